/* custom_test.c - search parameters of the store's own: every kind, what is refused, how they become searchable, change and go. */
#include "base/codec.h"
#include "search_fixture.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* A SearchParameter; rest: further members, with a comma in front. */
static void put_parameter(struct shop *s, const char *id, const char *type, const char *code, const char *base, const char *expression, const char *rest)
{
	char json[4096];
	snprintf(json, sizeof json,
		"{\"resourceType\":\"SearchParameter\",\"id\":\"%s\",\"url\":\"http://example.org/%s\",\"name\":\"N\",\"status\":\"active\",\"description\":\"d\","
		"\"code\":\"%s\",\"base\":[%s],\"type\":\"%s\",\"expression\":\"%s\"%s}", id, id, code, base, type, expression, rest);
	shop_put(s, json);
}

/* Step until nothing is due; how many steps. */
static unsigned build(struct shop *s, size_t records)
{
	kiln_rebuild_state state = {.size = sizeof state};
	kiln_error err = {0};
	unsigned steps = 0;
	int rc;
	while ((rc = kiln_rebuild_step(s->store, records, &state, &err)) == KILN_OK && steps < 100000)
		steps++;
	cr_assert_eq(rc, KILN_DONE, "%s", err.message);
	cr_assert_eq(state.indexes, 0);
	cr_assert_eq(state.clearing, 0);
	return steps;
}

static void print_fault(void *arg, const char *where, const char *what)
{
	(void)arg;
	fprintf(stderr, "%s: %s\n", where, what);
}

