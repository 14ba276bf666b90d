/* check_test.c - damage in blocks, counts and runs: found by the check, and never a wrong answer. */
#include "fixture.h"
#include "base/codec.h"
#include "index/block.h"
#include "index/counts.h"
#include "index/recent.h"
#include <stdlib.h>

#define TERMS 6
#define RECORDS 3000

static kiln_slice term_of(char out[3], unsigned n)
{
	kl_put_be16(out, 1);
	out[2] = (char)('a' + n);
	return kl_slice(out, 3);
}

/* Long lists in the blocks and a few recent changes. */
static void fill(struct place *p)
{
	static struct kl_posting changes[TERMS * RECORDS];
	static char bytes[TERMS][3];
	size_t n = 0;
	for (unsigned t = 0; t < TERMS; t++)
		for (uint32_t r = 1; r <= RECORDS; r++)
			changes[n++] = (struct kl_posting){term_of(bytes[t], t), r * 200, false};
	cr_assert_eq(commit_changes(p->env, changes, n), KILN_OK);
	for (unsigned half = 0; half < 2; half++) {
		for (unsigned t = 0; t < TERMS / 2; t++)
			changes[t] = (struct kl_posting){term_of(bytes[t + half * TERMS / 2], t + half * TERMS / 2), 7, false};
		cr_assert_eq(commit_changes(p->env, changes, TERMS / 2), KILN_OK);
	}
}

struct edit {
	enum kl_table table;
	uint64_t row;        /* which one */
	int64_t byte;        /* flip a bit of it; -1: delete the row */
	const char *key;     /* else put this */
	kiln_slice value;
};

static int apply_edit(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct edit *e = arg;
	struct kl_cursor *c;
	kiln_slice key, value;
	unsigned char keys[512], values[4096];
	(void)err;
	*dirty = true;
	if (e->key)
		return kl_table_put(txn, e->table, kl_slice_of(e->key), e->value, 0);
	if (kl_cursor_open(txn, e->table, &c))
		return KILN_NO_MEMORY;
	int status = kl_cursor_move(c, KL_FIRST, &key, &value);
	for (uint64_t i = 0; i < e->row && !status; i++)
		status = kl_cursor_move(c, KL_NEXT, &key, &value);
	if (!status) {
		memcpy(keys, key.data, key.size);
		memcpy(values, value.data, value.size);
		key = kl_slice(keys, key.size);
		if (e->byte >= 0)
			values[(size_t)e->byte % value.size] ^= (unsigned char)(1 << e->byte % 8);
		value = kl_slice(values, value.size);
	}
	kl_cursor_close(c);
	if (status)
		return KILN_MISUSE;
	return e->byte < 0 ? kl_table_del(txn, e->table, key) : kl_table_put(txn, e->table, key, value, 0);
}

static void edit(struct place *p, struct edit e)
{
	struct kl_job job = {apply_edit, NULL, &e};
	cr_assert_eq(kl_commit(p->env, &job, NULL), KILN_OK);
}

static size_t faults_of(struct place *p)
{
	struct kl_txn *txn;
	size_t faults = 0;
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_postings_check(txn, report_count, &faults, NULL), KILN_OK);
	kl_txn_end(txn);
	return faults;
}

static void expect_term(struct kl_postings *p, unsigned t)
{
	struct kl_set set = {0};
	char bytes[3];
	uint64_t count;
	int status = kl_postings_fetch(p, term_of(bytes, t), &set);
	cr_assert(status == KILN_OK || status == KILN_DAMAGED, "%d", status);
	if (!status)
		cr_assert_eq(set.count, RECORDS + 1, "a wrong list: %zu", set.count);
	status = kl_postings_count(p, term_of(bytes, t), &count);
	cr_assert(status == KILN_OK || status == KILN_DAMAGED, "%d", status);
	if (!status)
		cr_assert_eq(count, RECORDS + 1, "a wrong count: %llu", (unsigned long long)count);
	kl_set_free(&set);
}

static void expect_walk(struct kl_postings *p, bool backwards)
{
	struct kl_walk *w;
	kiln_slice term;
	uint32_t record;
	int status = kl_walk_open(p, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, backwards, &w);
	while (!status)
		status = kl_walk_next(w, &term, &record);
	cr_assert(status == KILN_DONE || status == KILN_DAMAGED, "%d", status);
	kl_walk_close(w);
}

/* Lists and counts are right, or the answer is KILN_DAMAGED. */
static void expect_no_wrong_answer(struct place *p)
{
	struct kl_txn *txn;
	struct kl_postings *reader;
	cr_assert_eq(kl_txn_read(p->env, &txn, NULL), KILN_OK);
	int status = kl_postings_open(txn, &reader, NULL);
	cr_assert(status == KILN_OK || status == KILN_DAMAGED, "%d", status);
	if (!status) {
		for (unsigned t = 0; t < TERMS; t++)
			expect_term(reader, t);
		expect_walk(reader, false);
		expect_walk(reader, true);
	}
	kl_postings_close(reader);
	kl_txn_end(txn);
}

