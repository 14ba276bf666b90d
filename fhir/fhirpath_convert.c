/* fhirpath_convert.c - toX() and convertsToX() (HL7 FHIRPath N1, 5.5). */
#include "fhir/fhirpath_date.h"
#include "fhir/fhirpath_private.h"
#include "fhir/unit.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t skip_digits(kiln_slice s, size_t i)
{
	while (i < s.size && is_digit(s.data[i]))
		i++;
	return i;
}

/* [+-]digits, with `fraction` also [.digits]. */
static bool is_numeral(kiln_slice s, bool fraction)
{
	size_t from = s.size && (*s.data == '-' || *s.data == '+'), at = skip_digits(s, from);
	bool point = fraction && at > from && at < s.size && s.data[at] == '.';
	if (point) {
		from = at + 1;
		at = skip_digits(s, from);
	}
	return at > from && at == s.size;
}

static kiln_slice without_plus(kiln_slice s)
{
	return s.size && *s.data == '+' ? kl_slice(s.data + 1, s.size - 1) : s;
}

/* Each conversion: *to when the value has one. */
typedef bool conversion(const item *v, item *to);

static bool to_boolean(const item *v, item *to)
{
	static const char *const words[2][6] = {{"false", "f", "no", "n", "0", "0.0"}, {"true", "t", "yes", "y", "1", "1.0"}};
	struct kl_decimal d;
	int64_t n;
	*to = kl_fhirpath_make(KL_FP_BOOLEAN, KL_SLICE("false"));
	if (v->value == KL_FP_BOOLEAN) {
		*to = *v;
		return true;
	}
	if (kl_fhirpath_is_number(v) && kl_decimal_parse(v->text, &d) && kl_decimal_integer(&d, 0, 1, &n)) {
		to->text = n ? KL_SLICE("true") : to->text;
		return true;
	}
	for (int truth = 0; v->value == KL_FP_STRING && truth < 2; truth++)
		for (int i = 0; i < 6; i++)
			if (strlen(words[truth][i]) == v->text.size && strncasecmp(words[truth][i], v->text.data, v->text.size) == 0) {
				to->text = truth ? KL_SLICE("true") : to->text;
				return true;
			}
	return false;
}

static bool to_integer(const item *v, item *to)
{
	struct kl_decimal d;
	int64_t n;
	*to = kl_fhirpath_make(KL_FP_INTEGER, v->text);
	if (v->value == KL_FP_BOOLEAN)
		to->text = kl_slice_is(v->text, "true") ? KL_SLICE("1") : KL_SLICE("0");
	else if (v->value == KL_FP_STRING && is_numeral(v->text, false))
		to->text = without_plus(v->text);
	else if (v->value != KL_FP_INTEGER)
		return false;
	return kl_decimal_parse(to->text, &d) && kl_decimal_integer(&d, INT32_MIN, INT32_MAX, &n);
}

static bool to_decimal(const item *v, item *to)
{
	struct kl_decimal d;
	*to = kl_fhirpath_make(KL_FP_DECIMAL, v->text);
	if (v->value == KL_FP_BOOLEAN)
		to->text = kl_slice_is(v->text, "true") ? KL_SLICE("1.0") : KL_SLICE("0.0");
	else if (v->value == KL_FP_STRING && is_numeral(v->text, true))
		to->text = without_plus(v->text);
	else if (!kl_fhirpath_is_number(v))
		return false;
	return kl_decimal_parse(to->text, &d);
}

static bool to_date(const item *v, item *to)
{
	struct kl_fhirpath_date d;
	const char *time = memchr(v->text.data, 'T', v->text.size);
	*to = kl_fhirpath_make(KL_FP_DATE, v->value == KL_FP_DATETIME && time ? kl_slice(v->text.data, (size_t)(time - v->text.data)) : v->text);
	if (v->value != KL_FP_STRING && v->value != KL_FP_DATE && v->value != KL_FP_DATETIME)
		return false;
	return kl_fhirpath_date_parse(to->text, KL_FP_DATE, &d);
}

static bool to_datetime(const item *v, item *to)
{
	struct kl_fhirpath_date d;
	*to = kl_fhirpath_make(KL_FP_DATETIME, v->text);
	if (v->value != KL_FP_STRING && v->value != KL_FP_DATE && v->value != KL_FP_DATETIME)
		return false;
	return kl_fhirpath_date_parse(to->text, KL_FP_DATETIME, &d);
}

