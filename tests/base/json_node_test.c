/* json_node_test.c - strings, members, replacements and copies. */
#include "base/json.h"
#include <criterion/criterion.h>
#include <stdio.h>

static struct kl_json read_text(const char *text)
{
	struct kl_json doc = {0};
	cr_assert_eq(kl_json_read(&doc, kl_slice_of(text), KL_DEPTH_MAX, 0, NULL, NULL), KILN_OK, "%s", text);
	return doc;
}

static void assert_copy(const struct kl_json *doc, uint32_t node, const char *want)
{
	struct kl_buf b = {0};
	kl_buf_add_text(&b, "before");
	kl_json_copy(doc, node, &b);
	cr_assert(kl_buf_ok(&b) && b.size >= 6);
	cr_assert(kl_slice_is(kl_slice(b.data + 6, b.size - 6), want), "%.*s, not %s", (int)b.size - 6, b.data + 6, want);
	kl_buf_free(&b);
}

Test(json_node, strings)
{
	static const struct { const char *text, *want; } cases[] = {
		{"\"plain\"", "plain"}, {"\"\"", ""}, {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"}, {"\"a\\u0041\\u00e9b\"", "aA\xc3\xa9" "b"}, {"\"\\u20AC\"", "\xe2\x82\xac"},
		{"\"\\ud83d\\ude00!\"", "\xf0\x9f\x98\x80!"}, {"\"\\uDBFF\\uDFFF\"", "\xf4\x8f\xbf\xbf"}, {"\"\xc3\xa9\\n\"", "\xc3\xa9\n"}, {"\"\\\\u0041\"", "\\u0041"}};
	struct kl_arena arena = {0};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kl_json doc = read_text(cases[i].text);
		kiln_slice want = kl_slice_of(cases[i].want), got = kl_json_string(&doc, 0, &arena);
		cr_assert(got.data && kl_slice_eq(got, want), "%s", cases[i].text);
		cr_assert(kl_json_is(&doc, 0, want));
		cr_assert_not(kl_json_is(&doc, 0, KL_SLICE("other")));
		cr_assert_not(want.size && kl_json_is(&doc, 0, kl_slice(want.data, want.size - 1)));
		struct kl_buf longer = {0};
		kl_buf_add_slice(&longer, want);
		kl_buf_add_byte(&longer, 'x');
		cr_assert_not(kl_json_is(&doc, 0, kl_buf_slice(&longer)));
		kl_buf_free(&longer);
		kl_json_free(&doc);
	}
	kl_arena_free(&arena);
	struct kl_json doc = read_text("12");
	cr_assert_not(kl_json_is(&doc, 0, KL_SLICE("12")), "no string");
	kl_json_free(&doc);
}

Test(json_node, get)
{
	struct kl_json doc = read_text("{\"id\":1,\"\":2,\"\\u006eame\":3,\"in\":{\"id\":4},\"resourceType\":5,\"last\":6}");
	static const char *const keys[] = {"id", "", "name", "in", "resourceType", "last"};
	static const char *const values[] = {"1", "2", "3", "{\"id\":4}", "5", "6"};
	for (size_t i = 0; i < 6; i++) {
		uint32_t node = kl_json_get(&doc, 0, keys[i]);
		cr_assert_neq(node, KL_JSON_NONE, "%s", keys[i]);
		cr_assert(kl_slice_is(kl_json_text(&doc, node), values[i]));
	}
	cr_assert_eq(kl_json_get(&doc, 0, "none"), KL_JSON_NONE);
	cr_assert_eq(kl_json_get(&doc, 0, "i"), KL_JSON_NONE);
	cr_assert_eq(kl_json_get(&doc, 1, "id"), KL_JSON_NONE, "no object");
	cr_assert(kl_slice_is(kl_json_text(&doc, kl_json_get(&doc, kl_json_get(&doc, 0, "in"), "id")), "4"));
	kl_json_free(&doc);
}

