/* asof_test.c - as of every earlier commit the store answers what it answered then: random puts, updates, deletes and re-creations, with what many
   searches, reads and counts gave remembered after each commit. Then the ways to write a moment, and their faults. */
#include "search_fixture.h"
#include "base/clock.h"
#include "base/limits.h"
#include "store/past.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define COMMITS 22
#define IDS 6

static const char *const queries[] = {
	"Patient?gender=female", "Patient?name=an", "Patient?family:exact=Anders", "Patient?name:contains=nd", "Patient?birthdate=ge1985", "Patient?birthdate=1980",
	"Patient?_sort=-birthdate,name", "Patient?gender:not=male", "Patient?gender:missing=true", "Patient?_id=p1,p2,p5", "Patient?_lastUpdated=ge2020-01-01",
	"Patient?_sort=_lastUpdated", "Patient?", "Patient?_tag=x", "Patient?_has:Observation:patient:code=b", "Patient?_has:Observation:subject:code=a&gender=female",
	"Patient?general-practitioner.name=an", "Patient/p1/Observation?code=a",
	"Observation?patient=p1&_sort=-date", "Observation?patient=p2&code=a&_sort=-date&_count=3", "Observation?patient=p1&date=ge2020-06", "Observation?subject:Patient.gender=female",
	"Observation?patient.general-practitioner.name=an", "Observation?code=a", "Observation?code=a&date=ge2020-03", "Observation?code=a,b&value-quantity=gt5",
	"Observation?value-quantity=le4||kg", "Observation?code-value-quantity=a$gt3", "Observation?status=final&_sort=date&_count=5", "Observation?status=final&_sort=-code",
	"Observation?encounter=e1", "Observation?encounter=e1&_sort=date", "Observation?code:missing=true", "Observation?status:not=final", "Observation?_sort=_id",
	"Observation?patient=p3&_include=Observation:subject", "Patient?_id=p1&_revinclude=Observation:subject", "Observation?subject:Patient.gender=female&code=a", "Patient?_has:Observation:patient:code=a,b", "?_type=Patient,Observation&_lastUpdated=ge2020",
	"Encounter?patient=p1&_sort=-date", "Encounter?status=finished", "Practitioner?name=an", "Observation?code=a&_count=2&_sort=-date", "Observation?_summary=count",
	"Observation?code:in=http://x/set", "Observation?code:not-in=ValueSet/v2", "Patient?_list=l2", "Patient?_has:List:item:_id=l2", "Observation?_elements=status&code=b",
};
#define QUERIES (sizeof queries / sizeof *queries)

struct then {
	char *answers[QUERIES];
	char *records, *history, *stats;
	char cursor[64], number[24], instant[KL_INSTANT_TEXT + 1];
};
struct world {
	struct shop shop;
	uint64_t random;
	struct then then[COMMITS + 1];
};

static uint64_t below(struct world *w, uint64_t n)
{
	w->random ^= w->random << 13;
	w->random ^= w->random >> 7;
	w->random ^= w->random << 17;
	return (w->random * UINT64_C(0x2545F4914F6CDD1D) >> 11) % n;
}

static const char *pick(struct world *w, const char *const *list, size_t count) { return list[below(w, count)]; }
#define PICK(w, ...) pick(w, (const char *const[]){__VA_ARGS__}, sizeof (const char *const[]){__VA_ARGS__} / sizeof(const char *))

/* ---- Random records ---- */

static int patient(struct world *w, char *out, size_t size, unsigned id)
{
	return snprintf(out, size, "{\"resourceType\":\"Patient\",\"id\":\"p%u\"%s%s,\"name\":[{\"family\":\"%s\",\"given\":[\"%s\"]}],\"birthDate\":\"%s\"%s}", id,
		PICK(w, "", ",\"meta\":{\"tag\":[{\"code\":\"x\"}]}"), PICK(w, "", ",\"gender\":\"male\"", ",\"gender\":\"female\"", ",\"gender\":\"female\""),
		PICK(w, "Anders", "anders", "Bond", "Land"), PICK(w, "Ann", "Bo", "Rand"), PICK(w, "1980", "1980-05", "1990-01-02", "2001"),
		PICK(w, "", ",\"generalPractitioner\":[{\"reference\":\"Practitioner/r1\"}]", ",\"generalPractitioner\":[{\"reference\":\"Practitioner/r2\"}]"));
}

