/* model_test.c - the store against a plain array: random writes, deletions, failures, reopening; then all versions are compared. */
#include "fixture.h"
#include <stdio.h>

#define IDS 40
#define STEPS 350
struct kept { char *body; size_t size; int id; };
static struct kept kept[STEPS + 1];   /* by sequence */
static uint64_t latest[IDS];

static int fail_after_write(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	int status = write_apply(txn, arg, dirty, err);
	return status ? status : KILN_CONFLICT;
}

static void name_of(int i, char out[40])
{
	if (i % 2)
		snprintf(out, 40, "%08x-0000-4000-8000-%012x", i * 7919, i);
	else
		snprintf(out, 40, "id.%d", i);
}

static void compare(struct kl_env *env, uint64_t sequences)
{
	for (uint64_t s = 1; s <= sequences; s++) {
		size_t size = 0;
		int status;
		char *body = body_of(env, s, &size, &status);
		if (kept[s].body) {
			cr_assert_eq(status, KILN_OK, "version %d", (int)s);
			cr_assert(size == kept[s].size && !memcmp(body, kept[s].body, size), "version %d", (int)s);
		} else {
			cr_assert_eq(status, KILN_DAMAGED, "a deletion has no body");
		}
		free(body);
	}
}

Test(model, random_operations)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	uint64_t state = 11, sequence = 0;
	char what[200];
	struct kl_check_totals totals;
	uint64_t records = 0, deleted = 0;
	for (int i = 0; i < STEPS; i++) {
		char id[40];
		int k = (int)(next_random(&state) % IDS), kind = (int)(next_random(&state) % 10);
		size_t size = next_random(&state) % (kind == 1 ? 9000 : 1200);
		char *body = kind == 0 && latest[k] ? NULL : kind < 4 ? made_up_noise(size, (unsigned)i) : made_up(size, (unsigned)i);
		struct write w = {.type = k % 3 ? "Observation" : "Patient", .id = id, .body = kl_slice(body, body ? size : 0)};
		bool fail = kind == 9;
		name_of(k, id);
		write_prepare(env, &w);
		cr_assert_eq(kl_commit(env, &(struct kl_job){fail ? fail_after_write : write_apply, NULL, &w}, NULL), fail ? KILN_CONFLICT : KILN_OK);
		write_release(&w);
		if (fail) {
			free(body);
		} else {
			cr_assert_eq(w.sequence, ++sequence);
			kept[sequence] = (struct kept){body, size, k};
			latest[k] = sequence;
		}
		if (i % 120 == 119) {
			kl_env_close(env);
			env = store_open(p.dir);
		}
	}
	compare(env, sequence);
	cr_expect_eq(check_faults(env, &totals, what), 0u, "%s", what);
	for (int k = 0; k < IDS; k++) {
		records += latest[k] != 0;
		deleted += latest[k] && !kept[latest[k]].body;
	}
	cr_expect_eq(totals.versions, sequence);
	cr_expect_eq(totals.records, records);
	cr_expect_eq(totals.deleted, deleted);
	cr_expect_gt(deleted, 0u);
	for (uint64_t s = 1; s <= sequence; s++)
		free(kept[s].body);
	kl_env_close(env);
	place_free(&p);
}
