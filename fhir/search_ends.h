/* search_ends.h - the values of the last rows of pages, kept for a while with the open store: a page that follows in the same process need not read the row to
   find its place. */
#ifndef KL_SEARCH_ENDS_H
#define KL_SEARCH_ENDS_H
#include "base/arena.h"
#include "store/env.h"

#define KL_ENDS 1024        /* rows */
#define KL_END_BYTES 224    /* of the values of one */
#define KL_END_KEYS 8

struct kl_end {
	uint64_t check, sequence;        /* of the query (search_page.h); the moment of the pages */
	uint32_t record;
	uint8_t count;                   /* keys whose values are known */
	uint8_t sizes[KL_END_KEYS];      /* bytes and one; 0: there is no value */
	unsigned char bytes[KL_END_BYTES];
};
struct kl_ends { struct kl_end *list; };   /* KL_ENDS of them; NULL: none yet */

/* Keep as many of the values as there is room for. */
void kl_ends_keep(struct kl_env *env, uint64_t check, uint64_t sequence, uint32_t record, const kiln_slice *values, uint32_t count);
/* The values that are known, in the arena, data NULL: missing; how many. */
uint32_t kl_ends_find(struct kl_env *env, uint64_t check, uint64_t sequence, uint32_t record, struct kl_arena *arena, kiln_slice *values, uint32_t most);

#endif
