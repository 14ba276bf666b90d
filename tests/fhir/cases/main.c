/* main.c - search cases: groups of resources and of queries with what each should find, from a JSON file, asked of the library as Bundles.

   search-cases [FILE.json] [--level must|should|all] [--group NAME] [--id ID]

   The resources of all groups are put into one passing store; of what a query finds only the resources of its group (and of those it `needs`) count. A query has
   `url`, `expect_ids`, and where it matters `ordered`, `includes`, `total`, `status` (HTTP's: the search must fail so), `pages` and `max_matches`, `no_total`,
   `no_entries`, `present` and `absent` (top-level elements of each match), `subsetted`, `headers` (Prefer: handling=lenient), `method` (POST: the
   parameters as a form). {{BASE}} stands for the server's URL. Next links are followed. Prints what missed; ends with `N passed, N failed, N skipped`. */
#include "base/json.h"
#include "base/status.h"
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define BASE "http://server.test/fhir"
#define DEFAULT_FILE "tests/fhir/cases/search.json"
#define PAGES_MAX 300
#define IDS_MAX 1024

struct ids {
	kiln_slice list[IDS_MAX];
	size_t count;
};
struct suite {
	const struct kl_json *doc;
	uint32_t groups;
	kiln_store *store;
	kiln_view *view;
	unsigned passed, failed, skipped;
};
/* A query with what it found. */
struct trial {
	struct suite *suite;
	uint32_t group, query;
	struct kl_arena arena;
	struct ids mine, all, match, include;
	bool total_given, entries;
	kiln_slice total;
	char why[2000];          /* it missed; "": it did not */
};

