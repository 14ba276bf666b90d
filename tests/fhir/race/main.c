/* main.c - many threads of two processes on one store, for ThreadSanitizer, which does not start under the test framework: fhir-race [ROUNDS].

   Each writer has records of its own, of which PAIRS have code a and as many code b; a commit swaps the codes of two, so that every snapshot has the same
   counts. Meanwhile others count with shared compiled searches, follow pages, look at earlier commits, expand a value set that is changed, keep long
   queries, check; and a SearchParameter is changed and indexed step by step, under every definition of which a search finds the same. Every answer
   must be right, or one that says that an index is not complete. Ends with "N passed, N failed". */
#include "kiln.h"
#include "base/slice.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define PROCESSES 2
#define WRITERS 2
#define PAIRS 20
#define PAGE 7
#define ALL (PROCESSES * WRITERS * PAIRS)

static atomic_long passed, failed;
static char root[200], dir[256];
static long rounds = 15;
static int process;
static kiln_store *store;
static kiln_search *by_code, *by_writer[PROCESSES * WRITERS], *in_set, *sorted, *included;
static atomic_uint_fast64_t ends[4096];   /* sequences that end a commit of this process */
static atomic_ulong end_count;
static atomic_bool done;

static void expect(bool good, const char *what, int status, const kiln_error *err)
{
	atomic_fetch_add(good ? &passed : &failed, 1);
	if (!good && atomic_load(&failed) < 40)
		printf("process %d: %s: %s %s\n", process, what, kiln_status_name(status), err ? err->message : "");
}

/* ---- Writing ---- */

static int put_text(const char *json, kiln_error *err)
{
	kiln_batch *b;
	int rc = kiln_batch_open(store, &b, err);
	if (rc == KILN_OK)
		rc = kiln_batch_put(b, kl_slice_of(json), NULL, err);
	if (rc == KILN_OK)
		rc = kiln_batch_commit(b, err);
	kiln_batch_close(b);
	return rc;
}

static int add_observation(kiln_batch *b, int writer, int n, bool first, long round, kiln_error *err)
{
	char json[600];
	snprintf(json, sizeof json,
		"{\"resourceType\":\"Observation\",\"id\":\"w%d-%d\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://x.test\",\"code\":\"%s\"}]},\"subject\":{\"reference\":\"Patient/p%d\"},"
		"\"effectiveDateTime\":\"2020-01-%02d\",\"valueQuantity\":{\"value\":%ld.5,\"unit\":\"mg\"}}", writer, n, first ? "a" : "b", writer, 1 + n % 9, round);
	return kiln_batch_put(b, kl_slice_of(json), NULL, err);
}

static int commit_and_note(kiln_batch *b, kiln_error *err)
{
	kiln_result r;
	int rc = kiln_batch_commit(b, err);
	if (rc == KILN_OK && kiln_batch_result(b, kiln_batch_count(b) - 1, &r, NULL) == KILN_OK) {
		unsigned long at = atomic_fetch_add(&end_count, 1);
		atomic_store(&ends[at % 4096], r.sequence);
	}
	return rc;
}

static int fill_writer(int writer, kiln_error *err)
{
	kiln_batch *b;
	char json[100];
	snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"p%d\"}", writer);
	int rc = kiln_batch_open(store, &b, err);
	if (rc == KILN_OK)
		rc = kiln_batch_put(b, kl_slice_of(json), NULL, err);
	for (int n = 0; n < 2 * PAIRS && rc == KILN_OK; n++)
		rc = add_observation(b, writer, n, n < PAIRS, 0, err);
	if (rc == KILN_OK)
		rc = kiln_batch_commit(b, err);
	kiln_batch_close(b);
	return rc;
}

static void *write_on(void *arg)
{
	int writer = process * WRITERS + *(int *)arg;
	bool first[2 * PAIRS];
	for (int n = 0; n < 2 * PAIRS; n++)
		first[n] = n < PAIRS;
	for (long i = 1; i <= rounds; i++) {
		kiln_error err = {0};
		kiln_batch *b;
		int x = (int)(i * 7 % (2 * PAIRS)), y = (x + 1) % (2 * PAIRS);
		while (first[y] == first[x])
			y = (y + 1) % (2 * PAIRS);
		first[x] = !first[x];
		first[y] = !first[y];
		int rc = kiln_batch_open(store, &b, &err);
		if (rc == KILN_OK)
			rc = add_observation(b, writer, x, first[x], i, &err);
		if (rc == KILN_OK && i % 5 == 0)
			rc = kiln_batch_delete(b, KL_SLICE("Observation"), KL_SLICE("none"), NULL, &err);
		if (rc == KILN_OK)
			rc = add_observation(b, writer, y, first[y], i, &err);
		if (rc == KILN_OK)
			rc = commit_and_note(b, &err);
		kiln_batch_close(b);
		expect(rc == KILN_OK, "a write", rc, &err);
	}
	return NULL;
}

