/* result.h - what was measured, and the forms in which it is told: a table for the terminal, CSV, JSON, Markdown. */
#ifndef BENCH_RESULT_H
#define BENCH_RESULT_H
#include "kiln.h"
#include <stdbool.h>
#include <stdio.h>

#define RESULT_TEXT 64
#define RESULT_SYSTEMS 8
#define RESULT_RUNS 16

enum result_unit {
	UNIT_MICROSECONDS,   /* of one operation: less is better */
	UNIT_RATE,           /* operations or resources a second: more is better */
	UNIT_BYTES           /* less is better */
};
enum result_state {
	RESULT_NONE,      /* not measured: a fault where another system has been, and no run of this one */
	RESULT_GOOD,
	RESULT_ABSENT,    /* the system doesn't have it: note says why */
	RESULT_DIFFERS,   /* the answer is not that of the others: its time is not told */
	RESULT_FAULT      /* the system failed */
};

/* In CSV and JSON: "us", "per_second", "bytes"; "none", "good", "absent", "differs", "fault". */
const char *result_unit_name(enum result_unit unit);
const char *result_state_name(enum result_state state);

/* One row of one system in one run. */
struct result {
	enum result_state state;
	double median, p99;      /* in the row's unit; p99 0 where there is one sample */
	double rate;             /* operations a second of the clock's time, 0: does not apply */
	uint64_t samples;
	uint64_t count, hash;    /* the answer that was checked */
	char note[RESULT_TEXT];  /* why absent, what differs, what failed; of a good one: what must be known to read it ("a sample of 10,000") */
};

/* A row of the table: a workload, measured in every system. */
struct row {
	char name[RESULT_TEXT];      /* "last 10 of patient and code" */
	char id[RESULT_TEXT];        /* in CSV and JSON: "last" */
	char section[RESULT_TEXT];   /* rows of one section stand together: "load", "write", "read", "search", "cold", "size" */
	char asked[256];             /* the question as FHIR has it, or how it was measured */
	enum result_unit unit;
	bool checked;                /* answers were compared: count and hash of ids */
	struct result results[RESULT_SYSTEMS][RESULT_RUNS];
};

struct system_info {
	char name[RESULT_TEXT], about[256], durable[256], settings[1024];
};

struct report {
	struct system_info systems[RESULT_SYSTEMS];
	size_t system_count, runs;
	struct row *rows;
	size_t row_count, row_cap;
	/* of the whole run */
	char started[RESULT_TEXT], ended[RESULT_TEXT];   /* 2026-11-22T20:00:00Z */
	char machine[256], data[256], command[512];
	uint64_t resources, json_bytes, seed;
};

/* The median over the good runs of each figure, and the spread of the medians: (largest - least) / median. state is the worst of the runs, note is
   that run's; unless state is RESULT_GOOD, there are no figures. */
struct summary {
	enum result_state state;
	double median, p99, rate, spread;
	const char *note;
};
struct summary report_summary(const struct row *row, size_t system, size_t runs);
/* How many times as good as the other the first system is: above 1 it is better, whatever the unit. 0: one has no figure. */
double report_ratio(const struct row *row, size_t first, size_t other, size_t runs);
/* The system that ratios are told of: "kiln", or the first where there is none of this name. */
size_t report_reference(const struct report *report);
/* Has any system a result of it? Rows that nobody was asked for are not told. */
bool report_told(const struct report *report, const struct row *row);
/* How many results (of a told row in a system) are neither good nor absent. */
int report_faults(const struct report *report);

#define SPREAD_WIDE 0.15   /* is marked with ~ */

void report_table(const struct report *report, FILE *out);
/* These give -1 where they cannot be written. CSV: a line for each run, run = 1..n, then one with run = "median". */
int report_csv(const struct report *report, FILE *out);
int report_json(const struct report *report, FILE *out);
int report_markdown(const struct report *report, FILE *out);
#endif
