/* ahead.c - see ahead.h.

   A chunk has a slot, which it shares with those that lie some GiB away: the page of it that was seen first, and whether the chunk has been asked for.
   Threads may overwrite each other's slots: then a chunk is asked for once more, or later. */
#include "store/ahead.h"
#include <stdatomic.h>
#include <stddef.h>
#include <sys/mman.h>

#define PAGE 4096
#define CHUNK_PAGES 64
#define SLOTS 16384   /* only what is used of them takes memory: 32 bytes a MiB of the store */
#define ASKED 1

struct kl_ahead { atomic_uintptr_t slots[SLOTS]; };   /* page << 1 | ASKED; 0: none */

/* Not by calloc, which may have to write the zeros. */
struct kl_ahead *kl_ahead_new(void)
{
	void *a = mmap(NULL, sizeof(struct kl_ahead), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return a == MAP_FAILED ? NULL : a;
}

void kl_ahead_free(struct kl_ahead *a)
{
	if (a)
		munmap(a, sizeof *a);
}

static uintptr_t seen_of(const struct kl_ahead *a, uintptr_t chunk)
{
	uintptr_t seen = atomic_load_explicit(&a->slots[chunk % SLOTS], memory_order_relaxed);
	return (seen >> 1) / CHUNK_PAGES == chunk ? seen : 0;
}

static bool asked(const struct kl_ahead *a, uintptr_t chunk) { return seen_of(a, chunk) & ASKED; }

static void keep(struct kl_ahead *a, uintptr_t page, unsigned flag)
{
	atomic_store_explicit(&a->slots[page / CHUNK_PAGES % SLOTS], page << 1 | flag, memory_order_relaxed);
}

/* What of it lies beside the map or behind the end of the file is no fault: it is a hint. */
static void ask(struct kl_ahead *a, uintptr_t chunk)
{
	if (asked(a, chunk))
		return;
	keep(a, chunk * CHUNK_PAGES, ASKED);
	madvise((void *)(chunk * CHUNK_PAGES * PAGE), CHUNK_PAGES * PAGE, MADV_WILLNEED);
}

void kl_ahead_note(struct kl_ahead *a, kiln_slice value)
{
	uintptr_t page = (uintptr_t)value.data / PAGE, last = ((uintptr_t)value.data + value.size) / PAGE, chunk = page / CHUNK_PAGES, seen = seen_of(a, chunk);
	if ((seen & ASKED) || (seen >> 1 == page && page == last))
		return;
	bool before = asked(a, chunk - 1), behind = asked(a, chunk + 1);
	if (!seen && page == last && !before && !behind) {
		keep(a, page, 0);
		return;
	}
	ask(a, chunk);
	if (before)
		ask(a, chunk + 1);
	else if (behind)
		ask(a, chunk - 1);
	if (last / CHUNK_PAGES != chunk)
		ask(a, chunk + 1);
}

bool kl_ahead_asked(const struct kl_ahead *a, const void *address) { return asked(a, (uintptr_t)address / PAGE / CHUNK_PAGES); }
