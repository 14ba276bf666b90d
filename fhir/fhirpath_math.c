/* fhirpath_math.c - arithmetic (HL7 FHIRPath N1, 6.6) and the functions of numbers (5.7). Decimals are exact; a division keeps KL_QUOTIENT_DIGITS, and
   what is no rational number (exp, ln, log, sqrt, power with a fraction) KL_FUNCTION_DIGITS. */
#include "fhir/fhirpath_date.h"
#include "fhir/fhirpath_private.h"
#include "fhir/unit.h"
#include <math.h>

typedef struct kl_decimal decimal;

static bool is_quantity(const item *v)
{
	return v->value == KL_FP_QUANTITY || kl_fhirpath_is_number(v);
}

/* ---- Numbers ---- */

/* a div b and a mod b: the quotient cut to a whole number, and what is left of a. The quotient may have been rounded up to the whole number. */
static bool divide_whole(const decimal *a, const decimal *b, bool rest, decimal *out)
{
	decimal whole, left, one = {.negative = a->negative != b->negative, .exponent = 1, .count = 1, .digits = "1"};
	if (!kl_decimal_divide(a, b, &whole) || whole.exponent > KL_QUOTIENT_DIGITS || !kl_decimal_round(&whole, 0, KL_ROUND_CUT, &whole))
		return false;
	for (;;) {
		if (!kl_decimal_multiply(&whole, b, &left) || !kl_decimal_subtract(a, &left, &left))
			return false;
		if (!left.count || left.negative == a->negative)
			break;
		if (!kl_decimal_subtract(&whole, &one, &whole))
			return false;
	}
	*out = rest ? left : whole;
	return true;
}

/* False: a division by zero, or it runs over; the result is empty then. */
static bool calculate(uint8_t op, const decimal *a, const decimal *b, decimal *out)
{
	switch (op) {
	case KL_FP_ADD: return kl_decimal_add(a, b, out);
	case KL_FP_SUBTRACT: return kl_decimal_subtract(a, b, out);
	case KL_FP_MULTIPLY: return kl_decimal_multiply(a, b, out);
	case KL_FP_DIVIDE: return kl_decimal_divide(a, b, out);
	default: return divide_whole(a, b, op == KL_FP_MOD, out);
	}
}

static int calculate_numbers(frame *f, uint8_t op, const item *a, const item *b, list *out)
{
	decimal x, y, result;
	bool whole = (a->value == KL_FP_INTEGER && b->value == KL_FP_INTEGER && op != KL_FP_DIVIDE) || op == KL_FP_DIV;
	int rc = kl_fhirpath_spend(f, 4 + a->text.size + b->text.size);
	if (rc != KILN_OK || !kl_decimal_parse(a->text, &x) || !kl_decimal_parse(b->text, &y) || !calculate(op, &x, &y, &result))
		return rc;
	return kl_fhirpath_push_number(f, out, whole ? KL_FP_INTEGER : KL_FP_DECIMAL, &result, NULL);
}

/* ---- Quantities ---- */

static kiln_slice unit_text(const item *v)
{
	return v->value == KL_FP_QUANTITY ? v->unit : KL_SLICE("1");
}

static bool unit_of(const item *v, struct kl_unit *unit)
{
	return v->unit_kind == KL_UNIT_CALENDAR ? kl_unit_calendar(unit_text(v), unit) : kl_unit_parse(unit_text(v), unit);
}

/* In the finer one of both units (FHIRPath N1, 6.6.3). */
static int add_quantities(frame *f, uint8_t op, const item *a, const item *b, list *out)
{
	decimal x, y, one = {.exponent = 1, .count = 1, .digits = "1"};
	struct kl_unit ux, uy;
	int order;
	if (!kl_decimal_parse(a->text, &x) || !kl_decimal_parse(b->text, &y))
		return KILN_OK;
	item unit = a->value == KL_FP_QUANTITY ? *a : *b;
	if (!kl_slice_eq(unit_text(a), unit_text(b)) || a->unit_kind != b->unit_kind) {
		if (!unit_of(a, &ux) || !unit_of(b, &uy) || !kl_unit_like(&ux, &uy) || !kl_unit_compare(&one, &ux, &one, &uy, &order))
			return KILN_OK;
		if (order > 0 ? !kl_unit_convert(&x, &ux, &uy, &x) : !kl_unit_convert(&y, &uy, &ux, &y))
			return KILN_OK;
		unit = order > 0 ? *b : *a;
	}
	return calculate(op, &x, &y, &x) ? kl_fhirpath_push_number(f, out, KL_FP_QUANTITY, &x, &unit) : KILN_OK;
}

