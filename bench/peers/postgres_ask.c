/* postgres_ask.c - one statement a question, so that it is one round trip and one snapshot.

   Where a value may stand in `more` (see postgres.c) a second branch reads that, by its GIN index. What FHIR allows once (the subject of an Observation, the
   encounter of a Condition) needs none. Numbers of parameters: see bind(). */
#include "bench/peers/postgres_ask.h"
#include "base/buf.h"
#include "bench/peers/postgres_row.h"
#include <stdio.h>
#include <stdlib.h>

#define ARGUMENTS 6
#define OBSERVATION "FROM resource WHERE type = 'Observation' AND "
#define COUNT(where, more) "SELECT (SELECT count(*) " OBSERVATION where ") + (SELECT count(*) " OBSERVATION more ")"

static const char *const statements[Q_KINDS] = {
	[Q_READ] = "SELECT body FROM resource WHERE id = $1 AND type = $2",
	[Q_VERSION] = "SELECT coalesce((SELECT body FROM history WHERE id = $1 AND type = $2 AND version = 1),"
		" (SELECT body FROM resource WHERE id = $1 AND type = $2 AND version = 1))",
	[Q_CHART] = "SELECT type, id, body FROM resource WHERE patient = $1 AND type = ANY ($2)"
		" UNION ALL SELECT type, id, body FROM resource WHERE more @> $3 AND type = ANY ($2)",
	[Q_LAST] = "(SELECT id, body, date " OBSERVATION "patient = $1 AND code = $2 ORDER BY date DESC LIMIT $4)"
		" UNION ALL (SELECT id, body, date " OBSERVATION "patient = $1 AND more @> $3 ORDER BY date DESC LIMIT $4) ORDER BY date DESC LIMIT $4",
	[Q_ENCOUNTERS] = "SELECT id, body FROM resource WHERE type = 'Encounter' AND patient = $1",
	[Q_ENCOUNTER] = "SELECT type, id, body FROM resource WHERE encounter = $1 AND type = ANY ($2)"
		" UNION ALL SELECT type, id, body FROM resource WHERE more @> $3 AND type = ANY ($2)",
	[Q_CODE_COUNT] = COUNT("code = $1", "more @> $2"),
	[Q_CODE_PAGE] = "SELECT id, body " OBSERVATION "code = $1 UNION ALL SELECT id, body " OBSERVATION "more @> $2 LIMIT $3",
	[Q_CODE_ALL] = "SELECT id, body " OBSERVATION "code = $1 UNION ALL SELECT id, body " OBSERVATION "more @> $2",
	[Q_CODE_DATE] = COUNT("code = $1 AND until > $3", "more @> $2 AND until > $3"),
	[Q_CODE_QUANTITY] = COUNT("code = $1 AND unit = $3 AND value > $4", "more @> $2 AND unit = $3 AND value > $4"),
	[Q_THREE] = COUNT("code = $1 AND status = $2 AND category = $3",
		"more && $4 AND status = $2 AND (coalesce(code, '') = $1 OR more @> $5) AND (coalesce(category, '') = $3 OR more @> $6)"
		" AND (code = $1 AND category = $3) IS NOT TRUE"),
	[Q_CODES] = COUNT("code = ANY ($1)", "more && $2 AND (code = ANY ($1)) IS NOT TRUE"),
	[Q_CHAIN] = "WITH m AS MATERIALIZED (SELECT patient " OBSERVATION "more @> $2)"
		" SELECT (SELECT count(*) FROM resource o JOIN resource p ON p.id = o.patient"
		" WHERE o.type = 'Observation' AND o.code = $1 AND p.type = 'Patient' AND p.gender = $3) +"
		" (SELECT count(*) FROM m JOIN resource p ON p.id = m.patient WHERE p.type = 'Patient' AND p.gender = $3)",
	[Q_CHAIN_TWO] = "SELECT count(*) FROM resource g JOIN resource e ON e.type = 'Encounter' AND e.provider = g.id"
		" JOIN resource c ON c.type = 'Condition' AND c.encounter = e.id WHERE g.type = 'Organization' AND g.names @@ $1::tsquery",
	[Q_HAS] = "SELECT count(*) FROM (SELECT patient FROM resource WHERE type = 'Condition' AND code = $1"
		" UNION SELECT patient FROM resource WHERE type = 'Condition' AND more @> $2) c JOIN resource p ON p.type = 'Patient' AND p.id = c.patient",
	[Q_INCLUDES] = "WITH e AS MATERIALIZED (SELECT id, provider, body FROM resource WHERE type = 'Encounter' AND patient = $1)"
		" SELECT 'Encounter', id, body FROM e"
		" UNION ALL SELECT type, id, body FROM resource WHERE type = 'Organization' AND id IN (SELECT provider FROM e)"
		" UNION ALL SELECT type, id, body FROM resource WHERE type = 'Condition' AND encounter IN (SELECT id FROM e)",
	[Q_NAME] = "SELECT id, body FROM resource WHERE type = 'Patient' AND names @@ $1::tsquery",
	[Q_SORTED] = "SELECT id, body " OBSERVATION "date <= $1 AND (date < $1 OR id > $2) ORDER BY date DESC, id LIMIT $3",
	[Q_HISTORY] = "SELECT body, version FROM resource WHERE id = $1 AND type = $2"
		" UNION ALL SELECT body, version FROM history WHERE id = $1 AND type = $2 ORDER BY version DESC",
};
static const char first_page[] = "SELECT id, body " OBSERVATION "true ORDER BY date DESC, id LIMIT $1";

