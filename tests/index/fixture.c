/* fixture.c - see fixture.h. */
#include "fixture.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* --- the store -------------------------------------------------------------------------------------------------------- */

static void open_env(struct place *p)
{
	kiln_error err = {0};
	struct kl_env_options options = {.map_size = (uint64_t)1 << 28};
	int status = kl_env_open(p->dir, &options, &p->env, &err);
	cr_assert_eq(status, KILN_OK, "open: %d %s", status, err.message);
}

void place_make(struct place *p)
{
	kiln_error err = {0};
	struct kl_env_options options = {.map_size = (uint64_t)1 << 28};
	const char *tmp = access("/dev/shm", W_OK) ? "/tmp" : "/dev/shm";
	snprintf(p->root, sizeof p->root, "%s/kiln-index-XXXXXX", tmp);
	cr_assert(mkdtemp(p->root));
	snprintf(p->dir, sizeof p->dir, "%s/store", p->root);
	int status = kl_env_create(p->dir, &options, &err);
	cr_assert_eq(status, KILN_OK, "create: %d %s", status, err.message);
	open_env(p);
}

void place_reopen(struct place *p)
{
	kl_env_close(p->env);
	open_env(p);
}

void place_free(struct place *p)
{
	static const char *const names[] = {"data.mdb", "lock.mdb"};
	char path[128];
	kl_env_close(p->env);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		snprintf(path, sizeof path, "%s/%s", p->dir, names[i]);
		unlink(path);
	}
	rmdir(p->dir);
	rmdir(p->root);
}

uint64_t random_next(struct random *r)
{
	uint64_t x = r->state;
	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	r->state = x;
	return x * UINT64_C(0x2545F4914F6CDD1D) >> 11;
}

/* --- the model -------------------------------------------------------------------------------------------------------- */

