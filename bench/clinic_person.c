/* clinic_person.c - patients, their households and their cover, and the provenance of their records. */
#include "bench/clinic_model.h"
#include "bench/clinic_names.h"
#include <string.h>

int person_age(const struct person *p, int64_t when)
{
	return (int)((when - p->birth) / YEAR);
}

/* How many visits a history holds: most patients have few, some have very many. */
static int pick_visits(struct random *r)
{
	static const int quantiles[] = {5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 25, 28, 31, 35, 40, 46, 53, 62, 75, 95, 135, 250};
	size_t at = (size_t)(random_next(r) % (COUNT(quantiles) - 1));
	return (int)random_between(r, quantiles[at], quantiles[at + 1]);
}

static void pick_body(struct person *p, struct random *r)
{
	p->height = (int)(p->sex == 'f' ? random_near(r, 1480, 1780) : random_near(r, 1600, 1940));
	p->weight = (int)(p->sex == 'f' ? random_near(r, 470, 1050) : random_near(r, 570, 1250));
}

static void pick_names(struct person *p, struct random *r)
{
	p->given = names_given(r, p->sex);
	p->middle = random_chance(r, 40) ? names_given(r, p->sex) : NULL;
	p->family = names_family(r);
	p->maiden = p->sex == 'f' && p->married ? names_family(r) : NULL;
	p->prefix = p->sex == 'm' ? "Mr." : p->married ? "Mrs." : "Ms.";
	if (person_age(p, TODAY) < 18) p->prefix = NULL;
	snprintf(p->name, sizeof p->name, "%s%s%s %s", p->prefix ? p->prefix : "", p->prefix ? " " : "", p->given, p->family);
}

void person_make(struct clinic *c, struct person *p, int number)
{
	static const char *const races[] = {"2106-3", "2106-3", "2106-3", "2106-3", "2106-3", "2054-5", "2028-9", "2131-1"};
	struct random *r = &p->random;
	int age;
	memset(p, 0, sizeof *p);
	*r = random_of(c->seed, (uint64_t)number + 1);
	p->id = random_uuid(r);
	p->coverage = random_uuid(r);
	p->partner = random_uuid(r);
	p->sex = random_chance(r, 51) ? 'f' : 'm';
	age = (int)random_between(r, 1, 92);
	p->birth = TODAY - (int64_t)age * YEAR - random_between(r, 0, 364) * DAY;
	p->birth -= p->birth % DAY;
	p->married = age > 24 && random_chance(r, 60);
	p->visits = pick_visits(r);
	if (age > 60 && random_chance(r, 25)) {
		p->death = TODAY - random_between(r, 30, 3000) * DAY;
		p->death += random_between(r, 0, DAY);
	}
	p->smoker = random_chance(r, 20);
	p->drinker = random_chance(r, 30);
	pick_names(p, r);
	pick_body(p, r);
	p->payer = age > 65 ? "Medicare" : names_payer(r);
	p->race = *PICK(r, races);
	p->hispanic = random_chance(r, 15);
	p->job = names_job(r);
	p->place = (int)(random_next(r) % (uint64_t)c->place_count);
	p->birth_city = names_cities[random_next(r) % names_city_count].name;
	p->allergy_count = random_chance(r, 15) ? (int)random_between(r, 1, 6) : 0;
	for (int i = 0; i < p->allergy_count; i++) p->allergies[i] = &allergens.rows[(random_next(r) % 3 + 3 * (size_t)i) % allergens.count];
}

static void put_coded_extension(struct text *t, const char *url, const char *code, const char *display)
{
	json_open(t, NULL, '{');
	json_string(t, "url", url);
	json_open(t, "extension", '[');
	json_open(t, NULL, '{');
	json_string(t, "url", "ombCategory");
	element_coding(t, "valueCoding", &(struct code){"urn:oid:2.16.840.1.113883.6.238", code, display});
	json_close(t, '}');
	json_open(t, NULL, '{');
	json_string(t, "url", "text");
	json_string(t, "valueString", display);
	json_close(t, '}');
	json_close(t, ']');
	json_close(t, '}');
}

static const char *race_text(const char *code)
{
	return strcmp(code, "2106-3") == 0 ? "White" : strcmp(code, "2054-5") == 0 ? "Black or African American" : strcmp(code, "2028-9") == 0 ? "Asian" : "Other";
}

