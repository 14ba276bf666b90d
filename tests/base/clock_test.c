/* clock_test.c - instants, FHIR dates, the hybrid logical clock. The C library's UTC calendar is the model. */
#include "base/clock.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <time.h>

#define SECOND 1000000LL
#define DAY (86400 * SECOND)

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	return *state ^= *state << 17;
}

static int64_t micros(int year, int month, int day, int hour, int minute, int second)
{
	struct tm tm = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute, .tm_sec = second};
	return (int64_t)timegm(&tm) * SECOND;
}

Test(clock, instant_text)
{
	uint64_t state = 42;
	for (int i = 0; i < 200000; i++) {
		int64_t span = micros(9999, 12, 31, 23, 59, 59) / 1000 - micros(1, 1, 1, 0, 0, 0) / 1000;
		int64_t millis = micros(1, 1, 1, 0, 0, 0) / 1000 + (int64_t)(next_random(&state) % (uint64_t)span);
		time_t seconds = (millis - ((millis % 1000) + 1000) % 1000) / 1000;
		struct tm tm;
		char want[64], got[KL_INSTANT_TEXT];
		gmtime_r(&seconds, &tm);
		snprintf(want, sizeof want, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
			tm.tm_hour, tm.tm_min, tm.tm_sec, (int)(((millis % 1000) + 1000) % 1000));
		kl_instant_text(millis, got);
		if (memcmp(got, want, sizeof got) != 0)
			cr_assert_fail("%lld: %.24s, not %s", (long long)millis, got, want);
		struct kl_period p;
		if (!kl_date_parse(kl_slice(got, sizeof got), false, &p) || p.low != millis * 1000 || p.high != p.low + 1000)
			cr_assert_fail("%s is not read back", want);
	}
}

Test(clock, instant_text_edges)
{
	static const struct { int64_t millis; const char *text; } cases[] = {
		{0, "1970-01-01T00:00:00.000Z"}, {-1, "1969-12-31T23:59:59.999Z"},
		{951782400000, "2000-02-29T00:00:00.000Z"}, {4107542400000, "2100-03-01T00:00:00.000Z"},
		{INT64_MIN, "0001-01-01T00:00:00.000Z"}, {INT64_MAX, "9999-12-31T23:59:59.999Z"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char got[KL_INSTANT_TEXT];
		kl_instant_text(cases[i].millis, got);
		cr_assert(kl_slice_is(kl_slice(got, sizeof got), cases[i].text), "%.24s", got);
	}
}

Test(clock, every_day)
{
	int64_t day = micros(1, 1, 1, 0, 0, 0);
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	for (int year = 1; year <= 9999; year += year < 1800 || year > 2200 ? 37 : 1) {
		day = micros(year, 1, 1, 0, 0, 0);
		for (int month = 1; month <= 12; month++) {
			bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
			int length = lengths[month - 1] + (month == 2 && leap);
			for (int d = 1; d <= 31; d++) {
				char text[32];
				struct kl_period p;
				snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, d);
				bool good = kl_date_parse(kl_slice_of(text), false, &p);
				if (good != (d <= length) || (good && (p.low != day || p.high != day + DAY)))
					cr_assert_fail("%s", text);
				day += d <= length ? DAY : 0;
			}
		}
	}
}

static void assert_period(const char *text, bool lenient, int64_t low, int64_t high)
{
	struct kl_period p;
	cr_assert(kl_date_parse(kl_slice_of(text), lenient, &p), "%s", text);
	cr_assert(p.low == low && p.high == high, "%s: [%lld, %lld)", text, (long long)p.low, (long long)p.high);
}

Test(clock, precisions)
{
	int64_t noon = micros(2024, 2, 29, 12, 0, 0);
	assert_period("2024", false, micros(2024, 1, 1, 0, 0, 0), micros(2025, 1, 1, 0, 0, 0));
	assert_period("9999", false, micros(9999, 1, 1, 0, 0, 0), micros(10000, 1, 1, 0, 0, 0));
	assert_period("2024-02", false, micros(2024, 2, 1, 0, 0, 0), micros(2024, 3, 1, 0, 0, 0));
	assert_period("2023-12", false, micros(2023, 12, 1, 0, 0, 0), micros(2024, 1, 1, 0, 0, 0));
	assert_period("2024-02-29", false, noon - DAY / 2, noon + DAY / 2);
	assert_period("2024-02-29T12:00", true, noon, noon + 60 * SECOND);
	assert_period("2024-02-29T12:00Z", true, noon, noon + 60 * SECOND);
	assert_period("2024-02-29T12:00:00Z", false, noon, noon + SECOND);
	assert_period("2024-02-29T12:00:00", false, noon, noon + SECOND);
	assert_period("2024-02-29T12:00:00.5Z", false, noon + 500000, noon + 600000);
	assert_period("2024-02-29T12:00:00.050Z", false, noon + 50000, noon + 51000);
	assert_period("2024-02-29T12:00:00.000001Z", false, noon + 1, noon + 2);
	assert_period("2024-02-29T12:00:00.0000019999Z", false, noon + 1, noon + 2);
	assert_period("2024-02-29T14:00:00+02:00", false, noon, noon + SECOND);
	assert_period("2024-02-29T05:30:00-06:30", false, noon, noon + SECOND);
	assert_period("2024-03-01T02:00:00.25+14:00", false, noon + 250000, noon + 260000);
	assert_period("2024-02-28T22:00:00-14:00", false, noon, noon + SECOND);
	assert_period("2016-12-31T23:59:60Z", false, micros(2016, 12, 31, 23, 59, 59), micros(2017, 1, 1, 0, 0, 0));
}

