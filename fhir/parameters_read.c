/* parameters_read.c - SearchParameter resources (R4 searchparameter.html) become parameters of the store's own.

   They are taken in the order of url, then id, so that the set does not depend on how the store came to hold them. Composites come last in making,
   since a component may be any other parameter, but keep their place among those that want the same code. */
#include "base/limits.h"
#include "fhir/expression.h"
#include "fhir/parameters_private.h"
#include "fhir/search_compile.h"
#include "fhir/terms.h"
#include "store/changes.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define COMPONENTS_MAX 4
#define WHY_MAX 240

struct reader {
	struct kl_parameters *p;
	struct kl_txn *txn;
	kiln_error *err;
	struct kl_custom_row *rows;      /* texts in the set's arena */
	size_t count, cap;
	uint64_t damaged;
	struct kl_body_context *bodies;
	struct kl_arena versions;
	struct kl_buf body;
	struct kl_json doc;
	struct kl_custom **composites;   /* to be completed */
	size_t composite_count, composite_cap;
	/* of the resource at hand */
	kiln_slice id, url, code, expression;
	enum kl_param_type type;
	uint16_t *targets;
	uint8_t target_count;
	uint32_t made;
	bool told;
};

static bool grow(void **list, size_t count, size_t *cap, size_t item)
{
	if (count < *cap)
		return true;
	size_t more = *cap ? *cap * 2 : 16;
	void *bigger = realloc(*list, more * item);
	if (!bigger)
		return false;
	*list = bigger;
	*cap = more;
	return true;
}

