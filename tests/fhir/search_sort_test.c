/* search_sort_test.c - _sort by parameters of each kind, several of them, missing values, ties; few rows of many records. R4 search 3.1.1.5.1. */
#include "search_fixture.h"
#include <stdio.h>
#include <stdlib.h>

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define comes(s, query, want) cr_expect_str_eq(shop_ask(s, query), want, "%s gives [%s], not [%s]", query, shop_ask(s, query), want)

#define PERSON(id, rest) "{\"resourceType\":\"Patient\",\"id\":\"" id "\"" rest "}"
#define NAME(family, given) ",\"name\":[{\"family\":\"" family "\",\"given\":[\"" given "\"]}]"
#define BORN(date) ",\"birthDate\":\"" date "\""
static void people(struct shop *s)
{
	with(s, LIST(PERSON("e", NAME("\xc3\x84hren", "Zoe") BORN("1980-05") ",\"gender\":\"female\""), PERSON("b", NAME("ahren", "Bob") BORN("1980-05-01") ",\"gender\":\"male\""),
		PERSON("d", ""), PERSON("a", NAME("Berg", "Ann") BORN("1979")), PERSON("c", ",\"name\":[{\"family\":\"van Aa\"},{\"family\":\"Zz\"}],\"gender\":\"female\"" BORN("1990-01-01"))));
}

Test(search_sort, one_parameter)
{
	struct shop s;
	people(&s);
	comes(&s, "Patient?_sort=birthdate", "a e b c d");
	comes(&s, "Patient?_sort=-birthdate", "c b e a d");
	comes(&s, "Patient?_sort=family", "e b a c d");
	comes(&s, "Patient?_sort=-family", "c a b e d");
	comes(&s, "Patient?_sort=gender", "e c b d a");
	comes(&s, "Patient?_sort=-gender", "b c e a d");
	comes(&s, "Patient?_sort=_id", "a b c d e");
	comes(&s, "Patient?_sort=-_id", "e d c b a");
	comes(&s, "Patient?_sort=-_id&_count=2", "e d");
	comes(&s, "Patient?gender=female&_sort=_id", "c e");
	comes(&s, "Patient?gender=nothing&_sort=family", "");
	comes(&s, "Encounter?_sort=date", "");
	shop_close(&s);
}

Test(search_sort, several_parameters)
{
	struct shop s;
	people(&s);
	comes(&s, "Patient?_sort=family,given", "b e a c d");
	comes(&s, "Patient?_sort=family,-given", "e b a c d");
	comes(&s, "Patient?_sort=birthdate,-_id", "a e b c d");
	comes(&s, "Patient?_sort=birthdate,_id", "a b e c d");
	comes(&s, "Patient?_sort=gender,-birthdate", "c e b a d");
	comes(&s, "Patient?_sort=-gender,family,_id&_count=3", "b e c");
	comes(&s, "Patient?_sort=gender,family,_id&_count=1", "e");
	comes(&s, "Patient?_sort=gender,_id&_count=1", "c");
	comes(&s, "Patient?_sort=gender,_id&_count=0", "");
	comes(&s, "Patient?_sort=_id,family", "a b c d e");
	shop_close(&s);
}

/* What a term does not keep takes no part: no order comes from its digest. */
Test(search_sort, long_tokens)
{
#define LONG "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
#define LONGID(id, n) PERSON(id, ",\"identifier\":[{\"value\":\"" LONG n "\"}]")
	struct shop s;
	with(&s, LIST(LONGID("a", "1"), LONGID("b", "2"), LONGID("c", "3"), LONGID("d", "4")));
	comes(&s, "Patient?_sort=identifier,_id", "a b c d");
	comes(&s, "Patient?_sort=identifier,-_id", "d c b a");
	comes(&s, "Patient?_sort=-identifier,_id", "a b c d");
	shop_close(&s);
}

/* lastUpdated counts milliseconds. */
static void wait_a_little(void)
{
	int64_t now = kl_clock_wall();
	while (kl_clock_wall() < now + 2)
		;
}

Test(search_sort, last_updated)
{
	struct shop s;
	people(&s);
	wait_a_little();
	shop_put(&s, PERSON("a", NAME("Berg", "Anna")));
	comes(&s, "Patient?_sort=-_lastUpdated&_count=1", "a");
	wait_a_little();
	shop_put(&s, PERSON("e", NAME("E", "E")));
	comes(&s, "Patient?_sort=-_lastUpdated&_count=2", "e a");
	comes(&s, "Patient?_id=a,e&_sort=_lastUpdated", "a e");
	shop_close(&s);
}