Test(clock, refused_dates)
{
	static const char *const bad[] = {"", "2", "202", "20240", "0000", "0000-01-01", "+2024", "-001", "2024-", "2024-0", "2024-00", "2024-13",
		"2024-1", "2024-01-", "2024-01-00", "2024-01-32", "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-01-01T",
		"2024-01-01 12:00:00", "2024-01-01T12", "2024-01-01T12:", "2024-01-01T12:00", "2024-01-01T12:00Z", "2024-01-01T24:00:00Z",
		"2024-01-01T12:60:00Z", "2024-01-01T12:00:61Z", "2024-01-01T12:00:00.", "2024-01-01T12:00:00.Z", "2024-01-01T12:00:00z",
		"2024-01-01T12:00:00+1:00", "2024-01-01T12:00:00+0100", "2024-01-01T12:00:00+15:00", "2024-01-01T12:00:00+14:01",
		"2024-01-01T12:00:00+01:60", "2024-01-01T12:00:00ZZ", "2024-01-01T12:00:00Z ", " 2024", "2024 ", "2024-01-01Z", "2024/01/01",
		"20240101", "2024-01-01T12:00.5Z", "2O24", "2024-01-01T12:00:0", "2024-01-01T1:00:00Z"};
	struct kl_period p;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		cr_assert_not(kl_date_parse(kl_slice_of(bad[i]), false, &p), "%s", bad[i]);
	cr_assert_not(kl_date_parse(KL_SLICE("2024-01-01T12:00.5Z"), true, &p));
	cr_assert_not(kl_date_parse(KL_SLICE("2024-01-01T12"), true, &p));
	cr_assert_not(kl_date_parse(KL_SLICE("2024\0"), true, &p));
	cr_assert_not(kl_date_parse((kiln_slice){NULL, 0}, true, &p));
}

Test(clock, hybrid)
{
	uint64_t at = kl_hlc_next(0, 1000);
	cr_assert_eq(at, (uint64_t)1000 << 16);
	cr_assert_eq(kl_hlc_next(at, 1000), at + 1);
	cr_assert_eq(kl_hlc_next(at, 999), at + 1, "the wall stepped back");
	cr_assert_eq(kl_hlc_next(at, 1001), (uint64_t)1001 << 16);
	uint64_t full = at | 0xffff;
	cr_assert_eq(kl_hlc_next(full, 1000), (uint64_t)1001 << 16, "a full counter carries");
	cr_assert_eq(kl_hlc_millis(kl_hlc_next(full, 5)), 1001);
	cr_assert_gt(kl_hlc_next(0, -5), 0);
	cr_assert_eq(kl_hlc_next(UINT64_MAX, 1000), UINT64_MAX, "never back to zero");
	cr_assert_eq(kl_hlc_next(7, ((int64_t)1 << 48) + 5) >> 16, ((uint64_t)1 << 48) - 1, "a wall beyond 48 bits");
	cr_assert_eq(kl_hlc_next(7, INT64_MAX) >> 16, ((uint64_t)1 << 48) - 1);
}

Test(clock, walls)
{
	int64_t wall = kl_clock_wall();
	uint64_t start = kl_clock_monotonic();
	cr_assert(wall > micros(2020, 1, 1, 0, 0, 0) / 1000 && wall < micros(2200, 1, 1, 0, 0, 0) / 1000);
	cr_assert_leq(llabs(wall / 1000 - (int64_t)time(NULL)), 2);
	cr_assert_geq(kl_clock_monotonic(), start);
}

Test(clock, days)
{
	int year, month, day;
	int64_t first = kl_day_number(1, 1, 1), last = kl_day_number(9999, 12, 31);
	for (int64_t n = first; n <= last; n++) {
		cr_assert(kl_day_date(n, &year, &month, &day));
		cr_assert(kl_day_number(year, month, day) == n && day >= 1 && day <= kl_month_days(year, month), "day %lld", (long long)n);
	}
	cr_expect_not(kl_day_date(first - 1, &year, &month, &day));
	cr_expect_not(kl_day_date(last + 1, &year, &month, &day));
	cr_expect(kl_day_number(1970, 1, 1) == 0 && kl_day_number(1969, 13, 1) == 0);
	cr_expect(kl_month_days(2000, 2) == 29 && kl_month_days(1900, 2) == 28 && kl_month_days(2023, 12) == 31);
}
