/* fhirpath_private.h - shared by fhir/fhirpath_*.c. What the functions work with has short names here, as it is on every line. */
#ifndef KL_FHIRPATH_PRIVATE_H
#define KL_FHIRPATH_PRIVATE_H
#include "base/decimal.h"
#include "fhir/fhirpath.h"

typedef struct kl_fhirpath expr;
typedef struct kl_fhirpath_item item;
typedef struct kl_fhirpath_list list;
typedef struct kl_fhirpath_frame frame;

enum kl_fhirpath_token_kind {
	KL_TOKEN_END, KL_TOKEN_NAME, KL_TOKEN_QUOTED_NAME /* `name` */, KL_TOKEN_STRING, KL_TOKEN_NUMBER, KL_TOKEN_DATE /* @... */,
	KL_TOKEN_VARIABLE /* $this */, KL_TOKEN_CONSTANT /* %name */, KL_TOKEN_SYMBOL, KL_TOKEN_BAD
};
struct kl_fhirpath_token {
	enum kl_fhirpath_token_kind kind;
	uint32_t at;      /* byte in the expression */
	kiln_slice text;  /* without quotes and sign; unescaped */
};
struct kl_fhirpath_lexer {
	kiln_slice text;
	size_t at;
	struct kl_arena *arena;
	bool memory;      /* an allocation failed */
	const char *what; /* why a token is KL_TOKEN_BAD */
};
void kl_fhirpath_lex(struct kl_fhirpath_lexer *l, struct kl_fhirpath_token *t);

/* What defineVariable() has defined, newest first. */
struct kl_fhirpath_variable {
	kiln_slice name;
	list value;
	const struct kl_fhirpath_variable *next;
};

/* Evaluation: the state of one level. */
struct kl_fhirpath_frame {
	struct kl_fhirpath_context *c;
	const item *self;       /* $this; of type NULL without node or value: nothing */
	const list *many;       /* what $this is instead, in the value of a defineVariable(); NULL elsewhere */
	const item *context;    /* %context */
	uint32_t index;         /* $index */
	const list *total;      /* $total; NULL outside of aggregate() */
	const struct kl_fhirpath_variable *variables;
	kiln_error *err;
};

struct kl_fhirpath_function {
	const char *name;
	uint8_t least, most;  /* arguments */
	/* A function gets its input and evaluates its arguments itself. NULL: known, not offered. */
	int (*call)(frame *f, const expr *e, const list *in, list *out);
};
/* NULL: no such function. */
const struct kl_fhirpath_function *kl_fhirpath_function_named(kiln_slice name);
/* The functions of one file; a row without a name ends each. */
extern const struct kl_fhirpath_function kl_fhirpath_collection_functions[], kl_fhirpath_string_functions[], kl_fhirpath_convert_functions[],
	kl_fhirpath_math_functions[], kl_fhirpath_time_functions[], kl_fhirpath_element_functions[], kl_fhirpath_sort_functions[];

/* fhirpath_eval.c */
int kl_fhirpath_run(frame *f, const expr *e, list *out);
/* Evaluate e with $this = self, $index = index. */
int kl_fhirpath_apply(frame *f, const expr *e, const item *self, uint32_t index, list *out);
/* Evaluate an argument once, with $this as it is outside of the call. */
int kl_fhirpath_argument(frame *f, const expr *e, list *out);
/* Children of an item by name (choice elements by the part before the type); name.data NULL: all of them. */
int kl_fhirpath_children(frame *f, const item *it, kiln_slice name, list *out);
/* The operators but the terms, in fhirpath_operators.c. */
int kl_fhirpath_operate(frame *f, const expr *e, list *out);

/* Bounds: KL_EXPRESSION_STEPS, KL_EXPRESSION_MEMORY. n units of work; n bytes, *out at least one. */
int kl_fhirpath_spend(frame *f, uint64_t n);
int kl_fhirpath_alloc(frame *f, size_t n, char **out);
/* An error of the language, where the function or operator stands. */
int kl_fhirpath_fail(frame *f, const char *what);

