/* model_test.c - random searches over random records of every type, answered by the index and by the model, which reads every record (model.h); and pages of
   such searches, followed while the records change.

   KILN_SEED and KILN_SEARCHES (how many) change what is asked; KILN_SHOW prints it. A mismatch prints the seed, the round, the round as of which it was asked and
   the query: with KILN_SEED, KILN_ROUND, KILN_THEN and KILN_QUERY set to them that one query is asked again. */
#include "model_bench.h"
#include "model_question.h"
#include "base/clock.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#define SEARCHES 2000
#define ROWS_MAX 8192

struct tally {
	unsigned answered, matched, refused, rows, wrong;
	unsigned then;            /* the round as of which is asked */
};
/* What the library says. */
struct answer {
	struct model_row *rows[ROWS_MAX];
	unsigned count;
	uint64_t counted;
	char message[KILN_MESSAGE_SIZE];
};

/* ---- One search ---- */

static int ask(const struct model_bench *b, struct model_view *v, kiln_view *view, kiln_slice query, struct answer *out)
{
	kiln_search *search = NULL;
	kiln_cursor *cursor = NULL;
	kiln_record record;
	kiln_error err = {0};
	out->count = 0;
	out->counted = 0;
	int rc = kiln_search_compile(b->store, query, &search, &err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, view, &out->counted, &err);
	if (rc == KILN_OK)
		rc = kiln_search_run(search, view, &cursor, &err);
	while (rc == KILN_OK && (rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK && out->count < ROWS_MAX)
		out->rows[out->count++] = model_row_of(v, record.type, record.id);
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

static void tell(const struct model_bench *b, unsigned then, kiln_slice query, const char *what)
{
	fprintf(stderr, "\n%s\n  KILN_SEED=%lu KILN_ROUND=%u KILN_THEN=%u KILN_QUERY='%.*s'\n", what, (unsigned long)b->seed, b->round - 1, then, (int)query.size, query.data);
}

static void tell_rows(const struct answer *got, const struct model_matches *want)
{
	fprintf(stderr, "  %u rows, counted %lu, %u in the model; %s\n", got->count, (unsigned long)got->counted, want->count, got->message);
	for (unsigned i = 0; want->sorted && i < got->count && i < want->count; i++)
		fprintf(stderr, "  row %u: %s, in the model %s\n", i, got->rows[i] ? got->rows[i]->record->id : "none", want->rows[i]->record->id);
	list("missing", want->rows, want->count, got->rows, got->count);
	list("too much", got->rows, got->count, want->rows, want->count);
}

/* "" or what is wrong. The rows of both are in order. */
static const char *compare(const struct answer *got, const struct model_matches *want)
{
	if (got->count != want->count)
		return "other matches";
	if (got->counted != want->count)
		return "another count";
	for (unsigned i = 0; i < got->count; i++)
		if (got->rows[i] != want->rows[i])
			return !got->rows[i] ? "a row that is none" : "another order or other matches";
	return "";
}

/* Of an earlier moment: in a view as of it, or, half the time, in one of now by `_asOf`. */
static int ask_then(struct model_bench *b, struct model_view *v, kiln_view *view, kiln_view *now, kiln_slice query, struct answer *out)
{
	struct kl_buf text = {0};
	char parameter[32];
	if (view == now || query.size % 2)
		return ask(b, v, view, query, out);
	snprintf(parameter, sizeof parameter, "&_asOf=%lu", (unsigned long)kiln_view_sequence(view));
	kl_buf_add_slice(&text, query);
	kl_buf_add_text(&text, parameter);
	int rc = ask(b, v, now, kl_buf_slice(&text), out);
	kl_buf_free(&text);
	return rc;
}

static void one_search(struct model_bench *b, struct model_view *v, kiln_view *view, kiln_view *now, kiln_slice query, struct tally *t)
{
	static struct answer got;
	struct model_matches want;
	int rc = ask_then(b, v, view, now, query, &got);
	v->now = kl_clock_wall() * 1000;
	enum model_answer answer = model_search(v, query, &want);
	const char *what = "";
	if (rc != KILN_OK) {
		bool may = answer == MODEL_REFUSED ? rc == KILN_BAD_QUERY || rc == KILN_UNSUPPORTED || rc == KILN_LIMIT : answer == MODEL_EITHER && rc == KILN_UNSUPPORTED;
		t->refused++;
		what = may ? "" : "refused";
	} else {
		t->answered++;
		t->matched += want.count != 0;
		t->rows += want.count;
		what = answer == MODEL_REFUSED ? "answered" : compare(&got, &want);
	}
	if (getenv("KILN_SHOW"))
		printf("%d %u %.*s\n", rc, want.count, (int)query.size, query.data);
	if (!*what)
		return;
	t->wrong++;
	tell(b, t->then, query, what);
	tell_rows(&got, &want);
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

/* The store as it was after a round: the view of now, or one as of then. */
static kiln_view *view_of(struct model_bench *b, unsigned round)
{
	char sequence[24];
	kiln_view *view;
	kiln_error err;
	snprintf(sequence, sizeof sequence, "%lu", (unsigned long)b->sequences[round]);
	if (round + 1 == b->round)
		model_must(kiln_view_open(b->store, &view, &err), &err);
	else
		model_must(kiln_view_open_as_of(b->store, kl_slice_of(sequence), &view, &err), &err);
	return view;
}

static void searches(struct model_bench *b, unsigned count, const char *given, struct tally *t)
{
	struct model_view v;
	kiln_view *view = view_of(b, t->then), *now = t->then + 1 == b->round ? view : view_of(b, b->round - 1);
	struct kl_buf query = {0};
	model_bench_view(b, view, &v);
	for (unsigned n = 0; n < count; n++) {
		struct model_random r = model_random_of(b->seed ^ (uint64_t)b->round << 48 ^ (uint64_t)t->then << 56, n);
		kl_buf_clear(&query);
		if (given)
			kl_buf_add_text(&query, given);
		else
			make_query(&r, &v, &query);
		one_search(b, &v, view, now, kl_buf_slice(&query), t);
	}
	kl_buf_free(&query);
	model_view_close(&v);
	if (now != view)
		kiln_view_close(now);
	kiln_view_close(view);
}

Test(model, answers_are_those_of_reading_every_record)
{
	static struct model_bench b;
	struct tally t = {0};
	const char *query = getenv("KILN_QUERY");
	unsigned count = (unsigned)model_setting("KILN_SEARCHES", SEARCHES), rounds = (unsigned)model_setting("KILN_ROUND", MODEL_ROUNDS - 1) + 1;
	model_bench_open(&b, model_setting("KILN_SEED", 1));
	struct model_random r = model_random_of(b.seed, 77);
	while (b.round < rounds && b.round < MODEL_ROUNDS) {
		model_bench_change(&b);
		t.then = query ? (unsigned)model_setting("KILN_THEN", b.round - 1) : b.round - 1;
		if (!query)
			searches(&b, count * 6 / 10 / MODEL_ROUNDS, NULL, &t);
		if (!query)
			t.then = model_pick(&r, b.round);
		if (!query || b.round == rounds)
			searches(&b, query ? 1 : count * 4 / 10 / MODEL_ROUNDS, query, &t);
	}
	fprintf(stderr, "model: seed %lu, %u searches answered, %u with matches (%u rows), %u refused, %u wrong\n", (unsigned long)b.seed, t.answered, t.matched, t.rows, t.refused,
		t.wrong);
	model_bench_close(&b);
	cr_assert_eq(t.wrong, 0);
}

/* ---- Pages, followed while records change: each match of the first page's moment once, in order, as it was then ---- */

#define WALKS 60
struct walk {
	struct kl_buf query, token;
	uint64_t sequence;
	const struct model_version *want[ROWS_MAX];
	unsigned count, at;
	bool open;
};

/* One page; false: something is wrong with it. */
static bool page(struct model_bench *b, struct walk *w, kiln_view *view)
{
	kiln_search *search = NULL;
	kiln_cursor *cursor = NULL;
	kiln_record record;
	kiln_slice token = {NULL, 0};
	kiln_error err = {0};
	uint64_t total = 0;
	int rc = kiln_search_compile(b->store, kl_buf_slice(&w->query), &search, &err);
	if (rc == KILN_OK)
		rc = w->token.size ? kiln_search_resume(search, view, kl_buf_slice(&w->token), &cursor, &err) : kiln_search_run(search, view, &cursor, &err);
	bool good = rc == KILN_OK && kiln_cursor_total(cursor, &total, &err) == KILN_OK && total == w->count && kiln_cursor_sequence(cursor) == w->sequence;
	while (good && (rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK)
		good = w->at < w->count && record.sequence == w->want[w->at++]->sequence;
	good = good && rc == KILN_DONE && kiln_cursor_page(cursor, &token, &err) == KILN_OK && (token.size == 0) == (w->at == w->count);
	if (!good)
		fprintf(stderr, "page: %s, row %u of %u, total %lu, of sequence %lu, now %lu\n", err.message, w->at, w->count, (unsigned long)total, (unsigned long)w->sequence,
			(unsigned long)kiln_view_sequence(view));
	kl_buf_clear(&w->token);
	kl_buf_add_slice(&w->token, token);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	w->open = good && token.size;
	return good;
}

/* What `ap` finds changes as time passes. */
static bool depends_on_now(struct model_view *v, kiln_slice query, unsigned count)
{
	struct model_matches later;
	v->now += INT64_C(3600000000);
	model_search(v, query, &later);
	v->now -= INT64_C(3600000000);
	return later.count != count;
}

static bool begin_walk(struct model_bench *b, struct model_view *v, kiln_view *view, struct model_random *r, struct walk *w)
{
	struct model_matches found;
	char count[16];
	for (unsigned tries = 0; tries < 50; tries++) {
		kl_buf_clear(&w->query);
		model_question(r, v, &w->query);
		if (model_search(v, kl_buf_slice(&w->query), &found) != MODEL_GOOD || found.count < 3 || depends_on_now(v, kl_buf_slice(&w->query), found.count))
			continue;
		model_search(v, kl_buf_slice(&w->query), &found);
		w->count = found.count;
		for (unsigned i = 0; i < found.count; i++)
			w->want[i] = found.rows[i]->version;
		snprintf(count, sizeof count, "&_count=%u", 1 + model_pick(r, found.count > 12 ? 12 : found.count));
		kl_buf_add_text(&w->query, count);
		w->at = 0;
		w->sequence = kiln_view_sequence(view);
		kl_buf_clear(&w->token);
		return page(b, w, view);
	}
	return true;
}

Test(model, pages_are_of_the_first_ones_moment)
{
	static struct model_bench b;
	static struct walk walks[WALKS];
	unsigned wrong = 0;
	model_bench_open(&b, model_setting("KILN_SEED", 1));
	while (b.round < MODEL_ROUNDS) {
		struct model_random r = model_random_of(b.seed, 1000 + b.round);
		struct model_view v;
		kiln_view *view;
		model_bench_change(&b);
		cr_assert_eq(kiln_view_open(b.store, &view, NULL), KILN_OK);
		model_bench_view(&b, view, &v);
		v.now = kl_clock_wall() * 1000;
		for (unsigned i = 0; i < WALKS; i++) {
			unsigned pages = model_chance(&r, 50) ? 1 : 1000;
			bool good = walks[i].open || begin_walk(&b, &v, view, &r, &walks[i]);
			while (good && walks[i].open && pages-- > 0)
				good = page(&b, &walks[i], view);
			if (!good)
				tell(&b, b.round - 1, kl_buf_slice(&walks[i].query), "a page is wrong");
			wrong += !good;
		}
		model_view_close(&v);
		kiln_view_close(view);
	}
	for (unsigned i = 0; i < WALKS; i++) {
		kl_buf_free(&walks[i].query);
		kl_buf_free(&walks[i].token);
	}
	model_bench_close(&b);
	cr_assert_eq(wrong, 0);
}
