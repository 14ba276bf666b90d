/* block.c - the key and the bytes of one block of postings (block.h has the format). */
#include "index/block.h"
#include "base/hash.h"

#define GROUP 8             /* bytes of a term in one group of its key */
#define MORE 9              /* marker: another group follows */
#define MANY 0x80u          /* flag in the suffix byte: several records */
#define LONG_SUFFIX 127u    /* suffix byte: one more byte is added */

size_t kl_block_term_key(kiln_slice term, unsigned char out[KL_BLOCK_TERM_MAX])
{
	const char *from = term.data;
	size_t left = term.size, n = 0;
	for (; left > GROUP; left -= GROUP, from += GROUP, n += GROUP + 1) {
		memcpy(out + n, from, GROUP);
		out[n + GROUP] = MORE;
	}
	memset(out + n, 0, GROUP);
	if (left)
		memcpy(out + n, from, left);
	out[n + GROUP] = (unsigned char)left;
	return n + GROUP + 1;
}

size_t kl_block_key(kiln_slice term, uint32_t record, unsigned char out[KL_BLOCK_KEY_MAX])
{
	size_t n = kl_block_term_key(term, out);
	kl_put_be32(out + n, record);
	return n + 4;
}

size_t kl_block_separator(const struct kl_posting *below, const struct kl_posting *above, unsigned char out[KL_BLOCK_KEY_MAX])
{
	unsigned char last[KL_BLOCK_KEY_MAX];
	size_t n = kl_block_key(above->term, above->record, out), i = 0;
	size_t m = kl_block_key(below->term, below->record, last);
	while (i + 1 < n && i < m && out[i] == last[i])
		i++;
	return i + 1;
}

bool kl_block_key_inside(kiln_slice key, unsigned char out[KL_BLOCK_TERM_MAX], kiln_slice *term)
{
	size_t at = 0, n = 0;
	for (;; at += GROUP + 1, n += GROUP) {
		if (key.size - at <= GROUP + 1 || n > KL_KEY_MAX)
			return false;
		memcpy(out + n, key.data + at, GROUP);
		if (key.data[at + GROUP] != MORE)
			break;
	}
	unsigned char used = (unsigned char)key.data[at + GROUP];
	*term = kl_slice(out, n + used);
	return used <= GROUP && n + used <= KL_KEY_MAX;
}

static uint32_t block_sum(kiln_slice key, const unsigned char *data, size_t size)
{
	return (uint32_t)(kl_checksum(kl_slice(data + KL_BLOCK_HEAD, size - KL_BLOCK_HEAD)) ^ kl_checksum(key));
}

int kl_block_open(struct kl_block_reader *r, kiln_slice key, kiln_slice value)
{
	const unsigned char *data = (const unsigned char *)value.data;
	if (value.size <= KL_BLOCK_HEAD || kl_get_be32(data) != block_sum(key, data, value.size))
		return KILN_DAMAGED;
	r->at = data + KL_BLOCK_HEAD;
	r->end = data + value.size;
	r->term_size = 0;
	r->count = 0;
	return KILN_OK;
}

/* A varint of up to five bytes; NULL when it is longer or runs past the end. */
static inline const unsigned char *get_varint(const unsigned char *at, const unsigned char *end, uint64_t *v)
{
	if (at < end && *at < 0x80) {
		*v = *at;
		return at + 1;
	}
	uint64_t n = 0;
	for (unsigned shift = 0; at < end && shift < 35; shift += 7) {
		unsigned c = *at++;
		n |= (uint64_t)(c & 0x7f) << shift;
		if (c < 0x80) {
			*v = n;
			return at;
		}
	}
	return NULL;
}

static const unsigned char *read_list(struct kl_block_reader *r, const unsigned char *at)
{
	uint64_t count, size;
	at = get_varint(at, r->end, &count);
	at = at ? get_varint(at, r->end, &size) : NULL;
	if (!at || size > (size_t)(r->end - at) || count > size || count < 2)
		return NULL;
	r->count = (uint32_t)count;
	r->records = at;
	r->records_end = at + size;
	return r->records_end;
}

