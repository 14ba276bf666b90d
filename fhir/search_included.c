/* search_included.c - what the matches of a page bring along, in rounds (search_include.h). */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/extract.h"
#include "fhir/search_include.h"
#include "store/current.h"
#include <stdlib.h>

#define REFERENCE_TERM 6       /* bytes: index, target */
#define WALK_SOURCES 8         /* so many records are looked up in an index one by one; with more, it is walked */

/* One index that an include follows from records of its type (or, backwards, to them). */
struct edge {
	uint32_t include;
	uint32_t position;             /* of the index in its type's list */
	uint16_t number;
	const struct kl_type *only;    /* targets of this type count; NULL: of any */
	struct kl_set targets;
};
struct by_type { struct kl_set of[KL_RESOURCE_TYPES]; };
struct bring {
	struct kl_run *run;
	const struct kl_result *result;
	struct kl_included *out;
	struct by_type seen, now, next, found;   /* answered; followed in this round; in the next one; scratch */
	struct edge *edges;
	uint32_t edge_count, edge_cap;
	bool first;
	struct { uint32_t symbol; const struct kl_type *type; } types[KL_RESOURCE_TYPES];   /* met so far */
	uint32_t type_count;
};

static bool is_empty(const struct kl_set *set) { return set->count == 0 && !set->failed; }

static int settled(struct bring *b, const struct kl_set *set, int rc)
{
	return rc == KILN_OK && set->failed ? kl_fail_memory(b->run->err) : rc;
}

static void free_sets(struct by_type *sets)
{
	for (size_t i = 0; i < KL_RESOURCE_TYPES; i++)
		kl_set_free(&sets->of[i]);
}

/* ---- Types of records ---- */

/* NULL: the record is none that was ever stored. */
static int type_of(struct bring *b, uint32_t record, const struct kl_type **type)
{
	struct kl_current current;
	kiln_slice name;
	*type = NULL;
	int rc = kl_current_get(b->run->txn, record, &current);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < b->type_count; i++)
		if (b->types[i].symbol == current.type) {
			*type = b->types[i].type;
			return KILN_OK;
		}
	if (rc == KILN_OK)
		rc = kl_symbols_text(b->run->env, b->run->txn, current.type, &name);
	if (rc == KILN_OK)
		*type = kl_resource_type(name);
	if (*type && b->type_count < KL_RESOURCE_TYPES) {
		b->types[b->type_count].symbol = current.type;
		b->types[b->type_count++].type = *type;
	}
	return rc == KILN_OK ? rc : kl_fail(b->run->err, rc, "the entry of a record in current cannot be read");
}

static int split_page(struct bring *b, const kiln_search *search, const uint32_t *page, size_t count)
{
	const struct kl_type *type = search->root.type;
	int rc = KILN_OK;
	for (size_t i = 0; i < count && rc == KILN_OK; i++) {
		if (search->other_count)
			rc = type_of(b, page[i], &type);
		if (rc == KILN_OK && type)
			kl_set_add(&b->now.of[type->self], page[i]);
	}
	for (size_t i = 0; i < KL_RESOURCE_TYPES && rc == KILN_OK; i++) {
		if (is_empty(&b->now.of[i]))
			continue;
		kl_set_sort(&b->now.of[i]);
		kl_set_or(&b->seen.of[i], &b->now.of[i]);
		rc = settled(b, &b->seen.of[i], settled(b, &b->now.of[i], rc));
	}
	return rc;
}

/* ---- What is new ---- */

/* Take live records of a type, sorted, into the answer. KILN_DONE: the limit is reached. */
static int take(struct bring *b, uint32_t include, const struct kl_type *type, struct kl_set *set)
{
	struct kl_included *out = b->out;
	struct kl_set *seen = &b->seen.of[type->self], *next = &b->next.of[type->self];
	size_t room = KL_INCLUDES_MAX - out->records.count;
	kl_set_without(set, seen);
	bool full = set->count > room;
	if (full)
		set->count = room;
	for (size_t i = 0; i < set->count; i++)
		kl_set_add(&out->records, set->records[i]);
	kl_set_or(seen, set);
	kl_set_or(next, set);
	out->brought[include] += set->count;
	out->cut |= full;
	int rc = settled(b, &out->records, settled(b, seen, settled(b, next, settled(b, set, KILN_OK))));
	return rc == KILN_OK && full ? KILN_DONE : rc;
}

/* ---- Edges ---- */

static bool is_active(const struct bring *b, const struct kl_include *include, bool reverse)
{
	return include->reverse == reverse && (b->first || include->iterate);
}

static bool reads(const struct kl_include *include, const struct kl_type_index *index)
{
	if (index->kind != KL_INDEX_PARAM || index->def->type != KL_PARAM_REFERENCE)
		return false;
	for (unsigned i = 0; include->param && i < include->param->index_count; i++)
		if (kl_param_def(include->param, i) == index->def)
			return true;
	return !include->param;
}

