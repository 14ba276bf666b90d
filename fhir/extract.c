/* extract.c - one pass: the walk over the tape along a program's places, the evaluator for the rest, composites and charts.

   Terms that several indexes share (a code, a patient) are encoded once: each sink gets a struct kl_term over the same bytes. */
#include "fhir/extract.h"
#include "base/hash.h"
#include "fhir/extract_private.h"
#include <stdlib.h>

#define SYMBOL_TEXT_MAX 256   /* longer systems are not kept in the extractor's cache */
#define UNKNOWN_LOOK_BACK 8
#define TARGET_LOOK_BACK 8

void kl_terms_clear(struct kl_terms *t)
{
	t->count = t->target_count = t->unknown_count = 0;
	t->patient = t->encounter = 0;
	t->failed = false;
	t->broken = 0;
	t->broken_param = NULL;
	kl_buf_clear(&t->bytes);
	kl_arena_clear(&t->arena);
}

void kl_terms_free(struct kl_terms *t)
{
	free(t->list);
	free(t->targets);
	free(t->unknown);
	kl_buf_free(&t->bytes);
	kl_arena_free(&t->arena);
	*t = (struct kl_terms){.count = 0};
}

struct kl_extractor *kl_extractor_new(struct kl_env *env)
{
	struct kl_extractor *x = calloc(1, sizeof *x);
	if (x)
		x->env = env;
	return x;
}

static void forget_programs(struct kl_extractor *x)
{
	for (size_t i = 0; x->evaluate && i < KL_RESOURCE_TYPES; i++)
		kl_extract_program_free((struct kl_extract_program *)(uintptr_t)x->programs[i]);
	memset(x->programs, 0, sizeof x->programs);
}

void kl_extractor_use(struct kl_extractor *x, struct kl_parameters *parameters)
{
	if (x->parameters == parameters)
		return;
	forget_programs(x);
	kl_parameters_put(x->parameters);
	x->parameters = kl_parameters_keep(parameters);
}

void kl_extractor_free(struct kl_extractor *x)
{
	if (!x)
		return;
	forget_programs(x);
	kl_parameters_put(x->parameters);
	kl_arena_free(&x->symbol_texts);
	kl_arena_free(&x->scratch);
	kl_buf_free(&x->fold);
	free(x->caught);
	free(x);
}

/* Room for one more in a growing array: *list of elements of `size` bytes. */
static bool grow(void *list, uint32_t count, uint32_t *cap, size_t size)
{
	void *old, *bigger;
	if (count < *cap)
		return true;
	uint32_t more = *cap ? *cap * 2 : 64;
	memcpy(&old, list, sizeof old);
	bigger = realloc(old, more * size);
	if (!bigger)
		return false;
	memcpy(list, &bigger, sizeof bigger);
	*cap = more;
	return true;
}

/* ---- Terms ---- */

void kl_extract_push(struct kl_extractor *x, uint32_t index, uint32_t target, size_t at, size_t size)
{
	struct kl_terms *t = x->out;
	if (t->count >= KL_TERMS_MAX) {
		x->status = KILN_LIMIT;
		return;
	}
	if (!grow(&t->list, t->count, &t->cap, sizeof *t->list)) {
		t->failed = true;
		return;
	}
	t->list[t->count++] = (struct kl_term){index, target, (uint32_t)at, (uint32_t)size, false};
}

static void catch_part(struct kl_extractor *x, uint16_t part, uint32_t target, size_t at, size_t size)
{
	if (x->caught_count >= KL_TERMS_MAX) {
		x->status = KILN_LIMIT;
		return;
	}
	if (!grow(&x->caught, x->caught_count, &x->caught_cap, sizeof *x->caught)) {
		x->out->failed = true;
		return;
	}
	x->caught[x->caught_count++] = (struct kl_caught){(uint32_t)at, (uint32_t)size, target, part};
}

