/* stage.c - one system, one run. */
#include "bench/stage.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define LOAD_1_RECORDS 1000       /* the smallest batches load a part of the data */
#define LOAD_100_RECORDS 20000
#define OPENS 15
#define COLD_SAMPLES 3
#define VERSIONS 10000

struct stage {
	struct bench *bench;
	const struct peer *peer;
	size_t system, run;
	char dir[4096];
};

static const struct {
	const char *id, *name, *section, *how;
	enum result_unit unit;
	enum question_kind kind;      /* Q_KINDS: none */
} about[ROWS] = {
	[ROW_LOAD] = {"load_best", "load, at its own best batch", "load", "all records, durable, indexes complete", UNIT_RATE, Q_KINDS},
	[ROW_SETTLE] = {"settle", "after the load (ANALYZE, VACUUM)", "load", "what a system's users do before they ask", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_LOAD_1] = {"load_1", "load, batches of 1", "load", "the first 1,000 records", UNIT_RATE, Q_KINDS},
	[ROW_LOAD_100] = {"load_100", "load, batches of 100", "load", "the first 20,000 records", UNIT_RATE, Q_KINDS},
	[ROW_LOAD_1000] = {"load_1000", "load, batches of 1,000", "load", "all records", UNIT_RATE, Q_KINDS},
	[ROW_LOAD_10000] = {"load_10000", "load, batches of 10,000", "load", "all records", UNIT_RATE, Q_KINDS},
	[ROW_MEMORY_LOAD] = {"memory_load", "peak memory of the load", "size", "anonymous memory of the process, and of its server", UNIT_BYTES, Q_KINDS},
	[ROW_CREATE] = {"create", "create, 1 client", "write", "one Observation, durable, a transaction of its own", UNIT_RATE, Q_KINDS},
	[ROW_CREATE_TIME] = {"create_time", "time of a create, 1 client", "write", "the same", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_CREATE_16] = {"create_16", "create, 16 clients", "write", "the same by 16 threads", UNIT_RATE, Q_KINDS},
	[ROW_CREATE_16_TIME] = {"create_16_time", "time of a create, 16 clients", "write", "the same", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_UPDATE] = {"update", "update, 1 client", "write", "status of one Observation, durable", UNIT_RATE, Q_KINDS},
	[ROW_UPDATE_TIME] = {"update_time", "time of an update, 1 client", "write", "the same", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_UPDATE_16] = {"update_16", "update, 16 clients", "write", "the same by 16 threads", UNIT_RATE, Q_KINDS},
	[ROW_UPDATE_16_TIME] = {"update_16_time", "time of an update, 16 clients", "write", "the same", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_OPEN] = {"open", "open and first read", "read", "a new process opens the store, prepares and reads one record; files cached", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_READ] = {"read", NULL, "read", NULL, UNIT_MICROSECONDS, Q_READ},
	[ROW_VERSION] = {"version", NULL, "read", NULL, UNIT_MICROSECONDS, Q_VERSION},
	[ROW_HISTORY] = {"history", NULL, "read", NULL, UNIT_MICROSECONDS, Q_HISTORY},
	[ROW_EXPORT] = {"export", "export", "read", "every record as NDJSON into a file", UNIT_RATE, Q_KINDS},
	[ROW_CHART] = {"chart", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CHART},
	[ROW_LAST] = {"last", NULL, "search", NULL, UNIT_MICROSECONDS, Q_LAST},
	[ROW_ENCOUNTERS] = {"encounters", NULL, "search", NULL, UNIT_MICROSECONDS, Q_ENCOUNTERS},
	[ROW_ENCOUNTER] = {"encounter", NULL, "search", NULL, UNIT_MICROSECONDS, Q_ENCOUNTER},
	[ROW_CODE_COUNT] = {"code_count", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CODE_COUNT},
	[ROW_CODE_PAGE] = {"code_page", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CODE_PAGE},
	[ROW_CODE_ALL] = {"code_all", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CODE_ALL},
	[ROW_CODE_DATE] = {"code_date", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CODE_DATE},
	[ROW_CODE_QUANTITY] = {"code_quantity", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CODE_QUANTITY},
	[ROW_THREE] = {"three_tokens", NULL, "search", NULL, UNIT_MICROSECONDS, Q_THREE},
	[ROW_CODES] = {"codes", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CODES},
	[ROW_CHAIN] = {"chain", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CHAIN},
	[ROW_CHAIN_TWO] = {"chain_two", NULL, "search", NULL, UNIT_MICROSECONDS, Q_CHAIN_TWO},
	[ROW_HAS] = {"has", NULL, "search", NULL, UNIT_MICROSECONDS, Q_HAS},
	[ROW_INCLUDES] = {"includes", NULL, "search", NULL, UNIT_MICROSECONDS, Q_INCLUDES},
	[ROW_NAME] = {"name", NULL, "search", NULL, UNIT_MICROSECONDS, Q_NAME},
	[ROW_SORTED] = {"sorted_1", "sorted page 1", "search", NULL, UNIT_MICROSECONDS, Q_SORTED},
	[ROW_LATER] = {"sorted_1000", "sorted page 1,000", "search", "the 1,000th page, or the last full one", UNIT_MICROSECONDS, Q_KINDS},
	[ROW_COLD_READ] = {"cold_read", "read by id, cold", "cold", "a new process opens the store, prepares and answers; files dropped from the page cache", UNIT_MICROSECONDS, Q_READ},
	[ROW_COLD_CHART] = {"cold_chart", "whole chart of a patient, cold", "cold", "the same", UNIT_MICROSECONDS, Q_CHART},
	[ROW_COLD_LAST] = {"cold_last", "last 10 of patient and code, cold", "cold", "the same", UNIT_MICROSECONDS, Q_LAST},
	[ROW_COLD_CODE_COUNT] = {"cold_code_count", "count of a code, cold", "cold", "the same", UNIT_MICROSECONDS, Q_CODE_COUNT},
	[ROW_COLD_CODE_QUANTITY] = {"cold_code_quantity", "code and quantity range, cold", "cold", "the same", UNIT_MICROSECONDS, Q_CODE_QUANTITY},
	[ROW_COLD_CHAIN] = {"cold_chain", "chained, cold", "cold", "the same", UNIT_MICROSECONDS, Q_CHAIN},
	[ROW_SIZE] = {"disk", "disk", "size", "all files of the store after load and settling", UNIT_BYTES, Q_KINDS},
	[ROW_COMPACT] = {"disk_compact", "disk, compacted", "size", "a compacted copy", UNIT_BYTES, Q_KINDS},
	[ROW_MEMORY_QUERY] = {"memory_query", "peak memory of the searches", "size", "anonymous memory of the process, and of its server", UNIT_BYTES, Q_KINDS},
};

