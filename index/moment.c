/* moment.c - what has changed since a sequence. */
#include "index/moment.h"
#include "base/status.h"
#include "index/moment_private.h"
#include "store/current.h"
#include "store/past.h"
#include <stdlib.h>

#define TAIL_FACTOR 5   /* entries of KL_CURRENT that are read in the time of one version: these are longer */

/* --- changed records -------------------------------------------------------------------------------------------------- */

/* Every record that the versions behind the sequence are of. */
static int read_tail(struct kl_txn *txn, uint64_t sequence, struct kl_set *changed)
{
	struct kl_cursor *cursor;
	uint32_t record;
	int status = kl_cursor_open(txn, KL_CHANGES, &cursor);
	if (status)
		return status;
	while ((status = kl_changes_next_record(cursor, &sequence, &record)) == KILN_OK)
		kl_set_add(changed, record);
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

static int read_current(struct kl_txn *txn, uint64_t sequence, struct kl_set *changed)
{
	struct kl_cursor *cursor;
	struct kl_current current;
	uint32_t record = KL_RECORD_NONE;
	int status = kl_cursor_open(txn, KL_CURRENT, &cursor);
	if (status)
		return status;
	while ((status = kl_current_next(cursor, &record, &current)) == KILN_OK)
		if (current.served > sequence)
			kl_set_add(changed, record);
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

/* Whichever is less; a damaged log is no reason to refuse. */
static int find_changed(struct kl_txn *txn, uint64_t sequence, struct kl_set *changed)
{
	uint64_t last;
	int status = kl_changes_last(txn, &last);
	bool tail = !status && (last - sequence) * TAIL_FACTOR <= kl_table_count(txn, KL_CURRENT);
	if (tail)
		status = read_tail(txn, sequence, changed);
	if (status == KILN_DAMAGED || (!status && !tail)) {
		kl_set_clear(changed);
		status = read_current(txn, sequence, changed);
	}
	kl_set_sort(changed);
	return !status && changed->failed ? KILN_NO_MEMORY : status;
}

static int mark_changed(struct kl_moment *m)
{
	const struct kl_set *c = &m->changed;
	m->highest = c->count ? c->records[c->count - 1] : 0;
	m->bits = calloc(m->highest / 8u + 1, 1);
	m->served = calloc(c->count + 1, sizeof *m->served);
	if (!m->bits || !m->served)
		return KILN_NO_MEMORY;
	for (size_t i = 0; i < c->count; i++)
		m->bits[c->records[i] / 8] |= (unsigned char)(1u << c->records[i] % 8);
	return KILN_OK;
}

/* --- versions that were shown ----------------------------------------------------------------------------------------- */

static int take_row(struct kl_moment *m, uint64_t sequence, uint32_t p, const struct kl_past *row)
{
	if (row->from > sequence)
		return KILN_OK;
	size_t at = kl_set_position(&m->changed, row->record);
	if (at == SIZE_MAX || m->served[at])   /* it was superseded, and a record shows one version at a time */
		return KILN_DAMAGED;
	m->served[at] = row->from;
	m->records[p - m->first] = row->record;
	m->held++;
	return KILN_OK;
}

static int read_rows(struct kl_txn *txn, struct kl_moment *m, uint64_t sequence)
{
	struct kl_cursor *cursor;
	struct kl_past row;
	uint32_t p = m->first - 1;
	int status = kl_cursor_open(txn, KL_PAST, &cursor);
	while (!status && (status = kl_past_next(cursor, &p, &row)) == KILN_OK)
		status = take_row(m, sequence, p, &row);
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

static int find_held(struct kl_txn *txn, struct kl_moment *m, uint64_t sequence)
{
	uint32_t last;
	int status = kl_past_first(txn, sequence, &m->first);
	if (!status)
		status = kl_past_last(txn, &last);
	if (status)
		return status;
	m->past = last + 1 - m->first;
	m->records = calloc(m->past + (size_t)1, sizeof *m->records);
	if (!m->records)
		return KILN_NO_MEMORY;
	return m->past ? read_rows(txn, m, sequence) : KILN_OK;
}

/* --- the whole -------------------------------------------------------------------------------------------------------- */

int kl_moment_make(struct kl_txn *txn, uint64_t sequence, struct kl_moment **moment, kiln_error *err)
{
	struct kl_moment *m = calloc(1, sizeof *m);
	*moment = NULL;
	int status = m ? find_changed(txn, sequence, &m->changed) : KILN_NO_MEMORY;
	if (!status)
		status = mark_changed(m);
	if (!status)
		status = find_held(txn, m, sequence);
	if (!status) {
		m->refs = 1;
		m->snapshot = kl_txn_id(txn);
		m->sequence = sequence;
		*moment = m;
		return KILN_OK;
	}
	kl_moment_free(m);
	if (status == KILN_NOT_BUILT)
		return kl_fail(err, KILN_DAMAGED, "what was there at sequence %llu is not known: a version that was shown then, or what superseded one, is damaged",
			(unsigned long long)sequence);
	return kl_fail(err, status, "what has changed since sequence %llu cannot be read", (unsigned long long)sequence);
}

void kl_moment_free(struct kl_moment *m)
{
	if (!m)
		return;
	kl_set_free(&m->changed);
	free(m->served);
	free(m->bits);
	free(m->records);
	free(m);
}

bool kl_moment_changed(const struct kl_moment *m, uint32_t record, uint64_t *served)
{
	if (!kl_moment_has(m, record))
		return false;
	*served = m->served[kl_set_position(&m->changed, record)];
	return true;
}

size_t kl_moment_changes(const struct kl_moment *m) { return m->changed.count; }
size_t kl_moment_held(const struct kl_moment *m) { return m->held; }

kiln_slice kl_moment_term(kiln_slice term, unsigned char *out)
{
	size_t size = term.size ? term.size : 1;
	out[0] = 0;
	if (term.size)
		memcpy(out, term.data, term.size);
	out[0] |= KL_POSTINGS_PAST;
	return kl_slice(out, size);
}