const char *person_race(const struct person *p)
{
	if (strcmp(p->race, "2106-3") == 0) return p->hispanic ? "hispanic white" : "non-hispanic white";
	return strcmp(p->race, "2054-5") == 0 ? "non-hispanic black" : strcmp(p->race, "2028-9") == 0 ? "non-hispanic asian" : "non-hispanic other";
}

static void put_extensions(struct clinic *c, const struct person *p, struct random *r)
{
	const struct place *home = &c->places[p->place];
	struct text *t = c->line;
	json_open(t, "extension", '[');
	put_coded_extension(t, CORE "race", p->race, race_text(p->race));
	put_coded_extension(t, CORE "ethnicity", p->hispanic ? "2135-2" : "2186-5", p->hispanic ? "Hispanic or Latino" : "Non Hispanic or Latino");
	json_open(t, NULL, '{');
	json_string(t, "url", "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName");
	json_string(t, "valueString", names_family(r));
	json_close(t, '}');
	json_open(t, NULL, '{');
	json_string(t, "url", CORE "birthsex");
	json_string(t, "valueCode", p->sex == 'f' ? "F" : "M");
	json_close(t, '}');
	json_open(t, NULL, '{');
	json_string(t, "url", "http://hl7.org/fhir/StructureDefinition/patient-birthPlace");
	json_open(t, "valueAddress", '{');
	json_string(t, "city", p->birth_city);
	json_string(t, "state", home->state);
	json_string(t, "country", home->country);
	json_close(t, '}');
	json_close(t, '}');
	json_close(t, ']');
}

static void put_typed_identifier(struct text *t, const char *code, const char *display, const char *system, const char *value)
{
	json_open(t, NULL, '{');
	element_concept(t, "type", &(struct code){HL7 "v2-0203", code, display}, true);
	json_string(t, "system", system);
	json_string(t, "value", value);
	json_close(t, '}');
}

static void put_identifiers(struct text *t, const struct person *p, struct random *r)
{
	char value[24];
	int group = (int)random_between(r, 10, 99), serial = (int)random_between(r, 1000, 9999);
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, SYSTEM_RECORD, p->id.text);
	put_typed_identifier(t, "MR", "Medical Record Number", "http://hospital.example.org", p->id.text);
	snprintf(value, sizeof value, "999-%02d-%04d", group, serial);
	put_typed_identifier(t, "SS", "Social Security Number", "http://hl7.org/fhir/sid/us-ssn", value);
	if (random_chance(r, 80)) {
		snprintf(value, sizeof value, "S999%05d", (int)random_between(r, 10000, 99999));
		put_typed_identifier(t, "DL", "Driver's License", "urn:oid:2.16.840.1.113883.4.3.25", value);
	}
	if (random_chance(r, 70)) {
		snprintf(value, sizeof value, "X%08dX", (int)random_between(r, 10000000, 99999999));
		put_typed_identifier(t, "PPN", "Passport Number", "http://standardhealthrecord.org/fhir/StructureDefinition/passportNumber", value);
	}
	json_close(t, ']');
}

static void put_name(struct text *t, const struct person *p, const char *use, const char *family)
{
	json_open(t, NULL, '{');
	json_string(t, "use", use);
	json_string(t, "family", family);
	json_open(t, "given", '[');
	json_string(t, NULL, p->given);
	if (p->middle) json_string(t, NULL, p->middle);
	json_close(t, ']');
	if (p->prefix) {
		json_open(t, "prefix", '[');
		json_string(t, NULL, p->prefix);
		json_close(t, ']');
	}
	json_close(t, '}');
}

static void put_phone(struct text *t, struct random *r, const char *use)
{
	char phone[24];
	names_phone(r, phone, sizeof phone);
	json_open(t, NULL, '{');
	json_string(t, "system", "phone");
	json_string(t, "value", phone);
	json_string(t, "use", use);
	json_close(t, '}');
}

