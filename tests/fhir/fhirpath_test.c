/* fhirpath_test.c - expressions and what they yield on two resources; syntax errors; bounds. */
#include "fhir/fhirpath.h"
#include "fhir/fhirpath_private.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

static const char patient[] =
	"{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true,\"extension\":[{\"url\":\"http://x/e\",\"valueString\":\"v\"}],"
	"\"name\":[{\"use\":\"official\",\"family\":\"Chalmers\",\"given\":[\"Peter\",\"J\\u0061mes\"],\"_given\":[null,{\"id\":\"g2\"}]},"
	"{\"use\":\"usual\",\"given\":[\"Jim\"]}],"
	"\"birthDate\":\"1974-12-25\",\"_birthDate\":{\"extension\":[{\"url\":\"http://x/time\",\"valueDateTime\":\"1974-12-25T14:35:45-05:00\"}]},"
	"\"_gender\":{\"extension\":[{\"url\":\"http://x/none\",\"valueCode\":\"unknown\"}]},"
	"\"telecom\":[{\"system\":\"phone\",\"value\":\"1\"},{\"system\":\"email\",\"value\":\"a@b\"}],"
	"\"generalPractitioner\":[{\"reference\":\"Practitioner/1\"},{\"reference\":\"http://h/fhir/Organization/2/_history/1\"},"
	"{\"reference\":\"#c\"},{\"type\":\"Practitioner\",\"identifier\":{\"value\":\"7\"}}],"
	"\"contained\":[{\"resourceType\":\"Practitioner\",\"id\":\"c\",\"name\":[{\"family\":\"Inside\"}]}],"
	"\"multipleBirthInteger\":2}";
static const char observation[] =
	"{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"1\"},"
	"{\"system\":\"http://snomed.info/sct\",\"code\":\"2\"}]},\"valueQuantity\":{\"value\":1.50,\"unit\":\"mg\",\"code\":\"mg\"},"
	"\"component\":[{\"code\":{\"text\":\"a\"},\"valueString\":\"x\"},{\"code\":{\"text\":\"b\"},\"valueInteger\":3}]}";

/* The result as text: values joined by commas, elements that are no primitives as their type's name; "!status" for an error. */
static void run(const char *json, const char *expression, struct kl_buf *out)
{
	struct kl_json doc = {0};
	struct kl_arena arena = {0};
	struct kl_fhirpath *e;
	list found = {0};
	kiln_error err;
	kl_buf_clear(out);
	cr_assert_eq(kl_json_read(&doc, kl_slice_of(json), KL_DEPTH_MAX, 0, NULL, NULL), KILN_OK);
	struct kl_fhirpath_context c = {.doc = &doc, .resource = kl_fhirpath_resource(&doc, 0, NULL), .arena = &arena};
	int rc = kl_fhirpath_parse(kl_slice_of(expression), &arena, &e, &err);
	if (rc == KILN_OK)
		rc = kl_fhirpath_eval(&c, e, &c.resource, &found, &err);
	frame f = {.c = &c, .self = &c.resource, .context = &c.resource, .err = &err};
	for (uint32_t i = 0; rc == KILN_OK && i < found.count; i++) {
		struct kl_fhirpath_item v;
		cr_assert_eq(kl_fhirpath_value(&f, &found.items[i], &v), KILN_OK);
		if (i)
			kl_buf_add_byte(out, ',');
		kl_buf_add_slice(out, v.value && v.text.data ? v.text : found.items[i].type ? kl_type_name(found.items[i].type) : KL_SLICE("?"));
	}
	if (rc != KILN_OK)
		kl_buf_add_text(out, rc == KILN_BAD_QUERY ? "!query" : rc == KILN_UNSUPPORTED ? "!unsupported" : rc == KILN_LIMIT ? "!limit" : "!");
	kl_arena_free(&arena);
	kl_json_free(&doc);
}

struct row { const char *expression, *result; };

static void all(const char *json, const struct row *rows, size_t count)
{
	struct kl_buf b = {0};
	for (size_t i = 0; i < count; i++) {
		run(json, rows[i].expression, &b);
		cr_expect(kl_slice_is(kl_buf_slice(&b), rows[i].result), "%s gives \"%.*s\", not \"%s\"", rows[i].expression, (int)b.size, b.data,
			rows[i].result);
	}
	kl_buf_free(&b);
}
#define ALL(json, rows) all(json, rows, sizeof rows / sizeof *rows)

