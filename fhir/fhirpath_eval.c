/* fhirpath_eval.c - evaluation over the tape: items, members and terms. Operators are in fhirpath_operators.c, functions in
   fhirpath_functions.c. Recursion follows the expression's tree, whose depth the parser bounds. */
#include "base/status.h"
#include "fhir/fhirpath_private.h"
#include <stdio.h>

int kl_fhirpath_push(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, const struct kl_fhirpath_item *item)
{
	if (++f->c->steps > KL_EXPRESSION_STEPS)
		return kl_fail(f->err, KILN_LIMIT, "an expression makes too many items");
	if (list->count == list->cap) {
		uint32_t cap = list->cap ? 2 * list->cap : 4;
		struct kl_fhirpath_item *items = kl_arena_alloc(f->c->arena, cap * sizeof *items);
		if (!items)
			return kl_fail_memory(f->err);
		if (list->count)
			memcpy(items, list->items, list->count * sizeof *items);
		list->items = items;
		list->cap = cap;
	}
	list->items[list->count++] = *item;
	return KILN_OK;
}

static struct kl_fhirpath_item value_item(uint8_t kind, kiln_slice text)
{
	return (struct kl_fhirpath_item){.node = KL_JSON_NONE, .extra = KL_JSON_NONE, .value = kind, .text = text};
}

int kl_fhirpath_push_boolean(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, bool v)
{
	struct kl_fhirpath_item item = value_item(KL_FP_BOOLEAN, v ? KL_SLICE("true") : KL_SLICE("false"));
	return kl_fhirpath_push(f, list, &item);
}

int kl_fhirpath_push_integer(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, int64_t v)
{
	char text[24];
	int n = snprintf(text, sizeof text, "%lld", (long long)v);
	struct kl_fhirpath_item item = value_item(KL_FP_INTEGER, kl_arena_copy(f->c->arena, kl_slice(text, (size_t)n)));
	return item.text.data ? kl_fhirpath_push(f, list, &item) : kl_fail_memory(f->err);
}

int kl_fhirpath_push_string(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, kiln_slice v)
{
	struct kl_fhirpath_item item = value_item(KL_FP_STRING, v);
	return kl_fhirpath_push(f, list, &item);
}

static const struct kl_type *type_at(const struct kl_json *doc, uint32_t node, const struct kl_type *fallback)
{
	uint32_t name = node != KL_JSON_NONE ? kl_json_get(doc, node, "resourceType") : KL_JSON_NONE;
	const struct kl_type *t = NULL;
	if (name != KL_JSON_NONE && doc->nodes[name].kind == KL_JSON_STRING)
		t = kl_resource_type(kl_json_text(doc, name));
	return t ? t : fallback;
}

struct kl_fhirpath_item kl_fhirpath_resource(const struct kl_json *doc, uint32_t root, const struct kl_type *type)
{
	return (struct kl_fhirpath_item){.type = type ? type : type_at(doc, root, NULL), .node = root, .extra = KL_JSON_NONE};
}

static bool is_array(const struct kl_json *doc, uint32_t node)
{
	return node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_ARRAY;
}

static int push_element(struct kl_fhirpath_frame *f, const struct kl_element *e, uint32_t node, uint32_t extra, struct kl_fhirpath_list *out)
{
	const struct kl_json *doc = f->c->doc;
	struct kl_fhirpath_item item = {.type = kl_element_type(e), .element = e, .node = node, .extra = extra};
	if (node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_NULL)
		item.node = KL_JSON_NONE;
	if (extra != KL_JSON_NONE && doc->nodes[extra].kind != KL_JSON_OBJECT)
		item.extra = KL_JSON_NONE;
	if (item.node == KL_JSON_NONE && item.extra == KL_JSON_NONE)
		return KILN_OK;
	if (e->flags & KL_EL_RESOURCE)
		item.type = type_at(doc, item.node, item.type);
	return kl_fhirpath_push(f, out, &item);
}

