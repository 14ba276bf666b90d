/* search_known.c - what could have been asked instead, for messages: the parameters of a type, the types that a reference may be to. */
#include "base/status.h"
#include "fhir/search_compile.h"
#include <stdio.h>

struct names {
	char text[KILN_MESSAGE_SIZE];
	size_t used;
};

static void add_name(struct names *n, kiln_slice name)
{
	if (n->used < sizeof n->text)
		n->used += (size_t)snprintf(n->text + n->used, sizeof n->text - n->used, " %.*s", (int)name.size, name.data);
}

/* Those that something is indexed for; bit 1 << enum kl_param_type of kinds. */
static void add_params(struct names *n, struct kl_compile *c, const struct kl_type *type, unsigned kinds)
{
	unsigned count;
	uint32_t own_count;
	const uint16_t *params = kl_params_of(type, &count);
	const struct kl_custom *const *own = kl_parameters_own(c->parameters, type, &own_count);
	for (unsigned i = 0; i < count; i++) {
		const struct kl_param *p = kl_param_at(params[i]);
		if (p->index_count && kinds & 1u << p->type)
			add_name(n, kl_param_code(p));
	}
	for (uint32_t i = 0; i < own_count; i++)
		if (kinds & 1u << own[i]->param.type)
			add_name(n, own[i]->code);
}

/* Who misspells one that begins with _ may have meant one of the result: those come first. */
int kl_compile_unknown(struct kl_compile *c, const struct kl_type *type, kiln_slice code)
{
	struct names n = {.used = 0};
	const char *name;
	kiln_slice shown = kl_query_shown(code), owner = kl_type_name(type);
	c->unknown = true;
	for (size_t i = 0; shown.size && shown.data[0] == '_' && (name = kl_result_offered(i)); i++)
		add_name(&n, kl_slice_of(name));
	add_params(&n, c, type, ~0u);
	add_name(&n, KL_SLICE("_list"));
	add_name(&n, kl_slice_is(owner, "Resource") ? KL_SLICE("_type") : KL_SLICE("_has"));
	return kl_fail_at(c->err, KILN_BAD_QUERY, c->query->offset, "%.*s has no search parameter '%.*s'; known:%s", (int)owner.size, owner.data,
		(int)shown.size, shown.data, n.text);
}

int kl_compile_unsortable(struct kl_compile *c, const struct kl_type *type)
{
	struct names n = {.used = 0};
	add_params(&n, c, type, ~0u);
	return kl_compile_fail(c, KILN_BAD_QUERY, "no such search parameter to sort by; known:%s", n.text);
}

int kl_compile_unlinked(struct kl_compile *c, const struct kl_type *type)
{
	struct names n = {.used = 0};
	add_params(&n, c, type, 1u << KL_PARAM_REFERENCE);
	return kl_compile_fail(c, KILN_BAD_QUERY, "no such reference parameter of %s; known:%s", kl_type_name(type).data, n.used ? n.text : " none");
}

bool kl_param_refers(const struct kl_param *param, const struct kl_type *type)
{
	unsigned i = 0;
	while (i < param->target_count && kl_param_target(param, i) != type->self)
		i++;
	return i < param->target_count && (param->filter == KL_NO_TYPE || param->filter == type->self);
}

int kl_compile_untargeted(struct kl_compile *c, const struct kl_param *param)
{
	struct names n = {.used = 0};
	for (unsigned i = 0; i < param->target_count; i++)
		if (kl_param_refers(param, kl_type_at(kl_param_target(param, i))))
			add_name(&n, kl_type_name(kl_type_at(kl_param_target(param, i))));
	return kl_compile_fail(c, KILN_BAD_QUERY, "%s does not refer to that type; known:%s", kl_param_code(param).data, n.used ? n.text : " none");
}