Test(fhirpath, paths)
{
	const struct row rows[] = {
		{"Patient.name.given", "Peter,James,Jim"}, {"name.given", "Peter,James,Jim"}, {"Patient.name.`given`", "Peter,James,Jim"},
		{"Encounter.name", ""}, {"Resource.id", "p"}, {"DomainResource.contained.id", "c"}, {"contained.name.family", "Inside"},
		{"name[1].given", "Jim"}, {"name[2]", ""}, {"name.given[0]", "Peter"}, {"name.first().family", "Chalmers"},
		{"name.given.last()", "Jim"}, {"name.given.tail()", "James,Jim"}, {"name.given.skip(1)", "James,Jim"}, {"name.given.take(2)", "Peter,James"},
		{"name.unknown", ""}, {"$this.id", "p"}, {"%resource.id", "p"}, {"name.where($index = 1).given", "Jim"}, {"(name).use", "official,usual"},
		{"multipleBirth", "2"}, {"multipleBirthInteger", ""}, {"Patient", "Patient"}
	};
	ALL(patient, rows);
}

Test(fhirpath, functions)
{
	const struct row rows[] = {
		{"name.where(use = 'usual').given", "Jim"}, {"name.where(family.exists()).given.count()", "2"}, {"name.exists(use = 'x')", "false"},
		{"name.all(given.exists())", "true"}, {"name.all(family.exists())", "false"}, {"{}.all(true)", "true"}, {"photo.empty()", "true"},
		{"name.select(given.first())", "Peter,Jim"}, {"active.not()", "false"}, {"photo.not()", ""}, {"iif(active, 'y', 'n')", "y"},
		{"iif(photo.exists(), 'y')", ""}, {"name.use | name.use", "official,usual"}, {"name.select(use | given)", "official,Peter,James,usual,Jim"},
		{"telecom.select('x' | 'y').count()", "4"}, {"name.use.combine(name.use).count()", "4"}, {"name.use.distinct().count()", "2"}, {"name.use.isDistinct()", "true"},
		{"id.hasValue()", "true"}, {"gender.hasValue()", "false"}, {"gender.exists()", "true"}, {"name.hasValue()", "false"},
		{"telecom.where(system = 'phone').value", "1"}, {"telecom.where(system='phone' or system='email').value", "1,a@b"},
		{"name.given.where($this.startsWith('J'))", "James,Jim"}, {"id.endsWith('p')", "true"}, {"id.contains('x')", "false"},
		{"name.single()", "!query"}, {"id.single()", "p"}, {"trace('x').id", "p"}, {"children().count() > 8", "true"},
		{"descendants().where($this is Extension).url", "http://x/e,http://x/time,http://x/none"}
	};
	ALL(patient, rows);
}

Test(fhirpath, extensions)
{
	const struct row rows[] = {
		{"extension('http://x/e').value", "v"}, {"Patient.extension('http://x/f')", ""},
		{"birthDate.extension('http://x/time').value", "1974-12-25T14:35:45-05:00"}, {"gender.extension('http://x/none').value", "unknown"},
		{"name.given.id", "g2"}, {"extension.where(url = 'http://x/e').value as string", "v"}
	};
	ALL(patient, rows);
}

/* resolve() decides by the reference's text and looks nothing up. */
Test(fhirpath, resolve)
{
	const struct row rows[] = {
		{"generalPractitioner.where(resolve() is Practitioner).count()", "2"}, {"generalPractitioner.where(resolve() is Organization).count()", "1"},
		{"generalPractitioner.where(resolve() is Patient).count()", "0"}, {"generalPractitioner[2].resolve().name.family", "Inside"}, {"generalPractitioner[0].resolve().empty()", "true"},
		{"generalPractitioner[0].resolve().name", ""}
	};
	ALL(patient, rows);
}

Test(fhirpath, types)
{
	const struct row rows[] = {
		{"value is Quantity", "true"}, {"value as Quantity", "1.50"}, {"(Observation.value as Quantity).unit", "mg"}, {"value.as(string)", ""},
		{"Observation.value.ofType(Quantity).code", "mg"}, {"component.value.ofType(string)", "x"}, {"component.value.ofType(integer)", "3"},
		{"component.value", "x,3"}, {"status is code", "true"}, {"status is string", "true"}, {"status.ofType(string)", ""},
		{"status is System.String", "false"}, {"1 is Integer", "true"}, {"'1'.is(Integer)", "false"}, {"Observation is DomainResource", "true"},
		{"value is FHIR.Quantity", "true"}, {"value is Nonsense", "!query"}, {"component.value is string", "!query"}
	};
	ALL(observation, rows);
}

