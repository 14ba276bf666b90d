/* records.c - one record: get, put, delete, history. */
#include "cli/cli.h"
#include "cli/window.h"
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Type/id/_history/version; what is absent is empty. */
struct reference {
	kiln_slice type, id, version;
};

/* The text up to the next slash; *text moves behind it. */
static kiln_slice part(const char **text)
{
	kiln_slice found = slice(*text, strcspn(*text, "/"));

	*text += found.size + ((*text)[found.size] == '/');
	return found;
}

/* Type, Type/id or Type/id/_history/version, with `least` parts. */
static bool reference_read(struct reference *ref, const char *text, int least, int most)
{
	kiln_slice parts[5] = {{NULL, 0}};
	size_t size = strlen(text);
	int n = 0;

	if (!size || text[size - 1] == '/')
		return false;
	for (; *text && n < 5; n++) {
		parts[n] = part(&text);
		if (!parts[n].size)
			return false;
	}
	*ref = (struct reference){parts[0], parts[1], parts[3]};
	if (n < least || n > most || n == 3)
		return false;
	return n < 4 || (parts[2].size == 8 && !memcmp(parts[2].data, "_history", 8));
}

int command_get(const struct arguments *args)
{
	struct reference ref;
	struct session s;
	kiln_record record;
	kiln_error err;
	int status, code;

	if (!reference_read(&ref, args->operands[1], 2, 4))
		return say_usage(args, "a record is named Type/id or Type/id/_history/VERSION");
	code = session_read(&s, args);
	if (code != CODE_DONE)
		return code;
	status = ref.version.size ? kiln_get_version(s.view, ref.type, ref.id, ref.version, &record, &err)
				  : kiln_get(s.view, ref.type, ref.id, &record, &err);
	if (status == KILN_OK)
		output_line(record.body);
	else
		code = say_error(args->operands[1], &err);
	session_close(&s);
	return code;
}

/* What an operation came to: its version on stdout; "unchanged" said. */
static int result_tell(const kiln_batch *batch, kiln_result *result, const char *dir)
{
	kiln_error err;

	if (kiln_batch_result(batch, 0, result, &err) != KILN_OK)
		return say_error(dir, &err);
	if (result->version.size && result->type.size)
		output_version(result->type, result->id, result->version);
	return CODE_DONE;
}

static int put_commit(struct session *s, const char *dir, const char *file, kiln_slice json)
{
	kiln_batch *batch;
	kiln_result result;
	kiln_error err;
	int code;

	if (kiln_batch_open(s->store, &batch, &err) != KILN_OK)
		return say_error(dir, &err);
	if (kiln_batch_put(batch, json, NULL, &err) != KILN_OK)
		code = say_refused(file, err.offset, -1, &err);
	else if (kiln_batch_commit(batch, &err) != KILN_OK)
		code = say_error(dir, &err);
	else
		code = result_tell(batch, &result, dir);
	if (code == CODE_DONE && result.outcome == KILN_UNCHANGED)
		say("unchanged");
	if (code == CODE_DONE)
		say_due(s->store, dir);
	kiln_batch_close(batch);
	return code;
}

/* The whole input into the window. */
static int put_read(struct window *w, const char *path, const char *name)
{
	window_open(w, path);
	while (w->status == INPUT_OK && window_fill(w))
		;
	if (w->status == INPUT_END)
		return CODE_DONE;
	if (w->status == INPUT_FAILED)
		return say_errno(name);
	say(w->status == INPUT_DAMAGED ? "%s: the gzip data is damaged or cut off" : "%s: longer than 512 MiB", name);
	return CODE_NO;
}

int command_put(const struct arguments *args)
{
	const char *dir = args->operands[0], *path = args->count > 1 ? args->operands[1] : "-";
	const char *name = strcmp(path, "-") ? path : "stdin";
	struct window window = {0};
	struct session s;
	int code;

	if (args->count == 1 && isatty(STDIN_FILENO))
		return say_usage(args, "nothing to put: name a file, or pipe a resource in");
	code = session_open(&s, dir, SESSION_WRITE);
	if (code != CODE_DONE)
		return code;
	code = put_read(&window, path, name);
	if (code == CODE_DONE)
		code = put_commit(&s, dir, name, window_text(&window));
	window_free(&window);
	session_close(&s);
	return code;
}

static int delete_commit(kiln_batch *batch, const struct reference *ref, const char *dir, const char *name)
{
	kiln_result result;
	kiln_error err;

	if (kiln_batch_delete(batch, ref->type, ref->id, NULL, &err) != KILN_OK)
		return say_error(name, &err);
	if (kiln_batch_commit(batch, &err) != KILN_OK)
		return say_error(dir, &err);
	if (kiln_batch_result(batch, 0, &result, &err) != KILN_OK)
		return say_error(dir, &err);
	if (result.outcome == KILN_DELETED)
		return result_tell(batch, &result, dir);
	say("%s: there is no such record to delete", name);
	return CODE_NO;
}

int command_delete(const struct arguments *args)
{
	const char *dir = args->operands[0];
	struct reference ref;
	struct session s;
	kiln_batch *batch;
	kiln_error err;
	int code;

	if (!reference_read(&ref, args->operands[1], 2, 2))
		return say_usage(args, "a record is named Type/id");
	code = session_open(&s, dir, SESSION_WRITE);
	if (code != CODE_DONE)
		return code;
	if (kiln_batch_open(s.store, &batch, &err) == KILN_OK)
		code = delete_commit(batch, &ref, dir, args->operands[1]);
	else
		code = say_error(dir, &err);
	kiln_batch_close(batch);
	session_close(&s);
	return code;
}

/* A line of history. R4 http: a Bundle of type history has the same methods. */
static void history_line(const kiln_record *record)
{
	const char *method = record->method == KILN_DELETE ? "DELETE" : record->created ? "POST" : "PUT";
	char name[160];
	int size = snprintf(name, sizeof name, "%.*s/%.*s", (int)record->type.size, record->type.data, (int)record->id.size, record->id.data);

	output_text("{\"method\":\"");
	output_text(method);
	output_text("\",\"version\":");
	output_json_string(record->version);
	output_text(",\"time\":");
	output_json_time(record->updated);
	output_text(",\"id\":");
	output_json_string(slice(name, size < (int)sizeof name ? (size_t)size : sizeof name - 1));
	if (record->method != KILN_DELETE) {
		output_text(",\"resource\":");
		output_bytes(record->body);
	}
	output_text("}\n");
}

static int history_print(struct session *s, const struct reference *ref, const char *where)
{
	kiln_history *history;
	kiln_record record;
	kiln_error err;
	int status, code = CODE_DONE;

	if (kiln_history_open(s->view, ref->type, ref->id, &history, &err) != KILN_OK)
		return say_error(where, &err);
	while (!output_failed() && (status = kiln_history_next(history, &record, &err)) != KILN_DONE) {
		if (status == KILN_OK)
			history_line(&record);
		else
			code = say_error(where, &err);
		if (status != KILN_OK && status != KILN_DAMAGED)
			break;
	}
	kiln_history_close(history);
	return code;
}

int command_history(const struct arguments *args)
{
	struct reference ref = {{NULL, 0}, {NULL, 0}, {NULL, 0}};
	const char *where = args->operands[args->count - 1];
	struct session s;
	int code;

	if (args->count > 1 && !reference_read(&ref, args->operands[1], 1, 2))
		return say_usage(args, "a history is of Type/id, of Type, or of the whole store");
	code = session_read(&s, args);
	if (code != CODE_DONE)
		return code;
	code = history_print(&s, &ref, where);
	session_close(&s);
	return code;
}
