/* unit_test.c - units of UCUM against each other, and what is no unit. */
#include "fhir/unit.h"
#include <criterion/criterion.h>

/* a of one unit compared with b of another: -1, 0, 1; 2 not comparable; 3 no unit. */
static int compare(const char *a, const char *unit, const char *b, const char *other)
{
	struct kl_decimal x, y;
	struct kl_unit ux, uy;
	int order;
	if (!kl_unit_parse(kl_slice_of(unit), &ux) || !kl_unit_parse(kl_slice_of(other), &uy))
		return 3;
	cr_assert(kl_decimal_parse(kl_slice_of(a), &x) && kl_decimal_parse(kl_slice_of(b), &y));
	if (!kl_unit_like(&ux, &uy))
		return 2;
	cr_assert(kl_unit_compare(&x, &ux, &y, &uy, &order));
	return order;
}

Test(unit, comparisons)
{
	static const struct { const char *a, *unit, *b, *other; int result; } rows[] = {
		{"1", "g", "1000", "mg", 0}, {"1", "kg", "1", "mg", 1}, {"1", "m", "1", "g", 2}, {"1", "L", "1", "dm3", 0}, {"1", "l", "1000", "mL", 0}, {"1", "dL", "0.1", "L", 0},
		{"1", "mg/dL", "0.01", "g/L", 0}, {"5", "mmol/L", "5", "mol/m3", 0}, {"1", "[lb_av]", "453.59237", "g", 0}, {"1", "[in_i]", "2.54", "cm", 0}, {"1", "[ft_i]", "12", "[in_i]", 0}, {"1", "[mi_i]", "1609.344", "m", 0},
		{"1", "h", "3600", "s", 0}, {"1", "wk", "7", "d", 0}, {"1", "a", "365.25", "d", 0}, {"12", "mo", "1", "a", 0}, {"1", "N", "1", "kg.m/s2", 0}, {"1", "Pa", "1", "N/m2", 0}, {"1", "bar", "100", "kPa", 0}, {"760", "mm[Hg]", "101324.72", "Pa", 0},
		{"1", "J", "1", "W.s", 0}, {"1", "kcal", "4184", "J", 0}, {"1", "Hz", "60", "/min", 0}, {"1", "{beats}/min", "1", "/min", 0}, {"1", "mg{creat}/dL", "1", "mg/dL", 0}, {"1", "{copies}", "1", "1", 0},
		{"1", "10*3/uL", "1", "10*9/L", 0}, {"1", "10^3/uL", "1000", "/uL", 0}, {"50", "%", "0.5", "1", 0}, {"1", "[ppm]", "0.0001", "%", 0}, {"1", "m/s/s", "1", "m/s2", 0}, {"1", "m/(s.s)", "1", "m.s-2", 0}, {"1", "g/m.s", "1", "g.s/m", 0}, {"180", "deg", "1", "[pi].rad", 0},
		{"1", "[iU]", "1", "[IU]", 0}, {"1", "k[iU]", "1000", "[iU]", 0}, {"1", "[iU]/mL", "1000", "[iU]/L", 0}, {"1", "[iU]", "1", "[arb'U]", 2}, {"1", "Cel", "1", "Cel", 0}, {"1", "Cel", "1", "K", 2}, {"1", "cd", "1", "cd", 0}, {"1", "min", "60", "s", 0},
		{"1", "Pa", "1", "Pa.rad", 2}, {"1", "dar", "10", "m2", 0}, {"1", "da", "1", "d", 3}, {"1", "[tsp_us]", "1", "[tbs_us]", -1}, {"3", "[tsp_us]", "1", "[tbs_us]", 0}, {"1", "[psi]", "6894.757", "Pa", 1}, {"1", "ug/kg/min", "0.06", "mg/kg/h", 0}, {"1", "m+2", "1", "m2", 0}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		int result = compare(rows[i].a, rows[i].unit, rows[i].b, rows[i].other);
		cr_expect_eq(result, rows[i].result, "%s %s and %s %s give %d", rows[i].a, rows[i].unit, rows[i].b, rows[i].other, result);
	}
}

Test(unit, what_is_none)
{
	static const char *const texts[] = {"", "foo", "mg/", "mg//dL", ".g", "g.", "(g", "g)", "m^2", "kmin", "m2-", "m+", "{open", "[in_i", "0", "m1000", "g/(", "10*999", " g", "g ", "mmm", "[iU].[arb'U]"};
	struct kl_unit u;
	char deep[256];
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		cr_expect_not(kl_unit_parse(kl_slice_of(texts[i]), &u), "%s", texts[i]);
	memset(deep, '(', 100);
	deep[100] = 'g';
	memset(deep + 101, ')', 100);
	cr_expect_not(kl_unit_parse(kl_slice(deep, 201), &u));
	cr_expect(kl_unit_parse(kl_slice(deep + 90, 21), &u));
}

Test(unit, calendar)
{
	struct kl_unit year, months, week, days;
	struct kl_decimal one, n;
	int order;
	cr_assert(kl_unit_calendar(KL_SLICE("year"), &year) && kl_unit_calendar(KL_SLICE("months"), &months));
	cr_assert(kl_unit_calendar(KL_SLICE("week"), &week) && kl_unit_parse(KL_SLICE("d"), &days));
	cr_assert(kl_decimal_parse(KL_SLICE("1"), &one) && kl_decimal_parse(KL_SLICE("12"), &n));
	cr_expect(kl_unit_compare(&one, &year, &n, &months, &order) && order == 0);
	cr_expect_not(kl_unit_like(&year, &week), "a year of the calendar is no number of days");
	cr_expect(kl_unit_like(&week, &days) && kl_unit_convert(&one, &week, &days, &n) && n.count == 1 && n.digits[0] == '7');
	cr_expect_not(kl_unit_calendar(KL_SLICE("decade"), &year));
	cr_expect_not(kl_unit_calendar(KL_SLICE(""), &year));
}

/* Random texts do no harm. */
Test(unit, noise)
{
	static const char pieces[][8] = {"m", "g", "/", ".", "(", ")", "2", "-1", "{x}", "[iU]", "10*", "k", "Pa", "%", "[", "]", "{", "mol"};
	uint64_t state = 5;
	for (int i = 0; i < 20000; i++) {
		char text[128] = "";
		struct kl_unit u;
		for (int n = 0; n < 8; n++) {
			state = state * 6364136223846793005u + 1442695040888963407u;
			strcat(text, pieces[(state >> 33) % 18]);
		}
		kl_unit_parse(kl_slice_of(text), &u);
	}
}
