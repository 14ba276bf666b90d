/* extract_reference.c - literal references (R4 references.html, literal references; http.html, style guide: [base]/[type]/[id]). */
#include "fhir/extract.h"

/* [A-Za-z0-9.-], 1 to 64 of them (R4 datatypes, id). */
static bool is_id(kiln_slice s)
{
	static const uint64_t allowed[4] = {UINT64_C(0x3ff) << '0' | UINT64_C(3) << '-', UINT64_C(0x7fffffe) << 32 | 0x7fffffe, 0, 0};
	uint64_t good = s.size != 0 && s.size <= KL_ID_MAX;
	for (size_t i = 0; good && i < s.size; i++) {
		unsigned char c = (unsigned char)s.data[i];
		good = allowed[c >> 6] >> (c & 63) & 1;
	}
	return good;
}

/* Type/id, Type/id/_history/version: the type, and the id in *id. NULL if it is neither. */
static const struct kl_type *relative(kiln_slice s, kiln_slice *id)
{
	const char *slash = memchr(s.data, '/', s.size);
	const struct kl_type *t = slash ? kl_resource_type(kl_slice(s.data, (size_t)(slash - s.data))) : NULL;
	if (!t)
		return NULL;
	*id = kl_slice(slash + 1, s.size - (size_t)(slash + 1 - s.data));
	const char *more = memchr(id->data, '/', id->size);
	if (more) {
		kiln_slice rest = kl_slice(more, id->size - (size_t)(more - id->data));
		id->size = (size_t)(more - id->data);
		if (!kl_slice_starts(rest, KL_SLICE("/_history/")) || !is_id(kl_slice(rest.data + 10, rest.size - 10)))
			return NULL;
	}
	return is_id(*id) ? t : NULL;
}

/* Has it a scheme (RFC 3986 section 3.1)? */
static bool is_absolute(kiln_slice s)
{
	for (size_t i = 0; i < s.size; i++) {
		char c = s.data[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		if (c == ':')
			return i > 0;
		if (!letter && !(i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.')))
			return false;
	}
	return false;
}

/* http://host/base/Type/id/_history/version names the same record without its version. */
static kiln_slice without_version(kiln_slice s)
{
	const char *found = memmem(s.data, s.size, "/_history/", 10);
	return found ? kl_slice(s.data, (size_t)(found - s.data)) : s;
}

bool kl_reference_parse(kiln_slice text, struct kl_target *out)
{
	if (text.size == 0 || text.size > KL_URI_MAX || *text.data == '#')
		return false;
	out->type = relative(text, &out->id);
	if (out->type)
		return true;
	if (!is_absolute(text))
		return false;
	bool web = kl_slice_starts(text, KL_SLICE("http://")) || kl_slice_starts(text, KL_SLICE("https://"));
	out->id = web ? without_version(text) : text;
	return true;
}
