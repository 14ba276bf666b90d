/* search_cost_test.c - a search has a bound of work: within it the answer is whole, beyond it the search refuses, at whatever step that comes. */
#include "search_fixture.h"
#include <stdio.h>
#include <sys/resource.h>

#define RECORDS 3000

static void fill(struct shop *s)
{
	char json[512];
	kiln_batch *batch;
	shop_open(s);
	cr_assert_eq(kiln_batch_open(s->store, &batch, NULL), KILN_OK);
	for (int i = 0; i < RECORDS; i++) {
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%d\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test/%d\",\"code\":\"c%d\"}]},"
			"\"subject\":{\"reference\":\"Patient/p%d\"},\"effectiveDateTime\":\"2020-01-%02d\",\"valueString\":\"word %d\"}", i, i % 5, i % 3, i % 40, 1 + i % 28, i);
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	for (int i = 0; i < 40; i++) {
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"p%d\",\"gender\":\"%s\"}", i, i % 2 ? "male" : "female");
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
}

/* Rows, or the status as a negative number. */
static long rows(struct shop *s, const char *query, uint64_t most)
{
	const kiln_search_options options = {.size = sizeof options, .max_cost = most};
	kiln_search *search;
	kiln_cursor *cursor;
	kiln_record record;
	kiln_view *view;
	kiln_error err = {0};
	long n = 0;
	cr_assert_eq(kiln_search_compile_with(s->store, kl_slice_of(query), &options, &search, &err), KILN_OK, "%s: %s", query, err.message);
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	int rc = kiln_search_run(search, view, &cursor, &err);
	while (rc == KILN_OK && (rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK)
		n++;
	uint64_t counted = 1;
	if (rc < 0)
		cr_expect(kiln_search_count(search, view, &counted, NULL) == KILN_OK || counted == 0, "%s: %lu counted", query, (unsigned long)counted);
	if (rc < 0)
		cr_expect(err.status == rc && strstr(err.message, "more work"), "%s, %lu: %s", query, (unsigned long)most, err.message);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
	return rc < 0 ? rc : n;
}

static const char *const queries[] = {
	"Observation?code=c1", "Observation?code=c1&date=ge2020-01-10", "Observation?subject:Patient.gender=female&code=c2", "Patient?_has:Observation:subject:code=c1",
	"Observation?value-string:contains=1", "Observation?value-string:exact=word%207", "Observation?_sort=-date&_count=5", "Observation?_sort=value-string,_id",
	"Observation?code:not=c1", "Observation?status=final&code=c1&_sort=date", "?_lastUpdated=gt2000", "Observation?patient=p3&_sort=-date", "Observation?date:missing=false",
	"Patient?_has:Observation:patient:date=gt2020-01-20&gender=male",
};

Test(search_cost, whole_or_refused)
{
	struct shop s;
	fill(&s);
	for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
		long all = rows(&s, queries[i], 0);
		unsigned refused = 0, whole = 0;
		cr_assert_gt(all, 0, "%s: %ld", queries[i], all);
		for (uint64_t most = 1; most < (1u << 17); most = most < 40 ? most + 1 : most * 3 / 2) {
			long n = rows(&s, queries[i], most);
			cr_assert(n == all || n == KILN_TOO_COSTLY, "%s, %lu: %ld, not %ld", queries[i], (unsigned long)most, n, all);
			cr_assert(whole == 0 || n == all, "%s: more is allowed, and it is refused", queries[i]);
			refused += n != all;
			whole += n == all;
		}
		/* A patient has one block of the chart. */
		cr_expect(whole > 0 && (refused > 0 || strstr(queries[i], "patient=p3")), "%s: refused %u, whole %u", queries[i], refused, whole);
	}
	shop_close(&s);
}

/* However often alternatives give the same records, no more memory is taken than for those there are and some. */
Test(search_cost, alternatives_that_overlap)
{
	struct shop s;
	struct kl_buf b = {0};
	struct rusage before, after;
	fill(&s);
	kl_buf_add_text(&b, "Observation?date=gt2000");
	for (int i = 0; i < 6000; i++) {
		char text[16];
		snprintf(text, sizeof text, ",gt%d-%02d", 1000 + i / 12, 1 + i % 12);
		kl_buf_add_text(&b, text);
	}
	kl_buf_add_byte(&b, 0);
	getrusage(RUSAGE_SELF, &before);
	cr_assert_eq(rows(&s, b.data, 0), RECORDS);
	getrusage(RUSAGE_SELF, &after);
#ifndef __SANITIZE_ADDRESS__
	cr_assert_lt(after.ru_maxrss - before.ru_maxrss, 40 << 10, "%ld KiB more", after.ru_maxrss - before.ru_maxrss);
#endif
	kl_buf_free(&b);
	shop_close(&s);
}

/* Ties by a first reference are not each ordered by a walk over all that the second may lead to. */
static void references(struct shop *s, bool targets)
{
	char json[256];
	kiln_batch *batch;
	shop_open(s);
	cr_assert_eq(kiln_batch_open(s->store, &batch, NULL), KILN_OK);
	for (int i = 0; i < 1600; i++) {
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Condition\",\"id\":\"c%d\",\"subject\":{\"reference\":\"Patient/%d\"},\"encounter\":{\"reference\":\"Encounter/%d\"}}", i, i % 200, i);
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
		n = snprintf(json, sizeof json, "{\"resourceType\":\"Encounter\",\"id\":\"%d\",\"status\":\"planned\",\"class\":{\"code\":\"AMB\"}}", i);
		if (targets)
			cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
}

Test(search_cost, orders_by_two_references)
{
	struct shop s;
	for (int targets = 0; targets < 2; targets++) {
		references(&s, targets);
		cr_assert_eq(rows(&s, "Condition?_sort=subject,encounter", 60000), 1600);
		cr_assert_eq(rows(&s, "Condition?_sort=-patient,-encounter", 60000), 1600);
		shop_close(&s);
	}
}
