/* search_order.c - the rows of a page, in order.

   Matches are ordered by one key after the other: those of equal value by the next. For each key there are two ways. Its lanes are
   walked (search_order_walk.c) from the value of the last row before the page on, only until there are enough rows; or, when there are few matches, the values
   are read from the records and sorted. Where the matches are many they are not fetched: what the walk comes to is tested, some at a time, against
   the clauses. So a page costs what its rows and their ties cost, wherever it stands. Exact counts decide. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_ends.h"
#include "fhir/search_order.h"
#include <stdlib.h>

#define ID_COST 40         /* entries that are walked in the time that it takes to read a record's id or lastUpdated */
#define TARGET_COST 40     /* to look for what refers to an id */
#define TEST_COST 20       /* and to test a candidate by one clause */
#define FETCH_FEW 2048     /* so few matches are fetched in any case */
#define SCAN_FACTOR 4      /* entries of an index for each record */

/* ---- All matches at once ---- */

int kl_order_fetch(struct kl_ordering *o)
{
	struct kl_set own = {0};
	struct kl_step *steps = o->run->steps;   /* of the first type alone */
	int rc = o->fetched ? KILN_OK : kl_group_run(o->run, &o->search->root, &o->matches);
	o->run->steps = NULL;
	for (uint32_t g = 1; !o->fetched && g <= o->search->other_count && rc == KILN_OK; g++) {
		kl_set_clear(&own);
		rc = kl_group_run(o->run, kl_ordering_group(o, g), &own);
		for (size_t i = 0; i < own.count; i++)
			kl_set_add(&o->matches, own.records[i]);
	}
	if (!o->fetched && o->search->other_count)
		kl_set_sort(&o->matches);
	o->run->steps = steps;
	kl_set_free(&own);
	o->fetched = rc == KILN_OK;
	return kl_order_settle(o, &o->matches, rc);
}

/* ---- Rows given out ---- */

/* The values of the first `known` keys are those of the row. */
void kl_order_put(struct kl_ordering *o, uint32_t record, uint32_t known)
{
	if (kl_order_enough(o) || (o->out->count && o->out->records[o->out->count - 1] == record))
		return;
	kl_set_add(o->out, record);
	if (o->enough == SIZE_MAX || o->out->count + 1 != o->enough)
		return;
	o->last = record;
	o->last_known = known;
	for (uint32_t k = 0; k < known; k++)
		o->last_values[k] = o->keys[k].here;
}

/* The value of the last row before the page. */
int kl_order_after(struct kl_ordering *o, uint32_t key)
{
	struct kl_key *k = &o->keys[key];
	if (k->known)
		return KILN_OK;
	int rc = kl_key_read(o, key, o->after, &k->after);
	k->known = o->read = rc == KILN_OK;
	return rc;
}

/* Those of equal values, by record number. */
static int put_records(struct kl_ordering *o, uint32_t key, const struct kl_set *set, bool resumed)
{
	for (size_t i = 0; i < set->count && !kl_order_enough(o); i++) {
		uint32_t record = set->records[o->down ? set->count - 1 - i : i];
		if (!resumed || kl_order_behind(o, record))
			kl_order_put(o, record, key);
	}
	return kl_order_settle(o, o->out, KILN_OK);
}

/* ---- Values read and sorted ---- */

struct item { kiln_slice value; uint32_t record; };

static int by_value(const void *a, const void *b, void *sort)
{
	const struct item *x = a, *y = b;
	int c = kl_key_cmp(sort, x->value, y->value);
	return c ? c : (x->record > y->record) - (x->record < y->record);
}

