/* fhirpath_value.c - items: made, appended within bounds, and taken as values of FHIRPath's own types. */
#include "base/status.h"
#include "fhir/fhirpath_private.h"
#include <stdio.h>

int kl_fhirpath_spend(frame *f, uint64_t n)
{
	f->c->steps += n;
	if (f->c->steps <= KL_EXPRESSION_STEPS)
		return KILN_OK;
	return kl_fail(f->err, KILN_LIMIT, "the expression takes more than %u steps", KL_EXPRESSION_STEPS);
}

int kl_fhirpath_alloc(frame *f, size_t n, char **out)
{
	f->c->bytes += n;
	if (f->c->bytes > KL_EXPRESSION_MEMORY)
		return kl_fail(f->err, KILN_LIMIT, "the expression takes more than %u bytes of memory", KL_EXPRESSION_MEMORY);
	*out = kl_arena_alloc(f->c->arena, n ? n : 1);
	return *out ? KILN_OK : kl_fail_memory(f->err);
}

int kl_fhirpath_fail(frame *f, const char *what)
{
	return kl_fail(f->err, KILN_BAD_QUERY, "FHIRPath: %s", what);
}

int kl_fhirpath_push(frame *f, list *to, const item *it)
{
	int rc = kl_fhirpath_spend(f, 1);
	if (rc == KILN_OK && to->count == to->cap) {
		uint32_t cap = to->cap ? 2 * to->cap : 4;
		char *items;
		rc = kl_fhirpath_alloc(f, cap * sizeof *to->items, &items);
		if (rc != KILN_OK)
			return rc;
		if (to->count)
			memcpy(items, to->items, to->count * sizeof *to->items);
		to->items = (item *)(void *)items;
		to->cap = cap;
	}
	if (rc == KILN_OK)
		to->items[to->count++] = *it;
	return rc;
}

int kl_fhirpath_push_all(frame *f, list *to, const list *from)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < from->count; i++)
		rc = kl_fhirpath_push(f, to, &from->items[i]);
	return rc;
}

item kl_fhirpath_make(uint8_t kind, kiln_slice text)
{
	return (item){.node = KL_JSON_NONE, .extra = KL_JSON_NONE, .value = kind, .text = text};
}

int kl_fhirpath_push_boolean(frame *f, list *to, bool v)
{
	item it = kl_fhirpath_make(KL_FP_BOOLEAN, v ? KL_SLICE("true") : KL_SLICE("false"));
	return kl_fhirpath_push(f, to, &it);
}

static int push_copy(frame *f, list *to, item it, const char *text, size_t n)
{
	char *copy;
	int rc = kl_fhirpath_alloc(f, n, &copy);
	if (rc != KILN_OK)
		return rc;
	memcpy(copy, text, n);
	it.text = kl_slice(copy, n);
	return kl_fhirpath_push(f, to, &it);
}

int kl_fhirpath_push_integer(frame *f, list *to, int64_t v)
{
	char text[24];
	int n = snprintf(text, sizeof text, "%lld", (long long)v);
	return push_copy(f, to, kl_fhirpath_make(KL_FP_INTEGER, KL_SLICE("")), text, (size_t)n);
}

int kl_fhirpath_push_string(frame *f, list *to, kiln_slice v)
{
	item it = kl_fhirpath_make(KL_FP_STRING, v);
	return kl_fhirpath_push(f, to, &it);
}

/* An operation that runs over yields nothing (FHIRPath N1, 6.6). */
int kl_fhirpath_push_number(frame *f, list *to, uint8_t kind, const struct kl_decimal *v, const item *model)
{
	char text[KL_NUMBER_MAX];
	int64_t whole;
	item it = model ? *model : kl_fhirpath_make(kind, KL_SLICE(""));
	size_t n = kl_decimal_text(v, text);
	if (n == 0 || (kind == KL_FP_INTEGER && !kl_decimal_integer(v, INT32_MIN, INT32_MAX, &whole)))
		return KILN_OK;
	return push_copy(f, to, it, text, n);
}

int kl_fhirpath_text(frame *f, uint32_t node, kiln_slice *out)
{
	const struct kl_json *doc = f->c->doc;
	size_t size = kl_json_text(doc, node).size;
	int rc = kl_fhirpath_spend(f, size / 64);
	if (rc != KILN_OK)
		return rc;
	if (doc->nodes[node].flags & KL_JSON_ESCAPED && (f->c->bytes += size) > KL_EXPRESSION_MEMORY)
		return kl_fail(f->err, KILN_LIMIT, "the expression takes more than %u bytes of memory", KL_EXPRESSION_MEMORY);
	*out = kl_json_string(doc, node, f->c->arena);
	return out->data ? KILN_OK : kl_fail_memory(f->err);
}

