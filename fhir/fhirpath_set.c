/* fhirpath_set.c - collections as sets, by hashing: a union of thousands of items must not compare each with each. */
#include "fhir/fhirpath_private.h"

static uint32_t hash_bytes(kiln_slice text, uint32_t hash)
{
	for (size_t i = 0; i < text.size; i++)
		hash = (hash ^ (unsigned char)text.data[i]) * 16777619u;
	return hash;
}

/* Of an element with members: all its strings, in whatever order. */
static int hash_element(frame *f, uint32_t node, uint32_t *hash)
{
	const struct kl_json *doc = f->c->doc;
	kiln_slice text;
	int rc = kl_fhirpath_spend(f, (doc->nodes[node].end - node) / 4);
	for (uint32_t i = node; rc == KILN_OK && i < doc->nodes[node].end; i++)
		if (doc->nodes[i].kind == KL_JSON_STRING && (rc = kl_fhirpath_text(f, i, &text)) == KILN_OK)
			*hash += hash_bytes(text, 2166136261u);
	return rc;
}

/* Items that are equal have equal hashes; unequal ones may too, as dates and quantities do. */
static int hash_item(frame *f, const item *it, uint32_t *hash)
{
	item v;
	struct kl_decimal d;
	int rc = kl_fhirpath_value(f, it, &v);
	*hash = v.value;
	if (rc != KILN_OK)
		return rc;
	if (!v.value)
		return it->node != KL_JSON_NONE ? hash_element(f, it->node, hash) : KILN_OK;
	if (kl_fhirpath_is_number(&v) && kl_decimal_parse(v.text, &d))
		*hash = hash_bytes(kl_slice(d.digits, d.count), (uint32_t)d.exponent);
	else if (v.value == KL_FP_STRING || v.value == KL_FP_BOOLEAN)
		*hash = hash_bytes(v.text, v.value);
	else if (v.value == KL_FP_DATETIME)
		*hash = KL_FP_DATE;
	return kl_fhirpath_spend(f, v.text.size / 64);
}

/* Which items of a list are there: positions by hash, with open addressing. */
struct index {
	const list *items;      /* those from `from` on */
	uint32_t from, mask;
	uint32_t *slots;        /* position + 1 */
	uint32_t *hashes;       /* of each item from `from` on */
};

static int index_open(frame *f, struct index *x, const list *items, uint32_t most)
{
	uint32_t slots = 8;
	char *memory;
	while (slots < 2 * most)
		slots *= 2;
	int rc = kl_fhirpath_alloc(f, ((size_t)slots + most) * sizeof(uint32_t), &memory);
	*x = (struct index){.items = items, .from = items->count, .mask = slots - 1, .slots = (uint32_t *)(void *)memory};
	if (rc != KILN_OK)
		return rc;
	x->hashes = x->slots + slots;
	memset(x->slots, 0, slots * sizeof *x->slots);
	return kl_fhirpath_spend(f, slots / 64);
}

/* *slot is where the item is or would be. */
static int index_find(frame *f, const struct index *x, const item *it, uint32_t hash, uint32_t *slot, bool *found)
{
	int same, rc = KILN_OK;
	*found = false;
	for (*slot = hash & x->mask; rc == KILN_OK && x->slots[*slot]; *slot = (*slot + 1) & x->mask) {
		uint32_t at = x->slots[*slot] - 1;
		if (x->hashes[at - x->from] != hash)
			continue;
		rc = kl_fhirpath_item_equal(f, it, &x->items->items[at], &same);
		if (rc != KILN_OK || same == 1) {
			*found = true;
			return rc;
		}
	}
	return rc;
}

static void index_add(struct index *x, uint32_t slot, uint32_t hash, uint32_t at)
{
	x->slots[slot] = at + 1;
	x->hashes[at - x->from] = hash;
}

/* Append it to the list unless it is there. */
static int push_once(frame *f, struct index *x, list *out, const item *it, uint32_t hash)
{
	uint32_t slot;
	bool found;
	int rc = index_find(f, x, it, hash, &slot, &found);
	if (rc == KILN_OK && !found) {
		index_add(x, slot, hash, out->count);
		rc = kl_fhirpath_push(f, out, it);
	}
	return rc;
}

int kl_fhirpath_distinct(frame *f, const list *in, list *out)
{
	struct index x;
	uint32_t hash;
	int rc = index_open(f, &x, out, in->count);
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		rc = hash_item(f, &in->items[i], &hash);
		if (rc == KILN_OK)
			rc = push_once(f, &x, out, &in->items[i], hash);
	}
	return rc;
}

static int index_all(frame *f, struct index *x, const list *all)
{
	uint32_t hash, slot;
	bool found;
	int rc = index_open(f, x, all, all->count);
	x->from = 0;
	for (uint32_t i = 0; rc == KILN_OK && i < all->count; i++) {
		rc = hash_item(f, &all->items[i], &hash);
		if (rc == KILN_OK)
			rc = index_find(f, x, &all->items[i], hash, &slot, &found);
		if (rc == KILN_OK && !found)
			index_add(x, slot, hash, i);
	}
	return rc;
}

int kl_fhirpath_sift(frame *f, const list *in, const list *other, bool wanted, bool once, list *out)
{
	struct index x, y;
	uint32_t hash, slot;
	bool found;
	int rc = index_open(f, &x, out, in->count);
	if (rc == KILN_OK)
		rc = index_all(f, &y, other);
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		rc = hash_item(f, &in->items[i], &hash);
		if (rc == KILN_OK)
			rc = index_find(f, &y, &in->items[i], hash, &slot, &found);
		if (rc == KILN_OK && found == wanted)
			rc = once ? push_once(f, &x, out, &in->items[i], hash) : kl_fhirpath_push(f, out, &in->items[i]);
	}
	return rc;
}
