/* fhirpath_element.c - functions on elements of FHIR: types, values, extensions (HL7 FHIRPath N1, 6.3 and 10.2; R4 fhirpath.html, additional
   functions). */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

/* extension(url): the extensions with that url (R4 fhirpath.html). */
static int call_extension(frame *f, const expr *e, const list *in, list *out)
{
	list all = {0};
	kiln_slice wanted;
	item found;
	bool there;
	int rc = kl_fhirpath_string_argument(f, e->args, &wanted, &there);
	if (rc != KILN_OK || !there)
		return rc;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = kl_fhirpath_children(f, &in->items[i], KL_SLICE("extension"), &all);
	for (uint32_t i = 0; rc == KILN_OK && i < all.count; i++) {
		list urls = {0};
		rc = kl_fhirpath_children(f, &all.items[i], KL_SLICE("url"), &urls);
		if (rc == KILN_OK && urls.count == 1)
			rc = kl_fhirpath_value(f, urls.items, &found);
		if (rc == KILN_OK && urls.count == 1 && kl_slice_eq(found.text, wanted))
			rc = kl_fhirpath_push(f, out, &all.items[i]);
	}
	return rc;
}

static int call_has_value(frame *f, const expr *e, const list *in, list *out)
{
	item v = {.value = KL_FP_EMPTY};
	int rc = in->count == 1 ? kl_fhirpath_value(f, in->items, &v) : KILN_OK;
	(void)e;
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, v.value && v.value != KL_FP_QUANTITY) : rc;
}

/* The primitive's value as one of FHIRPath's own types. */
static int call_get_value(frame *f, const expr *e, const list *in, list *out)
{
	item v = {.value = KL_FP_EMPTY};
	int rc = in->count == 1 ? kl_fhirpath_value(f, in->items, &v) : KILN_OK;
	(void)e;
	return rc == KILN_OK && v.value && v.value != KL_FP_QUANTITY ? kl_fhirpath_push(f, out, &v) : rc;
}

kiln_slice kl_fhirpath_system_name(uint8_t value)
{
	static const char *const names[] = {[KL_FP_EMPTY] = "", [KL_FP_BOOLEAN] = "Boolean", [KL_FP_STRING] = "String", [KL_FP_INTEGER] = "Integer",
		[KL_FP_DECIMAL] = "Decimal", [KL_FP_DATE] = "Date", [KL_FP_DATETIME] = "DateTime", [KL_FP_TIME] = "Time", [KL_FP_QUANTITY] = "Quantity",
		[KL_FP_TYPE_INFO] = "TypeInfo"};
	return kl_slice_of(names[value]);
}

static int call_type(frame *f, const expr *e, const list *in, list *out)
{
	int rc = KILN_OK;
	(void)e;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		const item *it = &in->items[i];
		item info = kl_fhirpath_make(KL_FP_TYPE_INFO, it->value ? kl_fhirpath_system_name(it->value) : it->type ? kl_type_name(it->type) : KL_SLICE(""));
		info.unit = it->value ? KL_SLICE("System") : KL_SLICE("FHIR");
		rc = kl_fhirpath_push(f, out, &info);
	}
	return rc;
}

/* conformsTo(url) for R4's own definitions: what is stored has been checked against them, so the type decides. */
static int call_conforms_to(frame *f, const expr *e, const list *in, list *out)
{
	const kiln_slice base = KL_SLICE("http://hl7.org/fhir/StructureDefinition/");
	kiln_slice url;
	bool there;
	int rc = kl_fhirpath_string_argument(f, e->args, &url, &there);
	if (rc != KILN_OK || !there || in->count == 0)
		return rc;
	if (in->count > 1)
		return kl_fhirpath_fail(f, "several values stand where one may stand");
	const struct kl_type *t = kl_slice_starts(url, base) ? kl_type_named(kl_slice(url.data + base.size, url.size - base.size)) : NULL;
	if (!t)
		return kl_fail(f->err, KILN_UNSUPPORTED, "FHIRPath: conformsTo() is offered for the definitions of R4's types alone");
	return kl_fhirpath_push_boolean(f, out, in->items->type && kl_type_is(in->items->type, t));
}

