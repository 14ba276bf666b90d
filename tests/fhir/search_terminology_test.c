/* search_terminology_test.c - :in, :not-in, :above and :below. */
#include "search_fixture.h"
#include <stdio.h>

#define LIST(...) ((const char *const[]){__VA_ARGS__, NULL})
static void with(struct shop *s, const char *const *list)
{
	shop_open(s);
	shop_put_all(s, list);
}
#define CODING(system, code) "{\"system\":\"" system "\",\"code\":\"" code "\"}"
#define OBS(id, codings) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/p\"},\"code\":{\"coding\":[" codings "]}}"
#define ANIMAL(id, code) OBS(id, CODING("http://x.test/animals", code))
#define SET(id, rest) "{\"resourceType\":\"ValueSet\",\"id\":\"" id "\",\"url\":\"http://x.test/vs/" id "\",\"status\":\"active\"," rest "}"
#define COMPOSE(id, rest) SET(id, "\"compose\":{" rest "}")
#define SYSTEM "\"system\":\"http://x.test/animals\""
#define FILTER(property, op, value) "\"filter\":[{\"property\":\"" property "\",\"op\":\"" op "\",\"value\":\"" value "\"}]"
#define ANIMALS "{\"resourceType\":\"CodeSystem\",\"id\":\"animals\",\"url\":\"http://x.test/animals\",\"status\":\"active\",\"content\":\"complete\"," \
	"\"property\":[{\"code\":\"legs\",\"type\":\"integer\"},{\"code\":\"inactive\",\"type\":\"boolean\"},{\"code\":\"food\",\"type\":\"code\"}]," \
	"\"concept\":[{\"code\":\"animal\",\"concept\":[" \
	"{\"code\":\"mammal\",\"concept\":[{\"code\":\"dog\",\"display\":\"Dog\",\"property\":[{\"code\":\"legs\",\"valueInteger\":4}]}," \
	"{\"code\":\"cat\",\"property\":[{\"code\":\"legs\",\"valueInteger\":4},{\"code\":\"food\",\"valueCode\":\"bird\"}]}]}," \
	"{\"code\":\"bird\",\"property\":[{\"code\":\"legs\",\"valueInteger\":2}]}]},{\"code\":\"plant\",\"property\":[{\"code\":\"inactive\",\"valueBoolean\":true}]}]}"
#define ALL_ANIMALS ANIMAL("animal", "animal"), ANIMAL("mammal", "mammal"), ANIMAL("dog", "DOG"), ANIMAL("cat", "cat"), ANIMAL("bird", "bird"), ANIMAL("plant", "plant"), ANIMAL("rock", "rock")
#define TEN(a) a "0," a "1," a "2," a "3," a "4," a "5," a "6," a "7," a "8," a "9,"
#define MANY TEN("p") TEN("q") TEN("r") TEN("s") TEN("t") TEN("u") TEN("v")
#define NONE TEN("http://none.test|p") TEN("http://none.test|q") TEN("http://none.test|r") TEN("http://none.test|s") TEN("http://none.test|t") TEN("http://none.test|u") TEN("http://none.test|v")
/* Every query gives an error of this status whose message has this text. */
static void refused(struct shop *s, const char *query, int status, const char *text)
{
	kiln_error err = {0};
	kiln_search *search;
	kiln_view *view;
	uint64_t count;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	int rc = kiln_search_compile(s->store, kl_slice_of(query), &search, &err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, view, &count, &err);
	cr_assert_eq(rc, status, "%s: %s: %s", query, kiln_status_name(rc), err.message);
	cr_assert(strstr(err.message, text), "%s: %s", query, err.message);
	cr_assert(strstr(err.message, "parameter 'code:"), "%s: %s", query, err.message);
	cr_assert(!strstr(err.message, "x.test"), "%s: %s", query, err.message);
	kiln_search_free(search);
	kiln_view_close(view);
}

