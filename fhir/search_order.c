/* search_order.c - the rows of a page, in order.

   Matches are ordered by one key after the other: those of equal value by the next. For each key there are two ways. Its lanes (search_lane.h) are
   walked from the value of the last row before the page on, only until there are enough rows; or, when there are few matches, the values
   are read from the records and sorted. Where the matches are many they are not fetched: what the walk comes to is tested, some at a time, against
   the clauses. So a page costs what its rows and their ties cost, wherever it stands. Exact counts decide. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_ends.h"
#include "fhir/search_order.h"
#include <stdlib.h>

#define READ_COST 250      /* entries that are walked in the time that it takes to read a record for its value */
#define ID_COST 40         /* the same, to read its id or lastUpdated */
#define TARGET_COST 40     /* the same, to look for what refers to an id */
#define TEST_COST 20       /* the same, to test a candidate by one clause */
#define FETCH_FACTOR 6     /* entries that are fetched in the time of one that is walked */
#define FETCH_FEW 2048     /* so few matches are fetched in any case */
#define SCAN_FACTOR 4      /* entries of an index for each record */
#define SCOUT_AFTER 64     /* entries of one value, before it is looked whether they can be passed over */

static int order_set(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed);

static bool is_enough(const struct kl_ordering *o) { return o->out->count >= o->enough; }

static int settle(struct kl_ordering *o, const struct kl_set *set, int rc) { return rc == KILN_OK && set->failed ? kl_fail_memory(o->run->err) : rc; }

/* ---- All matches at once ---- */

static int fetch_matches(struct kl_ordering *o)
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
	return settle(o, &o->matches, rc);
}

/* ---- Rows given out ---- */

