/* search_verify.c - records compared with what is asked, where their terms do not decide: strings letter for letter (:exact) or beyond the bytes
   that a term keeps, references whose own type counts. The expression of the indexes finds the elements; what of them is text is as in
   extract_convert.c. */
#include "base/json.h"
#include "base/status.h"
#include "fhir/expression.h"
#include "fhir/extract.h"
#include "fhir/fhirpath.h"
#include "fhir/fold.h"
#include "fhir/record.h"
#include "fhir/search_compile.h"
#include "fhir/search_run.h"

/* What the clause's indexes are made from. */
static int parse_branches(struct kl_compile *c, const struct kl_type_indexes *ti, const struct kl_clause *clause, struct kl_fhirpath **out)
{
	const struct kl_index_def *first = clause->index_count ? ti->list[clause->indexes[0]].def : NULL;
	if (first && first->custom)   /* the store's own have one index each */
		return kl_expression_of(first, c->arena, out, c->err);
	kl_buf_clear(&c->bytes);
	for (uint32_t i = 0; i < clause->index_count; i++) {
		if (ti->list[clause->indexes[i]].kind != KL_INDEX_PARAM)
			return kl_compile_fail(c, KILN_UNSUPPORTED, "this modifier of this parameter");
		kl_buf_add_text(&c->bytes, i ? " | " : "");
		kl_buf_add_slice(&c->bytes, kl_text_slice(ti->list[clause->indexes[i]].def->branches));
	}
	kiln_slice text = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && text.data;
	kl_buf_clear(&c->bytes);
	int rc = good ? kl_fhirpath_parse(text, c->arena, out, c->err) : kl_fail_memory(c->err);
	return rc == KILN_OK || rc == KILN_NO_MEMORY ? rc : kl_compile_fail(c, KILN_UNSUPPORTED, "this modifier of this parameter");
}

int kl_verify_begin(struct kl_compile *c, const struct kl_type_indexes *ti, enum kl_verify_kind how, const struct kl_type *type, struct kl_clause *clause)
{
	struct kl_verify *v = kl_arena_alloc(c->arena, sizeof *v);
	uint32_t n = c->query->count;
	kiln_slice *texts = kl_arena_alloc(c->arena, 3 * (size_t)n * sizeof *texts);
	if (!v || !texts)
		return kl_fail_memory(c->err);
	*v = (struct kl_verify){.kind = (uint8_t)how, .texts = texts, .systems = texts + n, .codes = texts + 2 * (size_t)n, .type = type};
	clause->verify = v;
	return parse_branches(c, ti, clause, &v->expression);
}

void kl_verify_text(struct kl_clause *clause, kiln_slice system, kiln_slice code, kiln_slice text)
{
	struct kl_verify *v = clause->verify;
	v->systems[v->count] = system;
	v->codes[v->count] = code;
	v->texts[v->count++] = text;
}

/* One record after the other. */
struct verifier {
	const struct kl_verify *asked;
	const struct kl_type *name, *address, *extension;
	struct kl_json doc;
	struct kl_arena arena;
	struct kl_buf fold;
	struct kl_record_buffer record;
	uint32_t at;               /* of what is asked, that is compared */
	bool failed;               /* memory */
};

/* ---- Strings ---- */

static kiln_slice folded(struct verifier *v, kiln_slice text)
{
	kl_buf_clear(&v->fold);
	kl_fold(text, &v->fold);
	v->failed |= !kl_buf_ok(&v->fold);
	return kl_buf_slice(&v->fold);
}

/* A resource's own URL, with its version where one is asked for. */
static bool version_asked(struct verifier *v, kiln_slice url)
{
	uint32_t version = kl_json_get(&v->doc, KL_JSON_ROOT, "version");
	for (uint32_t i = 0; i < v->asked->count; i++) {
		kiln_slice want = v->asked->texts[i];
		if (kl_slice_eq(v->asked->systems[i], url) && (!want.data || (version != KL_JSON_NONE && kl_json_is(&v->doc, version, want))))
			return true;
	}
	return false;
}

