/* accept_value.c - the primitive types of R4 (datatypes.html), by hand instead of by regular expression. */
#include "base/limits.h"
#include "fhir/accept_rules.h"

enum { DIGIT = 1, LETTER = 2, SPACE = 4, BASE64 = 8 };

static unsigned kind_of(char c)
{
	unsigned char u = (unsigned char)c, low = u | 0x20;
	if (u >= '0' && u <= '9')
		return DIGIT | BASE64;
	if (low >= 'a' && low <= 'z')
		return LETTER | BASE64;
	if (u == ' ' || (u >= '\t' && u <= '\r'))
		return SPACE;
	return u == '+' || u == '/' ? BASE64 : 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* string, markdown: not empty, at most 1 MB characters, no control characters but tab, CR and LF. The JSON reader refused those
   that were not escaped, so most strings have none. */
static bool has_control(kiln_slice s)
{
	for (size_t i = 0; i < s.size; i++) {
		unsigned char c = (unsigned char)s.data[i];
		if (c < 0x20 && c != '\t' && c != '\r' && c != '\n')
			return true;
	}
	return false;
}

static size_t characters(kiln_slice s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.size; i++)
		n += ((unsigned char)s.data[i] & 0xc0) != 0x80;
	return n;
}

static const char *check_text(kiln_slice s)
{
	if (s.size > KL_STRING_MAX && characters(s) > KL_STRING_MAX)
		return "longer than a string may be";
	return has_control(s) ? "a control character other than tab, CR and LF" : NULL;
}

/* code: no white space at the ends, single white space between. */
static const char *check_code(kiln_slice s)
{
	bool space = true;
	for (size_t i = 0; i < s.size; i++) {
		bool now = (unsigned char)s.data[i] <= ' ' && kind_of(s.data[i]) & SPACE;
		if (now && space)
			return "white space at the start of a code, or twice in a row";
		space = now;
	}
	return space ? "white space at the end of a code" : check_text(s);
}

static bool has_id_characters(kiln_slice s)
{
	for (size_t i = 0; i < s.size; i++)
		if (!(kind_of(s.data[i]) & (DIGIT | LETTER)) && s.data[i] != '-' && s.data[i] != '.')
			return false;
	return s.size >= 1;
}

bool kl_accept_id(kiln_slice s)
{
	return s.size <= KL_ID_MAX && has_id_characters(s);
}

static const char *check_uri(kiln_slice s)
{
	for (size_t i = 0; i < s.size; i++)
		if ((unsigned char)s.data[i] <= ' ')
			return "white space or a control character in a URI";
	return NULL;
}

/* urn:oid:[0-2](.(0|[1-9][0-9]*))+ */
static bool is_oid(kiln_slice s)
{
	const char *p = s.data + 8, *end = s.data + s.size;
	if (!kl_slice_starts(s, KL_SLICE("urn:oid:")) || p == end || *p < '0' || *p > '2' || ++p == end)
		return false;
	while (p < end) {
		if (*p++ != '.' || p == end || !is_digit(*p))
			return false;
		bool zero = *p++ == '0';
		for (; p < end && is_digit(*p); p++)
			if (zero)
				return false;
	}
	return true;
}

/* urn:uuid: and lower-case hexadecimal digits, 8-4-4-4-12 */
static bool is_uuid(kiln_slice s)
{
	if (s.size != 45 || !kl_slice_starts(s, KL_SLICE("urn:uuid:")))
		return false;
	for (size_t i = 0; i < 36; i++) {
		char c = s.data[9 + i];
		bool dash = i == 8 || i == 13 || i == 18 || i == 23;
		if (dash ? c != '-' : !(is_digit(c) || (c >= 'a' && c <= 'f')))
			return false;
	}
	return true;
}

/* Groups of four, white space anywhere, '=' only to fill the last group. */
static bool is_base64(kiln_slice s)
{
	size_t digits = 0, fill = 0;
	for (size_t i = 0; i < s.size; i++) {
		unsigned kind = kind_of(s.data[i]);
		if (kind & BASE64 && fill == 0)
			digits++;
		else if (s.data[i] == '=' && fill < 2)
			fill++;
		else if (!(kind & SPACE))
			return false;
	}
	return digits > 0 && (digits + fill) % 4 == 0;
}

