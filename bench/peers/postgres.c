/* postgres.c - PostgreSQL, as a team that knows it would keep FHIR resources for these questions. See README.md for what was measured on the way.

   One table holds the current version of every resource: the body as text (compressed by lz4 where it is long), and beside it the few columns that the
   questions read. Each index is made for its questions, and every count is an index-only scan. Values beyond the first of an element that repeats stand
   in one text[] under GIN, so that the answers are exact for any number of them and cost next to nothing where there is one. An update moves the version
   before into `history` in the same statement.

   A database of the private server stands for a directory. */
#include "bench/measure.h"
#include "bench/peers/postgres_ask.h"
#include "bench/peers/postgres_row.h"
#include "bench/peers/postgres_server.h"
#include <errno.h>
#include <libpq-fe.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define LOADERS 2                 /* connections of a load in batches */
#define LOG_SEGMENTS 8            /* of 64 MB, made before anything is timed */
#define COPY_PIECE 262144         /* bytes handed to libpq at a time */

static const char tables[] =
	"CREATE TABLE resource ("
	" date timestamptz, until timestamptz, version integer NOT NULL DEFAULT 1, id text NOT NULL, type text NOT NULL, patient text, encounter text, status text,"
	" category text, code text, unit text, value numeric, gender text, provider text, names tsvector, more text[], body text NOT NULL);"
	"CREATE TABLE history (version integer NOT NULL, id text NOT NULL, type text NOT NULL, body text NOT NULL, PRIMARY KEY (id, type, version));";

/* Name and the rest; all but the first are dropped and made again around a first load of everything. */
static const struct {
	const char *name, *create;
} indexes[] = {
	{"resource_id", "CREATE UNIQUE INDEX resource_id ON resource (id, type)"},
	{"chart", "CREATE INDEX chart ON resource (patient, type) WHERE patient IS NOT NULL"},
	{"encounter", "CREATE INDEX encounter ON resource (encounter, type) WHERE encounter IS NOT NULL"},
	{"more", "CREATE INDEX more ON resource USING gin (more) WITH (fastupdate = off) WHERE more IS NOT NULL"},
	/* The same for one type each: else the planner ands `more` with all of another index to know the type. */
	{"more_code", "CREATE INDEX more_code ON resource USING gin (more) WITH (fastupdate = off) WHERE type = 'Observation' AND more IS NOT NULL"},
	{"more_problem", "CREATE INDEX more_problem ON resource USING gin (more) WITH (fastupdate = off) WHERE type = 'Condition' AND more IS NOT NULL"},
	{"names", "CREATE INDEX names ON resource USING gin (names) WITH (fastupdate = off) WHERE type = 'Patient'"},
	{"organization", "CREATE INDEX organization ON resource USING gin (names) WITH (fastupdate = off) WHERE type = 'Organization'"},
	{"code_date", "CREATE INDEX code_date ON resource (code, until) WHERE type = 'Observation'"},
	{"code_value", "CREATE INDEX code_value ON resource (code, unit, value) WHERE type = 'Observation' AND value IS NOT NULL"},
	/* Behind code_date: of two that cost the same the planner takes the newer one, and this one meets the table's pages in the order of patients. */
	{"code", "CREATE INDEX code ON resource (code, status, category, patient) WHERE type = 'Observation'"},
	{"last", "CREATE INDEX last ON resource (patient, code, date DESC) WHERE type = 'Observation'"},
	{"newest", "CREATE INDEX newest ON resource (date DESC, id) WHERE type = 'Observation'"},
	{"problem", "CREATE INDEX problem ON resource (code, patient) WHERE type = 'Condition'"},
	{"provider", "CREATE INDEX provider ON resource (provider, id) WHERE type = 'Encounter'"},
	{"patient", "CREATE INDEX patient ON resource (id, gender) WHERE type = 'Patient'"},
};
#define INDEXES (sizeof indexes / sizeof *indexes)

static const char put_sql[] =
	"WITH old AS (INSERT INTO history (version, id, type, body) SELECT version, id, type, body FROM resource WHERE id = $3 AND type = $4 RETURNING 1)"
	" INSERT INTO resource (" POSTGRES_COLUMNS ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
	" ON CONFLICT (id, type) DO UPDATE SET version = resource.version + 1, date = excluded.date, until = excluded.until, patient = excluded.patient,"
	" encounter = excluded.encounter, status = excluded.status, category = excluded.category, code = excluded.code, unit = excluded.unit,"
	" value = excluded.value, gender = excluded.gender, provider = excluded.provider, names = excluded.names, more = excluded.more, body = excluded.body"
	" WHERE EXISTS (SELECT FROM old)";
