/* history.c - versions, newest first (R4 http: history): of a record by its chain of arrivals, of a type or the store by walking
   the log backwards. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/read.h"
#include "fhir/record.h"
#include <stdlib.h>

struct kiln_history {
	struct kiln_view *view;
	uint64_t at;          /* sequence to look at next, 0: done */
	bool chain;           /* follow one record's arrivals */
	kiln_slice type;      /* of a type's history, else empty */
	struct kl_record_buffer buffer;
	struct kl_arena arena;
};

static int start(struct kiln_history *h, kiln_slice type, kiln_slice id, kiln_error *err)
{
	struct kl_current current;
	uint32_t record;
	int rc;

	if (!type.size && id.size) return kl_fail(err, KILN_MISUSE, "an id needs its type");
	if (type.size) {
		h->type = kl_arena_copy(&h->arena, type);
		if (!h->type.data) return kl_fail_memory(err);
	}
	h->at = h->view->sequence;
	if (!id.size) return KILN_OK;
	rc = kl_read_find(h->view, type, id, &record, &current, err);
	h->chain = true;
	h->at = rc == KILN_OK ? current.last : 0;
	return rc;
}

int kiln_history_open(kiln_view *view, kiln_slice type, kiln_slice id, kiln_history **history, kiln_error *err)
{
	struct kiln_history *h;
	int rc;
	if (history) *history = NULL;
	if (!view || !history) return kl_fail(err, KILN_MISUSE, "kiln_history_open needs a view and a place for the handle");
	h = calloc(1, sizeof *h);
	if (!h) return kl_fail_memory(err);
	h->view = view;
	rc = start(h, type, id, err);
	if (rc != KILN_OK) {
		kiln_history_close(h);
		return rc;
	}
	*history = h;
	return KILN_OK;
}

/* The last version before a lost one, 0 if there is none: one row of a history stands for all that are missing together. */
static int before(struct kiln_history *h, uint64_t lost, uint64_t *at, kiln_error *err)
{
	struct kl_cursor *cursor;
	unsigned char bytes[8];
	kiln_slice key = kl_slice(bytes, sizeof bytes), value;
	int rc = kl_cursor_open(h->view->txn, KL_CHANGES, &cursor);

	*at = 0;
	if (rc != KILN_OK) return kl_fail(err, rc, "the log cannot be read");
	kl_put_be64(bytes, lost);
	rc = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value);
	rc = kl_cursor_move(cursor, rc == KILN_OK ? KL_PREV : KL_LAST, &key, &value);
	if (rc == KILN_OK && key.size >= sizeof bytes && kl_get_be64(key.data) < lost) *at = kl_get_be64(key.data);
	kl_cursor_close(cursor);
	return kl_fail(err, KILN_DAMAGED, "versions %llu to %llu are lost: the log does not have them", (unsigned long long)*at + 1, (unsigned long long)lost);
}

/* Where the walk goes after the version at h->at. A damaged version of a chain ends it: its predecessor is not known. */
static int step(struct kiln_history *h, struct kl_version *v, kiln_error *err)
{
	uint64_t at = h->at;
	int rc = kl_changes_read(h->view->txn, at, false, &h->buffer.arena, v, err);
	if (!h->chain) {
		h->at = at - 1;
		return rc == KILN_NOT_FOUND ? before(h, at, &h->at, err) : rc;
	}
	h->at = rc == KILN_OK && v->previous < at ? v->previous : 0;
	return rc == KILN_NOT_FOUND ? kl_fail(err, KILN_DAMAGED, "version %llu is lost: the log does not have it", (unsigned long long)at) : rc;
}

int kiln_history_next(kiln_history *h, kiln_record *record, kiln_error *err)
{
	struct kl_version v;
	if (!h || !record) return kl_fail(err, KILN_MISUSE, "kiln_history_next needs a history and a place for the record");
	memset(record, 0, sizeof *record);
	while (h->at) {
		uint64_t at = h->at;
		int rc;
		kl_arena_clear(&h->buffer.arena);
		rc = step(h, &v, err);
		if (rc != KILN_OK) return rc;
		if (h->chain || !h->type.size || kl_slice_eq(v.event.type, h->type)) return kl_record_read(h->view, at, &h->buffer, record, err);
	}
	return KILN_DONE;
}

void kiln_history_close(kiln_history *h)
{
	if (!h) return;
	kl_record_buffer_free(&h->buffer);
	kl_arena_free(&h->arena);
	free(h);
}