static bool is_asked(struct verifier *v, kiln_slice text)
{
	const struct kl_verify *asked = v->asked;
	if (asked->kind == KL_VERIFY_VERSION)
		return version_asked(v, text);
	if (asked->kind != KL_VERIFY_EXACT)
		text = folded(v, text);
	for (uint32_t i = 0; i < asked->count; i++) {
		kiln_slice want = asked->texts[i];
		if (asked->kind == KL_VERIFY_HOLDS ? text.size && memmem(text.data, text.size, want.data, want.size) != NULL
		    : asked->kind == KL_VERIFY_EXACT ? kl_slice_eq(text, want) : kl_slice_starts(text, want))
			return true;
	}
	return false;
}

/* A word of a family name is found by itself. */
static bool word_asked(struct verifier *v, kiln_slice text)
{
	kiln_slice word;
	while (v->asked->kind == KL_VERIFY_STARTS && kl_fold_word(&text, &word))
		if (is_asked(v, word))
			return true;
	return false;
}

static bool string_matches(struct verifier *v, uint32_t node, bool family)
{
	if (v->doc.nodes[node].kind != KL_JSON_STRING)
		return false;
	kiln_slice text = kl_json_string(&v->doc, node, &v->arena);
	v->failed |= !text.data;
	return text.data && (is_asked(v, text) || (family && word_asked(v, text)));
}

/* A string, or an array of them. */
static bool member_matches(struct verifier *v, uint32_t node, bool family)
{
	if (v->doc.nodes[node].kind != KL_JSON_ARRAY)
		return string_matches(v, node, family);
	for (uint32_t c = kl_json_first(&v->doc, node); c != KL_JSON_NONE; c = kl_json_next(&v->doc, node, c))
		if (string_matches(v, c, family))
			return true;
	return false;
}

static bool any_member(struct verifier *v, uint32_t node, const char *const *names)
{
	for (; *names; names++) {
		uint32_t member = kl_json_get(&v->doc, node, *names);
		if (member != KL_JSON_NONE && member_matches(v, member, strcmp(*names, "family") == 0))
			return true;
	}
	return false;
}

/* ---- References: one that does not tell its type may be of any ---- */

static bool may_be(struct verifier *v, uint32_t node)
{
	const struct kl_type *t = kl_fhirpath_reference_type(&v->doc, node, &v->arena);
	return !v->asked->type || !t || t == v->asked->type;
}

static kiln_slice text_of(struct verifier *v, uint32_t object, const char *member)
{
	uint32_t node = kl_json_get(&v->doc, object, member);
	if (node == KL_JSON_NONE || v->doc.nodes[node].kind != KL_JSON_STRING)
		return (kiln_slice){NULL, 0};
	kiln_slice text = kl_json_string(&v->doc, node, &v->arena);
	v->failed |= !text.data;
	return text;
}

static bool same_code(struct verifier *v, kiln_slice system, kiln_slice a, kiln_slice b)
{
	if (!kl_system_folds(system))
		return kl_slice_eq(a, b);
	kl_buf_clear(&v->fold);
	kl_fold_case(a, &v->fold);
	size_t size = v->fold.size;
	kl_fold_case(b, &v->fold);
	v->failed |= !kl_buf_ok(&v->fold);
	return kl_slice_eq(kl_slice(v->fold.data, size), kl_slice(v->fold.data + size, v->fold.size - size));
}

static bool identifier_matches(struct verifier *v, uint32_t reference)
{
	uint32_t node = kl_json_get(&v->doc, reference, "identifier");
	if (node == KL_JSON_NONE || v->doc.nodes[node].kind != KL_JSON_OBJECT)
		return false;
	kiln_slice system = text_of(v, node, "system"), value = text_of(v, node, "value");
	for (uint32_t i = 0; i < v->asked->count; i++) {
		kiln_slice want = v->asked->systems[i], text = v->asked->texts[i];
		if ((!want.data || kl_slice_eq(want, system)) && (text.size == 0 || same_code(v, system, value, text)))
			return true;
	}
	return false;
}

