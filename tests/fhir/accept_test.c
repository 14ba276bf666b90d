/* accept_test.c - what is accepted and what is refused, where, and in which words. Each rule stands with a neighbour that keeps it. */
#include "fhir/accept.h"
#include "base/buf.h"
#include "fhir/accept_rules.h"
#include <criterion/criterion.h>
#include <stdio.h>

/* The Element beside a primitive value. */
#define HOLDER "{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]}"

static int accept(kiln_slice text, kiln_error *err)
{
	struct kl_json doc = {0};
	int status = kl_json_read(&doc, text, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, err);
	if (status == KILN_OK)
		status = kl_accept(&doc, KL_JSON_ROOT, NULL, err);
	kl_json_free(&doc);
	return status;
}

static void good(const char *text)
{
	kiln_error err = {0};
	int status = accept(kl_slice_of(text), &err);
	cr_expect_eq(status, KILN_OK, "%s\n%s: %s", text, err.path, err.message);
}

static void bad(const char *text, const char *path)
{
	kiln_error err = {0};
	int status = accept(kl_slice_of(text), &err);
	cr_expect_eq(status, KILN_BAD_RESOURCE, "%s\nstatus %d", text, status);
	cr_expect_str_eq(err.path, path, "%s\n%s, not %s: %s", text, err.path, path, err.message);
}

/* An Observation with one more member. */
static const char *observation(const char *member)
{
	static char text[1024];
	snprintf(text, sizeof text, "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"c\"},%s}", member);
	return text;
}

static const char *patient(const char *members)
{
	static char text[1024];
	snprintf(text, sizeof text, "{\"resourceType\":\"Patient\",%s}", members);
	return text;
}

static void good_value(const char *name, const char *value)
{
	char member[256];
	snprintf(member, sizeof member, "\"extension\":[{\"url\":\"u\",\"%s\":%s}]", name, value);
	good(observation(member));
}

static void bad_value(const char *name, const char *type, const char *value)
{
	char member[256], path[128];
	snprintf(member, sizeof member, "\"extension\":[{\"url\":\"u\",\"%s\":%s}]", name, value);
	snprintf(path, sizeof path, "Observation.extension[0].value.ofType(%s)", type);
	bad(observation(member), path);
}

Test(accept, resource_type)
{
	good("{\"resourceType\":\"Patient\"}");
	good("{\"id\":\"a\",\"resourceType\":\"Patient\"}");
	good("{\"resourceType\":\"Pat\\u0069ent\"}");
	bad("{\"id\":\"a\"}", "");
	bad("{\"resourceType\":1}", "");
	bad("{\"resourceType\":\"Nope\"}", "");
	bad("{\"resourceType\":\"DomainResource\"}", "");
	bad("{\"resourceType\":\"HumanName\"}", "");
	bad("[]", "");
	bad("\"Patient\"", "");
	bad("{}", "");
}

Test(accept, answers_the_type)
{
	struct kl_json doc = {0};
	const struct kl_type *t = NULL;
	cr_assert_eq(kl_json_read(&doc, KL_SLICE("{\"resourceType\":\"Patient\"}"), 8, 0, NULL, NULL), KILN_OK);
	cr_assert_eq(kl_accept(&doc, KL_JSON_ROOT, &t, NULL), KILN_OK);
	cr_assert(t && kl_slice_is(kl_type_name(t), "Patient"));
	kl_json_free(&doc);
}

Test(accept, elements_exist)
{
	bad(patient("\"nope\":1"), "Patient");
	bad(patient("\"name\":[{\"given\":[\"a\"]},{\"nope\":\"a\"}]"), "Patient.name[1]");
	bad(patient("\"name\":[{\"resourceType\":\"Patient\"}]"), "Patient.name[0]");
	bad(patient("\"fhir_comments\":[\"a\"]"), "Patient");
	good(patient("\"g\\u0065nder\":\"male\""));
	bad(patient("\"g\\u0065nder\":\"mail\""), "Patient");
	bad(patient("\"deceasedString\":\"a\""), "Patient");
	good(observation("\"component\":[{\"code\":{\"text\":\"c\"},\"valueInteger\":1}]"));
	bad(observation("\"component\":[{\"code\":{\"text\":\"c\"},\"value\":1}]"), "Observation.component[0]");
	good("{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"item\":[{\"linkId\":\"1\",\"type\":\"group\",\"item\":["
		"{\"linkId\":\"2\",\"type\":\"string\"}]}]}");
}