Test(search_terminology, codes_listed_by_a_value_set)
{
	struct shop s;
	with(&s, LIST(ANIMALS, ALL_ANIMALS, OBS("other", CODING("http://y.test", "dog")), OBS("bare", "{\"code\":\"dog\"}"), OBS("two", CODING("http://y.test", "a") "," CODING("http://x.test/animals", "cat")),
		"{\"resourceType\":\"Observation\",\"id\":\"none\",\"status\":\"final\",\"code\":{\"text\":\"dog\"}}",
		COMPOSE("pets", "\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"dog\"},{\"code\":\"Cat\"},{\"code\":\"unheard\"}]},{\"system\":\"http://unheard.test\",\"concept\":[{\"code\":\"dog\"}]}]"),
		COMPOSE("none", "\"include\":[{\"system\":\"http://unheard.test\",\"concept\":[{\"code\":\"dog\"}]}]")));
	shop_is(&s, "Observation?code:in=http://x.test/vs/pets", "cat dog two");
	shop_is(&s, "Observation?code:in=ValueSet/pets", "cat dog two");
	shop_is(&s, "Observation?code:not-in=http://x.test/vs/pets", "animal bare bird mammal none other plant rock");
	shop_is(&s, "Observation?code:in=http://x.test/vs/none", "");
	shop_is(&s, "Observation?code:not-in=http://x.test/vs/none", "animal bare bird cat dog mammal none other plant rock two");
	shop_is(&s, "Observation?code:in=http://x.test/vs/none,ValueSet/pets", "cat dog two");
	shop_is(&s, "Observation?code:in=ValueSet/pets&_id=cat,bird,two", "cat two");
	shop_is(&s, "Observation?code:in=ValueSet/pets&subject=Patient/p", "cat dog two");
	shop_is(&s, "Observation?code:in=ValueSet/pets&subject=Patient/p&date:missing=true", "cat dog two");
	cr_assert_str_eq(shop_ask(&s, "Observation?code:in=ValueSet/pets&subject=Patient/p&_sort=-date"), "two cat dog");
	shop_is(&s, "Patient?_has:Observation:patient:code:in=ValueSet/pets", "");
	shop_delete(&s, "ValueSet", "pets");
	refused(&s, "Observation?code:in=ValueSet/pets", KILN_BAD_QUERY, "not in the store");
	shop_close(&s);
}

Test(search_terminology, systems_and_what_is_excluded)
{
	struct shop s;
	with(&s, LIST(ANIMALS, ALL_ANIMALS, OBS("a", CODING("http://y.test", "a")), OBS("b", CODING("http://y.test", "b")), OBS("ab", CODING("http://y.test", "a") "," CODING("http://y.test", "b")),
		COMPOSE("known", "\"include\":[{" SYSTEM "}]"), COMPOSE("unknown", "\"include\":[{\"system\":\"http://y.test\"}]"),
		COMPOSE("some", "\"include\":[{\"system\":\"http://y.test\"}],\"exclude\":[{\"system\":\"http://y.test\",\"concept\":[{\"code\":\"a\"}]}]"),
		COMPOSE("back", "\"include\":[{\"valueSet\":[\"http://x.test/vs/some\"]},{\"system\":\"http://y.test\",\"concept\":[{\"code\":\"a\"}]}]"),
		COMPOSE("nothing", "\"include\":[{\"system\":\"http://y.test\",\"concept\":[{\"code\":\"a\"}]}],\"exclude\":[{\"system\":\"http://y.test\"}]"),
		COMPOSE("active", "\"inactive\":false,\"include\":[{" SYSTEM "},{\"system\":\"http://y.test\"}]"),
		COMPOSE("both", "\"include\":[{\"valueSet\":[\"http://x.test/vs/some\",\"http://x.test/vs/unknown\"]}]"),
		COMPOSE("neither", "\"include\":[{\"valueSet\":[\"http://x.test/vs/some\",\"http://x.test/vs/known|\"]}]")));
	shop_is(&s, "Observation?code:in=ValueSet/known", "animal bird cat dog mammal plant");
	shop_is(&s, "Observation?code:in=ValueSet/unknown", "a ab b");
	shop_is(&s, "Observation?code:in=ValueSet/some", "ab b");
	shop_is(&s, "Observation?code:in=ValueSet/some&subject=Patient/p", "ab b");
	shop_is(&s, "Observation?code:in=ValueSet/unknown&subject=Patient/p", "a ab b");
	shop_is(&s, "Observation?code:not-in=ValueSet/some", "a animal bird cat dog mammal plant rock");
	shop_is(&s, "Observation?code:in=ValueSet/back", "a ab b");
	shop_is(&s, "Observation?code:in=ValueSet/nothing", "");
	shop_is(&s, "Observation?code:in=ValueSet/active", "a ab animal b bird cat dog mammal");
	shop_is(&s, "Observation?code:in=ValueSet/both", "ab b");
	shop_is(&s, "Observation?code:in=ValueSet/neither", "");
	shop_close(&s);
}