/* One group of equal values after the other. */
static int put_groups(struct kl_ordering *o, uint32_t key, const struct item *items, size_t count, bool resumed)
{
	const struct kl_sort_key *sort = o->keys[key].sort;
	struct kl_set group = {0};
	int rc = KILN_OK;
	for (size_t i = 0, end; i < count && rc == KILN_OK && !kl_order_enough(o); i = end) {
		int c = resumed ? kl_key_cmp(sort, items[i].value, o->keys[key].after) : 1;
		kl_set_clear(&group);
		for (end = i; end < count && kl_key_cmp(sort, items[i].value, items[end].value) == 0; end++)
			if (end == i || items[end].record != items[end - 1].record)
				kl_set_add(&group, items[end].record);
		rc = kl_order_settle(o, &group, rc);
		o->keys[key].here = items[i].value;
		if (rc == KILN_OK && c >= 0)
			rc = kl_order_set(o, key + 1, &group, c == 0);
	}
	kl_set_free(&group);
	return rc;
}

static int by_reading(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed)
{
	struct item *items = malloc((among->count + 1) * sizeof *items);
	int rc = !items ? kl_fail_memory(o->run->err) : resumed ? kl_order_after(o, key) : KILN_OK;
	for (size_t i = 0; i < among->count && rc == KILN_OK; i++) {
		items[i].record = among->records[i];
		rc = kl_key_read(o, key, among->records[i], &items[i].value);
	}
	if (rc == KILN_OK) {
		qsort_r(items, among->count, sizeof *items, by_value, (void *)(uintptr_t)o->keys[key].sort);
		rc = put_groups(o, key, items, among->count, resumed);
	}
	free(items);
	return rc;
}

/* ---- Values of a whole index sorted, where its order is not that of the key ---- */

static bool keep_first(struct kl_ordering *o, const struct kl_sort_key *sort, kiln_slice value, struct item *item)
{
	if (item->value.data && kl_key_cmp(sort, value, item->value) >= 0)
		return true;
	item->value = kl_arena_copy(&o->arena, value);
	return item->value.data != NULL;
}

static int scan_index(struct kl_ordering *o, uint32_t key, uint16_t number, const struct kl_set *among, struct item *items)
{
	const struct kl_sort_key *sort = o->keys[key].sort;
	unsigned char low[2], high[2];
	struct kl_buf bytes = {0};
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record;
	kl_put_be16(low, number);
	kl_put_be16(high, (uint16_t)(number + 1));
	int rc = kl_walk_open(o->run->postings, kl_slice(low, sizeof low), kl_slice(high, sizeof high), false, &walk);
	while (rc == KILN_OK && (rc = kl_walk_next(walk, &term, &record)) == KILN_OK) {
		size_t at = kl_set_position(among, record);
		if (at == SIZE_MAX)
			continue;
		kl_buf_clear(&bytes);
		kiln_slice value = kl_key_value(sort, kl_slice(term.data + 2, term.size - 2), &bytes);
		if (value.data && !keep_first(o, sort, value, &items[at]))
			rc = KILN_NO_MEMORY;
	}
	kl_walk_close(walk);
	kl_buf_free(&bytes);
	return rc == KILN_DONE ? KILN_OK : kl_run_fail(o->run, rc);
}

static bool has_reference(const struct kl_sort_key *sort)
{
	for (unsigned i = 0; i < sort->param->component_count; i++)
		if (kl_component_param(sort->param, i)->type == KL_PARAM_REFERENCE)
			return true;
	return sort->type == KL_PARAM_REFERENCE;
}

static int by_scanning(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed)
{
	struct item *items = calloc(among->count + 1, sizeof *items);
	int rc = !items ? kl_fail_memory(o->run->err) : resumed ? kl_order_after(o, key) : KILN_OK;
	for (size_t i = 0; i < among->count && rc == KILN_OK; i++)
		items[i].record = among->records[i];
	for (uint32_t i = 0; i < o->keys[key].count && rc == KILN_OK; i++)
		rc = scan_index(o, key, o->keys[key].indexes[i].number, among, items);
	if (rc == KILN_OK) {
		qsort_r(items, among->count, sizeof *items, by_value, (void *)(uintptr_t)o->keys[key].sort);
		rc = put_groups(o, key, items, among->count, resumed);
	}
	free(items);
	return rc;
}

/* ---- Which way ---- */

