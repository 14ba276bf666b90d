/* report_test.c - how the benchmark's results are told: medians, spread, ratios, marks, escapes. */
#include "bench/report_cell.h"
#include <cjson/cJSON.h>
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#define SYSTEMS 5
#define RUNS 3

static struct row rows[4];

/* A good result in every run: value, then twice and half as much. */
static void fill(struct row *row, size_t system, double value)
{
	static const double factor[RUNS] = {1, 2, 0.5};
	for (size_t run = 0; run < RUNS; run++)
		row->results[system][run] = (struct result){.state = RESULT_GOOD, .median = value * factor[run], .p99 = row->unit == UNIT_MICROSECONDS ? 10 * value * factor[run] : 0,
			.rate = row->unit == UNIT_MICROSECONDS ? 100 * value * factor[run] : 0, .samples = 7, .count = 9, .hash = 0xFEDCBA9876543210u};
}

static struct report make_report(void)
{
	static const char *const names[SYSTEMS] = {"kiln", "sqlite-sdk", "sqlite-json", "postgres", "lmdb"};
	struct report r = {.system_count = SYSTEMS, .runs = RUNS, .rows = rows, .row_count = 4, .resources = 86883, .json_bytes = 132438707, .seed = UINT64_MAX,
		.machine = "A machine, 2 processors", .data = "generated, 120 patients", .command = "make bench", .started = "2026-11-22T20:00:00Z"};
	memset(rows, 0, sizeof rows);
	rows[0] = (struct row){.name = "best batch", .id = "load", .section = "load", .unit = UNIT_RATE};
	rows[1] = (struct row){.name = "last 10 of patient, \"code\"", .id = "last", .section = "search", .unit = UNIT_MICROSECONDS, .checked = true};
	rows[2] = (struct row){.name = "a name | that is too long for the table's first column", .id = "long", .section = "search"};
	rows[3] = (struct row){.name = "compact", .id = "compact", .section = "size", .unit = UNIT_BYTES};
	for (size_t i = 0; i < SYSTEMS; i++) {
		snprintf(r.systems[i].name, RESULT_TEXT, "%s", names[i]);
		fill(&rows[0], i, i == 0 ? 107314 : 5000);
		fill(&rows[1], i, i == 0 ? 12.34 : 2003);
		fill(&rows[2], i, i == 0 ? 0.25 : 50530);
		fill(&rows[3], i, i == 0 ? 45000000 : 139e6);
	}
	return r;
}

/* What a teller writes; to be freed. */
static char *told(int (*tell)(const struct report *, FILE *), const struct report *report)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	cr_assert_eq(tell(report, out), 0);
	fclose(out);
	return text;
}

static int tell_table(const struct report *report, FILE *out)
{
	report_table(report, out);
	return 0;
}

static size_t longest_line(const char *text)
{
	size_t most = 0, n = 0;
	for (; *text; text++) {
		n = *text == '\n' ? 0 : n + (((unsigned char)*text & 0xC0) != 0x80);
		most = n > most ? n : most;
	}
	return most;
}

Test(report, median_and_spread_of_odd_and_even_runs)
{
	make_report();
	struct summary s = report_summary(&rows[1], 0, 3);
	cr_assert_eq(s.state, RESULT_GOOD);
	cr_assert_float_eq(s.median, 12.34, 1e-9);
	cr_assert_float_eq(s.p99, 123.4, 1e-9);
	cr_assert_float_eq(s.rate, 1234, 1e-9);
	cr_assert_float_eq(s.spread, 1.5, 1e-9);
	s = report_summary(&rows[1], 0, 2);
	cr_assert_float_eq(s.median, 18.51, 1e-9);
	cr_assert_float_eq(report_summary(&rows[1], 0, 1).spread, 0, 1e-9);
}

Test(report, worst_run_decides)
{
	struct report r = make_report();
	rows[1].results[2][1].state = RESULT_NONE;
	cr_assert_eq(report_summary(&rows[1], 2, RUNS).state, RESULT_GOOD, "another run has it");
	rows[1].results[2][1] = (struct result){.state = RESULT_DIFFERS, .note = "8 rows, not 9"};
	struct summary s = report_summary(&rows[1], 2, RUNS);
	cr_assert_eq(s.state, RESULT_DIFFERS);
	cr_assert_str_eq(s.note, "8 rows, not 9");
	cr_assert_float_eq(s.median, 0, 1e-9, "no figure of what differs");
	cr_assert_float_eq(report_ratio(&rows[1], 0, 2, RUNS), 0, 1e-9);
	cr_assert_eq(report_faults(&r), 1);
}

