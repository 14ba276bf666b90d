/* accept.c - the walk. Every function answers false once the fault is noted; then nothing more is looked at.

   One object is one call of accept_object: each member is found in its type's hash, required elements and choice groups are bits of
   `seen` (kl_element.slot). Only on failure is the path worked out, by going down again from the root to the node at fault. */
#include "fhir/accept.h"
#include "base/status.h"
#include "fhir/accept_path.h"
#include "fhir/accept_rules.h"

struct walk {
	const struct kl_json *doc;
	const struct kl_json_node *nodes;
	struct kl_arena arena;  /* unescaped texts */
	struct kl_accept_fault fault;
};

/* An object that is being read. */
struct object {
	uint32_t node;
	unsigned depth;  /* containers around its members' values, itself included */
	const struct kl_type *type;
	uint64_t seen;   /* slots */
};

static const struct kl_type *type_of(struct walk *w, uint32_t node);
static bool accept_resource(struct walk *w, uint32_t node, bool contained, unsigned depth);
static bool accept_object(struct walk *w, uint32_t node, const struct kl_type *type, bool contained, unsigned depth);

static bool fail(struct walk *w, uint32_t node, const char *message)
{
	w->fault = (struct kl_accept_fault){KILN_BAD_RESOURCE, node, message, {NULL, 0}, false};
	return false;
}

static bool fail_named(struct walk *w, uint32_t node, const char *message, kiln_slice name)
{
	fail(w, node, message);
	w->fault.name = name;
	return false;
}

static bool fail_defined(struct walk *w, uint32_t node, const char *message, kiln_slice name)
{
	fail_named(w, node, message, name);
	w->fault.defined = true;
	return false;
}

static bool fail_status(struct walk *w, uint32_t node, int status, const char *message)
{
	fail(w, node, message);
	w->fault.status = status;
	return false;
}

/* The characters of a string node; data NULL (and the fault noted) when memory is short. */
static kiln_slice characters(struct walk *w, uint32_t node)
{
	kiln_slice s = kl_json_string(w->doc, node, &w->arena);
	if (!s.data)
		fail_status(w, node, KILN_NO_MEMORY, "out of memory");
	return s;
}

static bool accept_string(struct walk *w, const struct object *o, const struct kl_element *e, unsigned primitive, uint32_t node)
{
	const struct kl_json_node *n = &w->nodes[node];
	if (n->kind != KL_JSON_STRING)
		return fail(w, node, "a JSON string is needed here");
	/* Most strings: nothing escaped, so no control characters either. */
	if (primitive == KL_PRIM_STRING && !(n->flags & (KL_JSON_ESCAPED | KL_JSON_REPLACED)) && n->size - 1 < KL_STRING_MAX &&
	    !(o->type->flags & KL_TYPE_REFERENCE))
		return true;
	kiln_slice text = characters(w, node);
	if (!text.data)
		return false;
	const char *fault = kl_accept_string(primitive, text);
	if (!fault && e->codes && !kl_code_find(e->codes, text))
		fault = "not a code of the value set that this element is bound to";
	if (!fault && o->type->flags & KL_TYPE_REFERENCE && kl_slice_is(kl_element_name(e), "reference"))
		fault = kl_accept_reference(text);
	return !fault || fail(w, node, fault);
}

static bool accept_primitive(struct walk *w, const struct object *o, const struct kl_element *e, unsigned primitive, uint32_t node)
{
	unsigned kind = w->nodes[node].kind;
	switch (primitive) {
	case KL_PRIM_BOOLEAN:
		return kind == KL_JSON_TRUE || kind == KL_JSON_FALSE || fail(w, node, "true or false is needed here");
	case KL_PRIM_INTEGER:
	case KL_PRIM_UNSIGNED:
	case KL_PRIM_POSITIVE:
	case KL_PRIM_DECIMAL: {
		if (kind != KL_JSON_NUMBER)
			return fail(w, node, "a JSON number is needed here");
		const char *fault = kl_accept_number(primitive, kl_json_text(w->doc, node));
		return !fault || fail(w, node, fault);
	}
	default:
		return accept_string(w, o, e, primitive, node);
	}
}