/* Say, once for a resource, why it is not in force. */
static int refuse(struct reader *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
static int refuse(struct reader *r, const char *format, ...)
{
	struct kl_parameters *p = r->p;
	char why[WHY_MAX];
	va_list args;
	if (r->told)
		return KILN_OK;
	va_start(args, format);
	vsnprintf(why, sizeof why, format, args);
	va_end(args);
	if (!grow((void **)&p->refused, p->refused_count, &p->refused_cap, sizeof *p->refused))
		return kl_fail_memory(r->err);
	struct kl_refusal *to = &p->refused[p->refused_count];
	to->id = kl_arena_copy(&p->arena, r->id);
	to->why = kl_arena_copy(&p->arena, kl_slice_of(why));
	if (!to->id.data || !to->why.data)
		return kl_fail_memory(r->err);
	p->refused_count++;
	r->told = true;
	return KILN_OK;
}

/* ---- Rows ---- */

static int keep_row(void *arg, const struct kl_custom_row *row)
{
	struct reader *r = arg;
	if (!grow((void **)&r->rows, r->count, &r->cap, sizeof *r->rows))
		return KILN_NO_MEMORY;
	struct kl_custom_row *to = &r->rows[r->count];
	*to = (struct kl_custom_row){kl_arena_copy(&r->p->arena, row->id), kl_arena_copy(&r->p->arena, row->url), row->sequence};
	r->count++;
	return to->id.data && to->url.data ? KILN_OK : KILN_NO_MEMORY;
}

static int by_url(const void *a, const void *b)
{
	const struct kl_custom_row *x = a, *y = b;
	int c = kl_slice_cmp(x->url, y->url);
	return c ? c : kl_slice_cmp(x->id, y->id);
}

/* ---- One resource ---- */

/* A member that is a string, in the set's arena; data NULL: there is none. */
static kiln_slice text_at(struct reader *r, uint32_t object, const char *name)
{
	uint32_t node = kl_json_get(&r->doc, object, name);
	if (node == KL_JSON_NONE || r->doc.nodes[node].kind != KL_JSON_STRING)
		return (kiln_slice){NULL, 0};
	kiln_slice text = kl_json_string(&r->doc, node, &r->versions);
	return text.data ? kl_arena_copy(&r->p->arena, text) : text;
}

static bool read_type(kiln_slice name, enum kl_param_type *type)
{
	static const char *const names[] = {[KL_PARAM_NUMBER] = "number", [KL_PARAM_DATE] = "date", [KL_PARAM_STRING] = "string", [KL_PARAM_TOKEN] = "token",
		[KL_PARAM_REFERENCE] = "reference", [KL_PARAM_COMPOSITE] = "composite", [KL_PARAM_QUANTITY] = "quantity", [KL_PARAM_URI] = "uri"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (kl_slice_is(name, names[i])) {
			*type = (enum kl_param_type)i;
			return true;
		}
	return false;
}

/* Can a search name it? Names of parameters that mean something else in a search are taken. */
static bool code_usable(kiln_slice code)
{
	static const char *const taken[] = {"_has", "_type", "_list", "_filter", "_query", "_text", "_content", "_asOf"};
	for (size_t i = 0; i < code.size; i++) {
		char c = code.data[i];
		if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'))
			return false;
	}
	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		if (kl_slice_is(code, taken[i]))
			return false;
	return code.size && code.size <= 64 && !kl_result_named(kl_query_name(code));
}

static bool is_target(const struct kl_type *t) { return !kl_slice_is(kl_type_name(t), "Parameters"); }

/* The types a reference may have: those listed, else all. */
static int read_targets(struct reader *r)
{
	uint32_t list = kl_json_get(&r->doc, KL_JSON_ROOT, "target"), count = 0;
	bool array = list != KL_JSON_NONE && r->doc.nodes[list].kind == KL_JSON_ARRAY, any = !array;
	r->targets = kl_arena_alloc(&r->p->arena, KL_RESOURCE_TYPES * sizeof *r->targets);
	if (!r->targets)
		return kl_fail_memory(r->err);
	for (uint32_t c = array ? kl_json_first(&r->doc, list) : KL_JSON_NONE; c != KL_JSON_NONE; c = kl_json_next(&r->doc, list, c)) {
		const struct kl_type *t = kl_resource_type(kl_json_text(&r->doc, c));
		bool listed = false;
		for (uint32_t i = 0; t && i < count; i++)
			listed |= r->targets[i] == t->self;
		any |= !t;
		if (t && !listed && count < KL_RESOURCE_TYPES)
			r->targets[count++] = t->self;
	}
	for (uint16_t t = 0; any && t < KL_RESOURCE_TYPES; t++) {
		count = t ? count : 0;
		if (is_target(kl_type_at(t)))
			r->targets[count++] = t;
	}
	r->target_count = (uint8_t)count;
	return KILN_OK;
}

static int add_own(struct reader *r, const struct kl_type *type, struct kl_custom *c)
{
	struct kl_own_list *own = &r->p->own[type->self];
	size_t cap = own->cap;
	if (!grow((void **)&own->list, own->count, &cap, sizeof *own->list))
		return kl_fail_memory(r->err);
	own->cap = (uint32_t)cap;
	uint32_t at = own->count++;
	for (; at && kl_slice_cmp(own->list[at - 1]->code, c->code) > 0; at--)
		own->list[at] = own->list[at - 1];
	own->list[at] = c;
	r->made++;
	return KILN_OK;
}

static struct kl_custom *new_custom(struct reader *r, const struct kl_type *type, const struct kl_type *filter)
{
	struct kl_custom *c = kl_arena_alloc(&r->p->arena, sizeof *c);
	if (!c)
		return NULL;
	*c = (struct kl_custom){.code = r->code, .url = r->url, .expression = r->expression, .id = r->id, .targets = r->targets};
	c->param = (struct kl_param){.base = type->self, .filter = filter ? filter->self : KL_NO_TYPE, .target_count = r->target_count, .index_count = 1,
		.type = (uint8_t)r->type, .custom = c};
	c->index = (struct kl_index_def){.type = (uint8_t)r->type, .custom = c};
	return c;
}

/* The version of a canonical is left out (R4 references.html, canonical URLs). */
static kiln_slice without_version(kiln_slice url)
{
	const char *bar = url.size ? memchr(url.data, '|', url.size) : NULL;
	return bar ? kl_slice(url.data, (size_t)(bar - url.data)) : url;
}

static const struct kl_param *param_by_url(const struct kl_parameters *p, const struct kl_type *type, kiln_slice url)
{
	unsigned count;
	const uint16_t *params = kl_params_of(type, &count);
	url = without_version(url);
	for (unsigned i = 0; url.size && i < count; i++)
		if (kl_slice_eq(kl_text_slice(kl_param_at(params[i])->url), url))
			return kl_param_at(params[i]);
	for (uint32_t i = 0; url.size && i < p->own[type->self].count; i++)
		if (kl_slice_eq(p->own[type->self].list[i]->url, url))
			return &p->own[type->self].list[i]->param;
	return NULL;
}

/* For one resource type of its base. `named`: the base names the type itself. */
static int add_type(struct reader *r, const struct kl_type *type, const struct kl_fhirpath *e, bool named)
{
	kiln_slice name = kl_type_name(type);
	kiln_error why;
	if (!kl_expression_applies(e, type))
		return named ? refuse(r, "no branch of the expression is for %.*s", (int)name.size, name.data) : KILN_OK;
	int rc = kl_expression_check(e, type, r->type, &why);
	if (rc != KILN_OK && rc != KILN_UNSUPPORTED && !named)
		return KILN_OK;   /* other types of the base may have it */
	if (rc == KILN_NOT_FOUND)
		return refuse(r, "expression: %s", why.message);
	if (rc != KILN_OK)
		return refuse(r, "expression, byte %llu: %s", (unsigned long long)why.offset, why.message);
	if (kl_param_named(type, r->code))
		return refuse(r, "%.*s has a parameter of this code in R4", (int)name.size, name.data);
	const struct kl_param *other = kl_parameters_named(r->p, type, r->code);
	if (other)
		return kl_slice_eq(other->custom->id, r->id) ? KILN_OK : refuse(r, "another SearchParameter, whose url comes first, has this code for %.*s", (int)name.size, name.data);
	if (param_by_url(r->p, type, r->url))
		return refuse(r, "another SearchParameter, whose id comes first, has this url");
	struct kl_custom *c = new_custom(r, type, r->type == KL_PARAM_REFERENCE ? kl_expression_filter(e, type) : NULL);
	if (!c)
		return kl_fail_memory(r->err);
	if (r->type == KL_PARAM_COMPOSITE) {
		if (!grow((void **)&r->composites, r->composite_count, &r->composite_cap, sizeof *r->composites))
			return kl_fail_memory(r->err);
		r->composites[r->composite_count++] = c;
	}
	return add_own(r, type, c);
}

static int add_base(struct reader *r, kiln_slice base, const struct kl_fhirpath *e)
{
	const struct kl_type *type = kl_resource_type(base);
	bool domain = kl_slice_is(base, "DomainResource"), all = domain || kl_slice_is(base, "Resource");
	int rc = KILN_OK;
	if (type)
		return add_type(r, type, e, true);
	for (uint16_t t = 0; all && t < KL_RESOURCE_TYPES && rc == KILN_OK; t++)
		if (!domain || kl_type_at(t)->flags & KL_TYPE_DOMAIN)
			rc = add_type(r, kl_type_at(t), e, false);
	return all ? rc : refuse(r, "a base is no resource type");
}

static int add_bases(struct reader *r, const struct kl_fhirpath *e)
{
	uint32_t list = kl_json_get(&r->doc, KL_JSON_ROOT, "base");
	int rc = KILN_OK;
	if (list == KL_JSON_NONE || r->doc.nodes[list].kind != KL_JSON_ARRAY)
		return refuse(r, "it has no base");
	for (uint32_t c = kl_json_first(&r->doc, list); c != KL_JSON_NONE && rc == KILN_OK; c = kl_json_next(&r->doc, list, c))
		rc = add_base(r, kl_json_text(&r->doc, c), e);
	return rc;
}

/* The components, as the resource has them: the same for every type but for the parameter that each follows. */
static int read_components(struct reader *r, struct kl_custom_component **out, kiln_slice **urls, uint8_t *count)
{
	uint32_t list = kl_json_get(&r->doc, KL_JSON_ROOT, "component");
	*count = 0;
	*out = kl_arena_alloc(&r->p->arena, COMPONENTS_MAX * sizeof **out);
	*urls = kl_arena_alloc(&r->p->arena, COMPONENTS_MAX * sizeof **urls);
	if (!*out || !*urls)
		return kl_fail_memory(r->err);
	if (list == KL_JSON_NONE || r->doc.nodes[list].kind != KL_JSON_ARRAY)
		return KILN_OK;
	for (uint32_t c = kl_json_first(&r->doc, list); c != KL_JSON_NONE; c = kl_json_next(&r->doc, list, c)) {
		if (*count == COMPONENTS_MAX || r->doc.nodes[c].kind != KL_JSON_OBJECT) {
			*count = COMPONENTS_MAX + 1;
			return KILN_OK;
		}
		(*urls)[*count] = text_at(r, c, "definition");
		(*out)[(*count)++] = (struct kl_custom_component){NULL, text_at(r, c, "expression")};
	}
	return KILN_OK;
}

/* Bytes of the longest term of a kind as a component (terms.h). */
static size_t longest(enum kl_param_type type)
{
	const size_t text = KL_COMPONENT_TEXT_MAX + 25 + 1 + 5, number = KL_NUMBER_TERM_MAX;
	switch (type) {
	case KL_PARAM_NUMBER: return number;
	case KL_PARAM_DATE: return 18;
	case KL_PARAM_STRING: case KL_PARAM_URI: return KL_TEXT_TERM_MAX + 26;
	case KL_PARAM_TOKEN: return text;
	case KL_PARAM_QUANTITY: return text + number;
	case KL_PARAM_REFERENCE: return 0;
	default: return KL_KEY_MAX;
	}
}

static int check_component(struct reader *r, const struct kl_type *type, const struct kl_custom_component *k, unsigned n, bool *good)
{
	struct kl_fhirpath *e;
	kiln_error why;
	*good = false;
	if (!k->param || k->param->type == KL_PARAM_COMPOSITE || k->param->type == KL_PARAM_SPECIAL)
		return refuse(r, "component %u: its definition is no parameter of %s that a composite can have", n, kl_type_name(type).data);
	if (!k->expression.size)
		return refuse(r, "component %u: it has no expression", n);
	int rc = kl_expression_parse(k->expression, &r->versions, &e, &why);
	if (rc == KILN_NO_MEMORY)
		return kl_fail_memory(r->err);
	if (rc == KILN_OK)
		rc = kl_expression_check_part(e, &why);
	if (rc != KILN_OK)
		return refuse(r, "component %u: expression, byte %llu: %s", n, (unsigned long long)why.offset, why.message);
	*good = true;
	return KILN_OK;
}

static void take_out(struct kl_own_list *own, const struct kl_custom *c)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < own->count; i++)
		if (own->list[i] != c)
			own->list[kept++] = own->list[i];
	own->count = kept;
}