/* Of a fragment the store knows that it does not know all codes. */
Test(search_terminology, systems_known_in_part)
{
	struct shop s;
	with(&s, LIST(ALL_ANIMALS, "{\"resourceType\":\"CodeSystem\",\"id\":\"f\",\"url\":\"http://x.test/animals\",\"status\":\"active\",\"content\":\"fragment\",\"concept\":[{\"code\":\"mammal\",\"concept\":[{\"code\":\"dog\"}]}]}",
		COMPOSE("all", "\"include\":[{" SYSTEM "}]"), COMPOSE("some", "\"include\":[{" SYSTEM "," FILTER("concept", "is-a", "mammal") "}]"),
		COMPOSE("others", "\"include\":[{" SYSTEM "}],\"exclude\":[{" SYSTEM "," FILTER("concept", "is-a", "mammal") "}]")));
	shop_is(&s, "Observation?code:in=ValueSet/all", "animal bird cat dog mammal plant rock");
	shop_is(&s, "Observation?code:in=ValueSet/some", "dog mammal");
	shop_is(&s, "Observation?code:in=ValueSet/others", "animal bird cat plant rock");
	shop_close(&s);
}

static uint64_t count_in(struct shop *s, kiln_view *view, const char *query)
{
	kiln_search *search;
	uint64_t count = 0;
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_search_count(search, view, &count, NULL), KILN_OK);
	kiln_search_free(search);
	return count;
}

/* What a view keeps belongs to what was asked, not to the search that asked it. */
Test(search_terminology, several_searches_in_one_view)
{
	struct shop s;
	kiln_view *view;
	with(&s, LIST(ANIMALS, ALL_ANIMALS, COMPOSE("pets", "\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"dog\"},{\"code\":\"cat\"}]}]"), COMPOSE("birds", "\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"bird\"}]}]")));
	cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
	for (int i = 0; i < 3; i++) {
		cr_expect_eq(count_in(&s, view, "Observation?code=" MANY "dog,cat,animal"), 3);
		cr_expect_eq(count_in(&s, view, "Observation?code=" MANY "dog,bat,anibal"), 1);
		cr_expect_eq(count_in(&s, view, "Observation?code:in=ValueSet/pets"), 2);
		cr_expect_eq(count_in(&s, view, "Observation?code:in=ValueSet/birds"), 1);
		cr_expect_eq(count_in(&s, view, "Observation?code:in=ValueSet/pets,ValueSet/birds"), 3);
		cr_expect_eq(count_in(&s, view, "Observation?code:below=http://x.test/animals|mammal"), 3);
		cr_expect_eq(count_in(&s, view, "Observation?code:above=http://x.test/animals|mammal"), 2);
	}
	kiln_view_close(view);
	shop_close(&s);
}

/* Value sets that import one another are followed so deep and no deeper. */
Test(search_terminology, imports_of_imports)
{
	struct shop s;
	char set[256];
	with(&s, LIST(ALL_ANIMALS, COMPOSE("0", "\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"dog\"}]}]")));
	for (int i = 1; i <= KL_VALUESET_DEPTH; i++) {
		snprintf(set, sizeof set, COMPOSE("%d", "\"include\":[{\"valueSet\":[\"http://x.test/vs/%d\"]}]"), i, i, i - 1);
		shop_put(&s, set);
	}
	shop_is(&s, "Observation?code:in=ValueSet/15", "dog");
	refused(&s, "Observation?code:in=ValueSet/16", KILN_LIMIT, "16 deep");
	shop_close(&s);
}

