/* env.c - opening, sharing and closing environments.

   The one global of the library is the registry below: LMDB allows one environment per process and file, so a second open
   gets the first one's. It is keyed by device and inode of data.mdb, since paths may differ. After fork the child's copy of an
   environment is dead (LMDB's rule): `forks` counts the forks this process descends from since the registry was first used, an environment
   remembers the count it was opened under, and the child opens one of its own.

   Names in KL_META (numbers are 8 bytes, big-endian; all but `format` belong to format 0):

     format        number of the on-disk format
     incarnation   16 bytes: this store, since it was made or restored
     former        past incarnations, oldest first, 32 bytes each: incarnation, last origin sequence, last commit sequence
     facility      text for people
     facility.check  its XXH3
     created       wall clock, milliseconds
     sequence      last commit sequence             (the writer of KL_CHANGES keeps these three)
     origin        last origin sequence of the present incarnation
     clock         last hybrid logical clock given out
     record        last record number               (identity.c)
     symbol        last symbol number               (symbols.c)
     past.since    as of an earlier sequence the past is not complete (past.c)
   The steps above add names with their own prefix, "index." or "fhir.".  */
#include "store/env_private.h"
#include "base/clock.h"
#include "base/codec.h"
#include "base/hash.h"
#include "store/ahead.h"
#include "store/datafile.h"
#include "store/directory.h"
#include "store/pages.h"
#include "store/symbols.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct { const char *name; unsigned flags; } tables[KL_TABLES] = {
	[KL_META] = {"meta", 0},
	[KL_CHANGES] = {"changes", 0},
	[KL_CURRENT] = {"current", MDB_INTEGERKEY},
	[KL_HEADS] = {"heads", MDB_INTEGERKEY},
	[KL_IDENTITY] = {"identity", 0},
	[KL_SYMBOLS] = {"symbols", 0},
	[KL_POSTINGS] = {"postings", 0},
	[KL_COUNTS] = {"counts", 0},
	[KL_RECENT] = {"recent", 0},
	[KL_PAST] = {"past", MDB_INTEGERKEY},
	[KL_KEPT] = {"kept", 0},
	[KL_REGISTRY] = {"registry", 0},
};

static struct {
	pthread_mutex_t lock;
	struct kl_env *first;
	atomic_uint forks;
	bool hooked;
} registry = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void before_fork(void) { pthread_mutex_lock(&registry.lock); }
static void after_fork(void) { pthread_mutex_unlock(&registry.lock); }
static void in_child(void)
{
	atomic_fetch_add(&registry.forks, 1);
	pthread_mutex_unlock(&registry.lock);
}

int kl_env_status(int rc)
{
	switch (rc) {
	case MDB_SUCCESS: return KILN_OK;
	case MDB_NOTFOUND: return KILN_NOT_FOUND;
	case MDB_KEYEXIST: return KILN_EXISTS;
	case MDB_MAP_FULL: case MDB_TXN_FULL: case ENOSPC: case EDQUOT: case EFBIG: return KILN_FULL;
	case MDB_PAGE_NOTFOUND: case MDB_CORRUPTED: case MDB_INVALID: case MDB_PAGE_FULL: case MDB_CURSOR_FULL: return KILN_DAMAGED;
	case MDB_VERSION_MISMATCH: return KILN_FORMAT;
	case MDB_PANIC: return KILN_POISONED;
	case MDB_READERS_FULL: case MDB_MAP_RESIZED: return KILN_BUSY;
	case MDB_BAD_VALSIZE: case MDB_BAD_TXN: case MDB_BAD_DBI: case MDB_BAD_RSLOT: case EINVAL: return KILN_MISUSE;
	case ENOMEM: return KILN_NO_MEMORY;
	default: return KILN_IO;
	}
}

int kl_env_fail(kiln_error *err, int rc, const char *what)
{
	return kl_fail(err, kl_env_status(rc), "%s: %s", what, mdb_strerror(rc));
}

