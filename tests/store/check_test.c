/* check_test.c - one fault of every kind is put into a sound store, found, named, and gone again when it is put right. */
#include "fixture.h"
#include "base/codec.h"
#include <stdio.h>

/* A change to the tables behind the back of those who keep them. */
struct fault {
	const char *where;    /* what the check must name */
	int (*make)(struct kl_txn *txn);
};

static int change_current(struct kl_txn *txn, uint32_t record, void (*change)(struct kl_current *c))
{
	struct kl_current c;
	int status = kl_current_get(txn, record, &c);
	if (status)
		return status;
	change(&c);
	return kl_current_put(txn, record, &c, 0);
}
static void served_other(struct kl_current *c) { c->served = 2; }
static void served_absent(struct kl_current *c) { c->served = 1000; }
static void last_older(struct kl_current *c) { c->last = 1; }
static void deleted(struct kl_current *c) { c->flags ^= KL_CURRENT_DELETED; }
static void conflict(struct kl_current *c) { c->flags ^= KL_CURRENT_CONFLICT; }
static void two_heads(struct kl_current *c) { c->heads = 2; c->flags |= KL_CURRENT_CONFLICT; }
static void other_type(struct kl_current *c) { c->type = 1; }

static int f_served_other(struct kl_txn *t) { return change_current(t, 1, served_other); }
static int f_served_absent(struct kl_txn *t) { return change_current(t, 1, served_absent); }
static int f_last(struct kl_txn *t) { return change_current(t, 1, last_older); }
static int f_deleted(struct kl_txn *t) { return change_current(t, 2, deleted); }
static int f_conflict(struct kl_txn *t) { return change_current(t, 1, conflict); }
static int f_two_heads(struct kl_txn *t) { return change_current(t, 1, two_heads); }
static int f_type(struct kl_txn *t) { return change_current(t, 1, other_type); }
static int f_no_current(struct kl_txn *t) { return kl_table_del(t, KL_CURRENT, kl_slice(&(uint32_t){3}, 4)); }
static int f_ghost(struct kl_txn *t) { return kl_current_put(t, 9, &(struct kl_current){.served = 1, .last = 1, .heads = 1}, 0); }
static int f_damaged_current(struct kl_txn *t) { return kl_table_put(t, KL_CURRENT, kl_slice(&(uint32_t){1}, 4), KL_SLICE("nonsense"), 0); }
static int f_heads(struct kl_txn *t) { return kl_heads_put(t, 1, (uint64_t[]){1, 5}, 2); }
static int f_wrong_heads(struct kl_txn *t)
{
	int status = kl_heads_put(t, 1, (uint64_t[]){1, 2}, 2);
	return status ? status : change_current(t, 1, two_heads);
}
static int f_facility(struct kl_txn *t) { return kl_meta_put_bytes(t, "facility", KL_SLICE("Test Clinjc")); }
static int f_sequence(struct kl_txn *t) { return kl_meta_put(t, "sequence", 4); }
static int f_sequence_ahead(struct kl_txn *t) { return kl_meta_put(t, "sequence", 6); }
static int f_origin(struct kl_txn *t) { return kl_meta_put(t, "origin", 4); }
static int f_clock(struct kl_txn *t) { return kl_meta_put(t, "clock", 4); }
static int f_record(struct kl_txn *t) { return kl_meta_put(t, "record", 2); }
static int f_symbol_counter(struct kl_txn *t) { return kl_meta_put(t, "symbol", 1); }
static int f_symbol(struct kl_txn *t) { return kl_table_put(t, KL_SYMBOLS, KL_SLICE("tPatient"), KL_SLICE("\0\0\0\1"), 0); }
static int f_symbol_back(struct kl_txn *t) { return kl_table_del(t, KL_SYMBOLS, KL_SLICE("n\0\0\0\1")); }

static kiln_slice version_key(unsigned char key[8], uint64_t sequence)
{
	kl_put_be64(key, sequence);
	return kl_slice(key, 8);
}
static int f_hole(struct kl_txn *t) { unsigned char k[8]; return kl_table_del(t, KL_CHANGES, version_key(k, 3)); }
static int f_damaged(struct kl_txn *t) { unsigned char k[8]; return kl_table_put(t, KL_CHANGES, version_key(k, 3), KL_SLICE("nonsense that is long enough"), 0); }
static int f_stray_part(struct kl_txn *t) { return kl_table_put(t, KL_CHANGES, KL_SLICE("\0\0\0\0\0\0\0\x09\0\1"), KL_SLICE("x"), 0); }

