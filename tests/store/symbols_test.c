/* symbols_test.c - numbers are for ever, both ways agree, and nothing is cached that did not commit. */
#include "fixture.h"
#include <pthread.h>
#include <stdio.h>

Test(symbols, bytes_sort_like_numbers)
{
	static const uint32_t edges[] = {0, 1, 127, 128, 238, 239, 240, 241, 255, 256, 257, 65535, 65536, 65537, 0xffffff, 0x1000000, UINT32_MAX - 1, UINT32_MAX};
	unsigned char before[5], now[5];
	size_t before_size = 0;
	for (size_t i = 0; i < sizeof edges / sizeof *edges; i++) {
		uint32_t back = 1;
		size_t n = kl_symbol_put(now, edges[i]);
		cr_expect_eq(n == 1, edges[i] <= 239, "%u has %d bytes", edges[i], (int)n);
		cr_expect_leq(n, 5u);
		cr_expect_eq(kl_symbol_get(kl_slice(now, n), &back), n);
		cr_expect_eq(back, edges[i]);
		cr_expect_eq(kl_symbol_get(kl_slice(now, n - 1), &back), 0u, "cut short");
		if (i)
			cr_expect_lt(kl_slice_cmp(kl_slice(before, before_size), kl_slice(now, n)), 0, "%u", edges[i]);
		memcpy(before, now, n);
		before_size = n;
	}
	uint64_t state = 1;
	for (int i = 0; i < 20000; i++) {
		uint32_t a = (uint32_t)(next_random(&state) >> (32 + next_random(&state) % 32)), b = (uint32_t)(next_random(&state) >> (32 + next_random(&state) % 32));
		before_size = kl_symbol_put(before, a);
		size_t n = kl_symbol_put(now, b);
		int c = kl_slice_cmp(kl_slice(before, before_size), kl_slice(now, n));
		cr_assert_eq((c > 0) - (c < 0), (a > b) - (a < b), "%u %u", a, b);
	}
	cr_expect_eq(kl_symbol_get(KL_SLICE("\xf4zzzzz"), &(uint32_t){0}), 0u);
}

Test(symbols, intern_and_reopen)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char *longest = made_up(4096, 1), *other = made_up(4096, 1);
	other[4000] ^= 1;
	kiln_slice texts[] = {KL_SLICE("http://loinc.org"), KL_SLICE("Patient"), KL_SLICE("http://loinc.org"), KL_SLICE(""), kl_slice(longest, 4096), kl_slice(other, 4096), KL_SLICE("a\0b")};
	uint32_t numbers[7], again[7], one;
	cr_expect_eq(kl_symbols_find(env, NULL, texts[0], &one), KILN_NOT_FOUND);
	cr_assert_eq(kl_symbols_intern(env, texts, 7, numbers, NULL), KILN_OK);
	cr_expect_eq(numbers[0], numbers[2]);
	for (int i = 0; i < 7; i++)
		for (int j = 0; j < i; j++)
			cr_expect((numbers[i] == numbers[j]) == (i == 2 && j == 0), "%d %d", i, j);
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 7; i++) {
			kiln_slice text;
			cr_expect_eq(kl_symbols_find(env, NULL, texts[i], &one), KILN_OK);
			cr_expect_eq(one, numbers[i]);
			cr_expect_eq(kl_symbols_text(env, NULL, numbers[i], &text), KILN_OK);
			cr_expect(kl_slice_eq(text, texts[i]));
		}
		kl_env_close(env);
		env = store_open(p.dir);
	}
	cr_assert_eq(kl_symbols_intern(env, texts, 7, again, NULL), KILN_OK);
	cr_expect_arr_eq(again, numbers, sizeof again);
	cr_expect_eq(kl_symbols_text(env, NULL, 1000000, &texts[0]), KILN_NOT_FOUND);
	cr_expect_eq(check_faults(env, NULL, NULL), 0u);
	kl_env_close(env);
	free(longest);
	free(other);
	place_free(&p);
}

Test(symbols, too_long)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char *text = made_up(4097, 1);
	kiln_slice texts[] = {KL_SLICE("new"), kl_slice(text, 4097)};
	cr_expect_eq(kl_symbols_intern(env, texts, 2, NULL, NULL), KILN_LIMIT);
	cr_expect_eq(kl_symbols_find(env, NULL, texts[0], &(uint32_t){0}), KILN_NOT_FOUND, "all or nothing");
	cr_expect_eq(kl_symbols_intern(env, texts, 1, NULL, NULL), KILN_OK);
	kl_env_close(env);
	free(text);
	place_free(&p);
}

