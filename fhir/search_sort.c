/* search_sort.c - _sort (R4 search 3.1.1.5.1): by several parameters, a missing value last in either direction, ties by record number in the direction of the
   first. Of several values of a record the one counts that comes first in the order asked for.

   The first parameter's index is walked in its order where that is the order of the values, and only until the rows that `_count` wants are found
   together with all that tie with the last of them; what comes behind is in no order, since no row of it is given out. Other values are
   gathered from their whole index, or, for few records, from the records themselves. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_compile.h"
#include "fhir/search_run.h"
#include "store/current.h"
#include <stdlib.h>

#define CUT_MARK 0x1f    /* ends what is kept of a long text (terms.h) */
#define INDEX_SIZE 2

/* ---- Compiling ---- */

static int compile_key(struct kl_compile *c, kiln_search *search, kiln_slice text, struct kl_sort_key *key)
{
	const struct kl_group *g = &search->root;
	struct kl_clause reads = {.index_count = 0};
	key->descending = text.size && text.data[0] == '-';
	kiln_slice code = kl_slice(text.data + key->descending, text.size - key->descending);
	const struct kl_param *p = kl_param_named(g->type, code);
	if (!p)
		return kl_compile_fail(c, KILN_BAD_QUERY, "no such search parameter to sort by");
	key->type = p->type;
	key->id = kl_slice_is(code, "_id");
	if (key->id)
		return KILN_OK;
	if (p->type == KL_PARAM_REFERENCE || p->type == KL_PARAM_COMPOSITE || p->type == KL_PARAM_SPECIAL)
		return kl_compile_fail(c, KILN_UNSUPPORTED, "sorting by a parameter of this kind");
	int rc = kl_compile_indexes(c, g->ti, p, &reads);
	key->indexes = reads.indexes;
	key->index_count = reads.index_count;
	return rc;
}

int kl_sort_compile(struct kl_compile *c, kiln_search *search)
{
	const struct kl_query_param *q = c->query;
	struct kl_order *o = &search->order;
	o->keys = kl_arena_alloc(c->arena, q->count * sizeof *o->keys);
	if (!o->keys)
		return kl_fail_memory(c->err);
	for (uint32_t i = 0; i < q->count; i++) {
		int rc = compile_key(c, search, q->values[i], &o->keys[i]);
		if (rc != KILN_OK)
			return rc;
	}
	o->key_count = q->count;
	o->descending = o->keys[0].descending;
	return q->count == 1 ? kl_chart_order(c, search, q->values[0]) : KILN_OK;
}

/* ---- Values ---- */

static size_t until(kiln_slice s, char mark)
{
	const char *at = s.size ? memchr(s.data, mark, s.size) : NULL;
	return at ? (size_t)(at - s.data) : s.size;
}

/* What is compared of the value bytes of a term; data NULL: it takes no part. */
static kiln_slice value_of(const struct kl_sort_key *key, kiln_slice v)
{
	const kiln_slice none = {NULL, 0};
	uint32_t symbol;
	size_t n;
	if (v.size == 0)
		return key->type == KL_PARAM_STRING ? kl_slice("", 0) : none;
	switch ((enum kl_param_type)key->type) {
	case KL_PARAM_DATE:
		n = kl_term_date_low(v);
		return n ? kl_slice(v.data + 1, n) : none;
	case KL_PARAM_STRING:
		return v.data[v.size - 1] == KL_TERM_WORD ? none : kl_slice(v.data, until(v, CUT_MARK));
	case KL_PARAM_TOKEN:
		return (unsigned char)v.data[0] == 0xff ? none : kl_slice(v.data, until(kl_slice(v.data, until(v, '\0')), CUT_MARK));
	case KL_PARAM_QUANTITY:
		n = until(v, '\0') + 1;
		n += n < v.size ? kl_symbol_get(kl_slice(v.data + n, v.size - n), &symbol) : 0;
		return n < v.size ? kl_slice(v.data + n, v.size - n) : none;
	case KL_PARAM_URI:
		return kl_slice(v.data, until(v, CUT_MARK));
	default:
		return v;
	}
}

/* ---- The rows at hand ---- */

struct sorter {
	struct kl_run *run;
	const kiln_search *search;
	struct kl_set rows;          /* ascending */
	struct kl_set rest;          /* behind all rows */
	kiln_slice *values;          /* of row i by key k: [i * key_count + k]; data NULL: missing */
	struct kl_arena arena;
};

