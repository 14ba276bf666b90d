/* A model test of _include and _revinclude: records that refer to each other at random, changed and deleted step by step; random includes of random pages, as of
   now or of an earlier step. What a page brings along is compared with a plain walk over the records' references. The seed is printed with a failure. */
#include "search_fixture.h"
#include <stdio.h>
#include <stdlib.h>

enum type { ORGANIZATION, PATIENT, OBSERVATION, LIBRARY, TYPES, NEVER_STORED };
enum slot { PART_OF, MANAGER, DOCTOR, LINK, SUBJECT, MEMBER, PERFORMER, DEPENDS, DERIVED };
#define IDS 30
#define REFERENCES 4
#define STEPS 24
#define CHANGES 24
#define QUERIES 25
#define URLS 3
#define INCLUDES 4

static const char *const names[] = {"Organization", "Patient", "Observation", "Library"};
static const struct param { uint8_t type, slot; const char *code; int only; uint8_t targets[2]; } params[] = {
	{ORGANIZATION, PART_OF, "partof", -1, {ORGANIZATION, ORGANIZATION}},
	{PATIENT, MANAGER, "organization", -1, {ORGANIZATION, ORGANIZATION}},
	{PATIENT, DOCTOR, "general-practitioner", -1, {ORGANIZATION, ORGANIZATION}},
	{PATIENT, LINK, "link", -1, {PATIENT, PATIENT}},
	{OBSERVATION, SUBJECT, "subject", -1, {PATIENT, PATIENT}},
	{OBSERVATION, SUBJECT, "patient", PATIENT, {PATIENT, PATIENT}},
	{OBSERVATION, MEMBER, "has-member", -1, {OBSERVATION, OBSERVATION}},
	{OBSERVATION, PERFORMER, "performer", -1, {ORGANIZATION, PATIENT}},
	{LIBRARY, DEPENDS, "depends-on", -1, {LIBRARY, LIBRARY}},
	{LIBRARY, DERIVED, "derived-from", -1, {LIBRARY, LIBRARY}},
};
#define PARAMS (sizeof params / sizeof *params)

/* Of a library: id is the url's number, version 0 is none. */
struct reference { uint8_t slot, type, id, version; };
struct node {
	bool live;
	uint8_t url, version, count;
	struct reference references[REFERENCES];
};
struct model {
	struct node nodes[TYPES][IDS];
	uint64_t sequence;
};
struct include { bool reverse, iterate; int source, target; const struct param *param; };
struct marks { bool of[TYPES][IDS]; };

static uint64_t seed, start;
static unsigned below(unsigned n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (unsigned)(seed >> 33) % n;
}

/* ---- Records ---- */

static struct reference any_reference(enum type type)
{
	static const uint8_t first[] = {PART_OF, MANAGER, SUBJECT, DEPENDS}, count[] = {1, 3, 3, 2};
	struct reference r = {.slot = (uint8_t)(first[type] + below(count[type])), .id = (uint8_t)below(IDS)};
	switch (r.slot) {
	case PART_OF: case MANAGER: r.type = ORGANIZATION; break;
	case DOCTOR: r.type = below(4) ? ORGANIZATION : NEVER_STORED; break;
	case LINK: r.type = PATIENT; break;
	case SUBJECT: r.type = below(4) ? PATIENT : NEVER_STORED; break;
	case MEMBER: r.type = OBSERVATION; break;
	case PERFORMER: r.type = below(2) ? PATIENT : ORGANIZATION; break;
	default: r = (struct reference){r.slot, LIBRARY, (uint8_t)below(URLS + 1), (uint8_t)below(3)};
	}
	return r;
}

static struct node any_node(enum type type)
{
	struct node n = {.live = true, .url = (uint8_t)below(URLS), .version = (uint8_t)below(3)};
	unsigned wanted = below(REFERENCES + 1);
	for (unsigned i = 0; i < wanted; i++) {
		struct reference r = any_reference(type);
		bool single = r.slot == PART_OF || r.slot == MANAGER || r.slot == SUBJECT, there = false;
		for (unsigned k = 0; k < n.count; k++)
			there |= single && n.references[k].slot == r.slot;
		if (!there)
			n.references[n.count++] = r;
	}
	return n;
}

static size_t print_canonical(char *out, unsigned url, unsigned version)
{
	return (size_t)(version ? sprintf(out, "http://x.org/%u|%u", url, version) : sprintf(out, "http://x.org/%u", url));
}

static size_t print_reference(char *out, const struct reference *r)
{
	size_t n = 0;
	if (r->slot == DEPENDS || r->slot == DERIVED) {
		n = (size_t)sprintf(out, "{\"type\":\"%s\",\"resource\":\"", r->slot == DEPENDS ? "depends-on" : "derived-from");
		n += print_canonical(out + n, r->id, r->version);
		return n + (size_t)sprintf(out + n, "\"}");
	}
	const char *type = r->type == NEVER_STORED ? r->slot == SUBJECT ? "Group" : "Practitioner" : names[r->type];
	n = (size_t)sprintf(out, r->slot == LINK ? "{\"type\":\"seealso\",\"other\":{\"reference\":\"%s/t%u\"}}" : "{\"reference\":\"%s/t%u\"}", type, r->id);
	return n;
}

