/* json_indent_test.c - white space between tokens, wherever the text is cut. */
#include "base/json_indent.h"
#include <criterion/criterion.h>

Test(json_indent, every_cut_gives_the_same)
{
	kiln_slice json = KL_SLICE("{\"a\":[],\"b\\\"{\":{\"c\":[1,\"x,[:\\\\\"],\"d\":{}},\"e\":null}");
	const char *want = "{\n  \"a\": [],\n  \"b\\\"{\": {\n    \"c\": [\n      1,\n      \"x,[:\\\\\"\n    ],\n    \"d\": {}\n  },\n  \"e\": null\n}";
	for (size_t cut = 0; cut <= json.size; cut++) {
		struct kl_json_indent state = {0};
		struct kl_buf out = {0};
		kl_json_indent(&state, kl_slice(json.data, cut), &out);
		kl_json_indent(&state, kl_slice(json.data + cut, json.size - cut), &out);
		cr_assert(kl_slice_is(kl_buf_slice(&out), want), "cut at %zu: %.*s", cut, (int)out.size, out.data);
		kl_buf_free(&out);
	}
}
