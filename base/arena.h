/* arena.h - memory with one lifetime: many allocations, one release. One arena per request or batch. */
#ifndef KL_ARENA_H
#define KL_ARENA_H
#include "base/slice.h"

struct kl_arena_chunk;
struct kl_arena {
	struct kl_arena_chunk *chunk;  /* newest first */
	size_t used, total;            /* used: of the newest chunk; total: bytes of all chunks */
	bool failed;                   /* an allocation failed since it was made or cleared */
};

/* n bytes aligned to 8, or NULL. An all-zero struct kl_arena is ready for use. */
void *kl_arena_alloc(struct kl_arena *a, size_t n);
/* A copy of s with a NUL behind it; data NULL when memory is short. */
kiln_slice kl_arena_copy(struct kl_arena *a, kiln_slice s);
/* Everything allocated becomes invalid; the largest chunk is kept for reuse. */
void kl_arena_clear(struct kl_arena *a);
void kl_arena_free(struct kl_arena *a);

#endif
