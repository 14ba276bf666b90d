/* extract_private.h - shared by fhir/extract*.c: what a type's expressions become, and the state of one pass.

   A program is a tree of places. A place is where an element of one type stands; its edges are the members to look at, its actions turn the value
   into terms, its guards lead to places that hold only under a condition (telecom.where(system = 'phone')), its joins make composites of
   parts when the object is left. What is no plain path stands in `others` and is evaluated. Terms go to sinks: an index, or a part of a
   composite or chart. */
#ifndef KL_EXTRACT_PRIVATE_H
#define KL_EXTRACT_PRIVATE_H
#include "base/status.h"
#include "fhir/extract.h"
#include "fhir/fhirpath.h"
#include "fhir/fold.h"
#include "fhir/indexes_state.h"
#include "fhir/terms.h"

enum { KL_JOIN_PATIENT, KL_JOIN_ENCOUNTER, KL_JOIN_DATE, KL_JOIN_CODE, KL_JOIN_QUANTITY, KL_JOIN_OWN };   /* the charts' */
#define KL_JOIN_PARTS 8   /* components of a composite */

struct kl_sink {
	struct kl_sink *next;
	uint16_t to;         /* position of an index, or number of a part */
	bool part;
	const struct kl_type *only;  /* references: only targets of this type; NULL: any */
};

struct kl_extractor;
struct kl_action;
typedef void kl_convert(struct kl_extractor *x, const struct kl_action *a, uint32_t node);

struct kl_action {
	struct kl_action *next;
	kl_convert *convert;
	const struct kl_element *element;   /* NULL where it does not matter */
	struct kl_sink *sinks;
	kiln_slice system;                  /* of a code whose binding has one system only */
	enum kl_param_type type;
};

struct kl_slot { const char *name; uint16_t size, hash; struct kl_place *to; };
struct kl_edge { struct kl_edge *next; const struct kl_element *element; struct kl_place *to; };
/* Holds when the member is this text, or (type set) the reference names this type. */
struct kl_guard { struct kl_guard *next; char *member; kiln_slice text; const struct kl_type *type; struct kl_place *to; };

struct kl_join_part {
	uint16_t number;
	uint8_t type;                     /* enum kl_param_type */
	struct kl_fhirpath *expression;   /* where the composite is evaluated */
};
struct kl_join {
	struct kl_join *next;
	struct kl_fhirpath *base;         /* where the composite is evaluated */
	const struct kl_param *param;
	uint16_t index;
	uint8_t count;
	struct kl_join_part parts[KL_JOIN_PARTS];   /* a reference first */
};

struct kl_place {
	const struct kl_type *type;
	struct kl_slot *table;            /* hash table of edges, mask + 1 slots; NULL: none */
	uint32_t mask;
	struct kl_action *actions;
	struct kl_guard *guards;
	struct kl_join *joins;
	struct kl_edge *edges;            /* what table is made of */
	struct kl_place *all;             /* the next of all places of the program */
};

struct kl_other { struct kl_other *next; struct kl_fhirpath *expression; const struct kl_param *param; struct kl_action action; };

struct kl_extract_program {
	struct kl_arena arena;
	const struct kl_type_indexes *indexes;
	struct kl_place *root, *places;
	struct kl_other *others;
	struct kl_join *joins;            /* composites that are evaluated */
	struct kl_place **part_places;    /* of each part: where it is joined; NULL: a chart's */
	kiln_slice *part_texts;           /* the component's expression */
	uint16_t parts, part_cap;
};
/* evaluate: everything by the evaluator, nothing by places (tests compare the two). KILN_NO_MEMORY, or what parsing an expression answers. */
int kl_extract_compile(const struct kl_type_indexes *ti, bool evaluate, struct kl_extract_program **out, kiln_error *err);
/* How a value of this type becomes terms of a parameter of that type; NULL: not at all. */
kl_convert *kl_extract_convert(enum kl_param_type param, const struct kl_type *type, const struct kl_element *element);
/* The one code system of a binding; empty if it has none or several. */
kiln_slice kl_extract_binding(const struct kl_element *element);
/* A value that an expression made. */
void kl_extract_value(struct kl_extractor *x, const struct kl_action *a, const struct kl_fhirpath_item *value);

struct kl_caught { uint32_t at, size, target; uint16_t part; };

#define KL_SYMBOL_SLOTS 1024u
struct kl_known_symbol { const char *text; uint32_t size, symbol; bool folds; };

struct kl_extractor {
	struct kl_env *env;
	struct kl_parameters *parameters;
	const struct kl_extract_program *programs[KL_RESOURCE_TYPES];
	bool evaluate;                        /* programs are the extractor's own, made with `evaluate` */
	struct kl_known_symbol symbols[KL_SYMBOL_SLOTS];
	uint32_t symbol_count;
	struct kl_arena symbol_texts;
	struct kl_arena scratch;              /* of the evaluator */
	struct kl_buf fold;
	struct kl_caught *caught;
	uint32_t caught_count, caught_cap;
	/* of the pass at hand */
	const struct kl_extract_program *program;
	const struct kl_json *doc;
	struct kl_terms *out;
	int status;
};

/* A term of an index: `size` bytes of out->bytes from `at` on. */
void kl_extract_push(struct kl_extractor *x, uint32_t index, uint32_t target, size_t at, size_t size);
/* Look at the terms from `from` on, and mark what they come to (extract_mark.c). */
void kl_extract_mark(struct kl_extractor *x, const struct kl_type_indexes *ti, uint32_t from);
enum kl_emit { KL_EMIT_ALL, KL_EMIT_INDEXES /* not the parts of composites and charts */ };
/* The bytes from `at` to the end of out->bytes are a term's value, for every sink of the action. target as in struct kl_term. */
void kl_extract_emit(struct kl_extractor *x, const struct kl_action *a, size_t at, uint32_t target, enum kl_emit which);
void kl_extract_emit_date(struct kl_extractor *x, const struct kl_action *a, struct kl_period p);
/* Number of a code system: false if it has none yet (it is listed as unknown then). */
bool kl_extract_symbol(struct kl_extractor *x, kiln_slice system, uint32_t *symbol, bool *folds);
/* 1 + position in out->targets; 0: no memory. */
uint32_t kl_extract_target(struct kl_extractor *x, const struct kl_target *t);
/* Composites of what was caught from `mark` on for this join. */
void kl_extract_join(struct kl_extractor *x, const struct kl_join *j, uint32_t mark);

#endif
