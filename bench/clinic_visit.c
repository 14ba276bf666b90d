/* clinic_visit.c - one visit and everything it leaves in the record. */
#include "bench/clinic_model.h"
#include <string.h>

void visit_subject(struct clinic *c, const struct person *p, const struct visit *v, const char *key)
{
	reference_to(c, key, "Patient", &p->id, NULL);
	reference_to(c, "encounter", "Encounter", &v->id, NULL);
}

static char pick_class(struct random *r, const struct disease *disease)
{
	if (disease && disease->where && random_chance(r, 60)) return disease->where;
	if (random_chance(r, 3)) return 'e';
	return random_chance(r, 3) ? 'i' : 'a';
}

static const struct code *pick_type(struct random *r, const struct person *p, const struct visit *v)
{
	const struct code *types = visit_types.rows;
	if (v->class_code == 'w') return person_age(p, v->period.start) < 18 ? &types[1] : &types[random_chance(r, 85) ? 0 : 2];
	if (v->class_code == 'e') return &types[random_between(r, 21, 22)];
	if (v->class_code == 'i') return &types[random_between(r, 23, 26)];
	return &types[random_between(r, 3, 20)];
}

/* A visit is about a new complaint, a lasting one, or none. */
static void pick_reason(struct person *p, struct visit *v)
{
	struct random *r = &p->random;
	int64_t when = v->period.start;
	bool wellness = v->class_code == 'w';
	int wanted = wellness ? random_chance(r, 20) : random_chance(r, 28) ? (int)random_between(r, 1, random_chance(r, 70) ? 1 : 4) : 0;
	while (v->fresh_count < wanted) {
		struct problem *problem = problem_new(p, problem_pick(p, when, wellness || random_chance(r, 15)), when);
		if (!problem) break;
		v->fresh[v->fresh_count++] = problem;
	}
	if (v->fresh_count) v->reason = v->fresh[0];
	for (int i = 0; i < p->problem_count && !v->reason; i++)
		if (problem_active(&p->problems[i], when) && random_chance(r, wellness ? 5 : 35)) v->reason = &p->problems[i];
}

static void make(struct clinic *c, struct person *p, struct visit *v, int64_t when)
{
	struct random *r = &p->random;
	int place = random_chance(r, 75) ? p->place : (int)(random_next(r) % (uint64_t)c->place_count);
	memset(v, 0, sizeof *v);
	v->id = random_uuid(r);
	v->place = &c->places[place];
	v->clinician = v->place->first_clinician + (int)(random_next(r) % (uint64_t)v->place->clinicians);
	v->period.start = when;
	v->milliseconds = (int)random_between(r, 0, 999);
	v->class_code = random_chance(r, 36) ? 'w' : 'a';
	pick_reason(p, v);
	if (v->class_code == 'a') v->class_code = pick_class(r, v->reason ? v->reason->disease : NULL);
	v->period.end = when + (v->class_code == 'i' ? random_between(r, DAY, 9 * DAY) : v->class_code == 'e' ? 3600 + random_between(r, 0, 9000) : 900);
	v->type = pick_type(r, p, v);
	visit_bill(v, ITEM_SERVICE, v->type, NULL, random_chance(r, 50) ? 12916 : v->class_code == 'e' ? 14618 : 7749);
}

static void put_participant(struct clinic *c, const struct visit *v)
{
	struct text *t = c->line;
	json_open(t, "participant", '[');
	json_open(t, NULL, '{');
	json_open(t, "type", '[');
	element_concept(t, NULL, &(struct code){HL7 "v3-ParticipationType", "PPRF", "primary performer"}, true);
	json_close(t, ']');
	element_period(t, "period", v->period, v->place->zone);
	reference_clinician(c, "individual", v->clinician, true);
	json_close(t, '}');
	json_close(t, ']');
}

static void put_discharge(struct text *t, const struct visit *v)
{
	static const struct code home = {"http://www.nubc.org/patient-discharge", "01", "Discharged to home care or self care (routine discharge)"};
	if (v->class_code != 'i') return;
	json_open(t, "hospitalization", '{');
	element_concept(t, "dischargeDisposition", &home, true);
	json_close(t, '}');
}

