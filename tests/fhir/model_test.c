/* model_test.c - random searches over random records of every type, answered by the index and by the model, which reads every record (model.h).

   KILN_SEED and KILN_SEARCHES (how many) change what is asked; KILN_SHOW prints it. A mismatch prints the seed, the round and the query: with KILN_SEED, KILN_ROUND and KILN_QUERY set
   to them that one query is asked again. */
#include "search_fixture.h"
#include "model_pool.h"
#include "model_question.h"
#include "model_resource.h"
#include "base/clock.h"
#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 5
#define SEARCHES 2000
#define HOT_RECORDS 24      /* more of an everyday type, beside those that others refer to */
#define REFUSED_MOST 15     /* of a hundred resources made, those that acceptance may refuse */

struct bench {
	struct shop shop;
	struct model model;
	uint64_t seed;
	unsigned round;
	unsigned matched, answered, refused, rows;
};

static uint64_t number_from(const char *name, uint64_t other)
{
	const char *text = getenv(name);
	return text && *text ? strtoull(text, NULL, 10) : other;
}

/* ---- Records ---- */

static void put_one(struct bench *b, kiln_batch *batch, struct model_random *r, const struct kl_type *type, const char *id, struct kl_buf *texts)
{
	struct kl_buf text = {0};
	kiln_error err = {0};
	if (model_find(&b->model, type, kl_slice_of(id)) && model_chance(r, 12)) {
		cr_assert_eq(kiln_batch_delete(batch, kl_type_name(type), kl_slice_of(id), NULL, &err), KILN_OK, "%s", err.message);
		*texts = (struct kl_buf){0};
		return;
	}
	do {
		kl_buf_clear(&text);
		model_resource(r, type, id, &text);
	} while (kiln_batch_put(batch, kl_buf_slice(&text), NULL, &err) != KILN_OK);
	*texts = text;
}

/* Change records: in the first round nearly all, then some. */
static void change(struct bench *b)
{
	struct model_random r = model_random_of(b->seed, b->round);
	struct kl_buf texts[1024];
	kiln_batch *batch;
	kiln_error err = {0};
	kiln_result result;
	size_t n = 0;
	cr_assert_eq(kiln_batch_open(b->shop.store, &batch, NULL), KILN_OK);
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		unsigned count = model_pool_everyday(kl_type_at(t)) ? 5 + HOT_RECORDS : 5;
		for (unsigned i = 0; i < count; i++) {
			char id[16];
			static const char *const ids[] = {"a", "b", "c", "d", "A"};
			snprintf(id, sizeof id, "r%u", i);
			if (model_chance(&r, b->round ? 15 : 75))
				put_one(b, batch, &r, kl_type_at(t), i < 5 ? ids[i] : id, &texts[n++]);
		}
	}
	cr_assert_eq(kiln_batch_commit(batch, &err), KILN_OK, "%s", err.message);
	for (size_t i = 0; i < n; i++) {
		kiln_view *view;
		kiln_record record;
		cr_assert_eq(kiln_batch_result(batch, i, &result, NULL), KILN_OK);
		cr_assert_eq(kiln_view_open(b->shop.store, &view, NULL), KILN_OK);
		int rc = kiln_get(view, result.type, result.id, &record, NULL);
		if (rc == KILN_OK || rc == KILN_GONE)
			model_store(&b->model, result.type, result.id, kl_buf_slice(&texts[i]), record.sequence, record.updated);
		kiln_view_close(view);
		kl_buf_free(&texts[i]);
	}
	kiln_batch_close(batch);
}

/* The order of records without _sort is the store's own: ask for it. */
static void rank_rows(struct model_view *v, kiln_view *view, const struct bench *b)
{
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		struct model_rows *rows = &v->types[t];
		kiln_search *search;
		kiln_cursor *cursor;
		kiln_record record;
		uint32_t rank = 0;
		cr_assert_eq(kiln_search_compile(b->shop.store, kl_type_name(kl_type_at(t)), &search, NULL), KILN_OK);
		cr_assert_eq(kiln_search_run(search, view, &cursor, NULL), KILN_OK);
		while (kiln_cursor_next(cursor, &record, NULL) == KILN_OK) {
			rank++;
			for (unsigned i = 0; i < rows->count; i++)
				if (kl_slice_is(record.id, rows->list[i].record->id))
					rows->list[i].rank = rank;
		}
		cr_assert_eq(rank, rows->count, "%s: %u records, %u in the model", kl_type_name(kl_type_at(t)).data, rank, rows->count);
		kiln_cursor_close(cursor);
		kiln_search_free(search);
	}
}

/* ---- Answers ---- */

struct answer {
	struct model_row *rows[8192];
	unsigned count;
	uint64_t counted;
	char message[KILN_MESSAGE_SIZE];
};

static struct model_row *row_of(struct model_view *v, kiln_slice type, kiln_slice id)
{
	struct model_rows *rows = &v->types[kl_resource_type(type)->self];
	for (unsigned i = 0; i < rows->count; i++)
		if (kl_slice_is(id, rows->list[i].record->id))
			return &rows->list[i];
	return NULL;
}

