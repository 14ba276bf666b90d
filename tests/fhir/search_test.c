/* search_test.c - what searches find, what they refuse, and in which words. R4 search.html by section. */
#include "search_fixture.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})

#define PATIENT(id, rest) "{\"resourceType\":\"Patient\",\"id\":\"" id "\"" rest "}"
#define OBS(id, rest) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"c\"}]}" rest "}"
#define CODED(id, codings) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[" codings "]}}"
#define QTY(id, quantity) OBS(id, ",\"valueQuantity\":{" quantity "}")
#define UCUM "\"system\":\"http://unitsofmeasure.org\","

Test(search, type_alone)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ""), PATIENT("b", ""), OBS("o", "")));
	shop_is(&s, "Patient", "a b");
	shop_is(&s, "Patient?", "a b");
	shop_is(&s, "Observation", "o");
	shop_is(&s, "Encounter", "");
	shop_is(&s, "Encounter?status=planned", "");
	shop_delete(&s, "Patient", "a");
	shop_is(&s, "Patient", "b");
	shop_close(&s);
}

Test(search, tokens)
{
	struct shop s;
	with(&s, LIST(CODED("a", "{\"system\":\"http://a.test\",\"code\":\"x\"}"), CODED("b", "{\"system\":\"http://b.test\",\"code\":\"x\"}"),
		CODED("c", "{\"code\":\"x\"}"), CODED("d", "{\"system\":\"http://a.test\",\"code\":\"y\"},{\"system\":\"http://b.test\",\"code\":\"z\"}"),
		CODED("e", "{\"system\":\"http://a.test\",\"code\":\"p|q,r$s\\\\t\"}"), CODED("f", "{\"system\":\"http://a.test\",\"code\":\"xx\"}")));
	shop_is(&s, "Observation?code=x", "a b c");
	shop_is(&s, "Observation?code=X", "a b c");
	shop_is(&s, "Observation?code=http://a.test|x", "a");
	shop_is(&s, "Observation?code=http://a.test|X", "a");
	shop_is(&s, "Observation?code=http%3A%2F%2Fa.test%7Cx", "a");
	shop_is(&s, "Observation?code=|x", "c");
	shop_is(&s, "Observation?code=http://a.test|", "a d e f");
	shop_is(&s, "Observation?code=http://nowhere.test|x", "");
	shop_is(&s, "Observation?code=http://nowhere.test|", "");
	shop_is(&s, "Observation?code=http://a.test|x,http://b.test|z", "a d");
	shop_is(&s, "Observation?code=http://a.test|y&code=http://b.test|z", "d");
	shop_is(&s, "Observation?code=p\\|q\\,r\\$s\\\\t", "e");
	shop_is(&s, "Observation?code=http://a.test|p\\|q\\,r\\$s\\\\t", "e");
	shop_is(&s, "Observation?code:not=x", "d e f");
	shop_is(&s, "Observation?code:not=http://a.test|x,|x", "b d e f");
	shop_is(&s, "Observation?code=x&code:not=http://b.test|x", "a c");
	shop_close(&s);
}

Test(search, token_case_by_system)
{
	struct shop s;
	with(&s, LIST(CODED("a", "{\"system\":\"http://unitsofmeasure.org\",\"code\":\"Mg\"}"), CODED("b", "{\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"}"),
		CODED("c", "{\"system\":\"http://a.test\",\"code\":\"MG\"}")));
	shop_is(&s, "Observation?code=Mg", "a c");
	shop_is(&s, "Observation?code=mg", "b c");
	shop_is(&s, "Observation?code=MG", "c");
	shop_is(&s, "Observation?code=http://unitsofmeasure.org|Mg", "a");
	shop_is(&s, "Observation?code=http://unitsofmeasure.org|MG", "");
	shop_is(&s, "Observation?code=http://a.test|mg", "c");
	shop_close(&s);
}

Test(search, ids)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ""), PATIENT("A", ""), PATIENT("b", ",\"gender\":\"male\""), OBS("a", "")));
	shop_is(&s, "Patient?_id=a", "a");
	shop_is(&s, "Patient?_id=a,b,nobody,a", "a b");
	shop_is(&s, "Patient?_id=a,b&gender=male", "b");
	shop_is(&s, "Patient?_id:not=a", "A b");
	shop_is(&s, "Patient?_id=nobody", "");
	shop_delete(&s, "Patient", "a");
	shop_is(&s, "Patient?_id=a", "");
	shop_close(&s);
}

Test(search, strings)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ",\"name\":[{\"family\":\"Smith\",\"given\":[\"Adam\",\"Everett\"]}]"), PATIENT("b", ",\"name\":[{\"family\":\"M\xc3\xbcller\"}]"),
		PATIENT("c", ",\"name\":[{\"family\":\"van der Berg\"}]"), PATIENT("d", ",\"name\":[{\"family\":\"Richard,Zorn\"}]"), PATIENT("e", "")));
	shop_is(&s, "Patient?family=smi", "a");
	shop_is(&s, "Patient?family=SMITH", "a");
	shop_is(&s, "Patient?family=smiths", "");
	shop_is(&s, "Patient?family=mith", "");
	shop_is(&s, "Patient?family=muller", "b");
	shop_is(&s, "Patient?family=M%C3%9CLL", "b");
	shop_is(&s, "Patient?family=van+der", "c");
	shop_is(&s, "Patient?family=berg", "c");
	shop_is(&s, "Patient?family=richard\\,z", "d");
	shop_is(&s, "Patient?family=smith,muller", "a b");
	shop_is(&s, "Patient?given=adam&given=everett", "a");
	shop_is(&s, "Patient?name=eve", "a");
	shop_is(&s, "Patient?family:contains=ULL", "b");
	shop_is(&s, "Patient?family:missing=true", "e");
	shop_is(&s, "Patient?family:missing=false", "a b c d");
	shop_is(&s, "Patient?family=---", "!KILN_BAD_QUERY");
	shop_close(&s);
}

