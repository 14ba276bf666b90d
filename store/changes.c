/* changes.c - versions as bytes.

   KL_CHANGES: key = sequence (8 bytes big-endian), value =

     checksum      8   little-endian, see below
     flags         1   bit 0 end of commit, 1 the id is a UUID, 2 more parts follow, 3 no commitment (all zeros), 4 format byte present
     kind          1   operation, and the codec in the high half
     format        1   only with flag 4; KL_FORMAT otherwise
     record        varint
     previous      varint   sequence - previous, 0 for none
     committed     varint   zigzag(committed - the clock's milliseconds)
     dictionary    varint
     tag           10
     incarnation   varint   symbol
     origin        varint   zigzag(sequence - origin sequence)
     clock         6        milliseconds, big-endian
     counter       varint   of the clock
     type          varint   symbol
     id            16, or a length byte and the text
     generation    varint
     parents       varint   count, then 32 bytes each
     transaction   varint   origin sequence - transaction
     commitment    32       without flag 3
     body size     varint
     sealed size   varint   only with flag 2
     sealed bytes  the rest of the value

   Where that is longer than KL_VALUE_MAX it is cut, and part n = 1, 2 ... stands under sequence and n (2 bytes big-endian).

   Checksum: XXH3 of the first value behind the checksum, seeded with the sequence; of each further part, seeded with the checksum so far.

   Canonical bytes of an event, integers big-endian: format 1, incarnation 16, origin sequence 8, clock 8, transaction 8, type (length 2, text), id
   (length 2, text), operation 1, generation 4, number of parents 2 and 32 bytes each, commitment 32.  */
#include "store/changes.h"
#include "base/codec.h"
#include "base/limits.h"
#include "base/uuid.h"
#include "store/env_private.h"

#define CHECKSUM_SIZE 8
#define KEY_SIZE 8
#define PART_KEY_SIZE 10
#define SEALED_MAX ((size_t)KL_RESOURCE_MAX + KL_SALT_SIZE)  /* a body that does not compress is kept plain */
enum { END_OF_COMMIT = 1, UUID_ID = 2, PARTS = 4, NO_COMMITMENT = 8, OTHER_FORMAT = 16 };

static const unsigned char zeros[KL_SHA256_SIZE];

static uint64_t zigzag(int64_t v) { return (uint64_t)v << 1 ^ (uint64_t)(v >> 63); }
static int64_t unzigzag(uint64_t v) { return (int64_t)(v >> 1) ^ -(int64_t)(v & 1); }

void kl_version_id(uint32_t generation, const unsigned char tag[10], char out[KL_VERSION_ID_MAX])
{
	char digits[10];
	size_t n = 0, at = 0;
	do
		digits[n++] = (char)('0' + generation % 10);
	while (generation /= 10);
	while (n)
		out[at++] = digits[--n];
	out[at++] = '-';
	kl_base32(tag, 10, out + at);
	out[at + 16] = '\0';
}

bool kl_version_id_parse(kiln_slice text, uint32_t *generation, unsigned char tag[10])
{
	uint64_t n = 0;
	size_t i = 0;
	for (; i < text.size && i < 10 && text.data[i] >= '0' && text.data[i] <= '9'; i++)
		n = n * 10 + (uint64_t)(text.data[i] - '0');
	if (i == 0 || text.data[0] == '0' || n > UINT32_MAX || text.size != i + 17 || text.data[i] != '-')
		return false;
	*generation = (uint32_t)n;
	return kl_base32_parse(kl_slice(text.data + i + 1, 16), tag);
}

static void add_be(struct kl_buf *out, uint64_t v, size_t bytes)
{
	unsigned char b[8];
	kl_put_be64(b, v);
	kl_buf_add(out, b + 8 - bytes, bytes);
}

void kl_event_encode(const struct kl_event *e, struct kl_buf *out)
{
	kl_buf_add_byte(out, e->format);
	kl_buf_add(out, e->incarnation, KL_INCARNATION_SIZE);
	add_be(out, e->origin_sequence, 8);
	add_be(out, e->clock, 8);
	add_be(out, e->transaction, 8);
	add_be(out, e->type.size, 2);
	kl_buf_add_slice(out, e->type);
	add_be(out, e->id.size, 2);
	kl_buf_add_slice(out, e->id);
	kl_buf_add_byte(out, e->operation);
	add_be(out, e->generation, 4);
	add_be(out, e->parent_count, 2);
	kl_buf_add(out, e->parents, e->parent_count * (size_t)KL_SHA256_SIZE);
	kl_buf_add(out, e->commitment, KL_SHA256_SIZE);
}

