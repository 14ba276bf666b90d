/* check.c - is the whole store as it should be? store/check.h looks at the log and the tables beside it, index/postings.h at the blocks;
   here at the rest of meta, and the indexes are compared with what the current records should have in them, and the superseded versions (store/past.h)
   in those of the past.

   The comparison holds no second index in memory: both sides are summed up, per index, as the count and two sums of 64-bit hashes of
   (term, record). Where they differ, that index alone is listed on both sides and compared entry by entry. */
#include "base/codec.h"
#include "base/hash.h"
#include "base/status.h"
#include "fhir/entries.h"
#include "fhir/store.h"
#include "index/registry.h"
#include "store/check.h"
#include "store/past.h"
#include <stdio.h>
#include <stdlib.h>

#define KL_CHECK_TICK 1024     /* records between two calls of progress */
#define KL_CHECK_SNAPSHOTS 100 /* snapshots tried */
#define KL_CHECK_LISTED 100    /* faults named for one index */
#define KL_CHECK_INDEXES 65536 /* numbers of indexes, of the past too */

struct sum { uint64_t count, a, b; };
struct extent;

struct check {
	struct kiln_store *store;
	struct kiln_view *view;
	void (*report)(void *arg, const char *where, const char *what);
	kiln_progress progress;
	void *arg;
	kiln_error *err;
	uint64_t faults;
	bool stopped;
	struct kl_entries *entries;
	struct kl_arena scratch, versions;
	struct sum *expected, *found;        /* by index number */
	struct kl_posting *listed;           /* of one index: what should be there */
	size_t listed_count, listed_cap;
	struct kl_arena listed_terms;
	unsigned only;                       /* list this index */
	struct extent *extents;              /* by index number below KL_INDEX_PAST */
	struct kl_rebuild_place at;
	unsigned parameters;                 /* rows of SearchParameters that were found right */
};

/* What an index is known to hold. One that is being built holds all entries of the records that the rebuild has come by, and of others those that writers gave
   it; one made so holds those of superseded versions from a past number on. Of numbers without an index nothing is known. */
struct extent {
	bool known, building;
	uint64_t since;                      /* BUILDING: the rebuild's place when it was registered */
	uint32_t past;                       /* the first past number whose entries are all there */
};

static bool fault(void *arg, const char *where, const char *what)
{
	struct check *c = arg;
	c->faults++;
	if (c->report) c->report(c->arg, where, what);
	return true;
}

static bool tick(struct check *c, uint64_t done, uint64_t total)
{
	if (c->progress && done % KL_CHECK_TICK == 0 && c->progress(c->arg, done, total)) c->stopped = true;
	return !c->stopped;
}

static void add_up(struct sum *s, kiln_slice term, uint32_t record)
{
	s->count++;
	s->a += kl_checksum_seed(term, record);
	s->b += kl_checksum_seed(term, ~(uint64_t)record);
}

static int list(struct check *c, kiln_slice term, uint32_t record)
{
	if (c->listed_count == c->listed_cap) {
		size_t cap = c->listed_cap ? c->listed_cap * 2 : 1024;
		struct kl_posting *p = realloc(c->listed, cap * sizeof *p);
		if (!p) return kl_fail_memory(c->err);
		c->listed = p;
		c->listed_cap = cap;
	}
	term = kl_arena_copy(&c->listed_terms, term);
	if (!term.data) return kl_fail_memory(c->err);
	c->listed[c->listed_count++] = (struct kl_posting){.term = term, .record = record};
	return KILN_OK;
}

/* Is it told whether an entry with this number in place of the record is there? */
static bool is_told(const struct check *c, unsigned index, uint32_t number)
{
	const struct extent *x = &c->extents[index & ~KL_INDEX_PAST];
	return x->known && (!(index & KL_INDEX_PAST) || number >= x->past);
}

static int count_entry(struct check *c, const struct kl_posting *p)
{
	unsigned index = kl_get_be16(p->term.data);
	if (!is_told(c, index, p->record)) return KILN_OK;
	if (!c->only) add_up(&c->expected[index], p->term, p->record);
	else if (index == c->only) return list(c, p->term, p->record);
	return KILN_OK;
}