Test(search, exact_strings)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ",\"name\":[{\"family\":\"Smith\",\"given\":[\"Adam\",\"Ev\\u0065\"]},{\"text\":\"The Smith\"}],\"address\":[{\"city\":\"S\xc3\xa3o Paulo\",\"line\":[\"A\"]}]"),
		PATIENT("b", ",\"name\":[{\"family\":\"smith\",\"given\":[\"adam\"]}]"), PATIENT("c", ",\"name\":[{\"family\":\"Richard,Zorn\"}]"),
		PATIENT("d", ",\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName\",\"valueString\":\"Smith\"}]")));
	shop_is(&s, "Patient?family:exact=Smith", "a");
	shop_is(&s, "Patient?family:exact=smith", "b");
	shop_is(&s, "Patient?family:exact=Smit", "");
	shop_is(&s, "Patient?family:exact=Smith,smith", "a b");
	shop_is(&s, "Patient?family:exact=Richard\\,Zorn", "c");
	shop_is(&s, "Patient?name:exact=Eve", "a");
	shop_is(&s, "Patient?name:exact=The Smith", "a");
	shop_is(&s, "Patient?given:exact=adam", "b");
	shop_is(&s, "Patient?address:exact=S%C3%A3o Paulo", "a");
	shop_is(&s, "Patient?address-city:exact=Sao Paulo", "");
	shop_is(&s, "Patient?mothersMaidenName:exact=Smith", "d");
	shop_is(&s, "Patient?mothersMaidenName:exact=smith", "");
	shop_is(&s, "Patient?family:exact=Smith&given:exact=Adam", "a");
	shop_close(&s);
}

#define TEN "abcdefghij"
#define LONG TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
/* Beyond what a term keeps, the record decides. */
Test(search, long_strings)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ",\"name\":[{\"family\":\"" LONG "One\"}]"), PATIENT("b", ",\"name\":[{\"family\":\"" LONG "Two\"}]"), PATIENT("c", ",\"name\":[{\"family\":\"one\"}]")));
	shop_is(&s, "Patient?family=" LONG, "a b");
	shop_is(&s, "Patient?family=" LONG "t", "b");
	shop_is(&s, "Patient?family=" LONG "three", "");
	shop_is(&s, "Patient?family:exact=" LONG "One", "a");
	shop_is(&s, "Patient?family:exact=" LONG "one", "");
	shop_is(&s, "Patient?family:contains=ONE", "a c");
	shop_is(&s, "Patient?family:contains=jtw", "b");
	shop_is(&s, "Patient?family:contains=cde", "a b");
	shop_is(&s, "Patient?family=" LONG "t,one", "b c");
	shop_is(&s, "Patient?family=one," LONG "t", "b c");
	shop_is(&s, "Patient?family=" LONG "x,two", "");
	shop_close(&s);
}

#define DATED(id, when) OBS(id, ",\"effectiveDateTime\":\"" when "\"")
Test(search, dates)
{
	struct shop s;
	with(&s, LIST(DATED("day", "2020-03-04"), DATED("month", "2020-03"), DATED("year", "2020"), DATED("time", "2020-03-04T10:00:00Z"),
		DATED("zone", "2020-03-04T23:30:00-02:00"), OBS("period", ",\"effectivePeriod\":{\"start\":\"2020-03-01\",\"end\":\"2020-03-31\"}"),
		OBS("open", ",\"effectivePeriod\":{\"start\":\"2020-03-10\"}"), OBS("none", "")));
	shop_is(&s, "Observation?date=2020-03-04", "day time");
	shop_is(&s, "Observation?date=2020-03-05", "zone");
	shop_is(&s, "Observation?date=2020-03", "day month period time zone");
	shop_is(&s, "Observation?date=ne2020-03", "open year");
	shop_is(&s, "Observation?date=gt2020-03", "open year");
	shop_is(&s, "Observation?date=lt2020-03-04", "month period year");
	shop_is(&s, "Observation?date=ge2020-03-05", "month open period year zone");
	shop_is(&s, "Observation?date=le2020-03-04", "day month period time year");
	shop_is(&s, "Observation?date=sa2020-03-04", "open zone");
	shop_is(&s, "Observation?date=eb2020-03-05", "day time");
	shop_is(&s, "Observation?date=2020-03-04T10:00:00Z", "time");
	shop_is(&s, "Observation?date=2020-03-04T12:00:00%2B02:00", "time");
	shop_is(&s, "Observation?date=2020-03-04T12:00:00+02:00", "time");
	shop_is(&s, "Observation?date=2020-03-04T10:00Z", "time");
	shop_is(&s, "Observation?date=ap2020-03-04&date=2020-03-04", "day time");
	shop_is(&s, "Observation?date=ge2020-03-01&date=lt2020-03-05", "day month period time year");
	shop_is(&s, "Observation?date=2020-03-04,gt2021", "day open time");
	shop_is(&s, "Observation?date:missing=true", "none");
	shop_close(&s);
}

Test(search, last_updated)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ""), PATIENT("b", "")));
	shop_is(&s, "Patient?_lastUpdated=gt2001-01-01", "a b");
	shop_is(&s, "Patient?_lastUpdated=lt2001-01-01", "");
	shop_is(&s, "Patient?_lastUpdated=lt2001-01-01,sa2001", "a b");
	shop_close(&s);
}

