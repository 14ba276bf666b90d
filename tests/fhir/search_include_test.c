#include "search_fixture.h"
#include "base/codec.h"
#include "base/limits.h"
#include "fhir/search_page.h"
#include "store/txn.h"
#include <stdio.h>
#include <stdlib.h>

/* ---- What a page gives: "Type/id Type/id + Type/id": matches, then includes, either sorted; " !" behind when it is not complete ---- */

#define ROWS_MAX 512
struct rows {
	char names[ROWS_MAX][64];
	size_t count;
};

static int by_name(const void *a, const void *b) { return strcmp(a, b); }

static void add_row(struct rows *r, const kiln_record *record)
{
	cr_assert_lt(r->count, ROWS_MAX);
	snprintf(r->names[r->count++], sizeof r->names[0], "%.*s/%.*s", (int)record->type.size, record->type.data, (int)record->id.size, record->id.data);
}

static size_t print_rows(char *out, size_t size, struct rows *r)
{
	size_t n = 0;
	qsort(r->names, r->count, sizeof r->names[0], by_name);
	out[0] = '\0';
	for (size_t i = 0; i < r->count; i++) {
		cr_assert(i == 0 || strcmp(r->names[i - 1], r->names[i]) != 0, "%s comes twice", r->names[i]);
		n += (size_t)snprintf(out + n, size - n, "%s%s", i ? " " : "", r->names[i]);
	}
	return n;
}

static void read_rows(kiln_cursor *cursor, struct rows *matches, struct rows *included)
{
	kiln_record record;
	kiln_error err = {0};
	int rc;
	matches->count = included->count = 0;
	while ((rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK) {
		cr_assert(record.mode == KILN_INCLUDE || included->count == 0, "a match stands behind an include");
		add_row(record.mode == KILN_MATCH ? matches : included, &record);
	}
	cr_assert_eq(rc, KILN_DONE, "%s", err.message);
}

static const char *answer(struct shop *s, const char *query)
{
	static char out[65536];
	static struct rows matches, included;
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_error err = {0};
	uint64_t total, count;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, &err), KILN_OK, "%s: %s", query, err.message);
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_OK, "%s: %s", query, err.message);
	read_rows(cursor, &matches, &included);
	cr_assert_eq(kiln_cursor_total(cursor, &total, NULL), KILN_OK);
	cr_assert_eq(kiln_search_count(search, view, &count, NULL), KILN_OK);
	cr_assert_eq(total, count);
	cr_assert(strstr(query, "_count") || total == matches.count, "%s: the total counts matches alone", query);
	size_t n = print_rows(out, sizeof out, &matches);
	n += (size_t)snprintf(out + n, sizeof out - n, " + ");
	n += print_rows(out + n, sizeof out - n, &included);
	if (!kiln_cursor_complete(cursor))
		snprintf(out + n, sizeof out - n, " !");
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
	return out;
}
#define gives(s, query, want) cr_assert_str_eq(answer(s, query), want, "%s\ngives [%s],\n  not [%s]", query, answer(s, query), want)

/* ---- A clinic ---- */

static const char *const clinic[] = {
	"{\"resourceType\":\"Organization\",\"id\":\"top\",\"name\":\"Top\"}",
	"{\"resourceType\":\"Organization\",\"id\":\"mid\",\"partOf\":{\"reference\":\"Organization/top\"}}",
	"{\"resourceType\":\"Organization\",\"id\":\"leaf\",\"partOf\":{\"reference\":\"Organization/mid\"}}",
	"{\"resourceType\":\"Practitioner\",\"id\":\"dr\",\"name\":[{\"family\":\"Who\"}]}",
	"{\"resourceType\":\"Patient\",\"id\":\"ann\",\"managingOrganization\":{\"reference\":\"Organization/leaf\"},"
		"\"generalPractitioner\":[{\"reference\":\"Practitioner/dr\"},{\"reference\":\"Organization/leaf/_history/1\"}]}",
	"{\"resourceType\":\"Patient\",\"id\":\"bob\",\"link\":[{\"other\":{\"reference\":\"Patient/bob\"},\"type\":\"seealso\"},"
		"{\"other\":{\"reference\":\"Patient/ann\"},\"type\":\"seealso\"}]}",
	"{\"resourceType\":\"Group\",\"id\":\"all\",\"type\":\"person\",\"actual\":true,\"member\":[{\"entity\":{\"reference\":\"Patient/ann\"}}]}",
	"{\"resourceType\":\"Observation\",\"id\":\"o1\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/ann\"},"
		"\"performer\":[{\"reference\":\"Practitioner/dr\"},{\"identifier\":{\"value\":\"a\"}}]}",
	"{\"resourceType\":\"Observation\",\"id\":\"o2\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Group/all\"},"
		"\"performer\":[{\"reference\":\"Practitioner/absent\"},{\"reference\":\"http://example.org/Practitioner/dr\"}]}",
	"{\"resourceType\":\"Observation\",\"id\":\"o3\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/bob\"},"
		"\"hasMember\":[{\"reference\":\"Observation/o1\"},{\"reference\":\"Observation/o3\"}]}",
	"{\"resourceType\":\"Provenance\",\"id\":\"pv\",\"target\":[{\"reference\":\"Observation/o1\"}],\"recorded\":\"2020-01-01T00:00:00Z\","
		"\"agent\":[{\"who\":{\"reference\":\"Practitioner/dr\"}}]}",
	NULL
};

