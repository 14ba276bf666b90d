/* clinic_care.c - what is done at a visit: procedures, vaccines, medicines, images, supplies, implants. */
#include "bench/clinic_model.h"
#include <string.h>

static void put_reason(struct clinic *c, const struct visit *v)
{
	if (!v->reason) return;
	json_open(c->line, "reasonReference", '[');
	reference_to(c, NULL, "Condition", &v->reason->id, v->reason->disease->code.display);
	json_close(c->line, ']');
}

void care_write_procedure(struct clinic *c, struct person *p, struct visit *v, const struct code *code, int minutes)
{
	struct text *t = c->line;
	int64_t cents;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Procedure", &id, CORE "procedure");
	json_string(t, "status", "completed");
	element_concept(t, "code", code, true);
	visit_subject(c, p, v, "subject");
	element_period(t, "performedPeriod", (struct period){v->period.start, v->period.start + minutes * 60}, v->place->zone);
	if (v->place->chart) {
		json_open(t, "performer", '[');
		json_open(t, NULL, '{');
		reference_clinician(c, "actor", v->clinician, true);
		json_close(t, '}');
		json_close(t, ']');
	}
	reference_location(c, "location", v->place);
	put_reason(c, v);
	resource_end(c);
	cents = random_between(&p->random, 5000, 200000);
	if (random_chance(&p->random, 15)) cents *= 10;
	visit_bill(v, ITEM_PROCEDURE, code, &id, cents);
}

void care_write_vaccine(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	int adult = person_age(p, v->period.start) >= 18;
	const struct code *code = random_chance(&p->random, adult ? 70 : 35) ? &vaccines.rows[0] : &vaccines.rows[random_next(&p->random) % vaccines.count];
	resource_begin(c, "Immunization", &id, CORE "immunization");
	json_string(t, "status", "completed");
	element_concept(t, "vaccineCode", code, true);
	visit_subject(c, p, v, "patient");
	element_time(t, "occurrenceDateTime", v->period.start, v->place->zone);
	json_bool(t, "primarySource", true);
	reference_location(c, "location", v->place);
	if (v->place->chart) {
		char lot[16];
		snprintf(lot, sizeof lot, "LOT%05d", (int)random_between(&p->random, 1, 99999));
		json_string(t, "lotNumber", lot);
		element_concept(t, "site", &(struct code){HL7 "v3-ActSite", "LA", "left arm"}, false);
		element_concept(t, "route", &(struct code){HL7 "v3-RouteOfAdministration", "IM", "Injection, intramuscular"}, false);
		element_quantity(t, "doseQuantity", 5, 1, "mL");
		json_open(t, "performer", '[');
		json_open(t, NULL, '{');
		reference_clinician(c, "actor", v->clinician, true);
		json_close(t, '}');
		json_close(t, ']');
	}
	resource_end(c);
	visit_bill(v, ITEM_VACCINE, code, &id, 14052);
}

static void put_timing(struct text *t, struct random *r, bool needed)
{
	static const char *const units[] = {"d", "d", "d", "h", "wk"};
	int frequency = (int)random_between(r, 1, random_chance(r, 70) ? 1 : 4), period = (int)random_between(r, 1, random_chance(r, 80) ? 1 : 12);
	json_open(t, "timing", '{');
	json_open(t, "repeat", '{');
	json_integer(t, "frequency", frequency);
	json_decimal(t, "period", period * 10, 1);
	json_string(t, "periodUnit", *PICK(r, units));
	json_close(t, '}');
	json_close(t, '}');
	json_bool(t, "asNeededBoolean", needed);
}

static void put_dose(struct text *t, struct random *r)
{
	json_open(t, "doseAndRate", '[');
	json_open(t, NULL, '{');
	json_open(t, "type", '{');
	json_open(t, "coding", '[');
	element_coding(t, NULL, &(struct code){HL7 "dose-rate-type", "ordered", "Ordered"});
	json_close(t, ']');
	json_close(t, '}');
	json_open(t, "doseQuantity", '{');
	json_decimal(t, "value", random_between(r, 1, random_chance(r, 80) ? 1 : 3) * 10, 1);
	json_close(t, '}');
	json_close(t, '}');
	json_close(t, ']');
}

static void put_instruction(struct text *t, struct random *r)
{
	static const struct code instructions[] = {{SNOMED, "225757006", "Every four to six hours (qualifier value)"},
		{SNOMED, "307468000", "Every six hours (qualifier value)"}, {SNOMED, "1831000175103", "Every 12 hours as needed (qualifier value)"},
		{SNOMED, "396143001", "Every seventy two hours as needed (qualifier value)"}, {SNOMED, "311504000", "With or after food"}};
	json_open(t, "additionalInstruction", '[');
	element_concept(t, NULL, PICK(r, instructions), true);
	json_close(t, ']');
}

