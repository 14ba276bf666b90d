/* write.c - the one write path. In one transaction, for a prepared batch:

     1  preconditions, against the store as it was (nothing is written when one fails)
     2  record numbers for the batch's records and all that they refer to
     3  what each operation comes to: created, updated, unchanged, deleted
     4  versions appended to the log, current brought up to date; a row of past for each version that is superseded
     5  postings: the new terms in, the replaced versions' terms out, and all of them in again as terms of the past
     6  where a SearchParameter has changed: the indexes that there are to be from now on

   The commit time never goes back, whatever the wall clock does, so that an instant can be found in the log by halving.

   A version's parent is the served head (R4 has no branches; docs/ARCHITECTURE.md, conflicts). The terms of a replaced version are extracted
   anew from its body, so that nothing but the body has to be kept. */
#include "fhir/write.h"
#include "base/clock.h"
#include "base/codec.h"
#include "base/status.h"
#include "store/past.h"
#include <stdlib.h>

struct writer {
	struct kl_txn *txn;
	struct kiln_batch *b;
	kiln_error *err;
	uint64_t sequence, origin, clock, deleted, first;
	uint32_t past;                    /* the last past number */
	int64_t wall, committed;          /* the clock's time, and the commit's */
	size_t last_op;                   /* the last operation that writes a version */
};

static int failed(struct writer *w, int rc, const char *what) { return kl_fail(w->err, rc, "%s", what); }

/* ---- 1 preconditions ---- */

static int find(struct writer *w, const struct kl_op *op, uint32_t *record, struct kl_current *current)
{
	int rc = kl_identity_find(w->txn, w->b->numbers.types[op->type->self].symbol, op->id, record);
	return rc == KILN_OK ? kl_current_get(w->txn, *record, current) : rc;
}

static int read_version(struct writer *w, uint64_t sequence, bool body, struct kl_version *v)
{
	return kl_changes_read(w->txn, sequence, body, &w->b->scratch, v, w->err);
}

static int check_op(struct writer *w, uint32_t n)
{
	const struct kl_op *op = &w->b->ops[n];
	char id[KL_VERSION_ID_MAX];
	struct kl_current c;
	struct kl_version v;
	uint32_t record;
	bool live;
	int rc;

	if (!op->if_absent && !op->if_match.size) return KILN_OK;
	rc = find(w, op, &record, &c);
	if (rc != KILN_OK && rc != KILN_NOT_FOUND) return failed(w, rc, "a record's entry cannot be read");
	live = rc == KILN_OK && !(c.flags & KL_CURRENT_DELETED);
	if (op->if_absent && live) return kl_fail_at(w->err, KILN_CONFLICT, n, "a record with this type and id exists");
	if (!op->if_match.size) return KILN_OK;
	if (!live) return kl_fail_at(w->err, KILN_CONFLICT, n, "If-Match names a version and there is no such record");
	rc = read_version(w, c.served, false, &v);
	if (rc != KILN_OK) return rc;
	kl_version_id(v.event.generation, v.tag, id);
	if (!kl_slice_is(op->if_match, id)) return kl_fail_at(w->err, KILN_CONFLICT, n, "If-Match names a version that is not current");
	return KILN_OK;
}

/* ---- 2 record numbers ---- */

/* The records of the batch come first, in its order: new ones then get ascending numbers, and the postings stay sorted. */
static uint32_t order_ids(struct kiln_batch *b, struct kl_identity *wanted, uint32_t *place)
{
	uint32_t n = 0;
	memset(place, 0, b->id_count * sizeof *place);
	for (uint32_t i = 0; i < b->op_count; i++) {
		const struct kl_op *op = &b->ops[i];
		if (op->operation != KL_PUT || place[op->self]) continue;
		wanted[n] = b->ids[op->self];
		place[op->self] = ++n;
	}
	for (size_t i = 0; i < b->linked_count; i++) {
		uint32_t t = b->linked[i].target;
		if (place[t]) continue;
		wanted[n] = b->ids[t];
		place[t] = ++n;
	}
	return n;
}

