/* check.c - the log first, then what was derived from it.

   pages      see pages.h: where they are damaged nothing else is read
   changes    every version is read and verified: checksum, decoding, commitment, hash; sequences without a hole; previous arrival of the record
   meta       counters not behind the log
   current    every record of the log is there, and nothing else; its served version is its own, its flags are that version's; its identity is found
   heads      just for the records that have several
   past       its rows are those that the log makes
   identity   record numbers given out, each once
   symbols    both ways

   Memory: 8 bytes and a bit for each record.  */
#include "store/check.h"
#include "base/arena.h"
#include "base/codec.h"
#include "base/hash.h"
#include "store/env_private.h"
#include "store/pages.h"
#include "store/past.h"
#include <stdio.h>
#include <stdlib.h>

struct check {
	struct kl_txn *txn;
	kl_check_report *report;
	void *arg;
	struct kl_check_totals *totals;
	struct kl_arena arena;
	struct kl_buf body, scratch;
	struct kl_body_context *context;
	uint64_t *last;               /* by record: sequence of its last arrival, 0 none */
	unsigned char *named;         /* by record, a bit: it has an identity */
	uint64_t records, size;       /* the counter; entries in both arrays */
	uint64_t sequence, origin, clock;   /* the largest in the log; the latter two of this incarnation */
	uint64_t several;             /* records with several heads */
	int64_t committed;            /* commit time of the version before */
	bool ended;                   /* the last version ends a commit */
	bool stop;
};

static void fault(struct check *c, const char *table, uint64_t key, const char *what)
{
	char where[64];
	c->totals->faults++;
	snprintf(where, sizeof where, "%s %llu", table, (unsigned long long)key);
	if (c->report && !c->report(c->arg, where, what))
		c->stop = true;
}

/* A table whose pages cannot be walked. Other errors than damage end the check. */
static int broken(struct check *c, const char *table, int status)
{
	if (status == KILN_DONE)
		return KILN_OK;
	if (status != KILN_DAMAGED && status != KILN_IO && status != KILN_MISUSE)
		return status;
	c->totals->faults++;
	if (c->report && !c->report(c->arg, table, "the table cannot be read to its end"))
		c->stop = true;
	return KILN_OK;
}

/* Room for record in the arrays. */
static bool reach(struct check *c, uint32_t record)
{
	if (record < c->size)
		return true;
	uint64_t size = c->size * 2 > record ? c->size * 2 : (uint64_t)record + 1024;
	size = (size + 7) / 8 * 8;
	uint64_t *last = realloc(c->last, size * sizeof *last);
	if (last)
		c->last = last;
	unsigned char *named = last ? realloc(c->named, size / 8) : NULL;
	if (!named)
		return false;
	c->named = named;
	memset(c->last + c->size, 0, (size - c->size) * sizeof *last);
	memset(c->named + c->size / 8, 0, (size - c->size) / 8);
	c->size = size;
	return true;
}

static int check_body(struct check *c, const struct kl_version *v)
{
	unsigned char commitment[KL_SHA256_SIZE] = {0};
	const struct kl_sealed *s = &v->sealed;
	kl_buf_clear(&c->body);
	if (v->event.operation == KL_DELETE || v->event.operation == KL_ERASE) {
		if (s->bytes.size)
			fault(c, "changes", v->sequence, "a deletion has a body");
	} else {
		int status = kl_body_open(c->context, s, &c->body);
		if (status == KILN_NO_MEMORY)
			return status;
		if (status) {
			fault(c, "changes", v->sequence, "the body cannot be decoded");
			return KILN_OK;
		}
		if (!kl_hmac_sha256(kl_slice(s->bytes.data, KL_SALT_SIZE), kl_buf_slice(&c->body), commitment))
			return KILN_NO_MEMORY;
	}
	if (memcmp(commitment, v->event.commitment, sizeof commitment))
		fault(c, "changes", v->sequence, "the body does not match its commitment");
	return KILN_OK;
}

static int check_event(struct check *c, const struct kl_version *v)
{
	unsigned char hash[KL_SHA256_SIZE];
	if (!kl_event_hash(&v->event, &c->scratch, hash))
		return KILN_NO_MEMORY;
	if (memcmp(hash, v->tag, sizeof v->tag))
		fault(c, "changes", v->sequence, "the event does not match its hash");
	if (v->event.operation > KL_ERASE || !v->event.generation)
		fault(c, "changes", v->sequence, "the event has an unknown operation or generation 0");
	if (memcmp(v->event.incarnation, c->txn->env->incarnation, KL_INCARNATION_SIZE))
		return KILN_OK;
	if (v->event.origin_sequence <= c->origin)
		fault(c, "changes", v->sequence, "the origin sequence does not ascend");
	else
		c->origin = v->event.origin_sequence;
	if (v->event.clock > c->clock)
		c->clock = v->event.clock;
	return KILN_OK;
}

