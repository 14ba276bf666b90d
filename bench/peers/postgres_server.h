/* postgres_server.h - a PostgreSQL server of the benchmark's own: made with initdb in a folder that is empty before, reached by a Unix socket in that
   folder alone, gone when it is stopped. A cluster of the system is never touched.

   The server refuses to run as root: then it runs as the packages' user "postgres". A supervisor process stands between: it stops the server when its
   parent ends in whatever way, starts it anew when asked to, and samples its memory. */
#ifndef BENCH_POSTGRES_SERVER_H
#define BENCH_POSTGRES_SERVER_H
#include <stdint.h>

/* Start it below scratch (or, where the server's user may not go there or the path is too long for a socket, below /var/tmp), with so many lines of
   postgresql.conf added. From then on libpq finds it by the environment (PGHOST, PGUSER). Lines about failures go to stderr. */
int postgres_server_start(const char *scratch, const char *config);
/* Fast shutdown, then the folder goes if it is not scratch. */
void postgres_server_stop(void);
/* Fast shutdown and start, so that nothing is cached in its memory; returns when it answers again. In any process of the benchmark. */
int postgres_server_restart(void);
/* The folder with its files. */
const char *postgres_server_data(void);
/* The most that its processes held at a time since the last call of _forget: anonymous memory and shared memory touched, each page once. */
uint64_t postgres_server_memory(void);
void postgres_server_forget(void);
#endif
