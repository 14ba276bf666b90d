/* data.h - the records that are measured: one file of NDJSON in memory, and the values that questions are asked with. */
#ifndef BENCH_DATA_H
#define BENCH_DATA_H
#include "bench/peers/peer.h"

struct data {
	struct record *records;
	size_t count;
	uint64_t bytes;        /* of JSON, without line ends */
	/* private */
	char *text;            /* the file, mapped */
	size_t text_size;
	char *names;           /* types and ids, NUL-terminated */
};

/* Take records from NDJSON files, directories or Bundles, as `kiln load` does, with their references resolved and without meta.versionId and
   meta.lastUpdated: they are loaded by the command `kiln` (its path) into a store below scratch and read back in the order of arrival. */
int data_import(struct data *data, const char *kiln, char *const *paths, size_t n, const char *scratch);
/* Take an NDJSON file as it is: one resource a line, no white space between tokens, each record once (what the generator writes). */
int data_open(struct data *data, const char *path);
void data_close(struct data *data);

/* A record like this one under another id and, unless NULL, another Observation.status: its JSON is the caller's to free. json NULL: no memory, or
   the record has no status. */
struct record data_vary(const struct record *record, const char *id, const char *status);

/* Questions of one kind with values spread over the data: at most DATA_SAMPLE, none if the data has nothing to ask for. */
#define DATA_SAMPLE 64
struct sample {
	struct question questions[Q_KINDS][DATA_SAMPLE];
	size_t counts[Q_KINDS];
	struct question later;          /* Q_SORTED: page 1,000, or the last full one */
	const struct record *observations[DATA_SAMPLE];   /* to make new records like */
	size_t observation_count;
	void *memory;                   /* private */
};
int sample_take(struct sample *sample, const struct data *data, uint64_t seed);
void sample_free(struct sample *sample);
#endif
