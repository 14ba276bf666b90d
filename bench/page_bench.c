/* page_bench.c - what a page costs by where it stands: `page_bench STORE [QUERY...]`. Each query is walked to its end once; then its first, 100th, 1,000th, 10,000th
   and last page are asked for again and again, with bodies, in one view: medians in microseconds, and the dearest of these pages against the first. */
#include "include/kiln.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUNDS 301
#define PAGES 5
#define TOKEN_SIZE 64

static const char *const queries[] = {
	"Observation?_count=4", "Observation?status=final&_count=4", "Observation?_sort=date&_count=4", "Observation?_sort=-date&_count=4", "Observation?_sort=-date&_count=20",
	"Observation?_sort=-_lastUpdated&_count=4", "Observation?_sort=_id&_count=4", "Observation?_sort=code&_count=4", "Observation?_sort=code,-date&_count=4",
	"Observation?_sort=status,-date&_count=4", "Observation?_sort=subject&_count=4", "Observation?_sort=subject,-date&_count=4", "Observation?_sort=value-quantity&_count=4",
	"Observation?_sort=combo-code&_count=4", "Observation?category=laboratory&_sort=-date&_count=2", "Observation?category=laboratory&date=ge2010&_sort=-date&_count=2",
	"Observation?code=http://loinc.org|8302-2&_sort=-date&_count=1", "?_type=Observation,Claim,Encounter&_sort=-_lastUpdated&_count=4",
};
static const size_t wanted[PAGES] = {1, 100, 1000, 10000, SIZE_MAX};   /* the last one: SIZE_MAX */

static void fail(const char *what, const kiln_error *err)
{
	fprintf(stderr, "page_bench: %s: %s\n", what, err->message);
	exit(1);
}

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* The page that a token names, the first where it is empty; the token of the next in next. */
static size_t page(const kiln_search *search, kiln_view *view, const char *token, char next[TOKEN_SIZE])
{
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err;
	kiln_slice t = {token, strlen(token)};
	size_t rows = 0;
	if ((t.size ? kiln_search_resume(search, view, t, &cursor, &err) : kiln_search_run(search, view, &cursor, &err)) != KILN_OK)
		fail("page", &err);
	while (kiln_cursor_next(cursor, &record, &err) == KILN_OK)
		rows++;
	if (kiln_cursor_page(cursor, &t, &err) != KILN_OK)
		fail("token", &err);
	memcpy(next, t.data, t.size);
	next[t.size] = '\0';
	kiln_cursor_close(cursor);
	return rows;
}

static int by_value(const void *a, const void *b)
{
	const double *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static double median(const kiln_search *search, kiln_view *view, const char *token)
{
	double times[ROUNDS];
	char next[TOKEN_SIZE];
	for (size_t i = 0; i < ROUNDS; i++) {
		double began = now();
		page(search, view, token, next);
		times[i] = now() - began;
	}
	qsort(times, ROUNDS, sizeof *times, by_value);
	return times[ROUNDS / 2];
}

static void measure(kiln_store *store, kiln_view *view, const char *query)
{
	kiln_search *search;
	kiln_error err;
	char token[TOKEN_SIZE] = "", next[TOKEN_SIZE], tokens[PAGES][TOKEN_SIZE];
	double first = 0, most = 0;
	size_t pages = 0, found = 0;
	if (kiln_search_compile(store, (kiln_slice){query, strlen(query)}, &search, &err) != KILN_OK)
		fail(query, &err);
	for (size_t rows = 1; rows; memcpy(token, next, sizeof token)) {
		pages++;
		if (pages == wanted[found])
			memcpy(tokens[found++], token, sizeof token);
		rows = page(search, view, token, next);
		memcpy(tokens[PAGES - 1], token, sizeof token);
		if (!*next)
			break;
	}
	printf("%-66s %7zu", query, pages);
	for (size_t i = 0; i < PAGES; i++) {
		double t = i < found || i == PAGES - 1 ? median(search, view, tokens[i]) : 0;
		first = i ? first : t;
		most = t > most && i < PAGES - 1 ? t : most;
		if (t > 0)
			printf(" %8.1f", t);
		else
			printf(" %8s", "");
	}
	printf(" %6.2f\n", most / first);
	fflush(stdout);
	kiln_search_free(search);
}

int main(int argc, char **argv)
{
	kiln_store *store;
	kiln_view *view;
	kiln_error err;
	if (argc < 2) {
		fprintf(stderr, "usage: page_bench STORE [QUERY...]\n");
		return 2;
	}
	if (kiln_open(argv[1], NULL, &store, &err) != KILN_OK || kiln_view_open(store, &view, &err) != KILN_OK)
		fail(argv[1], &err);
	printf("%-66s %7s %8s %8s %8s %8s %8s %6s\n", "search", "pages", "1st", "100th", "1,000th", "10,000th", "last", "ratio");
	for (int i = 2; i < argc; i++)
		measure(store, view, argv[i]);
	for (size_t i = 0; argc == 2 && i < sizeof queries / sizeof *queries; i++)
		measure(store, view, queries[i]);
	kiln_view_close(view);
	kiln_close(store);
	return 0;
}