static int assign(struct writer *w)
{
	struct kiln_batch *b = w->b;
	struct kl_identity *wanted = kl_arena_alloc(&b->scratch, (b->id_count + 1) * sizeof *wanted);
	uint32_t *place = kl_arena_alloc(&b->scratch, (b->id_count + 1) * sizeof *place), n;
	int rc;

	if (!wanted || !place) return kl_fail_memory(w->err);
	n = order_ids(b, wanted, place);
	rc = kl_identity_assign(w->txn, wanted, n, &b->scratch, w->err);
	if (rc != KILN_OK) return rc;
	for (uint32_t i = 0; i < b->id_count; i++) {
		b->ids[i].record = place[i] ? wanted[place[i] - 1].record : KL_RECORD_NONE;
		b->ids[i].fresh = place[i] ? wanted[place[i] - 1].fresh : false;
	}
	return KILN_OK;
}

/* ---- 3 outcomes ---- */

/* Does the stored version have the body of this operation? */
static int same_body(struct writer *w, const struct kl_op *op, const struct kl_sealed *stored, bool *same)
{
	struct kiln_batch *b = w->b;
	int rc;
	*same = false;
	if (stored->body_size != op->sealed.body_size) return KILN_OK;
	kl_buf_clear(&b->old_body);
	kl_buf_clear(&b->bytes);
	rc = kl_body_open(b->bodies, stored, &b->old_body);
	if (rc == KILN_OK) rc = kl_body_open(b->bodies, &op->sealed, &b->bytes);
	if (rc != KILN_OK) return failed(w, rc, "a stored body cannot be decompressed");
	*same = kl_slice_eq(kl_buf_slice(&b->old_body), kl_buf_slice(&b->bytes));
	return KILN_OK;
}

/* What the store has of the record: take its version id over when nothing changes, its terms out when something does. */
static int against_store(struct writer *w, struct kl_op *op, const struct kl_current *c)
{
	struct kl_version v;
	bool deleted = c->flags & KL_CURRENT_DELETED, same = false;
	int rc = read_version(w, c->served, true, &v);

	if (rc == KILN_OK && op->operation == KL_PUT && !deleted) rc = same_body(w, op, &v.sealed, &same);
	if (rc != KILN_OK) return rc;
	op->out.generation = v.event.generation;
	memcpy(op->out.tag, v.tag, sizeof v.tag);
	op->out.sequence = v.sequence;
	op->out.previous = c->last;
	if (same || (deleted && op->operation == KL_DELETE)) return KILN_OK;
	if (!kl_event_hash(&v.event, &w->b->bytes, op->out.hash)) return kl_fail_memory(w->err);
	op->out.outcome = op->operation == KL_DELETE ? KILN_DELETED : deleted ? KILN_CREATED : KILN_UPDATED;
	if (deleted) return KILN_OK;
	op->out.replaced = v.sequence;
	op->out.old_from = w->b->old->count;
	rc = kl_entries_add(w->b->old, w->txn, &v, op->out.record, true, w->err);
	op->out.old_to = w->b->old->count;
	return rc;
}

/* An earlier operation of the batch wrote this record. */
static int against_batch(struct writer *w, struct kl_op *op, const struct kl_op *before)
{
	bool deleted = before->operation == KL_DELETE, same = false;
	int rc = KILN_OK;
	if (op->operation == KL_PUT && !deleted) rc = same_body(w, op, &before->sealed, &same);
	if (rc != KILN_OK || same || (deleted && op->operation == KL_DELETE)) return rc;
	op->out.outcome = op->operation == KL_DELETE ? KILN_DELETED : deleted ? KILN_CREATED : KILN_UPDATED;
	return KILN_OK;
}

/* latest[i]: 1 + the latest operation that writes the record of ids[i]. */
static int decide(struct writer *w, uint32_t n, uint32_t *latest)
{
	struct kiln_batch *b = w->b;
	struct kl_op *op = &b->ops[n];
	struct kl_current c;
	int rc = KILN_OK;

	memset(&op->out, 0, sizeof op->out);
	op->out.before = (long)latest[op->self] - 1;
	op->out.outcome = KILN_UNCHANGED;
	op->out.record = b->ids[op->self].record;
	if (op->out.record == KL_RECORD_NONE) rc = kl_identity_find(w->txn, b->ids[op->self].type, op->id, &op->out.record);
	if (rc == KILN_NOT_FOUND) return KILN_OK;   /* a delete of what never was */
	if (rc != KILN_OK) return failed(w, rc, "a record's number cannot be read");
	if (op->out.before >= 0) {
		rc = against_batch(w, op, &b->ops[op->out.before]);
	} else {
		rc = b->ids[op->self].fresh ? KILN_NOT_FOUND : kl_current_get(w->txn, op->out.record, &c);
		if (rc == KILN_OK) {
			rc = against_store(w, op, &c);
		} else if (rc == KILN_NOT_FOUND) {
			op->out.outcome = op->operation == KL_PUT ? KILN_CREATED : KILN_UNCHANGED;
			rc = KILN_OK;
		} else {
			rc = failed(w, rc, "a record's entry cannot be read");
		}
	}
	if (op->out.outcome == KILN_UNCHANGED) return rc;
	latest[op->self] = n + 1;
	w->last_op = n;
	return rc;
}

