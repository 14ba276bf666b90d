/* env_test.c - stores are made whole or not at all, opened once, and refused when they are not ours. */
#include "fixture.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int put_meta(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const uint64_t *value = arg;
	(void)err;
	*dirty = true;
	return kl_meta_put(txn, "format", *value);
}

Test(env, create_open_close)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct stat st;
	cr_expect(kl_slice_is(kl_env_facility(env), "Test Clinic"));
	char path[400];
	cr_assert_eq(stat(place_path(&p, "store/data.mdb", path), &st), 0);
	cr_expect_eq(st.st_mode & 0777, 0600, "records are for the owner alone");
	cr_expect_neq(stat(place_path(&p, "store/new.mdb", path), &st), 0);
	unsigned char incarnation[KL_INCARNATION_SIZE], zeros[KL_INCARNATION_SIZE] = {0};
	memcpy(incarnation, kl_env_incarnation(env), sizeof incarnation);
	cr_expect_arr_neq(incarnation, zeros, sizeof zeros);
	kl_env_close(env);
	env = store_open(p.dir);
	cr_expect_arr_eq(incarnation, kl_env_incarnation(env), sizeof incarnation);
	kl_env_close(env);
	place_free(&p);
}

Test(env, two_stores_differ)
{
	struct place p, q;
	struct kl_env *a = store_make(&p, 0), *b = store_make(&q, 0);
	cr_expect_neq(a, b);
	cr_expect_arr_neq(kl_env_incarnation(a), kl_env_incarnation(b), KL_INCARNATION_SIZE);
	kl_env_close(a);
	kl_env_close(b);
	place_free(&p);
	place_free(&q);
}

Test(env, create_refuses_what_is_there)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char path[400];
	kl_env_close(env);
	cr_expect_eq(kl_env_create(p.dir, NULL, NULL), KILN_EXISTS);
	cr_assert_eq(mkdir(place_path(&p, "other", path), 0700), 0);
	cr_expect_eq(kl_env_create(path, NULL, NULL), KILN_OK, "an empty directory is taken");
	cr_expect_eq(kl_env_create(p.root, NULL, NULL), KILN_EXISTS, "a directory with other files is not");
	cr_expect_eq(kl_env_create(place_path(&p, "absent/below", path), NULL, NULL), KILN_IO);
	place_free(&p);
}

Test(env, failed_create_leaves_nothing)
{
	struct place p;
	struct stat st;
	struct kl_env_options options = {.map_size = 16384};  /* too small for the tables */
	place_make(&p);
	cr_expect_eq(kl_env_create(p.dir, &options, NULL), KILN_FULL);
	cr_expect_neq(stat(p.dir, &st), 0);
	place_free(&p);
}

Test(env, remains_of_a_dead_maker_are_replaced)
{
	struct place p;
	char path[400];
	place_make(&p);
	cr_assert_eq(mkdir(p.dir, 0700), 0);
	FILE *f = fopen(place_path(&p, "store/new.mdb", path), "w");
	fputs("half", f);
	fclose(f);
	cr_expect_eq(kl_env_open(p.dir, NULL, &(struct kl_env *){NULL}, NULL), KILN_NO_STORE);
	cr_expect_eq(kl_env_create(p.dir, NULL, NULL), KILN_OK);
	kl_env_close(store_open(p.dir));
	place_free(&p);
}

Test(env, open_refuses_what_is_no_store)
{
	struct place p;
	struct kl_env *env;
	char path[400];
	place_make(&p);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, NULL), KILN_NO_STORE);
	cr_assert_eq(mkdir(p.dir, 0700), 0);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, NULL), KILN_NO_STORE);
	FILE *f = fopen(place_path(&p, "store/data.mdb", path), "w");
	fclose(f);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, NULL), KILN_DAMAGED, "an empty file is not made a store");
	f = fopen(path, "w");
	for (int i = 0; i < 10000; i++)
		fputc('x', f);
	fclose(f);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, NULL), KILN_DAMAGED);
	cr_expect_null(env);
	place_free(&p);
}

Test(env, newer_format_is_refused_with_both_numbers)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	uint64_t newer = KL_FORMAT + 7;
	char number[16];
	struct kl_job job = {put_meta, NULL, &newer};
	kiln_error err = {0};
	cr_assert_eq(kl_commit(env, &job, &err), KILN_OK);
	kl_env_close(env);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, &err), KILN_FORMAT);
	snprintf(number, sizeof number, "%d", KL_FORMAT + 7);
	cr_expect_not_null(strstr(err.message, number), "%s", err.message);
	snprintf(number, sizeof number, "%d", KL_FORMAT);
	cr_expect_not_null(strstr(err.message, number), "%s", err.message);
	place_free(&p);
}

