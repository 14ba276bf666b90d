/* rebuild.c - every index made anew, of what is current and of what was, in one transaction: readers keep the old indexes until it is complete, a
   crash leaves them as they were. The past comes from the log (store/past.h). */
#include "base/status.h"
#include "fhir/entries.h"
#include "fhir/store.h"
#include "index/registry.h"
#include "store/past.h"

#define UNNUMBERED_MAX 10           /* times that a rebuild begins anew since writers brought new systems */
#define KL_REBUILD_ENTRIES 500000   /* index entries held in memory between two merges */

struct rebuild {
	struct kl_entries *entries;
	struct kl_arena scratch, versions;
	kiln_progress progress;
	void *arg;
	uint64_t done, total;
	bool stopped;
	bool unnumbered;   /* systems without a symbol were met: they must have one first */
};

static int flush(struct rebuild *r, struct kl_txn *txn, kiln_error *err)
{
	size_t count;
	int rc;
	kl_arena_clear(&r->scratch);
	count = kl_postings_sort(r->entries->list, r->entries->count, &r->scratch);
	if (count == KL_SORT_FAILED) return kl_fail_memory(err);
	rc = kl_postings_apply(txn, r->entries->list, count, err);
	kl_entries_clear(r->entries);
	if (rc == KILN_OK && r->progress && r->progress(r->arg, r->done, r->total)) {
		r->stopped = true;
		return kl_fail(err, KILN_DONE, "the rebuild was stopped");
	}
	return rc;
}

