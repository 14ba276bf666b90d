/* measure.c - the loops that are timed. Nothing is allocated or printed inside of them. */
#include "bench/measure.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

double clock_now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

void times_add(struct times *t, double sample)
{
	if (t->count == t->cap) {
		double *more = realloc(t->list, (t->cap = t->cap ? t->cap * 2 : 4096) * sizeof *more);
		if (!more)
			exit(3);
		t->list = more;
	}
	t->list[t->count++] = sample;
}

static int by_value(const void *a, const void *b)
{
	const double *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

void times_tell(struct times *t, struct result *r)
{
	if (t->count == 0)
		return;
	qsort(t->list, t->count, sizeof *t->list, by_value);
	r->median = t->list[t->count / 2];
	r->p99 = t->count > 1 ? t->list[t->count * 99 / 100] : 0;
	r->rate = t->total > 0 ? (double)t->count * 1e6 / t->total : 0;
	r->samples = t->count;
	r->state = RESULT_GOOD;
}

void times_free(struct times *t) { free(t->list); }

/* ---- Questions ---- */

/* Of the pages of a code it is known only that they are of its matches: these are collected first. */
struct matches {
	uint64_t *hashes;
	size_t count, cap, strangers;
};

static void collect(void *arg, uint64_t hash)
{
	struct matches *m = arg;
	if (m->count == m->cap) {
		uint64_t *more = realloc(m->hashes, (m->cap = m->cap ? m->cap * 2 : 1024) * sizeof *more);
		if (!more)
			exit(3);
		m->hashes = more;
	}
	m->hashes[m->count++] = hash;
}

static int by_hash(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static void look_up(void *arg, uint64_t hash)
{
	struct matches *m = arg;
	m->strangers += !bsearch(&hash, m->hashes, m->count, sizeof hash, by_hash);
}

/* The answer of a page: so many rows, and how many of them are no match of the code. */
static int check_page(const struct peer *peer, void *session, void *page, const struct question *question, struct answer *answer)
{
	struct question whole = *question;
	struct matches m = {0};
	struct answer all = {.each = collect, .arg = &m};
	const char *why = NULL;
	void *prepared;
	int rc = -1;
	whole.kind = Q_CODE_ALL;
	prepared = peer->prepare(session, &whole, &why);
	if (prepared && peer->run(session, prepared, &all) == 0) {
		qsort(m.hashes, m.count, sizeof *m.hashes, by_hash);
		answer->each = look_up;
		answer->arg = &m;
		rc = peer->run(session, page, answer);
		answer->hash = m.strangers;
	}
	if (prepared)
		peer->finish(session, prepared);
	free(m.hashes);
	return rc;
}

static struct answer blank(const struct question *q)
{
	bool versions = q->kind == Q_VERSION || q->kind == Q_HISTORY;
	return (struct answer){.ordered = question_about(q->kind)->ordered, .mark = versions ? "\"final\"" : NULL};
}

static int check(const struct peer *peer, void *session, void **prepared, const struct question *questions, size_t n, struct result *result)
{
	for (size_t i = 0; i < n; i++) {
		struct answer answer = blank(&questions[i]);
		int rc = questions[i].kind == Q_CODE_PAGE ? check_page(peer, session, prepared[i], &questions[i], &answer) : peer->run(session, prepared[i], &answer);
		if (rc != 0)
			return -1;
		result->count += answer.count;
		result->hash = result->hash * 31 + answer.hash + answer.marked + answer.count * 7;
	}
	return 0;
}

static int repeat(const struct peer *peer, void *session, void **prepared, const struct question *questions, size_t n, const struct budget *b, struct times *times)
{
	double began = clock_now(), before = began, after;
	for (size_t i = 0;; i++) {
		struct answer answer = {.ordered = question_about(questions[i % n].kind)->ordered};
		if (peer->run(session, prepared[i % n], &answer) != 0)
			return -1;
		after = clock_now();
		times_add(times, after - before);
		times->total = after - began;
		if (times->total > b->most_time || (times->total > b->least_time && times->count >= b->enough))
			return 0;
		before = clock_now();
	}
}

static bool prepare_all(const struct peer *peer, void *session, void **prepared, const struct question *questions, size_t n, struct result *result)
{
	const char *why = NULL;
	for (size_t i = 0; i < n; i++) {
		prepared[i] = peer->prepare(session, &questions[i], &why);
		if (!prepared[i]) {
			result->state = why ? RESULT_ABSENT : RESULT_FAULT;
			strncpy(result->note, why ? why : "cannot be prepared", sizeof result->note - 1);
			return false;
		}
	}
	return true;
}

void measure_questions(const struct peer *peer, void *session, const struct question *questions, size_t n, const struct budget *budget, struct result *result)
{
	void *prepared[DATA_SAMPLE] = {NULL};
	struct times times = {0};
	*result = (struct result){.state = RESULT_FAULT};
	if (n == 0) {
		result->state = RESULT_ABSENT;
		strcpy(result->note, "the data has nothing to ask for");
		return;
	}
	if (prepare_all(peer, session, prepared, questions, n, result) && check(peer, session, prepared, questions, n, result) == 0 &&
		repeat(peer, session, prepared, questions, n, budget, &times) == 0)
		times_tell(&times, result);
	for (size_t i = 0; i < n && prepared[i]; i++)
		peer->finish(session, prepared[i]);
	times_free(&times);
}

/* ---- Writes ---- */

struct client {
	const struct peer *peer;
	void *session;
	const struct record *records;
	size_t count;
	struct times times;
	int rc;
	pthread_barrier_t *start;
};

static void *write_all(void *arg)
{
	struct client *c = arg;
	pthread_barrier_wait(c->start);
	for (size_t i = 0; i < c->count && c->rc == 0; i++) {
		double before = clock_now();
		c->rc = c->peer->put(c->session, &c->records[i]);
		times_add(&c->times, clock_now() - before);
	}
	return NULL;
}

int measure_puts(const struct peer *peer, const char *dir, const struct record *records, size_t n, size_t clients, struct result *rate, struct result *time)
{
	struct client *all = calloc(clients, sizeof *all);
	pthread_t *threads = calloc(clients, sizeof *threads);
	pthread_barrier_t start;
	struct times times = {0};
	size_t each = n / clients, open = 0;
	double began = 0;
	int rc = 0;
	if (!all || !threads)
		exit(3);
	pthread_barrier_init(&start, NULL, (unsigned)clients + 1);
	for (; open < clients; open++) {
		all[open] = (struct client){peer, peer->open(dir), records + open * each, each, {0}, 0, &start};
		if (!all[open].session || pthread_create(&threads[open], NULL, write_all, &all[open]) != 0)
			exit(3);
	}
	pthread_barrier_wait(&start);
	began = clock_now();
	for (size_t i = 0; i < clients; i++)
		pthread_join(threads[i], NULL);
	times.total = clock_now() - began;
	for (size_t i = 0; i < clients; i++) {
		rc |= all[i].rc;
		for (size_t k = 0; k < all[i].times.count; k++)
			times_add(&times, all[i].times.list[k]);
		peer->close(all[i].session);
		times_free(&all[i].times);
	}
	if (rc == 0) {
		times_tell(&times, time);
		*rate = *time;
		rate->median = time->rate;
		rate->p99 = 0;
	}
	pthread_barrier_destroy(&start);
	times_free(&times);
	free(all);
	free(threads);
	return rc;
}
