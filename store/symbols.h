/* symbols.h - texts that recur (type names, code systems, incarnations) as small numbers, so that keys stay short. A number
   is for ever; numbers are local and never leave the node. A cache in the environment answers without a transaction. */
#ifndef KL_SYMBOLS_H
#define KL_SYMBOLS_H
#include "store/txn.h"

#define KL_SYMBOL_NONE 0u   /* no symbol has number 0 */
#define KL_SYMBOLS_MAX (1u << 22)   /* texts of one store; more is KILN_LIMIT */

/* The number of text from the cache or the snapshot; KILN_NOT_FOUND if it has none yet. txn may be NULL: a read of its own is made
   when the cache does not know. */
int kl_symbols_find(struct kl_env *env, struct kl_txn *txn, kiln_slice text, uint32_t *number);
/* Number each text (found or new), in a write transaction of its own if any is new. numbers may be NULL. */
int kl_symbols_intern(struct kl_env *env, const kiln_slice *texts, size_t count, uint32_t *numbers, kiln_error *err);
/* The text of a number; lives as long as env. */
int kl_symbols_text(struct kl_env *env, struct kl_txn *txn, uint32_t number, kiln_slice *text);

/* A symbol as bytes whose memcmp order is the numeric order, 1 byte up to 239, at most 5. Returns the size. */
size_t kl_symbol_put(unsigned char out[5], uint32_t number);
size_t kl_symbol_get(kiln_slice bytes, uint32_t *number);  /* bytes used, 0 if malformed */

#endif
