/* postgres_row.h - a resource as a row of PostgreSQL: what the queries need is taken out of the JSON and encoded in the binary format that COPY and bound
   parameters share. */
#ifndef BENCH_POSTGRES_ROW_H
#define BENCH_POSTGRES_ROW_H
#include "base/arena.h"
#include "base/buf.h"
#include "base/json.h"
#include "bench/peers/peer.h"

/* The columns, in the order of COPY and of parameters; version is not among them. */
#define POSTGRES_COLUMNS "date, until, id, type, patient, encounter, status, category, code, unit, value, gender, provider, names, more, body"
enum {
	PG_DATE, PG_UNTIL, PG_ID, PG_TYPE, PG_PATIENT, PG_ENCOUNTER, PG_STATUS, PG_CATEGORY, PG_CODE, PG_UNIT, PG_VALUE, PG_GENDER, PG_PROVIDER, PG_NAMES, PG_MORE,
	PG_BODY, PG_COLUMNS
};

#define PG_REPEATS 4096   /* further values of a record, at most */

/* All-zero at first; released by postgres_row_free. */
struct postgres_row {
	kiln_slice fields[PG_COLUMNS];   /* encoded; data NULL: NULL */
	/* private */
	struct kl_json doc;
	struct kl_arena arena;
	struct kl_buf text;
	kiln_slice *names, *more;
	size_t name_count, more_count;
};

/* Take the row of a record. Slices live until the next call. */
int postgres_row_read(struct postgres_row *row, const struct record *record);
void postgres_row_free(struct postgres_row *row);
/* Append it as COPY (FORMAT binary) has it. */
void postgres_row_copy(const struct postgres_row *row, struct kl_buf *out);

/* A date's text as timestamptz, binary, of its first moment. */
int postgres_row_moment(const char *text, char out[8]);
#endif