Test(fhirpath, comparisons)
{
	const struct row rows[] = {
		{"1 = 1.0", "true"}, {"1 != 2", "true"}, {"'a' = 'a'", "true"}, {"'a' = 1", "false"}, {"true = 'true'", "false"}, {"{} = 1", ""},
		{"1 < 2", "true"}, {"2 <= 1", "false"}, {"'b' > 'a'", "true"}, {"1 < 'a'", "!query"}, {"birthDate = @1974-12-25", "true"},
		{"birthDate = @1974-12", ""}, {"birthDate != @1975", "true"}, {"birthDate < @1975-01-01", "true"}, {"birthDate >= @1974", ""},
		{"@T10:30 = @T10:30:00", ""}, {"@T10:30:00 = @T10:30:00.000", "true"}, {"@2012-04-15T15:00:00Z = @2012-04-15T10:00:00-05:00", "true"},
		{"1 in (1 | 2)", "true"}, {"(1 | 2) contains 3", "false"}, {"name.use contains 'usual'", "true"}, {"-1 < 0", "true"}, {"+1 = 1", "true"},
		{"name[0] = name[0]", "true"}, {"name[0] = name[1]", "false"}, {"name.use = name.use", "true"}, {"name.use = 'usual'", "false"},
		{"deceased.exists() and deceased != false", "false"}, {"multipleBirth = 2", "true"}
	};
	ALL(patient, rows);
}

Test(fhirpath, logic)
{
	const struct row rows[] = {
		{"true and {}", ""}, {"false and {}", "false"}, {"true or {}", "true"}, {"false or {}", ""}, {"true xor false", "true"}, {"true xor {}", ""},
		{"false implies {}", "true"}, {"true implies false", "false"}, {"true and name.given", "!query"}, {"true and id", "true"},
		{"1 = 1 or 1 = 2 and 1 = 2", "true"}, {"true implies false or true", "true"}, {"1 = 1 = true", "true"}
	};
	ALL(patient, rows);
}

Test(fhirpath, white_space_and_comments)
{
	const struct row rows[] = {
		{" name // first\n . given /* second\n line */ [ 0 ] ", "Peter"}, {"'it\\'s \\u0041\\n'", "it's A\n"}, {"'\\ud83d\\ude00'", "\xf0\x9f\x98\x80"}
	};
	ALL(patient, rows);
}

/* The byte at which the parser stops, and nothing but a status from whatever text. */
Test(fhirpath, syntax_errors)
{
	const struct { const char *text; uint64_t at; } rows[] = {
		{"", 0}, {"name.", 5}, {"name given", 5}, {"(name", 5}, {"name)", 4}, {"name[0", 6}, {"a = ", 4}, {"'open", 0}, {"where(", 6}, {"a..b", 2},
		{"/* open", 0}, {"a # b", 2}, {"%", 0}, {"@", 0}, {"name.where()", 12}, {"exists(1, 2)", 12}, {"'\\x'", 0}, {"is", 2}, {"a is", 4}, {"ofType(1)", 7}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct kl_arena arena = {0};
		struct kl_fhirpath *e;
		kiln_error err = {0};
		int rc = kl_fhirpath_parse(kl_slice_of(rows[i].text), &arena, &e, &err);
		if (strcmp(rows[i].text, "is") == 0) {
			cr_expect_eq(rc, KILN_OK, "a keyword is a name where a name stands");
		} else {
			cr_expect_eq(rc, KILN_BAD_QUERY, "%s", rows[i].text);
			cr_expect_eq(err.offset, rows[i].at, "%s: at %llu", rows[i].text, (unsigned long long)err.offset);
		}
		kl_arena_free(&arena);
	}
}

Test(fhirpath, what_is_not_offered_says_so)
{
	const struct row rows[] = {{"conformsTo('x')", "!unsupported"}, {"name.memberOf('x')", "!unsupported"}, {"%unknown", "!query"}};
	ALL(patient, rows);
}

