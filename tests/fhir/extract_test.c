/* extract_test.c - terms by datatype and parameter type; every search parameter of R4 compiles; the walk by places gives what the evaluator gives,
   on whole resources and on ones that were spoiled. */
#include "fhir/extract.h"
#include "extract_samples.h"
#include "fhir/extract_private.h"
#include "scratch.h"
#include "fhir/store.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

struct bench {
	struct scratch scratch;
	struct kl_env *env;
	struct kl_extractor *x;
	struct kl_json doc;
	struct kl_terms terms;
	const struct kl_type_indexes *indexes;
};

static void bench_open(struct bench *b)
{
	memset(b, 0, sizeof *b);
	scratch_open(&b->scratch);
	b->env = b->scratch.store->env;
	b->x = kl_extractor_new(b->env);
	cr_assert_not_null(b->x);
}

static void bench_close(struct bench *b)
{
	kl_extractor_free(b->x);
	kl_terms_free(&b->terms);
	kl_json_free(&b->doc);
	scratch_close(&b->scratch);
}

/* Extract, intern what is unknown, extract again: as the write path does. */
static void extract_by(struct bench *b, struct kl_extractor *x, struct kl_terms *terms)
{
	kiln_error err;
	uint32_t name = kl_json_get(&b->doc, 0, "resourceType");
	const struct kl_type *type = kl_resource_type(kl_json_text(&b->doc, name));
	b->indexes = kl_indexes_of(b->env, type);
	for (int i = 0; i < 2; i++) {
		kl_terms_clear(terms);
		cr_assert_eq(kl_extract(x, &b->doc, 0, type, terms, &err), KILN_OK, "%s", err.message);
		if (!terms->unknown_count)
			return;
		cr_assert_eq(kl_symbols_intern(b->env, terms->unknown, terms->unknown_count, NULL, &err), KILN_OK);
	}
	cr_assert_eq(terms->unknown_count, 0, "a system is unknown after it was interned");
}

static void read_json(struct bench *b, kiln_slice json)
{
	kiln_error err;
	cr_assert_eq(kl_json_read(&b->doc, json, KL_DEPTH_MAX, 0, NULL, &err), KILN_OK, "%s at %llu", err.message, (unsigned long long)err.offset);
}

/* ---- Terms as text ---- */

static void add_symbol_text(struct bench *b, kiln_slice bytes, struct kl_buf *out)
{
	uint32_t number;
	kiln_slice text;
	cr_assert_eq(kl_symbol_get(bytes, &number), bytes.size);
	if (number != KL_SYMBOL_NONE && kl_symbols_text(b->env, NULL, number, &text) == KILN_OK)
		kl_buf_add_slice(out, text);
}

/* token: system|code, or system| for the system alone */
static void token_text(struct bench *b, kiln_slice v, struct kl_buf *out)
{
	if (v.size && (unsigned char)*v.data == 0xff) {
		add_symbol_text(b, kl_slice(v.data + 1, v.size - 1), out);
		kl_buf_add_byte(out, '|');
		return;
	}
	const char *zero = memchr(v.data, 0, v.size);
	cr_assert_not_null(zero);
	add_symbol_text(b, kl_slice(zero + 1, v.size - (size_t)(zero + 1 - v.data)), out);
	kl_buf_add_byte(out, '|');
	kl_buf_add(out, v.data, (size_t)(zero - v.data));
}

static void hex_text(kiln_slice v, struct kl_buf *out)
{
	char two[3];
	for (size_t i = 0; i < v.size; i++) {
		snprintf(two, sizeof two, "%02x", (unsigned char)v.data[i]);
		kl_buf_add(out, two, 2);
	}
}

static void date_text(kiln_slice v, struct kl_buf *out)
{
	struct kl_period p;
	char text[KL_INSTANT_TEXT];
	cr_assert(kl_term_date_parse(v, &p));
	for (int i = 0; i < 2; i++) {
		int64_t t = i ? p.high : p.low;
		if (i)
			kl_buf_add_byte(out, '/');
		if (t == KL_TIME_MIN || t == KL_TIME_MAX) {
			kl_buf_add_byte(out, '*');
			continue;
		}
		kl_instant_text(t / 1000, text);
		kl_buf_add(out, text, 10);
	}
}

static void term_text(struct bench *b, const struct kl_terms *terms, const struct kl_term *t, struct kl_buf *out)
{
	const struct kl_type_index *x = &b->indexes->list[t->index];
	kiln_slice v = kl_slice(terms->bytes.data + t->at, t->size);
	if (t->target) {
		const struct kl_target *target = &terms->targets[t->target - 1];
		kl_buf_add_slice(out, target->type ? kl_type_name(target->type) : KL_SLICE("external"));
		kl_buf_add_byte(out, '/');
		kl_buf_add_slice(out, target->id);
		if (v.size)
			kl_buf_add_byte(out, ' ');
	}
	if (kl_slice_is(v, KL_TERM_PRESENT))
		kl_buf_add_text(out, "present");
	else if (x->kind == KL_INDEX_PARAM && x->def->type == KL_PARAM_TOKEN)
		token_text(b, v, out);
	else if (x->kind == KL_INDEX_PARAM && (x->def->type == KL_PARAM_STRING || x->def->type == KL_PARAM_URI))
		kl_buf_add_slice(out, v);
	else if (x->kind == KL_INDEX_PARAM && x->def->type == KL_PARAM_DATE)
		date_text(v, out);
	else
		hex_text(v, out);
}

