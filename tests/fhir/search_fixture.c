/* search_fixture.c - see search_fixture.h. */
#include "search_fixture.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

void shop_open(struct shop *s)
{
	kiln_error err = {0};
	const char *base = getenv("TMPDIR");
	snprintf(s->root, sizeof s->root, "%s/kiln-search-XXXXXX", base && *base ? base : P_tmpdir);
	cr_assert_not_null(mkdtemp(s->root));
	snprintf(s->dir, sizeof s->dir, "%s/store", s->root);
	cr_assert_eq(kiln_init(s->dir, NULL, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(kiln_open(s->dir, NULL, &s->store, &err), KILN_OK, "%s", err.message);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

void shop_close(struct shop *s)
{
	kiln_close(s->store);
	nftw(s->root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static kiln_batch *batch_of(struct shop *s)
{
	kiln_batch *b;
	cr_assert_eq(kiln_batch_open(s->store, &b, NULL), KILN_OK);
	return b;
}

static void commit(kiln_batch *b)
{
	kiln_error err = {0};
	cr_assert_eq(kiln_batch_commit(b, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(b);
}

static void add(kiln_batch *b, const char *json)
{
	kiln_error err = {0};
	cr_assert_eq(kiln_batch_put(b, kl_slice_of(json), NULL, &err), KILN_OK, "%s: %s (%s)", json, err.message, err.path);
}

void shop_put(struct shop *s, const char *json)
{
	kiln_batch *b = batch_of(s);
	add(b, json);
	commit(b);
}

void shop_put_all(struct shop *s, const char *const *list)
{
	kiln_batch *b = batch_of(s);
	for (; *list; list++)
		add(b, *list);
	commit(b);
}

void shop_delete(struct shop *s, const char *type, const char *id)
{
	kiln_batch *b = batch_of(s);
	cr_assert_eq(kiln_batch_delete(b, kl_slice_of(type), kl_slice_of(id), NULL, NULL), KILN_OK);
	commit(b);
}

int shop_compile(struct shop *s, const char *query, kiln_error *err)
{
	kiln_search *search;
	int rc = kiln_search_compile(s->store, kl_slice_of(query), &search, err);
	cr_assert_eq(search == NULL, rc != KILN_OK);
	kiln_search_free(search);
	return rc;
}

struct ids {
	char text[16384];
	char *list[1024];
	size_t used, count;
};

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void take(struct ids *ids, kiln_slice id)
{
	cr_assert(ids->count < 1024 && ids->used + id.size + 1 < sizeof ids->text);
	ids->list[ids->count++] = memcpy(ids->text + ids->used, id.data, id.size);
	ids->used += id.size;
	ids->text[ids->used++] = '\0';
}

static int rows(kiln_search *search, kiln_view *view, const char *query, struct ids *ids, kiln_error *err)
{
	kiln_cursor *cursor;
	kiln_record record;
	uint64_t count, total;
	int rc = kiln_search_run(search, view, &cursor, err);
	if (rc != KILN_OK)
		return rc;
	while ((rc = kiln_cursor_next(cursor, &record, err)) == KILN_OK) {
		cr_assert(memmem(record.body.data, record.body.size, record.id.data, record.id.size));
		take(ids, record.id);
	}
	cr_assert_eq(rc, KILN_DONE, "%s: row: %s", query, err->message);
	cr_assert_eq(kiln_search_count(search, view, &count, err), KILN_OK, "%s: %s", query, err->message);
	cr_assert_eq(kiln_cursor_total(cursor, &total, err), KILN_OK, "%s: %s", query, err->message);
	cr_assert_eq(count, total, "%s: counts %lu, total %lu", query, (unsigned long)count, (unsigned long)total);
	if (!strstr(query, "_count"))
		cr_assert_eq(count, ids->count, "%s: counts %lu, gives %zu", query, (unsigned long)count, ids->count);
	kiln_cursor_close(cursor);
	return KILN_OK;
}

static const char *ask(struct shop *s, const char *query, bool sorted)
{
	static char answers[4][16384];
	static unsigned turn;
	static struct ids ids;
	char *out = answers[turn++ % 4];
	kiln_error err = {0};
	kiln_search *search;
	kiln_view *view;
	size_t n = 0;
	ids.used = ids.count = 0;
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	int rc = kiln_search_compile(s->store, kl_slice_of(query), &search, &err);
	if (rc == KILN_OK)
		rc = rows(search, view, query, &ids, &err);
	kiln_search_free(search);
	kiln_view_close(view);
	if (rc != KILN_OK) {
		snprintf(out, sizeof answers[0], "!%s", kiln_status_name(rc));
		return out;
	}
	if (sorted)
		qsort(ids.list, ids.count, sizeof *ids.list, by_text);
	out[0] = '\0';
	for (size_t i = 0; i < ids.count; i++)
		n += (size_t)snprintf(out + n, sizeof answers[0] - n, "%s%s", i ? " " : "", ids.list[i]);
	return out;
}

const char *shop_ask(struct shop *s, const char *query) { return ask(s, query, false); }
const char *shop_ids(struct shop *s, const char *query) { return ask(s, query, true); }
