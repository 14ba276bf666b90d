/* buf_test.c - buffers and arenas. */
#include "base/arena.h"
#include "base/buf.h"
#include <criterion/criterion.h>

Test(buf, grows_and_keeps)
{
	struct kl_buf b = {0};
	for (unsigned i = 0; i < 10000; i++)
		kl_buf_add_byte(&b, (unsigned char)(i * 7));
	cr_assert_eq(b.size, 10000);
	for (unsigned i = 0; i < 10000; i++)
		cr_assert_eq((unsigned char)b.data[i], (unsigned char)(i * 7));
	kl_buf_clear(&b);
	kl_buf_add_text(&b, "ab");
	kl_buf_add_slice(&b, KL_SLICE("cd"));
	kl_buf_add(&b, NULL, 0);
	cr_assert(kl_slice_is(kl_buf_slice(&b), "abcd"));
	kl_buf_free(&b);
	cr_assert_null(b.data);
}

Test(buf, failure_latches)
{
	struct kl_buf b = {0};
	kl_buf_add_text(&b, "kept");
	cr_assert_null(kl_buf_room(&b, SIZE_MAX / 2));
	cr_assert_null(kl_buf_room(&b, SIZE_MAX));
	cr_assert_not(kl_buf_ok(&b));
	kl_buf_add_text(&b, "lost");
	cr_assert_null(kl_buf_room(&b, 0));
	cr_assert(kl_slice_is(kl_buf_slice(&b), "kept"));
	kl_buf_clear(&b);
	kl_buf_add_text(&b, "again");
	cr_assert(kl_buf_ok(&b) && kl_slice_is(kl_buf_slice(&b), "again"));
	kl_buf_free(&b);
}

Test(arena, aligned_and_apart)
{
	struct kl_arena a = {0};
	unsigned char *all[500];
	for (unsigned i = 0; i < 500; i++) {
		all[i] = kl_arena_alloc(&a, i);
		cr_assert_not_null(all[i]);
		cr_assert_eq((uintptr_t)all[i] % 8, 0);
		memset(all[i], (int)(i & 255), i);
	}
	for (unsigned i = 0; i < 500; i++)
		for (unsigned j = 0; j < i; j++)
			cr_assert_eq(all[i][j], (i & 255));
	kl_arena_free(&a);
	cr_assert_null(a.chunk);
}

Test(arena, copy_ends_with_nul)
{
	struct kl_arena a = {0};
	kiln_slice s = kl_arena_copy(&a, kl_slice("abcdefgh", 5)), none = kl_arena_copy(&a, (kiln_slice){NULL, 0});
	cr_assert_eq(s.size, 5);
	cr_assert_str_eq(s.data, "abcde");
	cr_assert(none.data && none.size == 0 && *none.data == '\0');
	kl_arena_free(&a);
}

Test(arena, clear_keeps_the_largest_chunk)
{
	struct kl_arena a = {0};
	for (int i = 0; i < 100; i++)
		kl_arena_alloc(&a, 1000);
	void *large = kl_arena_alloc(&a, 3000000);
	kl_arena_alloc(&a, 2000000);
	kl_arena_clear(&a);
	cr_assert_eq(a.total, 3000000);
	cr_assert_eq(kl_arena_alloc(&a, 2999993), large);
	size_t total = a.total;
	kl_arena_clear(&a);
	cr_assert_eq(a.total, total);
	kl_arena_free(&a);
	kl_arena_clear(&a);
	cr_assert_null(a.chunk);
}

Test(arena, impossible_sizes)
{
	struct kl_arena a = {0};
	cr_assert_null(kl_arena_alloc(&a, SIZE_MAX));
	cr_assert_null(kl_arena_alloc(&a, SIZE_MAX / 2));
	cr_assert_null(kl_arena_copy(&a, kl_slice("", SIZE_MAX)).data);
	cr_assert_not_null(kl_arena_alloc(&a, 0));
	kl_arena_free(&a);
}
