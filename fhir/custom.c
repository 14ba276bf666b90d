/* custom.c - which SearchParameters of the store count.

   In KL_REGISTRY, "custom:" and the id -> checksum (4 bytes, of what follows, seeded by the key's), sequence of the version (8, big-endian), url. The
   rest is read from the log when it is needed. "custom.version" in KL_META counts their changes. */
#include "fhir/custom.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/codec.h"
#include "base/hash.h"
#include "base/limits.h"

#define PREFIX "custom:"
#define VERSION "custom.version"
#define HEAD 12   /* bytes before the url */

struct key {
	unsigned char bytes[sizeof PREFIX - 1 + KL_ID_MAX];
	size_t size;
};

static bool make_key(kiln_slice id, struct key *key)
{
	if (id.size > KL_ID_MAX)
		return false;
	memcpy(key->bytes, PREFIX, sizeof PREFIX - 1);
	memcpy(key->bytes + sizeof PREFIX - 1, id.data, id.size);
	key->size = sizeof PREFIX - 1 + id.size;
	return true;
}

static uint32_t sum_of(kiln_slice key, kiln_slice value)
{
	return (uint32_t)kl_checksum_seed(kl_slice(value.data + 4, value.size - 4), kl_checksum(key));
}

static int put_row(struct kl_txn *txn, kiln_slice key, uint64_t sequence, kiln_slice url, bool *changed)
{
	unsigned char bytes[HEAD + KL_CUSTOM_URL_MAX];
	size_t size = url.size < KL_CUSTOM_URL_MAX ? url.size : KL_CUSTOM_URL_MAX;
	kl_put_be64(bytes + 4, sequence);
	if (size)
		memcpy(bytes + HEAD, url.data, size);
	kiln_slice value = kl_slice(bytes, HEAD + size);
	kl_put_be32(bytes, sum_of(key, value));
	*changed = true;
	return kl_table_put(txn, KL_REGISTRY, key, value, 0);
}

static int delete_row(struct kl_txn *txn, kiln_slice key, bool *changed)
{
	int rc = kl_table_del(txn, KL_REGISTRY, key);
	*changed |= rc == KILN_OK;
	return rc == KILN_NOT_FOUND ? KILN_OK : rc;
}

static bool is_builtin(kiln_slice url)
{
	for (uint16_t i = 0; i < kl_param_count; i++)
		if (kl_slice_eq(kl_text_slice(kl_param_at(i)->url), url))
			return true;
	return false;
}

/* The url if the version counts, else nothing. */
static int read_url(kiln_slice body, struct kl_json *doc, struct kl_arena *arena, kiln_slice *url)
{
	*url = (kiln_slice){NULL, 0};
	int rc = body.size ? kl_json_read(doc, body, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL) : KILN_BAD_JSON;
	if (rc != KILN_OK)
		return rc == KILN_NO_MEMORY ? rc : KILN_OK;
	uint32_t status = kl_json_get(doc, KL_JSON_ROOT, "status"), node = kl_json_get(doc, KL_JSON_ROOT, "url");
	if (status == KL_JSON_NONE || node == KL_JSON_NONE || !kl_json_is(doc, status, KL_SLICE("active")) || doc->nodes[node].kind != KL_JSON_STRING)
		return KILN_OK;
	*url = kl_json_string(doc, node, arena);
	if (!url->data)
		return KILN_NO_MEMORY;
	if (is_builtin(*url))
		*url = (kiln_slice){NULL, 0};
	return KILN_OK;
}

int kl_custom_note(struct kl_txn *txn, kiln_slice id, uint64_t sequence, kiln_slice body, struct kl_json *doc, bool *changed)
{
	struct kl_arena arena = {0};
	struct key k;
	kiln_slice url;
	int rc = make_key(id, &k) ? read_url(body, doc, &arena, &url) : KILN_MISUSE;
	if (rc == KILN_OK)
		rc = url.data ? put_row(txn, kl_slice(k.bytes, k.size), sequence, url, changed) : delete_row(txn, kl_slice(k.bytes, k.size), changed);
	kl_arena_free(&arena);
	return rc;
}

