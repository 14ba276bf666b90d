/* report_csv.c - the results as CSV (RFC 4180), one line a row, system and run; every line stands by itself. What may be quoted comes last, so that
   a plain split at commas finds all others. */
#include "bench/result.h"
#include <inttypes.h>
#include <string.h>

/* A field and what comes after it. */
static void put_text(FILE *out, const char *text, char after)
{
	if (strpbrk(text, ",\"\r\n")) {
		putc('"', out);
		for (const char *at = text; *at; at++) {
			if (*at == '"')
				putc('"', out);
			putc(*at, out);
		}
		putc('"', out);
	} else {
		fputs(text, out);
	}
	putc(after, out);
}

/* Empty where there is no figure. */
static void put_number(FILE *out, double value)
{
	if (value > 0)
		fprintf(out, "%.9g", value);
	putc(',', out);
}

static void put_row(FILE *out, const struct row *row, const char *system, enum result_state state)
{
	put_text(out, row->section, ',');
	put_text(out, row->id, ',');
	put_text(out, system, ',');
	put_text(out, result_unit_name(row->unit), ',');
	put_text(out, result_state_name(state), ',');
}

static void put_data(FILE *out, const struct report *report, const struct row *row, const char *note)
{
	fprintf(out, "%" PRIu64 ",%" PRIu64 ",%" PRIu64 ",", report->resources, report->json_bytes, report->seed);
	put_text(out, report->started, ',');
	put_text(out, row->name, ',');
	put_text(out, note, '\n');
}

static void put_runs(FILE *out, const struct report *report, const struct row *row, size_t system)
{
	for (size_t run = 0; run < report->runs && run < RESULT_RUNS; run++) {
		const struct result *r = &row->results[system][run];
		put_row(out, row, report->systems[system].name, r->state);
		fprintf(out, "%zu,", run + 1);
		put_number(out, r->median);
		put_number(out, r->p99);
		put_number(out, r->rate);
		fprintf(out, ",,%" PRIu64 ",", r->samples);
		if (row->checked && r->state == RESULT_GOOD)
			fprintf(out, "%" PRIu64 ",%016" PRIx64 ",", r->count, r->hash);
		else
			fputs(",,", out);
		put_data(out, report, row, r->note);
	}
}

static void put_summary(FILE *out, const struct report *report, const struct row *row, size_t system)
{
	struct summary s = report_summary(row, system, report->runs);
	put_row(out, row, report->systems[system].name, s.state);
	fputs("median,", out);
	put_number(out, s.median);
	put_number(out, s.p99);
	put_number(out, s.rate);
	if (s.state == RESULT_GOOD)
		fprintf(out, "%.4f", s.spread);
	putc(',', out);
	put_number(out, report_ratio(row, report_reference(report), system, report->runs));
	fputs(",,,", out);
	put_data(out, report, row, s.note);
}

int report_csv(const struct report *report, FILE *out)
{
	fputs("section,id,system,unit,state,run,median,p99,rate,spread,ratio,samples,count,hash,resources,json_bytes,seed,started,row,note\n", out);
	for (size_t i = 0; i < report->row_count; i++)
		for (size_t system = 0; system < report->system_count && report_told(report, &report->rows[i]); system++) {
			put_runs(out, report, &report->rows[i], system);
			put_summary(out, report, &report->rows[i], system);
		}
	return fflush(out) || ferror(out) ? -1 : 0;
}
