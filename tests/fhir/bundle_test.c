/* bundle_test.c - answers as searchset Bundles: what they say of themselves, links that lead on, and what they say is missing. */
#include "search_fixture.h"
#include "base/codec.h"
#include "base/json.h"
#include <stdio.h>

struct answer {
	struct kl_buf text;
	struct kl_json doc;
	int status, missing;
	size_t pieces, most;   /* how often it was written; when to refuse, 0: never */
	kiln_error err;
};

static int take(void *arg, kiln_slice bytes)
{
	struct answer *a = arg;
	if (++a->pieces == a->most)
		return KILN_FULL;
	kl_buf_add_slice(&a->text, bytes);
	return KILN_OK;
}

static void ask(struct shop *s, const char *query, const char *base, struct answer *a)
{
	kiln_search_options lenient = {.size = sizeof lenient, .lenient = 1};
	kiln_bundle_options options = {.size = sizeof options, .base = kl_slice_of(base), .keep = 1};
	kiln_search *search;
	kiln_view *view;
	kl_buf_clear(&a->text);
	a->pieces = 0;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	a->status = kiln_search_compile_with(s->store, kl_slice_of(query), &lenient, &search, &a->err);
	if (a->status == KILN_OK)
		a->status = kiln_search_bundle(search, view, &options, take, a, &a->missing, &a->err);
	kiln_search_free(search);
	kiln_view_close(view);
	if (a->status == KILN_OK)
		cr_assert_eq(kl_json_read(&a->doc, kl_buf_slice(&a->text), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL), KILN_OK, "%.*s", (int)a->text.size, a->text.data);
}

static void release(struct answer *a)
{
	kl_buf_free(&a->text);
	kl_json_free(&a->doc);
}

/* The value at a path of names and numbers with '/' between, as written; "" if it is not there. */
static kiln_slice at(const struct answer *a, const char *path)
{
	uint32_t node = KL_JSON_ROOT;
	char step[64];
	int used;
	for (; node != KL_JSON_NONE && sscanf(path, "%63[^/]%n", step, &used) == 1; path += used + (path[used] == '/')) {
		if (a->doc.nodes[node].kind == KL_JSON_OBJECT) {
			node = kl_json_get(&a->doc, node, step);
			continue;
		}
		uint32_t item = kl_json_first(&a->doc, node);
		for (int n = atoi(step); n > 0 && item != KL_JSON_NONE; n--)
			item = kl_json_next(&a->doc, node, item);
		node = item;
	}
	return node == KL_JSON_NONE ? KL_SLICE("") : kl_json_text(&a->doc, node);
}
#define at_is(a, path, want) cr_assert(kl_slice_is(at(a, path), want), "%s is %.*s in %.*s", path, (int)at(a, path).size, at(a, path).data, \
	(int)(a)->text.size, (a)->text.data)

static const char *const people[] = {
	"{\"resourceType\":\"Patient\",\"id\":\"a\",\"gender\":\"male\",\"extension\":[{\"url\":\"u\",\"valueDecimal\":1.00}]}",
	"{\"resourceType\":\"Patient\",\"id\":\"b\",\"gender\":\"male\"}", "{\"resourceType\":\"Patient\",\"id\":\"c\",\"gender\":\"female\"}", NULL};