static int decide_all(struct writer *w)
{
	struct kiln_batch *b = w->b;
	uint32_t *latest = kl_arena_alloc(&b->scratch, (b->id_count + 1) * sizeof *latest);
	int rc = latest ? KILN_OK : kl_fail_memory(w->err);

	if (latest) memset(latest, 0, (b->id_count + 1) * sizeof *latest);
	for (uint32_t i = 0; i < b->op_count && rc == KILN_OK; i++) rc = decide(w, i, latest);
	for (uint32_t i = 0; i < b->id_count && rc == KILN_OK; i++)
		if (latest[i]) b->ops[latest[i] - 1].out.last = true;
	return rc;
}

/* ---- 4 versions and current ---- */

static uint32_t record_of(const struct kiln_batch *b, uint32_t id) { return id ? b->ids[id - 1].record : KL_RECORD_NONE; }

static void describe(struct writer *w, struct kl_op *op, bool last, struct kl_version *v)
{
	const struct kl_op *before = op->out.before >= 0 ? &w->b->ops[op->out.before] : NULL;
	struct kl_event *e = &v->event;

	if (before) {
		op->out.generation = before->out.generation;
		op->out.previous = before->out.sequence;
		memcpy(op->out.hash, before->out.hash, sizeof op->out.hash);
	}
	memset(v, 0, sizeof *v);
	e->format = KL_FORMAT;
	memcpy(e->incarnation, kl_env_incarnation(kl_txn_env(w->txn)), KL_INCARNATION_SIZE);
	e->origin_sequence = ++w->origin;
	e->clock = w->clock = kl_hlc_next(w->clock, w->wall);
	e->transaction = w->b->import ? w->origin : w->first;
	e->type = kl_type_name(op->type);
	e->id = op->id;
	e->operation = op->operation;
	e->generation = op->out.generation + 1;
	e->parent_count = op->out.generation ? 1 : 0;
	e->parents = op->out.hash;
	if (op->operation == KL_PUT) {
		memcpy(e->commitment, op->sealed.commitment, sizeof e->commitment);
		v->sealed = op->sealed;
	}
	v->sequence = ++w->sequence;
	v->committed = w->committed;
	v->previous = op->out.previous;
	v->record = op->out.record;
	v->end_of_commit = last;
}

static int put_current(struct writer *w, const struct kl_op *op, uint32_t *largest)
{
	struct kl_current c = {
		.served = op->out.sequence, .last = op->out.sequence, .heads = 1,
		.type = w->b->numbers.types[op->type->self].symbol,
		.flags = op->operation == KL_DELETE ? KL_CURRENT_DELETED : 0,
		.patient = record_of(w->b, op->patient), .encounter = record_of(w->b, op->encounter),
	};
	bool append = op->out.record > *largest;
	if (append) *largest = op->out.record;
	return kl_current_put(w->txn, op->out.record, &c, append ? KL_CURRENT_APPEND : 0);
}

static int put_past(struct writer *w, struct kl_op *op)
{
	int rc = kl_past_append(w->txn, &w->past, &(struct kl_past){op->out.record, op->out.replaced, op->out.sequence});
	op->out.past = w->past;
	if (rc == KILN_LIMIT) return kl_fail(w->err, rc, "the store has superseded %u versions (KL_PAST_MAX): no more", KL_PAST_MAX);
	return rc == KILN_OK ? rc : failed(w, rc, "the row of a superseded version cannot be written");
}

