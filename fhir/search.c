/* search.c - a search compiled: its type or types, and its parameters told apart (search_result.c has those of the result). */
#include "fhir/search_compile.h"
#include "base/clock.h"
#include "base/status.h"
#include "fhir/search_page.h"
#include <stdlib.h>

/* ---- Type?..., one type ---- */

static int compile_params(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	struct kl_group *g = &search->root;
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && rc == KILN_OK; i++) {
		c->query = &query->params[i];
		rc = kl_result_compile(c, search);
		if (rc == KILN_DONE)
			rc = kl_compile_clause(c, g, c->query->name, &g->clauses[g->count++]);
	}
	if (rc == KILN_OK)
		rc = kl_chart_plan(c, g);
	return rc == KILN_OK ? kl_result_finish(c, search) : rc;
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
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && (rc == KILN_OK || rc == KILN_DONE); i++) {
		c->query = &query->params[i];
		if (!kl_slice_is(c->query->name.whole, "_type"))
			rc = kl_result_compile(c, search);
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
	search->check = kl_page_query_check(&query);
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
	atomic_init(&s->uses, 1);
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
	if (!search || atomic_fetch_sub(&search->uses, 1) > 1)
		return;
	kl_arena_free(&search->arena);
	kl_buf_free(&search->json);
	free(search);
}
