/* search_result.h - what shapes the result of a search and takes no part in matching: R4 search 3.1.1.5. */
#ifndef KL_SEARCH_RESULT_H
#define KL_SEARCH_RESULT_H
#include "fhir/asof.h"
#include "fhir/query.h"
#include "fhir/subset.h"

enum kl_total { KL_TOTAL_ACCURATE, KL_TOTAL_ESTIMATE, KL_TOTAL_NONE };

struct kl_include;
struct kl_result {
	bool limited;                      /* _count was given */
	uint64_t limit;
	const struct kl_query_param *sort; /* _sort; NULL: not given */
	struct kl_subset subset;           /* _summary, _elements */
	const struct kl_query_param *elements;
	uint8_t total;                     /* enum kl_total */
	struct kl_asof asof;               /* _asOf */
	kiln_slice page;                   /* _page; empty: the first */
	struct kl_include *includes;       /* search_include.h */
	uint32_t include_count;
	bool pretty;                       /* _pretty=true */
	uint32_t given;                    /* bits of the rows of search_result.c that were given */
};

#endif