/* A member's value and the `_` member beside it, each one or an array of them (R4 json.html, primitive elements). */
static int push_member(struct kl_fhirpath_frame *f, const struct kl_element *e, uint32_t node, uint32_t extra, struct kl_fhirpath_list *out)
{
	const struct kl_json *doc = f->c->doc;
	if (!is_array(doc, node) && !is_array(doc, extra))
		return push_element(f, e, node, extra, out);
	uint32_t a = is_array(doc, node) ? kl_json_first(doc, node) : KL_JSON_NONE;
	uint32_t b = is_array(doc, extra) ? kl_json_first(doc, extra) : KL_JSON_NONE;
	int rc = KILN_OK;
	while (rc == KILN_OK && (a != KL_JSON_NONE || b != KL_JSON_NONE)) {
		rc = push_element(f, e, a, b, out);
		a = a != KL_JSON_NONE ? kl_json_next(doc, node, a) : a;
		b = b != KL_JSON_NONE ? kl_json_next(doc, extra, b) : b;
	}
	return rc;
}

/* The value of the object's member whose key is `_` and name, or name without its `_`. */
static uint32_t twin(struct kl_fhirpath_frame *f, uint32_t object, kiln_slice name, bool with)
{
	const struct kl_json *doc = f->c->doc;
	for (uint32_t k = kl_json_first(doc, object); k != KL_JSON_NONE; k = kl_json_next(doc, object, k)) {
		kiln_slice key = kl_json_string(doc, k, f->c->arena);
		if (with && key.size == name.size + 1 && key.data[0] == '_' && memcmp(key.data + 1, name.data, name.size) == 0)
			return k + 1;
		if (!with && kl_slice_eq(key, name))
			return k + 1;
	}
	return KL_JSON_NONE;
}

static bool named(const struct kl_element *e, kiln_slice name)
{
	kiln_slice own = kl_element_name(e);
	if (e->flags & KL_EL_CHOICE)
		own.size = e->base_len;
	return name.data == NULL || kl_slice_eq(own, name);
}

int kl_fhirpath_children(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *item, kiln_slice name, struct kl_fhirpath_list *out)
{
	const struct kl_json *doc = f->c->doc;
	bool own = item->node != KL_JSON_NONE && doc->nodes[item->node].kind == KL_JSON_OBJECT;
	uint32_t object = own ? item->node : item->extra;
	int rc = KILN_OK;
	if (item->value || !item->type || object == KL_JSON_NONE)
		return KILN_OK;
	for (uint32_t k = kl_json_first(doc, object); rc == KILN_OK && k != KL_JSON_NONE; k = kl_json_next(doc, object, k)) {
		kiln_slice key = kl_json_string(doc, k, f->c->arena);
		if (!key.data)
			return kl_fail_memory(f->err);
		bool extra = key.size && key.data[0] == '_';
		kiln_slice plain = extra ? kl_slice(key.data + 1, key.size - 1) : key;
		if (name.data && !kl_slice_starts(plain, name))
			continue;
		const struct kl_element *e = kl_element_named(item->type, plain, kl_json_hash(plain));
		if (!e || !named(e, name))
			continue;
		bool primitive = kl_element_type(e)->kind == KL_TYPE_PRIMITIVE;
		if (!extra)
			rc = push_member(f, e, k + 1, primitive ? twin(f, object, plain, true) : KL_JSON_NONE, out);
		else if (twin(f, object, plain, false) == KL_JSON_NONE)
			rc = push_member(f, e, KL_JSON_NONE, k + 1, out);
	}
	return rc;
}

static uint8_t value_kind(const struct kl_type *type, enum kl_json_kind kind)
{
	enum kl_primitive p = type ? (enum kl_primitive)type->primitive : KL_PRIM_NONE;
	if (kind == KL_JSON_TRUE || kind == KL_JSON_FALSE)
		return KL_FP_BOOLEAN;
	if (kind == KL_JSON_NUMBER)
		return p == KL_PRIM_INTEGER || p == KL_PRIM_UNSIGNED || p == KL_PRIM_POSITIVE ? KL_FP_INTEGER : KL_FP_DECIMAL;
	if (kind != KL_JSON_STRING)
		return KL_FP_EMPTY;
	return p == KL_PRIM_DATE ? KL_FP_DATE : p == KL_PRIM_DATETIME || p == KL_PRIM_INSTANT ? KL_FP_DATETIME
		: p == KL_PRIM_TIME ? KL_FP_TIME : KL_FP_STRING;
}

