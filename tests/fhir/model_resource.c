/* model_resource.c - see model_resource.h. */
#include "model_resource.h"
#include "model_pool.h"
#include "base/json.h"
#include <stdio.h>

#define DEPTH_FULL 5     /* below it only what is required */
#define CODES_FEW 6      /* of a required binding, so that records share them */

struct making {
	struct model_random *r;
	struct kl_json_writer w;
	const struct kl_type *type;   /* of the resource */
	unsigned depth;
};

static void make_object(struct making *m, const struct kl_type *type);
static void make_value(struct making *m, const struct kl_element *e);

static void put(struct making *m, const char *text) { kl_json_put_string(&m->w, kl_slice_of(text)); }
static void member(struct making *m, const char *key, const char *text) { kl_json_member(&m->w, key, kl_slice_of(text)); }

/* ---- Is the element one that a parameter of the type reads? ---- */

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static bool has_word(kiln_slice text, kiln_slice word)
{
	for (size_t i = 0; i + word.size <= text.size; i++) {
		bool begins = i == 0 || !is_letter(text.data[i - 1]), ends = i + word.size == text.size || !is_letter(text.data[i + word.size]);
		if (begins && ends && memcmp(text.data + i, word.data, word.size) == 0)
			return true;
	}
	return false;
}

static bool is_read(const struct kl_type *type, kiln_slice name)
{
	unsigned count;
	const uint16_t *params = kl_params_of(type, &count);
	for (unsigned i = 0; i < count; i++) {
		const struct kl_param *p = kl_param_at(params[i]);
		if (has_word(kl_text_slice(p->expression), name))
			return true;
		for (unsigned k = 0; k < p->component_count; k++)
			if (has_word(kl_text_slice(kl_param_component(p, k)->expression), name))
				return true;
	}
	return false;
}

/* The url of one of the extensions that the type's parameters read; empty: none. */
static kiln_slice extension_url(struct making *m)
{
	static const char mark[] = "extension('";
	unsigned count;
	const uint16_t *params = kl_params_of(m->type, &count);
	for (unsigned tries = 0; tries < 2 * count; tries++) {
		kiln_slice text = kl_text_slice(kl_param_at(params[model_pick(m->r, count)])->expression);
		const char *at = memmem(text.data, text.size, mark, sizeof mark - 1), *from = at ? at + sizeof mark - 1 : NULL;
		if (at)
			return kl_slice(from, (size_t)((char *)memchr(from, '\'', (size_t)(text.data + text.size - from)) - from));
	}
	return KL_SLICE("");
}

/* ---- Primitives ---- */

static void make_integer(struct making *m, unsigned least)
{
	static const int64_t list[] = {1, 5, 2, 100, 54};
	kl_json_put_int(&m->w, least == 0 && model_chance(m->r, 20) ? 0 : MODEL_PICK(m->r, list));
}

static void make_code(struct making *m, const struct kl_element *e)
{
	unsigned count;
	const struct kl_code *codes = kl_codes_of(e->codes, &count);
	if (!count) {
		static const char *const plain[] = {"x", "X", "y", "Zed", "zed", "1", "mg"};
		put(m, MODEL_PICK(m->r, plain));
		return;
	}
	unsigned n = model_pick(m->r, model_chance(m->r, 80) && count > CODES_FEW ? CODES_FEW : count);
	for (unsigned tries = 0; tries < 8 && !is_read(m->type, kl_text_slice(codes[n].code)) && model_chance(m->r, 90); tries++)
		n = model_pick(m->r, count > 40 ? CODES_FEW : count);
	kl_json_put_string(&m->w, kl_text_slice(codes[n].code));
}

/* SampledData.data */
static void make_samples(struct making *m)
{
	static const char *const marks[] = {"E", "L", "U"};
	char text[256] = "";
	size_t used = 0;
	for (unsigned n = 1 + model_pick(m->r, 4); n > 0 && used < sizeof text; n--)
		used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", used ? " " : "", model_chance(m->r, 85) ? model_pool_number(m->r) : MODEL_PICK(m->r, marks));
	put(m, text);
}

