/* fhirpath.h - FHIRPath (HL7 FHIRPath N1, R4 fhirpath.html) over the JSON tape: an expression is parsed once into a tree and then evaluated
   against any number of resources. What is not offered (docs/FHIR.md) is refused by name when the expression is parsed.

   An expression and everything it yields live in arenas; slices point into the expression's text, the document or the arena. */
#ifndef KL_FHIRPATH_H
#define KL_FHIRPATH_H
#include "base/json.h"
#include "fhir/definitions.h"

enum kl_fhirpath_op {
	/* literals: text is the value */
	KL_FP_EMPTY, KL_FP_BOOLEAN, KL_FP_STRING, KL_FP_INTEGER, KL_FP_DECIMAL, KL_FP_DATE, KL_FP_DATETIME, KL_FP_TIME, KL_FP_QUANTITY,
	KL_FP_TYPE_INFO /* no literal: what type() gives; text is the name, unit the namespace */,
	/* terms */
	KL_FP_THIS, KL_FP_INDEX, KL_FP_TOTAL, KL_FP_CONSTANT /* %text */,
	KL_FP_MEMBER,  /* left.text, left NULL: of what the expression is applied to */
	KL_FP_CALL,    /* left.text(args) */
	KL_FP_AT,      /* left[right] */
	KL_FP_IS, KL_FP_AS,  /* left is type; also the functions of that name */
	KL_FP_OF_TYPE,       /* left.ofType(type) */
	/* operators: left, right (signs: left alone) */
	KL_FP_UNION, KL_FP_EQUAL, KL_FP_NOT_EQUAL, KL_FP_EQUIVALENT, KL_FP_NOT_EQUIVALENT, KL_FP_LESS, KL_FP_LESS_EQUAL, KL_FP_GREATER,
	KL_FP_GREATER_EQUAL, KL_FP_AND, KL_FP_OR, KL_FP_XOR, KL_FP_IMPLIES, KL_FP_IN, KL_FP_CONTAINS, KL_FP_ADD, KL_FP_SUBTRACT, KL_FP_CONCAT,
	KL_FP_MULTIPLY, KL_FP_DIVIDE, KL_FP_DIV, KL_FP_MOD, KL_FP_PLUS, KL_FP_MINUS
};

/* How a quantity's unit is meant: as UCUM; as a calendar duration (`1 year`); or as both, in a FHIR Quantity (R4 fhirpath.html). */
enum kl_fhirpath_unit { KL_UNIT_UCUM, KL_UNIT_CALENDAR, KL_UNIT_EITHER };

/* What `is`, `as` and ofType name: a type of FHIR, or one of FHIRPath's own (an op from KL_FP_BOOLEAN to KL_FP_QUANTITY). */
struct kl_fhirpath_type {
	const struct kl_type *fhir;  /* NULL: none */
	uint8_t system;              /* KL_FP_EMPTY: none */
};

struct kl_fhirpath {
	uint8_t op;
	uint8_t depth;               /* of the tree below */
	uint16_t hash;               /* member: kl_json_hash(text) */
	uint8_t unit_kind;           /* quantity: enum kl_fhirpath_unit */
	bool typed;                  /* a call of resolve() of which only the type is asked */
	bool descending;             /* an argument of sort() */
	uint32_t offset;             /* byte in the expression */
	kiln_slice text;             /* member, function or constant name; a literal's value, unescaped */
	kiln_slice unit;             /* quantity */
	struct kl_fhirpath *left, *right;
	struct kl_fhirpath *args, *next;        /* of a call: the first, and each one's next */
	struct kl_fhirpath_type type;
	const struct kl_fhirpath_function *function;
};

/* Parse. *out and what it points to live in the arena; text must outlive it. KILN_OK, KILN_BAD_QUERY (err->offset is the byte), KILN_UNSUPPORTED (a function
   that is known and not offered), KILN_LIMIT (nested over KL_EXPRESSION_DEPTH, longer than KL_EXPRESSION_SIZE), KILN_NO_MEMORY. */
