/* rebuild_step.c - indexes made while the store is in use, a bounded number of records in each transaction. index/registry.h says how an index that
   is being built becomes complete.

   A step does one of these: it gives the indexes their present definitions, where another library made them; it clears entries of a number
   whose index is gone; it adds what the next records have in all indexes that are being built. Writers keep those up to date for what they write, so
   it does not matter whether a record is written before or behind the rebuild's place: adding what is there changes nothing. */
#include "base/clock.h"
#include "base/codec.h"
#include "base/status.h"
#include "fhir/entries.h"
#include "fhir/store.h"
#include "index/postings.h"
#include "index/registry.h"
#include "store/current.h"
#include <stdio.h>
#include <stdlib.h>

#define PASSED_OVER 64     /* records of other types that count as one */
#define STEP_BYTES (8u << 20)   /* of terms, after which a step ends sooner: records may have very many */
#define STEP_TIME UINT64_C(200000000)   /* nanoseconds, likewise: expressions may be dear, and writers wait */
#define CLEARED 16         /* entries cleared for each record that a step may look at */
#define NUMBERS_MAX 256    /* numbers cleared in one step */
#define RETRIES 10         /* of a step that met systems without a symbol */
#define ROUND (UINT64_C(1) << 32)

struct step {
	struct kl_entries *entries;
	struct kl_arena scratch, versions;
	size_t records;
	uint64_t began;                    /* kl_clock_monotonic */
	kiln_rebuild_state *state;
	struct kl_parameters *parameters;
	struct kl_index *list;             /* of all types */
	size_t count;
	unsigned char building[KL_INDEX_MAX / 8 + 1];   /* numbers */
	bool wanted[KL_RESOURCE_TYPES];    /* types that have an index that is being built */
	struct kl_rebuild_place at;
	uint64_t failed;
	struct kl_buf notes;               /* where and what, each with its NUL */
	bool done;                         /* nothing was due */
	bool unnumbered;
	kiln_error *err;
};

static int failed(struct step *s, int rc, const char *what)
{
	return rc == KILN_NO_MEMORY ? kl_fail_memory(s->err) : kl_fail(s->err, rc, "%s", what);
}

/* A transaction may be tried more than once: what is to be told is told when it is done. */
static void note(struct step *s, const char *where, const char *what)
{
	s->failed++;
	kl_buf_add(&s->notes, where, strlen(where) + 1);
	kl_buf_add(&s->notes, what, strlen(what) + 1);
}

static void tell_notes(const struct step *s)
{
	const char *at = s->notes.data, *end = at + s->notes.size;
	while (s->state && s->state->report && at < end) {
		const char *what = at + strlen(at) + 1;
		s->state->report(s->state->arg, at, what);
		at = what + strlen(what) + 1;
	}
}

/* ---- Which indexes ---- */

/* The indexes that are being built. *stale: some are not what the definitions make of them. */
static size_t find_building(struct step *s, bool *stale)
{
	size_t n = 0, found = 0;
	memset(s->building, 0, sizeof s->building);
	memset(s->wanted, 0, sizeof s->wanted);
	*stale = false;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		const struct kl_type_indexes *ti = kl_parameters_indexes(s->parameters, s->entries->env, kl_type_at(t));
		for (uint32_t i = 0; ti && i < ti->count; i++) {
			const struct kl_index *x = &s->list[n++];
			*stale |= x->state == KL_INDEX_STALE || x->state == KL_INDEX_UNKNOWN;
			if (x->state != KL_INDEX_BUILDING) continue;
			s->building[x->number / 8] |= (unsigned char)(1u << x->number % 8);
			s->wanted[t] = true;
			found++;
		}
	}
	return found;
}

static int list_indexes(struct step *s, struct kl_txn *txn)
{
	free(s->list);
	s->list = NULL;
	return kl_numbers_list(txn, s->parameters, &s->list, &s->count, s->err);
}

/* ---- Clearing ---- */

