/* sdk_terms.c - see sdk_terms.h. What becomes of a value of each type is the SDK's:

   code              one token, of the code system that the element is bound to
   CodeableConcept   one token for each coding that has a code; a coding without a system has ''
   Reference         its text, as it stands
   HumanName         one string of prefix, given, family, suffix and text with spaces between
   string            as it stands
   dateTime          its first and last millisecond, by its precision; without a zone it is UTC (the SDK takes the device's zone)
   Period            the first of start and the last of end; 0 and the largest integer where they are absent
   Quantity          two rows: the unit as people read it, under the system ''; its code under its system

   The SDK converts a UCUM quantity to base units before it is stored and asked for. That is left out: it costs time, and the questions ask in the unit
   that the records have. */
#include "bench/peers/sdk_terms.h"
#include "base/clock.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum form { CODE, CONCEPT, REFERENCE, TO_PATIENT /* a reference, if it is to a patient */, NAME, TEXT, TIME, PERIOD, QUANTITY };

static const struct parameter {
	const char *type, *name, *path;
	enum form form;
	const char *system;   /* CODE */
} parameters[] = {
	{"AllergyIntolerance", "patient", "AllergyIntolerance.patient", REFERENCE, NULL},
	{"CarePlan", "patient", "CarePlan.subject", TO_PATIENT, NULL},
	{"CarePlan", "encounter", "CarePlan.encounter", REFERENCE, NULL},
	{"CareTeam", "patient", "CareTeam.subject", TO_PATIENT, NULL},
	{"CareTeam", "encounter", "CareTeam.encounter", REFERENCE, NULL},
	{"Claim", "patient", "Claim.patient", REFERENCE, NULL},
	{"Condition", "patient", "Condition.subject", TO_PATIENT, NULL},
	{"Condition", "encounter", "Condition.encounter", REFERENCE, NULL},
	{"Condition", "code", "Condition.code", CONCEPT, NULL},
	{"Device", "patient", "Device.patient", REFERENCE, NULL},
	{"DiagnosticReport", "patient", "DiagnosticReport.subject", TO_PATIENT, NULL},
	{"DiagnosticReport", "encounter", "DiagnosticReport.encounter", REFERENCE, NULL},
	{"DocumentReference", "patient", "DocumentReference.subject", TO_PATIENT, NULL},
	{"Encounter", "patient", "Encounter.subject", TO_PATIENT, NULL},
	{"Encounter", "service-provider", "Encounter.serviceProvider", REFERENCE, NULL},
	{"ExplanationOfBenefit", "patient", "ExplanationOfBenefit.patient", REFERENCE, NULL},
	{"ImagingStudy", "patient", "ImagingStudy.subject", TO_PATIENT, NULL},
	{"Immunization", "patient", "Immunization.patient", REFERENCE, NULL},
	{"MedicationAdministration", "patient", "MedicationAdministration.subject", TO_PATIENT, NULL},
	{"MedicationRequest", "patient", "MedicationRequest.subject", TO_PATIENT, NULL},
	{"MedicationRequest", "encounter", "MedicationRequest.encounter", REFERENCE, NULL},
	{"Observation", "subject", "Observation.subject", REFERENCE, NULL},
	{"Observation", "patient", "Observation.subject", TO_PATIENT, NULL},
	{"Observation", "encounter", "Observation.encounter", REFERENCE, NULL},
	{"Observation", "code", "Observation.code", CONCEPT, NULL},
	{"Observation", "category", "Observation.category", CONCEPT, NULL},
	{"Observation", "status", "Observation.status", CODE, "http://hl7.org/fhir/observation-status"},
	{"Observation", "date", "Observation.effectiveDateTime", TIME, NULL},
	{"Observation", "date", "Observation.effectiveInstant", TIME, NULL},
	{"Observation", "date", "Observation.effectivePeriod", PERIOD, NULL},
	{"Observation", "value-quantity", "Observation.valueQuantity", QUANTITY, NULL},
	{"Organization", "name", "Organization.name", TEXT, NULL},
	{"Organization", "name", "Organization.alias", TEXT, NULL},
	{"Patient", "gender", "Patient.gender", CODE, "http://hl7.org/fhir/administrative-gender"},
	{"Patient", "name", "Patient.name", NAME, NULL},
	{"Procedure", "patient", "Procedure.subject", TO_PATIENT, NULL},
	{"Procedure", "encounter", "Procedure.encounter", REFERENCE, NULL},
	{"SupplyDelivery", "patient", "SupplyDelivery.patient", REFERENCE, NULL},
};