/* Rewrite the last version, number 5, after a change to its fields: the checksum is right again, what it says is not. */
static int rewrite(struct kl_txn *t, void (*change)(struct kl_version *v))
{
	struct kl_arena arena = {0};
	struct kl_buf scratch = {0};
	struct kl_version v;
	unsigned char key[8];
	kiln_error err;
	int status = kl_changes_read(t, 5, true, &arena, &v, &err);
	if (!status) {
		v.event.id = kl_arena_copy(&arena, v.event.id);
		v.sealed.bytes = kl_arena_copy(&arena, v.sealed.bytes);
		v.event.parents = (const unsigned char *)kl_arena_copy(&arena, kl_slice(v.event.parents, v.event.parent_count * KL_SHA256_SIZE)).data;
		change(&v);
		status = kl_table_del(t, KL_CHANGES, version_key(key, 5));
	}
	if (!status)
		status = kl_changes_append(t, &v, &scratch, &err);
	kl_arena_free(&arena);
	kl_buf_free(&scratch);
	return status;
}
static void v_tag(struct kl_version *v) { v->tag[0] ^= 1; }
static void v_body(struct kl_version *v) { v->sealed.bytes = kl_slice(v->sealed.bytes.data, v->sealed.bytes.size - 1); }
static void v_salt(struct kl_version *v) { ((char *)(uintptr_t)v->sealed.bytes.data)[0] ^= 1; }
static void v_previous(struct kl_version *v) { v->previous = 2; }
static void v_end(struct kl_version *v) { v->end_of_commit = false; }
static void v_record(struct kl_version *v) { v->record = 77; }
static int f_tag(struct kl_txn *t) { return rewrite(t, v_tag); }
static int f_body(struct kl_txn *t) { return rewrite(t, v_body); }
static int f_salt(struct kl_txn *t) { return rewrite(t, v_salt); }
static int f_previous(struct kl_txn *t) { return rewrite(t, v_previous); }
static int f_end(struct kl_txn *t) { return rewrite(t, v_end); }
static int f_version_record(struct kl_txn *t) { return rewrite(t, v_record); }

static uint32_t patient_symbol;
static int f_identity_gone(struct kl_txn *t)
{
	unsigned char key[KL_IDENTITY_KEY_MAX];
	return kl_table_del(t, KL_IDENTITY, kl_slice(key, kl_identity_key(patient_symbol, KL_SLICE("a"), key)));
}
static int put_identity(struct kl_txn *t, const char *id, uint32_t record, uint32_t checked_as)
{
	unsigned char bytes[KL_IDENTITY_KEY_MAX], value[6];
	kiln_slice key = kl_slice(bytes, kl_identity_key(patient_symbol, kl_slice_of(id), bytes));
	kl_put_be32(value, record);
	kl_put_be16(value + 4, (uint16_t)kl_checksum_seed(key, checked_as));
	return kl_table_put(t, KL_IDENTITY, key, kl_slice(value, sizeof value), 0);
}
static int f_identity_other(struct kl_txn *t) { return put_identity(t, "a", 2, 2); }
static int f_identity_twice(struct kl_txn *t) { return put_identity(t, "zz", 1, 1); }
static int f_identity_beyond(struct kl_txn *t) { return put_identity(t, "zz", 65537, 65537); }
static int f_identity_damaged(struct kl_txn *t) { return put_identity(t, "zz", 3, 2); }

static int put_past(struct kl_txn *t, uint32_t p, struct kl_past row)
{
	uint32_t before = p - 1;
	int status = kl_table_del(t, KL_PAST, kl_slice(&p, sizeof p));
	return status && status != KILN_NOT_FOUND ? status : kl_past_append(t, &before, &row);
}
static void v_committed(struct kl_version *v) { v->committed = 1; }
static int f_committed(struct kl_txn *t) { return rewrite(t, v_committed); }
static int f_past_gone(struct kl_txn *t) { return kl_table_del(t, KL_PAST, kl_slice(&(uint32_t){2}, 4)); }
static int f_past_gap(struct kl_txn *t) { return kl_table_del(t, KL_PAST, kl_slice(&(uint32_t){1}, 4)); }
static int f_past_more(struct kl_txn *t) { return put_past(t, 3, (struct kl_past){1, 5, 6}); }
static int f_past_record(struct kl_txn *t) { return put_past(t, 2, (struct kl_past){2, 1, 5}); }
static int f_past_from(struct kl_txn *t) { return put_past(t, 2, (struct kl_past){1, 2, 5}); }
static int f_past_to(struct kl_txn *t) { return put_past(t, 2, (struct kl_past){1, 1, 4}); }
static int f_past_damaged(struct kl_txn *t) { return kl_table_put(t, KL_PAST, kl_slice(&(uint32_t){1}, 4), KL_SLICE("nonsense"), 0); }

