/* search_page_test.c - pages: tokens, their faults, and that all pages together are the whole answer in its order. */
#include "search_fixture.h"
#include "fhir/search_page.h"
#include <stdio.h>
#include <stdlib.h>

struct ids { char text[65536]; size_t used, count; };

static void note(struct ids *ids, kiln_slice id)
{
	cr_assert(ids->used + id.size + 2 < sizeof ids->text);
	if (ids->count++)
		ids->text[ids->used++] = ' ';
	memcpy(ids->text + ids->used, id.data, id.size);
	ids->used += id.size;
	ids->text[ids->used] = '\0';
}

static kiln_search *compiled(struct shop *s, const char *query)
{
	kiln_search *search;
	kiln_error err = {0};
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, &err), KILN_OK, "%s: %s", query, err.message);
	return search;
}

/* The rows of one page, added to ids; its token in *token (empty behind the last page). token NULL at the start: the first page. */
static size_t one_page(struct shop *s, const kiln_search *search, char token[KL_PAGE_TOKEN + 1], struct ids *ids)
{
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err = {0};
	kiln_slice next;
	size_t before = ids->count;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	int rc = *token ? kiln_search_resume(search, view, kl_slice_of(token), &cursor, &err) : kiln_search_run(search, view, &cursor, &err);
	cr_assert_eq(rc, KILN_OK, "%s", err.message);
	while ((rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK)
		note(ids, record.id);
	cr_assert_eq(rc, KILN_DONE, "%s", err.message);
	cr_assert_eq(kiln_cursor_page(cursor, &next, &err), KILN_OK);
	cr_assert(next.size == 0 || next.size == KL_PAGE_TOKEN);
	if (next.size)
		memcpy(token, next.data, next.size);
	token[next.size] = '\0';
	kiln_cursor_close(cursor);
	kiln_view_close(view);
	return ids->count - before;
}

/* Every page of `count` rows together is what one run gives. */
static void pages_are_whole(struct shop *s, const char *query, unsigned count)
{
	static struct ids all, paged;
	char text[512], token[KL_PAGE_TOKEN + 1] = "";
	all.used = all.count = paged.used = paged.count = 0;
	kiln_search *whole = compiled(s, query);
	one_page(s, whole, token, &all);
	cr_assert_eq(*token, 0);
	kiln_search_free(whole);
	snprintf(text, sizeof text, "%s&_count=%u", query, count);
	kiln_search *search = compiled(s, text);
	do {
		size_t n = one_page(s, search, token, &paged);
		cr_assert(n == count || (!*token && n <= count && (n || !all.count)), "%s: a page of %zu rows", text, n);
	} while (*token && paged.count <= all.count);
	cr_assert(all.count == paged.count && memcmp(all.text, paged.text, all.used) == 0, "%s: pages give [%s], a run [%s]", text, paged.text, all.text);
	kiln_search_free(search);
}

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
#define OBS(id, rest) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\"" rest "}"
#define CODE(c) ",\"code\":{\"coding\":[{\"code\":\"" c "\"}]}"
#define TIME(t) ",\"effectiveDateTime\":\"" t "\""
#define OF(p) ",\"subject\":{\"reference\":\"Patient/" p "\"}"
static void several(struct shop *s)
{
	shop_open(s);
	shop_put_all(s, LIST(OBS("i", CODE("b") TIME("2020-01-01") OF("1")), OBS("h", CODE("a") OF("2")), OBS("g", CODE("a") TIME("2020-01-01T00:00:00Z") OF("1")),
		OBS("f", CODE("c") OF("1")), OBS("e", ",\"code\":{\"coding\":[{\"code\":\"a\"},{\"code\":\"c\"}]}" TIME("2020")), OBS("d", ",\"code\":{\"text\":\"x\"}" OF("1")),
		OBS("c", CODE("b") ",\"effectivePeriod\":{\"start\":\"2020-01-01\"}" OF("2")), OBS("b", CODE("b") TIME("2019-05") OF("1")), OBS("a", CODE("a") TIME("2021-01-01") OF("1"))));
}

Test(search_page, pages_together_are_the_answer)
{
	static const char *const queries[] = {"Observation?status=final", "Observation?_sort=date", "Observation?_sort=-date", "Observation?_sort=code", "Observation?_sort=-code",
		"Observation?_sort=code,-date", "Observation?_sort=-status,date", "Observation?_sort=_id", "Observation?_sort=-_id", "Observation?_sort=code,_id", "Observation?_sort=-_lastUpdated",
		"Observation?patient=1&_sort=date", "Observation?patient=1&_sort=-date", "Observation?patient=1&code=b,a&_sort=-date", "Observation?code=nothing", "?_type=Observation,Patient",
		"Observation?patient=1&status=final&_sort=-date", "Observation?status=final&_sort=-code,_id"};
	struct shop s;
	several(&s);
	for (size_t i = 0; i < sizeof queries / sizeof *queries; i++)
		for (unsigned count = 1; count < 11; count++)
			pages_are_whole(&s, queries[i], count);
	shop_close(&s);
}

static int resume(struct shop *s, const char *query, kiln_slice token)
{
	kiln_search *search = compiled(s, query);
	kiln_view *view;
	kiln_cursor *cursor;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	int rc = kiln_search_resume(search, view, token, &cursor, NULL);
	cr_assert_eq(cursor == NULL, rc != KILN_OK);
	kiln_cursor_close(cursor);
	kiln_view_close(view);
	kiln_search_free(search);
	return rc;
}

Test(search_page, no_page_follows)
{
	struct shop s;
	struct ids ids = {.used = 0};
	char token[KL_PAGE_TOKEN + 1] = "";
	several(&s);
	kiln_search *search = compiled(&s, "Observation?_count=0");
	cr_assert_eq(one_page(&s, search, token, &ids), 0);
	cr_assert_str_eq(token, "");
	kiln_search_free(search);
	search = compiled(&s, "Observation?_count=9");
	cr_assert_eq(one_page(&s, search, token, &ids), 9);
	cr_assert_str_eq(token, "");
	kiln_search_free(search);
	shop_close(&s);
}

/* However it is written, it is the same query; another is refused, and so is a token with any character changed, or of another length. */
Test(search_page, tokens)
{
	static const char query[] = "Observation?code=a,b&_sort=-date&_count=2";
	struct shop s, other;
	struct ids ids = {.used = 0};
	char token[KL_PAGE_TOKEN + 1] = "", changed[KL_PAGE_TOKEN + 2];
	several(&s);
	kiln_search *search = compiled(&s, query);
	cr_assert_eq(one_page(&s, search, token, &ids), 2);
	kiln_search_free(search);
	kiln_slice t = kl_slice(token, KL_PAGE_TOKEN);
	cr_expect_eq(resume(&s, query, t), KILN_OK);
	cr_expect_eq(resume(&s, "Observation?co%64e=a%2Cb&_sort=-date&_count=2", t), KILN_OK);
	cr_expect_eq(resume(&s, "Observation?code=a,b&_sort=-date&_count=3", t), KILN_BAD_QUERY);
	cr_expect_eq(resume(&s, "Observation?code=b,a&_sort=-date&_count=2", t), KILN_BAD_QUERY);
	cr_expect_eq(resume(&s, "Observation?code=a&_sort=-date&_count=2", t), KILN_BAD_QUERY);
	for (size_t i = 0; i < KL_PAGE_TOKEN; i++)
		for (const char *c = "A_-z9 =\xc3"; *c; c++) {
			memcpy(changed, token, sizeof token);
			changed[i] = *c;
			if (*c != token[i])
				cr_expect_eq(resume(&s, query, kl_slice(changed, KL_PAGE_TOKEN)), KILN_BAD_QUERY, "character %zu", i);
		}
	memcpy(changed, token, KL_PAGE_TOKEN);
	changed[KL_PAGE_TOKEN] = 'A';
	cr_expect_eq(resume(&s, query, kl_slice(changed, KL_PAGE_TOKEN + 1)), KILN_BAD_QUERY);
	cr_expect_eq(resume(&s, query, kl_slice(changed, KL_PAGE_TOKEN - 1)), KILN_BAD_QUERY);
	cr_expect_eq(resume(&s, query, KL_SLICE("")), KILN_BAD_QUERY);
	shop_open(&other);
	cr_expect_eq(resume(&other, query, t), KILN_GONE);
	shop_close(&other);
	shop_close(&s);
}

/* ---- Many records, that change while pages are asked for ---- */

#define MANY 5000
static uint64_t seed;
static unsigned pick(unsigned n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (unsigned)(seed >> 33) % n;
}

static void write_one(struct kl_buf *b, unsigned n)
{
	char text[256];
	kl_buf_clear(b);
	snprintf(text, sizeof text, "{\"resourceType\":\"Observation\",\"id\":\"%s%u\",\"status\":\"%s\",\"code\":{\"coding\":[{\"code\":\"c%u\"}", n % 3 ? "o" : "7d444840-9dc0-11d1-b245-5ffdce74fa", n,
		pick(5) ? "final" : "amended", pick(12));
	kl_buf_add_text(b, text);
	if (pick(10) == 0) {
		snprintf(text, sizeof text, ",{\"code\":\"d%u\"}", pick(9));
		kl_buf_add_text(b, text);
	}
	kl_buf_add_text(b, "]}");
	snprintf(text, sizeof text, ",\"category\":[{\"coding\":[{\"code\":\"%s\"}]}]", pick(2) ? "x" : "y");
	kl_buf_add_text(b, text);
	snprintf(text, sizeof text, ",\"subject\":{\"reference\":\"%s/%u\"}", pick(9) ? "Patient" : pick(2) ? "Device" : "Practitioner", pick(20));
	kl_buf_add_text(b, pick(15) ? text : ",\"subject\":{\"reference\":\"http://far.test/1\"}");
	unsigned when = pick(8);
	snprintf(text, sizeof text, when < 5 ? ",\"effectiveDateTime\":\"20%02u-0%u-1%u\"" : ",\"effectivePeriod\":{\"start\":\"20%02u-0%u-1%u\"}", pick(40), 1 + pick(9), pick(3));
	kl_buf_add_text(b, when ? text : "");
	snprintf(text, sizeof text, ",\"valueQuantity\":{\"value\":%u,\"unit\":\"%s\"}", pick(90), pick(2) ? "g" : "mg");
	kl_buf_add_text(b, pick(3) ? text : "");
	kl_buf_add_text(b, "}");
}

static void change(struct shop *s, unsigned count, bool deletes)
{
	kiln_batch *batch;
	kiln_error err = {0};
	struct kl_buf b = {0};
	cr_assert_eq(kiln_batch_open(s->store, &batch, NULL), KILN_OK);
	for (unsigned i = 0; i < count; i++) {
		unsigned n = deletes ? pick(MANY + 500) : i;
		char id[48];
		snprintf(id, sizeof id, "%s%u", n % 3 ? "o" : "7d444840-9dc0-11d1-b245-5ffdce74fa", n);
		write_one(&b, n);
		if (deletes && pick(3) == 0)
			cr_assert_eq(kiln_batch_delete(batch, KL_SLICE("Observation"), kl_slice_of(id), NULL, NULL), KILN_OK);
		else
			cr_assert_eq(kiln_batch_put(batch, kl_buf_slice(&b), NULL, &err), KILN_OK, "%.*s: %s", (int)b.size, b.data, err.message);
	}
	cr_assert_eq(kiln_batch_commit(batch, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(batch);
	kl_buf_free(&b);
}

static void random_query(char *text, size_t size)
{
	static const char *const filters[] = {"", "", "status=final", "category=x", "status=final&category=y", "code=c1,c2", "subject=Patient/3", "date=ge2015", "status:not=amended",
		"patient=Patient/4&code=c3", "patient=Patient/4", "code=c5", "patient=Patient/5&status=final", "value-quantity=gt30", "category:missing=true"};
	static const char *const keys[] = {"date", "code", "status", "subject", "value-quantity", "_id", "_lastUpdated", "combo-code", "code-value-quantity", "patient", "category", "date", "date"};
	size_t n = (size_t)snprintf(text, size, "Observation?%s", filters[pick(sizeof filters / sizeof *filters)]);
	for (unsigned i = 0, count = pick(4); i < count; i++)
		n += (size_t)snprintf(text + n, size - n, "%s%s%s", i ? "," : "&_sort=", pick(2) ? "-" : "", keys[pick(sizeof keys / sizeof *keys)]);
}

static void hop(struct shop *s, const char *query, bool moving)
{
	static char all[MANY + 600][64];
	char text[512], token[KL_PAGE_TOKEN + 1] = "";
	struct ids ids;
	size_t total = 0, at = 0, limit = 1 + pick(pick(2) ? 10 : 400), pages = 0;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_record record;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	kiln_search *search = compiled(s, query);
	cr_assert_eq(kiln_search_run(search, view, &cursor, NULL), KILN_OK);
	while (kiln_cursor_next(cursor, &record, NULL) == KILN_OK)
		snprintf(all[total++], sizeof *all, "%.*s", (int)record.id.size, record.id.data);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
	snprintf(text, sizeof text, "%s&_count=%zu", query, limit);
	search = compiled(s, text);
	do {
		ids.used = ids.count = 0;
		ids.text[0] = '\0';
		size_t n = one_page(s, search, token, &ids);
		cr_assert(n == limit || !*token, "%s: %zu rows", text, n);
		const char *id = strtok(ids.text, " ");
		for (size_t i = 0; i < n; i++, id = strtok(NULL, " ")) {
			cr_assert(at < total, "%s: too many rows", text);
			cr_assert_str_eq(id, all[at], "%s: row %zu of %zu is %s, not %s (page %zu)", text, at, total, id, all[at], pages);
			at++;
		}
		if (moving && pick(3) == 0)
			change(s, 1 + pick(20), true);
	} while (*token && ++pages < 12);
	cr_assert(*token || at == total, "%s: %zu rows of %zu", text, at, total);
	kiln_search_free(search);
}

/* In one page or in many, however the answer is looked for: the same rows in the same order; and, while records change, those of the first page's moment. */
Test(search_page, many_records_that_change)
{
	struct shop s;
	char query[256];
	const char *given = getenv("KILN_SEED");
	seed = given ? strtoull(given, NULL, 10) : UINT64_C(88172645463325252);
	shop_open(&s);
	change(&s, MANY, false);
	for (unsigned i = 0; i < 150; i++) {
		random_query(query, sizeof query);
		hop(&s, query, i >= 75);
	}
	shop_close(&s);
}

Test(search_page, misuse)
{
	struct shop s;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_slice token;
	several(&s);
	kiln_search *search = compiled(&s, "Observation");
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	cr_expect_eq(kiln_search_resume(NULL, view, KL_SLICE("x"), &cursor, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_search_resume(search, NULL, KL_SLICE("x"), &cursor, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_search_resume(search, view, KL_SLICE("x"), NULL, NULL), KILN_MISUSE);
	shop_is(&s, "Observation?_page=x", "!KILN_BAD_QUERY");
	cr_expect_eq(kiln_cursor_page(NULL, &token, NULL), KILN_MISUSE);
	kiln_view_close(view);
	kiln_search_free(search);
	shop_close(&s);
}
