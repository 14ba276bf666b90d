/* model_question.c - see model_question.h. A value is made as plain text by what it is (token, date ...), then escaped where | , $ \ stand inside a part of it,
   and the whole is percent-encoded when it is written. */
#include "fhir/compartments.h"
#include "model_question.h"
#include "model_pool.h"
#include "base/clock.h"
#include <stdio.h>

struct asking {
	struct model_random *r;
	struct model_view *v;
	struct kl_buf *out;
	const struct kl_type *from;   /* whose records values are taken from */
	unsigned depth;               /* of a chain */
};

/* ---- Text ---- */

static void escape(struct kl_buf *b, kiln_slice text)
{
	for (size_t i = 0; i < text.size; i++) {
		if (memchr(",|$\\", text.data[i], 4))
			kl_buf_add_byte(b, '\\');
		kl_buf_add_byte(b, (unsigned char)text.data[i]);
	}
}

static void escape_text(struct kl_buf *b, const char *text) { escape(b, kl_slice_of(text)); }

/* What a URL cannot hold as it is, and now and then what it could. */
static void encode(struct asking *a, kiln_slice text)
{
	char three[4];
	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];
		if (c == ' ' && model_chance(a->r, 50)) {
			kl_buf_add_byte(a->out, '+');
		} else if (c <= ' ' || memchr("%&+#", c, 4) || (c > 126 && model_chance(a->r, 50)) || model_chance(a->r, 2)) {
			snprintf(three, sizeof three, "%%%02X", c);
			kl_buf_add_text(a->out, three);
		} else {
			kl_buf_add_byte(a->out, c);
		}
	}
}

/* ---- A value that a record of the store has ---- */

/* One of those that model_values gives, each as likely. */
struct sampling {
	struct model_random *r;
	unsigned seen;
	struct model_value value;
};

static bool sample(void *arg, const struct model_value *v)
{
	struct sampling *s = arg;
	if (model_pick(s->r, ++s->seen) == 0)
		s->value = *v;
	return false;
}

static bool any_item(struct asking *a, const struct kl_param *p, const struct model_row **row, struct kl_fhirpath_item *item)
{
	const struct model_rows *rows = &a->v->types[a->from->self];
	struct kl_fhirpath_list items;
	for (unsigned tries = 0; rows->count && tries < 4; tries++) {
		*row = &rows->list[model_pick(a->r, rows->count)];
		model_items(a->v, p, *row, &items);
		if (items.count) {
			*item = items.items[model_pick(a->r, items.count)];
			return true;
		}
	}
	return false;
}

static bool stored_value(struct asking *a, const struct kl_param *p, enum model_modifier modifier, struct model_value *out)
{
	struct sampling s = {.r = a->r};
	const struct model_row *row;
	struct kl_fhirpath_item item;
	if (p->type == KL_PARAM_COMPOSITE || !any_item(a, p, &row, &item))
		return false;
	struct model_scope scope = {&row->version->doc, &a->v->scratch};
	if (modifier == MODEL_IDENTIFIER)
		item = model_inside(&scope, &item, "identifier", "Identifier");
	if (modifier == MODEL_TEXT)
		model_spoken(&scope, &item, sample, &s);
	else if (modifier == MODEL_IDENTIFIER)
		model_values(&scope, KL_PARAM_TOKEN, &item, sample, &s);
	else
		model_values(&scope, (enum kl_param_type)p->type, &item, sample, &s);
	*out = s.value;
	return s.seen != 0;
}

/* ---- Values by kind ---- */

static void write_token_parts(struct asking *a, struct kl_buf *b, kiln_slice system, kiln_slice code)
{
	unsigned form = model_pick(a->r, 10);
	if (form < 3 || form == 9)
		escape(b, system);
	if (form < 4 || form == 9)
		kl_buf_add_byte(b, '|');
	if (form != 9 || system.size == 0)
		escape(b, code);
}

