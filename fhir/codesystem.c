/* codesystem.c - concepts sorted by code, edges between their positions. */
#include "fhir/codesystem.h"
#include "base/status.h"
#include "fhir/terms.h"
#include "index/postings.h"
#include <stdlib.h>

#define URI_PARENT "http://hl7.org/fhir/concept-properties#parent"
#define URI_CHILD "http://hl7.org/fhir/concept-properties#child"

kiln_slice kl_codesystem_text(const struct kl_json *doc, uint32_t object, const char *member, struct kl_arena *arena)
{
	uint32_t node = kl_json_get(doc, object, member);
	return node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_STRING ? kl_json_string(doc, node, arena) : KL_SLICE("");
}

uint32_t kl_codesystem_array(const struct kl_json *doc, uint32_t object, const char *member)
{
	uint32_t node = kl_json_get(doc, object, member);
	return node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_ARRAY ? node : KL_JSON_NONE;
}

/* ---- Reading ---- */

/* A parent and a child in the making: a concept by its place in the document, or by the key that a property names. */
struct link {
	uint32_t from;
	kiln_slice key;      /* of the other; data NULL: the place `other` */
	uint32_t other;
	bool up;             /* the other is the parent */
};
/* A property that makes the hierarchy. */
struct role {
	kiln_slice code;
	bool up;
};
struct reader {
	struct kl_codesystem *cs;
	struct kl_concept *list;      /* as the document has them */
	size_t count, cap;
	struct link *links;
	size_t link_count, link_cap;
	struct role *roles;
	size_t role_count;
	uint32_t *place;              /* position in cs->list of each of the list */
	struct kl_buf bytes;
	bool folds;
	kiln_error *err;
};

static void *grow(void *list, size_t count, size_t *cap, size_t size)
{
	if (count < *cap)
		return list;
	size_t more = *cap ? *cap * 2 : 64;
	void *grown = realloc(list, more * size);
	if (grown)
		*cap = more;
	return grown;
}

static kiln_slice key_of(struct kl_buf *bytes, struct kl_arena *arena, kiln_slice code, bool folds)
{
	kl_buf_clear(bytes);
	kl_term_code(bytes, code, folds);
	return kl_buf_ok(bytes) ? kl_arena_copy(arena, kl_buf_slice(bytes)) : (kiln_slice){NULL, 0};
}

static int add_link(struct reader *r, struct link link)
{
	struct link *links = grow(r->links, r->link_count, &r->link_cap, sizeof *links);
	if (!links)
		return kl_fail_memory(r->err);
	r->links = links;
	r->links[r->link_count++] = link;
	return KILN_OK;
}

/* CodeSystem.property: which of them make the hierarchy. */
static int read_roles(struct reader *r)
{
	const struct role known[] = {{KL_SLICE("parent"), true}, {KL_SLICE("subsumedBy"), true}, {KL_SLICE("child"), false}};
	const struct kl_json *doc = r->cs->doc;
	uint32_t list = kl_codesystem_array(doc, KL_JSON_ROOT, "property");
	size_t room = sizeof known / sizeof *known;
	for (uint32_t p = list == KL_JSON_NONE ? list : kl_json_first(doc, list); p != KL_JSON_NONE; p = kl_json_next(doc, list, p))
		room++;
	r->roles = kl_arena_alloc(&r->cs->arena, room * sizeof *r->roles);
	if (!r->roles)
		return kl_fail_memory(r->err);
	memcpy(r->roles, known, sizeof known);
	r->role_count = sizeof known / sizeof *known;
	for (uint32_t p = list == KL_JSON_NONE ? list : kl_json_first(doc, list); p != KL_JSON_NONE; p = kl_json_next(doc, list, p)) {
		kiln_slice code = kl_codesystem_text(doc, p, "code", &r->cs->arena), uri = kl_codesystem_text(doc, p, "uri", &r->cs->arena);
		if (!code.data || !uri.data)
			return kl_fail_memory(r->err);
		if (kl_slice_is(uri, URI_PARENT) || kl_slice_is(uri, URI_CHILD))
			r->roles[r->role_count++] = (struct role){code, kl_slice_is(uri, URI_PARENT)};
	}
	return KILN_OK;
}

