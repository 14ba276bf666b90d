/* import_bundle.c - a Bundle taken apart (R4 bundle, http: transaction): which id each entry's resource gets, and what its references to other
   entries and its conditional references become.

   First every entry gets its id, so that references forwards work; then each is put in order. An entry with a condition that nothing matches
   yet waits until the others are durable. */
#include "fhir/import.h"
#include "base/status.h"
#include "base/uuid.h"
#include <stdio.h>

#define POINTERS 6

enum plan { SKIP, STORE, MATCHED /* ifNoneExist found it: nothing to store */ };

struct entry {
	uint32_t node;           /* of the entry */
	uint32_t resource;       /* KL_JSON_NONE if it has none */
	kiln_slice url;          /* fullUrl */
	kiln_slice type, id;
	kiln_slice if_match;     /* the request's preconditions (R4 http, RFC 9110) */
	bool if_absent;
	kiln_slice query;        /* of a condition that nothing matched */
	enum plan plan;
	kiln_error why;          /* status not 0: refused or skipped */
};

struct bundle {
	struct kiln_import *im;
	struct entry *list;
	uint32_t count;
	bool requests;
	uint16_t hashes[POINTERS];   /* of the names of elements that point at entries */
};

static kiln_slice member(struct kiln_import *im, uint32_t object, const char *name)
{
	uint32_t n = object == KL_JSON_NONE ? KL_JSON_NONE : kl_json_get(&im->doc, object, name);
	if (n == KL_JSON_NONE || im->doc.nodes[n].kind != KL_JSON_STRING) return KL_SLICE("");
	return kl_json_string(&im->doc, n, &im->arena);
}

/* ---- ids ---- */

/* The id in a fullUrl: a UUID, or the end of a RESTful URL of the type (R4 bundle, fullUrl). */
static kiln_slice id_of_url(struct bundle *b, const struct entry *e)
{
	static const char urn[] = "urn:uuid:";
	unsigned char uuid[16];
	char text[KL_UUID_TEXT];
	kiln_slice url = e->url;

	if (kl_slice_starts(url, kl_slice(urn, sizeof urn - 1))) {
		if (!kl_uuid_parse_any(kl_slice(url.data + sizeof urn - 1, url.size - (sizeof urn - 1)), uuid)) return KL_SLICE("");
		kl_uuid_text(uuid, text);
		return kl_arena_copy(&b->im->arena, kl_slice(text, sizeof text));
	}
	for (size_t i = url.size; i > 0; i--) {
		if (url.data[i - 1] != '/') continue;
		if (i > e->type.size + 1 && memcmp(url.data + i - 1 - e->type.size, e->type.data, e->type.size) == 0 && url.data[i - 2 - e->type.size] == '/')
			return kl_slice(url.data + i, url.size - i);
		break;
	}
	return KL_SLICE("");
}

static int own_id(struct bundle *b, struct entry *e, kiln_error *err)
{
	e->id = member(b->im, e->resource, "id");
	if (!e->id.size) e->id = id_of_url(b, e);
	if (b->im->arena.failed) return kl_fail_memory(err);
	return e->id.size ? KILN_OK : kl_import_id(b->im, e->resource, &e->id, err);
}

static kiln_slice join(struct bundle *b, kiln_slice a, const char *between, kiln_slice c)
{
	struct kl_buf *out = &b->im->text;
	kl_buf_clear(out);
	kl_buf_add_slice(out, a);
	kl_buf_add_text(out, between);
	kl_buf_add_slice(out, c);
	return kl_buf_ok(out) ? kl_arena_copy(&b->im->arena, kl_buf_slice(out)) : kl_slice(NULL, 0);
}

/* A failure that concerns the entry stays in it; only a fatal one stops the import. */
static int entry_failed(struct entry *e, int rc, kiln_error *err)
{
	if (!kl_import_fatal(rc)) return KILN_OK;
	if (err) *err = e->why;
	return rc;
}

/* The earlier entry of this Bundle that has the same condition and creates its record: this one means that record (R4 http, transaction). */
static const struct entry *same_condition(struct bundle *b, struct entry *e, kiln_slice query, kiln_error *err)
{
	bool fresh;
	struct kl_import_hash *slot = kl_import_table_at(&b->im->queries, kl_checksum(query), &fresh);
	if (!slot) {
		kl_fail_memory(err);
		return NULL;
	}
	e->query = query;
	if (fresh) slot->value = (uint32_t)(e - b->list);
	return !fresh && kl_slice_eq(b->list[slot->value].query, query) && !b->list[slot->value].why.status ? &b->list[slot->value] : e;
}

