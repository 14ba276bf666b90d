/* peer.h - what the benchmark needs of a system: make, open, load, put, ask, size. One file a system.

   Every call that can fail returns 0 or prints one line to stderr (with the system's name) and returns -1; then the system's row is a fault.
   A session is one client: used by one thread at a time; several sessions may be open at once. Each question that is run, each put and each
   batch of a load is a transaction of its own, as an app has it, and a put or a batch is durable when the call returns: on disk, not only with
   the operating system. What a system's users would prepare once (statements, connections) is prepared in open or prepare and not timed.

   Each process uses one system: nothing of it is left in memory when the next begins. */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H
#include "bench/question.h"
#include <stddef.h>
#include <stdint.h>

/* A resource of the data: its JSON without white space between tokens, on one line; type and id are its own and NUL-terminated. */
struct record {
	const char *type, *id;
	const char *json;          /* not NUL-terminated */
	size_t size;
};

struct peer {
	const char *name;          /* in tables and on the command line: "kiln", "sqlite-sdk", "sqlite-json", "postgres" */
	const char *about;         /* one line: set up as what */
	const char *durable;       /* one line: by what a commit is on disk */
	size_t batch;              /* resources of a batch of its own best load (0: one transaction for all); measured, see bench/README.md */

	/* Once, before all else, in the parent of all processes: start a server, find a library's version. scratch is an empty directory for it. NULL allowed. */
	int (*start)(const char *scratch);
	void (*stop)(void);
	/* Version and settings for the report, "SQLite 3.40.1, WAL, synchronous=FULL, ..."; after start. Static. */
	const char *(*settings)(void);

	/* An empty store in dir, which does not exist yet. */
	int (*create)(const char *dir);
	/* NULL on failure. */
	void *(*open)(const char *dir);
	void (*close)(void *session);

	/* Put n records that are new to the store, so many in a batch: the way its users load much. Indexes are complete when it returns. */
	int (*load)(void *session, const struct record *records, size_t n, size_t batch);
	/* Make one record: new, or the next version of one that is there. The version before stays readable where the system keeps versions. */
	int (*put)(void *session, const struct record *record);
	/* What users do after a load and before queries are fast: ANALYZE, VACUUM, checkpoint. Timed as a row of its own. NULL allowed. */
	int (*settle)(void *session);

	/* Prepare a question: NULL, and *why set to a few words where the system doesn't have it ("keeps no history"). */
	void *(*prepare)(void *session, const struct question *question, const char **why);
	int (*run)(void *session, void *prepared, struct answer *answer);
	void (*finish)(void *session, void *prepared);

	/* Every current record once, as NDJSON, to the file. */
	int (*export)(void *session, int fd);
	/* Bytes on disk: of the store as it is after settle, all files that belong to it; compact: of a compacted copy (VACUUM and the like). No session is open.
	   0: cannot be told. */
	uint64_t (*size)(const char *dir, bool compact);
	/* Forget what is cached in memory for dir, so that the next open reads from disk (the harness drops the system's page cache of all files below
	   dir afterwards). No session is open. NULL: nothing is cached outside the process. */
	int (*chill)(const char *dir);
	/* Peak memory outside of this process, in bytes: a server's; NULL: none. */
	uint64_t (*memory)(void);
};

extern const struct peer peer_kiln;
/* A system whose library is not installed is not linked, and its address is NULL. */
extern const struct peer peer_sqlite_sdk __attribute__((weak)), peer_sqlite_json __attribute__((weak)), peer_postgres __attribute__((weak));
#endif