Test(accept, shapes)
{
	bad(patient("\"name\":{\"family\":\"a\"}"), "Patient.name");
	bad(patient("\"gender\":[\"male\"]"), "Patient.gender");
	bad(patient("\"maritalStatus\":[{\"text\":\"a\"}]"), "Patient.maritalStatus");
	bad(patient("\"name\":[[{\"family\":\"a\"}]]"), "Patient.name[0]");
	bad(patient("\"maritalStatus\":\"a\""), "Patient.maritalStatus");
	bad(patient("\"birthDate\":{\"a\":1}"), "Patient.birthDate");
	bad(patient("\"birthDate\":2020"), "Patient.birthDate");
	bad(patient("\"active\":\"true\""), "Patient.active");
	good(patient("\"active\":false"));
	bad(patient("\"multipleBirthInteger\":\"1\""), "Patient.multipleBirth.ofType(integer)");
}

Test(accept, nothing_is_empty)
{
	bad(patient("\"name\":[]"), "Patient.name");
	bad(patient("\"maritalStatus\":{}"), "Patient.maritalStatus");
	bad(patient("\"name\":[{}]"), "Patient.name[0]");
	bad(patient("\"id\":\"\""), "Patient.id");
	bad(patient("\"name\":[{\"family\":\"\"}]"), "Patient.name[0].family");
	bad(patient("\"maritalStatus\":{\"id\":\"a\"}"), "Patient.maritalStatus");
	good(patient("\"maritalStatus\":{\"id\":\"a\",\"text\":\"b\"}"));
	bad(patient("\"birthDate\":null"), "Patient.birthDate");
	bad(patient("\"name\":[null]"), "Patient.name[0]");
	bad(patient("\"maritalStatus\":null"), "Patient.maritalStatus");
}

Test(accept, required_elements)
{
	bad("{\"resourceType\":\"Observation\",\"status\":\"final\"}", "Observation");
	bad("{\"resourceType\":\"Observation\",\"code\":{\"text\":\"c\"}}", "Observation");
	bad(observation("\"component\":[{\"valueInteger\":1}]"), "Observation.component[0]");
	good("{\"resourceType\":\"Observation\",\"_status\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]},\"code\":{\"text\":\"c\"}}");
	bad("{\"resourceType\":\"Observation\",\"_status\":{\"id\":\"x\"},\"code\":{\"text\":\"c\"}}", "Observation.status");
	/* One of a required choice. */
	bad("{\"resourceType\":\"MedicationRequest\",\"status\":\"active\",\"intent\":\"order\",\"subject\":{\"display\":\"a\"}}", "MedicationRequest");
	good("{\"resourceType\":\"MedicationRequest\",\"status\":\"active\",\"intent\":\"order\",\"subject\":{\"display\":\"a\"},"
		"\"medicationReference\":{\"display\":\"b\"}}");
}

Test(accept, one_of_a_choice)
{
	bad(observation("\"valueString\":\"a\",\"valueInteger\":1"), "Observation.value.ofType(integer)");
	bad(observation("\"valueInteger\":1,\"_valueString\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]}"), "Observation.value.ofType(string)");
	bad(observation("\"_valueString\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]},\"valueInteger\":1"), "Observation.value.ofType(integer)");
	good(observation("\"valueString\":\"a\",\"_valueString\":{\"id\":\"x\"}"));
	good(observation("\"_valueString\":{\"id\":\"x\"},\"valueString\":\"a\""));
	good(observation("\"valueString\":\"a\",\"effectiveDateTime\":\"2020\""));
}