/* previous must be the arrival before this one. Where that one is damaged its own fault says enough. */
static int check_chain(struct check *c, const struct kl_version *v)
{
	struct kl_version before;
	if (v->record == KL_RECORD_NONE || v->record > c->records) {
		fault(c, "changes", v->sequence, "the record number was never given out");
		return KILN_OK;
	}
	if (!reach(c, v->record))
		return KILN_NO_MEMORY;
	if (c->last[v->record] != v->previous && (!v->previous || kl_changes_read(c->txn, v->previous, false, &c->arena, &before, NULL) != KILN_DAMAGED))
		fault(c, "changes", v->sequence, "the previous version of the record is another one");
	c->last[v->record] = v->sequence;
	return KILN_OK;
}

static int check_version(struct check *c, uint64_t sequence)
{
	struct kl_version v;
	kl_arena_clear(&c->arena);
	int status = kl_changes_read(c->txn, sequence, true, &c->arena, &v, NULL);
	if (status == KILN_DAMAGED) {
		fault(c, "changes", sequence, "the version does not match its checksum");
		return KILN_OK;
	}
	if (status)
		return status;
	c->totals->versions++;
	c->ended = v.end_of_commit;
	if (v.committed < c->committed)
		fault(c, "changes", sequence, "the commit time is before that of the version before");
	c->committed = v.committed;
	status = check_body(c, &v);
	if (!status)
		status = check_event(c, &v);
	return status ? status : check_chain(c, &v);
}

/* KL_CHANGES by keys: 8 bytes begin a version, 10 are a further part of the version before. */
static int check_entry(struct check *c, kiln_slice key)
{
	uint64_t sequence = key.size >= 8 ? kl_get_be64(key.data) : 0;
	if ((key.size != 8 && key.size != 10) || !sequence) {
		fault(c, "changes", sequence, "the key is malformed");
		return KILN_OK;
	}
	if (key.size == 10) {
		if (sequence != c->sequence)
			fault(c, "changes", sequence, "a part has no version");
		return KILN_OK;
	}
	if (sequence != c->sequence + 1)
		fault(c, "changes", sequence, "versions before this one are missing");
	c->sequence = sequence;
	return check_version(c, sequence);
}

static int check_changes(struct check *c)
{
	struct kl_cursor *cursor;
	kiln_slice key, value;
	int status = kl_cursor_open(c->txn, KL_CHANGES, &cursor);
	if (status)
		return status;
	c->ended = true;
	while (!c->stop && (status = kl_cursor_move(cursor, KL_NEXT, &key, &value)) == KILN_OK) {
		status = check_entry(c, key);
		if (status)
			break;
	}
	kl_cursor_close(cursor);
	if (!c->stop && !c->ended)
		fault(c, "changes", c->sequence, "the last version does not end a commit");
	return c->stop ? KILN_OK : broken(c, "changes", status);
}

static void check_counter(struct check *c, const char *name, uint64_t reached, bool exact)
{
	uint64_t value;
	if (kl_meta_get(c->txn, name, &value) || value < reached || (exact && value != reached)) {
		c->totals->faults++;
		char where[64];
		snprintf(where, sizeof where, "meta %s", name);
		if (c->report && !c->report(c->arg, where, "the counter does not agree with the log"))
			c->stop = true;
	}
}

static void check_facility(struct check *c)
{
	kiln_slice facility;
	uint64_t sum;
	if (!kl_meta_get_bytes(c->txn, "facility", &facility) && !kl_meta_get(c->txn, "facility.check", &sum) && sum == kl_checksum(facility))
		return;
	c->totals->faults++;
	if (c->report && !c->report(c->arg, "meta facility", "the facility's name does not match its checksum"))
		c->stop = true;
}

static void check_served(struct check *c, uint32_t record, const struct kl_current *cur)
{
	struct kl_version v;
	unsigned char key[KL_IDENTITY_KEY_MAX];
	kiln_slice value, text;
	uint32_t other;
	int status = kl_changes_read(c->txn, cur->served, false, &c->arena, &v, NULL);
	if (status == KILN_DAMAGED)
		return;  /* reported with the log */
	if (status || v.record != record) {
		fault(c, "current", record, "the served version is not one of the record");
		return;
	}
	bool deleted = v.event.operation == KL_DELETE || v.event.operation == KL_ERASE;
	if (deleted != !!(cur->flags & KL_CURRENT_DELETED))
		fault(c, "current", record, "the mark of deletion does not agree with the served version");
	if (kl_symbols_text(c->txn->env, c->txn, cur->type, &text) || !kl_slice_eq(text, v.event.type))
		fault(c, "current", record, "the type is not the served version's");
	kiln_slice k = kl_slice(key, kl_identity_key(cur->type, v.event.id, key));
	if (kl_table_get(c->txn, KL_IDENTITY, k, &value) || kl_identity_decode(k, value, &other) || other != record)
		fault(c, "identity of record", record, "type and id of the served version lead to another record or none");
}