Test(bundle, says_what_it_is_true_of)
{
	struct shop s;
	struct answer a = {0};
	kiln_view *view;
	char time[25] = "";
	shop_open(&s);
	shop_put_all(&s, people);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	ask(&s, "Patient?gender=male&_sort=_id", "https://example.org/fhir", &a);
	at_is(&a, "resourceType", "Bundle");
	at_is(&a, "type", "searchset");
	at_is(&a, "total", "2");
	cr_assert(kl_slice_eq(at(&a, "meta/versionId"), kiln_view_cursor(view)));
	cr_assert_str_eq(strrchr(kiln_view_cursor(view).data, '.'), ".3");
	snprintf(time, sizeof time, "%.*s", (int)at(&a, "meta/lastUpdated").size, at(&a, "meta/lastUpdated").data);
	cr_assert(strlen(time) == 24 && time[10] == 'T' && time[23] == 'Z', "%s", time);
	at_is(&a, "link/0/relation", "self");
	at_is(&a, "link/0/url", "https://example.org/fhir/Patient?gender=male&_sort=_id");
	at_is(&a, "link/1", "");
	at_is(&a, "entry/0/fullUrl", "https://example.org/fhir/Patient/a");
	at_is(&a, "entry/0/search/mode", "match");
	at_is(&a, "entry/0/resource/extension", "[{\"url\":\"u\",\"valueDecimal\":1.00}]");
	at_is(&a, "entry/1/resource/id", "b");
	at_is(&a, "entry/2", "");
	cr_assert_eq(a.missing, KILN_OK);
	kiln_view_close(view);
	release(&a);
	shop_close(&s);
}

Test(bundle, an_empty_store_and_no_base)
{
	struct shop s;
	struct answer a = {0};
	shop_open(&s);
	ask(&s, "Patient", "", &a);
	at_is(&a, "total", "0");
	at_is(&a, "entry", "");
	at_is(&a, "meta/lastUpdated", "");
	shop_put_all(&s, people);
	ask(&s, "?_id=a,c", "", &a);
	at_is(&a, "link/0/url", "?_id=a,c");
	at_is(&a, "entry/0/fullUrl", "");
	at_is(&a, "entry/1/resource/id", "c");
	ask(&s, "?_id=a", "http://h", &a);
	at_is(&a, "link/0/url", "http://h?_id=a");
	release(&a);
	shop_close(&s);
}

Test(bundle, totals_as_asked)
{
	struct shop s;
	struct answer a = {0};
	shop_open(&s);
	shop_put_all(&s, people);
	ask(&s, "Patient?_total=none", "", &a);
	at_is(&a, "total", "");
	ask(&s, "Patient?_total=estimate&_count=1", "", &a);
	at_is(&a, "total", "3");
	ask(&s, "Patient?_summary=count&_total=none", "", &a);
	at_is(&a, "total", "3");
	at_is(&a, "entry", "");
	at_is(&a, "link/1", "");
	ask(&s, "Patient?_count=0", "", &a);
	at_is(&a, "total", "3");
	at_is(&a, "entry", "");
	release(&a);
	shop_close(&s);
}

Test(bundle, next_links_lead_to_all)
{
	struct shop s;
	struct answer a = {0};
	char url[1024] = "Patient?_count=1&_sort=-_id", seen[8] = "";
	shop_open(&s);
	shop_put_all(&s, people);
	while (url[0] && strlen(seen) < 4) {
		ask(&s, url, "", &a);
		cr_assert_eq(a.status, KILN_OK, "%s: %s", url, a.err.message);
		at_is(&a, "link/0/url", url);
		at_is(&a, "total", "3");
		strncat(seen, at(&a, "entry/0/resource/id").data, 1);
		snprintf(url, sizeof url, "%.*s", (int)at(&a, "link/1/url").size, at(&a, "link/1/url").data);
	}
	cr_assert_str_eq(seen, "cba");
	ask(&s, "Patient?_count=1&_page=nonsense", "", &a);
	cr_assert_eq(a.status, KILN_BAD_QUERY);
	release(&a);
	shop_close(&s);
}

static void next_url(const struct answer *a, char *url, size_t size)
{
	snprintf(url, size, "%.*s", (int)at(a, "link/1/url").size, at(a, "link/1/url").data);
}

Test(bundle, what_is_ignored_is_no_part_of_the_next_link)
{
	struct shop s;
	struct answer a = {0};
	char url[400];
	shop_open(&s);
	shop_put_all(&s, people);
	ask(&s, "Patient?foo=1&gender=male&_count=1", "", &a);
	next_url(&a, url, sizeof url);
	cr_assert(strstr(url, "Patient?gender=male&_count=1&_page=") == url, "%s", url);
	ask(&s, url, "", &a);
	cr_assert_eq(a.status, KILN_OK, "%s: %s", url, a.err.message);
	at_is(&a, "entry/0/resource/id", "b");
	release(&a);
	shop_close(&s);
}

