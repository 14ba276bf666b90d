/* kiln.c - Kiln itself, by its public interface, with no option set: one configuration for every row.

   A load goes as in `kiln load`: one thread reads, checks, extracts and compresses, another commits. A question is a search that is compiled once and
   run in a view of its own, opened and closed each time. */
#include "bench/peers/peer.h"
#include "cli/pipeline.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct session {
	kiln_store *store;
	kiln_batch *batch;
};

struct prepared {
	struct session *session;
	const struct question *question;
	kiln_search *search;
	kiln_slice token;         /* SORTED, page > 1: where the page before ended */
	char version[64];         /* VERSION */
};

static kiln_slice slice(const char *text) { return (kiln_slice){text, strlen(text)}; }

static int fail(const char *what, const kiln_error *err)
{
	fprintf(stderr, "kiln: %s: %s\n", what, err->message);
	return -1;
}

static const char *settings(void)
{
	static char text[128];
	snprintf(text, sizeof text, "Kiln %s, defaults; all R4 search parameters indexed", kiln_version());
	return text;
}

static int create(const char *dir)
{
	kiln_error err;
	return kiln_init(dir, NULL, &err) == KILN_OK ? 0 : fail(dir, &err);
}

static void close_session(void *p)
{
	struct session *s = p;
	kiln_batch_close(s->batch);
	kiln_close(s->store);
	free(s);
}

static void *open_session(const char *dir)
{
	struct session *s = calloc(1, sizeof *s);
	kiln_error err;
	if (!s)
		return NULL;
	if (kiln_open(dir, NULL, &s->store, &err) != KILN_OK || kiln_batch_open(s->store, &s->batch, &err) != KILN_OK) {
		fail(dir, &err);
		close_session(s);
		return NULL;
	}
	return s;
}

/* ---- Writing ---- */

static int push(void *arg, kiln_batch *batch, uint64_t through) { return pipeline_push(arg, batch, through); }
static int settle_pipeline(void *arg) { return pipeline_settle(arg); }

static int import(kiln_import *import, const struct record *records, size_t n, kiln_error *err)
{
	int status = KILN_OK;
	for (size_t i = 0, used; i < n && status == KILN_OK; i++)
		status = kiln_import_next(import, (kiln_slice){records[i].json, records[i].size}, 1, &used, err);
	return status == KILN_OK ? kiln_import_finish(import, err) : status;
}

static int load(void *p, const struct record *records, size_t n, size_t batch)
{
	struct session *s = p;
	struct pipeline_hooks hooks = {0};
	struct pipeline *pipeline;
	kiln_import *in = NULL;
	kiln_import_totals totals = {0};
	kiln_error err, late = {0};
	uint64_t through;
	int status = pipeline_open(&pipeline, &hooks, &err), closed;
	kiln_import_options options = {.size = sizeof options, .batch = batch, .arg = pipeline, .commit = push, .settle = settle_pipeline};
	if (status != KILN_OK)
		return fail("load", &err);
	status = kiln_import_open(s->store, &options, &in, &err);
	if (status == KILN_OK)
		status = import(in, records, n, &err);
	if (in)
		kiln_import_totals_get(in, &totals);
	kiln_import_close(in);
	closed = pipeline_close(pipeline, &through, &late);
	if (status != KILN_OK || closed != KILN_OK)
		return fail("load", status != KILN_OK ? &err : &late);
	if (totals.refused == 0 && totals.resources == n)
		return 0;
	fprintf(stderr, "kiln: load: %llu of %zu records were refused\n", (unsigned long long)totals.refused, n);
	return -1;
}

static int put(void *p, const struct record *record)
{
	struct session *s = p;
	kiln_error err;
	kiln_batch_clear(s->batch);
	if (kiln_batch_put(s->batch, (kiln_slice){record->json, record->size}, NULL, &err) != KILN_OK || kiln_batch_commit(s->batch, &err) != KILN_OK)
		return fail("put", &err);
	return 0;
}

