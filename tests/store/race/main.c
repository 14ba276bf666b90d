/* main.c - many threads on one store, for ThreadSanitizer, which does not start under the test framework. Prints a line for each thing that is
   wrong and ends with 1 if there was any. From the top of the tree:

     cc -std=c11 -D_GNU_SOURCE -I. -Iinclude -fsanitize=thread -g -O1 -o build/race tests/store/race/main.c store/?*.c base/?*.c \
        -llmdb -lzstd -lcrypto -lxxhash -pthread && build/race  */
#include "store/backup.h"
#include "store/check.h"
#include "store/past.h"
#include "base/clock.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define THREADS 6
#define ROUNDS 150
static const char *types[] = {"Patient", "Observation", "Encounter", "Condition"};
static atomic_int faults;
static char root[200], dir[256];

static void expect(bool good, const char *what)
{
	if (good)
		return;
	atomic_fetch_add(&faults, 1);
	printf("wrong: %s\n", what);
}

struct put {
	struct kl_identity who;
	const char *type;
	struct kl_sealed sealed;
	struct kl_arena *arena;
	struct kl_buf *scratch;
	struct kl_env *env;
	bool refuse;
};

static int next_version(struct kl_txn *txn, struct kl_version *v)
{
	uint64_t last;
	int status = kl_meta_get(txn, "sequence", &last);
	v->sequence = v->event.origin_sequence = v->event.transaction = last + 1;
	if (!status)
		status = kl_meta_get(txn, "clock", &v->event.clock);
	v->committed = kl_clock_wall();
	v->event.clock = kl_hlc_next(v->event.clock, v->committed);
	if (!status)
		status = kl_meta_put(txn, "sequence", last + 1);
	if (!status)
		status = kl_meta_put(txn, "origin", last + 1);
	return status ? status : kl_meta_put(txn, "clock", v->event.clock);
}

static int supersede(struct kl_txn *txn, const struct kl_version *v)
{
	uint32_t last;
	int status = kl_past_last(txn, &last);
	return status ? status : kl_past_append(txn, &last, &(struct kl_past){v->record, v->previous, v->sequence});
}

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct put *p = arg;
	struct kl_version v = {.end_of_commit = true, .sealed = p->sealed};
	struct kl_current cur = {.heads = 1, .type = p->who.type};
	unsigned char hash[KL_SHA256_SIZE];
	*dirty = true;
	kl_arena_clear(p->arena);
	int status = kl_identity_assign(txn, &p->who, 1, p->arena, err);
	if (status)
		return status;
	status = kl_current_get(txn, p->who.record, &cur);
	if (status && status != KILN_NOT_FOUND)
		return status;
	v.event = (struct kl_event){.type = kl_slice_of(p->type), .id = p->who.id, .operation = KL_PUT, .generation = 1};
	v.previous = status ? 0 : cur.last;
	v.record = p->who.record;
	memcpy(v.event.incarnation, kl_env_incarnation(p->env), KL_INCARNATION_SIZE);
	memcpy(v.event.commitment, p->sealed.commitment, KL_SHA256_SIZE);
	if ((status = next_version(txn, &v)) != KILN_OK || !kl_event_hash(&v.event, p->scratch, hash))
		return status ? status : KILN_NO_MEMORY;
	memcpy(v.tag, hash, sizeof v.tag);
	status = kl_changes_append(txn, &v, p->scratch, err);
	if (!status && v.previous)
		status = supersede(txn, &v);
	cur.served = cur.last = v.sequence;
	if (!status)
		status = kl_current_put(txn, v.record, &cur, 0);
	return status ? status : p->refuse ? KILN_CONFLICT : KILN_OK;
}

static void committed(void *arg)
{
	struct put *p = arg;
	kl_identity_remember(p->env, &p->who, 1);
}

struct tools {
	struct kl_body_context *context;
	struct kl_buf bytes, scratch, body;
	struct kl_arena arena;
};