static const char insert_sql[] =
	"INSERT INTO resource (" POSTGRES_COLUMNS ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

struct session {
	PGconn *db;
	struct postgres_row row;
	struct kl_buf piece;
	char database[64];
	uint64_t prepared;               /* statements of questions */
	bool writes;                     /* those that write are prepared: at the first need, a reader has none */
};

static int fail(PGconn *db, const char *what)
{
	fprintf(stderr, "postgres: %s: %s", what, PQerrorMessage(db));
	return -1;
}

static int execute(PGconn *db, const char *sql)
{
	PGresult *r = PQexec(db, sql);
	ExecStatusType status = PQresultStatus(r);
	PQclear(r);
	return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ? 0 : fail(db, sql);
}

static PGconn *connect_to(const char *database)
{
	const char *names[] = {"dbname", "application_name", "options", NULL}, *values[] = {database, "bench", "-c client_min_messages=error -c plan_cache_mode=force_generic_plan", NULL};
	PGconn *db = PQconnectdbParams(names, values, 0);
	if (PQstatus(db) == CONNECTION_OK)
		return db;
	fail(db, database);
	PQfinish(db);
	return NULL;
}

/* ---- The server ---- */

static char settings_text[512];

/* A server that has been in use writes over the segments of its log that it needs no more; one that is new fills each with zeros first. Have some. */
static int make_log(PGconn *db)
{
	int rc = 0;
	for (int i = 0; i < LOG_SEGMENTS && rc == 0; i++)
		rc = execute(db, "SELECT pg_logical_emit_message(false, '', ''), pg_switch_wal()");
	return rc == 0 ? execute(db, "CHECKPOINT") : rc;
}

static int start(const char *scratch)
{
	char config[2048];
	uint64_t memory = (uint64_t)sysconf(_SC_PHYS_PAGES) * (uint64_t)sysconf(_SC_PAGE_SIZE) >> 20;
	PGconn *db;
	int rc;
	snprintf(config, sizeof config,
		"fsync = on\nsynchronous_commit = on\nfull_page_writes = on\ncommit_delay = 100\n"
		"max_connections = 50\nshared_buffers = %lluMB\neffective_cache_size = %lluMB\nwork_mem = 64MB\nmaintenance_work_mem = 1GB\n"
		"wal_level = minimal\nmax_wal_senders = 0\nmax_wal_size = 8GB\nmin_wal_size = 1GB\nwal_buffers = 64MB\ncheckpoint_timeout = 30min\nwal_compression = lz4\n"
		"default_toast_compression = lz4\nrandom_page_cost = 1.1\njit = off\nautovacuum = off\nmax_parallel_maintenance_workers = 2\nupdate_process_title = off\n",
		(unsigned long long)memory / 4, (unsigned long long)memory * 3 / 4);
	if (postgres_server_start(scratch, config) != 0 || !(db = connect_to("postgres")))
		return -1;
	snprintf(settings_text, sizeof settings_text, "PostgreSQL %s on a Unix socket; shared_buffers %llu MB, wal_level minimal, checkpoints every 30 min or 8 GB, "
		"wal_compression and toast lz4, jit off, autovacuum off (VACUUM ANALYZE is run)", PQparameterStatus(db, "server_version"), (unsigned long long)memory / 4);
	rc = make_log(db);
	PQfinish(db);
	return rc;
}

static const char *settings(void) { return settings_text; }

/* FNV-1a of the path. */
static void database_name(const char *dir, char out[64])
{
	uint64_t hash = 14695981039346656037u;
	char *path = realpath(dir, NULL);
	for (const char *c = path ? path : dir; *c; c++)
		hash = (hash ^ (unsigned char)*c) * 1099511628211u;
	free(path);
	snprintf(out, 64, "bench_%016llx", (unsigned long long)hash);
}

/* Databases whose directory is gone. */
static int drop_old(PGconn *db)
{
	PGresult *r = PQexec(db, "SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database WHERE datname LIKE 'bench\\_%'");
	char sql[128];
	int rc = PQresultStatus(r) == PGRES_TUPLES_OK ? 0 : fail(db, "databases");
	for (int i = 0; i < PQntuples(r) && rc == 0; i++)
		if (access(PQgetvalue(r, i, 1), F_OK) != 0) {
			snprintf(sql, sizeof sql, "DROP DATABASE %s", PQgetvalue(r, i, 0));
			rc = execute(db, sql);
		}
	PQclear(r);
	return rc;
}

