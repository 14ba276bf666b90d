/* parameters_private.h - shared by fhir/parameters.c and parameters_read.c. */
#ifndef KL_PARAMETERS_PRIVATE_H
#define KL_PARAMETERS_PRIVATE_H
#include "base/status.h"
#include "fhir/indexes_state.h"
#include "fhir/parameters.h"

struct kl_own_list { const struct kl_custom **list; uint32_t count, cap; };
struct kl_refusal { kiln_slice id, why; };
struct kl_parameters {
	_Atomic uint32_t uses;
	uint64_t version;
	struct kl_arena arena;
	struct kl_own_list own[KL_RESOURCE_TYPES];
	_Atomic(struct kl_fhir_type *) types[KL_RESOURCE_TYPES];   /* of types that have own ones, made at first use */
	struct kl_refusal *refused;
	size_t refused_count, refused_cap;
	uint32_t count;
	kiln_slice *unreadable;        /* ids of those whose version is damaged */
	size_t unreadable_count, unreadable_cap;
	bool damaged;                  /* a row, or a version */
};

/* parameters_read.c: fill a set from the rows and the log of a snapshot. */
int kl_parameters_read(struct kl_parameters *p, struct kl_txn *txn, kiln_error *err);

#endif
