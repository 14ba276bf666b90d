/* body_test.c - what goes in comes out, whatever it is; what was changed on the way is refused or differs from its commitment. */
#include "fixture.h"
#include "base/limits.h"

static const size_t sizes[] = {0, 1, 2, 15, 16, 17, 100, 883, 1514, 4096, 65535, 65536, 300000};

static void round_trip(struct kl_body_context *c, kiln_slice type, kiln_slice body)
{
	struct kl_buf sealed_bytes = {0}, back = {0};
	struct kl_sealed s;
	unsigned char commitment[KL_SHA256_SIZE];
	kl_buf_add_text(&sealed_bytes, "before");
	kl_buf_add_text(&back, "before");
	cr_assert_eq(kl_body_seal(c, type, KL_SLICE(""), body, &sealed_bytes, &s), KILN_OK);
	cr_expect_eq(s.body_size, body.size);
	cr_expect_eq(s.bytes.data, sealed_bytes.data + 6);
	cr_expect_leq(s.bytes.size, body.size + KL_SALT_SIZE, "never longer than plain");
	cr_assert_eq(kl_body_open(c, &s, &back), KILN_OK);
	cr_expect(kl_slice_eq(kl_slice(back.data + 6, back.size - 6), body));
	cr_expect(kl_hmac_sha256(kl_slice(s.bytes.data, KL_SALT_SIZE), body, commitment));
	cr_expect_arr_eq(commitment, s.commitment, KL_SHA256_SIZE);
	s.body_size++;
	cr_expect_eq(kl_body_open(c, &s, &back), KILN_DAMAGED);
	s.body_size = body.size ? s.body_size - 2 : KL_RESOURCE_MAX + 1;
	cr_expect_eq(kl_body_open(c, &s, &back), KILN_DAMAGED);
	kl_buf_free(&sealed_bytes);
	kl_buf_free(&back);
}

Test(body, round_trips)
{
	struct kl_body_context *c = kl_body_context_new();
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		char *text = made_up(sizes[i], (unsigned)i), *noise = made_up_noise(sizes[i], (unsigned)i);
		static const char *types[] = {"Observation", "Patient", "Basic", "", "NoSuchType"};
		for (size_t t = 0; t < 5; t++) {
			round_trip(c, kl_slice_of(types[t]), kl_slice(text, sizes[i]));
			round_trip(c, kl_slice_of(types[t]), kl_slice(noise, sizes[i]));
		}
		free(text);
		free(noise);
	}
	kl_body_context_free(c);
}

Test(body, one_context_opens_what_another_sealed)
{
	struct kl_body_context *a = kl_body_context_new(), *b = kl_body_context_new();
	struct kl_buf bytes = {0}, back = {0};
	struct kl_sealed s[2];
	char *text = made_up(1500, 5);
	cr_assert_eq(kl_body_seal(a, KL_SLICE("Observation"), KL_SLICE(""), kl_slice(text, 1500), &bytes, &s[0]), KILN_OK);
	size_t first = bytes.size;
	cr_assert_eq(kl_body_seal(a, KL_SLICE("Patient"), KL_SLICE(""), kl_slice(text, 1500), &bytes, &s[1]), KILN_OK);
	s[0].bytes = kl_slice(bytes.data, first);
	s[1].bytes = kl_slice(bytes.data + first, bytes.size - first);
	for (int i = 0; i < 4; i++) {
		kl_buf_clear(&back);
		cr_expect_eq(kl_body_open(b, &s[i % 2], &back), KILN_OK);
		cr_expect(kl_slice_eq(kl_buf_slice(&back), kl_slice(text, 1500)));
	}
	cr_expect_eq(s[0].codec, KL_BODY_ZSTD);
	cr_expect_lt(s[0].bytes.size, 1000u);
	cr_expect_arr_neq(s[0].bytes.data, s[1].bytes.data, KL_SALT_SIZE, "salts differ");
	cr_expect_arr_neq(s[0].commitment, s[1].commitment, KL_SHA256_SIZE, "and so do commitments of equal bodies");
	kl_buf_free(&bytes);
	kl_buf_free(&back);
	free(text);
	kl_body_context_free(a);
	kl_body_context_free(b);
}

Test(body, salts_do_not_repeat)
{
	struct kl_body_context *c = kl_body_context_new();
	struct kl_buf bytes = {0};
	struct kl_sealed s;
	static unsigned char salts[300][KL_SALT_SIZE];
	for (int i = 0; i < 300; i++) {
		kl_buf_clear(&bytes);
		cr_assert_eq(kl_body_seal(c, KL_SLICE("Basic"), KL_SLICE(""), KL_SLICE("{}"), &bytes, &s), KILN_OK);
		memcpy(salts[i], s.bytes.data, KL_SALT_SIZE);
		for (int k = 0; k < i; k++)
			cr_assert_arr_neq(salts[i], salts[k], KL_SALT_SIZE);
	}
	kl_buf_free(&bytes);
	kl_body_context_free(c);
}

