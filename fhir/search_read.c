/* search_read.c - records read for the terms that the indexes hold for them (entries.h), where a clause's own entries are so many that few
   candidates are looked at sooner. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/entries.h"
#include "fhir/search_run.h"
#include <stdlib.h>

void kl_read_end(struct kl_run *run)
{
	kl_entries_free(run->own);
	run->own = NULL;
}

int kl_read_version(struct kl_run *run, uint32_t record, bool with_body, struct kl_arena *arena, struct kl_version *v)
{
	struct kl_current current;
	int rc = kl_run_charge(run);
	if (rc != KILN_OK)
		return rc;
	rc = kl_view_current(run->view, record, &current);
	if (rc == KILN_OK)
		rc = kl_changes_read(run->txn, current.served, with_body, arena, v, run->err);
	if (rc == KILN_OK || rc == KILN_NO_MEMORY)
		return rc;
	return kl_fail(run->err, KILN_DAMAGED, "a record that the search must look at cannot be read");
}

/* The version's body, for run->own to look into. */
static int open_record(struct kl_run *run, uint32_t record, struct kl_version *v)
{
	struct kl_body_context *bodies;
	int rc = run->own ? KILN_OK : kl_view_bodies(run->view, &bodies, run->err);
	if (rc == KILN_OK && !run->own && !(run->own = kl_entries_new(run->env, bodies)))
		rc = kl_fail_memory(run->err);
	if (rc != KILN_OK)
		return rc;
	run->own->count = 0;
	run->own_record = 0;
	kl_arena_clear(&run->own->arena);
	return kl_read_version(run, record, true, &run->own->arena, v);
}

/* The terms of one record into run->own->list. */
static int read_record(struct kl_run *run, uint32_t record)
{
	struct kl_version v;
	int rc = open_record(run, record, &v);
	if (rc != KILN_OK)
		return rc;
	rc = kl_entries_add(run->own, run->txn, &v, record, false, run->err);
	if (rc == KILN_OK || rc == KILN_NO_MEMORY)
		return rc;
	return kl_fail(run->err, KILN_DAMAGED, "a record that the search must look at cannot be read");
}

/* The same without record numbers, into run->own->terms; kept until another record is read. */
static int read_terms(struct kl_run *run, uint32_t record)
{
	struct kl_version v;
	if (run->own && run->own_record == record)
		return KILN_OK;
	int rc = open_record(run, record, &v);
	if (rc == KILN_OK) {
		kl_extractor_use(run->own->extractor, run->parameters);
		rc = kl_entries_extract(run->own, &v, run->err);
	}
	const struct kl_type_indexes *ti = rc == KILN_OK ? kl_parameters_indexes(run->parameters, run->env, kl_resource_type(v.event.type)) : NULL;
	if (rc == KILN_OK)
		rc = ti ? kl_indexes_numbers(run->env, run->txn, ti, &run->own_numbers, NULL, run->err) : kl_fail_memory(run->err);
	if (rc == KILN_OK)
		run->own_record = record;
	return rc;
}

int kl_read_values(struct kl_run *run, uint32_t record, kl_value_use *use, void *arg)
{
	int rc = read_terms(run, record);
	const struct kl_terms *terms = rc == KILN_OK ? &run->own->terms : NULL;
	for (uint32_t i = 0; rc == KILN_OK && i < terms->count; i++) {
		const struct kl_term *t = &terms->list[i];
		rc = use(arg, run->own_numbers[t->index], t->target ? &terms->targets[t->target - 1] : NULL, kl_slice(terms->bytes.data + t->at, t->size));
	}
	return rc;
}

int kl_read_each(struct kl_run *run, uint32_t record, int (*use)(void *arg, kiln_slice term), void *arg)
{
	int rc = read_record(run, record);
	for (size_t i = 0; rc == KILN_OK && i < run->own->count; i++)
		rc = use(arg, run->own->list[i].term);
	return rc;
}

/* ---- Terms ---- */

struct leaves {
	struct kl_run *run;
	struct kl_leaf *list;
	size_t count, cap, ranges;   /* ranges: how many of them, in front, once arranged */
	struct kl_arena arena;
};

