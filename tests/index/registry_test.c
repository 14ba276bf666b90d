/* registry_test.c - indexes by name: numbers, fingerprints, states, over reopening. */
#include "fixture.h"
#include "index/registry.h"
#include <stdio.h>
#include <stdlib.h>

struct step {
	struct kl_index *indexes;
	size_t count;
	bool empty;
	int state;   /* of the first index; -1: add */
};

static int apply_step(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct step *s = arg;
	(void)err;
	*dirty = true;
	return s->state < 0 ? kl_registry_add(txn, s->indexes, s->count, s->empty) : kl_registry_set(txn, s->indexes, (enum kl_index_state)s->state);
}

static int run_step(struct place *p, struct step s)
{
	struct kl_job job = {apply_step, NULL, &s};
	return kl_commit(p->env, &job, NULL);
}

static uint64_t version_of(struct place *p)
{
	struct kl_txn *txn;
	uint64_t version;
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_registry_version(txn, &version), KILN_OK);
	kl_txn_end(txn);
	return version;
}

static struct kl_index find(struct place *p, kiln_slice name, uint64_t fingerprint)
{
	struct kl_txn *txn;
	struct kl_index i = {.name = name, .fingerprint = fingerprint, .number = 77, .state = 77};
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_registry_find(txn, &i, 1), KILN_OK);
	kl_txn_end(txn);
	return i;
}

Test(registry, numbers_are_dense_and_for_ever)
{
	struct place p;
	char *names = malloc(100 * 16);
	struct kl_index all[100];
	place_make(&p);
	cr_assert_eq(find(&p, KL_SLICE("Patient name"), 5).number, 0);
	cr_assert_eq(find(&p, KL_SLICE("Patient name"), 5).state, KL_INDEX_UNKNOWN);
	for (int i = 0; i < 100; i++) {
		snprintf(names + i * 16, 16, "index %d", i);
		all[i] = (struct kl_index){.name = kl_slice_of(names + i * 16), .fingerprint = (uint64_t)i};
	}
	cr_assert_eq(run_step(&p, (struct step){all, 60, true, -1}), KILN_OK);
	cr_assert_eq(run_step(&p, (struct step){all + 40, 60, true, -1}), KILN_OK);
	place_reopen(&p);
	for (int i = 0; i < 100; i++) {
		struct kl_index found = find(&p, all[i].name, (uint64_t)i);
		cr_assert_eq(found.number, i + 1);
		cr_assert_eq(found.state, KL_INDEX_BUILT);
		cr_assert_eq(all[i].number, i + 1);
	}
	free(names);
	place_free(&p);
}

Test(registry, only_the_present_fingerprint_is_built)
{
	struct place p;
	struct kl_index i = {.name = KL_SLICE("x"), .fingerprint = 1};
	place_make(&p);
	cr_assert_eq(run_step(&p, (struct step){&i, 1, false, -1}), KILN_OK);
	cr_assert_eq(i.state, KL_INDEX_STALE, "registered in a store with versions: not built");
	cr_assert_eq(run_step(&p, (struct step){&i, 1, false, KL_INDEX_BUILDING}), KILN_OK);
	cr_assert_eq(find(&p, i.name, 1).state, KL_INDEX_BUILDING);
	cr_assert_eq(find(&p, i.name, 2).state, KL_INDEX_STALE);
	cr_assert_eq(run_step(&p, (struct step){&i, 1, false, KL_INDEX_BUILT}), KILN_OK);
	cr_assert_eq(find(&p, i.name, 1).state, KL_INDEX_BUILT);
	cr_assert_eq(find(&p, i.name, 2).state, KL_INDEX_STALE);
	i.fingerprint = 2;
	cr_assert_eq(run_step(&p, (struct step){&i, 1, false, -1}), KILN_OK);
	cr_assert_eq(i.state, KL_INDEX_STALE);
	cr_assert_eq(run_step(&p, (struct step){&i, 1, true, -1}), KILN_OK);
	cr_assert_eq(i.state, KL_INDEX_BUILT, "in an empty store there is nothing to build");
	cr_assert_eq(find(&p, i.name, 2).state, KL_INDEX_BUILT);
	cr_assert_eq(i.number, 1);
	struct kl_index none = {.name = KL_SLICE("y")};
	cr_assert_eq(run_step(&p, (struct step){&none, 1, false, KL_INDEX_BUILT}), KILN_NOT_FOUND);
	place_free(&p);
}

Test(registry, long_names_with_a_common_start_are_kept_apart)
{
	struct place p;
	char a[4096], b[4096];
	memset(a, 'u', sizeof a);
	memset(b, 'u', sizeof b);
	b[sizeof b - 1] = 'v';
	struct kl_index i[3] = {{.name = kl_slice(a, sizeof a)}, {.name = kl_slice(b, sizeof b)}, {.name = kl_slice(a, sizeof a - 1)}};
	place_make(&p);
	cr_assert_eq(run_step(&p, (struct step){i, 3, true, -1}), KILN_OK);
	for (int n = 0; n < 3; n++)
		cr_assert_eq(find(&p, i[n].name, 0).number, n + 1);
	place_free(&p);
}

