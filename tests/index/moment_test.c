/* moment_test.c - the set as of every earlier commit is what it was then: random puts, updates and deletes against copies of a model. */
#include "fixture.h"
#include "base/codec.h"
#include "index/moment.h"
#include "store/current.h"
#include "store/past.h"
#include <stdio.h>
#include <stdlib.h>

#define RECORDS 60u
#define COMMITS 25u
#define TERMS_MAX 12u

struct held {   /* what the store has of a record */
	uint64_t sequence, last;
	kiln_slice terms[TERMS_MAX];
	size_t count;
	bool live;
};
struct world {
	struct place place;
	struct random random;
	struct kl_arena arena;
	struct held records[RECORDS + 1];
	struct model now;
	struct model then[COMMITS + 1];          /* after each commit; [0]: empty */
	uint64_t ends[COMMITS + 1];
	uint64_t served[COMMITS + 1][RECORDS + 1];   /* 0: none */
	uint64_t sequence;
	uint32_t past;
	struct kl_posting *changes;
	size_t count;
	unsigned busy;                           /* records of a commit at most */
	bool same;                               /* the same record most of the time */
};

/* Few values, so that lists are long, of which some are prefixes of others; four indexes, one with the highest number. */
static kiln_slice random_term(struct world *w)
{
	static const uint16_t indexes[] = {1, 2, 300, 0x7fff};
	static const char *const values[] = {"", "a", "ab", "abc", "b\xff", "\xff\xff", "c", "d"};
	char bytes[16];
	const char *value = values[random_below(&w->random, 8)];
	kl_put_be16(bytes, indexes[random_below(&w->random, 4)]);
	memcpy(bytes + 2, value, strlen(value));
	return kl_arena_copy(&w->arena, kl_slice(bytes, 2 + strlen(value)));
}

static void change(struct world *w, kiln_slice term, uint32_t record, bool removed)
{
	w->changes[w->count++] = (struct kl_posting){term, record, removed};
}

static int append_version(struct kl_txn *txn, struct world *w, uint32_t record, bool put)
{
	struct held *h = &w->records[record];
	struct kl_buf scratch = {0};
	struct kl_version v = {.sequence = ++w->sequence, .previous = h->last, .record = record, .end_of_commit = true};
	v.event = (struct kl_event){.type = KL_SLICE("T"), .id = KL_SLICE("r"), .operation = put ? KL_PUT : KL_DELETE, .generation = 1,
		.origin_sequence = v.sequence, .transaction = v.sequence};
	int status = kl_changes_append(txn, &v, &scratch, NULL);
	kl_buf_free(&scratch);
	if (!status && h->live)
		status = kl_past_append(txn, &w->past, &(struct kl_past){record, h->sequence, v.sequence});
	struct kl_current c = {.served = v.sequence, .last = v.sequence, .heads = 1, .flags = put ? 0 : KL_CURRENT_DELETED};
	return status ? status : kl_current_put(txn, record, &c, 0);
}

/* The old terms move to the upper half, new ones come. */
static int write_record(struct kl_txn *txn, struct world *w, uint32_t record)
{
	struct held *h = &w->records[record], old = *h;
	bool put = !h->live || random_below(&w->random, 5);
	int status = append_version(txn, w, record, put);
	for (size_t i = 0; old.live && i < old.count; i++) {
		char *past = (char *)(uintptr_t)kl_arena_copy(&w->arena, old.terms[i]).data;
		past[0] = (char)(past[0] | (char)KL_POSTINGS_PAST);
		change(w, old.terms[i], record, true);
		change(w, kl_slice(past, old.terms[i].size), w->past, false);
	}
	*h = (struct held){.sequence = w->sequence, .last = w->sequence, .live = put};
	h->count = put ? random_below(&w->random, TERMS_MAX) : 0;
	for (size_t i = 0; i < h->count; i++) {
		h->terms[i] = random_term(w);
		change(w, h->terms[i], record, false);   /* the last one given wins: taken out and put in again stays */
	}
	return status;
}

static int apply_commit(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct world *w = arg;
	bool done[RECORDS + 1] = {false};
	struct kl_arena scratch = {0};
	int status = KILN_OK;
	*dirty = true;
	w->count = 0;
	for (uint64_t n = 1 + random_below(&w->random, w->busy); n && !status; n--) {
		uint32_t record = w->same && random_below(&w->random, 4) ? 7 : 1 + (uint32_t)random_below(&w->random, RECORDS);
		if (!done[record])
			status = write_record(txn, w, record);
		done[record] = true;
	}
	w->count = kl_postings_sort(w->changes, w->count, &scratch);
	if (!status)
		status = kl_postings_apply(txn, w->changes, w->count, err);
	kl_arena_free(&scratch);
	return status;
}

