/* current_test.c - current and heads: every field back, walks in order, damage found. */
#include "fixture.h"
#include <stdio.h>

static struct kl_current sample(uint32_t i)
{
	uint64_t state = i;
	return (struct kl_current){.served = next_random(&state) >> (next_random(&state) % 64), .last = next_random(&state) >> (next_random(&state) % 64),
		.heads = 1 + i % 5, .type = i * 7, .flags = (uint8_t)(i % 4), .patient = i % 3 ? i * 11 : KL_RECORD_NONE, .encounter = i % 2 ? UINT32_MAX - i : KL_RECORD_NONE};
}
static bool same(const struct kl_current *a, const struct kl_current *b)
{
	return a->served == b->served && a->last == b->last && a->heads == b->heads && a->type == b->type && a->flags == b->flags
		&& a->patient == b->patient && a->encounter == b->encounter;
}

#define RECORDS 2000u
static int put_samples(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	int status = KILN_OK;
	(void)arg;
	(void)err;
	*dirty = true;
	for (uint32_t i = 1; i < RECORDS && !status; i++) {
		struct kl_current c = sample(i);
		status = kl_current_put(txn, i * 3, &c, KL_CURRENT_APPEND);
	}
	cr_expect_eq(kl_current_put(txn, 5, &(struct kl_current){0}, KL_CURRENT_APPEND), KILN_EXISTS, "5 is not the last");
	cr_expect_eq(kl_current_put(txn, KL_RECORD_NONE, &(struct kl_current){0}, 0), KILN_MISUSE);
	return status;
}

Test(current, get_and_walk)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	struct kl_cursor *cursor;
	struct kl_current c;
	uint32_t record = KL_RECORD_NONE, n = 0;
	int status;
	cr_assert_eq(kl_commit(env, &(struct kl_job){put_samples, NULL, NULL}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	for (uint32_t i = 1; i < RECORDS; i++) {
		struct kl_current expected = sample(i);
		cr_assert_eq(kl_current_get(txn, i * 3, &c), KILN_OK);
		cr_assert(same(&c, &expected), "record %u", i * 3);
	}
	cr_expect_eq(kl_current_get(txn, 4, &c), KILN_NOT_FOUND);
	cr_assert_eq(kl_cursor_open(txn, KL_CURRENT, &cursor), KILN_OK);
	while ((status = kl_current_next(cursor, &record, &c)) == KILN_OK) {
		struct kl_current expected = sample(++n);
		cr_assert_eq(record, n * 3);
		cr_assert(same(&c, &expected));
	}
	cr_expect_eq(status, KILN_DONE);
	cr_expect_eq(n, RECORDS - 1);
	record = 100;
	cr_expect_eq(kl_current_next(cursor, &record, &c), KILN_OK);
	cr_expect_eq(record, 102u);
	record = UINT32_MAX;
	cr_expect_eq(kl_current_next(cursor, &record, &c), KILN_DONE);
	kl_cursor_close(cursor);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

static int damage_current(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	size_t *at = arg;
	uint32_t record = 9;
	kiln_slice key = kl_slice(&record, 4), value;
	unsigned char copy[64];
	(void)err;
	*dirty = true;
	int status = kl_table_get(txn, KL_CURRENT, key, &value);
	if (status || *at >= value.size)
		return KILN_DONE;
	memcpy(copy, value.data, value.size);
	copy[*at] ^= 0x10;
	return kl_table_put(txn, KL_CURRENT, key, kl_slice(copy, value.size), 0);
}

Test(current, damage)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_current c;
	struct kl_txn *txn;
	size_t at = 0;
	cr_assert_eq(kl_commit(env, &(struct kl_job){put_samples, NULL, NULL}, NULL), KILN_OK);
	for (; kl_commit(env, &(struct kl_job){damage_current, NULL, &at}, NULL) == KILN_OK; at++) {
		cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
		cr_expect_eq(kl_current_get(txn, 9, &c), KILN_DAMAGED, "byte %d", (int)at);
		cr_expect_eq(kl_current_get(txn, 12, &c), KILN_OK);
		kl_txn_end(txn);
		cr_assert_eq(kl_commit(env, &(struct kl_job){damage_current, NULL, &at}, NULL), KILN_OK);
	}
	cr_expect_gt(at, 10u);
	kl_env_close(env);
	place_free(&p);
}

static int heads_steps(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint64_t in[KL_PARENTS_MAX + 1], out[KL_PARENTS_MAX];
	uint32_t n;
	(void)arg;
	(void)err;
	*dirty = true;
	for (uint32_t i = 0; i <= KL_PARENTS_MAX; i++)
		in[i] = i % 2 ? UINT64_MAX - i : i * 1000;
	cr_expect_eq(kl_heads_get(txn, 7, out, &n), KILN_NOT_FOUND);
	for (uint32_t count = 2; count <= KL_PARENTS_MAX; count += 31) {
		cr_expect_eq(kl_heads_put(txn, 7, in, count), KILN_OK);
		cr_expect_eq(kl_heads_get(txn, 7, out, &n), KILN_OK);
		cr_assert_eq(n, count);
		cr_expect_arr_eq(in, out, count * sizeof *in);
	}
	cr_expect_eq(kl_heads_put(txn, 7, in, KL_PARENTS_MAX + 1), KILN_LIMIT);
	cr_expect_eq(kl_heads_put(txn, 7, in, 1), KILN_OK);
	cr_expect_eq(kl_heads_get(txn, 7, out, &n), KILN_NOT_FOUND);
	cr_expect_eq(kl_heads_put(txn, 7, in, 0), KILN_OK, "removing what is not there is fine");
	return KILN_OK;
}

Test(current, heads)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	cr_expect_eq(kl_commit(env, &(struct kl_job){heads_steps, NULL, NULL}, NULL), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}