/* The values of the first `known` keys are those of the row. */
static void put_row(struct kl_ordering *o, uint32_t record, uint32_t known)
{
	if (is_enough(o) || (o->out->count && o->out->records[o->out->count - 1] == record))
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
static int know_after(struct kl_ordering *o, uint32_t key)
{
	struct kl_key *k = &o->keys[key];
	if (k->known)
		return KILN_OK;
	int rc = kl_key_read(o, key, o->after, &k->after);
	k->known = o->read = rc == KILN_OK;
	return rc;
}

static bool is_behind(const struct kl_ordering *o, uint32_t record)
{
	return o->down ? record < o->after : record > o->after;
}

/* Those of equal values, by record number. */
static int put_records(struct kl_ordering *o, uint32_t key, const struct kl_set *set, bool resumed)
{
	for (size_t i = 0; i < set->count && !is_enough(o); i++) {
		uint32_t record = set->records[o->down ? set->count - 1 - i : i];
		if (!resumed || is_behind(o, record))
			put_row(o, record, key);
	}
	return settle(o, o->out, KILN_OK);
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
	for (size_t i = 0, end; i < count && rc == KILN_OK && !is_enough(o); i = end) {
		int c = resumed ? kl_key_cmp(sort, items[i].value, o->keys[key].after) : 1;
		kl_set_clear(&group);
		for (end = i; end < count && kl_key_cmp(sort, items[i].value, items[end].value) == 0; end++)
			if (end == i || items[end].record != items[end - 1].record)
				kl_set_add(&group, items[end].record);
		rc = settle(o, &group, rc);
		o->keys[key].here = items[i].value;
		if (rc == KILN_OK && c >= 0)
			rc = order_set(o, key + 1, &group, c == 0);
	}
	kl_set_free(&group);
	return rc;
}

static int by_reading(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed)
{
	struct item *items = malloc((among->count + 1) * sizeof *items);
	int rc = !items ? kl_fail_memory(o->run->err) : resumed ? know_after(o, key) : KILN_OK;
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
	int rc = !items ? kl_fail_memory(o->run->err) : resumed ? know_after(o, key) : KILN_OK;
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

/* ---- Lanes walked ---- */

struct walk {
	struct kl_ordering *o;
	uint32_t key;
	bool last;                   /* no key follows, or there is none */
	bool resumed;                /* from the last row before the page on */
	bool sure;                   /* whatever comes matches */
	const struct kl_set *among;  /* what is ordered; NULL: all matches, which are not fetched */
	unsigned char *bits;         /* of among, those not met yet; NULL: among is NULL */
	uint32_t highest;
	size_t left;                 /* of bits */
	struct kl_lanes lanes;
	struct entry { kiln_slice value; uint32_t record; uint16_t group, number; } *list;
	size_t count, cap;
	/* the value at hand */
	bool any, mixed, scouted, single;
	kiln_slice value;
	char term[KL_KEY_MAX];
	size_t term_size;
	size_t from, passed;         /* where its entries begin in list; how many were walked over */
};

static int by_record(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	return (x->record > y->record) - (x->record < y->record);
}

/* Entries of one value that came from several terms: in the order of records, once each. */
static void close_group(struct walk *w)
{
	size_t to = w->from;
	if (w->mixed && w->count - w->from > 1) {
		qsort(w->list + w->from, w->count - w->from, sizeof *w->list, by_record);
		for (size_t i = w->from; i < w->count; i++)
			if (to == w->from || w->list[to - 1].record != w->list[i].record)
				w->list[to++] = w->list[i];
		w->count = to;
		for (size_t i = w->from, k = w->count; w->o->down && i + 1 < k; i++, k--) {
			struct entry swap = w->list[i];
			w->list[i] = w->list[k - 1];
			w->list[k - 1] = swap;
		}
	}
	w->from = w->count;
}

static int open_group(struct walk *w, const struct kl_lane *lane)
{
	close_group(w);
	w->any = true;
	w->mixed = w->scouted = w->single = false;
	w->passed = 0;
	w->value = kl_arena_copy(&w->o->arena, lane->value);
	w->term_size = lane->term.size;
	memcpy(w->term, lane->term.data ? lane->term.data : "", w->term_size);
	return w->value.data ? KILN_OK : kl_fail_memory(w->o->run->err);
}

/* Is the value at hand that of the last row before the page? */
static bool is_tied(const struct walk *w)
{
	return w->resumed && (!w->lanes.key || kl_slice_eq(w->value, w->o->keys[w->key].after));
}

static int take(struct walk *w, const struct kl_lane *lane)
{
	uint32_t r = lane->record;
	w->passed++;
	w->mixed |= !kl_slice_eq(lane->term, kl_slice(w->term, w->term_size));
	if (w->bits && (r > w->highest || !(w->bits[r / 8] & 1u << r % 8)))
		return KILN_OK;
	if (w->last && is_tied(w) && !is_behind(w->o, r))
		return KILN_OK;
	if (w->bits)
		w->bits[r / 8] &= (unsigned char)~(1u << r % 8);
	w->left--;
	if (w->count == w->cap) {
		size_t cap = w->cap ? w->cap * 2 : 64;
		struct entry *grown = realloc(w->list, cap * sizeof *grown);
		if (!grown)
			return kl_fail_memory(w->o->run->err);
		w->list = grown;
		w->cap = cap;
	}
	w->list[w->count++] = (struct entry){w->value, r, lane->group, lane->number};
	return KILN_OK;
}

/* Are the entries of the value at hand, in each lane, of one term? Then they come in order, and need not all be walked over. */
static int scout(struct walk *w)
{
	int rc = KILN_OK;
	w->scouted = true;
	w->single = !w->mixed;
	for (uint32_t i = 0; i < w->lanes.count && w->single && rc == KILN_OK; i++) {
		const struct kl_lane *lane = &w->lanes.list[i];
		if (lane->open && kl_slice_eq(lane->value, w->value))
			rc = kl_lane_single(&w->lanes, lane, &w->single);
	}
	return rc;
}

static int skip_ties(struct walk *w)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < w->lanes.count && rc == KILN_OK; i++) {
		struct kl_lane *lane = &w->lanes.list[i];
		if (lane->open && kl_slice_eq(lane->value, w->value) && !is_behind(w->o, lane->record))
			rc = kl_lane_skip(&w->lanes, lane, w->o->after);
	}
	return rc;
}

/* All entries of the value at hand, of one term in each lane, at once. */
static int take_whole(struct walk *w)
{
	struct kl_set set = {0};
	int rc = KILN_OK;
	w->count = w->from;
	for (uint32_t i = 0; i < w->lanes.count && rc == KILN_OK; i++) {
		struct kl_lane *lane = &w->lanes.list[i];
		if (!lane->open || !kl_slice_eq(lane->value, w->value))
			continue;
		struct kl_lane entry = *lane;
		kl_set_clear(&set);
		rc = kl_postings_fetch(w->o->run->postings, lane->term, &set);
		rc = rc == KILN_OK ? settle(w->o, &set, rc) : kl_run_fail(w->o->run, rc);
		for (size_t k = 0; k < set.count && rc == KILN_OK; k++) {
			entry.record = set.records[k];
			rc = take(w, &entry);
		}
		if (rc == KILN_OK)
			rc = kl_lane_skip(&w->lanes, lane, w->lanes.down ? 1 : UINT32_MAX - 1);
	}
	kl_set_free(&set);
	return rc;
}

