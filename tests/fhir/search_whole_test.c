/* search_whole_test.c - an answer leaves nothing out and holds nothing else: values longer than terms keep, periods the wrong way round, canonicals with
   versions, references that lead nowhere, and every way of looking at few candidates among many records. */
#include "search_fixture.h"
#include <stdio.h>
#include <stdlib.h>

static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
#define OBS(id, rest) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"c\"}]}" rest "}"
#define PATIENT(id, rest) "{\"resourceType\":\"Patient\",\"id\":\"" id "\"" rest "}"
#define PERIOD(id, start, end) OBS(id, ",\"subject\":{\"reference\":\"Patient/1\"},\"effectivePeriod\":{\"start\":\"" start "\",\"end\":\"" end "\"}")
#define TEN "abcdefghij"
#define SIXTY TEN TEN TEN TEN TEN TEN
#define LONG SIXTY SIXTY TEN

Test(search_whole, periods_the_wrong_way_round)
{
	struct shop s;
	with(&s, LIST(PERIOD("back", "2020-05-10", "2020-03"), PERIOD("forth", "2020-03-01", "2020-05-10"), PERIOD("empty", "2020-04-02", "2020-04-01")));
	shop_is(&s, "Observation?date=2020", "back empty forth");
	shop_is(&s, "Observation?date=le2020-03-02", "back forth");
	shop_is(&s, "Observation?date=ge2020-05-09", "back forth");
	shop_is(&s, "Observation?date=gt2020-04", "back forth");
	shop_is(&s, "Observation?date=lt2020-04-02", "back empty forth");
	shop_is(&s, "Observation?date=sa2020-03-31", "empty");
	shop_is(&s, "Observation?date=eb2020-05", "empty");
	shop_is(&s, "Observation?date=2020-04", "empty");
	shop_is(&s, "Observation?date=ne2020-04", "back forth");
	shop_is(&s, "Observation?patient=1&date=ge2020-05-09", "back forth");
	cr_assert_str_eq(shop_ask(&s, "Observation?patient=1&_sort=date"), "back forth empty");
	shop_close(&s);
}

Test(search_whole, canonicals_with_versions)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ",\"meta\":{\"profile\":[\"http://p.test/P|1.0\"]}"), PATIENT("b", ",\"meta\":{\"profile\":[\"http://p.test/P\"]}"),
		PATIENT("c", ",\"meta\":{\"profile\":[\"http://p.test/P|2.0\",\"http://p.test/Q\"]}"),
		"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"q\",\"status\":\"completed\",\"questionnaire\":\"http://q.test/Questionnaire/1|3\"}",
		"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"r\",\"status\":\"completed\",\"questionnaire\":\"http://q.test/Questionnaire/1/_history/2\"}"));
	shop_is(&s, "Patient?_profile=http://p.test/P", "a b c");
	shop_is(&s, "Patient?_profile=http://p.test/P|1.0", "a");
	shop_is(&s, "Patient?_profile=http://p.test/P|2", "");
	shop_is(&s, "Patient?_profile=http://p.test/P|2.0&_profile=http://p.test/Q", "c");
	shop_is(&s, "Patient?_profile:below=http://p.test/", "a b c");
	shop_is(&s, "Patient?_profile:below=http://p.test/P|1", "a");
	shop_is(&s, "Patient?_profile:above=http://p.test/P|1.0.5", "a");
	shop_is(&s, "Patient?_profile:above=http://p.test/P|2.0.1.7,http://p.test/P|1.05", "c");
	shop_is(&s, "QuestionnaireResponse?questionnaire=http://q.test/Questionnaire/1", "q r");
	shop_is(&s, "QuestionnaireResponse?questionnaire=http://q.test/Questionnaire/1|3", "q");
	shop_is(&s, "QuestionnaireResponse?questionnaire=http://q.test/Questionnaire/1/_history/2", "q r");
	shop_close(&s);
}

#define MEASURED(id, code, unit, value) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"" code "\"}]}," \
	"\"valueQuantity\":{\"value\":" value ",\"system\":\"http://u.test\",\"code\":\"" unit "\"}}"
#define WORDED(id, code, text) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"" code "\"}]}," \
	"\"valueString\":\"" text "\"}"