#define RISK(id, p) "{\"resourceType\":\"RiskAssessment\",\"id\":\"" id "\",\"status\":\"final\",\"subject\":{\"display\":\"x\"},\"prediction\":[{\"probabilityDecimal\":" p "}]}"
Test(search, numbers)
{
	struct shop s;
	with(&s, LIST(RISK("a", "5"), RISK("b", "5.4"), RISK("c", "5.5"), RISK("d", "-5"), RISK("e", "0.05"), RISK("f", "100")));
	shop_is(&s, "RiskAssessment?probability=5", "a b");
	shop_is(&s, "RiskAssessment?probability=5.0", "a");
	shop_is(&s, "RiskAssessment?probability=1e2", "f");
	shop_is(&s, "RiskAssessment?probability=ne5", "c d e f");
	shop_is(&s, "RiskAssessment?probability=gt5", "b c f");
	shop_is(&s, "RiskAssessment?probability=ge5.4", "b c f");
	shop_is(&s, "RiskAssessment?probability=lt5", "d e");
	shop_is(&s, "RiskAssessment?probability=le-5", "d");
	shop_is(&s, "RiskAssessment?probability=sa5.4", "c f");
	shop_is(&s, "RiskAssessment?probability=eb0", "d");
	shop_is(&s, "RiskAssessment?probability=ap5", "a b c");
	shop_is(&s, "RiskAssessment?probability=5,100", "a b f");
	shop_close(&s);
}

Test(search, quantities)
{
	struct shop s;
	with(&s, LIST(QTY("a", "\"value\":5.4," UCUM "\"code\":\"mg\""), QTY("b", "\"value\":5.4," UCUM "\"code\":\"mL\""), QTY("c", "\"value\":5.4,\"system\":\"http://o.test\",\"code\":\"mg\""),
		QTY("d", "\"value\":77,\"unit\":\"mgx\""), QTY("e", "\"value\":6," UCUM "\"code\":\"mg\",\"unit\":\"milligram\""), QTY("f", "\"value\":5.4")));
	shop_is(&s, "Observation?value-quantity=5.4", "a b c f");
	shop_is(&s, "Observation?value-quantity=5.4|http://unitsofmeasure.org|mg", "a");
	shop_is(&s, "Observation?value-quantity=5.4|http://unitsofmeasure.org|MG", "");
	shop_is(&s, "Observation?value-quantity=5.4||mg", "a c");
	shop_is(&s, "Observation?value-quantity=77||mgx", "d");
	shop_is(&s, "Observation?value-quantity=6||milligram", "e");
	shop_is(&s, "Observation?value-quantity=gt5.4", "d e");
	shop_is(&s, "Observation?value-quantity=le6||mg", "a c e");
	shop_is(&s, "Observation?value-quantity=ne5.4|http://unitsofmeasure.org|mg", "e");
	shop_is(&s, "Observation?value-quantity=gt5&value-quantity=lt5.5", "a b c f");
	shop_close(&s);
}

#define SET(id, url) "{\"resourceType\":\"ValueSet\",\"id\":\"" id "\",\"status\":\"draft\",\"url\":\"" url "\"}"
Test(search, uris_and_meta)
{
	struct shop s;
	with(&s, LIST(SET("a", "http://x.test/V"), SET("b", "http://x.test/v"), SET("c", "http://x.test/V/1"),
		PATIENT("m", ",\"meta\":{\"tag\":[{\"system\":\"http://t.test\",\"code\":\"one\"}],\"security\":[{\"code\":\"R\"}],\"profile\":[\"http://p.test/P\"],\"source\":\"http://s.test/f\"}")));
	shop_is(&s, "ValueSet?url=http://x.test/V", "a");
	shop_is(&s, "ValueSet?url=http://x.test/v", "b");
	shop_is(&s, "ValueSet?url=http://x.test/", "");
	shop_is(&s, "ValueSet?url=http://x.test/V,http://x.test/V/1", "a c");
	shop_is(&s, "ValueSet?url:below=http://x.test/V", "a c");
	shop_is(&s, "ValueSet?url:below=http://x.test", "a b c");
	shop_is(&s, "ValueSet?url:below=http://x.test/", "a b c");
	shop_is(&s, "ValueSet?url:below=http://x.test/V/1,http://x.test/v", "b c");
	shop_is(&s, "ValueSet?url:below=http://x.tes", "");
	shop_is(&s, "ValueSet?url:above=http://x.test/V", "a");
	shop_is(&s, "Patient?_tag=http://t.test|one", "m");
	shop_is(&s, "Patient?_tag=one", "m");
	shop_is(&s, "Patient?_security=|R", "m");
	shop_is(&s, "Patient?_profile=http://p.test/P", "m");
	shop_is(&s, "Patient?_source=http://s.test/f", "m");
	shop_is(&s, "Patient?_profile=http://p.test/Q", "");
	shop_close(&s);
}

