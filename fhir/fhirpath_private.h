/* fhirpath_private.h - shared by fhir/fhirpath_*.c. */
#ifndef KL_FHIRPATH_PRIVATE_H
#define KL_FHIRPATH_PRIVATE_H
#include "fhir/fhirpath.h"

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

/* Evaluation: the state of one level. A function gets its input; its arguments are evaluated by kl_fhirpath_apply. */
struct kl_fhirpath_frame {
	struct kl_fhirpath_context *c;
	const struct kl_fhirpath_item *self;  /* $this */
	const struct kl_fhirpath_item *context;  /* %context */
	uint32_t index;                       /* $index */
	kiln_error *err;
};
struct kl_fhirpath_function {
	const char *name;
	uint8_t least, most;  /* arguments */
	int (*call)(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_list *in, struct kl_fhirpath_list *out);
};
const struct kl_fhirpath_function *kl_fhirpath_function_named(kiln_slice name);

int kl_fhirpath_run(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out);
/* Evaluate e with $this = item, $index = index. */
int kl_fhirpath_apply(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, const struct kl_fhirpath_item *item, uint32_t index,
	struct kl_fhirpath_list *out);

int kl_fhirpath_push(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, const struct kl_fhirpath_item *item);
int kl_fhirpath_push_boolean(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, bool v);
int kl_fhirpath_push_integer(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, int64_t v);
int kl_fhirpath_push_string(struct kl_fhirpath_frame *f, struct kl_fhirpath_list *list, kiln_slice v);
/* Children of an item by name (choice elements by the part before the type); name.data NULL: all of them. */
int kl_fhirpath_children(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *item, kiln_slice name, struct kl_fhirpath_list *out);

/* The item as a value of FHIRPath's own: out->value is KL_FP_EMPTY when it is no primitive with a value and no Quantity. */
int kl_fhirpath_value(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *item, struct kl_fhirpath_item *out);
/* Truth of a collection: -1 empty. A single item that is no boolean counts as true (singleton evaluation). */
int kl_fhirpath_truth(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *list, int *truth);
/* 1 equal, 0 not, -1 not comparable (empty). */
int kl_fhirpath_values_equal(const struct kl_fhirpath_item *a, const struct kl_fhirpath_item *b);
int kl_fhirpath_equal(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *a, const struct kl_fhirpath_list *b, int *answer);
int kl_fhirpath_item_equal(struct kl_fhirpath_frame *f, const struct kl_fhirpath_item *a, const struct kl_fhirpath_item *b, int *answer);
/* The items of in, each once, appended to out. */
int kl_fhirpath_distinct(struct kl_fhirpath_frame *f, const struct kl_fhirpath_list *in, struct kl_fhirpath_list *out);
/* `is`: the type or a specialisation. `as` and ofType: of primitives the type alone, so that a code is no string. */
bool kl_fhirpath_is(const struct kl_fhirpath_item *item, const struct kl_fhirpath_type *type);
bool kl_fhirpath_narrows(const struct kl_fhirpath_item *item, const struct kl_fhirpath_type *type);
/* The operators but the terms, in fhirpath_operators.c. */
int kl_fhirpath_operate(struct kl_fhirpath_frame *f, const struct kl_fhirpath *e, struct kl_fhirpath_list *out);

#endif
