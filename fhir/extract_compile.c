/* extract_compile.c - a type's definitions become a program (extract_private.h). Places are made by walking the definitions along each
   path, so that every edge knows the datatype behind it and choice elements are narrowed here, not while reading. */
#include "fhir/expression.h"
#include "fhir/extract_private.h"
#include <stdlib.h>

#define STEPS_MAX 16    /* of a path */
#define PLACES_MAX 64   /* that one path leads to: choice elements branch */

enum step_kind { STEP_ROOT, STEP_MEMBER, STEP_TYPE, STEP_GUARD, STEP_RESOLVE };
struct step {
	enum step_kind kind;
	kiln_slice text;              /* member */
	uint16_t hash;
	kiln_slice wanted;            /* guard: text of the member */
	const struct kl_type *type;   /* root, type, resolve */
};
struct path {
	struct step steps[STEPS_MAX];
	unsigned count;
};
struct found { struct kl_place *place; const struct kl_element *element; };
struct places {
	struct found list[PLACES_MAX];
	unsigned count;
};
struct compiler {
	struct kl_extract_program *p;
	bool evaluate;
	int status;
	kiln_error *err;
};

static void *allocate(struct compiler *c, size_t n)
{
	void *m = kl_arena_alloc(&c->p->arena, n);
	if (m)
		memset(m, 0, n);
	else
		c->status = kl_fail_memory(c->err);
	return m;
}

/* ---- Paths: an expression that only steps down ---- */

static bool add_step(struct path *path, struct step s)
{
	if (path->count == STEPS_MAX)
		return false;
	path->steps[path->count++] = s;
	return true;
}

/* where(member = 'text'), where(resolve() is Type) */
static bool add_guard(struct path *path, const struct kl_fhirpath *test)
{
	const struct kl_fhirpath *l = test->left, *r = test->right;
	if (test->op == KL_FP_EQUAL && l->op == KL_FP_MEMBER && !l->left && r->op == KL_FP_STRING)
		return add_step(path, (struct step){.kind = STEP_GUARD, .text = l->text, .hash = l->hash, .wanted = r->text});
	if (test->op == KL_FP_IS && l && l->op == KL_FP_CALL && !l->left && kl_slice_is(l->text, "resolve") && test->type.fhir)
		return add_step(path, (struct step){.kind = STEP_RESOLVE, .type = test->type.fhir});
	return false;
}

/* where(...); extension('url'), which is extension.where(url = 'url') */
static bool read_call(const struct kl_fhirpath *e, struct path *path)
{
	const kiln_slice member = KL_SLICE("extension"), url = KL_SLICE("url");
	if (!e->args || e->args->next)
		return false;
	if (kl_slice_is(e->text, "where"))
		return add_guard(path, e->args);
	return kl_slice_is(e->text, "extension") && e->args->op == KL_FP_STRING
		&& add_step(path, (struct step){.kind = STEP_MEMBER, .text = member, .hash = kl_json_hash(member)})
		&& add_step(path, (struct step){.kind = STEP_GUARD, .text = url, .hash = kl_json_hash(url), .wanted = e->args->text});
}

static bool read_path(const struct kl_fhirpath *e, struct path *path)
{
	if (e->left && !read_path(e->left, path))
		return false;
	switch (e->op) {
	case KL_FP_MEMBER:
		if (!e->left && e->text.size && *e->text.data >= 'A' && *e->text.data <= 'Z')
			return add_step(path, (struct step){.kind = STEP_ROOT, .type = kl_type_named(e->text)});
		return add_step(path, (struct step){.kind = STEP_MEMBER, .text = e->text, .hash = e->hash});
	case KL_FP_AS: case KL_FP_OF_TYPE:
		return e->left && e->type.fhir && add_step(path, (struct step){.kind = STEP_TYPE, .type = e->type.fhir});
	case KL_FP_CALL:
		return e->left && read_call(e, path);
	default:
		return false;
	}
}

/* ---- Places ---- */

