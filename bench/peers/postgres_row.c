/* postgres_row.c - as an app would do it that knows its resources: one pass with Kiln's own JSON reader (internal, and the fastest at hand, so that the
   peer pays the least for it), then the few columns that the queries need.

   Where an element repeats (codings, categories, items) the first value has its column, and each further one stands in `more` as "column=value". Codes are
   folded to lower case, names as R4 folds strings: case, marks and punctuation don't count, and each word of a family name is found by itself. */
#include "bench/peers/postgres_row.h"
#include "base/clock.h"
#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

#define EPOCH_2000 946684800000000ll   /* PostgreSQL's, in microseconds of Unix time */
#define NO_DATE INT64_MIN              /* -infinity: sorts last, newest first, and is after no day */
#define NUMBER_DIGITS 200

static bool is(const struct kl_json *doc, uint32_t node, enum kl_json_kind kind) { return node != KL_JSON_NONE && doc->nodes[node].kind == kind; }

static uint32_t get(struct postgres_row *row, uint32_t object, const char *key)
{
	return is(&row->doc, object, KL_JSON_OBJECT) ? kl_json_get(&row->doc, object, key) : KL_JSON_NONE;
}

static kiln_slice text_of(struct postgres_row *row, uint32_t node)
{
	return is(&row->doc, node, KL_JSON_STRING) ? kl_json_string(&row->doc, node, &row->arena) : (kiln_slice){0};
}

static kiln_slice string(struct postgres_row *row, uint32_t object, const char *key) { return text_of(row, get(row, object, key)); }

/* Walks the elements under a name: of an array each, else the one. */
static uint32_t first(struct postgres_row *row, uint32_t node)
{
	return is(&row->doc, node, KL_JSON_ARRAY) ? kl_json_first(&row->doc, node) : node;
}
static uint32_t next(struct postgres_row *row, uint32_t node, uint32_t element)
{
	return is(&row->doc, node, KL_JSON_ARRAY) ? kl_json_next(&row->doc, node, element) : KL_JSON_NONE;
}
#define EACH(row, e, node) (uint32_t e = first(row, node); e != KL_JSON_NONE; e = next(row, node, e))

/* a, a separator and b, in the arena; b in lower case. */
static kiln_slice join(struct postgres_row *row, kiln_slice a, const char *separator, kiln_slice b)
{
	size_t gap = strlen(separator), n = a.size + gap + b.size;
	char *text = kl_arena_alloc(&row->arena, n + 1);
	if (!text)
		return (kiln_slice){0};
	memcpy(text, a.data ? a.data : "", a.size);
	memcpy(text + a.size, separator, gap);
	for (size_t i = 0; i < b.size; i++)
		text[a.size + gap + i] = b.data[i] >= 'A' && b.data[i] <= 'Z' ? (char)(b.data[i] + 32) : b.data[i];
	return kl_slice(text, n);
}

static kiln_slice lower(struct postgres_row *row, kiln_slice text) { return text.data ? join(row, (kiln_slice){0}, "", text) : text; }

/* The first value goes into its column, others, once each, to `more`. */
static void add_value(struct postgres_row *row, int column, const char *name, kiln_slice value)
{
	kiln_slice tagged;
	if (!value.data || !value.size || kl_slice_eq(row->fields[column], value))
		return;
	if (!row->fields[column].data) {
		row->fields[column] = value;
		return;
	}
	if (row->more_count == PG_REPEATS || !(tagged = join(row, kl_slice_of(name), "=", (kiln_slice){0})).data)
		return;
	char *text = kl_arena_alloc(&row->arena, tagged.size + value.size + 1);
	if (!text)
		return;
	memcpy(text, tagged.data, tagged.size);
	memcpy(text + tagged.size, value.data, value.size);
	tagged = kl_slice(text, tagged.size + value.size);
	for (size_t i = 0; i < row->more_count; i++)
		if (kl_slice_eq(row->more[i], tagged))
			return;
	row->more[row->more_count++] = tagged;
}

/* ---- Elements ---- */

static void add_reference(struct postgres_row *row, int column, const char *name, uint32_t node, const char *type)
{
	kiln_slice reference = string(row, node, "reference");
	size_t n = strlen(type);
	if (reference.size > n && memcmp(reference.data, type, n) == 0)
		add_value(row, column, name, kl_slice(reference.data + n, reference.size - n));
}
static void add_patient(struct postgres_row *row, uint32_t node) { add_reference(row, PG_PATIENT, "patient", node, "Patient/"); }
static void add_encounter(struct postgres_row *row, uint32_t node) { add_reference(row, PG_ENCOUNTER, "encounter", node, "Encounter/"); }