/* The components of one composite, for its type. */
static int fill_components(struct reader *r, struct kl_custom *c, const struct kl_custom_component *model, const kiln_slice *urls, uint8_t count, bool *good)
{
	const struct kl_type *type = kl_type_at(c->param.base);
	size_t size = 0;
	unsigned references = 0;
	int rc = KILN_OK;
	*good = count >= 2 && count <= COMPONENTS_MAX;
	if (!*good)
		return refuse(r, "a composite has two to %d components", COMPONENTS_MAX);
	c->components = kl_arena_alloc(&r->p->arena, count * sizeof *c->components);
	if (!c->components)
		return kl_fail_memory(r->err);
	for (uint8_t i = 0; i < count && rc == KILN_OK && *good; i++) {
		c->components[i] = model[i];
		c->components[i].param = param_by_url(r->p, type, urls[i]);
		rc = check_component(r, type, &c->components[i], i + 1u, good);
		if (rc == KILN_OK && *good) {
			size += longest((enum kl_param_type)c->components[i].param->type);
			references += c->components[i].param->type == KL_PARAM_REFERENCE;
		}
	}
	c->param.component_count = count;
	if (rc != KILN_OK || !*good || (size <= KL_VALUE_TERM_MAX && references <= 1))
		return rc;
	*good = false;
	return refuse(r, references > 1 ? "two of its components are references" : "its components may be longer together than a term of an index");
}

