/* fhirpath.c - `kiln fhirpath`: an expression over the resources of a file, or requests a line. */
#include "cli/cli.h"
#include "cli/json_text.h"
#include "cli/window.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_name(kiln_slice name, const char *text)
{
	return name.size == strlen(text) && !memcmp(name.data, text, name.size);
}

static int say_expression(const kiln_error *err)
{
	say("the expression, byte %" PRIu64 ": %s", err->offset, err->message);
	return err->status == KILN_NO_MEMORY ? CODE_FAILED : CODE_USAGE;
}

/* ---- Over a file ---- */

static int print_items(kiln_fhirpath_result *result)
{
	kiln_fhirpath_item item;
	kiln_error err;
	int status;

	while (!output_failed() && (status = kiln_fhirpath_result_next(result, &item, &err)) != KILN_DONE) {
		if (status != KILN_OK)
			return say_error("fhirpath", &err);
		output_line(item.extra.size && item.json.size == 4 && !memcmp(item.json.data, "null", 4) ? item.extra : item.json);
	}
	return CODE_DONE;
}

/* The document at a byte of the file cannot be evaluated: it is at fault, or the expression is, for it. */
static int say_failed(const char *file, uint64_t offset, const kiln_error *err)
{
	bool expression = err->status == KILN_BAD_QUERY || err->status == KILN_UNSUPPORTED || err->status == KILN_LIMIT;

	if (!expression)
		return say_refused(file, offset + err->offset, -1, err);
	say("%s:byte %" PRIu64 ": the expression, byte %" PRIu64 ": %s", file, offset, err->offset, err->message);
	return CODE_NO;
}

/* The expression against the definitions of the resource's type. */
static int check(const kiln_fhirpath *path, kiln_slice json, kiln_error *err)
{
	kiln_slice name, value;
	size_t at = 0;

	while (json_member(json, &at, &name, &value))
		if (is_name(name, "resourceType") && value.size > 2)
			return kiln_fhirpath_check(path, slice(value.data + 1, value.size - 2), err);
	return KILN_OK;
}

static int evaluate(const kiln_fhirpath *path, const char *file, uint64_t offset, kiln_slice json, bool strict)
{
	kiln_fhirpath_result *result = NULL;
	kiln_error err;
	int code, status = strict ? check(path, json, &err) : KILN_OK;

	if (status == KILN_OK)
		status = kiln_fhirpath_evaluate(path, json, NULL, &result, &err);

	if (status != KILN_OK)
		return file ? say_failed(file, offset, &err) : say_expression(&err);
	code = print_items(result);
	kiln_fhirpath_result_free(result);
	return code;
}

/* The size of the next document, with more read until it is whole; 0: there is none. */
static size_t next_document(struct window *w)
{
	size_t size;

	for (;;) {
		window_skip_space(w);
		size = json_size(window_text(w));
		if (size && (size < window_text(w).size || w->status != INPUT_OK))
			return size;
		if (w->status != INPUT_OK)
			return window_text(w).size;
		if (!window_fill(w))
			return 0;
	}
}

static int evaluate_file(const kiln_fhirpath *path, const char *file, bool strict)
{
	struct window w = {0};
	size_t size;
	int worst = CODE_DONE, code;

	if (window_open(&w, file) != INPUT_OK)
		return say_errno(file);
	while (!output_failed() && (size = next_document(&w))) {
		code = evaluate(path, file, w.offset, (kiln_slice){window_text(&w).data, size}, strict);
		worst = code > worst ? code : worst;
		window_consume(&w, size);
	}
	if (w.status == INPUT_FAILED)
		worst = say_errno(file);
	else if (w.status != INPUT_END) {
		say("%s: byte %" PRIu64 ": the input cannot be read on", file, w.offset);
		worst = CODE_FAILED;
	}
	window_free(&w);
	return worst;
}

/* ---- Requests ---- */

struct request {
	kiln_slice id, expression, resource;   /* as JSON */
	bool strict;
};

static void request_read(struct request *r, kiln_slice line)
{
	kiln_slice name, value;
	size_t at = 0;

	*r = (struct request){.id = slice_of("null")};
	while (json_member(line, &at, &name, &value)) {
		if (is_name(name, "id"))
			r->id = value;
		else if (is_name(name, "expression"))
			r->expression = value;
		else if (is_name(name, "resource") && !is_name(value, "null"))
			r->resource = value;
		else if (is_name(name, "mode"))
			r->strict = is_name(value, "\"strict\"");
	}
}

static void answer_error(const kiln_error *err)
{
	char text[64];

	output_text(",\"error\":");
	output_json_string(slice_of(err->message));
	snprintf(text, sizeof text, ",\"offset\":%" PRIu64, err->offset);
	output_text(text);
}

static void answer_items(kiln_fhirpath_result *result)
{
	size_t count = kiln_fhirpath_result_count(result);
	kiln_slice *types = calloc(count + 1, sizeof *types);
	kiln_fhirpath_item item;
	kiln_error err;
	size_t n = 0;

	output_text(",\"result\":[");
	for (; types && n < count && kiln_fhirpath_result_next(result, &item, &err) == KILN_OK; n++) {
		if (n)
			output_text(",");
		output_bytes(item.json);
		types[n] = item.type;
	}
	output_text("],\"types\":[");
	for (size_t i = 0; i < n; i++) {
		if (i)
			output_text(",");
		output_json_string(types[i]);
	}
	output_text("]");
	free(types);
}

static void answer_request(const struct request *r)
{
	kiln_fhirpath *path = NULL;
	kiln_fhirpath_result *result = NULL;
	kiln_error err = {.message = "the request has no expression"};
	size_t size;
	char *expression = json_string(r->expression, &size);
	int status = expression ? kiln_fhirpath_compile((kiln_slice){expression, size}, &path, &err) : KILN_BAD_JSON;

	if (status == KILN_OK && r->strict)
		status = check(path, r->resource, &err);
	if (status == KILN_OK)
		status = kiln_fhirpath_evaluate(path, r->resource, NULL, &result, &err);
	output_text("{\"id\":");
	output_bytes(r->id);
	if (status == KILN_OK)
		answer_items(result);
	else
		answer_error(&err);
	output_text("}\n");
	kiln_fhirpath_result_free(result);
	kiln_fhirpath_free(path);
	free(expression);
}

static int answer_lines(void)
{
	struct request r;
	char *line = NULL;
	size_t cap = 0;
	ssize_t size;

	while (!output_failed() && (size = getline(&line, &cap, stdin)) > 0) {
		request_read(&r, (kiln_slice){line, (size_t)size});
		answer_request(&r);
		output_flush();
	}
	free(line);
	return ferror(stdin) ? say_errno("stdin") : CODE_DONE;
}

int command_fhirpath(const struct arguments *args)
{
	kiln_fhirpath *path;
	kiln_error err;
	bool strict;
	int code;

	if (arguments_option(args, "lines"))
		return args->count ? say_usage(args, "--lines takes no operand") : answer_lines();
	if (args->count == 0)
		return say_usage(args, "an operand is missing");
	if (kiln_fhirpath_compile(slice_of(args->operands[0]), &path, &err) != KILN_OK)
		return say_expression(&err);
	strict = arguments_option(args, "strict");
	code = args->count == 2 ? evaluate_file(path, args->operands[1], strict) : evaluate(path, NULL, 0, (kiln_slice){NULL, 0}, strict);
	kiln_fhirpath_free(path);
	return code;
}
