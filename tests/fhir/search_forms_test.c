/* search_forms_test.c - searches in a compartment, over several types, by :of-type and by :text. */
#include "search_fixture.h"

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define OBS(id, rest) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://c.test\",\"code\":\"c\"}]}" rest "}"
#define PATIENT(id, rest) "{\"resourceType\":\"Patient\",\"id\":\"" id "\"" rest "}"
#define TAGGED(t) ",\"meta\":{\"tag\":[{\"system\":\"http://t.test\",\"code\":\"" t "\"}]}"

/* R4: an Observation is in a patient's compartment by subject or by performer. */
Test(search_forms, compartments)
{
	struct shop s;
	with(&s, LIST(PATIENT("1", ""), OBS("subject", ",\"subject\":{\"reference\":\"Patient/1\"}"), OBS("performer", ",\"subject\":{\"reference\":\"Patient/2\"},\"performer\":[{\"reference\":\"Patient/1\"}]"),
		OBS("both", ",\"subject\":{\"reference\":\"Patient/1\"},\"performer\":[{\"reference\":\"Patient/1\"},{\"reference\":\"Practitioner/p\"}],\"effectiveDateTime\":\"2020\""),
		OBS("group", ",\"subject\":{\"reference\":\"Group/1\"}"), OBS("none", ",\"encounter\":{\"reference\":\"Encounter/e\"}"),
		"{\"resourceType\":\"Condition\",\"id\":\"k\",\"subject\":{\"reference\":\"Patient/1\"}}"));
	shop_is(&s, "Patient/1/Observation", "both performer subject");
	shop_is(&s, "Patient/1/Observation?", "both performer subject");
	shop_is(&s, "Patient/1/Observation?code=c&date=2020", "both");
	shop_is(&s, "Patient/1/Observation?patient=2", "performer");
	shop_is(&s, "Patient/1/Observation?subject:missing=true", "");
	shop_is(&s, "Patient/1/Condition", "k");
	shop_is(&s, "Patient/2/Condition", "");
	shop_is(&s, "Patient/gone/Observation", "");
	shop_is(&s, "Practitioner/p/Observation", "both");
	shop_is(&s, "Encounter/e/Observation", "none");
	cr_assert_str_eq(shop_ask(&s, "Patient/1/Observation?_sort=-_id&_count=2"), "subject performer");
	shop_close(&s);
}

/* R4 http, search in a compartment over all types: what the compartment's definition names of each type, and the record itself, once. */
Test(search_forms, whole_compartments)
{
	struct shop s;
	with(&s, LIST(PATIENT("1", ""), PATIENT("2", ",\"link\":[{\"other\":{\"reference\":\"Patient/1\"},\"type\":\"seealso\"}]"),
		PATIENT("3", ",\"link\":[{\"other\":{\"reference\":\"Patient/3\"},\"type\":\"seealso\"}]"),
		OBS("subject", ",\"subject\":{\"reference\":\"Patient/1\"}" TAGGED("x")), OBS("performer", ",\"performer\":[{\"reference\":\"Patient/1\"}]"),
		OBS("both", ",\"subject\":{\"reference\":\"Patient/1\"},\"performer\":[{\"reference\":\"Patient/1\"},{\"reference\":\"Practitioner/p\"}]"), OBS("none", ""),
		"{\"resourceType\":\"Condition\",\"id\":\"k\",\"subject\":{\"reference\":\"Patient/1\"}" TAGGED("x") "}",
		"{\"resourceType\":\"Group\",\"id\":\"g\",\"type\":\"person\",\"actual\":true,\"member\":[{\"entity\":{\"reference\":\"Patient/1\"}}]}",
		"{\"resourceType\":\"Location\",\"id\":\"never\"}", "{\"resourceType\":\"Practitioner\",\"id\":\"p\"}"));
	shop_is(&s, "Patient/1/*", "1 2 both g k performer subject");
	shop_is(&s, "Patient/1/*?", "1 2 both g k performer subject");
	shop_is(&s, "Patient/3/*", "3");
	shop_is(&s, "Patient/gone/*", "");
	shop_is(&s, "Practitioner/p/*", "both p");
	shop_is(&s, "Patient/1/*?_type=Observation,Condition", "both k performer subject");
	shop_is(&s, "Patient/1/*?_type=Patient", "1 2");
	shop_is(&s, "Patient/1/*?_tag=x", "k subject");
	shop_is(&s, "Patient/1/*?_tag:not=x", "1 2 both g performer");
	shop_is(&s, "Patient/1/*?_type=Observation&code=c", "both performer subject");
	shop_is(&s, "Patient/1/*?_id=1,k", "1 k");
	shop_is(&s, "Patient/1/*?_type=Location", "!KILN_BAD_QUERY");
	shop_is(&s, "Group/g/*", "!KILN_BAD_QUERY");
	shop_is(&s, "Nonsense/1/*", "!KILN_BAD_QUERY");
	shop_is(&s, "Patient//*", "!KILN_BAD_QUERY");
	shop_is(&s, "*/1/Observation", "!KILN_BAD_QUERY");
	shop_is(&s, "Patient/1/Patient", "!KILN_UNSUPPORTED");
	cr_assert_str_eq(shop_ask(&s, "Patient/1/*?_count=3"), "1 2 subject");
	cr_assert_str_eq(shop_ask(&s, "Patient/1/*?_sort=_id&_count=3"), "1 2 both");
	cr_assert_str_eq(shop_ask(&s, "Patient/1/*?_sort=-_id&_count=2"), "subject performer");
	shop_delete(&s, "Patient", "1");
	shop_is(&s, "Patient/1/*", "2 both g k performer subject");
	shop_is(&s, "Patient/1/*?_asOf=11", "1 2 both g k performer subject");
	shop_close(&s);
}

