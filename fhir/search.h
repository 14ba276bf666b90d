/* search.h - a search compiled: what of it does not depend on a snapshot. Private to fhir/search*.c and fhir/chart.c.

   A search is a group: a resource type and clauses that must all hold. A clause is one parameter: it holds for a record that any of its values
   holds for. A value is a pattern of index terms: parts whose bytes stand one behind the other in a term (terms.h). Parts that
   name a code system or a target become bytes when the search runs, since neither need exist yet when it is compiled.

   search_value.c   values -> patterns              search_scan.c    patterns -> terms and ranges of terms in one snapshot
   search_clause.c  parameters -> clauses           search_fetch.c   clauses -> counts and sets of records; search_verify.c
   search.c         the public calls, parameters    search_narrow.c  which of given records a clause holds for; search_read.c
                    of the result                   search_run.c     groups -> sets of records, by exact counts
   search_sort.c    answers ordered                 chart.c          clauses answered, and answers ordered, by charts */
#ifndef KL_SEARCH_H
#define KL_SEARCH_H
#include "base/arena.h"
#include "fhir/indexes.h"
#include "fhir/query.h"
#include "fhir/store.h"
#include "fhir/terms.h"
#include "index/set.h"

enum kl_part_kind {
	KL_PART_BYTES,       /* text, as it is */
	KL_PART_SYSTEM,      /* the symbol of the code system text; none yet: no match */
	KL_PART_ANY_SYSTEM,  /* any symbol */
	KL_PART_ANY_UNIT,    /* any unit of a quantity, with its symbol */
	KL_PART_TARGET,      /* the record number of a reference's target, of any of types, or external */
	KL_PART_STARTS,      /* last: whatever starts with text */
	KL_PART_HOLDS,       /* last: whatever holds text anywhere, or is cut, so that only the record can tell */
	KL_PART_DATE,        /* last: ranges, each hit decided by prefix and period */
	KL_PART_CHART_DATE,  /* the same in a chart, with one range */
	KL_PART_NUMBER       /* by prefix and number */
};
/* Of KL_PART_ANY_SYSTEM: only systems whose codes are folded, or only those whose are not. */
enum kl_folding { KL_FOLDING_ANY, KL_FOLDING_ONLY, KL_FOLDING_NOT };

struct kl_part {
	uint8_t kind;              /* enum kl_part_kind */
	uint8_t prefix;            /* enum kl_prefix */
	uint8_t folding;           /* enum kl_folding */
	uint16_t count;            /* of types or ranges */
	kiln_slice text;           /* TARGET: the id, or an absolute URL when there are no types */
	union {
		const uint16_t *types;             /* TARGET: kl_type_at */
		const struct kl_decimal *number;
		struct {
			const struct kl_range *ranges;
			struct kl_period period;
		} date;
	} of;
};
#define KL_PARTS_MAX 8
struct kl_pattern {
	const struct kl_part *parts;
	uint32_t count;
};

/* What terms cannot decide, the record does: its texts are compared with those asked for (search_verify.c). */
enum kl_verify_kind {
	KL_VERIFY_EXACT, KL_VERIFY_STARTS, KL_VERIFY_HOLDS,
	KL_VERIFY_IDENTIFIER,              /* a reference that may be of the type has the identifier */
	KL_VERIFY_PRESENT,                 /* a reference that may be of the type is there */
	KL_VERIFY_OF_TYPE,                 /* an identifier has the value and the type */
	KL_VERIFY_TEXT                     /* what a code or a reference says to people starts with the text */
};
struct kl_fhirpath;
struct kl_verify {
	uint8_t kind;                      /* enum kl_verify_kind */
	uint32_t count;
	kiln_slice *texts;                 /* EXACT, IDENTIFIER, OF_TYPE: as they are; else folded */
	kiln_slice *systems;               /* IDENTIFIER: data NULL is any system; OF_TYPE: of the type */
	kiln_slice *codes;                 /* OF_TYPE: of the type */
	const struct kl_type *type;        /* IDENTIFIER, PRESENT: references that say they are of another do not count */
	struct kl_fhirpath *expression;    /* of the indexes that the clause reads */
};
enum kl_clause_kind {
	KL_CLAUSE_TERMS,   /* patterns over indexes */
	KL_CLAUSE_ID,      /* ids */
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
};
struct kl_group {
	const struct kl_type *type;
	const struct kl_type_indexes *ti;
	struct kl_clause *clauses;
	uint32_t count;
	struct kl_clause *charts;          /* together they stand for some of the clauses, where their one index is complete */
	uint32_t chart_count;
	bool *charted;                     /* which */
	const struct kl_clause *loose;     /* one of them that also asks for targets of other types than the chart's, which must not be there; NULL: none */
	const struct kl_type *chart_type;
};
/* One parameter of _sort. */
struct kl_sort_key {
	const uint32_t *indexes;           /* positions in the list of the type */
	uint32_t index_count;
	uint8_t type;                      /* enum kl_param_type */
	bool id, descending;
};
/* _sort: by the keys, or, by the date of a chart, entries of the chart in its order. */
struct kl_order {
	struct kl_sort_key *keys;
	uint32_t key_count;                /* 0: by record number */
	struct kl_clause *chart;           /* patterns that end where the date begins; NULL: by keys */
	bool descending;                   /* the first */
	bool whole;                        /* the chart's entries are the answer: nothing else to intersect */
};
struct kiln_search {
	struct kl_env *env;
	struct kl_arena arena;
	struct kl_group root;
	struct kl_group *others;           /* of a search over several types: those of the types behind root's */
	uint32_t other_count;
	struct kl_order order;
	bool limited;                      /* _count was given */
	uint64_t limit;
	struct kl_buf json;                /* of explain */
};