/* One concept.property: a parent or a child, or nothing to us. */
static int read_property(struct reader *r, uint32_t property, uint32_t concept)
{
	const struct kl_json *doc = r->cs->doc;
	kiln_slice code = kl_codesystem_text(doc, property, "code", &r->cs->arena);
	size_t i = 0;
	while (i < r->role_count && !kl_slice_eq(r->roles[i].code, code))
		i++;
	if (!code.data)
		return kl_fail_memory(r->err);
	if (i == r->role_count)
		return KILN_OK;
	uint32_t coding = kl_json_get(doc, property, "valueCoding");
	kiln_slice value = coding != KL_JSON_NONE ? kl_codesystem_text(doc, coding, "code", &r->cs->arena) : kl_codesystem_text(doc, property, "valueCode", &r->cs->arena);
	if (value.data && value.size == 0)
		value = kl_codesystem_text(doc, property, "valueString", &r->cs->arena);
	kiln_slice key = value.size ? key_of(&r->bytes, &r->cs->arena, value, r->folds) : value;
	if (!key.data)
		return kl_fail_memory(r->err);
	return key.size ? add_link(r, (struct link){.from = concept, .key = key, .up = r->roles[i].up}) : KILN_OK;
}

static int read_concept(struct reader *r, uint32_t node, uint32_t parent)
{
	const struct kl_json *doc = r->cs->doc;
	struct kl_concept *list = grow(r->list, r->count, &r->cap, sizeof *list);
	kiln_slice code = kl_codesystem_text(doc, node, "code", &r->cs->arena);
	kiln_slice key = code.data ? key_of(&r->bytes, &r->cs->arena, code, r->folds) : code;
	if (list)
		r->list = list;
	if (!list || !key.data)
		return kl_fail_memory(r->err);
	if (r->count == KL_VALUESET_CODES)
		return kl_fail(r->err, KILN_LIMIT, "a CodeSystem has more than %u codes", KL_VALUESET_CODES);
	uint32_t self = (uint32_t)r->count++;
	r->list[self] = (struct kl_concept){.key = key, .node = node};
	int rc = parent == KL_CONCEPT_NONE ? KILN_OK : add_link(r, (struct link){.from = self, .other = parent, .up = true});
	uint32_t properties = kl_codesystem_array(doc, node, "property");
	for (uint32_t p = properties == KL_JSON_NONE ? properties : kl_json_first(doc, properties); p != KL_JSON_NONE && rc == KILN_OK; p = kl_json_next(doc, properties, p))
		rc = read_property(r, p, self);
	return rc;
}

/* Concepts nest no deeper than JSON does. */
static int read_concepts(struct reader *r, uint32_t owner, uint32_t parent)
{
	const struct kl_json *doc = r->cs->doc;
	uint32_t list = kl_codesystem_array(doc, owner, "concept");
	int rc = KILN_OK;
	for (uint32_t c = list == KL_JSON_NONE ? list : kl_json_first(doc, list); c != KL_JSON_NONE && rc == KILN_OK; c = kl_json_next(doc, list, c)) {
		uint32_t self = (uint32_t)r->count;
		rc = read_concept(r, c, parent);
		if (rc == KILN_OK)
			rc = read_concepts(r, c, self);
	}
	return rc;
}

/* ---- Sorting ---- */

/* The places in the document by key, then by place. */
static int order(struct reader *r, struct kl_posting *out)
{
	struct kl_arena scratch = {0};
	for (uint32_t i = 0; i < r->count; i++)
		out[i] = (struct kl_posting){r->list[i].key, i, false};
	size_t count = kl_postings_sort(out, r->count, &scratch);
	kl_arena_free(&scratch);
	return count == r->count ? KILN_OK : kl_fail_memory(r->err);
}

static int sort(struct reader *r)
{
	struct kl_codesystem *cs = r->cs;
	struct kl_posting *ordered = malloc((r->count + 1) * sizeof *ordered);
	cs->count = (uint32_t)r->count;
	cs->list = kl_arena_alloc(&cs->arena, (r->count + 1) * sizeof *cs->list);
	r->place = malloc((r->count + 1) * sizeof *r->place);
	int rc = ordered && cs->list && r->place ? order(r, ordered) : kl_fail_memory(r->err);
	for (uint32_t i = 0; i < cs->count && rc == KILN_OK; i++) {
		bool doubled = i && kl_slice_eq(ordered[i].term, ordered[i - 1].term);
		cs->list[i] = r->list[ordered[i].record];
		cs->list[i].same = doubled ? cs->list[i - 1].same : i;
		r->place[ordered[i].record] = cs->list[i].same;
	}
	free(ordered);
	return rc;
}