static int collect(struct step *s, struct kl_postings *p, uint16_t number, size_t most)
{
	unsigned char low[2], high[2];
	struct kl_walk *walk;
	struct kl_entries *e = s->entries;
	kiln_slice term;
	uint32_t record;
	kl_put_be16(low, number);
	kl_put_be16(high, (uint16_t)(number + 1));
	int rc = kl_walk_open(p, kl_slice(low, 2), number < UINT16_MAX ? kl_slice(high, 2) : (kiln_slice){NULL, 0}, false, &walk);
	while (rc == KILN_OK && e->count < most && (rc = kl_walk_next(walk, &term, &record)) == KILN_OK)
		if (!kl_entries_remove(e, term, record)) rc = KILN_NO_MEMORY;
	kl_walk_close(walk);
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* Entries of one number, present ones and those of the past. */
static int collect_number(struct step *s, struct kl_txn *txn, uint16_t number, size_t most)
{
	struct kl_postings *p;
	int rc = kl_postings_open(txn, &p, s->err);
	if (rc != KILN_OK) return rc;
	rc = collect(s, p, number, most);
	if (rc == KILN_OK) rc = collect(s, p, (uint16_t)(number | KL_INDEX_PAST), most);
	kl_postings_close(p);
	return rc == KILN_OK ? rc : failed(s, rc, "entries that are to be cleared cannot be read");
}

/* Take entries out that belong to no index; a number that has none left may be given again. */
static int clear_numbers(struct step *s, struct kl_txn *txn, uint16_t number)
{
	size_t most = s->records < SIZE_MAX / CLEARED ? s->records * CLEARED : SIZE_MAX;
	int rc, numbers = 0;
	kl_entries_clear(s->entries);
	do {
		rc = collect_number(s, txn, number, most);
		if (rc == KILN_OK && s->entries->count < most && (rc = kl_registry_cleared(txn, number)) == KILN_OK)
			rc = kl_registry_retired(txn, &number, NULL);
		if (rc < 0) return failed(s, rc, "the registry of indexes cannot be written");
	} while (rc == KILN_OK && s->entries->count < most && ++numbers < NUMBERS_MAX);
	size_t n = kl_postings_sort(s->entries->list, s->entries->count, &s->scratch);
	return n == KL_SORT_FAILED ? kl_fail_memory(s->err) : kl_postings_apply(txn, s->entries->list, n, s->err);
}

/* ---- Building ---- */

/* Leave only what belongs to an index that is being built. */
static void keep_building(struct step *s, size_t from)
{
	struct kl_entries *e = s->entries;
	size_t kept = from;
	for (size_t i = from; i < e->count; i++) {
		uint16_t number = kl_get_be16(e->list[i].term.data);
		if (s->building[number / 8] >> number % 8 & 1) e->list[kept++] = e->list[i];
	}
	e->count = kept;
}

/* Tell of an expression that fails on a version: its parameter, the type and the sequence, nothing of what is in it. */
static void tell_broken(struct step *s, const struct kl_version *v)
{
	const struct kl_terms *t = &s->entries->terms;
	char where[128], what[256];
	if (!t->broken) return;
	const struct kl_custom *own = t->broken_param ? t->broken_param->custom : NULL;
	snprintf(where, sizeof where, "%.*s, version %llu", (int)v->event.type.size, v->event.type.data, (unsigned long long)v->sequence);
	if (own)
		snprintf(what, sizeof what, "the expression of SearchParameter/%.*s fails on it: it is not found by that", (int)own->id.size, own->id.data);
	else
		snprintf(what, sizeof what, "an expression of its search parameters fails on it: it is not found by that");
	note(s, where, what);
}

static int add_record(struct step *s, struct kl_txn *txn, uint32_t record, const struct kl_current *current)
{
	struct kl_version v;
	size_t from = s->entries->count;
	char where[64];
	kl_arena_clear(&s->versions);
	int rc = kl_changes_read(txn, current->served, true, &s->versions, &v, s->err);
	if (rc == KILN_OK) rc = kl_entries_add(s->entries, txn, &v, record, false, s->err);
	if (rc == KILN_DAMAGED || rc == KILN_BAD_JSON) {   /* it is not found by anything else either */
		s->entries->count = from;
		snprintf(where, sizeof where, "version %llu", (unsigned long long)current->served);
		note(s, where, "it is damaged and cannot be indexed");
		return KILN_OK;
	}
	if (rc != KILN_OK) return rc;
	keep_building(s, from);
	tell_broken(s, &v);
	return KILN_OK;
}

/* The types by symbol: wanted ones are looked at. */
static int wanted_symbols(struct step *s, struct kl_txn *txn, uint32_t symbols[KL_RESOURCE_TYPES], size_t *count)
{
	int rc = KILN_OK;
	*count = 0;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++)
		if (s->wanted[t]) rc = kl_symbols_find(s->entries->env, txn, kl_type_name(kl_type_at(t)), &symbols[(*count)++]);
	return rc == KILN_OK ? rc : failed(s, rc, "the symbols cannot be read");
}