static void check_heads(struct check *c, uint32_t record, const struct kl_current *cur)
{
	uint64_t heads[KL_PARENTS_MAX];
	struct kl_version v;
	uint32_t count;
	bool several = cur->heads > 1;
	if (several != !!(cur->flags & KL_CURRENT_CONFLICT))
		fault(c, "current", record, "the mark of conflict does not agree with the number of heads");
	if (!several)
		return;
	c->several++;
	if (kl_heads_get(c->txn, record, heads, &count) || count != cur->heads) {
		fault(c, "heads", record, "the heads are not those that current counts");
		return;
	}
	for (uint32_t i = 0; i < count; i++) {
		int status = kl_changes_read(c->txn, heads[i], false, &c->arena, &v, NULL);
		if (status != KILN_DAMAGED && (status || v.record != record))
			fault(c, "heads", record, "a head is not a version of the record");
	}
}

static void check_record(struct check *c, uint32_t record, const struct kl_current *cur)
{
	kl_arena_clear(&c->arena);
	c->totals->records++;
	if (cur->flags & KL_CURRENT_DELETED)
		c->totals->deleted++;
	if (record >= c->size || !c->last[record])
		fault(c, "current", record, "the record has no version");
	else if (c->last[record] != cur->last)
		fault(c, "current", record, "the last arrival is another one");
	check_served(c, record, cur);
	check_heads(c, record, cur);
}

/* Records of the log between two entries of current. */
static void check_skipped(struct check *c, uint64_t from, uint64_t to)
{
	for (uint64_t r = from; r < to && r < c->size && !c->stop; r++)
		if (c->last[r])
			fault(c, "current", r, "the record has versions and no entry");
}

static int check_current(struct check *c)
{
	struct kl_cursor *cursor;
	struct kl_current cur;
	uint32_t record = KL_RECORD_NONE;
	uint64_t expected = 1;
	int status = kl_cursor_open(c->txn, KL_CURRENT, &cursor);
	if (status)
		return status;
	while (!c->stop) {
		uint32_t before = record;
		status = kl_current_next(cursor, &record, &cur);
		if (status && (status != KILN_DAMAGED || record == before))
			break;
		check_skipped(c, expected, record);
		expected = (uint64_t)record + 1;
		if (status)
			fault(c, "current", record, "the entry is damaged");
		else
			check_record(c, record, &cur);
	}
	kl_cursor_close(cursor);
	if (status == KILN_DONE)
		check_skipped(c, expected, UINT64_MAX);
	if (!c->stop && kl_table_count(c->txn, KL_HEADS) != c->several)
		fault(c, "heads", kl_table_count(c->txn, KL_HEADS), "entries, and another number of records with several heads");
	return c->stop ? KILN_OK : broken(c, "current", status);
}

/* Rows of past beside those that the log makes, both by the sequence of the version that superseded. */
struct past_check {
	struct check *check;
	struct kl_cursor *cursor;
	struct kl_past row;
	uint32_t p;
	int status;      /* of row: KILN_OK, KILN_DONE */
};

static void next_past(struct past_check *pc)
{
	do {
		uint32_t before = pc->p;
		pc->status = kl_past_next(pc->cursor, &pc->p, &pc->row);
		if (pc->status == KILN_DAMAGED && pc->p == before)
			pc->status = KILN_DONE;
		if (pc->status == KILN_DAMAGED)
			fault(pc->check, "past", pc->p, "the row is damaged or missing");
	} while (pc->status == KILN_DAMAGED && !pc->check->stop);
}

static int compare_past(void *arg, const struct kl_past *row)
{
	struct past_check *pc = arg;
	struct check *c = pc->check;
	for (; pc->status == KILN_OK && pc->row.to < row->to && !c->stop; next_past(pc))
		fault(c, "past", pc->p, "no version was superseded then");
	bool there = pc->status == KILN_OK && pc->row.to == row->to;
	if (row->record != KL_RECORD_NONE) {   /* otherwise not known: reported with the log */
		if (!there)
			fault(c, "past of changes", row->to, "the version that this one superseded has no row");
		else if (pc->row.record != row->record || pc->row.from != row->from)
			fault(c, "past", pc->p, "the row is not that of the version that was superseded");
	}
	if (there)
		next_past(pc);
	return c->stop ? KILN_DONE : pc->status < 0 ? pc->status : KILN_OK;
}