Test(accept, beside_a_primitive)
{
	good(patient("\"birthDate\":\"2020\",\"_birthDate\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]}"));
	good(patient("\"_birthDate\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]}"));
	bad(patient("\"_birthDate\":{\"value\":\"2020\"}"), "Patient.birthDate");
	bad(patient("\"_birthDate\":{\"id\":\"a\"}"), "Patient.birthDate");
	bad(patient("\"_birthDate\":[{\"id\":\"a\"}]"), "Patient.birthDate");
	bad(patient("\"_birthDate\":null"), "Patient.birthDate");
	bad(patient("\"birthDate\":\"2020\",\"_birthDate\":{}"), "Patient.birthDate");
	bad(patient("\"birthDate\":\"2020\",\"_birthDate\":{\"extension\":[{\"valueCode\":\"x\"}]}"), "Patient.birthDate.extension[0]");
	bad(patient("\"_maritalStatus\":" HOLDER), "Patient.maritalStatus");
	bad(patient("\"_nope\":{\"id\":\"a\"}"), "Patient");
	bad(patient("\"_\":{\"id\":\"a\"}"), "Patient");
	bad(patient("\"name\":[{\"id\":\"a\",\"_id\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]}}]"), "Patient.name[0].id");
}

Test(accept, beside_an_array)
{
	good(patient("\"name\":[{\"given\":[\"a\",null],\"_given\":[null," HOLDER "]}]"));
	good(patient("\"name\":[{\"given\":[\"a\",\"b\"],\"_given\":[null,{\"id\":\"x\"}]}]"));
	good(patient("\"name\":[{\"_given\":[" HOLDER "]}]"));
	bad(patient("\"name\":[{\"given\":[\"a\",null]}]"), "Patient.name[0].given[1]");
	bad(patient("\"name\":[{\"given\":[\"a\",null],\"_given\":[" HOLDER ",null]}]"), "Patient.name[0].given[1]");
	bad(patient("\"name\":[{\"given\":[\"a\",null],\"_given\":[null,{\"id\":\"x\"}]}]"), "Patient.name[0].given[1]");
	bad(patient("\"name\":[{\"given\":[\"a\"],\"_given\":[null,null]}]"), "Patient.name[0].given[1]");
	bad(patient("\"name\":[{\"given\":[\"a\"],\"_given\":[]}]"), "Patient.name[0].given");
	bad(patient("\"name\":[{\"given\":[\"a\"],\"_given\":{\"id\":\"x\"}}]"), "Patient.name[0].given");
	bad(patient("\"name\":[{\"given\":[\"a\"],\"_given\":[\"x\"]}]"), "Patient.name[0].given[0]");
	bad(patient("\"name\":[{\"given\":[null],\"_given\":[null]}]"), "Patient.name[0].given[0]");
}

Test(accept, dates)
{
	static const char *const dates[] = {"2020", "2020-02", "2020-02-29", "0001-01-01", "2000-02-29", "9999-12-31"};
	static const char *const not_dates[] = {"0000", "20", "2020-13", "2020-00", "2021-02-29", "1900-02-29", "2020-04-31", "2020-2-1",
		"20200101", "2020-01-01T00:00:00Z", "2020-", "2020-01-", "2020-01-00", " 2020", "2020 ", "2020-01-1a", "02020"};
	char value[64];
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		snprintf(value, sizeof value, "\"%s\"", dates[i]);
		good_value("valueDate", value);
		good_value("valueDateTime", value);
		bad_value("valueInstant", "instant", value);
	}
	for (size_t i = 0; i < sizeof not_dates / sizeof *not_dates; i++) {
		snprintf(value, sizeof value, "\"%s\"", not_dates[i]);
		bad_value("valueDate", "date", value);
	}
}

