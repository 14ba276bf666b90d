/* accept_special.c - rules that look at several members at once: required bindings of CodeableConcept, and the invariants that R4's
   own definitions are known to break. */
#include "fhir/accept_rules.h"
#include <stdlib.h>

struct identity {
	kiln_slice url, version;
};

static kiln_slice text_at(const struct kl_json *doc, uint32_t node)
{
	return node == KL_JSON_NONE ? (kiln_slice){NULL, 0} : kl_json_text(doc, node);
}

/* In the list under this system; several systems may have the code. */
static bool is_listed(uint16_t codes, kiln_slice code, kiln_slice system)
{
	unsigned count;
	const struct kl_code *row = kl_code_find(codes, code), *end = kl_codes_of(codes, &count) + count;
	if (row && !system.data)
		return true;
	for (; row && row < end && kl_slice_eq(kl_text_slice(row->code), code); row++)
		if (kl_slice_eq(kl_text_slice(row->system), system))
			return true;
	return false;
}

bool kl_accept_concept(const struct kl_json *doc, uint32_t node, uint16_t codes)
{
	uint32_t coding = kl_json_get(doc, node, "coding");
	bool coded = false;
	if (coding == KL_JSON_NONE)
		return true;
	for (uint32_t c = kl_json_first(doc, coding); c != KL_JSON_NONE; c = kl_json_next(doc, coding, c)) {
		uint32_t code = kl_json_get(doc, c, "code");
		if (code == KL_JSON_NONE)
			continue;
		if (is_listed(codes, kl_json_text(doc, code), text_at(doc, kl_json_get(doc, c, "system"))))
			return true;
		coded = true;
	}
	return !coded;
}

static int by_identity(const void *a, const void *b)
{
	const struct identity *x = a, *y = b;
	int c = kl_slice_cmp(x->url, y->url);
	return c ? c : kl_slice_cmp(x->version, y->version);
}

static uint32_t collect(const struct kl_json *doc, uint32_t entries, struct identity *out)
{
	uint32_t n = 0;
	for (uint32_t e = kl_json_first(doc, entries); e != KL_JSON_NONE; e = kl_json_next(doc, entries, e)) {
		uint32_t url = kl_json_get(doc, e, "fullUrl"), resource = kl_json_get(doc, e, "resource");
		uint32_t meta = resource == KL_JSON_NONE ? KL_JSON_NONE : kl_json_get(doc, resource, "meta");
		uint32_t version = meta == KL_JSON_NONE ? KL_JSON_NONE : kl_json_get(doc, meta, "versionId");
		if (url == KL_JSON_NONE)
			continue;
		if (out)
			out[n] = (struct identity){kl_json_text(doc, url), text_at(doc, version)};
		n++;
	}
	return n;
}

/* bdl-7: a fullUrl stands once in a Bundle, but in a history or under different versions. */
static const char *check_bundle(const struct kl_json *doc, uint32_t node, bool *memory)
{
	uint32_t entries = kl_json_get(doc, node, "entry"), type = kl_json_get(doc, node, "type");
	uint32_t count = entries == KL_JSON_NONE || kl_slice_is(text_at(doc, type), "history") ? 0 : collect(doc, entries, NULL);
	struct identity *all = count > 1 ? malloc(count * sizeof *all) : NULL;
	const char *fault = NULL;
	if (count < 2)
		return NULL;
	if (!all) {
		*memory = true;
		return "out of memory";
	}
	collect(doc, entries, all);
	qsort(all, count, sizeof *all, by_identity);
	for (uint32_t i = 1; i < count && !fault; i++)
		if (by_identity(&all[i - 1], &all[i]) == 0)
			fault = "bdl-7: the same fullUrl twice in the Bundle";
	free(all);
	return fault;
}

/* sdf-4: what is not abstract has a base. */
static const char *check_structure(const struct kl_json *doc, uint32_t node)
{
	uint32_t abstract = kl_json_get(doc, node, "abstract");
	if ((abstract != KL_JSON_NONE && doc->nodes[abstract].kind == KL_JSON_TRUE) ||
	    kl_json_get(doc, node, "baseDefinition") != KL_JSON_NONE || kl_json_get(doc, node, "_baseDefinition") != KL_JSON_NONE)
		return NULL;
	return "sdf-4: a structure that is not abstract needs a baseDefinition";
}

const char *kl_accept_invariants(const struct kl_json *doc, uint32_t node, bool *memory)
{
	kiln_slice type = text_at(doc, kl_json_get(doc, node, "resourceType"));
	*memory = false;
	if (kl_slice_is(type, "Bundle"))
		return check_bundle(doc, node, memory);
	return kl_slice_is(type, "StructureDefinition") ? check_structure(doc, node) : NULL;
}