/* Put those taken of the value at hand back among what is not met. */
static void give_back(struct walk *w)
{
	for (size_t i = w->from; i < w->count && w->bits; i++)
		w->bits[w->list[i].record / 8] |= (unsigned char)(1u << w->list[i].record % 8);
	w->left += w->count - w->from;
}

/* Entries in order into the list, `limit` of them, and the rest of the last value where that is needed to have it in order. */
static int fill(struct walk *w, size_t limit)
{
	struct kl_lane *lane;
	int rc = KILN_OK;
	w->count = w->from = 0;
	while (rc == KILN_OK && w->left && (lane = kl_lanes_first(&w->lanes)) != NULL) {
		bool same = w->any && kl_slice_eq(lane->value, w->value), full = w->count >= limit;
		if (!same && full)
			break;
		if (!same)
			rc = open_group(w, lane);
		else if (!w->scouted && (w->last ? full || (w->passed >= SCOUT_AFTER && is_tied(w)) : w->passed >= SCOUT_AFTER && lane->walk)) {
			rc = scout(w);
			if (rc == KILN_OK && w->single && (!w->last || is_tied(w))) {
				give_back(w);
				rc = w->last ? skip_ties(w) : take_whole(w);
				continue;
			}
		}
		if (full && w->single && w->last)
			return rc;
		if (rc == KILN_OK)
			rc = take(w, lane);
		if (rc == KILN_OK)
			rc = kl_lane_next(&w->lanes, lane);
	}
	close_group(w);
	return rc;
}

/* ---- Entries tested ---- */

/* The clauses that candidates are tested by: those that the chart does not stand for. */
static const struct kl_group *tested_group(const struct kl_ordering *o, uint32_t group)
{
	return o->charted && group == 0 ? &o->search->order.rest : kl_ordering_group(o, group);
}

static void keep_entries(struct walk *w, const struct kl_set *set, uint16_t group)
{
	size_t to = 0;
	for (size_t i = 0; i < w->count; i++)
		if (w->list[i].group != group || kl_set_has(set, w->list[i].record))
			w->list[to++] = w->list[i];
	w->count = to;
}

/* Which of the entries match? */
static int test_matches(struct walk *w)
{
	struct kl_ordering *o = w->o;
	struct kl_set set = {0};
	int rc = KILN_OK;
	bool live = !w->lanes.key || !w->lanes.key->sort->id;
	for (uint32_t g = 0; g <= o->search->other_count && rc == KILN_OK; g++) {
		const struct kl_group *group = tested_group(o, g);
		if (w->sure || (group->count == 0 && live))
			continue;
		kl_set_clear(&set);
		for (size_t i = 0; i < w->count; i++)
			if (w->list[i].group == g)
				kl_set_add(&set, w->list[i].record);
		kl_set_sort(&set);
		o->tested += set.count * group->count;
		rc = settle(o, &set, rc);
		if (rc == KILN_OK && set.count && o->fetched)
			kl_set_and(&set, &o->matches);
		else if (rc == KILN_OK && set.count)
			rc = kl_group_narrow(o->run, group, live, &set);
		keep_entries(w, &set, (uint16_t)g);
	}
	kl_set_free(&set);
	return rc;
}

/* Those that have several values by the index, of the records given. */
static int several_of(struct walk *w, uint16_t number, struct kl_set *set)
{
	unsigned char low[4], high[5] = {0};
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t found = 0;
	size_t to = 0;
	kl_put_be16(low, number);
	memcpy(low + 2, KL_TERM_SEVERAL, 2);
	memcpy(high, low, sizeof low);
	int rc = kl_walk_open(w->o->run->postings, kl_slice(low, 4), kl_slice(high, 5), false, &walk);
	for (size_t i = 0; i < set->count && rc == KILN_OK; i++) {
		if (found < set->records[i])
			rc = kl_walk_seek(walk, kl_slice(low, 4), set->records[i], &term, &found);
		if (rc == KILN_OK && found == set->records[i])
			set->records[to++] = found;
	}
	set->count = to;
	kl_walk_close(walk);
	return rc >= 0 ? KILN_OK : kl_run_fail(w->o->run, rc);
}

