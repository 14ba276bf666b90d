/* index_bench.c - what the index costs: entries applied a second, bytes on disk, lists fetched, one-record commits with and without
   recent runs. A plain program: index_bench DIRECTORY [entries] [patients at random: 0 or 1] [small commits] [records of each]. Entries are made up: 30 for each record, a third
   with values that thousands share, a third alone with theirs, a third charts (patient, type, date). */
#include "base/clock.h"
#include "base/codec.h"
#include "index/postings.h"
#include "index/set.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PER_RECORD 30
#define BATCH 10000   /* records */

struct make {
	struct kl_arena arena;
	struct kl_posting *entries;
	size_t count;
	uint64_t random, applied;
	uint32_t patients;
	int scattered;
};

static uint64_t rnd(struct make *m, uint64_t n)
{
	m->random ^= m->random << 13;
	m->random ^= m->random >> 7;
	m->random ^= m->random << 17;
	return (m->random * UINT64_C(0x2545F4914F6CDD1D) >> 11) % n;
}

static void entry(struct make *m, unsigned index, const void *value, size_t size, uint32_t record)
{
	char *t = kl_arena_alloc(&m->arena, size + 2);
	kl_put_be16(t, (uint16_t)index);
	memcpy(t + 2, value, size);
	m->entries[m->count++] = (struct kl_posting){kl_slice(t, size + 2), record, false};
}

/* Small numbers are common. */
static uint64_t skewed(struct make *m, uint64_t n)
{
	uint64_t a = rnd(m, n), b = rnd(m, n), c = rnd(m, n);
	a = a < b ? a : b;
	return a < c ? a : c;
}

static void shared_entries(struct make *m, uint32_t record)
{
	static const unsigned values[10] = {3, 5, 8, 12, 30, 100, 300, 500, 800, 20};
	char text[32];
	for (unsigned i = 0; i < 10; i++) {
		unsigned v = (unsigned)skewed(m, values[i]);
		int n = snprintf(text, sizeof text, "%c%u-%u", (char)(1 + i), v * 7919 % 100000, v);
		entry(m, 10 + i, text, (size_t)n, record);
	}
}

static void single_entries(struct make *m, uint32_t record, uint64_t date)
{
	char text[64];
	int n;
	for (unsigned i = 0; i < 4; i++) {
		n = snprintf(text, sizeof text, "\1%08llx-%04llx-%04llx", (unsigned long long)rnd(m, 1u << 31), (unsigned long long)rnd(m, 65536), (unsigned long long)rnd(m, 65536));
		entry(m, 30 + i, text, (size_t)n, record);
	}
	for (unsigned i = 0; i < 4; i++) {
		kl_put_be64(text, date + i * 1000 + rnd(m, 1000));
		entry(m, 34 + i, text, 8, record);
	}
	for (unsigned i = 0; i < 2; i++) {
		kl_put_be32(text, record - record % 20 + i);
		entry(m, 38 + i, text, 4, record);
	}
}

static void chart_entries(struct make *m, uint32_t record, uint32_t patient, uint64_t date)
{
	char text[64];
	for (unsigned i = 0; i < 10; i++) {
		size_t n = 4;
		kl_put_be32(text, i < 8 ? patient : record - record % 20);
		text[n++] = (char)(1 + record % 9);
		if (i >= 3 && i < 8)
			n += (size_t)snprintf(text + n, 16, "%05llu-%llu", (unsigned long long)skewed(m, 400) * 31, (unsigned long long)i);
		kl_put_be64(text + n, date);
		entry(m, 50 + i, text, n + 8, record);
	}
}

static void make_record(struct make *m, uint32_t record)
{
	uint32_t patient = m->scattered ? (uint32_t)rnd(m, m->patients) * 20 : record / 800 * 800;
	uint64_t date = UINT64_C(0x8000000000000000) + UINT64_C(1600000000000000) + rnd(m, UINT64_C(100000000000000));
	shared_entries(m, record);
	single_entries(m, record, date);
	chart_entries(m, record, patient, date);
}

static uint64_t cpu(void)   /* of this thread: other work on the machine counts less */
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static int apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct make *m = arg;
	*dirty = true;
	uint64_t start = cpu();
	int status = kl_postings_apply(txn, m->entries, m->count, err);
	m->applied = cpu() - start;
	return status;
}