static int ask(const struct bench *b, struct model_view *v, kiln_view *view, kiln_slice query, struct answer *out)
{
	kiln_search *search = NULL;
	kiln_cursor *cursor = NULL;
	kiln_record record;
	kiln_error err = {0};
	out->count = 0;
	int rc = kiln_search_compile(b->shop.store, query, &search, &err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, view, &out->counted, &err);
	if (rc == KILN_OK)
		rc = kiln_search_run(search, view, &cursor, &err);
	while (rc == KILN_OK && (rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK && out->count < 8192)
		out->rows[out->count++] = row_of(v, record.type, record.id);
	memcpy(out->message, err.message, sizeof out->message);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static void list(const char *what, struct model_row *const *rows, unsigned count, struct model_row *const *others, unsigned other_count)
{
	for (unsigned i = 0; i < count; i++) {
		bool both = false;
		for (unsigned k = 0; k < other_count; k++)
			both |= rows[i] == others[k];
		if (!both && rows[i])
			fprintf(stderr, "  %s: %s/%s\n    %.*s\n", what, kl_type_name(rows[i]->record->type).data, rows[i]->record->id, (int)rows[i]->version->text.size,
				rows[i]->version->text.data);
	}
}

static void mismatch(const struct bench *b, kiln_slice query, const char *what, const struct answer *got, const struct model_matches *want)
{
	fprintf(stderr, "\n%s\n  KILN_SEED=%lu KILN_ROUND=%u KILN_QUERY='%.*s'\n", what, (unsigned long)b->seed, b->round, (int)query.size, query.data);
	fprintf(stderr, "  %u rows, counted %lu, %u in the model; %s\n", got->count, (unsigned long)got->counted, want->count, got->message);
	for (unsigned i = 0; want->sorted && i < got->count && i < want->count; i++)
		fprintf(stderr, "  row %u: %s, in the model %s\n", i, got->rows[i] ? got->rows[i]->record->id : "none", want->rows[i]->record->id);
	list("missing", want->rows, want->count, got->rows, got->count);
	list("too much", got->rows, got->count, want->rows, want->count);
}

static int by_place(const void *a, const void *b)
{
	const struct model_row *x = *(struct model_row *const *)a, *y = *(struct model_row *const *)b;
	return (x > y) - (x < y);
}

/* "" or what is wrong. */
static const char *compare(struct answer *got, struct model_matches *want)
{
	if (got->count != want->count)
		return "other matches";
	if (got->counted != want->count)
		return "another count";
	for (unsigned i = 0; i < got->count; i++)
		if (!got->rows[i])
			return "a row that is none";
	if (!want->sorted) {
		qsort(got->rows, got->count, sizeof *got->rows, by_place);
		qsort(want->rows, want->count, sizeof *want->rows, by_place);
	}
	for (unsigned i = 0; i < got->count; i++)
		if (got->rows[i] != want->rows[i])
			return want->sorted ? "another order" : "other matches";
	return "";
}

static bool one_search(struct bench *b, struct model_view *v, kiln_view *view, kiln_slice query)
{
	static struct answer got;
	struct model_matches want;
	got.counted = 0;
	int rc = ask(b, v, view, query, &got);
	v->now = kl_clock_wall() * 1000;
	enum model_answer answer = model_search(v, query, &want);
	const char *what = "";
	if (rc != KILN_OK) {
		bool may = answer == MODEL_REFUSED ? rc == KILN_BAD_QUERY || rc == KILN_UNSUPPORTED || rc == KILN_LIMIT : answer == MODEL_EITHER && rc == KILN_UNSUPPORTED;
		b->refused++;
		what = may ? "" : "refused";
	} else {
		b->answered++;
		b->matched += want.count != 0;
		b->rows += want.count;
		what = answer == MODEL_REFUSED ? "answered" : compare(&got, &want);
	}
	if (getenv("KILN_SHOW"))
		printf("%d %u %.*s\n", rc, want.count, (int)query.size, query.data);
	if (*what)
		mismatch(b, query, what, &got, &want);
	return !*what;
}

/* A search that has matches is worth more than one that has none: half the time try for one. */
static void make_query(struct model_random *r, struct model_view *v, struct kl_buf *out)
{
	struct model_matches found;
	unsigned tries = model_chance(r, 50) ? 1 : 4;
	do {
		kl_buf_clear(out);
		model_question(r, v, out);
	} while (--tries > 0 && model_search(v, kl_buf_slice(out), &found) == MODEL_GOOD && found.count == 0);
}

static unsigned round_of_searches(struct bench *b, unsigned searches, const char *given)
{
	struct model_view v;
	kiln_view *view;
	unsigned bad = 0;
	struct kl_buf query = {0};
	cr_assert_eq(kiln_view_open(b->shop.store, &view, NULL), KILN_OK);
	model_view_open(&b->model, kiln_view_sequence(view), &v);
	rank_rows(&v, view, b);
	for (unsigned n = 0; n < searches; n++) {
		struct model_random r = model_random_of(b->seed ^ ((uint64_t)b->round + 1) << 48, n);
		kl_buf_clear(&query);
		if (given)
			kl_buf_add_text(&query, given);
		else
			make_query(&r, &v, &query);
		bad += !one_search(b, &v, view, kl_buf_slice(&query));
	}
	kl_buf_free(&query);
	model_view_close(&v);
	kiln_view_close(view);
	return bad;
}

Test(model, answers_are_those_of_reading_every_record)
{
	static struct bench b;
	const char *query = getenv("KILN_QUERY");
	unsigned searches = (unsigned)number_from("KILN_SEARCHES", SEARCHES), rounds = (unsigned)number_from("KILN_ROUND", ROUNDS - 1) + 1, bad = 0;
	b.seed = number_from("KILN_SEED", 1);
	shop_open(&b.shop);
	model_open(&b.model);
	for (b.round = 0; b.round < rounds; b.round++) {
		change(&b);
		if (!query)
			bad += round_of_searches(&b, searches / ROUNDS, NULL);
		else if (b.round + 1 == rounds)
			bad += round_of_searches(&b, 1, query);
	}
	fprintf(stderr, "model: seed %lu, %u searches answered, %u with matches (%u rows), %u refused, %u wrong\n", (unsigned long)b.seed, b.answered, b.matched, b.rows, b.refused,
		bad);
	model_close(&b.model);
	shop_close(&b.shop);
	cr_assert_eq(bad, 0);
}
