/* set_test.c - set operations against marks in an array. */
#include "fixture.h"
#include <stdlib.h>

#define RANGE 3000

static void random_set(struct random *r, struct kl_set *s, size_t count, uint32_t spread, char *marks)
{
	kl_set_clear(s);
	memset(marks, 0, RANGE);
	for (size_t i = 0; i < count; i++) {
		uint32_t v = (uint32_t)random_below(r, spread);
		kl_set_add(s, v);
		marks[v] = 1;
	}
	kl_set_sort(s);
}

static void expect(const struct kl_set *s, const char *marks, const char *what, uint64_t seed)
{
	size_t n = 0;
	for (uint32_t v = 0; v < RANGE; v++) {
		if (marks[v])
			cr_assert(n < s->count && s->records[n++] == v, "seed %llu: %s lacks %u", (unsigned long long)seed, what, v);
		cr_assert_eq(kl_set_has(s, v), marks[v] != 0, "seed %llu: has %u after %s", (unsigned long long)seed, v, what);
	}
	cr_assert_eq(s->count, n, "seed %llu: %s has %zu, not %zu", (unsigned long long)seed, what, s->count, n);
}

static void run_sets(uint64_t seed)
{
	static const size_t counts[] = {0, 1, 3, 20, 100, 700, 4000};
	static char a[RANGE], b[RANGE], c[RANGE];
	struct random r = {seed + 1};
	struct kl_set x = {0}, y = {0}, z = {0}, w = {0};
	size_t n = counts[random_below(&r, 7)], m = counts[random_below(&r, 7)];
	uint32_t spread = random_below(&r, 2) ? RANGE : 150;
	random_set(&r, &x, n, spread, a);
	random_set(&r, &y, m, RANGE, b);
	expect(&x, a, "sort", seed);
	kl_set_or(&z, &x);
	expect(&z, a, "or of nothing", seed);
	kl_set_and(&z, &y);
	for (int i = 0; i < RANGE; i++)
		c[i] = a[i] && b[i];
	expect(&z, c, "and", seed);
	kl_set_clear(&z);
	kl_set_or(&z, &x);
	kl_set_without(&z, &y);
	for (int i = 0; i < RANGE; i++)
		c[i] = a[i] && !b[i];
	expect(&z, c, "without", seed);
	kl_set_clear(&z);
	kl_set_or(&z, &x);
	kl_set_or(&z, &y);
	for (int i = 0; i < RANGE; i++)
		c[i] = a[i] || b[i];
	expect(&z, c, "or", seed);
	kl_set_or_many(&w, (struct kl_set *const[]){&x, &y, &z}, 3);
	expect(&w, c, "or of many", seed);
	kl_set_or_many(&w, (struct kl_set *const[]){&x}, 1);
	expect(&w, c, "or of one", seed);
	kl_set_or_many(&w, NULL, 0);
	expect(&w, c, "or of none", seed);
	kl_set_free(&x);
	kl_set_free(&y);
	kl_set_free(&z);
	kl_set_free(&w);
}

Test(set, operations_answer_as_marks_do)
{
	for (uint64_t seed = 0; seed < 400; seed++)
		run_sets(seed);
}

static int by_value(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	return (x > y) - (x < y);
}

static void sort_some(struct random *r, size_t count, unsigned bits)
{
	static uint32_t plain[20000];
	struct kl_set s = {0};
	size_t n = 0;
	for (size_t i = 0; i < count; i++) {
		plain[i] = (uint32_t)(random_next(r) & UINT32_MAX) >> (32 - bits);
		if (i % 3 == 0)
			plain[i] >>= random_below(r, bits);
		kl_set_add(&s, plain[i]);
	}
	kl_set_sort(&s);
	qsort(plain, count, sizeof *plain, by_value);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || plain[i] != plain[i - 1])
			cr_assert(n < s.count && s.records[n++] == plain[i], "%zu of %u bits: at %zu", count, bits, i);
	cr_assert_eq(n, s.count);
	kl_set_free(&s);
}

/* How many bits a step of the sort takes depends on both. */
Test(set, sorts_sets_of_all_sizes_and_widths)
{
	static const size_t counts[] = {2, 31, 32, 33, 64, 150, 400, 1500, 6000, 20000};
	struct random r = {3};
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		for (unsigned bits = 1; bits <= 32; bits++)
			sort_some(&r, counts[i], bits);
}

Test(set, a_failed_allocation_latches)
{
	struct kl_set s = {0};
	cr_assert_not(kl_set_reserve(&s, SIZE_MAX / 2));
	cr_assert(s.failed);
	kl_set_add(&s, 1);
	cr_assert_eq(s.count, 0);
	kl_set_clear(&s);
	kl_set_add(&s, 1);
	cr_assert_eq(s.count, 1);
	kl_set_free(&s);
}
