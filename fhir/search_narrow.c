/* search_narrow.c - which of the records at hand a clause holds for. The cheapest way is taken: every record of the clause fetched and intersected,
   each candidate sought in its terms, each candidate read; of another search, joined from the side of the candidates when they are few. So
   the cost is bounded by the smallest clause, whatever the others come to. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_run.h"
#include <stdlib.h>

#define SEEK_FACTOR 64       /* entries that are fetched in the time of one seek */
#define SEEK_TERMS 4         /* terms of a clause that are looked up one by one */
#define JOIN_CANDIDATES 4096 /* of _has that are joined one by one */
#define JOIN_FACTOR 16       /* records whose references are walked in the time that one of a candidate's takes */

/* ---- Seeking ---- */

struct seeker {
	struct kl_run *run;
	const struct kl_set *among;
	struct kl_set *hits;
};

static int seek_leaf(void *arg, const struct kl_leaf *leaf)
{
	struct seeker *s = arg;
	unsigned char end[KL_KEY_MAX + 1];
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t found = 0;
	if (leaf->low.size > KL_KEY_MAX)
		return KILN_OK;
	memcpy(end, leaf->low.data, leaf->low.size);
	end[leaf->low.size] = 0;
	int rc = kl_walk_open(s->run->postings, leaf->low, kl_slice(end, leaf->low.size + 1), false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(s->run, rc);
	for (size_t i = 0; i < s->among->count && rc == KILN_OK; i++) {
		uint32_t wanted = s->among->records[i];
		if (found < wanted)
			rc = kl_walk_seek(walk, leaf->low, wanted, &term, &found);
		if (rc == KILN_OK && found == wanted)
			kl_set_add(s->hits, wanted);
	}
	kl_walk_close(walk);
	if (rc == KILN_OK || rc == KILN_DONE)
		return s->hits->failed ? kl_fail_memory(s->run->err) : KILN_OK;
	return kl_run_fail(s->run, rc);
}

static int seek(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, const struct kl_set *among, struct kl_set *hits)
{
	struct seeker s = {run, among, hits};
	int rc = kl_clause_scan(run, group->ti, clause, seek_leaf, &s);
	kl_set_sort(hits);
	return rc == KILN_OK && hits->failed ? kl_fail_memory(run->err) : rc;
}

/* ---- Joining a few: what each candidate refers to, or is referred to by ---- */

static int by_target(const void *a, const void *b)
{
	const struct kl_link *x = a, *y = b;
	return (x->to > y->to) - (x->to < y->to);
}

static int chain_group(struct kl_run *run, const struct kl_group *group, const struct kl_links *links, struct kl_set *hits)
{
	struct kl_set targets = {0};
	for (size_t i = 0; i < links->count; i++)
		kl_set_add(&targets, links->list[i].to);
	kl_set_sort(&targets);
	int rc = targets.failed ? kl_fail_memory(run->err) : kl_group_narrow(run, group, false, &targets);
	for (size_t i = 0; i < links->count && rc == KILN_OK; i++)
		if (kl_set_has(&targets, links->list[i].to))
			kl_set_add(hits, links->list[i].from);
	kl_set_free(&targets);
	return rc == KILN_OK && hits->failed ? kl_fail_memory(run->err) : rc;
}

static int chain_few(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, const struct kl_set *among, struct kl_set *hits)
{
	struct kl_links links = {0};
	int rc = kl_read_links(run, group->ti, clause, among, &links);
	if (rc == KILN_OK && links.count)
		qsort(links.list, links.count, sizeof *links.list, by_target);
	for (uint32_t g = 0; g < clause->group_count && rc == KILN_OK; g++)
		rc = chain_group(run, &clause->groups[g], &links, hits);
	free(links.list);
	kl_set_sort(hits);
	return rc == KILN_OK && hits->failed ? kl_fail_memory(run->err) : rc;
}

/* The term of what refers to a record. */
static kiln_slice referring(uint16_t index, uint32_t record, unsigned char term[6])
{
	kl_put_be16(term, index);
	kl_put_be32(term + 2, record);
	return kl_slice(term, 6);
}

/* Entries that refer to the candidates. */
static int count_referrers(struct kl_run *run, const struct kl_clause *clause, const struct kl_set *among, uint64_t *entries)
{
	unsigned char term[6];
	int rc = KILN_OK;
	*entries = 0;
	for (uint32_t i = 0; i < clause->index_count && rc == KILN_OK; i++) {
		uint16_t number;
		uint64_t n;
		rc = kl_run_index(run, clause->groups[0].ti, clause->indexes[i], &number);
		if (rc != KILN_OK)
			return rc == KILN_DONE ? KILN_OK : rc;
		for (size_t k = 0; k < among->count && rc == KILN_OK; k++) {
			rc = kl_postings_count(run->postings, referring(number, among->records[k], term), &n);
			*entries += n;
		}
	}
	return rc == KILN_OK ? rc : kl_run_fail(run, rc);
}

static int has_one(struct kl_run *run, const struct kl_clause *clause, uint32_t record, bool *holds)
{
	struct kl_set sources = {0};
	unsigned char term[6];
	int rc = KILN_OK;
	for (uint32_t i = 0; i < clause->index_count && rc == KILN_OK; i++) {
		uint16_t number;
		rc = kl_run_index(run, clause->groups[0].ti, clause->indexes[i], &number);
		if (rc == KILN_DONE)
			break;
		if (rc == KILN_OK && (rc = kl_postings_fetch(run->postings, referring(number, record, term), &sources)) != KILN_OK)
			rc = kl_run_fail(run, rc);
	}
	kl_set_sort(&sources);
	rc = rc == KILN_DONE ? KILN_OK : rc;
	if (rc == KILN_OK && sources.failed)
		rc = kl_fail_memory(run->err);
	if (rc == KILN_OK)
		rc = kl_group_narrow(run, &clause->groups[0], true, &sources);
	*holds = rc == KILN_OK && sources.count;
	kl_set_free(&sources);
	return rc;
}

static int has_few(struct kl_run *run, const struct kl_clause *clause, const struct kl_set *among, struct kl_set *hits)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < among->count && rc == KILN_OK; i++) {
		bool holds;
		rc = has_one(run, clause, among->records[i], &holds);
		if (holds)
			kl_set_add(hits, among->records[i]);
	}
	return rc == KILN_OK && hits->failed ? kl_fail_memory(run->err) : rc;
}

