/* ids.h - the ids of one type in order of their text, from any text on, in either direction. What the table of identities has is given: also ids of
   records that were deleted, or never came. */
#ifndef KL_IDS_H
#define KL_IDS_H
#include "store/identity.h"

struct kl_ids;
/* type: its symbol; KL_SYMBOL_NONE: external targets, by their URL, and behind all of them those whose URL the table does not keep, by its SHA-256. */
int kl_ids_open(struct kl_txn *txn, bool down, struct kl_ids **ids);
void kl_ids_close(struct kl_ids *ids);   /* NULL allowed; before the transaction ends */
/* Begin at the first id that is not before `from` (NULL: at the first of all), which is a SHA-256 where `hashed`. */
int kl_ids_start(struct kl_ids *ids, uint32_t type, const kiln_slice *from, bool hashed);
/* KILN_OK, KILN_DONE, KILN_DAMAGED. The text lives until the next call; it is a SHA-256 where *hashed. */
int kl_ids_next(struct kl_ids *ids, kiln_slice *text, bool *hashed, uint32_t *record);

#endif