static void clean(struct shop *s)
{
	uint64_t faults;
	kiln_error err = {0};
	cr_assert_eq(kiln_check(s->store, print_fault, NULL, NULL, &faults, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(faults, 0);
}

static kiln_rebuild_state due(struct shop *s, void *arg, void (*report)(void *arg, const char *where, const char *what))
{
	kiln_rebuild_state state = {.size = sizeof state, .arg = arg, .report = report};
	kiln_view *v;
	cr_assert_eq(kiln_view_open(s->store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_rebuild_due(v, &state, NULL), KILN_OK);
	kiln_view_close(v);
	return state;
}

static const char *const people[] = {
	"{\"resourceType\":\"Patient\",\"id\":\"a\",\"birthDate\":\"1980-05-01\",\"multipleBirthInteger\":2,\"maritalStatus\":{\"coding\":[{\"system\":\"http://m\",\"code\":\"M\"}]},"
	"\"contact\":[{\"name\":{\"family\":\"Stone\",\"given\":[\"Rex\"]},\"organization\":{\"reference\":\"Organization/o\"}}],"
	"\"extension\":[{\"url\":\"http://e/x\",\"valueString\":\"Blue\"}],\"managingOrganization\":{\"reference\":\"Organization/o\"}}",
	"{\"resourceType\":\"Patient\",\"id\":\"b\",\"birthDate\":\"1990\",\"multipleBirthBoolean\":true,\"maritalStatus\":{\"coding\":[{\"system\":\"http://m\",\"code\":\"S\"}]},"
	"\"contact\":[{\"name\":{\"family\":\"Rock\"}}],\"generalPractitioner\":[{\"reference\":\"Practitioner/p\"},{\"reference\":\"Organization/o\"}]}",
	"{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"Acme\",\"alias\":[\"Acme of old\"]}",
	"{\"resourceType\":\"Observation\",\"id\":\"x\",\"status\":\"final\",\"code\":{\"text\":\"c\"},\"subject\":{\"reference\":\"Patient/a\"},"
	"\"effectiveDateTime\":\"2020-01-02\",\"component\":[{\"code\":{\"coding\":[{\"system\":\"http://l\",\"code\":\"1\"}]},\"valueQuantity\":{\"value\":5.5,\"unit\":\"mg\"}},"
	"{\"code\":{\"coding\":[{\"system\":\"http://l\",\"code\":\"2\"}]},\"valueQuantity\":{\"value\":7,\"unit\":\"mg\"}}],\"instantiatesUri\":\"\",\"referenceRange\":[{\"low\":{\"value\":3}}]}",
	NULL
};

static void open_with_people(struct shop *s)
{
	char text[2048];
	const char *list[8];
	size_t n = 0;
	shop_open(s);
	for (; people[n]; n++)
		list[n] = people[n];
	snprintf(text, sizeof text, "%s", people[3]);
	char *drop = strstr(text, "\"instantiatesUri\":\"\",");
	memmove(drop, drop + 21, strlen(drop + 21) + 1);
	list[3] = text;
	list[4] = NULL;
	shop_put_all(s, list);
}

Test(custom, every_kind)
{
	struct shop s;
	open_with_people(&s);
	put_parameter(&s, "n", "number", "births", "\"Patient\"", "Patient.multipleBirth.ofType(integer)", "");
	put_parameter(&s, "d", "date", "born", "\"Patient\"", "Patient.birthDate", "");
	put_parameter(&s, "s", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	put_parameter(&s, "t", "token", "marital", "\"Patient\"", "Patient.maritalStatus", "");
	put_parameter(&s, "r", "reference", "kin-org", "\"Patient\"", "Patient.contact.organization", ",\"target\":[\"Organization\"]");
	put_parameter(&s, "f", "reference", "doctor", "\"Patient\"", "Patient.generalPractitioner.where(resolve() is Practitioner)", ",\"target\":[\"Practitioner\"]");
	put_parameter(&s, "q", "quantity", "low", "\"Observation\"", "Observation.referenceRange.low", "");
	put_parameter(&s, "u", "uri", "ext", "\"Patient\"", "Patient.extension.url", "");
	put_parameter(&s, "e", "string", "colour", "\"Patient\"", "Patient.extension('http://e/x').value as string", "");
	put_parameter(&s, "c", "composite", "part", "\"Observation\"", "Observation.component",
		",\"component\":[{\"definition\":\"http://hl7.org/fhir/SearchParameter/clinical-code\",\"expression\":\"code\"},"
		"{\"definition\":\"http://example.org/q\",\"expression\":\"value.as(Quantity)\"}]");
	put_parameter(&s, "m", "string", "any-name", "\"Patient\",\"Organization\"", "Patient.contact.name.family | Organization.alias", "");
	kiln_rebuild_state state = due(&s, NULL, print_fault);
	cr_assert_eq(state.parameters, 11);
	cr_assert_eq(state.indexes, 12);
	cr_assert_eq(state.refused, 0);
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=stone"), "!KILN_NOT_BUILT");
	clean(&s);
	cr_assert_gt(build(&s, 1), 4);
	clean(&s);
	shop_is(&s, "Patient?births=2", "a");
	shop_is(&s, "Patient?births=gt2", "");
	shop_is(&s, "Patient?born=1980", "a");
	shop_is(&s, "Patient?born=gt1985", "b");
	shop_is(&s, "Patient?kin=sto", "a");
	shop_is(&s, "Patient?kin:exact=Rock", "b");
	shop_is(&s, "Patient?kin:contains=o", "a b");
	shop_is(&s, "Patient?marital=http://m|S", "b");
	shop_is(&s, "Patient?marital:not=M", "b");
	shop_is(&s, "Patient?kin-org=Organization/o", "a");
	shop_is(&s, "Patient?kin-org.name=acme", "a");
	shop_is(&s, "Patient?kin-org.any-name=acme", "a");
	shop_is(&s, "Organization?_has:Patient:kin-org:kin=stone", "o");
	shop_is(&s, "Observation?subject:Patient.kin=stone", "x");
	shop_is(&s, "Patient?kin-org:missing=true", "b");
	shop_is(&s, "Patient?doctor=Practitioner/p", "b");
	shop_is(&s, "Patient?doctor=p", "b");
	shop_is(&s, "Patient?doctor:missing=true", "a");
	shop_is(&s, "Observation?low=3", "x");
	shop_is(&s, "Observation?low=lt3", "");
	shop_is(&s, "Patient?ext=http://e/x", "a");
	shop_is(&s, "Patient?ext:below=http://e", "a");
	shop_is(&s, "Patient?colour=blue", "a");
	shop_is(&s, "Observation?part=1$5.5||mg", "x");
	shop_is(&s, "Observation?part=1$7||mg", "");
	shop_is(&s, "Organization?any-name=acme", "o");
	shop_is(&s, "?any-name=stone&_type=Patient,Organization", "a");
	cr_assert_str_eq(shop_ask(&s, "Patient?_sort=kin"), "b a");
	cr_assert_str_eq(shop_ask(&s, "Patient?_sort=-kin"), "a b");
	cr_assert_str_eq(shop_ask(&s, "Patient?_sort=born"), "a b");
	/* kept up to date by writers */
	shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"b\",\"contact\":[{\"name\":{\"family\":\"Stonehenge\"}}]}");
	shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"c\",\"maritalStatus\":{\"coding\":[{\"system\":\"http://new\",\"code\":\"S\"}]}}");
	shop_delete(&s, "Patient", "a");
	shop_is(&s, "Patient?kin=stone", "b");
	shop_is(&s, "Patient?marital=S", "c");
	clean(&s);
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
	shop_is(&s, "Patient?kin=stone", "b");
	shop_is(&s, "Patient?marital=http://new|S", "c");
	clean(&s);
	shop_close(&s);
}

struct seen { char text[8192]; unsigned count; };

static void note(void *arg, const char *where, const char *what)
{
	struct seen *seen = arg;
	size_t n = strlen(seen->text);
	snprintf(seen->text + n, sizeof seen->text - n, "%s: %s\n", where, what);
	seen->count++;
}

static void refused(struct shop *s, const char *id, const char *why)
{
	struct seen seen = {.count = 0};
	char wanted[256];
	due(s, &seen, note);
	snprintf(wanted, sizeof wanted, "SearchParameter/%s: %s", id, why);
	cr_expect(strstr(seen.text, wanted), "no [%s] in\n%s", wanted, seen.text);
}

Test(custom, bad_definitions_are_data)
{
	struct shop s;
	char *deep = malloc(20000), *json = malloc(30000);
	open_with_people(&s);
	memset(deep, '(', 1000);
	strcpy(deep + 1000, "Patient.id");
	memset(deep + 1010, ')', 1000);
	deep[2010] = '\0';
	put_parameter(&s, "p1", "token", "p1", "\"Patient\"", "Patient.name[", "");
	put_parameter(&s, "p2", "token", "p2", "\"Patient\"", "Patient.name.nothing(3)", "");
	put_parameter(&s, "p3", "special", "p3", "\"Patient\"", "Patient.name", "");
	put_parameter(&s, "p4", "token", "gender", "\"Patient\"", "Patient.gender", "");
	put_parameter(&s, "p5", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	put_parameter(&s, "p6", "string", "kin", "\"Patient\"", "Patient.contact.name.given", "");
	put_parameter(&s, "p7", "string", "p7", "\"Patient\"", "Observation.code.text", "");
	put_parameter(&s, "p8", "string", "_count", "\"Patient\"", "Patient.name.text", "");
	put_parameter(&s, "p9", "composite", "p9", "\"Patient\"", "Patient", "");
	put_parameter(&s, "pa", "reference", "pa", "\"Patient\"", "Patient.managingOrganization.resolve().name", "");
	put_parameter(&s, "pc", "composite", "pc", "\"Patient\"", "Patient",
		",\"component\":[{\"definition\":\"http://example.org/none\",\"expression\":\"name\"},{\"definition\":\"http://example.org/p5\",\"expression\":\"name\"}]");
	snprintf(json, 30000, "{\"resourceType\":\"SearchParameter\",\"id\":\"pb\",\"url\":\"http://example.org/pb\",\"name\":\"N\",\"status\":\"active\",\"description\":\"d\","
		"\"code\":\"pb\",\"base\":[\"Patient\"],\"type\":\"token\",\"expression\":\"%s\"}", deep);
	shop_put(&s, json);
	shop_put(&s, "{\"resourceType\":\"SearchParameter\",\"id\":\"pn\",\"url\":\"http://example.org/pn\",\"name\":\"N\",\"status\":\"active\",\"description\":\"d\","
		"\"code\":\"pn\",\"base\":[\"Patient\"],\"type\":\"token\"}");
	shop_put(&s, "{\"resourceType\":\"SearchParameter\",\"id\":\"mine\",\"url\":\"http://hl7.org/fhir/SearchParameter/individual-gender\",\"name\":\"N\",\"status\":\"active\","
		"\"description\":\"d\",\"code\":\"other\",\"base\":[\"Patient\"],\"type\":\"token\",\"expression\":\"Patient.active\"}");
	shop_put(&s, "{\"resourceType\":\"SearchParameter\",\"id\":\"pz\",\"url\":\"http://example.org/p5\",\"name\":\"N\",\"status\":\"active\",\"description\":\"d\","
		"\"code\":\"pz\",\"base\":[\"Patient\"],\"type\":\"token\",\"expression\":\"Patient.active\"}");
	put_parameter(&s, "po", "date", "po", "\"Patient\"", "iif(Patient.birthDate < today(), Patient.birthDate)", "");
	put_parameter(&s, "pq", "string", "pq", "\"Patient\"", "Patient.contact.where(name.exists()).nam.family", "");
	put_parameter(&s, "pr", "date", "pr", "\"Patient\"", "Patient.contact.name.family", "");
	put_parameter(&s, "ps", "date", "ps", "\"Resource\"", "Resource.nothing", "");
	cr_expect_eq(due(&s, NULL, NULL).parameters, 1);
	cr_expect_eq(due(&s, NULL, NULL).refused, 17);
	refused(&s, "pq", "expression, byte 37: FHIRPath: no such element");
	refused(&s, "pr", "expression: it leads to no element of Patient");
	refused(&s, "ps", "its expression finds nothing in any type of its base");
	refused(&s, "pz", "another SearchParameter, whose id comes first, has this url");
	refused(&s, "po", "expression, byte 24: what it finds would depend");
	refused(&s, "p1", "expression, byte 13: ");
	refused(&s, "p2", "expression, byte ");
	refused(&s, "p3", "parameters of this kind");
	refused(&s, "p4", "Patient has a parameter of this code in R4");
	refused(&s, "p6", "another SearchParameter");
	refused(&s, "p7", "no branch of the expression is for Patient");
	refused(&s, "p8", "its code is none");
	refused(&s, "p9", "a composite has two to 4 components");
	refused(&s, "pa", "expression, byte ");
	refused(&s, "pb", "expression, byte ");
	refused(&s, "pc", "component 1: ");
	refused(&s, "pn", "it has no expression");
	build(&s, 100);
	clean(&s);
	shop_is(&s, "Patient?kin=stone", "a");
	cr_assert_str_eq(shop_ids(&s, "Patient?p1=x"), "!KILN_BAD_QUERY");
	cr_assert_str_eq(shop_ids(&s, "Patient?other=true"), "!KILN_BAD_QUERY");
	/* the one that was second comes into force when the first goes */
	shop_delete(&s, "SearchParameter", "p5");
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=rex"), "!KILN_NOT_BUILT");
	build(&s, 1);
	shop_is(&s, "Patient?kin=rex", "a");
	clean(&s);
	free(deep);
	free(json);
	shop_close(&s);
}

Test(custom, an_expression_that_fails_on_some_records)
{
	struct shop s;
	struct seen seen = {.count = 0};
	kiln_rebuild_state state = {.size = sizeof state, .arg = &seen, .report = note};
	open_with_people(&s);
	put_parameter(&s, "single", "string", "only", "\"Patient\"", "Patient.generalPractitioner.single().reference | Patient.managingOrganization.reference", "");
	while (kiln_rebuild_step(s.store, 100, &state, NULL) == KILN_OK)
		;
	cr_assert_eq(seen.count, 1, "%s", seen.text);
	cr_assert_str_eq(seen.text, "Patient, version 2: the expression of SearchParameter/single fails on it: it is not found by that\n");
	shop_is(&s, "Patient?only=organization", "a");
	clean(&s);
	shop_close(&s);
}

/* However many records a step may look at, its memory is bounded. */
Test(custom, a_step_ends_sooner_where_records_are_large)
{
	enum { RECORDS = 40, NAMES = 15000 };
	struct shop s;
	char *json = malloc(NAMES * 20 + 200);
	shop_open(&s);
	for (int r = 0; r < RECORDS; r++) {
		int n = sprintf(json, "{\"resourceType\":\"Patient\",\"id\":\"r%d\",\"name\":[{\"given\":[\"x\"", r);
		for (int i = 0; i < NAMES; i++)
			n += sprintf(json + n, ",\"n%d\"", i);
		sprintf(json + n, "]}],\"multipleBirthInteger\":2}");
		shop_put(&s, json);
	}
	put_parameter(&s, "n", "number", "births", "\"Patient\"", "Patient.multipleBirth.ofType(integer)", "");
	unsigned steps = build(&s, SIZE_MAX);
	cr_assert_gt(steps, 1);
	shop_is(&s, "Patient?births=2&_id=r0,r39", "r0 r39");
	free(json);
	shop_close(&s);
}

static void put_again(kiln_batch *b, const char *json)
{
	kiln_error err = {0};
	kiln_batch_clear(b);
	cr_assert_eq(kiln_batch_put(b, kl_slice_of(json), NULL, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(kiln_batch_commit(b, &err), KILN_OK, "%s", err.message);
}

/* A batch that is used again and again keeps what it knows of the indexes, and follows when these change. */
Test(custom, a_batch_that_is_used_again)
{
	struct shop s;
	kiln_batch *b;
	shop_open(&s);
	cr_assert_eq(kiln_batch_open(s.store, &b, NULL), KILN_OK);
	put_again(b, "{\"resourceType\":\"Patient\",\"id\":\"a\",\"multipleBirthInteger\":1}");
	put_again(b, "{\"resourceType\":\"Patient\",\"id\":\"a\",\"multipleBirthInteger\":2}");
	for (int i = 0; i < 3; i++) {
		put_parameter(&s, "n", "number", "births", "\"Patient\"", i == 1 ? "Patient.multipleBirth.ofType(integer) + 1" : "Patient.multipleBirth.ofType(integer)", "");
		build(&s, 100);
		put_again(b, "{\"resourceType\":\"Patient\",\"id\":\"b\",\"multipleBirthInteger\":3}");
		put_again(b, "{\"resourceType\":\"Patient\",\"id\":\"b\",\"multipleBirthInteger\":4}");
		put_again(b, "{\"resourceType\":\"Patient\",\"id\":\"b\",\"multipleBirthInteger\":5}");
		shop_is(&s, i == 1 ? "Patient?births=6" : "Patient?births=5", "b");
		shop_is(&s, i == 1 ? "Patient?births=3" : "Patient?births=2", "a");
		shop_is(&s, "Patient?births=4", "");
		clean(&s);
	}
	kiln_batch_close(b);
	shop_close(&s);
}

/* In the very transaction that changes a definition its index is no longer used. */
Test(custom, changes)
{
	struct shop s;
	kiln_search *kept;
	kiln_view *before, *v;
	uint64_t n;
	open_with_people(&s);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	build(&s, 100);
	shop_is(&s, "Patient?kin=stone", "a");
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient?kin=rex"), &kept, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s.store, &before, NULL), KILN_OK);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.given", "");
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=rex"), "!KILN_NOT_BUILT");
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_search_count(kept, v, &n, NULL), KILN_NOT_BUILT);
	kiln_view_close(v);
	cr_assert_eq(kiln_search_count(kept, before, &n, NULL), KILN_OK);
	cr_assert_eq(n, 0, "as the definition was in that snapshot");
	clean(&s);
	build(&s, 1);
	shop_is(&s, "Patient?kin=rex", "a");
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_search_count(kept, v, &n, NULL), KILN_NOT_BUILT);
	kiln_view_close(v);
	kiln_view_close(before);
	clean(&s);
	/* what changes nothing of it leaves it as it is */
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.given", ",\"experimental\":true");
	shop_is(&s, "Patient?kin=rex", "a");
	shop_put(&s, "{\"resourceType\":\"SearchParameter\",\"id\":\"p\",\"url\":\"http://example.org/p\",\"name\":\"N\",\"status\":\"retired\",\"description\":\"d\","
		"\"code\":\"kin\",\"base\":[\"Patient\"],\"type\":\"string\",\"expression\":\"Patient.contact.name.given\"}");
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=rex"), "!KILN_BAD_QUERY");
	cr_assert_eq(due(&s, NULL, NULL).clearing, 1);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.given", "");
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=rex"), "!KILN_NOT_BUILT");
	build(&s, 1);
	shop_is(&s, "Patient?kin=rex", "a");
	clean(&s);
	shop_delete(&s, "SearchParameter", "p");
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=rex"), "!KILN_BAD_QUERY");
	build(&s, 1);
	clean(&s);
	kiln_search_free(kept);
	shop_close(&s);
}

Test(custom, a_batch_prepared_before_the_definition)
{
	struct shop s;
	kiln_batch *b;
	open_with_people(&s);
	cr_assert_eq(kiln_batch_open(s.store, &b, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, KL_SLICE("{\"resourceType\":\"Patient\",\"id\":\"late\",\"maritalStatus\":{\"coding\":[{\"system\":\"http://late\",\"code\":\"L\"}]},"
		"\"contact\":[{\"name\":{\"family\":\"Stonewall\"},\"organization\":{\"reference\":\"Organization/late\"}}]}"), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_delete(b, KL_SLICE("Patient"), KL_SLICE("b"), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_prepare(b, NULL), KILN_OK);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	put_parameter(&s, "r", "reference", "kin-org", "\"Patient\"", "Patient.contact.organization", "");
	put_parameter(&s, "t", "token", "marital", "\"Patient\"", "Patient.maritalStatus", "");
	build(&s, 100);
	cr_assert_eq(kiln_batch_commit(b, NULL), KILN_OK);
	kiln_batch_close(b);
	shop_is(&s, "Patient?kin=stone", "a late");
	shop_is(&s, "Patient?kin-org=Organization/late", "late");
	shop_is(&s, "Patient?marital=http://late|L", "late");
	shop_is(&s, "Patient?kin=rock", "");
	clean(&s);
	shop_close(&s);
}

static uint64_t count(struct shop *s, const char *query)
{
	kiln_search *search;
	kiln_view *v;
	uint64_t n = UINT64_MAX;
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s->store, &v, NULL), KILN_OK);
	kiln_search_count(search, v, &n, NULL);
	kiln_view_close(v);
	kiln_search_free(search);
	return n;
}

/* The rebuild is taken up where it was, by another handle; what is written meanwhile is in the index. */
Test(custom, resumed_while_others_write)
{
	struct shop s;
	char json[256];
	kiln_rebuild_state state = {.size = sizeof state};
	shop_open(&s);
	for (int i = 0; i < 50; i++) {
		snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"p%02d\",\"contact\":[{\"name\":{\"family\":\"Stone\"}}]}", i);
		shop_put(&s, json);
	}
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	for (int i = 0; i < 5; i++) {
		cr_assert_eq(kiln_rebuild_step(s.store, 5, &state, NULL), KILN_OK);
		if (i < 3) {
			cr_assert_eq(state.done, 5u * (unsigned)(i + 1));
			cr_assert_eq(state.total, 51u + 2u * (unsigned)i);
		}
		clean(&s);
		snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"p%02d\"}", 3 * i + 2);
		shop_put(&s, json);
		snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"p%02d\"}", 49 - i);
		shop_put(&s, json);
		snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"q%02d\",\"contact\":[{\"name\":{\"family\":\"Stone\"}}]}", i);
		shop_put(&s, json);
		snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"r%02d\"}", i);
		shop_put(&s, json);
		if (i == 2)
			put_parameter(&s, "p2", "string", "kin2", "\"Patient\"", "Patient.contact.name.family", "");
		if (i != 2) {
			snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"r%02d\",\"active\":true}", i);
			shop_put(&s, json);
		}
	}
	kiln_close(s.store);
	cr_assert_eq(kiln_open(s.dir, NULL, &s.store, NULL), KILN_OK);
	build(&s, 7);
	clean(&s);
	cr_assert_eq(count(&s, "Patient?kin=stone"), 45);
	cr_assert_eq(count(&s, "Patient?kin2=stone"), 45);
	shop_close(&s);
}