static int create_database(const char *dir, const char *name)
{
	char sql[8192], *comment = NULL;
	PGconn *db = connect_to("postgres");
	int rc = -1;
	if (!db)
		return -1;
	snprintf(sql, sizeof sql, "DROP DATABASE IF EXISTS %s", name);
	if (drop_old(db) == 0 && execute(db, sql) == 0) {
		snprintf(sql, sizeof sql, "CREATE DATABASE %s TEMPLATE template0", name);
		rc = execute(db, sql);
	}
	if (rc == 0 && (comment = PQescapeLiteral(db, dir, strlen(dir)))) {
		snprintf(sql, sizeof sql, "COMMENT ON DATABASE %s IS %s", name, comment);
		rc = execute(db, sql);
	}
	PQfreemem(comment);
	PQfinish(db);
	return rc;
}

static int make_indexes(PGconn *db)
{
	for (size_t i = 0; i < INDEXES; i++)
		if (execute(db, indexes[i].create) != 0)
			return -1;
	return 0;
}

static int create(const char *dir)
{
	char name[64];
	PGconn *db;
	int rc;
	if (mkdir(dir, 0777) != 0) {
		fprintf(stderr, "postgres: %s: %s\n", dir, strerror(errno));
		return -1;
	}
	database_name(dir, name);
	if (create_database(dir, name) != 0 || !(db = connect_to(name)))
		return -1;
	rc = execute(db, tables) == 0 ? make_indexes(db) : -1;
	PQfinish(db);
	postgres_server_forget();
	return rc;
}

static void close_session(void *p)
{
	struct session *s = p;
	PQfinish(s->db);
	postgres_row_free(&s->row);
	kl_buf_free(&s->piece);
	free(s);
}

static int prepare_statement(PGconn *db, const char *name, const char *sql)
{
	PGresult *r = PQprepare(db, name, sql, 0, NULL);
	ExecStatusType status = PQresultStatus(r);
	PQclear(r);
	return status == PGRES_COMMAND_OK ? 0 : fail(db, sql);
}

static struct session *open_database(const char *name)
{
	struct session *s = calloc(1, sizeof *s);
	if (!s)
		return NULL;
	snprintf(s->database, sizeof s->database, "%s", name);
	if ((s->db = connect_to(name)))
		return s;
	close_session(s);
	return NULL;
}

static void *open_session(const char *dir)
{
	char name[64];
	database_name(dir, name);
	return open_database(name);
}

/* ---- Writing ---- */

/* One statement, one transaction. The number of rows it wrote; -1: failed, told unless another session was first. */
static int write_row(struct session *s, const char *statement)
{
	const char *values[PG_COLUMNS];
	int sizes[PG_COLUMNS], formats[PG_COLUMNS], rows = -1;
	PGresult *r;
	if (!s->writes && (prepare_statement(s->db, "put", put_sql) != 0 || prepare_statement(s->db, "insert", insert_sql) != 0))
		return -1;
	s->writes = true;
	for (int i = 0; i < PG_COLUMNS; i++) {
		values[i] = s->row.fields[i].data;
		sizes[i] = (int)s->row.fields[i].size;
		formats[i] = 1;
	}
	r = PQexecPrepared(s->db, statement, PG_COLUMNS, values, sizes, formats, 0);
	if (PQresultStatus(r) == PGRES_COMMAND_OK)
		rows = atoi(PQcmdTuples(r));
	else if (strcmp(PQresultErrorField(r, PG_DIAG_SQLSTATE) ? PQresultErrorField(r, PG_DIAG_SQLSTATE) : "", "23505") == 0)
		rows = 0;   /* the same record was written meanwhile */
	else
		fail(s->db, statement);
	PQclear(r);
	return rows;
}

static int put(void *p, const struct record *record)
{
	struct session *s = p;
	int rows;
	if (postgres_row_read(&s->row, record) != 0)
		return -1;
	while ((rows = write_row(s, "put")) == 0)
		;
	return rows > 0 ? 0 : -1;
}

static const char copy_head[] = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0";   /* 19 bytes with the last NUL */

static int copy_piece(struct session *s, size_t least)
{
	if (s->piece.failed || (s->piece.size >= least && s->piece.size && PQputCopyData(s->db, s->piece.data, (int)s->piece.size) != 1))
		return -1;
	if (s->piece.size >= least)
		kl_buf_clear(&s->piece);
	return 0;
}