static void commit(struct world *w, size_t n)
{
	kiln_error err = {0};
	struct kl_posting *present = malloc((w->busy + 1) * TERMS_MAX * 4 * sizeof *present);
	size_t count = 0;
	w->changes = malloc((w->busy + 1) * TERMS_MAX * 4 * sizeof *w->changes);
	cr_assert_eq(kl_commit(w->place.env, &(struct kl_job){apply_commit, NULL, w}, &err), KILN_OK, "%s", err.message);
	for (size_t i = 0; i < w->count; i++)
		if (!kl_term_past(w->changes[i].term))
			present[count++] = w->changes[i];
	model_apply(&w->now, present, count);
	model_copy(&w->then[n], &w->now);
	w->ends[n] = w->sequence;
	for (uint32_t r = 1; r <= RECORDS; r++)
		w->served[n][r] = w->records[r].live ? w->records[r].sequence : 0;
	free(present);
	free(w->changes);
}

static void compare_served(struct world *w, const struct kl_moment *moment, size_t n)
{
	for (uint32_t r = 0; r <= RECORDS + 70; r++) {
		uint64_t served = 77, want = r && r <= RECORDS ? w->served[n][r] : 0;
		bool later = r && r <= RECORDS && w->records[r].sequence > w->ends[n];
		cr_assert_eq(kl_moment_changed(moment, r, &served), later, "record %u", r);
		cr_assert_eq(served, later ? want : 77, "record %u", r);
	}
}