/* ---- References ---- */

/* The resource type in `Type/id`, `http://host/Type/id`, either with /_history/version. */
static const struct kl_type *type_in(kiln_slice text)
{
	for (;;) {
		const char *last = memrchr(text.data, '/', text.size);
		if (!last)
			return NULL;
		text.size = (size_t)(last - text.data);
		const char *before = memrchr(text.data, '/', text.size);
		kiln_slice name = before ? kl_slice(before + 1, (size_t)(last - before - 1)) : text;
		if (!before || !kl_slice_is(name, "_history"))
			return kl_resource_type(name);
		text.size = (size_t)(before - text.data);
	}
}

const struct kl_type *kl_fhirpath_reference_type(const struct kl_json *doc, uint32_t reference, struct kl_arena *arena)
{
	uint32_t text = kl_json_get(doc, reference, "reference"), type = kl_json_get(doc, reference, "type");
	const struct kl_type *t = NULL;
	if (text != KL_JSON_NONE && doc->nodes[text].kind == KL_JSON_STRING) {
		kiln_slice s = kl_json_string(doc, text, arena);
		t = s.size ? type_in(s) : NULL;
	}
	if (!t && type != KL_JSON_NONE && doc->nodes[type].kind == KL_JSON_STRING)
		t = kl_resource_type(kl_json_text(doc, type));
	return t;
}

/* The entry of a Bundle that holds the node; KL_JSON_NONE: none does. */
static uint32_t entry_of(const struct kl_json *doc, uint32_t bundle, uint32_t node)
{
	uint32_t entries = kl_json_get(doc, bundle, "entry");
	for (uint32_t i = entries == KL_JSON_NONE ? entries : kl_json_first(doc, entries); i != KL_JSON_NONE; i = kl_json_next(doc, entries, i))
		if (i <= node && node < doc->nodes[i].end)
			return i;
	return KL_JSON_NONE;
}

/* #id: in what the resource that refers contains; # alone is that resource. */
static uint32_t find_contained(frame *f, uint32_t resource, kiln_slice id)
{
	const struct kl_json *doc = f->c->doc;
	uint32_t contained = id.size ? kl_json_get(doc, resource, "contained") : KL_JSON_NONE;
	if (id.size == 0)
		return resource;
	for (uint32_t i = contained == KL_JSON_NONE ? contained : kl_json_first(doc, contained); i != KL_JSON_NONE; i = kl_json_next(doc, contained, i)) {
		uint32_t own = kl_json_get(doc, i, "id");
		if (own != KL_JSON_NONE && kl_json_is(doc, own, id))
			return i;
	}
	return KL_JSON_NONE;
}

/* The entry whose fullUrl is the reference or ends with it, on from a slash (R4 bundle.html, resolving references in Bundles). */
static int find_entry(frame *f, uint32_t bundle, kiln_slice reference, uint32_t *found)
{
	const struct kl_json *doc = f->c->doc;
	uint32_t entries = kl_json_get(doc, bundle, "entry");
	int rc = KILN_OK;
	for (uint32_t i = entries == KL_JSON_NONE ? entries : kl_json_first(doc, entries); rc == KILN_OK && i != KL_JSON_NONE; i = kl_json_next(doc, entries, i)) {
		kiln_slice url = {NULL, 0};
		uint32_t full = kl_json_get(doc, i, "fullUrl");
		rc = kl_fhirpath_spend(f, 1);
		if (rc == KILN_OK && full != KL_JSON_NONE && doc->nodes[full].kind == KL_JSON_STRING)
			rc = kl_fhirpath_text(f, full, &url);
		if (rc != KILN_OK || url.size < reference.size)
			continue;
		kiln_slice end = kl_slice(url.data + url.size - reference.size, reference.size);
		if (kl_slice_eq(end, reference) && (end.data == url.data || end.data[-1] == '/')) {
			*found = kl_json_get(doc, i, "resource");
			return rc;
		}
	}
	return rc;
}

