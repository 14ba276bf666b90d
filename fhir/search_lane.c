/* search_lane.c - what has values for a key of _sort, in order of these, merged from several places.

   A lane is a part of an index that is in order by itself: one for most indexes, two for dates (terms.h), one for each unit of quantities, one for
   each range of a chart. Ids are in order in the table of identities; so are the targets of references, and what refers to each is one
   term. Each index that the key reads, and each type that is searched, has lanes of its own. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_order.h"
#include "store/ids.h"
#include <stdlib.h>

#define INDEX_SIZE 2

static struct kl_lane *add_lane(struct kl_lanes *l, uint16_t group, uint16_t number)
{
	if (l->count == l->cap) {
		uint32_t cap = l->cap ? l->cap * 2 : 2;
		struct kl_lane *grown = l->count < KL_LANES_MAX ? realloc(l->list, cap * sizeof *grown) : NULL;
		if (!grown)
			return NULL;
		l->list = grown;
		l->cap = cap;
	}
	struct kl_lane *lane = &l->list[l->count++];
	*lane = (struct kl_lane){.group = group, .number = number, .targets = -1};
	return lane;
}

/* There is no room for another lane. */
static int fail_lane(const struct kl_lanes *l)
{
	return l->count < KL_LANES_MAX ? kl_fail_memory(l->o->run->err) : KILN_UNSUPPORTED;
}

/* ---- Terms in order ---- */

static kiln_slice value_in(const struct kl_lanes *l, kiln_slice term)
{
	if (!l->key)
		return KL_SLICE("");
	return kl_key_value(l->key->sort, kl_slice(term.data + INDEX_SIZE, term.size - INDEX_SIZE), NULL);
}

static kiln_slice date_in(const struct kl_lane *lane, kiln_slice term)
{
	struct kl_period p;
	size_t n;
	kiln_slice v = kl_slice(term.data + lane->front, term.size - lane->front);
	return kl_term_chart_parse(v, &p, &n) ? kl_slice(v.data, n) : (kiln_slice){NULL, 0};
}

static bool is_chart(const struct kl_lanes *l) { return l->key && l->o->charted && l->key == l->o->keys; }

/* Take what the walk came to, or the next that has a value. */
static int settle_walk(struct kl_lanes *l, struct kl_lane *lane, int rc)
{
	bool chart = is_chart(l);
	for (; rc == KILN_OK; rc = kl_walk_next(lane->walk, &lane->term, &lane->record)) {
		lane->value = chart ? date_in(lane, lane->term) : value_in(l, lane->term);
		if (lane->value.data)
			break;
	}
	lane->open = rc == KILN_OK;
	return rc >= 0 ? KILN_OK : kl_run_fail(l->o->run, rc);
}

static kiln_slice join(struct kl_arena *arena, kiln_slice a, kiln_slice b, kiln_slice c)
{
	char *to = kl_arena_alloc(arena, a.size + b.size + c.size + 1);
	if (!to)
		return (kiln_slice){NULL, 0};
	memcpy(to, a.data, a.size);
	if (b.size)
		memcpy(to + a.size, b.data, b.size);
	if (c.size)
		memcpy(to + a.size + b.size, c.data, c.size);
	return kl_slice(to, a.size + b.size + c.size);
}

/* A lane of the terms that start with front, up to end, which starts with it or is behind it; both are copied. */
static int add_range(struct kl_lanes *l, uint16_t group, uint16_t number, kiln_slice front, kiln_slice end, const kiln_slice *from)
{
	const kiln_slice none = KL_SLICE("");
	bool chart = is_chart(l);
	struct kl_lane *lane = add_lane(l, group, number);
	if (!lane)
		return fail_lane(l);
	lane->front = front.size;
	lane->low = join(&l->arena, front, none, none);
	lane->high = join(&l->arena, end, none, none);
	kiln_slice low = lane->low, high = lane->high;
	if (from && !l->down)
		low = join(&l->arena, front, *from, none);
	if (from && l->down)
		high = join(&l->arena, front, *from, kl_key_tail(l->key->sort));
	if (!lane->low.data || !lane->high.data || !low.data || !high.data)
		return kl_fail_memory(l->o->run->err);
	int rc = kl_slice_cmp(low, high) < 0 ? kl_walk_open(l->o->run->postings, low, high, l->down, &lane->walk) : KILN_OK;
	if (rc != KILN_OK)
		return kl_run_fail(l->o->run, rc);
	if (lane->walk)
		rc = settle_walk(l, lane, kl_walk_next(lane->walk, &lane->term, &lane->record));
	while (rc == KILN_OK && from && lane->open && kl_key_cmp(l->key->sort, lane->value, *from) < 0)
		rc = settle_walk(l, lane, kl_walk_next(lane->walk, &lane->term, &lane->record));
	if (!lane->open) {
		kl_walk_close(lane->walk);
		lane->walk = NULL;
		l->count -= chart;
	}
	return rc;
}

