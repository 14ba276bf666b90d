/* stages.c - where each microsecond of a loaded resource goes, and what bare LMDB takes for the same keys and values in the same order and
   batches, in the same run.

       build/stages FILE.ndjson [BATCH]

   FILE holds one resource a line. The stages before the transaction are timed one resource after the other in one thread, then the same batch is
   loaded for real, with the steps of the transaction timed from outside. */
#include "base/clock.h"
#include "base/hash.h"
#include "bench/trace.h"
#include "fhir/accept.h"
#include "fhir/batch.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum stage { READ, ACCEPT, BODY, EXTRACT, DIGEST, COMPRESS, PUT, SORT, IDENTITY, HASH, VERSIONS, CURRENT, POSTINGS, OTHER, COMMIT, STAGES };
static const char *const names[STAGES] = {
	"read JSON", "accept", "stored body", "extract terms", "digest (HMAC)", "compress",
	"put: all of the above, with copies", "sort", "record numbers", "version hash", "versions to log", "current", "postings", "rest of apply", "commit and sync"};
static uint64_t spent[STAGES];

int __real_kl_identity_assign(struct kl_txn *txn, struct kl_identity *w, size_t n, struct kl_arena *a, kiln_error *err);
int __real_kl_changes_append(struct kl_txn *txn, const struct kl_version *v, struct kl_buf *b, kiln_error *err);
int __real_kl_current_put(struct kl_txn *txn, uint32_t r, const struct kl_current *c, unsigned flags);
int __real_kl_postings_load(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err);
bool __real_kl_event_hash(const struct kl_event *e, struct kl_buf *b, unsigned char out[KL_SHA256_SIZE]);
int __real_kl_write_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err);
int __wrap_kl_identity_assign(struct kl_txn *txn, struct kl_identity *w, size_t n, struct kl_arena *a, kiln_error *err);
int __wrap_kl_changes_append(struct kl_txn *txn, const struct kl_version *v, struct kl_buf *b, kiln_error *err);
int __wrap_kl_current_put(struct kl_txn *txn, uint32_t r, const struct kl_current *c, unsigned flags);
int __wrap_kl_postings_load(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err);
bool __wrap_kl_event_hash(const struct kl_event *e, struct kl_buf *b, unsigned char out[KL_SHA256_SIZE]);
int __wrap_kl_write_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err);

#define TIMED(stage, result, call) \
	uint64_t start = kl_clock_monotonic(); \
	result = call; \
	spent[stage] += kl_clock_monotonic() - start

int __wrap_kl_identity_assign(struct kl_txn *txn, struct kl_identity *w, size_t n, struct kl_arena *a, kiln_error *err)
{
	TIMED(IDENTITY, int rc, __real_kl_identity_assign(txn, w, n, a, err));
	return rc;
}

int __wrap_kl_changes_append(struct kl_txn *txn, const struct kl_version *v, struct kl_buf *b, kiln_error *err)
{
	TIMED(VERSIONS, int rc, __real_kl_changes_append(txn, v, b, err));
	return rc;
}

int __wrap_kl_current_put(struct kl_txn *txn, uint32_t r, const struct kl_current *c, unsigned flags)
{
	TIMED(CURRENT, int rc, __real_kl_current_put(txn, r, c, flags));
	return rc;
}

int __wrap_kl_postings_load(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err)
{
	uint64_t recording = kl_clock_monotonic();
	for (size_t i = 0; i < n; i++) trace_entry(p[i].term.data, p[i].term.size, p[i].record, p[i].removed);
	spent[OTHER] -= kl_clock_monotonic() - recording;
	TIMED(POSTINGS, int rc, __real_kl_postings_load(txn, p, n, err));
	return rc;
}

bool __wrap_kl_event_hash(const struct kl_event *e, struct kl_buf *b, unsigned char out[KL_SHA256_SIZE])
{
	TIMED(HASH, bool ok, __real_kl_event_hash(e, b, out));
	return ok;
}

