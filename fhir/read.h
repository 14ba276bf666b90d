/* read.h - from (type, id) to a record number and what is current of it. */
#ifndef KL_READ_H
#define KL_READ_H
#include "fhir/store.h"

/* KILN_OK (live or deleted), KILN_NOT_FOUND (also for a placeholder). */
int kl_read_find(struct kiln_view *view, kiln_slice type, kiln_slice id, uint32_t *record, struct kl_current *current, kiln_error *err);

#endif
