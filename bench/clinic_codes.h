/* clinic_codes.h - the terminology that made-up records draw on. */
#ifndef CLINIC_CODES_H
#define CLINIC_CODES_H
#include <stddef.h>
#include <stdint.h>

#define LOINC "http://loinc.org"
#define SNOMED "http://snomed.info/sct"
#define RXNORM "http://www.nlm.nih.gov/research/umls/rxnorm"
#define CVX "http://hl7.org/fhir/sid/cvx"
#define UCUM "http://unitsofmeasure.org"
#define HL7 "http://terminology.hl7.org/CodeSystem/"
#define CORE "http://hl7.org/fhir/us/core/StructureDefinition/us-core-"
#define SYSTEM_RECORD "https://clinic.example.org/fhir/record"
#define SYSTEM_NPI "http://hl7.org/fhir/sid/us-npi"
struct code { const char *system, *code, *display; };

struct disease {
	struct code code;
	uint8_t weight;           /* how often, among new complaints */
	uint16_t days;            /* how long; 0: for life */
	uint8_t from, to;         /* years of age */
	char sex;                 /* 'f', 'm' or 0 */
	const char *drugs[3];     /* RxNorm codes */
	const char *procedures[2];
	char where;               /* 'i' in-patient, 'e' emergency, else ambulatory */
};
struct plan { const char *disease; struct code code, activities[3]; };
struct analyte { struct code code; const char *unit; int32_t low, high, from, to; uint8_t places; };  /* from..to: reference */
struct finding { struct code code, values[4]; };
struct panel { struct code code; uint8_t weight; const struct analyte *analytes; uint8_t count; const struct finding *findings; uint8_t found; };
struct image { struct code code, site, modality; const char *sop; uint8_t most; };
struct disease_table { const struct disease *rows; size_t count; };
struct code_table { const struct code *rows; size_t count; };
struct panel_table { const struct panel *rows; size_t count; };
extern const struct disease_table diseases;
extern const struct panel_table panels;
extern const struct code_table drugs, infusions, vaccines, procedures, supplies, allergens, visit_types, specialties, implants;
const struct code *code_find(const struct code_table *table, const char *code);
const struct plan *plan_for(const char *disease);

#endif