#define OF(id, reference) OBS(id, ",\"subject\":{\"reference\":\"" reference "\"}")
Test(search, references)
{
	struct shop s;
	with(&s, LIST(PATIENT("1", ""), OF("p1", "Patient/1"), OF("p2", "Patient/2"), OF("g1", "Group/1"), OF("x1", "http://o.test/fhir/Patient/1"),
		OF("v1", "Patient/1/_history/3"), OBS("log", ",\"subject\":{\"identifier\":{\"system\":\"http://i.test\",\"value\":\"7\"}}"), OBS("none", ",\"subject\":{\"display\":\"nobody\"}")));
	shop_is(&s, "Observation?subject=Patient/1", "p1 v1");
	shop_is(&s, "Observation?subject=1", "g1 p1 v1");
	shop_is(&s, "Observation?subject:Patient=1", "p1 v1");
	shop_is(&s, "Observation?subject:Group=1", "g1");
	shop_is(&s, "Observation?subject:Patient=Patient/1", "p1 v1");
	shop_is(&s, "Observation?subject:Patient=Group/1", "");
	shop_is(&s, "Observation?patient=1", "p1 v1");
	shop_is(&s, "Observation?patient=Patient/2", "p2");
	shop_is(&s, "Observation?patient=Group/1", "");
	shop_is(&s, "Observation?subject=http://o.test/fhir/Patient/1", "x1");
	shop_is(&s, "Observation?subject=http://o.test/fhir/Patient/2", "");
	shop_is(&s, "Observation?subject=Patient/1,Group/1", "g1 p1 v1");
	shop_is(&s, "Observation?subject=Patient/unheard-of", "");
	shop_is(&s, "Observation?subject=Patient/1&subject=Group/1", "");
	shop_is(&s, "Observation?subject:identifier=http://i.test|7", "log");
	shop_is(&s, "Observation?subject:identifier=7", "log");
	shop_is(&s, "Observation?subject:identifier=http://i.test|", "log");
	shop_is(&s, "Observation?subject:identifier=|7", "");
	shop_is(&s, "Observation?subject:missing=true", "");
	shop_is(&s, "Observation?subject=a b", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?subject:Practitioner=1", "!KILN_BAD_QUERY");
	shop_close(&s);
}

#define COMPONENT(system_code, quantity) "{\"code\":{\"coding\":[" system_code "]},\"valueQuantity\":{" quantity "}}"
Test(search, composites)
{
	struct shop s;
	with(&s, LIST("{\"resourceType\":\"Observation\",\"id\":\"a\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://l.test\",\"code\":\"sys\"}]},\"valueQuantity\":{\"value\":107," UCUM "\"code\":\"mm[Hg]\"}}",
		"{\"resourceType\":\"Observation\",\"id\":\"b\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://l.test\",\"code\":\"sys\"}]},\"valueQuantity\":{\"value\":120," UCUM "\"code\":\"mm[Hg]\"}}",
		"{\"resourceType\":\"Observation\",\"id\":\"c\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://l.test\",\"code\":\"dia\"}]},\"valueQuantity\":{\"value\":107}}",
		"{\"resourceType\":\"Observation\",\"id\":\"d\",\"status\":\"final\",\"code\":{\"text\":\"bp\"},\"component\":[" COMPONENT("{\"code\":\"sys\"}", "\"value\":130") "," COMPONENT("{\"code\":\"dia\"}", "\"value\":60") "]}",
		"{\"resourceType\":\"Observation\",\"id\":\"e\",\"status\":\"final\",\"code\":{\"coding\":[{\"code\":\"Col\"}]},\"valueString\":\"Dark Blue\"}"));
	shop_is(&s, "Observation?code-value-quantity=sys$107", "a");
	shop_is(&s, "Observation?code-value-quantity=SYS$107", "a");
	shop_is(&s, "Observation?code-value-quantity=http://l.test|sys$gt100", "a b");
	shop_is(&s, "Observation?code-value-quantity=http://l.test|sys$lt110|http://unitsofmeasure.org|mm[Hg]", "a");
	shop_is(&s, "Observation?code-value-quantity=http://l.test|sys$lt110||mm[Hg]", "a");
	shop_is(&s, "Observation?code-value-quantity=http://l.test|sys$107|http://unitsofmeasure.org|kPa", "");
	shop_is(&s, "Observation?code-value-quantity=sys$107,dia$107", "a c");
	shop_is(&s, "Observation?component-code-value-quantity=sys$gt100&component-code-value-quantity=dia$lt70", "d");
	shop_is(&s, "Observation?component-code-value-quantity=dia$gt100", "");
	shop_is(&s, "Observation?combo-code-value-quantity=sys$gt100", "a b d");
	shop_is(&s, "Observation?code-value-string=col$dark", "e");
	shop_is(&s, "Observation?code-value-string=Col$dark blue", "e");
	shop_is(&s, "Observation?code-value-string=col$blue", "");
	shop_is(&s, "Observation?combo-code=sys", "a b d");
	shop_is(&s, "Observation?code-value-quantity=sys", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?code-value-quantity=sys$1$2", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?code-value-quantity=$1", "!KILN_BAD_QUERY");
	shop_close(&s);
}

Test(search, count_and_order)
{
	struct shop s;
	with(&s, LIST(PATIENT("c", ""), PATIENT("a", ""), PATIENT("b", "")));
	cr_assert_str_eq(shop_ask(&s, "Patient"), "c a b");
	cr_assert_str_eq(shop_ask(&s, "Patient?_count=2"), "c a");
	cr_assert_str_eq(shop_ask(&s, "Patient?_count=0"), "");
	cr_assert_str_eq(shop_ask(&s, "Patient?_count=9"), "c a b");
	shop_close(&s);
}

#define VISIT(id, patient, code, when) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"subject\":{\"reference\":\"" patient "\"}," \
	"\"encounter\":{\"reference\":\"Encounter/e\"},\"code\":{\"coding\":[" code "]}" when "}"
#define X "{\"system\":\"http://a.test\",\"code\":\"x\"}"
#define Y "{\"system\":\"http://b.test\",\"code\":\"x\"}"
#define AT(t) ",\"effectiveDateTime\":\"" t "\""
static void charts(struct shop *s)
{
	with(s, LIST(VISIT("a", "Patient/1", X, AT("2020-01-02")), VISIT("b", "Patient/1", X, ""), VISIT("c", "Patient/1", X "," Y, AT("2019")),
		VISIT("d", "Patient/1", Y, AT("2021-01-01T10:00:00.5Z")), VISIT("e", "Patient/2", X, AT("2018")), VISIT("f", "Patient/1", X, AT("2021-01-01T10:00:00Z")),
		VISIT("g", "Group/1", X, AT("2017"))));
}

Test(search, charts_answer)
{
	struct shop s;
	charts(&s);
	shop_is(&s, "Observation?patient=1&code=http://a.test|x", "a b c f");
	shop_is(&s, "Observation?patient=1&code=x", "a b c d f");
	shop_is(&s, "Observation?subject=Patient/1&code=x", "a b c d f");
	shop_is(&s, "Observation?subject=1&code=http://a.test|x", "a b c f g");
	shop_is(&s, "Observation?patient=1,2&code=http://a.test|x", "a b c e f");
	shop_is(&s, "Observation?patient=1&code=http://b.test|", "c d");
	shop_is(&s, "Observation?patient=1&code=x&date=2021-01-01", "d f");
	shop_is(&s, "Observation?patient=1&code:not=http://a.test|x", "d");
	shop_is(&s, "Observation?patient=9&code=x", "");
	shop_is(&s, "Observation?encounter=Encounter/e&status=final", "a b c d e f g");
	shop_close(&s);
}

Test(search, charts_order)
{
	struct shop s;
	charts(&s);
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&_sort=date"), "c a f d b");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&_sort=-date"), "d f a c b");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&_sort=-date&_count=2"), "d f");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&code=http://a.test|x&_sort=-date"), "f a c b");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&code=x&_sort=-date&_count=1"), "d");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1,2&_sort=date"), "e c a f d b");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&date=2021-01-01&_sort=-date"), "d f");
	cr_assert_str_eq(shop_ask(&s, "Observation?encounter=Encounter/e&_sort=-date"), "d f a c e g b");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&_sort=status"), "a b c d f");
	cr_assert_str_eq(shop_ask(&s, "Observation?code=x&_sort=date"), "g e c a f d b");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&_sort=nonsense"), "!KILN_BAD_QUERY");
	shop_close(&s);
}

