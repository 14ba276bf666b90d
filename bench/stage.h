/* stage.h - the rows of the benchmark, and the stages in which one system fills them in one run. Each stage runs in a process of its own, so that
   memory and caches of one don't weigh on the next; rows are in memory that all of these share. */
#ifndef BENCH_STAGE_H
#define BENCH_STAGE_H
#include "bench/measure.h"

enum row_id {
	ROW_LOAD, ROW_SETTLE, ROW_LOAD_1, ROW_LOAD_100, ROW_LOAD_1000, ROW_LOAD_10000,
	ROW_CREATE, ROW_CREATE_TIME, ROW_CREATE_16, ROW_CREATE_16_TIME, ROW_UPDATE, ROW_UPDATE_TIME, ROW_UPDATE_16, ROW_UPDATE_16_TIME,
	ROW_OPEN, ROW_READ, ROW_VERSION, ROW_HISTORY, ROW_EXPORT,
	ROW_CHART, ROW_LAST, ROW_ENCOUNTERS, ROW_ENCOUNTER, ROW_CODE_COUNT, ROW_CODE_PAGE, ROW_CODE_ALL, ROW_CODE_DATE, ROW_CODE_QUANTITY, ROW_THREE,
	ROW_CODES, ROW_CHAIN, ROW_CHAIN_TWO, ROW_HAS, ROW_INCLUDES, ROW_NAME, ROW_SORTED, ROW_LATER,
	ROW_COLD_READ, ROW_COLD_CHART, ROW_COLD_LAST, ROW_COLD_CODE_COUNT, ROW_COLD_CODE_QUANTITY, ROW_COLD_CHAIN,
	ROW_SIZE, ROW_COMPACT, ROW_MEMORY_LOAD, ROW_MEMORY_QUERY,
	ROWS
};

struct bench {
	struct report *report;       /* rows: by enum row_id, in shared memory */
	const struct data *data;
	const struct sample *sample;
	struct record *made, *changed;   /* new records, and the same with another status */
	size_t made_count;
	bool wanted[ROWS];
	struct budget budget;
	const char *scratch;
	const char *store;           /* of the one system, loaded already: it is only asked; NULL: every system loads its own */
};

/* Names, units and sections of the rows. */
void stage_rows(struct bench *bench);
/* Which rows are asked for: names of rows or of sections, apart by commas; NULL or empty: all. False, and *unknown, if one is neither. */
bool stage_want(struct bench *bench, const char *names, const char **unknown);
/* All stages of one system in one run. Faults are in its results. */
void stage_run(struct bench *bench, const struct peer *peer, size_t system, size_t run);
/* For a signal's handler: the stage that runs is ended and no other begins. */
void stage_stop(int signal);
bool stage_stopped(void);
/* Compare what the systems answered: what differs from most of them is marked. */
void stage_compare(struct bench *bench);
#endif
