/* fhirpath_operators.c - types, unions, comparisons and logic (HL7 FHIRPath N1, section 6). */
#include "base/clock.h"
#include "base/decimal.h"
#include "base/status.h"
#include "fhir/fhirpath_private.h"
#include <stdlib.h>

static bool is_number(const struct kl_fhirpath_item *v)
{
	return v->value == KL_FP_INTEGER || v->value == KL_FP_DECIMAL;
}

static bool is_date(const struct kl_fhirpath_item *v)
{
	return v->value == KL_FP_DATE || v->value == KL_FP_DATETIME;
}

/* -1, 0, 1 in *order; false when the texts are no numbers. */
static bool compare_numbers(kiln_slice a, kiln_slice b, int *order)
{
	struct kl_decimal x, y;
	if (!kl_decimal_parse(a, &x) || !kl_decimal_parse(b, &y))
		return false;
	*order = kl_decimal_cmp(&x, &y);
	return true;
}

static bool parse_date(kiln_slice text, struct kl_period *p)
{
	if (text.size && text.data[text.size - 1] == 'T')
		text.size--;
	return kl_date_parse(text, true, p);
}

/* Dates of different precision compare only where they do not overlap; seconds and their parts are one precision (FHIRPath N1, 6.1.1). */
static bool compare_dates(kiln_slice a, kiln_slice b, int *order)
{
	const int64_t second = 1000000;
	struct kl_period x, y;
	if (!parse_date(a, &x) || !parse_date(b, &y))
		return false;
	bool same = x.high - x.low == y.high - y.low || (x.high - x.low <= second && y.high - y.low <= second);
	if (!same && x.low < y.high && y.low < x.high)
		return false;
	*order = (x.low > y.low) - (x.low < y.low);
	return true;
}

/* A time of day is compared as a date-time of some day. */
static bool compare_times(kiln_slice a, kiln_slice b, int *order)
{
	char x[48] = "2000-01-01T", y[48] = "2000-01-01T";
	size_t n = strlen(x);
	kiln_slice texts[2] = {a, b};
	for (int i = 0; i < 2; i++) {
		kiln_slice t = texts[i];
		if (t.size && *t.data == 'T')
			t = kl_slice(t.data + 1, t.size - 1);
		if (t.size > sizeof x - n - 1)
			return false;
		memcpy((i ? y : x) + n, t.data, t.size);
	}
	return compare_dates(kl_slice_of(x), kl_slice_of(y), order);
}

/* False: they have no order among them. */
static bool compare_values(const struct kl_fhirpath_item *a, const struct kl_fhirpath_item *b, int *order)
{
	if (is_number(a) && is_number(b))
		return compare_numbers(a->text, b->text, order);
	if (is_date(a) && is_date(b))
		return compare_dates(a->text, b->text, order);
	if (a->value == KL_FP_QUANTITY && b->value == KL_FP_QUANTITY)
		return kl_slice_eq(a->unit, b->unit) && compare_numbers(a->text, b->text, order);
	if (a->value == KL_FP_TIME && b->value == KL_FP_TIME)
		return compare_times(a->text, b->text, order);
	if (a->value != b->value || a->value != KL_FP_STRING)
		return false;
	*order = kl_slice_cmp(a->text, b->text);
	*order = (*order > 0) - (*order < 0);
	return true;
}

int kl_fhirpath_values_equal(const struct kl_fhirpath_item *a, const struct kl_fhirpath_item *b)
{
	int order;
	if (compare_values(a, b, &order))
		return order == 0;
	if ((is_date(a) && is_date(b)) || (a->value == KL_FP_TIME && b->value == KL_FP_TIME))
		return -1;
	return a->value == b->value && a->value == KL_FP_BOOLEAN && kl_slice_eq(a->text, b->text);
}

