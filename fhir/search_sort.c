/* search_sort.c - the parameters of _sort (R4 search 3.1.1.5.1), and what is compared of the values that a record has for them.

   Strings are compared folded, tokens by their code, dates by their low end, quantities by their number whatever the unit, references by the text
   "Type/id" of their target, behind them those to other URLs by the URL (one over 200 bytes last, by its SHA-256), composites component by
   component, a reference first. A reference without a target has no value. */
#include "base/codec.h"
#include "base/hash.h"
#include "base/status.h"
#include "fhir/search_compile.h"
#include "fhir/extract.h"
#include "fhir/search_order.h"
#include "store/current.h"

#define URL_MAX 200      /* bytes of an external target that identity.h keeps as text */

/* ---- Compiling ---- */

static const struct kl_group *group_at(const kiln_search *search, uint32_t group)
{
	return group ? &search->others[group - 1] : &search->root;
}

/* The indexes of the key in each type of the search, all of which must have a parameter of this name and kind. */
static int compile_indexes(struct kl_compile *c, const kiln_search *search, kiln_slice code, struct kl_sort_key *key)
{
	key->of = kl_arena_alloc(c->arena, (search->other_count + 1u) * sizeof *key->of);
	if (!key->of)
		return kl_fail_memory(c->err);
	for (uint32_t i = 0; i <= search->other_count; i++) {
		const struct kl_group *g = group_at(search, i);
		const struct kl_param *p = kl_parameters_named(c->parameters, g->type, code);
		struct kl_clause reads = {.index_count = 0};
		if (!p || p->type != key->type || p->filter != key->param->filter || (i && p->component_count))
			return kl_compile_fail(c, KILN_BAD_QUERY, "one of the parameters to sort by is not one that all of the types have");
		int rc = key->id ? KILN_OK : kl_compile_indexes(c, g->ti, p, &reads);
		if (rc != KILN_OK)
			return rc;
		key->of[i] = (struct kl_sort_indexes){reads.indexes, reads.index_count};
	}
	return KILN_OK;
}

static int compile_key(struct kl_compile *c, const kiln_search *search, kiln_slice text, struct kl_sort_key *key)
{
	*key = (struct kl_sort_key){.descending = text.size && text.data[0] == '-'};
	kiln_slice code = kl_slice(text.data + key->descending, text.size - key->descending);
	const struct kl_param *p = kl_parameters_named(c->parameters, search->root.type, code);
	if (!p)
		return kl_compile_unsortable(c, search->root.type);
	if (p->type == KL_PARAM_SPECIAL)
		return kl_compile_fail(c, KILN_UNSUPPORTED, "sorting by a special parameter");
	key->type = p->type;
	key->param = p;
	key->filter = p->filter == KL_NO_TYPE ? NULL : kl_type_at(p->filter);
	key->id = kl_slice_is(code, "_id");
	key->updated = kl_slice_is(code, "_lastUpdated");
	return compile_indexes(c, search, code, key);
}

int kl_sort_compile(struct kl_compile *c, kiln_search *search)
{
	const struct kl_query_param *q = c->query;
	struct kl_order *o = &search->order;
	o->keys = kl_arena_alloc(c->arena, q->count * sizeof *o->keys);
	if (!o->keys)
		return kl_fail_memory(c->err);
	for (uint32_t i = 0; i < q->count; i++) {
		int rc = compile_key(c, search, q->values[i], &o->keys[i]);
		if (rc != KILN_OK)
			return rc;
	}
	o->key_count = q->count;
	return search->other_count == 0 ? kl_chart_order(c, search, q->values[0]) : KILN_OK;
}

/* ---- Values ---- */

static size_t until(kiln_slice s, char mark)
{
	const char *at = s.size ? memchr(s.data, mark, s.size) : NULL;
	return at ? (size_t)(at - s.data) : s.size;
}

static kiln_slice behind(kiln_slice s, size_t n) { return n < s.size ? kl_slice(s.data + n, s.size - n) : KL_SLICE(""); }

/* Behind the unit and its symbol. */
static kiln_slice number_of(kiln_slice v)
{
	uint32_t symbol;
	kiln_slice rest = behind(v, until(v, '\0') + 1);
	return behind(rest, kl_symbol_get(rest, &symbol));
}

