/* clinic_lab.c - observations: vital signs, laboratory panels with their reports, surveys and social history. */
#include "bench/clinic_model.h"
#include <string.h>

#define CATEGORY HL7 "observation-category"
#define VITAL(name) "http://hl7.org/fhir/StructureDefinition/" name " http://hl7.org/fhir/StructureDefinition/vitalsigns"

static void put_category(struct text *t, const char *category)
{
	json_open(t, "category", '[');
	element_concept(t, NULL, &(struct code){CATEGORY, category, category}, false);
	json_close(t, ']');
}

static struct uuid begin(struct clinic *c, struct person *p, struct visit *v, const char *profile, const char *category, const struct code *code)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Observation", &id, profile);
	json_string(t, "status", "final");
	put_category(t, category);
	element_concept(t, "code", code, true);
	visit_subject(c, p, v, "subject");
	element_time(t, "effectiveDateTime", v->period.start, v->place->zone);
	json_string(t, "issued", time_instant(v->period.start, v->place->zone, v->milliseconds).text);
	return id;
}

static void put_performer(struct clinic *c, const struct visit *v)
{
	if (!v->place->chart) return;
	json_open(c->line, "performer", '[');
	reference_clinician(c, NULL, v->clinician, true);
	json_close(c->line, ']');
}

static void write_sign(struct clinic *c, struct person *p, struct visit *v, const char *profile, const struct code *code, int64_t value, int places, const char *unit)
{
	begin(c, p, v, profile, "vital-signs", code);
	put_performer(c, v);
	element_quantity(c->line, "valueQuantity", value, places, unit);
	resource_end(c);
}

static void put_component(struct text *t, const struct code *code, int64_t value, int places, const char *unit)
{
	json_open(t, NULL, '{');
	element_concept(t, "code", code, true);
	element_quantity(t, "valueQuantity", value, places, unit);
	json_close(t, '}');
}

static void write_pressure(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	bool high = false;
	for (int i = 0; i < p->problem_count; i++) high |= strstr(p->problems[i].disease->code.display, "ypertensi") != NULL;
	begin(c, p, v, VITAL("bp"), "vital-signs", &(struct code){LOINC, "85354-9", "Blood Pressure"});
	put_performer(c, v);
	json_open(t, "component", '[');
	put_component(t, &(struct code){LOINC, "8462-4", "Diastolic Blood Pressure"}, random_near(&p->random, high ? 75 : 66, high ? 118 : 88), 0, "mm[Hg]");
	put_component(t, &(struct code){LOINC, "8480-6", "Systolic Blood Pressure"}, random_near(&p->random, high ? 110 : 98, high ? 195 : 138), 0, "mm[Hg]");
	json_close(t, ']');
	resource_end(c);
}

static void write_body(struct clinic *c, struct person *p, struct visit *v)
{
	int age = person_age(p, v->period.start);
	int64_t height = age >= 18 ? p->height : p->height * (28 + age * 4) / 100, weight = age >= 18 ? p->weight : (int64_t)p->weight * (6 + age * 5) / 100;
	weight = weight * random_between(&p->random, 96, 104) / 100;
	write_sign(c, p, v, VITAL("bodyheight"), &(struct code){LOINC, "8302-2", "Body Height"}, height, 1, "cm");
	write_sign(c, p, v, VITAL("bodyweight"), &(struct code){LOINC, "29463-7", "Body Weight"}, weight, 1, "kg");
	if (age >= 3)
		write_sign(c, p, v, VITAL("bmi"), &(struct code){LOINC, "39156-5", "Body Mass Index"}, weight * 10000000 / (height * height), 2, "kg/m2");
	if (age >= 3 && age < 18)
		write_sign(c, p, v, CORE "pediatric-bmi-for-age http://hl7.org/fhir/StructureDefinition/vitalsigns", &(struct code){LOINC, "59576-9", "Body mass index (BMI) [Percentile] Per age and gender"},
			random_between(&p->random, 1000, 99000), 3, "%");
	if (age >= 3) return;
	write_sign(c, p, v, CORE "pediatric-weight-for-height http://hl7.org/fhir/StructureDefinition/vitalsigns", &(struct code){LOINC, "77606-2", "Weight-for-length Per age and sex"},
		random_between(&p->random, 1000, 99000), 3, "%");
	write_sign(c, p, v, VITAL("headcircum"), &(struct code){LOINC, "9843-4", "Head Occipital-frontal circumference"}, random_between(&p->random, 3400, 5000), 2, "cm");
}

