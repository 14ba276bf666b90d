/* clinic_names.h - names of people and places, made up or drawn from the most common ones. */
#ifndef CLINIC_NAMES_H
#define CLINIC_NAMES_H
#include "bench/clinic.h"

struct city { const char *name, *state, *postal, *country; int32_t latitude, longitude; uint8_t zone; };
extern const struct zone names_zones[5];
extern const struct city names_cities[];
extern const size_t names_city_count;
const char *names_given(struct random *r, char sex);
const char *names_family(struct random *r);
void names_street(struct random *r, char *to, size_t room);
void names_place(struct random *r, const char *city, char *to, size_t room);
void names_phone(struct random *r, char *to, size_t room);
const char *names_job(struct random *r);
const char *names_payer(struct random *r);

#endif
