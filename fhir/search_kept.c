/* search_kept.c - a query is written when its first page ends, and again when half of those that are kept are newer; mostly a page only looks whether it is there. */
#include "fhir/search_kept.h"
#include "base/codec.h"
#include "base/hash.h"
#include "base/limits.h"
#include "fhir/search_page.h"

#define KEY_SIZE 10
#define SUM_SIZE 4
#define HEAD_SIZE (SUM_SIZE + 12)
#define PART_TEXT 1900   /* bytes of text in a part */

struct row {
	uint64_t number, check;
	uint32_t size;           /* of the text; 0: the row is damaged */
};

static kiln_slice make_key(unsigned char key[KEY_SIZE], uint64_t number, unsigned part)
{
	kl_put_be64(key, number);
	kl_put_be16(key + 8, (uint16_t)part);
	return kl_slice(key, KEY_SIZE);
}

static uint32_t sum_of(kiln_slice key, kiln_slice behind)
{
	return (uint32_t)kl_checksum_seed(behind, kl_checksum(key));
}

static bool is_sound(kiln_slice key, kiln_slice value, size_t head)
{
	return value.size >= head && kl_get_be32(value.data) == sum_of(key, kl_slice(value.data + SUM_SIZE, value.size - SUM_SIZE));
}

/* The query behind number *at. */
static int next_row(struct kl_cursor *cursor, uint64_t at, struct row *row)
{
	unsigned char bytes[KEY_SIZE];
	kiln_slice key = make_key(bytes, at + 1, 0), value;
	int rc = kl_cursor_move(cursor, KL_AT_LEAST, &key, &value);
	if (rc != KILN_OK)
		return rc;
	*row = (struct row){.number = key.size == KEY_SIZE ? kl_get_be64(key.data) : UINT64_MAX};
	if (key.size == KEY_SIZE && kl_get_be16(key.data + 8) == 0 && is_sound(key, value, HEAD_SIZE)) {
		row->check = kl_get_be64(value.data + SUM_SIZE);
		row->size = kl_get_be32(value.data + SUM_SIZE + 8);
	}
	return KILN_OK;
}

struct shelf { struct row list[KL_KEPT_MAX + 1]; size_t count; };

/* What is kept, oldest first. */
static int list_rows(struct kl_txn *txn, struct shelf *shelf)
{
	struct kl_cursor *cursor;
	int rc = kl_cursor_open(txn, KL_KEPT, &cursor);
	shelf->count = 0;
	if (rc != KILN_OK)
		return rc;
	for (uint64_t at = 0; rc == KILN_OK && shelf->count <= KL_KEPT_MAX && at < UINT64_MAX; at = shelf->list[shelf->count - 1].number) {
		rc = next_row(cursor, at, &shelf->list[shelf->count]);
		if (rc != KILN_OK)
			break;
		shelf->count++;
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE ? KILN_OK : rc;
}

static int take_out(struct kl_txn *txn, uint64_t number)
{
	unsigned char key[KEY_SIZE];
	int rc = KILN_OK;
	for (unsigned part = 0; rc == KILN_OK && part <= KL_QUERY_MAX / PART_TEXT; part++)
		rc = kl_table_del(txn, KL_KEPT, make_key(key, number, part));
	return rc == KILN_NOT_FOUND ? KILN_OK : rc;
}

static int put_text(struct kl_txn *txn, const struct row *row, kiln_slice text)
{
	unsigned char bytes[KEY_SIZE], value[HEAD_SIZE + PART_TEXT];
	int rc = KILN_OK;
	for (unsigned part = 0; rc == KILN_OK && (part == 0 || text.size); part++) {
		size_t head = part ? SUM_SIZE : HEAD_SIZE, n = text.size < PART_TEXT ? text.size : PART_TEXT;
		kiln_slice key = make_key(bytes, row->number, part);
		kl_put_be64(value + SUM_SIZE, row->check);
		kl_put_be32(value + SUM_SIZE + 8, row->size);
		memcpy(value + head, text.data, n);
		kl_put_be32(value, sum_of(key, kl_slice(value + SUM_SIZE, head + n - SUM_SIZE)));
		rc = kl_table_put(txn, KL_KEPT, key, kl_slice(value, head + n), 0);
		text = kl_slice(text.data + n, text.size - n);
	}
	return rc;
}

/* The position of the query that is kept, count: it is not. *fresh: less than half of the others are newer. */
static size_t find_row(const struct shelf *shelf, uint64_t check, bool *fresh)
{
	size_t i = 0;
	while (i < shelf->count && !(shelf->list[i].size && shelf->list[i].check == check))
		i++;
	*fresh = i < shelf->count && shelf->count - i <= KL_KEPT_MAX / 2;
	return i;
}

struct keeping { struct row row; kiln_slice text; };

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct keeping *k = arg;
	struct shelf shelf;
	bool fresh;
	size_t bytes = k->text.size, keep = 0;
	int rc = list_rows(txn, &shelf);
	(void)err;
	size_t old = rc == KILN_OK ? find_row(&shelf, k->row.check, &fresh) : 0;
	if (rc != KILN_OK || fresh)
		return rc;
	*dirty = true;
	for (size_t i = shelf.count; i-- > 0 && rc == KILN_OK;) {
		bytes += shelf.list[i].size;
		if (i == old || !shelf.list[i].size || bytes > KL_KEPT_BYTES || ++keep >= KL_KEPT_MAX)
			rc = take_out(txn, shelf.list[i].number);
	}
	k->row.number = shelf.count ? shelf.list[shelf.count - 1].number + 1 : 1;
	return rc == KILN_OK ? put_text(txn, &k->row, k->text) : rc;
}