static kiln_slice number_bytes(uint16_t number, unsigned char bytes[INDEX_SIZE + 2])
{
	kl_put_be16(bytes, number);
	return kl_slice(bytes, INDEX_SIZE);
}

static int add_index(struct kl_lanes *l, const struct kl_key_index *index, const kiln_slice *from)
{
	unsigned char low[INDEX_SIZE + 2], high[INDEX_SIZE + 2];
	kiln_slice front = number_bytes(index->number, low), end = number_bytes(index->number, high);
	if (l->key->sort->type != KL_PARAM_DATE) {
		memcpy(high + INDEX_SIZE, KL_TERM_PRESENT, 2);
		end.size = INDEX_SIZE + 2;
		return add_range(l, index->group, index->number, front, end, from);
	}
	int rc = KILN_OK;
	front.size = end.size = INDEX_SIZE + 1;
	for (unsigned char kind = 1; kind <= 2 && rc == KILN_OK; kind++) {
		low[INDEX_SIZE] = kind;
		high[INDEX_SIZE] = (unsigned char)(kind + 1);
		rc = add_range(l, index->group, index->number, front, end, from);
	}
	return rc;
}

/* The next in order that does not start with front, in bytes; empty: there is none. */
static kiln_slice step_over(kiln_slice front, unsigned char bytes[KL_KEY_MAX])
{
	memcpy(bytes, front.data, front.size);
	while (front.size && bytes[front.size - 1] == 0xff)
		front.size--;
	if (front.size)
		bytes[front.size - 1]++;
	return kl_slice(bytes, front.size);
}

/* Index, unit and symbol in front of a quantity. */
static kiln_slice unit_of(kiln_slice term)
{
	const char *zero = memchr(term.data + INDEX_SIZE, 0, term.size - INDEX_SIZE);
	size_t n = zero ? (size_t)(zero - term.data) + 1 : 0;
	uint32_t symbol;
	size_t more = n && n < term.size ? kl_symbol_get(kl_slice(term.data + n, term.size - n), &symbol) : 0;
	return kl_slice(term.data, more ? n + more : 0);
}