/* As of a moment before an index was complete nothing is answered by it, all else is; a full rebuild reaches back to the first version. */
Test(custom, earlier_moments)
{
	struct shop s;
	open_with_people(&s);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"b\",\"contact\":[{\"name\":{\"family\":\"Pebble\"}}]}");
	build(&s, 2);
	shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"a\",\"contact\":[{\"name\":{\"family\":\"Boulder\"}}]}");
	clean(&s);
	shop_is(&s, "Patient?kin=boulder", "a");
	shop_is(&s, "Patient?kin=stone&_asOf=6", "a");
	shop_is(&s, "Patient?kin=pebble&_asOf=6", "b");
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=rock&_asOf=5"), "!KILN_NOT_BUILT");
	shop_is(&s, "Patient?birthdate=1990&_asOf=5", "b");
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
	shop_is(&s, "Patient?kin=rock&_asOf=5", "b");
	shop_is(&s, "Patient?kin=stone&_asOf=4", "a");
	clean(&s);
	shop_close(&s);
}

Test(custom, three_hundred)
{
	struct shop s;
	char id[16], why[64];
	struct seen *seen = calloc(1, sizeof *seen);
	open_with_people(&s);
	for (int i = 0; i < 300; i++) {
		snprintf(id, sizeof id, "p%03d", (i * 7) % 300);
		put_parameter(&s, id, "string", id, "\"Patient\"", "Patient.contact.name.family", "");
	}
	kiln_rebuild_state state = due(&s, seen, note);
	cr_assert_eq(state.parameters, KL_CUSTOM_MAX);
	cr_assert_eq(state.refused, 300 - KL_CUSTOM_MAX);
	snprintf(why, sizeof why, "SearchParameter/p256: there are more than %d", KL_CUSTOM_MAX);
	cr_assert(strstr(seen->text, why), "%s", seen->text);
	build(&s, 100);
	shop_is(&s, "Patient?p000=stone&p255=stone", "a");
	cr_assert_str_eq(shop_ids(&s, "Patient?p256=stone"), "!KILN_BAD_QUERY");
	clean(&s);
	shop_delete(&s, "SearchParameter", "p017");
	cr_assert_str_eq(shop_ids(&s, "Patient?p256=stone"), "!KILN_NOT_BUILT");
	build(&s, 100);
	shop_is(&s, "Patient?p256=stone", "a");
	clean(&s);
	free(seen);
	shop_close(&s);
}

