/* merge.h - sorted changes into the blocks, each block read and written once. Private to index/. */
#ifndef KL_MERGE_H
#define KL_MERGE_H
#include "index/postings.h"

/* changes: sorted, without equals. Adding what is there and removing what is not change nothing and write nothing. */
int kl_merge_changes(struct kl_txn *txn, const struct kl_posting *changes, size_t count, kiln_error *err);

#endif
