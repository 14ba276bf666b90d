/* decimal.c - exact decimals in digits.

   The key of a decimal, for memcmp:
     zero      80
     positive  lead, digits
     negative  the positive's bytes, each taken from FF
   lead: C0 + exponent for -62..62; beyond that 81 (smaller) or FF (larger) and three bytes of exponent + 800000.
   digits: pairs, two a byte, the last one filled up with a zero: 2 * pair + 1, and 1 more where another pair follows. */
#include "base/decimal.h"
#include "base/codec.h"

#define EXPONENT_MAX 100000
#define KEY_ZERO 0x80
#define KEY_CENTRE 0xc0
#define KEY_SMALL 0x81
#define KEY_LARGE 0xff
#define SHORT_EXPONENT 62
#define LONG_BIAS 0x800000

static bool is_digit(kiln_slice s, size_t i)
{
	return i < s.size && s.data[i] >= '0' && s.data[i] <= '9';
}

/* The exponent's digits from `at` to the end of the text; false if there is none, another character, or too much. */
static bool parse_exponent(kiln_slice s, size_t at, int32_t *out)
{
	bool negative = at < s.size && s.data[at] == '-';
	int32_t v = 0;
	at += negative || (at < s.size && s.data[at] == '+');
	if (!is_digit(s, at))
		return false;
	for (; is_digit(s, at); at++) {
		v = v * 10 + (s.data[at] - '0');
		if (v > EXPONENT_MAX)
			return false;
	}
	*out = negative ? -v : v;
	return at == s.size;
}

/* Digits in, zeros at both ends out. `point` is where the decimal point stands, counted in digits from the first. */
static void trim(struct kl_decimal *d, int32_t point)
{
	uint32_t lead = 0;
	while (lead < d->count && d->digits[lead] == '0')
		lead++;
	while (d->count > lead && d->digits[d->count - 1] == '0')
		d->count--;
	d->count -= lead;
	memmove(d->digits, d->digits + lead, d->count);
	d->exponent = d->count ? point - (int32_t)lead : 0;
	d->negative = d->negative && d->count;
}

bool kl_decimal_parse(kiln_slice text, struct kl_decimal *out)
{
	size_t at = 0;
	int32_t point = -1, exponent = 0;
	if (text.size == 0 || text.size > KL_NUMBER_MAX)
		return false;
	out->negative = text.data[0] == '-';
	at += out->negative || text.data[0] == '+';
	out->count = 0;
	for (; at < text.size; at++) {
		if (is_digit(text, at))
			out->digits[out->count++] = text.data[at];
		else if (text.data[at] == '.' && point < 0 && out->count && is_digit(text, at + 1))
			point = (int32_t)out->count;
		else
			break;
	}
	if (out->count == 0)
		return false;
	if (at < text.size && ((text.data[at] | 0x20) != 'e' || !parse_exponent(text, at + 1, &exponent)))
		return false;
	if (point < 0)
		point = (int32_t)out->count;
	out->scale = (int32_t)out->count - point - exponent;
	trim(out, point + exponent);
	return true;
}

static int cmp_size(const struct kl_decimal *a, const struct kl_decimal *b)
{
	if (!a->count || !b->count)
		return (a->count != 0) - (b->count != 0);
	if (a->exponent != b->exponent)
		return a->exponent < b->exponent ? -1 : 1;
	return kl_slice_cmp(kl_slice(a->digits, a->count), kl_slice(b->digits, b->count));
}

int kl_decimal_cmp(const struct kl_decimal *a, const struct kl_decimal *b)
{
	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	int c = cmp_size(a, b);
	return a->negative ? (c < 0) - (c > 0) : (c > 0) - (c < 0);
}

/* The digit of d that counts 10^place. */
static int digit_at(const struct kl_decimal *d, int32_t place)
{
	int32_t i = d->exponent - 1 - place;
	return i >= 0 && i < (int32_t)d->count ? d->digits[i] - '0' : 0;
}

static int32_t lowest_place(const struct kl_decimal *d)
{
	return d->exponent - (int32_t)d->count;
}