/* The numbers of indexes that are gone are given again. */
Test(custom, numbers_do_not_run_out)
{
	struct shop s;
	char expression[64];
	uint64_t last = 0;
	struct kl_txn *txn;
	open_with_people(&s);
	for (int i = 0; i < 40; i++) {
		snprintf(expression, sizeof expression, "Patient.contact[%d].name.family", i % 3);
		put_parameter(&s, "p", "string", "kin", "\"Patient\"", expression, "");
		build(&s, 100);
		shop_is(&s, "Patient?kin=stone", i % 3 ? "" : "a");
		uint64_t before = last;
		cr_assert_eq(kl_txn_read(s.store->env, &txn, NULL), KILN_OK);
		cr_assert_eq(kl_meta_get(txn, "index.last", &last), KILN_OK);
		kl_txn_end(txn);
		cr_assert(i < 2 || last == before);
	}
	clean(&s);
	shop_close(&s);
}

/* Fills the row of an index as a library with other definitions would have, and says that such a one did. */
static int apply_other_library(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct kl_type_indexes *ti = kl_indexes_of(kl_txn_env(txn), kl_resource_type(KL_SLICE("Patient")));
	int rc = KILN_OK;
	(void)arg;
	(void)err;
	*dirty = true;
	for (uint32_t i = 0; i < ti->count && rc == KILN_OK; i++) {
		struct kl_index x = {.name = kl_slice_of(ti->list[i].name), .fingerprint = ti->list[i].fingerprint ^ 1};
		rc = kl_registry_set(txn, &x, KL_INDEX_BUILT);
	}
	return rc == KILN_OK ? kl_meta_put(txn, "index.made", 1) : rc;
}

