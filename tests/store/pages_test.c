/* pages_test.c - raw pages: a sound file has no fault whatever was done to it; a byte changed in what LMDB follows is named, and never ends the process. */
#include "fixture.h"
#include "store/pages.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static bool keep(void *arg, const char *where, const char *what)
{
	if (arg && !*(char *)arg)
		snprintf(arg, 200, "%s: %s", where, what);
	return true;
}

static uint64_t pages_faults(struct kl_env *env, char what[200], bool *tables)
{
	struct kl_pages_totals t;
	struct kl_txn *txn;
	kiln_error err = {0};
	*what = '\0';
	cr_assert_eq(kl_txn_read(env, &txn, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(kl_pages_check(txn, keep, what, &t, &err), KILN_OK, "%s", err.message);
	kl_txn_end(txn);
	if (tables)
		*tables = t.tables;
	return t.faults;
}

/* Many commits, deletions and a long free list. */
static void fill(struct kl_env *env, int rounds)
{
	for (int i = 0; i < rounds; i++) {
		char id[32];
		char *body = made_up((size_t)(i * 37 % 5000), (unsigned)i);
		snprintf(id, sizeof id, "r%d", i % 97);
		cr_assert_eq(write_text(env, i % 3 ? "Patient" : "Observation", id, i % 11 ? body : NULL), KILN_OK);
		free(body);
	}
}

static int drop_all(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	(void)err;
	*dirty = true;
	return kl_table_clear(txn, KL_CHANGES);
}

Test(pages, a_sound_file_has_no_fault)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *held;
	char what[200];
	cr_expect_eq(pages_faults(env, what, NULL), 0u, "%s", what);
	for (int i = 0; i < 30; i++) {
		cr_assert_eq(kl_txn_read(env, &held, NULL), KILN_OK);   /* keeps pages from being reused */
		fill(env, 40);
		cr_expect_eq(pages_faults(env, what, NULL), 0u, "%s", what);
		kl_txn_end(held);
	}
	cr_assert_eq(kl_commit(env, &(struct kl_job){drop_all, NULL, NULL}, NULL), KILN_OK);
	cr_expect_eq(pages_faults(env, what, NULL), 0u, "%s", what);
	kl_env_close(env);
	place_free(&p);
}

Test(pages, a_snapshot_that_is_left_behind_is_busy)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_pages_totals t;
	struct kl_txn *txn;
	kiln_error err = {0};
	fill(env, 2);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_assert_eq(write_text(env, "Patient", "next", "{}"), KILN_OK);
	cr_expect_eq(kl_pages_check(txn, NULL, NULL, &t, &err), KILN_OK, "%s", err.message);
	cr_expect_eq(t.faults, 0u);
	fill(env, 2);
	cr_expect_eq(kl_pages_check(txn, NULL, NULL, &t, &err), KILN_BUSY);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

struct file { char path[400]; unsigned char *bytes; size_t size; };

static void file_read(struct file *f, struct place *p)
{
	struct stat st;
	snprintf(f->path, sizeof f->path, "%s/data.mdb", p->dir);
	int fd = open(f->path, O_RDONLY);
	cr_assert(fd >= 0 && !fstat(fd, &st));
	f->size = (size_t)st.st_size;
	f->bytes = malloc(f->size);
	cr_assert_eq(read(fd, f->bytes, f->size), (ssize_t)f->size);
	close(fd);
}

static void file_put(const struct file *f, size_t at, unsigned char byte)
{
	int fd = open(f->path, O_WRONLY);
	cr_assert_eq(pwrite(fd, &byte, 1, (off_t)at), 1);
	close(fd);
}

/* 0: opening refuses; 1: the pages have a fault; 2: nothing is found. */
static int found(struct place *p, char what[200])
{
	const struct kl_env_options options = {.read_only = true};
	struct kl_env *env;
	kiln_error err = {0};
	int status = kl_env_open(p->dir, &options, &env, &err);
	if (status) {
		cr_expect(status == KILN_DAMAGED || status == KILN_FORMAT, "%d %s", status, err.message);
		snprintf(what, 200, "%.199s", err.message);
		return 0;
	}
	int n = pages_faults(env, what, NULL) ? 1 : 2;
	if (n == 2)
		check_faults(env, NULL, what);
	kl_env_close(env);
	return n;
}

/* Every byte of every header and every node's header that is followed. */
static bool followed(const struct file *f, size_t at)
{
	size_t page = at / 4096 * 4096, in = at % 4096;
	uint16_t flags = f->bytes[page + 10], lower = (uint16_t)(f->bytes[page + 12] | f->bytes[page + 13] << 8);
	if (in < 16)
		return in != 8 && in != 9 && page > 4096;   /* the pad */
	if (flags != 1 && flags != 2)
		return false;
	if (in < lower)
		return true;
	for (size_t i = 16; i < lower; i += 2) {
		size_t node = (size_t)(f->bytes[page + i] | f->bytes[page + i + 1] << 8);
		if (in >= node + 1 && in < node + 8)   /* the lowest byte of a size may change it within the padding */
			return in != node + 6;
	}
	return false;
}

Test(pages, a_changed_byte_is_named_and_never_ends_the_process, .timeout = 60)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct file f;
	char what[200];
	uint64_t random = 7;
	unsigned missed = 0, tried = 0;
	fill(env, 120);
	kl_env_close(env);
	file_read(&f, &p);
	unsigned char *live = calloc(f.size / 4096, 1);
	for (size_t page = 2; page < f.size / 4096; page++) {   /* a page is in use when a changed number of it is named */
		file_put(&f, page * 4096, f.bytes[page * 4096] ^ 1);
		live[page] = found(&p, what) < 2;
		file_put(&f, page * 4096, f.bytes[page * 4096]);
	}
	while (tried < 2500) {
		size_t at = next_random(&random) % f.size;
		if (next_random(&random) % 2)
			at = at / 4096 * 4096 + next_random(&random) % 32;
		if (!live[at / 4096] || !followed(&f, at))
			continue;
		tried++;
		unsigned char byte = (unsigned char)(f.bytes[at] ^ (1u << next_random(&random) % 8));
		file_put(&f, at, byte);
		if (found(&p, what) == 2 && missed++ < 10)
			cr_expect(false, "page %zu byte %zu: %02x in place of %02x", at / 4096, at % 4096, byte, f.bytes[at]);
		file_put(&f, at, f.bytes[at]);
	}
	cr_expect_eq(missed, 0u);
	cr_expect_eq(found(&p, what), 2, "%s", what);
	free(live);
	free(f.bytes);
	place_free(&p);
}

