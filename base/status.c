/* status.c - the one table of statuses, and how an error is filled. */
#include "base/status.h"
#include <stdarg.h>
#include <stdio.h>

/* HTTP statuses: RFC 9110, 422 and 507 as R4 http (3.1.0) uses them. Issue types: R4 value set issue-type. */
#define ROW(code, text, http, issue) {code, #code, text, http, issue}
static const struct kl_status rows[] = {
	ROW(KILN_OK, "success", 200, "informational"),
	ROW(KILN_DONE, "no further row", 200, "informational"),
	ROW(KILN_NOT_FOUND, "not found", 404, "not-found"),
	ROW(KILN_GONE, "the record is deleted", 410, "deleted"),
	ROW(KILN_BAD_JSON, "not valid JSON", 400, "structure"),
	ROW(KILN_BAD_RESOURCE, "not a valid FHIR R4 resource", 422, "invalid"),
	ROW(KILN_BAD_QUERY, "not a valid search", 400, "invalid"),
	ROW(KILN_UNSUPPORTED, "not supported", 501, "not-supported"),
	ROW(KILN_CONFLICT, "a precondition failed", 412, "conflict"),
	ROW(KILN_AMBIGUOUS, "the condition matches several records", 412, "multiple-matches"),
	ROW(KILN_LIMIT, "a limit was reached", 413, "too-long"),
	ROW(KILN_DAMAGED, "stored bytes are damaged", 500, "exception"),
	ROW(KILN_NOT_BUILT, "an index that the search needs is not complete", 503, "incomplete"),
	ROW(KILN_NO_STORE, "the directory holds no store", 500, "no-store"),
	ROW(KILN_EXISTS, "the directory holds a store already", 500, "duplicate"),
	ROW(KILN_FORMAT, "the store has a newer format", 500, "not-supported"),
	ROW(KILN_FULL, "the disk or the map is full", 507, "no-store"),
	ROW(KILN_IO, "the system refused a read, write, open or sync", 500, "no-store"),
	ROW(KILN_POISONED, "an earlier commit failed: close the store and open it again", 503, "no-store"),
	ROW(KILN_NO_MEMORY, "out of memory", 503, "exception"),
	ROW(KILN_MISUSE, "the interface was misused", 500, "exception"),
	ROW(KILN_BUSY, "too many readers", 503, "throttled"),
	ROW(KILN_TOO_COSTLY, "the search needs more work than it is allowed", 403, "too-costly"),
};
#undef ROW

const struct kl_status *kl_status_all(size_t *count)
{
	*count = sizeof rows / sizeof *rows;
	return rows;
}

const struct kl_status *kl_status_of(int code)
{
	const struct kl_status *io = rows;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (rows[i].code == code)
			return &rows[i];
		if (rows[i].code == KILN_IO)
			io = &rows[i];
	}
	return io;
}

static void fill(kiln_error *err, int status, uint64_t offset, const char *format, va_list args)
{
	err->status = status;
	err->offset = offset;
	err->path[0] = '\0';
	vsnprintf(err->message, sizeof err->message, format, args);
}

int kl_fail(kiln_error *err, int status, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	if (err)
		fill(err, status, 0, format, args);
	va_end(args);
	return status;
}

int kl_fail_at(kiln_error *err, int status, uint64_t offset, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	if (err)
		fill(err, status, offset, format, args);
	va_end(args);
	return status;
}

int kl_fail_memory(kiln_error *err)
{
	return kl_fail(err, KILN_NO_MEMORY, "out of memory");
}
