/* pages.h - the raw pages of data.mdb: LMDB follows page numbers, offsets and sizes as it finds them, so a byte that changed in one of them ends the process
   or lets a later write take pages that are in use. Here the file is read (not mapped) and every one of them is looked at before LMDB follows it. */
#ifndef KL_PAGES_H
#define KL_PAGES_H
#include "store/check.h"

struct kl_pages_totals {
	uint64_t faults;
	bool tables;      /* a table has a fault: reading it through LMDB may end the process */
	bool stopped;     /* by report */
};

/* Walk every page of the read transaction's snapshot: both meta pages, all tables, the free list; each page must be used once or be free. KILN_OK
   whatever was found; KILN_BUSY when writers have overwritten the snapshot's meta page: take a newer one. */
int kl_pages_check(struct kl_txn *txn, kl_check_report *report, void *arg, struct kl_pages_totals *totals, kiln_error *err);

/* Before LMDB opens the file: meta pages, the table of tables, and what opening reads (meta, symbols); to write, also that the free list is
   well formed (that no page of it is in use is for kl_pages_check). KILN_DAMAGED, KILN_IO, KILN_NO_MEMORY. */
int kl_pages_open(const char *dir, bool write, kiln_error *err);

#endif