static int keep_leaf(void *arg, const struct kl_leaf *leaf)
{
	struct leaves *l = arg;
	if (l->count == l->cap) {
		size_t cap = l->cap ? l->cap * 2 : 16;
		struct kl_leaf *grown = realloc(l->list, cap * sizeof *grown);
		if (!grown)
			return kl_fail_memory(l->run->err);
		l->list = grown;
		l->cap = cap;
	}
	struct kl_leaf *to = &l->list[l->count];
	*to = *leaf;
	to->low = kl_arena_copy(&l->arena, leaf->low);
	if (leaf->high.data)
		to->high = kl_arena_copy(&l->arena, leaf->high);
	if (!to->low.data || (leaf->high.data && !to->high.data))
		return kl_fail_memory(l->run->err);
	l->count++;
	return KILN_OK;
}

static int by_low(const void *a, const void *b)
{
	const struct kl_leaf *x = a, *y = b;
	return kl_slice_cmp(x->low, y->low);
}

/* Ranges to the front, terms behind them in order. */
static void arrange(struct leaves *l)
{
	for (size_t i = 0; i < l->count; i++) {
		struct kl_leaf leaf = l->list[i];
		if (leaf.one)
			continue;
		l->list[i] = l->list[l->ranges];
		l->list[l->ranges++] = leaf;
	}
	if (l->count > l->ranges)
		qsort(l->list + l->ranges, l->count - l->ranges, sizeof *l->list, by_low);
}

static bool range_has(const struct kl_leaf *leaf, kiln_slice term, bool *unsure)
{
	return kl_slice_cmp(term, leaf->low) >= 0 && (!leaf->high.data || kl_slice_cmp(term, leaf->high) < 0) && kl_leaf_keeps(leaf, term, unsure);
}

static bool leaves_have(const struct leaves *l, kiln_slice term, bool *unsure)
{
	const struct kl_leaf wanted = {.low = term};
	for (size_t i = 0; i < l->ranges; i++)
		if (range_has(&l->list[i], term, unsure))
			return true;
	return l->count > l->ranges && bsearch(&wanted, l->list + l->ranges, l->count - l->ranges, sizeof *l->list, by_low);
}

static bool any_leaf(const struct leaves *l, const struct kl_entries *own, bool *unsure)
{
	for (size_t i = 0; i < own->count; i++)
		if (leaves_have(l, own->list[i].term, unsure))
			return true;
	return false;
}

int kl_read_terms(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, const struct kl_set *among, struct kl_set *hits, bool *unsure)
{
	struct leaves l = {.run = run};
	*unsure = false;
	int rc = kl_clause_scan(run, group->ti, clause, keep_leaf, &l);
	arrange(&l);
	for (size_t i = 0; i < among->count && l.count && rc == KILN_OK; i++) {
		rc = read_record(run, among->records[i]);
		if (rc == KILN_OK && any_leaf(&l, run->own, unsure))
			kl_set_add(hits, among->records[i]);
	}
	free(l.list);
	kl_arena_free(&l.arena);
	return rc == KILN_OK && hits->failed ? kl_fail_memory(run->err) : rc;
}

/* ---- References ---- */

static int add_link(struct kl_run *run, struct kl_links *out, uint32_t from, uint32_t to)
{
	if (out->count == out->cap) {
		size_t cap = out->cap ? out->cap * 2 : 64;
		struct kl_link *grown = realloc(out->list, cap * sizeof *grown);
		if (!grown)
			return kl_fail_memory(run->err);
		out->list = grown;
		out->cap = cap;
	}
	out->list[out->count++] = (struct kl_link){from, to};
	return KILN_OK;
}

static int add_links(struct kl_run *run, uint16_t index, uint32_t record, struct kl_links *out)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < run->own->count && rc == KILN_OK; i++) {
		kiln_slice term = run->own->list[i].term;
		if (term.size == 6 && kl_get_be16(term.data) == index && (unsigned char)term.data[2] != KL_TERM_LOGICAL)
			rc = add_link(run, out, record, kl_get_be32(term.data + 2));
	}
	return rc;
}

int kl_read_links(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, const struct kl_set *records, struct kl_links *out)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < records->count && rc == KILN_OK; i++) {
		rc = read_record(run, records->records[i]);
		for (uint32_t k = 0; k < clause->index_count && rc == KILN_OK; k++) {
			uint16_t number;
			rc = kl_run_index(run, ti, clause->indexes[k], &number);
			rc = rc == KILN_OK ? add_links(run, number, records->records[i], out) : rc == KILN_DONE ? KILN_OK : rc;
		}
	}
	return rc;
}
