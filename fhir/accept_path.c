/* accept_path.c - where a fault is. The way down from the root is walked again, so that acceptance itself keeps no path. Names in the path
   are the definitions', never the document's: an unknown name ends it. */
#include "fhir/accept_path.h"
#include "base/status.h"
#include "fhir/definitions.h"
#include <stdio.h>
#include <strings.h>

struct path {
	char *text;
	size_t size, cap;
};

static void add(struct path *p, const char *format, int size, const char *text, unsigned number)
{
	int n = text ? snprintf(p->text + p->size, p->cap - p->size, format, size, text) :
		snprintf(p->text + p->size, p->cap - p->size, format, number);
	if (n > 0)
		p->size = p->size + (size_t)n < p->cap ? p->size + (size_t)n : p->cap - 1;
}

static uint64_t offset_of(const struct kl_json *doc, uint32_t node)
{
	const struct kl_json_node *n = &doc->nodes[node];
	uint64_t at = n->flags & KL_JSON_REPLACED ? (uint64_t)(doc->replaced[n->at + 1].data - doc->text.data) : n->at;
	return n->kind == KL_JSON_STRING ? at - 1 : at;
}

static const struct kl_type *resource_at(const struct kl_json *doc, uint32_t node)
{
	uint32_t name = kl_json_get(doc, node, "resourceType");
	return name == KL_JSON_NONE ? NULL : kl_resource_type(kl_json_text(doc, name));
}

/* FHIRPath names a choice by its base: value.ofType(Quantity). */
static void add_element(struct path *p, const struct kl_element *e)
{
	kiln_slice name = kl_element_name(e), type = kl_type_name(kl_element_type(e));
	add(p, ".%.*s", e->base_len ? e->base_len : (int)name.size, name.data, 0);
	if (e->base_len)
		add(p, ".ofType(%.*s)", (int)type.size, type.data, 0);
}

/* One step from the object `node` of type *t towards `target`: the value that holds it, KL_JSON_NONE when the way ends here. */
static uint32_t step_object(const struct kl_json *doc, uint32_t node, uint32_t target, const struct kl_type **t, struct path *p)
{
	uint32_t k = node + 1;
	while (k < doc->nodes[node].end && doc->nodes[k + 1].end <= target)
		k = doc->nodes[k + 1].end;
	if (target == node || k >= doc->nodes[node].end)
		return KL_JSON_NONE;
	kiln_slice name = kl_json_text(doc, k);
	const struct kl_element *e = kl_element_named(*t, name, kl_json_hash(name));
	if (!e && name.size > 1 && name.data[0] == '_')
		e = kl_element_named(*t, kl_slice(name.data + 1, name.size - 1), kl_json_hash(kl_slice(name.data + 1, name.size - 1)));
	if (!e || k == target) {
		if (e)
			add_element(p, e);
		return KL_JSON_NONE;
	}
	add_element(p, e);
	*t = kl_element_type(e);
	return k + 1;
}

static uint32_t step_array(const struct kl_json *doc, uint32_t node, uint32_t target, struct path *p)
{
	uint32_t c = node + 1;
	unsigned index = 0;
	if (target == node)
		return KL_JSON_NONE;
	for (; doc->nodes[c].end <= target; index++)
		c = doc->nodes[c].end;
	add(p, "[%u]", 0, NULL, index);
	return c;
}

static void write_path(const struct kl_json *doc, uint32_t root, uint32_t target, struct path *p)
{
	const struct kl_type *t = resource_at(doc, root);
	uint32_t node = root;
	if (!t)
		return;
	add(p, "%.*s", (int)kl_type_name(t).size, kl_type_name(t).data, 0);
	while (node != KL_JSON_NONE && t) {
		unsigned kind = doc->nodes[node].kind;
		if (kind == KL_JSON_ARRAY)
			node = step_array(doc, node, target, p);
		else if (kind == KL_JSON_OBJECT)
			node = step_object(doc, node, target, &t, p);
		else
			return;
		if (node != KL_JSON_NONE && t->flags & KL_TYPE_ABSTRACT && doc->nodes[node].kind == KL_JSON_OBJECT)
			t = resource_at(doc, node);
	}
}

/* Is it the name of an element of any type, but for case? Only such a name is repeated: another one may hold anything. */
static bool is_known(kiln_slice name)
{
	if (name.size && name.data[0] == '_')
		name = kl_slice(name.data + 1, name.size - 1);
	for (uint16_t t = 0; t < kl_type_count; t++) {
		const struct kl_element *e = kl_elements_of(kl_type_at(t));
		for (unsigned i = 0; i < kl_type_at(t)->count; i++)
			if (kl_element_name(&e[i]).size == name.size && strncasecmp(kl_element_name(&e[i]).data, name.data, name.size) == 0)
				return true;
	}
	return false;
}

int kl_accept_fail(const struct kl_json *doc, uint32_t root, const struct kl_accept_fault *fault, kiln_error *err)
{
	if (!err)
		return fault->status;
	if (fault->name.size && (fault->defined || is_known(fault->name)))
		kl_fail_at(err, fault->status, offset_of(doc, fault->node), "%s: %.*s", fault->message, (int)fault->name.size, fault->name.data);
	else
		kl_fail_at(err, fault->status, offset_of(doc, fault->node), "%s", fault->message);
	struct path p = {err->path, 0, sizeof err->path};
	write_path(doc, root, fault->node, &p);
	return fault->status;
}
