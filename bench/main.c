/* main.c - `kiln-bench`: Kiln beside what its users would build instead, on the same data, in one run. */
#include "bench/stage.h"
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define MADE 5000             /* records that are made for the rows of writes */
#define BUDGET_TIME 400000    /* microseconds of a row */
#define BUDGET_ENOUGH 2001

static const struct peer *const all[] = {&peer_kiln, &peer_sqlite_sdk, &peer_sqlite_json, &peer_postgres};   /* NULL: not linked */

static const char usage[] =
	"usage: kiln-bench [options] FILE...\n"
	"Measures Kiln and its peers on the records of NDJSON files, Bundles or directories of them.\n"
	"  --plain            FILE is one NDJSON file to be taken as it is: no white space between tokens, each record once\n"
	"  --systems A,B      which (all: see --list)\n"
	"  --rows A,B         rows or sections (all)\n"
	"  --runs N           1 to 16 (3): the table has the medians of the runs\n"
	"  --seed N           of the values that are asked for (1)\n"
	"  --scratch DIR      where the stores are made, a directory of its own (below TMPDIR)\n"
	"  --store DIR        ask a store of the one system of --systems that is loaded, and change nothing in it: FILE are records of it to take values from\n"
	"  --csv F, --json F, --markdown F   write the results there, too\n"
	"  --command TEXT, --about TEXT      what the results say of how to repeat them, and of the data\n"
	"  --list             systems and rows\n"
	"Exit codes: 0; 1 an answer differs or a system failed; 2 usage; 3 the data or the scratch directory can't be used.\n";

struct options {
	const char *systems, *rows, *scratch, *store, *csv, *json, *markdown, *command, *about;
	bool plain, list;
	size_t runs;
	uint64_t seed;
	char **files;
	size_t file_count;
};

static bool read_options(int argc, char **argv, struct options *o)
{
	static const struct option known[] = {{"plain", 0, NULL, 'p'}, {"systems", 1, NULL, 's'}, {"rows", 1, NULL, 'r'}, {"runs", 1, NULL, 'n'},
		{"seed", 1, NULL, 'e'}, {"scratch", 1, NULL, 'd'}, {"csv", 1, NULL, 'c'}, {"json", 1, NULL, 'j'}, {"markdown", 1, NULL, 'm'}, {"list", 0, NULL, 'l'},
		{"store", 1, NULL, 't'}, {"command", 1, NULL, 'o'}, {"about", 1, NULL, 'a'},
		{"help", 0, NULL, 'h'}, {NULL, 0, NULL, 0}};
	int c;
	*o = (struct options){.runs = 3, .seed = 1};
	while ((c = getopt_long(argc, argv, "h", known, NULL)) != -1) {
		switch (c) {
		case 'p': o->plain = true; break;
		case 's': o->systems = optarg; break;
		case 'r': o->rows = optarg; break;
		case 'n': o->runs = strtoul(optarg, NULL, 10); break;
		case 'e': o->seed = strtoull(optarg, NULL, 10); break;
		case 'd': o->scratch = optarg; break;
		case 'c': o->csv = optarg; break;
		case 'j': o->json = optarg; break;
		case 'm': o->markdown = optarg; break;
		case 't': o->store = optarg; break;
		case 'o': o->command = optarg; break;
		case 'a': o->about = optarg; break;
		case 'l': o->list = true; break;
		default: return false;
		}
	}
	o->files = argv + optind;
	o->file_count = (size_t)(argc - optind);
	if (o->store && (!o->systems || strchr(o->systems, ',')))
		return false;
	return o->runs >= 1 && o->runs <= RESULT_RUNS && (o->list || o->file_count) && (!o->plain || o->file_count == 1);
}

/* ---- Systems ---- */

static bool is_chosen(const char *systems, const char *name)
{
	size_t n = strlen(name);
	for (const char *p = systems; p; p = strchr(p, ',') ? strchr(p, ',') + 1 : NULL)
		if (strncmp(p, name, n) == 0 && (p[n] == 0 || p[n] == ','))
			return true;
	return !systems || !*systems;
}