/* ---- Answers ---- */

static void count(const kiln_search *search, kiln_view *view, uint64_t wanted, const char *what)
{
	kiln_error err = {0};
	uint64_t n = 0;
	int rc = kiln_search_count(search, view, &n, &err);
	expect(rc == KILN_OK && n == wanted, what, rc, &err);
}

static void count_all(kiln_view *view)
{
	count(by_code, view, ALL, "a count of a code");
	for (int w = 0; w < PROCESSES * WRITERS; w++)
		count(by_writer[w], view, PAIRS, "a count of a patient and a code");
	count(in_set, view, ALL, "a count of a value set");
}

static void *count_on(void *arg)
{
	while (!atomic_load(&done)) {
		kiln_error err = {0};
		kiln_view *view;
		int rc = kiln_view_open(store, &view, &err);
		expect(rc == KILN_OK, "a view", rc, &err);
		if (rc == KILN_OK)
			count_all(view);
		kiln_view_close(view);
		usleep(500);   /* writers have their turn */
	}
	return arg;
}

static void *look_back(void *arg)
{
	for (unsigned long i = 0; !atomic_load(&done); i++) {
		kiln_error err = {0};
		kiln_view *view;
		char moment[32];
		unsigned long known = atomic_load(&end_count);
		if (known == 0)
			continue;
		snprintf(moment, sizeof moment, "%llu", (unsigned long long)atomic_load(&ends[i * 13 % (known < 4096 ? known : 4096)]));
		if (moment[0] == '0')   /* being noted */
			continue;
		int rc = kiln_view_open_as_of(store, kl_slice_of(moment), &view, &err);
		expect(rc == KILN_OK, "an earlier view", rc, &err);
		if (rc == KILN_OK)
			count_all(view);
		kiln_view_close(view);
		usleep(500);
	}
	return arg;
}

/* Ids that came twice, or are of no record, are wrong. */
static bool mark(bool *seen, const kiln_record *r)
{
	int writer, n;
	char id[32];
	snprintf(id, sizeof id, "%.*s", (int)r->id.size, r->id.data);
	if (sscanf(id, "w%d-%d", &writer, &n) != 2 || writer < 0 || writer >= PROCESSES * WRITERS || n < 0 || n >= 2 * PAIRS || seen[writer * 2 * PAIRS + n])
		return false;
	seen[writer * 2 * PAIRS + n] = true;
	return memmem(r->body.data, r->body.size, "\"code\":\"a\"", 10) != NULL;
}

static int read_page(kiln_cursor *c, bool *seen, unsigned *rows, uint64_t *sequence, kiln_error *err)
{
	kiln_record r;
	int rc;
	if (!*sequence)
		*sequence = kiln_cursor_sequence(c);
	expect(*sequence == kiln_cursor_sequence(c), "the moment of a page", KILN_OK, NULL);
	while ((rc = kiln_cursor_next(c, &r, err)) == KILN_OK)
		if (r.mode == KILN_MATCH) {
			expect(mark(seen, &r), "a row", KILN_OK, NULL);
			++*rows;
		}
	return rc == KILN_DONE ? KILN_OK : rc;
}

static void follow_pages(const kiln_search *search)
{
	bool seen[2 * ALL] = {false};
	char token[64];
	size_t size = 0;
	unsigned rows = 0;
	uint64_t sequence = 0;
	kiln_error err = {0};
	int rc = KILN_OK;
	do {
		kiln_view *view;
		kiln_cursor *c = NULL;
		kiln_slice next = KL_SLICE("");
		rc = kiln_view_open(store, &view, &err);
		if (rc == KILN_OK)
			rc = size ? kiln_search_resume(search, view, kl_slice(token, size), &c, &err) : kiln_search_run(search, view, &c, &err);
		if (rc == KILN_OK)
			rc = read_page(c, seen, &rows, &sequence, &err);
		if (rc == KILN_OK)
			rc = kiln_cursor_page(c, &next, &err);
		size = next.size;
		memcpy(token, next.data, size);
		kiln_cursor_close(c);
		kiln_view_close(view);
	} while (rc == KILN_OK && size);
	expect(rc == KILN_OK && rows == ALL, "the rows of all pages", rc, &err);
}

static void *page_on(void *arg)
{
	while (!atomic_load(&done)) {
		follow_pages(sorted);
		follow_pages(included);
		usleep(500);
	}
	return arg;
}

/* ---- A parameter of the store's own ---- */