/* Put what is compared of the component in front of *v into out, and go behind it. False: it takes no part. */
static bool take_component(uint8_t type, bool last, kiln_slice *v, struct kl_buf *out)
{
	uint32_t symbol;
	size_t n;
	switch ((enum kl_param_type)type) {
	case KL_PARAM_TOKEN:
		n = until(*v, '\0');
		kl_buf_add(out, v->data, n);
		kl_buf_add_byte(out, 0);
		*v = behind(*v, n + 1);
		*v = behind(*v, kl_symbol_get(*v, &symbol));
		return true;
	case KL_PARAM_QUANTITY:
		*v = number_of(*v);
		/* fall through */
	case KL_PARAM_NUMBER:
		n = kl_decimal_key_size(*v);
		kl_buf_add(out, v->data, n);
		*v = behind(*v, n);
		return n != 0;
	case KL_PARAM_DATE:
		n = kl_term_date_low(*v);
		kl_buf_add(out, n ? v->data + 1 : NULL, n);
		*v = KL_SLICE("");
		return n != 0;
	default:
		n = last ? v->size : until(*v, '\0');
		kl_buf_add(out, v->data, n);
		kl_buf_add_byte(out, 0);
		*v = behind(*v, n + 1);
		return true;
	}
}

/* out holds what is compared of a reference among the components, which is in front. */
static kiln_slice composite_value(const struct kl_param *p, kiln_slice v, struct kl_buf *out)
{
	bool good = v.size && !kl_slice_is(v, KL_TERM_PRESENT);
	for (unsigned i = 0; i < p->component_count && good; i++) {
		uint8_t type = kl_component_param(p, i)->type;
		if (type != KL_PARAM_REFERENCE)
			good = take_component(type, i + 1u == p->component_count, &v, out);
	}
	return good && kl_buf_ok(out) ? kl_buf_slice(out) : (kiln_slice){NULL, 0};
}

kiln_slice kl_key_value(const struct kl_sort_key *sort, kiln_slice v, struct kl_buf *scratch)
{
	return sort->type == KL_PARAM_COMPOSITE ? composite_value(sort->param, v, scratch) : kl_term_compared((enum kl_param_type)sort->type, v);
}

kiln_slice kl_key_tail(const struct kl_sort_key *sort)
{
	switch ((enum kl_param_type)sort->type) {
	case KL_PARAM_DATE: return kl_slice("\x80", 1);
	case KL_PARAM_TOKEN: case KL_PARAM_STRING: case KL_PARAM_URI: return kl_slice("\x1f\xff", 2);
	default: return kl_slice("\0", 1);
	}
}

enum { TARGET_RECORD = 1, TARGET_URL, TARGET_LONG };

kiln_slice kl_key_target(const struct kl_type *type, kiln_slice id, struct kl_buf *scratch)
{
	unsigned char digest[KL_SHA256_SIZE];
	bool cut = !type && id.size > URL_MAX;
	if (cut && !kl_sha256(id, digest))
		return (kiln_slice){NULL, 0};
	kl_buf_clear(scratch);
	kl_buf_add_byte(scratch, type ? TARGET_RECORD : cut ? TARGET_LONG : TARGET_URL);
	if (type) {
		kl_buf_add_slice(scratch, kl_type_name(type));
		kl_buf_add_byte(scratch, '/');
	}
	kl_buf_add_slice(scratch, cut ? kl_slice(digest, sizeof digest) : id);
	return kl_buf_ok(scratch) ? kl_buf_slice(scratch) : (kiln_slice){NULL, 0};
}

kiln_slice kl_key_digest(kiln_slice digest, struct kl_buf *scratch)
{
	kl_buf_clear(scratch);
	kl_buf_add_byte(scratch, TARGET_LONG);
	kl_buf_add_slice(scratch, digest);
	return kl_buf_ok(scratch) ? kl_buf_slice(scratch) : (kiln_slice){NULL, 0};
}

