/* backup.h - a copy of a store while it is in use, and a store made from a copy. */
#ifndef KL_BACKUP_H
#define KL_BACKUP_H
#include "store/env.h"

/* Copy the snapshot of now into dir (created; must be absent or empty). Writers go on. compact: every table is written anew in key order
   with full pages, instead of page by page. The copy is synced before it gets its name. progress may be NULL; when it returns
   anything but 0 the work stops with KILN_DONE and nothing is left behind (a copy that is not compact is one step: it is asked before and after).
   KILN_EXISTS, KILN_FULL, KILN_IO. */
typedef int kl_backup_progress(void *arg, uint64_t done, uint64_t total);
int kl_backup(struct kl_env *env, const char *dir, bool compact, kl_backup_progress *progress, void *arg, kiln_error *err);
/* Make a store in `to` (absent or empty) from the backup in `from`, under a new incarnation. */
#define KL_FORMER_MAX 1000   /* restores of one lineage; more is KILN_LIMIT */
int kl_restore(const char *from, const char *to, kiln_error *err);

#endif
