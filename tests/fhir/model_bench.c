/* model_bench.c - see model_bench.h. */
#include "model_bench.h"
#include "model_pool.h"
#include "model_resource.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

#define SHARED_IDS 5        /* that references lead to */
#define MORE_RECORDS 24     /* of an everyday type */

void model_must(int status, const kiln_error *err)
{
	if (status == KILN_OK)
		return;
	fprintf(stderr, "%s: %s\n", kiln_status_name(status), err ? err->message : "");
	abort();
}

uint64_t model_setting(const char *name, uint64_t other)
{
	const char *text = getenv(name);
	return text && *text ? strtoull(text, NULL, 10) : other;
}

void model_bench_open(struct model_bench *b, uint64_t seed)
{
	char dir[300];
	kiln_error err;
	const char *base = getenv("TMPDIR");
	memset(b, 0, sizeof *b);
	b->seed = seed;
	snprintf(b->root, sizeof b->root, "%s/kiln-model-XXXXXX", base && *base ? base : P_tmpdir);
	model_must(mkdtemp(b->root) ? KILN_OK : KILN_IO, NULL);
	snprintf(dir, sizeof dir, "%s/store", b->root);
	model_must(kiln_init(dir, NULL, &err), &err);
	model_must(kiln_open(dir, NULL, &b->store, &err), &err);
	model_open(&b->model);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

void model_bench_close(struct model_bench *b)
{
	kiln_close(b->store);
	model_close(&b->model);
	nftw(b->root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* ---- Records ---- */

/* The JSON that was put; empty: a delete. */
static struct kl_buf change_one(struct model_bench *b, kiln_batch *batch, struct model_random *r, const struct kl_type *type, const char *id)
{
	struct kl_buf text = {0};
	kiln_error err;
	if (model_find(&b->model, type, kl_slice_of(id)) && model_chance(r, 12)) {
		model_must(kiln_batch_delete(batch, kl_type_name(type), kl_slice_of(id), NULL, &err), &err);
		return text;
	}
	do {
		kl_buf_clear(&text);
		model_resource(r, type, id, &text);
	} while (kiln_batch_put(batch, kl_buf_slice(&text), NULL, NULL) != KILN_OK);
	return text;
}

/* ---- Value sets and a code system (model_terminology.c) ---- */

static void write_codes(struct model_random *r, struct kl_buf *b, bool systems)
{
	static const char *const codes[] = {"x", "y", "Zed", "xy", "1"};
	for (unsigned n = 1 + model_pick(r, 3), i = 0; i < n; i++) {
		kl_buf_add_text(b, i ? ",{" : "{");
		if (systems) {
			kl_buf_add_text(b, "\"system\":\"");
			kl_buf_add_text(b, model_pool_system(r));
			kl_buf_add_text(b, "\",");
		}
		kl_buf_add_text(b, "\"code\":\"");
		kl_buf_add_text(b, MODEL_PICK(r, codes));
		kl_buf_add_text(b, "\"}");
	}
}

/* A list of includes or excludes. */
static void write_listed(struct model_random *r, struct kl_buf *b)
{
	for (unsigned n = 1 + model_pick(r, 3), i = 0; i < n; i++) {
		kl_buf_add_text(b, i ? ",{\"system\":\"" : "{\"system\":\"");
		kl_buf_add_text(b, model_pool_system(r));
		kl_buf_add_text(b, "\",\"concept\":[");
		write_codes(r, b, false);
		kl_buf_add_text(b, "]}");
	}
}

/* Of five: value sets that list, have an expansion, import; a code system in one of two shapes. */
static void write_terminology(struct model_random *r, unsigned n, struct kl_buf *b)
{
	static const char *const concepts[] = {"{\"code\":\"x\",\"concept\":[{\"code\":\"y\",\"concept\":[{\"code\":\"Zed\"}]},{\"code\":\"xy\"}]},{\"code\":\"1\"}",
		"{\"code\":\"1\",\"concept\":[{\"code\":\"Zed\",\"concept\":[{\"code\":\"x\"},{\"code\":\"y\"}]}]},{\"code\":\"xy\"}"};
	static const char *const heads[] = {"{\"resourceType\":\"ValueSet\",\"id\":\"v1\",\"url\":\"http://v.test/1\",\"status\":\"active\",\"compose\":{\"include\":[",
		"{\"resourceType\":\"ValueSet\",\"id\":\"v2\",\"url\":\"http://v.test/2\",\"status\":\"active\",\"expansion\":{\"timestamp\":\"2020-01-01\",\"contains\":[",
		"{\"resourceType\":\"ValueSet\",\"id\":\"v3\",\"url\":\"http://v.test/3\",\"status\":\"active\",\"compose\":{\"include\":[{\"valueSet\":[\"http://v.test/1\"]},",
		"{\"resourceType\":\"CodeSystem\",\"id\":\"h1\",\"url\":\"http://s.test/h\",\"status\":\"active\",\"content\":\"complete\",\"concept\":["};
	kl_buf_add_text(b, heads[n]);
	if (n == 3)
		kl_buf_add_text(b, MODEL_PICK(r, concepts));
	else if (n == 1)
		write_codes(r, b, true);
	else
		write_listed(r, b);
	kl_buf_add_text(b, n == 2 ? "],\"exclude\":[" : "");
	if (n == 2)
		write_listed(r, b);
	kl_buf_add_text(b, n == 3 ? "]}" : "]}}");
}

static struct kl_buf change_terminology(kiln_batch *batch, struct model_random *r, unsigned n)
{
	struct kl_buf text = {0};
	kiln_error err;
	write_terminology(r, n, &text);
	model_must(kiln_batch_put(batch, kl_buf_slice(&text), NULL, &err), &err);
	return text;
}

static void take_result(struct model_bench *b, kiln_batch *batch, kiln_view *view, size_t n, kiln_slice json)
{
	kiln_result result;
	kiln_record record;
	model_must(kiln_batch_result(batch, n, &result, NULL), NULL);
	int rc = kiln_get(view, result.type, result.id, &record, NULL);
	if (rc == KILN_OK || rc == KILN_GONE)
		model_store(&b->model, result.type, result.id, json, record.sequence, record.updated);
}

void model_bench_change(struct model_bench *b)
{
	static const char *const shared[SHARED_IDS] = {"a", "b", "c", "d", "A"};
	struct model_random r = model_random_of(b->seed, b->round);
	struct kl_buf texts[KL_RESOURCE_TYPES * (SHARED_IDS + 1) + 10 * MORE_RECORDS + 4];
	kiln_batch *batch;
	kiln_view *view;
	kiln_error err;
	size_t n = 0;
	model_must(kiln_batch_open(b->store, &batch, &err), &err);
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		unsigned count = SHARED_IDS + (model_pool_everyday(kl_type_at(t)) ? MORE_RECORDS : 0);
		for (unsigned i = 0; i < count; i++) {
			char id[16];
			snprintf(id, sizeof id, "r%u", i);
			if (model_chance(&r, b->round ? 15 : 75))
				texts[n++] = change_one(b, batch, &r, kl_type_at(t), i < SHARED_IDS ? shared[i] : id);
		}
	}
	for (unsigned i = 0; i < 4; i++)
		texts[n++] = change_terminology(batch, &r, i);
	model_must(kiln_batch_commit(batch, &err), &err);
	model_must(kiln_view_open(b->store, &view, &err), &err);
	for (size_t i = 0; i < n; i++) {
		take_result(b, batch, view, i, kl_buf_slice(&texts[i]));
		kl_buf_free(&texts[i]);
	}
	b->sequences[b->round++] = kiln_view_sequence(view);
	kiln_view_close(view);
	kiln_batch_close(batch);
}

/* ---- Rows ---- */

struct model_row *model_row_of(struct model_view *v, kiln_slice type, kiln_slice id)
{
	struct model_rows *rows = &v->types[kl_resource_type(type)->self];
	for (unsigned i = 0; i < rows->count; i++)
		if (kl_slice_is(id, rows->list[i].record->id))
			return &rows->list[i];
	return NULL;
}

void model_bench_view(struct model_bench *b, kiln_view *view, struct model_view *out)
{
	kiln_search *search;
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err;
	uint32_t rank = 0;
	model_view_open(&b->model, kiln_view_sequence(view), out);
	model_must(kiln_search_compile(b->store, KL_SLICE("?_lastUpdated=gt1900"), &search, &err), &err);
	model_must(kiln_search_run(search, view, &cursor, &err), &err);
	while (kiln_cursor_next(cursor, &record, NULL) == KILN_OK) {
		struct model_row *row = model_row_of(out, record.type, record.id);
		if (row)
			row->rank = ++rank;
	}
	kiln_cursor_close(cursor);
	kiln_search_free(search);
}