static void put_class(struct text *t, const struct visit *v)
{
	const char *code = v->class_code == 'e' ? "EMER" : v->class_code == 'i' ? "IMP" : "AMB";
	const char *display = v->class_code == 'e' ? "emergency" : v->class_code == 'i' ? "inpatient encounter" : "ambulatory";
	element_coding(t, "class", &(struct code){HL7 "v3-ActCode", code, v->place->chart ? display : NULL});
}

static void write_encounter(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	resource_begin(c, "Encounter", &v->id, CORE "encounter");
	json_open(t, "identifier", '[');
	element_identifier(t, "official", SYSTEM_RECORD, v->id.text);
	json_close(t, ']');
	json_string(t, "status", "finished");
	put_class(t, v);
	json_open(t, "type", '[');
	element_concept(t, NULL, v->type, true);
	json_close(t, ']');
	reference_to(c, "subject", "Patient", &p->id, p->name);
	put_participant(c, v);
	element_period(t, "period", v->period, v->place->zone);
	if (v->reason) {
		json_open(t, "reasonCode", '[');
		element_concept(t, NULL, &v->reason->disease->code, false);
		json_close(t, ']');
	}
	put_discharge(t, v);
	json_open(t, "location", '[');
	json_open(t, NULL, '{');
	reference_location(c, "location", v->place);
	json_close(t, '}');
	json_close(t, ']');
	reference_organization(c, "serviceProvider", v->place);
	resource_end(c);
}

static void write_treatment(struct clinic *c, struct person *p, struct visit *v)
{
	struct random *r = &p->random;
	int extra = random_chance(r, 30) ? (int)random_between(r, 0, 4) : 0;
	if (v->reason)
		for (int i = 0; i < 2 && v->reason->disease->procedures[i]; i++) {
			const struct code *code = code_find(&procedures, v->reason->disease->procedures[i]);
			if (code && random_chance(r, 60)) care_write_procedure(c, p, v, code, (int)random_between(r, 15, 90));
		}
	if (v->class_code == 'w' && random_chance(r, 30)) care_write_procedure(c, p, v, &procedures.rows[0], 15);
	while (extra-- > 0) {
		const struct code *code = &procedures.rows[random_next(r) % procedures.count];
		care_write_procedure(c, p, v, code, (int)random_between(r, 15, 90));
	}
	if (random_chance(r, 3)) care_write_image(c, p, v);
	if (random_chance(r, 1)) care_write_implant(c, p, v);
}

static void write_orders(struct clinic *c, struct person *p, struct visit *v)
{
	struct random *r = &p->random;
	int age = person_age(p, v->period.start), shots = v->class_code != 'w' ? random_chance(r, 8) : age < 6 ? (int)random_between(r, 1, 4) : random_chance(r, 75);
	while (shots-- > 0) care_write_vaccine(c, p, v);
	if (random_chance(r, v->class_code == 'w' ? 45 : 60)) care_write_prescriptions(c, p, v);
	if (v->class_code == 'i')
		for (int64_t n = random_between(r, 0, 3); n > 0; n--) care_write_infusion(c, p, v);
	if (random_chance(r, v->class_code == 'i' ? 50 : 5)) care_write_supplies(c, p, v);
}

void visit_write(struct clinic *c, struct person *p, int64_t when, bool first)
{
	struct visit v;
	int panel_count;
	make(c, p, &v, when);
	write_encounter(c, p, &v);
	for (int i = 0; i < v.fresh_count; i++) problem_write(c, p, &v, v.fresh[i]);
	if (first) problem_write_allergies(c, p, &v);
	for (int i = 0; i < v.fresh_count; i++) problem_write_plan(c, p, &v, v.fresh[i]);
	lab_write_vitals(c, p, &v);
	lab_write_surveys(c, p, &v);
	panel_count = v.class_code == 'w' ? random_chance(&p->random, 70) ? (int)random_between(&p->random, 1, 3) : 0
		: v.class_code == 'i' ? (int)random_between(&p->random, 2, 8) : random_chance(&p->random, 14);
	lab_write_panels(c, p, &v, panel_count);
	write_treatment(c, p, &v);
	write_orders(c, p, &v);
	desk_write(c, p, &v);
	note_write(c, p, &v);
	claim_write(c, p, &v);
}
