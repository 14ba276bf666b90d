/* decimal.h - decimals as their text says, exactly: no binary floating point.
   A value is sign * 0.d1d2d3... * 10^exponent with d1 not zero; digits trimmed of zeros at both ends. Zero has no digits.
   `scale` keeps how many digits stood right of the point (after the exponent is applied), for FHIR's implied precision:
   "5.40" has scale 2, "1e2" scale -2. */
#ifndef KL_DECIMAL_H
#define KL_DECIMAL_H
#include "base/buf.h"
#include "base/limits.h"

struct kl_decimal {
	bool negative;
	int32_t exponent;
	int32_t scale;
	uint32_t count;                  /* digits */
	char digits[KL_NUMBER_MAX + 8];  /* '0'..'9' */
};

/* Read the whole of text as [+-]digits[.digits][(e|E)[+-]digits]. False if it is not one, is longer than KL_NUMBER_MAX or
   its exponent is beyond +-100000. */
bool kl_decimal_parse(kiln_slice text, struct kl_decimal *out);
int kl_decimal_cmp(const struct kl_decimal *a, const struct kl_decimal *b);
/* *low = d - half a unit of its last place, *high = d + half (R4 search, number: implied precision): "100" means [99.5, 100.5), 5.40e-3 [0.005395, 0.005405).
   Where the exponent stands for digits before the point, half a unit of the place behind the last: R4 has "1e2" mean [95, 105). */
void kl_decimal_bounds(const struct kl_decimal *d, struct kl_decimal *low, struct kl_decimal *high);
/* *low/high = d -+ 10 % (prefix ap). */
void kl_decimal_about(const struct kl_decimal *d, struct kl_decimal *low, struct kl_decimal *high);

/* Arithmetic, exact but for a division that does not come out even: that keeps KL_QUOTIENT_DIGITS, rounded half up. False: the result does not fit
   into the digits, its exponent is beyond +-100000, or b is zero. Scales: of a sum the greater, of a product their sum, of a quotient what
   its digits need. out may be a or b. */
bool kl_decimal_add(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out);
bool kl_decimal_subtract(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out);
bool kl_decimal_multiply(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out);
bool kl_decimal_divide(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out);
enum kl_rounding { KL_ROUND_HALF /* away from zero */, KL_ROUND_DOWN /* to minus infinity */, KL_ROUND_UP, KL_ROUND_CUT /* to zero */ };
/* d with so many digits right of the point; out may be d. False as above. */
bool kl_decimal_round(const struct kl_decimal *d, int32_t scale, enum kl_rounding how, struct kl_decimal *out);
/* Without an exponent, with as many digits right of the point as it has or its scale says; no NUL. 0: more than KL_NUMBER_MAX characters. */
size_t kl_decimal_text(const struct kl_decimal *d, char out[KL_NUMBER_MAX]);
/* False: it has a fraction, or lies outside of low to high. */
bool kl_decimal_integer(const struct kl_decimal *d, int64_t low, int64_t high, int64_t *out);

/* Append bytes whose memcmp order is the numeric order; equal numbers ("1.0", "1") give equal bytes; self-delimiting (no
   encoding is a prefix of another), short for short numbers. */
void kl_decimal_key(const struct kl_decimal *d, struct kl_buf *out);
/* The length of the key that starts at the slice's first byte, 0 if it is none. */
size_t kl_decimal_key_size(kiln_slice s);

#endif
