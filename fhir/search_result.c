/* search_result.c - the parameters that shape the result of a search and take no part in matching (R4 search 3.1.1.5, and http: general parameters):
   one row each. */
#include "fhir/search_compile.h"
#include "base/status.h"

#define COUNT_DIGITS 15

static int compile_count(struct kl_compile *c, kiln_search *search)
{
	const struct kl_query_param *q = c->query;
	struct kl_result *r = &search->result;
	bool good = q->count == 1 && q->values[0].size <= COUNT_DIGITS && !r->limited;
	uint64_t n = 0;
	for (size_t i = 0; good && i < q->values[0].size; i++) {
		char digit = q->values[0].data[i];
		good = digit >= '0' && digit <= '9';
		n = n * 10 + (uint64_t)(digit - '0');
	}
	r->limited = true;
	r->limit = n;
	return good ? KILN_OK : kl_compile_fail(c, KILN_BAD_QUERY, "it is one number, 0 or more, given once");
}

/* Compiled when all clauses are. */
static int note_sort(struct kl_compile *c, kiln_search *search)
{
	if (search->result.sort)
		return kl_compile_fail(c, KILN_BAD_QUERY, "it is given once, with commas between its parameters");
	search->result.sort = c->query;
	return KILN_OK;
}

static int refuse(struct kl_compile *c, kiln_search *search)
{
	(void)search;
	return kl_compile_fail(c, KILN_UNSUPPORTED, "not offered");
}

/* `code` is the name up to its first colon. */
static const struct { const char *code; bool modified; int (*compile)(struct kl_compile *c, kiln_search *search); } rows[] = {
	{"_count", false, compile_count}, {"_sort", false, note_sort}, {"_include", true, refuse}, {"_revinclude", true, refuse}, {"_total", false, refuse},
	{"_summary", false, refuse}, {"_elements", false, refuse}, {"_asOf", false, refuse}, {"_list", true, refuse}, {"_type", true, refuse},
	{"_contained", true, refuse}, {"_containedType", true, refuse}, {"_filter", true, refuse}, {"_query", true, refuse}, {"_content", true, refuse},
	{"_text", true, refuse}, {"_format", true, refuse}, {"_pretty", true, refuse}, {"_score", true, refuse},
};

int kl_result_compile(struct kl_compile *c, kiln_search *search)
{
	struct kl_query_name name = c->query->name;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (kl_slice_is(rows[i].modified ? name.code : name.whole, rows[i].code))
			return rows[i].compile(c, search);
	return KILN_DONE;
}

int kl_result_finish(struct kl_compile *c, kiln_search *search)
{
	if (!search->result.sort)
		return KILN_OK;
	c->query = search->result.sort;
	return kl_sort_compile(c, search);
}
