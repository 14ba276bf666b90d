/* sqlite_json.c - what a careful developer builds by hand on SQLite's JSON1, for the questions asked and no others.

   A resource is a row: its JSON as text, and the parts of it that the questions ask for as generated columns, each an expression of the JSON. Indexes are over
   these columns, one for each use, most of them of one type only (WHERE type=...), and hold all that a count needs. Of a CodeableConcept the columns have the
   first coding. Two small tables have the others (and categories but the first) and a third one names; triggers fill them. So a question by code counts
   an index and adds what the small table has, one look into a tree of few pages: exact for any number of codings, at the price of one.

   An update moves the old version to a table of its own, so that a create costs nothing for history.

   Measured to choose it (92,114 resources of 139 MB; times are CPU of the whole load, or medians; they vary by a tenth):

     page_size                4096        8192        16384
       load, all in one       1.41 s      1.26 s      1.34 s
       a create, CPU          170 us      184 us      225 us     its time does not tell them apart: 0.4 to 0.5 ms
       disk                   230 MB      213 MB      -
     wal_autocheckpoint       1000        8000        32000      pages of 8192
       load by 1,000          3.7 s       2.7 s       2.8 s      a longer WAL slows reads behind it
     generated columns        STORED      VIRTUAL     indexes over bare expressions
       load by 1,000          2.99 s      2.84 s      3.27 s      pages of 4096
       load, all in one       1.5 s       2.0 s      -           STORED with indexes made after, VIRTUAL with indexes from the start (after: 2.3 s)
       the same, 10 x         18 s        24 s        -
       _include               80 us       146 us      -
       disk, compacted        213 MB      200 MB      -
     all in one               rollback journal 1.4 s, WAL 1.9 s: an empty store has nothing to keep, and pages are written once
     table                    by rowid 1.4 s, 216 MB; WITHOUT ROWID 3.1 s, 350 MB: long rows in an index tree
     cache 512 MB at most     against mmap_size=16 GB: warm the same within a tenth; cold read 0.4 ms against 22 ms, cold chart 15 against 100 ms
                              (what a page fault reads ahead); a cache of 64 MB on 1.6 GB: 1.2 x (chart) to 2 x (all of a code) slower
     ANALYZE                  no plan changes; opening takes 0.25 ms longer
     16 clients               one connection for all puts 355 us CPU a put, one each 412 us; both take turns by a mutex, not by sleeping
     locking_mode=EXCLUSIVE   saves 1.2 to 1.5 us of a question; not used: no other process, and no second connection, could read the store
     names by json_each       4.5 ms for 1,000 patients, LIKE on each part; by the table of names 11 us, and 4.7 us for 120
     system as code only      a count takes as long with keys of a third of the length: 46 us */
#include "bench/peers/sqlite.h"
#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <utf8proc.h>

#define NAME "sqlite-json"
#define PAGE "8192"
#define CHECKPOINT "8000"
#define CACHE "524288"

static const char settings[] = "page_size=" PAGE ", journal_mode=WAL, synchronous=FULL, wal_autocheckpoint=" CHECKPOINT ", cache_size=-" CACHE
	" (KiB, at most), mmap_size=0, temp_store=MEMORY, secure_delete=OFF";
static const char pragmas_create[] = "PRAGMA page_size=" PAGE "; PRAGMA journal_mode=WAL;";
static const char pragmas[] = "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=" CHECKPOINT "; PRAGMA cache_size=-" CACHE ";"
	"PRAGMA temp_store=MEMORY; PRAGMA secure_delete=OFF;";

/* ---- schema ---- */

/* A date as text in days: zones differ, so that the order of texts is not that of time. LOW is where it begins, HIGH what is after all of it. */
#define WHOLE(text) "CASE length(" text ") WHEN 4 THEN " text "||'-01-01' WHEN 7 THEN " text "||'-01' ELSE " text " END"
#define SPAN(text) "CASE length(" text ") WHEN 4 THEN '+1 year' WHEN 7 THEN '+1 month' WHEN 10 THEN '+1 day' ELSE '+0.001 seconds' END"
#define LOW(text) "julianday(" WHOLE(text) ")"
#define HIGH(text) "julianday(" WHOLE(text) "," SPAN(text) ")"
#define EFFECTIVE(end) "coalesce(json->>'$.effectiveDateTime',json->>'$.effectiveInstant',json->>'$.effectivePeriod." end "')"
#define OF(types, value) "AS (CASE WHEN type IN (" types ") THEN " value " END) STORED,"
#define UCUM "http://unitsofmeasure.org"

