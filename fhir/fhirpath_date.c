/* fhirpath_date.c - dates and times by their parts. */
#include "fhir/fhirpath_date.h"
#include "base/clock.h"
#include "fhir/fhirpath.h"

#define SECOND ((int64_t)1000000)
#define HOUR (3600 * SECOND)
#define DAY (24 * HOUR)

static bool take(kiln_slice *s, char c)
{
	if (s->size == 0 || *s->data != c)
		return false;
	*s = kl_slice(s->data + 1, s->size - 1);
	return true;
}

static bool take_number(kiln_slice *s, unsigned digits, int low, int high, int *out)
{
	int v = 0;
	if (s->size < digits)
		return false;
	for (unsigned i = 0; i < digits; i++) {
		if (s->data[i] < '0' || s->data[i] > '9')
			return false;
		v = v * 10 + (s->data[i] - '0');
	}
	*s = kl_slice(s->data + digits, s->size - digits);
	*out = v;
	return v >= low && v <= high;
}

static bool parse_day(kiln_slice *s, struct kl_fhirpath_date *d)
{
	if (!take_number(s, 4, 1, 9999, &d->year))
		return false;
	d->precision = KL_YEAR;
	if (!take(s, '-'))
		return true;
	if (!take_number(s, 2, 1, 12, &d->month))
		return false;
	d->precision = KL_MONTH;
	if (!take(s, '-'))
		return true;
	d->precision = KL_DAY;
	return take_number(s, 2, 1, kl_month_days(d->year, d->month), &d->day);
}

static bool parse_fraction(kiln_slice *s, struct kl_fhirpath_date *d)
{
	int digit;
	int64_t unit = SECOND;
	d->precision = KL_FRACTION;
	for (d->digits = 0; take_number(s, 1, 0, 9, &digit); unit /= 10, d->digits += d->digits < 6)
		d->micros += digit * (unit / 10);
	return d->digits > 0;
}

static bool parse_time(kiln_slice *s, struct kl_fhirpath_date *d)
{
	int hour, minute, second;
	if (!take_number(s, 2, 0, 23, &hour))
		return false;
	d->precision = KL_HOUR;
	d->micros = hour * HOUR;
	if (!take(s, ':'))
		return true;
	if (!take_number(s, 2, 0, 59, &minute))
		return false;
	d->precision = KL_MINUTE;
	d->micros += minute * 60 * SECOND;
	if (!take(s, ':'))
		return true;
	if (!take_number(s, 2, 0, 60, &second))   /* 60: a leap second (R4 datatypes, dateTime) */
		return false;
	d->precision = KL_SECOND;
	d->micros += second * SECOND;
	return !take(s, '.') || parse_fraction(s, d);
}

static bool parse_zone(kiln_slice *s, struct kl_fhirpath_date *d)
{
	int hour, minute;
	if (s->size == 0)
		return true;
	d->zoned = true;
	if (take(s, 'Z'))
		return true;
	bool west = take(s, '-');
	if ((!west && !take(s, '+')) || !take_number(s, 2, 0, 14, &hour) || !take(s, ':') || !take_number(s, 2, 0, 59, &minute))
		return false;
	d->offset = (west ? -1 : 1) * (hour * 60 + minute);
	return hour < 14 || minute == 0;
}

bool kl_fhirpath_date_parse(kiln_slice text, uint8_t kind, struct kl_fhirpath_date *out)
{
	*out = (struct kl_fhirpath_date){.kind = kind, .year = 2000, .month = 1, .day = 1};
	if (kind == KL_FP_TIME) {
		take(&text, 'T');
		return parse_time(&text, out) && text.size == 0;
	}
	if (!parse_day(&text, out))
		return false;
	if (kind == KL_FP_DATETIME && take(&text, 'T') && text.size && !(out->precision == KL_DAY && parse_time(&text, out) && parse_zone(&text, out)))
		return false;
	return text.size == 0;
}

static char *put_digits(char *to, int64_t v, int n)
{
	for (int i = n; i-- > 0; v /= 10)
		to[i] = (char)('0' + v % 10);
	return to + n;
}