static int observation(struct world *w, char *out, size_t size, unsigned id)
{
	return snprintf(out, size, "{\"resourceType\":\"Observation\",\"id\":\"o%u\",\"status\":\"%s\",\"code\":{%s},\"subject\":{\"reference\":\"Patient/p%u\"}%s%s%s}", id,
		PICK(w, "final", "final", "amended"), PICK(w, "\"coding\":[{\"system\":\"http://s\",\"code\":\"a\"}]", "\"coding\":[{\"system\":\"http://s\",\"code\":\"b\"}]", "\"coding\":[{\"code\":\"a\"},{\"code\":\"b\"}]", "\"text\":\"none\""),
		(unsigned)below(w, 4), PICK(w, "", ",\"effectiveDateTime\":\"2020-02-01\"", ",\"effectiveDateTime\":\"2020-06-01T10:00:00Z\"", ",\"effectivePeriod\":{\"start\":\"2020\"}"),
		PICK(w, "", ",\"valueQuantity\":{\"value\":3,\"unit\":\"kg\"}", ",\"valueQuantity\":{\"value\":7.5,\"unit\":\"kg\"}"),
		PICK(w, "", ",\"encounter\":{\"reference\":\"Encounter/e1\"}"));
}

static int other(struct world *w, char *out, size_t size, unsigned id)
{
	if (id == 4)
		return snprintf(out, size, "{\"resourceType\":\"ValueSet\",\"id\":\"v2\",\"url\":\"http://x/set\",\"status\":\"active\",\"compose\":{\"include\":[{\"system\":"
			"\"http://s\",\"concept\":[{\"code\":\"%s\"}]}]}}", PICK(w, "a", "b", "c"));
	if (id == 5)
		return snprintf(out, size, "{\"resourceType\":\"List\",\"id\":\"l2\",\"status\":\"current\",\"mode\":\"working\",\"entry\":[{\"item\":{\"reference\":"
			"\"Patient/p%u\"}},{\"item\":{\"reference\":\"Patient/p%u\"}}]}", (unsigned)below(w, 3), (unsigned)below(w, IDS));
	if (id % 2)
		return snprintf(out, size, "{\"resourceType\":\"Practitioner\",\"id\":\"r%u\",\"name\":[{\"family\":\"%s\"}]}", id / 2, PICK(w, "Anders", "Other", "Zand"));
	return snprintf(out, size, "{\"resourceType\":\"Encounter\",\"id\":\"e%u\",\"status\":\"%s\",\"class\":{\"code\":\"AMB\"},\"subject\":{\"reference\":\"Patient/p%u\"},"
		"\"period\":{\"start\":\"%s\"}}", id / 2, PICK(w, "finished", "planned"), (unsigned)below(w, 3), PICK(w, "2020-01-01", "2021-05-05"));
}

static void add_put(struct world *w, kiln_batch *b, unsigned kind, unsigned id)
{
	char json[1024];
	kiln_error err = {0};
	int n = kind == 0 ? patient(w, json, sizeof json, id) : kind < 3 ? observation(w, json, sizeof json, id) : other(w, json, sizeof json, id);
	cr_assert_lt(n, (int)sizeof json);
	cr_assert_eq(kiln_batch_put(b, kl_slice(json, (size_t)n), NULL, &err), KILN_OK, "%s: %s", json, err.message);
}

static void add_delete(kiln_batch *b, unsigned kind, unsigned id)
{
	static const char *const types[] = {"Patient", "Observation", "Observation"}, *const others[] = {"Encounter", "Practitioner", "Encounter", "Practitioner", "ValueSet", "List"};
	char text[8];
	snprintf(text, sizeof text, "%c%u", kind < 3 ? "poo"[kind] : "erervl"[id], kind < 3 ? id : id / 2);
	cr_assert_eq(kiln_batch_delete(b, kl_slice_of(kind < 3 ? types[kind] : others[id]), kl_slice_of(text), NULL, NULL), KILN_OK);
}