static void make_primitive(struct making *m, const struct kl_element *e, enum kl_primitive kind)
{
	switch (kind) {
	case KL_PRIM_BOOLEAN: kl_json_put_bool(&m->w, model_chance(m->r, 50)); break;
	case KL_PRIM_INTEGER: case KL_PRIM_UNSIGNED: make_integer(m, 0); break;
	case KL_PRIM_POSITIVE: make_integer(m, 1); break;
	case KL_PRIM_DECIMAL: kl_json_put_raw(&m->w, kl_slice_of(model_pool_number(m->r))); break;
	case KL_PRIM_CODE: make_code(m, e); break;
	case KL_PRIM_ID: put(m, model_pool_id(m->r)); break;
	case KL_PRIM_URI: case KL_PRIM_URL: put(m, kl_slice_is(kl_element_name(e), "system") ? model_pool_system(m->r) : model_pool_uri(m->r)); break;
	case KL_PRIM_CANONICAL: put(m, model_pool_canonical(m->r)); break;
	case KL_PRIM_OID: put(m, "urn:oid:1.2.3"); break;
	case KL_PRIM_UUID: put(m, "urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7"); break;
	case KL_PRIM_BASE64: put(m, "AAAA"); break;
	case KL_PRIM_DATE: put(m, model_pool_date(m->r)); break;
	case KL_PRIM_DATETIME: put(m, model_chance(m->r, 50) ? model_pool_date(m->r) : model_pool_instant(m->r)); break;
	case KL_PRIM_INSTANT: put(m, model_pool_instant(m->r)); break;
	case KL_PRIM_TIME: put(m, "10:00:00"); break;
	case KL_PRIM_XHTML: put(m, "<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"); break;
	default:
		if (kl_slice_is(kl_element_name(e), "data"))
			make_samples(m);
		else
			put(m, model_pool_text(m->r));
		break;
	}
}

/* ---- Datatypes with a life of their own ---- */

static void make_coding_members(struct making *m)
{
	if (model_chance(m->r, 75))
		member(m, "system", model_pool_system(m->r));
	if (model_chance(m->r, 90))
		member(m, "code", model_pool_code(m->r));
	if (model_chance(m->r, 40))
		member(m, "display", model_pool_text(m->r));
	kl_json_key(&m->w, "userSelected");
	kl_json_put_bool(&m->w, true);
}

static void make_coding(struct making *m)
{
	kl_json_open(&m->w, '{');
	make_coding_members(m);
	kl_json_close(&m->w);
}

static void make_listed_coding(struct making *m, const struct kl_element *e)
{
	unsigned count;
	const struct kl_code *codes = kl_codes_of(e->codes, &count), *code = &codes[model_pick(m->r, count > CODES_FEW ? CODES_FEW : count)];
	kl_json_open(&m->w, '{');
	if (model_chance(m->r, 80))
		kl_json_member(&m->w, "system", kl_text_slice(code->system));
	kl_json_member(&m->w, "code", kl_text_slice(code->code));
	kl_json_close(&m->w);
}

static void make_concept(struct making *m, const struct kl_element *e)
{
	bool texted = model_chance(m->r, 40), coded = !texted || model_chance(m->r, 70);
	kl_json_open(&m->w, '{');
	if (coded) {
		kl_json_key(&m->w, "coding");
		kl_json_open(&m->w, '[');
		if (e->codes)
			make_listed_coding(m, e);
		for (unsigned n = e->codes ? model_pick(m->r, 2) : 1 + model_pick(m->r, 2); n > 0; n--)
			make_coding(m);
		kl_json_close(&m->w);
	}
	if (texted)
		member(m, "text", model_pool_text(m->r));
	kl_json_close(&m->w);
}

