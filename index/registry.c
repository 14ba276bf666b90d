/* registry.c - which indexes a store has.

   In KL_REGISTRY, "index:" and the name (a long name is cut, and ends in "~" and its SHA-256 in hex) -> checksum (4 bytes, of what follows, seeded by
   the key's), number (2, big-endian), state (1), fingerprint, since, seen (8 each, big-endian). "retired:" and a number (2) -> checksum, state
   (1: its entries are to be cleared, 2: it may be given again). In KL_META, "index.last" holds the last number given, "index.version" the registry's version,
   "rebuild.place" and "rebuild.seen" how far the rebuild is, "rebuild.due" is 1 while it may have something to do. */
#include "index/registry.h"
#include "base/buf.h"
#include "base/codec.h"
#include "base/hash.h"
#include <stdio.h>
#include <stdlib.h>

#define PREFIX "index:"
#define NAME_MAX_KEPT 200
#define CUT 120
#define KEY_MAX (sizeof PREFIX - 1 + NAME_MAX_KEPT)
#define VALUE_SIZE 31
#define RETIRED "retired:"
#define RETIRED_KEY (sizeof RETIRED - 1 + 2)
#define RETIRED_SIZE 5
#define PLACE "rebuild.place"
#define SEEN "rebuild.seen"
#define DUE "rebuild.due"
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

static uint32_t sum_of(kiln_slice key, const unsigned char *value, size_t size)
{
	return (uint32_t)kl_checksum_seed(kl_slice(value + 4, size - 4), kl_checksum(key));
}

struct row {
	uint16_t number;
	uint8_t state;
	uint64_t fingerprint, since, seen;
};

static int read_row(struct kl_txn *txn, kiln_slice key, struct row *row)
{
	kiln_slice value;
	int status = kl_table_get(txn, KL_REGISTRY, key, &value);
	if (status)
		return status;
	const unsigned char *v = (const unsigned char *)value.data;
	if (value.size != VALUE_SIZE || kl_get_be32(v) != sum_of(key, v, VALUE_SIZE))
		return KILN_DAMAGED;
	*row = (struct row){kl_get_be16(v + 4), v[6], kl_get_be64(v + 7), kl_get_be64(v + 15), kl_get_be64(v + 23)};
	return KILN_OK;
}

static int write_row(struct kl_txn *txn, kiln_slice key, const struct row *row)
{
	unsigned char v[VALUE_SIZE];
	kl_put_be16(v + 4, row->number);
	v[6] = row->state;
	kl_put_be64(v + 7, row->fingerprint);
	kl_put_be64(v + 15, row->since);
	kl_put_be64(v + 23, row->seen);
	kl_put_be32(v, sum_of(key, v, sizeof v));
	return kl_table_put(txn, KL_REGISTRY, key, kl_slice(v, sizeof v), 0);
}

static int find_one(struct kl_txn *txn, struct kl_index *index)
{
	unsigned char bytes[KEY_MAX];
	kiln_slice key;
	struct row row;
	index->number = 0;
	index->state = KL_INDEX_UNKNOWN;
	index->since = index->seen = 0;
	if (!make_key(index->name, bytes, &key))
		return KILN_NO_MEMORY;
	int status = read_row(txn, key, &row);
	if (status)
		return status == KILN_NOT_FOUND ? KILN_OK : status;
	index->number = row.number;
	index->since = row.since;
	index->seen = row.seen;
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
	if (kl_txn_noted(txn, KL_NOTE_REGISTRY, version))
		return KILN_OK;
	int status = kl_meta_get(txn, VERSION, version);
	if (!status)
		kl_txn_note(txn, KL_NOTE_REGISTRY, *version);
	return status;
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
	struct row row = {index->number, index->state, index->fingerprint, index->since, index->seen};
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
	index->since = index->seen = 0;
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
	found.since = state == KL_INDEX_BUILT ? index->since : found.since;
	status = write_one(txn, &found);
	return status ? status : raise_version(txn);
}

/* ---- Numbers whose index is gone ---- */

enum { TO_CLEAR = 1, FREE = 2 };

static kiln_slice retired_key(uint16_t number, unsigned char out[RETIRED_KEY])
{
	memcpy(out, RETIRED, sizeof RETIRED - 1);
	kl_put_be16(out + sizeof RETIRED - 1, number);
	return kl_slice(out, RETIRED_KEY);
}

