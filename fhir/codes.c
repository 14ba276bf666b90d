/* codes.c - sorted lists of terms. */
#include "fhir/codes.h"
#include "store/symbols.h"
#include <stdlib.h>

void kl_codes_free(struct kl_codes *c)
{
	free(c->list);
	free(c->whole);
	*c = (struct kl_codes){0};
}

/* A list with room for one more, or NULL and the latch. */
static void *room(struct kl_codes *c, void *list, size_t count, size_t *cap, size_t size)
{
	if (c->failed || count < *cap)
		return c->failed ? NULL : list;
	size_t more = *cap ? *cap * 2 : 16;
	void *grown = realloc(list, more * size);
	c->failed = !grown;
	if (grown)
		*cap = more;
	return grown;
}

void kl_codes_add_term(struct kl_codes *c, kiln_slice term, uint32_t system)
{
	struct kl_posting *list = room(c, c->list, c->count, &c->cap, sizeof *list);
	if (!list)
		return;
	c->list = list;
	c->list[c->count++] = (struct kl_posting){term, system, false};
}

void kl_codes_add(struct kl_codes *c, struct kl_arena *arena, uint32_t system, kiln_slice front)
{
	unsigned char *term = kl_arena_alloc(arena, front.size + 5);
	c->failed |= !term;
	if (!term)
		return;
	memcpy(term, front.data, front.size);
	kl_codes_add_term(c, kl_slice(term, front.size + kl_symbol_put(term + front.size, system)), system);
}

void kl_codes_add_whole(struct kl_codes *c, uint32_t system)
{
	uint32_t *whole = room(c, c->whole, c->whole_count, &c->whole_cap, sizeof *whole);
	if (!whole)
		return;
	c->whole = whole;
	c->whole[c->whole_count++] = system;
}

/* ---- Order ---- */

static int by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

/* Lists come in order more often than not. */
static bool in_order(const struct kl_codes *c)
{
	for (size_t i = 1; i < c->count; i++)
		if (kl_posting_cmp(&c->list[i - 1], &c->list[i]) >= 0)
			return false;
	return true;
}

static void sort_list(struct kl_codes *c)
{
	struct kl_arena scratch = {0};
	size_t count = kl_postings_sort(c->list, c->count, &scratch);
	c->failed |= count == KL_SORT_FAILED;
	c->count = count == KL_SORT_FAILED ? 0 : count;
	kl_arena_free(&scratch);
}

void kl_codes_sort(struct kl_codes *c)
{
	size_t kept = 0;
	if (!in_order(c))
		sort_list(c);
	if (c->whole_count)
		qsort(c->whole, c->whole_count, sizeof *c->whole, by_number);
	for (size_t i = 0; i < c->whole_count; i++)
		if (kept == 0 || c->whole[kept - 1] != c->whole[i])
			c->whole[kept++] = c->whole[i];
	c->whole_count = kept;
}

/* ---- Looking up ---- */

/* In steps that double from where it begins. */
size_t kl_codes_seek(const struct kl_codes *c, size_t from, kiln_slice term)
{
	size_t low = from, high = from, step = 1;
	while (high < c->count && kl_slice_cmp(c->list[high].term, term) < 0) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	if (high > c->count)
		high = c->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (kl_slice_cmp(c->list[mid].term, term) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool kl_codes_whole(const struct kl_codes *c, uint32_t system)
{
	return c->whole_count && bsearch(&system, c->whole, c->whole_count, sizeof *c->whole, by_number);
}

bool kl_codes_excludes(const struct kl_codes *c)
{
	for (size_t i = 0; i < c->count && c->whole_count; i++)
		if (kl_codes_whole(c, c->list[i].record))
			return true;
	return false;
}

/* ---- Algebra: a system's part of a set is its list, or all that is not on it. So is that of the result, and a code that neither list has is in it
   or not as the systems as a whole are. ---- */

static bool decide(enum kl_codes_how how, bool a, bool b)
{
	return how == KL_CODES_OR ? a || b : how == KL_CODES_AND ? a && b : a && !b;
}

/* The systems that are whole in either and in the result. */
static void combine_whole(const struct kl_codes *a, const struct kl_codes *b, enum kl_codes_how how, struct kl_codes *out)
{
	for (size_t i = 0; i < a->whole_count; i++)
		if (decide(how, true, kl_codes_whole(b, a->whole[i])))
			kl_codes_add_whole(out, a->whole[i]);
	for (size_t i = 0; i < b->whole_count; i++)
		if (decide(how, kl_codes_whole(a, b->whole[i]), true))
			kl_codes_add_whole(out, b->whole[i]);
}

/* A code that is on list a, on list b or on both: is it on the result's? */
static void combine_one(const struct kl_codes *a, const struct kl_codes *b, bool on_a, bool on_b, struct kl_posting code, enum kl_codes_how how, struct kl_codes *out)
{
	bool whole_a = kl_codes_whole(a, code.record), whole_b = kl_codes_whole(b, code.record);
	if (decide(how, on_a != whole_a, on_b != whole_b) != decide(how, whole_a, whole_b))
		kl_codes_add_term(out, code.term, code.record);
}

void kl_codes_combine(struct kl_codes *a, const struct kl_codes *b, enum kl_codes_how how)
{
	struct kl_codes out = {0};
	size_t i = 0, k = 0;
	out.failed = a->failed || b->failed;
	while (i < a->count || k < b->count) {
		int c = i == a->count ? 1 : k == b->count ? -1 : kl_posting_cmp(&a->list[i], &b->list[k]);
		combine_one(a, b, c <= 0, c >= 0, c <= 0 ? a->list[i] : b->list[k], how, &out);
		i += c <= 0;
		k += c >= 0;
	}
	combine_whole(a, b, how, &out);
	kl_codes_sort(&out);
	kl_codes_free(a);
	*a = out;
}