static void random_commit(struct world *w)
{
	kiln_batch *b;
	kiln_error err = {0};
	cr_assert_eq(kiln_batch_open(w->shop.store, &b, NULL), KILN_OK);
	for (uint64_t n = 1 + below(w, below(w, 3) ? 4 : 12); n; n--) {   /* the same record may come twice */
		unsigned kind = (unsigned)below(w, 4), id = (unsigned)below(w, kind == 1 ? 12 : IDS);
		if (below(w, 4))
			add_put(w, b, kind, id);
		else
			add_delete(b, kind, id);
	}
	cr_assert_eq(kiln_batch_commit(b, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(b);
}

/* ---- What the store answers ---- */

static void put_row(struct kl_buf *out, const kiln_record *r)
{
	kl_buf_add_slice(out, r->type);
	kl_buf_add_byte(out, '/');
	kl_buf_add_slice(out, r->id);
	kl_buf_add_byte(out, ' ');
	kl_buf_add_slice(out, r->version);
	kl_buf_add_byte(out, ' ');
	kl_buf_add_slice(out, r->body);
	kl_buf_add_byte(out, '\n');
}

static char *text_of(struct kl_buf *b)
{
	kl_buf_add_byte(b, '\0');
	cr_assert(kl_buf_ok(b));
	return b->data;
}

/* asof: NULL, or given in the query. */
static char *ask(struct world *w, kiln_view *view, const char *query, const char *asof)
{
	struct kl_buf out = {0};
	char text[512], line[64];
	kiln_error err = {0};
	kiln_search *search;
	kiln_cursor *cursor;
	kiln_record r;
	uint64_t count, total;
	int rc;
	snprintf(text, sizeof text, "%s%s%s", query, asof ? query[strlen(query) - 1] == '?' ? "_asOf=" : "&_asOf=" : "", asof ? asof : "");
	cr_assert_eq(kiln_search_compile(w->shop.store, kl_slice_of(text), &search, &err), KILN_OK, "%s: %s", text, err.message);
	rc = kiln_search_count(search, view, &count, &err);
	if (rc == KILN_NOT_FOUND || rc == KILN_BAD_QUERY) {   /* there is no value set, or no list */
		kl_buf_add_text(&out, kiln_status_name(rc));
		kiln_search_free(search);
		return text_of(&out);
	}
	cr_assert_eq(rc, KILN_OK, "%s: %s", text, err.message);
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_OK, "%s: %s", text, err.message);
	while ((rc = kiln_cursor_next(cursor, &r, &err)) == KILN_OK)
		put_row(&out, &r);
	cr_assert_eq(rc, KILN_DONE, "%s: %s", text, err.message);
	cr_assert_eq(kiln_cursor_total(cursor, &total, &err), KILN_OK);
	snprintf(line, sizeof line, "%llu %llu %llu", (unsigned long long)count, (unsigned long long)total, (unsigned long long)kiln_cursor_sequence(cursor));
	kl_buf_add_text(&out, line);
	kiln_cursor_close(cursor);
	kiln_search_free(search);
	return text_of(&out);
}

static char *all_records(kiln_view *view)
{
	static const char *const types[] = {"Patient", "Observation", "Encounter", "Practitioner"};
	struct kl_buf out = {0};
	for (unsigned t = 0; t < 4; t++)
		for (unsigned i = 0; i < 12; i++) {
			char id[8];
			kiln_record r;
			snprintf(id, sizeof id, "%c%u", "poer"[t], i);
			int rc = kiln_get(view, kl_slice_of(types[t]), kl_slice_of(id), &r, NULL);
			kl_buf_add_text(&out, kiln_status_name(rc));
			if (rc == KILN_OK)
				put_row(&out, &r);
		}
	return text_of(&out);
}

static char *all_history(kiln_view *view)
{
	struct kl_buf out = {0};
	for (int of_one = 0; of_one < 2; of_one++) {
		kiln_history *h;
		kiln_record r;
		int rc = kiln_history_open(view, of_one ? KL_SLICE("Patient") : KL_SLICE(""), of_one ? KL_SLICE("p1") : KL_SLICE(""), &h, NULL);
		kl_buf_add_text(&out, kiln_status_name(rc));
		while (rc == KILN_OK && (rc = kiln_history_next(h, &r, NULL)) == KILN_OK)
			put_row(&out, &r);
		kiln_history_close(h);
	}
	return text_of(&out);
}

static char *all_stats(kiln_view *view)
{
	struct kl_buf out = {0};
	char line[128];
	kiln_stats s;
	kiln_slice type;
	uint64_t count;
	cr_assert_eq(kiln_stats_get(view, &s, NULL), KILN_OK);
	snprintf(line, sizeof line, "%llu %llu %llu", (unsigned long long)s.sequence, (unsigned long long)s.records, (unsigned long long)s.deleted);
	kl_buf_add_text(&out, line);
	for (size_t n = 0; kiln_stats_type(view, n, &type, &count, NULL) == KILN_OK; n++) {
		kl_buf_add_slice(&out, type);
		snprintf(line, sizeof line, " %llu\n", (unsigned long long)count);
		kl_buf_add_text(&out, line);
	}
	return text_of(&out);
}

static void remember(struct world *w, struct then *t)
{
	kiln_view *view;
	cr_assert_eq(kiln_view_open(w->shop.store, &view, NULL), KILN_OK);
	for (size_t q = 0; q < QUERIES; q++)
		t->answers[q] = ask(w, view, queries[q], NULL);
	t->records = all_records(view);
	t->history = all_history(view);
	t->stats = all_stats(view);
	snprintf(t->cursor, sizeof t->cursor, "%s", kiln_view_cursor(view).data);
	snprintf(t->number, sizeof t->number, "%llu", (unsigned long long)kiln_view_sequence(view));
	kl_instant_text(kl_clock_wall(), t->instant);
	nanosleep(&(struct timespec){0, 2000000}, NULL);
	kiln_view_close(view);
}

static void same(char *now, const char *then, size_t commit, const char *what)
{
	cr_assert_str_eq(now, then, "as of commit %zu, %s: now\n%s\nthen\n%s", commit, what, now, then);
	free(now);
}

static kiln_view *open_as_of(struct world *w, const char *moment)
{
	kiln_view *view;
	kiln_error err = {0};
	cr_assert_eq(kiln_view_open_as_of(w->shop.store, kl_slice_of(moment), &view, &err), KILN_OK, "%s: %s", moment, err.message);
	return view;
}

static void compare(struct world *w, size_t n, const char *moment)
{
	const struct then *t = &w->then[n];
	kiln_view *view = open_as_of(w, moment);
	cr_assert_str_eq(strrchr(kiln_view_cursor(view).data, '.') + 1, t->number);
	for (size_t q = 0; q < QUERIES; q++)
		same(ask(w, view, queries[q], NULL), t->answers[q], n, queries[q]);
	same(all_records(view), t->records, n, "records");
	same(all_history(view), t->history, n, "history");
	same(all_stats(view), t->stats, n, "stats");
	kiln_view_close(view);
}

/* Every commit, by one way of writing moments each; and in a present view, by the query. */
static void compare_all(struct world *w, bool restored)
{
	kiln_view *view;
	uint64_t faults;
	for (size_t n = 0; n <= COMMITS; n++)
		compare(w, n, n % 3 == 0 && n ? w->then[n].instant : n % 3 == 1 && !restored ? w->then[n].cursor : w->then[n].number);
	cr_assert_eq(kiln_view_open(w->shop.store, &view, NULL), KILN_OK);
	for (size_t q = 0; q < QUERIES; q++)
		for (size_t n = q % 3; n <= COMMITS; n += 3)
			same(ask(w, view, queries[q], w->then[n].number), w->then[n].answers[q], n, queries[q]);
	kiln_view_close(view);
	cr_assert_eq(kiln_check(w->shop.store, NULL, NULL, NULL, &faults, NULL), KILN_OK);
	cr_assert_eq(faults, 0u);
}

static void reopen(struct world *w, const char *dir)
{
	kiln_error err = {0};
	kiln_close(w->shop.store);
	cr_assert_eq(kiln_open(dir, NULL, &w->shop.store, &err), KILN_OK, "%s", err.message);
}

static void forget(struct world *w)
{
	for (size_t n = 0; n <= COMMITS; n++) {
		for (size_t q = 0; q < QUERIES; q++)
			free(w->then[n].answers[q]);
		free(w->then[n].records);
		free(w->then[n].history);
		free(w->then[n].stats);
	}
}

static void run(uint64_t seed)
{
	static struct world w;
	char backup[320], restored[320];
	w = (struct world){.random = seed * 7919 + 1};
	shop_open(&w.shop);
	remember(&w, &w.then[0]);
	for (size_t n = 1; n <= COMMITS; n++) {
		random_commit(&w);
		remember(&w, &w.then[n]);
	}
	compare_all(&w, false);
	reopen(&w, w.shop.dir);
	compare_all(&w, false);
	cr_assert_eq(kiln_rebuild(w.shop.store, NULL, NULL, NULL), KILN_OK);
	compare_all(&w, false);
	snprintf(backup, sizeof backup, "%s/backup", w.shop.root);
	snprintf(restored, sizeof restored, "%s/restored", w.shop.root);
	cr_assert_eq(kiln_backup(w.shop.store, backup, 1, NULL, NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_restore(backup, restored, NULL), KILN_OK);
	reopen(&w, restored);
	compare_all(&w, true);
	forget(&w);
	shop_close(&w.shop);
}

Test(asof, every_earlier_answer_is_given_again)
{
	run(1);
}

Test(asof, every_earlier_answer_is_given_again_of_other_records)
{
	run(2);
}

/* ---- Moments ---- */

#define PATIENT(id, gender) "{\"resourceType\":\"Patient\",\"id\":\"" id "\",\"gender\":\"" gender "\"}"

static int as_of(struct shop *s, const char *moment, uint64_t *sequence, kiln_error *err)
{
	kiln_view *view;
	*err = (kiln_error){0};
	int rc = kiln_view_open_as_of(s->store, kl_slice_of(moment), &view, err);
	cr_assert_eq(view == NULL, rc != KILN_OK);
	*sequence = kiln_view_sequence(view);
	kiln_view_close(view);
	return rc;
}

static void refused(struct shop *s, const char *moment, int status, const char *says)
{
	kiln_error err;
	uint64_t sequence;
	char query[128];
	cr_expect_eq(as_of(s, moment, &sequence, &err), status, "%s", moment);
	cr_expect(strstr(err.message, says), "%s: %s", moment, err.message);
	snprintf(query, sizeof query, "Patient?_asOf=%s", moment);
	char wanted[40];
	snprintf(wanted, sizeof wanted, "!%s", kiln_status_name(status));
	cr_expect_str_eq(shop_ask(s, query), wanted, "%s", query);
}

Test(asof, moments_that_are_none_are_refused_by_name)
{
	static const char *const malformed[] = {"x", "-1", "+1", "01", "1.5", "1.", ".1", "2020-01-01", "2020-01-01T10:00", "2020-01-01T10:00:00", "2020-01-01T10:00Z",
		"2020-13-01T10:00:00Z", "2020-01-01t10:00:00Z", "18446744073709551616", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000.",
		"00000000-0000-0000-0000-000000000000.01", "00000000-0000-0000-0000-00000000000.1", "now", "1 ", "1,2"};
	struct shop s;
	shop_open(&s);
	shop_put_all(&s, (const char *const[]){PATIENT("a", "male"), PATIENT("b", "male"), PATIENT("c", "male"), NULL});
	shop_put(&s, PATIENT("a", "female"));
	for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++)
		refused(&s, malformed[i], KILN_BAD_QUERY, i < 20 ? "a moment is" : "");
	kiln_error err;
	uint64_t sequence;
	cr_expect_eq(as_of(&s, "", &sequence, &err), KILN_BAD_QUERY);
	refused(&s, "1", KILN_BAD_QUERY, "sequence 1 is not the end");
	refused(&s, "2", KILN_BAD_QUERY, "sequence 2 is not the end");
	refused(&s, "5", KILN_BAD_QUERY, "sequence 5 is behind the last, 4");
	refused(&s, "18446744073709551615", KILN_BAD_QUERY, "behind the last");
	refused(&s, "00000000-0000-0000-0000-000000000000.3", KILN_GONE, "another incarnation");
	refused(&s, "2999-01-01T00:00:00Z", KILN_BAD_QUERY, "later than now");
	cr_expect_str_eq(shop_ask(&s, "Patient?_asOf=3&_asOf=4"), "!KILN_BAD_QUERY");
	cr_expect_str_eq(shop_ask(&s, "Patient?_asOf=3,4"), "!KILN_BAD_QUERY");
	cr_expect_str_eq(shop_ask(&s, "Patient?_asOf:not=3"), "!KILN_BAD_QUERY");
	shop_close(&s);
}

Test(asof, moments_are_found)
{
	struct shop s;
	kiln_error err;
	uint64_t sequence;
	shop_open(&s);
	cr_expect(as_of(&s, "0", &sequence, &err) == KILN_OK && sequence == 0);
	cr_expect(as_of(&s, "2020-01-01T00:00:00Z", &sequence, &err) == KILN_OK && sequence == 0, "%s", err.message);
	shop_put_all(&s, (const char *const[]){PATIENT("a", "male"), PATIENT("b", "male"), NULL});
	shop_put(&s, PATIENT("a", "female"));
	cr_expect(as_of(&s, "0", &sequence, &err) == KILN_OK && sequence == 0);
	cr_expect(as_of(&s, "2", &sequence, &err) == KILN_OK && sequence == 2);
	cr_expect(as_of(&s, "3", &sequence, &err) == KILN_OK && sequence == 3);
	cr_expect(as_of(&s, "2020-01-01T00:00:00+01:00", &sequence, &err) == KILN_OK && sequence == 0);
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=male"), "b");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=male&_asOf=2"), "a b");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=female&_asOf=2"), "");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=male&_asOf=0"), "");
	cr_expect_str_eq(shop_ids(&s, "Patient?_asOf=2020-01-01T00:00:00+01:00"), "", "a plus that nobody encoded");
	cr_expect_str_eq(shop_ids(&s, "Patient?_asOf=2020-01-01T00:00:00.000%2B01:00"), "");
	shop_close(&s);
}

