/* report_cell.h - what stands in a cell of a table: figures with a unit for reading, ratios, marks, numbers of notes. */
#ifndef BENCH_REPORT_CELL_H
#define BENCH_REPORT_CELL_H
#include "bench/result.h"

#define FIGURE_SIZE 48

/* All digits, thousands apart: 86,883. */
void figure_whole(char to[FIGURE_SIZE], uint64_t value);
/* Three significant digits, thousands apart: 0.25, 1.23, 12.3, 107,000. */
void figure_number(char to[FIGURE_SIZE], double value);
/* With the unit that suits its size: 12.3 µs, 1.23 ms, 107,000/s, 1.23M/s, 132 MB. */
void figure_text(char to[FIGURE_SIZE], double value, enum result_unit unit);
/* 12.3x; "" for 0. */
void figure_ratio(char to[FIGURE_SIZE], double ratio);

/* Notes at the foot of a table, each once. */
#define NOTES_MOST 99
struct notes {
	const char *text[NOTES_MOST];
	size_t count;
};
/* The note's number, from 1; 0 for an empty one, or where there are too many. */
size_t notes_number(struct notes *notes, const char *text);
/* ¹, ¹²; "" for 0. */
void notes_mark(char to[FIGURE_SIZE], size_t number);

struct cell {
	char figure[2 * FIGURE_SIZE];   /* ~12.3 µs¹, —², DIFFERS!, FAULT!, MISSING! */
	char ratio[FIGURE_SIZE];        /* 12.3x: how many times as good the reference is; "" in its own column, and where one has no figure */
};
void cell_fill(struct cell *cell, const struct report *report, const struct row *row, size_t system, struct notes *notes);
/* DIFFERS, FAULT, MISSING; NULL for the others. */
const char *cell_shout(enum result_state state);
#endif