Test(search, chains)
{
	struct shop s;
	with(&s, LIST("{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"Acme\"}", PATIENT("f", ",\"gender\":\"female\",\"managingOrganization\":{\"reference\":\"Organization/o\"}"),
		PATIENT("m", ",\"gender\":\"male\",\"name\":[{\"family\":\"Doe\"}]"), OF("of", "Patient/f"), OF("om", "Patient/m"), OF("og", "Group/f"), OF("ox", "Patient/gone")));
	shop_is(&s, "Observation?patient.gender=female", "of");
	shop_is(&s, "Observation?subject:Patient.gender=male,female", "of om");
	shop_is(&s, "Observation?subject.gender=female", "of");
	shop_is(&s, "Observation?patient.organization.name=ac", "of");
	shop_is(&s, "Observation?patient.gender:not=female", "om");
	shop_is(&s, "Observation?patient._id=f", "of");
	shop_is(&s, "Observation?patient.gender=female&patient.family=doe", "");
	shop_is(&s, "Observation?patient.nonsense=1", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?code.text=1", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?subject:Practitioner.name=1", "!KILN_BAD_QUERY");
	shop_is(&s, "Patient?_has:Observation:patient:code=c", "f m");
	shop_is(&s, "Patient?_has:Observation:patient:code=c&gender=male", "m");
	shop_is(&s, "Patient?_has:Observation:subject:_id=og", "");
	shop_is(&s, "Organization?_has:Patient:organization:_has:Observation:patient:code=c", "o");
	shop_is(&s, "Organization?_has:Patient:organization:gender=male", "");
	shop_is(&s, "Observation?patient._has:Observation:patient:_id=om", "om");
	shop_is(&s, "Patient?_has:Observation:code:_id=1", "!KILN_BAD_QUERY");
	shop_is(&s, "Group?_has:Observation:subject:code=c", "");
	shop_is(&s, "Group?_has:Observation:patient:code=c", "!KILN_BAD_QUERY");
	shop_is(&s, "Patient?_has:Observation=1", "!KILN_BAD_QUERY");
	shop_delete(&s, "Patient", "f");
	shop_is(&s, "Observation?patient.gender=female", "");
	shop_is(&s, "Patient?_has:Observation:patient:code=c", "m");
	shop_close(&s);
}

Test(search, updates_move_records)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ",\"gender\":\"male\""), OF("o", "Patient/a")));
	shop_put(&s, PATIENT("a", ",\"gender\":\"female\""));
	shop_is(&s, "Patient?gender=male", "");
	shop_is(&s, "Patient?gender=female", "a");
	shop_put(&s, OF("o", "Patient/b"));
	shop_is(&s, "Observation?patient=a", "");
	shop_is(&s, "Observation?patient=b", "o");
	shop_delete(&s, "Observation", "o");
	shop_is(&s, "Observation?patient=b", "");
	shop_is(&s, "Observation?code=c", "");
	shop_close(&s);
}