static void make_identifier(struct making *m)
{
	kl_json_open(&m->w, '{');
	if (model_chance(m->r, 30)) {
		kl_json_key(&m->w, "type");
		kl_json_open(&m->w, '{');
		kl_json_key(&m->w, "coding");
		kl_json_open(&m->w, '[');
		make_coding(m);
		kl_json_close(&m->w);
		if (model_chance(m->r, 50))
			member(m, "text", model_pool_text(m->r));
		kl_json_close(&m->w);
	}
	if (model_chance(m->r, 70))
		member(m, "system", model_pool_system(m->r));
	if (model_chance(m->r, 90))
		member(m, "value", model_pool_code(m->r));
	member(m, "use", "usual");
	kl_json_close(&m->w);
}

static void make_literal(struct making *m, const struct kl_type *type)
{
	char text[160];
	const char *id = model_pool_id(m->r), *name = kl_type_name(type).data;
	switch (model_pick(m->r, 14)) {
	case 0: snprintf(text, sizeof text, "%s/%s/_history/1", name, id); break;
	case 1: snprintf(text, sizeof text, "http://far.test/%s/%s", name, id); break;
	case 2: snprintf(text, sizeof text, "https://far.test/base/%s/%s/_history/2", name, id); break;
	case 3: snprintf(text, sizeof text, "urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7"); break;
	case 4: snprintf(text, sizeof text, "#%s", id); break;
	default: snprintf(text, sizeof text, "%s/%s", name, id); break;
	}
	member(m, "reference", text);
}

static void make_reference(struct making *m)
{
	const struct kl_type *type = model_pool_target(m->r, m->type);
	bool literal = model_chance(m->r, 85), identified = model_chance(m->r, literal ? 10 : 60);
	kl_json_open(&m->w, '{');
	if (literal)
		make_literal(m, type);
	if (model_chance(m->r, 15))
		kl_json_member(&m->w, "type", kl_type_name(model_chance(m->r, 80) ? type : model_pool_target(m->r, m->type)));
	if (identified) {
		kl_json_key(&m->w, "identifier");
		make_identifier(m);
	}
	if ((!literal && !identified) || model_chance(m->r, 20))
		member(m, "display", model_pool_text(m->r));
	kl_json_close(&m->w);
}

static void make_quantity(struct making *m, bool simple)
{
	bool coded = model_chance(m->r, 70);
	kl_json_open(&m->w, '{');
	kl_json_key(&m->w, "value");
	kl_json_put_raw(&m->w, kl_slice_of(model_pool_number(m->r)));
	if (!simple && model_chance(m->r, 10))
		member(m, "comparator", "<");
	if (model_chance(m->r, 50))
		member(m, "unit", model_pool_unit(m->r));
	if (coded || model_chance(m->r, 30))
		member(m, "system", model_pool_system(m->r));
	if (coded)
		member(m, "code", model_pool_unit(m->r));
	kl_json_close(&m->w);
}

static void make_period(struct making *m)
{
	bool starts = model_chance(m->r, 75);
	kl_json_open(&m->w, '{');
	if (starts)
		member(m, "start", model_chance(m->r, 50) ? model_pool_date(m->r) : model_pool_instant(m->r));
	if (!starts || model_chance(m->r, 70))
		member(m, "end", model_chance(m->r, 50) ? model_pool_date(m->r) : model_pool_instant(m->r));
	kl_json_close(&m->w);
}

static void make_timing(struct making *m)
{
	bool happens = model_chance(m->r, 60);
	kl_json_open(&m->w, '{');
	if (happens) {
		kl_json_key(&m->w, "event");
		kl_json_open(&m->w, '[');
		for (unsigned n = 1 + model_pick(m->r, 2); n > 0; n--)
			put(m, model_chance(m->r, 50) ? model_pool_date(m->r) : model_pool_instant(m->r));
		kl_json_close(&m->w);
	}
	if (!happens || model_chance(m->r, 40)) {
		kl_json_key(&m->w, "repeat");
		kl_json_open(&m->w, '{');
		kl_json_key(&m->w, "count");
		kl_json_put_int(&m->w, 3);
		if (model_chance(m->r, 70)) {
			kl_json_key(&m->w, "boundsPeriod");
			make_period(m);
		}
		kl_json_close(&m->w);
	}
	kl_json_close(&m->w);
}