static void *define_on(void *arg)
{
	static const char *const expressions[] = {"Observation.code", "Observation.code.coding", "Observation.code | Observation.code.coding[0]"};
	for (unsigned i = 0; !atomic_load(&done); i++) {
		char json[600];
		kiln_error err = {0};
		snprintf(json, sizeof json,
			"{\"resourceType\":\"SearchParameter\",\"id\":\"q%u\",\"url\":\"http://x.test/q\",\"name\":\"N\",\"status\":\"%s\",\"description\":\"d\",\"code\":\"q\",\"base\":[\"Observation\"],"
			"\"type\":\"token\",\"expression\":\"%s\"}", i / 5 % 2, i % 5 == 4 ? "retired" : "active", expressions[i % 3]);
		int rc = put_text(json, &err);
		expect(rc == KILN_OK, "a SearchParameter", rc, &err);
		while ((rc = kiln_rebuild_step(store, 30, NULL, &err)) == KILN_OK)
			;
		expect(rc == KILN_DONE, "steps of a rebuild", rc, &err);
		usleep(3000);
	}
	return arg;
}

static void *ask_defined(void *arg)
{
	unsigned long right = 0;
	while (!atomic_load(&done)) {
		kiln_error err = {0};
		kiln_search *search;
		kiln_view *view = NULL;
		uint64_t n = ALL;
		int rc = kiln_search_compile(store, KL_SLICE("Observation?q=http://x.test|a"), &search, &err);
		for (int i = 0; i < 20 && rc == KILN_OK; i++) {
			kiln_view_close(view);
			rc = kiln_view_open(store, &view, &err);
			if (rc == KILN_OK)
				rc = kiln_search_count(search, view, &n, &err);
			right += rc == KILN_OK;
			expect(rc != KILN_OK || n == ALL, "a count by a parameter of the store's own", (int)n, &err);
		}
		expect(rc == KILN_OK || rc == KILN_NOT_BUILT || rc == KILN_BAD_QUERY, "a search by a parameter of the store's own", rc, &err);
		kiln_search_free(search);
		kiln_view_close(view);
		usleep(500);
	}
	printf("process %d: %lu answers by a parameter of the store's own\n", process, right);
	return arg;
}

/* ---- Value sets, long queries, checks ---- */

static void *set_on(void *arg)
{
	for (unsigned i = 0; !atomic_load(&done); i++) {
		char json[400];
		kiln_error err = {0};
		snprintf(json, sizeof json,
			"{\"resourceType\":\"ValueSet\",\"id\":\"v\",\"url\":\"http://x.test/v\",\"status\":\"active\",\"compose\":{\"include\":[{\"system\":\"http://x.test\","
			"\"concept\":[{\"code\":\"a\"},{\"code\":\"z%u\"}]}]}}", i);
		int rc = put_text(json, &err);
		expect(rc == KILN_OK, "a ValueSet", rc, &err);
		usleep(5000);
	}
	return arg;
}

struct text {
	char data[20000];
	size_t size;
};
static int take(void *arg, kiln_slice bytes)
{
	struct text *t = arg;
	size_t n = bytes.size < sizeof t->data - 1 - t->size ? bytes.size : sizeof t->data - 1 - t->size;
	memcpy(t->data + t->size, bytes.data, n);
	t->size += n;
	t->data[t->size] = '\0';
	return KILN_OK;
}

/* A query too long for a link, and the short link that stands for it. */
static int keep_one(kiln_view *view, const char *query, struct text *t, kiln_error *err)
{
	const kiln_bundle_options options = {.size = sizeof options, .keep = 1};
	kiln_search *search;
	t->size = 0;
	int rc = kiln_search_compile(store, kl_slice_of(query), &search, err);
	if (rc == KILN_OK)
		rc = kiln_search_bundle(search, view, &options, take, t, NULL, err);
	kiln_search_free(search);
	return rc;
}

static void *keep_on(void *arg)
{
	char query[8000];
	struct text *t = calloc(1, sizeof *t);
	for (unsigned i = 0; !atomic_load(&done) && t; i++) {
		kiln_error err = {0};
		kiln_view *view;
		int n = snprintf(query, sizeof query, "Observation?code=a&_count=1&_elements=id&_id=");
		for (int k = 0; k < 400; k++)
			n += snprintf(query + n, sizeof query - (size_t)n, "%sw%u-%u", k ? "," : "", (i + (unsigned)k / 40) % 4, (unsigned)k % 40);
		int rc = kiln_view_open(store, &view, &err);
		if (rc == KILN_OK)
			rc = keep_one(view, query, t, &err);
		const char *next = rc == KILN_OK ? strstr(t->data, "Observation?_page=") : NULL;
		expect(next && strstr(t->data, "\"total\":80,"), "a Bundle with a short link", rc, &err);
		if (next) {
			snprintf(query, sizeof query, "%.*s", (int)strcspn(next, "\""), next);
			rc = keep_one(view, query, t, &err);
			expect(rc == KILN_OK && strstr(t->data, "\"total\":80,"), "the page of a short link", rc, &err);
		}
		kiln_view_close(view);
		usleep(500);
	}
	free(t);
	return arg;
}