static void write_token(struct asking *a, struct kl_buf *b, const struct model_value *v)
{
	bool other = model_chance(a->r, 20);
	kiln_slice code = v && v->code.size ? v->code : kl_slice_of(model_pool_code(a->r));
	write_token_parts(a, b, v && v->system.size && !other ? v->system : kl_slice_of(model_pool_system(a->r)), code);
}

/* Whole characters of the text, from the front or from anywhere. */
static kiln_slice piece(struct asking *a, kiln_slice text, bool anywhere)
{
	size_t from = anywhere && text.size ? model_pick(a->r, (unsigned)text.size) : 0, size;
	while (from < text.size && ((unsigned char)text.data[from] & 0xc0) == 0x80)
		from++;
	size = model_chance(a->r, 40) || text.size == from ? text.size - from : 1 + model_pick(a->r, (unsigned)(text.size - from));
	while (from + size < text.size && ((unsigned char)text.data[from + size] & 0xc0) == 0x80)
		size++;
	return kl_slice(text.data + from, size);
}

static void write_string(struct asking *a, struct kl_buf *b, enum model_modifier modifier, const struct model_value *v)
{
	if (!v || !v->text.size)
		escape_text(b, modifier == MODEL_EXACT ? model_pool_text(a->r) : model_pool_word(a->r));
	else
		escape(b, modifier == MODEL_EXACT && model_chance(a->r, 80) ? v->text : piece(a, v->text, modifier == MODEL_CONTAINS));
}

static void write_prefix(struct asking *a, struct kl_buf *b)
{
	static const char *const list[] = {"", "", "", "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap"};
	kl_buf_add_text(b, MODEL_PICK(a->r, list));
}

static void write_number(struct asking *a, struct kl_buf *b, const struct model_value *v)
{
	write_prefix(a, b);
	if (v && v->number_text.size && model_chance(a->r, 70))
		kl_buf_add_slice(b, v->number_text);
	else
		kl_buf_add_text(b, model_pool_number(a->r));
}

static void write_quantity(struct asking *a, struct kl_buf *b, const struct model_value *v)
{
	bool by_unit = v && v->text.size && model_chance(a->r, 40);
	write_number(a, b, v);
	if (model_chance(a->r, 40))
		return;
	kl_buf_add_byte(b, '|');
	if (!by_unit && model_chance(a->r, 50))
		escape(b, v && v->system.size ? v->system : kl_slice_of(model_pool_system(a->r)));
	kl_buf_add_byte(b, '|');
	escape(b, by_unit ? v->text : v && v->code.size ? v->code : kl_slice_of(model_pool_unit(a->r)));
}

static void write_date(struct asking *a, struct kl_buf *b)
{
	write_prefix(a, b);
	kl_buf_add_text(b, model_pool_asked_date(a->r));
}

/* A moment near to when the record was written. */
static void write_updated(struct asking *a, struct kl_buf *b)
{
	const struct model_rows *rows = &a->v->types[a->from->self];
	char text[KL_INSTANT_TEXT];
	write_prefix(a, b);
	if (!rows->count) {
		kl_buf_add_text(b, "2020");
		return;
	}
	kl_instant_text(rows->list[model_pick(a->r, rows->count)].version->updated, text);
	static const size_t sizes[] = {4, 7, 10, 24};
	size_t size = MODEL_PICK(a->r, sizes);
	kl_buf_add(b, text, size);
}

static void write_reference(struct asking *a, struct kl_buf *b, const struct model_value *v)
{
	const struct kl_type *type = v && v->type ? v->type : model_pool_target(a->r, a->from);
	if (v && !v->type && v->id.size) {
		escape(b, v->id);
		return;
	}
	if (model_chance(a->r, 60)) {
		kl_buf_add_slice(b, kl_type_name(type));
		kl_buf_add_byte(b, '/');
	}
	escape(b, v && v->id.size ? v->id : kl_slice_of(model_pool_id(a->r)));
}

