/* parameters.c - docs/FHIR-parameters.md: every search parameter of every type and what can be done with it. Which are there, their expressions and targets come
   from the definitions; what each can do is found by compiling a search that does it, in an empty store that passes.

   usage: parameters > docs/FHIR-parameters.md */
#include "base/buf.h"
#include "fhir/definitions.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define COUNT(array) (sizeof (array) / sizeof *(array))

static const char *const kinds[] = {"number", "date", "string", "token", "reference", "composite", "quantity", "uri", "special"};
/* R4 search 3.1.1.4.4 and 3.1.1.4.5. A reference's :Type is asked by its first target. */
static const char *const modifiers[] = {"missing", "exact", "contains", "text", "not", "of-type", "in", "not-in", "above", "below", "identifier", "Type"};
static const char *const prefixes[] = {"eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap"};

/* What a parameter can do. */
struct able {
	unsigned modifiers, prefixes;   /* bits by place in the lists above */
	bool searched, chained, sorted, included;
	char why[KILN_MESSAGE_SIZE];    /* it is not searched */
};

static kiln_store *store;

static bool compiles(const char *query, kiln_error *err)
{
	kiln_search *search;
	int rc = kiln_search_compile(store, kl_slice_of(query), &search, err);
	kiln_search_free(search);
	return rc == KILN_OK;
}

static const char *code_of(const struct kl_param *p) { return kl_text_slice(p->code).data; }
static const char *target_of(const struct kl_param *p, unsigned i) { return kl_type_name(kl_type_at(kl_param_target(p, i))).data; }

/* Does the parameter look at references to one type only? Then this one, else its first. */
static const char *first_target(const struct kl_param *p)
{
	return p->filter != KL_NO_TYPE ? kl_type_name(kl_type_at(p->filter)).data : p->target_count ? target_of(p, 0) : "Patient";
}

static void sample(const struct kl_param *p, char *out, size_t size)
{
	static const char *const values[] = {"1", "2020", "a", "a", "a", "", "1", "a", "a"};
	size_t n = (size_t)snprintf(out, size, "%s", values[p->type]);
	for (unsigned i = 0; i < p->component_count && n < size; i++) {
		char part[64];
		sample(kl_param_at(kl_param_component(p, i)->param), part, sizeof part);
		n += (size_t)snprintf(out + n, size - n, "%s%s", i ? "$" : "", part);
	}
}

/* A value that the modifier can stand before. */
static const char *value_under(const struct kl_param *p, const char *modifier, const char *value)
{
	if (!strcmp(modifier, "missing"))
		return "true";
	if (!strcmp(modifier, "of-type"))
		return "s|c|v";
	if (!strcmp(modifier, "in") || !strcmp(modifier, "not-in"))
		return "http://example.org/ValueSet/v";
	return p->type == KL_PARAM_TOKEN && (!strcmp(modifier, "above") || !strcmp(modifier, "below")) ? "http://example.org|a" : value;
}

static bool modifies(const char *type, const struct kl_param *p, const char *modifier, const char *value)
{
	char query[400];
	const char *name = strcmp(modifier, "Type") ? modifier : first_target(p);
	snprintf(query, sizeof query, "%s?%s:%s=%s", type, code_of(p), name, value_under(p, modifier, value));
	return compiles(query, NULL);
}

static struct able find_able(const char *type, const struct kl_param *p)
{
	struct able a = {0};
	kiln_error err = {0};
	char query[400], value[200];
	sample(p, value, sizeof value);
	snprintf(query, sizeof query, "%s?%s=%s", type, code_of(p), value);
	a.searched = compiles(query, &err);
	snprintf(a.why, sizeof a.why, "%s", err.message);
	for (size_t i = 0; i < COUNT(modifiers); i++)
		a.modifiers |= (unsigned)modifies(type, p, modifiers[i], value) << i;
	for (size_t i = 0; i < COUNT(prefixes) && (p->type == KL_PARAM_DATE || p->type == KL_PARAM_NUMBER || p->type == KL_PARAM_QUANTITY); i++) {
		snprintf(query, sizeof query, "%s?%s=%s%s", type, code_of(p), prefixes[i], value);
		a.prefixes |= (unsigned)compiles(query, NULL) << i;
	}
	snprintf(query, sizeof query, "%s?%s:%s._id=a", type, code_of(p), first_target(p));
	a.chained = compiles(query, NULL);
	snprintf(query, sizeof query, "%s?_sort=%s", type, code_of(p));
	a.sorted = compiles(query, NULL);
	snprintf(query, sizeof query, "%s?_include=%s:%s", type, type, code_of(p));
	a.included = compiles(query, NULL);
	return a;
}