/* A FHIR Quantity is FHIRPath's one with its code as the unit (R4 fhirpath.html, use of FHIR Quantity). */
static int quantity_value(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *item, struct kl_fhirpath_item *out)
{
	const struct kl_json *doc = f->c->doc;
	uint32_t value = kl_json_get(doc, item->node, "value"), code = kl_json_get(doc, item->node, "code");
	if (code == KL_JSON_NONE)
		code = kl_json_get(doc, item->node, "unit");
	if (value == KL_JSON_NONE || doc->nodes[value].kind != KL_JSON_NUMBER)
		return KILN_OK;
	*out = value_item(KL_FP_QUANTITY, kl_json_text(doc, value));
	if (code != KL_JSON_NONE && doc->nodes[code].kind == KL_JSON_STRING) {
		out->unit = kl_json_string(doc, code, f->c->arena);
		return out->unit.data ? KILN_OK : kl_fail_memory(f->err);
	}
	out->unit = KL_SLICE("1");
	return KILN_OK;
}

int kl_fhirpath_value(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *item, struct kl_fhirpath_item *out)
{
	static const kiln_slice quantity = {"Quantity", 8};
	const struct kl_json *doc = f->c->doc;
	*out = item->value ? *item : value_item(KL_FP_EMPTY, (kiln_slice){NULL, 0});
	if (item->value || item->node == KL_JSON_NONE)
		return KILN_OK;
	enum kl_json_kind kind = (enum kl_json_kind)doc->nodes[item->node].kind;
	if (kind == KL_JSON_OBJECT && item->type && kl_type_is(item->type, kl_type_named(quantity)))
		return quantity_value(f, item, out);
	out->value = value_kind(item->type, kind);
	if (!out->value)
		return KILN_OK;
	out->text = kind == KL_JSON_STRING ? kl_json_string(doc, item->node, f->c->arena) : kl_json_text(doc, item->node);
	return out->text.data ? KILN_OK : kl_fail_memory(f->err);
}

int kl_fhirpath_truth(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *list, int *truth)
{
	struct kl_fhirpath_item v;
	*truth = -1;
	if (list->count == 0)
		return KILN_OK;
	if (list->count > 1)
		return kl_fail(f->err, KILN_BAD_QUERY, "a condition has several values");
	int rc = kl_fhirpath_value(f, list->items, &v);
	*truth = v.value != KL_FP_BOOLEAN || kl_slice_is(v.text, "true");
	return rc;
}

bool kl_fhirpath_is(const struct kl_fhirpath_item *item, const struct kl_fhirpath_type *type)
{
	if (item->value)
		return type->system == item->value;
	return item->type && type->fhir && kl_type_is(item->type, type->fhir);
}

bool kl_fhirpath_narrows(const struct kl_fhirpath_item *item, const struct kl_fhirpath_type *type)
{
	if (item->value)
		return type->system == item->value;
	return item->type && type->fhir && kl_fhirpath_keeps(item->type, type->fhir);
}

/* Type at the start of a path: the resource itself when it is one of that type (FHIRPath N1, 4.1 path selection). */
static int run_root(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out, bool *done)
{
	const struct kl_type *t = e->text.size && *e->text.data >= 'A' && *e->text.data <= 'Z' ? kl_type_named(e->text) : NULL;
	*done = t && f->self->type && t->kind != KL_TYPE_PRIMITIVE;
	return *done && kl_type_is(f->self->type, t) ? kl_fhirpath_push(f, out, f->self) : KILN_OK;
}

