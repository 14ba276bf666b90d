/* sqlite.h - what both SQLite systems share: connections, statements, rows into answers, one writer at a time, sizes. No schema.

   A system's store is one file, dir/NAME.db, with its -wal and -shm; the file bears the system's name, so that a line about it says whose it is.
   What fails prints its line here and returns -1 or NULL. */
#ifndef BENCH_SQLITE_H
#define BENCH_SQLITE_H
#include "bench/peers/peer.h"
#include <sqlite3.h>

/* The path of the system's file below dir, into text. */
#define SQLITE_PATH 4096
void sqlite_path(char text[SQLITE_PATH], const char *dir, const char *name);

/* A connection for one thread at a time; the file is made when it isn't there. pragmas are run first. sqlite3_close_v2 ends it. */
sqlite3 *sqlite_open(const char *path, const char *pragmas);
int sqlite_execute(sqlite3 *db, const char *sql);
/* Prepared to be kept. Text is bound as it is, not copied: it must live until the next bind or sqlite3_finalize. NULL binds NULL. */
sqlite3_stmt *sqlite_prepare(sqlite3 *db, const char *sql);
int sqlite_bind(sqlite3_stmt *statement, int index, const char *text);
int sqlite_bind_sized(sqlite3_stmt *statement, int index, const char *text, size_t size);
int sqlite_bind_number(sqlite3_stmt *statement, int index, int64_t number);

/* Each resets the statement and keeps what is bound. */
int sqlite_write(sqlite3_stmt *statement);                            /* no rows */
int sqlite_rows(sqlite3_stmt *statement, struct answer *answer);      /* rows of type, id, json */
int sqlite_count(sqlite3_stmt *statement, struct answer *answer);     /* one row, one number */
int sqlite_number(sqlite3_stmt *statement, int64_t *number);          /* the same; SQLITE_DONE (101) where there is no row */

/* A write transaction. SQLite has one writer at a time and its own way to wait is to sleep and try again: a mutex of the process hands the turn over
   at once. No other process writes, so that BEGIN never finds the file locked. good is what the work between gave: -1 rolls back. */
int sqlite_begin(sqlite3 *db);
int sqlite_end(sqlite3 *db, int good);

/* Each row's first column and a line feed. */
int sqlite_export(sqlite3 *db, const char *sql, int fd);
/* Bytes of the file with its -wal and -shm; compact: of what VACUUM INTO makes of it. 0: failed. */
uint64_t sqlite_size(const char *path, bool compact);
/* The version of the library, then the text of settings; static, one for the process. */
const char *sqlite_settings(const char *settings);
#endif
