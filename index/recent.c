/* recent.c - runs of changes in KL_RECENT (recent.h has the format). */
#include "index/recent.h"
#include "base/buf.h"
#include "base/codec.h"
#include "base/hash.h"

#define HEAD 4
#define KEY_SIZE 10
#define PARTS_MAX 65535
#define HIGHEST "index.highest"
#define HIGHEST_PAST "index.past"

struct head {
	uint64_t txn, parts, changes, highest, past;
};

static kiln_slice make_key(unsigned char out[KEY_SIZE], uint64_t run, unsigned part)
{
	kl_put_be64(out, run);
	kl_put_be16(out + 8, (uint16_t)part);
	return kl_slice(out, KEY_SIZE);
}

static uint32_t sum_of(kiln_slice key, kiln_slice value)
{
	return (uint32_t)kl_checksum_seed(kl_slice(value.data + HEAD, value.size - HEAD), kl_checksum(key));
}

/* Open one part: its head, a reader at its changes. */
static bool open_part(kiln_slice key, kiln_slice value, struct head *head, struct kl_reader *r)
{
	if (key.size != KEY_SIZE || value.size < HEAD || kl_get_be32(value.data) != sum_of(key, value))
		return false;
	*r = kl_reader_of(kl_slice(value.data + HEAD, value.size - HEAD));
	head->txn = kl_read_varint(r);
	head->parts = kl_read_varint(r);
	head->changes = kl_read_varint(r);
	head->highest = kl_read_varint(r);
	head->past = kl_read_varint(r);
	return !r->bad && head->parts <= PARTS_MAX && head->highest <= UINT32_MAX && head->past <= UINT32_MAX;
}

/* From the last run back to the first that another transaction wrote. */
static int find_committed(struct kl_txn *txn, struct kl_cursor *c, kiln_slice key, kiln_slice value, struct kl_recent_range *range)
{
	int status = KILN_OK;
	struct head head;
	struct kl_reader r;
	for (; status == KILN_OK; status = kl_cursor_move(c, KL_PREV, &key, &value)) {
		if (!open_part(key, value, &head, &r))
			return KILN_DAMAGED;
		if (head.txn != kl_txn_id(txn)) {
			range->committed = kl_get_be64(key.data);
			return KILN_OK;
		}
	}
	return status == KILN_DONE ? KILN_OK : status;
}

static int read_range(struct kl_txn *txn, struct kl_cursor *c, struct kl_recent_range *range)
{
	kiln_slice key, value;
	struct head head;
	struct kl_reader r;
	int status = kl_cursor_move(c, KL_FIRST, &key, &value);
	if (status)
		return status;
	if (!open_part(key, value, &head, &r) || kl_get_be64(key.data) != 1)
		return KILN_DAMAGED;
	range->filling = head.txn;
	status = kl_cursor_move(c, KL_LAST, &key, &value);
	if (status || key.size != KEY_SIZE)
		return status < 0 ? status : KILN_DAMAGED;
	range->last = kl_get_be64(key.data);
	if (kl_txn_writes(txn)) {
		if (!open_part(key, value, &head, &r))
			return KILN_DAMAGED;
		range->changes = head.changes;
		range->highest = (struct kl_highest){(uint32_t)head.highest, (uint32_t)head.past};
		return find_committed(txn, c, key, value, range);
	}
	range->committed = range->last;
	return KILN_OK;
}

static int read_highest(struct kl_txn *txn, struct kl_recent_range *range)
{
	uint64_t highest, past = 0;
	int status = kl_meta_get(txn, HIGHEST, &highest);
	if (!status)
		status = kl_meta_get(txn, HIGHEST_PAST, &past);
	range->highest.record = highest < UINT32_MAX ? (uint32_t)highest : UINT32_MAX;
	range->highest.past = past < UINT32_MAX ? (uint32_t)past : UINT32_MAX;
	return status;
}

int kl_recent_range(struct kl_txn *txn, struct kl_recent_range *range)
{
	struct kl_cursor *c;
	uint64_t entries;
	*range = (struct kl_recent_range){0};
	int status = KILN_OK;
	if (!kl_txn_noted(txn, KL_NOTE_RECENT, &entries)) {
		status = kl_table_entries(txn, KL_RECENT, &entries);
		if (!status)
			kl_txn_note(txn, KL_NOTE_RECENT, entries);
	}
	if (!status && entries == 0)
		return kl_txn_writes(txn) ? read_highest(txn, range) : KILN_OK;
	if (!status)
		status = kl_cursor_open(txn, KL_RECENT, &c);
	if (status)
		return status;
	status = read_range(txn, c, range);
	kl_cursor_close(c);
	return status == KILN_DONE ? KILN_OK : status;
}

struct part { size_t at, size; };   /* in the bytes of a run */