static size_t print_slot(char *out, const struct node *node, enum slot slot)
{
	static const char *const members[] = {"partOf", "managingOrganization", "generalPractitioner", "link", "subject", "hasMember", "performer", "", ""};
	bool single = slot == PART_OF || slot == MANAGER || slot == SUBJECT;
	size_t n = 0;
	for (unsigned i = 0; i < node->count; i++)
		if (node->references[i].slot == slot) {
			n += n ? (size_t)sprintf(out + n, ",") : (size_t)sprintf(out, ",\"%s\":%s", members[slot], single ? "" : "[");
			n += print_reference(out + n, &node->references[i]);
		}
	return n && !single ? n + (size_t)sprintf(out + n, "]") : n;
}

static void print_node(char *out, enum type type, unsigned id, const struct node *node, unsigned salt)
{
	static const char *const rest[] = {"", "", ",\"status\":\"final\",\"code\":{\"text\":\"x\"}", ",\"status\":\"active\",\"type\":{\"text\":\"x\"}"};
	size_t n = (size_t)sprintf(out, "{\"resourceType\":\"%s\",\"id\":\"t%u\",\"implicitRules\":\"http://x.org/%u\"%s", names[type], id, salt, rest[type]);
	if (type == LIBRARY) {
		n += (size_t)sprintf(out + n, ",\"url\":\"http://x.org/%u\"", node->url);
		n += node->version ? (size_t)sprintf(out + n, ",\"version\":\"%u\"", node->version) : 0;
		n += node->count ? (size_t)sprintf(out + n, ",\"relatedArtifact\":[") : 0;
		for (unsigned i = 0; i < node->count; i++) {
			n += i ? (size_t)sprintf(out + n, ",") : 0;
			n += print_reference(out + n, &node->references[i]);
		}
		n += node->count ? (size_t)sprintf(out + n, "]") : 0;
	}
	for (enum slot slot = PART_OF; slot < DEPENDS; slot++)
		n += print_slot(out + n, node, slot);
	sprintf(out + n, "}");
}

