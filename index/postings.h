/* postings.h - the index: one sorted set of entries (term, record number), no FHIR in it.

   A term is an index number (2 bytes, big-endian: registry.h) and value bytes whose memcmp order is the value's order; at most
   KL_KEY_MAX bytes in all. Token, string, date and reference postings, composites and charts (term: patient, type, date; record)
   are all entries of this one set; what the bytes mean is the business of fhir/.

   On disk (docs/FORMAT.md): blocks of about KL_BLOCK_SIZE bytes in plain keys. A block's key is a separator (block.h); inside, entries are
   grouped by term, terms share prefixes with the one before, records are delta varints: small lists share a block, a long list spans
   many. A term that spans several blocks has its exact count in KL_COUNTS, so that a count costs O(1).

   Small commits do not touch the blocks: their changes go to KL_RECENT (recent.h) and reads see both. So do lone entries of a load's batches (load.c).

   The set has two halves. Below KL_POSTINGS_PAST are the entries of what is current. Those of a version that has been superseded stand under the
   same terms with that bit set, and with the version's past number (store/past.h) in place of the record number. A reader that is opened with
   a moment (moment.h) answers from both as the lower half would have at that moment. */
#ifndef KL_POSTINGS_H
#define KL_POSTINGS_H
#include "base/arena.h"
#include "base/limits.h"
#include "store/txn.h"

#define KL_BLOCK_SIZE 392   /* half of the largest, of which five fill one of LMDB's pages */

struct kl_posting {
	kiln_slice term;
	uint32_t record;
	bool removed;     /* in a change: take it out */
};
#define KL_POSTINGS_PAST 0x80u   /* in the first byte of a term */
#define KL_INDEX_PAST 0x8000u    /* the same in an index number */
static inline bool kl_term_past(kiln_slice term) { return term.size && (unsigned char)term.data[0] & KL_POSTINGS_PAST; }

/* The order of the set: term, then record. */
static inline int kl_posting_cmp(const struct kl_posting *a, const struct kl_posting *b)
{
	int c = kl_slice_cmp(a->term, b->term);
	return c ? c : (a->record > b->record) - (a->record < b->record);
}
/* Sort by that order (a radix step on the first bytes: this is hot); equal (term, record) pairs: the last given wins and the others go.
   Returns the new count. scratch gives the temporary memory. KL_SORT_FAILED if memory is short. */
#define KL_SORT_FAILED SIZE_MAX
size_t kl_postings_sort(struct kl_posting *p, size_t count, struct kl_arena *scratch);

/* Apply changes, sorted and without equals, to the set: few go to KL_RECENT, many straight to the blocks; KL_RECENT is merged
   when it is full. Adding what is there and removing what is not are no errors: the set stays exact. */
int kl_postings_apply(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err);
/* The same for a batch of a load (load.c): of new entries those that are alone in their blocks wait in KL_RECENT for others. A load ends with
   kl_postings_settle. */
int kl_postings_load(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err);
/* Merge as much of KL_RECENT into the blocks as one transaction should; *more: something is left. */
int kl_postings_settle(struct kl_txn *txn, bool *more, kiln_error *err);
/* Merge KL_RECENT into the blocks now, all of it. */
int kl_postings_merge(struct kl_txn *txn, kiln_error *err);
/* Take every entry out, before a rebuild. */
int kl_postings_clear(struct kl_txn *txn, kiln_error *err);

/* A reader of the set in one snapshot: blocks and recent changes together. Cheap to open; not for use by two threads at once. */
struct kl_postings;
int kl_postings_open(struct kl_txn *txn, struct kl_postings **p, kiln_error *err);
/* The same as of a moment of that snapshot (moment.h), which must outlive it; NULL: now. */
struct kl_moment;
int kl_postings_open_as_of(struct kl_txn *txn, const struct kl_moment *moment, struct kl_postings **p, kiln_error *err);
void kl_postings_close(struct kl_postings *p);   /* NULL allowed; before the transaction ends */

/* From now on, work is what is read: a block counts 1, KL_WORK_ENTRIES entries given count 1, what the caller does itself as much as it says. Beyond `most` (0: no bound) every call answers
   KILN_TOO_COSTLY. */
void kl_postings_bound(struct kl_postings *p, uint64_t most);
int kl_postings_charge(struct kl_postings *p, uint64_t work);
uint64_t kl_postings_work(const struct kl_postings *p);

/* Exact number of entries of a term. O(1) beyond the blocks it has at most two of; as of a moment it may cost a fetch. */
int kl_postings_count(struct kl_postings *p, kiln_slice term, uint64_t *count);
/* Entries of all terms in [low, high), counted up to `most` (0: no bound) by walking whole blocks. high.data NULL: to the end, both halves; with a
   moment, to the end of the lower half, and the number is an estimate, 0 only if there are none. */
int kl_postings_count_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint64_t most, uint64_t *count);

/* Walk entries of [low, high) in order, forwards or backwards. low and high are borrowed until the walk ends, which is before p is closed. */
struct kl_walk;
int kl_walk_open(struct kl_postings *p, kiln_slice low, kiln_slice high, bool backwards, struct kl_walk **walk);
/* KILN_OK, KILN_DONE, KILN_DAMAGED. The term lives until the next call. */
int kl_walk_next(struct kl_walk *walk, kiln_slice *term, uint32_t *record);
/* The first entry not before (term, record) in the walk's direction, of those not given yet: a walk only moves on. */
int kl_walk_seek(struct kl_walk *walk, kiln_slice term, uint32_t record, kiln_slice *found, uint32_t *found_record);
void kl_walk_close(struct kl_walk *walk);
/* All records of one term, ascending, appended to a set (set.h): the fast path, a block at a time. */
struct kl_set;
int kl_postings_fetch(struct kl_postings *p, kiln_slice term, struct kl_set *out);
/* All records of the terms in [low, high), sorted and without doubles; keep (may be NULL) decides per term. */
int kl_postings_fetch_range(struct kl_postings *p, kiln_slice low, kiln_slice high, bool (*keep)(void *arg, kiln_slice term), void *arg, struct kl_set *out);

/* Self-check of blocks, order, counts and recent runs: `report` as in store/check.h. Returns entries seen. */
int kl_postings_check(struct kl_txn *txn, bool (*report)(void *arg, const char *where, const char *what), void *arg, uint64_t *entries);

#endif