static int write_version(struct writer *w, uint32_t n, uint32_t *largest)
{
	struct kl_op *op = &w->b->ops[n];
	unsigned char hash[KL_SHA256_SIZE];
	struct kl_version v;
	int rc;

	describe(w, op, n == w->last_op, &v);
	if (!kl_event_hash(&v.event, &w->b->bytes, hash)) return kl_fail_memory(w->err);
	memcpy(v.tag, hash, sizeof v.tag);
	rc = kl_changes_append(w->txn, &v, &w->b->bytes, w->err);
	if (rc != KILN_OK) return rc;
	if (op->out.outcome == KILN_DELETED) w->deleted++;
	if (op->out.outcome == KILN_CREATED && v.event.parent_count) w->deleted--;
	memcpy(op->out.hash, hash, sizeof hash);
	memcpy(op->out.tag, hash, sizeof op->out.tag);
	op->out.generation = v.event.generation;
	op->out.sequence = v.sequence;
	op->out.clock = v.event.clock;
	rc = op->out.replaced ? put_past(w, op) : KILN_OK;
	if (rc != KILN_OK || !op->out.last) return rc;
	rc = put_current(w, op, largest);
	return rc == KILN_OK ? rc : failed(w, rc, "a record's entry cannot be written");
}

/* The largest record number in current: beyond it entries are appended. */
static int largest_record(struct writer *w, uint32_t *largest)
{
	struct kl_cursor *cursor;
	kiln_slice key, value;
	int rc = kl_cursor_open(w->txn, KL_CURRENT, &cursor);
	*largest = 0;
	if (rc != KILN_OK) return failed(w, rc, "current cannot be read");
	rc = kl_cursor_move(cursor, KL_LAST, &key, &value);
	if (rc == KILN_OK && key.size == sizeof *largest) memcpy(largest, key.data, sizeof *largest);
	kl_cursor_close(cursor);
	return rc == KILN_OK || rc == KILN_DONE ? KILN_OK : failed(w, rc, "current cannot be read");
}

static void adopt_result(struct kl_op *op, const struct kl_op *before)
{
	op->out.generation = before->out.generation;
	op->out.sequence = before->out.sequence;
	memcpy(op->out.tag, before->out.tag, sizeof op->out.tag);
}

static int write_versions(struct writer *w)
{
	struct kiln_batch *b = w->b;
	uint32_t largest;
	int rc = largest_record(w, &largest);

	if (rc == KILN_OK && (rc = kl_past_last(w->txn, &w->past)) != KILN_OK) failed(w, rc, "the past cannot be read");

	w->first = w->origin + 1;
	for (uint32_t i = 0; i < b->op_count && rc == KILN_OK; i++) {
		struct kl_op *op = &b->ops[i];
		if (op->out.outcome != KILN_UNCHANGED) rc = write_version(w, i, &largest);
		else if (op->out.before >= 0) adopt_result(op, &b->ops[op->out.before]);
	}
	return rc;
}

/* ---- 5 postings ---- */

/* Terms with a target, its number filled in, and lastUpdated's: sorted. */
static int linked_postings(struct writer *w, struct kl_posting **out, size_t *count)
{
	struct kiln_batch *b = w->b;
	struct kl_posting *p = kl_arena_alloc(&b->scratch, (b->linked_count + b->op_count + 1) * sizeof *p);
	size_t n = 0;

	if (!p) return kl_fail_memory(w->err);
	for (size_t i = 0; i < b->linked_count; i++) {
		const struct kl_linked *l = &b->linked[i];
		const struct kl_op *op = &b->ops[l->posting.record];
		if (!op->out.last) continue;
		kl_put_be32((char *)l->posting.term.data + l->hole, b->ids[l->target].record);
		p[n++] = (struct kl_posting){.term = l->posting.term, .record = op->out.record};
	}
	for (uint32_t i = 0; i < b->op_count; i++) {
		const struct kl_op *op = &b->ops[i];
		kiln_slice term;
		int rc;
		if (!op->out.last || op->operation != KL_PUT) continue;
		rc = kl_entries_updated(&b->numbers.types[op->type->self], op->out.clock, &b->bytes, &b->scratch, &term);
		if (rc != KILN_OK) return kl_fail_memory(w->err);
		if (term.size) p[n++] = (struct kl_posting){.term = term, .record = op->out.record};
	}
	*count = kl_postings_sort(p, n, &b->scratch);
	*out = p;
	return *count == KL_SORT_FAILED ? kl_fail_memory(w->err) : KILN_OK;
}

