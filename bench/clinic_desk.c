/* clinic_desk.c - the front desk and the ward book, in small numbers: appointments, questionnaires, messages, goals, referrals, specimens. */
#include "bench/clinic_model.h"
#include <string.h>

static void put_participant(struct clinic *c, const struct person *p, int clinician)
{
	struct text *t = c->line;
	json_open(t, NULL, '{');
	if (p) reference_to(c, "actor", "Patient", &p->id, p->name);
	else reference_clinician(c, "actor", clinician, true);
	json_string(t, "required", "required");
	json_string(t, "status", "accepted");
	json_close(t, '}');
}

static void write_appointment(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	int64_t start = v->period.start + random_between(&p->random, 7, 120) * DAY;
	resource_begin(c, "Appointment", &id, NULL);
	json_string(t, "status", start < TODAY ? "fulfilled" : "booked");
	json_open(t, "serviceType", '[');
	element_concept(t, NULL, &visit_types.rows[5], true);
	json_close(t, ']');
	json_string(t, "description", "Follow-up visit");
	json_string(t, "start", time_stamp(start, v->place->zone).text);
	json_string(t, "end", time_stamp(start + 1800, v->place->zone).text);
	json_integer(t, "minutesDuration", 30);
	json_open(t, "participant", '[');
	put_participant(c, p, 0);
	put_participant(c, NULL, v->clinician);
	json_close(t, ']');
	resource_end(c);
}

static void put_answer(struct text *t, const char *link, const char *text, int64_t value)
{
	json_open(t, NULL, '{');
	json_string(t, "linkId", link);
	json_string(t, "text", text);
	json_open(t, "answer", '[');
	json_open(t, NULL, '{');
	json_integer(t, "valueInteger", value);
	json_close(t, '}');
	json_close(t, ']');
	json_close(t, '}');
}

static void write_questionnaire(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "QuestionnaireResponse", &id, NULL);
	json_string(t, "questionnaire", "http://loinc.org/q/55757-9");
	json_string(t, "status", "completed");
	visit_subject(c, p, v, "subject");
	element_time(t, "authored", v->period.start, v->place->zone);
	reference_to(c, "source", "Patient", &p->id, NULL);
	json_open(t, "item", '[');
	put_answer(t, "44250-9", "Little interest or pleasure in doing things", random_between(&p->random, 0, 3));
	put_answer(t, "44255-8", "Feeling down, depressed, or hopeless", random_between(&p->random, 0, 3));
	put_answer(t, "55758-7", "Total score", random_between(&p->random, 0, 6));
	json_close(t, ']');
	resource_end(c);
}

static void write_communication(struct clinic *c, struct person *p, struct visit *v)
{
	static const char *const messages[] = {"Your results are ready.", "Please call the clinic to arrange your next visit.", "Reminder: your appointment is next week."};
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Communication", &id, NULL);
	json_string(t, "status", "completed");
	visit_subject(c, p, v, "subject");
	element_time(t, "sent", v->period.end, v->place->zone);
	json_open(t, "recipient", '[');
	reference_to(c, NULL, "Patient", &p->id, NULL);
	json_close(t, ']');
	reference_clinician(c, "sender", v->clinician, true);
	json_open(t, "payload", '[');
	json_open(t, NULL, '{');
	json_string(t, "contentString", *PICK(&p->random, messages));
	json_close(t, '}');
	json_close(t, ']');
	resource_end(c);
}

static void write_goal(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Goal", &id, CORE "goal");
	json_string(t, "lifecycleStatus", "active");
	element_plain_concept(t, "achievementStatus", HL7 "goal-achievement", "in-progress");
	json_open(t, "description", '{');
	json_string(t, "text", "Body weight reduced by 5 % within six months");
	json_close(t, '}');
	reference_to(c, "subject", "Patient", &p->id, NULL);
	json_string(t, "startDate", time_date(v->period.start).text);
	json_open(t, "target", '[');
	json_open(t, NULL, '{');
	element_concept(t, "measure", &(struct code){LOINC, "29463-7", "Body Weight"}, true);
	element_quantity(t, "detailQuantity", p->weight * 95 / 100, 1, "kg");
	json_string(t, "dueDate", time_date(v->period.start + 180 * DAY).text);
	json_close(t, '}');
	json_close(t, ']');
	if (v->reason) {
		json_open(t, "addresses", '[');
		reference_to(c, NULL, "Condition", &v->reason->id, NULL);
		json_close(t, ']');
	}
	resource_end(c);
}

static struct uuid write_referral(struct clinic *c, struct person *p, struct visit *v)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "ServiceRequest", &id, NULL);
	json_string(t, "status", "completed");
	json_string(t, "intent", "order");
	json_open(t, "category", '[');
	element_concept(t, NULL, &(struct code){SNOMED, "108252007", "Laboratory procedure"}, true);
	json_close(t, ']');
	element_concept(t, "code", &panels.rows[random_next(&p->random) % 11].code, true);
	visit_subject(c, p, v, "subject");
	element_time(t, "authoredOn", v->period.start, v->place->zone);
	reference_clinician(c, "requester", v->clinician, true);
	resource_end(c);
	return id;
}

static void write_specimen(struct clinic *c, struct person *p, struct visit *v, const struct uuid *request)
{
	static const struct code kinds[] = {{SNOMED, "119297000", "Blood specimen"}, {SNOMED, "122575003", "Urine specimen"}, {SNOMED, "258500001", "Nasopharyngeal swab"}};
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Specimen", &id, NULL);
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, SYSTEM_RECORD "/specimen", id.text + 24);
	json_close(t, ']');
	json_string(t, "status", "available");
	element_concept(t, "type", PICK(&p->random, kinds), true);
	reference_to(c, "subject", "Patient", &p->id, NULL);
	element_time(t, "receivedTime", v->period.end, v->place->zone);
	json_open(t, "request", '[');
	reference_to(c, NULL, "ServiceRequest", request, NULL);
	json_close(t, ']');
	json_open(t, "collection", '{');
	reference_clinician(c, "collector", v->clinician, true);
	element_time(t, "collectedDateTime", v->period.start, v->place->zone);
	json_close(t, '}');
	resource_end(c);
}

void desk_write(struct clinic *c, struct person *p, struct visit *v)
{
	struct random *r = &p->random;
	if (random_chance(r, 5)) write_appointment(c, p, v);
	if (random_chance(r, 4)) write_questionnaire(c, p, v);
	if (random_chance(r, 4)) write_communication(c, p, v);
	if (random_chance(r, 2)) write_goal(c, p, v);
	if (random_chance(r, 5)) {
		struct uuid request = write_referral(c, p, v);
		if (random_chance(r, 60)) write_specimen(c, p, v, &request);
	}
}
