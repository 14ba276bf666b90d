/* search_terminology.c - value sets and code systems found and read in the snapshot of a run. Of several with one URL it is the one of the version asked for;
   of several still, or when no version is asked for, in this order: status active, then draft, then others; the highest version (numbers in it
   compared as numbers); the last updated; the greatest id. */
#include "fhir/search_terminology.h"
#include "base/codec.h"
#include "base/status.h"
#include "fhir/record.h"
#include "store/identity.h"
#include <stdio.h>
#include <stdlib.h>

struct kl_resolved_codes {
	struct kl_resolved_codes *next;
	kiln_slice key;          /* what was asked, as bytes */
	bool passing;            /* not to be kept when the run ends */
	struct kl_arena arena;
	struct kl_codes codes;
};

int kl_terminology_spend(struct kl_terminology *t, uint64_t codes)
{
	int rc = kl_postings_charge(t->run->postings, codes);
	return rc == KILN_OK ? rc : kl_run_fail(t->run, rc);
}

int kl_terminology_combine(struct kl_terminology *t, struct kl_codes *a, struct kl_codes *b, enum kl_codes_how how)
{
	bool alone = how == KL_CODES_OR && a->count == 0 && a->whole_count == 0 && !a->failed;
	int rc = alone ? KILN_OK : kl_terminology_spend(t, a->count + b->count);
	if (alone) {
		struct kl_codes empty = *a;
		*a = *b;
		*b = empty;
	} else if (rc == KILN_OK) {
		kl_codes_combine(a, b, how);
	}
	kl_codes_free(b);
	return rc == KILN_OK && a->failed ? kl_fail_memory(t->run->err) : rc;
}

/* ---- Reading ---- */

static void resource_free(struct kl_resource *r)
{
	kl_record_buffer_free(&r->buffer);
	kl_json_free(&r->doc);
	kl_arena_free(&r->arena);
}

static int resource_read(struct kl_terminology *t, uint32_t number, struct kl_resource *r, kiln_record *record)
{
	kl_arena_clear(&r->arena);
	r->record = number;
	int rc = kl_run_charge(t->run);
	if (rc != KILN_OK)
		return rc;
	rc = kl_record_current(t->run->view, number, &r->buffer, record, t->run->err);
	if (rc == KILN_OK)
		rc = kl_json_read(&r->doc, record->body, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, t->run->err);
	return rc == KILN_OK || rc == KILN_NO_MEMORY ? rc : kl_fail(t->run->err, KILN_DAMAGED, "a record that the search must look at cannot be read");
}

/* ---- Which of several ---- */

