/* search_clause.c - a parameter with its modifier becomes a clause: which indexes it reads, and what is asked of them. */
#include "base/status.h"
#include "fhir/search_compile.h"
#include "fhir/search_terminology.h"
#include <stdio.h>

#define DEPTH_MAX 8          /* steps of one chain */
#define BRANCHES_MAX 262144  /* types that a search's chains may lead through, times their values */

/* Modifiers of R4 search 3.1.1.4.4 by kind of parameter, bits of enum kl_param_type. */
#define OF(type) (1u << (type))
#define OF_ANY 0xffffu
enum modifier { MOD_NONE, MOD_MISSING, MOD_NOT, MOD_CONTAINS, MOD_EXACT, MOD_IDENTIFIER, MOD_ABOVE, MOD_BELOW, MOD_OF_TYPE, MOD_TEXT, MOD_IN, MOD_NOT_IN, MOD_TYPE, MOD_NEVER };
static const struct {
	const char *name;
	unsigned kinds;
	enum modifier modifier;
} modifiers[] = {
	{"missing", OF_ANY, MOD_MISSING},
	{"not", OF(KL_PARAM_TOKEN), MOD_NOT},
	{"contains", OF(KL_PARAM_STRING), MOD_CONTAINS},
	{"exact", OF(KL_PARAM_STRING), MOD_EXACT},
	{"text", OF(KL_PARAM_TOKEN) | OF(KL_PARAM_REFERENCE), MOD_TEXT},
	{"in", OF(KL_PARAM_TOKEN), MOD_IN},
	{"not-in", OF(KL_PARAM_TOKEN), MOD_NOT_IN},
	{"of-type", OF(KL_PARAM_TOKEN), MOD_OF_TYPE},
	{"identifier", OF(KL_PARAM_REFERENCE), MOD_IDENTIFIER},
	{"above", OF(KL_PARAM_TOKEN) | OF(KL_PARAM_URI), MOD_ABOVE},
	{"below", OF(KL_PARAM_TOKEN) | OF(KL_PARAM_URI), MOD_BELOW},
	{"above", OF(KL_PARAM_REFERENCE), MOD_NEVER},
	{"below", OF(KL_PARAM_REFERENCE), MOD_NEVER},
};

static int fail_modifier(struct kl_compile *c, const struct kl_param *param)
{
	char list[128];
	size_t n = 0;
	list[0] = '\0';
	for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
		if (modifiers[i].kinds & OF(param->type) && modifiers[i].modifier != MOD_NEVER && n < sizeof list)
			n += (size_t)snprintf(list + n, sizeof list - n, " :%s", modifiers[i].name);
	return kl_compile_fail(c, KILN_BAD_QUERY, "no such modifier; known:%s%s", list, param->type == KL_PARAM_REFERENCE ? " :Type" : "");
}

/* The modifier; of MOD_TYPE the type in *only. */
static int read_modifier(struct kl_compile *c, const struct kl_param *param, kiln_slice name, enum modifier *out, const struct kl_type **only)
{
	*out = MOD_NONE;
	*only = NULL;
	if (!name.data)
		return KILN_OK;
	for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
		if (modifiers[i].kinds & OF(param->type) && kl_slice_is(name, modifiers[i].name)) {
			*out = modifiers[i].modifier;
			return *out == MOD_NEVER ? kl_compile_fail(c, KILN_UNSUPPORTED, "the modifier :%s of a reference", modifiers[i].name) : KILN_OK;
		}
	*out = MOD_TYPE;
	*only = param->type == KL_PARAM_REFERENCE ? kl_resource_type(name) : NULL;
	if (!*only)
		return fail_modifier(c, param);
	return kl_param_refers(param, *only) ? KILN_OK : kl_compile_untargeted(c, param);
}

/* ---- Which indexes ---- */

