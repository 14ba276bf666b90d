/* floor.h - what the parts of `floor` share: Kiln beside bare LMDB, which does the same writes with no work between. */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H
#include "bench/disk.h"
#include "kiln.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct floor {
	const char *path;
	uint64_t size;         /* bytes of the file */
	const char *scratch;   /* a directory of our own */
	size_t runs, commits;
	FILE *csv;             /* NULL: none wanted */
	unsigned dirs;
};

/* What a stretch of work took: the clock's time, CPU of all threads in the program and in the system's calls, writes. */
struct cost {
	uint64_t start, wall;   /* nanoseconds */
	double user_start, user, system_start, system;   /* microseconds */
	struct disk disk_start, disk;
};
void cost_start(struct cost *c);
void cost_stop(struct cost *c);

_Noreturn void floor_stop(const char *what);
/* memory that is there, or the end */
void *floor_alloc(size_t count, size_t size);
/* A directory of that name that is not there yet; freed by floor_remove, with what LMDB has in it. */
char *floor_dir(struct floor *f);
void floor_remove(char *dir);
double floor_median(double *values, size_t n);       /* sorts them */
double floor_percentile(double *sorted, size_t n, double share);
/* A line of the CSV. */
void floor_row(const struct floor *f, const char *row, const char *system, const char *unit, double median, double p99, size_t samples);

kiln_store *floor_kiln_open(const char *dir);   /* a new, empty one */
/* Put the resources of the first `bytes` of the file in as `kiln load` does: one thread reads and prepares, another commits. Their number. */
uint64_t floor_kiln_load(const struct floor *f, kiln_store *store, size_t batch, uint64_t bytes);

/* Loads with this batch; false if bare LMDB did not come to tables of the same size. */
bool floor_load(struct floor *f, size_t batch);
/* Durable commits of one record, created and updated, by one client and by 16. */
void floor_commits(struct floor *f);

#endif