static int cmp_text(const void *a, const void *b)
{
	return kl_slice_cmp(*(const kiln_slice *)a, *(const kiln_slice *)b);
}

/* The terms that a parameter's indexes got, sorted, without doubles, joined by "; ". */
static void param_terms(struct bench *b, const char *code, struct kl_buf *out)
{
	const struct kl_param *p = kl_param_named(b->indexes->type, kl_slice_of(code));
	struct kl_buf bytes = {0};
	kiln_slice list[128];
	size_t ends[129] = {0}, n = 0;
	cr_assert_not_null(p, "%s", code);
	for (uint32_t i = 0; i < b->terms.count; i++) {
		bool wanted = false;
		for (unsigned k = 0; k < p->index_count; k++)
			wanted |= b->indexes->list[b->terms.list[i].index].def == kl_index_at(kl_param_index(p, k));
		kiln_slice v = kl_slice(b->terms.bytes.data + b->terms.list[i].at, b->terms.list[i].size);
		if (!wanted || n == 128 || kl_slice_is(v, KL_TERM_SEVERAL) || kl_slice_starts(v, KL_SLICE(KL_TERM_STRAY)))
			continue;
		term_text(b, &b->terms, &b->terms.list[i], &bytes);
		ends[++n] = bytes.size;
	}
	for (size_t i = 0; i < n; i++)
		list[i] = kl_slice(bytes.data + ends[i], ends[i + 1] - ends[i]);
	qsort(list, n, sizeof *list, cmp_text);
	kl_buf_clear(out);
	for (size_t i = 0; i < n; i++) {
		if (i && kl_slice_eq(list[i], list[i - 1]))
			continue;
		kl_buf_add_text(out, i ? "; " : "");
		kl_buf_add_slice(out, list[i]);
	}
	kl_buf_free(&bytes);
}

/* Is the record marked as one that has several values in the order of the parameter's first index? */
static bool is_marked(struct bench *b, const char *code)
{
	const struct kl_param *p = kl_param_named(b->indexes->type, kl_slice_of(code));
	for (uint32_t i = 0; i < b->terms.count; i++) {
		const struct kl_term *t = &b->terms.list[i];
		if (kl_slice_is(kl_slice(b->terms.bytes.data + t->at, t->size), KL_TERM_SEVERAL) && b->indexes->list[t->index].def == kl_index_at(kl_param_index(p, 0)))
			return true;
	}
	return false;
}

Test(extract, several_values)
{
	static const struct { const char *json, *code; bool several; } rows[] = {
		{"{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Van Dam\",\"given\":[\"A\",\"B\"]}]}", "family", false},
		{"{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Van Dam\",\"given\":[\"A\",\"B\"]}]}", "given", true},
		{"{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"a\",\"A\"]}]}", "given", false},
		{"{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"http://s.test\",\"value\":\"1\"}]}", "identifier", false},
		{"{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"1\"},{\"value\":\"2\"}]}", "identifier", true},
		{"{\"resourceType\":\"Patient\",\"generalPractitioner\":[{\"reference\":\"Practitioner/1\"}]}", "general-practitioner", false},
		{"{\"resourceType\":\"Patient\",\"generalPractitioner\":[{\"reference\":\"Practitioner/1\"},{\"reference\":\"Organization/1\"}]}", "general-practitioner", true},
		{"{\"resourceType\":\"Observation\",\"effectivePeriod\":{\"start\":\"2020-01-01\",\"end\":\"2021-01-01\"}}", "date", false},
		{"{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":5,\"unit\":\"mg\",\"code\":\"g\",\"system\":\"http://unitsofmeasure.org\"}}", "value-quantity", false},
	};
	struct bench b;
	bench_open(&b);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_json(&b, kl_slice_of(rows[i].json));
		extract_by(&b, b.x, &b.terms);
		cr_expect_eq(is_marked(&b, rows[i].code), rows[i].several, "%s: %s", rows[i].json, rows[i].code);
	}
	bench_close(&b);
}

struct row { const char *json, *code, *terms; };

static void all(const struct row *rows, size_t count)
{
	struct kl_buf text = {0};
	struct bench b;
	bench_open(&b);
	for (size_t i = 0; i < count; i++) {
		read_json(&b, kl_slice_of(rows[i].json));
		extract_by(&b, b.x, &b.terms);
		param_terms(&b, rows[i].code, &text);
		cr_expect(kl_slice_is(kl_buf_slice(&text), rows[i].terms), "%s: %s gives\n%.*s\nnot\n%s", rows[i].json, rows[i].code, (int)text.size,
			text.data, rows[i].terms);
	}
	kl_buf_free(&text);
	bench_close(&b);
}
#define ALL(rows) all(rows, sizeof rows / sizeof *rows)
#define P(body) "{\"resourceType\":\"Patient\"," body "}"
#define O(body) "{\"resourceType\":\"Observation\"," body "}"

