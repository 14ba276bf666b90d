/* body.h - a body between memory and disk: commitment, compression with the built-in dictionary of its type, and back.
   Sealed form: salt (16 bytes), then the body, plain or as one zstd frame (magicless, no checksum, no content size).

   A body begins {"resourceType":"<type>","id":"<id>" as a rule, and both stand in the event's header: such a head is not coded again. What is coded
   begins behind it, or behind ,"meta":{ where that follows, so that a reader may put a head of its own before it (fhir/record.c). */
#ifndef KL_BODY_H
#define KL_BODY_H
#include "base/buf.h"
#include "base/hash.h"

#define KL_SALT_SIZE 16
enum kl_body_codec {
	KL_BODY_PLAIN = 0,
	KL_BODY_ZSTD = 1,          /* all of the body */
	KL_BODY_BEHIND_ID = 2,     /* zstd; what is behind the id, where that nowhere holds "meta" */
	KL_BODY_BEHIND_META = 3    /* zstd; what is behind the id and ,"meta":{ */
};

struct kl_body_context;   /* zstd contexts; one thread at a time */
struct kl_body_context *kl_body_context_new(void);
void kl_body_context_free(struct kl_body_context *c);

struct kl_sealed {
	unsigned char commitment[KL_SHA256_SIZE];  /* HMAC-SHA-256(salt, body) */
	uint8_t codec;
	uint16_t dictionary;   /* number, 0 none */
	uint32_t body_size;
	kiln_slice bytes;      /* salt and coded body, in *out */
	kiln_slice type, id;   /* of the event, borrowed: what a head is made of */
};
/* Append the sealed form of body to out. The id is empty, or that of the event it will stand in. Off the write lock: this is the costly part.
   KILN_NO_MEMORY. */
int kl_body_seal(struct kl_body_context *c, kiln_slice type, kiln_slice id, kiln_slice body, struct kl_buf *out, struct kl_sealed *sealed);
/* Append the body to out. KILN_DAMAGED if it does not decode to body_size bytes. */
int kl_body_open(struct kl_body_context *c, const struct kl_sealed *sealed, struct kl_buf *out);

#define KL_BODY_NAMES_MAX 128   /* bytes of type and id that make a head */
#define KL_BODY_HEAD_MAX (KL_BODY_NAMES_MAX + 64)
/* The text up to the id's closing quote, and up to ,"meta":{ under KL_BODY_BEHIND_META. Nothing under a codec that has no head. */
size_t kl_body_head(const struct kl_sealed *sealed, char to[KL_BODY_HEAD_MAX]);
/* Decode what stands behind the head into `to`, whose size is kl_body_rest plus KL_BODY_SLACK: the decoder runs over the end where it may. */
#define KL_BODY_SLACK 64
size_t kl_body_rest(const struct kl_sealed *sealed);
int kl_body_open_rest(struct kl_body_context *c, const struct kl_sealed *sealed, char *to);

#endif