/* What a literal reference, a canonical or a resource inside this one leads to. */
static bool target_of(struct verifier *v, uint32_t node, struct kl_target *t)
{
	bool object = v->doc.nodes[node].kind == KL_JSON_OBJECT;
	kiln_slice type = object ? text_of(v, node, "resourceType") : KL_SLICE("");
	kiln_slice text = object ? text_of(v, node, "reference") : v->doc.nodes[node].kind == KL_JSON_STRING ? kl_json_string(&v->doc, node, &v->arena) : KL_SLICE("");
	*t = (struct kl_target){type.size ? kl_resource_type(type) : NULL, text_of(v, node, "id")};
	return t->type || kl_reference_parse(text, t);
}

/* A canonical is found without its version too. */
static bool same_id(kiln_slice id, kiln_slice asked, bool canonical)
{
	return kl_slice_eq(id, asked) || (canonical && kl_slice_starts(id, asked) && id.data[asked.size] == '|');
}

static bool literal_matches(struct verifier *v, uint32_t node)
{
	struct kl_target t;
	bool canonical = v->doc.nodes[node].kind == KL_JSON_STRING;
	if (!may_be(v, node) || !target_of(v, node, &t))
		return false;
	for (uint32_t i = 0; i < v->asked->count; i++)
		if (same_id(t.id, v->asked->texts[i], canonical) && (t.type ? kl_slice_eq(kl_type_name(t.type), v->asked->systems[i]) : !v->asked->systems[i].data))
			return true;
	return false;
}

static bool reference_matches(struct verifier *v, uint32_t node)
{
	return may_be(v, node) && (v->asked->kind == KL_VERIFY_PRESENT || identifier_matches(v, node));
}

/* ---- Identifiers by their type, and what codes and references say to people ---- */

/* Call test for the object, or each object of the array, that the member is. */
static bool any_object(struct verifier *v, uint32_t object, const char *member, bool (*test)(struct verifier *v, uint32_t node))
{
	uint32_t node = object == KL_JSON_NONE || v->doc.nodes[object].kind != KL_JSON_OBJECT ? KL_JSON_NONE : kl_json_get(&v->doc, object, member);
	if (node == KL_JSON_NONE || v->doc.nodes[node].kind != KL_JSON_ARRAY)
		return node != KL_JSON_NONE && v->doc.nodes[node].kind == KL_JSON_OBJECT && test(v, node);
	for (uint32_t c = kl_json_first(&v->doc, node); c != KL_JSON_NONE; c = kl_json_next(&v->doc, node, c))
		if (v->doc.nodes[c].kind == KL_JSON_OBJECT && test(v, c))
			return true;
	return false;
}

static bool type_asked(struct verifier *v, uint32_t coding)
{
	kiln_slice system = text_of(v, coding, "system"), code = text_of(v, coding, "code");
	uint32_t i = v->at;
	return kl_slice_eq(system, v->asked->systems[i]) && same_code(v, system, code, v->asked->codes[i]);
}

static bool type_coding_asked(struct verifier *v, uint32_t type) { return any_object(v, type, "coding", type_asked); }

static bool typed_matches(struct verifier *v, uint32_t identifier)
{
	kiln_slice system = text_of(v, identifier, "system"), value = text_of(v, identifier, "value");
	for (v->at = 0; v->at < v->asked->count; v->at++)
		if (same_code(v, system, value, v->asked->texts[v->at]) && any_object(v, identifier, "type", type_coding_asked))
			return true;
	return false;
}

static bool says(struct verifier *v, uint32_t object, const char *member)
{
	kiln_slice text = text_of(v, object, member);
	return text.size && is_asked(v, text);
}

static bool display_asked(struct verifier *v, uint32_t object) { return says(v, object, "display"); }
static bool text_asked(struct verifier *v, uint32_t object) { return says(v, object, "text"); }

/* CodeableConcept.text, Coding.display, Identifier.type.text (R4 search, token: text), Reference.display; a resource inside this one says nothing. */
static bool spoken_matches(struct verifier *v, uint32_t node)
{
	if (kl_json_get(&v->doc, node, "resourceType") != KL_JSON_NONE)
		return false;
	return says(v, node, "text") || says(v, node, "display") || any_object(v, node, "coding", display_asked) || any_object(v, node, "type", text_asked);
}

