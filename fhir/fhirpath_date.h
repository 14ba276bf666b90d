/* fhirpath_date.h - FHIRPath's Date, DateTime and Time: read, compared by precision, moved by a duration, written (HL7 FHIRPath N1, 4.1.5 to
   4.1.7, 6.1, 6.2 and 6.6.7). */
#ifndef KL_FHIRPATH_DATE_H
#define KL_FHIRPATH_DATE_H
#include "base/decimal.h"

enum kl_date_precision { KL_YEAR = 1, KL_MONTH, KL_DAY, KL_HOUR, KL_MINUTE, KL_SECOND, KL_FRACTION };

struct kl_fhirpath_date {
	uint8_t kind;        /* KL_FP_DATE, KL_FP_DATETIME, KL_FP_TIME */
	uint8_t precision;   /* enum kl_date_precision */
	uint8_t digits;      /* of the fraction: at most 6 are kept */
	bool zoned;
	int offset;          /* minutes east of UTC */
	int year, month, day;
	int64_t micros;      /* since midnight, local */
};

/* Read a date, a date-time (also of a date alone; hours alone), a time. False if it is none. */
bool kl_fhirpath_date_parse(kiln_slice text, uint8_t kind, struct kl_fhirpath_date *out);
#define KL_FHIRPATH_DATE_TEXT 40
size_t kl_fhirpath_date_text(const struct kl_fhirpath_date *d, char out[KL_FHIRPATH_DATE_TEXT]);

/* -1, 0, 1 in *order. False when it depends on what the less precise one leaves open. Seconds and their fractions are one precision; without a
   zone it is UTC. */
bool kl_fhirpath_date_compare(const struct kl_fhirpath_date *a, const struct kl_fhirpath_date *b, int *order);

/* A calendar unit, singular or plural, or a unit of UCUM for the same: the precision it counts in, and how many of those it is (a week:
   KL_DAY and 7, a millisecond: KL_FRACTION and 1). False for others; *definite for UCUM's year and month, which are numbers of seconds. */
bool kl_calendar_unit(kiln_slice unit, bool ucum, uint8_t *precision, int *times, bool *definite);

/* Add a number of units: whole ones, but for seconds; finer than d's precision, they are turned into units of that (30 days a month, 365 a
   year) and cut. False: not of the years 1 to 9999. A Time goes round the clock. */
bool kl_fhirpath_date_add(struct kl_fhirpath_date *d, const struct kl_decimal *amount, uint8_t precision, int times);

/* The first and last moment it can mean, to a precision; without a zone 14 hours east and 12 hours west of UTC. */
void kl_fhirpath_date_bound(struct kl_fhirpath_date *d, bool high, uint8_t precision);

#endif