int kl_custom_counts(kiln_slice body, struct kl_json *doc, bool *counts)
{
	struct kl_arena arena = {0};
	kiln_slice url;
	int rc = read_url(body, doc, &arena, &url);
	*counts = rc == KILN_OK && url.data;
	kl_arena_free(&arena);
	return rc;
}

int kl_custom_version(struct kl_txn *txn, uint64_t *version)
{
	return kl_meta_get(txn, VERSION, version);
}

int kl_custom_raise(struct kl_txn *txn)
{
	uint64_t version;
	int rc = kl_custom_version(txn, &version);
	if (rc == KILN_DAMAGED) {   /* one that no cache has seen */
		version = kl_txn_id(txn) << 32;
		rc = KILN_OK;
	}
	return rc == KILN_OK ? kl_meta_put(txn, VERSION, version + 1) : rc;
}

static bool read_row(kiln_slice key, kiln_slice value, struct kl_custom_row *row)
{
	if (value.size < HEAD || kl_get_be32(value.data) != sum_of(key, value))
		return false;
	row->id = kl_slice(key.data + sizeof PREFIX - 1, key.size - (sizeof PREFIX - 1));
	row->sequence = kl_get_be64(value.data + 4);
	row->url = kl_slice(value.data + HEAD, value.size - HEAD);
	return true;
}

int kl_custom_walk(struct kl_txn *txn, int (*use)(void *arg, const struct kl_custom_row *row), void *arg, uint64_t *damaged)
{
	struct kl_cursor *cursor;
	struct kl_custom_row row;
	kiln_slice key = KL_SLICE(PREFIX), value;
	int rc = kl_cursor_open(txn, KL_REGISTRY, &cursor);
	if (rc != KILN_OK)
		return rc;
	for (rc = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value); rc == KILN_OK && kl_slice_starts(key, KL_SLICE(PREFIX));) {
		if (read_row(key, value, &row))
			rc = use(arg, &row);
		else if (damaged)
			++*damaged;
		if (rc == KILN_OK)
			rc = kl_cursor_move(cursor, KL_NEXT, &key, &value);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* Keys to delete: LMDB's pages move under a cursor that deletes. */
struct doomed {
	const kiln_slice *ids;   /* NULL: all rows go */
	size_t count;
	struct kl_buf keys;      /* each behind its size */
};

static bool is_doomed(const struct doomed *d, kiln_slice key, kiln_slice value)
{
	struct kl_custom_row row;
	if (!d->ids || !read_row(key, value, &row))
		return true;
	for (size_t i = 0; i < d->count; i++)
		if (kl_slice_eq(d->ids[i], row.id))
			return true;
	return false;
}

static int find_doomed(struct kl_txn *txn, struct doomed *d)
{
	struct kl_cursor *cursor;
	kiln_slice key = KL_SLICE(PREFIX), value;
	int rc = kl_cursor_open(txn, KL_REGISTRY, &cursor);
	if (rc != KILN_OK)
		return rc;
	for (rc = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value); rc == KILN_OK && kl_slice_starts(key, KL_SLICE(PREFIX));
	     rc = kl_cursor_move(cursor, KL_NEXT, &key, &value)) {
		if (!is_doomed(d, key, value))
			continue;
		kl_buf_add(&d->keys, &key.size, sizeof key.size);
		kl_buf_add_slice(&d->keys, key);
	}
	kl_cursor_close(cursor);
	return rc < 0 ? rc : kl_buf_ok(&d->keys) ? KILN_OK : KILN_NO_MEMORY;
}

static int delete_rows(struct kl_txn *txn, struct doomed *d)
{
	int rc = find_doomed(txn, d);
	for (size_t at = 0, size; rc == KILN_OK && at < d->keys.size; at += sizeof size + size) {
		memcpy(&size, d->keys.data + at, sizeof size);
		rc = kl_table_del(txn, KL_REGISTRY, kl_slice(d->keys.data + at + sizeof size, size));
	}
	kl_buf_free(&d->keys);
	return rc;
}

int kl_custom_drop(struct kl_txn *txn, const kiln_slice *ids, size_t count)
{
	static const kiln_slice none = {NULL, 0};
	struct doomed d = {.ids = count ? ids : &none, .count = count};
	return delete_rows(txn, &d);
}

int kl_custom_clear(struct kl_txn *txn)
{
	struct doomed d = {.ids = NULL};
	return delete_rows(txn, &d);
}
