/* json.c - the reader: one pass over the text, no recursion, no copy.

   The stack of open containers lives in the tape: while a container is open, its node's `size` holds the index of the one
   around it. Every function that reads takes the place where it starts and returns the place behind what it read, or NULL
   when it failed (the error is filled by then). The text has no sentinel: each byte is read only below s->end. */
#include "base/json.h"
#include "base/json_scan.h"
#include "base/status.h"
#include "base/utf8.h"
#include <stdlib.h>

struct scan {
	const char *text, *end;
	struct kl_json *doc;
	struct kl_json_node *next, *last;  /* the tape's free part */
	uint32_t open;                     /* the innermost open container */
	unsigned depth, depth_max;
	bool stream, cut;                  /* cut: the text goes on behind s->end, which is at KL_DOCUMENT_MAX */
	bool spaced;                       /* white space between two tokens was seen */
	int status;
	kiln_error *err;
};

static const char *fail(struct scan *s, const char *p, int status, const char *message)
{
	s->status = kl_fail_at(s->err, status, (uint64_t)(p - s->text), "%s", message);
	return NULL;
}

static const char *bad(struct scan *s, const char *p, const char *message)
{
	return fail(s, p, KILN_BAD_JSON, message);
}

/* The text ended where something has to follow. */
static const char *ended(struct scan *s)
{
	if (s->cut)
		return fail(s, s->end, KILN_LIMIT, "the document is too large");
	if (s->stream)
		return fail(s, s->end, KILN_NOT_FOUND, "the text ends inside the document");
	return bad(s, s->end, "the text ends inside the document");
}

static bool grow(struct scan *s)
{
	struct kl_json *doc = s->doc;
	uint32_t count = doc->cap;
	size_t cap = doc->cap ? (size_t)doc->cap * 2 : (size_t)(s->end - s->text) / 32 + 64;
	if (cap > UINT32_MAX - 1)
		cap = UINT32_MAX - 1;
	struct kl_json_node *nodes = cap > doc->cap ? realloc(doc->nodes, cap * sizeof *nodes) : NULL;
	if (!nodes) {
		s->status = kl_fail_memory(s->err);
		return false;
	}
	doc->nodes = nodes;
	doc->cap = (uint32_t)cap;
	s->next = nodes + count;
	s->last = nodes + cap;
	return true;
}

/* A node for the token at `at`, already counted; NULL when memory is short. */
static inline struct kl_json_node *add(struct scan *s, const char *at, size_t size, unsigned kind, unsigned flags, uint16_t hash)
{
	if (s->next == s->last && !grow(s))
		return NULL;
	struct kl_json_node *n = s->next++;
	*n = (struct kl_json_node){(uint32_t)(at - s->text), (uint32_t)size, (uint32_t)(s->next - s->doc->nodes),
		(uint8_t)kind, (uint8_t)flags, hash};
	return n;
}

static inline const char *skip_space(struct scan *s, const char *p)
{
	if (p < s->end && (unsigned char)*p <= ' ') {
		s->spaced = true;
		p = kl_json_skip_space(p, s->end);
	}
	return p;
}

/* RFC 8259 section 7: the four digits behind \u. At least four bytes are there. */
static bool read_hex4(const char *p, unsigned *out)
{
	unsigned v = 0;
	for (int i = 0; i < 4; i++) {
		unsigned c = (unsigned char)p[i], low = c | 0x20;
		if (c >= '0' && c <= '9')
			v = v << 4 | (c - '0');
		else if (low >= 'a' && low <= 'f')
			v = v << 4 | (low - 'a' + 10);
		else
			return false;
	}
	*out = v;
	return true;
}

/* An escape, p at its backslash. Half a surrogate pair stands for no character, so it is refused (RFC 8259 section 8.2). */
static const char *read_escape(struct scan *s, const char *p)
{
	unsigned c, d;
	if (s->end - p < 2)
		return ended(s);
	if (p[1] != 'u')
		return p[1] && strchr("\"\\/bfnrt", p[1]) ? p + 2 : bad(s, p, "an escape that JSON does not have");
	if (s->end - p < 6)
		return memchr(p, '"', (size_t)(s->end - p)) ? bad(s, p, "\\u needs four hex digits") : ended(s);
	if (!read_hex4(p + 2, &c))
		return bad(s, p, "\\u needs four hex digits");
	if (c == 0)
		return bad(s, p, "U+0000 in a string");
	if (c < 0xd800 || c > 0xdfff)
		return p + 6;
	if (c >= 0xdc00)
		return bad(s, p, "half a surrogate pair");
	if (s->end - p < 12)
		return memchr(p, '"', (size_t)(s->end - p)) ? bad(s, p, "half a surrogate pair") : ended(s);
	if (p[6] != '\\' || p[7] != 'u' || !read_hex4(p + 8, &d) || d < 0xdc00 || d > 0xdfff)
		return bad(s, p, "half a surrogate pair");
	return p + 12;
}