static uint64_t times(uint64_t a, uint64_t b) { uint64_t n; return __builtin_mul_overflow(a, b, &n) ? UINT64_MAX : n; }

static uint64_t read_cost(const struct kl_sort_key *sort, uint64_t count)
{
	return times(count, sort->id || sort->updated ? ID_COST : KL_READ_COST);
}

/* Of so many entries, those that are walked over until enough of `count` records have come, when these are spread alike. */
static uint64_t walk_cost(const struct kl_ordering *o, uint64_t entries, uint64_t count)
{
	uint64_t wanted = o->enough - o->out->count;
	return wanted >= count || !count ? entries : times(wanted, entries / count + 1);
}

int kl_order_set(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed)
{
	if (resumed && among->count == 1 && among->records[0] == o->after)
		return KILN_OK;
	if (key == o->key_count || (among->count == 1 && !resumed))
		return put_records(o, key, among, resumed);
	const struct kl_sort_key *sort = o->keys[key].sort;
	bool chart = key == 0 && o->charted && o->search->order.whole;
	int rc = KILN_UNSUPPORTED;
	if (chart || read_cost(sort, among->count) > walk_cost(o, o->keys[key].entries, among->count) + among->count / KL_FETCH_FACTOR)
		rc = kl_order_walk(o, key, among, resumed, 0);
	if (rc != KILN_UNSUPPORTED)
		return rc;
	bool scan = read_cost(sort, among->count) > o->records * SCAN_FACTOR && !sort->id && !has_reference(sort);
	return scan ? by_scanning(o, key, among, resumed) : by_reading(o, key, among, resumed);
}

/* ---- The whole ---- */

/* What is known before anything is fetched, of all types together. */
struct prospect {
	uint64_t most, expected;
	uint32_t clauses;        /* that candidates are tested by, at most */
	bool plain;
	struct kl_outlook *groups;
};

static int look_ahead(struct kl_ordering *o, struct prospect *p)
{
	int rc = KILN_OK;
	*p = (struct prospect){.plain = true};
	p->groups = calloc(o->search->other_count + 1, sizeof *p->groups);
	if (!p->groups)
		return kl_fail_memory(o->run->err);
	for (uint32_t g = 0; g <= o->search->other_count && rc == KILN_OK; g++) {
		struct kl_outlook *look = &p->groups[g];
		const struct kl_group *group = kl_order_tested(o, g);
		rc = kl_group_outlook(o->run, group, look);
		uint32_t clauses = look->sure && o->key_count == 0 ? 0 : group->count;
		p->most += look->most;
		p->expected += look->expected;
		p->plain &= look->plain;
		p->clauses = clauses > p->clauses ? clauses : p->clauses;
	}
	return rc;
}

/* Is it cheaper to walk over `entries` and test them than to fetch `most` matches? *worth: what fetching them costs, in tests. */
static bool worth_walking(const struct kl_ordering *o, const struct prospect *p, uint64_t entries, uint64_t *worth)
{
	uint64_t fetch = p->most / KL_FETCH_FACTOR, tests = times(walk_cost(o, entries, p->expected), 1 + (uint64_t)p->clauses * TEST_COST);
	*worth = p->clauses ? fetch / TEST_COST : UINT64_MAX;
	return p->plain && (p->clauses == 0 || (p->most > FETCH_FEW && tests < fetch));
}

static int by_fetching(struct kl_ordering *o)
{
	int rc = kl_order_fetch(o);
	if (rc != KILN_OK || o->matches.count == 0)
		return rc;
	return kl_order_set(o, 0, &o->matches, o->after != 0);
}

/* In the order of the first key. */
static int by_first_key(struct kl_ordering *o, const struct prospect *p)
{
	uint64_t worth;
	int rc = KILN_UNSUPPORTED;
	if (worth_walking(o, p, o->keys[0].entries, &worth))
		rc = kl_order_walk(o, 0, NULL, o->after != 0, worth);
	return rc == KILN_UNSUPPORTED ? by_fetching(o) : rc;
}

