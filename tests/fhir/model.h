/* model.h - the slow, plain way to search: every version of every record is kept as JSON, and a search reads every record of its type, evaluates the
   FHIRPath of each parameter on it and applies the rule of R4. No index, no plan; what the library answers is compared with this.

   Memory that runs short ends the test program: the model has no errors of its own. */
#ifndef KL_TEST_MODEL_H
#define KL_TEST_MODEL_H
#include "model_value.h"

struct model_version {
	uint64_t sequence;
	int64_t updated;          /* meta.lastUpdated */
	bool deleted;
	struct kl_json doc;
	struct kl_buf text;
};
struct model_record {
	const struct kl_type *type;
	char id[72];
	struct model_version **versions;   /* oldest first */
	unsigned count, cap;
};
struct model_records {
	struct model_record **list;
	unsigned count, cap;
};
struct model {
	struct model_records types[KL_RESOURCE_TYPES];
	struct kl_fhirpath **params, **components;   /* by number, parsed at first use */
	struct kl_arena arena;
};
void model_open(struct model *m);
void model_close(struct model *m);
/* A version was stored; json empty: a delete. */
void model_store(struct model *m, kiln_slice type, kiln_slice id, kiln_slice json, uint64_t sequence, int64_t updated);
struct model_record *model_find(const struct model *m, const struct kl_type *type, kiln_slice id);

/* What was true at a sequence. */
struct model_row {
	const struct model_record *record;
	const struct model_version *version;
	uint32_t rank;            /* place in the order that records have without _sort, over all types; the test sets it */
};
struct model_rows {
	struct model_row *list;
	unsigned count;
};
struct model_view {
	struct model *model;
	struct model_rows types[KL_RESOURCE_TYPES];
	int64_t now;              /* microseconds */
	struct kl_arena arena;    /* of this view */
	struct kl_arena scratch;  /* of one search */
};
void model_view_open(struct model *m, uint64_t sequence, struct model_view *v);
void model_view_close(struct model_view *v);

enum model_answer {
	MODEL_GOOD,
	MODEL_REFUSED,   /* the library must refuse it */
	MODEL_EITHER     /* it may refuse it as not supported, or answer as the model does */
};
struct model_matches {
	struct model_row **rows;  /* in the order of _sort, else by rank */
	unsigned count;
	bool sorted;
};
/* Lives until the next call on the view. */
enum model_answer model_search(struct model_view *v, kiln_slice query, struct model_matches *out);

/* What the parameter's expression finds in a record. */
void model_items(struct model_view *v, const struct kl_param *param, const struct model_row *row, struct kl_fhirpath_list *out);
/* The same of component n of a composite, in one of its items. */
void model_component_items(struct model_view *v, const struct kl_param *param, unsigned n, const struct model_row *row, const struct kl_fhirpath_item *base,
	struct kl_fhirpath_list *out);

/* ---- Value sets, hierarchies and lists (model_terminology.c) ---- */

/* The record of a canonical URL or of `Type/id`; NULL: none. */
const struct model_row *model_canonical(struct model_view *v, const char *type, kiln_slice name);
bool model_in_set(struct model_view *v, const struct model_row *set, kiln_slice system, kiln_slice code);
/* Is the code below another of the system's, or that one? */
bool model_below_code(struct model_view *v, kiln_slice system, kiln_slice of, kiln_slice code);
/* Does the List, by id or `List/id`, have the record? */
bool model_in_list(struct model_view *v, kiln_slice list, const struct model_row *row);

/* ---- One value that is asked for (model_ask.c) ---- */

enum model_modifier { MODEL_PLAIN, MODEL_NOT, MODEL_MISSING, MODEL_EXACT, MODEL_CONTAINS, MODEL_TEXT, MODEL_OF_TYPE, MODEL_IDENTIFIER, MODEL_BELOW, MODEL_ABOVE, MODEL_IN, MODEL_NOT_IN, MODEL_TYPE };
struct model_asked {
	const struct kl_param *param;
	enum model_modifier modifier;
	const struct kl_type *only;      /* :Type */
	kiln_slice text, system, code;   /* plain; of a string folded but for :exact; uri: code is the version asked for, data NULL: none */
	bool any_system, any_code, any_unit;
	kiln_slice prefix;
	struct model_period period;
	struct kl_decimal number, low, high;
	bool is_id;                      /* reference: an id alone */
	const struct kl_type *type;      /* reference: of a record */
	struct model_asked *parts;       /* composite: one for each component */
	const struct model_row *set;     /* :in, :not-in */
	struct model_view *view;         /* where codes are looked up */
};
/* Read an escaped value. */
enum model_answer model_asked_read(struct kl_arena *arena, const struct kl_param *param, enum model_modifier modifier, const struct kl_type *only, kiln_slice value,
	struct model_asked *out);
/* Does the element of a record answer it? Not for composites. */
bool model_holds(const struct model_scope *s, int64_t now, const struct kl_fhirpath_item *item, const struct model_asked *asked);
/* The member of an object, as an element of this type. */
struct kl_fhirpath_item model_inside(const struct model_scope *s, const struct kl_fhirpath_item *item, const char *name, const char *type);
/* Does a reference of the parameter count: no filter, or it does not say that it is of another type? */
bool model_counts(const struct model_scope *s, const struct kl_param *param, const struct kl_type *only, const struct kl_fhirpath_item *item);

#endif
