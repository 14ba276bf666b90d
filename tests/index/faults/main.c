/* main.c - every allocation of one scenario of the index fails in its turn: nothing may crash or leak, a commit is there as a whole or not at
   all, answers are right or KILN_NO_MEMORY. Prints a line for each thing that is wrong and ends with 1 if there was any. For glibc: the calls
   are taken over by defining them here. From the top of the tree:

     cc -std=c11 -D_GNU_SOURCE -I. -Iinclude -g -O1 -o build/index-faults tests/index/faults/main.c index/?*.c store/?*.c base/?*.c -llmdb -lzstd \
        -lcrypto -lxxhash -pthread && build/index-faults  */
#include "base/codec.h"
#include "index/postings.h"
#include "index/registry.h"
#include "index/set.h"
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

/* --- the scenario ----------------------------------------------------------------------------------------------------- */

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

static bool commit(struct kl_env *env, struct change c)
{
	struct kl_job job = {apply, NULL, &c};
	int status = kl_commit(env, &job, NULL);
	expect(status == KILN_OK || status == KILN_NO_MEMORY || status == KILN_POISONED, "status of a commit", status);
	for (unsigned t = 0; t < TERMS && !status && !c.merge; t++)
		for (unsigned r = c.from; r < c.to; r += c.step)
			model[t][r] = !c.removed;
	return status == KILN_OK;
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

/* True when the countdown ended, so that there may be a next allocation to fail. */
static bool run(long n)
{
	struct kl_env_options options = {.map_size = (uint64_t)1 << 26};
	struct kl_env *env;
	char path[256];
	memset(model, 0, sizeof model);
	if (kl_env_create(dir, &options, NULL) || !open_env(&env))
		return false;
	countdown = n;
	failing = true;
	work(env);
	failing = false;
	bool reached = countdown <= 0;
	kl_env_close(env);
	if (open_env(&env)) {
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
	long n = 0;
	if (access("/dev/shm", W_OK))
		strcpy(root, "/tmp/kiln-index-faults-XXXXXX");
	if (!mkdtemp(root))
		return 1;
	snprintf(dir, sizeof dir, "%s/store", root);
	run(LONG_MAX);   /* what is allocated once for the process */
	for (bool more = true; more; ) {
		long before = live;
		more = run(++n);
		expect(live == before, "blocks left after a run", live - before);
	}
	rmdir(root);
	printf("%ld allocations failed in their turn, %d faults\n", n - 1, faults);
	return faults != 0;
}
