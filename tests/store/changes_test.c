/* changes_test.c - the log: every field back, versions in parts, damage found, the canonical bytes of an event. */
#include "fixture.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

Test(changes, version_ids)
{
	unsigned char tag[10] = {0, 1, 2, 3, 4, 250, 251, 252, 253, 254}, back[10];
	char text[KL_VERSION_ID_MAX];
	uint32_t generation;
	static const uint32_t generations[] = {1, 9, 10, 4294967295u};
	for (int i = 0; i < 4; i++) {
		kl_version_id(generations[i], tag, text);
		cr_expect(kl_version_id_parse(kl_slice_of(text), &generation, back), "%s", text);
		cr_expect_eq(generation, generations[i]);
		cr_expect_arr_eq(tag, back, 10);
	}
	cr_expect_eq(strlen(text), 27u);
	static const char *bad[] = {"", "1", "1-", "-aaaqeayeaaaaaaaa", "0-aaaqeayeaaaaaaaa", "01-aaaqeayeaaaaaaaa", "1-aaaqeayeaaaaaaa", "1-aaaqeayeaaaaaaaaa",
		"1-AAAQEAYEAAAAAAAA", "1_aaaqeayeaaaaaaaa", "4294967296-aaaqeayeaaaaaaaa", "99999999999-aaaqeayeaaaaaaaa", "1-aaaqeayeaaaaaaa1"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		cr_expect(!kl_version_id_parse(kl_slice_of(bad[i]), &generation, back), "%s", bad[i]);
}

Test(changes, canonical_bytes)
{
	unsigned char parents[64], hash[KL_SHA256_SIZE], expected[KL_SHA256_SIZE];
	struct kl_buf out = {0};
	struct kl_event e = {.format = 0, .origin_sequence = 0x0102, .clock = 0x0304, .transaction = 0x05, .type = KL_SLICE("Patient"), .id = KL_SLICE("ab"),
		.operation = KL_PUT, .generation = 3, .parent_count = 2, .parents = parents};
	memset(e.incarnation, 0x11, sizeof e.incarnation);
	memset(parents, 0x22, sizeof parents);
	memset(e.commitment, 0x33, sizeof e.commitment);
	kl_event_encode(&e, &out);
	static const unsigned char head[] = {0, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,
		0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 5, 0, 7, 'P', 'a', 't', 'i', 'e', 'n', 't', 0, 2, 'a', 'b', 1, 0, 0, 0, 3, 0, 2};
	cr_assert_eq(out.size, sizeof head + 64 + 32);
	cr_expect_arr_eq(out.data, head, sizeof head);
	cr_expect_arr_eq(out.data + sizeof head, parents, 64);
	cr_expect_arr_eq(out.data + sizeof head + 64, e.commitment, 32);
	cr_expect(kl_sha256(kl_buf_slice(&out), expected));
	cr_expect(kl_event_hash(&e, &out, hash));
	cr_expect_arr_eq(hash, expected, KL_SHA256_SIZE);
	kl_buf_free(&out);
}

static int append_all(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct kl_version *v = arg;
	struct kl_buf scratch = {0};
	int status = KILN_OK;
	*dirty = true;
	for (; v->sequence && !status; v++)
		status = kl_changes_append(txn, v, &scratch, err);
	kl_buf_free(&scratch);
	return status;
}

static void expect_same(const struct kl_version *a, const struct kl_version *b, bool bodies)
{
	cr_expect_eq(a->sequence, b->sequence);
	cr_expect_eq(a->committed, b->committed);
	cr_expect_eq(a->previous, b->previous);
	cr_expect_eq(a->record, b->record);
	cr_expect_eq(a->end_of_commit, b->end_of_commit);
	cr_expect_arr_eq(a->tag, b->tag, sizeof a->tag);
	cr_expect_eq(a->event.format, b->event.format);
	cr_expect_arr_eq(a->event.incarnation, b->event.incarnation, KL_INCARNATION_SIZE);
	cr_expect_eq(a->event.origin_sequence, b->event.origin_sequence);
	cr_expect_eq(a->event.clock, b->event.clock);
	cr_expect_eq(a->event.transaction, b->event.transaction);
	cr_expect(kl_slice_eq(a->event.type, b->event.type));
	cr_expect(kl_slice_eq(a->event.id, b->event.id));
	cr_expect_eq(a->event.operation, b->event.operation);
	cr_expect_eq(a->event.generation, b->event.generation);
	cr_assert_eq(a->event.parent_count, b->event.parent_count);
	if (a->event.parent_count)
		cr_expect_arr_eq(a->event.parents, b->event.parents, a->event.parent_count * KL_SHA256_SIZE);
	cr_expect_arr_eq(a->event.commitment, b->event.commitment, KL_SHA256_SIZE);
	cr_expect_eq(a->sealed.codec, b->sealed.codec);
	cr_expect_eq(a->sealed.dictionary, b->sealed.dictionary);
	cr_expect_eq(a->sealed.body_size, b->sealed.body_size);
	if (bodies)
		cr_expect(kl_slice_eq(a->sealed.bytes, b->sealed.bytes));
}

Test(changes, every_field_comes_back)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static unsigned char parents[KL_PARENTS_MAX * KL_SHA256_SIZE];
	char *noise = made_up_noise(sizeof parents, 1);
	memcpy(parents, noise, sizeof parents);
	struct kl_version v[5] = {
		{.sequence = 1, .committed = 5, .record = 1, .end_of_commit = true,
			.event = {.type = KL_SLICE("Patient"), .id = KL_SLICE("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9fa"), .operation = KL_PUT, .generation = 1, .origin_sequence = 1, .transaction = 1, .clock = 5 << 16},
			.sealed = {.codec = KL_BODY_ZSTD, .dictionary = 1, .body_size = 10, .bytes = KL_SLICE("0123456789abcdefBODY")}},
		{.sequence = 2, .committed = INT64_C(1790000000000), .record = UINT32_MAX, .previous = 1,
			.event = {.format = 9, .type = KL_SLICE("Observation"), .id = KL_SLICE("0B1C2D3E-4F50-6172-8394-A5B6C7D8E9FA"), .operation = KL_RESOLVE, .generation = UINT32_MAX,
				.origin_sequence = UINT64_C(1) << 62, .transaction = 1, .clock = UINT64_MAX, .parent_count = KL_PARENTS_MAX, .parents = parents},
			.sealed = {.codec = KL_BODY_PLAIN, .dictionary = UINT16_MAX, .body_size = 4, .bytes = KL_SLICE("0123456789abcdefBODY")}},
		{.sequence = 300, .committed = -5, .record = 300, .previous = 299, .end_of_commit = true,
			.event = {.type = KL_SLICE("Patient"), .id = KL_SLICE("x"), .operation = KL_DELETE, .generation = 2, .origin_sequence = 9, .transaction = 8, .clock = 1, .parent_count = 1, .parents = parents}},
		{.sequence = UINT64_C(1) << 40, .committed = 0, .record = 7, .previous = 1,
			.event = {.type = KL_SLICE("Patient"), .id = KL_SLICE(""), .operation = KL_ERASE, .generation = 3, .origin_sequence = 10, .transaction = 10, .clock = 1 << 20}},
	};
	for (int i = 0; i < 4; i++) {
		memcpy(v[i].tag, noise + 10 * i, 10);
		memset(v[i].event.incarnation, 'a' + i % 2, KL_INCARNATION_SIZE);
		if (i < 2)
			memset(v[i].event.commitment, 7, KL_SHA256_SIZE);
	}
	cr_assert_eq(kl_commit(env, &(struct kl_job){append_all, NULL, v}, NULL), KILN_OK);
	struct kl_txn *txn;
	struct kl_arena arena = {0};
	struct kl_version back;
	uint64_t last;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	for (int i = 0; i < 4; i++) {
		cr_assert_eq(kl_changes_read(txn, v[i].sequence, true, &arena, &back, NULL), KILN_OK, "%d", i);
		expect_same(&back, &v[i], true);
		cr_assert_eq(kl_changes_read(txn, v[i].sequence, false, &arena, &back, NULL), KILN_OK);
		expect_same(&back, &v[i], false);
	}
	kiln_error err = {0};
	cr_expect_eq(kl_changes_read(txn, 3, true, &arena, &back, &err), KILN_NOT_FOUND);
	cr_expect_eq(kl_changes_last(txn, &last), KILN_OK);
	cr_expect_eq(last, v[3].sequence);
	kl_txn_end(txn);
	cr_expect_eq(kl_commit(env, &(struct kl_job){append_all, NULL, v}, NULL), KILN_EXISTS, "only behind the last");
	kl_arena_free(&arena);
	kl_env_close(env);
	free(noise);
	place_free(&p);
}