int kl_env_usable(const struct kl_env *env, kiln_error *err)
{
	if (env->forks != atomic_load_explicit(&registry.forks, memory_order_relaxed))
		return kl_fail(err, KILN_MISUSE, "the store was opened before a fork: open it again in this process");
	if (atomic_load_explicit(&env->poisoned, memory_order_relaxed))
		return kl_fail(err, KILN_POISONED, "an earlier commit failed: close the store and open it again");
	return KILN_OK;
}

const char *kl_env_table(int table, unsigned *flags)
{
	*flags = tables[table].flags;
	return tables[table].name;
}

static int open_tables(struct kl_env *env, MDB_txn *mdb, bool create)
{
	for (int t = 0; t < KL_TABLES; t++) {
		int rc = mdb_dbi_open(mdb, tables[t].name, tables[t].flags | (create ? MDB_CREATE : 0), &env->dbi[t]);
		if (rc)
			return rc;
	}
	return MDB_SUCCESS;
}

static void init_locks(struct kl_env *env)
{
	pthread_mutex_init(&env->idle_lock, NULL);
	pthread_mutex_init(&env->turn, NULL);
	pthread_mutex_init(&env->wake, NULL);
	pthread_mutex_init(&env->slot_lock, NULL);
}

static void destroy_locks(struct kl_env *env)
{
	pthread_mutex_destroy(&env->idle_lock);
	pthread_mutex_destroy(&env->turn);
	pthread_mutex_destroy(&env->wake);
	pthread_mutex_destroy(&env->slot_lock);
}

int kl_env_raw_open(struct kl_env *raw, const char *file, uint64_t map_size, unsigned flags, bool create, kiln_error *err)
{
	*raw = (struct kl_env){.forks = atomic_load(&registry.forks)};
	MDB_txn *mdb = NULL;
	int rc = kl_datafile_map(&raw->mdb, file, map_size, flags | MDB_NOSUBDIR | MDB_NOLOCK);
	if (!rc)
		rc = mdb_txn_begin(raw->mdb, NULL, flags & MDB_RDONLY, &mdb);
	if (!rc) {
		rc = open_tables(raw, mdb, create);
		if (rc)
			mdb_txn_abort(mdb);
		else
			rc = mdb_txn_commit(mdb);
	}
	if (!rc) {
		init_locks(raw);
		return KILN_OK;
	}
	if (raw->mdb)
		mdb_env_close(raw->mdb);
	return kl_env_fail(err, rc, "the data file cannot be opened");
}

void kl_env_raw_close(struct kl_env *raw)
{
	kl_datafile_extend(raw->mdb);
	mdb_env_close(raw->mdb);
	destroy_locks(raw);
}

int kl_env_raw_write(struct kl_env *raw, int (*fill)(struct kl_txn *txn, void *arg), void *arg, kiln_error *err)
{
	struct kl_txn txn = {.env = raw, .writable = true};
	int rc = mdb_txn_begin(raw->mdb, NULL, 0, &txn.mdb);
	if (rc)
		return kl_env_fail(err, rc, "the data file cannot be written");
	int status = fill(&txn, arg);
	if (status) {
		mdb_txn_abort(txn.mdb);
		return kl_fail(err, status, "the data file cannot be written");
	}
	rc = mdb_txn_commit(txn.mdb);
	return rc ? kl_env_fail(err, rc, "the data file cannot be written") : KILN_OK;
}

static int fill_new(struct kl_txn *txn, void *arg)
{
	const struct kl_env_options *options = arg;
	unsigned char incarnation[KL_INCARNATION_SIZE];
	uint32_t symbol;
	if (!kl_random(incarnation, sizeof incarnation))
		return KILN_IO;
	int status = kl_meta_put(txn, "format", KL_FORMAT);
	if (!status)
		status = kl_meta_put(txn, "created", (uint64_t)kl_clock_wall());
	if (!status)
		status = kl_meta_put_bytes(txn, "facility", options ? options->facility : kl_slice(NULL, 0));
	if (!status)
		status = kl_meta_put(txn, "facility.check", kl_checksum(options ? options->facility : kl_slice(NULL, 0)));
	if (!status)
		status = kl_meta_put_bytes(txn, "incarnation", kl_slice(incarnation, sizeof incarnation));
	return status ? status : kl_symbols_add(txn, kl_slice(incarnation, sizeof incarnation), &symbol);
}

