/* main.c - every allocation, write, sync and map of one scenario fails in its turn; nothing may crash or leak, what was acknowledged must be
   there afterwards, and the check must be clean. Prints a line for each thing that is wrong and ends with 1 if there was any. For glibc: the calls
   are taken over by defining them here. From the top of the tree:

     cc -std=c11 -D_GNU_SOURCE -I. -Iinclude -g -O1 -o build/faults tests/store/faults/main.c store/?*.c base/?*.c -llmdb -lzstd -lcrypto \
        -lxxhash -ldl -pthread && build/faults  */
#include "store/backup.h"
#include "store/check.h"
#include "store/past.h"
#include "base/clock.h"
#include <dlfcn.h>
#include <errno.h>
#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { NONE, MEMORY, WRITE, SYNC, LENGTH, MAP, KINDS };
static const char *names[] = {"nothing", "allocation", "write", "sync", "ftruncate", "mmap"};
static enum kind failing;
static long countdown;
static int faults;

static bool fails(enum kind kind, int error)
{
	if (failing != kind || --countdown != 0)
		return false;
	errno = error;
	return true;
}

static long live;   /* blocks allocated and not freed */
static void *counted(void *p)
{
	live += p != NULL;
	return p;
}
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void __libc_free(void *p);
void *malloc(size_t n) { return fails(MEMORY, ENOMEM) ? NULL : counted(__libc_malloc(n)); }
void *calloc(size_t n, size_t size) { return fails(MEMORY, ENOMEM) ? NULL : counted(__libc_calloc(n, size)); }
void *realloc(void *p, size_t n) { return fails(MEMORY, ENOMEM) ? NULL : p ? __libc_realloc(p, n) : counted(__libc_malloc(n)); }
void free(void *p)
{
	live -= p != NULL;
	__libc_free(p);
}

#define REAL(name) ((__typeof__(&name))(uintptr_t)dlsym(RTLD_NEXT, #name))
ssize_t write(int fd, const void *data, size_t n) { return fails(WRITE, ENOSPC) ? -1 : REAL(write)(fd, data, n); }
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) { return fails(WRITE, EIO) ? -1 : REAL(pwrite)(fd, data, n, at); }
ssize_t pwritev(int fd, const struct iovec *v, int n, off_t at) { return fails(WRITE, ENOSPC) ? -1 : REAL(pwritev)(fd, v, n, at); }
int fsync(int fd) { return fails(SYNC, EIO) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fails(SYNC, EIO) ? -1 : REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t size) { return fails(LENGTH, EIO) ? -1 : REAL(ftruncate)(fd, size); }
void *mmap(void *at, size_t n, int prot, int flags, int fd, off_t from) { return fails(MAP, ENOMEM) ? MAP_FAILED : REAL(mmap)(at, n, prot, flags, fd, from); }

static char root[200], dir[256], copy[256], restored[256];
#define RECORDS 6
static int acknowledged[RECORDS];   /* round of the last write that was */

static void expect(bool good, const char *what, int detail)
{
	if (good)
		return;
	faults++;
	enum kind kept = failing;
	failing = NONE;
	printf("wrong: %s (%d)\n", what, detail);
	failing = kept;
}

static kiln_slice body_for(int record, int round, char *out, size_t size)
{
	int n = snprintf(out, size, "{\"id\":\"%d\",\"round\":%d,\"pad\":\"", record, round);
	for (uint32_t x = (uint32_t)(record * 31 + round + 1); n < 100 + record * 1500; x = x * 1664525 + 1013904223)
		out[n++] = (char)('0' + (x >> 24) % 70);
	return kl_slice(out, (size_t)n);
}

