/* ask.c - every way to ask: counts, walks, pages, earlier moments, Bundles, explanations, reads, checks, FHIRPath. */
#include "tests/fhir/faults/faults.h"
#include "base/slice.h"
#include <stdio.h>
#include <string.h>

void faults_mix(struct faults_answer *a, const void *data, size_t size)
{
	const unsigned char *p = data;
	for (size_t i = 0; i < size; i++)
		a->hash = (a->hash ^ p[i]) * UINT64_C(1099511628211);
	a->hash = (a->hash ^ size) * UINT64_C(1099511628211);
}

static void mix_number(struct faults_answer *a, uint64_t n) { faults_mix(a, &n, sizeof n); }
static void mix_slice(struct faults_answer *a, kiln_slice s) { faults_mix(a, s.data, s.size); }

/* Not meta, which has random digits and the time. */
static void mix_row(struct faults_answer *a, const kiln_record *r)
{
	mix_slice(a, r->type);
	mix_slice(a, r->id);
	mix_number(a, r->sequence);
	mix_number(a, (uint64_t)r->mode);
	mix_number(a, r->body.size);
	size_t tail = r->body.size < 12 ? r->body.size : 12;
	faults_mix(a, r->body.data + r->body.size - tail, tail);
	a->rows++;
}

/* A row that failed for want of memory is lost; the cursor then knows that it is not complete. */
static int walk(kiln_cursor *c, struct faults_answer *out, kiln_error *err)
{
	kiln_record r;
	kiln_error later;
	int first = KILN_OK, rc;
	while ((rc = kiln_cursor_next(c, &r, first ? &later : err)) != KILN_DONE && (rc == KILN_OK || rc == KILN_NO_MEMORY)) {
		if (rc == KILN_OK)
			mix_row(out, &r);
		else if (first == KILN_OK)
			first = rc;
	}
	if (rc == KILN_DONE)
		out->lied |= first && kiln_cursor_complete(c);
	return first ? first : rc == KILN_DONE ? KILN_OK : rc;
}