/* Of several values the first in the order asked for counts, whether an index is walked, gathered from, or the record read. */
Test(search_sort, several_values)
{
	struct shop s;
	with(&s, LIST(PERSON("a", ",\"gender\":\"male\",\"name\":[{\"given\":[\"m\",\"b\"]}]"), PERSON("b", ",\"gender\":\"male\",\"name\":[{\"given\":[\"c\"]}]"),
		PERSON("c", ",\"gender\":\"male\",\"name\":[{\"given\":[\"a\",\"z\"]}]")));
	comes(&s, "Patient?_sort=given", "c a b");
	comes(&s, "Patient?_sort=-given", "c a b");
	comes(&s, "Patient?_sort=gender,given", "c a b");
	comes(&s, "Patient?_sort=gender,-given", "c a b");
	comes(&s, "Patient?_id=a,b&_sort=gender,given", "a b");
	comes(&s, "Patient?_id=a,b&_sort=gender,-given", "a b");
	comes(&s, "Patient?_id=b,c&_sort=_id,given", "b c");
	shop_close(&s);
}

#define RISK(id, p) "{\"resourceType\":\"RiskAssessment\",\"id\":\"" id "\",\"status\":\"final\",\"subject\":{\"display\":\"x\"}" p "}"
#define CHANCE(n) ",\"prediction\":[{\"probabilityDecimal\":" n "}]"
#define AMOUNT(id, value, unit) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"valueQuantity\":{\"value\":" value ",\"unit\":\"" unit "\"}}"
Test(search_sort, numbers)
{
	struct shop s;
	with(&s, LIST(RISK("a", CHANCE("10")), RISK("b", CHANCE("9.5")), RISK("c", ""), RISK("d", CHANCE("-3")), RISK("e", CHANCE("1e80")), RISK("f", ",\"prediction\":[{\"probabilityDecimal\":1},{\"probabilityDecimal\":20}]"),
		AMOUNT("a", "10", "mg"), AMOUNT("b", "9", "zg"), AMOUNT("c", "-1", "g"), AMOUNT("d", "9", "a")));
	comes(&s, "RiskAssessment?_sort=probability", "d f b a e c");
	comes(&s, "RiskAssessment?_sort=-probability", "e f a b d c");
	comes(&s, "RiskAssessment?_sort=-probability&_count=2", "e f");
	comes(&s, "Observation?_sort=value-quantity", "c b d a");
	comes(&s, "Observation?_sort=-value-quantity", "a d b c");
	comes(&s, "Observation?_sort=-value-quantity&_count=2", "a d");
	shop_close(&s);
}

#define WHEN(id, when) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"text\":\"x\"}" when "}"
Test(search_sort, dates)
{
	struct shop s;
	with(&s, LIST(WHEN("day", ",\"effectiveDateTime\":\"2020-03-04\""), WHEN("year", ",\"effectiveDateTime\":\"2020\""), WHEN("open", ",\"effectivePeriod\":{\"end\":\"2030\"}"),
		WHEN("none", ""), WHEN("time", ",\"effectiveDateTime\":\"2020-03-04T00:00:00.5Z\""), WHEN("back", ",\"effectivePeriod\":{\"start\":\"2021\",\"end\":\"2019\"}"),
		WHEN("wide", ",\"effectivePeriod\":{\"start\":\"2020-03-04\",\"end\":\"2020-04\"}")));
	comes(&s, "Observation?_sort=date", "open back year day wide time none");
	comes(&s, "Observation?_sort=-date", "time wide day year back open none");
	comes(&s, "Observation?_sort=-date&_count=2", "time wide");
	comes(&s, "Observation?_sort=date&_count=4", "open back year day");
	comes(&s, "Observation?date=2020&_sort=-date", "time wide day year");
	shop_close(&s);
}

#define ABOUT(id, subject) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"text\":\"x\"}" subject "}"
#define OF(reference) ",\"subject\":{\"reference\":\"" reference "\"}"
/* By the text of the target, wherever and whether it is; a type that the parameter does not name among them. Behind all records URLs, last what has no target. */
Test(search_sort, references)
{
	struct shop s;
	with(&s, LIST(ABOUT("a", OF("Patient/b")), ABOUT("b", OF("http://far.test/x")), ABOUT("c", ",\"subject\":{\"identifier\":{\"value\":\"1\"}}"), ABOUT("d", OF("Device/z")),
		ABOUT("e", OF("Practitioner/a")), ABOUT("f", OF("Patient/7d444840-9dc0-11d1-b245-5ffdce74fad2")), ABOUT("g", OF("Patient/B")), ABOUT("h", ""), ABOUT("i", OF("Group/1")),
		ABOUT("j", OF("Patient/b")), PERSON("b", "")));
	comes(&s, "Observation?_sort=subject", "d i f g a j e b c h");
	comes(&s, "Observation?_sort=-subject", "b e j a g f i d h c");
	comes(&s, "Observation?_sort=patient", "f g a j b c d e h i");
	comes(&s, "Observation?_sort=-patient&_count=3", "j a g");
	comes(&s, "Observation?_sort=-subject,_id&_count=4", "b e a j");
	comes(&s, "Observation?_id=a,b,c,d,e&_sort=subject", "d a e b c");
	shop_close(&s);
}