Test(search, refusals)
{
	static const struct {
		const char *query;
		int status;
		const char *said;
	} cases[] = {
		{"Nonsense?a=1", KILN_BAD_QUERY, "'Nonsense'"},
		{"patient", KILN_BAD_QUERY, "'patient'"},
		{"HumanName?family=secret", KILN_BAD_QUERY, "'HumanName'"},
		{"", KILN_BAD_QUERY, "Type?name=value"},
		{"?_type=Patient,Nonsense&_id=secret", KILN_BAD_QUERY, "'Nonsense'"},
		{"?_type=Patient&_type=Group", KILN_BAD_QUERY, "'_type'"},
		{"?name=secret", KILN_BAD_QUERY, "'name'; known: _id _lastUpdated"},
		{"?_has:Observation:subject:code=secret", KILN_UNSUPPORTED, "over several types"},
		{"?_sort=birthdate", KILN_BAD_QUERY, "'_sort'"},
		{"?_include=secret", KILN_BAD_QUERY, "'_include'"},
		{"?_count=x", KILN_BAD_QUERY, "'_count'"},
		{"Patient?_type=Patient", KILN_UNSUPPORTED, "'_type'"},
		{"Patient/secret/Nonsense", KILN_BAD_QUERY, "'Nonsense'"},
		{"Patient/secret/Patient", KILN_UNSUPPORTED, "own type"},
		{"Patient/secret/Location", KILN_BAD_QUERY, "never in the compartment"},
		{"Group/secret/Observation", KILN_BAD_QUERY, "compartment"},
		{"Nonsense/secret/Observation", KILN_BAD_QUERY, "compartment"},
		{"Patient/secret", KILN_BAD_QUERY, "Type/id/Type"},
		{"Patient/secret/", KILN_BAD_QUERY, "Type/id/Type"},
		{"Patient//Observation", KILN_BAD_QUERY, "Type/id/Type"},
		{"Patient?identifier:of-type=secret", KILN_BAD_QUERY, "system|code|value"},
		{"Patient?identifier:of-type=secret|secret", KILN_BAD_QUERY, "system|code|value"},
		{"Patient?identifier:of-type=a||secret", KILN_BAD_QUERY, "system|code|value"},
		{"Patient?family:of-type=a|b|secret", KILN_BAD_QUERY, "known: :missing"},
		{"Patient?nonsense=secret", KILN_BAD_QUERY, "'nonsense'; known: _id _lastUpdated"},
		{"Patient?code=secret", KILN_BAD_QUERY, "'code'"},
		{"Observation?code=secret|b|c", KILN_BAD_QUERY, "system|code"},
		{"Observation?code=|", KILN_BAD_QUERY, "system|code"},
		{"Observation?date=2020-13", KILN_BAD_QUERY, "YYYY-MM"},
		{"Observation?date=2020-02-30", KILN_BAD_QUERY, "YYYY-MM"},
		{"Observation?date=2020-01-01T10", KILN_BAD_QUERY, "YYYY-MM"},
		{"Observation?date=secret", KILN_BAD_QUERY, "YYYY-MM"},
		{"Observation?date=zz2020", KILN_BAD_QUERY, "YYYY-MM"},
		{"Patient?birthdate=ap", KILN_BAD_QUERY, "'birthdate'"},
		{"Patient?birthdate=ge", KILN_BAD_QUERY, "'birthdate'"},
		{"RiskAssessment?probability=secret", KILN_BAD_QUERY, "decimal"},
		{"RiskAssessment?probability=1.", KILN_BAD_QUERY, "decimal"},
		{"Observation?value-quantity=1|mg", KILN_BAD_QUERY, "number|system|code"},
		{"Observation?value-quantity=1|http://x|", KILN_BAD_QUERY, "number|system|code"},
		{"Observation?value-quantity=1|a|b|secret", KILN_BAD_QUERY, "number|system|code"},
		{"Observation?value-quantity=secret||mg", KILN_BAD_QUERY, "decimal"},
		{"Patient?_count=-1", KILN_BAD_QUERY, "'_count'"},
		{"Patient?_count=x", KILN_BAD_QUERY, "'_count'"},
		{"Patient?_count=1,2", KILN_BAD_QUERY, "'_count'"},
		{"Patient?_count=1&_count=2", KILN_BAD_QUERY, "'_count'"},
		{"Patient?_count=99999999999999999999", KILN_BAD_QUERY, "'_count'"},
		{"Patient?name:nonsense=secret", KILN_BAD_QUERY, "known: :missing"},
		{"Patient?gender:exact=secret", KILN_BAD_QUERY, ":not"},
		{"Patient?gender:missing=secret", KILN_BAD_QUERY, "true or false"},
		{"Patient?gender:in=secret", KILN_BAD_QUERY, "canonical URL"},
		{"Observation?subject:above=secret", KILN_UNSUPPORTED, ":above"},
		{"Patient?_include=Patient:secret", KILN_BAD_QUERY, "known: general-practitioner link organization"},
		{"Patient?_revinclude:nonsense=Observation:subject", KILN_BAD_QUERY, "'_revinclude:nonsense'"},
		{"Patient?_content=secret", KILN_UNSUPPORTED, "'_content'"},
		{"Patient?_filter=secret", KILN_UNSUPPORTED, "'_filter'"},
		{"Patient?age=5", KILN_UNSUPPORTED, "'age'"},
		{"Location?near=1|2|3|km", KILN_UNSUPPORTED, "'near'"},
		{"Patient?_sort=name,nonsense", KILN_BAD_QUERY, "'_sort': no such search parameter to sort by; known: _id _lastUpdated"},
		{"Patient?_incldue=secret", KILN_BAD_QUERY, "'_incldue'; known: _count _sort"},
		{"Patient?nonsense=secret", KILN_BAD_QUERY, " _list _has"},
		{"Observation?subject:Practitioner=secret", KILN_BAD_QUERY, "subject does not refer to that type; known: Device"},
		{"Goal?patient:Group.name=secret", KILN_BAD_QUERY, "patient does not refer to that type; known: Patient"},
		{"Goal?_include=Goal:patient:Group", KILN_BAD_QUERY, "patient does not refer to that type; known: Patient"},
		{"Patient?_sort=name&_sort=birthdate", KILN_BAD_QUERY, "given once"},
		{"Patient?_sort=-", KILN_BAD_QUERY, "'_sort'"},
		{"Patient?_sort=_content", KILN_UNSUPPORTED, "'_sort'"},
		{"?_type=Patient,Observation&_sort=birthdate", KILN_BAD_QUERY, "'_sort'"},
		{"Location?_sort=near", KILN_UNSUPPORTED, "'_sort'"},
		{"?_page=", KILN_BAD_QUERY, "needs a parameter that is known"},
		{"Patient?name=,x", KILN_BAD_QUERY, "'name'"},
	};
	struct shop s;
	shop_open(&s);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		kiln_error err = {0};
		int rc = shop_compile(&s, cases[i].query, &err);
		cr_expect_eq(rc, cases[i].status, "%s: %d %s", cases[i].query, rc, err.message);
		cr_expect_not_null(strstr(err.message, cases[i].said), "%s: %s", cases[i].query, err.message);
		cr_expect_null(strstr(err.message, "secret"), "%s: %s", cases[i].query, err.message);
		cr_expect_eq(shop_compile(&s, cases[i].query, NULL), cases[i].status);
	}
	shop_close(&s);
}