struct times { uint64_t sort, apply, commit; };

static void batch(struct kl_env *env, struct make *m, uint32_t first, uint32_t records, struct times *t)
{
	struct kl_arena scratch = {0};
	kiln_error err = {0};
	kl_arena_clear(&m->arena);
	m->count = 0;
	for (uint32_t i = 0; i < records; i++)
		make_record(m, first + i);
	uint64_t b = cpu();
	m->count = kl_postings_sort(m->entries, m->count, &scratch);
	uint64_t sorted = cpu() - b, c = kl_clock_monotonic();
	struct kl_job job = {apply, NULL, m};
	if (kl_commit(env, &job, &err)) {
		fprintf(stderr, "commit: %s\n", err.message);
		exit(1);
	}
	*t = (struct times){sorted, m->applied, kl_clock_monotonic() - c};
	kl_arena_free(&scratch);
}

static uint64_t written(void)
{
	char line[128];
	unsigned long long v = 0;
	FILE *f = fopen("/proc/self/io", "r");
	while (f && fgets(line, sizeof line, f))
		if (sscanf(line, "wchar: %llu", &v) == 1)
			break;
	if (f)
		fclose(f);
	return v;
}

static void show_blocks(struct kl_env *env, uint64_t entries);

static void show_tables(struct kl_env *env, uint64_t entries)
{
	struct kl_env_stat s;
	kl_env_stat(env, &s, NULL);
	for (int t = KL_POSTINGS; t <= KL_RECENT; t++)
		printf("  %-10s %8llu rows %7llu pages %6.2f bytes an entry\n", s.tables[t].name, (unsigned long long)s.tables[t].entries,
			(unsigned long long)s.tables[t].pages, (double)s.tables[t].pages * (double)s.page_size / (double)entries);
	show_blocks(env, entries);
}

static void show_blocks(struct kl_env *env, uint64_t entries)
{
	struct kl_txn *txn;
	struct kl_cursor *c;
	kiln_slice key, value;
	uint64_t keys = 0, values = 0, n = 0;
	kl_txn_read(env, &txn, NULL);
	kl_cursor_open(txn, KL_POSTINGS, &c);
	for (int s = kl_cursor_move(c, KL_FIRST, &key, &value); s == KILN_OK; s = kl_cursor_move(c, KL_NEXT, &key, &value), n++) {
		keys += key.size;
		values += value.size;
	}
	printf("  blocks of %.0f bytes, keys of %.1f; %.2f bytes an entry without LMDB's\n", (double)values / (double)n, (double)keys / (double)n, (double)(keys + values) / (double)entries);
	kl_cursor_close(c);
	kl_txn_end(txn);
}