/* The batch's sorted terms with record numbers in place of operations. Records usually ascend as operations do; where they do not, sort again. */
static int plain_postings(struct writer *w, struct kl_posting **out, size_t *count)
{
	struct kiln_batch *b = w->b;
	struct kl_posting *p = kl_arena_alloc(&b->scratch, (b->plain_count + 1) * sizeof *p);
	uint32_t largest = 0;
	bool ascending = true;
	size_t n = 0;

	if (!p) return kl_fail_memory(w->err);
	for (uint32_t i = 0; i < b->op_count; i++) {
		if (!b->ops[i].out.last) continue;
		ascending = ascending && b->ops[i].out.record > largest;
		largest = b->ops[i].out.record;
	}
	for (size_t i = 0; i < b->plain_count; i++) {
		const struct kl_op *op = &b->ops[b->plain[i].record];
		if (op->out.last) p[n++] = (struct kl_posting){.term = b->plain[i].term, .record = op->out.record};
	}
	*count = ascending ? n : kl_postings_sort(p, n, &b->scratch);
	*out = p;
	return *count == KL_SORT_FAILED ? kl_fail_memory(w->err) : KILN_OK;
}

/* Merge two sorted lists. A term that is taken out and put in again stays as it is: both go. */
static struct kl_posting *merge(struct kl_arena *scratch, const struct kl_posting *a, size_t na, const struct kl_posting *b, size_t nb, size_t *count)
{
	struct kl_posting *out = kl_arena_alloc(scratch, (na + nb + 1) * sizeof *out);
	size_t i = 0, k = 0, n = 0;
	while (out && (i < na || k < nb)) {
		int c = i == na ? 1 : k == nb ? -1 : kl_posting_cmp(&a[i], &b[k]);
		if (c == 0) {
			i++;
			k++;
		} else {
			out[n++] = c < 0 ? a[i++] : b[k++];
		}
	}
	*count = n;
	return out;
}

/* The entries of superseded versions, all of them, as those of the past: sorted. They come behind all others. */
static int past_postings(struct writer *w, struct kl_posting **out, size_t *count)
{
	struct kiln_batch *b = w->b;
	struct kl_posting *p = *out = kl_arena_alloc(&b->scratch, (b->old->count + 1) * sizeof *p);
	size_t n = 0;

	if (!p) return kl_fail_memory(w->err);
	for (uint32_t i = 0; i < b->op_count; i++) {
		const struct kl_op *op = &b->ops[i];
		for (size_t k = op->out.old_from; op->out.replaced && k < op->out.old_to; k++) {
			if (!kl_entries_past(&b->old->list[k], op->out.past, &b->scratch, &p[n++])) return kl_fail_memory(w->err);
		}
	}
	*count = kl_postings_sort(p, n, &b->scratch);
	return *count == KL_SORT_FAILED ? kl_fail_memory(w->err) : KILN_OK;
}

static int write_postings(struct writer *w)
{
	struct kl_arena *scratch = &w->b->scratch;
	struct kl_entries *old = w->b->old;
	struct kl_posting *plain = NULL, *linked = NULL, *past = NULL, *all;
	size_t plain_count = 0, linked_count = 0, past_count = 0, count;
	int rc = plain_postings(w, &plain, &plain_count);

	if (rc == KILN_OK) rc = linked_postings(w, &linked, &linked_count);
	if (rc == KILN_OK && old->count) rc = past_postings(w, &past, &past_count);
	if (rc != KILN_OK) return rc;
	all = merge(scratch, plain, plain_count, linked, linked_count, &count);
	if (all && old->count) {
		size_t sorted = kl_postings_sort(old->list, old->count, scratch);
		all = sorted == KL_SORT_FAILED ? NULL : merge(scratch, all, count, old->list, sorted, &count);
		if (all) all = merge(scratch, all, count, past, past_count, &count);
	}
	if (!all) return kl_fail_memory(w->err);
	return w->b->import ? kl_postings_load(w->txn, all, count, w->err) : kl_postings_apply(w->txn, all, count, w->err);
}

/* ---- counters ---- */

/* Not before that of the commit before. Where the version before is damaged, nothing is known to hold to. */
static int commit_time(struct writer *w)
{
	struct kl_version last;
	w->committed = w->wall = kl_clock_wall();
	int rc = w->sequence ? kl_changes_read(w->txn, w->sequence, false, &w->b->scratch, &last, NULL) : KILN_NOT_FOUND;
	if (rc == KILN_OK && last.committed > w->committed) w->committed = last.committed;
	return rc == KILN_OK || rc == KILN_DAMAGED || rc == KILN_NOT_FOUND ? KILN_OK : failed(w, rc, "the last version cannot be read");
}

