/* main.c - allocations, writes and syncs fail in their turn: fhir-faults [STRIDE]. Every STRIDE-th (1: every one; 211 unless told; of a few searches always every one) of each search, read, write and step of a rebuild
   fails, alone or with all that follow it. The call must then give KILN_NO_MEMORY and a message, or the right answer; nothing may crash or leak; a
   walk that lost a row must say that it is not complete; what was being written must be there as a whole or not at all, and the check be clean. Of
   what is written every write and sync fails too: KILN_FULL, KILN_IO or KILN_POISONED then.
   Ends with "N passed, N failed"; KILN_ONLY=TEXT tries those alone whose query or name has the text. For glibc: the calls are taken over by defining them here. */
#include "tests/fhir/faults/faults.h"
#include <dlfcn.h>
#include <errno.h>
#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { MEMORY, WRITE, SYNC, KINDS };
static const char *const kinds[] = {"allocation", "write", "sync"};
static enum kind kind;
static bool failing, sticky;
static long countdown, live;   /* live: blocks allocated and not freed */
static long passed, failed;

static bool fails(enum kind call, int error)
{
	if (!failing || call != kind || --countdown > 0 || (countdown < 0 && !sticky))
		return false;
	errno = error;
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

/* ---- Stores ---- */

static char root[100], template_dir[128], dir[128];

static void must(bool good, const char *what, const kiln_error *err)
{
	if (good)
		return;
	failing = false;
	printf("cannot go on: %s: %s %s\n", what, err ? kiln_status_name(err->status) : "", err ? err->message : "");
	exit(1);
}

static void copy_store(void)
{
	char command[600];
	snprintf(command, sizeof command, "rm -rf '%s' && mkdir '%s' && cp '%s/data.mdb' '%s/'", dir, dir, template_dir, dir);
	must(system(command) == 0, "copying a store", NULL);
}

static kiln_store *open_store(const char *path)
{
	const kiln_options options = {.size = sizeof options, .map_size = 1 << 28};
	kiln_store *store;
	kiln_error err = {0};
	must(kiln_open(path, &options, &store, &err) == KILN_OK, "opening", &err);
	return store;
}

static void make_template(void)
{
	kiln_error err = {0};
	must(kiln_init(template_dir, NULL, &err) == KILN_OK, "init", &err);
	kiln_store *store = open_store(template_dir);
	must(faults_fill(store, &err) == KILN_OK, "filling", &err);
	kiln_close(store);
}

/* ---- One call that fails ---- */

struct turn {
	const char *what, *how;
	long n;
	bool bad;
};

static void expect(struct turn *t, bool good, const char *what, long detail, const kiln_error *err)
{
	if (good)
		return;
	if (!t->bad && failed < 40)
		printf("%s, %s, %s %ld%s: %s (%ld) %s\n", t->what, t->how, kinds[kind], t->n, sticky ? " and all behind it" : "", what, detail, err ? err->message : "");
	t->bad = true;
}

static void begin_failing(long n)
{
	countdown = n;
	failing = n > 0;
}

static bool end_failing(void)
{
	bool reached = failing && countdown <= 0;
	failing = false;
	return reached;
}

static void check_clean(struct turn *t, kiln_store *store)
{
	uint64_t faults = 0;
	kiln_error err = {0};
	int rc = kiln_check(store, NULL, NULL, NULL, &faults, &err);
	expect(t, rc == KILN_OK && faults == 0, "the check", (long)faults, &err);
}

/* True if there was an n-th allocation. */
static bool ask(struct turn *t, const struct faults_ask *a, const struct faults_answer *right)
{
	kiln_store *store = open_store(template_dir);
	struct faults_answer got = {0};
	kiln_error err = {0};
	long before = live;
	begin_failing(t->n);
	int rc = a->run(store, a, &got, &err);
	bool reached = end_failing();
	expect(t, live == before || got.cached, "blocks left behind", live - before, NULL);
	expect(t, rc == KILN_OK || rc == KILN_NO_MEMORY, "status", rc, &err);
	expect(t, rc == KILN_OK || (err.status == rc && err.message[0]), "a status without a message", rc, &err);
	expect(t, rc != KILN_OK || faults_same(&got, right), "an answer that is wrong", (long)got.rows, NULL);
	expect(t, !got.lied, "a walk that lost rows and calls itself complete", (long)got.rows, NULL);
	kiln_close(store);
	return reached;
}

static void count(const struct turn *t)
{
	passed += !t->bad;
	failed += t->bad;
}

static void ask_all(const struct faults_ask *a, long first, long stride)
{
	struct faults_answer right = {0};
	kiln_error err = {0};
	kiln_store *store = open_store(template_dir);
	int rc = a->run(store, a, &right, &err);
	kiln_close(store);
	if (rc == KILN_BAD_QUERY && strstr(a->query, "_asOf"))   /* of a moment behind that of the view */
		return;
	must(rc == KILN_OK, a->query, &err);
	for (int s = 0; s < 2; s++) {
		sticky = s;
		bool more = true;
		for (long n = first; more; n += stride) {
			OPENSSL_thread_stop();   /* its list of errors */
			long before = live;
			struct turn t = {a->query, a->how, n, false};
			more = ask(&t, a, &right);
			OPENSSL_thread_stop();
			expect(&t, live == before, "blocks left after the store was closed", live - before, NULL);
			count(&t);
		}
	}
}

/* ---- Writes: steps, each tried until it is done ---- */

static bool is_failure(int rc)
{
	return kind == MEMORY ? rc == KILN_NO_MEMORY || rc == KILN_POISONED : rc == KILN_FULL || rc == KILN_IO || rc == KILN_POISONED;
}

/* A commit that fails leaves a handle that has to be opened again. */
static kiln_store *open_again(struct turn *t, kiln_store *store)
{
	uint64_t faults;
	if (kiln_check(store, NULL, NULL, NULL, &faults, NULL) == KILN_POISONED) {
		kiln_close(store);
		store = open_store(dir);
	}
	check_clean(t, store);
	return store;
}

static bool work(struct turn *t, const struct faults_work *w, long fail_step, struct faults_answer *end)
{
	bool reached = false;
	copy_store();
	kiln_store *store = open_store(dir);
	for (int step = 0; step < w->steps; step++) {
		kiln_error err = {0};
		begin_failing(step == fail_step ? t->n : 0);
		int rc = w->run(store, step, &err);
		reached |= end_failing();
		expect(t, rc == KILN_OK || is_failure(rc), "status", rc, &err);
		expect(t, rc == KILN_OK || (err.status == rc && err.message[0]), "a status without a message", rc, &err);
		if (rc == KILN_OK)
			continue;
		store = open_again(t, store);
		memset(&err, 0, sizeof err);
		rc = w->run(store, step, &err);
		expect(t, rc == KILN_OK, "the same again", rc, &err);
	}
	check_clean(t, store);
	kiln_error err = {0};
	int rc = faults_state(store, end, &err);
	expect(t, rc == KILN_OK, "the end", rc, &err);
	kiln_close(store);
	return reached;
}

static void work_all(const struct faults_work *w, long stride)
{
	struct turn good = {w->name, "without a fault", 0, false};
	struct faults_answer right = {0};
	work(&good, w, -1, &right);
	count(&good);
	for (int step = 0; step < w->steps; step++)
		for (int s = 0; s < 2; s++) {
			char how[40];
			bool more = true;
			sticky = s;
			snprintf(how, sizeof how, "step %d", step);
			for (long n = 1 + (step * 5 + s * 3) % stride; more; n += stride) {
				struct turn t = {w->name, how, n, false};
				struct faults_answer end = {0};
				OPENSSL_thread_stop();
				long before = live;
				more = work(&t, w, step, &end);
				OPENSSL_thread_stop();
				expect(&t, live == before, "blocks left behind", live - before, NULL);
				expect(&t, faults_same(&end, &right), "what is there at the end", (long)end.rows, NULL);
				count(&t);
			}
		}
}

int main(int argc, char **argv)
{
	long stride = argc > 1 ? atol(argv[1]) : 211, number = 0;
	char command[200];
	const char *only = getenv("KILN_ONLY");   /* part of a query or of a name */
	snprintf(root, sizeof root, "%s/kiln-fhir-faults-XXXXXX", access("/dev/shm", W_OK) ? P_tmpdir : "/dev/shm");
	must(mkdtemp(root) != NULL, "a directory", NULL);
	snprintf(template_dir, sizeof template_dir, "%s/template", root);
	snprintf(dir, sizeof dir, "%s/store", root);
	setvbuf(stdout, NULL, _IOLBF, 0);
	make_template();
	stride = stride < 1 ? 1 : stride;
	for (struct faults_ask a; faults_ask_get(number, &a); number++)
		if (!only || strstr(a.query, only))
			ask_all(&a, a.every ? 1 : 1 + number * 7 % stride, a.every ? 1 : stride);
	for (const struct faults_work *w = faults_works; w->run; w++)
		for (kind = MEMORY; kind < KINDS && (!only || strstr(w->name, only)); kind++)
			work_all(w, kind == MEMORY || stride < 5 ? stride : 5);
	snprintf(command, sizeof command, "rm -rf '%s'", root);
	must(system(command) == 0, "cleaning up", NULL);
	printf("%ld passed, %ld failed\n", passed, failed);
	return failed != 0;
}
