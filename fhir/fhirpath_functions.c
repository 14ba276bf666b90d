/* fhirpath_functions.c - functions (HL7 FHIRPath N1, section 5; R4 fhirpath.html, additional functions). */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

typedef struct kl_fhirpath_frame frame;
typedef struct kl_fhirpath_list list;
typedef struct kl_fhirpath_item item;
typedef struct kl_fhirpath expr;

/* Truth of an argument for one item of the input. */
static int test(frame *f, const expr *e, const list *in, uint32_t i, int *truth)
{
	list answer = {0};
	int rc = kl_fhirpath_apply(f, e, &in->items[i], i, &answer);
	return rc == KILN_OK ? kl_fhirpath_truth(f, &answer, truth) : rc;
}

static int call_where(frame *f, const expr *e, const list *in, list *out)
{
	int truth, rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		rc = test(f, e->args, in, i, &truth);
		if (rc == KILN_OK && truth == 1)
			rc = kl_fhirpath_push(f, out, &in->items[i]);
	}
	return rc;
}

static int call_exists(frame *f, const expr *e, const list *in, list *out)
{
	list kept = {0};
	int rc = e->args ? call_where(f, e, in, &kept) : KILN_OK;
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, (e->args ? kept.count : in->count) != 0) : rc;
}

static int call_all(frame *f, const expr *e, const list *in, list *out)
{
	int truth = 1, rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && truth == 1 && i < in->count; i++)
		rc = test(f, e->args, in, i, &truth);
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, truth == 1) : rc;
}

static int call_empty(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return kl_fhirpath_push_boolean(f, out, in->count == 0);
}

static int call_not(frame *f, const expr *e, const list *in, list *out)
{
	int truth, rc = kl_fhirpath_truth(f, in, &truth);
	(void)e;
	return rc != KILN_OK || truth < 0 ? rc : kl_fhirpath_push_boolean(f, out, !truth);
}

static int call_count(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return kl_fhirpath_push_integer(f, out, in->count);
}

static int push_range(frame *f, const list *in, uint32_t from, uint32_t to, list *out)
{
	int rc = KILN_OK;
	for (uint32_t i = from; rc == KILN_OK && i < to && i < in->count; i++)
		rc = kl_fhirpath_push(f, out, &in->items[i]);
	return rc;
}

static int call_first(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return push_range(f, in, 0, 1, out);
}

static int call_last(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return push_range(f, in, in->count ? in->count - 1 : 0, UINT32_MAX, out);
}

static int call_tail(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return push_range(f, in, 1, UINT32_MAX, out);
}

/* skip(n) and take(n): a negative n is 0. */
static int count_argument(frame *f, const expr *e, uint32_t *n)
{
	list arg = {0};
	item v = {.value = KL_FP_EMPTY};
	int rc = kl_fhirpath_run(f, e->args, &arg);
	if (rc == KILN_OK && arg.count == 1)
		rc = kl_fhirpath_value(f, arg.items, &v);
	if (rc != KILN_OK || v.value != KL_FP_INTEGER)
		return rc != KILN_OK ? rc : kl_fail(f->err, KILN_BAD_QUERY, "a number of items is no integer");
	*n = 0;
	for (size_t i = 0; *v.text.data != '-' && i < v.text.size && *n < UINT32_MAX / 16; i++)
		*n = *n * 10 + (uint32_t)(v.text.data[i] - '0');
	return KILN_OK;
}

static int call_skip(frame *f, const expr *e, const list *in, list *out)
{
	uint32_t n;
	int rc = count_argument(f, e, &n);
	return rc == KILN_OK ? push_range(f, in, n, UINT32_MAX, out) : rc;
}

static int call_take(frame *f, const expr *e, const list *in, list *out)
{
	uint32_t n;
	int rc = count_argument(f, e, &n);
	return rc == KILN_OK ? push_range(f, in, 0, n, out) : rc;
}