int kl_fhirpath_parse(kiln_slice text, struct kl_arena *arena, struct kl_fhirpath **out, kiln_error *err);

/* One item of a collection: an element of the document, or a value that the expression made. */
struct kl_fhirpath_item {
	const struct kl_type *type;        /* of an element, or of what a reference names (resolve()); NULL for a value */
	const struct kl_element *element;  /* the definition that led to it; NULL for the resource and for values */
	uint32_t node;                     /* the element's JSON value; KL_JSON_NONE when it has none */
	uint32_t extra;                    /* the object with id and extension of a primitive; KL_JSON_NONE when it has none */
	uint8_t value;                     /* KL_FP_EMPTY for an element, else an op from KL_FP_BOOLEAN to KL_FP_TYPE_INFO */
	uint8_t unit_kind;                 /* of a quantity: enum kl_fhirpath_unit */
	kiln_slice text, unit;             /* of a value; dates and times without @ and T in front */
};
struct kl_fhirpath_list {
	struct kl_fhirpath_item *items;
	uint32_t count, cap;
};

struct kl_fhirpath_context {
	const struct kl_json *doc;
	struct kl_fhirpath_item resource;  /* %resource and %context's root */
	struct kl_arena *arena;            /* lists, unescaped texts */
	int64_t now;                       /* milliseconds since 1970: now(), today(); 0: the clock's when it is first asked */
	bool strict;                       /* as(T) of several items is an error, as FHIRPath has it; R4's search parameters use it as ofType(T) */
	/* The evaluator's own, anew for each evaluation: */
	uint64_t steps, bytes;             /* work and memory so far */
	struct kl_regex *regex;            /* the last one, and its text */
	kiln_slice regex_text;
	bool placed;                       /* err->offset is set */
};
/* The item that a resource at a node is. */
struct kl_fhirpath_item kl_fhirpath_resource(const struct kl_json *doc, uint32_t root, const struct kl_type *type);
/* Apply the expression to one item ($this, %context); what it yields is appended to *out. KILN_OK, KILN_BAD_QUERY (a rule of the language is
   broken: a singleton expected), KILN_UNSUPPORTED, KILN_LIMIT (KL_EXPRESSION_STEPS, _MEMORY), KILN_NO_MEMORY. err->offset is the byte in the
   expression. What it yields lives as long as the arena, which may be cleared between evaluations. */
int kl_fhirpath_eval(struct kl_fhirpath_context *c, const struct kl_fhirpath *e, const struct kl_fhirpath_item *item,
	struct kl_fhirpath_list *out, kiln_error *err);

/* Can every path lead somewhere in a resource of this type? KILN_BAD_QUERY: err->offset is the byte of a name that the definitions don't have there. */
int kl_fhirpath_check(const struct kl_fhirpath *e, const struct kl_type *type, kiln_error *err);
/* The same; then may it find an item for whose type `use` answers true? *may is true where types are not known. */
int kl_fhirpath_check_types(const struct kl_fhirpath *e, const struct kl_type *type, bool (*use)(void *arg, const struct kl_type *type), void *arg, bool *may,
	kiln_error *err);

/* Is a value of this type kept by as(wanted) and ofType(wanted)? Specialisations are, but of primitives the type alone. */
static inline bool kl_fhirpath_keeps(const struct kl_type *t, const struct kl_type *wanted)
{
	return t == wanted || (t->kind != KL_TYPE_PRIMITIVE && kl_type_is(t, wanted));
}

/* Is %name one that every expression has? */
bool kl_fhirpath_reserved(kiln_slice name);

/* The type that a Reference names, by its text or Reference.type, without looking it up; NULL if it tells none. */
const struct kl_type *kl_fhirpath_reference_type(const struct kl_json *doc, uint32_t reference, struct kl_arena *arena);

#endif
