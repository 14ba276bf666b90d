/* record.h - a version as its readers see it: body opened, meta.versionId and meta.lastUpdated spliced in. */
#ifndef KL_RECORD_H
#define KL_RECORD_H
#include "fhir/store.h"

void kl_record_buffer_free(struct kl_record_buffer *b);
/* What was read becomes invalid; memory that a large record needed is freed. */
void kl_record_buffer_trim(struct kl_record_buffer *b);
/* KILN_OK (also for a delete: method tells), KILN_DAMAGED (also when the log has no such version). Slices of *out live until the buffer is used again. */
int kl_record_read(struct kiln_view *view, uint64_t sequence, struct kl_record_buffer *buffer, kiln_record *out, kiln_error *err);
/* The same, and what was read into the buffer before stays, until the next of the other calls. */
int kl_record_add(struct kiln_view *view, uint64_t sequence, struct kl_record_buffer *buffer, kiln_record *out, kiln_error *err);
/* The served version of a record number; KILN_NOT_FOUND for a placeholder, KILN_GONE for a deleted one. */
int kl_record_current(struct kiln_view *view, uint32_t record, struct kl_record_buffer *buffer, kiln_record *out, kiln_error *err);

/* Append the stored body of a version, as the log has it. */
int kl_record_stored(struct kiln_view *view, const struct kl_version *v, struct kl_buf *out, kiln_error *err);

#endif