/* A query of n bytes or more that all of people match. */
static char *long_query(size_t n, int salt)
{
	char *query = malloc(n + 100);
	size_t at = (size_t)sprintf(query, "Patient?_count=1&_id=a,b,c");
	while (at < n)
		at += (size_t)sprintf(query + at, ",none%d", salt);
	return query;
}

Test(bundle, a_next_link_stays_short_when_the_query_is_long)
{
	struct shop s;
	struct answer a = {0};
	kiln_error err = {0};
	char *query = long_query(KL_LINK_MAX + 1, 0), url[400], first[400], seen[8];
	shop_open(&s);
	shop_put_all(&s, people);
	ask(&s, query, "", &a);
	next_url(&a, first, sizeof first);
	cr_assert(strstr(first, "Patient?_page=") == first && strlen(first) < 60, "%s", first);
	at_is(&a, "link/0/url", query);
	snprintf(seen, sizeof seen, "%.1s", at(&a, "entry/0/resource/id").data);
	for (next_url(&a, url, sizeof url); url[0] && strlen(seen) < 4; next_url(&a, url, sizeof url)) {
		ask(&s, url, "", &a);
		cr_assert_eq(a.status, KILN_OK, "%s: %s", url, a.err.message);
		strncat(seen, at(&a, "entry/0/resource/id").data, 1);
	}
	cr_assert_str_eq(seen, "abc");
	for (int i = 1; i <= KL_KEPT_MAX; i++) {
		char *other = long_query(KL_LINK_MAX + 1, i);
		cr_assert_eq(shop_compile(&s, first, &err), KILN_OK, "%d", i);
		ask(&s, other, "", &a);
		free(other);
	}
	cr_assert_eq(shop_compile(&s, first, &err), KILN_GONE);
	cr_assert_eq(shop_compile(&s, "Patient?_page=nonsense", &err), KILN_BAD_QUERY);
	free(query);
	release(&a);
	shop_close(&s);
}

/* Also when the store was opened anew; one that is not open for writing keeps none, and the link is long. */
Test(bundle, a_long_query_is_kept_in_the_store)
{
	struct shop s;
	struct answer a = {0};
	kiln_options only = {.size = sizeof only, .read_only = 1};
	char *query = long_query(300000, 0), url[400];
	shop_open(&s);
	shop_put_all(&s, people);
	ask(&s, query, "", &a);
	next_url(&a, url, sizeof url);
	kiln_close(s.store);
	cr_assert_eq(kiln_open(s.dir, &only, &s.store, NULL), KILN_OK);
	ask(&s, url, "", &a);
	cr_assert_eq(a.status, KILN_OK, "%s", a.err.message);
	at_is(&a, "total", "3");
	at_is(&a, "entry/1/resource/id", "");
	cr_assert(at(&a, "link/1/url").size > 300000);
	kiln_close(s.store);
	cr_assert_eq(kiln_open(s.dir, NULL, &s.store, NULL), KILN_OK);
	uint64_t faults;
	cr_assert_eq(kiln_check(s.store, NULL, NULL, NULL, &faults, NULL), KILN_OK);
	cr_assert_eq(faults, 0);
	free(query);
	release(&a);
	shop_close(&s);
}

Test(bundle, an_outcome_tells_what_was_ignored)
{
	struct shop s;
	struct answer a = {0};
	shop_open(&s);
	shop_put_all(&s, people);
	ask(&s, "Patient?foo=1&_id=a&bar=2", "http://h", &a);
	at_is(&a, "link/0/url", "http://h/Patient?_id=a");
	at_is(&a, "entry/1/search/mode", "outcome");
	at_is(&a, "entry/1/fullUrl", "");
	at_is(&a, "entry/1/resource/resourceType", "OperationOutcome");
	at_is(&a, "entry/1/resource/issue/0/severity", "warning");
	at_is(&a, "entry/1/resource/issue/0/code", "not-supported");
	at_is(&a, "entry/1/resource/issue/0/diagnostics", "parameter 'foo' was ignored: it is not supported, or has no value");
	at_is(&a, "entry/1/resource/issue/1/diagnostics", "parameter 'bar' was ignored: it is not supported, or has no value");
	at_is(&a, "entry/2", "");
	release(&a);
	shop_close(&s);
}