Test(asof, a_view_as_of_a_moment_asks_of_earlier_ones_only)
{
	struct shop s;
	kiln_view *view;
	kiln_search *search;
	kiln_error err = {0};
	uint64_t count;
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	shop_put(&s, PATIENT("b", "male"));
	shop_put(&s, PATIENT("c", "male"));
	cr_assert_eq(kiln_view_open_as_of(s.store, KL_SLICE("2"), &view, NULL), KILN_OK);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient?_asOf=1"), &search, NULL), KILN_OK);
	cr_expect(kiln_search_count(search, view, &count, NULL) == KILN_OK && count == 1);
	kiln_search_free(search);
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient?_asOf=3"), &search, NULL), KILN_OK);
	cr_expect_eq(kiln_search_count(search, view, &count, &err), KILN_BAD_QUERY, "%s", err.message);
	kiln_search_free(search);
	kiln_view_close(view);
	shop_close(&s);
}

Test(asof, a_deleted_record_is_gone_and_one_to_come_is_not_found)
{
	struct shop s;
	kiln_view *view;
	kiln_record r;
	static const int wanted[] = {KILN_NOT_FOUND, KILN_OK, KILN_OK, KILN_GONE, KILN_OK};
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	shop_put(&s, PATIENT("a", "female"));
	shop_delete(&s, "Patient", "a");
	shop_put(&s, PATIENT("a", "other"));
	for (int i = 0; i < 5; i++) {
		char moment[2] = {(char)('0' + i), '\0'};
		cr_assert_eq(kiln_view_open_as_of(s.store, kl_slice_of(moment), &view, NULL), KILN_OK);
		cr_expect_eq(kiln_get(view, KL_SLICE("Patient"), KL_SLICE("a"), &r, NULL), wanted[i], "as of %d", i);
		kiln_view_close(view);
	}
	shop_close(&s);
}

