/* set.c - sets of record numbers. AND gallops through the larger side when the sizes differ much and merges otherwise. */
#include "index/set.h"
#include <stdlib.h>

#define GALLOP 16        /* sizes differ by this factor: gallop */
#define SMALL 32         /* sort by insertion up to this many */
#define DIGIT_MOST 11    /* bits of a radix step: three steps for 32 bits */
#define STEPS_MOST 6

void kl_set_free(struct kl_set *s)
{
	free(s->records);
	*s = (struct kl_set){0};
}

bool kl_set_reserve(struct kl_set *s, size_t more)
{
	if (s->failed)
		return false;
	if (s->cap - s->count >= more)
		return true;
	size_t cap = s->cap * 2 > s->count + more ? s->cap * 2 : s->count + more;
	uint32_t *records = cap <= SIZE_MAX / 8 ? realloc(s->records, (cap < 16 ? 16 : cap) * sizeof *records) : NULL;
	if (!records) {
		s->failed = true;
		return false;
	}
	s->records = records;
	s->cap = cap < 16 ? 16 : cap;
	return true;
}

static void sort_small(uint32_t *r, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		uint32_t v = r[i];
		size_t j = i;
		for (; j && r[j - 1] > v; j--)
			r[j] = r[j - 1];
		r[j] = v;
	}
}

static void radix_step(const uint32_t *from, uint32_t *to, size_t n, unsigned shift, unsigned digit)
{
	uint32_t at[1u << DIGIT_MOST], sum = 0, buckets = 1u << digit;
	memset(at, 0, buckets * sizeof *at);
	for (size_t i = 0; i < n; i++)
		at[from[i] >> shift & (buckets - 1)]++;
	for (uint32_t b = 0; b < buckets; b++) {
		uint32_t count = at[b];
		at[b] = sum;
		sum += count;
	}
	for (size_t i = 0; i < n; i++)
		to[at[from[i] >> shift & (buckets - 1)]++] = from[i];
}

/* Bits that one step sorts by: few steps over many records, few buckets for few records. */
static unsigned digit_of(size_t n, uint32_t most)
{
	unsigned bits = 1, best = DIGIT_MOST;
	size_t least = SIZE_MAX;
	while (bits < 32 && most >> bits)
		bits++;
	for (unsigned steps = 1; steps <= STEPS_MOST; steps++) {
		unsigned digit = (bits + steps - 1) / steps;
		size_t work = steps * (2 * n + ((size_t)1 << digit));
		if (digit > DIGIT_MOST || work >= least)
			continue;
		least = work;
		best = digit;
	}
	return best;
}

static bool sort_large(struct kl_set *s, uint32_t most)
{
	uint32_t *other = s->count <= UINT32_MAX ? malloc(s->count * sizeof *other) : NULL, *from = s->records, *to = other;
	if (!other) {
		s->failed = true;
		return false;
	}
	unsigned digit = digit_of(s->count, most);
	for (unsigned shift = 0; shift < 32 && most >> shift; shift += digit) {
		radix_step(from, to, s->count, shift, digit);
		uint32_t *swap = from;
		from = to;
		to = swap;
	}
	if (from != s->records)
		memcpy(s->records, from, s->count * sizeof *from);
	free(other);
	return true;
}

void kl_set_drop_first(struct kl_set *s, size_t count)
{
	count = count < s->count ? count : s->count;
	s->count -= count;
	if (s->count)
		memmove(s->records, s->records + count, s->count * sizeof *s->records);
}

static void drop_doubles(struct kl_set *s)
{
	size_t n = 0;
	for (size_t i = 0; i < s->count; i++)
		if (n == 0 || s->records[i] != s->records[n - 1])
			s->records[n++] = s->records[i];
	s->count = n;
}

void kl_set_sort(struct kl_set *s)
{
	bool ascending = true;
	uint32_t most = s->count ? s->records[0] : 0;
	for (size_t i = 1; i < s->count; i++) {
		ascending &= s->records[i - 1] < s->records[i];
		most = s->records[i] > most ? s->records[i] : most;
	}
	if (ascending)
		return;
	if (s->count <= SMALL)
		sort_small(s->records, s->count);
	else if (!sort_large(s, most))
		return;
	drop_doubles(s);
}

