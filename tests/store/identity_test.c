/* identity_test.c - a record number is given once: batches with duplicates, kinds of ids, and a model. */
#include "fixture.h"
#include <stdio.h>

struct batch {
	struct kl_identity *wanted;
	size_t count;
	bool fail;
	struct kl_env *env;
};
static int apply_batch(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct batch *b = arg;
	struct kl_arena scratch = {0};
	*dirty = true;
	int status = kl_identity_assign(txn, b->wanted, b->count, &scratch, err);
	kl_arena_free(&scratch);
	return status ? status : b->fail ? KILN_CONFLICT : KILN_OK;
}
static void batch_committed(void *arg)
{
	struct batch *b = arg;
	kl_identity_remember(b->env, b->wanted, b->count);
}
static int assign(struct kl_env *env, struct kl_identity *wanted, size_t count, bool fail)
{
	struct batch b = {wanted, count, fail, env};
	return kl_commit(env, &(struct kl_job){apply_batch, batch_committed, &b}, NULL);
}
static uint32_t find(struct kl_env *env, uint32_t type, kiln_slice id)
{
	struct kl_txn *txn;
	uint32_t record = 99;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	int status = kl_identity_find(txn, type, id, &record);
	kl_txn_end(txn);
	cr_expect(status == KILN_OK || status == KILN_NOT_FOUND);
	return status ? KL_RECORD_NONE : record;
}

#define UUID "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9fa"

Test(identity, numbers_ascend_in_the_order_asked)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_identity w[] = {
		{7, KL_SLICE("zebra"), 0, 0}, {7, KL_SLICE("ape"), 0, 0}, {9, KL_SLICE("ape"), 0, 0}, {7, KL_SLICE("zebra"), 0, 0},
		{KL_SYMBOL_NONE, KL_SLICE("http://other.example/Patient/1"), 0, 0}, {7, KL_SLICE(UUID), 0, 0}, {7, KL_SLICE("ape"), 0, 0},
	};
	static const uint32_t records[] = {1, 2, 3, 1, 4, 5, 2};
	static const bool fresh[] = {true, true, true, false, true, true, false};
	cr_assert_eq(assign(env, w, 7, false), KILN_OK);
	for (int i = 0; i < 7; i++) {
		cr_expect_eq(w[i].record, records[i], "%d: %u", i, w[i].record);
		cr_expect_eq(w[i].fresh, fresh[i], "%d", i);
		cr_expect_eq(find(env, w[i].type, w[i].id), records[i]);
	}
	cr_expect_eq(find(env, 8, KL_SLICE("ape")), KL_RECORD_NONE);
	kl_env_close(env);
	env = store_open(p.dir);  /* without the cache */
	struct kl_identity mixed[] = {{7, KL_SLICE("new"), 0, 0}, {7, KL_SLICE("ape"), 0, 0}, {7, KL_SLICE("newer"), 0, 0}, {7, KL_SLICE("new"), 0, 0}};
	cr_assert_eq(assign(env, mixed, 4, false), KILN_OK);
	cr_expect(mixed[0].record == 6 && mixed[0].fresh);
	cr_expect(mixed[1].record == 2 && !mixed[1].fresh);
	cr_expect(mixed[2].record == 7 && mixed[2].fresh);
	cr_expect(mixed[3].record == 6 && !mixed[3].fresh);
	kl_env_close(env);
	place_free(&p);
}

Test(identity, what_is_taken_back_is_given_again)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_identity a = {7, KL_SLICE("a"), 0, 0}, b = {7, KL_SLICE("b"), 0, 0};
	cr_expect_eq(assign(env, &a, 1, true), KILN_CONFLICT);
	cr_expect_eq(a.record, 1u);
	cr_expect_eq(find(env, 7, a.id), KL_RECORD_NONE);
	cr_expect_eq(assign(env, &b, 1, false), KILN_OK);
	cr_expect_eq(b.record, 1u);
	cr_expect_eq(assign(env, &a, 1, false), KILN_OK);
	cr_expect_eq(a.record, 2u);
	kl_env_close(env);
	place_free(&p);
}

Test(identity, keys_of_different_ids_differ)
{
	unsigned char a[KL_IDENTITY_KEY_MAX], b[KL_IDENTITY_KEY_MAX];
	char text[300];
	size_t n = kl_identity_key(7, KL_SLICE(UUID), a);
	cr_expect_eq(n, 18u, "a UUID takes 16 bytes");
	/* An id whose text is the UUID's bytes, and one in upper case, are other ids. */
	size_t m = kl_identity_key(7, kl_slice(a + 2, 16), b);
	cr_expect(!kl_slice_eq(kl_slice(a, n), kl_slice(b, m)));
	m = kl_identity_key(7, KL_SLICE("0B1C2D3E-4F50-6172-8394-A5B6C7D8E9FA"), b);
	cr_expect(!kl_slice_eq(kl_slice(a, n), kl_slice(b, m)));
	memset(text, 'x', sizeof text);
	for (size_t size = 195; size < 300; size++) {
		n = kl_identity_key(UINT32_MAX, kl_slice(text, size), a);
		cr_expect_leq(n, (size_t)KL_IDENTITY_KEY_MAX);
		m = kl_identity_key(UINT32_MAX, kl_slice(text, size - 1), b);
		cr_expect(!kl_slice_eq(kl_slice(a, n), kl_slice(b, m)), "%d", (int)size);
	}
}

