/* postings.c - the set of entries: changes to it, and a reader's counts and membership.

   Where changes go: few make a run in KL_RECENT while that has room; many, or those that find no room, go into the blocks together with all
   that is recent, so that the blocks never change under a run (recent.h: runs are effective). The room grows with the blocks: what a merge
   costs is the pages that it touches, all of them when many changes come, so the more pages there are, the more changes should share
   it; but what is recent is decoded by each process that reads, so a small store must not keep much of itself there. */
#include "index/postings.h"
#include "base/status.h"
#include "index/counts.h"
#include "index/merge.h"
#include "index/moment_private.h"
#include "index/reader.h"
#include "index/recent.h"
#include "index/set.h"
#include <stdlib.h>

#ifndef RECENT_MOST
#define RECENT_MOST 65536   /* changes in KL_RECENT */
#endif
#define RECENT_LEAST 2048   /* room for so many is always there */
#define ROOM_PER_BLOCK 3
#define RUN_PART 4          /* a run takes at most this part of the room */
#define DECODED_TOGETHER 64 /* runs that writers leave to the next reader to decode */

/* --- reading ---------------------------------------------------------------------------------------------------------- */

int kl_postings_open(struct kl_txn *txn, struct kl_postings **out, kiln_error *err)
{
	return kl_postings_open_as_of(txn, NULL, out, err);
}

int kl_postings_open_as_of(struct kl_txn *txn, const struct kl_moment *moment, struct kl_postings **out, kiln_error *err)
{
	struct kl_postings *p = calloc(1, sizeof *p);
	*out = NULL;
	if (!p)
		return kl_fail_memory(err);
	p->txn = txn;
	p->moment = moment;
	int status = kl_overlay_get(txn, &p->overlay);
	if (status) {
		free(p);
		return kl_fail(err, status, "the recent postings cannot be read");
	}
	*out = p;
	return KILN_OK;
}

void kl_postings_close(struct kl_postings *p)
{
	if (!p)
		return;
	kl_cursor_close(p->cursor);
	kl_overlay_put(p->txn, p->overlay);
	free(p);
}

void kl_postings_bound(struct kl_postings *p, uint64_t most)
{
	p->work = 0;
	p->most = most;
}

int kl_postings_charge(struct kl_postings *p, uint64_t work)
{
	p->work += work;
	return p->most && p->work > p->most ? KILN_TOO_COSTLY : KILN_OK;
}

uint64_t kl_postings_work(const struct kl_postings *p) { return p->work; }

int kl_reader_cursor(struct kl_postings *p, struct kl_cursor **cursor)
{
	int status = p->cursor ? KILN_OK : kl_cursor_open(p->txn, KL_POSTINGS, &p->cursor);
	*cursor = p->cursor;
	return status;
}

/* After a search that ended with status: the block before, else the first of all. */
static int step_back(struct kl_cursor *c, int status, kiln_slice *key, kiln_slice *value)
{
	if (status < 0)
		return status;
	status = kl_cursor_move(c, status == KILN_DONE ? KL_LAST : KL_PREV, key, value);
	return status == KILN_DONE ? kl_cursor_move(c, KL_FIRST, key, value) : status;
}

int kl_reader_find(struct kl_cursor *c, kiln_slice term, uint32_t record, kiln_slice *key, kiln_slice *value)
{
	unsigned char bytes[KL_BLOCK_KEY_MAX];
	kiln_slice target = kl_slice(bytes, kl_block_key(term, record, bytes));
	*key = target;
	int status = kl_cursor_move(c, KL_AT_LEAST, key, value);
	if (status == KILN_OK && kl_slice_eq(*key, target))
		return KILN_OK;
	return step_back(c, status, key, value);
}

/* Read on to the first group whose term is not below. KILN_OK: it is the term's. */
static int skip_to_term(struct kl_block_reader *r, kiln_slice term)
{
	int status, order = -1;
	while ((status = kl_block_next(r)) == KILN_OK && order < 0) {
		order = kl_slice_cmp(kl_block_term(r), term);
		if (order >= 0)
			return order == 0 ? KILN_OK : KILN_DONE;
	}
	return status;
}

static int group_has(const struct kl_block_reader *r, uint32_t record, bool *there)
{
	uint32_t records[KL_BLOCK_READ_MAX];
	struct kl_set set = {.records = records, .count = r->count};
	if (r->count > KL_BLOCK_READ_MAX || !kl_block_records(r->records, r->records_end, r->count, records))
		return KILN_DAMAGED;
	*there = kl_set_has(&set, record);
	return KILN_OK;
}