Test(custom, after_an_upgrade)
{
	for (int writes = 0; writes < 2; writes++) {
		struct shop s;
		kiln_error err = {0};
		open_with_people(&s);
		cr_assert_eq(kl_commit(s.store->env, &(struct kl_job){apply_other_library, NULL, NULL}, &err), KILN_OK, "%s", err.message);
		kiln_close(s.store);
		cr_assert_eq(kiln_open(s.dir, NULL, &s.store, NULL), KILN_OK);
		cr_assert_str_eq(shop_ids(&s, "Patient?birthdate=1980"), "!KILN_NOT_BUILT");
		shop_is(&s, "Organization?name=acme", "o");
		cr_assert_gt(due(&s, NULL, NULL).indexes, 10);
		if (writes)
			shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"n\",\"birthDate\":\"1980\"}");
		cr_assert_str_eq(shop_ids(&s, "Patient?birthdate=1980"), "!KILN_NOT_BUILT");
		build(&s, 1);
		shop_is(&s, "Patient?birthdate=1980", writes ? "a n" : "a");
		clean(&s);
		cr_assert_eq(due(&s, NULL, NULL).indexes, 0);
		shop_close(&s);
	}
}

/* What a definition finds in a resource with very many terms must not keep the resource out. */
Test(custom, too_many_terms)
{
	struct shop s;
	size_t size = 4u << 20, n;
	char *json = malloc(size);
	shop_open(&s);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.name.given", "");
	put_parameter(&s, "d", "string", "all", "\"Patient\"", "Patient.descendants().descendants()", "");
	n = (size_t)snprintf(json, size, "{\"resourceType\":\"Patient\",\"id\":\"big\",\"name\":[{\"given\":[\"x\"");
	for (int i = 0; i < 25000; i++)
		n += (size_t)snprintf(json + n, size - n, ",\"g%d\"", i);
	snprintf(json + n, size - n, "]}]}");
	shop_put(&s, json);
	shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"small\",\"name\":[{\"given\":[\"g5\"]}]}");
	build(&s, 10);
	shop_is(&s, "Patient?given=g5", "big small");
	shop_is(&s, "Patient?kin=g5", "small");
	clean(&s);
	shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"big\",\"name\":[{\"given\":[\"g5\"]}]}");
	shop_is(&s, "Patient?kin=g5", "big small");
	clean(&s);
	free(json);
	shop_close(&s);
}

