/* fhirpath_string.c - functions on strings (HL7 FHIRPath N1, 5.6, and of 3.0 those for trial use). Places and lengths are counted in characters (code
   points). */
#include "base/regex.h"
#include "base/status.h"
#include "base/utf8.h"
#include "fhir/fhirpath_private.h"
#include "fhir/fhirpath_text.h"
#include <utf8proc.h>

/* Bytes gathered within the bounds of memory. */
struct text {
	char *data;
	size_t size, cap;
};

static int text_add(frame *f, struct text *t, kiln_slice s)
{
	int rc = kl_fhirpath_spend(f, s.size / 64);
	if (rc == KILN_OK && t->cap - t->size < s.size) {
		size_t cap = 2 * (t->size + s.size) + 32;
		char *grown;
		rc = kl_fhirpath_alloc(f, cap, &grown);
		if (rc != KILN_OK)
			return rc;
		if (t->size)
			memcpy(grown, t->data, t->size);
		t->data = grown;
		t->cap = cap;
	}
	if (rc == KILN_OK && s.size) {
		memcpy(t->data + t->size, s.data, s.size);
		t->size += s.size;
	}
	return rc;
}

static int push_text(frame *f, list *out, const struct text *t)
{
	return kl_fhirpath_push_string(f, out, t->size ? kl_slice(t->data, t->size) : KL_SLICE(""));
}

/* A string of the input and one of the argument; *both is false when either is not there. */
static int two_strings(frame *f, const expr *e, const list *in, kiln_slice *a, kiln_slice *b, bool *both)
{
	bool first, second = false;
	int rc = kl_fhirpath_single_string(f, in, a, &first);
	if (rc == KILN_OK)
		rc = kl_fhirpath_string_argument(f, e->args, b, &second);
	*both = rc == KILN_OK && first && second;
	return rc;
}

static size_t characters(kiln_slice s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.size; i++)
		n += ((unsigned char)s.data[i] & 0xc0) != 0x80;
	return n;
}

/* The byte at which character n begins; s.size when there are not so many. */
static size_t byte_of(kiln_slice s, uint64_t n)
{
	size_t i = 0;
	for (; i < s.size; i++)
		if (((unsigned char)s.data[i] & 0xc0) != 0x80 && n-- == 0)
			break;
	return i;
}

static int call_starts_with(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	return both ? kl_fhirpath_push_boolean(f, out, kl_slice_starts(a, b)) : rc;
}

static int call_ends_with(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	if (!both)
		return rc;
	return kl_fhirpath_push_boolean(f, out, a.size >= b.size && kl_slice_eq(kl_slice(a.data + a.size - b.size, b.size), b));
}

static int call_contains(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	return both ? kl_fhirpath_push_boolean(f, out, !b.size || memmem(a.data, a.size, b.data, b.size)) : rc;
}

static int call_index_of(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int rc = two_strings(f, e, in, &a, &b, &both);
	if (!both)
		return rc;
	const char *found = b.size ? memmem(a.data, a.size, b.data, b.size) : a.data;
	return kl_fhirpath_push_integer(f, out, found ? (int64_t)characters(kl_slice(a.data, (size_t)(found - a.data))) : -1);
}

static int call_last_index_of(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice a, b;
	bool both;
	int64_t found = -1;
	int rc = two_strings(f, e, in, &a, &b, &both);
	if (!both)
		return rc;
	const char *at = a.data, *end = a.data + a.size;
	while (rc == KILN_OK && b.size && (at = memmem(at, (size_t)(end - at), b.data, b.size))) {
		found = at - a.data;
		rc = kl_fhirpath_spend(f, 1 + b.size / 16);
		at++;
	}
	if (rc == KILN_OK && b.size == 0)
		found = (int64_t)a.size;
	return rc == KILN_OK ? kl_fhirpath_push_integer(f, out, found < 0 ? -1 : (int64_t)characters(kl_slice(a.data, (size_t)found))) : rc;
}

static int call_substring(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice s;
	int64_t start = 0, length = INT64_MAX;
	bool there, from, to = true;
	int rc = kl_fhirpath_single_string(f, in, &s, &there);
	if (rc == KILN_OK)
		rc = kl_fhirpath_integer_argument(f, e->args, &start, &from);
	if (rc == KILN_OK && e->args->next)
		rc = kl_fhirpath_integer_argument(f, e->args->next, &length, &to);
	if (rc != KILN_OK || !there || !from || start < 0)
		return rc;
	size_t begin = byte_of(s, (uint64_t)start);
	if (begin >= s.size)
		return KILN_OK;
	kiln_slice rest = kl_slice(s.data + begin, s.size - begin);
	rest.size = !to ? rest.size : byte_of(rest, length < 0 ? 0 : (uint64_t)length);
	return kl_fhirpath_push_string(f, out, rest);
}