Test(accept, instants)
{
	static const char *const instants[] = {"2020-02-29T00:00:00Z", "2020-01-01T23:59:60.123456789+14:00", "2020-01-01T23:59:59-13:59",
		"2020-01-01T01:02:03.5Z", "2020-01-01T01:02:03-00:00"};
	static const char *const not_instants[] = {"2020-01-01T24:00:00Z", "2020-01-01T00:00:00", "2020-01-01T00:00Z", "2020-01-01T00:60:00Z",
		"2020-01-01T00:00:61Z", "2020-01-01T00:00:00.Z", "2020-01-01T00:00:00+14:01", "2020-01-01T00:00:00+0100", "2020-01-01 00:00:00Z",
		"2020-01-01t00:00:00z", "2020-01-01T00:00:00ZZ", "2020-02-30T00:00:00Z", "2020-01-01T", "2020-01-01T00:00:00+1:00",
		"2020-01-01T00:00:00,5Z", "2020-01-01T00:00:00+01:60",
		"2020-01-01T00:00:00+01x00"};
	char value[64];
	for (size_t i = 0; i < sizeof instants / sizeof *instants; i++) {
		snprintf(value, sizeof value, "\"%s\"", instants[i]);
		good_value("valueInstant", value);
		good_value("valueDateTime", value);
	}
	for (size_t i = 0; i < sizeof not_instants / sizeof *not_instants; i++) {
		snprintf(value, sizeof value, "\"%s\"", not_instants[i]);
		bad_value("valueInstant", "instant", value);
		bad_value("valueDateTime", "dateTime", value);
	}
}

Test(accept, times)
{
	good_value("valueTime", "\"00:00:00\"");
	good_value("valueTime", "\"23:59:60.5\"");
	bad_value("valueTime", "time", "\"25:00:00\"");
	bad_value("valueTime", "time", "\"10:00\"");
	bad_value("valueTime", "time", "\"10:00:00Z\"");
	bad_value("valueTime", "time", "\"10:00:00.\"");
	bad_value("valueTime", "time", "\"1\"");
}

Test(accept, numbers)
{
	good_value("valueInteger", "2147483647");
	good_value("valueInteger", "-2147483648");
	good_value("valueInteger", "0");
	bad_value("valueInteger", "integer", "2147483648");
	bad_value("valueInteger", "integer", "-2147483649");
	bad_value("valueInteger", "integer", "99999999999999999999999999999999");
	bad_value("valueInteger", "integer", "1.0");
	bad_value("valueInteger", "integer", "1e2");
	bad_value("valueInteger", "integer", "\"1\"");
	bad_value("valueInteger", "integer", "true");
	good_value("valueUnsignedInt", "0");
	bad_value("valueUnsignedInt", "unsignedInt", "-1");
	good_value("valuePositiveInt", "1");
	bad_value("valuePositiveInt", "positiveInt", "0");
	bad_value("valuePositiveInt", "positiveInt", "-1");
	good_value("valueDecimal", "-1.50e-3");
	bad_value("valueDecimal", "decimal", "\"1.5\"");
}

Test(accept, texts)
{
	good_value("valueString", "\"\\ta\\r\\n b\"");
	good_value("valueString", "\"a\xc2\xa0\xc2\xa0" "b\xc2\xa0\"");
	bad_value("valueString", "string", "\"a\\u0007\"");
	bad_value("valueString", "string", "\"\\b\"");
	bad_value("valueMarkdown", "markdown", "\"\\u001f\"");
	good_value("valueCode", "\"a b\"");
	good_value("valueCode", "\"a\xc2\xa0\"");
	bad_value("valueCode", "code", "\" a\"");
	bad_value("valueCode", "code", "\"a \"");
	bad_value("valueCode", "code", "\"a  b\"");
	bad_value("valueCode", "code", "\"a\\n\"");
	bad_value("valueCode", "code", "\" \"");
}

