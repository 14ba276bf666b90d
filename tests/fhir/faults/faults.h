/* faults.h - what is asked and written while allocations fail (main.c). Nothing here allocates by itself. */
#ifndef FAULTS_H
#define FAULTS_H
#include "kiln.h"
#include <stdbool.h>

/* A query too long for a link; its salt is one letter. */
#define FAULTS_X16(x) x x x x x x x x x x x x x x x x
#define FAULTS_LONG(salt) "Observation?code=c1,http://x.test/cs|" salt FAULTS_X16(FAULTS_X16("12345678"))

struct faults_answer {
	uint64_t hash, rows;
	bool lied;      /* a walk went on behind a failure, lost a row, and said that it was complete */
	bool cached;    /* the open store may keep something of it */
};
static inline bool faults_same(const struct faults_answer *a, const struct faults_answer *b) { return a->hash == b->hash && a->rows == b->rows; }

/* A question and one way to ask it. */
struct faults_ask {
	const char *query, *how;
	int (*run)(kiln_store *store, const struct faults_ask *ask, struct faults_answer *out, kiln_error *err);
	bool every;   /* each allocation fails, whatever the stride */
};
/* The n-th, from 0; false behind the last. */
bool faults_ask_get(long n, struct faults_ask *out);

/* Writes, done step by step; a step that failed has done nothing or can be done again. */
struct faults_work {
	const char *name;
	int steps;
	int (*run)(kiln_store *store, int step, kiln_error *err);
};
extern const struct faults_work faults_works[];   /* ends with one that has no run */

int faults_fill(kiln_store *store, kiln_error *err);
int faults_put(kiln_store *store, const char *const *list, kiln_error *err);
/* Step until nothing is due. */
int faults_build(kiln_store *store, kiln_error *err);
/* What some searches find, now and as of every earlier commit. */
int faults_state(kiln_store *store, struct faults_answer *out, kiln_error *err);
void faults_mix(struct faults_answer *a, const void *data, size_t size);
/* A Bundle of three rows; what is too long for a link is kept in the store. */
int faults_bundle(kiln_store *store, kiln_view *view, const char *query, struct faults_answer *out, kiln_error *err);
/* The rows of a search in a view. */
int faults_walk(kiln_store *store, kiln_view *view, const char *query, struct faults_answer *out, kiln_error *err);

#endif