static bool is_cold(size_t row) { return strcmp(about[row].section, "cold") == 0; }
static bool is_question(size_t row) { return (about[row].kind != Q_KINDS || row == ROW_LATER) && !is_cold(row); }

void stage_rows(struct bench *b)
{
	for (size_t i = 0; i < ROWS; i++) {
		struct row *row = &b->report->rows[i];
		enum question_kind kind = about[i].kind;
		snprintf(row->id, sizeof row->id, "%s", about[i].id);
		snprintf(row->name, sizeof row->name, "%s", about[i].name ? about[i].name : question_about(kind)->name);
		snprintf(row->section, sizeof row->section, "%s", about[i].section);
		row->unit = about[i].unit;
		row->checked = is_question(i) || is_cold(i) || i == ROW_EXPORT || i == ROW_OPEN;
		if (about[i].how)
			snprintf(row->asked, sizeof row->asked, "%s", about[i].how);
		else if (b->sample->counts[kind] && !question_text(&b->sample->questions[kind][0], row->asked, sizeof row->asked))
			snprintf(row->asked + sizeof row->asked - 5, 5, "...");
		b->report->row_count = i + 1;
	}
}

static bool is_name(const char *names, size_t n, const char *name) { return strlen(name) == n && memcmp(names, name, n) == 0; }

