/* block_test.c - keys in the order of entries, separators, groups written and read, damage seen. */
#include "fixture.h"
#include "index/block.h"
#include <stdlib.h>

static kiln_slice random_term(struct random *r, unsigned char out[KL_KEY_MAX])
{
	static const unsigned char few[] = {0, 0, 1, 254, 255};
	size_t size = random_below(r, 10) ? random_below(r, 20) : random_below(r, KL_KEY_MAX + 1);
	for (size_t i = 0; i < size; i++)
		out[i] = few[random_below(r, i < 12 ? 2 : sizeof few)];
	return kl_slice(out, size);
}

static int sign(int c) { return (c > 0) - (c < 0); }

Test(block, keys_sort_as_entries_do)
{
	struct random r = {4711};
	for (int i = 0; i < 20000; i++) {
		unsigned char x[KL_KEY_MAX], y[KL_KEY_MAX], kx[KL_BLOCK_KEY_MAX], ky[KL_BLOCK_KEY_MAX], sep[KL_BLOCK_KEY_MAX], of[KL_BLOCK_TERM_MAX];
		struct kl_posting a = {random_term(&r, x), (uint32_t)random_below(&r, 3) * 255, false};
		struct kl_posting b = {random_below(&r, 3) ? random_term(&r, y) : a.term, (uint32_t)random_below(&r, 70000), false};
		kiln_slice ka = kl_slice(kx, kl_block_key(a.term, a.record, kx)), kb = kl_slice(ky, kl_block_key(b.term, b.record, ky)), inside;
		int order = sign(kl_posting_cmp(&a, &b));
		cr_assert_eq(sign(kl_slice_cmp(ka, kb)), order, "at %d", i);
		if (order >= 0)
			continue;
		kiln_slice s = kl_slice(sep, kl_block_separator(&a, &b, sep));
		cr_assert(kl_slice_cmp(ka, s) < 0 && kl_slice_cmp(s, kb) <= 0, "at %d", i);
		bool divides = kl_block_key_inside(s, of, &inside);
		cr_assert_eq(divides, kl_slice_eq(a.term, b.term), "at %d", i);
		cr_assert(!divides || kl_slice_eq(inside, a.term), "at %d", i);
	}
}

Test(block, the_first_key_is_below_every_entry)
{
	unsigned char key[KL_BLOCK_KEY_MAX];
	kiln_slice lowest = kl_slice(key, kl_block_key((kiln_slice){NULL, 0}, 0, key)), inside;
	unsigned char of[KL_BLOCK_TERM_MAX];
	cr_assert_lt(kl_slice_cmp(kl_slice("", 1), lowest), 0);
	cr_assert_not(kl_block_key_inside(kl_slice("", 1), of, &inside));
}

#define GROUPS 30

struct group {
	unsigned char bytes[KL_KEY_MAX];
	kiln_slice term;
	uint32_t records[64];
	uint32_t count;
};

static int by_term(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	return kl_slice_cmp(kl_slice(x->bytes, x->term.size), kl_slice(y->bytes, y->term.size));
}

/* As many groups as fit, written into w. */
static size_t write_groups(struct random *r, struct group *g, struct kl_block_writer *w, kiln_slice key)
{
	size_t n = 0;
	for (size_t i = 0; i < GROUPS; i++)
		g[i].term = random_term(r, g[i].bytes);
	qsort(g, GROUPS, sizeof *g, by_term);
	kl_block_begin(w);
	for (size_t i = 0; i < GROUPS; i++) {
		unsigned char bytes[64 * KL_BLOCK_RECORD_MAX];
		size_t size;
		struct group next = g[i];
		next.term = kl_slice(g[i].bytes, g[i].term.size);
		if (n && kl_slice_eq(kl_slice(g[n - 1].bytes, g[n - 1].term.size), next.term))
			continue;
		next.count = 1 + (uint32_t)(random_below(r, 2) ? 0 : random_below(r, 64));
		for (uint32_t k = 0, record = (uint32_t)random_below(r, 3) * 1000000; k < next.count; k++)
			next.records[k] = record += 1 + (uint32_t)(random_below(r, 10) ? random_below(r, 5) : random_below(r, 50000000));
		cr_assert_eq(kl_block_encode(next.records, next.count, bytes, sizeof bytes, &size), next.count);
		size_t before = w->size, group = kl_block_group_size(w, next.term, next.count, size);
		if (before + group > KL_BLOCK_MAX)
			break;
		kl_block_add(w, next.term, next.count, bytes, size);
		cr_assert_eq(w->size, before + group);
		g[n++] = next;
	}
	kl_block_seal(w, key);
	return n;
}

Test(block, groups_come_back_as_they_were_written)
{
	struct random r = {99};
	static struct group g[GROUPS];
	static struct kl_block_writer w;
	for (int round = 0; round < 300; round++) {
		kiln_slice key = kl_slice(&round, sizeof round);
		struct kl_block_reader reader;
		size_t n = write_groups(&r, g, &w, key);
		cr_assert_eq(kl_block_open(&reader, key, kl_slice(w.data, w.size)), KILN_OK);
		for (size_t i = 0; i < n; i++) {
			uint32_t records[64];
			cr_assert_eq(kl_block_next(&reader), KILN_OK);
			cr_assert(kl_slice_eq(kl_block_term(&reader), kl_slice(g[i].bytes, g[i].term.size)));
			cr_assert_eq(reader.count, g[i].count);
			cr_assert(kl_block_records(reader.records, reader.records_end, reader.count, records));
			cr_assert_eq(memcmp(records, g[i].records, g[i].count * sizeof *records), 0);
		}
		cr_assert_eq(kl_block_next(&reader), KILN_DONE);
	}
}

