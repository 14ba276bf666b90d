/* overlay.h - the runs of KL_RECENT decoded and sorted: what a reader lays over the blocks. Private to index/.

   An overlay is the difference between the blocks and the set, for a number of runs. It never changes once it is made, is counted, and
   is kept in the environment (kl_env_slot 0) for the next reader of the same runs, or for the next job of the write transaction that wrote the last of them. A run more gives a new overlay that shares the large
   level with the one before: entries are in two sorted levels, few new ones in the small level, the others in the large one. An entry
   in both stands for a change and the one that took it back: it counts for nothing. */
#ifndef KL_OVERLAY_H
#define KL_OVERLAY_H
#include "index/postings.h"

#define KL_OVERLAY_LEVELS 2

struct kl_overlay;

/* The overlay of the snapshot, to be given back; NULL when nothing is recent. In a write transaction it includes what that transaction
   wrote so far (and is then not kept for others). */
int kl_overlay_get(struct kl_txn *txn, struct kl_overlay **overlay);
/* The same, kept for nobody: in a transaction that empties the table. */
int kl_overlay_make(struct kl_txn *txn, struct kl_overlay **overlay);
void kl_overlay_put(struct kl_txn *txn, struct kl_overlay *overlay);   /* NULL allowed */

/* Changes in the runs, those taken back included. */
size_t kl_overlay_size(const struct kl_overlay *o);
/* Entries added less entries removed of terms in [low, high); high.data NULL: to the end. */
int64_t kl_overlay_net(const struct kl_overlay *o, kiln_slice low, kiln_slice high);
int64_t kl_overlay_net_term(const struct kl_overlay *o, kiln_slice term);
/* 1: added, -1: removed, 0: as the blocks have it. */
int kl_overlay_has(const struct kl_overlay *o, kiln_slice term, uint32_t record);

/* A walk over the differences in either direction. */
struct kl_overlay_walk {
	const struct kl_overlay *o;   /* NULL: nothing */
	bool backwards;
	size_t at[KL_OVERLAY_LEVELS];    /* next entry; backwards: one beyond it */
	size_t end[KL_OVERLAY_LEVELS];
};
/* Entries with (low, 0) <= entry < (high, 0). */
void kl_overlay_walk(struct kl_overlay_walk *w, const struct kl_overlay *o, kiln_slice low, kiln_slice high, bool backwards);
/* Entries of one term. */
void kl_overlay_walk_term(struct kl_overlay_walk *w, const struct kl_overlay *o, kiln_slice term);
/* The next difference, without passing it; false at the end. The term lives as long as the overlay. */
bool kl_overlay_peek(struct kl_overlay_walk *w, struct kl_posting *out);
void kl_overlay_pass(struct kl_overlay_walk *w);   /* the one that peek gave */
/* Pass all before (term, record) in the walk's direction. */
void kl_overlay_seek(struct kl_overlay_walk *w, kiln_slice term, uint32_t record);

#endif