static uint32_t find_key(const struct kl_codesystem *cs, kiln_slice key)
{
	size_t low = 0, high = cs->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (kl_slice_cmp(cs->list[mid].key, key) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < cs->count && kl_slice_eq(cs->list[low].key, key) ? (uint32_t)low : KL_CONCEPT_NONE;
}

int kl_codesystem_find(const struct kl_codesystem *cs, kiln_slice code, uint32_t *at)
{
	struct kl_buf bytes = {0};
	kl_term_code(&bytes, code, kl_system_folds(cs->system));
	bool failed = !kl_buf_ok(&bytes);
	*at = failed ? KL_CONCEPT_NONE : find_key(cs, kl_buf_slice(&bytes));
	kl_buf_free(&bytes);
	return failed ? KILN_NO_MEMORY : *at == KL_CONCEPT_NONE ? KILN_NOT_FOUND : KILN_OK;
}

/* ---- Edges ---- */

/* Children and parents by position; a code that the CodeSystem does not have makes no edge. */
static void resolve(struct reader *r)
{
	size_t kept = 0;
	for (size_t i = 0; i < r->link_count; i++) {
		struct link l = r->links[i];
		uint32_t self = r->place[l.from], other = l.key.data ? find_key(r->cs, l.key) : r->place[l.other];
		if (other != KL_CONCEPT_NONE)
			r->links[kept++] = (struct link){.from = l.up ? other : self, .other = l.up ? self : other};
	}
	r->link_count = kept;
}

static int lay_out(struct reader *r, struct kl_edges *e, bool down)
{
	uint32_t n = r->cs->count;
	e->at = kl_arena_alloc(&r->cs->arena, (n + 2u) * sizeof *e->at);
	e->to = kl_arena_alloc(&r->cs->arena, (r->link_count + 1) * sizeof *e->to);
	if (!e->at || !e->to)
		return kl_fail_memory(r->err);
	memset(e->at, 0, (n + 2u) * sizeof *e->at);
	for (size_t i = 0; i < r->link_count; i++)
		e->at[(down ? r->links[i].from : r->links[i].other) + 2]++;
	for (uint32_t i = 2; i < n + 2; i++)
		e->at[i] += e->at[i - 1];
	for (size_t i = 0; i < r->link_count; i++) {
		uint32_t from = down ? r->links[i].from : r->links[i].other, to = down ? r->links[i].other : r->links[i].from;
		e->to[e->at[from + 1]++] = to;
	}
	return KILN_OK;
}

int kl_codesystem_read(const struct kl_json *doc, struct kl_codesystem *cs, kiln_error *err)
{
	struct reader r = {.cs = cs, .err = err};
	cs->doc = doc;
	cs->system = kl_codesystem_text(doc, KL_JSON_ROOT, "url", &cs->arena);
	r.folds = kl_system_folds(cs->system);
	int rc = cs->system.data ? read_roles(&r) : kl_fail_memory(err);
	if (rc == KILN_OK)
		rc = read_concepts(&r, KL_JSON_ROOT, KL_CONCEPT_NONE);
	if (rc == KILN_OK)
		rc = sort(&r);
	if (rc == KILN_OK) {
		resolve(&r);
		rc = lay_out(&r, &cs->down, true);
	}
	if (rc == KILN_OK)
		rc = lay_out(&r, &cs->up, false);
	free(r.list);
	free(r.links);
	free(r.place);
	kl_buf_free(&r.bytes);
	return rc;
}

void kl_codesystem_free(struct kl_codesystem *cs)
{
	kl_arena_free(&cs->arena);
	*cs = (struct kl_codesystem){0};
}

int kl_codesystem_reach(const struct kl_codesystem *cs, const struct kl_edges *edges, uint32_t from, unsigned char *marks)
{
	uint32_t *todo = malloc((cs->count + 1u) * sizeof *todo), count = 0;
	if (!todo)
		return KILN_NO_MEMORY;
	marks[from] = 1;
	todo[count++] = from;
	while (count) {
		uint32_t at = todo[--count];
		for (uint32_t i = edges->at[at]; i < edges->at[at + 1]; i++) {
			uint32_t to = edges->to[i];
			if (!marks[to])
				todo[count++] = to;
			marks[to] = 1;
		}
	}
	free(todo);
	return KILN_OK;
}
