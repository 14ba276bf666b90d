/* json_node.c - what a tape is asked: strings, members, replacements, and the copy without white space. */
#include "base/json.h"
#include "base/json_scan.h"
#include "base/utf8.h"
#include <stdlib.h>

static unsigned hex4(const char *p)
{
	unsigned v = 0;
	for (int i = 0; i < 4; i++)
		v = v << 4 | (p[i] <= '9' ? (unsigned)p[i] - '0' : ((unsigned)p[i] | 0x20) - 'a' + 10);
	return v;
}

size_t kl_json_unescape(const char **at, const char *end, char *out)
{
	const char *p = *at;
	if (*p != '\\' || end - p < 2) {
		*out = *p;
		*at = p + 1;
		return 1;
	}
	if (p[1] != 'u' || end - p < 6) {
		static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
		const char *name = memchr(from, p[1], sizeof from - 1);
		*out = name ? to[name - from] : p[1];
		*at = p + 2;
		return 1;
	}
	uint32_t c = hex4(p + 2);
	*at = p + 6;
	if (c >= 0xd800 && c < 0xdc00 && end - p >= 12) {
		c = 0x10000 + ((c - 0xd800) << 10) + (hex4(p + 8) - 0xdc00);
		*at = p + 12;
	}
	return kl_utf8_put(out, c);
}

kiln_slice kl_json_string(const struct kl_json *doc, uint32_t node, struct kl_arena *arena)
{
	kiln_slice text = kl_json_text(doc, node);
	if (!(doc->nodes[node].flags & KL_JSON_ESCAPED))
		return text;
	char *to = kl_arena_alloc(arena, text.size + 4), *out = to;
	if (!to)
		return (kiln_slice){NULL, 0};
	for (const char *p = text.data, *end = p + text.size; p < end;) {
		const char *slash = memchr(p, '\\', (size_t)(end - p));
		size_t plain = (size_t)((slash ? slash : end) - p);
		memcpy(out, p, plain);
		out += plain;
		p += plain;
		if (slash)
			out += kl_json_unescape(&p, end, out);
	}
	return kl_slice(to, (size_t)(out - to));
}

static bool escaped_eq(kiln_slice escaped, kiln_slice text)
{
	const char *p = escaped.data, *end = p + escaped.size;
	size_t at = 0;
	while (p < end) {
		char c[4];
		size_t n = kl_json_unescape(&p, end, c);
		if (text.size - at < n || memcmp(text.data + at, c, n) != 0)
			return false;
		at += n;
	}
	return at == text.size;
}

bool kl_json_is(const struct kl_json *doc, uint32_t node, kiln_slice text)
{
	const struct kl_json_node *n = &doc->nodes[node];
	if (n->kind != KL_JSON_STRING)
		return false;
	if (n->flags & KL_JSON_ESCAPED)
		return escaped_eq(kl_json_text(doc, node), text);
	return kl_slice_eq(kl_json_text(doc, node), text);
}

uint16_t kl_json_hash(kiln_slice key)
{
	return kl_json_hash_inline(key);
}

uint32_t kl_json_get(const struct kl_json *doc, uint32_t object, const char *key)
{
	const struct kl_json_node *nodes = doc->nodes;
	kiln_slice text = kl_slice_of(key);
	uint16_t hash = kl_json_hash_inline(text);
	if (nodes[object].kind != KL_JSON_OBJECT)
		return KL_JSON_NONE;
	for (uint32_t k = object + 1; k < nodes[object].end; k = nodes[k + 1].end)
		if ((nodes[k].hash == hash || nodes[k].flags & KL_JSON_ESCAPED) && kl_json_is(doc, k, text))
			return k + 1;
	return KL_JSON_NONE;
}