/* Another process writes and steps, with definitions of its own making. */
Test(custom, two_processes)
{
	struct shop s;
	int status;
	open_with_people(&s);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	build(&s, 100);
	kiln_close(s.store);
	pid_t child = fork();
	if (child == 0) {
		cr_assert_eq(kiln_open(s.dir, NULL, &s.store, NULL), KILN_OK);
		for (int i = 0; i < 20; i++) {
			put_parameter(&s, "p", "string", "kin", "\"Patient\"", i % 2 ? "Patient.contact.name.family" : "Patient.contact.name.given", "");
			kiln_rebuild_step(s.store, 2, NULL, NULL);
		}
		kiln_close(s.store);
		_exit(0);
	}
	cr_assert_eq(kiln_open(s.dir, NULL, &s.store, NULL), KILN_OK);
	for (int i = 0; i < 40; i++) {
		char json[200];
		snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"q%d\",\"contact\":[{\"name\":{\"family\":\"Stone\",\"given\":[\"Ann\"]}}]}", i % 10);
		shop_put(&s, json);
		shop_delete(&s, "Patient", json[0] && i % 3 ? "q1" : "q2");
		const char *ids = shop_ids(&s, "Patient?kin=stone");
		cr_assert(*ids == '!' || strstr(ids, "q"), "%s", ids);
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	clean(&s);
	build(&s, 5);
	clean(&s);
	cr_assert_eq(count(&s, "Patient?kin=stone"), count(&s, "Patient?_id=a,q0,q1,q2,q3,q4,q5,q6,q7,q8,q9"));
	shop_close(&s);
}

