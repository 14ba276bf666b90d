/* numbers.h - the on-disk numbers that the write path puts in front of terms, and their registration.

   Searching asks indexes.h, which answers only for indexes that are complete. Writing goes on for every registered index, complete or
   not: an index that is stale or being built is made whole by a rebuild, and until then no search reads it. */
#ifndef KL_NUMBERS_H
#define KL_NUMBERS_H
#include "fhir/indexes.h"

/* Number every resource type and every index of it, in one transaction: at init, and at the start of a rebuild (`complete`: mark all
   as built by the present definitions). */
int kl_numbers_register(struct kl_env *env, kiln_error *err);
int kl_numbers_register_in(struct kl_txn *txn, bool complete, kiln_error *err);

/* numbers[i] of ti->list[i], 0 where the store does not have it. */
int kl_numbers_of(struct kl_txn *txn, const struct kl_type_indexes *ti, uint16_t *numbers, kiln_error *err);

#endif
