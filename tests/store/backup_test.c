/* backup_test.c - both kinds of copy while writers go on; restore. */
#include "fixture.h"
#include "base/codec.h"
#include "store/backup.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

struct writer {
	struct kl_env *env;
	atomic_bool stop;
	atomic_int written;
	atomic_int status;
	int number;
};
static void *write_on(void *arg)
{
	struct writer *w = arg;
	char id[16], *body = made_up(900, (unsigned)w->number);
	while (!atomic_load(&w->stop) && !w->status) {
		struct write one = {.type = "Observation", .id = id, .body = kl_slice(body, 900)};
		snprintf(id, sizeof id, "%d-%d", w->number, atomic_load(&w->written) % 50);
		w->status = write_one(w->env, &one, NULL);
		atomic_fetch_add(&w->written, 1);
	}
	free(body);
	return NULL;
}

static uint64_t told_done, told_total;
static int tell(void *arg, uint64_t done, uint64_t total)
{
	int *calls = arg;
	++*calls;
	cr_expect_geq(done, told_done);
	told_done = done;
	told_total = total;
	return 0;
}

static void copy_while_writing(bool compact)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0), *copy;
	struct writer w[2] = {{.env = env, .number = 1}, {.env = env, .number = 2}};
	pthread_t threads[2];
	char path[400], what[200];
	struct kl_check_totals totals;
	int calls = 0;
	for (int i = 0; i < 100; i++) {
		snprintf(path, sizeof path, "p%d", i);
		cr_assert_eq(write_text(env, "Patient", path, "{\"resourceType\":\"Patient\"}"), KILN_OK);
	}
	for (int i = 0; i < 2; i++)
		pthread_create(&threads[i], NULL, write_on, &w[i]);
	for (int i = 0; i < 4; i++) {
		for (int k = 0; k < 2; k++) {
			int seen = atomic_load(&w[k].written);
			while (atomic_load(&w[k].written) < seen + 3 && !w[k].status)
				usleep(100);  /* both writers are at it */
		}
		char name[16];
		kiln_error err = {0};
		snprintf(name, sizeof name, "copy%d", i);
		told_done = 0;
		cr_expect_eq(kl_backup(env, place_path(&p, name, path), compact, tell, &calls, &err), KILN_OK, "%s", err.message);
		cr_expect_eq(told_done, told_total);
		copy = store_open(path);
		cr_expect_eq(check_faults(copy, &totals, what), 0u, "%s", what);
		cr_expect_geq(totals.records, 100u);
		cr_expect_arr_eq(kl_env_incarnation(copy), kl_env_incarnation(env), KL_INCARNATION_SIZE);
		cr_expect_eq(write_text(copy, "Patient", "p1", "{}"), KILN_OK, "a copy can be written");
		cr_expect_eq(check_faults(copy, &totals, what), 0u, "%s", what);
		kl_env_close(copy);
	}
	cr_expect_gt(calls, 0);
	for (int i = 0; i < 2; i++) {
		atomic_store(&w[i].stop, true);
		pthread_join(threads[i], NULL);
		cr_expect_eq(w[i].status, KILN_OK);
	}
	cr_expect_eq(check_faults(env, NULL, what), 0u, "%s", what);
	kl_env_close(env);
	place_free(&p);
}

Test(backup, plain) { copy_while_writing(false); }
Test(backup, compact) { copy_while_writing(true); }

Test(backup, compact_is_smaller_and_equal)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0), *copy;
	struct kl_env_stat a, b;
	char path[400], *body = made_up_noise(3000, 3);
	for (int i = 0; i < 200; i++) {
		char id[16];
		struct write w = {.type = "Patient", .id = id, .body = kl_slice(body, 100 + (size_t)i * 14)};
		snprintf(id, sizeof id, "%d", i % 60);
		cr_assert_eq(write_one(env, &w, NULL), KILN_OK);
	}
	cr_assert_eq(kl_backup(env, place_path(&p, "copy", path), true, NULL, NULL, NULL), KILN_OK);
	copy = store_open(path);
	cr_assert_eq(kl_env_stat(env, &a, NULL), KILN_OK);
	cr_assert_eq(kl_env_stat(copy, &b, NULL), KILN_OK);
	cr_expect_lt(b.file_bytes, a.file_bytes);
	cr_expect_lt(b.free_pages, a.free_pages);
	for (int t = 0; t < KL_TABLES; t++) {
		struct kl_txn *x, *y;
		struct kl_cursor *cx, *cy;
		kiln_slice kx, ky, vx, vy;
		int sx, sy;
		cr_assert_eq(kl_txn_read(env, &x, NULL), KILN_OK);
		cr_assert_eq(kl_txn_read(copy, &y, NULL), KILN_OK);
		cr_assert_eq(kl_cursor_open(x, (enum kl_table)t, &cx), KILN_OK);
		cr_assert_eq(kl_cursor_open(y, (enum kl_table)t, &cy), KILN_OK);
		while ((sx = kl_cursor_move(cx, KL_NEXT, &kx, &vx)) == (sy = kl_cursor_move(cy, KL_NEXT, &ky, &vy)) && sx == KILN_OK)
			cr_assert(kl_slice_eq(kx, ky) && kl_slice_eq(vx, vy), "table %d", t);
		cr_expect(sx == KILN_DONE && sy == KILN_DONE);
		kl_cursor_close(cx);
		kl_cursor_close(cy);
		kl_txn_end(x);
		kl_txn_end(y);
	}
	kl_env_close(copy);
	kl_env_close(env);
	free(body);
	place_free(&p);
}