/* Whatever bytes stand there: an error or another body, never a crash or a read past the end. */
Test(body, damaged_bytes)
{
	struct kl_body_context *c = kl_body_context_new();
	struct kl_buf bytes = {0}, back = {0};
	struct kl_sealed s;
	char *text = made_up(1500, 5);
	uint64_t state = 3;
	int refused = 0;
	cr_assert_eq(kl_body_seal(c, KL_SLICE("Observation"), KL_SLICE(""), kl_slice(text, 1500), &bytes, &s), KILN_OK);
	for (int i = 0; i < 3000; i++) {
		struct kl_sealed bad = s;
		char *copy = malloc(s.bytes.size);
		memcpy(copy, s.bytes.data, s.bytes.size);
		size_t at = KL_SALT_SIZE + next_random(&state) % (s.bytes.size - KL_SALT_SIZE);
		copy[at] ^= (char)(1 << next_random(&state) % 8);
		bad.bytes = kl_slice(copy, i % 2 ? s.bytes.size : at);
		if (i % 7 == 0)
			bad.dictionary = (uint16_t)next_random(&state);
		if (i % 11 == 0)
			bad.codec = (uint8_t)(next_random(&state) % 4);
		kl_buf_clear(&back);
		int status = kl_body_open(c, &bad, &back);
		cr_assert(status == KILN_DAMAGED || (status == KILN_OK && back.size == 1500));
		refused += status == KILN_DAMAGED;
		free(copy);
	}
	cr_expect_gt(refused, 1500);
	kl_buf_free(&bytes);
	kl_buf_free(&back);
	free(text);
	kl_body_context_free(c);
}

/* Seal and open a body under an id; what comes back is compared by the caller's assertions. */
static struct kl_sealed under(struct kl_body_context *c, const char *id, const char *body, struct kl_buf *bytes)
{
	struct kl_buf back = {0};
	struct kl_sealed s;
	kl_buf_clear(bytes);
	cr_assert_eq(kl_body_seal(c, KL_SLICE("Patient"), kl_slice_of(id), kl_slice_of(body), bytes, &s), KILN_OK);
	cr_assert_eq(kl_body_open(c, &s, &back), KILN_OK);
	cr_expect(kl_slice_is(kl_buf_slice(&back), body), "%.*s", (int)back.size, back.data);
	kl_buf_free(&back);
	return s;
}

#define TAIL "\"active\":true,\"gender\":\"female\",\"maritalStatus\":{\"text\":\"married\"},\"birthDate\":\"1970-01-01\"}"
Test(body, what_the_event_tells_is_not_coded_again)
{
	static const struct { const char *id, *body; uint8_t codec; } cases[] = {
		{"a", "{\"resourceType\":\"Patient\",\"id\":\"a\"," TAIL, KL_BODY_BEHIND_ID},
		{"a", "{\"resourceType\":\"Patient\",\"id\":\"a\",\"meta\":{\"source\":\"x\"}," TAIL, KL_BODY_BEHIND_META},
		{"b", "{\"resourceType\":\"Patient\",\"id\":\"a\"," TAIL, KL_BODY_ZSTD},
		{"", "{\"resourceType\":\"Patient\",\"id\":\"\"," TAIL, KL_BODY_ZSTD},
		{"a", "{\"resourceType\":\"Person\",\"id\":\"a\"," TAIL, KL_BODY_ZSTD},
		{"a", "{\"resourceType\":\"Patient\", \"id\":\"a\"," TAIL, KL_BODY_ZSTD},
		{"a", "{\"resourceType\":\"Patient\",\"id\":\"a\"", KL_BODY_BEHIND_ID},
		{"a", "{\"resourceType\":\"Patient\",\"id\":\"a\",\"implicitRules\":\"x\",\"meta\":{\"source\":\"x\"}," TAIL, KL_BODY_ZSTD},
		{"a", "{\"resourceType\":\"Patient\",\"id\":\"a\",\"meta\":{", KL_BODY_BEHIND_META},
	};
	struct kl_body_context *c = kl_body_context_new();
	struct kl_buf bytes = {0}, back = {0};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kl_sealed s = under(c, cases[i].id, cases[i].body, &bytes);
		cr_expect_eq(s.codec, cases[i].codec, "case %zu: %u", i, s.codec);
		s.id = KL_SLICE("another-id-that-makes-a-head-longer-than-the-body-is-in-all-of-these-cases-and-then-some-more-to-be-sure-of-it-whatever-they-become");
		int status = kl_body_open(c, &s, &back);
		cr_expect_eq(status, s.codec == KL_BODY_ZSTD ? KILN_OK : KILN_DAMAGED);
		s.id = (kiln_slice){NULL, 0};
		cr_expect(s.codec == KL_BODY_ZSTD || kl_body_open(c, &s, &back) == KILN_DAMAGED);
	}
	kl_buf_free(&bytes);
	kl_buf_free(&back);
	kl_body_context_free(c);
}

/* Around the size from which literals are compressed, and back again: the compressor's parameter follows. */
Test(body, literals_of_large_bodies_are_compressed)
{
	struct kl_body_context *c = kl_body_context_new();
	static const size_t lengths[] = {8000, 8191, 8192, 8193, 9000};
	size_t size[5];
	for (int round = 0; round < 2; round++)
		for (size_t i = 0; i < 5; i++) {
			struct kl_buf bytes = {0};
			struct kl_sealed s;
			char *digits = malloc(lengths[i]);
			uint64_t state = 9;
			for (size_t k = 0; k < lengths[i]; k++)
				digits[k] = (char)('0' + next_random(&state) % 10);
			round_trip(c, KL_SLICE("Basic"), kl_slice(digits, lengths[i]));
			cr_assert_eq(kl_body_seal(c, KL_SLICE("Basic"), KL_SLICE(""), kl_slice(digits, lengths[i]), &bytes, &s), KILN_OK);
			cr_expect(round == 0 || s.bytes.size == size[i]);
			size[i] = s.bytes.size;
			kl_buf_free(&bytes);
			free(digits);
		}
	cr_expect_gt(size[2], 8192u / 2, "digits have no matches");
	cr_expect_lt(size[3], size[2] * 6 / 10);
	kl_body_context_free(c);
}
