/* codesystem_filter.c - ValueSet.compose.include.filter over the concepts of a CodeSystem (R4 valueset.html, codesystem-filter.html: filter operators). */
#include "base/decimal.h"
#include "base/status.h"
#include "fhir/codesystem.h"
#include <stdlib.h>


#define NO_SUCH_CODE "a filter in a ValueSet names a code that the CodeSystem in the store does not have"

/* What a property is compared with: text, one of a list, or nothing (exists). */
struct test {
	const struct kl_codesystem *cs;
	struct kl_arena *arena;
	kiln_slice property;
	kiln_slice *values;
	size_t count;
	bool any;              /* exists */
	bool found;            /* a concept has the property */
	bool failed;           /* memory */
};

static bool same_number(kiln_slice a, kiln_slice b)
{
	struct kl_decimal x, y;
	return kl_decimal_parse(a, &x) && kl_decimal_parse(b, &y) && kl_decimal_cmp(&x, &y) == 0;
}

static bool is_asked(const struct test *t, kiln_slice text, bool number)
{
	for (size_t i = 0; i < t->count; i++)
		if (number ? same_number(text, t->values[i]) : kl_slice_eq(text, t->values[i]))
			return true;
	return t->any;
}

/* value[x] of a concept.property; of a Coding its code. */
static bool value_asked(struct test *t, uint32_t property)
{
	const struct kl_json *doc = t->cs->doc;
	for (uint32_t k = kl_json_first(doc, property); k != KL_JSON_NONE; k = kl_json_next(doc, property, k)) {
		uint32_t value = k + 1;
		if (!kl_slice_starts(kl_json_text(doc, k), KL_SLICE("value")))
			continue;
		if (doc->nodes[value].kind == KL_JSON_OBJECT)
			value = kl_json_get(doc, value, "code");
		if (value == KL_JSON_NONE)
			continue;
		kiln_slice text = doc->nodes[value].kind == KL_JSON_STRING ? kl_json_string(doc, value, t->arena) : kl_json_text(doc, value);
		t->failed |= !text.data;
		if (is_asked(t, text, doc->nodes[value].kind == KL_JSON_NUMBER))
			return true;
	}
	return false;
}

/* concept-properties of R4 that are false unless said otherwise. */
static bool is_false_by_default(kiln_slice property)
{
	return kl_slice_is(property, "inactive") || kl_slice_is(property, "notSelectable");
}

static bool property_asked(struct test *t, uint32_t node)
{
	const struct kl_json *doc = t->cs->doc;
	uint32_t list = kl_codesystem_array(doc, node, "property");
	bool has = false;
	for (uint32_t p = list == KL_JSON_NONE ? list : kl_json_first(doc, list); p != KL_JSON_NONE; p = kl_json_next(doc, list, p)) {
		uint32_t code = kl_json_get(doc, p, "code");
		if (code == KL_JSON_NONE || !kl_json_is(doc, code, t->property))
			continue;
		t->found = has = true;
		if (value_asked(t, p))
			return true;
	}
	return !has && !t->any && is_false_by_default(t->property) && is_asked(t, KL_SLICE("false"), false);
}

static bool concept_asked(struct test *t, uint32_t node)
{
	bool display = kl_slice_is(t->property, "display");
	if (!display && !kl_slice_is(t->property, "definition"))
		return property_asked(t, node);
	kiln_slice text = kl_codesystem_text(t->cs->doc, node, display ? "display" : "definition", t->arena);
	t->failed |= !text.data;
	return text.size && is_asked(t, text, false);
}

static bool is_built_in(kiln_slice property)
{
	return kl_slice_is(property, "display") || kl_slice_is(property, "definition") || is_false_by_default(property);
}

static bool is_declared(const struct kl_codesystem *cs, kiln_slice property)
{
	uint32_t list = kl_codesystem_array(cs->doc, KL_JSON_ROOT, "property");
	for (uint32_t p = list == KL_JSON_NONE ? list : kl_json_first(cs->doc, list); p != KL_JSON_NONE; p = kl_json_next(cs->doc, list, p)) {
		uint32_t code = kl_json_get(cs->doc, p, "code");
		if (code != KL_JSON_NONE && kl_json_is(cs->doc, code, property))
			return true;
	}
	return is_built_in(property);
}