bool kl_event_hash(const struct kl_event *e, struct kl_buf *scratch, unsigned char out[KL_SHA256_SIZE])
{
	kl_buf_clear(scratch);
	kl_event_encode(e, scratch);
	return kl_buf_ok(scratch) && kl_sha256(kl_buf_slice(scratch), out);
}

static unsigned flags_of(const struct kl_version *v, bool uuid)
{
	unsigned flags = v->end_of_commit ? END_OF_COMMIT : 0;
	if (uuid)
		flags |= UUID_ID;
	if (!memcmp(v->event.commitment, zeros, sizeof zeros))
		flags |= NO_COMMITMENT;
	if (v->event.format != KL_FORMAT)
		flags |= OTHER_FORMAT;
	return flags;
}

static void encode_id(kiln_slice id, bool is_uuid, const unsigned char uuid[16], struct kl_buf *out)
{
	if (is_uuid) {
		kl_buf_add(out, uuid, 16);
		return;
	}
	kl_buf_add_byte(out, (unsigned char)id.size);
	kl_buf_add_slice(out, id);
}

/* Everything before the sealed bytes; the checksum's place is left open. */
static void encode(const struct kl_version *v, uint32_t incarnation, uint32_t type, struct kl_buf *out)
{
	const struct kl_event *e = &v->event;
	unsigned char uuid[16];
	bool is_uuid = kl_uuid_parse(e->id, uuid);
	unsigned flags = flags_of(v, is_uuid);
	kl_buf_add(out, zeros, CHECKSUM_SIZE);
	kl_buf_add_byte(out, (unsigned char)flags);
	kl_buf_add_byte(out, (unsigned char)(e->operation | v->sealed.codec << 4));
	if (flags & OTHER_FORMAT)
		kl_buf_add_byte(out, e->format);
	kl_buf_add_varint(out, v->record);
	kl_buf_add_varint(out, v->previous ? v->sequence - v->previous : 0);
	kl_buf_add_varint(out, zigzag(v->committed - (int64_t)(e->clock >> 16)));
	kl_buf_add_varint(out, v->sealed.dictionary);
	kl_buf_add(out, v->tag, sizeof v->tag);
	kl_buf_add_varint(out, incarnation);
	kl_buf_add_varint(out, zigzag((int64_t)(v->sequence - e->origin_sequence)));
	add_be(out, e->clock >> 16, 6);
	kl_buf_add_varint(out, e->clock & 0xffff);
	kl_buf_add_varint(out, type);
	encode_id(e->id, is_uuid, uuid, out);
	kl_buf_add_varint(out, e->generation);
	kl_buf_add_varint(out, e->parent_count);
	kl_buf_add(out, e->parents, e->parent_count * (size_t)KL_SHA256_SIZE);
	kl_buf_add_varint(out, e->origin_sequence - e->transaction);
	if (!(flags & NO_COMMITMENT))
		kl_buf_add(out, e->commitment, KL_SHA256_SIZE);
	kl_buf_add_varint(out, v->sealed.body_size);
}

static kiln_slice part_key(unsigned char out[PART_KEY_SIZE], uint64_t sequence, unsigned part)
{
	kl_put_be64(out, sequence);
	kl_put_be16(out + KEY_SIZE, (uint16_t)part);
	return kl_slice(out, part ? PART_KEY_SIZE : KEY_SIZE);
}

static uint64_t checksum_of(kiln_slice first, uint64_t sequence)
{
	return kl_checksum_seed(kl_slice(first.data + CHECKSUM_SIZE, first.size - CHECKSUM_SIZE), sequence);
}

static void put_le64(char *p, uint64_t v)
{
	for (int i = 0; i < 8; i++)
		p[i] = (char)(v >> (8 * i));
}

static uint64_t get_le64(const char *p)
{
	uint64_t v = 0;
	for (int i = 7; i >= 0; i--)
		v = v << 8 | (unsigned char)p[i];
	return v;
}

static size_t part_size(size_t left) { return left < KL_VALUE_MAX ? left : KL_VALUE_MAX; }

/* Write the parts behind the first; `rest` is what of the sealed bytes the first does not hold. */
static int put_parts(struct kl_txn *txn, uint64_t sequence, kiln_slice rest)
{
	unsigned char key[PART_KEY_SIZE];
	for (unsigned part = 1; rest.size; part++) {
		size_t n = part_size(rest.size);
		int status = kl_table_put(txn, KL_CHANGES, part_key(key, sequence, part), kl_slice(rest.data, n), KL_PUT_APPEND);
		if (status)
			return status;
		rest = kl_slice(rest.data + n, rest.size - n);
	}
	return KILN_OK;
}

