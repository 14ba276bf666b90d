/* chart.c - charts are indexes of their own: (patient, date), (patient, code, date), (encounter, date), (code, date), (code, quantity), (code, patient), each
   ending in the record number.
   A clause on the patient and one on the code together are one short range of the second; with one on the date, a part of that range, of which the
   dates decide entry by entry; and what a chart's range holds comes by date (search_lane.c). A date that is missing sorts last. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_compile.h"
#include "fhir/search_run.h"
#include <stdlib.h>

#define PRODUCT_MAX 64   /* patients times codes times dates of one search by chart */

/* ---- Compiling ---- */

static bool reads_indexes(const struct kl_type_indexes *ti, const struct kl_clause *clause, const struct kl_param *filled)
{
	if (!filled || clause->negated || clause->verify || clause->index_count != filled->index_count)
		return false;
	for (uint32_t i = 0; i < clause->index_count; i++)
		if (ti->list[clause->indexes[i]].def != kl_index_at(kl_param_index(filled, i)))
			return false;
	return true;
}

static bool same_indexes(const struct kl_type_indexes *ti, const struct kl_clause *clause, const struct kl_param *filled)
{
	return clause->kind == KL_CLAUSE_TERMS && reads_indexes(ti, clause, filled);
}

static bool has_type(const struct kl_part *p, const struct kl_type *t)
{
	for (uint16_t i = 0; i < p->count; i++)
		if (p->of.types[i] == t->self)
			return true;
	return false;
}

/* Every value names a target of the chart's type; *exact: and of no other (an id alone may have several). */
static bool names_targets(const struct kl_clause *clause, const struct kl_type *t, bool *exact)
{
	*exact = true;
	for (uint32_t i = 0; i < clause->count; i++) {
		const struct kl_pattern *p = &clause->patterns[i];
		if (p->count != 1 || p->parts[0].kind != KL_PART_TARGET || !has_type(&p->parts[0], t))
			return false;
		*exact &= p->parts[0].count == 1;
	}
	return clause->count > 0;
}

/* Every value names a code; `system|` alone does not. */
static bool names_codes(const struct kl_clause *clause)
{
	for (uint32_t i = 0; i < clause->count; i++) {
		const struct kl_part *first = clause->patterns[i].parts;
		if (first->kind != KL_PART_CODES && (first->kind != KL_PART_BYTES || (unsigned char)first->text.data[0] == 0xff))
			return false;
	}
	return clause->count > 0;
}

/* A clause that names exact targets is preferred. */
static const struct kl_clause *find_target(const struct kl_group *g, const struct kl_param *filled, const char *type, uint32_t *at, bool *exact)
{
	const struct kl_type *t = kl_resource_type(kl_slice_of(type));
	const struct kl_clause *found = NULL;
	*exact = false;
	for (uint32_t i = 0; i < g->count && !*exact; i++) {
		bool sure;
		if (!same_indexes(g->ti, &g->clauses[i], filled) || !names_targets(&g->clauses[i], t, &sure) || (found && !sure))
			continue;
		*at = i;
		*exact = sure;
		found = &g->clauses[i];
	}
	return found;
}

static const struct kl_clause *find_code(const struct kl_group *g, uint32_t *at)
{
	for (uint32_t i = 0; i < g->count; i++)
		if (same_indexes(g->ti, &g->clauses[i], g->ti->chart_code) && names_codes(&g->clauses[i])) {
			*at = i;
			return &g->clauses[i];
		}
	return NULL;
}

/* Every value is a date. */
static bool names_dates(const struct kl_clause *clause)
{
	for (uint32_t i = 0; i < clause->count; i++)
		if (clause->patterns[i].count != 1 || clause->patterns[i].parts[0].kind != KL_PART_DATE)
			return false;
	return clause->count > 0;
}

