/* data.c - the records that faults are tried on, and what is written to them. */
#include "tests/fhir/faults/faults.h"
#include "base/slice.h"
#include <stdio.h>
#include <string.h>

#define PARAMETER(id, kind, code, base, expression, status) "{\"resourceType\":\"SearchParameter\",\"id\":\"" id "\",\"url\":\"http://x.test/" id "\",\"name\":\"N\",\"status\":\"" status "\"," \
	"\"description\":\"d\",\"code\":\"" code "\",\"base\":[" base "],\"type\":\"" kind "\",\"expression\":\"" expression "\"}"
#define SET(id, compose) "{\"resourceType\":\"ValueSet\",\"id\":\"" id "\",\"url\":\"http://x.test/vs/" id "\",\"status\":\"active\",\"compose\":{" compose "}}"

static const char *const records[] = {
	"{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"Acme\",\"alias\":[\"Old Acme\"]}",
	"{\"resourceType\":\"Organization\",\"id\":\"o2\",\"name\":\"Acme II\",\"partOf\":{\"reference\":\"Organization/o\"}}",
	"{\"resourceType\":\"Practitioner\",\"id\":\"d\",\"name\":[{\"family\":\"Who\"}]}",
	"{\"resourceType\":\"CodeSystem\",\"id\":\"cs\",\"url\":\"http://x.test/cs\",\"status\":\"active\",\"content\":\"complete\",\"property\":[{\"code\":\"p\",\"type\":\"integer\"}],"
		"\"concept\":[{\"code\":\"top\",\"concept\":[{\"code\":\"c0\",\"property\":[{\"code\":\"p\",\"valueInteger\":4}]},{\"code\":\"c1\",\"display\":\"One\"},{\"code\":\"c2\"}]},{\"code\":\"c3\"}]}",
	SET("some", "\"include\":[{\"system\":\"http://x.test/cs\",\"filter\":[{\"property\":\"concept\",\"op\":\"is-a\",\"value\":\"top\"}]}],\"exclude\":[{\"system\":\"http://x.test/cs\",\"concept\":[{\"code\":\"c1\"}]}]"),
	SET("more", "\"include\":[{\"valueSet\":[\"http://x.test/vs/some\"]},{\"system\":\"http://y.test\"}]"),
	"{\"resourceType\":\"Questionnaire\",\"id\":\"q\",\"url\":\"http://x.test/q\",\"version\":\"1\",\"status\":\"active\"}",
	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"r\",\"status\":\"completed\",\"questionnaire\":\"http://x.test/q|1\",\"subject\":{\"reference\":\"Patient/p1\"}}",
	"{\"resourceType\":\"Encounter\",\"id\":\"e\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},\"subject\":{\"reference\":\"Patient/p1\"},\"period\":{\"start\":\"2020-01-02\",\"end\":\"2020-01-05\"}}",
	"{\"resourceType\":\"List\",\"id\":\"l\",\"status\":\"current\",\"mode\":\"working\",\"entry\":[{\"item\":{\"reference\":\"Patient/p1\"}},{\"item\":{\"reference\":\"Patient/p3\"}},"
		"{\"item\":{\"reference\":\"Observation/b4\"}}]}",
	PARAMETER("alias", "string", "alias", "\"Organization\"", "Organization.alias", "retired"),
	NULL
};
#define PATIENTS 6
#define OBSERVATIONS 150

static const char *patient(char *out, size_t size, int n, int version)
{
	snprintf(out, size,
		"{\"resourceType\":\"Patient\",\"id\":\"p%d\",\"meta\":{\"tag\":[{\"system\":\"http://x.test/t\",\"code\":\"v%d\"}]},\"identifier\":[{\"type\":{\"coding\":[{\"system\":\"http://x.test/id\","
		"\"code\":\"MR\"}],\"text\":\"Record\"},\"system\":\"http://x.test/mr\",\"value\":\"%d\"}],\"active\":%s,\"name\":[{\"family\":\"Family%d and a longer name that no term of an index keeps whole, "
		"since it goes on and on for more than a hundred and twenty bytes, and so is looked up\",\"given\":[\"Given%d\"]}],\"gender\":\"%s\",\"birthDate\":\"19%d-0%d-01\","
		"\"generalPractitioner\":[{\"reference\":\"Practitioner/d\",\"display\":\"Doctor Who\"},{\"identifier\":{\"system\":\"http://x.test/npi\",\"value\":\"77\"}}],"
		"\"managingOrganization\":{\"reference\":\"Organization/o%s\"},\"maritalStatus\":{\"text\":\"Married\"}}",
		n, version, n, version % 2 ? "true" : "false", n % 3, n + version, n % 2 ? "female" : "male", 50 + n, 1 + version % 9, n % 2 ? "" : "2");
	return out;
}

