/* search_result.c - the parameters that shape the result of a search and take no part in matching (R4 search 3.1.1.5, and http: general parameters):
   one row each. */
#include "fhir/search_compile.h"
#include "base/status.h"
#include "fhir/search_page.h"
#include <stdio.h>

#define COUNT_DIGITS 15

/* The only value. */
static int one_value(struct kl_compile *c, kiln_slice *value)
{
	*value = c->query->values[0];
	return c->query->count == 1 ? KILN_OK : kl_compile_fail(c, KILN_BAD_QUERY, "it has one value");
}

/* The only value's place among names, which end with NULL. */
static int one_of(struct kl_compile *c, const char *const *names, uint8_t *place)
{
	kiln_slice value;
	int rc = one_value(c, &value);
	if (rc != KILN_OK)
		return rc;
	for (*place = 0; names[*place]; ++*place)
		if (kl_slice_is(value, names[*place]))
			return KILN_OK;
	char list[128] = "";
	for (size_t i = 0, n = 0; names[i] && n < sizeof list; i++)
		n += (size_t)snprintf(list + n, sizeof list - n, " %s", names[i]);
	return kl_compile_fail(c, KILN_BAD_QUERY, "its value is one of%s", list);
}

static int compile_count(struct kl_compile *c, kiln_search *search)
{
	struct kl_result *r = &search->result;
	kiln_slice value;
	int rc = one_value(c, &value);
	bool good = rc == KILN_OK && value.size <= COUNT_DIGITS;
	for (size_t i = 0; good && i < value.size; i++) {
		good = value.data[i] >= '0' && value.data[i] <= '9';
		r->limit = r->limit * 10 + (uint64_t)(value.data[i] - '0');
	}
	r->limited = true;
	return good ? KILN_OK : kl_compile_fail(c, KILN_BAD_QUERY, "it is one number, 0 or more");
}

/* Compiled when all clauses are. */
static int note_sort(struct kl_compile *c, kiln_search *search)
{
	search->result.sort = c->query;
	return KILN_OK;
}

/* R4 search 3.1.1.5.2, _total. An estimate may be exact: it always is. */
static int compile_total(struct kl_compile *c, kiln_search *search)
{
	static const char *const names[] = {[KL_TOTAL_ACCURATE] = "accurate", [KL_TOTAL_ESTIMATE] = "estimate", [KL_TOTAL_NONE] = "none", NULL};
	return one_of(c, names, &search->result.total);
}

static int compile_summary(struct kl_compile *c, kiln_search *search)
{
	static const char *const names[] = {[KL_SUMMARY_FALSE] = "false", [KL_SUMMARY_TRUE] = "true", [KL_SUMMARY_TEXT] = "text", [KL_SUMMARY_DATA] = "data",
		[KL_SUMMARY_COUNT] = "count", NULL};
	return one_of(c, names, &search->result.subset.summary);
}

/* Whether there are such elements is known when the types are: kl_result_finish. "value[x]" is "value". */
static int compile_elements(struct kl_compile *c, kiln_search *search)
{
	const struct kl_query_param *q = c->query;
	kiln_slice *names = kl_arena_alloc(c->arena, q->count * sizeof *names);
	if (!names)
		return kl_fail_memory(c->err);
	for (uint32_t i = 0; i < q->count; i++) {
		names[i] = q->values[i];
		if (names[i].size > 3 && memcmp(names[i].data + names[i].size - 3, "[x]", 3) == 0)
			names[i].size -= 3;
	}
	search->result.subset.names = names;
	search->result.subset.count = q->count;
	search->result.elements = q;
	return KILN_OK;
}

/* R4 http 3.1.0.1.11. A '+' that nobody encoded has become a blank. */
static int compile_format(struct kl_compile *c, kiln_search *search)
{
	static const char *const names[] = {"json", "application/json", "application/fhir+json", "application/fhir json", "text/json"};
	kiln_slice value;
	int rc = one_value(c, &value);
	(void)search;
	for (size_t i = 0; rc == KILN_OK && i < sizeof names / sizeof *names; i++)
		if (kl_slice_is(value, names[i]))
			return KILN_OK;
	return rc == KILN_OK ? kl_compile_fail(c, KILN_UNSUPPORTED, "the only format is json") : rc;
}

static int compile_pretty(struct kl_compile *c, kiln_search *search)
{
	static const char *const names[] = {"false", "true", NULL};
	uint8_t place;
	int rc = one_of(c, names, &place);
	search->result.pretty = place == 1;
	return rc;
}

/* R4 search 3.1.1.5.5: contained resources are not searched, which is what false asks for. */
static int compile_contained(struct kl_compile *c, kiln_search *search)
{
	(void)search;
	if (c->query->count == 1 && kl_slice_is(c->query->values[0], "false"))
		return KILN_OK;
	return kl_compile_fail(c, KILN_UNSUPPORTED, "contained resources are not searched: only false is offered");
}