Test(block, a_changed_byte_or_another_key_is_damage)
{
	struct random r = {5};
	static struct group g[GROUPS];
	static struct kl_block_writer w;
	struct kl_block_reader reader;
	kiln_slice key = KL_SLICE("key"), value;
	write_groups(&r, g, &w, key);
	value = kl_slice(w.data, w.size);
	cr_assert_eq(kl_block_open(&reader, key, value), KILN_OK);
	cr_assert_eq(kl_block_open(&reader, KL_SLICE("kez"), value), KILN_DAMAGED);
	cr_assert_eq(kl_block_open(&reader, key, kl_slice(w.data, w.size - 1)), KILN_DAMAGED);
	cr_assert_eq(kl_block_open(&reader, key, kl_slice(w.data, 3)), KILN_DAMAGED);
	for (size_t i = 0; i < w.size; i++) {
		w.data[i] ^= (unsigned char)(1u << i % 8);
		cr_assert_eq(kl_block_open(&reader, key, value), KILN_DAMAGED, "byte %zu", i);
		w.data[i] ^= (unsigned char)(1u << i % 8);
	}
}

/* Bytes that are no groups, under a good checksum: read without harm. */
Test(block, any_bytes_can_be_read)
{
	struct random r = {17};
	struct kl_block_writer w;
	static uint32_t records[KL_BLOCK_READ_MAX];
	for (int round = 0; round < 20000; round++) {
		struct kl_block_reader reader;
		w.size = KL_BLOCK_HEAD + 1 + random_below(&r, 40);
		for (size_t i = KL_BLOCK_HEAD; i < w.size; i++)
			w.data[i] = (unsigned char)(random_below(&r, 2) ? random_below(&r, 6) : random_below(&r, 256));
		kl_block_seal(&w, KL_SLICE("k"));
		unsigned char *copy = malloc(w.size);   /* so that a read beyond the end is seen */
		memcpy(copy, w.data, w.size);
		int status = kl_block_open(&reader, KL_SLICE("k"), kl_slice(copy, w.size));
		cr_assert_eq(status, KILN_OK);
		while ((status = kl_block_next(&reader)) == KILN_OK)
			if (reader.count <= KL_BLOCK_READ_MAX)
				kl_block_records(reader.records, reader.records_end, reader.count, records);
		cr_assert(status == KILN_DONE || status == KILN_DAMAGED);
		free(copy);
	}
}

static int read_bytes(const char *groups, size_t size, uint32_t *count)
{
	struct kl_block_writer w;
	struct kl_block_reader r;
	static uint32_t records[KL_BLOCK_READ_MAX];
	kl_block_begin(&w);
	memcpy(w.data + w.size, groups, size);
	w.size += size;
	kl_block_seal(&w, KL_SLICE("k"));
	int status = kl_block_open(&r, KL_SLICE("k"), kl_slice(w.data, w.size));
	for (*count = 0; !status && (status = kl_block_next(&r)) == KILN_OK; *count += r.count)
		if (r.count > KL_BLOCK_READ_MAX || !kl_block_records(r.records, r.records_end, r.count, records))
			return KILN_DAMAGED;
	return status;
}

#define READ(literal) read_bytes(literal, sizeof literal - 1, &count)

Test(block, malformed_groups_are_damage)
{
	uint32_t count;
	cr_assert_eq(READ("\0\1a\7"), KILN_DONE);
	cr_assert_eq(count, 1);
	cr_assert_eq(READ("\0\1a\7\1\x81" "b\2\2\7\0"), KILN_DONE);
	cr_assert_eq(count, 3);
	cr_assert_eq(READ("\0"), KILN_DAMAGED, "a part of a head");
	cr_assert_eq(READ("\0\5a\7"), KILN_DAMAGED, "a suffix beyond the end");
	cr_assert_eq(READ("\0\1a"), KILN_DAMAGED, "no record");
	cr_assert_eq(READ("\0\1a\x87"), KILN_DAMAGED, "half a record");
	cr_assert_eq(READ("\1\1a\7"), KILN_DAMAGED, "shares with nothing");
	cr_assert_eq(READ("\0\1a\7\2\1a\7"), KILN_DAMAGED, "shares more than there is");
	cr_assert_eq(READ("\0\1a\xff\xff\xff\xff\x7f"), KILN_DAMAGED, "a record over 32 bits");
	cr_assert_eq(READ("\0\1a\xff\xff\xff\xff\xff\1"), KILN_DAMAGED, "a record of six bytes");
	cr_assert_eq(READ("\0\x81" "a\1\1\7"), KILN_DAMAGED, "a list of one");
	cr_assert_eq(READ("\0\x81" "a\3\2\7\0"), KILN_DAMAGED, "fewer bytes than records");
	cr_assert_eq(READ("\0\x81" "a\2\3\7\0\0"), KILN_DAMAGED, "bytes left in a list");
	cr_assert_eq(READ("\0\x81" "a\2\4\7\0"), KILN_DAMAGED, "a list beyond the end");
	cr_assert_eq(READ("\0\x81" "a\2\6\xff\xff\xff\xff\x0f\0"), KILN_DAMAGED, "a list over 32 bits");
}
