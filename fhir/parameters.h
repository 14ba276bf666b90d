/* parameters.h - the search parameters in force in a snapshot: R4's and the store's own. A set of them is made once for each "custom.version",
   counted, and immutable but for what is made of it at first need; a search, a batch and an extractor keep the one that they were made with.

   NULL is the set of R4's alone, which is what most stores have. Of the SearchParameters of a store (custom.h) the first KL_CUSTOM_MAX by url, then id,
   are in force; one with a code that R4 or an earlier one has for the type is not, for that type. */
#ifndef KL_PARAMETERS_H
#define KL_PARAMETERS_H
#include "base/arena.h"
#include "fhir/custom.h"
#include "fhir/indexes.h"

struct kl_fhir_type;
struct kl_parameters;

/* The set of the snapshot, to be put back; txn NULL: a read of its own is made. In a write transaction what it has written counts. */
int kl_parameters_get(struct kl_env *env, struct kl_txn *txn, struct kl_parameters **out, kiln_error *err);
struct kl_parameters *kl_parameters_keep(struct kl_parameters *p);
void kl_parameters_put(struct kl_parameters *p);

/* The indexes of a type: R4's and Kiln's in the places that kl_indexes_of gives them, then those of the store's own parameters. They live as long as
   the set (of NULL: as env). NULL: no memory. */
const struct kl_type_indexes *kl_parameters_indexes(struct kl_parameters *p, struct kl_env *env, const struct kl_type *type);
struct kl_fhir_type *kl_parameters_type(struct kl_parameters *p, struct kl_env *env, const struct kl_type *type);
/* A parameter of a resource type by code, as kl_param_named. */
const struct kl_param *kl_parameters_named(const struct kl_parameters *p, const struct kl_type *type, kiln_slice code);
/* The store's own for a resource type, sorted by code; *count of them. */
const struct kl_custom *const *kl_parameters_own(const struct kl_parameters *p, const struct kl_type *type, uint32_t *count);
/* How many SearchParameters of the store are in force for at least one type. */
uint32_t kl_parameters_count(const struct kl_parameters *p);
/* Is one of them not in force since its row or its version is damaged? Writers do not go on with such a set, since its index would no longer be kept up:
   kl_parameters_drop, in a write transaction, takes it out of the store's parameters, so that it is none to anybody. */
bool kl_parameters_damaged(const struct kl_parameters *p);
int kl_parameters_drop(const struct kl_parameters *p, struct kl_txn *txn);
/* Those that are not, with why: n = 0, 1 ...; false behind the last. id is that of the SearchParameter; both live as long as the set. */
bool kl_parameters_refused(const struct kl_parameters *p, size_t n, kiln_slice *id, kiln_slice *why);

#endif
