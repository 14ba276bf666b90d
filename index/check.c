/* check.c - are the blocks, the counts and the recent runs whole, and do they agree? */
#include "base/status.h"
#include "index/counts.h"
#include "index/reader.h"
#include "index/recent.h"
#include "index/set.h"
#include <stdio.h>
#include <stdlib.h>

struct check {
	struct kl_txn *txn;
	bool (*report)(void *arg, const char *where, const char *what);
	void *arg;
	bool stopped;
	uint64_t entries, counts, block;
	struct kl_highest highest;   /* in the blocks */
	/* the list at hand */
	bool any;        /* there is one */
	unsigned char term[KL_KEY_MAX];
	size_t term_size;
	uint64_t list;   /* its entries so far */
	uint32_t record; /* the last of them */
	bool divided;    /* a key lies inside it */
	struct kl_set records;
};

static void fault(struct check *c, const char *table, uint64_t number, const char *what)
{
	char where[64];
	snprintf(where, sizeof where, "%s %llu", table, (unsigned long long)number);
	if (!c->stopped)
		c->stopped = !c->report(c->arg, where, what);
}

/* A list has ended: does its count stand? */
static int end_list(struct check *c)
{
	uint64_t count;
	if (!c->divided)
		return KILN_OK;
	int status = kl_counts_get(c->txn, kl_slice(c->term, c->term_size), &count);
	c->counts++;
	c->divided = false;
	if (status && status != KILN_NOT_FOUND && status != KILN_DAMAGED)
		return status;
	if (status)
		fault(c, "postings", c->block, status == KILN_DAMAGED ? "a count is damaged" : "a count is missing");
	else if (count != c->list)
		fault(c, "postings", c->block, "a count is wrong");
	return KILN_OK;
}

/* Go on to the list of a term, if it is another one. */
static int begin_list(struct check *c, kiln_slice term)
{
	int order = c->any ? kl_slice_cmp(kl_slice(c->term, c->term_size), term) : -1;
	if (order == 0)
		return KILN_OK;
	if (order > 0)
		fault(c, "postings", c->block, "terms are out of order");
	int status = end_list(c);
	memcpy(c->term, term.data, term.size);
	c->term_size = term.size;
	c->list = 0;
	c->any = true;
	return status;
}

static int check_group(struct check *c, const struct kl_block_reader *r)
{
	int status = begin_list(c, kl_block_term(r));
	kl_set_clear(&c->records);
	if (status || !kl_set_reserve(&c->records, r->count))
		return status ? status : KILN_NO_MEMORY;
	if (!kl_block_records(r->records, r->records_end, r->count, c->records.records))
		return KILN_DAMAGED;
	if (c->list && c->record >= c->records.records[0])
		fault(c, "postings", c->block, "records are out of order");
	c->list += r->count;
	c->entries += r->count;
	c->record = c->records.records[r->count - 1];
	uint32_t *highest = kl_term_past(kl_block_term(r)) ? &c->highest.past : &c->highest.record;
	if (c->record > *highest)
		*highest = c->record;
	return KILN_OK;
}

/* The separator against the last entry before it and the first after it. */
static void check_key(struct check *c, kiln_slice key, const struct kl_block_reader *r)
{
	unsigned char bytes[KL_BLOCK_KEY_MAX];
	uint32_t first;
	if (c->any && c->list && kl_slice_cmp(kl_slice(bytes, kl_block_key(kl_slice(c->term, c->term_size), c->record, bytes)), key) >= 0)
		fault(c, "postings", c->block, "the key is not above the block before");
	if (!kl_set_reserve(&c->records, r->count) || !kl_block_records(r->records, r->records_end, r->count, c->records.records))
		return;
	first = c->records.records[0];
	if (kl_slice_cmp(kl_slice(bytes, kl_block_key(kl_block_term(r), first, bytes)), key) < 0)
		fault(c, "postings", c->block, "the key is above the block's first entry");
}

/* A key inside a term: its count must exist, even where its list is not on both sides of the key any more. */
static int check_inside(struct check *c, kiln_slice key)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX];
	kiln_slice term;
	if (!kl_block_key_inside(key, bytes, &term))
		return KILN_OK;
	int status = begin_list(c, term);
	c->divided = true;
	return status;
}

static int check_block(struct check *c, kiln_slice key, kiln_slice value)
{
	struct kl_block_reader r;
	int status = kl_block_open(&r, key, value);
	c->block++;
	if (!status)
		status = kl_block_next(&r);
	if (status) {
		fault(c, "postings", c->block, status == KILN_DONE ? "the block is empty" : "the block is damaged");
		return KILN_OK;
	}
	if (value.size > KL_BLOCK_MAX)
		fault(c, "postings", c->block, "the block is too long");
	check_key(c, key, &r);
	status = check_inside(c, key);
	while (!status && !c->stopped) {
		status = check_group(c, &r);
		if (!status)
			status = kl_block_step(&r);
		if (!status && r.shared < r.term_size && (r.suffix_size == 0 || r.suffix[0] == r.term[r.shared]))
			fault(c, "postings", c->block, "a term shares more than it says");   /* merges rely on it */
		if (!status)
			kl_block_take(&r);
	}
	if (status == KILN_DAMAGED)
		fault(c, "postings", c->block, "a group is malformed");
	return status == KILN_DONE || status == KILN_DAMAGED ? KILN_OK : status;
}

