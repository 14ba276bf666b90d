/* import_test.c - documents and Bundles: ids, references, conditions, refusals, and that loading twice adds nothing. */
#include "scratch.h"
#include <criterion/criterion.h>
#include <stdio.h>

struct seen { unsigned refused, skipped; uint64_t offset; long entry; char path[KILN_PATH_SIZE]; int status; };

static void refused(void *arg, const kiln_import_event *e)
{
	struct seen *seen = arg;
	if (e->status == KILN_UNSUPPORTED) seen->skipped++;
	else seen->refused++;
	seen->offset = e->offset;
	seen->entry = e->entry;
	seen->status = e->status;
	snprintf(seen->path, sizeof seen->path, "%s", e->error->path);
}

static kiln_import_totals load(struct scratch *s, const char *text, size_t batch, int unpack, struct seen *seen)
{
	kiln_import_options o = {.size = sizeof o, .batch = batch, .unpack = unpack, .arg = seen, .refused = refused};
	kiln_import_totals t;
	kiln_import *im;
	kiln_error err = {0};
	size_t used, at = 0;
	int rc;
	memset(seen, 0, sizeof *seen);
	cr_assert_eq(kiln_import_open(s->store, &o, &im, NULL), KILN_OK);
	while ((rc = kiln_import_next(im, kl_slice(text + at, strlen(text) - at), 1, &used, &err)) == KILN_OK) at += used;
	cr_assert_eq(rc, KILN_DONE, "%s", err.message);
	cr_assert_eq(kiln_import_finish(im, &err), KILN_OK, "%s", err.message);
	kiln_import_totals_get(im, &t);
	kiln_import_close(im);
	return t;
}

