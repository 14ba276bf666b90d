/* fhirpath_eval.c - evaluation over the tape: members and terms. Operators are in fhirpath_operators.c, functions in the files that
   fhirpath_functions.c names. Recursion follows the expression's tree, whose depth the parser bounds. */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

static const struct kl_type *type_at(const struct kl_json *doc, uint32_t node, const struct kl_type *fallback)
{
	uint32_t name = node != KL_JSON_NONE ? kl_json_get(doc, node, "resourceType") : KL_JSON_NONE;
	const struct kl_type *t = NULL;
	if (name != KL_JSON_NONE && doc->nodes[name].kind == KL_JSON_STRING)
		t = kl_resource_type(kl_json_text(doc, name));
	return t ? t : fallback;
}

item kl_fhirpath_resource(const struct kl_json *doc, uint32_t root, const struct kl_type *type)
{
	return (item){.type = type ? type : type_at(doc, root, NULL), .node = root, .extra = KL_JSON_NONE};
}

static bool is_array(const struct kl_json *doc, uint32_t node)
{
	return node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_ARRAY;
}

static int push_element(frame *f, const struct kl_element *e, uint32_t node, uint32_t extra, list *out)
{
	const struct kl_json *doc = f->c->doc;
	item it = {.type = kl_element_type(e), .element = e, .node = node, .extra = extra};
	if (node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_NULL)
		it.node = KL_JSON_NONE;
	if (extra != KL_JSON_NONE && doc->nodes[extra].kind != KL_JSON_OBJECT)
		it.extra = KL_JSON_NONE;
	if (it.node == KL_JSON_NONE && it.extra == KL_JSON_NONE)
		return KILN_OK;
	if (e->flags & KL_EL_RESOURCE)
		it.type = type_at(doc, it.node, it.type);
	return kl_fhirpath_push(f, out, &it);
}

/* A member's value and the `_` member beside it, each one or an array of them (R4 json.html, primitive elements). */
static int push_member(frame *f, const struct kl_element *e, uint32_t node, uint32_t extra, list *out)
{
	const struct kl_json *doc = f->c->doc;
	if (!is_array(doc, node) && !is_array(doc, extra))
		return push_element(f, e, node, extra, out);
	uint32_t a = is_array(doc, node) ? kl_json_first(doc, node) : KL_JSON_NONE;
	uint32_t b = is_array(doc, extra) ? kl_json_first(doc, extra) : KL_JSON_NONE;
	int rc = KILN_OK;
	while (rc == KILN_OK && (a != KL_JSON_NONE || b != KL_JSON_NONE)) {
		rc = push_element(f, e, a, b, out);
		a = a != KL_JSON_NONE ? kl_json_next(doc, node, a) : a;
		b = b != KL_JSON_NONE ? kl_json_next(doc, extra, b) : b;
	}
	return rc;
}

#define NAME_MAX_SIZE 400   /* as written: longer names are no element's */

/* The value of the object's member whose key is `_` and name, or name without its `_`. */
static uint32_t twin(frame *f, uint32_t object, kiln_slice name, bool with)
{
	char key[NAME_MAX_SIZE + 1] = "_";
	memcpy(key + 1, name.data, name.size);
	kiln_slice wanted = kl_slice(key + !with, name.size + with);
	const struct kl_json *doc = f->c->doc;
	for (uint32_t k = kl_json_first(doc, object); k != KL_JSON_NONE; k = kl_json_next(doc, object, k))
		if (kl_json_is(doc, k, wanted))
			return k + 1;
	return KL_JSON_NONE;
}

static bool named(const struct kl_element *e, kiln_slice name)
{
	kiln_slice own = kl_element_name(e);
	if (e->flags & KL_EL_CHOICE)
		own.size = e->base_len;
	return name.data == NULL || kl_slice_eq(own, name);
}

/* The members of what type() gives. */
static int type_children(frame *f, const item *it, kiln_slice name, list *out)
{
	int rc = KILN_OK;
	if (!name.data || kl_slice_is(name, "namespace"))
		rc = kl_fhirpath_push_string(f, out, it->unit);
	if (rc == KILN_OK && (!name.data || kl_slice_is(name, "name")))
		rc = kl_fhirpath_push_string(f, out, it->text);
	return rc;
}