/* ---- Questions ---- */

/* Walks the pages before the one that is asked for, once. */
static int find_page(struct prepared *q, kiln_error *err)
{
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_slice token;
	char *kept = NULL;
	int status = KILN_OK;
	for (size_t page = 1; page < q->question->page && status == KILN_OK; page++) {
		if ((status = kiln_view_open(q->session->store, &view, err)) != KILN_OK)
			break;
		status = kept ? kiln_search_resume(q->search, view, q->token, &cursor, err) : kiln_search_run(q->search, view, &cursor, err);
		if (status == KILN_OK) {
			status = kiln_cursor_page(cursor, &token, err);
			free(kept);
			kept = status == KILN_OK ? strndup(token.data, token.size) : NULL;
			q->token = kept ? slice(kept) : (kiln_slice){0};
			kiln_cursor_close(cursor);
		}
		kiln_view_close(view);
	}
	return status;
}

/* The oldest version of the record. */
static int find_version(struct prepared *q, kiln_error *err)
{
	kiln_view *view;
	kiln_history *history;
	kiln_record record;
	int status = kiln_view_open(q->session->store, &view, err);
	if (status != KILN_OK)
		return status;
	status = kiln_history_open(view, slice(q->question->type), slice(q->question->id), &history, err);
	while (status == KILN_OK && (status = kiln_history_next(history, &record, err)) == KILN_OK)
		snprintf(q->version, sizeof q->version, "%.*s", (int)record.version.size, record.version.data);
	kiln_history_close(history);
	kiln_view_close(view);
	return status == KILN_DONE ? KILN_OK : status;
}

static void finish(void *session, void *p)
{
	struct prepared *q = p;
	(void)session;
	kiln_search_free(q->search);
	free((char *)q->token.data);
	free(q);
}

static void *prepare(void *session, const struct question *question, const char **why)
{
	struct prepared *q = calloc(1, sizeof *q);
	char text[8192];
	kiln_error err = {0};
	int status = KILN_OK;
	(void)why;
	if (!q)
		return NULL;
	q->session = session;
	q->question = question;
	if (question->kind == Q_VERSION)
		status = find_version(q, &err);
	else if (question->kind != Q_READ && question->kind != Q_HISTORY) {
		status = question_text(question, text, sizeof text) ? kiln_search_compile(q->session->store, slice(text), &q->search, &err) : KILN_LIMIT;
		if (status == KILN_OK && question->page > 1)
			status = find_page(q, &err);
	}
	if (status == KILN_OK)
		return q;
	fail(question_about(question->kind)->name, &err);
	finish(session, q);
	return NULL;
}

static void tell(struct answer *answer, const kiln_record *r)
{
	answer_row(answer, r->type.data, r->type.size, r->id.data, r->id.size, r->body.data, r->body.size);
}

static int run_read(struct prepared *q, kiln_view *view, struct answer *answer, kiln_error *err)
{
	kiln_slice type = slice(q->question->type), id = slice(q->question->id);
	kiln_record record;
	int status = q->question->kind == Q_READ ? kiln_get(view, type, id, &record, err) : kiln_get_version(view, type, id, slice(q->version), &record, err);
	if (status == KILN_OK)
		tell(answer, &record);
	return status;
}

static int run_history(struct prepared *q, kiln_view *view, struct answer *answer, kiln_error *err)
{
	kiln_history *history;
	kiln_record record;
	int status = kiln_history_open(view, slice(q->question->type), slice(q->question->id), &history, err);
	while (status == KILN_OK && (status = kiln_history_next(history, &record, err)) == KILN_OK)
		tell(answer, &record);
	kiln_history_close(history);
	return status == KILN_DONE ? KILN_OK : status;
}

