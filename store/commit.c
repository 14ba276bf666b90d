/* commit.c - group commit.

   A caller pushes its job on env->queue. Whoever pushes onto an empty queue leads: it takes its turn, begins the write transaction (which may wait
   for another process), then takes the whole queue, so that everything that arrived meanwhile shares the transaction and its sync. The others sleep
   until their leader wakes them.

     push --> queue was empty --> turn --> write lock --> take queue --> apply each --> commit --> committed each --> wake
         \--> queue was not empty --> sleep ------------------------------------------------------------------------^

   A job alone takes one mutex. An attempt ends early when a job fails after it wrote: the transaction is taken back and the rest is applied
   again without that job. A job that failed without writing is applied again in such a case too, since what it saw may have been taken back.  */
#include "store/datafile.h"
#include "store/env_private.h"
#include <errno.h>
#include <sched.h>
#include <sys/statvfs.h>

#define NEARLY_NOTHING (1u << 20)  /* bytes left on a disk that counts as full */

enum state { WAITING, APPLIED, REFUSED /* failed, wrote nothing */, DIRTY /* failed after a write */ };

struct kl_waiter {
	const struct kl_job *job;
	kiln_error *err;
	struct kl_waiter *next;   /* in the queue: the one before; in a batch: the one after */
	enum state state;
	int status;
	bool done;                /* under wake */
	pthread_cond_t woken;
};

static bool push(struct kl_env *env, struct kl_waiter *w)
{
	struct kl_waiter *head = atomic_load_explicit(&env->queue, memory_order_relaxed);
	do
		w->next = head;
	while (!atomic_compare_exchange_weak(&env->queue, &head, w));
	return head == NULL;
}

/* The queue in order of arrival. */
static struct kl_waiter *take_queue(struct kl_env *env)
{
	struct kl_waiter *w = atomic_exchange(&env->queue, NULL), *first = NULL, *next;
	for (; w; w = next) {
		next = w->next;
		w->next = first;
		first = w;
	}
	return first;
}

static int begin(struct kl_env *env, struct kl_txn *txn)
{
	*txn = (struct kl_txn){.env = env, .writable = true, .serial = ++env->begun};
	int rc = mdb_txn_begin(env->mdb, NULL, 0, &txn->mdb);
	if (rc == MDB_MAP_RESIZED && kl_txn_adopt_map(env))
		rc = mdb_txn_begin(env->mdb, NULL, 0, &txn->mdb);
	return rc;
}

static void apply_one(struct kl_txn *txn, struct kl_waiter *w)
{
	bool dirty = false;
	uint64_t writes = txn->writes;
	w->status = w->job->apply(txn, w->job->arg, &dirty, w->err);
	if (w->status >= 0 && txn->failed)
		w->status = kl_env_fail(w->err, txn->failed, "a write failed");
	if (w->status >= 0)
		w->state = APPLIED;
	else
		w->state = dirty || txn->writes != writes ? DIRTY : REFUSED;
}

/* False when the transaction must be taken back. */
static bool apply_all(struct kl_txn *txn, struct kl_waiter *batch)
{
	for (struct kl_waiter *w = batch; w; w = w->next) {
		if (w->state == DIRTY)
			continue;
		apply_one(txn, w);
		if (w->state == DIRTY)
			return false;
	}
	return true;
}

static bool any_left(const struct kl_waiter *batch)
{
	for (; batch; batch = batch->next)
		if (batch->state != DIRTY)
			return true;
	return false;
}

/* The whole batch fails with LMDB's rc, but for the jobs that were given up before. */
static void fail_all(struct kl_waiter *batch, int rc, const char *what)
{
	for (struct kl_waiter *w = batch; w; w = w->next) {
		if (w->state == DIRTY)
			continue;
		w->status = kl_env_fail(w->err, rc, what);
		w->state = REFUSED;
	}
}

/* LMDB says EIO when a write comes out short, which is what a full disk does to it first. */
static bool disk_is_full(struct kl_env *env)
{
	struct statvfs fs;
	mdb_filehandle_t fd;
	return !mdb_env_get_fd(env->mdb, &fd) && !fstatvfs(fd, &fs) && (uint64_t)fs.f_bavail * fs.f_frsize < NEARLY_NOTHING;
}

