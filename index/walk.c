/* walk.c - entries in order, forwards and backwards, blocks and recent changes together.

   A block is copied and its groups are laid out once; the records of a group are decoded when the walk comes to it. The copy keeps the walk
   good in a transaction that writes. */
#include "index/moment_private.h"
#include "index/reader.h"
#include "index/set.h"
#include <stdlib.h>

#define NONE SIZE_MAX   /* no group */

struct group {
	uint32_t term, term_size;      /* in terms */
	uint32_t count;
	uint32_t records, records_end; /* in block */
};

struct kl_walk {
	struct kl_postings *p;
	struct kl_moment_walk *then;   /* as of a moment: all the rest is unused */
	struct kl_cursor *cursor;
	kiln_slice low, high;
	bool backwards, done;          /* done: the blocks have no more */
	size_t group;                  /* the present one; NONE: the block is used up */
	struct kl_set records;         /* of the present group */
	size_t at;                     /* next in records; backwards: one beyond it */
	struct group *groups;
	size_t count, cap;
	struct kl_buf terms;
	struct kl_overlay_walk recent;
	unsigned char block[KL_BLOCK_READ_MAX];
};

static kiln_slice term_of(const struct kl_walk *w, size_t group)
{
	return kl_slice(w->terms.data + w->groups[group].term, w->groups[group].term_size);
}

static bool add_group(struct kl_walk *w, const struct kl_block_reader *r)
{
	if (w->count == w->cap) {
		size_t cap = w->cap ? w->cap * 2 : 64;
		struct group *groups = realloc(w->groups, cap * sizeof *groups);
		if (!groups)
			return false;
		w->groups = groups;
		w->cap = cap;
	}
	w->groups[w->count++] = (struct group){(uint32_t)w->terms.size, r->term_size, r->count,
		(uint32_t)(r->records - w->block), (uint32_t)(r->records_end - w->block)};
	kl_buf_add_slice(&w->terms, kl_block_term(r));
	return kl_buf_ok(&w->terms);
}

/* Lay out a block; no group is the present one yet. */
static int load(struct kl_walk *w, kiln_slice key, kiln_slice value)
{
	struct kl_block_reader r;
	int status = kl_reader_charge(w->p);
	if (status)
		return status;
	if (value.size > sizeof w->block)
		return KILN_DAMAGED;
	memcpy(w->block, value.data, value.size);
	status = kl_block_open(&r, key, kl_slice(w->block, value.size));
	w->count = 0;
	kl_buf_clear(&w->terms);
	while (!status && (status = kl_block_next(&r)) == KILN_OK)
		if (!add_group(w, &r))
			return KILN_NO_MEMORY;
	w->group = NONE;
	return status < 0 ? status : KILN_OK;
}

/* Nothing is left of the present group. */
static bool used_up(const struct kl_walk *w) { return w->group == NONE || w->at == (w->backwards ? 0 : w->records.count); }

/* Make a group the present one; beyond the last, or before the first: none, the block is used up. */
static int enter(struct kl_walk *w, size_t group)
{
	w->group = NONE;
	if (group >= w->count)
		return KILN_OK;
	const struct group *g = &w->groups[group];
	kl_set_clear(&w->records);
	if (!kl_set_reserve(&w->records, g->count))
		return KILN_NO_MEMORY;
	if (!kl_block_records(w->block + g->records, w->block + g->records_end, g->count, w->records.records))
		return KILN_DAMAGED;
	w->records.count = g->count;
	w->group = group;
	w->at = w->backwards ? g->count : 0;
	return KILN_OK;
}

static int next_block(struct kl_walk *w)
{
	kiln_slice key, value;
	int status = kl_cursor_move(w->cursor, w->backwards ? KL_PREV : KL_NEXT, &key, &value);
	w->done = status == KILN_DONE;
	if (!status)
		status = load(w, key, value);
	return status ? status : enter(w, w->backwards ? w->count - 1 : 0);
}

/* Is the present group beyond the range? Then the walk of the blocks ends. */
static bool beyond_range(const struct kl_walk *w)
{
	kiln_slice t = term_of(w, w->group);
	return w->backwards ? kl_slice_cmp(t, w->low) < 0 : w->high.data && kl_slice_cmp(t, w->high) >= 0;
}

/* Make the present position one that has an entry in range. KILN_DONE: the blocks have no more. */
static int settle(struct kl_walk *w)
{
	while (!w->done && used_up(w)) {
		int status = w->group == NONE ? next_block(w) : enter(w, w->backwards ? w->group - 1 : w->group + 1);
		if (status < 0)
			return status;
		if (!w->done && w->group != NONE)
			w->done = beyond_range(w);
	}
	return w->done ? KILN_DONE : KILN_OK;
}