static const char tables[] =
	"CREATE TABLE record ("
	"number INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,"
	"patient TEXT AS (coalesce(json->>'$.subject.reference',json->>'$.patient.reference',json->>'$.beneficiary.reference')) STORED,"
	"encounter TEXT AS (json->>'$.encounter.reference') STORED,"
	"code TEXT " OF("'Observation','Condition'", "(json->>'$.code.coding[0].code')||'|'||coalesce(json->>'$.code.coding[0].system','')")
	"status TEXT " OF("'Observation'", "json->>'$.status'")
	"category TEXT " OF("'Observation'", "json->>'$.category[0].coding[0].code'")
	"low REAL " OF("'Observation'", "coalesce(" LOW(EFFECTIVE("start")) ",0)")
	"high REAL " OF("'Observation'", "coalesce(" HIGH(EFFECTIVE("end")) ",iif(json->>'$.effectivePeriod.start' IS NULL,NULL,9e9))")
	"unit TEXT " OF("'Observation'", "iif(json->>'$.valueQuantity.system'='" UCUM "',json->>'$.valueQuantity.code',NULL)")
	"value NUMERIC " OF("'Observation'", "json->>'$.valueQuantity.value'")
	"gender TEXT " OF("'Patient'", "json->>'$.gender'")
	"provider TEXT " OF("'Encounter'", "json->>'$.serviceProvider.reference'")
	"json TEXT NOT NULL);"
	/* The versions before the current one. */
	"CREATE TABLE history (number INTEGER, version INTEGER, json TEXT NOT NULL, PRIMARY KEY (number,version)) WITHOUT ROWID;"
	/* Codings but the first, and combinations of an Observation's category and coding but that of both first ones. */
	"CREATE TABLE coding (type TEXT, code TEXT, patient TEXT, low REAL, number INTEGER, first TEXT, high REAL, unit TEXT, value NUMERIC,"
	" PRIMARY KEY (type,code,patient,low,number)) WITHOUT ROWID;"
	"CREATE TABLE combination (code TEXT, status TEXT, category TEXT, number INTEGER, PRIMARY KEY (code,status,category,number)) WITHOUT ROWID;"
	/* Names of Patients and Organizations, folded. */
	"CREATE TABLE name (type TEXT, part TEXT, number INTEGER, PRIMARY KEY (type,part,number)) WITHOUT ROWID;";

struct index {
	const char *name, *on;
};
static const struct index indexes[] = {
	{"record_id", "record (id,type)"},
	{"record_patient", "record (patient,type) WHERE patient IS NOT NULL"},
	{"record_encounter", "record (encounter,type) WHERE encounter IS NOT NULL"},
	{"observation_patient", "record (code,patient,low) WHERE type='Observation'"},
	{"observation_date", "record (code,high) WHERE type='Observation'"},
	{"observation_value", "record (code,unit,value) WHERE type='Observation' AND unit IS NOT NULL"},
	{"observation_status", "record (code,status,category) WHERE type='Observation'"},
	{"observation_newest", "record (low DESC,id) WHERE type='Observation'"},
	{"condition_code", "record (code,patient) WHERE type='Condition'"},
	{"encounter_patient", "record (patient,provider,id) WHERE type='Encounter'"},
	{"encounter_provider", "record (provider,id) WHERE type='Encounter'"},
	{"patient_gender", "record (gender,id) WHERE type='Patient'"},
	/* Few rows: where a record leaves them. */
	{"coding_number", "coding (number)"},
	{"combination_number", "combination (number)"},
	{"name_number", "name (number)"},
};
#define INDEXES (sizeof indexes / sizeof *indexes)

