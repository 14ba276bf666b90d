/* mutate.c - resources broken at random, put through the library in one process: cli-mutate [N] [SEED] [FILE of NDJSON].

   A refused put must leave the batch, the number of records and the sequence as they were, say where within the input it was refused, and never
   with a status of the store. An accepted one is committed, read back, and put again: that changes nothing. In the end the store is clean. */
#include "kiln.h"
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TEXT_MAX (1u << 16)
#define GROUP 200   /* accepted resources of one commit */
#define SEEDS_MAX 4096

static const char *const builtin[] = {
	"{\"resourceType\":\"Patient\",\"id\":\"p1\",\"meta\":{\"versionId\":\"1\",\"profile\":[\"http://hl7.org/x\"]},\"active\":true,\"name\":[{\"family\":"
	"\"Garc\\u00eda\",\"given\":[\"Mar\xc3\xad" "a\",\"\\\"J\\\"\"]}],\"gender\":\"female\",\"birthDate\":\"1970-02-28\",\"identifier\":[{\"system\":"
	"\"urn:oid:1.2.3\",\"value\":\"A-1\"}],\"link\":[{\"other\":{\"reference\":\"Patient/p2\"},\"type\":\"seealso\"}]}",
	"{\"resourceType\":\"Observation\",\"id\":\"o1\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"8480-6\"}]},"
	"\"subject\":{\"reference\":\"Patient/p1\"},\"effectiveDateTime\":\"2024-02-29T12:30:00.123+05:30\",\"valueQuantity\":{\"value\":1.00,\"unit\":"
	"\"mm[Hg]\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mm[Hg]\"},\"component\":[{\"code\":{\"text\":\"a\"},\"valueInteger\":-7}]}",
	"{\"resourceType\":\"Encounter\",\"id\":\"e1\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},\"period\":{\"start\":\"2020\",\"end\":\"2020-12\"},"
	"\"subject\":{\"reference\":\"Patient/p1\"}}",
	"{\"resourceType\":\"Questionnaire\",\"id\":\"q1\",\"status\":\"draft\",\"item\":[{\"linkId\":\"1\",\"type\":\"group\",\"item\":[{\"linkId\":\"1.1\",\"type\":"
	"\"decimal\",\"initial\":[{\"valueDecimal\":6.02214076E+23}]}]}]}",
	"{\"resourceType\":\"Basic\",\"id\":\"b1\",\"code\":{\"text\":\"x\"},\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"c\"}],\"extension\":[{\"url\":"
	"\"http://example.org/e\",\"valueBase64Binary\":\"AAECAw==\"}],\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">a</div>\"}}",
};

struct trial {
	uint64_t state;                     /* of the random numbers */
	char *seeds[SEEDS_MAX];
	size_t seed_count;
	char text[TEXT_MAX + 1];
	size_t size;
	kiln_store *store;
	kiln_batch *batch;
	uint64_t accepted, refused, failed;
};

static uint64_t next(struct trial *t, uint64_t below)
{
	/* splitmix64 */
	uint64_t z = t->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return (z ^ (z >> 31)) % below;
}

static void fault(struct trial *t, const char *what, const kiln_error *err)
{
	t->failed++;
	if (t->failed > 20)
		return;
	printf("FAILED: trial %" PRIu64 ": %s", t->accepted + t->refused, what);
	if (err)
		printf(": %s, byte %" PRIu64 " of %zu, %s: %s", kiln_status_name(err->status), err->offset, t->size, err->path, err->message);
	printf("\n");
}

/* Put `with` in place of `size` bytes at `at`. */
static void splice(struct trial *t, size_t at, size_t size, const char *with, size_t with_size)
{
	if (at > t->size)
		at = t->size;
	if (size > t->size - at)
		size = t->size - at;
	if (t->size - size + with_size > TEXT_MAX)
		return;
	memmove(t->text + at + with_size, t->text + at + size, t->size - at - size);
	memcpy(t->text + at, with, with_size);
	t->size = t->size - size + with_size;
}

static void insert(struct trial *t, size_t at, const char *with)
{
	splice(t, at, 0, with, strlen(with));
}