int kl_reader_has(struct kl_postings *p, kiln_slice term, uint32_t record, bool *there)
{
	struct kl_cursor *c;
	struct kl_block_reader r;
	kiln_slice key, value;
	*there = false;
	int status = kl_reader_cursor(p, &c);
	if (!status)
		status = kl_reader_charge(p);
	if (!status)
		status = kl_reader_find(c, term, record, &key, &value);
	if (!status)
		status = kl_block_open(&r, key, value);
	if (!status)
		status = skip_to_term(&r, term);
	if (!status)
		status = group_has(&r, record, there);
	return status == KILN_DONE ? KILN_OK : status;
}

static int count_in_blocks(struct kl_postings *p, kiln_slice term, uint64_t *count)
{
	unsigned char bytes[KL_BLOCK_KEY_MAX];
	size_t term_size = kl_block_term_key(term, bytes);
	struct kl_block_reader r;
	struct kl_cursor *c;
	int status = kl_reader_cursor(p, &c);
	if (!status)
		status = kl_reader_charge(p);
	if (status)
		return status;
	kl_put_be32(bytes + term_size, 0);
	kiln_slice key = kl_slice(bytes, term_size + 4), value;
	status = kl_cursor_move(c, KL_AT_LEAST, &key, &value);
	if (status == KILN_OK && kl_slice_starts(key, kl_slice(bytes, term_size))) {
		status = kl_counts_get(p->txn, term, count);
		return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
	}
	status = step_back(c, status, &key, &value);
	if (!status)
		status = kl_block_open(&r, key, value);
	if (!status)
		status = skip_to_term(&r, term);
	if (!status)
		*count = r.count;
	return status == KILN_DONE ? KILN_OK : status;
}

int kl_reader_count(struct kl_postings *p, kiln_slice term, uint64_t *count)
{
	*count = 0;
	if (term.size > KL_KEY_MAX)
		return KILN_OK;
	int status = count_in_blocks(p, term, count);
	int64_t net = kl_overlay_net_term(p->overlay, term);
	if (!status && net < 0 && *count < (uint64_t)-net)
		status = KILN_DAMAGED;
	if (!status)
		*count += (uint64_t)net;
	return status;
}

int kl_postings_count(struct kl_postings *p, kiln_slice term, uint64_t *count)
{
	return p->moment ? kl_moment_count(p, term, count) : kl_reader_count(p, term, count);
}

/* --- changing --------------------------------------------------------------------------------------------------------- */

struct kl_highest kl_highest_of(struct kl_highest highest, const struct kl_posting *changes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		uint32_t *most = kl_term_past(changes[i].term) ? &highest.past : &highest.record;
		if (changes[i].record > *most)
			*most = changes[i].record;
	}
	return highest;
}

/* Is the entry in the set? */
static int find_entry(struct kl_postings *p, const struct kl_posting *c, bool *there)
{
	int recent = kl_overlay_has(p->overlay, c->term, c->record);
	*there = recent > 0;
	return recent ? KILN_OK : kl_reader_has(p, c->term, c->record, there);
}

int kl_reader_effective(struct kl_txn *txn, const struct kl_highest *highest, const struct kl_posting *changes, size_t count, struct kl_posting *out, size_t *kept)
{
	struct kl_postings *p = NULL;
	int status = KILN_OK;
	*kept = 0;
	for (size_t i = 0; i < count && !status; i++) {
		const struct kl_posting *c = &changes[i];
		bool fresh = kl_highest_below(highest, c), there = false;
		if (!fresh && !p)
			status = kl_postings_open(txn, &p, NULL);
		if (!fresh && !status)
			status = find_entry(p, c, &there);
		if (!status && there == c->removed)
			out[(*kept)++] = *c;
	}
	kl_postings_close(p);
	return status;
}

/* Now and then a writer decodes what is recent, so that the next reader finds few runs to do. */
static int decode_some(struct kl_txn *txn, uint64_t run)
{
	struct kl_overlay *o;
	int status = run % DECODED_TOGETHER ? KILN_DONE : kl_overlay_get(txn, &o);
	if (!status)
		kl_overlay_put(txn, o);
	return status == KILN_DONE ? KILN_OK : status;
}