/* A store that is opened for reading knows them; so does a copy. */
Test(custom, read_only_and_copies)
{
	struct shop s;
	char copy[400], restored[400];
	kiln_options options = {.size = sizeof options, .read_only = 1};
	kiln_rebuild_state state = {.size = sizeof state};
	open_with_people(&s);
	put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
	cr_assert_eq(kiln_rebuild_step(s.store, 1, NULL, NULL), KILN_OK);
	snprintf(copy, sizeof copy, "%s/copy", s.root);
	snprintf(restored, sizeof restored, "%s/restored", s.root);
	cr_assert_eq(kiln_backup(s.store, copy, 1, NULL, NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_restore(copy, restored, NULL), KILN_OK);
	kiln_close(s.store);
	cr_assert_eq(kiln_open(restored, NULL, &s.store, NULL), KILN_OK);
	clean(&s);
	build(&s, 1);
	shop_is(&s, "Patient?kin=stone", "a");
	clean(&s);
	kiln_close(s.store);
	cr_assert_eq(kiln_open(copy, &options, &s.store, NULL), KILN_OK);
	cr_assert_str_eq(shop_ids(&s, "Patient?kin=stone"), "!KILN_NOT_BUILT");
	cr_assert_eq(due(&s, NULL, NULL).indexes, 1);
	cr_assert_eq(kiln_rebuild_step(s.store, 1, &state, NULL), KILN_MISUSE);
	clean(&s);
	shop_close(&s);
}

Test(custom, misuse)
{
	struct shop s;
	kiln_view *v;
	kiln_rebuild_state state = {.size = sizeof state - 1};
	shop_open(&s);
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_expect_eq(kiln_rebuild_due(NULL, &state, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_rebuild_due(v, NULL, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_rebuild_due(v, &state, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_rebuild_step(s.store, 1, &state, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_rebuild_step(NULL, 1, NULL, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_rebuild_step(s.store, 0, NULL, NULL), KILN_DONE);
	kiln_view_close(v);
	shop_close(&s);
}

struct flip { const char *key; size_t byte; uint64_t sequence; };

static int apply_flip(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct flip *f = arg;
	unsigned char key[8], bytes[2100];
	kiln_slice at, value;
	(void)err;
	*dirty = true;
	kl_put_be64(key, f->sequence);
	at = f->key ? kl_slice_of(f->key) : kl_slice(key, sizeof key);
	enum kl_table table = f->key ? KL_REGISTRY : KL_CHANGES;
	cr_assert_eq(kl_table_get(txn, table, at, &value), KILN_OK);
	memcpy(bytes, value.data, value.size);
	bytes[f->byte] ^= 1;
	return kl_table_put(txn, table, at, kl_slice(bytes, value.size), 0);
}

static uint64_t faults_of(struct shop *s)
{
	uint64_t faults;
	cr_assert_eq(kiln_check(s->store, NULL, NULL, NULL, &faults, NULL), KILN_OK);
	return faults;
}

/* A definition that cannot be read is none from the next write on: its index is not taken for one that was kept up. */
Test(custom, damaged_definitions)
{
	static const struct flip flips[] = {{"custom:p", 3, 0}, {"custom:p", 13, 0}, {NULL, 90, 5}};
	for (size_t i = 0; i < sizeof flips / sizeof *flips; i++) {
		struct shop s;
		open_with_people(&s);
		put_parameter(&s, "p", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
		build(&s, 100);
		cr_assert_eq(kl_commit(s.store->env, &(struct kl_job){apply_flip, NULL, (void *)(uintptr_t)&flips[i]}, NULL), KILN_OK);
		kiln_close(s.store);
		cr_assert_eq(kiln_open(s.dir, NULL, &s.store, NULL), KILN_OK);
		cr_expect_gt(faults_of(&s), 0);
		cr_assert_str_eq(shop_ids(&s, "Patient?kin=stone"), "!KILN_BAD_QUERY");
		shop_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"n\",\"contact\":[{\"name\":{\"family\":\"Stone\"}}]}");
		if (flips[i].key) {
			cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
			shop_is(&s, "Patient?kin=stone", "a n");
			clean(&s);
		} else {
			put_parameter(&s, "q", "string", "kin", "\"Patient\"", "Patient.contact.name.family", "");
			cr_assert_str_eq(shop_ids(&s, "Patient?kin=stone"), "!KILN_NOT_BUILT");
			build(&s, 1);
			shop_is(&s, "Patient?kin=stone", "a n");
		}
		shop_close(&s);
	}
}