/* Pages go on as of the first one, whatever is written meanwhile. */
Test(asof, pages_are_of_the_first_ones_moment)
{
	struct shop s;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_search *search;
	kiln_record r;
	kiln_slice next;
	char token[64], seen[64] = "";
	shop_open(&s);
	shop_put_all(&s, (const char *const[]){PATIENT("a", "male"), PATIENT("b", "male"), PATIENT("c", "male"), PATIENT("d", "male"), NULL});
	cr_assert_eq(kiln_search_compile(s.store, KL_SLICE("Patient?gender=male&_count=1&_sort=_id"), &search, NULL), KILN_OK);
	for (int page = 0; page < 4; page++) {
		cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
		cr_assert_eq(page ? kiln_search_resume(search, view, kl_slice_of(token), &cursor, NULL) : kiln_search_run(search, view, &cursor, NULL), KILN_OK);
		cr_assert_eq(kiln_cursor_next(cursor, &r, NULL), KILN_OK);
		strncat(seen, r.id.data, r.id.size);
		cr_expect_eq(kiln_cursor_sequence(cursor), 4u);
		cr_assert_eq(kiln_cursor_page(cursor, &next, NULL), KILN_OK);
		snprintf(token, sizeof token, "%.*s", (int)next.size, next.data);
		cr_assert_eq(next.size == 0, page == 3);
		kiln_cursor_close(cursor);
		kiln_view_close(view);
		shop_delete(&s, "Patient", page == 0 ? "b" : "d");
		shop_put(&s, page == 1 ? PATIENT("c", "female") : PATIENT("aa", "male"));
	}
	cr_expect_str_eq(seen, "abcd");
	kiln_search_free(search);
	shop_close(&s);
}