static inline void emit_to(struct kl_extractor *x, const struct kl_sink *s, size_t at, size_t size, uint32_t target)
{
	if (s->only && (!target || x->out->targets[target - 1].type != s->only))
		return;
	if (s->part)
		catch_part(x, s->to, target, at, size);
	else
		kl_extract_push(x, s->to, target, at, size);
}

void kl_extract_emit(struct kl_extractor *x, const struct kl_action *a, size_t at, uint32_t target, enum kl_emit which)
{
	size_t size = x->out->bytes.size - at;
	for (const struct kl_sink *s = a->sinks; s; s = s->next)
		if (which == KL_EMIT_ALL || !s->part)
			emit_to(x, s, at, size, target);
}

/* Convert a value; an element that gives no term is there all the same (R4 search, modifiers: missing). */
static void convert(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	uint32_t before = x->out->count;
	enum kl_json_kind kind = (enum kl_json_kind)x->doc->nodes[node].kind;
	a->convert(x, a, node);
	if (x->out->count != before || kind == KL_JSON_NULL || kind == KL_JSON_ARRAY)
		return;
	size_t at = x->out->bytes.size;
	kl_buf_add(&x->out->bytes, KL_TERM_PRESENT, sizeof KL_TERM_PRESENT - 1);
	kl_extract_emit(x, a, at, 0, KL_EMIT_INDEXES);
}

static inline bool is_chart_date(const struct kl_sink *s)
{
	return s->part && s->to == KL_JOIN_DATE;
}

void kl_extract_emit_date(struct kl_extractor *x, const struct kl_action *a, struct kl_period p)
{
	struct kl_buf *bytes = &x->out->bytes;
	size_t at = bytes->size, ends[2];
	int n = kl_term_date(bytes, p, ends);
	for (const struct kl_sink *s = a->sinks; s; s = s->next) {
		if (!is_chart_date(s)) {
			for (int i = 0; i < n; i++)
				emit_to(x, s, i ? ends[i - 1] : at, ends[i] - (i ? ends[i - 1] : at), 0);
			continue;
		}
		size_t low = bytes->size;
		kl_term_chart_date(bytes, &p);
		emit_to(x, s, low, bytes->size - low, 0);
	}
}

uint32_t kl_extract_target(struct kl_extractor *x, const struct kl_target *t)
{
	struct kl_terms *out = x->out;
	uint32_t from = out->target_count > TARGET_LOOK_BACK ? out->target_count - TARGET_LOOK_BACK : 0;
	for (uint32_t i = from; i < out->target_count; i++)
		if (out->targets[i].type == t->type && kl_slice_eq(out->targets[i].id, t->id))
			return i + 1;
	if (!grow(&out->targets, out->target_count, &out->target_cap, sizeof *out->targets)) {
		out->failed = true;
		return 0;
	}
	out->targets[out->target_count++] = *t;
	return out->target_count;
}

/* ---- Code systems ---- */

static uint32_t symbol_slot(kiln_slice s)
{
	uint64_t a = 0, b = 0, m = 0;
	if (s.size >= 8) {
		memcpy(&a, s.data, 8);
		memcpy(&b, s.data + s.size - 8, 8);
		memcpy(&m, s.data + (s.size - 8) / 2, 8);
	} else {
		memcpy(&a, s.data, s.size);
	}
	uint64_t h = (a ^ s.size) * 0x9e3779b97f4a7c15u;
	h = (h ^ h >> 29 ^ b) * 0xd6e8feb86659fd93u;
	h = (h ^ h >> 32 ^ m) * 0xa0761d6478bd642fu;
	return (uint32_t)(h >> 40) & (KL_SYMBOL_SLOTS - 1);
}