/* The entries of one version, of a record or (past) under a past number, into the sums, or into the list of the one index that is looked at closely. */
static int expect(struct check *c, uint64_t sequence, uint32_t number, bool past)
{
	struct kl_entries *e = c->entries;
	struct kl_version v;
	char where[48];
	int rc;

	kl_arena_clear(&c->versions);
	kl_arena_clear(&c->scratch);
	e->count = 0;
	kl_arena_clear(&e->arena);
	rc = kl_changes_read(c->view->txn, sequence, true, &c->versions, &v, NULL);
	if (rc == KILN_OK) rc = kl_entries_add(e, c->view->txn, &v, number, false, c->err);
	if (rc == KILN_NO_MEMORY || rc == KILN_IO) return rc;
	if (rc != KILN_OK) {   /* the log's own check has named it, unless it cannot be read as FHIR */
		snprintf(where, sizeof where, "changes %llu", (unsigned long long)sequence);
		if (!c->only) fault(c, where, "the version cannot be read: what it should have in the indexes is not known");
		return KILN_OK;
	}
	size_t n = kl_postings_sort(e->list, e->count, &c->scratch);
	if (n == KL_SORT_FAILED) return kl_fail_memory(c->err);
	rc = KILN_OK;
	for (size_t i = 0; i < n && rc == KILN_OK; i++) {
		if (past && !kl_entries_past(&e->list[i], number, &e->arena, &e->list[i])) return kl_fail_memory(c->err);
		rc = count_entry(c, &e->list[i]);
	}
	return rc;
}