/* ---- What is common to all of a kind ---- */

static struct able usual[COUNT(kinds)];

static bool same(const struct able *a, const struct able *b)
{
	return a->modifiers == b->modifiers && a->prefixes == b->prefixes && a->chained == b->chained && a->sorted == b->sorted && a->included == b->included;
}

/* What most parameters of a kind can do. */
static void find_usual(void)
{
	static struct able seen[KL_RESOURCE_TYPES * 64];
	static uint8_t kind_of[COUNT(seen)];
	size_t n = 0, most[COUNT(kinds)] = {0};
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		unsigned count;
		const uint16_t *list = kl_params_of(kl_type_at(t), &count);
		for (unsigned i = 0; i < count && n < COUNT(seen); i++) {
			const struct kl_param *p = kl_param_at(list[i]);
			seen[n] = find_able(kl_type_name(kl_type_at(t)).data, p);
			kind_of[n++] = p->type;
		}
	}
	for (size_t i = 0; i < n; i++) {
		size_t equal = 0;
		for (size_t k = 0; k < n && seen[i].searched; k++)
			equal += kind_of[k] == kind_of[i] && seen[k].searched && same(&seen[k], &seen[i]);
		if (equal > most[kind_of[i]]) {
			most[kind_of[i]] = equal;
			usual[kind_of[i]] = seen[i];
		}
	}
}

static void print_bits(unsigned bits, const char *const *names, size_t count, const char *mark)
{
	bool any = false;
	for (size_t i = 0; i < count; i++)
		if (bits & 1u << i) {
			printf("%s`%s%s`", any ? " " : "", mark, names[i]);
			any = true;
		}
}

static const char *yes(bool is) { return is ? "yes" : "no"; }

static void print_kinds(void)
{
	printf("| kind | modifiers | prefixes | chains | `_sort` | `_include`, `_revinclude` |\n|---|---|---|---|---|---|\n");
	for (size_t k = 0; k < COUNT(kinds); k++) {
		const struct able *a = &usual[k];
		if (!a->searched)
			continue;
		printf("| %s | ", kinds[k]);
		print_bits(a->modifiers, modifiers, COUNT(modifiers), ":");
		printf(" | ");
		print_bits(a->prefixes, prefixes, COUNT(prefixes), "");
		printf(" | %s | %s | %s |\n", yes(a->chained), yes(a->sorted), yes(a->included));
	}
	printf("\n");
}

/* ---- One parameter ---- */

/* A cell's text: a table needs its bars escaped. */
static void print_cell(const char *text)
{
	for (; *text; text++)
		printf(*text == '|' ? "\\|" : "%c", *text);
}

static void print_targets(const struct kl_param *p)
{
	if (p->type != KL_PARAM_REFERENCE)
		return;
	if (p->filter != KL_NO_TYPE)
		printf("%s", first_target(p));
	else if (p->target_count == KL_RESOURCE_TYPES)
		printf("any");
	for (unsigned i = 0; p->filter == KL_NO_TYPE && p->target_count < KL_RESOURCE_TYPES && i < p->target_count; i++)
		printf("%s%s", i ? " " : "", target_of(p, i));
}

static void print_components(const struct kl_param *p)
{
	for (unsigned i = 0; i < p->component_count; i++) {
		const struct kl_component *c = kl_param_component(p, i);
		printf("%s%s of `", i ? " $ " : "", kinds[kl_param_at(c->param)->type]);
		print_cell(kl_text_slice(c->expression).data);
		printf("`");
	}
}

/* A remark behind the ones before it. */
static void begin_remark(bool *any, const char *what)
{
	printf("%s%s ", *any ? "; " : "", what);
	*any = true;
}

static void print_difference(bool *any, unsigned bits, unsigned common, const char *const *names, size_t count, const char *mark)
{
	if (common & ~bits) {
		begin_remark(any, "without");
		print_bits(common & ~bits, names, count, mark);
	}
	if (bits & ~common) {
		begin_remark(any, "also");
		print_bits(bits & ~common, names, count, mark);
	}
}

static void print_change(bool *any, bool is, bool common, const char *what)
{
	if (is == common)
		return;
	begin_remark(any, is ? "also" : "no");
	printf("%s", what);
}

/* What it cannot do though its kind can, or the other way round. */
static void print_remarks(const struct kl_param *p, const struct able *a)
{
	const struct able *u = &usual[p->type];
	const char *what = strstr(a->why, ": ");
	bool any = false;
	if (!a->searched) {
		printf("**not supported**: ");
		print_cell(what ? what + 2 : a->why);
		return;
	}
	print_difference(&any, a->modifiers, u->modifiers, modifiers, COUNT(modifiers), ":");
	print_difference(&any, a->prefixes, u->prefixes, prefixes, COUNT(prefixes), "");
	print_change(&any, a->chained, u->chained, "chains");
	print_change(&any, a->sorted, u->sorted, "`_sort`");
	print_change(&any, a->included, u->included, "`_include`");
}