#define CONCEPT(id, code, value) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"" code "\"}]}," \
	"\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://v.test\",\"code\":\"" value "\"}]}}"
/* Every part too long for the term of the whole. */
Test(search_whole, long_components)
{
	struct shop s;
	with(&s, LIST(MEASURED("a", LONG "1", LONG "m", "5.25"), MEASURED("b", LONG "2", LONG "m", "5.25"), MEASURED("c", LONG "1", LONG "n", "7"),
		MEASURED("d", SIXTY, SIXTY "x", "5"), WORDED("e", LONG "1", LONG " blue"), WORDED("f", LONG "1", "red"), CONCEPT("g", LONG "1", LONG "v"), CONCEPT("h", SIXTY "1", LONG "w")));
	shop_is(&s, "Observation?code-value-quantity=http://c.test|" LONG "1$5.25|http://u.test|" LONG "m", "a");
	shop_is(&s, "Observation?code-value-quantity=" LONG "1$gt5|http://u.test|" LONG "n", "c");
	shop_is(&s, "Observation?code-value-quantity=" LONG "1$gt5", "a c");
	shop_is(&s, "Observation?code-value-quantity=" LONG "1$gt5||" LONG "m", "a");
	shop_is(&s, "Observation?code-value-quantity=" LONG "3$gt5", "");
	shop_is(&s, "Observation?code-value-quantity=" SIXTY "$5||" SIXTY "x", "d");
	shop_is(&s, "Observation?code-value-quantity=" LONG "1$7," LONG "2$le6", "b c");
	shop_is(&s, "Observation?code-value-string=" LONG "1$re", "f");
	shop_is(&s, "Observation?code-value-string=" LONG "1$abcdef", "e");
	shop_is(&s, "Observation?code-value-string=" LONG "1$" LONG, "!KILN_UNSUPPORTED");
	shop_is(&s, "Observation?code-value-concept=" LONG "1$" LONG "v", "g");
	shop_is(&s, "Observation?code-value-concept=http://c.test|" SIXTY "1$http://v.test|" LONG "w", "h");
	shop_is(&s, "Observation?code-value-concept=" SIXTY "1$" LONG "v", "");
	shop_is(&s, "Observation?code=" LONG "1", "a c e f g");
	shop_is(&s, "Observation?code=http://c.test|" LONG "1,http://c.test|" LONG "2", "a b c e f g");
	shop_is(&s, "Observation?code:not=" LONG "1", "b d h");
	shop_is(&s, "Observation?value-quantity=5.25||" LONG "m", "a b");
	shop_is(&s, "Observation?value-concept=" LONG "v,nothing", "g");
	shop_close(&s);
}

#define NAMED(id, family) PATIENT(id, ",\"name\":[{\"family\":\"" family "\",\"given\":[\"x\"]}]")
Test(search_whole, long_strings_beside_others)
{
	struct shop s;
	with(&s, LIST(NAMED("a", "van " LONG "One"), NAMED("b", LONG "Two"), NAMED("c", "one"), NAMED("d", "of " LONG "three"), NAMED("e", "x two")));
	shop_is(&s, "Patient?family=" LONG "o", "a");
	shop_is(&s, "Patient?family=" LONG, "a b d");
	shop_is(&s, "Patient?family=" LONG "t", "b d");
	shop_is(&s, "Patient?family=" LONG "t,one", "b c d");
	shop_is(&s, "Patient?family=two," LONG "th", "d e");
	shop_is(&s, "Patient?name=" LONG "th,x", "a b c d e");
	shop_is(&s, "Patient?family:contains=two", "b e");
	shop_is(&s, "Patient?family:contains=" LONG "t,one", "a b c d");
	shop_is(&s, "Patient?family:exact=" LONG "Two,one", "b c");
	shop_is(&s, "Patient?family:exact=van " LONG "One", "a");
	shop_is(&s, "Patient?family:exact=van " LONG "one", "");
	shop_close(&s);
}