Test(search_terminology, filters)
{
	static const struct { const char *set, *want; } rows[] = {
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("concept", "is-a", "mammal") "}]"), "cat dog mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("code", "is-a", "MAMMAL") "}]"), "cat dog mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("concept", "descendent-of", "animal") "}]"), "bird cat dog mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("concept", "is-not-a", "animal") "}]"), "plant"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("concept", "generalizes", "dog") "}]"), "animal dog mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("concept", "in", "dog, bird") "}]"), "bird dog"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("code", "not-in", "dog,bird") "}]"), "animal cat mammal plant"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("parent", "=", "animal") "}]"), "bird mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("child", "=", "dog") "}]"), "mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("child", "exists", "false") "}]"), "bird cat dog plant"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("legs", "=", "4") "}]"), "cat dog"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("legs", "in", "2,3") "}]"), "bird"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("legs", "exists", "true") "}]"), "bird cat dog"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("food", "=", "bird") "}]"), "cat"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("display", "=", "Dog") "}]"), "dog"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("inactive", "=", "false") "}]"), "animal bird cat dog mammal"},
		{COMPOSE("v", "\"include\":[{" SYSTEM ",\"filter\":[{\"property\":\"legs\",\"op\":\"=\",\"value\":\"4\"},{\"property\":\"food\",\"op\":\"exists\",\"value\":\"false\"}]}]"), "dog"},
		{COMPOSE("v", "\"include\":[{" SYSTEM "," FILTER("concept", "is-a", "animal") "}],\"exclude\":[{" SYSTEM "," FILTER("concept", "is-a", "mammal") "}]"), "animal bird"},
	};
	struct shop s;
	with(&s, LIST(ANIMALS, ALL_ANIMALS));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		shop_put(&s, rows[i].set);
		cr_expect_str_eq(shop_ids(&s, "Observation?code:in=http://x.test/vs/v"), rows[i].want, "row %zu gives [%s], not [%s]", i,
			shop_ids(&s, "Observation?code:in=http://x.test/vs/v"), rows[i].want);
	}
	shop_close(&s);
}

Test(search_terminology, expansions)
{
	struct shop s;
#define HAS(code, rest) "{" SYSTEM ",\"code\":\"" code "\"" rest "}"
#define EXPANSION(rest) "\"expansion\":{\"timestamp\":\"2020-01-01T00:00:00Z\"," rest "}"
#define BIRDS ",\"compose\":{\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"bird\"}]}]}"
	with(&s, LIST(ALL_ANIMALS, SET("tree", EXPANSION("\"contains\":[" HAS("animal", ",\"abstract\":true,\"contains\":[" HAS("dog", "") "," HAS("plant", ",\"inactive\":true") "]") "]") BIRDS),
		SET("page", EXPANSION("\"offset\":0,\"total\":2,\"contains\":[" HAS("dog", "") "]") BIRDS), SET("whole", EXPANSION("\"offset\":0,\"total\":1,\"contains\":[" HAS("dog", "") "]") BIRDS),
		SET("filtered", EXPANSION("\"parameter\":[{\"name\":\"filter\",\"valueString\":\"d\"}],\"contains\":[" HAS("dog", "") "]") BIRDS),
		SET("costly", EXPANSION("\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/valueset-toocostly\",\"valueBoolean\":true}],\"contains\":[" HAS("dog", "") "]")),
		"{\"resourceType\":\"ValueSet\",\"id\":\"empty\",\"status\":\"active\"}"));
	shop_is(&s, "Observation?code:in=ValueSet/tree", "dog plant");
	shop_is(&s, "Observation?code:in=ValueSet/page", "bird");
	shop_is(&s, "Observation?code:in=ValueSet/whole", "dog");
	shop_is(&s, "Observation?code:in=ValueSet/filtered", "bird");
	refused(&s, "Observation?code:in=ValueSet/costly", KILN_UNSUPPORTED, "expansion");
	refused(&s, "Observation?code:in=ValueSet/empty", KILN_UNSUPPORTED, "neither compose nor expansion");
	shop_close(&s);
}

