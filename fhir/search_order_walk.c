/* search_order_walk.c - a key's lanes (search_lane.c) walked from the value of the last row before the page on.

   Entries are taken in order, some at a time, and tested: whether they match, where the matches were not fetched; and whether the value is the one that counts,
   of records that have several. Those of one value that come from several terms are put in order first; those of one term are, so that a long
   list of them can be entered and left anywhere. What has no value comes last. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_order.h"
#include <stdlib.h>

#define SCOUT_AFTER 64     /* entries of one value, before it is looked whether they can be passed over */

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
	if (w->last && is_tied(w) && !kl_order_behind(w->o, r))
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
		if (lane->open && kl_slice_eq(lane->value, w->value) && !kl_order_behind(w->o, lane->record))
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
		rc = rc == KILN_OK ? kl_order_settle(w->o, &set, rc) : kl_run_fail(w->o->run, rc);
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
		const struct kl_group *group = kl_order_tested(o, g);
		if (w->sure || (group->count == 0 && live))
			continue;
		kl_set_clear(&set);
		for (size_t i = 0; i < w->count; i++)
			if (w->list[i].group == g)
				kl_set_add(&set, w->list[i].record);
		kl_set_sort(&set);
		o->tested += set.count * group->count;
		rc = kl_order_settle(o, &set, rc);
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
		rc = kl_order_settle(w->o, &own, rc);
		if (rc == KILN_OK && alone)
			rc = several_of(w, key->indexes[i].number, &own);
		kl_set_or(&several, &own);
	}
	rc = kl_order_settle(w->o, &several, rc);
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
	for (size_t i = 0; i < w->count && w->last && !kl_order_enough(o); i++) {
		if (o->key_count)
			o->keys[w->key].here = w->list[i].value;
		kl_order_put(o, w->list[i].record, o->key_count);
	}
	for (size_t i = 0, end; i < w->count && !w->last && rc == KILN_OK && !kl_order_enough(o); i = end) {
		kl_set_clear(&group);
		for (end = i; end < w->count && kl_slice_eq(w->list[end].value, w->list[i].value); end++)
			kl_set_add(&group, w->list[end].record);
		kl_set_sort(&group);
		rc = kl_order_settle(o, &group, rc);
		o->keys[w->key].here = w->list[i].value;
		if (rc == KILN_OK)
			rc = kl_order_set(o, w->key + 1, &group, w->resumed && kl_slice_eq(w->list[i].value, o->keys[w->key].after));
	}
	kl_set_free(&group);
	return kl_order_settle(o, o->out, rc);
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
	size_t before = o->out->count, reads = 0, most = (size_t)(o->records / KL_FETCH_FACTOR * 2 / KL_READ_COST);
	kiln_slice value;
	int rc = kl_lanes_open_all(o, resumed, &m.lanes);
	while (rc == KILN_OK && !kl_order_enough(o) && reads < most && kl_lanes_first(&m.lanes)) {
		rc = fill(&m, o->enough - o->out->count);
		if (rc == KILN_OK)
			rc = test_matches(&m);
		for (size_t i = 0; i < m.count && rc == KILN_OK && !kl_order_enough(o) && reads++ < most; i++) {
			rc = kl_key_read(o, w->key, m.list[i].record, &value);
			if (rc == KILN_OK && !value.data)
				kl_order_put(o, m.list[i].record, o->key_count);
		}
	}
	*done = kl_order_enough(o) || reads < most;
	o->out->count = *done ? o->out->count : before;
	close_walk(&m);
	return kl_order_settle(o, o->out, rc);
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
	rc = w->among || (chart && o->search->order.whole) ? KILN_OK : kl_order_fetch(o);
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
	rc = kl_order_settle(o, &missing, rc);
	if (rc == KILN_OK && missing.count)
		rc = kl_order_set(o, w->key + 1, &missing, resumed);
	kl_set_free(&missing);
	kl_set_free(&valued);
	return rc;
}

/* When testing has cost more than to fetch all matches would, they are fetched. */
static int reconsider(struct walk *w, uint64_t worth)
{
	return w->among || w->o->fetched || w->o->tested <= worth ? KILN_OK : kl_order_fetch(w->o);
}

static int walk_on(struct walk *w, uint64_t worth)
{
	struct kl_ordering *o = w->o;
	size_t chunk = o->enough - o->out->count;
	int rc = KILN_OK;
	while (rc == KILN_OK && !kl_order_enough(o) && w->left && kl_lanes_first(&w->lanes)) {
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

int kl_order_walk(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed, uint64_t worth)
{
	struct walk w = {.o = o, .key = key, .last = key + 1 == o->key_count, .resumed = resumed, .among = among};
	const kiln_slice *from = resumed ? &o->keys[key].after : NULL;
	int rc = resumed ? kl_order_after(o, key) : KILN_OK;
	bool missing = from && !from->data;
	if (rc == KILN_OK)
		rc = set_bits(&w);
	if (rc == KILN_OK && !missing) {
		rc = kl_lanes_open(o, key, from, &w.lanes);
		if (rc == KILN_OK)
			rc = walk_on(&w, worth);
	}
	if (rc == KILN_OK && !kl_order_enough(o))
		rc = put_missing(&w, missing);
	close_walk(&w);
	return rc;
}

int kl_order_walk_terms(struct kl_ordering *o, const kiln_slice *terms, bool sure, uint64_t worth)
{
	struct walk w = {.o = o, .last = true, .resumed = o->after != 0, .sure = sure, .left = SIZE_MAX};
	int rc = kl_lanes_open_terms(o, terms, o->search->other_count + 1, o->after, &w.lanes);
	if (rc == KILN_OK)
		rc = walk_on(&w, worth);
	close_walk(&w);
	return rc;
}
