/* decimal_test.c - decimals against exact arithmetic in 128-bit integers. */
#include "base/decimal.h"
#include <criterion/criterion.h>
#include <stdio.h>

#define DIGITS_BELOW 12  /* the model counts in units of 10^-12 */

typedef __int128 units;

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	return *state ^= *state << 17;
}

static units power(int n)
{
	units v = 1;
	while (n-- > 0)
		v *= 10;
	return v;
}

static units value(const struct kl_decimal *d)
{
	units v = 0;
	for (uint32_t i = 0; i < d->count; i++)
		v += (d->digits[i] - '0') * power(DIGITS_BELOW + d->exponent - 1 - (int)i);
	return d->negative ? -v : v;
}

/* A random decimal's text, often near others, with its exact value and the unit of its last place. */
static int random_text(uint64_t *state, char *text, units *v, units *unit)
{
	uint64_t r = next_random(state);
	int whole = (int)(r % 4), below = (int)((r >> 8) % 5), exponent = (r >> 16) % 3 ? 0 : (int)((r >> 20) % 9) - 4, n = 0;
	bool negative = r >> 40 & 1;
	*v = 0;
	n += negative ? sprintf(text, "-") : (r >> 41 & 1) ? sprintf(text, "+") : 0;
	for (int i = 0; i <= whole + below; i++) {
		int digit = (int)((next_random(state) >> 33) % 3) * ((r >> 42 & 1) ? 1 : 4);
		if (i == whole + 1)
			text[n++] = '.';
		text[n++] = (char)('0' + digit);
		*v = *v * 10 + digit;
	}
	if (exponent || (r >> 43 & 1))
		n += sprintf(text + n, r >> 44 & 1 ? "e%d" : "E%+d", exponent);
	*unit = power(DIGITS_BELOW - below + exponent);
	*v *= negative ? -*unit : *unit;
	return n;
}

static int sign(units v)
{
	return (v > 0) - (v < 0);
}

static int order(struct kl_buf *a, struct kl_buf *b)
{
	return sign(kl_slice_cmp(kl_buf_slice(a), kl_buf_slice(b)));
}

static void check_bounds(const char *text, const struct kl_decimal *d, units v, units unit)
{
	struct kl_decimal low, high;
	kl_decimal_bounds(d, &low, &high);
	unit /= d->scale < 0 ? 10 : 1;
	if (value(&low) != v - unit / 2 || value(&high) != v + unit / 2)
		cr_assert_fail("bounds of %s", text);
	kl_decimal_about(d, &low, &high);
	units tenth = (v < 0 ? -v : v) / 10;
	if (value(&low) != v - tenth || value(&high) != v + tenth)
		cr_assert_fail("about %s", text);
}

Test(decimal, model)
{
	uint64_t state = 7;
	struct kl_buf ka = {0}, kb = {0};
	for (int i = 0; i < 50000; i++) {
		char ta[64], tb[64];
		struct kl_decimal a, b;
		units va, vb, ua, ub;
		int na = random_text(&state, ta, &va, &ua), nb = random_text(&state, tb, &vb, &ub);
		cr_assert(kl_decimal_parse(kl_slice(ta, (size_t)na), &a), "%.*s", na, ta);
		cr_assert(kl_decimal_parse(kl_slice(tb, (size_t)nb), &b), "%.*s", nb, tb);
		ta[na] = tb[nb] = '\0';
		kl_buf_clear(&ka);
		kl_buf_clear(&kb);
		kl_decimal_key(&a, &ka);
		kl_decimal_key(&b, &kb);
		if (value(&a) != va || power(DIGITS_BELOW - a.scale) != ua)
			cr_assert_fail("%s is read wrongly", ta);
		if (kl_decimal_cmp(&a, &b) != sign(va - vb) || order(&ka, &kb) != sign(va - vb))
			cr_assert_fail("%s and %s", ta, tb);
		if (va != vb && (kl_slice_starts(kl_buf_slice(&ka), kl_buf_slice(&kb)) || kl_slice_starts(kl_buf_slice(&kb), kl_buf_slice(&ka))))
			cr_assert_fail("one key starts the other: %s and %s", ta, tb);
		check_bounds(ta, &a, va, ua);
		size_t size = ka.size;
		kl_buf_add_slice(&ka, kl_buf_slice(&kb));
		if (kl_decimal_key_size(kl_buf_slice(&ka)) != size)
			cr_assert_fail("the key of %s does not end", ta);
	}
	kl_buf_free(&ka);
	kl_buf_free(&kb);
}