static int check_blocks(struct check *c)
{
	kiln_slice key, value;
	struct kl_cursor *cursor;
	int status = kl_cursor_open(c->txn, KL_POSTINGS, &cursor);
	if (status)
		return status;
	status = kl_cursor_move(cursor, KL_FIRST, &key, &value);
	while (status == KILN_OK && !c->stopped) {
		status = check_block(c, key, value);
		if (!status)
			status = kl_cursor_move(cursor, KL_NEXT, &key, &value);
	}
	kl_cursor_close(cursor);
	if (status >= 0)
		status = end_list(c);
	if (!status && !c->stopped && kl_table_count(c->txn, KL_COUNTS) != c->counts)
		fault(c, "counts", kl_table_count(c->txn, KL_COUNTS), "there are counts of terms that have none");
	return status;
}

/* --- recent runs ------------------------------------------------------------------------------------------------------ */

struct turn {
	struct kl_posting change;
	uint64_t run;
};

struct run_check {
	struct check *check;
	struct kl_postings *blocks;
	struct kl_arena arena;
	struct turn *turns;
	size_t count, cap, start;   /* start: first of the present run */
	uint64_t run;
};

static int add_turn(void *arg, const struct kl_posting *change)
{
	struct run_check *rc = arg;
	if (rc->count == rc->cap) {
		size_t cap = rc->cap ? rc->cap * 2 : 256;
		struct turn *turns = realloc(rc->turns, cap * sizeof *turns);
		if (!turns)
			return KILN_NO_MEMORY;
		rc->turns = turns;
		rc->cap = cap;
	}
	struct turn *t = &rc->turns[rc->count];
	*t = (struct turn){*change, rc->run};
	t->change.term = kl_arena_copy(&rc->arena, change->term);
	if (!t->change.term.data)
		return KILN_NO_MEMORY;
	if (rc->count++ > rc->start && kl_posting_cmp(&t[-1].change, &t->change) >= 0)
		fault(rc->check, "recent", rc->run, "changes are out of order");
	return KILN_OK;
}

static int read_turns(struct run_check *rc, const struct kl_recent_range *range)
{
	for (rc->run = 1; rc->run <= range->last && !rc->check->stopped; rc->run++) {
		rc->start = rc->count;
		int status = kl_recent_read(rc->check->txn, rc->run, add_turn, rc);
		if (status == KILN_DAMAGED)
			fault(rc->check, "recent", rc->run, "the run is damaged or missing");
		else if (status)
			return status;
	}
	return KILN_OK;
}

static int turn_cmp(const void *a, const void *b)
{
	const struct turn *x = a, *y = b;
	int c = kl_posting_cmp(&x->change, &y->change);
	return c ? c : (x->run > y->run) - (x->run < y->run);
}

/* Changes of one entry take turns, beginning with the one that changes the blocks. */
static int check_turns(struct run_check *rc)
{
	bool there = false;
	qsort(rc->turns, rc->count, sizeof *rc->turns, turn_cmp);
	for (size_t i = 0; i < rc->count && !rc->check->stopped; i++) {
		const struct kl_posting *c = &rc->turns[i].change;
		if (i == 0 || kl_posting_cmp(&rc->turns[i - 1].change, c)) {
			int status = kl_reader_has(rc->blocks, c->term, c->record, &there);
			if (status == KILN_DAMAGED)
				there = c->removed;   /* the block has been reported */
			else if (status)
				return status;
		}
		if (there != c->removed)
			fault(rc->check, "recent", rc->turns[i].run, "a change changes nothing");
		else
			rc->check->entries += c->removed ? (uint64_t)-1 : 1;
		there = !c->removed;
	}
	return KILN_OK;
}

static int check_recent(struct check *c)
{
	struct kl_recent_range range;
	struct kl_postings blocks = {.txn = c->txn};
	struct run_check rc = {.check = c, .blocks = &blocks};
	int status = kl_recent_range(c->txn, &range);
	if (status == KILN_DAMAGED) {
		fault(c, "recent", 0, "a run is damaged");
		return KILN_OK;
	}
	if (!status && range.last)
		status = read_turns(&rc, &range);
	if (!status && rc.count)
		status = check_turns(&rc);
	kl_cursor_close(blocks.cursor);
	kl_arena_free(&rc.arena);
	free(rc.turns);
	return status;
}

/* Numbers above it are taken for new ones, whose entries are not looked for. */
static void check_highest(struct check *c, const char *name, const char *where, uint32_t least)
{
	uint64_t highest;
	if ((kl_meta_get(c->txn, name, &highest) || highest < least) && !c->stopped)
		c->stopped = !c->report(c->arg, where, "the counter does not agree with the postings");
}

int kl_postings_check(struct kl_txn *txn, bool (*report)(void *arg, const char *where, const char *what), void *arg, uint64_t *entries)
{
	struct check c = {.txn = txn, .report = report, .arg = arg};
	int status = check_blocks(&c);
	if (!status && !c.stopped) {
		check_highest(&c, "index.highest", "meta index.highest", c.highest.record);
		check_highest(&c, "index.past", "meta index.past", c.highest.past);
	}
	if (!status && !c.stopped)
		status = check_recent(&c);
	kl_set_free(&c.records);
	if (entries)
		*entries = c.entries;
	return status;
}
