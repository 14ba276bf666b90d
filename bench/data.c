/* data.c - records in memory. */
#include "bench/data.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int fail(const char *what, const char *why)
{
	fprintf(stderr, "bench: %s: %s\n", what, why);
	return -1;
}

static int run(const char *const *argv)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		execv(argv[0], (char *const *)argv);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return fail(argv[0], strerror(errno));
	return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : fail(argv[1], "the data cannot be loaded");
}

/* ---- Reading back what `kiln load` took ---- */

struct bodies {
	char *text;
	size_t size, cap;
	size_t *starts;
	size_t count, room;
};

/* The body without the two members that the store itself put at the start of meta, and without a meta that is empty then. */
static bool bodies_add(struct bodies *b, kiln_slice body)
{
	static const char version[] = "\"meta\":{\"versionId\":", updated[] = "\"lastUpdated\":\"";
	const char *meta = memmem(body.data, body.size, version, sizeof version - 1), *end = body.data + body.size, *rest;
	size_t head;
	if (b->size + body.size > b->cap) {
		char *more = realloc(b->text, b->cap = (b->size + body.size) * 2);
		if (!more)
			return false;
		b->text = more;
	}
	if (b->count == b->room) {
		size_t *more = realloc(b->starts, (b->room = b->room ? b->room * 2 : 4096) * sizeof *more);
		if (!more)
			return false;
		b->starts = more;
	}
	rest = meta ? memmem(meta, (size_t)(end - meta), updated, sizeof updated - 1) : NULL;
	rest = rest ? memchr(rest + sizeof updated - 1, '"', (size_t)(end - rest) - sizeof updated + 1) : NULL;
	if (!rest)
		return false;
	rest++;
	head = (size_t)(meta - body.data) + (*rest == ',' ? strlen("\"meta\":{") : 0);
	rest += *rest == ',' ? 1 : rest[1] == ',' ? 2 : 1;   /* "meta":{} goes with its comma; as the last member the one before stands in head */
	if (*rest == '}' && head && body.data[head - 1] == ',')
		head--;
	b->starts[b->count++] = b->size;
	memcpy(b->text + b->size, body.data, head);
	memcpy(b->text + b->size + head, rest, (size_t)(end - rest));
	b->size += head + (size_t)(end - rest);
	return true;
}

static bool is_current(kiln_view *view, const kiln_record *version)
{
	kiln_record now;
	return version->method == KILN_PUT && kiln_get(view, version->type, version->id, &now, NULL) == KILN_OK && now.sequence == version->sequence;
}

static int collect(const char *store_dir, struct bodies *b)
{
	kiln_store *store = NULL;
	kiln_view *view = NULL, *look = NULL;
	kiln_history *history = NULL;
	kiln_record record;
	kiln_error err;
	int status = kiln_open(store_dir, NULL, &store, &err);
	if (status == KILN_OK)
		status = kiln_view_open(store, &view, &err);
	if (status == KILN_OK)
		status = kiln_history_open(view, (kiln_slice){0}, (kiln_slice){0}, &history, &err);
	for (size_t n = 0; status == KILN_OK && (status = kiln_history_next(history, &record, &err)) == KILN_OK; n++) {
		if (n % 1024 == 0) {
			kiln_view_close(look);   /* what a view has read stays in memory until it is closed */
			status = kiln_view_open(store, &look, &err);
		}
		if (status == KILN_OK && is_current(look, &record) && !bodies_add(b, record.body))
			status = fail("data", "out of memory");
	}
	kiln_history_close(history);
	kiln_view_close(look);
	kiln_view_close(view);
	kiln_close(store);
	return status == KILN_DONE ? 0 : fail("data", err.message);
}

/* History tells the newest first: the last told is the first line. */
static int write_reversed(const struct bodies *b, const char *path)
{
	FILE *f = fopen(path, "w");
	size_t end = b->size;
	if (!f)
		return fail(path, strerror(errno));
	for (size_t i = b->count; i-- > 0;) {
		size_t to = i + 1 < b->count ? b->starts[i + 1] : end;
		fwrite(b->text + b->starts[i], 1, to - b->starts[i], f);
		fputc('\n', f);
	}
	return fclose(f) == 0 ? 0 : fail(path, strerror(errno));
}