static int append(struct kl_txn *txn, const struct kl_version *v, uint32_t incarnation, uint32_t type, struct kl_buf *scratch)
{
	kiln_slice sealed = v->sealed.bytes;
	unsigned char key[PART_KEY_SIZE];
	kl_buf_clear(scratch);
	encode(v, incarnation, type, scratch);
	size_t first = sealed.size;
	if (kl_buf_ok(scratch) && scratch->size + sealed.size > KL_VALUE_MAX) {
		scratch->data[CHECKSUM_SIZE] |= PARTS;
		kl_buf_add_varint(scratch, sealed.size);
		first = scratch->size < KL_VALUE_MAX ? KL_VALUE_MAX - scratch->size : 0;
	}
	kl_buf_add(scratch, sealed.data, first);
	if (!kl_buf_ok(scratch))
		return KILN_NO_MEMORY;
	kiln_slice rest = first < sealed.size ? kl_slice(sealed.data + first, sealed.size - first) : kl_slice(NULL, 0);
	uint64_t sum = checksum_of(kl_buf_slice(scratch), v->sequence);
	for (size_t at = 0; at < rest.size; at += KL_VALUE_MAX)
		sum = kl_checksum_seed(kl_slice(rest.data + at, part_size(rest.size - at)), sum);
	put_le64(scratch->data, sum);
	int status = kl_table_put(txn, KL_CHANGES, part_key(key, v->sequence, 0), kl_buf_slice(scratch), KL_PUT_APPEND);
	return status ? status : put_parts(txn, v->sequence, rest);
}

static bool acceptable(const struct kl_version *v)
{
	const struct kl_event *e = &v->event;
	bool headed = v->sealed.codec >= KL_BODY_BEHIND_ID;
	if (headed && !(kl_slice_eq(v->sealed.type, e->type) && kl_slice_eq(v->sealed.id, e->id)))
		return false;
	return v->sequence && v->previous < v->sequence && e->operation && e->operation < 16 && v->sealed.codec < 16 && e->id.size <= 255
		&& e->type.size <= UINT16_MAX && e->parent_count <= KL_PARENTS_MAX && e->transaction <= e->origin_sequence
		&& v->sealed.body_size <= KL_RESOURCE_MAX && v->sealed.bytes.size <= SEALED_MAX;
}

static int symbol(struct kl_txn *txn, kiln_slice text, uint32_t *number)
{
	int status = kl_symbols_find(txn->env, txn, text, number);
	return status == KILN_NOT_FOUND ? kl_symbols_add(txn, text, number) : status;
}

int kl_changes_append(struct kl_txn *txn, const struct kl_version *v, struct kl_buf *scratch, kiln_error *err)
{
	uint32_t incarnation, type;
	if (!acceptable(v))
		return kl_fail(err, KILN_MISUSE, "a version has a field that cannot be stored");
	int status = symbol(txn, kl_slice(v->event.incarnation, KL_INCARNATION_SIZE), &incarnation);
	if (!status)
		status = symbol(txn, v->event.type, &type);
	if (!status)
		status = append(txn, v, incarnation, type, scratch);
	return status ? kl_fail(err, status, "version %llu cannot be stored", (unsigned long long)v->sequence) : KILN_OK;
}

static uint64_t read_be(struct kl_reader *r, size_t bytes)
{
	uint64_t v = 0;
	while (bytes--)
		v = v << 8 | kl_read_byte(r);
	return v;
}

static uint64_t read_below(struct kl_reader *r, uint64_t limit)
{
	uint64_t v = kl_read_varint(r);
	if (v > limit)
		r->bad = true;
	return v;
}

static void read_copy(struct kl_reader *r, unsigned char *to, size_t n)
{
	kiln_slice s = kl_read_bytes(r, n);
	if (s.data)
		memcpy(to, s.data, n);
}

static int decode_id(struct kl_reader *r, bool is_uuid, struct kl_arena *arena, kiln_slice *id)
{
	if (!is_uuid) {
		*id = kl_read_bytes(r, kl_read_byte(r));
		return KILN_OK;
	}
	kiln_slice uuid = kl_read_bytes(r, 16);
	char *text = kl_arena_alloc(arena, KL_UUID_TEXT);
	if (!text)
		return KILN_NO_MEMORY;
	if (uuid.data)
		kl_uuid_text((const unsigned char *)uuid.data, text);
	*id = kl_slice(text, KL_UUID_TEXT);
	return KILN_OK;
}