Test(backup, refuses_a_directory_in_use)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char path[400];
	struct stat st;
	cr_expect_eq(kl_backup(env, p.dir, false, NULL, NULL, NULL), KILN_EXISTS);
	cr_expect_eq(kl_backup(env, p.root, true, NULL, NULL, NULL), KILN_EXISTS);
	cr_expect_eq(kl_backup(env, place_path(&p, "a/b", path), true, NULL, NULL, NULL), KILN_IO);
	cr_expect_neq(stat(place_path(&p, "new.mdb", path), &st), 0);
	kl_env_close(env);
	place_free(&p);
}

Test(backup, restore_is_another_incarnation)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0), *restored;
	char copy[400], to[400], what[200];
	struct kl_txn *txn;
	kiln_slice former;
	uint64_t origin, sequence;
	kiln_error err = {0};
	for (int i = 0; i < 7; i++)
		cr_assert_eq(write_text(env, "Patient", "1", "{}"), KILN_OK);
	cr_assert_eq(kl_backup(env, place_path(&p, "copy", copy), false, NULL, NULL, NULL), KILN_OK);
	cr_assert_eq(kl_restore(copy, place_path(&p, "restored", to), &err), KILN_OK, "%s", err.message);
	restored = store_open(to);
	cr_expect_arr_neq(kl_env_incarnation(restored), kl_env_incarnation(env), KL_INCARNATION_SIZE);
	cr_expect(kl_slice_is(kl_env_facility(restored), "Test Clinic"));
	cr_assert_eq(kl_txn_read(restored, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_meta_get_bytes(txn, "former", &former), KILN_OK);
	cr_assert_eq(former.size, 32u);
	cr_expect_arr_eq(former.data, kl_env_incarnation(env), KL_INCARNATION_SIZE);
	cr_expect_eq(kl_get_be64(former.data + 16), 7u);
	cr_expect_eq(kl_get_be64(former.data + 24), 7u);
	cr_expect_eq(kl_meta_get(txn, "origin", &origin), KILN_OK);
	cr_expect_eq(origin, 0u);
	cr_expect_eq(kl_meta_get(txn, "sequence", &sequence), KILN_OK);
	cr_expect_eq(sequence, 7u);
	kl_txn_end(txn);
	cr_expect_eq(write_text(restored, "Patient", "1", "{\"x\":1}"), KILN_OK);
	cr_expect_eq(check_faults(restored, NULL, what), 0u, "%s", what);
	kl_env_close(restored);
	cr_expect_eq(kl_restore(copy, to, NULL), KILN_EXISTS);
	cr_expect_eq(kl_restore(place_path(&p, "absent", copy), place_path(&p, "x", to), NULL), KILN_NO_STORE);
	kl_env_close(env);
	place_free(&p);
}

/* Stop at the call after `left` more. */
static int stop_after(void *arg, uint64_t done, uint64_t total)
{
	int *left = arg;
	(void)done;
	(void)total;
	return (*left)-- == 0 ? 7 : 0;
}

Test(backup, stops_when_told_and_leaves_nothing)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char path[400], id[20];
	for (int i = 0; i < 1500; i++) {   /* three rows each: more than one call while rows are copied */
		snprintf(id, sizeof id, "p%d", i);
		cr_assert_eq(write_text(env, "Patient", id, "{}"), KILN_OK);
	}
	for (int compact = 0; compact < 2; compact++)
		for (int after = 0; after < 2; after++) {
			int left = after;
			kiln_error err = {0};
			cr_expect_eq(kl_backup(env, place_path(&p, "copy", path), compact, stop_after, &left, &err), KILN_DONE, "%d %d", compact, after);
			cr_expect_eq(err.status, KILN_DONE);
			cr_expect_eq(access(path, F_OK), -1, "%d %d", compact, after);
		}
	cr_expect_eq(kl_backup(env, path, true, NULL, NULL, NULL), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}