/* Reference.reference is a string of any shape, but what is no absolute URL, URN, fragment or condition must be
   Type/id or Type/id/_history/version. An id over 64 characters is let through: R4's own ImplementationGuide holds one. */
const char *kl_accept_reference(kiln_slice s)
{
	const char *end = s.data + s.size, *slash = memchr(s.data, '/', s.size);
	if (s.data[0] == '#' || memchr(s.data, ':', slash ? (size_t)(slash - s.data) : s.size) || memchr(s.data, '?', s.size))
		return NULL;
	if (!slash || !kl_resource_type(kl_slice(s.data, (size_t)(slash - s.data))))
		return "neither a URL nor the type and id of a resource";
	const char *id = slash + 1, *id_end = memchr(id, '/', (size_t)(end - id));
	const char *fragment = memchr(id, '#', (size_t)(end - id));
	if (fragment && (!id_end || fragment < id_end))
		id_end = end = fragment;
	if (!has_id_characters(kl_slice(id, (size_t)((id_end ? id_end : end) - id))))
		return "the id in a reference is not an id";
	if (!id_end || id_end == end)
		return NULL;
	kiln_slice rest = kl_slice(id_end, (size_t)(end - id_end));
	if (!kl_slice_starts(rest, KL_SLICE("/_history/")) || !has_id_characters(kl_slice(rest.data + 10, rest.size - 10)))
		return "neither a URL nor the type and id of a resource";
	return NULL;
}

const char *kl_accept_string(unsigned primitive, kiln_slice s)
{
	if (s.size == 0)
		return "a string may not be empty";
	switch (primitive) {
	case KL_PRIM_CODE:
		return check_code(s);
	case KL_PRIM_ID:
		return kl_accept_id(s) ? NULL : "an id is 1 to 64 of A-Z, a-z, 0-9, - and .";
	case KL_PRIM_URI:
	case KL_PRIM_URL:
	case KL_PRIM_CANONICAL:
		return check_uri(s);
	case KL_PRIM_OID:
		return is_oid(s) ? NULL : "not an OID as urn:oid:";
	case KL_PRIM_UUID:
		return is_uuid(s) ? NULL : "not a lower-case UUID as urn:uuid:";
	case KL_PRIM_BASE64:
		return is_base64(s) ? NULL : "not base64";
	case KL_PRIM_DATE:
		return kl_accept_date(s) ? NULL : "not a date: YYYY, YYYY-MM or YYYY-MM-DD";
	case KL_PRIM_DATETIME:
		return kl_accept_datetime(s) ? NULL : "not a dateTime: a date, or YYYY-MM-DDThh:mm:ss with a time zone";
	case KL_PRIM_INSTANT:
		return kl_accept_instant(s) ? NULL : "not an instant: YYYY-MM-DDThh:mm:ss with a time zone";
	case KL_PRIM_TIME:
		return kl_accept_time(s) ? NULL : "not a time: hh:mm:ss";
	case KL_PRIM_XHTML:
		return kl_accept_xhtml(s);
	default:
		return check_text(s);
	}
}

/* integers are 32 bits and have neither fraction nor exponent; a decimal may be any JSON number. */
const char *kl_accept_number(unsigned primitive, kiln_slice s)
{
	if (primitive == KL_PRIM_DECIMAL)
		return NULL;
	bool negative = s.data[0] == '-';
	uint64_t v = 0;
	for (size_t i = negative; i < s.size; i++) {
		if (!is_digit(s.data[i]))
			return "a fraction or exponent in an integer";
		v = v * 10 + (uint64_t)(s.data[i] - '0');
		if (v > INT32_MAX + (uint64_t)negative)
			return "an integer has 32 bits";
	}
	if (primitive != KL_PRIM_INTEGER && negative)
		return "a negative number is not allowed here";
	return primitive == KL_PRIM_POSITIVE && v == 0 ? "a number above 0 is needed here" : NULL;
}
