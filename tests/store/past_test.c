/* past_test.c - rows of superseded versions: appended, found by sequence, made again from the log. */
#include "fixture.h"
#include "base/codec.h"
#include "base/limits.h"
#include <stdio.h>

#define ROWS 3000u
static struct kl_past sample(uint32_t p) { return (struct kl_past){p * 7 % 1000 + 1, p * 5 - p % 4, p * 10}; }

static int put_samples(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint32_t last = 0;
	int status = KILN_OK;
	(void)arg;
	(void)err;
	*dirty = true;
	for (uint32_t p = 1; p <= ROWS && !status; p++) {
		struct kl_past row = sample(p);
		status = kl_past_append(txn, &last, &row);
		cr_expect_eq(last, p);
	}
	return status;
}

Test(past, rows_and_the_first_that_reaches_beyond_a_sequence)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	struct kl_past row;
	uint32_t n;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect(kl_past_last(txn, &n) == KILN_OK && n == 0);
	cr_expect(kl_past_first(txn, 0, &n) == KILN_OK && n == 1);
	kl_txn_end(txn);
	cr_assert_eq(kl_commit(env, &(struct kl_job){put_samples, NULL, NULL}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect(kl_past_last(txn, &n) == KILN_OK && n == ROWS);
	for (uint32_t i = 1; i <= ROWS; i++) {
		struct kl_past want = sample(i);
		cr_assert_eq(kl_past_get(txn, i, &row), KILN_OK);
		cr_assert(row.record == want.record && row.from == want.from && row.to == want.to, "row %u", i);
	}
	cr_expect_eq(kl_past_get(txn, ROWS + 1, &row), KILN_NOT_FOUND);
	for (uint64_t s = 0; s < ROWS * 10 + 30; s++) {   /* row p reaches beyond s when 10 p > s */
		uint64_t want = s / 10 + 1;
		cr_assert_eq(kl_past_first(txn, s, &n), KILN_OK);
		cr_assert_eq(n, want > ROWS + 1 ? ROWS + 1 : want, "sequence %d gives %u", (int)s, n);
	}
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

static int spoil(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint32_t gone[] = {5, 6}, damaged = 9;
	(void)arg;
	(void)err;
	*dirty = true;
	int status = kl_table_del(txn, KL_PAST, kl_slice(&gone[0], 4));
	if (!status)
		status = kl_table_del(txn, KL_PAST, kl_slice(&gone[1], 4));
	return status ? status : kl_table_put(txn, KL_PAST, kl_slice(&damaged, 4), KL_SLICE("\1\2\3\4\5"), 0);
}

Test(past, damage_is_no_answer)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	struct kl_cursor *cursor;
	struct kl_past row;
	uint32_t n = 0, met = 0;
	int status;
	cr_assert_eq(kl_commit(env, &(struct kl_job){put_samples, NULL, NULL}, NULL), KILN_OK);
	cr_assert_eq(kl_commit(env, &(struct kl_job){spoil, NULL, NULL}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect_eq(kl_past_get(txn, 9, &row), KILN_DAMAGED);
	cr_expect_eq(kl_past_first(txn, 55, &n), KILN_DAMAGED, "row 6 is not there");
	cr_expect_eq(kl_past_first(txn, 85, &n), KILN_DAMAGED, "row 9 is damaged");
	cr_assert_eq(kl_cursor_open(txn, KL_PAST, &cursor), KILN_OK);
	n = 0;
	while ((status = kl_past_next(cursor, &n, &row)) != KILN_DONE) {
		cr_assert(status == KILN_OK || (status == KILN_DAMAGED && (n == 6 || n == 9)), "row %u: %d", n, status);
		met += status == KILN_OK;
	}
	cr_expect_eq(met, ROWS - 3);
	kl_cursor_close(cursor);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

static int append_last(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint32_t last = KL_PAST_MAX - 1;
	(void)arg;
	(void)err;
	*dirty = true;
	int status = kl_past_append(txn, &last, &(struct kl_past){1, 1, 2});
	cr_expect_eq(last, KL_PAST_MAX);
	return status ? status : kl_past_append(txn, &last, &(struct kl_past){1, 2, 3});
}

Test(past, numbers_end_with_a_named_limit)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	cr_expect_eq(kl_commit(env, &(struct kl_job){append_last, NULL, NULL}, NULL), KILN_LIMIT);
	kl_env_close(env);
	place_free(&p);
}

/* ---- from the log ---- */

static int rebuild(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	*dirty = true;
	return kl_past_rebuild(txn, err);
}

static int damage(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	unsigned char key[8];
	(void)err;
	*dirty = true;
	kl_put_be64(key, *(uint64_t *)arg);
	return kl_table_put(txn, KL_CHANGES, kl_slice(key, 8), KL_SLICE("nonsense that is long enough"), 0);
}

static int apply_two(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct write *w = arg;
	int status = write_apply(txn, &w[0], dirty, err);
	return status ? status : write_apply(txn, &w[1], dirty, err);
}

static void expect_rows(struct kl_env *env, const struct kl_past *rows, uint32_t count)
{
	struct kl_txn *txn;
	struct kl_past row;
	uint32_t last;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_past_last(txn, &last), KILN_OK);
	cr_assert_eq(last, count);
	for (uint32_t p = 1; p <= count; p++) {
		cr_assert_eq(kl_past_get(txn, p, &row), KILN_OK);
		cr_expect(row.record == rows[p - 1].record && row.from == rows[p - 1].from && row.to == rows[p - 1].to, "row %u: %u %d %d", p, row.record,
			(int)row.from, (int)row.to);
	}
	kl_txn_end(txn);
}

static void some_versions(struct kl_env *env)
{
	static const char *const bodies[] = {"{\"v\":1}", "{\"v\":2}", NULL, "{\"v\":3}", "{\"v\":4}", NULL, NULL};
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
		cr_assert_eq(write_text(env, "Patient", i % 2 ? "a" : "b", bodies[i]), KILN_OK);
}

Test(past, the_log_makes_the_same_rows)
{
	/* b: 1 put, 3 delete, 5 put, 7 delete; a: 2 put, 4 put, 6 delete */
	static const struct kl_past want[] = {{1, 1, 3}, {2, 2, 4}, {2, 4, 6}, {1, 5, 7}};
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	some_versions(env);
	expect_rows(env, want, 4);
	cr_assert_eq(kl_commit(env, &(struct kl_job){rebuild, NULL, NULL}, NULL), KILN_OK);
	expect_rows(env, want, 4);
	cr_expect_eq(check_faults(env, NULL, NULL), 0u);
	kl_env_close(env);
	place_free(&p);
}

Test(past, what_nobody_saw_has_no_row)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct write w[2] = {{.type = "Patient", .id = "a", .body = KL_SLICE("{\"v\":1}"), .hidden = true}, {.type = "Patient", .id = "a", .body = KL_SLICE("{\"v\":2}")}};
	for (int i = 0; i < 2; i++)
		write_prepare(env, &w[i]);
	cr_assert_eq(kl_commit(env, &(struct kl_job){apply_two, NULL, w}, NULL), KILN_OK);
	for (int i = 0; i < 2; i++)
		write_release(&w[i]);
	expect_rows(env, NULL, 0);
	cr_expect_eq(check_faults(env, NULL, NULL), 0u);
	cr_assert_eq(write_text(env, "Patient", "a", "{\"v\":3}"), KILN_OK);
	expect_rows(env, &(struct kl_past){1, 2, 3}, 1);
	cr_assert_eq(kl_commit(env, &(struct kl_job){rebuild, NULL, NULL}, NULL), KILN_OK);
	expect_rows(env, &(struct kl_past){1, 2, 3}, 1);
	kl_env_close(env);
	place_free(&p);
}

Test(past, made_from_a_damaged_log_it_reaches_back_as_far_as_is_known)
{
	static const struct kl_past want[] = {{1, 1, 3}, {1, 5, 7}};
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	uint64_t sequence = 4;
	uint32_t n;
	some_versions(env);
	cr_assert_eq(kl_commit(env, &(struct kl_job){damage, NULL, &sequence}, NULL), KILN_OK);
	cr_assert_eq(kl_commit(env, &(struct kl_job){rebuild, NULL, NULL}, NULL), KILN_OK);
	expect_rows(env, want, 2);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect_eq(kl_past_first(txn, 5, &n), KILN_NOT_BUILT, "what version 6 superseded is not known");
	cr_expect(kl_past_first(txn, 6, &n) == KILN_OK && n == 2);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}
