/* identity.c - the table, and a cache of committed pairs.

   Key: the type's symbol, a tag, then the id: tag 0 and the text, 1 and the 16 bytes of a UUID, or 2 and the SHA-256 of a text over TEXT_MAX bytes.
   Value: the record number, 4 bytes big-endian, and a check, 2 bytes: the low 16 bits of the XXH3 of the key, seeded with the record number.

   The cache is a table of sets of four pairs, a line of memory each, without a lock: a pair is two words, hash ^ record and record, so that a
   torn pair matches nothing. The hash is of type and id under a secret of this environment, 64 bits.  */
#include "store/identity.h"
#include "base/codec.h"
#include "base/hash.h"
#include "base/uuid.h"
#include "store/env_private.h"
#include <stdlib.h>

#define TEXT_MAX 200
#define WAYS 4u
#define SETS 16384u   /* 64 K pairs, 1 MiB */

struct pair { atomic_uint_least64_t mixed, record; };
struct kl_identity_cache {
	struct pair pairs[SETS][WAYS];
	uint64_t secret;
};

void kl_identity_cache_free(struct kl_identity_cache *c) { free(c); }

static struct kl_identity_cache *cache_of(struct kl_env *env, bool make)
{
	struct kl_identity_cache *c = atomic_load_explicit(&env->identities, memory_order_acquire), *seen = NULL;
	if (c || !make)
		return c;
	c = calloc(1, sizeof *c);
	if (!c || !kl_random(&c->secret, sizeof c->secret)) {
		free(c);
		return NULL;
	}
	if (atomic_compare_exchange_strong(&env->identities, &seen, c))
		return c;
	free(c);
	return seen;
}

static uint64_t cache_hash(const struct kl_identity_cache *c, uint32_t type, kiln_slice id)
{
	return kl_checksum_seed(id, c->secret + type * UINT64_C(0x9e3779b97f4a7c15));
}

static uint32_t cache_find(struct kl_identity_cache *c, uint32_t type, kiln_slice id)
{
	if (!c)
		return KL_RECORD_NONE;
	uint64_t hash = cache_hash(c, type, id);
	struct pair *set = c->pairs[hash % SETS];
	for (unsigned i = 0; i < WAYS; i++) {
		uint64_t record = atomic_load_explicit(&set[i].record, memory_order_relaxed);
		if (record && (atomic_load_explicit(&set[i].mixed, memory_order_relaxed) ^ record) == hash)
			return (uint32_t)record;
	}
	return KL_RECORD_NONE;
}

static void cache_add(struct kl_identity_cache *c, uint32_t type, kiln_slice id, uint32_t record)
{
	if (!c || cache_find(c, type, id) != KL_RECORD_NONE)
		return;
	uint64_t hash = cache_hash(c, type, id);
	struct pair *set = c->pairs[hash % SETS], *p = &set[(hash >> 32) % WAYS];
	for (unsigned i = 0; i < WAYS; i++)
		if (!atomic_load_explicit(&set[i].record, memory_order_relaxed)) {
			p = &set[i];
			break;
		}
	atomic_store_explicit(&p->mixed, hash ^ record, memory_order_relaxed);
	atomic_store_explicit(&p->record, record, memory_order_relaxed);
}

size_t kl_identity_key(uint32_t type, kiln_slice id, unsigned char out[KL_IDENTITY_KEY_MAX])
{
	size_t n = kl_symbol_put(out, type);
	unsigned char *tag = out + n++;
	if (kl_uuid_parse(id, out + n)) {
		*tag = KL_ID_UUID;
		return n + 16;
	}
	if (id.size > TEXT_MAX) {
		*tag = KL_ID_HASH;
		return kl_sha256(id, out + n) ? n + KL_SHA256_SIZE : 0;
	}
	*tag = KL_ID_TEXT;
	if (id.size)
		memcpy(out + n, id.data, id.size);
	return n + id.size;
}

#define VALUE_SIZE 6

static void encode(kiln_slice key, uint32_t record, unsigned char out[VALUE_SIZE])
{
	kl_put_be32(out, record);
	kl_put_be16(out + 4, (uint16_t)kl_checksum_seed(key, record));
}

int kl_identity_decode(kiln_slice key, kiln_slice value, uint32_t *record)
{
	if (value.size != VALUE_SIZE)
		return KILN_DAMAGED;
	*record = kl_get_be32(value.data);
	bool good = *record != KL_RECORD_NONE && kl_get_be16(value.data + 4) == (uint16_t)kl_checksum_seed(key, *record);
	return good ? KILN_OK : KILN_DAMAGED;
}

int kl_identity_find(struct kl_txn *txn, uint32_t type, kiln_slice id, uint32_t *record)
{
	unsigned char key[KL_IDENTITY_KEY_MAX];
	kiln_slice value = {NULL, 0};
	*record = cache_find(cache_of(txn->env, false), type, id);
	if (*record != KL_RECORD_NONE)
		return KILN_OK;
	size_t size = kl_identity_key(type, id, key);
	if (!size)
		return KILN_NO_MEMORY;
	int status = kl_table_get(txn, KL_IDENTITY, kl_slice(key, size), &value);
	if (!status)
		status = kl_identity_decode(kl_slice(key, size), value, record);
	if (!status && !txn->writable)
		cache_add(cache_of(txn->env, true), type, id, *record);
	return status;
}

/* One of the identities to look up, by its key. */
struct entry {
	uint64_t prefix;            /* first 8 bytes of the key, zeros behind a shorter one */
	const unsigned char *key;
	uint32_t size, index;       /* index into wanted */
};

