/* clinic_problem.c - what ails a patient: conditions, allergies, and the teams and plans they bring. */
#include "bench/clinic_model.h"
#include <string.h>

bool problem_active(const struct problem *p, int64_t when)
{
	return p->onset <= when && (!p->end || p->end > when);
}

static bool had(const struct person *p, const struct disease *d)
{
	for (int i = 0; i < p->problem_count; i++)
		if (p->problems[i].disease == d && (!d->days || p->problems[i].end == 0)) return true;
	return false;
}

static bool fits(const struct person *p, const struct disease *d, int64_t when, bool chronic)
{
	int age = person_age(p, when);
	return chronic == (d->days == 0) && age >= d->from && age <= d->to && (!d->sex || d->sex == p->sex) && !had(p, d);
}

const struct disease *problem_pick(struct person *p, int64_t when, bool chronic)
{
	int64_t sum = 0, at;
	for (size_t i = 0; i < diseases.count; i++)
		if (fits(p, &diseases.rows[i], when, chronic)) sum += diseases.rows[i].weight;
	if (sum == 0) return NULL;
	at = random_between(&p->random, 1, sum);
	for (size_t i = 0; i < diseases.count; i++) {
		if (!fits(p, &diseases.rows[i], when, chronic)) continue;
		at -= diseases.rows[i].weight;
		if (at <= 0) return &diseases.rows[i];
	}
	return NULL;
}

struct problem *problem_new(struct person *p, const struct disease *disease, int64_t onset)
{
	struct problem *problem;
	if (!disease || p->problem_count == (int)COUNT(p->problems)) return NULL;
	problem = &p->problems[p->problem_count++];
	problem->disease = disease;
	problem->id = random_uuid(&p->random);
	problem->onset = onset;
	problem->end = 0;
	if (disease->days) problem->end = onset + random_between(&p->random, disease->days * 3 / 4 + 1, disease->days * 5 / 4 + 1) * DAY;
	else if (random_chance(&p->random, 12)) problem->end = onset + random_between(&p->random, 200, 4000) * DAY;
	if (problem->end > TODAY) problem->end = 0;
	return problem;
}

void problem_write(struct clinic *c, struct person *p, struct visit *v, struct problem *problem)
{
	struct text *t = c->line;
	const struct zone *zone = v->place->zone;
	resource_begin(c, "Condition", &problem->id, CORE "condition");
	element_plain_concept(t, "clinicalStatus", HL7 "condition-clinical", problem->end ? "resolved" : "active");
	element_plain_concept(t, "verificationStatus", HL7 "condition-ver-status", "confirmed");
	json_open(t, "category", '[');
	element_concept(t, NULL, &(struct code){HL7 "condition-category", "encounter-diagnosis", "Encounter Diagnosis"}, false);
	json_close(t, ']');
	element_concept(t, "code", &problem->disease->code, true);
	visit_subject(c, p, v, "subject");
	element_time(t, "onsetDateTime", problem->onset, zone);
	if (problem->end) element_time(t, "abatementDateTime", problem->end, zone);
	element_time(t, "recordedDate", problem->onset, zone);
	if (v->place->chart) reference_clinician(c, "recorder", v->clinician, true);
	resource_end(c);
	visit_bill(v, ITEM_DIAGNOSIS, &problem->disease->code, &problem->id, 0);
}

static void put_reaction(struct text *t, struct random *r)
{
	static const struct code signs[] = {{SNOMED, "247472004", "Wheal (finding)"}, {SNOMED, "271807003", "Skin rash"}, {SNOMED, "39579001", "Anaphylaxis"}};
	json_open(t, "reaction", '[');
	json_open(t, NULL, '{');
	json_open(t, "manifestation", '[');
	element_concept(t, NULL, PICK(r, signs), true);
	json_close(t, ']');
	json_string(t, "severity", random_chance(r, 70) ? "mild" : "moderate");
	json_close(t, '}');
	json_close(t, ']');
}

void problem_write_allergies(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	for (int i = 0; i < p->allergy_count; i++) {
		struct uuid id = random_uuid(&p->random);
		resource_begin(c, "AllergyIntolerance", &id, CORE "allergyintolerance");
		element_plain_concept(t, "clinicalStatus", HL7 "allergyintolerance-clinical", random_chance(&p->random, 90) ? "active" : "inactive");
		element_plain_concept(t, "verificationStatus", HL7 "allergyintolerance-verification", "confirmed");
		json_string(t, "type", "allergy");
		json_open(t, "category", '[');
		json_string(t, NULL, random_chance(&p->random, 50) ? "environment" : "food");
		json_close(t, ']');
		json_string(t, "criticality", "low");
		element_concept(t, "code", p->allergies[i], true);
		reference_to(c, "patient", "Patient", &p->id, NULL);
		element_time(t, "recordedDate", v->period.start, v->place->zone);
		if (v->place->chart) put_reaction(t, &p->random);
		resource_end(c);
	}
}

