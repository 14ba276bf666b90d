/* model.c - see model.h. */
#include "model.h"
#include "base/hash.h"
#include "fhir/compartments.h"
#include "fhir/fhirpath.h"
#include <stdlib.h>

/* ---- Records ---- */

void model_open(struct model *m)
{
	memset(m, 0, sizeof *m);
	m->params = calloc(kl_param_count, sizeof *m->params);
	m->components = calloc((size_t)kl_param_count * 4, sizeof *m->components);
}

void model_close(struct model *m)
{
	for (unsigned t = 0; t < KL_RESOURCE_TYPES; t++) {
		for (unsigned i = 0; i < m->types[t].count; i++) {
			struct model_record *r = m->types[t].list[i];
			for (unsigned v = 0; v < r->count; v++) {
				kl_json_free(&r->versions[v]->doc);
				kl_buf_free(&r->versions[v]->text);
				free(r->versions[v]);
			}
			free(r->versions);
			free(r);
		}
		free(m->types[t].list);
	}
	free(m->params);
	free(m->components);
	kl_arena_free(&m->arena);
}

static void *grow(void *list, unsigned count, unsigned *cap)
{
	if (count == *cap)
		list = realloc(list, (*cap = *cap ? 2 * *cap : 8) * sizeof(void *));
	if (!list)
		abort();
	return list;
}

struct model_record *model_find(const struct model *m, const struct kl_type *type, kiln_slice id)
{
	const struct model_records *all = &m->types[type->self];
	for (unsigned i = 0; i < all->count; i++)
		if (kl_slice_is(id, all->list[i]->id))
			return all->list[i];
	return NULL;
}

void model_store(struct model *m, kiln_slice type_name, kiln_slice id, kiln_slice json, uint64_t sequence, int64_t updated)
{
	const struct kl_type *type = kl_resource_type(type_name);
	struct model_records *all = &m->types[type->self];
	struct model_record *r = model_find(m, type, id);
	struct model_version *v = calloc(1, sizeof *v);
	if (!r) {
		r = calloc(1, sizeof *r);
		r->type = type;
		memcpy(r->id, id.data, id.size);
		all->list = grow(all->list, all->count, &all->cap);
		all->list[all->count++] = r;
	}
	*v = (struct model_version){.sequence = sequence, .updated = updated, .deleted = json.size == 0};
	kl_buf_add_slice(&v->text, json);
	if (json.size && kl_json_read(&v->doc, kl_buf_slice(&v->text), KL_DEPTH_MAX, 0, NULL, NULL) != KILN_OK)
		abort();
	r->versions = grow(r->versions, r->count, &r->cap);
	r->versions[r->count++] = v;
}

/* ---- A moment ---- */

static const struct model_version *version_at(const struct model_record *r, uint64_t sequence)
{
	const struct model_version *found = NULL;
	for (unsigned i = 0; i < r->count && r->versions[i]->sequence <= sequence; i++)
		found = r->versions[i];
	return found && !found->deleted ? found : NULL;
}

void model_view_open(struct model *m, uint64_t sequence, struct model_view *v)
{
	memset(v, 0, sizeof *v);
	v->model = m;
	for (unsigned t = 0; t < KL_RESOURCE_TYPES; t++) {
		struct model_rows *rows = &v->types[t];
		rows->list = kl_arena_alloc(&v->arena, (m->types[t].count + 1) * sizeof *rows->list);
		for (unsigned i = 0; i < m->types[t].count; i++) {
			const struct model_version *version = version_at(m->types[t].list[i], sequence);
			if (version)
				rows->list[rows->count++] = (struct model_row){m->types[t].list[i], version, 0};
		}
	}
}

void model_view_close(struct model_view *v)
{
	kl_arena_free(&v->arena);
	kl_arena_free(&v->scratch);
}

/* ---- Expressions ---- */