/* ---- What the write path keeps, and a check of it ---- */

struct edit {
	bool remove;         /* an entry of the past, or add one */
	uint64_t row;        /* put a row of past over this one */
};

static int apply_edit(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct edit *e = arg;
	struct kl_postings *p;
	struct kl_walk *walk;
	unsigned char bytes[KL_KEY_MAX];
	kiln_slice term;
	uint32_t number;
	*dirty = true;
	if (e->row) {
		uint32_t before = (uint32_t)e->row - 1, key = (uint32_t)e->row;
		cr_assert_eq(kl_table_del(txn, KL_PAST, kl_slice(&key, sizeof key)), KILN_OK);
		return kl_past_append(txn, &before, &(struct kl_past){7, 1, 2});
	}
	cr_assert_eq(kl_postings_open(txn, &p, NULL), KILN_OK);
	cr_assert_eq(kl_walk_open(p, KL_SLICE("\x80"), (kiln_slice){NULL, 0}, false, &walk), KILN_OK);
	cr_assert_eq(kl_walk_next(walk, &term, &number), KILN_OK);
	memcpy(bytes, term.data, term.size);
	size_t size = term.size;
	kl_walk_close(walk);
	kl_postings_close(p);
	return kl_postings_apply(txn, &(struct kl_posting){kl_slice(bytes, size), e->remove ? number : number + 100, e->remove}, 1, err);
}