static void write_uri(struct asking *a, struct kl_buf *b, enum model_modifier modifier, const struct model_value *v)
{
	kiln_slice text = v && v->text.size ? v->text : kl_slice_of(model_pool_uri(a->r));
	const char *cut = model_chance(a->r, modifier == MODEL_BELOW ? 70 : 10) ? memrchr(text.data, '/', text.size) : NULL;
	if (cut && cut - text.data > 8)
		text.size = (size_t)(cut - text.data) + model_pick(a->r, 2);
	escape(b, text);
	if (modifier == MODEL_ABOVE && model_chance(a->r, 50) && !memchr(text.data, '|', text.size))
		kl_buf_add_text(b, "/b/c");
	if (modifier == MODEL_PLAIN && model_chance(a->r, 10))
		kl_buf_add_text(b, "|x");
}

/* Type and value of an identifier that a record has. */
static bool write_stored_type(struct asking *a, struct kl_buf *b, const struct kl_param *p)
{
	struct sampling s = {.r = a->r};
	const struct model_row *row;
	struct kl_fhirpath_item item, type;
	if (!any_item(a, p, &row, &item) || !item.type || !kl_slice_is(kl_type_name(item.type), "Identifier"))
		return false;
	struct model_scope scope = {&row->version->doc, &a->v->scratch};
	kiln_slice value = model_member(&scope, item.node, "value");
	type = model_inside(&scope, &item, "type", "CodeableConcept");
	model_values(&scope, KL_PARAM_TOKEN, &type, sample, &s);
	if (!s.value.code.size || !value.size)
		return false;
	escape(b, s.value.system);
	kl_buf_add_byte(b, '|');
	escape(b, s.value.code);
	kl_buf_add_byte(b, '|');
	escape(b, value);
	return true;
}

static void write_of_type(struct asking *a, struct kl_buf *b, const struct kl_param *p)
{
	if (model_chance(a->r, 70) && write_stored_type(a, b, p))
		return;
	if (model_chance(a->r, 80))
		escape_text(b, model_pool_system(a->r));
	kl_buf_add_byte(b, '|');
	escape_text(b, model_pool_code(a->r));
	kl_buf_add_byte(b, '|');
	escape_text(b, model_pool_code(a->r));
}

/* Names what model_bench puts. */
static void write_terminology(struct asking *a, struct kl_buf *b, enum model_modifier modifier)
{
	static const char *const sets[] = {"ValueSet/v1", "ValueSet/v2", "ValueSet/v3", "http://v.test/1", "http://v.test/2", "http://v.test/3"};
	static const char *const codes[] = {"x", "y", "Zed", "zed", "xy", "1"};
	bool hierarchy = modifier == MODEL_BELOW || modifier == MODEL_ABOVE;
	kl_buf_add_text(b, hierarchy ? "http://s.test/h|" : "");
	kl_buf_add_text(b, hierarchy ? MODEL_PICK(a->r, codes) : MODEL_PICK(a->r, sets));
}

static void write_value(struct asking *a, struct kl_buf *b, const struct kl_param *p, enum model_modifier modifier, const struct model_value *v);

static void write_composite(struct asking *a, struct kl_buf *b, const struct kl_param *p)
{
	const struct model_row *row;
	struct kl_fhirpath_item base;
	bool stored = any_item(a, p, &row, &base);
	for (unsigned n = 0; n < p->component_count; n++) {
		const struct kl_param *component = kl_param_at(kl_param_component(p, n)->param);
		struct sampling s = {.r = a->r};
		struct kl_fhirpath_list items = {.count = 0};
		if (stored)
			model_component_items(a->v, p, n, row, &base, &items);
		for (unsigned i = 0; i < items.count; i++) {
			struct model_scope scope = {&row->version->doc, &a->v->scratch};
			model_values(&scope, (enum kl_param_type)component->type, &items.items[i], sample, &s);
		}
		kl_buf_add_text(b, n ? "$" : "");
		write_value(a, b, component, MODEL_PLAIN, s.seen ? &s.value : NULL);
	}
}