static int add_units(struct kl_lanes *l, const struct kl_key_index *index, const kiln_slice *from)
{
	unsigned char low[INDEX_SIZE + 2], high[INDEX_SIZE + 2], over[KL_KEY_MAX];
	kiln_slice term, begin = number_bytes(index->number, low);
	struct kl_walk *walk;
	uint32_t record;
	number_bytes(index->number, high);
	memcpy(high + INDEX_SIZE, KL_TERM_PRESENT, 2);
	int rc = kl_walk_open(l->o->run->postings, begin, kl_slice(high, sizeof high), false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(l->o->run, rc);
	for (rc = kl_walk_next(walk, &term, &record); rc == KILN_OK;) {
		kiln_slice unit = unit_of(term), next = step_over(unit, over);
		rc = unit.size > INDEX_SIZE ? add_range(l, index->group, index->number, unit, next, from) : KILN_DAMAGED;
		if (rc == KILN_OK)
			rc = kl_walk_seek(walk, next, 0, &term, &record);
	}
	kl_walk_close(walk);
	return rc == KILN_DONE ? KILN_OK : rc == KILN_DAMAGED ? kl_run_fail(l->o->run, rc) : rc;
}

struct charting { struct kl_lanes *l; uint16_t number; const kiln_slice *from; struct kl_set *undated; };

static int add_leaf(void *arg, const struct kl_leaf *leaf)
{
	const struct charting *c = arg;
	char end[KL_KEY_MAX];
	if (leaf->front >= sizeof end)
		return KILN_OK;
	memcpy(end, leaf->low.data, leaf->front);
	end[leaf->front] = (char)0xff;
	if (!c->undated)
		return add_range(c->l, 0, c->number, kl_slice(leaf->low.data, leaf->front), kl_slice(end, leaf->front + 1), c->from);
	int rc = kl_postings_fetch(c->l->o->run->postings, kl_slice(end, leaf->front + 1), c->undated);
	return rc == KILN_OK ? rc : kl_run_fail(c->l->o->run, rc);
}

static int scan_chart(struct kl_lanes *l, const kiln_slice *from, struct kl_set *undated)
{
	const struct kl_clause *chart = l->o->search->order.chart;
	struct charting c = {.l = l, .from = from, .undated = undated};
	int rc = kl_run_index(l->o->run, l->o->search->root.ti, chart->indexes[0], &c.number);
	for (uint32_t i = 0; i < chart->count && rc == KILN_OK; i++)
		rc = kl_scan_pattern(l->o->run, c.number, &chart->patterns[i], add_leaf, &c);
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* ---- Ids in order: of records, or of the targets of references ---- */

static int next_id(struct kl_lanes *l, struct kl_lane *lane)
{
	bool hashed;
	int rc = kl_postings_charge(l->o->run->postings, 1);
	if (rc == KILN_OK)
		rc = kl_ids_next(lane->ids, &lane->value, &hashed, &lane->record);
	lane->open = rc == KILN_OK;
	return rc >= 0 ? KILN_OK : kl_run_fail(l->o->run, rc);
}

static int add_ids(struct kl_lanes *l, uint32_t group, const kiln_slice *from)
{
	uint32_t symbol;
	struct kl_run *run = l->o->run;
	struct kl_lane *lane = add_lane(l, (uint16_t)group, 0);
	if (!lane)
		return fail_lane(l);
	int rc = kl_symbols_find(run->env, run->txn, kl_type_name(kl_ordering_group(l->o, group)->type), &symbol);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	if (rc == KILN_OK)
		rc = kl_ids_open(run->txn, l->down, &lane->ids);
	if (rc == KILN_OK)
		rc = kl_ids_start(lane->ids, symbol, from, false);
	return rc == KILN_OK ? next_id(l, lane) : kl_fail(run->err, rc, "the identities cannot be read");
}

/* Types that the index has targets of and its parameter does not name. */
static int add_strays(struct kl_lanes *l, struct kl_lane *lane)
{
	unsigned char low[INDEX_SIZE + 2], high[INDEX_SIZE + 2];
	size_t front = sizeof low;
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record;
	number_bytes(lane->number, low);
	memcpy(low + INDEX_SIZE, KL_TERM_STRAY, 2);
	memcpy(high, low, sizeof low);
	high[front - 1]++;
	int rc = kl_walk_open(l->o->run->postings, kl_slice(low, front), kl_slice(high, front), false, &walk);
	if (rc != KILN_OK)
		return rc;
	for (rc = kl_walk_next(walk, &term, &record); rc == KILN_OK;) {
		char copy[KL_KEY_MAX];
		const struct kl_type *type = kl_resource_type(kl_slice(term.data + front, term.size - front));
		lane->types[type ? type->self : KL_RESOURCE_TYPES] = true;
		memcpy(copy, term.data, term.size);
		rc = kl_walk_seek(walk, kl_slice(copy, term.size), UINT32_MAX, &term, &record);
	}
	kl_walk_close(walk);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int list_types(struct kl_lanes *l, struct kl_lane *lane, const struct kl_index_def *def)
{
	const struct kl_type *filter = l->key->sort->filter;
	const struct kl_param *owner = kl_def_owner(def);
	lane->types = kl_arena_alloc(&l->arena, (KL_RESOURCE_TYPES + 1) * sizeof *lane->types);
	if (!lane->types)
		return KILN_NO_MEMORY;
	memset(lane->types, 0, (KL_RESOURCE_TYPES + 1) * sizeof *lane->types);
	if (filter) {
		lane->types[filter->self] = true;
		return KILN_OK;
	}
	for (unsigned i = 0; i < owner->target_count; i++)
		lane->types[kl_param_target(owner, i)] = true;
	return add_strays(l, lane);
}

/* To the ids of the next type that has some, or of lane->targets itself; in the order of names, external ones last. KILN_DONE: none is left. */
static int start_targets(struct kl_lanes *l, struct kl_lane *lane, const kiln_slice *from, bool hashed)
{
	struct kl_run *run = l->o->run;
	uint32_t symbol = KL_SYMBOL_NONE;
	while (lane->targets >= 0 && lane->targets <= KL_RESOURCE_TYPES) {
		bool record = lane->targets < KL_RESOURCE_TYPES;
		int rc = !lane->types[lane->targets] ? KILN_NOT_FOUND : record ? kl_symbols_find(run->env, run->txn, kl_type_name(kl_type_at((uint16_t)lane->targets)), &symbol) : KILN_OK;
		if (rc == KILN_OK)
			return kl_ids_start(lane->ids, record ? symbol : KL_SYMBOL_NONE, from, hashed);
		if (rc != KILN_NOT_FOUND)
			return rc;
		lane->targets += l->down ? -1 : 1;
		from = NULL;
	}
	return KILN_DONE;
}

static int fetch_target(struct kl_lanes *l, struct kl_lane *lane, uint32_t target)
{
	unsigned char term[6];
	kl_put_be16(term, lane->number);
	kl_put_be32(term + 2, target);
	kl_set_clear(&lane->records);
	lane->at = 0;
	return kl_postings_fetch(l->o->run->postings, kl_slice(term, sizeof term), &lane->records);
}

static int next_target(struct kl_lanes *l, struct kl_lane *lane)
{
	kiln_slice text;
	uint32_t target;
	bool hashed;
	int rc = KILN_OK;
	while (rc == KILN_OK && lane->at == lane->records.count) {
		rc = kl_postings_charge(l->o->run->postings, 1);
		if (rc == KILN_OK)
			rc = kl_ids_next(lane->ids, &text, &hashed, &target);
		if (rc == KILN_DONE) {
			lane->targets += l->down ? -1 : 1;
			rc = start_targets(l, lane, NULL, false);
			continue;
		}
		if (rc == KILN_OK)
			rc = fetch_target(l, lane, target);
		if (rc != KILN_OK || lane->records.count == 0)
			continue;
		const struct kl_type *type = lane->targets < KL_RESOURCE_TYPES ? kl_type_at((uint16_t)lane->targets) : NULL;
		lane->value = hashed ? kl_key_digest(text, &lane->bytes) : kl_key_target(type, text, &lane->bytes);
		rc = lane->value.data ? KILN_OK : KILN_NO_MEMORY;
	}
	lane->open = rc == KILN_OK;
	if (lane->open)
		lane->record = lane->records.records[l->down ? lane->records.count - 1 - lane->at : lane->at];
	lane->at += lane->open;
	return rc >= 0 ? KILN_OK : kl_run_fail(l->o->run, rc);
}

static int add_targets(struct kl_lanes *l, const struct kl_key_index *index, const kiln_slice *from)
{
	struct kl_lane *lane = add_lane(l, index->group, index->number);
	kiln_slice id = KL_SLICE("");
	bool hashed = false;
	if (!lane)
		return fail_lane(l);
	lane->targets = l->down ? KL_RESOURCE_TYPES : 0;
	if (from)
		lane->targets = kl_key_target_parse(*from, &id, &hashed);
	int rc = list_types(l, lane, index->def);
	if (rc == KILN_OK)
		rc = kl_ids_open(l->o->run->txn, l->down, &lane->ids);
	if (rc == KILN_OK)
		rc = start_targets(l, lane, from ? &id : NULL, hashed);
	if (rc < 0)
		return kl_run_fail(l->o->run, rc);
	return rc == KILN_DONE ? KILN_OK : next_target(l, lane);
}

/* ---- Lanes ---- */

static int add_lanes(struct kl_lanes *l, const kiln_slice *from)
{
	const struct kl_sort_key *sort = l->key->sort;
	int rc = KILN_OK;
	if (sort->type == KL_PARAM_COMPOSITE)
		return KILN_UNSUPPORTED;
	if (is_chart(l))
		return scan_chart(l, from, NULL);
	for (uint32_t g = 0; sort->id && g <= l->o->search->other_count && rc == KILN_OK; g++)
		rc = add_ids(l, g, from);
	for (uint32_t i = 0; i < l->key->count && rc == KILN_OK; i++) {
		const struct kl_key_index *index = &l->key->indexes[i];
		rc = sort->type == KL_PARAM_REFERENCE ? add_targets(l, index, from) : sort->type == KL_PARAM_QUANTITY ? add_units(l, index, from) : add_index(l, index, from);
	}
	return rc;
}

int kl_lanes_open(struct kl_ordering *o, uint32_t key, const kiln_slice *from, struct kl_lanes *l)
{
	*l = (struct kl_lanes){.o = o, .key = &o->keys[key], .down = o->keys[key].sort->descending};
	return add_lanes(l, from);
}

int kl_lanes_open_terms(struct kl_ordering *o, const kiln_slice *terms, uint32_t count, uint32_t after, struct kl_lanes *l)
{
	char end[KL_KEY_MAX + 1];
	int rc = KILN_OK;
	*l = (struct kl_lanes){.o = o, .down = o->down};
	for (uint32_t i = 0; i < count && rc == KILN_OK; i++) {
		if (terms[i].size == 0 || terms[i].size >= KL_KEY_MAX)
			continue;
		memcpy(end, terms[i].data, terms[i].size);
		end[terms[i].size] = 0;
		rc = add_range(l, (uint16_t)i, 0, terms[i], kl_slice(end, terms[i].size + 1), NULL);
		struct kl_lane *lane = &l->list[l->count - 1];
		if (rc == KILN_OK && after && lane->open && (l->down ? lane->record >= after : lane->record <= after))
			rc = kl_lane_skip(l, lane, after);
	}
	return rc;
}

int kl_lanes_open_all(struct kl_ordering *o, bool resumed, struct kl_lanes *l)
{
	uint32_t count = o->search->other_count + 1;
	unsigned char bytes[KL_RESOURCE_TYPES][INDEX_SIZE];
	kiln_slice terms[KL_RESOURCE_TYPES];
	int rc = KILN_OK;
	*l = (struct kl_lanes){.o = o};
	for (uint32_t g = 0; g < count && rc == KILN_OK; g++) {
		const struct kl_type_indexes *ti = kl_ordering_group(o, g)->ti;
		uint16_t number;
		rc = kl_run_index(o->run, ti, (uint32_t)ti->all, &number);
		kl_put_be16(bytes[g], rc == KILN_OK ? number : 0);
		terms[g] = rc == KILN_OK ? kl_slice(bytes[g], INDEX_SIZE) : KL_SLICE("");
		rc = rc == KILN_DONE ? KILN_OK : rc;
	}
	return rc == KILN_OK ? kl_lanes_open_terms(o, terms, count, resumed ? o->after : 0, l) : rc;
}

void kl_lanes_close(struct kl_lanes *l)
{
	for (uint32_t i = 0; i < l->count; i++) {
		kl_walk_close(l->list[i].walk);
		kl_ids_close(l->list[i].ids);
		kl_set_free(&l->list[i].records);
		kl_buf_free(&l->list[i].bytes);
	}
	free(l->list);
	kl_arena_free(&l->arena);
	*l = (struct kl_lanes){0};
}

static bool comes_before(const struct kl_lanes *l, const struct kl_lane *a, const struct kl_lane *b)
{
	int c = l->key ? kl_key_cmp(l->key->sort, a->value, b->value) : 0;
	return c ? c < 0 : l->down ? a->record > b->record : a->record < b->record;
}

struct kl_lane *kl_lanes_first(const struct kl_lanes *l)
{
	struct kl_lane *first = NULL;
	for (uint32_t i = 0; i < l->count; i++)
		if (l->list[i].open && (!first || comes_before(l, &l->list[i], first)))
			first = &l->list[i];
	return first;
}

int kl_lane_next(struct kl_lanes *l, struct kl_lane *lane)
{
	if (lane->walk)
		return settle_walk(l, lane, kl_walk_next(lane->walk, &lane->term, &lane->record));
	return lane->targets >= 0 ? next_target(l, lane) : next_id(l, lane);
}

int kl_lane_skip(struct kl_lanes *l, struct kl_lane *lane, uint32_t record)
{
	char copy[KL_KEY_MAX];
	if (!lane->walk) {
		int rc = KILN_OK;
		kiln_slice value = kl_slice(copy, lane->value.size);
		if (lane->value.size > sizeof copy || lane->targets < 0)
			return kl_lane_next(l, lane);
		memcpy(copy, lane->value.data, value.size);
		while (rc == KILN_OK && lane->open && kl_slice_eq(lane->value, value) && (l->down ? lane->record >= record : lane->record <= record))
			rc = next_target(l, lane);
		return rc;
	}
	kiln_slice term = kl_slice(copy, lane->term.size);
	memcpy(copy, lane->term.data, term.size);
	return settle_walk(l, lane, kl_walk_seek(lane->walk, term, l->down ? record - 1 : record + 1, &lane->term, &lane->record));
}

int kl_lane_single(struct kl_lanes *l, const struct kl_lane *lane, bool *single)
{
	const kiln_slice none = KL_SLICE("");
	struct kl_walk *walk;
	kiln_slice term, next;
	uint32_t record;
	char copy[KL_KEY_MAX];
	*single = true;
	if (!lane->walk || !l->key)
		return KILN_OK;
	kiln_slice front = kl_slice(lane->low.data, lane->front), low = join(&l->arena, front, lane->value, none), high = join(&l->arena, front, lane->value, kl_key_tail(l->key->sort));
	if (!low.data || !high.data)
		return kl_fail_memory(l->o->run->err);
	int rc = kl_walk_open(l->o->run->postings, low, high, false, &walk);
	if (rc == KILN_OK && (rc = kl_walk_next(walk, &term, &record)) == KILN_OK) {
		memcpy(copy, term.data, term.size);
		rc = kl_walk_seek(walk, kl_slice(copy, term.size), UINT32_MAX, &next, &record);
		*single = rc == KILN_DONE;
	}
	kl_walk_close(walk);
	return rc >= 0 ? KILN_OK : kl_run_fail(l->o->run, rc);
}

/* ---- Whole ---- */

static bool has_value(void *arg, kiln_slice term)
{
	return value_in(arg, term).data != NULL;
}

int kl_lanes_valued(struct kl_ordering *o, uint32_t key, struct kl_set *out)
{
	struct kl_lanes l;
	struct kl_set own = {0};
	int rc = kl_lanes_open(o, key, NULL, &l);
	for (uint32_t i = 0; i < l.count && rc == KILN_OK; i++) {
		struct kl_lane *lane = &l.list[i];
		while (lane->ids && lane->open && rc == KILN_OK) {
			kl_set_add(out, lane->record);
			rc = kl_lane_next(&l, lane);
		}
		if (lane->ids || !lane->low.data)
			continue;
		kl_set_clear(&own);
		rc = kl_postings_fetch_range(o->run->postings, lane->low, lane->high, has_value, &l, &own);
		for (size_t k = 0; k < own.count; k++)
			kl_set_add(out, own.records[k]);
	}
	kl_set_free(&own);
	kl_lanes_close(&l);
	kl_set_sort(out);
	return rc == KILN_OK && out->failed ? kl_fail_memory(o->run->err) : rc;
}

int kl_lanes_count(struct kl_ordering *o, uint32_t key, uint64_t *count)
{
	struct kl_lanes l;
	int rc = kl_lanes_open(o, key, NULL, &l);
	*count = 0;
	for (uint32_t i = 0; i < l.count && rc == KILN_OK; i++) {
		uint64_t n = 0;
		rc = kl_postings_count_range(o->run->postings, l.list[i].low, l.list[i].high, 0, &n);
		*count += n;
	}
	kl_lanes_close(&l);
	return rc == KILN_OK ? rc : kl_run_fail(o->run, rc);
}

int kl_lanes_undated(struct kl_ordering *o, struct kl_set *out)
{
	struct kl_lanes l = {.o = o};
	int rc = scan_chart(&l, NULL, out);
	kl_set_sort(out);
	return rc == KILN_OK && out->failed ? kl_fail_memory(o->run->err) : rc;
}