int kl_env_create(const char *dir, const struct kl_env_options *options, kiln_error *err)
{
	struct kl_directory d;
	struct kl_env raw;
	struct kl_env_options copy = options ? *options : (struct kl_env_options){0};
	if (copy.facility.size > KL_FACILITY_MAX)
		return kl_fail(err, KILN_LIMIT, "the facility's name is over %d bytes", KL_FACILITY_MAX);
	int status = kl_directory_claim(dir, &d, err);
	if (status)
		return status;
	status = kl_env_raw_open(&raw, d.file, copy.map_size, 0, true, err);
	if (!status) {
		status = kl_env_raw_write(&raw, fill_new, &copy, err);
		kl_env_raw_close(&raw);
	}
	if (!status)
		status = kl_directory_publish(&d, err);
	kl_directory_release(&d, status == KILN_OK);
	return status;
}

/* The format is looked at before anything else: a newer one may lack or add tables. */
static int check_format(struct kl_txn *txn, kiln_error *err)
{
	kiln_slice value;
	int rc = mdb_dbi_open(txn->mdb, tables[KL_META].name, 0, &txn->env->dbi[KL_META]);
	if (rc == MDB_NOTFOUND || rc == MDB_INCOMPATIBLE)
		return kl_fail(err, KILN_NO_STORE, "data.mdb is not a store's");
	if (rc)
		return kl_env_fail(err, rc, "the store cannot be opened");
	int status = kl_meta_get_bytes(txn, "format", &value);
	if (status == KILN_NOT_FOUND)
		return kl_fail(err, KILN_NO_STORE, "data.mdb is not a store's");
	if (status || value.size != 8)
		return kl_fail(err, status ? status : KILN_DAMAGED, "the format number cannot be read");
	uint64_t format = kl_get_be64(value.data);
	if (format > KL_FORMAT)
		return kl_fail(err, KILN_FORMAT, "the store has format %llu and this version of Kiln reads formats up to %d", (unsigned long long)format, KL_FORMAT);
	return KILN_OK;
}

static int load_identity(struct kl_txn *txn, kiln_error *err)
{
	kiln_slice incarnation, facility;
	uint32_t symbol;
	int status = kl_meta_get_bytes(txn, "incarnation", &incarnation);
	if (!status)
		status = kl_meta_get_bytes(txn, "facility", &facility);
	if (!status)
		status = kl_symbols_find(txn->env, txn, incarnation, &symbol);  /* a changed bit would make it one that never was */
	if (status || incarnation.size != KL_INCARNATION_SIZE)
		return kl_fail(err, KILN_DAMAGED, "the store's identity cannot be read");
	memcpy(txn->env->incarnation, incarnation.data, KL_INCARNATION_SIZE);
	txn->env->facility = malloc(facility.size + 1);
	if (!txn->env->facility)
		return kl_fail_memory(err);
	memcpy(txn->env->facility, facility.data, facility.size);
	txn->env->facility_size = facility.size;
	return KILN_OK;
}

static int load(struct kl_env *env, kiln_error *err)
{
	struct kl_txn txn = {.env = env};
	int rc = mdb_txn_begin(env->mdb, NULL, MDB_RDONLY, &txn.mdb);
	if (rc == MDB_READERS_FULL)
		return kl_fail(err, KILN_BUSY, "all %d reader slots are taken", KL_READERS_MAX);
	if (rc)
		return kl_env_fail(err, rc, "the store cannot be read");
	int status = check_format(&txn, err);
	if (!status && (rc = open_tables(env, txn.mdb, false)) != 0)
		status = kl_fail(err, rc == MDB_NOTFOUND ? KILN_FORMAT : kl_env_status(rc), "a table of the store cannot be opened: %s", mdb_strerror(rc));
	if (!status)
		status = load_identity(&txn, err);
	if (status) {
		mdb_txn_abort(txn.mdb);
		return status;
	}
	rc = mdb_txn_commit(txn.mdb);  /* keeps the table handles */
	return rc ? kl_env_fail(err, rc, "the store cannot be read") : KILN_OK;
}