/* What stands behind target and code in a chart: any date, or those that the pattern of a date lets pass. */
static int last_part(struct kl_compile *c, const struct kl_pattern *date, struct kl_part *out)
{
	*out = (struct kl_part){.kind = KL_PART_STARTS, .text = KL_SLICE("")};
	if (!date)
		return KILN_OK;
	struct kl_range *range = kl_arena_alloc(c->arena, sizeof *range);
	*out = date->parts[0];
	out->kind = KL_PART_CHART_DATE;
	out->count = 1;
	out->of.date.ranges = range;
	if (!range)
		return kl_fail_memory(c->err);
	kl_buf_clear(&c->bytes);
	*range = kl_chart_range((enum kl_prefix)out->prefix, out->of.date.period, &c->bytes);
	range->low = kl_arena_copy(c->arena, range->low);
	range->high = kl_arena_copy(c->arena, range->high);
	bool good = kl_buf_ok(&c->bytes) && range->low.data && range->high.data;
	kl_buf_clear(&c->bytes);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

/* The parts of a, those of b (NULL: none), and a date. */
static int pair(struct kl_compile *c, const struct kl_pattern *a, const struct kl_pattern *b, const struct kl_pattern *date, struct kl_pattern *out)
{
	uint32_t more = b ? b->count : 0;
	struct kl_part *parts = kl_arena_alloc(c->arena, (a->count + more + 1u) * sizeof *parts);
	if (!parts)
		return kl_fail_memory(c->err);
	memcpy(parts, a->parts, a->count * sizeof *parts);
	if (b)
		memcpy(parts + a->count, b->parts, more * sizeof *parts);
	*out = (struct kl_pattern){parts, a->count + more + 1};
	return last_part(c, date, &parts[a->count + more]);
}

/* A clause on a chart: its target, code and date; the last two may be NULL. */
struct combination {
	int index;
	const struct kl_clause *parts[3];
	const char *type;        /* of the target */
	bool exact;              /* the clause names no target of another */
};

static kiln_slice joined_name(struct kl_compile *c, const struct combination *of)
{
	kl_buf_clear(&c->bytes);
	for (size_t i = 0; i < 3; i++) {
		if (i && of->parts[i])
			kl_buf_add_byte(&c->bytes, '&');
		if (of->parts[i])
			kl_buf_add_slice(&c->bytes, of->parts[i]->name);
	}
	kiln_slice copy = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	kl_buf_clear(&c->bytes);
	return copy;
}

static uint32_t count_of(const struct kl_clause *clause) { return clause ? clause->count : 1; }
static const struct kl_pattern *pattern_of(const struct kl_clause *clause, uint32_t i) { return clause ? &clause->patterns[i] : NULL; }

static uint64_t product(const struct combination *of)
{
	return (uint64_t)count_of(of->parts[0]) * count_of(of->parts[1]) * count_of(of->parts[2]);
}

static int make(struct kl_compile *c, const struct combination *of, struct kl_clause *clause)
{
	uint32_t *position = kl_arena_alloc(c->arena, sizeof *position);
	struct kl_pattern *patterns = kl_arena_alloc(c->arena, product(of) * sizeof *patterns);
	int rc = KILN_OK;
	if (!position || !patterns)
		return kl_fail_memory(c->err);
	*position = (uint32_t)of->index;
	*clause = (struct kl_clause){.kind = KL_CLAUSE_TERMS, .name = joined_name(c, of), .indexes = position, .index_count = 1, .patterns = patterns};
	for (uint32_t i = 0; i < of->parts[0]->count; i++)
		for (uint32_t k = 0; k < count_of(of->parts[1]); k++)
			for (uint32_t d = 0; d < count_of(of->parts[2]) && rc == KILN_OK; d++)
				rc = pair(c, pattern_of(of->parts[0], i), pattern_of(of->parts[1], k), pattern_of(of->parts[2], d), &patterns[clause->count++]);
	return rc == KILN_OK && !clause->name.data ? kl_fail_memory(c->err) : rc;
}

/* The patient and the code, the patient, the encounter, or the code: what of it the group asks for, and where. */
static bool find_front(const struct kl_group *g, struct combination *of, uint32_t at[2])
{
	const struct kl_type_indexes *ti = g->ti;
	bool exact = false;
	const struct kl_clause *patient = ti->patient_date < 0 ? NULL : find_target(g, ti->chart_patient, "Patient", &at[0], &exact);
	const struct kl_clause *code = patient && ti->patient_code >= 0 ? find_code(g, &at[1]) : NULL;
	*of = (struct combination){ti->patient_code, {patient, code, NULL}, "Patient", exact};
	if (code && product(of) <= PRODUCT_MAX)
		return true;
	of->index = ti->patient_date;
	of->parts[1] = NULL;
	if (!patient) {
		of->index = ti->encounter_date;
		of->type = "Encounter";
		of->parts[0] = ti->encounter_date < 0 ? NULL : find_target(g, ti->chart_encounter, of->type, &at[0], &of->exact);
	}
	if (!of->parts[0])
		*of = (struct combination){ti->code_date, {ti->code_date < 0 ? NULL : find_code(g, &at[0]), NULL, NULL}, NULL, true};
	return of->parts[0] != NULL;
}

static int chart_dates(struct kl_compile *c, struct kl_group *g, struct combination *of)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < g->count && rc == KILN_OK; i++) {
		if (!same_indexes(g->ti, &g->clauses[i], g->ti->chart_date) || !names_dates(&g->clauses[i]))
			continue;
		of->parts[2] = &g->clauses[i];
		if (product(of) > PRODUCT_MAX)
			continue;
		rc = make(c, of, &g->charts[g->chart_count++]);
		g->charted[i] = true;
	}
	of->parts[2] = NULL;
	return rc;
}

