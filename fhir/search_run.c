/* search_run.c - the clauses of a group in one snapshot: exact counts choose which is fetched first; the others narrow what it gave
   (search_narrow.c). */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_terminology.h"
#include "store/identity.h"
#include <stdlib.h>

#define COUNT_FIRST 4096 /* entries of ranges that are counted before it is known what is enough */
#define OUTLOOK_TERMS 4  /* of a clause that is tested by looking them up */
#define COUNT_MORE 16    /* times as many, where none was counted to its end */

/* The view of `_asOf`; what is wrong with it is said of the parameter. */
static int find_moment(const struct kl_asof *asof, struct kiln_view **view, kiln_error *err)
{
	kiln_error fault = {0};
	uint64_t sequence;
	int rc = kl_asof_find(*view, asof, &sequence, &fault);
	if (rc != KILN_OK)
		return kl_fail(err, rc, "parameter '_asOf': %s", fault.message);
	return kl_view_at(*view, sequence, view, err);
}

int kl_run_begin(struct kl_run *run, const kiln_search *search, struct kiln_view *view, kiln_error *err)
{
	const struct kl_asof *asof = &search->result.asof;
	int rc = asof->kind == KL_ASOF_NONE ? KILN_OK : find_moment(asof, &view, err);
	if (rc != KILN_OK)
		return rc;
	run->view = view;
	run->txn = view->txn;
	run->env = view->store->env;
	run->parameters = search->parameters;
	run->bytes = (struct kl_buf){0};
	run->own = NULL;
	run->looked_at = 0;
	run->counted = NULL;
	run->err = err;
	if (err)
		err->status = KILN_OK;
	run->steps = NULL;
	run->step_count = 0;
	return kl_view_postings(view, &run->postings, err);
}

int kl_run_end(struct kl_run *run, int rc)
{
	if (rc < 0 && run->err && run->err->status != rc)
		kl_run_fail(run, rc);
	kl_buf_free(&run->bytes);
	kl_read_end(run);
	kl_terminology_end(run);
	return rc;
}

int kl_run_fail(struct kl_run *run, int rc)
{
	if (rc == KILN_NO_MEMORY)
		return kl_fail_memory(run->err);
	if (rc == KILN_TOO_COSTLY)
		return kl_fail(run->err, rc, "the search needs more work than it is allowed: it has read %llu blocks of indexes (a record counts as %d); ask for less",
			(unsigned long long)kl_postings_work(run->postings), KL_COST_RECORD);
	return kl_fail(run->err, rc, "an index cannot be read");
}

int kl_run_charge(struct kl_run *run)
{
	int rc = kl_postings_charge(run->postings, KL_COST_RECORD);
	run->looked_at++;
	return rc == KILN_OK ? rc : kl_run_fail(run, rc);
}

/* How far a rebuild is, in records of all types. */
static int fail_not_built(struct kl_run *run, const struct kl_type_indexes *ti, uint32_t position, const struct kl_index *index)
{
	struct kl_rebuild_place at;
	uint64_t all = kl_table_count(run->txn, KL_CURRENT);
	int rc = kl_registry_place(run->txn, &at);
	if (rc != KILN_OK)
		return kl_fail(run->err, rc, "the registry of indexes cannot be read");
	uint64_t seen = index->state == KL_INDEX_BUILDING && at.seen > index->seen ? at.seen - index->seen : 0;
	if (all && seen >= all)
		seen = all - 1;
	return kl_fail(run->err, KILN_NOT_BUILT, "the index of %s is not complete: %llu of %llu records are done", ti->list[position].name,
		(unsigned long long)seen, (unsigned long long)all);
}

/* Why has the index no number? A store of no versions, or of an older library that did not know the type, has no record of it. */
static int not_usable(struct kl_run *run, const struct kl_type_indexes *ti, uint32_t position)
{
	struct kl_index *list = calloc(ti->count, sizeof *list);
	bool known = false;
	if (!list)
		return kl_fail_memory(run->err);
	for (uint32_t i = 0; i < ti->count; i++)
		list[i] = (struct kl_index){.name = kl_slice_of(ti->list[i].name), .fingerprint = ti->list[i].fingerprint};
	int rc = kl_registry_find(run->txn, list, ti->count);
	for (uint32_t i = 0; i < ti->count; i++)
		known |= list[i].state != KL_INDEX_UNKNOWN;
	const struct kl_index index = list[position];
	free(list);
	if (rc != KILN_OK)
		return kl_fail(run->err, rc, "the registry of indexes cannot be read");
	if (!known || run->view->sequence == 0)
		return KILN_DONE;
	return fail_not_built(run, ti, position, &index);
}