/* Of a record that has several values the one counts that comes first: entries of another go. */
static int drop_later(struct walk *w, const struct kl_set *several)
{
	const struct kl_sort_key *sort = w->lanes.key->sort;
	size_t to = 0;
	int rc = KILN_OK;
	for (size_t i = 0; i < w->count && rc == KILN_OK; i++) {
		kiln_slice first = w->list[i].value;
		if (kl_set_has(several, w->list[i].record))
			rc = kl_key_read(w->o, w->key, w->list[i].record, &first);
		if (rc == KILN_OK && kl_key_cmp(sort, first, w->list[i].value) == 0)
			w->list[to++] = w->list[i];
	}
	w->count = to;
	return rc;
}

/* A walk from its beginning on meets each record at its first value, and bits tell that it was met. */
static int test_values(struct walk *w)
{
	const struct kl_key *key = w->lanes.key;
	struct kl_set several = {0}, own = {0};
	int rc = KILN_OK;
	if (!key || !key->several || (w->bits && !w->resumed))
		return KILN_OK;
	bool alone = key->count == w->o->search->other_count + 1;   /* one index of each type: the index knows */
	for (uint32_t i = 0; i < key->count && rc == KILN_OK; i++) {
		kl_set_clear(&own);
		for (size_t k = 0; k < w->count; k++)
			if ((w->o->charted && w->key == 0) || w->list[k].number == key->indexes[i].number)
				kl_set_add(&own, w->list[k].record);
		kl_set_sort(&own);
		rc = settle(w->o, &own, rc);
		if (rc == KILN_OK && alone)
			rc = several_of(w, key->indexes[i].number, &own);
		kl_set_or(&several, &own);
	}
	rc = settle(w->o, &several, rc);
	if (rc == KILN_OK && several.count)
		rc = drop_later(w, &several);
	kl_set_free(&several);
	kl_set_free(&own);
	return rc;
}

/* ---- A key by its lanes ---- */

static int put_entries(struct walk *w)
{
	struct kl_ordering *o = w->o;
	struct kl_set group = {0};
	int rc = KILN_OK;
	for (size_t i = 0; i < w->count && w->last && !is_enough(o); i++) {
		if (o->key_count)
			o->keys[w->key].here = w->list[i].value;
		put_row(o, w->list[i].record, o->key_count);
	}
	for (size_t i = 0, end; i < w->count && !w->last && rc == KILN_OK && !is_enough(o); i = end) {
		kl_set_clear(&group);
		for (end = i; end < w->count && kl_slice_eq(w->list[end].value, w->list[i].value); end++)
			kl_set_add(&group, w->list[end].record);
		kl_set_sort(&group);
		rc = settle(o, &group, rc);
		o->keys[w->key].here = w->list[i].value;
		if (rc == KILN_OK)
			rc = order_set(o, w->key + 1, &group, w->resumed && kl_slice_eq(w->list[i].value, o->keys[w->key].after));
	}
	kl_set_free(&group);
	return settle(o, o->out, rc);
}

static int set_bits(struct walk *w)
{
	const struct kl_set *s = w->among;
	w->left = s ? s->count : SIZE_MAX;
	w->highest = s && s->count ? s->records[s->count - 1] : 0;
	free(w->bits);
	w->bits = s ? calloc(w->highest / 8u + 1u, 1) : NULL;
	if (s && !w->bits)
		return kl_fail_memory(w->o->run->err);
	for (size_t i = 0; s && i < s->count; i++)
		w->bits[s->records[i] / 8] |= (unsigned char)(1u << s->records[i] % 8);
	return KILN_OK;
}

static void close_walk(struct walk *w)
{
	kl_lanes_close(&w->lanes);
	free(w->bits);
	free(w->list);
}

/* Does every record have a value, by their numbers? Only where each has one entry at most. */
static int all_valued(struct kl_ordering *o, uint32_t key, bool *all)
{
	const struct kl_key *k = &o->keys[key];
	uint64_t count = 0;
	*all = k->sort->id || k->sort->updated;
	if (*all || k->several || k->sort->type != KL_PARAM_DATE || o->run->view->earlier)   /* as of a moment a range is counted roughly */
		return KILN_OK;
	int rc = kl_lanes_count(o, key, &count);
	*all = count >= o->records;
	return rc;
}