/* In the order of record numbers: along the shortest list that holds all matches of its type. */
static int by_number(struct kl_ordering *o, const struct prospect *p)
{
	kiln_slice *terms = calloc(o->search->other_count + 1, sizeof *terms);
	uint64_t worth;
	int rc = KILN_UNSUPPORTED;
	if (!terms)
		return kl_fail_memory(o->run->err);
	bool walk = worth_walking(o, p, p->most, &worth);
	for (uint32_t g = 0; walk && g <= o->search->other_count; g++) {
		terms[g] = kl_slice(p->groups[g].driver, p->groups[g].driver_size);
		walk = terms[g].size || p->groups[g].most == 0;
	}
	if (walk)
		rc = kl_order_walk_terms(o, terms, p->clauses == 0, worth);
	free(terms);
	return rc == KILN_UNSUPPORTED ? by_fetching(o) : rc;
}

static int put_page(struct kl_ordering *o)
{
	struct prospect p;
	if (o->charted && o->search->order.whole) {
		int rc = kl_order_walk(o, 0, NULL, o->after != 0, UINT64_MAX);
		if (rc != KILN_UNSUPPORTED)
			return rc;
		o->charted = false;
	}
	if (o->enough == SIZE_MAX || o->run->steps)
		return by_fetching(o);
	int rc = look_ahead(o, &p);
	if (rc == KILN_OK)
		rc = o->key_count ? by_first_key(o, &p) : by_number(o, &p);
	free(p.groups);
	return rc;
}

/* ---- The keys in this snapshot ---- */

/* Are there records that have several values by the index? */
static int find_several(struct kl_ordering *o, uint16_t number, bool *several)
{
	unsigned char term[4];
	uint64_t count;
	kl_put_be16(term, number);
	memcpy(term + 2, KL_TERM_SEVERAL, 2);
	int rc = kl_postings_count(o->run->postings, kl_slice(term, sizeof term), &count);
	*several |= count > 0;
	return rc == KILN_OK ? rc : kl_run_fail(o->run, rc);
}