static int apply_recent(struct kl_txn *txn, const struct kl_recent_range *range, const struct kl_posting *changes, size_t count)
{
	struct kl_posting *effective = malloc(count * sizeof *effective);
	size_t kept = 0;
	int status = effective ? kl_reader_effective(txn, &range->highest, changes, count, effective, &kept) : KILN_NO_MEMORY;
	if (!status)
		status = decode_some(txn, range->last);
	if (!status && kept)
		status = kl_recent_append(txn, range, kl_highest_of(range->highest, effective, kept), effective, kept);
	free(effective);
	return status;
}

/* What is recent and the changes, which win, in one order. */
static size_t unite(const struct kl_overlay *o, const struct kl_posting *changes, size_t count, struct kl_posting *out)
{
	struct kl_overlay_walk w;
	struct kl_posting recent;
	size_t n = 0, i = 0;
	kl_overlay_walk(&w, o, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, false);
	for (; kl_overlay_peek(&w, &recent); kl_overlay_pass(&w)) {
		while (i < count && kl_posting_cmp(&changes[i], &recent) < 0)
			out[n++] = changes[i++];
		if (i == count || kl_posting_cmp(&changes[i], &recent) > 0)
			out[n++] = recent;
	}
	while (i < count)
		out[n++] = changes[i++];
	return n;
}

/* Straight to the blocks, what is recent with them. */
static int apply_blocks(struct kl_txn *txn, const struct kl_recent_range *range, const struct kl_posting *changes, size_t count, kiln_error *err)
{
	struct kl_overlay *recent;
	struct kl_posting *all = NULL;
	size_t n = count;
	int status = kl_overlay_get(txn, &recent);
	if (status)
		return kl_fail(err, status, "the recent postings cannot be read");
	if (recent) {
		all = malloc((kl_overlay_size(recent) + count + 1) * sizeof *all);
		n = all ? unite(recent, changes, count, all) : 0;
	}
	status = recent && !all ? kl_fail_memory(err) : kl_merge_changes(txn, all ? all : changes, n, err);
	free(all);
	kl_overlay_put(txn, recent);
	if (status)
		return status;
	status = kl_recent_clear(txn, kl_highest_of(range->highest, changes, count));
	return status ? kl_fail(err, status, "the recent postings cannot be emptied") : KILN_OK;
}

static uint64_t room_of(struct kl_txn *txn)
{
	uint64_t room = ROOM_PER_BLOCK * kl_table_count(txn, KL_POSTINGS);
	return room < RECENT_LEAST ? RECENT_LEAST : room > RECENT_MOST ? RECENT_MOST : room;
}

int kl_reader_sound(const struct kl_posting *changes, size_t count, kiln_error *err)
{
	for (size_t i = 0; i < count; i++)
		if (changes[i].term.size > KL_KEY_MAX)
			return kl_fail(err, KILN_LIMIT, "an index term is over %d bytes (KL_KEY_MAX)", KL_KEY_MAX);
	return KILN_OK;
}

/* More is recent than small commits leave there: a load (load.c) goes on or was cut off. A part of it goes, so that the commit need not wait for all. */
static int make_room(struct kl_txn *txn, struct kl_recent_range *range, kiln_error *err)
{
	bool more;
	int status = kl_postings_settle(txn, &more, err);
	return status ? status : kl_recent_range(txn, range);
}

int kl_postings_apply(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err)
{
	struct kl_recent_range range;
	uint64_t room = room_of(txn);
	bool small = count <= room / RUN_PART;
	int status = kl_reader_sound(changes, count, err);
	if (status || count == 0)
		return status;
	status = kl_recent_range(txn, &range);
	if (!status && (!small || (range.changes <= room && range.changes + count > room)))
		return apply_blocks(txn, &range, changes, count, err);
	if (!status && range.changes > room)
		status = make_room(txn, &range, err);
	if (!status)
		status = apply_recent(txn, &range, changes, count);
	return status ? kl_fail(err, status, "the postings cannot be changed") : KILN_OK;
}

int kl_postings_merge(struct kl_txn *txn, kiln_error *err)
{
	struct kl_recent_range range;
	if (kl_table_count(txn, KL_RECENT) == 0)
		return KILN_OK;
	int status = kl_recent_range(txn, &range);
	return status ? kl_fail(err, status, "the recent postings cannot be read") : apply_blocks(txn, &range, NULL, 0, err);
}

int kl_postings_clear(struct kl_txn *txn, kiln_error *err)
{
	int status = kl_recent_clear(txn, (struct kl_highest){0});
	if (!status)
		status = kl_table_clear(txn, KL_POSTINGS);
	if (!status)
		status = kl_table_clear(txn, KL_COUNTS);
	return status ? kl_fail(err, status, "the postings cannot be emptied") : KILN_OK;
}