/* A string, p at its opening quote: adds its node and returns the place behind the closing quote. */
static inline const char *read_string(struct scan *s, const char *p, unsigned flags)
{
	const char *from = ++p;
	bool high = false;
	for (;;) {
		p = kl_json_scan_plain(p, s->end, &high);
		if (p == s->end)
			return ended(s);
		if (*p == '"')
			break;
		if (*p != '\\')
			return bad(s, p, "a control character in a string");
		flags |= KL_JSON_ESCAPED;
		if (!(p = read_escape(s, p)))
			return NULL;
	}
	kiln_slice text = kl_slice(from, (size_t)(p - from));
	if (high) {
		size_t good = kl_utf8_check(text);
		if (good < text.size)
			return bad(s, from + good, "not UTF-8");
	}
	uint16_t hash = flags == KL_JSON_KEY ? kl_json_hash_inline(text) : 0;
	return add(s, from, text.size, KL_JSON_STRING, flags, hash) ? p + 1 : NULL;
}

static inline bool is_digit(const char *p, const char *end)
{
	return p < end && *p >= '0' && *p <= '9';
}

static const char *skip_digits(const char *p, const char *end)
{
	while (is_digit(p, end))
		p++;
	return p;
}

/* RFC 8259 section 6. */
static const char *read_number(struct scan *s, const char *p)
{
	const char *from = p, *end = s->end;
	p += *p == '-';
	if (!is_digit(p, end))
		return p < end ? bad(s, p, "a number needs a digit here") : ended(s);
	p = *p == '0' ? p + 1 : skip_digits(p, end);
	if (p < end && *p == '.') {
		if (!is_digit(++p, end))
			return p < end ? bad(s, p, "a number needs a digit here") : ended(s);
		p = skip_digits(p, end);
	}
	if (p < end && (*p | 0x20) == 'e') {
		p++;
		p += p < end && (*p == '+' || *p == '-');
		if (!is_digit(p, end))
			return p < end ? bad(s, p, "a number needs a digit here") : ended(s);
		p = skip_digits(p, end);
	}
	if (p - from > KL_NUMBER_MAX)
		return fail(s, from, KILN_LIMIT, "a number is too long");
	return add(s, from, (size_t)(p - from), KL_JSON_NUMBER, 0, 0) ? p : NULL;
}

static const char *read_literal(struct scan *s, const char *p, const char *word, unsigned kind)
{
	const char *from = p;
	for (; *word; word++, p++) {
		if (p == s->end)
			return ended(s);
		if (*p != *word)
			return bad(s, p, "neither true, false nor null");
	}
	return add(s, from, (size_t)(p - from), kind, 0, 0) ? p : NULL;
}

static const char *open_container(struct scan *s, const char *p, unsigned kind)
{
	if (s->depth == s->depth_max)
		return fail(s, p, KILN_LIMIT, "nested too deep");
	struct kl_json_node *n = add(s, p, s->open, kind, 0, 0);
	if (!n)
		return NULL;
	s->depth++;
	s->open = (uint32_t)(n - s->doc->nodes);
	return p + 1;
}

/* Closes the innermost container, p at its bracket. */
static inline const char *close_container(struct scan *s, const char *p)
{
	struct kl_json *doc = s->doc;
	struct kl_json_node *n = &doc->nodes[s->open];
	uint32_t around = n->size, clash;
	n->size = (uint32_t)(p + 1 - s->text) - n->at;
	n->end = (uint32_t)(s->next - doc->nodes);
	if (n->kind == KL_JSON_OBJECT && kl_json_may_repeat(doc, s->open)) {
		int status = kl_json_repeated(doc, s->open, &clash);
		if (status != KILN_OK) {
			s->status = kl_fail_memory(s->err);
			return NULL;
		}
		if (clash != KL_JSON_NONE)
			return bad(s, s->text + doc->nodes[clash].at - 1, "the same key twice in one object");
	}
	s->open = around;
	s->depth--;
	return p + 1;
}