static int decode_symbols(struct kl_txn *txn, uint32_t incarnation, uint32_t type, struct kl_event *e)
{
	kiln_slice text;
	int status = kl_symbols_text(txn->env, txn, incarnation, &text);
	if (!status && text.size != KL_INCARNATION_SIZE)
		status = KILN_DAMAGED;
	if (!status)
		memcpy(e->incarnation, text.data, KL_INCARNATION_SIZE);
	if (!status)
		status = kl_symbols_text(txn->env, txn, type, &e->type);
	return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
}

/* The event's part of a value: from the tag to the body's size. */
static int decode_event(struct kl_txn *txn, struct kl_reader *r, unsigned flags, struct kl_arena *arena, struct kl_version *v)
{
	struct kl_event *e = &v->event;
	read_copy(r, v->tag, sizeof v->tag);
	uint32_t incarnation = (uint32_t)read_below(r, UINT32_MAX);
	e->origin_sequence = v->sequence - (uint64_t)unzigzag(kl_read_varint(r));
	e->clock = read_be(r, 6) << 16;
	e->clock |= read_below(r, 0xffff);
	uint32_t type = (uint32_t)read_below(r, UINT32_MAX);
	int status = decode_id(r, flags & UUID_ID, arena, &e->id);
	if (status)
		return status;
	e->generation = (uint32_t)read_below(r, UINT32_MAX);
	e->parent_count = (uint32_t)read_below(r, KL_PARENTS_MAX);
	if (r->bad)
		return KILN_DAMAGED;
	e->parents = (const unsigned char *)kl_read_bytes(r, e->parent_count * (size_t)KL_SHA256_SIZE).data;
	e->transaction = e->origin_sequence - kl_read_varint(r);
	if (!(flags & NO_COMMITMENT))
		read_copy(r, e->commitment, KL_SHA256_SIZE);
	return r->bad ? KILN_DAMAGED : decode_symbols(txn, incarnation, type, e);
}

/* A first value, its checksum verified unless parts follow. *sealed_size is the size of all sealed bytes. */
static int decode(struct kl_txn *txn, kiln_slice value, struct kl_arena *arena, struct kl_version *v, size_t *sealed_size)
{
	struct kl_reader r = kl_reader_of(kl_slice(value.data + CHECKSUM_SIZE, value.size - CHECKSUM_SIZE));
	unsigned flags = kl_read_byte(&r), kind = kl_read_byte(&r);
	v->event.format = flags & OTHER_FORMAT ? (uint8_t)kl_read_byte(&r) : KL_FORMAT;
	v->end_of_commit = flags & END_OF_COMMIT;
	v->event.operation = kind & 15;
	v->sealed.codec = (uint8_t)(kind >> 4);
	v->record = (uint32_t)read_below(&r, UINT32_MAX);
	uint64_t back = read_below(&r, v->sequence - 1);
	v->previous = back ? v->sequence - back : 0;
	int64_t late = unzigzag(kl_read_varint(&r));
	v->sealed.dictionary = (uint16_t)read_below(&r, UINT16_MAX);
	int status = decode_event(txn, &r, flags, arena, v);
	if (status)
		return status;
	v->committed = (int64_t)((uint64_t)(v->event.clock >> 16) + (uint64_t)late);
	v->sealed.body_size = (uint32_t)read_below(&r, KL_RESOURCE_MAX);
	*sealed_size = flags & PARTS ? read_below(&r, SEALED_MAX) : (size_t)(r.end - r.at);
	if (r.bad)
		return KILN_DAMAGED;
	v->sealed.bytes = kl_slice(r.at, (size_t)(r.end - r.at));
	v->sealed.type = v->event.type;
	v->sealed.id = v->event.id;
	return KILN_OK;
}