Test(search_include, forwards)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	gives(&s, "Observation?_id=o1&_include=Observation:subject", "Observation/o1 + Patient/ann");
	gives(&s, "Observation?_include=Observation:subject", "Observation/o1 Observation/o2 Observation/o3 + Group/all Patient/ann Patient/bob");
	gives(&s, "Observation?_include=Observation:subject:Patient", "Observation/o1 Observation/o2 Observation/o3 + Patient/ann Patient/bob");
	gives(&s, "Observation?_include=Observation:subject:Group", "Observation/o1 Observation/o2 Observation/o3 + Group/all");
	gives(&s, "Observation?_include=Observation:patient", "Observation/o1 Observation/o2 Observation/o3 + Patient/ann Patient/bob");
	gives(&s, "Observation?_id=o1&_include=Observation:subject&_include=Observation:performer", "Observation/o1 + Patient/ann Practitioner/dr");
	gives(&s, "Observation?_id=o1&_include=Observation:*", "Observation/o1 + Patient/ann Practitioner/dr");
	gives(&s, "Observation?_id=o1&_include=Observation:*:Practitioner", "Observation/o1 + Practitioner/dr");
	gives(&s, "Observation?_id=o1&_include=*", "Observation/o1 + Patient/ann Practitioner/dr");
	gives(&s, "Observation?_id=o1&_include=*:*", "Observation/o1 + Patient/ann Practitioner/dr");
	gives(&s, "Patient?_id=ann&_include=Patient:general-practitioner", "Patient/ann + Organization/leaf Practitioner/dr");
	/* logical, absent, and not this store's */
	gives(&s, "Observation?_id=o2&_include=Observation:performer", "Observation/o2 + ");
	/* of another type than any match */
	gives(&s, "Observation?_id=o1&_include=Patient:organization", "Observation/o1 + ");
	gives(&s, "Observation?_id=none&_include=*&_revinclude=*", " + ");
	shop_close(&s);
}

Test(search_include, backwards)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	gives(&s, "Patient?_id=ann&_revinclude=Observation:subject", "Patient/ann + Observation/o1");
	gives(&s, "Patient?_id=ann&_revinclude=Observation:patient", "Patient/ann + Observation/o1");
	gives(&s, "Patient?_id=ann&_revinclude=*", "Patient/ann + Group/all Observation/o1 Patient/bob");
	gives(&s, "Patient?_id=ann&_revinclude=*:*", "Patient/ann + Group/all Observation/o1 Patient/bob");
	gives(&s, "Patient?_revinclude=Observation:subject&_revinclude=Group:member", "Patient/ann Patient/bob + Group/all Observation/o1 Observation/o3");
	gives(&s, "Practitioner?_id=dr&_revinclude=Observation:*", "Practitioner/dr + Observation/o1");
	gives(&s, "Practitioner?_id=dr&_revinclude=Provenance:agent&_revinclude=Patient:general-practitioner",
		"Practitioner/dr + Patient/ann Provenance/pv");
	gives(&s, "Group?_revinclude=Observation:subject:Patient", "Group/all + ");
	gives(&s, "Group?_revinclude=Observation:subject:Group", "Group/all + Observation/o2");
	gives(&s, "Group?_revinclude=Observation:patient", "Group/all + ");
	gives(&s, "Patient?_id=ann&_revinclude=Observation:patient&_include=Patient:organization", "Patient/ann + Observation/o1 Organization/leaf");
	gives(&s, "Organization?_revinclude=Organization:partof", "Organization/leaf Organization/mid Organization/top + ");
	shop_close(&s);
}