static void change(struct shop *s, struct model *m, unsigned salt)
{
	kiln_batch *b;
	kiln_view *view;
	kiln_error err = {0};
	char json[2048], name[8];
	cr_assert_eq(kiln_batch_open(s->store, &b, NULL), KILN_OK);
	for (unsigned i = 0; i < CHANGES; i++) {
		enum type type = (enum type)below(TYPES);
		unsigned id = below(IDS);
		struct node *node = &m->nodes[type][id];
		*node = below(5) ? any_node(type) : (struct node){0};
		print_node(json, type, id, node, salt * CHANGES + i);
		snprintf(name, sizeof name, "t%u", id);
		int rc = node->live ? kiln_batch_put(b, kl_slice_of(json), NULL, &err) : kiln_batch_delete(b, kl_slice_of(names[type]), kl_slice_of(name), NULL, &err);
		cr_assert_eq(rc, KILN_OK, "%s: %s", json, err.message);
	}
	cr_assert_eq(kiln_batch_commit(b, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(b);
	cr_assert_eq(kiln_view_open(s->store, &view, NULL), KILN_OK);
	m->sequence = kiln_view_sequence(view);
	kiln_view_close(view);
}

/* ---- The plain walk ---- */

static bool leads(const struct model *m, const struct include *include, enum type type, const struct reference *r, enum type to, unsigned id)
{
	const struct node *target = &m->nodes[to][id];
	const struct param *p = include->param;
	if ((include->source >= 0 && include->source != (int)type) || (p && p->slot != r->slot))
		return false;
	if ((include->target >= 0 && include->target != (int)to) || (p && p->only >= 0 && p->only != (int)to) || r->type != to || !target->live)
		return false;
	return to == LIBRARY ? r->id == target->url && (!r->version || r->version == target->version) : r->id == id;
}

/* What one record, type and id, brings along by one include. */
static bool bring(const struct model *m, const struct include *include, enum type type, unsigned id, struct marks *got)
{
	bool more = false;
	for (enum type t = 0; t < TYPES; t++)
		for (unsigned i = 0; i < IDS; i++) {
			const struct node *from = include->reverse ? &m->nodes[t][i] : &m->nodes[type][id];
			bool found = false;
			for (unsigned k = 0; k < from->count && from->live; k++)
				found |= include->reverse ? leads(m, include, t, &from->references[k], type, id) : leads(m, include, type, &from->references[k], t, i);
			more |= found && !got->of[t][i];
			got->of[t][i] |= found;
		}
	return more;
}

static void walk(const struct model *m, const struct include *includes, unsigned count, const struct marks *matches, struct marks *got)
{
	bool more = true;
	for (unsigned n = 0; n < count; n++)
		for (unsigned i = 0; i < TYPES * IDS; i++)
			if (matches->of[i / IDS][i % IDS])
				bring(m, &includes[n], (enum type)(i / IDS), i % IDS, got);
	while (more) {
		more = false;
		for (unsigned n = 0; n < count; n++)
			for (unsigned i = 0; i < TYPES * IDS && includes[n].iterate; i++)
				if (got->of[i / IDS][i % IDS])
					more |= bring(m, &includes[n], (enum type)(i / IDS), i % IDS, got);
	}
}

/* ---- Queries ---- */

static size_t print_include(char *out, struct include *include)
{
	const struct param *p = &params[below(PARAMS)];
	*include = (struct include){.reverse = below(2), .iterate = below(3) == 0, .source = p->type, .target = -1, .param = p};
	size_t n = (size_t)sprintf(out, "&_%sinclude%s=", include->reverse ? "rev" : "", include->iterate ? ":iterate" : "");
	switch (below(6)) {
	case 0:
		include->source = -1;
		include->param = NULL;
		return n + (size_t)sprintf(out + n, "*");
	case 1:
		include->param = NULL;
		return n + (size_t)sprintf(out + n, "%s:*", names[p->type]);
	case 2:
		include->target = p->targets[below(2)];
		return n + (size_t)sprintf(out + n, "%s:%s:%s", names[p->type], p->code, names[include->target]);
	default:
		return n + (size_t)sprintf(out + n, "%s:%s", names[p->type], p->code);
	}
}

static size_t print_page(char *out)
{
	const char *a = names[below(TYPES)], *b = names[below(TYPES)];
	switch (below(4)) {
	case 0: return (size_t)sprintf(out, "%s?_count=%u", a, below(5));
	case 1: return (size_t)sprintf(out, "?_type=%s,%s&_count=%u", a, b, 1 + below(IDS));
	case 2: return (size_t)sprintf(out, "%s?_sort=-_id&_count=%u", a, 1 + below(IDS));
	default: return (size_t)sprintf(out, "%s?_id=t%u,t%u", a, below(IDS), below(IDS));
	}
}

static void read_answer(const kiln_search *search, kiln_view *view, const char *query, struct marks *matches, struct marks *included)
{
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err = {0};
	int rc;
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_OK, "seed %lu, %s: %s", (unsigned long)start, query, err.message);
	while ((rc = kiln_cursor_next(cursor, &record, &err)) == KILN_OK) {
		unsigned type = 0, id = (unsigned)strtoul(record.id.data + 1, NULL, 10);
		while (!kl_slice_is(record.type, names[type]))
			cr_assert_lt(++type, TYPES);
		cr_assert(!matches->of[type][id] && !included->of[type][id], "seed %lu, %s: %s/t%u twice", (unsigned long)start, query, names[type], id);
		(record.mode == KILN_MATCH ? matches : included)->of[type][id] = true;
	}
	cr_assert_eq(rc, KILN_DONE, "seed %lu, %s: %s", (unsigned long)start, query, err.message);
	cr_assert(kiln_cursor_complete(cursor));
	kiln_cursor_close(cursor);
}

static void ask(struct shop *s, const struct model *m, bool now)
{
	struct include includes[INCLUDES];
	struct marks matches = {0}, included = {0}, want = {0};
	char query[1024], moment[32];
	unsigned count = 1 + below(INCLUDES);
	kiln_search *search;
	kiln_view *view;
	kiln_error err = {0};
	size_t n = print_page(query);
	for (unsigned i = 0; i < count; i++)
		n += print_include(query + n, &includes[i]);
	snprintf(moment, sizeof moment, "%lu", (unsigned long)m->sequence);
	cr_assert_eq(now ? kiln_view_open(s->store, &view, &err) : kiln_view_open_as_of(s->store, kl_slice_of(moment), &view, &err), KILN_OK, "%s", err.message);
	cr_assert_eq(kiln_search_compile(s->store, kl_slice(query, n), &search, &err), KILN_OK, "seed %lu, %s: %s", (unsigned long)start, query, err.message);
	read_answer(search, view, query, &matches, &included);
	walk(m, includes, count, &matches, &want);
	for (unsigned i = 0; i < TYPES * IDS; i++) {
		bool match = matches.of[i / IDS][i % IDS], has = included.of[i / IDS][i % IDS], wants = want.of[i / IDS][i % IDS] && !match;
		cr_assert_eq(has, wants, "seed %lu, %s as of %s: %s/t%u is %s", (unsigned long)start, query, now ? "now" : moment, names[i / IDS], i % IDS,
			has ? "too much" : "missing");
		cr_assert(!match || m->nodes[i / IDS][i % IDS].live);
	}
	kiln_search_free(search);
	kiln_view_close(view);
}

Test(search_include_model, random_graphs)
{
	static struct model steps[STEPS];
	const char *given = getenv("KILN_SEED");
	struct shop s;
	seed = given ? strtoull(given, NULL, 10) : UINT64_C(88172645463325252);
	start = seed;
	shop_open(&s);
	for (unsigned i = 0; i < STEPS; i++) {
		steps[i] = i ? steps[i - 1] : steps[0];
		change(&s, &steps[i], i);
		for (unsigned k = 0; k < QUERIES; k++) {
			unsigned at = below(3) ? i : below(i + 1);
			ask(&s, &steps[at], at == i);
		}
	}
	shop_close(&s);
}