Test(import, a_stream_of_documents)
{
	struct scratch s;
	struct seen seen;
	kiln_import_totals t;
	const char *text = "{\"resourceType\":\"Patient\",\"id\":\"a\"}\n{\"resourceType\":\"Nobody\"}\n not json\n{\"resourceType\":\"Patient\",\"id\":\"b\"} {\"resourceType\":\"Patient\"}\n{\"resourceType\":\"Patient\"}\n";
	scratch_open(&s);
	t = load(&s, text, 2, 0, &seen);
	cr_assert_eq(t.resources, 6);
	cr_assert_eq(t.refused, 2);
	cr_assert_eq(scratch_count(&s, "Patient"), 4, "two equal bodies without an id are two records");
	load(&s, text, 100, 0, &seen);
	cr_assert_eq(scratch_count(&s, "Patient"), 4);
	cr_assert_eq(scratch_sequence(&s), 4, "loading twice adds no version");
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

static const char facility[] =
	"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000001\",\"resource\":{\"resourceType\":\"Organization\","
	"\"identifier\":[{\"system\":\"http://x.test/ids\",\"value\":\"org1\"}],\"name\":\"Clinic\"},\"request\":{\"method\":\"POST\",\"url\":\"Organization\"}}]}";
static const char chart[] =
	"{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
	"{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-00000000000e\",\"resource\":{\"resourceType\":\"Encounter\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},"
	"\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-00000000000a\"},\"serviceProvider\":{\"reference\":\"Organization?identifier=http://x.test/ids|org1\"}},"
	"\"request\":{\"method\":\"POST\",\"url\":\"Encounter\"}},"
	"{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-00000000000a\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"ann\",\"identifier\":[{\"value\":\"urn:uuid:00000000-0000-4000-8000-00000000000a\"}]},"
	"\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}},"
	"{\"resource\":{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient?identifier=nobody\"}},\"request\":{\"method\":\"POST\",\"url\":\"Condition\"}},"
	"{\"request\":{\"method\":\"GET\",\"url\":\"Patient/ann\"}},"
	"{\"resource\":{\"resourceType\":\"Parameters\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient/$merge\"}}]}";

Test(import, references_inside_and_by_condition)
{
	struct scratch s;
	struct seen seen;
	kiln_import_totals t;
	const char *body;
	scratch_open(&s);
	load(&s, facility, 0, 0, &seen);
	cr_assert_eq(seen.refused, 0);
	for (int again = 0; again < 2; again++) {
		t = load(&s, chart, 0, 0, &seen);
		cr_assert_eq(t.resources, 3);
		cr_assert_eq(t.refused, 1);
		cr_assert_eq(t.skipped, 2);
		cr_assert_eq(scratch_sequence(&s), 3);
	}
	body = scratch_get(&s, "Encounter", "00000000-0000-4000-8000-00000000000e");
	cr_assert(strstr(body, "\"subject\":{\"reference\":\"Patient/ann\"}"), "%s", body);
	cr_assert(strstr(body, "\"serviceProvider\":{\"reference\":\"Organization/00000000-0000-4000-8000-000000000001\"}"), "%s", body);
	body = scratch_get(&s, "Patient", "ann");
	cr_assert(strstr(body, "\"value\":\"urn:uuid:00000000-0000-4000-8000-00000000000a\""), "an identifier is not a reference: %s", body);
	cr_assert_eq(scratch_count(&s, "Condition"), 0);
	cr_assert_eq(scratch_count(&s, "Encounter?patient=ann"), 1);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

Test(import, several_matches_refuse_the_record)
{
	struct scratch s;
	struct seen seen;
	scratch_open(&s);
	load(&s, facility, 0, 0, &seen);
	load(&s, "{\"resourceType\":\"Organization\",\"id\":\"two\",\"identifier\":[{\"system\":\"http://x.test/ids\",\"value\":\"org1\"}]}", 0, 0, &seen);
	load(&s, chart, 0, 0, &seen);
	cr_assert_eq(seen.refused, 2);
	cr_assert_eq(scratch_count(&s, "Encounter"), 0);
	cr_assert_eq(scratch_count(&s, "Patient"), 1);
	scratch_close(&s);
}

/* The match comes later in the same Bundle: the entry waits for it. */
Test(import, a_condition_met_later_in_the_bundle)
{
	struct scratch s;
	struct seen seen;
	kiln_import_totals t;
	scratch_open(&s);
	t = load(&s, "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"managingOrganization\":{\"reference\":\"Organization?identifier=o1\"}},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/p\"}},"
		"{\"resource\":{\"resourceType\":\"Organization\",\"id\":\"o\",\"identifier\":[{\"value\":\"o1\"}]},\"request\":{\"method\":\"PUT\",\"url\":\"Organization/o\"}}]}", 0, 0, &seen);
	cr_assert_eq(t.refused, 0);
	cr_assert_eq(t.resources, 2);
	cr_assert(strstr(scratch_get(&s, "Patient", "p"), "\"reference\":\"Organization/o\""));
	scratch_close(&s);
}

Test(import, conditional_create_and_update)
{
	struct scratch s;
	struct seen seen;
	const char *text = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
		"{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-0000000000aa\",\"resource\":{\"resourceType\":\"Practitioner\",\"identifier\":[{\"value\":\"doc\"}],\"active\":true},"
		"\"request\":{\"method\":\"POST\",\"url\":\"Practitioner\",\"ifNoneExist\":\"identifier=doc\"}},"
		"{\"resource\":{\"resourceType\":\"PractitionerRole\",\"practitioner\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-0000000000aa\"}},\"request\":{\"method\":\"POST\",\"url\":\"PractitionerRole\"}},"
		"{\"resource\":{\"resourceType\":\"Device\",\"identifier\":[{\"value\":\"pump\"}]},\"request\":{\"method\":\"PUT\",\"url\":\"Device?identifier=pump\"}}]}";
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Practitioner\",\"id\":\"d1\",\"identifier\":[{\"value\":\"doc\"}]}", NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Device\",\"id\":\"v1\",\"identifier\":[{\"value\":\"pump\"}],\"lotNumber\":\"1\"}", NULL, NULL), KILN_OK);
	load(&s, text, 0, 0, &seen);
	cr_assert_eq(seen.refused, 0);
	cr_assert_eq(scratch_count(&s, "Practitioner"), 1);
	cr_assert_eq(scratch_count(&s, "PractitionerRole?practitioner=d1"), 1);
	cr_assert_eq(scratch_count(&s, "Device"), 1);
	cr_assert(!strstr(scratch_get(&s, "Device", "v1"), "lotNumber"), "the match was updated");
	scratch_close(&s);
}

Test(import, other_bundles_are_records_or_taken_apart)
{
	struct scratch s;
	struct seen seen;
	const char *text = "{\"resourceType\":\"Bundle\",\"id\":\"c\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"http://x.test/Patient/p\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}}]}";
	scratch_open(&s);
	load(&s, text, 0, 0, &seen);
	cr_assert_eq(scratch_count(&s, "Bundle"), 1);
	cr_assert_eq(scratch_count(&s, "Patient"), 0);
	load(&s, text, 0, 1, &seen);
	cr_assert_eq(scratch_count(&s, "Patient"), 1);
	scratch_close(&s);
}

Test(import, a_refusal_names_entry_path_and_byte)
{
	struct scratch s;
	struct seen seen;
	const char *text = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"ok\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"gender\":\"F\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}";
	scratch_open(&s);
	load(&s, text, 0, 0, &seen);
	cr_assert_eq(seen.refused, 1);
	cr_assert_eq(seen.entry, 1);
	cr_assert_str_eq(seen.path, "Patient.gender");
	cr_assert(strncmp(text + seen.offset, "\"F\"", 3) == 0 || strncmp(text + seen.offset, "F\"", 2) == 0, "offset %llu", (unsigned long long)seen.offset);
	cr_assert_eq(scratch_count(&s, "Patient"), 1);
	scratch_close(&s);
}