#define CODINGS \
	"INSERT OR IGNORE INTO coding(type,code,patient,low,number,first,high,unit,value)" \
	" SELECT new.type,(value->>'$.code')||'|'||coalesce(value->>'$.system','') AS other," \
	"coalesce(new.patient,''),coalesce(new.low,0),new.number,new.code,new.high,new.unit,new.value" \
	" FROM json_each(new.json,'$.code.coding') WHERE key>0 AND other IS NOT new.code AND other IS NOT NULL;" \
	"INSERT OR IGNORE INTO combination" \
	" SELECT (a.value->>'$.code')||'|'||coalesce(a.value->>'$.system','') AS other,new.status,c.value->>'$.code' AS kind,new.number" \
	" FROM json_each(new.json,'$.code.coding') a, json_each(new.json,'$.category') b, json_each(b.value,'$.coding') c" \
	" WHERE new.type='Observation' AND other IS NOT NULL AND kind IS NOT NULL AND (other,kind) IS NOT (new.code,new.category);"
#define HAS_CODINGS "new.type IN ('Observation','Condition') AND coalesce(new.json->'$.code.coding[1]'," \
	"new.json->'$.category[1]',new.json->'$.category[0].coding[1]') IS NOT NULL"
/* Of a HumanName all texts but use; given, prefix and suffix are arrays. Each word of a family name counts too. */
#define NAMES \
	"INSERT OR IGNORE INTO name WITH RECURSIVE word(text,rest) AS (" \
	" SELECT value,iif(key='family',replace(value,'-',' '),'') FROM json_tree(new.json,'$.name')" \
	" WHERE new.type='Patient' AND type='text' AND (key IN ('family','text') OR typeof(key)='integer')" \
	" UNION ALL SELECT new.json->>'$.name','' WHERE new.type='Organization'" \
	" UNION ALL SELECT value,'' FROM json_each(new.json,'$.alias') WHERE new.type='Organization'" \
	" UNION ALL SELECT substr(rest,instr(rest,' ')+1),substr(rest,instr(rest,' ')+1) FROM word WHERE instr(rest,' ')>0)" \
	" SELECT new.type,fold(text),new.number FROM word;"
#define HAS_NAMES "new.type IN ('Patient','Organization')"

static const char triggers[] =
	"CREATE TRIGGER coding_insert AFTER INSERT ON record WHEN " HAS_CODINGS " BEGIN " CODINGS " END;"
	"CREATE TRIGGER name_insert AFTER INSERT ON record WHEN " HAS_NAMES " BEGIN " NAMES " END;"
	"CREATE TRIGGER coding_update AFTER UPDATE ON record WHEN " HAS_CODINGS " BEGIN " CODINGS " END;"
	"CREATE TRIGGER name_update AFTER UPDATE ON record WHEN " HAS_NAMES " BEGIN " NAMES " END;"
	"CREATE TRIGGER history_update BEFORE UPDATE ON record BEGIN"
	" INSERT INTO history VALUES(old.number,old.version,old.json);"
	" DELETE FROM coding WHERE number=old.number; DELETE FROM combination WHERE number=old.number; DELETE FROM name WHERE number=old.number; END;";

/* fold(text): as names are compared, without case, marks and punctuation; a run of spaces counts as one, at the ends none. */
static void fold(sqlite3_context *context, int count, sqlite3_value **values)
{
	(void)count;
	const utf8proc_uint8_t *text = sqlite3_value_text(values[0]);
	utf8proc_uint8_t *folded = NULL;
	utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
	utf8proc_ssize_t size = text ? utf8proc_map(text, sqlite3_value_bytes(values[0]), &folded, options) : 0, kept = 0;
	for (utf8proc_ssize_t i = 0; i < size; i++)
		if (folded[i] >= 0x80 || isalnum(folded[i]) || (folded[i] == ' ' && kept && folded[kept - 1] != ' '))
			folded[kept++] = folded[i];
	if (kept && folded[kept - 1] == ' ')
		kept--;
	sqlite3_result_text(context, folded ? (char *)folded : "", (int)kept, SQLITE_TRANSIENT);
	free(folded);
}