static int walk(const kiln_search *search, kiln_view *view, kiln_slice token, struct answer *answer, kiln_error *err)
{
	kiln_cursor *cursor;
	kiln_record record;
	int status = token.size ? kiln_search_resume(search, view, token, &cursor, err) : kiln_search_run(search, view, &cursor, err);
	while (status == KILN_OK && (status = kiln_cursor_next(cursor, &record, err)) == KILN_OK)
		tell(answer, &record);
	kiln_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

static int run(void *session, void *p, struct answer *answer)
{
	struct prepared *q = p;
	struct session *s = session;
	kiln_view *view;
	kiln_error err;
	int status = kiln_view_open(s->store, &view, &err);
	if (status != KILN_OK)
		return fail("view", &err);
	if (q->question->kind == Q_READ || q->question->kind == Q_VERSION)
		status = run_read(q, view, answer, &err);
	else if (q->question->kind == Q_HISTORY)
		status = run_history(q, view, answer, &err);
	else if (question_about(q->question->kind)->counts)
		status = kiln_search_count(q->search, view, &answer->count, &err);
	else
		status = walk(q->search, view, q->token, answer, &err);
	kiln_view_close(view);
	return status == KILN_OK ? 0 : fail(question_about(q->question->kind)->name, &err);
}

/* ---- The whole store ---- */

static int export_type(kiln_store *store, kiln_view *view, kiln_slice type, FILE *out, kiln_error *err)
{
	char query[128];
	kiln_search *search;
	kiln_cursor *cursor;
	kiln_record record;
	int status;
	snprintf(query, sizeof query, "%.*s?", (int)type.size, type.data);
	if ((status = kiln_search_compile(store, slice(query), &search, err)) != KILN_OK)
		return status;
	status = kiln_search_run(search, view, &cursor, err);
	while (status == KILN_OK && (status = kiln_cursor_next(cursor, &record, err)) == KILN_OK) {
		fwrite(record.body.data, 1, record.body.size, out);
		fputc('\n', out);
	}
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	return status == KILN_DONE ? KILN_OK : status;
}

static int export(void *session, int fd)
{
	struct session *s = session;
	FILE *out = fdopen(dup(fd), "w");
	kiln_view *view = NULL;
	kiln_slice type;
	kiln_error err;
	uint64_t count;
	int status = out ? kiln_view_open(s->store, &view, &err) : KILN_IO;
	for (size_t n = 0; status == KILN_OK && (status = kiln_stats_type(view, n, &type, &count, &err)) == KILN_OK; n++)
		status = export_type(s->store, view, type, out, &err);
	kiln_view_close(view);
	if (!out || fclose(out) != 0 || status != KILN_DONE)
		return fail("export", &err);
	return 0;
}

static uint64_t file_size(const char *dir)
{
	char path[8192];
	struct stat s;
	snprintf(path, sizeof path, "%s/data.mdb", dir);
	return stat(path, &s) == 0 ? (uint64_t)s.st_size : 0;
}

static uint64_t size(const char *dir, bool compact)
{
	char copy[4096], file[8192];
	struct session *s;
	kiln_error err;
	uint64_t bytes = 0;
	if (!compact)
		return file_size(dir);
	snprintf(copy, sizeof copy, "%s.compact", dir);
	if (!(s = open_session(dir)))
		return 0;
	if (kiln_backup(s->store, copy, 1, NULL, NULL, &err) == KILN_OK)
		bytes = file_size(copy);
	else
		fail("backup", &err);
	close_session(s);
	snprintf(file, sizeof file, "%s/data.mdb", copy);
	unlink(file);
	snprintf(file, sizeof file, "%s/lock.mdb", copy);
	unlink(file);
	rmdir(copy);
	return bytes;
}

const struct peer peer_kiln = {
	.name = "kiln", .about = "Kiln, an embedded FHIR record store", .durable = "LMDB, data and meta page synced by each commit", .batch = 10000, .settings = settings,
	.create = create, .open = open_session, .close = close_session, .load = load, .put = put,
	.prepare = prepare, .run = run, .finish = finish, .export = export, .size = size,
};
