/* overlay.c - decoded runs, shared by readers.

   The environment's slot holds a ring of the overlays made last: several, since readers that began before the newest commit are still
   coming. Only committed runs are kept there; their numbers are never used for others, so (first, last) names one state. */
#include "index/overlay.h"
#include "base/buf.h"
#include "index/recent.h"
#include <pthread.h>
#include <stdlib.h>

#define KEPT 4            /* overlays in the ring */
#define SMALL_LEAST 512   /* entries the small level may have before it joins the large one ... */
#define SMALL_PART 16     /* ... or this part of the large one, if that is more */

struct entry {
	uint32_t term;      /* offset in bytes */
	uint32_t record;
	int32_t net;        /* added less removed of the entries before */
	uint8_t term_size;
	bool removed;
};

struct level {
	unsigned refs;      /* under the ring's lock once shared */
	size_t count;
	struct entry *entries;
	char *bytes;
};

struct kl_overlay {
	unsigned refs;      /* under the ring's lock */
	uint64_t first, last;
	size_t size;        /* changes in the runs */
	struct level *levels[KL_OVERLAY_LEVELS];   /* large, small; either may be NULL */
};

struct ring {
	pthread_mutex_t lock;
	struct kl_overlay *kept[KEPT];   /* newest first */
};

/* --- levels ----------------------------------------------------------------------------------------------------------- */

static kiln_slice term_of(const struct level *l, size_t i) { return kl_slice(l->bytes + l->entries[i].term, l->entries[i].term_size); }

static int entry_cmp(const struct level *l, size_t i, kiln_slice term, uint32_t record)
{
	int c = kl_slice_cmp(term_of(l, i), term);
	return c ? c : (l->entries[i].record > record) - (l->entries[i].record < record);
}

/* The first entry not below (term, record). */
static size_t lower_bound(const struct level *l, kiln_slice term, uint64_t record)
{
	size_t low = 0, high = l ? l->count : 0;
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
	free(l);
}

/* A level being made: entries come in order. */
struct maker {
	struct kl_buf entries, bytes;
	int32_t net;
	size_t last_size;
	uint32_t last_at;
};

static int make_entry(struct maker *m, kiln_slice term, uint32_t record, bool removed)
{
	if (m->entries.size && term.size == m->last_size && memcmp(m->bytes.data + m->last_at, term.data, term.size) == 0) {
		/* the term before */
	} else {
		if (m->bytes.size > UINT32_MAX - term.size)
			return KILN_LIMIT;
		m->last_at = (uint32_t)m->bytes.size;
		m->last_size = term.size;
		kl_buf_add_slice(&m->bytes, term);
	}
	struct entry e = {m->last_at, record, m->net, (uint8_t)m->last_size, removed};
	kl_buf_add(&m->entries, &e, sizeof e);
	m->net += removed ? -1 : 1;
	return kl_buf_ok(&m->entries) && kl_buf_ok(&m->bytes) ? KILN_OK : KILN_NO_MEMORY;
}

static int make_each(void *arg, const struct kl_posting *change)
{
	return make_entry(arg, change->term, change->record, change->removed);
}

static void maker_free(struct maker *m)
{
	kl_buf_free(&m->entries);
	kl_buf_free(&m->bytes);
}

static int make_level(struct maker *m, struct level **out)
{
	struct level *l = calloc(1, sizeof *l);
	*out = l;
	if (!l) {
		maker_free(m);
		return KILN_NO_MEMORY;
	}
	l->refs = 1;
	l->count = m->entries.size / sizeof *l->entries;
	l->entries = (struct entry *)(void *)m->entries.data;
	l->bytes = m->bytes.data;
	return KILN_OK;
}

static int make_from(struct maker *m, const struct level *l, size_t i)
{
	return make_entry(m, term_of(l, i), l->entries[i].record, l->entries[i].removed);
}