static int call_length(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice s;
	bool there;
	int rc = kl_fhirpath_single_string(f, in, &s, &there);
	(void)e;
	return there ? kl_fhirpath_push_integer(f, out, (int64_t)characters(s)) : rc;
}

static int change_case(frame *f, const list *in, utf8proc_int32_t (*change)(utf8proc_int32_t), list *out)
{
	kiln_slice s;
	struct text t = {0};
	bool there;
	int rc = kl_fhirpath_single_string(f, in, &s, &there);
	for (size_t at = 0, n; there && rc == KILN_OK && at < s.size; at += n) {
		char c[4];
		uint32_t code = kl_utf8_at(s.data + at, s.data + s.size, &n);
		rc = text_add(f, &t, kl_slice(c, kl_utf8_put(c, (uint32_t)change((utf8proc_int32_t)code))));
	}
	return rc == KILN_OK && there ? push_text(f, out, &t) : rc;
}

static int call_upper(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return change_case(f, in, utf8proc_toupper, out);
}

static int call_lower(frame *f, const expr *e, const list *in, list *out)
{
	(void)e;
	return change_case(f, in, utf8proc_tolower, out);
}

static int call_trim(frame *f, const expr *e, const list *in, list *out)
{
	static const char spaces[] = " \t\r\n\f\v";
	kiln_slice s;
	bool there;
	int rc = kl_fhirpath_single_string(f, in, &s, &there);
	(void)e;
	while (there && s.size && memchr(spaces, s.data[s.size - 1], sizeof spaces - 1))
		s.size--;
	while (there && s.size && memchr(spaces, s.data[0], sizeof spaces - 1))
		s = kl_slice(s.data + 1, s.size - 1);
	return there ? kl_fhirpath_push_string(f, out, s) : rc;
}

static int call_to_chars(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice s;
	bool there;
	int rc = kl_fhirpath_single_string(f, in, &s, &there);
	(void)e;
	for (size_t at = 0, n; there && rc == KILN_OK && at < s.size; at += n) {
		kl_utf8_at(s.data + at, s.data + s.size, &n);
		rc = kl_fhirpath_push_string(f, out, kl_slice(s.data + at, n));
	}
	return rc;
}

static int call_split(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice s, by;
	bool both;
	const char *found;
	int rc = two_strings(f, e, in, &s, &by, &both);
	if (both && by.size == 0)
		return call_to_chars(f, e, in, out);
	while (both && rc == KILN_OK && (found = memmem(s.data, s.size, by.data, by.size))) {
		rc = kl_fhirpath_push_string(f, out, kl_slice(s.data, (size_t)(found - s.data)));
		s = kl_slice(found + by.size, s.size - (size_t)(found - s.data) - by.size);
	}
	return both && rc == KILN_OK ? kl_fhirpath_push_string(f, out, s) : rc;
}

static int call_join(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice by = KL_SLICE("");
	struct text t = {0};
	bool there = true;
	int rc = e->args ? kl_fhirpath_string_argument(f, e->args, &by, &there) : KILN_OK;
	by.size = there ? by.size : 0;
	for (uint32_t i = 0; rc == KILN_OK && i < in->count; i++) {
		list one = {.items = &in->items[i], .count = 1};
		kiln_slice s;
		rc = kl_fhirpath_single_string(f, &one, &s, &there);
		if (rc == KILN_OK && i)
			rc = text_add(f, &t, by);
		if (rc == KILN_OK && there)
			rc = text_add(f, &t, s);
	}
	return rc == KILN_OK && in->count ? push_text(f, out, &t) : rc;
}

static int replace_all(frame *f, kiln_slice s, kiln_slice old, kiln_slice new, struct text *t)
{
	const char *found;
	int rc = KILN_OK;
	while (rc == KILN_OK && (found = memmem(s.data, s.size, old.data, old.size))) {
		rc = text_add(f, t, kl_slice(s.data, (size_t)(found - s.data)));
		if (rc == KILN_OK)
			rc = text_add(f, t, new);
		if (rc == KILN_OK)
			rc = kl_fhirpath_spend(f, 1);
		s = kl_slice(found + old.size, s.size - (size_t)(found - s.data) - old.size);
	}
	return rc == KILN_OK ? text_add(f, t, s) : rc;
}

/* The empty string stands between all characters and at both ends (FHIRPath N1, 5.6.8). */
static int surround_all(frame *f, kiln_slice s, kiln_slice new, struct text *t)
{
	int rc = text_add(f, t, new);
	for (size_t at = 0, n; rc == KILN_OK && at < s.size; at += n) {
		kl_utf8_at(s.data + at, s.data + s.size, &n);
		rc = text_add(f, t, kl_slice(s.data + at, n));
		if (rc == KILN_OK)
			rc = text_add(f, t, new);
	}
	return rc;
}