static int run_member(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_list in = {0};
	bool done = false;
	int rc;
	if (!e->left) {
		rc = run_root(f, e, out, &done);
		return done || rc != KILN_OK ? rc : kl_fhirpath_children(f, f->self, e->text, out);
	}
	rc = kl_fhirpath_run(f, e->left, &in);
	for (uint32_t i = 0; rc == KILN_OK && i < in.count; i++)
		rc = kl_fhirpath_children(f, &in.items[i], e->text, out);
	return rc;
}

static int run_call(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_list in = {0};
	if (!e->function)
		return kl_fail(f->err, KILN_UNSUPPORTED, "a function of FHIRPath is not offered");
	int rc = e->left ? kl_fhirpath_run(f, e->left, &in) : kl_fhirpath_push(f, &in, f->self);
	return rc == KILN_OK ? e->function->call(f, e, &in, out) : rc;
}

/* %resource, %rootResource, %context, and the code systems every FHIR implementation knows (R4 fhirpath.html, variables). */
static int run_constant(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out)
{
	if (kl_slice_is(e->text, "resource") || kl_slice_is(e->text, "rootResource"))
		return kl_fhirpath_push(f, out, &f->c->resource);
	if (kl_slice_is(e->text, "context"))
		return kl_fhirpath_push(f, out, f->context);
	if (kl_slice_is(e->text, "sct"))
		return kl_fhirpath_push_string(f, out, KL_SLICE("http://snomed.info/sct"));
	if (kl_slice_is(e->text, "loinc"))
		return kl_fhirpath_push_string(f, out, KL_SLICE("http://loinc.org"));
	if (kl_slice_is(e->text, "ucum"))
		return kl_fhirpath_push_string(f, out, KL_SLICE("http://unitsofmeasure.org"));
	if (kl_slice_starts(e->text, KL_SLICE("ext-")) || kl_slice_starts(e->text, KL_SLICE("vs-"))) {
		bool vs = *e->text.data == 'v';
		kiln_slice base = vs ? KL_SLICE("http://hl7.org/fhir/ValueSet/") : KL_SLICE("http://hl7.org/fhir/StructureDefinition/");
		kiln_slice name = vs ? kl_slice(e->text.data + 3, e->text.size - 3) : kl_slice(e->text.data + 4, e->text.size - 4);
		char *url = kl_arena_alloc(f->c->arena, base.size + name.size);
		if (!url)
			return kl_fail_memory(f->err);
		memcpy(url, base.data, base.size);
		memcpy(url + base.size, name.data, name.size);
		return kl_fhirpath_push_string(f, out, kl_slice(url, base.size + name.size));
	}
	return kl_fail(f->err, KILN_UNSUPPORTED, "a constant of FHIRPath is not known");
}

int kl_fhirpath_run(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_item item;
	switch (e->op) {
	case KL_FP_EMPTY:
		return KILN_OK;
	case KL_FP_BOOLEAN: case KL_FP_STRING: case KL_FP_INTEGER: case KL_FP_DECIMAL: case KL_FP_DATE: case KL_FP_DATETIME: case KL_FP_TIME:
	case KL_FP_QUANTITY:
		item = value_item(e->op, e->text);
		item.unit = e->unit;
		return kl_fhirpath_push(f, out, &item);
	case KL_FP_THIS:
		return kl_fhirpath_push(f, out, f->self);
	case KL_FP_INDEX:
		return kl_fhirpath_push_integer(f, out, f->index);
	case KL_FP_CONSTANT:
		return run_constant(f, e, out);
	case KL_FP_MEMBER:
		return run_member(f, e, out);
	case KL_FP_CALL:
		return run_call(f, e, out);
	default:
		return kl_fhirpath_operate(f, e, out);
	}
}

int kl_fhirpath_apply(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_item *item, uint32_t index,
	struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_frame inner = {f->c, item, f->context, index, f->err};
	return kl_fhirpath_run(&inner, e, out);
}

int kl_fhirpath_eval(struct kl_fhirpath_context *c, const struct kl_fhirpath *e, const struct kl_fhirpath_item *item,
	struct kl_fhirpath_list *out, kiln_error *err)
{
	struct kl_fhirpath_frame f = {c, item, item, 0, err};
	return kl_fhirpath_run(&f, e, out);
}
