/* indexes_state.h - what fhir/ keeps with an environment (slot 1), shared by fhir/indexes.c and fhir/extract*.c, fhir/search_ends.c. One struct kl_fhir_type
   for each resource type that was used; what it holds is immutable once published, so that readers take no lock. */
#ifndef KL_INDEXES_STATE_H
#define KL_INDEXES_STATE_H
#include "fhir/indexes.h"
#include "fhir/search_ends.h"
#include <pthread.h>
#include <stdatomic.h>

struct kl_custom;
struct kl_parameters;
/* On-disk numbers of a type's indexes as of a registry version. */
struct kl_index_numbers {
	struct kl_index_numbers *older;
	uint64_t version;
	uint64_t latest;           /* the highest `since` of one that is usable; KL_INDEXES_UNKNOWN */
	const uint16_t *numbers;   /* may be shared with an older one */
	uint16_t own[];
};

struct kl_extract_program;
struct kl_fhir_type {
	struct kl_type_indexes indexes;   /* first: a struct kl_type_indexes * handed out is this */
	_Atomic(struct kl_index_numbers *) numbers;
	_Atomic(struct kl_extract_program *) program;
};
struct kl_fhir_state {
	pthread_mutex_t lock;             /* held by who publishes, or uses ends */
	struct kl_ends ends;
	pthread_mutex_t parameters_lock;
	struct kl_parameters *parameters; /* the latest committed set (parameters.h), one of its uses; under parameters_lock */
	_Atomic(struct kl_fhir_type *) types[KL_RESOURCE_TYPES];
	_Atomic uint64_t ours;            /* version of the registry whose rows are known to be made by this library's definitions */
};

/* NULL: no memory, or (kl_fhir_type_of) no concrete resource type. */
struct kl_fhir_state *kl_fhir_state_of(struct kl_env *env);
struct kl_fhir_type *kl_fhir_type_of(struct kl_env *env, const struct kl_type *type);
/* A type with the store's own parameters besides, which must outlive it; NULL: no memory. */
struct kl_fhir_type *kl_fhir_type_new(const struct kl_type *type, const struct kl_custom *const *own, uint32_t count);
void kl_fhir_type_free(struct kl_fhir_type *t);
/* extract_compile.c */
void kl_extract_program_free(struct kl_extract_program *p);

#endif