static bool is_wanted(const uint32_t *symbols, size_t count, uint32_t symbol)
{
	for (size_t i = 0; i < count; i++)
		if (symbols[i] == symbol) return true;
	return false;
}

/* After one record at least. */
static bool is_enough(const struct step *s, size_t looked, size_t passed)
{
	return looked + passed / PASSED_OVER >= s->records
		|| (looked && (s->entries->arena.total > STEP_BYTES || kl_clock_monotonic() - s->began > STEP_TIME));
}

/* Records from the rebuild's place on; behind the last one the next round begins. */
static int add_records(struct step *s, struct kl_txn *txn)
{
	uint32_t symbols[KL_RESOURCE_TYPES], record = (uint32_t)s->at.place;
	size_t count, looked = 0, passed = 0;
	struct kl_cursor *cursor;
	struct kl_current current;
	int rc = wanted_symbols(s, txn, symbols, &count);
	if (rc == KILN_OK && (rc = kl_cursor_open(txn, KL_CURRENT, &cursor)) != KILN_OK) return failed(s, rc, "current cannot be read");
	if (rc != KILN_OK) return rc;
	s->began = kl_clock_monotonic();
	while (rc == KILN_OK && !is_enough(s, looked, passed)) {
		uint32_t before = record;
		rc = kl_current_next(cursor, &record, &current);
		bool damaged = rc == KILN_DAMAGED && record != before;   /* check names it */
		bool wanted = rc == KILN_OK && is_wanted(symbols, count, current.type) && !(current.flags & KL_CURRENT_DELETED);
		looked += wanted;
		passed += !wanted;
		if (damaged) rc = KILN_OK;
		if (wanted) rc = add_record(s, txn, record, &current);
		s->at.seen += rc == KILN_OK;
	}
	kl_cursor_close(cursor);
	s->at.place = rc == KILN_DONE ? (s->at.place & ~(ROUND - 1)) + ROUND : (s->at.place & ~(ROUND - 1)) | record;
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* What has been gone round is complete, as of now and later. */
static int finish_complete(struct step *s, struct kl_txn *txn)
{
	uint64_t sequence;
	int rc = kl_meta_get(txn, "sequence", &sequence);
	for (size_t i = 0; i < s->count && rc == KILN_OK; i++) {
		struct kl_index x = s->list[i];
		if (x.state != KL_INDEX_BUILDING || !kl_place_complete(x.since, s->at.place)) continue;
		x.since = sequence;
		rc = kl_registry_set(txn, &x, KL_INDEX_BUILT);
	}
	return rc == KILN_OK ? rc : failed(s, rc, "the registry of indexes cannot be written");
}

static int build(struct step *s, struct kl_txn *txn)
{
	kl_entries_clear(s->entries);
	int rc = kl_registry_place(txn, &s->at);
	if (rc != KILN_OK) return failed(s, rc, "the rebuild's place cannot be read");
	rc = add_records(s, txn);
	if (rc != KILN_OK) return rc;
	s->unnumbered = s->entries->unknown_count > 0;
	if (s->unnumbered) return kl_fail(s->err, KILN_BUSY, "a code system has no symbol");
	size_t n = kl_postings_sort(s->entries->list, s->entries->count, &s->scratch);
	if (n == KL_SORT_FAILED) return kl_fail_memory(s->err);
	rc = kl_postings_apply(txn, s->entries->list, n, s->err);
	if (rc == KILN_OK && (rc = kl_registry_place_set(txn, &s->at)) != KILN_OK) failed(s, rc, "the rebuild's place cannot be written");
	return rc == KILN_OK ? finish_complete(s, txn) : rc;
}

/* ---- A step ---- */

static int do_step(struct step *s, struct kl_txn *txn)
{
	uint16_t number;
	bool stale, changed = false;
	int rc = list_indexes(s, txn);
	if (rc != KILN_OK) return rc;
	size_t building = find_building(s, &stale);
	if (stale) {
		rc = kl_numbers_renew(txn, s->parameters, &changed, s->err);
		if (rc != KILN_OK || changed) return rc;
	}
	rc = kl_registry_retired(txn, &number, NULL);
	if (rc == KILN_OK) return clear_numbers(s, txn, number);
	if (rc != KILN_DONE) return failed(s, rc, "the registry of indexes cannot be read");
	s->done = building == 0;
	if (building) return build(s, txn);
	if (stale) return KILN_OK;   /* there are no numbers left for them: it is told as long as that lasts */
	rc = kl_registry_settle(txn);
	return rc == KILN_OK ? rc : failed(s, rc, "the registry of indexes cannot be written");
}

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct step *s = arg;
	(void)err;
	*dirty = true;
	s->done = s->unnumbered = false;
	s->failed = 0;
	kl_buf_clear(&s->notes);
	kl_arena_clear(&s->scratch);
	int rc = kl_parameters_get(s->entries->env, txn, &s->parameters, s->err);
	if (rc == KILN_OK) rc = do_step(s, txn);
	kl_parameters_put(s->parameters);
	s->parameters = NULL;
	return rc;
}

