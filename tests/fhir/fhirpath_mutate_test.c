/* fhirpath_mutate_test.c - hostile expressions, and mutations of a corpus of good ones over a few resources: each ends in a result or a clear error,
   within bounded work. KILN_SEED and KILN_EXPRESSIONS run others, and more of them. */
#include "base/buf.h"
#include "base/limits.h"
#include "kiln.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char *const resources[] = {
	"",
	"{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true,\"birthDate\":\"1974-12-25\",\"_birthDate\":{\"extension\":[{\"url\":\"u\",\"valueDateTime\":\"1974-12-25T14:35:45-05:00\"}]},"
	"\"name\":[{\"use\":\"official\",\"family\":\"Chalmers\",\"given\":[\"Peter\",\"J\\u0061mes\",null],\"_given\":[null,null,{\"id\":\"x\"}]},{\"given\":[\"Jim\"]}],"
	"\"generalPractitioner\":[{\"reference\":\"#c\"},{\"reference\":\"Practitioner/1\"},{\"reference\":\"_history/1\"}],\"contained\":[{\"resourceType\":\"Practitioner\",\"id\":\"c\"}],"
	"\"multipleBirthInteger\":2}",
	"{\"resourceType\":\"Observation\",\"status\":\"final\",\"valueQuantity\":{\"value\":1.50e2,\"unit\":\"mg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"},"
	"\"effectiveDateTime\":\"2012-02-29T10:00:00.5Z\",\"component\":[{\"valueString\":\"x\"},{\"valueInteger\":3},{\"valueTime\":\"10:30:00\"}]}",
	/* not valid, as any bytes an application may hand in */
	"{\"resourceType\":\"Patient\",\"id\":7,\"name\":{\"given\":{\"a\":[[1]]}},\"_name\":\"x\",\"birthDate\":[\"1974\",{}],\"active\":\"maybe\",\"extension\":[1,null],\"contained\":{\"id\":[]},\"\\u005fid\":null}",
	"{\"resourceType\":\"Bundle\",\"entry\":[{\"fullUrl\":\"urn:x\",\"resource\":{\"resourceType\":\"Patient\",\"link\":[{\"other\":{\"reference\":\"urn:x\"}}]}},{\"fullUrl\":3},7]}"
};
#define RESOURCES (sizeof resources / sizeof *resources)

static const char *const corpus[] = {
	"name.where(use = 'official').given.first()", "Patient.name.select(given | family).count() = 3", "(1 | 2 | 3).aggregate($this + $total, 0)", "Observation.value > 100 'mg'",
	"birthDate + 1 month - 3 days < today()", "name.given.join(',').matches('^P.*(m|n)$')", "'a1b2'.replaceMatches('([a-z])(\\\\d)', '$2$1')", "descendants().where($this is Extension).value", "name.sort(-family, given.first())",
	"iif(active, name.exists(), {}).not() or 1 in (1 | 2)", "@2012-02-29T10:00:00.5+02:00.highBoundary(17)", "'1.5 \\'mg\\''.toQuantity('g') ~ 0.0015 'g'", "name.repeat(children()).ofType(string).distinct()", "generalPractitioner.resolve().id",
	"defineVariable('x', name).select(%x.given).combine(name.given).isDistinct()", "(4.0 'g' / 2 'm' * 3) = 6 'g/m'", "1.2 / 3.456 mod 2 div 7 + -2.power(3).sqrt()", "'abc'.substring(1, 1).encode('base64').decode('base64').upper()",
	"name[0].given[1] & 'x'.toChars().last()", "value.as(Quantity).value.round(1).toString().length()", "now() - 5 minutes", "name.intersect(name.tail()).exclude({}).subsetOf(name)", "effective.toDate().lowBoundary(8) !~ @2012", "extension('u').value.type().name",
	"%`vs-x` | %resource.id | %context", "component.value.where($index > 0) as integer", "conformsTo('http://hl7.org/fhir/StructureDefinition/Patient') implies active", "'x'.escape('html').unescape('json').split('').trace('n')", "99999.9.exp().ln().log(2).floor()",
	"iif(active, name, contact).select(given | $this.family).where($index in (1 | 2))", "1 'kg.m2/(s.A)'.comparable(1 'V.s2')", "entry.resource.link.other.resolve().descendants().count()"
};
#define CORPUS (sizeof corpus / sizeof *corpus)
static const char *const pieces[] = {
	".", "(", ")", "[", "]", "{}", "|", "'", "`", "$this", "$index", "$total", "%resource", "@2012", "@T10", "1", "0.5", "-", "+", "*", "/", "=", "~", "!=", " is ", " as ", " in ", " and ", ",", "'x'", "'\\\\", "1 'mg'", "2 days", "name", "given",
	".children()", ".descendants()", ".combine($this)", ".repeat($this)", ".select(", ".where(", ".matches('(a*)*b')", ".toString()", ".first()", ".ofType(", "Patient", "System.", "//", "/*", "\xc3\xa9", "\xff", "true", ".replace('', 'xx')", ".power(99)",
	".join()", ".sort(", ".aggregate(", ".not()", ".type()", ".resolve()", "2147483647", "99999999999999999999.9", "&"
};
#define PIECES (sizeof pieces / sizeof *pieces)

