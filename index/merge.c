/* merge.c - sorted changes into the blocks.

   A region is one block's share of the key space: from its key up to the next block's. For each region that has changes the block is
   copied, its groups are merged with the changes into a writer, and the result goes back: nothing (the block is deleted), one block under
   the same key, or several, the later ones under separators.

   A block that shrinks joins the one before when either is small.

   Where a region is split: into even shares when entries fall anywhere; but a list that grows at its end (record numbers ascend,
   so most do) fills its blocks, since nothing will come before its end again.

   Counts (block.h: exactly the terms with a key inside have one): a term with a key inside at either end of the region
   has a count already, which gets the difference; a term that this region's split puts a key inside lies wholly in this region, so its
   count is the length of its merged list. When a block whose key is inside a term is deleted, the term's count goes unless a neighbour's
   key is inside it too. */
#include "index/merge.h"
#include "base/status.h"
#include "index/block.h"
#include "index/counts.h"
#include "index/set.h"
#include <stdlib.h>

#define PAGE 4096
#define LEAST_ROOM 24                      /* do not begin a list in less */
#define JOINED_MAX (KL_BLOCK_MAX * 3 / 4)  /* joined blocks keep some room */

struct key {
	size_t size;
	unsigned char data[KL_BLOCK_KEY_MAX];
};

struct span {   /* a term with a key inside; data NULL: none */
	kiln_slice term;
	unsigned char bytes[KL_BLOCK_TERM_MAX];
};

struct merge {
	struct kl_txn *txn;
	struct kl_cursor *cursor;
	const struct kl_posting *changes;   /* of this region and later ones */
	size_t count;
	struct kl_merge_bound *bound;       /* NULL: none */
	struct kl_posting *stay;            /* where the changes go that are left out */
	uintptr_t at, page;                 /* pages of the region's block and of the one changed last */
	/* the region */
	struct key key, next;               /* next.size 0: it is the last */
	struct span first, last;            /* terms the two keys are inside of */
	bool exists, changed, replaced;     /* its block is in the table; its entries differ; its first block has been written */
	size_t share;                       /* close a block between terms when it has this many bytes */
	int read;                           /* KILN_OK: reader stands on a group */
	struct kl_block_reader reader;
	unsigned char source[KL_BLOCK_READ_MAX];
	size_t source_size;
	/* what is written */
	struct key out_key;
	struct kl_block_writer out;
	bool divided;                       /* the present list got a key inside */
	struct kl_set old, merged;
	/* a count's change, gathered over regions */
	struct span counting;
	int64_t counted;
};

static kiln_slice key_slice(const struct key *k) { return kl_slice(k->data, k->size); }

static bool key_copy(struct key *to, kiln_slice from)
{
	if (from.size > sizeof to->data)
		return false;
	memcpy(to->data, from.data, from.size);
	to->size = from.size;
	return true;
}

static void span_set(struct span *s, const struct key *key)
{
	s->term = (kiln_slice){NULL, 0};
	if (key->size && !kl_block_key_inside(key_slice(key), s->bytes, &s->term))
		s->term.data = NULL;
}

static bool span_is(const struct span *s, kiln_slice term) { return s->term.data && kl_slice_eq(s->term, term); }

/* --- counts ----------------------------------------------------------------------------------------------------------- */

static int flush_count(struct merge *m)
{
	int status = KILN_OK;
	if (m->counting.term.data && m->counted)
		status = kl_counts_add(m->txn, m->counting.term, m->counted);
	m->counting.term.data = NULL;
	m->counted = 0;
	return status;
}

static int count_change(struct merge *m, kiln_slice term, int64_t more)
{
	if (!span_is(&m->counting, term)) {
		int status = flush_count(m);
		if (status)
			return status;
		memcpy(m->counting.bytes, term.data, term.size);
		m->counting.term = kl_slice(m->counting.bytes, term.size);
	}
	m->counted += more;
	return KILN_OK;
}