static void show_reads(struct kl_env *env, struct make *m, const char *when)
{
	struct kl_txn *txn;
	struct kl_postings *p;
	struct kl_set set = {0};
	uint64_t count, total = 0, start;
	char text[64];
	kl_txn_read(env, &txn, NULL);
	start = kl_clock_monotonic();
	for (int i = 0; i < 1000; i++) {
		kl_postings_open(txn, &p, NULL);
		kl_postings_close(p);
	}
	printf("  %s: open %.0f ns", when, (double)(kl_clock_monotonic() - start) / 1000);
	kl_postings_open(txn, &p, NULL);
	start = kl_clock_monotonic();
	for (int i = 0; i < 20000; i++) {
		kl_put_be16(text, 17);
		unsigned v = (unsigned)i % 500;
		int n = snprintf(text + 2, 32, "%c%u-%u", 8, v * 7919 % 100000, v);
		kl_postings_count(p, kl_slice(text, (size_t)n + 2), &count);
		total += count;
	}
	printf(", count of a shared term %.0f ns", (double)(kl_clock_monotonic() - start) / 20000);
	start = kl_clock_monotonic();
	for (int i = 0; i < 20000; i++) {
		const struct kl_posting *e = &m->entries[rnd(m, m->count)];
		kl_postings_count(p, e->term, &count);
		total += count;
	}
	printf(", of a random entry's %.0f ns", (double)(kl_clock_monotonic() - start) / 20000);
	for (unsigned v = 0; v < 300; v += v ? 150 : 1) {
		kl_put_be16(text, 16);
		int n = snprintf(text + 2, 32, "%c%u-%u", 7, v * 7919 % 100000, v);
		start = kl_clock_monotonic();
		for (int i = 0; i < 2000; i++) {
			kl_set_clear(&set);
			kl_postings_fetch(p, kl_slice(text, (size_t)n + 2), &set);
		}
		double ns = (double)(kl_clock_monotonic() - start) / 2000;
		printf(", fetch of %zu records %.2f us (%.0f M/s)", set.count, ns / 1000, (double)set.count * 1000 / ns);
	}
	kl_put_be16(text, 10);
	int n = snprintf(text + 2, 32, "%c%u-%u", 1, 0, 0);
	start = kl_clock_monotonic();
	for (int i = 0; i < 50; i++) {
		kl_set_clear(&set);
		kl_postings_fetch(p, kl_slice(text, (size_t)n + 2), &set);
	}
	double ns = (double)(kl_clock_monotonic() - start) / 50;
	printf(", of %zu records %.0f M/s", set.count, (double)set.count * 1000 / ns);
	start = kl_clock_monotonic();
	for (int i = 0; i < 20000; i++) {
		kiln_slice term;
		uint32_t record;
		struct kl_walk *w;
		unsigned char high[6];
		kl_put_be16(text, 50);
		kl_put_be32(text + 2, (uint32_t)rnd(m, m->patients) * 20 / 800 * 800);
		memcpy(high, text, 6);
		kl_put_be32(high + 2, kl_get_be32(high + 2) + 1);
		if (kl_walk_open(p, kl_slice(text, 6), kl_slice(high, 6), true, &w) == KILN_OK) {
			for (int k = 0; k < 10 && kl_walk_next(w, &term, &record) == KILN_OK; k++)
				total += record;
			kl_walk_close(w);
		}
	}
	printf(", last 10 of a patient %.2f us\n", (double)(kl_clock_monotonic() - start) / 20000 / 1000);
	kl_postings_close(p);
	kl_txn_end(txn);
	kl_set_free(&set);
	if (total == 42)
		putchar('\n');
}

static void show_walks(struct kl_env *env)
{
	struct kl_txn *txn;
	struct kl_postings *p;
	kiln_slice term, none = {NULL, 0};
	uint32_t record;
	kl_txn_read(env, &txn, NULL);
	kl_postings_open(txn, &p, NULL);
	for (int backwards = 0; backwards < 2; backwards++) {
		struct kl_walk *w;
		uint64_t n = 0, start = cpu();
		kl_walk_open(p, none, none, backwards, &w);
		while (n < 1000000 && kl_walk_next(w, &term, &record) == KILN_OK)
			n++;
		printf("  walk %s %.1f ns an entry", backwards ? "backwards" : "forwards", (double)(cpu() - start) / (double)n);
		kl_walk_close(w);
	}
	uint64_t count, start = cpu();
	kl_postings_count_range(p, none, none, 0, &count);
	printf(", count of all %llu entries %.1f ms\n", (unsigned long long)count, (double)(cpu() - start) / 1e6);
	kl_postings_close(p);
	kl_txn_end(txn);
}

static double and_time(struct make *m, size_t few, size_t many)
{
	struct kl_set a = {0}, b = {0}, s = {0};
	for (size_t i = 0; i < many; i++)
		kl_set_add(&b, (uint32_t)rnd(m, 1000000));
	for (size_t i = 0; i < few; i++)
		kl_set_add(&a, (uint32_t)rnd(m, 1000000));
	kl_set_sort(&a);
	kl_set_sort(&b);
	uint64_t sum = 0;
	for (int i = 0; i < 200; i++) {
		kl_set_clear(&s);
		kl_set_or(&s, &a);
		uint64_t start = cpu();
		kl_set_and(&s, &b);
		sum += cpu() - start;
	}
	kl_set_free(&a);
	kl_set_free(&b);
	kl_set_free(&s);
	return (double)sum / 200 / 1000;
}

static void show_sets(struct make *m)
{
	printf("  and of 1,000 and 100,000 records %.1f us, of 50,000 and 100,000 %.1f us", and_time(m, 1000, 100000), and_time(m, 50000, 100000));
	struct kl_set s = {0};
	for (int i = 0; i < 100000; i++)
		kl_set_add(&s, (uint32_t)rnd(m, 1u << 30));
	uint64_t start = cpu();
	kl_set_sort(&s);
	printf(", sort of 100,000 %.0f us\n", (double)(cpu() - start) / 1000);
	kl_set_free(&s);
}