/* Where a Bundle holds resources: they are another's records, kept as they are. */
static bool is_entry(const struct kl_type *t) { return t->kind == KL_TYPE_BACKBONE && kl_slice_starts(kl_type_name(t), KL_SLICE("Bundle.entry")); }

static bool accept_single(struct walk *w, const struct object *o, const struct kl_element *e, uint32_t node, unsigned depth)
{
	const struct kl_type *t = kl_element_type(e);
	if (t->kind == KL_TYPE_PRIMITIVE)
		return accept_primitive(w, o, e, t->primitive, node);
	if (e->flags & KL_EL_RESOURCE && is_entry(o->type))
		return type_of(w, node) != NULL;
	if (e->flags & KL_EL_RESOURCE)
		return accept_resource(w, node, kl_slice_is(kl_element_name(e), "contained"), depth + 1);
	if (!accept_object(w, node, t, false, depth + 1))
		return false;
	return !e->codes || kl_accept_concept(w->doc, node, e->codes) ||
		fail(w, node, "no code of the value set that this element is bound to");
}

/* The value of the member `name`, or "_name" when underscored. */
static uint32_t member(const struct walk *w, uint32_t object, kiln_slice name, bool underscored)
{
	char key[KL_ELEMENT_NAME_MAX + 1] = "_";
	memcpy(key + underscored, name.data, name.size);
	for (uint32_t k = object + 1; k < w->nodes[object].end; k = w->nodes[k + 1].end)
		if (kl_json_is(w->doc, k, kl_slice(key, name.size + underscored)))
			return k + 1;
	return KL_JSON_NONE;
}

/* The array of the other name, walked in step with the one that is accepted. */
struct partner {
	uint32_t at, end;  /* the element beside the current one; none when at == end */
};

static struct partner partner_of(const struct walk *w, uint32_t array)
{
	if (array == KL_JSON_NONE || w->nodes[array].kind != KL_JSON_ARRAY)
		return (struct partner){0, 0};
	return (struct partner){array + 1, w->nodes[array].end};
}

static void partner_step(const struct walk *w, struct partner *p)
{
	if (p->at < p->end)
		p->at = w->nodes[p->at].end;
}

static unsigned partner_kind(const struct walk *w, const struct partner *p)
{
	return p->at < p->end ? w->nodes[p->at].kind : KL_JSON_NULL;
}

/* R4 json 2.6.2.3: null fills a place of an array of primitives where the array of the _ sibling has an object, and only there. */
static bool accept_nulls(struct walk *w, const struct object *o, const struct kl_element *e, uint32_t array)
{
	bool primitive = kl_element_type(e)->kind == KL_TYPE_PRIMITIVE;
	struct partner beside = partner_of(w, primitive ? member(w, o->node, kl_element_name(e), true) : KL_JSON_NONE);
	for (uint32_t c = array + 1; c < w->nodes[array].end; c = w->nodes[c].end, partner_step(w, &beside))
		if (w->nodes[c].kind == KL_JSON_NULL && partner_kind(w, &beside) != KL_JSON_OBJECT)
			return fail(w, c, "null without an object in the array of the _ sibling");
	return true;
}

/* What holds for any array. */
static bool accept_frame(struct walk *w, const struct object *o, uint32_t array)
{
	if (w->nodes[array].kind != KL_JSON_ARRAY)
		return fail(w, array, "an array is needed here");
	if (array + 1 == w->nodes[array].end)
		return fail(w, array, "an array may not be empty");
	return o->depth < KL_DEPTH_MAX || fail_status(w, array, KILN_LIMIT, "nested too deep");
}

static bool accept_array(struct walk *w, const struct object *o, const struct kl_element *e, uint32_t array)
{
	uint32_t end = w->nodes[array].end;
	bool nulls = false;
	if (!accept_frame(w, o, array))
		return false;
	for (uint32_t c = array + 1; c < end; c = w->nodes[c].end) {
		if (w->nodes[c].kind == KL_JSON_NULL)
			nulls = true;
		else if (!accept_single(w, o, e, c, o->depth + 1))
			return false;
	}
	return !nulls || accept_nulls(w, o, e, array);
}

