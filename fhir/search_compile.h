/* search_compile.h - how the text of a search becomes groups, clauses and patterns. */
#ifndef KL_SEARCH_COMPILE_H
#define KL_SEARCH_COMPILE_H
#include "fhir/compartments.h"
#include "fhir/search.h"

/* What all of it needs. */
struct kl_compile {
	struct kl_env *env;
	struct kl_arena *arena;            /* the search's */
	struct kl_buf bytes;               /* scratch */
	const struct kl_type_indexes *ti;  /* of the clause at work */
	const struct kl_query_param *query;/* at work; for messages */
	kiln_error *err;
	struct kl_parameters *parameters;  /* the search's */
	int64_t now;                       /* microseconds: ap on dates */
	unsigned depth;                    /* of a chain */
	uint64_t branches;                 /* of all chains */
	bool lenient;                      /* parameters that are not known are left out */
	bool unknown;                      /* the parameter at work is one: it failed for that */
};
/* "parameter 'x': what"; never the value. */
int kl_compile_fail(struct kl_compile *c, int status, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* The patterns of one value (still escaped) of a parameter, appended to the clause, which has room for KL_VALUE_PATTERNS more. only: a reference's
   target type, NULL for any that the parameter allows. */
#define KL_VALUE_PATTERNS 4
int kl_compile_value(struct kl_compile *c, const struct kl_param *param, kiln_slice value, const struct kl_type *only, struct kl_clause *clause);
/* :identifier on a reference; filter: the type that it may have, NULL for any. */
int kl_compile_identifier(struct kl_compile *c, kiln_slice value, const struct kl_type *filter, struct kl_clause *clause);
/* :of-type on a token: system|code|value. */
int kl_compile_of_type(struct kl_compile *c, kiln_slice value, struct kl_clause *clause);
/* :text on a token or a reference; filter as above. */
int kl_compile_text(struct kl_compile *c, kiln_slice value, const struct kl_type *filter, struct kl_clause *clause);
/* After all values of a reference: those whose own text does not tell their type are verified. type: that they must have, NULL for any. */
int kl_compile_literals(struct kl_compile *c, const struct kl_type *type, struct kl_clause *clause);
/* :below on a URI. */
int kl_compile_below(struct kl_compile *c, kiln_slice value, struct kl_clause *clause);
/* :above on a URI. The clause has room for KL_URI_PATTERNS more for each '/' and '.' of the value, and for KL_VALUE_PATTERNS. */
#define KL_URI_PATTERNS 2
int kl_compile_above(struct kl_compile *c, kiln_slice value, struct kl_clause *clause);
/* All values of c->query on a token as one part: those of :in (KL_ASKED_IN), :below and :above; and many plain ones (KL_ASKED_LIST), of which what
   is no code of a system makes patterns of its own. */
int kl_compile_codes(struct kl_compile *c, unsigned kind, struct kl_clause *clause);
/* Plain values of a token from so many on are one part: fewer are found sooner one by one. */
#define KL_CODES_LISTED 65
/* A string under :exact or :contains (KL_VERIFY_STARTS: under neither). */
int kl_compile_string(struct kl_compile *c, kiln_slice value, enum kl_verify_kind how, struct kl_clause *clause);
/* The clause's records are to be verified. */
int kl_verify_begin(struct kl_compile *c, const struct kl_type_indexes *ti, enum kl_verify_kind how, const struct kl_type *type, struct kl_clause *clause);
/* The text is one of those asked for, with the system and the code that go with it. */
void kl_verify_text(struct kl_clause *clause, kiln_slice system, kiln_slice code, kiln_slice text);
/* The clause of the parameter c->query names (or of what `name`, its rest, does), over records of group->type. */
int kl_compile_clause(struct kl_compile *c, const struct kl_group *group, struct kl_query_name name, struct kl_clause *clause);
/* The indexes that a parameter reads, into the clause. */
int kl_compile_indexes(struct kl_compile *c, const struct kl_type_indexes *ti, const struct kl_param *param, struct kl_clause *clause);
int kl_compile_group(struct kl_compile *c, const struct kl_type *type, uint32_t clauses, struct kl_group *group);
/* _list, whose name is taken apart in `name`. */
int kl_list_compile(struct kl_compile *c, struct kl_query_name name, struct kl_clause *clause);
/* KILN_BAD_QUERY with what there is instead: a parameter that is none of the type (c->unknown); one to sort by; a reference; a type that a reference is
   not to. */
int kl_compile_unknown(struct kl_compile *c, const struct kl_type *type, kiln_slice code);
int kl_compile_unsortable(struct kl_compile *c, const struct kl_type *type);
int kl_compile_unlinked(struct kl_compile *c, const struct kl_type *type);
int kl_compile_untargeted(struct kl_compile *c, const struct kl_param *param);
/* May the reference be to the type, as far as its definition says? */
bool kl_param_refers(const struct kl_param *param, const struct kl_type *type);
#define KL_COMPARTMENT_FORM "a search in a compartment is written Type/id/Type or Type/id/*, the first one of Device, Encounter, Patient, Practitioner, RelatedPerson"
/* Type/id/ in front of the type: the record's compartment, a clause. */
int kl_compile_compartment(struct kl_compile *c, kiln_slice type, kiln_slice id, const struct kl_group *group, struct kl_clause *clause);

/* Charts: find the clauses of a group that a chart answers together; a chart whose order is that of _sort, if there is one. */
int kl_chart_plan(struct kl_compile *c, struct kl_group *group);
int kl_chart_order(struct kl_compile *c, kiln_search *search, kiln_slice sort);
/* The records of the type that a chart names a patient of need not be looked at to know that they have one. */
int kl_chart_certain(struct kl_compile *c, struct kl_clause *clause);
/* The parameter of the result that c->query names. KILN_DONE: it names none. */
int kl_result_compile(struct kl_compile *c, kiln_search *search);
bool kl_result_named(struct kl_query_name name);
/* The names of those that are offered: n = 0, 1, ...; NULL behind the last. */
const char *kl_result_offered(size_t n);
/* What waits for all clauses to be compiled. */
int kl_result_finish(struct kl_compile *c, kiln_search *search);
/* _include or _revinclude: c->query. */
int kl_include_compile(struct kl_compile *c, kiln_search *search);
/* _sort: the values of c->query. */
int kl_sort_compile(struct kl_compile *c, kiln_search *search);

#endif
