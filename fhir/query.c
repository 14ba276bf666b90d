/* query.c - parameters, percent-decoding, escapes and separators of a search. */
#include "fhir/query.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/status.h"
#include "base/utf8.h"

#define SHOWN_MAX 64  /* bytes of a name in a message */

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Percent-decode into the arena. data NULL: no memory; *good tells whether it was well formed UTF-8 without U+0000. */
static kiln_slice decode(struct kl_arena *arena, kiln_slice text, bool *good)
{
	char *to = kl_arena_alloc(arena, text.size + 1);
	size_t n = 0;
	*good = true;
	for (size_t i = 0; to && i < text.size; i++, n++) {
		int high, low;
		to[n] = text.data[i] == '+' ? ' ' : text.data[i];
		if (text.data[i] != '%')
			continue;
		high = i + 2 < text.size ? hex_digit(text.data[i + 1]) : -1;
		low = high >= 0 ? hex_digit(text.data[i + 2]) : -1;
		*good &= low >= 0;
		to[n] = (char)(high * 16 + low);
		i += 2;
	}
	kiln_slice out = kl_slice(to, to ? n : 0);
	*good = *good && kl_utf8_check(out) == out.size && (n == 0 || !memchr(to, 0, n));
	return out;
}

struct kl_query_name kl_query_name(kiln_slice whole)
{
	struct kl_query_name n = {.whole = whole};
	size_t i = 0, from;
	while (i < whole.size && whole.data[i] != ':' && whole.data[i] != '.')
		i++;
	n.code = kl_slice(whole.data, i);
	if (i < whole.size && whole.data[i] == ':') {
		from = ++i;
		while (i < whole.size && (whole.data[i] != '.' || kl_slice_is(n.code, "_has")))
			i++;
		n.modifier = kl_slice(whole.data + from, i - from);
	}
	if (i < whole.size)
		n.rest = kl_slice(whole.data + i + 1, whole.size - i - 1);
	return n;
}

size_t kl_query_split(kiln_slice value, char separator, kiln_slice *parts, size_t most)
{
	size_t count = 0, from = 0;
	for (size_t i = 0; i <= value.size; i++) {
		if (i < value.size && value.data[i] == '\\')
			i++;
		else if (i == value.size || value.data[i] == separator) {
			if (count < most)
				parts[count] = kl_slice(value.data + from, i - from);
			count++;
			from = i + 1;
		}
	}
	return count;
}

kiln_slice kl_query_plain(struct kl_arena *arena, kiln_slice value)
{
	if (value.size == 0 || !memchr(value.data, '\\', value.size))
		return value;
	char *to = kl_arena_alloc(arena, value.size);
	size_t n = 0;
	for (size_t i = 0; to && i < value.size; i++) {
		i += value.data[i] == '\\' && i + 1 < value.size;
		to[n++] = value.data[i];
	}
	return kl_slice(to, n);
}

kiln_slice kl_query_shown(kiln_slice name)
{
	size_t n = name.size < SHOWN_MAX ? name.size : SHOWN_MAX;
	while (n && n < name.size && ((unsigned char)name.data[n] & 0xc0) == 0x80)
		n--;
	return kl_slice(name.data, n);
}

static int fail_name(kiln_error *err, int status, const struct kl_query_param *p, const char *what)
{
	kiln_slice shown = kl_query_shown(p->name.whole);
	return kl_fail_at(err, status, p->offset, "parameter '%.*s': %s", (int)shown.size, shown.data, what);
}

/* A backslash stands before one of , | $ \ only. */
static bool escapes_good(kiln_slice value)
{
	for (size_t i = 0; i < value.size; i++)
		if (value.data[i] == '\\' && (++i == value.size || !memchr(",|$\\", value.data[i], 4)))
			return false;
	return true;
}

static int read_values(struct kl_arena *arena, kiln_slice value, struct kl_query_param *p, kiln_error *err)
{
	if (value.size == 0) {  /* R4 search 3.1.1.3: no error, ignored */
		p->ignored = true;
		return KILN_OK;
	}
	if (!escapes_good(value))
		return fail_name(err, KILN_BAD_QUERY, p, "a backslash must stand before one of , | $ \\");
	size_t count = kl_query_split(value, ',', NULL, 0);
	if (count > KL_VALUES_MAX)
		return fail_name(err, KILN_LIMIT, p, "too many values");
	p->values = kl_arena_alloc(arena, count * sizeof *p->values);
	if (!p->values)
		return kl_fail_memory(err);
	p->count = (uint32_t)kl_query_split(value, ',', p->values, count);
	for (size_t i = 0; i < count; i++)
		if (p->values[i].size == 0)
			return fail_name(err, KILN_BAD_QUERY, p, "a value is empty");
	return KILN_OK;
}