/* Ascending, over every form of the key's lead. */
Test(decimal, order_far_out)
{
	static const char *const ascending[] = {"-1e100000", "-99999e99990", "-1e99", "-1.5e62", "-1e62", "-1e61", "-100", "-99.99", "-10", "-9.5", "-9", "-1.1",
		"-1.01", "-1", "-0.5", "-1e-61", "-1e-62", "-1e-63", "-1e-64", "-1e-99999", "0", "1e-99999", "1e-64", "1e-63", "1e-62", "1e-61", "0.5", "1",
		"1.01", "1.1", "9", "9.5", "10", "99.99", "100", "1e61", "1e62", "1.5e62", "1e99", "99999e99990", "1e100000"};
	struct kl_buf last = {0}, key = {0};
	for (size_t i = 0; i < sizeof ascending / sizeof *ascending; i++) {
		struct kl_decimal d;
		cr_assert(kl_decimal_parse(kl_slice_of(ascending[i]), &d), "%s", ascending[i]);
		kl_buf_clear(&key);
		kl_decimal_key(&d, &key);
		cr_assert_eq(kl_decimal_key_size(kl_buf_slice(&key)), key.size);
		for (size_t cut = 0; cut < key.size; cut++)
			cr_assert_eq(kl_decimal_key_size(kl_slice(key.data, cut)), 0);
		cr_assert(i == 0 || order(&last, &key) < 0, "%s", ascending[i]);
		kl_buf_clear(&last);
		kl_buf_add_slice(&last, kl_buf_slice(&key));
	}
	kl_buf_free(&last);
	kl_buf_free(&key);
}

Test(decimal, equal_numbers_equal_keys)
{
	static const char *const groups[][5] = {
		{"1", "1.0", "+1.000", "0.1e1", "10e-1"}, {"0", "-0", "0.00", "0e99", "-0.0E-5"}, {"1200", "1.2e3", "12e2", "0.0012E+6", "1200.0"},
		{"-0.05", "-5e-2", "-0.050", "-00.05", "-500e-4"}};
	for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
		struct kl_decimal first, d;
		struct kl_buf a = {0}, b = {0};
		cr_assert(kl_decimal_parse(kl_slice_of(groups[g][0]), &first));
		kl_decimal_key(&first, &a);
		for (size_t i = 0; i < 5; i++) {
			cr_assert(kl_decimal_parse(kl_slice_of(groups[g][i]), &d));
			kl_buf_clear(&b);
			kl_decimal_key(&d, &b);
			cr_assert(kl_decimal_cmp(&first, &d) == 0 && order(&a, &b) == 0, "%s", groups[g][i]);
		}
		cr_assert_leq(a.size, 2, "a short number has a short key");
		kl_buf_free(&a);
		kl_buf_free(&b);
	}
}

Test(decimal, scale)
{
	static const struct { const char *text; int32_t scale; } cases[] = {
		{"100", 0}, {"1e2", -2}, {"5.40", 2}, {"5.40e1", 1}, {"0.00", 2}, {"0e3", -3}, {"1E-7", 7}, {"-12.5", 1}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kl_decimal d;
		cr_assert(kl_decimal_parse(kl_slice_of(cases[i].text), &d));
		cr_assert_eq(d.scale, cases[i].scale, "%s", cases[i].text);
	}
}

static void assert_equal(const struct kl_decimal *d, const char *text)
{
	struct kl_decimal want;
	cr_assert(kl_decimal_parse(kl_slice_of(text), &want));
	cr_assert_eq(kl_decimal_cmp(d, &want), 0, "%s", text);
}