static void with_damage(struct edit e)
{
	struct place p;
	place_make(&p);
	fill(&p);
	cr_assert_eq(faults_of(&p), 0);
	edit(&p, e);
	place_reopen(&p);   /* no overlay is cached */
	cr_assert_gt(faults_of(&p), 0, "table %d row %llu byte %lld", e.table, (unsigned long long)e.row, (long long)e.byte);
	expect_no_wrong_answer(&p);
	place_free(&p);
}

Test(check, a_flipped_bit_in_a_block_is_found)
{
	for (int i = 0; i < 12; i++)
		with_damage((struct edit){.table = KL_POSTINGS, .row = (uint64_t)i, .byte = i * 37});
}

Test(check, a_lost_block_is_found)
{
	for (int i = 1; i < 6; i++)
		with_damage((struct edit){.table = KL_POSTINGS, .row = (uint64_t)i, .byte = -1});
}

Test(check, a_flipped_bit_in_a_count_is_found)
{
	for (int i = 0; i < TERMS; i++)
		with_damage((struct edit){.table = KL_COUNTS, .row = (uint64_t)i, .byte = i});
}

Test(check, a_lost_count_is_found)
{
	with_damage((struct edit){.table = KL_COUNTS, .row = 2, .byte = -1});
}

Test(check, a_flipped_bit_in_a_run_is_found)
{
	for (int i = 0; i < 20; i++)
		with_damage((struct edit){.table = KL_RECENT, .row = 0, .byte = i});
}

Test(check, a_lost_run_is_found)
{
	with_damage((struct edit){.table = KL_RECENT, .row = 0, .byte = -1});
}

Test(check, a_block_under_a_wrong_key_is_found)
{
	with_damage((struct edit){.table = KL_POSTINGS, .key = "key", .value = KL_SLICE("value")});
}

static int put_wrong_count(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	char bytes[3];
	(void)err;
	*dirty = true;
	return kl_counts_put(txn, term_of(bytes, *(unsigned *)arg), 5);
}

/* Counts that are well formed but wrong, and one of a term that must have none. */
Test(check, a_wrong_count_is_found)
{
	for (unsigned t = 0; t <= TERMS; t += TERMS) {
		struct place p;
		struct kl_job job = {put_wrong_count, NULL, &t};
		place_make(&p);
		fill(&p);
		cr_assert_eq(kl_commit(p.env, &job, NULL), KILN_OK);
		cr_assert_gt(faults_of(&p), 0);
		place_free(&p);
	}
}

static int put_highest(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)err;
	*dirty = true;
	return kl_meta_put(txn, "index.highest", *(uint64_t *)arg);
}

/* Records above it would be taken for new ones. */
Test(check, a_highest_record_below_the_blocks_is_found)
{
	struct place p;
	uint64_t highest[] = {RECORDS * 200, RECORDS * 200 - 1};
	place_make(&p);
	fill(&p);
	for (size_t i = 0; i < 2; i++) {
		struct kl_job job = {put_highest, NULL, &highest[i]};
		cr_assert_eq(kl_commit(p.env, &job, NULL), KILN_OK);
		cr_assert_eq(faults_of(&p), i);
	}
	place_free(&p);
}

static bool stop_at_once(void *arg, const char *where, const char *what)
{
	return report_count(arg, where, what) && false;
}