/* Keep the value if it comes before the one that is there. */
static bool offer(struct sorter *s, uint32_t k, size_t row, kiln_slice value)
{
	kiln_slice *have = &s->values[row * s->search->order.key_count + k];
	int c = have->data ? kl_slice_cmp(value, *have) : 0;
	if (!value.data || (have->data && (s->search->order.keys[k].descending ? c <= 0 : c >= 0)))
		return true;
	*have = kl_arena_copy(&s->arena, value);
	return have->data != NULL;
}

static int make_values(struct sorter *s)
{
	size_t n = s->rows.count * s->search->order.key_count;
	s->values = calloc(n + 1, sizeof *s->values);
	return s->values ? KILN_OK : kl_fail_memory(s->run->err);
}

/* ---- Gathering ---- */

static int gather_ids(struct sorter *s, uint32_t k)
{
	struct kl_arena scratch = {0};
	int rc = KILN_OK;
	for (size_t i = 0; i < s->rows.count && rc == KILN_OK; i++) {
		struct kl_current current;
		struct kl_version v;
		kl_arena_clear(&scratch);
		rc = kl_view_current(s->run->view, s->rows.records[i], &current);
		if (rc == KILN_OK)
			rc = kl_changes_read(s->run->txn, current.served, false, &scratch, &v, s->run->err);
		if (rc == KILN_OK && !offer(s, k, i, v.event.id))
			rc = KILN_NO_MEMORY;
	}
	kl_arena_free(&scratch);
	return rc == KILN_OK ? rc : kl_run_fail(s->run, rc);
}

static void index_bounds(uint16_t index, unsigned char low[INDEX_SIZE], unsigned char high[INDEX_SIZE + 2])
{
	kl_put_be16(low, index);
	kl_put_be16(high, index);
	memcpy(high + INDEX_SIZE, KL_TERM_PRESENT, 2);
}