static int find_inside_and_fail(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct batch *b = arg;
	uint32_t record;
	int status = apply_batch(txn, b, dirty, err);
	if (!status)
		status = kl_identity_find(txn, b->wanted[0].type, b->wanted[0].id, &record);
	cr_expect_eq(record, b->wanted[0].record);
	return status ? status : KILN_CONFLICT;
}

Test(identity, what_did_not_commit_is_not_cached)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_identity a = {7, KL_SLICE("a"), 0, 0};
	struct batch b = {&a, 1, false, env};
	cr_expect_eq(kl_commit(env, &(struct kl_job){find_inside_and_fail, batch_committed, &b}, NULL), KILN_CONFLICT);
	cr_expect_eq(find(env, 7, a.id), KL_RECORD_NONE);
	kl_env_close(env);
	place_free(&p);
}

static int flip_value(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const int *bit = arg;
	unsigned char bytes[KL_IDENTITY_KEY_MAX], copy[6];
	kiln_slice value = {NULL, 0}, key = kl_slice(bytes, kl_identity_key(7, KL_SLICE("a"), bytes));
	(void)err;
	*dirty = true;
	int status = kl_table_get(txn, KL_IDENTITY, key, &value);
	cr_assert_eq(value.size, sizeof copy);
	memcpy(copy, value.data, sizeof copy);
	copy[*bit / 8] ^= (unsigned char)(1 << *bit % 8);
	return status ? status : kl_table_put(txn, KL_IDENTITY, key, kl_slice(copy, sizeof copy), 0);
}

Test(identity, a_changed_bit_never_leads_to_another_record)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_identity a = {7, KL_SLICE("a"), 0, 0};
	cr_assert_eq(assign(env, &a, 1, false), KILN_OK);
	kl_env_close(env);
	env = store_open(p.dir);
	for (int bit = 0; bit < 48; bit++) {
		struct kl_txn *txn;
		uint32_t record;
		cr_assert_eq(kl_commit(env, &(struct kl_job){flip_value, NULL, &bit}, NULL), KILN_OK);
		cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
		cr_expect_eq(kl_identity_find(txn, 7, a.id, &record), KILN_DAMAGED, "bit %d", bit);
		kl_txn_end(txn);
		cr_expect_eq(assign(env, &a, 1, false), KILN_DAMAGED, "bit %d", bit);
		cr_assert_eq(kl_commit(env, &(struct kl_job){flip_value, NULL, &bit}, NULL), KILN_OK);
	}
	cr_expect_eq(find(env, 7, a.id), 1u);
	kl_env_close(env);
	place_free(&p);
}

#define IDS 3000
Test(identity, model)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static uint32_t model[IDS];
	static char names[IDS][48];
	uint32_t last = 0;
	uint64_t state = 4;
	for (int i = 0; i < IDS; i++) {
		uint64_t a = next_random(&state), b = next_random(&state);
		if (i % 3)
			snprintf(names[i], sizeof names[i], "%08x-%04x-4%03x-8%03x-%012llx", (unsigned)a, (unsigned)(a >> 32) & 0xffff, (unsigned)(a >> 48) & 0xfff, (unsigned)b & 0xfff, (unsigned long long)(b >> 16));
		else
			snprintf(names[i], sizeof names[i], "id-%d", i);
	}
	for (int round = 0; round < 60; round++) {
		static struct kl_identity w[400];
		size_t n = 1 + next_random(&state) % 400;
		bool fail = next_random(&state) % 5 == 0;
		for (size_t i = 0; i < n; i++) {
			size_t k = next_random(&state) % IDS;
			w[i] = (struct kl_identity){1 + k % 2, kl_slice_of(names[k]), 0, false};
		}
		cr_assert_eq(assign(env, w, n, fail), fail ? KILN_CONFLICT : KILN_OK);
		uint32_t next = last;
		for (size_t i = 0; i < n; i++) {
			size_t k = 0;
			while (names[k] != w[i].id.data)
				k++;
			bool known = model[k] != 0;
			if (!known)
				model[k] = ++next;
			cr_assert_eq(w[i].record, model[k], "round %d: %u, not %u", round, w[i].record, model[k]);
			cr_assert_eq(w[i].fresh, !known);
		}
		for (int k = 0; k < IDS && fail; k++)
			if (model[k] > last)
				model[k] = 0;
		last = fail ? last : next;
		if (round == 30) {
			kl_env_close(env);
			env = store_open(p.dir);
		}
	}
	for (int k = 0; k < IDS; k++)
		cr_expect_eq(find(env, 1 + (uint32_t)k % 2, kl_slice_of(names[k])), model[k]);
	kl_env_close(env);
	place_free(&p);
}
