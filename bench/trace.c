/* trace.c - recording LMDB's write calls and replaying them. */
#include "bench/trace.h"
#include "base/clock.h"
#include "base/codec.h"
#include "store/env.h"
#include <lmdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { PUT, DEL, COMMIT, ENTRY };
enum { ENTRIES = 63, FIRST_PACKED = 2 + KL_POSTINGS, LAST_PACKED = 2 + KL_RECENT };   /* LMDB numbers named tables from 2 */
struct step {
	uint8_t kind;
	uint8_t dbi;
	unsigned flags;
	uint32_t key_size, value_size;
	size_t at;   /* of the key in bytes, the value behind it */
};

static struct {
	bool on;
	struct step *steps;
	size_t count, cap, commits;
	char *bytes;
	size_t size, room;
	const void *pending;   /* a reserved value: its bytes come before the next call */
	unsigned dbi_flags[64];
	uint64_t commit_time;
} t;

int __real_mdb_put(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data, unsigned flags);
int __real_mdb_cursor_put(MDB_cursor *c, MDB_val *key, MDB_val *data, unsigned flags);
int __real_mdb_del(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data);
int __real_mdb_cursor_del(MDB_cursor *c, unsigned flags);
int __real_mdb_txn_commit(MDB_txn *txn);
int __wrap_mdb_put(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data, unsigned flags);
int __wrap_mdb_cursor_put(MDB_cursor *c, MDB_val *key, MDB_val *data, unsigned flags);
int __wrap_mdb_del(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data);
int __wrap_mdb_cursor_del(MDB_cursor *c, unsigned flags);
int __wrap_mdb_txn_commit(MDB_txn *txn);

static void settle(void)
{
	if (t.pending) memcpy(t.bytes + t.steps[t.count - 1].at + t.steps[t.count - 1].key_size, t.pending, t.steps[t.count - 1].value_size);
	t.pending = NULL;
}

static void add(enum kind kind, MDB_dbi dbi, unsigned flags, const MDB_val *key, const MDB_val *data)
{
	size_t need = (key ? key->mv_size : 0) + (data ? data->mv_size : 0);
	settle();
	if (t.count == t.cap) t.steps = realloc(t.steps, (t.cap = t.cap ? t.cap * 2 : 1 << 20) * sizeof *t.steps);
	if (t.size + need > t.room) t.bytes = realloc(t.bytes, t.room = (t.size + need) * 2 + (1 << 24));
	if (!t.steps || !t.bytes) exit(3);
	t.steps[t.count++] = (struct step){(uint8_t)kind, (uint8_t)dbi, flags, key ? (uint32_t)key->mv_size : 0, data ? (uint32_t)data->mv_size : 0, t.size};
	if (key) memcpy(t.bytes + t.size, key->mv_data, key->mv_size);
	if (data && data->mv_data) memcpy(t.bytes + t.size + key->mv_size, data->mv_data, data->mv_size);
	t.size += need;
}

static void note_flags(MDB_txn *txn, MDB_dbi dbi)
{
	if (dbi < 64) mdb_dbi_flags(txn, dbi, &t.dbi_flags[dbi]);
}

int __wrap_mdb_put(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data, unsigned flags)
{
	MDB_val nothing = {data->mv_size, NULL};
	int rc;
	if (!t.on) return __real_mdb_put(txn, dbi, key, data, flags);
	settle();
	note_flags(txn, dbi);
	add(PUT, dbi, flags & MDB_APPEND, key, flags & MDB_RESERVE ? &nothing : data);
	rc = __real_mdb_put(txn, dbi, key, data, flags);
	if (rc != MDB_SUCCESS) t.count--;
	else if (flags & MDB_RESERVE) t.pending = data->mv_data;
	return rc;
}

int __wrap_mdb_cursor_put(MDB_cursor *c, MDB_val *key, MDB_val *data, unsigned flags)
{
	MDB_val nothing = {data->mv_size, NULL}, at = *key, old;
	int rc;
	if (!t.on) return __real_mdb_cursor_put(c, key, data, flags);
	settle();
	note_flags(mdb_cursor_txn(c), mdb_cursor_dbi(c));
	if (flags & MDB_CURRENT && mdb_cursor_get(c, &at, &old, MDB_GET_CURRENT) != MDB_SUCCESS) at = *key;
	add(PUT, mdb_cursor_dbi(c), flags & MDB_APPEND, &at, flags & MDB_RESERVE ? &nothing : data);
	rc = __real_mdb_cursor_put(c, key, data, flags);
	if (rc != MDB_SUCCESS) t.count--;
	else if (flags & MDB_RESERVE) t.pending = data->mv_data;
	return rc;
}