/* A view as of an earlier moment: was it complete by then? */
static int check_since(struct kl_run *run, const struct kl_type_indexes *ti, uint32_t position)
{
	struct kl_index index = {.name = kl_slice_of(ti->list[position].name), .fingerprint = ti->list[position].fingerprint};
	int rc = kl_registry_find(run->txn, &index, 1);
	if (rc != KILN_OK)
		return kl_fail(run->err, rc, "the registry of indexes cannot be read");
	if (index.since <= run->view->sequence)
		return KILN_OK;
	return kl_fail(run->err, KILN_NOT_BUILT, "the index of %s is complete as of sequence %llu and later, not of earlier ones",
		ti->list[position].name, (unsigned long long)index.since);
}

int kl_run_index(struct kl_run *run, const struct kl_type_indexes *ti, uint32_t position, uint16_t *number)
{
	const uint16_t *numbers;
	uint64_t latest;
	int rc = kl_indexes_numbers(run->env, run->txn, ti, &numbers, &latest, run->err);
	if (rc != KILN_OK)
		return rc;
	*number = numbers[position];
	if (!*number)
		return latest == KL_INDEXES_UNKNOWN ? KILN_DONE : not_usable(run, ti, position);
	return latest > run->view->sequence ? check_since(run, ti, position) : KILN_OK;
}

int kl_run_records(struct kl_run *run, const struct kl_type_indexes *ti, uint64_t *count)
{
	unsigned char term[2];
	uint16_t number;
	if (run->counted == ti) {
		*count = run->counted_records;
		return KILN_OK;
	}
	int rc = kl_run_index(run, ti, (uint32_t)ti->all, &number);
	*count = 0;
	if (rc != KILN_OK)
		return rc == KILN_DONE ? KILN_OK : rc;
	kl_put_be16(term, number);
	rc = kl_postings_count(run->postings, kl_slice(term, 2), count);
	if (rc != KILN_OK)
		return kl_run_fail(run, rc);
	run->counted = ti;
	run->counted_records = *count;
	return KILN_OK;
}

/* ---- The plan ---- */

static int find_other(struct kl_run *run, const struct kl_part *p, const struct kl_type *type, bool *found)
{
	int rc = KILN_NOT_FOUND;
	for (uint16_t i = 0; i < p->count && rc == KILN_NOT_FOUND; i++) {
		const struct kl_type *t = kl_type_at(p->of.types[i]);
		uint32_t symbol, record;
		if (t == type)
			continue;
		rc = kl_symbols_find(run->env, run->txn, kl_type_name(t), &symbol);
		if (rc == KILN_OK)
			rc = kl_identity_find(run->txn, symbol, p->text, &record);
	}
	*found |= rc == KILN_OK;
	return rc == KILN_OK || rc == KILN_NOT_FOUND ? KILN_OK : kl_fail(run->err, rc, "the identities cannot be read");
}

/* Does the store know a target that the clause asks for and the chart does not hold? */
static int find_others(struct kl_run *run, const struct kl_group *group, bool *found)
{
	int rc = KILN_OK;
	*found = false;
	for (uint32_t i = 0; group->loose && i < group->loose->count && rc == KILN_OK && !*found; i++)
		rc = find_other(run, &group->loose->patterns[i].parts[0], group->chart_type, found);
	return rc;
}

/* The clauses, with the charts in the place of those they stand for. */
static int list_steps(struct kl_run *run, const struct kl_group *group, struct kl_step *steps, uint32_t *count)
{
	uint16_t number;
	bool chart = false;
	if (group->chart_count) {
		int rc = KILN_OK;
		for (uint32_t i = 0; i < group->chart_count && rc != KILN_NOT_BUILT; i++) {
			rc = kl_run_index(run, group->ti, group->charts[i].indexes[0], &number);
			if (rc != KILN_OK && rc != KILN_DONE && rc != KILN_NOT_BUILT)
				return rc;
		}
		bool others;
		chart = rc != KILN_NOT_BUILT;
		rc = find_others(run, group, &others);
		if (rc != KILN_OK)
			return rc;
		chart &= !others;
	}
	*count = 0;
	for (uint32_t i = 0; chart && i < group->chart_count; i++)
		steps[(*count)++] = (struct kl_step){.clause = &group->charts[i], .estimated = KL_ESTIMATE_NONE};
	for (uint32_t i = 0; i < group->count; i++)
		if (!chart || !group->charted[i])
			steps[(*count)++] = (struct kl_step){.clause = &group->clauses[i], .estimated = KL_ESTIMATE_NONE};
	return KILN_OK;
}