static bool find_index(const struct kl_type_indexes *ti, const struct kl_index_def *def, uint32_t *position)
{
	for (uint32_t i = 0; i < ti->count; i++)
		if (ti->list[i].kind == KL_INDEX_PARAM && ti->list[i].def == def) {
			*position = i;
			return true;
		}
	return false;
}

int kl_compile_indexes(struct kl_compile *c, const struct kl_type_indexes *ti, const struct kl_param *param, struct kl_clause *clause)
{
	bool updated = kl_slice_is(kl_param_code(param), "_lastUpdated");
	uint32_t *list = kl_arena_alloc(c->arena, (param->index_count + 1u) * sizeof *list);
	if (!list)
		return kl_fail_memory(c->err);
	if (updated)
		list[clause->index_count++] = (uint32_t)ti->updated;
	for (unsigned i = 0; !updated && i < param->index_count; i++)
		clause->index_count += find_index(ti, kl_param_def(param, i), &list[clause->index_count]);
	clause->indexes = list;
	c->unknown |= clause->index_count == 0;
	if (clause->index_count)
		return KILN_OK;
	return kl_compile_fail(c, KILN_UNSUPPORTED, param->type == KL_PARAM_SPECIAL ? "a special parameter of this kind is not offered"
		: "its definition has no expression for this type, so nothing is indexed");
}

/* ---- What is asked ---- */

/* The one type whose references count; NULL: any. */
static const struct kl_type *filter_of(const struct kl_clause *clause)
{
	return clause->param->filter == KL_NO_TYPE ? NULL : kl_type_at(clause->param->filter);
}

static int read_missing(struct kl_compile *c, bool *yes)
{
	const struct kl_query_param *q = c->query;
	*yes = kl_slice_is(q->values[0], "true");
	if (q->count == 1 && (*yes || kl_slice_is(q->values[0], "false")))
		return KILN_OK;
	return kl_compile_fail(c, KILN_BAD_QUERY, "the value of :missing is true or false");
}

/* An element that gives no term to search for has the one that tells that it is there. */
static int missing(struct kl_compile *c, struct kl_clause *clause)
{
	struct kl_part *whole = kl_arena_alloc(c->arena, sizeof *whole);
	bool yes;
	int rc = whole ? read_missing(c, &yes) : kl_fail_memory(c->err);
	if (rc != KILN_OK)
		return rc;
	rc = filter_of(clause) ? kl_verify_begin(c, c->ti, KL_VERIFY_PRESENT, filter_of(clause), clause) : KILN_OK;
	if (rc == KILN_OK && clause->verify)
		rc = kl_chart_certain(c, clause);
	if (rc != KILN_OK)
		return rc;
	*whole = (struct kl_part){.kind = KL_PART_STARTS, .text = KL_SLICE("")};
	clause->patterns[clause->count++] = (struct kl_pattern){whole, 1};
	clause->negated = yes;
	return KILN_OK;
}

static int value(struct kl_compile *c, enum modifier modifier, const struct kl_type *only, kiln_slice text, struct kl_clause *clause)
{
	switch (modifier) {
	case MOD_CONTAINS: return kl_compile_string(c, text, KL_VERIFY_HOLDS, clause);
	case MOD_EXACT: return kl_compile_string(c, text, KL_VERIFY_EXACT, clause);
	case MOD_ABOVE: return kl_compile_above(c, text, clause);
	case MOD_BELOW: return kl_compile_below(c, text, clause);
	case MOD_OF_TYPE: return kl_compile_of_type(c, text, clause);
	case MOD_TEXT: return kl_compile_text(c, text, filter_of(clause), clause);
	case MOD_IDENTIFIER: return kl_compile_identifier(c, text, filter_of(clause), clause);
	default: return kl_compile_value(c, clause->param, text, only, clause);
	}
}

