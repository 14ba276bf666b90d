/* txn.c - transactions, tables, cursors.

   A read transaction that ends is reset and kept: renewing one costs a fraction of a new one and keeps its slot in the reader table.  */
#include "base/codec.h"
#include "store/ahead.h"
#include "store/env_private.h"
#include <errno.h>
#include <stdlib.h>

static struct kl_txn *take_idle(struct kl_env *env)
{
	pthread_mutex_lock(&env->idle_lock);
	struct kl_txn *txn = env->idle;
	if (txn) {
		env->idle = txn->next;
		env->idle_count--;
	}
	env->active++;
	pthread_mutex_unlock(&env->idle_lock);
	return txn;
}

/* What is kept goes first: it may hold nothing of the transaction any more. */
static void discard(struct kl_txn *txn)
{
	if (!txn)
		return;
	if (txn->release)
		txn->release(txn->kept);
	for (int i = 0; i < KL_TABLES; i++)
		mdb_cursor_close(txn->near[i]);
	if (txn->mdb)
		mdb_txn_abort(txn->mdb);
	free(txn);
}

static void give_idle(struct kl_env *env, struct kl_txn *txn)
{
	pthread_mutex_lock(&env->idle_lock);
	env->active--;
	if (txn && env->idle_count < KL_IDLE_MAX) {
		txn->next = env->idle;
		env->idle = txn;
		env->idle_count++;
		txn = NULL;
	}
	pthread_mutex_unlock(&env->idle_lock);
	discard(txn);
}

void kl_txn_drain(struct kl_env *env)
{
	struct kl_txn *next;
	for (struct kl_txn *txn = env->idle; txn; txn = next) {
		next = txn->next;
		discard(txn);
	}
	env->idle = NULL;
	env->idle_count = 0;
}

bool kl_txn_adopt_map(struct kl_env *env)
{
	pthread_mutex_lock(&env->idle_lock);
	bool adopted = env->active == 0 && mdb_env_set_mapsize(env->mdb, 0) == 0;
	pthread_mutex_unlock(&env->idle_lock);
	return adopted;
}

static int begin_read(struct kl_env *env, struct kl_txn *txn)
{
	int rc = mdb_txn_begin(env->mdb, NULL, MDB_RDONLY, &txn->mdb);
	if (rc == MDB_READERS_FULL) {  /* processes that died may hold slots */
		int dead = 0;
		mdb_reader_check(env->mdb, &dead);
		rc = mdb_txn_begin(env->mdb, NULL, MDB_RDONLY, &txn->mdb);
	}
	return rc;
}

static int start(struct kl_env *env, struct kl_txn **out)
{
	struct kl_txn *txn = take_idle(env);
	int rc;
	if (txn) {
		rc = mdb_txn_renew(txn->mdb);
	} else {
		txn = calloc(1, sizeof *txn);
		rc = txn ? begin_read(env, txn) : ENOMEM;
	}
	if (!rc) {
		txn->env = env;
		*out = txn;
		return 0;
	}
	discard(txn);
	give_idle(env, NULL);
	return rc;
}

int kl_txn_read(struct kl_env *env, struct kl_txn **txn, kiln_error *err)
{
	*txn = NULL;
	int status = kl_env_usable(env, err);
	if (status)
		return status;
	int rc = start(env, txn);
	if (rc == MDB_MAP_RESIZED && kl_txn_adopt_map(env))
		rc = start(env, txn);
	if (rc == MDB_READERS_FULL)
		return kl_fail(err, KILN_BUSY, "all %d reader slots are taken", KL_READERS_MAX);
	return rc ? kl_env_fail(err, rc, "a read cannot begin") : KILN_OK;
}

void kl_txn_end(struct kl_txn *txn)
{
	if (!txn || txn->writable)
		return;
	memset(txn->placed, 0, sizeof txn->placed);
	mdb_txn_reset(txn->mdb);
	give_idle(txn->env, txn);
}

struct kl_env *kl_txn_env(const struct kl_txn *txn) { return txn->env; }
uint64_t kl_txn_id(const struct kl_txn *txn) { return mdb_txn_id(txn->mdb); }
bool kl_txn_writes(const struct kl_txn *txn) { return txn->writable; }
uint64_t kl_txn_serial(const struct kl_txn *txn) { return txn->serial; }

bool kl_txn_noted(const struct kl_txn *txn, enum kl_note note, uint64_t *value)
{
	*value = txn->notes[note].value;
	return !txn->writable && txn->notes[note].snapshot == mdb_txn_id(txn->mdb);
}

void kl_txn_note(struct kl_txn *txn, enum kl_note note, uint64_t value)
{
	txn->notes[note].snapshot = txn->writable ? 0 : mdb_txn_id(txn->mdb);
	txn->notes[note].value = value;
}

void *kl_txn_kept(const struct kl_txn *txn) { return txn->kept; }

