/* fhirpath_check.c - what an expression can find, told from the definitions alone: a path that leads nowhere is a slip, which evaluation would answer
   with nothing. Types are followed through paths and functions; where they are not known (what an expression calculates, any resource),
   nothing is said. */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

#define TYPES_MAX 64

/* What an item of a collection may be. */
struct shape {
	const struct kl_type *types[TYPES_MAX];
	unsigned count;
	bool any;        /* anything */
	bool unordered;  /* children() and descendants() give no order (FHIRPath N1, 5.8) */
};

struct checker {
	const struct kl_type *root;
	kiln_error *err;
};

static int check(struct checker *c, const expr *e, const struct shape *in, struct shape *out);

static int fail(struct checker *c, const expr *e, const char *what)
{
	return kl_fail_at(c->err, KILN_BAD_QUERY, e->offset, "FHIRPath: %s", what);
}

static void add_type(struct shape *s, const struct kl_type *t)
{
	for (unsigned i = 0; i < s->count; i++)
		if (s->types[i] == t)
			return;
	if (t->flags & KL_TYPE_ABSTRACT || s->count == TYPES_MAX)
		s->any = true;
	else
		s->types[s->count++] = t;
}

static void add_shape(struct shape *to, const struct shape *from)
{
	to->any |= from->any;
	to->unordered |= from->unordered;
	for (unsigned i = 0; i < from->count; i++)
		add_type(to, from->types[i]);
}

static const struct shape anything = {.any = true};

static bool add_members(const struct kl_type *t, kiln_slice name, struct shape *out)
{
	unsigned choices = 0;
	const struct kl_element *e = kl_choice_named(t, name, &choices);
	for (unsigned i = 0; i < choices; i++)
		add_type(out, kl_element_type(&e[i]));
	if (choices == 0 && (e = kl_element_named(t, name, kl_json_hash(name))) && !(e->flags & KL_EL_CHOICE)) {
		add_type(out, kl_element_type(e));
		out->any |= (e->flags & KL_EL_RESOURCE) != 0;
		return true;
	}
	return choices != 0;
}

/* Of the types that there may be those that are t, or may be it. */
static bool narrow(const struct shape *in, const struct kl_type *t, struct shape *out)
{
	for (unsigned i = 0; i < in->count; i++)
		if (kl_type_is(in->types[i], t))
			add_type(out, in->types[i]);
		else if (kl_type_is(t, in->types[i]))
			add_type(out, t);
	if (in->any)
		add_type(out, t);
	return out->count || out->any;
}

static int check_member(struct checker *c, const expr *e, const struct shape *in, struct shape *out)
{
	struct shape left;
	bool found = false;
	const struct kl_type *t = !e->left && e->text.size && *e->text.data >= 'A' && *e->text.data <= 'Z' ? kl_type_named(e->text) : NULL;
	if (t && t->kind != KL_TYPE_PRIMITIVE)
		return narrow(in, t, out) ? KILN_OK : fail(c, e, "what it is applied to is never of this type");
	int rc = e->left ? check(c, e->left, in, &left) : KILN_OK;
	if (rc != KILN_OK)
		return rc;
	if (!e->left)
		left = *in;
	for (unsigned i = 0; i < left.count; i++)
		found |= add_members(left.types[i], e->text, out);
	out->any |= left.any;
	out->unordered = left.unordered;
	return found || left.any ? KILN_OK : fail(c, e, "no such element");
}

static int check_type(struct checker *c, const expr *e, const struct shape *left, struct shape *out)
{
	if (e->op == KL_FP_IS || !e->type.fhir) {
		*out = anything;
		return KILN_OK;
	}
	out->unordered = left->unordered;
	out->any = left->any && e->type.system;
	return narrow(left, e->type.fhir, out) ? KILN_OK : fail(c, e, "what stands before it is never of this type");
}

static bool is_one_of(kiln_slice name, const char *const *names)
{
	while (*names && !kl_slice_is(name, *names))
		names++;
	return *names != NULL;
}

static int check_iif(struct checker *c, const expr *e, const struct shape *in, struct shape *out)
{
	struct shape one;
	const expr *test = e->args;
	if (test->op >= KL_FP_STRING && test->op <= KL_FP_QUANTITY)
		return fail(c, test, "a condition is no boolean");
	int rc = check(c, test, in, &one);
	for (const expr *a = test->next; rc == KILN_OK && a; a = a->next) {
		rc = check(c, a, in, &one);
		if (rc == KILN_OK)
			add_shape(out, &one);
	}
	return rc;
}