static void list_unknown(struct kl_extractor *x, kiln_slice system)
{
	struct kl_terms *out = x->out;
	uint32_t from = out->unknown_count > UNKNOWN_LOOK_BACK ? out->unknown_count - UNKNOWN_LOOK_BACK : 0;
	for (uint32_t i = from; i < out->unknown_count; i++)
		if (kl_slice_eq(out->unknown[i], system))
			return;
	if (out->unknown_count >= KL_TERMS_MAX)
		x->status = KILN_LIMIT;
	else if (grow(&out->unknown, out->unknown_count, &out->unknown_cap, sizeof *out->unknown))
		out->unknown[out->unknown_count++] = system;
	else
		out->failed = true;
}

static void remember_symbol(struct kl_extractor *x, uint32_t slot, kiln_slice system, uint32_t symbol, bool folds)
{
	if (x->symbol_count >= KL_SYMBOL_SLOTS / 4 * 3) {
		memset(x->symbols, 0, sizeof x->symbols);
		x->symbol_count = 0;
		kl_arena_clear(&x->symbol_texts);
		slot = symbol_slot(system);
	}
	kiln_slice copy = kl_arena_copy(&x->symbol_texts, system);
	if (!copy.data)
		return;
	x->symbols[slot] = (struct kl_known_symbol){copy.data, (uint32_t)copy.size, symbol, folds};
	x->symbol_count++;
}

bool kl_extract_symbol(struct kl_extractor *x, kiln_slice system, uint32_t *symbol, bool *folds)
{
	uint32_t slot = symbol_slot(system);
	const struct kl_known_symbol *k;
	for (; (k = &x->symbols[slot])->text; slot = (slot + 1) & (KL_SYMBOL_SLOTS - 1)) {
		if (k->size == system.size && memcmp(k->text, system.data, system.size) == 0) {
			*symbol = k->symbol;
			*folds = k->folds;
			return true;
		}
	}
	int rc = kl_symbols_find(x->env, NULL, system, symbol);
	*folds = kl_system_folds(system);
	if (rc == KILN_OK && system.size <= SYMBOL_TEXT_MAX)
		remember_symbol(x, slot, system, *symbol, *folds);
	else if (rc == KILN_NOT_FOUND)
		list_unknown(x, system);
	else if (rc != KILN_OK && x->status == KILN_OK)
		x->status = rc;
	return rc == KILN_OK;
}

/* ---- Composites and charts ---- */

/* Where those of one part stand among what was caught, others between them perhaps: mostly they are few beside all, or all. */
struct span { uint32_t from, to; };

static struct span span_of(const struct kl_extractor *x, unsigned part, uint32_t from)
{
	struct span s = {from, x->caught_count};
	while (s.from < s.to && x->caught[s.from].part != part)
		s.from++;
	while (s.from < s.to && x->caught[s.to - 1].part != part)
		s.to--;
	return s;
}

struct joining {
	const struct kl_join *join;
	struct span spans[KL_JOIN_PARTS];
	uint32_t target;
	size_t size;
	char bytes[KL_JOIN_PARTS * KL_KEY_MAX];
};

/* A part's bytes, a code or unit shortened so that all of them fit; the bytes added. */
static size_t add_component(struct kl_extractor *x, const struct kl_caught *k, bool shorten, char *to, size_t room)
{
	kiln_slice bytes = kl_slice(x->out->bytes.data + k->at, k->size);
	if (shorten && k->size > KL_COMPONENT_TEXT_MAX) {
		kl_buf_clear(&x->fold);
		kl_buf_add_slice(&x->fold, bytes);
		kl_term_component(&x->fold, 0);
		x->out->failed |= x->fold.failed;
		bytes = kl_buf_slice(&x->fold);
	}
	size_t size = bytes.size < room ? bytes.size : room;
	if (size)
		memcpy(to, bytes.data, size);
	return size;
}