static struct kl_place *new_place(struct compiler *c, const struct kl_type *type)
{
	struct kl_place *place = allocate(c, sizeof *place);
	if (place) {
		place->type = type;
		place->all = c->p->places;
		c->p->places = place;
	}
	return place;
}

static bool add_found(struct compiler *c, struct places *to, struct kl_place *place, const struct kl_element *element)
{
	(void)c;
	if (!place || to->count == PLACES_MAX)
		return false;
	to->list[to->count++] = (struct found){place, element};
	return true;
}

static bool follow(struct compiler *c, struct kl_place *from, const struct kl_element *element, struct places *to)
{
	struct kl_edge *e = from->edges;
	while (e && e->element != element)
		e = e->next;
	if (!e && (e = allocate(c, sizeof *e))) {
		*e = (struct kl_edge){from->edges, element, new_place(c, kl_element_type(element))};
		from->edges = e;
	}
	return e && add_found(c, to, e->to, element);
}

/* The members of one place: one element, or the choices that a following type leaves. False: not by places. */
static bool step_member(struct compiler *c, struct kl_place *from, const struct step *s, const struct step *next, struct places *to)
{
	unsigned count = 0;
	const struct kl_element *e = kl_element_named(from->type, s->text, s->hash);
	if (from->type->kind == KL_TYPE_PRIMITIVE)
		return false;
	if (e && !(e->flags & KL_EL_CHOICE))
		return !(e->flags & KL_EL_RESOURCE) && follow(c, from, e, to);
	e = kl_choice_named(from->type, s->text, &count);
	for (unsigned i = 0; i < count; i++)
		if (!next || next->kind != STEP_TYPE || kl_fhirpath_keeps(kl_element_type(&e[i]), next->type))
			if (!follow(c, from, &e[i], to))
				return false;
	return true;
}

static char *copy_text(struct compiler *c, kiln_slice s)
{
	kiln_slice copy = kl_arena_copy(&c->p->arena, s);
	if (!copy.data)
		c->status = kl_fail_memory(c->err);
	return (char *)(uintptr_t)copy.data;
}

/* A guard looks at one string member that does not repeat. */
static bool guardable(const struct kl_type *type, const struct step *s)
{
	if (s->kind == STEP_RESOLVE)
		return type->kind == KL_TYPE_COMPLEX && kl_slice_is(kl_type_name(type), "Reference");
	const struct kl_element *e = kl_element_named(type, s->text, s->hash);
	return e && !(e->flags & (KL_EL_MANY | KL_EL_CHOICE)) && kl_element_type(e)->kind == KL_TYPE_PRIMITIVE;
}

static bool step_guard(struct compiler *c, const struct found *from, const struct step *s, struct places *to)
{
	struct kl_guard *g = from->place->guards;
	if (!guardable(from->place->type, s))
		return false;
	for (; g; g = g->next)
		if (s->kind == STEP_RESOLVE ? g->type == s->type : !g->type && kl_slice_is(s->text, g->member) && kl_slice_eq(s->wanted, g->text))
			break;
	if (!g && (g = allocate(c, sizeof *g))) {
		*g = (struct kl_guard){.next = from->place->guards, .text = s->wanted, .type = s->kind == STEP_RESOLVE ? s->type : NULL,
			.to = new_place(c, from->place->type)};
		g->member = s->kind == STEP_GUARD ? copy_text(c, s->text) : NULL;
		from->place->guards = g;
	}
	return g && add_found(c, to, g->to, from->element);
}

static bool step_one(struct compiler *c, const struct found *from, const struct step *s, const struct step *next, struct places *to)
{
	switch (s->kind) {
	case STEP_ROOT:
		return !s->type || !kl_type_is(from->place->type, s->type) || add_found(c, to, from->place, from->element);
	case STEP_TYPE:
		return !kl_fhirpath_keeps(from->place->type, s->type) || add_found(c, to, from->place, from->element);
	case STEP_MEMBER:
		return step_member(c, from->place, s, next, to);
	default:
		return step_guard(c, from, s, to);
	}
}

