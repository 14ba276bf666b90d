/* clock.c - time without the C library's time zones: the proleptic Gregorian calendar by arithmetic. */
#include "base/clock.h"
#include <time.h>

#define DAYS_TO_1970 719162   /* from 0001-01-01 */
#define DAYS_TO_10000 2932897  /* from 1970-01-01 */
#define MARCH_TO_YEAR_1 306    /* days from the 1st of March of year 0 */
#define ERA_DAYS 146097
#define DAY_MILLIS 86400000
#define SECOND_MICROS 1000000

int64_t kl_clock_wall(void)
{
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

uint64_t kl_clock_monotonic(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

uint64_t kl_hlc_next(uint64_t last, int64_t wall)
{
	const int64_t most = ((int64_t)1 << 48) - 1;
	uint64_t now = (uint64_t)(wall < 0 ? 0 : wall > most ? most : wall) << 16;
	if (now > last)
		return now;
	return last < UINT64_MAX ? last + 1 : last;
}

static bool is_leap(int64_t year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Days before the first of a month (1 to 13) in its year. */
static int days_before(int64_t year, int month)
{
	static const int16_t days[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
	return days[month - 1] + (month > 2 && is_leap(year));
}

int kl_month_days(int64_t year, int month)
{
	return days_before(year, month + 1) - days_before(year, month);
}

int64_t kl_day_number(int64_t year, int month, int day)
{
	int64_t past = year - 1;
	return past * 365 + past / 4 - past / 100 + past / 400 + days_before(year, month) + day - 1 - DAYS_TO_1970;
}

/* In eras of 400 years that begin in March, so that the leap day is the last of its year. */
bool kl_day_date(int64_t number, int *year, int *month, int *day)
{
	if (number < -DAYS_TO_1970 || number >= DAYS_TO_10000)
		return false;
	uint32_t n = (uint32_t)(number + DAYS_TO_1970 + MARCH_TO_YEAR_1), in_era = n % ERA_DAYS;
	uint32_t y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
	uint32_t in_year = in_era - (365 * y + y / 4 - y / 100), m = (5 * in_year + 2) / 153;
	*day = (int)(in_year - (153 * m + 2) / 5) + 1;
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = (int)(n / ERA_DAYS * 400 + y) + (*month <= 2);
	return true;
}

static char *put_two(char *to, uint32_t v)
{
	to[0] = (char)('0' + v / 10);
	to[1] = (char)('0' + v % 10);
	return to + 2;
}

void kl_instant_text(int64_t millis, char out[KL_INSTANT_TEXT])
{
	const int64_t first = -(int64_t)DAYS_TO_1970 * DAY_MILLIS, last = (int64_t)DAYS_TO_10000 * DAY_MILLIS - 1;
	millis = (millis < first ? first : millis > last ? last : millis) - first;
	uint32_t in_day = (uint32_t)(millis % DAY_MILLIS);
	int year = 1, month = 1, day = 1;
	kl_day_date(millis / DAY_MILLIS - DAYS_TO_1970, &year, &month, &day);
	char *p = put_two(put_two(out, (uint32_t)year / 100), (uint32_t)year % 100);
	*p++ = '-';
	p = put_two(p, (uint32_t)month);
	*p++ = '-';
	p = put_two(p, (uint32_t)day);
	*p++ = 'T';
	p = put_two(p, in_day / 3600000);
	*p++ = ':';
	p = put_two(p, in_day / 60000 % 60);
	*p++ = ':';
	p = put_two(p, in_day / 1000 % 60);
	*p++ = '.';
	*p++ = (char)('0' + in_day % 1000 / 100);
	p = put_two(p, in_day % 100);
	*p = 'Z';
}

/* The parts of a FHIR date (R4 datatypes, dateTime). Each reader below takes its part off the front of `rest`. */
struct date {
	kiln_slice rest;
	int year, month, day;
	int64_t micros, width;  /* since midnight; the length of the interval */
};

static bool take(kiln_slice *s, char c)
{
	if (s->size == 0 || *s->data != c)
		return false;
	s->data++;
	s->size--;
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

static bool take_fraction(struct date *d)
{
	kiln_slice *s = &d->rest;
	int digit;
	if (s->size == 0 || *s->data < '0' || *s->data > '9')
		return false;
	while (s->size && *s->data >= '0' && *s->data <= '9') {
		take_number(s, 1, 0, 9, &digit);
		if (d->width > 1) {
			d->width /= 10;
			d->micros += digit * d->width;
		}
	}
	return true;
}

/* Z, an offset up to 14:00 either way, or nothing (UTC). The offset moves the instant, never the width. */
static bool take_zone(struct date *d)
{
	int hour, minute;
	if (d->rest.size == 0 || take(&d->rest, 'Z'))
		return true;
	bool west = take(&d->rest, '-');
	if (!west && !take(&d->rest, '+'))
		return false;
	if (!take_number(&d->rest, 2, 0, 14, &hour) || !take(&d->rest, ':') || !take_number(&d->rest, 2, 0, 59, &minute))
		return false;
	if (hour == 14 && minute)
		return false;
	int64_t offset = (hour * 60 + minute) * 60 * (int64_t)SECOND_MICROS;
	d->micros += west ? offset : -offset;
	return true;
}

static bool take_time(struct date *d, bool lenient)
{
	int hour, minute, second = 0;
	if (!take_number(&d->rest, 2, 0, 23, &hour) || !take(&d->rest, ':') || !take_number(&d->rest, 2, 0, 59, &minute))
		return false;
	if (take(&d->rest, ':')) {
		if (!take_number(&d->rest, 2, 0, 60, &second))
			return false;
		d->width = SECOND_MICROS;
	} else if (lenient) {
		d->width = 60 * SECOND_MICROS;
	} else {
		return false;
	}
	second -= second == 60;
	d->micros = ((hour * 60 + minute) * 60 + second) * (int64_t)SECOND_MICROS;
	if (d->width == SECOND_MICROS && take(&d->rest, '.') && !take_fraction(d))
		return false;
	return take_zone(d);
}

static bool valid_day(const struct date *d)
{
	return d->day <= kl_month_days(d->year, d->month);
}

bool kl_date_parse(kiln_slice text, bool lenient, struct kl_period *out)
{
	const int64_t day = 86400 * (int64_t)SECOND_MICROS;
	struct date d = {.rest = text, .month = 1, .day = 1};
	if (!take_number(&d.rest, 4, 1, 9999, &d.year))
		return false;
	int64_t end = kl_day_number(d.year + 1, 1, 1);
	if (d.rest.size) {
		if (!take(&d.rest, '-') || !take_number(&d.rest, 2, 1, 12, &d.month))
			return false;
		end = kl_day_number(d.year, d.month + 1, 1);
	}
	if (d.rest.size) {
		if (!take(&d.rest, '-') || !take_number(&d.rest, 2, 1, 31, &d.day) || !valid_day(&d))
			return false;
		end = kl_day_number(d.year, d.month, d.day) + 1;
	}
	int64_t start = kl_day_number(d.year, d.month, d.day);
	d.width = (end - start) * day;
	if (d.rest.size && (!take(&d.rest, 'T') || !take_time(&d, lenient) || d.rest.size))
		return false;
	*out = (struct kl_period){start * day + d.micros, start * day + d.micros + d.width};
	return true;
}