/* Without `.where(resolve() is X)`: which references count is decided by model_counts. */
static kiln_slice without_filter(struct kl_arena *arena, kiln_slice text)
{
	static const char mark[] = ".where(resolve() is ";
	char *to = kl_arena_alloc(arena, text.size + 1);
	size_t n = 0;
	for (size_t i = 0; i < text.size;) {
		if (kl_slice_starts(kl_slice(text.data + i, text.size - i), kl_slice_of(mark))) {
			i = (size_t)((const char *)memchr(text.data + i + sizeof mark, ')', text.size - i - sizeof mark) - text.data) + 1;
			continue;
		}
		to[n++] = text.data[i++];
	}
	return kl_slice(to, n);
}

static const struct kl_fhirpath *parsed(struct model *m, struct kl_fhirpath **slot, kiln_slice text)
{
	if (!*slot && kl_fhirpath_parse(without_filter(&m->arena, text), &m->arena, slot, NULL) != KILN_OK)
		abort();
	return *slot;
}

static void evaluate(struct model_view *v, const struct kl_fhirpath *e, const struct model_row *row, const struct kl_fhirpath_item *base, struct kl_fhirpath_list *out)
{
	struct kl_fhirpath_item root = kl_fhirpath_resource(&row->version->doc, KL_JSON_ROOT, row->record->type);
	struct kl_fhirpath_context c = {.doc = &row->version->doc, .resource = root, .arena = &v->scratch};
	*out = (struct kl_fhirpath_list){.count = 0};
	if (kl_fhirpath_eval(&c, e, base ? base : &root, out, NULL) != KILN_OK)
		out->count = 0;
}

void model_items(struct model_view *v, const struct kl_param *param, const struct model_row *row, struct kl_fhirpath_list *out)
{
	evaluate(v, parsed(v->model, &v->model->params[param - kl_param_at(0)], kl_text_slice(param->expression)), row, NULL, out);
}

void model_component_items(struct model_view *v, const struct kl_param *param, unsigned n, const struct model_row *row, const struct kl_fhirpath_item *base,
	struct kl_fhirpath_list *out)
{
	struct kl_fhirpath **slot = &v->model->components[(size_t)(param - kl_param_at(0)) * 4 + n];
	evaluate(v, parsed(v->model, slot, kl_text_slice(kl_param_component(param, n)->expression)), row, base, out);
}

/* ---- Clauses: which records of a type one parameter holds for ---- */

struct clause {
	struct model_view *v;
	const struct kl_type *type;
	kiln_slice name;           /* what is left of it */
	const kiln_slice *values;
	unsigned count;
	bool *holds;               /* of each row of the type */
};
static enum model_answer clause(struct clause *c);

static struct model_scope scope_of(const struct clause *c, const struct model_row *row)
{
	return (struct model_scope){&row->version->doc, &c->v->scratch};
}

static bool *flags(struct model_view *v, const struct kl_type *type)
{
	size_t n = v->types[type->self].count + 1;
	return memset(kl_arena_alloc(&v->scratch, n), 0, n);
}

/* Is one item of a composite such that each component has a value that answers? No asked: any value. */
static bool composite_holds(const struct clause *c, const struct kl_param *param, const struct model_row *row, const struct kl_fhirpath_item *base, const struct model_asked *asked);

static bool any_value(void *arg, const struct model_value *v)
{
	return *(const enum kl_param_type *)arg != KL_PARAM_TOKEN || v->code.size;
}

static bool component_holds(const struct clause *c, const struct kl_param *param, unsigned n, const struct model_row *row, const struct kl_fhirpath_item *base,
	const struct model_asked *asked)
{
	struct model_scope s = scope_of(c, row);
	struct kl_fhirpath_list items;
	enum kl_param_type kind = (enum kl_param_type)kl_param_at(kl_param_component(param, n)->param)->type;
	model_component_items(c->v, param, n, row, base, &items);
	for (unsigned i = 0; i < items.count; i++)
		if (asked ? model_holds(&s, c->v->now, &items.items[i], &asked->parts[n]) : model_values(&s, kind, &items.items[i], any_value, &kind))
			return true;
	return false;
}

