/* main.c - random search URLs: fuzz-search [N] [SEED] [STORE]. Valid ones (tests/fhir/model_question.c), changed as text: tokens of the grammar put in, left out,
   repeated and swapped, bytes flipped, long lists and deep chains grown. They are asked of a store of random records, or of STORE.

   Each must end in an answer or in an error of a search, with a message that names a parameter or a type and no value, and within a bounded time. The slowest
   are listed. Ends with "N passed, N failed". */
#include "tests/fhir/model_bench.h"
#include "tests/fhir/model_question.h"
#include "base/clock.h"
#include "base/utf8.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define DEFAULT_COUNT 3000
#define SLOWEST 10
#define ROWS_READ 40          /* of one run */
#define TOO_LONG 20           /* seconds of processor time for one URL: ten times what the bound of work allows here */
#define CANARY "Canaryvalue"  /* a value that no message may repeat */

struct slow {
	double seconds;
	uint64_t number;
	char *text;
};
struct fuzz {
	struct model_bench bench;
	struct model_view model;
	struct model_random r;
	kiln_store *store;
	kiln_view *view;
	struct kl_buf text, other;
	uint64_t number, answered, rows, failed;
	uint64_t refused[32];     /* by status */
	struct slow slowest[SLOWEST];
};

static void fault(struct fuzz *f, const char *what, const kiln_error *err)
{
	if (f->failed++ < 20)
		printf("FAILED: URL %" PRIu64 " of seed %" PRIu64 ": %s; %s %s\n  %.*s\n", f->number, f->bench.seed, what, err ? kiln_status_name(err->status) : "", err ? err->message : "",
			f->text.size < 2000 ? (int)f->text.size : 2000, f->text.data);
}

/* ---- URLs ---- */

static const char *const tokens[] = {"&", "=", ",", "|", "$", ":", ".", "?", "/", "\\", "\\,", "\\|", "%", "%00", "%ff", "%C3", "%E2%82%AC", "+", " ", "#", "-", "*", "||", "&&", "==", ",,", "_", "eq",
	"ne", "gt", "lt", "ge", "le", "sa", "eb", "ap", ":not", ":missing", ":missing=true", ":exact", ":contains", ":text", ":in", ":not-in", ":above", ":below", ":of-type", ":identifier",
	":iterate", ":Patient", ":Nothing", "_id", "_tag", "_list=a", "_sort=", "_sort=-", "_count=", "_count=0", "_count=-1", "_count=99999999999999999999", "_include=*", "_include=*:*",
	"_revinclude=*:*", "_include:iterate=*", "_include=Patient:", "_has:Observation:patient:code=", "_has:", "_has:Patient:link:", "_type=", "_summary=", "_summary=count", "_elements=id",
	"_total=none", "_page=", "_page=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "_filter=x", "_text=x", "_content=x", "_contained=true", "_asOf=1", "_asOf=", "_asOf=2020-01-01T00:00:00Z", "_format=json",
	"_lastUpdated=gt2000", "subject.", "subject:Patient.", "patient.organization.partof.", "link.link.", "code", "date", "value-quantity", "near=1|2|3|km", "age=gt5", "2020", "2020-13",
	"2020-02-30", "9999-12-31T23:59:59.999999999Z", "0000", "1e99999", "-0", "1e-400", "00", "5.4|http://unitsofmeasure.org|mg", "http://s.test/a|x", "Patient/a", "a", "A", "null", "true",
	CANARY, "http://s.test/" CANARY, "\xff", "\x01", "\xf0\x9f\x98\x80"};

static void splice(struct kl_buf *b, size_t at, size_t out, const char *in, size_t size)
{
	struct kl_buf whole = {0};
	kl_buf_add(&whole, b->data, at);
	kl_buf_add(&whole, in, size);
	kl_buf_add(&whole, b->data + at + out, b->size - at - out);
	kl_buf_free(b);
	*b = whole;
}

static void span(struct fuzz *f, const struct kl_buf *b, size_t *at, size_t *size)
{
	*at = model_pick(&f->r, (unsigned)b->size + 1);
	*size = *at == b->size ? 0 : 1 + model_pick(&f->r, (unsigned)(b->size - *at > 24 ? 24 : b->size - *at));
}

/* A list of many values, a chain of many steps, many parameters, much nesting. */
static void grow(struct fuzz *f)
{
	static const char *const pieces[] = {",x", ",http://s.test/a|x", ",gt2000", ",a", "&code=x", "&_tag:not=x", "&_has:Observation:subject:code=x", "subject.", "_has:Observation:subject:", "link:Patient.",
		"%2C", "\\\\", ",5.4", ",ne5", "x", "organization.", "partof:Organization.", "&date=ne2020", "&_include:iterate=*:*", "&_sort=date", ",-_id"};
	static const unsigned counts[] = {8, 40, 300, 3000};
	const char *piece = MODEL_PICK(&f->r, pieces);
	size_t at = model_chance(&f->r, 60) ? f->text.size : model_pick(&f->r, (unsigned)f->text.size + 1);
	struct kl_buf many = {0};
	unsigned n = counts[model_chance(&f->r, 2) ? 3 : model_pick(&f->r, 3)];
	while (n-- > 0)
		kl_buf_add_text(&many, piece);
	splice(&f->text, at, 0, many.data, many.size);
	kl_buf_free(&many);
}

