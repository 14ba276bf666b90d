/* unit.h - units of measure by UCUM's syntax (the case-sensitive codes): what a unit is in base units, so that 4 g and 4000 mg are equal.

   A unit is over / under times base units to whole powers. The base is UCUM's (m, s, g, rad, K, C, cd), and mol as one of its own, and the
   calendar month, of which FHIRPath's year has twelve. Arbitrary units ([iU]) and those on a scale without a true zero (Cel, [pH]) are
   comparable with themselves alone. */
#ifndef KL_UNIT_H
#define KL_UNIT_H
#include "base/decimal.h"

enum { KL_UNIT_METRE, KL_UNIT_SECOND, KL_UNIT_GRAM, KL_UNIT_RADIAN, KL_UNIT_KELVIN, KL_UNIT_COULOMB, KL_UNIT_CANDELA, KL_UNIT_MOLE,
	KL_UNIT_CALENDAR_MONTH, KL_UNIT_ARBITRARY, KL_UNIT_DIMENSIONS };

struct kl_unit {
	struct kl_decimal over, under;
	int16_t powers[KL_UNIT_DIMENSIONS];
	uint16_t arbitrary;   /* which arbitrary unit; 0: none */
};

/* False: no unit that is known. */
bool kl_unit_parse(kiln_slice text, struct kl_unit *out);
/* year or years: twelve calendar months; week to millisecond: UCUM's. False for another word. */
bool kl_unit_calendar(kiln_slice word, struct kl_unit *out);
/* Can their quantities be compared? */
bool kl_unit_like(const struct kl_unit *a, const struct kl_unit *b);
/* *out = v, which is in `from`, in `to`. False: the digits do not suffice. */
bool kl_unit_convert(const struct kl_decimal *v, const struct kl_unit *from, const struct kl_unit *to, struct kl_decimal *out);
/* -1, 0, 1 in *order: exactly. False: the digits do not suffice. */
bool kl_unit_compare(const struct kl_decimal *a, const struct kl_unit *ua, const struct kl_decimal *b, const struct kl_unit *ub, int *order);

#endif