/* Change the tables: of record 1, two heads; of sequence 2, nothing is left. */
static int change(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	static const uint64_t heads[2] = {1, 2};
	struct kl_current c;
	unsigned char key[8];
	(void)arg;
	(void)err;
	*dirty = true;
	cr_assert_eq(kl_current_get(txn, 1, &c), KILN_OK);
	c.heads = 2;
	c.flags |= KL_CURRENT_CONFLICT;
	cr_assert_eq(kl_current_put(txn, 1, &c, 0), KILN_OK);
	cr_assert_eq(kl_heads_put(txn, 1, heads, 2), KILN_OK);
	kl_put_be64(key, 2);
	return kl_table_del(txn, KL_CHANGES, kl_slice(key, sizeof key));
}

Test(bundle, conflicts_and_losses_are_marked)
{
	struct shop s;
	struct answer a = {0};
	struct kl_job job = {change, NULL, NULL};
	shop_open(&s);
	shop_put_all(&s, people);
	cr_assert_eq(kl_commit(s.store->env, &job, NULL), KILN_OK);
	ask(&s, "Patient", "", &a);
	cr_assert_eq(a.status, KILN_OK, "%s", a.err.message);
	cr_assert_eq(a.missing, KILN_DAMAGED);
	at_is(&a, "total", "3");
	at_is(&a, "entry/0/extension", "[{\"url\":\"urn:kiln:conflict\",\"valueUnsignedInt\":2}]");
	at_is(&a, "entry/1/extension", "");
	at_is(&a, "entry/1/resource/id", "c");
	at_is(&a, "entry/2/search/mode", "outcome");
	at_is(&a, "entry/2/resource/issue/0/severity", "error");
	at_is(&a, "entry/2/resource/issue/0/code", "incomplete");
	release(&a);
	shop_close(&s);
}

Test(bundle, pretty_is_the_same_with_white_space)
{
	struct shop s;
	struct answer a = {0};
	struct kl_buf compact = {0};
	shop_open(&s);
	shop_put_all(&s, people);
	ask(&s, "Patient?_pretty=true", "", &a);
	cr_assert(memmem(a.text.data, a.text.size, "\n      \"resource\": {\n        \"resourceType\": \"Patient\",\n", 52));
	kl_json_copy(&a.doc, KL_JSON_ROOT, &compact);
	struct answer b = {0};
	ask(&s, "Patient?_pretty=false", "", &b);
	cr_assert_eq(compact.size + 1, b.text.size);   /* but for the link: true, false */
	kl_buf_free(&compact);
	release(&a);
	release(&b);
	shop_close(&s);
}

Test(bundle, a_long_answer_comes_in_pieces_and_stops_when_it_is_not_taken)
{
	struct shop s;
	struct answer a = {0};
	char json[300];
	shop_open(&s);
	for (int i = 0; i < 40; i++) {
		static char text[40][10300];
		memset(text[i], 'x', sizeof text[i]);
		snprintf(json, sizeof json, "{\"resourceType\":\"Basic\",\"id\":\"b%d\",\"code\":{\"text\":\"", i);
		memcpy(text[i], json, strlen(json));
		memcpy(text[i] + sizeof text[i] - 4, "\"}}", 4);
		shop_put(&s, text[i]);
	}
	ask(&s, "Basic", "", &a);
	cr_assert_eq(a.status, KILN_OK);
	cr_assert(a.pieces > 3 && a.text.size > 400000);
	a.most = 2;
	ask(&s, "Basic", "", &a);
	cr_assert_eq(a.status, KILN_FULL);
	cr_assert_eq(a.err.status, KILN_FULL);
	release(&a);
	shop_close(&s);
}