static int call_single(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return in->count > 1 ? kl_fail(f->err, KILN_BAD_QUERY, "single() has several values") : push_range(f, in, 0, 1, out);
}

static int call_select(frame *f, const expr *e, const list *in, list *out)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = kl_fhirpath_apply(f, e->args, &in->items[i], i, out);
	return rc;
}

static int call_iif(frame *f, const expr *e, const list *in, list *out)
{
	list answer = {0};
	const item *self = in->count == 1 ? in->items : f->self;
	const expr *otherwise = e->args->next->next;
	int truth, rc;
	if (in->count > 1)
		return kl_fail(f->err, KILN_BAD_QUERY, "iif() has several values");
	rc = kl_fhirpath_apply(f, e->args, self, f->index, &answer);
	if (rc == KILN_OK)
		rc = kl_fhirpath_truth(f, &answer, &truth);
	if (rc != KILN_OK || (truth != 1 && !otherwise))
		return rc;
	return kl_fhirpath_apply(f, truth == 1 ? e->args->next : otherwise, self, f->index, out);
}

static int call_distinct(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return kl_fhirpath_distinct(f, in, out);
}

static int call_is_distinct(frame *f, const expr *e, const list *in, list *out)
{
	list once = {0};
	int rc = kl_fhirpath_distinct(f, in, &once);
	(void)e;
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, once.count == in->count) : rc;
}

static int combine(frame *f, const expr *e, const list *in, list *out)
{
	int rc = push_range(f, in, 0, UINT32_MAX, out);
	return rc == KILN_OK ? kl_fhirpath_run(f, e->args, out) : rc;
}

static int call_union(frame *f, const expr *e, const list *in, list *out)
{
	list both = {0};
	int rc = combine(f, e, in, &both);
	return rc == KILN_OK ? kl_fhirpath_distinct(f, &both, out) : rc;
}

static int call_children(frame *f, const expr *e, const list *in, list *out)
{
	int rc = KILN_OK;
	(void)e;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = kl_fhirpath_children(f, &in->items[i], (kiln_slice){NULL, 0}, out);
	return rc;
}

static int call_descendants(frame *f, const expr *e, const list *in, list *out)
{
	uint32_t from = out->count;
	int rc = call_children(f, e, in, out);
	for (; rc == KILN_OK && from < out->count; from++) {
		const item one = out->items[from];
		rc = kl_fhirpath_children(f, &one, (kiln_slice){NULL, 0}, out);
	}
	return rc;
}

