/* postings_test.c - the set of entries against a sorted array: adds, removes, small and bulk commits, merges, reopening. */
#include "fixture.h"
#include <stdio.h>
#include <stdlib.h>

struct terms {
	kiln_slice *all;
	size_t count;
	struct kl_arena arena;
};

/* Terms with much in common: prefixes of one another, bytes 0 and 255, empty values, the longest. */
static void make_terms(struct terms *t, size_t count, struct random *r)
{
	unsigned char bytes[KL_KEY_MAX];
	*t = (struct terms){malloc(count * sizeof *t->all), 0, {0}};
	while (t->count < count) {
		static const unsigned char few[] = {0, 0, 1, 255, 'a', 'b'};
		size_t size = 2 + (random_below(r, 20) == 0 ? 100 + random_below(r, KL_KEY_MAX - 101) : random_below(r, 14));
		bytes[0] = 0;
		bytes[1] = (unsigned char)(1 + random_below(r, 3));
		for (size_t i = 2; i < size; i++)
			bytes[i] = size > 50 && i < 90 ? 'x' : few[random_below(r, sizeof few)];
		t->all[t->count++] = kl_arena_copy(&t->arena, kl_slice(bytes, size));
	}
	memset(bytes, 0, sizeof bytes);
	t->all[0] = kl_arena_copy(&t->arena, kl_slice(bytes, KL_KEY_MAX));
	t->all[1] = kl_arena_copy(&t->arena, kl_slice(bytes, KL_KEY_MAX - 1));
	memset(bytes, 255, sizeof bytes);
	t->all[2] = kl_arena_copy(&t->arena, kl_slice(bytes, KL_KEY_MAX));
}

static void free_terms(struct terms *t)
{
	kl_arena_free(&t->arena);
	free(t->all);
}

/* Where terms are few, some get most of the records, so that their lists span many blocks; where they are many, most have few. */
static struct kl_posting random_change(const struct terms *t, struct random *r, unsigned removals, uint32_t records)
{
	size_t spread = random_below(r, t->count < 500 ? 3 : 10) ? 4 + random_below(r, 3) : t->count;
	if (t->count >= 500)
		spread = t->count + 4 - spread;
	struct kl_posting c = {t->all[random_below(r, spread) % t->count], (uint32_t)random_below(r, records), random_below(r, 100) < removals};
	if (random_below(r, 200) == 0)
		c.record = UINT32_MAX - (uint32_t)random_below(r, 3);
	return c;
}

static size_t random_changes(const struct terms *t, const struct model *m, struct random *r, unsigned removals, uint32_t records, struct kl_posting *out, size_t count)
{
	struct kl_arena scratch = {0};
	for (size_t i = 0; i < count; i++) {
		out[i] = random_change(t, r, removals, records);
		if (out[i].removed && m->count && random_below(r, 4)) {
			out[i] = m->entries[random_below(r, m->count)];
			out[i].removed = true;
		}
	}
	size_t n = kl_postings_sort(out, count, &scratch);
	kl_arena_free(&scratch);
	cr_assert_neq(n, KL_SORT_FAILED);
	return n;
}

static void compare_now(struct place *p, const struct model *m, struct random *r, uint64_t seed)
{
	struct kl_txn *txn;
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	model_check(txn, m, seed);
	model_compare(txn, m, r, seed);
	kl_txn_end(txn);
}

static uint64_t rows_of(struct place *p, enum kl_table table)
{
	struct kl_txn *txn;
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	uint64_t rows = kl_table_count(txn, table);
	kl_txn_end(txn);
	return rows;
}

#define MOST 6000

static void run_model(uint64_t seed, unsigned rounds, size_t count, uint32_t records)
{
	struct random r = {seed * 7919 + 1};
	struct place p;
	struct terms terms;
	struct model m = {0};
	struct kl_posting *changes = malloc(MOST * sizeof *changes);
	place_make(&p);
	make_terms(&terms, count, &r);
	compare_now(&p, &m, &r, seed);
	for (unsigned i = 0; i < rounds; i++) {
		size_t n = random_below(&r, 3) ? 1 + random_below(&r, 60) : 2000 + random_below(&r, MOST - 2000);
		unsigned removals = i + 4 > rounds ? 95 : (unsigned)random_below(&r, 2) * 60;
		n = random_changes(&terms, &m, &r, removals, records, changes, n);
		cr_assert_eq(commit_changes(p.env, changes, n), KILN_OK, "seed %llu", (unsigned long long)seed);
		model_apply(&m, changes, n);
		if (random_below(&r, 8) == 0)
			cr_assert_eq(commit_merge(p.env), KILN_OK);
		if (random_below(&r, 8) == 0)
			place_reopen(&p);
		if (i % 3 == 0 || i + 4 > rounds)
			compare_now(&p, &m, &r, seed);
	}
	compare_now(&p, &m, &r, seed);
	place_free(&p);
	model_free(&m);
	free_terms(&terms);
	free(changes);
}

