/* model_ask.c - one value of a search parameter, read and compared with what a record says. */
#include "model.h"

/* ---- Reading ---- */

static unsigned split(kiln_slice value, char separator, kiln_slice *parts, unsigned most)
{
	kiln_slice part;
	unsigned n = 0;
	for (; model_take(&value, separator, &part); n++)
		if (n < most)
			parts[n] = part;
	return n;
}

/* code, system|code, |code, system| */
static enum model_answer read_token(struct kl_arena *arena, kiln_slice value, struct model_asked *out)
{
	kiln_slice parts[2];
	unsigned n = split(value, '|', parts, 2);
	if (n > 2 || (n == 2 && parts[0].size + parts[1].size == 0))
		return MODEL_REFUSED;
	out->any_system = n == 1;
	out->system = n == 2 ? model_plain(arena, parts[0]) : KL_SLICE("");
	out->code = model_plain(arena, parts[n - 1]);
	out->any_code = n == 2 && out->code.size == 0;
	return MODEL_GOOD;
}

static enum model_answer read_of_type(struct kl_arena *arena, kiln_slice value, struct model_asked *out)
{
	kiln_slice parts[3];
	if (split(value, '|', parts, 3) != 3 || parts[1].size == 0 || parts[2].size == 0)
		return MODEL_REFUSED;
	out->system = model_plain(arena, parts[0]);
	out->code = model_plain(arena, parts[1]);
	out->text = model_plain(arena, parts[2]);
	return MODEL_GOOD;
}

static enum model_answer read_string(struct kl_arena *arena, kiln_slice value, struct model_asked *out)
{
	kiln_slice plain = model_plain(arena, value), folded = model_fold(arena, plain);
	out->text = out->modifier == MODEL_EXACT ? plain : folded;
	return folded.size ? MODEL_GOOD : MODEL_REFUSED;
}

static enum model_answer read_reference(struct kl_arena *arena, kiln_slice value, struct model_asked *out)
{
	char relative[80] = "Patient/";
	kiln_slice plain = model_plain(arena, value), id;
	const struct kl_type *type;
	if (plain.size <= 64) {
		memcpy(relative + 8, plain.data, plain.size);
		out->is_id = !memchr(plain.data, '/', plain.size) && model_literal(kl_slice(relative, plain.size + 8), &type, &id) && type && !memchr(id.data, '/', id.size);
	}
	out->text = plain;
	if (out->is_id)
		return MODEL_GOOD;
	return model_literal(plain, &out->type, &out->text) ? MODEL_GOOD : MODEL_REFUSED;
}

/* A URL, its version behind an unescaped bar. */
static enum model_answer read_uri(struct kl_arena *arena, kiln_slice value, struct model_asked *out)
{
	kiln_slice parts[2];
	unsigned n = split(value, '|', parts, 2);
	bool versioned = out->modifier == MODEL_PLAIN && kl_slice_is(kl_text_slice(out->param->code), "url");
	out->text = model_plain(arena, versioned && n > 1 ? parts[0] : value);
	if (versioned && n > 1)
		out->code = model_plain(arena, parts[1]);
	if (versioned && n > 1 && (n > 2 || !parts[0].size || !parts[1].size))
		return MODEL_REFUSED;
	return out->modifier == MODEL_BELOW && out->text.size > 100 ? MODEL_EITHER : MODEL_GOOD;
}

static enum model_answer read_number(kiln_slice text, struct model_asked *out)
{
	out->prefix = model_prefix(&text);
	if (!out->prefix.data || !kl_decimal_parse(text, &out->number))
		return MODEL_REFUSED;
	if (kl_slice_is(out->prefix, "ap"))
		kl_decimal_about(&out->number, &out->low, &out->high);
	else
		kl_decimal_bounds(&out->number, &out->low, &out->high);
	return MODEL_GOOD;
}

static enum model_answer read_quantity(struct kl_arena *arena, kiln_slice value, struct model_asked *out)
{
	kiln_slice parts[3];
	unsigned n = split(value, '|', parts, 3);
	if ((n != 1 && n != 3) || (n == 3 && parts[2].size == 0))
		return MODEL_REFUSED;
	out->any_unit = n == 1;
	if (n == 3) {
		out->system = model_plain(arena, parts[1]);
		out->any_system = out->system.size == 0;
		out->code = model_plain(arena, parts[2]);
	}
	return read_number(parts[0], out);
}