static void write_value(struct asking *a, struct kl_buf *b, const struct kl_param *p, enum model_modifier modifier, const struct model_value *v)
{
	if (kl_slice_is(kl_text_slice(p->code), "_id"))
		kl_buf_add_text(b, model_pool_id(a->r));
	else if (kl_slice_is(kl_text_slice(p->code), "_lastUpdated"))
		write_updated(a, b);
	else if (modifier == MODEL_OF_TYPE)
		write_of_type(a, b, p);
	else if (modifier == MODEL_IDENTIFIER)
		write_token(a, b, v);
	else if (p->type == KL_PARAM_TOKEN && modifier >= MODEL_BELOW)
		write_terminology(a, b, modifier);
	else if (modifier == MODEL_TEXT || p->type == KL_PARAM_STRING)
		write_string(a, b, modifier, v);
	else if (p->type == KL_PARAM_TOKEN)
		write_token(a, b, v);
	else if (p->type == KL_PARAM_NUMBER)
		write_number(a, b, v);
	else if (p->type == KL_PARAM_QUANTITY)
		write_quantity(a, b, v);
	else if (p->type == KL_PARAM_DATE)
		write_date(a, b);
	else if (p->type == KL_PARAM_REFERENCE)
		write_reference(a, b, v);
	else if (p->type == KL_PARAM_URI)
		write_uri(a, b, modifier, v);
	else
		write_composite(a, b, p);
}

/* ---- Parameters ---- */

/* One that is indexed. */
static const struct kl_param *any_param(struct asking *a, const struct kl_type *type, bool reference)
{
	unsigned count;
	const uint16_t *params = kl_params_of(type, &count);
	for (unsigned tries = 0; tries < 60; tries++) {
		const struct kl_param *p = kl_param_at(params[model_pick(a->r, count)]);
		bool common = *kl_text_slice(p->code).data == '_';
		if (p->type != KL_PARAM_SPECIAL && (p->index_count || kl_slice_is(kl_text_slice(p->code), "_id") || kl_slice_is(kl_text_slice(p->code), "_lastUpdated")) &&
		    (!common || model_chance(a->r, 20)) && (!reference || p->type == KL_PARAM_REFERENCE))
			return p;
	}
	return kl_param_named(type, KL_SLICE("_id"));
}

static void write_values(struct asking *a, const struct kl_param *p, enum model_modifier modifier)
{
	struct kl_buf b = {0};
	kl_buf_add_text(a->out, "=");
	if (modifier == MODEL_MISSING) {
		kl_buf_add_text(a->out, model_chance(a->r, 50) ? "true" : "false");
		return;
	}
	for (unsigned n = model_chance(a->r, 60) ? 1 : 1 + model_pick(a->r, 3), i = 0; i < n; i++) {
		struct model_value v;
		bool stored = model_chance(a->r, 70) && stored_value(a, p, modifier, &v);
		size_t before = b.size + (i != 0);
		kl_buf_add_text(&b, i ? "," : "");
		write_value(a, &b, p, modifier, stored ? &v : NULL);
		if (b.size == before)
			kl_buf_add_text(&b, "x");
	}
	encode(a, kl_buf_slice(&b));
	kl_buf_free(&b);
}