/* Only :iterate follows what was included. */
Test(search_include, iterate)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	gives(&s, "Patient?_id=ann&_include=Patient:organization&_include=Organization:partof", "Patient/ann + Organization/leaf");
	gives(&s, "Patient?_id=ann&_include=Patient:organization&_include:iterate=Organization:partof",
		"Patient/ann + Organization/leaf Organization/mid Organization/top");
	gives(&s, "Patient?_id=ann&_include=Patient:organization&_include:recurse=Organization:partof",
		"Patient/ann + Organization/leaf Organization/mid Organization/top");
	gives(&s, "Organization?_id=leaf&_include=Organization:partof", "Organization/leaf + Organization/mid");
	gives(&s, "Organization?_id=leaf&_include:iterate=Organization:partof", "Organization/leaf + Organization/mid Organization/top");
	gives(&s, "Organization?_id=top&_revinclude:iterate=Organization:partof", "Organization/top + Organization/leaf Organization/mid");
	gives(&s, "Organization?_id=top&_revinclude:iterate=Organization:partof&_revinclude:iterate=Patient:organization",
		"Organization/top + Organization/leaf Organization/mid Patient/ann");
	gives(&s, "Observation?_id=o3&_include:iterate=*",
		"Observation/o3 + Observation/o1 Organization/leaf Organization/mid Organization/top Patient/ann Patient/bob Practitioner/dr");
	gives(&s, "Organization?_id=mid&_include:iterate=*&_revinclude:iterate=*",
		"Organization/mid + Group/all Observation/o1 Observation/o2 Observation/o3 Organization/leaf Organization/top Patient/ann Patient/bob Practitioner/dr "
		"Provenance/pv");
	shop_close(&s);
}

/* Circles and records that refer to themselves: each record once, a match stays a match. */
Test(search_include, circles)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	gives(&s, "Patient?_id=bob&_include=Patient:link", "Patient/bob + Patient/ann");
	gives(&s, "Patient?_include=Patient:link&_revinclude=Patient:link", "Patient/ann Patient/bob + ");
	gives(&s, "Observation?_id=o1,o3&_include=Observation:has-member&_revinclude=Observation:has-member", "Observation/o1 Observation/o3 + ");
	shop_put(&s, "{\"resourceType\":\"Organization\",\"id\":\"top\",\"partOf\":{\"reference\":\"Organization/leaf\"}}");
	gives(&s, "Organization?_id=mid&_include:iterate=Organization:partof", "Organization/mid + Organization/leaf Organization/top");
	gives(&s, "Organization?_id=mid&_revinclude:iterate=Organization:partof", "Organization/mid + Organization/leaf Organization/top");
	shop_close(&s);
}

Test(search_include, deleted_and_changed)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	shop_delete(&s, "Patient", "ann");
	gives(&s, "Observation?_id=o1&_include=Observation:*", "Observation/o1 + Practitioner/dr");
	gives(&s, "Observation?_id=o1&_include:iterate=*", "Observation/o1 + Practitioner/dr");
	shop_delete(&s, "Observation", "o3");
	gives(&s, "Patient?_id=bob&_revinclude=*", "Patient/bob + ");
	shop_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"o1\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/bob\"}}");
	gives(&s, "Patient?_id=bob&_revinclude=Observation:subject", "Patient/bob + Observation/o1");
	gives(&s, "Observation?_id=o1&_include=Observation:*", "Observation/o1 + Patient/bob");
	shop_close(&s);
}

/* With chains, compartments, paging, several types. */
Test(search_include, together)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	gives(&s, "Observation?subject:Patient.organization=leaf&_include=Observation:subject", "Observation/o1 + Patient/ann");
	gives(&s, "Patient?_has:Observation:subject:status=final&_revinclude=Observation:subject", "Patient/ann Patient/bob + Observation/o1 Observation/o3");
	gives(&s, "Patient/ann/Observation?_include=Observation:performer", "Observation/o1 + Practitioner/dr");
	gives(&s, "Observation?_sort=-_id&_count=1&_include=Observation:subject", "Observation/o3 + Patient/bob");
	gives(&s, "Observation?_count=0&_include=Observation:subject", " + ");
	gives(&s, "?_type=Patient,Group&_include=Patient:organization&_revinclude=Observation:subject",
		"Group/all Patient/ann Patient/bob + Observation/o1 Observation/o2 Observation/o3 Organization/leaf");
	gives(&s, "?_type=Patient,Organization&_include=*", "Organization/leaf Organization/mid Organization/top Patient/ann Patient/bob + Practitioner/dr");
	shop_close(&s);
}