Test(search_forms, several_types)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", TAGGED("x")), OBS("b", TAGGED("x")), OBS("c", TAGGED("y")), "{\"resourceType\":\"Group\",\"id\":\"a\",\"type\":\"person\",\"actual\":true" TAGGED("y") "}"));
	shop_is(&s, "?_tag=http://t.test|x", "a b");
	shop_is(&s, "?_tag=y", "a c");
	shop_is(&s, "?_id=a", "a a");
	shop_is(&s, "?_id=b,c", "b c");
	shop_is(&s, "?_type=Patient&_id=a", "a");
	shop_is(&s, "?_type=Observation,Group&_tag=x,y", "a b c");
	shop_is(&s, "?_type=Observation,Observation", "b c");
	shop_is(&s, "?_type=Encounter", "");
	shop_is(&s, "?", "!KILN_BAD_QUERY");
	shop_is(&s, "?_lastUpdated=gt2001", "a a b c");
	shop_is(&s, "?_tag:not=x", "a c");
	cr_assert_str_eq(shop_ask(&s, "?_count=3"), "a b c");
	cr_assert_str_eq(shop_ask(&s, "?_type=Group,Patient"), "a a");
	/* Those of _type by what all of these have. */
	shop_put(&s, "{\"resourceType\":\"Condition\",\"id\":\"k\",\"subject\":{\"reference\":\"Patient/a\"},\"code\":{\"coding\":[{\"code\":\"c\"}]}}");
	shop_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/a\"},\"code\":{\"coding\":[{\"code\":\"d\"}]}}");
	shop_is(&s, "?_type=Observation,Condition&patient=a", "k o");
	shop_is(&s, "?_type=Condition,Observation&code=c", "b c k");
	shop_is(&s, "?_type=Observation&patient=a&code=c,d", "o");
	shop_is(&s, "?_type=Observation,Condition&value-quantity=5", "!KILN_BAD_QUERY");
	shop_is(&s, "?patient=a", "!KILN_BAD_QUERY");
	shop_delete(&s, "Condition", "k");
	shop_delete(&s, "Observation", "o");
	shop_delete(&s, "Patient", "a");
	shop_is(&s, "?_id=a&_tag=y", "a");
	shop_is(&s, "?_id=a&_tag=x", "");
	shop_close(&s);
}

