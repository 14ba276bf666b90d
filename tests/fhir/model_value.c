/* model_value.c - see model_value.h. */
#include "model_value.h"
#include <stdio.h>

struct seeing {
	const struct model_scope *s;
	model_see *see;
	void *arg;
};

static bool is_kind(const struct model_scope *s, uint32_t node, enum kl_json_kind kind)
{
	return node != KL_JSON_NONE && s->doc->nodes[node].kind == kind;
}

static uint32_t get(const struct model_scope *s, uint32_t object, const char *name)
{
	return is_kind(s, object, KL_JSON_OBJECT) ? kl_json_get(s->doc, object, name) : KL_JSON_NONE;
}

static kiln_slice text_at(const struct model_scope *s, uint32_t node)
{
	return is_kind(s, node, KL_JSON_STRING) ? kl_json_string(s->doc, node, s->arena) : (kiln_slice){NULL, 0};
}

kiln_slice model_member(const struct model_scope *s, uint32_t object, const char *name)
{
	return text_at(s, get(s, object, name));
}

bool model_folds(kiln_slice system)
{
	return !kl_slice_is(system, "http://unitsofmeasure.org") && !kl_slice_is(system, "http://varnomen.hgvs.org");
}

static bool is_uri(enum kl_primitive p)
{
	return p == KL_PRIM_URI || p == KL_PRIM_URL || p == KL_PRIM_CANONICAL || p == KL_PRIM_OID || p == KL_PRIM_UUID;
}

static bool is_number(enum kl_primitive p)
{
	return p == KL_PRIM_INTEGER || p == KL_PRIM_UNSIGNED || p == KL_PRIM_POSITIVE || p == KL_PRIM_DECIMAL;
}

/* ---- Tokens ---- */

static bool token(const struct seeing *g, kiln_slice system, kiln_slice code)
{
	const struct model_value v = {.system = system, .code = code};
	return (system.size || code.size) && g->see(g->arg, &v);
}

static bool coding(const struct seeing *g, uint32_t node)
{
	return token(g, model_member(g->s, node, "system"), model_member(g->s, node, "code"));
}

static bool codings(const struct seeing *g, uint32_t concept)
{
	uint32_t list = get(g->s, concept, "coding");
	if (!is_kind(g->s, list, KL_JSON_ARRAY))
		return false;
	for (uint32_t c = kl_json_first(g->s->doc, list); c != KL_JSON_NONE; c = kl_json_next(g->s->doc, list, c))
		if (coding(g, c))
			return true;
	return false;
}

/* A code's system is that of its required binding. */
static bool code(const struct seeing *g, const struct kl_fhirpath_item *item)
{
	kiln_slice text = text_at(g->s, item->node), system = {NULL, 0};
	unsigned count = 0;
	const struct kl_code *codes = item->element ? kl_codes_of(item->element->codes, &count) : NULL;
	while (count-- > 0)
		if (kl_slice_eq(kl_text_slice(codes[count].code), text))
			system = kl_text_slice(codes[count].system);
	return token(g, system, text);
}

static bool tokens(const struct seeing *g, const struct kl_fhirpath_item *item)
{
	kiln_slice name = kl_type_name(item->type), none = {NULL, 0};
	if (kl_slice_is(name, "Coding"))
		return coding(g, item->node);
	if (kl_slice_is(name, "CodeableConcept"))
		return codings(g, item->node);
	if (kl_slice_is(name, "Identifier"))
		return token(g, model_member(g->s, item->node, "system"), model_member(g->s, item->node, "value"));
	if (kl_slice_is(name, "ContactPoint"))
		return token(g, none, model_member(g->s, item->node, "value"));
	if (item->type->primitive == KL_PRIM_CODE)
		return code(g, item);
	if (item->type->kind != KL_TYPE_PRIMITIVE)
		return false;
	kiln_slice text = text_at(g->s, item->node);
	return token(g, none, text.data ? text : kl_json_text(g->s->doc, item->node));
}

/* ---- Strings ---- */

static bool string(const struct seeing *g, kiln_slice text, bool family)
{
	const struct model_value v = {.text = text, .family = family};
	return text.data && g->see(g->arg, &v);
}

/* The members of an object that are texts, or lists of them. */
static bool strings_in(const struct seeing *g, uint32_t object, const char *const *names)
{
	for (; *names; names++) {
		uint32_t node = get(g->s, object, *names);
		if (string(g, text_at(g->s, node), strcmp(*names, "family") == 0))
			return true;
		if (!is_kind(g->s, node, KL_JSON_ARRAY))
			continue;
		for (uint32_t c = kl_json_first(g->s->doc, node); c != KL_JSON_NONE; c = kl_json_next(g->s->doc, node, c))
			if (string(g, text_at(g->s, c), false))
				return true;
	}
	return false;
}