/* One member of an object, whose key is node k: pushed when it is asked for. */
static int push_named(frame *f, const item *it, uint32_t object, uint32_t k, kiln_slice name, list *out)
{
	kiln_slice key = kl_json_text(f->c->doc, k);
	int rc = key.size > NAME_MAX_SIZE ? KILN_DONE : kl_fhirpath_text(f, k, &key);
	if (rc != KILN_OK)
		return rc == KILN_DONE ? KILN_OK : rc;
	bool extra = key.size && key.data[0] == '_';
	kiln_slice plain = extra ? kl_slice(key.data + 1, key.size - 1) : key;
	if (name.data && !kl_slice_starts(plain, name))
		return KILN_OK;
	const struct kl_element *e = kl_element_named(it->type, plain, kl_json_hash(plain));
	if (!e || !named(e, name))
		return KILN_OK;
	bool primitive = kl_element_type(e)->kind == KL_TYPE_PRIMITIVE;
	if (!extra)
		return push_member(f, e, k + 1, primitive ? twin(f, object, plain, true) : KL_JSON_NONE, out);
	return twin(f, object, plain, false) == KL_JSON_NONE ? push_member(f, e, KL_JSON_NONE, k + 1, out) : KILN_OK;
}

int kl_fhirpath_children(frame *f, const item *it, kiln_slice name, list *out)
{
	const struct kl_json *doc = f->c->doc;
	uint32_t object = kl_fhirpath_is_object(f, it) ? it->node : it->extra, seen = 0;
	int rc = KILN_OK;
	if (it->value == KL_FP_TYPE_INFO)
		return type_children(f, it, name, out);
	if (it->value || !it->type || object == KL_JSON_NONE)
		return KILN_OK;
	for (uint32_t k = kl_json_first(doc, object); rc == KILN_OK && k != KL_JSON_NONE; k = kl_json_next(doc, object, k), seen++)
		rc = push_named(f, it, object, k, name, out);
	return rc == KILN_OK ? kl_fhirpath_spend(f, seen) : rc;
}

static bool is_nothing(const item *it)
{
	return !it->value && !it->type && it->node == KL_JSON_NONE;
}

int kl_fhirpath_push_given(frame *f, list *to, const item *it)
{
	return is_nothing(it) ? KILN_OK : kl_fhirpath_push(f, to, it);
}

int kl_fhirpath_push_this(frame *f, list *to)
{
	return f->many ? kl_fhirpath_push_all(f, to, f->many) : kl_fhirpath_push_given(f, to, f->self);
}

/* At the start of a path: a type's name is the item itself when it is one of that type (FHIRPath N1, 4.1 path selection), else a member. */
static int push_first(frame *f, const expr *e, const item *it, list *out)
{
	const struct kl_type *t = e->text.size && *e->text.data >= 'A' && *e->text.data <= 'Z' ? kl_type_named(e->text) : NULL;
	if (!t || !it->type || t->kind == KL_TYPE_PRIMITIVE)
		return kl_fhirpath_children(f, it, e->text, out);
	return kl_type_is(it->type, t) ? kl_fhirpath_push(f, out, it) : KILN_OK;
}

static int run_member(frame *f, const expr *e, list *out)
{
	list in = {0};
	int rc = KILN_OK;
	if (!e->left && !f->many)
		return push_first(f, e, f->self, out);
	if (e->left)
		rc = kl_fhirpath_run(f, e->left, &in);
	const list *from = e->left ? &in : f->many;
	for (uint32_t i = 0; rc == KILN_OK && i < from->count; i++)
		rc = e->left ? kl_fhirpath_children(f, &from->items[i], e->text, out) : push_first(f, e, &from->items[i], out);
	return rc;
}

static int run_call(frame *f, const expr *e, list *out)
{
	list in = {0};
	int rc = e->left ? kl_fhirpath_run(f, e->left, &in) : kl_fhirpath_push_this(f, &in);
	return rc == KILN_OK ? e->function->call(f, e, &in, out) : rc;
}

/* base and the rest of the constant's name behind its prefix. */
static int push_url(frame *f, list *out, kiln_slice base, kiln_slice name)
{
	char *url;
	int rc = kl_fhirpath_alloc(f, base.size + name.size, &url);
	if (rc != KILN_OK)
		return rc;
	memcpy(url, base.data, base.size);
	memcpy(url + base.size, name.data, name.size);
	return kl_fhirpath_push_string(f, out, kl_slice(url, base.size + name.size));
}