Test(extract, tokens)
{
	const struct row rows[] = {
		{P("\"identifier\":[{\"system\":\"http://a\",\"value\":\"MR-1\"},{\"value\":\"2\"},{\"system\":\"http://b\"}]"), "identifier",
			"http://a|; http://a|mr-1; http://b|; |2"},
		{P("\"gender\":\"female\""), "gender", "http://hl7.org/fhir/administrative-gender|; http://hl7.org/fhir/administrative-gender|female"},
		{P("\"active\":true"), "active", "|true"},
		{P("\"telecom\":[{\"system\":\"phone\",\"value\":\"555\"},{\"system\":\"email\",\"value\":\"A@b\"}]"), "telecom", "|555; |a@b"},
		{P("\"telecom\":[{\"system\":\"phone\",\"value\":\"555\"},{\"system\":\"email\",\"value\":\"A@b\"}]"), "email", "|a@b"},
		{P("\"telecom\":[{\"system\":\"phone\",\"value\":\"555\"},{\"system\":\"email\",\"value\":\"A@b\"}]"), "phone", "|555"},
		{P("\"deceasedDateTime\":\"2020\""), "deceased", "|true"}, {P("\"deceasedBoolean\":false"), "deceased", "|false"},
		{P("\"active\":true"), "deceased", "|false"},
		{O("\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"1-A\"},{\"code\":\"x\"}],\"text\":\"no\"}"), "code",
			"http://loinc.org|; http://loinc.org|1-a; |x"},
		{O("\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://unitsofmeasure.org\",\"code\":\"Pa\"}]}"), "value-concept",
			"http://unitsofmeasure.org|; http://unitsofmeasure.org|Pa"},
		{"{\"resourceType\":\"Encounter\",\"class\":{\"system\":\"http://v3\",\"code\":\"AMB\"}}", "class", "http://v3|; http://v3|amb"},
		{P("\"meta\":{\"tag\":[{\"system\":\"http://t\",\"code\":\"1\"}]}"), "_tag", "http://t|; http://t|1"},
		{P("\"gend\\u0065r\":\"m\\u0061le\""), "gender", "http://hl7.org/fhir/administrative-gender|; http://hl7.org/fhir/administrative-gender|male"}
	};
	ALL(rows);
}

Test(extract, strings)
{
	const struct row rows[] = {
		{P("\"name\":[{\"text\":\"Dr. A\",\"family\":\"van der Berg\",\"given\":[\"\\u00c9va\",\"B\"],\"prefix\":[\"Dr.\"],\"suffix\":[\"III\"]}]"), "name",
			"b; berg\x01; der\x01; dr; dr a; eva; iii; van der berg"},
		{P("\"name\":[{\"family\":\"Smith-Jones\"},{\"family\":\"Ng\"}]"), "family", "jones\x01; ng; smithjones"},
		{P("\"name\":[{\"given\":[\"Peter Paul\",null]}],\"_x\":1"), "given", "peter paul"},
		{P("\"address\":[{\"line\":[\"12 Pike St.\"],\"city\":\"S\\u00e3o Paulo\",\"district\":\"d\",\"state\":\"SP\",\"postalCode\":\"981-01\","
			"\"country\":\"BR\",\"text\":\"all\"}]"), "address", "12 pike st; 98101; all; br; d; sao paulo; sp"},
		{P("\"address\":[{\"city\":\"A\"},{\"city\":\"B\"}]"), "address-city", "a; b"},
		{P("\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName\",\"valueString\":\"Roe\"},"
			"{\"url\":\"http://other\",\"valueString\":\"no\"}]"), "mothersMaidenName", "roe"},
		{O("\"valueString\":\"Blue  Green\""), "value-string", "blue green"},
		{O("\"valueCodeableConcept\":{\"text\":\"Red\"}"), "value-string", "red"}
	};
	ALL(rows);
}

Test(extract, dates)
{
	const struct row rows[] = {
		{P("\"birthDate\":\"1980-05\""), "birthdate", "1980-05-01/1980-06-01"}, {P("\"birthDate\":\"not\""), "birthdate", "present"},
		{O("\"effectiveDateTime\":\"2020-01-01T00:00:00Z\""), "date", "2020-01-01/2020-01-01"},
		{O("\"effectivePeriod\":{\"start\":\"2020-01-01\"}"), "date", "2020-01-01/*"},
		{O("\"effectivePeriod\":{\"end\":\"2020\"}"), "date", "*/2021-01-01"}, {O("\"effectivePeriod\":{\"id\":\"x\"}"), "date", "present"},
		{O("\"effectivePeriod\":{\"start\":\"2020-05-10\",\"end\":\"2020-03\"}"), "date", "2020-03-01/2020-05-11"},
		{O("\"effectivePeriod\":{\"start\":\"2020-05-10\",\"end\":\"2020-05\"}"), "date", "2020-05-10/2020-06-01"},
		{O("\"effectiveTiming\":{\"event\":[\"2020-02\",\"2019-01-01\"],\"repeat\":{\"boundsPeriod\":{\"start\":\"2019-06-01\",\"end\":\"2020-12-31\"}}}"),
			"date", "2019-01-01/2021-01-01"},
		{O("\"effectiveInstant\":\"2020-01-01T00:00:00.5Z\""), "date", "2020-01-01/2020-01-01"},
		{O("\"valueDateTime\":\"2021\""), "value-date", "2021-01-01/2022-01-01"}
	};
	ALL(rows);
}

