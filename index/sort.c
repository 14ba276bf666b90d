/* sort.c - changes in order of (term, record), equals reduced to the one given last.

   Sorted by eight bytes of the term at a time: runs of equal eight bytes are sorted again by the next eight, and by record once the term is
   used up. Large runs go by radix, one byte a step, leaving out bytes that all have in common; small ones by merging. Both are stable,
   so equals stay in the order given. */
#include "index/sort.h"

#define CHUNK 8
#define RADIX_LEAST 256   /* entries from which a radix step pays */

struct item {
	uint64_t key;
	uint32_t index, record;
};

static uint64_t chunk_at(kiln_slice term, size_t depth)
{
	uint64_t v = 0;
	if (term.size >= depth + CHUNK) {
		memcpy(&v, term.data + depth, CHUNK);
		return __builtin_bswap64(v);
	}
	for (size_t i = depth; i < depth + CHUNK; i++)
		v = v << 8 | (i < term.size ? (unsigned char)term.data[i] : 0);
	return v;
}

static void merge_sort(struct item *a, struct item *scratch, size_t n)
{
	if (n <= 16) {
		for (size_t i = 1; i < n; i++) {
			struct item v = a[i];
			size_t j = i;
			for (; j && a[j - 1].key > v.key; j--)
				a[j] = a[j - 1];
			a[j] = v;
		}
		return;
	}
	size_t mid = n / 2, i = 0, j = mid, to = 0;
	merge_sort(a, scratch, mid);
	merge_sort(a + mid, scratch, n - mid);
	if (a[mid - 1].key <= a[mid].key)
		return;
	memcpy(scratch, a, mid * sizeof *a);
	while (i < mid && j < n)
		a[to++] = scratch[i].key <= a[j].key ? scratch[i++] : a[j++];
	memcpy(a + to, scratch + i, (mid - i) * sizeof *a);
}

static void radix_sort(struct item *a, struct item *scratch, size_t n, uint64_t differing)
{
	struct item *from = a, *to = scratch;
	for (unsigned shift = 0; shift < 64; shift += 8) {
		size_t at[256] = {0}, sum = 0;
		if (!(differing >> shift & 0xff))
			continue;
		for (size_t i = 0; i < n; i++)
			at[from[i].key >> shift & 0xff]++;
		for (size_t b = 0; b < 256; b++) {
			size_t count = at[b];
			at[b] = sum;
			sum += count;
		}
		for (size_t i = 0; i < n; i++)
			to[at[from[i].key >> shift & 0xff]++] = from[i];
		struct item *swap = from;
		from = to;
		to = swap;
	}
	if (from != a)
		memcpy(a, from, n * sizeof *a);
}

static void sort_keys(struct item *a, struct item *scratch, size_t n)
{
	uint64_t differing = 0;
	bool sorted = true;
	for (size_t i = 1; i < n; i++) {
		differing |= a[i].key ^ a[0].key;
		sorted &= a[i - 1].key <= a[i].key;
	}
	if (sorted)
		return;
	if (n < RADIX_LEAST)
		merge_sort(a, scratch, n);
	else
		radix_sort(a, scratch, n, differing);
}

/* Equal up to depth: sort by how much of the term is left (0..8, or 9 for more), when that differs. True if all have more. */
static size_t left_of(const struct kl_posting *p, const struct item *i, size_t depth)
{
	size_t left = p[i->index].term.size - (depth < p[i->index].term.size ? depth : p[i->index].term.size);
	return left > CHUNK ? CHUNK + 1 : left;
}

static void sort_terms(const struct kl_posting *p, struct item *a, struct item *scratch, size_t n, size_t depth);

/* A run whose chunks at depth are equal. */
static void sort_run(const struct kl_posting *p, struct item *a, struct item *scratch, size_t n, size_t depth)
{
	for (size_t i = 0; i < n; i++)
		a[i].key = left_of(p, &a[i], depth);
	sort_keys(a, scratch, n);
	for (size_t from = 0, to; from < n; from = to) {
		uint64_t left = a[from].key;
		for (to = from + 1; to < n && a[to].key == left; to++)
			;
		if (left > CHUNK) {
			sort_terms(p, a + from, scratch, to - from, depth + CHUNK);
			continue;
		}
		for (size_t i = from; i < to; i++)
			a[i].key = a[i].record;
		sort_keys(a + from, scratch, to - from);
	}
}

static void sort_terms(const struct kl_posting *p, struct item *a, struct item *scratch, size_t n, size_t depth)
{
	for (size_t i = 0; i < n; i++)
		a[i].key = chunk_at(p[a[i].index].term, depth);
	sort_keys(a, scratch, n);
	for (size_t from = 0, to; from < n; from = to) {
		uint64_t key = a[from].key;
		for (to = from + 1; to < n && a[to].key == key; to++)
			;
		if (to - from > 1)
			sort_run(p, a + from, scratch, to - from, depth);
	}
}

bool kl_sort_changes(struct kl_posting *p, size_t count, struct kl_arena *scratch)
{
	if (count < 2)
		return true;
	if (count > UINT32_MAX)
		return false;
	struct item *items = kl_arena_alloc(scratch, count * sizeof *items), *other = kl_arena_alloc(scratch, count * sizeof *other);
	struct kl_posting *copy = kl_arena_alloc(scratch, count * sizeof *copy);
	if (!items || !other || !copy)
		return false;
	for (size_t i = 0; i < count; i++)
		items[i] = (struct item){0, (uint32_t)i, p[i].record};
	sort_terms(p, items, other, count, 0);
	memcpy(copy, p, count * sizeof *p);
	for (size_t i = 0; i < count; i++)
		p[i] = copy[items[i].index];
	return true;
}

size_t kl_postings_sort(struct kl_posting *p, size_t count, struct kl_arena *scratch)
{
	size_t n = 0;
	if (!kl_sort_changes(p, count, scratch))
		return KL_SORT_FAILED;
	for (size_t i = 0; i < count; i++) {
		n -= n && p[n - 1].record == p[i].record && kl_slice_eq(p[n - 1].term, p[i].term);
		p[n++] = p[i];
	}
	return n;
}
