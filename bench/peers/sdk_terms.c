/* sdk_terms.c - see sdk_terms.h. What becomes of a value of each type is the SDK's:

   boolean, id       one token without a system
   code              one token, of the code system that the element is bound to
   Coding            one token; without a system it has ''
   CodeableConcept   one token for each coding that has a code; a coding without a system has ''
   Identifier        one token, if it has a value; its system may be absent
   Reference         its text, as it stands; canonical: the same
   HumanName         one string of prefix, given, family, suffix and text with spaces between
   Address           one string of line, city, district, state, country, postal code and text with commas between
   string, uri       as it stands
   date              its first and last day, by its precision
   dateTime          its first and last millisecond, by its precision; without a zone it is UTC (the SDK takes the device's zone)
   Period            the first of start and the last of end; 0 and the largest integer where they are absent
   Quantity          two rows: the unit as people read it, under the system ''; its code under its system
   Of one parameter and record no row is there twice.

   The SDK converts a UCUM quantity to base units before it is stored and asked for. That is left out: it costs time, and the questions ask in the unit
   that the records have. Another departure in its favour: the path that each row repeats is the JSON's, without "where(resolve() is Patient)" and the like. */
#include "bench/peers/sdk_terms.h"
#include "base/clock.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DAY_MICROS (24 * 3600 * INT64_C(1000000))

static const kiln_slice absent = {NULL, 0};
static const kiln_slice nothing = {"", 0};

static bool same(const struct sdk_term *a, const struct sdk_term *b)
{
	return a->table == b->table && kl_slice_eq(a->system, b->system) && kl_slice_eq(a->value, b->value) && a->number == b->number &&
		a->from == b->from && a->to == b->to;
}

static bool held(const struct sdk_terms *t, const struct sdk_term *term)
{
	for (size_t i = t->count; i > 0 && strcmp(t->list[i - 1].name, term->name) == 0; i--)
		if (same(&t->list[i - 1], term))
			return true;
	return false;
}

static void add(struct sdk_terms *t, const struct sdk_parameter *p, struct sdk_term term)
{
	term.name = p->name;
	term.path = p->path;
	if (held(t, &term))
		return;
	if (t->count == t->cap) {
		size_t cap = t->cap ? t->cap * 2 : 32;
		struct sdk_term *more = realloc(t->list, cap * sizeof *more);
		if (!more) {
			t->arena.failed = true;
			return;
		}
		t->list = more;
		t->cap = cap;
	}
	t->list[t->count++] = term;
}

static void add_text(struct sdk_terms *t, const struct sdk_parameter *p, enum sdk_table table, kiln_slice system, kiln_slice value)
{
	if (value.size)
		add(t, p, (struct sdk_term){.table = table, .system = system, .value = value});
}

/* A string member's characters; empty where there is none. */
static kiln_slice member(struct sdk_terms *t, uint32_t object, const char *key)
{
	uint32_t node = kl_json_get(&t->doc, object, key);
	if (node == KL_JSON_NONE || t->doc.nodes[node].kind != KL_JSON_STRING)
		return nothing;
	kiln_slice text = kl_json_string(&t->doc, node, &t->arena);
	return text.data ? text : nothing;
}

static void add_concept(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	uint32_t codings = kl_json_get(&t->doc, node, "coding");
	if (codings == KL_JSON_NONE)
		return;
	for (uint32_t c = kl_json_first(&t->doc, codings); c != KL_JSON_NONE; c = kl_json_next(&t->doc, codings, c))
		add_text(t, p, SDK_TOKEN, member(t, c, "system"), member(t, c, "code"));
}

static void add_reference(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	kiln_slice text = member(t, node, "reference");
	if (!p->detail || kl_slice_starts(text, kl_slice_of(p->detail)))
		add_text(t, p, SDK_REFERENCE, nothing, text);
}

static void add_identifier(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	kiln_slice system = member(t, node, "system");
	add_text(t, p, SDK_TOKEN, system.size ? system : absent, member(t, node, "value"));
}

/* Words joined to one text. Room is taken once: with what stands between they are never longer than their JSON. */
struct joined {
	kiln_slice text;
	char *room;
	const char *between;
};

static void append(struct joined *j, kiln_slice word)
{
	size_t between = strlen(j->between);
	if (!word.size)
		return;
	if (j->text.size) {
		memcpy(j->room + j->text.size, j->between, between);
		j->text.size += between;
	}
	memcpy(j->room + j->text.size, word.data, word.size);
	j->text.size += word.size;
}

static void append_all(struct sdk_terms *t, struct joined *j, uint32_t node, const char *key)
{
	uint32_t words = kl_json_get(&t->doc, node, key);
	if (words == KL_JSON_NONE)
		return;
	if (t->doc.nodes[words].kind == KL_JSON_STRING)
		append(j, kl_json_string(&t->doc, words, &t->arena));
	else
		for (uint32_t w = kl_json_first(&t->doc, words); w != KL_JSON_NONE; w = kl_json_next(&t->doc, words, w))
			append(j, t->doc.nodes[w].kind == KL_JSON_STRING ? kl_json_string(&t->doc, w, &t->arena) : nothing);
}