/* Are the values of a token one part of a pattern? */
static bool together(const struct kl_compile *c, enum modifier modifier, unsigned *kind)
{
	*kind = modifier == MOD_ABOVE ? KL_ASKED_ABOVE : modifier == MOD_BELOW ? KL_ASKED_BELOW : modifier == MOD_IN || modifier == MOD_NOT_IN ? KL_ASKED_IN : KL_ASKED_LIST;
	return *kind != KL_ASKED_LIST || ((modifier == MOD_NONE || modifier == MOD_NOT) && c->query->count >= KL_CODES_LISTED);
}

/* Room for what the values come to. */
static size_t pattern_room(const struct kl_compile *c, const struct kl_clause *clause, enum modifier modifier)
{
	size_t room = (size_t)c->query->count * KL_VALUE_PATTERNS;
	if (modifier != MOD_ABOVE || clause->param->type != KL_PARAM_URI)
		return room;
	for (uint32_t i = 0; i < c->query->count; i++)
		for (size_t k = 0; k < c->query->values[i].size; k++)
			room += c->query->values[i].data[k] == '/' || c->query->values[i].data[k] == '.' ? KL_URI_PATTERNS : 0;
	return room;
}

static int values(struct kl_compile *c, enum modifier modifier, const struct kl_type *only, struct kl_clause *clause)
{
	int rc = KILN_OK;
	unsigned kind;
	if (modifier == MOD_MISSING)
		return missing(c, clause);
	clause->negated = modifier == MOD_NOT || modifier == MOD_NOT_IN;
	if (clause->param->type == KL_PARAM_TOKEN && together(c, modifier, &kind))
		return kl_compile_codes(c, kind, clause);
	for (uint32_t i = 0; i < c->query->count && rc == KILN_OK; i++)
		rc = value(c, modifier, only, c->query->values[i], clause);
	if (rc == KILN_OK && clause->param->type == KL_PARAM_REFERENCE && (modifier == MOD_NONE || modifier == MOD_TYPE))
		rc = kl_compile_literals(c, only ? only : filter_of(clause), clause);
	return rc;
}

/* Every record has one: none of no ids, or all but those. */
static int missing_id(struct kl_compile *c, struct kl_clause *clause)
{
	bool yes;
	int rc = read_missing(c, &yes);
	clause->count = 0;
	clause->negated = rc == KILN_OK && !yes;
	return rc;
}

static int ids(struct kl_compile *c, enum modifier modifier, struct kl_clause *clause)
{
	clause->kind = KL_CLAUSE_ID;
	clause->ids = c->query->values;
	clause->count = c->query->count;
	clause->negated = modifier == MOD_NOT;
	if (modifier == MOD_MISSING)
		return missing_id(c, clause);
	if (modifier != MOD_NONE && modifier != MOD_NOT)
		return kl_compile_fail(c, KILN_UNSUPPORTED, "this modifier of an id");
	return KILN_OK;
}

static int terms(struct kl_compile *c, const struct kl_group *group, struct kl_query_name name, struct kl_clause *clause)
{
	enum modifier modifier;
	const struct kl_type *only;
	int rc = read_modifier(c, clause->param, name.modifier, &modifier, &only);
	if (rc == KILN_OK && kl_slice_is(name.code, "_id"))
		return ids(c, modifier, clause);
	if (rc == KILN_OK)
		rc = kl_compile_indexes(c, group->ti, clause->param, clause);
	if (rc != KILN_OK)
		return rc;
	c->ti = group->ti;
	clause->patterns = kl_arena_alloc(c->arena, pattern_room(c, clause, modifier) * sizeof *clause->patterns);
	return clause->patterns ? values(c, modifier, only, clause) : kl_fail_memory(c->err);
}

/* ---- Chains and _has: R4 search, "Chained parameters" and "Reverse Chaining" ---- */

int kl_compile_group(struct kl_compile *c, const struct kl_type *type, uint32_t clauses, struct kl_group *group)
{
	*group = (struct kl_group){.type = type, .ti = kl_parameters_indexes(c->parameters, c->env, type)};
	group->clauses = kl_arena_alloc(c->arena, (clauses + 1u) * sizeof *group->clauses);
	return group->ti && group->clauses ? KILN_OK : kl_fail_memory(c->err);
}

