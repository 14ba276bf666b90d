/* valueset.c - what a ValueSet comes to (R4 valueset.html): its expansion where that is complete, else its compose: includes joined, what is excluded
   taken away. The conditions of one include must all hold. */
#include "base/status.h"
#include "fhir/search_terminology.h"
#include <stdlib.h>

/* The resource at work. */
struct valueset {
	struct kl_terminology *t;
	const struct kl_json *doc;
	struct kl_arena *arena;
	kiln_slice system;       /* the last looked up, and its symbol */
	uint32_t symbol;
};

static int member(struct valueset *v, uint32_t object, const char *name, kiln_slice *text)
{
	*text = kl_codesystem_text(v->doc, object, name, v->arena);
	return text->data ? KILN_OK : kl_fail_memory(v->t->run->err);
}

static bool says(const struct kl_json *doc, uint32_t object, const char *name, enum kl_json_kind kind)
{
	uint32_t node = kl_json_get(doc, object, name);
	return node != KL_JSON_NONE && doc->nodes[node].kind == kind;
}

static int symbol_of(struct valueset *v, kiln_slice system, uint32_t *symbol)
{
	int rc = v->system.data && kl_slice_eq(v->system, system) ? KILN_OK : kl_terminology_symbol(v->t, system, &v->symbol);
	v->system = system;
	*symbol = v->symbol;
	return rc;
}

static int add_code(struct valueset *v, kiln_slice system, uint32_t node, struct kl_codes *out)
{
	kiln_slice code;
	uint32_t symbol;
	int rc = member(v, node, "code", &code);
	if (rc == KILN_OK)
		rc = symbol_of(v, system, &symbol);
	if (rc == KILN_OK)
		rc = kl_terminology_spend(v->t, 1);
	if (rc != KILN_OK || code.size == 0 || symbol == KL_SYMBOL_NONE)
		return rc;
	if (out->count == KL_VALUESET_CODES)
		return kl_fail(v->t->run->err, KILN_LIMIT, "a ValueSet has more than %d codes", KL_VALUESET_CODES);
	kl_buf_clear(&v->t->bytes);
	kl_term_code(&v->t->bytes, code, kl_system_folds(system));
	if (!kl_buf_ok(&v->t->bytes))
		return kl_fail_memory(v->t->run->err);
	kl_codes_add(out, v->t->arena, symbol, kl_buf_slice(&v->t->bytes));
	return KILN_OK;
}

int kl_valueset_add_marked(struct kl_terminology *t, const struct kl_codesystem *cs, const unsigned char *marks, struct kl_codes *out)
{
	uint32_t symbol;
	int rc = kl_terminology_symbol(t, cs->system, &symbol);
	if (rc == KILN_OK)
		rc = kl_terminology_spend(t, cs->count);
	for (uint32_t i = 0; i < cs->count && rc == KILN_OK && symbol != KL_SYMBOL_NONE; i++)
		if (marks[i] && cs->list[i].same == i)
			kl_codes_add(out, t->arena, symbol, cs->list[i].key);
	kl_codes_sort(out);
	return rc;
}

/* ---- compose.include ---- */

static int listed(struct valueset *v, kiln_slice system, uint32_t list, struct kl_codes *out)
{
	int rc = KILN_OK;
	for (uint32_t c = kl_json_first(v->doc, list); c != KL_JSON_NONE && rc == KILN_OK; c = kl_json_next(v->doc, list, c))
		rc = add_code(v, system, c, out);
	return rc;
}

static uint64_t filter_cost(const struct kl_json *doc, uint32_t filter, uint32_t concepts)
{
	uint32_t value = kl_json_get(doc, filter, "value");
	kiln_slice text = value == KL_JSON_NONE ? KL_SLICE("") : kl_json_text(doc, value);
	uint64_t values = 1;
	for (size_t i = 0; i < text.size; i++)
		values += text.data[i] == ',';
	return values * (concepts + 1u);
}

/* Take the marks away that a filter does not set. */
static int filter(struct valueset *v, const struct kl_codesystem *cs, uint32_t node, unsigned char *marks, unsigned char *own)
{
	memset(own, 0, cs->count + 1u);
	int rc = kl_terminology_spend(v->t, filter_cost(v->doc, node, cs->count));
	if (rc == KILN_OK)
		rc = kl_codesystem_filter(cs, v->doc, node, own, v->t->run->err);
	for (uint32_t i = 0; i < cs->count; i++)
		marks[i] &= own[i];
	return rc;
}

