/* floor_load.c - Kiln's load, and what bare LMDB takes for the same keys and values. */
#include "base/codec.h"
#include "bench/floor.h"
#include "bench/trace.h"
#include "cli/pipeline.h"
#include "fhir/store.h"
#include <fcntl.h>
#include <lmdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define COMMITS_MOST 5000   /* of one load with small batches */

int __real_kl_postings_apply(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err);
int __wrap_kl_postings_apply(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err);
int __real_kl_postings_load(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err);
int __wrap_kl_postings_load(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err);
static bool loading;   /* a batch of a load may go the way of small commits: its entries are recorded already */

static void note_entries(const struct kl_posting *p, size_t n)
{
	for (size_t i = 0; i < n && trace_recording(); i++)
		trace_entry(p[i].term.data, p[i].term.size, p[i].record, p[i].removed);
}

int __wrap_kl_postings_apply(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err)
{
	if (!loading)
		note_entries(p, n);
	return __real_kl_postings_apply(txn, p, n, err);
}

int __wrap_kl_postings_load(struct kl_txn *txn, const struct kl_posting *p, size_t n, kiln_error *err)
{
	note_entries(p, n);
	loading = true;
	int rc = __real_kl_postings_load(txn, p, n, err);
	loading = false;
	return rc;
}

static const char *map_file(const struct floor *f)
{
	int fd = open(f->path, O_RDONLY | O_CLOEXEC);
	void *data = fd < 0 ? MAP_FAILED : mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (data == MAP_FAILED)
		floor_stop("the file cannot be read");
	close(fd);
	return data;
}

static int on_commit(void *arg, kiln_batch *batch, uint64_t through) { return pipeline_push(arg, batch, through); }
static int on_settle(void *arg) { return pipeline_settle(arg); }

static int import_all(kiln_import *import, const char *text, uint64_t size, kiln_error *err)
{
	size_t used = 0;
	int status = KILN_OK;
	for (uint64_t at = 0; status == KILN_OK && at < size; at += used)
		status = kiln_import_next(import, (kiln_slice){text + at, size - at}, 1, &used, err);
	return status < 0 ? status : kiln_import_finish(import, err);
}

uint64_t floor_kiln_load(const struct floor *f, kiln_store *store, size_t batch, uint64_t bytes)
{
	struct pipeline_hooks hooks = {0};
	kiln_import_options options = {.size = sizeof options, .batch = batch, .commit = on_commit, .settle = on_settle};
	kiln_import_totals totals;
	struct pipeline *pipeline;
	kiln_import *import;
	kiln_error err;
	const char *text = map_file(f);   /* anew each time, so that taking in its pages is part of the load */
	uint64_t through;

	if (pipeline_open(&pipeline, &hooks, &err) != KILN_OK)
		floor_stop(err.message);
	options.arg = pipeline;
	if (kiln_import_open(store, &options, &import, &err) != KILN_OK || import_all(import, text, bytes, &err) < 0)
		floor_stop(err.message);
	if (pipeline_close(pipeline, &through, &err) != KILN_OK)
		floor_stop(err.message);
	kiln_import_totals_get(import, &totals);
	kiln_import_close(import);
	munmap((void *)(uintptr_t)text, f->size);
	return totals.resources - totals.refused;
}

kiln_store *floor_kiln_open(const char *dir)
{
	kiln_store *store;
	kiln_error err;
	if (kiln_init(dir, NULL, &err) != KILN_OK || kiln_open(dir, NULL, &store, &err) != KILN_OK)
		floor_stop(err.message);
	return store;
}

/* Bytes of as many lines as COMMITS_MOST batches take. */
static uint64_t bytes_for(const struct floor *f, size_t batch)
{
	const char *text = map_file(f), *at = text, *end = text + f->size;
	uint64_t bytes;
	for (size_t n = 0; n < batch * COMMITS_MOST && at < end; n++) {
		const char *nl = memchr(at, '\n', (size_t)(end - at));
		at = nl ? nl + 1 : end;
	}
	bytes = (uint64_t)(at - text);
	munmap((void *)(uintptr_t)text, f->size);
	return bytes;
}