static int end_copy(struct session *s, int rc)
{
	PGresult *r;
	if (PQputCopyEnd(s->db, rc == 0 ? NULL : "given up") != 1)
		rc = -1;
	while ((r = PQgetResult(s->db))) {
		if (PQresultStatus(r) != PGRES_COMMAND_OK)
			rc = fail(s->db, "copy");
		PQclear(r);
	}
	return rc;
}

static int copy_records(struct session *s, const struct record *records, size_t n, const char *options)
{
	char sql[512];
	PGresult *r;
	int rc = 0;
	snprintf(sql, sizeof sql, "COPY resource (" POSTGRES_COLUMNS ") FROM STDIN (FORMAT binary%s)", options);
	r = PQexec(s->db, sql);
	if (PQresultStatus(r) != PGRES_COPY_IN)
		rc = fail(s->db, "copy");
	PQclear(r);
	if (rc != 0)
		return rc;
	kl_buf_clear(&s->piece);
	kl_buf_add(&s->piece, copy_head, sizeof copy_head);
	for (size_t i = 0; i < n && rc == 0; i++) {
		if ((rc = postgres_row_read(&s->row, &records[i])) != 0)
			break;
		postgres_row_copy(&s->row, &s->piece);
		rc = copy_piece(s, COPY_PIECE);
	}
	kl_buf_add(&s->piece, "\377\377", 2);
	if (rc == 0)
		rc = copy_piece(s, 0);
	return end_copy(s, rc);
}

/* A first load of everything, in one transaction: a table that is made in it needs no log, FREEZE leaves nothing for VACUUM, and sorting makes indexes
   faster than inserting. */
static int load_all(struct session *s, const struct record *records, size_t n)
{
	char sql[128];
	int rc = execute(s->db, "BEGIN; TRUNCATE resource");
	for (size_t i = 0; i < INDEXES && rc == 0; i++) {
		snprintf(sql, sizeof sql, "DROP INDEX %s", indexes[i].name);
		rc = execute(s->db, sql);
	}
	if (rc == 0 && (rc = copy_records(s, records, n, ", FREEZE")) == 0)
		rc = make_indexes(s->db);
	if (execute(s->db, rc == 0 ? "COMMIT" : "ROLLBACK") != 0)
		rc = -1;
	return rc;
}

static int is_empty(struct session *s, bool *empty)
{
	PGresult *r = PQexec(s->db, "SELECT FROM resource LIMIT 1");
	int rc = PQresultStatus(r) == PGRES_TUPLES_OK ? 0 : fail(s->db, "load");
	*empty = PQntuples(r) == 0;
	PQclear(r);
	return rc;
}

struct loading {
	const char *database;
	const struct record *records;
	size_t n, batch;
	_Atomic size_t next;
	_Atomic int failed;
};

static int load_batch(struct session *s, const struct record *records, size_t n)
{
	if (n > 1)
		return copy_records(s, records, n, "");
	return postgres_row_read(&s->row, records) == 0 && write_row(s, "insert") == 1 ? 0 : -1;
}

static void load_batches(struct session *s, struct loading *l)
{
	size_t at;
	while (!atomic_load(&l->failed) && (at = atomic_fetch_add(&l->next, l->batch)) < l->n)
		if (load_batch(s, l->records + at, l->n - at < l->batch ? l->n - at : l->batch) != 0)
			atomic_store(&l->failed, 1);
}

static void *load_thread(void *arg)
{
	struct loading *l = arg;
	struct session *s = open_database(l->database);
	if (s) {
		load_batches(s, l);
		close_session(s);
	} else
		atomic_store(&l->failed, 1);
	return NULL;
}

static int load(void *p, const struct record *records, size_t n, size_t batch)
{
	struct session *s = p;
	struct loading l = {.database = s->database, .records = records, .n = n, .batch = batch ? batch : n};
	pthread_t others[LOADERS];
	size_t started = 0;
	bool empty = false;
	if (n == 0)
		return 0;
	if (batch == 0 && is_empty(s, &empty) != 0)
		return -1;
	if (empty)
		return load_all(s, records, n);
	while (started + 1 < LOADERS && n > l.batch * (started + 1) && pthread_create(&others[started], NULL, load_thread, &l) == 0)
		started++;
	load_batches(s, &l);
	while (started > 0)
		pthread_join(others[--started], NULL);
	return atomic_load(&l.failed) ? -1 : 0;
}