/* Arguments that are evaluated for each item of the input (each), or where the call stands. */
static int check_arguments(struct checker *c, const expr *e, const struct shape *each, struct shape *out)
{
	struct shape one;
	int rc = KILN_OK;
	for (const expr *a = e->args; rc == KILN_OK && a; a = a->next) {
		rc = check(c, a, each, &one);
		if (rc == KILN_OK && out)
			add_shape(out, &one);
	}
	return rc;
}

static int check_call(struct checker *c, const expr *e, const struct shape *in, struct shape *out)
{
	static const char *const ordered[] = {"first", "last", "tail", "skip", "take", NULL};
	static const char *const same[] = {"where", "first", "last", "tail", "skip", "take", "single", "distinct", "sort", "trace", "exclude",
		"intersect", "defineVariable", NULL};
	static const char *const each[] = {"where", "select", "all", "exists", "sort", "iif", NULL};
	static const char *const unknown[] = {"repeat", "repeatAll", "aggregate", "defineVariable", NULL};
	struct shape left;
	int rc = e->left ? check(c, e->left, in, &left) : KILN_OK;
	if (rc != KILN_OK)
		return rc;
	if (!e->left)
		left = *in;
	if (left.unordered && is_one_of(e->text, ordered))
		return fail(c, e, "what stands before it has no order");
	if (kl_slice_is(e->text, "iif"))
		return check_iif(c, e, &left, out);
	bool gives = kl_slice_is(e->text, "select") || kl_slice_is(e->text, "union") || kl_slice_is(e->text, "combine");
	const struct shape *scope = is_one_of(e->text, each) ? &left : is_one_of(e->text, unknown) ? &anything : in;
	rc = check_arguments(c, e, scope, gives ? out : NULL);
	if (is_one_of(e->text, same) || (gives && !kl_slice_is(e->text, "select")))
		add_shape(out, &left);
	else if (!gives)
		*out = anything;
	if (kl_slice_is(e->text, "children") || kl_slice_is(e->text, "descendants"))
		out->unordered = true;
	return rc;
}

static int check_pair(struct checker *c, const expr *e, const struct shape *in, struct shape *out)
{
	struct shape left, right;
	int rc = check(c, e->left, in, &left);
	if (rc == KILN_OK && e->right)
		rc = check(c, e->right, in, &right);
	if (rc != KILN_OK)
		return rc;
	if (e->op == KL_FP_AT && left.unordered)
		return fail(c, e, "what stands before it has no order");
	if (e->op == KL_FP_AT || e->op == KL_FP_UNION)
		add_shape(out, &left);
	else
		*out = anything;
	if (e->op == KL_FP_UNION)
		add_shape(out, &right);
	return rc;
}

static int check(struct checker *c, const expr *e, const struct shape *in, struct shape *out)
{
	struct shape left;
	int rc = KILN_OK;
	*out = (struct shape){.count = 0};
	switch (e->op) {
	case KL_FP_EMPTY:
		return KILN_OK;
	case KL_FP_THIS:
		*out = *in;
		return KILN_OK;
	case KL_FP_CONSTANT:
		*out = anything;
		if (kl_slice_is(e->text, "resource") || kl_slice_is(e->text, "rootResource") || kl_slice_is(e->text, "context"))
			*out = (struct shape){.types = {c->root}, .count = 1};
		return KILN_OK;
	case KL_FP_MEMBER:
		return check_member(c, e, in, out);
	case KL_FP_CALL:
		return check_call(c, e, in, out);
	case KL_FP_IS: case KL_FP_AS: case KL_FP_OF_TYPE:
		rc = e->left ? check(c, e->left, in, &left) : KILN_OK;
		return rc == KILN_OK ? check_type(c, e, e->left ? &left : in, out) : rc;
	default:
		if (e->left)
			return check_pair(c, e, in, out);
		*out = anything;
		return KILN_OK;
	}
}

int kl_fhirpath_check_types(const expr *e, const struct kl_type *type, bool (*use)(void *arg, const struct kl_type *type), void *arg, bool *may,
	kiln_error *err)
{
	struct checker c = {.root = type, .err = err};
	struct shape in = {.types = {type}, .count = 1}, out;
	int rc = check(&c, e, &in, &out);
	*may = rc == KILN_OK && out.any;
	for (unsigned i = 0; rc == KILN_OK && i < out.count && !*may; i++)
		*may = use(arg, out.types[i]);
	return rc;
}

static bool use_any(void *arg, const struct kl_type *type)
{
	(void)arg;
	(void)type;
	return true;
}

int kl_fhirpath_check(const expr *e, const struct kl_type *type, kiln_error *err)
{
	bool may;
	return kl_fhirpath_check_types(e, type, use_any, NULL, &may, err);
}
