/* search.c - the public calls of searching: compile, count, run, and the rows of a run. */
#include "fhir/search_compile.h"
#include "fhir/search_run.h"
#include "base/clock.h"
#include "base/status.h"
#include "fhir/record.h"
#include <stdlib.h>

#define COUNT_DIGITS 15

struct kiln_cursor {
	struct kiln_view *view;
	struct kl_set rows;      /* in the order they are given out */
	size_t at, end;
	struct kl_record_buffer buffer;
};

/* ---- Compiling ---- */

/* Parameters of the result that are not offered (R4 search 3.1.1.5, and http: general parameters). */
static const char *const unsupported[] = {"_include", "_revinclude", "_total", "_summary", "_elements", "_contained", "_containedType", "_type",
	"_list", "_filter", "_query", "_content", "_text", "_format", "_pretty", "_score"};

static int compile_limit(struct kl_compile *c, kiln_search *search)
{
	const struct kl_query_param *q = c->query;
	bool good = q->count == 1 && q->values[0].size <= COUNT_DIGITS && !search->limited;
	uint64_t n = 0;
	for (size_t i = 0; good && i < q->values[0].size; i++) {
		char digit = q->values[0].data[i];
		good = digit >= '0' && digit <= '9';
		n = n * 10 + (uint64_t)(digit - '0');
	}
	search->limited = true;
	search->limit = n;
	return good ? KILN_OK : kl_compile_fail(c, KILN_BAD_QUERY, "it is one number, 0 or more, given once");
}

/* Is it a parameter of the result? KILN_DONE: no. */
static int compile_result(struct kl_compile *c, kiln_search *search, const struct kl_query_param **sort)
{
	kiln_slice whole = c->query->name.whole, code = c->query->name.code;
	if (kl_slice_is(whole, "_count"))
		return compile_limit(c, search);
	if (kl_slice_is(whole, "_sort")) {
		if (*sort)
			return kl_compile_fail(c, KILN_BAD_QUERY, "it is given once, with commas between its parameters");
		*sort = c->query;
		return KILN_OK;
	}
	for (size_t i = 0; i < sizeof unsupported / sizeof *unsupported; i++)
		if (kl_slice_is(code, unsupported[i]))
			return kl_compile_fail(c, KILN_UNSUPPORTED, "not offered");
	return KILN_DONE;
}

static int compile_params(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	struct kl_group *g = &search->root;
	const struct kl_query_param *sort = NULL;
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && rc == KILN_OK; i++) {
		c->query = &query->params[i];
		rc = compile_result(c, search, &sort);
		if (rc == KILN_DONE)
			rc = kl_compile_clause(c, g, c->query->name, &g->clauses[g->count++]);
	}
	if (rc == KILN_OK)
		rc = kl_chart_plan(c, g);
	if (rc != KILN_OK || !sort)
		return rc;
	c->query = sort;
	return kl_sort_compile(c, search);
}

/* ---- Type?..., Type/id/Type?... ---- */

static int find_type(struct kl_compile *c, kiln_slice name, const struct kl_type **type)
{
	kiln_slice shown = kl_query_shown(name);
	*type = kl_resource_type(name);
	return *type ? KILN_OK : kl_fail(c->err, KILN_BAD_QUERY, "'%.*s' is no resource type of R4", (int)shown.size, shown.data);
}

static int compile_typed(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	const struct kl_type *type;
	kiln_slice name = query->type, id = name, owner;
	const char *slash = memchr(name.data, '/', name.size);
	owner = kl_slice(name.data, slash ? (size_t)(slash - name.data) : 0);
	if (slash) {
		const char *next = memchr(slash + 1, '/', name.size - owner.size - 1);
		id = kl_slice(slash + 1, next ? (size_t)(next - slash) - 1 : 0);
		name = next ? kl_slice(next + 1, (size_t)(name.data + name.size - next) - 1) : KL_SLICE("");
	}
	int rc = slash && (id.size == 0 || name.size == 0) ? kl_fail(c->err, KILN_BAD_QUERY, "a search is written Type?... or Type/id/Type?...")
		: find_type(c, name, &type);
	if (rc == KILN_OK)
		rc = kl_compile_group(c, type, query->count + 1, &search->root);
	if (rc == KILN_OK && slash)
		rc = kl_compile_compartment(c, owner, id, &search->root, &search->root.clauses[search->root.count++]);
	return rc == KILN_OK ? compile_params(c, search, query) : rc;
}