static void add_joined(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	static const char *const name[] = {"prefix", "given", "family", "suffix", "text", NULL};
	static const char *const address[] = {"line", "city", "district", "state", "country", "postalCode", "text", NULL};
	char *room = kl_arena_alloc(&t->arena, t->doc.nodes[node].size);
	struct joined j = {{room, 0}, room, p->form == AS_NAME ? " " : ", "};
	if (!room)
		return;
	for (const char *const *key = p->form == AS_NAME ? name : address; *key; key++)
		append_all(t, &j, node, *key);
	add_text(t, p, SDK_STRING, nothing, j.text);
}

static void add_day(struct sdk_terms *t, const struct sdk_parameter *p, kiln_slice text)
{
	struct kl_period day;
	if (kl_date_parse(text, false, &day))
		add(t, p, (struct sdk_term){.table = SDK_DATE, .from = day.low / DAY_MICROS, .to = day.high / DAY_MICROS - 1});
}

static void add_time(struct sdk_terms *t, const struct sdk_parameter *p, kiln_slice first, kiln_slice last)
{
	struct kl_period a, b;
	bool starts = kl_date_parse(first, false, &a), ends = kl_date_parse(last, false, &b);
	if (starts || ends)
		add(t, p, (struct sdk_term){.table = SDK_DATE_TIME, .from = starts ? a.low / 1000 : 0, .to = ends ? b.high / 1000 - 1 : INT64_MAX});
}

static void add_quantity(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	uint32_t value = kl_json_get(&t->doc, node, "value");
	kiln_slice unit = member(t, node, "unit");
	char number[64];
	if (value == KL_JSON_NONE)
		return;
	kiln_slice text = kl_json_text(&t->doc, value);
	snprintf(number, sizeof number, "%.*s", (int)text.size, text.data);
	for (int coded = unit.size == 0; coded < 2; coded++)
		add(t, p, (struct sdk_term){.table = SDK_QUANTITY, .number = strtod(number, NULL),
			.system = coded ? member(t, node, "system") : nothing, .value = coded ? member(t, node, "code") : unit});
}

static void add_plain(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	if (t->doc.nodes[node].kind == KL_JSON_STRING || t->doc.nodes[node].kind == KL_JSON_TRUE || t->doc.nodes[node].kind == KL_JSON_FALSE)
		add_text(t, p, SDK_TOKEN, absent, kl_json_text(&t->doc, node));
}

static void add_value(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node)
{
	kiln_slice text = t->doc.nodes[node].kind == KL_JSON_STRING ? kl_json_string(&t->doc, node, &t->arena) : nothing;
	switch (p->form) {
	case AS_PLAIN: add_plain(t, p, node); break;
	case AS_CODE: add_text(t, p, SDK_TOKEN, p->detail ? kl_slice_of(p->detail) : nothing, text); break;
	case AS_CODING: add_text(t, p, SDK_TOKEN, member(t, node, "system"), member(t, node, "code")); break;
	case AS_CONCEPT: add_concept(t, p, node); break;
	case AS_IDENTIFIER: add_identifier(t, p, node); break;
	case AS_REFERENCE: add_reference(t, p, node); break;
	case AS_CANONICAL: add_text(t, p, SDK_REFERENCE, nothing, text); break;
	case AS_URI: add_text(t, p, SDK_URI, nothing, text); break;
	case AS_NAME:
	case AS_ADDRESS: add_joined(t, p, node); break;
	case AS_TEXT: add_text(t, p, SDK_STRING, nothing, text); break;
	case AS_DAY: add_day(t, p, text); break;
	case AS_TIME: add_time(t, p, text, text); break;
	case AS_PERIOD: add_time(t, p, member(t, node, "start"), member(t, node, "end")); break;
	case AS_QUANTITY: add_quantity(t, p, node); break;
	}
}

/* Every element at the path below the node: "" is the node itself. Arrays are gone through on the way. */
static void add_path(struct sdk_terms *t, const struct sdk_parameter *p, uint32_t node, const char *path)
{
	char key[64];
	size_t size = strcspn(path, ".");
	if (t->doc.nodes[node].kind == KL_JSON_ARRAY) {
		for (uint32_t e = kl_json_first(&t->doc, node); e != KL_JSON_NONE; e = kl_json_next(&t->doc, node, e))
			add_path(t, p, e, path);
		return;
	}
	if (size == 0) {
		add_value(t, p, node);
		return;
	}
	memcpy(key, path, size);
	key[size] = 0;
	uint32_t child = kl_json_get(&t->doc, node, key);
	if (child != KL_JSON_NONE)
		add_path(t, p, child, path[size] ? path + size + 1 : "");
}

static void add_parameters(struct sdk_terms *t, const struct sdk_parameter *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		add_path(t, &list[i], KL_JSON_ROOT, strchr(list[i].path, '.') + 1);
}

int sdk_terms_read(struct sdk_terms *t, const struct record *r)
{
	size_t all, own;
	const struct sdk_parameter *of_all = sdk_parameters_of_all(&all), *of_type = sdk_parameters_of(r->type, &own);
	t->count = 0;
	kl_arena_clear(&t->arena);
	if (kl_json_read(&t->doc, kl_slice(r->json, r->size), KL_DEPTH_MAX, 0, NULL, NULL) != KILN_OK)
		return -1;
	add_parameters(t, of_all, all);
	add_parameters(t, of_type, own);
	return t->arena.failed ? -1 : 0;
}

void sdk_terms_free(struct sdk_terms *t)
{
	kl_json_free(&t->doc);
	kl_arena_free(&t->arena);
	free(t->list);
	*t = (struct sdk_terms){0};
}
