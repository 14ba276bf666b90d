/* numbers.h - the on-disk numbers that the write path puts in front of terms, and their registration.

   Searching asks indexes.h, which answers only for indexes that are complete. Writing goes on for every registered index, complete or
   not: one that is being built is made whole by a rebuild, and until then no search reads it. */
#ifndef KL_NUMBERS_H
#define KL_NUMBERS_H
#include "fhir/parameters.h"

/* Number every resource type and every index of it, in one transaction: at init. */
int kl_numbers_register(struct kl_env *env, kiln_error *err);
/* In a write transaction whose store has no index rows: number the indexes of the set, as built (when everything is made anew). */
int kl_numbers_register_in(struct kl_txn *txn, struct kl_parameters *parameters, kiln_error *err);
/* In a write transaction: the store's indexes are to be those of the set (kl_registry_renew). After a change of its own parameters, and when
   other definitions than this library's have made the rows. */
int kl_numbers_renew(struct kl_txn *txn, struct kl_parameters *parameters, bool *changed, kiln_error *err);
/* All indexes of the set, type after type, each type's in the order of its list, with what the registry says of them. *list is the caller's. */
int kl_numbers_list(struct kl_txn *txn, struct kl_parameters *parameters, struct kl_index **list, size_t *count, kiln_error *err);
/* In a write transaction: what is due where `foreign` is set below: rows that other definitions have made are made anew, parameters that are damaged
   are parameters no more. */
int kl_numbers_settle(struct kl_txn *txn, kiln_error *err);
/* Have other definitions than this library's made the rows? */
int kl_numbers_foreign(struct kl_txn *txn, bool *foreign);

/* What writers need of a type, looked up once: kept in the struct kl_numbers, all-zero at first. */
struct kl_type_numbers {
	uint32_t symbol;                          /* of the type's name */
	const struct kl_type_indexes *indexes;
	uint16_t *numbers;                        /* of indexes->list[i]; 0 where the store does not have it */
};
struct kl_numbers {
	struct kl_type_numbers types[KL_RESOURCE_TYPES];
	bool begun;
	bool outdated;                            /* the registry changed between two look-ups: the numbers are not of one moment */
	bool foreign;                             /* kl_numbers_settle is due before they may be used for writing */
	uint64_t version;                         /* of the registry: the numbers are good while it is that */
	struct kl_parameters *parameters;
};
/* txn may be NULL: a read of its own is made. *out lives as long as n. */
int kl_numbers_type(struct kl_numbers *n, struct kl_env *env, struct kl_txn *txn, const struct kl_type *type, struct kl_type_numbers **out, kiln_error *err);
void kl_numbers_clear(struct kl_numbers *n);   /* frees; usable again */
/* The same unless they may be used for writing while the registry has this version, which spares looking them up once more. */
void kl_numbers_keep(struct kl_numbers *n, uint64_t version);

#endif