/* Clauses that give records before those that take some away; then by estimate. */
static int by_cost(const void *a, const void *b)
{
	const struct kl_step *x = a, *y = b;
	if (x->clause->negated != y->clause->negated)
		return x->clause->negated ? 1 : -1;
	if (x->estimated != y->estimated)
		return x->estimated < y->estimated ? -1 : 1;
	return (x->clause > y->clause) - (x->clause < y->clause);
}

/* Does counting it mean walking entries? */
static bool is_wide(const struct kl_clause *c)
{
	for (uint32_t i = 0; c->kind == KL_CLAUSE_TERMS && i < c->count; i++)
		for (uint32_t k = 0; k < c->patterns[i].count; k++) {
			uint8_t kind = c->patterns[i].parts[k].kind;
			if (kind >= KL_PART_STARTS || kind == KL_PART_ANY_UNIT || kind == KL_PART_CODES)
				return true;
		}
	return false;
}

/* Estimate the clauses that are wide or those that are not, up to `most` entries; *least: the fewest entries of one that gives records. */
static int estimate_some(struct kl_run *run, const struct kl_group *group, struct kl_step *steps, uint32_t count, bool wide, uint64_t most, uint64_t *least)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < count && rc == KILN_OK; i++) {
		struct kl_step *s = &steps[i];
		if (is_wide(s->clause) != wide || (s->estimated != KL_ESTIMATE_NONE && !s->capped))
			continue;
		rc = kl_clause_estimate(run, group, s, most);
		if (!s->clause->negated && !s->capped && s->estimated < *least)
			*least = s->estimated;
	}
	return rc;
}

static bool any_capped(const struct kl_step *steps, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (steps[i].capped)
			return true;
	return false;
}

/* Ranges are counted no further than the smallest clause makes worth knowing: whether it is smaller, and whether its entries are so many that
   candidates are better read. */
static int estimate(struct kl_run *run, const struct kl_group *group, struct kl_step *steps, uint32_t count)
{
	uint64_t least = KL_ESTIMATE_NONE, records = 0;
	int rc = estimate_some(run, group, steps, count, false, 0, &least);
	for (uint64_t most = COUNT_FIRST; rc == KILN_OK && least == KL_ESTIMATE_NONE; most *= COUNT_MORE) {
		rc = estimate_some(run, group, steps, count, true, most, &least);
		if (!any_capped(steps, count))
			break;
	}
	if (rc == KILN_OK && least != KL_ESTIMATE_NONE)
		rc = estimate_some(run, group, steps, count, true, least, &least);
	if (rc == KILN_OK && any_capped(steps, count))
		rc = kl_run_records(run, group->ti, &records);
	if (rc == KILN_OK && records > kl_read_worth(least))
		rc = estimate_some(run, group, steps, count, true, kl_read_worth(least), &least);
	qsort(steps, count, sizeof *steps, by_cost);
	return rc;
}

static int fetch_all(struct kl_run *run, const struct kl_group *group, struct kl_set *out)
{
	unsigned char term[2];
	uint16_t number;
	int rc = kl_run_index(run, group->ti, (uint32_t)group->ti->all, &number);
	if (rc != KILN_OK)
		return rc == KILN_DONE ? KILN_OK : rc;
	kl_put_be16(term, number);
	rc = kl_postings_fetch(run->postings, kl_slice(term, 2), out);
	return rc != KILN_OK ? kl_run_fail(run, rc) : out->failed ? kl_fail_memory(run->err) : rc;
}

static enum kl_how how_fetched(const struct kl_clause *c)
{
	return c->kind == KL_CLAUSE_ID || c->kind == KL_CLAUSE_LIST ? KL_HOW_LOOKUP : c->kind == KL_CLAUSE_TERMS ? KL_HOW_FETCH : KL_HOW_JOIN;
}

