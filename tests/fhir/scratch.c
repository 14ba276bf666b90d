/* scratch.c - see scratch.h. */
#include "scratch.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int remove_one(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
	(void)st, (void)flag, (void)ftw;
	return remove(path);
}

static void die(const char *what, const kiln_error *err)
{
	fprintf(stderr, "scratch: %s: %s\n", what, err->message);
	exit(99);
}

void scratch_open(struct scratch *s)
{
	kiln_error err = {0};
	strcpy(s->dir, "/tmp/kiln-test-XXXXXX");
	if (!mkdtemp(s->dir)) exit(99);
	snprintf(s->path, sizeof s->path, "%s/store", s->dir);
	if (kiln_init(s->path, NULL, &err) != KILN_OK) die("init", &err);
	if (kiln_open(s->path, NULL, &s->store, &err) != KILN_OK) die("open", &err);
}

void scratch_reopen(struct scratch *s)
{
	kiln_error err = {0};
	kiln_close(s->store);
	if (kiln_open(s->path, NULL, &s->store, &err) != KILN_OK) die("open", &err);
}

void scratch_close(struct scratch *s)
{
	kiln_close(s->store);
	nftw(s->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static int commit(struct scratch *s, const char *json, const char *type, const char *id, kiln_result *result, char version[32])
{
	kiln_batch *b;
	kiln_error err = {0};
	int rc = kiln_batch_open(s->store, &b, &err);
	if (rc == KILN_OK && json) rc = kiln_batch_put(b, kl_slice_of(json), NULL, &err);
	if (rc == KILN_OK && !json) rc = kiln_batch_delete(b, kl_slice_of(type), kl_slice_of(id), NULL, &err);
	if (rc == KILN_OK) rc = kiln_batch_commit(b, &err);
	if (rc == KILN_OK && result) rc = kiln_batch_result(b, 0, result, &err);
	if (rc == KILN_OK && version) snprintf(version, 32, "%.*s", (int)result->version.size, result->version.data ? result->version.data : "");
	kiln_batch_close(b);
	return rc;
}

int scratch_put(struct scratch *s, const char *json, kiln_result *result, char version[32]) { return commit(s, json, NULL, NULL, result, version); }
int scratch_delete(struct scratch *s, const char *type, const char *id) { return commit(s, NULL, type, id, NULL, NULL); }

const char *scratch_get(struct scratch *s, const char *type, const char *id)
{
	static char body[65536];
	kiln_view *v;
	kiln_record r;
	body[0] = '\0';
	if (kiln_view_open(s->store, &v, NULL) != KILN_OK) return body;
	if (kiln_get(v, kl_slice_of(type), kl_slice_of(id), &r, NULL) == KILN_OK) snprintf(body, sizeof body, "%.*s", (int)r.body.size, r.body.data);
	kiln_view_close(v);
	return body;
}

uint64_t scratch_count(struct scratch *s, const char *query)
{
	uint64_t n = UINT64_MAX;
	kiln_search *q = NULL;
	kiln_view *v = NULL;
	kiln_error err = {0};
	if (kiln_search_compile(s->store, kl_slice_of(query), &q, &err) != KILN_OK || kiln_view_open(s->store, &v, &err) != KILN_OK ||
	    kiln_search_count(q, v, &n, &err) != KILN_OK) {
		fprintf(stderr, "%s: %s\n", query, err.message);
		n = UINT64_MAX;
	}
	kiln_view_close(v);
	kiln_search_free(q);
	return n;
}

uint64_t scratch_sequence(struct scratch *s)
{
	kiln_view *v;
	uint64_t n;
	if (kiln_view_open(s->store, &v, NULL) != KILN_OK) return UINT64_MAX;
	n = kiln_view_sequence(v);
	kiln_view_close(v);
	return n;
}

static void say(void *arg, const char *where, const char *what)
{
	(void)arg;
	fprintf(stderr, "%s: %s\n", where, what);
}

uint64_t scratch_faults(struct scratch *s)
{
	uint64_t faults;
	kiln_error err = {0};
	int rc = kiln_check(s->store, say, NULL, NULL, &faults, &err);
	if (rc != KILN_OK) fprintf(stderr, "check: %s\n", err.message);
	return rc == KILN_OK ? faults : UINT64_MAX;
}
