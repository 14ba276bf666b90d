/* fhirpath_sort.c - sort(key, ...): by one key after the other, a minus or `desc` turns one round (HL7 FHIRPath 3.0, sort). A merge sort, since what
   compares may fail, and equal items keep their order. */
#include "fhir/fhirpath_private.h"

/* One item with its keys; KL_FP_EMPTY: none, which comes first in either direction. */
struct row {
	item it;
	item *keys;
};

static int read_keys(frame *f, const expr *e, const item *it, uint32_t index, unsigned count, struct row *row)
{
	const expr *key = e->args;
	char *memory;
	int rc = kl_fhirpath_alloc(f, count * sizeof *row->keys, &memory);
	*row = (struct row){.it = *it, .keys = (item *)(void *)memory};
	if (!key && rc == KILN_OK) {
		list self = {.items = &row->it, .count = 1};
		return kl_fhirpath_single(f, &self, row->keys);
	}
	for (unsigned i = 0; rc == KILN_OK && i < count; i++, key = key->next) {
		list found = {0};
		rc = kl_fhirpath_apply(f, key, it, index, &found);
		if (rc == KILN_OK)
			rc = kl_fhirpath_single(f, &found, &row->keys[i]);
	}
	return rc;
}

static int compare_rows(frame *f, const expr *e, unsigned count, const struct row *a, const struct row *b, int *order)
{
	const expr *key = e->args;
	int rc = KILN_OK;
	*order = 0;
	for (unsigned i = 0; rc == KILN_OK && *order == 0 && i < count; i++, key = key ? key->next : NULL) {
		const item *x = &a->keys[i], *y = &b->keys[i];
		bool known = true;
		if (x->value && y->value)
			rc = kl_fhirpath_order(f, x, y, order, &known);
		*order = !known ? 0 : key && key->descending ? -*order : *order;
		if (!x->value || !y->value)
			*order = (x->value != KL_FP_EMPTY) - (y->value != KL_FP_EMPTY);
	}
	return rc;
}

/* Merge the sorted runs of `width` of from into to. */
static int merge(frame *f, const expr *e, unsigned keys, const struct row *from, struct row *to, uint32_t count, uint32_t width)
{
	int order = 0, rc = KILN_OK;
	for (uint64_t start = 0; rc == KILN_OK && start < count; start += 2 * (uint64_t)width) {
		uint64_t i = start, middle = start + width < count ? start + width : count, j = middle;
		uint64_t end = middle + width < count ? middle + width : count;
		for (uint64_t n = start; rc == KILN_OK && n < end; n++) {
			bool left = i < middle;
			if (left && j < end) {
				rc = compare_rows(f, e, keys, &from[i], &from[j], &order);
				left = order <= 0;
			}
			to[n] = left ? from[i++] : from[j++];
		}
	}
	return rc;
}

static int call_sort(frame *f, const expr *e, const list *in, list *out)
{
	unsigned keys = 0;
	char *memory;
	for (const expr *a = e->args; a; a = a->next)
		keys++;
	keys = keys ? keys : 1;
	int rc = kl_fhirpath_alloc(f, 2 * (size_t)in->count * sizeof(struct row), &memory);
	if (rc != KILN_OK)
		return rc;
	struct row *from = (struct row *)(void *)memory, *to = from + in->count;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = read_keys(f, e, &in->items[i], i, keys, &from[i]);
	for (uint64_t width = 1; rc == KILN_OK && width < in->count; width *= 2) {
		struct row *swap = to;
		rc = merge(f, e, keys, from, to, in->count, (uint32_t)width);
		to = from;
		from = swap;
	}
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++)
		rc = kl_fhirpath_push(f, out, &from[i].it);
	return rc;
}

const struct kl_fhirpath_function kl_fhirpath_sort_functions[] = {{"sort", 0, 16, call_sort}, {NULL, 0, 0, NULL}};