static void write_one(struct kl_env *env, struct tools *t, int thread, int round)
{
	char id[32], body[600];
	kiln_slice texts[2];
	int size = snprintf(body, sizeof body, "{\"id\":\"%d\",\"thread\":%d,\"pad\":\"%0*d\"}", round, thread, round % 400 + 1, 0);
	struct put p = {.type = types[round % 4], .arena = &t->arena, .scratch = &t->scratch, .env = env, .refuse = round % 17 == 0};
	snprintf(id, sizeof id, "r%d", (thread * 7 + round) % 60);
	texts[0] = kl_slice_of(p.type);
	texts[1] = kl_slice_of(id);
	kl_buf_clear(&t->bytes);
	p.who = (struct kl_identity){.id = kl_slice_of(id)};
	expect(kl_symbols_intern(env, texts, 2, (uint32_t[2]){0}, NULL) == KILN_OK, "intern");
	expect(kl_symbols_find(env, NULL, texts[0], &p.who.type) == KILN_OK, "symbol");
	expect(kl_body_seal(t->context, texts[0], KL_SLICE(""), kl_slice(body, (size_t)size), &t->bytes, &p.sealed) == KILN_OK, "seal");
	expect(kl_commit(env, &(struct kl_job){apply, committed, &p}, NULL) == (p.refuse ? KILN_CONFLICT : KILN_OK), "commit");
}

static void read_one(struct kl_env *env, struct tools *t, int round)
{
	struct kl_txn *txn;
	struct kl_current cur;
	struct kl_version v;
	uint32_t type, record;
	char id[32];
	snprintf(id, sizeof id, "r%d", round % 60);
	expect(kl_txn_read(env, &txn, NULL) == KILN_OK, "read");
	int status = kl_symbols_find(env, txn, kl_slice_of(types[round % 4]), &type);
	if (!status)
		status = kl_identity_find(txn, type, kl_slice_of(id), &record);
	if (!status)
		status = kl_current_get(txn, record, &cur);
	if (!status) {
		kl_arena_clear(&t->arena);
		kl_buf_clear(&t->body);
		status = kl_changes_read(txn, cur.served, true, &t->arena, &v, NULL);
		if (!status)
			status = kl_body_open(t->context, &v.sealed, &t->body);
		expect(!status && v.record == record && kl_slice_is(v.event.id, id), "the record that was asked for");
	}
	expect(status == KILN_OK || status == KILN_NOT_FOUND, "read a record");
	kl_txn_end(txn);
}

static void *work(void *arg)
{
	int thread = *(int *)arg;
	struct tools t = {.context = kl_body_context_new()};
	for (int i = 0; i < ROUNDS; i++) {
		struct kl_env *env;
		if (kl_env_open(dir, NULL, &env, NULL)) {  /* opened and closed all the time: the registry is part of it */
			expect(false, "open");
			break;
		}
		write_one(env, &t, thread, i);
		read_one(env, &t, i * 3 + thread);
		if (thread == 0 && i % 50 == 25) {
			char copy[300];
			snprintf(copy, sizeof copy, "%s/copy%d", root, i);
			expect(kl_backup(env, copy, i % 100 == 25, NULL, NULL, NULL) == KILN_OK, "backup");
		}
		kl_env_close(env);
	}
	kl_body_context_free(t.context);
	kl_buf_free(&t.bytes);
	kl_buf_free(&t.scratch);
	kl_buf_free(&t.body);
	kl_arena_free(&t.arena);
	return NULL;
}

static bool say(void *arg, const char *where, const char *what)
{
	(void)arg;
	printf("%s: %s\n", where, what);
	return true;
}

static void check(void)
{
	struct kl_env *env;
	struct kl_txn *txn;
	struct kl_check_totals totals = {0};
	expect(kl_env_open(dir, NULL, &env, NULL) == KILN_OK, "open");
	expect(kl_txn_read(env, &txn, NULL) == KILN_OK, "read");
	expect(kl_check_store(txn, say, NULL, &totals, NULL) == KILN_OK && !totals.faults, "check");
	expect(totals.versions == THREADS * (ROUNDS - (ROUNDS + 16) / 17), "number of versions");
	kl_txn_end(txn);
	kl_env_close(env);
}

int main(void)
{
	pthread_t threads[THREADS];
	int numbers[THREADS];
	char command[300];
	const char *base = getenv("TMPDIR");
	snprintf(root, sizeof root, "%s/kiln-race-XXXXXX", base && *base ? base : P_tmpdir);
	if (!mkdtemp(root))
		return 1;
	snprintf(dir, sizeof dir, "%s/store", root);
	expect(kl_env_create(dir, NULL, NULL) == KILN_OK, "create");
	for (int i = 0; i < THREADS; i++) {
		numbers[i] = i;
		pthread_create(&threads[i], NULL, work, &numbers[i]);
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	check();
	snprintf(command, sizeof command, "rm -rf '%s'", root);
	if (system(command))
		return 1;
	printf("%d faults\n", atomic_load(&faults));
	return atomic_load(&faults) != 0;
}
