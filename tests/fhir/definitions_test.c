/* definitions_test.c - the tables of R4: that they are whole, that every name is found, and that parameters share indexes. */
#include "fhir/compartments.h"
#include "fhir/definitions.h"
#include "base/json.h"
#include "fhir/accept_path.h"
#include <criterion/criterion.h>

static const struct kl_type *type(const char *name)
{
	const struct kl_type *t = kl_type_named(kl_slice_of(name));
	cr_assert(t, "no type %s", name);
	return t;
}

static const struct kl_element *element(const struct kl_type *t, const char *name)
{
	kiln_slice s = kl_slice_of(name);
	return kl_element_named(t, s, kl_json_hash(s));
}

static const struct kl_param *param(const char *type_name, const char *code)
{
	const struct kl_param *p = kl_param_named(type(type_name), kl_slice_of(code));
	cr_assert(p, "no parameter %s of %s", code, type_name);
	return p;
}

static bool text_is(kl_text t, const char *want)
{
	return kl_slice_is(kl_text_slice(t), want);
}

Test(definitions, names_of_types)
{
	unsigned concrete = 0;
	for (uint16_t i = 0; i < kl_type_count; i++) {
		const struct kl_type *t = kl_type_at(i);
		concrete += t->kind == KL_TYPE_RESOURCE && !(t->flags & KL_TYPE_ABSTRACT);
		cr_assert_eq(t->self, i);
		cr_assert_eq(kl_type_named(kl_type_name(t)), t);
		cr_assert_eq(kl_resource_type(kl_type_name(t)), i < KL_RESOURCE_TYPES ? t : NULL);
		if (i > 0 && i < KL_RESOURCE_TYPES)
			cr_assert_lt(kl_slice_cmp(kl_type_name(kl_type_at((uint16_t)(i - 1))), kl_type_name(t)), 0);
	}
	cr_assert_eq(concrete, 146);
	cr_assert_null(kl_type_named(KL_SLICE("patient")));
	cr_assert_null(kl_type_named(KL_SLICE("")));
	cr_assert_null(kl_resource_type(KL_SLICE("DomainResource")));
	cr_assert_null(kl_resource_type(KL_SLICE("HumanName")));
}

Test(definitions, every_element_is_found)
{
	unsigned count = 0;
	for (uint16_t i = 0; i < kl_type_count; i++) {
		const struct kl_type *t = kl_type_at(i);
		for (uint16_t j = 0; j < t->count; j++, count++) {
			const struct kl_element *e = &kl_elements_of(t)[j];
			kiln_slice name = kl_element_name(e);
			cr_assert_eq(kl_element_named(t, name, kl_json_hash(name)), e);
			cr_assert_leq(name.size, KL_ELEMENT_NAME_MAX);
			cr_assert_lt(e->type, kl_type_count);
		}
		cr_assert_null(element(t, "nope"));
		cr_assert_null(element(t, ""));
		cr_assert_null(element(t, "_id"));
	}
	cr_assert_gt(count, 8000);
}

Test(definitions, what_elements_are)
{
	const struct kl_type *patient = type("Patient");
	const struct kl_element *name = element(patient, "name"), *gender = element(patient, "gender");
	cr_assert_eq(name->flags, KL_EL_MANY | KL_EL_SUMMARY);
	cr_assert_eq(kl_element_type(name), type("HumanName"));
	cr_assert_eq(gender->flags, KL_EL_SUMMARY);
	cr_assert_eq(kl_element_type(gender)->primitive, KL_PRIM_CODE);
	cr_assert_eq(element(patient, "active")->flags, KL_EL_SUMMARY | KL_EL_MODIFIER);
	cr_assert_eq(element(patient, "contained")->flags, KL_EL_MANY | KL_EL_RESOURCE);
	cr_assert_eq(kl_element_type(element(patient, "id"))->primitive, KL_PRIM_ID);
	cr_assert_eq(kl_element_type(element(type("HumanName"), "id"))->primitive, KL_PRIM_STRING);
	cr_assert_eq(kl_element_type(element(type("Extension"), "url"))->primitive, KL_PRIM_URI);
	cr_assert_null(element(type("Bundle"), "contained"));
	cr_assert(element(type("Bundle.entry"), "resource")->flags & KL_EL_RESOURCE);
	cr_assert(element(type("Parameters.parameter"), "resource")->flags & KL_EL_RESOURCE);
	cr_assert(element(type("code"), "extension") && element(type("Observation.component"), "modifierExtension"));
	cr_assert_null(element(type("Timing.repeat"), "modifierExtension"));
}

