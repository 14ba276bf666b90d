/* past.c - versions that were shown once.

   KL_PAST: key = past number (4 bytes in the machine's order, MDB_INTEGERKEY), value = check (2 bytes), then varints: to, to - from, record.
   check: the low 16 bits of the XXH3 of the rest, seeded with the past number. */
#include "store/past.h"
#include "base/codec.h"
#include "base/limits.h"
#include "store/env_private.h"
#include "store/identity.h"

#define CHECK_SIZE 2
#define VALUE_MAX (CHECK_SIZE + 3 * KL_VARINT_MAX)
#define SINCE "past.since"   /* KL_META: as of an earlier sequence the table is not complete */

static uint16_t check_of(kiln_slice value, uint32_t p)
{
	return (uint16_t)kl_checksum_seed(kl_slice(value.data + CHECK_SIZE, value.size - CHECK_SIZE), p);
}

static int decode(kiln_slice value, uint32_t p, struct kl_past *out)
{
	if (value.size < CHECK_SIZE || kl_get_be16(value.data) != check_of(value, p))
		return KILN_DAMAGED;
	struct kl_reader r = kl_reader_of(kl_slice(value.data + CHECK_SIZE, value.size - CHECK_SIZE));
	out->to = kl_read_varint(&r);
	out->from = out->to - kl_read_varint(&r);
	uint64_t record = kl_read_varint(&r);
	out->record = (uint32_t)record;
	return r.bad || r.at != r.end || record > KL_RECORD_MAX || out->from >= out->to ? KILN_DAMAGED : KILN_OK;
}

int kl_past_get(struct kl_txn *txn, uint32_t p, struct kl_past *out)
{
	kiln_slice value;
	int status = kl_table_get(txn, KL_PAST, kl_slice(&p, sizeof p), &value);
	return status ? status : decode(value, p, out);
}

int kl_past_append(struct kl_txn *txn, uint32_t *last, const struct kl_past *row)
{
	unsigned char value[VALUE_MAX];
	size_t n = CHECK_SIZE;
	if (*last >= KL_PAST_MAX)
		return KILN_LIMIT;
	uint32_t p = *last + 1;
	n += kl_put_varint(value + n, row->to);
	n += kl_put_varint(value + n, row->to - row->from);
	n += kl_put_varint(value + n, row->record);
	kl_put_be16(value, check_of(kl_slice(value, n), p));
	int status = kl_table_put(txn, KL_PAST, kl_slice(&p, sizeof p), kl_slice(value, n), KL_PUT_APPEND);
	if (!status)
		*last = p;
	return status;
}

int kl_past_last(struct kl_txn *txn, uint32_t *p)
{
	struct kl_cursor *cursor;
	kiln_slice key, value;
	*p = 0;
	int status = kl_cursor_open(txn, KL_PAST, &cursor);
	if (status)
		return status;
	status = kl_cursor_move(cursor, KL_LAST, &key, &value);
	if (!status && key.size != sizeof *p)
		status = KILN_DAMAGED;
	if (!status)
		memcpy(p, key.data, sizeof *p);
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

/* Was the row shown after the sequence? */
static int reaches(struct kl_txn *txn, uint32_t p, uint64_t sequence, bool *yes)
{
	struct kl_past row;
	int status = kl_past_get(txn, p, &row);
	*yes = !status && row.to > sequence;
	return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
}

/* Doubling steps from the end, then halving: what is asked for is mostly near the end. */
int kl_past_first(struct kl_txn *txn, uint64_t sequence, uint32_t *p)
{
	uint64_t since;
	uint32_t last, low = 1, high, step = 1;   /* rows below low do not reach, those from high on do */
	bool yes = true;
	int status = kl_meta_get(txn, SINCE, &since);
	if (!status && sequence < since)
		return KILN_NOT_BUILT;
	if (!status)
		status = kl_past_last(txn, &last);
	if (status)
		return status;
	for (high = last + 1; !status && yes && high > low; step *= 2) {
		uint32_t at = high - low > step ? high - step : low;
		status = reaches(txn, at, sequence, &yes);
		if (yes)
			high = at;
		else
			low = at + 1;
	}
	while (!status && low < high) {
		uint32_t at = low + (high - low) / 2;
		status = reaches(txn, at, sequence, &yes);
		if (yes)
			high = at;
		else
			low = at + 1;
	}
	*p = high;
	return status;
}

int kl_past_next(struct kl_cursor *cursor, uint32_t *p, struct kl_past *out)
{
	uint32_t next = *p + 1;
	kiln_slice value, key = kl_slice(&next, sizeof next);
	int status = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value);
	if (status)
		return status;
	if (key.size != sizeof next)
		return KILN_DAMAGED;
	memcpy(&next, key.data, sizeof next);
	if (next != *p + 1) {
		*p = next - 1;
		return KILN_DAMAGED;
	}
	*p = next;
	return decode(value, next, out);
}