static enum model_modifier any_modifier(struct asking *a, const struct kl_param *p)
{
	static const enum model_modifier token[] = {MODEL_NOT, MODEL_NOT, MODEL_TEXT, MODEL_OF_TYPE, MODEL_IN, MODEL_NOT_IN, MODEL_BELOW, MODEL_ABOVE}, string[] = {MODEL_EXACT, MODEL_CONTAINS},
		reference[] = {MODEL_TYPE, MODEL_IDENTIFIER, MODEL_TEXT};
	if (kl_slice_is(kl_text_slice(p->code), "_id"))
		return model_chance(a->r, 20) ? MODEL_NOT : MODEL_PLAIN;
	if (model_chance(a->r, 10))
		return MODEL_MISSING;
	if (model_chance(a->r, 60))
		return MODEL_PLAIN;
	if (kl_slice_is(kl_text_slice(p->code), "identifier"))
		return MODEL_OF_TYPE;
	switch ((enum kl_param_type)p->type) {
	case KL_PARAM_TOKEN: return MODEL_PICK(a->r, token);
	case KL_PARAM_STRING: return MODEL_PICK(a->r, string);
	case KL_PARAM_URI: return model_chance(a->r, 60) ? MODEL_BELOW : MODEL_ABOVE;
	case KL_PARAM_REFERENCE: return MODEL_PICK(a->r, reference);
	default: return MODEL_PLAIN;
	}
}

static void write_modifier(struct asking *a, const struct kl_param *p, enum model_modifier modifier)
{
	static const char *const names[] = {"", ":not", ":missing", ":exact", ":contains", ":text", ":of-type", ":identifier", ":below", ":above", ":in", ":not-in", ":"};
	kl_buf_add_text(a->out, names[modifier]);
	if (modifier == MODEL_TYPE)
		kl_buf_add_slice(a->out, kl_type_name(kl_type_at(kl_param_target(p, model_pick(a->r, p->target_count)))));
}

static void write_param(struct asking *a, const struct kl_type *type);

/* subject:Patient.name=, subject.name= */
static void write_chain(struct asking *a, const struct kl_type *type)
{
	const struct kl_param *p = any_param(a, type, true);
	if (p->type != KL_PARAM_REFERENCE || !p->target_count || !p->index_count)
		return write_param(a, type);
	const struct kl_type *target = p->filter != KL_NO_TYPE ? kl_type_at(p->filter) : kl_type_at(kl_param_target(p, model_pick(a->r, p->target_count)));
	for (unsigned tries = 0; tries < 6 && p->filter == KL_NO_TYPE && !model_pool_everyday(target); tries++)
		target = kl_type_at(kl_param_target(p, model_pick(a->r, p->target_count)));
	kl_buf_add_slice(a->out, kl_text_slice(p->code));
	if (p->target_count > 8 || model_chance(a->r, 50)) {
		kl_buf_add_text(a->out, ":");
		kl_buf_add_slice(a->out, kl_type_name(target));
	}
	kl_buf_add_text(a->out, ".");
	write_param(a, target);
}

/* _has:Observation:patient:code= */
static void write_has(struct asking *a, const struct kl_type *type)
{
	for (unsigned tries = 0; tries < 80; tries++) {
		const struct kl_type *from = model_pool_type(a->r);
		if (!model_pool_everyday(from) && model_chance(a->r, 70))
			continue;
		const struct kl_param *p = any_param(a, from, true);
		bool leads = p->type == KL_PARAM_REFERENCE && p->index_count && (p->filter == KL_NO_TYPE || p->filter == type->self), known = false;
		for (unsigned i = 0; leads && i < p->target_count; i++)
			known |= kl_param_target(p, i) == type->self;
		if (!known)
			continue;
		kl_buf_add_text(a->out, "_has:");
		kl_buf_add_slice(a->out, kl_type_name(from));
		kl_buf_add_text(a->out, ":");
		kl_buf_add_slice(a->out, kl_text_slice(p->code));
		kl_buf_add_text(a->out, ":");
		write_param(a, from);
		return;
	}
	write_param(a, type);
}