/* fhirpath_value.c */
int kl_fhirpath_push(frame *f, list *to, const item *it);
/* Nothing when it is nothing: an expression without a resource. */
int kl_fhirpath_push_given(frame *f, list *to, const item *it);
int kl_fhirpath_push_this(frame *f, list *to);
int kl_fhirpath_push_all(frame *f, list *to, const list *from);
int kl_fhirpath_push_boolean(frame *f, list *to, bool v);
int kl_fhirpath_push_integer(frame *f, list *to, int64_t v);
int kl_fhirpath_push_string(frame *f, list *to, kiln_slice v);
/* A number, or with a unit a quantity like `model`. Nothing for an integer beyond 32 bits, or a number of too many digits. */
int kl_fhirpath_push_number(frame *f, list *to, uint8_t kind, const struct kl_decimal *v, const item *model);
item kl_fhirpath_make(uint8_t kind, kiln_slice text);
/* The item as a value of FHIRPath's own: out->value is KL_FP_EMPTY when it is no primitive with a value and no Quantity. */
int kl_fhirpath_value(frame *f, const item *it, item *out);
/* The characters of a JSON string. */
int kl_fhirpath_text(frame *f, uint32_t node, kiln_slice *out);
bool kl_fhirpath_is_object(frame *f, const item *it);
static inline bool kl_fhirpath_is_number(const item *v) { return v->value == KL_FP_INTEGER || v->value == KL_FP_DECIMAL; }
/* The one value of a collection, KL_FP_EMPTY if there is none (or an element without a value); an error if there are several or it
   is no primitive and no Quantity. */
int kl_fhirpath_single(frame *f, const list *in, item *v);
/* The same for a string; *there is false where there is none; an error if it is of another type. */
int kl_fhirpath_single_string(frame *f, const list *in, kiln_slice *s, bool *there);
int kl_fhirpath_string_argument(frame *f, const expr *e, kiln_slice *s, bool *there);
int kl_fhirpath_integer_argument(frame *f, const expr *e, int64_t *n, bool *there);
/* Truth of a collection: -1 empty. A single item that is no boolean counts as true (singleton evaluation). */
int kl_fhirpath_truth(frame *f, const list *in, int *truth);

/* fhirpath_compare.c: answers are 1 yes, 0 no, -1 neither (empty). */
int kl_fhirpath_equal(frame *f, const list *a, const list *b, int *answer);
int kl_fhirpath_item_equal(frame *f, const item *a, const item *b, int *answer);
int kl_fhirpath_equivalent(frame *f, const list *a, const list *b, int *answer);
/* -1, 0, 1 in *order of two values; *known is false when there is none; an error when they are of different types. */
int kl_fhirpath_order(frame *f, const item *a, const item *b, int *order, bool *known);

/* fhirpath_set.c: the items of in, each once, appended to out, but for those that are in `without`. */
int kl_fhirpath_distinct(frame *f, const list *in, list *out);
/* Keep those items of in (once: each once) for which being in `other` is `wanted`. */
int kl_fhirpath_sift(frame *f, const list *in, const list *other, bool wanted, bool once, list *out);

/* `is`: the type or a specialisation. `as` and ofType: of primitives the type alone, so that a code is no string. */
/* "Integer" of System; empty for an element. */
kiln_slice kl_fhirpath_system_name(uint8_t value);
bool kl_fhirpath_is(const item *it, const struct kl_fhirpath_type *type);
bool kl_fhirpath_narrows(const item *it, const struct kl_fhirpath_type *type);

/* fhirpath_math.c: + - * / div mod on values that are there. */
int kl_fhirpath_calculate(frame *f, uint8_t op, const item *a, const item *b, list *out);
/* fhirpath_convert.c: the value as text, as toString() gives it. False for what has none. */
int kl_fhirpath_to_string(frame *f, const item *v, kiln_slice *out, bool *there);

#endif
