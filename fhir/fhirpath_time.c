/* fhirpath_time.c - the time of evaluation, parts of dates, and the bounds of what is not precise (HL7 FHIRPath N1, 5.8.2; R4 fhirpath.html; of
   FHIRPath 3.0 lowBoundary, highBoundary, precision, comparable and the parts of dates). */
#include "base/clock.h"
#include "fhir/fhirpath_date.h"
#include "fhir/fhirpath_private.h"
#include "fhir/unit.h"
#include <stdlib.h>

static int push_date(frame *f, list *out, const struct kl_fhirpath_date *d)
{
	char text[KL_FHIRPATH_DATE_TEXT], *copy;
	size_t n = kl_fhirpath_date_text(d, text);
	int rc = kl_fhirpath_alloc(f, n, &copy);
	if (rc != KILN_OK)
		return rc;
	memcpy(copy, text, n);
	item it = kl_fhirpath_make(d->kind, kl_slice(copy, n));
	return kl_fhirpath_push(f, out, &it);
}

/* One moment for a whole evaluation, in UTC. */
static int push_now(frame *f, list *out, uint8_t kind, size_t from, size_t size)
{
	char text[KL_INSTANT_TEXT], *copy;
	int rc = kl_fhirpath_alloc(f, size, &copy);
	if (rc != KILN_OK)
		return rc;
	f->c->now = f->c->now ? f->c->now : kl_clock_wall();
	kl_instant_text(f->c->now, text);
	memcpy(copy, text + from, size);
	item it = kl_fhirpath_make(kind, kl_slice(copy, size));
	return kl_fhirpath_push(f, out, &it);
}

static int call_now(frame *f, const expr *e, const list *in, list *out)
{
	(void)e, (void)in;
	return push_now(f, out, KL_FP_DATETIME, 0, KL_INSTANT_TEXT);
}

static int call_today(frame *f, const expr *e, const list *in, list *out)
{
	(void)e, (void)in;
	return push_now(f, out, KL_FP_DATE, 0, 10);
}

static int call_time_of_day(frame *f, const expr *e, const list *in, list *out)
{
	(void)e, (void)in;
	return push_now(f, out, KL_FP_TIME, 11, 12);
}

static bool is_date(const item *v)
{
	return v->value >= KL_FP_DATE && v->value <= KL_FP_TIME;
}

/* ---- Parts ---- */

/* The one date or time of the input, where it is precise enough for the part. */
static int date_of(frame *f, const list *in, uint8_t precision, struct kl_fhirpath_date *d, bool *there)
{
	item v;
	int rc = kl_fhirpath_single(f, in, &v);
	*there = rc == KILN_OK && v.value != KL_FP_EMPTY;
	if (*there && !is_date(&v))
		return kl_fhirpath_fail(f, "another value stands where a date or time must stand");
	*there = *there && kl_fhirpath_date_parse(v.text, v.value, d) && d->precision >= precision && (v.value != KL_FP_TIME || precision >= KL_HOUR);
	return rc;
}

static int call_part(frame *f, const expr *e, const list *in, list *out)
{
	static const struct { const char *name; uint8_t precision; } parts[] = {
		{"yearOf", KL_YEAR}, {"monthOf", KL_MONTH}, {"dayOf", KL_DAY}, {"hourOf", KL_HOUR}, {"minuteOf", KL_MINUTE}, {"secondOf", KL_SECOND},
		{"millisecondOf", KL_FRACTION}
	};
	struct kl_fhirpath_date d;
	bool there;
	size_t i = 0;
	while (!kl_slice_is(e->text, parts[i].name))
		i++;
	int rc = date_of(f, in, parts[i].precision, &d, &there);
	if (rc != KILN_OK || !there)
		return rc;
	int64_t seconds = d.micros / 1000000;
	int64_t values[] = {d.year, d.month, d.day, seconds / 3600, seconds / 60 % 60, seconds % 60, d.micros / 1000 % 1000};
	return kl_fhirpath_push_integer(f, out, values[i]);
}