/* Includes stand behind the matches in the order of their record numbers, with their own bodies. */
Test(search_include, order_and_bodies)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	cr_assert_str_eq(shop_ask(&s, "Observation?_count=3&_sort=-_id&_include=Observation:subject&_include=Observation:performer"), "o3 o2 o1 dr ann bob all");
	cr_assert_str_eq(shop_ask(&s, "Patient?_count=2&_elements=gender&_include=Patient:organization"), "ann bob leaf");
	shop_close(&s);
}

/* ---- Canonicals ---- */

static const char *const forms[] = {
	"{\"resourceType\":\"Questionnaire\",\"id\":\"q1\",\"url\":\"http://x.org/q\",\"version\":\"1\",\"status\":\"active\"}",
	"{\"resourceType\":\"Questionnaire\",\"id\":\"q2\",\"url\":\"http://x.org/q\",\"version\":\"2\",\"status\":\"active\"}",
	"{\"resourceType\":\"Library\",\"id\":\"child\",\"url\":\"http://x.org/child\",\"status\":\"active\",\"type\":{\"text\":\"x\"},\"relatedArtifact\":["
		"{\"type\":\"derived-from\",\"resource\":\"http://x.org/lib\"},{\"type\":\"derived-from\",\"resource\":\"http://x.org/child\"},"
		"{\"type\":\"derived-from\",\"resource\":\"http://x.org/none\"},{\"type\":\"depends-on\",\"resource\":\"http://x.org/q|1\"}]}",
	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"r1\",\"status\":\"completed\",\"questionnaire\":\"http://x.org/q|1\"}",
	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"r2\",\"status\":\"completed\",\"questionnaire\":\"http://x.org/q|2\"}",
	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"r3\",\"status\":\"completed\",\"questionnaire\":\"http://x.org/q|3\"}",
	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"any\",\"status\":\"completed\",\"questionnaire\":\"http://x.org/q\"}",
	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"part\",\"status\":\"completed\",\"questionnaire\":\"http://x.org/q#part\"}",
	"{\"resourceType\":\"Library\",\"id\":\"lib\",\"url\":\"http://x.org/lib\",\"status\":\"active\",\"type\":{\"text\":\"x\"}}",
	"{\"resourceType\":\"Measure\",\"id\":\"m\",\"url\":\"http://x.org/m\",\"status\":\"active\",\"library\":[\"http://x.org/lib\"],"
		"\"relatedArtifact\":[{\"type\":\"depends-on\",\"resource\":\"http://x.org/q|2\"}]}",
	"{\"resourceType\":\"Device\",\"id\":\"d\",\"url\":\"http://x.org/device\"}",
	"{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"focus\":[{\"reference\":\"http://x.org/lib\"}],"
		"\"device\":{\"reference\":\"http://x.org/device\"}}",
	NULL
};

Test(search_include, canonicals)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, forms);
	gives(&s, "QuestionnaireResponse?_id=r1&_include=QuestionnaireResponse:questionnaire", "QuestionnaireResponse/r1 + Questionnaire/q1");
	gives(&s, "QuestionnaireResponse?_id=r2&_include=QuestionnaireResponse:*", "QuestionnaireResponse/r2 + Questionnaire/q2");
	gives(&s, "QuestionnaireResponse?_id=r3&_include=*", "QuestionnaireResponse/r3 + ");
	gives(&s, "QuestionnaireResponse?_id=any&_include=QuestionnaireResponse:questionnaire:Questionnaire",
		"QuestionnaireResponse/any + Questionnaire/q1 Questionnaire/q2");
	gives(&s, "QuestionnaireResponse?_id=part&_include=*", "QuestionnaireResponse/part + ");
	gives(&s, "Library?_id=child&_include=Library:derived-from", "Library/child + Library/lib");
	gives(&s, "Library?_id=child&_include=Library:derived-from&_include:iterate=*&_revinclude:iterate=*",
		"Library/child + Library/lib Measure/m Questionnaire/q1 Questionnaire/q2 QuestionnaireResponse/any QuestionnaireResponse/r1 QuestionnaireResponse/r2");
	gives(&s, "Measure?_include:iterate=*", "Measure/m + Library/lib Questionnaire/q2");
	gives(&s, "Questionnaire?_id=q1&_revinclude=QuestionnaireResponse:questionnaire", "Questionnaire/q1 + QuestionnaireResponse/any QuestionnaireResponse/r1");
	gives(&s, "Questionnaire?_id=q1,q2&_revinclude=*",
		"Questionnaire/q1 Questionnaire/q2 + Library/child Measure/m QuestionnaireResponse/any QuestionnaireResponse/r1 QuestionnaireResponse/r2");
	gives(&s, "Measure?_include=Measure:depends-on", "Measure/m + Library/lib Questionnaire/q2");
	gives(&s, "Measure?_include=Measure:depends-on:Library", "Measure/m + Library/lib");
	gives(&s, "Library?_id=lib&_revinclude=Measure:depends-on", "Library/lib + Measure/m");
	/* the url of a device is an address, and a Reference is no canonical */
	gives(&s, "Observation?_include=*", "Observation/o + ");
	shop_delete(&s, "Questionnaire", "q1");
	gives(&s, "QuestionnaireResponse?_id=r1,any&_include=QuestionnaireResponse:questionnaire",
		"QuestionnaireResponse/any QuestionnaireResponse/r1 + Questionnaire/q2");
	shop_close(&s);
}