static void compare_all(struct world *w, size_t commits, uint64_t seed)
{
	struct kl_txn *txn;
	struct kl_moment *moment;
	size_t faults = 0;
	cr_assert_eq(kl_txn_read(w->place.env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_postings_check(txn, report_count, &faults, NULL), KILN_OK);
	cr_assert_eq(faults, 0);
	for (size_t n = 0; n <= commits; n++) {
		cr_assert_eq(kl_moment_open(txn, w->ends[n], &moment, NULL), KILN_OK);
		compare_served(w, moment, n);
		model_compare_as_of(txn, moment, &w->then[n], &w->random, seed * 1000 + n);
		kl_moment_close(txn, moment);
	}
	kl_txn_end(txn);
}

static void run(uint64_t seed, unsigned busy, bool same)
{
	struct world *w = calloc(1, sizeof *w);
	w->random = (struct random){seed * 7919 + 1};
	w->busy = busy;
	w->same = same;
	place_make(&w->place);
	for (size_t n = 1; n <= COMMITS; n++) {
		commit(w, n);
		if (random_below(&w->random, 5) == 0)
			cr_assert_eq(commit_merge(w->place.env), KILN_OK);
		if (n % 12 == 0)
			compare_all(w, n, seed);
	}
	place_reopen(&w->place);
	compare_all(w, COMMITS, seed);
	cr_assert_eq(commit_merge(w->place.env), KILN_OK);
	compare_all(w, COMMITS, seed);
	place_free(&w->place);
	for (size_t n = 0; n <= COMMITS; n++)
		model_free(&w->then[n]);
	model_free(&w->now);
	kl_arena_free(&w->arena);
	free(w);
}

Test(moment, the_set_is_what_it_was_after_each_commit)
{
	run(1, 3, false);
	run(2, 40, false);
	run(3, 60, false);
}

Test(moment, one_record_that_changes_all_the_time)
{
	run(4, 2, true);
	run(5, 1, true);
}

/* A list of the past that spans many blocks, most of it over before the moment. */
static int apply_updates(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct world *w = arg;
	char term[3] = {0, 1, 'x'}, past[3] = {(char)KL_POSTINGS_PAST, 1, 'x'};
	int status = KILN_OK;
	*dirty = true;
	for (int i = 0; i < 3000 && !status; i++) {
		status = append_version(txn, w, 5, true);
		if (!status && w->records[5].live)
			status = kl_postings_apply(txn, &(struct kl_posting){kl_slice(past, 3), w->past, false}, 1, err);
		w->records[5] = (struct held){.sequence = w->sequence, .last = w->sequence, .live = true};
	}
	return status ? status : kl_postings_apply(txn, &(struct kl_posting){kl_slice(term, 3), 5, false}, 1, err);
}

Test(moment, a_long_past_of_one_term)
{
	struct world *w = calloc(1, sizeof *w);
	struct kl_txn *txn;
	place_make(&w->place);
	cr_assert_eq(kl_commit(w->place.env, &(struct kl_job){apply_updates, NULL, w}, NULL), KILN_OK);
	cr_assert_eq(commit_merge(w->place.env), KILN_OK);
	cr_assert_eq(kl_txn_read(w->place.env, &txn, NULL), KILN_OK);
	for (uint64_t s = 0; s <= 3000; s += s < 2900 ? 97 : 1) {
		struct kl_moment *moment;
		struct kl_postings *p;
		struct kl_set set = {0};
		uint64_t count, served;
		cr_assert_eq(kl_moment_open(txn, s, &moment, NULL), KILN_OK);
		cr_assert_eq(kl_postings_open_as_of(txn, moment, &p, NULL), KILN_OK);
		cr_assert_eq(kl_postings_count(p, KL_SLICE("\0\1x"), &count), KILN_OK);
		cr_assert_eq(count, s > 0, "sequence %d", (int)s);
		cr_assert_eq(kl_postings_fetch(p, KL_SLICE("\0\1x"), &set), KILN_OK);
		cr_assert(set.count == (s > 0) && (!s || set.records[0] == 5));
		cr_assert_eq(kl_moment_changed(moment, 5, &served), s < 3000);
		cr_assert(s == 3000 || served == s);
		kl_set_free(&set);
		kl_postings_close(p);
		kl_moment_close(txn, moment);
	}
	kl_txn_end(txn);
	place_free(&w->place);
	free(w);
}

static int set_since(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	(void)err;
	*dirty = true;
	return kl_meta_put(txn, "past.since", 10);
}

Test(moment, before_what_the_past_reaches_back_to_it_refuses)
{
	struct world *w = calloc(1, sizeof *w);
	struct kl_txn *txn;
	struct kl_moment *moment;
	kiln_error err = {0};
	place_make(&w->place);
	cr_assert_eq(kl_commit(w->place.env, &(struct kl_job){apply_updates, NULL, w}, NULL), KILN_OK);
	cr_assert_eq(kl_commit(w->place.env, &(struct kl_job){set_since, NULL, w}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(w->place.env, &txn, NULL), KILN_OK);
	cr_expect_eq(kl_moment_open(txn, 9, &moment, &err), KILN_DAMAGED);
	cr_expect(strstr(err.message, "sequence 9"), "%s", err.message);
	cr_expect_eq(kl_moment_open(txn, 10, &moment, NULL), KILN_OK);
	kl_moment_close(txn, moment);
	kl_txn_end(txn);
	place_free(&w->place);
	free(w);
}

/* Readers of one snapshot share a moment; a commit gives a new one. */
Test(moment, it_is_shared_until_the_next_commit)
{
	struct world *w = calloc(1, sizeof *w);
	struct kl_txn *one, *two, *three;
	struct kl_moment *a, *b, *c, *others[6];
	place_make(&w->place);
	cr_assert_eq(kl_commit(w->place.env, &(struct kl_job){apply_updates, NULL, w}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(w->place.env, &one, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(w->place.env, &two, NULL), KILN_OK);
	cr_assert_eq(kl_moment_open(one, 7, &a, NULL), KILN_OK);
	cr_assert_eq(kl_moment_open(two, 7, &b, NULL), KILN_OK);
	cr_expect_eq(a, b);
	cr_assert_eq(kl_commit(w->place.env, &(struct kl_job){set_since, NULL, w}, NULL), KILN_OK);
	cr_assert_eq(kl_txn_read(w->place.env, &three, NULL), KILN_OK);
	cr_expect_eq(kl_moment_open(three, 7, &c, NULL), KILN_DAMAGED, "it is not that of the snapshot before");
	for (uint64_t i = 0; i < 6; i++)
		cr_assert_eq(kl_moment_open(two, 20 + i, &others[i], NULL), KILN_OK);
	cr_assert_eq(kl_moment_open(one, 7, &c, NULL), KILN_OK);
	cr_expect_neq(c, a, "others came after it");
	kl_moment_close(one, a);
	kl_moment_close(two, b);
	kl_moment_close(one, c);
	for (uint64_t i = 0; i < 6; i++)
		kl_moment_close(two, others[i]);
	kl_txn_end(one);
	kl_txn_end(two);
	kl_txn_end(three);
	place_free(&w->place);
	free(w);
}