static int add_edge(struct bring *b, const struct kl_type_indexes *ti, uint32_t which, uint32_t position)
{
	const struct kl_include *include = &b->result->includes[which];
	if (b->edge_count == b->edge_cap) {
		uint32_t cap = b->edge_cap ? b->edge_cap * 2 : 16;
		struct edge *grown = realloc(b->edges, cap * sizeof *grown);
		if (!grown)
			return kl_fail_memory(b->run->err);
		b->edges = grown;
		b->edge_cap = cap;
	}
	struct edge *e = &b->edges[b->edge_count];
	*e = (struct edge){.include = which, .position = position, .only = include->target};
	if (!e->only && include->param && include->param->filter != KL_NO_TYPE)
		e->only = kl_type_at(include->param->filter);
	int rc = kl_run_index(b->run, ti, position, &e->number);
	b->edge_count += rc == KILN_OK;
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int add_edges(struct bring *b, const struct kl_type_indexes *ti, uint32_t which)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < ti->count && rc == KILN_OK; i++)
		if (reads(&b->result->includes[which], &ti->list[i]))
			rc = add_edge(b, ti, which, i);
	return rc;
}

static void clear_edges(struct bring *b)
{
	for (uint32_t i = 0; i < b->edge_count; i++)
		kl_set_free(&b->edges[i].targets);
	b->edge_count = 0;
}

/* ---- Forwards ---- */

static int find_target(struct bring *b, const struct kl_target *target, uint32_t *record)
{
	uint32_t symbol = KL_SYMBOL_NONE;
	int rc = target->type ? kl_symbols_find(b->run->env, b->run->txn, kl_type_name(target->type), &symbol) : KILN_OK;
	if (rc == KILN_OK)
		rc = kl_identity_find(b->run->txn, symbol, target->id, record);
	return rc == KILN_OK || rc == KILN_NOT_FOUND ? rc : kl_fail(b->run->err, rc, "the identities cannot be read");
}

static int note_value(void *arg, uint16_t number, const struct kl_target *target, kiln_slice bytes)
{
	struct bring *b = arg;
	uint32_t record = KL_RECORD_NONE;
	int rc = KILN_OK;
	(void)bytes;
	for (uint32_t i = 0; target && i < b->edge_count && rc == KILN_OK; i++) {
		if (b->edges[i].number != number)
			continue;
		if (record == KL_RECORD_NONE)
			rc = find_target(b, target, &record);
		if (rc == KILN_OK)
			kl_set_add(&b->edges[i].targets, record);
	}
	return rc == KILN_NOT_FOUND ? KILN_OK : rc;
}

/* A damaged one is a row of the answer, which tells. */
static int read_sources(struct bring *b, const struct kl_set *sources)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < sources->count && rc == KILN_OK; i++) {
		rc = kl_read_values(b->run, sources->records[i], note_value, b);
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
	}
	return rc;
}

/* From few records their terms, from many the whole index. */
static int gather_targets(struct bring *b, const struct kl_type_indexes *ti, const struct kl_set *sources)
{
	uint64_t records;
	int rc = kl_run_records(b->run, ti, &records);
	if (rc == KILN_OK && records > kl_read_worth(sources->count))
		return read_sources(b, sources);
	for (uint32_t i = 0; i < b->edge_count && rc == KILN_OK; i++)
		rc = kl_targets_walk(b->run, b->edges[i].number, sources, &b->edges[i].targets);
	return rc;
}

/* The targets by their types into b->found; those that no record was ever stored for into *absent. */
static int split_targets(struct bring *b, const struct edge *e, struct kl_set *absent)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < e->targets.count && rc == KILN_OK; i++) {
		const struct kl_type *type;
		rc = type_of(b, e->targets.records[i], &type);
		if (rc == KILN_OK && !type)
			kl_set_add(absent, e->targets.records[i]);
		else if (rc == KILN_OK && (!e->only || e->only == type))
			kl_set_add(&b->found.of[type->self], e->targets.records[i]);
	}
	for (size_t i = 0; i < KL_RESOURCE_TYPES && rc == KILN_OK; i++)
		if (!is_empty(&b->found.of[i]))
			rc = settled(b, &b->found.of[i], kl_run_live(b->run, kl_type_at((uint16_t)i), &b->found.of[i]));
	return settled(b, absent, rc);
}