int __wrap_kl_write_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	TIMED(OTHER, int rc, __real_kl_write_apply(txn, arg, dirty, err));
	return rc;
}

static void stop(const char *what)
{
	fprintf(stderr, "stages: %s\n", what);
	exit(3);
}

static char *read_file(const char *path, size_t *size)
{
	FILE *f = fopen(path, "rb");
	struct stat s;
	char *data;
	if (!f || fstat(fileno(f), &s) != 0) stop("the file cannot be opened");
	data = malloc((size_t)s.st_size + 1);
	if (!data || fread(data, 1, (size_t)s.st_size, f) != (size_t)s.st_size) stop("the file cannot be read");
	fclose(f);
	*size = (size_t)s.st_size;
	return data;
}

struct stage_run {
	struct kl_json doc;
	struct kl_terms terms;
	struct kl_extractor *extractor;
	struct kl_body_context *bodies;
	struct kl_buf body, sealed;
	uint64_t term_count, bytes;
};

/* The stages of one resource, each by itself. */
static void prepare_one(struct stage_run *r, kiln_slice line)
{
	uint64_t at[7];
	unsigned char mac[KL_SHA256_SIZE];
	struct kl_sealed sealed;
	const struct kl_type *type;
	kiln_error err;

	at[0] = kl_clock_monotonic();
	if (kl_json_read(&r->doc, line, KL_DEPTH_MAX, 0, NULL, &err) != KILN_OK) stop(err.message);
	at[1] = kl_clock_monotonic();
	if (kl_accept(&r->doc, 0, &type, &err) != KILN_OK) stop(err.message);
	at[2] = kl_clock_monotonic();
	kl_buf_clear(&r->body);
	kl_batch_body(&r->doc, 0, kl_json_text(&r->doc, kl_json_get(&r->doc, 0, "id")), &r->body);
	at[3] = kl_clock_monotonic();
	kl_terms_clear(&r->terms);
	if (kl_extract(r->extractor, &r->doc, 0, type, &r->terms, &err) != KILN_OK) stop(err.message);
	at[4] = kl_clock_monotonic();
	kl_hmac_sha256(KL_SLICE("0123456789abcdef"), kl_buf_slice(&r->body), mac);
	at[5] = kl_clock_monotonic();
	kl_buf_clear(&r->sealed);
	kl_body_seal(r->bodies, kl_type_name(type), kl_json_text(&r->doc, kl_json_get(&r->doc, 0, "id")), kl_buf_slice(&r->body), &r->sealed, &sealed);
	at[6] = kl_clock_monotonic();
	for (int i = 0; i < 5; i++) spent[i] += at[i + 1] - at[i];
	spent[COMPRESS] += at[6] - at[5] - (at[5] - at[4]);
	r->term_count += r->terms.count;
	r->bytes += r->body.size;
}

static void load_batch(struct kiln_batch *b)
{
	kiln_error err;
	uint64_t start = kl_clock_monotonic();
	if (kiln_batch_prepare(b, &err) != KILN_OK) stop(err.message);
	spent[SORT] += kl_clock_monotonic() - start;
	trace_commit_time();
	if (kiln_batch_commit(b, &err) != KILN_OK) stop(err.message);
	spent[COMMIT] += trace_commit_time();
	kiln_batch_clear(b);
}

static uint64_t load(kiln_store *store, kiln_slice text, size_t batch, struct stage_run *r)
{
	struct kiln_batch *b;
	kiln_error err;
	uint64_t count = 0;
	if (kiln_batch_open(store, &b, &err) != KILN_OK) stop(err.message);
	b->import = true;
	for (const char *p = text.data, *end = p + text.size; p < end;) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		kiln_slice line = kl_slice(p, (size_t)((nl ? nl : end) - p));
		uint64_t start;
		p = nl ? nl + 1 : end;
		if (!line.size) continue;
		prepare_one(r, line);
		start = kl_clock_monotonic();
		if (kiln_batch_put(b, line, NULL, &err) != KILN_OK) stop(err.message);
		spent[PUT] += kl_clock_monotonic() - start;
		count++;
		if (kiln_batch_count(b) == batch) load_batch(b);
	}
	if (kiln_batch_count(b)) load_batch(b);
	kiln_batch_close(b);
	return count;
}