static bool composite_holds(const struct clause *c, const struct kl_param *param, const struct model_row *row, const struct kl_fhirpath_item *base, const struct model_asked *asked)
{
	for (unsigned n = 0; n < param->component_count; n++)
		if (!component_holds(c, param, n, row, base, asked))
			return false;
	return true;
}

/* What it holds is not missing, whatever that is, but a null or nothing beside extensions; a datatype that the parameter cannot read is. */
static bool is_present(const struct clause *c, const struct kl_param *param, const struct model_row *row, const struct kl_fhirpath_item *item)
{
	struct model_scope s = scope_of(c, row);
	if (param->type == KL_PARAM_COMPOSITE)
		return composite_holds(c, param, row, item, NULL);
	if (item->value != KL_FP_EMPTY)
		return true;
	if (item->node == KL_JSON_NONE || s.doc->nodes[item->node].kind == KL_JSON_NULL || !model_reads((enum kl_param_type)param->type, item))
		return false;
	return param->type != KL_PARAM_REFERENCE || model_counts(&s, param, NULL, item);
}

static bool item_holds(const struct clause *c, const struct kl_param *param, const struct model_row *row, const struct kl_fhirpath_item *item, const struct model_asked *asked)
{
	struct model_scope s = scope_of(c, row);
	if (asked->modifier == MODEL_MISSING)
		return is_present(c, param, row, item);
	return param->type == KL_PARAM_COMPOSITE ? composite_holds(c, param, row, item, asked) : model_holds(&s, c->v->now, item, asked);
}

static bool row_holds(const struct clause *c, const struct kl_param *param, const struct model_row *row, const struct model_asked *asked)
{
	struct kl_fhirpath_list items;
	if (kl_slice_is(kl_text_slice(param->code), "_lastUpdated")) {
		struct model_period updated = {row->version->updated * 1000, row->version->updated * 1000 + 1000};
		return asked->modifier == MODEL_MISSING || model_period_holds(asked->prefix, updated, asked->period, c->v->now);
	}
	model_items(c->v, param, row, &items);
	for (unsigned i = 0; i < items.count; i++)
		if (item_holds(c, param, row, &items.items[i], asked))
			return true;
	return false;
}

static bool read_modifier(const struct kl_param *param, kiln_slice name, enum model_modifier *out, const struct kl_type **only)
{
	static const struct { const char *name; enum kl_param_type kind; enum model_modifier modifier; } list[] = {{"not", KL_PARAM_TOKEN, MODEL_NOT},
		{"exact", KL_PARAM_STRING, MODEL_EXACT}, {"contains", KL_PARAM_STRING, MODEL_CONTAINS}, {"text", KL_PARAM_TOKEN, MODEL_TEXT}, {"text", KL_PARAM_REFERENCE, MODEL_TEXT},
		{"of-type", KL_PARAM_TOKEN, MODEL_OF_TYPE}, {"identifier", KL_PARAM_REFERENCE, MODEL_IDENTIFIER}, {"below", KL_PARAM_URI, MODEL_BELOW},
		{"above", KL_PARAM_URI, MODEL_ABOVE}, {"below", KL_PARAM_TOKEN, MODEL_BELOW}, {"above", KL_PARAM_TOKEN, MODEL_ABOVE},
		{"in", KL_PARAM_TOKEN, MODEL_IN}, {"not-in", KL_PARAM_TOKEN, MODEL_NOT_IN}};
	*only = NULL;
	*out = !name.data ? MODEL_PLAIN : MODEL_MISSING;
	if (!name.data || kl_slice_is(name, "missing"))
		return true;
	for (size_t i = 0; i < sizeof list / sizeof *list; i++)
		if (list[i].kind == param->type && kl_slice_is(name, list[i].name)) {
			*out = list[i].modifier;
			return true;
		}
	*out = MODEL_TYPE;
	*only = param->type == KL_PARAM_REFERENCE ? kl_resource_type(name) : NULL;
	for (unsigned i = 0; *only && i < param->target_count; i++)
		if (kl_param_target(param, i) == (*only)->self)
			return param->filter == KL_NO_TYPE || param->filter == (*only)->self;
	return false;
}