/* Never a smaller answer: an error says what is missing. */
Test(search_terminology, what_is_missing)
{
	struct shop s;
	with(&s, LIST(ALL_ANIMALS, "{\"resourceType\":\"CodeSystem\",\"id\":\"animals\",\"url\":\"http://x.test/animals\",\"status\":\"active\",\"content\":\"not-present\"}",
		COMPOSE("a", "\"include\":[{" SYSTEM "," FILTER("concept", "is-a", "mammal") "}]"), COMPOSE("b", "\"include\":[{\"valueSet\":[\"http://x.test/vs/gone\"]}]"),
		COMPOSE("c", "\"include\":[{\"valueSet\":[\"http://x.test/vs/d\"]}]"), COMPOSE("d", "\"include\":[{\"valueSet\":[\"http://x.test/vs/c\"]}]")));
	refused(&s, "Observation?code:in=http://x.test/vs/none", KILN_BAD_QUERY, "not in the store");
	refused(&s, "Observation?code:in=http://x.test/vs/a|2", KILN_BAD_QUERY, "version");
	refused(&s, "Observation?code:not-in=ValueSet/none", KILN_BAD_QUERY, "not in the store");
	refused(&s, "Observation?code:in=ValueSet/a", KILN_BAD_QUERY, "CodeSystem");
	refused(&s, "Observation?code:in=ValueSet/b", KILN_BAD_QUERY, "imports is not in the store");
	refused(&s, "Observation?code:in=ValueSet/c", KILN_UNSUPPORTED, "circle");
	refused(&s, "Observation?code:below=http://x.test/animals|dog", KILN_BAD_QUERY, "CodeSystem");
	refused(&s, "Observation?code:in=pets", KILN_BAD_QUERY, "canonical URL");
	refused(&s, "Observation?code:in=ValueSet/a/b", KILN_BAD_QUERY, "canonical URL");
	refused(&s, "Observation?code:in=http://a|b|c", KILN_BAD_QUERY, "canonical URL");
	refused(&s, "Observation?code:in=http://a|", KILN_BAD_QUERY, "canonical URL");
	shop_put(&s, ANIMALS);
	refused(&s, "Observation?code:below=http://x.test/animals|rock", KILN_BAD_QUERY, "does not have the code");
	refused(&s, "Observation?code:below=dog", KILN_BAD_QUERY, "system|code");
	refused(&s, "Observation?code:above=|dog", KILN_BAD_QUERY, "system|code");
	refused(&s, "Observation?code:above=http://x.test/animals|", KILN_BAD_QUERY, "system|code");
	shop_put(&s, COMPOSE("a", "\"include\":[{" SYSTEM "," FILTER("concept", "is-a", "rock") "}]"));
	refused(&s, "Observation?code:in=ValueSet/a", KILN_BAD_QUERY, "code");
	shop_put(&s, COMPOSE("a", "\"include\":[{" SYSTEM "," FILTER("code", "regex", "d.*") "}]"));
	refused(&s, "Observation?code:in=ValueSet/a", KILN_UNSUPPORTED, "operator");
	shop_put(&s, COMPOSE("a", "\"include\":[{" SYSTEM "," FILTER("wings", "=", "2") "}]"));
	refused(&s, "Observation?code:in=ValueSet/a", KILN_UNSUPPORTED, "declare");
	shop_put(&s, COMPOSE("a", "\"include\":[{" SYSTEM ",\"version\":\"7\"," FILTER("legs", "=", "2") "}]"));
	refused(&s, "Observation?code:in=ValueSet/a", KILN_BAD_QUERY, "CodeSystem");
	shop_close(&s);
}

Test(search_terminology, which_of_several_versions)
{
	struct shop s;
#define VERSION(id, version, status, code) "{\"resourceType\":\"ValueSet\",\"id\":\"" id "\",\"url\":\"http://x.test/v\",\"version\":\"" version "\",\"status\":\"" status "\"," \
	"\"compose\":{\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"" code "\"}]}]}}"
	with(&s, LIST(ALL_ANIMALS, VERSION("a", "1.9", "active", "dog"), VERSION("b", "1.10", "active", "cat"), VERSION("c", "2.0", "draft", "bird"), VERSION("d", "1.2.5", "retired", "plant")));
	shop_is(&s, "Observation?code:in=http://x.test/v", "cat");
	shop_is(&s, "Observation?code:in=http://x.test/v|1.9", "dog");
	shop_is(&s, "Observation?code:in=http://x.test/v|2.0,http://x.test/v|1.2.5", "bird plant");
	shop_delete(&s, "ValueSet", "b");
	shop_is(&s, "Observation?code:in=http://x.test/v", "dog");
	shop_delete(&s, "ValueSet", "a");
	shop_is(&s, "Observation?code:in=http://x.test/v", "bird");
	shop_close(&s);
}