bool stage_want(struct bench *b, const char *names, const char **unknown)
{
	if (!names || !*names) {
		memset(b->wanted, true, sizeof b->wanted);
		return true;
	}
	for (size_t n; *names; names += n + (names[n] == ',')) {
		bool found = false;
		n = strcspn(names, ",");
		for (size_t i = 0; i < ROWS; i++)
			if (is_name(names, n, about[i].id) || is_name(names, n, about[i].section))
				b->wanted[i] = found = true;
		if (!found) {
			*unknown = names;
			return false;
		}
	}
	return true;
}

static struct result *result_of(struct stage *s, size_t row) { return &s->bench->report->rows[row].results[s->system][s->run]; }

static bool any_wanted(const struct stage *s, size_t first, size_t last)
{
	for (size_t i = first; i <= last; i++)
		if (s->bench->wanted[i])
			return true;
	return false;
}

static void set(struct stage *s, size_t row, double value)
{
	struct result *r = result_of(s, row);
	r->median = value;
	r->samples = 1;
	r->state = RESULT_GOOD;
}

static void absent(struct stage *s, size_t row, const char *why)
{
	struct result *r = result_of(s, row);
	r->state = RESULT_ABSENT;
	snprintf(r->note, sizeof r->note, "%s", why);
}

/* ---- Loads ---- */

/* What is loaded is in memory when a load begins, however long ago it was read: the first system does not read it for the others. */
static void touch_data(const struct data *data, size_t n)
{
	static volatile uint64_t kept;
	for (size_t i = 0; i < n; i++)
		for (size_t at = 0; at < data->records[i].size; at += 1024)
			kept += (unsigned char)data->records[i].json[at];
}

static int load(struct stage *s, const char *dir, size_t row, size_t n, size_t batch)
{
	const struct data *data = s->bench->data;
	void *session;
	double began, took;
	int rc = -1;
	if (n > data->count)
		n = data->count;
	if (s->peer->create(dir) != 0 || !(session = s->peer->open(dir)))
		return -1;
	touch_data(data, n);
	began = clock_now();
	rc = s->peer->load(session, data->records, n, batch);
	took = clock_now() - began;
	if (rc == 0)
		set(s, row, (double)n * 1e6 / took);
	if (rc == 0 && row == ROW_LOAD && s->peer->settle) {
		began = clock_now();
		rc = s->peer->settle(session);
		if (rc == 0)
			set(s, ROW_SETTLE, clock_now() - began);
	} else if (row == ROW_LOAD && !s->peer->settle)
		absent(s, ROW_SETTLE, "nothing to do");
	s->peer->close(session);
	return rc;
}

static int stage_load(struct stage *s)
{
	uint64_t memory;
	int rc;
	memory_watch();
	rc = load(s, s->dir, ROW_LOAD, s->bench->data->count, s->peer->batch);
	memory = memory_stop() + (s->peer->memory ? s->peer->memory() : 0);
	if (rc == 0)
		set(s, ROW_MEMORY_LOAD, (double)memory);
	if (rc == 0)
		set(s, ROW_SIZE, (double)s->peer->size(s->dir, false));
	if (rc == 0 && s->bench->wanted[ROW_COMPACT])
		set(s, ROW_COMPACT, (double)s->peer->size(s->dir, true));
	return rc;
}

static int stage_other_loads(struct stage *s)
{
	static const struct {
		size_t row, batch, records;
	} loads[] = {{ROW_LOAD_1, 1, LOAD_1_RECORDS}, {ROW_LOAD_100, 100, LOAD_100_RECORDS}, {ROW_LOAD_1000, 1000, SIZE_MAX}, {ROW_LOAD_10000, 10000, SIZE_MAX}};
	char dir[sizeof s->dir + 8];
	int rc = 0;
	for (size_t i = 0; i < 4 && rc == 0; i++) {
		if (!s->bench->wanted[loads[i].row])
			continue;
		snprintf(dir, sizeof dir, "%s-%zu", s->dir, i);
		rc = load(s, dir, loads[i].row, loads[i].records, loads[i].batch);
		files_remove(dir);
	}
	return rc;
}

/* ---- Questions ---- */