int kl_kept_put(struct kiln_store *store, uint64_t check, kiln_slice query)
{
	struct keeping k = {.row = {.check = check, .size = (uint32_t)query.size}, .text = query};
	struct kl_job job = {apply, NULL, &k};
	struct shelf shelf;
	struct kl_txn *txn;
	bool fresh = false;
	if (store->read_only)
		return KILN_UNSUPPORTED;
	int rc = kl_txn_read(store->env, &txn, NULL);
	if (rc != KILN_OK)
		return rc;
	rc = list_rows(txn, &shelf);
	kl_txn_end(txn);
	if (rc == KILN_OK)
		find_row(&shelf, check, &fresh);
	return rc != KILN_OK || fresh ? rc : kl_commit(store->env, &job, NULL);
}

static int read_text(struct kl_txn *txn, const struct row *row, struct kl_arena *arena, kiln_slice *query)
{
	unsigned char bytes[KEY_SIZE];
	char *to = kl_arena_alloc(arena, row->size + 1u);
	size_t got = 0;
	int rc = to ? KILN_OK : KILN_NO_MEMORY;
	for (unsigned part = 0; rc == KILN_OK && got < row->size; part++) {
		kiln_slice key = make_key(bytes, row->number, part), value;
		size_t head = part ? SUM_SIZE : HEAD_SIZE;
		rc = kl_table_get(txn, KL_KEPT, key, &value);
		if (rc == KILN_OK && (!is_sound(key, value, head) || value.size == head || value.size - head > row->size - got))
			rc = KILN_NOT_FOUND;
		if (rc != KILN_OK)
			break;
		memcpy(to + got, value.data + head, value.size - head);
		got += value.size - head;
	}
	*query = kl_slice(to, got);
	return rc;
}

int kl_kept_find(struct kl_env *env, kiln_slice token, struct kl_arena *arena, kiln_slice *query)
{
	struct shelf shelf;
	struct kl_page page;
	struct kl_txn *txn;
	int rc = kl_txn_read(env, &txn, NULL);
	if (rc != KILN_OK)
		return rc;
	rc = list_rows(txn, &shelf);
	size_t i = rc == KILN_OK ? shelf.count : 0;
	while (i > 0 && !(shelf.list[i - 1].size && kl_page_read(env, shelf.list[i - 1].check, token, &page, NULL) == KILN_OK))
		i--;
	if (rc == KILN_OK)
		rc = i ? read_text(txn, &shelf.list[i - 1], arena, query) : KILN_NOT_FOUND;
	kl_txn_end(txn);
	return rc;
}