static int change_incarnation(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	unsigned char copy[KL_INCARNATION_SIZE];
	(void)arg;
	(void)err;
	*dirty = true;
	memcpy(copy, kl_env_incarnation(kl_txn_env(txn)), sizeof copy);
	copy[3] ^= 64;
	return kl_meta_put_bytes(txn, "incarnation", kl_slice(copy, sizeof copy));
}

Test(env, a_changed_incarnation_is_damage_not_another_store)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	cr_assert_eq(kl_commit(env, &(struct kl_job){change_incarnation, NULL, NULL}, NULL), KILN_OK);
	kl_env_close(env);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, NULL), KILN_DAMAGED);
	place_free(&p);
}

Test(env, one_environment_whatever_the_path)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char link[400], roundabout[400];
	cr_assert_eq(symlink(p.dir, place_path(&p, "link", link)), 0);
	struct kl_env *other = store_open(link), *third = store_open(place_path(&p, "../", roundabout) ? p.dir : p.dir);
	cr_expect_eq(env, other);
	cr_expect_eq(env, third);
	kl_env_close(env);
	kl_env_close(third);
	cr_expect_eq(write_text(other, "Patient", "1", "{}"), KILN_OK, "the last handle keeps it open");
	kl_env_close(other);
	place_free(&p);
}

Test(env, read_only)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0), *other;
	struct kl_env_options options = {.read_only = true};
	cr_assert_eq(write_text(env, "Patient", "1", "{}"), KILN_OK);
	kl_env_close(env);
	cr_assert_eq(kl_env_open(p.dir, &options, &env, NULL), KILN_OK);
	cr_expect_eq(check_faults(env, NULL, NULL), 0u);
	uint64_t v = 1;
	struct kl_job job = {put_meta, NULL, &v};
	cr_expect_eq(kl_commit(env, &job, NULL), KILN_MISUSE);
	cr_expect_eq(kl_env_open(p.dir, NULL, &other, NULL), KILN_MISUSE, "the same environment cannot write");
	kl_env_close(env);
	place_free(&p);
}

Test(env, a_child_must_open_its_own)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	cr_assert_eq(write_text(env, "Patient", "1", "{}"), KILN_OK);
	pid_t child = fork();
	if (child == 0) {
		struct kl_txn *txn;
		int wrong = kl_txn_read(env, &txn, NULL) != KILN_MISUSE;
		wrong |= kl_commit(env, &(struct kl_job){0}, NULL) == KILN_MISUSE ? 0 : 2;
		kl_env_close(env);  /* of no effect on the parent */
		struct kl_env *own;
		wrong |= kl_env_open(p.dir, NULL, &own, NULL) == KILN_OK && own != env ? 0 : 4;
		wrong |= write_text(own, "Patient", "2", "{}") == KILN_OK ? 0 : 8;
		kl_env_close(own);
		_exit(wrong);
	}
	int status;
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_expect(WIFEXITED(status) && WEXITSTATUS(status) == 0, "child said %d", WEXITSTATUS(status));
	struct kl_check_totals totals;
	cr_expect_eq(check_faults(env, &totals, NULL), 0u);
	cr_expect_eq(totals.records, 2u);
	cr_expect_eq(write_text(env, "Patient", "3", "{}"), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}

/* A file that was cut short is refused at once; a read behind its end would kill the process. */
Test(env, a_file_cut_short)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct stat st;
	char path[400], *body = made_up_noise(60000, 1);
	struct write w = {.type = "Binary", .id = "x", .body = kl_slice(body, 60000)};
	cr_assert_eq(write_one(env, &w, NULL), KILN_OK);
	kl_env_close(env);
	cr_assert_eq(stat(place_path(&p, "store/data.mdb", path), &st), 0);
	char *whole = malloc((size_t)st.st_size);
	FILE *f = fopen(path, "r");
	cr_assert_eq(fread(whole, 1, (size_t)st.st_size, f), (size_t)st.st_size);
	fclose(f);
	int refused = 0;
	for (off_t size = st.st_size - 4096; size > 0; size -= 4096) {
		f = fopen(path, "w");
		cr_assert_eq(fwrite(whole, 1, (size_t)size, f), (size_t)size);
		fclose(f);
		int status = kl_env_open(p.dir, NULL, &env, NULL);
		cr_expect(status == KILN_DAMAGED || (status == KILN_OK && size > st.st_size - 4 * 4096), "%d bytes: %d", (int)size, status);
		refused += status == KILN_DAMAGED;
		if (status == KILN_OK)
			cr_expect_eq(check_faults(env, NULL, NULL), 0u, "only free pages were missing");
		kl_env_close(env);
		struct stat now;
		cr_assert_eq(stat(path, &now), 0);
		cr_expect(status == KILN_OK || now.st_size == size, "left as it was");
	}
	cr_expect_gt(refused, 15);
	free(whole);
	free(body);
	place_free(&p);
}

static int released;
static void release(void *value) { released += *(int *)value; }

