/* query_test.c - a search's text taken apart: what comes out, and what is refused, with the parameter named and no value told. */
#include "fhir/query.h"
#include "base/buf.h"
#include "base/limits.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

static int parse(struct kl_arena *arena, const char *text, struct kl_query *q, kiln_error *err)
{
	return kl_query_parse(arena, kl_slice_of(text), q, err);
}

/* The query written out again: Type?name[code|modifier|rest]=value,value;... */
static char *shape(const char *text)
{
	static char out[2048];
	struct kl_arena arena = {0};
	struct kl_query q;
	kiln_error err;
	size_t n = 0;
	int rc = parse(&arena, text, &q, &err);
	cr_assert_eq(rc, KILN_OK, "%s: %s", text, rc ? err.message : "");
	n += (size_t)snprintf(out, sizeof out, "%.*s", (int)q.type.size, q.type.data);
	for (uint32_t i = 0; i < q.count; i++) {
		const struct kl_query_param *p = &q.params[i];
		n += (size_t)snprintf(out + n, sizeof out - n, ";%.*s", (int)p->name.code.size, p->name.code.data);
		if (p->name.modifier.data)
			n += (size_t)snprintf(out + n, sizeof out - n, " :%.*s", (int)p->name.modifier.size, p->name.modifier.data);
		if (p->name.rest.data)
			n += (size_t)snprintf(out + n, sizeof out - n, " .%.*s", (int)p->name.rest.size, p->name.rest.data);
		for (uint32_t v = 0; v < p->count; v++)
			n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s", v ? " , " : " = ", (int)p->values[v].size, p->values[v].data);
	}
	kl_arena_free(&arena);
	return out;
}

static void is(const char *text, const char *want)
{
	char *got = shape(text);
	cr_assert_str_eq(got, want, "%s gives %s, not %s", text, got, want);
}

Test(query, parts)
{
	is("Patient", "Patient");
	is("Patient?", "Patient");
	is("Patient?&&", "Patient");
	is("", "");
	is("?_id=1", ";_id = 1");
	is("Patient?name=x", "Patient;name = x");
	is("Patient?a=1&b=2&&a=3&", "Patient;a = 1;b = 2;a = 3");
	is("Patient?a=b=c", "Patient;a = b=c");
	is("Patient?a=b?c", "Patient;a = b?c");
}

Test(query, names)
{
	is("Patient?name:exact=x", "Patient;name :exact = x");
	is("Patient?name:=x", "Patient;name : = x");
	is("Observation?subject:Patient.name=x", "Observation;subject :Patient .name = x");
	is("Observation?subject.name:exact=x", "Observation;subject .name:exact = x");
	is("Observation?a.b.c:d.e=x", "Observation;a .b.c:d.e = x");
	is("Patient?_has:Observation:patient:code.x=1", "Patient;_has :Observation:patient:code.x = 1");
	is("Patient?a.=x", "Patient;a . = x");
}

Test(query, values)
{
	is("Patient?name=a,b,c", "Patient;name = a , b , c");
	is("Patient?name=a\\,b,c", "Patient;name = a\\,b , c");
	is("Patient?name=a\\\\,c", "Patient;name = a\\\\ , c");
	is("Patient?name=a%2Cb", "Patient;name = a , b");
	is("Patient?name=a%5C%2Cb", "Patient;name = a\\,b");
}

Test(query, decoding)
{
	is("Patient?name=van+der%20Berg", "Patient;name = van der Berg");
	is("Patient?name=%4d%C3%BCller", "Patient;name = M\xc3\xbcller");
	is("Patient?na%6De=x", "Patient;name = x");
	is("Patient?a=%26%3D%25", "Patient;a = &=%");
	is("%50atient?a=1", "Patient;a = 1");
	is("Patient?a=http://x.test|1", "Patient;a = http://x.test|1");
}

Test(query, refused)
{
	static const char *const bad[] = {"Patient?name", "Patient?=secret", "Patient?=", "Patient?name=secret,", "Patient?name=,secret", "Patient?name=secret,,b",
		"Patient?name=secret%", "Patient?name=secret%4", "Patient?name=secret%zz", "Patient?name=secret%4g", "Patient?name=secret%g4", "Patient?name=secret%ff",
		"Patient?name=secret%C3", "Patient?name=secret%ED%A0%80", "Patient?name=secret%00", "Patient?na%ffme=secret", "Patient?name=secret\\", "Patient?name=secret\\x",
		"Patient?name=secret\\\\\\", "Patient?name=secret\\,", "Pati%ent?name=secret", "Pati\xff" "ent?name=secret", "Patient?name=a&b&c=1"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct kl_arena arena = {0};
		struct kl_query q;
		kiln_error err = {0};
		int rc = parse(&arena, bad[i], &q, &err);
		/* "secret\," is a value that ends in an escaped comma */
		int want = strcmp(bad[i], "Patient?name=secret\\,") == 0 ? KILN_OK : KILN_BAD_QUERY;
		cr_assert_eq(rc, want, "%s: %d %s", bad[i], rc, err.message);
		cr_assert_null(strstr(err.message, "secret"), "%s tells the value: %s", bad[i], err.message);
		kl_arena_free(&arena);
	}
}

