/* floor_commit.c - durable commits of one record: Kiln's, and bare LMDB's of one body and of all that Kiln writes.

   Four sections: records created and records updated, by one client and by 16. In each, blocks of commits of all systems take turns, so that what the disk
   does at that moment meets them all. The records are Observations of the file. Created ones get a new id, updated ones a new status; of bare LMDB, a
   created body comes under the next number, an updated one under the number it has. */
#include "base/clock.h"
#include "base/codec.h"
#include "bench/floor.h"
#include "bench/trace.h"
#include "store/body.h"
#include <lmdb.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { CLIENTS = 16, BLOCK = 50, SHARED_BLOCK = 400, SHARED_MORE = 4 /* times as many commits with 16 clients */, LOAD_BATCH = 10000 };
enum way { KILN, BODY, SEALED, SAME, KEYED, WAYS };
static const char *const names[WAYS] = {
	"Kiln", "bare LMDB, one body (JSON)", "bare LMDB, one body (compressed)", "bare LMDB, same keys and values", "bare LMDB, a key for each entry"};
static const char *const rows[WAYS] = {"", ", JSON body", ", compressed body", ", same keys and values", ", key for each entry"};

struct section {
	const char *name, *row;
	bool update;
	size_t clients;
};
static const struct section sections[] = {
	{"create, 1 client", "commit floor", false, 1},
	{"update, 1 client", "update floor", true, 1},
	{"create, 16 clients", "commit floor 16", false, CLIENTS},
	{"update, 16 clients", "update floor 16", true, CLIENTS},
};
enum { SECTIONS = 4 };

/* One environment of bodies under ascending numbers. */
struct bare {
	char *dir;
	MDB_env *env;
	MDB_dbi dbi;
	uint64_t last;
};

/* An operation, in every form. */
struct operation {
	uint64_t number;          /* line of the file, from 1: where an update goes in bare LMDB */
	kiln_slice json, sealed;
};

struct commits {
	struct floor *f;
	struct operation *operations;
	size_t count, counts[SECTIONS], first[SECTIONS];   /* operations of each section, a block of warming first */
	size_t marks[SECTIONS + 1];                         /* transactions recorded before each section */
	char *dir, *replay_dirs[2];
	kiln_store *store;
	kiln_batch *batches[CLIENTS];
	struct bare bodies, sealed;
	struct trace_env *replays[2];
};

struct tally {
	double *samples;           /* microseconds of each commit */
	size_t count;
	uint64_t records;
	struct cost cost;
	double *block_means;       /* clock's microseconds of a record, of each block */
	size_t blocks;
};

static void check(int rc, const char *what)
{
	if (rc == MDB_SUCCESS)
		return;
	fprintf(stderr, "floor: %s: %s\n", what, mdb_strerror(rc));
	exit(3);
}

/* ---- Operations, from the lines of the file ---- */

static const char head[] = "{\"resourceType\":\"Observation\",\"id\":\"", status[] = "\"status\":\"final\"", amended[] = "\"status\":\"amended\"";

struct pick {
	kiln_slice line;
	uint64_t number;
};

static bool usable(kiln_slice line)
{
	return line.size > sizeof head && !memcmp(line.data, head, sizeof head - 1) && memmem(line.data, line.size, status, sizeof status - 1);
}

