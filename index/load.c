/* load.c - batches of a load: entries of new records, thousands at a time.

   Most of them fall where the index grows: at the ends of lists, into the charts of the batch's own patients. Those share blocks and are
   merged at once. The others (dates, quantities, codes with a date, identifiers) fall anywhere, each into a block of its own, and in a large index they would
   dirty most of its pages in every batch. They wait in KL_RECENT, one run a batch, until there are enough of them to share pages.

   The more pages there are, the more changes may wait; the most is bounded, since every process that reads decodes them. Nor does one transaction merge
   them all: it holds each page that it changes in memory. It merges a stretch of the index, another one in each transaction. */
#include "index/load.h"
#include "base/status.h"
#include "index/merge.h"
#include "index/reader.h"
#include "index/recent.h"
#include <stdlib.h>

static const struct kl_load_bounds usual = {.count = 16384, .least = 4, .parts = 2048, .blocks = 32, .pages = 8192, .others = 16384};

/* --- those that have waited ------------------------------------------------------------------------------------------- */

static struct kl_posting *list_recent(const struct kl_overlay *o, size_t *count)
{
	struct kl_posting *list = malloc((kl_overlay_size(o) + 1) * sizeof *list);
	struct kl_overlay_walk w;
	*count = 0;
	if (!list)
		return NULL;
	for (kl_overlay_walk(&w, o, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, false); kl_overlay_peek(&w, &list[*count]); kl_overlay_pass(&w))
		++*count;
	return list;
}

/* A stretch that begins anywhere; another transaction begins elsewhere. What is left stays sorted. */
static int merge_stretch(struct kl_txn *txn, size_t pages, struct kl_posting *list, size_t *count, kiln_error *err)
{
	struct kl_merge_bound bound = {0, pages};
	size_t from = *count ? (size_t)(kl_txn_id(txn) * UINT64_C(0x9e3779b97f4a7c15) % *count) : 0, before = from, behind = *count - from;
	int status = kl_merge_some(txn, list + from, &behind, &bound, err);
	if (!status)
		status = kl_merge_some(txn, list, &before, &bound, err);
	memmove(list + before, list + from, behind * sizeof *list);
	*count = before + behind;
	return status;
}

static int settle(struct kl_txn *txn, size_t pages, const struct kl_overlay *overlay, size_t *left, kiln_error *err)
{
	struct kl_recent_range range;
	struct kl_posting *list = list_recent(overlay, left);
	if (!list)
		return kl_fail_memory(err);
	int status = kl_recent_range(txn, &range);
	if (!status)
		status = merge_stretch(txn, pages, list, left, err);
	if (!status)
		status = kl_recent_clear(txn, range.highest);
	range.last = range.changes = 0;
	if (!status && *left)
		status = kl_recent_append(txn, &range, range.highest, list, *left);
	free(list);
	return status ? kl_fail(err, status, "the recent postings cannot be merged") : KILN_OK;
}

int kl_load_settle(struct kl_txn *txn, const struct kl_load_bounds *bounds, bool *more, kiln_error *err)
{
	struct kl_overlay *overlay;
	size_t left = 0;
	*more = false;
	int status = kl_overlay_make(txn, &overlay);
	if (status)
		return kl_fail(err, status, "the recent postings cannot be read");
	if (overlay)
		status = settle(txn, bounds->pages, overlay, &left, err);
	*more = left > 0;
	kl_overlay_put(txn, overlay);
	return status;
}

/* --- a batch ---------------------------------------------------------------------------------------------------------- */

struct batch {
	struct kl_recent_range range;
	struct kl_posting *fresh, *others;   /* of new records, of others */
	size_t fresh_count, others_count;
};

static int divide(struct batch *b, const struct kl_posting *changes, size_t count)
{
	b->fresh = malloc((count + 1) * sizeof *b->fresh);
	b->others = malloc((count + 1) * sizeof *b->others);
	if (!b->fresh || !b->others)
		return KILN_NO_MEMORY;
	for (size_t i = 0; i < count; i++) {
		if (kl_highest_below(&b->range.highest, &changes[i]))
			b->fresh[b->fresh_count++] = changes[i];
		else
			b->others[b->others_count++] = changes[i];
	}
	return KILN_OK;
}

/* The others that change something take their places among the fresh. */
static int add_others(struct kl_txn *txn, struct batch *b)
{
	struct kl_arena scratch = {0};
	size_t kept = 0;
	if (b->others_count == 0)
		return KILN_OK;
	int status = kl_reader_effective(txn, &b->range.highest, b->others, b->others_count, b->fresh + b->fresh_count, &kept);
	b->fresh_count = kl_postings_sort(b->fresh, b->fresh_count + kept, &scratch);
	kl_arena_free(&scratch);
	return b->fresh_count == KL_SORT_FAILED ? KILN_NO_MEMORY : status;
}

static int append(struct kl_txn *txn, struct batch *b, struct kl_highest highest, kiln_error *err)
{
	int status = KILN_OK;
	if (b->fresh_count) {
		status = kl_recent_note(txn, highest);
		return status ? status : kl_recent_append(txn, &b->range, highest, b->fresh, b->fresh_count);
	}
	status = kl_postings_merge(txn, err);   /* so that the counter is in one place */
	return status ? status : kl_recent_clear(txn, highest);
}

static int load(struct kl_txn *txn, const struct kl_load_bounds *bounds, struct batch *b, const struct kl_posting *changes, size_t count, kiln_error *err)
{
	struct kl_merge_bound bound = {bounds->least, SIZE_MAX};
	int status = divide(b, changes, count);
	if (status)
		return kl_fail_memory(err);
	if (b->others_count > bounds->others)
		return kl_postings_apply(txn, changes, count, err);
	status = kl_merge_some(txn, b->fresh, &b->fresh_count, &bound, err);
	if (!status)
		status = add_others(txn, b);
	if (!status)
		status = append(txn, b, kl_highest_of(b->range.highest, changes, count), err);
	return status ? kl_fail(err, status, "the postings cannot be changed") : KILN_OK;
}

/* Does as much wait as may? */
static bool is_full(struct kl_txn *txn, const struct kl_load_bounds *bounds)
{
	uint64_t room = kl_table_count(txn, KL_POSTINGS) / bounds->blocks;
	return kl_table_count(txn, KL_RECENT) >= (room < bounds->parts ? room : bounds->parts);
}

int kl_load_batch(struct kl_txn *txn, const struct kl_load_bounds *bounds, const struct kl_posting *changes, size_t count, kiln_error *err)
{
	struct batch b = {0};
	bool more;
	if (count < bounds->count)
		return kl_postings_apply(txn, changes, count, err);
	int status = kl_reader_sound(changes, count, err);
	if (!status && is_full(txn, bounds))
		status = kl_load_settle(txn, bounds, &more, err);
	if (status)
		return status;
	status = kl_recent_range(txn, &b.range);
	status = status ? kl_fail(err, status, "the recent postings cannot be read") : load(txn, bounds, &b, changes, count, err);
	free(b.fresh);
	free(b.others);
	return status;
}

int kl_postings_load(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err)
{
	return kl_load_batch(txn, &usual, changes, count, err);
}

int kl_postings_settle(struct kl_txn *txn, bool *more, kiln_error *err) { return kl_load_settle(txn, &usual, more, err); }