static int put_retired(struct kl_txn *txn, uint16_t number, unsigned char state)
{
	unsigned char bytes[RETIRED_KEY], v[RETIRED_SIZE];
	kiln_slice key = retired_key(number, bytes);
	v[4] = state;
	kl_put_be32(v, sum_of(key, v, sizeof v));
	return kl_table_put(txn, KL_REGISTRY, key, kl_slice(v, sizeof v), 0);
}

/* The state of a row, 0 if it is damaged. */
static unsigned char read_retired(kiln_slice key, kiln_slice value)
{
	const unsigned char *v = (const unsigned char *)value.data;
	bool good = key.size == RETIRED_KEY && value.size == RETIRED_SIZE && kl_get_be32(v) == sum_of(key, v, RETIRED_SIZE);
	return good && (v[4] == TO_CLEAR || v[4] == FREE) ? v[4] : 0;
}

static uint16_t retired_number(kiln_slice key) { return kl_get_be16(key.data + sizeof RETIRED - 1); }

/* Call use for every row whose key begins with prefix, until it answers false. */
static int walk_keys(struct kl_txn *txn, kiln_slice prefix, bool (*use)(void *arg, kiln_slice key, kiln_slice value), void *arg)
{
	struct kl_cursor *cursor;
	kiln_slice key = prefix, value;
	int status = kl_cursor_open(txn, KL_REGISTRY, &cursor);
	if (status)
		return status;
	for (status = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value); !status && kl_slice_starts(key, prefix) && use(arg, key, value);)
		status = kl_cursor_move(cursor, KL_NEXT, &key, &value);
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

struct retired { bool first; uint16_t clear, free; uint64_t clear_count; };   /* first: of those to clear, not all */

static bool look_at_retired(void *arg, kiln_slice key, kiln_slice value)
{
	struct retired *r = arg;
	unsigned char state = read_retired(key, value);
	if (state == TO_CLEAR && r->clear_count++ == 0)
		r->clear = retired_number(key);
	if (state == FREE && !r->free)
		r->free = retired_number(key);
	return !r->first || !r->clear;
}

int kl_registry_retired(struct kl_txn *txn, uint16_t *number, uint64_t *count)
{
	struct retired r = {.first = !count};
	int status = walk_keys(txn, KL_SLICE(RETIRED), look_at_retired, &r);
	*number = r.clear;
	if (count)
		*count = r.clear_count;
	return status || r.clear ? status : KILN_DONE;
}

int kl_registry_cleared(struct kl_txn *txn, uint16_t number)
{
	return put_retired(txn, number, FREE);
}

int kl_registry_room(struct kl_txn *txn, bool *room)
{
	struct retired r = {.first = false};
	uint64_t last;
	int status = kl_meta_get(txn, LAST, &last);
	if (!status)
		status = walk_keys(txn, KL_SLICE(RETIRED), look_at_retired, &r);
	*room = last < KL_INDEX_MAX || r.free;
	return status;
}

/* ---- Renewal ---- */

#define NUMBER_BYTES (KL_INDEX_MAX / 8 + 1)

/* Numbers, a bit each. */
static bool has_number(const unsigned char *set, uint16_t n) { return set[n / 8] >> n % 8 & 1; }
static void add_number(unsigned char *set, uint16_t n) { set[n / 8] |= (unsigned char)(1u << n % 8); }

struct renewal {
	struct kl_txn *txn;
	unsigned char kept[NUMBER_BYTES], free[NUMBER_BYTES], retired[NUMBER_BYTES];
	struct kl_buf keys;     /* of the rows that go */
};

/* The keys to delete: LMDB's pages move under a cursor that deletes. */
static void keep_key(struct kl_buf *keys, kiln_slice key)
{
	kl_buf_add_byte(keys, (unsigned char)key.size);   /* KEY_MAX is below 256; a longer one is none of ours and stays */
	kl_buf_add(keys, key.data, key.size & 255);
}

static int delete_keys(struct kl_txn *txn, kiln_slice keys)
{
	int status = KILN_OK;
	for (size_t at = 0; at < keys.size && !status; at += 1 + (unsigned char)keys.data[at]) {
		status = kl_table_del(txn, KL_REGISTRY, kl_slice(keys.data + at + 1, (unsigned char)keys.data[at]));
		if (status == KILN_NOT_FOUND)
			status = KILN_OK;
	}
	return status;
}

