/* clinic.h - what the parts of the generator of a clinic's records share.

   clinic.c          the command line, the order of things
   clinic_random.c   the one source of chance       clinic_time.c       dates, times, zones
   clinic_text.c     growing text, JSON             clinic_element.c    FHIR data types, references
   clinic_output.c   lines or Bundles               clinic_codes*.c     terminology
   clinic_place.c    facilities and clinicians      clinic_person.c     patients and their households
   clinic_visit.c    encounters                     clinic_problem.c    conditions, allergies, plans
   clinic_lab.c      observations and reports       clinic_care.c       procedures, vaccines, medicines, images
   clinic_note.c     notes                          clinic_claim.c      claims and benefits
   clinic_desk.c     appointments, questionnaires, goals and the like

   Everything is computed in integers from the seed and the number of patients (which sets the number of facilities), so that
   the same command gives the same bytes on every machine. */
#ifndef CLINIC_H
#define CLINIC_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "bench/clinic_codes.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define DAY 86400
#define YEAR 31556952              /* a mean Gregorian year in seconds */
#define TODAY INT64_C(1719792000)  /* 2024-07-01T00:00:00Z: the day every history ends on */

void die(const char *why) __attribute__((noreturn));
void *grow(void *array, size_t count, size_t *cap, size_t size);  /* room for one more */

/* Chance. No expression draws twice where C leaves the order open: compilers would differ. */
struct random { uint64_t state; };
struct uuid { char text[37]; };
struct random random_of(uint64_t seed, uint64_t stream);
uint64_t random_next(struct random *r);
int64_t random_between(struct random *r, int64_t low, int64_t high);  /* both included */
int64_t random_near(struct random *r, int64_t low, int64_t high);     /* the middle more often */
bool random_chance(struct random *r, int percent);
struct uuid random_uuid(struct random *r);
#define PICK(r, array) (&(array)[random_next(r) % COUNT(array)])

/* Time: seconds since 1970, UTC. */
struct zone { int winter, summer; };  /* minutes east of Greenwich */
struct stamp { char text[32]; };
struct stamp time_stamp(int64_t when, const struct zone *zone);  /* 2010-09-16T12:21:06+02:00 */
struct stamp time_instant(int64_t when, const struct zone *zone, int milliseconds);
struct stamp time_date(int64_t when);
int64_t time_of_date(int year, int month, int day);

/* Text. */
struct text { char *data; size_t size, cap; };
void text_add(struct text *t, const void *bytes, size_t n);
void text_put(struct text *t, const char *s);
void text_lower(struct text *t, const char *s);
void text_number(struct text *t, int64_t n);
const char *text_of(struct text *t);  /* NUL-terminated */
void text_free(struct text *t);

/* JSON: the key is NULL inside an array. */
void json_open(struct text *t, const char *key, char bracket);
void json_close(struct text *t, char bracket);
void json_string(struct text *t, const char *key, const char *value);
void json_bytes(struct text *t, const char *key, const char *value, size_t n);
void json_integer(struct text *t, const char *key, int64_t value);
void json_decimal(struct text *t, const char *key, int64_t value, int places);  /* 1234, 2: 12.34 */
void json_bool(struct text *t, const char *key, bool value);
void json_base64(struct text *t, const char *key, const void *bytes, size_t n);

const struct image *image_pick(struct random *r);

/* The site. */
struct place {
	struct uuid organization, location;
	char name[80], street[64], phone[16];
	const char *city, *state, *postal, *country;
	int32_t latitude, longitude;  /* millionths of a degree */
	const struct zone *zone;
	bool chart;                   /* writes what a hospital's system does: ranges, narratives, performers */
	int first_clinician, clinicians;
};
struct clinician { struct uuid id, role; const char *given, *family; char npi[12]; char sex; const struct code *specialty; int place; };
struct output;
struct clinic {
	uint64_t seed;
	bool bundles;
	struct output *out;
	struct text *line;            /* the resource being written */
	char type[32];                /* its type and id */
	struct uuid id;
	struct place *places;
	struct clinician *clinicians;
	int place_count, clinician_count;
	struct person *person;        /* whose records are being written, NULL for the facilities */
};

/* Elements. */
struct period { int64_t start, end; };  /* end 0: open */
void element_coding(struct text *t, const char *key, const struct code *code);
void element_concept(struct text *t, const char *key, const struct code *code, bool text);
void element_plain_concept(struct text *t, const char *key, const char *system, const char *code);  /* no display */
void element_quantity(struct text *t, const char *key, int64_t value, int places, const char *unit);
void element_money(struct text *t, const char *key, int64_t cents);
void element_period(struct text *t, const char *key, struct period p, const struct zone *zone);
void element_identifier(struct text *t, const char *use, const char *system, const char *value);
void element_narrative(struct text *t, struct text *div);
void element_time(struct text *t, const char *key, int64_t when, const struct zone *zone);
void reference_to(struct clinic *c, const char *key, const char *type, const struct uuid *id, const char *display);
void reference_clinician(struct clinic *c, const char *key, int clinician, bool display);
void reference_organization(struct clinic *c, const char *key, const struct place *p);
void reference_location(struct clinic *c, const char *key, const struct place *p);

/* A resource is begun, filled and ended; ending it writes it. `profile` is NULL, one URL or several parted by spaces; `condition` is
   its ifNoneExist in a Bundle, or NULL. */
void resource_begin(struct clinic *c, const char *type, const struct uuid *id, const char *profile);
void resource_end(struct clinic *c);
void resource_end_unless(struct clinic *c, const char *condition);
struct output *output_open(const char *path, bool bundles);
void output_bundle(struct clinic *c, const char *name, const char *type);
void output_bundle_end(struct clinic *c);
void output_close(struct output *o);

#endif
