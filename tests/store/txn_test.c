/* txn_test.c - tables and cursors in one transaction, snapshots across transactions. */
#include "fixture.h"
#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

/* Run a body of assertions inside a write transaction. */
struct step {
	void (*run)(struct kl_txn *txn);
	int status;
};
static int apply_step(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct step *s = arg;
	(void)err;
	*dirty = true;
	s->run(txn);
	return s->status;
}
static int in_write(struct kl_env *env, void (*run)(struct kl_txn *txn), int status)
{
	struct step s = {run, status};
	return kl_commit(env, &(struct kl_job){apply_step, NULL, &s}, NULL);
}

static kiln_slice K(const char *text) { return kl_slice_of(text); }

static void puts_and_gets(struct kl_txn *txn)
{
	kiln_slice v;
	void *room;
	cr_expect(kl_txn_writes(txn));
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("a"), &v), KILN_NOT_FOUND);
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K("b"), K("two"), 0), KILN_OK);
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K("a"), K("one"), KL_PUT_APPEND), KILN_EXISTS, "not the last key");
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K("a"), K("one"), KL_PUT_NEW), KILN_OK);
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K("a"), K("uno"), KL_PUT_NEW), KILN_EXISTS);
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K("c"), K("three"), KL_PUT_APPEND), KILN_OK);
	cr_assert_eq(kl_table_reserve(txn, KL_POSTINGS, K("d"), 4, 0, &room), KILN_OK);
	memcpy(room, "four", 4);
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("a"), &v), KILN_OK);
	cr_expect(kl_slice_is(v, "one"));
	cr_expect_eq(kl_table_count(txn, KL_POSTINGS), 4u);
	cr_expect_eq(kl_table_del(txn, KL_POSTINGS, K("b")), KILN_OK);
	cr_expect_eq(kl_table_del(txn, KL_POSTINGS, K("b")), KILN_NOT_FOUND);
	cr_expect_eq(kl_table_put(txn, KL_RECENT, K("x"), K("y"), 0), KILN_OK);
	cr_expect_eq(kl_table_clear(txn, KL_RECENT), KILN_OK);
	cr_expect_eq(kl_table_count(txn, KL_RECENT), 0u);
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K(""), K("y"), 0), KILN_MISUSE, "no empty key");
	cr_expect_eq(kl_table_put(txn, KL_CURRENT, K("12345"), K("y"), 0), KILN_MISUSE, "record numbers have 4 bytes");
}

Test(txn, tables)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	kiln_slice v;
	cr_assert_eq(in_write(env, puts_and_gets, KILN_OK), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect(!kl_txn_writes(txn));
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("d"), &v), KILN_OK);
	cr_expect(kl_slice_is(v, "four"));
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("b"), &v), KILN_NOT_FOUND);
	cr_expect_eq(kl_table_put(txn, KL_POSTINGS, K("e"), K("y"), 0), KILN_MISUSE, "a read does not write");
	cr_expect_eq(kl_table_del(txn, KL_POSTINGS, K("d")), KILN_MISUSE);
	cr_expect_eq(kl_table_clear(txn, KL_POSTINGS), KILN_MISUSE);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

static void fill(struct kl_txn *txn)
{
	for (int i = 0; i < 100; i += 2) {
		char key[8];
		snprintf(key, sizeof key, "k%02d", i);
		cr_assert_eq(kl_table_put(txn, KL_POSTINGS, K(key), K(key + 1), 0), KILN_OK);
	}
}

static void expect_at(struct kl_cursor *c, enum kl_seek seek, const char *at, const char *found)
{
	kiln_slice key = at ? K(at) : K(""), value;
	int status = kl_cursor_move(c, seek, &key, &value);
	cr_expect_eq(status, found ? KILN_OK : KILN_DONE, "seek %d from %s", seek, at ? at : "-");
	if (found)
		cr_expect(kl_slice_is(key, found) && kl_slice_is(value, found + 1), "got %.*s, not %s", (int)key.size, key.data, found);
}