static bool strings(const struct seeing *g, const struct kl_fhirpath_item *item)
{
	static const char *const name[] = {"family", "given", "prefix", "suffix", "text", NULL};
	static const char *const address[] = {"line", "city", "district", "state", "postalCode", "country", "text", NULL};
	enum kl_primitive p = (enum kl_primitive)item->type->primitive;
	if (kl_slice_is(kl_type_name(item->type), "HumanName"))
		return strings_in(g, item->node, name);
	if (kl_slice_is(kl_type_name(item->type), "Address"))
		return strings_in(g, item->node, address);
	if (item->type->kind != KL_TYPE_PRIMITIVE || p == KL_PRIM_BASE64 || p == KL_PRIM_XHTML)
		return false;
	return string(g, text_at(g->s, item->node), item->element && kl_slice_is(kl_element_name(item->element), "family"));
}

/* ---- Dates ---- */

static bool date(const struct seeing *g, struct model_period period)
{
	const struct model_value v = {.period = period};
	return g->see(g->arg, &v);
}

/* A missing end is open; ends the wrong way round count as if they were not. */
static bool period_at(const struct model_scope *s, uint32_t node, struct model_period *out)
{
	struct model_period start, end;
	bool starts = model_date_read(model_member(s, node, "start"), false, &start), ends = model_date_read(model_member(s, node, "end"), false, &end);
	*out = (struct model_period){starts ? start.low : MODEL_FIRST, ends ? end.high : MODEL_LAST};
	if (starts && ends && start.low >= end.high)
		*out = (struct model_period){end.low, start.high};
	return starts || ends;
}

static void widen(struct model_period *whole, struct model_period p)
{
	whole->low = p.low < whole->low ? p.low : whole->low;
	whole->high = p.high > whole->high ? p.high : whole->high;
}

/* Of a Timing its outer limits. */
static bool timing(const struct seeing *g, uint32_t node)
{
	struct model_period whole = {MODEL_LAST, MODEL_FIRST}, p;
	uint32_t events = get(g->s, node, "event");
	if (is_kind(g->s, events, KL_JSON_ARRAY))
		for (uint32_t c = kl_json_first(g->s->doc, events); c != KL_JSON_NONE; c = kl_json_next(g->s->doc, events, c))
			if (model_date_read(text_at(g->s, c), false, &p))
				widen(&whole, p);
	uint32_t bounds = get(g->s, get(g->s, node, "repeat"), "boundsPeriod");
	if (bounds != KL_JSON_NONE && period_at(g->s, bounds, &p))
		widen(&whole, p);
	return whole.low < whole.high && date(g, whole);
}

static bool dates(const struct seeing *g, const struct kl_fhirpath_item *item)
{
	struct model_period p;
	enum kl_primitive kind = (enum kl_primitive)item->type->primitive;
	if (kl_slice_is(kl_type_name(item->type), "Period"))
		return period_at(g->s, item->node, &p) && date(g, p);
	if (kl_slice_is(kl_type_name(item->type), "Timing"))
		return timing(g, item->node);
	return (kind == KL_PRIM_DATE || kind == KL_PRIM_DATETIME || kind == KL_PRIM_INSTANT) && model_date_read(text_at(g->s, item->node), false, &p) && date(g, p);
}

/* ---- Numbers and quantities ---- */

static bool number(const struct seeing *g, uint32_t node, kiln_slice system, kiln_slice unit_code, kiln_slice unit)
{
	struct model_value v = {.system = system, .code = unit_code, .text = unit};
	if (!is_kind(g->s, node, KL_JSON_NUMBER) || !kl_decimal_parse(kl_json_text(g->s->doc, node), &v.number))
		return false;
	v.number_text = kl_json_text(g->s->doc, node);
	return g->see(g->arg, &v);
}

/* A comparator opens the value to one side. */
static bool quantity(const struct seeing *g, uint32_t node)
{
	kiln_slice system = model_member(g->s, node, "system"), code = model_member(g->s, node, "code"), unit = model_member(g->s, node, "unit"), open = model_member(g->s, node, "comparator");
	struct model_value v = {.system = system, .code = code, .text = unit, .span = true};
	if (number(g, get(g->s, node, "value"), system, code, unit))
		return true;
	if (!open.size || !kl_decimal_parse(kl_json_text(g->s->doc, get(g->s, node, "value")), &v.number))
		return false;
	v.low = open.data[0] == '>' ? &v.number : NULL;
	v.high = open.data[0] == '<' ? &v.number : NULL;
	v.above = v.below = open.size == 1;
	return g->see(g->arg, &v);
}