/* extension(url): the extensions with that url (R4 fhirpath.html). */
static int call_extension(frame *f, const expr *e, const list *in, list *out)
{
	list url = {0}, all = {0};
	item wanted, found;
	int rc = kl_fhirpath_run(f, e->args, &url);
	if (rc != KILN_OK || url.count != 1)
		return rc;
	rc = kl_fhirpath_value(f, url.items, &wanted);
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = kl_fhirpath_children(f, &in->items[i], KL_SLICE("extension"), &all);
	for (uint32_t i = 0; rc == KILN_OK && i < all.count; i++) {
		list urls = {0};
		rc = kl_fhirpath_children(f, &all.items[i], KL_SLICE("url"), &urls);
		if (rc == KILN_OK && urls.count == 1)
			rc = kl_fhirpath_value(f, urls.items, &found);
		if (rc == KILN_OK && urls.count == 1 && kl_slice_eq(found.text, wanted.text))
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

static int call_trace(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return push_range(f, in, 0, UINT32_MAX, out);
}

/* The resource type in `Type/id`, `http://host/Type/id`, either with /_history/version. */
static const struct kl_type *type_in(kiln_slice text)
{
	const char *last = memrchr(text.data, '/', text.size);
	if (!last)
		return NULL;
	text.size = (size_t)(last - text.data);
	const char *before = memrchr(text.data, '/', text.size);
	kiln_slice name = before ? kl_slice(before + 1, (size_t)(last - before - 1)) : text;
	return kl_slice_is(name, "_history") ? type_in(kl_slice(text.data, (size_t)(before - text.data))) : kl_resource_type(name);
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

/* resolve() looks nothing up: a reference answers with the type that it names, so that `resolve() is Patient` can be decided. */
static int call_resolve(frame *f, const expr *e, const list *in, list *out)
{
	int rc = KILN_OK;
	(void)e;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		const struct kl_json *doc = f->c->doc;
		item v, target = {.node = KL_JSON_NONE, .extra = KL_JSON_NONE};
		rc = kl_fhirpath_value(f, &in->items[i], &v);
		if (rc == KILN_OK && v.value == KL_FP_STRING)
			target.type = type_in(v.text);
		else if (rc == KILN_OK && in->items[i].node != KL_JSON_NONE && doc->nodes[in->items[i].node].kind == KL_JSON_OBJECT)
			target.type = kl_fhirpath_reference_type(doc, in->items[i].node, f->c->arena);
		if (rc == KILN_OK && target.type)
			rc = kl_fhirpath_push(f, out, &target);
	}
	return rc;
}

/* A string of the input and one of the argument; false in *both when either is not there. */
static int two_strings(frame *f, const expr *e, const list *in, kiln_slice *a, kiln_slice *b, bool *both)
{
	list arg = {0};
	item x, y;
	int rc = kl_fhirpath_run(f, e->args, &arg);
	*both = false;
	if (rc != KILN_OK || in->count == 0 || arg.count == 0)
		return rc;
	if (in->count > 1 || arg.count > 1)
		return kl_fail(f->err, KILN_BAD_QUERY, "a function of strings has several values");
	rc = kl_fhirpath_value(f, in->items, &x);
	if (rc == KILN_OK)
		rc = kl_fhirpath_value(f, arg.items, &y);
	*both = rc == KILN_OK && x.value == KL_FP_STRING && y.value == KL_FP_STRING;
	*a = x.text;
	*b = y.text;
	return rc;
}

static int call_starts_with(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	return both ? kl_fhirpath_push_boolean(f, out, kl_slice_starts(a, b)) : rc;
}

static int call_ends_with(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	if (!both)
		return rc;
	return kl_fhirpath_push_boolean(f, out, a.size >= b.size && kl_slice_eq(kl_slice(a.data + a.size - b.size, b.size), b));
}

static int call_contains(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	return both ? kl_fhirpath_push_boolean(f, out, !b.size || memmem(a.data, a.size, b.data, b.size)) : rc;
}

static const struct kl_fhirpath_function functions[] = {
	{"all", 1, 1, call_all}, {"children", 0, 0, call_children}, {"combine", 1, 1, combine}, {"contains", 1, 1, call_contains},
	{"count", 0, 0, call_count}, {"descendants", 0, 0, call_descendants}, {"distinct", 0, 0, call_distinct}, {"empty", 0, 0, call_empty},
	{"endsWith", 1, 1, call_ends_with}, {"exists", 0, 1, call_exists}, {"extension", 1, 1, call_extension}, {"first", 0, 0, call_first},
	{"hasValue", 0, 0, call_has_value}, {"iif", 2, 3, call_iif}, {"isDistinct", 0, 0, call_is_distinct}, {"last", 0, 0, call_last},
	{"not", 0, 0, call_not}, {"resolve", 0, 0, call_resolve}, {"select", 1, 1, call_select}, {"single", 0, 0, call_single},
	{"skip", 1, 1, call_skip},
	{"startsWith", 1, 1, call_starts_with}, {"tail", 0, 0, call_tail}, {"take", 1, 1, call_take}, {"trace", 1, 2, call_trace}, {"union", 1, 1, call_union},
	{"where", 1, 1, call_where}
};

const struct kl_fhirpath_function *kl_fhirpath_function_named(kiln_slice name)
{
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
		if (kl_slice_is(name, functions[i].name))
			return &functions[i];
	return NULL;
}
