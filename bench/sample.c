/* sample.c - values for the questions, taken from the data: the same data and seed give the same questions.

   Two passes. The first meets every record: it lists patients, encounters and organisations, counts the codes of Observations and Conditions, and keeps
   of each code of an Observation some values of its own (a reservoir). The second looks at the Observations of the patients that were chosen, to find for
   each a code whose ten newest are told apart by their dates, so that every system must give the same ten. */
#include "bench/data.h"
#include "base/clock.h"
#include "base/json.h"
#include "fhir/fold.h"
#define XXH_INLINE_ALL
#include <xxhash.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#define RESERVOIR 256
#define CODES_MAX 4096          /* codes that are told apart, of Observations and of Conditions */
#define CODE_VARIANTS 8         /* questions about a code: so many codes, the most frequent ones */
#define PAGE 20
#define NAME_PREFIX 3
#define LATER_PAGE 1000

struct value {
	const char *number, *unit;
};
struct code {
	const char *system, *code, *status, *category;
	uint32_t count, quantities, dates;
	struct value values[RESERVOIR];
	const char *when[RESERVOIR];
};
struct codes {
	struct code *list[CODES_MAX];
	uint32_t slots[CODES_MAX * 2];   /* index + 1, by hash */
	uint32_t count;
};
struct ids {
	const char **list;
	size_t count, cap;
};
struct dated {
	int64_t when;
	const char *text, *id;
};
struct taker {
	struct sample *sample;
	const struct data *data;
	struct kl_arena *arena;
	struct kl_json doc;
	uint64_t random;
	struct codes observations, conditions;
	struct ids patients, encounters, families, organisations;
	struct ids open;                  /* prefixes of names that FHIR lets a system find or not */
	struct kl_buf folded;
	struct dated *dated;              /* every Observation */
	size_t dated_count;
};

static uint64_t next_random(struct taker *t)
{
	t->random ^= t->random << 13;
	t->random ^= t->random >> 7;
	t->random ^= t->random << 17;
	return t->random;
}

static const char *keep(struct taker *t, kiln_slice s) { return kl_arena_copy(t->arena, s).data; }

static void ids_add(struct ids *ids, const char *id)
{
	if (ids->count == ids->cap) {
		const char **more = realloc(ids->list, (ids->cap = ids->cap ? ids->cap * 2 : 1024) * sizeof *more);
		if (!more)
			exit(3);
		ids->list = more;
	}
	ids->list[ids->count++] = id;
}

/* n-th of `of` evenly spread ones. */
static const char *ids_spread(const struct ids *ids, size_t n, size_t of) { return ids->list[n * ids->count / of]; }
static size_t ids_sample(const struct ids *ids) { return ids->count < DATA_SAMPLE ? ids->count : DATA_SAMPLE; }

/* The value under a path of names; of an array its first element. */
static kiln_slice text_at(const struct kl_json *doc, const char *const *path)
{
	uint32_t node = KL_JSON_ROOT;
	for (size_t i = 0; path[i]; i++) {
		node = kl_json_get(doc, node, path[i]);
		if (node != KL_JSON_NONE && doc->nodes[node].kind == KL_JSON_ARRAY)
			node = kl_json_first(doc, node);
		if (node == KL_JSON_NONE)
			return (kiln_slice){0};
	}
	return kl_json_text(doc, node);
}
#define AT(doc, ...) text_at(doc, (const char *const[]){__VA_ARGS__, NULL})

static const char *after_slash(kiln_slice reference, const char *type)
{
	size_t n = strlen(type);
	return reference.size > n + 1 && memcmp(reference.data, type, n) == 0 && reference.data[n] == '/' ? reference.data + n + 1 : NULL;
}

static struct code *code_of(struct taker *t, struct codes *codes)
{
	kiln_slice system = AT(&t->doc, "code", "coding", "system"), code = AT(&t->doc, "code", "coding", "code");
	uint32_t at = (uint32_t)(XXH3_64bits(code.data, code.size) % (CODES_MAX * 2)), *slots = codes->slots;
	struct code *c;
	if (!system.size || !code.size || memchr(code.data, '\\', code.size))
		return NULL;
	for (; slots[at]; at = (at + 1) % (CODES_MAX * 2)) {
		c = codes->list[slots[at] - 1];
		if (kl_slice_is(system, c->system) && kl_slice_is(code, c->code))
			return c;
	}
	if (codes->count == CODES_MAX || !(c = kl_arena_alloc(t->arena, sizeof *c)))
		return NULL;
	*c = (struct code){.system = keep(t, system), .code = keep(t, code)};
	codes->list[codes->count] = c;
	slots[at] = ++codes->count;
	return c;
}