void kl_txn_keep(struct kl_txn *txn, void *value, void (*release)(void *))
{
	txn->kept = value;
	txn->release = release;
}

static MDB_val val(kiln_slice s) { return (MDB_val){s.size, (void *)(uintptr_t)s.data}; }

/* The tables whose keys are record numbers have keys of 4 bytes and no others; LMDB does not look. */
static bool key_fits(enum kl_table table, kiln_slice key)
{
	return (table != KL_CURRENT && table != KL_HEADS && table != KL_PAST) || key.size == sizeof(uint32_t);
}

/* The cursor of look-ups in a table: its memory serves one snapshot after the other. */
static int place(struct kl_txn *txn, enum kl_table table)
{
	MDB_cursor **near = &txn->near[table];
	int rc = *near ? mdb_cursor_renew(txn->mdb, *near) : mdb_cursor_open(txn->mdb, txn->env->dbi[table], near);
	txn->placed[table] = rc == 0;
	txn->last[table] = 0;
	return rc;
}

/* The key as a number, in a table whose keys are numbers. */
static uint64_t number_of(const MDB_val *k)
{
	uint32_t native = 0;
	if (k->mv_size == sizeof native)
		memcpy(&native, k->mv_data, sizeof native);
	return k->mv_size == 8 ? kl_get_be64(k->mv_data) : native;
}

/* Rows stand side by side, mostly. */
static bool is_beside(MDB_cursor *c, uint64_t last, uint64_t wanted, const MDB_val *k, MDB_val *v)
{
	MDB_val there;
	if (!last || (wanted != last + 1 && wanted != last - 1))
		return false;
	return mdb_cursor_get(c, &there, v, wanted > last ? MDB_NEXT : MDB_PREV) == 0 && there.mv_size == k->mv_size
		&& memcmp(there.mv_data, k->mv_data, k->mv_size) == 0;
}

/* Only a reader's values lie in the map, all of them. */
static void note(const struct kl_txn *txn, kiln_slice value)
{
	if (!txn->writable && txn->env->ahead)
		kl_ahead_note(txn->env->ahead, value);
}

/* LMDB's cursor looks at the page it stands on before it goes down from the root. */
static int lookup(struct kl_txn *txn, enum kl_table table, MDB_val *k, MDB_val *v)
{
	if (txn->writable || (table != KL_CHANGES && table != KL_CURRENT))
		return mdb_get(txn->mdb, txn->env->dbi[table], k, v);
	uint64_t wanted = number_of(k);
	int rc = txn->placed[table] ? 0 : place(txn, table);
	if (!rc && !is_beside(txn->near[table], txn->last[table], wanted, k, v))
		rc = mdb_cursor_get(txn->near[table], k, v, MDB_SET);
	txn->last[table] = rc ? 0 : wanted;
	return rc;
}

int kl_table_get(struct kl_txn *txn, enum kl_table table, kiln_slice key, kiln_slice *value)
{
	MDB_val k = val(key), v;
	if (!key_fits(table, key))
		return KILN_MISUSE;
	int rc = lookup(txn, table, &k, &v);
	if (rc)
		return kl_env_status(rc);
	*value = kl_slice(v.mv_data, v.mv_size);
	note(txn, *value);
	return KILN_OK;
}

static unsigned put_flags(unsigned flags)
{
	return (flags & KL_PUT_APPEND ? MDB_APPEND : 0u) | (flags & KL_PUT_NEW ? MDB_NOOVERWRITE : 0u);
}

/* A key that is there already, or one that cannot be, leaves the pages as they were; anything else may have changed some. After other
   errors LMDB takes no more writes: commit.c must know even if the caller does not look. */
static int written(struct kl_txn *txn, int rc)
{
	if (rc == MDB_KEYEXIST || rc == MDB_BAD_VALSIZE)
		return kl_env_status(rc);
	txn->writes++;
	if (rc && rc != EINVAL)
		txn->failed = rc;
	return kl_env_status(rc);
}

int kl_table_put(struct kl_txn *txn, enum kl_table table, kiln_slice key, kiln_slice value, unsigned flags)
{
	MDB_val k = val(key), v = val(value);
	if (!txn->writable || !key_fits(table, key))
		return KILN_MISUSE;
	return written(txn, mdb_put(txn->mdb, txn->env->dbi[table], &k, &v, put_flags(flags)));
}

int kl_table_reserve(struct kl_txn *txn, enum kl_table table, kiln_slice key, size_t size, unsigned flags, void **value)
{
	MDB_val k = val(key), v = {size, NULL};
	if (!txn->writable || !key_fits(table, key))
		return KILN_MISUSE;
	int status = written(txn, mdb_put(txn->mdb, txn->env->dbi[table], &k, &v, put_flags(flags) | MDB_RESERVE));
	*value = status ? NULL : v.mv_data;
	return status;
}