/* Bodies around every length at which the number of parts changes. */
Test(changes, parts)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static struct kl_version v[200];
	char *noise = made_up_noise(7000, 3);
	int n = 0;
	for (size_t parts = 1; parts <= 3; parts++)
		for (size_t size = KL_VALUE_MAX * parts - 110; size < KL_VALUE_MAX * parts - 50; size++)
			v[n++] = (struct kl_version){.sequence = (uint64_t)n, .record = 1, .end_of_commit = true,
				.event = {.type = KL_SLICE("Binary"), .id = KL_SLICE("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9fa"), .operation = KL_PUT, .generation = 1, .origin_sequence = (uint64_t)n, .transaction = (uint64_t)n, .commitment = {1}},
				.sealed = {.codec = KL_BODY_PLAIN, .body_size = (uint32_t)size - KL_SALT_SIZE, .bytes = kl_slice(noise, size)}};
	for (int i = 0; i < n; i++)
		v[i].sequence = (uint64_t)i + 1;
	cr_assert_eq(kl_commit(env, &(struct kl_job){append_all, NULL, v}, NULL), KILN_OK);
	struct kl_txn *txn;
	struct kl_arena arena = {0};
	struct kl_version back;
	uint64_t last;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	uint64_t values = kl_table_count(txn, KL_CHANGES);
	cr_expect(values > (uint64_t)n * 2 && values < (uint64_t)n * 3, "%d values for %d versions", (int)values, n);
	for (int i = 0; i < n; i++) {
		cr_assert_eq(kl_changes_read(txn, v[i].sequence, true, &arena, &back, NULL), KILN_OK, "size %d", (int)v[i].sealed.bytes.size);
		expect_same(&back, &v[i], true);
		cr_assert_eq(kl_changes_read(txn, v[i].sequence, false, &arena, &back, NULL), KILN_OK);
	}
	cr_expect_eq(kl_changes_last(txn, &last), KILN_OK);
	cr_expect_eq(last, (uint64_t)n, "not a part's key");
	kl_txn_end(txn);
	kl_arena_free(&arena);
	kl_env_close(env);
	free(noise);
	place_free(&p);
}