static int add_current(struct rebuild *r, struct kl_txn *txn, kiln_error *err)
{
	struct kl_cursor *cursor;
	struct kl_current current;
	struct kl_version v;
	uint32_t record = 0;
	int rc = kl_cursor_open(txn, KL_CURRENT, &cursor);

	if (rc != KILN_OK) return kl_fail(err, rc, "current cannot be read");
	while (rc == KILN_OK && (rc = kl_current_next(cursor, &record, &current)) == KILN_OK) {
		r->done++;
		if (current.flags & KL_CURRENT_DELETED) continue;
		kl_arena_clear(&r->versions);
		rc = kl_changes_read(txn, current.served, true, &r->versions, &v, err);
		if (rc == KILN_OK) rc = kl_entries_add(r->entries, txn, &v, record, false, err);
		if (rc == KILN_OK && r->entries->count >= KL_REBUILD_ENTRIES) rc = flush(r, txn, err);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE && !r->stopped ? KILN_OK : rc;
}

static int add_version(struct rebuild *r, struct kl_txn *txn, uint32_t p, const struct kl_past *row, kiln_error *err)
{
	size_t from = r->entries->count;
	struct kl_version v;
	kl_arena_clear(&r->versions);
	int rc = kl_changes_read(txn, row->from, true, &r->versions, &v, err);
	if (rc == KILN_OK) rc = kl_entries_add(r->entries, txn, &v, p, false, err);
	for (size_t i = from; rc == KILN_OK && i < r->entries->count; i++)
		if (!kl_entries_past(&r->entries->list[i], p, &r->entries->arena, &r->entries->list[i])) rc = kl_fail_memory(err);
	if (rc != KILN_OK) r->entries->count = from;
	return rc;
}

/* A version whose body is damaged although its place in the log is sound has no entries: as of before it was superseded nothing can be answered. */
static int add_past(struct rebuild *r, struct kl_txn *txn, kiln_error *err)
{
	struct kl_cursor *cursor;
	struct kl_past row;
	uint32_t p = 0;
	int rc = kl_cursor_open(txn, KL_PAST, &cursor);

	if (rc != KILN_OK) return kl_fail(err, rc, "the past cannot be read");
	while (rc == KILN_OK && (rc = kl_past_next(cursor, &p, &row)) == KILN_OK) {
		r->done++;
		rc = add_version(r, txn, p, &row, err);
		if (rc == KILN_DAMAGED) rc = kl_past_begin(txn, row.to);
		if (rc == KILN_OK && r->entries->count >= KL_REBUILD_ENTRIES) rc = flush(r, txn, err);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE && !r->stopped ? flush(r, txn, err) : rc;
}

/* The rows of the store's own search parameters, by the SearchParameters that are current. */
static int note_parameters(struct rebuild *r, struct kl_txn *txn)
{
	const kiln_slice name = KL_SLICE("SearchParameter");
	struct kl_cursor *cursor;
	struct kl_current current;
	struct kl_version v;
	uint32_t record = 0, symbol;
	bool changed = false;
	int rc = kl_custom_clear(txn);
	if (rc == KILN_OK) rc = kl_symbols_find(r->entries->env, txn, name, &symbol);
	if (rc == KILN_OK) rc = kl_cursor_open(txn, KL_CURRENT, &cursor);
	if (rc != KILN_OK) return rc;
	while (rc == KILN_OK && (rc = kl_current_next(cursor, &record, &current)) == KILN_OK) {
		if (current.type != symbol || current.flags & KL_CURRENT_DELETED) continue;
		kl_arena_clear(&r->versions);
		kl_buf_clear(&r->entries->body);
		rc = kl_changes_read(txn, current.served, true, &r->versions, &v, NULL);
		if (rc == KILN_OK) rc = kl_body_open(r->entries->bodies, &v.sealed, &r->entries->body);
		if (rc == KILN_OK) rc = kl_custom_note(txn, v.event.id, v.sequence, kl_buf_slice(&r->entries->body), &r->entries->doc, &changed);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int register_all(struct rebuild *r, struct kl_txn *txn, kiln_error *err)
{
	struct kl_parameters *parameters;
	uint64_t version;
	int rc = kl_registry_clear(txn);
	if (rc == KILN_OK) rc = note_parameters(r, txn);
	if (rc == KILN_OK) rc = kl_custom_version(txn, &version);
	if (rc == KILN_OK && version) rc = kl_custom_raise(txn);
	if (rc == KILN_DAMAGED) rc = kl_custom_raise(txn);
	if (rc != KILN_OK) return kl_fail(err, rc, "the rows of the indexes cannot be put right");
	rc = kl_parameters_get(r->entries->env, txn, &parameters, err);
	if (rc == KILN_OK) rc = kl_numbers_register_in(txn, parameters, err);
	kl_parameters_put(parameters);
	return rc;
}

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct rebuild *r = arg;
	int rc;
	*dirty = true;
	r->done = 0;
	r->stopped = r->unnumbered = false;
	kl_entries_clear(r->entries);
	rc = kl_postings_clear(txn, err);
	if (rc == KILN_OK) rc = register_all(r, txn, err);
	if (rc == KILN_OK) rc = kl_past_rebuild(txn, err);
	r->total = kl_table_count(txn, KL_CURRENT) + kl_table_count(txn, KL_PAST);
	if (rc == KILN_OK) rc = add_current(r, txn, err);
	if (rc == KILN_OK) rc = add_past(r, txn, err);
	if (rc == KILN_OK) rc = kl_postings_merge(txn, err);
	r->unnumbered = rc == KILN_OK && r->entries->unknown_count;
	if (r->unnumbered) return kl_fail(err, KILN_BUSY, "a code system has no symbol");
	return rc == KILN_DONE ? KILN_MISUSE : rc;   /* a job that is stopped must not be committed */
}

int kiln_rebuild(kiln_store *store, kiln_progress progress, void *arg, kiln_error *err)
{
	struct rebuild r = {.progress = progress, .arg = arg};
	struct kl_job job = {apply, NULL, &r};
	int rc;
	if (!store || store->read_only) return kl_fail(err, KILN_MISUSE, "kiln_rebuild needs a store open for writing");
	r.entries = kl_entries_new(store->env, NULL);
	if (!r.entries) return kl_fail_memory(err);
	r.entries->complete = true;
	rc = kl_commit(store->env, &job, err);
	for (int again = 0; r.unnumbered && again < UNNUMBERED_MAX; again++) {   /* systems that nothing but the store's own parameters finds */
		rc = kl_symbols_intern(store->env, r.entries->unknown, r.entries->unknown_count, NULL, err);
		kl_entries_forget(r.entries);
		r.unnumbered = false;
		if (rc == KILN_OK) rc = kl_commit(store->env, &job, err);
	}
	kl_entries_free(r.entries);
	kl_arena_free(&r.scratch);
	kl_arena_free(&r.versions);
	return r.stopped ? KILN_DONE : rc;
}
