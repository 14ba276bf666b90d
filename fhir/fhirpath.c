/* fhirpath.c - FHIRPath for the application: compile, evaluate over one resource, results as JSON. */
#include "fhir/fhirpath.h"
#include "base/status.h"
#include "fhir/fhirpath_private.h"
#include <stdlib.h>

struct kiln_fhirpath {
	struct kl_arena arena;
	expr *root;
};

struct kiln_fhirpath_result {
	struct kl_arena arena;
	struct kl_json doc;
	struct kl_fhirpath_context context;
	list items;
	uint32_t next;
	struct kl_buf json, extra;
};

int kiln_fhirpath_compile(kiln_slice expression, kiln_fhirpath **path, kiln_error *err)
{
	if (path)
		*path = NULL;
	if (!path || kl_slice_broken(expression))
		return kl_fail(err, KILN_MISUSE, "kiln_fhirpath_compile needs an expression and a place for the result");
	kiln_fhirpath *p = calloc(1, sizeof *p);
	kiln_slice text = p ? kl_arena_copy(&p->arena, expression) : (kiln_slice){NULL, 0};
	if (!text.data) {
		kiln_fhirpath_free(p);
		return kl_fail_memory(err);
	}
	int rc = kl_fhirpath_parse(text, &p->arena, &p->root, err);
	if (rc != KILN_OK)
		kiln_fhirpath_free(p);
	else
		*path = p;
	return rc;
}

void kiln_fhirpath_free(kiln_fhirpath *path)
{
	if (!path)
		return;
	kl_arena_free(&path->arena);
	free(path);
}

int kiln_fhirpath_check(const kiln_fhirpath *path, kiln_slice type, kiln_error *err)
{
	if (!path || kl_slice_broken(type))
		return kl_fail(err, KILN_MISUSE, "kiln_fhirpath_check needs an expression and a type");
	const struct kl_type *t = kl_resource_type(type);
	return t ? kl_fhirpath_check(path->root, t, err) : kl_fail(err, KILN_BAD_RESOURCE, "the type is no resource type of R4");
}

/* The resource; without one, nothing. */
static int read_resource(kiln_fhirpath_result *r, kiln_slice json, item *resource, kiln_error *err)
{
	*resource = (item){.node = KL_JSON_NONE, .extra = KL_JSON_NONE};
	if (json.size == 0)
		return KILN_OK;
	if (json.size > KL_RESOURCE_MAX)
		return kl_fail(err, KILN_LIMIT, "a resource is larger than %u bytes", KL_RESOURCE_MAX);
	kiln_slice copy = kl_arena_copy(&r->arena, json);
	if (!copy.data)
		return kl_fail_memory(err);
	int rc = kl_json_read(&r->doc, copy, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, err);
	if (rc != KILN_OK)
		return rc;
	*resource = kl_fhirpath_resource(&r->doc, KL_JSON_ROOT, NULL);
	return resource->type ? KILN_OK : kl_fail(err, KILN_BAD_RESOURCE, "resourceType is missing or names no resource of R4");
}

int kiln_fhirpath_evaluate(const kiln_fhirpath *path, kiln_slice json, const kiln_fhirpath_options *options, kiln_fhirpath_result **result,
	kiln_error *err)
{
	if (result)
		*result = NULL;
	if (!path || !result || kl_slice_broken(json) || (options && options->size < sizeof *options))
		return kl_fail(err, KILN_MISUSE, "kiln_fhirpath_evaluate needs an expression, options of a known size and a place for the result");
	kiln_fhirpath_result *r = calloc(1, sizeof *r);
	if (!r)
		return kl_fail_memory(err);
	struct kl_fhirpath_context *c = &r->context;
	*c = (struct kl_fhirpath_context){.doc = &r->doc, .arena = &r->arena, .strict = !options || !options->lenient, .now = options ? options->now : 0};
	int rc = read_resource(r, json, &c->resource, err);
	if (rc == KILN_OK)
		rc = kl_fhirpath_eval(c, path->root, &c->resource, &r->items, err);
	if (rc == KILN_OK)
		*result = r;
	else
		kiln_fhirpath_result_free(r);
	return rc;
}

