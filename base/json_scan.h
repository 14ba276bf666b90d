/* json_scan.h - the inner loops of the reader, private to base/json*.c: 16 bytes at a time where SSE2 is (every x86-64), else
   8 in a word. None reads at or past `end`. */
#ifndef KL_JSON_SCAN_H
#define KL_JSON_SCAN_H
#include "base/json.h"
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define KL_EACH_BYTE(c) (0x0101010101010101u * (uint64_t)(c))

/* The first byte that is a quote, a backslash or below 0x20. *high is set when a byte >= 0x80 stands before it. */
static inline const char *kl_json_scan_plain(const char *p, const char *end, bool *high)
{
#ifdef __SSE2__
	const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1f);
	while (end - p >= 16) {
		__m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
		__m128i stop = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, slash)),
			_mm_cmpeq_epi8(_mm_min_epu8(x, control), x));
		unsigned stops = (unsigned)_mm_movemask_epi8(stop), tops = (unsigned)_mm_movemask_epi8(x);
		if (stops) {
			*high |= (tops & (stops - 1) & ~stops) != 0;  /* the bits below the lowest stop */
			return p + __builtin_ctz(stops);
		}
		*high |= tops != 0;
		p += 16;
	}
#else
	while (end - p >= 8) {
		uint64_t x;
		memcpy(&x, p, 8);
		uint64_t q = x ^ KL_EACH_BYTE('"'), s = x ^ KL_EACH_BYTE('\\');
		/* The usual test for a zero byte, thrice; a false alarm only sends us to the loop below. */
		uint64_t stop = ((q - KL_EACH_BYTE(1)) & ~q) | ((s - KL_EACH_BYTE(1)) & ~s) | ((x - KL_EACH_BYTE(0x20)) & ~x);
		if (stop & KL_EACH_BYTE(0x80))
			break;
		*high |= (x & KL_EACH_BYTE(0x80)) != 0;
		p += 8;
	}
#endif
	for (; p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20; p++)
		*high |= (unsigned char)*p >= 0x80;
	return p;
}

static inline bool kl_json_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* The first byte that is no white space (RFC 8259 section 2). */
static inline const char *kl_json_skip_space(const char *p, const char *end)
{
#ifdef __SSE2__
	const __m128i space = _mm_set1_epi8(' '), line = _mm_set1_epi8('\n'), back = _mm_set1_epi8('\r'), tab = _mm_set1_epi8('\t');
	while (end - p >= 16) {
		__m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
		__m128i skip = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, space), _mm_cmpeq_epi8(x, line)),
			_mm_or_si128(_mm_cmpeq_epi8(x, back), _mm_cmpeq_epi8(x, tab)));
		unsigned others = ~(unsigned)_mm_movemask_epi8(skip) & 0xffff;
		if (others)
			return p + __builtin_ctz(others);
		p += 16;
	}
#endif
	while (p < end && kl_json_is_space(*p))
		p++;
	return p;
}

/* Length and the first and last up to eight bytes, mixed: keys that share all three collide and are told apart by their text. */
static inline uint16_t kl_json_hash_inline(kiln_slice key)
{
	uint64_t a = 0, b = 0;
	size_t n = key.size;
	if (n >= 8) {
		memcpy(&a, key.data, 8);
		memcpy(&b, key.data + n - 8, 8);
	} else if (n >= 4) {
		memcpy(&a, key.data, 4);
		memcpy(&b, key.data + n - 4, 4);
	} else if (n) {
		a = (uint64_t)(unsigned char)key.data[0] << 8 | (unsigned char)key.data[n / 2];
		b = (unsigned char)key.data[n - 1];
	}
	uint64_t x = (a ^ n) * 0x9e3779b97f4a7c15u;
	x = (x ^ x >> 32 ^ b) * 0xd6e8feb86659fd93u;
	return (uint16_t)(x >> 48);
}

/* json_keys.c: a quick look that has false alarms, and the thorough one: *key is the later of two equal keys, or KL_JSON_NONE.
   KILN_OK, KILN_NO_MEMORY. */
bool kl_json_may_repeat(const struct kl_json *doc, uint32_t object);
int kl_json_repeated(const struct kl_json *doc, uint32_t object, uint32_t *key);

/* One character of a valid JSON string's inside at *p, unescaped into out (room for 4): bytes used. */
size_t kl_json_unescape(const char **p, const char *end, char *out);

#endif
