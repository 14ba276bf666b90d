/* status.h - what each enum kiln_status means to people, HTTP and OperationOutcome, and how an error is filled.
   One table in status.c; the test walks it. */
#ifndef KL_STATUS_H
#define KL_STATUS_H
#include "kiln.h"

struct kl_status {
	int code;           /* enum kiln_status */
	const char *name;   /* "KILN_NOT_FOUND" */
	const char *text;   /* what kiln_strerror answers */
	int http;           /* RFC 9110 status */
	const char *issue;  /* OperationOutcome.issue.code (R4 value set issue-type) */
};

/* The row of a status; the row of KILN_IO for a number that is none. Never NULL. */
const struct kl_status *kl_status_of(int code);
/* All rows, *count of them. */
const struct kl_status *kl_status_all(size_t *count);

/* Fill *err (NULL is allowed) and return status. The message must not hold content of a record. */
int kl_fail(kiln_error *err, int status, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* The same with a byte offset. */
int kl_fail_at(kiln_error *err, int status, uint64_t offset, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* KILN_NO_MEMORY with its sentence. */
int kl_fail_memory(kiln_error *err);

#endif