static void put_member(struct text *t, const struct code *role)
{
	json_open(t, NULL, '{');
	json_open(t, "role", '[');
	element_concept(t, NULL, role, true);
	json_close(t, ']');
}

static void write_team(struct clinic *c, struct person *p, struct visit *v, struct problem *problem)
{
	struct text *t = c->line;
	problem->team = random_uuid(&p->random);
	resource_begin(c, "CareTeam", &problem->team, CORE "careteam");
	json_string(t, "status", problem->end ? "inactive" : "active");
	visit_subject(c, p, v, "subject");
	element_period(t, "period", (struct period){problem->onset, problem->end}, v->place->zone);
	json_open(t, "participant", '[');
	put_member(t, &(struct code){SNOMED, "116154003", "Patient"});
	reference_to(c, "member", "Patient", &p->id, p->name);
	json_close(t, '}');
	put_member(t, &(struct code){SNOMED, "223366009", "Healthcare professional (occupation)"});
	reference_clinician(c, "member", v->clinician, true);
	json_close(t, '}');
	put_member(t, &(struct code){SNOMED, "224891009", "Healthcare services (qualifier value)"});
	reference_organization(c, "member", v->place);
	json_close(t, '}');
	json_close(t, ']');
	if (random_chance(&p->random, 85)) {
		json_open(t, "reasonCode", '[');
		element_concept(t, NULL, &problem->disease->code, true);
		json_close(t, ']');
	}
	json_open(t, "managingOrganization", '[');
	reference_organization(c, NULL, v->place);
	json_close(t, ']');
	resource_end(c);
}

static void put_plan_narrative(struct text *t, const struct plan *plan, const struct code *reason)
{
	struct text div = {0};
	text_put(&div, "<p>Care Plan for ");
	text_put(&div, plan->code.display);
	text_put(&div, "</p><p>Activities:</p><ul>");
	for (int i = 0; i < 3 && plan->activities[i].code; i++) {
		text_put(&div, "<li>");
		text_put(&div, plan->activities[i].display);
		text_put(&div, "</li>");
	}
	text_put(&div, "</ul><p>Reason: ");
	text_put(&div, reason->display);
	text_put(&div, "</p>");
	element_narrative(t, &div);
	text_free(&div);
}

static void put_activities(struct text *t, const struct plan *plan, const struct visit *v, bool done)
{
	json_open(t, "activity", '[');
	for (int i = 0; i < 3 && plan->activities[i].code; i++) {
		json_open(t, NULL, '{');
		json_open(t, "detail", '{');
		element_concept(t, "code", &plan->activities[i], true);
		json_string(t, "status", done ? "completed" : "in-progress");
		json_open(t, "location", '{');
		json_string(t, "display", v->place->name);
		json_close(t, '}');
		json_close(t, '}');
		json_close(t, '}');
	}
	json_close(t, ']');
}

void problem_write_plan(struct clinic *c, struct person *p, struct visit *v, struct problem *problem)
{
	const struct plan *plan = plan_for(problem->disease->code.code);
	struct text *t = c->line;
	struct uuid id;
	if (!plan) return;
	write_team(c, p, v, problem);
	id = random_uuid(&p->random);
	resource_begin(c, "CarePlan", &id, CORE "careplan");
	put_plan_narrative(t, plan, &problem->disease->code);
	json_string(t, "status", problem->end ? "completed" : "active");
	json_string(t, "intent", "order");
	json_open(t, "category", '[');
	element_plain_concept(t, NULL, "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan");
	element_concept(t, NULL, &plan->code, true);
	json_close(t, ']');
	visit_subject(c, p, v, "subject");
	element_period(t, "period", (struct period){problem->onset, problem->end}, v->place->zone);
	json_open(t, "careTeam", '[');
	reference_to(c, NULL, "CareTeam", &problem->team, NULL);
	json_close(t, ']');
	json_open(t, "addresses", '[');
	reference_to(c, NULL, "Condition", &problem->id, NULL);
	json_close(t, ']');
	put_activities(t, plan, v, problem->end != 0);
	resource_end(c);
}
