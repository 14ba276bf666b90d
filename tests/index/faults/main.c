/* main.c - every allocation of three scenarios of the index fails in its turn: nothing may crash or leak, a commit is there as a whole or not at
   all, answers are right or KILN_NO_MEMORY. Prints a line for each thing that is wrong and ends with 1 if there was any. For glibc: the calls
   are taken over by defining them here. From the top of the tree:

     cc -std=c11 -D_GNU_SOURCE -I. -Iinclude -g -O1 -o build/index-faults tests/index/faults/main.c index/?*.c store/?*.c base/?*.c -llmdb -lzstd \
        -lcrypto -lxxhash -pthread && build/index-faults  */
#include "base/codec.h"
#include "index/moment.h"
#include "index/postings.h"
#include "index/registry.h"
#include "index/set.h"
#include "store/current.h"
#include "store/past.h"
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static bool failing;
static long countdown, live;   /* live: blocks allocated and not freed */
static int faults;

static bool fails(void)
{
	if (!failing || --countdown != 0)
		return false;
	errno = ENOMEM;
	return true;
}

static void *counted(void *p)
{
	live += p != NULL;
	return p;
}
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void __libc_free(void *p);
void *malloc(size_t n) { return fails() ? NULL : counted(__libc_malloc(n)); }
void *calloc(size_t n, size_t size) { return fails() ? NULL : counted(__libc_calloc(n, size)); }
void *realloc(void *p, size_t n) { return fails() ? NULL : p ? __libc_realloc(p, n) : counted(__libc_malloc(n)); }
void free(void *p)
{
	live -= p != NULL;
	__libc_free(p);
}

static void expect(bool good, const char *what, long detail)
{
	if (good)
		return;
	bool kept = failing;
	failing = false;
	faults++;
	printf("wrong: %s (%ld)\n", what, detail);
	failing = kept;
}

/* --- present records ----------------------------------------------------------------------------------------------------- */

#define TERMS 8
#define RECORDS 400
#define CHANGES (TERMS * RECORDS)

static char dir[200];
static bool model[TERMS][RECORDS];

static kiln_slice term_of(char out[3], unsigned n)
{
	kl_put_be16(out, 1);
	out[2] = (char)('a' + n);
	return kl_slice(out, 3);
}

/* Records from..to by step of every term. */
struct change {
	unsigned from, to, step;
	bool removed, merge;
};

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	static struct kl_posting changes[CHANGES];
	static char bytes[TERMS][3];
	const struct change *c = arg;
	size_t n = 0;
	for (unsigned t = 0; t < TERMS; t++)
		for (unsigned r = c->from; r < c->to; r += c->step)
			changes[n++] = (struct kl_posting){term_of(bytes[t], t), r * 1000, c->removed};
	*dirty = true;
	return c->merge ? kl_postings_merge(txn, err) : kl_postings_apply(txn, changes, n, err);
}

static void note(const struct change *c)
{
	for (unsigned t = 0; t < TERMS; t++)
		for (unsigned r = c->from; r < c->to; r += c->step)
			model[t][r] = !c->removed;
}

static bool commit(struct kl_env *env, struct change c)
{
	struct kl_job job = {apply, NULL, &c};
	int status = kl_commit(env, &job, NULL);
	expect(status == KILN_OK || status == KILN_NO_MEMORY || status == KILN_POISONED, "status of a commit", status);
	if (!status && !c.merge)
		note(&c);
	return status == KILN_OK;
}

/* Two changes, one after the other in one transaction. */
static int apply_both(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct change *c = arg;
	int status = apply(txn, &c[0], dirty, err);
	return status ? status : apply(txn, &c[1], dirty, err);
}

static void commit_both(struct kl_env *env, struct change a, struct change b)
{
	struct change both[] = {a, b};
	struct kl_job job = {apply_both, NULL, both};
	int status = kl_commit(env, &job, NULL);
	expect(status == KILN_OK || status == KILN_NO_MEMORY || status == KILN_POISONED, "status of a commit", status);
	for (int i = 0; i < 2 && !status; i++)
		note(&both[i]);
}

static bool wrong_set(const struct kl_set *s, unsigned t)
{
	size_t n = 0;
	for (unsigned r = 0; r < RECORDS; r++)
		if (model[t][r] && (n == s->count || s->records[n++] != r * 1000))
			return true;
	return n != s->count;
}

static int read_term(struct kl_postings *p, unsigned t)
{
	char low[3], high[3];
	struct kl_set s = {0};
	uint64_t count = 0, range = 0;
	int status = kl_postings_fetch(p, term_of(low, t), &s);
	expect(status || !wrong_set(&s, t), "a list", t);
	int status2 = kl_postings_count(p, term_of(low, t), &count);
	expect(status || status2 || count == s.count, "a count", t);
	kl_set_clear(&s);
	status = kl_postings_fetch_range(p, term_of(low, t), term_of(high, t + 1), NULL, NULL, &s);
	expect(status || !wrong_set(&s, t), "a range", t);
	int status3 = kl_postings_count_range(p, term_of(low, t), term_of(high, t + 1), 0, &range);
	expect(status || status3 || range == s.count, "a count of a range", t);
	kl_set_free(&s);
	return status ? status : status2 ? status2 : status3;
}