/* The chain whose code is the first step, where its records are not so few that what they refer to is better read; 0: there is none. */
static int find_chain(struct kl_run *run, const struct kl_group *group, const struct kl_step *steps, uint32_t count, uint32_t *at)
{
	uint64_t records;
	*at = count - 1;
	while (*at && (steps[*at].clause->kind != KL_CLAUSE_CHAIN || steps[*at].clause->code != steps[0].clause))
		--*at;
	int rc = *at ? kl_run_records(run, group->ti, &records) : KILN_OK;
	if (rc == KILN_OK && *at && records > kl_read_worth(steps[0].estimated))
		*at = 0;
	return rc;
}

/* Charts may give what holds for both. */
static int start_chain(struct kl_run *run, const struct kl_group *group, struct kl_step *steps, uint32_t at, uint32_t *done, struct kl_set *out)
{
	struct kl_step chain = steps[at];
	bool coded;
	int rc = kl_chain_fetch(run, group->ti, chain.clause, out, &coded);
	chain.how = KL_HOW_JOIN;
	chain.actual = out->count;
	memmove(&steps[1], &steps[0], at * sizeof *steps);
	steps[0] = chain;
	*done = 1;
	if (coded) {
		steps[1].how = KL_HOW_JOIN;
		steps[1].actual = out->count;
		*done = 2;
	}
	return rc;
}

static int start(struct kl_run *run, const struct kl_group *group, struct kl_step *steps, uint32_t count, uint32_t *done, struct kl_set *out)
{
	*done = count > 0 && !steps[0].clause->negated;
	if (!*done)
		return fetch_all(run, group, out);
	int rc = find_chain(run, group, steps, count, done);
	if (rc != KILN_OK || *done)
		return rc == KILN_OK ? start_chain(run, group, steps, *done, done, out) : rc;
	*done = 1;
	rc = kl_clause_fetch(run, group, steps[0].clause, out);
	steps[0].how = (uint8_t)how_fetched(steps[0].clause);
	steps[0].actual = out->count;
	return rc;
}

int kl_group_run(struct kl_run *run, const struct kl_group *group, struct kl_set *out)
{
	struct kl_step local[KL_STEPS_MAX], *steps = local;
	uint32_t count = 0, at;
	struct kl_step *kept = run->steps;
	if (kept)
		steps = kept;
	run->steps = NULL;
	int rc = list_steps(run, group, steps, &count);
	if (rc == KILN_OK && (count > 1 || kept))
		rc = estimate(run, group, steps, count);
	if (rc == KILN_OK)
		rc = start(run, group, steps, count, &at, out);
	for (; rc == KILN_OK && at < count; at++)
		rc = kl_clause_narrow(run, group, &steps[at], out);
	run->steps = kept;
	if (kept)
		run->step_count = count;
	return rc;
}

int kl_run_live(struct kl_run *run, const struct kl_type *type, struct kl_set *set)
{
	struct kl_group group = {.type = type, .ti = kl_indexes_of(run->env, type)};
	if (!group.ti)
		return kl_fail_memory(run->err);
	uint32_t position = (uint32_t)group.ti->all;
	struct kl_part nothing = {.kind = KL_PART_BYTES, .text = KL_SLICE("")};
	struct kl_pattern pattern = {&nothing, 1};
	struct kl_clause all = {.kind = KL_CLAUSE_TERMS, .indexes = &position, .index_count = 1, .patterns = &pattern, .count = 1};
	struct kl_step step = {.clause = &all};
	int rc = kl_clause_estimate(run, &group, &step, 0);
	return rc == KILN_OK ? kl_clause_narrow(run, &group, &step, set) : rc;
}

int kl_group_narrow(struct kl_run *run, const struct kl_group *group, bool live, struct kl_set *set)
{
	struct kl_step steps[KL_STEPS_MAX], *kept = run->steps;
	uint32_t count = 0;
	run->steps = NULL;
	int rc = list_steps(run, group, steps, &count);
	if (rc == KILN_OK)
		rc = estimate(run, group, steps, count);
	if (rc == KILN_OK && !live)
		rc = kl_run_live(run, group->type, set);
	for (uint32_t i = 0; rc == KILN_OK && i < count; i++)
		rc = kl_clause_narrow(run, group, &steps[i], set);
	run->steps = kept;
	return rc;
}

/* ---- Before it is run ---- */

struct driving {
	struct kl_run *run;
	struct kl_outlook *look;
	bool sure;               /* the term kept has entries */
};