struct choice {
	int status;
	kiln_slice version, id;
	int64_t updated;
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The number at the front of a version, without leading zeros. */
static kiln_slice take_number(kiln_slice *text)
{
	size_t zeros = 0, n;
	while (zeros < text->size && text->data[zeros] == '0')
		zeros++;
	for (n = zeros; n < text->size && is_digit(text->data[n]);)
		n++;
	kiln_slice number = kl_slice(text->data + zeros, n - zeros);
	*text = kl_slice(text->data + n, text->size - n);
	return number;
}

static int by_version(kiln_slice a, kiln_slice b)
{
	while (a.size && b.size) {
		int c = ((unsigned char)a.data[0] > (unsigned char)b.data[0]) - ((unsigned char)a.data[0] < (unsigned char)b.data[0]);
		if (is_digit(a.data[0]) && is_digit(b.data[0])) {
			kiln_slice x = take_number(&a), y = take_number(&b);
			c = x.size != y.size ? (x.size > y.size) - (x.size < y.size) : kl_slice_cmp(x, y);
		} else {
			a = kl_slice(a.data + 1, a.size - 1);
			b = kl_slice(b.data + 1, b.size - 1);
		}
		if (c)
			return c;
	}
	return (a.size > 0) - (b.size > 0);
}

static bool is_better(const struct choice *a, const struct choice *b)
{
	int c = a->status != b->status ? a->status - b->status : by_version(a->version, b->version);
	if (c == 0)
		c = (a->updated > b->updated) - (a->updated < b->updated);
	return (c ? c : kl_slice_cmp(a->id, b->id)) > 0;
}

/* Is it one that is asked for? A supplement has no codes of its own (R4 CodeSystem.content). */
static int look(struct kl_resource *r, const kiln_record *record, kiln_slice url, kiln_slice version, struct choice *out, bool *fits)
{
	kiln_slice own = kl_codesystem_text(&r->doc, KL_JSON_ROOT, "url", &r->arena), status = kl_codesystem_text(&r->doc, KL_JSON_ROOT, "status", &r->arena),
		content = kl_codesystem_text(&r->doc, KL_JSON_ROOT, "content", &r->arena);
	*out = (struct choice){.version = kl_codesystem_text(&r->doc, KL_JSON_ROOT, "version", &r->arena), .id = kl_arena_copy(&r->arena, record->id), .updated = record->updated};
	if (!own.data || !status.data || !content.data || !out->version.data || !out->id.data)
		return KILN_NO_MEMORY;
	out->status = kl_slice_is(status, "active") ? 2 : kl_slice_is(status, "draft");
	*fits = kl_slice_eq(own, url) && (version.size == 0 || kl_slice_eq(version, out->version)) && !kl_slice_is(content, "supplement");
	return KILN_OK;
}

/* ---- Finding ---- */

/* Records of the type with the URL: the index of its parameter `url`. */
static int list_by_url(struct kl_terminology *t, const char *type, kiln_slice url, struct kl_set *out)
{
	const struct kl_type *resource = kl_resource_type(kl_slice_of(type));
	const struct kl_type_indexes *ti = kl_indexes_of(t->run->env, resource);
	const struct kl_param *param = kl_param_named(resource, KL_SLICE("url"));
	unsigned char number_bytes[2];
	uint32_t at = 0;
	uint16_t number;
	if (!ti)
		return kl_fail_memory(t->run->err);
	while (at < ti->count && (ti->list[at].kind != KL_INDEX_PARAM || ti->list[at].def != kl_index_at(kl_param_index(param, 0))))
		at++;
	int rc = at == ti->count ? KILN_DONE : kl_run_index(t->run, ti, at, &number);
	if (rc != KILN_OK)
		return rc == KILN_DONE ? KILN_OK : rc;
	kl_put_be16(number_bytes, number);
	kl_buf_clear(&t->bytes);
	kl_buf_add(&t->bytes, number_bytes, sizeof number_bytes);
	kl_buf_add_slice(&t->bytes, url);
	struct kl_buf value = {0};
	kl_term_uri(&value, url);
	t->bytes.size = sizeof number_bytes;
	kl_buf_add_slice(&t->bytes, kl_buf_slice(&value));
	bool good = kl_buf_ok(&value) && kl_buf_ok(&t->bytes);
	kl_buf_free(&value);
	rc = good ? kl_postings_fetch(t->run->postings, kl_buf_slice(&t->bytes), out) : KILN_NO_MEMORY;
	return rc == KILN_OK ? rc : kl_run_fail(t->run, rc);
}

/* The best of the records into *found, which is all-zero. KILN_NOT_FOUND, without a message. */
static int choose(struct kl_terminology *t, const struct kl_set *set, kiln_slice url, kiln_slice version, struct kl_resource *found)
{
	struct kl_resource next = {0}, spare;
	struct choice best = {0}, own;
	bool any = false;
	int rc = KILN_OK;
	for (size_t i = 0; i < set->count && rc == KILN_OK; i++) {
		kiln_record record;
		bool fits = false;
		rc = resource_read(t, set->records[i], &next, &record);
		if (rc == KILN_OK && look(&next, &record, url, version, &own, &fits) != KILN_OK)
			rc = kl_fail_memory(t->run->err);
		if (rc != KILN_OK || !fits || (any && !is_better(&own, &best)))
			continue;
		spare = *found, *found = next, next = spare;
		best = own;
		any = true;
	}
	resource_free(&next);
	return rc == KILN_OK && !any ? KILN_NOT_FOUND : rc;
}

static int find_by_url(struct kl_terminology *t, const char *type, kiln_slice url, kiln_slice version, struct kl_resource *found)
{
	struct kl_set set = {0};
	int rc = list_by_url(t, type, url, &set);
	if (rc == KILN_OK && set.failed)
		rc = kl_fail_memory(t->run->err);
	if (rc == KILN_OK)
		rc = choose(t, &set, url, version, found);
	kl_set_free(&set);
	return rc;
}

/* The record of the id, if it is among the live ones of the type. */
static int live_by_id(struct kl_terminology *t, kiln_slice id, uint32_t *record)
{
	const struct kl_type *type = kl_resource_type(KL_SLICE("ValueSet"));
	const struct kl_type_indexes *ti = kl_indexes_of(t->run->env, type);
	unsigned char term[2];
	struct kl_set all = {0};
	uint32_t symbol;
	uint16_t number;
	int rc = ti ? kl_run_index(t->run, ti, (uint32_t)ti->all, &number) : kl_fail_memory(t->run->err);
	if (rc != KILN_OK)
		return rc == KILN_DONE ? KILN_NOT_FOUND : rc;
	kl_put_be16(term, number);
	rc = kl_symbols_find(t->run->env, t->run->txn, kl_type_name(type), &symbol);
	if (rc == KILN_OK)
		rc = kl_identity_find(t->run->txn, symbol, id, record);
	if (rc == KILN_OK)
		rc = kl_postings_fetch(t->run->postings, kl_slice(term, sizeof term), &all);
	if (rc == KILN_OK && !kl_set_has(&all, *record))
		rc = all.failed ? KILN_NO_MEMORY : KILN_NOT_FOUND;
	kl_set_free(&all);
	return rc == KILN_OK || rc == KILN_NOT_FOUND ? rc : kl_fail(t->run->err, rc, "the identities cannot be read");
}

static int find_by_id(struct kl_terminology *t, kiln_slice id, struct kl_resource *found)
{
	kiln_record record;
	uint32_t number;
	int rc = live_by_id(t, id, &number);
	return rc == KILN_OK ? resource_read(t, number, found, &record) : rc;
}

/* ---- Value sets ---- */

/* It is expanded unless one that imports it is it. */
static int expand(struct kl_terminology *t, struct kl_resource *r, struct kl_codes *out)
{
	for (unsigned i = 0; i < t->depth; i++)
		if (t->path[i] == r->record)
			return kl_fail(t->run->err, KILN_UNSUPPORTED, "value sets import one another in a circle");
	if (t->depth == KL_VALUESET_DEPTH)
		return kl_fail(t->run->err, KILN_LIMIT, "value sets import one another more than %d deep", KL_VALUESET_DEPTH);
	t->path[t->depth++] = r->record;
	int rc = kl_valueset_codes(t, &r->doc, &r->arena, out);
	t->depth--;
	if (rc == KILN_OK && out->failed)
		return kl_fail_memory(t->run->err);
	if (rc == KILN_OK && out->count > KL_VALUESET_CODES)
		return kl_fail(t->run->err, KILN_LIMIT, "a ValueSet has more than %d codes", KL_VALUESET_CODES);
	return rc;
}

int kl_terminology_import(struct kl_terminology *t, kiln_slice canonical, struct kl_codes *out)
{
	struct kl_resource found = {0};
	const char *bar = canonical.size ? memrchr(canonical.data, '|', canonical.size) : NULL;
	size_t size = bar ? (size_t)(bar - canonical.data) : canonical.size;
	kiln_slice version = bar ? kl_slice(bar + 1, canonical.size - size - 1) : KL_SLICE("");
	int rc = find_by_url(t, "ValueSet", kl_slice(canonical.data, size), version, &found);
	if (rc == KILN_NOT_FOUND)
		rc = kl_fail(t->run->err, KILN_BAD_QUERY, "a ValueSet that it imports is not in the store");
	if (rc == KILN_OK)
		rc = expand(t, &found, out);
	resource_free(&found);
	return rc;
}

static int asked_valueset(struct kl_terminology *t, const struct kl_asked_code *asked, struct kl_codes *out)
{
	struct kl_resource found = {0};
	int rc = asked->url.size ? find_by_url(t, "ValueSet", asked->url, asked->version, &found) : find_by_id(t, asked->id, &found);
	if (rc == KILN_NOT_FOUND)
		rc = kl_fail(t->run->err, KILN_BAD_QUERY, "the ValueSet%s is not in the store", asked->version.size ? ", in this version," : "");
	if (rc == KILN_OK)
		rc = expand(t, &found, out);
	resource_free(&found);
	return rc;
}

/* ---- Code systems ---- */

static void system_free(struct kl_kept_system *s)
{
	if (!s)
		return;
	kl_codesystem_free(&s->cs);
	resource_free(&s->resource);
	free(s);
}

static int system_read(struct kl_terminology *t, kiln_slice url, kiln_slice version, struct kl_kept_system *s)
{
	int rc = find_by_url(t, "CodeSystem", url, version, &s->resource);
	if (rc != KILN_OK)
		return rc;
	kiln_slice content = kl_codesystem_text(&s->resource.doc, KL_JSON_ROOT, "content", &s->resource.arena);
	s->version = kl_arena_copy(&s->resource.arena, version);
	if (!content.data || !s->version.data)
		return kl_fail_memory(t->run->err);
	s->complete = kl_slice_is(content, "complete");
	if (!s->complete && !kl_slice_is(content, "fragment"))
		return KILN_NOT_FOUND;
	rc = kl_codesystem_read(&s->resource.doc, &s->cs, t->run->err);
	return rc == KILN_OK ? kl_terminology_spend(t, s->cs.count) : rc;
}

int kl_terminology_system(struct kl_terminology *t, kiln_slice url, kiln_slice version, const struct kl_kept_system **system)
{
	for (unsigned i = 0; i < KL_SYSTEMS_KEPT; i++)
		if (t->systems[i] && kl_slice_eq(t->systems[i]->version, version) && kl_slice_eq(t->systems[i]->cs.system, url)) {
			*system = t->systems[i];
			return KILN_OK;
		}
	struct kl_kept_system *s = calloc(1, sizeof *s);
	int rc = s ? system_read(t, url, version, s) : kl_fail_memory(t->run->err);
	if (rc != KILN_OK) {
		system_free(s);
		return rc;
	}
	system_free(t->systems[t->turn]);
	*system = t->systems[t->turn] = s;
	t->turn = (t->turn + 1) % KL_SYSTEMS_KEPT;
	return KILN_OK;
}

int kl_terminology_symbol(struct kl_terminology *t, kiln_slice system, uint32_t *symbol)
{
	int rc = kl_symbols_find(t->run->env, t->run->txn, system, symbol);
	if (rc == KILN_NOT_FOUND)
		*symbol = KL_SYMBOL_NONE;
	return rc == KILN_OK || rc == KILN_NOT_FOUND ? KILN_OK : kl_fail(t->run->err, rc, "the symbols cannot be read");
}

/* R4 search, token: above, below. */
static int asked_hierarchy(struct kl_terminology *t, const struct kl_asked_code *asked, bool below, struct kl_codes *out)
{
	const struct kl_kept_system *system;
	int rc = kl_terminology_system(t, asked->url, KL_SLICE(""), &system);
	if (rc == KILN_NOT_FOUND)
		return kl_fail(t->run->err, KILN_BAD_QUERY, "the CodeSystem is not in the store, or without its codes");
	if (rc != KILN_OK)
		return rc;
	const struct kl_codesystem *cs = &system->cs;
	uint32_t at;
	rc = kl_codesystem_find(cs, asked->code, &at);
	if (rc == KILN_NOT_FOUND)
		return kl_fail(t->run->err, KILN_BAD_QUERY, "the CodeSystem in the store does not have the code");
	unsigned char *marks = rc == KILN_OK ? calloc(cs->count + 1u, 1) : NULL;
	rc = marks ? kl_codesystem_reach(cs, below ? &cs->down : &cs->up, at, marks) : KILN_NO_MEMORY;
	rc = rc == KILN_OK ? kl_valueset_add_marked(t, cs, marks, out) : kl_fail_memory(t->run->err);
	free(marks);
	return rc;
}

/* ---- What is asked ---- */

static int asked_list(struct kl_terminology *t, const struct kl_asked_codes *asked, struct kl_codes *out)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < asked->count && rc == KILN_OK; i++) {
		const struct kl_asked_code *c = &asked->list[i];
		uint32_t symbol = KL_SYMBOL_NONE;
		if (c->url.size)
			rc = kl_terminology_symbol(t, c->url, &symbol);
		if (!c->url.data)
			kl_codes_add_term(out, c->code, c->any);
		else if (rc == KILN_OK && (symbol != KL_SYMBOL_NONE || c->url.size == 0))
			kl_codes_add(out, t->arena, symbol, c->code);
	}
	kl_codes_sort(out);
	return rc;
}