/* After a list has been written: n records now, n + less before. */
static int count_list(struct merge *m, kiln_slice term, size_t before, size_t n)
{
	bool divided = m->divided;
	m->divided = false;
	if (span_is(&m->first, term) || span_is(&m->last, term))
		return before == n ? KILN_OK : count_change(m, term, (int64_t)n - (int64_t)before);
	return divided ? kl_counts_put(m->txn, term, n) : KILN_OK;
}

static bool inside(kiln_slice key, kiln_slice term)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX];
	kiln_slice of;
	return kl_block_key_inside(key, bytes, &of) && kl_slice_eq(of, term);
}

/* A key inside term has been deleted; below and above are its neighbours' keys (size 0: none). */
static int forget_count(struct merge *m, kiln_slice term, kiln_slice below, kiln_slice above)
{
	if ((below.size && inside(below, term)) || (above.size && inside(above, term)))
		return KILN_OK;
	if (span_is(&m->counting, term)) {
		m->counting.term.data = NULL;
		m->counted = 0;
	}
	int status = kl_counts_del(m->txn, term);
	return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
}

/* --- output ----------------------------------------------------------------------------------------------------------- */

static int write_out(struct merge *m)
{
	kiln_slice key = key_slice(&m->out_key), value = kl_slice(m->out.data, m->out.size);
	bool in_place = !m->replaced && m->exists;
	kl_block_seal(&m->out, key);
	m->replaced = true;
	if (in_place)
		return kl_cursor_replace(m->cursor, key, value);
	return kl_cursor_put(m->cursor, key, value, m->next.size ? 0 : KL_PUT_APPEND);
}

/* Write the block at hand and begin the next, which will hold `above` first; below is the last entry so far. */
static int close_block(struct merge *m, const struct kl_posting *below, const struct kl_posting *above)
{
	struct key next;
	m->changed = true;
	next.size = kl_block_separator(below, above, next.data);
	int status = write_out(m);
	m->out_key = next;
	kl_block_begin(&m->out);
	return status;
}

static int close_between(struct merge *m, kiln_slice term)
{
	struct kl_posting below = {kl_slice(m->out.term, m->out.term_size), 0, false}, above = {term, 0, false};
	return close_block(m, &below, &above);
}

/* Should the block end before a group of so many bytes? The nearer of both ends of a small group decides. */
static bool past_share(const struct merge *m, size_t size)
{
	size_t nearer = size <= KL_BLOCK_SIZE / 2 ? size / 2 : 0;
	return !kl_block_empty(&m->out) && m->out.size + nearer >= m->share;
}

/* A list that a part of a block holds: never divided. */
static int put_short(struct merge *m, kiln_slice term, size_t count, const unsigned char *records, size_t size)
{
	size_t group = kl_block_group_size(&m->out, term, (uint32_t)count, size);
	if (m->out.size + group > KL_BLOCK_MAX || past_share(m, group)) {
		int status = kl_block_empty(&m->out) ? KILN_OK : close_between(m, term);
		if (status)
			return status;
	}
	kl_block_add(&m->out, term, (uint32_t)count, records, size);
	return KILN_OK;
}

/* As many blocks as it takes, each filled up to limit. */
static int put_long(struct merge *m, kiln_slice term, const uint32_t *records, size_t count, size_t limit)
{
	unsigned char bytes[KL_BLOCK_MAX];
	int status = KILN_OK;
	while (count && !status) {
		size_t head = kl_block_group_size(&m->out, term, KL_BLOCK_MAX, KL_BLOCK_MAX) - KL_BLOCK_MAX, size;
		size_t room = m->out.size + head < limit ? limit - m->out.size - head : 0;
		if (!kl_block_empty(&m->out) && (room < LEAST_ROOM || m->out.size >= m->share)) {
			status = close_between(m, term);
			continue;
		}
		if (room < LEAST_ROOM)   /* a long term in a small share */
			room = LEAST_ROOM;
		size_t n = kl_block_encode(records, count, bytes, room, &size);
		kl_block_add(&m->out, term, (uint32_t)n, bytes, size);
		if (n < count) {
			struct kl_posting below = {term, records[n - 1], false}, above = {term, records[n], false};
			m->divided = true;
			status = close_block(m, &below, &above);
		}
		records += n;
		count -= n;
	}
	return status;
}