static void print_param(const char *type, const struct kl_param *p)
{
	struct able a = find_able(type, p);
	printf("| `%s` | %s | ", code_of(p), kinds[p->type]);
	if (p->expression >> 12 || kl_text_slice(p->expression).size) {
		printf("`");
		print_cell(kl_text_slice(p->expression).data);
		printf("`");
	}
	printf(" | ");
	print_targets(p);
	print_components(p);
	printf(" | ");
	print_remarks(p, &a);
	printf(" |\n");
}

/* Those of the list that are the base's own, or, of a resource type, that it does not inherit. */
static void print_params(const char *as, const struct kl_type *t, bool inherited)
{
	unsigned count;
	const uint16_t *list = kl_params_of(t, &count);
	printf("| parameter | kind | expression | refers to, is made of | remarks |\n|---|---|---|---|---|\n");
	for (unsigned i = 0; i < count; i++) {
		const struct kl_param *p = kl_param_at(list[i]);
		if (inherited || p->base == t->self)
			print_param(as, p);
	}
	printf("\n");
}

/* ---- Parameters of all searches ---- */

static void print_general(void)
{
	static const char *const queries[] = {
		"_has:Observation:patient:code=a", "_list=a", "_count=1", "_count=1&_page=AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "_sort=_id", "_total=accurate", "_total=estimate", "_total=none", "_include=Patient:organization",
		"_include:iterate=Patient:organization", "_revinclude=Observation:patient", "_revinclude:iterate=Observation:patient", "_summary=true", "_summary=text",
		"_summary=data", "_summary=count", "_summary=false", "_elements=name", "_contained=false", "_contained=true", "_contained=both", "_containedType=container",
		"_format=json", "_format=xml", "_pretty=true", "_asOf=2026-01-01T00:00:00Z", "_filter=a", "_text=a", "_content=a", "_query=a", "_score=a"};
	printf("| parameter | |\n|---|---|\n");
	for (size_t i = 0; i < COUNT(queries); i++) {
		char query[200];
		kiln_error err = {0};
		snprintf(query, sizeof query, "Patient?%s", queries[i]);
		bool good = compiles(query, &err);
		const char *what = strstr(err.message, ": ");
		printf("| `%s` | ", queries[i]);
		printf(good ? "yes" : "**not supported**: ");
		if (!good)
			print_cell(what ? what + 2 : err.message);
		printf(" |\n");
	}
	printf("\n");
}

static void print_all(void)
{
	printf("# Search parameters\n\nMade by `make docs` from the definitions and by compiling a search for each cell; a test makes it again. What the forms mean is in "
	       "[FHIR.md](FHIR.md).\n\n## Kinds\n\nWhat the parameters of a kind can do. A parameter that differs says so under its type.\n\n");
	print_kinds();
	printf("`:Type` is the name of a resource type.\n\n## For every search\n\nHere on Patient.\n\n");
	print_general();
	printf("## Every type\n\n");
	print_params("Patient", kl_type_named(KL_SLICE("Resource")), false);
	printf("Every type but Binary, Bundle and Parameters:\n\n");
	print_params("Patient", kl_type_named(KL_SLICE("DomainResource")), false);
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		const char *name = kl_type_name(kl_type_at(t)).data;
		unsigned count, own = 0;
		const uint16_t *list = kl_params_of(kl_type_at(t), &count);
		for (unsigned i = 0; i < count; i++)
			own += kl_param_at(list[i])->base == t;
		printf("## %s\n\n", name);
		if (own)
			print_params(name, kl_type_at(t), false);
		else
			printf("None of its own.\n\n");
	}
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

int main(void)
{
	const char *tmp = getenv("TMPDIR");
	char dir[256];
	kiln_error err = {0};
	snprintf(dir, sizeof dir, "%s/kiln-parameters-XXXXXX", tmp && *tmp ? tmp : P_tmpdir);
	if (!mkdtemp(dir) || kiln_init(dir, NULL, &err) != KILN_OK || kiln_open(dir, NULL, &store, &err) != KILN_OK) {
		fprintf(stderr, "parameters: %s: %s\n", dir, err.message);
		return 1;
	}
	find_usual();
	print_all();
	kiln_close(store);
	nftw(dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	return ferror(stdout) || fflush(stdout) != 0;
}
