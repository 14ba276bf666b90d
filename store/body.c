/* body.c - commitment, compression, and back.

   A dictionary is prepared for zstd at its first use and shared by the whole process for its life: a table of pointers, each
   set once. It is the one state besides the registry of env.c that outlives a call; it depends on built-in bytes alone.  */
#define ZSTD_STATIC_LINKING_ONLY  /* the magicless format; a parameter, no symbol, so the shared library has it */
#include "store/body.h"
#include "base/limits.h"
#include "base/status.h"
#include "store/dictionaries.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#define KL_BODY_LEVEL 1         /* of zstd */
#define LITERALS_PLAIN 8192     /* bodies up to this size keep their literals as they are: a third more bytes, half the time to read */
#define DICTIONARIES_MAX 512    /* numbers below this are known */
#define SALTS 64                /* drawn at once */

struct kl_body_context {
	ZSTD_CCtx *compressor;      /* made at first use, like the other */
	ZSTD_DCtx *decompressor;
	unsigned compressor_dictionary, decompressor_dictionary;  /* the number it refers to now */
	int literals;               /* of the compressor: an enum of zstd's */
	unsigned char salts[SALTS][KL_SALT_SIZE];
	unsigned salts_left;
};

static _Atomic(ZSTD_CDict *) compression[DICTIONARIES_MAX];
static _Atomic(ZSTD_DDict *) decompression[DICTIONARIES_MAX];

static ZSTD_CDict *prepared_compression(const struct kl_dictionary *d)
{
	ZSTD_CDict *ready = atomic_load_explicit(&compression[d->number], memory_order_acquire), *seen = NULL;
	if (ready)
		return ready;
	ready = ZSTD_createCDict_byReference(d->data, d->size, KL_BODY_LEVEL);
	if (!ready || atomic_compare_exchange_strong(&compression[d->number], &seen, ready))
		return ready;
	ZSTD_freeCDict(ready);
	return seen;
}

static ZSTD_DDict *prepared_decompression(const struct kl_dictionary *d)
{
	ZSTD_DDict *ready = atomic_load_explicit(&decompression[d->number], memory_order_acquire), *seen = NULL;
	if (ready)
		return ready;
	ready = ZSTD_createDDict_byReference(d->data, d->size);
	if (!ready || atomic_compare_exchange_strong(&decompression[d->number], &seen, ready))
		return ready;
	ZSTD_freeDDict(ready);
	return seen;
}

struct kl_body_context *kl_body_context_new(void)
{
	return calloc(1, sizeof(struct kl_body_context));
}

void kl_body_context_free(struct kl_body_context *c)
{
	if (!c)
		return;
	ZSTD_freeCCtx(c->compressor);
	ZSTD_freeDCtx(c->decompressor);
	free(c);
}

static bool set(ZSTD_CCtx *z, ZSTD_cParameter name, int value)
{
	return !ZSTD_isError(ZSTD_CCtx_setParameter(z, name, value));
}

static bool make_compressor(struct kl_body_context *c)
{
	ZSTD_CCtx *z = ZSTD_createCCtx();
	if (!z)
		return false;
	if (!set(z, ZSTD_c_compressionLevel, KL_BODY_LEVEL) || !set(z, ZSTD_c_format, ZSTD_f_zstd1_magicless) || !set(z, ZSTD_c_contentSizeFlag, 0)
			|| !set(z, ZSTD_c_checksumFlag, 0) || !set(z, ZSTD_c_dictIDFlag, 0)) {
		ZSTD_freeCCtx(z);
		return false;
	}
	c->compressor = z;
	return true;
}

static bool compressor_ready(struct kl_body_context *c, const struct kl_dictionary *d)
{
	unsigned number = d ? d->number : 0;
	if (!c->compressor && !make_compressor(c))
		return false;
	if (c->compressor_dictionary == number)
		return true;
	ZSTD_CDict *dictionary = d ? prepared_compression(d) : NULL;
	if (d && !dictionary)
		return false;
	if (ZSTD_isError(ZSTD_CCtx_refCDict(c->compressor, dictionary)))
		return false;
	c->compressor_dictionary = number;
	return true;
}

