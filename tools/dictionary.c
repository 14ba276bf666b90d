/* dictionary.c - trains the built-in compression dictionaries and writes them as store/dictionaries_gen.c.

   cc -std=c11 -D_GNU_SOURCE -O2 -o build/dictionary tools/dictionary.c -lzstd
   build/clinic --patients 300 --seed 20240701 > records.ndjson
   build/dictionary records.ndjson -- package/[A-Z]*.json > store/dictionaries_gen.c

   Before "--" stand files of records, one a line (- is standard input); after it files of one resource each: the examples of the
   npm package hl7.fhir.r4.examples 4.0.1 (CC0). A type of the table below is trained on its records, the general dictionary on the
   examples and on the records of all types that have no dictionary of their own. Parameters are fixed: the same input and the
   same libzstd give the same bytes.

   How the text is chosen. Eight bytes that stand together in many records are worth keeping once. A part of a dictionary is whole
   records, those that bring the most of such text: a record of the same shape then matches from one end to the other at one distance,
   which zstd codes in very few bits. The rest is pieces of records which the dictionary still lacks, the best first: the codes and
   displays that set one record of a shape apart from the next. Measured on 15,352 records of another program: 2.6 % smaller than with
   zstd's own trainer (fastCover) at its best segment size, 14 % than at 200 bytes.

   A dictionary that has once been released stays. When training is repeated after that, its rows get new numbers. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zdict.h>

#define WHOLE 45            /* per cent of a dictionary that whole records fill */
#define SAMPLES 6000        /* records of a type, taken evenly */
#define SAMPLE_MAX 8192     /* bytes of a record that are looked at */
#define RARE 1500           /* text that fewer than one record in so many holds is left out */
#define LEVEL 1             /* of zstd: the entropy tables fit its choices */
#define HEADER 512          /* bytes left for zstd's header and entropy tables */
#define GRAM 8              /* bytes that are counted together */
#define LEAD 6              /* bytes kept before and after a piece, so that a match can run into it */
#define GAP 64              /* bytes of known text inside a piece that do not end it */

struct row { uint16_t number; const char *type; size_t size; };
static const struct row rows[] = {
	{1, "", 16384}, {2, "Observation", 16384}, {3, "Claim", 16384}, {4, "DiagnosticReport", 16384}, {5, "MedicationRequest", 16384},
	{6, "Encounter", 8192}, {7, "DocumentReference", 16384}, {8, "ExplanationOfBenefit", 16384}, {9, "Procedure", 16384},
	{10, "SupplyDelivery", 4096}, {11, "Immunization", 8192}, {12, "Condition", 8192}, {13, "CareTeam", 4096}, {14, "CarePlan", 16384},
	{15, "Medication", 4096}, {16, "MedicationAdministration", 4096}, {17, "Practitioner", 4096}, {18, "PractitionerRole", 4096},
	{19, "Organization", 4096}, {20, "Location", 4096}, {21, "ImagingStudy", 4096}, {22, "Patient", 8192}, {23, "Provenance", 4096},
	{24, "AllergyIntolerance", 4096}, {25, "Device", 8192}};
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

/* The grams of the samples: how many records hold each, and whether the dictionary holds it already. */
struct gram { uint64_t bytes; uint32_t records, last, seen; bool covered, used; };
struct grams { struct gram *slots; size_t mask, count; };

static uint64_t load(const char *p)
{
	uint64_t v;
	memcpy(&v, p, GRAM);
	return v;
}

static struct gram *find_gram(const struct grams *g, const char *p)
{
	uint64_t bytes = load(p);
	size_t at = (size_t)((bytes * UINT64_C(0x9e3779b97f4a7c15)) >> 20) & g->mask;
	while (g->slots[at].used && g->slots[at].bytes != bytes) at = (at + 1) & g->mask;
	return &g->slots[at];
}

