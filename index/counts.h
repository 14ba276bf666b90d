/* counts.h - KL_COUNTS: the exact number of entries in the blocks of each term that has a block key inside (block.h). Private to index/.

   Key: the term as in a block's key. Value: checksum (4 bytes, seeded by that of the key), varint. */
#ifndef KL_COUNTS_H
#define KL_COUNTS_H
#include "store/txn.h"

/* KILN_OK, KILN_NOT_FOUND, KILN_DAMAGED. */
int kl_counts_get(struct kl_txn *txn, kiln_slice term, uint64_t *count);
int kl_counts_put(struct kl_txn *txn, kiln_slice term, uint64_t count);
/* KILN_DAMAGED if the term has no count or it would fall below zero. */
int kl_counts_add(struct kl_txn *txn, kiln_slice term, int64_t more);
int kl_counts_del(struct kl_txn *txn, kiln_slice term);
/* The count an entry of the table holds. */
int kl_counts_read(kiln_slice key, kiln_slice value, uint64_t *count);

#endif