static int conditional_create(struct bundle *b, struct entry *e, kiln_slice query, kiln_error *err)
{
	const struct entry *first;
	int rc;
	if (query.size && query.data[0] == '?') query = kl_slice(query.data + 1, query.size - 1);
	if (!memchr(query.data, '?', query.size)) query = join(b, e->type, "?", query);
	if (!query.data) return kl_fail_memory(err);
	rc = kl_import_condition(b->im, query, &e->id, &e->why);
	if (rc == KILN_OK) {
		e->plan = MATCHED;
		return rc;
	}
	if (rc != KILN_NOT_FOUND) return entry_failed(e, rc, err);
	memset(&e->why, 0, sizeof e->why);
	first = same_condition(b, e, query, err);
	if (!first) return KILN_NO_MEMORY;
	if (first == e) return own_id(b, e, err);
	e->plan = MATCHED;
	e->id = first->id;
	return KILN_OK;
}

static int conditional_update(struct bundle *b, struct entry *e, kiln_slice query, kiln_error *err)
{
	const struct entry *first;
	int rc = kl_import_condition(b->im, query, &e->id, &e->why);
	if (rc == KILN_OK) return rc;
	if (rc != KILN_NOT_FOUND) return entry_failed(e, rc, err);
	memset(&e->why, 0, sizeof e->why);
	first = same_condition(b, e, query, err);
	if (!first) return KILN_NO_MEMORY;
	if (first == e) return own_id(b, e, err);
	e->id = first->id;
	return KILN_OK;
}

/* Segment n from the end (0: the last) of a URL's path. */
static kiln_slice segment(kiln_slice url, unsigned n)
{
	const char *mark = memchr(url.data, '?', url.size);
	if (mark) url.size = (size_t)(mark - url.data);
	for (;;) {
		const char *slash = memrchr(url.data, '/', url.size);
		size_t start = slash ? (size_t)(slash + 1 - url.data) : 0;
		if (n == 0) return kl_slice(url.data + start, url.size - start);
		if (!slash) return KL_SLICE("");
		url.size = start - 1;
		n--;
	}
}

/* R4 http: the type in the URL is that of the resource. */
static bool url_fits(struct entry *e, kiln_slice url, unsigned place)
{
	kiln_slice type = segment(url, place);
	if (!type.size || kl_slice_eq(type, e->type)) return true;
	kl_fail(&e->why, KILN_BAD_RESOURCE, "the type in request.url is not that of the resource");
	return false;
}

/* R4 http, update: the id of the resource must be that of the URL. */
static int plain_update(struct bundle *b, struct entry *e, kiln_slice url, kiln_error *err)
{
	kiln_slice named = segment(url, 1).size ? segment(url, 0) : KL_SLICE("");
	kiln_slice own = member(b->im, e->resource, "id");
	if (named.size && own.size && !kl_slice_eq(named, own)) {
		kl_fail(&e->why, KILN_BAD_RESOURCE, "the id in request.url is not that of the resource");
		return KILN_OK;
	}
	if (!named.size || own.size) return own_id(b, e, err);
	e->id = named;
	return KILN_OK;
}

static void skip(struct entry *e, const char *why)
{
	e->plan = SKIP;
	kl_fail(&e->why, KILN_UNSUPPORTED, "%s", why);
}

/* The versionId in an ETag, W/"1-...". Empty for one that is none of Kiln's: a Bundle from elsewhere names versions that mean nothing here. */
static kiln_slice version_of(kiln_slice tag)
{
	unsigned char bytes[10];
	uint32_t generation;
	if (kl_slice_starts(tag, KL_SLICE("W/"))) tag = kl_slice(tag.data + 2, tag.size - 2);
	if (tag.size >= 2 && tag.data[0] == '"' && tag.data[tag.size - 1] == '"') tag = kl_slice(tag.data + 1, tag.size - 2);
	return kl_version_id_parse(tag, &generation, bytes) ? tag : KL_SLICE("");
}

static int plan_request(struct bundle *b, struct entry *e, uint32_t request, kiln_error *err)
{
	kiln_slice url = member(b->im, request, "url"), create = member(b->im, request, "ifNoneExist");
	bool put = kl_slice_is(member(b->im, request, "method"), "PUT"), query = memchr(url.data, '?', url.size) != NULL;

	if (!url_fits(e, url, put && !query ? 1 : 0)) return KILN_OK;
	e->if_match = version_of(member(b->im, request, "ifMatch"));
	e->if_absent = kl_slice_is(member(b->im, request, "ifNoneMatch"), "*");
	if (put) return query ? conditional_update(b, e, url, err) : plain_update(b, e, url, err);
	return create.size ? conditional_create(b, e, create, err) : own_id(b, e, err);
}

