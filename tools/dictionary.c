/* dictionary.c - trains the built-in compression dictionaries and writes them as store/dictionaries_gen.c.

   cc -std=c11 -D_GNU_SOURCE -O2 -o build/dictionary tools/dictionary.c -lzstd
   build/clinic --patients 300 --seed 20240701 > records.ndjson
   build/dictionary records.ndjson -- package/[A-Z]*.json > store/dictionaries_gen.c

   Before "--" stand files of records, one a line (- is standard input); after it files of one resource each: the examples of the
   npm package hl7.fhir.r4.examples 4.0.1 (CC0). A type of the table below is trained on its records, the general dictionary on the
   examples and on the records of all types that have no dictionary of their own. Parameters are fixed: the same input and the
   same libzstd give the same bytes.

   A dictionary that has once been released stays. When training is repeated after that, its rows get new numbers. */
#define ZDICT_STATIC_LINKING_ONLY
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zdict.h>

#ifndef SEGMENT
#define SEGMENT 200         /* bytes chosen at a time */
#endif
#ifndef MATCH
#define MATCH 8             /* bytes that count as a repetition */
#endif
#ifndef SAMPLES
#define SAMPLES 6000        /* records of a type, taken evenly */
#endif
#ifndef SAMPLE_MAX
#define SAMPLE_MAX 8192     /* bytes of a record that are looked at */
#endif
#ifndef LEVEL
#define LEVEL 3             /* of zstd, whose choices the entropy tables fit */
#endif

struct row { uint16_t number; const char *type; size_t size; };
static const struct row rows[] = {
	{1, "", 16384}, {2, "Observation", 16384}, {3, "Claim", 16384}, {4, "DiagnosticReport", 16384}, {5, "MedicationRequest", 16384},
	{6, "Encounter", 16384}, {7, "DocumentReference", 16384}, {8, "ExplanationOfBenefit", 16384}, {9, "Procedure", 16384},
	{10, "SupplyDelivery", 8192}, {11, "Immunization", 16384}, {12, "Condition", 16384}, {13, "CareTeam", 16384}, {14, "CarePlan", 16384},
	{15, "Medication", 8192}, {16, "MedicationAdministration", 8192}, {17, "Practitioner", 8192}, {18, "PractitionerRole", 8192},
	{19, "Organization", 8192}, {20, "Location", 8192}, {21, "ImagingStudy", 8192}, {22, "Patient", 16384}, {23, "Provenance", 8192},
	{24, "AllergyIntolerance", 8192}, {25, "Device", 8192}};
#define ROWS (sizeof rows / sizeof *rows)

struct samples {
	char *data;
	size_t size, cap, *sizes, count, sizes_cap;
};

static void die(const char *why)
{
	fprintf(stderr, "dictionary: %s\n", why);
	exit(1);
}

static void *grow(void *array, size_t need, size_t *cap, size_t size)
{
	if (need <= *cap) return array;
	*cap = need * 2;
	array = realloc(array, *cap * size);
	if (!array) die("out of memory");
	return array;
}

static void add_sample(struct samples *s, const char *data, size_t size)
{
	s->data = grow(s->data, s->size + size, &s->cap, 1);
	s->sizes = grow(s->sizes, s->count + 1, &s->sizes_cap, sizeof *s->sizes);
	memcpy(s->data + s->size, data, size);
	s->size += size;
	s->sizes[s->count++] = size;
}

/* The row of a record, by the type that every line begins with; 0, the general one, for any other. */
static size_t row_of(const char *line)
{
	static const char head[] = "{\"resourceType\":\"";
	if (strncmp(line, head, sizeof head - 1) != 0) return 0;
	line += sizeof head - 1;
	for (size_t i = 1; i < ROWS; i++) {
		size_t n = strlen(rows[i].type);
		if (strncmp(line, rows[i].type, n) == 0 && line[n] == '"') return i;
	}
	return 0;
}

static void read_records(const char *path, struct samples *all)
{
	FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	if (!f) die("a file of records cannot be opened");
	while ((n = getline(&line, &cap, f)) > 0) {
		if (line[n - 1] == '\n') n--;
		add_sample(&all[row_of(line)], line, (size_t)n);
	}
	free(line);
	if (f != stdin) fclose(f);
}

/* White space outside strings goes. */
static size_t minify(char *text, size_t size)
{
	size_t to = 0;
	bool string = false;
	for (size_t i = 0; i < size; i++) {
		char ch = text[i];
		if (!string && (ch == ' ' || ch == '\t' || ch == '\r' || ch == '\n')) continue;
		if (ch == '"') string = !string;
		text[to++] = ch;
		if (string && ch == '\\' && i + 1 < size) text[to++] = text[++i];
	}
	return to;
}