static char *put_part(char *p, char before, int64_t v)
{
	*p++ = before;
	return put_digits(p, v, 2);
}

static char *put_time(char *p, const struct kl_fhirpath_date *d)
{
	int64_t fraction = d->micros % SECOND, seconds = d->micros / SECOND;
	p = put_digits(p, seconds / 3600, 2);
	if (d->precision >= KL_MINUTE)
		p = put_part(p, ':', seconds / 60 % 60);
	if (d->precision >= KL_SECOND)
		p = put_part(p, ':', seconds % 60);
	if (d->precision < KL_FRACTION)
		return p;
	for (int i = d->digits; i < 6; i++)
		fraction /= 10;
	*p++ = '.';
	return put_digits(p, fraction, d->digits);
}

size_t kl_fhirpath_date_text(const struct kl_fhirpath_date *d, char out[KL_FHIRPATH_DATE_TEXT])
{
	char *p = out;
	if (d->kind == KL_FP_TIME)
		return (size_t)(put_time(p, d) - out);
	p = put_digits(p, d->year, 4);
	if (d->precision >= KL_MONTH)
		p = put_part(p, '-', d->month);
	if (d->precision >= KL_DAY)
		p = put_part(p, '-', d->day);
	if (d->precision < KL_HOUR)
		return (size_t)(p - out);
	*p++ = 'T';
	p = put_time(p, d);
	if (d->zoned && d->offset == 0)
		*p++ = 'Z';
	else if (d->zoned) {
		int minutes = d->offset < 0 ? -d->offset : d->offset;
		p = put_part(p, d->offset < 0 ? '-' : '+', minutes / 60);
		p = put_part(p, ':', minutes % 60);
	}
	return (size_t)(p - out);
}

/* The period it means, [low, high) in microseconds since 1970, UTC. */
static struct kl_period period(const struct kl_fhirpath_date *d)
{
	static const int64_t widths[] = {[KL_HOUR] = HOUR, [KL_MINUTE] = 60 * SECOND, [KL_SECOND] = SECOND, [KL_FRACTION] = 1};
	int64_t first = kl_day_number(d->year, d->month, d->day), low = first * DAY + d->micros - d->offset * 60 * SECOND;
	int64_t days = d->precision == KL_YEAR ? kl_day_number(d->year + 1, 1, 1) - first
		: d->precision == KL_MONTH ? kl_month_days(d->year, d->month) : 1;
	return (struct kl_period){low, low + (d->precision <= KL_DAY ? days * DAY : widths[d->precision])};
}

bool kl_fhirpath_date_compare(const struct kl_fhirpath_date *a, const struct kl_fhirpath_date *b, int *order)
{
	struct kl_period x = period(a), y = period(b);
	bool same = a->precision == b->precision || (a->precision >= KL_SECOND && b->precision >= KL_SECOND);
	if (!same && x.low < y.high && y.low < x.high)
		return false;
	*order = (x.low > y.low) - (x.low < y.low);
	return true;
}

bool kl_calendar_unit(kiln_slice unit, bool ucum, uint8_t *precision, int *times, bool *definite)
{
	static const struct { const char *word, *ucum; uint8_t precision, times; bool definite; } units[] = {
		{"year", "a", KL_YEAR, 1, true}, {"month", "mo", KL_MONTH, 1, true}, {"week", "wk", KL_DAY, 7, false}, {"day", "d", KL_DAY, 1, false},
		{"hour", "h", KL_HOUR, 1, false}, {"minute", "min", KL_MINUTE, 1, false}, {"second", "s", KL_SECOND, 1, false},
		{"millisecond", "ms", KL_FRACTION, 1, false}
	};
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		kiln_slice word = kl_slice_of(units[i].word), rest = unit;
		if (ucum ? !kl_slice_is(unit, units[i].ucum) : !kl_slice_starts(unit, word))
			continue;
		rest = kl_slice(unit.data + word.size, ucum ? 0 : unit.size - word.size);
		if (rest.size && !kl_slice_is(rest, "s"))
			continue;
		*precision = units[i].precision;
		*times = units[i].times;
		*definite = ucum && units[i].definite;
		return true;
	}
	return false;
}