static uint64_t next_random(uint64_t *state)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return *state >> 33;
}

static double cpu_seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Evaluate and read every item; the status. */
static int evaluate(kiln_slice expression, const char *json, kiln_error *err)
{
	kiln_fhirpath *path;
	kiln_fhirpath_result *result = NULL;
	kiln_fhirpath_item it;
	*err = (kiln_error){0};
	int rc = kiln_fhirpath_compile(expression, &path, err);
	if (rc == KILN_OK) {
		kiln_fhirpath_check(path, KL_SLICE("Patient"), NULL);
		kiln_fhirpath_check(path, KL_SLICE("Bundle"), NULL);
		rc = kiln_fhirpath_evaluate(path, kl_slice_of(json), NULL, &result, err);
	}
	for (int n = 0; rc == KILN_OK && n < 1000; n++)
		if (kiln_fhirpath_result_next(result, &it, err) != KILN_OK)
			break;
	kiln_fhirpath_result_free(result);
	kiln_fhirpath_free(path);
	return rc;
}

static bool is_clear(int rc, const kiln_error *err, size_t size)
{
	bool known = rc == KILN_BAD_QUERY || rc == KILN_UNSUPPORTED || rc == KILN_LIMIT;
	return rc == KILN_OK || (known && err->message[0] && err->offset <= size);
}

/* A few changes: a piece put in, bytes taken out, a part doubled, another expression's end. */
static void mutate(uint64_t *state, struct kl_buf *text)
{
	struct kl_buf out = {0};
	for (unsigned n = (unsigned)next_random(state) % 3; n < 3; n++) {
		size_t at = text->size ? next_random(state) % text->size : 0, end = at + next_random(state) % 8;
		end = end < text->size ? end : text->size;
		const char *other = corpus[next_random(state) % CORPUS];
		kl_buf_clear(&out);
		kl_buf_add(&out, text->data, at);
		switch (next_random(state) % 4) {
		case 0: kl_buf_add_text(&out, pieces[next_random(state) % PIECES]); end = at; break;
		case 1: break;
		case 2: kl_buf_add(&out, text->data + at, end - at); end = at; break;
		default: kl_buf_add_text(&out, other + next_random(state) % strlen(other)); end = text->size;
		}
		kl_buf_add(&out, text->data + end, text->size - end);
		kl_buf_clear(text);
		kl_buf_add_slice(text, kl_buf_slice(&out));
	}
	kl_buf_free(&out);
}

Test(fhirpath_mutate, corpus)
{
	const char *seed = getenv("KILN_SEED"), *count = getenv("KILN_EXPRESSIONS");
	uint64_t state = seed ? strtoull(seed, NULL, 10) : 1;
	long rounds = count ? strtol(count, NULL, 10) : 10000, good = 0;
	struct kl_buf text = {0};
	kiln_error err;
	double worst = 0;
	for (size_t i = 0; i < CORPUS; i++)
		for (size_t r = 0; r < RESOURCES; r++)
			cr_expect(is_clear(evaluate(kl_slice_of(corpus[i]), resources[r], &err), &err, strlen(corpus[i])), "%s: %s", corpus[i], err.message);
	for (long i = 0; i < rounds; i++) {
		kl_buf_clear(&text);
		kl_buf_add_text(&text, corpus[next_random(&state) % CORPUS]);
		mutate(&state, &text);
		double start = cpu_seconds();
		int rc = evaluate(kl_buf_slice(&text), resources[next_random(&state) % RESOURCES], &err);
		double taken = cpu_seconds() - start;
		worst = taken > worst ? taken : worst;
		good += rc == KILN_OK;
		cr_assert(is_clear(rc, &err, text.size), "seed %s: %.*s gives %d at %llu: %s", seed ? seed : "1", (int)text.size, text.data, rc, (unsigned long long)err.offset, err.message);
		cr_assert_lt(taken, 20, "%.*s takes %.1f s", (int)text.size, text.data, taken);
	}
	if (count)
		fprintf(stderr, "%ld of %ld good, the slowest %.3f s\n", good, rounds, worst);
	cr_expect_gt(good, rounds / 20, "hardly any mutation is an expression");
	kl_buf_free(&text);
}