static int plan_entry(struct bundle *b, struct entry *e, kiln_error *err)
{
	uint32_t request = kl_json_get(&b->im->doc, e->node, "request");
	kiln_slice method = member(b->im, request, "method"), url = member(b->im, request, "url");

	if (b->requests && method.size && !kl_slice_is(method, "POST") && !kl_slice_is(method, "PUT")) {
		skip(e, "an entry that is neither POST nor PUT");
		return KILN_OK;
	}
	if (b->requests && kl_slice_is(method, "POST") && memchr(url.data, '$', url.size)) {
		skip(e, "a POST to an operation");
		return KILN_OK;
	}
	if (e->resource == KL_JSON_NONE || b->im->doc.nodes[e->resource].kind != KL_JSON_OBJECT) {
		skip(e, "an entry without a resource");
		return KILN_OK;
	}
	e->plan = STORE;
	e->type = member(b->im, e->resource, "resourceType");
	return b->requests ? plan_request(b, e, request, err) : own_id(b, e, err);
}

/* ---- references ---- */

static const struct entry *entry_of_url(struct bundle *b, kiln_slice url)
{
	struct kl_import_table *t = &b->im->urls;
	uint64_t key = kl_checksum(url);
	key += key == 0;
	if (!t->cap) return NULL;
	for (uint32_t at = (uint32_t)key & (t->cap - 1); t->slots[at].key; at = (at + 1) & (t->cap - 1)) {
		const struct entry *e = &b->list[t->slots[at].value];
		if (t->slots[at].key == key) return kl_slice_eq(e->url, url) && !e->why.status ? e : NULL;
	}
	return NULL;
}

static bool is_conditional(kiln_slice text)
{
	const char *mark = memchr(text.data, '?', text.size);
	return mark && kl_resource_type(kl_slice(text.data, (size_t)(mark - text.data))) != NULL;
}

/* KILN_OK with other text in *to (empty: leave it), or why the record must be refused. */
static int resolve(struct bundle *b, kiln_slice text, kiln_slice *to, kiln_error *why)
{
	const struct entry *e;
	kiln_slice id;
	int rc;

	*to = KL_SLICE("");
	if (is_conditional(text)) {
		rc = kl_import_condition(b->im, text, &id, why);
		if (rc != KILN_OK) return rc;
		*to = join(b, kl_slice(text.data, (size_t)((const char *)memchr(text.data, '?', text.size) - text.data)), "/", id);
	} else if (memchr(text.data, ':', text.size) && (e = entry_of_url(b, text))) {
		*to = join(b, e->type, "/", e->id);
	}
	return to->data ? KILN_OK : kl_fail_memory(why);
}

/* Elements that point at entries: Reference.reference, and values of the URI types (R4 http, transaction). */
static const char *const pointers[POINTERS] = {"reference", "valueUri", "valueUrl", "valueUuid", "valueOid", "valueCanonical"};

static bool points(const struct bundle *b, uint32_t key)
{
	const struct kl_json *doc = &b->im->doc;
	const struct kl_json_node *n = &doc->nodes[key];
	if (!(n->flags & KL_JSON_KEY) || n[1].kind != KL_JSON_STRING) return false;
	for (size_t i = 0; i < POINTERS; i++) {
		if (n->hash != b->hashes[i] && !(n->flags & KL_JSON_ESCAPED)) continue;
		if (kl_json_is(doc, key, kl_slice_of(pointers[i]))) return i == 0 || kl_slice_starts(kl_json_text(doc, key + 1), KL_SLICE("urn:"));
	}
	return false;
}

static int rewrite(struct bundle *b, const struct entry *e, kiln_error *why)
{
	struct kl_json *doc = &b->im->doc;
	for (uint32_t n = e->resource; n < doc->nodes[e->resource].end; n++) {
		kiln_slice to;
		int rc;
		if (!points(b, n)) continue;
		kiln_slice text = kl_json_string(doc, n + 1, &b->im->arena);
		rc = text.data ? resolve(b, text, &to, why) : kl_fail_memory(why);
		if (rc == KILN_OK && to.size && kl_json_replace(doc, n + 1, to) != KILN_OK) rc = kl_fail_memory(why);
		if (rc != KILN_OK) {
			why->offset = doc->nodes[n].at;
			return rc;
		}
	}
	return KILN_OK;
}

/* ---- entries in order ---- */

