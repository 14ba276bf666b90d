/* export.c - every live record as NDJSON, a file for each type (Bulk Data's form). */
#include "base/status.h"
#include "fhir/definitions.h"
#include "fhir/record.h"
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define KL_EXPORT_TICK 1024   /* records between two calls of progress */

struct export {
	struct kiln_view *view;
	const char *dir;
	FILE *files[KL_RESOURCE_TYPES];
	struct kl_record_buffer buffer;
	uint64_t lost;          /* records that cannot be read */
	kiln_error first;       /* why the first of them cannot */
};

static int file_failed(kiln_error *err, const char *what)
{
	return kl_fail(err, errno == ENOSPC || errno == EDQUOT ? KILN_FULL : KILN_IO, "%s: %s", what, strerror(errno));
}

static int open_file(struct export *x, const struct kl_type *type, FILE **file, kiln_error *err)
{
	char path[4096];
	kiln_slice name = kl_type_name(type);
	*file = x->files[type->self];
	if (*file) return KILN_OK;
	if (snprintf(path, sizeof path, "%s/%.*s.ndjson", x->dir, (int)name.size, name.data) >= (int)sizeof path)
		return kl_fail(err, KILN_LIMIT, "the directory's name is too long");
	*file = x->files[type->self] = fopen(path, "we");
	return *file ? KILN_OK : file_failed(err, "a file of the export cannot be made");
}

static int write_record(struct export *x, const kiln_record *r, kiln_error *err)
{
	const struct kl_type *type = kl_resource_type(r->type);
	FILE *file;
	int rc = type ? open_file(x, type, &file, err) : kl_fail(err, KILN_DAMAGED, "a record has an unknown type");
	if (rc != KILN_OK) return rc;
	if (fwrite(r->body.data, 1, r->body.size, file) != r->body.size || putc('\n', file) == EOF)
		return file_failed(err, "a file of the export cannot be written");
	return KILN_OK;
}

/* Close all; a write error may show only here. */
static int close_files(struct export *x, int rc, kiln_error *err)
{
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		if (!x->files[t]) continue;
		bool ok = fflush(x->files[t]) == 0 && fsync(fileno(x->files[t])) == 0;
		if (!ok && rc >= 0) rc = file_failed(err, "a file of the export cannot be written");
		fclose(x->files[t]);
	}
	return rc;
}

/* What cannot be read is counted and left out, so that the rest of a damaged store can be saved. */
static int export_record(struct export *x, uint64_t sequence, kiln_error *err)
{
	kiln_error own = {0};
	kiln_record r;
	int rc = kl_record_read(x->view, sequence, &x->buffer, &r, &own);
	if (rc == KILN_OK) rc = write_record(x, &r, &own);
	if (rc == KILN_DAMAGED) {
		if (x->lost++ == 0) x->first = own;
		return KILN_OK;
	}
	return rc == KILN_OK ? rc : kl_fail(err, rc, "%s", own.message);
}

static int export_all(struct export *x, kiln_progress progress, void *arg, kiln_error *err)
{
	uint64_t total = kl_table_count(x->view->txn, KL_CURRENT), done = 0;
	struct kl_cursor *cursor;
	struct kl_current current;
	uint32_t record = 0, before;
	int rc = kl_cursor_open(x->view->txn, KL_CURRENT, &cursor);

	if (rc != KILN_OK) return kl_fail(err, rc, "current cannot be read");
	while (rc == KILN_OK) {
		before = record;
		rc = kl_current_next(cursor, &record, &current);
		if (rc == KILN_DAMAGED && record != before) {
			if (x->lost++ == 0) kl_fail(&x->first, rc, "the entry of record %u in current is damaged", record);
			rc = KILN_OK;
		} else if (rc != KILN_OK) {
			if (rc != KILN_DONE) kl_fail(err, rc, "current cannot be read to its end");
			break;
		} else {
			rc = kl_view_then(x->view, record, &current);
			if (rc == KILN_OK && !(current.flags & KL_CURRENT_DELETED)) rc = export_record(x, current.served, err);
			else if (rc == KILN_NOT_FOUND) rc = KILN_OK;
			else if (rc != KILN_OK) kl_fail(err, rc, "what was shown at that moment cannot be read");
		}
		if (rc == KILN_OK && progress && ++done % KL_EXPORT_TICK == 0 && progress(arg, done, total)) break;
	}
	kl_cursor_close(cursor);
	if (rc != KILN_DONE) return rc == KILN_OK ? KILN_DONE : rc;
	if (!x->lost) return KILN_OK;
	return kl_fail(err, KILN_DAMAGED, "%llu records are lost and all others written; the first one: %s", (unsigned long long)x->lost, x->first.message);
}

int kiln_export(kiln_view *view, const char *dir, kiln_progress progress, void *arg, kiln_error *err)
{
	struct export x = {.view = view, .dir = dir};
	int rc;
	if (!view || !dir) return kl_fail(err, KILN_MISUSE, "kiln_export needs a view and a directory");
	if (mkdir(dir, 0700) != 0 && errno != EEXIST) return file_failed(err, "the directory cannot be made");
	rc = close_files(&x, export_all(&x, progress, arg, err), err);
	kl_record_buffer_free(&x.buffer);
	return rc;
}
