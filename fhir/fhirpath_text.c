/* fhirpath_text.c - hex and base64 (RFC 4648), HTML's and JSON's escapes. */
#include "fhir/fhirpath_text.h"
#include "base/utf8.h"

static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
static const char hex[] = "0123456789abcdef";

static bool encode_hex(kiln_slice from, char *to, size_t *size)
{
	for (size_t i = 0; i < from.size; i++) {
		to[2 * i] = hex[(unsigned char)from.data[i] >> 4];
		to[2 * i + 1] = hex[(unsigned char)from.data[i] & 15];
	}
	*size = 2 * from.size;
	return true;
}

static void encode(kiln_slice from, const char *alphabet, char *to, size_t *size)
{
	char *p = to;
	for (size_t i = 0; i < from.size; i += 3) {
		size_t n = from.size - i;
		uint32_t v = (uint32_t)(unsigned char)from.data[i] << 16;
		v |= n > 1 ? (uint32_t)(unsigned char)from.data[i + 1] << 8 : 0;
		v |= n > 2 ? (unsigned char)from.data[i + 2] : 0;
		*p++ = alphabet[v >> 18];
		*p++ = alphabet[v >> 12 & 63];
		*p++ = n > 1 ? alphabet[v >> 6 & 63] : '=';
		*p++ = n > 2 ? alphabet[v & 63] : '=';
	}
	*size = (size_t)(p - to);
}

static bool encode_base64(kiln_slice from, char *to, size_t *size)
{
	encode(from, plain, to, size);
	return true;
}

static bool encode_url(kiln_slice from, char *to, size_t *size)
{
	encode(from, safe, to, size);
	return true;
}

static bool is_text(const char *to, size_t size)
{
	return kl_utf8_check(kl_slice(to, size)) == size && (size == 0 || !memchr(to, 0, size));
}

