/* search_fetch.c - one clause in one snapshot: how many entries its terms have, and which records it holds for. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_run.h"
#include "store/current.h"
#include <stdlib.h>

#define COUNTED_MAX 64      /* patterns that are worth counting before they are fetched */
#define DOUBLES_MOST 1048576 /* records that alternatives may give again, beside as many as there are, before doubles are taken out */

static int settle(struct kl_run *run, const struct kl_set *set, int rc)
{
	return rc == KILN_OK && set->failed ? kl_fail_memory(run->err) : rc;
}

int kl_clause_scan(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, kl_leaf_use *use, void *arg)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < clause->index_count && rc == KILN_OK; i++) {
		uint16_t number;
		rc = kl_run_index(run, ti, clause->indexes[i], &number);
		if (rc == KILN_DONE)
			return KILN_OK;
		for (uint32_t p = 0; p < clause->count && rc == KILN_OK; p++)
			rc = kl_scan_pattern(run, number, &clause->patterns[p], use, arg);
	}
	return rc;
}

/* ---- Counting ---- */

struct counter {
	struct kl_run *run;
	struct kl_step *step;
	uint64_t most;
};

static int count_leaf(void *arg, const struct kl_leaf *leaf)
{
	struct counter *c = arg;
	uint64_t n = 0;
	int rc = leaf->one ? kl_postings_count(c->run->postings, leaf->low, &n)
		: kl_postings_count_range(c->run->postings, leaf->low, leaf->high, c->most ? c->most + 1 : 0, &n);
	if (rc != KILN_OK)
		return kl_run_fail(c->run, rc);
	if (n == 0)
		return KILN_OK;
	c->step->estimated += n;
	c->step->terms++;
	c->step->ranged |= !leaf->one;
	return c->most && c->step->estimated > c->most ? KILN_DONE : KILN_OK;
}