struct put {
	struct kl_env *env;
	struct kl_identity who;
	struct kl_sealed sealed;
	struct kl_buf bytes, scratch;
	struct kl_arena arena;
};

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
	uint64_t last, clock;
	*dirty = true;
	int status = kl_identity_assign(txn, &p->who, 1, &p->arena, err);
	if (!status)
		status = kl_meta_get(txn, "sequence", &last);
	if (!status)
		status = kl_meta_get(txn, "clock", &clock);
	if (status || ((status = kl_current_get(txn, p->who.record, &cur)) != KILN_OK && status != KILN_NOT_FOUND))
		return status;
	v.committed = kl_clock_wall();
	v.previous = status ? 0 : cur.last;
	v.record = p->who.record;
	v.sequence = last + 1;
	v.event = (struct kl_event){.type = KL_SLICE("Patient"), .id = p->who.id, .operation = KL_PUT, .generation = 1, .origin_sequence = last + 1, .transaction = last + 1, .clock = kl_hlc_next(clock, v.committed)};
	memcpy(v.event.incarnation, kl_env_incarnation(p->env), KL_INCARNATION_SIZE);
	memcpy(v.event.commitment, p->sealed.commitment, KL_SHA256_SIZE);
	if (!kl_event_hash(&v.event, &p->scratch, hash))
		return KILN_NO_MEMORY;
	memcpy(v.tag, hash, sizeof v.tag);
	status = kl_changes_append(txn, &v, &p->scratch, err);
	if (!status && v.previous)
		status = supersede(txn, &v);
	cur.served = cur.last = v.sequence;
	if (!status)
		status = kl_current_put(txn, v.record, &cur, 0);
	if (!status)
		status = kl_meta_put(txn, "sequence", v.sequence);
	if (!status)
		status = kl_meta_put(txn, "origin", v.sequence);
	return status ? status : kl_meta_put(txn, "clock", v.event.clock);
}

static void committed(void *arg)
{
	struct put *p = arg;
	kl_identity_remember(p->env, &p->who, 1);
}

static int write_one(struct kl_env *env, int record, int round)
{
	static char text[16384];
	char id[8];
	struct put p = {.env = env};
	kiln_slice type = KL_SLICE("Patient"), body = body_for(record, round, text, sizeof text);
	snprintf(id, sizeof id, "%d", record);
	p.who.id = kl_slice_of(id);
	struct kl_body_context *context = kl_body_context_new();
	int status = context ? kl_symbols_intern(env, &type, 1, &p.who.type, NULL) : KILN_NO_MEMORY;
	if (!status)
		status = kl_body_seal(context, type, KL_SLICE(""), body, &p.bytes, &p.sealed);
	if (!status)
		status = kl_commit(env, &(struct kl_job){apply, committed, &p}, NULL);
	kl_body_context_free(context);
	kl_buf_free(&p.bytes);
	kl_buf_free(&p.scratch);
	kl_arena_free(&p.arena);
	return status;
}

/* The body served for a record is that of a round not older than the acknowledged one. */
static void verify_record(struct kl_env *env, struct kl_txn *txn, int record, int newest)
{
	static char text[16384];
	char id[8];
	uint32_t type, number;
	struct kl_current cur;
	struct kl_version v;
	struct kl_arena arena = {0};
	struct kl_buf body = {0};
	struct kl_body_context *context = kl_body_context_new();
	snprintf(id, sizeof id, "%d", record);
	int status = kl_symbols_find(env, txn, KL_SLICE("Patient"), &type);
	if (!status)
		status = kl_identity_find(txn, type, kl_slice_of(id), &number);
	if (!status)
		status = kl_current_get(txn, number, &cur);
	if (!status)
		status = kl_changes_read(txn, cur.served, true, &arena, &v, NULL);
	if (!status)
		status = kl_body_open(context, &v.sealed, &body);
	bool same = status == KILN_NOT_FOUND && !acknowledged[record];
	for (int round = acknowledged[record]; round <= newest && !status; round++)
		same |= round && kl_slice_eq(kl_buf_slice(&body), body_for(record, round, text, sizeof text));
	expect(same, "an acknowledged record", status);
	kl_body_context_free(context);
	kl_arena_free(&arena);
	kl_buf_free(&body);
}