Test(query, errors_name_parameter_and_place)
{
	struct kl_arena arena = {0};
	struct kl_query q;
	kiln_error err = {0};
	cr_assert_eq(parse(&arena, "Patient?name=x&birthdate=,", &q, &err), KILN_BAD_QUERY);
	cr_assert_not_null(strstr(err.message, "'birthdate'"));
	cr_assert_eq(err.offset, 15);
	cr_assert_eq(err.status, KILN_BAD_QUERY);
	cr_assert_eq(parse(&arena, "Patient?name=,", &q, NULL), KILN_BAD_QUERY);
	cr_assert_eq(parse(&arena, "Patient?name=&gender=x", &q, NULL), KILN_OK);
	cr_assert(q.count == 2 && q.params[0].ignored && q.params[0].count == 0 && !q.params[1].ignored);
	kl_arena_free(&arena);
}

Test(query, names_are_shown_short_and_whole_characters)
{
	char name[200];
	memset(name, 'a', sizeof name);
	memcpy(name + 63, "\xc3\xbc", 2);
	cr_assert_eq(kl_query_shown(kl_slice(name, sizeof name)).size, 63);
	cr_assert_eq(kl_query_shown(kl_slice(name, 63)).size, 63);
	cr_assert_eq(kl_query_shown(KL_SLICE("")).size, 0);
}

static int parse_many(const char *first, const char *next, size_t times)
{
	struct kl_arena arena = {0};
	struct kl_query q;
	struct kl_buf text = {0};
	kl_buf_add_text(&text, first);
	for (size_t i = 0; i < times; i++)
		kl_buf_add_text(&text, next);
	int rc = kl_query_parse(&arena, kl_buf_slice(&text), &q, NULL);
	kl_buf_free(&text);
	kl_arena_free(&arena);
	return rc;
}

Test(query, limits)
{
	cr_assert_eq(parse_many("Patient?_id=a", ",a", KL_VALUES_MAX - 1), KILN_OK);
	cr_assert_eq(parse_many("Patient?_id=a", ",a", KL_VALUES_MAX), KILN_LIMIT);
	cr_assert_eq(parse_many("Patient?", "a=1&", KL_CLAUSES_MAX), KILN_OK);
	cr_assert_eq(parse_many("Patient?", "a=1&", KL_CLAUSES_MAX + 1), KILN_LIMIT);
	cr_assert_eq(parse_many("Patient?a=", "a", KL_QUERY_MAX), KILN_LIMIT);
	cr_assert_eq(parse_many("Patient?a=", "a", KL_QUERY_MAX - 10), KILN_OK);
}

Test(query, split)
{
	kiln_slice parts[3];
	cr_assert_eq(kl_query_split(KL_SLICE("a|b"), '|', parts, 3), 2);
	cr_assert(kl_slice_is(parts[0], "a") && kl_slice_is(parts[1], "b"));
	cr_assert_eq(kl_query_split(KL_SLICE("a\\|b"), '|', parts, 3), 1);
	cr_assert(kl_slice_is(parts[0], "a\\|b"));
	cr_assert_eq(kl_query_split(KL_SLICE("|"), '|', parts, 3), 2);
	cr_assert(parts[0].size == 0 && parts[1].size == 0);
	cr_assert_eq(kl_query_split(KL_SLICE("a|b|c|d|e"), '|', parts, 3), 5);
	cr_assert(kl_slice_is(parts[2], "c"));
	cr_assert_eq(kl_query_split(KL_SLICE(""), '|', parts, 3), 1);
}

Test(query, plain)
{
	struct kl_arena arena = {0};
	cr_assert(kl_slice_is(kl_query_plain(&arena, KL_SLICE("a\\,b\\|c\\$d\\\\e")), "a,b|c$d\\e"));
	cr_assert(kl_slice_is(kl_query_plain(&arena, KL_SLICE("plain")), "plain"));
	cr_assert_not_null(kl_query_plain(&arena, KL_SLICE("")).data);
	kl_arena_free(&arena);
}
