/* fhirpath_functions.c - the functions by name, and those on collections (HL7 FHIRPath N1, 5.1 to 5.4, 5.8, 7). */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

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

/* allTrue() and its like: every item a boolean, all or any of them `wanted`. */
static int quantify(frame *f, const list *in, bool wanted, bool every, list *out)
{
	bool found = false;
	int rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		item v;
		rc = kl_fhirpath_value(f, &in->items[i], &v);
		if (rc == KILN_OK && v.value && v.value != KL_FP_BOOLEAN)
			return kl_fhirpath_fail(f, "a value is no boolean");
		found |= v.value && kl_slice_is(v.text, "true") == (every ? !wanted : wanted);
	}
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, found != every) : rc;
}

static int call_all_true(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return quantify(f, in, true, true, out);
}

static int call_any_true(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return quantify(f, in, true, false, out);
}

static int call_all_false(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return quantify(f, in, false, true, out);
}

static int call_any_false(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return quantify(f, in, false, false, out);
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

/* skip(n) and take(n): a negative n is 0; nothing, where there is no n. */
static int count_argument(frame *f, const expr *e, uint32_t *n, bool *there)
{
	int64_t v = 0;
	int rc = kl_fhirpath_integer_argument(f, e->args, &v, there);
	*n = v < 0 ? 0 : v > UINT32_MAX ? UINT32_MAX : (uint32_t)v;
	return rc;
}

static int call_skip(frame *f, const expr *e, const list *in, list *out)
{
	uint32_t n;
	bool there;
	int rc = count_argument(f, e, &n, &there);
	return rc == KILN_OK && there ? push_range(f, in, n, UINT32_MAX, out) : rc;
}

static int call_take(frame *f, const expr *e, const list *in, list *out)
{
	uint32_t n;
	bool there;
	int rc = count_argument(f, e, &n, &there);
	return rc == KILN_OK && there ? push_range(f, in, 0, n, out) : rc;
}

static int call_single(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return in->count > 1 ? kl_fhirpath_fail(f, "single() has several values") : push_range(f, in, 0, 1, out);
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
		return kl_fhirpath_fail(f, "iif() has several values");
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

static int call_combine(frame *f, const expr *e, const list *in, list *out)
{
	int rc = kl_fhirpath_push_all(f, out, in);
	return rc == KILN_OK ? kl_fhirpath_argument(f, e->args, out) : rc;
}

static int call_union(frame *f, const expr *e, const list *in, list *out)
{
	list both = {0};
	int rc = call_combine(f, e, in, &both);
	return rc == KILN_OK ? kl_fhirpath_distinct(f, &both, out) : rc;
}

static int sift(frame *f, const expr *e, const list *in, bool wanted, bool once, list *out)
{
	list other = {0};
	int rc = kl_fhirpath_argument(f, e->args, &other);
	return rc == KILN_OK ? kl_fhirpath_sift(f, in, &other, wanted, once, out) : rc;
}

static int call_intersect(frame *f, const expr *e, const list *in, list *out)
{
	return sift(f, e, in, true, true, out);
}

static int call_exclude(frame *f, const expr *e, const list *in, list *out)
{
	return sift(f, e, in, false, false, out);
}

static int call_subset_of(frame *f, const expr *e, const list *in, list *out)
{
	list rest = {0};
	int rc = sift(f, e, in, false, false, &rest);
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, rest.count == 0) : rc;
}

static int call_superset_of(frame *f, const expr *e, const list *in, list *out)
{
	list other = {0}, rest = {0};
	int rc = kl_fhirpath_argument(f, e->args, &other);
	if (rc == KILN_OK)
		rc = kl_fhirpath_sift(f, &other, in, false, false, &rest);
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, rest.count == 0) : rc;
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

/* What is new of one round is the input of the next (FHIRPath N1, 5.2.3). */
static int call_repeat(frame *f, const expr *e, const list *in, list *out)
{
	list round = *in, all = {0};
	int rc = KILN_OK;
	while (rc == KILN_OK && round.count) {
		list found = {0}, fresh = {0};
		for (uint32_t i = 0; rc == KILN_OK && i < round.count; i++)
			rc = kl_fhirpath_apply(f, e->args, &round.items[i], i, &found);
		if (rc == KILN_OK)
			rc = kl_fhirpath_sift(f, &found, &all, false, true, &fresh);
		if (rc == KILN_OK)
			rc = kl_fhirpath_push_all(f, &all, &fresh);
		round = fresh;
	}
	return rc == KILN_OK ? kl_fhirpath_push_all(f, out, &all) : rc;
}

static int call_repeat_all(frame *f, const expr *e, const list *in, list *out)
{
	list all = {0};
	int rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = kl_fhirpath_apply(f, e->args, &in->items[i], i, &all);
	for (uint32_t i = 0; rc == KILN_OK && i < all.count; i++) {
		const item one = all.items[i];
		rc = kl_fhirpath_apply(f, e->args, &one, i, &all);
	}
	return rc == KILN_OK ? kl_fhirpath_push_all(f, out, &all) : rc;
}

static int call_aggregate(frame *f, const expr *e, const list *in, list *out)
{
	list total = {0};
	int rc = e->args->next ? kl_fhirpath_argument(f, e->args->next, &total) : KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		list next = {0};
		frame inner = *f;
		inner.total = &total;
		rc = kl_fhirpath_apply(&inner, e->args, &in->items[i], i, &next);
		total = next;
	}
	return rc == KILN_OK ? kl_fhirpath_push_all(f, out, &total) : rc;
}