#define PART(code, value) "{\"code\":{\"coding\":[{\"system\":\"http://z.test\",\"code\":\"" code "\"}]},\"valueQuantity\":{\"value\":" value ",\"unit\":\"mg\"}}"
#define PARTS(id, parts) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"component\":[" parts "]}"
Test(search_sort, composites)
{
	struct shop s;
	with(&s, LIST(PARTS("a", PART("b", "5")), PARTS("b", PART("a", "7")), PARTS("c", PART("a", "30")), PARTS("d", "{\"code\":{\"text\":\"none\"}}"), PARTS("e", PART("a", "-7") "," PART("b", "9"))));
	comes(&s, "Observation?_sort=component-code-value-quantity", "e b c a d");
	comes(&s, "Observation?_sort=-component-code-value-quantity", "e a c b d");
	comes(&s, "Observation?_sort=-component-code-value-quantity&_count=2", "e a");
	shop_close(&s);
}

Test(search_sort, several_types)
{
	struct shop s;
	with(&s, LIST(PERSON("b", BORN("2000")), ABOUT("c", OF("Patient/b")), PERSON("a", ""), ABOUT("d", OF("Patient/a"))));
	wait_a_little();
	shop_put(&s, ABOUT("e", OF("Patient/a")));
	wait_a_little();
	shop_put(&s, PERSON("b", ""));
	comes(&s, "?_type=Patient,Observation&_sort=_id", "a b c d e");
	comes(&s, "?_type=Patient,Observation&_sort=-_id", "e d c b a");
	comes(&s, "?_type=Patient,Observation&_sort=-_lastUpdated&_count=2", "b e");
	comes(&s, "?_type=Observation,Patient&_sort=-_lastUpdated,_id", "b e a c d");
	comes(&s, "?_sort=_id&_count=3", "a b c");
	comes(&s, "?_type=Condition,Observation&_sort=subject,-_id", "e d c");
	comes(&s, "?_type=Patient,Observation&_sort=subject", "!KILN_BAD_QUERY");
	shop_close(&s);
}

/* UUIDs and other ids are one order. */
Test(search_sort, ids)
{
	struct shop s;
	with(&s, LIST(PERSON("7d444840-9dc0-11d1-b245-5ffdce74fad2", ""), PERSON("7d444840-9dc0-11d1-b245-5ffdce74fad1", ""), PERSON("7d444840", ""), PERSON("7d444840-9dc0-11d1-b245-5ffdce74fad", ""),
		PERSON("7e", ""), PERSON("7D", ""), PERSON("A", ""), PERSON("7d444840-9dc0-11d1-b245-5ffdce74fad1.", ""), PERSON("ffffffff-ffff-ffff-ffff-ffffffffffff", ""), PERSON("g", ""), PERSON(".", "")));
	comes(&s, "Patient?_sort=_id", ". 7D 7d444840 7d444840-9dc0-11d1-b245-5ffdce74fad 7d444840-9dc0-11d1-b245-5ffdce74fad1 7d444840-9dc0-11d1-b245-5ffdce74fad1. "
		"7d444840-9dc0-11d1-b245-5ffdce74fad2 7e A ffffffff-ffff-ffff-ffff-ffffffffffff g");
	shop_delete(&s, "Patient", "7e");
	comes(&s, "Patient?_sort=-_id&_count=4", "g ffffffff-ffff-ffff-ffff-ffffffffffff A 7d444840-9dc0-11d1-b245-5ffdce74fad2");
	shop_close(&s);
}

static void many(struct shop *s)
{
	kiln_batch *batch;
	shop_open(s);
	cr_assert_eq(kiln_batch_open(s->store, &batch, NULL), KILN_OK);
	for (int i = 0; i < 10300; i++) {
		char json[256];
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%04d\",\"status\":\"%s\",\"code\":{\"coding\":[{\"code\":\"c%d\"}]},\"effectiveDateTime\":\"20%02d-01-%02d\"}", i,
			i % 2 ? "final" : "amended", i % 5, 99 - i % 100, 1 + i % 28);
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
}

/* Few matches are read; of many the index is walked only as far as `_count` needs. */
Test(search_sort, few_and_many)
{
	struct shop s;
	many(&s);
	comes(&s, "Observation?_id=o0003&_sort=date,code", "o0003");
	comes(&s, "Observation?_id=o0003&_sort=-date", "o0003");
	shop_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"two\",\"status\":\"final\",\"code\":{\"coding\":[{\"code\":\"z\"},{\"code\":\"a\"}]}}");
	comes(&s, "Observation?_id=o0003,two&_sort=code", "two o0003");
	comes(&s, "Observation?_id=o0003,two&_sort=-code", "two o0003");
	comes(&s, "Observation?_id=o0003,two&_sort=date", "o0003 two");
	comes(&s, "Observation?_sort=-date&_count=3", "o9600 o8900 o8200");
	comes(&s, "Observation?_sort=date&_count=3", "o0199 o0899 o1599");
	comes(&s, "Observation?_sort=status,code,-_id&_count=3", "o9990 o9980 o9970");
	comes(&s, "Observation?code=c1&_sort=-status,_id&_count=2", "o0001 o0011");
	shop_close(&s);
}
