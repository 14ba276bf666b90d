/* body.h - a body between memory and disk: commitment, compression with the built-in dictionary of its type, and back.
   Sealed form: salt (16 bytes), then the body, plain or as one zstd frame (magicless, no checksum, no content size). */
#ifndef KL_BODY_H
#define KL_BODY_H
#include "base/buf.h"
#include "base/hash.h"

#define KL_SALT_SIZE 16
enum kl_body_codec { KL_BODY_PLAIN = 0, KL_BODY_ZSTD = 1 };

struct kl_body_context;   /* zstd contexts; one thread at a time */
struct kl_body_context *kl_body_context_new(void);
void kl_body_context_free(struct kl_body_context *c);

struct kl_sealed {
	unsigned char commitment[KL_SHA256_SIZE];  /* HMAC-SHA-256(salt, body) */
	uint8_t codec;
	uint16_t dictionary;   /* number, 0 none */
	uint32_t body_size;
	kiln_slice bytes;      /* salt and coded body, in *out */
};
/* Append the sealed form of body to out. Off the write lock: this is the costly part. KILN_NO_MEMORY. */
int kl_body_seal(struct kl_body_context *c, kiln_slice type, kiln_slice body, struct kl_buf *out, struct kl_sealed *sealed);
/* Append the body to out. KILN_DAMAGED if it does not decode to body_size bytes. */
int kl_body_open(struct kl_body_context *c, const struct kl_sealed *sealed, struct kl_buf *out);

#endif
