/* json_test.c - what the reader takes and what it refuses, by the sections of RFC 8259. Every text is read from memory of just its
   size, so that the address sanitizer sees a read past the end. */
#include "base/json.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define TEXTS(...) ((const char *const[]){__VA_ARGS__, NULL})

static int read_exact(struct kl_json *doc, kiln_slice text, unsigned depth, unsigned flags, size_t *used, kiln_error *err, char **copy)
{
	*copy = malloc(text.size ? text.size : 1);
	if (text.size)
		memcpy(*copy, text.data, text.size);
	return kl_json_read(doc, kl_slice(*copy, text.size), depth, flags, used, err);
}

static int status_of(kiln_slice text, unsigned depth, unsigned flags, size_t *used, kiln_error *err)
{
	struct kl_json doc = {0};
	char *copy;
	int status = read_exact(&doc, text, depth, flags, used, err, &copy);
	cr_assert_eq(doc.count == 0, status != KILN_OK);
	kl_json_free(&doc);
	free(copy);
	return status;
}

/* Alone, in an array and as a member's value. */
static void each(const char *const *texts, int want)
{
	static const char *const around[][2] = {{"", ""}, {"[", "]"}, {"{\"k\": ", " }"}, {" [0 , ", "\t]\n"}};
	for (; *texts; texts++) {
		for (size_t i = 0; i < 4; i++) {
			char text[512];
			kiln_error err = {0};
			int n = snprintf(text, sizeof text, "%s%s%s", around[i][0], *texts, around[i][1]);
			int got = status_of(kl_slice(text, (size_t)n), KL_DEPTH_MAX, 0, NULL, &err);
			cr_assert_eq(got, want, "%s: %d, not %d", text, got, want);
			cr_assert_eq(err.status, want);
			cr_assert_leq(err.offset, (uint64_t)n);
		}
	}
}