/* A word that folds to less, or to more, than its own length. */
Test(search_whole, long_words)
{
	struct shop s;
	struct kl_buf json = {0}, query = {0};
	shop_open(&s);
	for (int i = 0; i < 2; i++) {
		kl_buf_clear(&json);
		kl_buf_add_text(&json, i ? "{\"resourceType\":\"Patient\",\"id\":\"wide\",\"name\":[{\"family\":\"x " : "{\"resourceType\":\"Patient\",\"id\":\"thin\",\"name\":[{\"family\":\"x ");
		for (int k = 0; k < (i ? 12 : 80); k++)
			kl_buf_add_text(&json, i ? "\xef\xb7\xbb" : "\xc3\x89");
		kl_buf_add_text(&json, "\"}]}");
		kl_buf_add_byte(&json, 0);
		shop_put(&s, json.data);
	}
	kl_buf_add_text(&query, "Patient?family=");
	for (int k = 0; k < 75; k++)
		kl_buf_add_byte(&query, 'e');
	kl_buf_add_byte(&query, 0);
	shop_is(&s, query.data, "thin");
	kl_buf_clear(&query);
	kl_buf_add_text(&query, "Patient?family=");
	for (int k = 0; k < 12; k++)
		kl_buf_add_text(&query, "\xef\xb7\xbb");
	kl_buf_add_byte(&query, 0);
	shop_is(&s, query.data, "wide");
	kl_buf_free(&json);
	kl_buf_free(&query);
	shop_close(&s);
}

#define SET(id, url) "{\"resourceType\":\"ValueSet\",\"id\":\"" id "\",\"status\":\"draft\",\"url\":\"" url "\"}"
Test(search_whole, long_uris)
{
	struct shop s;
	with(&s, LIST(SET("a", "http://x.test/" LONG "/1"), SET("b", "http://x.test/" LONG "/2"), PATIENT("c", ",\"meta\":{\"profile\":[\"http://x.test/" LONG "|1\"]}")));
	shop_is(&s, "ValueSet?url=http://x.test/" LONG "/1", "a");
	shop_is(&s, "ValueSet?url=http://x.test/" LONG "/1,http://x.test/" LONG "/2,http://x.test/" LONG, "a b");
	shop_is(&s, "ValueSet?url:below=http://x.test/", "a b");
	shop_is(&s, "ValueSet?url:below=http://x.test/" LONG, "!KILN_UNSUPPORTED");
	shop_is(&s, "Patient?_profile=http://x.test/" LONG, "c");
	shop_is(&s, "Patient?_profile=http://x.test/" LONG "|1", "c");
	shop_close(&s);
}

#define ABOUT(id, subject) OBS(id, ",\"subject\":{" subject "}")
#define IDENTIFIED(id, more) ABOUT(id, more "\"identifier\":{\"system\":\"http://i.test\",\"value\":\"Seven\"}")
static void subjects(struct shop *s)
{
	with(s, LIST(PATIENT("1", ""), ABOUT("local", "\"reference\":\"Patient/1\""), ABOUT("group", "\"reference\":\"Group/1\""), ABOUT("far", "\"reference\":\"http://o.test/Patient/1\""),
		ABOUT("fargroup", "\"reference\":\"http://o.test/r4/Group/1/_history/2\""), ABOUT("urn", "\"reference\":\"urn:uuid:5\""), ABOUT("inside", "\"reference\":\"#x\""),
		ABOUT("shown", "\"display\":\"somebody\""), IDENTIFIED("logical", ""), IDENTIFIED("lpatient", "\"type\":\"Patient\","), IDENTIFIED("lgroup", "\"type\":\"Group\","), OBS("none", "")));
}

Test(search_whole, missing_references)
{
	struct shop s;
	subjects(&s);
	shop_is(&s, "Observation?subject:missing=true", "none");
	shop_is(&s, "Observation?subject:missing=false", "far fargroup group inside lgroup local logical lpatient shown urn");
	shop_is(&s, "Observation?patient:missing=true", "fargroup group lgroup none");
	shop_is(&s, "Observation?patient:missing=false", "far inside local logical lpatient shown urn");
	shop_is(&s, "Observation?patient:missing=true&code=c", "fargroup group lgroup none");
	shop_is(&s, "Observation?_id=group,local,none,urn&patient:missing=true", "group none");
	shop_is(&s, "Observation?_id=group,local,none,urn&patient:missing=false", "local urn");
	shop_is(&s, "Observation?performer:missing=true&subject:missing=true", "none");
	shop_is(&s, "Patient?_has:Observation:subject:subject:missing=false", "1");
	shop_close(&s);
}