static int asked_sets(struct kl_terminology *t, const struct kl_asked_codes *asked, struct kl_codes *out)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < asked->count && rc == KILN_OK; i++) {
		struct kl_codes one = {0};
		rc = asked->kind == KL_ASKED_IN ? asked_valueset(t, &asked->list[i], &one) : asked_hierarchy(t, &asked->list[i], asked->kind == KL_ASKED_BELOW, &one);
		kl_codes_sort(&one);
		if (rc == KILN_OK)
			rc = kl_terminology_combine(t, out, &one, KL_CODES_OR);
		kl_codes_free(&one);
	}
	return rc;
}

static int resolve(struct kl_terminology *t, const struct kl_asked_codes *asked, struct kl_codes *out)
{
	int rc = asked->kind == KL_ASKED_LIST ? asked_list(t, asked, out) : asked_sets(t, asked, out);
	return rc == KILN_OK && out->failed ? kl_fail_memory(t->run->err) : rc;
}

/* What went wrong has been said without the parameter. */
static int name_it(kiln_error *err, const struct kl_asked_codes *asked, int rc)
{
	char what[KILN_MESSAGE_SIZE];
	kiln_slice shown = kl_query_shown(asked->name);
	if (!err || (rc != KILN_BAD_QUERY && rc != KILN_UNSUPPORTED && rc != KILN_LIMIT))
		return rc;
	memcpy(what, err->message, sizeof what);
	return kl_fail(err, rc, "parameter '%.*s': %s", (int)shown.size, shown.data, what);
}

