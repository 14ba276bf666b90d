/* current.h - what is shown of each record, one look-up from any index hit; and the heads of records that have several. */
#ifndef KL_CURRENT_H
#define KL_CURRENT_H
#include "store/changes.h"
#include "store/identity.h"

enum { KL_CURRENT_DELETED = 1, KL_CURRENT_CONFLICT = 2 };

struct kl_current {
	uint64_t served;       /* sequence of the version that is shown */
	uint64_t last;         /* sequence of the last arrival: where instance history starts */
	uint32_t heads;        /* 1, or the number in KL_HEADS */
	uint32_t type;         /* symbol */
	uint8_t flags;
	uint32_t patient, encounter;  /* record numbers, KL_RECORD_NONE if none */
};

int kl_current_get(struct kl_txn *txn, uint32_t record, struct kl_current *out);  /* KILN_OK, KILN_NOT_FOUND, KILN_DAMAGED */
enum { KL_CURRENT_APPEND = 1 /* record is larger than any in the table */ };
int kl_current_put(struct kl_txn *txn, uint32_t record, const struct kl_current *c, unsigned flags);
/* Walk all: KILN_DONE after the last. *record is the start (exclusive) and the result. */
int kl_current_next(struct kl_cursor *cursor, uint32_t *record, struct kl_current *out);

/* Sequences of the heads, at most KL_PARENTS_MAX; only for records with heads > 1. */
int kl_heads_get(struct kl_txn *txn, uint32_t record, uint64_t *sequences, uint32_t *count);
int kl_heads_put(struct kl_txn *txn, uint32_t record, const uint64_t *sequences, uint32_t count);  /* count < 2 removes */

#endif