/* A code and a quantity are the parts of one term, the code no longer than a chart keeps whole. */
static bool quantities_fit(const struct kl_clause *codes, const struct kl_clause *quantities)
{
	for (uint32_t i = 0; i < codes->count; i++)
		if (codes->patterns[i].parts[0].kind != KL_PART_BYTES || codes->patterns[i].parts[0].text.size > KL_COMPONENT_TEXT_MAX)
			return false;
	for (uint32_t i = 0; i < quantities->count; i++) {
		const struct kl_part *first = quantities->patterns[i].parts;
		if (first->kind != KL_PART_BYTES || first->text.size > KL_COMPONENT_TEXT_MAX || quantities->patterns[i].count + 2 > KL_PARTS_MAX)
			return false;
	}
	return quantities->count > 0 && (uint64_t)codes->count * quantities->count <= PRODUCT_MAX;
}

static int add_quantity(struct kl_compile *c, const struct kl_pattern *code, const struct kl_pattern *quantity, struct kl_clause *out)
{
	struct kl_part *parts = kl_arena_alloc(c->arena, (code->count + quantity->count) * sizeof *parts);
	if (!parts)
		return kl_fail_memory(c->err);
	memcpy(parts, code->parts, code->count * sizeof *parts);
	memcpy(parts + code->count, quantity->parts, quantity->count * sizeof *parts);
	out->patterns[out->count++] = (struct kl_pattern){parts, code->count + quantity->count};
	return KILN_OK;
}

static int make_quantities(struct kl_compile *c, int index, const struct kl_clause *codes, const struct kl_clause *quantities, struct kl_clause *out)
{
	const struct combination names = {.parts = {codes, quantities, NULL}};
	uint32_t *position = kl_arena_alloc(c->arena, sizeof *position);
	struct kl_pattern *patterns = kl_arena_alloc(c->arena, (uint64_t)codes->count * quantities->count * sizeof *patterns);
	int rc = KILN_OK;
	if (!position || !patterns)
		return kl_fail_memory(c->err);
	*position = (uint32_t)index;
	*out = (struct kl_clause){.kind = KL_CLAUSE_TERMS, .name = joined_name(c, &names), .indexes = position, .index_count = 1, .patterns = patterns};
	for (uint32_t i = 0; i < codes->count; i++)
		for (uint32_t k = 0; k < quantities->count && rc == KILN_OK; k++)
			rc = add_quantity(c, &codes->patterns[i], &quantities->patterns[k], out);
	return rc == KILN_OK && !out->name.data ? kl_fail_memory(c->err) : rc;
}

/* Behind a code alone: each quantity that is asked for beside it. */
static int chart_quantities(struct kl_compile *c, struct kl_group *g, const struct combination *of)
{
	const struct kl_clause *codes = of->parts[0];
	int rc = KILN_OK;
	for (uint32_t i = 0; i < g->count && rc == KILN_OK && !of->type && g->ti->code_quantity >= 0; i++) {
		const struct kl_clause *q = &g->clauses[i];
		if (!same_indexes(g->ti, q, g->ti->chart_quantity) || q->verify || !quantities_fit(codes, q))
			continue;
		rc = make_quantities(c, g->ti->code_quantity, codes, q, &g->charts[g->chart_count++]);
		g->charted[i] = true;
	}
	return rc;
}

static bool chains_to_patients(const struct kl_group *g, const struct kl_clause *clause)
{
	const struct kl_type *patient = kl_resource_type(KL_SLICE("Patient"));
	bool all = clause->kind == KL_CLAUSE_CHAIN && reads_indexes(g->ti, clause, g->ti->chart_patient);
	for (uint32_t i = 0; i < clause->group_count; i++)
		all = all && clause->groups[i].type == patient;
	return all;
}

static int add_beside(struct kl_compile *c, const struct kl_group *g, uint32_t code, struct kl_clause *clause)
{
	const struct combination of = {g->ti->code_patient, {&g->clauses[code], NULL, NULL}, NULL, true};
	struct kl_clause *beside = kl_arena_alloc(c->arena, sizeof *beside);
	if (product(&of) > PRODUCT_MAX)
		return KILN_OK;
	int rc = beside ? make(c, &of, beside) : kl_fail_memory(c->err);
	clause->beside = rc == KILN_OK ? beside : NULL;
	clause->code = &g->clauses[code];
	return rc;
}

/* A chain to patients and a code: charts have both. */
static int chart_chains(struct kl_compile *c, struct kl_group *g)
{
	uint32_t at;
	int rc = KILN_OK;
	if (g->ti->code_patient < 0 || !find_code(g, &at))
		return KILN_OK;
	for (uint32_t i = 0; i < g->count && rc == KILN_OK; i++)
		if (chains_to_patients(g, &g->clauses[i]))
			rc = add_beside(c, g, at, &g->clauses[i]);
	return rc;
}