static void mutate(struct fuzz *f)
{
	size_t at, size;
	char byte = (char)model_next(&f->r);
	const char *token = MODEL_PICK(&f->r, tokens);
	span(f, &f->text, &at, &size);
	switch (model_pick(&f->r, 12)) {
	case 0: splice(&f->text, at, size, "", 0); break;
	case 1: splice(&f->text, at, 0, f->text.data + at, size); break;
	case 2: splice(&f->text, at, size ? 1 : 0, &byte, 1); break;
	case 3: splice(&f->text, at, 0, &byte, 1); break;
	case 4: case 5: case 6: splice(&f->text, at, 0, token, strlen(token)); break;
	case 7: splice(&f->text, at, size, token, strlen(token)); break;
	case 8: splice(&f->text, f->text.size, 0, "&", 1); splice(&f->text, f->text.size, 0, token, strlen(token)); break;
	case 9: splice(&f->text, f->text.size, 0, token, strlen(token)); break;
	case 10:
		kl_buf_clear(&f->other);
		model_question(&f->r, &f->model, &f->other);
		span(f, &f->other, &at, &size);
		splice(&f->text, model_pick(&f->r, (unsigned)f->text.size + 1), 0, f->other.data + at, size);
		break;
	default:
		if (model_chance(&f->r, 20))
			grow(f);
		break;
	}
}

static void make_url(struct fuzz *f)
{
	f->r = model_random_of(f->bench.seed, f->number);
	kl_buf_clear(&f->text);
	model_question(&f->r, &f->model, &f->text);
	for (unsigned n = model_chance(&f->r, 15) ? 0 : 1 + model_pick(&f->r, model_chance(&f->r, 60) ? 1 : 5); n > 0; n--)
		mutate(f);
}

/* ---- What must hold ---- */

/* Does the canary stand in values alone, none of its letters in a name? Those of _type are named. */
static bool is_hidden(const struct kl_buf *b)
{
	size_t from = 0;
	bool value = false, asked = false;
	for (size_t i = 0; i < b->size; i++) {
		asked |= b->data[i] == '?';
		value = (asked && b->data[i] == '=') || (value && b->data[i] != '&');
		if (value && from == 0)
			from = i;
		if (!value && i + 6 < b->size && memcmp(b->data + i, "Canary", 6) == 0)
			return false;
	}
	return from != 0 && !memmem(b->data, b->size, "_type", 5) && memmem(b->data + from, b->size - from, CANARY, sizeof CANARY - 1);
}

static bool is_named(const char *message)
{
	static const char *const names[] = {"parameter", "type", "Type", "search", "chain", "compartment", "page", "_"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strstr(message, names[i]))
			return true;
	return false;
}

static void refused(struct fuzz *f, int rc, const kiln_error *err)
{
	bool known = rc == KILN_BAD_QUERY || rc == KILN_UNSUPPORTED || rc == KILN_LIMIT || rc == KILN_TOO_COSTLY || rc == KILN_GONE || rc == KILN_NOT_FOUND || rc == KILN_NOT_BUILT;
	kiln_slice message = kl_slice_of(err->message);
	f->refused[rc < 0 && rc > -32 ? -rc : 0]++;
	if (!known || err->status != rc)
		fault(f, "not a status of a search", err);
	else if (!message.size || kl_utf8_check(message) != message.size || !is_named(err->message))
		fault(f, "a message that says nothing", err);
	else if (is_hidden(&f->text) && strstr(err->message, CANARY))
		fault(f, "a message that repeats a value", err);
	else if (err->offset > f->text.size)
		fault(f, "an offset beyond the URL", err);
}

/* ---- Asking ---- */

