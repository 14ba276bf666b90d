/* custom_model_test.c - definitions come, change and go among writes by two threads while a third steps the rebuild and a fourth searches. Each
   definition says what some parameter of R4 says, so that every answer can be compared with that parameter's in the same snapshot; at the end all answers
   are those of a store that had the definitions first. KILN_SEED repeats a run. */
#include "search_fixture.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define WRITES 150
#define RECORDS 60
#define DEFINITIONS 5
#define CODES 3

static const struct { const char *expression, *type, *like, *value; } kinds[] = {
	{"Patient.gender", "token", "gender", "male"},
	{"Patient.name.family", "string", "family", "st"},
	{"Patient.birthDate", "date", "birthdate", "1980"},
	{"Patient.managingOrganization", "reference", "organization", "Organization/o1"},
	{"Patient.identifier", "token", "identifier", "http://i/1|7"},
	{"Patient.name.family | Patient.name.given", "string", "name", "mo"},
};
#define KINDS (sizeof kinds / sizeof *kinds)

struct world {
	struct shop shop;
	atomic_bool stop;
	atomic_int wrong, answered, refused, built;
	char what[2048];
};

static uint32_t next(uint64_t *seed)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*seed >> 33);
}

static void wrong(struct world *w, const char *what, const char *detail, long a, long b)
{
	if (atomic_fetch_add(&w->wrong, 1) == 0)
		snprintf(w->what, sizeof w->what, "%s: %s %ld %ld", what, detail, a, b);
}

/* ---- Writing ---- */

static void patient(char *json, size_t size, uint64_t *seed)
{
	static const char *const names[] = {"Stone", "Moss", "Strand", "Reed"};
	snprintf(json, size, "{\"resourceType\":\"Patient\",\"id\":\"p%u\",\"gender\":\"%s\",\"birthDate\":\"19%u\",\"name\":[{\"family\":\"%s\",\"given\":[\"%s\"]}],"
		"\"managingOrganization\":{\"reference\":\"Organization/o%u\"},\"identifier\":[{\"system\":\"http://i/%u\",\"value\":\"%u\"}]}",
		next(seed) % RECORDS, next(seed) % 2 ? "male" : "female", 80 + next(seed) % 3, names[next(seed) % 4], names[next(seed) % 4], next(seed) % 4,
		next(seed) % 3, 6 + next(seed) % 2);
}

static void definition(char *json, size_t size, uint64_t *seed)
{
	unsigned n = next(seed) % DEFINITIONS, kind = next(seed) % KINDS;
	snprintf(json, size, "{\"resourceType\":\"SearchParameter\",\"id\":\"s%u\",\"url\":\"http://x/%u\",\"name\":\"k%u\",\"status\":\"%s\",\"description\":\"d\","
		"\"code\":\"c%u\",\"base\":[\"Patient\"],\"type\":\"%s\",\"expression\":\"%s\"}",
		n, n, kind, next(seed) % 4 ? "active" : "retired", next(seed) % CODES, kinds[kind].type, kinds[kind].expression);
}

static void write_some(struct world *w, uint64_t *seed)
{
	char json[1024], id[16];
	kiln_batch *b;
	kiln_error err = {0};
	int rc = kiln_batch_open(w->shop.store, &b, &err);
	for (unsigned i = 0, n = 1 + next(seed) % 5; i < n && rc == KILN_OK; i++) {
		unsigned what = next(seed) % 12;
		if (what == 0) {
			definition(json, sizeof json, seed);
		} else if (what == 1) {
			snprintf(id, sizeof id, "s%u", next(seed) % DEFINITIONS);
			rc = kiln_batch_delete(b, KL_SLICE("SearchParameter"), kl_slice_of(id), NULL, &err);
			continue;
		} else if (what == 2) {
			snprintf(id, sizeof id, "p%u", next(seed) % RECORDS);
			rc = kiln_batch_delete(b, KL_SLICE("Patient"), kl_slice_of(id), NULL, &err);
			continue;
		} else {
			patient(json, sizeof json, seed);
		}
		rc = kiln_batch_put(b, kl_slice_of(json), NULL, &err);
		if (rc == KILN_OK && next(seed) % 3 == 0)
			rc = kiln_batch_prepare(b, &err);
	}
	if (rc == KILN_OK)
		rc = kiln_batch_commit(b, &err);
	if (rc != KILN_OK)
		wrong(w, "write", err.message, rc, 0);
	kiln_batch_close(b);
}