/* A symbol given inside a transaction that is taken back must not stay in the cache, in either direction. */
struct taken_back {
	uint32_t number;
	kiln_slice text;
};
static int add_and_fail(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct taken_back *t = arg;
	struct kl_version v = {.sequence = 1, .record = 1, .event = {.type = KL_SLICE("Passing"), .id = KL_SLICE("x"), .operation = KL_DELETE, .origin_sequence = 1, .transaction = 1}};
	struct kl_buf scratch = {0};
	*dirty = true;
	memcpy(v.event.incarnation, kl_env_incarnation(kl_txn_env(txn)), KL_INCARNATION_SIZE);
	int status = kl_changes_append(txn, &v, &scratch, err);
	kl_buf_free(&scratch);
	if (!status)
		status = kl_symbols_find(kl_txn_env(txn), txn, KL_SLICE("Passing"), &t->number);
	if (!status)
		status = kl_symbols_text(kl_txn_env(txn), txn, t->number, &t->text);
	return status ? status : KILN_CONFLICT;
}

Test(symbols, what_did_not_commit_is_not_cached)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct taken_back t = {0};
	kiln_slice other = KL_SLICE("Another"), text;
	uint32_t number;
	cr_expect_eq(kl_commit(env, &(struct kl_job){add_and_fail, NULL, &t}, NULL), KILN_CONFLICT);
	cr_expect(kl_slice_is(t.text, "Passing"), "seen inside, and live after");
	cr_expect_eq(kl_symbols_find(env, NULL, KL_SLICE("Passing"), &number), KILN_NOT_FOUND);
	cr_expect_eq(kl_symbols_text(env, NULL, t.number, &text), KILN_NOT_FOUND);
	cr_assert_eq(kl_symbols_intern(env, &other, 1, &number, NULL), KILN_OK);
	cr_expect_eq(number, t.number, "the number is given again");
	cr_expect_eq(kl_symbols_text(env, NULL, number, &text), KILN_OK);
	cr_expect(kl_slice_is(text, "Another"));
	kl_env_close(env);
	place_free(&p);
}

static int misdirect(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	(void)err;
	*dirty = true;
	return kl_table_put(txn, KL_SYMBOLS, KL_SLICE("tPatient"), KL_SLICE("\0\0\0\1"), 0);  /* the incarnation's */
}

Test(symbols, a_damaged_entry_never_gives_another_symbol)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	kiln_slice patient = KL_SLICE("Patient");
	uint32_t number;
	cr_assert_eq(kl_symbols_intern(env, &patient, 1, &number, NULL), KILN_OK);
	cr_assert_eq(kl_commit(env, &(struct kl_job){misdirect, NULL, NULL}, NULL), KILN_OK);
	kl_env_close(env);
	env = store_open(p.dir);
	cr_expect_eq(kl_symbols_find(env, NULL, patient, &number), KILN_DAMAGED);
	cr_expect_eq(kl_symbols_intern(env, &patient, 1, &number, NULL), KILN_DAMAGED);
	kl_env_close(env);
	place_free(&p);
}

struct interner {
	struct kl_env *env;
	uint32_t numbers[300];
	int status;
};
static void *intern_many(void *arg)
{
	struct interner *in = arg;
	for (int i = 0; i < 300 && !in->status; i += 3) {
		char names[3][16];
		kiln_slice texts[3];
		for (int k = 0; k < 3; k++) {
			snprintf(names[k], sizeof names[k], "text %d", i + k);
			texts[k] = kl_slice_of(names[k]);
		}
		in->status = kl_symbols_intern(in->env, texts, 3, in->numbers + i, NULL);
	}
	return NULL;
}

Test(symbols, threads_agree)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static struct interner in[4];
	pthread_t threads[4];
	for (int i = 0; i < 4; i++) {
		in[i].env = env;
		pthread_create(&threads[i], NULL, intern_many, &in[i]);
	}
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		cr_expect_eq(in[i].status, KILN_OK);
		cr_expect_arr_eq(in[i].numbers, in[0].numbers, sizeof in[0].numbers);
	}
	cr_expect_eq(check_faults(env, NULL, NULL), 0u);
	kl_env_close(env);
	place_free(&p);
}
