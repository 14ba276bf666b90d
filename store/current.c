/* current.c - what is shown of each record, and heads.

   Both tables have the record number as key, 4 bytes in the machine's order (MDB_INTEGERKEY). Values:

     current   check (2 bytes), flags (1), then varints: served, zigzag(last - served), heads, type, patient, encounter
     heads     check (2 bytes), then varints: count, zigzag(sequence - the one before), the first one from 0

   check: the low 16 bits of the XXH3 of the rest, seeded with the record number.  */
#include "store/current.h"
#include "base/codec.h"
#include "store/env_private.h"

#define CHECK_SIZE 2
#define VALUE_MAX (CHECK_SIZE + 1 + KL_VARINT_MAX * (KL_PARENTS_MAX + 1))

static uint64_t zigzag(int64_t v) { return (uint64_t)v << 1 ^ (uint64_t)(v >> 63); }
static int64_t unzigzag(uint64_t v) { return (int64_t)(v >> 1) ^ -(int64_t)(v & 1); }

static uint16_t check_of(kiln_slice value, uint32_t record)
{
	return (uint16_t)kl_checksum_seed(kl_slice(value.data + CHECK_SIZE, value.size - CHECK_SIZE), record);
}

static bool opens(kiln_slice value, uint32_t record, struct kl_reader *r)
{
	if (value.size < CHECK_SIZE || kl_get_be16(value.data) != check_of(value, record))
		return false;
	*r = kl_reader_of(kl_slice(value.data + CHECK_SIZE, value.size - CHECK_SIZE));
	return true;
}

static uint32_t read_u32(struct kl_reader *r)
{
	uint64_t v = kl_read_varint(r);
	if (v > UINT32_MAX)
		r->bad = true;
	return (uint32_t)v;
}

static int decode(kiln_slice value, uint32_t record, struct kl_current *out)
{
	struct kl_reader r;
	if (!opens(value, record, &r))
		return KILN_DAMAGED;
	out->flags = (uint8_t)kl_read_byte(&r);
	out->served = kl_read_varint(&r);
	out->last = out->served + (uint64_t)unzigzag(kl_read_varint(&r));
	out->heads = read_u32(&r);
	out->type = read_u32(&r);
	out->patient = read_u32(&r);
	out->encounter = read_u32(&r);
	return r.bad || r.at != r.end ? KILN_DAMAGED : KILN_OK;
}

int kl_current_get(struct kl_txn *txn, uint32_t record, struct kl_current *out)
{
	kiln_slice value;
	int status = kl_table_get(txn, KL_CURRENT, kl_slice(&record, sizeof record), &value);
	return status ? status : decode(value, record, out);
}

static void finish(unsigned char *value, size_t size, uint32_t record)
{
	kl_put_be16(value, check_of(kl_slice(value, size), record));
}

int kl_current_put(struct kl_txn *txn, uint32_t record, const struct kl_current *c, unsigned flags)
{
	unsigned char value[VALUE_MAX];
	size_t n = CHECK_SIZE;
	if (record == KL_RECORD_NONE)
		return KILN_MISUSE;
	value[n++] = c->flags;
	n += kl_put_varint(value + n, c->served);
	n += kl_put_varint(value + n, zigzag((int64_t)(c->last - c->served)));
	n += kl_put_varint(value + n, c->heads);
	n += kl_put_varint(value + n, c->type);
	n += kl_put_varint(value + n, c->patient);
	n += kl_put_varint(value + n, c->encounter);
	finish(value, n, record);
	return kl_table_put(txn, KL_CURRENT, kl_slice(&record, sizeof record), kl_slice(value, n), flags & KL_CURRENT_APPEND ? KL_PUT_APPEND : 0);
}

int kl_current_next(struct kl_cursor *cursor, uint32_t *record, struct kl_current *out)
{
	uint32_t from = *record + 1;
	kiln_slice value, key = kl_slice(&from, sizeof from);
	if (*record == UINT32_MAX)
		return KILN_DONE;
	int status = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value);
	if (status)
		return status;
	if (key.size != sizeof *record)
		return KILN_DAMAGED;
	memcpy(record, key.data, sizeof *record);
	return decode(value, *record, out);
}

int kl_heads_get(struct kl_txn *txn, uint32_t record, uint64_t *sequences, uint32_t *count)
{
	kiln_slice value;
	struct kl_reader r;
	uint64_t at = 0;
	*count = 0;
	int status = kl_table_get(txn, KL_HEADS, kl_slice(&record, sizeof record), &value);
	if (status)
		return status;
	if (!opens(value, record, &r))
		return KILN_DAMAGED;
	uint64_t n = kl_read_varint(&r);
	if (n > KL_PARENTS_MAX)
		return KILN_DAMAGED;
	for (uint64_t i = 0; i < n; i++)
		sequences[i] = at += (uint64_t)unzigzag(kl_read_varint(&r));
	if (r.bad || r.at != r.end)
		return KILN_DAMAGED;
	*count = (uint32_t)n;
	return KILN_OK;
}

int kl_heads_put(struct kl_txn *txn, uint32_t record, const uint64_t *sequences, uint32_t count)
{
	unsigned char value[VALUE_MAX];
	kiln_slice key = kl_slice(&record, sizeof record);
	size_t n = CHECK_SIZE;
	uint64_t before = 0;
	if (count > KL_PARENTS_MAX)
		return KILN_LIMIT;
	if (count < 2) {
		int status = kl_table_del(txn, KL_HEADS, key);
		return status == KILN_NOT_FOUND ? KILN_OK : status;
	}
	n += kl_put_varint(value + n, count);
	for (uint32_t i = 0; i < count; i++) {
		n += kl_put_varint(value + n, zigzag((int64_t)(sequences[i] - before)));
		before = sequences[i];
	}
	finish(value, n, record);
	return kl_table_put(txn, KL_HEADS, key, kl_slice(value, n), 0);
}
