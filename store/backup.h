/* backup.h - a copy of a store while it is in use, and a store made from a copy. */
#ifndef KL_BACKUP_H
#define KL_BACKUP_H
#include "store/env.h"

/* Copy the snapshot of now into dir (created; must be absent or empty). Writers go on. compact: every table is written anew in key order
   with full pages, instead of page by page. The copy is synced before it gets its name. progress may be NULL. KILN_EXISTS, KILN_FULL, KILN_IO. */
int kl_backup(struct kl_env *env, const char *dir, bool compact, void (*progress)(void *arg, uint64_t done, uint64_t total), void *arg, kiln_error *err);
/* Make a store in `to` (absent or empty) from the backup in `from`, under a new incarnation. */
#define KL_FORMER_MAX 1000   /* restores of one lineage; more is KILN_LIMIT */
int kl_restore(const char *from, const char *to, kiln_error *err);

#endif