Test(definitions, content_references)
{
	cr_assert_eq(kl_element_type(element(type("Questionnaire.item"), "item")), type("Questionnaire.item"));
	cr_assert_eq(kl_element_type(element(type("Observation.component"), "referenceRange")), type("Observation.referenceRange"));
	cr_assert_eq(kl_element_type(element(type("Bundle.entry"), "link")), type("Bundle.link"));
}

Test(definitions, choices)
{
	const struct kl_type *observation = type("Observation");
	unsigned count;
	const struct kl_element *e = kl_choice_named(observation, KL_SLICE("value"), &count);
	cr_assert_eq(count, 11);
	for (unsigned i = 0; i < count; i++) {
		cr_assert(e[i].flags & KL_EL_CHOICE);
		cr_assert_eq(e[i].base_len, 5);
		cr_assert_eq(e[i].slot, e->slot);
	}
	cr_assert_eq(e, element(observation, "valueQuantity"));
	cr_assert_null(kl_choice_named(observation, KL_SLICE("status"), &count));
	cr_assert_eq(count, 0);
	cr_assert_null(element(observation, "value"));
	cr_assert(kl_choice_named(type("Extension"), KL_SLICE("value"), &count));
	cr_assert_eq(count, 50);
}

Test(definitions, required_elements)
{
	const struct kl_type *observation = type("Observation"), *dose = type("MedicationRequest");
	uint64_t status = (uint64_t)1 << (element(observation, "status")->slot - 1);
	uint64_t code = (uint64_t)1 << (element(observation, "code")->slot - 1);
	cr_assert_eq(observation->required, status | code);
	const struct kl_element *e = element(dose, "medicationReference");
	cr_assert_eq(e->flags & (KL_EL_CHOICE | KL_EL_REQUIRED), KL_EL_CHOICE | KL_EL_REQUIRED);
	cr_assert(dose->required >> (e->slot - 1) & 1);
	cr_assert_eq(type("Patient")->required, 0);
}

Test(definitions, specialisation)
{
	cr_assert(kl_type_is(type("Patient"), type("Resource")) && kl_type_is(type("Patient"), type("DomainResource")));
	cr_assert(kl_type_is(type("Bundle"), type("Resource")) && !kl_type_is(type("Bundle"), type("DomainResource")));
	cr_assert(kl_type_is(type("Age"), type("Quantity")) && kl_type_is(type("code"), type("string")));
	cr_assert(kl_type_is(type("Observation.component"), type("BackboneElement")));
	cr_assert(!kl_type_is(type("string"), type("code")));
	cr_assert(type("Patient")->flags & KL_TYPE_DOMAIN && !(type("Bundle")->flags & KL_TYPE_DOMAIN));
}

Test(definitions, codes_of_bindings)
{
	uint16_t gender = element(type("Patient"), "gender")->codes;
	unsigned count;
	const struct kl_code *rows = kl_codes_of(gender, &count);
	cr_assert_eq(count, 4);
	cr_assert(text_is(rows[0].code, "female") && text_is(rows[0].system, "http://hl7.org/fhir/administrative-gender"));
	cr_assert(kl_code_find(gender, KL_SLICE("male")) && kl_code_find(gender, KL_SLICE("unknown")));
	cr_assert_null(kl_code_find(gender, KL_SLICE("Male")));
	cr_assert_null(kl_code_find(gender, KL_SLICE("zzz")));
	cr_assert_null(kl_code_find(gender, KL_SLICE("")));
	cr_assert_eq(gender, element(type("Patient.contact"), "gender")->codes);
	/* Codes below others in their system's hierarchy count too. */
	cr_assert(kl_code_find(element(type("OperationOutcome.issue"), "code")->codes, KL_SLICE("not-found")));
	cr_assert_eq(element(type("Attachment"), "contentType")->codes, 0);
	cr_assert(element(type("Condition"), "clinicalStatus")->codes);
}

