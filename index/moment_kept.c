/* moment_kept.c - moments shared by readers: the environment keeps those that were asked for last, so that the next page of a search, which comes in a
   view of its own, does not pay again unless somebody has written meanwhile. */
#include "base/status.h"
#include "index/moment_private.h"
#include <pthread.h>
#include <stdlib.h>

#define SLOT 2
#define KEPT 4

struct kept {
	pthread_mutex_t lock;
	struct kl_moment *list[KEPT];   /* the one asked for last first */
};

static void put(struct kl_moment *m)
{
	if (m && --m->refs == 0)
		kl_moment_free(m);
}

static void release_all(void *arg)
{
	struct kept *k = arg;
	for (int i = 0; i < KEPT; i++)
		put(k->list[i]);
	pthread_mutex_destroy(&k->lock);
	free(k);
}

/* NULL: no memory; moments are then not kept. */
static struct kept *kept_of(struct kl_env *env)
{
	kl_env_lock(env);
	struct kept *k = kl_env_slot(env, SLOT);
	if (!k && (k = calloc(1, sizeof *k))) {
		pthread_mutex_init(&k->lock, NULL);
		if (!kl_env_slot_set(env, SLOT, k, release_all)) {
			release_all(k);
			k = NULL;
		}
	}
	kl_env_unlock(env);
	return k;
}

/* Put the one at `place` first. */
static void move_up(struct kept *k, int place, struct kl_moment *m)
{
	memmove(k->list + 1, k->list, (size_t)place * sizeof *k->list);
	k->list[0] = m;
}

static struct kl_moment *find(struct kept *k, uint64_t snapshot, uint64_t sequence)
{
	struct kl_moment *m = NULL;
	pthread_mutex_lock(&k->lock);
	for (int i = 0; i < KEPT && !m && k->list[i]; i++) {
		if (k->list[i]->snapshot != snapshot || k->list[i]->sequence != sequence)
			continue;
		m = k->list[i];
		m->refs++;
		move_up(k, i, m);
	}
	pthread_mutex_unlock(&k->lock);
	return m;
}

static void keep(struct kept *k, struct kl_moment *m)
{
	pthread_mutex_lock(&k->lock);
	put(k->list[KEPT - 1]);
	move_up(k, KEPT - 1, m);
	m->refs++;
	pthread_mutex_unlock(&k->lock);
}

/* What a write transaction sees is nobody else's. */
static struct kept *kept_for(struct kl_txn *txn) { return kl_txn_writes(txn) ? NULL : kept_of(kl_txn_env(txn)); }

int kl_moment_open(struct kl_txn *txn, uint64_t sequence, struct kl_moment **moment, kiln_error *err)
{
	struct kept *k = kept_for(txn);
	*moment = k ? find(k, kl_txn_id(txn), sequence) : NULL;
	if (*moment)
		return KILN_OK;
	int status = kl_moment_make(txn, sequence, moment, err);
	if (!status && k)
		keep(k, *moment);
	return status;
}

void kl_moment_close(struct kl_txn *txn, struct kl_moment *m)
{
	struct kept *k = m ? kept_for(txn) : NULL;
	if (k)
		pthread_mutex_lock(&k->lock);
	put(m);
	if (k)
		pthread_mutex_unlock(&k->lock);
}