static int one_clause_group(struct kl_compile *c, const struct kl_type *type, kiln_slice rest, struct kl_clause *clause)
{
	struct kl_group *group = &clause->groups[clause->group_count];
	int rc = kl_compile_group(c, type, 1, group);
	c->branches += c->query->count;
	if (rc == KILN_OK && (++c->depth > DEPTH_MAX || c->branches > BRANCHES_MAX))
		rc = kl_compile_fail(c, KILN_LIMIT, "a chain has more than %d steps or leads through too many types", DEPTH_MAX);
	if (rc == KILN_OK)
		rc = kl_compile_clause(c, group, kl_query_name(rest), &group->clauses[0]);
	c->depth--;
	group->count = 1;
	clause->group_count++;
	return rc;
}

/* Without a type each target type that knows the next parameter is followed. */
static int chain_any(struct kl_compile *c, kiln_slice rest, struct kl_clause *clause)
{
	const struct kl_param *p = clause->param;
	kiln_slice next = kl_query_name(rest).code;
	int rc = KILN_OK;
	for (unsigned i = 0; i < p->target_count && rc == KILN_OK; i++) {
		const struct kl_type *t = kl_type_at(kl_param_target(p, i));
		if (p->filter != KL_NO_TYPE && p->filter != t->self)
			continue;
		if (kl_slice_is(next, "_has") || kl_slice_is(next, "_list") || kl_parameters_named(c->parameters, t, next))
			rc = one_clause_group(c, t, rest, clause);
	}
	c->unknown |= rc == KILN_OK && clause->group_count == 0;
	if (rc == KILN_OK && clause->group_count == 0)
		return kl_compile_fail(c, KILN_BAD_QUERY, "no type that it refers to has such a parameter");
	return rc;
}

static int chain(struct kl_compile *c, const struct kl_group *group, struct kl_query_name name, struct kl_clause *clause)
{
	enum modifier modifier;
	const struct kl_type *only;
	if (clause->param->type != KL_PARAM_REFERENCE)
		return kl_compile_fail(c, KILN_BAD_QUERY, "only a reference can be followed by '.'");
	int rc = read_modifier(c, clause->param, name.modifier, &modifier, &only);
	if (rc == KILN_OK && modifier != MOD_NONE && modifier != MOD_TYPE)
		rc = kl_compile_fail(c, KILN_BAD_QUERY, "only a type may stand between ':' and '.'");
	if (rc == KILN_OK)
		rc = kl_compile_indexes(c, group->ti, clause->param, clause);
	if (rc != KILN_OK)
		return rc;
	clause->kind = KL_CLAUSE_CHAIN;
	clause->groups = kl_arena_alloc(c->arena, (clause->param->target_count + 1u) * sizeof *clause->groups);
	if (!clause->groups)
		return kl_fail_memory(c->err);
	return only ? one_clause_group(c, only, name.rest, clause) : chain_any(c, name.rest, clause);
}

static kiln_slice take_until(kiln_slice *text, char end)
{
	const char *at = text->size ? memchr(text->data, end, text->size) : NULL;
	size_t n = at ? (size_t)(at - text->data) : text->size;
	kiln_slice out = kl_slice(text->data, n);
	*text = at ? kl_slice(at + 1, text->size - n - 1) : KL_SLICE("");
	return out;
}