Test(postings, answers_as_a_sorted_array_does)
{
	for (uint64_t seed = 1; seed <= 4; seed++)
		run_model(seed, 16, 150, seed % 2 ? 3000 : 100000);
}

Test(postings, answers_as_a_sorted_array_does_with_many_terms)
{
	for (uint64_t seed = 11; seed <= 13; seed++)
		run_model(seed, 14, 4000, seed % 2 ? 1000000 : UINT32_MAX);
}

static void commit_sorted(struct place *p, struct model *m, struct kl_posting *changes, size_t n)
{
	struct kl_arena scratch = {0};
	n = kl_postings_sort(changes, n, &scratch);
	kl_arena_free(&scratch);
	cr_assert_neq(n, KL_SORT_FAILED);
	cr_assert_eq(commit_changes(p->env, changes, n), KILN_OK);
	model_apply(m, changes, n);
	cr_assert_eq(commit_merge(p->env), KILN_OK);
}

/* A list that fills most of a block is divided by terms that come before it there, untouched itself. */
Test(postings, a_list_is_divided_by_what_comes_before_it)
{
	static struct kl_posting changes[2000];
	static char bytes[2000][16];
	struct random r = {1};
	struct place p;
	struct model m = {0};
	place_make(&p);
	for (uint32_t i = 0; i < 400; i++)
		changes[i] = (struct kl_posting){KL_SLICE("\0\2list"), i * 300, false};
	commit_sorted(&p, &m, changes, 400);
	compare_now(&p, &m, &r, 0);
	for (uint32_t i = 0; i < 60; i++) {
		int size = snprintf(bytes[i], sizeof bytes[i], "%c%cterm%u", 'x', 1, i * 7919 % 1000);
		bytes[i][0] = 0;
		changes[i] = (struct kl_posting){kl_slice(bytes[i], (size_t)size), i, false};
	}
	commit_sorted(&p, &m, changes, 60);
	compare_now(&p, &m, &r, 1);
	place_free(&p);
	model_free(&m);
}

/* What is there already, added again in bulk: full blocks may be split by it, but lose nothing. */
Test(postings, adding_again_changes_nothing)
{
	struct random r = {31};
	struct place p;
	struct terms terms;
	struct model m = {0};
	struct kl_posting *changes = malloc(MOST * sizeof *changes);
	place_make(&p);
	make_terms(&terms, 4000, &r);
	size_t n = random_changes(&terms, &m, &r, 0, 1000000, changes, MOST);
	for (int i = 0; i < 3; i++) {
		cr_assert_eq(commit_changes(p.env, changes, n), KILN_OK);
		model_apply(&m, changes, n);
		compare_now(&p, &m, &r, 31);
	}
	place_free(&p);
	model_free(&m);
	free_terms(&terms);
	free(changes);
}