/* Records without a value, found by reading one after the other. *done: there were enough of them before that was dearer than to look at the whole index. */
static int read_missing(struct walk *w, bool resumed, bool *done)
{
	struct kl_ordering *o = w->o;
	struct walk m = {.o = o, .key = w->key, .last = true, .resumed = resumed, .left = SIZE_MAX};
	size_t before = o->out->count, reads = 0, most = (size_t)(o->records / FETCH_FACTOR * 2 / READ_COST);
	kiln_slice value;
	int rc = kl_lanes_open_all(o, resumed, &m.lanes);
	while (rc == KILN_OK && !is_enough(o) && reads < most && kl_lanes_first(&m.lanes)) {
		rc = fill(&m, o->enough - o->out->count);
		if (rc == KILN_OK)
			rc = test_matches(&m);
		for (size_t i = 0; i < m.count && rc == KILN_OK && !is_enough(o) && reads++ < most; i++) {
			rc = kl_key_read(o, w->key, m.list[i].record, &value);
			if (rc == KILN_OK && !value.data)
				put_row(o, m.list[i].record, o->key_count);
		}
	}
	*done = is_enough(o) || reads < most;
	o->out->count = *done ? o->out->count : before;
	close_walk(&m);
	return settle(o, o->out, rc);
}

/* What has no value comes last. */
static int put_missing(struct walk *w, bool resumed)
{
	struct kl_ordering *o = w->o;
	struct kl_set missing = {0}, valued = {0};
	o->keys[w->key].here = (kiln_slice){NULL, 0};
	bool chart = o->charted && w->key == 0, done = false;
	int rc = chart ? KILN_OK : all_valued(o, w->key, &done);
	if (rc == KILN_OK && !done && !chart && !w->among && w->last)
		rc = read_missing(w, resumed, &done);
	if (rc != KILN_OK || done)
		return rc;
	rc = w->among || (chart && o->search->order.whole) ? KILN_OK : fetch_matches(o);
	const struct kl_set *base = w->among ? w->among : &o->matches;
	if (w->bits && !w->resumed) {
		for (size_t i = 0; i < base->count; i++)
			if (w->bits[base->records[i] / 8] & 1u << base->records[i] % 8)
				kl_set_add(&missing, base->records[i]);
	} else if (chart && rc == KILN_OK) {
		rc = kl_lanes_undated(o, &missing);
		if (rc == KILN_OK && !o->search->order.whole)
			kl_set_and(&missing, base);
	} else if (rc == KILN_OK) {
		rc = kl_lanes_valued(o, w->key, &valued);
		kl_set_or(&missing, base);
		kl_set_without(&missing, &valued);
	}
	rc = settle(o, &missing, rc);
	if (rc == KILN_OK && missing.count)
		rc = order_set(o, w->key + 1, &missing, resumed);
	kl_set_free(&missing);
	kl_set_free(&valued);
	return rc;
}

/* When testing has cost more than to fetch all matches would, they are fetched. */
static int reconsider(struct walk *w, uint64_t worth)
{
	return w->among || w->o->fetched || w->o->tested <= worth ? KILN_OK : fetch_matches(w->o);
}

static int walk_on(struct walk *w, uint64_t worth)
{
	struct kl_ordering *o = w->o;
	size_t chunk = o->enough - o->out->count;
	int rc = KILN_OK;
	while (rc == KILN_OK && !is_enough(o) && w->left && kl_lanes_first(&w->lanes)) {
		rc = fill(w, chunk);
		if (rc == KILN_OK && !w->among)
			rc = test_matches(w);
		if (rc == KILN_OK)
			rc = test_values(w);
		if (rc == KILN_OK)
			rc = put_entries(w);
		if (rc == KILN_OK)
			rc = reconsider(w, worth);
		chunk = chunk < SIZE_MAX / 2 ? chunk * 2 : chunk;
	}
	return rc;
}

