/* json_writer_test.c - what is written can be read, and misuse latches. */
#include "base/json.h"
#include <criterion/criterion.h>

static void assert_written(struct kl_json_writer *w, struct kl_buf *b, const char *want)
{
	struct kl_json doc = {0};
	cr_assert(kl_json_done(w));
	cr_assert(kl_slice_is(kl_buf_slice(b), want), "%.*s", (int)b->size, b->data);
	cr_assert_eq(kl_json_read(&doc, kl_buf_slice(b), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL), KILN_OK);
	kl_json_free(&doc);
	kl_buf_free(b);
}

Test(json_writer, every_kind)
{
	struct kl_buf b = {0};
	struct kl_json_writer w;
	kl_json_begin(&w, &b);
	kl_json_open(&w, '{');
	kl_json_member(&w, "s", KL_SLICE("x"));
	kl_json_key(&w, "a");
	kl_json_open(&w, '[');
	kl_json_put_int(&w, 0);
	kl_json_put_int(&w, INT64_MIN);
	kl_json_put_int(&w, INT64_MAX);
	kl_json_put_bool(&w, true);
	kl_json_put_bool(&w, false);
	kl_json_put_null(&w);
	kl_json_put_raw(&w, KL_SLICE("1.00"));
	kl_json_open(&w, '{');
	kl_json_close(&w);
	kl_json_open(&w, '[');
	kl_json_close(&w);
	kl_json_close(&w);
	kl_json_key(&w, "o");
	kl_json_open(&w, '{');
	kl_json_member(&w, "", (kiln_slice){NULL, 0});
	cr_assert_not(kl_json_done(&w), "still open");
	kl_json_close(&w);
	kl_json_close(&w);
	assert_written(&w, &b,
		"{\"s\":\"x\",\"a\":[0,-9223372036854775808,9223372036854775807,true,false,null,1.00,{},[]],\"o\":{\"\":\"\"}}");
}

Test(json_writer, escapes)
{
	struct kl_buf b = {0};
	struct kl_json_writer w;
	kl_json_begin(&w, &b);
	kl_json_open(&w, '{');
	kl_json_member(&w, "a\"\\b", KL_SLICE("\b\f\n\r\t\x01\x1f\x7f/ \xc3\xa9\xf0\x9f\x98\x80 0123456789abcdef\""));
	kl_json_close(&w);
	assert_written(&w, &b, "{\"a\\\"\\\\b\":\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f/ \xc3\xa9\xf0\x9f\x98\x80 0123456789abcdef\\\"\"}");
}

Test(json_writer, every_character_comes_back)
{
	struct kl_arena arena = {0};
	for (int c = 1; c < 128; c++) {
		char text[3] = {'a', (char)c, 'b'};
		struct kl_buf b = {0};
		struct kl_json_writer w;
		struct kl_json doc = {0};
		kl_json_begin(&w, &b);
		kl_json_put_string(&w, kl_slice(text, 3));
		cr_assert(kl_json_done(&w));
		cr_assert_eq(kl_json_read(&doc, kl_buf_slice(&b), 0, 0, NULL, NULL), KILN_OK);
		cr_assert(kl_slice_eq(kl_json_string(&doc, 0, &arena), kl_slice(text, 3)));
		kl_json_free(&doc);
		kl_buf_free(&b);
	}
	kl_arena_free(&arena);
}

/* Each letter is a call: { [ open, ) closes, k a key, v a value, r raw, b a bad string, n a string with U+0000, x a bad key, e raw of nothing,
   ! a bracket that is none. */
static bool play(const char *calls, struct kl_buf *b)
{
	struct kl_json_writer w;
	kl_json_begin(&w, b);
	for (; *calls; calls++) {
		size_t before = b->size;
		bool failed = w.failed;
		switch (*calls) {
		case '{': kl_json_open(&w, '{'); break;
		case '[': kl_json_open(&w, '['); break;
		case ')': kl_json_close(&w); break;
		case 'k': kl_json_key(&w, "k"); break;
		case 'v': kl_json_put_int(&w, 1); break;
		case 'r': kl_json_put_raw(&w, KL_SLICE("{}")); break;
		case 'b': kl_json_put_string(&w, KL_SLICE("\xff")); break;
		case 'n': kl_json_put_string(&w, KL_SLICE("a\0b")); break;
		case 'x': kl_json_key(&w, "\xc3"); break;
		case 'e': kl_json_put_raw(&w, KL_SLICE("")); break;
		default: kl_json_open(&w, *calls);
		}
		cr_assert(!failed || (w.failed && b->size == before), "written after the failure: %s", calls);
	}
	return kl_json_done(&w);
}

Test(json_writer, misuse)
{
	static const char *const good[] = {"v", "r", "{)", "[)", "[vv)", "{kv)", "{kvkv)", "[{)[))", "{k[v))", "{k{kr))"};
	static const char *const bad[] = {"", "{", "[", ")", "{))", "[))", "vv", "{)v", "{){)", "{v)", "{r)", "{[))", "{k)", "{kk", "{kvv)", "[k)", "[kv)", "k", "kv", "b", "[b)", "{kb)",
		"n", "{xv)", "e", "[e)", "!", "]", "[]", "{k[)", "[bv)", "vk", "{kv)k"};
	for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
		struct kl_buf b = {0};
		struct kl_json doc = {0};
		cr_assert(play(good[i], &b), "%s", good[i]);
		cr_assert(kl_json_read(&doc, kl_buf_slice(&b), 8, 0, NULL, NULL) == KILN_OK || strstr(good[i], "kvkv"), "%s", good[i]);
		kl_json_free(&doc);
		kl_buf_free(&b);
	}
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct kl_buf b = {0};
		cr_assert_not(play(bad[i], &b), "%s", bad[i]);
		kl_buf_free(&b);
	}
}

Test(json_writer, depth)
{
	struct kl_buf b = {0};
	struct kl_json_writer w;
	for (int extra = 0; extra < 2; extra++) {
		kl_buf_clear(&b);
		kl_json_begin(&w, &b);
		for (int i = 0; i < KL_DEPTH_MAX + KL_BUNDLE_DEPTH + extra; i++)
			kl_json_open(&w, '[');
		for (int i = 0; i < KL_DEPTH_MAX + KL_BUNDLE_DEPTH + extra; i++)
			kl_json_close(&w);
		cr_assert_eq(kl_json_done(&w), extra == 0);
	}
	kl_buf_free(&b);
}

Test(json_writer, buffer_failure_shows)
{
	struct kl_buf b = {.failed = true};
	struct kl_json_writer w;
	kl_json_begin(&w, &b);
	kl_json_put_null(&w);
	cr_assert_not(kl_json_done(&w));
}