static const unsigned char *read_single(struct kl_block_reader *r, const unsigned char *at)
{
	uint64_t record;
	r->count = 1;
	r->records = at;
	r->records_end = get_varint(at, r->end, &record);
	return r->records_end;
}

int kl_block_step(struct kl_block_reader *r)
{
	const unsigned char *at = r->at;
	if (at == r->end)
		return KILN_DONE;
	if (r->end - at < 3)
		return KILN_DAMAGED;
	unsigned shared = at[0], many = at[1] & MANY, suffix = at[1] & ~MANY;
	r->start = at;
	at += 2;
	if (suffix == LONG_SUFFIX)
		suffix += *at++;
	if (shared > r->term_size || shared + suffix > KL_KEY_MAX || suffix > (size_t)(r->end - at))
		return KILN_DAMAGED;
	r->shared = shared;
	r->suffix = at;
	r->suffix_size = suffix;
	at += suffix;
	r->at = many ? read_list(r, at) : read_single(r, at);
	return r->at ? KILN_OK : KILN_DAMAGED;
}

bool kl_block_records(const unsigned char *at, const unsigned char *end, uint32_t count, uint32_t *out)
{
	uint64_t record = 0, step;
	if (count == 0 || !(at = get_varint(at, end, &record)))
		return false;
	*out++ = (uint32_t)record;
	while (--count) {
		if (!(at = get_varint(at, end, &step)))
			return false;
		record += step + 1;
		*out++ = (uint32_t)record;
	}
	return record <= UINT32_MAX && at == end;
}

static size_t shared_size(const struct kl_block_writer *w, kiln_slice term)
{
	size_t n = w->term_size < term.size ? w->term_size : term.size, i = 0;
	while (i < n && w->term[i] == (unsigned char)term.data[i])
		i++;
	return i;
}

size_t kl_block_group_size(const struct kl_block_writer *w, kiln_slice term, uint32_t count, size_t records_size)
{
	size_t suffix = term.size - shared_size(w, term);
	return 2 + (suffix >= LONG_SUFFIX) + suffix + (count > 1 ? kl_varint_size(count) + kl_varint_size(records_size) : 0) + records_size;
}

void kl_block_add(struct kl_block_writer *w, kiln_slice term, uint32_t count, const void *records, size_t records_size)
{
	unsigned char *to = w->data + w->size;
	size_t shared = shared_size(w, term), suffix = term.size - shared;
	unsigned many = count > 1 ? MANY : 0;
	*to++ = (unsigned char)shared;
	if (suffix < LONG_SUFFIX) {
		*to++ = (unsigned char)(suffix | many);
	} else {
		*to++ = (unsigned char)(LONG_SUFFIX | many);
		*to++ = (unsigned char)(suffix - LONG_SUFFIX);
	}
	if (suffix) {
		memcpy(to, term.data + shared, suffix);
		memcpy(w->term + shared, term.data + shared, suffix);
		to += suffix;
	}
	w->term_size = (uint32_t)term.size;
	if (many) {
		to += kl_put_varint(to, count);
		to += kl_put_varint(to, records_size);
	}
	memcpy(to, records, records_size);
	w->size = (size_t)(to - w->data) + records_size;
}

void kl_block_seal(struct kl_block_writer *w, kiln_slice key)
{
	kl_put_be32(w->data, block_sum(key, w->data, w->size));
}

size_t kl_block_encode(const uint32_t *records, size_t count, unsigned char *out, size_t room, size_t *size)
{
	unsigned char *to = out, *stop = out + room;
	size_t i = 0;
	uint32_t next = 0;   /* the smallest record that may follow */
	for (; i < count; i++) {
		uint32_t step = records[i] - next;
		if ((size_t)(stop - to) < KL_BLOCK_RECORD_MAX && (size_t)(stop - to) < kl_varint_size(step))
			break;
		to += kl_put_varint(to, step);
		next = records[i] + 1;
	}
	*size = (size_t)(to - out);
	return i;
}