Test(json_node, walk)
{
	struct kl_json doc = read_text("{\"a\":[1,[2,3],{}],\"b\":[],\"c\":{\"d\":{}}}");
	char seen[64] = "";
	for (uint32_t k = kl_json_first(&doc, 0); k != KL_JSON_NONE; k = kl_json_next(&doc, 0, k))
		strncat(seen, kl_json_text(&doc, k).data, 1);
	cr_assert_str_eq(seen, "abc");
	uint32_t a = kl_json_get(&doc, 0, "a"), n = 0;
	for (uint32_t e = kl_json_first(&doc, a); e != KL_JSON_NONE; e = kl_json_next(&doc, a, e), n++)
		cr_assert_eq(doc.nodes[e].kind, ((const uint8_t[]){KL_JSON_NUMBER, KL_JSON_ARRAY, KL_JSON_OBJECT})[n]);
	cr_assert_eq(n, 3);
	cr_assert_eq(kl_json_first(&doc, kl_json_get(&doc, 0, "b")), KL_JSON_NONE);
	kl_json_free(&doc);
}

Test(json_node, hash_reads_only_the_key)
{
	uint16_t seen[40];
	char key[40];
	for (size_t n = 0; n < sizeof key; n++) {
		memset(key, 'a', n);
		seen[n] = kl_json_hash(kl_slice(key, n));
		memset(key + n, 'b', sizeof key - n);
		cr_assert_eq(kl_json_hash(kl_slice(key, n)), seen[n]);
	}
	cr_assert_neq(kl_json_hash(KL_SLICE("code")), kl_json_hash(KL_SLICE("coda")));
	cr_assert_neq(kl_json_hash(KL_SLICE("valueString")), kl_json_hash(KL_SLICE("valueInteger")));
	cr_assert_neq(seen[8], seen[9], "the length counts");
}

