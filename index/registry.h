/* registry.h - which indexes a store has. An index is known on disk by its name (type and URL of the parameter, never a generated
   number) and gets a 2-byte number at first use; its fingerprint tells what made it (expression, kind, extractor, folding). An index
   whose fingerprint is not the present one, or that is being built, is not used: a search by it refuses.

   A new store's indexes are complete by definition (there was nothing to index). One that comes later is being built from then on: writers add what
   they write to it, and the rebuild adds what was there before. It goes over all records again and again, up to the highest and then from the lowest;
   its place is the number of rounds (upper 32 bits) and a record number (lower), so that an index is complete one round after the place
   where it was registered, and several are built in one go. An index that loses its row, since its definition changed or went, leaves a number
   whose entries are to be cleared; a cleared one is given again. */
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
	uint64_t since;         /* BUILT: as of earlier sequences it is not complete. BUILDING: the rebuild's place when it was registered */
	uint64_t seen;          /* BUILDING: records that the rebuild had looked at by then, in all rounds */
};

/* Fill number, state, since and seen of each (read or write transaction). */
int kl_registry_find(struct kl_txn *txn, struct kl_index *indexes, size_t count);
/* In a write transaction: number those that have none. `empty`: the store holds no version, so they are built. */
int kl_registry_add(struct kl_txn *txn, struct kl_index *indexes, size_t count, bool empty);
/* Give it a state, and of BUILT `since`. */
int kl_registry_set(struct kl_txn *txn, const struct kl_index *index, enum kl_index_state state);
/* In a write transaction: these are all indexes that there are to be. Rows of others, and of those made by something else, go; what has no
   row gets one as being built. *changed tells whether anything did. KILN_LIMIT leaves out those for which no number is left: state KL_INDEX_UNKNOWN. */
int kl_registry_renew(struct kl_txn *txn, struct kl_index *indexes, size_t count, bool *changed);

/* A number whose entries are to be cleared; KILN_DONE: there is none. *count (NULL allowed): how many there are. */
int kl_registry_retired(struct kl_txn *txn, uint16_t *number, uint64_t *count);
/* They are gone. */
int kl_registry_cleared(struct kl_txn *txn, uint16_t number);
/* Has anything been registered or retired that the rebuild has not found done since? Told without looking at the rows. */
int kl_registry_due(struct kl_txn *txn, bool *due);
int kl_registry_settle(struct kl_txn *txn);   /* the rebuild has: nothing is being built, no number is to be cleared */
/* Can another index get a number? */
int kl_registry_room(struct kl_txn *txn, bool *room);
/* The rebuild's place, and how many records it has looked at. */
struct kl_rebuild_place { uint64_t place, seen; };
int kl_registry_place(struct kl_txn *txn, struct kl_rebuild_place *at);
int kl_registry_place_set(struct kl_txn *txn, const struct kl_rebuild_place *at);
/* Is an index registered at `since` complete when the rebuild is there? Has the record been looked at for it? */
static inline bool kl_place_complete(uint64_t since, uint64_t place) { return place >= since + (UINT64_C(1) << 32); }
static inline bool kl_place_covers(uint64_t since, uint64_t place, uint32_t record)
{
	uint64_t own = (since & UINT64_C(0xffffffff00000000)) | record;   /* the record's place in the round of registration */
	return own > since ? own <= place : own + (UINT64_C(1) << 32) <= place;
}

/* Name every row that is damaged, every number given twice, and counters of the index that cannot be; *faults counts them. report returns false to
   stop. KILN_OK whatever was found. */
int kl_registry_check(struct kl_txn *txn, bool (*report)(void *arg, const char *where, const char *what), void *arg, uint64_t *faults);
/* In a write transaction, when the indexes are to be made anew and no entry is left: every row goes, and numbers are given from 1. */
int kl_registry_clear(struct kl_txn *txn);
/* Changes whenever the registry does: lets a cache know. */
int kl_registry_version(struct kl_txn *txn, uint64_t *version);

#endif