static void put_dosage(struct clinic *c, struct person *p, const struct visit *v)
{
	struct random *r = &p->random;
	struct text *t = c->line;
	bool needed = random_chance(r, 15);
	json_open(t, "dosageInstruction", '[');
	json_open(t, NULL, '{');
	json_integer(t, "sequence", 1);
	if (v->place->chart) json_string(t, "text", needed ? "Take as needed." : "Take one tablet by mouth once daily.");
	if (random_chance(r, 12)) put_instruction(t, r);
	if (random_chance(r, 90)) put_timing(t, r, needed);
	else json_bool(t, "asNeededBoolean", true);
	if (v->place->chart) element_concept(t, "route", &(struct code){SNOMED, "26643006", "Oral route (qualifier value)"}, false);
	put_dose(t, r);
	json_close(t, '}');
	json_close(t, ']');
}

static void write_request(struct clinic *c, struct person *p, struct visit *v, const struct code *drug, const struct uuid *medication, bool stopped)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "MedicationRequest", &id, CORE "medicationrequest");
	json_string(t, "status", stopped ? "stopped" : "active");
	json_string(t, "intent", "order");
	if (medication) reference_to(c, "medicationReference", "Medication", medication, NULL);
	else element_concept(t, "medicationCodeableConcept", drug, true);
	visit_subject(c, p, v, "subject");
	element_time(t, "authoredOn", v->period.start, v->place->zone);
	reference_clinician(c, "requester", v->clinician, true);
	if (v->reason && random_chance(&p->random, 80)) {
		json_open(t, "reasonReference", '[');
		reference_to(c, NULL, "Condition", &v->reason->id, NULL);
		json_close(t, ']');
	}
	if (random_chance(&p->random, 70)) put_dosage(c, p, v);
	resource_end(c);
	if (v->prescribed_count < (int)COUNT(v->prescribed)) v->prescribed[v->prescribed_count++] = drug;
	claim_write_pharmacy(c, p, v, &id);
}

void care_write_prescriptions(struct clinic *c, struct person *p, struct visit *v)
{
	int left = v->class_code == 'w' ? 4 : 3;
	for (int i = 0; i < p->problem_count && left > 0; i++) {
		const struct problem *problem = &p->problems[i];
		if (!problem_active(problem, v->period.start)) continue;
		for (int k = 0; k < 3 && problem->disease->drugs[k] && left > 0; k++) {
			const struct code *drug = code_find(&drugs, problem->disease->drugs[k]);
			if (!drug || !random_chance(&p->random, problem->disease->days ? 75 : 50)) continue;
			write_request(c, p, v, drug, NULL, problem->end || v->period.start < TODAY - YEAR);
			left--;
		}
	}
	if (random_chance(&p->random, 8)) write_request(c, p, v, &drugs.rows[random_next(&p->random) % drugs.count], NULL, v->period.start < TODAY - YEAR);
}

static void write_administration(struct clinic *c, struct person *p, struct visit *v, const struct code *drug)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "MedicationAdministration", &id, NULL);
	json_string(t, "status", "completed");
	element_concept(t, "medicationCodeableConcept", drug, true);
	reference_to(c, "subject", "Patient", &p->id, NULL);
	reference_to(c, "context", "Encounter", &v->id, NULL);
	element_time(t, "effectiveDateTime", v->period.start, v->place->zone);
	if (v->reason && random_chance(&p->random, 50)) {
		json_open(t, "reasonReference", '[');
		reference_to(c, NULL, "Condition", &v->reason->id, NULL);
		json_close(t, ']');
	}
	resource_end(c);
}

/* In hospital: a Medication of its own, given on the ward. */
void care_write_infusion(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	const struct code *drug = &infusions.rows[random_next(&p->random) % infusions.count];
	resource_begin(c, "Medication", &id, CORE "medication");
	element_concept(t, "code", drug, true);
	json_string(t, "status", "active");
	resource_end(c);
	write_request(c, p, v, drug, &id, false);
	write_administration(c, p, v, drug);
}

static void put_uid(struct text *t, const char *key, struct random *r, const char *arc, int64_t when)
{
	char uid[96];
	snprintf(uid, sizeof uid, "1.2.840.99999999.%s%08d.%lld", arc, (int)random_between(r, 10000000, 99999999), (long long)when * 1000 + 53);
	json_string(t, key, uid);
}

static void put_series(struct clinic *c, struct person *p, struct visit *v, const struct image *image, int number, int count)
{
	struct text *t = c->line;
	char title[128], arc[16];
	json_open(t, NULL, '{');
	snprintf(arc, sizeof arc, "%d.", number);
	put_uid(t, "uid", &p->random, arc, v->period.start);
	json_integer(t, "number", number);
	element_coding(t, "modality", &image->modality);
	json_integer(t, "numberOfInstances", count);
	element_coding(t, "bodySite", &image->site);
	element_time(t, "started", v->period.start, v->place->zone);
	json_open(t, "instance", '[');
	for (int i = 1; i <= count; i++) {
		json_open(t, NULL, '{');
		snprintf(arc, sizeof arc, "%d.%d.", number, i);
		put_uid(t, "uid", &p->random, arc, v->period.start);
		element_coding(t, "sopClass", &(struct code){"urn:ietf:rfc:3986", image->sop, NULL});
		json_integer(t, "number", i);
		snprintf(title, sizeof title, "Image of %s", image->site.display);
		json_string(t, "title", title);
		json_close(t, '}');
	}
	json_close(t, ']');
	json_close(t, '}');
}