static void keep_where(void *arg, const char *where, const char *what)
{
	char *text = arg;
	size_t n = strlen(text);
	snprintf(text + n, 2000 - n, "%s: %s; ", where, what);
}

static void edited(struct edit e, const char *named)
{
	struct shop s;
	uint64_t faults;
	char text[2000] = "";
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	shop_put(&s, PATIENT("a", "female"));
	shop_put(&s, PATIENT("a", "other"));
	cr_assert_eq(kl_commit(s.store->env, &(struct kl_job){apply_edit, NULL, &e}, NULL), KILN_OK);
	cr_assert_eq(kiln_check(s.store, keep_where, NULL, text, &faults, NULL), KILN_OK);
	cr_expect(faults && strstr(text, named), "%s is not named: %s", named, text);
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_check(s.store, NULL, NULL, NULL, &faults, NULL), KILN_OK);
	cr_expect_eq(faults, 0u);
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=female&_asOf=2"), "a");
	shop_close(&s);
}

Test(asof, check_names_what_is_wrong_with_the_past_and_a_rebuild_puts_it_right)
{
	edited((struct edit){.remove = true}, "past number 1: an entry of the version is missing");
	edited((struct edit){.remove = false}, "past number 101: an entry that the version does not have");
	edited((struct edit){.row = 2}, "past 2");
}

static int set_committed(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct kl_arena arena = {0};
	struct kl_buf scratch = {0};
	struct kl_version v;
	unsigned char key[8] = {0, 0, 0, 0, 0, 0, 0, 1};
	*dirty = true;
	cr_assert_eq(kl_changes_read(txn, 1, true, &arena, &v, err), KILN_OK);
	v.event.id = kl_arena_copy(&arena, v.event.id);
	v.sealed.bytes = kl_arena_copy(&arena, v.sealed.bytes);
	v.committed = *(int64_t *)arg;
	cr_assert_eq(kl_table_del(txn, KL_CHANGES, kl_slice(key, sizeof key)), KILN_OK);
	int status = kl_changes_append(txn, &v, &scratch, err);
	kl_arena_free(&arena);
	kl_buf_free(&scratch);
	return status;
}

