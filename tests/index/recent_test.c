/* recent_test.c - recent runs: several in one transaction, transactions taken back, snapshots held while runs and merges go on, threads. */
#include "fixture.h"
#include "base/codec.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

static kiln_slice term_of(char out[4], unsigned n)
{
	kl_put_be16(out, 1);
	kl_put_be16(out + 2, (uint16_t)n);
	return kl_slice(out, 4);
}

static int add_one(struct kl_txn *txn, unsigned term, uint32_t record, bool removed)
{
	char bytes[4];
	struct kl_posting c = {term_of(bytes, term), record, removed};
	return kl_postings_apply(txn, &c, 1, NULL);
}

static uint64_t count_of(struct kl_txn *txn, unsigned term)
{
	char bytes[4];
	uint64_t count;
	struct kl_postings *p;
	cr_assert_eq(kl_postings_open(txn, &p, NULL), KILN_OK);
	cr_assert_eq(kl_postings_count(p, term_of(bytes, term), &count), KILN_OK);
	kl_postings_close(p);
	return count;
}

struct script {
	int (*run)(struct kl_txn *txn);
	int status;   /* returned at the end */
};

static int apply_script(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct script *s = arg;
	(void)err;
	*dirty = true;
	int status = s->run(txn);
	return status ? status : s->status;
}

static int commit_script(struct kl_env *env, int (*run)(struct kl_txn *txn), int status)
{
	struct script s = {run, status};
	struct kl_job job = {apply_script, NULL, &s};
	return kl_commit(env, &job, NULL);
}

static int several(struct kl_txn *txn)
{
	int status = add_one(txn, 1, 10, false);
	cr_assert_eq(count_of(txn, 1), 1, "a transaction sees its own runs");
	if (!status)
		status = add_one(txn, 1, 11, false);
	if (!status)
		status = add_one(txn, 1, 10, true);
	cr_assert_eq(count_of(txn, 1), 1);
	if (!status)
		status = add_one(txn, 1, 10, true);   /* no longer there */
	if (!status)
		status = add_one(txn, 1, 12, false);
	cr_assert_eq(count_of(txn, 1), 2);
	return status;
}

static int other(struct kl_txn *txn)
{
	return add_one(txn, 2, 20, false);
}

static void expect_counts(struct kl_env *env, uint64_t one, uint64_t two)
{
	struct kl_txn *txn;
	size_t faults = 0;
	uint64_t entries;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_assert_eq(count_of(txn, 1), one);
	cr_assert_eq(count_of(txn, 2), two);
	cr_assert_eq(kl_postings_check(txn, report_count, &faults, &entries), KILN_OK);
	cr_assert_eq(faults, 0);
	cr_assert_eq(entries, one + two);
	kl_txn_end(txn);
}

Test(recent, one_transaction_may_write_several_runs)
{
	struct place p;
	place_make(&p);
	cr_assert_eq(commit_script(p.env, several, KILN_OK), KILN_OK);
	expect_counts(p.env, 2, 0);
	cr_assert_eq(commit_merge(p.env), KILN_OK);
	expect_counts(p.env, 2, 0);
	place_free(&p);
}

static uint32_t next_record;

static int add_next(struct kl_txn *txn) { return add_one(txn, 1, ++next_record, false); }

/* A writer of new records decodes nothing, but now and then what the next reader would have to. */
Test(recent, writers_of_new_records_decode_now_and_then)
{
	struct place p;
	place_make(&p);
	next_record = 0;
	for (int i = 0; i < 64; i++)
		cr_assert_eq(commit_script(p.env, add_next, KILN_OK), KILN_OK);
	cr_expect_null(kl_env_slot(p.env, 0));
	cr_assert_eq(commit_script(p.env, add_next, KILN_OK), KILN_OK);
	cr_expect_not_null(kl_env_slot(p.env, 0));
	expect_counts(p.env, 65, 0);
	place_free(&p);
}

/* The run numbers of a transaction that was taken back are given again: nothing of it may stay in a cache. */
Test(recent, a_transaction_taken_back_leaves_nothing)
{
	struct place p;
	place_make(&p);
	cr_assert_eq(commit_script(p.env, several, KILN_CONFLICT), KILN_CONFLICT);
	expect_counts(p.env, 0, 0);
	cr_assert_eq(commit_script(p.env, other, KILN_OK), KILN_OK);
	expect_counts(p.env, 0, 1);
	cr_assert_eq(commit_script(p.env, several, KILN_CONFLICT), KILN_CONFLICT);
	expect_counts(p.env, 0, 1);
	cr_assert_eq(commit_script(p.env, several, KILN_OK), KILN_OK);
	expect_counts(p.env, 2, 1);
	place_free(&p);
}

static int clear(struct kl_txn *txn) { return kl_postings_clear(txn, NULL); }

