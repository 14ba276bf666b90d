/* clinic_model.h - a patient and a visit while their records are being written. */
#ifndef CLINIC_MODEL_H
#define CLINIC_MODEL_H
#include "bench/clinic.h"

struct problem { const struct disease *disease; struct uuid id, team; int64_t onset, end; };
struct target { char type[32]; struct uuid id; };

struct person {
	struct random random;
	struct uuid id, coverage, partner;
	char sex;
	const char *prefix, *given, *middle, *family, *maiden, *birth_city;
	char name[96];          /* as displayed beside references */
	int64_t birth, death;   /* death 0: alive */
	bool smoker, drinker, married, hispanic;
	const char *payer, *race, *job;
	int place;
	struct problem problems[96];
	int problem_count;
	const struct code *allergies[6];
	int allergy_count;
	int height, weight;     /* grown: millimetres, hundreds of grams */
	int visits;
	struct target *targets;
	size_t target_count, target_cap;
};

enum item_kind { ITEM_SERVICE, ITEM_DIAGNOSIS, ITEM_PROCEDURE, ITEM_VACCINE };
struct item { enum item_kind kind; const struct code *code; struct uuid id; int64_t cents; };

struct visit {
	struct uuid id;
	struct period period;
	int milliseconds;
	const struct place *place;
	int clinician;
	char class_code;               /* 'a' ambulatory, 'e' emergency, 'i' in-patient, 'w' wellness */
	const struct code *type;
	struct problem *reason;        /* NULL: none */
	struct problem *fresh[4];      /* diagnosed now */
	int fresh_count;
	struct item items[64];
	int item_count;
	const struct code *prescribed[16];
	int prescribed_count;
};

bool problem_active(const struct problem *p, int64_t when);
int person_age(const struct person *p, int64_t when);
const char *person_race(const struct person *p);  /* as a note puts it */

void place_make(struct clinic *c, int count);
void place_write_organizations(struct clinic *c);
void place_write_clinicians(struct clinic *c);

void person_make(struct clinic *c, struct person *p, int number);
void person_write(struct clinic *c, const struct person *p);
void person_write_household(struct clinic *c, struct person *p);
void person_write_provenance(struct clinic *c, struct person *p);

void visit_write(struct clinic *c, struct person *p, int64_t when, bool last);
void visit_bill(struct visit *v, enum item_kind kind, const struct code *code, const struct uuid *id, int64_t cents);

struct problem *problem_new(struct person *p, const struct disease *disease, int64_t onset);
const struct disease *problem_pick(struct person *p, int64_t when, bool chronic);
void problem_write(struct clinic *c, struct person *p, struct visit *v, struct problem *problem);
void problem_write_allergies(struct clinic *c, struct person *p, struct visit *v);
void problem_write_plan(struct clinic *c, struct person *p, struct visit *v, struct problem *problem);

void lab_write_vitals(struct clinic *c, struct person *p, struct visit *v);
void lab_write_panels(struct clinic *c, struct person *p, struct visit *v, int count);
void lab_write_surveys(struct clinic *c, struct person *p, struct visit *v);

void care_write_procedure(struct clinic *c, struct person *p, struct visit *v, const struct code *code, int minutes);
void care_write_vaccine(struct clinic *c, struct person *p, struct visit *v);
void care_write_prescriptions(struct clinic *c, struct person *p, struct visit *v);
void care_write_infusion(struct clinic *c, struct person *p, struct visit *v);
void care_write_image(struct clinic *c, struct person *p, struct visit *v);
void care_write_supplies(struct clinic *c, struct person *p, struct visit *v);
void care_write_implant(struct clinic *c, struct person *p, struct visit *v);

void note_write(struct clinic *c, struct person *p, struct visit *v);

void claim_write_pharmacy(struct clinic *c, struct person *p, struct visit *v, const struct uuid *request);
void claim_write(struct clinic *c, struct person *p, struct visit *v);

void desk_write(struct clinic *c, struct person *p, struct visit *v);

/* The elements that most records of a visit share. */
void visit_subject(struct clinic *c, const struct person *p, const struct visit *v, const char *key);

#endif
