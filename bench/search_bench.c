/* search_bench.c - the time of compiled searches in one process, warm: `search_bench STORE [--rounds N] [--only TEXT]`
   (rows whose name holds the text); `--count QUERY` and `--run QUERY` measure one search of your own.

   Each row is one kind of search, run for every patient (or code) of a sample in turn, in one view, N rounds: median and 99th percentile of single
   runs in microseconds of the processor's clock. A row with bodies walks its cursor to the end. Nothing is compiled inside a timed run. */
#include "include/kiln.h"
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SAMPLE 64
#define QUERY_SIZE 512
#define RUNS_LEAST 401

struct row {
	const char *label;
	const char *query;    /* %s: a patient's id */
	bool bodies;
	double aim;           /* microseconds; 0: none */
};

static const struct row rows[] = {
	{"last 10 of patient and code by date", "Observation?patient=%s&code=http://loinc.org|8302-2&_sort=-date&_count=10", true, 18},
	{"encounters of a patient", "Encounter?patient=%s", true, 36},
	{"count of a code", "Observation?code=http://loinc.org|8302-2", false, 1},
	{"count of a frequent code", "Observation?status=final", false, 1},
	{"count of code and quantity", "Observation?code=http://loinc.org|29463-7&value-quantity=gt100|http://unitsofmeasure.org|kg", false, 5},
	{"count of code and date", "Observation?code=http://loinc.org|29463-7&date=ge2015", false, 0},
	{"chained count", "Observation?subject:Patient.gender=female&code=http://loinc.org|8302-2", false, 150},
	{"_has count", "Patient?_has:Condition:patient:code=http://snomed.info/sct|59621000", false, 0},
	{"patients by name prefix", "Patient?name=jo", true, 4},
	{"count of three tokens", "Observation?status=final&category=vital-signs&code=http://loinc.org|8302-2", false, 0},
	{"a patient's observations", "Observation?patient=%s", true, 0},
	{"first page of a code", "Observation?code=http://loinc.org|8302-2&_count=20", true, 0},
	{"sorted page of all", "Observation?_sort=-date&_count=20", true, 0},
	{"sorted page of a code", "Observation?code=http://loinc.org|8302-2&_sort=-date&_count=20", true, 0},
};

static char patients[SAMPLE][72];
static size_t patient_count;

static void fail(const char *what, const kiln_error *err)
{
	fprintf(stderr, "search_bench: %s: %s\n", what, err->message);
	exit(1);
}

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void find_patients(kiln_store *store, kiln_view *view)
{
	kiln_search *search;
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err;
	if (kiln_search_compile(store, (kiln_slice){"Patient?", 8}, &search, &err) != KILN_OK || kiln_search_run(search, view, &cursor, &err) != KILN_OK)
		fail("patients", &err);
	while (patient_count < SAMPLE && kiln_cursor_next(cursor, &record, &err) == KILN_OK)
		snprintf(patients[patient_count++], sizeof *patients, "%.*s", (int)record.id.size, record.id.data);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	if (patient_count == 0) {
		fprintf(stderr, "search_bench: the store has no patients\n");
		exit(1);
	}
}

static uint64_t run(const kiln_search *search, kiln_view *view, bool bodies)
{
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err;
	uint64_t count = 0;
	if (!bodies) {
		if (kiln_search_count(search, view, &count, &err) != KILN_OK)
			fail("count", &err);
		return count;
	}
	if (kiln_search_run(search, view, &cursor, &err) != KILN_OK)
		fail("run", &err);
	while (kiln_cursor_next(cursor, &record, &err) == KILN_OK)
		count++;
	kiln_cursor_close(cursor);
	return count;
}

static int by_value(const void *a, const void *b)
{
	const double *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static void measure(kiln_store *store, kiln_view *view, const struct row *row, size_t rounds)
{
	kiln_search *searches[SAMPLE];
	size_t kinds = strstr(row->query, "%s") ? patient_count : 1, runs = 0;
	size_t total = rounds * kinds < RUNS_LEAST ? RUNS_LEAST : rounds * kinds;
	double *times = malloc(total * sizeof *times);
	uint64_t matches = 0;
	char query[QUERY_SIZE];
	kiln_error err;
	if (!times)
		exit(1);
	for (size_t i = 0; i < kinds; i++) {
		const char *at = strstr(row->query, "%s");
		snprintf(query, sizeof query, "%.*s%s%s", at ? (int)(at - row->query) : (int)strlen(row->query), row->query, at ? patients[i] : "", at ? at + 2 : "");
		if (kiln_search_compile(store, (kiln_slice){query, strlen(query)}, &searches[i], &err) != KILN_OK)
			fail(row->label, &err);
		matches += run(searches[i], view, row->bodies);
	}
	for (; runs < total; runs++) {
		double began = now();
		run(searches[runs % kinds], view, row->bodies);
		times[runs] = now() - began;
	}
	qsort(times, runs, sizeof *times, by_value);
	printf("%-38s %9.2f %9.2f %9.1f", row->label, times[runs / 2], times[runs * 99 / 100], (double)matches / (double)kinds);
	if (row->aim > 0)
		printf(" %8.0f %s", row->aim, times[runs / 2] <= row->aim ? "met" : "missed");
	printf("\n");
	for (size_t i = 0; i < kinds; i++)
		kiln_search_free(searches[i]);
	free(times);
}

int main(int argc, char **argv)
{
	kiln_store *store;
	kiln_view *view;
	kiln_error err;
	const char *only = "";
	struct row own = {.label = "yours"};
	size_t rounds = 21;
	bool good = argc >= 2 && argc % 2 == 0;
	for (int i = 2; good && i < argc; i += 2) {
		if (strcmp(argv[i], "--rounds") == 0)
			rounds = strtoul(argv[i + 1], NULL, 10);
		else if (strcmp(argv[i], "--only") == 0)
			only = argv[i + 1];
		else if (strcmp(argv[i], "--count") == 0 || strcmp(argv[i], "--run") == 0)
			own = (struct row){"yours", argv[i + 1], strcmp(argv[i], "--run") == 0, 0};
		else
			good = false;
	}
	if (!good) {
		fprintf(stderr, "usage: search_bench STORE [--rounds N] [--only TEXT | --count QUERY | --run QUERY]\n");
		return 2;
	}
	if (kiln_open(argv[1], NULL, &store, &err) != KILN_OK || kiln_view_open(store, &view, &err) != KILN_OK)
		fail("open", &err);
	find_patients(store, view);
	printf("%-38s %9s %9s %9s %8s\n", "search", "median us", "p99 us", "rows", "aim us");
	if (own.query)
		measure(store, view, &own, rounds ? rounds : 1);
	for (size_t i = 0; !own.query && i < sizeof rows / sizeof *rows; i++)
		if (strstr(rows[i].label, only))
			measure(store, view, &rows[i], rounds ? rounds : 1);
	kiln_view_close(view);
	kiln_close(store);
	return 0;
}