static void miss(struct trial *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void miss(struct trial *t, const char *format, ...)
{
	va_list args;
	if (t->why[0])
		return;
	va_start(args, format);
	vsnprintf(t->why, sizeof t->why, format, args);
	va_end(args);
}

/* ---- Cases ---- */

static kiln_slice text_of(const struct kl_json *doc, uint32_t object, const char *key, struct kl_arena *arena)
{
	uint32_t node = kl_json_get(doc, object, key);
	return node == KL_JSON_NONE ? KL_SLICE("") : kl_json_string(doc, node, arena);
}

static bool is_set(const struct trial *t, const char *key)
{
	uint32_t node = kl_json_get(t->suite->doc, t->query, key);
	return node != KL_JSON_NONE && t->suite->doc->nodes[node].kind != KL_JSON_FALSE;
}

static bool has(const struct ids *ids, kiln_slice id)
{
	for (size_t i = 0; i < ids->count; i++)
		if (kl_slice_eq(ids->list[i], id))
			return true;
	return false;
}

static void add(struct ids *ids, kiln_slice id)
{
	if (ids->count < IDS_MAX)
		ids->list[ids->count++] = id;
}

/* "Type/id" of a resource. */
static kiln_slice name_of(const struct kl_json *doc, uint32_t resource, struct kl_arena *arena)
{
	char text[200];
	kiln_slice type = text_of(doc, resource, "resourceType", arena), id = text_of(doc, resource, "id", arena);
	int n = snprintf(text, sizeof text, "%.*s/%.*s", (int)type.size, type.data, (int)id.size, id.data);
	return kl_arena_copy(arena, kl_slice(text, (size_t)n));
}

static void add_group(struct trial *t, uint32_t group)
{
	const struct kl_json *doc = t->suite->doc;
	uint32_t setup = kl_json_get(doc, group, "setup");
	for (uint32_t i = kl_json_first(doc, setup); i != KL_JSON_NONE; i = kl_json_next(doc, setup, i))
		add(&t->mine, name_of(doc, i, &t->arena));
}

static void find_mine(struct trial *t)
{
	const struct kl_json *doc = t->suite->doc;
	uint32_t needs = kl_json_get(doc, t->query, "needs");
	add_group(t, t->group);
	for (uint32_t g = kl_json_first(doc, t->suite->groups); needs != KL_JSON_NONE && g != KL_JSON_NONE; g = kl_json_next(doc, t->suite->groups, g))
		for (uint32_t n = kl_json_first(doc, needs); n != KL_JSON_NONE; n = kl_json_next(doc, needs, n))
			if (kl_json_is(doc, n, text_of(doc, g, "name", &t->arena)))
				add_group(t, g);
}

/* {{BASE}} replaced. */
static void add_based(struct kl_buf *out, kiln_slice text)
{
	static const char mark[] = "{{BASE}}";
	const char *at;
	while (text.size && (at = memmem(text.data, text.size, mark, sizeof mark - 1))) {
		kl_buf_add(out, text.data, (size_t)(at - text.data));
		kl_buf_add_text(out, BASE);
		text = kl_slice(at + sizeof mark - 1, text.size - (size_t)(at - text.data) - (sizeof mark - 1));
	}
	kl_buf_add_slice(out, text);
}

/* ---- One page ---- */

static int take(void *arg, kiln_slice bytes)
{
	kl_buf_add_slice(arg, bytes);
	return KILN_OK;
}

static int ask(struct trial *t, kiln_slice query, struct kl_buf *out, kiln_error *err)
{
	kiln_search_options options = {.size = sizeof options, .lenient = is_set(t, "headers")};
	kiln_bundle_options bundle = {.size = sizeof bundle, .base = KL_SLICE(BASE)};
	kiln_search *search;
	kl_buf_clear(out);
	int rc = kiln_search_compile_with(t->suite->store, query, &options, &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_bundle(search, t->suite->view, &bundle, take, out, NULL, err);
	kiln_search_free(search);
	return rc;
}

/* The elements that each match must have or lack. */
static void check_elements(struct trial *t, const struct kl_json *page, uint32_t resource, const char *key, bool wanted)
{
	const struct kl_json *doc = t->suite->doc;
	uint32_t list = kl_json_get(doc, t->query, key);
	for (uint32_t i = list == KL_JSON_NONE ? list : kl_json_first(doc, list); i != KL_JSON_NONE; i = kl_json_next(doc, list, i)) {
		char name[64];
		kiln_slice text = kl_json_text(doc, i);
		snprintf(name, sizeof name, "%.*s", (int)text.size, text.data);
		if ((kl_json_get(page, resource, name) != KL_JSON_NONE) != wanted)
			miss(t, "a match %s %s", wanted ? "lacks" : "has", name);
	}
}

static void check_match(struct trial *t, const struct kl_json *page, uint32_t resource)
{
	check_elements(t, page, resource, "present", true);
	check_elements(t, page, resource, "absent", false);
	uint32_t meta = kl_json_get(page, resource, "meta");
	kiln_slice text = meta == KL_JSON_NONE ? KL_SLICE("") : kl_json_text(page, meta);
	if (is_set(t, "subsetted") && !memmem(text.data, text.size, "\"SUBSETTED\"", 11))
		miss(t, "a match lacks the tag SUBSETTED");
}

static void read_entries(struct trial *t, const struct kl_json *page)
{
	uint32_t entries = kl_json_get(page, KL_JSON_ROOT, "entry");
	size_t before = t->all.count;
	t->entries |= entries != KL_JSON_NONE;
	for (uint32_t e = entries == KL_JSON_NONE ? entries : kl_json_first(page, entries); e != KL_JSON_NONE; e = kl_json_next(page, entries, e)) {
		uint32_t resource = kl_json_get(page, e, "resource"), search = kl_json_get(page, e, "search");
		kiln_slice id = name_of(page, resource, &t->arena), mode = text_of(page, search, "mode", &t->arena);
		if (kl_slice_is(mode, "match")) {
			if (has(&t->all, id))
				miss(t, "a match came twice");
			add(&t->all, id);
		}
		if (!has(&t->mine, id))
			continue;
		if (kl_slice_is(mode, "match")) {
			add(&t->match, id);
			check_match(t, page, resource);
		} else if (kl_slice_is(mode, "include")) {
			if (has(&t->include, id) && !is_set(t, "pages"))
				miss(t, "an include came twice");
			add(&t->include, id);
		}
	}
	uint32_t most = kl_json_get(t->suite->doc, t->query, "max_matches");
	if (most != KL_JSON_NONE && t->all.count - before > strtoul(kl_json_text(t->suite->doc, most).data, NULL, 10))
		miss(t, "a page has %zu matches", t->all.count - before);
}

/* The next link's query, empty if there is none. */
static kiln_slice next_of(struct trial *t, const struct kl_json *page)
{
	uint32_t links = kl_json_get(page, KL_JSON_ROOT, "link");
	kiln_slice next = KL_SLICE("");
	bool self = false;
	for (uint32_t l = links == KL_JSON_NONE ? links : kl_json_first(page, links); l != KL_JSON_NONE; l = kl_json_next(page, links, l)) {
		kiln_slice relation = text_of(page, l, "relation", &t->arena), url = text_of(page, l, "url", &t->arena);
		self |= kl_slice_is(relation, "self");
		if (kl_slice_is(relation, "next"))
			next = kl_arena_copy(&t->arena, url);
	}
	if (!self)
		miss(t, "there is no self link");
	size_t base = sizeof BASE - 1;
	base += next.size > base && next.data[base] == '/';
	return next.size > base ? kl_slice(next.data + base, next.size - base) : KL_SLICE("");
}

/* ---- One query ---- */

static void check_status(struct trial *t, int rc, const kiln_error *err)
{
	const struct kl_json *doc = t->suite->doc;
	uint32_t list = kl_json_get(doc, t->query, "status");
	if (list == KL_JSON_NONE) {
		if (rc != KILN_OK)
			miss(t, "%s: %s", kiln_status_name(rc), err->message);
		return;
	}
	for (uint32_t i = kl_json_first(doc, list); i != KL_JSON_NONE; i = kl_json_next(doc, list, i))
		if ((int)strtol(kl_json_text(doc, i).data, NULL, 10) == kl_status_of(rc)->http)
			return;
	miss(t, "%s, which is %d", kiln_status_name(rc), kl_status_of(rc)->http);
}

static void run_pages(struct trial *t, kiln_slice query)
{
	struct kl_buf out = {0};
	struct kl_json page = {0};
	kiln_error err = {0};
	int pages = 0;
	while (query.size && !t->why[0]) {
		int rc = ask(t, query, &out, &err);
		check_status(t, rc, &err);
		if (rc != KILN_OK)
			break;
		if (kl_json_read(&page, kl_buf_slice(&out), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, &err) != KILN_OK)
			miss(t, "the answer is no JSON: %s", err.message);
		uint32_t total = kl_json_get(&page, KL_JSON_ROOT, "total");
		if (pages == 0 && total != KL_JSON_NONE)
			t->total = kl_arena_copy(&t->arena, kl_json_text(&page, total));
		read_entries(t, &page);
		query = next_of(t, &page);
		if (++pages > PAGES_MAX)
			miss(t, "more than %d pages", PAGES_MAX);
		if (is_set(t, "no_entries"))
			break;
	}
	kl_json_free(&page);
	kl_buf_free(&out);
}

static void list_difference(const struct ids *a, const struct ids *b, const char *what, char *out, size_t size)
{
	size_t n = strlen(out);
	for (size_t i = 0; i < a->count; i++)
		if (!has(b, a->list[i]) && n < size)
			n += (size_t)snprintf(out + n, size - n, " %s %.*s", what, (int)a->list[i].size, a->list[i].data);
}

/* Are these the ones of the query's list? */
static void compare(struct trial *t, const struct ids *found, const char *key, bool ordered)
{
	const struct kl_json *doc = t->suite->doc;
	uint32_t list = kl_json_get(doc, t->query, key);
	static struct ids want;
	char text[1500] = "";
	if (list == KL_JSON_NONE)
		return;
	want.count = 0;
	for (uint32_t i = kl_json_first(doc, list); i != KL_JSON_NONE; i = kl_json_next(doc, list, i))
		add(&want, kl_json_string(doc, i, &t->arena));
	list_difference(&want, found, "without", text, sizeof text);
	list_difference(found, &want, "with", text, sizeof text);
	if (text[0])
		miss(t, "%s:%s", key, text);
	for (size_t i = 0; ordered && i < want.count && i < found->count; i++)
		if (!kl_slice_eq(want.list[i], found->list[i]))
			miss(t, "order: %zu is %.*s, not %.*s", i + 1, (int)found->list[i].size, found->list[i].data, (int)want.list[i].size, want.list[i].data);
}

static void judge(struct trial *t)
{
	uint32_t total = kl_json_get(t->suite->doc, t->query, "total");
	if (kl_json_get(t->suite->doc, t->query, "status") != KL_JSON_NONE)
		return;
	if (total != KL_JSON_NONE && !kl_slice_eq(t->total, kl_json_text(t->suite->doc, total)))
		miss(t, "the total is %.*s", (int)t->total.size, t->total.data);
	if (is_set(t, "no_total") && t->total.size)
		miss(t, "there is a total");
	if (is_set(t, "no_entries") && t->entries)
		miss(t, "there are entries");
	if (is_set(t, "no_entries"))
		return;
	compare(t, &t->match, "expect_ids", is_set(t, "ordered"));
	compare(t, &t->include, "includes", false);
}

/* What only a server can be asked; NULL: nothing. */
static const char *only_http(struct trial *t)
{
	kiln_slice method = text_of(t->suite->doc, t->query, "method", &t->arena);
	uint32_t headers = kl_json_get(t->suite->doc, t->query, "headers");
	if (method.size && !kl_slice_is(method, "GET") && !kl_slice_starts(method, KL_SLICE("POST")))
		return "its method";
	if (headers != KL_JSON_NONE && !kl_slice_is(text_of(t->suite->doc, headers, "Prefer", &t->arena), "handling=lenient"))
		return "its headers";
	return NULL;
}

static void run_query(struct suite *s, uint32_t group, uint32_t query)
{
	static struct trial t;
	struct kl_buf url = {0};
	t = (struct trial){.suite = s, .group = group, .query = query, .total = KL_SLICE("")};
	kiln_slice id = text_of(s->doc, query, "id", &t.arena), level = text_of(s->doc, query, "level", &t.arena);
	add_based(&url, text_of(s->doc, query, "url", &t.arena));
	const char *http = only_http(&t);
	if (http) {
		printf("SKIPPED %.*s: %s\n", (int)id.size, id.data, http);
	} else {
		find_mine(&t);
		run_pages(&t, kl_buf_slice(&url));
		judge(&t);
		if (t.why[0])
			printf("FAILED %.*s [%.*s] %.*s\n    %s\n", (int)id.size, id.data, (int)level.size, level.data, (int)url.size, url.data, t.why);
	}
	s->skipped += http != NULL;
	s->failed += !http && t.why[0];
	s->passed += !http && !t.why[0];
	kl_buf_free(&url);
	kl_arena_free(&t.arena);
}

/* ---- All of them ---- */

static bool load(struct suite *s)
{
	const struct kl_json *doc = s->doc;
	kiln_batch *batch;
	kiln_error err = {0};
	struct kl_buf raw = {0}, json = {0};
	int rc = kiln_batch_open(s->store, &batch, &err);
	for (uint32_t g = kl_json_first(doc, s->groups); g != KL_JSON_NONE && rc == KILN_OK; g = kl_json_next(doc, s->groups, g)) {
		uint32_t setup = kl_json_get(doc, g, "setup");
		for (uint32_t r = kl_json_first(doc, setup); r != KL_JSON_NONE && rc == KILN_OK; r = kl_json_next(doc, setup, r)) {
			kl_buf_clear(&raw);
			kl_buf_clear(&json);
			kl_json_copy(doc, r, &raw);
			add_based(&json, kl_buf_slice(&raw));
			rc = kiln_batch_put(batch, kl_buf_slice(&json), NULL, &err);
		}
	}
	if (rc == KILN_OK)
		rc = kiln_batch_commit(batch, &err);
	if (rc != KILN_OK)
		fprintf(stderr, "search-cases: a resource of the file: %s: %s\n", err.path, err.message);
	kiln_batch_close(batch);
	kl_buf_free(&raw);
	kl_buf_free(&json);
	return rc == KILN_OK;
}

/* must is asked for by every level, should by should and all. */
static bool asked(const struct suite *s, uint32_t query, const char *level, const char *id)
{
	struct kl_arena arena = {0};
	kiln_slice own = text_of(s->doc, query, "level", &arena);
	bool yes = !strcmp(level, "all") || kl_slice_is(own, "must") || (!strcmp(level, "should") && kl_slice_is(own, "should"));
	yes &= !id || kl_slice_is(text_of(s->doc, query, "id", &arena), id);
	kl_arena_free(&arena);
	return yes;
}

static void run_groups(struct suite *s, const char *level, const char *group, const char *id)
{
	struct kl_arena arena = {0};
	for (uint32_t g = kl_json_first(s->doc, s->groups); g != KL_JSON_NONE; g = kl_json_next(s->doc, s->groups, g)) {
		uint32_t queries = kl_json_get(s->doc, g, "queries");
		if (group && !kl_slice_is(text_of(s->doc, g, "name", &arena), group))
			continue;
		for (uint32_t q = kl_json_first(s->doc, queries); q != KL_JSON_NONE; q = kl_json_next(s->doc, queries, q))
			if (asked(s, q, level, id))
				run_query(s, g, q);
	}
	kl_arena_free(&arena);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

static bool read_file(const char *path, struct kl_buf *out)
{
	FILE *f = fopen(path, "rb");
	char piece[1 << 16];
	size_t n;
	while (f && (n = fread(piece, 1, sizeof piece, f)) > 0)
		kl_buf_add(out, piece, n);
	bool good = f && !ferror(f) && kl_buf_ok(out);
	if (f)
		fclose(f);
	return good;
}

static int run_suite(const char *file, const char *level, const char *group, const char *id)
{
	const char *tmp = getenv("TMPDIR");
	char dir[256];
	struct kl_buf text = {0};
	struct kl_json doc = {0};
	kiln_error err = {0};
	struct suite s = {.doc = &doc};
	snprintf(dir, sizeof dir, "%s/kiln-cases-XXXXXX", tmp && *tmp ? tmp : P_tmpdir);
	if (!read_file(file, &text) || kl_json_read(&doc, kl_buf_slice(&text), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, &err) != KILN_OK || !mkdtemp(dir)) {
		fprintf(stderr, "search-cases: %s cannot be read: %s\n", file, err.message);
		return 2;
	}
	s.groups = kl_json_get(&doc, KL_JSON_ROOT, "groups");
	int rc = kiln_init(dir, NULL, &err);
	if (rc == KILN_OK)
		rc = kiln_open(dir, NULL, &s.store, &err);
	if (rc == KILN_OK && load(&s) && kiln_view_open(s.store, &s.view, &err) == KILN_OK)
		run_groups(&s, level, group, id);
	printf("%u passed, %u failed, %u skipped\n", s.passed, s.failed, s.skipped);
	kiln_view_close(s.view);
	kiln_close(s.store);
	nftw(dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	kl_json_free(&doc);
	kl_buf_free(&text);
	return s.failed || !s.passed;
}

int main(int argc, char **argv)
{
	const char *file = DEFAULT_FILE, *level = "should", *group = NULL, *id = NULL;
	for (int i = 1; i < argc; i++) {
		const char **option = !strcmp(argv[i], "--level") ? &level : !strcmp(argv[i], "--group") ? &group : !strcmp(argv[i], "--id") ? &id : NULL;
		if (option && i + 1 < argc)
			*option = argv[++i];
		else
			file = argv[i];
	}
	return run_suite(file, level, group, id);
}