static uint64_t mixed(uint64_t n)
{
	n = (n + 1) * UINT64_C(0x9E3779B97F4A7C15);
	n = (n ^ n >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	n = (n ^ n >> 27) * UINT64_C(0x94D049BB133111EB);
	return n ^ n >> 31;
}

static kiln_slice joined(kiln_slice a, kiln_slice b, kiln_slice c)
{
	char *out = floor_alloc(a.size + b.size + c.size, 1);
	memcpy(out, a.data, a.size);
	memcpy(out + a.size, b.data, b.size);
	memcpy(out + a.size + b.size, c.data, c.size);
	return kl_slice(out, a.size + b.size + c.size);
}

/* The line with `from` replaced up to `to`. */
static kiln_slice replaced(kiln_slice line, const char *from, const char *to, kiln_slice by)
{
	return joined(kl_slice(line.data, (size_t)(from - line.data)), by, kl_slice(to, (size_t)(line.data + line.size - to)));
}

static kiln_slice with_id(kiln_slice line, uint64_t n)
{
	char id[37];
	const char *from = line.data + sizeof head - 1, *to = memchr(from, '"', line.size - sizeof head + 1);
	uint64_t a = mixed(2 * n), b = mixed(2 * n + 1);
	snprintf(id, sizeof id, "%08x-%04x-4%03x-%04x-%012llx", (unsigned)(a >> 32), (unsigned)(a >> 16 & 0xffff), (unsigned)(a & 0xfff),
		(unsigned)(b >> 62 | 0x8000), (unsigned long long)(b & 0xffffffffffff));
	return replaced(line, from, to, kl_slice(id, 36));
}

static kiln_slice with_status(kiln_slice line)
{
	const char *from = memmem(line.data, line.size, status, sizeof status - 1);
	return replaced(line, from, from + sizeof status - 1, kl_slice(amended, sizeof amended - 1));
}

static void make_operations(struct commits *c, const struct pick *picks, size_t pick_count, struct kl_body_context *context)
{
	struct kl_buf out = {0};
	struct kl_sealed sealed;
	for (size_t s = 0, n = 0, update = 0; s < SECTIONS; s++)
		for (size_t i = 0; i < c->counts[s]; i++, n++) {
			/* evenly from all over the file, no record updated twice */
			const struct pick *p = &picks[(sections[s].update ? update++ : n) * (pick_count / c->count)];
			struct operation *o = &c->operations[n];
			o->number = p->number;
			o->json = sections[s].update ? with_status(p->line) : with_id(p->line, n);
			kl_buf_clear(&out);
			if (kl_body_seal(context, KL_SLICE("Observation"), KL_SLICE(""), o->json, &out, &sealed) != KILN_OK)
				floor_stop("out of memory");
			o->sealed = joined(kl_buf_slice(&out), kl_slice("", 0), kl_slice("", 0));
		}
	kl_buf_free(&out);
}

static void free_operations(struct commits *c)
{
	for (size_t i = 0; i < c->count; i++) {
		free((char *)(uintptr_t)c->operations[i].json.data);
		free((char *)(uintptr_t)c->operations[i].sealed.data);
	}
	free(c->operations);
}

/* ---- Bare LMDB, one body a commit ---- */

static MDB_txn *begin(struct bare *b)
{
	MDB_txn *txn;
	check(mdb_txn_begin(b->env, NULL, 0, &txn), "bare LMDB");
	return txn;
}

static void bare_open(struct bare *b, struct floor *f)
{
	MDB_txn *txn;
	b->dir = floor_dir(f);
	if (mkdir(b->dir, 0700))
		floor_stop("no directory for bare LMDB");
	check(mdb_env_create(&b->env), "bare LMDB");
	check(mdb_env_set_mapsize(b->env, (size_t)1 << 40), "bare LMDB");
	check(mdb_env_open(b->env, b->dir, 0, 0600), "bare LMDB");
	txn = begin(b);
	check(mdb_dbi_open(txn, NULL, 0, &b->dbi), "bare LMDB");
	check(mdb_txn_commit(txn), "bare LMDB");
}

/* number 0: the next. */
static void bare_put(struct bare *b, MDB_txn *txn, uint64_t number, kiln_slice body)
{
	char bytes[8];
	MDB_val key = {8, bytes}, value = {body.size, (void *)(uintptr_t)body.data};
	kl_put_be64(bytes, number ? number : ++b->last);
	check(mdb_put(txn, b->dbi, &key, &value, number ? 0 : MDB_APPEND), "bare LMDB");
}

static void bare_commit(struct bare *b, uint64_t number, kiln_slice body)
{
	MDB_txn *txn = begin(b);
	bare_put(b, txn, number, body);
	check(mdb_txn_commit(txn), "bare LMDB");
}

static void bare_close(struct bare *b)
{
	mdb_env_close(b->env);
	floor_remove(b->dir);
}

/* ---- The file: every line into bare LMDB; Observations are noted ---- */

static kiln_slice type_of(kiln_slice line)
{
	static const char first[] = "{\"resourceType\":\"";
	const char *from = line.data + sizeof first - 1, *to;
	if (line.size < sizeof first || memcmp(line.data, first, sizeof first - 1) || !(to = memchr(from, '"', line.size - sizeof first + 1)))
		return kl_slice("", 0);
	return kl_slice(from, (size_t)(to - from));
}

struct fill {
	struct commits *c;
	struct kl_body_context *context;
	struct kl_buf out;
	MDB_txn *bodies, *sealed;
	struct pick *picks;
	size_t pick_count, pick_cap;
};

static void fill_line(struct fill *w, kiln_slice line)
{
	struct commits *c = w->c;
	struct kl_sealed sealed;
	if (!w->bodies) {
		w->bodies = begin(&c->bodies);
		w->sealed = begin(&c->sealed);
	}
	kl_buf_clear(&w->out);
	if (kl_body_seal(w->context, type_of(line), KL_SLICE(""), line, &w->out, &sealed) != KILN_OK)
		floor_stop("out of memory");
	bare_put(&c->bodies, w->bodies, 0, line);
	bare_put(&c->sealed, w->sealed, 0, kl_buf_slice(&w->out));
	if (w->pick_count == w->pick_cap && !(w->picks = realloc(w->picks, (w->pick_cap = 2 * w->pick_cap + 4096) * sizeof *w->picks)))
		floor_stop("out of memory");
	if (usable(line))
		w->picks[w->pick_count++] = (struct pick){line, c->bodies.last};
}

static void fill_commit(struct fill *w)
{
	if (!w->bodies)
		return;
	check(mdb_txn_commit(w->bodies), "bare LMDB");
	check(mdb_txn_commit(w->sealed), "bare LMDB");
	w->bodies = w->sealed = NULL;
}

static void fill_all(struct fill *w, kiln_slice text)
{
	for (const char *p = text.data, *end = p + text.size; p < end;) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		kiln_slice line = kl_slice(p, (size_t)((nl ? nl : end) - p));
		p = nl ? nl + 1 : end;
		if (line.size)
			fill_line(w, line);
		if (w->c->bodies.last % LOAD_BATCH == 0)
			fill_commit(w);
	}
	fill_commit(w);
}