static int check_past(struct check *c)
{
	struct past_check pc = {.check = c};
	uint64_t since;
	if (kl_meta_get(c->txn, "past.since", &since) || since > c->sequence)
		fault(c, "meta past.since", 0, "the counter does not agree with the log");
	int status = kl_cursor_open(c->txn, KL_PAST, &pc.cursor);
	if (status)
		return status;
	next_past(&pc);
	status = pc.status < 0 ? pc.status : kl_past_replay(c->txn, compare_past, &pc);
	for (; !status && pc.status == KILN_OK && !c->stop; next_past(&pc))
		fault(c, "past", pc.p, "no version was superseded then");
	kl_cursor_close(pc.cursor);
	return c->stop ? KILN_OK : broken(c, "past", status);
}

static int check_identity_entry(struct check *c, kiln_slice key, kiln_slice value)
{
	uint32_t record = KL_RECORD_NONE;
	if (kl_identity_decode(key, value, &record)) {
		fault(c, "identity of record", record, "the entry is damaged");
		return KILN_OK;
	}
	if (record > c->records) {
		fault(c, "identity of record", record, "the record number was never given out");
		return KILN_OK;
	}
	if (!reach(c, record))
		return KILN_NO_MEMORY;
	unsigned char bit = (unsigned char)(1u << record % 8);
	if (c->named[record / 8] & bit)
		fault(c, "identity of record", record, "the record has two identities");
	c->named[record / 8] |= bit;
	return KILN_OK;
}

static int check_identity(struct check *c)
{
	struct kl_cursor *cursor;
	kiln_slice key, value;
	int status = kl_cursor_open(c->txn, KL_IDENTITY, &cursor);
	if (status)
		return status;
	while (!c->stop && (status = kl_cursor_move(cursor, KL_NEXT, &key, &value)) == KILN_OK) {
		status = check_identity_entry(c, key, value);
		if (status)
			break;
	}
	kl_cursor_close(cursor);
	return c->stop ? KILN_OK : broken(c, "identity", status);
}

static int check_symbols(struct check *c)
{
	uint64_t count, counter;
	uint32_t faults = 0;
	int status = kl_symbols_verify(c->txn, &count, &faults);
	if (faults)
		fault(c, "symbols", faults, "entries do not lead back to where they came from");
	if (!status && (kl_meta_get(c->txn, "symbol", &counter) || counter != count))
		fault(c, "symbols", count, "texts, and the counter says otherwise");
	return broken(c, "symbols", status);
}

static int check_all(struct check *c)
{
	int status = kl_meta_get(c->txn, "record", &c->records);
	if (status && status != KILN_DAMAGED)
		return status;
	if (status)
		fault(c, "meta record", 0, "the counter is damaged");
	if (c->records > KL_RECORD_MAX)
		c->records = KL_RECORD_MAX;
	status = check_changes(c);
	if (!status && !c->stop) {
		check_counter(c, "sequence", c->sequence, true);
		check_counter(c, "origin", c->origin, false);
		check_counter(c, "clock", c->clock, false);
		check_facility(c);
		status = check_current(c);
	}
	if (!status && !c->stop)
		status = check_past(c);
	if (!status && !c->stop)
		status = check_identity(c);
	if (!status && !c->stop)
		status = check_symbols(c);
	return status;
}

/* The pages first: LMDB must not follow damaged ones. */
static int check_pages(struct check *c, kiln_error *err)
{
	struct kl_pages_totals pages;
	if (kl_txn_writes(c->txn))
		return KILN_OK;
	int status = kl_pages_check(c->txn, c->report, c->arg, &pages, err);
	if (status)
		return status;
	c->totals->faults += pages.faults;
	c->totals->unread = pages.tables;
	c->stop = pages.stopped;
	if (pages.tables && !c->stop && c->report && !c->report(c->arg, "data.mdb", "pages are damaged: the tables were not read, so their content is not checked"))
		c->stop = true;
	return KILN_OK;
}

int kl_check_store(struct kl_txn *txn, kl_check_report *report, void *arg, struct kl_check_totals *totals, kiln_error *err)
{
	struct check c = {.txn = txn, .report = report, .arg = arg, .totals = totals};
	*totals = (struct kl_check_totals){0};
	c.context = kl_body_context_new();
	int status = c.context ? check_pages(&c, err) : KILN_NO_MEMORY;
	bool busy = status == KILN_BUSY;
	if (!status && !c.stop && !totals->unread)
		status = check_all(&c);
	kl_body_context_free(c.context);
	kl_buf_free(&c.body);
	kl_buf_free(&c.scratch);
	kl_arena_free(&c.arena);
	free(c.last);
	free(c.named);
	if (status)
		return busy ? status : kl_fail(err, status, "the check could not be finished");
	return c.stop ? KILN_DONE : KILN_OK;
}