static void remove_dir(const char *dir)
{
	char path[4096];
	static const char *const files[] = {"data.mdb", "lock.mdb"};
	for (size_t i = 0; i < 2; i++) {
		snprintf(path, sizeof path, "%s/%s", dir, files[i]);
		unlink(path);
	}
	rmdir(dir);
}

static void print_floor(const char *name, uint64_t floor, uint64_t count, bool unpacked, uint64_t slower, uint64_t transaction)
{
	printf("%-36s %10.2f   (%zu operations, %zu commits); as a share of the transaction %.0f%%, of the slower of two threads %.0f%%\n", name,
		(double)floor / 1e3 / (double)count, trace_operations(unpacked), trace_commits(), 100.0 * (double)floor / (double)transaction,
		100.0 * (double)floor / (double)slower);
}

static void print(uint64_t count, const struct stage_run *r, uint64_t floor, uint64_t unpacked)
{
	uint64_t inside = 0, transaction, slower;
	for (int i = IDENTITY; i <= POSTINGS; i++) inside += spent[i];
	transaction = spent[OTHER] + spent[COMMIT];
	spent[OTHER] -= inside;
	printf("%llu resources, %.0f bytes and %.1f terms each\n\n%-36s %10s\n", (unsigned long long)count, (double)r->bytes / (double)count,
		(double)r->term_count / (double)count, "stage", "us/resource");
	for (int i = 0; i < STAGES; i++) printf("%-36s %10.2f\n", names[i], (double)spent[i] / 1e3 / (double)count);
	printf("\n%-36s %10.2f\n", "before the transaction (put + sort)", (double)(spent[PUT] + spent[SORT]) / 1e3 / (double)count);
	printf("%-36s %10.2f\n", "the transaction", (double)transaction / 1e3 / (double)count);
	slower = transaction > spent[PUT] + spent[SORT] ? transaction : spent[PUT] + spent[SORT];
	print_floor("bare LMDB, same keys and values", floor, count, false, slower, transaction);
	print_floor("bare LMDB, a key for each entry", unpacked, count, true, slower, transaction);
}

int main(int argc, char **argv)
{
	char dir[] = "/tmp/kiln-stages-XXXXXX", store_dir[64], floor_dir[64];
	size_t size, batch = argc > 2 ? (size_t)atol(argv[2]) : 10000;
	struct stage_run r = {0};
	kiln_store *store;
	kiln_error err;
	char *data;
	uint64_t count, floor, unpacked;

	if (argc < 2 || batch < 1) {
		fprintf(stderr, "usage: stages FILE.ndjson [BATCH]\n");
		return 2;
	}
	data = read_file(argv[1], &size);
	if (!mkdtemp(dir)) stop("no scratch directory");
	snprintf(store_dir, sizeof store_dir, "%s/store", dir);
	snprintf(floor_dir, sizeof floor_dir, "%s/floor", dir);
	if (kiln_init(store_dir, NULL, &err) != KILN_OK || kiln_open(store_dir, NULL, &store, &err) != KILN_OK) stop(err.message);
	r.extractor = kl_extractor_new(store->env);
	r.bodies = kl_body_context_new();
	if (!r.extractor || !r.bodies) stop("out of memory");
	trace_record(true);
	count = load(store, kl_slice(data, size), batch, &r);
	trace_record(false);
	mkdir(floor_dir, 0700);
	floor = trace_replay(floor_dir, false);
	remove_dir(floor_dir);
	mkdir(floor_dir, 0700);
	unpacked = trace_replay(floor_dir, true);
	kl_extractor_free(r.extractor);
	kl_body_context_free(r.bodies);
	kiln_close(store);
	print(count ? count : 1, &r, floor, unpacked);
	remove_dir(store_dir);
	remove_dir(floor_dir);
	rmdir(dir);
	return 0;
}
