/* clinic.c - writes the records of a clinic, made up from a seed.

   clinic [--patients N] [--seed S] [--format ndjson|bundles] [--out FILE|DIR|-]

   ndjson: one resource a line, each after those it refers to, references resolved. bundles: one Bundle a patient in a
   directory, preceded by the Bundles of the facilities and of their clinicians, as population exports have them. */
#include "bench/clinic_model.h"
#include <stdlib.h>
#include <string.h>

#define PATIENTS_MAX 10000000

struct options { const char *patients, *seed, *format, *out; };

static const char usage[] =
	"usage: clinic [--patients N] [--seed S] [--format ndjson|bundles] [--out FILE|DIR|-]\n"
	"Writes the FHIR R4 records of a made-up clinic. The same command gives the same bytes on every machine.\n"
	"  --patients N      how many (120)\n"
	"  --seed S          any number (1)\n"
	"  --format ndjson   one resource a line, references resolved (the default)\n"
	"  --format bundles  one transaction Bundle a patient; --out names a directory\n"
	"  --out PATH        where to (-, standard output)\n";

static uint64_t number(const char *text)
{
	char *end;
	uint64_t n = strtoull(text, &end, 10);
	if (*text < '0' || *text > '9' || *end) die("a number is expected; see --help");
	return n;
}

static struct options read_options(int argc, char **argv)
{
	struct options o = {"120", "1", "ndjson", "-"};
	const struct { const char *name; const char **value; } all[] = {
		{"--patients", &o.patients}, {"--seed", &o.seed}, {"--format", &o.format}, {"--out", &o.out}};
	for (int i = 1; i < argc; i++) {
		size_t k = 0;
		if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
			fputs(usage, stdout);
			exit(0);
		}
		while (k < COUNT(all) && strcmp(argv[i], all[k].name) != 0) k++;
		if (k == COUNT(all) || i + 1 == argc) {
			fputs(usage, stderr);
			exit(2);
		}
		*all[k].value = argv[++i];
	}
	if (strcmp(o.format, "ndjson") != 0 && strcmp(o.format, "bundles") != 0) die("--format is ndjson or bundles");
	return o;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

/* Visits fill the years up to the end, the last ones more densely. */
static void write_visits(struct clinic *c, struct person *p)
{
	int64_t end = p->death ? p->death : TODAY - 30 * DAY, from = p->birth + 10 * DAY, when[512];
	for (int i = 0; i < p->visits; i++) {
		int64_t start = random_chance(&p->random, 60) ? end - (end - from) / 4 : from;
		when[i] = random_between(&p->random, start, end - 10 * DAY);
		when[i] += 8 * 3600 - when[i] % DAY + random_between(&p->random, 0, 10 * 3600);
	}
	qsort(when, (size_t)p->visits, sizeof *when, compare);
	for (int i = 0; i < p->visits; i++) visit_write(c, p, when[i], i == 0);
}

static void write_person(struct clinic *c, struct person *p, int index)
{
	person_make(c, p, index);
	c->person = p;
	output_bundle(c, p->id.text, "transaction");
	person_write(c, p);
	person_write_household(c, p);
	write_visits(c, p);
	person_write_provenance(c, p);
	output_bundle_end(c);
	c->person = NULL;
	free(p->targets);
}

static void write_facilities(struct clinic *c)
{
	output_bundle(c, "0-facilities", "transaction");
	place_write_organizations(c);
	output_bundle_end(c);
	output_bundle(c, "0-practitioners", "transaction");
	place_write_clinicians(c);
	output_bundle_end(c);
}

int main(int argc, char **argv)
{
	struct options o = read_options(argc, argv);
	struct text line = {0};
	struct clinic c = {.line = &line};
	struct person *p = malloc(sizeof *p);
	uint64_t wanted = number(o.patients);
	int count = (int)wanted;
	if (!p) die("out of memory");
	if (wanted > PATIENTS_MAX) die("too many patients");
	c.seed = number(o.seed);
	c.bundles = strcmp(o.format, "bundles") == 0;
	c.out = output_open(o.out, c.bundles);
	place_make(&c, 8 + count / 2);
	write_facilities(&c);
	for (int i = 0; i < count; i++) write_person(&c, p, i);
	output_close(c.out);
	text_free(&line);
	free(c.places);
	free(c.clinicians);
	free(p);
	return 0;
}
