/* commit_test.c - group commit: nothing lost, failures stay where they belong, errors poison. */
#include "fixture.h"
#include "store/env_private.h"
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char counter_name[] = "test";

static int add_one(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	uint64_t v;
	(void)err;
	int status = kl_meta_get(txn, arg, &v);
	*dirty = true;
	return status ? status : kl_meta_put(txn, arg, v + 1);
}

static uint64_t value_of(struct kl_env *env, const char *name)
{
	struct kl_txn *txn;
	uint64_t v = UINT64_MAX;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_expect_eq(kl_meta_get(txn, name, &v), KILN_OK);
	kl_txn_end(txn);
	return v;
}

#define THREADS 12
#define ROUNDS 40

/* Each thread adds to a common counter; every third job of a thread fails, in turn before and after a write. */
struct worker {
	struct kl_env *env;
	atomic_int *callbacks;
	int good, wrong;
	int number;
};
struct turn {
	struct worker *w;
	int kind;       /* 0 adds; 1 fails before a write, 2 after one and says so, 3 after one and does not say so */
	bool applied;
};

static int apply_turn(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct turn *t = arg;
	uint64_t v;
	(void)err;
	t->applied = true;
	if (t->kind == 1)
		return KILN_CONFLICT;
	int status = kl_meta_get(txn, "test", &v);
	if (!status)
		status = kl_meta_put(txn, "test", v + (t->kind ? 1000000 : 1));
	*dirty = t->kind != 3;
	return status ? status : t->kind ? KILN_AMBIGUOUS : KILN_OK;
}

static void turn_committed(void *arg)
{
	struct turn *t = arg;
	atomic_fetch_add(t->w->callbacks, 1);
}

static void *work(void *arg)
{
	struct worker *w = arg;
	for (int i = 0; i < ROUNDS; i++) {
		struct turn t = {w, i % 3 ? 0 : 1 + (i / 3 + w->number) % 3, false};
		struct kl_job job = {apply_turn, turn_committed, &t};
		int expected = t.kind == 0 ? KILN_OK : t.kind == 1 ? KILN_CONFLICT : KILN_AMBIGUOUS;
		int status = kl_commit(w->env, &job, NULL);
		w->wrong += status != expected || !t.applied;
		w->good += status == KILN_OK;
	}
	return NULL;
}

Test(commit, threads_lose_nothing_and_fail_alone)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct worker workers[THREADS];
	pthread_t threads[THREADS];
	atomic_int callbacks = 0;
	int good = 0;
	for (int i = 0; i < THREADS; i++) {
		workers[i] = (struct worker){env, &callbacks, 0, 0, i};
		pthread_create(&threads[i], NULL, work, &workers[i]);
	}
	for (int i = 0; i < THREADS; i++) {
		pthread_join(threads[i], NULL);
		good += workers[i].good;
		cr_expect_eq(workers[i].wrong, 0, "thread %d got %d wrong statuses", i, workers[i].wrong);
	}
	cr_expect_eq(value_of(env, "test"), (uint64_t)good);
	cr_expect_eq(atomic_load(&callbacks), good);
	kl_env_close(env);
	place_free(&p);
}

/* Jobs of one group, forced: while the first holds the transaction the others queue behind it, one after the other. */
struct gate {
	struct kl_env *env;
	atomic_bool entered, opened;
	int order[8], applied;
};
struct grouped {
	struct gate *gate;
	int number, attempts, fail_at, status;   /* fail_at: attempt that fails after its write */
};

static int apply_grouped(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct grouped *g = arg;
	char name[16];
	(void)err;
	snprintf(name, sizeof name, "job%d", g->number);
	g->attempts++;
	if (g->number == 0) {
		atomic_store(&g->gate->entered, true);
		while (!atomic_load(&g->gate->opened))
			usleep(100);
	}
	*dirty = true;
	int status = kl_meta_put(txn, name, (uint64_t)g->attempts);
	return status ? status : g->attempts == g->fail_at ? KILN_CONFLICT : KILN_OK;
}

static void grouped_committed(void *arg)
{
	struct grouped *g = arg;
	g->gate->order[g->gate->applied++] = g->number;
}

static void *run_grouped(void *arg)
{
	struct grouped *g = arg;
	g->status = kl_commit(g->gate->env, &(struct kl_job){apply_grouped, grouped_committed, g}, NULL);
	return NULL;
}

