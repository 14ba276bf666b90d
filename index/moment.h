/* moment.h - a moment of a snapshot: the set as of an earlier sequence (kl_postings_open_as_of).

   Which entries held then is told by two things: the records whose present version is later, none of whose present entries count, and the
   superseded versions that were shown then (store/past.h), whose entries in the upper half of the set count for their records. The rest
   is as now, so a moment costs what has changed since: it reads the tail of the log, or the whole of KL_CURRENT if that is
   less, and the tail of KL_PAST. */
#ifndef KL_MOMENT_H
#define KL_MOMENT_H
#include "store/txn.h"

struct kl_moment;

/* sequence: the end of a commit, or 0. The moment is true of this snapshot only. It never changes, and is kept in the environment (kl_env_slot 2) for the
   next reader of the same snapshot who asks for it. KILN_DAMAGED: also where the past does not reach back to it (store/past.h). */
int kl_moment_open(struct kl_txn *txn, uint64_t sequence, struct kl_moment **moment, kiln_error *err);
void kl_moment_close(struct kl_txn *txn, struct kl_moment *moment);   /* NULL allowed */
/* Is the version of the record that is served now a later one? Then *served is the one that was shown, 0 if none was (not there yet, or deleted). */
bool kl_moment_changed(const struct kl_moment *moment, uint32_t record, uint64_t *served);
/* Records that have changed, and superseded versions that were shown. */
size_t kl_moment_changes(const struct kl_moment *moment);
size_t kl_moment_held(const struct kl_moment *moment);

#endif
