/* entries.c - from a stored version to its index entries. */
#include "fhir/entries.h"
#include "base/codec.h"
#include "base/status.h"
#include "fhir/terms.h"
#include "store/identity.h"
#include <stdlib.h>

struct kl_entries *kl_entries_new(struct kl_env *env, struct kl_body_context *bodies)
{
	struct kl_entries *e = calloc(1, sizeof *e);
	if (!e) return NULL;
	e->env = env;
	e->extractor = kl_extractor_new(env);
	e->own_bodies = bodies ? NULL : kl_body_context_new();
	e->bodies = bodies ? bodies : e->own_bodies;
	if (e->extractor && e->bodies) return e;
	kl_entries_free(e);
	return NULL;
}

void kl_entries_free(struct kl_entries *e)
{
	if (!e) return;
	kl_extractor_free(e->extractor);
	kl_body_context_free(e->own_bodies);
	kl_numbers_clear(&e->numbers);
	kl_terms_free(&e->terms);
	kl_json_free(&e->doc);
	kl_buf_free(&e->body);
	kl_buf_free(&e->bytes);
	kl_arena_free(&e->arena);
	kl_entries_forget(e);
	free(e->unknown);
	free(e->list);
	free(e);
}

void kl_entries_forget(struct kl_entries *e)
{
	for (size_t i = 0; i < e->unknown_count; i++) free((void *)(uintptr_t)e->unknown[i].data);
	e->unknown_count = 0;
}

void kl_entries_clear(struct kl_entries *e)
{
	e->count = 0;
	kl_arena_clear(&e->arena);
	kl_numbers_clear(&e->numbers);
}

void kl_entries_clear_for(struct kl_entries *e, uint64_t version)
{
	e->count = 0;
	kl_arena_clear(&e->arena);
	kl_numbers_keep(&e->numbers, version);
}

static int add(struct kl_entries *e, kiln_slice term, uint32_t record, bool removed)
{
	if (e->count == e->cap) {
		size_t cap = e->cap ? e->cap * 2 : 256;
		struct kl_posting *p = realloc(e->list, cap * sizeof *p);
		if (!p) return KILN_NO_MEMORY;
		e->list = p;
		e->cap = cap;
	}
	e->list[e->count++] = (struct kl_posting){.term = term, .record = record, .removed = removed};
	return KILN_OK;
}

/* KILN_NOT_FOUND: it has no record number. */
static int target_record(struct kl_entries *e, struct kl_txn *txn, const struct kl_target *t, uint32_t *record)
{
	uint32_t symbol = KL_SYMBOL_NONE;
	int rc = t->type ? kl_symbols_find(e->env, txn, kl_type_name(t->type), &symbol) : KILN_OK;
	if (rc == KILN_OK) rc = kl_identity_find(txn, symbol, t->id, record);
	if (rc != KILN_NOT_FOUND || !e->complete) return rc;
	struct kl_identity wanted = {.type = symbol, .id = t->id};
	rc = kl_identity_assign(txn, &wanted, 1, &e->arena, NULL);
	*record = wanted.record;
	return rc;
}

/* Systems that have no symbol: their terms are missing. */
static int list_unknown(struct kl_entries *e)
{
	for (uint32_t i = 0; i < e->terms.unknown_count; i++) {
		kiln_slice system = e->terms.unknown[i];
		if (e->unknown_count && kl_slice_eq(e->unknown[e->unknown_count - 1], system)) continue;
		if (e->unknown_count == e->unknown_cap) {
			size_t cap = e->unknown_cap ? e->unknown_cap * 2 : 16;
			kiln_slice *grown = realloc(e->unknown, cap * sizeof *grown);
			if (!grown) return KILN_NO_MEMORY;
			e->unknown = grown;
			e->unknown_cap = cap;
		}
		char *copy = malloc(system.size + 1);
		if (!copy) return KILN_NO_MEMORY;
		memcpy(copy, system.data, system.size);
		e->unknown[e->unknown_count++] = kl_slice(copy, system.size);
	}
	return KILN_OK;
}