static int compare(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	if (x->prefix != y->prefix)
		return x->prefix < y->prefix ? -1 : 1;
	int c = kl_slice_cmp(kl_slice(x->key, x->size), kl_slice(y->key, y->size));
	return c ? c : (x->index > y->index) - (x->index < y->index);
}

static bool same_key(const struct entry *a, const struct entry *b)
{
	return a->prefix == b->prefix && kl_slice_eq(kl_slice(a->key, a->size), kl_slice(b->key, b->size));
}

/* Answer from the cache what it knows; keys and entries of the rest. */
static int collect(struct kl_txn *txn, struct kl_identity *wanted, size_t count, struct kl_arena *scratch, struct entry **entries, size_t *left)
{
	struct kl_identity_cache *cache = cache_of(txn->env, false);
	unsigned char key[KL_IDENTITY_KEY_MAX];
	*entries = NULL;
	*left = 0;
	for (size_t i = 0; i < count; i++) {
		wanted[i].fresh = false;
		wanted[i].record = cache_find(cache, wanted[i].type, wanted[i].id);
		if (wanted[i].record != KL_RECORD_NONE)
			continue;
		size_t size = kl_identity_key(wanted[i].type, wanted[i].id, key);
		if (!size)
			return KILN_NO_MEMORY;
		if (!*entries && !(*entries = kl_arena_alloc(scratch, (count - i) * sizeof **entries)))
			return KILN_NO_MEMORY;
		struct entry e = {0, kl_arena_alloc(scratch, size), (uint32_t)size, (uint32_t)i};
		if (!e.key)
			return KILN_NO_MEMORY;
		memcpy((void *)(uintptr_t)e.key, key, size);
		unsigned char head[8] = {0};
		memcpy(head, key, size < 8 ? size : 8);
		e.prefix = kl_get_be64(head);
		(*entries)[(*left)++] = e;
	}
	return KILN_OK;
}

/* Look the sorted entries up, equal keys once. What is not there stays in order, *left of it; the first of equal keys is marked fresh. */
static int look_up(struct kl_cursor *cursor, struct kl_identity *wanted, struct entry *entries, size_t *left)
{
	size_t missing = 0;
	bool found = false;
	for (size_t i = 0; i < *left; i++) {
		struct kl_identity *w = &wanted[entries[i].index];
		bool twin = i && same_key(&entries[i], &entries[i - 1]);
		if (!twin) {
			kiln_slice key = kl_slice(entries[i].key, entries[i].size), value;
			int status = kl_cursor_move(cursor, KL_AT, &key, &value);
			found = status == KILN_OK;
			if (found)
				status = kl_identity_decode(key, value, &w->record);
			if (status < 0)
				return status;
			w->fresh = !found;
		} else if (found) {
			w->record = wanted[entries[i - 1].index].record;
		}
		if (!found)
			entries[missing++] = entries[i];
	}
	*left = missing;
	return KILN_OK;
}

/* Numbers to the fresh, in the order of wanted. */
static int number_fresh(struct kl_txn *txn, struct kl_identity *wanted, size_t count, kiln_error *err)
{
	uint64_t last;
	int status = kl_meta_get(txn, "record", &last);
	for (size_t i = 0; i < count && !status; i++) {
		if (!wanted[i].fresh)
			continue;
		if (last >= KL_RECORD_MAX)
			return kl_fail(err, KILN_LIMIT, "the store holds as many records as it can number");
		wanted[i].record = (uint32_t)++last;
	}
	return status ? status : kl_meta_put(txn, "record", last);
}

static int insert(struct kl_cursor *cursor, struct kl_identity *wanted, const struct entry *entries, size_t count)
{
	unsigned char value[VALUE_SIZE];
	for (size_t i = 0; i < count; i++) {
		struct kl_identity *w = &wanted[entries[i].index];
		kiln_slice key = kl_slice(entries[i].key, entries[i].size);
		if (!w->fresh) {
			w->record = wanted[entries[i - 1].index].record;
			continue;
		}
		encode(key, w->record, value);
		int status = kl_cursor_put(cursor, key, kl_slice(value, sizeof value), KL_PUT_NEW);
		if (status)
			return status == KILN_EXISTS ? KILN_DAMAGED : status;
	}
	return KILN_OK;
}

int kl_identity_assign(struct kl_txn *txn, struct kl_identity *wanted, size_t count, struct kl_arena *scratch, kiln_error *err)
{
	struct kl_cursor *cursor = NULL;
	struct entry *entries;
	size_t left;
	int status = collect(txn, wanted, count, scratch, &entries, &left);
	if (!status && left > 1)
		qsort(entries, left, sizeof *entries, compare);
	if (!status && left)
		status = kl_cursor_open(txn, KL_IDENTITY, &cursor);
	if (!status && left)
		status = look_up(cursor, wanted, entries, &left);
	if (!status && left) {
		status = number_fresh(txn, wanted, count, err);
		if (!status)
			status = insert(cursor, wanted, entries, left);
	}
	kl_cursor_close(cursor);
	return status && status != KILN_LIMIT ? kl_fail(err, status, "record numbers cannot be looked up or given") : status;
}

void kl_identity_remember(struct kl_env *env, const struct kl_identity *pairs, size_t count)
{
	struct kl_identity_cache *cache = cache_of(env, true);
	for (size_t i = 0; i < count; i++)
		if (pairs[i].record != KL_RECORD_NONE)
			cache_add(cache, pairs[i].type, pairs[i].id, pairs[i].record);
}