Test(pages, a_changed_meta_page_is_refused)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct file f;
	char what[200];
	fill(env, 20);
	kl_env_close(env);
	file_read(&f, &p);
	for (size_t page = 0; page < 2; page++)
		for (size_t at = 0; at < 152; at++) {
			if (at == 8 || at == 9 || (at >= 12 && at < 16) || (at >= 24 && at < 40))   /* not used: pad, bounds, address; size of the map */
				continue;
			file_put(&f, page * 4096 + at, f.bytes[page * 4096 + at] ^ 4);
			if (found(&p, what) == 2 && page == (f.bytes[144] < f.bytes[4096 + 144]))
				cr_expect(false, "page %zu byte %zu", page, at);
			file_put(&f, page * 4096 + at, f.bytes[page * 4096 + at]);
		}
	cr_expect_eq(found(&p, what), 2, "%s", what);
	free(f.bytes);
	place_free(&p);
}

Test(pages, a_malformed_free_list_is_not_written_with)
{
	const struct kl_env_options options = {.read_only = true};
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct file f;
	kiln_error err = {0};
	size_t root, page = 0;
	fill(env, 60);
	kl_env_close(env);
	file_read(&f, &p);
	if (f.bytes[4096 + 144] > f.bytes[144] || f.bytes[4096 + 145] > f.bytes[145])   /* the number of the commit */
		page = 4096;
	memcpy(&root, f.bytes + page + 16 + 24 + 40, sizeof root);
	file_put(&f, root * 4096 + 12, f.bytes[root * 4096 + 12] ^ 2);
	cr_expect_eq(kl_env_open(p.dir, NULL, &env, &err), KILN_DAMAGED);
	cr_expect(strstr(err.message, "free list"), "%s", err.message);
	cr_assert_eq(kl_env_open(p.dir, &options, &env, &err), KILN_OK, "%s", err.message);
	kl_env_close(env);
	free(f.bytes);
	place_free(&p);
}