static int run(struct step *s, struct kl_env *env)
{
	struct kl_job job = {apply, NULL, s};
	int rc = kl_commit(env, &job, s->err);
	for (int again = 0; s->unnumbered && again < RETRIES; again++) {
		rc = kl_symbols_intern(env, s->entries->unknown, s->entries->unknown_count, NULL, s->err);
		kl_entries_forget(s->entries);
		s->unnumbered = false;
		if (rc == KILN_OK) rc = kl_commit(env, &job, s->err);
	}
	return rc;
}

/* ---- How much is due ---- */

struct due {
	struct kl_parameters *parameters;
	struct kl_env *env;
	const struct kl_index *list;
	struct kl_rebuild_place at;
	uint64_t all;                      /* records */
	bool room;                         /* for more indexes */
	bool telling;                      /* of those that there is no room for */
	kiln_slice ids[KL_CUSTOM_MAX];     /* of SearchParameters that are due */
	size_t id_count;
};

static bool is_due(const struct due *d, const struct kl_index *x)
{
	return x->state == KL_INDEX_BUILDING || x->state == KL_INDEX_STALE || (x->state == KL_INDEX_UNKNOWN && d->room);
}

/* A SearchParameter has an index for each of its types and counts once. */
static bool counts(struct due *d, const struct kl_custom *own)
{
	for (size_t i = 0; own && i < d->id_count; i++)
		if (kl_slice_eq(d->ids[i], own->id)) return false;
	if (own && d->id_count < KL_CUSTOM_MAX) d->ids[d->id_count++] = own->id;
	return true;
}

static void tell_unnumbered(const struct due *d, kiln_rebuild_state *state, const char *index)
{
	if (!d->telling) return;
	state->refused++;
	if (state->report) state->report(state->arg, index, "no number is left for its index (KL_INDEX_MAX)");
}

static void count_due(struct due *d, kiln_rebuild_state *state)
{
	size_t n = 0;
	uint64_t left = 0;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		const struct kl_type_indexes *ti = kl_parameters_indexes(d->parameters, d->env, kl_type_at(t));
		for (uint32_t i = 0; ti && i < ti->count; i++, n++) {
			const struct kl_index *x = &d->list[n];
			if (x->state == KL_INDEX_UNKNOWN && !d->room) tell_unnumbered(d, state, ti->list[i].name);
			if (!is_due(d, x)) continue;
			uint64_t seen = x->state == KL_INDEX_BUILDING && d->at.seen >= x->seen ? d->at.seen - x->seen : 0;
			uint64_t own = seen < d->all ? d->all - seen : 1;
			left = own > left ? own : left;
			state->indexes++;
			state->parameters += counts(d, ti->list[i].def ? ti->list[i].def->custom : NULL);
		}
	}
	state->total = state->indexes ? d->all : 0;
	state->done = state->indexes && left < d->all ? d->all - left : 0;
}