static int load_counters(struct writer *w)
{
	int rc = kl_meta_get(w->txn, "sequence", &w->sequence);
	if (rc == KILN_OK) rc = kl_meta_get(w->txn, "origin", &w->origin);
	if (rc == KILN_OK) rc = kl_meta_get(w->txn, "clock", &w->clock);
	if (rc == KILN_OK) rc = kl_meta_get(w->txn, "fhir.deleted", &w->deleted);
	return rc == KILN_OK ? commit_time(w) : failed(w, rc, "the store's counters cannot be read");
}

static int save_counters(struct writer *w)
{
	int rc = kl_meta_put(w->txn, "sequence", w->sequence);
	if (rc == KILN_OK) rc = kl_meta_put(w->txn, "origin", w->origin);
	if (rc == KILN_OK) rc = kl_meta_put(w->txn, "clock", w->clock);
	if (rc == KILN_OK) rc = kl_meta_put(w->txn, "fhir.deleted", w->deleted);
	return rc == KILN_OK ? rc : failed(w, rc, "the store's counters cannot be written");
}

/* ---- 6 search parameters of the store's own ---- */

/* What has become of the SearchParameters of the batch. */
static int note_parameters(struct writer *w, const struct kl_type *type, bool *changed)
{
	struct kiln_batch *b = w->b;
	int rc = KILN_OK;
	for (uint32_t i = 0; i < b->op_count && rc == KILN_OK; i++) {
		const struct kl_op *op = &b->ops[i];
		if (op->type != type || !op->out.last) continue;
		kl_buf_clear(&b->bytes);
		if (op->operation == KL_PUT) rc = kl_body_open(b->bodies, &op->sealed, &b->bytes);
		if (rc == KILN_OK) rc = kl_custom_note(w->txn, op->id, op->out.sequence, kl_buf_slice(&b->bytes), &b->doc, changed);
	}
	return rc == KILN_OK ? rc : failed(w, rc, "a search parameter of the store cannot be noted");
}

/* Where one has changed, the indexes are those of the new definitions from this transaction on. */
static int write_parameters(struct writer *w)
{
	struct kl_parameters *parameters;
	bool noted = false, changed;
	const struct kl_type *type = kl_resource_type(KL_SLICE("SearchParameter"));
	if (!w->b->numbers.types[type->self].numbers) return KILN_OK;   /* the batch has none */
	int rc = note_parameters(w, type, &noted);
	if (rc != KILN_OK || !noted) return rc;
	rc = kl_custom_raise(w->txn);
	if (rc != KILN_OK) return failed(w, rc, "the search parameters of the store cannot be counted");
	rc = kl_parameters_get(kl_txn_env(w->txn), w->txn, &parameters, w->err);
	if (rc == KILN_OK) rc = kl_numbers_renew(w->txn, parameters, &changed, w->err);
	kl_parameters_put(parameters);
	return rc;
}

/* Were the terms made for the indexes that the store has now? */
static int check_registry(struct writer *w)
{
	uint64_t version;
	int rc = kl_registry_version(w->txn, &version);
	if (rc != KILN_OK) return failed(w, rc, "the registry of indexes cannot be read");
	w->b->outdated = version != w->b->numbers.version;
	return w->b->outdated ? failed(w, KILN_BUSY, "the indexes of the store have changed") : KILN_OK;
}

int kl_write_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct kiln_batch *b = arg;
	struct writer w = {.txn = txn, .b = b, .err = err, .last_op = SIZE_MAX};
	int rc = check_registry(&w);

	kl_arena_clear(&b->scratch);
	kl_entries_clear_for(b->old, b->numbers.version);
	for (uint32_t i = 0; i < b->op_count && rc == KILN_OK; i++) rc = check_op(&w, i);
	if (rc != KILN_OK) return rc;
	*dirty = true;
	rc = load_counters(&w);
	if (rc == KILN_OK) rc = assign(&w);
	if (rc == KILN_OK) rc = decide_all(&w);
	if (rc != KILN_OK || w.last_op == SIZE_MAX) return rc;
	rc = write_versions(&w);
	if (rc == KILN_OK) rc = write_postings(&w);
	if (rc == KILN_OK) rc = save_counters(&w);
	return rc == KILN_OK ? write_parameters(&w) : rc;
}

void kl_write_committed(void *arg)
{
	struct kiln_batch *b = arg;
	uint32_t n = 0;
	for (uint32_t i = 0; i < b->id_count; i++)
		if (b->ids[i].record != KL_RECORD_NONE) b->ids[n++] = b->ids[i];
	kl_identity_remember(b->store->env, b->ids, n);
	b->id_count = n;
}