static int put_list(struct merge *m, kiln_slice term, const uint32_t *records, size_t count, size_t limit)
{
	unsigned char bytes[KL_BLOCK_SIZE / 2];
	size_t size, n = kl_block_encode(records, count, bytes, sizeof bytes, &size);
	if (count == 0)
		return KILN_OK;
	return n == count ? put_short(m, term, count, bytes, size) : put_long(m, term, records, count, limit);
}

static int fail_memory(const struct merge *m) { return m->old.failed || m->merged.failed ? KILN_NO_MEMORY : KILN_OK; }

static int read_old(struct merge *m)
{
	kl_set_clear(&m->old);
	if (!kl_set_reserve(&m->old, m->reader.count))
		return KILN_NO_MEMORY;
	m->old.count = m->reader.count;
	if (!kl_block_records(m->reader.records, m->reader.records_end, m->reader.count, m->old.records))
		return KILN_DAMAGED;
	return KILN_OK;
}

/* The reader's group as it is. */
static int copy_group(struct merge *m)
{
	struct kl_block_reader *r = &m->reader;
	kiln_slice term = kl_block_term(r);
	size_t records_size = (size_t)(r->records_end - r->records);
	size_t size = kl_block_group_size(&m->out, term, r->count, records_size);
	if (m->out.size + size > KL_BLOCK_MAX || past_share(m, size)) {
		if (size > KL_BLOCK_SIZE / 2) {
			int status = read_old(m);
			if (!status)
				status = put_list(m, term, m->old.records, m->old.count, m->share < KL_BLOCK_MAX ? m->share : KL_BLOCK_MAX);
			return status ? status : count_list(m, term, m->old.count, m->old.count);
		}
		int status = close_between(m, term);
		if (status)
			return status;
	}
	kl_block_add(&m->out, term, r->count, r->records, records_size);
	return KILN_OK;
}

/* --- one term --------------------------------------------------------------------------------------------------------- */

/* merged = old with the changes, all of one term. True if they differ. */
static bool merge_records(struct merge *m, const struct kl_posting *changes, size_t count)
{
	const uint32_t *old = m->old.records;
	size_t i = 0, n = m->old.count;
	bool differs = false;
	kl_set_clear(&m->merged);
	if (!kl_set_reserve(&m->merged, n + count))
		return false;
	uint32_t *to = m->merged.records;
	for (const struct kl_posting *c = changes; c < changes + count; c++) {
		while (i < n && old[i] < c->record)
			*to++ = old[i++];
		bool there = i < n && old[i] == c->record;
		i += there;
		if (!c->removed)
			*to++ = c->record;
		differs |= there == c->removed;
	}
	if (i < n)
		memcpy(to, old + i, (n - i) * sizeof *to);
	m->merged.count = (size_t)(to - m->merged.records) + (n - i);
	return differs;
}

static int merge_term(struct merge *m, bool present, const struct kl_posting *changes, size_t count)
{
	int status = KILN_OK;
	kl_set_clear(&m->old);
	if (present)
		status = read_old(m);
	if (status)
		return status;
	m->changed |= merge_records(m, changes, count);
	if (fail_memory(m))
		return KILN_NO_MEMORY;
	bool grows = m->old.count == 0 || changes[0].record > m->old.records[m->old.count - 1];
	size_t limit = grows || m->share > KL_BLOCK_MAX ? KL_BLOCK_MAX : m->share;
	status = put_list(m, changes[0].term, m->merged.records, m->merged.count, limit);
	return status ? status : count_list(m, changes[0].term, m->old.count, m->merged.count);
}

static size_t term_run(const struct kl_posting *changes, size_t count)
{
	size_t n = 1;
	while (n < count && kl_slice_eq(changes[n].term, changes[0].term))
		n++;
	return n;
}

/* --- one region ------------------------------------------------------------------------------------------------------- */

