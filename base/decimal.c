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
#define EXPONENT_NONE 0xf0   /* no exponent's first byte is so high: what follows KEY_LARGE here is none of ours */

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

bool kl_decimal_add(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out)
{
	int32_t scale = a->scale > b->scale ? a->scale : b->scale;
	if (!a->count || !b->count) {
		*out = a->count ? *a : *b;
		out->scale = scale;
		return true;
	}
	const struct kl_decimal *big = cmp_size(a, b) < 0 ? b : a, *small = big == a ? b : a;
	int32_t low = lowest_place(a) < lowest_place(b) ? lowest_place(a) : lowest_place(b), high = big->exponent;
	struct kl_decimal sum = {.negative = big->negative, .scale = scale};
	if (high - low + 1 > (int32_t)sizeof sum.digits)
		return false;
	sum.count = (uint32_t)(high - low + 1);
	int sign = a->negative == b->negative ? 1 : -1, carry = 0;
	for (int32_t place = low; place <= high; place++) {
		int v = digit_at(big, place) + sign * digit_at(small, place) + carry;
		carry = v > 9 ? 1 : v < 0 ? -1 : 0;
		sum.digits[high - place] = (char)('0' + v - 10 * carry);
	}
	trim(&sum, high + 1);
	*out = sum;
	return true;
}

bool kl_decimal_subtract(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out)
{
	struct kl_decimal minus = *b;
	minus.negative = b->count && !b->negative;
	return kl_decimal_add(a, &minus, out);
}

static bool in_range(const struct kl_decimal *d)
{
	return d->exponent >= -EXPONENT_MAX && d->exponent <= EXPONENT_MAX;
}

bool kl_decimal_multiply(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out)
{
	struct kl_decimal product = {.negative = a->negative != b->negative, .scale = a->scale + b->scale, .count = a->count + b->count};
	if (!a->count || !b->count)
		product.count = 0;
	if (product.count > sizeof product.digits)
		return false;
	memset(product.digits, 0, product.count);
	for (uint32_t i = a->count; product.count && i-- > 0;) {
		int carry = 0;
		for (uint32_t j = b->count; j-- > 0;) {
			int v = product.digits[i + j + 1] + (a->digits[i] - '0') * (b->digits[j] - '0') + carry;
			product.digits[i + j + 1] = (char)(v % 10);
			carry = v / 10;
		}
		product.digits[i] = (char)(product.digits[i] + carry);
	}
	for (uint32_t i = 0; i < product.count; i++)
		product.digits[i] = (char)(product.digits[i] + '0');
	trim(&product, a->exponent + b->exponent);
	*out = product;
	return in_range(out);
}

/* How often b's digits go into rest, one digit longer, which keeps what is left. */
static int take_away(char *rest, const struct kl_decimal *b)
{
	for (int times = 0;; times++) {
		int carry = 0;
		if (rest[0] == 0 && memcmp(rest + 1, b->digits, b->count) < 0)
			return times;
		for (uint32_t i = b->count; i-- > 0;) {
			int v = rest[i + 1] - b->digits[i] + '0' + carry;
			carry = v < '0' ? -1 : 0;
			rest[i + 1] = (char)(v - 10 * carry);
		}
		rest[0] = (char)(rest[0] + carry);
	}
}

/* By hand, as at school: a digit of a comes down, b goes into what is there so often. rest[0] is a number, the others are digits. */
bool kl_decimal_divide(const struct kl_decimal *a, const struct kl_decimal *b, struct kl_decimal *out)
{
	struct kl_decimal q = {.negative = a->negative != b->negative};
	char rest[sizeof b->digits + 1];
	int32_t place = a->exponent - b->exponent + (int32_t)b->count;
	bool left = true;
	if (!b->count)
		return false;
	memset(rest, '0', sizeof rest);
	rest[0] = 0;
	for (uint32_t i = 0; a->count && q.count <= KL_QUOTIENT_DIGITS && (i < a->count || left); i++, place--) {
		rest[0] = (char)(rest[1] - '0');
		memmove(rest + 1, rest + 2, b->count - 1);
		rest[b->count] = i < a->count ? a->digits[i] : '0';
		int times = take_away(rest, b);
		if (q.count || times)
			q.digits[q.count++] = (char)('0' + times);
		left = false;
		for (uint32_t k = 1; k <= b->count && !left; k++)
			left = rest[k] != '0';
	}
	trim(&q, place + (int32_t)q.count);
	int32_t scale = (int32_t)q.count - q.exponent, most = KL_QUOTIENT_DIGITS - q.exponent;
	q.scale = scale < 0 ? 0 : scale;
	*out = q;
	if (scale > most && !kl_decimal_round(&q, most, KL_ROUND_HALF, out))
		return false;
	return in_range(out);
}

bool kl_decimal_round(const struct kl_decimal *d, int32_t scale, enum kl_rounding how, struct kl_decimal *out)
{
	struct kl_decimal cut = *d, unit = {.negative = d->negative, .exponent = 1 - scale, .count = 1, .digits = "1"};
	int32_t kept = d->exponent + scale;
	cut.scale = unit.scale = scale;
	if (!d->count || kept >= (int32_t)d->count) {
		*out = cut;
		return true;
	}
	bool away = how == KL_ROUND_UP ? !d->negative : how == KL_ROUND_DOWN ? d->negative
		: how == KL_ROUND_HALF && kept >= 0 && d->digits[kept] >= '5';
	cut.count = kept < 0 ? 0 : (uint32_t)kept;
	trim(&cut, d->exponent);
	if (!away)
		*out = cut;
	return !away || kl_decimal_add(&cut, &unit, out);
}

size_t kl_decimal_text(const struct kl_decimal *d, char out[KL_NUMBER_MAX])
{
	int32_t high = d->exponent > 0 ? d->exponent - 1 : 0, low = d->count ? -lowest_place(d) : 0;
	low = d->scale > low ? d->scale : low;
	low = low < 0 ? 0 : low;
	if (d->negative + (int64_t)high + 2 + low > KL_NUMBER_MAX)
		return 0;
	char *p = out;
	if (d->negative)
		*p++ = '-';
	for (int32_t place = high; place >= -low; place--) {
		if (place == -1)
			*p++ = '.';
		*p++ = (char)('0' + digit_at(d, place));
	}
	return (size_t)(p - out);
}

bool kl_decimal_integer(const struct kl_decimal *d, int64_t low, int64_t high, int64_t *out)
{
	int64_t v = 0;
	if (d->count && (lowest_place(d) < 0 || d->exponent > 18))
		return false;
	for (int32_t place = d->exponent - 1; d->count && place >= 0; place--)
		v = v * 10 + digit_at(d, place);
	*out = d->negative ? -v : v;
	return *out >= low && *out <= high;
}

/* Numbers that were parsed, and half units or tenths of those, fit; else low and high are the number. */
static void add_both(const struct kl_decimal *d, struct kl_decimal *by, struct kl_decimal *low, struct kl_decimal *high)
{
	struct kl_decimal from = *d;
	by->negative = true;
	if (!kl_decimal_add(&from, by, low))
		*low = from;
	by->negative = false;
	if (!kl_decimal_add(&from, by, high))
		*high = from;
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
	if (lead == KEY_ZERO || (lead == KEY_LARGE && s.size > 1 && (p[1] ^ flip) >= EXPONENT_NONE))
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