Test(report, ratio_is_above_one_where_the_first_is_better)
{
	make_report();
	cr_assert_float_eq(report_ratio(&rows[0], 0, 1, RUNS), 107314 / 5000.0, 1e-9, "more a second");
	cr_assert_float_eq(report_ratio(&rows[1], 0, 1, RUNS), 2003 / 12.34, 1e-9, "less time");
	cr_assert_float_eq(report_ratio(&rows[3], 0, 1, RUNS), 139 / 45.0, 1e-9, "fewer bytes");
}

Test(report, faults_are_counted)
{
	struct report r = make_report();
	cr_assert_eq(report_faults(&r), 0);
	for (size_t run = 0; run < RUNS; run++) {
		rows[0].results[1][run].state = RESULT_ABSENT;
		rows[0].results[2][run].state = RESULT_NONE;
	}
	rows[3].results[4][2].state = RESULT_FAULT;
	cr_assert_eq(report_faults(&r), 2, "what nobody measured is one, what isn't there is none");
}

Test(report, rows_that_nobody_has_are_not_told)
{
	struct report r = make_report();
	int (*const tellers[])(const struct report *, FILE *) = {tell_table, report_csv, report_json, report_markdown};
	memset(rows[3].results, 0, sizeof rows[3].results);
	cr_assert_not(report_told(&r, &rows[3]));
	cr_assert_eq(report_faults(&r), 0);
	for (size_t i = 0; i < 4; i++) {
		char *text = told(tellers[i], &r);
		cr_assert_not(strstr(text, "compact"), "%s", text);
		free(text);
	}
	fill(&rows[3], 4, 1);
	cr_assert(report_told(&r, &rows[3]));
	cr_assert_eq(report_faults(&r), SYSTEMS - 1);
}

Test(report, reference_is_kiln_wherever_it_stands)
{
	struct report r = make_report();
	cr_assert_eq(report_reference(&r), 0);
	snprintf(r.systems[0].name, RESULT_TEXT, "postgres");
	snprintf(r.systems[3].name, RESULT_TEXT, "kiln");
	cr_assert_eq(report_reference(&r), 3);
	snprintf(r.systems[3].name, RESULT_TEXT, "lmdb");
	cr_assert_eq(report_reference(&r), 0);
}

Test(report, figures_have_three_digits_and_a_unit)
{
	static const struct {
		double value;
		enum result_unit unit;
		const char *text;
	} cases[] = {
		{0, UNIT_MICROSECONDS, "0 µs"}, {0.0456, UNIT_MICROSECONDS, "0.046 µs"}, {0.254, UNIT_MICROSECONDS, "0.25 µs"}, {12.345, UNIT_MICROSECONDS, "12.3 µs"},
		{99.96, UNIT_MICROSECONDS, "100 µs"}, {999.4, UNIT_MICROSECONDS, "999 µs"}, {999.6, UNIT_MICROSECONDS, "1.00 ms"}, {50530, UNIT_MICROSECONDS, "50.5 ms"},
		{123456789, UNIT_MICROSECONDS, "123 s"}, {5e9, UNIT_MICROSECONDS, "5,000 s"}, {107314, UNIT_RATE, "107,000/s"}, {999600, UNIT_RATE, "1.00M/s"},
		{0.5, UNIT_RATE, "0.50/s"}, {941, UNIT_BYTES, "941 B"}, {2302, UNIT_BYTES, "2.30 kB"}, {132438707, UNIT_BYTES, "132 MB"}, {14e9, UNIT_BYTES, "14.0 GB"},
	};
	char text[FIGURE_SIZE];
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		figure_text(text, cases[i].value, cases[i].unit);
		cr_assert_str_eq(text, cases[i].text);
	}
	figure_ratio(text, 24123);
	cr_assert_str_eq(text, "24,100x");
	figure_ratio(text, 0.65);
	cr_assert_str_eq(text, "0.65x");
	figure_ratio(text, 0);
	cr_assert_str_eq(text, "");
}

Test(report, notes_are_told_once)
{
	struct notes notes = {0};
	char mark[FIGURE_SIZE];
	cr_assert_eq(notes_number(&notes, ""), 0);
	cr_assert_eq(notes_number(&notes, "keeps no history"), 1);
	cr_assert_eq(notes_number(&notes, "no such search"), 2);
	cr_assert_eq(notes_number(&notes, "keeps no history"), 1);
	notes_mark(mark, 12);
	cr_assert_str_eq(mark, "¹²");
	notes_mark(mark, 0);
	cr_assert_str_eq(mark, "");
}