/* A wall clock that was an hour ahead for one commit. */
Test(asof, commit_times_never_go_back)
{
	struct shop s;
	kiln_error err;
	uint64_t sequence, faults;
	int64_t ahead = kl_clock_wall() + 3600000;
	char instant[KL_INSTANT_TEXT + 1] = "", before[KL_INSTANT_TEXT + 1] = "";
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	cr_assert_eq(kl_commit(s.store->env, &(struct kl_job){set_committed, NULL, &ahead}, NULL), KILN_OK);
	shop_put(&s, PATIENT("b", "male"));
	shop_put(&s, PATIENT("c", "male"));
	cr_assert_eq(kiln_check(s.store, NULL, NULL, NULL, &faults, NULL), KILN_OK);
	cr_expect_eq(faults, 0u);
	kl_instant_text(ahead, instant);
	kl_instant_text(kl_clock_wall(), before);
	cr_expect(as_of(&s, before, &sequence, &err) == KILN_OK && sequence == 0, "%d", (int)sequence);
	cr_expect(as_of(&s, instant, &sequence, &err) == KILN_OK && sequence == 3, "%d %s", (int)sequence, err.message);
	kl_instant_text(ahead + 1, instant);
	cr_expect_eq(as_of(&s, instant, &sequence, &err), KILN_BAD_QUERY, "it is later than now, and than the last commit");
	shop_close(&s);
}

static int fill_past(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint32_t last = KL_PAST_MAX - 1;
	(void)arg;
	(void)err;
	*dirty = true;
	return kl_past_append(txn, &last, &(struct kl_past){1, 1, 2});
}

Test(asof, past_numbers_that_are_used_up_are_a_limit)
{
	struct shop s;
	kiln_batch *b;
	kiln_error err = {0};
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	cr_assert_eq(kl_commit(s.store->env, &(struct kl_job){fill_past, NULL, NULL}, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_open(s.store, &b, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, KL_SLICE(PATIENT("a", "female")), NULL, NULL), KILN_OK);
	cr_expect_eq(kiln_batch_commit(b, &err), KILN_LIMIT);
	cr_expect(strstr(err.message, "KL_PAST_MAX"), "%s", err.message);
	kiln_batch_close(b);
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=male"), "a");
	shop_put(&s, PATIENT("b", "male"));
	shop_close(&s);
}

/* Of ten versions in one commit nobody sees nine. */
Test(asof, versions_that_nobody_saw_are_not_kept)
{
	struct shop s;
	struct kl_txn *txn;
	struct kl_past row;
	uint32_t last;
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	shop_put_all(&s, (const char *const[]){PATIENT("a", "female"), PATIENT("a", "other"), PATIENT("a", "unknown"), PATIENT("b", "male"), PATIENT("b", "female"), NULL});
	shop_put(&s, PATIENT("b", "other"));
	cr_assert_eq(kl_txn_read(s.store->env, &txn, NULL), KILN_OK);
	cr_expect(kl_past_last(txn, &last) == KILN_OK && last == 2, "%u", last);
	cr_expect(kl_past_get(txn, 1, &row) == KILN_OK && row.from == 1 && row.to == 2);
	cr_expect(kl_past_get(txn, 2, &row) == KILN_OK && row.from == 6 && row.to == 7);
	kl_txn_end(txn);
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=female&_asOf=6"), "b");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=unknown&_asOf=6"), "a");
	shop_close(&s);
}

static int damage_first(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	static const char key[8] = {0, 0, 0, 0, 0, 0, 0, 1};
	char copy[2000];
	kiln_slice value;
	(void)arg;
	(void)err;
	*dirty = true;
	cr_assert_eq(kl_table_get(txn, KL_CHANGES, kl_slice(key, sizeof key), &value), KILN_OK);
	memcpy(copy, value.data, value.size);
	copy[value.size - 1] ^= 1;
	return kl_table_put(txn, KL_CHANGES, kl_slice(key, sizeof key), kl_slice(copy, value.size), 0);
}

/* A rebuild that cannot read an old version makes what it can; before that version was superseded nothing is answered, rather than too little. */
Test(asof, a_past_made_again_without_a_damaged_version_refuses_to_go_back_to_it)
{
	struct shop s;
	shop_open(&s);
	shop_put(&s, PATIENT("a", "male"));
	shop_put(&s, PATIENT("b", "male"));
	shop_put(&s, PATIENT("a", "female"));
	shop_put(&s, PATIENT("b", "female"));
	cr_assert_eq(kl_commit(s.store->env, &(struct kl_job){damage_first, NULL, NULL}, NULL), KILN_OK);
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=female"), "a b");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=female&_asOf=3"), "a");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=male&_asOf=3"), "b");
	cr_expect_str_eq(shop_ids(&s, "Patient?gender=male&_asOf=2"), "!KILN_DAMAGED");
	shop_close(&s);
}
