/* search_result_test.c - the parameters of the result, leniency, and the parts of resources that _summary and _elements leave. */
#include "search_fixture.h"
#include <stdio.h>

#define TAG "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationValue\",\"code\":\"SUBSETTED\"}"

/* The first row's body without what meta has of its own, or "!" and the status's name. */
static const char *first(struct shop *s, const char *query)
{
	static char out[4096];
	kiln_error err = {0};
	kiln_search *search;
	kiln_cursor *cursor = NULL;
	kiln_record r = {0};
	kiln_view *view;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	int rc = kiln_search_compile(s->store, kl_slice_of(query), &search, &err);
	if (rc == KILN_OK)
		rc = kiln_search_run(search, view, &cursor, &err);
	if (rc == KILN_OK)
		rc = kiln_cursor_next(cursor, &r, &err);
	const char *at = rc == KILN_OK ? memmem(r.body.data, r.body.size, "\"versionId\"", 11) : NULL;
	const char *end = at ? memmem(at, 120, "Z\"", 2) : NULL;
	snprintf(out, sizeof out, "!%s", kiln_status_name(rc));
	if (end) {
		end += 2 + (end[2] == ',');
		snprintf(out, sizeof out, "%.*s%.*s", (int)(at - r.body.data), r.body.data, (int)(r.body.data + r.body.size - end), end);
	}
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
	return out;
}
#define first_is(s, query, want) do { const char *got_ = first(s, query); cr_assert_str_eq(got_, want, "%s gives\n%s, not\n%s", query, got_, want); } while (0)

static const char patient[] = "{\"resourceType\":\"Patient\",\"id\":\"a\",\"text\":{\"status\":\"empty\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"},"
	"\"active\":true,\"_active\":{\"id\":\"q\"},\"name\":[{\"extension\":[{\"url\":\"u\",\"valueString\":\"x\"}],\"family\":\"A\\u0042\"},{\"extension\":[{\"url\":\"v\",\"valueCode\":\"z\"}]}],"
	"\"maritalStatus\":{\"text\":\"m\"},\"multipleBirthInteger\":1,\"modifierExtension\":[{\"url\":\"e\",\"valueDecimal\":1.00}]}";
#define HEAD "{\"resourceType\":\"Patient\",\"id\":\"a\",\"meta\":{\"tag\":[" TAG "]}"
#define ACTIVE ",\"active\":true,\"_active\":{\"id\":\"q\"}"
#define MODIFIER ",\"modifierExtension\":[{\"url\":\"e\",\"valueDecimal\":1.00}]}"
#define NARRATIVE ",\"text\":{\"status\":\"empty\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"}"
#define NAMES ",\"name\":[{\"extension\":[{\"url\":\"u\",\"valueString\":\"x\"}],\"family\":\"A\\u0042\"},{\"extension\":[{\"url\":\"v\",\"valueCode\":\"z\"}]}]"

Test(search_result, summary_in_five_forms)
{
	struct shop s;
	shop_open(&s);
	shop_put(&s, patient);
	first_is(&s, "Patient?_summary=true", HEAD ACTIVE ",\"name\":[{\"family\":\"A\\u0042\"}]" MODIFIER);
	first_is(&s, "Patient?_summary=text", HEAD NARRATIVE "}");
	first_is(&s, "Patient?_summary=data", HEAD ACTIVE NAMES ",\"maritalStatus\":{\"text\":\"m\"},\"multipleBirthInteger\":1" MODIFIER);
	first_is(&s, "Patient?_summary=false", "{\"resourceType\":\"Patient\",\"id\":\"a\",\"meta\":{}" NARRATIVE ACTIVE NAMES ",\"maritalStatus\":{\"text\":\"m\"},\"multipleBirthInteger\":1" MODIFIER);
	first_is(&s, "Patient?_summary=count", "!KILN_DONE");
	shop_close(&s);
}