/* ---- Which way ---- */

static bool worth_seeking(const struct kl_step *s, const struct kl_set *set)
{
	return s->clause->kind == KL_CLAUSE_TERMS && !s->ranged && s->terms <= SEEK_TERMS && s->estimated != KL_ESTIMATE_NONE &&
		s->estimated / SEEK_FACTOR > set->count;
}

static int joined_few(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, const struct kl_set *set, bool *few)
{
	uint64_t referrers, records;
	bool chain = clause->kind == KL_CLAUSE_CHAIN;
	*few = false;
	if (!chain && set->count > JOIN_CANDIDATES)
		return KILN_OK;
	int rc = kl_run_records(run, chain ? group->ti : clause->groups[0].ti, &records);
	if (rc == KILN_OK && !chain)
		rc = count_referrers(run, clause, set, &referrers);
	*few = rc == KILN_OK && records > (chain ? kl_read_worth(set->count) : referrers * JOIN_FACTOR);
	return rc;
}

static int choose(struct kl_run *run, const struct kl_group *group, struct kl_step *s, const struct kl_set *set, bool *few)
{
	*few = false;
	switch ((enum kl_clause_kind)s->clause->kind) {
	case KL_CLAUSE_ID:
	case KL_CLAUSE_LIST:
		s->how = KL_HOW_LOOKUP;
		return KILN_OK;
	case KL_CLAUSE_TERMS:
		s->how = worth_seeking(s, set) ? KL_HOW_SEEK : KL_HOW_FETCH;
		if (s->how == KL_HOW_FETCH && s->estimated != KL_ESTIMATE_NONE && s->estimated > kl_read_worth(set->count))
			s->how = KL_HOW_READ;
		return KILN_OK;
	default:
		s->how = KL_HOW_JOIN;
		return joined_few(run, group, s->clause, set, few);
	}
}

static int find(struct kl_run *run, const struct kl_group *group, struct kl_step *s, const struct kl_set *set, struct kl_set *own, bool *unsure)
{
	bool few;
	int rc = choose(run, group, s, set, &few);
	*unsure = false;
	if (rc != KILN_OK)
		return rc;
	if (s->how == KL_HOW_SEEK)
		return seek(run, group, s->clause, set, own);
	if (s->how == KL_HOW_READ)
		return kl_read_terms(run, group, s->clause, set, own, unsure);
	if (!few)
		return kl_clause_gather(run, group, s->clause, own, unsure);
	return s->clause->kind == KL_CLAUSE_CHAIN ? chain_few(run, group, s->clause, set, own) : has_few(run, s->clause, set, own);
}

/* Take out what is found and borne out. */
static int take_out(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, const struct kl_set *own, bool unsure, struct kl_set *set)
{
	struct kl_set found = {0};
	if (!clause->verify) {
		kl_set_without(set, own);
		return KILN_OK;
	}
	kl_set_or(&found, set);
	kl_set_and(&found, own);
	int rc = found.failed ? kl_fail_memory(run->err) : kl_clause_verify(run, group, clause, unsure, &found);
	kl_set_without(set, &found);
	kl_set_free(&found);
	return rc;
}

/* One term that every live record of the type has: as many entries as there are records, and none of them twice. The clause that tells which records
   are live is asked all the same. */
static int holds_for_all(struct kl_run *run, const struct kl_group *group, const struct kl_step *s, const struct kl_set *set, bool *all)
{
	uint64_t records = 0;
	*all = s->clause->kind == KL_CLAUSE_TERMS && kl_step_exact(s) && !s->clause->verify && s->estimated > set->count &&
		s->clause->indexes[0] != (uint32_t)group->ti->all;
	int rc = *all ? kl_run_records(run, group->ti, &records) : KILN_OK;
	*all &= records == s->estimated;
	return rc;
}

int kl_clause_narrow(struct kl_run *run, const struct kl_group *group, struct kl_step *s, struct kl_set *set)
{
	struct kl_set own = {0};
	bool unsure;
	if (set->count == 0) {
		s->how = KL_HOW_SKIPPED;
		return KILN_OK;
	}
	bool all;
	int rc = holds_for_all(run, group, s, set, &all);
	if (rc == KILN_OK && all) {
		s->how = KL_HOW_COUNT;
		s->actual = s->estimated;
		if (s->clause->negated)
			kl_set_clear(set);
		return KILN_OK;
	}
	if (rc == KILN_OK)
		rc = find(run, group, s, set, &own, &unsure);
	s->actual = own.count;
	if (rc == KILN_OK && s->clause->negated) {
		rc = take_out(run, group, s->clause, &own, unsure, set);
	} else if (rc == KILN_OK) {
		kl_set_and(set, &own);
		rc = kl_clause_verify(run, group, s->clause, unsure, set);
	}
	kl_set_free(&own);
	return rc;
}