/* ---- Operators ---- */

/* One value, or those of a list with commas. */
static int read_values(struct test *t, kiln_slice value, bool list)
{
	size_t room = 1, from = 0;
	for (size_t i = 0; i < value.size; i++)
		room += value.data[i] == ',';
	t->values = kl_arena_alloc(t->arena, room * sizeof *t->values);
	if (!t->values)
		return KILN_NO_MEMORY;
	for (size_t i = 0; i <= value.size; i++) {
		if (i < value.size && !(list && value.data[i] == ','))
			continue;
		while (list && from < i && value.data[from] == ' ')
			from++;
		t->values[t->count++] = kl_slice(value.data + from, i - from);
		from = i + 1;
	}
	return KILN_OK;
}

/* The concepts that edges lead to from those that the values name; without edges, these themselves. */
static int mark_named(const struct test *t, const struct kl_edges *edges, unsigned char *marks)
{
	for (size_t i = 0; i < t->count; i++) {
		uint32_t at;
		int rc = kl_codesystem_find(t->cs, t->values[i], &at);
		if (rc != KILN_OK)
			return rc;
		if (!edges)
			marks[at] = 1;
		for (uint32_t k = edges ? edges->at[at] : 1; edges && k < edges->at[at + 1]; k++)
			marks[edges->to[k]] = 1;
	}
	return KILN_OK;
}

static void mark_having(const struct kl_codesystem *cs, const struct kl_edges *edges, unsigned char *marks)
{
	for (uint32_t i = 0; i < cs->count; i++)
		marks[i] = cs->list[i].same == i && (!edges || edges->at[i] < edges->at[i + 1]);
}

/* Of the concept itself, its parents or its children: looked up from the other end. */
static int by_code(struct test *t, bool parent, bool child, unsigned char *marks, kiln_error *err)
{
	const struct kl_codesystem *cs = t->cs;
	int rc = KILN_OK;
	if (t->any)
		mark_having(cs, parent ? &cs->up : child ? &cs->down : NULL, marks);
	else
		rc = mark_named(t, parent ? &cs->down : child ? &cs->up : NULL, marks);
	if (rc == KILN_NOT_FOUND)
		return kl_fail(err, KILN_BAD_QUERY, NO_SUCH_CODE);
	return rc == KILN_OK ? rc : kl_fail_memory(err);
}

static int by_value(struct test *t, unsigned char *marks, kiln_error *err)
{
	for (uint32_t i = 0; i < t->cs->count && !t->failed; i++)
		if (concept_asked(t, t->cs->list[i].node))
			marks[t->cs->list[i].same] = 1;
	if (t->failed)
		return kl_fail_memory(err);
	if (!t->found && !is_declared(t->cs, t->property))
		return kl_fail(err, KILN_UNSUPPORTED, "a filter in a ValueSet is on a property that the CodeSystem does not declare");
	return KILN_OK;
}

static void invert(const struct kl_codesystem *cs, unsigned char *marks)
{
	for (uint32_t i = 0; i < cs->count; i++)
		marks[i] = cs->list[i].same == i && !marks[i];
}

static int by_property(struct test *t, kiln_slice op, kiln_slice value, unsigned char *marks, kiln_error *err)
{
	bool parent = kl_slice_is(t->property, "parent"), child = kl_slice_is(t->property, "child");
	t->any = kl_slice_is(op, "exists");
	if (t->any && !kl_slice_is(value, "false") && !kl_slice_is(value, "true"))
		return kl_fail(err, KILN_UNSUPPORTED, "a filter 'exists' in a ValueSet is neither true nor false");
	if (!t->any && read_values(t, value, !kl_slice_is(op, "=")) != KILN_OK)
		return kl_fail_memory(err);
	bool code = parent || child || kl_slice_is(t->property, "code") || kl_slice_is(t->property, "concept");
	int rc = code ? by_code(t, parent, child, marks, err) : by_value(t, marks, err);
	if (kl_slice_is(op, "not-in") || (t->any && kl_slice_is(value, "false")))
		invert(t->cs, marks);
	return rc;
}

