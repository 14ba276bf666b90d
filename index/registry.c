/* registry.c - which indexes a store has.

   In KL_META, "index:" and the name (a long name is cut, and ends in "~" and its SHA-256 in hex) -> checksum (4 bytes, of what follows, seeded by
   the key's), number (2, big-endian), state (1), fingerprint (8, big-endian). "index.last" holds the last number given, "index.version" the
   registry's version. */
#include "index/registry.h"
#include "base/buf.h"
#include "base/codec.h"
#include "base/hash.h"

#define PREFIX "index:"
#define NAME_MAX_KEPT 200
#define CUT 120
#define KEY_MAX (sizeof PREFIX - 1 + NAME_MAX_KEPT)
#define VALUE_SIZE 15
#define LAST "index.last"
#define VERSION "index.version"

static bool make_key(kiln_slice name, unsigned char out[KEY_MAX], kiln_slice *key)
{
	static const char hex[] = "0123456789abcdef";
	unsigned char digest[KL_SHA256_SIZE], *to = out;
	bool whole = name.size <= NAME_MAX_KEPT;
	memcpy(to, PREFIX, sizeof PREFIX - 1);
	to += sizeof PREFIX - 1;
	memcpy(to, name.size ? name.data : "", whole ? name.size : CUT);
	to += whole ? name.size : CUT;
	if (!whole) {
		if (!kl_sha256(name, digest))
			return false;
		*to++ = '~';
		for (size_t i = 0; i < sizeof digest; i++) {
			*to++ = (unsigned char)hex[digest[i] >> 4];
			*to++ = (unsigned char)hex[digest[i] & 15];
		}
	}
	*key = kl_slice(out, (size_t)(to - out));
	return true;
}

static uint32_t sum_of(kiln_slice key, const unsigned char value[VALUE_SIZE])
{
	return (uint32_t)kl_checksum_seed(kl_slice(value + 4, VALUE_SIZE - 4), kl_checksum(key));
}

struct row {
	uint16_t number;
	uint8_t state;
	uint64_t fingerprint;
};

static int read_row(struct kl_txn *txn, kiln_slice key, struct row *row)
{
	kiln_slice value;
	int status = kl_table_get(txn, KL_META, key, &value);
	if (status)
		return status;
	const unsigned char *v = (const unsigned char *)value.data;
	if (value.size != VALUE_SIZE || kl_get_be32(v) != sum_of(key, v))
		return KILN_DAMAGED;
	*row = (struct row){kl_get_be16(v + 4), v[6], kl_get_be64(v + 7)};
	return KILN_OK;
}

static int write_row(struct kl_txn *txn, kiln_slice key, const struct row *row)
{
	unsigned char v[VALUE_SIZE];
	kl_put_be16(v + 4, row->number);
	v[6] = row->state;
	kl_put_be64(v + 7, row->fingerprint);
	kl_put_be32(v, sum_of(key, v));
	return kl_table_put(txn, KL_META, key, kl_slice(v, sizeof v), 0);
}

static int find_one(struct kl_txn *txn, struct kl_index *index)
{
	unsigned char bytes[KEY_MAX];
	kiln_slice key;
	struct row row;
	index->number = 0;
	index->state = KL_INDEX_UNKNOWN;
	if (!make_key(index->name, bytes, &key))
		return KILN_NO_MEMORY;
	int status = read_row(txn, key, &row);
	if (status)
		return status == KILN_NOT_FOUND ? KILN_OK : status;
	index->number = row.number;
	index->state = row.fingerprint == index->fingerprint ? row.state : KL_INDEX_STALE;
	return KILN_OK;
}

int kl_registry_find(struct kl_txn *txn, struct kl_index *indexes, size_t count)
{
	int status = KILN_OK;
	for (size_t i = 0; i < count && !status; i++)
		status = find_one(txn, &indexes[i]);
	return status;
}

int kl_registry_version(struct kl_txn *txn, uint64_t *version)
{
	return kl_meta_get(txn, VERSION, version);
}

static int raise_version(struct kl_txn *txn)
{
	uint64_t version;
	int status = kl_meta_get(txn, VERSION, &version);
	return status ? status : kl_meta_put(txn, VERSION, version + 1);
}

static int write_one(struct kl_txn *txn, const struct kl_index *index)
{
	unsigned char bytes[KEY_MAX];
	kiln_slice key;
	struct row row = {index->number, index->state, index->fingerprint};
	return make_key(index->name, bytes, &key) ? write_row(txn, key, &row) : KILN_NO_MEMORY;
}

/* One that is not there gets the next number; in an empty store one that is there is as good as new. */
static int add_one(struct kl_txn *txn, struct kl_index *index, bool empty, uint64_t *last, bool *changed)
{
	int status = find_one(txn, index);
	if (status || (index->number && (!empty || index->state == KL_INDEX_BUILT)))
		return status;
	if (!index->number) {
		if (*last >= KL_INDEX_MAX)
			return KILN_LIMIT;
		index->number = (uint16_t)++*last;
	}
	index->state = empty ? KL_INDEX_BUILT : KL_INDEX_STALE;
	*changed = true;
	return write_one(txn, index);
}