Test(check, stops_when_told_to)
{
	struct place p;
	struct kl_txn *txn;
	size_t faults = 0;
	place_make(&p);
	fill(&p);
	for (uint64_t row = 0; row < 4; row++)
		edit(&p, (struct edit){.table = KL_POSTINGS, .row = row, .byte = 9});
	cr_assert_eq(kl_txn_read(p.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_postings_check(txn, stop_at_once, &faults, NULL), KILN_OK);
	cr_assert_eq(faults, 1);
	kl_txn_end(txn);
	place_free(&p);
}

/* --- well formed, yet wrong ------------------------------------------------------------------------------------------- */

static void add_group(struct kl_block_writer *w, const char *term, uint32_t from, uint32_t count)
{
	uint32_t records[64];
	unsigned char bytes[64 * KL_BLOCK_RECORD_MAX];
	size_t size;
	for (uint32_t i = 0; i < count; i++)
		records[i] = from + i;
	kl_block_encode(records, count, bytes, sizeof bytes, &size);
	kl_block_add(w, kl_slice_of(term), count, bytes, size);
}

struct put { kiln_slice key, value; };

static int put_block(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct put *p = arg;
	(void)err;
	*dirty = true;
	int status = kl_meta_put(txn, "index.highest", RECORDS);
	return status ? status : kl_table_put(txn, KL_POSTINGS, p->key, p->value, 0);
}

struct sketch {
	const char *key;          /* of (key, record); NULL: the key {0} */
	uint32_t record;
	const char *terms[2];     /* three records each */
	uint32_t firsts[2];
	const char *more;         /* bytes at the end */
};

static void draw(struct place *p, const struct sketch *s)
{
	struct kl_block_writer w;
	unsigned char key[KL_BLOCK_KEY_MAX] = {0};
	size_t size = s->key ? kl_block_key(kl_slice_of(s->key), s->record, key) : 1;
	kl_block_begin(&w);
	for (size_t i = 0; i < 2 && s->terms[i]; i++)
		add_group(&w, s->terms[i], s->firsts[i], 3);
	if (s->more) {
		memcpy(w.data + w.size, s->more, strlen(s->more));
		w.size += strlen(s->more);
	}
	kl_block_seal(&w, kl_slice(key, size));
	struct put put = {kl_slice(key, size), kl_slice(w.data, w.size)};
	struct kl_job job = {put_block, NULL, &put};
	cr_assert_eq(kl_commit(p->env, &job, NULL), KILN_OK);
}

struct wanted {
	const char *what;
	size_t seen, others;
};

static bool report_wanted(void *arg, const char *where, const char *what)
{
	struct wanted *w = arg;
	(void)where;
	if (w->what && strcmp(what, w->what) == 0)
		w->seen++;
	else
		w->others++;
	return true;
}

/* The check of a store of these blocks says `what`; NULL: it says nothing. */
static void expect_fault(const struct sketch *blocks, size_t count, const char *what)
{
	struct place p;
	struct kl_txn *txn;
	struct wanted w = {what, 0, 0};
	place_make(&p);
	for (size_t i = 0; i < count; i++)
		draw(&p, &blocks[i]);
	cr_assert_eq(kl_txn_read(p.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_postings_check(txn, report_wanted, &w, NULL), KILN_OK);
	if (what)
		cr_assert_gt(w.seen, 0, "not found: %s", what);
	else
		cr_assert_eq(w.others, 0);
	kl_txn_end(txn);
	place_free(&p);
}

#define BLOCK(...) &(struct sketch){__VA_ARGS__}, 1

Test(check, well_formed_blocks_that_are_wrong_are_found)
{
	expect_fault(BLOCK(NULL, 0, {"xa", "xb"}, {10, 20}, NULL), NULL);
	expect_fault(BLOCK(NULL, 0, {"xb", "xa"}, {10, 20}, NULL), "terms are out of order");
	expect_fault(BLOCK(NULL, 0, {"xa", "xa"}, {20, 10}, NULL), "records are out of order");
	expect_fault(BLOCK("xa", 11, {"xa", "xb"}, {10, 20}, NULL), "the key is above the block's first entry");
	expect_fault(BLOCK("xa", 10, {"xa", "xb"}, {10, 20}, NULL), "a count is missing");
	expect_fault(BLOCK(NULL, 0, {"xa"}, {10}, "\1\2bc\7\1\2bd\7"), "a term shares more than it says");
	expect_fault(BLOCK(NULL, 0, {"xa"}, {10}, "\1\2bc\7\2\1d\7"), NULL);
	expect_fault(BLOCK(NULL, 0, {"xa"}, {10}, "\1\2b"), "a group is malformed");
	expect_fault(BLOCK(NULL, 0, {"xa"}, {10}, "\1\x81" "c\2\2\xff\1"), "a group is malformed");
	expect_fault((struct sketch[]){{NULL, 0, {"xa", "xc"}, {10, 20}, NULL}, {"xb", 0, {"xd"}, {10}, NULL}}, 2, "the key is not above the block before");
}

/* A run with one change, which the writer would have left out. */
static int append_ineffective(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct kl_posting *c = arg;
	struct kl_recent_range range;
	(void)err;
	*dirty = true;
	int status = kl_recent_range(txn, &range);
	return status ? status : kl_recent_append(txn, &range, range.highest, c, 1);
}

static int walk_all(struct kl_postings *reader)
{
	struct kl_walk *w;
	kiln_slice term;
	uint32_t record;
	int status;
	cr_assert_eq(kl_walk_open(reader, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, false, &w), KILN_OK);
	while ((status = kl_walk_next(w, &term, &record)) == KILN_OK)
		;
	kl_walk_close(w);
	return status;
}

static void with_run(struct kl_posting c, int counted)
{
	struct place p;
	struct kl_txn *txn;
	struct kl_postings *reader;
	struct kl_job job = {append_ineffective, NULL, &c};
	uint64_t count;
	place_make(&p);
	fill(&p);
	cr_assert_eq(kl_commit(p.env, &job, NULL), KILN_OK);
	cr_assert_eq(faults_of(&p), 1);
	cr_assert_eq(kl_txn_read(p.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_postings_open(txn, &reader, NULL), KILN_OK);
	cr_assert_eq(walk_all(reader), KILN_DAMAGED);
	cr_assert_eq(kl_postings_count(reader, c.term, &count), counted);
	kl_postings_close(reader);
	kl_txn_end(txn);
	place_free(&p);
}

Test(check, a_run_that_changes_nothing_is_found)
{
	char bytes[3];
	with_run((struct kl_posting){term_of(bytes, 1), 200, false}, KILN_OK);        /* is in the blocks */
	with_run((struct kl_posting){term_of(bytes, 9), 200, true}, KILN_DAMAGED);    /* is nowhere */
}
