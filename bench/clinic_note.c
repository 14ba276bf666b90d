/* clinic_note.c - the note of a visit, as a report and as a document: plain text, base64-encoded. */
#include "bench/clinic_model.h"
#include <string.h>

static const struct code progress = {LOINC, "11506-3", "Progress note"}, history = {LOINC, "34117-2", "History and physical note"}, evaluation = {LOINC, "51847-2", "Evaluation+Plan note"};

/* Two house styles: the headings of a plain-text editor, and those of a hospital's system. */
static void put_heading(struct text *n, const struct visit *v, const char *plain, const char *hospital)
{
	text_put(n, v->place->chart ? "\n" : "\n# ");
	text_put(n, v->place->chart ? hospital : plain);
	text_put(n, v->place->chart ? ":\n" : "\n");
}

static void put_complaint(struct text *n, const struct visit *v)
{
	put_heading(n, v, "Chief Complaint", "CHIEF COMPLAINT");
	if (v->fresh_count == 0) text_put(n, "No complaints.\n");
	for (int i = 0; i < v->fresh_count; i++) {
		text_put(n, "- ");
		text_put(n, v->fresh[i]->disease->code.display);
		text_put(n, "\n");
	}
}

static void put_history(struct text *n, const struct person *p, const struct visit *v)
{
	int seen = 0;
	put_heading(n, v, "History of Present Illness", "HISTORY OF PRESENT ILLNESS");
	text_put(n, p->given);
	text_put(n, " is a ");
	text_number(n, person_age(p, v->period.start));
	text_put(n, " year-old ");
	if (!v->place->chart) text_lower(n, person_race(p));
	text_put(n, p->sex == 'f' ? " female" : " male");
	for (int i = 0; i < p->problem_count; i++) {
		if (p->problems[i].onset >= v->period.start || !problem_active(&p->problems[i], v->period.start)) continue;
		text_put(n, seen++ ? ", " : " with a history of ");
		text_lower(n, p->problems[i].disease->code.display);
	}
	text_put(n, ".\n");
	if (v->place->chart) text_put(n, "Denies chest pain, shortness of breath, fever and chills.\n");
}

static void put_social(struct text *n, const struct person *p, const struct visit *v)
{
	put_heading(n, v, "Social History", "SOCIAL HISTORY");
	text_put(n, p->married ? "Married. " : "Single. ");
	text_put(n, p->smoker ? "Current smoker. " : "Never smoker. ");
	text_put(n, p->drinker ? "Drinks alcohol on most days. " : "No alcohol. ");
	text_put(n, "Occupation: ");
	text_lower(n, p->job);
	text_put(n, ". Insurance: ");
	text_put(n, p->payer);
	text_put(n, ".\n");
	put_heading(n, v, "Allergies", "ALLERGIES");
	for (int i = 0; i < p->allergy_count; i++) {
		text_put(n, i ? ", " : "");
		text_lower(n, p->allergies[i]->display);
	}
	text_put(n, p->allergy_count ? "\n" : "No Known Allergies.\n");
}

static void put_medicines(struct text *n, const struct person *p, const struct visit *v)
{
	int seen = 0;
	put_heading(n, v, "Medications", "CURRENT MEDICATIONS");
	for (int i = 0; i < p->problem_count; i++) {
		if (!problem_active(&p->problems[i], v->period.start)) continue;
		for (int k = 0; k < 3 && p->problems[i].disease->drugs[k]; k++) {
			const struct code *drug = code_find(&drugs, p->problems[i].disease->drugs[k]);
			if (!drug) continue;
			text_put(n, seen++ ? "; " : "");
			text_lower(n, drug->display);
		}
	}
	text_put(n, seen ? "\n" : "None.\n");
}

static void put_list(struct text *n, const struct visit *v, enum item_kind kind, const char *head)
{
	int seen = 0;
	for (int i = 0; i < v->item_count; i++) {
		if (v->items[i].kind != kind) continue;
		if (!seen++) text_put(n, head);
		text_put(n, "- ");
		text_lower(n, v->items[i].code->display);
		text_put(n, "\n");
	}
}