static int select_codes(struct valueset *v, const struct kl_codesystem *cs, uint32_t filters, struct kl_codes *out)
{
	unsigned char *marks = malloc(cs->count + 1u), *own = malloc(cs->count + 1u);
	int rc = marks && own ? KILN_OK : kl_fail_memory(v->t->run->err);
	if (rc == KILN_OK)
		memset(marks, 1, cs->count + 1u);
	for (uint32_t f = filters == KL_JSON_NONE ? filters : kl_json_first(v->doc, filters); f != KL_JSON_NONE && rc == KILN_OK; f = kl_json_next(v->doc, filters, f))
		rc = filter(v, cs, f, marks, own);
	if (rc == KILN_OK)
		rc = kl_valueset_add_marked(v->t, cs, marks, out);
	free(marks);
	free(own);
	return rc;
}

/* All codes of a system, or those that filters select. Where the store does not know them all, all are whatever a record has. */
static int by_system(struct valueset *v, uint32_t include, kiln_slice system, struct kl_codes *out)
{
	const struct kl_kept_system *found;
	uint32_t filters = kl_codesystem_array(v->doc, include, "filter"), symbol;
	kiln_slice version;
	int rc = member(v, include, "version", &version);
	if (rc == KILN_OK)
		rc = kl_terminology_system(v->t, system, kl_slice_is(version, "*") ? KL_SLICE("") : version, &found);
	if (rc == KILN_NOT_FOUND && filters != KL_JSON_NONE)
		return kl_fail(v->t->run->err, KILN_BAD_QUERY, "a CodeSystem that the ValueSet filters is not in the store, or without its codes");
	if (rc == KILN_OK && (found->complete || filters != KL_JSON_NONE))
		return select_codes(v, &found->cs, filters, out);
	if (rc != KILN_OK && rc != KILN_NOT_FOUND)
		return rc;
	rc = symbol_of(v, system, &symbol);
	if (rc == KILN_OK && symbol != KL_SYMBOL_NONE)
		kl_codes_add_whole(out, symbol);
	return rc;
}

static int imports(struct valueset *v, uint32_t list, bool first, struct kl_codes *out)
{
	int rc = KILN_OK;
	for (uint32_t i = kl_json_first(v->doc, list); i != KL_JSON_NONE && rc == KILN_OK; i = kl_json_next(v->doc, list, i)) {
		struct kl_codes own = {0};
		kiln_slice url = v->doc->nodes[i].kind == KL_JSON_STRING ? kl_json_string(v->doc, i, v->arena) : KL_SLICE("");
		rc = url.data ? kl_terminology_import(v->t, url, &own) : kl_fail_memory(v->t->run->err);
		if (rc == KILN_OK)
			rc = kl_terminology_combine(v->t, out, &own, first ? KL_CODES_OR : KL_CODES_AND);
		kl_codes_free(&own);
		first = false;
	}
	return rc;
}

/* One include or exclude, joined to *out. What only lists codes goes to *lists, which is sorted once. */
static int include(struct valueset *v, uint32_t node, struct kl_codes *lists, struct kl_codes *out)
{
	uint32_t concepts = kl_codesystem_array(v->doc, node, "concept"), sets = kl_codesystem_array(v->doc, node, "valueSet");
	struct kl_codes own = {0};
	kiln_slice system;
	int rc = member(v, node, "system", &system);
	if (rc != KILN_OK)
		return rc;
	if (system.size == 0 && sets == KL_JSON_NONE)
		return kl_fail(v->t->run->err, KILN_UNSUPPORTED, "the ValueSet includes or excludes something without a system and without a ValueSet");
	if (concepts != KL_JSON_NONE && kl_codesystem_array(v->doc, node, "filter") != KL_JSON_NONE)
		return kl_fail(v->t->run->err, KILN_UNSUPPORTED, "the ValueSet has codes and filters in one include (vsd-3)");
	if (system.size && concepts != KL_JSON_NONE && sets == KL_JSON_NONE)
		return listed(v, system, concepts, lists);
	if (system.size)
		rc = concepts != KL_JSON_NONE ? listed(v, system, concepts, &own) : by_system(v, node, system, &own);
	kl_codes_sort(&own);
	if (rc == KILN_OK && sets != KL_JSON_NONE)
		rc = imports(v, sets, system.size == 0, &own);
	if (rc == KILN_OK)
		rc = kl_terminology_combine(v->t, out, &own, KL_CODES_OR);
	kl_codes_free(&own);
	return rc;
}