static bool known_systems(const char *systems)
{
	for (const char *p = systems; p && *p; p = strchr(p, ',') ? strchr(p, ',') + 1 : NULL) {
		bool known = false;
		for (size_t i = 0; i < sizeof all / sizeof *all; i++)
			known |= all[i] && strncmp(p, all[i]->name, strlen(all[i]->name)) == 0 && strchr(",", p[strlen(all[i]->name)]);
		if (!known) {
			fprintf(stderr, "kiln-bench: --systems: '%.*s' is unknown; --list tells which there are\n", (int)strcspn(p, ","), p);
			return false;
		}
	}
	return true;
}

static int start(const struct peer *peer, const char *scratch, struct system_info *info)
{
	char dir[4096];
	snprintf(dir, sizeof dir, "%s/%s", scratch, peer->name);
	if (mkdir(dir, 0755) != 0 && errno != EEXIST) {
		fprintf(stderr, "kiln-bench: %s: %s\n", dir, strerror(errno));
		return -1;
	}
	if (peer->start && peer->start(dir) != 0)
		return -1;
	snprintf(info->name, sizeof info->name, "%s", peer->name);
	snprintf(info->about, sizeof info->about, "%s", peer->about);
	snprintf(info->durable, sizeof info->durable, "%s", peer->durable);
	snprintf(info->settings, sizeof info->settings, "%s", peer->settings());
	return 0;
}

/* ---- The run ---- */

static void stamp(char *out)
{
	time_t now = time(NULL);
	strftime(out, RESULT_TEXT, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
}

static void say_command(int argc, char **argv, char *out, size_t size)
{
	size_t used = 0;
	for (int i = 0; i < argc && used < size; i++) {
		const char *word = strrchr(argv[i], '/') ? strrchr(argv[i], '/') + 1 : argv[i];   /* where things lie is nobody's business */
		int n = snprintf(out + used, size - used, "%s%s", i ? " " : "", word);
		used += n > 0 ? (size_t)n : 0;
	}
}

static void make_records(struct bench *b)
{
	b->made = calloc(MADE, sizeof *b->made);
	b->changed = calloc(MADE, sizeof *b->changed);
	for (size_t i = 0; b->made && b->changed && b->sample->observation_count && i < MADE; i++) {
		const struct record *like = b->sample->observations[i % b->sample->observation_count];
		char id[64];
		snprintf(id, sizeof id, "bench-%08zx", i * 2654435761u % 0xffffffffu);
		b->made[i] = data_vary(like, strdup(id), "final");
		b->changed[i] = data_vary(like, b->made[i].id, "amended");
		if (!b->made[i].json || !b->changed[i].json)
			exit(3);
		b->made_count = i + 1;
	}
}

static int tell(const struct report *report, const struct options *o)
{
	FILE *f;
	int rc = 0;
	report_table(report, stdout);
	if (o->csv && (f = fopen(o->csv, "w"))) {
		rc |= report_csv(report, f);
		rc |= fclose(f);
	}
	if (o->json && (f = fopen(o->json, "w"))) {
		rc |= report_json(report, f);
		rc |= fclose(f);
	}
	if (o->markdown && (f = fopen(o->markdown, "w"))) {
		rc |= report_markdown(report, f);
		rc |= fclose(f);
	}
	return rc;
}

static int measure(struct bench *b, const struct options *o)
{
	struct report *report = b->report;
	const struct peer *peers[RESULT_SYSTEMS];
	size_t n = 0;
	int rc = 0;
	for (size_t i = 0; i < sizeof all / sizeof *all && rc == 0; i++) {
		if (!all[i] || !is_chosen(o->systems, all[i]->name))
			continue;
		rc = start(all[i], b->scratch, &report->systems[n]);
		peers[n++] = all[i];
	}
	report->system_count = n;
	report->runs = o->runs;
	stamp(report->started);
	for (size_t run = 0; run < o->runs && rc == 0; run++)
		for (size_t i = 0; i < n && !stage_stopped(); i++)
			stage_run(b, peers[i], i, run);
	stamp(report->ended);
	for (size_t i = 0; i < n; i++)
		if (peers[i]->stop)
			peers[i]->stop();
	stage_compare(b);
	return rc || stage_stopped() ? -1 : 0;
}

static int list(void)
{
	struct report report = {.rows = calloc(ROWS, sizeof(struct row))};
	struct sample sample = {0};
	struct bench b = {.report = &report, .sample = &sample};
	if (!report.rows)
		return 3;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i])
			printf("%-16s %s\n", all[i]->name, all[i]->about);
	stage_rows(&b);
	for (size_t i = 0; i < ROWS; i++)
		printf("%-8s %-20s %s\n", report.rows[i].section, report.rows[i].id, report.rows[i].name);
	free(report.rows);
	return 0;
}

