#include "search_fixture.h"
#include <stdio.h>
#include <stdlib.h>

static const char *const records[] = {
	"{\"resourceType\":\"Patient\",\"id\":\"a\",\"gender\":\"female\"}",
	"{\"resourceType\":\"Patient\",\"id\":\"b\",\"gender\":\"male\"}",
	"{\"resourceType\":\"Patient\",\"id\":\"c\",\"gender\":\"female\"}",
	"{\"resourceType\":\"Patient\",\"id\":\"d\",\"gender\":\"female\"}",
	"{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/a\"}}",
	"{\"resourceType\":\"Observation\",\"id\":\"p\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/d\"}}",
	"{\"resourceType\":\"List\",\"id\":\"one\",\"status\":\"current\",\"mode\":\"changes\",\"entry\":["
		"{\"item\":{\"reference\":\"Patient/a\"}},{\"item\":{\"reference\":\"Patient/b/_history/1\"}},{\"deleted\":true,\"item\":{\"reference\":\"Patient/c\"}},"
		"{\"deleted\":false,\"item\":{\"reference\":\"Observation/o\"}},{\"item\":{\"reference\":\"Patient/absent\"}},{\"item\":{\"display\":\"someone\"}},"
		"{\"item\":{\"identifier\":{\"value\":\"x\"}}},{\"item\":{\"reference\":\"http://example.org/Patient/d\"}},{\"item\":{\"reference\":\"Patient/a\"}},"
		"{\"item\":{\"reference\":\"List/two\"}},{\"item\":{\"reference\":\"#in\"}}],\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"in\"}]}",
	"{\"resourceType\":\"List\",\"id\":\"two\",\"status\":\"current\",\"mode\":\"working\",\"entry\":[{\"item\":{\"reference\":\"Patient/d\"}},"
		"{\"deleted\":true,\"item\":{\"reference\":\"Patient/a\"}}]}",
	"{\"resourceType\":\"List\",\"id\":\"empty\",\"status\":\"current\",\"mode\":\"working\"}",
	NULL
};

Test(search_list, members)
{
	struct shop s;
	shop_open(&s);
	shop_is(&s, "Patient?_list=one", "");
	shop_put_all(&s, records);
	shop_is(&s, "Patient?_list=one", "a b");
	shop_is(&s, "Patient?_list=List/one", "a b");
	shop_is(&s, "Patient?_list=two", "d");
	shop_is(&s, "Patient?_list=one,List/two", "a b d");
	shop_is(&s, "Patient?_list=one&_list=two", "");
	shop_is(&s, "Patient?_list=empty", "");
	shop_is(&s, "Patient?_list=none", "");
	shop_is(&s, "Observation?_list=one", "o");
	shop_is(&s, "List?_list=one", "two");
	shop_is(&s, "Patient?_list=one&gender=female", "a");
	shop_is(&s, "Patient?gender:not=male&_list=one,two", "a d");
	shop_is(&s, "Patient?_list=one&_id=b,d", "b");
	shop_is(&s, "Observation?subject:Patient._list=two", "p");
	shop_is(&s, "Observation?subject._list=one", "o");
	shop_is(&s, "Patient?_has:Observation:subject:_list=one", "a");
	shop_is(&s, "Patient/d/Observation?subject._list=two", "p");
	shop_is(&s, "?_list=one", "a b o two");
	shop_is(&s, "?_type=Patient,Observation&_list=one", "a b o");
	cr_assert_str_eq(shop_ask(&s, "Patient?_list=one,two&_sort=-_id&_count=2"), "d b");
	cr_assert_str_eq(shop_ask(&s, "Patient?_list=two&_count=9&_revinclude=Observation:subject"), "d p");
	shop_close(&s);
}

/* The List and its members as they are now. */
Test(search_list, changes)
{
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, records);
	shop_delete(&s, "Patient", "a");
	shop_is(&s, "Patient?_list=one", "b");
	shop_put(&s, "{\"resourceType\":\"List\",\"id\":\"one\",\"status\":\"current\",\"mode\":\"working\",\"entry\":[{\"item\":{\"reference\":\"Patient/c\"}}]}");
	shop_is(&s, "Patient?_list=one", "c");
	shop_delete(&s, "List", "one");
	shop_is(&s, "Patient?_list=one,two", "d");
	shop_is(&s, "?_list=one", "");
	shop_close(&s);
}

/* Longer than what candidates are sought one by one. */
Test(search_list, long_one)
{
	struct shop s;
	char *json = malloc(400000);
	size_t n = (size_t)sprintf(json, "{\"resourceType\":\"List\",\"id\":\"long\",\"status\":\"current\",\"mode\":\"working\",\"entry\":[");
	cr_assert_not_null(json);
	for (int i = 0; i < 9000; i++)
		n += (size_t)sprintf(json + n, "%s{\"item\":{\"reference\":\"Patient/x%d\"}}", i ? "," : "", i);
	sprintf(json + n, ",{\"item\":{\"reference\":\"Patient/c\"}}]}");
	shop_open(&s);
	shop_put_all(&s, records);
	shop_put(&s, json);
	shop_is(&s, "Patient?_list=long", "c");
	shop_is(&s, "Patient?_list=long&gender=female", "c");
	shop_is(&s, "Patient?_list=long&gender=male", "");
	free(json);
	shop_close(&s);
}

Test(search_list, refusals)
{
	static const struct { const char *query; int status; const char *says; } cases[] = {
		{"Patient?_list=$current-problems", KILN_UNSUPPORTED, "functional lists"},
		{"Patient?_list=one,$current-secret", KILN_UNSUPPORTED, "'_list'"},
		{"Patient?_list:not=one", KILN_BAD_QUERY, "'_list:not'"},
		{"Patient?_list:missing=true", KILN_BAD_QUERY, "no modifier"},
		{"Patient?_list.title=secret", KILN_BAD_QUERY, "followed"},
		{"Patient?_list=Patient/secret", KILN_BAD_QUERY, "id of a List"},
		{"Patient?_list=List/secret/_history/1", KILN_BAD_QUERY, "id of a List"},
		{"Patient?_list=http://example.org/List/secret", KILN_BAD_QUERY, "id of a List"},
		{"Patient?_list=List/", KILN_BAD_QUERY, "id of a List"},
	};
	struct shop s;
	kiln_error err;
	shop_open(&s);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		cr_assert_eq(shop_compile(&s, cases[i].query, &err), cases[i].status, "%s", cases[i].query);
		cr_assert(strstr(err.message, cases[i].says), "%s: %s", cases[i].query, err.message);
		cr_assert_not(strstr(err.message, "secret"), "%s: %s", cases[i].query, err.message);
	}
	shop_close(&s);
}