/* out = a + b, exactly. out = a where the digits would not fit: numbers that were parsed, and half units or tenths of
   those, always fit. */
static void add(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out)
{
	if (!a->count || !b->count) {
		*out = a->count ? *a : *b;
		return;
	}
	const struct kl_decimal *big = cmp_size(a, b) < 0 ? b : a, *small = big == a ? b : a;
	int32_t low = lowest_place(a) < lowest_place(b) ? lowest_place(a) : lowest_place(b), high = big->exponent;
	if (high - low + 1 > (int32_t)sizeof out->digits) {
		*out = *a;
		return;
	}
	struct kl_decimal sum = {.negative = big->negative, .scale = a->scale, .count = (uint32_t)(high - low + 1)};
	int sign = a->negative == b->negative ? 1 : -1, carry = 0;
	for (int32_t place = low; place <= high; place++) {
		int v = digit_at(big, place) + sign * digit_at(small, place) + carry;
		carry = v > 9 ? 1 : v < 0 ? -1 : 0;
		sum.digits[high - place] = (char)('0' + v - 10 * carry);
	}
	trim(&sum, high + 1);
	*out = sum;
}

static void add_both(const struct kl_decimal *d, struct kl_decimal *by, struct kl_decimal *low, struct kl_decimal *high)
{
	struct kl_decimal from = *d;
	by->negative = true;
	add(&from, by, low);
	by->negative = false;
	add(&from, by, high);
}

void kl_decimal_bounds(const struct kl_decimal *d, struct kl_decimal *low, struct kl_decimal *high)
{
	struct kl_decimal half = {.exponent = d->scale < 0 ? -d->scale - 1 : -d->scale, .count = 1, .digits = "5"};
	add_both(d, &half, low, high);
	low->scale = high->scale = d->scale + 1;
}

void kl_decimal_about(const struct kl_decimal *d, struct kl_decimal *low, struct kl_decimal *high)
{
	struct kl_decimal tenth = *d;
	tenth.exponent -= tenth.count != 0;
	add_both(d, &tenth, low, high);
	low->scale = high->scale = d->scale + 1;
}

void kl_decimal_key(const struct kl_decimal *d, struct kl_buf *out)
{
	unsigned char *to = (unsigned char *)kl_buf_room(out, d->count / 2 + 6), *p = to;
	if (!to)
		return;
	if (d->count == 0) {
		*p++ = KEY_ZERO;
	} else if (d->exponent >= -SHORT_EXPONENT && d->exponent <= SHORT_EXPONENT) {
		*p++ = (unsigned char)(KEY_CENTRE + d->exponent);
	} else {
		kl_put_be32(p, (uint32_t)(d->exponent + LONG_BIAS));
		*p = d->exponent < 0 ? KEY_SMALL : KEY_LARGE;
		p += 4;
	}
	for (uint32_t i = 0; i < d->count; i += 2) {
		int pair = (d->digits[i] - '0') * 10 + (i + 1 < d->count ? d->digits[i + 1] - '0' : 0);
		*p++ = (unsigned char)(2 * pair + 1 + (i + 2 < d->count));
	}
	for (unsigned char *flip = to; d->negative && flip < p; flip++)
		*flip = (unsigned char)(0xff - *flip);
	out->size += (size_t)(p - to);
}

size_t kl_decimal_key_size(kiln_slice s)
{
	const unsigned char *p = (const unsigned char *)s.data;
	if (s.size == 0 || p[0] == KEY_ZERO)
		return s.size ? 1 : 0;
	unsigned flip = p[0] < KEY_ZERO ? 0xff : 0, lead = p[0] ^ flip;
	if (lead == KEY_ZERO)
		return 0;
	for (size_t i = lead == KEY_SMALL || lead == KEY_LARGE ? 4 : 1; i < s.size; i++) {
		unsigned c = p[i] ^ flip;
		if (c < 1 || c > 200)
			return 0;
		if (c & 1)
			return i + 1;
	}
	return 0;
}
