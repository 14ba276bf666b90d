/* merge.h - sorted changes into the blocks, each block read and written once. Private to index/. */
#ifndef KL_MERGE_H
#define KL_MERGE_H
#include "index/postings.h"

/* changes: sorted, without equals. Adding what is there and removing what is not change nothing and write nothing. */
int kl_merge_changes(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err);

/* The same for a part of them: those that fall into a block with fewer than `least` stay, and all from where `pages` pages of blocks have been
   changed. What stays is moved to the front of changes, *count of them. */
struct kl_merge_bound { size_t least, pages; };   /* pages: what is left of them, afterwards too */
int kl_merge_some(struct kl_txn *txn, struct kl_posting *changes, size_t *count, struct kl_merge_bound *bound, kiln_error *err);

#endif
