/* search_include.c - _include and _revinclude compiled (R4 search 3.1.1.5.4): Type:parameter, Type:parameter:Target, Type:*, Type:*:Target, * (also
   written *:*). */
#include "fhir/search_include.h"
#include "base/status.h"
#include "fhir/search_compile.h"

#define PARTS 3

static int fail_form(struct kl_compile *c)
{
	return kl_compile_fail(c, KILN_BAD_QUERY, "it is written Type:parameter, Type:parameter:TargetType, Type:* or *; several are several parameters");
}

/* :iterate, in R3 and some clients :recurse. */
static int compile_modifier(struct kl_compile *c, struct kl_include *include)
{
	struct kl_query_name name = c->query->name;
	include->iterate = name.modifier.data != NULL;
	if (name.rest.data || (include->iterate && !kl_slice_is(name.modifier, "iterate") && !kl_slice_is(name.modifier, "recurse")))
		return kl_compile_fail(c, KILN_BAD_QUERY, "no such modifier; known: :iterate (or :recurse)");
	return KILN_OK;
}

static int compile_param(struct kl_compile *c, kiln_slice code, struct kl_include *include)
{
	if (kl_slice_is(code, "*"))
		return KILN_OK;
	include->param = kl_parameters_named(c->parameters, include->source, code);
	if (!include->param || include->param->type != KL_PARAM_REFERENCE || include->param->index_count == 0)
		return kl_compile_unlinked(c, include->source);
	return KILN_OK;
}

static int compile_target(struct kl_compile *c, kiln_slice name, struct kl_include *include)
{
	const struct kl_param *p = include->param;
	include->target = kl_resource_type(name);
	if (!include->target)
		return kl_compile_fail(c, KILN_BAD_QUERY, "its last part is no resource type of R4");
	return !p || p->target_count == 0 || kl_param_refers(p, include->target) ? KILN_OK : kl_compile_untargeted(c, p);
}

static int compile_value(struct kl_compile *c, kiln_slice value, struct kl_include *include)
{
	kiln_slice parts[PARTS];
	size_t count = kl_query_split(value, ':', parts, PARTS);
	if (count > PARTS)
		return fail_form(c);
	if (kl_slice_is(parts[0], "*"))
		return count == 1 || (count == 2 && kl_slice_is(parts[1], "*")) ? KILN_OK : fail_form(c);
	include->source = kl_resource_type(parts[0]);
	if (!include->source)
		return kl_compile_fail(c, KILN_BAD_QUERY, "its first part is no resource type of R4");
	if (count == 1)
		return kl_compile_unlinked(c, include->source);
	int rc = compile_param(c, parts[1], include);
	return rc == KILN_OK && count == PARTS ? compile_target(c, parts[2], include) : rc;
}

static int write_text(struct kl_compile *c, struct kl_include *include)
{
	kl_buf_clear(&c->bytes);
	kl_buf_add_slice(&c->bytes, c->query->name.whole);
	kl_buf_add_text(&c->bytes, "=");
	kl_buf_add_slice(&c->bytes, c->query->values[0]);
	include->text = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && include->text.data;
	kl_buf_clear(&c->bytes);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

static bool is_same(const struct kl_include *a, const struct kl_include *b)
{
	return a->source == b->source && a->param == b->param && a->target == b->target && a->reverse == b->reverse && a->iterate == b->iterate;
}

int kl_include_compile(struct kl_compile *c, kiln_search *search)
{
	struct kl_result *r = &search->result;
	struct kl_include include = {.reverse = kl_slice_is(c->query->name.code, "_revinclude")};
	int rc = compile_modifier(c, &include);
	if (rc == KILN_OK)
		rc = c->query->count == 1 ? compile_value(c, c->query->values[0], &include) : fail_form(c);
	if (rc == KILN_OK)
		rc = write_text(c, &include);
	if (rc == KILN_OK && !r->includes && !(r->includes = kl_arena_alloc(c->arena, KL_INCLUDE_PARAMS_MAX * sizeof *r->includes)))
		rc = kl_fail_memory(c->err);
	for (uint32_t i = 0; i < r->include_count && rc == KILN_OK; i++)
		if (is_same(&r->includes[i], &include))
			return KILN_OK;
	if (rc == KILN_OK && r->include_count == KL_INCLUDE_PARAMS_MAX)
		return kl_compile_fail(c, KILN_LIMIT, "there are more than %d of _include and _revinclude", KL_INCLUDE_PARAMS_MAX);
	if (rc == KILN_OK)
		r->includes[r->include_count++] = include;
	return rc;
}