Test(search_terminology, hierarchies)
{
	struct shop s;
	with(&s, LIST(ANIMALS, ALL_ANIMALS, OBS("other", CODING("http://y.test", "dog"))));
	shop_is(&s, "Observation?code:below=http://x.test/animals|animal", "animal bird cat dog mammal");
	shop_is(&s, "Observation?code:below=http://x.test/animals|mammal,http://x.test/animals|plant", "cat dog mammal plant");
	shop_is(&s, "Observation?code:below=http://x.test/animals|dog", "dog");
	shop_is(&s, "Observation?code:above=http://x.test/animals|dog", "animal dog mammal");
	shop_is(&s, "Observation?code:below=http://x.test/animals|animal&subject=Patient/p&_id=dog,rock", "dog");
	/* By properties, with two parents, a circle and a code that is not there. */
	shop_put(&s, "{\"resourceType\":\"CodeSystem\",\"id\":\"animals\",\"url\":\"http://x.test/animals\",\"status\":\"active\",\"content\":\"fragment\",\"property\":[{\"code\":\"up\",\"uri\":"
		"\"http://hl7.org/fhir/concept-properties#parent\",\"type\":\"code\"}],\"concept\":[{\"code\":\"dog\",\"property\":[{\"code\":\"up\",\"valueCode\":\"mammal\"},{\"code\":\"subsumedBy\",\"valueCode\":\"bird\"}]},"
		"{\"code\":\"mammal\",\"property\":[{\"code\":\"parent\",\"valueCode\":\"animal\"}]},{\"code\":\"animal\",\"property\":[{\"code\":\"child\",\"valueCode\":\"plant\"},{\"code\":\"up\",\"valueCode\":\"dog\"}]},"
		"{\"code\":\"plant\",\"property\":[{\"code\":\"up\",\"valueCode\":\"gone\"}]},{\"code\":\"bird\"}]}");
	shop_is(&s, "Observation?code:below=http://x.test/animals|bird", "animal bird dog mammal plant");
	shop_is(&s, "Observation?code:above=http://x.test/animals|plant", "animal bird dog mammal plant");
	shop_is(&s, "Observation?code:below=http://x.test/animals|plant", "plant");
	shop_close(&s);
}

Test(search_terminology, urls)
{
	struct shop s;
#define AT(id, url) "{\"resourceType\":\"ValueSet\",\"id\":\"" id "\",\"url\":\"" url "\",\"status\":\"draft\"}"
	with(&s, LIST(AT("a", "http://x.test/f/ValueSet/1"), AT("b", "http://x.test/f/ValueSet/1/_history/5"), AT("c", "http://x.test/f"), AT("d", "urn:oid:1.2.3"), AT("e", "http://x.test/f/ValueSet/12"),
		AT("f", "http://x.test"), AT("g", "http://x.test/"), AT("h", "http://x.test/f/"), AT("i", "http:"), AT("j", "urn:oid:1.2"),
		"{\"resourceType\":\"PlanDefinition\",\"id\":\"p\",\"status\":\"draft\",\"meta\":{\"profile\":[\"http://x.test/p/q|3\"]}}"));
	shop_is(&s, "ValueSet?url:above=http://x.test/f/ValueSet/1/_history/5", "a b c f g h");
	shop_is(&s, "ValueSet?url:above=http://x.test/f/", "c f g h");
	shop_is(&s, "ValueSet?url:above=http://x.test", "f");
	shop_is(&s, "ValueSet?url:above=urn:oid:1.2.3,http://x.test/f/ValueSet/12", "c d e f g h");
	shop_is(&s, "ValueSet?url:below=http://x.test/f", "a b c e h");
	shop_is(&s, "ValueSet?url:below=http://x.test/f/", "a b e h");
	shop_is(&s, "ValueSet?url:below=http://x.test/f/ValueSet/1", "a b");
	shop_is(&s, "ValueSet?url:below=urn:oid:1.2", "j");
	shop_is(&s, "PlanDefinition?_profile:above=http://x.test/p/q/r", "p");
	shop_is(&s, "PlanDefinition?_profile:below=http://x.test/p", "p");
	shop_is(&s, "PlanDefinition?_profile:above=http://x.test/p", "");
	shop_close(&s);
}