static int includes(struct valueset *v, uint32_t compose, const char *name, struct kl_codes *out)
{
	uint32_t list = kl_codesystem_array(v->doc, compose, name);
	struct kl_codes lists = {0};
	int rc = KILN_OK;
	for (uint32_t i = list == KL_JSON_NONE ? list : kl_json_first(v->doc, list); i != KL_JSON_NONE && rc == KILN_OK; i = kl_json_next(v->doc, list, i))
		rc = include(v, i, &lists, out);
	kl_codes_sort(&lists);
	if (rc == KILN_OK)
		rc = kl_terminology_combine(v->t, out, &lists, KL_CODES_OR);
	kl_codes_free(&lists);
	return rc;
}

/* ---- compose.inactive = false ---- */

static int inactive_of(struct valueset *v, uint32_t symbol, struct kl_codes *out)
{
	const struct kl_kept_system *found;
	kiln_slice system;
	int rc = kl_symbols_text(v->t->run->env, v->t->run->txn, symbol, &system);
	if (rc != KILN_OK)
		return kl_fail(v->t->run->err, rc, "the symbols cannot be read");
	rc = kl_terminology_system(v->t, system, KL_SLICE(""), &found);
	if (rc != KILN_OK)
		return rc == KILN_NOT_FOUND ? KILN_OK : rc;
	unsigned char *marks = malloc(found->cs.count + 1u);
	for (uint32_t i = 0; marks && i < found->cs.count; i++)
		marks[i] = kl_codesystem_inactive(&found->cs, i);
	rc = marks ? kl_valueset_add_marked(v->t, &found->cs, marks, out) : kl_fail_memory(v->t->run->err);
	free(marks);
	return rc;
}

/* Of systems that the store has a CodeSystem of. */
static int without_inactive(struct valueset *v, struct kl_codes *out)
{
	struct kl_codes systems = {0};
	int rc = KILN_OK;
	for (size_t i = 0; i < out->count; i++)
		if (i == 0 || out->list[i].record != out->list[i - 1].record)
			kl_codes_add_whole(&systems, out->list[i].record);
	for (size_t i = 0; i < out->whole_count; i++)
		kl_codes_add_whole(&systems, out->whole[i]);
	kl_codes_sort(&systems);
	if (systems.failed)
		rc = kl_fail_memory(v->t->run->err);
	for (size_t i = 0; i < systems.whole_count && rc == KILN_OK; i++) {
		struct kl_codes ended = {0};
		rc = inactive_of(v, systems.whole[i], &ended);
		if (rc == KILN_OK)
			rc = kl_terminology_combine(v->t, out, &ended, KL_CODES_WITHOUT);
		kl_codes_free(&ended);
	}
	kl_codes_free(&systems);
	return rc;
}

static int composed(struct valueset *v, uint32_t compose, struct kl_codes *out)
{
	struct kl_codes excluded = {0};
	int rc = includes(v, compose, "include", out);
	if (rc == KILN_OK)
		rc = includes(v, compose, "exclude", &excluded);
	if (rc == KILN_OK)
		rc = kl_terminology_combine(v->t, out, &excluded, KL_CODES_WITHOUT);
	if (rc == KILN_OK && says(v->doc, compose, "inactive", KL_JSON_FALSE))
		rc = without_inactive(v, out);
	kl_codes_free(&excluded);
	return rc;
}

/* ---- expansion ---- */

/* Parameters that say that codes were left out. */
static bool narrows(const struct kl_json *doc, uint32_t parameter)
{
	static const char *const flags[] = {"activeOnly", "excludeNotForUI", "limitedExpansion", NULL};
	uint32_t name = kl_json_get(doc, parameter, "name");
	if (name == KL_JSON_NONE || kl_json_is(doc, name, KL_SLICE("filter")))
		return true;
	for (const char *const *f = flags; *f; f++)
		if (kl_json_is(doc, name, kl_slice_of(*f)) && !says(doc, parameter, "valueBoolean", KL_JSON_FALSE))
			return true;
	return false;
}