static size_t common_size(kiln_slice a, kiln_slice b)
{
	size_t n = a.size < b.size ? a.size : b.size, i = 0;
	while (i < n && a.data[i] == b.data[i])
		i++;
	return i;
}

static size_t added_size(const struct kl_posting *changes, size_t count)
{
	size_t size = 0;
	kiln_slice before = {NULL, 0};
	for (size_t i = 0; i < count; before = changes[i++].term) {
		size_t same = common_size(before, changes[i].term), left = changes[i].term.size - same;
		size += changes[i].removed ? 0 : left == 0 && i ? 2 : 2 + left + 4;
	}
	return size;
}

/* Even shares of what the region will hold at most. */
static size_t share_of(const struct merge *m, size_t count)
{
	size_t total = m->source_size + added_size(m->changes, count);
	if (total <= KL_BLOCK_MAX)
		return SIZE_MAX;
	return total / ((total + KL_BLOCK_MAX - 1) / KL_BLOCK_MAX);
}

static int begin_region(struct merge *m, size_t count)
{
	m->changed = m->replaced = m->divided = false;
	m->out_key = m->key;
	m->share = share_of(m, count);
	span_set(&m->first, &m->key);
	span_set(&m->last, &m->next);
	kl_block_begin(&m->out);
	m->read = KILN_DONE;
	if (!m->exists)
		return KILN_OK;
	m->read = kl_block_open(&m->reader, key_slice(&m->key), kl_slice(m->source, m->source_size));
	if (!m->read)
		m->read = kl_block_step(&m->reader);
	return m->read;
}

/* The group stepped to, not taken yet, against a term. *same: what the term has in common with the group before, which is below it. A group
   that shares more with that one is below the term too, one that shares less is above: only equal sharing takes a comparison. */
static int group_order(const struct kl_block_reader *r, kiln_slice term, size_t *same)
{
	if (r->shared != *same)
		return r->shared > *same ? -1 : 1;
	kiln_slice a = kl_slice(r->suffix, r->suffix_size), b = kl_slice(term.data + r->shared, term.size - r->shared);
	size_t n = common_size(a, b);
	if (n == b.size)
		return a.size > n;
	if (n < a.size && (unsigned char)a.data[n] > (unsigned char)b.data[n])
		return 1;
	*same += n;
	return -1;
}

/* Groups from `from` up to `to`, which follow in the writer what they follow in the reader: the bytes as they are. */
static void copy_bytes(struct merge *m, const unsigned char *from, const unsigned char *to)
{
	if (from == to)
		return;
	memcpy(m->out.data + m->out.size, from, (size_t)(to - from));
	m->out.size += (size_t)(to - from);
	m->out.term_size = m->reader.term_size;
	memcpy(m->out.term, m->reader.term, m->reader.term_size);
}

/* Copy the groups below a term; *order: of the group that the reader then stands on, 1 at the end. */
static int copy_below(struct merge *m, kiln_slice term, int *order)
{
	struct kl_block_reader *r = &m->reader;
	bool whole = m->share == SIZE_MAX, follows = whole && kl_slice_eq(kl_block_term(r), kl_slice(m->out.term, m->out.term_size));
	size_t same = common_size(kl_block_term(r), term);
	const unsigned char *from = r->start;
	*order = 1;
	for (; m->read == KILN_OK && (*order = group_order(r, term, &same)) < 0; m->read = kl_block_step(r)) {
		if (follows && m->out.size + (size_t)(r->at - from) <= KL_BLOCK_MAX) {
			kl_block_take(r);
			continue;
		}
		copy_bytes(m, from, r->start);
		kl_block_take(r);
		int status = copy_group(m);
		if (status)
			return status;
		from = r->at;
		follows = whole;
	}
	if (m->read != KILN_OK)
		*order = 1;
	copy_bytes(m, from, m->read == KILN_OK ? r->start : r->at);
	return m->read < 0 ? m->read : KILN_OK;
}