static void meet_observation(struct taker *t, const struct record *r)
{
	struct code *c = code_of(t, &t->observations);
	kiln_slice when = AT(&t->doc, "effectiveDateTime"), number = AT(&t->doc, "valueQuantity", "value"), unit = AT(&t->doc, "valueQuantity", "code");
	struct kl_period period;
	uint32_t at;
	if (kl_date_parse(when, false, &period))
		t->dated[t->dated_count++] = (struct dated){period.low, when.data, r->id};
	if (!c)
		return;
	c->count++;
	if (!c->category) {
		c->status = keep(t, AT(&t->doc, "status"));
		c->category = keep(t, AT(&t->doc, "category", "coding", "code"));
	}
	at = c->dates < RESERVOIR ? c->dates : (uint32_t)(next_random(t) % (c->dates + 1));
	if (when.size >= 4 && at < RESERVOIR)
		c->when[at] = keep(t, when);
	c->dates += when.size >= 4;
	at = c->quantities < RESERVOIR ? c->quantities : (uint32_t)(next_random(t) % (c->quantities + 1));
	if (number.size && unit.size && at < RESERVOIR)
		c->values[at] = (struct value){keep(t, number), keep(t, unit)};
	c->quantities += number.size && unit.size;
}

/* The first n characters of a name in lower case, if they are all letters of ASCII. */
static const char *prefix_of(struct taker *t, kiln_slice name, size_t n)
{
	char text[8];
	if (name.size < n || n >= sizeof text)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		if (!isalpha((unsigned char)name.data[i]) || (unsigned char)name.data[i] > 127)
			return NULL;
		text[i] = (char)tolower((unsigned char)name.data[i]);
	}
	return keep(t, kl_slice(text, n));
}

static void note_word(struct taker *t, kiln_slice word)
{
	const char *prefix;
	kl_buf_clear(&t->folded);
	kl_fold(word, &t->folded);
	if ((prefix = prefix_of(t, kl_buf_slice(&t->folded), NAME_PREFIX)))
		ids_add(&t->open, prefix);
}

/* Systems may differ in what FHIR leaves open: whether a later word of a family name is found by its beginning, whether a letter with an accent is
   found by the one without. Prefixes for which that matters are not asked for. */
static void note_open(struct taker *t, kiln_slice part, bool family)
{
	kl_buf_clear(&t->folded);
	kl_fold(part, &t->folded);
	if (t->folded.size >= NAME_PREFIX && part.size >= NAME_PREFIX && strncasecmp(t->folded.data, part.data, NAME_PREFIX) != 0)
		note_word(t, part);
	for (size_t i = 1; family && i < part.size; i++)
		if (!isalpha((unsigned char)part.data[i - 1]))
			note_word(t, kl_slice(part.data + i, part.size - i));
}

static void note_parts(struct taker *t, uint32_t name, const char *member)
{
	uint32_t at = kl_json_get(&t->doc, name, member);
	if (at == KL_JSON_NONE)
		return;
	for (uint32_t n = at; n < t->doc.nodes[at].end; n++)
		if (t->doc.nodes[n].kind == KL_JSON_STRING)
			note_open(t, kl_json_string(&t->doc, n, t->arena), strcmp(member, "family") == 0);
}

static void meet_names(struct taker *t)
{
	uint32_t names = kl_json_get(&t->doc, KL_JSON_ROOT, "name");
	const char *prefix = prefix_of(t, AT(&t->doc, "name", "family"), NAME_PREFIX);
	if (prefix)
		ids_add(&t->families, prefix);
	for (uint32_t n = names == KL_JSON_NONE ? names : kl_json_first(&t->doc, names); n != KL_JSON_NONE; n = kl_json_next(&t->doc, names, n)) {
		note_parts(t, n, "family");
		note_parts(t, n, "given");
	}
}