/* The cross product of the parts from `part` on. */
static void join_from(struct kl_extractor *x, struct joining *g, unsigned part)
{
	const struct kl_join *j = g->join;
	struct kl_buf *out = &x->out->bytes;
	if (part == j->count) {
		size_t at = out->size;
		kl_buf_add(out, g->bytes, g->size);
		kl_extract_push(x, j->index, g->target, at, out->size - at);
		return;
	}
	bool text = j->parts[part].type == KL_PARAM_STRING || j->parts[part].type == KL_PARAM_URI;
	size_t size = g->size;
	for (uint32_t i = g->spans[part].from; i < g->spans[part].to && x->status == KILN_OK; i++) {
		const struct kl_caught *k = &x->caught[i];
		if (k->part != j->parts[part].number || out->failed)
			continue;
		g->size = size + add_component(x, k, !text, g->bytes + size, sizeof g->bytes - 1 - size);
		if (text && part + 1 < j->count)
			g->bytes[g->size++] = '\0';
		g->target = k->target ? k->target : g->target;
		join_from(x, g, part + 1);
		g->target = k->target ? 0 : g->target;
	}
	g->size = size;
}

void kl_extract_join(struct kl_extractor *x, const struct kl_join *j, uint32_t mark)
{
	struct joining g = {.join = j};
	for (unsigned part = 0; part < j->count; part++) {
		g.spans[part] = span_of(x, j->parts[part].number, mark);
		if (g.spans[part].from == g.spans[part].to)
			return;
	}
	join_from(x, &g, 0);
}

/* Leave an object: make its composites, forget its parts. */
static void join_place(struct kl_extractor *x, const struct kl_place *place, uint32_t mark)
{
	uint32_t kept = mark;
	if (x->caught_count == mark)
		return;
	for (const struct kl_join *j = place->joins; j; j = j->next)
		kl_extract_join(x, j, mark);
	for (uint32_t i = mark; i < x->caught_count; i++)
		if (x->program->part_places[x->caught[i].part] != place)
			x->caught[kept++] = x->caught[i];
	x->caught_count = kept;
}

struct dates {
	struct span span;
	size_t none;            /* where the bytes stand that say that there is none */
};

/* A chart's entries: target, (token,) date; a record without a date has one that sorts last. */
static void chart(struct kl_extractor *x, int index, uint32_t target, const struct kl_caught *code, const struct dates *dates)
{
	const struct kl_caught missing = {(uint32_t)dates->none, 1, 0, KL_JOIN_DATE};
	struct kl_buf *out = &x->out->bytes;
	bool any = dates->span.from < dates->span.to;
	for (uint32_t i = dates->span.from; i < dates->span.to + !any && x->status == KILN_OK; i++) {
		const struct kl_caught *date = any ? &x->caught[i] : &missing;
		if (date->part != KL_JOIN_DATE)
			continue;
		size_t at = date->at, size = date->size;
		if (code && kl_buf_room(out, code->size + size)) {
			at = out->size;
			kl_buf_add(out, out->data + code->at, code->size);
			kl_buf_add(out, out->data + date->at, size);
			size += code->size;
		}
		kl_extract_push(x, (uint32_t)index, target, at, size);
	}
}

static void coded_charts(struct kl_extractor *x, const struct kl_type_indexes *ti, const struct dates *dates)
{
	struct kl_join values = {.index = (uint16_t)ti->code_quantity, .count = 2,
		.parts = {{.number = KL_JOIN_CODE, .type = KL_PARAM_TOKEN}, {.number = KL_JOIN_QUANTITY, .type = KL_PARAM_QUANTITY}}};
	for (uint32_t i = 0; ti->code_date >= 0 && i < x->caught_count; i++)
		if (x->caught[i].part == KL_JOIN_CODE)
			chart(x, ti->code_date, 0, &x->caught[i], dates);
	if (ti->code_quantity >= 0)
		kl_extract_join(x, &values, 0);
}

/* Token, target. */
static void code_chart(struct kl_extractor *x, int index, uint32_t target, const struct kl_caught *code)
{
	uint32_t before = x->out->count;
	kl_extract_push(x, (uint32_t)index, target, code->at, code->size);
	if (x->out->count > before)
		x->out->list[before].behind = true;
}