/* An offset right behind one of the bytes in `set`, anywhere if there is none. */
static size_t behind(struct trial *t, const char *set)
{
	size_t from = next(t, t->size + 1);

	for (size_t i = 0; i < t->size; i++) {
		size_t at = (from + i) % t->size;

		if (t->text[at] && strchr(set, t->text[at]))
			return at + 1;
	}
	return from;
}

static void flip(struct trial *t)
{
	if (t->size)
		t->text[next(t, t->size)] ^= (char)(1u << next(t, 8));
}

static void cut(struct trial *t)
{
	if (next(t, 2))
		t->size = next(t, t->size + 1);
	else
		splice(t, next(t, t->size + 1), 1 + next(t, 40), "", 0);
}

static void nest(struct trial *t)
{
	static const char *const bracket[] = {"[", "{\"item\":[", "{\"extension\":[{\"url\":\"u\",\"x\":", "{\"resource\":"};
	const char *with = bracket[next(t, 4)];
	size_t at = behind(t, ":[");

	for (uint64_t n = 1 + next(t, next(t, 8) ? 70 : 5000); n; n--)
		insert(t, at, with);
}

static void twin(struct trial *t)
{
	static const char *const member[] = {"\"id\":\"p1\",", "\"resourceType\":\"Patient\",", "\"status\":\"final\",", "\"\\u0069d\":\"p2\",",
		"\"active\":true,", "\"subject\":{\"reference\":\"Patient/p1\"},", "\"_birthDate\":{\"id\":\"x\"},", "\"\":0,"};

	insert(t, behind(t, "{"), member[next(t, 8)]);
}

static void encode(struct trial *t)
{
	static const char *const bytes[] = {"\xc3", "\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\\ud800", "\\u0000", "\\x", "\x01",
		"\xef\xbb\xbf", "\x7f", "\xf0\x9f\x98\x80", "\xe2\x80\xa8", "\\ud83d\\ude00", "\n"};

	insert(t, behind(t, next(t, 4) ? "\"" : ",{"), bytes[next(t, 16)]);
}

static void swell(struct trial *t)
{
	static const char *const number[] = {"1e999999999", "-0", "1e-400", "00", "1.", "9007199254740993", "18446744073709551616", "1E+308", "-1e", "0.1e1"};
	char digits[1024];
	size_t at = behind(t, ":"), size = next(t, sizeof digits - 1);

	memset(digits, '9', sizeof digits);
	digits[size] = 0;
	insert(t, at, next(t, 3) ? number[next(t, 10)] : digits);
	if (next(t, 2))
		splice(t, at + 1, 1 + next(t, 12), "", 0);
}

static void lengthen(struct trial *t)
{
	char bytes[4096];
	size_t size = 1 + next(t, sizeof bytes - 1);

	memset(bytes, (int)('a' + next(t, 26)), size);
	splice(t, behind(t, "\""), 0, bytes, size);
}

static void swap(struct trial *t)
{
	static const char *const value[] = {"null", "true", "[]", "{}", "\"\"", "[null]", "[[]]", "\"x\"", "{\"reference\":\"#c\"}", "\"2024-02-30\"", "0", "\" \""};
	const char *with = value[next(t, sizeof value / sizeof value[0])];

	splice(t, behind(t, ":"), next(t, 30), with, strlen(with));
}

/* Whole members and elements change places, so that much stays JSON. */
static void graft(struct trial *t)
{
	const char *other = t->seeds[next(t, t->seed_count)];
	size_t size = strlen(other), from = next(t, size), n = 1 + next(t, 200);

	splice(t, behind(t, ",{["), next(t, 20), other + from, n < size - from ? n : size - from);
}