struct writer { struct world *w; uint64_t seed; };

static void *run_writer(void *arg)
{
	struct writer *x = arg;
	for (int i = 0; i < WRITES && !x->w->wrong; i++)
		write_some(x->w, &x->seed);
	return NULL;
}

/* ---- Stepping ---- */

static void *run_rebuild(void *arg)
{
	struct writer *x = arg;
	kiln_error err = {0};
	while (!x->w->stop && !x->w->wrong) {
		int rc = kiln_rebuild_step(x->w->shop.store, 1 + next(&x->seed) % 40, NULL, &err);
		if (rc < 0)
			wrong(x->w, "step", err.message, rc, 0);
		if (rc == KILN_DONE)
			nanosleep(&(struct timespec){0, 200000}, NULL);
	}
	return NULL;
}

/* ---- Searching ---- */

static int count(struct world *w, kiln_view *v, const char *query, uint64_t *n, kiln_error *err)
{
	kiln_search *search;
	int rc = kiln_search_compile(w->shop.store, kl_slice_of(query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, v, n, err);
	kiln_search_free(search);
	return rc;
}

/* What the definition in force for a code says in the snapshot: the first by url. -1: none. */
static int kind_of(kiln_view *v, unsigned code)
{
	char id[8], wanted[24];
	kiln_record r;
	for (unsigned n = 0; n < DEFINITIONS; n++) {
		snprintf(id, sizeof id, "s%u", n);
		snprintf(wanted, sizeof wanted, "\"code\":\"c%u\"", code);
		if (kiln_get(v, KL_SLICE("SearchParameter"), kl_slice_of(id), &r, NULL) != KILN_OK || !memmem(r.body.data, r.body.size, "\"active\"", 8) ||
		    !memmem(r.body.data, r.body.size, wanted, strlen(wanted)))
			continue;
		const char *name = memmem(r.body.data, r.body.size, "\"name\":\"k", 9);
		return name ? name[9] - '0' : -1;
	}
	return -1;
}

/* The versions of all definitions. */
static void definitions_in(kiln_view *v, char *out, size_t size)
{
	char id[8];
	kiln_record r;
	size_t at = 0;
	for (unsigned n = 0; n < DEFINITIONS; n++) {
		snprintf(id, sizeof id, "s%u", n);
		int rc = kiln_get(v, KL_SLICE("SearchParameter"), kl_slice_of(id), &r, NULL);
		at += (size_t)snprintf(out + at, size - at, "%d %.*s,", rc, rc == KILN_OK ? (int)r.version.size : 0, rc == KILN_OK ? r.version.data : "");
	}
}

/* A search is compiled by the definitions of its moment, which may be later than the view: then a code may mean another parameter than in the view, whose
   index the view has under another code. */
static bool compiled_later(struct world *w, kiln_view *v)
{
	char then[512], now[512];
	kiln_view *latest;
	if (kiln_view_open(w->shop.store, &latest, NULL) != KILN_OK)
		return true;
	definitions_in(v, then, sizeof then);
	definitions_in(latest, now, sizeof now);
	kiln_view_close(latest);
	return strcmp(then, now) != 0;
}

static void compare(struct world *w, kiln_view *v, unsigned code, unsigned kind, const char *modifier)
{
	char query[128], like[128];
	uint64_t own = 0, truth = 0;
	kiln_error err = {0};
	snprintf(query, sizeof query, "Patient?c%u%s=%s", code, modifier, *modifier ? "false" : kinds[kind].value);
	snprintf(like, sizeof like, "Patient?%s%s=%s", kinds[kind].like, modifier, *modifier ? "false" : kinds[kind].value);
	int rc = count(w, v, query, &own, &err);
	if (rc == KILN_NOT_BUILT || rc == KILN_BAD_QUERY || rc == KILN_UNSUPPORTED || compiled_later(w, v)) {
		atomic_fetch_add(&w->refused, 1);
		return;
	}
	atomic_fetch_add(&w->answered, 1);
	if (rc != KILN_OK || count(w, v, like, &truth, &err) != KILN_OK || own != truth)
		wrong(w, query, err.message[0] ? err.message : like, (long)own, (long)truth);
}

static void *run_search(void *arg)
{
	struct writer *x = arg;
	struct world *w = x->w;
	while (!w->stop && !w->wrong) {
		kiln_view *v;
		if (kiln_view_open(w->shop.store, &v, NULL) != KILN_OK)
			continue;
		unsigned code = next(&x->seed) % CODES;
		int kind = kind_of(v, code);
		if (kind >= 0)
			compare(w, v, code, (unsigned)kind, next(&x->seed) % 3 ? "" : ":missing");
		kiln_view_close(v);
	}
	return NULL;
}

/* ---- The end ---- */

static void copy(struct world *from, struct shop *to, const char *query)
{
	kiln_search *search;
	kiln_view *v;
	kiln_cursor *c;
	kiln_record r;
	kiln_batch *b;
	cr_assert_eq(kiln_search_compile(from->shop.store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(from->shop.store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_open(to->store, &b, NULL), KILN_OK);
	cr_assert_eq(kiln_search_run(search, v, &c, NULL), KILN_OK);
	while (kiln_cursor_next(c, &r, NULL) == KILN_OK)
		cr_assert_eq(kiln_batch_put(b, r.body, NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_commit(b, NULL), KILN_OK);
	kiln_batch_close(b);
	kiln_cursor_close(c);
	kiln_view_close(v);
	kiln_search_free(search);
}

static void build(struct shop *s)
{
	kiln_error err = {0};
	int rc;
	while ((rc = kiln_rebuild_step(s->store, 25, NULL, &err)) == KILN_OK)
		;
	cr_assert_eq(rc, KILN_DONE, "%s", err.message);
}

static void print_fault(void *arg, const char *where, const char *what)
{
	(void)arg;
	fprintf(stderr, "%s: %s\n", where, what);
}

static void clean(struct shop *s)
{
	uint64_t faults;
	cr_assert_eq(kiln_check(s->store, print_fault, NULL, NULL, &faults, NULL), KILN_OK);
	cr_assert_eq(faults, 0);
}

static void same_answers(struct world *w, struct shop *fresh)
{
	char query[128], one[16384];
	for (unsigned code = 0; code < CODES; code++)
		for (unsigned kind = 0; kind < KINDS; kind++)
			for (unsigned form = 0; form < 3; form++) {
				snprintf(query, sizeof query, form == 2 ? "Patient?_sort=c%u" : form ? "Patient?c%u:missing=true" : "Patient?c%u=%s", code, kinds[kind].value);
				snprintf(one, sizeof one, "%s", shop_ids(&w->shop, query));
				cr_assert_str_eq(one, shop_ids(fresh, query), "%s: %s", query, one);
			}
}

Test(custom_model, definitions_among_writes, .timeout = 120)
{
	const char *given = getenv("KILN_SEED");
	uint64_t seed = given ? strtoull(given, NULL, 10) : (uint64_t)time(NULL);
	struct world w = {.wrong = 0};
	struct shop fresh;
	pthread_t threads[4];
	struct writer args[4];
	void *(*const runs[4])(void *) = {run_writer, run_writer, run_rebuild, run_search};
	fprintf(stderr, "KILN_SEED=%llu\n", (unsigned long long)seed);
	shop_open(&w.shop);
	for (int i = 0; i < 4; i++) {
		args[i] = (struct writer){&w, seed * 4 + (uint64_t)i};
		cr_assert_eq(pthread_create(&threads[i], NULL, runs[i], &args[i]), 0);
	}
	for (int i = 0; i < 4; i++) {
		w.stop = i >= 2;
		pthread_join(threads[i], NULL);
	}
	cr_assert_eq(w.wrong, 0, "%s", w.what);
	clean(&w.shop);
	build(&w.shop);
	clean(&w.shop);
	shop_open(&fresh);
	copy(&w, &fresh, "SearchParameter?");
	copy(&w, &fresh, "Patient?");
	build(&fresh);
	same_answers(&w, &fresh);
	cr_assert_eq(kiln_rebuild(w.shop.store, NULL, NULL, NULL), KILN_OK);
	clean(&w.shop);
	same_answers(&w, &fresh);
	fprintf(stderr, "%d searches answered, %d refused\n", w.answered, w.refused);
	shop_close(&fresh);
	shop_close(&w.shop);
}
