/* definitions.c - look-ups in the tables of FHIR R4. Every hash only proposes; the name decides. */
#include "fhir/definitions.h"
#include "base/json.h"
#include "fhir/compartments.h"
#include "fhir/custom.h"
#include "fhir/definitions_tables.h"

const struct kl_type *kl_type_named(kiln_slice name)
{
	unsigned slot = kl_json_hash(name) & (KL_TYPE_LOOKUP - 1);
	for (unsigned n; (n = kl_type_lookup[slot]); slot = (slot + 1) & (KL_TYPE_LOOKUP - 1))
		if (kl_slice_eq(kl_type_name(&kl_types[n - 1]), name))
			return &kl_types[n - 1];
	return NULL;
}

const struct kl_type *kl_resource_type(kiln_slice name)
{
	const struct kl_type *t = kl_type_named(name);
	return t && t->self < KL_RESOURCE_TYPES ? t : NULL;
}

bool kl_type_is(const struct kl_type *t, const struct kl_type *base)
{
	while (t != base && t->base != KL_NO_TYPE)
		t = &kl_types[t->base];
	return t == base;
}

const struct kl_element *kl_element_named(const struct kl_type *t, kiln_slice name, uint16_t hash)
{
	const uint8_t *table = kl_element_lookup + t->lookup;
	const struct kl_element *elements = kl_elements_of(t);
	unsigned mask = (0x10000u >> t->shift) - 1;
	unsigned slot = (uint16_t)((unsigned)hash * t->multiplier) >> t->shift;
	for (unsigned n; (n = table[slot]); slot = (slot + 1) & mask)
		if (kl_slice_eq(kl_element_name(&elements[n - 1]), name))
			return &elements[n - 1];
	return NULL;
}

const struct kl_element *kl_choice_named(const struct kl_type *t, kiln_slice name, unsigned *count)
{
	const struct kl_element *e = kl_elements_of(t), *end = e + t->count, *first = NULL;
	*count = 0;
	for (; e < end; e++) {
		if (e->base_len == 0 || e->base_len != name.size || memcmp(kl_element_name(e).data, name.data, name.size) != 0)
			continue;
		first = first ? first : e;
		++*count;
	}
	return first;
}

const struct kl_code *kl_codes_of(uint16_t codes, unsigned *count)
{
	*count = codes ? (unsigned)(kl_code_starts[codes] - kl_code_starts[codes - 1]) : 0;
	return codes ? &kl_codes[kl_code_starts[codes - 1]] : NULL;
}

const struct kl_code *kl_code_find(uint16_t codes, kiln_slice code)
{
	unsigned count, low = 0;
	const struct kl_code *rows = kl_codes_of(codes, &count), *end = rows + count;
	while (low < count) {
		unsigned middle = (low + count) / 2;
		if (kl_slice_cmp(kl_text_slice(rows[middle].code), code) < 0)
			low = middle + 1;
		else
			count = middle;
	}
	const struct kl_code *found = rows + low;
	return rows && found < end && kl_slice_eq(kl_text_slice(found->code), code) ? found : NULL;
}

static const uint16_t *type_list(const uint16_t *starts, const struct kl_type *t, unsigned *count)
{
	if (t->self >= kl_listed_types) {
		*count = 0;
		return NULL;
	}
	*count = (unsigned)(starts[t->self + 1] - starts[t->self]);
	return kl_type_lists + starts[t->self];
}

const uint16_t *kl_params_of(const struct kl_type *t, unsigned *count)
{
	return type_list(kl_type_params, t, count);
}

const uint16_t *kl_index_defs_of(const struct kl_type *t, unsigned *count)
{
	return type_list(kl_type_indexes, t, count);
}

const struct kl_param *kl_param_named(const struct kl_type *t, kiln_slice code)
{
	unsigned count, low = 0;
	const uint16_t *list = kl_params_of(t, &count);
	while (low < count) {
		unsigned middle = (low + count) / 2;
		const struct kl_param *p = &kl_params[list[middle]];
		int c = kl_slice_cmp(kl_text_slice(p->code), code);
		if (c == 0)
			return p;
		if (c < 0)
			low = middle + 1;
		else
			count = middle;
	}
	return NULL;
}

kiln_slice kl_param_code(const struct kl_param *p) { return p->custom ? p->custom->code : kl_text_slice(p->code); }
kiln_slice kl_param_url(const struct kl_param *p) { return p->custom ? p->custom->url : kl_text_slice(p->url); }

uint16_t kl_param_target(const struct kl_param *p, unsigned i)
{
	return p->custom ? p->custom->targets[i] : kl_param_targets[p->targets + i];
}

const struct kl_index_def *kl_param_def(const struct kl_param *p, unsigned i)
{
	return p->custom ? &p->custom->index : kl_index_at(kl_param_index(p, i));
}

const struct kl_param *kl_component_param(const struct kl_param *p, unsigned i)
{
	return p->custom ? p->custom->components[i].param : kl_param_at(kl_param_component(p, i)->param);
}

kiln_slice kl_component_expression(const struct kl_param *p, unsigned i)
{
	return p->custom ? p->custom->components[i].expression : kl_text_slice(kl_param_component(p, i)->expression);
}

const struct kl_param *kl_def_owner(const struct kl_index_def *def)
{
	return def->custom ? &def->custom->param : kl_param_at(def->owner);
}

kiln_slice kl_def_branches(const struct kl_index_def *def)
{
	return def->custom ? def->custom->expression : kl_text_slice(def->branches);
}

int kl_compartment_named(kiln_slice type)
{
	static const char names[KL_COMPARTMENTS][16] = {"Device", "Encounter", "Patient", "Practitioner", "RelatedPerson"};
	for (int i = 0; i < KL_COMPARTMENTS; i++)
		if (kl_slice_is(type, names[i]))
			return i;
	return -1;
}

const uint16_t *kl_compartment_params(enum kl_compartment c, const struct kl_type *t, unsigned *count)
{
	*count = 0;
	if (t->self >= KL_RESOURCE_TYPES)
		return NULL;
	const uint16_t *start = &kl_compartment_starts[(unsigned)c * KL_RESOURCE_TYPES + t->self];
	*count = (unsigned)(start[1] - start[0]);
	return kl_compartment_members + start[0];
}