Test(accept, identifiers)
{
	good_value("valueId", "\"A-z.0\"");
	bad_value("valueId", "id", "\"a_b\"");
	bad_value("valueId", "id", "\"\xc3\xa9\"");
	good_value("valueId", "\"1234567890123456789012345678901234567890123456789012345678901234\"");
	bad_value("valueId", "id", "\"12345678901234567890123456789012345678901234567890123456789012345\"");
	bad(patient("\"id\":\"bad id!\""), "Patient.id");
	good_value("valueUri", "\"any:thing/at#all?x=1\"");
	bad_value("valueUri", "uri", "\"a b\"");
	bad_value("valueUrl", "url", "\"a\\tb\"");
	bad_value("valueCanonical", "canonical", "\"http://a b|1\"");
	good_value("valueOid", "\"urn:oid:2.16.840.1\"");
	good_value("valueOid", "\"urn:oid:1.0.9\"");
	bad_value("valueOid", "oid", "\"urn:oid:3.1\"");
	bad_value("valueOid", "oid", "\"urn:oid:1\"");
	bad_value("valueOid", "oid", "\"urn:oid:1.02\"");
	bad_value("valueOid", "oid", "\"urn:oid:1.\"");
	bad_value("valueOid", "oid", "\"urn:oid:\"");
	bad_value("valueOid", "oid", "\"2.16\"");
	good_value("valueUuid", "\"urn:uuid:c757873d-ec9a-4326-a141-556f43239520\"");
	bad_value("valueUuid", "uuid", "\"urn:uuid:C757873D-EC9A-4326-A141-556F43239520\"");
	bad_value("valueUuid", "uuid", "\"urn:uuid:c757873d-ec9a-4326-a141-556f4323952\"");
	bad_value("valueUuid", "uuid", "\"c757873d-ec9a-4326-a141-556f43239520\"");
}

Test(accept, base64)
{
	good_value("valueBase64Binary", "\"QUJD\"");
	good_value("valueBase64Binary", "\"QUI=\"");
	good_value("valueBase64Binary", "\"QQ==\"");
	good_value("valueBase64Binary", "\"QU JD\\r\\nQUJD\"");
	bad_value("valueBase64Binary", "base64Binary", "\"QUJ\"");
	bad_value("valueBase64Binary", "base64Binary", "\"Q===\"");
	bad_value("valueBase64Binary", "base64Binary", "\"QQ==QUJD\"");
	bad_value("valueBase64Binary", "base64Binary", "\"QU-_\"");
	bad_value("valueBase64Binary", "base64Binary", "\"    \"");
}

Test(accept, required_bindings)
{
	bad(patient("\"gender\":\"Male\""), "Patient.gender");
	bad(patient("\"name\":[{\"use\":\"nope\"}]"), "Patient.name[0].use");
	good("{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a\"},\"clinicalStatus\":{\"coding\":[{\"system\":"
		"\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"active\"}]}}");
	bad("{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a\"},\"clinicalStatus\":{\"coding\":[{\"system\":"
		"\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"nope\"}]}}", "Condition.clinicalStatus");
	bad("{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a\"},\"clinicalStatus\":{\"coding\":[{\"system\":"
		"\"http://other\",\"code\":\"active\"}]}}", "Condition.clinicalStatus");
	good("{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a\"},\"clinicalStatus\":{\"coding\":[{\"system\":\"http://other\","
		"\"code\":\"x\"},{\"code\":\"active\"}]}}");
	good("{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a\"},\"clinicalStatus\":{\"text\":\"active\"}}");
	good("{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a\"},\"clinicalStatus\":{\"coding\":[{\"display\":\"active\"}]}}");
}

Test(accept, extensions)
{
	bad(patient("\"extension\":[{\"valueCode\":\"x\"}]"), "Patient.extension[0]");
	bad(patient("\"extension\":[{\"url\":\"u\"}]"), "Patient.extension[0]");
	bad(patient("\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\",\"extension\":[{\"url\":\"v\",\"valueCode\":\"x\"}]}]"), "Patient.extension[0]");
	good(patient("\"extension\":[{\"url\":\"u\",\"extension\":[{\"url\":\"v\",\"valueCode\":\"x\"}]}]"));
	good(patient("\"extension\":[{\"url\":\"u\",\"_valueCode\":{\"extension\":[{\"url\":\"v\",\"valueCode\":\"x\"}]}}]"));
	bad(patient("\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\",\"valueString\":\"y\"}]"), "Patient.extension[0].value.ofType(string)");
	bad(patient("\"extension\":[{\"url\":\"u\",\"_url\":{\"id\":\"x\"},\"valueCode\":\"x\"}]"), "Patient.extension[0].url");
}