Test(report, table_fits_and_shouts)
{
	struct report r = make_report();
	for (size_t run = 0; run < RUNS; run++)
		rows[1].results[1][run] = (struct result){.state = RESULT_ABSENT, .note = "keeps no history"};
	rows[1].results[3][0] = (struct result){.state = RESULT_DIFFERS, .note = "8 rows, not 9"};
	for (size_t i = 0; i < 300; i++)
		strcat(r.systems[3].settings, i % 7 ? "x" : " ");
	char *text = told(tell_table, &r);
	cr_assert_leq(longest_line(text), 140, "%s", text);
	cr_assert(strstr(text, ": 86,883 resources, 132 MB of JSON, seed 18446744073709551615\n"), "%s", text);
	cr_assert(strstr(text, "107,000/s"), "%s", text);
	cr_assert(strstr(text, "~5,000/s"), "a wide spread is marked:\n%s", text);
	cr_assert(strstr(text, "21.5x"));
	cr_assert(strstr(text, "—¹"));
	cr_assert(strstr(text, "\n¹ keeps no history\n"));
	cr_assert(strstr(text, "DIFFERS!"));
	cr_assert(strstr(text, "!!! DIFFERS  postgres, last 10 of patient, \"code\": 8 rows, not 9\n"));
	cr_assert(strstr(text, "1 RESULT IS NOT TO BE BELIEVED"));
	free(text);
	fill(&rows[1], 3, 12);
	text = told(tell_table, &r);
	cr_assert_not(strstr(text, "!!!"));
	free(text);
}

Test(report, csv_is_quoted_and_has_every_run)
{
	struct report r = make_report();
	char *text = told(report_csv, &r);
	size_t lines = 0;
	for (const char *at = text; *at; at++)
		lines += *at == '\n';
	cr_assert_eq(lines, 1 + 4 * SYSTEMS * (RUNS + 1));
	cr_assert(strstr(text, "\nsearch,last,kiln,us,good,2,24.68,246.8,2468,,,7,9,fedcba9876543210,86883,132438707,18446744073709551615,"
		"2026-11-22T20:00:00Z,\"last 10 of patient, \"\"code\"\"\",\n"), "%s", text);
	cr_assert(strstr(text, "\nload,load,sqlite-sdk,per_second,good,median,5000,,,1.5000,21.4628,,,,86883,"), "%s", text);
	free(text);
}

Test(report, json_reads_back)
{
	struct report r = make_report();
	char *text = told(report_json, &r);
	cr_assert(strstr(text, "18446744073709551615"), "the seed keeps all its bits");
	cJSON *root = cJSON_Parse(text);
	cr_assert_not_null(root);
	const cJSON *row = cJSON_GetArrayItem(cJSON_GetObjectItem(root, "rows"), 1);
	const cJSON *result = cJSON_GetArrayItem(cJSON_GetObjectItem(row, "results"), 1);
	const cJSON *run = cJSON_GetArrayItem(cJSON_GetObjectItem(result, "runs"), 2);
	cr_assert_str_eq(cJSON_GetStringValue(cJSON_GetObjectItem(row, "name")), "last 10 of patient, \"code\"");
	cr_assert_float_eq(cJSON_GetNumberValue(cJSON_GetObjectItem(result, "median")), 2003, 1e-9);
	cr_assert_float_eq(cJSON_GetNumberValue(cJSON_GetObjectItem(result, "ratio")), 2003 / 12.34, 1e-6);
	cr_assert_float_eq(cJSON_GetNumberValue(cJSON_GetObjectItem(run, "median")), 1001.5, 1e-9);
	cr_assert_str_eq(cJSON_GetStringValue(cJSON_GetObjectItem(run, "hash")), "fedcba9876543210");
	cJSON_Delete(root);
	free(text);
}

Test(report, markdown_is_escaped)
{
	struct report r = make_report();
	rows[3].results[4][0] = (struct result){.state = RESULT_FAULT, .note = "killed"};
	char *text = told(report_markdown, &r);
	cr_assert(strstr(text, "| a name \\| that is"), "%s", text);
	cr_assert(strstr(text, "| **search** | | | | | |\n"), "%s", text);
	cr_assert(strstr(text, "| ~107,000/s | ~5,000/s (21.5x) |"), "%s", text);
	cr_assert(strstr(text, "| **FAULT!** |\n"), "%s", text);
	cr_assert(strstr(text, "not for publication"));
	free(text);
}