Test(registry, its_version_changes_when_it_does)
{
	struct place p;
	struct kl_index i = {.name = KL_SLICE("x"), .fingerprint = 1};
	place_make(&p);
	uint64_t v = version_of(&p);
	cr_assert_eq(run_step(&p, (struct step){&i, 1, true, -1}), KILN_OK);
	cr_assert_neq(version_of(&p), v);
	v = version_of(&p);
	cr_assert_eq(run_step(&p, (struct step){&i, 1, true, -1}), KILN_OK);
	cr_assert_eq(version_of(&p), v, "nothing has changed");
	cr_assert_eq(run_step(&p, (struct step){&i, 1, true, KL_INDEX_STALE}), KILN_OK);
	cr_assert_neq(version_of(&p), v);
	place_free(&p);
}

static int damage_row(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	kiln_slice value;
	unsigned char bytes[64];
	(void)arg;
	(void)err;
	*dirty = true;
	if (kl_table_get(txn, KL_REGISTRY, KL_SLICE("index:x"), &value) || value.size > sizeof bytes)
		return KILN_MISUSE;
	memcpy(bytes, value.data, value.size);
	bytes[6] ^= 3;   /* the state */
	return kl_table_put(txn, KL_REGISTRY, KL_SLICE("index:x"), kl_slice(bytes, value.size), 0);
}

Test(registry, a_damaged_row_is_no_answer)
{
	struct place p;
	struct kl_txn *txn;
	struct kl_index i = {.name = KL_SLICE("x"), .fingerprint = 1};
	struct kl_job job = {damage_row, NULL, NULL};
	place_make(&p);
	cr_assert_eq(run_step(&p, (struct step){&i, 1, false, -1}), KILN_OK);
	cr_assert_eq(kl_commit(p.env, &job, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(p.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_registry_find(txn, &i, 1), KILN_DAMAGED);
	kl_txn_end(txn);
	place_free(&p);
}

/* --- damage ----------------------------------------------------------------------------------------------------------- */

struct damage { const char *key; int byte; };   /* of the value; -1: one byte shorter */

static int apply_damage(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct damage *d = arg;
	kiln_slice value;
	unsigned char bytes[64];
	(void)err;
	enum kl_table table = strchr(d->key, ':') ? KL_REGISTRY : KL_META;
	*dirty = true;
	cr_assert_eq(kl_table_get(txn, table, kl_slice_of(d->key), &value), KILN_OK);
	memcpy(bytes, value.data, value.size);
	if (d->byte >= 0)
		bytes[d->byte] ^= 1;
	return kl_table_put(txn, table, kl_slice_of(d->key), kl_slice(bytes, value.size - (d->byte < 0)), 0);
}

static int apply_repair(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	(void)err;
	*dirty = true;
	return kl_registry_clear(txn);
}

static uint64_t registry_faults(struct place *p)
{
	struct kl_txn *txn;
	uint64_t faults;
	size_t named = 0;
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_registry_check(txn, report_count, &named, &faults), KILN_OK);
	kl_txn_end(txn);
	cr_assert_eq(faults, named);
	return faults;
}

Test(registry, damage_is_named_and_put_right)
{
	static const struct damage all[] = {
		{"index:x 2", 0}, {"index:x 2", 5}, {"index:x 2", 14}, {"index:x 3", -1}, {"index.last", 7}, {"index.last", 0}, {"index.last", -1}, {"index.version", -1},
	};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct place p;
		struct damage d = all[i];
		struct kl_index rows[3] = {{.name = KL_SLICE("x 1"), .fingerprint = 1}, {.name = KL_SLICE("x 2"), .fingerprint = 2}, {.name = KL_SLICE("x 3"), .fingerprint = 3}};
		place_make(&p);
		cr_assert_eq(run_step(&p, (struct step){rows, 3, true, -1}), KILN_OK);
		cr_assert_eq(registry_faults(&p), 0);
		cr_assert_eq(kl_commit(p.env, &(struct kl_job){apply_damage, NULL, &d}, NULL), KILN_OK);
		cr_expect_eq(registry_faults(&p), 1, "%s %d", d.key, d.byte);
		cr_assert_eq(kl_commit(p.env, &(struct kl_job){apply_repair, NULL, NULL}, NULL), KILN_OK);
		cr_assert_eq(run_step(&p, (struct step){rows, 3, true, -1}), KILN_OK);
		cr_expect_eq(registry_faults(&p), 0, "%s %d", d.key, d.byte);
		for (int r = 0; r < 3; r++) {
			struct kl_index found = find(&p, rows[r].name, rows[r].fingerprint);
			cr_expect(found.state == KL_INDEX_BUILT && found.number && found.number <= 4, "%d", found.number);
		}
		place_free(&p);
	}
}