static bool decompressor_ready(struct kl_body_context *c, const struct kl_dictionary *d)
{
	unsigned number = d ? d->number : 0;
	if (!c->decompressor) {
		ZSTD_DCtx *z = ZSTD_createDCtx();
		if (!z || ZSTD_isError(ZSTD_DCtx_setParameter(z, ZSTD_d_format, ZSTD_f_zstd1_magicless))) {
			ZSTD_freeDCtx(z);
			return false;
		}
		c->decompressor = z;
	}
	if (c->decompressor_dictionary == number)
		return true;
	ZSTD_DDict *dictionary = d ? prepared_decompression(d) : NULL;
	if ((d && !dictionary) || ZSTD_isError(ZSTD_DCtx_refDDict(c->decompressor, dictionary)))
		return false;
	c->decompressor_dictionary = number;
	return true;
}

static const unsigned char *next_salt(struct kl_body_context *c)
{
	if (!c->salts_left) {
		if (!kl_random(c->salts, sizeof c->salts))
			return NULL;
		c->salts_left = SALTS;
	}
	return c->salts[--c->salts_left];
}

/* The dictionary of a type, where it is one that this file can hold. */
static const struct kl_dictionary *dictionary_for(kiln_slice type)
{
	const struct kl_dictionary *d = kl_dictionary_for(type);
	return d && d->number && d->number < DICTIONARIES_MAX ? d : NULL;
}

static const char type_before[] = "{\"resourceType\":\"", id_before[] = "\",\"id\":\"", meta_before[] = ",\"meta\":{";

static char *put(char *to, const char *text, size_t size) { return (char *)memcpy(to, text, size) + size; }

static bool has_head(uint8_t codec) { return codec == KL_BODY_BEHIND_ID || codec == KL_BODY_BEHIND_META; }

static size_t head_size(const struct kl_sealed *s)
{
	size_t size = sizeof type_before - 1 + s->type.size + sizeof id_before - 1 + s->id.size + 1;
	return !has_head(s->codec) ? 0 : s->codec == KL_BODY_BEHIND_META ? size + sizeof meta_before - 1 : size;
}

/* Type and id that a head can be made of. */
static bool has_names(const struct kl_sealed *s)
{
	return s->type.size && s->id.size && s->type.size <= KL_BODY_NAMES_MAX && s->id.size <= KL_BODY_NAMES_MAX - s->type.size;
}

size_t kl_body_head(const struct kl_sealed *s, char out[KL_BODY_HEAD_MAX])
{
	char *to = out;
	if (!has_head(s->codec) || !has_names(s))
		return 0;
	to = put(to, type_before, sizeof type_before - 1);
	to = put(to, s->type.data, s->type.size);
	to = put(to, id_before, sizeof id_before - 1);
	to = put(to, s->id.data, s->id.size);
	*to++ = '"';
	if (s->codec == KL_BODY_BEHIND_META)
		to = put(to, meta_before, sizeof meta_before - 1);
	return (size_t)(to - out);
}

/* How much of the body its event can tell. */
static uint8_t codec_of(struct kl_sealed *s, kiln_slice body)
{
	char head[KL_BODY_HEAD_MAX];
	s->codec = KL_BODY_BEHIND_META;
	size_t meta = kl_body_head(s, head), id = meta ? meta - (sizeof meta_before - 1) : 0;
	if (!id || !kl_slice_starts(body, kl_slice(head, id)))
		return KL_BODY_ZSTD;
	if (kl_slice_starts(body, kl_slice(head, meta)))
		return KL_BODY_BEHIND_META;
	return memmem(body.data + id, body.size - id, "\"meta\"", 6) ? KL_BODY_ZSTD : KL_BODY_BEHIND_ID;
}

static bool set_literals(struct kl_body_context *c, size_t size)
{
	int mode = size <= LITERALS_PLAIN ? ZSTD_ps_disable : ZSTD_ps_auto;
	if (c->literals != mode && !set(c->compressor, ZSTD_c_literalCompressionMode, mode))
		return false;
	c->literals = mode;
	return true;
}