static void run_group(struct gate *gate, struct grouped *jobs, int count)
{
	pthread_t threads[8];
	pthread_create(&threads[0], NULL, run_grouped, &jobs[0]);
	while (!atomic_load(&gate->entered))
		usleep(100);
	for (int i = 1; i < count; i++) {
		struct kl_waiter *head = atomic_load(&gate->env->queue);
		pthread_create(&threads[i], NULL, run_grouped, &jobs[i]);
		while (atomic_load(&gate->env->queue) == head)
			usleep(100);
	}
	atomic_store(&gate->opened, true);
	for (int i = 0; i < count; i++)
		pthread_join(threads[i], NULL);
}

Test(commit, a_dirty_failure_takes_the_group_back_without_it)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct gate gate = {.env = env};
	struct grouped jobs[5];
	for (int i = 0; i < 5; i++)
		jobs[i] = (struct grouped){&gate, i, 0, i == 3 ? 1 : 0, 99};
	run_group(&gate, jobs, 5);
	for (int i = 0; i < 5; i++)
		cr_expect_eq(jobs[i].status, i == 3 ? KILN_CONFLICT : KILN_OK, "job %d: %d", i, jobs[i].status);
	cr_expect_eq(jobs[0].attempts, 1);
	cr_expect_eq(jobs[3].attempts, 1);
	cr_expect_eq(jobs[1].attempts, 2, "applied again after the third was taken out");
	cr_expect_eq(jobs[4].attempts, 1, "not applied before");
	cr_expect_eq(value_of(env, "job3"), 0u);
	cr_expect_eq(value_of(env, "job1"), 2u);
	cr_expect_eq(gate.applied, 4);
	for (int i = 1; i < 4; i++)
		cr_expect_lt(gate.order[i - 1], gate.order[i], "callbacks in the order of arrival");
	kl_env_close(env);
	place_free(&p);
}

Test(commit, a_waiting_group_shares_one_commit)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	struct gate gate = {.env = env};
	struct grouped jobs[8];
	struct kl_env_stat before, after;
	for (int i = 0; i < 8; i++)
		jobs[i] = (struct grouped){&gate, i, 0, 0, 99};
	cr_assert_eq(kl_env_stat(env, &before, NULL), KILN_OK);
	run_group(&gate, jobs, 8);
	cr_assert_eq(kl_env_stat(env, &after, NULL), KILN_OK);
	cr_expect_eq(after.last_txn - before.last_txn, 2u);
	cr_expect_eq(gate.applied, 8);
	kl_env_close(env);
	place_free(&p);
}

static int commit_inside(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	int *inner = arg;
	(void)dirty;
	(void)err;
	*inner = kl_commit(kl_txn_env(txn), &(struct kl_job){add_one, NULL, counter_name}, NULL);
	return KILN_OK;
}

Test(commit, a_commit_inside_a_commit_is_refused)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	int inner = 99;
	cr_expect_eq(kl_commit(env, &(struct kl_job){commit_inside, NULL, &inner}, NULL), KILN_OK);
	cr_expect_eq(inner, KILN_MISUSE);
	cr_expect_eq(kl_commit(env, &(struct kl_job){add_one, NULL, counter_name}, NULL), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}