/* What :in, :not-in, :above and :below name must be there. */
static bool resolve(struct model_view *v, const struct kl_param *param, struct model_asked *asked)
{
	bool set = asked->modifier == MODEL_IN || asked->modifier == MODEL_NOT_IN;
	asked->view = v;
	asked->set = set ? model_canonical(v, "ValueSet", asked->text) : NULL;
	if (param->type == KL_PARAM_TOKEN && (asked->modifier == MODEL_BELOW || asked->modifier == MODEL_ABOVE))
		return model_below_code(v, asked->system, asked->code, asked->code);
	return !set || asked->set;
}

/* _list */
static enum model_answer listed(struct clause *c)
{
	const struct model_rows *rows = &c->v->types[c->type->self];
	for (unsigned i = 0; i < rows->count; i++)
		for (unsigned k = 0; k < c->count && !c->holds[i]; k++)
			c->holds[i] = model_in_list(c->v, c->values[k], &rows->list[i]);
	return MODEL_GOOD;
}

static enum model_answer ids(struct clause *c, enum model_modifier modifier)
{
	const struct model_rows *rows = &c->v->types[c->type->self];
	for (unsigned i = 0; i < rows->count; i++) {
		bool any = false;
		for (unsigned k = 0; k < c->count; k++)
			any |= kl_slice_is(c->values[k], rows->list[i].record->id);
		c->holds[i] = any != (modifier == MODEL_NOT);
	}
	return modifier == MODEL_PLAIN || modifier == MODEL_NOT ? MODEL_GOOD : MODEL_REFUSED;
}

static enum model_answer terms(struct clause *c, const struct kl_param *param, enum model_modifier modifier, const struct kl_type *only)
{
	const struct model_rows *rows = &c->v->types[c->type->self];
	struct model_asked *asked = kl_arena_alloc(&c->v->scratch, c->count * sizeof *asked);
	enum model_answer answer = MODEL_GOOD;
	bool missing = modifier == MODEL_MISSING && kl_slice_is(c->values[0], "true"), negated = modifier == MODEL_NOT || modifier == MODEL_NOT_IN || missing;
	if (kl_slice_is(kl_text_slice(param->code), "_id"))
		return ids(c, modifier);
	if ((!param->index_count && !kl_slice_is(kl_text_slice(param->code), "_lastUpdated")) || param->type == KL_PARAM_SPECIAL)
		return MODEL_REFUSED;
	if (modifier == MODEL_MISSING && (c->count != 1 || (!missing && !kl_slice_is(c->values[0], "false"))))
		return MODEL_REFUSED;
	for (unsigned k = 0; k < c->count; k++) {
		asked[k].modifier = modifier;
		enum model_answer one = modifier == MODEL_MISSING ? MODEL_GOOD : model_asked_read(&c->v->scratch, param, modifier, only, c->values[k], &asked[k]);
		answer = one > answer && answer != MODEL_REFUSED ? one : one == MODEL_REFUSED ? one : answer;
		answer = resolve(c->v, param, &asked[k]) ? answer : MODEL_REFUSED;
	}
	for (unsigned i = 0; i < rows->count && answer != MODEL_REFUSED; i++) {
		bool any = false;
		for (unsigned k = 0; k < c->count && !any; k++)
			any = row_holds(c, param, &rows->list[i], &asked[k]);
		c->holds[i] = any != negated;
	}
	return answer;
}

/* ---- Chains and _has ---- */

struct following {
	struct clause *c;
	const struct kl_type *type;   /* the references to it that count */
	const bool *targets;          /* of its rows */
	kiln_slice id;                /* or this one id alone; data NULL: those of targets */
};

static bool leads_there(void *arg, const struct model_value *v)
{
	const struct following *f = arg;
	const struct model_rows *rows = &f->c->v->types[f->type->self];
	if (v->type != f->type)
		return false;
	if (f->id.data)
		return kl_slice_eq(v->id, f->id);
	for (unsigned i = 0; i < rows->count; i++)
		if (f->targets[i] && kl_slice_is(v->id, rows->list[i].record->id))
			return true;
	return false;
}