static bool object_matches(struct verifier *v, uint32_t node)
{
	if (v->doc.nodes[node].kind != KL_JSON_OBJECT)
		return false;
	switch ((enum kl_verify_kind)v->asked->kind) {
	case KL_VERIFY_OF_TYPE: return typed_matches(v, node);
	case KL_VERIFY_TEXT: return may_be(v, node) && spoken_matches(v, node);
	default: return reference_matches(v, node);
	}
}

/* ---- Records ---- */

static bool element_matches(struct verifier *v, const struct kl_type *type, const struct kl_element *element, uint32_t node)
{
	static const char *const of_name[] = {"family", "given", "prefix", "suffix", "text", NULL};
	static const char *const of_address[] = {"line", "city", "district", "state", "postalCode", "country", "text", NULL};
	if (v->asked->kind == KL_VERIFY_LITERAL)
		return literal_matches(v, node);
	if (v->asked->kind >= KL_VERIFY_IDENTIFIER)
		return object_matches(v, node);
	if (type && kl_type_is(type, v->name))
		return any_member(v, node, of_name);
	if (type && kl_type_is(type, v->address))
		return any_member(v, node, of_address);
	if (!type || type != v->extension)
		return string_matches(v, node, element && kl_slice_is(kl_element_name(element), "family"));
	for (uint32_t k = kl_json_first(&v->doc, node); k != KL_JSON_NONE; k = kl_json_next(&v->doc, node, k)) {
		kiln_slice key = kl_json_text(&v->doc, k);
		const struct kl_element *e = kl_slice_starts(key, KL_SLICE("value")) ? kl_element_named(type, key, kl_json_hash(key)) : NULL;
		if (e && kl_element_type(e) != type && element_matches(v, kl_element_type(e), e, k + 1))
			return true;
	}
	return false;
}

static bool item_matches(struct verifier *v, const struct kl_fhirpath_item *item)
{
	if (item->value != KL_FP_EMPTY)
		return v->asked->kind < KL_VERIFY_IDENTIFIER && is_asked(v, item->text);
	return item->node != KL_JSON_NONE && element_matches(v, item->type, item->element, item->node);
}

static int verify_one(struct kl_run *run, struct verifier *v, const struct kl_type *type, uint32_t number, bool *matches)
{
	kiln_record record;
	struct kl_fhirpath_list found = {0};
	*matches = false;
	kl_arena_clear(&v->arena);
	int rc = kl_run_charge(run);
	if (rc != KILN_OK)
		return rc;
	rc = kl_record_current(run->view, number, &v->record, &record, run->err);
	if (rc == KILN_OK)
		rc = kl_json_read(&v->doc, record.body, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, run->err);
	if (rc != KILN_OK)
		return rc == KILN_NO_MEMORY ? rc : kl_fail(run->err, KILN_DAMAGED, "a record that the search must look at cannot be read");
	struct kl_fhirpath_item root = kl_fhirpath_resource(&v->doc, KL_JSON_ROOT, type);
	struct kl_fhirpath_context context = {.doc = &v->doc, .resource = root, .arena = &v->arena};
	rc = kl_fhirpath_eval(&context, v->asked->expression, &root, &found, run->err);
	for (uint32_t i = 0; i < found.count && rc == KILN_OK && !*matches; i++)
		*matches = item_matches(v, &found.items[i]);
	return rc == KILN_OK && v->failed ? kl_fail_memory(run->err) : rc;
}

int kl_verify_records(struct kl_run *run, const struct kl_type *type, const struct kl_verify *verify, struct kl_set *set)
{
	struct verifier v = {.asked = verify, .name = kl_type_named(KL_SLICE("HumanName")), .address = kl_type_named(KL_SLICE("Address")),
		.extension = kl_type_named(KL_SLICE("Extension"))};
	size_t kept = 0;
	int rc = KILN_OK;
	for (size_t i = 0; i < set->count && rc == KILN_OK; i++) {
		bool matches;
		rc = verify_one(run, &v, type, set->records[i], &matches);
		if (matches)
			set->records[kept++] = set->records[i];
	}
	set->count = kept;
	kl_json_free(&v.doc);
	kl_arena_free(&v.arena);
	kl_buf_free(&v.fold);
	kl_record_buffer_free(&v.record);
	return rc;
}