static int clear_tables(struct kl_txn *txn)
{
	int status = kl_table_clear(txn, KL_POSTINGS);
	if (!status)
		status = kl_table_clear(txn, KL_COUNTS);
	return status ? status : kl_table_clear(txn, KL_RECENT);
}

static int clear_and_several(struct kl_txn *txn)
{
	int status = clear(txn);
	return status ? status : several(txn);
}

/* Runs are numbered from 1 again after each merge and each clearing: what is cached of the old ones is not taken for the new. */
static int several_clear_several(struct kl_txn *txn)
{
	int status = several(txn);
	return status ? status : clear_and_several(txn);
}

/* One job of a transaction empties the table and others go on: what the earlier ones had read of it is no start for them. */
Test(recent, a_table_emptied_and_filled_in_one_transaction)
{
	struct place p;
	place_make(&p);
	cr_assert_eq(commit_script(p.env, other, KILN_OK), KILN_OK);
	cr_assert_eq(commit_script(p.env, several_clear_several, KILN_OK), KILN_OK);
	expect_counts(p.env, 2, 0);
	place_free(&p);
}

Test(recent, runs_of_another_filling_are_not_taken_for_these)
{
	struct place p;
	place_make(&p);
	for (int i = 0; i < 3; i++) {
		cr_assert_eq(commit_script(p.env, several, KILN_OK), KILN_OK);
		expect_counts(p.env, 2, 0);
		cr_assert_eq(commit_script(p.env, i % 2 ? clear_tables : clear, KILN_OK), KILN_OK);
		expect_counts(p.env, 0, 0);
		cr_assert_eq(commit_script(p.env, other, KILN_OK), KILN_OK);
		expect_counts(p.env, 0, 1);
		cr_assert_eq(commit_merge(p.env), KILN_OK);
		expect_counts(p.env, 0, 1);
		if (i == 1)
			place_reopen(&p);
		cr_assert_eq(commit_script(p.env, clear_and_several, KILN_OK), KILN_OK);
		expect_counts(p.env, 2, 0);
		cr_assert_eq(commit_script(p.env, clear_and_several, KILN_OK), KILN_OK);
		expect_counts(p.env, 2, 0);
		cr_assert_eq(commit_script(p.env, clear, KILN_OK), KILN_OK);
	}
	place_free(&p);
}

/* --- snapshots -------------------------------------------------------------------------------------------------------- */

#define SNAPSHOTS 6
#define BATCH 400

struct held {
	struct kl_txn *txn;
	struct model model;
};

static void compare_held(struct held *h, struct random *r, uint64_t seed)
{
	if (!h->txn)
		return;
	model_compare(h->txn, &h->model, r, seed);
	model_check(h->txn, &h->model, seed);
}

static void drop_held(struct held *h)
{
	kl_txn_end(h->txn);
	model_free(&h->model);
	h->txn = NULL;
}

static void run_snapshots(uint64_t seed)
{
	struct random r = {seed};
	struct place p;
	struct model m = {0};
	struct held held[SNAPSHOTS] = {{0}};
	struct kl_arena arena = {0}, scratch = {0};
	struct kl_posting changes[BATCH];
	place_make(&p);
	for (int round = 0; round < 100; round++) {
		size_t n = 1 + random_below(&r, round % 10 ? 40 : BATCH);
		for (size_t i = 0; i < n; i++) {
			char bytes[4];
			changes[i] = (struct kl_posting){kl_arena_copy(&arena, term_of(bytes, (unsigned)random_below(&r, 20))), (uint32_t)random_below(&r, 500), random_below(&r, 3) == 0};
		}
		n = kl_postings_sort(changes, n, &scratch);
		cr_assert_eq(commit_changes(p.env, changes, n), KILN_OK);
		model_apply(&m, changes, n);
		if (random_below(&r, 15) == 0)
			cr_assert_eq(commit_merge(p.env), KILN_OK);
		struct held *h = &held[random_below(&r, SNAPSHOTS)];
		if (round % 4 == 0 && h->txn) {
			compare_held(h, &r, seed);
			drop_held(h);
		}
		if (round % 4 == 0 && !h->txn) {
			cr_assert_eq(kl_txn_read(p.env, &h->txn, NULL), KILN_OK);
			model_copy(&h->model, &m);
		}
	}
	for (int i = 0; i < SNAPSHOTS; i++) {
		compare_held(&held[i], &r, seed);
		if (held[i].txn)
			drop_held(&held[i]);
	}
	kl_arena_free(&arena);
	kl_arena_free(&scratch);
	model_free(&m);
	place_free(&p);
}

Test(recent, old_snapshots_keep_their_answers)
{
	for (uint64_t seed = 1; seed <= 4; seed++)
		run_snapshots(seed);
}

/* --- threads ---------------------------------------------------------------------------------------------------------- */