/* What refers to patients and has a code, which is all that is asked of it. */
static int chart_has(struct kl_compile *c, struct kl_group *g)
{
	int rc = KILN_OK;
	for (uint32_t i = 0; i < g->count && rc == KILN_OK; i++) {
		struct kl_clause *has = &g->clauses[i];
		const struct kl_group *from = has->groups;
		uint32_t at;
		if (has->kind != KL_CLAUSE_HAS || g->type != kl_resource_type(KL_SLICE("Patient")) || from->count != 1 || from->ti->code_patient < 0)
			continue;
		if (reads_indexes(from->ti, has, from->ti->chart_patient) && find_code(from, &at))
			rc = add_beside(c, from, at, has);
	}
	return rc;
}

int kl_chart_plan(struct kl_compile *c, struct kl_group *group)
{
	struct combination of;
	uint32_t at[2];
	if (chart_chains(c, group) != KILN_OK || chart_has(c, group) != KILN_OK)
		return KILN_NO_MEMORY;
	if (!find_front(group, &of, at))
		return KILN_OK;
	group->charts = kl_arena_alloc(c->arena, (group->count + 1u) * sizeof *group->charts);
	group->charted = kl_arena_alloc(c->arena, (group->count + 1u) * sizeof *group->charted);
	if (!group->charts || !group->charted)
		return kl_fail_memory(c->err);
	memset(group->charted, 0, (group->count + 1u) * sizeof *group->charted);
	int rc = chart_dates(c, group, &of);
	if (rc == KILN_OK)
		rc = chart_quantities(c, group, &of);
	if (rc == KILN_OK && group->chart_count == 0 && of.parts[1])
		rc = make(c, &of, &group->charts[group->chart_count++]);
	if (group->chart_count) {
		group->loose = of.exact ? NULL : of.parts[0];
		group->chart_type = of.type ? kl_resource_type(kl_slice_of(of.type)) : NULL;
		group->charted[at[0]] = true;
		if (of.parts[1])
			group->charted[at[1]] = true;
	}
	return rc;
}

/* The clauses of the group that the chart does not stand for. */
static int list_rest(struct kl_compile *c, const struct kl_group *g, const struct combination *of, struct kl_group *rest)
{
	*rest = (struct kl_group){.type = g->type, .ti = g->ti};
	rest->clauses = kl_arena_alloc(c->arena, (g->count + 1u) * sizeof *rest->clauses);
	if (!rest->clauses)
		return kl_fail_memory(c->err);
	for (uint32_t i = 0; i < g->count; i++)
		if (&g->clauses[i] != of->parts[0] && &g->clauses[i] != of->parts[1])
			rest->clauses[rest->count++] = g->clauses[i];
	return KILN_OK;
}

int kl_chart_order(struct kl_compile *c, kiln_search *search, kiln_slice sort)
{
	struct kl_group *g = &search->root;
	struct kl_order *o = &search->order;
	const struct kl_type_indexes *ti = g->ti;
	struct combination of;
	uint32_t at[2];
	bool down = sort.size && sort.data[0] == '-';
	kiln_slice key = kl_slice(sort.data + down, sort.size - down);
	if (!ti->chart_date || !kl_slice_eq(key, kl_text_slice(ti->chart_date->code)) || !find_front(g, &of, at) || !of.exact)
		return KILN_OK;
	o->chart = kl_arena_alloc(c->arena, sizeof *o->chart);
	int rc = o->chart ? list_rest(c, g, &of, &o->rest) : kl_fail_memory(c->err);
	o->whole = o->rest.count == 0;
	return rc == KILN_OK ? make(c, &of, o->chart) : rc;
}

int kl_chart_certain(struct kl_compile *c, struct kl_clause *clause)
{
	const struct kl_type_indexes *ti = c->ti;
	struct kl_clause *chart = kl_arena_alloc(c->arena, sizeof *chart);
	uint32_t *position = kl_arena_alloc(c->arena, sizeof *position);
	struct kl_pattern *pattern = kl_arena_alloc(c->arena, sizeof *pattern);
	struct kl_part *part = kl_arena_alloc(c->arena, sizeof *part);
	if (ti->patient_date < 0 || clause->param != ti->chart_patient || clause->param->filter != kl_resource_type(KL_SLICE("Patient"))->self)
		return KILN_OK;
	if (!chart || !position || !pattern || !part)
		return kl_fail_memory(c->err);
	*position = (uint32_t)ti->patient_date;
	*part = (struct kl_part){.kind = KL_PART_STARTS, .text = KL_SLICE("")};
	*pattern = (struct kl_pattern){part, 1};
	*chart = (struct kl_clause){.kind = KL_CLAUSE_TERMS, .indexes = position, .index_count = 1, .patterns = pattern, .count = 1};
	clause->certain = chart;
	return KILN_OK;
}