Test(env, slots)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	int seven = 7;
	kl_env_lock(env);
	cr_expect_null(kl_env_slot(env, 0));
	cr_expect(kl_env_slot_set(env, 0, &seven, release));
	cr_expect(!kl_env_slot_set(env, 0, &seven, release));
	kl_env_unlock(env);
	cr_expect_eq(kl_env_slot(env, 0), &seven);
	cr_expect_null(kl_env_slot(env, 1));
	kl_env_close(env);
	cr_expect_eq(released, 7);
	place_free(&p);
}

Test(env, figures)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_env_stat before, after;
	cr_assert_eq(kl_env_stat(env, &before, NULL), KILN_OK);
	for (int i = 0; i < 20; i++)
		cr_assert_eq(write_text(env, "Patient", "1", "{\"a\":1}"), KILN_OK);
	cr_assert_eq(kl_env_stat(env, &after, NULL), KILN_OK);
	cr_expect_eq(before.tables[KL_CHANGES].entries, 0u);
	cr_expect_eq(after.tables[KL_CHANGES].entries, 20u);
	cr_expect_str_eq(after.tables[KL_CHANGES].name, "changes");
	cr_expect_eq(after.tables[KL_CURRENT].entries, 1u);
	cr_expect_gt(after.last_txn, before.last_txn);
	cr_expect_gt(after.free_pages, 0u, "pages copied by a commit come free");
	cr_expect_leq(after.used_bytes + after.free_pages * after.page_size, after.file_bytes);
	kl_env_close(env);
	place_free(&p);
}

/* What `work` says in a process of another user (when this one is root), who may read the store and not write it. */
static int as_reader(const char *dir, const char *file, bool locked_out, int (*work)(const char *dir))
{
	int status = -1;
	char path[400];
	snprintf(path, sizeof path, "%s/%s", dir, "lock.mdb");
	chmod(file, 0444);
	chmod(path, locked_out ? 0444 : 0666);
	chmod(dir, 0555);
	pid_t child = fork();
	if (child == 0) {
		if (!geteuid() && (setegid(65534) || seteuid(65534)))
			_exit(99);
		_exit(work(dir));
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

static int read_one(const char *dir)
{
	const struct kl_env_options options = {.read_only = true};
	struct kl_env *env;
	kiln_error err;
	if (kl_env_open(dir, NULL, &env, &err) == KILN_OK)
		return 2;
	if (kl_env_open(dir, &options, &env, &err))
		return 1;
	struct kl_check_totals totals;
	uint64_t faults = check_faults(env, &totals, NULL);
	kl_env_close(env);
	return faults || totals.versions != 1 ? 3 : 0;
}

Test(env, a_reader_without_the_right_to_write)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char data[400], lock[400];
	cr_assert_eq(write_text(env, "Patient", "1", "{}"), KILN_OK);
	kl_env_close(env);
	chmod(p.root, 0755);
	place_path(&p, "store/data.mdb", data);
	place_path(&p, "store/lock.mdb", lock);
	cr_expect_eq(as_reader(p.dir, data, false, read_one), 0, "the lock is allowed");
	cr_expect_eq(as_reader(p.dir, data, true, read_one), 0, "the lock is not allowed");
	cr_assert_eq(chmod(p.dir, 0755), 0);
	unlink(lock);
	cr_expect_eq(as_reader(p.dir, data, true, read_one), 0, "there is no lock");
	cr_assert_eq(access(lock, F_OK), -1);
	chmod(p.dir, 0755);
	place_free(&p);
}

Test(env, all_readers_slots_taken)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static struct kl_txn *txns[2000];
	kiln_error err = {0};
	int n = 0, status;
	while (n < 2000 && (status = kl_txn_read(env, &txns[n], &err)) == KILN_OK)
		n++;
	cr_expect_eq(status, KILN_BUSY);
	cr_expect_geq(n, 1000);
	pid_t child = fork();
	if (child == 0) {
		struct kl_env *own;
		_exit(kl_env_open(p.dir, NULL, &own, NULL) == KILN_BUSY ? 0 : 1);
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_expect(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	while (n)
		kl_txn_end(txns[--n]);
	cr_expect_eq(kl_txn_read(env, &txns[0], &err), KILN_OK);
	kl_txn_end(txns[0]);
	kl_env_close(env);
	place_free(&p);
}

#ifndef __SANITIZE_ADDRESS__   /* which takes more than that itself */
Test(env, a_small_address_space)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	kl_env_close(env);
	pid_t child = fork();
	int status;
	if (child == 0) {
		struct rlimit limit = {UINT64_C(6) << 30, UINT64_C(6) << 30};
		setrlimit(RLIMIT_AS, &limit);
		_exit(kl_env_open(p.dir, NULL, &env, NULL) == KILN_OK ? 0 : 1);
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_expect(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	place_free(&p);
}
#endif
