/* counts.c - exact numbers of entries of the terms that span blocks. */
#include "index/counts.h"
#include "base/hash.h"
#include "index/block.h"

#define HEAD 4

static uint32_t sum_of(kiln_slice key, const char *value, size_t size)
{
	return (uint32_t)kl_checksum_seed(kl_slice(value + HEAD, size - HEAD), kl_checksum(key));
}

int kl_counts_read(kiln_slice key, kiln_slice value, uint64_t *count)
{
	if (value.size <= HEAD || kl_get_be32(value.data) != sum_of(key, value.data, value.size))
		return KILN_DAMAGED;
	struct kl_reader r = kl_reader_of(kl_slice(value.data + HEAD, value.size - HEAD));
	*count = kl_read_varint(&r);
	return r.bad || r.at != r.end ? KILN_DAMAGED : KILN_OK;
}

int kl_counts_get(struct kl_txn *txn, kiln_slice term, uint64_t *count)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX];
	kiln_slice key = kl_slice(bytes, kl_block_term_key(term, bytes)), value;
	int status = kl_table_get(txn, KL_COUNTS, key, &value);
	return status ? status : kl_counts_read(key, value, count);
}

int kl_counts_put(struct kl_txn *txn, kiln_slice term, uint64_t count)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX];
	char value[HEAD + KL_VARINT_MAX];
	kiln_slice key = kl_slice(bytes, kl_block_term_key(term, bytes));
	size_t size = HEAD + kl_put_varint(value + HEAD, count);
	kl_put_be32(value, sum_of(key, value, size));
	return kl_table_put(txn, KL_COUNTS, key, kl_slice(value, size), 0);
}

int kl_counts_add(struct kl_txn *txn, kiln_slice term, int64_t more)
{
	uint64_t count;
	int status = kl_counts_get(txn, term, &count);
	if (status)
		return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
	if (more < 0 && count < (uint64_t)-more)
		return KILN_DAMAGED;
	return kl_counts_put(txn, term, count + (uint64_t)more);
}

int kl_counts_del(struct kl_txn *txn, kiln_slice term)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX];
	return kl_table_del(txn, KL_COUNTS, kl_slice(bytes, kl_block_term_key(term, bytes)));
}
