/* expression.c - the trees of search parameters' expressions. Recursion follows a tree, whose depth the parser bounds. */
#include "fhir/expression.h"
#include "base/status.h"
#include "fhir/custom.h"
#include "fhir/extract_private.h"

/* R4 search parameters write `as` where FHIRPath has ofType: on whatever there is, also several values (R4 fhirpath.html). */
static void keep_types(struct kl_fhirpath *e)
{
	if (!e)
		return;
	if (e->op == KL_FP_AS)
		e->op = KL_FP_OF_TYPE;
	keep_types(e->left);
	keep_types(e->right);
	for (struct kl_fhirpath *a = e->args; a; a = a->next)
		keep_types(a);
}

int kl_expression_parse(kiln_slice text, struct kl_arena *arena, struct kl_fhirpath **out, kiln_error *err)
{
	int rc = kl_fhirpath_parse(text, arena, out, err);
	if (rc == KILN_OK)
		keep_types(*out);
	return rc;
}

/* The type's name at the start of a branch; NULL: it has none. */
static const struct kl_type *root_of(const struct kl_fhirpath *e)
{
	while (e->left)
		e = e->left;
	bool name = e->op == KL_FP_MEMBER && e->text.size && *e->text.data >= 'A' && *e->text.data <= 'Z';
	return name ? kl_type_named(e->text) : NULL;
}

static bool branch_applies(const struct kl_fhirpath *e, const struct kl_type *type)
{
	const struct kl_type *root = root_of(e);
	return !root || root->kind != KL_TYPE_RESOURCE || kl_type_is(type, root);
}

bool kl_expression_applies(const struct kl_fhirpath *e, const struct kl_type *type)
{
	if (e->op == KL_FP_UNION)
		return kl_expression_applies(e->left, type) || kl_expression_applies(e->right, type);
	return branch_applies(e, type);
}

/* X of a branch that ends in where(resolve() is X). */
static const struct kl_type *resolved_type(const struct kl_fhirpath *e)
{
	const struct kl_fhirpath *test = e->op == KL_FP_CALL && e->left && kl_slice_is(e->text, "where") ? e->args : NULL;
	if (!test || test->next || test->op != KL_FP_IS || !test->left || test->left->op != KL_FP_CALL || test->left->left)
		return NULL;
	const struct kl_type *t = kl_slice_is(test->left->text, "resolve") ? test->type.fhir : NULL;
	return t && t->self < KL_RESOURCE_TYPES ? t : NULL;
}

/* False: branches differ. */
static bool same_filter(const struct kl_fhirpath *e, const struct kl_type *type, const struct kl_type **filter, bool *any)
{
	if (e->op == KL_FP_UNION)
		return same_filter(e->left, type, filter, any) && same_filter(e->right, type, filter, any);
	if (!branch_applies(e, type))
		return true;
	const struct kl_type *own = resolved_type(e);
	bool same = !*any || own == *filter;
	*filter = own;
	*any = true;
	return same;
}

const struct kl_type *kl_expression_filter(const struct kl_fhirpath *e, const struct kl_type *type)
{
	const struct kl_type *filter = NULL;
	bool any = false;
	return same_filter(e, type, &filter, &any) ? filter : NULL;
}

/* Without the filter that the parameter has; other types' branches stay as they are. */
static struct kl_fhirpath *without_filter(struct kl_fhirpath *e, const struct kl_type *type)
{
	if (e->op == KL_FP_UNION) {
		e->left = without_filter(e->left, type);
		e->right = without_filter(e->right, type);
		return e;
	}
	return branch_applies(e, type) && resolved_type(e) ? e->left : e;
}

int kl_expression_of(const struct kl_index_def *def, struct kl_arena *arena, struct kl_fhirpath **out, kiln_error *err)
{
	const struct kl_param *p = def->custom ? &def->custom->param : NULL;
	int rc = p ? kl_expression_parse(kl_def_branches(def), arena, out, err) : kl_fhirpath_parse(kl_def_branches(def), arena, out, err);
	if (rc == KILN_OK && p && p->filter != KL_NO_TYPE)
		*out = without_filter(*out, kl_type_at(p->base));
	return rc;
}

/* ---- What the evaluator offers ---- */

static int refuse(const struct kl_fhirpath *e, kiln_error *err, const char *what)
{
	return kl_fail_at(err, KILN_UNSUPPORTED, e->offset, "%s", what);
}

/* What an index holds must follow from the resource alone. */
static bool depends_on_clock(kiln_slice function)
{
	return kl_slice_is(function, "now") || kl_slice_is(function, "today") || kl_slice_is(function, "timeOfDay");
}

/* asked: only whether what it gives is of a type is asked. */
static int check_tree(const struct kl_fhirpath *e, bool asked, kiln_error *err)
{
	if (!e)
		return KILN_OK;
	if (e->op == KL_FP_CALL && depends_on_clock(e->text))
		return refuse(e, err, "what it finds would depend on the time of day");
	if (e->op == KL_FP_CALL && kl_slice_is(e->text, "resolve") && !asked)
		return refuse(e, err, "nothing is resolved: resolve() may only be asked for its type");
	if (e->op == KL_FP_CONSTANT && !kl_fhirpath_reserved(e->text))
		return refuse(e, err, "a constant of FHIRPath is not known");
	int rc = check_tree(e->left, e->op == KL_FP_IS, err);
	if (rc == KILN_OK)
		rc = check_tree(e->right, false, err);
	for (const struct kl_fhirpath *a = e->args; a && rc == KILN_OK; a = a->next)
		rc = check_tree(a, false, err);
	return rc;
}

int kl_expression_check_part(const struct kl_fhirpath *e, kiln_error *err)
{
	return check_tree(e, false, err);
}

static bool is_found(void *arg, const struct kl_type *type)
{
	enum kl_param_type kind = *(enum kl_param_type *)arg;
	return kind == KL_PARAM_COMPOSITE || kl_extract_convert(kind, type, NULL);
}

/* Each branch; *any: one of them finds something. */
static int check_branches(const struct kl_fhirpath *e, const struct kl_type *type, enum kl_param_type kind, bool *any, kiln_error *err)
{
	bool may;
	int rc;
	if (e->op == KL_FP_UNION) {
		rc = check_branches(e->left, type, kind, any, err);
		return rc == KILN_OK ? check_branches(e->right, type, kind, any, err) : rc;
	}
	if (!branch_applies(e, type))
		return KILN_OK;
	rc = check_tree(e, false, err);
	if (rc == KILN_OK)
		rc = kl_fhirpath_check_types(e, type, is_found, &kind, &may, err);
	*any |= rc == KILN_OK && may;
	return rc;
}

int kl_expression_check(const struct kl_fhirpath *e, const struct kl_type *type, enum kl_param_type kind, kiln_error *err)
{
	kiln_slice name = kl_type_name(type);
	bool any = false;
	int rc = check_branches(e, type, kind, &any, err);
	if (rc != KILN_OK || any)
		return rc;
	return kl_fail(err, KILN_NOT_FOUND, "it leads to no element of %.*s that a parameter of this kind can find", (int)name.size, name.data);
}