static const kiln_slice nothing = {"", 0};

static struct sdk_term *add(struct sdk_terms *t, const struct parameter *p, enum sdk_table table)
{
	if (t->count == t->cap) {
		size_t cap = t->cap ? t->cap * 2 : 32;
		struct sdk_term *more = realloc(t->list, cap * sizeof *more);
		if (!more) {
			t->arena.failed = true;
			return NULL;
		}
		t->list = more;
		t->cap = cap;
	}
	t->list[t->count] = (struct sdk_term){.table = table, .name = p->name, .path = p->path, .system = nothing, .value = nothing};
	return &t->list[t->count++];
}

static void add_text(struct sdk_terms *t, const struct parameter *p, enum sdk_table table, kiln_slice system, kiln_slice value)
{
	struct sdk_term *term = value.size ? add(t, p, table) : NULL;
	if (term) {
		term->system = system;
		term->value = value;
	}
}

/* A string member's characters; empty where there is none. */
static kiln_slice member(struct sdk_terms *t, uint32_t object, const char *key)
{
	uint32_t node = kl_json_get(&t->doc, object, key);
	if (node == KL_JSON_NONE || t->doc.nodes[node].kind != KL_JSON_STRING)
		return nothing;
	kiln_slice text = kl_json_string(&t->doc, node, &t->arena);
	return text.data ? text : nothing;
}

static void add_concept(struct sdk_terms *t, const struct parameter *p, uint32_t node)
{
	uint32_t codings = kl_json_get(&t->doc, node, "coding");
	if (codings == KL_JSON_NONE)
		return;
	for (uint32_t c = kl_json_first(&t->doc, codings); c != KL_JSON_NONE; c = kl_json_next(&t->doc, codings, c))
		add_text(t, p, SDK_TOKEN, member(t, c, "system"), member(t, c, "code"));
}

static void add_reference(struct sdk_terms *t, const struct parameter *p, uint32_t node)
{
	kiln_slice text = member(t, node, "reference");
	if (p->form == REFERENCE || kl_slice_starts(text, KL_SLICE("Patient/")))
		add_text(t, p, SDK_REFERENCE, nothing, text);
}

/* Room for a name is taken once: its words are never longer than its JSON. */
static void append(kiln_slice *text, char *room, kiln_slice word)
{
	if (!word.size)
		return;
	if (text->size)
		room[text->size++] = ' ';
	memcpy(room + text->size, word.data, word.size);
	text->size += word.size;
}

static void append_all(struct sdk_terms *t, kiln_slice *text, char *room, uint32_t name, const char *key)
{
	uint32_t words = kl_json_get(&t->doc, name, key);
	if (words == KL_JSON_NONE)
		return;
	for (uint32_t w = kl_json_first(&t->doc, words); w != KL_JSON_NONE; w = kl_json_next(&t->doc, words, w))
		append(text, room, t->doc.nodes[w].kind == KL_JSON_STRING ? kl_json_string(&t->doc, w, &t->arena) : nothing);
}

static void add_name(struct sdk_terms *t, const struct parameter *p, uint32_t node)
{
	char *room = kl_arena_alloc(&t->arena, t->doc.nodes[node].size);
	kiln_slice text = {room, 0};
	if (!room)
		return;
	append_all(t, &text, room, node, "prefix");
	append_all(t, &text, room, node, "given");
	append(&text, room, member(t, node, "family"));
	append_all(t, &text, room, node, "suffix");
	append(&text, room, member(t, node, "text"));
	add_text(t, p, SDK_STRING, nothing, text);
}