Test(definitions, search_parameters_are_whole)
{
	/* R4 has 1,721 pairs of type and parameter; SearchParameter/example and example-reference define two a second time. */
	cr_assert_eq(kl_param_count, 1721 - 2);
	for (uint16_t i = 0; i < kl_param_count; i++) {
		const struct kl_param *p = kl_param_at(i);
		cr_assert_eq(kl_param_named(kl_type_at(p->base), kl_text_slice(p->code)), p);
		cr_assert_eq(p->type == KL_PARAM_COMPOSITE, p->component_count > 0);
		for (unsigned c = 0; c < p->component_count; c++)
			cr_assert_neq(kl_param_at(kl_param_component(p, c)->param)->type, KL_PARAM_COMPOSITE);
		for (unsigned t = 0; t < p->target_count; t++)
			cr_assert_lt(kl_param_target(p, t), KL_RESOURCE_TYPES);
		cr_assert_eq(p->index_count > 0, kl_text_slice(p->expression).size > 0);
		for (unsigned x = 0; x < p->index_count; x++) {
			const struct kl_index_def *def = kl_index_at(kl_param_index(p, x));
			cr_assert_eq(def->type, p->type);
			cr_assert_eq(kl_param_at(def->owner)->base, p->base);
		}
	}
}

Test(definitions, parameters_of_a_type)
{
	unsigned count;
	const uint16_t *list = kl_params_of(type("Observation"), &count);
	cr_assert_eq(count, 43 + 9 + 1);
	for (unsigned i = 1; i < count; i++)
		cr_assert_lt(kl_slice_cmp(kl_text_slice(kl_param_at(list[i - 1])->code), kl_text_slice(kl_param_at(list[i])->code)), 0);
	cr_assert(text_is(param("Observation", "_lastUpdated")->expression, "Resource.meta.lastUpdated"));
	cr_assert(param("Patient", "_text") && param("Patient", "_id"));
	cr_assert_null(kl_param_named(type("Bundle"), KL_SLICE("_text")));
	cr_assert_null(kl_param_named(type("Patient"), KL_SLICE("code")));
	cr_assert_null(kl_param_named(type("HumanName"), KL_SLICE("_id")));
	cr_assert_null(kl_params_of(type("HumanName"), &count));
	cr_assert_eq(count, 0);
	kl_params_of(type("DomainResource"), &count);
	cr_assert_eq(count, 9 + 1);
}

Test(definitions, expressions_are_of_the_base_type)
{
	cr_assert(text_is(param("Patient", "email")->expression, "Patient.telecom.where(system='email')"));
	cr_assert(text_is(param("AllergyIntolerance", "code")->expression,
		"AllergyIntolerance.code | AllergyIntolerance.reaction.substance"));
	cr_assert(text_is(param("Observation", "code")->url, "http://hl7.org/fhir/SearchParameter/clinical-code"));
	cr_assert_eq(param("Patient", "general-practitioner")->target_count, 3);
	cr_assert_eq(param("Provenance", "target")->target_count, KL_RESOURCE_TYPES - 1);
}

/* The one index that a parameter reads. */
static uint16_t only_index(const char *type_name, const char *code)
{
	const struct kl_param *p = param(type_name, code);
	cr_assert_eq(p->index_count, 1, "%s of %s", code, type_name);
	return kl_param_index(p, 0);
}

static bool reads(const struct kl_param *p, uint16_t index)
{
	for (unsigned i = 0; i < p->index_count; i++)
		if (kl_param_index(p, i) == index)
			return true;
	return false;
}

Test(definitions, aliases_share_an_index)
{
	uint16_t subject = only_index("Observation", "subject");
	cr_assert_eq(only_index("Observation", "patient"), subject);
	cr_assert_eq(param("Observation", "patient")->filter, type("Patient")->self);
	cr_assert_eq(param("Observation", "subject")->filter, KL_NO_TYPE);
	cr_assert_eq(kl_param_at(kl_index_at(subject)->owner), param("Observation", "subject"));
	cr_assert(text_is(kl_index_at(subject)->branches, "Observation.subject"));
	cr_assert_eq(only_index("Appointment", "location"), only_index("Appointment", "actor"));
	cr_assert_eq(only_index("Patient", "phonetic"), only_index("Patient", "name"));
	cr_assert_neq(only_index("Patient", "phone"), only_index("Patient", "telecom"));
	cr_assert_eq(param("AuditEvent", "patient")->index_count, 2);
}

