/* measure.h - times of operations, and what a process and its files take. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H
#include "bench/data.h"
#include "bench/result.h"

/* Samples of one row in one run. */
struct times {
	double *list;      /* microseconds */
	size_t count, cap;
	double total;      /* microseconds of the clock from the first to the last */
};
double clock_now(void);   /* microseconds */
void times_add(struct times *times, double sample);
/* Median and 99th percentile into the result, and operations a second. Sorts the list. */
void times_tell(struct times *times, struct result *result);
void times_free(struct times *times);

/* Run each question of a row once: its answer is what is checked, and warms what it reads; then all of them in turn until there are enough
   samples or the time is up. */
struct budget {
	double least_time, most_time;   /* microseconds: not stopped before the first unless there are enough samples, stopped behind the second */
	size_t enough;                  /* samples */
};
void measure_questions(const struct peer *peer, void *session, const struct question *questions, size_t n, const struct budget *budget, struct result *result);

/* n records, each a durable write of its own, by so many clients at once. */
int measure_puts(const struct peer *peer, const char *dir, const struct record *records, size_t n, size_t clients, struct result *rate, struct result *time);

/* Peak of this process's anonymous memory since the call, sampled by a thread of its own; memory_stop gives bytes. */
void memory_watch(void);
uint64_t memory_stop(void);

/* Have the system forget all files below dir, so that they are read from disk: 0, or -1 if the file system can't. */
int files_forget(const char *dir);
uint64_t files_size(const char *dir);
void files_remove(const char *dir);
void machine_text(char *out, size_t size);
#endif
