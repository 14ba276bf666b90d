/* damage_test.c - a store that has lost something: every answer says so, nothing else is lost with it, and what can be made anew is. */
#include "scratch.h"
#include "base/codec.h"
#include "fhir/store.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct edit {
	enum kl_table table;
	const char *prefix;   /* of the key: the first row that has it */
	kiln_slice key;       /* or the whole key */
	int flip;             /* a bit of this byte of the value; -1: delete; -2: cut the value by one byte */
	const char *rename;   /* put it under this key in place of its own */
};

static int apply_edit(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct edit *e = arg;
	struct kl_cursor *c;
	char keys[600], values[4096];
	kiln_slice key = e->prefix ? kl_slice_of(e->prefix) : e->key, value;
	(void)err;
	*dirty = true;
	cr_assert_eq(kl_cursor_open(txn, e->table, &c), KILN_OK);
	cr_assert_eq(kl_cursor_move(c, KL_AT_LEAST, &key, &value), KILN_OK);
	memcpy(keys, key.data, key.size);
	memcpy(values, value.data, value.size);
	kl_cursor_close(c);
	key = kl_slice(keys, key.size);
	value = kl_slice(values, value.size);
	if (e->flip == -1 || e->rename) cr_assert_eq(kl_table_del(txn, e->table, key), KILN_OK);
	if (e->flip == -1) return KILN_OK;
	if (e->flip == -2) value.size--;
	else values[e->flip] ^= 1;
	return kl_table_put(txn, e->table, e->rename ? kl_slice_of(e->rename) : key, value, 0);
}

static void edit(struct scratch *s, struct edit e)
{
	struct kl_job job = {apply_edit, NULL, &e};
	cr_assert_eq(kl_commit(s->store->env, &job, NULL), KILN_OK);
	scratch_reopen(s);
}

static void lose(struct scratch *s, uint64_t sequence)
{
	unsigned char key[8];
	kl_put_be64(key, sequence);
	edit(s, (struct edit){.table = KL_CHANGES, .key = kl_slice(key, 8), .flip = -1});
}

/* Five records and a second version of the third: sequences 1 to 6. */
static void fill(struct scratch *s)
{
	char text[200];
	scratch_open(s);
	for (int i = 1; i <= 6; i++) {
		snprintf(text, sizeof text, "{\"resourceType\":\"%s\",\"id\":\"r%d\",%s}", i == 5 ? "Basic" : "Patient", i == 6 ? 3 : i,
			i == 5 ? "\"code\":{\"text\":\"x\"}" : i == 6 ? "\"gender\":\"male\",\"active\":true" : "\"gender\":\"male\"");
		cr_assert_eq(scratch_put(s, text, NULL, NULL), KILN_OK, "%s", text);
	}
}

struct seen { unsigned count; char text[4000]; };

static void note(void *arg, const char *where, const char *what)
{
	struct seen *s = arg;
	size_t n = strlen(s->text);
	s->count++;
	snprintf(s->text + n, sizeof s->text - n, "%s: %s\n", where, what);
}

static struct seen check(struct scratch *s)
{
	struct seen seen = {0};
	uint64_t faults;
	cr_assert_eq(kiln_check(s->store, note, NULL, &seen, &faults, NULL), KILN_OK);
	cr_assert_eq(faults, seen.count);
	return seen;
}

/* A damaged row of the registry is named, and a rebuild leaves a store that is whole. */
static void row(struct edit e, const char *named)
{
	struct scratch s;
	struct seen seen;
	kiln_error err = {0};
	fill(&s);
	cr_assert_eq(check(&s).count, 0);
	edit(&s, e);
	seen = check(&s);
	cr_expect(seen.count && strstr(seen.text, named), "%s is not named: %s", named, seen.text);
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, &err), KILN_OK, "%s", err.message);
	seen = check(&s);
	cr_expect_eq(seen.count, 0, "%s", seen.text);
	cr_expect_eq(scratch_count(&s, "Patient?gender=male"), 4);
	cr_expect_eq(scratch_count(&s, "Patient?active=true"), 1);
	cr_expect_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"new\",\"gender\":\"male\"}", NULL, NULL), KILN_OK);
	cr_expect_eq(scratch_count(&s, "Patient?gender=male"), 5);
	scratch_close(&s);
}

Test(damage, rows_of_the_registry_are_named_and_made_anew)
{
	row((struct edit){.table = KL_REGISTRY, .prefix = "index:Patient", .flip = 5}, "registry index:Patient");
	row((struct edit){.table = KL_REGISTRY, .prefix = "index:Patient", .flip = 14}, "registry index:Patient");
	row((struct edit){.table = KL_REGISTRY, .prefix = "index:Patient", .flip = -2}, "registry index:Patient");
	row((struct edit){.table = KL_REGISTRY, .prefix = "index:Patient", .flip = 0, .rename = "index:Patienu"}, "registry index:Patienu");
	row((struct edit){.table = KL_META, .prefix = "index.last", .flip = 0}, "meta index.last");
	row((struct edit){.table = KL_META, .prefix = "index.last", .flip = -2}, "meta index.last");
	row((struct edit){.table = KL_META, .prefix = "index.version", .flip = -2}, "meta index.version");
}

