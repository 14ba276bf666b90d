/* hash.h - digests (OpenSSL's), the checksum of stored bytes (XXH3, 64 bits) and random bytes. */
#ifndef KL_HASH_H
#define KL_HASH_H
#include "base/slice.h"

#define KL_SHA256_SIZE 32

/* Each returns false when OpenSSL fails (memory). Thread-safe; algorithms are looked up once for the process. */
bool kl_sha256(kiln_slice data, unsigned char out[KL_SHA256_SIZE]);
bool kl_sha256_two(kiln_slice a, kiln_slice b, unsigned char out[KL_SHA256_SIZE]);  /* of a followed by b */
bool kl_sha1(kiln_slice a, kiln_slice b, unsigned char out[20]);                     /* of a followed by b; UUIDv5 only */
bool kl_hmac_sha256(kiln_slice key, kiln_slice data, unsigned char out[KL_SHA256_SIZE]);
bool kl_random(void *out, size_t n);   /* the kernel's */

uint64_t kl_checksum(kiln_slice data);                  /* XXH3_64bits */
uint64_t kl_checksum_seed(kiln_slice data, uint64_t seed);

/* Base32 of RFC 4648, lower case, no padding: 5 bytes give 8 characters. n is a multiple of 5. No NUL is written. */
void kl_base32(const unsigned char *data, size_t n, char *out);
/* The inverse; false if text is not such base32 of a multiple of 8 characters. */
bool kl_base32_parse(kiln_slice text, unsigned char *out);

#endif
