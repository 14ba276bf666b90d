/* ids_test.c - ids of a type in order, from any text on, in both directions, against a sorted list. */
#include "fixture.h"
#include "base/hash.h"
#include "store/ids.h"
#include <stdio.h>

#define IDS 400
#define TYPE 3u
static char texts[IDS][300];

struct assign { struct kl_identity list[IDS]; uint32_t type; };

static int assign(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct assign *a = arg;
	struct kl_arena scratch = {0};
	*dirty = true;
	for (unsigned i = 0; i < IDS; i++)
		a->list[i] = (struct kl_identity){.type = a->type, .id = kl_slice(texts[i], strlen(texts[i]))};
	int rc = kl_identity_assign(txn, a->list, IDS, &scratch, err);
	kl_arena_free(&scratch);
	return rc;
}

/* UUIDs, texts that look like part of one, one with another character in it, or one with more behind it, and others. */
static void make_up(char *to, uint64_t *seed)
{
	static const char digits[] = "0123456789abcdef", others[] = "-.AFGagz09";
	size_t n = 36, from = next_random(seed) % 2 ? 0 : 30;
	strcpy(to, "55555555-5555-5555-5555-555555555555");
	for (size_t i = from; i < 36; i++)
		if (to[i] != '-')
			to[i] = digits[next_random(seed) % 16];
	if (next_random(seed) % 2)
		return;
	switch (next_random(seed) % 4) {
	case 0: n = 1 + next_random(seed) % 35; break;
	case 1: strcpy(to + 36, "."); n = 37; break;
	default: to[next_random(seed) % 36] = others[next_random(seed) % (sizeof others - 1)];
	}
	to[n] = '\0';
}

static int by_text(const void *a, const void *b) { return strcmp(a, b); }

static void walk(struct kl_ids *ids, uint32_t type, const char *from, bool down)
{
	kiln_slice text, start = kl_slice(from, strlen(from));
	bool hashed;
	uint32_t record;
	int rc = kl_ids_start(ids, type, *from ? &start : NULL, false);
	for (unsigned k = 0; k < IDS; k++) {
		const char *want = texts[down ? IDS - 1 - k : k];
		if ((k && strcmp(want, texts[down ? IDS - k : k - 1]) == 0) || (*from && (down ? strcmp(want, from) > 0 : strcmp(want, from) < 0)))
			continue;
		cr_assert_eq(rc, KILN_OK);
		rc = kl_ids_next(ids, &text, &hashed, &record);
		cr_assert_eq(rc, KILN_OK, "from %s: nothing, not %s", from, want);
		cr_assert(!hashed && kl_slice_is(text, want), "from %s: %.*s, not %s", from, (int)text.size, text.data, want);
	}
	cr_assert_eq(kl_ids_next(ids, &text, &hashed, &record), KILN_DONE, "from %s", from);
}

Test(ids, in_order)
{
	static struct assign a = {.type = TYPE}, around = {.type = TYPE + 1};
	struct place p;
	struct kl_env *env;
	struct kl_txn *txn;
	uint64_t seed = 7;
	char other[300];
	place_make(&p);
	env = store_make(&p, 0);
	for (unsigned i = 0; i < IDS; i++)
		make_up(texts[i], &seed);
	cr_assert_eq(kl_commit(env, &(struct kl_job){assign, NULL, &around}, NULL), KILN_OK);
	around.type = TYPE - 1;
	cr_assert_eq(kl_commit(env, &(struct kl_job){assign, NULL, &around}, NULL), KILN_OK);
	cr_assert_eq(kl_commit(env, &(struct kl_job){assign, NULL, &a}, NULL), KILN_OK);
	qsort(texts, IDS, sizeof *texts, by_text);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	for (int down = 0; down < 2; down++) {
		struct kl_ids *ids;
		cr_assert_eq(kl_ids_open(txn, down, &ids), KILN_OK);
		walk(ids, TYPE, "", down);
		for (unsigned i = 0; i < IDS; i++) {
			walk(ids, TYPE, texts[i], down);
			make_up(other, &seed);
			walk(ids, TYPE, other, down);
		}
		kl_ids_close(ids);
	}
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}

/* Behind all URLs come those of which there is a digest only. */
Test(ids, external)
{
	static struct assign a = {.type = KL_SYMBOL_NONE};
	struct place p;
	struct kl_env *env;
	struct kl_txn *txn;
	struct kl_ids *ids;
	kiln_slice text, from;
	bool hashed;
	uint32_t record;
	place_make(&p);
	env = store_make(&p, 0);
	for (unsigned i = 0; i < IDS; i++)
		snprintf(texts[i], sizeof *texts, "http://far.test/%0*u", i % 2 ? 250 : 4, i);
	cr_assert_eq(kl_commit(env, &(struct kl_job){assign, NULL, &a}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	for (int down = 0; down < 2; down++) {
		char last[300] = "";
		unsigned long_ones = 0;
		cr_assert_eq(kl_ids_open(txn, down, &ids), KILN_OK);
		cr_assert_eq(kl_ids_start(ids, KL_SYMBOL_NONE, NULL, false), KILN_OK);
		for (unsigned k = 0; k < IDS; k++) {
			cr_assert_eq(kl_ids_next(ids, &text, &hashed, &record), KILN_OK);
			cr_assert_eq(hashed, down ? k < IDS / 2 : k >= IDS / 2);
			long_ones += hashed;
			if (k == IDS / 2 + IDS / 4)
				memcpy(last, text.data, text.size), from = kl_slice(last, text.size);
		}
		cr_assert_eq(kl_ids_next(ids, &text, &hashed, &record), KILN_DONE);
		cr_assert_eq(long_ones, IDS / 2);
		cr_assert_eq(kl_ids_start(ids, KL_SYMBOL_NONE, &from, !down), KILN_OK);
		for (unsigned k = IDS / 2 + IDS / 4; k < IDS; k++)
			cr_assert_eq(kl_ids_next(ids, &text, &hashed, &record), KILN_OK);
		cr_assert_eq(kl_ids_next(ids, &text, &hashed, &record), KILN_DONE);
		kl_ids_close(ids);
	}
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}