static void meet(struct taker *t, const struct record *r)
{
	const char *prefix;
	if (strcmp(r->type, "Observation") == 0)
		meet_observation(t, r);
	else if (strcmp(r->type, "Encounter") == 0)
		ids_add(&t->encounters, r->id);
	else if (strcmp(r->type, "Condition") == 0) {
		struct code *c = code_of(t, &t->conditions);
		if (c)
			c->count++;
	} else if (strcmp(r->type, "Patient") == 0) {
		ids_add(&t->patients, r->id);
		meet_names(t);
	} else if (strcmp(r->type, "Organization") == 0 && (prefix = prefix_of(t, AT(&t->doc, "name"), 4)))
		ids_add(&t->organisations, prefix);
}

static bool is_asked_type(const char *type)
{
	static const char *const types[] = {"Observation", "Encounter", "Condition", "Patient", "Organization"};
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcmp(type, types[i]) == 0)
			return true;
	return false;
}

static bool read_record(struct taker *t, const struct record *r)
{
	return kl_json_read(&t->doc, kl_slice(r->json, r->size), KL_DEPTH_MAX, 0, NULL, NULL) == KILN_OK;
}

/* ---- Types ---- */

static bool is_in(const char *name, const char *const *names)
{
	for (size_t i = 0; names[i]; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

/* Of the types that have the parameter (and whose reference stands in one place), those that the data has. */
static const char *const *types_of(struct taker *t, const char *const *known)
{
	const char **types = kl_arena_alloc(t->arena, 64 * sizeof *types);
	size_t n = 0;
	if (!types)
		return NULL;
	types[0] = NULL;
	for (size_t i = 0; i < t->data->count; i++) {
		const char *type = t->data->records[i].type;
		if (!is_in(type, types) && is_in(type, known)) {
			types[n++] = type;
			types[n] = NULL;
		}
	}
	return n ? types : NULL;
}

static const char *const patient_types[] = {"AllergyIntolerance", "CarePlan", "CareTeam", "Claim", "Condition", "Device", "DiagnosticReport",
	"DocumentReference", "Encounter", "ExplanationOfBenefit", "ImagingStudy", "Immunization", "MedicationAdministration", "MedicationRequest", "Observation",
	"Procedure", "SupplyDelivery", NULL};
static const char *const encounter_types[] = {"CarePlan", "CareTeam", "Condition", "DiagnosticReport", "MedicationRequest", "Observation", "Procedure", NULL};

/* ---- Questions ---- */

static void ask(struct taker *t, struct question q)
{
	struct sample *s = t->sample;
	if (s->counts[q.kind] < DATA_SAMPLE)
		s->questions[q.kind][s->counts[q.kind]++] = q;
}

static int by_count(const void *a, const void *b)
{
	const struct code *x = *(struct code *const *)a, *y = *(struct code *const *)b;
	return (x->count < y->count) - (x->count > y->count);
}

static int by_number(const void *a, const void *b)
{
	double x = atof(((const struct value *)a)->number), y = atof(((const struct value *)b)->number);
	return (x > y) - (x < y);
}

static int by_text(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* About a tenth of the values lies above the number. */
static void ask_quantity(struct taker *t, struct code *c, struct question q)
{
	size_t n = c->quantities < RESERVOIR ? c->quantities : RESERVOIR;
	q.kind = Q_CODE_QUANTITY;
	qsort(c->values, n, sizeof *c->values, by_number);
	q.number = c->values[n * 9 / 10].number;
	q.unit = c->values[n * 9 / 10].unit;
	ask(t, q);
}

static void ask_date(struct taker *t, struct code *c, struct question q)
{
	size_t n = c->dates < RESERVOIR ? c->dates : RESERVOIR;
	char day[] = "0000-01-01";
	if (n == 0)
		return;
	qsort(c->when, n, sizeof *c->when, by_text);
	memcpy(day, c->when[n / 2], 4);
	q.kind = Q_CODE_DATE;
	q.date = keep(t, kl_slice_of(day));
	ask(t, q);
}

static void ask_code(struct taker *t, struct code *c)
{
	struct question q = {.system = c->system, .code = c->code, .count = PAGE, .page = 1, .gender = "female", .status = c->status, .category = c->category};
	static const enum question_kind plain[] = {Q_CODE_COUNT, Q_CODE_PAGE, Q_CODE_ALL, Q_CHAIN};
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
		q.kind = plain[i];
		ask(t, q);
	}
	q.kind = Q_THREE;
	if (c->category)
		ask(t, q);
	ask_date(t, c, q);
	ask_quantity(t, c, q);
}

static void ask_codes(struct taker *t)
{
	const char **codes = kl_arena_alloc(t->arena, 101 * sizeof *codes);
	struct codes *all = &t->observations;
	size_t n = 0, asked = 0;
	qsort(all->list, all->count, sizeof *all->list, by_count);
	qsort(t->conditions.list, t->conditions.count, sizeof *t->conditions.list, by_count);
	for (size_t i = 0; i < all->count && asked < CODE_VARIANTS; i++)
		if (all->list[i]->quantities * 2 > all->list[i]->count && ++asked)
			ask_code(t, all->list[i]);
	for (size_t i = 0; codes && i < all->count && n < 100; i++)
		if (strcmp(all->list[i]->system, all->list[0]->system) == 0)
			codes[n++] = all->list[i]->code;
	if (n) {
		codes[n] = NULL;
		ask(t, (struct question){.kind = Q_CODES, .system = all->list[0]->system, .codes = codes});
	}
	for (size_t i = 0; i < t->conditions.count && i < CODE_VARIANTS; i++)
		ask(t, (struct question){.kind = Q_HAS, .system = t->conditions.list[i]->system, .code = t->conditions.list[i]->code});
}

static bool is_open(const struct taker *t, const char *prefix)
{
	for (size_t i = 0; i < t->open.count; i++)
		if (strcmp(t->open.list[i], prefix) == 0)
			return true;
	return false;
}

static void ask_patients(struct taker *t)
{
	const char *const *types = types_of(t, patient_types), *const *of_encounter = types_of(t, encounter_types);
	size_t n = ids_sample(&t->patients);
	for (size_t i = 0; i < n; i++) {
		struct question q = {.kind = Q_ENCOUNTERS, .patient = ids_spread(&t->patients, i, n), .types = types};
		ask(t, q);
		q.kind = Q_INCLUDES;
		ask(t, q);
		q.kind = Q_CHART;
		if (types)
			ask(t, q);
	}
	n = ids_sample(&t->encounters);
	for (size_t i = 0; i < n && of_encounter; i++)
		ask(t, (struct question){.kind = Q_ENCOUNTER, .encounter = ids_spread(&t->encounters, i, n), .types = of_encounter});
	n = ids_sample(&t->families);
	for (size_t i = 0; i < n; i++)
		if (!is_open(t, ids_spread(&t->families, i, n)))
			ask(t, (struct question){.kind = Q_NAME, .name = ids_spread(&t->families, i, n)});
	n = t->organisations.count < CODE_VARIANTS ? t->organisations.count : CODE_VARIANTS;
	for (size_t i = 0; i < n; i++)
		ask(t, (struct question){.kind = Q_CHAIN_TWO, .name = ids_spread(&t->organisations, i, n)});
}

static void ask_records(struct taker *t)
{
	size_t n = t->data->count < DATA_SAMPLE ? t->data->count : DATA_SAMPLE, start = next_random(t) % t->data->count;
	for (size_t i = 0; i < n; i++) {
		const struct record *r = &t->data->records[(start + i * t->data->count / n) % t->data->count];
		ask(t, (struct question){.kind = Q_READ, .type = r->type, .id = r->id});
	}
}

/* Newest first, then by id. */
static int by_date(const void *a, const void *b)
{
	const struct dated *x = a, *y = b;
	return x->when != y->when ? (x->when < y->when) - (x->when > y->when) : strcmp(x->id, y->id);
}

static void ask_sorted(struct taker *t)
{
	struct question q = {.kind = Q_SORTED, .count = PAGE, .page = 1};
	const struct dated *last;
	ask(t, q);
	qsort(t->dated, t->dated_count, sizeof *t->dated, by_date);
	q.page = t->dated_count / PAGE < LATER_PAGE ? t->dated_count / PAGE : LATER_PAGE;
	if (q.page > 1) {
		last = &t->dated[(q.page - 1) * PAGE - 1];
		q.after_date = keep(t, kl_slice(last->text, strcspn(last->text, "\"")));
		q.after_id = last->id;
		t->sample->later = q;
	}
}

/* ---- The last ten of patient and code ---- */

struct seen {
	uint32_t patient, code;
	int64_t when;
};

static int by_pair(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;
	if (x->patient != y->patient)
		return (x->patient > y->patient) - (x->patient < y->patient);
	if (x->code != y->code)
		return (x->code > y->code) - (x->code < y->code);
	return (x->when < y->when) - (x->when > y->when);
}

static bool told_apart(const struct seen *s, size_t n)
{
	for (size_t i = 0; i + 1 < n && i < 10; i++)
		if (s[i].when == s[i + 1].when)
			return false;
	return n > 1;
}

/* Of each patient the code with most of them, among those whose newest ten are told apart by date. */
static void ask_last(struct taker *t, struct seen *seen, size_t n)
{
	size_t best = 0, best_count = 0;
	qsort(seen, n, sizeof *seen, by_pair);
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && seen[end].patient == seen[i].patient && seen[end].code == seen[i].code; end++)
			;
		if (end - i > best_count && told_apart(seen + i, end - i)) {
			best = i;
			best_count = end - i;
		}
		if (best_count && (end == n || seen[end].patient != seen[i].patient)) {
			const struct code *c = t->observations.list[seen[best].code];
			ask(t, (struct question){.kind = Q_LAST, .patient = t->sample->questions[Q_ENCOUNTERS][seen[best].patient].patient, .system = c->system,
				.code = c->code, .count = 10});
			best_count = 0;
		}
	}
}

