/* clinic_element.c - FHIR's data types, and references: resolved in lines, urn:uuid and conditional in Bundles. */
#include "bench/clinic_model.h"
#include <string.h>

void element_coding(struct text *t, const char *key, const struct code *code)
{
	json_open(t, key, '{');
	json_string(t, "system", code->system);
	json_string(t, "code", code->code);
	if (code->display) json_string(t, "display", code->display);
	json_close(t, '}');
}

void element_concept(struct text *t, const char *key, const struct code *code, bool text)
{
	json_open(t, key, '{');
	json_open(t, "coding", '[');
	element_coding(t, NULL, code);
	json_close(t, ']');
	if (text) json_string(t, "text", code->display);
	json_close(t, '}');
}

void element_plain_concept(struct text *t, const char *key, const char *system, const char *code)
{
	element_concept(t, key, &(struct code){system, code, NULL}, false);
}

void element_quantity(struct text *t, const char *key, int64_t value, int places, const char *unit)
{
	json_open(t, key, '{');
	json_decimal(t, "value", value, places);
	json_string(t, "unit", unit);
	json_string(t, "system", UCUM);
	json_string(t, "code", unit);
	json_close(t, '}');
}

void element_money(struct text *t, const char *key, int64_t cents)
{
	json_open(t, key, '{');
	json_decimal(t, "value", cents, 2);
	json_string(t, "currency", "USD");
	json_close(t, '}');
}

void element_time(struct text *t, const char *key, int64_t when, const struct zone *zone)
{
	json_string(t, key, time_stamp(when, zone).text);
}

void element_period(struct text *t, const char *key, struct period p, const struct zone *zone)
{
	json_open(t, key, '{');
	element_time(t, "start", p.start, zone);
	if (p.end) element_time(t, "end", p.end, zone);
	json_close(t, '}');
}

void element_identifier(struct text *t, const char *use, const char *system, const char *value)
{
	json_open(t, NULL, '{');
	if (use) json_string(t, "use", use);
	json_string(t, "system", system);
	json_string(t, "value", value);
	json_close(t, '}');
}

void element_narrative(struct text *t, struct text *div)
{
	struct text whole = {0};
	text_put(&whole, "<div xmlns=\"http://www.w3.org/1999/xhtml\">");
	text_add(&whole, div->data, div->size);
	text_put(&whole, "</div>");
	json_open(t, "text", '{');
	json_string(t, "status", "generated");
	json_bytes(t, "div", whole.data, whole.size);
	json_close(t, '}');
	text_free(&whole);
}

static void reference_put(struct clinic *c, const char *key, const char *a, const char *b, const char *d, const char *display)
{
	char target[192];
	snprintf(target, sizeof target, "%s%s%s", a, b, d);
	json_open(c->line, key, '{');
	json_string(c->line, "reference", target);
	if (display) json_string(c->line, "display", display);
	json_close(c->line, '}');
}

void reference_to(struct clinic *c, const char *key, const char *type, const struct uuid *id, const char *display)
{
	if (c->bundles) reference_put(c, key, "urn:uuid:", "", id->text, display);
	else reference_put(c, key, type, "/", id->text, display);
}

/* The facilities' records come in Bundles of their own: within those by fullUrl, from a patient's by identifier. */
void reference_organization(struct clinic *c, const char *key, const struct place *p)
{
	if (c->bundles) reference_put(c, key, "Organization?identifier=", SYSTEM_RECORD "|", p->organization.text, p->name);
	else reference_put(c, key, "Organization", "/", p->organization.text, p->name);
}

void reference_location(struct clinic *c, const char *key, const struct place *p)
{
	if (c->bundles) reference_put(c, key, "Location?identifier=", SYSTEM_RECORD "|", p->location.text, p->name);
	else reference_put(c, key, "Location", "/", p->location.text, p->name);
}

void reference_clinician(struct clinic *c, const char *key, int clinician, bool display)
{
	const struct clinician *d = &c->clinicians[clinician];
	char name[96];
	snprintf(name, sizeof name, "Dr. %s %s", d->given, d->family);
	if (c->bundles) reference_put(c, key, "Practitioner?identifier=", SYSTEM_NPI "|", d->npi, display ? name : NULL);
	else reference_put(c, key, "Practitioner", "/", d->id.text, display ? name : NULL);
}