int kl_key_target_parse(kiln_slice value, kiln_slice *id, bool *hashed)
{
	kiln_slice rest = behind(value, 1);
	size_t slash = until(rest, '/');
	*hashed = value.size && value.data[0] == TARGET_LONG;
	*id = rest;
	if (!value.size || value.data[0] != TARGET_RECORD)
		return KL_RESOURCE_TYPES;
	*id = behind(rest, slash + 1);
	const struct kl_type *type = kl_resource_type(kl_slice(rest.data, slash));
	return type ? type->self : KL_RESOURCE_TYPES;
}

int kl_key_cmp(const struct kl_sort_key *sort, kiln_slice a, kiln_slice b)
{
	if (!a.data || !b.data)
		return !a.data - !b.data;
	int c = kl_slice_cmp(a, b);
	return sort->descending ? -c : c;
}

/* ---- Records read ---- */

struct reading {
	struct kl_ordering *o;
	const struct kl_key *key;
	kiln_slice best;         /* in bytes */
	struct kl_buf bytes, scratch;
};

static bool reads(const struct kl_key *key, uint16_t number)
{
	uint32_t i = 0;
	while (i < key->count && key->indexes[i].number != number)
		i++;
	return i < key->count;
}

static int offer(void *arg, uint16_t number, const struct kl_target *target, kiln_slice bytes)
{
	struct reading *r = arg;
	const struct kl_sort_key *sort = r->key->sort;
	kiln_slice value = {NULL, 0};
	if (!reads(r->key, number))
		return KILN_OK;
	kl_buf_clear(&r->scratch);
	if (target && (sort->type == KL_PARAM_COMPOSITE || !sort->filter || target->type == sort->filter))
		value = kl_key_target(target->type, target->id, &r->scratch);
	if (sort->type == KL_PARAM_COMPOSITE && target)
		kl_buf_add_byte(&r->scratch, 0);
	if (sort->type != KL_PARAM_REFERENCE)
		value = kl_key_value(sort, bytes, &r->scratch);
	if (!value.data || (r->best.data && kl_key_cmp(sort, value, r->best) >= 0))
		return r->scratch.failed ? kl_fail_memory(r->o->run->err) : KILN_OK;
	kl_buf_clear(&r->bytes);
	kl_buf_add_slice(&r->bytes, value);
	r->best = kl_slice(r->bytes.data ? r->bytes.data : "", value.size);
	return kl_buf_ok(&r->bytes) ? KILN_OK : kl_fail_memory(r->o->run->err);
}

/* What the version itself tells, without its body. */
static int read_version(struct kl_ordering *o, const struct kl_sort_key *sort, uint32_t record, kiln_slice *value)
{
	struct kl_arena scratch = {0};
	struct kl_buf bytes = {0};
	struct kl_version v;
	size_t ends[2];
	int rc = kl_read_version(o->run, record, false, &scratch, &v);
	if (rc == KILN_OK && sort->id) {
		*value = kl_arena_copy(&o->arena, v.event.id);
	} else if (rc == KILN_OK) {
		int64_t low = kl_hlc_millis(v.event.clock) * 1000;
		kl_term_date(&bytes, (struct kl_period){low, low + 1000}, ends);
		*value = kl_buf_ok(&bytes) ? kl_arena_copy(&o->arena, kl_key_value(sort, kl_buf_slice(&bytes), NULL)) : (kiln_slice){NULL, 0};
	}
	kl_buf_free(&bytes);
	kl_arena_free(&scratch);
	return rc == KILN_OK && !value->data ? kl_fail_memory(o->run->err) : rc;
}

int kl_key_read(struct kl_ordering *o, uint32_t key, uint32_t record, kiln_slice *value)
{
	const struct kl_key *k = &o->keys[key];
	struct reading r = {.o = o, .key = k};
	*value = (kiln_slice){NULL, 0};
	if (k->sort->id || k->sort->updated)
		return read_version(o, k->sort, record, value);
	int rc = kl_read_values(o->run, record, offer, &r);
	if (rc == KILN_OK && r.best.data) {
		*value = kl_arena_copy(&o->arena, r.best);
		rc = value->data ? KILN_OK : kl_fail_memory(o->run->err);
	}
	kl_buf_free(&r.bytes);
	kl_buf_free(&r.scratch);
	return rc;
}