/* ---- ?...: all types, or those of _type (R4 http: search, and search 3.1.1.5: parameters that all resources have) ---- */

static int list_types(struct kl_compile *c, const struct kl_query *query, const struct kl_type **types, uint32_t *count)
{
	const struct kl_query_param *asked = NULL;
	*count = 0;
	for (uint32_t i = 0; i < query->count; i++) {
		if (!kl_slice_is(query->params[i].name.whole, "_type"))
			continue;
		c->query = &query->params[i];
		if (asked)
			return kl_compile_fail(c, KILN_BAD_QUERY, "it is given once, with commas between the types");
		asked = c->query;
	}
	for (uint16_t t = 0; !asked && t < KL_RESOURCE_TYPES; t++)
		types[(*count)++] = kl_type_at(t);
	for (uint32_t i = 0; asked && i < asked->count; i++) {
		int rc = find_type(c, asked->values[i], &types[*count]);
		if (rc != KILN_OK)
			return rc;
		uint32_t before = 0;
		while (before < *count && types[before] != types[*count])
			before++;
		*count += before == *count;
	}
	return KILN_OK;
}

/* Of one type: what all have. */
static int compile_common(struct kl_compile *c, const struct kl_query *query, struct kl_group *g)
{
	const struct kl_type *resource = kl_type_named(KL_SLICE("Resource"));
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && rc == KILN_OK; i++) {
		c->query = &query->params[i];
		kiln_slice code = c->query->name.code;
		if (kl_slice_is(code, "_type") || kl_slice_is(code, "_count"))
			continue;
		if (kl_slice_is(code, "_sort") || kl_slice_is(code, "_has"))
			return kl_compile_fail(c, KILN_UNSUPPORTED, "not offered over several types");
		if (!kl_param_named(resource, code))
			return kl_compile_unknown(c, resource, code);
		rc = kl_compile_clause(c, g, c->query->name, &g->clauses[g->count++]);
	}
	return rc;
}

/* _count, and what no search offers; once for all types. */
static int compile_results(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	const struct kl_query_param *sort = NULL;
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && (rc == KILN_OK || rc == KILN_DONE); i++) {
		c->query = &query->params[i];
		if (!kl_slice_is(c->query->name.whole, "_type"))
			rc = compile_result(c, search, &sort);
	}
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int compile_untyped(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	const struct kl_type *types[KL_RESOURCE_TYPES + 1];
	uint32_t count;
	int rc = list_types(c, query, types, &count);
	if (rc == KILN_OK)
		rc = compile_results(c, search, query);
	search->others = kl_arena_alloc(c->arena, KL_RESOURCE_TYPES * sizeof *search->others);
	if (rc == KILN_OK && !search->others)
		rc = kl_fail_memory(c->err);
	for (uint32_t i = 0; i < count && rc == KILN_OK; i++) {
		struct kl_group *g = i ? &search->others[search->other_count++] : &search->root;
		rc = kl_compile_group(c, types[i], query->count, g);
		rc = rc == KILN_OK ? compile_common(c, query, g) : rc;
	}
	return rc;
}

static int compile(struct kl_compile *c, kiln_search *search, kiln_slice text)
{
	struct kl_query query;
	int rc = kl_query_parse(c->arena, text, &query, c->err);
	if (rc != KILN_OK)
		return rc;
	if (query.type.size == 0 && query.count == 0)
		return kl_fail(c->err, KILN_BAD_QUERY, "a search is written Type?name=value, or ?name=value over all types");
	return query.type.size ? compile_typed(c, search, &query) : compile_untyped(c, search, &query);
}

int kiln_search_compile(kiln_store *store, kiln_slice query, kiln_search **search, kiln_error *err)
{
	if (search)
		*search = NULL;
	if (!store || !search || (!query.data && query.size))
		return kl_fail(err, KILN_MISUSE, "kiln_search_compile needs a store, a query and a place for the handle");
	kiln_search *s = calloc(1, sizeof *s);
	if (!s)
		return kl_fail_memory(err);
	s->env = store->env;
	struct kl_compile c = {.env = s->env, .arena = &s->arena, .err = err, .now = kl_clock_wall() * 1000};
	int rc = compile(&c, s, query);
	kl_buf_free(&c.bytes);
	if (rc == KILN_OK)
		*search = s;
	else
		kiln_search_free(s);
	return rc;
}

