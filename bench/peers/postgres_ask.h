/* postgres_ask.h - the questions in SQL: prepared, bound, read. */
#ifndef BENCH_POSTGRES_ASK_H
#define BENCH_POSTGRES_ASK_H
#include "bench/question.h"
#include <libpq-fe.h>

struct postgres_ask;
/* All questions of a kind share a statement; *prepared, 0 at first, tells which ones the connection has. NULL: failed, told. */
struct postgres_ask *postgres_ask_open(PGconn *db, const struct question *question, uint64_t *prepared);
int postgres_ask_run(struct postgres_ask *ask, struct answer *answer);
void postgres_ask_close(struct postgres_ask *ask);
#endif
