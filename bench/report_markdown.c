/* report_markdown.c - the results as a table for the README: medians and ratios, notes, and how to repeat it. */
#include "bench/report_cell.h"
#include <string.h>

/* What Markdown or a table cell would take for itself is escaped. */
static void put_text(FILE *out, const char *text)
{
	for (; *text; text++) {
		if (strchr("|*_`<[\\", *text))
			putc('\\', out);
		putc(*text == '\n' ? ' ' : *text, out);
	}
}

static void put_head(const struct report *report, FILE *out)
{
	fputs("|", out);
	for (size_t i = 0; i < report->system_count; i++) {
		fputs(" | ", out);
		put_text(out, report->systems[i].name);
	}
	fputs(" |\n|---|", out);
	for (size_t i = 0; i < report->system_count; i++)
		fputs("---:|", out);
	putc('\n', out);
}

static void put_row(const struct report *report, const struct row *row, struct notes *notes, FILE *out)
{
	struct cell cell;
	fputs("| ", out);
	put_text(out, row->name);
	for (size_t i = 0; i < report->system_count; i++) {
		cell_fill(&cell, report, row, i, notes);
		fprintf(out, cell_shout(report_summary(row, i, report->runs).state) ? " | **%s**" : " | %s", cell.figure);
		if (cell.ratio[0])
			fprintf(out, " (%s)", cell.ratio);
	}
	fputs(" |\n", out);
}

static void put_section(const struct report *report, const char *section, FILE *out)
{
	fputs("| **", out);
	put_text(out, section);
	fputs("**", out);
	for (size_t i = 0; i < report->system_count; i++)
		fputs(" |", out);
	fputs(" |\n", out);
}

static void put_notes(const struct report *report, const struct notes *notes, FILE *out)
{
	char mark[FIGURE_SIZE];
	fputs("\nMedian of ", out);
	fprintf(out, "%zu %s; ~: the runs differ by more than %.0f %% of it; —: not there.", report->runs, report->runs == 1 ? "run" : "runs", SPREAD_WIDE * 100);
	if (report->system_count > 1) {
		fputs(" In brackets: how many times as good ", out);
		put_text(out, report->systems[report_reference(report)].name);
		fputs(" is; below 1x it is worse.", out);
	}
	putc('\n', out);
	for (size_t i = 0; i < notes->count; i++) {
		notes_mark(mark, i + 1);
		fprintf(out, "%s ", mark);
		put_text(out, notes->text[i]);
		fputs(".\n", out);
	}
	int faults = report_faults(report);
	if (faults)
		fprintf(out, "\n**%d of the results are wrong or missing: not for publication.**\n", faults);
}

static void put_origin(const struct report *report, FILE *out)
{
	char resources[FIGURE_SIZE], bytes[FIGURE_SIZE];
	figure_whole(resources, report->resources);
	figure_text(bytes, (double)report->json_bytes, UNIT_BYTES);
	fprintf(out, "`%s`, %.10s, ", report->command, report->started);
	put_text(out, report->machine);
	fputs("; ", out);
	put_text(out, report->data);
	fprintf(out, ": %s resources, %s of JSON.\n\n", resources, bytes);
}

int report_markdown(const struct report *report, FILE *out)
{
	struct notes notes = {0};
	const char *section = "";
	put_origin(report, out);
	put_head(report, out);
	for (size_t i = 0; i < report->row_count; i++) {
		const struct row *row = &report->rows[i];
		if (!report_told(report, row))
			continue;
		if (strcmp(row->section, section) != 0)
			put_section(report, section = row->section, out);
		put_row(report, row, &notes, out);
	}
	put_notes(report, &notes, out);
	return fflush(out) || ferror(out) ? -1 : 0;
}