static bool add_months(struct kl_fhirpath_date *d, int64_t n)
{
	int64_t month = (int64_t)d->year * 12 + d->month - 1 + n;
	if (month < 12 || month >= 10000 * 12)
		return false;
	d->year = (int)(month / 12);
	d->month = (int)(month % 12) + 1;
	int last = kl_month_days(d->year, d->month);
	d->day = d->day < last ? d->day : last;
	return true;
}

static bool add_micros(struct kl_fhirpath_date *d, int64_t n)
{
	int64_t sum = d->micros + n, days = sum / DAY - (sum % DAY < 0);
	d->micros = sum - days * DAY;
	return d->kind == KL_FP_TIME || kl_day_date(kl_day_number(d->year, d->month, d->day) + days, &d->year, &d->month, &d->day);
}

/* Units of one precision in one of the next coarser: of the finer, by its number. */
static const int in_coarser[] = {[KL_MONTH] = 12, [KL_DAY] = 30, [KL_HOUR] = 24, [KL_MINUTE] = 60, [KL_SECOND] = 60, [KL_FRACTION] = 1000};

bool kl_fhirpath_date_add(struct kl_fhirpath_date *d, const struct kl_decimal *amount, uint8_t precision, int times)
{
	const int64_t most = INT64_C(10000) * 366 * 86400 * 1000;   /* milliseconds of the calendar: more leads out of it in any unit */
	struct kl_decimal whole = *amount, thousand;
	int64_t n;
	/* Seconds count with their fractions, all above by whole units (FHIRPath N1, 6.6.7). */
	if (precision == KL_SECOND && d->precision >= KL_SECOND && kl_decimal_parse(KL_SLICE("1000"), &thousand)) {
		if (!kl_decimal_multiply(amount, &thousand, &whole))
			return false;
		precision = KL_FRACTION;
	}
	if (!kl_decimal_round(&whole, 0, KL_ROUND_CUT, &whole) || !kl_decimal_integer(&whole, -most, most, &n))
		return false;
	n *= times;
	for (uint8_t limit = d->precision < KL_SECOND ? d->precision : KL_FRACTION; precision > limit; precision--) {
		bool year = precision == KL_DAY && limit == KL_YEAR;
		n /= year ? 365 : in_coarser[precision];
		precision = year ? KL_MONTH : precision;
	}
	if (precision == KL_FRACTION && n % 1000 && d->digits < 3) {
		d->precision = KL_FRACTION;
		d->digits = 3;
	}
	switch (precision) {
	case KL_YEAR: return n < 10000 && n > -10000 && add_months(d, 12 * n);
	case KL_MONTH: return n < 120000 && n > -120000 && add_months(d, n);
	case KL_DAY: return n < 3660000 && n > -3660000 && add_micros(d, n * DAY);
	case KL_HOUR: return n < 87840000 && n > -87840000 && add_micros(d, n * HOUR);
	case KL_MINUTE: return n < 5270400000 && n > -5270400000 && add_micros(d, n * 60 * SECOND);
	case KL_SECOND: return n <= most / 1000 && n >= -most / 1000 && add_micros(d, n * SECOND);
	default: return n <= most && n >= -most && add_micros(d, n * 1000);
	}
}

void kl_fhirpath_date_bound(struct kl_fhirpath_date *d, bool high, uint8_t precision)
{
	static const int64_t widths[] = {[KL_DAY] = DAY, [KL_HOUR] = HOUR, [KL_MINUTE] = 60 * SECOND, [KL_SECOND] = SECOND};
	if (high && d->precision < KL_MONTH)
		d->month = 12;
	if (high && d->precision < KL_DAY)
		d->day = kl_month_days(d->year, d->month);
	uint8_t known = d->precision < KL_DAY ? KL_DAY : d->precision;
	if (high && known < KL_FRACTION)
		d->micros += widths[known] - 1000;
	if (!d->zoned && d->kind == KL_FP_DATETIME && precision >= KL_HOUR) {
		d->zoned = true;
		d->offset = high ? -12 * 60 : 14 * 60;
	}
	d->digits = d->digits < 3 ? 3 : d->digits;
	d->precision = precision;
}
