/* accept_date.c - date, dateTime, instant and time (R4 datatypes.html#dateTime): the year is not 0000, the day exists, a time has
   seconds and a zone, second 60 is allowed, 24:00 is not. */
#include "fhir/accept_rules.h"

/* Two digits within [low, high], -1 if not. */
static int two(const char *p, int low, int high)
{
	unsigned a = (unsigned)(p[0] - '0'), b = (unsigned)(p[1] - '0');
	int v = (int)(a * 10 + b);
	return a <= 9 && b <= 9 && v >= low && v <= high ? v : -1;
}

static int days_of(int year, int month)
{
	static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return days[month - 1] + (month == 2 && leap);
}

/* How much of s is a date of whole precision (4, 7 or 10 bytes), 0 if nothing is. */
static size_t date_size(kiln_slice s)
{
	int century = s.size >= 4 ? two(s.data, 0, 99) : -1, low = s.size >= 4 ? two(s.data + 2, 0, 99) : -1;
	int year = century * 100 + low, month;
	if (century < 0 || low < 0 || year == 0)
		return 0;
	if (s.size < 7 || s.data[4] != '-')
		return 4;
	if ((month = two(s.data + 5, 1, 12)) < 0)
		return 0;
	if (s.size < 10 || s.data[7] != '-')
		return 7;
	return two(s.data + 8, 1, days_of(year, month)) < 0 ? 0 : 10;
}

/* The end of hh:mm:ss and a fraction, NULL if p does not start with one. */
static const char *skip_time(const char *p, const char *end)
{
	if (end - p < 8 || p[2] != ':' || p[5] != ':' || two(p, 0, 23) < 0 || two(p + 3, 0, 59) < 0 || two(p + 6, 0, 60) < 0)
		return NULL;
	p += 8;
	if (p < end && *p == '.') {
		const char *digits = ++p;
		while (p < end && *p >= '0' && *p <= '9')
			p++;
		if (p == digits)
			return NULL;
	}
	return p;
}

/* Z or an offset up to 14:00, and nothing behind it. */
static bool is_zone(const char *p, const char *end)
{
	if (end - p == 1)
		return *p == 'Z';
	if (end - p != 6 || (*p != '+' && *p != '-') || p[3] != ':')
		return false;
	int hours = two(p + 1, 0, 14), minutes = two(p + 4, 0, 59);
	return hours >= 0 && minutes >= 0 && (hours < 14 || minutes == 0);
}

bool kl_accept_date(kiln_slice s)
{
	size_t n = date_size(s);
	return n && n == s.size;
}

bool kl_accept_instant(kiln_slice s)
{
	const char *end = s.data + s.size, *p;
	if (s.size < 20 || s.data[10] != 'T' || date_size(s) != 10)
		return false;
	p = skip_time(s.data + 11, end);
	return p && is_zone(p, end);
}

bool kl_accept_datetime(kiln_slice s)
{
	return s.size > 10 ? kl_accept_instant(s) : kl_accept_date(s);
}

bool kl_accept_time(kiln_slice s)
{
	return skip_time(s.data, s.data + s.size) == s.data + s.size;
}