struct postgres_ask {
	PGconn *db;
	const struct question *question;
	char name[32];                       /* of the statement: one for all questions of a kind */
	struct kl_buf text;                  /* what had to be put together */
	size_t offsets[ARGUMENTS];           /* in text + 1; 0: values has it */
	const char *values[ARGUMENTS];
	int sizes[ARGUMENTS], formats[ARGUMENTS], count;
	char moment[8];
};

/* ---- Values ---- */

static void add(struct postgres_ask *a, const char *value) { a->values[a->count++] = value; }

static void begin(struct postgres_ask *a) { a->offsets[a->count++] = a->text.size + 1; }
static void end(struct postgres_ask *a) { kl_buf_add_byte(&a->text, 0); }

static void add_size(struct postgres_ask *a, size_t number)
{
	char text[24];
	begin(a);
	snprintf(text, sizeof text, "%zu", number);
	kl_buf_add_text(&a->text, text);
	end(a);
}

static void lower(struct postgres_ask *a, const char *text)
{
	for (; *text; text++)
		kl_buf_add_byte(&a->text, (unsigned char)(*text >= 'A' && *text <= 'Z' ? *text + 32 : *text));
}

static void add_code(struct postgres_ask *a, const char *system, const char *code)
{
	begin(a);
	if (system) {
		kl_buf_add_text(&a->text, system);
		kl_buf_add_text(&a->text, "|");
	}
	lower(a, code);
	end(a);
}

/* An element of an array literal: in quotes, with what the quotes need. */
static void add_element(struct postgres_ask *a, bool is_first, const char *prefix, const char *system, const char *code)
{
	size_t from;
	kl_buf_add_text(&a->text, is_first ? "\"" : ",\"");
	kl_buf_add_text(&a->text, prefix);
	from = a->text.size;
	if (system) {
		kl_buf_add_text(&a->text, system);
		kl_buf_add_text(&a->text, "|");
		lower(a, code);
	} else
		kl_buf_add_text(&a->text, code);
	for (size_t i = from; !a->text.failed && i < a->text.size; i++)
		if (a->text.data[i] == '"' || a->text.data[i] == '\\')
			a->text.data[i] = '?';   /* no code has them */
	kl_buf_add_text(&a->text, "\"");
}