/* Where the expression leads from a place. False: not by places (or c->status). */
static bool find_places(struct compiler *c, struct kl_place *from, const struct kl_fhirpath *e, struct places *out)
{
	struct path path = {.count = 0};
	struct places now = {.count = 0};
	if (c->evaluate || !read_path(e, &path) || !add_found(c, &now, from, NULL))
		return false;
	for (unsigned i = 0; i < path.count; i++) {
		struct places after = {.count = 0};
		for (unsigned j = 0; j < now.count; j++)
			if (!step_one(c, &now.list[j], &path.steps[i], i + 1 < path.count ? &path.steps[i + 1] : NULL, &after))
				return false;
		now = after;
	}
	*out = now;
	return true;
}

/* ---- Actions ---- */

static void add_sink(struct compiler *c, struct kl_sink **list, struct kl_sink sink)
{
	for (const struct kl_sink *s = *list; s; s = s->next)
		if (s->to == sink.to && s->part == sink.part)
			return;
	struct kl_sink *s = allocate(c, sizeof *s);
	if (s) {
		*s = sink;
		s->next = *list;
		*list = s;
	}
}

static void add_action(struct compiler *c, const struct found *at, enum kl_param_type type, struct kl_sink sink)
{
	kl_convert *convert = kl_extract_convert(type, at->place->type, at->element);
	struct kl_action *a = at->place->actions;
	if (!convert)
		return;
	while (a && (a->convert != convert || a->type != type))
		a = a->next;
	if (!a && (a = allocate(c, sizeof *a))) {
		*a = (struct kl_action){at->place->actions, convert, at->element, NULL, kl_extract_binding(at->element), type};
		at->place->actions = a;
	}
	if (a)
		add_sink(c, &a->sinks, sink);
}

static void add_other(struct compiler *c, struct kl_fhirpath *e, const struct kl_param *param, enum kl_param_type type, struct kl_sink sink)
{
	struct kl_other *o = allocate(c, sizeof *o);
	if (!o)
		return;
	*o = (struct kl_other){.next = c->p->others, .expression = e, .param = param, .action = {.type = type}};
	add_sink(c, &o->action.sinks, sink);
	c->p->others = o;
}

/* The branches of a union, each by places or else by the evaluator. */
static void add_branches(struct compiler *c, struct kl_place *from, struct kl_fhirpath *e, const struct kl_param *param, enum kl_param_type type, struct kl_sink sink)
{
	struct places places;
	if (e->op == KL_FP_UNION) {
		add_branches(c, from, e->left, param, type, sink);
		add_branches(c, from, e->right, param, type, sink);
	} else if (find_places(c, from, e, &places)) {
		for (unsigned i = 0; i < places.count; i++)
			add_action(c, &places.list[i], type, sink);
	} else if (c->status == KILN_OK) {
		add_other(c, e, param, type, sink);
	}
}

static struct kl_fhirpath *parse(struct compiler *c, kiln_slice text)
{
	struct kl_fhirpath *e = NULL;
	if (c->status == KILN_OK)
		c->status = kl_expression_parse(text, &c->p->arena, &e, c->err);
	return c->status == KILN_OK ? e : NULL;
}

static struct kl_fhirpath *parse_def(struct compiler *c, const struct kl_index_def *def)
{
	struct kl_fhirpath *e = NULL;
	if (c->status == KILN_OK)
		c->status = kl_expression_of(def, &c->p->arena, &e, c->err);
	return c->status == KILN_OK ? e : NULL;
}

/* ---- Composites ---- */

/* The number of a part; one that is asked for again at the same place is shared. */
static uint16_t part_number(struct compiler *c, struct kl_place *place, kiln_slice text)
{
	struct kl_extract_program *p = c->p;
	for (uint16_t i = 0; place && i < p->parts; i++)
		if (p->part_places[i] == place && kl_slice_eq(p->part_texts[i], text))
			return i;
	if (p->parts == p->part_cap) {
		uint16_t cap = (uint16_t)(p->part_cap * 2 + 16);
		struct kl_place **places = allocate(c, cap * sizeof *places);
		kiln_slice *texts = allocate(c, cap * sizeof *texts);
		if (!places || !texts)
			return 0;
		if (p->parts) {
			memcpy(places, p->part_places, p->parts * sizeof *places);
			memcpy(texts, p->part_texts, p->parts * sizeof *texts);
		}
		p->part_places = places;
		p->part_texts = texts;
		p->part_cap = cap;
	}
	p->part_places[p->parts] = place;
	p->part_texts[p->parts] = text;
	return p->parts++;
}