/* The unit of a product or quotient, as it is written in UCUM. */
static int join_units(frame *f, uint8_t op, kiln_slice a, kiln_slice b, kiln_slice *out)
{
	bool none = kl_slice_is(a, "1"), other = kl_slice_is(b, "1"), divide = op == KL_FP_DIVIDE;
	bool brackets = divide && memchr(b.data, '/', b.size) != NULL;
	brackets = brackets || (divide && memchr(b.data, '.', b.size));
	char *text, *p;
	*out = other ? a : divide && kl_slice_eq(a, b) ? KL_SLICE("1") : b;
	if (other || (none && !divide) || (divide && kl_slice_eq(a, b)))
		return KILN_OK;
	int rc = kl_fhirpath_alloc(f, a.size + b.size + 3, &text);
	if (rc != KILN_OK)
		return rc;
	p = text;
	if (!none) {
		memcpy(p, a.data, a.size);
		p += a.size;
	}
	*p++ = divide ? '/' : '.';
	if (brackets)
		*p++ = '(';
	memcpy(p, b.data, b.size);
	p += b.size;
	if (brackets)
		*p++ = ')';
	*out = kl_slice(text, (size_t)(p - text));
	return KILN_OK;
}

/* A product or quotient. Units of the same kind are brought to one first, so that cm by m gives cm2. */
static int multiply_quantities(frame *f, uint8_t op, const item *a, const item *b, list *out)
{
	decimal x, y;
	item product = kl_fhirpath_make(KL_FP_QUANTITY, KL_SLICE(""));
	kiln_slice ta = unit_text(a), tb = unit_text(b);
	struct kl_unit ux, uy;
	if (!kl_decimal_parse(a->text, &x) || !kl_decimal_parse(b->text, &y))
		return KILN_OK;
	bool numbers = kl_slice_is(ta, "1") || kl_slice_is(tb, "1"), calendar = a->unit_kind == KL_UNIT_CALENDAR || b->unit_kind == KL_UNIT_CALENDAR;
	if (calendar && kl_slice_is(tb, "1"))
		product = *a;
	else if (calendar && kl_slice_is(ta, "1") && op == KL_FP_MULTIPLY)
		product = *b;
	else if (calendar)
		return KILN_OK;   /* no unit of UCUM's could say it */
	if (!numbers && !kl_slice_eq(ta, tb) && unit_of(a, &ux) && unit_of(b, &uy) && kl_unit_like(&ux, &uy)) {
		if (!kl_unit_convert(&y, &uy, &ux, &y))
			return KILN_OK;
		tb = ta;
	}
	int rc = calendar ? KILN_OK : join_units(f, op, ta, tb, &product.unit);
	if (rc != KILN_OK || !calculate(op, &x, &y, &x))
		return rc;
	return kl_fhirpath_push_number(f, out, KL_FP_QUANTITY, &x, &product);
}

/* ---- Dates and strings ---- */

static int move_date(frame *f, uint8_t op, const item *a, const item *b, list *out)
{
	struct kl_fhirpath_date d;
	decimal amount;
	uint8_t precision;
	int times;
	bool definite, calendar = b->unit_kind == KL_UNIT_CALENDAR;
	if (!kl_fhirpath_date_parse(a->text, a->value, &d) || !kl_decimal_parse(b->text, &amount))
		return KILN_OK;
	if (!kl_calendar_unit(b->unit, !calendar, &precision, &times, &definite))
		return kl_fhirpath_fail(f, "what is added to a date is no duration");
	if (definite && b->unit_kind == KL_UNIT_UCUM)
		return kl_fhirpath_fail(f, "'a' and 'mo' are numbers of seconds: a date takes years and months");
	if (a->value == KL_FP_TIME && precision < KL_HOUR)
		return kl_fhirpath_fail(f, "a time takes no duration of days or more");
	amount.negative = amount.count && amount.negative != (op == KL_FP_SUBTRACT);
	if (!kl_fhirpath_date_add(&d, &amount, precision, times))
		return KILN_OK;
	char text[KL_FHIRPATH_DATE_TEXT], *copy;
	size_t n = kl_fhirpath_date_text(&d, text);
	int rc = kl_fhirpath_alloc(f, n, &copy);
	if (rc != KILN_OK)
		return rc;
	memcpy(copy, text, n);
	item moved = kl_fhirpath_make(a->value, kl_slice(copy, n));
	return kl_fhirpath_push(f, out, &moved);
}