/* Several references, of several types. */
Test(search_whole, missing_where_one_of_several_counts)
{
	struct shop s;
#define MEETING(id, actors) "{\"resourceType\":\"Appointment\",\"id\":\"" id "\",\"status\":\"booked\",\"participant\":[" actors "]}"
#define ACTOR(reference) "{\"status\":\"accepted\",\"actor\":{\"reference\":\"" reference "\"}}"
	with(&s, LIST(MEETING("both", ACTOR("Practitioner/a") "," ACTOR("Patient/p")), MEETING("doctor", ACTOR("Practitioner/a")), MEETING("nobody", "{\"status\":\"accepted\"}")));
	shop_is(&s, "Appointment?actor:missing=true", "nobody");
	shop_is(&s, "Appointment?patient:missing=true", "doctor nobody");
	shop_is(&s, "Appointment?practitioner:missing=false", "both doctor");
	shop_is(&s, "Appointment?location:missing=false", "");
	shop_is(&s, "Appointment?patient=Practitioner/a", "");
	shop_close(&s);
}

/* Elements that give nothing to look for are there all the same. */
Test(search_whole, missing_elements)
{
	struct shop s;
	with(&s, LIST("{\"resourceType\":\"Observation\",\"id\":\"text\",\"status\":\"final\",\"code\":{\"text\":\"only\"},\"effectiveTiming\":{\"code\":{\"text\":\"daily\"}},\"valueQuantity\":{\"unit\":\"mg\"}}",
		"{\"resourceType\":\"RiskAssessment\",\"id\":\"r\",\"status\":\"final\",\"subject\":{\"display\":\"x\"},\"prediction\":[{\"probabilityRange\":{\"low\":{\"unit\":\"%\"}}}]}",
		"{\"resourceType\":\"RiskAssessment\",\"id\":\"q\",\"status\":\"final\",\"subject\":{\"display\":\"x\"},\"prediction\":[{\"probabilityDecimal\":1e90}]}", PATIENT("p", ",\"name\":[{\"use\":\"usual\"}],\"identifier\":[{\"use\":\"old\"}]")));
	shop_is(&s, "Observation?code:missing=true", "");
	shop_is(&s, "Observation?date:missing=false", "text");
	shop_is(&s, "Observation?date=ge1900,le1900,ne1900,sa1900,eb1900,ap1900", "");
	shop_is(&s, "Observation?value-quantity:missing=false", "text");
	shop_is(&s, "Observation?value-quantity=gt0,le0,ne0,ap0", "");
	shop_is(&s, "Observation?value-quantity=gt0||mg", "");
	shop_is(&s, "Observation?code=only", "");
	shop_is(&s, "RiskAssessment?probability:missing=false", "q r");
	shop_is(&s, "RiskAssessment?probability=gt0", "q");
	shop_is(&s, "RiskAssessment?probability=ne0", "q");
	shop_is(&s, "Patient?name:missing=false", "p");
	shop_is(&s, "Patient?given:missing=true", "p");
	shop_is(&s, "Patient?name:contains=usual", "");
	shop_is(&s, "Patient?identifier:missing=false", "p");
	shop_close(&s);
}

