/* report.c - from the runs of a row to one figure, its spread and its ratios. */
#include "bench/result.h"
#include <stdlib.h>
#include <string.h>

const char *result_unit_name(enum result_unit unit)
{
	static const char *const names[] = {"us", "per_second", "bytes"};
	return names[unit];
}

const char *result_state_name(enum result_state state)
{
	static const char *const names[] = {"none", "good", "absent", "differs", "fault"};
	return names[state];
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* Sorts the values. */
static double median(double *values, size_t n)
{
	if (n == 0)
		return 0;
	qsort(values, n, sizeof *values, compare);
	return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

struct summary report_summary(const struct row *row, size_t system, size_t runs)
{
	struct summary s = {.state = RESULT_NONE, .note = ""};
	double medians[RESULT_RUNS], p99s[RESULT_RUNS], rates[RESULT_RUNS];
	size_t n = 0;
	for (size_t i = 0; i < runs && i < RESULT_RUNS; i++) {
		const struct result *r = &row->results[system][i];
		if (r->state > s.state) {
			s.state = r->state;
			s.note = r->note;
		}
		if (r->state != RESULT_GOOD)
			continue;
		medians[n] = r->median;
		p99s[n] = r->p99;
		rates[n++] = r->rate;
	}
	if (s.state != RESULT_GOOD)
		return s;
	s.median = median(medians, n);
	s.p99 = median(p99s, n);
	s.rate = median(rates, n);
	s.spread = s.median > 0 ? (medians[n - 1] - medians[0]) / s.median : 0;
	return s;
}

double report_ratio(const struct row *row, size_t first, size_t other, size_t runs)
{
	double a = report_summary(row, first, runs).median, b = report_summary(row, other, runs).median;
	if (!(a > 0 && b > 0))
		return 0;
	return row->unit == UNIT_RATE ? a / b : b / a;
}

size_t report_reference(const struct report *report)
{
	for (size_t i = 0; i < report->system_count; i++)
		if (strcmp(report->systems[i].name, "kiln") == 0)
			return i;
	return 0;
}

bool report_told(const struct report *report, const struct row *row)
{
	for (size_t i = 0; i < report->system_count; i++)
		if (report_summary(row, i, report->runs).state != RESULT_NONE)
			return true;
	return false;
}

int report_faults(const struct report *report)
{
	int faults = 0;
	for (size_t i = 0; i < report->row_count; i++)
		for (size_t system = 0; system < report->system_count && report_told(report, &report->rows[i]); system++) {
			enum result_state state = report_summary(&report->rows[i], system, report->runs).state;
			faults += state != RESULT_GOOD && state != RESULT_ABSENT;
		}
	return faults;
}