#define READERS 4
#define COMMITS 1500
#define WINDOW 100

/* Commit k adds record k to every term and takes record k - WINDOW out; so each term holds just the last WINDOW records, in every
   snapshot. */
static int slide(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint32_t k = *(uint32_t *)arg;
	struct kl_posting changes[40];
	char bytes[20][4];
	size_t n = 0;
	for (unsigned t = 0; t < 20; t++) {
		kiln_slice term = term_of(bytes[t], t);
		if (k > WINDOW)
			changes[n++] = (struct kl_posting){term, k - WINDOW, true};
		changes[n++] = (struct kl_posting){term, k, false};
	}
	*dirty = true;
	int status = kl_postings_apply(txn, changes, n, err);
	return status || k % 300 ? status : kl_postings_merge(txn, err);
}

struct readers {
	struct kl_env *env;
	atomic_bool stop;
	atomic_int wrong, reads;
};

static bool window_is_whole(const struct kl_set *s, uint32_t last)
{
	if (s->count != (last < WINDOW ? last : WINDOW))
		return false;
	for (size_t i = 0; i < s->count; i++)
		if (s->records[i] != last - s->count + 1 + i)
			return false;
	return true;
}

static bool read_once(struct kl_env *env, unsigned turn)
{
	struct kl_txn *txn;
	struct kl_postings *p;
	struct kl_set a = {0}, b = {0};
	char bytes[4];
	bool good = kl_txn_read(env, &txn, NULL) == KILN_OK;
	if (!good)
		return false;
	good = kl_postings_open(txn, &p, NULL) == KILN_OK;
	if (good) {
		good = kl_postings_fetch(p, term_of(bytes, turn % 20), &a) == KILN_OK && kl_postings_fetch(p, term_of(bytes, (turn + 7) % 20), &b) == KILN_OK;
		uint32_t last = a.count ? a.records[a.count - 1] : 0;
		good = good && window_is_whole(&a, last) && window_is_whole(&b, last);
		kl_postings_close(p);
	}
	kl_txn_end(txn);
	kl_set_free(&a);
	kl_set_free(&b);
	return good;
}

static void *read_on(void *arg)
{
	struct readers *r = arg;
	for (unsigned turn = 0; !atomic_load(&r->stop); turn++) {
		if (!read_once(r->env, turn))
			atomic_fetch_add(&r->wrong, 1);
		atomic_fetch_add(&r->reads, 1);
	}
	return NULL;
}

Test(recent, many_threads_read_while_one_writes)
{
	struct place p;
	struct readers r = {0};
	pthread_t threads[READERS];
	place_make(&p);
	r.env = p.env;
	for (int i = 0; i < READERS; i++)
		cr_assert_eq(pthread_create(&threads[i], NULL, read_on, &r), 0);
	for (uint32_t k = 1; k <= COMMITS; k++) {
		struct kl_job job = {slide, NULL, &k};
		cr_assert_eq(kl_commit(p.env, &job, NULL), KILN_OK);
	}
	atomic_store(&r.stop, true);
	for (int i = 0; i < READERS; i++)
		pthread_join(threads[i], NULL);
	cr_assert_eq(atomic_load(&r.wrong), 0);
	cr_assert_gt(atomic_load(&r.reads), 0);
	place_free(&p);
}

/* --- writers share commits -------------------------------------------------------------------------------------------- */

struct writer {
	struct kl_env *env;
	uint32_t first;
	int failed;
};

static int add_own(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint32_t record = *(uint32_t *)arg;
	char bytes[4];
	struct kl_posting c = {term_of(bytes, 1), record, false};
	*dirty = true;
	int status = kl_postings_apply(txn, &c, 1, err);
	return status ? status : record % 7 == 0 ? KILN_CONFLICT : KILN_OK;
}

static void *write_on(void *arg)
{
	struct writer *w = arg;
	for (uint32_t i = 0; i < 200; i++) {
		uint32_t record = w->first + i;
		struct kl_job job = {add_own, NULL, &record};
		int status = kl_commit(w->env, &job, NULL);
		w->failed += status != (record % 7 == 0 ? KILN_CONFLICT : KILN_OK);
	}
	return NULL;
}

Test(recent, writers_that_share_commits_lose_nothing)
{
	struct place p;
	struct writer writers[4];
	pthread_t threads[4];
	uint64_t expected = 0;
	place_make(&p);
	for (uint32_t i = 0; i < 4; i++) {
		writers[i] = (struct writer){p.env, 1 + i * 200, 0};
		cr_assert_eq(pthread_create(&threads[i], NULL, write_on, &writers[i]), 0);
	}
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		cr_assert_eq(writers[i].failed, 0);
	}
	for (uint32_t record = 1; record <= 800; record++)
		expected += record % 7 != 0;
	expect_counts(p.env, expected, 0);
	place_free(&p);
}