static void make_meta(struct making *m)
{
	kl_json_open(&m->w, '{');
	member(m, "source", model_pool_uri(m->r));
	if (model_chance(m->r, 50)) {
		kl_json_key(&m->w, "profile");
		kl_json_open(&m->w, '[');
		put(m, model_pool_canonical(m->r));
		kl_json_close(&m->w);
	}
	for (unsigned i = 0; i < 2; i++) {
		kl_json_key(&m->w, i ? "tag" : "security");
		kl_json_open(&m->w, '[');
		make_coding(m);
		kl_json_close(&m->w);
	}
	kl_json_close(&m->w);
}

static void make_extension(struct making *m)
{
	kiln_slice url = extension_url(m);
	kl_json_open(&m->w, '{');
	kl_json_member(&m->w, "url", url.size ? url : KL_SLICE("http://s.test/extension"));
	switch (model_pick(m->r, 5)) {
	case 0: kl_json_key(&m->w, "valueReference"); make_reference(m); break;
	case 1: kl_json_key(&m->w, "valueCoding"); make_coding(m); break;
	case 2: kl_json_key(&m->w, "valueIdentifier"); make_identifier(m); break;
	case 3: member(m, "valueCode", "x"); break;
	default: member(m, "valueString", model_pool_text(m->r)); break;
	}
	kl_json_close(&m->w);
}

/* A resource in a resource (Bundle.entry): a small one. */
static void make_inner(struct making *m)
{
	static const char *const types[] = {"Composition", "MessageHeader", "Patient"};
	struct making inner = *m;
	struct kl_buf text = {0};
	inner.type = kl_resource_type(kl_slice_of(MODEL_PICK(m->r, types)));
	inner.depth = DEPTH_FULL + 1;
	kl_json_begin(&inner.w, &text);
	make_object(&inner, inner.type);
	kl_json_put_raw(&m->w, kl_buf_slice(&text));
	kl_buf_free(&text);
}

static bool make_special(struct making *m, const struct kl_element *e, const struct kl_type *type)
{
	kiln_slice name = kl_type_name(type);
	if (e->flags & KL_EL_RESOURCE)
		make_inner(m);
	else if (kl_slice_is(name, "Coding"))
		make_coding(m);
	else if (kl_slice_is(name, "CodeableConcept"))
		make_concept(m, e);
	else if (kl_slice_is(name, "Identifier"))
		make_identifier(m);
	else if (kl_slice_is(name, "Reference"))
		make_reference(m);
	else if (kl_slice_is(name, "Period"))
		make_period(m);
	else if (kl_slice_is(name, "Timing"))
		make_timing(m);
	else if (kl_slice_is(name, "Meta"))
		make_meta(m);
	else if (kl_slice_is(name, "Extension"))
		make_extension(m);
	else if (kl_type_is(type, kl_type_named(KL_SLICE("Quantity"))))
		make_quantity(m, kl_slice_is(name, "SimpleQuantity"));
	else
		return false;
	return true;
}

/* ---- Objects ---- */

static void make_value(struct making *m, const struct kl_element *e)
{
	const struct kl_type *type = kl_element_type(e);
	m->depth++;
	if (type->kind == KL_TYPE_PRIMITIVE)
		make_primitive(m, e, (enum kl_primitive)type->primitive);
	else if (!make_special(m, e, type))
		make_object(m, type);
	m->depth--;
}

