/* codes_test.c - sets of codes against plain tables of what is in them. */
#include "fhir/codes.h"
#include "store/symbols.h"
#include <criterion/criterion.h>
#include <stdio.h>

#define SYSTEMS 3
#define CODES 9   /* of each system; the last one is on no list */

static uint64_t state = 5;
static unsigned below(unsigned n)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(state >> 33) % n;
}

static kiln_slice term(struct kl_arena *arena, uint32_t system, int code)
{
	char text[8];
	unsigned char bytes[16];
	size_t n = (size_t)snprintf(text, sizeof text, "c%d", code) + 1;
	memcpy(bytes, text, n);
	return kl_arena_copy(arena, kl_slice(bytes, n + kl_symbol_put(bytes + n, system)));
}

/* A random set, and the table of it. */
static void make(struct kl_arena *arena, struct kl_codes *c, bool table[SYSTEMS][CODES])
{
	memset(table, 0, sizeof(bool[SYSTEMS][CODES]));
	for (uint32_t s = 0; s < SYSTEMS; s++) {
		struct kl_codes whole = {0}, out = {0};
		bool all = below(3) == 0;
		if (all)
			kl_codes_add_whole(&whole, s + 1);
		for (int k = 0; k + 1 < CODES; k++) {
			bool on = below(3) == 0;
			table[s][k] = on != all;
			if (on)
				kl_codes_add_term(&out, term(arena, s + 1, k), s + 1);
		}
		table[s][CODES - 1] = all;
		kl_codes_sort(&out);
		kl_codes_combine(&whole, &out, KL_CODES_WITHOUT);
		kl_codes_combine(c, all ? &whole : &out, KL_CODES_OR);
		kl_codes_free(&whole);
		kl_codes_free(&out);
	}
}

static bool has(const struct kl_codes *c, kiln_slice t, uint32_t system)
{
	size_t at = kl_codes_seek(c, 0, t);
	bool listed = at < c->count && kl_slice_eq(c->list[at].term, t);
	return listed != kl_codes_whole(c, system);
}

Test(codes, algebra)
{
	struct kl_arena arena = {0};
	for (int round = 0; round < 3000; round++) {
		struct kl_codes a = {0}, b = {0};
		bool ta[SYSTEMS][CODES], tb[SYSTEMS][CODES];
		enum kl_codes_how how = (enum kl_codes_how)below(3);
		kl_arena_clear(&arena);
		make(&arena, &a, ta);
		make(&arena, &b, tb);
		kl_codes_combine(&a, &b, how);
		for (uint32_t s = 0; s < SYSTEMS; s++)
			for (int k = 0; k < CODES; k++) {
				bool want = how == KL_CODES_OR ? ta[s][k] || tb[s][k] : how == KL_CODES_AND ? ta[s][k] && tb[s][k] : ta[s][k] && !tb[s][k];
				cr_assert_eq(has(&a, term(&arena, s + 1, k), s + 1), want, "round %d: how %d, system %u, code %d", round, how, s, k);
			}
		kl_codes_free(&a);
		kl_codes_free(&b);
	}
	kl_arena_free(&arena);
}

Test(codes, sorting_and_seeking)
{
	struct kl_arena arena = {0};
	struct kl_codes c = {0};
	for (int i = 0; i < 1000; i++)
		kl_codes_add_term(&c, term(&arena, 1 + below(3), (int)below(400)), 1);
	kl_codes_sort(&c);
	for (size_t i = 1; i < c.count; i++)
		cr_assert_lt(kl_slice_cmp(c.list[i - 1].term, c.list[i].term), 0);
	for (int i = 0; i < 2000; i++) {
		kiln_slice t = term(&arena, 1 + below(3), (int)below(500));
		size_t from = below((unsigned)c.count + 1), want = from;
		while (want < c.count && kl_slice_cmp(c.list[want].term, t) < 0)
			want++;
		cr_assert_eq(kl_codes_seek(&c, from, t), want);
	}
	kl_codes_free(&c);
	kl_arena_free(&arena);
}
