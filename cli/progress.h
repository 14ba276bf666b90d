/* progress.h - a line on stderr that tells how far long work has come. Nothing is shown when stderr is no terminal. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H
#include <stdbool.h>
#include <stdint.h>

struct progress {
	const char *what;   /* "load" */
	bool shown, drawn;
	double started, last;
};

/* Seconds on a clock that only goes forward. */
double progress_now(void);
void progress_begin(struct progress *p, const char *what);
/* True five times a second at most, and never without a terminal. */
bool progress_due(const struct progress *p);
/* Draw the line: a bar when total is known, then text. */
void progress_draw(struct progress *p, uint64_t done, uint64_t total, const char *text);
/* Take the line away: before other words, and at the end. */
void progress_erase(struct progress *p);
/* A kiln_progress whose arg is a struct progress. */
int progress_call(void *arg, uint64_t done, uint64_t total);

#endif
