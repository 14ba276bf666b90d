/* utf8.h - UTF-8 (RFC 3629): checking, and one code point at a time. */
#ifndef KL_UTF8_H
#define KL_UTF8_H
#include "base/slice.h"

/* The byte at which s stops being valid UTF-8 (surrogates, overlong forms and > U+10FFFF are not); s.size when all of it is. */
size_t kl_utf8_check(kiln_slice s);
/* The code point at p (valid UTF-8, p < end), its length in *n. */
uint32_t kl_utf8_at(const char *p, const char *end, size_t *n);
/* Write c at p (room for 4), return the bytes used. */
size_t kl_utf8_put(char *p, uint32_t c);

#endif