/* The first group whose term is not below, count if there is none. */
static size_t find_group(const struct kl_walk *w, kiln_slice term)
{
	size_t low = 0, high = w->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (kl_slice_cmp(term_of(w, mid), term) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static int start(struct kl_walk *w)
{
	kiln_slice key, value, bound = w->backwards ? w->high : w->low;
	bool last = w->backwards && !w->high.data;
	int status = last ? kl_cursor_move(w->cursor, KL_LAST, &key, &value) : kl_reader_find(w->cursor, bound, 0, &key, &value);
	w->done = status == KILN_DONE;
	if (!status)
		status = load(w, key, value);
	if (status)
		return status;
	status = enter(w, (last ? w->count : find_group(w, bound)) - w->backwards);
	if (!status && w->group != NONE)
		w->done = beyond_range(w);
	return status;
}

static int open_blocks(struct kl_walk *w, struct kl_postings *p, kiln_slice low, kiln_slice high, bool backwards)
{
	w->p = p;
	w->low = low;
	w->high = high;
	w->backwards = backwards;
	kl_overlay_walk(&w->recent, p->overlay, low, high, backwards);
	int status = kl_cursor_open(p->txn, KL_POSTINGS, &w->cursor);
	return status ? status : start(w);
}

int kl_walk_open(struct kl_postings *p, kiln_slice low, kiln_slice high, bool backwards, struct kl_walk **out)
{
	struct kl_walk *w;
	*out = NULL;
	if (low.size > KL_KEY_MAX || high.size > KL_KEY_MAX)
		return KILN_MISUSE;
	w = malloc(sizeof *w);
	if (!w)
		return KILN_NO_MEMORY;
	memset(w, 0, offsetof(struct kl_walk, block));
	int status = p->moment ? kl_moment_walk_open(p, low, high, backwards, &w->then) : open_blocks(w, p, low, high, backwards);
	if (status < 0) {
		kl_walk_close(w);
		return status;
	}
	*out = w;
	return KILN_OK;
}

void kl_walk_close(struct kl_walk *w)
{
	if (!w)
		return;
	kl_moment_walk_close(w->then);
	kl_cursor_close(w->cursor);
	kl_set_free(&w->records);
	kl_buf_free(&w->terms);
	free(w->groups);
	free(w);
}

static void give_block(struct kl_walk *w, kiln_slice *term, uint32_t *record)
{
	*term = term_of(w, w->group);
	*record = w->records.records[w->backwards ? --w->at : w->at++];
}

/* The present entry of the blocks against a recent one: below zero when it comes first in the walk's direction. */
static int order_of(const struct kl_walk *w, const struct kl_posting *recent)
{
	struct kl_posting here = {term_of(w, w->group), w->records.records[w->at - w->backwards], false};
	int c = kl_posting_cmp(&here, recent);
	return w->backwards ? -c : c;
}

int kl_walk_next(struct kl_walk *w, kiln_slice *term, uint32_t *record)
{
	struct kl_posting recent;
	if (w->then)
		return kl_moment_walk_next(w->then, term, record);
	for (;;) {
		int status = settle(w);
		if (status < 0)
			return status;
		if (!kl_overlay_peek(&w->recent, &recent)) {
			if (!status)
				give_block(w, term, record);
			return status;
		}
		int order = status == KILN_DONE ? 1 : order_of(w, &recent);
		if (order < 0) {
			give_block(w, term, record);
			return KILN_OK;
		}
		kl_overlay_pass(&w->recent);
		if (order == 0 && recent.removed) {
			give_block(w, term, record);
			continue;
		}
		if (order == 0 || recent.removed)
			return KILN_DAMAGED;   /* runs are effective */
		*term = recent.term;
		*record = recent.record;
		return KILN_OK;
	}
}

/* --- seeking ---------------------------------------------------------------------------------------------------------- */

static size_t first_not_below(const struct kl_set *s, uint64_t record)
{
	size_t low = 0, high = s->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (s->records[mid] < record)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Move on inside the block to the first entry not before the target. *inside: that is where the walk stands now, or the target lies behind it. */
static int seek_inside(struct kl_walk *w, kiln_slice term, uint32_t record, bool *inside)
{
	size_t to = find_group(w, term);
	bool same = to < w->count && kl_slice_eq(term_of(w, to), term);
	to -= w->backwards && !same;   /* the last group not above; before the first: wraps */
	*inside = false;
	if (to >= w->count)
		return KILN_OK;
	*inside = w->group != NONE && (w->backwards ? to > w->group : to < w->group);
	int status = *inside || to == w->group ? KILN_OK : enter(w, to);
	if (*inside || status)
		return status;
	size_t at = same ? first_not_below(&w->records, (uint64_t)record + w->backwards) : w->at;
	bool behind = w->backwards ? at > w->at : at < w->at;
	if (!behind)
		w->at = at;
	*inside = behind || !same || !used_up(w) || (w->backwards ? to > 0 : to + 1 < w->count);
	return KILN_OK;
}

static int seek_blocks(struct kl_walk *w, kiln_slice term, uint32_t record)
{
	kiln_slice key, value;
	bool inside;
	int status = seek_inside(w, term, record, &inside);
	if (status || inside)
		return status;
	status = kl_reader_find(w->cursor, term, record, &key, &value);
	w->done = status == KILN_DONE;
	if (!status)
		status = load(w, key, value);
	if (!status)
		status = seek_inside(w, term, record, &inside);
	return status;
}

/* Is the target before the range, so that the walk is beyond it wherever it stands? */
static bool before_range(const struct kl_walk *w, kiln_slice term)
{
	return w->backwards ? w->high.data && kl_slice_cmp(term, w->high) >= 0 : kl_slice_cmp(term, w->low) < 0;
}

int kl_walk_seek(struct kl_walk *w, kiln_slice term, uint32_t record, kiln_slice *found, uint32_t *found_record)
{
	if (term.size > KL_KEY_MAX)
		return KILN_MISUSE;
	if (w->then)
		return kl_moment_walk_seek(w->then, term, record, found, found_record);
	if (!w->done && !before_range(w, term)) {
		int status = seek_blocks(w, term, record);
		if (status < 0)
			return status;
		if (!w->done && w->group != NONE)
			w->done = beyond_range(w);
	}
	kl_overlay_seek(&w->recent, term, record);
	return kl_walk_next(w, found, found_record);
}