/* What R4's parameter `patient` reads in each type; the references of other types are told apart by their text. */
static void read_patient(struct postgres_row *row, const char *type)
{
	static const char *const plain[] = {"subject", "patient", "beneficiary", "individual", "candidate", "for"};
	static const struct {
		const char *type, *list, *member;
	} deep[] = {{"Provenance", "target", NULL}, {"Appointment", "participant", "actor"}, {"AppointmentResponse", "actor", NULL}, {"Person", "link", "target"},
		{"AuditEvent", "agent", "who"}, {"AuditEvent", "entity", "what"}};
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		add_patient(row, get(row, KL_JSON_ROOT, plain[i]));
	for (size_t i = 0; i < sizeof deep / sizeof *deep; i++)
		if (strcmp(type, deep[i].type) == 0)
			for EACH(row, e, get(row, KL_JSON_ROOT, deep[i].list))
				add_patient(row, deep[i].member ? get(row, e, deep[i].member) : e);
}

/* R4's parameter `encounter`: the element of that name, of a document its context's, of a claim its items'. */
static void read_encounter(struct postgres_row *row)
{
	add_encounter(row, get(row, KL_JSON_ROOT, "encounter"));
	for EACH(row, e, get(row, get(row, KL_JSON_ROOT, "context"), "encounter"))
		add_encounter(row, e);
	for EACH(row, item, get(row, KL_JSON_ROOT, "item"))
		for EACH(row, e, get(row, item, "encounter"))
			add_encounter(row, e);
}

/* The codings of a concept; with their system, or only the code. */
static void read_codings(struct postgres_row *row, int column, const char *name, uint32_t concept, bool with_system)
{
	for EACH(row, c, get(row, concept, "coding")) {
		kiln_slice code = string(row, c, "code");
		if (code.size)
			add_value(row, column, name, with_system ? join(row, string(row, c, "system"), "|", code) : lower(row, code));
	}
}

static kiln_slice encode_number(struct postgres_row *row, kiln_slice text);
static kiln_slice encode_time(struct postgres_row *row, int64_t time);

static void read_quantity(struct postgres_row *row)
{
	uint32_t quantity = get(row, KL_JSON_ROOT, "valueQuantity"), value = get(row, quantity, "value");
	kiln_slice system = string(row, quantity, "system"), code = string(row, quantity, "code");
	char *unit = code.size ? kl_arena_alloc(&row->arena, system.size + code.size + 2) : NULL;
	if (!unit || !is(&row->doc, value, KL_JSON_NUMBER))
		return;
	row->fields[PG_UNIT] = kl_slice(unit, (size_t)sprintf(unit, "%.*s|%.*s", (int)system.size, system.data, (int)code.size, code.data));
	row->fields[PG_VALUE] = encode_number(row, kl_json_text(&row->doc, value));
}

/* The first moment of it, and the first after it, as R4 compares dates. */
static void read_effective(struct postgres_row *row)
{
	uint32_t period = get(row, KL_JSON_ROOT, "effectivePeriod");
	kiln_slice low = string(row, KL_JSON_ROOT, "effectiveDateTime"), high = low;
	struct kl_period from, to;
	if (!low.data && !(low = high = string(row, KL_JSON_ROOT, "effectiveInstant")).data) {
		low = string(row, period, "start");
		high = string(row, period, "end");
	}
	if (!low.data || !kl_date_parse(low, false, &from))
		from.low = NO_DATE;
	if (!high.data || !kl_date_parse(high, false, &to))
		to.high = period == KL_JSON_NONE ? NO_DATE : INT64_MAX;
	row->fields[PG_DATE] = encode_time(row, from.low);
	row->fields[PG_UNTIL] = encode_time(row, to.high);
}

static void read_observation(struct postgres_row *row)
{
	row->fields[PG_STATUS] = lower(row, string(row, KL_JSON_ROOT, "status"));
	for EACH(row, c, get(row, KL_JSON_ROOT, "category"))
		read_codings(row, PG_CATEGORY, "category", c, false);
	read_codings(row, PG_CODE, "code", get(row, KL_JSON_ROOT, "code"), true);
	read_quantity(row);
	read_effective(row);
}

/* ---- Names ---- */