/* A letter or a digit of a value becomes another one: much of this stays valid. */
static void respell(struct trial *t)
{
	static const char with[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
	size_t at = behind(t, ":"), size;
	unsigned set;

	at += t->text[at] == '"';
	size = strcspn(t->text + at, "\",}]");
	at += size ? next(t, size) : 0;
	if (at >= t->size || !strchr(with, t->text[at]))
		return;
	set = t->text[at] <= '9' ? 0 : t->text[at] <= 'Z' ? 36 : 10;
	t->text[at] = with[set + next(t, set ? 26 : 10)];
}

/* A whole member goes, when no other is inside of it. */
static void drop(struct trial *t)
{
	size_t at = behind(t, "{"), size = strcspn(t->text + at, ",{}[]");

	splice(t, at, size + (t->text[at + size] == ','), "", 0);
}

static void mutate(struct trial *t)
{
	static void (*const how[])(struct trial *) = {respell, respell, respell, respell, respell, respell, drop, drop, flip, flip, cut, nest, twin, encode, swell, lengthen, swap, graft};
	const char *seed = t->seeds[next(t, t->seed_count)];

	t->size = strlen(seed) < TEXT_MAX ? strlen(seed) : TEXT_MAX;
	memcpy(t->text, seed, t->size);
	t->text[t->size] = 0;
	for (uint64_t n = 1 + next(t, 3); n; n--) {
		how[next(t, sizeof how / sizeof how[0])](t);
		t->text[t->size] = 0;
	}
}

struct counts {
	uint64_t sequence, records;
};

static struct counts counts_of(struct trial *t)
{
	struct counts c = {UINT64_MAX, UINT64_MAX};
	kiln_view *view;
	kiln_stats stats;
	kiln_error err;

	if (kiln_view_open(t->store, &view, &err) != KILN_OK) {
		fault(t, "no view", &err);
		return c;
	}
	if (kiln_stats_get(view, &stats, &err) == KILN_OK)
		c = (struct counts){stats.sequence, stats.records};
	else
		fault(t, "no stats", &err);
	kiln_view_close(view);
	return c;
}

static bool is_refusal(int status)
{
	return status == KILN_BAD_JSON || status == KILN_BAD_RESOURCE || status == KILN_LIMIT || status == KILN_UNSUPPORTED;
}

static void check_refusal(struct trial *t, int status, size_t operations, const kiln_error *err)
{
	t->refused++;
	if (!is_refusal(status) || err->status != status)
		fault(t, "a status that is no refusal", err);
	if (err->offset > t->size)
		fault(t, "an offset outside of the input", err);
	if (!err->message[0] || !memchr(err->message, 0, KILN_MESSAGE_SIZE) || !memchr(err->path, 0, KILN_PATH_SIZE))
		fault(t, "no sentence", err);
	if (kiln_batch_count(t->batch) != operations)
		fault(t, "the batch changed", err);
}

/* What operation n stored reads back and, put again, changes nothing. */
static void check_stored(struct trial *t, kiln_batch *again, size_t n)
{
	kiln_view *view;
	kiln_record record;
	kiln_result result;
	kiln_error err;

	if (kiln_batch_result(t->batch, n, &result, &err) != KILN_OK) {
		fault(t, "no result", &err);
		return;
	}
	if (kiln_view_open(t->store, &view, &err) != KILN_OK) {
		fault(t, "no view", &err);
		return;
	}
	if (kiln_get(view, result.type, result.id, &record, &err) != KILN_OK)
		fault(t, "not read back", &err);
	else if (kiln_batch_put(again, record.body, NULL, &err) != KILN_OK)
		fault(t, "what was read back is refused", &err);
	kiln_view_close(view);
}

static void check_unchanged(struct trial *t, kiln_batch *again)
{
	struct counts before = counts_of(t), after;
	size_t n = kiln_batch_count(again);
	kiln_result result;
	kiln_error err;

	if (kiln_batch_commit(again, &err) != KILN_OK)
		fault(t, "the second commit failed", &err);
	for (size_t i = 0; i < n; i++)
		if (kiln_batch_result(again, i, &result, &err) != KILN_OK || result.outcome != KILN_UNCHANGED)
			fault(t, "putting what was read back changed it", NULL);
	after = counts_of(t);
	if (before.sequence != after.sequence || before.records != after.records)
		fault(t, "unchanged puts changed the counts", NULL);
}

static void commit(struct trial *t)
{
	struct counts before = counts_of(t), after;
	size_t n = kiln_batch_count(t->batch);
	kiln_batch *again = NULL;
	kiln_error err;

	if (kiln_batch_commit(t->batch, &err) != KILN_OK || kiln_batch_open(t->store, &again, &err) != KILN_OK) {
		fault(t, "a commit failed", &err);
	} else {
		after = counts_of(t);
		if (after.sequence - before.sequence > n || after.records - before.records > after.sequence - before.sequence)
			fault(t, "a commit added more versions than it had operations", NULL);
		for (size_t i = 0; i < n; i++)
			check_stored(t, again, i);
		check_unchanged(t, again);
	}
	kiln_batch_close(again);
	kiln_batch_clear(t->batch);
}

static void trial(struct trial *t)
{
	size_t operations = kiln_batch_count(t->batch);
	struct counts before = {0, 0}, after = {0, 0};
	bool watch = next(t, 16) == 0;
	kiln_error err = {0};
	char *copy;
	int status;

	mutate(t);
	/* A block of its own size: a reader that goes too far is seen by the sanitizer. */
	copy = malloc(t->size ? t->size : 1);
	if (!copy)
		return;
	memcpy(copy, t->text, t->size);
	if (watch)
		before = counts_of(t);
	status = kiln_batch_put(t->batch, (kiln_slice){copy, t->size}, NULL, &err);
	free(copy);
	if (status != KILN_OK)
		check_refusal(t, status, operations, &err);
	else if (t->accepted++, kiln_batch_count(t->batch) != operations + 1)
		fault(t, "an accepted put is not in the batch", NULL);
	if (watch)
		after = counts_of(t);
	if (before.sequence != after.sequence || before.records != after.records)
		fault(t, "a put that was not committed changed the counts", NULL);
	if (kiln_batch_count(t->batch) >= GROUP)
		commit(t);
}

static bool seeds_read(struct trial *t, const char *path)
{
	FILE *file = path ? fopen(path, "r") : NULL;
	char *line = NULL;
	size_t cap = 0;

	if (path && !file)
		return false;
	for (size_t i = 0; !path && i < sizeof builtin / sizeof builtin[0]; i++)
		t->seeds[t->seed_count++] = strdup(builtin[i]);
	while (file && t->seed_count < SEEDS_MAX && getline(&line, &cap, file) > 0)
		t->seeds[t->seed_count++] = strdup(line);
	free(line);
	if (file)
		fclose(file);
	return t->seed_count > 0;
}

/* The seeds themselves must be accepted: else every mutation would be refused and nothing tested. */
static void seeds_check(struct trial *t)
{
	kiln_error err;

	for (size_t i = 0; i < t->seed_count; i++)
		if (kiln_batch_put(t->batch, (kiln_slice){t->seeds[i], strlen(t->seeds[i])}, NULL, &err) != KILN_OK)
			fault(t, "a seed is refused", &err);
	commit(t);
}

static void store_check(struct trial *t)
{
	uint64_t faults = 0;
	kiln_error err;

	commit(t);
	if (kiln_check(t->store, NULL, NULL, NULL, &faults, &err) != KILN_OK)
		fault(t, "the check failed", &err);
	if (faults)
		fault(t, "the store has faults in the end", NULL);
}

static void clean_up(struct trial *t, const char *dir)
{
	char command[128];

	kiln_batch_close(t->batch);
	kiln_close(t->store);
	for (size_t i = 0; i < t->seed_count; i++)
		free(t->seeds[i]);
	free(t);
	snprintf(command, sizeof command, "rm -rf '%s'", dir);
	if (system(command))
		printf("%s is left behind\n", dir);
}

int main(int argc, char **argv)
{
	uint64_t trials = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000, failed;
	char dir[] = "/tmp/kiln-mutate-XXXXXX";
	struct trial *t = calloc(1, sizeof *t);
	kiln_error err;

	if (!t || !mkdtemp(dir) || !seeds_read(t, argc > 3 ? argv[3] : NULL))
		return 1;
	t->state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	printf("seed %" PRIu64 "\n", t->state);
	if (kiln_init(dir, NULL, &err) != KILN_OK || kiln_open(dir, NULL, &t->store, &err) != KILN_OK ||
	    kiln_batch_open(t->store, &t->batch, &err) != KILN_OK) {
		fault(t, "no store", &err);
	} else {
		seeds_check(t);
		for (uint64_t i = 0; i < trials; i++)
			trial(t);
		store_check(t);
	}
	failed = t->failed;
	printf("%" PRIu64 " accepted, %" PRIu64 " refused\n", t->accepted, t->refused);
	clean_up(t, dir);
	printf("%" PRIu64 " passed, %" PRIu64 " failed\n", trials - (failed < trials ? failed : trials), failed);
	return failed != 0;
}