static int evaluate_repeated(const char *head, const char *unit, int n, const char *tail, kiln_error *err)
{
	struct kl_buf b = {0};
	kl_buf_add_text(&b, head);
	for (int i = 0; i < n; i++)
		kl_buf_add_text(&b, unit);
	kl_buf_add_text(&b, tail);
	int rc = evaluate(kl_buf_slice(&b), resources[1], err);
	kl_buf_free(&b);
	return rc;
}

/* What grows without end stops at a limit, and says so. */
Test(fhirpath_mutate, hostile)
{
	static const struct { const char *head, *unit; int n; const char *tail; } rows[] = {
		{"", "(", 1000, ""}, {"", "-", 1000, "1"}, {"name", ".where(true", 1000, ""}, {"1", " | 1", 1000, ""}, {"name", ".select($this.combine($this))", 60, ""}, {"'x'", ".replace('', 'xxxxxxxx')", 60, ""}, {"'x'.combine('y')", ".select($this & $this)", 60, ""},
		{"1", ".repeatAll($this)", 1, ""}, {"1.combine(2)", ".repeatAll($this.combine($this))", 1, ""}, {"'a'.repeat($this & 'a')", "", 0, ""}, {"1.0.repeat($this + 1)", "", 0, ""},
		{"('aaaaaaaaaaaaaaaaaaaaaaaaa'.combine('b')).aggregate($total & $this & $total & $this, 'x')", ".repeat($this & $this & 'x')", 1, ""},
		{"(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8)", ".select((1 | 2 | 3 | 4 | 5 | 6 | 7 | 8).combine($this))", 40, ""}, {"'x'", ".toChars().select($this & $this).join('xx')", 50, ""}, {"", "defineVariable('a', ", 500, ""}, {"'a'.matches('", "(a{1,50}){1,50}", 3, "')"}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		kiln_error err;
		double start = cpu_seconds();
		int rc = evaluate_repeated(rows[i].head, rows[i].unit, rows[i].n, rows[i].tail, &err);
		double taken = cpu_seconds() - start;
		cr_expect_eq(rc, KILN_LIMIT, "%s...: %d, %s", rows[i].head, rc, err.message);
		cr_expect_lt(taken, 20, "row %zu takes %.1f s", i, taken);
	}
}

/* The limits of expressions themselves, on either side. */
Test(fhirpath_mutate, size)
{
	kiln_error err;
	cr_expect_eq(evaluate_repeated("1", " ", KL_EXPRESSION_SIZE - 1, "", &err), KILN_OK);
	cr_expect_eq(evaluate_repeated("1", " ", KL_EXPRESSION_SIZE, "", &err), KILN_LIMIT);
	cr_expect_eq(evaluate_repeated("", "(", 190, "1", &err), KILN_BAD_QUERY);
	cr_expect_eq(err.offset, 191);
	cr_expect_eq(evaluate_repeated("1", " + 1", 190, "", &err), KILN_OK);
	cr_expect_eq(evaluate_repeated("1", " + 1", 210, "", &err), KILN_LIMIT);
}

/* Thousands of items are a set without comparing each with each. */
Test(fhirpath_mutate, large_sets)
{
	struct kl_buf json = {0};
	kiln_error err;
	kl_buf_add_text(&json, "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"a\"");
	for (int i = 0; i < 50000; i++) {
		char text[16];
		kl_buf_add(&json, text, (size_t)snprintf(text, sizeof text, ",\"%d\"", i));
	}
	kl_buf_add_text(&json, "]}]}");
	kl_buf_add_byte(&json, 0);
	double start = cpu_seconds();
	cr_expect_eq(evaluate(KL_SLICE("(name.given | name.given).count() = 50001 and name.given.subsetOf(name.given) and name.given.isDistinct() and name.given.sort().count() = 50001"), json.data, &err), KILN_OK, "%s", err.message);
	cr_expect_lt(cpu_seconds() - start, 10);
	kl_buf_free(&json);
}