/* ---- Limits ---- */

static void put_many(struct shop *s, const char *format, unsigned from, unsigned to)
{
	kiln_batch *b;
	kiln_error err = {0};
	char json[512];
	cr_assert_eq(kiln_batch_open(s->store, &b, NULL), KILN_OK);
	for (unsigned i = from; i < to; i++) {
		snprintf(json, sizeof json, format, i, i + 1);
		cr_assert_eq(kiln_batch_put(b, kl_slice_of(json), NULL, &err), KILN_OK, "%s", err.message);
	}
	cr_assert_eq(kiln_batch_commit(b, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(b);
}

/* How many records the search brings along, and whether these are all. */
static size_t brings(struct shop *s, const char *query, bool *complete)
{
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err = {0};
	kiln_slice json;
	size_t n = 0;
	char want[64];
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, &err), KILN_OK, "%s: %s", query, err.message);
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_OK, "%s: %s", query, err.message);
	while (kiln_cursor_next(cursor, &record, &err) == KILN_OK)
		n += record.mode == KILN_INCLUDE;
	*complete = kiln_cursor_complete(cursor);
	kiln_cursor_close(cursor);
	cr_assert_eq(kiln_search_explain(search, view, &json, &err), KILN_OK);
	int size = snprintf(want, sizeof want, "\"included\":%zu,", n);
	cr_assert(memmem(json.data, json.size, want, (size_t)size), "%.*s", (int)json.size, json.data);
	size = snprintf(want, sizeof want, "\"complete\":%s,", *complete ? "true" : "false");
	cr_assert(memmem(json.data, json.size, want, (size_t)size), "%.*s", (int)json.size, json.data);
	kiln_search_free(search);
	kiln_view_close(view);
	return n;
}

/* The end of a Bundle. */
static int keep_end(void *arg, kiln_slice bytes)
{
	char *end = arg;
	size_t n = bytes.size < 511 ? bytes.size : 511;
	memcpy(end, bytes.data + bytes.size - n, n);
	end[n] = '\0';
	return KILN_OK;
}

static void names_the_limit(struct shop *s, const char *query)
{
	char end[512] = "";
	kiln_search *search;
	kiln_view *view;
	int missing;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_bundle(search, view, NULL, keep_end, end, &missing, NULL), KILN_OK);
	cr_expect_eq(missing, KILN_LIMIT);
	cr_expect(strstr(end, "\"too-costly\"") && strstr(end, "at most 10000 (KL_INCLUDES_MAX)"), "%s", end);
	kiln_search_free(search);
	kiln_view_close(view);
}

#define OF_GROUP "{\"resourceType\":\"Basic\",\"id\":\"b%u\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Group/g\"}}"