static void counter(struct edit e, const char *named)
{
	struct scratch s;
	struct seen seen;
	fill(&s);
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);   /* index.highest is there from the first merge on */
	edit(&s, e);
	seen = check(&s);
	cr_expect(seen.count && strstr(seen.text, named), "%s is not named: %s", named, seen.text);
	scratch_close(&s);
}

Test(damage, counters_are_named)
{
	static const char *names[] = {"sequence", "origin", "clock", "record", "symbol", "fhir.deleted", "index.highest"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		counter((struct edit){.table = KL_META, .prefix = names[i], .flip = -2}, names[i]);
	counter((struct edit){.table = KL_META, .prefix = "fhir.deleted", .flip = 7}, "fhir.deleted");
	counter((struct edit){.table = KL_META, .prefix = "created", .flip = 7, .rename = "creates"}, "a name that is none");
}

/* One letter a row: the method, or X for one that is lost. */
static void walk(struct scratch *s, const char *type, const char *id, const char *wanted)
{
	char text[40] = "";
	kiln_view *v;
	kiln_history *h;
	kiln_record r;
	kiln_error err = {0};
	int rc;
	cr_assert_eq(kiln_view_open(s->store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_history_open(v, kl_slice_of(type), kl_slice_of(id), &h, NULL), KILN_OK);
	while ((rc = kiln_history_next(h, &r, &err)) != KILN_DONE && strlen(text) < 30) {
		cr_assert(rc == KILN_OK || rc == KILN_DAMAGED, "%d %s", rc, err.message);
		snprintf(text + strlen(text), 4, "%s%llu", rc ? "X" : "", rc ? 0ULL : (unsigned long long)r.sequence);
	}
	cr_expect_str_eq(text, wanted, "%s", text);
	kiln_history_close(h);
	kiln_view_close(v);
}

Test(damage, a_lost_version_is_damage_and_nothing_else_is_lost)
{
	struct scratch s;
	kiln_view *v;
	kiln_record r;
	kiln_error err = {0};
	fill(&s);
	lose(&s, 3);
	lose(&s, 4);
	walk(&s, "", "", "65X021");
	walk(&s, "Patient", "", "6X021");
	walk(&s, "Patient", "r3", "6X0");
	walk(&s, "Patient", "r4", "X0");
	lose(&s, 1);
	walk(&s, "", "", "65X02X0");
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_expect_eq(kiln_get(v, KL_SLICE("Patient"), KL_SLICE("r4"), &r, &err), KILN_DAMAGED);
	cr_expect(strstr(err.message, "version 4"), "%s", err.message);
	cr_expect_eq(kiln_get_version(v, KL_SLICE("Patient"), KL_SLICE("r3"), KL_SLICE("1-aaaaaaaaaaaaaaaa"), &r, NULL), KILN_DAMAGED);
	cr_expect_eq(kiln_get(v, KL_SLICE("Patient"), KL_SLICE("r3"), &r, NULL), KILN_OK);
	kiln_view_close(v);
	scratch_close(&s);
}

static unsigned lines_of(struct scratch *s, const char *dir, const char *type)
{
	char path[400];
	unsigned n = 0;
	(void)s;
	snprintf(path, sizeof path, "%s/%s.ndjson", dir, type);
	FILE *f = fopen(path, "r");
	for (int c; f && (c = getc(f)) != EOF;) n += c == '\n';
	if (f) fclose(f);
	return n;
}

Test(damage, an_export_writes_all_that_can_be_read)
{
	struct scratch s;
	kiln_view *v;
	kiln_error err = {0};
	char dir[200];
	fill(&s);
	lose(&s, 2);
	edit(&s, (struct edit){.table = KL_CURRENT, .key = kl_slice(&(uint32_t){4}, 4), .flip = 3});
	snprintf(dir, sizeof dir, "%s/export", s.dir);
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_expect_eq(kiln_export(v, dir, NULL, NULL, &err), KILN_DAMAGED);
	cr_expect(strstr(err.message, "2 records") && strstr(err.message, "version 2"), "%s", err.message);
	cr_expect_eq(lines_of(&s, dir, "Patient"), 2);
	cr_expect_eq(lines_of(&s, dir, "Basic"), 1);
	kiln_view_close(v);
	scratch_close(&s);
}

static int stop_at_once(void *arg, uint64_t done, uint64_t total)
{
	(void)arg;
	(void)done;
	(void)total;
	return 1;
}

Test(damage, a_backup_stops_when_told)
{
	struct scratch s;
	char dir[200];
	fill(&s);
	snprintf(dir, sizeof dir, "%s/copy", s.dir);
	for (int compact = 0; compact < 2; compact++) {
		cr_expect_eq(kiln_backup(s.store, dir, compact, stop_at_once, NULL, NULL), KILN_DONE);
		cr_expect_neq(access(dir, F_OK), 0);
	}
	scratch_close(&s);
}
