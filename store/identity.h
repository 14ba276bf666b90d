/* identity.h - (type, id) <-> record number. A record number is given once and never again; a reference to something absent gives it a
   number too (it then has no entry in KL_CURRENT and is invisible to counts and searches). External targets (absolute URLs)
   live under type symbol KL_SYMBOL_NONE with the URL as id. Numbers of committed entries never change, so a bounded cache in the
   environment answers most look-ups. */
#ifndef KL_IDENTITY_H
#define KL_IDENTITY_H
#include "base/arena.h"
#include "store/symbols.h"

#define KL_RECORD_NONE 0u
#define KL_RECORD_MAX (UINT32_MAX - 1)

/* KILN_OK or KILN_NOT_FOUND. */
int kl_identity_find(struct kl_txn *txn, uint32_t type, kiln_slice id, uint32_t *record);

/* Look up many at once in a write transaction, in key order, giving new numbers to those that have none (ascending in the order of
   `wanted`). *fresh of each tells which were new. */
struct kl_identity {
	uint32_t type;      /* symbol */
	kiln_slice id;
	uint32_t record;    /* out */
	bool fresh;         /* out */
};
int kl_identity_assign(struct kl_txn *txn, struct kl_identity *wanted, size_t count, struct kl_arena *scratch, kiln_error *err);

/* The key of an entry: type symbol, then the id (a lower-case UUID as 16 bytes; a text over 200 bytes as its SHA-256). */
#define KL_IDENTITY_KEY_MAX 240
enum kl_id_tag { KL_ID_TEXT, KL_ID_UUID, KL_ID_HASH };   /* behind the symbol: what stands for the id */
size_t kl_identity_key(uint32_t type, kiln_slice id, unsigned char out[KL_IDENTITY_KEY_MAX]);

/* The record number of an entry of KL_IDENTITY: KILN_OK or KILN_DAMAGED. */
int kl_identity_decode(kiln_slice key, kiln_slice value, uint32_t *record);

/* After a commit: put the pairs into the cache. */
void kl_identity_remember(struct kl_env *env, const struct kl_identity *pairs, size_t count);

#endif
