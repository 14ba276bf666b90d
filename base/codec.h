/* codec.h - integers as bytes: big-endian where order matters, varints (LEB128) where size does. */
#ifndef KL_CODEC_H
#define KL_CODEC_H
#include "base/buf.h"

#define KL_VARINT_MAX 10  /* bytes of the longest varint */

static inline void kl_put_be16(void *p, uint16_t v) { unsigned char *b = p; b[0] = (unsigned char)(v >> 8); b[1] = (unsigned char)v; }
static inline uint16_t kl_get_be16(const void *p) { const unsigned char *b = p; return (uint16_t)(b[0] << 8 | b[1]); }
static inline void kl_put_be32(void *p, uint32_t v) { v = __builtin_bswap32(v); memcpy(p, &v, 4); }
static inline uint32_t kl_get_be32(const void *p) { uint32_t v; memcpy(&v, p, 4); return __builtin_bswap32(v); }
static inline void kl_put_be64(void *p, uint64_t v) { v = __builtin_bswap64(v); memcpy(p, &v, 8); }
static inline uint64_t kl_get_be64(const void *p) { uint64_t v; memcpy(&v, p, 8); return __builtin_bswap64(v); }

/* Write v at p (room for KL_VARINT_MAX), return the bytes used. */
static inline size_t kl_put_varint(void *p, uint64_t v)
{
	unsigned char *b = p;
	size_t n = 0;
	while (v >= 0x80) { b[n++] = (unsigned char)(v | 0x80); v >>= 7; }
	b[n++] = (unsigned char)v;
	return n;
}
static inline size_t kl_varint_size(uint64_t v)
{
	size_t n = 1;
	while (v >= 0x80) { v >>= 7; n++; }
	return n;
}
static inline void kl_buf_add_varint(struct kl_buf *b, uint64_t v)
{
	char *to = kl_buf_room(b, KL_VARINT_MAX);
	if (to) b->size += kl_put_varint(to, v);
}

/* Reads from untrusted bytes: on a read past the end `bad` latches and zero comes back, so a decoder checks once.
   A varint has one form only: padded ones and those over 64 bits are bad as well. */
struct kl_reader {
	const unsigned char *at, *end;
	bool bad;
};
static inline struct kl_reader kl_reader_of(kiln_slice s)
{
	return (struct kl_reader){(const unsigned char *)s.data, (const unsigned char *)s.data + s.size, false};
}
uint64_t kl_read_varint_slow(struct kl_reader *r);
static inline uint64_t kl_read_varint(struct kl_reader *r)
{
	if (r->at < r->end && *r->at < 0x80) return *r->at++;
	return kl_read_varint_slow(r);
}
static inline unsigned kl_read_byte(struct kl_reader *r)
{
	if (r->at < r->end) return *r->at++;
	r->bad = true;
	return 0;
}
static inline kiln_slice kl_read_bytes(struct kl_reader *r, size_t n)
{
	if ((size_t)(r->end - r->at) < n) { r->bad = true; return (kiln_slice){NULL, 0}; }
	r->at += n;
	return kl_slice(r->at - n, n);
}

#endif
