/* json.h - a strict reader of JSON (RFC 8259) that keeps every token as it was written, and a writer that cannot emit
   invalid JSON.

   Reading gives a tape: nodes in document order, each naming its bytes in the original text. Nothing is decoded, so "1.00"
   stays "1.00". A member of an object is two nodes: its key (a string with KL_JSON_KEY), then its value. Refused, with the byte
   offset: anything RFC 8259 does not allow, duplicate keys in one object (compared after unescaping), bad UTF-8, U+0000 and
   lone surrogates in strings (escaped ones too), nesting over `depth`, numbers over KL_NUMBER_MAX, text over KL_DOCUMENT_MAX,
   a byte order mark.

   A node can be given other text (kl_json_replace); everything that reads the tape then sees that text. */
#ifndef KL_JSON_H
#define KL_JSON_H
#include "base/arena.h"
#include "base/buf.h"
#include "base/limits.h"

enum kl_json_kind { KL_JSON_NULL, KL_JSON_FALSE, KL_JSON_TRUE, KL_JSON_NUMBER, KL_JSON_STRING, KL_JSON_ARRAY, KL_JSON_OBJECT };
enum { KL_JSON_KEY = 1, KL_JSON_ESCAPED = 2 /* holds a backslash */, KL_JSON_REPLACED = 4 };

struct kl_json_node {
	uint32_t at;    /* offset of the token: of a string's first byte after the quote, of a container's bracket; if REPLACED an index */
	uint32_t size;  /* bytes: of a string without its quotes, of a container with both brackets */
	uint32_t end;   /* index of the node after this one and all below it */
	uint8_t kind;   /* enum kl_json_kind */
	uint8_t flags;
	uint16_t hash;  /* of a key's bytes when not ESCAPED: free for look-ups */
};

struct kl_json {
	kiln_slice text;              /* borrowed */
	struct kl_json_node *nodes;   /* owned */
	uint32_t count, cap;
	kiln_slice *replaced;         /* owned array of pairs, borrowed texts: the new one, then the original */
	uint32_t replaced_count, replaced_cap;
	size_t replaced_size;         /* bytes of all new texts: bounds what a copy may add */
	bool spaced;                  /* white space stands between tokens somewhere */
};

enum { KL_JSON_STREAM = 1 /* text may follow the document: *used tells where it ends */ };
#define KL_JSON_ROOT 0u
#define KL_JSON_NONE UINT32_MAX

/* Read one document from text, which must outlive the tape. Node 0 is its root. *doc is reused: all-zero at first, released by
   kl_json_free. used may be NULL without KL_JSON_STREAM. KILN_OK, KILN_BAD_JSON, KILN_LIMIT, KILN_NO_MEMORY; under
   KL_JSON_STREAM also KILN_DONE when only white space is left, and KILN_NOT_FOUND when the text ends inside a document (read
   more and try again from the same place); a root that is a number or a literal is whole only when white space follows.
   err->offset is the byte. Unless it returns KILN_OK the tape is empty, and *used is 0 but for KILN_DONE. */
int kl_json_read(struct kl_json *doc, kiln_slice text, unsigned depth, unsigned flags, size_t *used, kiln_error *err);
void kl_json_free(struct kl_json *doc);

/* The token's bytes as written (a string's without quotes, a container's original bytes, replacements not applied inside). */
static inline kiln_slice kl_json_text(const struct kl_json *doc, uint32_t node)
{
	const struct kl_json_node *n = &doc->nodes[node];
	return n->flags & KL_JSON_REPLACED ? doc->replaced[n->at] : kl_slice(doc->text.data + n->at, n->size);
}
/* Give a string value other bytes (the inside of a JSON string, escaped as JSON needs; borrowed). KILN_OK, KILN_NO_MEMORY,
   KILN_MISUSE for a key or a node that is no string. */
int kl_json_replace(struct kl_json *doc, uint32_t node, kiln_slice text);

/* A string's characters, unescaped: the text itself when nothing is escaped, else a copy in the arena. data NULL: no memory. */
kiln_slice kl_json_string(const struct kl_json *doc, uint32_t node, struct kl_arena *arena);
/* Is this node a string equal to the (unescaped, plain) text? */
bool kl_json_is(const struct kl_json *doc, uint32_t node, kiln_slice text);
/* The value of a member of the object, KL_JSON_NONE if there is none (or the node is no object). */
uint32_t kl_json_get(const struct kl_json *doc, uint32_t object, const char *key);

/* Walk: for (c = kl_json_first(doc, n); c != KL_JSON_NONE; c = kl_json_next(doc, n, c)): an object's keys (the value is c + 1), an
   array's elements. */
static inline uint32_t kl_json_first(const struct kl_json *doc, uint32_t node)
{
	return node + 1 < doc->nodes[node].end ? node + 1 : KL_JSON_NONE;
}
static inline uint32_t kl_json_next(const struct kl_json *doc, uint32_t node, uint32_t child)
{
	uint32_t next = doc->nodes[child].flags & KL_JSON_KEY ? doc->nodes[child + 1].end : doc->nodes[child].end;
	return next < doc->nodes[node].end ? next : KL_JSON_NONE;
}
/* Append the node and all below it without white space between tokens, replacements applied. */
void kl_json_copy(const struct kl_json *doc, uint32_t node, struct kl_buf *out);

/* The hash that key nodes carry. */
uint16_t kl_json_hash(kiln_slice key);

/* The writer. A call that does not fit where it stands (a value without a key, a second root, too deep, bad UTF-8, U+0000) latches
   `failed` and writes nothing more; kl_json_done tells. */
struct kl_json_writer {
	struct kl_buf *out;
	uint32_t depth;
	bool failed, keyed, rooted;
	unsigned char stack[KL_DEPTH_MAX + KL_BUNDLE_DEPTH];  /* '{' or '[' plus 1 once it has a member */
};
void kl_json_begin(struct kl_json_writer *w, struct kl_buf *out);
void kl_json_open(struct kl_json_writer *w, char bracket);   /* '{' or '[' */
void kl_json_close(struct kl_json_writer *w);
void kl_json_key(struct kl_json_writer *w, const char *key);
void kl_json_put_string(struct kl_json_writer *w, kiln_slice utf8);
void kl_json_put_int(struct kl_json_writer *w, int64_t v);
void kl_json_put_bool(struct kl_json_writer *w, bool v);
void kl_json_put_null(struct kl_json_writer *w);
/* A value that is JSON already: a stored body, a copied node. Trusted. */
void kl_json_put_raw(struct kl_json_writer *w, kiln_slice json);
static inline void kl_json_member(struct kl_json_writer *w, const char *key, kiln_slice utf8)
{
	kl_json_key(w, key);
	kl_json_put_string(w, utf8);
}
/* True when one whole value was written and nothing failed. */
bool kl_json_done(const struct kl_json_writer *w);

#endif