static enum model_answer read_date(kiln_slice text, struct model_asked *out)
{
	out->prefix = model_prefix(&text);
	return out->prefix.data && model_date_read(text, true, &out->period) ? MODEL_GOOD : MODEL_REFUSED;
}

static enum model_answer read_composite(struct kl_arena *arena, const struct kl_param *param, kiln_slice value, struct model_asked *out)
{
	kiln_slice parts[8];
	unsigned n = split(value, '$', parts, 8);
	if (n != param->component_count)
		return MODEL_REFUSED;
	out->parts = kl_arena_alloc(arena, n * sizeof *out->parts);
	for (unsigned i = 0; i < n; i++)
		if (parts[i].size == 0 || model_asked_read(arena, kl_param_at(kl_param_component(param, i)->param), MODEL_PLAIN, NULL, parts[i], &out->parts[i]) == MODEL_REFUSED)
			return MODEL_REFUSED;
	return MODEL_EITHER;
}

enum model_answer model_asked_read(struct kl_arena *arena, const struct kl_param *param, enum model_modifier modifier, const struct kl_type *only, kiln_slice value,
	struct model_asked *out)
{
	memset(out, 0, sizeof *out);
	out->param = param;
	out->modifier = modifier;
	out->only = only;
	if (modifier == MODEL_IDENTIFIER)
		return read_token(arena, value, out);
	if (modifier == MODEL_IN || modifier == MODEL_NOT_IN) {
		out->text = model_plain(arena, value);
		return MODEL_GOOD;
	}
	if (modifier == MODEL_TEXT)
		return read_string(arena, value, out);
	switch ((enum kl_param_type)param->type) {
	case KL_PARAM_TOKEN: return modifier == MODEL_OF_TYPE ? read_of_type(arena, value, out) : read_token(arena, value, out);
	case KL_PARAM_STRING: return read_string(arena, value, out);
	case KL_PARAM_REFERENCE: return read_reference(arena, value, out);
	case KL_PARAM_NUMBER: return read_number(value, out);
	case KL_PARAM_QUANTITY: return read_quantity(arena, value, out);
	case KL_PARAM_DATE: return read_date(value, out);
	case KL_PARAM_COMPOSITE: return read_composite(arena, param, value, out);
	case KL_PARAM_URI: return read_uri(arena, value, out);
	default: return MODEL_REFUSED;
	}
}

/* ---- Comparing ---- */

struct comparing {
	const struct model_scope *s;
	const struct model_asked *asked;
	int64_t now;
};

static bool same_code(const struct model_scope *s, kiln_slice system, kiln_slice a, kiln_slice b)
{
	return model_folds(system) ? kl_slice_eq(model_fold_case(s->arena, a), model_fold_case(s->arena, b)) : kl_slice_eq(a, b);
}

static bool token_holds(const struct comparing *c, const struct model_value *v)
{
	const struct model_asked *a = c->asked;
	if (a->modifier == MODEL_IN || a->modifier == MODEL_NOT_IN)
		return v->system.size && v->code.size && model_in_set(a->view, a->set, v->system, v->code);
	if (a->modifier == MODEL_BELOW || a->modifier == MODEL_ABOVE)
		return kl_slice_eq(v->system, a->system) && v->code.size &&
			(a->modifier == MODEL_BELOW ? model_below_code(a->view, a->system, a->code, v->code) : model_below_code(a->view, a->system, v->code, a->code));
	if (!a->any_system && !kl_slice_eq(a->system, v->system))
		return false;
	return a->any_code || (v->code.size && same_code(c->s, v->system, v->code, a->code));
}

/* A word of a name, behind a blank or a dash. */
static bool starts_word(const struct comparing *c, kiln_slice name)
{
	for (size_t i = 0; i < name.size; i++) {
		size_t n = 0;
		if (i && name.data[i - 1] != ' ' && name.data[i - 1] != '-')
			continue;
		while (i + n < name.size && name.data[i + n] != ' ' && name.data[i + n] != '-')
			n++;
		if (kl_slice_starts(model_fold(c->s->arena, kl_slice(name.data + i, n)), c->asked->text))
			return true;
	}
	return false;
}