/* Two JSON values mean the same: members in any order, numbers by value. Depth is that of the document. */
static bool json_equal(struct kl_fhirpath_frame *f, uint32_t a, uint32_t b)
{
	const struct kl_json *doc = f->c->doc;
	const struct kl_json_node *x = &doc->nodes[a], *y = &doc->nodes[b];
	int order;
	f->c->steps++;
	if (x->kind != y->kind)
		return false;
	if (x->kind == KL_JSON_STRING)
		return kl_slice_eq(kl_json_string(doc, a, f->c->arena), kl_json_string(doc, b, f->c->arena));
	if (x->kind == KL_JSON_NUMBER)
		return compare_numbers(kl_json_text(doc, a), kl_json_text(doc, b), &order) && order == 0;
	uint32_t i = kl_json_first(doc, a), j = kl_json_first(doc, b), left = 0;
	if (x->kind == KL_JSON_ARRAY) {
		for (; i != KL_JSON_NONE && j != KL_JSON_NONE; i = kl_json_next(doc, a, i), j = kl_json_next(doc, b, j))
			if (!json_equal(f, i, j))
				return false;
		return i == j;
	}
	if (x->kind != KL_JSON_OBJECT)
		return true;
	for (; j != KL_JSON_NONE; j = kl_json_next(doc, b, j))
		left++;
	for (; i != KL_JSON_NONE; i = kl_json_next(doc, a, i), left--) {
		kiln_slice key = kl_json_string(doc, i, f->c->arena);
		for (j = kl_json_first(doc, b); j != KL_JSON_NONE && !kl_json_is(doc, j, key); )
			j = kl_json_next(doc, b, j);
		if (j == KL_JSON_NONE || !json_equal(f, i + 1, j + 1))
			return false;
	}
	return left == 0;
}

int kl_fhirpath_item_equal(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *a, const struct kl_fhirpath_item *b, int *answer)
{
	struct kl_fhirpath_item x, y;
	int rc = kl_fhirpath_value(f, a, &x);
	if (rc == KILN_OK)
		rc = kl_fhirpath_value(f, b, &y);
	if (rc != KILN_OK)
		return rc;
	if (++f->c->steps > KL_EXPRESSION_STEPS)
		return kl_fail(f->err, KILN_LIMIT, "an expression makes too many items");
	bool nodes = a->node != KL_JSON_NONE && b->node != KL_JSON_NONE;
	if (nodes && a->node == b->node)
		*answer = 1;
	else if (x.value && y.value)
		*answer = kl_fhirpath_values_equal(&x, &y);
	else
		*answer = nodes && !x.value && !y.value && json_equal(f, a->node, b->node);
	return KILN_OK;
}

int kl_fhirpath_equal(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *a, const struct kl_fhirpath_list *b, int *answer)
{
	int one, rc = KILN_OK;
	*answer = a->count && b->count ? a->count == b->count : -1;
	for (uint32_t i = 0; rc == KILN_OK && *answer == 1 && i < a->count; i++) {
		rc = kl_fhirpath_item_equal(f, &a->items[i], &b->items[i], &one);
		*answer = one;
	}
	return rc;
}

int kl_fhirpath_distinct(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *in, struct kl_fhirpath_list *out)
{
	uint32_t start = out->count;
	int same, rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		bool seen = false;
		for (uint32_t j = start; rc == KILN_OK && !seen && j < out->count; j++) {
			rc = kl_fhirpath_item_equal(f, &in->items[i], &out->items[j], &same);
			seen = same == 1;
		}
		if (rc == KILN_OK && !seen)
			rc = kl_fhirpath_push(f, out, &in->items[i]);
	}
	return rc;
}

/* R4 writes `as` on collections too; it is read as ofType there. */
static int operate_type(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_list *in,
	struct kl_fhirpath_list *out)
{
	int rc = KILN_OK;
	if (e->op == KL_FP_IS && in->count > 1)
		return kl_fail(f->err, KILN_BAD_QUERY, "`is` has several values");
	if (e->op == KL_FP_IS)
		return in->count ? kl_fhirpath_push_boolean(f, out, kl_fhirpath_is(in->items, &e->type)) : KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		if (kl_fhirpath_narrows(&in->items[i], &e->type))
			rc = kl_fhirpath_push(f, out, &in->items[i]);
	return rc;
}

