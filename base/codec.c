/* codec.c - the long form of a varint. Each number has one encoding: padded ones and those over 64 bits are refused. */
#include "base/codec.h"

uint64_t kl_read_varint_slow(struct kl_reader *r)
{
	const unsigned char *b = r->at;
	uint64_t v = 0;
	if (r->end - b >= 3 && b[0] >= 0x80) {  /* most are of two or three bytes */
		if (b[1] && b[1] < 0x80) {
			r->at += 2;
			return (b[0] & 0x7fu) | (uint64_t)b[1] << 7;
		}
		if (b[1] >= 0x80 && b[2] && b[2] < 0x80) {
			r->at += 3;
			return (b[0] & 0x7fu) | (b[1] & 0x7fu) << 7 | (uint64_t)b[2] << 14;
		}
	}
	for (unsigned shift = 0; r->at < r->end && shift < 64; shift += 7) {
		unsigned c = *r->at++;
		if (shift == 63 && c > 1)
			break;
		v |= (uint64_t)(c & 0x7f) << shift;
		if (c >= 0x80)
			continue;
		if (c == 0 && shift)
			break;
		return v;
	}
	r->bad = true;
	return 0;
}
