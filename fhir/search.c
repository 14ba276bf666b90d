/* search.c - a search compiled: its type or types, and its parameters told apart (search_result.c has those of the result). */
#include "fhir/search_compile.h"
#include "base/clock.h"
#include "base/status.h"
#include "fhir/search_kept.h"
#include "fhir/search_page.h"
#include <stdlib.h>

/* What is not known is left out where that was asked for (R4 search 3.1.1.3, handling=lenient);
   a malformed value or modifier stays an error. */
static int leave_out(struct kl_compile *c, struct kl_query_param *p, int rc)
{
	p->ignored = rc != KILN_OK && c->unknown && c->lenient && rc != KILN_NO_MEMORY;
	if (p->ignored && c->err)
		*c->err = (kiln_error){0};
	return p->ignored ? KILN_OK : rc;
}

/* A parameter of the result; *none: it is not one. */
static int compile_result(struct kl_compile *c, kiln_search *search, struct kl_query_param *p, bool *none)
{
	c->query = p;
	c->unknown = false;
	*none = false;
	if (p->ignored)
		return KILN_OK;
	int rc = kl_result_compile(c, search);
	*none = rc == KILN_DONE;
	return *none ? KILN_OK : leave_out(c, p, rc);
}

static int compile_clause(struct kl_compile *c, struct kl_group *g, struct kl_query_param *p)
{
	c->query = p;
	c->unknown = false;
	int rc = leave_out(c, p, kl_compile_clause(c, g, p->name, &g->clauses[g->count]));
	g->count += rc == KILN_OK && !p->ignored;
	return rc;
}

/* ---- Type?..., one type ---- */

static int compile_params(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && rc == KILN_OK; i++) {
		bool none;
		rc = compile_result(c, search, &query->params[i], &none);
		if (rc == KILN_OK && none)
			rc = compile_clause(c, &search->root, &query->params[i]);
	}
	if (rc == KILN_OK)
		rc = kl_chart_plan(c, &search->root);
	return rc == KILN_OK ? kl_result_finish(c, search) : rc;
}

/* ---- Type?..., Type/id/Type?... ---- */

static int find_type(struct kl_compile *c, kiln_slice name, const struct kl_type **type)
{
	kiln_slice shown = kl_query_shown(name);
	*type = kl_resource_type(name);
	return *type ? KILN_OK : kl_fail(c->err, KILN_BAD_QUERY, "'%.*s' is no resource type of R4", (int)shown.size, shown.data);
}

static int compile_types(struct kl_compile *c, kiln_search *search, const struct kl_query *query, kiln_slice owner, kiln_slice id);

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
	if (slash && (id.size == 0 || name.size == 0))
		return kl_fail(c->err, KILN_BAD_QUERY, "a search is written Type?... or Type/id/Type?...");
	if (slash && kl_slice_is(name, "*"))
		return compile_types(c, search, query, owner, id);
	int rc = find_type(c, name, &type);
	if (rc == KILN_OK && slash && kl_slice_eq(owner, name) && kl_compartment_named(owner) >= 0)
		return kl_fail(c->err, KILN_UNSUPPORTED, "a search for records of the compartment's own type");
	if (rc == KILN_OK)
		rc = kl_compile_group(c, type, query->count + 1, &search->root);
	if (rc == KILN_OK && slash)
		rc = kl_compile_compartment(c, owner, id, &search->root, &search->root.clauses[search->root.count++]);
	return rc == KILN_OK ? compile_params(c, search, query) : rc;
}

/* ---- ?..., and the same in a compartment: all types, or those of _type (R4 http: search, and search 3.1.1.5: parameters that all resources have) ---- */

/* The types of a search; asked: _type names them. */
struct types {
	const struct kl_type *list[KL_RESOURCE_TYPES + 1];
	uint32_t count;
	bool asked;
};

/* Without _type: all, or those that may be in a compartment. */
static void list_all(const struct kl_type *owner, struct types *out)
{
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		unsigned count = 0;
		if (owner)
			kl_compartment_params((enum kl_compartment)kl_compartment_named(kl_type_name(owner)), kl_type_at(t), &count);
		if (!owner || count || owner->self == t)
			out->list[out->count++] = kl_type_at(t);
	}
}

static int list_types(struct kl_compile *c, const struct kl_query *query, const struct kl_type *owner, struct types *out)
{
	const struct kl_query_param *asked = NULL;
	for (uint32_t i = 0; i < query->count; i++) {
		if (!kl_slice_is(query->params[i].name.whole, "_type") || query->params[i].ignored)
			continue;
		c->query = &query->params[i];
		if (asked)
			return kl_compile_fail(c, KILN_BAD_QUERY, "it is given once, with commas between the types");
		asked = c->query;
	}
	if (!asked)
		list_all(owner, out);
	for (uint32_t i = 0; asked && i < asked->count; i++) {
		int rc = find_type(c, asked->values[i], &out->list[out->count]);
		if (rc != KILN_OK)
			return rc;
		uint32_t before = 0;
		while (before < out->count && out->list[before] != out->list[out->count])
			before++;
		out->count += before == out->count;
	}
	out->asked = asked != NULL;
	return KILN_OK;
}