enum way { KILN, SAME, KEYED, BODIES, WAYS };
static const char *const names[WAYS] = {
	"Kiln", "bare LMDB, same keys and values", "bare LMDB, a key for each index entry", "bare LMDB, JSON bodies alone"};
static const char *const rows[WAYS] = {"", "", ", key for each entry", ", JSON bodies alone"};

/* What was recorded of one load. */
struct recording {
	uint64_t count;                  /* resources */
	size_t setting_up;               /* transactions before the load: a new store */
	size_t operations[WAYS];         /* in the load, and with a key for each entry */
	uint64_t entries[KL_TABLES];     /* what the store had in the end */
};

static struct recording record(struct floor *f, size_t batch, uint64_t bytes)
{
	struct recording r = {0};
	struct kl_env_stat stat;
	char *dir = floor_dir(f);
	kiln_store *store;
	kiln_error err;
	trace_clear();
	trace_record(true);
	store = floor_kiln_open(dir);
	r.setting_up = trace_commits();
	r.operations[SAME] = trace_operations(false);
	r.operations[KEYED] = trace_operations(true);
	r.count = floor_kiln_load(f, store, batch, bytes);
	trace_record(false);
	r.operations[KILN] = r.operations[SAME] = trace_operations(false) - r.operations[SAME];
	r.operations[KEYED] = trace_operations(true) - r.operations[KEYED];
	r.operations[BODIES] = r.count;
	if (kl_env_stat(store->env, &stat, &err) != KILN_OK)
		floor_stop(err.message);
	for (int t = 0; t < KL_TABLES; t++)
		r.entries[t] = stat.tables[t].entries;
	kiln_close(store);
	floor_remove(dir);
	return r;
}

static bool same_tables(const struct recording *r, const struct trace_env *e)
{
	for (unsigned t = 0; t < KL_TABLES; t++)
		if (r->entries[t] != trace_entries(e, t)) {
			fprintf(stderr, "floor: bare LMDB has %llu entries in table %u, Kiln %llu\n", (unsigned long long)trace_entries(e, t), t, (unsigned long long)r->entries[t]);
			return false;
		}
	return true;
}

static struct trace_env *replay(const struct recording *r, const char *dir, bool unpacked, struct cost *cost)
{
	struct trace_env *e;
	bool good = true;
	if (mkdir(dir, 0700) || !(e = trace_open(dir, unpacked)))
		floor_stop("no directory for bare LMDB");
	for (size_t i = 0; i < r->setting_up && good; i++)
		good = trace_commit(e);
	cost_start(cost);
	while (good && trace_more(e))
		good = trace_commit(e);
	cost_stop(cost);
	if (!good)
		floor_stop("bare LMDB failed");
	return e;
}

/* Lines as they are, under ascending numbers. */
static int put_lines(MDB_env *env, const char *at, const char *end, size_t batch)
{
	uint64_t number = 0;
	MDB_txn *txn = NULL;
	MDB_dbi dbi;
	int rc = MDB_SUCCESS;
	while (rc == MDB_SUCCESS && at < end) {
		const char *nl = memchr(at, '\n', (size_t)(end - at));
		char bytes[8];
		MDB_val key = {8, bytes}, value = {(size_t)((nl ? nl : end) - at), (void *)(uintptr_t)at};
		kl_put_be64(bytes, ++number);
		at = nl ? nl + 1 : end;
		if (!txn && (rc = mdb_txn_begin(env, NULL, 0, &txn)) == MDB_SUCCESS)
			rc = mdb_dbi_open(txn, NULL, 0, &dbi);
		if (rc == MDB_SUCCESS)
			rc = mdb_put(txn, dbi, &key, &value, MDB_APPEND);
		if (rc == MDB_SUCCESS && (number % batch == 0 || at == end)) {
			rc = mdb_txn_commit(txn);
			txn = NULL;
		}
	}
	return rc;
}

static void bodies(const struct floor *f, const char *dir, size_t batch, uint64_t bytes, struct cost *cost)
{
	MDB_env *env;
	const char *text;
	if (mkdir(dir, 0700) || mdb_env_create(&env) || mdb_env_set_mapsize(env, (size_t)1 << 40) || mdb_env_open(env, dir, 0, 0600))
		floor_stop("no directory for bare LMDB");
	cost_start(cost);
	text = map_file(f);
	if (put_lines(env, text, text + bytes, batch) != MDB_SUCCESS)
		floor_stop("bare LMDB failed");
	munmap((void *)(uintptr_t)text, f->size);
	cost_stop(cost);
	mdb_env_close(env);
}