/* --- from the log ----------------------------------------------------------------------------------------------------- */

struct replay {
	struct kl_txn *txn;
	struct kl_arena arena;
	uint64_t ended;   /* the last sequence that ended a commit */
	int (*each)(void *arg, const struct kl_past *row);
	void *arg;
};

static bool was_shown(const struct kl_version *v) { return v->event.operation != KL_DELETE && v->event.operation != KL_ERASE; }

/* What version v superseded, if anybody had seen it. */
static int superseded(struct replay *r, const struct kl_version *v)
{
	struct kl_version before;
	struct kl_past row = {v->record, v->previous, v->sequence};
	if (!v->previous || v->previous > r->ended)
		return KILN_OK;
	int status = kl_changes_read(r->txn, v->previous, false, &r->arena, &before, NULL);
	if (!status && !was_shown(&before))
		return KILN_OK;
	if (status == KILN_DAMAGED || status == KILN_NOT_FOUND)
		row.record = KL_RECORD_NONE;
	else if (status)
		return status;
	return r->each(r->arg, &row);
}

static int replay_version(struct replay *r, uint64_t sequence)
{
	struct kl_version v;
	kl_arena_clear(&r->arena);
	int status = kl_changes_read(r->txn, sequence, false, &r->arena, &v, NULL);
	if (status == KILN_DAMAGED || status == KILN_NOT_FOUND)
		return r->each(r->arg, &(struct kl_past){KL_RECORD_NONE, 0, sequence});
	if (!status)
		status = superseded(r, &v);
	if (!status && v.end_of_commit)
		r->ended = sequence;
	return status;
}

int kl_past_replay(struct kl_txn *txn, int (*each)(void *arg, const struct kl_past *row), void *arg)
{
	struct replay r = {.txn = txn, .each = each, .arg = arg};
	uint64_t last;
	int status = kl_changes_last(txn, &last);
	for (uint64_t s = 1; s <= last && !status; s++)
		status = replay_version(&r, s);
	kl_arena_free(&r.arena);
	return status;
}

struct rebuild {
	struct kl_txn *txn;
	uint32_t last;
	uint64_t since;
};

static int put_row(void *arg, const struct kl_past *row)
{
	struct rebuild *b = arg;
	if (row->record != KL_RECORD_NONE)
		return kl_past_append(b->txn, &b->last, row);
	b->since = row->to;
	return KILN_OK;
}

int kl_past_begin(struct kl_txn *txn, uint64_t sequence)
{
	uint64_t since;
	int status = kl_meta_get(txn, SINCE, &since);
	return status || since >= sequence ? status : kl_meta_put(txn, SINCE, sequence);
}

int kl_past_rebuild(struct kl_txn *txn, kiln_error *err)
{
	struct rebuild b = {.txn = txn};
	int status = kl_table_clear(txn, KL_PAST);
	if (!status)
		status = kl_past_replay(txn, put_row, &b);
	if (!status)
		status = kl_meta_put(txn, SINCE, b.since);
	return status ? kl_fail(err, status, "the past cannot be made anew") : KILN_OK;
}