static void change_by_cursor(struct kl_txn *txn)
{
	struct kl_cursor *c;
	kiln_slice key = K("k10"), value;
	cr_assert_eq(kl_cursor_open(txn, KL_POSTINGS, &c), KILN_OK);
	cr_assert_eq(kl_cursor_move(c, KL_AT, &key, &value), KILN_OK);
	cr_expect_eq(kl_cursor_replace(c, K("k10"), K("a longer value than it was")), KILN_OK);
	expect_at(c, KL_NEXT, NULL, "k12");
	cr_expect_eq(kl_cursor_del(c), KILN_OK);
	expect_at(c, KL_NEXT, NULL, "k14");
	cr_expect_eq(kl_cursor_put(c, K("k13"), K("13"), KL_PUT_NEW), KILN_OK);
	cr_expect_eq(kl_cursor_put(c, K("k14"), K("14"), KL_PUT_NEW), KILN_EXISTS);
	expect_at(c, KL_AT, "k13", "k13");
	kl_cursor_close(c);
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("k10"), &value), KILN_OK);
	cr_expect(kl_slice_is(value, "a longer value than it was"));
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("k12"), &value), KILN_NOT_FOUND);
	cr_expect_eq(kl_table_count(txn, KL_POSTINGS), 50u);
}

Test(txn, cursors)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	struct kl_cursor *c;
	cr_assert_eq(in_write(env, fill, KILN_OK), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_cursor_open(txn, KL_POSTINGS, &c), KILN_OK);
	expect_at(c, KL_FIRST, NULL, "k00");
	expect_at(c, KL_NEXT, NULL, "k02");
	expect_at(c, KL_LAST, NULL, "k98");
	expect_at(c, KL_NEXT, NULL, NULL);
	expect_at(c, KL_LAST, NULL, "k98");
	expect_at(c, KL_PREV, NULL, "k96");
	expect_at(c, KL_AT_LEAST, "k41", "k42");
	expect_at(c, KL_AT_LEAST, "k42", "k42");
	expect_at(c, KL_AT_LEAST, "k99", NULL);
	expect_at(c, KL_AT, "k41", NULL);
	expect_at(c, KL_AT, "k44", "k44");
	cr_expect_eq(kl_cursor_del(c), KILN_MISUSE);
	kl_cursor_close(c);
	kl_txn_end(txn);
	cr_assert_eq(in_write(env, change_by_cursor, KILN_OK), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}

static void many_deletes(struct kl_txn *txn)
{
	struct kl_cursor *c;
	kiln_slice key, value;
	int left = 0;
	cr_assert_eq(kl_cursor_open(txn, KL_POSTINGS, &c), KILN_OK);
	int status = kl_cursor_move(c, KL_FIRST, &key, &value);
	for (int i = 0; !status; i++, status = kl_cursor_move(c, KL_NEXT, &key, &value)) {
		if (i % 3)
			cr_assert_eq(kl_cursor_del(c), KILN_OK);
		else
			left++;
	}
	kl_cursor_close(c);
	cr_expect_eq(left, 17);
	cr_expect_eq(kl_table_count(txn, KL_POSTINGS), 17u);
}

Test(txn, delete_while_walking_visits_each_once)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	cr_assert_eq(in_write(env, fill, KILN_OK), KILN_OK);
	cr_assert_eq(in_write(env, many_deletes, KILN_OK), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}

static void put_new_value(struct kl_txn *txn) { cr_assert_eq(kl_meta_put(txn, "test", 2), KILN_OK); }
static void put_old_value(struct kl_txn *txn) { cr_assert_eq(kl_meta_put(txn, "test", 1), KILN_OK); }

Test(txn, snapshots_stand_still)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *old, *new;
	uint64_t v;
	cr_assert_eq(in_write(env, put_old_value, KILN_OK), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &old, NULL), KILN_OK);
	cr_assert_eq(in_write(env, put_new_value, KILN_OK), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &new, NULL), KILN_OK);
	cr_expect_eq(kl_meta_get(old, "test", &v), KILN_OK);
	cr_expect_eq(v, 1u);
	cr_expect_eq(kl_meta_get(new, "test", &v), KILN_OK);
	cr_expect_eq(v, 2u);
	cr_expect_gt(kl_txn_id(new), kl_txn_id(old));
	cr_expect_eq(kl_meta_get(new, "absent", &v), KILN_OK);
	cr_expect_eq(v, 0u);
	kl_txn_end(old);
	kl_txn_end(new);
	/* A transaction out of the pool sees the present, not the snapshot it once had. */
	cr_assert_eq(kl_txn_read(env, &old, NULL), KILN_OK);
	cr_expect_eq(kl_meta_get(old, "test", &v), KILN_OK);
	cr_expect_eq(v, 2u);
	kl_txn_end(old);
	kl_env_close(env);
	place_free(&p);
}