/* Does a reference of the row lead to one of the targets? */
static bool follows(struct clause *c, const struct kl_param *param, const struct kl_type *only, const struct model_row *row, struct following *f)
{
	struct model_scope s = scope_of(c, row);
	struct kl_fhirpath_list items;
	model_items(c->v, param, row, &items);
	for (unsigned i = 0; i < items.count; i++)
		if (model_counts(&s, param, only, &items.items[i]) && model_values(&s, KL_PARAM_REFERENCE, &items.items[i], leads_there, f))
			return true;
	return false;
}

static enum model_answer worse(enum model_answer a, enum model_answer b)
{
	return a == MODEL_REFUSED || b == MODEL_REFUSED ? MODEL_REFUSED : a == MODEL_EITHER ? a : b;
}

static enum model_answer chain_to(struct clause *c, const struct kl_param *param, const struct kl_type *only, const struct kl_type *target, kiln_slice rest)
{
	struct clause next = {c->v, target, rest, c->values, c->count, flags(c->v, target)};
	enum model_answer answer = clause(&next);
	struct following f = {c, target, next.holds, {NULL, 0}};
	for (unsigned i = 0; i < c->v->types[c->type->self].count && answer != MODEL_REFUSED; i++)
		c->holds[i] |= follows(c, param, only, &c->v->types[c->type->self].list[i], &f);
	return answer;
}

static kiln_slice code_of(kiln_slice name)
{
	size_t n = 0;
	while (n < name.size && name.data[n] != ':' && name.data[n] != '.')
		n++;
	return kl_slice(name.data, n);
}

static enum model_answer chain(struct clause *c, const struct kl_param *param, enum model_modifier modifier, const struct kl_type *only, kiln_slice rest)
{
	enum model_answer answer = MODEL_GOOD;
	bool any = false;
	if (param->type != KL_PARAM_REFERENCE || !param->index_count || (modifier != MODEL_PLAIN && modifier != MODEL_TYPE))
		return MODEL_REFUSED;
	for (unsigned i = 0; i < param->target_count && answer != MODEL_REFUSED; i++) {
		const struct kl_type *t = kl_type_at(kl_param_target(param, i));
		bool knows = kl_slice_is(code_of(rest), "_has") || kl_slice_is(rest, "_list") || kl_param_named(t, code_of(rest));
		if ((only && t != only) || (!only && !knows) || (!only && param->filter != KL_NO_TYPE && param->filter != t->self))
			continue;
		any = true;
		answer = worse(answer, chain_to(c, param, only, t, rest));
	}
	return any ? answer : MODEL_REFUSED;
}

/* _has:Type:reference:rest */
static enum model_answer has(struct clause *c, kiln_slice name)
{
	kiln_slice skipped, type, reference;
	const struct kl_type *t;
	if (!model_take(&name, ':', &skipped) || !model_take(&name, ':', &type) || !model_take(&name, ':', &reference) || !name.size || !(t = kl_resource_type(type)))
		return MODEL_REFUSED;
	const struct kl_param *param = kl_param_named(t, reference);
	struct clause inner = {c->v, t, name, c->values, c->count, flags(c->v, t)};
	enum model_answer answer = param && param->type == KL_PARAM_REFERENCE && param->index_count ? clause(&inner) : MODEL_REFUSED;
	bool leads = param && (param->filter == KL_NO_TYPE || param->filter == c->type->self), known = false;
	for (unsigned i = 0; leads && i < param->target_count; i++)
		known |= kl_param_target(param, i) == c->type->self;
	if (!known || answer == MODEL_REFUSED)
		return MODEL_REFUSED;
	for (unsigned i = 0; i < c->v->types[c->type->self].count; i++) {
		struct following f = {c, c->type, NULL, kl_slice_of(c->v->types[c->type->self].list[i].record->id)};
		for (unsigned k = 0; k < c->v->types[t->self].count && !c->holds[i]; k++)
			c->holds[i] = inner.holds[k] && follows(&inner, param, NULL, &c->v->types[t->self].list[k], &f);
	}
	return answer;
}

