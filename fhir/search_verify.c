/* search_verify.c - texts of a record compared with those asked for, where its terms do not decide: letter for letter (:exact), or beyond the
   bytes that a term keeps. The parameter's expression finds the elements; what of them is text is as in extract_convert.c. */
#include "base/json.h"
#include "base/status.h"
#include "fhir/fhirpath.h"
#include "fhir/fold.h"
#include "fhir/record.h"
#include "fhir/search.h"

int kl_verify_text(struct kl_compile *c, struct kl_clause *clause, enum kl_verify_kind how, kiln_slice text)
{
	if (!clause->verify) {
		struct kl_verify *v = kl_arena_alloc(c->arena, sizeof *v);
		kiln_slice *texts = kl_arena_alloc(c->arena, c->query->count * sizeof *texts);
		if (!v || !texts)
			return kl_fail_memory(c->err);
		*v = (struct kl_verify){.kind = (uint8_t)how, .texts = texts};
		int rc = kl_fhirpath_parse(kl_text_slice(clause->param->expression), c->arena, &v->expression, c->err);
		if (rc != KILN_OK)
			return rc == KILN_NO_MEMORY ? rc : kl_compile_fail(c, KILN_UNSUPPORTED, "this modifier of this parameter");
		clause->verify = v;
	}
	clause->verify->texts[clause->verify->count++] = text;
	return KILN_OK;
}

/* One record after the other. */
struct verifier {
	const struct kl_verify *asked;
	const struct kl_type *name, *address, *extension;
	struct kl_json doc;
	struct kl_arena arena;
	struct kl_buf fold;
	struct kl_record_buffer record;
	bool failed;               /* memory */
};

static bool is_asked(struct verifier *v, kiln_slice text)
{
	const struct kl_verify *asked = v->asked;
	if (asked->kind != KL_VERIFY_EXACT) {
		kl_buf_clear(&v->fold);
		kl_fold(text, &v->fold);
		v->failed |= !kl_buf_ok(&v->fold);
		text = kl_buf_slice(&v->fold);
	}
	for (uint32_t i = 0; i < asked->count; i++) {
		kiln_slice want = asked->texts[i];
		if (asked->kind == KL_VERIFY_HOLDS ? text.size && memmem(text.data, text.size, want.data, want.size) != NULL
		    : asked->kind == KL_VERIFY_STARTS ? kl_slice_starts(text, want) : kl_slice_eq(text, want))
			return true;
	}
	return false;
}

static bool string_matches(struct verifier *v, uint32_t node)
{
	if (v->doc.nodes[node].kind != KL_JSON_STRING)
		return false;
	kiln_slice text = kl_json_string(&v->doc, node, &v->arena);
	v->failed |= !text.data;
	return text.data && is_asked(v, text);
}

/* A string, or an array of them. */
static bool member_matches(struct verifier *v, uint32_t node)
{
	if (v->doc.nodes[node].kind != KL_JSON_ARRAY)
		return string_matches(v, node);
	for (uint32_t c = kl_json_first(&v->doc, node); c != KL_JSON_NONE; c = kl_json_next(&v->doc, node, c))
		if (string_matches(v, c))
			return true;
	return false;
}

static bool any_member(struct verifier *v, uint32_t node, const char *const *names)
{
	for (; *names; names++) {
		uint32_t member = kl_json_get(&v->doc, node, *names);
		if (member != KL_JSON_NONE && member_matches(v, member))
			return true;
	}
	return false;
}

static bool element_matches(struct verifier *v, const struct kl_type *type, uint32_t node)
{
	static const char *const of_name[] = {"family", "given", "prefix", "suffix", "text", NULL};
	static const char *const of_address[] = {"line", "city", "district", "state", "postalCode", "country", "text", NULL};
	if (type && kl_type_is(type, v->name))
		return any_member(v, node, of_name);
	if (type && kl_type_is(type, v->address))
		return any_member(v, node, of_address);
	if (!type || type != v->extension)
		return string_matches(v, node);
	for (uint32_t k = kl_json_first(&v->doc, node); k != KL_JSON_NONE; k = kl_json_next(&v->doc, node, k)) {
		kiln_slice key = kl_json_text(&v->doc, k);
		const struct kl_element *e = kl_slice_starts(key, KL_SLICE("value")) ? kl_element_named(type, key, kl_json_hash(key)) : NULL;
		if (e && kl_element_type(e) != type && element_matches(v, kl_element_type(e), k + 1))
			return true;
	}
	return false;
}

static bool item_matches(struct verifier *v, const struct kl_fhirpath_item *item)
{
	if (item->value != KL_FP_EMPTY)
		return is_asked(v, item->text);
	return item->node != KL_JSON_NONE && element_matches(v, item->type, item->node);
}

static int verify_one(struct kl_run *run, struct verifier *v, const struct kl_type *type, uint32_t number, bool *matches)
{
	kiln_record record;
	struct kl_fhirpath_list found = {0};
	*matches = false;
	kl_arena_clear(&v->arena);
	int rc = kl_record_current(run->view, number, &v->record, &record, run->err);
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