/* Codes and a date are answered by a chart. */
Test(search_terminology, with_a_date)
{
	struct shop s;
#define DATED(id, code, date) "{\"resourceType\":\"Observation\",\"id\":\"" id "\",\"status\":\"final\",\"effectiveDateTime\":\"" date "\",\"subject\":{\"reference\":\"Patient/p\"},\"code\":{\"coding\":[" CODING("http://x.test/animals", code) "]},\"valueQuantity\":{\"value\":5,\"unit\":\"kg\"}}"
	with(&s, LIST(ANIMALS, DATED("a", "dog", "2020"), DATED("b", "dog", "2021"), DATED("c", "cat", "2021"), DATED("d", "bird", "2021"), DATED("e", "rock", "2021"), COMPOSE("all", "\"include\":[{\"system\":\"http://x.test/animals\",\"version\":\"9\"}]")));
	shop_is(&s, "Observation?code:below=http://x.test/animals|mammal&date=ge2021", "b c");
	shop_is(&s, "Observation?code:below=http://x.test/animals|mammal&date=ge2021&patient=p", "b c");
	shop_is(&s, "Observation?code:in=ValueSet/all&date=ge2021", "b c d e");
	shop_is(&s, "Observation?code:in=ValueSet/all&date=2020&patient=p", "a");
	shop_is(&s, "Observation?code:not-in=ValueSet/all&date=ge2021", "");
	shop_is(&s, "Observation?code:below=http://x.test/animals|mammal&value-quantity=gt4||kg", "a b c");
	shop_is(&s, "Observation?code=" MANY "cat,bird&date=ge2021&value-quantity=5", "c d");
	cr_assert_str_eq(shop_ask(&s, "Observation?code:in=ValueSet/all&patient=p&_sort=-date&_count=2"), "e d");
	shop_close(&s);
}

/* A value set is what it was at the moment that the search is of. */
Test(search_terminology, as_of_a_moment)
{
	struct shop s;
	with(&s, LIST(ALL_ANIMALS));
	shop_put(&s, COMPOSE("v", "\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"dog\"}]}]"));
	shop_put(&s, COMPOSE("v", "\"include\":[{" SYSTEM ",\"concept\":[{\"code\":\"cat\"}]}]"));
	shop_delete(&s, "ValueSet", "v");
	shop_is(&s, "Observation?code:in=ValueSet/v&_asOf=7", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?code:in=ValueSet/v&_asOf=8", "dog");
	shop_is(&s, "Observation?code:in=http://x.test/vs/v&_asOf=8", "dog");
	shop_is(&s, "Observation?code:in=http://x.test/vs/v&_asOf=9", "cat");
	shop_is(&s, "Observation?code:in=http://x.test/vs/v&_asOf=10", "!KILN_BAD_QUERY");
	shop_close(&s);
}

/* Many values are one pass: they must find what they find one by one. */
Test(search_terminology, many_codes)
{
	struct shop s;
	with(&s, LIST(ANIMAL("a", "dog"), OBS("b", CODING("http://y.test", "dog")), OBS("c", "{\"code\":\"dog\"}"), OBS("d", CODING("http://unitsofmeasure.org", "mG")), OBS("e", CODING("http://unitsofmeasure.org", "mg")),
		OBS("f", CODING("http://y.test", "MG")), OBS("g", CODING("http://y.test", "z")), ANIMAL("h", "zebra")));
	shop_is(&s, "Observation?code=" MANY "dog", "a b c");
	shop_is(&s, "Observation?code=" MANY "DOG,dog", "a b c");
	shop_is(&s, "Observation?code=" MANY "|dog", "c");
	shop_is(&s, "Observation?code=" MANY "http://y.test|dog,http://x.test/animals|dog", "a b");
	shop_is(&s, "Observation?code=" MANY "http://y.test|dog,http://y.test|dog,|dog", "b c");
	shop_is(&s, "Observation?code=" MANY "mG", "d f");
	shop_is(&s, "Observation?code=" MANY "mg", "e f");
	shop_is(&s, "Observation?code=" MANY "mg,mG", "d e f");
	shop_is(&s, "Observation?code=" MANY "http://unitsofmeasure.org|mg,mG", "d e f");
	shop_is(&s, "Observation?code=" MANY "http://y.test|", "b f g");
	shop_is(&s, "Observation?code=" MANY "http://y.test|,zebra", "b f g h");
	shop_is(&s, "Observation?code=" MANY "6", "");
	shop_is(&s, "Observation?code=" NONE "http://none.test|4", "");
	shop_is(&s, "Observation?code:not=" MANY "dog", "d e f g h");
	shop_is(&s, "Observation?code=" MANY "dog,z&subject=Patient/p", "a b c g");
	shop_is(&s, "Observation?code=" MANY "a|b|c", "!KILN_BAD_QUERY");
	shop_is(&s, "Observation?code=" MANY "|", "!KILN_BAD_QUERY");
	shop_close(&s);
}