void care_write_image(struct clinic *c, struct person *p, struct visit *v)
{
	const struct image *image = image_pick(&p->random);
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	char oid[96];
	int count = (int)random_between(&p->random, (image->most + 3) / 4, image->most), series = image->most > 20 ? 3 : 1;
	int64_t serial = random_between(&p->random, 10000000, 99999999);
	resource_begin(c, "ImagingStudy", &id, NULL);
	snprintf(oid, sizeof oid, "urn:oid:1.2.840.99999999.%lld.%lld", (long long)serial, (long long)v->period.start * 1000 + 53);
	json_open(t, "identifier", '[');
	element_identifier(t, "official", "urn:ietf:rfc:3986", oid);
	json_close(t, ']');
	json_string(t, "status", "available");
	visit_subject(c, p, v, "subject");
	element_time(t, "started", v->period.start, v->place->zone);
	json_integer(t, "numberOfSeries", series);
	json_integer(t, "numberOfInstances", (int64_t)count * series);
	json_open(t, "procedureCode", '[');
	element_concept(t, NULL, &image->code, true);
	json_close(t, ']');
	reference_location(c, "location", v->place);
	json_open(t, "series", '[');
	for (int i = 1; i <= series; i++) put_series(c, p, v, image, i, count);
	json_close(t, ']');
	resource_end(c);
}

void care_write_supplies(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	size_t count = (size_t)random_between(&p->random, 3, 8);
	for (size_t i = 0; i < count; i++) {
		struct uuid id = random_uuid(&p->random);
		resource_begin(c, "SupplyDelivery", &id, NULL);
		json_string(t, "status", "completed");
		reference_to(c, "patient", "Patient", &p->id, NULL);
		element_concept(t, "type", &(struct code){HL7 "supply-item-type", "device", "Device"}, false);
		json_open(t, "suppliedItem", '{');
		json_open(t, "quantity", '{');
		json_integer(t, "value", random_between(&p->random, 1, 24));
		json_close(t, '}');
		element_concept(t, "itemCodeableConcept", &supplies.rows[random_chance(&p->random, 90) ? i % 6 : i % supplies.count], true);
		json_close(t, '}');
		element_time(t, "occurrenceDateTime", v->period.start, v->place->zone);
		resource_end(c);
	}
}

static void put_udi(struct text *t, const struct visit *v, const char *device, const char *lot, const char *serial)
{
	char carrier[160];
	struct stamp made = time_date(v->period.start - 200 * DAY), until = time_date(v->period.start + 8900 * DAY);
	snprintf(carrier, sizeof carrier, "(01)%s(11)%.2s%.2s%.2s(17)%.2s%.2s%.2s(10)%s(21)%s", device, made.text + 2, made.text + 5, made.text + 8,
		until.text + 2, until.text + 5, until.text + 8, lot, serial);
	json_open(t, "udiCarrier", '[');
	json_open(t, NULL, '{');
	json_string(t, "deviceIdentifier", device);
	json_string(t, "carrierHRF", carrier);
	json_close(t, '}');
	json_close(t, ']');
}

void care_write_implant(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	const struct code *kind = &implants.rows[random_next(&p->random) % implants.count];
	struct uuid id = random_uuid(&p->random);
	char device[24], lot[24], serial[24];
	snprintf(device, sizeof device, "%014lld", (long long)random_between(&p->random, 1, 99999999999999));
	snprintf(lot, sizeof lot, "%010lld", (long long)random_between(&p->random, 1, 9999999999));
	snprintf(serial, sizeof serial, "%012lld", (long long)random_between(&p->random, 1, 999999999999));
	resource_begin(c, "Device", &id, CORE "implantable-device");
	put_udi(t, v, device, lot, serial);
	json_string(t, "status", "active");
	json_string(t, "distinctIdentifier", device);
	element_time(t, "manufactureDate", v->period.start - 200 * DAY, v->place->zone);
	element_time(t, "expirationDate", v->period.start + 8900 * DAY, v->place->zone);
	json_string(t, "lotNumber", lot);
	json_string(t, "serialNumber", serial);
	json_open(t, "deviceName", '[');
	json_open(t, NULL, '{');
	json_string(t, "name", kind->display);
	json_string(t, "type", "user-friendly-name");
	json_close(t, '}');
	json_close(t, ']');
	element_concept(t, "type", kind, true);
	reference_to(c, "patient", "Patient", &p->id, NULL);
	resource_end(c);
}