/* Change one byte of the stored value of a version; `part` 0 is the first. */
struct flip {
	uint64_t sequence;
	unsigned part;
	size_t at;
	unsigned char with;
	size_t size;   /* out */
};
static int apply_flip(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct flip *f = arg;
	unsigned char key[10] = {0}, copy[KL_VALUE_MAX];
	kiln_slice value, k = kl_slice(key, f->part ? 10 : 8);
	(void)err;
	*dirty = true;
	for (int i = 0; i < 8; i++)
		key[i] = (unsigned char)(f->sequence >> (56 - 8 * i));
	key[9] = (unsigned char)f->part;
	int status = kl_table_get(txn, KL_CHANGES, k, &value);
	if (status)
		return status;
	memcpy(copy, value.data, value.size);
	f->size = value.size;
	copy[f->at] ^= f->with;
	return kl_table_put(txn, KL_CHANGES, k, kl_slice(copy, value.size), 0);
}

Test(changes, any_changed_byte_is_found)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char *noise = made_up_noise(5000, 3);
	struct write w = {.type = "Binary", .id = "long", .body = kl_slice(noise, 5000)};
	cr_assert_eq(write_text(env, "Patient", "1", "{\"resourceType\":\"Patient\",\"active\":true}"), KILN_OK);
	cr_assert_eq(write_one(env, &w, NULL), KILN_OK);
	static const struct { uint64_t sequence; unsigned part; } places[] = {{1, 0}, {2, 0}, {2, 1}, {2, 2}};
	uint64_t state = 5;
	for (int i = 0; i < 4; i++) {
		struct flip f = {places[i].sequence, places[i].part, 0, 0, 0};
		cr_assert_eq(kl_commit(env, &(struct kl_job){apply_flip, NULL, &f}, NULL), KILN_OK);
		size_t size = f.size;
		for (int k = 0; k < 40; k++) {
			struct kl_txn *txn;
			struct kl_arena arena = {0};
			struct kl_version v;
			kiln_error err = {0};
			f.at = k < 20 ? (size_t)k : next_random(&state) % size;
			f.with = (unsigned char)(1 << k % 8);
			cr_assert_eq(kl_commit(env, &(struct kl_job){apply_flip, NULL, &f}, NULL), KILN_OK);
			cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
			cr_expect_eq(kl_changes_read(txn, f.sequence, k % 2, &arena, &v, &err), KILN_DAMAGED, "part %u, byte %d", f.part, (int)f.at);
			cr_expect_not_null(strstr(err.message, f.sequence == 1 ? "1" : "2"), "%s", err.message);
			kl_txn_end(txn);
			kl_arena_free(&arena);
			cr_assert_eq(kl_commit(env, &(struct kl_job){apply_flip, NULL, &f}, NULL), KILN_OK);
		}
	}
	cr_expect_eq(check_faults(env, NULL, NULL), 0u);
	kl_env_close(env);
	free(noise);
	place_free(&p);
}

