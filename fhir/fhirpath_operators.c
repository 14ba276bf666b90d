/* fhirpath_operators.c - types, unions, comparisons, logic and arithmetic on collections (HL7 FHIRPath N1, section 6). */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

/* R4's search parameters write `as` on collections too; it is read as ofType there. */
static int operate_type(frame *f, const expr *e, const list *in, list *out)
{
	int rc = KILN_OK;
	if (e->op == KL_FP_IS && in->count > 1)
		return kl_fhirpath_fail(f, "`is` has several values");
	if (e->op == KL_FP_AS && f->c->strict && in->count > 1)
		return kl_fhirpath_fail(f, "`as` has several values");
	if (e->op == KL_FP_IS)
		return in->count ? kl_fhirpath_push_boolean(f, out, kl_fhirpath_is(in->items, &e->type)) : KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		if (kl_fhirpath_narrows(&in->items[i], &e->type))
			rc = kl_fhirpath_push(f, out, &in->items[i]);
	return rc;
}

static int operate_at(frame *f, const list *in, const list *at, list *out)
{
	item v;
	struct kl_decimal d;
	int64_t n;
	int rc = kl_fhirpath_single(f, at, &v);
	if (rc != KILN_OK || !v.value)
		return rc;
	if (v.value != KL_FP_INTEGER || !kl_decimal_parse(v.text, &d))
		return kl_fhirpath_fail(f, "an index is no integer");
	bool there = kl_decimal_integer(&d, 0, (int64_t)in->count - 1, &n);
	return there ? kl_fhirpath_push(f, out, &in->items[n]) : KILN_OK;
}

/* The tables of FHIRPath N1, 6.5, with -1 for empty. */
static int logic(uint8_t op, int a, int b)
{
	switch (op) {
	case KL_FP_AND:
		return a == 0 || b == 0 ? 0 : a == 1 && b == 1 ? 1 : -1;
	case KL_FP_OR:
		return a == 1 || b == 1 ? 1 : a == 0 && b == 0 ? 0 : -1;
	case KL_FP_XOR:
		return a < 0 || b < 0 ? -1 : a != b;
	default:
		return a == 0 || b == 1 ? 1 : a == 1 ? b : -1;
	}
}

static int operate_logic(frame *f, const expr *e, const list *left, const list *right, list *out)
{
	int a, b, rc = kl_fhirpath_truth(f, left, &a);
	if (rc == KILN_OK)
		rc = kl_fhirpath_truth(f, right, &b);
	int answer = rc == KILN_OK ? logic(e->op, a, b) : -1;
	return answer >= 0 ? kl_fhirpath_push_boolean(f, out, answer == 1) : rc;
}

/* Both values of an operator that takes one on either side; *both is false when either is missing. */
static int two_values(frame *f, const list *left, const list *right, item *a, item *b, bool *both)
{
	int rc = kl_fhirpath_single(f, left, a);
	if (rc == KILN_OK)
		rc = kl_fhirpath_single(f, right, b);
	*both = rc == KILN_OK && a->value && b->value;
	return rc;
}

static int operate_order(frame *f, const expr *e, const list *left, const list *right, list *out)
{
	item a, b;
	bool both, known = false;
	int order = 0, rc = two_values(f, left, right, &a, &b, &both);
	if (both)
		rc = kl_fhirpath_order(f, &a, &b, &order, &known);
	if (rc != KILN_OK || !known)
		return rc;
	return kl_fhirpath_push_boolean(f, out, e->op == KL_FP_LESS ? order < 0 : e->op == KL_FP_LESS_EQUAL ? order <= 0
		: e->op == KL_FP_GREATER ? order > 0 : order >= 0);
}

static int operate_arithmetic(frame *f, const expr *e, const list *left, const list *right, list *out)
{
	item a, b;
	bool both;
	int rc = two_values(f, left, right, &a, &b, &both);
	return both ? kl_fhirpath_calculate(f, e->op, &a, &b, out) : rc;
}

/* & takes what is not there for the empty string (FHIRPath N1, 6.6.6). */
static int operate_concat(frame *f, const list *left, const list *right, list *out)
{
	kiln_slice a, b;
	char *text;
	bool there;
	int rc = kl_fhirpath_single_string(f, left, &a, &there);
	a.size = rc == KILN_OK && there ? a.size : 0;
	if (rc == KILN_OK)
		rc = kl_fhirpath_single_string(f, right, &b, &there);
	if (rc != KILN_OK)
		return rc;
	b.size = there ? b.size : 0;
	rc = kl_fhirpath_alloc(f, a.size + b.size, &text);
	if (rc != KILN_OK)
		return rc;
	if (a.size)
		memcpy(text, a.data, a.size);
	if (b.size)
		memcpy(text + a.size, b.data, b.size);
	return kl_fhirpath_push_string(f, out, kl_slice(text, a.size + b.size));
}

