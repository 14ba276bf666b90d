/* trace.c - recording LMDB's write calls and replaying them. */
#include "bench/trace.h"
#include "base/clock.h"
#include "base/codec.h"
#include "store/env.h"
#include <lmdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { PUT, DEL, DROP, COMMIT, ENTRY };
enum { REMOVED = 1, ENTRIES = 63, FIRST_PACKED = 2 + KL_POSTINGS, LAST_PACKED = 2 + KL_RECENT };   /* LMDB numbers named tables from 2 */
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
	bool used[64];
	uint64_t commit_time;
} t;

struct trace_env {
	MDB_env *env;
	MDB_dbi dbi[64];
	bool unpacked;
	size_t next;   /* step */
};

int __real_mdb_put(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data, unsigned flags);
int __real_mdb_cursor_put(MDB_cursor *c, MDB_val *key, MDB_val *data, unsigned flags);
int __real_mdb_del(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data);
int __real_mdb_cursor_del(MDB_cursor *c, unsigned flags);
int __real_mdb_drop(MDB_txn *txn, MDB_dbi dbi, int del);
int __real_mdb_txn_commit(MDB_txn *txn);
int __wrap_mdb_put(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data, unsigned flags);
int __wrap_mdb_cursor_put(MDB_cursor *c, MDB_val *key, MDB_val *data, unsigned flags);
int __wrap_mdb_del(MDB_txn *txn, MDB_dbi dbi, MDB_val *key, MDB_val *data);
int __wrap_mdb_cursor_del(MDB_cursor *c, unsigned flags);
int __wrap_mdb_drop(MDB_txn *txn, MDB_dbi dbi, int del);
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
	if (!t.bytes || t.size + need > t.room) t.bytes = realloc(t.bytes, t.room = (t.size + need) * 2 + (1 << 24));
	if (!t.steps || !t.bytes) exit(3);
	t.steps[t.count++] = (struct step){(uint8_t)kind, (uint8_t)dbi, flags, key ? (uint32_t)key->mv_size : 0, data ? (uint32_t)data->mv_size : 0, t.size};
	if (key) memcpy(t.bytes + t.size, key->mv_data, key->mv_size);
	if (data && data->mv_data) memcpy(t.bytes + t.size + key->mv_size, data->mv_data, data->mv_size);
	t.size += need;
}

static void note_flags(MDB_txn *txn, MDB_dbi dbi)
{
	if (dbi >= 64 || t.used[dbi]) return;
	mdb_dbi_flags(txn, dbi, &t.dbi_flags[dbi]);
	t.used[dbi] = true;
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

int __wrap_mdb_drop(MDB_txn *txn, MDB_dbi dbi, int del)
{
	if (t.on) {
		settle();
		note_flags(txn, dbi);
		add(DROP, dbi, 0, NULL, NULL);
	}
	return __real_mdb_drop(txn, dbi, del);
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

void trace_entry(const void *term, size_t size, uint32_t record, bool removed)
{
	char bytes[512];
	MDB_val key = {size + 4, bytes}, nothing = {0, NULL};
	if (!t.on || size > sizeof bytes - 4) return;
	memcpy(bytes, term, size);
	kl_put_be32(bytes + size, record);
	add(ENTRY, ENTRIES, removed ? REMOVED : 0, &key, &nothing);
}

void trace_record(bool on) { t.on = on; }
bool trace_recording(void) { return t.on; }
void trace_clear(void)
{
	t.count = t.commits = t.size = 0;
	t.pending = NULL;
}

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

/* Only the tables that were written: one more in LMDB's table of tables could be a page more in every commit. */
static int open_tables(struct trace_env *e)
{
	MDB_txn *txn;
	int rc = mdb_txn_begin(e->env, NULL, 0, &txn);
	for (unsigned i = 2; i < 64 && rc == MDB_SUCCESS; i++) {
		bool wanted = i == ENTRIES ? e->unpacked : t.used[i] && !(e->unpacked && i >= FIRST_PACKED && i <= LAST_PACKED);
		char name[16];
		snprintf(name, sizeof name, "t%u", i);
		if (wanted) rc = mdb_dbi_open(txn, name, MDB_CREATE | t.dbi_flags[i], &e->dbi[i]);
	}
	return rc == MDB_SUCCESS ? __real_mdb_txn_commit(txn) : rc;
}

static int replay_step(struct trace_env *e, MDB_txn *txn, const struct step *s)
{
	MDB_val key = {s->key_size, t.bytes + s->at}, data = {s->value_size, t.bytes + s->at + s->key_size};
	bool del = s->kind == DEL || (s->kind == ENTRY && s->flags & REMOVED);
	if (s->kind == DROP) return __real_mdb_drop(txn, e->dbi[s->dbi], 0);
	int rc = del ? __real_mdb_del(txn, e->dbi[s->dbi], &key, NULL) : __real_mdb_put(txn, e->dbi[s->dbi], &key, &data, s->flags);
	return del && rc == MDB_NOTFOUND ? MDB_SUCCESS : rc;
}

struct trace_env *trace_open(const char *dir, bool unpacked)
{
	struct trace_env *e = calloc(1, sizeof *e);
	if (!e) return NULL;
	e->unpacked = unpacked;
	int rc = mdb_env_create(&e->env);
	if (rc == MDB_SUCCESS) {
		mdb_env_set_mapsize(e->env, (size_t)1 << 40);
		mdb_env_set_maxdbs(e->env, 64);
		rc = mdb_env_open(e->env, dir, 0, 0600);
		if (rc == MDB_SUCCESS) rc = open_tables(e);
	}
	if (rc == MDB_SUCCESS) return e;
	fprintf(stderr, "replay: %s\n", mdb_strerror(rc));
	trace_close(e);
	return NULL;
}

void trace_close(struct trace_env *e)
{
	if (!e) return;
	if (e->env) mdb_env_close(e->env);
	free(e);
}

bool trace_commit(struct trace_env *e)
{
	MDB_txn *txn = NULL;
	int rc = mdb_txn_begin(e->env, NULL, 0, &txn);
	for (; e->next < t.count && rc == MDB_SUCCESS && t.steps[e->next].kind != COMMIT; e->next++) {
		const struct step *s = &t.steps[e->next];
		if (e->unpacked ? !is_packed(s) : s->kind != ENTRY) rc = replay_step(e, txn, s);
	}
	e->next++;
	if (rc == MDB_SUCCESS) {
		rc = __real_mdb_txn_commit(txn);
		txn = NULL;
	}
	if (txn) mdb_txn_abort(txn);
	if (rc != MDB_SUCCESS) fprintf(stderr, "replay: %s\n", mdb_strerror(rc));
	return rc == MDB_SUCCESS;
}

bool trace_more(const struct trace_env *e) { return e->next < t.count; }

uint64_t trace_entries(const struct trace_env *e, unsigned table)
{
	MDB_stat s = {0};
	MDB_txn *txn;
	if (!e->dbi[table + 2] || mdb_txn_begin(e->env, NULL, MDB_RDONLY, &txn) != MDB_SUCCESS) return 0;
	mdb_stat(txn, e->dbi[table + 2], &s);
	mdb_txn_abort(txn);
	return s.ms_entries;
}

uint64_t trace_replay(const char *dir, bool unpacked)
{
	struct trace_env *e = trace_open(dir, unpacked);
	uint64_t start = kl_clock_monotonic();
	bool good = e != NULL;
	while (good && trace_more(e)) good = trace_commit(e);
	start = kl_clock_monotonic() - start;
	trace_close(e);
	return good ? start : 0;
}
