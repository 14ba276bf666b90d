/* fhirpath_compare.c - equality, equivalence and order (HL7 FHIRPath N1, 6.1 and 6.2). */
#include "base/utf8.h"
#include "fhir/fhirpath_date.h"
#include "fhir/fhirpath_private.h"
#include "fhir/unit.h"
#include <utf8proc.h>

static bool is_day(const item *v)
{
	return v->value == KL_FP_DATE || v->value == KL_FP_DATETIME;
}

static bool is_quantity(const item *v)
{
	return v->value == KL_FP_QUANTITY || kl_fhirpath_is_number(v);
}

/* An order, or none for texts that are no numbers. */
static bool compare_numbers(kiln_slice a, kiln_slice b, int *order)
{
	struct kl_decimal x, y;
	if (!kl_decimal_parse(a, &x) || !kl_decimal_parse(b, &y))
		return false;
	*order = kl_decimal_cmp(&x, &y);
	return true;
}

static bool compare_dates(const item *a, const item *b, int *order)
{
	struct kl_fhirpath_date x, y;
	return kl_fhirpath_date_parse(a->text, a->value, &x) && kl_fhirpath_date_parse(b->text, b->value, &y)
		&& kl_fhirpath_date_compare(&x, &y, order);
}

/* The unit of a quantity; of a number 1. A unit of FHIR that can be a calendar's is one when the other is; in an equivalence the calendar's year
   is UCUM's (FHIRPath N1, 6.1.2). */
static bool find_unit(const item *v, const item *other, bool equivalent, struct kl_unit *unit)
{
	static const char *const words[] = {"year", "month"}, *const codes[] = {"a", "mo"};
	kiln_slice text = v->value == KL_FP_QUANTITY ? v->unit : KL_SLICE("1");
	for (int i = 0; i < 2; i++) {
		kiln_slice stem = kl_slice(text.data, text.size - (v->unit_kind == KL_UNIT_CALENDAR && text.size && text.data[text.size - 1] == 's'));
		if (v->unit_kind == KL_UNIT_CALENDAR && equivalent && kl_slice_is(stem, words[i]))
			return kl_unit_parse(kl_slice_of(codes[i]), unit);
		if (v->unit_kind == KL_UNIT_EITHER && !equivalent && other->unit_kind == KL_UNIT_CALENDAR && kl_slice_is(text, codes[i]))
			return kl_unit_calendar(kl_slice_of(words[i]), unit);
	}
	return v->unit_kind == KL_UNIT_CALENDAR ? kl_unit_calendar(text, unit) : kl_unit_parse(text, unit);
}

struct pair {
	struct kl_decimal a, b;
	struct kl_unit ua, ub;
};

/* False: they cannot be compared. A unit that is none of UCUM's is comparable with the same text. */
static bool read_pair(const item *a, const item *b, bool equivalent, struct pair *p)
{
	if (!kl_decimal_parse(a->text, &p->a) || !kl_decimal_parse(b->text, &p->b))
		return false;
	if (a->value == b->value && a->unit_kind == b->unit_kind && kl_slice_eq(a->unit, b->unit))
		return kl_unit_parse(KL_SLICE("1"), &p->ua) && kl_unit_parse(KL_SLICE("1"), &p->ub);
	return find_unit(a, b, equivalent, &p->ua) && find_unit(b, a, equivalent, &p->ub) && kl_unit_like(&p->ua, &p->ub);
}

static bool compare_quantities(const item *a, const item *b, int *order)
{
	struct pair p;
	return read_pair(a, b, false, &p) && kl_unit_compare(&p.a, &p.ua, &p.b, &p.ub, order);
}

/* 1 comparable kinds, with the order if known; 0 kinds that have none in common. */
static bool compare_values(const item *a, const item *b, int *order, bool *known)
{
	*known = false;
	if (kl_fhirpath_is_number(a) && kl_fhirpath_is_number(b))
		*known = compare_numbers(a->text, b->text, order);
	else if (is_day(a) && is_day(b))
		*known = compare_dates(a, b, order);
	else if (a->value == KL_FP_TIME && b->value == KL_FP_TIME)
		*known = compare_dates(a, b, order);
	else if (is_quantity(a) && is_quantity(b))
		*known = compare_quantities(a, b, order);
	else if (a->value == KL_FP_STRING && b->value == KL_FP_STRING) {
		int c = kl_slice_cmp(a->text, b->text);
		*order = (c > 0) - (c < 0);
		*known = true;
	} else {
		return false;
	}
	return true;
}

int kl_fhirpath_order(frame *f, const item *a, const item *b, int *order, bool *known)
{
	int rc = kl_fhirpath_spend(f, 1 + (a->text.size < b->text.size ? a->text.size : b->text.size) / 64);
	if (rc == KILN_OK && !compare_values(a, b, order, known))
		return kl_fhirpath_fail(f, "values of different types are compared");
	return rc;
}

/* ---- Equality ---- */

