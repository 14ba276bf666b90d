/* view.c - kiln_view: a snapshot of the store, as of now or of an earlier moment.

   A view that is closed stays with its read transaction in the pool: the next one finds buffers, decompressor and, if nothing was committed since, the end
   of the log as they were.

   The views of one snapshot as of several moments share its transaction: the one that opened it owns the others. A moment (index/moment.h) is worked
   out at first need and kept, so that what follows in the same view does not pay again. */
#include "base/status.h"
#include "base/uuid.h"
#include "fhir/asof.h"
#include "fhir/record.h"
#include "fhir/store.h"
#include "index/moment.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* All memory of a view. */
static void release(void *view)
{
	struct kiln_view *v = view;
	kl_body_context_free(v->bodies);
	kl_record_buffer_free(&v->answers);
	kl_arena_free(&v->scratch);
	free(v);
}

/* The view that is kept with the transaction, or a new one. */
static int take(struct kl_txn *txn, struct kiln_view **out, kiln_error *err)
{
	struct kiln_view *v = kl_txn_kept(txn);
	if (!v && (v = calloc(1, sizeof *v)) != NULL) {
		kl_txn_keep(txn, v, release);
		v->txn = txn;
	}
	*out = v;
	return v ? KILN_OK : kl_fail_memory(err);
}

/* Where the log ends is known of a snapshot that it was in before. */
static int find_end(struct kiln_view *v, kiln_error *err)
{
	if (v->snapshot == kl_txn_id(v->txn)) return KILN_OK;
	v->snapshot = 0;
	int rc = kl_changes_last(v->txn, &v->sequence);
	if (rc != KILN_OK) return kl_fail(err, rc, "the end of the log cannot be read");
	kl_moment_text(v->store->env, v->sequence, v->cursor);
	v->snapshot = kl_txn_id(v->txn);
	return KILN_OK;
}

int kiln_view_open(kiln_store *store, kiln_view **view, kiln_error *err)
{
	struct kl_txn *txn;
	struct kiln_view *v;
	int rc;

	if (view) *view = NULL;
	if (!store || !view) return kl_fail(err, KILN_MISUSE, "kiln_view_open needs a store and a place for the handle");
	rc = kl_txn_read(store->env, &txn, err);
	if (rc != KILN_OK) return rc;
	rc = take(txn, &v, err);
	if (rc == KILN_OK) {
		v->store = store;
		rc = find_end(v, err);
	}
	if (rc == KILN_OK) *view = v;
	else kl_txn_end(txn);
	return rc;
}

int kiln_view_open_as_of(kiln_store *store, kiln_slice moment, kiln_view **view, kiln_error *err)
{
	struct kl_asof asof;
	uint64_t sequence;
	int rc;

	if (view) *view = NULL;
	if (!store || !view || kl_slice_broken(moment)) return kl_fail(err, KILN_MISUSE, "kiln_view_open_as_of needs a store, a moment and a place for the handle");
	if (!kl_asof_parse(moment, &asof)) return kl_fail(err, KILN_BAD_QUERY, KL_ASOF_FORMS);
	rc = kiln_view_open(store, view, err);
	if (rc == KILN_OK) rc = kl_asof_find(*view, &asof, &sequence, err);
	if (rc == KILN_OK) {
		(*view)->earlier = sequence != (*view)->sequence;
		(*view)->snapshot = 0;
		(*view)->sequence = sequence;
		kl_moment_text(store->env, sequence, (*view)->cursor);
	} else if (view) {
		kiln_view_close(*view);
		*view = NULL;
	}
	return rc;
}

/* Let go of all that belongs to the snapshot; memory that many reads need stays. */
static void leave(struct kiln_view *v)
{
	kl_postings_close(v->postings);
	v->postings = NULL;
	kl_moment_close(v->txn, v->moment);
	v->moment = NULL;
	kl_terminology_free(v->terminology);
	v->terminology = NULL;
	v->earlier = false;
	kl_record_buffer_trim(&v->answers);
	if (v->scratch.total > KL_SCRATCH_KEPT) kl_arena_free(&v->scratch);
}

void kiln_view_close(kiln_view *view)
{
	if (!view) return;
	for (struct kiln_view *v = view->others, *next; v; v = next) {
		next = v->others;
		leave(v);
		release(v);
	}
	view->others = NULL;
	leave(view);
	kl_txn_end(view->txn);
}

void kl_moment_text(const struct kl_env *env, uint64_t sequence, char out[KL_MOMENT_TEXT])
{
	kl_uuid_text(kl_env_incarnation(env), out);
	snprintf(out + KL_UUID_TEXT, KL_MOMENT_TEXT - KL_UUID_TEXT, ".%" PRIu64, sequence);
}

kiln_slice kiln_view_cursor(const kiln_view *view) { return view ? kl_slice_of(view->cursor) : KL_SLICE(""); }
uint64_t kiln_view_sequence(const kiln_view *view) { return view ? view->sequence : 0; }

int kl_view_at(struct kiln_view *view, uint64_t sequence, struct kiln_view **then, kiln_error *err)
{
	struct kiln_view *owner = view->owner ? view->owner : view, *v;
	*then = view;
	if (sequence == view->sequence) return KILN_OK;
	for (v = owner; v && v->sequence != sequence; v = v->others)
		;
	if (!v) {
		v = calloc(1, sizeof *v);
		if (!v) return kl_fail_memory(err);
		v->store = view->store;
		v->txn = view->txn;
		v->owner = owner;
		v->earlier = true;
		v->sequence = sequence;
		v->others = owner->others;
		owner->others = v;
		kl_moment_text(v->store->env, sequence, v->cursor);
	}
	*then = v;
	return KILN_OK;
}

int kl_view_moment(struct kiln_view *view, const struct kl_moment **moment, kiln_error *err)
{
	int rc = !view->earlier || view->moment ? KILN_OK : kl_moment_open(view->txn, view->sequence, &view->moment, err);
	*moment = view->moment;
	return rc;
}

int kl_view_postings(struct kiln_view *view, struct kl_postings **p, kiln_error *err)
{
	const struct kl_moment *moment;
	int rc = view->postings ? KILN_OK : kl_view_moment(view, &moment, err);
	if (rc == KILN_OK && !view->postings) rc = kl_postings_open_as_of(view->txn, moment, &view->postings, err);
	*p = view->postings;
	return rc;
}

int kl_view_then(struct kiln_view *view, uint32_t record, struct kl_current *current)
{
	const struct kl_moment *moment;
	uint64_t served = 0;
	if (current->served <= view->sequence) return KILN_OK;
	int rc = kl_view_moment(view, &moment, NULL);
	if (rc != KILN_OK) return rc;
	if (!kl_moment_changed(moment, record, &served) || !served) return KILN_NOT_FOUND;
	current->served = served;
	current->flags = 0;
	current->heads = 1;
	return KILN_OK;
}

int kl_view_current(struct kiln_view *view, uint32_t record, struct kl_current *current)
{
	int rc = kl_current_get(view->txn, record, current);
	return rc == KILN_OK ? kl_view_then(view, record, current) : rc;
}

int kl_view_bodies(struct kiln_view *view, struct kl_body_context **bodies, kiln_error *err)
{
	if (!view->bodies) view->bodies = kl_body_context_new();
	*bodies = view->bodies;
	return *bodies ? KILN_OK : kl_fail_memory(err);
}