Test(txn, a_failed_job_leaves_no_trace)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	uint64_t v;
	cr_assert_eq(in_write(env, put_old_value, KILN_OK), KILN_OK);
	cr_expect_eq(in_write(env, put_new_value, KILN_CONFLICT), KILN_CONFLICT);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect_eq(kl_meta_get(txn, "test", &v), KILN_OK);
	cr_expect_eq(v, 1u);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

static void put_megabyte(struct kl_txn *txn)
{
	char *block = calloc(1, 1 << 20);
	cr_assert_not_null(block);
	if (kl_table_put(txn, KL_POSTINGS, K("block"), kl_slice(block, 1 << 20), 0))
		_exit(9);
	free(block);
}

/* Another process with a larger map writes beyond ours: we follow, unless we are reading. */
Test(txn, a_map_grown_by_another_process)
{
	struct place p;
	struct kl_env *env = store_make(&p, 512 * 1024);
	struct kl_txn *txn, *other;
	kiln_slice v;
	int said;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	pid_t child = fork();
	if (child == 0) {
		struct kl_env_options large = {.map_size = 8u << 20};
		int wrong = kl_env_open(p.dir, &large, &env, NULL) || in_write(env, put_megabyte, KILN_OK);
		kl_env_close(env);
		_exit(wrong);
	}
	cr_assert_eq(waitpid(child, &said, 0), child);
	cr_assert_eq(said, 0);
	cr_expect_eq(kl_txn_read(env, &other, NULL), KILN_BUSY);
	cr_expect_eq(in_write(env, put_old_value, KILN_OK), KILN_BUSY);
	kl_txn_end(txn);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect_eq(kl_table_get(txn, KL_POSTINGS, K("block"), &v), KILN_OK);
	cr_expect_eq(v.size, (size_t)1 << 20);
	kl_txn_end(txn);
	cr_expect_eq(in_write(env, put_old_value, KILN_OK), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}

#define ALL_READERS 1024
Test(txn, readers_run_out_and_come_back)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static struct kl_txn *txns[ALL_READERS + 1];
	int n = 0, status = KILN_OK;
	while (n <= ALL_READERS && (status = kl_txn_read(env, &txns[n], NULL)) == KILN_OK)
		n++;
	cr_expect_eq(status, KILN_BUSY);
	cr_expect_eq(n, ALL_READERS);
	cr_expect_eq(in_write(env, put_old_value, KILN_OK), KILN_OK, "a write takes no reader slot");
	for (int i = 0; i < n; i++)
		kl_txn_end(txns[i]);
	cr_expect_eq(kl_txn_read(env, &txns[0], NULL), KILN_OK);
	kl_txn_end(txns[0]);
	kl_env_close(env);
	place_free(&p);
}

static void *read_a_lot(void *arg)
{
	struct kl_env *env = arg;
	for (int i = 0; i < 500; i++) {
		struct kl_txn *txn;
		uint64_t v;
		if (kl_txn_read(env, &txn, NULL) || kl_meta_get(txn, "test", &v) || !v)
			return arg;  /* anything but NULL: a read failed */
		kl_txn_end(txn);
	}
	return NULL;
}

Test(txn, many_threads_read)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	pthread_t threads[8];
	void *said;
	cr_assert_eq(in_write(env, put_old_value, KILN_OK), KILN_OK);
	for (int i = 0; i < 8; i++)
		pthread_create(&threads[i], NULL, read_a_lot, env);
	for (int i = 0; i < 8; i++) {
		pthread_join(threads[i], &said);
		cr_expect_null(said);
	}
	kl_env_close(env);
	place_free(&p);
}