/* ---- a session ---- */

struct session {
	char dir[SQLITE_PATH];
	sqlite3 *db;
};

/* All sessions put through one connection: its cache stays good, where a connection each would begin each put with what others' commits have made stale.
   It is opened with the first put and closed with the last session. One store at a time. */
static struct {
	pthread_mutex_t turn;
	size_t sessions;
	sqlite3 *db;
	sqlite3_stmt *insert, *update;
} writer = {.turn = PTHREAD_MUTEX_INITIALIZER};

static const char *json_settings(void)
{
	return sqlite_settings(settings);
}

static sqlite3 *connect_to(const char *dir, const char *first)
{
	char path[SQLITE_PATH];
	sqlite_path(path, dir, NAME);
	sqlite3 *db = sqlite_open(path, first);
	if (db && (sqlite_execute(db, pragmas) || sqlite3_create_function(db, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, fold, NULL, NULL))) {
		sqlite3_close_v2(db);
		db = NULL;
	}
	return db;
}

static int indexes_make(sqlite3 *db)
{
	int rc = 0;
	for (size_t i = 0; !rc && i < INDEXES; i++) {
		char sql[512];
		snprintf(sql, sizeof sql, "CREATE %sINDEX %s ON %s", i ? "" : "UNIQUE ", indexes[i].name, indexes[i].on);
		rc = sqlite_execute(db, sql);
	}
	return rc;
}

static int indexes_drop(sqlite3 *db)
{
	int rc = 0;
	for (size_t i = 0; !rc && i < INDEXES; i++) {
		char sql[128];
		snprintf(sql, sizeof sql, "DROP INDEX %s", indexes[i].name);
		rc = sqlite_execute(db, sql);
	}
	return rc;
}

static int json_create(const char *dir)
{
	if (mkdir(dir, 0700)) {
		perror(NAME);
		return -1;
	}
	sqlite3 *db = connect_to(dir, pragmas_create);
	int rc = !db || sqlite_execute(db, tables) || indexes_make(db) || sqlite_execute(db, triggers) ? -1 : 0;
	sqlite3_close_v2(db);
	return rc;
}

static void *json_open(const char *dir)
{
	struct session *session = calloc(1, sizeof *session);
	if (!session || !(session->db = connect_to(dir, ""))) {
		free(session);
		return NULL;
	}
	snprintf(session->dir, sizeof session->dir, "%s", dir);
	pthread_mutex_lock(&writer.turn);
	writer.sessions++;
	pthread_mutex_unlock(&writer.turn);
	return session;
}

static void writer_close(void)
{
	sqlite3_finalize(writer.insert);
	sqlite3_finalize(writer.update);
	sqlite3_close_v2(writer.db);
	writer.insert = writer.update = NULL;
	writer.db = NULL;
}

static void json_close(void *pointer)
{
	struct session *session = pointer;
	pthread_mutex_lock(&writer.turn);
	if (--writer.sessions == 0)
		writer_close();
	pthread_mutex_unlock(&writer.turn);
	sqlite3_close_v2(session->db);
	free(session);
}

/* ---- writing ---- */

#define INSERT "INSERT INTO record(type,id,json) VALUES(?1,?2,?3)"

static int write_record(sqlite3_stmt *statement, const struct record *record)
{
	return sqlite_bind(statement, 1, record->type) || sqlite_bind(statement, 2, record->id) ||
	       sqlite_bind_sized(statement, 3, record->json, record->size) || sqlite_write(statement) ? -1 : 0;
}

static int writer_open(const char *dir)
{
	if (writer.db)
		return 0;
	writer.db = connect_to(dir, "");
	if (writer.db && (writer.insert = sqlite_prepare(writer.db, INSERT " ON CONFLICT(id,type) DO NOTHING")) &&
	    (writer.update = sqlite_prepare(writer.db, "UPDATE record SET json=?3,version=version+1 WHERE id=?2 AND type=?1")))
		return 0;
	writer_close();
	return -1;
}