int __wrap_mdb_del(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data)
{
	if (t.on) {
		settle();
		note_flags(txn, dbi);
		add(DEL, dbi, 0, key, NULL);
	}
	return __real_mdb_del(txn, dbi, key, data);
}

int __wrap_mdb_cursor_del(MDB_cursor *c, unsigned flags)
{
	MDB_val key, data;
	if (t.on && mdb_cursor_get(c, &key, &data, MDB_GET_CURRENT) == MDB_SUCCESS) {
		settle();
		note_flags(mdb_cursor_txn(c), mdb_cursor_dbi(c));
		add(DEL, mdb_cursor_dbi(c), 0, &key, NULL);
	}
	return __real_mdb_cursor_del(c, flags);
}

int __wrap_mdb_txn_commit(MDB_txn *txn)
{
	uint64_t start;
	int rc;
	if (t.on) {
		settle();
		add(COMMIT, 0, 0, NULL, NULL);
		t.commits++;
	}
	start = kl_clock_monotonic();
	rc = __real_mdb_txn_commit(txn);
	t.commit_time += kl_clock_monotonic() - start;
	return rc;
}

static bool is_packed(const struct step *s) { return s->kind != COMMIT && s->dbi >= FIRST_PACKED && s->dbi <= LAST_PACKED; }

void trace_entry(const void *term, size_t size, uint32_t record)
{
	char bytes[512];
	MDB_val key = {size + 4, bytes}, nothing = {0, NULL};
	if (!t.on || size > sizeof bytes - 4) return;
	memcpy(bytes, term, size);
	kl_put_be32(bytes + size, record);
	add(ENTRY, ENTRIES, 0, &key, &nothing);
}

void trace_record(bool on) { t.on = on; }
size_t trace_operations(bool unpacked)
{
	size_t n = 0;
	for (size_t i = 0; i < t.count; i++) n += unpacked ? !is_packed(&t.steps[i]) : t.steps[i].kind != ENTRY;
	return n;
}
size_t trace_commits(void) { return t.commits; }
uint64_t trace_commit_time(void)
{
	uint64_t v = t.commit_time;
	t.commit_time = 0;
	return v;
}

static int open_tables(MDB_env *env, MDB_dbi dbi[64])
{
	MDB_txn *txn;
	int rc = mdb_txn_begin(env, NULL, 0, &txn);
	for (unsigned i = 2; i < 64 && rc == MDB_SUCCESS; i++) {
		char name[16];
		snprintf(name, sizeof name, "t%u", i);
		rc = mdb_dbi_open(txn, name, MDB_CREATE | t.dbi_flags[i], &dbi[i]);
	}
	return rc == MDB_SUCCESS ? __real_mdb_txn_commit(txn) : rc;
}

static int replay_steps(MDB_env *env, const MDB_dbi dbi[64], bool unpacked)
{
	MDB_txn *txn = NULL;
	int rc = MDB_SUCCESS;
	for (size_t i = 0; i < t.count && rc == MDB_SUCCESS; i++) {
		const struct step *s = &t.steps[i];
		MDB_val key = {s->key_size, t.bytes + s->at}, data = {s->value_size, t.bytes + s->at + s->key_size};
		if (unpacked ? is_packed(s) : s->kind == ENTRY) continue;
		if (!txn) rc = mdb_txn_begin(env, NULL, 0, &txn);
		if (rc != MDB_SUCCESS) break;
		if (s->kind == PUT || s->kind == ENTRY) rc = __real_mdb_put(txn, dbi[s->dbi], &key, &data, s->flags);
		if (s->kind == DEL) rc = __real_mdb_del(txn, dbi[s->dbi], &key, NULL);
		if (s->kind == DEL && rc == MDB_NOTFOUND) rc = MDB_SUCCESS;
		if (s->kind == COMMIT) {
			rc = __real_mdb_txn_commit(txn);
			txn = NULL;
		}
	}
	if (txn) mdb_txn_abort(txn);
	return rc;
}

uint64_t trace_replay(const char *dir, bool unpacked)
{
	MDB_dbi dbi[64] = {0};
	MDB_env *env;
	uint64_t start;
	int rc = mdb_env_create(&env);
	if (rc != MDB_SUCCESS) return 0;
	mdb_env_set_mapsize(env, (size_t)1 << 40);
	mdb_env_set_maxdbs(env, 64);
	rc = mdb_env_open(env, dir, 0, 0600);
	if (rc == MDB_SUCCESS) rc = open_tables(env, dbi);
	start = kl_clock_monotonic();
	if (rc == MDB_SUCCESS) rc = replay_steps(env, dbi, unpacked);
	start = kl_clock_monotonic() - start;
	mdb_env_close(env);
	if (rc != MDB_SUCCESS) fprintf(stderr, "replay: %s\n", mdb_strerror(rc));
	return rc == MDB_SUCCESS ? start : 0;
}