Test(decimal, bounds)
{
	static const char *const cases[][3] = {{"100", "99.5", "100.5"}, {"1e2", "95", "105"}, {"1.1e2", "109.5", "110.5"}, {"1.00e2", "99.5", "100.5"}, {"5.40e-3", "0.005395", "0.005405"}, {"5.40", "5.395", "5.405"}, {"0", "-0.5", "0.5"},
		{"-0.1", "-0.15", "-0.05"}, {"999.9", "999.85", "999.95"}, {"1e100000", "9.5e99999", "1.05e100000"}, {"0.000", "-0.0005", "0.0005"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kl_decimal d, low, high;
		cr_assert(kl_decimal_parse(kl_slice_of(cases[i][0]), &d));
		kl_decimal_bounds(&d, &low, &high);
		assert_equal(&low, cases[i][1]);
		assert_equal(&high, cases[i][2]);
		cr_assert(low.scale == d.scale + 1 && high.scale == d.scale + 1);
	}
}

Test(decimal, longest)
{
	char text[KL_NUMBER_MAX + 1];
	struct kl_decimal d, low, high;
	struct kl_buf key = {0};
	memset(text, '9', sizeof text);
	cr_assert_not(kl_decimal_parse(kl_slice(text, sizeof text), &d));
	cr_assert(kl_decimal_parse(kl_slice(text, KL_NUMBER_MAX), &d));
	kl_decimal_bounds(&d, &low, &high);
	cr_assert(kl_decimal_cmp(&low, &d) < 0 && kl_decimal_cmp(&d, &high) < 0);
	cr_assert_eq(high.count, KL_NUMBER_MAX + 1);
	cr_assert_eq(low.count, KL_NUMBER_MAX + 1);
	kl_decimal_about(&d, &low, &high);
	cr_assert_eq(high.exponent, KL_NUMBER_MAX + 1);
	cr_assert(kl_decimal_cmp(&low, &d) < 0 && kl_decimal_cmp(&d, &high) < 0);
	kl_decimal_key(&d, &key);
	cr_assert_eq(kl_decimal_key_size(kl_buf_slice(&key)), key.size);
	kl_buf_free(&key);
	for (int i = 0; i < 30; i++) {  /* digits that no longer fit change nothing */
		kl_decimal_about(&high, &low, &high);
		kl_decimal_bounds(&high, &low, &high);
		cr_assert_leq(high.count, sizeof high.digits);
	}
}

Test(decimal, refused)
{
	static const char *const bad[] = {"", "+", "-", ".", ".5", "5.", "5.e1", "1e", "1e+", "1e1.0", "1.2.3", "--1", "1 ", " 1", "0x10", "1,5", "NaN", "Infinity",
		"1e100001", "1e-100001", "1e999999999999999999999", "e5", "1d5", "1_000"};
	struct kl_decimal d;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		cr_assert_not(kl_decimal_parse(kl_slice_of(bad[i]), &d), "%s", bad[i]);
	cr_assert_not(kl_decimal_parse(KL_SLICE("1\0"), &d));
	cr_assert(kl_decimal_parse(KL_SLICE("1e100000"), &d));
	cr_assert(kl_decimal_parse(KL_SLICE("00012"), &d));
}

Test(decimal, no_key)
{
	static const kiln_slice bad[] = {KL_SLICE(""), KL_SLICE("\x7f"), KL_SLICE("\x7f\x15"), KL_SLICE("\xc1"), KL_SLICE("\xc1\x16"), KL_SLICE("\xc1\xc9"),
		KL_SLICE("\xc1\x00"), KL_SLICE("\xff\x80\x00"), KL_SLICE("\x3e"), KL_SLICE("\x3e\xff")};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		cr_assert_eq(kl_decimal_key_size(bad[i]), 0, "case %zu", i);
}

/* ---- Arithmetic ---- */

static void text_of(const struct kl_decimal *d, char *out)
{
	size_t n = kl_decimal_text(d, out);
	out[n] = '\0';
}

static struct kl_decimal parsed(const char *text)
{
	struct kl_decimal d;
	cr_assert(kl_decimal_parse(kl_slice_of(text), &d), "%s", text);
	return d;
}

/* Random decimals of few digits: sums, products and rounded values are the model's exactly, quotients times the divisor come back. */
Test(decimal, arithmetic_agrees_with_the_model)
{
	uint64_t state = 7;
	char a_text[64], b_text[64];
	for (int i = 0; i < 100000; i++) {
		units a, b, unit;
		a_text[random_text(&state, a_text, &a, &unit)] = '\0';
		b_text[random_text(&state, b_text, &b, &unit)] = '\0';
		struct kl_decimal x = parsed(a_text), y = parsed(b_text), r, back;
		cr_assert(kl_decimal_add(&x, &y, &r) && value(&r) == a + b, "%s + %s", a_text, b_text);
		cr_assert(kl_decimal_subtract(&x, &y, &r) && value(&r) == a - b, "%s - %s", a_text, b_text);
		cr_assert_eq(kl_decimal_divide(&x, &y, &r), b != 0);
		if (b == 0)
			continue;
		cr_assert(kl_decimal_multiply(&r, &y, &back) && kl_decimal_subtract(&back, &x, &back));
		cr_assert(back.count == 0 || back.exponent <= (x.exponent > y.exponent ? x.exponent : y.exponent) - KL_QUOTIENT_DIGITS + 6, "%s / %s", a_text, b_text);
	}
}

Test(decimal, products)
{
	static const struct { const char *a, *b, *product; } rows[] = {
		{"1.20", "1.8", "2.160"}, {"-0.5", "4", "-2.0"}, {"0.00", "5", "0.00"}, {"99", "99", "9801"}, {"1e3", "1e-3", "1"}, {"1e300", "1e300", ""}, {"-3", "-3", "9"}, {"0", "-3", "0"}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[KL_NUMBER_MAX + 1];
		struct kl_decimal a = parsed(rows[i].a), b = parsed(rows[i].b), r;
		cr_assert(kl_decimal_multiply(&a, &b, &r));
		text_of(&r, text);
		cr_expect_str_eq(text, rows[i].product, "%s * %s", rows[i].a, rows[i].b);
		cr_assert(kl_decimal_multiply(&a, &b, &a), "the result may stand where a factor stood");
		cr_expect_eq(kl_decimal_cmp(&a, &r), 0);
	}
}

Test(decimal, quotients)
{
	static const struct { const char *a, *b, *quotient; } rows[] = {
		{"1", "3", "0.3333333333333333333333333333"}, {"2", "3", "0.6666666666666666666666666667"}, {"1", "8", "0.125"}, {"100", "4", "25"}, {"-1", "4", "-0.25"}, {"0", "7", "0"},
		{"1000", "3", "333.3333333333333333333333333"}, {"1", "3000", "0.0003333333333333333333333333333"}, {"1", "7e-10", "1428571428.571428571428571429"}, {"9.99", "3.33", "3"}, {"1e20", "1", "100000000000000000000"},
		{"99999999999999999999999999999", "1", "100000000000000000000000000000"}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[KL_NUMBER_MAX + 1];
		struct kl_decimal a = parsed(rows[i].a), b = parsed(rows[i].b), r;
		cr_assert(kl_decimal_divide(&a, &b, &r));
		text_of(&r, text);
		cr_expect_str_eq(text, rows[i].quotient, "%s / %s gives %s", rows[i].a, rows[i].b, text);
	}
}

Test(decimal, rounding)
{
	static const struct { const char *d; int scale; const char *half, *down, *up, *cut; } rows[] = {
		{"2.5", 0, "3", "2", "3", "2"}, {"-2.5", 0, "-3", "-3", "-2", "-2"}, {"2.4", 0, "2", "2", "3", "2"}, {"0.4", 0, "0", "0", "1", "0"}, {"-0.4", 0, "0", "-1", "0", "0"}, {"0.04", 0, "0", "0", "1", "0"}, {"9.99", 1, "10.0", "9.9", "10.0", "9.9"},
		{"1.25", 1, "1.3", "1.2", "1.3", "1.2"}, {"7", 2, "7.00", "7.00", "7.00", "7.00"}, {"0", 3, "0.000", "0.000", "0.000", "0.000"}, {"0.5", 0, "1", "0", "1", "0"}, {"0.05", 0, "0", "0", "1", "0"}, {"123", -1, "120", "120", "130", "120"}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *wanted[] = {[KL_ROUND_HALF] = rows[i].half, [KL_ROUND_DOWN] = rows[i].down, [KL_ROUND_UP] = rows[i].up, [KL_ROUND_CUT] = rows[i].cut};
		for (int how = 0; how < 4; how++) {
			char text[KL_NUMBER_MAX + 1];
			struct kl_decimal d = parsed(rows[i].d);
			cr_assert(kl_decimal_round(&d, rows[i].scale, (enum kl_rounding)how, &d));
			text_of(&d, text);
			cr_expect_str_eq(text, wanted[how], "%s to %d, way %d, gives %s", rows[i].d, rows[i].scale, how, text);
		}
	}
}

Test(decimal, whole_numbers)
{
	static const struct { const char *d; bool whole; int64_t n; } rows[] = {
		{"0", true, 0}, {"-0.0", true, 0}, {"5", true, 5}, {"-5.00", true, -5}, {"5.5", false, 0}, {"1e3", true, 1000}, {"1000", true, 1000}, {"1001", false, 0}, {"-1001", false, 0}, {"1e18", false, 0}, {"1e19", false, 0}, {"1e-1", false, 0}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct kl_decimal d = parsed(rows[i].d);
		int64_t n;
		cr_expect_eq(kl_decimal_integer(&d, -1000, 1000, &n), rows[i].whole, "%s", rows[i].d);
		cr_expect(!rows[i].whole || n == rows[i].n, "%s", rows[i].d);
	}
}

/* What does not fit is told, and the operands stay. */
Test(decimal, too_large)
{
	struct kl_decimal a = parsed("1e100000"), one = parsed("1"), zero = parsed("0"), small = parsed("1e-100000"), r;
	char text[KL_NUMBER_MAX];
	cr_expect_not(kl_decimal_add(&a, &one, &r));
	cr_expect_not(kl_decimal_multiply(&a, &a, &r));
	cr_expect_not(kl_decimal_divide(&a, &small, &r));
	cr_expect_not(kl_decimal_divide(&one, &zero, &r));
	cr_expect_eq(kl_decimal_text(&a, text), 0);
	cr_expect_eq(kl_decimal_text(&small, text), 0);
}