/* The token of a page (search_page.h): read when the search runs. */
static int compile_page(struct kl_compile *c, kiln_search *search)
{
	int rc = one_value(c, &search->result.page);
	return rc != KILN_OK || kl_page_formed(search->result.page) ? rc : kl_compile_fail(c, KILN_BAD_QUERY, "it is no token of a page");
}

/* Kiln's own: R4 has no parameter of this kind. */
static int compile_asof(struct kl_compile *c, kiln_search *search)
{
	kiln_slice value;
	int rc = one_value(c, &value);
	if (rc != KILN_OK || kl_asof_parse(value, &search->result.asof))
		return rc;
	return kl_compile_fail(c, KILN_BAD_QUERY, KL_ASOF_FORMS);
}

/* `code` is the name, or what stands before its first colon where it is modified. A row that repeats may be given more than once. */
static const struct {
	const char *code;
	bool modified, repeats;
	int (*compile)(struct kl_compile *c, kiln_search *search);
	const char *why;   /* it is not offered */
} rows[] = {
	{"_count", false, false, compile_count, NULL},
	{"_sort", false, false, note_sort, NULL},
	{"_total", false, false, compile_total, NULL},
	{"_summary", false, false, compile_summary, NULL},
	{"_elements", false, false, compile_elements, NULL},
	{"_format", false, false, compile_format, NULL},
	{"_pretty", false, false, compile_pretty, NULL},
	{"_contained", false, false, compile_contained, NULL},
	{"_page", false, false, compile_page, NULL},
	{"_include", true, true, kl_include_compile, NULL},
	{"_revinclude", true, true, kl_include_compile, NULL},
	{"_asOf", false, false, compile_asof, NULL},
	{"_type", true, true, NULL, "it goes with a search over all types"},
	{"_containedType", true, true, NULL, "contained resources are not searched"},
	{"_filter", true, true, NULL, "filter expressions are not offered"},
	{"_query", true, true, NULL, "named queries are not offered"},
	{"_content", true, true, NULL, "the text of whole resources is not searched"},
	{"_text", true, true, NULL, "narratives are not searched"},
	{"_score", true, true, NULL, "matches have no score"},
};

#define ROWS (sizeof rows / sizeof *rows)

static size_t find_row(struct kl_query_name name)
{
	size_t i = 0;
	while (i < ROWS && !kl_slice_is(rows[i].modified ? name.code : name.whole, rows[i].code))
		i++;
	return i;
}

bool kl_result_named(struct kl_query_name name)
{
	return find_row(name) < ROWS;
}

const char *kl_result_offered(size_t n)
{
	size_t i = 0;
	while (i < ROWS && (rows[i].why || n--))
		i++;
	return i < ROWS ? rows[i].code : NULL;
}

int kl_result_compile(struct kl_compile *c, kiln_search *search)
{
	size_t i = find_row(c->query->name);
	if (i == ROWS)
		return KILN_DONE;
	if (search->result.given & (1u << i) && !rows[i].repeats)
		return kl_compile_fail(c, KILN_BAD_QUERY, "it is given once");
	search->result.given |= 1u << i;
	c->unknown = rows[i].why != NULL;
	return rows[i].why ? kl_compile_fail(c, KILN_UNSUPPORTED, "%s", rows[i].why) : rows[i].compile(c, search);
}

/* Every name is one of some type that is searched. */
static int check_elements(struct kl_compile *c, const kiln_search *search)
{
	const struct kl_subset *s = &search->result.subset;
	c->query = search->result.elements;
	if (s->count && s->summary != KL_SUMMARY_FALSE && s->summary != KL_SUMMARY_COUNT)
		return kl_compile_fail(c, KILN_BAD_QUERY, "it does not go together with _summary");
	for (uint32_t i = 0; i < s->count; i++) {
		bool known = kl_subset_knows(search->root.type, s->names[i]);
		for (uint32_t k = 0; k < search->other_count && !known; k++)
			known = kl_subset_knows(search->others[k].type, s->names[i]);
		if (!known)
			return kl_compile_fail(c, KILN_BAD_QUERY, "its value %u is no top-level element of the type", i + 1);
	}
	return KILN_OK;
}

/* R4 search 3.1.1.5.4: includes and _summary=text cannot be mixed. */
static int check_includes(struct kl_compile *c, const kiln_search *search)
{
	if (search->result.include_count && search->result.subset.summary == KL_SUMMARY_TEXT)
		return kl_fail(c->err, KILN_BAD_QUERY, "parameter '_summary': text does not go together with _include and _revinclude");
	return KILN_OK;
}

int kl_result_finish(struct kl_compile *c, kiln_search *search)
{
	int rc = check_elements(c, search);
	if (rc == KILN_OK)
		rc = check_includes(c, search);
	if (rc != KILN_OK || !search->result.sort)
		return rc;
	c->query = search->result.sort;
	return kl_sort_compile(c, search);
}