int kl_registry_add(struct kl_txn *txn, struct kl_index *indexes, size_t count, bool empty)
{
	uint64_t last, before;
	bool changed = false;
	int status = kl_meta_get(txn, LAST, &last);
	before = last;
	for (size_t i = 0; i < count && !status; i++)
		status = add_one(txn, &indexes[i], empty, &last, &changed);
	if (!status && last != before)
		status = kl_meta_put(txn, LAST, last);
	if (!status && changed)
		status = raise_version(txn);
	return status;
}

int kl_registry_set(struct kl_txn *txn, const struct kl_index *index, enum kl_index_state state)
{
	struct kl_index found = *index;
	int status = find_one(txn, &found);
	if (status || !found.number)
		return status ? status : KILN_NOT_FOUND;
	found.state = (uint8_t)state;
	status = write_one(txn, &found);
	return status ? status : raise_version(txn);
}

/* A walk over all rows of KL_META that begin with "index:". */
struct rows {
	struct kl_txn *txn;
	unsigned char given[KL_INDEX_MAX / 8 + 1];   /* numbers, a bit each */
	uint64_t highest;
	bool (*damaged)(void *arg, kiln_slice key, const char *what);   /* false stops */
	void *arg;
};

static const char *row_wrong(struct rows *r, kiln_slice key)
{
	struct row row;
	if (read_row(r->txn, key, &row))
		return "the row of an index does not match its checksum";
	unsigned char bit = (unsigned char)(1u << row.number % 8);
	if (!row.number || r->given[row.number / 8] & bit)
		return "two indexes have one number";
	r->given[row.number / 8] |= bit;
	if (row.number > r->highest)
		r->highest = row.number;
	return NULL;
}

static int walk_rows(struct rows *r)
{
	struct kl_cursor *cursor;
	kiln_slice key = KL_SLICE(PREFIX), value;
	int status = kl_cursor_open(r->txn, KL_META, &cursor);
	if (status)
		return status;
	for (status = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value); !status && kl_slice_starts(key, KL_SLICE(PREFIX));
	     status = kl_cursor_move(cursor, KL_NEXT, &key, &value)) {
		const char *wrong = row_wrong(r, key);
		if (wrong && !r->damaged(r->arg, key, wrong))
			break;
	}
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

struct naming {
	bool (*report)(void *arg, const char *where, const char *what);
	void *arg;
	uint64_t faults;
};

/* The name of a parameter is no content; what a damaged key holds is not known, so it is shown as far as it is plain text. */
static bool name_row(void *arg, kiln_slice key, const char *what)
{
	struct naming *n = arg;
	char where[KEY_MAX + 16] = "meta ";
	size_t at = 5;
	for (size_t i = 0; i < key.size && i < KEY_MAX; i++)
		where[at++] = key.data[i] < ' ' || key.data[i] > '~' ? '?' : key.data[i];
	where[at] = '\0';
	n->faults++;
	return !n->report || n->report(n->arg, where, what);
}

int kl_registry_check(struct kl_txn *txn, bool (*report)(void *arg, const char *where, const char *what), void *arg, uint64_t *faults)
{
	struct naming n = {report, arg, 0};
	struct rows r = {.txn = txn, .damaged = name_row, .arg = &n};
	uint64_t value;
	int status = walk_rows(&r);
	if (!status && (kl_meta_get(txn, LAST, &value) || value < r.highest || value > KL_INDEX_MAX))
		name_row(&n, KL_SLICE(LAST), "the counter does not agree with the rows");
	if (!status && kl_meta_get(txn, VERSION, &value))
		name_row(&n, KL_SLICE(VERSION), "the counter is malformed");
	*faults = n.faults;
	return status;
}

/* The keys to delete: LMDB's pages move under a cursor that deletes. */
static bool keep_key(void *arg, kiln_slice key, const char *what)
{
	(void)what;
	kl_buf_add_byte(arg, (unsigned char)key.size);   /* KEY_MAX is below 256; a longer one is none of ours and stays */
	kl_buf_add(arg, key.data, key.size & 255);
	return true;
}

static int delete_keys(struct kl_txn *txn, kiln_slice keys)
{
	int status = KILN_OK;
	for (size_t at = 0; at < keys.size && !status; at += 1 + (unsigned char)keys.data[at]) {
		status = kl_table_del(txn, KL_META, kl_slice(keys.data + at + 1, (unsigned char)keys.data[at]));
		if (status == KILN_NOT_FOUND)
			status = KILN_OK;
	}
	return status;
}

int kl_registry_repair(struct kl_txn *txn)
{
	struct kl_buf keys = {0};
	struct rows r = {.txn = txn, .damaged = keep_key, .arg = &keys};
	uint64_t value;
	int status = walk_rows(&r);
	if (!status && !kl_buf_ok(&keys))
		status = KILN_NO_MEMORY;
	if (!status)
		status = delete_keys(txn, kl_buf_slice(&keys));
	kl_buf_free(&keys);
	if (!status && (kl_meta_get(txn, LAST, &value) || value < r.highest || value > KL_INDEX_MAX))
		status = kl_meta_put(txn, LAST, r.highest);
	if (!status && kl_meta_get(txn, VERSION, &value))   /* one that no cache has seen */
		status = kl_meta_put(txn, VERSION, kl_txn_id(txn) << 32);
	return status ? status : raise_version(txn);
}