static void add_folded(struct postgres_row *row, kiln_slice text)
{
	utf8proc_uint8_t *mapped = NULL;
	char *out = kl_arena_alloc(&row->arena, text.size * 4 + 1);
	utf8proc_int32_t c;
	size_t n = 0;
	utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text.data, (utf8proc_ssize_t)text.size, &mapped,
		UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
	for (utf8proc_ssize_t i = 0, step; out && i < size; i += step) {
		if ((step = utf8proc_iterate(mapped + i, size - i, &c)) <= 0)
			break;
		utf8proc_category_t category = utf8proc_category(c);
		if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO)
			continue;
		memcpy(out + n, mapped + i, (size_t)step);
		n += n + (size_t)step <= text.size * 4 ? (size_t)step : 0;
	}
	free(mapped);
	for (size_t i = 0; n && i < row->name_count; i++)
		if (kl_slice_eq(row->names[i], kl_slice(out, n)))
			return;
	if (n && row->name_count < PG_REPEATS)
		row->names[row->name_count++] = kl_slice(out, n);
}

static bool ends_word(char c) { return c == ' ' || c == '-' || (c >= '\t' && c <= '\r'); }

static void add_words(struct postgres_row *row, kiln_slice text)
{
	for (size_t i = 1; i < text.size; i++)
		if (ends_word(text.data[i - 1]) && !ends_word(text.data[i])) {
			size_t n = 1;
			while (i + n < text.size && !ends_word(text.data[i + n]))
				n++;
			add_folded(row, kl_slice(text.data + i, n));
		}
}

static void read_person(struct postgres_row *row)
{
	static const char *const parts[] = {"family", "given", "prefix", "suffix", "text"};
	row->fields[PG_GENDER] = lower(row, string(row, KL_JSON_ROOT, "gender"));
	for EACH(row, name, get(row, KL_JSON_ROOT, "name"))
		for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
			for EACH(row, part, get(row, name, parts[i])) {
				add_folded(row, text_of(row, part));
				if (i == 0)
					add_words(row, text_of(row, part));
			}
}

static void read_organization(struct postgres_row *row)
{
	add_folded(row, string(row, KL_JSON_ROOT, "name"));
	for EACH(row, alias, get(row, KL_JSON_ROOT, "alias"))
		add_folded(row, text_of(row, alias));
}

/* ---- PostgreSQL's binary formats ---- */

static void put_number(char *to, uint64_t value, int bytes)
{
	for (int i = bytes - 1; i >= 0; i--, value >>= 8)
		to[i] = (char)value;
}

static int64_t moment(int64_t time) { return time == INT64_MIN || time == INT64_MAX ? time : time - EPOCH_2000; }

static kiln_slice encode_time(struct postgres_row *row, int64_t time)
{
	char *out = kl_arena_alloc(&row->arena, 8);
	if (out)
		put_number(out, (uint64_t)moment(time), 8);
	return kl_slice(out, out ? 8 : 0);
}

int postgres_row_moment(const char *text, char out[8])
{
	struct kl_period p;
	if (!kl_date_parse(kl_slice_of(text), true, &p))
		return -1;
	put_number(out, (uint64_t)moment(p.low), 8);
	return 0;
}

/* numeric: digits to the base of 10,000, the first with a weight, and how many decimals were written. */
static kiln_slice encode_number(struct postgres_row *row, kiln_slice text)
{
	char digits[NUMBER_DIGITS + 8] = "", *out = kl_arena_alloc(&row->arena, 8 + NUMBER_DIGITS);
	int count = 0, whole = 0, scale = 0, weight, pad, groups;
	bool point = false, negative = text.size && text.data[0] == '-';
	size_t i = negative;
	for (; i < text.size && text.data[i] != 'e' && text.data[i] != 'E'; i++) {
		if (text.data[i] == '.') {
			point = true;
			continue;
		}
		scale += point;
		whole += !point;
		if (count < NUMBER_DIGITS)
			digits[count++] = (char)(text.data[i] - '0');
	}
	if (i < text.size) {
		int power = atoi(text.data + i + 1);
		whole += power;
		scale = scale > power ? scale - power : 0;
	}
	weight = (whole > 0 ? whole + 3 : whole) / 4 - 1;   /* rounded up: of the group that holds the first digit */
	pad = (weight + 1) * 4 - whole;
	groups = (pad + count + 3) / 4;
	if (!out || groups > NUMBER_DIGITS / 4 || whole < -1000 || whole > 1000)
		return (kiln_slice){0};
	put_number(out, (uint64_t)groups, 2);
	put_number(out + 2, (uint64_t)weight, 2);
	put_number(out + 4, negative ? 0x4000 : 0, 2);
	put_number(out + 6, (uint64_t)scale, 2);
	for (int g = 0; g < groups; g++) {
		int value = 0;
		for (int k = 0; k < 4; k++) {
			int at = g * 4 + k - pad;
			value = value * 10 + (at >= 0 && at < count ? digits[at] : 0);
		}
		put_number(out + 8 + g * 2, (uint64_t)value, 2);
	}
	return kl_slice(out, 8 + (size_t)groups * 2);
}