static int by_hierarchy(const struct kl_codesystem *cs, kiln_slice op, kiln_slice value, unsigned char *marks, kiln_error *err)
{
	uint32_t at;
	int rc = kl_codesystem_find(cs, value, &at);
	if (rc == KILN_NOT_FOUND)
		return kl_fail(err, KILN_BAD_QUERY, NO_SUCH_CODE);
	if (rc == KILN_OK)
		rc = kl_codesystem_reach(cs, kl_slice_is(op, "generalizes") ? &cs->up : &cs->down, at, marks);
	if (rc != KILN_OK)
		return kl_fail_memory(err);
	if (kl_slice_is(op, "descendent-of"))
		marks[at] = 0;
	if (kl_slice_is(op, "is-not-a"))
		invert(cs, marks);
	return KILN_OK;
}

static bool is_one_of(kiln_slice op, const char *const *names)
{
	while (*names && !kl_slice_is(op, *names))
		names++;
	return *names != NULL;
}

static int filter(const struct kl_codesystem *cs, struct kl_arena *arena, const struct kl_json *doc, uint32_t node, unsigned char *marks, kiln_error *err)
{
	static const char *const hierarchy[] = {"is-a", "descendent-of", "is-not-a", "generalizes", NULL};
	static const char *const properties[] = {"=", "in", "not-in", "exists", NULL};
	kiln_slice property = kl_codesystem_text(doc, node, "property", arena), op = kl_codesystem_text(doc, node, "op", arena),
		value = kl_codesystem_text(doc, node, "value", arena);
	if (!property.data || !op.data || !value.data)
		return kl_fail_memory(err);
	if (is_one_of(op, hierarchy) && (kl_slice_is(property, "concept") || kl_slice_is(property, "code")))
		return by_hierarchy(cs, op, value, marks, err);
	struct test t = {.cs = cs, .arena = arena, .property = property};
	if (is_one_of(op, properties))
		return by_property(&t, op, value, marks, err);
	return kl_fail(err, KILN_UNSUPPORTED, "a filter in a ValueSet has an operator that is not supported (regex, or a hierarchy of a property)");
}

int kl_codesystem_filter(const struct kl_codesystem *cs, const struct kl_json *doc, uint32_t node, unsigned char *marks, kiln_error *err)
{
	struct kl_arena arena = {0};
	int rc = filter(cs, &arena, doc, node, marks, err);
	kl_arena_free(&arena);
	return rc;
}

/* ---- In use or not ---- */

static bool says(const struct kl_codesystem *cs, uint32_t concept, const char *property, const char *const *values)
{
	const struct kl_json *doc = cs->doc;
	uint32_t list = kl_codesystem_array(doc, cs->list[concept].node, "property");
	for (uint32_t p = list == KL_JSON_NONE ? list : kl_json_first(doc, list); p != KL_JSON_NONE; p = kl_json_next(doc, list, p)) {
		uint32_t code = kl_json_get(doc, p, "code"), is = kl_json_get(doc, p, "valueBoolean");
		if (is == KL_JSON_NONE)
			is = kl_json_get(doc, p, "valueCode");
		if (code != KL_JSON_NONE && is != KL_JSON_NONE && kl_json_is(doc, code, kl_slice_of(property)) && is_one_of(kl_json_text(doc, is), values))
			return true;
	}
	return false;
}

bool kl_codesystem_inactive(const struct kl_codesystem *cs, uint32_t concept)
{
	static const char *const yes[] = {"true", NULL}, *const ended[] = {"inactive", "retired", NULL};
	return says(cs, concept, "inactive", yes) || says(cs, concept, "status", ended);
}
