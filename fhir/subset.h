/* subset.h - a part of a resource: what _summary and _elements leave of it (R4 search 3.1.1.5.8, 3.1.1.5.9).

   What is kept is kept token by token as it was written; _name goes with name. A part says that it is one: meta.tag has SUBSETTED. */
#ifndef KL_SUBSET_H
#define KL_SUBSET_H
#include "base/json.h"
#include "fhir/definitions.h"

enum kl_summary {
	KL_SUMMARY_FALSE,   /* all of it */
	KL_SUMMARY_TRUE,    /* elements that their definition marks so, at each level; and those without which it would be no valid resource, or would mislead */
	KL_SUMMARY_TEXT,    /* text, and what is mandatory at the top */
	KL_SUMMARY_DATA,    /* all but text */
	KL_SUMMARY_COUNT    /* no resources at all */
};
/* names: top-level elements, choices by the name before the type; resourceType, id, meta, mandatory and modifier elements are kept beside them. */
struct kl_subset {
	uint8_t summary;            /* enum kl_summary */
	uint32_t count;             /* of names; 0: no _elements */
	const kiln_slice *names;
};
static inline bool kl_subset_is_whole(const struct kl_subset *s) { return s->summary == KL_SUMMARY_FALSE && s->count == 0; }

/* Does any resource of the type have such an element at its top? */
bool kl_subset_knows(const struct kl_type *type, kiln_slice name);
/* Append to out what the subset leaves of a resource as readers get it. doc is scratch. Of a type that is not known all is left. KILN_OK, KILN_DAMAGED
   (the body is no JSON), KILN_NO_MEMORY. */
int kl_subset_write(const struct kl_subset *subset, kiln_slice body, struct kl_json *doc, struct kl_buf *out);

#endif
