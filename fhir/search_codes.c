/* search_codes.c - the values of a token that together are one part of a pattern (KL_PART_CODES): codes listed one by one where they are many, value sets,
   codes with a hierarchy (R4 search, token). What value sets and code systems hold is not looked at before the search runs. */
#include "base/status.h"
#include "fhir/search_compile.h"
#include "fhir/search_terminology.h"
#include <stdlib.h>

static int plain(struct kl_compile *c, kiln_slice escaped, kiln_slice *out)
{
	*out = kl_query_plain(c->arena, escaped);
	return out->data ? KILN_OK : kl_fail_memory(c->err);
}

static int front_of(struct kl_compile *c, kiln_slice code, bool folds, kiln_slice *out)
{
	kl_buf_clear(&c->bytes);
	kl_term_code(&c->bytes, code, folds);
	*out = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && out->data;
	kl_buf_clear(&c->bytes);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

/* ---- Plain codes ---- */

/* A code in any system: where folding changes it, systems that fold and systems that don't are asked apart. */
static int code_anywhere(struct kl_compile *c, kiln_slice code, struct kl_asked_codes *asked)
{
	kiln_slice folded, exact, any = {NULL, 0};
	int rc = front_of(c, code, true, &folded);
	if (rc == KILN_OK)
		rc = front_of(c, code, false, &exact);
	if (rc != KILN_OK)
		return rc;
	bool same = kl_slice_eq(folded, exact);
	asked->list[asked->count++] = (struct kl_asked_code){.url = any, .code = folded, .any = same ? KL_CODE_ANY_SYSTEM : KL_CODE_FOLDING_SYSTEM};
	if (!same)
		asked->list[asked->count++] = (struct kl_asked_code){.url = any, .code = exact, .any = KL_CODE_EXACT_SYSTEM};
	return KILN_OK;
}

/* `system|` alone, and what is malformed, goes the way of single values. */
static int listed_code(struct kl_compile *c, kiln_slice value, struct kl_asked_codes *asked, struct kl_clause *clause)
{
	kiln_slice parts[2], system, code;
	size_t count = kl_query_split(value, '|', parts, 2);
	if (count > 2 || (count == 2 && parts[1].size == 0))
		return kl_compile_value(c, clause->param, value, NULL, clause);
	int rc = plain(c, parts[0], &system);
	if (rc != KILN_OK || count == 1)
		return rc != KILN_OK ? rc : code_anywhere(c, system, asked);
	rc = plain(c, parts[1], &code);
	if (rc == KILN_OK)
		rc = front_of(c, code, kl_system_folds(system), &code);
	if (rc == KILN_OK)
		asked->list[asked->count++] = (struct kl_asked_code){.url = system, .code = code};
	return rc;
}

static int by_code(const void *a, const void *b)
{
	const struct kl_asked_code *x = a, *y = b;
	return kl_slice_cmp(x->code, y->code);
}

/* ---- Value sets, hierarchies ---- */

static int value_set(struct kl_compile *c, kiln_slice value, struct kl_asked_codes *asked)
{
	static const kiln_slice literal = {"ValueSet/", sizeof "ValueSet/" - 1};
	kiln_slice parts[2], url, version = KL_SLICE("");
	size_t count = kl_query_split(value, '|', parts, 2);
	int rc = count > 2 ? KILN_BAD_QUERY : plain(c, parts[0], &url);
	if (rc == KILN_OK && count == 2)
		rc = plain(c, parts[1], &version);
	if (rc == KILN_NO_MEMORY)
		return rc;
	struct kl_asked_code *a = &asked->list[asked->count++];
	*a = (struct kl_asked_code){.version = version};
	if (rc == KILN_OK && kl_slice_starts(url, literal) && count == 1)
		a->id = kl_slice(url.data + literal.size, url.size - literal.size);
	else if (rc == KILN_OK && memchr(url.data, ':', url.size) && (count == 1 || version.size))
		a->url = url;
	bool good = a->url.size || (a->id.size && a->id.size <= KL_ID_MAX && !memchr(a->id.data, '/', a->id.size));
	return good ? KILN_OK : kl_compile_fail(c, KILN_BAD_QUERY, "its value is the canonical URL of a ValueSet, with or without |version, or ValueSet/id");
}

/* A code, in any system; or codes that start so. */
static int keep_front(struct kl_compile *c, kiln_slice front, bool whole, struct kl_clause *clause)
{
	struct kl_part *parts = kl_arena_alloc(c->arena, 2 * sizeof *parts);
	if (!parts)
		return kl_fail_memory(c->err);
	parts[0] = (struct kl_part){.kind = whole ? KL_PART_BYTES : KL_PART_STARTS, .text = front};
	parts[1] = (struct kl_part){.kind = KL_PART_ANY_SYSTEM, .text = KL_SLICE("")};
	clause->patterns[clause->count++] = (struct kl_pattern){parts, whole ? 2 : 1};
	return KILN_OK;
}

/* R4 search 3.1.1.4.10.1: a MIME type, and the same with parameters. */
static int mime_type(struct kl_compile *c, kiln_slice value, struct kl_clause *clause)
{
	kiln_slice text, front;
	int rc = plain(c, value, &text);
	if (rc == KILN_OK)
		rc = front_of(c, text, true, &front);
	if (rc == KILN_OK && kl_term_prefix(front).size < front.size)
		rc = kl_compile_fail(c, KILN_UNSUPPORTED, ":below a MIME type of more than %d bytes", KL_TEXT_TERM_MAX - 4);
	if (rc == KILN_OK)
		rc = keep_front(c, front, true, clause);
	for (size_t i = 0; i < 2 && rc == KILN_OK; i++) {
		kl_buf_clear(&c->bytes);
		kl_buf_add(&c->bytes, front.data, front.size - 1);
		kl_buf_add_text(&c->bytes, i ? " ;" : ";");
		kiln_slice more = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
		bool good = kl_buf_ok(&c->bytes) && more.data;
		kl_buf_clear(&c->bytes);
		rc = good ? keep_front(c, more, false, clause) : kl_fail_memory(c->err);
	}
	return rc;
}

static int hierarchy(struct kl_compile *c, kiln_slice value, struct kl_asked_codes *asked, struct kl_clause *clause)
{
	kiln_slice parts[2], system, code;
	if (asked->kind == KL_ASKED_BELOW && kl_query_split(value, '|', parts, 1) == 1 && memchr(value.data, '/', value.size))
		return mime_type(c, value, clause);
	if (kl_query_split(value, '|', parts, 2) != 2 || parts[0].size == 0 || parts[1].size == 0)
		return kl_compile_fail(c, KILN_BAD_QUERY, "a code with its hierarchy is written system|code");
	int rc = plain(c, parts[0], &system);
	if (rc == KILN_OK)
		rc = plain(c, parts[1], &code);
	asked->list[asked->count++] = (struct kl_asked_code){.url = system, .code = code};
	return rc;
}

/* ---- All of them ---- */

static int keep(struct kl_compile *c, const struct kl_asked_codes *asked, struct kl_clause *clause)
{
	struct kl_part *part = kl_arena_alloc(c->arena, sizeof *part);
	if (!part)
		return kl_fail_memory(c->err);
	*part = (struct kl_part){.kind = KL_PART_CODES, .of.codes = asked};
	clause->patterns[clause->count++] = (struct kl_pattern){part, 1};
	return KILN_OK;
}

int kl_compile_codes(struct kl_compile *c, unsigned kind, struct kl_clause *clause)
{
	struct kl_asked_codes *asked = kl_arena_alloc(c->arena, sizeof *asked);
	struct kl_asked_code *list = kl_arena_alloc(c->arena, 2 * (size_t)c->query->count * sizeof *list);
	int rc = KILN_OK;
	if (!asked || !list)
		return kl_fail_memory(c->err);
	*asked = (struct kl_asked_codes){.kind = (uint8_t)kind, .name = c->query->name.whole, .list = list};
	for (uint32_t i = 0; i < c->query->count && rc == KILN_OK; i++) {
		kiln_slice value = c->query->values[i];
		rc = kind == KL_ASKED_LIST ? listed_code(c, value, asked, clause) : kind == KL_ASKED_IN ? value_set(c, value, asked) : hierarchy(c, value, asked, clause);
	}
	if (rc == KILN_OK && kind == KL_ASKED_LIST)
		qsort(list, asked->count, sizeof *list, by_code);
	return rc == KILN_OK && asked->count ? keep(c, asked, clause) : rc;
}