/* Both levels as one; entries in both go. */
static int join_levels(const struct level *a, const struct level *b, struct level **out)
{
	struct maker m = {0};
	size_t i = 0, j = 0, n = a ? a->count : 0, k = b ? b->count : 0;
	int status = KILN_OK;
	*out = NULL;
	while (!status && (i < n || j < k)) {
		int c = i == n ? 1 : j == k ? -1 : entry_cmp(a, i, term_of(b, j), b->entries[j].record);
		if (c < 0)
			status = make_from(&m, a, i++);
		else if (c > 0)
			status = make_from(&m, b, j++);
		else
			i++, j++;
	}
	if (!status)
		return make_level(&m, out);
	maker_free(&m);
	return status;
}

static int read_run(struct kl_txn *txn, uint64_t run, struct level **out)
{
	struct maker m = {0};
	*out = NULL;
	int status = kl_recent_read(txn, run, make_each, &m);
	if (!status)
		return make_level(&m, out);
	maker_free(&m);
	return status;
}

/* The level of runs from..to: halves are read and joined, so that each entry is moved log(runs) times. */
static int read_runs(struct kl_txn *txn, uint64_t from, uint64_t to, struct level **out)
{
	if (from == to)
		return read_run(txn, from, out);
	struct level *a = NULL, *b = NULL;
	uint64_t mid = from + (to - from) / 2;
	int status = read_runs(txn, from, mid, &a);
	if (!status)
		status = read_runs(txn, mid + 1, to, &b);
	*out = NULL;
	if (!status)
		status = join_levels(a, b, out);
	level_free(a);
	level_free(b);
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

/* The kept overlay with these runs, or with the most of them from the first on, with a reference; NULL: none. */
static struct kl_overlay *ring_find(struct ring *r, uint64_t first, uint64_t last)
{
	struct kl_overlay *best = NULL;
	pthread_mutex_lock(&r->lock);
	for (int i = 0; i < KEPT; i++) {
		struct kl_overlay *o = r->kept[i];
		if (o && o->first == first && o->last <= last && (!best || o->last > best->last))
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
	if (!r->kept[0] || o->last > r->kept[0]->last) {
		overlay_put(r->kept[KEPT - 1]);
		memmove(r->kept + 1, r->kept, (KEPT - 1) * sizeof *r->kept);
		r->kept[0] = o;
		o->refs++;
	}
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
static int extend(struct kl_txn *txn, struct ring *r, const struct kl_overlay *base, uint64_t first, uint64_t last, struct kl_overlay **out)
{
	struct level *more;
	struct kl_overlay *o = calloc(1, sizeof *o);
	if (!o)
		return KILN_NO_MEMORY;
	*o = (struct kl_overlay){.refs = 1, .first = first, .last = last};
	int status = read_runs(txn, base ? base->last + 1 : first, last, &more);
	if (!status) {
		o->size = (base ? base->size : 0) + more->count;
		status = stack_levels(r, o, base, more);
	}
	*out = status ? NULL : o;
	if (status)
		free(o);
	return status;
}

/* The overlay of committed runs. */
static int get_committed(struct kl_txn *txn, struct ring *r, const struct kl_recent_range *range, struct kl_overlay **out)
{
	struct kl_overlay *base = ring_find(r, range->first, range->committed);
	*out = base;
	if (base && base->last == range->committed)
		return KILN_OK;
	int status = extend(txn, r, base, range->first, range->committed, out);
	if (base)
		release(r, base);
	if (!status)
		ring_keep(r, *out);
	return status;
}

int kl_overlay_get(struct kl_txn *txn, struct kl_overlay **overlay)
{
	struct kl_recent_range range;
	struct kl_overlay *base = NULL;
	*overlay = NULL;
	int status = kl_recent_range(txn, &range);
	if (status || range.last == 0)
		return status;
	struct ring *r = ring_of(kl_txn_env(txn));
	if (!r)
		return KILN_NO_MEMORY;
	if (range.committed)
		status = get_committed(txn, r, &range, &base);
	if (status || range.committed == range.last) {
		*overlay = base;
		return status;
	}
	status = extend(txn, r, base, range.first, range.last, overlay);
	if (base)
		release(r, base);
	return status;
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
