/* env.h - a store's directory opened: one LMDB environment per process and path, shared by every handle on it (LMDB allows no
   second one), its tables, its identity and its caches. store/ is the only user of lmdb.h; the steps above see struct kl_env and
   struct kl_txn (txn.h) only.

   A store directory holds data.mdb, lock.mdb (LMDB's). Tables are opened once, at open. */
#ifndef KL_ENV_H
#define KL_ENV_H
#include "base/slice.h"
#include <stdint.h>

struct kl_env;

enum kl_table {
	KL_META,      /* names -> values: format, incarnation, facility, counters; few, since every commit changes some: they are to be on one page */
	KL_CHANGES,   /* commit sequence (8 bytes, big-endian) -> version; + 2 bytes part number -> the rest of a long one */
	KL_CURRENT,   /* record number (4 bytes, native: MDB_INTEGERKEY) -> struct kl_current, encoded */
	KL_HEADS,     /* record number -> head sequences, only where more than one */
	KL_IDENTITY,  /* type symbol, id -> record number */
	KL_SYMBOLS,   /* text -> number and number -> text */
	KL_POSTINGS,  /* index/: blocks of (term, record) entries */
	KL_COUNTS,    /* index/: term -> number of entries, for terms of several blocks */
	KL_RECENT,    /* index/: postings of small commits, not yet merged */
	KL_PAST,      /* past number (4 bytes, native: MDB_INTEGERKEY) -> struct kl_past, encoded */
	KL_KEPT,      /* queries of links (fhir/search_kept.h) */
	KL_REGISTRY,  /* names -> values: the indexes, the search parameters of the store's own */
	KL_TABLES
};

#define KL_FORMAT 0                       /* number of the on-disk format; a store with a larger one is refused */
#define KL_INCARNATION_SIZE 16

struct kl_env_options {
	kiln_slice facility;   /* kl_env_create: a name for people, may be empty */
	bool read_only;        /* kl_env_open */
	uint64_t map_size;     /* bytes of address space, 0 for the default (1 TiB; the file grows only as it fills) */
};

/* Make a new store in dir (created if it is not there; must be empty or absent): tables, format, a new incarnation. KILN_EXISTS if it
   holds a store. Leaves nothing behind when it fails. */
int kl_env_create(const char *dir, const struct kl_env_options *options, kiln_error *err);
/* Open; the same *env again (counted) if this process has it open already. KILN_NO_STORE, KILN_FORMAT, KILN_DAMAGED (a file cut short
   is found here), KILN_BUSY (all readers' slots taken), KILN_POISONED while other handles keep a poisoned one open, KILN_IO, KILN_NO_MEMORY. After fork the child opens its own: the
   parent's answers KILN_MISUSE there. read_only: where the user may not write lock.mdb, nor make it, LMDB's lock is left out; then nobody may write. */
int kl_env_open(const char *dir, const struct kl_env_options *options, struct kl_env **env, kiln_error *err);
void kl_env_close(struct kl_env *env);   /* NULL allowed; every transaction must have ended */

const unsigned char *kl_env_incarnation(const struct kl_env *env);  /* KL_INCARNATION_SIZE bytes, live as long as env */
kiln_slice kl_env_facility(const struct kl_env *env);
const char *kl_env_dir(const struct kl_env *env);

/* For the step above: one pointer kept with the environment and freed with it (index/ and fhir/ caches). slot: 0 overlays, 1 fhir, 2 moments.
   kl_env_slot_set fails (false) if it is taken; call under kl_env_lock. */
void *kl_env_slot(const struct kl_env *env, int slot);
bool kl_env_slot_set(struct kl_env *env, int slot, void *value, void (*release)(void *));
void kl_env_lock(struct kl_env *env);
void kl_env_unlock(struct kl_env *env);

struct kl_table_stat { const char *name; uint64_t entries, pages; };
struct kl_env_stat {
	uint64_t file_bytes, used_bytes, page_size, free_pages, last_txn;
	struct kl_table_stat tables[KL_TABLES];
};
int kl_env_stat(struct kl_env *env, struct kl_env_stat *out, kiln_error *err);

#endif