static const struct fault faults[] = {
	{"changes 5", f_committed}, {"past of changes 5", f_past_gone}, {"past 1", f_past_gap}, {"past of changes 3", f_past_gap}, {"past 3", f_past_more}, {"past 2", f_past_record},
	{"past 2", f_past_from}, {"past 2", f_past_to}, {"past 1", f_past_damaged},
	{"current 1", f_served_other}, {"current 1", f_served_absent}, {"current 1", f_last}, {"current 2", f_deleted}, {"current 1", f_conflict},
	{"heads 1", f_two_heads}, {"current 1", f_type}, {"current 3", f_no_current}, {"current 9", f_ghost}, {"current 1", f_damaged_current},
	{"heads 1", f_heads}, {"heads 1", f_wrong_heads}, {"meta facility", f_facility}, {"meta sequence", f_sequence}, {"meta sequence", f_sequence_ahead}, {"meta origin", f_origin},
	{"meta clock", f_clock}, {"changes 4", f_record}, {"symbols", f_symbol_counter}, {"symbols", f_symbol}, {"symbols", f_symbol_back},
	{"changes 4", f_hole}, {"changes 3", f_damaged}, {"changes 9", f_stray_part}, {"changes 5", f_tag}, {"changes 5", f_body}, {"changes 5", f_salt},
	{"changes 5", f_previous}, {"changes 5", f_end}, {"changes 5", f_version_record}, {"identity of record 1", f_identity_gone},
	{"identity of record 3", f_identity_damaged}, {"identity of record 1", f_identity_other}, {"identity of record 1", f_identity_twice}, {"identity of record 65537", f_identity_beyond},
};

struct seen { const char *where; bool found; char all[2000]; };
static bool look(void *arg, const char *where, const char *what)
{
	struct seen *s = arg;
	size_t n = strlen(s->all);
	s->found |= !strncmp(where, s->where, strlen(s->where));
	snprintf(s->all + n, sizeof s->all - n, "%s (%s); ", where, what);
	return true;
}

struct attempt { const struct fault *fault; struct seen seen; uint64_t count; int made; };
static int apply_attempt(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct attempt *a = arg;
	struct kl_check_totals totals;
	*dirty = true;
	a->made = a->fault ? a->fault->make(txn) : KILN_OK;
	int status = kl_check_store(txn, look, &a->seen, &totals, err);
	a->count = totals.faults;
	return status ? status : KILN_CONFLICT;  /* put right again */
}

static void five_versions(struct kl_env *env)
{
	cr_assert_eq(write_text(env, "Patient", "a", "{\"v\":1}"), KILN_OK);
	cr_assert_eq(write_text(env, "Patient", "b", "{\"v\":2}"), KILN_OK);
	cr_assert_eq(write_text(env, "Patient", "b", NULL), KILN_OK);
	cr_assert_eq(write_text(env, "Observation", "c", "{\"v\":3}"), KILN_OK);
	cr_assert_eq(write_text(env, "Patient", "a", "{\"v\":4}"), KILN_OK);
	cr_assert_eq(kl_symbols_find(env, NULL, KL_SLICE("Patient"), &patient_symbol), KILN_OK);
}

Test(check, finds_every_kind_of_fault)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	five_versions(env);
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
		struct attempt a = {&faults[i], {faults[i].where, false, ""}, 0, 0};
		cr_assert_eq(kl_commit(env, &(struct kl_job){apply_attempt, NULL, &a}, NULL), KILN_CONFLICT);
		cr_expect_eq(a.made, KILN_OK, "fault %d could not be made: %d", (int)i, a.made);
		cr_expect(a.count && a.seen.found, "fault %d: expected one of %s, got %s", (int)i, faults[i].where, a.seen.all);
	}
	struct attempt none = {NULL, {"", false, ""}, 0, 0};
	cr_assert_eq(kl_commit(env, &(struct kl_job){apply_attempt, NULL, &none}, NULL), KILN_CONFLICT);
	cr_expect_eq(none.count, 0u, "%s", none.seen.all);
	kl_env_close(env);
	place_free(&p);
}

Test(check, counts)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_check_totals t;
	cr_expect_eq(check_faults(env, &t, NULL), 0u);
	cr_expect(t.versions == 0 && t.records == 0 && t.deleted == 0);
	five_versions(env);
	cr_expect_eq(check_faults(env, &t, NULL), 0u);
	cr_expect(t.versions == 5 && t.records == 3 && t.deleted == 1, "%d %d %d", (int)t.versions, (int)t.records, (int)t.deleted);
	kl_env_close(env);
	place_free(&p);
}

static bool stop(void *arg, const char *where, const char *what)
{
	(void)where;
	(void)what;
	++*(int *)arg;
	return false;
}
static int many_faults(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct kl_check_totals totals;
	*dirty = true;
	f_damaged_current(txn);
	f_clock(txn);
	f_symbol(txn);
	int status = kl_check_store(txn, stop, arg, &totals, err);
	return status == KILN_DONE ? KILN_CONFLICT : KILN_AMBIGUOUS;
}

Test(check, stops_when_told)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	int calls = 0;
	five_versions(env);
	cr_expect_eq(kl_commit(env, &(struct kl_job){many_faults, NULL, &calls}, NULL), KILN_CONFLICT);
	cr_expect_eq(calls, 1);
	kl_env_close(env);
	place_free(&p);
}