/* The first position in [from, count) whose record is not below v: doubling steps, then halving. */
static size_t gallop(const uint32_t *r, size_t from, size_t count, uint32_t v)
{
	size_t step = 1, low = from, high = from;
	while (high < count && r[high] < v) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	if (high > count)
		high = count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (r[mid] < v)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

size_t kl_set_position(const struct kl_set *s, uint32_t record)
{
	size_t low = 0, high = s->count;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (s->records[mid] < record)
			low = mid + 1;
		else
			high = mid;
	}
	return low < s->count && s->records[low] == record ? low : SIZE_MAX;
}

bool kl_set_has(const struct kl_set *s, uint32_t record) { return kl_set_position(s, record) != SIZE_MAX; }

/* Each of the few looked up in the many; what both have is written to out (which may be either's own array). */
static size_t and_gallop(const uint32_t *few, size_t n, const uint32_t *many, size_t m, uint32_t *out)
{
	size_t count = 0, at = 0;
	for (size_t i = 0; i < n && at < m; i++) {
		uint32_t v = few[i];
		at = gallop(many, at, m, v);
		if (at < m && many[at] == v)
			out[count++] = v;
	}
	return count;
}

static size_t and_merge(const uint32_t *a, size_t n, const uint32_t *b, size_t m, uint32_t *out)
{
	size_t i = 0, j = 0, count = 0;
	while (i < n && j < m) {
		uint32_t x = a[i], y = b[j];
		out[count] = x;
		count += x == y;
		i += x <= y;
		j += y <= x;
	}
	return count;
}

void kl_set_and(struct kl_set *s, const struct kl_set *other)
{
	if (s->failed)
		return;
	if (s->count / GALLOP > other->count)
		s->count = and_gallop(other->records, other->count, s->records, s->count, s->records);
	else if (other->count / GALLOP > s->count)
		s->count = and_gallop(s->records, s->count, other->records, other->count, s->records);
	else
		s->count = and_merge(s->records, s->count, other->records, other->count, s->records);
}

void kl_set_without(struct kl_set *s, const struct kl_set *other)
{
	size_t count = 0, at = 0, i = 0;
	if (s->failed)
		return;
	for (; i < s->count && at < other->count; i++) {
		uint32_t v = s->records[i];
		if (other->records[at] < v)
			at = gallop(other->records, at, other->count, v);
		if (at == other->count || other->records[at] != v)
			s->records[count++] = v;
	}
	if (i < s->count && count != i)
		memmove(s->records + count, s->records + i, (s->count - i) * sizeof *s->records);
	s->count = count + (s->count - i);
}

/* Merged from the back into s's own array, then closed up where doubles left a gap. */
void kl_set_or(struct kl_set *s, const struct kl_set *other)
{
	if (other->count == 0 || !kl_set_reserve(s, other->count))
		return;
	size_t i = s->count, j = other->count, total = i + j, to = total;
	const uint32_t *b = other->records;
	uint32_t *r = s->records;
	while (j) {
		if (i && r[i - 1] == b[j - 1])
			j--;
		else if (i && r[i - 1] > b[j - 1])
			r[--to] = r[--i];
		else
			r[--to] = b[--j];
	}
	if (to != i)
		memmove(r + i, r + to, (total - to) * sizeof *r);
	s->count = i + (total - to);
}

void kl_set_or_many(struct kl_set *s, struct kl_set *const *others, size_t count)
{
	if (count == 1) {
		kl_set_or(s, others[0]);
		return;
	}
	size_t total = 0;
	for (size_t i = 0; i < count; i++)
		total += others[i]->count;
	if (total == 0 || !kl_set_reserve(s, total))
		return;
	for (size_t i = 0; i < count; i++) {
		if (others[i]->count)
			memcpy(s->records + s->count, others[i]->records, others[i]->count * sizeof *s->records);
		s->count += others[i]->count;
	}
	kl_set_sort(s);
}