Test(search_whole, types_of_references)
{
	struct shop s;
	subjects(&s);
	shop_is(&s, "Observation?subject=http://o.test/r4/Group/1", "fargroup");
	shop_is(&s, "Observation?patient=http://o.test/r4/Group/1", "");
	shop_is(&s, "Observation?patient=http://o.test/r4/Group/1/_history/2", "");
	shop_is(&s, "Observation?subject:Group=http://o.test/r4/Group/1", "fargroup");
	shop_is(&s, "Observation?subject:Patient=http://o.test/r4/Group/1", "");
	shop_is(&s, "Observation?patient=http://o.test/Patient/1", "far");
	shop_is(&s, "Observation?patient=urn:uuid:5", "urn");
	shop_is(&s, "Observation?subject:identifier=http://i.test|seven", "lgroup logical lpatient");
	shop_is(&s, "Observation?patient:identifier=http://i.test|seven", "logical lpatient");
	shop_is(&s, "Observation?patient:identifier=SEVEN,http://i.test|", "logical lpatient");
	shop_is(&s, "Observation?patient:identifier=|seven", "");
	shop_is(&s, "Observation?patient:identifier=http://i.test|eight,seven", "logical lpatient");
	shop_is(&s, "Observation?patient:Group=1", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?patient:Group.name=1", "!KILN_BAD_QUERY");
	shop_close(&s);
}

/* What its text does not tell of a reference, Reference.type may. */
Test(search_whole, types_beside_references)
{
	struct shop s;
	shop_open(&s);
#define TYPED(id, reference, type, display) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"" reference "\"" type ",\"display\":\"" display "\"}}"
	shop_put(&s, TYPED("none", "urn:uuid:5", "", "Ann"));
	shop_put(&s, TYPED("patient", "urn:uuid:5", ",\"type\":\"Patient\"", "Ann"));
	shop_put(&s, TYPED("group", "urn:uuid:5", ",\"type\":\"Group\"", "Ann"));
	shop_put(&s, TYPED("other", "urn:uuid:6", "", "Bob"));
	shop_put(&s, TYPED("local", "Patient/1", "", "Ann"));
	shop_is(&s, "Observation?subject=urn:uuid:5", "group none patient");
	shop_is(&s, "Observation?patient=urn:uuid:5", "none patient");
	shop_is(&s, "Observation?subject:Group=urn:uuid:5", "group none");
	shop_is(&s, "Observation?subject:Patient=urn:uuid:5,1", "local none patient");
	shop_is(&s, "Observation?patient=Patient/1,urn:uuid:6", "local other");
	shop_is(&s, "Observation?subject:text=ann", "group local none patient");
	shop_is(&s, "Observation?patient:text=ann", "local none patient");
	shop_close(&s);
}

/* ---- Few among many ---- */

#define MANY 8400
static void add_one(kiln_batch *batch, int i)
{
	char json[600];
	int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%d\",\"status\":\"final\",\"code\":{\"coding\":[{\"code\":\"c%d\"}]},\"subject\":{\"reference\":\"%s/%d\"},"
		"\"encounter\":{\"reference\":\"Encounter/%d\"},\"effectivePeriod\":{\"start\":\"20%02d-01-01\"%s},\"valueQuantity\":{\"value\":%d,\"unit\":\"%s\"},\"valueString\":\"x\"}", i, i % 7,
		i % 11 ? "Patient" : "Group", i / 12, i / 3, i % 30, i % 5 ? ",\"end\":\"2031\"" : "", i % 100, i % 2 ? "mg" : "g");
	char *text = strstr(json, ",\"valueString\"");
	strcpy(text, "}");
	n = (int)strlen(json);
	cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
}

static void many(struct shop *s)
{
	kiln_batch *batch;
	shop_open(s);
	cr_assert_eq(kiln_batch_open(s->store, &batch, NULL), KILN_OK);
	for (int i = 0; i < MANY; i++)
		add_one(batch, i);
	for (int i = 0; i < MANY / 12; i++) {
		char json[128];
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"%d\",\"gender\":\"%s\"}", i, i % 3 ? "male" : "female");
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
}

static void how(struct shop *s, const char *query, const char *want)
{
	kiln_search *search;
	kiln_view *view;
	kiln_slice json;
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_explain(search, view, &json, NULL), KILN_OK);
	cr_expect_not_null(memmem(json.data, json.size, want, strlen(want)), "%s: no %s in %.*s", query, want, (int)json.size, json.data);
	kiln_search_free(search);
	kiln_view_close(view);
}