static int add_term(struct kl_entries *e, struct kl_txn *txn, uint16_t number, const struct kl_term *t, uint32_t record, bool removed)
{
	size_t hole = t->behind ? 2 + t->size : 2, value = t->target && !t->behind ? 6 : 2, size = 2 + t->size + (t->target ? 4 : 0);
	uint32_t target = 0;
	char *term;
	int rc;

	if (!number) return KILN_OK;
	rc = t->target ? target_record(e, txn, &e->terms.targets[t->target - 1], &target) : KILN_OK;
	if (rc != KILN_OK) return rc == KILN_NOT_FOUND ? KILN_OK : rc;
	term = kl_arena_alloc(&e->arena, size);
	if (!term) return KILN_NO_MEMORY;
	kl_put_be16(term, number);
	if (t->target) kl_put_be32(term + hole, target);
	if (t->size) memcpy(term + value, e->terms.bytes.data + t->at, t->size);
	return add(e, kl_slice(term, size), record, removed);
}

bool kl_entries_remove(struct kl_entries *e, kiln_slice term, uint32_t record)
{
	term = kl_arena_copy(&e->arena, term);
	return term.data && add(e, term, record, true) == KILN_OK;
}

bool kl_entries_past(const struct kl_posting *entry, uint32_t past, struct kl_arena *arena, struct kl_posting *out)
{
	kiln_slice term = kl_arena_copy(arena, entry->term);
	if (!term.data) return false;
	*(char *)(uintptr_t)term.data = (char)((unsigned char)term.data[0] | KL_POSTINGS_PAST);
	*out = (struct kl_posting){.term = term, .record = past};
	return true;
}

/* A version's period is its millisecond. */
int kl_entries_updated(const struct kl_type_numbers *type, uint64_t clock, struct kl_buf *bytes, struct kl_arena *arena, kiln_slice *term)
{
	int64_t low = kl_hlc_millis(clock) * 1000;
	size_t ends[2];
	char number[2];

	*term = KL_SLICE("");
	if (type->indexes->updated < 0 || !type->numbers[type->indexes->updated]) return KILN_OK;
	kl_put_be16(number, type->numbers[type->indexes->updated]);
	kl_buf_clear(bytes);
	kl_buf_add(bytes, number, sizeof number);
	kl_term_date(bytes, (struct kl_period){low, low + 1000}, ends);
	if (!kl_buf_ok(bytes)) return KILN_NO_MEMORY;
	*term = kl_arena_copy(arena, kl_slice(bytes->data, ends[0]));
	return term->data ? KILN_OK : KILN_NO_MEMORY;
}

int kl_entries_extract(struct kl_entries *e, const struct kl_version *v, kiln_error *err)
{
	const struct kl_type *type = kl_resource_type(v->event.type);
	int rc;

	if (!type) return kl_fail(err, KILN_DAMAGED, "version %llu has an unknown type", (unsigned long long)v->sequence);
	kl_buf_clear(&e->body);
	kl_terms_clear(&e->terms);
	rc = kl_body_open(e->bodies, &v->sealed, &e->body);
	if (rc != KILN_OK) return kl_fail(err, rc, "the body of version %llu does not decompress", (unsigned long long)v->sequence);
	rc = kl_json_read(&e->doc, kl_buf_slice(&e->body), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, err);
	return rc == KILN_OK ? kl_extract(e->extractor, &e->doc, KL_JSON_ROOT, type, &e->terms, err) : rc;
}

int kl_entries_add(struct kl_entries *e, struct kl_txn *txn, const struct kl_version *v, uint32_t record, bool removed, kiln_error *err)
{
	const struct kl_type *type = kl_resource_type(v->event.type);
	struct kl_type_numbers *numbers;
	kiln_slice updated;
	int rc;

	if (!type) return kl_fail(err, KILN_DAMAGED, "version %llu has an unknown type", (unsigned long long)v->sequence);
	rc = kl_numbers_type(&e->numbers, e->env, txn, type, &numbers, err);
	if (rc != KILN_OK) return rc;
	kl_extractor_use(e->extractor, e->numbers.parameters);
	rc = kl_entries_extract(e, v, err);
	if (rc == KILN_OK && e->complete) rc = list_unknown(e);
	if (rc != KILN_OK) return rc;
	for (uint32_t i = 0; i < e->terms.count && rc == KILN_OK; i++)
		rc = add_term(e, txn, numbers->numbers[e->terms.list[i].index], &e->terms.list[i], record, removed);
	if (rc == KILN_OK) rc = kl_entries_updated(numbers, v->event.clock, &e->bytes, &e->arena, &updated);
	if (rc == KILN_OK && updated.size) rc = add(e, updated, record, removed);
	return rc == KILN_OK ? rc : kl_fail(err, rc, "the index entries of version %llu cannot be made", (unsigned long long)v->sequence);
}