int kl_clause_estimate(struct kl_run *run, const struct kl_group *group, struct kl_step *step, uint64_t most)
{
	const struct kl_clause *clause = step->clause;
	struct counter c = {run, step, most};
	step->estimated = clause->kind == KL_CLAUSE_ID || clause->kind == KL_CLAUSE_LIST ? clause->count : KL_ESTIMATE_NONE;
	step->terms = 0;
	step->capped = false;
	step->ranged = clause->kind != KL_CLAUSE_TERMS;
	if (step->ranged || (uint64_t)clause->count * clause->index_count > COUNTED_MAX)
		return KILN_OK;
	step->estimated = 0;
	int rc = kl_clause_scan(run, group->ti, clause, count_leaf, &c);
	step->capped = rc == KILN_DONE;
	step->ranged |= step->capped || clause->verify;
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* ---- Fetching ---- */

struct fetcher {
	struct kl_run *run;
	struct kl_set *out;
	struct kl_set range;
	size_t distinct;      /* records when doubles were last taken out */
	uint32_t leaves;
	bool unsure;
	const struct kl_leaf *leaf;
};

static bool keep_term(void *arg, kiln_slice term)
{
	struct fetcher *f = arg;
	return kl_leaf_keeps(f->leaf, term, &f->unsure);
}

/* Ranges come sorted; they are put behind what is there, and all of it is sorted once. */
static int fetch_range(struct fetcher *f, const struct kl_leaf *leaf)
{
	kl_set_clear(&f->range);
	f->leaf = leaf;
	int rc = kl_postings_fetch_range(f->run->postings, leaf->low, leaf->high, leaf->check ? keep_term : NULL, f, &f->range);
	if (rc != KILN_OK || f->range.count == 0 || !kl_set_reserve(f->out, f->range.count))
		return rc;
	memcpy(f->out->records + f->out->count, f->range.records, f->range.count * sizeof *f->out->records);
	f->out->count += f->range.count;
	return rc;
}

static int fetch_leaf(void *arg, const struct kl_leaf *leaf)
{
	struct fetcher *f = arg;
	size_t before = f->out->count;
	int rc = leaf->one ? kl_postings_fetch(f->run->postings, leaf->low, f->out) : fetch_range(f, leaf);
	f->leaves += f->out->count != before;
	if (f->out->count > 2 * f->distinct + DOUBLES_MOST) {
		kl_set_sort(f->out);
		f->distinct = f->out->count;
	}
	return rc == KILN_OK ? settle(f->run, f->out, rc) : kl_run_fail(f->run, rc);
}

static int gather_terms(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, struct kl_set *out, bool *unsure)
{
	struct fetcher f = {.run = run, .out = out};
	int rc = kl_clause_scan(run, ti, clause, fetch_leaf, &f);
	kl_set_free(&f.range);
	if (rc == KILN_OK && f.leaves > 1)
		kl_set_sort(out);
	*unsure = f.unsure;
	return settle(run, out, rc);
}

/* Verify but what is certain. */
static int verify_rest(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *set)
{
	struct kl_set sure = {0}, rest = {0};
	uint16_t number;
	bool unsure;
	int rc = kl_run_index(run, group->ti, clause->certain->indexes[0], &number);
	if (rc == KILN_OK)
		rc = gather_terms(run, group->ti, clause->certain, &sure, &unsure);
	else if (rc == KILN_NOT_BUILT || rc == KILN_DONE)
		rc = KILN_OK;
	kl_set_or(&rest, set);
	kl_set_without(&rest, &sure);
	kl_set_and(set, &sure);
	if (rc == KILN_OK && !rest.failed)
		rc = kl_verify_records(run, group->type, clause->verify, &rest);
	kl_set_or(set, &rest);
	rc = settle(run, &rest, rc);
	kl_set_free(&sure);
	kl_set_free(&rest);
	return settle(run, set, rc);
}

int kl_clause_verify(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, bool unsure, struct kl_set *set)
{
	if (!clause->verify || (!unsure && clause->verify->kind == KL_VERIFY_HOLDS))
		return KILN_OK;
	return clause->certain ? verify_rest(run, group, clause, set) : kl_verify_records(run, group->type, clause->verify, set);
}

/* ---- Ids ---- */

static int find_id(struct kl_run *run, uint32_t type, kiln_slice id, struct kl_set *out)
{
	struct kl_current current;
	uint32_t record;
	int rc = kl_identity_find(run->txn, type, id, &record);
	if (rc == KILN_OK)
		rc = kl_view_current(run->view, record, &current);
	if (rc == KILN_OK && !(current.flags & KL_CURRENT_DELETED))
		kl_set_add(out, record);
	return rc == KILN_NOT_FOUND ? KILN_OK : rc;
}

static int fetch_ids(struct kl_run *run, const struct kl_type *type, const struct kl_clause *clause, struct kl_set *out)
{
	uint32_t symbol;
	int rc = kl_symbols_find(run->env, run->txn, kl_type_name(type), &symbol);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	for (uint32_t i = 0; i < clause->count && rc == KILN_OK; i++)
		rc = find_id(run, symbol, clause->ids[i], out);
	if (rc != KILN_OK)
		return kl_run_fail(run, rc);
	kl_set_sort(out);
	return settle(run, out, rc);
}

/* ---- Chains ---- */

static int referrers(struct kl_run *run, uint16_t index, const struct kl_set *targets, struct kl_set *out)
{
	unsigned char term[6];
	int rc = KILN_OK;
	kl_put_be16(term, index);
	for (size_t i = 0; i < targets->count && rc == KILN_OK; i++) {
		kl_put_be32(term + 2, targets->records[i]);
		rc = kl_postings_fetch(run->postings, kl_slice(term, sizeof term), out);
	}
	return rc == KILN_OK ? settle(run, out, rc) : kl_run_fail(run, rc);
}

int kl_chain_fetch(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, struct kl_set *out, bool *coded)
{
	struct kl_set targets = {0};
	int rc = KILN_OK;
	*coded = clause->group_count > 0;
	for (uint32_t g = 0; g < clause->group_count && rc == KILN_OK; g++) {
		kl_set_clear(&targets);
		rc = kl_group_run(run, &clause->groups[g], &targets);
		int by_chart = rc == KILN_OK ? kl_charted_referrers(run, ti, clause, &targets, out) : rc;
		if (by_chart != KILN_DONE) {
			rc = by_chart;
			continue;
		}
		*coded = false;
		for (uint32_t i = 0; i < clause->index_count && rc == KILN_OK; i++) {
			uint16_t number;
			rc = kl_run_index(run, ti, clause->indexes[i], &number);
			rc = rc == KILN_OK ? referrers(run, number, &targets, out) : rc == KILN_DONE ? KILN_OK : rc;
		}
	}
	kl_set_free(&targets);
	kl_set_sort(out);
	return settle(run, out, rc);
}

/* ---- _has: the index of the reference is walked up to its logical references, which have no target; which entries count is a bit for
   each record. What is left of a target that counts is walked over, or when it is much, skipped. ---- */
#define WALKED_OVER 48

static unsigned char *bits_of(const struct kl_set *s)
{
	size_t size = s->count ? s->records[s->count - 1] / 8u + 1u : 1;
	unsigned char *bits = calloc(size, 1);
	for (size_t i = 0; bits && i < s->count; i++)
		bits[s->records[i] / 8] |= (unsigned char)(1u << s->records[i] % 8);
	return bits;
}

static int walk_targets(struct kl_run *run, uint16_t index, const struct kl_set *sources, const unsigned char *bits, struct kl_set *out)
{
	unsigned char low[2], high[2], next[6];
	uint32_t record, last = sources->records[sources->count - 1], target = 0, over = 0;
	struct kl_walk *walk;
	kiln_slice term;
	kl_put_be16(low, index);
	kl_put_be16(next, index);
	kl_put_be16(high, (uint16_t)(index + 1));
	kiln_slice to = kl_slice(high, 2);
	int rc = kl_walk_open(run->postings, kl_slice(low, 2), to, false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(run, rc);
	for (rc = kl_walk_next(walk, &term, &record); rc == KILN_OK;) {
		if (term.size < 6 || (unsigned char)term.data[2] == KL_TERM_LOGICAL)
			break;
		uint32_t to_record = kl_get_be32(term.data + 2);
		if (to_record == target) {
			over++;
		} else if (record <= last && bits[record / 8] & 1u << record % 8) {
			kl_set_add(out, target = to_record);
			over = 0;
		}
		if (to_record != target || over < WALKED_OVER) {
			rc = kl_walk_next(walk, &term, &record);
			continue;
		}
		kl_put_be32(next + 2, target + 1);
		rc = kl_walk_seek(walk, kl_slice(next, sizeof next), 0, &term, &record);
	}
	kl_walk_close(walk);
	return rc >= 0 ? settle(run, out, KILN_OK) : kl_run_fail(run, rc);
}

int kl_targets_walk(struct kl_run *run, uint16_t index, const struct kl_set *sources, struct kl_set *out)
{
	if (sources->count == 0)
		return KILN_OK;
	unsigned char *bits = bits_of(sources);
	int rc = bits ? walk_targets(run, index, sources, bits, out) : kl_fail_memory(run->err);
	free(bits);
	return rc;
}

static int walk_all(struct kl_run *run, const struct kl_clause *clause, const struct kl_set *sources, struct kl_set *out)
{
	unsigned char *bits = bits_of(sources);
	int rc = bits ? KILN_OK : kl_fail_memory(run->err);
	for (uint32_t i = 0; i < clause->index_count && rc == KILN_OK; i++) {
		uint16_t number;
		rc = kl_run_index(run, clause->groups[0].ti, clause->indexes[i], &number);
		rc = rc == KILN_OK ? walk_targets(run, number, sources, bits, out) : rc == KILN_DONE ? KILN_OK : rc;
	}
	free(bits);
	return rc;
}

static int read_all(struct kl_run *run, const struct kl_clause *clause, const struct kl_set *sources, struct kl_set *out)
{
	struct kl_links links = {0};
	int rc = kl_read_links(run, clause->groups[0].ti, clause, sources, &links);
	for (size_t i = 0; i < links.count; i++)
		kl_set_add(out, links.list[i].to);
	free(links.list);
	return settle(run, out, rc);
}

/* Few sources are read for what they refer to, rather than the whole index walked. */
static int targets_of(struct kl_run *run, const struct kl_clause *clause, const struct kl_set *sources, struct kl_set *out)
{
	uint64_t records;
	int rc = kl_run_records(run, clause->groups[0].ti, &records);
	if (rc != KILN_OK)
		return rc;
	return records > kl_read_worth(sources->count) ? read_all(run, clause, sources, out) : walk_all(run, clause, sources, out);
}

/* What the sources refer to may be of other types, or deleted: only live records of the group's type count. */
static int only_live(struct kl_run *run, const struct kl_type_indexes *ti, struct kl_set *set)
{
	unsigned char term[2];
	struct kl_set all = {0};
	uint16_t number;
	int rc = kl_run_index(run, ti, (uint32_t)ti->all, &number);
	if (rc == KILN_OK) {
		kl_put_be16(term, number);
		rc = kl_postings_fetch(run->postings, kl_slice(term, 2), &all);
		rc = rc == KILN_OK ? settle(run, &all, rc) : kl_run_fail(run, rc);
	}
	kl_set_and(set, &all);
	kl_set_free(&all);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int fetch_has(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out)
{
	struct kl_set sources = {0};
	int rc = kl_charted_targets(run, clause, out);
	if (rc == KILN_DONE) {
		rc = kl_group_run(run, &clause->groups[0], &sources);
		if (rc == KILN_OK && sources.count)
			rc = targets_of(run, clause, &sources, out);
		kl_set_free(&sources);
	}
	kl_set_sort(out);
	if (rc == KILN_OK && out->count)
		rc = only_live(run, group->ti, out);
	return settle(run, out, rc);
}

int kl_clause_gather(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out, bool *unsure)
{
	bool coded;
	*unsure = false;
	switch ((enum kl_clause_kind)clause->kind) {
	case KL_CLAUSE_ID: return fetch_ids(run, group->type, clause, out);
	case KL_CLAUSE_LIST: return kl_list_fetch(run, group, clause, out);
	case KL_CLAUSE_CHAIN: return kl_chain_fetch(run, group->ti, clause, out, &coded);
	case KL_CLAUSE_HAS: return fetch_has(run, group, clause, out);
	case KL_CLAUSE_TERMS: return gather_terms(run, group->ti, clause, out, unsure);
	}
	return KILN_OK;
}

int kl_clause_fetch(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out)
{
	bool unsure;
	int rc = kl_clause_gather(run, group, clause, out, &unsure);
	return rc == KILN_OK ? kl_clause_verify(run, group, clause, unsure, out) : rc;
}
