/* env_private.h - what the files of store/ know of an environment and its transactions; no other step includes this.

   Locks, in the order in which they may be taken together:
     registry (env.c)  opens and closes; guards the list of environments and their counts
     turn              one leader of a group commit at a time; held from before LMDB's write lock until the callbacks have run
     idle              the pool of read transactions
     wake              waiting followers of a group commit
     slot              kl_env_lock, for the steps above  */
#ifndef KL_ENV_PRIVATE_H
#define KL_ENV_PRIVATE_H
#include "base/status.h"
#include "store/txn.h"
#include <lmdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/types.h>

#define KL_DATA_NAME "data.mdb"
#define KL_READERS_MAX 1024   /* slots in lock.mdb: snapshots open at once, over all processes */
#define KL_IDLE_MAX 64        /* read transactions kept for the next reader */
#define KL_FACILITY_MAX 1000  /* bytes of the name of a facility */
#define KL_SLOTS 3

struct kl_ahead;
struct kl_symbol_cache;
struct kl_identity_cache;
struct kl_waiter;

struct kl_env {
	MDB_env *mdb;
	MDB_dbi dbi[KL_TABLES];
	struct kl_env *next;       /* in the registry */
	dev_t device;              /* of data.mdb: with inode the key of the registry */
	ino_t inode;
	unsigned refs, forks;      /* handles; number of forks seen when it was opened */
	bool read_only;
	atomic_bool poisoned;
	char *dir, *facility;
	size_t facility_size;
	unsigned char incarnation[KL_INCARNATION_SIZE];

	pthread_mutex_t idle_lock;
	struct kl_txn *idle;
	unsigned idle_count, active;

	_Atomic(struct kl_waiter *) queue;   /* jobs no leader has taken yet, newest first */
	pthread_mutex_t turn, wake;
	atomic_uintptr_t owner;              /* thread that runs jobs now, 0 none */
	unsigned commits, last_batch;        /* under turn: commits so far, jobs of the last one */
	uint64_t begun;                      /* under turn: write transactions so far */

	struct kl_ahead *ahead;              /* NULL in a raw environment */
	struct kl_symbol_cache *symbols;
	_Atomic(struct kl_identity_cache *) identities;

	pthread_mutex_t slot_lock;
	struct { void *value; void (*release)(void *); } slots[KL_SLOTS];
};

struct kl_txn {
	struct kl_env *env;
	MDB_txn *mdb;
	struct kl_txn *next;   /* in the pool */
	uint64_t writes;       /* calls that may have changed a page */
	int failed;            /* LMDB's result of a write after which it takes no more, 0 none */
	bool writable;
	uint64_t serial;       /* of a write: env->begun */
	MDB_cursor *near[KL_TABLES];  /* reads: where the last lookup in a table ended, since the next is often on the same page; NULL: none yet */
	bool placed[KL_TABLES];       /* it is one of this snapshot */
	uint64_t last[KL_TABLES];     /* the number it stands on; 0: it is not known */
	struct { uint64_t snapshot, value; } notes[KL_NOTES];   /* snapshot: LMDB's id of that which the value is true of */
	void *kept;                   /* kl_txn_keep */
	void (*release)(void *);
};

struct kl_cursor {
	MDB_cursor *mdb;
	struct kl_txn *txn;
	enum kl_table table;
};

/* LMDB's result as a status, and as a status with a sentence: "<what>: <LMDB's text>". */
int kl_env_status(int rc);
int kl_env_fail(kiln_error *err, int rc, const char *what);

/* Name and LMDB flags of a table. */
const char *kl_env_table(int table, unsigned *flags);

/* KILN_OK, or why env must not be used now: another process's (after fork), or poisoned. */
int kl_env_usable(const struct kl_env *env, kiln_error *err);

/* One data file opened by itself, without a lock file and outside the registry: a store being made or copied. Tables are created
   when create is set. Only dbi, mdb and the locks are set in *raw. */
int kl_env_raw_open(struct kl_env *raw, const char *file, uint64_t map_size, unsigned flags, bool create, kiln_error *err);
void kl_env_raw_close(struct kl_env *raw);
/* Run fill in one durable write transaction of a raw environment. */
int kl_env_raw_write(struct kl_env *raw, int (*fill)(struct kl_txn *txn, void *arg), void *arg, kiln_error *err);

/* Adopt a map that another process has grown. False while this process reads. */
bool kl_txn_adopt_map(struct kl_env *env);
/* Free the pool. */
void kl_txn_drain(struct kl_env *env);

struct kl_symbol_cache *kl_symbols_cache_new(void);
void kl_symbols_cache_free(struct kl_symbol_cache *c);
/* The number of text in a write transaction, new if it has none; nothing is cached. */
int kl_symbols_add(struct kl_txn *txn, kiln_slice text, uint32_t *number);
/* Count the numbered texts, and the entries that do not lead back to where they came from. */
int kl_symbols_verify(struct kl_txn *txn, uint64_t *count, uint32_t *faults);
void kl_identity_cache_free(struct kl_identity_cache *c);

#endif