/* Operations of each section: a block for warming, then as many as were asked for, or as the file has Observations for. */
static void plan(struct commits *c, size_t picks)
{
	size_t blocks = (c->f->commits + BLOCK - 1) / BLOCK, sum = 0;
	for (;; blocks--) {
		if (!blocks)
			floor_stop("the file has too few Observations with status final");
		size_t shared = (blocks * BLOCK * SHARED_MORE + SHARED_BLOCK - 1) / SHARED_BLOCK;
		for (size_t s = sum = 0; s < SECTIONS; s++) {
			c->first[s] = sum;
			c->counts[s] = sections[s].clients > 1 ? (shared + 1) * SHARED_BLOCK : (blocks + 1) * BLOCK;
			sum += c->counts[s];
		}
		if (sum <= picks)
			break;
	}
	c->count = sum;
	c->operations = floor_alloc(sum, sizeof *c->operations);
}

static void read_file(struct commits *c)
{
	struct fill w = {.c = c, .context = kl_body_context_new()};
	char *text = floor_alloc(c->f->size, 1);
	FILE *in = fopen(c->f->path, "rb");
	if (!w.context || !in || fread(text, 1, c->f->size, in) != c->f->size)
		floor_stop("the file cannot be read");
	fclose(in);
	bare_open(&c->bodies, c->f);
	bare_open(&c->sealed, c->f);
	fill_all(&w, kl_slice(text, c->f->size));
	plan(c, w.pick_count);
	make_operations(c, w.picks, w.pick_count, w.context);
	kl_body_context_free(w.context);
	kl_buf_free(&w.out);
	free(w.picks);
	free(text);
}

/* ---- A block of commits ---- */

struct worker {
	struct commits *c;
	const struct section *section;
	enum way way;
	size_t client, from, to;   /* operations */
	double *samples;
	pthread_t thread;
};

static void kiln_one(struct commits *c, size_t client, kiln_slice json)
{
	kiln_batch *b = c->batches[client];
	kiln_error err;
	if (kiln_batch_put(b, json, NULL, &err) != KILN_OK || kiln_batch_commit(b, &err) != KILN_OK)
		floor_stop(err.message);
	kiln_batch_clear(b);
}

static void *work(void *arg)
{
	struct worker *w = arg;
	for (size_t i = w->from; i < w->to; i++) {
		const struct operation *o = &w->c->operations[i];
		uint64_t start = kl_clock_monotonic(), number = w->section->update ? o->number : 0;
		if (w->way == KILN)
			kiln_one(w->c, w->client, o->json);
		else if (w->way == BODY)
			bare_commit(&w->c->bodies, number, o->json);
		else
			bare_commit(&w->c->sealed, number, o->sealed);
		w->samples[i - w->from] = (double)(kl_clock_monotonic() - start) / 1e3;
	}
	return NULL;
}

