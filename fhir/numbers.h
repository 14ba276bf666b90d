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

/* What writers need of a type, looked up once: kept in the struct kl_numbers, all-zero at first. */
struct kl_type_numbers {
	uint32_t symbol;                          /* of the type's name */
	const struct kl_type_indexes *indexes;
	uint16_t *numbers;                        /* of indexes->list[i]; 0 where the store does not have it */
};
struct kl_numbers {
	struct kl_type_numbers types[KL_RESOURCE_TYPES];
};
/* txn may be NULL: a read of its own is made. *out lives as long as n. */
int kl_numbers_type(struct kl_numbers *n, struct kl_env *env, struct kl_txn *txn, const struct kl_type *type, struct kl_type_numbers **out, kiln_error *err);
void kl_numbers_clear(struct kl_numbers *n);   /* frees; usable again */

#endif