static int read_rows(struct fuzz *f, kiln_cursor *cursor, kiln_error *err)
{
	kiln_record record;
	int rc = KILN_OK;
	for (unsigned n = 0; n < ROWS_READ && (rc = kiln_cursor_next(cursor, &record, err)) == KILN_OK; n++)
		f->rows++;
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int run(struct fuzz *f, const kiln_search *search, kiln_error *err)
{
	kiln_cursor *cursor = NULL, *second = NULL;
	kiln_slice token;
	uint64_t total, count;
	int rc = kiln_search_run(search, f->view, &cursor, err);
	if (rc == KILN_OK)
		rc = read_rows(f, cursor, err);
	if (rc == KILN_OK)
		rc = kiln_cursor_total(cursor, &total, err);
	if (rc == KILN_OK)
		rc = kiln_search_count(search, f->view, &count, err);
	if (rc == KILN_OK && total != count)
		fault(f, "total and count differ", NULL);
	if (rc == KILN_OK)
		rc = kiln_cursor_page(cursor, &token, err);
	if (rc == KILN_OK && token.size)
		rc = kiln_search_resume(search, f->view, token, &second, err);
	if (rc == KILN_OK && second)
		rc = read_rows(f, second, err);
	kiln_cursor_close(second);
	kiln_cursor_close(cursor);
	return rc;
}

static int discard(void *arg, kiln_slice bytes)
{
	*(uint64_t *)arg += bytes.size;
	return KILN_OK;
}

static int ask(struct fuzz *f, kiln_error *err)
{
	const kiln_search_options options = {.size = sizeof options, .lenient = model_chance(&f->r, 20)};
	kiln_search *search;
	kiln_slice json;
	uint64_t bytes = 0;
	int rc = kiln_search_compile_with(f->store, kl_buf_slice(&f->text), &options, &search, err);
	if (rc != KILN_OK)
		return rc;
	rc = run(f, search, err);
	if (rc == KILN_OK && model_chance(&f->r, 10))
		rc = kiln_search_explain(search, f->view, &json, err);
	if (rc == KILN_OK && model_chance(&f->r, 5))
		rc = kiln_search_bundle(search, f->view, NULL, discard, &bytes, NULL, err);
	kiln_search_free(search);
	return rc;
}

/* ---- The slowest ---- */

static double processor_time(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void note_time(struct fuzz *f, double seconds)
{
	struct slow *least = &f->slowest[0];
	for (unsigned i = 1; i < SLOWEST; i++)
		if (f->slowest[i].seconds < least->seconds)
			least = &f->slowest[i];
	if (seconds > TOO_LONG)
		fault(f, "too long", NULL);
	if (seconds <= least->seconds)
		return;
	free(least->text);
	*least = (struct slow){seconds, f->number, strndup(f->text.data ? f->text.data : "", f->text.size < 300 ? f->text.size : 300)};
}

static int by_time(const void *a, const void *b)
{
	double x = ((const struct slow *)a)->seconds, y = ((const struct slow *)b)->seconds;
	return (x < y) - (x > y);
}

static void report(struct fuzz *f)
{
	printf("seed %" PRIu64 ": %" PRIu64 " answered, %" PRIu64 " rows\n", f->bench.seed, f->answered, f->rows);
	for (int i = 1; i < 32; i++)
		if (f->refused[i])
			printf("%" PRIu64 " %s\n", f->refused[i], kiln_status_name(-i));
	qsort(f->slowest, SLOWEST, sizeof *f->slowest, by_time);
	for (unsigned i = 0; i < SLOWEST && f->slowest[i].text; i++) {
		printf("%.3f ms: URL %" PRIu64 ": %s\n", f->slowest[i].seconds * 1e3, f->slowest[i].number, f->slowest[i].text);
		free(f->slowest[i].text);
	}
	printf("%" PRIu64 " passed, %" PRIu64 " failed\n", f->number - f->failed, f->failed);
}

int main(int argc, char **argv)
{
	static struct fuzz f;
	uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : DEFAULT_COUNT, only = model_setting("KILN_URL", UINT64_MAX);
	kiln_view *own;
	kiln_error err = {0};
	model_bench_open(&f.bench, argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
	for (unsigned i = 0; i < 3; i++)
		model_bench_change(&f.bench);
	model_must(kiln_view_open(f.bench.store, &own, &err), &err);
	model_bench_view(&f.bench, own, &f.model);
	f.store = f.bench.store;
	if (argc > 3)
		model_must(kiln_open(argv[3], NULL, &f.store, &err), &err);
	model_must(kiln_view_open(f.store, &f.view, &err), &err);
	for (f.number = only == UINT64_MAX ? 0 : only; f.number < (only == UINT64_MAX ? count : only + 1); f.number++) {
		make_url(&f);
		if (only != UINT64_MAX)
			printf("%.*s\n", (int)f.text.size, f.text.data);
		double from = processor_time();
		memset(&err, 0, sizeof err);
		int rc = ask(&f, &err);
		note_time(&f, processor_time() - from);
		f.answered += rc == KILN_OK;
		if (rc != KILN_OK)
			refused(&f, rc, &err);
	}
	report(&f);
	kiln_view_close(f.view);
	if (f.store != f.bench.store)
		kiln_close(f.store);
	kl_buf_free(&f.text);
	kl_buf_free(&f.other);
	kiln_view_close(own);
	model_view_close(&f.model);
	model_bench_close(&f.bench);
	return f.failed != 0;
}