int kl_json_replace(struct kl_json *doc, uint32_t node, kiln_slice text)
{
	struct kl_json_node *n = &doc->nodes[node];
	if (n->kind != KL_JSON_STRING || n->flags & KL_JSON_KEY)
		return KILN_MISUSE;
	if (!(n->flags & KL_JSON_REPLACED)) {
		if (doc->replaced_cap - doc->replaced_count < 2) {
			size_t cap = doc->replaced_cap ? (size_t)doc->replaced_cap * 2 : 16;
			kiln_slice *all = cap < UINT32_MAX ? realloc(doc->replaced, cap * sizeof *all) : NULL;
			if (!all)
				return KILN_NO_MEMORY;
			doc->replaced = all;
			doc->replaced_cap = (uint32_t)cap;
		}
		doc->replaced[doc->replaced_count + 1] = kl_json_text(doc, node);
		n->at = doc->replaced_count;
		doc->replaced_count += 2;
	}
	doc->replaced[n->at] = text.data ? text : KL_SLICE("");
	doc->replaced_size += text.size;
	bool escaped = text.size && memchr(text.data, '\\', text.size);
	n->flags = (uint8_t)(KL_JSON_REPLACED | (escaped ? KL_JSON_ESCAPED : 0));
	return KILN_OK;
}

/* Where the token stands in the original text, a string with its quotes. */
static kiln_slice original(const struct kl_json *doc, const struct kl_json_node *n)
{
	kiln_slice s = n->flags & KL_JSON_REPLACED ? doc->replaced[n->at + 1] : kl_slice(doc->text.data + n->at, n->size);
	return n->kind == KL_JSON_STRING ? kl_slice(s.data - 1, s.size + 2) : s;
}

#define SHORT_COPY 32  /* a run up to this long is copied as one block of this size: the length decides no branch */

struct copy {
	char *to;           /* room for the whole and SHORT_COPY more */
	const char *limit;  /* end of the text: bytes below it may be read */
};

static inline void put(struct copy *c, const char *from, const char *end)
{
	size_t n = (size_t)(end - from);
	if (n <= SHORT_COPY && c->limit - from >= SHORT_COPY)
		memcpy(c->to, from, SHORT_COPY);
	else
		memcpy(c->to, from, n);
	c->to += n;
}

/* Between two tokens, or behind the last one: brackets, commas and colons stay. What stands at `end` is no white space or
   the node's end, so looking for the next such byte may look beyond. */
static inline void put_gap(struct copy *c, const char *from, const char *end)
{
	while ((from = kl_json_skip_space(from, c->limit)) < end)
		*c->to++ = *from++;
}

static void put_node(const struct kl_json *doc, uint32_t node, struct copy *c)
{
	const struct kl_json_node *nodes = doc->nodes;
	kiln_slice whole = original(doc, &nodes[node]);
	const char *at = whole.data, *end = at + whole.size;
	for (uint32_t i = node; i < nodes[node].end; i++) {
		bool replaced = nodes[i].flags & KL_JSON_REPLACED;
		if (nodes[i].kind >= KL_JSON_ARRAY || (!replaced && !doc->spaced))
			continue;
		kiln_slice token = original(doc, &nodes[i]);
		if (doc->spaced)
			put_gap(c, at, token.data);
		else
			put(c, at, token.data);
		at = token.data + token.size;
		if (replaced) {
			kiln_slice text = doc->replaced[nodes[i].at];
			*c->to++ = '"';
			memcpy(c->to, text.data, text.size);
			c->to += text.size;
			*c->to++ = '"';
		} else {
			put(c, token.data, at);
		}
	}
	if (doc->spaced)
		put_gap(c, at, end);
	else
		put(c, at, end);
}

void kl_json_copy(const struct kl_json *doc, uint32_t node, struct kl_buf *out)
{
	kiln_slice whole = original(doc, &doc->nodes[node]);
	if (!doc->spaced && doc->replaced_count == 0) {
		kl_buf_add_slice(out, whole);
		return;
	}
	struct copy c = {kl_buf_room(out, whole.size + doc->replaced_size + SHORT_COPY), doc->text.data + doc->text.size};
	if (!c.to)
		return;
	put_node(doc, node, &c);
	out->size = (size_t)(c.to - out->data);
}