static void write_two_coded(struct clinic *c, struct person *p, struct visit *v, const char *profile, const struct code *first, const struct code *second,
	int64_t value, int places, const char *unit)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Observation", &id, profile);
	json_string(t, "status", "final");
	put_category(t, "vital-signs");
	json_open(t, "code", '{');
	json_open(t, "coding", '[');
	element_coding(t, NULL, first);
	element_coding(t, NULL, second);
	json_close(t, ']');
	json_string(t, "text", first->display);
	json_close(t, '}');
	visit_subject(c, p, v, "subject");
	element_time(t, "effectiveDateTime", v->period.start, v->place->zone);
	json_string(t, "issued", time_instant(v->period.start, v->place->zone, v->milliseconds).text);
	element_quantity(t, "valueQuantity", value, places, unit);
	resource_end(c);
}

void lab_write_vitals(struct clinic *c, struct person *p, struct visit *v)
{
	struct random *r = &p->random;
	bool full = v->class_code == 'w' || random_chance(r, 12);
	if (full) {
		write_body(c, p, v);
		write_sign(c, p, v, NULL, &(struct code){LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"}, random_between(r, 0, 9), 0, "{score}");
		write_pressure(c, p, v);
		write_sign(c, p, v, VITAL("heartrate"), &(struct code){LOINC, "8867-4", "Heart rate"}, random_near(r, 55, 105), 0, "/min");
		write_sign(c, p, v, VITAL("resprate"), &(struct code){LOINC, "9279-1", "Respiratory rate"}, random_near(r, 11, 19), 0, "/min");
	}
	if (v->class_code == 'e' || v->class_code == 'i' || random_chance(r, 10)) {
		write_two_coded(c, p, v, VITAL("bodytemp"), &(struct code){LOINC, "8310-5", "Body temperature"}, &(struct code){LOINC, "8331-1", "Oral temperature"},
			random_near(r, 36000, 41000), 3, "Cel");
		write_two_coded(c, p, v, VITAL("oxygensat"), &(struct code){LOINC, "2708-6", "Oxygen saturation in Arterial blood"},
			&(struct code){LOINC, "59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"}, random_between(r, 7500, 9990), 2, "%");
	}
}

static void put_range(struct text *t, const struct analyte *a)
{
	json_open(t, "referenceRange", '[');
	json_open(t, NULL, '{');
	element_quantity(t, "low", a->from, a->places, a->unit);
	element_quantity(t, "high", a->to, a->places, a->unit);
	json_close(t, '}');
	json_close(t, ']');
}

static void put_interpretation(struct text *t, const struct analyte *a, int64_t value)
{
	static const struct code low = {HL7 "v3-ObservationInterpretation", "L", "Low"}, high = {HL7 "v3-ObservationInterpretation", "H", "High"},
		normal = {HL7 "v3-ObservationInterpretation", "N", "Normal"};
	json_open(t, "interpretation", '[');
	element_concept(t, NULL, value < a->from ? &low : value > a->to ? &high : &normal, false);
	json_close(t, ']');
}

static struct uuid write_value(struct clinic *c, struct person *p, struct visit *v, const struct analyte *a, const char *profile)
{
	struct text *t = c->line;
	int64_t value = random_near(&p->random, a->low, a->high);
	int places = a->places;
	struct uuid id = begin(c, p, v, profile, "laboratory", &a->code);
	put_performer(c, v);
	while (!v->place->chart && places > 0 && value % 10 == 0) { value /= 10; places--; }
	element_quantity(t, "valueQuantity", value, places, a->unit);
	if (v->place->chart) {
		put_interpretation(t, a, value);
		put_range(t, a);
	}
	resource_end(c);
	return id;
}

static struct uuid write_finding(struct clinic *c, struct person *p, struct visit *v, const struct finding *f)
{
	struct uuid id = begin(c, p, v, CORE "observation-lab", "laboratory", &f->code);
	int count = 1;
	while (count < 4 && f->values[count].code) count++;
	put_performer(c, v);
	element_concept(c->line, "valueCodeableConcept", &f->values[random_between(&p->random, 0, count - 1)], true);
	resource_end(c);
	return id;
}

static void write_report(struct clinic *c, struct person *p, struct visit *v, const struct panel *panel, const struct uuid *ids)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "DiagnosticReport", &id, CORE "diagnosticreport-lab");
	json_string(t, "status", "final");
	json_open(t, "category", '[');
	element_concept(t, NULL, &(struct code){HL7 "v2-0074", "LAB", "Laboratory"}, false);
	json_close(t, ']');
	element_concept(t, "code", &panel->code, true);
	visit_subject(c, p, v, "subject");
	element_time(t, "effectiveDateTime", v->period.start, v->place->zone);
	json_string(t, "issued", time_instant(v->period.start, v->place->zone, v->milliseconds).text);
	json_open(t, "performer", '[');
	reference_organization(c, NULL, v->place);
	json_close(t, ']');
	json_open(t, "result", '[');
	for (int i = 0; i < panel->count; i++) reference_to(c, NULL, "Observation", &ids[i], panel->analytes[i].code.display);
	for (int i = 0; i < panel->found; i++) reference_to(c, NULL, "Observation", &ids[panel->count + i], panel->findings[i].code.display);
	json_close(t, ']');
	resource_end(c);
}