static const char *observation(char *out, size_t size, int n, int version)
{
	snprintf(out, size,
		"{\"resourceType\":\"Observation\",\"id\":\"b%d\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://x.test/cs\",\"code\":\"c%d\",\"display\":\"Code %d\"},"
		"{\"system\":\"http://%c.test\",\"code\":\"s%d\"}]},\"subject\":{\"reference\":\"Patient/p%d\"},\"encounter\":{\"reference\":\"Encounter/e\"},\"effectiveDateTime\":\"20%02d-03-%02dT10:%02d:00Z\","
		"\"performer\":[{\"reference\":\"Practitioner/d\"}],\"valueQuantity\":{\"value\":%d.%d,\"unit\":\"mg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"},"
		"\"component\":[{\"code\":{\"coding\":[{\"code\":\"k\"}]},\"valueQuantity\":{\"value\":%d,\"unit\":\"mm\"}}]}",
		n, n % 4, n % 4, 'y' + n % 2, version, n % PATIENTS, n % 20, 1 + n % 28, version % 60, n % 9, version % 10, n % 7);
	return out;
}

/* Batches of so many. */
static int put_batch(kiln_store *store, const char *(*make)(char *, size_t, int, int), int from, int to, int version, kiln_error *err)
{
	char json[4096];
	kiln_batch *b;
	int rc = kiln_batch_open(store, &b, err);
	for (int i = from; i < to && rc == KILN_OK; i++)
		rc = kiln_batch_put(b, kl_slice_of(make(json, sizeof json, i, version)), NULL, err);
	if (rc == KILN_OK)
		rc = kiln_batch_commit(b, err);
	kiln_batch_close(b);
	return rc;
}

int faults_put(kiln_store *store, const char *const *list, kiln_error *err)
{
	kiln_batch *b;
	int rc = kiln_batch_open(store, &b, err);
	for (; *list && rc == KILN_OK; list++)
		rc = kiln_batch_put(b, kl_slice_of(*list), NULL, err);
	if (rc == KILN_OK)
		rc = kiln_batch_commit(b, err);
	kiln_batch_close(b);
	return rc;
}

static int put_one(kiln_store *store, const char *json, kiln_error *err)
{
	return faults_put(store, (const char *const[]){json, NULL}, err);
}

static int delete_one(kiln_store *store, const char *type, const char *id, kiln_error *err)
{
	kiln_batch *b;
	int rc = kiln_batch_open(store, &b, err);
	if (rc == KILN_OK)
		rc = kiln_batch_delete(b, kl_slice_of(type), kl_slice_of(id), NULL, err);
	if (rc == KILN_OK)
		rc = kiln_batch_commit(b, err);
	kiln_batch_close(b);
	return rc;
}

int faults_build(kiln_store *store, kiln_error *err)
{
	kiln_rebuild_state state = {.size = sizeof state};
	int rc;
	while ((rc = kiln_rebuild_step(store, 50, &state, err)) == KILN_OK)
		;
	return rc == KILN_DONE ? KILN_OK : rc;
}

#define KIN PARAMETER("kin", "string", "kin", "\"Patient\",\"Practitioner\"", "Patient.name.family | Practitioner.name.family", "active")
#define KIN_CHANGED PARAMETER("kin", "string", "kin", "\"Patient\"", "Patient.name.given", "active")
#define KIN_RETIRED PARAMETER("kin", "string", "kin", "\"Patient\"", "Patient.name.given", "retired")
#define AMOUNT PARAMETER("amount", "quantity", "amount", "\"Observation\"", "Observation.component.value as Quantity", "active")

/* Blocks, recent changes above them, a past, an index of the store's own. */
int faults_fill(kiln_store *store, kiln_error *err)
{
	int rc = put_batch(store, patient, 0, PATIENTS, 0, err);
	if (rc == KILN_OK)
		rc = faults_put(store, records, err);
	if (rc == KILN_OK)
		rc = put_batch(store, observation, 0, OBSERVATIONS, 0, err);
	if (rc == KILN_OK)
		rc = put_one(store, AMOUNT, err);
	if (rc == KILN_OK)
		rc = faults_build(store, err);
	if (rc == KILN_OK)
		rc = kiln_rebuild(store, NULL, NULL, err);
	for (int version = 1; version < 4 && rc == KILN_OK; version++) {
		rc = put_batch(store, patient, version, PATIENTS, version, err);
		if (rc == KILN_OK)
			rc = put_batch(store, observation, version * 3, version * 7, version, err);
	}
	return rc == KILN_OK ? delete_one(store, "Observation", "b9", err) : rc;
}

