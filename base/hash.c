/* hash.c - digests through OpenSSL's EVP interface. The two algorithms are looked up once for the process and kept: that
   look-up is what makes EVP slow, a context of its own for each call costs nothing beside it. Random bytes are the kernel's: OpenSSL's
   would have a process that only reads wait 1.5 ms for the library to set itself up. */
#include "base/hash.h"
#include <openssl/evp.h>
#include <stdatomic.h>
#include <unistd.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#define SHA256_BLOCK 64
#define ENTROPY_PIECE 256   /* as much as getentropy gives out at once */

static _Atomic(EVP_MD *) sha256_kept, sha1_kept;

/* The algorithm, looked up on first use. A look-up that fails is tried again by the next call. */
static const EVP_MD *algorithm(_Atomic(EVP_MD *) *kept, const char *name)
{
	EVP_MD *md = atomic_load_explicit(kept, memory_order_acquire), *none = NULL;
	if (md)
		return md;
	md = EVP_MD_fetch(NULL, name, NULL);
	if (md && !atomic_compare_exchange_strong(kept, &none, md)) {
		EVP_MD_free(md);
		md = none;
	}
	return md;
}

/* The digest of a followed by b, in a context that is there already. */
static bool digest_into(EVP_MD_CTX *ctx, const EVP_MD *md, kiln_slice a, kiln_slice b, unsigned char *out)
{
	return EVP_DigestInit_ex2(ctx, md, NULL) && (a.size == 0 || EVP_DigestUpdate(ctx, a.data, a.size)) &&
		(b.size == 0 || EVP_DigestUpdate(ctx, b.data, b.size)) && EVP_DigestFinal_ex(ctx, out, NULL);
}

static bool digest(const EVP_MD *md, kiln_slice a, kiln_slice b, unsigned char *out)
{
	EVP_MD_CTX *ctx = md ? EVP_MD_CTX_new() : NULL;
	bool good = ctx && digest_into(ctx, md, a, b, out);
	EVP_MD_CTX_free(ctx);
	return good;
}

bool kl_sha256(kiln_slice data, unsigned char out[KL_SHA256_SIZE])
{
	return digest(algorithm(&sha256_kept, "SHA256"), data, (kiln_slice){NULL, 0}, out);
}

bool kl_sha256_two(kiln_slice a, kiln_slice b, unsigned char out[KL_SHA256_SIZE])
{
	return digest(algorithm(&sha256_kept, "SHA256"), a, b, out);
}

bool kl_sha1(kiln_slice a, kiln_slice b, unsigned char out[20])
{
	return digest(algorithm(&sha1_kept, "SHA1"), a, b, out);
}

/* RFC 2104: H(key ^ opad, H(key ^ ipad, data)), a key over one block hashed first. */
bool kl_hmac_sha256(kiln_slice key, kiln_slice data, unsigned char out[KL_SHA256_SIZE])
{
	const EVP_MD *md = algorithm(&sha256_kept, "SHA256");
	EVP_MD_CTX *ctx = md ? EVP_MD_CTX_new() : NULL;
	unsigned char pad[SHA256_BLOCK] = {0};
	kiln_slice block = kl_slice(pad, sizeof pad), none = {NULL, 0}, inner = kl_slice(out, KL_SHA256_SIZE);
	bool good = ctx != NULL;
	if (good && key.size > sizeof pad)
		good = digest_into(ctx, md, key, none, pad);
	else if (key.size && key.size <= sizeof pad)
		memcpy(pad, key.data, key.size);
	for (size_t i = 0; i < sizeof pad; i++)
		pad[i] ^= 0x36;
	good = good && digest_into(ctx, md, block, data, out);
	for (size_t i = 0; i < sizeof pad; i++)
		pad[i] ^= 0x36 ^ 0x5c;
	good = good && digest_into(ctx, md, block, inner, out);
	OPENSSL_cleanse(pad, sizeof pad);
	EVP_MD_CTX_free(ctx);
	return good;
}

bool kl_random(void *out, size_t n)
{
	unsigned char *to = out;
	while (n) {
		size_t part = n < ENTROPY_PIECE ? n : ENTROPY_PIECE;
		if (getentropy(to, part) != 0)
			return false;
		to += part;
		n -= part;
	}
	return true;
}

uint64_t kl_checksum(kiln_slice data)
{
	return XXH3_64bits(data.data, data.size);
}

uint64_t kl_checksum_seed(kiln_slice data, uint64_t seed)
{
	return XXH3_64bits_withSeed(data.data, data.size, seed);
}

void kl_base32(const unsigned char *data, size_t n, char *out)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
	for (size_t i = 0; i + 5 <= n; i += 5) {
		uint64_t v = 0;
#pragma GCC unroll 5
		for (int j = 0; j < 5; j++)
			v = v << 8 | data[i + (size_t)j];
#pragma GCC unroll 8
		for (int j = 7; j >= 0; j--)
			*out++ = letters[v >> (5 * j) & 31];
	}
}

bool kl_base32_parse(kiln_slice text, unsigned char *out)
{
	uint64_t v = 0;
	if (text.size % 8 != 0)
		return false;
	for (size_t i = 0; i < text.size; i++) {
		unsigned c = (unsigned char)text.data[i];
		if (c >= 'a' && c <= 'z')
			v = v << 5 | (c - 'a');
		else if (c >= '2' && c <= '7')
			v = v << 5 | (c - '2' + 26);
		else
			return false;
		for (int shift = 32; i % 8 == 7 && shift >= 0; shift -= 8)
			*out++ = (unsigned char)(v >> shift);
	}
	return true;
}