static void run_clients(struct commits *c, const struct section *s, enum way way, size_t from, size_t count, double *samples)
{
	struct worker workers[CLIENTS];
	size_t each = count / s->clients;
	for (size_t i = 0; i < s->clients; i++) {
		workers[i] = (struct worker){c, s, way, i, from + i * each, from + (i + 1) * each, samples + i * each, 0};
		if (s->clients > 1 && pthread_create(&workers[i].thread, NULL, work, &workers[i]))
			floor_stop("a thread cannot be started");
	}
	if (s->clients == 1)
		work(&workers[0]);
	for (size_t i = 0; i < s->clients && s->clients > 1; i++)
		pthread_join(workers[i].thread, NULL);
}

/* Its share of the section's recorded transactions, one thread. */
static size_t run_replay(struct commits *c, size_t s, enum way way, size_t from, size_t count, double *samples)
{
	size_t all = c->marks[s + 1] - c->marks[s], first = all * (from - c->first[s]) / c->counts[s], last = all * (from + count - c->first[s]) / c->counts[s];
	for (size_t i = first; i < last; i++) {
		uint64_t start = kl_clock_monotonic();
		if (!trace_commit(c->replays[way - SAME]))
			floor_stop("bare LMDB failed");
		samples[i - first] = (double)(kl_clock_monotonic() - start) / 1e3;
	}
	return last - first;
}

static void run_block(struct commits *c, size_t s, enum way way, size_t from, size_t count, struct tally *t)
{
	uint64_t before = t->cost.wall;
	cost_start(&t->cost);
	if (way < SAME) {
		run_clients(c, &sections[s], way, from, count, t->samples + t->count);
		t->count += count;
	} else {
		t->count += run_replay(c, s, way, from, count, t->samples + t->count);
	}
	cost_stop(&t->cost);
	t->records += count;
	t->block_means[t->blocks++] = (double)(t->cost.wall - before) / 1e3 / (double)count;
}

/* ---- Reports ---- */

static double ratio_of(const struct tally *a, const struct tally *b)
{
	double *ratios = floor_alloc(a->blocks, sizeof *ratios), median;
	for (size_t i = 0; i < a->blocks; i++)
		ratios[i] = a->block_means[i] / b->block_means[i];
	median = floor_median(ratios, a->blocks);
	free(ratios);
	return median;
}

static void tell(const struct floor *f, const struct section *s, enum way way, const struct tally *t, double median, const struct tally *kiln, double kiln_median)
{
	double n = (double)t->records;
	char row[96];
	printf("%-34s %8.1f %8.1f %8.1f %7.1f %7.1f %7.1f %6.2f %6.2f %6.2f %7.1f %7.1f %9.0f", names[way], median, floor_percentile(t->samples, t->count, 0.99),
		(double)t->cost.wall / 1e3 / n, t->cost.user / n, t->cost.system / n, (double)t->cost.disk.pages / n, (double)t->cost.disk.writes / n, (double)t->cost.disk.syncs / n,
		(double)t->cost.disk.metas / n, (double)t->cost.disk.write_time / 1e3 / n, (double)(t->cost.disk.sync_time + t->cost.disk.meta_time) / 1e3 / n,
		n * 1e9 / (double)t->cost.wall);
	if (way == KILN) {
		printf("\n");
		return;
	}
	if (way < SAME || s->clients == 1)
		printf("  %5.2f %5.2f\n", kiln_median / median, ratio_of(kiln, t));
	else
		printf("      - %5.2f\n", ratio_of(kiln, t));   /* its transactions are of several records */
	snprintf(row, sizeof row, "%s%s", s->row, rows[way]);
	floor_row(f, row, "kiln", "microseconds", kiln_median, floor_percentile(kiln->samples, kiln->count, 0.99), kiln->count);
	floor_row(f, row, "lmdb", "microseconds", median, floor_percentile(t->samples, t->count, 0.99), t->count);
	snprintf(row, sizeof row, "%s%s, commits a second", s->row, rows[way]);
	floor_row(f, row, "kiln", "rate", (double)kiln->records * 1e9 / (double)kiln->cost.wall, 0, kiln->blocks);
	floor_row(f, row, "lmdb", "rate", n * 1e9 / (double)t->cost.wall, 0, t->blocks);
	snprintf(row, sizeof row, "%s%s, written", s->row, rows[way]);
	floor_row(f, row, "kiln", "bytes", (double)kiln->cost.disk.bytes / (double)kiln->records, 0, kiln->records);
	floor_row(f, row, "lmdb", "bytes", (double)t->cost.disk.bytes / n, 0, t->records);
}