static bool read_end(const struct model_scope *s, uint32_t node, struct kl_decimal *out)
{
	uint32_t value = is_kind(s, node, KL_JSON_OBJECT) ? get(s, node, "value") : KL_JSON_NONE;
	return is_kind(s, value, KL_JSON_NUMBER) && kl_decimal_parse(kl_json_text(s->doc, value), out);
}

/* What lies between the ends, whichever is the lower; ends in different units of a quantity count by themselves. */
static bool range(const struct seeing *g, enum kl_param_type kind, uint32_t node)
{
	static const char *const names[] = {"system", "code", "unit"};
	uint32_t low = get(g->s, node, "low"), high = get(g->s, node, "high");
	struct kl_decimal a, b;
	bool from = read_end(g->s, low, &a), to = read_end(g->s, high, &b), same = true;
	kiln_slice unit[3] = {{NULL, 0}, {NULL, 0}, {NULL, 0}};
	for (size_t i = 0; i < 3 && kind == KL_PARAM_QUANTITY && (from || to); i++) {
		unit[i] = model_member(g->s, from ? low : high, names[i]);
		same &= !from || !to || kl_slice_eq(unit[i], model_member(g->s, high, names[i]));
	}
	if (!same)
		return quantity(g, low) || quantity(g, high);
	bool turned = from && to && kl_decimal_cmp(&a, &b) > 0;
	struct model_value v = {.system = unit[0], .code = unit[1], .text = unit[2], .span = true, .low = turned ? &b : from ? &a : NULL, .high = turned ? &a : to ? &b : NULL};
	return (from || to) && g->see(g->arg, &v);
}

static bool decimal_at(const struct model_scope *s, uint32_t object, const char *name, struct kl_decimal *d)
{
	uint32_t node = get(s, object, name);
	return is_kind(s, node, KL_JSON_NUMBER) && kl_decimal_parse(kl_json_text(s->doc, node), d);
}

/* Every value of a SampledData by itself, then the least and the greatest of them. */
static bool sampled(const struct seeing *g, uint32_t node)
{
	uint32_t origin = get(g->s, node, "origin");
	struct kl_decimal zero, factor, d, low, high;
	struct model_value v = {.system = model_member(g->s, origin, "system"), .code = model_member(g->s, origin, "code"), .text = model_member(g->s, origin, "unit"), .span = true};
	kiln_slice data = model_member(g->s, node, "data");
	bool below = false, above = false, any = false, scaled = decimal_at(g->s, node, "factor", &factor);
	if (!decimal_at(g->s, origin, "value", &zero))
		return false;
	for (const char *at = data.data, *end = at + data.size; data.size && at < end;) {
		const char *blank = memchr(at, ' ', (size_t)(end - at));
		kiln_slice one = kl_slice(at, (size_t)((blank ? blank : end) - at));
		at += one.size + 1;
		below |= kl_slice_is(one, "L");
		above |= kl_slice_is(one, "U");
		if (!kl_decimal_parse(one, &d))
			continue;
		if ((scaled && !kl_decimal_multiply(&d, &factor, &d)) || !kl_decimal_add(&d, &zero, &d))
			return false;
		low = !any || kl_decimal_cmp(&d, &low) < 0 ? d : low;
		high = !any || kl_decimal_cmp(&d, &high) > 0 ? d : high;
		any = true;
	}
	v.low = (any || decimal_at(g->s, node, "lowerLimit", &low)) && !below ? &low : NULL;
	v.high = (any || decimal_at(g->s, node, "upperLimit", &high)) && !above ? &high : NULL;
	return (v.low || v.high) && g->see(g->arg, &v);
}

static bool numbers(const struct seeing *g, enum kl_param_type kind, const struct kl_fhirpath_item *item)
{
	kiln_slice name = kl_type_name(item->type), none = {NULL, 0};
	if (kl_slice_is(name, "Range"))
		return range(g, kind, item->node);
	if (kl_slice_is(name, "Money"))
		return number(g, get(g->s, item->node, "value"), KL_SLICE("urn:iso:std:iso:4217"), model_member(g->s, item->node, "currency"), none);
	if (kl_slice_is(name, "SampledData"))
		return sampled(g, item->node);
	if (kl_type_is(item->type, kl_type_named(KL_SLICE("Quantity"))))
		return quantity(g, item->node);
	return is_number((enum kl_primitive)item->type->primitive) && number(g, item->node, none, none, none);
}