static int concatenate(frame *f, const item *a, const item *b, list *out)
{
	char *text;
	int rc = kl_fhirpath_alloc(f, a->text.size + b->text.size, &text);
	if (rc == KILN_OK)
		rc = kl_fhirpath_spend(f, (a->text.size + b->text.size) / 64);
	if (rc != KILN_OK)
		return rc;
	memcpy(text, a->text.data, a->text.size);
	memcpy(text + a->text.size, b->text.data, b->text.size);
	return kl_fhirpath_push_string(f, out, kl_slice(text, a->text.size + b->text.size));
}

int kl_fhirpath_calculate(frame *f, uint8_t op, const item *a, const item *b, list *out)
{
	bool sum = op == KL_FP_ADD || op == KL_FP_SUBTRACT, date = a->value >= KL_FP_DATE && a->value <= KL_FP_TIME;
	if (kl_fhirpath_is_number(a) && kl_fhirpath_is_number(b))
		return calculate_numbers(f, op, a, b, out);
	if (op == KL_FP_ADD && a->value == KL_FP_STRING && b->value == KL_FP_STRING)
		return concatenate(f, a, b, out);
	int rc = kl_fhirpath_spend(f, 64);
	if (rc != KILN_OK)
		return rc;
	if (sum && date && b->value == KL_FP_QUANTITY)
		return move_date(f, op, a, b, out);
	if (is_quantity(a) && is_quantity(b) && sum)
		return add_quantities(f, op, a, b, out);
	if (is_quantity(a) && is_quantity(b) && (op == KL_FP_MULTIPLY || op == KL_FP_DIVIDE))
		return multiply_quantities(f, op, a, b, out);
	return kl_fhirpath_fail(f, "an operator of arithmetic stands between values that it does not take");
}

/* ---- Functions ---- */

/* The one number (or with `quantity` also a quantity) of the input. */
static int number_of(frame *f, const list *in, bool quantity, item *v, decimal *d, bool *there)
{
	int rc = kl_fhirpath_single(f, in, v);
	*there = rc == KILN_OK && v->value != KL_FP_EMPTY;
	if (*there && !kl_fhirpath_is_number(v) && !(quantity && v->value == KL_FP_QUANTITY))
		return kl_fhirpath_fail(f, "another value stands where a number must stand");
	if (*there && !kl_decimal_parse(v->text, d))
		*there = false;
	return *there ? kl_fhirpath_spend(f, 16) : rc;
}

static int number_argument(frame *f, const expr *e, decimal *d, item *v, bool *there)
{
	list found = {0};
	int rc = kl_fhirpath_argument(f, e, &found);
	*there = false;
	return rc == KILN_OK ? number_of(f, &found, false, v, d, there) : rc;
}

static int call_abs(frame *f, const expr *e, const list *in, list *out)
{
	item v;
	decimal d;
	bool there;
	int rc = number_of(f, in, true, &v, &d, &there);
	(void)e;
	d.negative = false;
	return there && rc == KILN_OK ? kl_fhirpath_push_number(f, out, v.value, &d, &v) : rc;
}

/* To a whole number; of a quantity too. */
static int whole(frame *f, const list *in, enum kl_rounding how, list *out)
{
	item v;
	decimal d;
	bool there;
	int rc = number_of(f, in, true, &v, &d, &there);
	if (rc != KILN_OK || !there || !kl_decimal_round(&d, 0, how, &d))
		return rc;
	bool quantity = v.value == KL_FP_QUANTITY;
	return kl_fhirpath_push_number(f, out, quantity ? KL_FP_QUANTITY : KL_FP_INTEGER, &d, quantity ? &v : NULL);
}

static int call_ceiling(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return whole(f, in, KL_ROUND_UP, out);
}

static int call_floor(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return whole(f, in, KL_ROUND_DOWN, out);
}

static int call_truncate(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return whole(f, in, KL_ROUND_CUT, out);
}

static int call_round(frame *f, const expr *e, const list *in, list *out)
{
	item v;
	decimal d;
	int64_t places = 0;
	bool there, given = true;
	int rc = number_of(f, in, true, &v, &d, &there);
	if (rc == KILN_OK && e->args)
		rc = kl_fhirpath_integer_argument(f, e->args, &places, &given);
	if (rc != KILN_OK || !there || !given)
		return rc;
	if (places < 0)
		return kl_fhirpath_fail(f, "round() to fewer than no places");
	if (d.scale > places && !kl_decimal_round(&d, (int32_t)places, KL_ROUND_HALF, &d))
		return KILN_OK;
	return kl_fhirpath_push_number(f, out, v.value == KL_FP_QUANTITY ? v.value : KL_FP_DECIMAL, &d, v.value == KL_FP_QUANTITY ? &v : NULL);
}

