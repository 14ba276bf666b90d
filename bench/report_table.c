/* report_table.c - the results for a terminal of 140 columns: medians and ratios a section at a time, then p99 and operations a second, then notes. */
#include "bench/report_cell.h"
#include <string.h>

#define COLUMNS 140
#define NAME_LEAST 28
#define NAME_MOST 39
#define FIGURE_WIDTH 13
#define RATIO_WIDTH 9
#define OTHER_WIDTH (FIGURE_WIDTH + RATIO_WIDTH)
#define P99_WIDTH 10
#define OPERATIONS_WIDTH 10

struct sheet {
	const struct report *report;
	FILE *out;
	size_t name_width;
	struct notes notes;
};

/* Columns that a text takes: its characters, which are all of one column. */
static size_t width(const char *text)
{
	size_t n = 0;
	for (; *text; text++)
		n += ((unsigned char)*text & 0xC0) != 0x80;
	return n;
}

static void pad(FILE *out, size_t n)
{
	while (n-- > 0)
		putc(' ', out);
}

static void put_right(FILE *out, const char *text, size_t columns)
{
	size_t n = width(text);
	pad(out, n < columns ? columns - n : 1);
	fputs(text, out);
}

/* Cut where it is too long: a character is never split. */
static void put_left(FILE *out, const char *text, size_t columns)
{
	size_t n = width(text), most = n > columns ? columns - 1 : n, shown = 0;
	for (; *text && (shown < most || ((unsigned char)*text & 0xC0) == 0x80); text++) {
		shown += ((unsigned char)text[1] & 0xC0) != 0x80;
		putc(*text, out);
	}
	if (n > columns)
		fputs("…", out);
	pad(out, n > columns ? 0 : columns - n);
}

/* Words, wrapped; the lines after the first begin at the column indent. */
static void put_wrapped(FILE *out, const char *text, size_t indent)
{
	char word[COLUMNS];
	size_t at = indent;
	while (*text) {
		size_t size = strcspn(text, " "), used = size < sizeof word ? size : sizeof word - 1;
		memcpy(word, text, used);
		word[used] = 0;
		if (at > indent && at + 1 + width(word) > COLUMNS) {
			putc('\n', out);
			pad(out, indent);
			at = indent;
		} else if (at > indent) {
			putc(' ', out);
			at++;
		}
		fputs(word, out);
		at += width(word);
		text += used;
		text += strspn(text, " ");
	}
	putc('\n', out);
}

static void put_titled(FILE *out, const char *title, const char *text)
{
	if (!text[0])
		return;
	fprintf(out, "%-13s ", title);
	put_wrapped(out, text, 14);
}

static void put_head(const struct sheet *sheet)
{
	const struct report *r = sheet->report;
	char resources[FIGURE_SIZE], bytes[FIGURE_SIZE], text[512];
	FILE *out = sheet->out;
	put_titled(out, "Machine", r->machine);
	figure_whole(resources, r->resources);
	figure_text(bytes, (double)r->json_bytes, UNIT_BYTES);
	snprintf(text, sizeof text, "%s: %s resources, %s of JSON, seed %llu", r->data, resources, bytes, (unsigned long long)r->seed);
	put_titled(out, "Data", text);
	snprintf(text, sizeof text, "%s to %s, %zu %s", r->started, r->ended, r->runs, r->runs == 1 ? "run" : "runs");
	put_titled(out, "Measured", text);
	put_titled(out, "Command", r->command);
	for (size_t i = 0; i < r->system_count; i++) {
		const struct system_info *s = &r->systems[i];
		char all[sizeof s->about + sizeof s->durable + sizeof s->settings + 16];
		snprintf(all, sizeof all, "%s. %s%s%s", s->about, s->settings, s->durable[0] ? ". Durable: " : "", s->durable);
		put_titled(out, s->name, all);
	}
}

static void put_rule(FILE *out, size_t columns)
{
	while (columns-- > 0)
		fputs("─", out);
	putc('\n', out);
}

static size_t table_width(const struct sheet *sheet)
{
	size_t systems = sheet->report->system_count;
	return sheet->name_width + FIGURE_WIDTH + (systems ? systems - 1 : 0) * OTHER_WIDTH;
}

/* The systems' names over their columns: the reference has no ratio. */
static void put_names(const struct sheet *sheet, const char *title, size_t first, size_t others)
{
	const struct report *r = sheet->report;
	putc('\n', sheet->out);
	put_left(sheet->out, title, sheet->name_width);
	for (size_t i = 0; i < r->system_count; i++)
		put_right(sheet->out, r->systems[i].name, i == report_reference(r) ? first : others);
	putc('\n', sheet->out);
	put_rule(sheet->out, sheet->name_width + first + (r->system_count ? r->system_count - 1 : 0) * others);
}