static void destroy(struct kl_env *env)
{
	for (int i = KL_SLOTS - 1; i >= 0; i--)
		if (env->slots[i].release)
			env->slots[i].release(env->slots[i].value);
	kl_txn_drain(env);
	if (env->mdb)
		mdb_env_close(env->mdb);
	kl_ahead_free(env->ahead);
	kl_symbols_cache_free(env->symbols);
	kl_identity_cache_free(atomic_load(&env->identities));
	destroy_locks(env);
	free(env->dir);
	free(env->facility);
	free(env);
}

/* May this user take LMDB's lock? Who may not can still read what nobody writes. */
static bool lock_allowed(const char *dir)
{
	char *path;
	if (asprintf(&path, "%s/lock.mdb", dir) < 0)
		return true;
	int rc = faccessat(AT_FDCWD, path, R_OK | W_OK, AT_EACCESS) ? errno : 0;
	if (rc == ENOENT)
		rc = faccessat(AT_FDCWD, dir, W_OK | X_OK, AT_EACCESS) ? errno : 0;
	free(path);
	return rc != EACCES && rc != EROFS && rc != EPERM;
}

/* Open dir's environment into a new *env that is not in the registry yet. */
static int make(const char *dir, const struct kl_env_options *options, struct kl_env **out, kiln_error *err)
{
	struct kl_env *env = calloc(1, sizeof *env);
	if (!env)
		return kl_fail_memory(err);
	init_locks(env);
	env->refs = 1;
	env->forks = atomic_load(&registry.forks);
	env->read_only = options && options->read_only;
	env->dir = realpath(dir, NULL);
	env->ahead = kl_ahead_new();
	env->symbols = kl_symbols_cache_new();
	int status = env->dir && env->ahead && env->symbols ? kl_pages_open(env->dir, !env->read_only, err) : kl_fail_memory(err);
	if (!status) {
		uint64_t map_size = options ? options->map_size : 0;
		int rc = kl_datafile_map(&env->mdb, env->dir, map_size, env->read_only ? MDB_RDONLY : 0);
		if (env->read_only && (rc == EACCES || rc == EROFS || rc == EPERM) && !lock_allowed(env->dir))
			rc = kl_datafile_map(&env->mdb, env->dir, map_size, MDB_RDONLY | MDB_NOLOCK);
		if (rc)
			status = kl_env_fail(err, rc, "the store cannot be opened");
	}
	if (!status)
		status = kl_datafile_complete(env->mdb, env->read_only, err);
	if (!status) {
		int dead;
		mdb_reader_check(env->mdb, &dead);
		status = load(env, err);
	}
	if (status)
		destroy(env);
	else
		*out = env;
	return status;
}

static struct kl_env *registered(const struct stat *st)
{
	unsigned forks = atomic_load(&registry.forks);
	for (struct kl_env *e = registry.first; e; e = e->next)
		if (e->device == st->st_dev && e->inode == st->st_ino && e->forks == forks)
			return e;
	return NULL;
}

static int share(struct kl_env *env, const struct kl_env_options *options, kiln_error *err)
{
	if (atomic_load(&env->poisoned))
		return kl_fail(err, KILN_POISONED, "an earlier commit failed: close every handle of the store and open it again");
	if (env->read_only && !(options && options->read_only))
		return kl_fail(err, KILN_MISUSE, "this process has the store open for reading only");
	env->refs++;
	return KILN_OK;
}

static int find_data(const char *dir, struct stat *st, kiln_error *err)
{
	char *path;
	if (asprintf(&path, "%s/%s", dir, KL_DATA_NAME) < 0)
		return kl_fail_memory(err);
	int rc = stat(path, st) ? errno : 0;
	free(path);
	if (rc == ENOENT || rc == ENOTDIR)
		return kl_fail(err, KILN_NO_STORE, "the directory holds no store");
	if (rc)
		return kl_env_fail(err, rc, "the store cannot be opened");
	if (st->st_size == 0)  /* LMDB would make a new one of it */
		return kl_fail(err, KILN_DAMAGED, "the data file is empty");
	return KILN_OK;
}

