/* recent.h - KL_RECENT: the changes of small commits, one run each, and what waits of the batches of a load (load.c), not yet merged into the
   blocks. Private to index/.

   Every change of a run is effective: it adds what the blocks and the earlier runs do not have, or removes what they have. So the second
   change of an entry always takes back the first, and the sum of changes is the difference to the blocks.

   Key: run number (8 bytes, big-endian, from 1 without gaps since the table was last empty), part number (2 bytes, big-endian, from 0).
   Value: checksum (4 bytes, seeded by the key), then varints: LMDB's id of the transaction that wrote it, number of parts of the run, number of
   changes in the table with this run, the highest record number and the highest past number that the index has seen so far (with "index.highest" and "index.past" for the blocks: entries
   above them are new, so that most changes need not be looked up to know that they are effective); then changes in order: bytes shared with the term before (1 byte;
   the first of a part shares none), bytes of the suffix (1), the suffix, varint (record * 2, plus 1 if it is taken out).

   The id of the transaction that wrote run 1 tells one filling of the table from the next: no two committed transactions have the same. */
#ifndef KL_RECENT_H
#define KL_RECENT_H
#include "index/postings.h"

#define KL_RECENT_PART 2000   /* bytes of one part at most, but for the head */

struct kl_highest { uint32_t record, past; };   /* numbers in the lower and in the upper half of the set */
/* Is the change's number above it? */
static inline bool kl_highest_below(const struct kl_highest *h, const struct kl_posting *c) { return c->record > (kl_term_past(c->term) ? h->past : h->record); }
struct kl_highest kl_highest_of(struct kl_highest highest, const struct kl_posting *changes, size_t count);   /* with the changes' numbers */
struct kl_recent_range {
	uint64_t last;             /* run number; 0: there is none */
	uint64_t committed;        /* the last run that another transaction wrote: all of them in a read transaction; 0: none */
	uint64_t filling;          /* id of the transaction that wrote run 1 */
	uint64_t changes;          /* in all runs; in a write transaction only */
	struct kl_highest highest; /* seen so far; in a write transaction only */
};
int kl_recent_range(struct kl_txn *txn, struct kl_recent_range *range);

/* Write a run after the last one; highest: with its own entries. */
int kl_recent_append(struct kl_txn *txn, const struct kl_recent_range *range, struct kl_highest highest, const struct kl_posting *changes, size_t count);
/* Some changes have gone straight to the blocks; highest: with them. The run that is appended next in this transaction has it too. */
int kl_recent_note(struct kl_txn *txn, struct kl_highest highest);
/* Empty the table, whose changes are in the blocks now; highest: in the blocks. */
int kl_recent_clear(struct kl_txn *txn, struct kl_highest highest);

/* Read a run: each is called for every change, in order; the term lives for the call. KILN_DAMAGED, or what each returns if not KILN_OK. */
int kl_recent_read(struct kl_txn *txn, uint64_t run, int (*each)(void *arg, const struct kl_posting *change), void *arg);

#endif
