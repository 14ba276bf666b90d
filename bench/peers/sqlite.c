/* sqlite.c - see sqlite.h. */
#include "bench/peers/sqlite.h"
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t writer = PTHREAD_MUTEX_INITIALIZER;

static int fail(sqlite3 *db, const char *what)
{
	fprintf(stderr, "%s: %s: %s\n", db ? sqlite3_db_filename(db, "main") : "sqlite", sqlite3_errmsg(db), what);
	return -1;
}

void sqlite_path(char text[SQLITE_PATH], const char *dir, const char *name)
{
	snprintf(text, SQLITE_PATH, "%s/%s.db", dir, name);
}

sqlite3 *sqlite_open(const char *path, const char *pragmas)
{
	sqlite3 *db = NULL;
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
	if (sqlite3_open_v2(path, &db, flags, NULL) || sqlite3_busy_timeout(db, 60000)) {
		fail(db, path);
		sqlite3_close_v2(db);
		return NULL;
	}
	if (sqlite_execute(db, pragmas)) {
		sqlite3_close_v2(db);
		return NULL;
	}
	return db;
}

int sqlite_execute(sqlite3 *db, const char *sql)
{
	return sqlite3_exec(db, sql, NULL, NULL, NULL) ? fail(db, sql) : 0;
}

sqlite3_stmt *sqlite_prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *statement = NULL;
	if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL))
		fail(db, sql);
	return statement;
}

int sqlite_bind_sized(sqlite3_stmt *statement, int index, const char *text, size_t size)
{
	if (sqlite3_bind_text64(statement, index, text, size, SQLITE_STATIC, SQLITE_UTF8))
		return fail(sqlite3_db_handle(statement), sqlite3_sql(statement));
	return 0;
}

int sqlite_bind(sqlite3_stmt *statement, int index, const char *text)
{
	return sqlite_bind_sized(statement, index, text, text ? strlen(text) : 0);
}

int sqlite_bind_number(sqlite3_stmt *statement, int index, int64_t number)
{
	return sqlite3_bind_int64(statement, index, number) ? fail(sqlite3_db_handle(statement), sqlite3_sql(statement)) : 0;
}

/* After the last step: the statement is ready for its next run, and its read transaction is over. */
static int finish(sqlite3_stmt *statement, int rc)
{
	if (rc != SQLITE_DONE && rc != SQLITE_ROW)
		fail(sqlite3_db_handle(statement), sqlite3_sql(statement));
	int reset = sqlite3_reset(statement);
	return reset || (rc != SQLITE_DONE && rc != SQLITE_ROW) ? -1 : 0;
}

int sqlite_write(sqlite3_stmt *statement)
{
	return finish(statement, sqlite3_step(statement));
}

static const char *column(sqlite3_stmt *statement, int index, size_t *size)
{
	const char *text = (const char *)sqlite3_column_text(statement, index);
	*size = (size_t)sqlite3_column_bytes(statement, index);
	return text ? text : "";
}

int sqlite_rows(sqlite3_stmt *statement, struct answer *answer)
{
	int rc;
	while ((rc = sqlite3_step(statement)) == SQLITE_ROW) {
		size_t type_size, id_size, size;
		const char *type = column(statement, 0, &type_size), *id = column(statement, 1, &id_size), *json = column(statement, 2, &size);
		answer_row(answer, type, type_size, id, id_size, json, size);
	}
	return finish(statement, rc);
}

int sqlite_number(sqlite3_stmt *statement, int64_t *number)
{
	int rc = sqlite3_step(statement);
	if (rc == SQLITE_ROW)
		*number = sqlite3_column_int64(statement, 0);
	return finish(statement, rc) ? -1 : rc == SQLITE_ROW ? 0 : SQLITE_DONE;
}

int sqlite_count(sqlite3_stmt *statement, struct answer *answer)
{
	int64_t number = 0;
	if (sqlite_number(statement, &number))
		return -1;
	answer->count = (uint64_t)number;
	return 0;
}

int sqlite_begin(sqlite3 *db)
{
	pthread_mutex_lock(&writer);
	if (!sqlite_execute(db, "BEGIN IMMEDIATE"))
		return 0;
	pthread_mutex_unlock(&writer);
	return -1;
}

int sqlite_end(sqlite3 *db, int good)
{
	if (!good)
		good = sqlite_execute(db, "COMMIT");
	if (good)
		sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
	pthread_mutex_unlock(&writer);
	return good ? -1 : 0;
}

int sqlite_export(sqlite3 *db, const char *sql, int fd)
{
	int copy = dup(fd), rc = SQLITE_ERROR;
	FILE *out = copy >= 0 ? fdopen(copy, "w") : NULL;
	if (!out) {
		perror("sqlite: export");
		if (copy >= 0)
			close(copy);
		return -1;
	}
	static const size_t buffer_size = 1 << 20;
	setvbuf(out, NULL, _IOFBF, buffer_size);
	sqlite3_stmt *statement = sqlite_prepare(db, sql);
	while (statement && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
		size_t size;
		const char *json = column(statement, 0, &size);
		fwrite(json, 1, size, out);
		putc_unlocked('\n', out);
	}
	int good = statement && !finish(statement, rc) && !ferror(out);
	sqlite3_finalize(statement);
	if (fclose(out) || !good) {
		fprintf(stderr, "%s: export failed\n", sqlite3_db_filename(db, "main"));
		return -1;
	}
	return 0;
}

static uint64_t file_size(const char *path, const char *suffix)
{
	char text[SQLITE_PATH + 8];
	struct stat about;
	snprintf(text, sizeof text, "%s%s", path, suffix);
	return stat(text, &about) ? 0 : (uint64_t)about.st_size;
}

static uint64_t size_compact(const char *path)
{
	char copy[SQLITE_PATH + 8];
	snprintf(copy, sizeof copy, "%s.compact", path);
	unlink(copy);
	sqlite3 *db = sqlite_open(path, "");
	sqlite3_stmt *statement = db ? sqlite_prepare(db, "VACUUM INTO ?1") : NULL;
	int rc = statement ? sqlite_bind(statement, 1, copy) : -1;
	rc = rc ? rc : sqlite_write(statement);
	sqlite3_finalize(statement);
	sqlite3_close_v2(db);
	uint64_t size = rc ? 0 : file_size(copy, "");
	unlink(copy);
	return size;
}

uint64_t sqlite_size(const char *path, bool compact)
{
	return compact ? size_compact(path) : file_size(path, "") + file_size(path, "-wal") + file_size(path, "-shm");
}

const char *sqlite_settings(const char *settings)
{
	static char text[1024];
	snprintf(text, sizeof text, "SQLite %s, %s", sqlite3_libversion(), settings);
	return text;
}
