/* registry.h - which indexes a store has. An index is known on disk by its name (type and URL of the parameter, never a generated
   number) and gets a 2-byte number at first use; its fingerprint tells what made it (expression, kind, extractor, folding). An index
   whose fingerprint is not the present one, or that is being built, is not used: a search by it refuses.

   A new store's indexes are complete by definition (there was nothing to index). An index that is registered in a store that holds
   versions already starts as not built. */
#ifndef KL_REGISTRY_H
#define KL_REGISTRY_H
#include "store/txn.h"

#define KL_INDEX_MAX 0x7fff   /* the upper half of the numbers is that of the past (postings.h) */

enum kl_index_state { KL_INDEX_UNKNOWN, KL_INDEX_BUILT, KL_INDEX_STALE /* made by something else */, KL_INDEX_BUILDING };

struct kl_index {
	kiln_slice name;        /* in */
	uint64_t fingerprint;   /* in */
	uint16_t number;        /* out: 0 if unknown */
	uint8_t state;          /* out: enum kl_index_state */
};

/* Fill number and state of each (read or write transaction). */
int kl_registry_find(struct kl_txn *txn, struct kl_index *indexes, size_t count);
/* In a write transaction: number those that have none. `empty`: the store holds no version, so they are built. */
int kl_registry_add(struct kl_txn *txn, struct kl_index *indexes, size_t count, bool empty);
int kl_registry_set(struct kl_txn *txn, const struct kl_index *index, enum kl_index_state state);
/* Name every row that is damaged, every number given twice, and counters of the index that cannot be; *faults counts them. report returns false to
   stop. KILN_OK whatever was found. */
int kl_registry_check(struct kl_txn *txn, bool (*report)(void *arg, const char *where, const char *what), void *arg, uint64_t *faults);
/* In a write transaction, when the indexes are to be made anew: damaged rows go (kl_registry_add gives their indexes new numbers), counters that cannot
   be are set right. */
int kl_registry_repair(struct kl_txn *txn);
/* Changes whenever the registry does: lets a cache know. */
int kl_registry_version(struct kl_txn *txn, uint64_t *version);

#endif