static void write_param(struct asking *a, const struct kl_type *type)
{
	a->from = type;
	a->depth++;
	if (a->depth < 4 && model_chance(a->r, 15)) {
		write_chain(a, type);
	} else if (a->depth < 4 && model_chance(a->r, 8)) {
		write_has(a, type);
	} else if (model_chance(a->r, 2)) {
		kl_buf_add_text(a->out, model_chance(a->r, 50) ? "_list=" : "_list=b,List/");
		kl_buf_add_text(a->out, model_pool_id(a->r));
	} else {
		const struct kl_param *p = any_param(a, type, false);
		enum model_modifier modifier = any_modifier(a, p);
		modifier = modifier == MODEL_TYPE && !p->target_count ? MODEL_PLAIN : modifier;
		kl_buf_add_slice(a->out, kl_text_slice(p->code));
		write_modifier(a, p, modifier);
		write_values(a, p, modifier);
	}
	a->depth--;
}

static void write_sort(struct asking *a, const struct kl_type *type)
{
	unsigned written = 0;
	for (unsigned n = 1 + model_pick(a->r, 3); n > 0; n--) {
		const struct kl_param *p = any_param(a, type, false);
		if (p->type == KL_PARAM_COMPOSITE)
			continue;
		kl_buf_add_text(a->out, written++ ? "," : "&_sort=");
		kl_buf_add_text(a->out, model_chance(a->r, 50) ? "-" : "");
		kl_buf_add_slice(a->out, kl_text_slice(p->code));
	}
}

/* Over several types, or all. */
static void write_untyped(struct asking *a)
{
	const struct kl_type *resource = kl_type_named(KL_SLICE("Resource"));
	const char *joint = "?";
	if (model_chance(a->r, 60)) {
		kl_buf_add_text(a->out, "?_type=");
		kl_buf_add_slice(a->out, kl_type_name(model_pool_type(a->r)));
		kl_buf_add_text(a->out, ",");
		kl_buf_add_slice(a->out, kl_type_name(model_pool_type(a->r)));
		joint = "&";
	}
	a->from = model_pool_type(a->r);
	for (unsigned n = 1 + model_pick(a->r, 2); n > 0; n--, joint = "&") {
		const struct kl_param *p = any_param(a, resource, false);
		enum model_modifier modifier = any_modifier(a, p);
		kl_buf_add_text(a->out, joint);
		kl_buf_add_slice(a->out, kl_text_slice(p->code));
		write_modifier(a, p, modifier);
		write_values(a, p, modifier);
	}
	if (model_chance(a->r, 30))
		write_sort(a, resource);
}

static void write_compartment(struct asking *a, const struct kl_type *type)
{
	static const char *const owners[] = {"Device", "Encounter", "Patient", "Patient", "Practitioner", "RelatedPerson"};
	const struct kl_type *owner = kl_resource_type(kl_slice_of(MODEL_PICK(a->r, owners)));
	unsigned count;
	kl_compartment_params((enum kl_compartment)kl_compartment_named(kl_type_name(owner)), type, &count);
	if (!count || owner == type)
		return;
	kl_buf_add_slice(a->out, kl_type_name(owner));
	kl_buf_add_text(a->out, "/");
	kl_buf_add_text(a->out, model_pool_id(a->r));
	kl_buf_add_text(a->out, "/");
}

void model_question(struct model_random *r, struct model_view *v, struct kl_buf *out)
{
	struct asking a = {.r = r, .v = v, .out = out};
	const struct kl_type *type = model_pool_type(r);
	kl_arena_clear(&v->scratch);
	if (model_chance(r, 4)) {
		write_untyped(&a);
		return;
	}
	if (model_chance(r, 8))
		write_compartment(&a, type);
	kl_buf_add_slice(out, kl_type_name(type));
	kl_buf_add_text(out, "?");
	for (unsigned n = model_chance(r, 55) ? 1 : 1 + model_pick(r, 3), i = 0; i < n; i++) {
		kl_buf_add_text(out, i ? "&" : "");
		write_param(&a, type);
	}
	if (model_chance(r, 20))
		write_sort(&a, type);
}