int kl_env_open(const char *dir, const struct kl_env_options *options, struct kl_env **out, kiln_error *err)
{
	struct stat st;
	struct kl_env *env;
	*out = NULL;
	pthread_mutex_lock(&registry.lock);
	if (!registry.hooked)
		registry.hooked = pthread_atfork(before_fork, after_fork, in_child) == 0;
	int status = registry.hooked ? find_data(dir, &st, err) : kl_fail_memory(err);
	if (!status && (env = registered(&st)) != NULL) {
		status = share(env, options, err);
	} else if (!status) {
		status = make(dir, options, &env, err);
		if (!status) {
			env->device = st.st_dev;
			env->inode = st.st_ino;
			env->next = registry.first;
			registry.first = env;
		}
	}
	if (!status)
		*out = env;
	pthread_mutex_unlock(&registry.lock);
	return status;
}

void kl_env_close(struct kl_env *env)
{
	if (!env)
		return;
	pthread_mutex_lock(&registry.lock);
	if (env->forks == atomic_load(&registry.forks) && --env->refs == 0) {
		struct kl_env **link = &registry.first;
		while (*link != env)
			link = &(*link)->next;
		*link = env->next;
		destroy(env);
	}
	pthread_mutex_unlock(&registry.lock);
}

const unsigned char *kl_env_incarnation(const struct kl_env *env) { return env->incarnation; }
kiln_slice kl_env_facility(const struct kl_env *env) { return kl_slice(env->facility, env->facility_size); }
const char *kl_env_dir(const struct kl_env *env) { return env->dir; }
void kl_env_lock(struct kl_env *env) { pthread_mutex_lock(&env->slot_lock); }
void kl_env_unlock(struct kl_env *env) { pthread_mutex_unlock(&env->slot_lock); }
void *kl_env_slot(const struct kl_env *env, int slot) { return env->slots[slot].value; }

bool kl_env_slot_set(struct kl_env *env, int slot, void *value, void (*release)(void *))
{
	if (env->slots[slot].value)
		return false;
	env->slots[slot].value = value;
	env->slots[slot].release = release;
	return true;
}

static int stat_tables(struct kl_txn *txn, struct kl_env_stat *out)
{
	for (int t = 0; t < KL_TABLES; t++) {
		MDB_stat s;
		int rc = mdb_stat(txn->mdb, txn->env->dbi[t], &s);
		if (rc)
			return rc;
		out->page_size = s.ms_psize;
		out->tables[t] = (struct kl_table_stat){tables[t].name, s.ms_entries, s.ms_branch_pages + s.ms_leaf_pages + s.ms_overflow_pages};
		out->used_bytes += out->tables[t].pages * s.ms_psize;
	}
	return MDB_SUCCESS;
}

int kl_env_stat(struct kl_env *env, struct kl_env_stat *out, kiln_error *err)
{
	MDB_envinfo info;
	struct kl_txn *txn;
	mdb_filehandle_t fd;
	struct stat st;
	*out = (struct kl_env_stat){0};
	int status = kl_txn_read(env, &txn, err);
	if (status)
		return status;
	int rc = stat_tables(txn, out);
	if (!rc)
		rc = kl_datafile_free_pages(txn->mdb, 0, &out->free_pages);
	if (!rc)
		rc = mdb_env_info(env->mdb, &info);
	if (!rc)
		rc = mdb_env_get_fd(env->mdb, &fd);
	if (!rc && fstat(fd, &st))
		rc = errno;
	if (!rc) {
		out->file_bytes = (uint64_t)st.st_size;
		out->last_txn = info.me_last_txnid;
	}
	kl_txn_end(txn);
	return rc ? kl_env_fail(err, rc, "the store's figures cannot be read") : KILN_OK;
}
