/* search_run.h - a compiled search in one snapshot: terms, sets of records, their order. */
#ifndef KL_SEARCH_RUN_H
#define KL_SEARCH_RUN_H
#include "fhir/search.h"

struct kl_step;
struct kl_entries;
struct kl_run {
	struct kiln_view *view;
	struct kl_txn *txn;
	struct kl_env *env;
	struct kl_parameters *parameters;  /* the search's; NULL: R4's alone */
	struct kl_postings *postings;
	struct kl_buf bytes;               /* scratch of scanning */
	struct kl_entries *own;            /* of search_read.c; NULL: not needed yet */
	uint32_t own_record;               /* whose terms it has */
	const uint16_t *own_numbers;       /* of its type's indexes */
	uint64_t looked_at;                /* records read to decide */
	const struct kl_type_indexes *counted;  /* whose records were counted last; NULL: none yet */
	uint64_t counted_records;
	kiln_error *err;
	struct kl_step *steps;             /* NULL, or room for the root group's steps: explain */
	uint32_t step_count;
};
/* In a view of the store, or as of an earlier moment where the search says so (_asOf): run->view. */
int kl_run_begin(struct kl_run *run, const kiln_search *search, struct kiln_view *view, kiln_error *err);
/* With what came of it: a status that has no sentence yet gets one. The status. */
int kl_run_end(struct kl_run *run, int rc);
/* What an index answered, with a sentence: KILN_TOO_COSTLY, KILN_NO_MEMORY, else that it cannot be read. */
int kl_run_fail(struct kl_run *run, int rc);
/* A record is about to be read. */
int kl_run_charge(struct kl_run *run);
/* The number of an index of a group's type. KILN_OK; KILN_DONE: no record of the type was ever stored here, so nothing matches; KILN_NOT_BUILT. */
int kl_run_index(struct kl_run *run, const struct kl_type_indexes *ti, uint32_t position, uint16_t *number);
/* How many live records of the type there are: about as many entries has each of its indexes. */
int kl_run_records(struct kl_run *run, const struct kl_type_indexes *ti, uint64_t *count);

/* Take out of *set what is no live record of the type. */
int kl_run_live(struct kl_run *run, const struct kl_type *type, struct kl_set *set);

/* What a pattern comes to in a snapshot: one term, or a range of them. */
struct kl_leaf {
	kiln_slice low, high;              /* one: low is the term. high.data NULL: to the end */
	bool one;
	const struct kl_part *check;       /* DATE, CHART_DATE, HOLDS, NUMBER: decides each term; NULL: every term counts */
	size_t front;                      /* bytes before the part that check looks at */
};
typedef int kl_leaf_use(void *arg, const struct kl_leaf *leaf);
/* Call use for each leaf of a pattern over the index; its slices live during the call. A status other than KILN_OK ends the scan. */
int kl_scan_pattern(struct kl_run *run, uint16_t index, const struct kl_pattern *pattern, kl_leaf_use *use, void *arg);
/* Does the check let the term pass? *unsure is set (never cleared) when the term is cut and may or may not hold the text. */
bool kl_leaf_keeps(const struct kl_leaf *leaf, kiln_slice term, bool *unsure);
/* Take out of *set the records of the type whose texts are not those asked for. */
int kl_verify_records(struct kl_run *run, const struct kl_type *type, const struct kl_verify *verify, struct kl_set *set);

/* How a clause was answered: its records fetched, each candidate sought in its terms, ids looked up, another search joined, each candidate read, not
   looked at since its count is that of all records, or not at all. */
enum kl_how { KL_HOW_FETCH, KL_HOW_SEEK, KL_HOW_LOOKUP, KL_HOW_JOIN, KL_HOW_READ, KL_HOW_COUNT, KL_HOW_SKIPPED };
#define KL_ESTIMATE_NONE UINT64_MAX
#define KL_STEPS_MAX (KL_CLAUSES_MAX + 1)   /* of a group: a compartment is one more than the parameters */
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
/* The records of the group's type that the Lists of the clause refer to, sorted, into *out, which is empty. */
int kl_list_fetch(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out);
/* The records of a chain, sorted, into *out, which is empty. *coded: they are those of its code alone. */
int kl_chain_fetch(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *chain, struct kl_set *out, bool *coded);
/* By charts, where the clause has a code beside: what refers to the targets and has the code, or what the records with the code refer to, appended to
   *out, not sorted. KILN_DONE: not by charts. */
int kl_charted_referrers(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *chain, const struct kl_set *targets, struct kl_set *out);
int kl_charted_targets(struct kl_run *run, const struct kl_clause *has, struct kl_set *out);
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
/* The version of the record that is shown, without its body or with it. */
int kl_read_version(struct kl_run *run, uint32_t record, bool with_body, struct kl_arena *arena, struct kl_version *v);
/* Call use for each value of a record: the number of the index, the target (NULL: none), the value bytes. A status other than KILN_OK ends it. */
struct kl_target;
typedef int kl_value_use(void *arg, uint16_t number, const struct kl_target *target, kiln_slice bytes);
int kl_read_values(struct kl_run *run, uint32_t record, kl_value_use *use, void *arg);
/* What each of the records refers to by the clause's indexes. */
struct kl_link { uint32_t from, to; };
struct kl_links { struct kl_link *list; size_t count, cap; };   /* list is owned by the caller */
int kl_read_links(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *clause, const struct kl_set *records, struct kl_links *out);
void kl_read_end(struct kl_run *run);
/* What the sources, sorted, refer to by the index, appended to *out: the whole index is walked. */
int kl_targets_walk(struct kl_run *run, uint16_t index, const struct kl_set *sources, struct kl_set *out);

/* What exact counts tell of a group before it is run. */
struct kl_outlook {
	uint64_t most, expected;           /* matches: at most, and when the clauses have nothing to do with each other */
	bool plain;                        /* a candidate is tested in few terms */
	bool sure;                         /* the driver's records are the matches */
	size_t driver_size;                /* 0: none is known */
	char driver[KL_KEY_MAX];           /* a term that all matches have */
};
int kl_group_outlook(struct kl_run *run, const struct kl_group *group, struct kl_outlook *out);

/* The record numbers of the matches in the order asked for, those behind the record `after` (0: from the first on), at least `enough` of them if there
   are so many. */
int kl_order_rows(struct kl_run *run, const kiln_search *search, uint32_t after, size_t enough, struct kl_set *rows);

#endif