Test(json, section_2_structure)
{
	each(TEXTS("{}", "[]", "[ ]", "{ }", "[[]]", "[1,2]", "[1 , 2]", "{\"a\":1,\"b\":[{}]}", "{\"\":0}", "\r\n\t {\r\n\t } ", "[[],{},\"\"]",
		"{\"a\":{\"a\":{\"a\":1}}}"), KILN_OK);
	each(TEXTS("[", "]", "{", "}", "[}", "{]", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1", "[1,", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}",
		"{,\"a\":1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{\"a\"::1}", "{\"a\":1:2}", "[1:2]",
		"{\"a\",1}", "{[]:1}", "\v1", "\f1", "\xc2\xa0" "1", "1/**/", "//\n1", "#1\n", "\x01", "[\"a\",\n4\n,1,", "[1]]", "{}}", "{\"a\":[}", "]["), KILN_BAD_JSON);
}

Test(json, section_3_literals)
{
	each(TEXTS("true", "false", "null"), KILN_OK);
	each(TEXTS("True", "TRUE", "tru", "truee", "true1", "fals", "falsey", "nul", "nulll", "n", "nan", "NaN", "Infinity", "-Infinity", "undefined", "t rue",
		"true false"), KILN_BAD_JSON);
}

Test(json, section_4_the_same_key_twice)
{
	each(TEXTS("{\"a\":1,\"b\":{\"a\":1},\"c\":[{\"a\":1},{\"a\":1}]}", "{\"a\":1,\"A\":1}", "{\"\":1,\" \":1}", "{\"a\\n\":1,\"an\":1}"), KILN_OK);
	each(TEXTS("{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"a\":{}}", "{\"\":1,\"\":1}", "{\"a\":1,\"\\u0061\":1}", "{\"\\u0061\":1,\"a\":1}",
		"{\"\\n\":1,\"\\u000A\":1}", "{\"\\/\":1,\"/\":1}", "{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\uDe00\":1}", "{\"x\":{\"a\":1,\"a\":1}}",
		"[{\"\\u0061\":{},\"b\":[],\"\\u0061\":1}]"), KILN_BAD_JSON);
}

Test(json, section_6_numbers)
{
	each(TEXTS("0", "-0", "1", "-1", "10", "1.00", "0.0", "-0.0", "1e1", "1E1", "1e+1", "1e-1", "1.5E+10", "9007199254740993", "1E400", "1e-400", "123456789012345678901234567890",
		"0e0", "0E+00", "-0.1e-00"), KILN_OK);
	each(TEXTS("-", "+1", "01", "-01", "00", "1.", ".1", "-.1", "1.e1", "1e", "1E+", "1e-", "1e1.5", "0x1", "1_0", "1,0e", "--1", "- 1", "1 .0", "1. 0", "1e 1", "0.1.2",
		"1-1", "1+1", "2.e3", "1ea", "\xef\xbc\x91", "0e", "Inf", "1f"), KILN_BAD_JSON);
}

Test(json, long_numbers)
{
	char text[10001];
	memset(text, '7', sizeof text);
	kiln_error err;
	cr_assert_eq(status_of(kl_slice(text, KL_NUMBER_MAX), 1, 0, NULL, &err), KILN_OK);
	cr_assert_eq(status_of(kl_slice(text, KL_NUMBER_MAX + 1), 1, 0, NULL, &err), KILN_LIMIT);
	text[0] = '[';
	text[10000] = ']';
	cr_assert_eq(status_of(kl_slice(text, sizeof text), 1, 0, NULL, &err), KILN_LIMIT);
	cr_assert_eq(err.offset, 1);
}

Test(json, section_7_strings)
{
	each(TEXTS("\"\"", "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\uABCD\\uabcd\"", "\"\\ud834\\udd1e\"", "\"\\uDBFF\\uDFFF\"", "\"\x7f\"",
		"\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"", "\"\\uFFFF\"", "\"\\u0001\"", "\"\\\\u0000\"", "\"{[,:]}\"", "\"abcdefghijklmnopqrstuvwxyz\\\"0123456789\"",
		"\"\xef\xbb\xbf\"", "\"\xed\x9f\xbf\xee\x80\x80\""), KILN_OK);
	each(TEXTS("\"", "\"a", "a\"", "'a'", "\"\\\"", "\"\\a\"", "\"\\'\"", "\"\\x41\"", "\"\\0\"", "\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"", "\"\\u123g\"", "\"\\U0041\"",
		"\"\\u 041\"", "\"\\u+041\"", "\"\\\xc3\xa9\"", "\"\t\"", "\"\n\"", "\"\r\"", "\"\x1f\"", "\"abcdefghijklmnopqrstuvwxyz\x01\"", "\"a\" \"b\"", "\"a\"b",
		"\"\\u0000\"", "\"abc\\u0000def\""), KILN_BAD_JSON);
}

Test(json, section_8_characters)
{
	each(TEXTS("\"\\ud800\"", "\"\\udc00\"", "\"\\uDFFF\"", "\"\\ud800\\ud800\"", "\"\\ud800a\"", "\"\\ud800\\n\"", "\"\\ud800\\u0041\"", "\"\\udc00\\ud800\"",
		"\"\\ud800\\udc0\"", "\"\\ud800\\\"", "\"\xff\"", "\"\x80\"", "\"\xc3\"", "\"\xc0\x80\"", "\"\xc1\xbf\"", "\"\xe0\x80\xaf\"", "\"\xed\xa0\x80\"",
		"\"\xed\xbf\xbf\"", "\"\xf0\x80\x80\xaf\"", "\"\xf4\x90\x80\x80\"", "\"\xf5\x80\x80\x80\"", "\"\xfe\"", "\"abcdefghijklmnopq\xe2\x82\"", "\"\xe2\x82\\u00ac\"",
		"{\"\xc3\":1}"), KILN_BAD_JSON);
}

Test(json, whole_texts)
{
	kiln_error err;
	static const kiln_slice bad[] = {KL_SLICE(""), KL_SLICE(" "), KL_SLICE("\n\n"), KL_SLICE("\xef\xbb\xbf{}"), KL_SLICE("\xef\xbb\xbf"), KL_SLICE("{}\0"), KL_SLICE("\0"),
		KL_SLICE("\"\0\""), KL_SLICE("[1]x"), KL_SLICE("1 1"), KL_SLICE("{}{}"), KL_SLICE("{}\n{}"), KL_SLICE("\xff\xfe{\0}\0"), KL_SLICE("[\0]"), KL_SLICE("\"a\0b\"")};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		cr_assert_eq(status_of(bad[i], 8, 0, NULL, &err), KILN_BAD_JSON, "case %zu", i);
	cr_assert_eq(status_of((kiln_slice){NULL, 0}, 8, 0, NULL, &err), KILN_BAD_JSON);
	cr_assert_eq(status_of((kiln_slice){NULL, 0}, 8, KL_JSON_STREAM, NULL, NULL), KILN_DONE);
	cr_assert_eq(kl_json_read(&(struct kl_json){0}, kl_slice("{}", (size_t)KL_DOCUMENT_MAX + 1), 8, 0, NULL, &err), KILN_LIMIT);
}

Test(json, place_of_the_fault)
{
	static const struct { const char *text; uint64_t offset; } cases[] = {
		{"[1,]", 3}, {"{\"a\":1,\"a\":2}", 7}, {"{\"a\":\"\\ud800\"}", 6}, {"[tru]", 4}, {"[\"\xff\"]", 2}, {"[\"ab\x80\"]", 4}, {"{} x", 3}, {"[01]", 2}, {"[1.]", 3},
		{"[[[", 3}, {"{\"a\" 1}", 5}, {"[\"a\tb\"]", 3}, {"", 0}, {"{\"aa\":1,\"\\u0061a\":2,\"a\\u0061\":3}", 8}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		kiln_error err;
		cr_assert_eq(status_of(kl_slice_of(cases[i].text), 8, 0, NULL, &err), KILN_BAD_JSON);
		cr_assert_eq(err.offset, cases[i].offset, "%s: %llu", cases[i].text, (unsigned long long)err.offset);
	}
}

Test(json, depth)
{
	kiln_error err;
	cr_assert_eq(status_of(KL_SLICE("1"), 0, 0, NULL, &err), KILN_OK);
	cr_assert_eq(status_of(KL_SLICE("{}"), 0, 0, NULL, &err), KILN_LIMIT);
	cr_assert_eq(status_of(KL_SLICE("[{\"a\":[]}]"), 3, 0, NULL, &err), KILN_OK);
	cr_assert_eq(status_of(KL_SLICE("[{\"a\":[]}]"), 2, 0, NULL, &err), KILN_LIMIT);
	cr_assert_eq(err.offset, 6);
	cr_assert_eq(status_of(KL_SLICE("[[],[],{},[[]]]"), 3, 0, NULL, &err), KILN_OK, "depth, not number");
	size_t n = 1000000;
	char *deep = malloc(2 * n);
	memset(deep, '[', n);
	memset(deep + n, ']', n);
	cr_assert_eq(status_of(kl_slice(deep, 2 * n), KL_DEPTH_MAX, 0, NULL, &err), KILN_LIMIT);
	cr_assert_eq(err.offset, KL_DEPTH_MAX);
	cr_assert_eq(status_of(kl_slice(deep, 2 * n), (unsigned)n, 0, NULL, &err), KILN_OK);
	free(deep);
}

/* {"k0":0,"k1":0,...}, then `last`. */
static kiln_slice many_keys(struct kl_buf *b, const char *form, int n, const char *last)
{
	kl_buf_clear(b);
	kl_buf_add_byte(b, '{');
	for (int i = 0; i < n; i++) {
		char member[128];
		kl_buf_add(b, member, (size_t)snprintf(member, sizeof member, form, i));
	}
	kl_buf_add_text(b, last);
	return kl_buf_slice(b);
}

/* The second form's keys differ in their middle only, where the hash does not look. */
Test(json, many_keys)
{
	static const char *const forms[] = {"\"k%d\":0,", "\"aaaaaaaa%08dbbbbbbbb\":0,", "\"\\u006b%d\":0,"};
	static const char *const again[] = {"\"k7\":1}", "\"aaaaaaaa00000007bbbbbbbb\":1}", "\"k7\":1}"};
	struct kl_buf b = {0};
	clock_t start = clock();
	for (int form = 0; form < 3; form++) {
		for (int n = 8; n <= 100000; n = n < 70 ? n + 1 : n * 37) {
			kiln_error err;
			cr_assert_eq(status_of(many_keys(&b, forms[form], n, "\"z\":1}"), 1, 0, NULL, &err), KILN_OK, "%d keys", n);
			kiln_slice text = many_keys(&b, forms[form], n, again[form]);
			cr_assert_eq(status_of(text, 1, 0, NULL, &err), KILN_BAD_JSON, "%d keys", n);
			cr_assert_eq(err.offset, text.size - strlen(again[form]));
		}
	}
	cr_assert_lt(clock() - start, 20 * CLOCKS_PER_SEC, "quadratic");
	kl_buf_free(&b);
}

Test(json, tape)
{
	static const char text[] = " {\"a\": [1.00, \"x\\n\"], \"b\":null , \"c\":{}}";
	static const struct { const char *text; uint8_t kind, flags; uint32_t end; } want[] = {
		{"{\"a\": [1.00, \"x\\n\"], \"b\":null , \"c\":{}}", KL_JSON_OBJECT, 0, 9}, {"a", KL_JSON_STRING, KL_JSON_KEY, 2},
		{"[1.00, \"x\\n\"]", KL_JSON_ARRAY, 0, 5}, {"1.00", KL_JSON_NUMBER, 0, 4}, {"x\\n", KL_JSON_STRING, KL_JSON_ESCAPED, 5}, {"b", KL_JSON_STRING, KL_JSON_KEY, 6},
		{"null", KL_JSON_NULL, 0, 7}, {"c", KL_JSON_STRING, KL_JSON_KEY, 8}, {"{}", KL_JSON_OBJECT, 0, 9}};
	struct kl_json doc = {0};
	size_t used;
	cr_assert_eq(kl_json_read(&doc, kl_slice_of(text), 8, 0, &used, NULL), KILN_OK);
	cr_assert_eq(used, strlen(text));
	cr_assert_eq(doc.count, 9);
	for (uint32_t i = 0; i < 9; i++) {
		cr_assert(kl_slice_is(kl_json_text(&doc, i), want[i].text), "node %u", i);
		cr_assert_eq(doc.nodes[i].kind, want[i].kind);
		cr_assert_eq(doc.nodes[i].flags, want[i].flags);
		cr_assert_eq(doc.nodes[i].end, want[i].end, "node %u", i);
	}
	cr_assert_eq(doc.nodes[1].hash, kl_json_hash(KL_SLICE("a")));
	kl_json_free(&doc);
}

Test(json, tape_is_reused)
{
	struct kl_json doc = {0};
	for (int round = 0; round < 3; round++) {
		struct kl_buf b = {0};
		kiln_slice text = many_keys(&b, "\"k%d\":0,", 5000, "\"z\":1}");
		cr_assert_eq(kl_json_read(&doc, text, 1, 0, NULL, NULL), KILN_OK);
		cr_assert_eq(doc.count, 10003);
		cr_assert_eq(kl_json_read(&doc, KL_SLICE("[1,"), 1, 0, NULL, NULL), KILN_BAD_JSON);
		cr_assert_eq(doc.count, 0);
		cr_assert_eq(kl_json_read(&doc, KL_SLICE("[1]"), 1, 0, NULL, NULL), KILN_OK);
		cr_assert_eq(doc.count, 2);
		kl_buf_free(&b);
	}
	kl_json_free(&doc);
}

Test(json, stream)
{
	static const char text[] = " {\"a\":1}{\"b\":2}\n[3] \r\n4\n\"x\"true \t\n";
	static const char *const want[] = {"{\"a\":1}", "{\"b\":2}", "[3]", "4", "\"x\"", "true"};
	struct kl_json doc = {0};
	size_t at = 0, used;
	for (size_t i = 0; i < 6; i++) {
		cr_assert_eq(kl_json_read(&doc, kl_slice(text + at, strlen(text) - at), 8, KL_JSON_STREAM, &used, NULL), KILN_OK);
		at += used;
		size_t n = strlen(want[i]);
		cr_assert(at >= n && memcmp(text + at - n, want[i], n) == 0, "document %zu", i);
	}
	cr_assert_eq(kl_json_read(&doc, kl_slice(text + at, strlen(text) - at), 8, KL_JSON_STREAM, &used, NULL), KILN_DONE);
	cr_assert_eq(used, strlen(text) - at);
	kl_json_free(&doc);
}

/* `blocks` times the same 16 MB of white space, without the memory for it; the first bytes are `head`. */
static char *long_space(size_t blocks, const char *head)
{
	const size_t block = 16u << 20;
	int fd = memfd_create("space", 0);
	char *at = mmap(NULL, blocks * block, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	cr_assert(fd >= 0 && at != MAP_FAILED && ftruncate(fd, (off_t)block) == 0);
	for (size_t i = 0; i < blocks; i++)
		cr_assert_neq(mmap(at + i * block, block, PROT_READ | PROT_WRITE, (i ? MAP_SHARED : MAP_PRIVATE) | MAP_FIXED, fd, 0), MAP_FAILED);
	memset(at + block, ' ', block);
	memcpy(at, head, strlen(head));
	close(fd);
	return at;
}

Test(json, stream_over_the_limit)
{
	kiln_error err;
	size_t used, blocks = (KL_DOCUMENT_MAX >> 24) + 1, size = blocks << 24;
	struct kl_json doc = {0};
	char *text = long_space(blocks, "[1][");
	cr_assert_eq(kl_json_read(&doc, kl_slice(text, size), 8, KL_JSON_STREAM, &used, &err), KILN_OK);
	cr_assert_eq(used, 3);
	cr_assert_eq(kl_json_read(&doc, kl_slice(text + 3, size - 3), 8, KL_JSON_STREAM, &used, &err), KILN_LIMIT);
	cr_assert_eq(err.offset, KL_DOCUMENT_MAX);
	cr_assert_eq(kl_json_read(&doc, kl_slice(text + 4, size - 4), 8, KL_JSON_STREAM, &used, &err), KILN_LIMIT);
	cr_assert_eq(kl_json_read(&doc, kl_slice(text + 4, KL_DOCUMENT_MAX), 8, KL_JSON_STREAM, &used, &err), KILN_DONE);
	munmap(text, size);
	kl_json_free(&doc);
}

Test(json, stream_ends_inside)
{
	static const char text[] = "{\"a\" : [1.5e-7, true,\"\\ud83d\\ude00\xe2\x82\xac\\n\", null], \"bc\":{\"d\":false,\"e\":-0}}";
	kiln_error err;
	size_t used, n = strlen(text);
	for (size_t cut = 1; cut < n; cut++) {
		cr_assert_eq(status_of(kl_slice(text, cut), 8, KL_JSON_STREAM, &used, &err), KILN_NOT_FOUND, "cut at %zu", cut);
		cr_assert_eq(used, 0);
		cr_assert_eq(status_of(kl_slice(text, cut), 8, 0, NULL, &err), KILN_BAD_JSON);
	}
	cr_assert_eq(status_of(kl_slice(text, n), 8, KL_JSON_STREAM, &used, &err), KILN_OK);
	cr_assert_eq(used, n);
	static const char *const open[] = {"12", "-", "tru", "null", "\"\\ud800", "\"\\u00"};
	for (size_t i = 0; i < sizeof open / sizeof *open; i++)
		cr_assert_eq(status_of(kl_slice_of(open[i]), 8, KL_JSON_STREAM, &used, &err), KILN_NOT_FOUND, "%s", open[i]);
	static const char *const wrong[] = {"01 ", "truex", "[1}", "12\"\"", "\"\\ud800x\" ", "}", ",", "1,"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		cr_assert_eq(status_of(kl_slice_of(wrong[i]), 8, KL_JSON_STREAM, &used, &err), KILN_BAD_JSON, "%s", wrong[i]);
}