static bool one_run(struct floor *f, const struct recording *r, size_t batch, uint64_t bytes, struct cost costs[WAYS])
{
	char *dirs[WAYS] = {floor_dir(f), floor_dir(f), floor_dir(f), floor_dir(f)};
	struct trace_env *same, *keyed;
	kiln_store *store = floor_kiln_open(dirs[KILN]);
	bool good;
	cost_start(&costs[KILN]);
	good = floor_kiln_load(f, store, batch, bytes) == r->count;
	cost_stop(&costs[KILN]);
	kiln_close(store);
	same = replay(r, dirs[SAME], false, &costs[SAME]);
	keyed = replay(r, dirs[KEYED], true, &costs[KEYED]);
	bodies(f, dirs[BODIES], batch, bytes, &costs[BODIES]);
	good = good && same_tables(r, same);
	trace_close(same);
	trace_close(keyed);
	for (int i = 0; i < WAYS; i++)
		floor_remove(dirs[i]);
	return good;
}

static double rate_of(const struct cost *costs, size_t runs, int way, uint64_t count)
{
	double *rates = floor_alloc(runs, sizeof *rates), median;
	for (size_t r = 0; r < runs; r++)
		rates[r] = (double)count * 1e9 / (double)costs[r * WAYS + (size_t)way].wall;
	median = floor_median(rates, runs);
	free(rates);
	return median;
}

static void report(const struct floor *f, size_t batch, const struct recording *recording, const struct cost *costs)
{
	uint64_t count = recording->count;
	double kiln = rate_of(costs, f->runs, KILN, count);
	char row[64];
	printf("load in batches of %zu: %llu resources, %zu runs, medians; the rest as means, microseconds of a resource\n\n%-40s %11s %11s %7s %7s %7s %7s %7s %7s %7s %7s\n",
		batch, (unsigned long long)count, f->runs, "", "resources/s", "Kiln's part", "clock", "user", "system", "writing", "syncing", "pages", "commits", "calls");
	for (int w = 0; w < WAYS; w++) {
		double rate = rate_of(costs, f->runs, w, count), n = (double)count * (double)f->runs;
		struct cost sum = {0};
		for (size_t r = 0; r < f->runs; r++) {
			sum.wall += costs[r * WAYS + (size_t)w].wall;
			sum.user += costs[r * WAYS + (size_t)w].user;
			sum.system += costs[r * WAYS + (size_t)w].system;
			disk_add(&sum.disk, &costs[r * WAYS + (size_t)w].disk);
		}
		printf("%-40s %11.0f %10.1f%% %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7zu %7.2f\n", names[w], rate, 100 * kiln / rate, (double)sum.wall / 1e3 / n, sum.user / n, sum.system / n,
			(double)sum.disk.write_time / 1e3 / n, (double)(sum.disk.sync_time + sum.disk.meta_time) / 1e3 / n, (double)sum.disk.pages / n,
			(size_t)sum.disk.metas / f->runs, (double)recording->operations[w] / (double)count);
		if (w == KILN)
			continue;
		snprintf(row, sizeof row, "load floor batch %zu%s", batch, rows[w]);
		floor_row(f, row, "kiln", "rate", kiln, 0, f->runs);
		floor_row(f, row, "lmdb", "rate", rate, 0, f->runs);
	}
	printf("\n");
	fflush(stdout);
}

bool floor_load(struct floor *f, size_t batch)
{
	struct cost *costs = floor_alloc(f->runs * WAYS, sizeof *costs);
	uint64_t bytes = bytes_for(f, batch);
	struct recording r = record(f, batch, bytes);
	bool same = r.count > 0;
	for (size_t i = 0; i < f->runs && same; i++)
		same = one_run(f, &r, batch, bytes, costs + i * WAYS);
	if (same)
		report(f, batch, &r, costs);
	free(costs);
	return same;
}