/* In hours, 5.5 for +05:30. */
static int call_offset_of(frame *f, const expr *e, const list *in, list *out)
{
	struct kl_fhirpath_date d;
	struct kl_decimal minutes, sixty;
	bool there;
	int rc = date_of(f, in, KL_HOUR, &d, &there);
	(void)e;
	if (rc != KILN_OK || !there || !d.zoned)
		return rc;
	char text[] = {(char)('0' + abs(d.offset) / 100), (char)('0' + abs(d.offset) / 10 % 10), (char)('0' + abs(d.offset) % 10)};
	if (!kl_decimal_parse(kl_slice(text, sizeof text), &minutes) || !kl_decimal_parse(KL_SLICE("60"), &sixty)
		|| !kl_decimal_divide(&minutes, &sixty, &minutes))
		return KILN_OK;
	minutes.negative = d.offset < 0;
	return kl_fhirpath_push_number(f, out, KL_FP_DECIMAL, &minutes, NULL);
}

static int call_date_of(frame *f, const expr *e, const list *in, list *out)
{
	struct kl_fhirpath_date d;
	bool there;
	int rc = date_of(f, in, KL_YEAR, &d, &there);
	(void)e;
	d.kind = KL_FP_DATE;
	d.precision = there && d.precision > KL_DAY ? KL_DAY : d.precision;
	return rc == KILN_OK && there ? push_date(f, out, &d) : rc;
}

static int call_time_of(frame *f, const expr *e, const list *in, list *out)
{
	struct kl_fhirpath_date d;
	bool there;
	int rc = date_of(f, in, KL_HOUR, &d, &there);
	(void)e;
	d.kind = KL_FP_TIME;
	return rc == KILN_OK && there ? push_date(f, out, &d) : rc;
}

/* ---- Precision ---- */

/* Digits of a date or time to each precision: 2014 has 4, 2014-01-05T10:30:00.000 has 17, T10:30 has 4. */
static const uint8_t date_digits[] = {[KL_YEAR] = 4, [KL_MONTH] = 6, [KL_DAY] = 8, [KL_HOUR] = 10, [KL_MINUTE] = 12, [KL_SECOND] = 14, [KL_FRACTION] = 17};

static uint8_t digits_of(uint8_t kind, uint8_t precision)
{
	return (uint8_t)(date_digits[precision] - (kind == KL_FP_TIME ? 8 : 0));
}

/* The precision with so many digits; 0: the type has none such. */
static uint8_t precision_of(uint8_t kind, int64_t digits)
{
	uint8_t first = kind == KL_FP_TIME ? KL_HOUR : KL_YEAR, last = kind == KL_FP_DATE ? KL_DAY : KL_FRACTION;
	for (uint8_t p = first; p <= last; p++)
		if (digits_of(kind, p) == digits)
			return p;
	return 0;
}

static int call_precision(frame *f, const expr *e, const list *in, list *out)
{
	item v;
	struct kl_fhirpath_date d;
	struct kl_decimal number;
	int rc = kl_fhirpath_single(f, in, &v);
	(void)e;
	if (rc != KILN_OK || !v.value)
		return rc;
	if (is_date(&v))
		return kl_fhirpath_date_parse(v.text, v.value, &d) ? kl_fhirpath_push_integer(f, out, digits_of(d.kind, d.precision)) : KILN_OK;
	if (!kl_fhirpath_is_number(&v) && v.value != KL_FP_QUANTITY)
		return kl_fhirpath_fail(f, "another value stands where a number, date or time must stand");
	return kl_decimal_parse(v.text, &number) ? kl_fhirpath_push_integer(f, out, number.scale > 0 ? number.scale : 0) : KILN_OK;
}

static int bound_date(frame *f, const item *v, bool high, int64_t digits, list *out)
{
	struct kl_fhirpath_date d;
	uint8_t precision = precision_of(v->value, digits);
	if (!precision || !kl_fhirpath_date_parse(v->text, v->value, &d))
		return KILN_OK;
	kl_fhirpath_date_bound(&d, high, precision);
	return push_date(f, out, &d);
}