static uint64_t count_entries(const struct kl_json *doc, uint32_t owner)
{
	uint32_t list = kl_codesystem_array(doc, owner, "contains");
	uint64_t n = 0;
	for (uint32_t c = list == KL_JSON_NONE ? list : kl_json_first(doc, list); c != KL_JSON_NONE; c = kl_json_next(doc, list, c))
		n += 1 + count_entries(doc, c);
	return n;
}

static uint64_t number_of(const struct kl_json *doc, uint32_t object, const char *name, uint64_t missing)
{
	uint32_t node = kl_json_get(doc, object, name);
	kiln_slice text = node == KL_JSON_NONE ? KL_SLICE("") : kl_json_text(doc, node);
	uint64_t n = 0;
	for (size_t i = 0; i < text.size; i++) {
		if (text.data[i] < '0' || text.data[i] > '9' || n > UINT32_MAX)
			return UINT64_MAX;
		n = n * 10 + (uint64_t)(text.data[i] - '0');
	}
	return text.size ? n : missing;
}

/* Extensions of R4 that say that codes are missing. */
static bool is_open(const struct kl_json *doc, uint32_t expansion)
{
	uint32_t list = kl_codesystem_array(doc, expansion, "extension");
	for (uint32_t e = list == KL_JSON_NONE ? list : kl_json_first(doc, list); e != KL_JSON_NONE; e = kl_json_next(doc, list, e)) {
		uint32_t url = kl_json_get(doc, e, "url");
		if (url != KL_JSON_NONE && (kl_json_is(doc, url, KL_SLICE("http://hl7.org/fhir/StructureDefinition/valueset-toocostly"))
		    || kl_json_is(doc, url, KL_SLICE("http://hl7.org/fhir/StructureDefinition/valueset-unclosed"))))
			return true;
	}
	return false;
}

/* One page of several is not. */
static bool is_complete(const struct kl_json *doc, uint32_t expansion)
{
	uint32_t parameters = kl_codesystem_array(doc, expansion, "parameter");
	uint64_t entries = count_entries(doc, expansion), none = UINT64_MAX, total = number_of(doc, expansion, "total", none);
	bool paged = kl_json_get(doc, expansion, "offset") != KL_JSON_NONE;
	for (uint32_t p = parameters == KL_JSON_NONE ? parameters : kl_json_first(doc, parameters); p != KL_JSON_NONE; p = kl_json_next(doc, parameters, p)) {
		uint32_t name = kl_json_get(doc, p, "name");
		if (narrows(doc, p))
			return false;
		paged |= kl_json_is(doc, name, KL_SLICE("count")) || kl_json_is(doc, name, KL_SLICE("offset"));
	}
	if (is_open(doc, expansion) || number_of(doc, expansion, "offset", 0) != 0)
		return false;
	return total == none ? !paged && entries : entries >= total;
}

static int contained(struct valueset *v, uint32_t owner, struct kl_codes *out)
{
	uint32_t list = kl_codesystem_array(v->doc, owner, "contains");
	int rc = KILN_OK;
	for (uint32_t c = list == KL_JSON_NONE ? list : kl_json_first(v->doc, list); c != KL_JSON_NONE && rc == KILN_OK; c = kl_json_next(v->doc, list, c)) {
		kiln_slice system;
		rc = member(v, c, "system", &system);
		if (rc == KILN_OK && system.size && !says(v->doc, c, "abstract", KL_JSON_TRUE))
			rc = add_code(v, system, c, out);
		if (rc == KILN_OK)
			rc = contained(v, c, out);
	}
	return rc;
}

int kl_valueset_codes(struct kl_terminology *t, const struct kl_json *doc, struct kl_arena *arena, struct kl_codes *out)
{
	struct valueset v = {.t = t, .doc = doc, .arena = arena};
	uint32_t expansion = kl_json_get(doc, KL_JSON_ROOT, "expansion"), compose = kl_json_get(doc, KL_JSON_ROOT, "compose");
	bool complete = expansion != KL_JSON_NONE && is_complete(doc, expansion);
	int rc;
	if (complete)
		rc = contained(&v, expansion, out);
	else if (compose != KL_JSON_NONE)
		rc = composed(&v, compose, out);
	else
		rc = kl_fail(t->run->err, KILN_UNSUPPORTED, expansion == KL_JSON_NONE ? "a ValueSet has neither compose nor expansion"
			: "a ValueSet has an expansion that is not complete, and no compose");
	kl_codes_sort(out);
	return rc == KILN_OK && out->failed ? kl_fail_memory(t->run->err) : rc;
}