Test(import, preconditions_of_entries)
{
	struct scratch s;
	struct seen seen;
	char text[1024], v[32];
	kiln_result r;
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"p\"}", &r, v), KILN_OK);
	load(&s, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/p\",\"ifNoneMatch\":\"*\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/p\",\"ifMatch\":\"W/\\\"1-aaaaaaaaaaaaaaaa\\\"\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"q\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/q\",\"ifMatch\":\"W/\\\"1-aaaaaaaaaaaaaaaa\\\"\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"n\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/n\",\"ifNoneMatch\":\"*\"}}]}", 0, 0, &seen);
	cr_assert_eq(seen.refused, 3);
	cr_assert_eq(scratch_count(&s, "Patient"), 2);
	cr_assert_eq(scratch_count(&s, "Patient?active=true"), 0);
	load(&s, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"f\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/f\",\"ifMatch\":\"W/\\\"2\\\"\"}}]}", 0, 0, &seen);
	cr_assert_eq(seen.refused, 0, "another server's version means nothing here");
	snprintf(text, sizeof text, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/p\",\"ifMatch\":\"W/\\\"%s\\\"\"}}]}", v);
	load(&s, text, 0, 0, &seen);
	cr_assert_eq(seen.refused, 0);
	cr_assert_eq(scratch_count(&s, "Patient?active=true"), 1);
	scratch_close(&s);
}

/* Two entries of one Bundle with one condition mean one record. */
Test(import, equal_conditions_in_one_bundle)
{
	struct scratch s;
	struct seen seen;
	const char *text = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
		"{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-0000000000a1\",\"resource\":{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"1\"}]},\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"identifier=1\"}},"
		"{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-0000000000a2\",\"resource\":{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"1\"}]},\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"identifier=1\"}},"
		"{\"resource\":{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-0000000000a2\"}},\"request\":{\"method\":\"POST\",\"url\":\"Observation\"}},"
		"{\"resource\":{\"resourceType\":\"Device\",\"identifier\":[{\"value\":\"d\"}]},\"request\":{\"method\":\"PUT\",\"url\":\"Device?identifier=d\"}},"
		"{\"resource\":{\"resourceType\":\"Device\",\"identifier\":[{\"value\":\"d\"}],\"lotNumber\":\"2\"},\"request\":{\"method\":\"PUT\",\"url\":\"Device?identifier=d\"}}]}";
	scratch_open(&s);
	for (int again = 0; again < 2; again++) {
		load(&s, text, 0, 0, &seen);
		cr_assert_eq(seen.refused, 0);
		cr_assert_eq(scratch_count(&s, "Patient"), 1);
		cr_assert_eq(scratch_count(&s, "Device"), 1);
		cr_assert_eq(scratch_count(&s, "Observation?patient=00000000-0000-4000-8000-0000000000a1"), 1);
	}
	scratch_close(&s);
}

Test(import, url_and_resource_must_agree)
{
	struct scratch s;
	struct seen seen;
	scratch_open(&s);
	load(&s, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"},\"request\":{\"method\":\"PUT\",\"url\":\"Observation/a\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/b\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"},\"request\":{\"method\":\"POST\",\"url\":\"Observation\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\"},\"request\":{\"method\":\"PUT\",\"url\":\"http://x.test/fhir/Patient/c\"}}]}", 0, 0, &seen);
	cr_assert_eq(seen.refused, 3);
	cr_assert_eq(scratch_count(&s, "Patient"), 1);
	cr_assert_eq(scratch_count(&s, "Patient?_id=c"), 1);
	scratch_close(&s);
}

Test(import, a_bundle_that_is_none_is_refused_whole)
{
	struct scratch s;
	struct seen seen;
	kiln_import_totals t;
	scratch_open(&s);
	t = load(&s, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resourc\":{\"resourceType\":\"Patient\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}", 0, 0, &seen);
	cr_assert_eq(t.refused, 1);
	cr_assert_eq(t.resources, 1);
	cr_assert_eq(seen.entry, -1);
	cr_assert_eq(scratch_count(&s, "Patient"), 0);
	scratch_close(&s);
}

/* A condition with a hole would match more than it means: PUT Patient?identifier= must not change the one patient there is. */
Test(import, conditions_without_a_value)
{
	struct scratch s;
	struct seen seen;
	scratch_open(&s);
	load(&s, "{\"resourceType\":\"Patient\",\"id\":\"p\"}", 0, 0, &seen);
	load(&s, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
		"{\"resource\":{\"resourceType\":\"Patient\",\"active\":true},\"request\":{\"method\":\"PUT\",\"url\":\"Patient?identifier=\"}},"
		"{\"resource\":{\"resourceType\":\"Patient\",\"active\":true},\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"identifier=\"}}]}", 0, 0, &seen);
	cr_expect_eq(seen.refused, 2);
	cr_expect_eq(scratch_count(&s, "Patient"), 1);
	cr_expect_eq(scratch_count(&s, "Patient?active=true"), 0);
	scratch_close(&s);
}