static int read_param(struct kl_arena *arena, kiln_slice text, struct kl_query_param *p, kiln_error *err)
{
	const char *equals = memchr(text.data, '=', text.size);
	bool good;
	if (!equals)
		return kl_fail_at(err, KILN_BAD_QUERY, p->offset, "a parameter has no '='");
	size_t at = (size_t)(equals - text.data);
	kiln_slice name = decode(arena, kl_slice(text.data, at), &good);
	if (!name.data)
		return kl_fail_memory(err);
	if (!good || name.size == 0)
		return kl_fail_at(err, KILN_BAD_QUERY, p->offset, "a parameter's name is empty or not percent-encoded UTF-8");
	p->name = kl_query_name(name);
	kiln_slice value = decode(arena, kl_slice(equals + 1, text.size - at - 1), &good);
	if (!value.data)
		return kl_fail_memory(err);
	if (!good)
		return fail_name(err, KILN_BAD_QUERY, p, "the value is not percent-encoded UTF-8");
	return read_values(arena, value, p, err);
}

/* The parts of text between '&' that are not empty: count them, or read them into out. */
static int read_params(struct kl_arena *arena, kiln_slice text, size_t base, struct kl_query *out, kiln_error *err)
{
	int rc = KILN_OK;
	out->count = 0;
	for (size_t from = 0, to; from < text.size && rc == KILN_OK; from = to + 1) {
		const char *end = memchr(text.data + from, '&', text.size - from);
		to = end ? (size_t)(end - text.data) : text.size;
		if (to == from)
			continue;
		if (out->params) {
			out->params[out->count] = (struct kl_query_param){.offset = base + from, .text = kl_slice(text.data + from, to - from)};
			rc = read_param(arena, kl_slice(text.data + from, to - from), &out->params[out->count], err);
		}
		out->count++;
	}
	return rc;
}

int kl_query_parse(struct kl_arena *arena, kiln_slice text, struct kl_query *out, kiln_error *err)
{
	bool good;
	*out = (struct kl_query){0};
	if (text.size > KL_QUERY_MAX)
		return kl_fail(err, KILN_LIMIT, "the search is longer than %u bytes", KL_QUERY_MAX);
	const char *mark = text.size ? memchr(text.data, '?', text.size) : NULL;
	size_t at = mark ? (size_t)(mark - text.data) : text.size;
	kiln_slice params = mark ? kl_slice(mark + 1, text.size - at - 1) : KL_SLICE("");
	out->type = decode(arena, kl_slice(text.data, at), &good);
	if (!out->type.data)
		return kl_fail_memory(err);
	if (!good)
		return kl_fail(err, KILN_BAD_QUERY, "the resource type is not percent-encoded UTF-8");
	read_params(arena, params, at + 1, out, NULL);
	if (out->count > KL_CLAUSES_MAX)
		return kl_fail(err, KILN_LIMIT, "the search has more than %d parameters", KL_CLAUSES_MAX);
	out->params = kl_arena_alloc(arena, (out->count + 1) * sizeof *out->params);
	return out->params ? read_params(arena, params, at + 1, out, err) : kl_fail_memory(err);
}

/* RFC 3986, 3.4: what a query may hold as it is, and what is encoded already. */
static bool is_url_byte(unsigned char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c && strchr("-._~!$'()*+,;=:@/?&%", c));
}

static void encode(struct kl_buf *out, kiln_slice text)
{
	static const char hex[] = "0123456789ABCDEF";
	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];
		kl_buf_add_byte(out, is_url_byte(c) ? c : '%');
		if (!is_url_byte(c)) {
			kl_buf_add_byte(out, (unsigned char)hex[c >> 4]);
			kl_buf_add_byte(out, (unsigned char)hex[c & 15]);
		}
	}
}

kiln_slice kl_query_applied(struct kl_arena *arena, kiln_slice text, const struct kl_query *query)
{
	const char *mark = text.size ? memchr(text.data, '?', text.size) : NULL;
	struct kl_buf out = {0};
	char joint = '?';
	encode(&out, kl_slice(text.data, mark ? (size_t)(mark - text.data) : text.size));
	for (uint32_t i = 0; i < query->count; i++) {
		if (query->params[i].ignored || kl_slice_is(query->params[i].name.whole, "_page"))
			continue;
		kl_buf_add_byte(&out, (unsigned char)joint);
		encode(&out, query->params[i].text);
		joint = '&';
	}
	kiln_slice copy = kl_buf_ok(&out) ? kl_arena_copy(arena, kl_slice(out.size ? out.data : "", out.size)) : kl_slice(NULL, 0);
	kl_buf_free(&out);
	return copy;
}