static bool look_at_row(void *arg, kiln_slice key, kiln_slice value)
{
	struct renewal *r = arg;
	struct row row;
	(void)value;
	if (read_row(r->txn, key, &row) || (row.number <= KL_INDEX_MAX && has_number(r->kept, row.number)))
		return true;
	keep_key(&r->keys, key);
	if (row.number && row.number <= KL_INDEX_MAX)
		add_number(r->retired, row.number);
	return true;
}

static bool look_at_free(void *arg, kiln_slice key, kiln_slice value)
{
	struct renewal *r = arg;
	if (read_retired(key, value) == FREE && retired_number(key) <= KL_INDEX_MAX)
		add_number(r->free, retired_number(key));
	return true;
}

static int find_kept(struct renewal *r, struct kl_index *indexes, size_t count)
{
	int status = KILN_OK;
	for (size_t i = 0; i < count && !status; i++) {
		status = find_one(r->txn, &indexes[i]);
		if (!status && indexes[i].state != KL_INDEX_STALE && indexes[i].number && indexes[i].number <= KL_INDEX_MAX)
			add_number(r->kept, indexes[i].number);
	}
	return status;
}

static int retire_others(struct renewal *r, bool *changed)
{
	int status = walk_keys(r->txn, KL_SLICE(PREFIX), look_at_row, r);
	if (!status && !kl_buf_ok(&r->keys))
		status = KILN_NO_MEMORY;
	*changed |= r->keys.size > 0;
	if (!status)
		status = delete_keys(r->txn, kl_buf_slice(&r->keys));
	for (uint16_t n = 1; n <= KL_INDEX_MAX && !status; n++)
		if (has_number(r->retired, n) && !has_number(r->kept, n))
			status = put_retired(r->txn, n, TO_CLEAR);
	return status;
}

/* A number for a new index, 0: there is none. */
static int take_number(struct renewal *r, uint16_t *from, uint64_t *last, uint16_t *number)
{
	unsigned char key[RETIRED_KEY];
	for (; *from <= KL_INDEX_MAX; ++*from)
		if (has_number(r->free, *from)) {
			*number = (*from)++;
			return kl_table_del(r->txn, KL_REGISTRY, retired_key(*number, key));
		}
	*number = *last < KL_INDEX_MAX ? (uint16_t)++*last : 0;
	return KILN_OK;
}

static int add_missing(struct renewal *r, struct kl_index *indexes, size_t count, const struct kl_rebuild_place *at, bool *changed)
{
	uint64_t last, before;
	uint16_t from = 1;
	int status = kl_meta_get(r->txn, LAST, &last);
	before = last;
	for (size_t i = 0; i < count && !status; i++) {
		struct kl_index *x = &indexes[i];
		if (x->number && x->state != KL_INDEX_STALE)
			continue;
		status = take_number(r, &from, &last, &x->number);
		x->state = x->number ? KL_INDEX_BUILDING : KL_INDEX_UNKNOWN;
		x->since = at->place;
		x->seen = at->seen;
		*changed |= x->number != 0;
		if (!status && x->number)
			status = write_one(r->txn, x);
	}
	return status || last == before ? status : kl_meta_put(r->txn, LAST, last);
}

int kl_registry_renew(struct kl_txn *txn, struct kl_index *indexes, size_t count, bool *changed)
{
	struct renewal *r = calloc(1, sizeof *r);
	struct kl_rebuild_place at;
	int status = r ? kl_registry_place(txn, &at) : KILN_NO_MEMORY;
	*changed = false;
	if (status) {
		free(r);
		return status;
	}
	r->txn = txn;
	status = find_kept(r, indexes, count);
	if (!status)
		status = retire_others(r, changed);
	if (!status)
		status = walk_keys(txn, KL_SLICE(RETIRED), look_at_free, r);
	if (!status)
		status = add_missing(r, indexes, count, &at, changed);
	if (!status && *changed)
		status = kl_meta_put(txn, DUE, 1);
	if (!status && *changed)
		status = raise_version(txn);
	kl_buf_free(&r->keys);
	free(r);
	return status;
}

int kl_registry_due(struct kl_txn *txn, bool *due)
{
	uint64_t value;
	int status = kl_meta_get(txn, DUE, &value);
	*due = status || value;
	return status == KILN_DAMAGED ? KILN_OK : status;
}

int kl_registry_settle(struct kl_txn *txn)
{
	bool due;
	int status = kl_registry_due(txn, &due);
	return status || !due ? status : kl_meta_put(txn, DUE, 0);
}