static enum model_answer clause(struct clause *c)
{
	kiln_slice code = code_of(c->name), modifier = {NULL, 0}, rest = {NULL, 0};
	size_t n = code.size;
	enum model_modifier kind;
	const struct kl_type *only;
	if (kl_slice_is(code, "_has"))
		return has(c, c->name);
	if (kl_slice_is(c->name, "_list"))
		return listed(c);
	const struct kl_param *param = kl_param_named(c->type, code);
	if (n < c->name.size && c->name.data[n] == ':') {
		const char *dot = memchr(c->name.data + n, '.', c->name.size - n);
		modifier = kl_slice(c->name.data + n + 1, (dot ? (size_t)(dot - c->name.data) : c->name.size) - n - 1);
		n += 1 + modifier.size;
	}
	if (n < c->name.size)
		rest = kl_slice(c->name.data + n + 1, c->name.size - n - 1);
	if (!param || !read_modifier(param, modifier, &kind, &only))
		return MODEL_REFUSED;
	return rest.data ? chain(c, param, kind, only, rest) : terms(c, param, kind, only);
}

/* R4 compartmentdefinition: any of the parameters that it names leads to the record. */
static enum model_answer compartment(struct clause *c, const struct kl_type *owner, kiln_slice id)
{
	int number = owner ? kl_compartment_named(kl_type_name(owner)) : -1;
	unsigned count = 0;
	if (number < 0 || owner == c->type)
		return MODEL_REFUSED;
	const uint16_t *params = kl_compartment_params((enum kl_compartment)number, c->type, &count);
	struct following f = {c, owner, NULL, id};
	for (unsigned i = 0; i < c->v->types[c->type->self].count; i++)
		for (unsigned k = 0; k < count; k++)
			c->holds[i] |= kl_param_at(params[k])->type == KL_PARAM_REFERENCE && follows(c, kl_param_at(params[k]), NULL, &c->v->types[c->type->self].list[i], &f);
	return count ? MODEL_GOOD : MODEL_REFUSED;
}

/* ---- Order: R4 search 3.1.1.5.1; a missing value last, of several the one that comes first ---- */

struct key {
	bool there;
	int64_t time;
	struct kl_decimal number;
	kiln_slice text;
};
struct ordering {
	struct model_view *v;
	const struct kl_param *params[16];
	bool down[16];
	unsigned count;
	const struct kl_param *param;   /* at work */
	bool descending;
	struct key best;
};

static int compare(enum kl_param_type kind, const struct key *a, const struct key *b)
{
	if (kind == KL_PARAM_DATE)
		return (a->time > b->time) - (a->time < b->time);
	if (kind == KL_PARAM_NUMBER || kind == KL_PARAM_QUANTITY)
		return kl_decimal_cmp(&a->number, &b->number);
	return kl_slice_cmp(a->text, b->text);
}

/* What an order compares of a text: its first 120 bytes, whole characters. */
static kiln_slice front(kiln_slice text)
{
	size_t n = text.size < 120 ? text.size : 120;
	while (n && n < text.size && ((unsigned char)text.data[n] & 0xc0) == 0x80)
		n--;
	return kl_slice(text.data, n);
}

/* "Type/id", behind them URLs, behind them long ones by their SHA-256. False: no target that counts. */
static bool target_text(struct ordering *o, const struct model_value *v, kiln_slice *text)
{
	struct kl_buf b = {0};
	unsigned char digest[KL_SHA256_SIZE];
	uint16_t filter = o->param->filter;
	if (!v->id.size || (filter != KL_NO_TYPE && v->type != kl_type_at(filter)))
		return false;
	kl_buf_add_text(&b, v->type ? "1" : v->id.size > 200 ? "3" : "2");
	if (v->type)
		kl_buf_add_slice(&b, kl_type_name(v->type));
	if (v->type)
		kl_buf_add_text(&b, "/");
	if (!v->type && v->id.size > 200 && !kl_sha256(v->id, digest))
		abort();
	kl_buf_add_slice(&b, !v->type && v->id.size > 200 ? kl_slice(digest, sizeof digest) : v->id);
	*text = kl_arena_copy(&o->v->scratch, kl_buf_slice(&b));
	kl_buf_free(&b);
	return true;
}

