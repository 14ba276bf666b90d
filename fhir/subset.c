/* subset.c - a resource written again without what was not asked for. */
#include "fhir/subset.h"

#define SYSTEM "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
#define SUBSETTED "{\"system\":\"" SYSTEM "\",\"code\":\"SUBSETTED\"}"

struct writer {
	const struct kl_subset *subset;
	const struct kl_json *doc;
	struct kl_buf *out;
};

static kiln_slice base_name(const struct kl_element *e)
{
	kiln_slice name = kl_element_name(e);
	return e->base_len ? kl_slice(name.data, e->base_len) : name;
}

bool kl_subset_knows(const struct kl_type *type, kiln_slice name)
{
	const struct kl_element *e = kl_elements_of(type), *end = e + type->count;
	while (e < end && !kl_slice_eq(base_name(e), name))
		e++;
	return e < end || kl_slice_is(name, "resourceType");
}

static bool is_named(const struct kl_subset *s, const struct kl_element *e)
{
	uint32_t i = 0;
	while (i < s->count && !kl_slice_eq(s->names[i], base_name(e)))
		i++;
	return i < s->count;
}

/* The element that a key names, with or without the '_' of a primitive's sibling (R4 json 2.6.2.3). */
static const struct kl_element *element_of(const struct kl_json *doc, const struct kl_type *type, uint32_t key)
{
	kiln_slice name = kl_json_text(doc, key);
	if (name.size && name.data[0] == '_') {
		name = kl_slice(name.data + 1, name.size - 1);
		return kl_element_named(type, name, kl_json_hash(name));
	}
	return kl_element_named(type, name, doc->nodes[key].hash);
}

static bool always(kiln_slice name)
{
	return kl_slice_is(name, "resourceType") || kl_slice_is(name, "id") || kl_slice_is(name, "meta");
}

/* What is mandatory is kept so that a valid resource is left, what modifies the meaning so that none is misread. */
static bool in_summary(const struct kl_element *e)
{
	return e->flags & (KL_EL_SUMMARY | KL_EL_REQUIRED | KL_EL_MODIFIER);
}

static bool keeps_at_top(const struct kl_subset *s, const struct kl_element *e)
{
	if (s->count)
		return e->flags & (KL_EL_REQUIRED | KL_EL_MODIFIER) || is_named(s, e);
	switch ((enum kl_summary)s->summary) {
	case KL_SUMMARY_TRUE: return in_summary(e);
	case KL_SUMMARY_TEXT: return e->flags & KL_EL_REQUIRED || kl_slice_is(kl_element_name(e), "text");
	case KL_SUMMARY_DATA: return !kl_slice_is(kl_element_name(e), "text");
	default: return true;
	}
}

/* ---- _summary=true below the top ---- */

static bool put_summary(struct writer *w, uint32_t node, const struct kl_type *type);

/* Does the element's type have elements of its own that may be left out? An extension is kept whole, since only all of it has a meaning. */
static bool goes_deeper(const struct kl_element *e)
{
	const struct kl_type *type = kl_element_type(e);
	return type->kind != KL_TYPE_PRIMITIVE && !(type->flags & KL_TYPE_EXTENSION);
}

/* A member; e: only what the summary of that element has, NULL: all of it. False: nothing of it is left, and nothing was written. */
static bool put_member(struct writer *w, uint32_t key, bool first, const struct kl_element *e)
{
	size_t before = w->out->size;
	kl_buf_add_text(w->out, first ? "\"" : ",\"");
	kl_buf_add_slice(w->out, kl_json_text(w->doc, key));
	kl_buf_add_text(w->out, "\":");
	bool deeper = e && goes_deeper(e), any = !deeper || put_summary(w, key + 1, kl_element_type(e));
	if (!deeper || (!any && e->flags & KL_EL_REQUIRED)) {
		kl_json_copy(w->doc, key + 1, w->out);
		any = true;
	}
	w->out->size = any ? w->out->size : before;
	return any;
}

static bool put_members(struct writer *w, uint32_t object, const struct kl_type *type)
{
	size_t before = w->out->size;
	bool any = false;
	kl_buf_add_byte(w->out, '{');
	for (uint32_t k = kl_json_first(w->doc, object); k != KL_JSON_NONE; k = kl_json_next(w->doc, object, k)) {
		const struct kl_element *e = element_of(w->doc, type, k);
		if (type->kind == KL_TYPE_RESOURCE && always(kl_json_text(w->doc, k)))
			any |= put_member(w, k, !any, NULL);
		else if (e && in_summary(e))
			any |= put_member(w, k, !any, e);
	}
	kl_buf_add_byte(w->out, '}');
	w->out->size = any ? w->out->size : before;
	return any;
}

static bool put_items(struct writer *w, uint32_t array, const struct kl_type *type)
{
	size_t start = w->out->size;
	bool any = false;
	kl_buf_add_byte(w->out, '[');
	for (uint32_t i = kl_json_first(w->doc, array); i != KL_JSON_NONE; i = kl_json_next(w->doc, array, i)) {
		size_t before = w->out->size;
		if (any)
			kl_buf_add_byte(w->out, ',');
		if (put_summary(w, i, type))
			any = true;
		else
			w->out->size = before;
	}
	kl_buf_add_byte(w->out, ']');
	w->out->size = any ? w->out->size : start;
	return any;
}