static void put_row(struct sheet *sheet, const struct row *row)
{
	const struct report *r = sheet->report;
	struct cell cell;
	put_left(sheet->out, row->name, sheet->name_width);
	for (size_t i = 0; i < r->system_count; i++) {
		cell_fill(&cell, r, row, i, &sheet->notes);
		put_right(sheet->out, cell.figure, FIGURE_WIDTH);
		if (i != report_reference(r))
			put_right(sheet->out, cell.ratio, RATIO_WIDTH);
	}
	putc('\n', sheet->out);
}

static void put_medians(struct sheet *sheet)
{
	const struct report *r = sheet->report;
	const char *section = "";
	for (size_t i = 0; i < r->row_count; i++) {
		if (!report_told(r, &r->rows[i]))
			continue;
		if (strcmp(r->rows[i].section, section) != 0)
			put_names(sheet, section = r->rows[i].section, FIGURE_WIDTH, OTHER_WIDTH);
		put_row(sheet, &r->rows[i]);
	}
}

/* A row whose median is a rate or a size says all with it. */
static bool has_tail(const struct report *report, const struct row *row)
{
	for (size_t i = 0; i < report->system_count; i++) {
		struct summary s = report_summary(row, i, report->runs);
		if (s.p99 > 0 || (s.rate > 0 && row->unit != UNIT_RATE))
			return true;
	}
	return false;
}

static void put_tail(const struct sheet *sheet, const struct row *row)
{
	char p99[FIGURE_SIZE], rate[FIGURE_SIZE];
	put_left(sheet->out, row->name, sheet->name_width);
	for (size_t i = 0; i < sheet->report->system_count; i++) {
		struct summary s = report_summary(row, i, sheet->report->runs);
		figure_text(p99, s.p99, row->unit);
		figure_text(rate, s.rate, UNIT_RATE);
		put_right(sheet->out, s.p99 > 0 ? p99 : "—", P99_WIDTH);
		put_right(sheet->out, s.rate > 0 ? rate : "—", OPERATIONS_WIDTH);
	}
	putc('\n', sheet->out);
}

static void put_tails(const struct sheet *sheet)
{
	const struct report *r = sheet->report;
	bool titled = false;
	for (size_t i = 0; i < r->row_count; i++) {
		if (!has_tail(r, &r->rows[i]))
			continue;
		if (!titled)
			put_names(sheet, "p99, and operations a second", P99_WIDTH + OPERATIONS_WIDTH, P99_WIDTH + OPERATIONS_WIDTH);
		titled = true;
		put_tail(sheet, &r->rows[i]);
	}
}

static void put_notes(const struct sheet *sheet)
{
	const struct report *r = sheet->report;
	char mark[FIGURE_SIZE];
	putc('\n', sheet->out);
	if (r->system_count > 1)
		fprintf(sheet->out, "12.3x: %s is 12.3 times as good as this system (faster, more a second, smaller); below 1x it is worse.\n",
			r->systems[report_reference(r)].name);
	fprintf(sheet->out, "Figures are medians of %zu %s. ~: the runs differ by more than %.0f %% of it. —: not there.\n",
		r->runs, r->runs == 1 ? "run" : "runs", SPREAD_WIDE * 100);
	for (size_t i = 0; i < sheet->notes.count; i++) {
		notes_mark(mark, i + 1);
		fprintf(sheet->out, "%s ", mark);
		put_wrapped(sheet->out, sheet->notes.text[i], width(mark) + 1);
	}
}

static void put_shouts(const struct sheet *sheet)
{
	const struct report *r = sheet->report;
	int faults = report_faults(r);
	if (faults == 0)
		return;
	fprintf(sheet->out, "\n!!! %d %s NOT TO BE BELIEVED, and told without a figure:\n", faults, faults == 1 ? "RESULT IS" : "RESULTS ARE");
	for (size_t i = 0; i < r->row_count; i++)
		for (size_t system = 0; system < r->system_count; system++) {
			struct summary s = report_summary(&r->rows[i], system, r->runs);
			if (cell_shout(s.state) && report_told(r, &r->rows[i]))
				fprintf(sheet->out, "!!! %-7s  %s, %s%s%s\n", cell_shout(s.state), r->systems[system].name, r->rows[i].name, s.note[0] ? ": " : "", s.note);
		}
}

static size_t names_width(const struct report *report)
{
	size_t most = NAME_LEAST;
	for (size_t i = 0; i < report->row_count; i++)
		if (report_told(report, &report->rows[i]) && width(report->rows[i].name) > most)
			most = width(report->rows[i].name);
	return most < NAME_MOST ? most : NAME_MOST;
}

void report_table(const struct report *report, FILE *out)
{
	struct sheet sheet = {.report = report, .out = out, .name_width = names_width(report)};
	size_t wide = table_width(&sheet);
	if (wide > COLUMNS && wide - COLUMNS < sheet.name_width - NAME_LEAST)
		sheet.name_width -= wide - COLUMNS;
	put_head(&sheet);
	put_medians(&sheet);
	put_tails(&sheet);
	put_notes(&sheet);
	put_shouts(&sheet);
}
