/* regex_test.c - what matches and where, what is refused and at which byte, and that no expression takes more than its steps. */
#include "base/buf.h"
#include "base/regex.h"
#include <criterion/criterion.h>
#include <stdio.h>

/* The first match and its groups as "from-to", joined by blanks; - for a group that took no part; "none"; "!status@byte". */
static void find(const char *pattern, const char *text, bool full, char *out)
{
	struct kl_arena arena = {0};
	struct kl_regex r;
	kiln_error err = {0};
	size_t where[2 * KL_REGEX_GROUPS];
	uint64_t steps = 1u << 22;
	int rc = kl_regex_compile(kl_slice_of(pattern), full, &arena, &r, &err);
	if (rc != KILN_OK) {
		sprintf(out, "!%d@%llu", rc, (unsigned long long)err.offset);
	} else if ((rc = kl_regex_find(&r, kl_slice_of(text), 0, where, &steps, &arena)) != KILN_OK) {
		strcpy(out, rc == KILN_NOT_FOUND ? "none" : "!");
	} else {
		*out = '\0';
		for (uint32_t g = 0; g < r.groups; g++)
			out += where[2 * g] == SIZE_MAX ? sprintf(out, "%s-", g ? " " : "") : sprintf(out, "%s%zu-%zu", g ? " " : "", where[2 * g], where[2 * g + 1]);
	}
	kl_arena_free(&arena);
}

struct row { const char *pattern, *text, *result; };
static void all(const struct row *rows, size_t count, bool full)
{
	char out[1024];
	for (size_t i = 0; i < count; i++) {
		find(rows[i].pattern, rows[i].text, full, out);
		cr_expect_str_eq(out, rows[i].result, "%s on %s gives %s, not %s", rows[i].pattern, rows[i].text, out, rows[i].result);
	}
}
#define ALL(rows, full) all(rows, sizeof rows / sizeof *rows, full)

Test(regex, matches)
{
	const struct row rows[] = {
		{"", "abc", "0-0"}, {"b", "abc", "1-2"}, {"x", "abc", "none"}, {"a.c", "a\nc", "0-3"}, {"^b", "abc", "none"}, {"c$", "abc", "2-3"}, {"^$", "", "0-0"},
		{"a|bc", "bc", "0-2"}, {"a|ab|abc", "abc", "0-1"}, {"(?:a|ab)(?:c|bcd)", "abcd", "0-4"}, {"|a", "a", "0-0"}, {"a||b", "b", "0-0"},
		{"ab*", "abbb", "0-4"}, {"ab*?", "abbb", "0-1"}, {"ab+", "a", "none"}, {"ab+?", "abbb", "0-2"}, {"ab?", "abb", "0-2"}, {"ab??c", "abc", "0-3"},
		{"a{2}", "aaa", "0-2"}, {"a{2,}", "aaaa", "0-4"}, {"a{2,3}", "aaaa", "0-3"}, {"a{1,3}?", "aaaa", "0-1"}, {"a{0}b", "ab", "1-2"}, {"a{,3}", "a{,3}", "0-5"}, {"a{", "a{", "0-2"}, {"x{2}{2}", "xxxx", "0-4"},
		{"[a-c]+", "xabcd", "1-4"}, {"[^a-c]+", "abxyc", "2-4"}, {"[]a]+", "]a", "0-2"}, {"[a-]+", "-a", "0-2"}, {"[\\d_]+", "a1_2", "1-4"}, {"[\\]\\\\]+", "]\\", "0-2"}, {"[^\\s]+", " ab ", "1-3"}, {"[\\D]+", "1ab", "1-3"},
		{"\\d+", "ab12", "2-4"}, {"\\D+", "12ab", "2-4"}, {"\\w+", "-a_1-", "1-4"}, {"\\W", "a-", "1-2"}, {"\\s+", "a \t\n", "1-4"}, {"\\S+", " ab", "1-3"},
		{"\\bfoo\\b", "a foo b", "2-5"}, {"\\bfoo\\b", "food", "none"}, {"\\Boo", "foo", "1-3"}, {"\\x41\\u0042", "AB", "0-2"}, {"\\.\\*\\/", ".*/", "0-3"}, {"\\t", "\t", "0-1"},
		{"(a)(b)?", "a", "0-1 0-1 -"}, {"(a|(b))+", "ab", "0-2 1-2 1-2"}, {"((a)*)b", "aab", "0-3 0-2 1-2"}, {"(?<y>\\d{4})-(?<m>\\d\\d)", "x2012-03", "1-8 1-5 6-8"}, {"(a*)*", "aa", "0-2 0-2"}, {"(a*)+b", "aab", "0-3 0-2"},
		{"(?:)", "a", "0-0"}, {"(?:(?:){9}){9}b", "ab", "1-2"}, {"\xc3\xa9+", "x\xc3\xa9\xc3\xa9", "1-5"}, {"[\xc3\xa0-\xc3\xbf]", "a\xc3\xa9", "1-3"}, {".", "\xf0\x9f\x98\x80", "0-4"}
	};
	ALL(rows, false);
}