Test(search, many_values)
{
	struct shop s;
	struct kl_buf text = {0};
	with(&s, LIST(CODED("a", "{\"code\":\"v17\"}"), CODED("b", "{\"system\":\"http://a.test\",\"code\":\"v9999\"}"), CODED("c", "{\"code\":\"w\"}")));
	kl_buf_add_text(&text, "Observation?code=");
	for (int i = 0; i < 10000; i++) {
		char value[32];
		int n = snprintf(value, sizeof value, "%sv%d", i ? "," : "", i);
		kl_buf_add(&text, value, (size_t)n);
	}
	kl_buf_add_byte(&text, 0);
	shop_is(&s, text.data, "a b");
	kl_buf_free(&text);
	shop_close(&s);
}

/* What is read to decide, and then each row. */
Test(search, explain_records_read)
{
	struct shop s;
	kiln_search *search;
	kiln_view *view;
	kiln_slice json;
	shop_open(&s);
	shop_put(&s, "{\"resourceType\":\"Condition\",\"id\":\"a\",\"code\":{\"text\":\"Cough\"},\"subject\":{\"reference\":\"Patient/1\"}}");
	shop_put(&s, "{\"resourceType\":\"Condition\",\"id\":\"b\",\"code\":{\"text\":\"Fever\"},\"subject\":{\"reference\":\"Patient/1\"}}");
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Condition?code:text=cou"), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_explain(search, view, &json, NULL), KILN_OK);
	cr_assert(memmem(json.data, json.size, "\"records_read\":3,", 17), "%.*s", (int)json.size, json.data);
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

Test(search, explain)
{
	struct shop s;
	kiln_search *search;
	kiln_view *view;
	kiln_slice json;
	charts(&s);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Observation?patient=1&code=http://a.test|x&status=final&_count=2"), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	for (int i = 0; i < 2; i++) {
		cr_assert_eq(kiln_search_explain(search, view, &json, NULL), KILN_OK);
		char *text = strndup(json.data, json.size);
		cr_assert_not_null(strstr(text, ".7\",\"sequence\":7,\"complete\":true,\"type\":\"Observation\",\"total\":4,\"clauses\":[{\"parameter\":\"patient&code\",\"indexes\":[\"Observation chart:patient-code\"],\"values\":1,\"estimated\":4,\"actual\":4,\"how\":\"fetch\"},{\"parameter\":\"status\","), "%s", text);
		cr_assert_not_null(strstr(text, "\"order\":\"record\",\"records_read\":2,\"cost\":"), "%s", text);
		free(text);
	}
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

static void explained(struct shop *s, const char *query, const char *want)
{
	kiln_search *search;
	kiln_view *view;
	kiln_slice json;
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_explain(search, view, &json, NULL), KILN_OK);
	cr_assert_not_null(memmem(json.data, json.size, want, strlen(want)), "%.*s", (int)json.size, json.data);
	kiln_search_free(search);
	kiln_view_close(view);
}

/* As many parameters as there may be, and the compartment beside them. */
Test(search, all_clauses)
{
	struct shop s;
	struct kl_buf b = {0};
	charts(&s);
	kl_buf_add_text(&b, "Patient/1/Observation?");
	for (int i = 0; i < KL_CLAUSES_MAX; i++)
		kl_buf_add_text(&b, "&code:not=nothing");
	kl_buf_add_byte(&b, 0);
	shop_is(&s, b.data, shop_ids(&s, "Patient/1/Observation"));
	explained(&s, b.data, "\"code:not\"");
	kl_buf_free(&b);
	shop_close(&s);
}

/* Of several types the clauses of the first are told. */
Test(search, explain_several_types)
{
	struct shop s;
	charts(&s);
	explained(&s, "?_type=MedicinalProductManufactured,RequestGroup,Patient&_profile=x", "\"MedicinalProductManufactured http://hl7.org/fhir/SearchParameter/Resource-profile\"");
	shop_close(&s);
}

/* Few candidates are looked up in a long list. */
Test(search, few_among_many)
{
	struct shop s;
	kiln_batch *batch;
	shop_open(&s);
	cr_assert_eq(kiln_batch_open(s.store, &batch, NULL), KILN_OK);
	for (int i = 0; i < 1500; i++) {
		char json[256];
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%d\",\"status\":\"%s\",\"code\":{\"coding\":[{\"code\":\"c%d\"}]}}", i,
			i % 10 ? "final" : "amended", i / 4);
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
	shop_is(&s, "Observation?code=|c100&status=final", "o401 o402 o403");
	shop_is(&s, "Observation?code=|c100&status:not=final", "o400");
	shop_is(&s, "Observation?code=|c100,|c374&status=final,amended", "o1496 o1497 o1498 o1499 o400 o401 o402 o403");
	shop_is(&s, "Observation?_id=o400,o401,gone&status=final", "o401");
	explained(&s, "Observation?code=|c100&status=final", "\"estimated\":1350,\"actual\":3,\"how\":\"seek\"");
	explained(&s, "Observation?code=|c100&status:not=final", "\"actual\":3,\"how\":\"seek\"");
	explained(&s, "Observation?code=|nowhere&status=final", "\"how\":\"skipped\"");
	shop_close(&s);
}