Test(json_node, copy_drops_only_white_space)
{
	static const struct { const char *text, *want; } cases[] = {
		{"{}", "{}"}, {" 1.00 ", "1.00"}, {" \"a b\\t \" ", "\"a b\\t \""}, {"[1,2]", "[1,2]"}, {"[ ]", "[]"}, {"[ 1 , 2 ]", "[1,2]"},
		{"{ \"a\" : { \"b\" : [ ] , \"c\" : \"\\u00e9\" } ,\r\n\t\"d\" : -0E1 }\n", "{\"a\":{\"b\":[],\"c\":\"\\u00e9\"},\"d\":-0E1}"},
		{"[\n  true,\n  false,\n  null, \"                                                  \"\n]", "[true,false,null,\"                                                  \"]"},
		{"[[[ ]]]", "[[[]]]"}, {"{\"a\":1}\n\n\n", "{\"a\":1}"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kl_json doc = read_text(cases[i].text);
		assert_copy(&doc, 0, cases[i].want);
		kl_json_free(&doc);
	}
}

Test(json_node, copy_of_a_part)
{
	struct kl_json doc = read_text("{ \"a\" : [ 1 , { \"b\" : 2 } ]  , \"c\" : \"x\" }");
	assert_copy(&doc, kl_json_get(&doc, 0, "a"), "[1,{\"b\":2}]");
	assert_copy(&doc, kl_json_get(&doc, 0, "c"), "\"x\"");
	assert_copy(&doc, 1, "\"a\"");
	kl_json_free(&doc);
}

static void replace_and_copy(const char *text, const char *want)
{
	struct kl_json doc = read_text(text);
	struct kl_arena arena = {0};
	uint32_t a = kl_json_get(&doc, 0, "a"), b = kl_json_get(&doc, 0, "b");
	cr_assert_eq(kl_json_replace(&doc, a, KL_SLICE("first")), KILN_OK);
	cr_assert_eq(kl_json_replace(&doc, a, KL_SLICE("a much longer text than there was before it, of 60 bytes")), KILN_OK);
	cr_assert_eq(kl_json_replace(&doc, b, (kiln_slice){NULL, 0}), KILN_OK);
	assert_copy(&doc, 0, want);
	assert_copy(&doc, b, "\"\"");
	cr_assert(kl_json_is(&doc, a, KL_SLICE("a much longer text than there was before it, of 60 bytes")));
	cr_assert(kl_json_string(&doc, b, &arena).data, "an empty string is no failure");
	kl_json_free(&doc);
	kl_arena_free(&arena);
}

Test(json_node, replace)
{
	replace_and_copy("{\"x\":0,\"a\":\"1\",\"b\":\"2\\n\",\"y\":[\"3\"]}",
		"{\"x\":0,\"a\":\"a much longer text than there was before it, of 60 bytes\",\"b\":\"\",\"y\":[\"3\"]}");
	replace_and_copy("{ \"x\" : 0 , \"a\" : \"1\" , \"b\" : \"2\\n\" , \"y\" : [ \"3\" ] }",
		"{\"x\":0,\"a\":\"a much longer text than there was before it, of 60 bytes\",\"b\":\"\",\"y\":[\"3\"]}");
}

Test(json_node, replaced_text_is_escaped_text)
{
	struct kl_json doc = read_text("{\"a\":\"x\\n\",\"b\":\"y\"}");
	struct kl_arena arena = {0};
	uint32_t a = kl_json_get(&doc, 0, "a"), b = kl_json_get(&doc, 0, "b");
	kl_json_replace(&doc, a, KL_SLICE("plain"));
	kl_json_replace(&doc, b, KL_SLICE("tab\\t"));
	cr_assert(kl_slice_is(kl_json_string(&doc, a, &arena), "plain"));
	cr_assert(kl_slice_is(kl_json_string(&doc, b, &arena), "tab\t"));
	assert_copy(&doc, 0, "{\"a\":\"plain\",\"b\":\"tab\\t\"}");
	cr_assert_eq(kl_json_replace(&doc, 0, KL_SLICE("z")), KILN_MISUSE, "no string");
	cr_assert_eq(kl_json_replace(&doc, 1, KL_SLICE("z")), KILN_MISUSE, "a key");
	kl_json_free(&doc);
	kl_arena_free(&arena);
}

Test(json_node, a_long_replacement)
{
	struct kl_json doc = read_text("[\"a\", \"b\"]");
	struct kl_buf text = {0}, copy = {0};
	for (int i = 0; i < 5000; i++)
		kl_buf_add_byte(&text, (unsigned char)('a' + i % 26));
	kl_json_replace(&doc, 1, kl_buf_slice(&text));
	kl_json_copy(&doc, 0, &copy);
	cr_assert_eq(copy.size, 5000 + strlen("[\"\",\"b\"]"));
	cr_assert(memcmp(copy.data + 2, text.data, 5000) == 0 && memcmp(copy.data + 5002, "\",\"b\"]", 6) == 0);
	kl_json_free(&doc);
	kl_buf_free(&text);
	kl_buf_free(&copy);
}

Test(json_node, many_replacements)
{
	struct kl_buf text = {0}, want = {0};
	char names[1000][8];
	for (int i = 0; i < 1000; i++) {
		kl_buf_add_text(&text, i ? ", \"old\"" : "[\"old\"");
		snprintf(names[i], sizeof names[i], "n%d", i);
		kl_buf_add_text(&want, i ? ",\"" : "[\"");
		kl_buf_add_text(&want, names[i]);
		kl_buf_add_byte(&want, '"');
	}
	kl_buf_add(&text, "]", 2);
	kl_buf_add(&want, "]", 2);
	struct kl_json doc = read_text(text.data);
	for (uint32_t i = 0; i < 1000; i++)
		cr_assert_eq(kl_json_replace(&doc, i + 1, kl_slice_of(names[i])), KILN_OK);
	assert_copy(&doc, 0, want.data);
	cr_assert_eq(kl_json_read(&doc, KL_SLICE("[ \"old\" ]"), 1, 0, NULL, NULL), KILN_OK);
	assert_copy(&doc, 0, "[\"old\"]");
	kl_json_free(&doc);
	kl_buf_free(&text);
	kl_buf_free(&want);
}