static void report(const struct floor *f, const struct section *s, struct tally tallies[WAYS])
{
	double medians[WAYS];
	printf("%s: %zu commits in %zu blocks; microseconds of a commit, then of a record\n\n%-34s %8s %8s %8s %7s %7s %7s %6s %6s %6s %7s %7s %9s  %s\n", s->name, tallies[KILN].count,
		tallies[KILN].blocks, "", "median", "p99", "mean", "user", "system", "pages", "writes", "syncs", "metas", "writing", "syncing", "records/s", "Kiln / it: median, mean of a block");
	for (int w = 0; w < WAYS; w++)
		medians[w] = floor_median(tallies[w].samples, tallies[w].count);
	for (int w = 0; w < WAYS; w++)
		tell(f, s, w, &tallies[w], medians[w], &tallies[KILN], medians[KILN]);
	printf("\n");
	fflush(stdout);
}

static void run_section(struct commits *c, size_t s)
{
	struct tally tallies[WAYS] = {0};
	size_t block = sections[s].clients > 1 ? SHARED_BLOCK : BLOCK, end = c->first[s] + c->counts[s];
	for (int w = 0; w < WAYS; w++) {
		tallies[w].samples = floor_alloc(c->counts[s] * 2 + 64, sizeof(double));
		tallies[w].block_means = floor_alloc(c->counts[s] / block + 1, sizeof(double));
	}
	for (size_t from = c->first[s], b = 0; from < end; from += block, b++) {
		for (size_t i = 0; i < WAYS; i++)
			run_block(c, s, (i + b) % WAYS, from, block, &tallies[(i + b) % WAYS]);
		for (int w = 0; w < WAYS && !b; w++)   /* that was for warming */
			tallies[w] = (struct tally){.samples = tallies[w].samples, .block_means = tallies[w].block_means};
	}
	report(c->f, &sections[s], tallies);
	for (int w = 0; w < WAYS; w++) {
		free(tallies[w].samples);
		free(tallies[w].block_means);
	}
}

/* ---- All of it ---- */

static void open_kiln(struct commits *c, bool recorded)
{
	kiln_error err;
	c->dir = floor_dir(c->f);
	trace_record(recorded);
	c->store = floor_kiln_open(c->dir);
	floor_kiln_load(c->f, c->store, LOAD_BATCH, c->f->size);
	for (size_t i = 0; i < CLIENTS; i++)
		if (kiln_batch_open(c->store, &c->batches[i], &err) != KILN_OK)
			floor_stop(err.message);
}

static void close_kiln(struct commits *c)
{
	for (size_t i = 0; i < CLIENTS; i++)
		kiln_batch_close(c->batches[i]);
	kiln_close(c->store);
	floor_remove(c->dir);
}

/* A load and every section, recorded, in a store of its own. */
static void record(struct commits *c)
{
	double *samples = floor_alloc(c->count, sizeof *samples);
	trace_clear();
	open_kiln(c, true);
	for (size_t s = 0; s < SECTIONS; s++) {
		c->marks[s] = trace_commits();
		run_clients(c, &sections[s], KILN, c->first[s], c->counts[s], samples);
	}
	c->marks[SECTIONS] = trace_commits();
	trace_record(false);
	close_kiln(c);
	free(samples);
}

static void open_replays(struct commits *c)
{
	for (size_t r = 0; r < 2; r++) {
		c->replay_dirs[r] = floor_dir(c->f);
		if (mkdir(c->replay_dirs[r], 0700) || !(c->replays[r] = trace_open(c->replay_dirs[r], r == 1)))
			floor_stop("no directory for bare LMDB");
		for (size_t i = 0; i < c->marks[0]; i++)
			if (!trace_commit(c->replays[r]))
				floor_stop("bare LMDB failed");
	}
}

void floor_commits(struct floor *f)
{
	struct commits c = {.f = f};
	read_file(&c);
	record(&c);
	open_kiln(&c, false);
	open_replays(&c);
	for (size_t s = 0; s < SECTIONS; s++)
		run_section(&c, s);
	close_kiln(&c);
	for (size_t r = 0; r < 2; r++) {
		trace_close(c.replays[r]);
		floor_remove(c.replay_dirs[r]);
	}
	bare_close(&c.bodies);
	bare_close(&c.sealed);
	free_operations(&c);
	trace_clear();
}