/* ifMatch and ifNoneMatch, against the store with all that came before. */
static int precondition(struct bundle *b, struct entry *e)
{
	kiln_view *view = NULL;
	kiln_record now;
	int rc;

	if (!e->if_absent && !e->if_match.size) return KILN_OK;
	rc = kl_import_flush(b->im, &e->why);
	if (rc == KILN_OK) rc = kiln_view_open(b->im->store, &view, &e->why);
	if (rc != KILN_OK) return rc;
	rc = kiln_get(view, e->type, e->id, &now, &e->why);
	if (rc == KILN_OK && e->if_absent) rc = kl_fail(&e->why, KILN_CONFLICT, "ifNoneMatch: the record exists");
	else if (rc == KILN_OK && e->if_match.size && !kl_slice_eq(e->if_match, now.version))
		rc = kl_fail(&e->why, KILN_CONFLICT, "ifMatch names a version that is not current");
	else if ((rc == KILN_NOT_FOUND || rc == KILN_GONE) && e->if_match.size)
		rc = kl_fail(&e->why, KILN_CONFLICT, "ifMatch names a version and there is no such record");
	else if (rc == KILN_NOT_FOUND || rc == KILN_GONE)
		rc = KILN_OK;
	kiln_view_close(view);
	return rc;
}

static int store_entry(struct bundle *b, uint32_t n, bool final, bool *wait, kiln_error *err)
{
	struct entry *e = &b->list[n];
	int rc;

	*wait = false;
	if (e->plan == STORE && !e->why.status) {
		rc = precondition(b, e);
		if (rc == KILN_OK) memset(&e->why, 0, sizeof e->why);
		if (rc == KILN_OK) rc = rewrite(b, e, &e->why);
		if (rc != KILN_OK && kl_import_fatal(rc)) return entry_failed(e, rc, err);
		if (rc == KILN_NOT_FOUND && !final) {
			*wait = true;
			memset(&e->why, 0, sizeof e->why);
			return KILN_OK;
		}
		if (rc == KILN_OK) return kl_import_put(b->im, e->resource, e->id, n, err);
	}
	if (e->why.status) kl_import_refuse(b->im, e->node, n, &e->why);
	return KILN_OK;
}

static int store_all(struct bundle *b, kiln_error *err)
{
	uint32_t *waiting = kl_arena_alloc(&b->im->arena, (b->count + 1) * sizeof *waiting), count = 0;
	int rc = waiting ? KILN_OK : kl_fail_memory(err);
	bool wait;

	for (uint32_t i = 0; i < b->count && rc == KILN_OK; i++) {
		rc = store_entry(b, i, false, &wait, err);
		if (wait) {
			waiting[count++] = i;
			if (!b->im->deferred) b->im->deferred = b->im->totals.resources + 1;
		}
		if (b->list[i].plan != SKIP) b->im->totals.resources++;
	}
	for (uint32_t i = 0; i < count && rc == KILN_OK; i++) rc = store_entry(b, waiting[i], true, &wait, err);
	b->im->deferred = 0;
	return rc;
}

static int list_entries(struct bundle *b, uint32_t array, kiln_error *err)
{
	struct kl_json *doc = &b->im->doc;
	for (uint32_t c = kl_json_first(doc, array); c != KL_JSON_NONE; c = kl_json_next(doc, array, c)) b->count++;
	b->list = kl_arena_alloc(&b->im->arena, (b->count + 1) * sizeof *b->list);
	if (!b->list) return kl_fail_memory(err);
	b->count = 0;
	for (uint32_t c = kl_json_first(doc, array); c != KL_JSON_NONE; c = kl_json_next(doc, array, c)) {
		struct entry *e = &b->list[b->count++];
		memset(e, 0, sizeof *e);
		e->node = c;
		e->resource = kl_json_get(doc, c, "resource");
		e->url = member(b->im, c, "fullUrl");
	}
	return KILN_OK;
}

static int plan_all(struct bundle *b, kiln_error *err)
{
	kl_import_table_clear(&b->im->urls);
	kl_import_table_clear(&b->im->queries);
	for (uint32_t i = 0; i < b->count; i++) {
		struct kl_import_hash *slot;
		bool fresh;
		int rc = plan_entry(b, &b->list[i], err);
		if (rc != KILN_OK) return rc;
		if (!b->list[i].url.size || b->list[i].plan == SKIP) continue;
		slot = kl_import_table_at(&b->im->urls, kl_checksum(b->list[i].url), &fresh);
		if (!slot) return kl_fail_memory(err);
		if (fresh) slot->value = i;
	}
	return b->im->arena.failed ? kl_fail_memory(err) : KILN_OK;
}

int kl_import_bundle(struct kiln_import *im, bool requests, kiln_error *err)
{
	struct bundle b = {.im = im, .requests = requests};
	uint32_t entries = kl_json_get(&im->doc, KL_JSON_ROOT, "entry");
	int rc;

	if (entries == KL_JSON_NONE) return KILN_OK;
	for (size_t i = 0; i < POINTERS; i++) b.hashes[i] = kl_json_hash(kl_slice_of(pointers[i]));
	rc = list_entries(&b, entries, err);
	if (rc == KILN_OK) rc = plan_all(&b, err);
	return rc == KILN_OK ? store_all(&b, err) : rc;
}