static void put_address(struct clinic *c, const struct person *p, struct random *r)
{
	const struct place *home = &c->places[p->place];
	struct text *t = c->line;
	char street[64];
	int64_t latitude = (int64_t)home->latitude * 1000 + random_between(r, -90000000, 90000000);
	int64_t longitude = (int64_t)home->longitude * 1000 + random_between(r, -90000000, 90000000);
	names_street(r, street, sizeof street);
	json_open(t, "address", '[');
	json_open(t, NULL, '{');
	json_open(t, "extension", '[');
	json_open(t, NULL, '{');
	json_string(t, "url", "http://hl7.org/fhir/StructureDefinition/geolocation");
	json_open(t, "extension", '[');
	json_open(t, NULL, '{');
	json_string(t, "url", "latitude");
	json_decimal(t, "valueDecimal", latitude, 9);
	json_close(t, '}');
	json_open(t, NULL, '{');
	json_string(t, "url", "longitude");
	json_decimal(t, "valueDecimal", longitude, 9);
	json_close(t, '}');
	json_close(t, ']');
	json_close(t, '}');
	json_close(t, ']');
	json_open(t, "line", '[');
	json_string(t, NULL, street);
	json_close(t, ']');
	json_string(t, "city", home->city);
	json_string(t, "state", home->state);
	json_string(t, "postalCode", home->postal);
	json_string(t, "country", home->country);
	json_close(t, '}');
	json_close(t, ']');
}

static void put_person_narrative(struct text *t, const struct person *p)
{
	struct text div = {0};
	text_put(&div, "<p><b>");
	text_put(&div, p->name);
	text_put(&div, "</b></p><p>Gender: ");
	text_put(&div, p->sex == 'f' ? "female" : "male");
	text_put(&div, ". Birth date: ");
	text_put(&div, time_date(p->birth).text);
	text_put(&div, "</p>");
	element_narrative(t, &div);
	text_free(&div);
}

static void put_marriage(struct text *t, const struct person *p)
{
	const char *code = p->married ? "M" : "S", *display = p->married ? "Married" : "Never Married";
	element_concept(t, "maritalStatus", &(struct code){HL7 "v3-MaritalStatus", code, display}, true);
}

static void put_language(struct text *t, struct random *r)
{
	static const struct code languages[] = {{"urn:ietf:bcp:47", "en-US", "English"}, {"urn:ietf:bcp:47", "en-US", "English"},
		{"urn:ietf:bcp:47", "en-US", "English"}, {"urn:ietf:bcp:47", "es", "Spanish"}, {"urn:ietf:bcp:47", "fr", "French"}};
	json_open(t, "communication", '[');
	json_open(t, NULL, '{');
	element_concept(t, "language", PICK(r, languages), true);
	json_close(t, '}');
	json_close(t, ']');
}

void person_write(struct clinic *c, const struct person *p)
{
	struct random r = random_of(c->seed ^ (uint64_t)p->birth, p->random.state);
	struct text *t = c->line;
	resource_begin(c, "Patient", &p->id, CORE "patient");
	put_person_narrative(t, p);
	put_extensions(c, p, &r);
	put_identifiers(t, p, &r);
	if (random_chance(&r, 20)) json_bool(t, "active", true);
	json_open(t, "name", '[');
	put_name(t, p, "official", p->family);
	if (p->maiden) put_name(t, p, "maiden", p->maiden);
	json_close(t, ']');
	json_open(t, "telecom", '[');
	put_phone(t, &r, "home");
	if (random_chance(&r, 30)) put_phone(t, &r, "mobile");
	json_close(t, ']');
	json_string(t, "gender", p->sex == 'f' ? "female" : "male");
	json_string(t, "birthDate", time_date(p->birth).text);
	if (p->death) element_time(t, "deceasedDateTime", p->death, c->places[p->place].zone);
	put_address(c, p, &r);
	put_marriage(t, p);
	json_bool(t, "multipleBirthBoolean", false);
	put_language(t, &r);
	if (random_chance(&r, 30)) {
		json_open(t, "generalPractitioner", '[');
		reference_clinician(c, NULL, c->places[p->place].first_clinician, true);
		json_close(t, ']');
	}
	resource_end(c);
}