static int read_walk(struct kl_postings *p, bool backwards)
{
	struct kl_walk *w;
	kiln_slice term;
	uint32_t record;
	size_t n = 0, all = 0;
	int status = kl_walk_open(p, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, backwards, &w);
	if (status)
		return status;
	for (; (status = kl_walk_next(w, &term, &record)) == KILN_OK; n++)
		expect(model[term.data[2] - 'a'][record / 1000], "an entry of a walk", record);
	kl_walk_close(w);
	for (unsigned i = 0; i < CHANGES; i++)
		all += model[i / RECORDS][i % RECORDS];
	expect(status < 0 || n == all, "entries of a walk", (long)n);
	return status < 0 ? status : KILN_OK;
}

static bool report(void *arg, const char *where, const char *what)
{
	(void)arg;
	(void)where;
	expect(false, what, 0);
	return true;
}

static void read_all(struct kl_env *env, bool must)
{
	struct kl_txn *txn;
	struct kl_postings *p;
	int status = kl_txn_read(env, &txn, NULL);
	if (!status) {
		status = kl_postings_open(txn, &p, NULL);
		for (unsigned t = 0; t < TERMS && !status; t++)
			status = read_term(p, t);
		if (!status)
			status = read_walk(p, false);
		if (!status)
			status = read_walk(p, true);
		kl_postings_close(p);
		int checked = kl_postings_check(txn, report, NULL, NULL);
		status = status ? status : checked;
		kl_txn_end(txn);
	}
	expect(status == KILN_OK || (!must && (status == KILN_NO_MEMORY || status == KILN_POISONED)), "status of a read", status);
}

static bool open_env(struct kl_env **env)
{
	struct kl_env_options options = {.map_size = (uint64_t)1 << 26};
	int status = kl_env_open(dir, &options, env, NULL);
	expect(status == KILN_OK || (failing && status == KILN_NO_MEMORY), "status of an open", status);
	return status == KILN_OK;
}

static void work(struct kl_env *env)
{
	commit(env, (struct change){0, 20, 3, false, false});
	commit(env, (struct change){0, RECORDS, 2, false, false});
	read_all(env, false);
	commit(env, (struct change){1, 40, 2, false, false});
	commit(env, (struct change){0, 30, 1, true, false});
	read_all(env, false);
	commit(env, (struct change){0, 0, 1, false, true});
	commit(env, (struct change){300, 330, 1, false, false});
	commit(env, (struct change){0, 390, 1, true, false});
	read_all(env, false);
}

/* A writer that has to see what it wrote itself, what was committed unread, and what was decoded before. */
static void work_together(struct kl_env *env)
{
	commit(env, (struct change){0, 20, 1, false, false});
	read_all(env, false);
	commit(env, (struct change){20, 40, 1, false, false});
	commit_both(env, (struct change){40, 50, 1, false, false}, (struct change){0, 45, 3, true, false});
	read_all(env, false);
	commit_both(env, (struct change){0, 48, 6, false, false}, (struct change){0, 30, 4, true, false});
	read_all(env, false);
}

/* --- an earlier moment: 60 records have the first term, then 30 of them the second ---------------------------------------- */

#define EARLIER 60u
#define UPDATED 30u

static int append_version(struct kl_txn *txn, uint64_t sequence, uint32_t record)
{
	struct kl_buf scratch = {0};
	struct kl_version v = {.sequence = sequence, .record = record, .end_of_commit = true, .previous = sequence > EARLIER ? record : 0};
	v.event = (struct kl_event){.type = KL_SLICE("T"), .id = KL_SLICE("r"), .operation = KL_PUT, .generation = 1, .origin_sequence = sequence, .transaction = sequence};
	int status = kl_changes_append(txn, &v, &scratch, NULL);
	kl_buf_free(&scratch);
	return status ? status : kl_current_put(txn, record, &(struct kl_current){.served = sequence, .last = sequence, .heads = 1}, 0);
}

static int apply_versions(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	char a[3], b[3], past[3];
	struct kl_posting list[2 * EARLIER + UPDATED];
	struct kl_arena scratch = {0};
	size_t n = 0;
	uint32_t p = 0;
	int status = KILN_OK;
	(void)arg;
	*dirty = true;
	term_of(past, 0);
	past[0] = (char)(past[0] | (char)KL_POSTINGS_PAST);
	for (uint32_t r = 1; r <= EARLIER && !status; r++) {
		status = append_version(txn, r, r);
		list[n++] = (struct kl_posting){term_of(a, 0), r, false};
	}
	for (uint32_t r = 1; r <= UPDATED && !status; r++) {
		status = append_version(txn, EARLIER + r, r);
		if (!status)
			status = kl_past_append(txn, &p, &(struct kl_past){r, r, EARLIER + r});
		list[n++] = (struct kl_posting){term_of(a, 0), r, true};
		list[n++] = (struct kl_posting){term_of(b, 1), r, false};
		list[n++] = (struct kl_posting){kl_slice(past, 3), p, false};
	}
	n = kl_postings_sort(list, n, &scratch);
	if (!status)
		status = kl_postings_apply(txn, list, n, err);
	kl_arena_free(&scratch);
	return status;
}

