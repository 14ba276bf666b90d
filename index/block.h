/* block.h - one block of postings: its key and its bytes. Private to index/.

   Key: a separator. Every entry of the block before is below it, every entry of this block and of all later ones is not below it, both
   compared in the encoding of kl_block_key. That encoding is order-safe for any bytes: the term in groups of eight bytes, the last one
   padded with zeros, each followed by a byte that tells how many of the eight are the term's (9: all, and more follow), then the record,
   big-endian. So memcmp order of keys is the order of (term, record), and no key is a prefix of another. A separator is the
   shortest prefix of the first entry's key that is above the last entry of the block before; the first block of all has the key {0},
   which is below everything. A key never changes while its block lives, whatever is added or removed.

   A boundary between two blocks can lie inside a term's list only if its key holds that whole encoded term and at least one byte of the
   record. Such a key is said to be inside the term; exactly the terms with a key inside have an entry in KL_COUNTS.

   Value: checksum (4 bytes, big-endian: the low halves of XXH3 of the key and of what follows, combined by exclusive or), then groups in order of terms:
       shared    1 byte    bytes that the term shares with the term of the group before (0 in the first)
       suffix    1 byte    bytes of the term beyond those; bit 7 set: several records; 127: one more byte is added to it
       ...                 the suffix
     one record:
       record    varint
     several:
       count     varint    records, at least 2
       size      varint    bytes of the records
       first     varint    the first record, then for each the distance to the one before less one, varints */
#ifndef KL_BLOCK_H
#define KL_BLOCK_H
#include "base/codec.h"
#include "index/postings.h"

#define KL_BLOCK_MAX (2 * KL_BLOCK_SIZE)                    /* a block beyond this is split */
#define KL_BLOCK_MIN (KL_BLOCK_SIZE / 4)                    /* a block below this joins a neighbour if there is room */
#define KL_BLOCK_READ_MAX 2048                               /* no block is longer, so none has more records in a group */
#define KL_BLOCK_HEAD 4                                     /* the checksum */
#define KL_BLOCK_TERM_MAX ((KL_KEY_MAX + 7) / 8 * 9)        /* an encoded term */
#define KL_BLOCK_KEY_MAX (KL_BLOCK_TERM_MAX + 4)
#define KL_BLOCK_RECORD_MAX 5                               /* bytes of one record as a varint */
#define KL_BLOCK_GROUP_MAX (3 + KL_KEY_MAX + 2 * 5)         /* bytes of a group without its records */

size_t kl_block_term_key(kiln_slice term, unsigned char out[KL_BLOCK_TERM_MAX]);
size_t kl_block_key(kiln_slice term, uint32_t record, unsigned char out[KL_BLOCK_KEY_MAX]);
/* The separator between two neighbours, below < above. */
size_t kl_block_separator(const struct kl_posting *below, const struct kl_posting *above, unsigned char out[KL_BLOCK_KEY_MAX]);
/* The term a key is inside of, decoded into out; false if it is inside none. */
bool kl_block_key_inside(kiln_slice key, unsigned char out[KL_BLOCK_TERM_MAX], kiln_slice *term);

/* Reads the groups of one block in order. */
struct kl_block_reader {
	const unsigned char *start, *at, *end;       /* the present group, the bytes after it, the end of the block */
	const unsigned char *suffix;                 /* of the present group's term */
	const unsigned char *records, *records_end;  /* of the present group */
	uint32_t count;                              /* records of the present group */
	uint32_t shared, suffix_size;
	uint32_t term_size;
	unsigned char term[KL_KEY_MAX];
};
/* KILN_OK or KILN_DAMAGED. value must outlive the reader. */
int kl_block_open(struct kl_block_reader *r, kiln_slice key, kiln_slice value);
/* Go to the next group: KILN_OK, KILN_DONE, KILN_DAMAGED. step leaves the term of the group before in place, take makes it the present
   group's: a merge can so compare without copying. */
int kl_block_step(struct kl_block_reader *r);
static inline void kl_block_take(struct kl_block_reader *r)
{
	memcpy(r->term + r->shared, r->suffix, r->suffix_size);
	r->term_size = r->shared + r->suffix_size;
}
static inline int kl_block_next(struct kl_block_reader *r)
{
	int status = kl_block_step(r);
	if (status == KILN_OK)
		kl_block_take(r);
	return status;
}
static inline kiln_slice kl_block_term(const struct kl_block_reader *r) { return kl_slice(r->term, r->term_size); }
/* The records of a group, count of them, into out. False if they are malformed. */
bool kl_block_records(const unsigned char *at, const unsigned char *end, uint32_t count, uint32_t *out);

/* Writes groups, ascending, into one block. */
struct kl_block_writer {
	size_t size;                   /* bytes in data, head included */
	uint32_t term_size;            /* of the last group's term */
	unsigned char term[KL_KEY_MAX];
	unsigned char data[KL_BLOCK_MAX + KL_BLOCK_GROUP_MAX];
};
static inline void kl_block_begin(struct kl_block_writer *w) { w->size = KL_BLOCK_HEAD; w->term_size = 0; }
static inline bool kl_block_empty(const struct kl_block_writer *w) { return w->size == KL_BLOCK_HEAD; }
/* Bytes that a group with so many bytes of records will take at most. */
size_t kl_block_group_size(const struct kl_block_writer *w, kiln_slice term, uint32_t count, size_t records_size);
/* Append a group; there must be room: size + group_size <= sizeof data. */
void kl_block_add(struct kl_block_writer *w, kiln_slice term, uint32_t count, const void *records, size_t records_size);
/* Set the checksum; the block's bytes are data, size. */
void kl_block_seal(struct kl_block_writer *w, kiln_slice key);

/* Encode records, ascending, as a group holds them, up to room bytes; *size: bytes used. Returns how many were encoded. */
size_t kl_block_encode(const uint32_t *records, size_t count, unsigned char *out, size_t room, size_t *size);

#endif