static int by_size(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
	return (x > y) - (x < y);
}

static void show_small(struct kl_env *env, struct make *m, uint32_t first, uint32_t commits, uint32_t records)
{
	uint64_t *applied = calloc(commits, sizeof *applied), *took = calloc(commits, sizeof *took), bytes = written(), sum = 0, all = 0;
	for (uint32_t i = 0; i < commits; i++) {
		struct times t;
		batch(env, m, first + i * records, records, &t);
		sum += applied[i] = t.apply;
		all += took[i] = t.commit;
	}
	bytes = written() - bytes;
	qsort(applied, commits, sizeof *applied, by_size);
	qsort(took, commits, sizeof *took, by_size);
	printf("%u commits of %u records: median %.0f us, mean %.0f, slowest %.1f ms; apply median %.1f us, mean %.1f, slowest %.1f ms; %.1f pages written\n", commits, records, (double)took[commits / 2] / 1000,
		(double)all / commits / 1000, (double)took[commits - 1] / 1e6, (double)applied[commits / 2] / 1000, (double)sum / commits / 1000, (double)applied[commits - 1] / 1e6,
		(double)bytes / commits / 4096);
	free(applied);
	free(took);
}

/* What a process pays that opens the store and reads for the first time. */
static void show_first_read(struct kl_env **env, const char *dir)
{
	struct kl_env_options options = {0};
	struct kl_txn *txn;
	struct kl_postings *p;
	kl_env_close(*env);
	if (kl_env_open(dir, &options, env, NULL) || kl_txn_read(*env, &txn, NULL))
		exit(1);
	uint64_t start = cpu();
	kl_postings_open(txn, &p, NULL);
	printf("  first reader: %.0f us\n", (double)(cpu() - start) / 1000);
	kl_postings_close(p);
	kl_txn_end(txn);
}

int main(int argc, char **argv)
{
	struct kl_env_options options = {0};
	struct kl_env *env;
	kiln_error err = {0};
	struct make m = {.random = 88172645463325252ull};
	uint64_t entries = argc > 2 ? strtoull(argv[2], NULL, 10) : 2500000;
	uint32_t commits = argc > 4 ? (uint32_t)atoi(argv[4]) : 2000, records = argc > 5 ? (uint32_t)atoi(argv[5]) : 1, record = 1;
	struct times t;
	if (argc < 2 || kl_env_create(argv[1], &options, &err) || kl_env_open(argv[1], &options, &env, &err)) {
		fprintf(stderr, "usage: index_bench new-directory [entries] [1: patients at random] [commits] [records of each]: %s\n", err.message);
		return 2;
	}
	m.patients = (uint32_t)(entries / PER_RECORD / 20);
	m.entries = malloc((size_t)BATCH * PER_RECORD * sizeof *m.entries);
	m.scattered = argc > 3 && atoi(argv[3]);
	for (uint64_t done = 0; done < entries; done += (uint64_t)BATCH * PER_RECORD, record += BATCH) {
		batch(env, &m, record, BATCH, &t);
		printf("%9llu + %zu entries: sort %.0f ms, apply %.0f ms (%.2f M/s), with commit %.0f ms (%.2f M/s)\n", (unsigned long long)done, m.count, (double)t.sort / 1e6,
			(double)t.apply / 1e6, (double)m.count * 1000 / (double)t.apply, (double)t.commit / 1e6, (double)m.count * 1000 / (double)t.commit);
	}
	show_tables(env, (uint64_t)(record - 1) * PER_RECORD);
	show_reads(env, &m, "no recent runs");
	show_walks(env);
	show_sets(&m);
	show_small(env, &m, record, commits, records);
	record += commits * records;
	show_small(env, &m, record, 300, 1);
	show_tables(env, (uint64_t)(record + 299) * PER_RECORD);
	show_first_read(&env, argv[1]);
	show_reads(env, &m, "with recent runs");
	kl_env_close(env);
	kl_arena_free(&m.arena);
	free(m.entries);
	return 0;
}
