/* utf8_test.c - RFC 3629, all of it: every code point, and every run of up to three bytes against the definition. */
#include "base/utf8.h"
#include <criterion/criterion.h>

Test(utf8, every_code_point)
{
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		char text[4];
		size_t n = kl_utf8_put(text, c), m = 0;
		bool surrogate = c >= 0xd800 && c <= 0xdfff;
		if ((kl_utf8_check(kl_slice(text, n)) == n) == surrogate)
			cr_assert_fail("U+%04X", (unsigned)c);
		if (!surrogate && (kl_utf8_at(text, text + n, &m) != c || m != n))
			cr_assert_fail("U+%04X is not read back", (unsigned)c);
		for (size_t cut = 1; cut < n; cut++)
			if (kl_utf8_check(kl_slice(text, cut)) != 0)
				cr_assert_fail("U+%04X, cut", (unsigned)c);
	}
}

/* The definition, slowly: how many code points have exactly these bytes as their shortest form. */
static bool defined(const unsigned char *p, size_t n)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	uint32_t c = n == 1 ? p[0] : p[0] & (0x7fu >> n);
	unsigned char lead = n == 1 ? 0 : (unsigned char)(0xf00u >> n), mask = n == 1 ? 0x80 : (unsigned char)(lead >> 1 | 0x80);
	if ((p[0] & mask) != lead)
		return false;
	for (size_t i = 1; i < n; i++) {
		if (p[i] >> 6 != 2)
			return false;
		c = c << 6 | (p[i] & 63);
	}
	return c >= least[n] && c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff);
}

Test(utf8, every_short_run)
{
	for (uint32_t v = 0x800000; v < 0x1000000; v++) {
		unsigned char p[3] = {(unsigned char)(v >> 16), (unsigned char)(v >> 8), (unsigned char)v};
		size_t want = defined(p, 3) ? 3 : defined(p, 2) ? 2 + defined(p + 2, 1) : 0;
		size_t got = kl_utf8_check(kl_slice(p, 3));
		if (want != got)
			cr_assert_fail("%06x: %zu, not %zu", (unsigned)v, got, want);
	}
}

Test(utf8, four_byte_edges)
{
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf0\x90\x80\x80")), 4);
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf4\x8f\xbf\xbf")), 4);
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf0\x8f\xbf\xbf")), 0, "overlong");
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf4\x90\x80\x80")), 0, "above U+10FFFF");
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf5\x80\x80\x80")), 0);
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf1\x80\x80\x7f")), 0);
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf1\x80\xc0\x80")), 0);
}

Test(utf8, place_of_the_first_bad_byte)
{
	char text[64];
	for (size_t at = 0; at < sizeof text; at++) {
		memset(text, 'a', sizeof text);
		text[at] = '\x80';
		cr_assert_eq(kl_utf8_check(kl_slice(text, sizeof text)), at);
	}
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xc3\xa9\xff")), 2);
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xe2\x82\xac\xff")), 3);
	cr_assert_eq(kl_utf8_check(KL_SLICE("\xf0\x9f\x98\x80\xff")), 4);
	cr_assert_eq(kl_utf8_check((kiln_slice){NULL, 0}), 0);
}