/* A key and its colon; returns the place of the value. */
static inline const char *read_key(struct scan *s, const char *p)
{
	if (p == s->end)
		return ended(s);
	if (*p != '"')
		return bad(s, p, "a key is expected here");
	if (!(p = read_string(s, p, KL_JSON_KEY)))
		return NULL;
	p = skip_space(s, p);
	if (p == s->end)
		return ended(s);
	return *p == ':' ? skip_space(s, p + 1) : bad(s, p, "a colon is expected here");
}

/* A value, or the opening of a container: then *inside is set, and an empty one is closed at once. */
static inline const char *read_value(struct scan *s, const char *p, bool *inside)
{
	*inside = false;
	if (p == s->end)
		return ended(s);
	switch (*p) {
	case '"':
		return read_string(s, p, 0);
	case '{':
	case '[':
		break;
	case 't':
		return read_literal(s, p, "true", KL_JSON_TRUE);
	case 'f':
		return read_literal(s, p, "false", KL_JSON_FALSE);
	case 'n':
		return read_literal(s, p, "null", KL_JSON_NULL);
	default:
		return *p == '-' || (*p >= '0' && *p <= '9') ? read_number(s, p) : bad(s, p, "a value is expected here");
	}
	char close = *p == '{' ? '}' : ']';
	if (!(p = open_container(s, p, *p == '{' ? KL_JSON_OBJECT : KL_JSON_ARRAY)))
		return NULL;
	p = skip_space(s, p);
	if (p < s->end && *p == close)
		return close_container(s, p);
	*inside = true;
	return p;
}

static const char *read_document(struct scan *s, const char *p)
{
	bool inside;
	for (;;) {
		p = read_value(s, p, &inside);
		while (p && !inside) {
			if (s->open == KL_JSON_NONE)
				return p;
			p = skip_space(s, p);
			if (p == s->end)
				return ended(s);
			bool object = s->doc->nodes[s->open].kind == KL_JSON_OBJECT;
			if (*p == ',') {
				p = skip_space(s, p + 1);
				inside = true;
			} else if (*p == (object ? '}' : ']')) {
				p = close_container(s, p);
			} else {
				return bad(s, p, object ? "a comma or } is expected here" : "a comma or ] is expected here");
			}
		}
		if (p && s->doc->nodes[s->open].kind == KL_JSON_OBJECT)
			p = read_key(s, p);
		if (!p)
			return NULL;
	}
}

/* What may stand behind the root. In a stream, a number or literal is complete only when white space follows. */
static bool check_end(struct scan *s, const char *p)
{
	if (!s->stream) {
		p = kl_json_skip_space(p, s->end);
		return p == s->end || bad(s, p, "text after the document");
	}
	if (s->doc->nodes[0].kind > KL_JSON_NUMBER)
		return true;
	if (p == s->end)
		return ended(s);
	return kl_json_skip_space(p, p + 1) > p || bad(s, p, "text after the document");
}

int kl_json_read(struct kl_json *doc, kiln_slice text, unsigned depth, unsigned flags, size_t *used, kiln_error *err)
{
	bool cut = text.size > KL_DOCUMENT_MAX, stream = flags & KL_JSON_STREAM;
	text = cut || !text.data ? kl_slice(text.data ? text.data : "", cut ? KL_DOCUMENT_MAX : 0) : text;
	struct scan s = {.text = text.data, .end = text.data + text.size, .doc = doc, .next = doc->nodes, .last = doc->nodes,
		.open = KL_JSON_NONE, .depth_max = depth, .stream = stream, .cut = cut, .err = err};
	doc->text = text;
	doc->count = doc->replaced_count = 0;
	doc->replaced_size = 0;
	doc->spaced = false;
	if (used)
		*used = 0;
	if (cut && !stream)
		return ended(&s), s.status;
	if (doc->nodes)
		s.last += doc->cap;
	const char *p = kl_json_skip_space(s.text, s.end);
	if (p == s.end && stream && !cut) {
		if (used)
			*used = text.size;
		return KILN_DONE;
	}
	p = p < s.end && *p == '\xef' ? bad(&s, p, "a byte order mark or other text before the document") : read_document(&s, p);
	if (!p || !check_end(&s, p))
		return s.status;
	doc->count = (uint32_t)(s.next - doc->nodes);
	doc->spaced = s.spaced;
	if (used)
		*used = (size_t)(p - s.text);
	return KILN_OK;
}

void kl_json_free(struct kl_json *doc)
{
	free(doc->nodes);
	free(doc->replaced);
	*doc = (struct kl_json){0};
}