size_t model_from(const struct model *m, kiln_slice term, uint64_t record)
{
	size_t low = 0, high = m->count;
	while (low < high) {
		size_t mid = (low + high) / 2;
		int c = kl_slice_cmp(m->entries[mid].term, term);
		if (c < 0 || (c == 0 && m->entries[mid].record < record))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

void model_apply(struct model *m, const struct kl_posting *changes, size_t count)
{
	struct kl_posting *to = malloc((m->count + count + 1) * sizeof *to);
	size_t n = 0, i = 0;
	cr_assert(to);
	for (size_t j = 0; j < count; j++) {
		while (i < m->count && kl_posting_cmp(&m->entries[i], &changes[j]) < 0)
			to[n++] = m->entries[i++];
		if (i < m->count && kl_posting_cmp(&m->entries[i], &changes[j]) == 0)
			i++;
		if (!changes[j].removed)
			to[n++] = changes[j];
	}
	while (i < m->count)
		to[n++] = m->entries[i++];
	free(m->entries);
	m->entries = to;
	m->count = n;
}

void model_copy(struct model *to, const struct model *from)
{
	*to = (struct model){malloc((from->count + 1) * sizeof *to->entries), from->count, 0};
	cr_assert(to->entries);
	if (from->count)
		memcpy(to->entries, from->entries, from->count * sizeof *to->entries);
}

void model_free(struct model *m)
{
	free(m->entries);
	*m = (struct model){0};
}

/* --- commits ---------------------------------------------------------------------------------------------------------- */

struct batch {
	const struct kl_posting *changes;
	size_t count;
};

static int apply_batch(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	const struct batch *b = arg;
	*dirty = true;
	return b->changes ? kl_postings_apply(txn, b->changes, b->count, err) : kl_postings_merge(txn, err);
}

static int commit_batch(struct kl_env *env, struct batch *b)
{
	kiln_error err = {0};
	struct kl_job job = {apply_batch, NULL, b};
	int status = kl_commit(env, &job, &err);
	if (status)
		fprintf(stderr, "commit: %d %s\n", status, err.message);
	return status;
}

int commit_changes(struct kl_env *env, const struct kl_posting *changes, size_t count)
{
	struct batch b = {changes, count};
	return count ? commit_batch(env, &b) : KILN_OK;
}

int commit_merge(struct kl_env *env)
{
	struct batch b = {NULL, 0};
	return commit_batch(env, &b);
}

/* --- comparing -------------------------------------------------------------------------------------------------------- */

#define SAME(what, got, expected) \
	cr_assert_eq((uint64_t)(got), (uint64_t)(expected), "seed %llu: %s: %llu, not %llu", (unsigned long long)seed, what, (unsigned long long)(got), (unsigned long long)(expected))

static void compare_walk(struct kl_postings *p, const struct model *m, kiln_slice low, kiln_slice high, bool backwards, uint64_t seed)
{
	size_t from = model_from(m, low, 0), to = high.data ? model_from(m, high, 0) : m->count, n = 0;
	struct kl_walk *w;
	kiln_slice term;
	uint32_t record;
	int status;
	if (to < from)
		to = from;
	SAME("open of a walk", kl_walk_open(p, low, high, backwards, &w), KILN_OK);
	while ((status = kl_walk_next(w, &term, &record)) == KILN_OK) {
		cr_assert_lt(n, to - from, "seed %llu: a walk gives too many", (unsigned long long)seed);
		const struct kl_posting *e = &m->entries[backwards ? to - 1 - n : from + n];
		cr_assert(kl_slice_eq(e->term, term) && e->record == record, "seed %llu: walk (backwards %d) differs at %zu", (unsigned long long)seed, backwards, n);
		n++;
	}
	SAME("end of a walk", status, KILN_DONE);
	SAME("again", kl_walk_next(w, &term, &record), KILN_DONE);
	SAME("length of a walk", n, to - from);
	kl_walk_close(w);
}

/* Random seeks, some to what is behind, with steps between. */
static void compare_seeks(struct kl_postings *p, const struct model *m, kiln_slice low, kiln_slice high, bool backwards, struct random *r, uint64_t seed)
{
	size_t from = model_from(m, low, 0), to = high.data ? model_from(m, high, 0) : m->count, at = 0, n;
	struct kl_walk *w;
	if (to < from)
		to = from;
	n = to - from;
	SAME("open of a walk", kl_walk_open(p, low, high, backwards, &w), KILN_OK);
	for (int i = 0; i < 40 && m->count; i++) {
		struct kl_posting target = m->entries[random_below(r, m->count)];
		kiln_slice term;
		uint32_t record;
		int status;
		if (random_below(r, 3) == 0 && at < n)   /* not far */
			target = m->entries[backwards ? to - 1 - at - random_below(r, n - at < 50 ? n - at : 50) : from + at + random_below(r, n - at < 50 ? n - at : 50)];
		target.record += (uint32_t)random_below(r, 3) - 1;
		if (random_below(r, 4) == 0) {
			status = kl_walk_next(w, &term, &record);
		} else {
			status = kl_walk_seek(w, target.term, target.record, &term, &record);
			size_t pos = backwards ? model_from(m, target.term, (uint64_t)target.record + 1) : model_from(m, target.term, target.record);
			if (backwards)
				pos = pos < to ? to - pos : 0;
			else
				pos = pos > from ? pos - from : 0;
			at = pos > at ? pos : at;
		}
		if (at >= n) {
			SAME("seek beyond the end", status, KILN_DONE);
			break;
		}
		SAME("seek", status, KILN_OK);
		const struct kl_posting *e = &m->entries[backwards ? to - 1 - at : from + at];
		cr_assert(kl_slice_eq(e->term, term) && e->record == record, "seed %llu: seek (backwards %d) differs", (unsigned long long)seed, backwards);
		at++;
	}
	kl_walk_close(w);
}

static void compare_term(struct kl_postings *p, const struct model *m, kiln_slice term, uint64_t seed)
{
	size_t from = model_from(m, term, 0), to = model_from(m, term, UINT64_MAX);
	struct kl_set set = {0};
	uint64_t count;
	kl_set_add(&set, 7);   /* what is there already stays */
	SAME("count", kl_postings_count(p, term, &count), KILN_OK);
	SAME("count of a term", count, to - from);
	SAME("fetch", kl_postings_fetch(p, term, &set), KILN_OK);
	SAME("fetched", set.count, to - from + 1);
	for (size_t i = 0; i < to - from; i++)
		SAME("a fetched record", set.records[i + 1], m->entries[from + i].record);
	kl_set_free(&set);
}

static bool keep_odd(void *arg, kiln_slice term)
{
	(void)arg;
	return term.size % 2;
}

static void compare_range(struct kl_postings *p, const struct model *m, kiln_slice low, kiln_slice high, bool odd, bool exact, uint64_t seed)
{
	size_t from = model_from(m, low, 0), to = high.data ? model_from(m, high, 0) : m->count;
	struct kl_set set = {0}, expected = {0};
	uint64_t count;
	if (to < from)
		to = from;
	for (size_t i = from; i < to; i++)
		if (!odd || m->entries[i].term.size % 2)
			kl_set_add(&expected, m->entries[i].record);
	kl_set_sort(&expected);
	SAME("fetch of a range", kl_postings_fetch_range(p, low, high, odd ? keep_odd : NULL, NULL, &set), KILN_OK);
	SAME("fetched of a range", set.count, expected.count);
	for (size_t i = 0; i < set.count; i++)
		SAME("a record of a range", set.records[i], expected.records[i]);
	SAME("count of a range", kl_postings_count_range(p, low, high, 0, &count), KILN_OK);
	if (exact)
		SAME("counted in a range", count, to - from);
	else
		cr_assert(to == from || count > 0, "seed %llu: nothing is counted in a range that has entries", (unsigned long long)seed);
	SAME("bounded count of a range", kl_postings_count_range(p, low, high, 10, &count), KILN_OK);
	if (exact)
		SAME("counted up to a bound", count, to - from < 10 ? to - from : 10);
	else
		cr_assert_leq(count, 10);
	kl_set_free(&set);
	kl_set_free(&expected);
}

static kiln_slice some_term(const struct model *m, struct random *r)
{
	return m->count ? m->entries[random_below(r, m->count)].term : KL_SLICE("\0\1x");
}

void model_compare(struct kl_txn *txn, const struct model *m, struct random *r, uint64_t seed) { model_compare_as_of(txn, NULL, m, r, seed); }

void model_compare_as_of(struct kl_txn *txn, const struct kl_moment *moment, const struct model *m, struct random *r, uint64_t seed)
{
	struct kl_postings *p;
	kiln_slice none = {NULL, 0};
	SAME("open", kl_postings_open_as_of(txn, moment, &p, NULL), KILN_OK);
	compare_walk(p, m, none, none, false, seed);
	compare_walk(p, m, none, none, true, seed);
	for (size_t i = 0; i < m->count; i++)
		if (i == 0 || !kl_slice_eq(m->entries[i - 1].term, m->entries[i].term))
			compare_term(p, m, m->entries[i].term, seed);
	compare_term(p, m, KL_SLICE("\0\1not there"), seed);
	compare_range(p, m, none, none, false, !moment, seed);
	for (int i = 0; i < 8; i++) {
		kiln_slice low = random_below(r, 8) ? some_term(m, r) : none, high = random_below(r, 8) ? some_term(m, r) : none;
		if (high.data && kl_slice_cmp(low, high) > 0 && random_below(r, 4)) {
			kiln_slice swap = low;
			low = high;
			high = swap;
		}
		compare_walk(p, m, low, high, false, seed);
		compare_walk(p, m, low, high, true, seed);
		compare_seeks(p, m, low, high, false, r, seed);
		compare_seeks(p, m, low, high, true, r, seed);
		compare_range(p, m, low, high, i % 2, !moment, seed);
	}
	kl_postings_close(p);
}

bool report_count(void *arg, const char *where, const char *what)
{
	size_t *faults = arg;
	(void)where;
	(void)what;
	(*faults)++;
	return true;
}

static bool report_print(void *arg, const char *where, const char *what)
{
	fprintf(stderr, "%s: %s\n", where, what);
	return report_count(arg, where, what);
}

void model_check(struct kl_txn *txn, const struct model *m, uint64_t seed)
{
	size_t faults = 0;
	uint64_t entries;
	SAME("check", kl_postings_check(txn, report_print, &faults, &entries), KILN_OK);
	SAME("faults", faults, 0);
	SAME("entries", entries, m->count);
}
