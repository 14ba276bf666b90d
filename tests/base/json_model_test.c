/* json_model_test.c - mutated texts. The reader must agree with a plain recursive one about what is JSON, what it takes must come
   back from a copy as it was, and a text that ends early must be told from a wrong one. */
#include "base/json.h"
#include "base/utf8.h"
#include <criterion/criterion.h>
#include <stdlib.h>

#define ROUNDS 20000
#define TEXT_MAX 400
#define DEPTH 12

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	return *state ^= *state << 17;
}

/* The model: RFC 8259's grammar by descent. Each function returns the place behind what it read, or NULL. */
struct model {
	const char *end;
	unsigned depth;
};
static const char *model_value(struct model *m, const char *p);

static const char *model_space(struct model *m, const char *p)
{
	while (p < m->end && memchr(" \t\r\n", *p, 4))
		p++;
	return p;
}

static const char *model_hex(struct model *m, const char *p, unsigned *v)
{
	char text[5] = "";
	if (m->end - p < 4)
		return NULL;
	memcpy(text, p, 4);
	*v = (unsigned)strtoul(text, NULL, 16);
	return strspn(text, "0123456789abcdefABCDEF") == 4 ? p + 4 : NULL;
}

/* The string's characters go to *out, for the comparison of keys. */
static const char *model_string(struct model *m, const char *p, struct kl_buf *out)
{
	unsigned v, w;
	char utf8[4];
	for (p++; p < m->end && *p != '"';) {
		if ((unsigned char)*p < 0x20)
			return NULL;
		if (*p != '\\') {
			kl_buf_add(out, p++, 1);
			continue;
		}
		if (++p == m->end || !*p || !strchr("\"\\/bfnrtu", *p))
			return NULL;
		if (*p != 'u') {
			static const char to[] = "\"\\/\b\f\n\r\t";
			kl_buf_add(out, to + (strchr("\"\\/bfnrt", *p++) - "\"\\/bfnrt"), 1);
			continue;
		}
		if (!(p = model_hex(m, p + 1, &v)) || v == 0 || v >> 10 == 0x37)
			return NULL;
		if (v >> 10 == 0x36) {
			if (m->end - p < 2 || p[0] != '\\' || p[1] != 'u' || !(p = model_hex(m, p + 2, &w)) || w >> 10 != 0x37)
				return NULL;
			v = 0x10000 + ((v & 0x3ff) << 10 | (w & 0x3ff));
		}
		kl_buf_add(out, utf8, kl_utf8_put(utf8, v));
	}
	return p < m->end && kl_utf8_check(kl_buf_slice(out)) == out->size ? p + 1 : NULL;
}

static const char *model_digits(struct model *m, const char *p)
{
	const char *from = p;
	while (p < m->end && *p >= '0' && *p <= '9')
		p++;
	return p > from ? p : NULL;
}

static const char *model_number(struct model *m, const char *p)
{
	const char *whole = p += *p == '-';
	if (!(p = model_digits(m, p)) || (*whole == '0' && p - whole > 1))
		return NULL;
	if (p < m->end && *p == '.' && !(p = model_digits(m, p + 1)))
		return NULL;
	if (p < m->end && (*p == 'e' || *p == 'E')) {
		p++;
		p = model_digits(m, p < m->end && (*p == '+' || *p == '-') ? p + 1 : p);
	}
	return p;
}

static const char *model_members(struct model *m, const char *p, bool object)
{
	struct kl_buf keys[64] = {{0}};
	size_t n = 0;
	bool good = ++m->depth <= DEPTH;
	char close = object ? '}' : ']';
	p = model_space(m, p + 1);
	if (good && p < m->end && *p == close) {
		m->depth--;
		return p + 1;
	}
	while (good && n < 64) {
		if (object) {
			good = p < m->end && *p == '"' && (p = model_string(m, p, &keys[n]));
			for (size_t i = 0; good && i < n; i++)
				good = !kl_slice_eq(kl_buf_slice(&keys[i]), kl_buf_slice(&keys[n]));
			p = good ? model_space(m, p) : NULL;
			good = good && p < m->end && *p++ == ':';
			n++;
		}
		p = good ? model_value(m, model_space(m, p)) : NULL;
		p = p ? model_space(m, p) : NULL;
		good = p && p < m->end && (*p == ',' || *p == close);
		if (!good || *p++ == close)
			break;
		p = model_space(m, p);
	}
	for (size_t i = 0; i < 64; i++)
		kl_buf_free(&keys[i]);
	m->depth--;
	return good ? p : NULL;
}

static const char *model_value(struct model *m, const char *p)
{
	static const char *const words[] = {"true", "false", "null"};
	if (p == m->end)
		return NULL;
	if (*p == '{' || *p == '[')
		return model_members(m, p, *p == '{');
	if (*p == '"') {
		struct kl_buf text = {0};
		p = model_string(m, p, &text);
		kl_buf_free(&text);
		return p;
	}
	for (size_t i = 0; i < 3; i++)
		if (kl_slice_starts(kl_slice(p, (size_t)(m->end - p)), kl_slice_of(words[i])))
			return p + strlen(words[i]);
	return model_number(m, p);
}

static bool model_takes(kiln_slice text)
{
	struct model m = {text.data + text.size, 0};
	const char *p = model_value(&m, model_space(&m, text.data));
	return p && model_space(&m, p) == m.end;
}