#define IDENTIFIED(id, type, value) "{\"system\":\"http://i.test\",\"type\":{\"coding\":[" type "]},\"value\":\"" value "\"}"
#define TYPE(code) "{\"system\":\"http://t.test\",\"code\":\"" code "\"}"
Test(search_forms, identifiers_of_a_type)
{
	struct shop s;
	with(&s, LIST(PATIENT("a", ",\"identifier\":[" IDENTIFIED("a", TYPE("MR"), "12") "," IDENTIFIED("a", TYPE("SS"), "34") "]"), PATIENT("b", ",\"identifier\":[" IDENTIFIED("b", TYPE("SS") "," TYPE("MR"), "12") "]"),
		PATIENT("c", ",\"identifier\":[" IDENTIFIED("c", TYPE("DL"), "12") "]"), PATIENT("d", ",\"identifier\":[{\"value\":\"12\"}]"), PATIENT("e", ",\"identifier\":[{\"value\":\"12\",\"type\":{\"text\":\"MR\"}}]")));
	shop_is(&s, "Patient?identifier:of-type=http://t.test|MR|12", "a b");
	shop_is(&s, "Patient?identifier:of-type=http://t.test|mr|12", "a b");
	shop_is(&s, "Patient?identifier:of-type=http://t.test|MR|34", "");
	shop_is(&s, "Patient?identifier:of-type=http://t.test|SS|34,http://t.test|DL|12", "a c");
	shop_is(&s, "Patient?identifier:of-type=http://u.test|MR|12", "");
	shop_is(&s, "Patient?identifier:of-type=http://t.test|MR|12&_id=b,c", "b");
	shop_is(&s, "Patient?gender:of-type=http://t.test|MR|12", "");
	shop_close(&s);
}

/* A code is looked at for its type also where charts could answer. */
Test(search_forms, codes_of_a_type)
{
	struct shop s;
	with(&s, LIST(OBS("a", ",\"subject\":{\"reference\":\"Patient/1\"},\"effectiveDateTime\":\"2020\"")));
	shop_is(&s, "Observation?patient=1&code=c&date=2020", "a");
	shop_is(&s, "Observation?patient=1&code:of-type=http://t.test|MR|c", "");
	shop_is(&s, "Observation?patient=1&code:of-type=http://t.test|MR|c&date=2020", "");
	shop_is(&s, "Observation?code:of-type=http://t.test|MR|c&date=2020", "");
	shop_close(&s);
}

/* What a resource inside another says is not said of the reference that it stands for. */
Test(search_forms, texts_of_resources_inside)
{
	struct shop s;
	with(&s, LIST("{\"resourceType\":\"Bundle\",\"id\":\"b\",\"type\":\"document\",\"entry\":[{\"fullUrl\":\"urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7\",\"resource\":{\"resourceType\":\"Composition\",\"id\":\"c\","
		"\"status\":\"final\",\"type\":{\"text\":\"Letter\"},\"date\":\"2020\",\"author\":[{\"display\":\"x\"}],\"title\":\"t\"}}]}"));
	shop_is(&s, "Bundle?composition=c", "b");
	shop_is(&s, "Bundle?composition:text=letter", "");
	shop_close(&s);
}

#define CODE(id, code) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"code\":{" code "},\"subject\":{\"display\":\"Big Cat " id "\"}}"
Test(search_forms, texts)
{
	struct shop s;
	with(&s, LIST(CODE("a", "\"text\":\"Blood Glucose\",\"coding\":[{\"code\":\"1\",\"display\":\"Glucose\"}]"), CODE("b", "\"text\":\"glucose by hand\""), CODE("c", "\"coding\":[{\"code\":\"glucose\",\"display\":\"Sugar\"}]"),
		PATIENT("p", ",\"identifier\":[{\"value\":\"1\",\"type\":{\"text\":\"Chart Number\"}}]"), PATIENT("q", ",\"gender\":\"male\"")));
	shop_is(&s, "Observation?code:text=glucose", "a b");
	shop_is(&s, "Observation?code:text=GLUC", "a b");
	shop_is(&s, "Observation?code:text=sugar,blood", "a c");
	shop_is(&s, "Observation?code:text=hand", "");
	shop_is(&s, "Observation?code:text=glucose&_id=b,c", "b");
	shop_is(&s, "Observation?subject:text=big cat", "a b c");
	shop_is(&s, "Observation?subject:text=big cat b", "b");
	shop_is(&s, "Patient?identifier:text=chart", "p");
	shop_is(&s, "Patient?gender:text=male", "");
	shop_is(&s, "Patient?_has:Observation:subject:code:text=glucose", "");
	shop_close(&s);
}