Test(search_result, elements_with_what_they_need)
{
	struct shop s;
	shop_open(&s);
	shop_put(&s, patient);
	shop_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"c\"},\"valueQuantity\":{\"value\":1.0},\"note\":[{\"text\":\"n\"}]}");
	first_is(&s, "Patient?_elements=maritalStatus", HEAD ACTIVE ",\"maritalStatus\":{\"text\":\"m\"}" MODIFIER);
	first_is(&s, "Patient?_elements=multipleBirth", HEAD ACTIVE ",\"multipleBirthInteger\":1" MODIFIER);
	first_is(&s, "Observation?_elements=value[x]",
		"{\"resourceType\":\"Observation\",\"id\":\"o\",\"meta\":{\"tag\":[" TAG "]},\"status\":\"final\",\"code\":{\"text\":\"c\"},\"valueQuantity\":{\"value\":1.0}}");
	first_is(&s, "?_id=o&_elements=note,gender",
		"{\"resourceType\":\"Observation\",\"id\":\"o\",\"meta\":{\"tag\":[" TAG "]},\"status\":\"final\",\"code\":{\"text\":\"c\"},\"note\":[{\"text\":\"n\"}]}");
	shop_close(&s);
}

Test(search_result, a_tag_that_is_there_is_not_doubled)
{
	struct shop s;
	shop_open(&s);
	shop_put(&s, "{\"resourceType\":\"Basic\",\"id\":\"b\",\"meta\":{\"tag\":[{\"code\":\"t\"}]},\"code\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"v\"}]},\"author\":{\"display\":\"d\"}}");
	first_is(&s, "Basic?_summary=text",
		"{\"resourceType\":\"Basic\",\"id\":\"b\",\"meta\":{\"tag\":[{\"code\":\"t\"}," TAG "]},\"code\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"v\"}]}}");
	/* What is mandatory stays even where nothing of it is in the summary. */
	first_is(&s, "Basic?_summary=true", "{\"resourceType\":\"Basic\",\"id\":\"b\",\"meta\":{\"tag\":[{\"code\":\"t\"}," TAG
		"]},\"code\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"v\"}]},\"author\":{\"display\":\"d\"}}");
	shop_put(&s, "{\"resourceType\":\"Basic\",\"id\":\"b\",\"meta\":{\"tag\":[" TAG "]},\"code\":{\"text\":\"c\"},\"created\":\"2020\"}");
	first_is(&s, "Basic?_summary=text", "{\"resourceType\":\"Basic\",\"id\":\"b\",\"meta\":{\"tag\":[" TAG "]},\"code\":{\"text\":\"c\"}}");
	shop_close(&s);
}

Test(search_result, resources_inside_are_summarised_by_their_own_type)
{
	struct shop s;
	shop_open(&s);
	shop_put(&s, "{\"resourceType\":\"Bundle\",\"id\":\"b\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:x\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\","
		"\"gender\":\"male\",\"contact\":[{\"gender\":\"male\"}]}}]}");
	first_is(&s, "Bundle?_summary=true", "{\"resourceType\":\"Bundle\",\"id\":\"b\",\"meta\":{\"tag\":[" TAG "]},\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:x\","
		"\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\"}}]}");
	shop_close(&s);
}

static void refused(struct shop *s, const char *query, int status, const char *what)
{
	kiln_error err = {0};
	cr_assert_eq(shop_compile(s, query, &err), status, "%s: %s", query, err.message);
	cr_assert(strstr(err.message, what), "%s: %s", query, err.message);
}

