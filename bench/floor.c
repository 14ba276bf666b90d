/* floor.c - Kiln beside bare LMDB: how much of a load and of a commit is LMDB's.

       build/floor FILE.ndjson [--batch N]... [--commits N] [--runs N] [--csv FILE]

   FILE holds one resource a line. Of each batch size Kiln loads FILE as `kiln load` does; then bare LMDB does the same puts and deletes in the same order
   and batches, the same with a key for each index entry, and puts of the JSON alone. Then, in stores with all of FILE, commits of one record each. What LMDB is asked to write is
   recorded in a load that is not timed, and all systems take turns. Everything is durable: LMDB's two syncs are on. Loads of less than 100 resources a
   commit take the beginning of FILE only. --runs 0: no loads; --commits 0: no commits. TMPDIR says where. */
#include "bench/floor.h"
#include "base/clock.h"
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define BATCHES 16

void floor_stop(const char *what)
{
	fprintf(stderr, "floor: %s\n", what);
	exit(3);
}

void *floor_alloc(size_t count, size_t size)
{
	void *p = calloc(count ? count : 1, size);
	if (!p)
		floor_stop("out of memory");
	return p;
}

static double microseconds(struct timeval t) { return (double)t.tv_sec * 1e6 + (double)t.tv_usec; }

void cost_start(struct cost *c)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	c->disk_start = disk_now();
	c->user_start = microseconds(u.ru_utime);
	c->system_start = microseconds(u.ru_stime);
	c->start = kl_clock_monotonic();
}

void cost_stop(struct cost *c)
{
	struct disk more = disk_since(&c->disk_start);
	struct rusage u;
	c->wall += kl_clock_monotonic() - c->start;
	getrusage(RUSAGE_SELF, &u);
	c->user += microseconds(u.ru_utime) - c->user_start;
	c->system += microseconds(u.ru_stime) - c->system_start;
	disk_add(&c->disk, &more);
}

char *floor_dir(struct floor *f)
{
	char *dir;
	if (asprintf(&dir, "%s/%u", f->scratch, f->dirs++) < 0)
		floor_stop("out of memory");
	return dir;
}

void floor_remove(char *dir)
{
	static const char *const files[] = {"data.mdb", "lock.mdb"};
	for (size_t i = 0; i < 2; i++) {
		char *path;
		if (asprintf(&path, "%s/%s", dir, files[i]) < 0)
			floor_stop("out of memory");
		unlink(path);
		free(path);
	}
	rmdir(dir);
	free(dir);
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

double floor_percentile(double *sorted, size_t n, double share)
{
	return n ? sorted[(size_t)((double)(n - 1) * share + 0.5)] : 0;
}

double floor_median(double *values, size_t n)
{
	qsort(values, n, sizeof *values, by_size);
	return n % 2 || !n ? floor_percentile(values, n, 0.5) : (values[n / 2 - 1] + values[n / 2]) / 2;
}

void floor_row(const struct floor *f, const char *row, const char *system, const char *unit, double median, double p99, size_t samples)
{
	if (f->csv)
		fprintf(f->csv, "\"%s\",%s,%s,%.2f,%.2f,%zu\n", row, system, unit, median, p99, samples);
}

static int usage(void)
{
	fprintf(stderr, "usage: floor FILE.ndjson [--batch N]... [--commits N] [--runs N] [--csv FILE]\n");
	return 2;
}

static bool read_options(struct floor *f, int argc, char **argv, size_t batches[BATCHES], size_t *count)
{
	for (int i = 1; i < argc; i++) {
		const char *value = i + 1 < argc ? argv[i + 1] : NULL;
		if (argv[i][0] != '-' && !f->path) {
			f->path = argv[i];
			continue;
		}
		if (!value)
			return false;
		if (!strcmp(argv[i], "--batch") && *count < BATCHES)
			batches[(*count)++] = strtoul(value, NULL, 10);
		else if (!strcmp(argv[i], "--commits"))
			f->commits = strtoul(value, NULL, 10);
		else if (!strcmp(argv[i], "--runs"))
			f->runs = strtoul(value, NULL, 10);
		else if (!strcmp(argv[i], "--csv"))
			f->csv = fopen(value, "w");
		else
			return false;
		if (!strcmp(argv[i], "--csv") && !f->csv)
			floor_stop("the CSV file cannot be written");
		i++;
	}
	for (size_t i = 0; i < *count; i++)
		if (batches[i] < 1 || batches[i] > 65536)
			return false;
	return f->path != NULL;
}

int main(int argc, char **argv)
{
	struct floor f = {.runs = 5, .commits = 1000};
	size_t batches[BATCHES], count = 0;
	const char *tmp = getenv("TMPDIR");
	struct stat st;
	char *scratch;
	bool same = true;

	if (!read_options(&f, argc, argv, batches, &count))
		return usage();
	if (!count)
		batches[count++] = 10000;
	if (stat(f.path, &st) || !st.st_size)
		floor_stop("the file cannot be read, or is empty");
	f.size = (uint64_t)st.st_size;
	if (asprintf(&scratch, "%s/kiln-floor-XXXXXX", tmp && *tmp ? tmp : "/tmp") < 0 || !mkdtemp(scratch))
		floor_stop("no scratch directory");
	f.scratch = scratch;
	if (f.csv)
		fprintf(f.csv, "row,system,unit,median,p99,samples\n");
	for (size_t i = 0; i < count && f.runs; i++)
		same = floor_load(&f, batches[i]) && same;
	if (f.commits)
		floor_commits(&f);
	if (f.csv && fclose(f.csv))
		floor_stop("the CSV file cannot be written");
	rmdir(scratch);
	free(scratch);
	return same ? 0 : 1;
}
