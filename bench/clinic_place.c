/* clinic_place.c - the facilities: organizations, their locations, their clinicians and what they do there. */
#include "bench/clinic_model.h"
#include "bench/clinic_names.h"
#include <stdlib.h>
#include <string.h>

static void make_clinician(struct clinic *c, struct random *r, int place, int number)
{
	struct clinician *d = &c->clinicians[number];
	d->id = random_uuid(r);
	d->role = random_uuid(r);
	d->sex = random_chance(r, 50) ? 'f' : 'm';
	d->given = names_given(r, d->sex);
	d->family = names_family(r);
	d->specialty = random_chance(r, 60) ? &specialties.rows[0] : &specialties.rows[random_next(r) % specialties.count];
	d->place = place;
	snprintf(d->npi, sizeof d->npi, "99%08d", number * 10 + (number * 7 + 3) % 10);
}

static void make_place(struct random *r, struct place *p)
{
	const struct city *city = &names_cities[random_next(r) % names_city_count];
	p->organization = random_uuid(r);
	p->location = random_uuid(r);
	names_place(r, city->name, p->name, sizeof p->name);
	names_street(r, p->street, sizeof p->street);
	names_phone(r, p->phone, sizeof p->phone);
	p->city = city->name;
	p->state = city->state;
	p->postal = city->postal;
	p->country = city->country;
	p->latitude = city->latitude + (int32_t)random_between(r, -40000, 40000);
	p->longitude = city->longitude + (int32_t)random_between(r, -40000, 40000);
	p->zone = &names_zones[city->zone];
	p->chart = random_chance(r, 35);
}

void place_make(struct clinic *c, int count)
{
	struct random r = random_of(c->seed, 0);
	c->place_count = count;
	c->places = calloc((size_t)count, sizeof *c->places);
	c->clinicians = calloc((size_t)count * 4, sizeof *c->clinicians);
	if (!c->places || !c->clinicians) die("out of memory");
	for (int i = 0; i < count; i++) {
		struct place *p = &c->places[i];
		make_place(&r, p);
		p->first_clinician = c->clinician_count;
		p->clinicians = (int)random_between(&r, 1, 4);
		for (int k = 0; k < p->clinicians; k++) make_clinician(c, &r, i, c->clinician_count++);
	}
}

static void put_address(struct text *t, const char *key, const struct place *p)
{
	json_open(t, key, '{');
	json_open(t, "line", '[');
	json_string(t, NULL, p->street);
	json_close(t, ']');
	json_string(t, "city", p->city);
	json_string(t, "state", p->state);
	json_string(t, "postalCode", p->postal);
	json_string(t, "country", p->country);
	json_close(t, '}');
}

static void put_phone(struct text *t, const char *number)
{
	json_open(t, NULL, '{');
	json_string(t, "system", "phone");
	json_string(t, "value", number);
	json_close(t, '}');
}

static void put_email(struct text *t, const struct clinician *d)
{
	struct text mail = {0};
	text_put(&mail, d->npi);
	text_put(&mail, "@example.com");
	json_open(t, NULL, '{');
	json_open(t, "extension", '[');
	json_open(t, NULL, '{');
	json_string(t, "url", CORE "direct");
	json_bool(t, "valueBoolean", true);
	json_close(t, '}');
	json_close(t, ']');
	json_string(t, "system", "email");
	json_string(t, "value", text_of(&mail));
	json_string(t, "use", "work");
	json_close(t, '}');
	text_free(&mail);
}

static void write_unless(struct clinic *c, const char *system, const char *value)
{
	char condition[160];
	snprintf(condition, sizeof condition, "identifier=%s|%s", system, value);
	resource_end_unless(c, condition);
}

