/* backup.c - copies.

   A plain copy is LMDB's: the pages of a snapshot as they lie. A compact one writes table after table in key order, so that pages are full; it
   is written without syncs, in transactions of about STEP bytes, and synced as a whole before the file gets its name.  */
#include "store/backup.h"
#include "base/codec.h"
#include "base/hash.h"
#include "store/datafile.h"
#include "store/directory.h"
#include "store/env_private.h"
#include "store/pages.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define STEP (16u << 20)
#define PROGRESS_EVERY 4096u
#define FORMER_SIZE (KL_INCARNATION_SIZE + 16)

struct copy {
	struct kl_txn *from;
	struct kl_env to;
	MDB_txn *mdb;          /* of `to` */
	size_t pending;        /* bytes put since it began */
	uint64_t done, total;  /* entries */
	kl_backup_progress *progress;
	void *arg;
	bool stopped;
};

/* LMDB's result; ECANCELED when it shall stop. */
static int tell(struct copy *c)
{
	if (c->progress && c->progress(c->arg, c->done, c->total))
		c->stopped = true;
	return c->stopped ? ECANCELED : MDB_SUCCESS;
}

static int copy_plain(struct kl_env *env, const char *file, kiln_error *err)
{
	int fd = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return kl_env_fail(err, errno, "the copy cannot be made");
	kl_datafile_ahead(env->mdb);
	int rc = mdb_env_copyfd2(env->mdb, fd, 0);
	if (close(fd) && !rc)
		rc = errno;
	return rc ? kl_env_fail(err, rc, "the copy cannot be written") : KILN_OK;
}

/* Address space for a copy that is written: what the original takes and as much again, since each step leaves some pages free. */
static int map_for_copy(struct kl_env *env, uint64_t *size)
{
	MDB_envinfo info;
	MDB_stat pages;
	int rc = mdb_env_info(env->mdb, &info);
	if (!rc)
		rc = mdb_env_stat(env->mdb, &pages);
	if (!rc)
		*size = 2 * (info.me_last_pgno + 1) * pages.ms_psize + 4 * (uint64_t)STEP;
	return rc;
}

static int next_step(struct copy *c)
{
	int rc = mdb_txn_commit(c->mdb);
	c->mdb = NULL;
	c->pending = 0;
	return rc ? rc : mdb_txn_begin(c->to.mdb, NULL, 0, &c->mdb);
}

static int copy_entries(struct copy *c, MDB_cursor *cursor, int table)
{
	MDB_val key, value;
	int rc;
	while ((rc = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) == 0) {
		rc = mdb_put(c->mdb, c->to.dbi[table], &key, &value, MDB_APPEND);
		c->pending += key.mv_size + value.mv_size;
		if (!rc && c->pending > STEP)
			rc = next_step(c);
		if (rc)
			return rc == MDB_KEYEXIST ? MDB_CORRUPTED : rc;  /* keys out of order */
		if (++c->done % PROGRESS_EVERY == 0 && (rc = tell(c)) != 0)
			return rc;
	}
	return rc == MDB_NOTFOUND ? MDB_SUCCESS : rc;
}

static int copy_tables(struct copy *c)
{
	int rc = mdb_txn_begin(c->to.mdb, NULL, 0, &c->mdb);
	for (int t = 0; t < KL_TABLES && !rc; t++) {
		MDB_cursor *cursor;
		rc = mdb_cursor_open(c->from->mdb, c->from->env->dbi[t], &cursor);
		if (rc)
			break;
		rc = copy_entries(c, cursor, t);
		mdb_cursor_close(cursor);
	}
	if (!c->mdb)
		return rc;
	if (rc) {
		mdb_txn_abort(c->mdb);
		return rc;
	}
	rc = mdb_txn_commit(c->mdb);
	return rc ? rc : mdb_env_sync(c->to.mdb, 1);
}

static int copy_compact(struct kl_env *env, const char *file, struct copy *c, kiln_error *err)
{
	uint64_t size;
	int status = kl_txn_read(env, &c->from, err);
	if (status)
		return status;
	kl_datafile_ahead(env->mdb);
	int rc = map_for_copy(env, &size);
	if (rc)
		status = kl_env_fail(err, rc, "the copy cannot be made");
	if (!status)
		status = kl_env_raw_open(&c->to, file, size, MDB_NOSYNC, true, err);
	if (!status) {
		for (int t = 0; t < KL_TABLES; t++)
			c->total += kl_table_count(c->from, (enum kl_table)t);
		rc = copy_tables(c);
		kl_env_raw_close(&c->to);
		if (rc)
			status = kl_env_fail(err, rc, "the copy cannot be written");
	}
	kl_txn_end(c->from);
	return status;
}

