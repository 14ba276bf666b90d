/* json_keys.c - the same key twice in one object. FHIR allows it nowhere (R4 json, 2.6.2: property names are unique) and
   readers disagree about which one counts, so it is refused.

   Three steps, each only when the one before leaves a doubt: a bitmap of the keys' hashes; all pairs, where they are few;
   sorting, which no choice of keys can slow down. */
#include "base/json.h"
#include "base/json_scan.h"
#include "base/status.h"
#include <stdlib.h>

#define PAIRS_MAX 32  /* keys of an object that are compared pair by pair */

struct name {
	kiln_slice text;  /* unescaped */
	uint32_t node;
};

bool kl_json_may_repeat(const struct kl_json *doc, uint32_t object)
{
	const struct kl_json_node *nodes = doc->nodes;
	uint32_t end = nodes[object].end;
	uint64_t seen[4] = {0};
	for (uint32_t k = object + 1; k < end; k = nodes[k + 1].end) {
		uint64_t *word = &seen[nodes[k].hash >> 6 & 3], bit = (uint64_t)1 << (nodes[k].hash & 63);
		if (*word & bit || nodes[k].flags & KL_JSON_ESCAPED)
			return true;
		*word |= bit;
	}
	return false;
}

static uint32_t repeated_pairs(const struct kl_json *doc, uint32_t object)
{
	const struct kl_json_node *nodes = doc->nodes;
	uint32_t end = nodes[object].end;
	for (uint32_t k = object + 1; k < end; k = nodes[k + 1].end)
		for (uint32_t j = object + 1; j < k; j = nodes[j + 1].end)
			if (nodes[j].hash == nodes[k].hash && kl_slice_eq(kl_json_text(doc, j), kl_json_text(doc, k)))
				return k;
	return KL_JSON_NONE;
}

static int by_text(const void *a, const void *b)
{
	const struct name *x = a, *y = b;
	int c = kl_slice_cmp(x->text, y->text);
	return c ? c : (x->node > y->node) - (x->node < y->node);
}

static int repeated_sorted(const struct kl_json *doc, uint32_t object, uint32_t count, uint32_t *key)
{
	const struct kl_json_node *nodes = doc->nodes;
	struct kl_arena arena = {0};
	struct name *names = malloc(count * sizeof *names);
	uint32_t n = 0;
	int status = KILN_NO_MEMORY;
	if (!names)
		goto done;
	for (uint32_t k = object + 1; k < nodes[object].end; k = nodes[k + 1].end, n++) {
		names[n] = (struct name){kl_json_string(doc, k, &arena), k};
		if (!names[n].text.data)
			goto done;
	}
	qsort(names, n, sizeof *names, by_text);
	for (uint32_t i = 1; i < n; i++)
		if (kl_slice_eq(names[i - 1].text, names[i].text) && names[i].node < *key)
			*key = names[i].node;
	status = KILN_OK;
done:
	free(names);
	kl_arena_free(&arena);
	return status;
}

int kl_json_repeated(const struct kl_json *doc, uint32_t object, uint32_t *key)
{
	const struct kl_json_node *nodes = doc->nodes;
	uint32_t count = 0;
	unsigned flags = 0;
	for (uint32_t k = object + 1; k < nodes[object].end; k = nodes[k + 1].end, count++)
		flags |= nodes[k].flags;
	*key = KL_JSON_NONE;
	if (flags & KL_JSON_ESCAPED || count > PAIRS_MAX)
		return repeated_sorted(doc, object, count, key);
	*key = repeated_pairs(doc, object);
	return KILN_OK;
}