/* A version put under another number is found, though its bytes are whole. */
static int swap_versions(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	unsigned char one[8] = {0, 0, 0, 0, 0, 0, 0, 1}, two[8] = {0, 0, 0, 0, 0, 0, 0, 2};
	struct kl_arena arena = {0};
	kiln_slice v;
	(void)arg;
	(void)err;
	*dirty = true;
	int status = kl_table_get(txn, KL_CHANGES, kl_slice(one, 8), &v);
	if (!status)
		status = kl_table_put(txn, KL_CHANGES, kl_slice(two, 8), kl_arena_copy(&arena, v), 0);
	kl_arena_free(&arena);
	return status;
}

Test(changes, a_misplaced_version_is_found)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	size_t size;
	int status;
	cr_assert_eq(write_text(env, "Patient", "1", "{\"a\":1}"), KILN_OK);
	cr_assert_eq(write_text(env, "Patient", "2", "{\"a\":2}"), KILN_OK);
	cr_assert_eq(kl_commit(env, &(struct kl_job){swap_versions, NULL, NULL}, NULL), KILN_OK);
	free(body_of(env, 1, &size, &status));
	cr_expect_eq(status, KILN_OK);
	free(body_of(env, 2, &size, &status));
	cr_expect_eq(status, KILN_DAMAGED);
	kl_env_close(env);
	place_free(&p);
}