/* Copy what is left. */
static int copy_rest(struct merge *m)
{
	struct kl_block_reader *r = &m->reader;
	bool follows = m->share == SIZE_MAX && kl_slice_eq(kl_block_term(r), kl_slice(m->out.term, m->out.term_size));
	if (follows && m->out.size + (size_t)(r->end - r->start) <= KL_BLOCK_MAX) {
		memcpy(m->out.data + m->out.size, r->start, (size_t)(r->end - r->start));
		m->out.size += (size_t)(r->end - r->start);
		return KILN_OK;
	}
	int status = KILN_OK;
	for (; !status && m->read == KILN_OK; m->read = kl_block_step(r)) {
		kl_block_take(r);
		status = copy_group(m);
	}
	return status ? status : m->read < 0 ? m->read : KILN_OK;
}

static int merge_groups(struct merge *m, size_t count)
{
	int status = KILN_OK, order = 1;
	for (const struct kl_posting *c = m->changes, *end = c + count; c < end && !status; ) {
		size_t run = term_run(c, (size_t)(end - c));
		if (m->read == KILN_OK)
			status = copy_below(m, c->term, &order);
		bool present = m->read == KILN_OK && order == 0;
		if (status)
			break;
		if (present)
			kl_block_take(&m->reader);
		status = merge_term(m, present, c, run);
		if (present && !status && (m->read = kl_block_step(&m->reader)) < 0)
			status = m->read;
		c += run;
	}
	return status || m->read ? status : copy_rest(m);
}

/* The cursor stands where KL_NEXT gives the entry after the deleted one. */
static int delete_block(struct merge *m)
{
	kiln_slice key = key_slice(&m->key), below = {NULL, 0}, value;
	int status = m->exists ? kl_cursor_del(m->cursor) : KILN_OK;
	if (status || !m->exists || !m->first.term.data)
		return status;
	status = kl_cursor_move(m->cursor, KL_AT_LEAST, &key, &value);
	if (status >= 0)
		status = kl_cursor_move(m->cursor, status == KILN_DONE ? KL_LAST : KL_PREV, &below, &value);
	if (status < 0)
		return status;
	return forget_count(m, m->first.term, status == KILN_OK ? below : (kiln_slice){NULL, 0}, key_slice(&m->next));
}

/* The groups of the block before, which the reader is on, then those of right, as one block; the list that ends the one and begins the other
   becomes one. */
static int join_groups(struct merge *m, const struct kl_block_writer *right)
{
	struct kl_block_reader r = {.at = right->data + KL_BLOCK_HEAD, .end = right->data + right->size}, *l = &m->reader;
	int more = kl_block_next(&r), status = KILN_OK;
	m->share = SIZE_MAX;
	kl_block_begin(&m->out);
	for (; !status && m->read == KILN_OK && more >= 0; m->read = kl_block_next(l)) {
		if (more || !kl_slice_eq(kl_block_term(l), kl_block_term(&r))) {
			kl_block_add(&m->out, kl_block_term(l), l->count, l->records, (size_t)(l->records_end - l->records));
			continue;
		}
		if ((status = read_old(m)) || !kl_set_reserve(&m->old, r.count))
			return status ? status : KILN_NO_MEMORY;
		if (!kl_block_records(r.records, r.records_end, r.count, m->old.records + m->old.count))
			return KILN_DAMAGED;
		status = put_list(m, kl_block_term(&r), m->old.records, m->old.count + r.count, KL_BLOCK_MAX);
		more = kl_block_next(&r);
	}
	for (; more == KILN_OK; more = kl_block_next(&r))
		kl_block_add(&m->out, kl_block_term(&r), r.count, r.records, (size_t)(r.records_end - r.records));
	return status ? status : more < 0 ? more : m->read < 0 ? m->read : KILN_OK;
}