static int writer_put(const struct record *record)
{
	if (sqlite_begin(writer.db))
		return -1;
	int rc = write_record(writer.insert, record);
	if (!rc && !sqlite3_changes(writer.db))
		rc = write_record(writer.update, record);
	return sqlite_end(writer.db, rc);
}

static int json_put(void *pointer, const struct record *record)
{
	struct session *session = pointer;
	pthread_mutex_lock(&writer.turn);
	int rc = writer_open(session->dir) || writer_put(record) ? -1 : 0;
	pthread_mutex_unlock(&writer.turn);
	return rc;
}

static int load_some(sqlite3_stmt *insert, const struct record *records, size_t n)
{
	int rc = 0;
	for (size_t i = 0; !rc && i < n; i++)
		rc = write_record(insert, &records[i]);
	return rc;
}

static int load_batches(sqlite3 *db, sqlite3_stmt *insert, const struct record *records, size_t n, size_t batch)
{
	int rc = 0;
	for (size_t at = 0; !rc && at < n; at += batch) {
		rc = sqlite_begin(db);
		if (!rc)
			rc = sqlite_end(db, load_some(insert, records + at, n - at < batch ? n - at : batch));
	}
	return rc;
}

/* The first load, in one transaction: indexes are made when the rows are there, by sorting; with a rollback journal, which has nothing to keep of an empty
   store, pages go to the file at once and not to the WAL first. */
static int load_first(sqlite3 *db, sqlite3_stmt *insert, const struct record *records, size_t n)
{
	if (sqlite_execute(db, "PRAGMA journal_mode=DELETE") || sqlite_begin(db))
		return -1;
	int rc = sqlite_end(db, indexes_drop(db) || load_some(insert, records, n) || indexes_make(db) ? -1 : 0);
	return sqlite_execute(db, "PRAGMA journal_mode=WAL") || rc ? -1 : 0;
}

static int json_load(void *pointer, const struct record *records, size_t n, size_t batch)
{
	sqlite3 *db = ((struct session *)pointer)->db;
	sqlite3_stmt *insert = sqlite_prepare(db, INSERT), *filled = sqlite_prepare(db, "SELECT 1 FROM record LIMIT 1");
	int64_t one;
	int rc = insert && filled ? sqlite_number(filled, &one) : -1;
	if (rc == SQLITE_DONE && !batch)
		rc = load_first(db, insert, records, n);
	else if (rc >= 0)
		rc = load_batches(db, insert, records, n, batch ? batch : n);
	sqlite3_finalize(insert);
	sqlite3_finalize(filled);
	return rc;
}

static int json_settle(void *pointer)
{
	struct session *session = pointer;
	return sqlite_execute(session->db, "PRAGMA wal_checkpoint(TRUNCATE)");
}

/* ---- questions ---- */

struct prepared {
	sqlite3_stmt *statement;
	bool counts;
};

#define ROW "SELECT type,id,json FROM record"
/* Observations by the first coding, and by others. */
#define FIRST "FROM record WHERE type='Observation' AND code=:code"
#define OTHER "FROM coding WHERE type='Observation' AND code=:code"
#define BOTH(where) "SELECT (SELECT count(*) " FIRST where ")+(SELECT count(*) " OTHER where ")"

#define OBSERVATIONS ROW " WHERE type='Observation' AND code=:code UNION ALL " \
	"SELECT r.type,r.id,r.json FROM coding c CROSS JOIN record r ON r.number=c.number WHERE c.type='Observation' AND c.code=:code"