static void put_plan(struct text *n, const struct visit *v)
{
	put_heading(n, v, "Assessment and Plan", "ASSESSMENT AND PLAN");
	for (int i = 0; i < v->fresh_count; i++) {
		text_put(n, i ? ", " : "Assessment: ");
		text_lower(n, v->fresh[i]->disease->code.display);
	}
	text_put(n, v->fresh_count ? ".\n" : "Routine examination.\n");
	put_list(n, v, ITEM_VACCINE, "\nImmunizations given today:\n");
	put_list(n, v, ITEM_PROCEDURE, "\nProcedures performed:\n");
	if (v->prescribed_count) text_put(n, "\nMedications prescribed:\n");
	for (int i = 0; i < v->prescribed_count; i++) {
		text_put(n, "- ");
		text_lower(n, v->prescribed[i]->display);
		text_put(n, "\n");
	}
	for (int i = 0; i < v->fresh_count; i++) {
		const struct plan *plan = plan_for(v->fresh[i]->disease->code.code);
		if (!plan) continue;
		text_put(n, "\nCare plan: ");
		text_lower(n, plan->code.display);
		text_put(n, ".\n");
	}
	if (v->place->chart) text_put(n, "\nReturn to clinic in three months or sooner if symptoms worsen.\n");
}

static void compose(struct text *n, const struct person *p, const struct visit *v)
{
	text_put(n, v->place->chart ? "Date of service: " : "\n");
	text_put(n, time_date(v->period.start).text);
	text_put(n, "\n");
	put_complaint(n, v);
	put_history(n, p, v);
	put_social(n, p, v);
	put_medicines(n, p, v);
	put_plan(n, v);
}

static void put_kind(struct text *t, const char *key, const struct visit *v)
{
	json_open(t, key, '{');
	json_open(t, "coding", '[');
	element_coding(t, NULL, v->place->chart ? &progress : &history);
	if (!v->place->chart) element_coding(t, NULL, &evaluation);
	json_close(t, ']');
	json_close(t, '}');
}

static void put_attachment(struct text *t, const char *key, const struct text *note)
{
	json_open(t, key, '{');
	json_string(t, "contentType", "text/plain; charset=utf-8");
	json_base64(t, "data", note->data, note->size);
	json_close(t, '}');
}

static void write_report(struct clinic *c, struct person *p, struct visit *v, const struct uuid *id, const struct text *note)
{
	struct text *t = c->line;
	resource_begin(c, "DiagnosticReport", id, CORE "diagnosticreport-note");
	json_string(t, "status", "final");
	json_open(t, "category", '[');
	put_kind(t, NULL, v);
	json_close(t, ']');
	put_kind(t, "code", v);
	visit_subject(c, p, v, "subject");
	element_time(t, "effectiveDateTime", v->period.start, v->place->zone);
	json_string(t, "issued", time_instant(v->period.start, v->place->zone, v->milliseconds).text);
	json_open(t, "performer", '[');
	reference_clinician(c, NULL, v->clinician, true);
	json_close(t, ']');
	json_open(t, "presentedForm", '[');
	put_attachment(t, NULL, note);
	json_close(t, ']');
	resource_end(c);
}

static void put_content(struct text *t, const struct text *note)
{
	json_open(t, "content", '[');
	json_open(t, NULL, '{');
	put_attachment(t, "attachment", note);
	element_coding(t, "format", &(struct code){"http://ihe.net/fhir/ValueSet/IHE.FormatCode.codesystem", "urn:ihe:iti:xds:2017:mimeTypeSufficient", "mimeType Sufficient"});
	json_close(t, '}');
	json_close(t, ']');
}

static void write_document(struct clinic *c, struct person *p, struct visit *v, const struct uuid *report, const struct text *note)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	char value[64];
	snprintf(value, sizeof value, "urn:uuid:%s", report->text);
	resource_begin(c, "DocumentReference", &id, CORE "documentreference");
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, "urn:ietf:rfc:3986", value);
	json_close(t, ']');
	json_string(t, "status", v->period.start < TODAY - YEAR ? "superseded" : "current");
	put_kind(t, "type", v);
	json_open(t, "category", '[');
	element_concept(t, NULL, &(struct code){"http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note", "Clinical Note"}, false);
	json_close(t, ']');
	reference_to(c, "subject", "Patient", &p->id, NULL);
	json_string(t, "date", time_instant(v->period.start, v->place->zone, v->milliseconds).text);
	json_open(t, "author", '[');
	reference_clinician(c, NULL, v->clinician, true);
	json_close(t, ']');
	reference_organization(c, "custodian", v->place);
	put_content(t, note);
	json_open(t, "context", '{');
	json_open(t, "encounter", '[');
	reference_to(c, NULL, "Encounter", &v->id, NULL);
	json_close(t, ']');
	element_period(t, "period", v->period, v->place->zone);
	json_close(t, '}');
	resource_end(c);
}

void note_write(struct clinic *c, struct person *p, struct visit *v)
{
	struct text note = {0};
	struct uuid id = random_uuid(&p->random);
	compose(&note, p, v);
	write_report(c, p, v, &id, &note);
	write_document(c, p, v, &id, &note);
	text_free(&note);
}