/* The resource that a reference names, where it is at hand: contained, or in the same Bundle. */
static int find_target(frame *f, uint32_t node, kiln_slice reference, uint32_t *found)
{
	const struct kl_json *doc = f->c->doc;
	const item *root = &f->c->resource;
	*found = KL_JSON_NONE;
	if (root->node == KL_JSON_NONE || reference.size == 0)
		return KILN_OK;
	bool bundle = root->type && kl_slice_is(kl_type_name(root->type), "Bundle");
	uint32_t resource = root->node, entry = bundle && node != KL_JSON_NONE ? entry_of(doc, root->node, node) : KL_JSON_NONE;
	if (entry != KL_JSON_NONE && kl_json_get(doc, entry, "resource") != KL_JSON_NONE)
		resource = kl_json_get(doc, entry, "resource");
	if (*reference.data == '#')
		*found = find_contained(f, resource, kl_slice(reference.data + 1, reference.size - 1));
	else if (bundle)
		return find_entry(f, root->node, reference, found);
	return KILN_OK;
}

/* The text of a reference: of a string (uri, canonical), or of Reference.reference. */
static int reference_text(frame *f, const item *it, kiln_slice *text)
{
	item v;
	*text = (kiln_slice){NULL, 0};
	if (kl_fhirpath_is_object(f, it)) {
		uint32_t node = kl_json_get(f->c->doc, it->node, "reference");
		return node != KL_JSON_NONE && f->c->doc->nodes[node].kind == KL_JSON_STRING ? kl_fhirpath_text(f, node, text) : KILN_OK;
	}
	int rc = kl_fhirpath_value(f, it, &v);
	if (rc == KILN_OK && v.value == KL_FP_STRING)
		*text = v.text;
	return rc;
}

/* resolve(): what is contained or in the same Bundle. Nothing else is looked up; where only the type is asked (`resolve() is Patient`), the
   reference's own text tells it: that alone for search parameters, of which a resource's indexes must not depend on how it came. */
static int call_resolve(frame *f, const expr *e, const list *in, list *out)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		const item *it = &in->items[i];
		item target = {.node = KL_JSON_NONE, .extra = KL_JSON_NONE};
		kiln_slice text;
		rc = reference_text(f, it, &text);
		if (rc == KILN_OK && (f->c->strict || !e->typed))
			rc = find_target(f, it->node, text, &target.node);
		if (rc != KILN_OK)
			return rc;
		if (target.node != KL_JSON_NONE)
			target = kl_fhirpath_resource(f->c->doc, target.node, NULL);
		else if (e->typed)
			target.type = kl_fhirpath_is_object(f, it) ? kl_fhirpath_reference_type(f->c->doc, it->node, f->c->arena) : text.size ? type_in(text) : NULL;
		if (target.type)
			rc = kl_fhirpath_push(f, out, &target);
	}
	return rc;
}

const struct kl_fhirpath_function kl_fhirpath_element_functions[] = {
	{"conformsTo", 1, 1, call_conforms_to}, {"extension", 1, 1, call_extension}, {"getValue", 0, 0, call_get_value},
	{"hasValue", 0, 0, call_has_value}, {"resolve", 0, 0, call_resolve}, {"type", 0, 0, call_type},
	/* what needs terminologies, profiles or a narrative's rules */
	{"checkModifiers", 0, 255, NULL}, {"elementDefinition", 0, 255, NULL}, {"htmlChecks", 0, 255, NULL}, {"memberOf", 0, 255, NULL},
	{"slice", 0, 255, NULL}, {"subsumedBy", 0, 255, NULL}, {"subsumes", 0, 255, NULL}, {NULL, 0, 0, NULL}
};