static void begin_array(struct postgres_ask *a)
{
	begin(a);
	kl_buf_add_text(&a->text, "{");
}
static void end_array(struct postgres_ask *a)
{
	kl_buf_add_text(&a->text, "}");
	end(a);
}
static void add_array(struct postgres_ask *a, const char *prefix, const char *system, const char *const *list)
{
	begin_array(a);
	for (size_t i = 0; list[i]; i++)
		add_element(a, i == 0, prefix, system, list[i]);
	end_array(a);
}
static void add_one(struct postgres_ask *a, const char *prefix, const char *system, const char *value)
{
	add_array(a, prefix, system, (const char *const[]){value, NULL});
}

static void add_prefix(struct postgres_ask *a, const char *name)
{
	begin(a);
	kl_buf_add_text(&a->text, "'");
	for (; *name; name++)
		if (*name != '\'' && *name != '\\')
			kl_buf_add_byte(&a->text, (unsigned char)*name);
	kl_buf_add_text(&a->text, "':*");
	end(a);
}

static int add_moment(struct postgres_ask *a, const char *date)
{
	if (postgres_row_moment(date, a->moment) != 0) {
		fprintf(stderr, "postgres: %s is no date\n", date);
		return -1;
	}
	a->sizes[a->count] = sizeof a->moment;
	a->formats[a->count] = 1;
	add(a, a->moment);
	return 0;
}

static int bind(struct postgres_ask *a, const struct question *q)
{
	switch (q->kind) {
	case Q_READ: case Q_VERSION: case Q_HISTORY: add(a, q->id); add(a, q->type); return 0;
	case Q_CHART: add(a, q->patient); add_array(a, "", NULL, q->types); add_one(a, "patient=", NULL, q->patient); return 0;
	case Q_ENCOUNTER: add(a, q->encounter); add_array(a, "", NULL, q->types); add_one(a, "encounter=", NULL, q->encounter); return 0;
	case Q_LAST: add(a, q->patient); add_code(a, q->system, q->code); add_one(a, "code=", q->system, q->code); add_size(a, q->count); return 0;
	case Q_ENCOUNTERS: case Q_INCLUDES: add(a, q->patient); return 0;
	case Q_CODES: add_array(a, "", q->system, q->codes); add_array(a, "code=", q->system, q->codes); return 0;
	case Q_THREE:
		add_code(a, q->system, q->code);
		add_code(a, NULL, q->status);
		add_code(a, NULL, q->category);
		begin_array(a);
		add_element(a, true, "code=", q->system, q->code);
		add_element(a, false, "category=", NULL, q->category);
		end_array(a);
		add_one(a, "code=", q->system, q->code);
		add_one(a, "category=", NULL, q->category);
		return 0;
	case Q_NAME: case Q_CHAIN_TWO: add_prefix(a, q->name); return 0;
	case Q_SORTED:
		if (q->page > 1 && add_moment(a, q->after_date) != 0)
			return -1;
		if (q->page > 1)
			add(a, q->after_id);
		add_size(a, q->count);
		return 0;
	default: break;
	}
	add_code(a, q->system, q->code);
	add_one(a, "code=", q->system, q->code);
	switch (q->kind) {
	case Q_CODE_PAGE: add_size(a, q->count); return 0;
	case Q_CODE_DATE: return add_moment(a, q->date);
	case Q_CODE_QUANTITY:
		begin(a);
		kl_buf_add_text(&a->text, "http://unitsofmeasure.org|");
		kl_buf_add_text(&a->text, q->unit);
		end(a);
		add(a, q->number);
		return 0;
	case Q_CHAIN: add_code(a, NULL, q->gender); return 0;
	default: return 0;
	}
}

/* ---- Runs ---- */

