/* ahead_test.c - who walks is read ahead for, who reads here and there is not. */
#include "fixture.h"
#include "store/ahead.h"
#include <sys/mman.h>

#define PAGE 4096
#define CHUNK (256 << 10)

static char *region, *start;   /* start: at a chunk's begin, with some chunks on either side */
static struct kl_ahead *ahead;

static void setup(void)
{
	region = mmap(NULL, 16 * CHUNK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	cr_assert(region != MAP_FAILED);
	start = region + 8 * CHUNK - (uintptr_t)region % CHUNK;
	cr_assert((ahead = kl_ahead_new()) != NULL);
}

static void teardown(void)
{
	kl_ahead_free(ahead);
	munmap(region, 16 * CHUNK);
}

TestSuite(ahead, .init = setup, .fini = teardown);

static void look(const char *at) { kl_ahead_note(ahead, kl_slice(at, 100)); }

Test(ahead, single_pages_are_not_read_around)
{
	look(start);
	look(start + 200);
	look(start + 2 * CHUNK);
	look(start - 2 * CHUNK);
	for (int i = -3; i <= 3; i++)
		cr_expect(!kl_ahead_asked(ahead, start + i * CHUNK));
}

Test(ahead, a_second_page_brings_the_chunk)
{
	look(start);
	look(start + 5 * PAGE);
	cr_expect(kl_ahead_asked(ahead, start) && kl_ahead_asked(ahead, start + CHUNK - 1));
	cr_expect(!kl_ahead_asked(ahead, start + CHUNK) && !kl_ahead_asked(ahead, start - 1));
}

Test(ahead, a_walk_is_ahead_in_its_direction)
{
	look(start);
	look(start + PAGE);
	look(start + CHUNK);
	cr_expect(kl_ahead_asked(ahead, start + CHUNK) && kl_ahead_asked(ahead, start + 2 * CHUNK));
	cr_expect(!kl_ahead_asked(ahead, start + 3 * CHUNK));
	look(start - PAGE);
	cr_expect(kl_ahead_asked(ahead, start - PAGE) && kl_ahead_asked(ahead, start - PAGE - CHUNK));
	cr_expect(!kl_ahead_asked(ahead, start - PAGE - 2 * CHUNK));
}

Test(ahead, a_value_of_several_pages_is_a_walk)
{
	kl_ahead_note(ahead, kl_slice(start + CHUNK - PAGE, 3 * PAGE));
	cr_expect(kl_ahead_asked(ahead, start) && kl_ahead_asked(ahead, start + CHUNK));
}

Test(ahead, far_away_chunks_share_a_slot)
{
	look(start);
	look(start + PAGE);
	look(start + ((size_t)4 << 30));
	cr_expect(!kl_ahead_asked(ahead, start), "another took its slot: it may be asked for again");
	cr_expect(!kl_ahead_asked(ahead, start + ((size_t)4 << 30)));
}
