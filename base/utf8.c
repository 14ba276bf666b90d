/* utf8.c - the well-formed sequences of RFC 3629, section 4. */
#include "base/utf8.h"

static inline bool is_tail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* The length of the well-formed sequence of two or more bytes at p, 0 if it is none. */
static size_t sequence(const unsigned char *p, size_t left)
{
	unsigned char c = p[0];
	if (c < 0xc2 || c > 0xf4 || left < 2)
		return 0;
	if (c < 0xe0)
		return is_tail(p[1]) ? 2 : 0;
	/* The second byte bars overlong forms (E0, F0), surrogates (ED) and what is above U+10FFFF (F4). */
	unsigned char low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
	unsigned char high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
	if (p[1] < low || p[1] > high)
		return 0;
	if (c < 0xf0)
		return left >= 3 && is_tail(p[2]) ? 3 : 0;
	return left >= 4 && is_tail(p[2]) && is_tail(p[3]) ? 4 : 0;
}

size_t kl_utf8_check(kiln_slice s)
{
	const unsigned char *p = (const unsigned char *)s.data;
	size_t i = 0;
	while (i < s.size) {
		if (p[i] < 0x80) {
			uint64_t eight;
			while (s.size - i >= 8 && (memcpy(&eight, p + i, 8), !(eight & 0x8080808080808080u)))
				i += 8;
			while (i < s.size && p[i] < 0x80)
				i++;
			continue;
		}
		size_t n = sequence(p + i, s.size - i);
		if (!n)
			return i;
		i += n;
	}
	return s.size;
}

uint32_t kl_utf8_at(const char *text, const char *end, size_t *n)
{
	const unsigned char *p = (const unsigned char *)text;
	size_t left = (size_t)(end - text);
	if (p[0] >= 0xf0 && left >= 4) {
		*n = 4;
		return (p[0] & 7u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
	}
	if (p[0] >= 0xe0 && left >= 3) {
		*n = 3;
		return (p[0] & 15u) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
	}
	if (p[0] >= 0xc0 && left >= 2) {
		*n = 2;
		return (p[0] & 31u) << 6 | (p[1] & 0x3fu);
	}
	*n = 1;
	return p[0];
}

size_t kl_utf8_put(char *to, uint32_t c)
{
	unsigned char *p = (unsigned char *)to;
	if (c < 0x80) {
		p[0] = (unsigned char)c;
		return 1;
	}
	if (c < 0x800) {
		p[0] = (unsigned char)(0xc0 | c >> 6);
		p[1] = (unsigned char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		p[0] = (unsigned char)(0xe0 | c >> 12);
		p[1] = (unsigned char)(0x80 | (c >> 6 & 0x3f));
		p[2] = (unsigned char)(0x80 | (c & 0x3f));
		return 3;
	}
	p[0] = (unsigned char)(0xf0 | c >> 18);
	p[1] = (unsigned char)(0x80 | (c >> 12 & 0x3f));
	p[2] = (unsigned char)(0x80 | (c >> 6 & 0x3f));
	p[3] = (unsigned char)(0x80 | (c & 0x3f));
	return 4;
}
