/* search_span_test.c - numbers that are known to lie between two: a Range, a Quantity with a comparator (R4 search 3.1.1.4.5, ranges of the value). */
#include "search_fixture.h"
#include <stdio.h>

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define RISK(id, probability) "{\"resourceType\":\"RiskAssessment\",\"id\":\"" id "\",\"status\":\"final\",\"subject\":{\"display\":\"x\"},\"prediction\":[{" probability "}]}"
#define RANGE(ends) "\"probabilityRange\":{" ends "}"
#define LOW(n) "\"low\":{\"value\":" n "}"
#define HIGH(n) "\"high\":{\"value\":" n "}"

Test(search_span, ranges)
{
	static const struct { const char *query, *want; } rows[] = {
		{"15", "point"}, {"10", "narrow"}, {"10.0", ""}, {"1.5e1", "point"}, {"ne15", "down mid narrow turned up"}, {"ne10", "down mid point turned up"},
		{"gt15", "mid turned up"}, {"gt20", "up"}, {"gt19.9", "mid turned up"}, {"gt1000", "up"}, {"ge20", "mid turned up"}, {"ge10.2", "mid narrow point turned up"},
		{"lt15", "down mid narrow turned up"}, {"lt10", "down"}, {"le10", "down mid narrow turned up"}, {"lt-5", "down"}, {"le15", "down mid narrow point turned up"},
		{"sa15", ""}, {"sa9", "mid narrow point turned up"}, {"sa10", "point"}, {"eb15", "down narrow"}, {"eb21", "down mid narrow point turned"}, {"eb20", "down narrow point"},
		{"ap15", "mid point turned up"}, {"ap100", "up"}, {"ap1", "down"},
	};
	struct shop s;
	with(&s, LIST(RISK("mid", RANGE(LOW("10") "," HIGH("20"))), RISK("narrow", RANGE(LOW("10") "," HIGH("10.2"))), RISK("up", RANGE(LOW("10"))), RISK("down", RANGE(HIGH("5"))),
		RISK("point", "\"probabilityDecimal\":15"), RISK("turned", RANGE(LOW("20") "," HIGH("10"))), RISK("none", RANGE("\"low\":{\"unit\":\"x\"}"))));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char query[64];
		snprintf(query, sizeof query, "RiskAssessment?probability=%s", rows[i].query);
		cr_expect_str_eq(shop_ids(&s, query), rows[i].want, "%s gives [%s], not [%s]", query, shop_ids(&s, query), rows[i].want);
	}
	shop_is(&s, "RiskAssessment?probability:missing=true", "");
	shop_is(&s, "RiskAssessment?probability=gt15&_id=mid,point", "mid");
	cr_assert_str_eq(shop_ask(&s, "RiskAssessment?_id=mid,point&_sort=probability"), "point mid");
	shop_close(&s);
}

#define SAMPLED(id, data) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"code\":\"c\"}]},\"valueSampledData\":{\"period\":10,\"dimensions\":1," data "}}"
#define ORIGIN(n) "\"origin\":{\"value\":" n ",\"unit\":\"mV\"}"
/* By the bounds of its values (the definition of Observation.value-quantity), each of which is origin + factor * number; L and U are open. */
Test(search_span, sampled_data)
{
	static const struct { const char *query, *want; } rows[] = {
		{"gt29", "above limits plain turned"}, {"gt30", "above limits"}, {"ge30", "above limits plain turned"}, {"lt11", "below limits plain small turned"}, {"lt10", "below limits small"}, {"gt1000", "above"},
		{"lt-1000", "below"}, {"0", "small"}, {"eb1", "small"}, {"sa9", "above plain turned"}, {"20||mV", ""}, {"gt29||kV", ""}, {"ap20", "above below limits plain turned"},
		{"2", ""}, {"lt0", "below limits small"},
	};
	struct shop s;
	with(&s, LIST(SAMPLED("plain", ORIGIN("10") ",\"factor\":2.0,\"data\":\"5 0 E 10 3.50\""), SAMPLED("turned", ORIGIN("20") ",\"factor\":-1,\"data\":\"-10 10\""),
		SAMPLED("below", ORIGIN("0") ",\"lowerLimit\":5,\"data\":\"L 20 25\""), SAMPLED("above", ORIGIN("0") ",\"data\":\"20 U 25\""),
		SAMPLED("limits", ORIGIN("2") ",\"lowerLimit\":-5,\"upperLimit\":50"), SAMPLED("small", ORIGIN("0") ",\"data\":\".4 -.25\""), SAMPLED("none", ORIGIN("2"))));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char query[96];
		snprintf(query, sizeof query, "Observation?value-quantity=%s", rows[i].query);
		cr_expect_str_eq(shop_ids(&s, query), rows[i].want, "%s gives [%s], not [%s]", query, shop_ids(&s, query), rows[i].want);
	}
	shop_is(&s, "Observation?value-quantity:missing=true", "");
	shop_close(&s);
}