/* Compiling: what all of it needs. */
struct kl_compile {
	struct kl_env *env;
	struct kl_arena *arena;            /* the search's */
	struct kl_buf bytes;               /* scratch */
	const struct kl_type_indexes *ti;  /* of the clause at work */
	const struct kl_query_param *query;/* at work; for messages */
	kiln_error *err;
	int64_t now;                       /* microseconds: ap on dates */
	unsigned depth;                    /* of a chain */
	uint64_t branches;                 /* of all chains */
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
/* :text on a token or a reference. */
int kl_compile_text(struct kl_compile *c, kiln_slice value, struct kl_clause *clause);
/* :below on a URI. */
int kl_compile_below(struct kl_compile *c, kiln_slice value, struct kl_clause *clause);
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
/* A parameter that is none of the type: KILN_BAD_QUERY with those that are. */
int kl_compile_unknown(struct kl_compile *c, const struct kl_type *type, kiln_slice code);
/* Type/id/ in front of the type: the record's compartment, a clause. */
int kl_compile_compartment(struct kl_compile *c, kiln_slice type, kiln_slice id, const struct kl_group *group, struct kl_clause *clause);

/* Running. */
struct kl_step;
struct kl_entries;
struct kl_run {
	struct kiln_view *view;
	struct kl_txn *txn;
	struct kl_env *env;
	struct kl_postings *postings;
	struct kl_buf bytes;               /* scratch of scanning */
	struct kl_entries *own;            /* of search_read.c; NULL: not needed yet */
	kiln_error *err;
	struct kl_step *steps;             /* NULL, or room for the root group's steps: explain */
	uint32_t step_count;
};
int kl_run_begin(struct kl_run *run, struct kiln_view *view, kiln_error *err);
void kl_run_end(struct kl_run *run);
/* The number of an index of a group's type. KILN_OK; KILN_DONE: no record of the type was ever stored here, so nothing matches; KILN_NOT_BUILT. */
int kl_run_index(struct kl_run *run, const struct kl_type_indexes *ti, uint32_t position, uint16_t *number);
/* How many live records of the type there are: about as many entries has each of its indexes. */
int kl_run_records(struct kl_run *run, const struct kl_type_indexes *ti, uint64_t *count);

/* What a pattern comes to in a snapshot: one term, or a range of them. */
struct kl_leaf {
	kiln_slice low, high;              /* one: low is the term. high.data NULL: to the end */
	bool one;
	const struct kl_part *check;       /* DATE, CHART_DATE, HOLDS: decides each term; NULL: every term counts */
	size_t front;                      /* bytes before the part that check looks at */
};
typedef int kl_leaf_use(void *arg, const struct kl_leaf *leaf);
/* Call use for each leaf of a pattern over the index; its slices live during the call. A status other than KILN_OK ends the scan. */
int kl_scan_pattern(struct kl_run *run, uint16_t index, const struct kl_pattern *pattern, kl_leaf_use *use, void *arg);
/* Does the check let the term pass? *unsure is set (never cleared) when the term is cut and may or may not hold the text. */
bool kl_leaf_keeps(const struct kl_leaf *leaf, kiln_slice term, bool *unsure);
/* Take out of *set the records of the type whose texts are not those asked for. */
int kl_verify_records(struct kl_run *run, const struct kl_type *type, const struct kl_verify *verify, struct kl_set *set);

/* How a clause was answered: its records fetched, each candidate sought in its terms, ids looked up, another search joined, each candidate read, or not
   at all. */
enum kl_how { KL_HOW_FETCH, KL_HOW_SEEK, KL_HOW_LOOKUP, KL_HOW_JOIN, KL_HOW_READ, KL_HOW_SKIPPED };
#define KL_ESTIMATE_NONE UINT64_MAX
struct kl_step {
	const struct kl_clause *clause;
	uint64_t estimated;                /* entries of its terms, where that was worth counting; else KL_ESTIMATE_NONE */
	uint64_t actual;                   /* records: all of its own (FETCH), or those of the set at hand that it holds for (SEEK, READ) */
	uint32_t terms;                    /* that it comes to */
	bool ranged;                       /* some of them are ranges, or terms do not decide */
	bool capped;                       /* counting stopped: there are more entries than estimated */
	uint8_t how;                       /* enum kl_how */
};
/* Fill estimated, terms and ranged of a step. Counting stops somewhere beyond `most` (0: no bound). */
int kl_clause_estimate(struct kl_run *run, const struct kl_group *group, struct kl_step *step, uint64_t most);
/* One term and no range: what was estimated is the number of records. */
static inline bool kl_step_exact(const struct kl_step *s) { return s->estimated != KL_ESTIMATE_NONE && s->terms <= 1 && !s->ranged; }
/* Call use for each leaf of the clause's patterns over each index it reads. An index of a type that has no records adds nothing. */
int kl_clause_scan(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, kl_leaf_use *use, void *arg);
/* The records of the clause (as if it were not negated), sorted, into *out, which is empty. */
int kl_clause_fetch(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out);
/* The same before any is verified: too many, where *unsure is set. */
int kl_clause_gather(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out, bool *unsure);
/* Take out of *set, which came of kl_clause_gather, what the records themselves do not bear out. */
int kl_clause_verify(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, bool unsure, struct kl_set *set);
/* Take out of *set the records that the clause does not hold for. Fills how and actual of the step. */
int kl_clause_narrow(struct kl_run *run, const struct kl_group *group, struct kl_step *step, struct kl_set *set);
int kl_group_run(struct kl_run *run, const struct kl_group *group, struct kl_set *out);
/* Take out of *set what is no match of the group. live: all of it are live records of the group's type. */
int kl_group_narrow(struct kl_run *run, const struct kl_group *group, bool live, struct kl_set *set);
int kl_group_count(struct kl_run *run, const struct kl_group *group, uint64_t *count);

/* Records read for the terms that the indexes hold for them: dear, but the same whatever else is in the store. Worth it where more entries than this
   would have to be fetched. */
static inline uint64_t kl_read_worth(uint64_t records) { return records < (UINT64_C(1) << 40) ? records * 2000 + 6000 : UINT64_MAX; }
/* Those of `among` that have a term of the clause, sorted, into *hits, which is empty. */
int kl_read_terms(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, const struct kl_set *among, struct kl_set *hits, bool *unsure);
/* Call use for each term of a record. A status other than KILN_OK ends it. */
int kl_read_each(struct kl_run *run, uint32_t record, int (*use)(void *arg, kiln_slice term), void *arg);
/* What each of the records refers to by the clause's indexes. */
struct kl_link { uint32_t from, to; };
struct kl_links { struct kl_link *list; size_t count, cap; };   /* list is owned by the caller */
int kl_read_links(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, const struct kl_set *records, struct kl_links *out);
void kl_read_end(struct kl_run *run);

/* Charts. Compile: find the clauses of a group that a chart answers together; a chart whose order is that of _sort, if there is one. */
int kl_chart_plan(struct kl_compile *c, struct kl_group *group);
int kl_chart_order(struct kl_compile *c, kiln_search *search, kiln_slice sort);
/* The records of the type that a chart names a patient of need not be looked at to know that they have one. */
int kl_chart_certain(struct kl_compile *c, struct kl_clause *clause);
/* The matches in the order of the chart that search->order names, which is not a set's. */
int kl_chart_walk(struct kl_run *run, const kiln_search *search, struct kl_set *out);

/* _sort. Compile: the values of c->query. */
int kl_sort_compile(struct kl_compile *c, kiln_search *search);
/* The matches in the order of the keys, which is not a set's; behind those that `_count` wants, in none. */
int kl_sort_rows(struct kl_run *run, const kiln_search *search, struct kl_set *out);

/* The record numbers of the matches in the order asked for. */
int kl_search_rows(struct kl_run *run, const kiln_search *search, struct kl_set *rows);

#endif