/* Go through the parts behind the first value: verify, and put them behind each other if `to` is not NULL. */
static int walk_parts(struct kl_txn *txn, uint64_t sequence, size_t left, uint64_t sum, uint64_t expected, char *to)
{
	unsigned char bytes[PART_KEY_SIZE];
	struct kl_cursor *cursor;
	kiln_slice key = part_key(bytes, sequence, 1), value;
	int status = kl_cursor_open(txn, KL_CHANGES, &cursor);
	if (status)
		return status;
	status = kl_cursor_move(cursor, KL_AT, &key, &value);
	for (unsigned part = 1; !status; part++) {
		if (!kl_slice_eq(key, part_key(bytes, sequence, part)) || value.size != part_size(left)) {
			status = KILN_DONE;
			break;
		}
		sum = kl_checksum_seed(value, sum);
		if (to)
			memcpy(to, value.data, value.size);
		to = to ? to + value.size : NULL;
		left -= value.size;
		if (!left)
			break;
		status = kl_cursor_move(cursor, KL_NEXT, &key, &value);
	}
	kl_cursor_close(cursor);
	if (!status && sum != expected)
		return KILN_DAMAGED;
	return status == KILN_DONE ? KILN_DAMAGED : status;
}

static int read_parts(struct kl_txn *txn, kiln_slice value, bool with_body, size_t sealed_size, struct kl_arena *arena, struct kl_version *v)
{
	kiln_slice first = v->sealed.bytes;
	char *all = NULL;
	if (first.size >= sealed_size)
		return KILN_DAMAGED;
	if (with_body) {
		all = kl_arena_alloc(arena, sealed_size);
		if (!all)
			return KILN_NO_MEMORY;
		if (first.size)
			memcpy(all, first.data, first.size);
	}
	v->sealed.bytes = all ? kl_slice(all, sealed_size) : kl_slice(NULL, 0);
	return walk_parts(txn, v->sequence, sealed_size - first.size, checksum_of(value, v->sequence), get_le64(value.data), all ? all + first.size : NULL);
}

static int read_version(struct kl_txn *txn, kiln_slice value, bool with_body, struct kl_arena *arena, struct kl_version *v)
{
	size_t sealed_size;
	if (value.size <= CHECKSUM_SIZE)
		return KILN_DAMAGED;
	bool parts = value.data[CHECKSUM_SIZE] & PARTS;
	if (!parts && checksum_of(value, v->sequence) != get_le64(value.data))
		return KILN_DAMAGED;
	int status = decode(txn, value, arena, v, &sealed_size);
	return !status && parts ? read_parts(txn, value, with_body, sealed_size, arena, v) : status;
}

int kl_changes_read(struct kl_txn *txn, uint64_t sequence, bool with_body, struct kl_arena *arena, struct kl_version *out, kiln_error *err)
{
	unsigned char key[PART_KEY_SIZE];
	kiln_slice value;
	*out = (struct kl_version){.sequence = sequence};
	int status = kl_table_get(txn, KL_CHANGES, part_key(key, sequence, 0), &value);
	if (status == KILN_NOT_FOUND)
		return kl_fail(err, status, "there is no version %llu", (unsigned long long)sequence);
	if (!status)
		status = read_version(txn, value, with_body, arena, out);
	if (status == KILN_DAMAGED)
		return kl_fail(err, status, "version %llu does not match its checksum", (unsigned long long)sequence);
	return status ? kl_fail(err, status, "version %llu cannot be read", (unsigned long long)sequence) : KILN_OK;
}

int kl_changes_next_record(struct kl_cursor *cursor, uint64_t *sequence, uint32_t *record)
{
	unsigned char bytes[PART_KEY_SIZE];
	kiln_slice wanted = part_key(bytes, *sequence + 1, 0), key = wanted, value;
	int status = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value);
	if (status)
		return status;
	if (!kl_slice_eq(key, wanted) || value.size <= CHECKSUM_SIZE)
		return KILN_DAMAGED;
	bool parts = value.data[CHECKSUM_SIZE] & PARTS;
	if (!parts && checksum_of(value, *sequence + 1) != get_le64(value.data))
		return KILN_DAMAGED;
	struct kl_reader r = kl_reader_of(kl_slice(value.data + CHECKSUM_SIZE, value.size - CHECKSUM_SIZE));
	unsigned flags = kl_read_byte(&r);
	kl_read_bytes(&r, flags & OTHER_FORMAT ? 2 : 1);
	*record = (uint32_t)read_below(&r, UINT32_MAX);
	++*sequence;
	return r.bad ? KILN_DAMAGED : KILN_OK;
}

int kl_changes_last(struct kl_txn *txn, uint64_t *sequence)
{
	struct kl_cursor *cursor;
	kiln_slice key, value;
	*sequence = 0;
	int status = kl_cursor_open(txn, KL_CHANGES, &cursor);
	if (status)
		return status;
	status = kl_cursor_move(cursor, KL_LAST, &key, &value);
	if (!status && key.size < KEY_SIZE)
		status = KILN_DAMAGED;
	if (!status)
		*sequence = kl_get_be64(key.data);
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}