static int prepare(struct postgres_ask *a, bool is_first_page)
{
	PGresult *r = PQprepare(a->db, a->name, is_first_page ? first_page : statements[a->question->kind], 0, NULL);
	int rc = PQresultStatus(r) == PGRES_COMMAND_OK ? 0 : -1;
	if (rc != 0)
		fprintf(stderr, "postgres: %s", PQerrorMessage(a->db));
	PQclear(r);
	return rc;
}

struct postgres_ask *postgres_ask_open(PGconn *db, const struct question *question, uint64_t *prepared)
{
	struct postgres_ask *a = calloc(1, sizeof *a);
	bool is_first_page = question->kind == Q_SORTED && question->page <= 1;
	unsigned statement = is_first_page ? Q_KINDS : question->kind;
	int rc;
	if (!a)
		return NULL;
	a->db = db;
	a->question = question;
	snprintf(a->name, sizeof a->name, "ask_%u", statement);
	rc = bind(a, question);
	for (int i = 0; i < a->count; i++)
		if (a->offsets[i])
			a->values[i] = a->text.data + a->offsets[i] - 1;
	if (rc == 0 && !a->text.failed && (*prepared >> statement & 1 || prepare(a, is_first_page) == 0)) {
		*prepared |= (uint64_t)1 << statement;
		return a;
	}
	postgres_ask_close(a);
	return NULL;
}

void postgres_ask_close(struct postgres_ask *a)
{
	kl_buf_free(&a->text);
	free(a);
}

/* Columns: type, id and body; id and body (and what orders them); or the body alone. */
static void tell(const struct question *q, const PGresult *r, struct answer *answer)
{
	bool typed = q->kind == Q_CHART || q->kind == Q_ENCOUNTER || q->kind == Q_INCLUDES, bare = q->kind == Q_READ || q->kind == Q_VERSION || q->kind == Q_HISTORY;
	const char *type = bare ? q->type : q->kind == Q_ENCOUNTERS ? "Encounter" : q->kind == Q_NAME ? "Patient" : "Observation", *id = bare ? q->id : NULL;
	size_t type_size = strlen(type), id_size = bare ? strlen(id) : 0;
	int id_column = typed, body_column = bare ? 0 : typed + 1;
	for (int i = 0, n = PQntuples(r); i < n; i++) {
		if (typed) {
			type = PQgetvalue(r, i, 0);
			type_size = (size_t)PQgetlength(r, i, 0);
		}
		if (!bare) {
			id = PQgetvalue(r, i, id_column);
			id_size = (size_t)PQgetlength(r, i, id_column);
		}
		if (!PQgetisnull(r, i, body_column))
			answer_row(answer, type, type_size, id, id_size, PQgetvalue(r, i, body_column), (size_t)PQgetlength(r, i, body_column));
	}
}

static bool counts(enum question_kind kind)
{
	return kind == Q_CODE_COUNT || kind == Q_CODE_DATE || kind == Q_CODE_QUANTITY || kind == Q_THREE || kind == Q_CODES || kind == Q_CHAIN ||
		kind == Q_CHAIN_TWO || kind == Q_HAS;
}

/* A bigint in the binary format. */
static uint64_t number(const char *bytes)
{
	uint64_t n = 0;
	for (int i = 0; i < 8; i++)
		n = n << 8 | (unsigned char)bytes[i];
	return n;
}

int postgres_ask_run(struct postgres_ask *a, struct answer *answer)
{
	PGresult *r = PQexecPrepared(a->db, a->name, a->count, a->values, a->sizes, a->formats, 1);
	int rc = PQresultStatus(r) == PGRES_TUPLES_OK ? 0 : -1;
	if (rc != 0)
		fprintf(stderr, "postgres: %s", PQerrorMessage(a->db));
	else if (counts(a->question->kind))
		answer->count = number(PQgetvalue(r, 0, 0));
	else
		tell(a->question, r, answer);
	PQclear(r);
	return rc;
}