Test(regex, whole_text)
{
	const struct row rows[] = {{"b", "abc", "none"}, {"a|abc", "abc", "0-3"}, {"a*", "aaa", "0-3"}, {"a*?", "aaa", "0-3"}, {"a)|(b", "ab", "!-5@1"}, {"", "", "0-0"}, {"", "a", "none"}};
	ALL(rows, true);
}

Test(regex, refused)
{
	const struct row rows[] = {
		{"(", "", "!-5@1"}, {")", "", "!-5@0"}, {"[a", "", "!-5@2"}, {"*a", "", "!-5@0"}, {"a**", "", "0-0"}, {"a*+", "", "!-6@2"}, {"\\", "", "!-5@1"}, {"\\q", "", "!-5@1"}, {"\\1", "", "!-6@1"}, {"\\k<a>", "", "!-6@1"}, {"\\p{L}", "", "!-6@1"},
		{"(?=a)", "", "!-6@3"}, {"(?!a)", "", "!-6@3"}, {"(?<=a)", "", "!-6@4"}, {"(?<!a)", "", "!-6@4"}, {"(?i)a", "", "!-6@1"}, {"[b-a]", "", "!-5@4"}, {"a{3,2}", "", "!-5@6"}, {"\\x4", "", "!-5@3"}, {"(?<>a)", "", "!-5@3"}, {"[", "", "!-5@1"}, {"[^", "", "!-5@2"}, {"[\\", "", "!-5@2"},
		{"a{5000}", "", "!-9@7"}, {"(a{100}){100}", "", "!-9@13"}, {"()()()()()()()()()()()()()()()()", "", "!-9@31"}
	};
	ALL(rows, false);
}

static int compile_repeated(const char *head, const char *unit, const char *tail, int n)
{
	struct kl_arena arena = {0};
	struct kl_buf b = {0};
	struct kl_regex r;
	kl_buf_add_text(&b, head);
	for (int i = 0; i < n; i++)
		kl_buf_add_text(&b, unit);
	for (int i = 0; i < n && *tail; i++)
		kl_buf_add_text(&b, tail);
	int rc = kl_regex_compile(kl_buf_slice(&b), false, &arena, &r, NULL);
	kl_buf_free(&b);
	kl_arena_free(&arena);
	return rc;
}

Test(regex, bounds_of_expressions)
{
	cr_expect_eq(compile_repeated("", "a", "", KL_REGEX_SIZE + 1), KILN_LIMIT);
	cr_expect_eq(compile_repeated("", "(?:", ")", KL_REGEX_DEPTH), KILN_OK);
	cr_expect_eq(compile_repeated("", "(?:", ")", KL_REGEX_DEPTH + 1), KILN_LIMIT);
	cr_expect_eq(compile_repeated("", "(?:", ")", 1000), KILN_LIMIT);
	cr_expect_eq(compile_repeated("a", "?", "", 1000), KILN_LIMIT);
	cr_expect_eq(compile_repeated("a", "{9}", "", 20), KILN_LIMIT);
	cr_expect_eq(compile_repeated("(?:)", "{4000}", "", 30), KILN_OK);
	cr_expect_eq(compile_repeated("", "[a-z]", "", 800), KILN_OK);
	cr_expect_eq(compile_repeated("a", "|b", "", 1000), KILN_OK);
}

/* What makes a backtracking matcher take for ever is linear here. */
Test(regex, time_is_bounded)
{
	static const char *const patterns[] = {"(a+)+$", "(a|aa)+$", "(a|a?)+b", "(.*a){12}$", "([a-z]+)*=", "(a*)*(a*)*(a*)*b"};
	struct kl_buf text = {0};
	for (int i = 0; i < 20000; i++)
		kl_buf_add_byte(&text, 'a');
	kl_buf_add_byte(&text, '!');
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		struct kl_arena arena = {0};
		struct kl_regex r;
		size_t where[2 * KL_REGEX_GROUPS];
		uint64_t steps = 1u << 24;
		cr_assert_eq(kl_regex_compile(kl_slice_of(patterns[i]), false, &arena, &r, NULL), KILN_OK);
		cr_expect_eq(kl_regex_find(&r, kl_buf_slice(&text), 0, where, &steps, &arena), KILN_NOT_FOUND, "%s", patterns[i]);
		cr_expect_gt(steps, (1u << 24) - 20000u * 100, "%s", patterns[i]);
		steps = 1000;
		cr_expect_eq(kl_regex_find(&r, kl_buf_slice(&text), 0, where, &steps, &arena), KILN_LIMIT, "%s", patterns[i]);
		kl_arena_free(&arena);
	}
	kl_buf_free(&text);
}

/* A program is run again from any place. */
Test(regex, again)
{
	struct kl_arena arena = {0};
	struct kl_regex r;
	size_t where[2 * KL_REGEX_GROUPS], from = 0, found = 0;
	uint64_t steps = 10000;
	cr_assert_eq(kl_regex_compile(KL_SLICE("b(.)"), false, &arena, &r, NULL), KILN_OK);
	size_t total = 0;
	while (kl_regex_find(&r, KL_SLICE("abcbdbe"), from, where, &steps, &arena) == KILN_OK) {
		from = where[1];
		total = total ? total : arena.total;
		found++;
	}
	cr_expect_eq(found, 3);
	cr_expect_eq(arena.total, total, "a second run takes no more memory");
	kl_arena_free(&arena);
}