/* The cursor stands on the block before, whose bytes are given: it takes this region's entries, and this region's block goes. */
static int join_before(struct merge *m, kiln_slice key, kiln_slice value)
{
	struct kl_block_writer right = m->out;
	if (!key_copy(&m->out_key, key))
		return KILN_DAMAGED;
	memcpy(m->source, value.data, value.size);
	m->read = kl_block_open(&m->reader, key, kl_slice(m->source, value.size));
	if (!m->read)
		m->read = kl_block_next(&m->reader);
	int status = m->read ? KILN_DAMAGED : join_groups(m, &right);
	if (!status)
		status = write_out(m);
	if (!status)
		status = kl_cursor_move(m->cursor, KL_NEXT, &key, &value);
	if (!status)
		status = kl_cursor_del(m->cursor);
	if (status || !m->first.term.data)
		return status;
	return forget_count(m, m->first.term, key_slice(&m->out_key), key_slice(&m->next));
}

/* A region that has shrunk to one block: joined with the block before if either is small and there is room. */
static int write_shrunk(struct merge *m)
{
	kiln_slice key, value;
	int status = kl_cursor_move(m->cursor, KL_PREV, &key, &value);
	if (status < 0)
		return status;
	bool small = status == KILN_OK && (m->out.size < KL_BLOCK_MIN || value.size < KL_BLOCK_MIN);
	if (small && value.size + m->out.size <= JOINED_MAX)
		return join_before(m, key, value);
	key = key_slice(&m->key);
	status = kl_cursor_move(m->cursor, KL_AT, &key, &value);
	return status ? status : write_out(m);
}

static int end_region(struct merge *m)
{
	if (!m->changed)
		return KILN_OK;
	if (kl_block_empty(&m->out))
		return delete_block(m);
	if (m->exists && !m->replaced && m->out.size < m->source_size)
		return write_shrunk(m);
	return write_out(m);
}

/* --- finding regions -------------------------------------------------------------------------------------------------- */

static bool take_block(struct merge *m, kiln_slice key, kiln_slice value)
{
	m->exists = true;
	m->at = (uintptr_t)value.data / PAGE;
	m->source_size = value.size;
	if (value.size > sizeof m->source || !key_copy(&m->key, key))
		return false;
	memcpy(m->source, value.data, value.size);
	return true;
}

/* The cursor stands on the region's block: learn the key after it and come back. */
static int peek_next(struct merge *m)
{
	kiln_slice key, value;
	int status = kl_cursor_move(m->cursor, KL_NEXT, &key, &value);
	m->next.size = 0;
	if (status < 0 || (status == KILN_OK && !key_copy(&m->next, key)))
		return status < 0 ? status : KILN_DAMAGED;
	return kl_cursor_move(m->cursor, status == KILN_DONE ? KL_LAST : KL_PREV, &key, &value);
}

/* The region of (term, record) by a search. */
static int seek_region(struct merge *m, kiln_slice target)
{
	kiln_slice key = target, value;
	int status = kl_cursor_move(m->cursor, KL_AT_LEAST, &key, &value);
	if (status == KILN_OK && kl_slice_eq(key, target))
		return take_block(m, key, value) ? peek_next(m) : KILN_DAMAGED;
	if (status < 0 || (status == KILN_OK && !key_copy(&m->next, key)))
		return status < 0 ? status : KILN_DAMAGED;
	if (status == KILN_DONE)
		m->next.size = 0;
	status = kl_cursor_move(m->cursor, status == KILN_DONE ? KL_LAST : KL_PREV, &key, &value);
	if (status == KILN_OK)
		return take_block(m, key, value) ? KILN_OK : KILN_DAMAGED;
	m->exists = false;
	m->source_size = 0;
	key_copy(&m->key, kl_slice("", 1));
	return status < 0 ? status : KILN_OK;
}

/* The region after the present one if the target is in it: *found. */
static int step_region(struct merge *m, kiln_slice target, bool *found)
{
	kiln_slice key, value;
	int status = kl_cursor_move(m->cursor, KL_NEXT, &key, &value);
	if (status < 0)
		return status;
	if (status == KILN_DONE || !kl_slice_eq(key, key_slice(&m->next)))
		return KILN_OK;   /* a deletion has moved the cursor */
	if (!take_block(m, key, value))
		return KILN_DAMAGED;
	status = peek_next(m);
	*found = !status && (m->next.size == 0 || kl_slice_cmp(target, key_slice(&m->next)) < 0);
	return status;
}