static int list_indexes(struct kl_ordering *o, struct kl_key *key, uint32_t group)
{
	const struct kl_sort_indexes *of = &key->sort->of[group];
	int rc = KILN_OK;
	for (uint32_t i = 0; i < of->count && rc == KILN_OK; i++) {
		struct kl_key_index *index = &key->indexes[key->count];
		rc = kl_run_index(o->run, kl_ordering_group(o, group)->ti, of->list[i], &index->number);
		if (rc != KILN_OK)
			break;
		index->group = (uint16_t)group;
		index->def = kl_ordering_group(o, group)->ti->list[of->list[i]].def;
		key->count++;
		key->several |= of->count > 1;
		rc = find_several(o, index->number, &key->several);
	}
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int prepare_key(struct kl_ordering *o, uint32_t k)
{
	struct kl_key *key = &o->keys[k];
	uint32_t count = 0, groups = o->search->other_count + 1;
	int rc = KILN_OK;
	key->sort = &o->search->order.keys[k];
	for (uint32_t g = 0; g < groups; g++)
		count += key->sort->of[g].count;
	key->indexes = kl_arena_alloc(&o->arena, (count + 1u) * sizeof *key->indexes);
	if (!key->indexes)
		return kl_fail_memory(o->run->err);
	for (uint32_t g = 0; g < groups && rc == KILN_OK; g++)
		rc = list_indexes(o, key, g);
	return rc;
}

/* Live records of the types that the parameter may refer to. */
static int count_targets(struct kl_ordering *o, const struct kl_key *key, uint64_t *count)
{
	const struct kl_param *owner = kl_def_owner(key->indexes[0].def);
	const struct kl_type *filter = key->sort->filter;
	int rc = KILN_OK;
	*count = 0;
	for (unsigned i = 0; i < (filter ? 1 : owner->target_count) && rc == KILN_OK; i++) {
		const struct kl_type_indexes *ti = kl_indexes_of(o->run->env, filter ? filter : kl_type_at(kl_param_target(owner, i)));
		uint64_t records = 0;
		rc = ti ? kl_run_records(o->run, ti, &records) : kl_fail_memory(o->run->err);
		*count += records;
	}
	return rc;
}

/* Where no target is in the store there may be as many that are not as there are records. */
static int count_entries(struct kl_ordering *o, struct kl_key *key)
{
	uint64_t targets = 0;
	key->entries = o->records;
	if (key->sort->type != KL_PARAM_REFERENCE || key->count == 0)
		return KILN_OK;
	int rc = count_targets(o, key, &targets);
	key->entries = times(targets ? targets : o->records, TARGET_COST);
	return rc;
}

/* The rows that following pages, or this one again, begin behind. */
static void keep_ends(struct kl_ordering *o)
{
	uint32_t known = 0;
	if (o->last && kl_order_enough(o))
		kl_ends_keep(o->run->env, o->search->check, o->run->view->sequence, o->last, o->last_values, o->last_known);
	for (; o->read && known < o->key_count && o->keys[known].known; known++)
		o->last_values[known] = o->keys[known].after;
	if (known)
		kl_ends_keep(o->run->env, o->search->check, o->run->view->sequence, o->after, o->last_values, known);
}

/* What is kept of the last row before the page. */
static void find_after(struct kl_ordering *o)
{
	uint32_t n = o->after ? kl_ends_find(o->run->env, o->search->check, o->run->view->sequence, o->after, &o->arena, o->last_values, o->key_count) : 0;
	for (uint32_t k = 0; k < n; k++) {
		o->keys[k].after = o->last_values[k];
		o->keys[k].known = true;
	}
}

/* Is the chart there, and complete? */
static int find_chart(struct kl_ordering *o)
{
	const struct kl_clause *chart = o->search->order.chart;
	uint16_t number;
	int rc = chart ? kl_run_index(o->run, o->search->root.ti, chart->indexes[0], &number) : KILN_NOT_BUILT;
	o->charted = rc == KILN_OK;
	return rc == KILN_NOT_BUILT || rc == KILN_DONE ? KILN_OK : rc;
}

static int prepare(struct kl_ordering *o)
{
	uint64_t records;
	int rc = o->key_count ? find_chart(o) : KILN_OK;
	o->keys = kl_arena_alloc(&o->arena, (o->key_count + 1u) * sizeof *o->keys);
	o->last_values = kl_arena_alloc(&o->arena, (o->key_count + 1u) * sizeof *o->last_values);
	if (!o->keys || !o->last_values)
		return kl_fail_memory(o->run->err);
	memset(o->keys, 0, (o->key_count + 1u) * sizeof *o->keys);
	o->down = o->key_count && o->search->order.keys[o->key_count - 1].descending;
	for (uint32_t k = 0; k < o->key_count && rc == KILN_OK; k++)
		rc = prepare_key(o, k);
	if (rc == KILN_OK)
		find_after(o);
	for (uint32_t g = 0; g <= o->search->other_count && rc == KILN_OK; g++) {
		rc = kl_run_records(o->run, kl_ordering_group(o, g)->ti, &records);
		o->records += records;
	}
	for (uint32_t k = 0; k < o->key_count && rc == KILN_OK; k++)
		rc = count_entries(o, &o->keys[k]);
	return rc;
}

int kl_order_rows(struct kl_run *run, const kiln_search *search, uint32_t after, size_t enough, struct kl_set *out)
{
	struct kl_ordering o = {.run = run, .search = search, .key_count = search->order.key_count, .after = after, .enough = enough, .out = out};
	int rc = KILN_OK;
	if (o.key_count == 0 && !after && enough == SIZE_MAX) {
		rc = kl_order_fetch(&o);
		*out = o.matches;
		return rc;
	}
	rc = prepare(&o);
	if (rc == KILN_OK && o.records)
		rc = put_page(&o);
	if (rc == KILN_OK)
		keep_ends(&o);
	kl_set_free(&o.matches);
	kl_arena_free(&o.arena);
	return rc;
}
