/* load.c - `kiln load`: an import of files, directories and standard input.

   The main thread reads and prepares, the pipeline's thread commits. What is refused is told on stderr while it is read, so before any
   acknowledgement that covers it. */
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/interrupt.h"
#include "cli/pipeline.h"
#include "cli/progress.h"
#include "cli/window.h"
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>


struct load {
	struct session session;
	struct files files;
	struct window window;
	struct progress progress;
	struct pipeline *pipeline;
	kiln_import *import;
	const char *file;           /* being read */
	uint64_t consumed;          /* bytes of the files before it */
	uint64_t own;               /* refused here: files that cannot be unpacked */
	uint64_t durable;           /* resources */
	uint64_t acked;
	bool ack;
	bool broken;                /* the last document was refused before its end was found */
	bool unreadable;            /* an input: stop, it has been said */
	kiln_error err;             /* not KILN_OK: stop, to be said in the end */
};

static uint64_t seen(const struct load *l)
{
	kiln_import_totals totals = {0};

	kiln_import_totals_get(l->import, &totals);
	return totals.resources + l->own;
}

static void show(void *arg)
{
	struct load *l = arg;
	uint64_t done = l->consumed, n;
	double seconds = progress_now() - l->progress.started;
	char text[96];

	if (!progress_due(&l->progress))
		return;
	n = seen(l);
	done += l->window.input ? input_consumed(l->window.input) : 0;
	snprintf(text, sizeof text, "%.1f MB, %" PRIu64 " resources, %.0f resources/s", (double)done / 1e6, n, (double)n / seconds);
	progress_draw(&l->progress, done, l->files.endless ? 0 : l->files.bytes, text);
}

static void tell_refused(struct load *l, uint64_t offset, long entry, const kiln_error *err)
{
	progress_erase(&l->progress);
	say_refused(l->file, offset, entry, err);
}

static void on_refused(void *arg, const kiln_import_event *event)
{
	struct load *l = arg;
	kiln_error none = {.status = event->status};

	l->broken = event->entry < 0 && (event->status == KILN_BAD_JSON || event->status == KILN_LIMIT);
	tell_refused(l, l->window.offset + event->offset, event->entry, event->error ? event->error : &none);
}

static int on_commit(void *arg, kiln_batch *batch, uint64_t through)
{
	struct load *l = arg;
	show(l);
	return pipeline_push(l->pipeline, batch, through + l->own);
}

static int on_settle(void *arg)
{
	return pipeline_settle(((struct load *)arg)->pipeline);
}

/* One number a line on stdout, not buffered: whoever reads it may rely on it. */
static int acknowledge(struct load *l, uint64_t through, kiln_error *err)
{
	char line[24];
	int size = snprintf(line, sizeof line, "%" PRIu64 "\n", through);

	for (int at = 0; at < size;) {
		ssize_t n = write(STDOUT_FILENO, line + at, (size_t)(size - at));

		if (n < 0 && errno != EINTR) {
			err->status = KILN_IO;
			snprintf(err->message, sizeof err->message, "the acknowledgement cannot be written: %s", strerror(errno));
			return KILN_IO;
		}
		at += n > 0 ? (int)n : 0;
	}
	l->acked = through;
	return KILN_OK;
}

static int on_durable(void *arg, uint64_t through, kiln_error *err)
{
	struct load *l = arg;

	return l->ack ? acknowledge(l, through, err) : KILN_OK;
}

/* A refusal of our own: it counts as a resource seen and refused. */
static void refuse(struct load *l, const char *sentence)
{
	kiln_error err = {.status = KILN_LIMIT};

	snprintf(err.message, sizeof err.message, "%s", sentence);
	l->own++;
	tell_refused(l, l->window.offset, -1, &err);
}

/* Stop. What is said in the end is this, or the committing thread's error, which came first. */
static bool fail(struct load *l, const kiln_error *err, int status)
{
	l->err = *err;
	l->err.status = status;
	return false;
}

/* A document was given up inside the window, and the end of its line is not in it: what follows is no document. One too long for
   any window leaves its file no place to go on from, unless its lines are documents. */
static void skip_rest(struct load *l, kiln_slice given_up)
{
	struct window *w = &l->window;

	if (w->cap < WINDOW_MAX || !memchr(given_up.data, '\n', given_up.size)) {
		window_skip_line(w);
		return;
	}
	progress_erase(&l->progress);
	say("%s: the rest of the file is left out", l->file);
	window_skip_all(w);
}

/* The next document of the window. False when the file is done, or to stop. */
static bool next_document(struct load *l)
{
	struct window *w = &l->window;
	bool last = w->status == INPUT_END || w->status == INPUT_FAILED || w->status == INPUT_DAMAGED;
	kiln_slice text = window_text(w);
	kiln_error err = {0};
	size_t used = 0;
	int status;

	l->broken = false;
	status = kiln_import_next(l->import, text, last, &used, &err);
	window_consume(w, used);
	if (l->broken && used == text.size && !strchr("}\n", text.data[used - 1]))
		skip_rest(l, text);
	if (status == KILN_OK || status == KILN_DONE)
		return true;
	if (status != KILN_NOT_FOUND)
		return fail(l, &err, status);
	if (w->status != INPUT_OK)
		return false;
	return window_fill(w) || fail(l, &err, KILN_NO_MEMORY);
}