/* Without the C library's text of numbers, which depends on the locale. */
static long double to_float(const decimal *d)
{
	long double v = 0;
	int used = 0;
	for (; used < (int)d->count && used < 25; used++)
		v = v * 10 + (d->digits[used] - '0');
	v *= powl(10, (long double)d->exponent - used);
	return d->negative ? -v : v;
}

static bool from_float(long double v, decimal *d)
{
	long double size = fabsl(v);
	*d = (decimal){.negative = v < 0};
	if (!isfinite(v))
		return false;
	if (size == 0)
		return true;
	int exponent = (int)floorl(log10l(size)) + 1, n = 0;
	long long digits = llrintl(size * powl(10, (long double)KL_FUNCTION_DIGITS - exponent));
	char text[32];
	for (; digits; digits /= 10)
		text[n++] = (char)('0' + digits % 10);
	d->exponent = exponent + n - KL_FUNCTION_DIGITS;   /* where the logarithm or the rounding was one off */
	while (n > 0)
		d->digits[d->count++] = text[--n];
	while (d->count && d->digits[d->count - 1] == '0')
		d->count--;
	d->scale = (int32_t)d->count - d->exponent;
	return true;
}

static int push_float(frame *f, long double v, list *out)
{
	decimal d;
	return from_float(v, &d) ? kl_fhirpath_push_number(f, out, KL_FP_DECIMAL, &d, NULL) : KILN_OK;
}

static int function_of(frame *f, const list *in, long double (*function)(long double), list *out)
{
	item v;
	decimal d;
	bool there;
	int rc = number_of(f, in, false, &v, &d, &there);
	return there && rc == KILN_OK ? push_float(f, function(to_float(&d)), out) : rc;
}

static int call_exp(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return function_of(f, in, expl, out);
}

static int call_ln(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return function_of(f, in, logl, out);
}

static int call_sqrt(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return function_of(f, in, sqrtl, out);
}

static int call_log(frame *f, const expr *e, const list *in, list *out)
{
	item v, base_item;
	decimal d, base;
	bool there, given = false;
	int rc = number_of(f, in, false, &v, &d, &there);
	if (rc == KILN_OK)
		rc = number_argument(f, e->args, &base, &base_item, &given);
	return rc == KILN_OK && there && given ? push_float(f, logl(to_float(&d)) / logl(to_float(&base)), out) : rc;
}

/* A whole power is exact as long as the digits suffice. False: they do not. */
static bool exact_power(const decimal *base, int64_t n, decimal *out)
{
	*out = (decimal){.exponent = 1, .count = 1, .digits = "1"};
	if (n < 0 || n > KL_NUMBER_MAX)
		return false;
	for (; n > 0; n--)
		if (!kl_decimal_multiply(out, base, out))
			return false;
	out->scale = (int32_t)out->count - out->exponent;
	return true;
}

static int call_power(frame *f, const expr *e, const list *in, list *out)
{
	item v, by;
	decimal d, power, result;
	int64_t n;
	bool there, given = false;
	int rc = number_of(f, in, false, &v, &d, &there);
	if (rc == KILN_OK)
		rc = number_argument(f, e->args, &power, &by, &given);
	if (rc == KILN_OK)
		rc = kl_fhirpath_spend(f, 256);
	if (rc != KILN_OK || !there || !given)
		return rc;
	bool integers = v.value == KL_FP_INTEGER && by.value == KL_FP_INTEGER && !power.negative;
	if (kl_decimal_integer(&power, 0, KL_NUMBER_MAX, &n) && exact_power(&d, n, &result))
		return kl_fhirpath_push_number(f, out, integers ? KL_FP_INTEGER : KL_FP_DECIMAL, &result, NULL);
	return push_float(f, powl(to_float(&d), to_float(&power)), out);
}

const struct kl_fhirpath_function kl_fhirpath_math_functions[] = {
	{"abs", 0, 0, call_abs}, {"ceiling", 0, 0, call_ceiling}, {"exp", 0, 0, call_exp}, {"floor", 0, 0, call_floor}, {"ln", 0, 0, call_ln},
	{"log", 1, 1, call_log}, {"power", 1, 1, call_power}, {"round", 0, 1, call_round}, {"sqrt", 0, 0, call_sqrt},
	{"truncate", 0, 0, call_truncate}, {NULL, 0, 0, NULL}
};