/* :types and :codes stand for a list of texts. */
static const char *const sql[Q_KINDS] = {
	[Q_READ] = ROW " WHERE id=:id AND type=:type",
	[Q_VERSION] = "SELECT r.type,r.id,h.json FROM record r JOIN history h ON h.number=r.number AND h.version=1 WHERE r.id=:id AND r.type=:type",
	[Q_HISTORY] = "SELECT type,id,json FROM record WHERE id=:id AND type=:type UNION ALL SELECT * FROM (SELECT r.type,r.id,h.json FROM record r"
		" JOIN history h ON h.number=r.number WHERE r.id=:id AND r.type=:type ORDER BY h.version DESC)",
	[Q_CHART] = ROW " WHERE patient='Patient/'||:patient AND +type IN (:types)",
	[Q_ENCOUNTERS] = ROW " WHERE patient='Patient/'||:patient AND type='Encounter'",
	[Q_ENCOUNTER] = ROW " WHERE encounter='Encounter/'||:encounter AND +type IN (:types)",
	/* Both sides are merged in the order of their indexes; the join keeps it. */
	[Q_LAST] = "SELECT r.type,r.id,r.json FROM (SELECT number,low " FIRST " AND patient='Patient/'||:patient"
		" UNION ALL SELECT number,low " OTHER " AND patient='Patient/'||:patient ORDER BY low DESC,number DESC LIMIT :count) m"
		" CROSS JOIN record r ON r.number=m.number",
	[Q_CODE_COUNT] = BOTH(""),
	[Q_CODE_DATE] = BOTH(" AND high>julianday(:date)"),
	[Q_CODE_QUANTITY] = BOTH(" AND unit=:unit AND value>CAST(:number AS NUMERIC)"),
	[Q_CODE_ALL] = OBSERVATIONS,
	[Q_CODE_PAGE] = OBSERVATIONS " LIMIT :count",
	[Q_THREE] = "SELECT (SELECT count(*) " FIRST " AND status=:status AND category=:category)"
		"+(SELECT count(*) FROM combination WHERE code=:code AND status=:status AND category=:category)",
	[Q_CODES] = "SELECT (SELECT count(*) FROM record WHERE type='Observation' AND code IN (:codes))"
		"+(SELECT count(DISTINCT number) FROM coding WHERE type='Observation' AND code IN (:codes) AND first NOT IN (:codes))",
	[Q_CHAIN] = "SELECT (SELECT count(*) FROM record p CROSS JOIN record o WHERE p.type='Patient' AND p.gender=:gender"
		" AND o.type='Observation' AND o.code=:code AND o.patient='Patient/'||p.id)"
		"+(SELECT count(*) FROM coding o CROSS JOIN record p WHERE o.type='Observation' AND o.code=:code"
		" AND p.type='Patient' AND p.gender=:gender AND p.id=substr(o.patient,9))",
	[Q_CHAIN_TWO] = "SELECT count(*) FROM (SELECT DISTINCT number FROM name WHERE type='Organization' AND part>=:name AND part<:name||char(1114111)) n"
		" CROSS JOIN record o ON o.number=n.number CROSS JOIN record e ON e.type='Encounter' AND e.provider='Organization/'||o.id"
		" CROSS JOIN record c ON c.encounter='Encounter/'||e.id AND c.type='Condition'",
	[Q_HAS] = "SELECT count(*) FROM (SELECT patient FROM record WHERE type='Condition' AND code=:code"
		" UNION SELECT patient FROM coding WHERE type='Condition' AND code=:code) c CROSS JOIN record p ON p.id=substr(c.patient,9) AND p.type='Patient'",
	[Q_INCLUDES] = "WITH e AS MATERIALIZED"
		" (SELECT number,id,provider FROM record INDEXED BY encounter_patient WHERE type='Encounter' AND patient='Patient/'||:patient) "
		ROW " WHERE number IN (SELECT number FROM e) UNION ALL "
		ROW " WHERE type='Organization' AND id IN (SELECT substr(provider,14) FROM e) UNION ALL "
		ROW " WHERE type='Condition' AND encounter IN (SELECT 'Encounter/'||id FROM e)",
	[Q_NAME] = ROW " WHERE number IN (SELECT number FROM name WHERE type='Patient' AND part>=:name AND part<:name||char(1114111))",
	[Q_SORTED] = ROW " WHERE type='Observation' ORDER BY low DESC,id LIMIT :count",
};
static const char sql_sorted_next[] = ROW " WHERE type='Observation' AND low<=coalesce(" LOW(":after") ",0)"
	" AND (low<coalesce(" LOW(":after") ",0) OR id>:after_id) ORDER BY low DESC,id LIMIT :count";