static int walk_earlier(struct kl_postings *p, bool backwards)
{
	struct kl_walk *w;
	kiln_slice term;
	uint32_t record, n = 0;
	char low[3], high[3];
	int status = kl_walk_open(p, term_of(low, 0), term_of(high, 2), backwards, &w);
	if (status)
		return status;
	for (; (status = kl_walk_next(w, &term, &record)) == KILN_OK; n++)
		expect(record == (backwards ? EARLIER - n : n + 1), "an earlier entry", record);
	kl_walk_close(w);
	expect(status < 0 || n == EARLIER, "entries of an earlier walk", n);
	return status < 0 ? status : KILN_OK;
}

static int read_earlier(struct kl_postings *p)
{
	char low[3], high[3];
	struct kl_set s = {0};
	uint64_t count = 0;
	int status = kl_postings_fetch(p, term_of(low, 0), &s);
	expect(status || s.count == EARLIER, "an earlier list", (long)s.count);
	int status2 = kl_postings_count(p, term_of(low, 0), &count);
	expect(status2 || count == EARLIER, "an earlier count", (long)count);
	kl_set_free(&s);
	s = (struct kl_set){0};
	int status3 = kl_postings_fetch_range(p, term_of(low, 0), term_of(high, 2), NULL, NULL, &s);
	expect(status3 || s.count == EARLIER, "an earlier range", (long)s.count);
	kl_set_free(&s);
	status = status ? status : status2 ? status2 : status3;
	if (!status)
		status = walk_earlier(p, false);
	return status ? status : walk_earlier(p, true);
}

static void work_earlier(struct kl_env *env)
{
	struct kl_txn *txn;
	struct kl_moment *moment;
	struct kl_postings *p;
	int status = kl_txn_read(env, &txn, NULL);
	if (!status) {
		status = kl_moment_open(txn, EARLIER, &moment, NULL);
		if (!status) {
			status = kl_postings_open_as_of(txn, moment, &p, NULL);
			if (!status)
				status = read_earlier(p);
			kl_postings_close(p);
		}
		kl_moment_close(txn, moment);
		kl_txn_end(txn);
	}
	expect(status == KILN_OK || status == KILN_NO_MEMORY, "status of a read as of an earlier moment", status);
}

static void prepare_earlier(struct kl_env *env)
{
	int status = kl_commit(env, &(struct kl_job){apply_versions, NULL, NULL}, NULL);
	expect(status == KILN_OK, "status of the commit that is looked back at", status);
}

/* --- each in its turn ------------------------------------------------------------------------------------------------- */

struct scenario {
	void (*prepare)(struct kl_env *env);   /* nothing fails there; NULL allowed */
	void (*work)(struct kl_env *env);
	bool read;                             /* all that is there afterwards */
};
static const struct scenario scenarios[] = {{NULL, work, true}, {NULL, work_together, true}, {prepare_earlier, work_earlier, false}};

/* True when the countdown ended, so that there may be a next allocation to fail. */
static bool run(const struct scenario *s, long n)
{
	struct kl_env_options options = {.map_size = (uint64_t)1 << 26};
	struct kl_env *env;
	char path[256];
	memset(model, 0, sizeof model);
	if (kl_env_create(dir, &options, NULL) || !open_env(&env))
		return false;
	if (s->prepare)
		s->prepare(env);
	countdown = n;
	failing = true;
	s->work(env);
	failing = false;
	bool reached = countdown <= 0;
	kl_env_close(env);
	if (open_env(&env)) {
		if (s->read)
			read_all(env, true);
		kl_env_close(env);
	}
	snprintf(path, sizeof path, "%s/data.mdb", dir);
	unlink(path);
	snprintf(path, sizeof path, "%s/lock.mdb", dir);
	unlink(path);
	rmdir(dir);
	return reached;
}

int main(void)
{
	char root[100] = "/dev/shm/kiln-index-faults-XXXXXX";
	long all = 0;
	if (access("/dev/shm", W_OK))
		strcpy(root, "/tmp/kiln-index-faults-XXXXXX");
	if (!mkdtemp(root))
		return 1;
	snprintf(dir, sizeof dir, "%s/store", root);
	for (size_t i = 0; i < sizeof scenarios / sizeof *scenarios; i++) {
		run(&scenarios[i], LONG_MAX);   /* what is allocated once for the process */
		long n = 0;
		for (bool more = true; more; all++) {
			long before = live;
			more = run(&scenarios[i], ++n);
			expect(live == before, "blocks left after a run", live - before);
		}
	}
	rmdir(root);
	printf("%ld allocations failed in their turn, %d faults\n", all - (long)(sizeof scenarios / sizeof *scenarios), faults);
	return faults != 0;
}