static int hex_value(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool decode_hex(kiln_slice from, char *to, size_t *size)
{
	for (size_t i = 0; i + 1 < from.size; i += 2) {
		int high = hex_value(from.data[i]), low = hex_value(from.data[i + 1]);
		if (high < 0 || low < 0)
			return false;
		to[i / 2] = (char)(high << 4 | low);
	}
	*size = from.size / 2;
	return from.size % 2 == 0 && is_text(to, *size);
}

/* Padding may be there or not. */
static bool decode(kiln_slice from, const char *alphabet, char *to, size_t *size)
{
	char *p = to;
	uint32_t v = 0;
	for (int i = 0; i < 2 && from.size && from.data[from.size - 1] == '='; i++)
		from.size--;
	for (size_t i = 0; i < from.size; i++) {
		const char *digit = memchr(alphabet, from.data[i], 64);
		if (!digit)
			return false;
		v = v << 6 | (uint32_t)(digit - alphabet);
		if (i % 4)
			*p++ = (char)(v >> (6 - 2 * (i % 4)));
	}
	*size = (size_t)(p - to);
	return from.size % 4 != 1 && is_text(to, *size);
}

static bool decode_base64(kiln_slice from, char *to, size_t *size)
{
	return decode(from, plain, to, size);
}

static bool decode_url(kiln_slice from, char *to, size_t *size)
{
	return decode(from, safe, to, size);
}

static const struct { char plain; const char *name; } entities[] = {
	{'<', "&lt;"}, {'>', "&gt;"}, {'&', "&amp;"}, {'"', "&quot;"}, {'\'', "&#39;"}, {'\'', "&apos;"}
};
#define ENTITIES (sizeof entities / sizeof *entities)

static bool escape_html(kiln_slice from, char *to, size_t *size)
{
	char *p = to;
	for (size_t i = 0, k; i < from.size; i++) {
		for (k = 0; k < ENTITIES && entities[k].plain != from.data[i];)
			k++;
		if (k == ENTITIES) {
			*p++ = from.data[i];
		} else {
			size_t n = strlen(entities[k].name);
			memcpy(p, entities[k].name, n);
			p += n;
		}
	}
	*size = (size_t)(p - to);
	return true;
}

static bool unescape_html(kiln_slice from, char *to, size_t *size)
{
	char *p = to;
	for (size_t i = 0, k; i < from.size;) {
		for (k = 0; k < ENTITIES && !kl_slice_starts(kl_slice(from.data + i, from.size - i), kl_slice_of(entities[k].name));)
			k++;
		*p++ = k == ENTITIES ? from.data[i] : entities[k].plain;
		i += k == ENTITIES ? 1 : strlen(entities[k].name);
	}
	*size = (size_t)(p - to);
	return true;
}

static bool escape_json(kiln_slice from, char *to, size_t *size)
{
	static const char what[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
	char *p = to;
	for (size_t i = 0; i < from.size; i++) {
		unsigned char c = (unsigned char)from.data[i];
		const char *known = memchr(what, c, sizeof what - 1);
		if (known || c < 0x20)
			*p++ = '\\';
		if (known) {
			*p++ = names[known - what];
		} else if (c < 0x20) {
			memcpy(p, "u00", 3);
			p[3] = hex[c >> 4];
			p[4] = hex[c & 15];
			p += 5;
		} else {
			*p++ = (char)c;
		}
	}
	*size = (size_t)(p - to);
	return true;
}

static bool code_unit(const char *p, const char *end, uint32_t *unit)
{
	*unit = 0;
	for (int i = 0; i < 4; i++, p++) {
		if (p >= end || hex_value(*p) < 0)
			return false;
		*unit = *unit << 4 | (uint32_t)hex_value(*p);
	}
	return true;
}

/* \uXXXX, two of them for what is beyond the first plane. */
static bool unescape_unicode(const char **p, const char *end, char **to)
{
	uint32_t c, low;
	if (!code_unit(*p, end, &c))
		return false;
	*p += 4;
	if (c >= 0xd800 && c < 0xdc00) {
		if (end - *p < 6 || (*p)[0] != '\\' || (*p)[1] != 'u' || !code_unit(*p + 2, end, &low) || low < 0xdc00 || low > 0xdfff)
			return false;
		c = 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
		*p += 6;
	} else if (c >= 0xdc00 && c < 0xe000) {
		return false;
	}
	*to += kl_utf8_put(*to, c);
	return true;
}

bool kl_fhirpath_unescape(const char **p, const char *end, const char *letters, char **to)
{
	static const char from[] = "'\"`\\/fnrtb", into[] = "'\"`\\/\f\n\r\t\b";
	char c = *p < end ? *(*p)++ : '\0';
	if (c == 'u')
		return unescape_unicode(p, end, to);
	if (!c || !strchr(letters, c))
		return false;
	*(*to)++ = into[strchr(from, c) - from];
	return true;
}

/* RFC 8259, section 7. */
static bool unescape_json(kiln_slice from, char *to, size_t *size)
{
	char *out = to;
	for (const char *p = from.data, *end = p + from.size; p < end;)
		if (*p != '\\')
			*out++ = *p++;
		else if (p++, !kl_fhirpath_unescape(&p, end, "\"\\/bfnrt", &out))
			return false;
	*size = (size_t)(out - to);
	return is_text(to, *size);
}

const struct kl_fhirpath_transform kl_fhirpath_encodings[] = {
	{"hex", 2, encode_hex}, {"base64", 4, encode_base64}, {"urlbase64", 4, encode_url}, {NULL, 0, NULL}
};
const struct kl_fhirpath_transform kl_fhirpath_decodings[] = {
	{"hex", 1, decode_hex}, {"base64", 1, decode_base64}, {"urlbase64", 1, decode_url}, {NULL, 0, NULL}
};
const struct kl_fhirpath_transform kl_fhirpath_escapes[] = {{"html", 6, escape_html}, {"json", 6, escape_json}, {NULL, 0, NULL}};
const struct kl_fhirpath_transform kl_fhirpath_unescapes[] = {{"html", 1, unescape_html}, {"json", 1, unescape_json}, {NULL, 0, NULL}};
