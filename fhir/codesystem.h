/* codesystem.h - a CodeSystem resource (R4 codesystem.html) as a graph of its concepts. The hierarchy is that of nested concepts and of the
   properties that say so: those named parent, child or subsumedBy, or declared with the URI of concept-properties#parent or #child. Codes are folded as the
   index folds them: concepts that it cannot tell apart are one. */
#ifndef KL_CODESYSTEM_H
#define KL_CODESYSTEM_H
#include "base/json.h"

struct kl_concept {
	kiln_slice key;      /* kl_term_code of its code */
	uint32_t node;       /* the JSON object */
	uint32_t same;       /* position of the first concept with this key, which stands for all */
};
/* Edges from concept i: to[at[i]] up to to[at[i + 1]]. */
struct kl_edges {
	uint32_t *at, *to;
};
struct kl_codesystem {
	const struct kl_json *doc;
	struct kl_arena arena;
	kiln_slice system;             /* its url */
	struct kl_concept *list;       /* by key */
	uint32_t count;
	struct kl_edges up, down;      /* parents, children */
};
/* Read the resource in doc, which is borrowed until kl_codesystem_free. KILN_LIMIT: more than KL_VALUESET_CODES concepts. cs is all-zero at first and freed
   whatever this returns. */
int kl_codesystem_read(const struct kl_json *doc, struct kl_codesystem *cs, kiln_error *err);
void kl_codesystem_free(struct kl_codesystem *cs);

#define KL_CONCEPT_NONE UINT32_MAX
/* KILN_NOT_FOUND: *at is KL_CONCEPT_NONE; KILN_NO_MEMORY. */
int kl_codesystem_find(const struct kl_codesystem *cs, kiln_slice code, uint32_t *at);
/* Mark the concept and all that are reached from it by edges. marks: one for each concept, only those that stand for all. */
int kl_codesystem_reach(const struct kl_codesystem *cs, const struct kl_edges *edges, uint32_t from, unsigned char *marks);
/* Mark the concepts that a ValueSet.compose.include.filter (a node of another document) selects: is-a, descendent-of, is-not-a, generalizes on the concept; =, in,
   not-in, exists on any property. KILN_UNSUPPORTED: another operator, or a property that the CodeSystem does not declare. KILN_BAD_QUERY: a code that
   it does not have. */
int kl_codesystem_filter(const struct kl_codesystem *cs, const struct kl_json *doc, uint32_t filter, unsigned char *marks, kiln_error *err);
/* Is the concept said to be no longer in use (concept-properties#inactive, #status)? */
bool kl_codesystem_inactive(const struct kl_codesystem *cs, uint32_t concept);

/* A string member of a JSON object, "" if there is none. data NULL: no memory. The text lives as long as doc's, or in the arena. */
kiln_slice kl_codesystem_text(const struct kl_json *doc, uint32_t object, const char *member, struct kl_arena *arena);
/* An array member, KL_JSON_NONE if there is none: walk it with kl_json_first. */
uint32_t kl_codesystem_array(const struct kl_json *doc, uint32_t object, const char *member);

#endif