Test(search_whole, few_candidates_are_read)
{
	struct shop s;
	many(&s);
	how(&s, "Observation?_id=o3&date=ge2003", "\"parameter\":\"date\",\"indexes\":[\"Observation http://hl7.org/fhir/SearchParameter/clinical-date\"],\"values\":1,\"estimated\":null,\"actual\":1,\"how\":\"read\"");
	shop_is(&s, "Observation?_id=o3&date=ge2003", "o3");
	shop_is(&s, "Observation?_id=o3,gone&date=lt2003", "");
	shop_is(&s, "Observation?_id=o3&date=ge2032", "");
	shop_is(&s, "Observation?_id=o5&date=ge2032", "o5");
	how(&s, "Observation?_id=o3&date=ge2032", "\"how\":\"read\"");
	shop_is(&s, "Observation?_id=o3&date=ge2003&value-quantity=ge3", "o3");
	shop_is(&s, "Observation?_id=o3&value-quantity=ge3||mg&date=ge2003", "o3");
	shop_is(&s, "Observation?_id=o3&value-quantity=gt3", "");
	shop_is(&s, "Observation?_id=o3&_lastUpdated=gt2001", "o3");
	shop_is(&s, "Observation?_id=o3&_lastUpdated=lt2001", "");
	shop_is(&s, "Observation?_id=o3&date:missing=true", "");
	shop_is(&s, "Observation?_id=o3&subject:missing=false", "o3");
	how(&s, "Observation?_id=o3&subject:missing=false", "\"how\":\"read\"");
	shop_is(&s, "Observation?_id=o3&patient:missing=false", "o3");
	shop_is(&s, "Observation?_id=o11&patient:missing=false", "");
	shop_is(&s, "Observation?_id=o11&patient:missing=true", "o11");
	shop_is(&s, "Observation?_id=o5&patient.gender=female", "o5");
	shop_is(&s, "Observation?_id=o5&subject:Patient.gender=male", "");
	shop_is(&s, "Observation?_id=o11&subject.gender=female", "");
	shop_is(&s, "Observation?_id=o17&patient.gender=male", "o17");
	shop_is(&s, "Observation?_id=o17&patient._has:Observation:patient:code=c4", "o17");
	shop_delete(&s, "Patient", "9");
	shop_is(&s, "Observation?_id=o108&patient.gender:not=female", "");
	shop_is(&s, "Observation?_id=o120&patient.gender:not=female", "o120");
	shop_is(&s, "Observation?_id=o11&subject:Patient.gender:not=female", "");
	shop_is(&s, "Observation?_id=o108,o120&patient.gender:not=female", "o120");
	shop_is(&s, "Patient?_id=0,1&_has:Observation:patient:code=c4", "0 1");
	shop_is(&s, "Patient?_id=0,2&_has:Observation:patient:date=2030,sa2026", "2");
	shop_is(&s, "Patient?_id=0&_has:Observation:subject:_id=o11", "");
	shop_is(&s, "Patient?_has:Observation:patient:_id=o5,o6,o30,o11", "0 2");
	shop_is(&s, "Patient?_has:Observation:patient:_id=o5,o6,o30&gender=male", "2");
	shop_close(&s);
}

/* Targets with many referrers each, of which an early one counts, or a late one, or none. */
Test(search_whole, targets_with_many_referrers)
{
	struct shop s;
	kiln_batch *batch;
	shop_open(&s);
	cr_assert_eq(kiln_batch_open(s.store, &batch, NULL), KILN_OK);
	for (int i = 0; i < 5 * 130; i++) {
		char json[256];
		int p = i / 130, k = i % 130;
		const char *code = (p == 0 && k == 0) || (p == 1 && k < 100) || (p == 2 && k == 129) || p == 4 ? "hit" : "miss";
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%d\",\"status\":\"final\",\"code\":{\"coding\":[{\"code\":\"%s\"}]},"
			"\"subject\":{\"reference\":\"Patient/%d\"}}", i, code, p);
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	for (int p = 0; p < 5; p++) {
		char json[64];
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"%d\"}", p);
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
	shop_is(&s, "Patient?_has:Observation:patient:code=hit", "0 1 2 4");
	shop_is(&s, "Patient?_has:Observation:patient:code=miss", "0 1 2 3");
	shop_is(&s, "Patient?_has:Observation:patient:status=final", "0 1 2 3 4");
	shop_close(&s);
}