/* Half a unit of the last place down or up, to so many places. */
static int bound_number(frame *f, const item *v, bool high, int64_t places, list *out)
{
	struct kl_decimal d, low, up;
	if (places < 0 || places > KL_QUOTIENT_DIGITS || !kl_decimal_parse(v->text, &d))
		return KILN_OK;
	kl_decimal_bounds(&d, &low, &up);
	if (!kl_decimal_round(high ? &up : &low, (int32_t)places, high ? KL_ROUND_UP : KL_ROUND_DOWN, &d))
		return KILN_OK;
	return kl_fhirpath_push_number(f, out, v->value == KL_FP_QUANTITY ? KL_FP_QUANTITY : KL_FP_DECIMAL, &d, v->value == KL_FP_QUANTITY ? v : NULL);
}

/* Without an argument: 8 places of a number, the finest precision of a date or time. */
static int bound(frame *f, const expr *e, const list *in, bool high, list *out)
{
	item v;
	int64_t digits = 0;
	bool given = false;
	int rc = kl_fhirpath_single(f, in, &v);
	if (rc == KILN_OK && e->args)
		rc = kl_fhirpath_integer_argument(f, e->args, &digits, &given);
	if (rc != KILN_OK || !v.value)
		return rc;
	if (is_date(&v))
		return bound_date(f, &v, high, given ? digits : v.value == KL_FP_DATE ? 8 : v.value == KL_FP_TIME ? 9 : 17, out);
	if (!kl_fhirpath_is_number(&v) && v.value != KL_FP_QUANTITY)
		return kl_fhirpath_fail(f, "another value stands where a number, date or time must stand");
	return bound_number(f, &v, high, given ? digits : 8, out);
}

static int call_low_boundary(frame *f, const expr *e, const list *in, list *out)
{
	return bound(f, e, in, false, out);
}

static int call_high_boundary(frame *f, const expr *e, const list *in, list *out)
{
	return bound(f, e, in, true, out);
}

/* Can the two quantities be compared? */
static int call_comparable(frame *f, const expr *e, const list *in, list *out)
{
	list other = {0};
	item a, b;
	struct kl_unit ua, ub;
	int rc = kl_fhirpath_argument(f, e->args, &other);
	if (rc == KILN_OK)
		rc = kl_fhirpath_single(f, in, &a);
	if (rc == KILN_OK)
		rc = kl_fhirpath_single(f, &other, &b);
	if (rc == KILN_OK)
		rc = kl_fhirpath_spend(f, 64);
	if (rc != KILN_OK || !a.value || !b.value)
		return rc;
	if (a.value != KL_FP_QUANTITY || b.value != KL_FP_QUANTITY)
		return kl_fhirpath_fail(f, "another value stands where a quantity must stand");
	bool same = a.unit_kind == b.unit_kind && kl_slice_eq(a.unit, b.unit);
	bool first = a.unit_kind == KL_UNIT_CALENDAR ? kl_unit_calendar(a.unit, &ua) : kl_unit_parse(a.unit, &ua);
	bool second = b.unit_kind == KL_UNIT_CALENDAR ? kl_unit_calendar(b.unit, &ub) : kl_unit_parse(b.unit, &ub);
	return kl_fhirpath_push_boolean(f, out, same || (first && second && kl_unit_like(&ua, &ub)));
}

const struct kl_fhirpath_function kl_fhirpath_time_functions[] = {
	{"comparable", 1, 1, call_comparable}, {"dateOf", 0, 0, call_date_of}, {"dayOf", 0, 0, call_part}, {"highBoundary", 0, 1, call_high_boundary},
	{"hourOf", 0, 0, call_part}, {"lowBoundary", 0, 1, call_low_boundary}, {"millisecondOf", 0, 0, call_part}, {"minuteOf", 0, 0, call_part},
	{"monthOf", 0, 0, call_part}, {"now", 0, 0, call_now}, {"precision", 0, 0, call_precision}, {"secondOf", 0, 0, call_part},
	{"timeOf", 0, 0, call_time_of}, {"timeOfDay", 0, 0, call_time_of_day}, {"timezoneOffsetOf", 0, 0, call_offset_of},
	{"today", 0, 0, call_today}, {"yearOf", 0, 0, call_part}, {NULL, 0, 0, NULL}
};