static void reference(const char *value, bool allowed)
{
	char member[256];
	snprintf(member, sizeof member, "\"managingOrganization\":{\"reference\":\"%s\"}", value);
	if (allowed)
		good(patient(member));
	else
		bad(patient(member), "Patient.managingOrganization.reference");
}

Test(accept, references)
{
	static const char *const fine[] = {"Patient/1", "Patient/1/_history/2", "#a", "#", "http://a/b", "urn:uuid:x", "urn:oid:1.2",
		"Organization?identifier=a|b", "Organization?identifier=http://a|b", "Patient/1#x", "https://a/Patient/!"};
	static const char *const wrong[] = {"Patient/", "Patient", "Nope/1", "Patient/a b", "Patient/1/2", "Patient/1/_history/", "1", "/Patient/1",
		"Patient/1/_history/!", "HumanName/1", "Patient/a:b", "Patient/1/_histary/2"};
	for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
		reference(fine[i], true);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		reference(wrong[i], false);
	good(patient("\"managingOrganization\":{\"display\":\"not a reference\"}"));
}

static void narrative(const char *div, bool allowed)
{
	char member[512];
	snprintf(member, sizeof member, "\"text\":{\"status\":\"generated\",\"div\":\"%s\"}", div);
	if (allowed)
		good(patient(member));
	else
		bad(patient(member), "Patient.text.div");
}

Test(accept, narratives)
{
	static const char *const fine[] = {"<div>a</div>", "<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p class='a'>b &lt; &#160; c</p><br/></div>",
		" <div><!-- a <b> --><img src='a' alt='b'/></div>\\n", "<div></div>", "<div><table><tr><td colspan = '2'>a > b</td></tr></table></div >",
		"<div><![CDATA[<script>]]></div>", "<\\u0064iv>a</div>"};
	static const char *const wrong[] = {"a", "<p>a</p>", "<div>a", "<div>a</p></div>", "<div><p>a</div></p>", "<div>a</div>b", "<div>a</div><div>b</div>",
		"<div><script>a</script></div>", "<div onclick='a'>b</div>", "<div><p onload='a'/></div>", "<div><a href='javascript:a'>b</a></div>",
		"<div><a href=' JavaScript:a'>b</a></div>", "<div><iframe src='a'/></div>", "<div><form/></div>", "<div><object/></div>", "<div>a & b</div>",
		"<div>&lt</div>", "<div class=a>b</div>", "<div class>b</div>", "<div class='a>b</div>", "<div><!-- a</div>", "<div><?a b?></div>",
		"<!DOCTYPE a><div>b</div>", "<divan>a</divan>", "<div><DIV>a</DIV></div>", "<div", "<div><", "<div></", "<div>a</div", "<div/",
		"<div><style>a</style></div>", "<div class='a'id='b'/>", "<div>a &lt b;</div>", "<div class='a<b'/>", "<div class='a & b'/>"};
	for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
		narrative(fine[i], true);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		narrative(wrong[i], false);
	bad(patient("\"text\":{\"status\":\"generated\"}"), "Patient.text");
	bad(patient("\"text\":{\"status\":\"generated\",\"div\":\"<div>a</div>\",\"_div\":{\"id\":\"a\"}}"), "Patient.text.div");
}

Test(accept, resources_inside)
{
	good(patient("\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"a\"}]"));
	bad(patient("\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\",\"nope\":\"a\"}]"), "Patient.contained[0]");
	bad(patient("\"contained\":[{\"id\":\"o\"}]"), "Patient.contained[0]");
	bad(patient("\"contained\":[{\"resourceType\":\"Nope\",\"id\":\"o\"}]"), "Patient.contained[0]");
	bad(patient("\"contained\":[{\"resourceType\":\"Organization\",\"contained\":[{\"resourceType\":\"Patient\"}]}]"), "Patient.contained[0].contained");
	bad(patient("\"contained\":[{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":1}}]"), "Patient.contained[0].code.text");
	good("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"contained\":["
		"{\"resourceType\":\"Organization\",\"id\":\"o\"}]}}]}");
	good("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"gender\":1}}]}");
	bad("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Nobody\"}}]}", "Bundle.entry[0].resource");
	bad("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"nope\":1}]}", "Bundle.entry[0]");
}