static bool to_time(const item *v, item *to)
{
	struct kl_fhirpath_date d;
	*to = kl_fhirpath_make(KL_FP_TIME, v->text);
	if (v->value == KL_FP_STRING && v->text.size && *v->text.data == 'T')
		to->text = kl_slice(v->text.data + 1, v->text.size - 1);
	return (v->value == KL_FP_STRING || v->value == KL_FP_TIME) && kl_fhirpath_date_parse(to->text, KL_FP_TIME, &d);
}

/* number, number 'unit', number calendar-unit */
static bool quantity_in(kiln_slice s, item *to)
{
	uint8_t precision;
	int times;
	bool definite;
	size_t n = 0;
	while (n < s.size && (is_digit(s.data[n]) || s.data[n] == '.' || ((s.data[n] == '-' || s.data[n] == '+') && n == 0)))
		n++;
	to->text = without_plus(kl_slice(s.data, n));
	to->unit = KL_SLICE("1");
	to->unit_kind = KL_UNIT_UCUM;
	if (!is_numeral(kl_slice(s.data, n), true))
		return false;
	for (s = kl_slice(s.data + n, s.size - n); s.size && (*s.data == ' ' || *s.data == '\t');)
		s = kl_slice(s.data + 1, s.size - 1);
	if (s.size == 0)
		return true;
	if (s.size > 2 && *s.data == '\'' && memchr(s.data + 1, '\'', s.size - 1) == s.data + s.size - 1) {
		to->unit = kl_slice(s.data + 1, s.size - 2);
		return true;
	}
	to->unit = s;
	to->unit_kind = KL_UNIT_CALENDAR;
	return kl_calendar_unit(s, false, &precision, &times, &definite);
}

static bool to_quantity(const item *v, item *to)
{
	*to = kl_fhirpath_make(KL_FP_QUANTITY, v->text);
	to->unit = KL_SLICE("1");
	if (v->value == KL_FP_QUANTITY)
		*to = *v;
	else if (v->value == KL_FP_BOOLEAN)
		to->text = kl_slice_is(v->text, "true") ? KL_SLICE("1.0") : KL_SLICE("0.0");
	else if (v->value == KL_FP_STRING)
		return quantity_in(v->text, to);
	else
		return kl_fhirpath_is_number(v);
	return true;
}

/* ---- Text ---- */

/* A number of JSON may have an exponent; its text here has none. */
static int plain_number(frame *f, kiln_slice number, kiln_slice *out)
{
	struct kl_decimal d;
	char text[KL_NUMBER_MAX], *copy;
	*out = number;
	if (!memchr(number.data, 'e', number.size) && !memchr(number.data, 'E', number.size))
		return KILN_OK;
	size_t n = kl_decimal_parse(number, &d) ? kl_decimal_text(&d, text) : 0;
	int rc = kl_fhirpath_alloc(f, n, &copy);
	if (rc == KILN_OK && n) {
		memcpy(copy, text, n);
		*out = kl_slice(copy, n);
	}
	return rc;
}

int kl_fhirpath_to_string(frame *f, const item *v, kiln_slice *out, bool *there)
{
	bool quoted = v->unit_kind != KL_UNIT_CALENDAR;
	kiln_slice number;
	char *text;
	int rc;
	*there = v->value != KL_FP_EMPTY && v->value != KL_FP_TYPE_INFO;
	*out = v->text;
	if (v->value == KL_FP_DECIMAL)
		return plain_number(f, v->text, out);
	if (v->value != KL_FP_QUANTITY)
		return KILN_OK;
	rc = plain_number(f, v->text, &number);
	if (rc == KILN_OK)
		rc = kl_fhirpath_alloc(f, number.size + v->unit.size + 3, &text);
	if (rc != KILN_OK)
		return rc;
	char *p = text;
	memcpy(p, number.data, number.size);
	p += number.size;
	*p++ = ' ';
	if (quoted)
		*p++ = '\'';
	memcpy(p, v->unit.data, v->unit.size);
	p += v->unit.size;
	if (quoted)
		*p++ = '\'';
	*out = kl_slice(text, (size_t)(p - text));
	return KILN_OK;
}

/* ---- The functions ---- */

static int convert(frame *f, const list *in, conversion *to, bool ask, list *out)
{
	item v, converted;
	int rc = kl_fhirpath_single(f, in, &v);
	if (rc != KILN_OK || in->count == 0)
		return rc;
	bool done = v.value && v.value != KL_FP_TYPE_INFO && to(&v, &converted);
	if (ask)
		return kl_fhirpath_push_boolean(f, out, done);
	return done ? kl_fhirpath_push(f, out, &converted) : KILN_OK;
}

