/* write.h - the one write path: what turns a prepared batch into versions, current records and postings, in one transaction. */
#ifndef KL_WRITE_H
#define KL_WRITE_H
#include "fhir/batch.h"

/* A job for kl_commit; arg is the struct kiln_batch, prepared. */
int kl_write_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err);
void kl_write_committed(void *arg);

#endif