/* A full map is found before anything reaches the file. After any other failure it is not known what did. */
static void finish(struct kl_env *env, struct kl_txn *txn, struct kl_waiter *batch)
{
	int rc = MDB_SUCCESS;
	if (txn->writes)
		rc = mdb_txn_commit(txn->mdb);
	else
		mdb_txn_abort(txn->mdb);
	if (rc) {
		if (rc != MDB_MAP_FULL && rc != MDB_TXN_FULL)
			atomic_store(&env->poisoned, true);
		if (rc == EIO && disk_is_full(env))
			rc = ENOSPC;
		fail_all(batch, rc, "the commit failed");
		return;
	}
	if (txn->writes)
		kl_datafile_extend(env->mdb);
	for (struct kl_waiter *w = batch; w; w = w->next)
		if (w->state == APPLIED && w->job->committed)
			w->job->committed(w->job->arg);
}

static void run(struct kl_env *env, struct kl_txn *txn, struct kl_waiter *batch)
{
	while (!apply_all(txn, batch)) {
		mdb_txn_abort(txn->mdb);
		if (!any_left(batch))
			return;
		int rc = begin(env, txn);
		if (rc) {
			fail_all(batch, rc, "a write cannot begin");
			return;
		}
	}
	finish(env, txn, batch);
}

static void poisoned(struct kl_env *env, struct kl_waiter *batch)
{
	for (struct kl_waiter *w = batch; w; w = w->next)
		w->status = kl_env_usable(env, w->err);
}

/* Readers of processes that died keep old pages from being used again. */
static void look_for_dead_readers(struct kl_env *env)
{
	int dead;
	if (++env->commits % 1024 == 0)
		mdb_reader_check(env->mdb, &dead);
}

/* Those who shared the last commit were woken together and come again together, a moment after the first of them. Without this pause the first leads
   a commit alone and half of the room is wasted: eight threads shared 4 jobs a commit, with it 7. Who was alone does not wait. */
static void let_others_come(struct kl_env *env)
{
	if (env->last_batch > 1) {
		sched_yield();
		sched_yield();
	}
}

static unsigned length(const struct kl_waiter *batch)
{
	unsigned n = 0;
	for (; batch; batch = batch->next)
		n++;
	return n;
}

static struct kl_waiter *lead(struct kl_env *env)
{
	struct kl_txn txn;
	struct kl_waiter *batch;
	pthread_mutex_lock(&env->turn);
	atomic_store_explicit(&env->owner, (uintptr_t)pthread_self(), memory_order_relaxed);
	if (atomic_load(&env->poisoned)) {
		batch = take_queue(env);
		poisoned(env, batch);
	} else {
		let_others_come(env);
		int rc = begin(env, &txn);
		batch = take_queue(env);
		env->last_batch = length(batch);
		if (rc)
			fail_all(batch, rc, "a write cannot begin");
		else
			run(env, &txn, batch);
		look_for_dead_readers(env);
	}
	atomic_store_explicit(&env->owner, 0, memory_order_relaxed);
	pthread_mutex_unlock(&env->turn);
	return batch;
}

/* A waiter may be gone as soon as the lock is released. */
static void wake(struct kl_env *env, struct kl_waiter *batch, const struct kl_waiter *self)
{
	if (batch == self && !batch->next)
		return;
	pthread_mutex_lock(&env->wake);
	for (struct kl_waiter *w = batch; w; w = w->next) {
		w->done = true;
		if (w != self)
			pthread_cond_signal(&w->woken);
	}
	pthread_mutex_unlock(&env->wake);
}

static void sleep_until_done(struct kl_env *env, struct kl_waiter *w)
{
	pthread_mutex_lock(&env->wake);
	while (!w->done)
		pthread_cond_wait(&w->woken, &env->wake);
	pthread_mutex_unlock(&env->wake);
}

int kl_commit(struct kl_env *env, const struct kl_job *job, kiln_error *err)
{
	struct kl_waiter self = {.job = job, .err = err, .woken = PTHREAD_COND_INITIALIZER};
	int status = kl_env_usable(env, err);
	if (status)
		return status;
	if (env->read_only)
		return kl_fail(err, KILN_MISUSE, "the store is open for reading only");
	if (atomic_load_explicit(&env->owner, memory_order_relaxed) == (uintptr_t)pthread_self())
		return kl_fail(err, KILN_MISUSE, "a commit inside a commit");
	if (push(env, &self))
		wake(env, lead(env), &self);
	else
		sleep_until_done(env, &self);
	pthread_cond_destroy(&self.woken);
	return self.status;
}