/* Names of people and places must not fill a dictionary: what stands behind these members is not counted. */
static const char *const private_members[] = {"\"family\":\"", "\"given\":[\"", "\"line\":[\"", "\"city\":\"", "\"name\":\"", "\"postalCode\":\"",
	"\"state\":\"", "\"valueString\":\"", "\"lotNumber\":\"", "\"serialNumber\":\""};

static bool names_person(const char *text, size_t at)
{
	static const char *const types[] = {"Patient/", "Practitioner/", "Organization/", "Location/"};
	size_t tail = sizeof "\",\"display\":\"" - 1 + 36;
	for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
		size_t n = strlen(types[i]);
		if (at >= n + tail && memcmp(text + at - tail - n, types[i], n) == 0) return true;
	}
	return false;
}

static bool hides(const char *text, size_t at)
{
	static const char display[] = "\",\"display\":\"";
	if (at >= sizeof display && memcmp(text + at - (sizeof display - 1), display, sizeof display - 1) == 0) return names_person(text, at);
	for (size_t i = 0; i < sizeof private_members / sizeof *private_members; i++) {
		size_t n = strlen(private_members[i]);
		if (at >= n && memcmp(text + at - n, private_members[i], n) == 0) return true;
	}
	return false;
}

/* hidden[i]: byte i belongs to a name. */
static void hide_names(const char *text, size_t size, bool *hidden)
{
	bool inside = false;
	for (size_t i = 0; i < size; i++) {
		if (!inside && i && text[i - 1] == '"') inside = hides(text, i);
		if (inside && text[i] == '"') inside = false;
		hidden[i] = inside;
	}
}

static void count_grams(struct grams *g, const struct samples *s, const bool *hidden)
{
	size_t at = 0, size = 1 << 16;
	while (size < s->size * 2) size *= 2;
	g->slots = calloc(size, sizeof *g->slots);
	g->mask = size - 1;
	if (!g->slots) die("out of memory");
	for (size_t i = 0; i < s->count; at += s->sizes[i++])
		for (size_t p = 0, free_from = 0; p + GRAM <= s->sizes[i]; p++) {
			struct gram *slot;
			for (size_t k = p ? GRAM - 1 : 0; k < GRAM; k++)
				if (hidden[at + p + k]) free_from = p + k + 1;
			if (p < free_from) continue;
			slot = find_gram(g, s->data + at + p);
			slot->used = true;
			slot->bytes = load(s->data + at + p);
			if (slot->last == i + 1) continue;
			slot->last = (uint32_t)i + 1;
			slot->records++;
		}
}

struct builder {
	const struct samples *s;
	struct grams grams;
	size_t *starts;
	uint32_t least, stamp;
	unsigned char *to;       /* filled from the end: what was chosen first stands last, nearest to the text */
	size_t size, left;
};

static uint32_t worth(const struct builder *b, const char *p)
{
	const struct gram *g = find_gram(&b->grams, p);
	return g->used && !g->covered && g->records >= b->least ? g->records : 0;
}

static void take(struct builder *b, const char *text, size_t size)
{
	if (size > b->left) { text += size - b->left; size = b->left; }
	b->left -= size;
	memcpy(b->to + b->left, text, size);
	for (size_t p = 0; p + GRAM <= size; p++) {
		struct gram *g = find_gram(&b->grams, text + p);
		if (g->used) g->covered = true;
	}
}

/* What a whole record would add, per byte of it. */
static uint64_t whole_score(struct builder *b, size_t i)
{
	const char *text = b->s->data + b->starts[i];
	uint64_t sum = 0;
	b->stamp++;
	for (size_t p = 0; p + GRAM <= b->s->sizes[i]; p++) {
		struct gram *g = find_gram(&b->grams, text + p);
		if (!g->used || g->covered || g->records < b->least || g->seen == b->stamp) continue;
		g->seen = b->stamp;
		sum += g->records;
	}
	return sum * 1024 / b->s->sizes[i];
}

struct piece { size_t from, to; uint64_t score; };

