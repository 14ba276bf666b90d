/* codec_test.c - integers as bytes, and reading bytes that nobody vouches for. */
#include "base/codec.h"
#include <criterion/criterion.h>

Test(codec, big_endian_orders)
{
	unsigned char a[8], b[8];
	kl_put_be64(a, 0x0102030405060708u);
	cr_assert_eq(memcmp(a, "\1\2\3\4\5\6\7\10", 8), 0);
	cr_assert_eq(kl_get_be64(a), 0x0102030405060708u);
	kl_put_be32(a, 0xfffffffeu);
	kl_put_be32(b, 0xffffffffu);
	cr_assert_lt(memcmp(a, b, 4), 0);
	cr_assert_eq(kl_get_be32(a), 0xfffffffeu);
	kl_put_be16(a, 0x1234);
	cr_assert(a[0] == 0x12 && a[1] == 0x34 && kl_get_be16(a) == 0x1234);
}

Test(codec, varint_round_trip)
{
	for (unsigned bit = 0; bit <= 64; bit++) {
		for (int off = -1; off <= 1; off++) {
			uint64_t v = (bit < 64 ? (uint64_t)1 << bit : 0) + (uint64_t)(int64_t)off;
			struct kl_buf b = {0};
			kl_buf_add_varint(&b, v);
			cr_assert_eq(b.size, kl_varint_size(v));
			cr_assert_leq(b.size, KL_VARINT_MAX);
			struct kl_reader r = kl_reader_of(kl_buf_slice(&b));
			cr_assert_eq(kl_read_varint(&r), v);
			cr_assert(!r.bad && r.at == r.end);
			for (size_t cut = 0; cut < b.size; cut++) {
				r = kl_reader_of(kl_slice(b.data, cut));
				cr_assert_eq(kl_read_varint(&r), 0);
				cr_assert(r.bad);
			}
			kl_buf_free(&b);
		}
	}
}

static bool refused(kiln_slice s)
{
	struct kl_reader r = kl_reader_of(s);
	return kl_read_varint(&r) == 0 && r.bad;
}

Test(codec, one_encoding_a_number)
{
	cr_assert(refused(KL_SLICE("\x80\x00")), "zero in two bytes");
	cr_assert(refused(KL_SLICE("\xff\x80\x00")), "127 in three bytes");
	cr_assert(refused(KL_SLICE("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02")), "65 bits");
	cr_assert(refused(KL_SLICE("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x81\x00")), "11 bytes");
	cr_assert_not(refused(KL_SLICE("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")), "64 bits");
}

Test(codec, reader_latches)
{
	struct kl_reader r = kl_reader_of(KL_SLICE("abc"));
	cr_assert_eq(kl_read_byte(&r), 'a');
	cr_assert_eq(kl_read_bytes(&r, 3).size, 0);
	cr_assert(r.bad);
	r = kl_reader_of(KL_SLICE("abc"));
	cr_assert(kl_slice_is(kl_read_bytes(&r, 3), "abc"));
	cr_assert(!r.bad && kl_read_byte(&r) == 0 && r.bad);
	r = kl_reader_of(KL_SLICE("abc"));
	kl_read_bytes(&r, SIZE_MAX);
	cr_assert(r.bad);
}