int kl_registry_place(struct kl_txn *txn, struct kl_rebuild_place *at)
{
	int status = kl_meta_get(txn, PLACE, &at->place);
	return status ? status : kl_meta_get(txn, SEEN, &at->seen);
}

int kl_registry_place_set(struct kl_txn *txn, const struct kl_rebuild_place *at)
{
	int status = kl_meta_put(txn, PLACE, at->place);
	return status ? status : kl_meta_put(txn, SEEN, at->seen);
}

/* ---- Checking ---- */

struct check {
	struct kl_txn *txn;
	unsigned char given[NUMBER_BYTES];
	uint64_t highest, faults;
	bool (*report)(void *arg, const char *where, const char *what);
	void *arg;
};

/* The name of a parameter is no content; what a damaged key holds is not known, so it is shown as far as it is plain text. */
static bool name_in(struct check *c, const char *table, kiln_slice key, const char *what)
{
	char where[KEY_MAX + 16];
	size_t at = (size_t)snprintf(where, sizeof where, "%s ", table);
	for (size_t i = 0; i < key.size && i < KEY_MAX; i++)
		where[at++] = key.data[i] < ' ' || key.data[i] > '~' ? '?' : key.data[i];
	where[at] = '\0';
	c->faults++;
	return !c->report || c->report(c->arg, where, what);
}

static bool name_row(struct check *c, kiln_slice key, const char *what) { return name_in(c, "registry", key, what); }
static void name_counter(struct check *c, const char *name, const char *what) { name_in(c, "meta", kl_slice_of(name), what); }

static bool give(struct check *c, kiln_slice key, uint16_t number)
{
	if (!number || number > KL_INDEX_MAX || has_number(c->given, number))
		return name_row(c, key, "two indexes have one number");
	add_number(c->given, number);
	if (number > c->highest)
		c->highest = number;
	return true;
}

static bool check_row(void *arg, kiln_slice key, kiln_slice value)
{
	struct check *c = arg;
	struct row row;
	(void)value;
	if (read_row(c->txn, key, &row))
		return name_row(c, key, "the row of an index does not match its checksum");
	return give(c, key, row.number);
}

static bool check_retired(void *arg, kiln_slice key, kiln_slice value)
{
	struct check *c = arg;
	if (!read_retired(key, value))
		return name_row(c, key, "the row of a number that is not used does not match its checksum");
	return give(c, key, retired_number(key));
}

int kl_registry_check(struct kl_txn *txn, bool (*report)(void *arg, const char *where, const char *what), void *arg, uint64_t *faults)
{
	struct check c = {.txn = txn, .report = report, .arg = arg};
	struct kl_rebuild_place at;
	uint64_t value;
	int status = walk_keys(txn, KL_SLICE(PREFIX), check_row, &c);
	if (!status)
		status = walk_keys(txn, KL_SLICE(RETIRED), check_retired, &c);
	if (!status && (kl_meta_get(txn, LAST, &value) || value < c.highest || value > KL_INDEX_MAX))
		name_counter(&c, LAST, "the counter does not agree with the rows");
	if (!status && kl_meta_get(txn, VERSION, &value))
		name_counter(&c, VERSION, "the counter is malformed");
	if (!status && kl_registry_place(txn, &at))
		name_counter(&c, PLACE, "the counter is malformed");
	*faults = c.faults;
	return status;
}

/* ---- Everything anew ---- */

static bool keep_any_key(void *arg, kiln_slice key, kiln_slice value)
{
	(void)value;
	keep_key(arg, key);
	return true;
}

int kl_registry_clear(struct kl_txn *txn)
{
	struct kl_buf keys = {0};
	uint64_t value;
	int status = walk_keys(txn, KL_SLICE(PREFIX), keep_any_key, &keys);
	if (!status)
		status = walk_keys(txn, KL_SLICE(RETIRED), keep_any_key, &keys);
	if (!status && !kl_buf_ok(&keys))
		status = KILN_NO_MEMORY;
	if (!status)
		status = delete_keys(txn, kl_buf_slice(&keys));
	kl_buf_free(&keys);
	if (!status)
		status = kl_meta_put(txn, LAST, 0);
	if (!status)
		status = kl_registry_place_set(txn, &(struct kl_rebuild_place){0, 0});
	if (!status)
		status = kl_registry_settle(txn);
	if (!status && kl_meta_get(txn, VERSION, &value))   /* one that no cache has seen */
		status = kl_meta_put(txn, VERSION, kl_txn_id(txn) << 32);
	return status ? status : raise_version(txn);
}