Test(extract, references)
{
	const struct row rows[] = {
		{O("\"subject\":{\"reference\":\"Patient/1\"}"), "subject", "Patient/1"},
		{O("\"subject\":{\"reference\":\"Patient/1/_history/2\"}"), "patient", "Patient/1"},
		{O("\"subject\":{\"reference\":\"http://h/Patient/1/_history/2\"}"), "subject", "external/http://h/Patient/1"},
		{O("\"subject\":{\"reference\":\"urn:uuid:1\"}"), "subject", "external/urn:uuid:1"}, {O("\"subject\":{\"reference\":\"#p\"}"), "subject", "present"},
		{O("\"subject\":{\"display\":\"x\"}"), "subject", "present"}, {O("\"status\":\"final\""), "subject", ""},
		{O("\"subject\":{\"reference\":\"Patient?identifier=1\"}"), "subject", "present"}, {O("\"subject\":{\"reference\":\"Nothing/1\"}"), "subject", "present"},
		{O("\"performer\":[{\"reference\":\"Practitioner/a\"},{\"reference\":\"Practitioner/a\"},{\"display\":\"x\"}]"), "performer", "Practitioner/a; present"},
		{"{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"http://q/1|2.0\"}", "questionnaire", "external/http://q/1; external/http://q/1|2.0"},
		{"{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"Questionnaire/7\"}", "questionnaire", "Questionnaire/7"},
		{"{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"Questionnaire/7|2\"}", "questionnaire", "Questionnaire/7"},
		{"{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"http://h/q/1/_history/3\"}", "questionnaire", "external/http://h/q/1"},
		{"{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"#q\"}", "questionnaire", "present"},
		{"{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{\"resource\":{\"resourceType\":\"Composition\",\"id\":\"c\"}},"
			"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}}]}", "composition", "Composition/c"},
		{"{\"resourceType\":\"Library\",\"relatedArtifact\":[{\"type\":\"depends-on\",\"resource\":\"http://a\"},{\"type\":\"successor\",\"resource\":"
			"\"http://b\"}]}", "depends-on", "external/http://a"}
	};
	ALL(rows);
}

Test(extract, uris)
{
	const struct row rows[] = {
		{"{\"resourceType\":\"ValueSet\",\"url\":\"http://ACME/1\"}", "url", "http://ACME/1"},
		{P("\"meta\":{\"profile\":[\"http://p\"],\"source\":\"http://s#1\"}"), "_profile", "http://p"},
		{P("\"meta\":{\"profile\":[\"http://p|1.0\",\"http://q|\",\"|2\"]}"), "_profile", "http://p; http://p|1.0; http://q; http://q|; |2"},
		{"{\"resourceType\":\"ValueSet\",\"url\":\"http://a|1\"}", "url", "http://a|1"},
		{P("\"meta\":{\"profile\":[\"http://p\"],\"source\":\"http://s#1\"}"), "_source", "http://s#1"}
	};
	ALL(rows);
}

/* Terms of an index as raw bytes, for what has no other readable form: built by the functions of terms.h, which terms_test.c examines. */
static bool has_term(struct bench *b, const char *code, kiln_slice value, const char *target)
{
	const struct kl_param *p = kl_param_named(b->indexes->type, kl_slice_of(code));
	for (uint32_t i = 0; i < b->terms.count; i++) {
		const struct kl_term *t = &b->terms.list[i];
		const struct kl_target *to = t->target ? &b->terms.targets[t->target - 1] : NULL;
		for (unsigned k = 0; k < p->index_count; k++)
			if (b->indexes->list[t->index].def == kl_index_at(kl_param_index(p, k)) &&
				kl_slice_eq(kl_slice(b->terms.bytes.data + t->at, t->size), value) && (target ? to && kl_slice_is(to->id, target) : !to))
				return true;
	}
	return false;
}

static void quantity(struct kl_buf *out, uint32_t system, const char *unit, const char *number)
{
	struct kl_decimal d;
	cr_assert(kl_decimal_parse(kl_slice_of(number), &d));
	kl_buf_clear(out);
	kl_term_unit(out, system, kl_slice_of(unit));
	kl_term_number(out, &d);
}

static uint32_t symbol(struct bench *b, const char *text)
{
	uint32_t n = 0;
	cr_assert_eq(kl_symbols_find(b->env, NULL, kl_slice_of(text), &n), KILN_OK, "%s", text);
	return n;
}

static void load(struct bench *b, const char *json)
{
	read_json(b, kl_slice_of(json));
	extract_by(b, b->x, &b->terms);
}

Test(extract, quantities_and_numbers)
{
	struct kl_buf v = {0};
	struct kl_decimal d;
	struct bench b;
	bench_open(&b);
	load(&b, O("\"valueQuantity\":{\"value\":5.40,\"unit\":\"mmHg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mm[Hg]\"}"));
	quantity(&v, symbol(&b, "http://unitsofmeasure.org"), "mm[Hg]", "5.4");
	cr_expect(has_term(&b, "value-quantity", kl_buf_slice(&v), NULL));
	quantity(&v, 0, "mmHg", "5.4");
	cr_expect(has_term(&b, "value-quantity", kl_buf_slice(&v), NULL), "the unit's text");
	load(&b, O("\"valueQuantity\":{\"value\":5.4,\"unit\":\"mg\",\"code\":\"mg\"}"));
	cr_expect(has_term(&b, "value-quantity", (quantity(&v, 0, "mg", "5.4"), kl_buf_slice(&v)), NULL));
	cr_expect_eq(b.terms.count, 2, "code and unit are the same");
	load(&b, O("\"valueQuantity\":{\"value\":7}"));
	cr_expect(has_term(&b, "value-quantity", (quantity(&v, 0, "", "7"), kl_buf_slice(&v)), NULL), "no unit");
	load(&b, O("\"valueQuantity\":{\"unit\":\"mg\"}"));
	cr_expect_eq(b.terms.count, 2, "no value: one that it is there, beside that of all records");
	load(&b, O("\"valueSampledData\":{\"origin\":{\"value\":2,\"unit\":\"V\"},\"period\":1,\"dimensions\":1}"));
	cr_expect_eq(b.terms.count, 2, "no values: one that it is there");
	load(&b, "{\"resourceType\":\"Invoice\",\"totalNet\":{\"value\":10.5,\"currency\":\"EUR\"}}");
	quantity(&v, symbol(&b, "urn:iso:std:iso:4217"), "EUR", "10.5");
	cr_expect(has_term(&b, "totalnet", kl_buf_slice(&v), NULL));
	load(&b, "{\"resourceType\":\"RiskAssessment\",\"prediction\":[{\"probabilityRange\":{\"low\":{\"value\":1},\"high\":{\"value\":2}}},"
		"{\"probabilityDecimal\":0.50}]}");
	struct kl_decimal low, high;
	cr_assert(kl_decimal_parse(KL_SLICE("1"), &low) && kl_decimal_parse(KL_SLICE("2"), &high) && kl_decimal_parse(KL_SLICE("0.5"), &d));
	kl_buf_clear(&v);
	kl_term_number(&v, &d);
	cr_expect(has_term(&b, "probability", kl_buf_slice(&v), NULL));
	kl_buf_clear(&v);
	kl_term_span(&v, &low, &high, 0);
	cr_expect(has_term(&b, "probability", kl_buf_slice(&v), NULL), "a range is one span");
	cr_expect_eq(b.terms.count, 3, "and nothing else beside the term of all records");
	kl_buf_free(&v);
	bench_close(&b);
}

static void concept_and_quantity(struct bench *b, struct kl_buf *v, const char *code, const char *unit, const char *number)
{
	struct kl_buf q = {0};
	quantity(&q, 0, unit, number);
	kl_buf_clear(v);
	kl_term_token(v, symbol(b, "http://loinc.org"), kl_slice_of(code), true);
	kl_buf_add_slice(v, kl_buf_slice(&q));
	kl_buf_free(&q);
}

Test(extract, composites)
{
	struct kl_buf v = {0};
	struct bench b;
	bench_open(&b);
	load(&b, O("\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"A\"},{\"system\":\"http://loinc.org\",\"code\":\"B\"}]},"
		"\"valueQuantity\":{\"value\":1,\"unit\":\"m\"},\"component\":[{\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"C\"}]},"
		"\"valueQuantity\":{\"value\":2,\"unit\":\"m\"}},{\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"D\"}]},"
		"\"valueQuantity\":{\"value\":3,\"unit\":\"m\"}}]"));
	const struct { const char *param, *code, *number; bool there; } rows[] = {
		{"code-value-quantity", "a", "1", true}, {"code-value-quantity", "b", "1", true}, {"code-value-quantity", "a", "2", false},
		{"component-code-value-quantity", "c", "2", true}, {"component-code-value-quantity", "d", "3", true},
		{"component-code-value-quantity", "c", "3", false}, {"component-code-value-quantity", "a", "1", false},
		{"combo-code-value-quantity", "a", "1", true}, {"combo-code-value-quantity", "d", "3", true}, {"combo-code-value-quantity", "a", "3", false}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		concept_and_quantity(&b, &v, rows[i].code, "m", rows[i].number);
		cr_expect_eq(has_term(&b, rows[i].param, kl_buf_slice(&v), NULL), rows[i].there, "%s %s %s", rows[i].param, rows[i].code, rows[i].number);
	}
	load(&b, "{\"resourceType\":\"DocumentReference\",\"relatesTo\":[{\"code\":\"replaces\",\"target\":{\"reference\":\"DocumentReference/x\"}},"
		"{\"code\":\"appends\",\"target\":{\"reference\":\"DocumentReference/y\"}}]}");
	kl_buf_clear(&v);
	kl_term_token(&v, symbol(&b, "http://hl7.org/fhir/document-relationship-type"), KL_SLICE("replaces"), true);
	cr_expect(has_term(&b, "relationship", kl_buf_slice(&v), "x"), "the reference is the target");
	cr_expect_not(has_term(&b, "relationship", kl_buf_slice(&v), "y"));
	load(&b, "{\"resourceType\":\"MolecularSequence\",\"coordinateSystem\":0,\"referenceSeq\":{\"chromosome\":{\"coding\":[{\"system\":\"http://loinc.org\","
		"\"code\":\"1\"}]}},\"variant\":[{\"start\":5,\"end\":6}]}");
	struct kl_decimal d;
	kl_buf_clear(&v);
	kl_term_token(&v, symbol(&b, "http://loinc.org"), KL_SLICE("1"), true);
	cr_assert(kl_decimal_parse(KL_SLICE("5"), &d));
	kl_term_number(&v, &d);
	cr_assert(kl_decimal_parse(KL_SLICE("6"), &d));
	kl_term_number(&v, &d);
	cr_expect(has_term(&b, "chromosome-variant-coordinate", kl_buf_slice(&v), NULL), "a part from %%resource");
	kl_buf_free(&v);
	bench_close(&b);
}

/* Reference.identifier: no target, a mark and the token. */
Test(extract, logical_references)
{
	struct kl_buf v = {0};
	struct bench b;
	bench_open(&b);
	load(&b, O("\"subject\":{\"identifier\":{\"system\":\"http://id\",\"value\":\"77\"}}"));
	kl_buf_add_byte(&v, KL_TERM_LOGICAL);
	kl_term_token(&v, symbol(&b, "http://id"), KL_SLICE("77"), true);
	cr_expect(has_term(&b, "subject", kl_buf_slice(&v), NULL));
	cr_expect_eq(b.terms.patient, 0);
	kl_buf_free(&v);
	bench_close(&b);
}

static unsigned chart_terms(struct bench *b, int index, const char *target, kiln_slice value)
{
	unsigned n = 0;
	for (uint32_t i = 0; i < b->terms.count; i++) {
		const struct kl_term *t = &b->terms.list[i];
		if ((int)t->index == index && t->target && t->behind == (index == b->indexes->code_patient) && kl_slice_is(b->terms.targets[t->target - 1].id, target))
			n += kl_slice_eq(kl_slice(b->terms.bytes.data + t->at, t->size), value);
	}
	return n;
}

Test(extract, charts)
{
	struct kl_buf date = {0}, none = {0}, coded = {0};
	struct kl_period p;
	struct bench b;
	bench_open(&b);
	cr_assert(kl_date_parse(KL_SLICE("2020-01-02"), false, &p));
	kl_term_chart_date(&date, &p);
	kl_term_chart_date(&none, NULL);
	load(&b, O("\"subject\":{\"reference\":\"Patient/p\"},\"encounter\":{\"reference\":\"Encounter/e\"},\"effectiveDateTime\":\"2020-01-02\","
		"\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"A\"},{\"code\":\"B\"}]}"));
	cr_assert(b.terms.patient && b.terms.encounter);
	cr_expect(kl_slice_is(b.terms.targets[b.terms.patient - 1].id, "p"));
	cr_expect(kl_slice_is(b.terms.targets[b.terms.encounter - 1].id, "e"));
	cr_expect_eq(chart_terms(&b, b.indexes->patient_date, "p", kl_buf_slice(&date)), 1);
	cr_expect_eq(chart_terms(&b, b.indexes->encounter_date, "e", kl_buf_slice(&date)), 1);
	kl_term_token(&coded, symbol(&b, "http://loinc.org"), KL_SLICE("a"), true);
	cr_expect_eq(chart_terms(&b, b.indexes->code_patient, "p", kl_buf_slice(&coded)), 1);
	kl_buf_add_slice(&coded, kl_buf_slice(&date));
	cr_expect_eq(chart_terms(&b, b.indexes->patient_code, "p", kl_buf_slice(&coded)), 1);
	kl_buf_clear(&coded);
	kl_term_token(&coded, 0, KL_SLICE("b"), true);
	kl_buf_add_slice(&coded, kl_buf_slice(&date));
	cr_expect_eq(chart_terms(&b, b.indexes->patient_code, "p", kl_buf_slice(&coded)), 1);
	load(&b, O("\"subject\":{\"reference\":\"Patient/p\"}"));
	cr_expect_eq(chart_terms(&b, b.indexes->patient_date, "p", kl_buf_slice(&none)), 1, "a missing date");
	load(&b, O("\"subject\":{\"reference\":\"Group/p\"},\"effectiveDateTime\":\"2020-01-02\""));
	cr_expect_eq(b.terms.patient, 0, "a group is no patient");
	cr_expect_eq(chart_terms(&b, b.indexes->patient_date, "p", kl_buf_slice(&date)), 0);
	load(&b, O("\"subject\":{\"reference\":\"http://h/fhir/Patient/p\"}"));
	cr_expect_eq(b.terms.patient, 0, "a patient elsewhere has no chart here");
	load(&b, O("\"status\":\"final\""));
	cr_expect_eq(b.terms.patient, 0);
	kl_buf_free(&date), kl_buf_free(&none), kl_buf_free(&coded);
	bench_close(&b);
}

Test(extract, every_record_has_one_term_of_all)
{
	struct bench b;
	bench_open(&b);
	load(&b, P("\"id\":\"x\""));
	unsigned n = 0;
	for (uint32_t i = 0; i < b.terms.count; i++) {
		n += (int)b.terms.list[i].index == b.indexes->all && !b.terms.list[i].size && !b.terms.list[i].target;
		cr_expect_neq((int)b.terms.list[i].index, b.indexes->updated, "the write path writes that one");
	}
	cr_expect_eq(n, 1);
	bench_close(&b);
}

Test(extract, literal_references)
{
	static const struct { const char *text, *type, *id; } rows[] = {
		{"Patient/1", "Patient", "1"}, {"Patient/a-b.C/_history/3", "Patient", "a-b.C"}, {"http://h/fhir/Patient/1", "", "http://h/fhir/Patient/1"},
		{"https://h/Patient/1/_history/9", "", "https://h/Patient/1"}, {"urn:oid:1.2", "", "urn:oid:1.2"},
		{"http://c/ValueSet/x|1", "", "http://c/ValueSet/x|1"}, {"", NULL, NULL}, {"#x", NULL, NULL}, {"Patient?x=1", NULL, NULL}, {"Patient/", NULL, NULL},
		{"Patient/a b", NULL, NULL}, {"Patient/a_b", NULL, NULL},
		{"Patient/a,b", NULL, NULL}, {"Patient/a:b", NULL, NULL}, {"Patient/a@b", NULL, NULL}, {"Patient/a[", NULL, NULL}, {"Patient/\xc3\xa9", NULL, NULL},
		{"Patient/azAZ09.-", "Patient", "azAZ09.-"}, {"patient/1", NULL, NULL}, {"HumanName/1", NULL, NULL}, {"Patient/1/x", NULL, NULL}, {"1", NULL, NULL},
		{"Patient/1/_history/", NULL, NULL}
	};
	struct kl_target t;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		bool is = kl_reference_parse(kl_slice_of(rows[i].text), &t);
		cr_expect_eq(is, rows[i].id != NULL, "%s", rows[i].text);
		if (!is || !rows[i].id)
			continue;
		cr_expect(kl_slice_is(t.id, rows[i].id), "%s", rows[i].text);
		cr_expect(kl_slice_is(t.type ? kl_type_name(t.type) : KL_SLICE(""), rows[i].type), "%s", rows[i].text);
	}
	char longest[80] = "Patient/";
	memset(longest + 8, 'x', 65);
	cr_expect(kl_reference_parse(kl_slice(longest, 8 + 64), &t));
	cr_expect_not(kl_reference_parse(kl_slice(longest, 8 + 65), &t));
}

Test(extract, too_many_terms)
{
	struct kl_buf json = {0};
	kiln_error err;
	struct bench b;
	char one[64];
	bench_open(&b);
	kl_buf_add_text(&json, "{\"resourceType\":\"Patient\",\"identifier\":[");
	for (int i = 0; i < 70000; i++) {
		snprintf(one, sizeof one, "%s{\"value\":\"%d\"}", i ? "," : "", i);
		kl_buf_add_text(&json, one);
	}
	kl_buf_add_text(&json, "]}");
	read_json(&b, kl_buf_slice(&json));
	cr_expect_eq(kl_extract(b.x, &b.doc, 0, kl_resource_type(KL_SLICE("Patient")), &b.terms, &err), KILN_LIMIT);
	load(&b, P("\"active\":true"));
	cr_expect_gt(b.terms.count, 1, "the extractor is of use afterwards");
	kl_buf_free(&json);
	bench_close(&b);
}

/* ---- Definitions ---- */

static void mark(bool *has, const struct kl_sink *s)
{
	for (; s; s = s->next)
		if (!s->part)
			has[s->to] = true;
}

/* Every index of every type has something that fills it: each (type, parameter) pair compiles and its values have terms. */
Test(extract, every_search_parameter_compiles)
{
	kiln_error err;
	struct bench b;
	unsigned pairs = 0;
	bench_open(&b);
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		const struct kl_type_indexes *ti = kl_indexes_of(b.env, kl_type_at(t));
		struct kl_extract_program *p = NULL;
		kl_extract_compile(ti, false, &p, &err);
		bool *has = calloc(ti->count, sizeof *has);
		cr_assert_not_null(p, "%.*s: %s", (int)kl_type_name(ti->type).size, kl_type_name(ti->type).data, err.message);
		for (struct kl_place *q = p->places; q; q = q->all) {
			for (struct kl_action *a = q->actions; a; a = a->next)
				mark(has, a->sinks);
			for (struct kl_join *j = q->joins; j; j = j->next)
				has[j->index] = true;
		}
		for (struct kl_other *o = p->others; o; o = o->next)
			mark(has, o->action.sinks);
		for (struct kl_join *j = p->joins; j; j = j->next)
			has[j->index] = true;
		for (uint32_t i = 0; i < ti->count; i++)
			cr_expect(ti->list[i].kind != KL_INDEX_PARAM || has[i], "%s has no source", ti->list[i].name);
		unsigned count;
		kl_params_of(ti->type, &count);
		pairs += count;
		free(has);
		kl_extract_program_free(p);
	}
	cr_expect_gt(pairs, 1700);
	bench_close(&b);
}

/* ---- The walk and the evaluator agree ---- */

struct plain { uint32_t index; kiln_slice target, value; const struct kl_type *type; };

static int cmp_plain(const void *a, const void *b)
{
	const struct plain *x = a, *y = b;
	if (x->index != y->index)
		return x->index < y->index ? -1 : 1;
	if (x->type != y->type)
		return (uintptr_t)x->type < (uintptr_t)y->type ? -1 : 1;
	int c = kl_slice_cmp(x->target, y->target);
	return c ? c : kl_slice_cmp(x->value, y->value);
}

/* Sorted, without doubles; *count of them. */
static struct plain *plain_terms(const struct kl_terms *t, size_t *count)
{
	struct plain *list = calloc(t->count + 1, sizeof *list);
	*count = 0;
	for (uint32_t i = 0; i < t->count; i++) {
		const struct kl_target *target = t->list[i].target ? &t->targets[t->list[i].target - 1] : NULL;
		list[i] = (struct plain){t->list[i].index, target ? target->id : KL_SLICE(""), kl_slice(t->bytes.data + t->list[i].at, t->list[i].size),
			target ? target->type : NULL};
	}
	qsort(list, t->count, sizeof *list, cmp_plain);
	for (uint32_t i = 0; i < t->count; i++)
		if (!*count || cmp_plain(&list[*count - 1], &list[i]) != 0)
			list[(*count)++] = list[i];
	return list;
}

static size_t compare(struct bench *b, struct kl_extractor *evaluator, struct kl_terms *other, const char *what)
{
	size_t n, m;
	extract_by(b, b->x, &b->terms);
	extract_by(b, evaluator, other);
	struct plain *x = plain_terms(&b->terms, &n), *y = plain_terms(other, &m);
	cr_expect_eq(n, m, "%s: %zu terms by places, %zu by the evaluator", what, n, m);
	for (size_t i = 0; i < n && i < m; i++) {
		cr_assert_eq(cmp_plain(&x[i], &y[i]), 0, "%s: %s", what, b->indexes->list[x[i].index].name);
		cr_assert_leq(x[i].value.size, KL_VALUE_TERM_MAX);
	}
	free(x);
	free(y);
	return n;
}

static struct kl_extractor *evaluator_of(struct bench *b)
{
	struct kl_extractor *x = kl_extractor_new(b->env);
	cr_assert_not_null(x);
	x->evaluate = true;
	return x;
}

Test(extract, places_give_what_the_evaluator_gives)
{
	struct kl_terms other = {0};
	struct bench b;
	char what[128];
	bench_open(&b);
	struct kl_extractor *evaluator = evaluator_of(&b);
	for (size_t i = 0; i < sample_count; i++) {
		read_json(&b, kl_slice_of(samples[i]));
		snprintf(what, sizeof what, "sample %zu", i);
		cr_expect_gt(compare(&b, evaluator, &other, what), 4);
	}
	kl_terms_free(&other);
	kl_extractor_free(evaluator);
	bench_close(&b);
}

/* Values of the wrong kind, as a record may hold that arrived from elsewhere: any value but the type's name becomes something else. */
static void spoil(const struct kl_json *doc, uint32_t victim, const char *by, struct kl_buf *out)
{
	const struct kl_json_node *n = &doc->nodes[victim];
	size_t quote = n->kind == KL_JSON_STRING;
	kl_buf_clear(out);
	kl_buf_add(out, doc->text.data, n->at - quote);
	kl_buf_add_text(out, by);
	kl_buf_add(out, doc->text.data + n->at + n->size + quote, doc->text.size - n->at - n->size - quote);
}

Test(extract, spoiled_resources)
{
	static const char *const values[] = {"null", "7", "\"x\"", "{}", "[]", "true", "[null,{\"reference\":3,\"coding\":{}}]", "{\"coding\":[[]],\"value\":{},\"system\":1}"};
	struct kl_terms other = {0};
	struct kl_buf spoiled = {0};
	struct kl_json doc = {0};
	struct bench b;
	char what[128];
	bench_open(&b);
	struct kl_extractor *evaluator = evaluator_of(&b);
	for (size_t i = 0; i < sample_count; i++) {
		cr_assert_eq(kl_json_read(&doc, kl_slice_of(samples[i]), KL_DEPTH_MAX, 0, NULL, NULL), KILN_OK);
		for (uint32_t n = 1; n < doc.count; n++) {
			if (doc.nodes[n].flags & KL_JSON_KEY || kl_json_get(&doc, 0, "resourceType") == n)
				continue;
			spoil(&doc, n, values[(n + i) % 8], &spoiled);
			read_json(&b, kl_buf_slice(&spoiled));
			snprintf(what, sizeof what, "sample %zu with %s at node %u", i, values[(n + i) % 8], n);
			compare(&b, evaluator, &other, what);
		}
	}
	kl_json_free(&doc);
	kl_buf_free(&spoiled);
	kl_terms_free(&other);
	kl_extractor_free(evaluator);
	bench_close(&b);
}
