/* buf.h - a growable byte buffer. A failed allocation latches: later appends do nothing, kl_buf_ok tells. */
#ifndef KL_BUF_H
#define KL_BUF_H
#include "base/slice.h"

struct kl_buf {
	char *data;
	size_t size, cap;
	bool failed;
};

void kl_buf_free(struct kl_buf *b);                              /* frees the bytes and makes it empty and usable again */
static inline void kl_buf_clear(struct kl_buf *b) { b->size = 0; b->failed = false; }
static inline bool kl_buf_ok(const struct kl_buf *b) { return !b->failed; }
static inline kiln_slice kl_buf_slice(const struct kl_buf *b) { return kl_slice(b->data, b->size); }
/* Room for n more bytes, their address (not counted in size yet); NULL and the latch when memory is short. */
char *kl_buf_grow(struct kl_buf *b, size_t n);
static inline char *kl_buf_room(struct kl_buf *b, size_t n)
{
	return !b->failed && b->cap - b->size >= n ? b->data + b->size : kl_buf_grow(b, n);
}
static inline void kl_buf_add(struct kl_buf *b, const void *data, size_t n)
{
	char *to = n ? kl_buf_room(b, n) : NULL;
	if (to) { memcpy(to, data, n); b->size += n; }
}
static inline void kl_buf_add_slice(struct kl_buf *b, kiln_slice s) { kl_buf_add(b, s.data, s.size); }
static inline void kl_buf_add_text(struct kl_buf *b, const char *text) { kl_buf_add(b, text, strlen(text)); }
static inline void kl_buf_add_byte(struct kl_buf *b, unsigned char c) { kl_buf_add(b, &c, 1); }

#endif
