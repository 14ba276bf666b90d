/* search.c - `kiln search`: matches, their number, or how they are found. */
#include "cli/cli.h"
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static int print_count(const kiln_search *search, struct session *s)
{
	kiln_error err;
	uint64_t count;
	char text[24];

	if (kiln_search_count(search, s->view, &count, &err) != KILN_OK)
		return say_error("search", &err);
	snprintf(text, sizeof text, "%" PRIu64 "\n", count);
	output_text(text);
	return CODE_DONE;
}

static int print_explanation(kiln_search *search, struct session *s)
{
	kiln_slice json;
	kiln_error err;

	if (kiln_search_explain(search, s->view, &json, &err) != KILN_OK)
		return say_error("search", &err);
	output_line(json);
	return CODE_DONE;
}

static int take_bytes(void *arg, kiln_slice bytes)
{
	(void)arg;
	output_bytes(bytes);
	return output_failed() ? KILN_IO : KILN_OK;
}

static int say_missing(int status)
{
	if (status == KILN_OK)
		return CODE_DONE;
	say("search: the answer is not complete: %s", status != KILN_LIMIT ? kiln_strerror(status)
		: "included records are missing, of which a page brings along at most 10,000, following at most 64 steps of :iterate");
	return status == KILN_LIMIT ? CODE_NO : CODE_FAILED;
}

static int print_bundle(const kiln_search *search, struct session *s, const struct arguments *args)
{
	const char *base = arguments_option(args, "base="), *page = arguments_option(args, "page=");
	kiln_bundle_options options = {.size = sizeof options, .base = slice_of(base ? base : ""), .page = slice_of(page ? page : "")};
	kiln_error err;
	int missing;

	if (kiln_search_bundle(search, s->view, &options, take_bytes, NULL, &missing, &err) != KILN_OK)
		return output_failed() ? CODE_FAILED : say_error("search", &err);
	output_text("\n");
	return say_missing(missing);
}

static int print_rows(kiln_cursor *cursor)
{
	kiln_record record;
	kiln_error err;
	int status, code = CODE_DONE;

	while (!output_failed() && (status = kiln_cursor_next(cursor, &record, &err)) != KILN_DONE) {
		if (status == KILN_OK)
			output_line(record.body);
		else
			code = say_error("search", &err);
		if (status != KILN_OK && status != KILN_DAMAGED)
			break;
	}
	return code == CODE_DONE && !kiln_cursor_complete(cursor) ? say_missing(KILN_LIMIT) : code;
}

/* Where the page after this one begins, for who walks from page to page. */
static int say_next(kiln_cursor *cursor)
{
	kiln_slice token;
	kiln_error err;

	if (kiln_cursor_page(cursor, &token, &err) != KILN_OK)
		return say_error("search", &err);
	if (token.size)
		fprintf(stderr, "next: %.*s\n", (int)token.size, token.data);
	return CODE_DONE;
}

static int print_matches(const kiln_search *search, struct session *s, const struct arguments *args)
{
	const char *page = arguments_option(args, "page=");
	kiln_cursor *cursor;
	kiln_error err;
	int code;

	if ((page && *page ? kiln_search_resume(search, s->view, slice_of(page), &cursor, &err) : kiln_search_run(search, s->view, &cursor, &err)) != KILN_OK)
		return say_error("search", &err);
	code = print_rows(cursor);
	if (page && code == CODE_DONE)
		code = say_next(cursor);
	kiln_cursor_close(cursor);
	return code;
}

static int print(kiln_search *search, struct session *s, const struct arguments *args)
{
	bool count = arguments_option(args, "count"), explain = arguments_option(args, "explain"), bundle = arguments_option(args, "bundle");
	int code = CODE_DONE;

	if (count)
		code = print_count(search, s);
	if (explain && code == CODE_DONE)
		code = print_explanation(search, s);
	if (bundle && code == CODE_DONE)
		code = print_bundle(search, s, args);
	return count || explain || bundle ? code : print_matches(search, s, args);
}

static void say_ignored(const kiln_search *search)
{
	kiln_slice name;

	for (size_t n = 0; kiln_search_ignored(search, n, &name, NULL) == KILN_OK; n++)
		say("search: parameter '%.*s' was ignored: it is not supported, or has no value", (int)name.size, name.data);
}

/* A whole number, 1 or more. */
static bool read_cost(const char *text, uint64_t *cost)
{
	char *end = NULL;

	if (!text)
		return true;
	errno = 0;
	*cost = strtoull(text, &end, 10);
	return *text >= '1' && *text <= '9' && !*end && errno == 0;
}

int command_search(const struct arguments *args)
{
	kiln_search_options options = {.size = sizeof options, .lenient = arguments_option(args, "lenient") != NULL};
	kiln_search *search;
	struct session s;
	kiln_error err;
	int code = read_cost(arguments_option(args, "max-cost="), &options.max_cost) ? CODE_DONE : say_usage(args, "--max-cost is a whole number, 1 or more");

	if (code == CODE_DONE)
		code = session_read(&s, args);

	if (code != CODE_DONE)
		return code;
	if (kiln_search_compile_with(s.store, slice_of(args->operands[1]), &options, &search, &err) == KILN_OK) {
		say_ignored(search);
		code = print(search, &s, args);
		kiln_search_free(search);
	} else {
		/* The words do not repeat the query, which may name a person. Every fault of the query is wrong usage, also a limit it exceeds. */
		code = say_error("search", &err);
		code = code == CODE_NO ? CODE_USAGE : code;
	}
	session_close(&s);
	return code;
}