int kl_backup(struct kl_env *env, const char *dir, bool compact, kl_backup_progress *progress, void *arg, kiln_error *err)
{
	struct copy c = {.progress = progress, .arg = arg};
	struct kl_directory d;
	int status = kl_env_usable(env, err);
	if (!status)
		status = kl_directory_claim(dir, &d, err);
	if (status)
		return status;
	if (compact) {
		status = copy_compact(env, d.file, &c, err);
	} else {
		c.total = 1;
		status = tell(&c) ? KILN_OK : copy_plain(env, d.file, err);
	}
	if (!status && !c.stopped) {
		c.done = c.total;
		tell(&c);
	}
	if (c.stopped)
		status = kl_fail(err, KILN_DONE, "the backup was stopped");
	if (!status)
		status = kl_directory_publish(&d, err);
	kl_directory_release(&d, status == KILN_OK);
	return status;
}

/* The list of past incarnations grows by the present one, with the sequences it reached. */
static int retire_incarnation(struct kl_txn *txn)
{
	unsigned char list[FORMER_SIZE * (KL_FORMER_MAX + 1)];
	kiln_slice former = {NULL, 0}, incarnation;
	uint64_t origin, sequence;
	int status = kl_meta_get_bytes(txn, "former", &former);
	if (status && status != KILN_NOT_FOUND)
		return status;
	if (former.size > FORMER_SIZE * KL_FORMER_MAX)
		return KILN_LIMIT;
	if (former.size)
		memcpy(list, former.data, former.size);
	status = kl_meta_get_bytes(txn, "incarnation", &incarnation);
	if (!status && incarnation.size != KL_INCARNATION_SIZE)
		status = KILN_DAMAGED;
	if (!status)
		status = kl_meta_get(txn, "origin", &origin);
	if (!status)
		status = kl_meta_get(txn, "sequence", &sequence);
	if (status)
		return status;
	unsigned char *entry = list + former.size;
	memcpy(entry, incarnation.data, KL_INCARNATION_SIZE);
	kl_put_be64(entry + KL_INCARNATION_SIZE, origin);
	kl_put_be64(entry + KL_INCARNATION_SIZE + 8, sequence);
	return kl_meta_put_bytes(txn, "former", kl_slice(list, former.size + FORMER_SIZE));
}

static int fill_restored(struct kl_txn *txn, void *arg)
{
	unsigned char incarnation[KL_INCARNATION_SIZE];
	uint32_t symbol;
	(void)arg;
	if (!kl_random(incarnation, sizeof incarnation))
		return KILN_IO;
	int status = retire_incarnation(txn);
	if (!status)
		status = kl_meta_put_bytes(txn, "incarnation", kl_slice(incarnation, sizeof incarnation));
	if (!status)
		status = kl_meta_put(txn, "origin", 0);
	return status ? status : kl_symbols_add(txn, kl_slice(incarnation, sizeof incarnation), &symbol);
}

int kl_restore(const char *from, const char *to, kiln_error *err)
{
	struct kl_env_options options = {.read_only = true};
	struct kl_env *env, raw;
	struct kl_directory d;
	uint64_t size;
	int status = kl_env_open(from, &options, &env, err);
	if (status)
		return status;
	status = kl_pages_open(kl_env_dir(env), true, err);   /* the copy is written to */
	if (!status)
		status = kl_directory_claim(to, &d, err);
	if (status) {
		kl_env_close(env);
		return status;
	}
	status = copy_plain(env, d.file, err);
	if (!status && map_for_copy(env, &size))
		status = kl_fail(err, KILN_IO, "the backup cannot be read");
	if (!status)
		status = kl_env_raw_open(&raw, d.file, size, 0, false, err);
	if (!status) {
		status = kl_env_raw_write(&raw, fill_restored, NULL, err);
		kl_env_raw_close(&raw);
	}
	if (!status)
		status = kl_directory_publish(&d, err);
	kl_directory_release(&d, status == KILN_OK);
	kl_env_close(env);
	return status;
}
