/* search_include.h - _include and _revinclude (R4 search 3.1.1.5.4): records that a page brings along with its matches.

   search_include.c compiles them. search_included.c brings the records: a round follows every include from the matches of the page, each further
   one those with :iterate from what the round before brought, until nothing new comes. From few records their own terms are followed, from many the
   index of the reference is walked; what refers to records is fetched from that index. search_canonical.c leads from a canonical to the
   records that have its url, and back. Everything is read through the postings and the records of the view. */
#ifndef KL_SEARCH_INCLUDE_H
#define KL_SEARCH_INCLUDE_H
#include "fhir/search_run.h"

struct kl_include {
	kiln_slice text;               /* as written: "_include:iterate=Patient:organization" */
	const struct kl_type *source;  /* whose references are followed; NULL: every type's */
	const struct kl_param *param;  /* NULL: every reference that is indexed */
	const struct kl_type *target;  /* only references to this type count; NULL: any */
	bool reverse, iterate;
};

/* What a page brings along. */
struct kl_included {
	struct kl_set records;         /* none of them a match of the page */
	uint64_t brought[KL_INCLUDE_PARAMS_MAX];   /* by each include: records that were not there before */
	bool cut;                      /* a limit was reached: there is more */
};
static inline void kl_included_free(struct kl_included *i) { kl_set_free(&i->records); }
/* What the page's matches, in any order, bring along. *out is all-zero. */
int kl_included_run(struct kl_run *run, const kiln_search *search, const uint32_t *page, size_t count, struct kl_included *out);

/* May references of an index be canonicals to records of the type, or (NULL) of any, that the store has? */
int kl_canonical_possible(struct kl_run *run, const struct kl_index_def *def, const struct kl_type *type, bool *possible);
/* The references of records of a type in one index. */
struct kl_canonicals {
	const struct kl_type *type;
	const struct kl_index_def *def;
	uint16_t index;                    /* its number */
};
/* The live records, of any type or (not NULL) of `only`, whose url, and version where one is named, the sources give by canonicals; targets are those of the sources'
   references that are no record. Those of a type are appended, unsorted, to found[type->self]. */
int kl_canonical_follow(struct kl_run *run, const struct kl_canonicals *c, const struct kl_set *sources, const struct kl_set *targets, const struct kl_type *only,
	struct kl_set found[KL_RESOURCE_TYPES]);
/* The records that name a target by its url, but for those known, are appended, unsorted, to *found until it has `most`. */
int kl_canonical_referrers(struct kl_run *run, const struct kl_canonicals *c, const struct kl_set *targets, const struct kl_set *known, size_t most,
	struct kl_set *found);

#endif