static int gather_index(struct sorter *s, uint32_t k, uint16_t index)
{
	const struct kl_sort_key *key = &s->search->order.keys[k];
	unsigned char low[INDEX_SIZE], high[INDEX_SIZE + 2];
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record;
	index_bounds(index, low, high);
	int rc = kl_walk_open(s->run->postings, kl_slice(low, sizeof low), kl_slice(high, sizeof high), false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(s->run, rc);
	while ((rc = kl_walk_next(walk, &term, &record)) == KILN_OK) {
		size_t at = kl_set_position(&s->rows, record);
		if (at != SIZE_MAX && !offer(s, k, at, value_of(key, kl_slice(term.data + INDEX_SIZE, term.size - INDEX_SIZE)))) {
			rc = KILN_NO_MEMORY;
			break;
		}
	}
	kl_walk_close(walk);
	return rc == KILN_DONE ? KILN_OK : kl_run_fail(s->run, rc);
}

struct reading { struct sorter *s; uint32_t k; size_t row; uint16_t index; };

static int read_term(void *arg, kiln_slice term)
{
	struct reading *r = arg;
	const struct kl_sort_key *key = &r->s->search->order.keys[r->k];
	kiln_slice value = kl_slice(term.data + INDEX_SIZE, term.size - INDEX_SIZE);
	if (kl_get_be16(term.data) != r->index || kl_slice_is(value, KL_TERM_PRESENT))
		return KILN_OK;
	return offer(r->s, r->k, r->row, value_of(key, value)) ? KILN_OK : kl_fail_memory(r->s->run->err);
}

static int read_rows(struct sorter *s, uint32_t k, uint16_t index)
{
	int rc = KILN_OK;
	for (size_t i = 0; i < s->rows.count && rc == KILN_OK; i++) {
		struct reading r = {s, k, i, index};
		rc = kl_read_each(s->run, s->rows.records[i], read_term, &r);
	}
	return rc;
}

static int gather(struct sorter *s, uint32_t k)
{
	const struct kl_sort_key *key = &s->search->order.keys[k];
	uint64_t records;
	if (key->id)
		return gather_ids(s, k);
	int rc = kl_run_records(s->run, s->search->root.ti, &records);
	bool few = records > kl_read_worth(s->rows.count);
	for (uint32_t i = 0; i < key->index_count && rc == KILN_OK; i++) {
		uint16_t number;
		rc = kl_run_index(s->run, s->search->root.ti, key->indexes[i], &number);
		if (rc == KILN_OK)
			rc = few ? read_rows(s, k, number) : gather_index(s, k, number);
	}
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* ---- Walking an index in order: one stream, of dates two (terms.h), merged ---- */

struct stream {
	struct kl_walk *walk;
	kiln_slice value;
	uint32_t record;
	bool open;
	unsigned char low[INDEX_SIZE + 1], high[INDEX_SIZE + 2];
};
struct ordered {
	struct sorter *s;
	struct stream streams[2];
	uint32_t count;
	const struct kl_sort_key *key;
	unsigned char *bits;         /* of the matches not yet met */
	uint32_t *records;           /* met, in order */
	kiln_slice *values;
	size_t met;
	kiln_slice last;             /* the value of the latest one */
};

static int advance(struct ordered *o, struct stream *t)
{
	kiln_slice term;
	int rc;
	do {
		rc = kl_walk_next(t->walk, &term, &t->record);
		t->value = rc == KILN_OK ? value_of(o->key, kl_slice(term.data + INDEX_SIZE, term.size - INDEX_SIZE)) : (kiln_slice){NULL, 0};
	} while (rc == KILN_OK && !t->value.data);
	t->open = rc == KILN_OK;
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int open_stream(struct ordered *o, struct stream *t, uint16_t index, unsigned char kind)
{
	size_t low = INDEX_SIZE, high = INDEX_SIZE + 2;
	index_bounds(index, t->low, t->high);
	if (kind) {
		t->low[low++] = kind;
		t->high[INDEX_SIZE] = (unsigned char)(kind + 1);
		high = INDEX_SIZE + 1;
	}
	int rc = kl_walk_open(o->s->run->postings, kl_slice(t->low, low), kl_slice(t->high, high), o->key->descending, &t->walk);
	return rc == KILN_OK ? advance(o, t) : rc;
}

/* The stream whose value comes first; NULL: all are done. */
static struct stream *first_stream(struct ordered *o)
{
	struct stream *first = NULL;
	for (uint32_t i = 0; i < o->count; i++) {
		struct stream *t = &o->streams[i];
		int c = t->open && first ? kl_slice_cmp(t->value, first->value) : 0;
		if (t->open && (!first || (o->key->descending ? c > 0 : c < 0)))
			first = t;
	}
	return first;
}

/* Meet matches in order until there are enough and the value changes. *all: the index was walked to its end. */
static int meet(struct ordered *o, uint32_t highest, size_t enough, bool *all)
{
	struct stream *t;
	int rc = KILN_OK;
	while (rc == KILN_OK && (t = first_stream(o)) != NULL) {
		unsigned char bit = (unsigned char)(1u << t->record % 8);
		if (t->record <= highest && o->bits[t->record / 8] & bit) {
			bool same = o->met && kl_slice_eq(t->value, o->last);
			if (o->met >= enough && !same)
				break;
			if (!same)
				o->last = kl_arena_copy(&o->s->arena, t->value);
			if (!o->last.data)
				return KILN_NO_MEMORY;
			o->bits[t->record / 8] ^= bit;
			o->records[o->met] = t->record;
			o->values[o->met++] = o->last;
		}
		rc = advance(o, t);
	}
	*all = rc == KILN_OK && !first_stream(o);
	return rc;
}

/* Rows: what was met, and with it, where the index was walked to its end, all that has no value. */
static int split(struct ordered *o, const struct kl_set *matches, bool all)
{
	struct sorter *s = o->s;
	for (size_t i = 0; i < o->met; i++)
		kl_set_add(&s->rows, o->records[i]);
	for (size_t i = 0; i < matches->count; i++) {
		uint32_t r = matches->records[i];
		if (o->bits[r / 8] & 1u << r % 8)
			kl_set_add(all ? &s->rows : &s->rest, r);
	}
	kl_set_sort(&s->rows);
	int rc = s->rows.failed || s->rest.failed ? kl_fail_memory(s->run->err) : make_values(s);
	for (size_t i = 0; i < o->met && rc == KILN_OK; i++)
		s->values[kl_set_position(&s->rows, o->records[i]) * s->search->order.key_count] = o->values[i];
	return rc;
}

static int order_rows(struct sorter *s, const struct kl_set *matches, size_t enough)
{
	const struct kl_sort_key *key = &s->search->order.keys[0];
	uint32_t highest = matches->records[matches->count - 1];
	struct ordered o = {.s = s, .key = key, .count = key->type == KL_PARAM_DATE ? 2 : 1};
	bool all = false;
	uint16_t number;
	int rc = kl_run_index(s->run, s->search->root.ti, key->indexes[0], &number);
	o.bits = calloc(highest / 8u + 1, 1);
	o.records = malloc(matches->count * sizeof *o.records);
	o.values = malloc(matches->count * sizeof *o.values);
	if (rc == KILN_OK && (!o.bits || !o.records || !o.values))
		rc = kl_fail_memory(s->run->err);
	for (size_t i = 0; i < matches->count && rc == KILN_OK; i++)
		o.bits[matches->records[i] / 8] |= (unsigned char)(1u << matches->records[i] % 8);
	if (rc == KILN_OK) {
		for (uint32_t i = 0; i < o.count && rc == KILN_OK; i++)
			rc = open_stream(&o, &o.streams[i], number, (unsigned char)(o.count == 2 ? i + 1 : 0));
		if (rc == KILN_OK)
			rc = meet(&o, highest, enough, &all);
		rc = rc == KILN_OK ? split(&o, matches, all) : kl_run_fail(s->run, rc);
	}
	for (uint32_t i = 0; i < o.count; i++)
		kl_walk_close(o.streams[i].walk);
	free(o.bits);
	free(o.records);
	free(o.values);
	return rc;
}

/* ---- The whole ---- */

static int by_keys(const void *a, const void *b, void *arg)
{
	const struct sorter *s = arg;
	const struct kl_order *o = &s->search->order;
	size_t i = *(const uint32_t *)a, j = *(const uint32_t *)b;
	for (uint32_t k = 0; k < o->key_count; k++) {
		kiln_slice x = s->values[i * o->key_count + k], y = s->values[j * o->key_count + k];
		if (!x.data != !y.data)
			return x.data ? -1 : 1;
		int c = x.data ? kl_slice_cmp(x, y) : 0;
		if (c)
			return o->keys[k].descending ? -c : c;
	}
	return o->descending ? (i < j) - (i > j) : (i > j) - (i < j);
}

static int put_rows(struct sorter *s, struct kl_set *out)
{
	uint32_t *order = malloc((s->rows.count + 1) * sizeof *order);
	if (!order || !kl_set_reserve(out, s->rows.count + s->rest.count)) {
		free(order);
		return kl_fail_memory(s->run->err);
	}
	for (uint32_t i = 0; i < s->rows.count; i++)
		order[i] = i;
	qsort_r(order, s->rows.count, sizeof *order, by_keys, s);
	for (size_t i = 0; i < s->rows.count; i++)
		kl_set_add(out, s->rows.records[order[i]]);
	for (size_t i = 0; i < s->rest.count; i++)
		kl_set_add(out, s->rest.records[i]);
	free(order);
	return KILN_OK;
}

/* Is the order of the index that of the values, and the index worth walking? */
static int choose(struct sorter *s, const struct kl_set *matches, bool *walk)
{
	const struct kl_sort_key *key = &s->search->order.keys[0];
	uint64_t records;
	int rc = kl_run_records(s->run, s->search->root.ti, &records);
	*walk = !key->id && key->index_count == 1 && key->type != KL_PARAM_QUANTITY && records <= kl_read_worth(matches->count);
	return rc;
}

static int sort_matches(struct sorter *s, const struct kl_set *matches, size_t enough, struct kl_set *out)
{
	bool walk;
	int rc = choose(s, matches, &walk);
	if (rc == KILN_OK && walk) {
		rc = order_rows(s, matches, enough);
	} else if (rc == KILN_OK) {
		kl_set_or(&s->rows, matches);
		rc = s->rows.failed ? kl_fail_memory(s->run->err) : make_values(s);
		rc = rc == KILN_OK ? gather(s, 0) : rc;
	}
	for (uint32_t k = 1; k < s->search->order.key_count && rc == KILN_OK; k++)
		rc = gather(s, k);
	return rc == KILN_OK ? put_rows(s, out) : rc;
}

int kl_sort_rows(struct kl_run *run, const kiln_search *search, size_t enough, struct kl_set *out)
{
	struct sorter s = {.run = run, .search = search};
	struct kl_set matches = {0};
	int rc = kl_group_run(run, &search->root, &matches);
	if (rc == KILN_OK && matches.count)
		rc = sort_matches(&s, &matches, enough, out);
	kl_set_free(&matches);
	kl_set_free(&s.rows);
	kl_set_free(&s.rest);
	free(s.values);
	kl_arena_free(&s.arena);
	return rc;
}
