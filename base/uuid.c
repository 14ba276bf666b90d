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

/* Bytes between dashes (section 4). */
static const unsigned char groups[] = {4, 2, 2, 2, 6};

static bool dash_at(unsigned i)
{
	return i == 8 || i == 13 || i == 18 || i == 23;
}

void kl_uuid_text(const unsigned char uuid[16], char out[KL_UUID_TEXT])
{
	static const char hex[] = "0123456789abcdef";
	for (unsigned g = 0; g < sizeof groups; g++) {
		if (g)
			*out++ = '-';
		for (unsigned i = 0; i < groups[g]; i++, uuid++) {
			*out++ = hex[*uuid >> 4];
			*out++ = hex[*uuid & 15];
		}
	}
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
