/* search_kept.h - queries that are too long for a link, kept with the open store, so that the link to the next page names the page alone. The newest ones stay. */
#ifndef KL_SEARCH_KEPT_H
#define KL_SEARCH_KEPT_H
#include "base/arena.h"
#include "base/limits.h"
#include "store/env.h"

struct kl_kept_query {
	uint64_t check;        /* kl_page_query_check */
	char *text;            /* owned */
	size_t size;
};
struct kl_kept {
	struct kl_kept_query list[KL_KEPT_MAX];   /* oldest first */
	size_t count, bytes;
};
void kl_kept_free(struct kl_kept *kept);

/* Keep a query, or keep it longer. KILN_OK, KILN_NO_MEMORY. */
int kl_kept_put(struct kl_env *env, uint64_t check, kiln_slice query);
/* The query that the token of a page is of, in the arena. KILN_OK, KILN_NOT_FOUND, KILN_NO_MEMORY. */
int kl_kept_find(struct kl_env *env, kiln_slice token, struct kl_arena *arena, kiln_slice *query);

#endif
