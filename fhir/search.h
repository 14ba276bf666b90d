/* search.h - a search compiled: what of it does not depend on a snapshot. With search_compile.h and search_run.h private to fhir/search*.c and
   fhir/chart.c.

   A search is a group: a resource type and clauses that must all hold. A clause is one parameter: it holds for a record that any of its values
   holds for. A value is a pattern of index terms: parts whose bytes stand one behind the other in a term (terms.h). Parts that
   name a code system or a target become bytes when the search runs, since neither need exist yet when it is compiled.

   search_value.c   values -> patterns              search_scan.c    patterns -> terms and ranges of terms in one snapshot
   search_clause.c  parameters -> clauses           search_fetch.c   clauses -> counts and sets of records; search_verify.c
   search.c         types, parameters told apart    search_narrow.c  which of given records a clause holds for; search_read.c
   search_result.c  parameters of the result        search_run.c     groups -> sets of records, by exact counts
   search_charted.c chains and _has by charts       bundle.c         answers as Bundles
   subset.c         parts of resources
   search_sort.c    keys of an order, their values  search_lane.c    what has values, in their order
   search_order.c   answers in order, page by page: search_order_walk.c, search_ends.c
   chart.c          clauses answered, and answers ordered, by charts
   cursor.c         counts and rows given out       search_page.c    where a page begins
   search_include.c what a page brings along: search_included.c, search_canonical.c; search_list.c  _list
   search_kept.c    long queries of next links */
#ifndef KL_SEARCH_H
#define KL_SEARCH_H
#include "base/arena.h"
#include "fhir/parameters.h"
#include "fhir/search_pattern.h"
#include "fhir/search_result.h"
#include "fhir/store.h"
#include "index/set.h"
#include <stdatomic.h>

/* What terms cannot decide, the record does: its texts are compared with those asked for (search_verify.c). */
enum kl_verify_kind {
	KL_VERIFY_EXACT, KL_VERIFY_STARTS, KL_VERIFY_HOLDS,
	KL_VERIFY_VERSION,                 /* the URL, of a resource with the version */
	KL_VERIFY_IDENTIFIER,              /* a reference that may be of the type has the identifier */
	KL_VERIFY_PRESENT,                 /* a reference that may be of the type is there */
	KL_VERIFY_OF_TYPE,                 /* an identifier has the value and the type */
	KL_VERIFY_LITERAL,                 /* a reference that may be of the type is one of these */
	KL_VERIFY_TEXT                     /* what a code or a reference says to people starts with the text */
};
struct kl_fhirpath;
struct kl_verify {
	uint8_t kind;                      /* enum kl_verify_kind */
	uint32_t count;
	kiln_slice *texts;                 /* EXACT, IDENTIFIER, OF_TYPE: as they are; else folded */
	kiln_slice *systems;               /* IDENTIFIER: data NULL is any system; OF_TYPE: of the type; LITERAL: name of the type, data NULL: a URL */
	kiln_slice *codes;                 /* OF_TYPE: of the type */
	const struct kl_type *type;        /* IDENTIFIER, PRESENT, LITERAL, TEXT: references that say they are of another do not count */
	struct kl_fhirpath *expression;    /* of the indexes that the clause reads */
};
enum kl_clause_kind {
	KL_CLAUSE_TERMS,   /* patterns over indexes */
	KL_CLAUSE_ID,      /* ids */
	KL_CLAUSE_LIST,    /* ids of Lists that refer to it */
	KL_CLAUSE_CHAIN,   /* the reference's target is in one of groups */
	KL_CLAUSE_HAS      /* a record in groups[0] refers here by indexes */
};
struct kl_group;
struct kl_clause {
	uint8_t kind;                      /* enum kl_clause_kind */
	bool negated;
	kiln_slice name;                   /* as written */
	const struct kl_param *param;      /* NULL: none */
	const uint32_t *indexes;           /* positions in the list of the type, of HAS in that of groups[0]'s type */
	uint32_t index_count;
	uint32_t count;                    /* of patterns or ids */
	struct kl_pattern *patterns;
	struct kl_verify *verify;          /* NULL: the terms decide */
	const struct kl_clause *certain;   /* records that need not be verified: those of this one, if its index is complete; NULL: none */
	kiln_slice *ids;
	struct kl_group *groups;
	uint32_t group_count;
	const struct kl_clause *beside;    /* the code that charts have beside the patient, of CHAIN what the group asks for too, of HAS what groups[0] asks for;
	                                      its index is the chart (code, patient). NULL: none */
	const struct kl_clause *code;      /* the clause that it is */
};
struct kl_group {
	const struct kl_type *type;
	const struct kl_type_indexes *ti;
	struct kl_clause *clauses;
	uint32_t count;
	struct kl_clause *charts;          /* together they stand for some of the clauses, where their indexes are complete */
	uint32_t chart_count;
	bool *charted;                     /* which */
	const struct kl_clause *loose;     /* one of them that also asks for targets of other types than the chart's, which must not be there; NULL: none */
	const struct kl_type *chart_type;
};
/* One parameter of _sort. */
struct kl_sort_indexes {
	const uint32_t *list;              /* positions in the list of the type */
	uint32_t count;
};
struct kl_sort_key {
	uint8_t type;                      /* enum kl_param_type */
	bool id, updated, descending;
	const struct kl_param *param;      /* of the first type */
	const struct kl_type *filter;      /* references: only targets of this type; NULL: of any */
	struct kl_sort_indexes *of;        /* of root's type, then of those of others */
};
/* _sort: by the keys; where there is a chart, its entries have the order of the first. */
struct kl_order {
	struct kl_sort_key *keys;
	uint32_t key_count;                /* 0: by record number */
	struct kl_clause *chart;           /* patterns that end where the date begins; NULL: none */
	struct kl_group rest;              /* the clauses that the chart does not stand for */
	bool whole;                        /* there are none: the chart's entries are the answer */
};
struct kiln_search {
	struct kl_env *env;
	struct kl_parameters *parameters;  /* in force when it was compiled */
	struct kl_arena arena;
	struct kl_group root;
	struct kl_group *others;           /* of a search over several types: those of the types behind root's */
	uint32_t other_count;
	struct kl_order order;
	struct kl_result result;
	uint64_t check;                    /* of the query: search_page.h */
	struct kl_query query;             /* its parameters, those left out among them */
	kiln_slice applied;                /* the query without these, encoded as in a URL */
	uint64_t max_cost;                 /* kl_postings_bound */
	_Atomic uint32_t uses;             /* the handle's, and one for each cursor */
	struct kl_buf json;                /* of explain */
};

#endif