/* Is it a parameter of all types that _type names (R4 search 3.1.1.4.24)? *lacks: the first that does not have it, or what all have. */
static bool is_shared(struct kl_compile *c, const struct types *types, kiln_slice code, const struct kl_type **lacks)
{
	*lacks = kl_type_named(KL_SLICE("Resource"));
	for (uint32_t i = 0; i < types->count && types->asked; i++)
		if (!kl_parameters_named(c->parameters, types->list[i], code)) {
			*lacks = types->list[i];
			return false;
		}
	return types->asked;
}

/* Of one type: what all have, and what of the store's own this one has. */
static int compile_common(struct kl_compile *c, const struct kl_query *query, const struct types *types, struct kl_group *g)
{
	const struct kl_type *resource = kl_type_named(KL_SLICE("Resource")), *lacks;
	int rc = KILN_OK;
	for (uint32_t i = 0; i < query->count && rc == KILN_OK; i++) {
		struct kl_query_param *p = &query->params[i];
		c->query = p;
		if (p->ignored)
			continue;
		if (kl_slice_is(p->name.code, "_has"))
			return kl_compile_fail(c, KILN_UNSUPPORTED, "not offered over several types");
		if (kl_slice_is(p->name.whole, "_type") || kl_result_named(p->name))
			continue;
		const struct kl_param *param = kl_parameters_named(c->parameters, g->type, p->name.code);
		bool known = kl_slice_is(p->name.code, "_list") || kl_param_named(resource, p->name.code) || (param && param->custom) ||
			is_shared(c, types, p->name.code, &lacks);
		rc = known ? compile_clause(c, g, p) : leave_out(c, p, kl_compile_unknown(c, lacks, p->name.code));
	}
	return rc;
}

/* Once for all types. */
static int compile_results(struct kl_compile *c, kiln_search *search, const struct kl_query *query)
{
	int rc = KILN_OK;
	bool none;
	for (uint32_t i = 0; i < query->count && rc == KILN_OK; i++)
		if (!kl_slice_is(query->params[i].name.whole, "_type"))
			rc = compile_result(c, search, &query->params[i], &none);
	return rc;
}

static bool all_ignored(const struct kl_query *query)
{
	uint32_t i = 0;
	while (i < query->count && query->params[i].ignored)
		i++;
	return i == query->count;
}

/* The next group, of a type, with what all groups ask for. */
static int add_group(struct kl_compile *c, kiln_search *search, const struct kl_query *query, const struct types *types, const struct kl_type *type, struct kl_group **out)
{
	struct kl_group *g = search->root.type ? &search->others[search->other_count++] : &search->root;
	int rc = kl_compile_group(c, type, query->count + 2, g);
	*out = g;
	return rc == KILN_OK ? compile_common(c, query, types, g) : rc;
}

/* The record whose compartment it is: it is in it by being it (R4 compartmentdefinition). */
static int add_self(struct kl_compile *c, kiln_slice id, bool negated, struct kl_group *g)
{
	kiln_slice *ids = kl_arena_alloc(c->arena, sizeof *ids);
	if (!ids)
		return kl_fail_memory(c->err);
	*ids = id;
	g->clauses[g->count++] = (struct kl_clause){.kind = KL_CLAUSE_ID, .negated = negated, .name = kl_type_name(g->type), .ids = ids, .count = 1};
	return KILN_OK;
}

/* The records of a type in a compartment: those that its parameters lead from, and of its own type the one, which counts once. */
static int add_members(struct kl_compile *c, kiln_search *search, const struct kl_query *query, const struct types *types, const struct kl_type *type,
	const struct kl_type *owner, kiln_slice id)
{
	struct kl_group *g;
	unsigned count = 0;
	int rc = KILN_OK;
	kl_compartment_params((enum kl_compartment)kl_compartment_named(kl_type_name(owner)), type, &count);
	if (type == owner) {
		rc = add_group(c, search, query, types, type, &g);
		rc = rc == KILN_OK ? add_self(c, id, false, g) : rc;
	}
	if (rc != KILN_OK || (type == owner && !count))
		return rc;
	rc = add_group(c, search, query, types, type, &g);
	if (rc == KILN_OK)
		rc = kl_compile_compartment(c, kl_type_name(owner), id, g, &g->clauses[g->count]);
	g->count += rc == KILN_OK;
	return rc == KILN_OK && type == owner ? add_self(c, id, true, g) : rc;
}