/* The type of an object: the element's, or the one that a resource inside names. NULL: unknown. */
static const struct kl_type *type_of(const struct writer *w, uint32_t object, const struct kl_type *type)
{
	if (type->kind != KL_TYPE_RESOURCE)
		return type;
	uint32_t name = kl_json_get(w->doc, object, "resourceType");
	return name == KL_JSON_NONE ? NULL : kl_resource_type(kl_json_text(w->doc, name));
}

/* False: nothing of it is left, and nothing was written. */
static bool put_summary(struct writer *w, uint32_t node, const struct kl_type *type)
{
	uint8_t kind = w->doc->nodes[node].kind;
	const struct kl_type *own = kind == KL_JSON_OBJECT ? type_of(w, node, type) : NULL;
	if (kind == KL_JSON_ARRAY)
		return put_items(w, node, type);
	if (own)
		return put_members(w, node, own);
	kl_json_copy(w->doc, node, w->out);
	return true;
}

/* ---- The resource ---- */

static bool is_tagged(const struct kl_json *doc, uint32_t tags)
{
	for (uint32_t i = kl_json_first(doc, tags); i != KL_JSON_NONE; i = kl_json_next(doc, tags, i)) {
		uint32_t system = kl_json_get(doc, i, "system"), code = kl_json_get(doc, i, "code");
		if (system != KL_JSON_NONE && code != KL_JSON_NONE && kl_json_is(doc, system, KL_SLICE(SYSTEM)) && kl_json_is(doc, code, KL_SLICE("SUBSETTED")))
			return true;
	}
	return false;
}

/* An array or object that goes on with text in the place of its last bracket. */
static void put_longer(struct writer *w, uint32_t node, const char *text)
{
	kl_json_copy(w->doc, node, w->out);
	if (!kl_buf_ok(w->out))
		return;
	w->out->size--;
	if (w->doc->nodes[node].end > node + 1)
		kl_buf_add_byte(w->out, ',');
	kl_buf_add_text(w->out, text);
}

/* All of meta, and the tag: R4 search 3.1.1.5.8, "SUBSETTED". */
static void put_meta(struct writer *w, uint32_t meta)
{
	uint32_t tags = kl_json_get(w->doc, meta, "tag");
	bool first = true;
	if (tags == KL_JSON_NONE) {
		put_longer(w, meta, "\"tag\":[" SUBSETTED "]}");
		return;
	}
	kl_buf_add_byte(w->out, '{');
	for (uint32_t k = kl_json_first(w->doc, meta); k != KL_JSON_NONE; k = kl_json_next(w->doc, meta, k), first = false) {
		if (k + 1 != tags || is_tagged(w->doc, tags)) {
			put_member(w, k, first, NULL);
			continue;
		}
		kl_buf_add_text(w->out, first ? "\"tag\":" : ",\"tag\":");
		put_longer(w, tags, SUBSETTED "]");
	}
	kl_buf_add_byte(w->out, '}');
}

static void put_resource(struct writer *w, const struct kl_type *type)
{
	const struct kl_subset *s = w->subset;
	bool nested = s->summary == KL_SUMMARY_TRUE && s->count == 0, any = false;
	kl_buf_add_byte(w->out, '{');
	for (uint32_t k = kl_json_first(w->doc, KL_JSON_ROOT); k != KL_JSON_NONE; k = kl_json_next(w->doc, KL_JSON_ROOT, k)) {
		kiln_slice name = kl_json_text(w->doc, k);
		const struct kl_element *e = element_of(w->doc, type, k);
		if (kl_slice_is(name, "meta")) {
			kl_buf_add_text(w->out, any ? ",\"meta\":" : "\"meta\":");
			put_meta(w, k + 1);
			any = true;
		} else if (always(name)) {
			any |= put_member(w, k, !any, NULL);
		} else if (e && keeps_at_top(s, e)) {
			any |= put_member(w, k, !any, nested ? e : NULL);
		}
	}
	kl_buf_add_byte(w->out, '}');
}

int kl_subset_write(const struct kl_subset *subset, kiln_slice body, struct kl_json *doc, struct kl_buf *out)
{
	struct writer w = {subset, doc, out};
	int rc = kl_json_read(doc, body, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL);
	if (rc != KILN_OK)
		return rc == KILN_NO_MEMORY ? rc : KILN_DAMAGED;
	uint32_t name = kl_json_get(doc, KL_JSON_ROOT, "resourceType");
	const struct kl_type *type = name == KL_JSON_NONE ? NULL : kl_resource_type(kl_json_text(doc, name));
	if (type)
		put_resource(&w, type);
	else
		kl_buf_add_slice(out, body);
	return kl_buf_ok(out) ? KILN_OK : KILN_NO_MEMORY;
}