static void charts(struct kl_extractor *x, const struct kl_type_indexes *ti)
{
	struct kl_terms *out = x->out;
	uint32_t count = x->caught_count;
	if (!count)
		return;
	const struct dates dates = {span_of(x, KL_JOIN_DATE, 0), out->bytes.size};
	const struct span codes = span_of(x, KL_JOIN_CODE, 0);
	kl_term_chart_date(&out->bytes, NULL);
	coded_charts(x, ti, &dates);
	for (uint32_t i = 0; i < count; i++) {
		const uint32_t target = x->caught[i].target;
		if (x->caught[i].part == KL_JOIN_ENCOUNTER) {
			out->encounter = out->encounter ? out->encounter : target;
			if (ti->encounter_date >= 0)
				chart(x, ti->encounter_date, target, NULL, &dates);
		} else if (x->caught[i].part == KL_JOIN_PATIENT) {
			out->patient = out->patient ? out->patient : target;
			if (ti->patient_date >= 0)
				chart(x, ti->patient_date, target, NULL, &dates);
			for (uint32_t j = codes.from; ti->patient_code >= 0 && j < codes.to; j++) {
				if (x->caught[j].part != KL_JOIN_CODE)
					continue;
				chart(x, ti->patient_code, target, &x->caught[j], &dates);
				code_chart(x, ti->code_patient, target, &x->caught[j]);
			}
		}
	}
}

/* ---- The walk ---- */

static void visit(struct kl_extractor *x, const struct kl_place *place, uint32_t node);

static const struct kl_place *edge(const struct kl_place *place, kiln_slice key, uint16_t hash)
{
	uint32_t slot = hash & place->mask;
	for (; place->table[slot].to; slot = (slot + 1) & place->mask) {
		const struct kl_slot *s = &place->table[slot];
		if (s->hash == hash && s->size == key.size && memcmp(s->name, key.data, key.size) == 0)
			return s->to;
	}
	return NULL;
}

static void walk(struct kl_extractor *x, const struct kl_place *place, uint32_t object)
{
	const struct kl_json *doc = x->doc;
	const struct kl_json_node *nodes = doc->nodes;
	uint32_t end = nodes[object].end;
	for (uint32_t k = object + 1; k < end; k = nodes[k + 1].end) {
		kiln_slice key = kl_slice(doc->text.data + nodes[k].at, nodes[k].size);
		uint16_t hash = nodes[k].hash;
		if (nodes[k].flags & KL_JSON_ESCAPED) {
			key = kl_json_string(doc, k, &x->out->arena);
			hash = key.data ? kl_json_hash(key) : 0;
		}
		const struct kl_place *to = key.data ? edge(place, key, hash) : NULL;
		if (!to)
			continue;
		if (nodes[k + 1].kind != KL_JSON_ARRAY) {
			visit(x, to, k + 1);
			continue;
		}
		for (uint32_t c = k + 2; c < nodes[k + 1].end; c = nodes[c].end)
			visit(x, to, c);
	}
}

static bool holds(struct kl_extractor *x, const struct kl_guard *g, uint32_t node)
{
	if (g->type) {
		const struct kl_type *t = kl_fhirpath_reference_type(x->doc, node, &x->out->arena);
		return t && kl_type_is(t, g->type);
	}
	uint32_t member = kl_json_get(x->doc, node, g->member);
	return member != KL_JSON_NONE && kl_json_is(x->doc, member, g->text);
}

static void visit(struct kl_extractor *x, const struct kl_place *place, uint32_t node)
{
	for (const struct kl_action *a = place->actions; a; a = a->next)
		convert(x, a, node);
	if (x->doc->nodes[node].kind != KL_JSON_OBJECT || x->status != KILN_OK)
		return;
	if (place->table) {
		uint32_t mark = x->caught_count;
		walk(x, place, node);
		if (place->joins)
			join_place(x, place, mark);
	}
	for (const struct kl_guard *g = place->guards; g; g = g->next)
		if (holds(x, g, node))
			visit(x, g->to, node);
}