/* Parts in the order of the key: the reference in front. False: it cannot be made (two references, too many parts). */
static bool order_parts(struct compiler *c, const struct kl_param *owner, struct kl_join *j)
{
	unsigned references = 0;
	if (owner->component_count > KL_JOIN_PARTS)
		return false;
	for (int pass = 0; pass < 2; pass++) {
		for (unsigned i = 0; i < owner->component_count; i++) {
			uint8_t type = kl_component_param(owner, i)->type;
			if ((type == KL_PARAM_REFERENCE) != (pass == 0))
				continue;
			references += pass == 0;
			j->parts[j->count++] = (struct kl_join_part){.type = type, .expression = parse(c, kl_component_expression(owner, i))};
		}
	}
	return references <= 1 && c->status == KILN_OK;
}

/* Do all parts of the composite step down from this place? Makes their places; harmless when they turn out to be of no use. */
static bool parts_by_places(struct compiler *c, struct kl_place *base, const struct kl_fhirpath *e)
{
	struct places places;
	if (e->op == KL_FP_UNION)
		return parts_by_places(c, base, e->left) && parts_by_places(c, base, e->right);
	return find_places(c, base, e, &places);
}

static void join_at(struct compiler *c, struct kl_place *base, const struct kl_join *model, const kiln_slice *texts)
{
	struct kl_join *j = allocate(c, sizeof *j);
	if (!j)
		return;
	*j = *model;
	for (unsigned i = 0; i < j->count; i++) {
		j->parts[i].number = part_number(c, base, texts[i]);
		add_branches(c, base, j->parts[i].expression, j->param, (enum kl_param_type)j->parts[i].type,
			(struct kl_sink){.to = j->parts[i].number, .part = true});
	}
	j->next = base->joins;
	base->joins = j;
}

static void add_composite_branch(struct compiler *c, struct kl_fhirpath *e, const struct kl_join *model, const kiln_slice *texts)
{
	struct places bases;
	bool by_places;
	if (e->op == KL_FP_UNION) {
		add_composite_branch(c, e->left, model, texts);
		add_composite_branch(c, e->right, model, texts);
		return;
	}
	by_places = find_places(c, c->p->root, e, &bases);
	for (unsigned b = 0; by_places && b < bases.count; b++)
		for (unsigned i = 0; by_places && i < model->count; i++)
			by_places = parts_by_places(c, bases.list[b].place, model->parts[i].expression);
	for (unsigned b = 0; by_places && b < bases.count; b++)
		join_at(c, bases.list[b].place, model, texts);
	struct kl_join *j = by_places || c->status != KILN_OK ? NULL : allocate(c, sizeof *j);
	if (!j)
		return;
	*j = *model;
	for (unsigned i = 0; i < j->count; i++)
		j->parts[i].number = part_number(c, NULL, texts[i]);
	j->base = e;
	j->next = c->p->joins;
	c->p->joins = j;
}

static void add_composite(struct compiler *c, const struct kl_index_def *def, uint16_t position)
{
	const struct kl_param *owner = kl_def_owner(def);
	struct kl_join model = {.index = position, .param = owner};
	kiln_slice texts[KL_JOIN_PARTS];
	if (!order_parts(c, owner, &model))
		return;
	unsigned n = 0;
	for (int pass = 0; pass < 2; pass++)
		for (unsigned i = 0; i < owner->component_count; i++)
			if ((kl_component_param(owner, i)->type == KL_PARAM_REFERENCE) == (pass == 0))
				texts[n++] = kl_component_expression(owner, i);
	struct kl_fhirpath *e = parse_def(c, def);
	if (e)
		add_composite_branch(c, e, &model, texts);
}

