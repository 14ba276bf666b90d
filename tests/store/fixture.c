/* fixture.c - see fixture.h. */
#include "fixture.h"
#include "base/clock.h"
#include <ftw.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Memory where it can be had: these tests make thousands of commits, and none of them cuts the power. */
void place_make(struct place *p)
{
	static const char memory[] = "/dev/shm";
	const char *base = getenv("TMPDIR");
	if (!base || !*base)
		base = access(memory, W_OK) ? P_tmpdir : memory;
	snprintf(p->root, sizeof p->root, "%s/kiln-test-XXXXXX", base);
	cr_assert_not_null(mkdtemp(p->root));
	snprintf(p->dir, sizeof p->dir, "%s/store", p->root);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

void place_free(struct place *p)
{
	nftw(p->root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

const char *place_path(struct place *p, const char *name, char out[400])
{
	snprintf(out, 400, "%s/%s", p->root, name);
	return out;
}

struct kl_env *store_open(const char *dir)
{
	struct kl_env *env;
	kiln_error err = {0};
	cr_assert_eq(kl_env_open(dir, NULL, &env, &err), KILN_OK, "%s", err.message);
	return env;
}

struct kl_env *store_make(struct place *p, uint64_t map_size)
{
	struct kl_env_options options = {.facility = KL_SLICE("Test Clinic"), .map_size = map_size};
	struct kl_env *env;
	kiln_error err = {0};
	place_make(p);
	cr_assert_eq(kl_env_create(p->dir, &options, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(kl_env_open(p->dir, &options, &env, &err), KILN_OK, "%s", err.message);
	return env;
}

void write_prepare(struct kl_env *env, struct write *w)
{
	kiln_slice type = kl_slice_of(w->type);
	kiln_error err = {0};
	if (!w->operation)
		w->operation = w->body.data ? KL_PUT : KL_DELETE;
	w->context = kl_body_context_new();
	cr_assert_not_null(w->context);
	cr_assert_eq(kl_symbols_intern(env, &type, 1, &w->type_symbol, &err), KILN_OK, "%s", err.message);
	if (w->body.data)
		cr_assert_eq(kl_body_seal(w->context, type, kl_slice_of(w->id), w->body, &w->bytes, &w->sealed), KILN_OK);
}

void write_release(struct write *w)
{
	kl_body_context_free(w->context);
	kl_buf_free(&w->bytes);
	kl_buf_free(&w->scratch);
	kl_arena_free(&w->arena);
}

/* Parents of the next version: the one served now. */
static int parent_of(struct kl_txn *txn, struct write *w, const struct kl_current *cur, struct kl_event *event, unsigned char hash[KL_SHA256_SIZE])
{
	struct kl_version before;
	int status = kl_changes_read(txn, cur->served, false, &w->arena, &before, NULL);
	if (status)
		return status;
	if (!kl_event_hash(&before.event, &w->scratch, hash))
		return KILN_NO_MEMORY;
	event->parents = hash;
	event->parent_count = 1;
	event->generation = before.event.generation + 1;
	return KILN_OK;
}

static int counters(struct kl_txn *txn, struct kl_version *v)
{
	uint64_t clock;
	int status = kl_changes_last(txn, &v->sequence);
	v->sequence++;
	if (!status)
		status = kl_meta_get(txn, "origin", &v->event.origin_sequence);
	v->event.transaction = ++v->event.origin_sequence;
	if (!status)
		status = kl_meta_get(txn, "clock", &clock);
	v->committed = kl_clock_wall();
	v->event.clock = kl_hlc_next(clock, v->committed);
	if (!status)
		status = kl_meta_put(txn, "sequence", v->sequence);
	if (!status)
		status = kl_meta_put(txn, "origin", v->event.origin_sequence);
	return status ? status : kl_meta_put(txn, "clock", v->event.clock);
}

/* Here a commit has two versions at most. */
static int supersede(struct kl_txn *txn, struct write *w, const struct kl_version *v, uint64_t served)
{
	struct kl_version before;
	uint32_t last;
	int status = kl_changes_read(txn, served, false, &w->arena, &before, NULL);
	if (status || (!before.end_of_commit && served == v->sequence - 1))
		return status;
	status = kl_past_last(txn, &last);
	return status ? status : kl_past_append(txn, &last, &(struct kl_past){v->record, served, v->sequence});
}

int write_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct write *w = arg;
	struct kl_identity who = {.type = w->type_symbol, .id = kl_slice_of(w->id)};
	struct kl_current cur = {.heads = 1, .type = w->type_symbol};
	struct kl_version v = {.end_of_commit = !w->hidden, .sealed = w->sealed};
	unsigned char parent[KL_SHA256_SIZE], hash[KL_SHA256_SIZE];
	*dirty = true;
	kl_arena_clear(&w->arena);
	int status = kl_identity_assign(txn, &who, 1, &w->arena, err);
	if (status)
		return status;
	v.event = (struct kl_event){.type = kl_slice_of(w->type), .id = who.id, .operation = w->operation, .generation = 1};
	memcpy(v.event.incarnation, kl_env_incarnation(kl_txn_env(txn)), KL_INCARNATION_SIZE);
	memcpy(v.event.commitment, w->sealed.commitment, KL_SHA256_SIZE);
	v.record = w->record = who.record;
	status = kl_current_get(txn, who.record, &cur);
	if (!status) {
		v.previous = cur.last;
		status = parent_of(txn, w, &cur, &v.event, parent);
	}
	if (status && status != KILN_NOT_FOUND)
		return status;
	if ((status = counters(txn, &v)) != KILN_OK || !kl_event_hash(&v.event, &w->scratch, hash))
		return status ? status : KILN_NO_MEMORY;
	memcpy(v.tag, hash, sizeof v.tag);
	status = kl_changes_append(txn, &v, &w->scratch, err);
	if (status)
		return status;
	if (v.previous && !(cur.flags & KL_CURRENT_DELETED))
		status = supersede(txn, w, &v, cur.served);
	if (status)
		return status;
	cur.served = cur.last = w->sequence = v.sequence;
	cur.flags = w->operation == KL_DELETE ? KL_CURRENT_DELETED : 0;
	return kl_current_put(txn, who.record, &cur, 0);
}

int write_one(struct kl_env *env, struct write *w, kiln_error *err)
{
	struct kl_job job = {write_apply, NULL, w};
	write_prepare(env, w);
	int status = kl_commit(env, &job, err);
	write_release(w);
	return status;
}

int write_text(struct kl_env *env, const char *type, const char *id, const char *body)
{
	struct write w = {.type = type, .id = id, .body = body ? kl_slice_of(body) : kl_slice(NULL, 0)};
	return write_one(env, &w, NULL);
}

static bool keep_last(void *arg, const char *where, const char *what)
{
	if (arg)
		snprintf(arg, 200, "%s: %s", where, what);
	return true;
}

uint64_t check_faults(struct kl_env *env, struct kl_check_totals *totals, char what[200])
{
	struct kl_check_totals own;
	struct kl_txn *txn;
	kiln_error err = {0};
	if (what)
		*what = '\0';
	cr_assert_eq(kl_txn_read(env, &txn, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(kl_check_store(txn, keep_last, what, totals ? totals : &own, &err), KILN_OK, "%s", err.message);
	kl_txn_end(txn);
	return totals ? totals->faults : own.faults;
}

char *body_of(struct kl_env *env, uint64_t sequence, size_t *size, int *status)
{
	struct kl_txn *txn;
	struct kl_version v;
	struct kl_arena arena = {0};
	struct kl_buf body = {0};
	struct kl_body_context *context = kl_body_context_new();
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	*status = kl_changes_read(txn, sequence, true, &arena, &v, NULL);
	if (!*status)
		*status = kl_body_open(context, &v.sealed, &body);
	kl_txn_end(txn);
	kl_arena_free(&arena);
	kl_body_context_free(context);
	if (*status) {
		kl_buf_free(&body);
		return NULL;
	}
	*size = body.size;
	return body.data;
}

uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15u;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

char *made_up(size_t n, unsigned seed)
{
	static const char *words[] = {"\"code\":", "\"status\":\"final\",", "\"value\":", "{\"system\":\"urn:x\"},", "0.5", "text ", "mmHg "};
	uint64_t state = seed + 1;
	char *s = malloc(n + 1);
	size_t at = 0;
	cr_assert_not_null(s);
	while (at < n) {
		const char *w = words[next_random(&state) % 7];
		size_t k = strlen(w);
		if (k > n - at)
			k = n - at;
		memcpy(s + at, w, k);
		at += k;
		if (at < n)
			s[at++] = (char)('a' + next_random(&state) % 26);
	}
	s[n] = '\0';
	return s;
}

char *made_up_noise(size_t n, unsigned seed)
{
	uint64_t state = seed + 1;
	char *s = malloc(n + 1);
	cr_assert_not_null(s);
	for (size_t i = 0; i < n; i++)
		s[i] = (char)next_random(&state);
	s[n] = '\0';
	return s;
}