/* _has:Type:reference:parameter */
static int has(struct kl_compile *c, const struct kl_group *group, struct kl_query_name name, struct kl_clause *clause)
{
	kiln_slice rest = name.modifier, type = take_until(&rest, ':'), ref = take_until(&rest, ':');
	const struct kl_type *t = kl_resource_type(type);
	if (!t || ref.size == 0 || rest.size == 0)
		return kl_compile_fail(c, KILN_BAD_QUERY, "it is written _has:Type:reference:parameter");
	clause->param = kl_parameters_named(c->parameters, t, ref);
	if (!clause->param)
		return kl_compile_unknown(c, t, ref);
	if (clause->param->type != KL_PARAM_REFERENCE || !kl_param_refers(clause->param, group->type))
		return kl_compile_fail(c, KILN_BAD_QUERY, "its reference never refers to this type");
	clause->kind = KL_CLAUSE_HAS;
	clause->groups = kl_arena_alloc(c->arena, sizeof *clause->groups);
	if (!clause->groups)
		return kl_fail_memory(c->err);
	int rc = one_clause_group(c, t, rest, clause);
	return rc == KILN_OK ? kl_compile_indexes(c, clause->groups[0].ti, clause->param, clause) : rc;
}

int kl_compile_clause(struct kl_compile *c, const struct kl_group *group, struct kl_query_name name, struct kl_clause *clause)
{
	*clause = (struct kl_clause){.kind = KL_CLAUSE_TERMS, .name = c->query->name.whole};
	if (kl_slice_is(name.code, "_has"))
		return has(c, group, name, clause);
	if (kl_slice_is(name.code, "_list"))
		return kl_list_compile(c, name, clause);
	clause->param = kl_parameters_named(c->parameters, group->type, name.code);
	if (!clause->param)
		return kl_compile_unknown(c, group->type, name.code);
	return name.rest.data ? chain(c, group, name, clause) : terms(c, group, name, clause);
}

/* ---- Compartments: R4 compartmentdefinition.html ---- */

static int compartment_indexes(struct kl_compile *c, const struct kl_group *group, const uint16_t *params, unsigned count, struct kl_clause *clause)
{
	uint32_t *list = kl_arena_alloc(c->arena, (group->ti->count + 1u) * sizeof *list);
	if (!list)
		return kl_fail_memory(c->err);
	for (uint32_t i = 0; i < group->ti->count; i++) {
		bool read = false;
		for (unsigned k = 0; k < count; k++) {
			const struct kl_param *p = kl_param_at(params[k]);
			for (unsigned n = 0; p->type == KL_PARAM_REFERENCE && n < p->index_count; n++)
				read |= group->ti->list[i].kind == KL_INDEX_PARAM && group->ti->list[i].def == kl_index_at(kl_param_index(p, n));
		}
		if (read)
			list[clause->index_count++] = i;
	}
	clause->indexes = list;
	return KILN_OK;
}

int kl_compile_compartment(struct kl_compile *c, kiln_slice type, kiln_slice id, const struct kl_group *group, struct kl_clause *clause)
{
	const struct kl_type *owner = kl_resource_type(type);
	int compartment = owner ? kl_compartment_named(type) : -1;
	unsigned count = 0;
	if (compartment < 0)
		return kl_fail(c->err, KILN_BAD_QUERY, KL_COMPARTMENT_FORM);
	const uint16_t *params = kl_compartment_params((enum kl_compartment)compartment, group->type, &count);
	kiln_slice name = kl_type_name(group->type);
	if (count == 0)
		return kl_fail(c->err, KILN_BAD_QUERY, "%.*s is never in the compartment of a %.*s", (int)name.size, name.data, (int)type.size, type.data);
	struct kl_part *part = kl_arena_alloc(c->arena, sizeof *part);
	struct kl_pattern *pattern = kl_arena_alloc(c->arena, sizeof *pattern);
	uint16_t *types = kl_arena_alloc(c->arena, sizeof *types);
	if (!part || !pattern || !types)
		return kl_fail_memory(c->err);
	*types = owner->self;
	*part = (struct kl_part){.kind = KL_PART_TARGET, .text = id, .count = 1, .of.types = types};
	*pattern = (struct kl_pattern){part, 1};
	*clause = (struct kl_clause){.kind = KL_CLAUSE_TERMS, .name = kl_type_name(owner), .patterns = pattern, .count = 1};
	return compartment_indexes(c, group, params, count, clause);
}