/* coalesce(a, b, ...): the first that is not empty. */
static int call_coalesce(frame *f, const expr *e, const list *in, list *out)
{
	uint32_t before = out->count;
	int rc = KILN_OK;
	(void)in;
	for (const expr *a = e->args; rc == KILN_OK && a && out->count == before; a = a->next)
		rc = kl_fhirpath_argument(f, a, out);
	return rc;
}

/* trace(name): a library has nowhere to write to. The name must be one, all the same. */
static int call_trace(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice name;
	bool there;
	int rc = kl_fhirpath_string_argument(f, e->args, &name, &there);
	return rc == KILN_OK ? kl_fhirpath_push_all(f, out, in) : rc;
}

/* defineVariable(name, value): %name from here on in this path and in what its functions are given. The value is taken of the whole collection. */
static int call_define(frame *f, const expr *e, const list *in, list *out)
{
	struct kl_fhirpath_variable v = {.next = f->variables};
	frame inner = *f;
	char *memory;
	bool there;
	inner.many = in;
	int rc = kl_fhirpath_string_argument(f, e->args, &v.name, &there);
	if (rc == KILN_OK && (!there || v.name.size == 0))
		return kl_fhirpath_fail(f, "a variable has no name");
	for (const struct kl_fhirpath_variable *old = f->variables; rc == KILN_OK && old; old = old->next)
		if (kl_slice_eq(old->name, v.name))
			return kl_fhirpath_fail(f, "a variable is defined twice");
	if (rc == KILN_OK && kl_fhirpath_reserved(v.name))
		return kl_fhirpath_fail(f, "a variable has the name of a constant");
	if (rc == KILN_OK)
		rc = e->args->next ? kl_fhirpath_run(&inner, e->args->next, &v.value) : kl_fhirpath_push_all(f, &v.value, in);
	if (rc == KILN_OK)
		rc = kl_fhirpath_alloc(f, sizeof v, &memory);
	if (rc != KILN_OK)
		return rc;
	memcpy(memory, &v, sizeof v);
	f->variables = (const struct kl_fhirpath_variable *)(void *)memory;
	return kl_fhirpath_push_all(f, out, in);
}

const struct kl_fhirpath_function kl_fhirpath_collection_functions[] = {
	{"aggregate", 1, 2, call_aggregate}, {"all", 1, 1, call_all}, {"allFalse", 0, 0, call_all_false}, {"allTrue", 0, 0, call_all_true},
	{"anyFalse", 0, 0, call_any_false}, {"anyTrue", 0, 0, call_any_true}, {"children", 0, 0, call_children}, {"coalesce", 1, 255, call_coalesce},
	{"combine", 1, 1, call_combine}, {"count", 0, 0, call_count}, {"defineVariable", 1, 2, call_define}, {"descendants", 0, 0, call_descendants},
	{"distinct", 0, 0, call_distinct}, {"empty", 0, 0, call_empty}, {"exclude", 1, 1, call_exclude}, {"exists", 0, 1, call_exists},
	{"first", 0, 0, call_first}, {"iif", 2, 3, call_iif}, {"intersect", 1, 1, call_intersect}, {"isDistinct", 0, 0, call_is_distinct},
	{"last", 0, 0, call_last}, {"not", 0, 0, call_not}, {"repeat", 1, 1, call_repeat}, {"repeatAll", 1, 1, call_repeat_all},
	{"select", 1, 1, call_select}, {"single", 0, 0, call_single}, {"skip", 1, 1, call_skip}, {"subsetOf", 1, 1, call_subset_of},
	{"supersetOf", 1, 1, call_superset_of}, {"tail", 0, 0, call_tail}, {"take", 1, 1, call_take}, {"trace", 1, 2, call_trace},
	{"union", 1, 1, call_union}, {"where", 1, 1, call_where}, {NULL, 0, 0, NULL}
};

const struct kl_fhirpath_function *kl_fhirpath_function_named(kiln_slice name)
{
	static const struct kl_fhirpath_function *const files[] = {
		kl_fhirpath_collection_functions, kl_fhirpath_string_functions, kl_fhirpath_convert_functions, kl_fhirpath_math_functions,
		kl_fhirpath_time_functions, kl_fhirpath_element_functions, kl_fhirpath_sort_functions
	};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		for (const struct kl_fhirpath_function *row = files[i]; row->name; row++)
			if (kl_slice_is(name, row->name))
				return row;
	return NULL;
}