static void add_time(struct sdk_terms *t, const struct parameter *p, kiln_slice first, kiln_slice last)
{
	struct kl_period a, b;
	bool starts = kl_date_parse(first, false, &a), ends = kl_date_parse(last, false, &b);
	struct sdk_term *term = starts || ends ? add(t, p, SDK_DATE_TIME) : NULL;
	if (!term)
		return;
	term->from = starts ? a.low / 1000 : 0;
	term->to = ends ? b.high / 1000 - 1 : INT64_MAX;
}

static void add_quantity(struct sdk_terms *t, const struct parameter *p, uint32_t node)
{
	uint32_t value = kl_json_get(&t->doc, node, "value");
	kiln_slice unit = member(t, node, "unit");
	char number[64];
	if (value == KL_JSON_NONE)
		return;
	kiln_slice text = kl_json_text(&t->doc, value);
	snprintf(number, sizeof number, "%.*s", (int)text.size, text.data);
	for (int coded = unit.size == 0; coded < 2; coded++) {
		struct sdk_term *term = add(t, p, SDK_QUANTITY);
		if (!term)
			return;
		term->system = coded ? member(t, node, "system") : nothing;
		term->value = coded ? member(t, node, "code") : unit;
		term->number = strtod(number, NULL);
	}
}

static void add_value(struct sdk_terms *t, const struct parameter *p, uint32_t node)
{
	kiln_slice text = t->doc.nodes[node].kind == KL_JSON_STRING ? kl_json_string(&t->doc, node, &t->arena) : nothing;
	switch (p->form) {
	case CODE: add_text(t, p, SDK_TOKEN, kl_slice_of(p->system), text); break;
	case CONCEPT: add_concept(t, p, node); break;
	case REFERENCE:
	case TO_PATIENT: add_reference(t, p, node); break;
	case NAME: add_name(t, p, node); break;
	case TEXT: add_text(t, p, SDK_STRING, nothing, text); break;
	case TIME: add_time(t, p, text, text); break;
	case PERIOD: add_time(t, p, member(t, node, "start"), member(t, node, "end")); break;
	case QUANTITY: add_quantity(t, p, node); break;
	}
}

static void add_parameter(struct sdk_terms *t, const struct parameter *p)
{
	uint32_t node = kl_json_get(&t->doc, KL_JSON_ROOT, strchr(p->path, '.') + 1);
	if (node == KL_JSON_NONE)
		return;
	if (t->doc.nodes[node].kind != KL_JSON_ARRAY) {
		add_value(t, p, node);
		return;
	}
	for (uint32_t e = kl_json_first(&t->doc, node); e != KL_JSON_NONE; e = kl_json_next(&t->doc, node, e))
		add_value(t, p, e);
}

int sdk_terms_read(struct sdk_terms *t, const struct record *r)
{
	static const size_t n = sizeof parameters / sizeof *parameters;
	size_t first = 0;
	t->count = 0;
	kl_arena_clear(&t->arena);
	while (first < n && strcmp(parameters[first].type, r->type) != 0)
		first++;
	if (first == n)
		return 0;
	if (kl_json_read(&t->doc, kl_slice(r->json, r->size), KL_DEPTH_MAX, 0, NULL, NULL) != KILN_OK)
		return -1;
	for (size_t i = first; i < n && strcmp(parameters[i].type, r->type) == 0; i++)
		add_parameter(t, &parameters[i]);
	return t->arena.failed ? -1 : 0;
}

void sdk_terms_free(struct sdk_terms *t)
{
	kl_json_free(&t->doc);
	kl_arena_free(&t->arena);
	free(t->list);
	*t = (struct sdk_terms){0};
}