/* ---- What is written ---- */

static int write_records(kiln_store *store, int step, kiln_error *err)
{
	switch (step) {
	case 0: return put_batch(store, patient, 0, PATIENTS, 5, err);
	case 1: return put_batch(store, observation, 0, 20, 6, err);
	case 2: return delete_one(store, "Patient", "p2", err);
	case 3: return put_one(store, "{\"resourceType\":\"List\",\"id\":\"l\",\"status\":\"current\",\"mode\":\"working\"}", err);
	default: return put_batch(store, observation, 10, 12, 7, err);
	}
}

static int write_parameters(kiln_store *store, int step, kiln_error *err)
{
	switch (step) {
	case 0: return put_one(store, KIN, err);
	case 1: return faults_build(store, err);
	case 2: return put_one(store, KIN_CHANGED, err);
	case 3: return put_batch(store, patient, 1, 3, 8, err);
	case 4: return faults_build(store, err);
	case 5: return put_one(store, KIN_RETIRED, err);
	case 6: return faults_build(store, err);
	default: return put_one(store, KIN, err);
	}
}

static int write_anew(kiln_store *store, int step, kiln_error *err)
{
	(void)step;
	return kiln_rebuild(store, NULL, NULL, err);
}

static int import(kiln_store *store, int step, kiln_error *err)
{
	static const char bundle[] = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
		"{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000001\",\"resource\":{\"resourceType\":\"Patient\",\"active\":true},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}},"
		"{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"i\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient?identifier=http://x.test/mr|3\"},"
		"\"performer\":[{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}]},\"request\":{\"method\":\"PUT\",\"url\":\"Observation/i\"}}]}";
	kiln_import *i;
	size_t used;
	(void)step;
	int rc = kiln_import_open(store, NULL, &i, err);
	if (rc == KILN_OK)
		rc = kiln_import_next(i, kl_slice_of(bundle), 1, &used, err);
	if (rc == KILN_OK)
		rc = kiln_import_finish(i, err);
	kiln_import_close(i);
	return rc;
}

/* A Bundle whose query is kept. It may come out whole and leave a store that has to be opened again, which a view tells. */
static int write_kept(kiln_store *store, int step, kiln_error *err)
{
	struct faults_answer ignored = {0};
	kiln_view *view;
	int rc = kiln_view_open(store, &view, err);
	if (rc == KILN_OK)
		rc = faults_bundle(store, view, step ? FAULTS_LONG("c") "&_count=3" : FAULTS_LONG("b") "&_count=3", &ignored, err);
	kiln_view_close(view);
	if (rc == KILN_OK)
		rc = kiln_view_open(store, &view, err);
	if (rc == KILN_OK)
		kiln_view_close(view);
	return rc;
}

const struct faults_work faults_works[] = {{"records", 5, write_records}, {"parameters", 8, write_parameters}, {"rebuild", 1, write_anew}, {"import", 1, import},
	{"kept", 2, write_kept}, {0}};

int faults_state(kiln_store *store, struct faults_answer *out, kiln_error *err)
{
	static const char *const queries[] = {"?_type=Patient,Observation,List&_sort=_id", "Observation?code=s0,s3,s6&_sort=-date", "Patient?_tag=v1,v3,v8", "Observation?amount=gt3&subject:Patient.gender=female"};
	kiln_view *v;
	char moment[32];
	int rc = kiln_view_open(store, &v, err);
	uint64_t last = kiln_view_sequence(v);
	kiln_view_close(v);
	for (uint64_t s = 0; s <= last && rc == KILN_OK; s++) {
		snprintf(moment, sizeof moment, "%llu", (unsigned long long)s);
		rc = kiln_view_open_as_of(store, kl_slice_of(moment), &v, err);
		if (rc == KILN_BAD_QUERY) {   /* inside of a commit */
			rc = KILN_OK;
			continue;
		}
		for (size_t i = 0; i < sizeof queries / sizeof *queries && rc == KILN_OK; i++) {
			rc = faults_walk(store, v, queries[i], out, err);
			if (rc == KILN_NOT_BUILT && s < last)
				rc = KILN_OK;
		}
		kiln_view_close(v);
	}
	return rc;
}