static int values_equal(const item *a, const item *b)
{
	int order;
	bool known;
	if (compare_values(a, b, &order, &known))
		return known ? order == 0 : -1;
	return a->value == b->value && kl_slice_eq(a->text, b->text) && kl_slice_eq(a->unit, b->unit);
}

/* ---- Equivalence ---- */

/* The next character of a text as equivalence sees it: in lower case, all white space a blank. */
static uint32_t next_folded(const char **p, const char *end)
{
	size_t n;
	uint32_t c = kl_utf8_at(*p, end, &n);
	*p += n;
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' ? ' ' : c;
	return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ZS ? ' ' : (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

static bool strings_equivalent(kiln_slice a, kiln_slice b)
{
	const char *p = a.data, *p_end = p + a.size, *q = b.data, *q_end = q + b.size;
	while (p < p_end && q < q_end)
		if (next_folded(&p, p_end) != next_folded(&q, q_end))
			return false;
	return p == p_end && q == q_end;
}

static int32_t places(const struct kl_decimal *d)
{
	return d->scale > 0 ? d->scale : 0;
}

/* Rounded to the digits of the less precise one (FHIRPath N1, 6.1.2). */
static bool numbers_equivalent(const struct kl_decimal *a, const struct kl_decimal *b)
{
	int32_t scale = places(a) < places(b) ? places(a) : places(b);
	struct kl_decimal x, y;
	return kl_decimal_round(a, scale, KL_ROUND_HALF, &x) && kl_decimal_round(b, scale, KL_ROUND_HALF, &y) && kl_decimal_cmp(&x, &y) == 0;
}

/* v in another unit, as precise as it was: one gram is 1000 milligrams, not 1000.0. */
static bool convert_precisely(const struct kl_decimal *v, const struct kl_unit *from, const struct kl_unit *to, struct kl_decimal *out)
{
	struct kl_decimal last = {.exponent = 1 - places(v), .count = 1, .digits = "1"};
	if (!kl_unit_convert(v, from, to, out) || !kl_unit_convert(&last, from, to, &last))
		return false;
	out->scale = 1 - last.exponent;
	return true;
}

static bool quantities_equivalent(const item *a, const item *b)
{
	struct pair p;
	struct kl_decimal converted;
	if (!read_pair(a, b, true, &p) || !convert_precisely(&p.b, &p.ub, &p.ua, &converted))
		return false;
	if (converted.scale >= places(&p.a))
		return numbers_equivalent(&p.a, &converted);
	return convert_precisely(&p.a, &p.ua, &p.ub, &converted) && numbers_equivalent(&converted, &p.b);
}

static bool values_equivalent(const item *a, const item *b)
{
	struct kl_decimal x, y;
	if (kl_fhirpath_is_number(a) && kl_fhirpath_is_number(b))
		return kl_decimal_parse(a->text, &x) && kl_decimal_parse(b->text, &y) && numbers_equivalent(&x, &y);
	if (is_quantity(a) && is_quantity(b))
		return quantities_equivalent(a, b);
	if (a->value == KL_FP_STRING && b->value == KL_FP_STRING)
		return strings_equivalent(a->text, b->text);
	return values_equal(a, b) == 1;
}

/* ---- Elements with members ---- */

static int json_same(frame *f, uint32_t a, uint32_t b, bool equivalent, bool *same);

static int strings_same(frame *f, uint32_t a, uint32_t b, bool equivalent, bool *same)
{
	kiln_slice x, y;
	int rc = kl_fhirpath_text(f, a, &x);
	if (rc == KILN_OK)
		rc = kl_fhirpath_text(f, b, &y);
	if (rc == KILN_OK)
		*same = equivalent ? strings_equivalent(x, y) : kl_slice_eq(x, y);
	return rc;
}

static int numbers_same(frame *f, uint32_t a, uint32_t b, bool equivalent, bool *same)
{
	item x = kl_fhirpath_make(KL_FP_DECIMAL, kl_json_text(f->c->doc, a)), y = kl_fhirpath_make(KL_FP_DECIMAL, kl_json_text(f->c->doc, b));
	*same = equivalent ? values_equivalent(&x, &y) : values_equal(&x, &y) == 1;
	return KILN_OK;
}

static uint32_t children_of(const struct kl_json *doc, uint32_t node)
{
	uint32_t n = 0;
	for (uint32_t c = kl_json_first(doc, node); c != KL_JSON_NONE; c = kl_json_next(doc, node, c))
		n++;
	return n;
}

/* In order; in an equivalence in any order, so that each has one like it. */
static int arrays_same(frame *f, uint32_t a, uint32_t b, bool equivalent, bool *same)
{
	const struct kl_json *doc = f->c->doc;
	uint32_t i = kl_json_first(doc, a), j = kl_json_first(doc, b);
	int rc = KILN_OK;
	*same = children_of(doc, a) == children_of(doc, b);
	for (; rc == KILN_OK && *same && i != KL_JSON_NONE && !equivalent; i = kl_json_next(doc, a, i), j = kl_json_next(doc, b, j))
		rc = json_same(f, i, j, false, same);
	for (; rc == KILN_OK && *same && i != KL_JSON_NONE; i = kl_json_next(doc, a, i))
		for (*same = false, j = kl_json_first(doc, b); rc == KILN_OK && !*same && j != KL_JSON_NONE; j = kl_json_next(doc, b, j))
			rc = json_same(f, i, j, true, same);
	return rc;
}

static int objects_same(frame *f, uint32_t a, uint32_t b, bool equivalent, bool *same)
{
	const struct kl_json *doc = f->c->doc;
	int rc = KILN_OK;
	*same = children_of(doc, a) == children_of(doc, b);
	for (uint32_t i = kl_json_first(doc, a); rc == KILN_OK && *same && i != KL_JSON_NONE; i = kl_json_next(doc, a, i)) {
		kiln_slice key;
		uint32_t j = kl_json_first(doc, b), looked = 0;
		rc = kl_fhirpath_text(f, i, &key);
		for (; rc == KILN_OK && j != KL_JSON_NONE && !kl_json_is(doc, j, key); looked++)
			j = kl_json_next(doc, b, j);
		*same = j != KL_JSON_NONE;
		if (rc == KILN_OK)
			rc = kl_fhirpath_spend(f, looked);
		if (rc == KILN_OK && *same)
			rc = json_same(f, i + 1, j + 1, equivalent, same);
	}
	return rc;
}

/* Two JSON values mean the same: members in any order, numbers by value. Depth is that of the document. */
static int json_same(frame *f, uint32_t a, uint32_t b, bool equivalent, bool *same)
{
	const struct kl_json_node *x = &f->c->doc->nodes[a], *y = &f->c->doc->nodes[b];
	int rc = kl_fhirpath_spend(f, 1);
	*same = a == b;
	if (rc != KILN_OK || a == b || x->kind != y->kind)
		return rc;
	switch (x->kind) {
	case KL_JSON_STRING: return strings_same(f, a, b, equivalent, same);
	case KL_JSON_NUMBER: return numbers_same(f, a, b, equivalent, same);
	case KL_JSON_ARRAY: return arrays_same(f, a, b, equivalent, same);
	case KL_JSON_OBJECT: return objects_same(f, a, b, equivalent, same);
	default: *same = true; return KILN_OK;
	}
}

/* ---- Items and collections ---- */

static int compare_items(frame *f, const item *a, const item *b, bool equivalent, int *answer)
{
	item x, y;
	bool same = false;
	int rc = kl_fhirpath_value(f, a, &x);
	if (rc == KILN_OK)
		rc = kl_fhirpath_value(f, b, &y);
	if (rc == KILN_OK)
		rc = kl_fhirpath_spend(f, 1 + (x.text.size < y.text.size ? x.text.size : y.text.size) / 64);
	if (rc != KILN_OK)
		return rc;
	bool nodes = a->node != KL_JSON_NONE && b->node != KL_JSON_NONE;
	if (nodes && a->node == b->node)
		*answer = 1;
	else if (x.value && y.value)
		*answer = equivalent ? values_equivalent(&x, &y) : values_equal(&x, &y);
	else if (nodes && !x.value && !y.value) {
		rc = json_same(f, a->node, b->node, equivalent, &same);
		*answer = same;
	} else {
		bool extras = !nodes && !x.value && !y.value && a->extra != KL_JSON_NONE && b->extra != KL_JSON_NONE;
		if (extras)
			rc = json_same(f, a->extra, b->extra, equivalent, &same);
		*answer = same;
	}
	return rc;
}

int kl_fhirpath_item_equal(frame *f, const item *a, const item *b, int *answer)
{
	return compare_items(f, a, b, false, answer);
}

int kl_fhirpath_equal(frame *f, const list *a, const list *b, int *answer)
{
	int one, rc = KILN_OK;
	*answer = a->count && b->count ? a->count == b->count : -1;
	for (uint32_t i = 0; rc == KILN_OK && *answer == 1 && i < a->count; i++) {
		rc = compare_items(f, &a->items[i], &b->items[i], false, &one);
		*answer = one;
	}
	return rc;
}

/* In any order: each item of a takes one of b that no other has taken. */
int kl_fhirpath_equivalent(frame *f, const list *a, const list *b, int *answer)
{
	char *taken;
	int one = 0, rc = kl_fhirpath_alloc(f, b->count, &taken);
	*answer = a->count == b->count;
	if (rc != KILN_OK || !*answer)
		return rc;
	memset(taken, 0, b->count);
	for (uint32_t i = 0; rc == KILN_OK && *answer && i < a->count; i++) {
		*answer = 0;
		for (uint32_t j = 0; rc == KILN_OK && !*answer && j < b->count; j++) {
			if (taken[j])
				continue;
			rc = compare_items(f, &a->items[i], &b->items[j], true, &one);
			*answer = one == 1;
			taken[j] = (char)*answer;
		}
	}
	return rc;
}