static void ask(struct stage *s, void *session, size_t row)
{
	const struct sample *sample = s->bench->sample;
	enum question_kind kind = about[row].kind;
	if (row == ROW_LATER)
		measure_questions(s->peer, session, &sample->later, sample->later.page > 1, &s->bench->budget, result_of(s, row));
	else
		measure_questions(s->peer, session, sample->questions[kind], sample->counts[kind], &s->bench->budget, result_of(s, row));
}

static uint64_t lines_of(int fd)
{
	char bytes[1 << 16];
	uint64_t lines = 0;
	ssize_t n;
	lseek(fd, 0, SEEK_SET);
	while ((n = read(fd, bytes, sizeof bytes)) > 0)
		for (const char *p = bytes, *end = bytes + n; (p = memchr(p, '\n', (size_t)(end - p))); p++)
			lines++;
	return lines;
}

static void export(struct stage *s, void *session)
{
	char path[sizeof s->dir + 16];
	struct result *r = result_of(s, ROW_EXPORT);
	double began;
	int fd, rc;
	snprintf(path, sizeof path, "%s.ndjson", s->dir);
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	r->state = RESULT_FAULT;
	if (fd < 0)
		return;
	began = clock_now();
	rc = s->peer->export(session, fd);
	began = clock_now() - began;
	r->count = lines_of(fd);
	if (rc == 0)
		set(s, ROW_EXPORT, (double)r->count * 1e6 / began);
	close(fd);
	unlink(path);
}

static int stage_questions(struct stage *s)
{
	void *session = s->peer->open(s->dir);
	if (!session)
		return -1;
	memory_watch();
	for (size_t row = 0; row < ROWS; row++)
		if (s->bench->wanted[row] && is_question(row) && row != ROW_VERSION && row != ROW_HISTORY)
			ask(s, session, row);
	set(s, ROW_MEMORY_QUERY, (double)(memory_stop() + (s->peer->memory ? s->peer->memory() : 0)));
	if (s->bench->wanted[ROW_EXPORT])
		export(s, session);
	s->peer->close(session);
	return 0;
}

/* Open, prepare and first answer in this process, which is new. */
static int first_answer(struct stage *s, const struct question *q, double *took, struct answer *answer)
{
	double began = clock_now();
	const char *why = NULL;
	void *session = s->peer->open(s->dir), *prepared;
	int rc = -1;
	if (!session)
		return -1;
	prepared = s->peer->prepare(session, q, &why);
	answer->ordered = question_about(q->kind)->ordered;
	if (prepared)
		rc = s->peer->run(session, prepared, answer);
	*took = clock_now() - began;
	if (prepared)
		s->peer->finish(session, prepared);
	s->peer->close(session);
	return prepared || !why ? rc : 1;
}

struct first {
	int rc;
	double took;
	struct answer answer;
};

/* The same in a child of its own; the pipe brings back what it found. */
static struct first first_in_child(struct stage *s, const struct question *q)
{
	struct first f = {.rc = -1};
	int ends[2];
	pid_t child;
	if (pipe(ends) != 0)
		return f;
	child = fork();
	if (child == 0) {
		f.rc = first_answer(s, q, &f.took, &f.answer);
		_exit(write(ends[1], &f, sizeof f) == sizeof f ? 0 : 1);
	}
	close(ends[1]);
	if (read(ends[0], &f, sizeof f) != sizeof f)
		f.rc = -1;
	close(ends[0]);
	waitpid(child, NULL, 0);
	return f;
}

static void firsts(struct stage *s, size_t row, enum question_kind kind, size_t samples, bool cold)
{
	const struct sample *sample = s->bench->sample;
	struct result *r = result_of(s, row);
	struct times times = {0};
	bool asked = sample->counts[kind] > 0;
	r->state = RESULT_FAULT;
	for (size_t i = 0; asked && i < samples; i++) {
		const struct question *q = &sample->questions[kind][i * sample->counts[kind] / samples];
		struct first f;
		if (cold && ((s->peer->chill && s->peer->chill(s->dir) != 0) || files_forget(s->bench->scratch) != 0))
			asked = false;
		f = first_in_child(s, q);
		if (f.rc != 0) {
			asked = false;
			r->state = f.rc > 0 ? RESULT_ABSENT : RESULT_FAULT;
			break;
		}
		r->count += f.answer.count;
		r->hash = r->hash * 31 + f.answer.hash;
		times_add(&times, f.took);
		times.total += f.took;
	}
	if (asked)
		times_tell(&times, r);
	times_free(&times);
}