int faults_walk(kiln_store *store, kiln_view *view, const char *query, struct faults_answer *out, kiln_error *err)
{
	kiln_search *search;
	kiln_cursor *cursor = NULL;
	int rc = kiln_search_compile(store, kl_slice_of(query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_run(search, view, &cursor, err);
	if (rc == KILN_OK)
		rc = walk(cursor, out, err);
	kiln_search_free(search);
	kiln_cursor_close(cursor);
	return rc;
}

static int run_walk(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_view *view;
	int rc = kiln_view_open(store, &view, err);
	out->cached = true;
	if (rc == KILN_OK)
		rc = faults_walk(store, view, a->query, out, err);
	kiln_view_close(view);
	return rc;
}

static int run_count(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_view *view;
	kiln_search *search = NULL;
	uint64_t n = 0;
	int rc = kiln_view_open(store, &view, err);
	out->cached = true;
	if (rc == KILN_OK)
		rc = kiln_search_compile(store, kl_slice_of(a->query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, view, &n, err);
	mix_number(out, n);
	out->rows = n;
	kiln_search_free(search);
	kiln_view_close(view);
	return rc;
}

/* The next page is asked for in a view of its own, each as a client would. */
static int pages(kiln_store *store, kiln_search *search, struct faults_answer *out, kiln_error *err)
{
	char token[64];
	kiln_slice next = KL_SLICE("");
	int rc = KILN_OK;
	do {
		kiln_view *view;
		kiln_cursor *c = NULL;
		uint64_t total = 0;
		rc = kiln_view_open(store, &view, err);
		if (rc == KILN_OK)
			rc = next.size ? kiln_search_resume(search, view, next, &c, err) : kiln_search_run(search, view, &c, err);
		if (rc == KILN_OK)
			rc = walk(c, out, err);
		if (rc == KILN_OK)
			rc = kiln_cursor_total(c, &total, err);
		mix_number(out, total);
		if (rc == KILN_OK)
			rc = kiln_cursor_page(c, &next, err);
		if (rc == KILN_OK && next.size)
			next = kl_slice(memcpy(token, next.data, next.size), next.size);
		kiln_cursor_close(c);
		kiln_view_close(view);
	} while (rc == KILN_OK && next.size);
	return rc;
}

static int run_pages(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	char query[8192];
	kiln_search *search;
	snprintf(query, sizeof query, "%s&_count=%s", a->query, strstr(a->query, "clude") ? "2" : "40");
	out->cached = true;
	int rc = kiln_search_compile(store, kl_slice_of(query), &search, err);
	if (rc == KILN_OK)
		rc = pages(store, search, out, err);
	kiln_search_free(search);
	return rc;
}

static int run_earlier(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_view *view;
	uint64_t n = 0;
	kiln_search *search = NULL;
	int rc = kiln_view_open_as_of(store, KL_SLICE("177"), &view, err);
	out->cached = true;
	if (rc == KILN_OK)
		rc = faults_walk(store, view, a->query, out, err);
	if (rc == KILN_OK)
		rc = kiln_search_compile(store, kl_slice_of(a->query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, view, &n, err);
	mix_number(out, n);
	kiln_search_free(search);
	kiln_view_close(view);
	return rc;
}

static int discard(void *arg, kiln_slice bytes)
{
	struct faults_answer *a = arg;
	a->rows += bytes.size;
	return KILN_OK;
}

int faults_bundle(kiln_store *store, kiln_view *view, const char *query, struct faults_answer *out, kiln_error *err)
{
	const kiln_bundle_options options = {.size = sizeof options, .base = KL_SLICE("http://x.test/fhir"), .keep = 1};
	kiln_search *search;
	int missing = 0, rc = kiln_search_compile(store, kl_slice_of(query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_bundle(search, view, &options, discard, out, &missing, err);
	mix_number(out, (uint64_t)missing);
	kiln_search_free(search);
	return rc;
}

static int run_bundle(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	char query[8192];
	kiln_view *view;
	int rc = kiln_view_open(store, &view, err);
	snprintf(query, sizeof query, "%s&_count=3%s", a->query, strstr(a->query, "_summary") ? "" : "&_pretty=true");
	out->cached = true;
	if (rc == KILN_OK)
		rc = faults_bundle(store, view, query, out, err);
	kiln_view_close(view);
	return rc;
}

/* The first page as a Bundle, which has a short link to the second, and the second by that link. */
static int run_short_link(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	char query[8192], link[128];
	kiln_view *view;
	kiln_search *search = NULL;
	kiln_cursor *cursor = NULL;
	kiln_slice token = KL_SLICE("");
	int rc = kiln_view_open(store, &view, err);
	snprintf(query, sizeof query, "%s&_count=3&_total=none", a->query);
	out->cached = true;
	if (rc == KILN_OK)
		rc = faults_bundle(store, view, query, out, err);
	if (rc == KILN_OK)
		rc = kiln_search_compile(store, kl_slice_of(query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_run(search, view, &cursor, err);
	if (rc == KILN_OK)
		rc = kiln_cursor_page(cursor, &token, err);
	snprintf(link, sizeof link, "Observation?_page=%.*s", (int)token.size, token.data);
	if (rc == KILN_OK)
		rc = faults_bundle(store, view, link, out, err);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	kiln_view_close(view);
	return rc;
}

static int run_explain(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_view *view;
	kiln_search *search = NULL;
	kiln_slice json = KL_SLICE("");
	int rc = kiln_view_open(store, &view, err);
	out->cached = true;
	if (rc == KILN_OK)
		rc = kiln_search_compile(store, kl_slice_of(a->query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_explain(search, view, &json, err);
	mix_slice(out, json);
	kiln_search_free(search);
	kiln_view_close(view);
	return rc;
}

/* ---- What is asked ---- */

#define TEN(x) x "1," x "2," x "3," x "4," x "5," x "6," x "7," x "8," x "9," x "10,"
#define HUNDRED(x) TEN(x) TEN(x "a") TEN(x "b") TEN(x "c") TEN(x "d") TEN(x "e") TEN(x "f") TEN(x "g") TEN(x "h") TEN(x "i")
#define LONG HUNDRED("http://x.test/cs|") HUNDRED("abcdefgh|")

static const char *const queries[] = {
	"Patient?_id=p1,p2,p9",
	"Patient?name=fam&gender:not=female",
	"Patient?name:exact=Given1,Family1&active:missing=false",
	"Patient?family:contains=LOOKED,given",
	"Patient?identifier:of-type=http://x.test/id|MR|3&identifier:text=rec",
	"Patient?birthdate=ge1951&birthdate=lt1954-06&_sort=-birthdate",
	"Patient?general-practitioner.name=who&organization.name:contains=acme",
	"Patient?general-practitioner:identifier=http://x.test/npi|77&general-practitioner:text=doc",
	"Patient?_has:Observation:patient:code=c1&_has:Observation:patient:performer:Practitioner.name=who",
	"Patient?_list=l&_tag=v3,v1",
	"Patient?_lastUpdated=gt2000&_sort=gender,-name,_id",
	"Observation?code=http://x.test/cs|c1&value-quantity=gt2.5||mg",
	"Observation?code:in=http://x.test/vs/more",
	"Observation?code:not-in=ValueSet/some&_sort=date",
	"Observation?code:below=http://x.test/cs|top&code:above=http://x.test/cs|c1",
	"Observation?code=c1," LONG "http://z.test|s1",
	"Observation?patient=Patient/p1&code=c1,c3&_sort=-date",
	"Observation?patient=p3&date=gt2010&_sort=date",
	"Observation?code=c2&date=2002,2006,ap2010-03",
	"Observation?combo-code-value-quantity=k$gt3||mm&status=final",
	"Observation?subject:Patient.gender=female&code=c1",
	"Observation?subject:Patient.organization.partof.name=acme&_sort=-value-quantity",
	"Observation?amount=gt3&_sort=amount",
	"Observation?value-quantity=3,4.1,lt2&_summary=true",
	"Observation?encounter=e&_sort=date&_elements=code,value",
	"Patient/p1/Observation?code=c1&_revinclude=List:item",
	"?_type=Patient,Observation,List&_lastUpdated=gt2000&_sort=_id",
	"?_id=p1,e,l,q",
	"QuestionnaireResponse?questionnaire=http://x.test/q&_include=QuestionnaireResponse:questionnaire&_include:iterate=*",
	"Observation?code=c0&_include=Observation:subject&_include:iterate=Patient:organization&_include:iterate=Organization:partof",
	"Patient?gender=male&_revinclude=Observation:subject&_revinclude:iterate=*:*",
	"ValueSet?url:above=http://x.test/vs/some/below&_sort=url",
	"Observation?_asOf=181&code=c1&_sort=-date",
	"Observation?_asOf=2020-01-01T00:00:00Z&code=c1",
	"Encounter?date=2020-01&class=AMB&subject:missing=false&_total=none",
};

/* ---- What is asked by other calls ---- */

static int run_check(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	(void)a;
	out->cached = true;
	return kiln_check(store, NULL, NULL, NULL, &out->rows, err);
}

static int run_history(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_view *view;
	kiln_history *h = NULL;
	kiln_record r;
	(void)a;
	out->cached = true;
	int rc = kiln_view_open_as_of(store, KL_SLICE("189"), &view, err);
	if (rc == KILN_OK)
		rc = kiln_history_open(view, KL_SLICE("Patient"), KL_SLICE(""), &h, err);
	while (rc == KILN_OK && (rc = kiln_history_next(h, &r, err)) == KILN_OK)
		mix_row(out, &r);
	kiln_history_close(h);
	if (rc == KILN_DONE)
		rc = kiln_get(view, KL_SLICE("Patient"), KL_SLICE("p3"), &r, err);
	if (rc == KILN_OK)
		mix_row(out, &r);
	kiln_view_close(view);
	return rc;
}

static int run_due(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_rebuild_state state = {.size = sizeof state};
	kiln_stats stats;
	kiln_view *view;
	kiln_slice type;
	uint64_t n = 0;
	(void)a;
	out->cached = true;
	int rc = kiln_view_open_as_of(store, KL_SLICE("177"), &view, err);
	if (rc == KILN_OK)
		rc = kiln_rebuild_due(view, &state, err);
	mix_number(out, state.indexes + state.refused);
	if (rc == KILN_OK)
		rc = kiln_stats_get(view, &stats, err);
	if (rc == KILN_OK)
		mix_number(out, stats.records);
	for (size_t i = 0; rc == KILN_OK && (rc = kiln_stats_type(view, i, &type, &n, err)) == KILN_OK;)
		mix_number(out, n + i++);
	kiln_view_close(view);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int run_fhirpath(kiln_store *store, const struct faults_ask *a, struct faults_answer *out, kiln_error *err)
{
	kiln_fhirpath *path;
	kiln_fhirpath_result *result = NULL;
	kiln_fhirpath_item item;
	(void)store;
	int rc = kiln_fhirpath_compile(kl_slice_of(a->query), &path, err);
	if (rc == KILN_OK)
		rc = kiln_fhirpath_evaluate(path, KL_SLICE("{\"resourceType\":\"Patient\",\"birthDate\":\"1980-05\",\"name\":[{\"family\":\"A\",\"given\":[\"b\",\"c\"]},{\"family\":\"D\"}],"
			"\"multipleBirthInteger\":3}"), NULL, &result, err);
	while (rc == KILN_OK && (rc = kiln_fhirpath_result_next(result, &item, err)) == KILN_OK) {
		mix_slice(out, item.type);
		mix_slice(out, item.json);
		out->rows++;
	}
	kiln_fhirpath_result_free(result);
	kiln_fhirpath_free(path);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static const struct faults_ask others[] = {
	{"check", "by itself", run_check, false}, {"history", "by itself", run_history, false}, {"due and stats", "by itself", run_due, false},
	{FAULTS_LONG("a"), "Bundles by a short link", run_short_link, true},
	{"Patient.name.where(given.exists()).select(family & ' ' & given.first()) | Patient.descendants().ofType(string)", "fhirpath", run_fhirpath, false},
	{"name.given.repeat($this.substring(1)).count() + 4.5 'mg'.value / 3 = 7 or Patient.name.family.all(matches('^[A-C]+$'))", "fhirpath", run_fhirpath, false},
	{"Patient.birthDate + 3 months > @1980-07 and name.given.select(replaceMatches('(b)', '$1x')).join(',').split(',').select(toChars()).distinct().count() > 2", "fhirpath", run_fhirpath, false},
	{"name.aggregate($this.given.count() + $total, 0).toString().toQuantity() | multipleBirth.convertsToDecimal() | name.family.sort()", "fhirpath", run_fhirpath, false},
};

static const struct faults_ask ways[] = {
	{NULL, "count", run_count, false}, {NULL, "walk", run_walk, false}, {NULL, "pages", run_pages, false},
	{NULL, "as of an earlier moment", run_earlier, false}, {NULL, "Bundle", run_bundle, false}, {NULL, "explain", run_explain, false}};
#define WAYS (long)(sizeof ways / sizeof *ways)

bool faults_ask_get(long n, struct faults_ask *out)
{
	long all = WAYS * (long)(sizeof queries / sizeof *queries);
	if (n < all) {
		*out = ways[n % WAYS];
		out->query = queries[n / WAYS];
		return true;
	}
	if (n - all >= (long)(sizeof others / sizeof *others))
		return false;
	*out = others[n - all];
	return true;
}