/* ---- What is kept ---- */

static void resolved_free(struct kl_resolved_codes *r)
{
	kl_codes_free(&r->codes);
	kl_arena_free(&r->arena);
	free(r);
}

/* What is asked, as bytes that differ where it does. A list is known by its place, while the search lives. */
static bool key_of(const struct kl_asked_codes *asked, struct kl_buf *out)
{
	kl_buf_clear(out);
	kl_buf_add_byte(out, asked->kind);
	if (asked->kind == KL_ASKED_LIST)
		kl_buf_add(out, &asked, sizeof asked);
	for (uint32_t i = 0; i < asked->count && asked->kind != KL_ASKED_LIST; i++) {
		const kiln_slice texts[] = {asked->list[i].url, asked->list[i].version, asked->list[i].id, asked->list[i].code};
		for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
			kl_buf_add_slice(out, texts[k]);
			kl_buf_add_byte(out, 0);
		}
	}
	return kl_buf_ok(out);
}

/* Drop the oldest beyond so many codes; the newest stays. */
static void trim(struct kl_terminology *t)
{
	size_t total = 0;
	for (struct kl_resolved_codes *r = t->resolved; r; r = r->next) {
		total += r->codes.count + 1;
		while (r->next && (total + r->next->codes.count > KL_VALUESET_CODES)) {
			struct kl_resolved_codes *old = r->next;
			r->next = old->next;
			resolved_free(old);
		}
	}
}