static void write_organization(struct clinic *c, const struct place *p)
{
	struct text *t = c->line;
	resource_begin(c, "Organization", &p->organization, CORE "organization");
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, SYSTEM_RECORD, p->organization.text);
	json_close(t, ']');
	json_bool(t, "active", true);
	json_open(t, "type", '[');
	element_concept(t, NULL, &(struct code){HL7 "organization-type", "prov", "Healthcare Provider"}, true);
	json_close(t, ']');
	json_string(t, "name", p->name);
	json_open(t, "telecom", '[');
	put_phone(t, p->phone);
	json_close(t, ']');
	json_open(t, "address", '[');
	put_address(t, NULL, p);
	json_close(t, ']');
	write_unless(c, SYSTEM_RECORD, p->organization.text);
}

static void write_location(struct clinic *c, const struct place *p)
{
	struct text *t = c->line;
	resource_begin(c, "Location", &p->location, CORE "location");
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, SYSTEM_RECORD, p->location.text);
	json_close(t, ']');
	json_string(t, "status", "active");
	json_string(t, "name", p->name);
	json_open(t, "telecom", '[');
	put_phone(t, p->phone);
	json_close(t, ']');
	put_address(t, "address", p);
	json_open(t, "position", '{');
	json_decimal(t, "longitude", p->longitude, 6);
	json_decimal(t, "latitude", p->latitude, 6);
	json_close(t, '}');
	reference_to(c, "managingOrganization", "Organization", &p->organization, p->name);
	write_unless(c, SYSTEM_RECORD, p->location.text);
}

static void write_clinician(struct clinic *c, const struct clinician *d)
{
	const struct place *p = &c->places[d->place];
	struct text *t = c->line;
	resource_begin(c, "Practitioner", &d->id, CORE "practitioner");
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, SYSTEM_NPI, d->npi);
	json_close(t, ']');
	json_bool(t, "active", true);
	json_open(t, "name", '[');
	json_open(t, NULL, '{');
	json_string(t, "family", d->family);
	json_open(t, "given", '[');
	json_string(t, NULL, d->given);
	json_close(t, ']');
	json_open(t, "prefix", '[');
	json_string(t, NULL, "Dr.");
	json_close(t, ']');
	json_close(t, '}');
	json_close(t, ']');
	json_open(t, "telecom", '[');
	put_email(t, d);
	json_close(t, ']');
	json_open(t, "address", '[');
	put_address(t, NULL, p);
	json_close(t, ']');
	json_string(t, "gender", d->sex == 'f' ? "female" : "male");
	write_unless(c, SYSTEM_NPI, d->npi);
}

static void write_role(struct clinic *c, const struct clinician *d)
{
	const struct place *p = &c->places[d->place];
	struct text *t = c->line;
	char name[96];
	snprintf(name, sizeof name, "Dr. %s %s", d->given, d->family);
	resource_begin(c, "PractitionerRole", &d->role, CORE "practitionerrole");
	json_bool(t, "active", true);
	reference_to(c, "practitioner", "Practitioner", &d->id, name);
	reference_organization(c, "organization", p);
	json_open(t, "code", '[');
	element_concept(t, NULL, d->specialty, true);
	json_close(t, ']');
	json_open(t, "specialty", '[');
	element_concept(t, NULL, d->specialty, true);
	json_close(t, ']');
	json_open(t, "location", '[');
	reference_location(c, NULL, p);
	json_close(t, ']');
	json_open(t, "telecom", '[');
	put_phone(t, p->phone);
	put_email(t, d);
	json_close(t, ']');
	resource_end(c);
}

void place_write_organizations(struct clinic *c)
{
	for (int i = 0; i < c->place_count; i++) write_organization(c, &c->places[i]);
	for (int i = 0; i < c->place_count; i++) write_location(c, &c->places[i]);
}

void place_write_clinicians(struct clinic *c)
{
	for (int i = 0; i < c->clinician_count; i++) write_clinician(c, &c->clinicians[i]);
	for (int i = 0; i < c->clinician_count; i++) write_role(c, &c->clinicians[i]);
}