Test(accept, invariants)
{
	const char *same = "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[{\"fullUrl\":\"urn:a\",\"resource\":{\"resourceType\":"
		"\"Patient\"}},{\"fullUrl\":\"urn:%s\",\"resource\":{\"resourceType\":\"Patient\",\"meta\":{\"versionId\":\"%s\"}}},"
		"{\"fullUrl\":\"urn:c\",\"resource\":{\"resourceType\":\"Patient\",\"meta\":{\"versionId\":\"1\"}}}]}";
	char text[512];
	snprintf(text, sizeof text, same, "collection", "c", "1");
	bad(text, "Bundle");
	snprintf(text, sizeof text, same, "collection", "c", "2");
	good(text);
	snprintf(text, sizeof text, same, "collection", "b", "1");
	good(text);
	snprintf(text, sizeof text, same, "history", "c", "1");
	good(text);
	same = "{\"resourceType\":\"StructureDefinition\",\"url\":\"u\",\"name\":\"n\",\"status\":\"draft\",\"kind\":\"logical\",\"abstract\":%s,"
		"\"type\":\"t\"%s}";
	snprintf(text, sizeof text, same, "false", "");
	bad(text, "StructureDefinition");
	snprintf(text, sizeof text, same, "true", "");
	good(text);
	snprintf(text, sizeof text, same, "false", ",\"baseDefinition\":\"b\"");
	good(text);
}

Test(accept, where_the_fault_is)
{
	const char *text = "{\"resourceType\":\"Patient\",\n \"name\": [{\"given\": [\"a\", 5]}]}";
	kiln_error err;
	cr_assert_eq(accept(kl_slice_of(text), &err), KILN_BAD_RESOURCE);
	cr_assert_eq(err.status, KILN_BAD_RESOURCE);
	cr_assert_eq(text[err.offset], '5');
	cr_assert_str_eq(err.path, "Patient.name[0].given[1]");
	cr_assert_str_eq(err.message, "a JSON string is needed here");
	text = "{\"resourceType\":\"Patient\",\"gender\":\"secret\"}";
	cr_assert_eq(accept(kl_slice_of(text), &err), KILN_BAD_RESOURCE);
	cr_assert_eq(strncmp(text + err.offset, "\"secret\"", 8), 0);
	cr_assert_null(strstr(err.message, "secret"));
	text = "{\"resourceType\":\"Observation\",\"status\":\"final\"}";
	cr_assert_eq(accept(kl_slice_of(text), &err), KILN_BAD_RESOURCE);
	cr_assert_str_eq(err.message, "missing element: code");
}

/* An unknown key may hold anything: it is repeated only if it is the name of some element. */
Test(accept, messages_repeat_names_of_elements_only)
{
	kiln_error err;
	cr_assert_eq(accept(kl_slice_of(patient("\"birthdate\":1")), &err), KILN_BAD_RESOURCE);
	cr_assert_str_eq(err.message, "no such element: birthdate");
	cr_assert_eq(accept(kl_slice_of(patient("\"_valueQuantity\":1")), &err), KILN_BAD_RESOURCE);
	cr_assert_str_eq(err.message, "no such element: _valueQuantity");
	cr_assert_eq(accept(kl_slice_of(patient("\"JohnSmith\":1")), &err), KILN_BAD_RESOURCE);
	cr_assert_str_eq(err.message, "no such element");
}

Test(accept, no_error_wanted)
{
	cr_assert_eq(accept(KL_SLICE("{\"resourceType\":\"Patient\",\"name\":1}"), NULL), KILN_BAD_RESOURCE);
}

