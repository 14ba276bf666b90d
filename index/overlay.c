/* overlay.c - decoded runs, shared by readers.

   The environment's slot holds a ring of the overlays made last: several, since readers that began before the newest commit are still
   coming. Only committed runs are kept there, so (filling, last) names one state (recent.h). */
#include "index/overlay.h"
#include "base/buf.h"
#include "index/recent.h"
#include "index/sort.h"
#include <pthread.h>
#include <stdlib.h>

#define KEPT 4            /* overlays in the ring */
#define SMALL_LEAST 512   /* entries the small level may have before it joins the large one ... */
#define SMALL_PART 32     /* ... or this part of the large one, if that is more */

struct entry {
	uint32_t term;      /* offset in bytes */
	uint32_t record;
	int32_t net;        /* added less removed of the entries before */
	uint8_t term_size;
	bool removed;
};

struct part {           /* entries whose terms have the same first two bytes: of one index */
	uint32_t index, from;   /* from: the first entry */
};

struct level {
	unsigned refs;      /* under the ring's lock once shared */
	size_t count, size;   /* entries, bytes */
	struct entry *entries;
	char *bytes;
	struct part *parts;   /* in order: a look-up in an index without changes ends here */
	size_t part_count;
};

struct kl_overlay {
	unsigned refs;      /* under the ring's lock */
	uint64_t filling, last;   /* recent.h */
	size_t size;        /* changes in the runs */
	struct level *levels[KL_OVERLAY_LEVELS];   /* large, small; either may be NULL */
};

struct ring {
	pthread_mutex_t lock;
	struct kl_overlay *kept[KEPT];   /* newest first */
	struct kl_overlay *writing;      /* the last one with runs of a transaction that was not committed then, for the next job of that one; NULL */
	uint64_t serial;                 /* of that transaction */
};

/* --- levels ----------------------------------------------------------------------------------------------------------- */

static kiln_slice term_of(const struct level *l, size_t i) { return kl_slice(l->bytes + l->entries[i].term, l->entries[i].term_size); }

static int entry_cmp(const struct level *l, size_t i, kiln_slice term, uint32_t record)
{
	int c = kl_slice_cmp(term_of(l, i), term);
	return c ? c : (l->entries[i].record > record) - (l->entries[i].record < record);
}

/* Two bytes; a shorter term goes with those that have zeros there, which keeps the order. */
static uint32_t index_of(kiln_slice term)
{
	const unsigned char *b = (const unsigned char *)term.data;
	return (term.size > 0 ? (uint32_t)b[0] << 8 : 0) | (term.size > 1 ? b[1] : 0);
}