static bool string_holds(const struct comparing *c, const struct model_value *v)
{
	const struct model_asked *a = c->asked;
	if (a->modifier == MODEL_EXACT)
		return kl_slice_eq(v->text, a->text);
	kiln_slice folded = model_fold(c->s->arena, v->text);
	if (a->modifier == MODEL_CONTAINS)
		return folded.size && memmem(folded.data, folded.size, a->text.data, a->text.size);
	return kl_slice_starts(folded, a->text) || (v->family && starts_word(c, v->text));
}

static bool decimal_holds(const struct model_asked *a, const struct kl_decimal *n)
{
	int c = kl_decimal_cmp(n, &a->number);
	bool about = kl_slice_is(a->prefix, "ap");
	bool equal = kl_decimal_cmp(n, &a->low) >= 0 && kl_decimal_cmp(n, &a->high) < (about ? 1 : 0);
	if (kl_slice_is(a->prefix, "gt") || kl_slice_is(a->prefix, "sa"))
		return c > 0;
	if (kl_slice_is(a->prefix, "lt") || kl_slice_is(a->prefix, "eb"))
		return c < 0;
	if (kl_slice_is(a->prefix, "ge"))
		return c >= 0;
	if (kl_slice_is(a->prefix, "le"))
		return c <= 0;
	return equal != kl_slice_is(a->prefix, "ne");
}

/* R4 search 3.1.1.4.5: the ranges below, of and above what is asked for, against the range of the value. */
static bool span_holds(const struct model_asked *a, const struct model_value *v)
{
	const struct kl_decimal *low = v->low, *high = v->high;
	int from = low ? kl_decimal_cmp(low, &a->number) : -1, to = high ? kl_decimal_cmp(high, &a->number) : 1;
	bool within = low && high && kl_decimal_cmp(low, &a->low) >= 0 && kl_decimal_cmp(high, &a->high) < (v->below ? 1 : 0);
	if (kl_slice_is(a->prefix, "gt"))
		return to > 0;
	if (kl_slice_is(a->prefix, "lt"))
		return from < 0;
	if (kl_slice_is(a->prefix, "ge"))
		return to > 0 || (to == 0 && !v->below);
	if (kl_slice_is(a->prefix, "le"))
		return from < 0 || (from == 0 && !v->above);
	if (kl_slice_is(a->prefix, "sa"))
		return from > 0 || (from == 0 && v->above);
	if (kl_slice_is(a->prefix, "eb"))
		return to < 0 || (to == 0 && v->below);
	if (kl_slice_is(a->prefix, "ap"))
		return (!high || kl_decimal_cmp(high, &a->low) >= (v->below ? 1 : 0)) && (!low || kl_decimal_cmp(low, &a->high) < (v->above ? 0 : 1));
	return within != kl_slice_is(a->prefix, "ne");
}

static bool amount_holds(const struct model_asked *a, const struct model_value *v)
{
	return v->span ? span_holds(a, v) : decimal_holds(a, &v->number);
}

static bool quantity_holds(const struct model_asked *a, const struct model_value *v)
{
	bool by_code = v->code.size && kl_slice_eq(v->code, a->code) && (a->any_system || kl_slice_eq(v->system, a->system));
	bool by_unit = a->any_system && v->text.size && kl_slice_eq(v->text, a->code);
	return (a->any_unit || by_code || by_unit) && amount_holds(a, v);
}

/* Does the URI go on with path segments of its own, or with more of a version? */
static bool is_below(kiln_slice uri, kiln_slice of)
{
	if (uri.size <= of.size || !kl_slice_starts(uri, of) || kl_slice_starts(of, KL_SLICE("urn:")))
		return false;
	bool versioned = memchr(of.data, '|', of.size) != NULL;
	return of.data[of.size - 1] == '/' || uri.data[of.size] == (versioned ? '.' : '/');
}