static int expect_current(struct check *c)
{
	uint64_t total = kl_table_count(c->view->txn, KL_CURRENT) + kl_table_count(c->view->txn, KL_PAST), done = 0;
	struct kl_cursor *cursor;
	struct kl_current current;
	uint32_t record = 0;
	int rc = kl_cursor_open(c->view->txn, KL_CURRENT, &cursor);

	if (rc != KILN_OK) return kl_fail(c->err, rc, "current cannot be read");
	while (rc == KILN_OK && !c->stopped) {
		rc = kl_current_next(cursor, &record, &current);
		if (rc == KILN_DAMAGED) continue;
		if (rc == KILN_OK && !(current.flags & KL_CURRENT_DELETED)) rc = expect(c, current.served, record, false);
		tick(c, ++done, total);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int expect_past(struct check *c)
{
	uint64_t done = kl_table_count(c->view->txn, KL_CURRENT), total = done + kl_table_count(c->view->txn, KL_PAST);
	struct kl_cursor *cursor;
	struct kl_past row;
	uint32_t p = 0;
	int rc = kl_cursor_open(c->view->txn, KL_PAST, &cursor);

	if (rc != KILN_OK) return kl_fail(c->err, rc, "the past cannot be read");
	while (rc == KILN_OK && !c->stopped) {
		uint32_t before = p;
		rc = kl_past_next(cursor, &p, &row);
		if (rc == KILN_OK) rc = expect(c, row.from, p, true);
		else if (rc == KILN_DAMAGED && p != before) rc = KILN_OK;   /* the table's own check has named it */
		tick(c, ++done, total);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE || rc == KILN_DAMAGED ? KILN_OK : rc;
}

static int expect_all(struct check *c)
{
	int rc = c->only & KL_INDEX_PAST ? KILN_OK : expect_current(c);
	return rc == KILN_OK && (!c->only || c->only & KL_INDEX_PAST) ? expect_past(c) : rc;
}

/* Walk all entries with this index number (0: all) that the store has. */
static int find_all(struct check *c, unsigned only, int (*each)(struct check *c, kiln_slice term, uint32_t record))
{
	char low[2], high[2];
	struct kl_postings *p;
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record;
	int rc = kl_view_postings(c->view, &p, c->err);

	if (rc != KILN_OK) return rc;
	kl_put_be16(low, (uint16_t)only);
	kl_put_be16(high, (uint16_t)(only + 1));
	rc = kl_walk_open(p, kl_slice(low, 2), only && only < UINT16_MAX ? kl_slice(high, 2) : kl_slice(NULL, 0), false, &walk);
	if (rc != KILN_OK) return kl_fail(c->err, rc, "the postings cannot be read");
	while (rc == KILN_OK && (rc = kl_walk_next(walk, &term, &record)) == KILN_OK) rc = each(c, term, record);
	kl_walk_close(walk);
	if (rc == KILN_DAMAGED) rc = KILN_DONE;   /* the blocks' own check has named it */
	return rc == KILN_DONE ? KILN_OK : kl_fail(c->err, rc, "the postings cannot be read");
}

static int sum_found(struct check *c, kiln_slice term, uint32_t record)
{
	if (term.size >= 2 && is_told(c, kl_get_be16(term.data), record)) add_up(&c->found[kl_get_be16(term.data)], term, record);
	return KILN_OK;
}

static void name_entry(const struct check *c, uint32_t number, char where[64])
{
	if (c->only & KL_INDEX_PAST) snprintf(where, 64, "postings of index %u, past number %u", c->only & ~KL_INDEX_PAST, number);
	else snprintf(where, 64, "postings of index %u, record %u", c->only, number);
}

/* Take an entry that is there off the list of those that should be; one that should not be there is a fault. */
static int strike(struct check *c, kiln_slice term, uint32_t record)
{
	struct kl_posting wanted = {.term = term, .record = record};
	size_t low = 0, high = c->listed_count;
	char where[64];
	if (!is_told(c, c->only, record)) return KILN_OK;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (kl_posting_cmp(&c->listed[middle], &wanted) < 0) low = middle + 1;
		else high = middle;
	}
	if (low < c->listed_count && kl_posting_cmp(&c->listed[low], &wanted) == 0) {
		c->listed[low].removed = true;
		return KILN_OK;
	}
	name_entry(c, record, where);
	fault(c, where, c->only & KL_INDEX_PAST ? "an entry that the version does not have" : "an entry that the record's current version does not have");
	return KILN_OK;
}

/* The rebuild has not come by the record yet. */
static bool is_coming(const struct check *c, unsigned index, uint32_t record)
{
	const struct extent *x = &c->extents[index & ~KL_INDEX_PAST];
	return x->building && !(index & KL_INDEX_PAST) && !kl_place_covers(x->since, c->at.place, record);
}

static int compare_index(struct check *c, unsigned index)
{
	size_t named = 0;
	char where[64];
	int rc;

	c->only = index;
	c->listed_count = 0;
	kl_arena_clear(&c->listed_terms);
	rc = expect_all(c);
	if (rc != KILN_OK) return rc;
	kl_arena_clear(&c->scratch);
	c->listed_count = kl_postings_sort(c->listed, c->listed_count, &c->scratch);
	if (c->listed_count == KL_SORT_FAILED) return kl_fail_memory(c->err);
	rc = find_all(c, index, strike);
	for (size_t i = 0; i < c->listed_count && rc == KILN_OK; i++) {
		if (c->listed[i].removed || is_coming(c, index, c->listed[i].record) || named++ >= KL_CHECK_LISTED) continue;
		name_entry(c, c->listed[i].record, where);
		fault(c, where, index & KL_INDEX_PAST ? "an entry of the version is missing" : "an entry of the record's current version is missing");
	}
	return rc;
}

static int find_extent(struct check *c, const struct kl_index *x)
{
	struct extent *to = &c->extents[x->number];
	*to = (struct extent){.known = true, .building = x->state == KL_INDEX_BUILDING, .since = x->since, .past = UINT32_MAX};
	if (x->state != KL_INDEX_BUILT) return KILN_OK;
	to->past = 0;
	int rc = x->since ? kl_past_first(c->view->txn, x->since, &to->past) : KILN_OK;
	return rc == KILN_NOT_BUILT ? KILN_OK : rc;
}

/* Rows whose fingerprint is another library's say nothing to this one. */
static int find_extents(struct check *c)
{
	struct kl_parameters *parameters;
	struct kl_index *list = NULL;
	size_t count = 0;
	int rc = kl_parameters_get(c->store->env, c->view->txn, &parameters, c->err);
	if (rc == KILN_OK) rc = kl_numbers_list(c->view->txn, parameters, &list, &count, c->err);
	if (rc == KILN_OK && (rc = kl_registry_place(c->view->txn, &c->at)) != KILN_OK) kl_fail(c->err, rc, "the rebuild's place cannot be read");
	for (size_t i = 0; i < count && rc == KILN_OK; i++)
		if (list[i].number && list[i].number <= KL_INDEX_MAX && (list[i].state == KL_INDEX_BUILT || list[i].state == KL_INDEX_BUILDING))
			if ((rc = find_extent(c, &list[i])) != KILN_OK) kl_fail(c->err, rc, "the past cannot be read");
	free(list);
	kl_parameters_put(parameters);
	return rc;
}

static int check_indexes(struct check *c)
{
	int rc = find_extents(c);
	if (rc == KILN_OK) rc = expect_all(c);
	if (rc == KILN_OK && !c->stopped) rc = find_all(c, 0, sum_found);
	for (unsigned i = 1; i < KL_CHECK_INDEXES && rc == KILN_OK && !c->stopped; i++)
		if (memcmp(&c->expected[i], &c->found[i], sizeof c->found[i]) != 0) rc = compare_index(c, i);
	return rc;
}

/* ---- the rows of the store's own search parameters ---- */

static int check_parameter(void *arg, const struct kl_custom_row *row)
{
	struct check *c = arg;
	struct kl_current current;
	uint32_t symbol, record;
	char where[96];
	int rc = kl_symbols_find(c->store->env, c->view->txn, KL_SLICE("SearchParameter"), &symbol);
	if (rc == KILN_OK) rc = kl_identity_find(c->view->txn, symbol, row->id, &record);
	if (rc == KILN_OK) rc = kl_current_get(c->view->txn, record, &current);
	if (rc == KILN_OK && current.served == row->sequence) {
		c->parameters++;
		return KILN_OK;
	}
	if (rc == KILN_NO_MEMORY || rc == KILN_IO) return rc;
	snprintf(where, sizeof where, "registry custom:%.*s", (int)row->id.size, row->id.data);
	fault(c, where, "the row does not agree with the SearchParameter that is current");
	return KILN_OK;
}

/* Is it one that should have a row? */
static int expect_parameter(struct check *c, uint64_t sequence, bool *counts)
{
	struct kl_entries *e = c->entries;
	struct kl_version v;
	*counts = false;
	kl_arena_clear(&c->versions);
	kl_buf_clear(&e->body);
	int rc = kl_changes_read(c->view->txn, sequence, true, &c->versions, &v, NULL);
	if (rc == KILN_OK) rc = kl_body_open(e->bodies, &v.sealed, &e->body);
	if (rc == KILN_OK) rc = kl_custom_counts(kl_buf_slice(&e->body), &e->doc, counts);
	return rc == KILN_DAMAGED ? KILN_OK : rc;
}

static int check_parameters(struct check *c, uint64_t *damaged)
{
	struct kl_cursor *cursor;
	struct kl_current current;
	*damaged = 0;
	uint32_t record = 0, symbol, wanted = 0;
	bool counts;
	c->parameters = 0;
	int rc = kl_custom_walk(c->view->txn, check_parameter, c, damaged);
	if (*damaged) fault(c, "registry custom:", "a row of a SearchParameter does not match its checksum");
	if (rc == KILN_OK) rc = kl_symbols_find(c->store->env, c->view->txn, KL_SLICE("SearchParameter"), &symbol);
	if (rc == KILN_NOT_FOUND) return KILN_OK;
	if (rc == KILN_OK) rc = kl_cursor_open(c->view->txn, KL_CURRENT, &cursor);
	if (rc != KILN_OK) return kl_fail(c->err, rc, "the search parameters of the store cannot be read");
	while (rc == KILN_OK && (rc = kl_current_next(cursor, &record, &current)) != KILN_DONE && rc != KILN_DAMAGED) {
		if (rc == KILN_OK && current.type == symbol && !(current.flags & KL_CURRENT_DELETED)) {
			rc = expect_parameter(c, current.served, &counts);
			wanted += rc == KILN_OK && counts;
		}
	}
	kl_cursor_close(cursor);
	if (rc == KILN_DONE && wanted != c->parameters) fault(c, "registry custom:", "the rows are not those of the SearchParameters that are current");
	return rc == KILN_DONE || rc == KILN_DAMAGED ? KILN_OK : kl_fail(c->err, rc, "the search parameters of the store cannot be read");
}

/* What the steps below do not know by name. */
static bool meta_known(kiln_slice name)
{
	static const char *const names[] = {
		"format", "incarnation", "former", "facility", "facility.check", "created", "sequence", "origin", "clock", "record", "symbol", "fhir.deleted",
		"index.last", "index.version", "index.highest", "index.past", "past.since",
		"index.made", "rebuild.place", "rebuild.seen", "rebuild.due", "custom.version",
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (kl_slice_is(name, names[i])) return true;
	return false;
}

static bool registry_known(kiln_slice name)
{
	return kl_slice_starts(name, KL_SLICE("index:")) || kl_slice_starts(name, KL_SLICE("retired:")) || kl_slice_starts(name, KL_SLICE("custom:"));
}

static int check_names(struct check *c, enum kl_table table, const char *where, bool (*known)(kiln_slice name))
{
	struct kl_cursor *cursor;
	kiln_slice name, value;
	int rc = kl_cursor_open(c->view->txn, table, &cursor);

	if (rc != KILN_OK) return kl_fail(c->err, rc, "%s cannot be read", where);
	while ((rc = kl_cursor_move(cursor, KL_NEXT, &name, &value)) == KILN_OK)
		if (!known(name)) fault(c, where, "a row has a name that is none");
	kl_cursor_close(cursor);
	return rc == KILN_DONE ? KILN_OK : kl_fail(c->err, rc, "%s cannot be read to its end", where);
}

static int check_meta(struct check *c, const struct kl_check_totals *totals)
{
	uint64_t deleted;
	int rc = check_names(c, KL_META, "meta", meta_known);
	if (rc == KILN_OK) rc = check_names(c, KL_REGISTRY, "registry", registry_known);
	if (kl_meta_get(c->view->txn, "fhir.deleted", &deleted) != KILN_OK || deleted != totals->deleted)
		fault(c, "meta fhir.deleted", "the counter does not agree with current");
	return rc;
}

static int check_all(struct check *c)
{
	uint64_t rows = 0, damaged = 0;
	struct kl_check_totals totals = {0};
	uint64_t entries;
	int rc = kl_check_store(c->view->txn, fault, c, &totals, c->err);
	if (rc != KILN_OK || totals.unread) return rc;
	rc = check_meta(c, &totals);
	if (rc == KILN_OK) rc = check_parameters(c, &damaged);
	if (rc == KILN_OK) {
		rc = kl_registry_check(c->view->txn, fault, c, &rows);
		if (rc != KILN_OK) kl_fail(c->err, rc, "the registry of indexes cannot be read to its end");
	}
	if (rc != KILN_OK) return rc;
	rc = kl_postings_check(c->view->txn, fault, c, &entries);
	if (rc != KILN_OK) return kl_fail(c->err, rc, "the postings cannot be read to their end");
	if (rows == 0 && damaged == 0) return check_indexes(c);
	fault(c, "postings", "which entries belong to which index is not known while rows of indexes are damaged: not compared with the records");
	return KILN_OK;
}

int kiln_check(kiln_store *store, void (*report)(void *arg, const char *where, const char *what), kiln_progress progress, void *arg,
	uint64_t *faults, kiln_error *err)
{
	struct check c = {.store = store, .report = report, .progress = progress, .arg = arg, .err = err};
	int rc;

	if (faults) *faults = 0;
	if (!store || !faults) return kl_fail(err, KILN_MISUSE, "kiln_check needs a store and a place for the number of faults");
	c.expected = calloc(KL_CHECK_INDEXES, sizeof *c.expected);
	c.found = calloc(KL_CHECK_INDEXES, sizeof *c.found);
	c.extents = calloc(KL_INDEX_MAX + 1, sizeof *c.extents);
	c.entries = kl_entries_new(store->env, NULL);
	rc = c.expected && c.found && c.extents && c.entries ? kiln_view_open(store, &c.view, err) : kl_fail_memory(err);
	if (rc == KILN_OK) rc = check_all(&c);
	for (int i = 0; rc == KILN_BUSY && i < KL_CHECK_SNAPSHOTS; i++) {   /* two commits came while the first page was read */
		kiln_view_close(c.view);
		rc = kiln_view_open(store, &c.view, err);
		if (rc == KILN_OK) rc = check_all(&c);
	}
	*faults = c.faults;
	kiln_view_close(c.view);
	kl_entries_free(c.entries);
	kl_arena_free(&c.scratch);
	kl_arena_free(&c.versions);
	kl_arena_free(&c.listed_terms);
	free(c.listed);
	free(c.expected);
	free(c.found);
	free(c.extents);
	return rc == KILN_OK && c.stopped ? KILN_DONE : rc;
}