/* Every entry goes again: no block, no count, no run is left. */
Test(postings, all_that_was_added_can_be_removed)
{
	struct random r = {99};
	struct place p;
	struct terms terms;
	struct model m = {0};
	struct kl_posting *changes = malloc(MOST * sizeof *changes);
	place_make(&p);
	make_terms(&terms, 100, &r);
	for (int i = 0; i < 3; i++) {
		size_t n = random_changes(&terms, &m, &r, 0, 5000, changes, MOST);
		cr_assert_eq(commit_changes(p.env, changes, n), KILN_OK);
		model_apply(&m, changes, n);
	}
	while (m.count) {
		size_t n = m.count < 900 ? m.count : 900;
		for (size_t i = 0; i < n; i++) {
			changes[i] = m.entries[m.count < 5000 ? i : i * (m.count / n)];
			changes[i].removed = true;
		}
		cr_assert_eq(commit_changes(p.env, changes, n), KILN_OK);
		model_apply(&m, changes, n);
		cr_assert_eq(commit_merge(p.env), KILN_OK);
		if (m.count / 900 % 3 == 0)
			compare_now(&p, &m, &r, 99);
	}
	struct kl_txn *txn;
	cr_assert_eq(kl_txn_read(p.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_table_count(txn, KL_POSTINGS), 0);
	cr_assert_eq(kl_table_count(txn, KL_COUNTS), 0);
	cr_assert_eq(kl_table_count(txn, KL_RECENT), 0);
	kl_txn_end(txn);
	place_free(&p);
	model_free(&m);
	free_terms(&terms);
	free(changes);
}

#define NUMBERS 40000

/* Term i is i in digits, one record each. */
static size_t number_terms(struct kl_posting *out, char (*bytes)[8], unsigned step, bool removed)
{
	size_t n = 0;
	for (unsigned i = 0; i < NUMBERS; i += step) {
		snprintf(bytes[i], 8, "%c%c%05u", 0, 1, i);
		bytes[i][0] = 0;
		out[n++] = (struct kl_posting){kl_slice(bytes[i], 7), i, removed};
	}
	return n;
}

/* Blocks that shrink join; blocks that are filled in order are full. */
Test(postings, blocks_are_neither_many_nor_empty)
{
	static struct kl_posting changes[NUMBERS];
	static char bytes[NUMBERS][8];
	struct place p;
	place_make(&p);
	cr_assert_eq(commit_changes(p.env, changes, number_terms(changes, bytes, 1, false)), KILN_OK);
	uint64_t full = rows_of(&p, KL_POSTINGS);
	cr_assert_leq(full, NUMBERS * 9 / (KL_BLOCK_SIZE * 2 - 64), "%llu blocks", (unsigned long long)full);
	size_t n = number_terms(changes, bytes, 1, true), kept = 0;
	for (size_t i = 0; i < n; i++)
		if (i % 20)
			changes[kept++] = changes[i];
	cr_assert_eq(commit_changes(p.env, changes, kept), KILN_OK);
	cr_assert_lt(rows_of(&p, KL_POSTINGS), full / 5, "%llu blocks of %llu", (unsigned long long)rows_of(&p, KL_POSTINGS), (unsigned long long)full);
	place_free(&p);
}

/* A list in the midst of others, grown at its end in many batches: its blocks are full; grown anywhere: half full and more. */
Test(postings, growing_lists_fill_their_blocks)
{
	static struct kl_posting changes[1000];
	struct random r = {7};
	uint64_t rows[2];
	for (int scattered = 0; scattered < 2; scattered++) {
		struct place p;
		struct model m = {0};
		place_make(&p);
		changes[0] = (struct kl_posting){KL_SLICE("\0\1a"), 1, false};
		changes[1] = (struct kl_posting){KL_SLICE("\0\3c"), 1, false};
		commit_sorted(&p, &m, changes, 2);
		for (uint32_t batch = 0; batch < 40; batch++) {
			for (uint32_t i = 0; i < 1000; i++)
				changes[i] = (struct kl_posting){KL_SLICE("\0\2b"), scattered ? (uint32_t)random_below(&r, 4000000) : (batch * 1000 + i) * 100, false};
			commit_sorted(&p, &m, changes, 1000);
		}
		rows[scattered] = rows_of(&p, KL_POSTINGS);
		compare_now(&p, &m, &r, (uint64_t)scattered);
		place_free(&p);
		model_free(&m);
	}
	cr_assert_leq(rows[0], 40000 / (KL_BLOCK_SIZE * 2 - 64) + 3, "%llu blocks", (unsigned long long)rows[0]);
	cr_assert_leq(rows[1], 2 * 40000 / KL_BLOCK_SIZE, "%llu blocks", (unsigned long long)rows[1]);
}

/* Small commits alone: what is recent is bounded, and is merged by itself. */
Test(postings, recent_runs_are_merged_when_there_are_many)
{
	static struct kl_posting changes[NUMBERS];
	static char bytes[NUMBERS][8];
	struct place p;
	unsigned merges = 0;
	uint64_t before = 0;
	place_make(&p);
	number_terms(changes, bytes, 1, false);
	for (unsigned i = 0; i < 300; i++) {
		cr_assert_eq(commit_changes(p.env, changes + i * 40, 40), KILN_OK);
		uint64_t now = rows_of(&p, KL_RECENT);
		merges += now == 0;
		cr_assert_leq(now, 60, "runs pile up");
		cr_assert(now == before + 1 || now == 0);
		before = now;
	}
	cr_assert_geq(merges, 3);
	cr_assert_leq(merges, 8);
	cr_assert_eq(commit_merge(p.env), KILN_OK);
	cr_assert_eq(commit_changes(p.env, changes + 20000, 500), KILN_OK);
	cr_assert_gt(rows_of(&p, KL_RECENT), 0);
	cr_assert_eq(commit_changes(p.env, changes + 30000, 600), KILN_OK);
	cr_assert_eq(rows_of(&p, KL_RECENT), 0, "many changes go straight to the blocks, what is recent with them");
	place_free(&p);
}

/* A term beyond the limit is in no set: it is refused where it would be put in, and found nowhere. */
Test(postings, terms_over_the_limit)
{
	char bytes[KL_KEY_MAX + 1];
	kiln_slice term = kl_slice(bytes, sizeof bytes);
	struct kl_posting change = {.term = term, .record = 1};
	struct place place;
	struct kl_txn *txn;
	struct kl_postings *p;
	struct kl_walk *walk;
	uint64_t count;

	memset(bytes, 'x', sizeof bytes);
	place_make(&place);
	cr_assert_eq(commit_changes(place.env, &change, 1), KILN_LIMIT);
	cr_assert_eq(kl_txn_read(place.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_postings_open(txn, &p, NULL), KILN_OK);
	cr_assert_eq(kl_postings_count(p, term, &count), KILN_OK);
	cr_assert_eq(count, 0);
	cr_assert_eq(kl_postings_count_range(p, term, kl_slice(NULL, 0), 0, &count), KILN_MISUSE);
	cr_assert_eq(kl_walk_open(p, term, kl_slice(NULL, 0), false, &walk), KILN_MISUSE);
	kl_postings_close(p);
	kl_txn_end(txn);
	place_free(&place);
}