static int parse_repeated(const char *head, const char *unit, const char *middle, const char *close, int n)
{
	struct kl_buf b = {0};
	struct kl_arena arena = {0};
	struct kl_fhirpath *e;
	kl_buf_add_text(&b, head);
	for (int i = 0; i < n; i++)
		kl_buf_add_text(&b, unit);
	kl_buf_add_text(&b, middle);
	for (int i = 0; i < n; i++)
		kl_buf_add_text(&b, close);
	int rc = kl_fhirpath_parse(kl_buf_slice(&b), &arena, &e, NULL);
	kl_buf_free(&b);
	kl_arena_free(&arena);
	return rc;
}

Test(fhirpath, depth_is_bounded)
{
	const struct { const char *head, *unit, *middle, *close; } rows[] = {
		{"", "(", "1", ")"}, {"", "-", "1", ""}, {"a", ".b", "", ""}, {"", "where(", "true", ")"}, {"a", "[0]", "", ""}, {"1", " | 1", "", ""},
		{"", "a[", "0", "]"}, {"true", " and true", "", ""}, {"", "iif(true,", "1", ",2)"}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		cr_expect_eq(parse_repeated(rows[i].head, rows[i].unit, rows[i].middle, rows[i].close, 40), KILN_OK, "row %zu", i);
		cr_expect_eq(parse_repeated(rows[i].head, rows[i].unit, rows[i].middle, rows[i].close, 1000), KILN_LIMIT, "row %zu", i);
		cr_expect_eq(parse_repeated(rows[i].head, rows[i].unit, rows[i].middle, rows[i].close, 100000), KILN_LIMIT, "row %zu", i);
	}
}

/* An expression whose result doubles with every step ends with a status. */
Test(fhirpath, work_is_bounded)
{
	struct kl_buf b = {0}, expression = {0};
	kl_buf_add_text(&expression, "name");
	for (int i = 0; i < 40; i++)
		kl_buf_add_text(&expression, ".combine($this)");
	for (int i = 0; i < 40; i++)
		kl_buf_add_text(&expression, ".select($this.combine($this))");
	kl_buf_add_byte(&expression, 0);
	run(patient, expression.data, &b);
	cr_expect(kl_slice_is(kl_buf_slice(&b), "!limit"));
	kl_buf_free(&b), kl_buf_free(&expression);
}

/* No text makes the parser do anything but answer. */
Test(fhirpath, noise)
{
	static const char *const pieces[] = {"name", ".", "(", ")", "[", "]", "'x'", "1", "0.5", " is ", " as ", "Patient", "|", "where(", "=", "and", "@2015",
		"%resource", "$this", "`q`", "{", "}", ",", "-", "iif(", "\\", "'", "/*", "\xc3", "ofType(", "is(", " in "};
	uint64_t state = 3;
	struct kl_buf text = {0}, out = {0};
	for (int i = 0; i < 20000; i++) {
		kl_buf_clear(&text);
		for (int n = 0; n < 8; n++) {
			state = state * 6364136223846793005u + 1442695040888963407u;
			kl_buf_add_text(&text, pieces[(state >> 33) % 32]);
		}
		kl_buf_add_byte(&text, 0);
		run(patient, text.data, &out);
	}
	kl_buf_free(&text), kl_buf_free(&out);
}

/* R4's own search parameters lead somewhere, but for those that name what R4 does not have. */
Test(fhirpath, search_parameters_are_checked)
{
	unsigned slips = 0;
	for (uint16_t n = 0; n < kl_param_count; n++) {
		const struct kl_param *p = kl_param_at(n);
		struct kl_arena arena = {0};
		struct kl_fhirpath *e;
		kiln_error err = {0};
		kiln_slice text = kl_text_slice(p->expression);
		const struct kl_type *base = kl_type_at(p->base);
		if (text.size == 0 || base->flags & KL_TYPE_ABSTRACT)
			continue;
		cr_assert_eq(kl_fhirpath_parse(text, &arena, &e, &err), KILN_OK, "%.*s: %s", (int)text.size, text.data, err.message);
		if (kl_fhirpath_check(e, base, &err) != KILN_OK) {
			kiln_slice name = kl_type_name(base);
			slips++;
			fprintf(stderr, "%.*s: %.*s, byte %u: %s\n", (int)name.size, name.data, (int)text.size, text.data, (unsigned)err.offset, err.message);
		}
		kl_arena_free(&arena);
	}
	cr_expect_eq(slips, 0);
}
