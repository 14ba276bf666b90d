/* arena.c - chunks that grow with what was used so far; a request larger than a chunk gets one of its own size. */
#include "base/arena.h"
#include <stdlib.h>

#define FIRST_CHUNK 4096u
#define LARGEST_STEP (1u << 20)  /* growth by doubling ends here */

struct kl_arena_chunk {
	struct kl_arena_chunk *next;  /* older */
	size_t size;                  /* bytes behind this head */
};

static bool add_chunk(struct kl_arena *a, size_t n)
{
	size_t size = a->total < FIRST_CHUNK ? FIRST_CHUNK : a->total;
	if (size > LARGEST_STEP)
		size = LARGEST_STEP;
	if (size < n)
		size = n;
	struct kl_arena_chunk *c = malloc(sizeof *c + size);
	if (!c)
		return false;
	*c = (struct kl_arena_chunk){a->chunk, size};
	a->chunk = c;
	a->used = 0;
	a->total += size;
	return true;
}

void *kl_arena_alloc(struct kl_arena *a, size_t n)
{
	bool fits = n <= SIZE_MAX / 4;
	n = (n + 7) & ~(size_t)7;
	if (!fits || ((!a->chunk || a->chunk->size - a->used < n) && !add_chunk(a, n))) {
		a->failed = true;
		return NULL;
	}
	char *p = (char *)(a->chunk + 1) + a->used;
	a->used += n;
	return p;
}

kiln_slice kl_arena_copy(struct kl_arena *a, kiln_slice s)
{
	char *p = kl_arena_alloc(a, s.size < SIZE_MAX ? s.size + 1 : s.size);
	if (!p)
		return (kiln_slice){NULL, 0};
	if (s.size)
		memcpy(p, s.data, s.size);
	p[s.size] = '\0';
	return kl_slice(p, s.size);
}

void kl_arena_clear(struct kl_arena *a)
{
	struct kl_arena_chunk *keep = a->chunk, *next;
	for (struct kl_arena_chunk *c = a->chunk; c; c = c->next)
		if (c->size > keep->size)
			keep = c;
	for (struct kl_arena_chunk *c = a->chunk; c; c = next) {
		next = c->next;
		if (c != keep)
			free(c);
	}
	if (keep)
		keep->next = NULL;
	a->chunk = keep;
	a->used = 0;
	a->failed = false;
	a->total = keep ? keep->size : 0;
}

void kl_arena_free(struct kl_arena *a)
{
	struct kl_arena_chunk *next;
	for (struct kl_arena_chunk *c = a->chunk; c; c = next) {
		next = c->next;
		free(c);
	}
	*a = (struct kl_arena){0};
}
