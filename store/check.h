/* check.h - is the log whole, and do current, heads, identity and symbols agree with it? Reads only. The indexes are compared in fhir/check.h. */
#ifndef KL_CHECK_H
#define KL_CHECK_H
#include "store/current.h"

/* Called for each fault: `where` names table and key ("changes 42", "current 7"), `what` says what is wrong, without content. Return
   false to stop. KILN_OK when all was looked at, whatever was found (totals->faults counts it), KILN_DONE when report stopped it. The pages
   themselves come first (pages.h), but not in a write transaction, whose pages are not in the file yet; KILN_BUSY: take a newer snapshot. */
typedef bool kl_check_report(void *arg, const char *where, const char *what);
struct kl_check_totals {
	uint64_t versions, records, deleted, faults;
	bool unread;   /* pages of tables are damaged: no table was read, and none must be */
};
int kl_check_store(struct kl_txn *txn, kl_check_report *report, void *arg, struct kl_check_totals *totals, kiln_error *err);

#endif