static bool offer(void *arg, const struct model_value *v)
{
	struct ordering *o = arg;
	enum kl_param_type kind = (enum kl_param_type)o->param->type;
	struct key k = {.there = true, .time = v->period.low, .number = v->number};
	if (v->span || (kind == KL_PARAM_TOKEN && !v->code.size))
		return false;
	if (kind == KL_PARAM_TOKEN)
		k.text = front(model_folds(v->system) ? model_fold_case(&o->v->scratch, v->code) : v->code);
	else if (kind == KL_PARAM_STRING)
		k.text = front(model_fold(&o->v->scratch, v->text));
	else if (kind == KL_PARAM_URI)
		k.text = front(v->text);
	else if (kind == KL_PARAM_REFERENCE && !target_text(o, v, &k.text))
		return false;
	int c = o->best.there ? compare(kind, &k, &o->best) : 0;
	if (!o->best.there || (o->descending ? c > 0 : c < 0))
		o->best = k;
	return false;
}

static struct key key_of(struct ordering *o, unsigned n, const struct model_row *row)
{
	struct model_scope s = {&row->version->doc, &o->v->scratch};
	struct kl_fhirpath_list items;
	o->param = o->params[n];
	o->descending = o->down[n];
	o->best = (struct key){.there = false};
	if (kl_slice_is(kl_text_slice(o->param->code), "_id"))
		return (struct key){.there = true, .text = kl_slice_of(row->record->id)};
	if (kl_slice_is(kl_text_slice(o->param->code), "_lastUpdated"))
		return (struct key){.there = true, .time = row->version->updated};
	model_items(o->v, o->param, row, &items);
	for (unsigned i = 0; i < items.count; i++)
		model_values(&s, (enum kl_param_type)o->param->type, &items.items[i], offer, o);
	return o->best;
}

static int by_order(const void *a, const void *b, void *arg)
{
	const struct model_row *x = *(struct model_row *const *)a, *y = *(struct model_row *const *)b;
	struct ordering *o = arg;
	for (unsigned n = 0; n < o->count; n++) {
		struct key p = key_of(o, n, x), q = key_of(o, n, y);
		if (p.there != q.there)
			return p.there ? -1 : 1;
		int c = p.there ? compare(kl_slice_is(kl_text_slice(o->params[n]->code), "_id") ? KL_PARAM_TOKEN : (enum kl_param_type)o->params[n]->type, &p, &q) : 0;
		if (c)
			return o->down[n] ? -c : c;
	}
	int c = (x->rank > y->rank) - (x->rank < y->rank);
	return o->down[o->count - 1] ? -c : c;
}

static enum model_answer sort(struct model_view *v, const struct kl_type *type, const struct model_param *asked, struct model_matches *out)
{
	struct ordering o = {.v = v};
	for (; o.count < asked->count && o.count < 16; o.count++) {
		kiln_slice code = asked->values[o.count];
		o.down[o.count] = code.data[0] == '-';
		o.params[o.count] = kl_param_named(type, kl_slice(code.data + o.down[o.count], code.size - o.down[o.count]));
		const struct kl_param *p = o.params[o.count];
		if (!p || p->type == KL_PARAM_COMPOSITE || p->type == KL_PARAM_SPECIAL ||
		    (!p->index_count && !kl_slice_is(kl_text_slice(p->code), "_id") && !kl_slice_is(kl_text_slice(p->code), "_lastUpdated")))
			return MODEL_REFUSED;
	}
	qsort_r(out->rows, out->count, sizeof *out->rows, by_order, &o);
	out->sorted = true;
	return MODEL_GOOD;
}

/* ---- The whole ---- */

static bool is_result(kiln_slice name)
{
	return kl_slice_is(name, "_sort") || kl_slice_is(name, "_type") || kl_slice_is(name, "_count");
}