/* ---- What is evaluated ---- */

static void convert_item(struct kl_extractor *x, const struct kl_action *model, const struct kl_fhirpath_item *item)
{
	struct kl_action a = *model;
	if (item->value) {
		kl_extract_value(x, &a, item);
		return;
	}
	a.element = item->element;
	a.system = kl_extract_binding(item->element);
	a.convert = item->type && item->node != KL_JSON_NONE ? kl_extract_convert(a.type, item->type, item->element) : NULL;
	if (a.convert)
		convert(x, &a, item->node);
}

static void note_broken(struct kl_terms *out, const struct kl_param *param)
{
	if (out->broken++ == 0)
		out->broken_param = param;
}

/* Evaluate for one item. An expression that breaks a rule of the language, or makes too much, on this resource gives no terms. */
static int evaluate(struct kl_extractor *x, struct kl_fhirpath_context *c, const struct kl_fhirpath *e, const struct kl_param *param,
	const struct kl_fhirpath_item *item, struct kl_fhirpath_list *out)
{
	int rc = kl_fhirpath_eval(c, e, item, out, NULL);
	if (rc == KILN_BAD_QUERY || rc == KILN_UNSUPPORTED || rc == KILN_LIMIT) {
		out->count = 0;
		note_broken(x->out, param);
	} else if (rc != KILN_OK) {
		x->status = rc;
	}
	return x->status;
}

/* Each parameter has a measure of its own, so that none suffers from another. */
static void begin_measure(struct kl_extractor *x, struct kl_fhirpath_context *c, const struct kl_param *param)
{
	kl_arena_clear(&x->scratch);
	c->regex = NULL;
	c->bytes = param && param->custom ? KL_EXPRESSION_MEMORY - KL_CUSTOM_MEMORY : 0;
	c->steps = param && param->custom ? KL_EXPRESSION_STEPS - KL_CUSTOM_STEPS : 0;
}

static void evaluate_others(struct kl_extractor *x, struct kl_fhirpath_context *c)
{
	for (const struct kl_other *o = x->program->others; o && x->status == KILN_OK; o = o->next) {
		struct kl_fhirpath_list items = {.count = 0};
		begin_measure(x, c, o->param);
		if (evaluate(x, c, o->expression, o->param, &c->resource, &items) == KILN_OK)
			for (uint32_t i = 0; i < items.count; i++)
				convert_item(x, &o->action, &items.items[i]);
	}
}

static void evaluate_parts(struct kl_extractor *x, struct kl_fhirpath_context *c, const struct kl_join *j, const struct kl_fhirpath_item *base)
{
	for (unsigned i = 0; i < j->count && x->status == KILN_OK; i++) {
		struct kl_sink sink = {.to = j->parts[i].number, .part = true};
		const struct kl_action a = {.sinks = &sink, .type = (enum kl_param_type)j->parts[i].type};
		struct kl_fhirpath_list items = {.count = 0};
		if (evaluate(x, c, j->parts[i].expression, j->param, base, &items) == KILN_OK)
			for (uint32_t n = 0; n < items.count; n++)
				convert_item(x, &a, &items.items[n]);
	}
}

static void evaluate_joins(struct kl_extractor *x, struct kl_fhirpath_context *c)
{
	for (const struct kl_join *j = x->program->joins; j && x->status == KILN_OK; j = j->next) {
		struct kl_fhirpath_list bases = {.count = 0};
		begin_measure(x, c, j->param);
		if (evaluate(x, c, j->base, j->param, &c->resource, &bases) != KILN_OK)
			return;
		for (uint32_t i = 0; i < bases.count; i++) {
			uint32_t mark = x->caught_count;
			evaluate_parts(x, c, j, &bases.items[i]);
			kl_extract_join(x, j, mark);
			x->caught_count = mark;
		}
	}
}