/* The best stretch of text that the dictionary lacks in one record. A match costs some bytes, so that short ones count less. */
static struct piece best_piece(struct builder *b, size_t i)
{
	const char *text = b->s->data + b->starts[i];
	size_t size = b->s->sizes[i], from = 0, last = 0, quiet = GAP + 1;
	struct piece best = {0, 0, 0};
	uint64_t sum = 0, most = 0, score;
	for (size_t p = 0; p + GRAM <= size; p++) {
		uint32_t w = worth(b, text + p);
		if (w == 0) { quiet++; continue; }
		if (quiet > GAP) { from = p; sum = most = 0; }
		quiet = 0;
		sum += w;
		if (w > most) most = w;
		last = p + GRAM;
		score = sum > most * 6 ? (sum - most * 6) * 1024 / (last - from + 2 * LEAD) : 0;
		if (score > best.score) best = (struct piece){from, last, score};
	}
	best.from = best.from > LEAD ? best.from - LEAD : 0;
	best.to = best.to + LEAD < size ? best.to + LEAD : size;
	return best;
}

static uint64_t score_of(struct builder *b, size_t i, bool whole)
{
	return whole ? whole_score(b, i) : best_piece(b, i).score;
}

/* Scores only fall while the dictionary grows, so that a stale score which is beaten need not be computed again. */
static void fill(struct builder *b, bool whole, size_t until)
{
	size_t count = whole && b->s->count > 1500 ? 1500 : b->s->count;
	uint64_t *scores = malloc(count * sizeof *scores);
	if (!scores) die("out of memory");
	for (size_t i = 0; i < count; i++) scores[i] = score_of(b, i * b->s->count / count, whole);
	while (b->left > until) {
		size_t top = 0, record;
		uint64_t fresh;
		for (size_t i = 1; i < count; i++)
			if (scores[i] > scores[top]) top = i;
		if (scores[top] == 0) break;
		record = top * b->s->count / count;
		fresh = score_of(b, record, whole);
		if (fresh < scores[top]) { scores[top] = fresh; continue; }
		if (whole) {
			take(b, b->s->data + b->starts[record], b->s->sizes[record]);
			scores[top] = 0;
		} else {
			struct piece piece = best_piece(b, record);
			take(b, b->s->data + b->starts[record] + piece.from, piece.to - piece.from);
			scores[top] = score_of(b, record, false);
		}
	}
	free(scores);
}

static size_t choose(const struct samples *s, unsigned char *to, size_t size)
{
	struct builder b = {.s = s, .to = to, .size = size, .left = size};
	bool *hidden = malloc(s->size);
	b.starts = malloc((s->count + 1) * sizeof *b.starts);
	if (!b.starts || !hidden) die("out of memory");
	b.starts[0] = 0;
	for (size_t i = 0; i < s->count; i++) {
		b.starts[i + 1] = b.starts[i] + s->sizes[i];
		hide_names(s->data + b.starts[i], s->sizes[i], hidden + b.starts[i]);
	}
	count_grams(&b.grams, s, hidden);
	b.least = (uint32_t)(s->count / RARE) + 2;
	fill(&b, true, size - size * WHOLE / 100);
	fill(&b, false, 0);
	memmove(to, to + b.left, size - b.left);
	free(b.grams.slots);
	free(b.starts);
	free(hidden);
	return size - b.left;
}

static size_t train(const struct row *row, const struct samples *all, unsigned char *to)
{
	struct samples s = thinned(all);
	ZDICT_params_t how = {.compressionLevel = LEVEL, .dictID = 32768u + row->number};  /* of the range for private use */
	unsigned char *content = malloc(row->size);
	size_t n;
	if (!content || s.count < 8) die("too few records of a type");
	n = choose(&s, content, row->size - HEADER);
	n = ZDICT_finalizeDictionary(to, row->size, content, n, s.data, s.sizes, (unsigned)s.count, how);
	if (ZDICT_isError(n)) die(ZDICT_getErrorName(n));
	fprintf(stderr, "%2u %-26s %6zu records, %7zu samples' KB, %5zu bytes\n", row->number, row->type, all->count, s.size / 1000, n);
	free(content);
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