/* The list as SQL, 'a','b': of names, or of codes with their system behind. */
static void list_write(sqlite3_str *text, const char *const *values, const char *system)
{
	for (size_t i = 0; values && values[i]; i++)
		sqlite3_str_appendf(text, system ? "%s'%q|%q'" : "%s'%q'", i ? "," : "", values[i], system);
}

static char *question_sql(const struct question *question)
{
	const char *from = question->kind == Q_SORTED && question->page > 1 ? sql_sorted_next : sql[question->kind];
	sqlite3_str *text = sqlite3_str_new(NULL);
	for (; *from; from++) {
		if (!strncmp(from, ":types", 6)) {
			list_write(text, question->types, NULL);
			from += 5;
		} else if (!strncmp(from, ":codes", 6)) {
			list_write(text, question->codes, question->system);
			from += 5;
		} else {
			sqlite3_str_appendchar(text, 1, *from);
		}
	}
	return sqlite3_str_finish(text);
}

static int bind_named(sqlite3_stmt *statement, const char *name, const char *value)
{
	int index = sqlite3_bind_parameter_index(statement, name);
	return index && sqlite3_bind_text(statement, index, value, -1, SQLITE_TRANSIENT) ? -1 : 0;
}

static int question_bind(sqlite3_stmt *statement, const struct question *question)
{
	char *code = sqlite3_mprintf("%s|%s", question->code, question->system);
	const struct { const char *name, *value; } values[] = {
		{":type", question->type}, {":id", question->id}, {":patient", question->patient}, {":encounter", question->encounter}, {":code", code},
		{":status", question->status}, {":category", question->category}, {":date", question->date}, {":number", question->number},
		{":unit", question->unit}, {":gender", question->gender}, {":name", question->name}, {":after", question->after_date},
		{":after_id", question->after_id},
	};
	int rc = code ? 0 : -1, count = sqlite3_bind_parameter_index(statement, ":count");
	for (size_t i = 0; !rc && i < sizeof values / sizeof *values; i++)
		rc = bind_named(statement, values[i].name, values[i].value);
	sqlite3_free(code);
	return !rc && count ? sqlite_bind_number(statement, count, (int64_t)question->count) : rc;
}

static void json_finish(void *session, void *pointer)
{
	(void)session;
	struct prepared *prepared = pointer;
	if (prepared)
		sqlite3_finalize(prepared->statement);
	free(prepared);
}

static void *json_prepare(void *pointer, const struct question *question, const char **why)
{
	struct session *session = pointer;
	(void)why;
	struct prepared *prepared = calloc(1, sizeof *prepared);
	char *text = question_sql(question);
	if (prepared && text) {
		prepared->counts = question_about(question->kind)->counts;
		prepared->statement = sqlite_prepare(session->db, text);
	}
	sqlite3_free(text);
	if (!prepared || !prepared->statement || question_bind(prepared->statement, question)) {
		json_finish(session, prepared);
		return NULL;
	}
	return prepared;
}

static int json_run(void *session, void *pointer, struct answer *answer)
{
	(void)session;
	struct prepared *prepared = pointer;
	return prepared->counts ? sqlite_count(prepared->statement, answer) : sqlite_rows(prepared->statement, answer);
}

/* ---- the rest ---- */

static int json_export(void *pointer, int fd)
{
	struct session *session = pointer;
	return sqlite_export(session->db, "SELECT json FROM record", fd);
}

static uint64_t json_size(const char *dir, bool compact)
{
	char path[SQLITE_PATH];
	sqlite_path(path, dir, NAME);
	return sqlite_size(path, compact);
}

const struct peer peer_sqlite_json = {
	.name = NAME,
	.about = "SQLite JSON1, by hand: JSON in one table, indexes over its expressions made for these questions",
	.durable = "WAL, synchronous=FULL: each commit ends with an fdatasync of the WAL",
	.batch = 0,
	.settings = json_settings,
	.create = json_create,
	.open = json_open,
	.close = json_close,
	.load = json_load,
	.put = json_put,
	.settle = json_settle,
	.prepare = json_prepare,
	.run = json_run,
	.finish = json_finish,
	.export = json_export,
	.size = json_size,
};