/* The code systems every implementation for FHIR knows (R4 fhirpath.html, environment variables). */
static const struct { const char *name, *url; } systems[] = {
	{"sct", "http://snomed.info/sct"}, {"loinc", "http://loinc.org"}, {"ucum", "http://unitsofmeasure.org"}
};

bool kl_fhirpath_reserved(kiln_slice name)
{
	static const char *const names[] = {"resource", "rootResource", "context", "sct", "loinc", "ucum"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (kl_slice_is(name, names[i]))
			return true;
	return kl_slice_starts(name, KL_SLICE("ext-")) || kl_slice_starts(name, KL_SLICE("vs-"));
}

/* %name: what defineVariable() defined, the resource, a code system, or the URL of a value set or an extension. */
static int run_constant(frame *f, const expr *e, list *out)
{
	for (const struct kl_fhirpath_variable *v = f->variables; v; v = v->next)
		if (kl_slice_eq(v->name, e->text))
			return kl_fhirpath_push_all(f, out, &v->value);
	if (kl_slice_is(e->text, "resource") || kl_slice_is(e->text, "rootResource"))
		return kl_fhirpath_push_given(f, out, &f->c->resource);
	if (kl_slice_is(e->text, "context"))
		return kl_fhirpath_push_given(f, out, f->context);
	for (size_t i = 0; i < sizeof systems / sizeof *systems; i++)
		if (kl_slice_is(e->text, systems[i].name))
			return kl_fhirpath_push_string(f, out, kl_slice_of(systems[i].url));
	if (kl_slice_starts(e->text, KL_SLICE("ext-")))
		return push_url(f, out, KL_SLICE("http://hl7.org/fhir/StructureDefinition/"), kl_slice(e->text.data + 4, e->text.size - 4));
	if (kl_slice_starts(e->text, KL_SLICE("vs-")))
		return push_url(f, out, KL_SLICE("http://hl7.org/fhir/ValueSet/"), kl_slice(e->text.data + 3, e->text.size - 3));
	return kl_fhirpath_fail(f, "a constant is not known");
}

static int run_term(frame *f, const expr *e, list *out)
{
	item it;
	switch (e->op) {
	case KL_FP_EMPTY:
		return KILN_OK;
	case KL_FP_BOOLEAN: case KL_FP_STRING: case KL_FP_INTEGER: case KL_FP_DECIMAL: case KL_FP_DATE: case KL_FP_DATETIME: case KL_FP_TIME:
	case KL_FP_QUANTITY:
		it = kl_fhirpath_make(e->op, e->text);
		it.unit = e->unit;
		it.unit_kind = e->unit_kind;
		return kl_fhirpath_push(f, out, &it);
	case KL_FP_THIS:
		return kl_fhirpath_push_this(f, out);
	case KL_FP_INDEX:
		return kl_fhirpath_push_integer(f, out, f->index);
	case KL_FP_TOTAL:
		return f->total ? kl_fhirpath_push_all(f, out, f->total) : kl_fhirpath_fail(f, "$total stands outside of aggregate()");
	case KL_FP_CONSTANT:
		return run_constant(f, e, out);
	case KL_FP_MEMBER:
		return run_member(f, e, out);
	case KL_FP_CALL:
		return run_call(f, e, out);
	default:
		return kl_fhirpath_operate(f, e, out);
	}
}

/* The innermost expression that fails says where. */
int kl_fhirpath_run(frame *f, const expr *e, list *out)
{
	int rc = kl_fhirpath_spend(f, 1);
	if (rc == KILN_OK)
		rc = run_term(f, e, out);
	if (rc < 0 && f->err && !f->c->placed) {
		f->err->offset = e->offset;
		f->c->placed = true;
	}
	return rc;
}

int kl_fhirpath_apply(frame *f, const expr *e, const item *self, uint32_t index, list *out)
{
	frame inner = *f;
	inner.self = self;
	inner.many = NULL;
	inner.index = index;
	return kl_fhirpath_run(&inner, e, out);
}

int kl_fhirpath_argument(frame *f, const expr *e, list *out)
{
	frame inner = *f;
	return kl_fhirpath_run(&inner, e, out);
}

int kl_fhirpath_eval(struct kl_fhirpath_context *c, const expr *e, const item *it, list *out, kiln_error *err)
{
	frame f = {.c = c, .self = it, .context = it, .err = err};
	c->steps = c->bytes = 0;
	c->regex = NULL;
	c->placed = false;
	return kl_fhirpath_run(&f, e, out);
}