static void assert_same_tape(const struct kl_json *a, const struct kl_json *b)
{
	cr_assert_eq(a->count, b->count);
	for (uint32_t i = 0; i < a->count; i++) {
		const struct kl_json_node *x = &a->nodes[i], *y = &b->nodes[i];
		bool same = x->kind == y->kind && x->flags == y->flags && x->hash == y->hash && x->end == y->end;
		if (x->kind < KL_JSON_ARRAY)
			same = same && kl_slice_eq(kl_json_text(a, i), kl_json_text(b, i));
		if (!same)
			cr_assert_fail("node %u differs in the copy", i);
	}
}

/* A copy is read as the same tape, has no space to drop, and copying it changes nothing. */
static void check_copy(const struct kl_json *doc)
{
	struct kl_json again = {0};
	struct kl_buf copy = {0}, second = {0};
	kl_json_copy(doc, 0, &copy);
	cr_assert_eq(kl_json_read(&again, kl_buf_slice(&copy), DEPTH, 0, NULL, NULL), KILN_OK);
	assert_same_tape(doc, &again);
	cr_assert_not(again.spaced);
	kl_json_copy(&again, 0, &second);
	cr_assert(kl_slice_eq(kl_buf_slice(&copy), kl_buf_slice(&second)));
	kl_json_free(&again);
	kl_buf_free(&copy);
	kl_buf_free(&second);
}

static void check_stream(struct kl_json *doc, kiln_slice text, uint64_t cut)
{
	size_t used;
	if (doc->nodes[0].kind < KL_JSON_STRING)
		return;
	cr_assert_eq(kl_json_read(doc, text, DEPTH, KL_JSON_STREAM, &used, NULL), KILN_OK);
	cut %= used;
	int status = kl_json_read(doc, kl_slice(text.data, cut), DEPTH, KL_JSON_STREAM, NULL, NULL);
	cr_assert(status == KILN_NOT_FOUND || status == KILN_DONE, "%d for the first %zu of %.*s", status, (size_t)cut, (int)text.size, text.data);
}

static bool check(struct kl_json *doc, kiln_slice text, uint64_t random)
{
	char *exact = malloc(text.size ? text.size : 1);
	kiln_error err = {0};
	memcpy(exact, text.data, text.size);
	text.data = exact;
	int status = kl_json_read(doc, text, DEPTH, 0, NULL, &err);
	if ((status == KILN_OK) != model_takes(text))
		cr_assert_fail("status %d for %.*s", status, (int)text.size, text.data);
	if (status == KILN_OK) {
		check_copy(doc);
		check_stream(doc, text, random);
	} else {
		cr_assert(err.status == status && err.offset <= text.size);
	}
	free(exact);
	return status == KILN_OK;
}

static size_t mutate(char *text, size_t n, uint64_t *state)
{
	static const char *const pieces[] = {"{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "\\u0061", "\\ud83d\\ude00", "\\ud800", "\\u0000", "\xc3\xa9", "\xe2\x82", "\xff",
		"1", "-0", ".5", "e1", "true", "null", "\"a\"", "\"a\":1", ",\"a\":1", ",1", "[]", "{}", "\x01", "\x00", "0", "\\n", "\\", "\"b\":{},"};
	for (uint64_t times = 1 + next_random(state) % 3; times && n; times--) {
		uint64_t r = next_random(state);
		size_t at = (size_t)(r >> 8) % n, run = 1 + (size_t)(r >> 40) % 6, left = n - at;
		const char *piece = pieces[(r >> 24) % (sizeof pieces / sizeof *pieces)];
		size_t size = *piece ? strlen(piece) : 1;
		run = run < left ? run : left;
		switch (r % 4) {
		case 0:
			text[at] = (char)(r >> 50);
			break;
		case 1:
			memmove(text + at, text + at + run, left - run);
			n -= run;
			break;
		case 2:
			memmove(text + at + run, text + at, left);
			n += run;
			break;
		default:
			memmove(text + at + size, text + at, left);
			memcpy(text + at, piece, size);
			n += size;
		}
	}
	return n;
}

Test(json_model, mutated_texts)
{
	static const char *const seeds[] = {"{\"resourceType\":\"Patient\",\"id\":\"a-1\",\"active\":true,\"name\":[{\"family\":\"N\\u00e9\",\"given\":[\"A\",\"B\"]}]}",
		"[1.00, -0, 9007199254740993, 1E400, 0.5e-7, [], {}, [[{}]]]", "{ \"a\" : \"x\\\"\\\\\" , \"\\u0062\" : null , \"c\" : [ false , \"\\ud83d\\ude00\" ] }",
		"{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"aa\":6,\"ab\":7,\"valueQuantity\":{\"value\":5.40,\"unit\":\"mg\"}}", "\"0123456789abcdef\xc3\xa9ghijklmnop\\n\"",
		"\t[ [ [ [ [ [ [ [ [ [ [ \"deep\" ] ] ] ] ] ] ] ] ] ] ]\n", "  -12.5e+3  "};
	struct kl_json doc = {0};
	uint64_t state = 20260131;
	unsigned taken = 0;
	for (unsigned i = 0; i < ROUNDS; i++) {
		char text[TEXT_MAX];
		const char *seed = seeds[i % (sizeof seeds / sizeof *seeds)];
		size_t n = strlen(seed);
		memcpy(text, seed, n);
		n = mutate(text, n, &state);
		taken += check(&doc, kl_slice(text, n), next_random(&state));
	}
	cr_assert(taken > ROUNDS / 20 && taken < ROUNDS / 2, "%u texts were taken: the mutations say little", taken);
	kl_json_free(&doc);
}