static struct kl_terminology *terminology_of(struct kl_run *run)
{
	if (!run->view->terminology)
		run->view->terminology = calloc(1, sizeof *run->view->terminology);
	if (run->view->terminology)
		run->view->terminology->run = run;
	return run->view->terminology;
}

static struct kl_resolved_codes *find_resolved(struct kl_terminology *t, kiln_slice key)
{
	struct kl_resolved_codes *r = t->resolved;
	while (r && !kl_slice_eq(r->key, key))
		r = r->next;
	return r;
}

static int add_resolved(struct kl_terminology *t, const struct kl_asked_codes *asked, kiln_slice key, struct kl_resolved_codes **out)
{
	struct kl_resolved_codes *r = calloc(1, sizeof *r);
	if (!r)
		return kl_fail_memory(t->run->err);
	r->key = kl_arena_copy(&r->arena, key);
	r->passing = asked->kind == KL_ASKED_LIST;
	t->arena = &r->arena;
	int rc = r->key.data ? resolve(t, asked, &r->codes) : kl_fail_memory(t->run->err);
	if (rc != KILN_OK) {
		resolved_free(r);
		return name_it(t->run->err, asked, rc);
	}
	r->next = t->resolved;
	*out = t->resolved = r;
	trim(t);
	return KILN_OK;
}

int kl_terminology_codes(struct kl_run *run, const struct kl_asked_codes *asked, const struct kl_codes **codes)
{
	struct kl_terminology *t = terminology_of(run);
	struct kl_buf key = {0};
	int rc = t && key_of(asked, &key) ? KILN_OK : kl_fail_memory(run->err);
	struct kl_resolved_codes *r = rc == KILN_OK ? find_resolved(t, kl_buf_slice(&key)) : NULL;
	if (rc == KILN_OK && !r)
		rc = add_resolved(t, asked, kl_buf_slice(&key), &r);
	kl_buf_free(&key);
	*codes = rc == KILN_OK ? &r->codes : NULL;
	return rc;
}

void kl_terminology_end(struct kl_run *run)
{
	struct kl_terminology *t = run->view->terminology;
	if (!t)
		return;
	for (struct kl_resolved_codes **r = &t->resolved, *old; (old = *r);) {
		if (!old->passing) {
			r = &old->next;
			continue;
		}
		*r = old->next;
		resolved_free(old);
	}
	for (unsigned i = 0; i < KL_SYSTEMS_KEPT; i++) {
		system_free(t->systems[i]);
		t->systems[i] = NULL;
	}
	t->run = NULL;
}

void kl_terminology_free(struct kl_terminology *t)
{
	if (!t)
		return;
	for (struct kl_resolved_codes *r = t->resolved, *next; r; r = next) {
		next = r->next;
		resolved_free(r);
	}
	for (unsigned i = 0; i < KL_SYSTEMS_KEPT; i++)
		system_free(t->systems[i]);
	kl_buf_free(&t->bytes);
	free(t);
}