/* R4's one composite with a reference has its expressions in the wrong places and finds nothing; the term it asks for is right. */
Test(search, composite_with_reference)
{
	struct shop s;
	kiln_search *search;
	shop_open(&s);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("DocumentReference?relationship=DocumentReference/x$replaces"), &search, NULL), KILN_OK);
	const struct kl_pattern *p = &search->root.clauses[0].patterns[0];
	cr_assert_eq(p->count, 3);
	cr_assert_eq(p->parts[0].kind, KL_PART_TARGET);
	cr_assert(kl_slice_is(p->parts[0].text, "x"));
	cr_assert_eq(p->parts[2].kind, KL_PART_ANY_SYSTEM);
	kiln_search_free(search);
	shop_is(&s, "DocumentReference?relationship=DocumentReference/x$replaces", "");
	shop_close(&s);
}

static int mark_building(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)err;
	struct kl_index *index = arg;
	int rc = kl_registry_find(txn, index, 1);
	cr_assert(rc == KILN_OK && index->number != 0);
	*dirty = true;
	return kl_registry_set(txn, index, KL_INDEX_BUILDING);
}

static void unbuild(struct shop *s, const char *name)
{
	const struct kl_type_indexes *ti = kl_indexes_of(s->store->env, kl_resource_type(KL_SLICE("Observation")));
	for (uint32_t i = 0; i < ti->count; i++) {
		struct kl_index index = {.name = kl_slice_of(ti->list[i].name), .fingerprint = ti->list[i].fingerprint};
		struct kl_job job = {mark_building, NULL, &index};
		if (strstr(ti->list[i].name, name))
			cr_assert_eq(kl_commit(s->store->env, &job, NULL), KILN_OK);
	}
}

Test(search, index_not_built)
{
	struct shop s;
	charts(&s);
	unbuild(&s, "chart:");
	shop_is(&s, "Observation?patient=1&code=http://a.test|x", "a b c f");
	cr_expect_str_eq(shop_ask(&s, "Observation?patient=1&_sort=date"), "c a f d b");
	unbuild(&s, "clinical-date");
	shop_is(&s, "Observation?patient=1&_sort=date", "!KILN_NOT_BUILT");
	unbuild(&s, "clinical-code");
	shop_is(&s, "Observation?patient=1", "a b c d f");
	shop_is(&s, "Observation?code=x", "!KILN_NOT_BUILT");
	shop_is(&s, "Observation?patient=1&code=x", "!KILN_NOT_BUILT");
	shop_is(&s, "Patient?_has:Observation:patient:code=x", "!KILN_NOT_BUILT");
	shop_is(&s, "Observation?code:not=x", "!KILN_NOT_BUILT");
	shop_close(&s);
	shop_open(&s);
	unbuild(&s, "Observation");
	shop_is(&s, "Observation?code=x", "");
	shop_is(&s, "Observation", "");
	shop_close(&s);
}

/* A compiled search has nothing of a snapshot in it. */
Test(search, compiled_before_anything_is_there)
{
	struct shop s;
	kiln_search *search[2];
	kiln_view *old, *view;
	uint64_t count;
	shop_open(&s);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Observation?patient=1&code=http://a.test|x"), &search[0], NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Observation?code=http://a.test|x"), &search[1], NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s.store, &old, NULL), KILN_OK);
	shop_put(&s, VISIT("a", "Patient/1", X, ""));
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	for (size_t i = 0; i < 2; i++) {
		cr_assert_eq(kiln_search_count(search[i], old, &count, NULL), KILN_OK);
		cr_assert_eq(count, 0);
		cr_assert_eq(kiln_search_count(search[i], view, &count, NULL), KILN_OK);
		cr_assert_eq(count, 1);
		kiln_search_free(search[i]);
	}
	kiln_view_close(old);
	kiln_view_close(view);
	shop_close(&s);
}

struct task {
	struct shop *shop;
	const kiln_search *search;
	unsigned wrong;
};

static void *count_often(void *arg)
{
	struct task *t = arg;
	kiln_view *view;
	uint64_t count;
	for (int i = 0; i < 50; i++) {
		if (kiln_view_open(t->shop->store, &view, NULL) != KILN_OK) {
			t->wrong++;
			continue;
		}
		t->wrong += kiln_search_count(t->search, view, &count, NULL) != KILN_OK || count != 4;
		kiln_view_close(view);
	}
	return NULL;
}

Test(search, shared_by_threads)
{
	struct shop s;
	struct task tasks[4];
	pthread_t threads[4];
	kiln_search *search;
	charts(&s);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Observation?patient=1&code=http://a.test|x"), &search, NULL), KILN_OK);
	for (int i = 0; i < 4; i++) {
		tasks[i] = (struct task){&s, search, 0};
		cr_assert_eq(pthread_create(&threads[i], NULL, count_often, &tasks[i]), 0);
	}
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		cr_assert_eq(tasks[i].wrong, 0);
	}
	kiln_search_free(search);
	shop_close(&s);
}

Test(search, misuse)
{
	struct shop s, other;
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	uint64_t count;
	shop_open(&s);
	shop_open(&other);
	cr_assert_eq(kiln_search_compile(NULL, KL_SLICE("Patient"), &search, NULL), KILN_MISUSE);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient"), NULL, NULL), KILN_MISUSE);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient"), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(other.store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_count(search, view, &count, NULL), KILN_MISUSE);
	cr_assert_eq(kiln_search_run(search, view, &cursor, NULL), KILN_MISUSE);
	cr_assert_null(cursor);
	cr_assert_eq(kiln_search_run(search, NULL, &cursor, NULL), KILN_MISUSE);
	cr_assert_eq(kiln_cursor_next(NULL, NULL, NULL), KILN_MISUSE);
	cr_assert_eq(kiln_cursor_total(NULL, &count, NULL), KILN_MISUSE);
	kiln_cursor_close(NULL);
	kiln_search_free(NULL);
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&other);
	shop_close(&s);
}