/* ---- All of them ---- */

static int note_unreadable(struct reader *r, const struct kl_custom_row *row)
{
	struct kl_parameters *p = r->p;
	if (!grow((void **)&p->unreadable, p->unreadable_count, &p->unreadable_cap, sizeof *p->unreadable))
		return kl_fail_memory(r->err);
	p->unreadable[p->unreadable_count++] = row->id;
	p->damaged = true;
	return refuse(r, "version %llu cannot be read", (unsigned long long)row->sequence);
}

/* The version's resource into r->doc. *good: it can be read. */
static int open_resource(struct reader *r, const struct kl_custom_row *row, bool *good)
{
	struct kl_version v;
	kl_arena_clear(&r->versions);
	kl_buf_clear(&r->body);
	r->id = row->id;
	r->told = false;
	r->made = 0;
	int rc = kl_changes_read(r->txn, row->sequence, true, &r->versions, &v, NULL);
	if (rc == KILN_OK)
		rc = kl_body_open(r->bodies, &v.sealed, &r->body);
	if (rc == KILN_OK)
		rc = kl_json_read(&r->doc, kl_buf_slice(&r->body), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL);
	*good = rc == KILN_OK;
	if (rc == KILN_NO_MEMORY)
		return kl_fail_memory(r->err);
	return *good ? KILN_OK : note_unreadable(r, row);
}