/* Is a member of this slot's choice, other than e, given too? */
static bool given_twice(const struct walk *w, const struct object *o, const struct kl_element *e)
{
	const struct kl_element *other = kl_elements_of(o->type), *end = other + o->type->count;
	for (; other < end; other++)
		if (other != e && other->slot == e->slot && (member(w, o->node, kl_element_name(other), false) != KL_JSON_NONE ||
		    member(w, o->node, kl_element_name(other), true) != KL_JSON_NONE))
			return true;
	return false;
}

static bool note_slot(struct walk *w, struct object *o, const struct kl_element *e, uint32_t key)
{
	uint64_t bit = e->slot ? (uint64_t)1 << (e->slot - 1) : 0;
	if (o->seen & bit && given_twice(w, o, e))
		return fail_defined(w, key, "more than one of the choice", kl_slice(kl_element_name(e).data, e->base_len));
	o->seen |= bit;
	return true;
}

/* The Element that holds id and extensions of a primitive value. */
static bool accept_beside(struct walk *w, const struct kl_element *e, uint32_t node, bool value, unsigned depth)
{
	if (!accept_object(w, node, kl_element_type(e), false, depth + 1))
		return false;
	/* ele-1: a value or children, and the id is no child. */
	return value || member(w, node, KL_SLICE("extension"), false) != KL_JSON_NONE || fail(w, node, "neither a value nor an extension");
}

static bool accept_beside_array(struct walk *w, const struct object *o, const struct kl_element *e, uint32_t array, uint32_t values)
{
	uint32_t end = w->nodes[array].end;
	if (!accept_frame(w, o, array))
		return false;
	struct partner value = partner_of(w, values);
	for (uint32_t c = array + 1; c < end; c = w->nodes[c].end, partner_step(w, &value)) {
		bool valued = partner_kind(w, &value) != KL_JSON_NULL;
		if (w->nodes[c].kind == KL_JSON_NULL && !valued)
			return fail(w, c, "null without a value in the array beside it");
		if (w->nodes[c].kind != KL_JSON_NULL && !accept_beside(w, e, c, valued, o->depth + 1))
			return false;
	}
	return true;
}

/* id of a datatype and url of an extension are XML attributes: they have no extensions; neither has xhtml. */
static bool is_bare(const struct kl_type *t, const struct kl_element *e)
{
	if (kl_element_type(e)->primitive == KL_PRIM_XHTML)
		return true;
	return (t->kind != KL_TYPE_RESOURCE && kl_slice_is(kl_element_name(e), "id")) ||
		(t->flags & KL_TYPE_EXTENSION && kl_slice_is(kl_element_name(e), "url"));
}

/* A member "_name" (R4 json 2.6.2.3); name is without the underscore, which stands in front of it. */
static bool accept_underscored(struct walk *w, struct object *o, uint32_t key, kiln_slice name)
{
	const struct kl_element *e = kl_element_named(o->type, name, kl_json_hash(name));
	if (!e || kl_element_type(e)->kind != KL_TYPE_PRIMITIVE || is_bare(o->type, e))
		return fail_named(w, key, "no such element", kl_slice(name.data - 1, name.size + 1));
	uint32_t values = member(w, o->node, kl_element_name(e), false);
	if (!note_slot(w, o, e, key))
		return false;
	if (e->flags & KL_EL_MANY)
		return accept_beside_array(w, o, e, key + 1, values);
	return accept_beside(w, e, key + 1, values != KL_JSON_NONE, o->depth);
}

static bool accept_member(struct walk *w, struct object *o, uint32_t key, bool contained)
{
	const struct kl_json_node *n = &w->nodes[key];
	kiln_slice name = kl_json_text(w->doc, key);
	uint16_t hash = n->hash;
	if (n->flags & KL_JSON_ESCAPED) {
		name = characters(w, key);
		if (!name.data)
			return false;
		hash = kl_json_hash(name);
	}
	const struct kl_element *e = kl_element_named(o->type, name, hash);
	if (!e) {
		if (name.size > 1 && name.data[0] == '_')
			return accept_underscored(w, o, key, kl_slice(name.data + 1, name.size - 1));
		if (o->type->kind == KL_TYPE_RESOURCE && kl_slice_is(name, "resourceType"))
			return true;
		return fail_named(w, key, "no such element", name);
	}
	if (e->slot && !note_slot(w, o, e, key))
		return false;
	/* dom-2: contained resources do not nest. */
	if (contained && e->flags & KL_EL_RESOURCE && kl_slice_is(name, "contained"))
		return fail(w, key, "a contained resource may not contain resources");
	return e->flags & KL_EL_MANY ? accept_array(w, o, e, key + 1) : accept_single(w, o, e, key + 1, o->depth);
}