/* ---- URIs and references ---- */

/* A canonical is also what stands before its version (R4 references, canonical URLs). */
static kiln_slice unversioned(kiln_slice text)
{
	const char *bar = text.size ? memchr(text.data, '|', text.size) : NULL;
	return bar ? kl_slice(text.data, (size_t)(bar - text.data)) : text;
}

static bool uris(const struct seeing *g, const struct kl_fhirpath_item *item)
{
	struct model_value v = {.text = text_at(g->s, item->node)};
	if (!is_uri((enum kl_primitive)item->type->primitive) || !v.text.size)
		return false;
	if (g->see(g->arg, &v))
		return true;
	v.text = unversioned(v.text);
	return item->type->primitive == KL_PRIM_CANONICAL && g->see(g->arg, &v);
}

static bool is_id(kiln_slice s)
{
	size_t good = 0;
	while (good < s.size && strchr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-.", s.data[good]))
		good++;
	return s.size && s.size <= 64 && good == s.size;
}

bool model_literal(kiln_slice text, const struct kl_type **type, kiln_slice *id)
{
	const char *history = text.size ? memmem(text.data, text.size, "/_history/", 10) : NULL;
	kiln_slice whole = history ? kl_slice(text.data, (size_t)(history - text.data)) : text;
	const char *slash = whole.size ? memchr(whole.data, '/', whole.size) : NULL, *colon = text.size ? memchr(text.data, ':', text.size) : NULL;
	*type = slash ? kl_resource_type(kl_slice(whole.data, (size_t)(slash - whole.data))) : NULL;
	*id = slash ? kl_slice(slash + 1, (size_t)(whole.data + whole.size - slash) - 1) : KL_SLICE("");
	if (*type)
		return is_id(*id);
	*id = kl_slice_starts(text, KL_SLICE("http")) ? whole : text;
	return colon && colon > text.data && *text.data != '#' && !memchr(text.data, '/', (size_t)(colon - text.data));
}

static bool target(const struct seeing *g, kiln_slice text)
{
	struct model_value v = {.text = text};
	return model_literal(text, &v.type, &v.id) && g->see(g->arg, &v);
}

static bool references(const struct seeing *g, const struct kl_fhirpath_item *item)
{
	kiln_slice text = text_at(g->s, item->node);
	if (is_uri((enum kl_primitive)item->type->primitive))
		return target(g, text) || (unversioned(text).size < text.size && target(g, unversioned(text)));
	if (kl_slice_is(kl_type_name(item->type), "Reference"))
		return target(g, model_member(g->s, item->node, "reference"));
	kiln_slice inner = model_member(g->s, item->node, "resourceType");
	struct model_value v = {.type = inner.size ? kl_resource_type(inner) : NULL, .id = model_member(g->s, item->node, "id")};
	return item->type->kind == KL_TYPE_RESOURCE && v.type && v.id.size && g->see(g->arg, &v);
}

const struct kl_type *model_says(const struct model_scope *s, uint32_t reference)
{
	kiln_slice text = is_kind(s, reference, KL_JSON_OBJECT) ? model_member(s, reference, "reference") : text_at(s, reference);
	const char *history = text.size ? memmem(text.data, text.size, "/_history/", 10) : NULL;
	const char *end = history ? history : text.data + text.size;
	const char *last = text.size ? memrchr(text.data, '/', (size_t)(end - text.data)) : NULL;
	const char *before = last ? memrchr(text.data, '/', (size_t)(last - text.data)) : NULL, *from = before ? before + 1 : text.data;
	const struct kl_type *t = last ? kl_resource_type(kl_slice(from, (size_t)(last - from))) : NULL;
	kiln_slice type = is_kind(s, reference, KL_JSON_OBJECT) ? model_member(s, reference, "type") : KL_SLICE("");
	kiln_slice inner = is_kind(s, reference, KL_JSON_OBJECT) ? model_member(s, reference, "resourceType") : KL_SLICE("");
	if (inner.size)
		return kl_resource_type(inner);
	return t ? t : type.size ? kl_resource_type(type) : NULL;
}

/* ---- Texts for people ---- */

bool model_spoken(const struct model_scope *s, const struct kl_fhirpath_item *item, model_see *see, void *arg)
{
	const struct seeing g = {s, see, arg};
	kiln_slice name = item->type ? kl_type_name(item->type) : KL_SLICE("");
	if (kl_slice_is(name, "Coding") || kl_slice_is(name, "Reference"))
		return string(&g, model_member(s, item->node, "display"), false);
	if (kl_slice_is(name, "Identifier"))
		return string(&g, model_member(s, get(s, item->node, "type"), "text"), false);
	if (!kl_slice_is(name, "CodeableConcept"))
		return false;
	uint32_t list = get(s, item->node, "coding");
	if (is_kind(s, list, KL_JSON_ARRAY))
		for (uint32_t c = kl_json_first(s->doc, list); c != KL_JSON_NONE; c = kl_json_next(s->doc, list, c))
			if (string(&g, model_member(s, c, "display"), false))
				return true;
	return string(&g, model_member(s, item->node, "text"), false);
}

/* ---- All ---- */

/* Of an extension its value counts. */
static bool extension(const struct seeing *g, enum kl_param_type kind, const struct kl_fhirpath_item *item)
{
	const struct kl_element *e = kl_elements_of(item->type);
	for (unsigned i = 0; i < item->type->count; i++) {
		uint32_t node = e[i].base_len == 5 ? get(g->s, item->node, kl_element_name(&e[i]).data) : KL_JSON_NONE;
		const struct kl_fhirpath_item inner = {.type = kl_element_type(&e[i]), .element = &e[i], .node = node, .extra = KL_JSON_NONE};
		if (node != KL_JSON_NONE)
			return model_values(g->s, kind, &inner, g->see, g->arg);
	}
	return false;
}

bool model_reads(enum kl_param_type kind, const struct kl_fhirpath_item *item)
{
	kiln_slice name = kl_type_name(item->type);
	enum kl_primitive p = (enum kl_primitive)item->type->primitive;
	const char *datatypes = kind == KL_PARAM_TOKEN ? " Coding CodeableConcept Identifier ContactPoint Extension " : kind == KL_PARAM_STRING ? " HumanName Address Extension "
		: kind == KL_PARAM_DATE ? " Period Timing Extension " : kind == KL_PARAM_REFERENCE ? " Reference Extension "
		: kind == KL_PARAM_QUANTITY ? " Quantity Age Count Distance Duration SimpleQuantity MoneyQuantity Money Range SampledData Extension " : " Quantity Range Extension ";
	char padded[80];
	bool number = is_number(p), date = p == KL_PRIM_DATE || p == KL_PRIM_DATETIME || p == KL_PRIM_INSTANT;
	if (item->type->kind == KL_TYPE_RESOURCE)
		return kind == KL_PARAM_REFERENCE;
	if (item->type->kind != KL_TYPE_PRIMITIVE) {
		snprintf(padded, sizeof padded, " %.*s ", (int)name.size, name.data);
		return strstr(datatypes, padded) != NULL;
	}
	switch (kind) {
	case KL_PARAM_TOKEN: return true;
	case KL_PARAM_STRING: return !number && p != KL_PRIM_BOOLEAN && p != KL_PRIM_BASE64 && p != KL_PRIM_XHTML;
	case KL_PARAM_DATE: return date;
	case KL_PARAM_NUMBER: case KL_PARAM_QUANTITY: return number;
	default: return is_uri(p);
	}
}

bool model_values(const struct model_scope *s, enum kl_param_type kind, const struct kl_fhirpath_item *item, model_see *see, void *arg)
{
	const struct seeing g = {s, see, arg};
	if (item->value != KL_FP_EMPTY)
		return kind == KL_PARAM_TOKEN ? token(&g, (kiln_slice){NULL, 0}, item->text) : kind == KL_PARAM_STRING && string(&g, item->text, false);
	if (!item->type || item->node == KL_JSON_NONE || is_kind(s, item->node, KL_JSON_NULL))
		return false;
	if (kl_slice_is(kl_type_name(item->type), "Extension"))
		return extension(&g, kind, item);
	switch (kind) {
	case KL_PARAM_TOKEN: return tokens(&g, item);
	case KL_PARAM_STRING: return strings(&g, item);
	case KL_PARAM_DATE: return dates(&g, item);
	case KL_PARAM_NUMBER: case KL_PARAM_QUANTITY: return numbers(&g, kind, item);
	case KL_PARAM_URI: return uris(&g, item);
	case KL_PARAM_REFERENCE: return references(&g, item);
	default: return false;
	}
}