static void make_element(struct making *m, const struct kl_element *e)
{
	kl_json_key(&m->w, kl_element_name(e).data);
	if (!(e->flags & KL_EL_MANY)) {
		make_value(m, e);
		return;
	}
	kl_json_open(&m->w, '[');
	for (unsigned n = model_chance(m->r, 30) ? 2 : 1; n > 0; n--)
		make_value(m, e);
	kl_json_close(&m->w);
}

/* How many in a hundred of the records have the element. */
static unsigned likely(const struct making *m, const struct kl_type *type, const struct kl_element *e)
{
	kiln_slice name = kl_element_name(e);
	static const char *const never[] = {"id", "modifierExtension", "contained", "implicitRules", "language", "resourceType"};
	for (size_t i = 0; i < sizeof never / sizeof *never; i++)
		if (kl_slice_is(name, never[i]))
			return 0;
	if (kl_slice_is(name, "extension"))
		return m->depth == 0 || kl_slice_is(kl_type_name(type), "QuestionnaireResponse.item") ? 40 : 0;
	if (kl_slice_is(name, "text") && m->depth == 0)
		return 0;
	if (m->depth > DEPTH_FULL)
		return 0;
	if (type->kind == KL_TYPE_COMPLEX)
		return 65;
	if (kl_slice_is(name, "meta"))
		return 30;
	return is_read(m->type, e->base_len ? kl_slice(name.data, e->base_len) : name) ? 55 : 4;
}

/* How many elements from e on are one choice. */
static unsigned choices(const struct kl_element *e, unsigned left)
{
	unsigned n = 1;
	while (e->base_len && n < left && e[n].base_len == e->base_len && memcmp(kl_element_name(&e[n]).data, kl_element_name(e).data, e->base_len) == 0)
		n++;
	return n;
}

static bool is_wanted(struct making *m, const struct kl_type *type, const struct kl_element *e)
{
	return (e->flags & KL_EL_REQUIRED) || model_chance(m->r, likely(m, type, e));
}

/* One of a choice of n; more often than not of a datatype that a parameter asks for. */
static const struct kl_element *choose(struct making *m, const struct kl_element *e, unsigned n)
{
	const struct kl_element *found = &e[model_pick(m->r, n)];
	for (unsigned tries = 0; tries < 6 && !is_read(m->type, kl_type_name(kl_element_type(found))); tries++)
		found = &e[model_pick(m->r, n)];
	return found;
}

/* The first element that stands for something, of an object that would be empty. */
static const struct kl_element *any_element(const struct kl_type *type)
{
	const struct kl_element *e = kl_elements_of(type);
	for (unsigned i = 0; i < type->count; i++)
		if (!kl_slice_is(kl_element_name(&e[i]), "id") && kl_element_type(&e[i])->kind == KL_TYPE_PRIMITIVE)
			return &e[i];
	return &e[type->count - 1];
}

static void make_members(struct making *m, const struct kl_type *type)
{
	const struct kl_element *e = kl_elements_of(type);
	bool any = false;
	for (unsigned i = 0, n; i < type->count; i += n) {
		n = choices(&e[i], type->count - i);
		if (!is_wanted(m, type, &e[i]))
			continue;
		make_element(m, choose(m, &e[i], n));
		any = true;
	}
	if (!any && type->kind != KL_TYPE_RESOURCE)
		make_element(m, any_element(type));
}

static void make_object(struct making *m, const struct kl_type *type)
{
	kl_json_open(&m->w, '{');
	if (type->kind == KL_TYPE_RESOURCE) {
		kl_json_member(&m->w, "resourceType", kl_type_name(type));
		member(m, "id", model_pool_id(m->r));
	}
	make_members(m, type);
	kl_json_close(&m->w);
}

void model_resource(struct model_random *r, const struct kl_type *type, const char *id, struct kl_buf *out)
{
	struct making m = {.r = r, .type = type};
	kl_json_begin(&m.w, out);
	kl_json_open(&m.w, '{');
	kl_json_member(&m.w, "resourceType", kl_type_name(type));
	member(&m, "id", id);
	make_members(&m, type);
	kl_json_close(&m.w);
}