static int find_region(struct merge *m, bool started)
{
	unsigned char bytes[KL_BLOCK_KEY_MAX];
	kiln_slice target = kl_slice(bytes, kl_block_key(m->changes->term, m->changes->record, bytes));
	bool found = false;
	if (started && m->exists) {
		int status = step_region(m, target, &found);
		if (status || found)
			return status;
	}
	return seek_region(m, target);
}

/* How many of the changes fall into the region. */
static size_t region_run(const struct merge *m)
{
	unsigned char bytes[KL_BLOCK_KEY_MAX];
	size_t low = 0, high = m->count, step = 1;
	if (m->next.size == 0)
		return m->count;
	for (size_t at = 0; at < high; at += step, step *= 2) {
		const struct kl_posting *c = &m->changes[at];
		if (kl_slice_cmp(kl_slice(bytes, kl_block_key(c->term, c->record, bytes)), key_slice(&m->next)) >= 0)
			high = at;
		else
			low = at + 1;
	}
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct kl_posting *c = &m->changes[mid];
		if (kl_slice_cmp(kl_slice(bytes, kl_block_key(c->term, c->record, bytes)), key_slice(&m->next)) >= 0)
			high = mid;
		else
			low = mid + 1;
	}
	return low;
}

/* Leave the next n changes out. */
static void leave(struct merge *m, size_t n)
{
	memmove(m->stay, m->changes, n * sizeof *m->stay);
	m->stay += n;
}

/* Are the region's n changes too few? If not, it takes its page. */
static bool left_out(struct merge *m, size_t n)
{
	if (!m->bound)
		return false;
	if (m->exists && n < m->bound->least)
		return true;
	m->bound->pages -= m->at != m->page;
	m->page = m->at;
	return false;
}

static int merge_region(struct merge *m, bool started)
{
	int status = find_region(m, started);
	if (status)
		return status;
	size_t n = region_run(m);
	if (n == 0)
		return KILN_DAMAGED;   /* keys out of order */
	if (left_out(m, n)) {
		leave(m, n);
	} else {
		status = begin_region(m, n);
		if (status >= 0)
			status = merge_groups(m, n);
		if (!status)
			status = end_region(m);
	}
	m->changes += n;
	m->count -= n;
	return status;
}

static int merge_regions(struct merge *m)
{
	int status = kl_cursor_open(m->txn, KL_POSTINGS, &m->cursor);
	for (bool started = false; !status && m->count; started = true) {
		if (m->bound && m->bound->pages == 0) {
			leave(m, m->count);
			break;
		}
		status = merge_region(m, started);
	}
	return status ? status : flush_count(m);
}

/* bound NULL: all changes; else those that are left out go to *stay, which moves behind them. */
static int merge(struct kl_txn *txn, const struct kl_posting *changes, size_t count, struct kl_merge_bound *bound, struct kl_posting **stay, kiln_error *err)
{
	struct merge *m = calloc(1, sizeof *m);
	if (!m)
		return kl_fail_memory(err);
	m->txn = txn;
	m->changes = changes;
	m->count = count;
	m->bound = bound;
	m->stay = bound ? *stay : NULL;
	int status = merge_regions(m);
	kl_cursor_close(m->cursor);
	kl_set_free(&m->old);
	kl_set_free(&m->merged);
	if (bound)
		*stay = m->stay;
	free(m);
	if (status > 0)   /* a block that was there a moment ago is not found again */
		status = KILN_DAMAGED;
	return status ? kl_fail(err, status, "the postings cannot be changed") : KILN_OK;
}

int kl_merge_changes(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err)
{
	return merge(txn, changes, count, NULL, NULL, err);
}

int kl_merge_some(struct kl_txn *txn, struct kl_posting *changes, size_t *count, struct kl_merge_bound *bound, kiln_error *err)
{
	struct kl_posting *stay = changes;
	int status = merge(txn, changes, *count, bound, &stay, err);
	*count = (size_t)(stay - changes);
	return status;
}