#define UCUM "\"system\":\"http://unitsofmeasure.org\""
#define MEASURED(id, value) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://x.test\",\"code\":\"c\"}]},\"valueQuantity\":{" value ",\"unit\":\"mg\"," UCUM ",\"code\":\"mg\"}}"
/* A comparator opens the value to one side; it is found by the number as written as well. */
Test(search_span, comparators)
{
	static const struct { const char *query, *want; } rows[] = {
		{"5", "ge gt le lt plain"}, {"5||mg", "ge gt le lt plain"}, {"gt5", "ge gt"}, {"lt5", "le lt"}, {"ge5", "ge gt le lt plain"}, {"gt100||mg", "ge gt"}, {"lt-3|http://unitsofmeasure.org|mg", "le lt"},
		{"sa5", "gt"}, {"eb5", "lt"}, {"sa4", "ge gt le lt plain"}, {"eb6", "ge gt le lt plain"}, {"ne5", "ge gt le lt"}, {"gt100||kg", ""}, {"100", ""},
	};
	struct shop s;
	with(&s, LIST(MEASURED("lt", "\"value\":5,\"comparator\":\"<\""), MEASURED("le", "\"value\":5,\"comparator\":\"<=\""), MEASURED("gt", "\"value\":5,\"comparator\":\">\""), MEASURED("ge", "\"value\":5,\"comparator\":\">=\""),
		MEASURED("plain", "\"value\":5")));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char query[3][96];
		snprintf(query[0], sizeof query[0], "Observation?value-quantity=%s", rows[i].query);
		snprintf(query[1], sizeof query[1], "Observation?code-value-quantity=c$%s", rows[i].query);
		snprintf(query[2], sizeof query[2], "Observation?code=http://x.test|c&value-quantity=%s", rows[i].query);
		for (size_t k = 0; k < 3; k++)
			cr_expect_str_eq(shop_ids(&s, query[k]), rows[i].want, "%s gives [%s], not [%s]", query[k], shop_ids(&s, query[k]), rows[i].want);
	}
	cr_assert_str_eq(shop_ask(&s, "Observation?_sort=value-quantity"), "lt le gt ge plain");
	shop_close(&s);
}

#define AGED(id, low, high) "{\"resourceType\":\"Condition\",\"id\":\"" id "\",\"subject\":{\"display\":\"x\"},\"onsetRange\":{\"low\":{" low "},\"high\":{" high "}}}"
/* Ends in different units are no range that anyone could compare: each counts by itself. */
Test(search_span, ranges_with_units)
{
	struct shop s;
#define YEARS(n) "\"value\":" n "," UCUM ",\"code\":\"a\",\"unit\":\"years\""
	with(&s, LIST(AGED("a", YEARS("10"), YEARS("20")), AGED("b", YEARS("1"), "\"value\":18," UCUM ",\"code\":\"mo\""), "{\"resourceType\":\"Condition\",\"id\":\"c\",\"subject\":{\"display\":\"x\"},\"onsetRange\":{\"low\":{" YEARS("30") "}}}"));
	shop_is(&s, "Condition?onset-age=gt15||a", "a c");
	shop_is(&s, "Condition?onset-age=gt15|http://unitsofmeasure.org|a", "a c");
	shop_is(&s, "Condition?onset-age=gt15||years", "a c");
	shop_is(&s, "Condition?onset-age=sa15||a", "c");
	shop_is(&s, "Condition?onset-age=gt100", "c");
	shop_is(&s, "Condition?onset-age=1||a", "b");
	shop_is(&s, "Condition?onset-age=18||mo", "b");
	shop_close(&s);
}

/* Numbers of more digits than a term keeps are compared by those it keeps. */
Test(search_span, many_digits)
{
	struct shop s;
#define MANY "123456789012345678901234567890123456789012345678901234567890"
	with(&s, LIST(RISK("a", "\"probabilityDecimal\":" MANY "12345"), RISK("b", "\"probabilityDecimal\":" MANY), RISK("c", "\"probabilityDecimal\":-" MANY "12345"), RISK("d", "\"probabilityDecimal\":0." MANY "9")));
	shop_is(&s, "RiskAssessment?probability=" MANY "12345", "a");
	shop_is(&s, "RiskAssessment?probability=ap" MANY "12345", "a");
	shop_is(&s, "RiskAssessment?probability=ne" MANY "12345", "b c d");
	shop_is(&s, "RiskAssessment?probability=-" MANY "12345", "c");
	shop_is(&s, "RiskAssessment?probability=ne-" MANY "12345", "a b d");
	shop_is(&s, "RiskAssessment?probability=0." MANY "9", "d");
	shop_is(&s, "RiskAssessment?probability=" MANY, "b");
	shop_close(&s);
}