/* ---- The whole ---- */

/* The type's program: the environment's shared one, or the extractor's own. */
static int find_program(struct kl_extractor *x, const struct kl_type *type, kiln_error *err)
{
	struct kl_fhir_state *s = kl_fhir_state_of(x->env);
	struct kl_fhir_type *t = s ? kl_parameters_type(x->parameters, x->env, type) : NULL;
	struct kl_extract_program *p = NULL;
	int rc = KILN_OK;
	if (!t)
		return kl_fail_memory(err);
	pthread_mutex_lock(&s->lock);
	if (!x->evaluate)
		p = atomic_load(&t->program);
	if (!p)
		rc = kl_extract_compile(&t->indexes, x->evaluate, &p, err);
	if (!x->evaluate)
		atomic_store(&t->program, p);
	pthread_mutex_unlock(&s->lock);
	x->programs[type->self] = p;
	return rc;
}

static int finish(struct kl_extractor *x, kiln_error *err)
{
	struct kl_terms *out = x->out;
	if (out->failed || !kl_buf_ok(&out->bytes))
		return kl_fail_memory(err);
	if (x->status == KILN_LIMIT)
		return kl_fail(err, KILN_LIMIT, "the resource has more than %u index terms", KL_TERMS_MAX);
	return x->status == KILN_OK ? KILN_OK : kl_fail(err, x->status, "index terms cannot be made");
}

/* One pass of x->program. */
static void pass(struct kl_extractor *x, const struct kl_json *doc, uint32_t root, const struct kl_type *type, struct kl_terms *out)
{
	uint32_t before = out->count;
	x->doc = doc;
	x->out = out;
	x->status = KILN_OK;
	x->caught_count = 0;
	kl_extract_push(x, (uint32_t)x->program->indexes->all, 0, 0, 0);
	visit(x, x->program->root, root);
	if ((x->program->others || x->program->joins) && x->status == KILN_OK) {
		struct kl_fhirpath_context c = {.doc = doc, .resource = kl_fhirpath_resource(doc, root, type), .arena = &x->scratch};
		evaluate_others(x, &c);
		evaluate_joins(x, &c);
		kl_arena_clear(&x->scratch);
	}
	if (x->status == KILN_OK)
		charts(x, x->program->indexes);
	if (x->status == KILN_OK)
		kl_extract_mark(x, x->program->indexes, before);
}

/* What the store's own parameters find must not keep a resource out: where all of it together is too much, it is R4's alone that is indexed. */
static int pass_without_own(struct kl_extractor *x, const struct kl_json *doc, uint32_t root, const struct kl_type *type, struct kl_terms *out, kiln_error *err)
{
	uint32_t count;
	const struct kl_custom *const *own = kl_parameters_own(x->parameters, type, &count);
	struct kl_extractor *plain = count ? kl_extractor_new(x->env) : NULL;
	if (!count)
		return finish(x, err);
	if (!plain)
		return kl_fail_memory(err);
	kl_terms_clear(out);
	int rc = kl_extract(plain, doc, root, type, out, err);
	kl_extractor_free(plain);
	for (uint32_t i = 0; i < count; i++)
		note_broken(out, &own[i]->param);
	return rc;
}

int kl_extract(struct kl_extractor *x, const struct kl_json *doc, uint32_t root, const struct kl_type *type, struct kl_terms *out, kiln_error *err)
{
	int rc = KILN_OK;
	if (type->self >= KL_RESOURCE_TYPES)
		return kl_fail(err, KILN_MISUSE, "the type is no resource type");
	if (!x->programs[type->self])
		rc = find_program(x, type, err);
	if (rc != KILN_OK)
		return rc;
	x->program = x->programs[type->self];
	pass(x, doc, root, type, out);
	return x->status == KILN_LIMIT ? pass_without_own(x, doc, root, type, out, err) : finish(x, err);
}