static bool say(void *arg, const char *where, const char *what)
{
	(void)arg;
	printf("%s: %s\n", where, what);
	return true;
}

static int check(struct kl_env *env, bool quiet)
{
	struct kl_txn *txn;
	struct kl_check_totals totals = {0};
	int status = kl_txn_read(env, &txn, NULL);
	if (status)
		return status;
	status = kl_check_store(txn, quiet ? NULL : say, NULL, &totals, NULL);
	kl_txn_end(txn);
	return status ? status : totals.faults ? KILN_DAMAGED : KILN_OK;
}

static void scenario(void)
{
	struct kl_env *env;
	if (kl_env_create(dir, NULL, NULL))
		return;
	for (int round = 1; round <= 2; round++) {
		if (kl_env_open(dir, NULL, &env, NULL))
			return;
		for (int record = 0; record < RECORDS; record++)
			if (write_one(env, record, round) == KILN_OK)
				acknowledged[record] = round;
		check(env, true);
		if (round == 2) {
			struct kl_env_stat stat;
			kl_env_stat(env, &stat, NULL);
			int status = kl_backup(env, copy, countdown % 2, NULL, NULL, NULL);
			if (!status)
				kl_restore(copy, restored, NULL);
		}
		kl_env_close(env);
	}
}

static void verify_store(const char *where, bool must_exist)
{
	struct kl_env *env;
	int status = kl_env_open(where, NULL, &env, NULL);
	expect(status == KILN_OK || (!must_exist && status == KILN_NO_STORE), "the store opens", status);
	if (status)
		return;
	expect(check(env, false) == KILN_OK, "a clean check", 0);
	struct kl_txn *txn;
	expect(kl_txn_read(env, &txn, NULL) == KILN_OK, "a read", 0);
	for (int record = 0; record < RECORDS && where == dir; record++)
		verify_record(env, txn, record, 2);
	kl_txn_end(txn);
	expect(write_one(env, 0, 3) == KILN_OK, "a write", 0);
	kl_env_close(env);
}

static long live_after_first;   /* what is prepared once stays: dictionaries, the standard streams */

/* One run with the n-th call of a kind failing. False once there is no n-th. */
static bool run(enum kind kind, long n)
{
	char command[300];
	snprintf(command, sizeof command, "rm -rf '%s'/*", root);
	if (system(command))
		return false;
	memset(acknowledged, 0, sizeof acknowledged);
	int before = faults;
	countdown = n;
	failing = kind;
	scenario();
	failing = NONE;
	bool reached = countdown <= 0;
	bool any = false;
	for (int record = 0; record < RECORDS; record++)
		any |= acknowledged[record];
	verify_store(dir, any);
	verify_store(copy, false);
	verify_store(restored, false);
	OPENSSL_thread_stop();  /* its list of errors */
	expect(kind == NONE || live == live_after_first, "blocks that were not freed", (int)(live - live_after_first));
	live_after_first = live;
	if (faults != before)
		printf("... with %s %ld failing\n", names[kind], n);
	return reached;
}

int main(void)
{
	const char *base = getenv("TMPDIR");
	char command[300];
	snprintf(root, sizeof root, "%s/kiln-faults-XXXXXX", base && *base ? base : P_tmpdir);
	if (!mkdtemp(root))
		return 1;
	snprintf(dir, sizeof dir, "%s/store", root);
	snprintf(copy, sizeof copy, "%s/copy", root);
	snprintf(restored, sizeof restored, "%s/restored", root);
	printf("calls of each kind that failed in turn\n");
	run(NONE, 0);
	run(NONE, 0);
	live_after_first = live;
	for (int kind = MEMORY; kind < KINDS; kind++) {
		long n = 1;
		while (n < 100000 && run((enum kind)kind, n))
			n++;
		printf("%s: %ld\n", names[kind], n - 1);
	}
	snprintf(command, sizeof command, "rm -rf '%s'", root);
	if (system(command))
		return 1;
	printf("%d faults\n", faults);
	return faults != 0;
}