/* The first part that is not below the index. */
static size_t find_part(const struct level *l, uint32_t index)
{
	size_t low = 0, high = l->part_count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (l->parts[mid].index < index)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* The first entry not below (term, record). */
static size_t lower_bound(const struct level *l, kiln_slice term, uint64_t record)
{
	if (!l)
		return 0;
	uint32_t index = index_of(term);
	size_t at = find_part(l, index), low, high;
	if (at == l->part_count || l->parts[at].index != index)
		return at == l->part_count ? l->count : l->parts[at].from;
	low = l->parts[at].from;
	high = at + 1 < l->part_count ? l->parts[at + 1].from : l->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int c = kl_slice_cmp(term_of(l, mid), term);
		if (c < 0 || (c == 0 && l->entries[mid].record < record))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static int32_t net_before(const struct level *l, size_t i)
{
	if (!l || i == 0)
		return 0;
	const struct entry *e = &l->entries[i - 1];
	return e->net + (e->removed ? -1 : 1);
}

static void level_free(struct level *l)
{
	if (!l)
		return;
	free(l->entries);
	free(l->bytes);
	free(l->parts);
	free(l);
}

/* The first entry from `from` on that is of another index: doubling steps, then halving. */
static size_t end_of_part(const struct level *l, size_t from, uint32_t index)
{
	size_t low = from, high = from, step = 1;
	while (high < l->count && index_of(term_of(l, high)) == index) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	if (high > l->count)
		high = l->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (index_of(term_of(l, mid)) == index)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* When all entries are there. */
static int divide(struct level *l)
{
	struct kl_buf parts = {0};
	for (size_t at = 0; at < l->count && kl_buf_ok(&parts); l->part_count++) {
		struct part p = {index_of(term_of(l, at)), (uint32_t)at};
		kl_buf_add(&parts, &p, sizeof p);
		at = end_of_part(l, at, p.index);
	}
	l->parts = (struct part *)(void *)parts.data;
	return kl_buf_ok(&parts) ? KILN_OK : KILN_NO_MEMORY;
}

/* Runs being read. */
struct maker {
	struct kl_buf entries, bytes;
	size_t last_size;
	uint32_t last_at;
};

static int make_each(void *arg, const struct kl_posting *c)
{
	struct maker *m = arg;
	bool again = m->entries.size && c->term.size == m->last_size && memcmp(m->bytes.data + m->last_at, c->term.data, c->term.size) == 0;
	if (!again) {
		m->last_at = (uint32_t)m->bytes.size;
		m->last_size = c->term.size;
		kl_buf_add_slice(&m->bytes, c->term);
	}
	struct entry e = {m->last_at, c->record, 0, (uint8_t)m->last_size, c->removed};
	kl_buf_add(&m->entries, &e, sizeof e);
	return kl_buf_ok(&m->entries) && m->bytes.size < UINT32_MAX - KL_KEY_MAX && kl_buf_ok(&m->bytes) ? KILN_OK : KILN_NO_MEMORY;
}

/* The entries of several runs in order. Changes of one entry take turns, so two of them leave it as it was. */
static int order_entries(struct level *l)
{
	struct kl_arena scratch = {0};
	struct kl_posting *p = kl_arena_alloc(&scratch, (l->count + 1) * sizeof *p);
	for (size_t i = 0; p && i < l->count; i++)
		p[i] = (struct kl_posting){term_of(l, i), l->entries[i].record, l->entries[i].removed};
	if (!p || !kl_sort_changes(p, l->count, &scratch)) {
		kl_arena_free(&scratch);
		return KILN_NO_MEMORY;
	}
	size_t n = 0;
	for (size_t i = 0; i < l->count; i++) {
		if (i + 1 < l->count && kl_posting_cmp(&p[i], &p[i + 1]) == 0)
			i++;
		else
			l->entries[n++] = (struct entry){(uint32_t)(p[i].term.data - l->bytes), p[i].record, 0, (uint8_t)p[i].term.size, p[i].removed};
	}
	l->count = n;
	kl_arena_free(&scratch);
	return KILN_OK;
}

static void sum_entries(struct level *l)
{
	int32_t net = 0;
	for (size_t i = 0; i < l->count; i++) {
		l->entries[i].net = net;
		net += l->entries[i].removed ? -1 : 1;
	}
}

/* The level of runs from..to; *size: their changes. */
static int read_runs(struct kl_txn *txn, uint64_t from, uint64_t to, struct level **out, size_t *size)
{
	struct maker m = {0};
	int status = KILN_OK;
	for (uint64_t run = from; run <= to && !status; run++)
		status = kl_recent_read(txn, run, make_each, &m);
	struct level *l = status ? NULL : calloc(1, sizeof *l);
	*out = NULL;
	if (!l) {
		kl_buf_free(&m.entries);
		kl_buf_free(&m.bytes);
		return status ? status : KILN_NO_MEMORY;
	}
	*size = m.entries.size / sizeof *l->entries;
	*l = (struct level){1, *size, m.bytes.size, (struct entry *)(void *)m.entries.data, m.bytes.data, NULL, 0};
	status = from == to ? KILN_OK : order_entries(l);
	if (!status)
		status = divide(l);
	if (status) {
		level_free(l);
		return status;
	}
	sum_entries(l);
	*out = l;
	return KILN_OK;
}

static struct level *level_new(size_t entries, size_t bytes)
{
	struct level *l = calloc(1, sizeof *l);
	if (!l)
		return NULL;
	*l = (struct level){.refs = 1, .entries = malloc((entries + 1) * sizeof *l->entries), .bytes = malloc(bytes + 1), .size = bytes};
	if (l->entries && l->bytes)
		return l;
	level_free(l);
	return NULL;
}

/* Entries [from, to) of a level, whose bytes begin at `shift` in the new one. */
static void level_add(struct level *l, const struct level *of, size_t from, size_t to, size_t shift)
{
	int32_t net = net_before(l, l->count);
	for (struct entry *e = l->entries + l->count; from < to; from++, e++) {
		*e = of->entries[from];
		e->term += (uint32_t)shift;
		e->net = net;
		net += e->removed ? -1 : 1;
		l->count++;
	}
}

/* The first entry from `from` on that is not below entry i of b: doubling steps, then halving. */
static size_t gallop(const struct level *a, size_t from, const struct level *b, size_t i)
{
	kiln_slice term = term_of(b, i);
	uint32_t record = b->entries[i].record;
	size_t low = from, high = from, step = 1;
	while (high < a->count && entry_cmp(a, high, term, record) < 0) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	if (high > a->count)
		high = a->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (entry_cmp(a, mid, term, record) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Both levels as one; entries in both go. Their bytes are taken over whole, those of entries that went too: until the next merge they are
   no more than the runs'. */
static int join_levels(const struct level *a, const struct level *b, struct level **out)
{
	static const struct level none;
	a = a ? a : &none;
	b = b ? b : &none;
	if (a->size > UINT32_MAX - b->size)
		return KILN_LIMIT;
	struct level *l = level_new(a->count + b->count, a->size + b->size);
	*out = l;
	if (!l)
		return KILN_NO_MEMORY;
	if (a->size)
		memcpy(l->bytes, a->bytes, a->size);
	if (b->size)
		memcpy(l->bytes + a->size, b->bytes, b->size);
	size_t i = 0;
	for (size_t j = 0; j < b->count; j++) {
		size_t to = gallop(a, i, b, j);
		level_add(l, a, i, to, 0);
		bool both = to < a->count && entry_cmp(a, to, term_of(b, j), b->entries[j].record) == 0;
		if (!both)
			level_add(l, b, j, j + 1, a->size);
		i = to + both;
	}
	level_add(l, a, i, a->count, 0);
	int status = divide(l);
	if (status) {
		level_free(l);
		*out = NULL;
	}
	return status;
}

/* --- the ring --------------------------------------------------------------------------------------------------------- */

static void level_put(struct level *l)
{
	if (l && --l->refs == 0)
		level_free(l);
}

static void overlay_put(struct kl_overlay *o)
{
	if (!o || --o->refs)
		return;
	for (int i = 0; i < KL_OVERLAY_LEVELS; i++)
		level_put(o->levels[i]);
	free(o);
}

static void ring_free(void *arg)
{
	struct ring *r = arg;
	for (int i = 0; i < KEPT; i++)
		overlay_put(r->kept[i]);
	overlay_put(r->writing);
	pthread_mutex_destroy(&r->lock);
	free(r);
}

static struct ring *ring_of(struct kl_env *env)
{
	kl_env_lock(env);
	struct ring *r = kl_env_slot(env, 0);
	if (!r && (r = calloc(1, sizeof *r))) {
		pthread_mutex_init(&r->lock, NULL);
		if (!kl_env_slot_set(env, 0, r, ring_free)) {
			ring_free(r);
			r = NULL;
		}
	}
	kl_env_unlock(env);
	return r;
}

/* The kept overlay with these runs, or with the most of them, with a reference; NULL: none. */
static struct kl_overlay *ring_find(struct ring *r, uint64_t filling, uint64_t last)
{
	struct kl_overlay *best = NULL;
	pthread_mutex_lock(&r->lock);
	for (int i = 0; i < KEPT; i++) {
		struct kl_overlay *o = r->kept[i];
		if (o && o->filling == filling && o->last <= last && (!best || o->last > best->last))
			best = o;
	}
	if (best)
		best->refs++;
	pthread_mutex_unlock(&r->lock);
	return best;
}

/* Keep it if it is newer than all that are kept. */
static void ring_keep(struct ring *r, struct kl_overlay *o)
{
	pthread_mutex_lock(&r->lock);
	const struct kl_overlay *newest = r->kept[0];
	if (!newest || o->filling > newest->filling || (o->filling == newest->filling && o->last > newest->last)) {
		overlay_put(r->kept[KEPT - 1]);
		memmove(r->kept + 1, r->kept, (KEPT - 1) * sizeof *r->kept);
		r->kept[0] = o;
		o->refs++;
	}
	pthread_mutex_unlock(&r->lock);
}

/* The overlay that this transaction had last, with a reference; NULL: none. */
static struct kl_overlay *ring_find_writing(struct ring *r, uint64_t serial, uint64_t filling)
{
	pthread_mutex_lock(&r->lock);
	struct kl_overlay *o = r->writing && r->serial == serial && r->writing->filling == filling ? r->writing : NULL;
	if (o)
		o->refs++;
	pthread_mutex_unlock(&r->lock);
	return o;
}

static void ring_keep_writing(struct ring *r, uint64_t serial, struct kl_overlay *o)
{
	pthread_mutex_lock(&r->lock);
	overlay_put(r->writing);
	r->writing = o;
	r->serial = serial;
	o->refs++;
	pthread_mutex_unlock(&r->lock);
}

static void release(struct ring *r, struct kl_overlay *o)
{
	pthread_mutex_lock(&r->lock);
	overlay_put(o);
	pthread_mutex_unlock(&r->lock);
}

/* --- making one ------------------------------------------------------------------------------------------------------- */

static size_t level_count(const struct level *l) { return l ? l->count : 0; }

/* o gets the levels of base and `more`, which it takes over. */
static int stack_levels(struct ring *r, struct kl_overlay *o, const struct kl_overlay *base, struct level *more)
{
	struct level *large = base ? base->levels[0] : NULL, *small = NULL;
	int status = join_levels(base ? base->levels[1] : NULL, more, &small);
	level_free(more);
	if (status)
		return status;
	if (small->count > SMALL_LEAST && small->count > level_count(large) / SMALL_PART) {
		status = join_levels(large, small, &o->levels[0]);
		level_free(small);
		return status;
	}
	pthread_mutex_lock(&r->lock);
	if (large)
		large->refs++;
	pthread_mutex_unlock(&r->lock);
	o->levels[0] = large;
	o->levels[1] = small;
	return KILN_OK;
}

/* base (NULL: nothing) and the runs after it up to last. */
static int extend(struct kl_txn *txn, struct ring *r, const struct kl_overlay *base, uint64_t filling, uint64_t last, struct kl_overlay **out)
{
	struct level *more;
	size_t size;
	struct kl_overlay *o = calloc(1, sizeof *o);
	*out = NULL;
	if (!o)
		return KILN_NO_MEMORY;
	*o = (struct kl_overlay){.refs = 1, .filling = filling, .last = last};
	int status = read_runs(txn, base ? base->last + 1 : 1, last, &more, &size);
	if (!status) {
		o->size = (base ? base->size : 0) + size;
		status = stack_levels(r, o, base, more);
	}
	if (status)
		free(o);
	else
		*out = o;
	return status;
}

/* The overlay of committed runs. */
static int get_committed(struct kl_txn *txn, struct ring *r, const struct kl_recent_range *range, struct kl_overlay **out)
{
	struct kl_overlay *base = ring_find(r, range->filling, range->committed);
	*out = base;
	if (base && base->last == range->committed)
		return KILN_OK;
	int status = extend(txn, r, base, range->filling, range->committed, out);
	if (base)
		release(r, base);
	if (!status)
		ring_keep(r, *out);
	return status;
}

/* With the runs that the transaction has written itself: after its last overlay, if the table has not been emptied since. One that it filled from the
   first run on may have been. */
static int get_own(struct kl_txn *txn, struct ring *r, const struct kl_recent_range *range, struct kl_overlay **out)
{
	uint64_t serial = range->committed ? kl_txn_serial(txn) : 0;
	struct kl_overlay *base = serial ? ring_find_writing(r, serial, range->filling) : NULL;
	int status = KILN_OK;
	if (base && base->last == range->last) {
		*out = base;
		return KILN_OK;
	}
	if (!base && range->committed)
		status = get_committed(txn, r, range, &base);
	if (!status)
		status = extend(txn, r, base, range->filling, range->last, out);
	if (base)
		release(r, base);
	if (!status && serial)
		ring_keep_writing(r, serial, *out);
	return status;
}

int kl_overlay_get(struct kl_txn *txn, struct kl_overlay **overlay)
{
	struct kl_recent_range range;
	*overlay = NULL;
	int status = kl_recent_range(txn, &range);
	if (status || range.last == 0)
		return status;
	struct ring *r = ring_of(kl_txn_env(txn));
	if (!r)
		return KILN_NO_MEMORY;
	return range.committed == range.last ? get_committed(txn, r, &range, overlay) : get_own(txn, r, &range, overlay);
}

int kl_overlay_make(struct kl_txn *txn, struct kl_overlay **overlay)
{
	struct kl_recent_range range;
	*overlay = NULL;
	int status = kl_recent_range(txn, &range);
	if (status || range.last == 0)
		return status;
	struct ring *r = ring_of(kl_txn_env(txn));
	return r ? extend(txn, r, NULL, range.filling, range.last, overlay) : KILN_NO_MEMORY;
}

void kl_overlay_put(struct kl_txn *txn, struct kl_overlay *o)
{
	struct ring *r = o ? ring_of(kl_txn_env(txn)) : NULL;
	if (r)
		release(r, o);
}

/* --- reading ---------------------------------------------------------------------------------------------------------- */

size_t kl_overlay_size(const struct kl_overlay *o) { return o ? o->size : 0; }

int64_t kl_overlay_net(const struct kl_overlay *o, kiln_slice low, kiln_slice high)
{
	int64_t net = 0;
	for (int i = 0; o && i < KL_OVERLAY_LEVELS; i++) {
		const struct level *l = o->levels[i];
		size_t from = lower_bound(l, low, 0), to = high.data ? lower_bound(l, high, 0) : level_count(l);
		if (from < to)
			net += net_before(l, to) - net_before(l, from);
	}
	return net;
}

#define BEYOND ((uint64_t)UINT32_MAX + 1)   /* above every record */

int64_t kl_overlay_net_term(const struct kl_overlay *o, kiln_slice term)
{
	int64_t net = 0;
	for (int i = 0; o && i < KL_OVERLAY_LEVELS; i++) {
		const struct level *l = o->levels[i];
		size_t from = lower_bound(l, term, 0);
		if (from < level_count(l) && kl_slice_eq(term_of(l, from), term))
			net += net_before(l, lower_bound(l, term, BEYOND)) - net_before(l, from);
	}
	return net;
}

int kl_overlay_has(const struct kl_overlay *o, kiln_slice term, uint32_t record)
{
	int net = 0;
	for (int i = 0; o && i < KL_OVERLAY_LEVELS; i++) {
		const struct level *l = o->levels[i];
		size_t at = lower_bound(l, term, record);
		if (at < level_count(l) && entry_cmp(l, at, term, record) == 0)
			net += l->entries[at].removed ? -1 : 1;
	}
	return net;
}

static void walk_between(struct kl_overlay_walk *w, int level, size_t from, size_t to)
{
	w->at[level] = w->backwards ? to : from;
	w->end[level] = w->backwards ? from : to;
}

void kl_overlay_walk(struct kl_overlay_walk *w, const struct kl_overlay *o, kiln_slice low, kiln_slice high, bool backwards)
{
	*w = (struct kl_overlay_walk){.o = o, .backwards = backwards};
	for (int i = 0; o && i < KL_OVERLAY_LEVELS; i++) {
		const struct level *l = o->levels[i];
		size_t from = lower_bound(l, low, 0), to = high.data ? lower_bound(l, high, 0) : level_count(l);
		walk_between(w, i, from, to < from ? from : to);
	}
}

void kl_overlay_walk_term(struct kl_overlay_walk *w, const struct kl_overlay *o, kiln_slice term)
{
	*w = (struct kl_overlay_walk){.o = o};
	for (int i = 0; o && i < KL_OVERLAY_LEVELS; i++)
		walk_between(w, i, lower_bound(o->levels[i], term, 0), lower_bound(o->levels[i], term, BEYOND));
}

static size_t head_of(const struct kl_overlay_walk *w, int level) { return w->at[level] - w->backwards; }
static void step(struct kl_overlay_walk *w, int level) { w->at[level] += w->backwards ? (size_t)-1 : 1; }

/* The level whose head comes first, -1: none; heads that take each other back are passed. */
static int first_level(struct kl_overlay_walk *w)
{
	for (;;) {
		bool a = w->at[0] != w->end[0], b = w->at[1] != w->end[1];
		if (!a || !b)
			return a ? 0 : b ? 1 : -1;
		const struct level *small = w->o->levels[1];
		size_t at = head_of(w, 1);
		int c = entry_cmp(w->o->levels[0], head_of(w, 0), term_of(small, at), small->entries[at].record);
		if (c)
			return (c < 0) != w->backwards ? 0 : 1;
		step(w, 0);
		step(w, 1);
	}
}

bool kl_overlay_peek(struct kl_overlay_walk *w, struct kl_posting *out)
{
	int level = w->o ? first_level(w) : -1;
	if (level < 0)
		return false;
	const struct level *l = w->o->levels[level];
	size_t at = head_of(w, level);
	*out = (struct kl_posting){term_of(l, at), l->entries[at].record, l->entries[at].removed};
	return true;
}

void kl_overlay_pass(struct kl_overlay_walk *w)
{
	int level = first_level(w);
	if (level >= 0)
		step(w, level);
}

void kl_overlay_seek(struct kl_overlay_walk *w, kiln_slice term, uint32_t record)
{
	for (int i = 0; w->o && i < KL_OVERLAY_LEVELS; i++) {
		size_t to = lower_bound(w->o->levels[i], term, (uint64_t)record + w->backwards);
		if (w->backwards ? to < w->at[i] : to > w->at[i])
			w->at[i] = (w->backwards ? to < w->end[i] : to > w->end[i]) ? w->end[i] : to;
	}
}