static void write_coverage(struct clinic *c, struct person *p)
{
	struct text *t = c->line;
	char member[24];
	resource_begin(c, "Coverage", &p->coverage, NULL);
	json_string(t, "status", "active");
	json_open(t, "type", '{');
	json_string(t, "text", p->payer);
	json_close(t, '}');
	snprintf(member, sizeof member, "%010lld", (long long)random_between(&p->random, 1, 9999999999));
	json_string(t, "subscriberId", member);
	reference_to(c, "beneficiary", "Patient", &p->id, NULL);
	element_concept(t, "relationship", &(struct code){HL7 "subscriber-relationship", "self", "Self"}, false);
	element_period(t, "period", (struct period){p->birth + 20 * DAY, 0}, c->places[p->place].zone);
	json_open(t, "payor", '[');
	json_open(t, NULL, '{');
	json_string(t, "display", p->payer);
	json_close(t, '}');
	json_close(t, ']');
	resource_end(c);
}

static void write_partner(struct clinic *c, struct person *p)
{
	struct text *t = c->line;
	bool child = person_age(p, TODAY) < 18;
	const struct code mother = {HL7 "v3-RoleCode", "MTH", "mother"}, spouse = {HL7 "v3-RoleCode", "SPS", "spouse"};
	char sex = child || p->sex == 'm' ? 'f' : 'm';
	resource_begin(c, "RelatedPerson", &p->partner, NULL);
	json_bool(t, "active", true);
	reference_to(c, "patient", "Patient", &p->id, p->name);
	json_open(t, "relationship", '[');
	element_concept(t, NULL, child ? &mother : &spouse, false);
	json_close(t, ']');
	json_open(t, "name", '[');
	json_open(t, NULL, '{');
	json_string(t, "use", "official");
	json_string(t, "family", p->family);
	json_open(t, "given", '[');
	json_string(t, NULL, names_given(&p->random, sex));
	json_close(t, ']');
	json_close(t, '}');
	json_close(t, ']');
	json_open(t, "telecom", '[');
	put_phone(t, &p->random, "mobile");
	json_close(t, ']');
	json_string(t, "gender", sex == 'f' ? "female" : "male");
	resource_end(c);
}

static void write_family_history(struct clinic *c, struct person *p)
{
	static const struct code kin[] = {{HL7 "v3-RoleCode", "FTH", "father"}, {HL7 "v3-RoleCode", "MTH", "mother"}, {HL7 "v3-RoleCode", "BRO", "brother"}};
	const struct code *of = PICK(&p->random, kin);
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "FamilyMemberHistory", &id, NULL);
	json_string(t, "status", "completed");
	reference_to(c, "patient", "Patient", &p->id, NULL);
	json_string(t, "date", time_date(p->birth + random_between(&p->random, 20, 300) * DAY).text);
	element_concept(t, "relationship", of, true);
	json_open(t, "condition", '[');
	json_open(t, NULL, '{');
	element_concept(t, "code", &diseases.rows[random_next(&p->random) % 20].code, true);
	element_quantity(t, "onsetAge", random_between(&p->random, 35, 75), 0, "a");
	json_close(t, '}');
	json_close(t, ']');
	resource_end(c);
}

void person_write_household(struct clinic *c, struct person *p)
{
	write_coverage(c, p);
	if (p->married || person_age(p, TODAY) < 18) write_partner(c, p);
	if (random_chance(&p->random, 40)) write_family_history(c, p);
}

static void put_agent(struct clinic *c, const struct person *p, const struct code *type)
{
	const struct place *home = &c->places[p->place];
	struct text *t = c->line;
	json_open(t, NULL, '{');
	element_concept(t, "type", type, true);
	reference_clinician(c, "who", home->first_clinician, true);
	reference_organization(c, "onBehalfOf", home);
	json_close(t, '}');
}

/* One for the whole export: it names every record of the patient. */
void person_write_provenance(struct clinic *c, struct person *p)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	size_t count = p->target_count;
	resource_begin(c, "Provenance", &id, CORE "provenance");
	json_open(t, "target", '[');
	for (size_t i = 0; i < count; i++) reference_to(c, NULL, p->targets[i].type, &p->targets[i].id, NULL);
	json_close(t, ']');
	json_string(t, "recorded", time_instant(p->death ? p->death : TODAY, c->places[p->place].zone, 190).text);
	json_open(t, "agent", '[');
	put_agent(c, p, &(struct code){HL7 "provenance-participant-type", "author", "Author"});
	put_agent(c, p, &(struct code){"http://hl7.org/fhir/us/core/CodeSystem/us-core-provenance-participant-type", "transmitter", "Transmitter"});
	json_close(t, ']');
	resource_end(c);
}