void kiln_fhirpath_result_free(kiln_fhirpath_result *result)
{
	if (!result)
		return;
	kl_buf_free(&result->json);
	kl_buf_free(&result->extra);
	kl_json_free(&result->doc);
	kl_arena_free(&result->arena);
	free(result);
}

size_t kiln_fhirpath_result_count(const kiln_fhirpath_result *result)
{
	return result ? result->items.count : 0;
}

/* The text of a number as JSON has it: 007 and what has grown too long for a number of ours are written anew. */
static void put_number(struct kl_json_writer *w, kiln_slice text)
{
	struct kl_decimal d;
	char plain[KL_NUMBER_MAX];
	size_t lead = text.size && *text.data == '-', n = 0;
	if (text.size > lead + 1 && text.data[lead] == '0' && text.data[lead + 1] >= '0' && text.data[lead + 1] <= '9' && kl_decimal_parse(text, &d))
		n = kl_decimal_text(&d, plain);
	kl_json_put_raw(w, n ? kl_slice(plain, n) : text);
}

/* As a FHIR Quantity; a calendar duration has no code of UCUM's. */
static void put_quantity(struct kl_json_writer *w, const item *it)
{
	kl_json_open(w, '{');
	kl_json_key(w, "value");
	put_number(w, it->text);
	kl_json_member(w, "unit", it->unit);
	if (it->unit_kind != KL_UNIT_CALENDAR) {
		kl_json_member(w, "system", KL_SLICE("http://unitsofmeasure.org"));
		kl_json_member(w, "code", it->unit);
	}
	kl_json_close(w);
}

static void put_value(struct kl_json_writer *w, const item *it)
{
	switch (it->value) {
	case KL_FP_BOOLEAN:
		kl_json_put_bool(w, kl_slice_is(it->text, "true"));
		break;
	case KL_FP_INTEGER: case KL_FP_DECIMAL:
		put_number(w, it->text);
		break;
	case KL_FP_QUANTITY:
		put_quantity(w, it);
		break;
	case KL_FP_TYPE_INFO:
		kl_json_open(w, '{');
		kl_json_member(w, "namespace", it->unit);
		kl_json_member(w, "name", it->text);
		kl_json_close(w);
		break;
	default:
		kl_json_put_string(w, it->text);
	}
}

static kiln_slice type_of(kiln_fhirpath_result *r, const item *it)
{
	kiln_slice name = it->value ? kl_fhirpath_system_name(it->value) : it->type ? kl_type_name(it->type) : KL_SLICE("");
	char *text = it->value ? kl_arena_alloc(&r->arena, name.size + 7) : NULL;
	if (!it->value || !text)
		return it->value ? (kiln_slice){NULL, 0} : name;
	memcpy(text, "System.", 7);
	memcpy(text + 7, name.data, name.size);
	return kl_slice(text, name.size + 7);
}

int kiln_fhirpath_result_next(kiln_fhirpath_result *result, kiln_fhirpath_item *out, kiln_error *err)
{
	struct kl_json_writer w;
	if (!result || !out)
		return kl_fail(err, KILN_MISUSE, "kiln_fhirpath_result_next needs a result and an item");
	if (result->next == result->items.count)
		return KILN_DONE;
	const item *it = &result->items.items[result->next];
	kl_buf_clear(&result->json);
	kl_buf_clear(&result->extra);
	if (it->value) {
		kl_json_begin(&w, &result->json);
		put_value(&w, it);
		if (kl_buf_ok(&result->json) && !kl_json_done(&w))
			return kl_fail(err, KILN_LIMIT, "a value that the expression makes cannot be written as JSON");
	} else if (it->node != KL_JSON_NONE) {
		kl_json_copy(&result->doc, it->node, &result->json);
	} else {
		kl_buf_add_text(&result->json, "null");
	}
	if (it->extra != KL_JSON_NONE && !it->value)
		kl_json_copy(&result->doc, it->extra, &result->extra);
	*out = (kiln_fhirpath_item){.type = type_of(result, it), .json = kl_buf_slice(&result->json), .extra = kl_buf_slice(&result->extra)};
	if (!out->type.data || !kl_buf_ok(&result->json) || !kl_buf_ok(&result->extra))
		return kl_fail_memory(err);
	result->next++;
	return KILN_OK;
}