/* Encode changes from *from on until the part is full. */
static void encode_part(struct kl_buf *out, const struct kl_posting *changes, size_t count, size_t *from)
{
	size_t start = out->size, i = *from;
	kiln_slice before = {NULL, 0};
	for (; i < count; before = changes[i++].term) {
		kiln_slice t = changes[i].term;
		size_t n = before.size < t.size ? before.size : t.size, shared = 0;
		while (shared < n && before.data[shared] == t.data[shared])
			shared++;
		if (out->size - start + 2 + (t.size - shared) + 5 > KL_RECENT_PART)
			break;
		kl_buf_add_byte(out, (unsigned char)shared);
		kl_buf_add_byte(out, (unsigned char)(t.size - shared));
		kl_buf_add(out, t.data + shared, t.size - shared);
		kl_buf_add_varint(out, (uint64_t)changes[i].record * 2 + changes[i].removed);
	}
	*from = i;
}

static int put_part(struct kl_txn *txn, uint64_t run, unsigned part, const struct head *head, kiln_slice changes, struct kl_buf *value)
{
	unsigned char bytes[KEY_SIZE];
	kiln_slice key = make_key(bytes, run, part);
	kl_buf_clear(value);
	kl_buf_add(value, "\0\0\0", HEAD);
	kl_buf_add_varint(value, head->txn);
	kl_buf_add_varint(value, head->parts);
	kl_buf_add_varint(value, head->changes);
	kl_buf_add_varint(value, head->highest);
	kl_buf_add_varint(value, head->past);
	kl_buf_add_slice(value, changes);
	if (!kl_buf_ok(value))
		return KILN_NO_MEMORY;
	kl_put_be32(value->data, sum_of(key, kl_buf_slice(value)));
	return kl_table_put(txn, KL_RECENT, key, kl_buf_slice(value), KL_PUT_APPEND);
}

static int put_parts(struct kl_txn *txn, uint64_t run, uint64_t changes, struct kl_highest highest, kiln_slice bytes, const struct kl_buf *parts)
{
	struct kl_buf value = {0};
	const struct part *p = (const struct part *)parts->data;
	size_t n = parts->size / sizeof *p;
	struct head head = {kl_txn_id(txn), n, changes, highest.record, highest.past};
	int status = n > PARTS_MAX ? KILN_LIMIT : KILN_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = put_part(txn, run, (unsigned)i, &head, kl_slice(bytes.data + p[i].at, p[i].size), &value);
	kl_buf_free(&value);
	return status;
}

int kl_recent_append(struct kl_txn *txn, const struct kl_recent_range *range, struct kl_highest highest, const struct kl_posting *changes, size_t count)
{
	struct kl_buf bytes = {0}, parts = {0};
	int status = KILN_NO_MEMORY;
	for (size_t from = 0; from < count && kl_buf_ok(&bytes);) {
		struct part p = {bytes.size, 0};
		encode_part(&bytes, changes, count, &from);
		p.size = bytes.size - p.at;
		kl_buf_add(&parts, &p, sizeof p);
	}
	if (kl_buf_ok(&bytes) && kl_buf_ok(&parts))
		status = put_parts(txn, range->last + 1, range->changes + count, highest, kl_buf_slice(&bytes), &parts);
	kl_buf_free(&bytes);
	kl_buf_free(&parts);
	return status;
}

int kl_recent_note(struct kl_txn *txn, struct kl_highest highest)
{
	int status = kl_meta_put(txn, HIGHEST, highest.record);
	return status ? status : kl_meta_put(txn, HIGHEST_PAST, highest.past);
}

int kl_recent_clear(struct kl_txn *txn, struct kl_highest highest)
{
	int status = kl_recent_note(txn, highest);
	return status || kl_table_count(txn, KL_RECENT) == 0 ? status : kl_table_clear(txn, KL_RECENT);
}

static int read_changes(struct kl_reader *r, int (*each)(void *arg, const struct kl_posting *change), void *arg)
{
	unsigned char term[KL_KEY_MAX];
	size_t size = 0;
	while (r->at != r->end) {
		size_t shared = kl_read_byte(r), suffix = kl_read_byte(r);
		kiln_slice bytes = kl_read_bytes(r, suffix);
		uint64_t record = kl_read_varint(r);
		if (r->bad || shared > size || shared + suffix > sizeof term || record >> 33)
			return KILN_DAMAGED;
		memcpy(term + shared, bytes.data, suffix);
		size = shared + suffix;
		struct kl_posting change = {kl_slice(term, size), (uint32_t)(record >> 1), record & 1};
		int status = each(arg, &change);
		if (status)
			return status;
	}
	return KILN_OK;
}

int kl_recent_read(struct kl_txn *txn, uint64_t run, int (*each)(void *arg, const struct kl_posting *change), void *arg)
{
	unsigned char bytes[KEY_SIZE];
	struct head head = {.parts = 1};
	for (uint64_t part = 0; part < head.parts; part++) {
		kiln_slice key = make_key(bytes, run, (unsigned)part), value;
		struct kl_reader r;
		int status = kl_table_get(txn, KL_RECENT, key, &value);
		if (status)
			return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
		if (!open_part(key, value, &head, &r))
			return KILN_DAMAGED;
		status = read_changes(&r, each, arg);
		if (status)
			return status;
	}
	return KILN_OK;
}