static bool fail_missing(struct walk *w, const struct object *o)
{
	const struct kl_element *e = kl_elements_of(o->type);
	uint64_t missing = o->type->required & ~o->seen;
	while (!e->slot || !(missing >> (e->slot - 1) & 1))
		e++;
	kiln_slice name = kl_element_name(e);
	return fail_defined(w, o->node, "missing element", e->base_len ? kl_slice(name.data, e->base_len) : name);
}

/* ext-1: an extension has a value or extensions, not both. The slots of Extension are url and value[x]. */
static bool accept_extension(struct walk *w, const struct object *o)
{
	bool value = o->seen & ~o->type->required;
	bool nested = member(w, o->node, KL_SLICE("extension"), false) != KL_JSON_NONE;
	return value != nested || fail(w, o->node, "an extension has either a value or extensions");
}

static bool accept_object(struct walk *w, uint32_t node, const struct kl_type *type, bool contained, unsigned depth)
{
	struct object o = {node, depth, type, 0};
	uint32_t end = w->nodes[node].end;
	if (w->nodes[node].kind != KL_JSON_OBJECT)
		return fail(w, node, w->nodes[node].kind == KL_JSON_ARRAY ? "one value is needed here, not an array" : "an object is needed here");
	if (depth > KL_DEPTH_MAX)
		return fail_status(w, node, KILN_LIMIT, "nested too deep");
	if (node + 1 == end)
		return fail(w, node, "an object may not be empty");
	for (uint32_t k = node + 1; k < end; k = w->nodes[k + 1].end)
		if (!accept_member(w, &o, k, contained))
			return false;
	if (type->required & ~o.seen)
		return fail_missing(w, &o);
	if (type->flags & KL_TYPE_EXTENSION)
		return accept_extension(w, &o);
	/* ele-1: a value or children, and the id is no child. Of a primitive, the value stands beside this object. */
	if ((type->kind == KL_TYPE_COMPLEX || type->kind == KL_TYPE_BACKBONE) && w->nodes[node + 2].end == end && kl_json_is(w->doc, node + 1, KL_SLICE("id")))
		return fail(w, node, "an object needs more than an id");
	return true;
}

static const struct kl_type *type_of(struct walk *w, uint32_t node)
{
	uint32_t name = kl_json_get(w->doc, node, "resourceType");
	if (w->nodes[node].kind != KL_JSON_OBJECT)
		return fail(w, node, "a resource is an object"), NULL;
	if (name == KL_JSON_NONE || w->nodes[name].kind != KL_JSON_STRING)
		return fail(w, node, "resourceType is missing or not a string"), NULL;
	kiln_slice text = characters(w, name);
	const struct kl_type *t = text.data ? kl_resource_type(text) : NULL;
	if (!t && text.data)
		fail(w, name, "resourceType is not a resource type of R4");
	return t;
}

static bool accept_typed(struct walk *w, uint32_t node, const struct kl_type *t, bool contained, unsigned depth)
{
	bool memory;
	if (!accept_object(w, node, t, contained, depth))
		return false;
	const char *fault = t->flags & KL_TYPE_INVARIANTS ? kl_accept_invariants(w->doc, node, &memory) : NULL;
	return !fault || fail_status(w, node, memory ? KILN_NO_MEMORY : KILN_BAD_RESOURCE, fault);
}

static bool accept_resource(struct walk *w, uint32_t node, bool contained, unsigned depth)
{
	const struct kl_type *t = type_of(w, node);
	return t && accept_typed(w, node, t, contained, depth);
}

int kl_accept(const struct kl_json *doc, uint32_t root, const struct kl_type **type, kiln_error *err)
{
	struct walk w = {.doc = doc, .nodes = doc->nodes};
	const struct kl_type *t = type_of(&w, root);
	bool good = t && accept_typed(&w, root, t, false, 1);
	if (type)
		*type = good ? t : NULL;
	int status = good ? KILN_OK : kl_accept_fail(doc, root, &w.fault, err);
	kl_arena_free(&w.arena);
	return status;
}
