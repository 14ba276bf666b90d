/* slice.h - borrowed runs of bytes. */
#ifndef KL_SLICE_H
#define KL_SLICE_H
#include "kiln.h"
#include <stdbool.h>
#include <string.h>

#define KL_SLICE(literal) ((kiln_slice){(literal), sizeof(literal) - 1})

static inline kiln_slice kl_slice(const void *data, size_t size) { return (kiln_slice){(const char *)data, size}; }
static inline kiln_slice kl_slice_of(const char *text) { return (kiln_slice){text, strlen(text)}; }
/* Bytes are promised and there are none: misuse, where an application gives it. */
static inline bool kl_slice_broken(kiln_slice s) { return !s.data && s.size; }
static inline bool kl_slice_eq(kiln_slice a, kiln_slice b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}
static inline bool kl_slice_is(kiln_slice a, const char *text) { return kl_slice_eq(a, kl_slice_of(text)); }
/* memcmp order, shorter first among equals: LMDB's order of keys. */
static inline int kl_slice_cmp(kiln_slice a, kiln_slice b)
{
	size_t n = a.size < b.size ? a.size : b.size;
	int c = n ? memcmp(a.data, b.data, n) : 0;
	return c ? c : (a.size > b.size) - (a.size < b.size);
}
static inline bool kl_slice_starts(kiln_slice a, kiln_slice prefix)
{
	return a.size >= prefix.size && (prefix.size == 0 || memcmp(a.data, prefix.data, prefix.size) == 0);
}

#endif