static void read_example(const char *path, struct samples *general)
{
	FILE *f = fopen(path, "rb");
	char *text;
	long size;
	if (!f || fseek(f, 0, SEEK_END) != 0 || (size = ftell(f)) < 0) die("an example cannot be read");
	rewind(f);
	text = malloc((size_t)size + 1);
	if (!text || fread(text, 1, (size_t)size, f) != (size_t)size) die("an example cannot be read");
	text[size] = 0;
	size = (long)minify(text, (size_t)size);
	text[size] = 0;
	if (strncmp(text, "{\"resourceType\":", 16) == 0 && row_of(text) == 0) add_sample(general, text, (size_t)size);
	free(text);
	fclose(f);
}

/* At most SAMPLES of the records, evenly spaced, each cut to SAMPLE_MAX bytes. */
static struct samples thinned(const struct samples *s)
{
	struct samples t = {0};
	size_t at = 0, taken = 0;
	for (size_t i = 0; i < s->count; at += s->sizes[i++]) {
		if (i * SAMPLES / s->count < taken && s->count > SAMPLES) continue;
		taken++;
		add_sample(&t, s->data + at, s->sizes[i] < SAMPLE_MAX ? s->sizes[i] : SAMPLE_MAX);
	}
	return t;
}

static size_t train(const struct row *row, const struct samples *all, unsigned char *to)
{
	struct samples s = thinned(all);
	ZDICT_fastCover_params_t how = {.k = SEGMENT, .d = MATCH, .f = 20, .accel = 1, .steps = 4, .splitPoint = 1.0};
	how.zParams.compressionLevel = LEVEL;
	how.zParams.dictID = 32768u + row->number;  /* of the range for private use */
	size_t n = s.count < 8 ? 0 : ZDICT_trainFromBuffer_fastCover(to, row->size, s.data, s.sizes, (unsigned)s.count, how);
	if (n == 0 || ZDICT_isError(n)) {
		fprintf(stderr, "dictionary: %s: %zu samples: %s\n", row->type, s.count, n ? ZDICT_getErrorName(n) : "too few");
		exit(1);
	}
	fprintf(stderr, "%2u %-26s %6zu records, %7zu samples' KB, %5zu bytes\n", row->number, row->type, all->count, s.size / 1000, n);
	free(s.data);
	free(s.sizes);
	return n;
}

/* As string literals of C: octal where a byte is not printable; '?' too, for a trigraph would be read as something else. */
static void write_bytes(const unsigned char *bytes, size_t size)
{
	int column = 0;
	for (size_t i = 0; i < size; i++) {
		if (column == 0) printf("\t\"");
		if (bytes[i] == '"' || bytes[i] == '\\') column += printf("\\%c", bytes[i]);
		else if (bytes[i] < 0x20 || bytes[i] >= 0x7f || bytes[i] == '?') column += printf("\\%03o", bytes[i]);
		else column += printf("%c", bytes[i]);
		if (column < 150 && i + 1 < size) continue;
		puts(i + 1 < size ? "\"" : "\";");
		column = 0;
	}
}

static const char code[] =
	"\nconst struct kl_dictionary *kl_dictionary_for(kiln_slice type)\n"
	"{\n"
	"\tfor (size_t i = 1; i < sizeof rows / sizeof *rows; i++)\n"
	"\t\tif (lengths[i] == type.size && memcmp(rows[i].type, type.data, type.size) == 0)\n"
	"\t\t\treturn &rows[i];\n"
	"\treturn &rows[0];\n"
	"}\n"
	"\nconst struct kl_dictionary *kl_dictionary_numbered(unsigned number)\n"
	"{\n"
	"\treturn number && number <= sizeof rows / sizeof *rows ? &rows[number - 1] : NULL;\n"
	"}\n";

static void write_table(const size_t sizes[ROWS])
{
	puts("\nstatic const struct kl_dictionary rows[] = {");
	for (size_t i = 0; i < ROWS; i++)
		printf("\t{%u, \"%s\", (const unsigned char *)bytes_%u, %zu},\n", rows[i].number, rows[i].type, rows[i].number, sizes[i]);
	puts("};");
	printf("static const unsigned char lengths[] = {");
	for (size_t i = 0; i < ROWS; i++) printf("%s%zu", i ? ", " : "", strlen(rows[i].type));
	puts("};");
	fputs(code, stdout);
}

int main(int argc, char **argv)
{
	static struct samples all[ROWS];
	static unsigned char bytes[1 << 17];
	size_t sizes[ROWS];
	bool examples = false;
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--") == 0) examples = true;
		else if (examples) read_example(argv[i], &all[0]);
		else read_records(argv[i], all);
	}
	puts("/* dictionaries_gen.c - written by tools/dictionary.c; see there. Made-up records and public examples only. */\n"
		"#include \"store/dictionaries.h\"");
	for (size_t i = 0; i < ROWS; i++) {
		sizes[i] = train(&rows[i], &all[i], bytes);
		printf("\nstatic const char bytes_%u[] = /* %s */\n", rows[i].number, *rows[i].type ? rows[i].type : "any other type");
		write_bytes(bytes, sizes[i]);
	}
	write_table(sizes);
	return ferror(stdout) || fflush(stdout) ? 1 : 0;
}