/* What is absent may be the url of a record. */
static int follow_canonicals(struct bring *b, const struct kl_type_indexes *ti, const struct edge *e, const struct kl_set *absent, const struct kl_set *sources)
{
	struct kl_canonicals c = {.type = ti->type, .def = ti->list[e->position].def, .index = e->number};
	bool possible = false;
	int rc = absent->count ? kl_canonical_possible(b->run, c.def, e->only, &possible) : KILN_OK;
	if (rc == KILN_OK && possible)
		rc = kl_canonical_follow(b->run, &c, sources, absent, e->only, b->found.of);
	return rc;
}

static int follow_edge(struct bring *b, const struct kl_type_indexes *ti, struct edge *e, const struct kl_set *sources)
{
	struct kl_set absent = {0};
	kl_set_sort(&e->targets);
	int rc = settled(b, &e->targets, KILN_OK);
	if (rc == KILN_OK)
		rc = split_targets(b, e, &absent);
	if (rc == KILN_OK)
		rc = follow_canonicals(b, ti, e, &absent, sources);
	for (size_t i = 0; i < KL_RESOURCE_TYPES; i++) {
		struct kl_set *found = &b->found.of[i];
		kl_set_sort(found);
		if (rc == KILN_OK && !is_empty(found))
			rc = take(b, e->include, kl_type_at((uint16_t)i), found);
		kl_set_clear(found);
	}
	kl_set_free(&absent);
	return rc;
}

static int forwards(struct bring *b, const struct kl_type *type, const struct kl_set *sources)
{
	const struct kl_type_indexes *ti = kl_parameters_indexes(b->run->parameters, b->run->env, type);
	int rc = ti ? KILN_OK : kl_fail_memory(b->run->err);
	for (uint32_t i = 0; i < b->result->include_count && rc == KILN_OK; i++) {
		const struct kl_include *include = &b->result->includes[i];
		if (is_active(b, include, false) && (!include->source || include->source == type))
			rc = add_edges(b, ti, i);
	}
	if (rc == KILN_OK && b->edge_count)
		rc = gather_targets(b, ti, sources);
	for (uint32_t i = 0; i < b->edge_count && rc == KILN_OK; i++)
		rc = follow_edge(b, ti, &b->edges[i], sources);
	clear_edges(b);
	return rc;
}

/* ---- Backwards ---- */

static kiln_slice referring(uint16_t index, uint32_t record, unsigned char term[REFERENCE_TERM])
{
	kl_put_be16(term, index);
	kl_put_be32(term + 2, record);
	return kl_slice(term, REFERENCE_TERM);
}

/* The records that refer to one are appended; what is much is taken at once, so that the limit ends it. */
static int fetch_referrers(struct bring *b, const struct kl_type *type, const struct edge *e, uint32_t record, struct kl_set *found)
{
	unsigned char term[REFERENCE_TERM];
	int rc = kl_postings_fetch(b->run->postings, referring(e->number, record, term), found);
	if (rc != KILN_OK)
		return kl_run_fail(b->run, rc);
	if (found->count <= KL_INCLUDES_MAX)
		return settled(b, found, rc);
	kl_set_sort(found);
	rc = take(b, e->include, type, found);
	kl_set_clear(found);
	return rc;
}

/* The first of the targets that is not below. */
static size_t not_below(const struct kl_set *targets, size_t from, uint32_t record)
{
	size_t step = 1, high = from;
	while (high < targets->count && targets->records[high] < record) {
		from = high + 1;
		high += step;
		step *= 2;
	}
	high = high < targets->count ? high : targets->count;
	while (from < high) {
		size_t middle = from + (high - from) / 2;
		if (targets->records[middle] < record)
			from = middle + 1;
		else
			high = middle;
	}
	return from;
}

/* The index and the targets are walked together, each over what the other does not have. */
static int walk_referrers(struct bring *b, const struct kl_type *type, const struct edge *e, const struct kl_set *targets, struct kl_set *found)
{
	unsigned char low[REFERENCE_TERM], high[3];
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record;
	kl_put_be16(high, e->number);
	high[2] = KL_TERM_LOGICAL;
	int rc = kl_walk_open(b->run->postings, kl_slice(high, 2), kl_slice(high, 3), false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(b->run, rc);
	for (size_t i = 0; i < targets->count && rc == KILN_OK;) {
		rc = kl_walk_seek(walk, referring(e->number, targets->records[i], low), 0, &term, &record);
		if (rc != KILN_OK || term.size != REFERENCE_TERM) {
			rc = rc < 0 ? kl_run_fail(b->run, rc) : KILN_OK;
			break;
		}
		i = not_below(targets, i, kl_get_be32(term.data + 2));
		if (i < targets->count && targets->records[i] == kl_get_be32(term.data + 2))
			rc = fetch_referrers(b, type, e, targets->records[i++], found);
	}
	kl_walk_close(walk);
	return rc;
}

static int look_up_referrers(struct bring *b, const struct kl_type *type, const struct edge *e, const struct kl_set *targets, struct kl_set *found)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < targets->count && rc == KILN_OK; i++)
		rc = fetch_referrers(b, type, e, targets->records[i], found);
	return rc;
}