/* The one that has entries: counted only where there is another to choose from. */
static int keep_driver(void *arg, const struct kl_leaf *leaf)
{
	struct driving *d = arg;
	struct kl_outlook *look = d->look;
	uint64_t n = 0;
	if (look->driver_size && !d->sure) {
		int rc = kl_postings_count(d->run->postings, kl_slice(look->driver, look->driver_size), &n);
		if (rc != KILN_OK)
			return kl_run_fail(d->run, rc);
		d->sure = n > 0;
	}
	if (!d->sure && leaf->one && leaf->low.size <= sizeof look->driver) {
		memcpy(look->driver, leaf->low.data, leaf->low.size);
		look->driver_size = leaf->low.size;
	}
	return KILN_OK;
}

/* Take one clause into account. */
static void expect(struct kl_outlook *look, const struct kl_step *s, uint64_t records)
{
	uint64_t holds = s->estimated < records ? s->estimated : records;
	look->plain &= s->clause->kind == KL_CLAUSE_TERMS && !s->ranged && !s->capped && s->terms <= OUTLOOK_TERMS && s->estimated != KL_ESTIMATE_NONE;
	holds = s->clause->negated ? records - holds : holds;
	look->most = holds < look->most ? holds : look->most;
	look->expected = records ? (uint64_t)((double)look->expected * (double)holds / (double)records) : 0;
}

/* The first step's term, where it is one. */
static int drive(struct kl_run *run, const struct kl_group *group, const struct kl_step *s, struct kl_outlook *look)
{
	struct driving d = {run, look, false};
	look->driver_size = 0;
	return s->terms == 1 ? kl_clause_scan(run, group->ti, s->clause, keep_driver, &d) : KILN_OK;
}

int kl_group_outlook(struct kl_run *run, const struct kl_group *group, struct kl_outlook *look)
{
	struct kl_step steps[KL_CLAUSES_MAX], *kept = run->steps;
	uint64_t records;
	uint32_t count = 0;
	uint16_t all;
	*look = (struct kl_outlook){.plain = true};
	int rc = kl_run_records(run, group->ti, &records);
	if (rc != KILN_OK || records == 0)
		return rc;
	look->most = look->expected = records;
	run->steps = NULL;
	rc = kl_run_index(run, group->ti, (uint32_t)group->ti->all, &all);
	if (rc == KILN_OK)
		rc = list_steps(run, group, steps, &count);
	for (uint32_t i = 0; i < count && rc == KILN_OK; i++)
		look->plain &= !is_wide(steps[i].clause);
	if (rc == KILN_OK && look->plain)
		rc = estimate(run, group, steps, count);
	for (uint32_t i = 0; i < count && rc == KILN_OK && look->plain; i++)
		expect(look, &steps[i], records);
	look->sure = count == 0 || (count == 1 && look->plain && steps[0].terms <= 1 && !steps[0].clause->negated);
	kl_put_be16(look->driver, all);
	look->driver_size = 2;
	if (rc == KILN_OK && count && look->plain && !steps[0].clause->negated)
		rc = drive(run, group, &steps[0], look);
	run->steps = kept;
	return rc;
}

/* ---- Counting ---- */

/* One clause that is one term: its count is kept with the term. */
static int count_one(struct kl_run *run, const struct kl_group *group, bool *exact, uint64_t *count)
{
	struct kl_step step = {.clause = &group->clauses[0]};
	uint64_t all;
	int rc = kl_clause_estimate(run, group, &step, 0);
	*exact = rc == KILN_OK && step.clause->kind == KL_CLAUSE_TERMS && kl_step_exact(&step);
	*count = step.estimated;
	if (!*exact || !step.clause->negated)
		return rc;
	rc = kl_run_records(run, group->ti, &all);
	*count = all - step.estimated;
	return rc;
}

int kl_group_count(struct kl_run *run, const struct kl_group *group, uint64_t *count)
{
	struct kl_set set = {0};
	bool exact = false;
	int rc = KILN_OK;
	if (group->count == 0)
		return kl_run_records(run, group->ti, count);
	if (group->count == 1)
		rc = count_one(run, group, &exact, count);
	if (rc != KILN_OK || exact)
		return rc;
	rc = kl_group_run(run, group, &set);
	*count = set.count;
	kl_set_free(&set);
	return rc;
}