static bool step(struct load *l)
{
	struct window *w = &l->window;

	window_skip_space(w);
	if (w->start < w->end)
		return next_document(l);
	if (w->status != INPUT_OK)
		return false;
	window_fill(w);
	return true;
}

static void unreadable(struct load *l, const char *name)
{
	int reason = errno;

	progress_erase(&l->progress);
	errno = reason;
	say_errno(name);
	l->unreadable = true;
}

static void load_file(struct load *l, const char *path)
{
	l->file = strcmp(path, "-") ? path : "stdin";
	if (window_open(&l->window, path) != INPUT_OK) {
		unreadable(l, l->file);
		return;
	}
	/* A signal stops at once, but what a pipe has given is taken: it cannot be read again. */
	while (step(l) && (!interrupt_signal() || l->window.status == INPUT_STOPPED))
		show(l);
	if (l->window.status == INPUT_FAILED)
		unreadable(l, l->file);
	if (l->window.status == INPUT_DAMAGED)
		refuse(l, "the gzip data is damaged or cut off here");
	l->consumed += input_consumed(l->window.input);
	window_close(&l->window);
}

/* Read everything, commit everything; the first error is in l->err. */
static void load_all(struct load *l)
{
	kiln_error err = {0};
	int status = KILN_OK;

	for (size_t i = 0; i < l->files.count && !interrupt_signal() && !l->unreadable && l->err.status == KILN_OK; i++)
		load_file(l, l->files.paths[i]);
	if (l->err.status == KILN_OK)
		status = kiln_import_finish(l->import, &err);
	if (status == KILN_OK)
		status = pipeline_settle(l->pipeline);
	if (status != KILN_OK)
		fail(l, &err, status);
	if (pipeline_close(l->pipeline, &l->durable, &err) != KILN_OK)
		l->err = err;
	l->pipeline = NULL;
	if (l->err.status == KILN_OK)
		l->durable = seen(l);
	if (l->err.status == KILN_OK && l->ack && l->durable > l->acked)
		acknowledge(l, l->durable, &l->err);
}

static uint64_t closing_line(struct load *l)
{
	double seconds = progress_now() - l->progress.started;
	kiln_import_totals totals = {0};
	uint64_t refused;

	kiln_import_totals_get(l->import, &totals);
	refused = totals.refused + l->own;
	progress_erase(&l->progress);
	fprintf(stderr, "%" PRIu64 " resources, %.2f seconds, %.0f resources/s, %" PRIu64 " refused",
		l->durable, seconds, seconds > 0 ? (double)l->durable / seconds : 0.0, refused);
	if (totals.skipped)
		fprintf(stderr, ", %" PRIu64 " skipped", totals.skipped);
	fputc('\n', stderr);
	return refused;
}

static int finish(struct load *l, const char *dir)
{
	int code = CODE_DONE;

	progress_erase(&l->progress);
	if (l->err.status != KILN_OK)
		say_error(dir, &l->err);
	if (closing_line(l) > 0)
		code = CODE_NO;
	if (interrupt_signal())
		code = 128 + interrupt_signal();
	return l->unreadable || l->err.status != KILN_OK ? CODE_FAILED : code;
}

static int open_import(struct load *l, const struct arguments *args, kiln_error *err)
{
	struct pipeline_hooks hooks = {.arg = l, .durable = on_durable, .tick = show};
	kiln_import_options options = {.size = sizeof options, .unpack = arguments_option(args, "unpack") != NULL,
		.arg = l, .refused = on_refused, .commit = on_commit, .settle = on_settle};
	int status = kiln_import_open(l->session.store, &options, &l->import, err);

	return status == KILN_OK ? pipeline_open(&l->pipeline, &hooks, err) : status;
}

static int find_files(struct load *l, const struct arguments *args)
{
	static const char *const standard_input = "-";

	if (args->count == 1 && isatty(STDIN_FILENO))
		return say_usage(args, "nothing to load: name files or directories, or pipe records in");
	for (int i = 1; i < args->count || i == 1; i++)
		if (!files_add(&l->files, i < args->count ? args->operands[i] : standard_input))
			return say_errno(l->files.culprit ? l->files.culprit : args->operands[i]);
	return CODE_DONE;
}

int command_load(const struct arguments *args)
{
	struct load l = {.ack = arguments_option(args, "ack") != NULL};
	const char *dir = args->operands[0];
	kiln_error err;
	int code;

	progress_begin(&l.progress, "load");
	code = session_open(&l.session, dir, SESSION_WRITE);
	if (code == CODE_DONE)
		code = find_files(&l, args);
	if (code == CODE_DONE && open_import(&l, args, &err) != KILN_OK)
		code = say_error(dir, &err);
	if (code == CODE_DONE) {
		interrupt_install();
		load_all(&l);
		code = finish(&l, dir);
		if (code == CODE_DONE || code == CODE_NO)
			say_due(l.session.store, dir);
	}
	kiln_import_close(l.import);
	window_free(&l.window);
	files_free(&l.files);
	session_close(&l.session);
	return code;
}