Test(search_result, malformed_values_are_named)
{
	struct shop s;
	shop_open(&s);
	refused(&s, "Patient?_summary=some", KILN_BAD_QUERY, "'_summary'");
	refused(&s, "Patient?_summary=true,false", KILN_BAD_QUERY, "'_summary'");
	refused(&s, "Patient?_elements=name,nothing", KILN_BAD_QUERY, "'_elements': its value 2");
	refused(&s, "Patient?_elements=nam", KILN_BAD_QUERY, "'_elements'");
	refused(&s, "Patient?_elements=multipleBirthInteger", KILN_BAD_QUERY, "'_elements'");
	refused(&s, "Patient?_elements=name&_summary=true", KILN_BAD_QUERY, "'_elements'");
	refused(&s, "Patient?_total=exact", KILN_BAD_QUERY, "'_total'");
	refused(&s, "Patient?_total=none&_total=none", KILN_BAD_QUERY, "'_total'");
	refused(&s, "Patient?_count=1&_count=1", KILN_BAD_QUERY, "'_count'");
	refused(&s, "Patient?_count=1,2", KILN_BAD_QUERY, "'_count'");
	refused(&s, "Patient?_count=-1", KILN_BAD_QUERY, "'_count'");
	refused(&s, "Patient?_format=xml", KILN_UNSUPPORTED, "'_format'");
	refused(&s, "Patient?_pretty=1", KILN_BAD_QUERY, "'_pretty'");
	refused(&s, "Patient?_contained=both", KILN_UNSUPPORTED, "'_contained'");
	refused(&s, "Patient?_score=1", KILN_UNSUPPORTED, "'_score'");
	shop_put(&s, patient);
	shop_is(&s, "Patient?_format=json&_pretty=false&_contained=false&_total=none&_count=10", "a");
	shop_is(&s, "?_id=a&_format=application/fhir+json&_total=estimate", "a");
	shop_close(&s);
}

/* A lenient search: what is ignored with '+' between, then ' ', then the query as it is answered; or "!" and the status's name. */
static const char *lenient(struct shop *s, const char *query)
{
	static char out[1024];
	kiln_search_options options = {.size = sizeof options, .lenient = 1};
	kiln_error err = {0};
	kiln_search *search;
	kiln_slice name;
	size_t n = 0, used = 0;
	int rc = kiln_search_compile_with(s->store, kl_slice_of(query), &options, &search, &err);
	if (rc != KILN_OK) {
		snprintf(out, sizeof out, "!%s", kiln_status_name(rc));
		return out;
	}
	for (; kiln_search_ignored(search, n, &name, NULL) == KILN_OK; n++)
		used += (size_t)snprintf(out + used, sizeof out - used, "%s%.*s", n ? "+" : "", (int)name.size, name.data);
	name = kiln_search_query(search);
	snprintf(out + used, sizeof out - used, " %.*s", (int)name.size, name.data);
	kiln_search_free(search);
	return out;
}
#define lenient_is(s, query, want) cr_assert_str_eq(lenient(s, query), want, "%s gives [%s]", query, lenient(s, query))

Test(search_result, leniency_leaves_out_what_is_unknown)
{
	struct shop s;
	shop_open(&s);
	lenient_is(&s, "Patient?gender=male", " Patient?gender=male");
	lenient_is(&s, "Patient?foo=1&gender=male&bar:exact=2", "foo+bar:exact Patient?gender=male");
	lenient_is(&s, "Patient?_filter=x&_text=y", "_filter+_text Patient");
	lenient_is(&s, "Observation?subject.foo=1&code=a|b", "subject.foo Observation?code=a%7Cb");
	lenient_is(&s, "Observation?subject:Patient.foo=1&code=a%7Cb", "subject:Patient.foo Observation?code=a%7Cb");
	lenient_is(&s, "Location?near=1", "near Location");
	lenient_is(&s, "?foo=1&_id=a", "foo ?_id=a");
	lenient_is(&s, "?foo=1", "!KILN_BAD_QUERY");
	lenient_is(&s, "Patient?birthdate=x", "!KILN_BAD_QUERY");
	lenient_is(&s, "Patient?family:foo=x", "!KILN_BAD_QUERY");
	lenient_is(&s, "Patient?_summary=x", "!KILN_BAD_QUERY");
	lenient_is(&s, "Patient?_sort=foo", "!KILN_BAD_QUERY");
	shop_close(&s);
}