/* one in many */
static int operate_in(frame *f, const list *one, const list *many, list *out)
{
	int same = 0, rc = KILN_OK;
	if (one->count == 0)
		return KILN_OK;
	if (one->count > 1)
		return kl_fhirpath_fail(f, "`in` has several values");
	for (uint32_t i = 0; rc == KILN_OK && same != 1 && i < many->count; i++)
		rc = kl_fhirpath_item_equal(f, one->items, &many->items[i], &same);
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, same == 1) : rc;
}

static int operate_union(frame *f, const list *left, const list *right, list *out)
{
	list both = *left;
	int rc = kl_fhirpath_push_all(f, &both, right);
	return rc == KILN_OK ? kl_fhirpath_distinct(f, &both, out) : rc;
}

/* -x: the same digits with the other sign. */
static int operate_sign(frame *f, const expr *e, const list *in, list *out)
{
	item v;
	char *text;
	int rc = kl_fhirpath_single(f, in, &v);
	if (rc != KILN_OK || !v.value)
		return rc;
	if (!kl_fhirpath_is_number(&v) && v.value != KL_FP_QUANTITY)
		return kl_fhirpath_fail(f, "a sign stands before what is no number");
	if (e->op == KL_FP_PLUS)
		return kl_fhirpath_push(f, out, &v);
	bool negative = v.text.size && *v.text.data == '-';
	rc = kl_fhirpath_alloc(f, v.text.size + 1, &text);
	if (rc != KILN_OK)
		return rc;
	text[0] = '-';
	memcpy(text + !negative, v.text.data + negative, v.text.size - negative);
	v.text = kl_slice(text, negative ? v.text.size - 1 : v.text.size + 1);
	return kl_fhirpath_push(f, out, &v);
}

static int operate_pair(frame *f, const expr *e, const list *left, const list *right, list *out)
{
	int answer, rc;
	switch (e->op) {
	case KL_FP_AT:
		return operate_at(f, left, right, out);
	case KL_FP_UNION:
		return operate_union(f, left, right, out);
	case KL_FP_EQUAL: case KL_FP_NOT_EQUAL:
		rc = kl_fhirpath_equal(f, left, right, &answer);
		return rc != KILN_OK || answer < 0 ? rc : kl_fhirpath_push_boolean(f, out, (answer == 1) == (e->op == KL_FP_EQUAL));
	case KL_FP_EQUIVALENT: case KL_FP_NOT_EQUIVALENT:
		rc = kl_fhirpath_equivalent(f, left, right, &answer);
		return rc != KILN_OK ? rc : kl_fhirpath_push_boolean(f, out, (answer == 1) == (e->op == KL_FP_EQUIVALENT));
	case KL_FP_LESS: case KL_FP_LESS_EQUAL: case KL_FP_GREATER: case KL_FP_GREATER_EQUAL:
		return operate_order(f, e, left, right, out);
	case KL_FP_AND: case KL_FP_OR: case KL_FP_XOR: case KL_FP_IMPLIES:
		return operate_logic(f, e, left, right, out);
	case KL_FP_IN:
		return operate_in(f, left, right, out);
	case KL_FP_CONTAINS:
		return operate_in(f, right, left, out);
	case KL_FP_CONCAT:
		return operate_concat(f, left, right, out);
	default:
		return operate_arithmetic(f, e, left, right, out);
	}
}

/* Each side has the variables that were there before it, and defines its own. */
int kl_fhirpath_operate(frame *f, const expr *e, list *out)
{
	list left = {0}, right = {0};
	bool types = e->op == KL_FP_IS || e->op == KL_FP_AS || e->op == KL_FP_OF_TYPE;
	const struct kl_fhirpath_variable *variables = f->variables;
	int rc = e->left ? kl_fhirpath_run(f, e->left, &left) : kl_fhirpath_push_this(f, &left);
	if (!types && e->op != KL_FP_AT)
		f->variables = variables;
	if (rc == KILN_OK && e->right)
		rc = kl_fhirpath_argument(f, e->right, &right);
	if (rc != KILN_OK)
		return rc;
	if (types)
		return operate_type(f, e, &left, out);
	if (e->op == KL_FP_MINUS || e->op == KL_FP_PLUS)
		return operate_sign(f, e, &left, out);
	return operate_pair(f, e, &left, &right, out);
}
