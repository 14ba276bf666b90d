/* pipeline.c - a thread that commits batches while the next one is prepared.

   The batch moves waiting -> working -> closed under the mutex; commits run outside of it. */
#include "cli/pipeline.h"
#include "cli/interrupt.h"
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define TICK_NANOSECONDS 200000000L

struct pipeline {
	struct pipeline_hooks hooks;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	kiln_batch *waiting;
	uint64_t waiting_through, through;
	bool working, closing;
	kiln_error err;           /* of the first error; status KILN_OK until then */
};

static int commit(struct pipeline *p, kiln_batch *batch, uint64_t through, kiln_error *err)
{
	int status = kiln_batch_commit(batch, err);

	if (status == KILN_OK && p->hooks.durable)
		status = p->hooks.durable(p->hooks.arg, through, err);
	return status;
}

/* Take the waiting batch and commit it; the lock is held on entry and on return. */
static void work(struct pipeline *p)
{
	kiln_batch *batch = p->waiting;
	uint64_t through = p->waiting_through;
	kiln_error err = {0};
	bool stopped = p->err.status != KILN_OK;
	int status = KILN_OK;

	p->waiting = NULL;
	p->working = true;
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
	if (!stopped)
		status = commit(p, batch, through, &err);
	kiln_batch_close(batch);
	pthread_mutex_lock(&p->lock);
	if (status != KILN_OK) {
		p->err = err;
		p->err.status = status;
	} else if (!stopped) {
		p->through = through;
	}
	p->working = false;
	pthread_cond_broadcast(&p->changed);
}

static void *run(void *arg)
{
	struct pipeline *p = arg;

	pthread_mutex_lock(&p->lock);
	while (p->waiting || !p->closing) {
		if (p->waiting)
			work(p);
		else
			pthread_cond_wait(&p->changed, &p->lock);
	}
	pthread_mutex_unlock(&p->lock);
	return NULL;
}

static int start(struct pipeline *p)
{
	pthread_condattr_t attr;
	int failed;

	pthread_mutex_init(&p->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&p->changed, &attr);
	pthread_condattr_destroy(&attr);
	interrupt_hold(true);  /* signals are the reading thread's */
	failed = pthread_create(&p->thread, NULL, run, p);
	interrupt_hold(false);
	return failed;
}

static void destroy(struct pipeline *p)
{
	pthread_cond_destroy(&p->changed);
	pthread_mutex_destroy(&p->lock);
	free(p);
}

int pipeline_open(struct pipeline **out, const struct pipeline_hooks *hooks, kiln_error *err)
{
	struct pipeline *p = calloc(1, sizeof *p);

	*out = NULL;
	*err = (kiln_error){.status = KILN_NO_MEMORY};
	if (!p)
		return KILN_NO_MEMORY;
	p->hooks = *hooks;
	if (start(p)) {
		destroy(p);
		snprintf(err->message, sizeof err->message, "a thread cannot be started");
		return KILN_NO_MEMORY;
	}
	*out = p;
	return KILN_OK;
}

/* Wait for a change, or a moment; the lock is held. */
static void wait_change(struct pipeline *p)
{
	struct timespec until;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += TICK_NANOSECONDS;
	until.tv_sec += until.tv_nsec / 1000000000L;
	until.tv_nsec %= 1000000000L;
	pthread_cond_timedwait(&p->changed, &p->lock, &until);
	if (p->hooks.tick)
		p->hooks.tick(p->hooks.arg);
}

/* Does a batch wait already, or is one being committed, so that a push has to wait? */
static bool is_behind(struct pipeline *p)
{
	bool behind;

	pthread_mutex_lock(&p->lock);
	behind = p->waiting || p->working;
	pthread_mutex_unlock(&p->lock);
	return behind;
}

int pipeline_push(struct pipeline *p, kiln_batch *batch, uint64_t through)
{
	int status = is_behind(p) ? kiln_batch_prepare(batch, NULL) : KILN_OK;

	pthread_mutex_lock(&p->lock);
	while (status == KILN_OK && (p->waiting || p->working) && p->err.status == KILN_OK)
		wait_change(p);
	if (status == KILN_OK)
		status = p->err.status;
	if (status == KILN_OK) {
		p->waiting = batch;
		p->waiting_through = through;
		pthread_cond_broadcast(&p->changed);
	}
	pthread_mutex_unlock(&p->lock);
	if (status != KILN_OK)
		kiln_batch_close(batch);
	return status;
}

int pipeline_settle(struct pipeline *p)
{
	int status;

	pthread_mutex_lock(&p->lock);
	while (p->waiting || p->working)
		wait_change(p);
	status = p->err.status;
	pthread_mutex_unlock(&p->lock);
	return status;
}

int pipeline_close(struct pipeline *p, uint64_t *through, kiln_error *err)
{
	int status;

	if (!p)
		return KILN_OK;
	pthread_mutex_lock(&p->lock);
	p->closing = true;
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
	pthread_join(p->thread, NULL);
	status = p->err.status;
	*through = p->through;
	if (status != KILN_OK)
		*err = p->err;
	destroy(p);
	return status;
}