static void say(void *arg, const char *where, const char *what)
{
	(void)arg;
	printf("process %d: check: %s: %s\n", process, where, what);
}

static void check(void)
{
	uint64_t faults = 0;
	kiln_error err = {0};
	int rc = kiln_check(store, say, NULL, NULL, &faults, &err);
	expect((rc == KILN_OK && faults == 0) || rc == KILN_BUSY, "a check", rc, &err);
}

static void *check_on(void *arg)
{
	while (!atomic_load(&done)) {
		check();
		usleep(200000);
	}
	return arg;
}

/* ---- Processes ---- */

static const kiln_search *compile(const char *query, kiln_search **search)
{
	kiln_error err = {0};
	int rc = kiln_search_compile(store, kl_slice_of(query), search, &err);
	expect(rc == KILN_OK, query, rc, &err);
	return *search;
}

static void compile_all(void)
{
	compile("Observation?code=http://x.test|a", &by_code);
	compile("Observation?code:in=http://x.test/v", &in_set);
	compile("Observation?code=a&_sort=-value-quantity,_id&_count=7", &sorted);
	compile("Observation?code=a&_sort=date&_count=11&_include=Observation:subject", &included);
	for (int w = 0; w < PROCESSES * WRITERS; w++) {
		char query[100];
		snprintf(query, sizeof query, "Observation?code=a&patient=p%d", w);
		compile(query, &by_writer[w]);
	}
}

static void free_all(void)
{
	kiln_search_free(by_code);
	kiln_search_free(in_set);
	kiln_search_free(sorted);
	kiln_search_free(included);
	for (int w = 0; w < PROCESSES * WRITERS; w++)
		kiln_search_free(by_writer[w]);
}

static void work(void)
{
	static void *(*const others[])(void *) = {count_on, look_back, page_on, page_on, define_on, ask_defined, set_on, keep_on, keep_on, check_on};
	enum { OTHERS = sizeof others / sizeof *others };
	pthread_t threads[OTHERS], writers[WRITERS];
	int numbers[WRITERS];
	compile_all();
	for (int i = 0; i < OTHERS; i++)
		pthread_create(&threads[i], NULL, others[i], NULL);
	for (int i = 0; i < WRITERS; i++) {
		numbers[i] = i;
		pthread_create(&writers[i], NULL, write_on, &numbers[i]);
	}
	for (int i = 0; i < WRITERS; i++)
		pthread_join(writers[i], NULL);
	atomic_store(&done, true);
	for (int i = 0; i < OTHERS; i++)
		pthread_join(threads[i], NULL);
	check();
	free_all();
}

static void fill_store(void)
{
	kiln_error err = {0};
	expect(kiln_init(dir, NULL, &err) == KILN_OK && kiln_open(dir, NULL, &store, &err) == KILN_OK, "a store", err.status, &err);
	for (int w = 0; w < PROCESSES * WRITERS; w++) {
		int rc = fill_writer(w, &err);
		expect(rc == KILN_OK, "first records", rc, &err);
	}
	int rc = put_text("{\"resourceType\":\"ValueSet\",\"id\":\"v\",\"url\":\"http://x.test/v\",\"status\":\"active\",\"compose\":{\"include\":[{\"system\":\"http://x.test\",\"concept\":[{\"code\":\"a\"}]}]}}", &err);
	expect(rc == KILN_OK, "a first ValueSet", rc, &err);
	kiln_close(store);
}

/* The processes begin together, each with the store opened before the other has written. */
static void run_process(void)
{
	kiln_error err = {0};
	int rc = kiln_open(dir, NULL, &store, &err);
	expect(rc == KILN_OK, "opening", rc, &err);
	usleep(100000);
	if (rc == KILN_OK)
		work();
	kiln_close(store);
}

int main(int argc, char **argv)
{
	const char *base = getenv("TMPDIR");
	char command[300];
	int status = 0;
	if (argc > 1)
		rounds = atol(argv[1]);
	setvbuf(stdout, NULL, _IOLBF, 0);
	snprintf(root, sizeof root, "%s/kiln-race-XXXXXX", base && *base ? base : P_tmpdir);
	if (!mkdtemp(root))
		return 1;
	snprintf(dir, sizeof dir, "%s/store", root);
	fill_store();
	pid_t other = fork();
	process = other == 0;
	run_process();
	if (other == 0)
		_exit(atomic_load(&failed) != 0);
	waitpid(other, &status, 0);
	expect(status == 0, "the other process", KILN_OK, NULL);
	snprintf(command, sizeof command, "rm -rf '%s'", root);
	if (system(command))
		return 1;
	printf("%ld passed, %ld failed\n", atomic_load(&passed), atomic_load(&failed));
	return atomic_load(&failed) != 0;
}