Test(commit, processes_share_the_lock)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	pid_t children[3];
	kl_env_close(env);
	for (int i = 0; i < 3; i++) {
		children[i] = fork();
		if (children[i] == 0) {
			int wrong = kl_env_open(p.dir, NULL, &env, NULL) != KILN_OK;
			for (int k = 0; k < 50 && !wrong; k++)
				wrong = kl_commit(env, &(struct kl_job){add_one, NULL, counter_name}, NULL) != KILN_OK;
			kl_env_close(env);
			_exit(wrong);
		}
	}
	for (int i = 0; i < 3; i++) {
		int status;
		waitpid(children[i], &status, 0);
		cr_expect(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	env = store_open(p.dir);
	cr_expect_eq(value_of(env, "test"), 150u);
	kl_env_close(env);
	place_free(&p);
}

Test(commit, a_process_killed_in_its_write_hinders_nobody)
{
	struct place p;
	struct kl_env *env = store_make(&p, 0);
	for (int i = 0; i < 5; i++) {
		pid_t child = fork();
		if (child == 0) {
			if (kl_env_open(p.dir, NULL, &env, NULL))
				_exit(1);
			for (;;)
				kl_commit(env, &(struct kl_job){add_one, NULL, counter_name}, NULL);
		}
		usleep(8000);
		kill(child, SIGKILL);
		waitpid(child, NULL, 0);
		/* A commit that was on disk when its process died shows with the next write at the latest. */
		uint64_t before = value_of(env, "test");
		cr_expect_eq(kl_commit(env, &(struct kl_job){add_one, NULL, counter_name}, NULL), KILN_OK);
		uint64_t after = value_of(env, "test");
		cr_expect(after == before + 1 || after == before + 2, "%d after %d", (int)after, (int)before);
	}
	kl_env_close(env);
	place_free(&p);
}

/* Fill a small map; what was acknowledged stays, and after making room writing goes on. */
Test(commit, full_map)
{
	struct place p;
	struct kl_env *env = store_make(&p, 400 * 1024);
	char *body = made_up_noise(3000, 1), id[16], what[200];
	int good = 0, status = KILN_OK;
	struct kl_check_totals totals;
	while (status == KILN_OK && good < 1000) {
		struct write w = {.type = "Patient", .id = id, .body = kl_slice(body, 3000)};
		snprintf(id, sizeof id, "p%d", good);
		status = write_one(env, &w, NULL);
		good += status == KILN_OK;
	}
	cr_expect_eq(status, KILN_FULL);
	cr_expect_gt(good, 10);
	for (int i = 0; i < 3; i++) {
		struct write w = {.type = "Patient", .id = "again", .body = kl_slice(body, 3000)};
		cr_expect_eq(write_one(env, &w, NULL), KILN_FULL, "not poisoned, still full");
	}
	cr_expect_eq(check_faults(env, &totals, what), 0u, "%s", what);
	cr_expect_eq(totals.versions, (uint64_t)good);
	kl_env_close(env);
	struct kl_env_options larger = {.map_size = 4u << 20};
	cr_assert_eq(kl_env_open(p.dir, &larger, &env, NULL), KILN_OK);
	cr_expect_eq(write_text(env, "Patient", "later", "{}"), KILN_OK);
	cr_expect_eq(check_faults(env, &totals, what), 0u, "%s", what);
	cr_expect_eq(totals.versions, (uint64_t)good + 1);
	kl_env_close(env);
	free(body);
	place_free(&p);
}

static int put_ignoring_errors(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	char *block = calloc(1, 1 << 20);
	(void)arg;
	(void)dirty;
	(void)err;
	kl_table_put(txn, KL_POSTINGS, KL_SLICE("k"), kl_slice(block, 1 << 20), 0);
	free(block);
	return KILN_OK;
}

Test(commit, a_job_that_overlooks_a_full_map_fails_alone)
{
	struct place p;
	struct kl_env *env = store_make(&p, 400 * 1024);
	cr_expect_eq(kl_commit(env, &(struct kl_job){put_ignoring_errors, NULL, NULL}, NULL), KILN_FULL);
	cr_expect_eq(kl_commit(env, &(struct kl_job){add_one, NULL, counter_name}, NULL), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}

/* The system refuses to let the file grow: the commit fails, the handle is poisoned, a new one finds all that was acknowledged. */
static void poison_it(const char *dir)
{
	struct kl_env *env, *second;
	struct kl_txn *txn;
	struct stat st;
	char file[400], *body = made_up_noise(100000, 2);
	struct write w = {.type = "Patient", .id = "big", .body = kl_slice(body, 100000)};
	snprintf(file, sizeof file, "%s/data.mdb", dir);
	env = store_open(dir);
	cr_assert_eq(write_text(env, "Patient", "1", "{}"), KILN_OK);
	cr_assert_eq(stat(file, &st), 0);
	signal(SIGXFSZ, SIG_IGN);
	struct rlimit old, tight;
	getrlimit(RLIMIT_FSIZE, &old);
	tight = old;
	tight.rlim_cur = (rlim_t)st.st_size + 8192;
	setrlimit(RLIMIT_FSIZE, &tight);
	cr_expect_eq(write_one(env, &w, NULL), KILN_IO);
	setrlimit(RLIMIT_FSIZE, &old);
	cr_expect_eq(write_text(env, "Patient", "2", "{}"), KILN_POISONED);
	cr_expect_eq(kl_txn_read(env, &txn, NULL), KILN_POISONED);
	cr_expect_eq(kl_env_open(dir, NULL, &second, NULL), KILN_POISONED);
	kl_env_close(env);
	free(body);
}

Test(commit, poison)
{
	struct place p;
	kl_env_close(store_make(&p, 0));
	poison_it(p.dir);
	struct kl_env *env = store_open(p.dir);
	struct kl_check_totals totals;
	char what[200];
	cr_expect_eq(check_faults(env, &totals, what), 0u, "%s", what);
	cr_expect_eq(totals.versions, 1u);
	cr_expect_eq(write_text(env, "Patient", "2", "{}"), KILN_OK);
	kl_env_close(env);
	place_free(&p);
}