int data_import(struct data *data, const char *kiln, char *const *paths, size_t n, const char *scratch)
{
	char store[4096], file[4096];
	const char *init[] = {kiln, "init", store, NULL};
	const char **load = calloc(n + 4, sizeof *load);
	struct bodies b = {0};
	int rc = load ? 0 : fail("data", "out of memory");
	snprintf(store, sizeof store, "%s/import.kiln", scratch);
	snprintf(file, sizeof file, "%s/data.ndjson", scratch);
	if (rc == 0) {
		load[0] = kiln;
		load[1] = "load";
		load[2] = store;
		memcpy(load + 3, paths, n * sizeof *load);
		rc = run(init) == 0 && run(load) == 0 && collect(store, &b) == 0 && write_reversed(&b, file) == 0 ? 0 : -1;
	}
	free(load);
	free(b.text);
	free(b.starts);
	return rc == 0 ? data_open(data, file) : -1;
}

/* ---- A file of lines ---- */

static int map(struct data *d, const char *path)
{
	struct stat s;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &s) != 0 || s.st_size == 0) {
		if (fd >= 0)
			close(fd);
		return fail(path, fd < 0 ? strerror(errno) : "is empty");
	}
	d->text_size = (size_t)s.st_size;
	d->text = mmap(NULL, d->text_size, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	return d->text != MAP_FAILED ? 0 : fail(path, strerror(errno));
}

static size_t count_lines(const struct data *d)
{
	size_t lines = 1;
	for (const char *p = d->text, *end = p + d->text_size; (p = memchr(p, '\n', (size_t)(end - p))); p++)
		lines++;
	return lines;
}

/* The value behind `head`, which the text begins with; its end is at the next quote. */
static const char *value_after(const char *text, size_t size, const char *head, size_t *length)
{
	size_t n = strlen(head);
	const char *quote = size > n && memcmp(text, head, n) == 0 ? memchr(text + n, '"', size - n) : NULL;
	*length = quote ? (size_t)(quote - text) - n : 0;
	return quote ? text + n : NULL;
}

static bool take_line(struct data *d, const char *line, size_t size, char **name)
{
	size_t type_size, id_size, at;
	const char *type = value_after(line, size, "{\"resourceType\":\"", &type_size), *id;
	struct record *r = &d->records[d->count];
	if (!type)
		return false;
	at = (size_t)(type - line) + type_size;
	id = value_after(line + at, size - at, "\",\"id\":\"", &id_size);
	if (!id)
		return false;
	r->type = memcpy(*name, type, type_size);
	(*name)[type_size] = 0;
	r->id = memcpy(*name + type_size + 1, id, id_size);
	(*name)[type_size + 1 + id_size] = 0;
	*name += type_size + id_size + 2;
	r->json = line;
	r->size = size;
	d->bytes += size;
	d->count++;
	return true;
}

#define NAMES_MAX 128   /* of a type and an id of at most 64 characters */

int data_open(struct data *d, const char *path)
{
	size_t lines;
	char *name;
	*d = (struct data){0};
	if (map(d, path) != 0)
		return -1;
	lines = count_lines(d);
	d->records = calloc(lines, sizeof *d->records);
	d->names = malloc(lines * NAMES_MAX);
	if (!d->records || !d->names)
		return fail(path, "out of memory");
	name = d->names;
	for (const char *p = d->text, *end = p + d->text_size; p < end;) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		size_t size = (size_t)((nl ? nl : end) - p);
		if (size && !take_line(d, p, size, &name))
			return fail(path, "a line does not begin with resourceType and id");
		p = nl ? nl + 1 : end;
	}
	return d->count ? 0 : fail(path, "holds no record");
}

void data_close(struct data *d)
{
	if (d->text && d->text != MAP_FAILED)
		munmap(d->text, d->text_size);
	free(d->records);
	free(d->names);
	*d = (struct data){0};
}

struct record data_vary(const struct record *r, const char *id, const char *status)
{
	static const char mark[] = "\"status\":\"";
	struct record made = {r->type, id, NULL, 0};
	size_t cap = r->size + strlen(id) + (status ? strlen(status) : 0) + 1, head = strlen("{\"resourceType\":\"") + strlen(r->type) + strlen("\",\"id\":\"");
	const char *rest = r->json + head + strlen(r->id), *end = r->json + r->size, *at = status ? memmem(rest, (size_t)(end - rest), mark, sizeof mark - 1) : NULL;
	char *out = status && !at ? NULL : malloc(cap);
	size_t used = head;
	if (!out)
		return made;
	memcpy(out, r->json, head);
	used += (size_t)sprintf(out + used, "%s", id);
	if (at) {
		at += sizeof mark - 1;
		memcpy(out + used, rest, (size_t)(at - rest));
		used += (size_t)(at - rest);
		used += (size_t)sprintf(out + used, "%s", status);
		rest = memchr(at, '"', (size_t)(end - at));
	}
	memcpy(out + used, rest, (size_t)(end - rest));
	made.json = out;
	made.size = used + (size_t)(end - rest);
	return made;
}