static int take_data(struct data *data, const struct options *o, const char *self, const char *scratch)
{
	char kiln[4096];
	const char *slash = strrchr(self, '/');
	snprintf(kiln, sizeof kiln, "%.*s/kiln", slash ? (int)(slash - self) : 1, slash ? self : ".");
	return o->plain ? data_open(data, o->files[0]) : data_import(data, kiln, o->files, o->file_count, scratch);
}

int main(int argc, char **argv)
{
	static struct report report;
	static struct sample sample;
	struct data data;
	struct options o;
	char scratch[4096];
	struct bench b = {.report = &report, .data = &data, .sample = &sample, .budget = {BUDGET_TIME / 4, BUDGET_TIME, BUDGET_ENOUGH}, .scratch = scratch};
	const char *unknown = NULL;
	int rc;
	if (!read_options(argc, argv, &o)) {
		fputs(usage, stderr);
		return 2;
	}
	if (o.list)
		return list();
	if (!stage_want(&b, o.rows, &unknown)) {
		fprintf(stderr, "kiln-bench: --rows: '%.*s' is unknown; --list tells which there are\n", (int)strcspn(unknown, ","), unknown);
		return 2;
	}
	if (!known_systems(o.systems))
		return 2;
	signal(SIGINT, stage_stop);
	signal(SIGTERM, stage_stop);
	signal(SIGPIPE, SIG_IGN);
	snprintf(scratch, sizeof scratch, "%s/kiln-bench-XXXXXX", o.scratch ? o.scratch : getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	if (!mkdtemp(scratch) || chmod(scratch, 0755) != 0) {
		fprintf(stderr, "kiln-bench: %s: %s\n", scratch, strerror(errno));
		return 3;
	}
	report.rows = mmap(NULL, ROWS * sizeof(struct row), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (report.rows == MAP_FAILED || take_data(&data, &o, argv[0], scratch) != 0 || sample_take(&sample, &data, o.seed) != 0) {
		files_remove(scratch);
		return 3;
	}
	report.row_cap = ROWS;
	report.resources = data.count;
	report.json_bytes = data.bytes;
	report.seed = o.seed;
	machine_text(report.machine, sizeof report.machine);
	b.store = o.store;
	if (o.command)
		snprintf(report.command, sizeof report.command, "%s", o.command);
	else
		say_command(argc, argv, report.command, sizeof report.command);
	if (o.about)
		snprintf(report.data, sizeof report.data, "%s", o.about);
	else
		say_command((int)o.file_count, o.files, report.data, sizeof report.data);
	stage_rows(&b);
	make_records(&b);
	rc = measure(&b, &o);
	files_remove(scratch);
	if (stage_stopped())
		return 1;
	if (tell(&report, &o) != 0)
		rc = -1;
	sample_free(&sample);
	data_close(&data);
	return rc != 0 || report_faults(&report) ? 1 : 0;
}