static void write_panel(struct clinic *c, struct person *p, struct visit *v, const struct panel *panel)
{
	struct uuid ids[64];
	const char *profile = random_chance(&p->random, 93) ? CORE "observation-lab" : NULL;
	for (int i = 0; i < panel->count; i++) ids[i] = write_value(c, p, v, &panel->analytes[i], profile);
	for (int i = 0; i < panel->found; i++) ids[panel->count + i] = write_finding(c, p, v, &panel->findings[i]);
	if (!panel->code.code) return;
	if (panel->count + panel->found > 1 || random_chance(&p->random, 60)) write_report(c, p, v, panel, ids);
}

void lab_write_panels(struct clinic *c, struct person *p, struct visit *v, int count)
{
	int sum = 0;
	for (size_t i = 0; i < panels.count; i++) sum += panels.rows[i].weight;
	while (count-- > 0) {
		int64_t at = random_between(&p->random, 1, sum);
		const struct panel *panel = panels.rows;
		while ((at -= panel->weight) > 0) panel++;
		write_panel(c, p, v, panel);
	}
}

static void write_smoking(struct clinic *c, struct person *p, struct visit *v)
{
	static const struct code values[] = {{SNOMED, "266919005", "Never smoker"}, {SNOMED, "8517006", "Former smoker"}, {SNOMED, "449868002", "Current every day smoker"}};
	begin(c, p, v, CORE "smokingstatus", "survey", &(struct code){LOINC, "72166-2", "Tobacco smoking status NHIS"});
	element_concept(c->line, "valueCodeableConcept", p->smoker ? &values[2] : p->drinker ? &values[1] : &values[0], true);
	resource_end(c);
}

static void write_score(struct clinic *c, struct person *p, struct visit *v)
{
	static const struct { struct code code; int most; } scores[] = {{{LOINC, "38208-5", "Pain severity - Reported"}, 100000},
		{{LOINC, "55758-7", "Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]"}, 60000},
		{{LOINC, "70274-6", "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"}, 210000},
		{{LOINC, "44261-6", "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"}, 270000}, {{LOINC, "72106-8", "Total score [MMSE]"}, 300000}};
	size_t at = random_next(&p->random) % COUNT(scores);
	begin(c, p, v, NULL, "survey", &scores[at].code);
	element_quantity(c->line, "valueQuantity", random_between(&p->random, 0, scores[at].most), 4, "{score}");
	resource_end(c);
}

static void write_pain_scale(struct clinic *c, struct person *p, struct visit *v)
{
	static const struct code items[] = {
		{LOINC, "91146-1", "What number best describes how, during the past week, pain has interfered with your general activity?"},
		{LOINC, "91145-3", "What number best describes how, during the past week, pain has interfered with your enjoyment of life?"},
		{LOINC, "75893-8", "What number best describes your pain on average in the past week?"}};
	begin(c, p, v, NULL, "survey", &(struct code){LOINC, "91148-7", "Pain intensity, Enjoyment of life, General activity (PEG) 3 item pain scale"});
	json_open(c->line, "component", '[');
	for (size_t i = 0; i < COUNT(items); i++) put_component(c->line, &items[i], random_between(&p->random, 0, 100000), 4, "{score}");
	json_close(c->line, ']');
	resource_end(c);
}

static void write_history(struct clinic *c, struct person *p, struct visit *v)
{
	static const struct { struct code code; const char *value; } facts[] = {{{LOINC, "76690-7", "Sexual orientation"}, "heterosexual"},
		{{LOINC, "55277-8", "HIV status"}, "not HIV positive"}, {{LOINC, "28245-9", "Abuse Status [OMAHA]"}, "No signs of abuse"},
		{{LOINC, "71802-3", "Housing status"}, "Patient is housed"}, {{LOINC, "82589-3", "Highest level of education"}, "High school"}};
	size_t at = random_next(&p->random) % COUNT(facts);
	begin(c, p, v, NULL, "social-history", &facts[at].code);
	json_string(c->line, "valueString", facts[at].value);
	resource_end(c);
}

void lab_write_surveys(struct clinic *c, struct person *p, struct visit *v)
{
	if (v->class_code == 'w' && random_chance(&p->random, 80)) write_smoking(c, p, v);
	if (random_chance(&p->random, 6)) write_score(c, p, v);
	if (random_chance(&p->random, 2)) write_pain_scale(c, p, v);
	if (random_chance(&p->random, 2)) write_history(c, p, v);
}
