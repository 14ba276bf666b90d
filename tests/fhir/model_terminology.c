/* model_terminology.c - value sets and hierarchies as the model reads them: those that model_bench puts, whose composes list codes, import one another and
   exclude, whose expansions are complete, whose concepts are nested. What else a ValueSet may hold is tested elsewhere. */
#include "model.h"
#include <stdio.h>

static uint32_t get(const struct kl_json *doc, uint32_t node, const char *name)
{
	return node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_OBJECT ? kl_json_get(doc, node, name) : KL_JSON_NONE;
}

static uint32_t first(const struct kl_json *doc, uint32_t array) { return array == KL_JSON_NONE ? KL_JSON_NONE : kl_json_first(doc, array); }

static bool same(struct model_view *v, kiln_slice system, kiln_slice a, kiln_slice b)
{
	return model_folds(system) ? kl_slice_eq(model_fold_case(&v->scratch, a), model_fold_case(&v->scratch, b)) : kl_slice_eq(a, b);
}

const struct model_row *model_canonical(struct model_view *v, const char *type, kiln_slice name)
{
	const struct model_rows *rows = &v->types[kl_resource_type(kl_slice_of(type))->self];
	for (unsigned i = 0; i < rows->count; i++) {
		struct model_scope s = {&rows->list[i].version->doc, &v->scratch};
		char relative[80];
		size_t size = (size_t)snprintf(relative, sizeof relative, "%s/%s", type, rows->list[i].record->id);
		if (kl_slice_eq(model_member(&s, KL_JSON_ROOT, "url"), name) || kl_slice_eq(kl_slice(relative, size), name))
			return &rows->list[i];
	}
	return NULL;
}

/* Is the code among the objects of the array? system: data NULL, where each has its own. */
static bool lists(struct model_view *v, const struct kl_json *doc, uint32_t array, kiln_slice listed, kiln_slice system, kiln_slice code)
{
	struct model_scope s = {doc, &v->scratch};
	for (uint32_t c = first(doc, array); c != KL_JSON_NONE; c = kl_json_next(doc, array, c)) {
		kiln_slice own = listed.data ? listed : model_member(&s, c, "system");
		if (kl_slice_eq(own, system) && same(v, system, model_member(&s, c, "code"), code))
			return true;
	}
	return false;
}

/* compose.include, compose.exclude: any of them. */
static bool composed(struct model_view *v, const struct kl_json *doc, uint32_t array, kiln_slice system, kiln_slice code)
{
	struct model_scope s = {doc, &v->scratch};
	for (uint32_t i = first(doc, array); i != KL_JSON_NONE; i = kl_json_next(doc, array, i)) {
		uint32_t concepts = get(doc, i, "concept"), sets = get(doc, i, "valueSet");
		bool in = concepts == KL_JSON_NONE || lists(v, doc, concepts, model_member(&s, i, "system"), system, code);
		for (uint32_t k = first(doc, sets); in && k != KL_JSON_NONE; k = kl_json_next(doc, sets, k))
			in = model_in_set(v, model_canonical(v, "ValueSet", kl_json_string(doc, k, &v->scratch)), system, code);
		if (in)
			return true;
	}
	return false;
}

bool model_in_set(struct model_view *v, const struct model_row *set, kiln_slice system, kiln_slice code)
{
	const struct kl_json *doc = &set->version->doc;
	uint32_t expansion = get(doc, KL_JSON_ROOT, "expansion"), compose = get(doc, KL_JSON_ROOT, "compose");
	if (expansion != KL_JSON_NONE)
		return lists(v, doc, get(doc, expansion, "contains"), (kiln_slice){NULL, 0}, system, code);
	return composed(v, doc, get(doc, compose, "include"), system, code) && !composed(v, doc, get(doc, compose, "exclude"), system, code);
}

/* Below: is `code` at or under `of`, in the concepts of the array? inside: under it already. */
static bool is_under(struct model_view *v, const struct kl_json *doc, uint32_t array, kiln_slice system, kiln_slice of, kiln_slice code, bool inside)
{
	struct model_scope s = {doc, &v->scratch};
	for (uint32_t c = first(doc, array); c != KL_JSON_NONE; c = kl_json_next(doc, array, c)) {
		kiln_slice own = model_member(&s, c, "code");
		bool in = inside || same(v, system, own, of);
		if ((in && same(v, system, own, code)) || is_under(v, doc, get(doc, c, "concept"), system, of, code, in))
			return true;
	}
	return false;
}

bool model_below_code(struct model_view *v, kiln_slice system, kiln_slice of, kiln_slice code)
{
	const struct model_row *row = model_canonical(v, "CodeSystem", system);
	return row && is_under(v, &row->version->doc, get(&row->version->doc, KL_JSON_ROOT, "concept"), system, of, code, false);
}

bool model_in_list(struct model_view *v, kiln_slice list, const struct model_row *row)
{
	const struct kl_type *type;
	kiln_slice id = kl_slice_starts(list, KL_SLICE("List/")) ? kl_slice(list.data + 5, list.size - 5) : list;
	const struct model_rows *lists_there = &v->types[kl_resource_type(KL_SLICE("List"))->self];
	for (unsigned i = 0; i < lists_there->count; i++) {
		const struct kl_json *doc = &lists_there->list[i].version->doc;
		struct model_scope s = {doc, &v->scratch};
		uint32_t entries = get(doc, KL_JSON_ROOT, "entry");
		if (!kl_slice_is(id, lists_there->list[i].record->id))
			continue;
		for (uint32_t e = first(doc, entries); e != KL_JSON_NONE; e = kl_json_next(doc, entries, e)) {
			uint32_t deleted = get(doc, e, "deleted");
			kiln_slice target;
			if ((deleted == KL_JSON_NONE || doc->nodes[deleted].kind != KL_JSON_TRUE) && model_literal(model_member(&s, get(doc, e, "item"), "reference"), &type, &target) &&
			    type == row->record->type && kl_slice_is(target, row->record->id))
				return true;
		}
	}
	return false;
}