Test(search_include, so_many_records)
{
	struct shop s;
	bool complete;
	shop_open(&s);
	shop_put(&s, "{\"resourceType\":\"Group\",\"id\":\"g\",\"type\":\"person\",\"actual\":true}");
	put_many(&s, OF_GROUP, 0, KL_INCLUDES_MAX);
	cr_assert_eq(brings(&s, "Group?_revinclude=Basic:subject", &complete), KL_INCLUDES_MAX);
	cr_assert(complete);
	put_many(&s, OF_GROUP, KL_INCLUDES_MAX, KL_INCLUDES_MAX + 1);
	cr_assert_eq(brings(&s, "Group?_revinclude=Basic:subject", &complete), KL_INCLUDES_MAX);
	cr_assert_not(complete);
	names_the_limit(&s, "Group?_revinclude=Basic:subject");
	cr_assert_eq(brings(&s, "Group?_revinclude=Basic:subject&_revinclude:iterate=*&_include:iterate=*", &complete), KL_INCLUDES_MAX);
	cr_assert_not(complete);
	/* what is a match already is not brought along */
	cr_assert_eq(brings(&s, "?_type=Group,Basic&_revinclude=Basic:subject&_include=*", &complete), 0);
	cr_assert(complete);
	cr_assert_eq(brings(&s, "Basic?_include=Basic:subject", &complete), 1);
	cr_assert(complete);
	cr_assert_eq(brings(&s, "Basic?_count=5&_include=Basic:subject", &complete), 1);
	cr_assert(complete);
	/* so few of so many that the record is read rather than the index */
	gives(&s, "Basic?_count=1&_sort=_id&_include=Basic:subject", "Basic/b0 + Group/g");
	gives(&s, "Basic?_count=1&_sort=_id&_include=*&_include=Basic:patient", "Basic/b0 + Group/g");
	gives(&s, "Basic?_count=1&_sort=_id&_include=Basic:patient", "Basic/b0 + ");
	shop_put(&s, "{\"resourceType\":\"Basic\",\"id\":\"a\",\"code\":{\"text\":\"x\"},\"subject\":{\"identifier\":{\"value\":\"a\"}},\"author\":{\"reference\":\"Basic/a\"}}");
	gives(&s, "Basic?_count=1&_sort=_id&_include:iterate=*", "Basic/a + ");
	shop_close(&s);
}

Test(search_include, so_many_rounds)
{
	struct shop s;
	bool complete;
	shop_open(&s);
	put_many(&s, "{\"resourceType\":\"Organization\",\"id\":\"o%u\",\"partOf\":{\"reference\":\"Organization/o%u\"}}", 0, KL_INCLUDE_ROUNDS_MAX);
	cr_assert_eq(brings(&s, "Organization?_id=o0&_include:iterate=Organization:partof", &complete), KL_INCLUDE_ROUNDS_MAX - 1);
	cr_assert(complete);
	put_many(&s, "{\"resourceType\":\"Organization\",\"id\":\"o%u\",\"partOf\":{\"reference\":\"Organization/o%u\"}}", KL_INCLUDE_ROUNDS_MAX, KL_INCLUDE_ROUNDS_MAX + 3);
	cr_assert_eq(brings(&s, "Organization?_id=o0&_include:iterate=Organization:partof", &complete), KL_INCLUDE_ROUNDS_MAX);
	cr_assert_not(complete);
	cr_assert_eq(brings(&s, "Organization?_id=o9&_include:iterate=Organization:partof", &complete), KL_INCLUDE_ROUNDS_MAX + 2 - 9);
	cr_assert(complete);
	shop_close(&s);
}

/* ---- What is refused ---- */

/* count parameters that differ, of the references of every type. */
static int compile_many(struct shop *s, unsigned count, kiln_error *err)
{
	static char query[65536];
	size_t n = (size_t)snprintf(query, sizeof query, "Patient?_include=*&_include=*:*");
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && count > 1; t++, count--)
		n += (size_t)snprintf(query + n, sizeof query - n, "&_revinclude=%s:*", kl_type_name(kl_type_at(t)).data);
	return shop_compile(s, query, err);
}

