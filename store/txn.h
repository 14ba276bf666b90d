/* txn.h - transactions and typed access to tables. Reads are snapshots (pooled, MDB_NOTLS: usable from any one thread at a time);
   there is one writer at a time, across processes; writers of one process share commits (group commit).

   Slices that come back point into the map and live until their transaction ends, or, in a write transaction, until its next write. */
#ifndef KL_TXN_H
#define KL_TXN_H
#include "store/env.h"

struct kl_txn;
struct kl_cursor;

int kl_txn_read(struct kl_env *env, struct kl_txn **txn, kiln_error *err);   /* KILN_BUSY when readers run out, KILN_POISONED */
void kl_txn_end(struct kl_txn *txn);                                          /* ends a read; NULL allowed */
struct kl_env *kl_txn_env(const struct kl_txn *txn);
uint64_t kl_txn_id(const struct kl_txn *txn);                                 /* LMDB's id of the snapshot */
bool kl_txn_writes(const struct kl_txn *txn);
/* Of a write transaction: no other of this process has it, not even one that was taken back and has the same id. 0 of a read. */
uint64_t kl_txn_serial(const struct kl_txn *txn);
/* What a step above has found out about a snapshot: kept with the transaction, and while it is pooled, as long as nothing is committed. A write transaction
   keeps nothing. */
enum kl_note { KL_NOTE_REGISTRY, KL_NOTE_RECENT, KL_NOTES };
bool kl_txn_noted(const struct kl_txn *txn, enum kl_note note, uint64_t *value);
void kl_txn_note(struct kl_txn *txn, enum kl_note note, uint64_t value);
/* For the step above: one pointer kept with a read transaction while it is used and while it is pooled, so that what one reader has made serves the
   next. Freed with it; it must hold nothing of a snapshot when the transaction ends. */
void *kl_txn_kept(const struct kl_txn *txn);                                  /* NULL: nothing yet */
void kl_txn_keep(struct kl_txn *txn, void *value, void (*release)(void *));

/* Group commit. apply is called inside one write transaction that may be shared with other callers' jobs, from any of the calling
   threads, and may be called again after a failed attempt: it must not change what it would need then. If it returns an
   error *before its first write*, only this job fails; an error after a write must be reported with *dirty = true and takes the
   whole transaction back (the other jobs are then run again without this one). Once kl_commit returns KILN_OK the job is durable.
   committed (may be NULL) is called for each job after the sync, in order, before kl_commit returns: caches are updated there.
   Returns apply's status, or KILN_FULL, KILN_IO, KILN_POISONED (a commit error poisons env until it is opened again). */
struct kl_job {
	int (*apply)(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err);
	void (*committed)(void *arg);
	void *arg;
};
int kl_commit(struct kl_env *env, const struct kl_job *job, kiln_error *err);

/* One table entry. kl_table_get: KILN_OK or KILN_NOT_FOUND (quiet: err untouched) or KILN_IO. */
int kl_table_get(struct kl_txn *txn, enum kl_table table, kiln_slice key, kiln_slice *value);
enum { KL_PUT_APPEND = 1 /* key is known to be the last */, KL_PUT_NEW = 2 /* KILN_EXISTS if the key is there */ };
int kl_table_put(struct kl_txn *txn, enum kl_table table, kiln_slice key, kiln_slice value, unsigned flags);
/* Room for a value of size bytes, to be filled before the next call on the transaction. */
int kl_table_reserve(struct kl_txn *txn, enum kl_table table, kiln_slice key, size_t size, unsigned flags, void **value);
int kl_table_del(struct kl_txn *txn, enum kl_table table, kiln_slice key);   /* KILN_NOT_FOUND if absent */
int kl_table_clear(struct kl_txn *txn, enum kl_table table);
int kl_table_entries(struct kl_txn *txn, enum kl_table table, uint64_t *entries);
/* The same where nothing hangs on it: 0 if it cannot be told. */
uint64_t kl_table_count(struct kl_txn *txn, enum kl_table table);

/* Ordered walks. Cursors of a transaction end before it does. */
int kl_cursor_open(struct kl_txn *txn, enum kl_table table, struct kl_cursor **cursor);
void kl_cursor_close(struct kl_cursor *cursor);   /* NULL allowed */
enum kl_seek { KL_FIRST, KL_LAST, KL_NEXT, KL_PREV, KL_AT_LEAST /* key: first >= */, KL_AT /* key: exactly */ };
/* KILN_OK, KILN_DONE when there is none, KILN_IO. key is read for KL_AT_LEAST and KL_AT, written always. */
int kl_cursor_move(struct kl_cursor *cursor, enum kl_seek seek, kiln_slice *key, kiln_slice *value);
/* In a write transaction: replace the value under the cursor (same key), delete the entry under it (the cursor then stands before the next:
   KL_NEXT gives it), or insert (leaves the cursor on the new entry). */
int kl_cursor_replace(struct kl_cursor *cursor, kiln_slice key, kiln_slice value);
int kl_cursor_del(struct kl_cursor *cursor);
int kl_cursor_put(struct kl_cursor *cursor, kiln_slice key, kiln_slice value, unsigned flags);

/* Counters in KL_META by name: read (0 if absent), write. */
int kl_meta_get(struct kl_txn *txn, const char *name, uint64_t *value);
int kl_meta_put(struct kl_txn *txn, const char *name, uint64_t value);
int kl_meta_get_bytes(struct kl_txn *txn, const char *name, kiln_slice *value);
int kl_meta_put_bytes(struct kl_txn *txn, const char *name, kiln_slice value);

#endif