bool kl_fhirpath_is_object(frame *f, const item *it)
{
	return !it->value && it->node != KL_JSON_NONE && f->c->doc->nodes[it->node].kind == KL_JSON_OBJECT;
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
static int quantity_value(frame *f, const item *it, item *out)
{
	const struct kl_json *doc = f->c->doc;
	uint32_t value = kl_json_get(doc, it->node, "value"), code = kl_json_get(doc, it->node, "code");
	if (code == KL_JSON_NONE)
		code = kl_json_get(doc, it->node, "unit");
	if (value == KL_JSON_NONE || doc->nodes[value].kind != KL_JSON_NUMBER)
		return KILN_OK;
	*out = kl_fhirpath_make(KL_FP_QUANTITY, kl_json_text(doc, value));
	out->unit = KL_SLICE("1");
	out->unit_kind = KL_UNIT_EITHER;
	return code != KL_JSON_NONE && doc->nodes[code].kind == KL_JSON_STRING ? kl_fhirpath_text(f, code, &out->unit) : KILN_OK;
}

int kl_fhirpath_value(frame *f, const item *it, item *out)
{
	const struct kl_json *doc = f->c->doc;
	*out = it->value ? *it : kl_fhirpath_make(KL_FP_EMPTY, (kiln_slice){NULL, 0});
	if (it->value || it->node == KL_JSON_NONE)
		return KILN_OK;
	enum kl_json_kind kind = (enum kl_json_kind)doc->nodes[it->node].kind;
	if (kind == KL_JSON_OBJECT && it->type && kl_type_is(it->type, kl_type_named(KL_SLICE("Quantity"))))
		return quantity_value(f, it, out);
	out->value = value_kind(it->type, kind);
	if (!out->value)
		return KILN_OK;
	out->text = kl_json_text(doc, it->node);
	return kind == KL_JSON_STRING ? kl_fhirpath_text(f, it->node, &out->text) : KILN_OK;
}

int kl_fhirpath_single(frame *f, const list *in, item *v)
{
	*v = kl_fhirpath_make(KL_FP_EMPTY, (kiln_slice){NULL, 0});
	if (in->count == 0)
		return KILN_OK;
	if (in->count > 1)
		return kl_fhirpath_fail(f, "several values stand where one may stand");
	int rc = kl_fhirpath_value(f, in->items, v);
	if (rc == KILN_OK && !v->value && kl_fhirpath_is_object(f, in->items))
		return kl_fhirpath_fail(f, "an element with members stands where a value must stand");
	return rc;
}

int kl_fhirpath_single_string(frame *f, const list *in, kiln_slice *s, bool *there)
{
	item v;
	int rc = kl_fhirpath_single(f, in, &v);
	*there = rc == KILN_OK && v.value != KL_FP_EMPTY;
	*s = v.text;
	if (*there && v.value != KL_FP_STRING)
		return kl_fhirpath_fail(f, "another value stands where a string must stand");
	return rc == KILN_OK && *there ? kl_fhirpath_spend(f, s->size / 64) : rc;
}

int kl_fhirpath_string_argument(frame *f, const expr *e, kiln_slice *s, bool *there)
{
	list found = {0};
	int rc = kl_fhirpath_argument(f, e, &found);
	*there = false;
	return rc == KILN_OK ? kl_fhirpath_single_string(f, &found, s, there) : rc;
}

int kl_fhirpath_integer_argument(frame *f, const expr *e, int64_t *n, bool *there)
{
	list found = {0};
	item v;
	struct kl_decimal d;
	int rc = kl_fhirpath_argument(f, e, &found);
	if (rc == KILN_OK)
		rc = kl_fhirpath_single(f, &found, &v);
	*there = rc == KILN_OK && v.value != KL_FP_EMPTY;
	if (*there && (v.value != KL_FP_INTEGER || !kl_decimal_parse(v.text, &d) || !kl_decimal_integer(&d, INT64_MIN / 10, INT64_MAX / 10, n)))
		return kl_fhirpath_fail(f, "another value stands where an integer must stand");
	return rc;
}

int kl_fhirpath_truth(frame *f, const list *in, int *truth)
{
	item v;
	*truth = -1;
	if (in->count == 0)
		return KILN_OK;
	if (in->count > 1)
		return kl_fhirpath_fail(f, "a condition has several values");
	int rc = kl_fhirpath_value(f, in->items, &v);
	*truth = v.value != KL_FP_BOOLEAN || kl_slice_is(v.text, "true");
	return rc;
}

bool kl_fhirpath_is(const item *it, const struct kl_fhirpath_type *type)
{
	if (it->value)
		return type->system == it->value;
	return it->type && type->fhir && kl_type_is(it->type, type->fhir);
}

bool kl_fhirpath_narrows(const item *it, const struct kl_fhirpath_type *type)
{
	if (it->value)
		return type->system == it->value;
	return it->type && type->fhir && kl_fhirpath_keeps(it->type, type->fhir);
}
