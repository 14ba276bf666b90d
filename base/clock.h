/* clock.h - wall time, monotonic time, the hybrid logical clock, and FHIR's date texts as half-open intervals.
   An instant is milliseconds since 1970-01-01T00:00:00Z, signed (year 1 to 9999 fit). */
#ifndef KL_CLOCK_H
#define KL_CLOCK_H
#include "base/slice.h"

int64_t kl_clock_wall(void);         /* milliseconds since 1970, UTC */
uint64_t kl_clock_monotonic(void);   /* nanoseconds since some start */

/* A hybrid logical clock: 48 bits of milliseconds above 16 bits of counter. The next value after `last`, never behind the
   wall; a full counter carries into the milliseconds. */
uint64_t kl_hlc_next(uint64_t last, int64_t wall);
static inline int64_t kl_hlc_millis(uint64_t hlc) { return (int64_t)(hlc >> 16); }

/* Days from 1970-01-01 to a day of the years 1 to 9999 (month 13: January of the next year), and back; false outside of those years. */
int64_t kl_day_number(int64_t year, int month, int day);
bool kl_day_date(int64_t number, int *year, int *month, int *day);
int kl_month_days(int64_t year, int month);

#define KL_INSTANT_TEXT 24
void kl_instant_text(int64_t millis, char out[KL_INSTANT_TEXT]);  /* 2026-01-31T12:00:00.000Z, no NUL */

/* Half-open [low, high) in microseconds since 1970 (sub-microsecond digits are cut), as R4 search, date, has it. */
struct kl_period {
	int64_t low, high;
};
#define KL_TIME_MIN INT64_MIN
#define KL_TIME_MAX INT64_MAX
/* Read YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-DDThh:mm, ...:ss, ...:ss.fff with Z or +hh:mm (zone-less = UTC). hh:mm without
   seconds is allowed only when `lenient` (searches). Second 60, a leap second, is one with second 59, so that it is in its day and year. False if it
   is not one, e.g. month 13, 30 February, hour 24. */
bool kl_date_parse(kiln_slice text, bool lenient, struct kl_period *out);

#endif