/* KILN_UNSUPPORTED: the key has no lanes. */
static int by_walking(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed, uint64_t worth)
{
	struct walk w = {.o = o, .key = key, .last = key + 1 == o->key_count, .resumed = resumed, .among = among};
	const kiln_slice *from = resumed ? &o->keys[key].after : NULL;
	int rc = resumed ? know_after(o, key) : KILN_OK;
	bool missing = from && !from->data;
	if (rc == KILN_OK)
		rc = set_bits(&w);
	if (rc == KILN_OK && !missing) {
		rc = kl_lanes_open(o, key, from, &w.lanes);
		if (rc == KILN_OK)
			rc = walk_on(&w, worth);
	}
	if (rc == KILN_OK && !is_enough(o))
		rc = put_missing(&w, missing);
	close_walk(&w);
	return rc;
}

/* ---- Which way ---- */

static uint64_t times(uint64_t a, uint64_t b) { uint64_t n; return __builtin_mul_overflow(a, b, &n) ? UINT64_MAX : n; }

static uint64_t read_cost(const struct kl_sort_key *sort, uint64_t count)
{
	return times(count, sort->id || sort->updated ? ID_COST : READ_COST);
}

/* Of so many entries, those that are walked over until enough of `count` records have come, when these are spread alike. */
static uint64_t walk_cost(const struct kl_ordering *o, uint64_t entries, uint64_t count)
{
	uint64_t wanted = o->enough - o->out->count;
	return wanted >= count || !count ? entries : times(wanted, entries / count + 1);
}

static int order_set(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed)
{
	if (resumed && among->count == 1 && among->records[0] == o->after)
		return KILN_OK;
	if (key == o->key_count || (among->count == 1 && !resumed))
		return put_records(o, key, among, resumed);
	const struct kl_sort_key *sort = o->keys[key].sort;
	bool chart = key == 0 && o->charted && o->search->order.whole;
	int rc = KILN_UNSUPPORTED;
	if (chart || read_cost(sort, among->count) > walk_cost(o, o->keys[key].entries, among->count) + among->count / FETCH_FACTOR)
		rc = by_walking(o, key, among, resumed, 0);
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
		const struct kl_group *group = tested_group(o, g);
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
	uint64_t fetch = p->most / FETCH_FACTOR, tests = times(walk_cost(o, entries, p->expected), 1 + (uint64_t)p->clauses * TEST_COST);
	*worth = p->clauses ? fetch / TEST_COST : UINT64_MAX;
	return p->plain && (p->clauses == 0 || (p->most > FETCH_FEW && tests < fetch));
}

static int by_fetching(struct kl_ordering *o)
{
	int rc = fetch_matches(o);
	if (rc != KILN_OK || o->matches.count == 0)
		return rc;
	return order_set(o, 0, &o->matches, o->after != 0);
}

/* In the order of the first key. */
static int by_first_key(struct kl_ordering *o, const struct prospect *p)
{
	uint64_t worth;
	int rc = KILN_UNSUPPORTED;
	if (worth_walking(o, p, o->keys[0].entries, &worth))
		rc = by_walking(o, 0, NULL, o->after != 0, worth);
	return rc == KILN_UNSUPPORTED ? by_fetching(o) : rc;
}

/* In the order of record numbers: along the shortest list that holds all matches of its type. */
static int by_number(struct kl_ordering *o, const struct prospect *p)
{
	struct walk w = {.o = o, .last = true, .resumed = o->after != 0, .left = SIZE_MAX};
	kiln_slice *terms = calloc(o->search->other_count + 1, sizeof *terms);
	uint64_t worth;
	bool walk = terms && worth_walking(o, p, p->most, &worth);
	int rc = terms ? KILN_OK : kl_fail_memory(o->run->err);
	for (uint32_t g = 0; walk && g <= o->search->other_count; g++) {
		terms[g] = kl_slice(p->groups[g].driver, p->groups[g].driver_size);
		walk = terms[g].size || p->groups[g].most == 0;
	}
	if (rc == KILN_OK && walk) {
		w.sure = p->clauses == 0;
		rc = kl_lanes_open_terms(o, terms, o->search->other_count + 1, o->after, &w.lanes);
		if (rc == KILN_OK)
			rc = walk_on(&w, worth);
		close_walk(&w);
	}
	free(terms);
	return rc == KILN_UNSUPPORTED || (rc == KILN_OK && !walk) ? by_fetching(o) : rc;
}

static int put_page(struct kl_ordering *o)
{
	struct prospect p;
	if (o->charted && o->search->order.whole) {
		int rc = by_walking(o, 0, NULL, o->after != 0, UINT64_MAX);
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
	if (o->last && is_enough(o))
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
		rc = fetch_matches(&o);
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