static int stage_firsts(struct stage *s)
{
	if (s->bench->wanted[ROW_OPEN])
		firsts(s, ROW_OPEN, Q_READ, OPENS, false);
	for (size_t row = 0; row < ROWS; row++)
		if (s->bench->wanted[row] && is_cold(row))
			firsts(s, row, about[row].kind, COLD_SAMPLES, true);
	return 0;
}

/* ---- Writes ---- */

static int puts_row(struct stage *s, size_t row, const struct record *records, size_t n, size_t clients)
{
	return n ? measure_puts(s->peer, s->dir, records, n, clients, result_of(s, row), result_of(s, row + 1)) : 0;
}

/* A fifth of the made records by one client, the rest by sixteen. */
static int stage_writes(struct stage *s)
{
	const struct bench *b = s->bench;
	size_t one = b->made_count / 5, many = (b->made_count - one) / 16 * 16;
	int rc = puts_row(s, ROW_CREATE, b->made, one, 1);
	if (rc == 0)
		rc = puts_row(s, ROW_CREATE_16, b->made + one, many, 16);
	if (rc == 0)
		rc = puts_row(s, ROW_UPDATE, b->changed, one, 1);
	if (rc == 0)
		rc = puts_row(s, ROW_UPDATE_16, b->changed + one, many, 16);
	return rc;
}

/* Versions of made records: they were final and are amended now. */
static void ask_versions(struct stage *s, void *session)
{
	struct question questions[DATA_SAMPLE];
	size_t n = 0;
	for (; n < DATA_SAMPLE && n < s->bench->made_count / 5; n++)
		questions[n] = (struct question){.kind = Q_VERSION, .type = s->bench->made[n].type, .id = s->bench->made[n].id};
	measure_questions(s->peer, session, questions, n, &s->bench->budget, result_of(s, ROW_VERSION));
}

static int ask_history(struct stage *s, void *session)
{
	const struct record *like = &s->bench->made[0];
	struct question q = {.kind = Q_HISTORY, .type = like->type, .id = "bench-history"};
	struct record both[2] = {data_vary(like, q.id, "final"), data_vary(like, q.id, "amended")};
	const char *why = NULL;
	void *prepared;
	int rc = s->peer->put(session, &both[0]);
	prepared = rc == 0 ? s->peer->prepare(session, &q, &why) : NULL;
	if (prepared)
		s->peer->finish(session, prepared);
	for (size_t i = 1; prepared && i < VERSIONS && rc == 0; i++)
		rc = s->peer->put(session, &both[i % 2]);
	if (rc == 0)
		measure_questions(s->peer, session, &q, 1, &s->bench->budget, result_of(s, ROW_HISTORY));
	free((char *)both[0].json);
	free((char *)both[1].json);
	return rc;
}

static int stage_versions(struct stage *s)
{
	void *session = s->peer->open(s->dir);
	int rc = 0;
	if (!session)
		return -1;
	if (s->bench->wanted[ROW_VERSION])
		ask_versions(s, session);
	if (s->bench->wanted[ROW_HISTORY])
		rc = ask_history(s, session);
	s->peer->close(session);
	return rc;
}

/* ---- All of them ---- */

static volatile sig_atomic_t running, stopped;   /* the child's process; the signal that ended the run */

void stage_stop(int signal)
{
	stopped = signal;
	if (running > 0)
		kill((pid_t)running, SIGTERM);
}

bool stage_stopped(void) { return stopped != 0; }

static int in_child(struct stage *s, int (*stage)(struct stage *), const char *name)
{
	int status = -1;
	pid_t child;
	if (stopped)
		return -1;
	fprintf(stderr, "  %s, run %zu: %s\n", s->peer->name, s->run + 1, name);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		signal(SIGINT, SIG_DFL);
		signal(SIGTERM, SIG_DFL);
		_exit(stage(s) == 0 ? 0 : 1);
	}
	running = child;
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
		if (!stopped)
			fprintf(stderr, "bench: %s: %s failed\n", s->peer->name, name);
		status = -1;
	}
	running = 0;
	return status;
}