static uint32_t chosen(const struct taker *t, const char *id)
{
	const struct sample *s = t->sample;
	for (uint32_t i = 0; id && i < s->counts[Q_ENCOUNTERS]; i++) {
		size_t n = strlen(s->questions[Q_ENCOUNTERS][i].patient);
		if (memcmp(s->questions[Q_ENCOUNTERS][i].patient, id, n) == 0 && id[n] == '"')
			return i;
	}
	return UINT32_MAX;
}

static int look_again(struct taker *t)
{
	struct seen *seen = malloc((t->dated_count + 1) * sizeof *seen);
	size_t n = 0;
	if (!seen)
		return -1;
	for (size_t i = 0; i < t->data->count; i++) {
		const struct record *r = &t->data->records[i];
		struct kl_period period;
		const struct code *c;
		uint32_t patient;
		if (strcmp(r->type, "Observation") != 0 || !read_record(t, r))
			continue;
		if (t->sample->observation_count < DATA_SAMPLE && kl_slice_is(AT(&t->doc, "status"), "final") && AT(&t->doc, "valueQuantity").size)
			t->sample->observations[t->sample->observation_count++] = r;
		patient = chosen(t, after_slash(AT(&t->doc, "subject", "reference"), "Patient"));
		if (patient == UINT32_MAX || !kl_date_parse(AT(&t->doc, "effectiveDateTime"), false, &period) || !(c = code_of(t, &t->observations)))
			continue;
		for (uint32_t k = 0; k < t->observations.count; k++)
			if (t->observations.list[k] == c)
				seen[n++] = (struct seen){patient, k, period.low};
	}
	ask_last(t, seen, n);
	free(seen);
	return 0;
}

int sample_take(struct sample *sample, const struct data *data, uint64_t seed)
{
	struct taker *t = calloc(1, sizeof *t);
	int rc = 0;
	*sample = (struct sample){.memory = calloc(1, sizeof(struct kl_arena))};
	if (!t || !sample->memory || !(t->dated = malloc((data->count + 1) * sizeof *t->dated)))
		exit(3);
	t->sample = sample;
	t->data = data;
	t->arena = sample->memory;
	t->random = seed * 2654435761u + 1;
	for (size_t i = 0; i < data->count; i++)
		if (is_asked_type(data->records[i].type) && read_record(t, &data->records[i]))
			meet(t, &data->records[i]);
	ask_records(t);
	ask_patients(t);
	ask_sorted(t);
	rc = look_again(t);   /* by the places that codes have now */
	ask_codes(t);
	kl_json_free(&t->doc);
	free(t->dated);
	free(t->patients.list);
	free(t->encounters.list);
	free(t->families.list);
	free(t->open.list);
	kl_buf_free(&t->folded);
	free(t->organisations.list);
	free(t);
	return rc;
}

void sample_free(struct sample *sample)
{
	if (sample->memory)
		kl_arena_free(sample->memory);
	free(sample->memory);
	*sample = (struct sample){0};
}