Test(search_include, refusals)
{
	static const struct { const char *query; int status; const char *says; } cases[] = {
		{"Observation?_include=Observation", KILN_BAD_QUERY, "'_include': no such reference parameter of Observation; known: based-on derived-from"},
		{"Observation?_include=Observation:secret", KILN_BAD_QUERY, "patient performer specimen subject"},
		{"Observation?_include=Observation:code", KILN_BAD_QUERY, "no such reference parameter of Observation"},
		{"Patient?_revinclude=Observation:secret", KILN_BAD_QUERY, "'_revinclude': no such reference parameter of Observation"},
		{"Observation?_include=secret:subject", KILN_BAD_QUERY, "first part"},
		{"Observation?_include=HumanName:subject", KILN_BAD_QUERY, "first part"},
		{"Observation?_include=Observation:subject:secret", KILN_BAD_QUERY, "last part"},
		{"Observation?_include=Observation:subject:Encounter", KILN_BAD_QUERY, "subject does not refer to that type; known: Device Group Location Patient"},
		{"Observation?_include=Observation:patient:Group", KILN_BAD_QUERY, "patient does not refer to that type"},
		{"Observation?_include=Observation:*:*", KILN_BAD_QUERY, "last part"},
		{"Observation?_include=Observation:subject:Patient:x", KILN_BAD_QUERY, "Type:parameter"},
		{"Observation?_include=*:subject", KILN_BAD_QUERY, "Type:parameter"},
		{"Observation?_include=*:*:*", KILN_BAD_QUERY, "Type:parameter"},
		{"Observation?_include=*:*:Patient", KILN_BAD_QUERY, "Type:parameter"},
		{"Observation?_include=Observation:subject,Observation:performer", KILN_BAD_QUERY, "several are several parameters"},
		{"Observation?_include=,", KILN_BAD_QUERY, "'_include'"},
		{"Observation?_include=:", KILN_BAD_QUERY, "first part"},
		{"Observation?_include=Observation:", KILN_BAD_QUERY, "no such reference parameter"},
		{"Observation?_include:nonsense=Observation:subject", KILN_BAD_QUERY, "known: :iterate"},
		{"Observation?_include.x=Observation:subject", KILN_BAD_QUERY, "'_include.x'"},
		{"Observation?_include=Observation:subject&_summary=text", KILN_BAD_QUERY, "'_summary'"},
	};
	struct shop s;
	kiln_error err;
	shop_open(&s);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		cr_assert_eq(shop_compile(&s, cases[i].query, &err), cases[i].status, "%s", cases[i].query);
		cr_assert(strstr(err.message, cases[i].says), "%s: %s", cases[i].query, err.message);
		cr_assert_not(strstr(err.message, "secret"), "%s: %s", cases[i].query, err.message);
	}
	cr_assert_eq(compile_many(&s, KL_INCLUDE_PARAMS_MAX, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(compile_many(&s, KL_INCLUDE_PARAMS_MAX + 1, &err), KILN_LIMIT);
	cr_assert(strstr(err.message, "64"));
	shop_close(&s);
}

/* Explain names each include and what it brought first. */
Test(search_include, explained)
{
	struct shop s;
	kiln_search *search;
	kiln_view *view;
	kiln_slice json;
	shop_open(&s);
	shop_put_all(&s, clinic);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient?_id=ann&_include=Patient:organization&_include:iterate=Organization:partof&_revinclude=*"),
		&search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_explain(search, view, &json, NULL), KILN_OK);
	const char *want = "\"includes\":[{\"parameter\":\"_include=Patient:organization\",\"brought\":1},"
		"{\"parameter\":\"_include:iterate=Organization:partof\",\"brought\":2},{\"parameter\":\"_revinclude=*\",\"brought\":3}],"
		"\"included\":6,\"records_read\":7";
	cr_assert(memmem(json.data, json.size, want, strlen(want)), "%.*s", (int)json.size, json.data);
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

/* The bound of work holds for what is brought along as well. */
Test(search_include, too_costly)
{
	kiln_search_options options = {.size = sizeof options, .max_cost = 2000};
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_error err = {0};
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, forms);
	put_many(&s, "{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"m%u\",\"status\":\"completed\",\"questionnaire\":\"http://x.org/q|%u\"}", 0, 300);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile_with(s.store, KL_SLICE("Questionnaire?_id=q1&_revinclude=QuestionnaireResponse:questionnaire"), &options, &search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_TOO_COSTLY);
	cr_assert(strstr(err.message, "more work"), "%s", err.message);
	kiln_search_free(search);
	options.max_cost = 0;
	cr_assert_eq(kiln_search_compile_with(s.store, KL_SLICE("Questionnaire?_id=q1&_revinclude=QuestionnaireResponse:questionnaire"), &options, &search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_OK, "%s", err.message);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

/* R4 value set search-entry-mode. */
static int keep(void *arg, kiln_slice bytes)
{
	kl_buf_add_slice(arg, bytes);
	return KILN_OK;
}

Test(search_include, in_bundles)
{
	struct kl_buf bundle = {0};
	kiln_search *search;
	kiln_view *view;
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient?_id=ann&_include=Patient:organization"), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_bundle(search, view, NULL, keep, &bundle, NULL, NULL), KILN_OK);
	kl_buf_add_byte(&bundle, '\0');
	const char *match = strstr(bundle.data, "\"mode\":\"match\""), *included = strstr(bundle.data, "\"mode\":\"include\"");
	cr_assert(match && included && match < included, "%s", bundle.data);
	cr_assert(strstr(bundle.data, "\"total\":1,"), "%s", bundle.data);
	kl_buf_free(&bundle);
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

/* Each page brings along what its own matches do. */
Test(search_include, pages)
{
	static const char *const want[] = {"Observation/o1 + Patient/ann Practitioner/dr", "Observation/o2 + Group/all", "Observation/o3 + Observation/o1 Patient/bob"};
	static struct rows matches, included;
	char token[KL_PAGE_TOKEN], out[512];
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_slice next;
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Observation?_sort=_id&_count=1&_include=*"), &search, NULL), KILN_OK);
	for (int i = 0; i < 3; i++) {
		int rc = i ? kiln_search_resume(search, view, kl_slice(token, sizeof token), &cursor, NULL) : kiln_search_run(search, view, &cursor, NULL);
		cr_assert_eq(rc, KILN_OK);
		read_rows(cursor, &matches, &included);
		size_t n = print_rows(out, sizeof out, &matches);
		n += (size_t)snprintf(out + n, sizeof out - n, " + ");
		print_rows(out + n, sizeof out - n, &included);
		cr_assert_str_eq(out, want[i]);
		cr_assert_eq(kiln_cursor_page(cursor, &next, NULL), KILN_OK);
		cr_assert_eq(next.size, i < 2 ? sizeof token : 0);
		memcpy(token, next.data, next.size);
		kiln_cursor_close(cursor);
	}
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

/* ---- Damage ---- */

static int lose_version(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)err;
	*dirty = true;
	cr_assert_eq(kl_table_del(txn, KL_CHANGES, *(kiln_slice *)arg), KILN_OK);
	return KILN_OK;
}

static void lose(struct shop *s, const char *type, const char *id)
{
	unsigned char key[8];
	kiln_record record;
	kiln_view *view;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_get(view, kl_slice_of(type), kl_slice_of(id), &record, NULL), KILN_OK);
	kl_put_be64(key, record.sequence);
	kiln_view_close(view);
	kiln_slice slice = kl_slice(key, sizeof key);
	struct kl_job job = {lose_version, NULL, &slice};
	cr_assert_eq(kl_commit(s->store->env, &job, NULL), KILN_OK);
}

static void count_rows(struct shop *s, const char *query, unsigned *rows, unsigned *lost, bool *cut)
{
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_record record;
	int rc;
	*rows = *lost = 0;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_run(search, view, &cursor, NULL), KILN_OK);
	*cut = !kiln_cursor_complete(cursor);
	while ((rc = kiln_cursor_next(cursor, &record, NULL)) != KILN_DONE) {
		*rows += rc == KILN_OK;
		*lost += rc == KILN_DAMAGED;
		cr_assert(rc == KILN_OK || rc == KILN_DAMAGED);
	}
	cr_assert_eq(kiln_cursor_complete(cursor), 0);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
}

/* What is damaged is told; nothing else is lost with it. */
Test(search_include, damage)
{
	unsigned rows, lost;
	bool cut;
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, clinic);
	shop_put_all(&s, forms);
	lose(&s, "Patient", "ann");
	count_rows(&s, "Observation?_id=o1&_include=*", &rows, &lost, &cut);
	cr_assert(rows == 2 && lost == 1 && !cut, "%u %u", rows, lost);
	lose(&s, "QuestionnaireResponse", "r1");
	count_rows(&s, "QuestionnaireResponse?_id=r1,r2&_include=QuestionnaireResponse:questionnaire", &rows, &lost, &cut);
	cr_assert(rows == 2 && lost == 1 && !cut, "%u %u", rows, lost);
	count_rows(&s, "Questionnaire?_id=q1&_revinclude=QuestionnaireResponse:questionnaire", &rows, &lost, &cut);
	cr_assert(rows == 2 && lost == 1 && !cut, "%u %u", rows, lost);
	lose(&s, "Questionnaire", "q2");
	count_rows(&s, "QuestionnaireResponse?_id=any&_include=QuestionnaireResponse:questionnaire", &rows, &lost, &cut);
	cr_assert(rows == 2 && lost == 1 && !cut, "%u %u", rows, lost);
	shop_close(&s);
}