static int look(struct kl_txn *txn, bool telling, kiln_rebuild_state *state, kiln_error *err)
{
	struct due d = {.env = kl_txn_env(txn), .telling = telling, .all = kl_table_count(txn, KL_CURRENT)};
	struct kl_index *list = NULL;
	uint16_t number;
	size_t count;
	bool due, foreign = false;
	int rc = kl_registry_due(txn, &due);
	if (rc == KILN_OK) rc = kl_numbers_foreign(txn, &foreign);
	if (rc != KILN_OK) return kl_fail(err, rc, "the registry of indexes cannot be read");
	if (!due && !foreign) return KILN_OK;
	rc = kl_parameters_get(d.env, txn, &d.parameters, err);
	if (rc != KILN_OK) return rc;
	rc = kl_numbers_list(txn, d.parameters, &list, &count, err);
	d.list = list;
	if (rc == KILN_OK) {
		rc = kl_registry_retired(txn, &number, &state->clearing);
		rc = rc == KILN_DONE ? KILN_OK : rc;
		if (rc == KILN_OK) rc = kl_registry_room(txn, &d.room);
		if (rc == KILN_OK) rc = kl_registry_place(txn, &d.at);
		if (rc != KILN_OK) kl_fail(err, rc, "the registry of indexes cannot be read");
	}
	if (rc == KILN_OK) count_due(&d, state);
	free(list);
	kl_parameters_put(d.parameters);
	return rc;
}

static void reset(kiln_rebuild_state *state)
{
	state->parameters = state->indexes = state->clearing = state->done = state->total = state->refused = state->failed = 0;
}

static int tell_refused(struct kl_txn *txn, kiln_rebuild_state *state, kiln_error *err)
{
	struct kl_parameters *parameters;
	kiln_slice id, why;
	char where[96];
	int rc = kl_parameters_get(kl_txn_env(txn), txn, &parameters, err);
	for (size_t n = 0; rc == KILN_OK && kl_parameters_refused(parameters, n, &id, &why); n++) {
		state->refused++;
		snprintf(where, sizeof where, "SearchParameter/%.*s", (int)id.size, id.data);
		if (state->report) state->report(state->arg, where, why.data);
	}
	kl_parameters_put(parameters);
	return rc;
}

int kiln_rebuild_due(kiln_view *view, kiln_rebuild_state *state, kiln_error *err)
{
	if (!view || !state || state->size != sizeof *state) return kl_fail(err, KILN_MISUSE, "kiln_rebuild_due needs a view and a state of a known size");
	reset(state);
	int rc = look(view->txn, true, state, err);
	return rc == KILN_OK ? tell_refused(view->txn, state, err) : rc;
}

int kiln_rebuild_step(kiln_store *store, size_t records, kiln_rebuild_state *state, kiln_error *err)
{
	struct step s = {.records = records ? records : 1, .state = state, .err = err};
	struct kl_txn *txn;
	if (!store || store->read_only || (state && state->size != sizeof *state))
		return kl_fail(err, KILN_MISUSE, "kiln_rebuild_step needs a store open for writing and a state of a known size");
	if (state) reset(state);
	s.entries = kl_entries_new(store->env, NULL);
	if (!s.entries) return kl_fail_memory(err);
	s.entries->complete = true;
	int rc = run(&s, store->env);
	if (rc == KILN_OK) tell_notes(&s);
	if (rc == KILN_OK && state && (rc = kl_txn_read(store->env, &txn, err)) == KILN_OK) {
		rc = look(txn, false, state, err);
		state->failed = s.failed;
		kl_txn_end(txn);
	}
	kl_entries_free(s.entries);
	kl_arena_free(&s.scratch);
	kl_arena_free(&s.versions);
	kl_buf_free(&s.notes);
	free(s.list);
	return rc == KILN_OK && s.done ? KILN_DONE : rc;
}
