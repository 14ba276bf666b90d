/* report_cell.c - see report_cell.h. */
#include "bench/report_cell.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>

struct scale {
	double factor;
	const char *unit;
};
static const struct scale times[] = {{1, " µs"}, {1e3, " ms"}, {1e6, " s"}, {0, NULL}};
static const struct scale rates[] = {{1, "/s"}, {1e6, "M/s"}, {0, NULL}};
static const struct scale sizes[] = {{1, " B"}, {1e3, " kB"}, {1e6, " MB"}, {1e9, " GB"}, {0, NULL}};

#define ROUNDS_UP 0.9995   /* of a unit: with three digits it is written as 1.00 */

void figure_whole(char to[FIGURE_SIZE], uint64_t value)
{
	char digits[32];
	int n = snprintf(digits, sizeof digits, "%" PRIu64, value);
	char *at = to;
	for (int i = 0; i < n; i++) {
		if (i > 0 && (n - i) % 3 == 0)
			*at++ = ',';
		*at++ = digits[i];
	}
	*at = 0;
}

void figure_number(char to[FIGURE_SIZE], double value)
{
	if (value >= 1000 * ROUNDS_UP && value < 1e15) {
		double step = pow(10, floor(log10(value)) - 2);
		figure_whole(to, (uint64_t)(round(value / step) * step + 0.5));
	} else if (value >= 0.1 || value == 0) {
		snprintf(to, FIGURE_SIZE, "%.*f", value >= 99.95 || value == 0 ? 0 : value >= 9.995 ? 1 : 2, value);
	} else {
		snprintf(to, FIGURE_SIZE, "%.2g", value);
	}
}

void figure_text(char to[FIGURE_SIZE], double value, enum result_unit unit)
{
	const struct scale *scale = unit == UNIT_MICROSECONDS ? times : unit == UNIT_RATE ? rates : sizes;
	while (scale[1].unit && value >= scale[1].factor * ROUNDS_UP)
		scale++;
	figure_number(to, value / scale->factor);
	strncat(to, scale->unit, FIGURE_SIZE - strlen(to) - 1);
}

void figure_ratio(char to[FIGURE_SIZE], double ratio)
{
	to[0] = 0;
	if (!(ratio > 0))
		return;
	figure_number(to, ratio);
	strncat(to, "x", FIGURE_SIZE - strlen(to) - 1);
}

size_t notes_number(struct notes *notes, const char *text)
{
	if (!text[0])
		return 0;
	for (size_t i = 0; i < notes->count; i++)
		if (strcmp(notes->text[i], text) == 0)
			return i + 1;
	if (notes->count == NOTES_MOST)
		return 0;
	notes->text[notes->count++] = text;
	return notes->count;
}

void notes_mark(char to[FIGURE_SIZE], size_t number)
{
	static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
	to[0] = 0;
	if (number >= 10)
		strcat(to, raised[number / 10 % 10]);
	if (number > 0)
		strcat(to, raised[number % 10]);
}

const char *cell_shout(enum result_state state)
{
	return state == RESULT_DIFFERS ? "DIFFERS" : state == RESULT_FAULT ? "FAULT" : state == RESULT_NONE ? "MISSING" : NULL;
}

void cell_fill(struct cell *cell, const struct report *report, const struct row *row, size_t system, struct notes *notes)
{
	struct summary s = report_summary(row, system, report->runs);
	size_t reference = report_reference(report);
	char figure[FIGURE_SIZE], mark[FIGURE_SIZE];
	const char *shout = cell_shout(s.state);
	figure_ratio(cell->ratio, system == reference ? 0 : report_ratio(row, reference, system, report->runs));
	if (shout) {
		snprintf(cell->figure, sizeof cell->figure, "%s!", shout);
		return;
	}
	notes_mark(mark, notes_number(notes, s.note));
	figure_text(figure, s.median, row->unit);
	if (s.state == RESULT_ABSENT)
		snprintf(cell->figure, sizeof cell->figure, "—%s", mark);
	else
		snprintf(cell->figure, sizeof cell->figure, "%s%s%s", s.spread > SPREAD_WIDE ? "~" : "", figure, mark);
}
