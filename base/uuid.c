/* uuid.c - RFC 9562: sections 5.4 (random), 5.5 (by name) and 4 (text). */
#include "base/uuid.h"
#include "base/hash.h"

static void mark(unsigned char uuid[16], unsigned version)
{
	uuid[6] = (unsigned char)((uuid[6] & 0x0f) | version << 4);
	uuid[8] = (unsigned char)((uuid[8] & 0x3f) | 0x80);
}

bool kl_uuid_random(unsigned char out[16])
{
	if (!kl_random(out, 16))
		return false;
	mark(out, 4);
	return true;
}

bool kl_uuid_by_name(const unsigned char space[16], kiln_slice name, unsigned char out[16])
{
	unsigned char digest[20];
	if (!kl_sha1(kl_slice(space, 16), name, digest))
		return false;
	memcpy(out, digest, 16);
	mark(out, 5);
	return true;
}

static bool dash_at(unsigned i)
{
	return i == 8 || i == 13 || i == 18 || i == 23;
}

static const char hex[] =  /* of each byte */
	"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
	"202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"
	"404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f"
	"606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f"
	"808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"
	"a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf"
	"c0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf"
	"e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

static char *put_bytes(char *to, const unsigned char *bytes, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		memcpy(to + 2 * i, hex + 2 * bytes[i], 2);
	return to + 2 * n;
}

void kl_uuid_text(const unsigned char uuid[16], char out[KL_UUID_TEXT])
{
	out = put_bytes(out, uuid, 4);
	*out++ = '-';
	for (unsigned i = 4; i < 10; i += 2) {
		out = put_bytes(out, uuid + i, 2);
		*out++ = '-';
	}
	put_bytes(out, uuid + 10, 6);
}

static bool parse(kiln_slice text, bool upper, unsigned char out[16])
{
	unsigned char bytes[16];
	unsigned nibble = 0;
	if (text.size != KL_UUID_TEXT)
		return false;
	for (unsigned i = 0; i < KL_UUID_TEXT; i++) {
		char c = text.data[i];
		unsigned v;
		if (dash_at(i)) {
			if (c != '-')
				return false;
			continue;
		}
		if (c >= '0' && c <= '9')
			v = (unsigned)(c - '0');
		else if (c >= 'a' && c <= 'f')
			v = (unsigned)(c - 'a' + 10);
		else if (upper && c >= 'A' && c <= 'F')
			v = (unsigned)(c - 'A' + 10);
		else
			return false;
		bytes[nibble / 2] = (unsigned char)(nibble % 2 ? bytes[nibble / 2] | v : v << 4);
		nibble++;
	}
	memcpy(out, bytes, 16);
	return true;
}

bool kl_uuid_parse(kiln_slice text, unsigned char out[16])
{
	return parse(text, false, out);
}

bool kl_uuid_parse_any(kiln_slice text, unsigned char out[16])
{
	return parse(text, true, out);
}