/* What refers to them by their url. */
static int canonical_referrers(struct bring *b, const struct kl_type_indexes *ti, const struct edge *e, const struct kl_set *targets, struct kl_set *found)
{
	struct kl_canonicals c = {.type = ti->type, .def = ti->list[e->position].def, .index = e->number};
	return kl_canonical_referrers(b->run, &c, targets, &b->seen.of[ti->type->self], KL_INCLUDES_MAX + 1 - b->out->records.count, found);
}

static int back_edge(struct bring *b, const struct kl_type_indexes *ti, const struct edge *e, const struct kl_type *of)
{
	const struct kl_set *targets = &b->now.of[of->self];
	struct kl_set found = {0};
	bool possible = false;
	int rc = targets->count > WALK_SOURCES ? walk_referrers(b, ti->type, e, targets, &found) : look_up_referrers(b, ti->type, e, targets, &found);
	if (rc == KILN_OK)
		rc = kl_canonical_possible(b->run, ti->list[e->position].def, of, &possible);
	if (rc == KILN_OK && possible)
		rc = canonical_referrers(b, ti, e, targets, &found);
	kl_set_sort(&found);
	if (rc == KILN_OK)
		rc = take(b, e->include, ti->type, &found);
	kl_set_free(&found);
	return rc;
}

/* Of one type whose records refer. */
static int backwards_from(struct bring *b, const struct kl_type *type, uint32_t which)
{
	const struct kl_type_indexes *ti = kl_parameters_indexes(b->run->parameters, b->run->env, type);
	uint64_t records = 0;
	int rc = ti ? kl_run_records(b->run, ti, &records) : kl_fail_memory(b->run->err);
	if (rc != KILN_OK || records == 0)
		return rc;
	rc = add_edges(b, ti, which);
	for (uint32_t i = 0; i < b->edge_count && rc == KILN_OK; i++)
		for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++)
			if (b->now.of[t].count && (!b->edges[i].only || b->edges[i].only->self == t))
				rc = back_edge(b, ti, &b->edges[i], kl_type_at(t));
	clear_edges(b);
	return rc;
}

static int backwards(struct bring *b, uint32_t which)
{
	const struct kl_include *include = &b->result->includes[which];
	if (include->source)
		return backwards_from(b, include->source, which);
	int rc = KILN_OK;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++)
		rc = backwards_from(b, kl_type_at(t), which);
	return rc;
}

/* ---- Rounds ---- */

/* KILN_DONE: the limit is reached. */
static int one_round(struct bring *b)
{
	int rc = KILN_OK;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++)
		if (b->now.of[t].count)
			rc = forwards(b, kl_type_at(t), &b->now.of[t]);
	for (uint32_t i = 0; i < b->result->include_count && rc == KILN_OK; i++)
		if (is_active(b, &b->result->includes[i], true))
			rc = backwards(b, i);
	return rc;
}

/* What came in this round is followed in the next. */
static bool step(struct bring *b)
{
	struct by_type old = b->now;
	bool more = false, iterate = false;
	b->now = b->next;
	b->next = old;
	for (size_t i = 0; i < KL_RESOURCE_TYPES; i++) {
		kl_set_clear(&b->next.of[i]);
		more |= b->now.of[i].count != 0;
	}
	for (uint32_t i = 0; i < b->result->include_count; i++)
		iterate |= b->result->includes[i].iterate;
	b->first = false;
	return more && iterate;
}

static int rounds(struct bring *b)
{
	int rc = KILN_OK;
	bool more = true;
	for (unsigned i = 0; more && i < KL_INCLUDE_ROUNDS_MAX && rc == KILN_OK; i++) {
		rc = one_round(b);
		more = step(b);
	}
	b->out->cut |= more && rc == KILN_OK;
	return rc == KILN_DONE ? KILN_OK : rc;
}

int kl_included_run(struct kl_run *run, const kiln_search *search, const uint32_t *page, size_t count, struct kl_included *out)
{
	if (search->result.include_count == 0 || count == 0)
		return KILN_OK;
	struct bring *b = calloc(1, sizeof *b);
	if (!b)
		return kl_fail_memory(run->err);
	b->run = run;
	b->result = &search->result;
	b->out = out;
	b->first = true;
	int rc = split_page(b, search, page, count);
	if (rc == KILN_OK)
		rc = rounds(b);
	kl_set_sort(&out->records);
	if (rc == KILN_OK && out->records.failed)
		rc = kl_fail_memory(run->err);
	free_sets(&b->seen);
	free_sets(&b->now);
	free_sets(&b->next);
	free_sets(&b->found);
	clear_edges(b);
	free(b->edges);
	free(b);
	return rc;
}