static enum model_answer search_type(struct model_view *v, const struct model_query *q, const struct kl_type *type, struct model_matches *out)
{
	struct model_rows *rows = &v->types[type->self];
	bool *all = memset(kl_arena_alloc(&v->scratch, rows->count + 1u), 1, rows->count + 1u);
	enum model_answer answer = MODEL_GOOD;
	for (unsigned i = 0; i <= q->count && answer != MODEL_REFUSED; i++) {
		struct clause c = {.v = v, .type = type, .holds = flags(v, type)};
		if (i == q->count ? q->owner.size == 0 : is_result(q->params[i].name))
			continue;
		if (i < q->count) {
			c.name = q->params[i].name;
			c.values = q->params[i].values;
			c.count = q->params[i].count;
		}
		answer = worse(answer, i < q->count ? clause(&c) : compartment(&c, kl_resource_type(q->owner), q->id));
		for (unsigned r = 0; r < rows->count; r++)
			all[r] = all[r] && c.holds[r];
	}
	for (unsigned r = 0; r < rows->count; r++)
		if (all[r])
			out->rows[out->count++] = &rows->list[r];
	return answer;
}

static const struct model_param *param_of(const struct model_query *q, const char *name)
{
	for (unsigned i = 0; i < q->count; i++)
		if (kl_slice_is(q->params[i].name, name))
			return &q->params[i];
	return NULL;
}

static bool is_asked(const struct model_param *types, const struct kl_type *type)
{
	for (unsigned i = 0; types && i < types->count; i++)
		if (kl_slice_eq(types->values[i], kl_type_name(type)))
			return true;
	return !types;
}

/* Over several types: those that all have the parameters in common ask for. */
static enum model_answer search_types(struct model_view *v, const struct model_query *q, struct model_matches *out)
{
	const struct model_param *types = param_of(q, "_type");
	const struct kl_type *resource = kl_type_named(KL_SLICE("Resource"));
	enum model_answer answer = q->count ? MODEL_GOOD : MODEL_REFUSED;
	for (unsigned i = 0; i < q->count; i++)
		if (!is_result(q->params[i].name) && !kl_param_named(resource, code_of(q->params[i].name)))
			answer = MODEL_REFUSED;
	for (unsigned i = 0; types && i < types->count; i++)
		if (!kl_resource_type(types->values[i]))
			answer = MODEL_REFUSED;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && answer != MODEL_REFUSED; t++)
		if (is_asked(types, kl_type_at(t)))
			answer = worse(answer, search_type(v, q, kl_type_at(t), out));
	return answer;
}

static int by_rank(const void *a, const void *b)
{
	const struct model_row *x = *(struct model_row *const *)a, *y = *(struct model_row *const *)b;
	return (x->rank > y->rank) - (x->rank < y->rank);
}

enum model_answer model_search(struct model_view *v, kiln_slice text, struct model_matches *out)
{
	struct model_query q;
	unsigned most = 0;
	kl_arena_clear(&v->scratch);
	*out = (struct model_matches){.count = 0};
	for (unsigned t = 0; t < KL_RESOURCE_TYPES; t++)
		most += v->types[t].count;
	out->rows = kl_arena_alloc(&v->scratch, (most + 1) * sizeof *out->rows);
	if (!model_query_read(&v->scratch, text, &q))
		return MODEL_REFUSED;
	const struct model_param *order = param_of(&q, "_sort");
	if (!q.type.size) {
		enum model_answer all = search_types(v, &q, out);
		qsort(out->rows, out->count, sizeof *out->rows, by_rank);
		return order && all != MODEL_REFUSED ? worse(all, sort(v, kl_type_named(KL_SLICE("Resource")), order, out)) : all;
	}
	const struct kl_type *type = kl_resource_type(q.type);
	if (!type || param_of(&q, "_type"))
		return MODEL_REFUSED;
	enum model_answer answer = search_type(v, &q, type, out);
	qsort(out->rows, out->count, sizeof *out->rows, by_rank);
	return order && answer != MODEL_REFUSED ? worse(answer, sort(v, type, order, out)) : answer;
}