static int operate_at(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *in, const struct kl_fhirpath_list *at,
	struct kl_fhirpath_list *out)
{
	if (at->count != 1 || at->items->value != KL_FP_INTEGER)
		return kl_fail(f->err, KILN_BAD_QUERY, "an index is no integer");
	char *end, digits[24] = {0};
	memcpy(digits, at->items->text.data, at->items->text.size < 20 ? at->items->text.size : 20);
	unsigned long long n = strtoull(digits, &end, 10);
	return digits[0] != '-' && n < in->count ? kl_fhirpath_push(f, out, &in->items[n]) : KILN_OK;
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

static int operate_logic(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_list *left,
	const struct kl_fhirpath_list *right, struct kl_fhirpath_list *out)
{
	int a, b, rc = kl_fhirpath_truth(f, left, &a);
	if (rc == KILN_OK)
		rc = kl_fhirpath_truth(f, right, &b);
	int answer = rc == KILN_OK ? logic(e->op, a, b) : -1;
	return answer >= 0 ? kl_fhirpath_push_boolean(f, out, answer == 1) : rc;
}

static int operate_order(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_list *left,
	const struct kl_fhirpath_list *right, struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_item a, b;
	int order, rc;
	if (left->count == 0 || right->count == 0)
		return KILN_OK;
	if (left->count > 1 || right->count > 1)
		return kl_fail(f->err, KILN_BAD_QUERY, "a comparison has several values");
	rc = kl_fhirpath_value(f, left->items, &a);
	if (rc == KILN_OK)
		rc = kl_fhirpath_value(f, right->items, &b);
	if (rc != KILN_OK)
		return rc;
	bool related = (is_number(&a) && is_number(&b)) || (is_date(&a) && is_date(&b)) || (a.value && a.value == b.value);
	if (!related || a.value == KL_FP_BOOLEAN)
		return kl_fail(f->err, KILN_BAD_QUERY, "values of different types are compared");
	if (!compare_values(&a, &b, &order))
		return KILN_OK;
	return kl_fhirpath_push_boolean(f, out, e->op == KL_FP_LESS ? order < 0 : e->op == KL_FP_LESS_EQUAL ? order <= 0
		: e->op == KL_FP_GREATER ? order > 0 : order >= 0);
}

/* one in many */
static int operate_in(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *one, const struct kl_fhirpath_list *many,
	struct kl_fhirpath_list *out)
{
	int same = 0, rc = KILN_OK;
	if (one->count == 0)
		return KILN_OK;
	if (one->count > 1)
		return kl_fail(f->err, KILN_BAD_QUERY, "`in` has several values");
	for (uint32_t i = 0; rc == KILN_OK && same != 1 && i < many->count; i++)
		rc = kl_fhirpath_item_equal(f, one->items, &many->items[i], &same);
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, same == 1) : rc;
}

static int operate_union(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *left, const struct kl_fhirpath_list *right,
	struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_list both = *left;
	int rc = KILN_OK;
	for (uint32_t i = 0; rc == KILN_OK && i < right->count; i++)
		rc = kl_fhirpath_push(f, &both, &right->items[i]);
	return rc == KILN_OK ? kl_fhirpath_distinct(f, &both, out) : rc;
}

/* -x: the same digits with the other sign. */
static int operate_sign(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_list *in,
	struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_item v;
	if (in->count == 0)
		return KILN_OK;
	int rc = in->count == 1 ? kl_fhirpath_value(f, in->items, &v) : KILN_OK;
	if (rc != KILN_OK)
		return rc;
	if (in->count > 1 || (!is_number(&v) && v.value != KL_FP_QUANTITY))
		return kl_fail(f->err, KILN_BAD_QUERY, "a sign stands before what is no number");
	if (e->op == KL_FP_PLUS)
		return kl_fhirpath_push(f, out, &v);
	bool negative = v.text.size && *v.text.data == '-';
	char *text = kl_arena_alloc(f->c->arena, v.text.size + 1);
	if (!text)
		return kl_fail_memory(f->err);
	text[0] = '-';
	memcpy(text + !negative, v.text.data + negative, v.text.size - negative);
	v.text = kl_slice(text, negative ? v.text.size - 1 : v.text.size + 1);
	return kl_fhirpath_push(f, out, &v);
}

static int operate_pair(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_list *left,
	const struct kl_fhirpath_list *right, struct kl_fhirpath_list *out)
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
	case KL_FP_LESS: case KL_FP_LESS_EQUAL: case KL_FP_GREATER: case KL_FP_GREATER_EQUAL:
		return operate_order(f, e, left, right, out);
	case KL_FP_AND: case KL_FP_OR: case KL_FP_XOR: case KL_FP_IMPLIES:
		return operate_logic(f, e, left, right, out);
	case KL_FP_IN:
		return operate_in(f, left, right, out);
	case KL_FP_CONTAINS:
		return operate_in(f, right, left, out);
	default:
		return kl_fail(f->err, KILN_UNSUPPORTED, "an operator of FHIRPath is not offered");
	}
}

int kl_fhirpath_operate(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_list left = {0}, right = {0};
	int rc = e->left ? kl_fhirpath_run(f, e->left, &left) : kl_fhirpath_push(f, &left, f->self);
	if (rc == KILN_OK && e->right)
		rc = kl_fhirpath_run(f, e->right, &right);
	if (rc != KILN_OK)
		return rc;
	if (e->op == KL_FP_IS || e->op == KL_FP_AS || e->op == KL_FP_OF_TYPE)
		return operate_type(f, e, &left, out);
	if (e->op == KL_FP_MINUS || e->op == KL_FP_PLUS)
		return operate_sign(f, e, &left, out);
	return operate_pair(f, e, &left, &right, out);
}