/* n extensions inside each other, an array and an object each, then the end. */
static int accept_nested(const char *start, unsigned n, const char *end, kiln_error *err)
{
	struct kl_buf b = {0};
	kl_buf_add_text(&b, start);
	for (unsigned i = 0; i < n; i++)
		kl_buf_add_text(&b, ",\"extension\":[{\"url\":\"u\"");
	kl_buf_add_text(&b, end);
	for (unsigned i = 0; i < n; i++)
		kl_buf_add_text(&b, "}]");
	kl_buf_add_text(&b, strstr(start, "{\"text\"") ? "}}" : "}");
	int status = accept(kl_buf_slice(&b), err);
	kl_buf_free(&b);
	return status;
}

Test(accept, nesting_has_a_limit)
{
	const char *odd = "{\"resourceType\":\"Patient\"", *even = "{\"resourceType\":\"Patient\",\"maritalStatus\":{\"text\":\"a\"";
	const char *code = ",\"valueCode\":\"x\"", *name = ",\"valueHumanName\":{\"given\":[\"a\"]}";
	const unsigned most = (KL_DEPTH_MAX - 1) / 2;
	kiln_error err;
	cr_assert_eq(accept_nested(odd, most, code, &err), KILN_OK);
	cr_assert_eq(accept_nested(odd, most + 1, code, &err), KILN_LIMIT);
	cr_assert_eq(strncmp(err.path, "Patient.extension[0].extension[0]", 33), 0);
	cr_assert_eq(accept_nested(even, most - 1, name, &err), KILN_OK);
	cr_assert_eq(accept_nested(odd, most, name, &err), KILN_LIMIT);
}

static int accept_deep_narrative(unsigned n)
{
	struct kl_buf b = {0};
	kiln_error err;
	kl_buf_add_text(&b, "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"");
	for (unsigned i = 0; i < n; i++)
		kl_buf_add_text(&b, "<div>");
	for (unsigned i = 0; i < n; i++)
		kl_buf_add_text(&b, "</div>");
	kl_buf_add_text(&b, "\"}}");
	int status = accept(kl_buf_slice(&b), &err);
	kl_buf_free(&b);
	return status;
}

Test(accept, narratives_have_a_limit)
{
	cr_assert_eq(accept_deep_narrative(KL_XHTML_DEPTH), KILN_OK);
	cr_assert_eq(accept_deep_narrative(KL_XHTML_DEPTH + 1), KILN_BAD_RESOURCE);
}

Test(accept, strings_have_a_limit)
{
	struct kl_buf b = {0};
	kiln_error err;
	for (size_t n = KL_STRING_MAX; n <= KL_STRING_MAX + 1; n++) {
		kl_buf_clear(&b);
		kl_buf_add_text(&b, "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"");
		for (size_t i = 0; i < n; i++)
			kl_buf_add_text(&b, "\xc3\xa9");
		kl_buf_add_text(&b, "\"}]}");
		cr_assert_eq(accept(kl_buf_slice(&b), &err), n == KL_STRING_MAX ? KILN_OK : KILN_BAD_RESOURCE);
	}
	kl_buf_free(&b);
}

Test(accept, replaced_text_is_what_counts)
{
	struct kl_json doc = {0};
	kiln_error err;
	kiln_slice text = KL_SLICE("{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"urn:uuid:1\"}}");
	cr_assert_eq(kl_json_read(&doc, text, 8, 0, NULL, NULL), KILN_OK);
	uint32_t node = kl_json_get(&doc, kl_json_get(&doc, 0, "managingOrganization"), "reference");
	cr_assert_eq(kl_json_replace(&doc, node, KL_SLICE("Organization/1")), KILN_OK);
	cr_assert_eq(kl_accept(&doc, KL_JSON_ROOT, NULL, &err), KILN_OK);
	cr_assert_eq(kl_json_replace(&doc, node, KL_SLICE("Nope/1")), KILN_OK);
	cr_assert_eq(kl_accept(&doc, KL_JSON_ROOT, NULL, &err), KILN_BAD_RESOURCE);
	cr_assert_eq(strncmp(text.data + err.offset, "\"urn:uuid:1\"", 12), 0);
	kl_json_free(&doc);
}