/* Damage the file itself, where a plain body lies. */
Test(changes, damage_in_the_file)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	char path[400], *noise = made_up_noise(500, 9), *file;
	struct write w = {.type = "Binary", .id = "b", .body = kl_slice(noise, 500)};
	struct stat st;
	size_t size;
	int status, found = 0;
	cr_assert_eq(write_one(env, &w, NULL), KILN_OK);
	kl_env_close(env);
	int fd = open(place_path(&p, "store/data.mdb", path), O_RDWR);
	cr_assert_eq(fstat(fd, &st), 0);
	file = malloc((size_t)st.st_size);
	cr_assert_eq(read(fd, file, (size_t)st.st_size), st.st_size);
	for (off_t at = 0; at + 500 <= st.st_size; at++)
		if (!memcmp(file + at, noise, 500)) {
			unsigned char changed = (unsigned char)(file[at + 250] ^ 4);
			cr_assert_eq(pwrite(fd, &changed, 1, at + 250), 1);
			found++;
		}
	close(fd);
	cr_assert_gt(found, 0);
	env = store_open(p.dir);
	cr_expect_null(body_of(env, w.sequence, &size, &status));
	cr_expect_eq(status, KILN_DAMAGED);
	cr_expect_gt(check_faults(env, NULL, NULL), 0u);
	kl_env_close(env);
	free(file);
	free(noise);
	place_free(&p);
}

static void no_sequence(struct kl_version *v) { v->sequence = 0; }
static void later_previous(struct kl_version *v) { v->previous = v->sequence; }
static void no_operation(struct kl_version *v) { v->event.operation = 0; }
static void other_operation(struct kl_version *v) { v->event.operation = 16; }
static void long_id(struct kl_version *v) { static char id[256]; v->event.id = kl_slice(id, sizeof id); }
static void many_parents(struct kl_version *v) { v->event.parent_count = KL_PARENTS_MAX + 1; }
static void later_transaction(struct kl_version *v) { v->event.transaction = v->event.origin_sequence + 1; }
static void large_body(struct kl_version *v) { v->sealed.body_size = UINT32_MAX; }

static void other_head(struct kl_version *v) { v->sealed.codec = KL_BODY_BEHIND_ID; v->sealed.type = v->event.type; v->sealed.id = KL_SLICE("y"); }

static int append_one(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct kl_buf scratch = {0};
	(void)dirty;  /* a refusal comes before the first write */
	int status = kl_changes_append(txn, arg, &scratch, err);
	kl_buf_free(&scratch);
	return status;
}

Test(changes, what_cannot_be_stored_is_refused)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	static unsigned char parents[(KL_PARENTS_MAX + 1) * KL_SHA256_SIZE];
	static void (*const spoil[])(struct kl_version *v) = {no_sequence, later_previous, no_operation, other_operation, long_id, many_parents, later_transaction, large_body, other_head};
	for (size_t i = 0; i < sizeof spoil / sizeof *spoil; i++) {
		struct kl_version v = {.sequence = 5, .record = 1, .event = {.type = KL_SLICE("Patient"), .id = KL_SLICE("x"), .operation = KL_PUT, .origin_sequence = 1, .transaction = 1, .parents = parents}};
		spoil[i](&v);
		cr_expect_eq(kl_commit(env, &(struct kl_job){append_one, NULL, &v}, NULL), KILN_MISUSE, "%d", (int)i);
	}
	kl_env_close(env);
	place_free(&p);
}

Test(changes, overhead)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct kl_txn *txn;
	struct kl_cursor *c;
	kiln_slice key, value;
	struct write w = {.type = "Observation", .id = "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9fa", .body = KL_SLICE("?")};  /* kept plain */
	cr_assert_eq(write_one(env, &w, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_cursor_open(txn, KL_CHANGES, &c), KILN_OK);
	cr_assert_eq(kl_cursor_move(c, KL_FIRST, &key, &value), KILN_OK);
	cr_expect_leq(value.size - 1, 105u, "%d bytes beside the body", (int)value.size - 1);
	kl_cursor_close(c);
	kl_txn_end(txn);
	kl_env_close(env);
	place_free(&p);
}
