/* codec.c - the long form of a varint. Each number has one encoding: padded ones and those over 64 bits are refused. */
#include "base/codec.h"

uint64_t kl_read_varint_slow(struct kl_reader *r)
{
	uint64_t v = 0;
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