void kiln_search_free(kiln_search *search)
{
	if (!search)
		return;
	kl_arena_free(&search->arena);
	kl_buf_free(&search->json);
	free(search);
}

/* ---- Running ---- */

static int begin(struct kl_run *run, const kiln_search *search, kiln_view *view, kiln_error *err)
{
	if (view->store->env != search->env)
		return kl_fail(err, KILN_MISUSE, "the search was compiled for another store");
	return kl_run_begin(run, view, err);
}

int kiln_search_count(const kiln_search *search, kiln_view *view, uint64_t *count, kiln_error *err)
{
	struct kl_run run;
	if (!search || !view || !count)
		return kl_fail(err, KILN_MISUSE, "kiln_search_count needs a search, a view and a place for the count");
	*count = 0;
	int rc = begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	rc = kl_group_count(&run, &search->root, count);
	for (uint32_t i = 0; i < search->other_count && rc == KILN_OK; i++) {
		uint64_t more = 0;
		rc = kl_group_count(&run, &search->others[i], &more);
		*count += more;
	}
	kl_run_end(&run);
	return rc;
}

/* Records of one type after the other's, then in the order of their numbers. */
static int untyped_rows(struct kl_run *run, const kiln_search *search, struct kl_set *rows)
{
	struct kl_set own = {0};
	int rc = kl_group_run(run, &search->root, rows);
	for (uint32_t i = 0; i < search->other_count && rc == KILN_OK; i++) {
		kl_set_clear(&own);
		rc = kl_group_run(run, &search->others[i], &own);
		for (size_t k = 0; k < own.count; k++)
			kl_set_add(rows, own.records[k]);
	}
	kl_set_free(&own);
	kl_set_sort(rows);
	return rc == KILN_OK && rows->failed ? kl_fail_memory(run->err) : rc;
}

int kl_search_rows(struct kl_run *run, const kiln_search *search, struct kl_set *rows)
{
	if (search->other_count)
		return untyped_rows(run, search, rows);
	if (search->order.chart)
		return kl_chart_walk(run, search, rows);
	return search->order.key_count ? kl_sort_rows(run, search, rows) : kl_group_run(run, &search->root, rows);
}

int kiln_search_run(const kiln_search *search, kiln_view *view, kiln_cursor **cursor, kiln_error *err)
{
	struct kl_run run;
	if (cursor)
		*cursor = NULL;
	if (!search || !view || !cursor)
		return kl_fail(err, KILN_MISUSE, "kiln_search_run needs a search, a view and a place for the handle");
	int rc = begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	kiln_cursor *c = calloc(1, sizeof *c);
	rc = c ? kl_search_rows(&run, search, &c->rows) : kl_fail_memory(err);
	kl_run_end(&run);
	if (rc != KILN_OK) {
		kiln_cursor_close(c);
		return rc;
	}
	c->view = view;
	c->end = search->limited && search->limit < c->rows.count ? (size_t)search->limit : c->rows.count;
	*cursor = c;
	return KILN_OK;
}

int kiln_cursor_next(kiln_cursor *cursor, kiln_record *record, kiln_error *err)
{
	if (!cursor || !record)
		return kl_fail(err, KILN_MISUSE, "kiln_cursor_next needs a cursor and a place for the record");
	if (cursor->at == cursor->end)
		return KILN_DONE;
	uint32_t number = cursor->rows.records[cursor->at++];
	int rc = kl_record_current(cursor->view, number, &cursor->buffer, record, err);
	if (rc == KILN_NOT_FOUND || rc == KILN_GONE)
		return kl_fail(err, KILN_DAMAGED, "an index holds a record that is not there: rebuild the indexes");
	return rc;
}

uint64_t kiln_cursor_total(const kiln_cursor *cursor)
{
	return cursor ? cursor->rows.count : 0;
}

void kiln_cursor_close(kiln_cursor *cursor)
{
	if (!cursor)
		return;
	kl_set_free(&cursor->rows);
	kl_record_buffer_free(&cursor->buffer);
	free(cursor);
}