/* An id alone may be of several types: a chart holds one of them. */
Test(search_whole, charts_and_ids_alone)
{
	struct shop s;
	with(&s, LIST(OBS("p", ",\"subject\":{\"reference\":\"Patient/1\"},\"effectiveDateTime\":\"2020\""), OBS("q", ",\"subject\":{\"reference\":\"Patient/2\"},\"effectiveDateTime\":\"2020\"")));
	shop_is(&s, "Observation?subject=1&date=2020", "p");
	how(&s, "Observation?subject=1&date=2020", "chart:patient-date");
	shop_put(&s, OBS("g", ",\"subject\":{\"reference\":\"Group/1\"},\"effectiveDateTime\":\"2020\""));
	shop_is(&s, "Observation?subject=1&date=2020", "g p");
	shop_is(&s, "Observation?subject=1&code=c&date=2020", "g p");
	shop_is(&s, "Observation?subject=1,2&date=2020", "g p q");
	shop_is(&s, "Observation?subject=2&date=2020&code=c", "q");
	shop_is(&s, "Observation?subject=1&patient=1&date=2020", "p");
	cr_assert_str_eq(shop_ask(&s, "Observation?subject=1&_sort=-date"), "g p");
	shop_close(&s);
}

/* The answer is the smaller clause's: the larger ones are not fetched. */
Test(search_whole, ranges_beside_ranges)
{
	struct shop s;
	many(&s);
	shop_is(&s, "Observation?date=lt2001&value-quantity=60,30||mg&code=c0", "o1260 o3360 o5460 o7560");
	shop_is(&s, "Observation?date=ge2029&value-quantity=99&code=c3&status=final&patient=Patient/74", "o899");
	shop_is(&s, "Observation?value-quantity=ge98&date=ge2001&encounter=Encounter/33", "o99");
	shop_is(&s, "Observation?date=ge2001&patient=Patient/3", "o36 o37 o38 o39 o40 o41 o42 o43 o45 o46 o47");
	shop_is(&s, "Observation?date=ge2001&date=lt2007&patient=Patient/3", "o36");
	shop_is(&s, "Observation?date=ge2001&date=lt2007&patient=Patient/3&code=c1", "o36");
	shop_is(&s, "Observation?date=ge2010,eb2009&patient=Patient/3&code=c1,c2", "o36 o37 o43");
	how(&s, "Observation?date=ge2001&patient=Patient/3", "\"parameter\":\"patient&date\",\"indexes\":[\"Observation chart:patient-date\"]");
	how(&s, "Observation?date=ge2001&encounter=Encounter/3&status=final", "\"parameter\":\"encounter&date\",\"indexes\":[\"Observation chart:encounter-date\"]");
	how(&s, "Observation?date=ge2001&patient=Patient/3&code=c1", "\"parameter\":\"patient&code&date\",\"indexes\":[\"Observation chart:patient-code\"]");
	shop_close(&s);
}

/* Code with date, code with quantity, and all three: charts of their own. */
Test(search_whole, codes_beside_dates_and_quantities)
{
	struct shop s;
	with(&s, LIST(MEASURED("kg70", "w", "kg", "70"), MEASURED("kg90", "w", "kg", "90.0"), MEASURED("g90", "w", "g", "90"), MEASURED("other", "h", "kg", "90"),
		MEASURED("longcode", LONG, "kg", "90"), MEASURED("longunit", "w", LONG, "90"),
		"{\"resourceType\":\"Observation\",\"id\":\"two\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"w\"},{\"code\":\"h\"}]},"
		"\"effectivePeriod\":{\"start\":\"2020-01\",\"end\":\"2020-03\"},\"valueQuantity\":{\"value\":80}}",
		"{\"resourceType\":\"Observation\",\"id\":\"day\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"w\"}]},\"effectiveDateTime\":\"2020-02-02\"}"));
	shop_is(&s, "Observation?code=http://c.test|w&value-quantity=gt75|http://u.test|kg", "kg90");
	shop_is(&s, "Observation?code=w&value-quantity=gt75", "g90 kg90 longunit two");
	shop_is(&s, "Observation?code=w,h&value-quantity=90|http://u.test|kg", "kg90 other");
	shop_is(&s, "Observation?code=h&value-quantity=80", "two");
	shop_is(&s, "Observation?code=" LONG "&value-quantity=90", "longcode");
	shop_is(&s, "Observation?code=w&value-quantity=90|http://u.test|" LONG, "longunit");
	shop_is(&s, "Observation?code=w&value-quantity=lt90&value-quantity=gt70", "two");
	shop_is(&s, "Observation?code=w&date=2020-02-02", "day");
	shop_is(&s, "Observation?code=w&date=ge2020-02", "day two");
	shop_is(&s, "Observation?code=h&date=ge2020-02", "two");
	shop_is(&s, "Observation?code=w&date=lt2020-02&value-quantity=80", "two");
	shop_is(&s, "Observation?code=w&date:missing=true&value-quantity=90", "g90 kg90 longunit");
	shop_is(&s, "Observation?code:not=w&value-quantity=90", "longcode other");
	shop_close(&s);
}