/* ---- The whole ---- */

static void add_chart(struct compiler *c, const struct kl_param *param, unsigned part, const char *only)
{
	struct kl_fhirpath *e = param ? parse(c, kl_text_slice(param->expression)) : NULL;
	const struct kl_sink sink = {.to = (uint16_t)part, .part = true, .only = only ? kl_type_named(kl_slice_of(only)) : NULL};
	if (e)
		add_branches(c, c->p->root, e, param, (enum kl_param_type)param->type, sink);
}

static void add_indexes(struct compiler *c)
{
	const struct kl_type_indexes *ti = c->p->indexes;
	for (uint32_t i = 0; i < ti->count && c->status == KILN_OK; i++) {
		const struct kl_index_def *def = ti->list[i].def;
		if (ti->list[i].kind != KL_INDEX_PARAM)
			continue;
		if (def->type == KL_PARAM_COMPOSITE) {
			add_composite(c, def, (uint16_t)i);
			continue;
		}
		struct kl_fhirpath *e = parse_def(c, def);
		if (e)
			add_branches(c, c->p->root, e, kl_def_owner(def), (enum kl_param_type)def->type, (struct kl_sink){.to = (uint16_t)i});
	}
}

static bool useful(struct kl_place *p)
{
	bool any = p->actions || p->joins || p->guards;
	for (const struct kl_edge *e = p->edges; e && !any; e = e->next)
		any = useful(e->to);
	return any;
}

static void fill_slot(struct kl_place *p, const struct kl_edge *e)
{
	kiln_slice name = kl_element_name(e->element);
	uint16_t hash = kl_json_hash(name);
	uint32_t slot = hash & p->mask;
	while (p->table[slot].to)
		slot = (slot + 1) & p->mask;
	p->table[slot] = (struct kl_slot){name.data, (uint16_t)name.size, hash, e->to};
}

static void make_tables(struct compiler *c)
{
	for (struct kl_place *p = c->p->places; p && c->status == KILN_OK; p = p->all) {
		uint32_t count = 0, size = 4;
		for (const struct kl_edge *e = p->edges; e; e = e->next)
			count += useful(e->to);
		while (size < 3 * count)
			size *= 2;
		p->mask = size - 1;
		p->table = count ? allocate(c, size * sizeof *p->table) : NULL;
		for (const struct kl_edge *e = p->edges; e && p->table; e = e->next)
			if (useful(e->to))
				fill_slot(p, e);
	}
}

int kl_extract_compile(const struct kl_type_indexes *ti, bool evaluate, struct kl_extract_program **out, kiln_error *err)
{
	struct kl_extract_program *p = *out = calloc(1, sizeof *p);
	struct compiler c = {p, evaluate, KILN_OK, err};
	if (!p)
		return kl_fail_memory(err);
	p->indexes = ti;
	p->root = new_place(&c, ti->type);
	for (unsigned i = 0; i < KL_JOIN_OWN && c.status == KILN_OK; i++)
		part_number(&c, NULL, (kiln_slice){NULL, 0});
	if (c.status == KILN_OK) {
		add_indexes(&c);
		add_chart(&c, ti->chart_patient, KL_JOIN_PATIENT, "Patient");
		add_chart(&c, ti->chart_encounter, KL_JOIN_ENCOUNTER, "Encounter");
		add_chart(&c, ti->chart_date, KL_JOIN_DATE, NULL);
		add_chart(&c, ti->chart_code, KL_JOIN_CODE, NULL);
		add_chart(&c, ti->code_quantity >= 0 ? ti->chart_quantity : NULL, KL_JOIN_QUANTITY, NULL);
		make_tables(&c);
	}
	if (c.status != KILN_OK) {
		kl_extract_program_free(p);
		*out = NULL;
	}
	return c.status;
}

void kl_extract_program_free(struct kl_extract_program *p)
{
	if (!p)
		return;
	kl_arena_free(&p->arena);
	free(p);
}
