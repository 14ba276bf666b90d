/* search_kept.h - queries that are too long for a link, kept in the store, so that the link to the next page names the page alone. The newest ones stay
   (KL_KEPT_MAX, KL_KEPT_BYTES). They are no versions: no log, no history, no replica has them.

   KL_KEPT: number (8 bytes, big-endian, ascending), part (2) -> checksum (4, seeded by the key's), of part 0: the query's check (8) and size (4), then text. */
#ifndef KL_SEARCH_KEPT_H
#define KL_SEARCH_KEPT_H
#include "fhir/store.h"

/* Keep a query, or keep it longer. KILN_UNSUPPORTED: the store is not open for writing. */
int kl_kept_put(struct kiln_store *store, uint64_t check, kiln_slice query);
/* The query that the token of a page is of, in the arena. KILN_NOT_FOUND. */
int kl_kept_find(struct kl_env *env, kiln_slice token, struct kl_arena *arena, kiln_slice *query);

#endif
