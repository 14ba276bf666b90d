/* search.c - `kiln search`: matches, their number, or how they are found. */
#include "cli/cli.h"
#include <inttypes.h>
#include <stdio.h>

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

static int print_matches(const kiln_search *search, struct session *s)
{
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err;
	int status, code = CODE_DONE;

	if (kiln_search_run(search, s->view, &cursor, &err) != KILN_OK)
		return say_error("search", &err);
	while (!output_failed() && (status = kiln_cursor_next(cursor, &record, &err)) != KILN_DONE) {
		if (status == KILN_OK)
			output_line(record.body);
		else
			code = say_error("search", &err);
		if (status != KILN_OK && status != KILN_DAMAGED)
			break;
	}
	kiln_cursor_close(cursor);
	return code;
}

static int print(kiln_search *search, struct session *s, const struct arguments *args)
{
	bool count = arguments_option(args, "count"), explain = arguments_option(args, "explain");
	int code = CODE_DONE;

	if (count)
		code = print_count(search, s);
	if (explain && code == CODE_DONE)
		code = print_explanation(search, s);
	return count || explain ? code : print_matches(search, s);
}

int command_search(const struct arguments *args)
{
	kiln_search *search;
	struct session s;
	kiln_error err;
	int code = session_open(&s, args->operands[0], SESSION_READ);

	if (code != CODE_DONE)
		return code;
	if (kiln_search_compile(s.store, slice_of(args->operands[1]), &search, &err) == KILN_OK) {
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