int kl_table_del(struct kl_txn *txn, enum kl_table table, kiln_slice key)
{
	MDB_val k = val(key);
	if (!txn->writable || !key_fits(table, key))
		return KILN_MISUSE;
	int rc = mdb_del(txn->mdb, txn->env->dbi[table], &k, NULL);
	return rc == MDB_NOTFOUND ? KILN_NOT_FOUND : written(txn, rc);
}

int kl_table_clear(struct kl_txn *txn, enum kl_table table)
{
	if (!txn->writable)
		return KILN_MISUSE;
	return written(txn, mdb_drop(txn->mdb, txn->env->dbi[table], 0));
}

int kl_table_entries(struct kl_txn *txn, enum kl_table table, uint64_t *entries)
{
	MDB_stat s;
	int rc = mdb_stat(txn->mdb, txn->env->dbi[table], &s);
	*entries = rc ? 0 : s.ms_entries;
	return kl_env_status(rc);
}

uint64_t kl_table_count(struct kl_txn *txn, enum kl_table table)
{
	uint64_t entries;
	kl_table_entries(txn, table, &entries);
	return entries;
}

int kl_cursor_open(struct kl_txn *txn, enum kl_table table, struct kl_cursor **out)
{
	struct kl_cursor *c = malloc(sizeof *c);
	*out = NULL;
	if (!c)
		return KILN_NO_MEMORY;
	*c = (struct kl_cursor){.txn = txn, .table = table};
	int rc = mdb_cursor_open(txn->mdb, txn->env->dbi[table], &c->mdb);
	if (rc)
		free(c);
	else
		*out = c;
	return kl_env_status(rc);
}

void kl_cursor_close(struct kl_cursor *c)
{
	if (!c)
		return;
	mdb_cursor_close(c->mdb);
	free(c);
}

int kl_cursor_move(struct kl_cursor *c, enum kl_seek seek, kiln_slice *key, kiln_slice *value)
{
	static const MDB_cursor_op ops[] = {
		[KL_FIRST] = MDB_FIRST, [KL_LAST] = MDB_LAST, [KL_NEXT] = MDB_NEXT,
		[KL_PREV] = MDB_PREV, [KL_AT_LEAST] = MDB_SET_RANGE, [KL_AT] = MDB_SET_KEY,
	};
	MDB_val k = {0}, v;
	if (seek == KL_AT_LEAST || seek == KL_AT) {
		if (!key_fits(c->table, *key))
			return KILN_MISUSE;
		k = val(*key);
	}
	int rc = mdb_cursor_get(c->mdb, &k, &v, ops[seek]);
	if (rc)
		return rc == MDB_NOTFOUND ? KILN_DONE : kl_env_status(rc);
	*key = kl_slice(k.mv_data, k.mv_size);
	*value = kl_slice(v.mv_data, v.mv_size);
	note(c->txn, *value);
	return KILN_OK;
}

int kl_cursor_replace(struct kl_cursor *c, kiln_slice key, kiln_slice value)
{
	MDB_val k = val(key), v = val(value);
	if (!c->txn->writable || !key_fits(c->table, key))
		return KILN_MISUSE;
	return written(c->txn, mdb_cursor_put(c->mdb, &k, &v, MDB_CURRENT));
}

int kl_cursor_del(struct kl_cursor *c)
{
	if (!c->txn->writable)
		return KILN_MISUSE;
	return written(c->txn, mdb_cursor_del(c->mdb, 0));
}

int kl_cursor_put(struct kl_cursor *c, kiln_slice key, kiln_slice value, unsigned flags)
{
	MDB_val k = val(key), v = val(value);
	if (!c->txn->writable || !key_fits(c->table, key))
		return KILN_MISUSE;
	return written(c->txn, mdb_cursor_put(c->mdb, &k, &v, put_flags(flags)));
}

int kl_meta_get_bytes(struct kl_txn *txn, const char *name, kiln_slice *value)
{
	return kl_table_get(txn, KL_META, kl_slice_of(name), value);
}

int kl_meta_put_bytes(struct kl_txn *txn, const char *name, kiln_slice value)
{
	return kl_table_put(txn, KL_META, kl_slice_of(name), value, 0);
}

int kl_meta_get(struct kl_txn *txn, const char *name, uint64_t *value)
{
	kiln_slice bytes = {NULL, 0};
	int status = kl_meta_get_bytes(txn, name, &bytes);
	*value = 0;
	if (status)
		return status == KILN_NOT_FOUND ? KILN_OK : status;
	if (bytes.size != 8)
		return KILN_DAMAGED;
	*value = kl_get_be64(bytes.data);
	return KILN_OK;
}

int kl_meta_put(struct kl_txn *txn, const char *name, uint64_t value)
{
	unsigned char bytes[8];
	kl_put_be64(bytes, value);
	return kl_meta_put_bytes(txn, name, kl_slice(bytes, sizeof bytes));
}
