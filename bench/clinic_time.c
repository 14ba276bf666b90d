/* clinic_time.c - the proleptic Gregorian calendar in integers, and zones whose summer lasts from April to October. */
#include "bench/clinic.h"

/* Days since 1970-01-01, counted in years that begin in March. */
static int64_t days_of(int64_t year, int month, int day)
{
	int64_t y = month <= 2 ? year - 1 : year, era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void date_of(int64_t days, int *year, int *month, int *day)
{
	int64_t z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
	int64_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * y + y / 4 - y / 100), m = (5 * of_year + 2) / 153;
	*day = (int)(of_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = (int)(y + era * 400 + (*month <= 2));
}

int64_t time_of_date(int year, int month, int day)
{
	return days_of(year, month, day) * DAY;
}

static int64_t floor_day(int64_t when)
{
	return (when >= 0 ? when : when - (DAY - 1)) / DAY;
}

static char *digits(char *to, int value, int count)
{
	for (int i = count - 1; i >= 0; i--, value /= 10) to[i] = (char)('0' + value % 10);
	return to + count;
}

static char *put_date(char *at, int64_t when, int *month)
{
	int year, day;
	date_of(floor_day(when), &year, month, &day);
	at = digits(at, year, 4);
	*at++ = '-';
	at = digits(at, *month, 2);
	*at++ = '-';
	return digits(at, day, 2);
}

static char *put_offset(char *at, int minutes)
{
	int size = minutes < 0 ? -minutes : minutes;
	if (minutes == 0) { *at++ = 'Z'; return at; }
	*at++ = minutes < 0 ? '-' : '+';
	at = digits(at, size / 60, 2);
	*at++ = ':';
	return digits(at, size % 60, 2);
}

static struct stamp stamp_of(int64_t when, const struct zone *zone, int milliseconds)
{
	struct stamp s;
	int month, offset, second;
	put_date(s.text, when, &month);
	offset = month >= 4 && month <= 10 ? zone->summer : zone->winter;
	when += offset * 60;
	char *at = put_date(s.text, when, &month);
	second = (int)(when - floor_day(when) * DAY);
	*at++ = 'T';
	at = digits(at, second / 3600, 2);
	*at++ = ':';
	at = digits(at, second / 60 % 60, 2);
	*at++ = ':';
	at = digits(at, second % 60, 2);
	if (milliseconds >= 0) { *at++ = '.'; at = digits(at, milliseconds, 3); }
	*put_offset(at, offset) = 0;
	return s;
}

struct stamp time_stamp(int64_t when, const struct zone *zone)
{
	return stamp_of(when, zone, -1);
}

struct stamp time_instant(int64_t when, const struct zone *zone, int milliseconds)
{
	return stamp_of(when, zone, milliseconds);
}

struct stamp time_date(int64_t when)
{
	struct stamp s;
	int month;
	*put_date(s.text, when, &month) = 0;
	return s;
}