static bool uri_holds(const struct comparing *c, const struct model_value *v)
{
	const struct model_asked *a = c->asked;
	if (a->code.data && !kl_slice_eq(model_member(c->s, KL_JSON_ROOT, "version"), a->code))
		return false;
	return kl_slice_eq(v->text, a->text) || (a->modifier == MODEL_BELOW && is_below(v->text, a->text)) || (a->modifier == MODEL_ABOVE && is_below(a->text, v->text));
}

static bool is_target(const struct kl_param *p, const struct kl_type *t)
{
	for (unsigned i = 0; i < p->target_count; i++)
		if (kl_param_target(p, i) == t->self)
			return true;
	return false;
}

static bool reference_holds(const struct model_asked *a, const struct model_value *v)
{
	if (!kl_slice_eq(v->id, a->text))
		return false;
	return a->is_id ? v->type && is_target(a->param, v->type) : v->type == a->type;
}

static bool value_holds(void *arg, const struct model_value *v)
{
	const struct comparing *c = arg;
	if (c->asked->modifier == MODEL_TEXT)
		return kl_slice_starts(model_fold(c->s->arena, v->text), c->asked->text);
	switch ((enum kl_param_type)c->asked->param->type) {
	case KL_PARAM_TOKEN: return token_holds(c, v);
	case KL_PARAM_STRING: return string_holds(c, v);
	case KL_PARAM_DATE: return model_period_holds(c->asked->prefix, v->period, c->asked->period, c->now);
	case KL_PARAM_NUMBER: return amount_holds(c->asked, v);
	case KL_PARAM_QUANTITY: return quantity_holds(c->asked, v);
	case KL_PARAM_URI: return uri_holds(c, v);
	case KL_PARAM_REFERENCE: return reference_holds(c->asked, v);
	default: return false;
	}
}

struct kl_fhirpath_item model_inside(const struct model_scope *s, const struct kl_fhirpath_item *item, const char *name, const char *type)
{
	bool object = item->node != KL_JSON_NONE && s->doc->nodes[item->node].kind == KL_JSON_OBJECT;
	return (struct kl_fhirpath_item){.type = kl_type_named(kl_slice_of(type)), .node = object ? kl_json_get(s->doc, item->node, name) : KL_JSON_NONE, .extra = KL_JSON_NONE};
}

static bool type_holds(void *arg, const struct model_value *v)
{
	const struct comparing *c = arg;
	return kl_slice_eq(v->system, c->asked->system) && same_code(c->s, v->system, v->code, c->asked->code);
}

/* :of-type: an identifier of this type with this value (R4 search, token). */
static bool typed_holds(struct comparing *c, const struct kl_fhirpath_item *item)
{
	if (!item->type || !kl_slice_is(kl_type_name(item->type), "Identifier"))
		return false;
	struct kl_fhirpath_item type = model_inside(c->s, item, "type", "CodeableConcept");
	return same_code(c->s, model_member(c->s, item->node, "system"), model_member(c->s, item->node, "value"), c->asked->text) &&
		model_values(c->s, KL_PARAM_TOKEN, &type, type_holds, c);
}

static bool identifier_value(void *arg, const struct model_value *v) { return token_holds(arg, v); }

bool model_counts(const struct model_scope *s, const struct kl_param *param, const struct kl_type *only, const struct kl_fhirpath_item *item)
{
	const struct kl_type *says = item->node == KL_JSON_NONE ? NULL : model_says(s, item->node);
	if (param->filter != KL_NO_TYPE && says && says->self != param->filter)
		return false;
	return !only || !says || says == only;
}

bool model_holds(const struct model_scope *s, int64_t now, const struct kl_fhirpath_item *item, const struct model_asked *asked)
{
	struct comparing c = {s, asked, now};
	if (asked->param->type == KL_PARAM_REFERENCE && !model_counts(s, asked->param, asked->only, item))
		return false;
	if (asked->modifier == MODEL_OF_TYPE)
		return typed_holds(&c, item);
	if (asked->modifier == MODEL_TEXT)
		return model_spoken(s, item, value_holds, &c);
	if (asked->modifier == MODEL_IDENTIFIER) {
		struct kl_fhirpath_item inner = model_inside(s, item, "identifier", "Identifier");
		return model_values(s, KL_PARAM_TOKEN, &inner, identifier_value, &c);
	}
	return model_values(s, (enum kl_param_type)asked->param->type, item, value_holds, &c);
}