static int call_replace(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice s, old, new;
	struct text t = {0};
	bool both, there = false;
	int rc = two_strings(f, e, in, &s, &old, &both);
	if (rc == KILN_OK)
		rc = kl_fhirpath_string_argument(f, e->args->next, &new, &there);
	if (rc != KILN_OK || !both || !there)
		return rc;
	rc = old.size ? replace_all(f, s, old, new, &t) : surround_all(f, s, new, &t);
	return rc == KILN_OK ? push_text(f, out, &t) : rc;
}

/* ---- Regular expressions ---- */

/* The regular expression, from the last call when its text is the same: one for all items of a where(). */
static int compile(frame *f, kiln_slice pattern, bool full, struct kl_regex **regex)
{
	struct kl_fhirpath_context *c = f->c;
	kiln_error inner = {0};
	char *memory;
	*regex = c->regex;
	if (c->regex && c->regex->full == full && kl_slice_eq(c->regex_text, pattern))
		return KILN_OK;
	/* what a program takes at most, and the threads of its runs */
	int rc = kl_fhirpath_alloc(f, sizeof **regex, &memory);
	c->bytes += 64 * (uint64_t)KL_REGEX_PROGRAM + 64 * pattern.size;
	if (rc == KILN_OK)
		rc = kl_fhirpath_spend(f, KL_REGEX_PROGRAM / 16);
	if (rc != KILN_OK)
		return rc;
	*regex = (struct kl_regex *)(void *)memory;
	rc = kl_regex_compile(pattern, full, c->arena, *regex, &inner);
	if (rc != KILN_OK)
		return rc == KILN_NO_MEMORY ? kl_fail_memory(f->err)
			: kl_fail(f->err, rc, "FHIRPath: %s, at its byte %llu", inner.message, (unsigned long long)inner.offset);
	c->bytes += 24 * (uint64_t)(*regex)->count * (*regex)->groups + 64 * (uint64_t)(*regex)->count;
	c->regex = *regex;
	c->regex_text = pattern;
	return KILN_OK;
}

static int find(frame *f, struct kl_regex *regex, kiln_slice s, size_t from, size_t *where, bool *found)
{
	uint64_t left = KL_EXPRESSION_STEPS > f->c->steps ? KL_EXPRESSION_STEPS - f->c->steps : 0;
	int rc = kl_regex_find(regex, s, from, where, &left, f->c->arena);
	f->c->steps = KL_EXPRESSION_STEPS - left;
	*found = rc == KILN_OK;
	if (rc == KILN_LIMIT)
		return kl_fhirpath_spend(f, 1);
	return rc == KILN_NO_MEMORY ? kl_fail_memory(f->err) : KILN_OK;
}

static int match(frame *f, const expr *e, const list *in, bool full, list *out)
{
	kiln_slice s, pattern;
	struct kl_regex *regex;
	size_t where[2 * KL_REGEX_GROUPS];
	bool both, found = false;
	int rc = two_strings(f, e, in, &s, &pattern, &both);
	if (!both)
		return rc;
	rc = compile(f, pattern, full, &regex);
	if (rc == KILN_OK)
		rc = find(f, regex, s, 0, where, &found);
	return rc == KILN_OK ? kl_fhirpath_push_boolean(f, out, found) : rc;
}

static int call_matches(frame *f, const expr *e, const list *in, list *out)
{
	return match(f, e, in, false, out);
}

static int call_matches_full(frame *f, const expr *e, const list *in, list *out)
{
	return match(f, e, in, true, out);
}

/* The group that $1, $2 ... or ${name} at s means; its length in *used. False: a $ that stands for itself. */
static bool group_named(const struct kl_regex *r, kiln_slice s, uint32_t *group, size_t *used)
{
	if (s.size >= 2 && s.data[1] >= '0' && s.data[1] <= '9') {
		*group = (uint32_t)(s.data[1] - '0');
		*used = *group < r->groups ? 2 : 1;
		return *group < r->groups;
	}
	const char *end = s.size > 3 && s.data[1] == '{' ? memchr(s.data, '}', s.size) : NULL;
	kiln_slice name = end ? kl_slice(s.data + 2, (size_t)(end - s.data) - 2) : KL_SLICE("");
	for (*group = 1; name.size && *group < r->groups; ++*group)
		if (kl_slice_eq(r->names[*group], name)) {
			*used = name.size + 3;
			return true;
		}
	return false;
}