static size_t total(const kiln_slice *list, size_t n)
{
	size_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += list[i].size + 8;
	return sum;
}

/* text[]: one dimension, no NULLs, the OID of text, its length from 1; then each. */
static kiln_slice encode_array(struct postgres_row *row)
{
	char *out = kl_arena_alloc(&row->arena, 20 + total(row->more, row->more_count)), *to = out + 20;
	if (!row->more_count || !out)
		return (kiln_slice){0};
	put_number(out, 1, 4);
	put_number(out + 4, 0, 4);
	put_number(out + 8, 25, 4);
	put_number(out + 12, row->more_count, 4);
	put_number(out + 16, 1, 4);
	for (size_t i = 0; i < row->more_count; i++) {
		put_number(to, row->more[i].size, 4);
		memcpy(to + 4, row->more[i].data, row->more[i].size);
		to += 4 + row->more[i].size;
	}
	return kl_slice(out, (size_t)(to - out));
}

/* tsvector: each lexeme with a NUL, without positions. */
static kiln_slice encode_names(struct postgres_row *row)
{
	char *out = kl_arena_alloc(&row->arena, 4 + total(row->names, row->name_count)), *to = out + 4;
	if (!row->name_count || !out)
		return (kiln_slice){0};
	put_number(out, row->name_count, 4);
	for (size_t i = 0; i < row->name_count; i++) {
		memcpy(to, row->names[i].data, row->names[i].size);
		memset(to + row->names[i].size, 0, 3);
		to += row->names[i].size + 3;
	}
	return kl_slice(out, (size_t)(to - out));
}

/* ---- Rows ---- */

int postgres_row_read(struct postgres_row *row, const struct record *record)
{
	kiln_error err;
	memset(row->fields, 0, sizeof row->fields);
	kl_arena_clear(&row->arena);
	row->name_count = row->more_count = 0;
	if (!row->names && (!(row->names = calloc(PG_REPEATS, sizeof *row->names)) || !(row->more = calloc(PG_REPEATS, sizeof *row->more))))
		return -1;
	if (kl_json_read(&row->doc, kl_slice(record->json, record->size), KL_DEPTH_MAX, 0, NULL, &err) != KILN_OK) {
		fprintf(stderr, "postgres: %s/%s: %s\n", record->type, record->id, err.message);
		return -1;
	}
	row->fields[PG_ID] = kl_slice_of(record->id);
	row->fields[PG_TYPE] = kl_slice_of(record->type);
	row->fields[PG_BODY] = kl_slice(record->json, record->size);
	read_patient(row, record->type);
	read_encounter(row);
	if (strcmp(record->type, "Observation") == 0)
		read_observation(row);
	else if (strcmp(record->type, "Condition") == 0)
		read_codings(row, PG_CODE, "code", get(row, KL_JSON_ROOT, "code"), true);
	else if (strcmp(record->type, "Encounter") == 0)
		add_reference(row, PG_PROVIDER, "provider", get(row, KL_JSON_ROOT, "serviceProvider"), "Organization/");
	else if (strcmp(record->type, "Patient") == 0)
		read_person(row);
	else if (strcmp(record->type, "Organization") == 0)
		read_organization(row);
	row->fields[PG_NAMES] = encode_names(row);
	row->fields[PG_MORE] = encode_array(row);
	return row->arena.failed ? -1 : 0;
}

void postgres_row_free(struct postgres_row *row)
{
	kl_json_free(&row->doc);
	kl_arena_free(&row->arena);
	free(row->names);
	free(row->more);
}

void postgres_row_copy(const struct postgres_row *row, struct kl_buf *out)
{
	char number[4];
	put_number(number, PG_COLUMNS, 2);
	kl_buf_add(out, number, 2);
	for (int i = 0; i < PG_COLUMNS; i++) {
		put_number(number, row->fields[i].data ? row->fields[i].size : UINT32_MAX, 4);
		kl_buf_add(out, number, 4);
		kl_buf_add_slice(out, row->fields[i]);
	}
}