Test(definitions, unions_share_indexes)
{
	const struct kl_param *combo = param("Observation", "combo-code"), *value = param("Observation", "combo-value-quantity");
	const struct kl_param *both = param("Observation", "combo-code-value-quantity");
	cr_assert_eq(combo->index_count, 2);
	cr_assert(reads(combo, only_index("Observation", "code")) && reads(combo, only_index("Observation", "component-code")));
	cr_assert_eq(value->index_count, 2);
	cr_assert(reads(value, only_index("Observation", "value-quantity")));
	cr_assert(text_is(kl_index_at(only_index("Observation", "value-quantity"))->branches,
		"Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData)"));
	cr_assert_eq(both->index_count, 2);
	cr_assert(reads(both, only_index("Observation", "code-value-quantity")));
	cr_assert(reads(both, only_index("Observation", "component-code-value-quantity")));
}

Test(definitions, components_of_composites)
{
	const struct kl_param *p = param("Observation", "code-value-quantity");
	cr_assert_eq(p->component_count, 2);
	cr_assert(text_is(kl_param_component(p, 0)->expression, "code"));
	cr_assert(text_is(kl_param_component(p, 1)->expression, "value.ofType(Quantity)"));
	cr_assert_eq(kl_param_at(kl_param_component(p, 0)->param), param("Observation", "code"));
	cr_assert_eq(kl_param_at(kl_param_component(p, 1)->param), param("Observation", "value-quantity"));
	p = param("Observation", "code-value-date");
	cr_assert(text_is(kl_param_component(p, 1)->expression, "value.ofType(dateTime) | value.ofType(Period)"));
}

Test(definitions, every_index_has_a_name_of_its_own)
{
	for (uint16_t i = 0; i < kl_index_count; i++) {
		const struct kl_index_def *a = kl_index_at(i);
		cr_assert(reads(kl_param_at(a->owner), i));
		for (uint16_t j = 0; j < i; j++)
			cr_assert(kl_index_at(j)->owner != a->owner || kl_index_at(j)->ordinal != a->ordinal);
	}
}

Test(definitions, indexes_of_a_type)
{
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		unsigned params, indexes, found = 0;
		const uint16_t *p = kl_params_of(kl_type_at(t), &params), *x = kl_index_defs_of(kl_type_at(t), &indexes);
		for (unsigned i = 1; i < indexes; i++)
			cr_assert_lt(x[i - 1], x[i]);
		for (unsigned i = 0; i < indexes; i++) {
			bool used = false;
			for (unsigned j = 0; j < params && !used; j++)
				used = reads(kl_param_at(p[j]), x[i]);
			found += used;
		}
		cr_assert_eq(found, indexes);
	}
}

Test(definitions, compartments)
{
	unsigned count;
	int patient = kl_compartment_named(KL_SLICE("Patient"));
	const uint16_t *list = kl_compartment_params((enum kl_compartment)patient, type("Observation"), &count);
	cr_assert_eq(patient, KL_COMPARTMENT_PATIENT);
	cr_assert_eq(kl_compartment_named(KL_SLICE("Observation")), -1);
	cr_assert_eq(count, 2);
	cr_assert_eq(kl_param_at(list[0]), param("Observation", "performer"));
	cr_assert_eq(kl_param_at(list[1]), param("Observation", "subject"));
	kl_compartment_params(KL_COMPARTMENT_PATIENT, type("Medication"), &count);
	cr_assert_eq(count, 0);
	for (int c = 0; c < KL_COMPARTMENTS; c++)
		for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
			list = kl_compartment_params((enum kl_compartment)c, kl_type_at(t), &count);
			for (unsigned i = 0; i < count; i++)
				cr_assert_eq(kl_param_at(list[i])->type, KL_PARAM_REFERENCE);
		}
	kl_compartment_params(KL_COMPARTMENT_PATIENT, type("HumanName"), &count);
	cr_assert_eq(count, 0);
}
