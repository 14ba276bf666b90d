/* hash_test.c - known answers: FIPS 180-4, RFC 4231, RFC 4648, XXH3. */
#include "base/hash.h"
#include <criterion/criterion.h>
#include <pthread.h>
#include <stdlib.h>

static void assert_hex(const unsigned char *bytes, size_t n, const char *want)
{
	static const char hex[] = "0123456789abcdef";
	char got[129];
	for (size_t i = 0; i < n; i++) {
		got[2 * i] = hex[bytes[i] >> 4];
		got[2 * i + 1] = hex[bytes[i] & 15];
	}
	got[2 * n] = '\0';
	cr_assert_str_eq(got, want);
}

static void assert_sha256(kiln_slice data, const char *want)
{
	unsigned char out[KL_SHA256_SIZE];
	cr_assert(kl_sha256(data, out));
	assert_hex(out, sizeof out, want);
	for (size_t cut = 0; cut <= data.size && cut < 5; cut++) {
		cr_assert(kl_sha256_two(kl_slice(data.data, cut), kl_slice(data.data + cut, data.size - cut), out));
		assert_hex(out, sizeof out, want);
	}
}

Test(hash, sha256)
{
	char *million = malloc(1000000);
	memset(million, 'a', 1000000);
	assert_sha256(KL_SLICE(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	assert_sha256(KL_SLICE("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_sha256(KL_SLICE("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
		"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
	assert_sha256(kl_slice(million, 1000000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
	free(million);
}

Test(hash, sha1)
{
	unsigned char out[20];
	cr_assert(kl_sha1(KL_SLICE("ab"), KL_SLICE("c"), out));
	assert_hex(out, sizeof out, "a9993e364706816aba3e25717850c26c9cd0d89d");
	cr_assert(kl_sha1(KL_SLICE(""), KL_SLICE(""), out));
	assert_hex(out, sizeof out, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}

static void assert_hmac(kiln_slice key, kiln_slice data, const char *want)
{
	unsigned char out[KL_SHA256_SIZE];
	cr_assert(kl_hmac_sha256(key, data, out));
	assert_hex(out, sizeof out, want);
}

/* RFC 4231 section 4; case 5 tests truncation, which is not offered. */
Test(hash, hmac_sha256)
{
	unsigned char key[131], data[50];
	memset(key, 0x0b, 20);
	assert_hmac(kl_slice(key, 20), KL_SLICE("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
	assert_hmac(KL_SLICE("Jefe"), KL_SLICE("what do ya want for nothing?"),
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	memset(key, 0xaa, sizeof key);
	memset(data, 0xdd, sizeof data);
	assert_hmac(kl_slice(key, 20), kl_slice(data, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
	assert_hmac(kl_slice(key, 131), KL_SLICE("Test Using Larger Than Block-Size Key - Hash Key First"),
		"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
	assert_hmac(kl_slice(key, 131),
		KL_SLICE("This is a test using a larger than block-size key and a larger than block-size data. "
			"The key needs to be hashed before being used by the HMAC algorithm."),
		"9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
	for (unsigned i = 0; i < 25; i++)
		key[i] = (unsigned char)(i + 1);
	memset(data, 0xcd, sizeof data);
	assert_hmac(kl_slice(key, 25), kl_slice(data, 50), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
	assert_hmac(KL_SLICE(""), KL_SLICE(""), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

/* The checksum is on disk: it must never change. */
Test(hash, checksum)
{
	cr_assert_eq(kl_checksum((kiln_slice){NULL, 0}), 0x2d06800538d394c2u);
	cr_assert_eq(kl_checksum(KL_SLICE("abc")), 0x78af5f94892f3950u);
	cr_assert_eq(kl_checksum_seed(KL_SLICE("abc"), 0), kl_checksum(KL_SLICE("abc")));
	cr_assert_neq(kl_checksum_seed(KL_SLICE("abc"), 1), kl_checksum(KL_SLICE("abc")));
}

Test(hash, random)
{
	unsigned char a[64] = {0}, b[64] = {0};
	cr_assert(kl_random(a, sizeof a) && kl_random(b, sizeof b));
	cr_assert_neq(memcmp(a, b, sizeof a), 0);
	cr_assert(kl_random(NULL, 0));
}

Test(hash, base32)
{
	char text[16];
	unsigned char back[10], all[5];
	kl_base32((const unsigned char *)"foobafooba", 10, text);
	cr_assert_eq(memcmp(text, "mzxw6ytbmzxw6ytb", 16), 0);
	cr_assert(kl_base32_parse(kl_slice(text, 16), back));
	cr_assert_eq(memcmp(back, "foobafooba", 10), 0);
	for (unsigned i = 0; i < 256; i++) {
		memset(all, (int)i, 5);
		all[2] = (unsigned char)~i;
		kl_base32(all, 5, text);
		cr_assert(kl_base32_parse(kl_slice(text, 8), back) && memcmp(all, back, 5) == 0);
	}
	static const char *const bad[] = {"mzxw6yt", "mzxw6ytbm", "MZXW6YTB", "mzxw6yt1", "mzxw6yt8", "mzxw6yt=", "mzxw 6yt"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		cr_assert_not(kl_base32_parse(kl_slice_of(bad[i]), back), "%s", bad[i]);
	cr_assert(kl_base32_parse((kiln_slice){NULL, 0}, back));
}

static void *digest_often(void *result)
{
	unsigned char out[KL_SHA256_SIZE], key[KL_SHA256_SIZE];
	bool *good = result;
	*good = kl_sha256(KL_SLICE("abc"), key);
	for (int i = 0; i < 500; i++)
		*good = *good && kl_sha256(KL_SLICE("abc"), out) && memcmp(out, key, sizeof key) == 0 && out[0] == 0xba;
	return NULL;
}

Test(hash, threads)
{
	pthread_t threads[4];
	bool good[4] = {false};
	for (int i = 0; i < 4; i++)
		cr_assert_eq(pthread_create(&threads[i], NULL, digest_often, &good[i]), 0);
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		cr_assert(good[i]);
	}
}
