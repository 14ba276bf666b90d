/* terms_test.c - encodings sort as values do and tell their length; ranges of a date or number search give what comparing every value gives. */
#include "fhir/terms.h"
#include "fhir/definitions.h"
#include "base/hash.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t state;
static uint64_t next(void)
{
	state += 0x9e3779b97f4a7c15u;
	uint64_t z = (state ^ state >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}
static int64_t below(int64_t n) { return (int64_t)(next() % (uint64_t)n); }

static kiln_slice from(const struct kl_buf *b, size_t at) { return kl_slice(b->data + at, b->size - at); }

Test(terms, tokens)
{
	struct kl_buf b = {0};
	kl_term_token(&b, 0, KL_SLICE("ABC"), true);
	cr_expect(kl_slice_eq(from(&b, 0), KL_SLICE("abc\0\0")));
	kl_buf_clear(&b);
	kl_term_token(&b, 7, KL_SLICE("mm[Hg]"), false);
	cr_expect(kl_slice_eq(from(&b, 0), KL_SLICE("mm[Hg]\0\7")));
	kl_buf_clear(&b);
	kl_term_system(&b, 7);
	cr_expect(kl_slice_eq(from(&b, 0), KL_SLICE("\xff\7")));
	kl_buf_free(&b);
	cr_expect(kl_system_folds(KL_SLICE("http://loinc.org")));
	cr_expect_not(kl_system_folds(KL_SLICE("http://unitsofmeasure.org")));
}

/* A search for a code in any system is a search for a prefix, which no other code's terms have. */
Test(terms, code_is_the_prefix_of_its_tokens)
{
	struct kl_buf code = {0}, token = {0}, bytes = {0};
	kl_term_code(&code, KL_SLICE("glu"), true);
	struct kl_range r = kl_range_of_prefix(kl_buf_slice(&code), &bytes);
	const char *const codes[] = {"glu", "GLU", "gl", "glua", "glu "};
	for (size_t i = 0; i < 5; i++) {
		for (uint32_t system = 0; system < 1000; system += 83) {
			kl_buf_clear(&token);
			kl_term_token(&token, system, kl_slice_of(codes[i]), true);
			bool in = kl_slice_cmp(kl_buf_slice(&token), r.low) >= 0 && kl_slice_cmp(kl_buf_slice(&token), r.high) < 0;
			cr_expect_eq(in, i < 2, "%s in system %u", codes[i], system);
		}
	}
	kl_buf_free(&code), kl_buf_free(&token), kl_buf_free(&bytes);
}

Test(terms, long_texts_are_cut_at_a_character_and_stay_apart)
{
	struct kl_buf a = {0}, b = {0};
	char text[400];
	for (size_t i = 0; i + 1 < sizeof text; i += 2)
		memcpy(text + i, "\xc3\xa9", 2);
	kl_term_string(&a, kl_slice(text, 120));
	cr_expect_eq(a.size, 120);
	kl_buf_clear(&a);
	kl_term_string(&a, kl_slice(text, 398));
	kl_term_string(&b, kl_slice(text, 396));
	cr_expect_eq(a.size, KL_TEXT_TERM_MAX + 25);
	cr_expect_eq(a.data[KL_TEXT_TERM_MAX], 0x1f);
	cr_expect_eq(memcmp(a.data, b.data, KL_TEXT_TERM_MAX), 0);
	cr_expect_not(kl_slice_eq(kl_buf_slice(&a), kl_buf_slice(&b)));
	kl_buf_clear(&a);
	text[0] = 'x';
	memmove(text + 1, text + 2, 300);
	kl_term_string(&a, kl_slice(text, 301));
	cr_expect_eq(a.size, KL_TEXT_TERM_MAX - 1 + 25, "the cut falls between characters");
	cr_expect_eq(kl_term_prefix(kl_slice(text, 301)).size, 117);
	cr_expect(kl_slice_starts(kl_buf_slice(&a), kl_term_prefix(kl_slice(text, 301))));
	cr_expect_eq(kl_term_prefix(KL_SLICE("short")).size, 5);
	kl_buf_free(&a), kl_buf_free(&b);
}

/* A code or unit is shortened alone: what stands behind it stays, and long ones stay apart. */
Test(terms, components_are_shortened)
{
	struct kl_buf a = {0}, b = {0};
	char text[200];
	memset(text, 'x', sizeof text);
	kl_buf_add(&a, "front", 5);
	kl_term_token(&a, 7, kl_slice(text, KL_COMPONENT_TEXT_MAX), true);
	size_t size = a.size;
	kl_term_component(&a, 5);
	cr_expect_eq(a.size, size, "it fits");
	for (size_t n = KL_COMPONENT_TEXT_MAX + 1; n < sizeof text; n += 30) {
		kl_buf_clear(&a), kl_buf_clear(&b);
		kl_buf_add(&a, "front", 5);
		kl_term_token(&a, 7, kl_slice(text, n), true);
		kl_term_component(&a, 5);
		cr_expect_eq(a.size, 5 + KL_COMPONENT_TEXT_MAX + 25 + 2);
		cr_expect_eq(a.data[5 + KL_COMPONENT_TEXT_MAX], 0x1f);
		cr_expect_eq(memcmp(a.data + a.size - 2, "\0\7", 2), 0);
		kl_term_token(&b, 7, kl_slice(text, n + 1), true);
		kl_term_component(&b, 0);
		cr_expect_not(kl_slice_eq(kl_slice(a.data + 5, a.size - 5), kl_buf_slice(&b)));
	}
	kl_buf_free(&a), kl_buf_free(&b);
}

/* The longest terms of each kind of component, put together as R4's composites have them. */
Test(terms, every_composite_fits)
{
	const size_t text = KL_COMPONENT_TEXT_MAX + 25 + 1 + 5, number = KL_NUMBER_TERM_MAX;
	const size_t most[] = {[KL_PARAM_NUMBER] = number, [KL_PARAM_DATE] = 18, [KL_PARAM_STRING] = KL_TEXT_TERM_MAX + 26, [KL_PARAM_TOKEN] = text,
		[KL_PARAM_REFERENCE] = 0, [KL_PARAM_COMPOSITE] = 1000, [KL_PARAM_QUANTITY] = text + number, [KL_PARAM_URI] = KL_TEXT_TERM_MAX + 26, [KL_PARAM_SPECIAL] = 1000};
	unsigned seen = 0;
	for (uint16_t i = 0; i < kl_param_count; i++) {
		const struct kl_param *p = kl_param_at(i);
		size_t size = 0;
		for (unsigned k = 0; p->type == KL_PARAM_COMPOSITE && k < p->component_count; k++)
			size += most[kl_param_at(kl_param_component(p, k)->param)->type];
		seen += p->type == KL_PARAM_COMPOSITE;
		cr_expect_leq(size, KL_VALUE_TERM_MAX, "%.*s", (int)kl_text_slice(p->code).size, kl_text_slice(p->code).data);
	}
	cr_expect_gt(seen, 30);
}

Test(terms, prefix_ranges)
{
	struct kl_buf b = {0};
	struct kl_range r = kl_range_of_prefix(KL_SLICE("a\xff\xff"), &b);
	cr_expect(kl_slice_eq(r.low, KL_SLICE("a\xff\xff")));
	cr_expect(kl_slice_eq(r.high, KL_SLICE("b")));
	kl_buf_clear(&b);
	r = kl_range_of_prefix(KL_SLICE("\xff"), &b);
	cr_expect_null(r.high.data, "nothing sorts behind it");
	kl_buf_free(&b);
}

/* ---- Numbers ---- */

static struct kl_decimal decimal(const char *text)
{
	struct kl_decimal d;
	cr_assert(kl_decimal_parse(kl_slice_of(text), &d), "%s", text);
	return d;
}

static bool number_matches(enum kl_prefix prefix, const struct kl_decimal *stored, const struct kl_decimal *asked)
{
	struct kl_decimal low, high;
	int c = kl_decimal_cmp(stored, asked);
	kl_decimal_bounds(asked, &low, &high);
	bool within = kl_decimal_cmp(stored, &low) >= 0 && kl_decimal_cmp(stored, &high) < 0;
	switch (prefix) {
	case KL_EQ: return within;
	case KL_NE: return !within;
	case KL_GT: case KL_SA: return c > 0;
	case KL_LT: case KL_EB: return c < 0;
	case KL_GE: return c >= 0;
	case KL_LE: return c <= 0;
	default:
		kl_decimal_about(asked, &low, &high);
		return kl_decimal_cmp(stored, &low) >= 0 && kl_decimal_cmp(stored, &high) <= 0;
	}
}

static bool in_range(kiln_slice term, struct kl_range r)
{
	return kl_slice_cmp(term, r.low) >= 0 && (!r.high.data || kl_slice_cmp(term, r.high) < 0);
}

static void random_number(char *out)
{
	static const char *const shapes[] = {"%d", "%d.%d", "0.%d", "%de%d", "%d.0", "%d.%d0", "0.00%d", "%d00"};
	int a = (int)below(40), b = (int)below(20);
	if (next() & 1)
		*out++ = '-';
	snprintf(out, 30, shapes[below(8)], a, b);
}

Test(terms, number_ranges_are_exact)
{
	static const char *const fronts[] = {"", "mg\0\7"};
	struct kl_buf term = {0}, bytes = {0};
	state = 11;
	for (int i = 0; i < 60000; i++) {
		char a[32], s[32];
		kiln_slice front = i & 1 ? kl_slice(fronts[1], 4) : KL_SLICE("");
		enum kl_prefix prefix = (enum kl_prefix)below(9);
		random_number(a), random_number(s);
		struct kl_decimal asked = decimal(a), stored = decimal(s);
		struct kl_range r[2];
		kl_buf_clear(&term), kl_buf_clear(&bytes);
		kl_buf_add_slice(&term, front);
		kl_term_number(&term, &stored);
		size_t n = kl_number_ranges(prefix, &asked, front, &bytes, r);
		int hits = 0;
		for (size_t j = 0; j < n; j++)
			hits += in_range(kl_buf_slice(&term), r[j]);
		cr_assert_eq(hits, number_matches(prefix, &stored, &asked), "prefix %d of %s, stored %s", prefix, a, s);
	}
	kl_buf_free(&term), kl_buf_free(&bytes);
}

/* No number and no span is longer than composites have room for. */
Test(terms, longest_numbers)
{
	static const char *const signs[] = {"", "-"}, *const exponents[] = {"", "e90000", "e-90000"};
	struct kl_buf b = {0};
	for (int i = 0; i < 6; i++) {
		char text[128];
		snprintf(text, sizeof text, "%s1.%0100d%s", signs[i % 2], 7, exponents[i / 2]);
		memset(text + 4, '9', 90);
		struct kl_decimal d = decimal(text);
		kl_buf_clear(&b);
		kl_term_number(&b, &d);
		cr_expect_leq(b.size, KL_NUMBER_TERM_MAX);
		kl_buf_clear(&b);
		kl_term_span(&b, &d, &d, KL_SPAN_ABOVE | KL_SPAN_BELOW);
		cr_expect_leq(b.size, KL_NUMBER_TERM_MAX);
		cr_expect_eq(kl_decimal_key_size(kl_buf_slice(&b)), 0, "a span is no number");
	}
	kl_buf_free(&b);
}

/* Other units' numbers are never in the range. */
Test(terms, number_ranges_stay_with_their_unit)
{
	struct kl_buf bytes = {0};
	struct kl_decimal asked = decimal("5");
	struct kl_range r[2];
	for (int prefix = KL_EQ; prefix <= KL_AP; prefix++) {
		kl_buf_clear(&bytes);
		size_t n = kl_number_ranges((enum kl_prefix)prefix, &asked, KL_SLICE("mg\0\7"), &bytes, r);
		for (size_t j = 0; j < n; j++) {
			cr_expect_not(in_range(KL_SLICE("mg\0\6\x80"), r[j]));
			cr_expect_not(in_range(KL_SLICE("mg\0\x8\x80"), r[j]));
		}
	}
	kl_buf_free(&bytes);
}

Test(terms, long_numbers_fit_a_key)
{
	struct kl_buf b = {0};
	char text[KL_NUMBER_MAX + 1];
	memset(text, '7', KL_NUMBER_MAX);
	text[KL_NUMBER_MAX] = 0;
	struct kl_decimal d = decimal(text);
	kl_term_number(&b, &d);
	cr_expect_lt(b.size, 64);
	cr_expect_eq(kl_decimal_key_size(kl_buf_slice(&b)), b.size);
	kl_buf_free(&b);
}

/* ---- Dates ---- */

#define MINUTE INT64_C(60000000)
#define DAY (1440 * MINUTE)

/* Periods as FHIR has them, crowded into a few days and years so that they touch and overlap. */
static struct kl_period random_period(void)
{
	static const int64_t widths[] = {1, 1000, 100000, 1000000, MINUTE, DAY, 31 * DAY, 365 * DAY, 12345678, 3 * DAY + 1};
	int64_t unit = (int64_t[]){1, 500000, MINUTE, DAY / 2, DAY, 31 * DAY}[below(6)];
	int64_t low = (below(41) - 20) * unit + (below(3) - 1) * 365 * DAY, width = widths[below(10)];
	struct kl_period p = {low, low + width};
	if (below(12) == 0)
		p.low = KL_TIME_MIN;
	if (below(12) == 0)
		p.high = KL_TIME_MAX;
	return p;
}

Test(terms, date_terms_parse_back)
{
	struct kl_buf b = {0};
	state = 5;
	for (int i = 0; i < 20000; i++) {
		struct kl_period p = random_period(), back;
		size_t ends[2], at = 0;
		kl_buf_clear(&b);
		int n = kl_term_date(&b, p, ends);
		cr_assert(n == 1 || n == 2);
		cr_assert_eq(ends[n - 1], b.size);
		for (int j = 0; j < n; at = ends[j++]) {
			kiln_slice term = kl_slice(b.data + at, ends[j] - at);
			cr_assert(kl_term_date_parse(term, &back));
			cr_assert(back.low == p.low && back.high == p.high);
			cr_assert_not(kl_term_date_parse(kl_slice(term.data, term.size - 1), &back));
		}
	}
	cr_expect_not(kl_term_date_parse(KL_SLICE(""), &(struct kl_period){0, 0}));
	cr_expect_not(kl_term_date_parse(KL_SLICE("\x09\0\0\0\0\1\1"), &(struct kl_period){0, 0}));
	kl_buf_free(&b);
}

/* Terms sort by their first end, and none is the beginning of another, so that they can stand inside a composite. */
Test(terms, date_terms_sort)
{
	struct kl_buf a = {0}, b = {0};
	state = 6;
	for (int i = 0; i < 40000; i++) {
		struct kl_period p = random_period(), q = random_period();
		size_t pe[2], qe[2];
		kl_buf_clear(&a), kl_buf_clear(&b);
		int n = kl_term_date(&a, p, pe), m = kl_term_date(&b, q, qe);
		kiln_slice s = kl_slice(a.data, pe[0]), t = kl_slice(b.data, qe[0]);
		if (n == m) {
			int c = kl_slice_cmp(s, t);
			cr_assert((p.low < q.low) <= (c < 0) && (p.low > q.low) <= (c > 0));
			cr_assert(n == 1 || ((p.high < q.high) <= (kl_slice_cmp(from(&a, pe[0]), from(&b, qe[0])) < 0)));
		}
		cr_assert(kl_slice_eq(s, t) || !(kl_slice_starts(s, t) || kl_slice_starts(t, s)));
	}
	kl_buf_free(&a), kl_buf_free(&b);
}

Test(terms, whole_days_are_short)
{
	struct kl_buf b = {0};
	struct kl_period p;
	size_t ends[2];
	cr_assert(kl_date_parse(KL_SLICE("2020-02-29"), false, &p));
	cr_expect_eq(kl_term_date(&b, p, ends), 1);
	cr_expect_eq(b.size, 7);
	cr_assert(kl_date_parse(KL_SLICE("0001-01-01T00:00:00+14:00"), false, &p));
	kl_buf_clear(&b);
	cr_expect_eq(kl_term_date(&b, p, ends), 1);
	cr_expect(kl_term_date_parse(kl_buf_slice(&b), &p) && p.low > KL_TIME_MIN);
	kl_buf_free(&b);
}

/* R4 search, prefix: the sentences of the table, one line each. */
Test(terms, periods_match_as_the_specification_says)
{
	const struct kl_period day = {10, 20}, inside = {12, 15}, before = {0, 10}, after = {20, 30}, wider = {5, 25}, left = {5, 15}, right = {15, 25};
	const struct { enum kl_prefix prefix; bool inside, before, after, wider, left, right, same; } rows[] = {
		{KL_EQ, true, false, false, false, false, false, true}, {KL_NE, false, true, true, true, true, true, false},
		{KL_GT, false, false, true, true, false, true, false}, {KL_LT, false, true, false, true, true, false, false},
		{KL_GE, true, false, true, true, false, true, true}, {KL_LE, true, true, false, true, true, false, true},
		{KL_SA, false, false, true, false, false, false, false}, {KL_EB, false, true, false, false, false, false, false},
		{KL_AP, true, false, false, true, true, true, true}
	};
	for (size_t i = 0; i < 9; i++) {
		cr_expect_eq(kl_period_matches(rows[i].prefix, inside, day), rows[i].inside, "%zu inside", i);
		cr_expect_eq(kl_period_matches(rows[i].prefix, before, day), rows[i].before, "%zu before", i);
		cr_expect_eq(kl_period_matches(rows[i].prefix, after, day), rows[i].after, "%zu after", i);
		cr_expect_eq(kl_period_matches(rows[i].prefix, wider, day), rows[i].wider, "%zu wider", i);
		cr_expect_eq(kl_period_matches(rows[i].prefix, left, day), rows[i].left, "%zu left", i);
		cr_expect_eq(kl_period_matches(rows[i].prefix, right, day), rows[i].right, "%zu right", i);
		cr_expect_eq(kl_period_matches(rows[i].prefix, day, day), rows[i].same, "%zu same", i);
	}
	cr_expect_not(kl_period_matches(KL_GE, (struct kl_period){5, 20}, day), "ends together, begins before");
	cr_expect_not(kl_period_matches(KL_LE, (struct kl_period){10, 25}, day), "begins together, ends after");
}

static bool hit(struct kl_period stored, const struct kl_range *ranges, size_t n, struct kl_buf *b)
{
	size_t ends[2], at = 0;
	bool any = false;
	kl_buf_clear(b);
	int terms = kl_term_date(b, stored, ends);
	for (int i = 0; i < terms; at = ends[i++])
		for (size_t j = 0; j < n; j++)
			any |= in_range(kl_slice(b->data + at, ends[i] - at), ranges[j]);
	return any;
}

Test(terms, date_ranges_hold_every_match)
{
	struct kl_buf b = {0}, bytes = {0};
	state = 7;
	for (int i = 0; i < 100000; i++) {
		struct kl_period stored = random_period(), asked = random_period();
		enum kl_prefix prefix = (enum kl_prefix)below(9);
		struct kl_range r[4];
		kl_buf_clear(&bytes);
		size_t n = kl_date_ranges(prefix, asked, &bytes, r);
		cr_assert(n >= 1 && n <= 4);
		if (kl_period_matches(prefix, stored, asked))
			cr_assert(hit(stored, r, n, &b), "prefix %d: stored [%lld, %lld) asked [%lld, %lld)", prefix, (long long)stored.low,
				(long long)stored.high, (long long)asked.low, (long long)asked.high);
	}
	kl_buf_free(&b), kl_buf_free(&bytes);
}

/* A search from a day on does not look at what lies years before it. */
Test(terms, date_ranges_are_narrow)
{
	struct kl_buf b = {0}, bytes = {0};
	const struct kl_period asked = {0, DAY};
	struct kl_range r[4];
	const enum kl_prefix forward[] = {KL_EQ, KL_GT, KL_GE, KL_SA, KL_AP}, backward[] = {KL_EQ, KL_LT, KL_LE, KL_EB, KL_AP};
	for (int i = 0; i < 5; i++) {
		for (int64_t days = 3; days < 2000; days += 7) {
			const struct kl_period point = {-days * DAY, -days * DAY + 1000}, wide = {-(days + 400) * DAY, -days * DAY};
			size_t n = kl_date_ranges(forward[i], asked, &bytes, r);
			cr_expect_not(hit(point, r, n, &b));
			cr_expect_not(hit(wide, r, n, &b));
			kl_buf_clear(&bytes);
			n = kl_date_ranges(backward[i], asked, &bytes, r);
			cr_expect_not(hit((struct kl_period){days * DAY, days * DAY + 1000}, r, n, &b));
			kl_buf_clear(&bytes);
		}
	}
	kl_buf_free(&b), kl_buf_free(&bytes);
}

Test(terms, about_widens_by_a_tenth_of_the_distance)
{
	struct kl_period p = kl_period_about((struct kl_period){0, DAY}, 101 * DAY);
	cr_expect_eq(p.low, -10 * DAY);
	cr_expect_eq(p.high, 11 * DAY);
	p = kl_period_about((struct kl_period){0, DAY}, -50 * DAY);
	cr_expect_eq(p.low, -5 * DAY);
	p = kl_period_about((struct kl_period){0, DAY}, MINUTE);
	cr_expect(p.low == 0 && p.high == DAY);
}

Test(terms, chart_dates_sort_and_missing_is_last)
{
	struct kl_buf a = {0}, b = {0}, none = {0};
	struct kl_period back;
	size_t low;
	kl_term_chart_date(&none, NULL);
	cr_expect_not(kl_term_chart_parse(kl_buf_slice(&none), &back, &low));
	cr_expect_eq(low, 0);
	state = 8;
	for (int i = 0; i < 20000; i++) {
		struct kl_period p = random_period(), q = random_period();
		if (i % 3 == 0)
			q.low = p.low;
		if (q.high < q.low)
			continue;
		kl_buf_clear(&a), kl_buf_clear(&b);
		kl_term_chart_date(&a, &p), kl_term_chart_date(&b, &q);
		int c = kl_slice_cmp(kl_buf_slice(&a), kl_buf_slice(&b));
		cr_assert(p.low == q.low || (c < 0) == (p.low < q.low));
		cr_assert_eq(c == 0, p.low == q.low && p.high == q.high);
		cr_assert_lt(kl_slice_cmp(kl_buf_slice(&a), kl_buf_slice(&none)), 0);
		cr_assert(kl_term_chart_parse(kl_buf_slice(&a), &back, &low));
		cr_assert(back.low == p.low && back.high == p.high);
		cr_assert(low == 5 || low == 8);
		for (size_t n = 0; n <= low; n++)
			cr_assert_not(kl_term_chart_parse(kl_slice(a.data, n), &back, NULL), "%zu of %zu bytes", n, a.size);
	}
	kl_buf_free(&a), kl_buf_free(&b), kl_buf_free(&none);
}

Test(terms, chart_ranges_hold_every_match)
{
	struct kl_buf a = {0}, bytes = {0};
	state = 11;
	for (int i = 0; i < 100000; i++) {
		struct kl_period stored = random_period(), asked = random_period();
		enum kl_prefix prefix = (enum kl_prefix)below(9);
		kl_buf_clear(&a), kl_buf_clear(&bytes);
		kl_term_chart_date(&a, &stored);
		struct kl_range r = kl_chart_range(prefix, asked, &bytes);
		kiln_slice term = kl_buf_slice(&a);
		if (kl_period_matches(prefix, stored, asked))
			cr_assert(kl_slice_cmp(term, r.low) >= 0 && (!r.high.size || kl_slice_cmp(term, r.high) < 0), "prefix %d: stored [%lld, %lld) asked [%lld, %lld)",
				prefix, (long long)stored.low, (long long)stored.high, (long long)asked.low, (long long)asked.high);
	}
	kl_buf_free(&a), kl_buf_free(&bytes);
}

/* per-1 says start <= end: one that is not so is the period that holds both. */
Test(terms, periods_between)
{
	const struct kl_period may = {100, 200}, june = {200, 300}, late = {250, 260};
	struct kl_period p = kl_period_between(&may, &june);
	cr_expect(p.low == 100 && p.high == 300);
	p = kl_period_between(&june, &may);
	cr_expect(p.low == 100 && p.high == 300, "the wrong way round");
	p = kl_period_between(&late, &june);
	cr_expect(p.low == 250 && p.high == 300, "the end is less precise than the start");
	p = kl_period_between(&june, NULL);
	cr_expect(p.low == 200 && p.high == KL_TIME_MAX);
	p = kl_period_between(NULL, &may);
	cr_expect(p.low == KL_TIME_MIN && p.high == 200);
	p = kl_period_between(NULL, NULL);
	cr_expect(p.low == KL_TIME_MIN && p.high == KL_TIME_MAX);
}
