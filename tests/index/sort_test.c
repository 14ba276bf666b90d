/* sort_test.c - kl_postings_sort against a plain stable sort: order, and the last given of equals. */
#include "fixture.h"
#include <stdlib.h>

static struct kl_posting random_entry(struct random *r, struct kl_arena *arena)
{
	static const unsigned char few[] = {0, 1, 255};
	unsigned char bytes[KL_KEY_MAX];
	size_t size = random_below(r, 30) ? random_below(r, 20) : random_below(r, KL_KEY_MAX + 1);
	for (size_t i = 0; i < size; i++)
		bytes[i] = i < 9 && size > 9 ? 7 : few[random_below(r, sizeof few)];
	return (struct kl_posting){kl_arena_copy(arena, kl_slice(bytes, size)), (uint32_t)random_below(r, 3) * 0x7fffffff, random_below(r, 2)};
}

/* Insertion into a sorted array, equals replaced. */
static size_t plain_sort(const struct kl_posting *p, size_t count, struct kl_posting *out)
{
	size_t n = 0;
	for (size_t i = 0; i < count; i++) {
		size_t at = 0;
		while (at < n && kl_posting_cmp(&out[at], &p[i]) < 0)
			at++;
		if (at == n || kl_posting_cmp(&out[at], &p[i])) {
			memmove(out + at + 1, out + at, (n - at) * sizeof *out);
			n++;
		}
		out[at] = p[i];
	}
	return n;
}

static void compare_sort(uint64_t seed, size_t count)
{
	struct random r = {seed};
	struct kl_arena arena = {0}, scratch = {0};
	struct kl_posting *p = malloc((count + 1) * sizeof *p), *expected = malloc((count + 1) * sizeof *p);
	for (size_t i = 0; i < count; i++)
		p[i] = i && random_below(&r, 4) == 0 ? p[random_below(&r, i)] : random_entry(&r, &arena);
	for (size_t i = 0; i < count; i++)
		p[i].removed = random_below(&r, 2);
	size_t n = plain_sort(p, count, expected), m = kl_postings_sort(p, count, &scratch);
	cr_assert_eq(m, n, "seed %llu: %zu, not %zu", (unsigned long long)seed, m, n);
	for (size_t i = 0; i < n; i++)
		cr_assert(kl_posting_cmp(&p[i], &expected[i]) == 0 && p[i].removed == expected[i].removed, "seed %llu: differs at %zu", (unsigned long long)seed, i);
	kl_arena_free(&arena);
	kl_arena_free(&scratch);
	free(p);
	free(expected);
}

Test(sort, orders_by_term_and_record_and_keeps_the_last_of_equals)
{
	static const size_t counts[] = {0, 1, 2, 15, 17, 40, 255, 256, 700, 2000};
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		for (uint64_t seed = 1; seed <= 5; seed++)
			compare_sort(seed * 31 + i, counts[i]);
}
