/* load_test.c - batches of a load, whose lone entries wait, among small commits, removals and merges: every answer against a sorted array. */
#include "fixture.h"
#include "index/load.h"
#include <stdio.h>
#include <stdlib.h>

#define MOST 4000

/* So small that a store of some hundred blocks has runs that wait, and a part of them merged at a time. */
static const struct kl_load_bounds tight = {.count = 200, .least = 4, .parts = 12, .blocks = 2, .pages = 5, .others = 60};

struct work {
	struct place place;
	struct model model;
	struct random random;
	struct kl_arena terms;
	uint32_t records;      /* given so far */
	struct kl_posting *changes;
	size_t count;
	bool more;
};

struct step {
	struct work *w;
	enum { LOAD, SMALL, SETTLE } what;
};

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct step *s = arg;
	*dirty = true;
	if (s->what == SETTLE)
		return kl_load_settle(txn, &tight, &s->w->more, err);
	return s->what == LOAD ? kl_load_batch(txn, &tight, s->w->changes, s->w->count, err) : kl_postings_apply(txn, s->w->changes, s->w->count, err);
}

static void commit(struct work *w, int what)
{
	struct step s = {w, what};
	kiln_error err = {0};
	struct kl_job job = {apply, NULL, &s};
	cr_assert_eq(kl_commit(w->place.env, &job, &err), KILN_OK, "%s", err.message);
	if (what != SETTLE)
		model_apply(&w->model, w->changes, w->count);
}

static uint64_t rows(struct work *w)
{
	struct kl_txn *txn;
	cr_assert_eq(kl_txn_read(w->place.env, &txn, NULL), KILN_OK);
	uint64_t n = kl_table_count(txn, KL_RECENT);
	kl_txn_end(txn);
	return n;
}

static void compare(struct work *w, uint64_t seed)
{
	struct kl_txn *txn;
	cr_assert_eq(kl_txn_read(w->place.env, &txn, NULL), KILN_OK);
	model_check(txn, &w->model, seed);
	model_compare(txn, &w->model, &w->random, seed);
	kl_txn_end(txn);
}

/* A value that many share, or one of 100,000 that lie anywhere. */
static kiln_slice term(struct work *w, bool shared)
{
	char bytes[16];
	int n = snprintf(bytes, sizeof bytes, "%c%c%05u", '\0', shared ? '\1' : '\2', (unsigned)random_below(&w->random, shared ? 20 : 100000));
	return kl_arena_copy(&w->terms, kl_slice(bytes, (size_t)n));
}

static void sort(struct work *w)
{
	struct kl_arena scratch = {0};
	w->count = kl_postings_sort(w->changes, w->count, &scratch);
	kl_arena_free(&scratch);
}

/* New records, and some entries of earlier ones added or taken out. */
static void make_batch(struct work *w, uint32_t records, unsigned others)
{
	w->count = 0;
	for (uint32_t i = 0; i < records; i++) {
		w->records++;
		for (unsigned k = 0; k < 6; k++)
			w->changes[w->count++] = (struct kl_posting){term(w, k < 4), w->records, false};
	}
	for (unsigned i = 0; i < others && w->model.count; i++) {
		struct kl_posting c = w->model.entries[random_below(&w->random, w->model.count)];
		c.removed = random_below(&w->random, 2);
		if (random_below(&w->random, 2))
			c.term = term(w, false);
		w->changes[w->count++] = c;
	}
	sort(w);
}

static void start(struct work *w, uint64_t seed)
{
	*w = (struct work){.random = {seed * 7919 + 1}, .changes = malloc(MOST * sizeof *w->changes)};
	place_make(&w->place);
}

static void stop(struct work *w)
{
	place_free(&w->place);
	model_free(&w->model);
	kl_arena_free(&w->terms);
	free(w->changes);
}

static void one_round(struct work *w)
{
	switch (random_below(&w->random, 8)) {
	case 0:
		make_batch(w, 1 + (uint32_t)random_below(&w->random, 3), 2);
		commit(w, SMALL);
		break;
	case 1:
		make_batch(w, 500, 0);
		commit(w, random_below(&w->random, 6) ? LOAD : SMALL);
		break;
	case 2:
		make_batch(w, 60, 100);   /* too many others */
		commit(w, LOAD);
		break;
	case 3:
		commit(w, SETTLE);
		break;
	default:
		make_batch(w, 100 + (uint32_t)random_below(&w->random, 400), (unsigned)random_below(&w->random, 50));
		commit(w, LOAD);
	}
}

Test(load, answers_as_a_sorted_array_does)
{
	struct work w;
	uint64_t waited = 0, stayed = 0;
	for (uint64_t seed = 1; seed <= 4; seed++) {
		start(&w, seed);
		for (unsigned i = 0; i < 60; i++) {
			one_round(&w);
			waited += rows(&w) > 0;
			stayed += w.more;
			w.more = false;
			if (random_below(&w.random, 10) == 0)
				place_reopen(&w.place);
			if (i % 6 == 0)
				compare(&w, seed);
		}
		compare(&w, seed);
		stop(&w);
	}
	cr_assert_gt(waited, 100);
	cr_assert_gt(stayed, 0);
}

Test(load, ends_with_nothing_beside_the_blocks)
{
	struct work w;
	unsigned turns = 0;
	start(&w, 9);
	for (unsigned i = 0; i < 20; i++) {
		make_batch(&w, 500, 0);
		commit(&w, LOAD);
	}
	cr_assert_gt(rows(&w), 0);
	do {
		commit(&w, SETTLE);
		compare(&w, 9);
		turns++;
	} while (w.more);
	cr_assert_gt(turns, 1);
	cr_assert_eq(rows(&w), 0);
	stop(&w);
}

Test(load, an_entry_alone_in_its_block_waits)
{
	struct work w;
	start(&w, 5);
	for (unsigned i = 0; i < 6; i++) {
		make_batch(&w, 600, 0);
		commit(&w, SMALL);
	}
	commit_merge(w.place.env);
	w.count = 0;
	for (unsigned i = 0; i < 300; i++)   /* at the end of one list, and one anywhere */
		w.changes[w.count++] = (struct kl_posting){kl_slice("\0\1" "00001", 7), ++w.records, false};
	w.changes[w.count++] = (struct kl_posting){kl_slice("\0\2" "50000", 7), w.records, false};
	sort(&w);
	commit(&w, LOAD);
	cr_assert_eq(rows(&w), 1);
	compare(&w, 5);
	stop(&w);
}