/* A term that all records have is known by its count. */
Test(search_whole, terms_that_all_records_have)
{
	struct shop s;
	with(&s, LIST(OBS("a", ""), OBS("b", ",\"valueString\":\"x\""), OBS("c", ""), PATIENT("p", ""),
		"{\"resourceType\":\"Observation\",\"id\":\"d\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"d\"}]}}"));
	shop_is(&s, "Observation?code=http://c.test|d&status=http://hl7.org/fhir/observation-status|final", "d");
	shop_is(&s, "Observation?code=http://c.test|d&status:not=http://hl7.org/fhir/observation-status|final", "");
	shop_is(&s, "Observation?code:not=http://c.test|d&status=http://hl7.org/fhir/observation-status|final", "a b c");
	shop_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"b\",\"status\":\"amended\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"c\"}]}}");
	shop_is(&s, "Observation?code=http://c.test|c&status=http://hl7.org/fhir/observation-status|final", "a c");
	shop_delete(&s, "Observation", "b");
	shop_is(&s, "Observation?code=http://c.test|c&status=http://hl7.org/fhir/observation-status|final", "a c");
	shop_is(&s, "Observation?code=http://c.test|c&status:not=http://hl7.org/fhir/observation-status|final", "");
	shop_close(&s);
}

/* Few patients with many records each: a chain beside a code is sought in their charts. */
static uint64_t counted(struct shop *s, const char *query)
{
	kiln_search *search;
	kiln_view *view;
	uint64_t count;
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_count(search, view, &count, NULL), KILN_OK);
	kiln_search_free(search);
	kiln_view_close(view);
	return count;
}

#define OF_EACH 840   /* 3 patients and a group in turn, 7 codes, dates: multiples of all */

Test(search_whole, chains_beside_codes)
{
	kiln_batch *batch;
	struct shop s;
	char json[512];
	with(&s, LIST(PATIENT("0", ",\"gender\":\"female\""), PATIENT("1", ",\"gender\":\"male\""), PATIENT("2", ",\"gender\":\"female\""),
		"{\"resourceType\":\"Group\",\"id\":\"3\",\"type\":\"person\",\"actual\":true}"));
	cr_assert_eq(kiln_batch_open(s.store, &batch, NULL), KILN_OK);
	for (int i = 0; i < 4 * OF_EACH; i++) {
		int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%d\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"c%d\"},{\"code\":\"all\"}]},"
			"\"subject\":{\"reference\":\"%s/%d\"}%s}", i, i % 7, i % 4 < 3 ? "Patient" : "Group", i % 4, i % 2 ? ",\"effectiveDateTime\":\"2020\"" : "");
		cr_assert_eq(kiln_batch_put(batch, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
	}
	cr_assert_eq(kiln_batch_commit(batch, NULL), KILN_OK);
	kiln_batch_close(batch);
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=female&code=http://c.test|c1"), 2 * OF_EACH / 7);
	cr_expect_eq(counted(&s, "Observation?patient.gender=male&code=c1,c2"), 2 * OF_EACH / 7);
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=male&code=all&date=2020"), OF_EACH);
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=male,female&code=all"), 3 * OF_EACH);
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=female&code=all&code=c3"), 2 * OF_EACH / 7);
	cr_expect_eq(counted(&s, "Observation?subject:Group.type=person&code=c3"), OF_EACH / 7);
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=female&code:not=c3"), 2 * OF_EACH - 2 * OF_EACH / 7);
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=unknown&code=c3"), 0);
	shop_delete(&s, "Patient", "2");
	cr_expect_eq(counted(&s, "Observation?subject:Patient.gender=female&code=http://c.test|c1"), OF_EACH / 7);
	shop_close(&s);
}
