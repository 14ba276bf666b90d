/* question.c - questions in FHIR's words, and the check of their answers. */
#include "bench/question.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

static const struct question_about kinds[Q_KINDS] = {
	[Q_READ] = {"read", "read by id", false, false},
	[Q_VERSION] = {"version", "read by version", false, false},
	[Q_CHART] = {"chart", "whole chart of a patient", false, false},
	[Q_LAST] = {"last", "last 10 of patient and code", false, true},
	[Q_ENCOUNTERS] = {"encounters", "encounters of a patient", false, false},
	[Q_ENCOUNTER] = {"encounter", "all of an encounter", false, false},
	[Q_CODE_COUNT] = {"code_count", "count of a code", true, false},
	[Q_CODE_PAGE] = {"code_page", "first page of a code", false, false},
	[Q_CODE_ALL] = {"code_all", "all of a code", false, false},
	[Q_CODE_DATE] = {"code_date", "code and date, count", true, false},
	[Q_CODE_QUANTITY] = {"code_quantity", "code and quantity range, count", true, false},
	[Q_THREE] = {"three_tokens", "three tokens, count", true, false},
	[Q_CODES] = {"codes", "100 codes, count", true, false},
	[Q_CHAIN] = {"chain", "chained, count", true, false},
	[Q_CHAIN_TWO] = {"chain_two", "chained over two, count", true, false},
	[Q_HAS] = {"has", "_has, count", true, false},
	[Q_INCLUDES] = {"includes", "_include and _revinclude", false, false},
	[Q_NAME] = {"name", "patients by name prefix", false, false},
	[Q_SORTED] = {"sorted", "sorted page", false, true},
	[Q_HISTORY] = {"history", "history of 10,000 versions", false, false},
};

const struct question_about *question_about(enum question_kind kind) { return &kinds[kind]; }

struct text {
	char *out;
	size_t size, used;
	bool full;
};

static void say(struct text *t, const char *format, ...)
{
	va_list args;
	int n;
	va_start(args, format);
	n = vsnprintf(t->out + t->used, t->size - t->used, format, args);
	va_end(args);
	t->full |= n < 0 || (size_t)n >= t->size - t->used;
	t->used += t->full ? 0 : (size_t)n;
}

static void say_types(struct text *t, const char *const *types)
{
	say(t, "?_type=");
	for (size_t i = 0; types[i]; i++)
		say(t, "%s%s", i ? "," : "", types[i]);
}

static void say_codes(struct text *t, const struct question *q)
{
	for (size_t i = 0; q->codes[i]; i++)
		say(t, "%s%s|%s", i ? "," : "", q->system, q->codes[i]);
}

/* A value as a URL takes it: UCUM's "%" is a unit, too. */
static void say_value(struct text *t, const char *value)
{
	for (; *value; value++)
		say(t, strchr("%&+# ", *value) ? "%%%02X" : "%c", (unsigned char)*value);
}

bool question_text(const struct question *q, char *out, size_t size)
{
	struct text t = {out, size, 0, false};
	switch (q->kind) {
	case Q_READ: say(&t, "%s/%s", q->type, q->id); break;
	case Q_VERSION: say(&t, "%s/%s/_history/VERSION", q->type, q->id); break;
	case Q_HISTORY: say(&t, "%s/%s/_history", q->type, q->id); break;
	case Q_CHART: say_types(&t, q->types); say(&t, "&patient=%s", q->patient); break;
	case Q_LAST: say(&t, "Observation?patient=%s&code=%s|%s&_sort=-date&_count=%zu", q->patient, q->system, q->code, q->count); break;
	case Q_ENCOUNTERS: say(&t, "Encounter?patient=%s", q->patient); break;
	case Q_ENCOUNTER: say_types(&t, q->types); say(&t, "&encounter=%s", q->encounter); break;
	case Q_CODE_COUNT:
	case Q_CODE_ALL: say(&t, "Observation?code=%s|%s", q->system, q->code); break;
	case Q_CODE_PAGE: say(&t, "Observation?code=%s|%s&_count=%zu", q->system, q->code, q->count); break;
	case Q_CODE_DATE: say(&t, "Observation?code=%s|%s&date=ge%s", q->system, q->code, q->date); break;
	case Q_CODE_QUANTITY:
		say(&t, "Observation?code=%s|%s&value-quantity=gt%s|http://unitsofmeasure.org|", q->system, q->code, q->number);
		say_value(&t, q->unit);
		break;
	case Q_THREE: say(&t, "Observation?status=%s&category=%s&code=%s|%s", q->status, q->category, q->system, q->code); break;
	case Q_CODES: say(&t, "Observation?code="); say_codes(&t, q); break;
	case Q_CHAIN: say(&t, "Observation?code=%s|%s&subject:Patient.gender=%s", q->system, q->code, q->gender); break;
	case Q_CHAIN_TWO: say(&t, "Condition?encounter:Encounter.service-provider:Organization.name=%s", q->name); break;
	case Q_HAS: say(&t, "Patient?_has:Condition:patient:code=%s|%s", q->system, q->code); break;
	case Q_INCLUDES: say(&t, "Encounter?patient=%s&_include=Encounter:service-provider&_revinclude=Condition:encounter", q->patient); break;
	case Q_NAME: say(&t, "Patient?name=%s", q->name); break;
	case Q_SORTED: say(&t, "Observation?_sort=-date,_id&_count=%zu", q->count); break;
	case Q_KINDS: return false;
	}
	return !t.full;
}

uint64_t answer_hash(const char *type, size_t type_size, const char *id, size_t id_size)
{
	return XXH3_64bits_withSeed(id, id_size, XXH3_64bits(type, type_size));
}

/* One byte of each cache line: what is only mapped, or not decompressed yet, must be there. */
static uint64_t touch(const char *body, size_t size)
{
	uint64_t sum = 0;
	for (size_t i = 0; i < size; i += 64)
		sum += (unsigned char)body[i];
	return sum;
}

void answer_row(struct answer *a, const char *type, size_t type_size, const char *id, size_t id_size, const char *body, size_t body_size)
{
	static volatile uint64_t kept;
	uint64_t hash = answer_hash(type, type_size, id, id_size);
	a->count++;
	a->hash = a->ordered ? a->hash * 0x9E3779B97F4A7C15u + hash : a->hash + hash;
	a->bytes += body_size;
	kept += body ? touch(body, body_size) : 0;
	if (a->mark && body && memmem(body, body_size, a->mark, strlen(a->mark)))
		a->marked++;
	if (a->each)
		a->each(a->arg, hash);
}