/* toX and convertsToX by what stands behind `to`. */
static conversion *conversion_named(kiln_slice name)
{
	static const struct { const char *name; conversion *to; } rows[] = {
		{"Boolean", to_boolean}, {"Integer", to_integer}, {"Decimal", to_decimal}, {"Date", to_date}, {"DateTime", to_datetime}, {"Time", to_time}
	};
	size_t i = 0;
	while (!kl_slice_is(name, rows[i].name))
		i++;
	return rows[i].to;
}

static int call_to(frame *f, const expr *e, const list *in, list *out)
{
	return convert(f, in, conversion_named(kl_slice(e->text.data + 2, e->text.size - 2)), false, out);
}

static int call_converts_to(frame *f, const expr *e, const list *in, list *out)
{
	return convert(f, in, conversion_named(kl_slice(e->text.data + 10, e->text.size - 10)), true, out);
}

static int string_of(frame *f, const list *in, bool ask, list *out)
{
	item v;
	kiln_slice text;
	bool there;
	int rc = kl_fhirpath_single(f, in, &v);
	if (rc == KILN_OK)
		rc = kl_fhirpath_to_string(f, &v, &text, &there);
	if (rc != KILN_OK || in->count == 0)
		return rc;
	if (ask)
		return kl_fhirpath_push_boolean(f, out, there);
	return there ? kl_fhirpath_push_string(f, out, text) : KILN_OK;
}

static int call_to_string(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return string_of(f, in, false, out);
}

static int call_converts_to_string(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return string_of(f, in, true, out);
}

static bool unit_of(const item *v, struct kl_unit *unit)
{
	return v->unit_kind == KL_UNIT_CALENDAR ? kl_unit_calendar(v->unit, unit) : kl_unit_parse(v->unit, unit);
}

/* toQuantity(unit): converted to the unit, if it can be. */
static int to_unit(frame *f, const item *v, kiln_slice unit, bool ask, list *out)
{
	item to = kl_fhirpath_make(KL_FP_QUANTITY, KL_SLICE(""));
	struct kl_unit from, target;
	struct kl_decimal d, converted;
	uint8_t precision;
	int times;
	bool definite;
	to.unit = unit;
	to.unit_kind = kl_calendar_unit(unit, false, &precision, &times, &definite) ? KL_UNIT_CALENDAR : KL_UNIT_UCUM;
	int rc = kl_fhirpath_spend(f, 64);
	bool done = rc == KILN_OK && kl_decimal_parse(v->text, &d) && unit_of(v, &from) && unit_of(&to, &target) && kl_unit_like(&from, &target)
		&& kl_unit_convert(&d, &from, &target, &converted);
	if (rc != KILN_OK || (!done && !ask))
		return rc;
	return ask ? kl_fhirpath_push_boolean(f, out, done) : kl_fhirpath_push_number(f, out, KL_FP_QUANTITY, &converted, &to);
}

static int quantity_of(frame *f, const expr *e, const list *in, bool ask, list *out)
{
	item v, to;
	kiln_slice unit;
	bool there;
	if (!e->args)
		return convert(f, in, to_quantity, ask, out);
	int rc = kl_fhirpath_single(f, in, &v);
	if (rc == KILN_OK)
		rc = kl_fhirpath_string_argument(f, e->args, &unit, &there);
	if (rc != KILN_OK || in->count == 0 || !there)
		return rc;
	if (v.value && v.value != KL_FP_TYPE_INFO && to_quantity(&v, &to))
		return to_unit(f, &to, unit, ask, out);
	return ask ? kl_fhirpath_push_boolean(f, out, false) : KILN_OK;
}

static int call_to_quantity(frame *f, const expr *e, const list *in, list *out)
{
	return quantity_of(f, e, in, false, out);
}

static int call_converts_to_quantity(frame *f, const expr *e, const list *in, list *out)
{
	return quantity_of(f, e, in, true, out);
}

const struct kl_fhirpath_function kl_fhirpath_convert_functions[] = {
	{"convertsToBoolean", 0, 0, call_converts_to}, {"convertsToDate", 0, 0, call_converts_to},
	{"convertsToDateTime", 0, 0, call_converts_to}, {"convertsToDecimal", 0, 0, call_converts_to},
	{"convertsToInteger", 0, 0, call_converts_to}, {"convertsToQuantity", 0, 1, call_converts_to_quantity},
	{"convertsToString", 0, 0, call_converts_to_string}, {"convertsToTime", 0, 0, call_converts_to},
	{"toBoolean", 0, 0, call_to}, {"toDate", 0, 0, call_to}, {"toDateTime", 0, 0, call_to},
	{"toDecimal", 0, 0, call_to}, {"toInteger", 0, 0, call_to}, {"toQuantity", 0, 1, call_to_quantity},
	{"toString", 0, 0, call_to_string}, {"toTime", 0, 0, call_to}, {NULL, 0, 0, NULL}
};