/* Put the coded body behind the salt: compressed where that makes it smaller. */
static int encode(struct kl_body_context *c, kiln_slice body, struct kl_buf *out, struct kl_sealed *sealed)
{
	const struct kl_dictionary *d = dictionary_for(sealed->type);
	uint8_t codec = sealed->codec = codec_of(sealed, body);
	size_t head = head_size(sealed), bound = ZSTD_compressBound(body.size - head);
	if (!compressor_ready(c, d) || !set_literals(c, body.size - head))
		return KILN_NO_MEMORY;
	char *to = kl_buf_room(out, bound);
	if (!to)
		return KILN_NO_MEMORY;
	size_t n = ZSTD_compress2(c->compressor, to, bound, body.data + head, body.size - head);
	if (ZSTD_isError(n) && ZSTD_getErrorCode(n) == ZSTD_error_memory_allocation)
		return KILN_NO_MEMORY;
	if (!ZSTD_isError(n) && n < body.size) {
		out->size += n;
		sealed->codec = codec;
		sealed->dictionary = d ? d->number : 0;
		return KILN_OK;
	}
	sealed->codec = KL_BODY_PLAIN;
	kl_buf_add_slice(out, body);
	return kl_buf_ok(out) ? KILN_OK : KILN_NO_MEMORY;
}

int kl_body_seal(struct kl_body_context *c, kiln_slice type, kiln_slice id, kiln_slice body, struct kl_buf *out, struct kl_sealed *sealed)
{
	size_t start = out->size;
	*sealed = (struct kl_sealed){.type = type, .id = id};
	if (body.size > KL_RESOURCE_MAX)
		return KILN_LIMIT;
	const unsigned char *salt = next_salt(c);
	if (!salt || !kl_hmac_sha256(kl_slice(salt, KL_SALT_SIZE), body, sealed->commitment))
		return KILN_NO_MEMORY;
	kl_buf_add(out, salt, KL_SALT_SIZE);
	int status = encode(c, body, out, sealed);
	if (status) {
		out->size = start;
		return status;
	}
	sealed->body_size = (uint32_t)body.size;
	sealed->bytes = kl_slice(out->data + start, out->size - start);
	return KILN_OK;
}

static int decode_plain(const struct kl_sealed *sealed, kiln_slice coded, char *to)
{
	if (coded.size != sealed->body_size || sealed->dictionary)
		return KILN_DAMAGED;
	if (coded.size)
		memcpy(to, coded.data, coded.size);
	return KILN_OK;
}

/* zstd is told of more room than the body needs: it copies by the vector and would go byte by byte near the end. */
static int decode(struct kl_body_context *c, const struct kl_sealed *sealed, kiln_slice coded, size_t size, char *to)
{
	const struct kl_dictionary *d = NULL;
	if (sealed->dictionary) {
		d = kl_dictionary_numbered(sealed->dictionary);
		if (!d || d->number >= DICTIONARIES_MAX)
			return KILN_DAMAGED;
	}
	if (!decompressor_ready(c, d))
		return KILN_NO_MEMORY;
	return ZSTD_decompressDCtx(c->decompressor, to, size + KL_BODY_SLACK, coded.data, coded.size) == size ? KILN_OK : KILN_DAMAGED;
}

size_t kl_body_rest(const struct kl_sealed *s)
{
	size_t head = head_size(s);
	return s->body_size > head ? s->body_size - head : 0;
}

int kl_body_open_rest(struct kl_body_context *c, const struct kl_sealed *s, char *to)
{
	bool names = !has_head(s->codec) || has_names(s);
	if (s->bytes.size < KL_SALT_SIZE || s->body_size > KL_RESOURCE_MAX || s->codec > KL_BODY_BEHIND_META || s->body_size < head_size(s) || !names)
		return KILN_DAMAGED;
	kiln_slice coded = kl_slice(s->bytes.data + KL_SALT_SIZE, s->bytes.size - KL_SALT_SIZE);
	return s->codec == KL_BODY_PLAIN ? decode_plain(s, coded, to) : decode(c, s, coded, kl_body_rest(s), to);
}

int kl_body_open(struct kl_body_context *c, const struct kl_sealed *sealed, struct kl_buf *out)
{
	char *to = sealed->body_size <= KL_RESOURCE_MAX ? kl_buf_room(out, KL_BODY_HEAD_MAX + (size_t)sealed->body_size + KL_BODY_SLACK) : NULL;
	if (!to)
		return sealed->body_size <= KL_RESOURCE_MAX ? KILN_NO_MEMORY : KILN_DAMAGED;
	int status = kl_body_open_rest(c, sealed, to + kl_body_head(sealed, to));
	if (!status)
		out->size += sealed->body_size;
	return status;
}