static int settle(void *p)
{
	struct session *s = p;
	return execute(s->db, "VACUUM ANALYZE resource, history") == 0 ? execute(s->db, "CHECKPOINT") : -1;
}

/* ---- Questions ---- */

static void *prepare(void *p, const struct question *question, const char **why)
{
	struct session *s = p;
	(void)why;
	return postgres_ask_open(s->db, question, &s->prepared);
}

static int run(void *session, void *prepared, struct answer *answer)
{
	(void)session;
	return postgres_ask_run(prepared, answer);
}

static void finish(void *session, void *prepared)
{
	(void)session;
	postgres_ask_close(prepared);
}

/* ---- The whole store ---- */

/* A row of COPY (FORMAT binary): the number of columns, then the size and the bytes of the one; before the first a head, behind the last -1. */
static void export_row(const char *piece, int size, bool is_first, FILE *out)
{
	size_t skip = (is_first ? sizeof copy_head : 0) + 6;
	if ((size_t)size <= skip)
		return;
	fwrite(piece + skip, 1, (size_t)size - skip, out);
	fputc('\n', out);
}

static int export(void *p, int fd)
{
	struct session *s = p;
	FILE *out = fdopen(dup(fd), "w");
	PGresult *r = PQexec(s->db, "COPY resource (body) TO STDOUT (FORMAT binary)");
	int rc = PQresultStatus(r) == PGRES_COPY_OUT && out ? 0 : fail(s->db, "export"), size;
	bool is_first = true;
	char *piece;
	PQclear(r);
	while (rc == 0 && (size = PQgetCopyData(s->db, &piece, 0)) > 0) {
		export_row(piece, size, is_first, out);
		PQfreemem(piece);
		is_first = false;
	}
	while ((r = PQgetResult(s->db))) {
		if (PQresultStatus(r) != PGRES_COMMAND_OK)
			rc = fail(s->db, "export");
		PQclear(r);
	}
	return out && fclose(out) == 0 ? rc : -1;
}

/* What the database has beyond an empty one: tables, indexes, toast and maps. The server's log (which it keeps for all databases) is not counted. */
static uint64_t database_size(PGconn *db, const char *name)
{
	char sql[256];
	PGresult *r;
	uint64_t bytes = 0;
	snprintf(sql, sizeof sql, "SELECT pg_database_size('%s') - pg_database_size('template0')", name);
	r = PQexec(db, sql);
	if (PQresultStatus(r) == PGRES_TUPLES_OK)
		bytes = strtoull(PQgetvalue(r, 0, 0), NULL, 10);
	else
		fail(db, "size");
	PQclear(r);
	return bytes;
}

static int vacuum_full(const char *name)
{
	PGconn *db = connect_to(name);
	int rc = db ? execute(db, "VACUUM FULL") : -1;
	PQfinish(db);
	return rc;
}

static uint64_t size(const char *dir, bool compact)
{
	char name[64], copy[80], sql[256];
	PGconn *db = connect_to("postgres");
	uint64_t bytes = 0;
	database_name(dir, name);
	snprintf(copy, sizeof copy, "%s_compact", name);
	if (!db)
		return 0;
	if (!compact)
		bytes = database_size(db, name);
	else {
		snprintf(sql, sizeof sql, "CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy", copy, name);
		if (execute(db, sql) == 0 && vacuum_full(copy) == 0)
			bytes = database_size(db, copy);
		snprintf(sql, sizeof sql, "DROP DATABASE IF EXISTS %s", copy);
		execute(db, sql);
	}
	PQfinish(db);
	return bytes;
}

/* The files are the server's, not below dir: all of its cluster is put out of the page cache here, catalogs and log with it. Shutting down has written
   them; the server that runs again has read only what it needs to start. */
static int chill(const char *dir)
{
	(void)dir;
	return postgres_server_restart() == 0 ? files_forget(postgres_server_data()) : -1;
}

const struct peer peer_postgres = {
	.name = "postgres", .about = "PostgreSQL, text bodies beside columns, GIN and btree indexes made for the questions",
	.durable = "write-ahead log synced by each commit (fsync, synchronous_commit and full_page_writes on)", .batch = 10000,
	.start = start, .stop = postgres_server_stop, .settings = settings, .create = create, .open = open_session, .close = close_session,
	.load = load, .put = put, .settle = settle, .prepare = prepare, .run = run, .finish = finish, .export = export, .size = size, .chill = chill,
	.memory = postgres_server_memory,
};
