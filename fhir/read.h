/* read.h - from (type, id) to a record number and what is current of it. */
#ifndef KL_READ_H
#define KL_READ_H
#include "fhir/store.h"

/* What was shown last in the view, and arrived last. KILN_OK (live or deleted: the flags tell only in a view as of now), KILN_NOT_FOUND (also for a
   placeholder). */
int kl_read_find(struct kiln_view *view, kiln_slice type, kiln_slice id, uint32_t *record, struct kl_current *current, kiln_error *err);

/* From what is shown of a record in the snapshot back to its last arrival that the view has. KILN_NOT_FOUND: it has none. */
int kl_read_before(struct kiln_view *view, struct kl_current *current, kiln_error *err);

#endif
