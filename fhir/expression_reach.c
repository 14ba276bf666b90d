/* expression_reach.c - does an expression lead anywhere? A slip in a name would otherwise make an index that holds nothing and a search that finds
   nothing, silently. Paths are followed through the definitions, as far as their types are known without a resource. */
#include "base/status.h"
#include "fhir/expression.h"
#include "fhir/extract_private.h"

#define REACHED_MAX 24

struct reached {
	const struct kl_type *type;
	const struct kl_element *element;   /* NULL: the resource */
};
struct reach {
	struct reached list[REACHED_MAX];
	unsigned count;
	bool unknown;                       /* it may lead anywhere */
};

static void add(struct reach *r, const struct kl_type *type, const struct kl_element *element)
{
	r->unknown |= r->count == REACHED_MAX;
	if (!r->unknown)
		r->list[r->count++] = (struct reached){type, element};
}

static void add_element(struct reach *r, const struct kl_element *e)
{
	r->unknown |= (e->flags & KL_EL_RESOURCE) != 0;
	add(r, kl_element_type(e), e);
}

static void step(const struct reached *from, const struct kl_fhirpath *member, struct reach *to)
{
	unsigned count = 0;
	const struct kl_element *e = kl_element_named(from->type, member->text, member->hash);
	if (e && !(e->flags & KL_EL_CHOICE)) {
		add_element(to, e);
		return;
	}
	e = kl_choice_named(from->type, member->text, &count);
	for (unsigned i = 0; i < count; i++)
		add_element(to, &e[i]);
}

static bool keeps_items(kiln_slice function)
{
	static const char *const names[] = {"where", "first", "last", "tail", "skip", "take", "distinct", "single", "trace"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (kl_slice_is(function, names[i]))
			return true;
	return false;
}

static struct reach follow(const struct kl_fhirpath *e, const struct kl_type *type);

static struct reach follow_member(const struct kl_fhirpath *e, const struct kl_type *type)
{
	struct reach from = {.count = 0}, to = {.count = 0};
	const struct kl_type *root = !e->left && e->text.size && *e->text.data >= 'A' && *e->text.data <= 'Z' ? kl_type_named(e->text) : NULL;
	if (root) {
		if (kl_type_is(type, root))
			add(&to, type, NULL);
		return to;
	}
	if (e->left)
		from = follow(e->left, type);
	else
		add(&from, type, NULL);
	to.unknown = from.unknown;
	for (unsigned i = 0; i < from.count && !to.unknown; i++)
		step(&from.list[i], e, &to);
	return to;
}

static struct reach follow_type(const struct kl_fhirpath *e, const struct kl_type *type)
{
	struct reach from = follow(e->left, type), to = {.unknown = from.unknown || !e->type.fhir};
	for (unsigned i = 0; i < from.count && !to.unknown; i++)
		if (kl_fhirpath_keeps(from.list[i].type, e->type.fhir))
			add(&to, from.list[i].type, from.list[i].element);
	return to;
}

static struct reach follow(const struct kl_fhirpath *e, const struct kl_type *type)
{
	if (e->op == KL_FP_MEMBER)
		return follow_member(e, type);
	if ((e->op == KL_FP_AS || e->op == KL_FP_OF_TYPE) && e->left)
		return follow_type(e, type);
	if (e->left && (e->op == KL_FP_AT || (e->op == KL_FP_CALL && keeps_items(e->text))))
		return follow(e->left, type);
	return (struct reach){.unknown = true};
}

static bool reaches(const struct kl_fhirpath *e, const struct kl_type *type, enum kl_param_type kind)
{
	if (e->op == KL_FP_UNION)
		return reaches(e->left, type, kind) || reaches(e->right, type, kind);
	struct reach r = follow(e, type);
	bool found = r.unknown || (kind == KL_PARAM_COMPOSITE && r.count);
	for (unsigned i = 0; i < r.count && !found; i++)
		found = kl_extract_convert(kind, r.list[i].type, r.list[i].element) != NULL;
	return found;
}

int kl_expression_reach(const struct kl_fhirpath *e, const struct kl_type *type, enum kl_param_type kind, kiln_error *err)
{
	kiln_slice name = kl_type_name(type);
	if (reaches(e, type, kind))
		return KILN_OK;
	return kl_fail(err, KILN_NOT_FOUND, "it leads to no element of %.*s that a parameter of this kind can find", (int)name.size, name.data);
}
