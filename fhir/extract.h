/* extract.h - one pass over a resource gives the terms of every search parameter of its type, and of the charts.

   Expressions (FHIRPath) are parsed once per type; those that are plain paths are merged into one tree that is walked together with the
   resource; the others run on the general evaluator (fhirpath.h). */
#ifndef KL_EXTRACT_H
#define KL_EXTRACT_H
#include "base/json.h"
#include "fhir/parameters.h"

struct kl_target {
	const struct kl_type *type;   /* NULL: external, id is an absolute URL, a urn: or a canonical */
	kiln_slice id;                /* in the document or the arena */
};
struct kl_term {
	uint32_t index;    /* position in kl_type_indexes */
	uint32_t target;   /* 0: none; else 1 + position in targets: its record number stands before the value */
	uint32_t at, size; /* value bytes in bytes */
	bool behind;       /* the target's number stands behind them */
};
struct kl_terms {
	struct kl_term *list;        uint32_t count, cap;
	struct kl_target *targets;   uint32_t target_count, target_cap;
	kiln_slice *unknown;         uint32_t unknown_count, unknown_cap;  /* systems without a symbol: their terms are missing; intern them and extract again */
	struct kl_buf bytes;
	struct kl_arena arena;       /* unescaped texts, unknown systems */
	uint32_t patient, encounter; /* 1 + position in targets of the record's patient and encounter (first of several), 0 none */
	bool failed;                 /* memory */
	uint32_t broken;             /* expressions that break a rule of FHIRPath, or a limit, on this resource: they give no terms */
	const struct kl_param *broken_param;  /* the first of them */
};
void kl_terms_clear(struct kl_terms *t);   /* keeps memory for reuse */
void kl_terms_free(struct kl_terms *t);

struct kl_extractor;   /* compiled programs of every type used so far and scratch; one thread at a time */
struct kl_extractor *kl_extractor_new(struct kl_env *env);
void kl_extractor_free(struct kl_extractor *x);
/* From now on the indexes are those of this set (parameters.h; a new extractor's are R4's and Kiln's own). */
void kl_extractor_use(struct kl_extractor *x, struct kl_parameters *parameters);

/* The terms of the resource at `root` into *out (cleared by the caller). doc was accepted (accept.h). The same term may come twice. KILN_OK,
   KILN_LIMIT (over KL_TERMS_MAX), KILN_NO_MEMORY. */
int kl_extract(struct kl_extractor *x, const struct kl_json *doc, uint32_t root, const struct kl_type *type, struct kl_terms *out, kiln_error *err);

/* Read a literal reference (R4 references): relative Type/id[/_history/v], absolute URL, urn:, canonical. False: a fragment, empty
   or conditional (with a query), which have no target. */
bool kl_reference_parse(kiln_slice text, struct kl_target *out);

#endif