static int read_resource(struct reader *r)
{
	struct kl_fhirpath *e = NULL;
	kiln_error why;
	r->url = text_at(r, KL_JSON_ROOT, "url");
	r->code = text_at(r, KL_JSON_ROOT, "code");
	r->expression = text_at(r, KL_JSON_ROOT, "expression");
	if (!r->url.size || !code_usable(r->code))
		return refuse(r, "its code is none that a search can name");
	if (!read_type(text_at(r, KL_JSON_ROOT, "type"), &r->type))
		return refuse(r, "parameters of this kind are not indexed");
	if (!r->expression.size)
		return refuse(r, "it has no expression");
	int rc = kl_expression_parse(r->expression, &r->versions, &e, &why);
	if (rc == KILN_NO_MEMORY)
		return kl_fail_memory(r->err);
	if (rc != KILN_OK)
		return refuse(r, "expression, byte %llu: %s", (unsigned long long)why.offset, why.message);
	r->targets = NULL;
	r->target_count = 0;
	if (r->type == KL_PARAM_REFERENCE)
		rc = read_targets(r);
	if (rc == KILN_OK)
		rc = add_bases(r, e);
	return rc == KILN_OK && !r->made ? refuse(r, "its expression finds nothing in any type of its base") : rc;
}

/* The composites of a resource are completed when all parameters are known. */
static int complete(struct reader *r, const struct kl_custom_row *row, size_t *at)
{
	struct kl_custom_component *model;
	kiln_slice *urls;
	uint8_t count;
	bool good;
	int rc = open_resource(r, row, &good);
	if (rc == KILN_OK)
		rc = read_components(r, &model, &urls, &count);
	for (; rc == KILN_OK && *at < r->composite_count && kl_slice_eq(r->composites[*at]->id, row->id); ++*at) {
		struct kl_custom *c = r->composites[*at];
		rc = fill_components(r, c, model, urls, count, &good);
		if (rc == KILN_OK && !good)
			take_out(&r->p->own[c->param.base], c);
	}
	return rc;
}

static bool has_any(const struct kl_parameters *p, kiln_slice id)
{
	for (size_t t = 0; t < KL_RESOURCE_TYPES; t++)
		for (uint32_t i = 0; i < p->own[t].count; i++)
			if (kl_slice_eq(p->own[t].list[i]->id, id))
				return true;
	return false;
}

static int read_rows(struct reader *r)
{
	size_t n = r->count < KL_CUSTOM_MAX ? r->count : KL_CUSTOM_MAX, composite = 0;
	int rc = KILN_OK;
	bool good;
	if (r->count)
		qsort(r->rows, r->count, sizeof *r->rows, by_url);
	for (size_t i = 0; i < r->count && rc == KILN_OK; i++) {
		if (i < n) {
			rc = open_resource(r, &r->rows[i], &good);
			rc = rc == KILN_OK && good ? read_resource(r) : rc;
			continue;
		}
		r->id = r->rows[i].id;
		r->told = false;
		rc = refuse(r, "there are more than %d of them (KL_CUSTOM_MAX)", KL_CUSTOM_MAX);
	}
	for (size_t i = 0; i < n && rc == KILN_OK && composite < r->composite_count; i++)
		if (kl_slice_eq(r->composites[composite]->id, r->rows[i].id))
			rc = complete(r, &r->rows[i], &composite);
	for (size_t i = 0; i < n && rc == KILN_OK; i++)
		r->p->count += has_any(r->p, r->rows[i].id);
	return rc;
}

int kl_parameters_read(struct kl_parameters *p, struct kl_txn *txn, kiln_error *err)
{
	struct reader r = {.p = p, .txn = txn, .err = err, .bodies = kl_body_context_new()};
	int rc = r.bodies ? kl_custom_walk(txn, keep_row, &r, &r.damaged) : KILN_NO_MEMORY;
	if (rc != KILN_OK)
		kl_fail(err, rc, "the rows of custom search parameters cannot be read");
	p->damaged = r.damaged > 0;
	if (rc == KILN_OK)
		rc = read_rows(&r);
	kl_body_context_free(r.bodies);
	free(r.rows);
	free(r.composites);
	kl_arena_free(&r.versions);
	kl_buf_free(&r.body);
	kl_json_free(&r.doc);
	return rc;
}