/* owner empty: in no compartment. */
static int compile_types(struct kl_compile *c, kiln_search *search, const struct kl_query *query, kiln_slice owner, kiln_slice id)
{
	struct types types = {.count = 0};
	const struct kl_type *of = owner.size ? kl_resource_type(owner) : NULL;
	struct kl_group *g;
	if (owner.size && (!of || kl_compartment_named(owner) < 0))
		return kl_fail(c->err, KILN_BAD_QUERY, KL_COMPARTMENT_FORM);
	int rc = list_types(c, query, of, &types);
	if (rc == KILN_OK)
		rc = compile_results(c, search, query);
	search->others = kl_arena_alloc(c->arena, (KL_RESOURCE_TYPES + 1) * sizeof *search->others);
	if (rc == KILN_OK && !search->others)
		rc = kl_fail_memory(c->err);
	for (uint32_t i = 0; i < types.count && rc == KILN_OK; i++)
		rc = of ? add_members(c, search, query, &types, types.list[i], of, id) : add_group(c, search, query, &types, types.list[i], &g);
	if (rc == KILN_OK && !of && all_ignored(query))
		rc = kl_fail(c->err, KILN_BAD_QUERY, "a search over all types needs a parameter that is known");
	return rc == KILN_OK ? kl_result_finish(c, search) : rc;
}

/* A page and nothing else: the link to it had a query that was kept (search_kept.h), which takes its place. */
static int find_kept(struct kl_compile *c, struct kl_query *query, kiln_slice *text)
{
	const struct kl_query_param *page = query->params;
	kiln_slice kept, token;
	if (query->count != 1 || page->ignored || !kl_slice_is(page->name.whole, "_page") || !kl_page_formed(page->values[0]))
		return KILN_OK;
	token = page->values[0];
	int rc = kl_kept_find(c->env, token, c->arena, &kept);
	if (rc != KILN_OK)
		return rc == KILN_NO_MEMORY ? kl_fail_memory(c->err) : kl_fail(c->err, KILN_GONE, "the query of this page is not kept any more: search anew");
	kl_buf_add_slice(&c->bytes, kept);
	kl_buf_add_text(&c->bytes, "&_page=");
	kl_buf_add_slice(&c->bytes, token);
	*text = kl_buf_ok(&c->bytes) ? kl_arena_copy(c->arena, kl_buf_slice(&c->bytes)) : kl_slice(NULL, 0);
	kl_buf_clear(&c->bytes);
	return text->data ? kl_query_parse(c->arena, *text, query, c->err) : kl_fail_memory(c->err);
}

static int compile(struct kl_compile *c, kiln_search *search, kiln_slice given)
{
	struct kl_query *query = &search->query;
	kiln_slice text = kl_arena_copy(c->arena, given);
	int rc = text.data ? kl_query_parse(c->arena, text, query, c->err) : kl_fail_memory(c->err);
	if (rc == KILN_OK)
		rc = find_kept(c, query, &text);
	if (rc != KILN_OK)
		return rc;
	if (query->type.size == 0 && query->count == 0)
		return kl_fail(c->err, KILN_BAD_QUERY, "a search is written Type?name=value, or ?name=value over all types");
	rc = query->type.size ? compile_typed(c, search, query) : compile_types(c, search, query, KL_SLICE(""), KL_SLICE(""));
	search->check = kl_page_query_check(query);
	search->applied = kl_query_applied(c->arena, text, query);
	return rc != KILN_OK || search->applied.data ? rc : kl_fail_memory(c->err);
}

int kiln_search_compile_with(kiln_store *store, kiln_slice query, const kiln_search_options *options, kiln_search **search, kiln_error *err)
{
	if (search)
		*search = NULL;
	if (!store || !search || kl_slice_broken(query) || (options && options->size != sizeof *options))
		return kl_fail(err, KILN_MISUSE, "a search needs a store, a query, options of a known size and a place for the handle");
	kiln_search *s = calloc(1, sizeof *s);
	if (!s)
		return kl_fail_memory(err);
	s->env = store->env;
	s->max_cost = options && options->max_cost ? options->max_cost : KL_COST_MAX;
	atomic_init(&s->uses, 1);
	struct kl_compile c = {.env = s->env, .arena = &s->arena, .err = err, .now = kl_clock_wall() * 1000, .lenient = options && options->lenient};
	int rc = kl_parameters_get(s->env, NULL, &s->parameters, err);
	c.parameters = s->parameters;
	if (rc == KILN_OK)
		rc = compile(&c, s, query);
	kl_buf_free(&c.bytes);
	if (rc == KILN_OK)
		*search = s;
	else
		kiln_search_free(s);
	return rc;
}

int kiln_search_compile(kiln_store *store, kiln_slice query, kiln_search **search, kiln_error *err)
{
	return kiln_search_compile_with(store, query, NULL, search, err);
}

int kiln_search_ignored(const kiln_search *search, size_t n, kiln_slice *name, kiln_error *err)
{
	if (!search || !name)
		return kl_fail(err, KILN_MISUSE, "kiln_search_ignored needs a search and a place for the name");
	for (uint32_t i = 0; i < search->query.count; i++)
		if (search->query.params[i].ignored && n-- == 0) {
			*name = kl_query_shown(search->query.params[i].name.whole);
			return KILN_OK;
		}
	*name = KL_SLICE("");
	return KILN_DONE;
}

kiln_slice kiln_search_query(const kiln_search *search)
{
	return search ? search->applied : KL_SLICE("");
}

void kiln_search_free(kiln_search *search)
{
	if (!search || atomic_fetch_sub(&search->uses, 1) > 1)
		return;
	kl_arena_free(&search->arena);
	kl_buf_free(&search->json);
	kl_parameters_put(search->parameters);
	free(search);
}