/* What was asked for and has no result has failed; what was not asked for and came along is not told. */
static void settle_rest(struct stage *s)
{
	for (size_t i = 0; i < ROWS; i++) {
		struct result *r = result_of(s, i);
		if (!s->bench->wanted[i])
			*r = (struct result){.state = RESULT_NONE};
		else if (r->state == RESULT_NONE)
			r->state = RESULT_FAULT;
	}
}

/* A store that was loaded before is asked and not changed: what is wanted of the rest stays without a result, and so untold. */
static void run_loaded(struct stage *s)
{
	snprintf(s->dir, sizeof s->dir, "%s", s->bench->store);
	for (size_t i = 0; i < ROWS; i++)
		s->bench->wanted[i] &= (is_question(i) && i != ROW_VERSION && i != ROW_HISTORY) || i == ROW_OPEN || i == ROW_MEMORY_QUERY;
	if (in_child(s, stage_questions, "questions") == 0 && s->bench->wanted[ROW_OPEN])
		in_child(s, stage_firsts, "first answers");
	settle_rest(s);
}

void stage_run(struct bench *b, const struct peer *peer, size_t system, size_t run)
{
	struct stage s = {.bench = b, .peer = peer, .system = system, .run = run};
	bool versions = b->wanted[ROW_VERSION] || b->wanted[ROW_HISTORY], writes = any_wanted(&s, ROW_CREATE, ROW_UPDATE_16_TIME) || versions;
	int rc;
	if (b->store) {
		run_loaded(&s);
		return;
	}
	snprintf(s.dir, sizeof s.dir, "%s/%s/store%zu", b->scratch, peer->name, run);
	rc = in_child(&s, stage_load, "load");
	if (rc == 0)
		rc = in_child(&s, stage_questions, "questions");
	if (rc == 0 && (b->wanted[ROW_OPEN] || any_wanted(&s, ROW_COLD_READ, ROW_COLD_CHAIN)))
		in_child(&s, stage_firsts, "first and cold answers");
	if (rc == 0 && writes && b->made_count)
		rc = in_child(&s, stage_writes, "writes");
	if (rc == 0 && versions && b->made_count)
		in_child(&s, stage_versions, "versions");
	if (peer->chill)
		peer->chill(s.dir);
	files_remove(s.dir);
	if (any_wanted(&s, ROW_LOAD_1, ROW_LOAD_10000))
		in_child(&s, stage_other_loads, "loads in other batches");
	settle_rest(&s);
}

/* ---- Comparing ---- */

static bool same(const struct result *a, const struct result *b) { return a->count == b->count && a->hash == b->hash; }

static void compare_row(struct report *report, struct row *row)
{
	const struct result *best = NULL;
	size_t most = 0, cells = report->system_count * report->runs;
	for (size_t i = 0; i < cells; i++) {
		const struct result *r = &row->results[i / report->runs][i % report->runs];
		size_t alike = 0;
		for (size_t k = 0; k < cells && r->state == RESULT_GOOD; k++) {
			const struct result *other = &row->results[k / report->runs][k % report->runs];
			alike += other->state == RESULT_GOOD && same(r, other);
		}
		if (alike > most) {
			most = alike;
			best = r;
		}
	}
	for (size_t i = 0; i < cells && best; i++) {
		struct result *r = &row->results[i / report->runs][i % report->runs];
		if (r->state == RESULT_GOOD && !same(r, best)) {
			r->state = RESULT_DIFFERS;
			snprintf(r->note, sizeof r->note, "%llu rows where most have %llu", (unsigned long long)r->count, (unsigned long long)best->count);
		}
	}
}

void stage_compare(struct bench *b)
{
	for (size_t i = 0; i < b->report->row_count; i++)
		if (b->report->rows[i].checked)
			compare_row(b->report, &b->report->rows[i]);
}