static int substitute(frame *f, const struct kl_regex *r, kiln_slice s, const size_t *where, kiln_slice by, struct text *t)
{
	int rc = KILN_OK;
	while (rc == KILN_OK && by.size) {
		uint32_t group;
		size_t used = 1, dollar;
		const char *found = memchr(by.data, '$', by.size);
		dollar = found ? (size_t)(found - by.data) : by.size;
		rc = text_add(f, t, kl_slice(by.data, dollar));
		by = kl_slice(by.data + dollar, by.size - dollar);
		if (!found || rc != KILN_OK)
			break;
		if (!group_named(r, by, &group, &used))
			rc = text_add(f, t, KL_SLICE("$"));
		else if (where[2 * group] != SIZE_MAX)
			rc = text_add(f, t, kl_slice(s.data + where[2 * group], where[2 * group + 1] - where[2 * group]));
		by = kl_slice(by.data + used, by.size - used);
	}
	return rc;
}

static int replace_matches(frame *f, struct kl_regex *r, kiln_slice s, kiln_slice by, struct text *t)
{
	size_t where[2 * KL_REGEX_GROUPS], done = 0, from = 0, n;
	bool found = true;
	int rc = KILN_OK;
	while (rc == KILN_OK && found && from <= s.size) {
		rc = find(f, r, s, from, where, &found);
		if (rc != KILN_OK || !found)
			break;
		rc = text_add(f, t, kl_slice(s.data + done, where[0] - done));
		if (rc == KILN_OK)
			rc = substitute(f, r, s, where, by, t);
		done = from = where[1];
		if (where[1] == where[0] && from < s.size) {
			kl_utf8_at(s.data + from, s.data + s.size, &n);
			from += n;
		} else if (where[1] == where[0]) {
			break;
		}
	}
	return rc == KILN_OK ? text_add(f, t, kl_slice(s.data + done, s.size - done)) : rc;
}

/* An empty regular expression matches nothing that could be replaced. */
static int call_replace_matches(frame *f, const expr *e, const list *in, list *out)
{
	kiln_slice s, pattern, by;
	struct kl_regex *regex;
	struct text t = {0};
	bool both, there = false;
	int rc = two_strings(f, e, in, &s, &pattern, &both);
	if (rc == KILN_OK)
		rc = kl_fhirpath_string_argument(f, e->args->next, &by, &there);
	if (rc != KILN_OK || !both || !there)
		return rc;
	if (pattern.size == 0)
		return kl_fhirpath_push_string(f, out, s);
	rc = compile(f, pattern, false, &regex);
	if (rc == KILN_OK)
		rc = replace_matches(f, regex, s, by, &t);
	return rc == KILN_OK ? push_text(f, out, &t) : rc;
}

/* ---- Encodings ---- */

/* encode('base64') and its like: how is the argument. */
static int transform(frame *f, const expr *e, const list *in, const struct kl_fhirpath_transform *rows, list *out)
{
	kiln_slice s, how;
	bool both;
	char *to;
	size_t n;
	int rc = two_strings(f, e, in, &s, &how, &both);
	if (!both)
		return rc;
	while (rows->name && !kl_slice_is(how, rows->name))
		rows++;
	if (!rows->name)
		return kl_fhirpath_fail(f, "an encoding is not known");
	rc = kl_fhirpath_alloc(f, rows->most * s.size + 4, &to);
	if (rc != KILN_OK)
		return rc;
	if (!rows->run(s, to, &n))
		return KILN_OK;
	return kl_fhirpath_push_string(f, out, kl_slice(to, n));
}

static int call_encode(frame *f, const expr *e, const list *in, list *out)
{
	return transform(f, e, in, kl_fhirpath_encodings, out);
}

static int call_decode(frame *f, const expr *e, const list *in, list *out)
{
	return transform(f, e, in, kl_fhirpath_decodings, out);
}

static int call_escape(frame *f, const expr *e, const list *in, list *out)
{
	return transform(f, e, in, kl_fhirpath_escapes, out);
}

static int call_unescape(frame *f, const expr *e, const list *in, list *out)
{
	return transform(f, e, in, kl_fhirpath_unescapes, out);
}

const struct kl_fhirpath_function kl_fhirpath_string_functions[] = {
	{"contains", 1, 1, call_contains}, {"decode", 1, 1, call_decode}, {"encode", 1, 1, call_encode}, {"endsWith", 1, 1, call_ends_with},
	{"escape", 1, 1, call_escape}, {"indexOf", 1, 1, call_index_of}, {"join", 0, 1, call_join}, {"lastIndexOf", 1, 1, call_last_index_of},
	{"length", 0, 0, call_length}, {"lower", 0, 0, call_lower}, {"matches", 1, 1, call_matches}, {"matchesFull", 1, 1, call_matches_full},
	{"replace", 2, 2, call_replace}, {"replaceMatches", 2, 2, call_replace_matches}, {"split", 1, 1, call_split},
	{"startsWith", 1, 1, call_starts_with}, {"substring", 1, 2, call_substring}, {"toChars", 0, 0, call_to_chars}, {"trim", 0, 0, call_trim},
	{"unescape", 1, 1, call_unescape}, {"upper", 0, 0, call_upper}, {NULL, 0, 0, NULL}
};
