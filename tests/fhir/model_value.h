/* model_value.h - what an element of a record says to a kind of search parameter (R4 search, the tables of 3.1.1.4.6 to 3.1.1.4.17). */
#ifndef KL_TEST_MODEL_VALUE_H
#define KL_TEST_MODEL_VALUE_H
#include "model_text.h"
#include "base/decimal.h"
#include "fhir/fhirpath.h"

struct model_value {
	kiln_slice system, code;     /* token, quantity; an empty code: there is none */
	kiln_slice text;             /* string, uri; quantity: the unit */
	bool family;                 /* string: of a name, whose words count */
	struct model_period period;
	struct kl_decimal number;
	bool span;                   /* not number, but what lies between low and high, where they are there */
	const struct kl_decimal *low, *high;
	bool above, below;           /* the end is not in it */
	const struct kl_type *type;  /* reference: of a record of this store, NULL: a URL */
	kiln_slice id;               /* of it; or the URL; empty: neither */
	kiln_slice number_text;
};
struct model_scope {
	const struct kl_json *doc;
	struct kl_arena *arena;
};
/* Call see for each value until it answers true; that is the answer, else false. */
typedef bool model_see(void *arg, const struct model_value *v);
bool model_values(const struct model_scope *s, enum kl_param_type kind, const struct kl_fhirpath_item *item, model_see *see, void *arg);

/* Is the element's datatype one that a parameter of this kind can read at all? */
bool model_reads(enum kl_param_type kind, const struct kl_fhirpath_item *item);

/* A string member of an object, unescaped; data NULL: none. */
kiln_slice model_member(const struct model_scope *s, uint32_t object, const char *name);
/* The type that a reference says it is of; NULL: none (R4 references: by the literal's last two segments, else Reference.type). */
const struct kl_type *model_says(const struct model_scope *s, uint32_t reference);
/* A literal reference. False: it leads nowhere. */
bool model_literal(kiln_slice text, const struct kl_type **type, kiln_slice *id);
/* What it says to people: CodeableConcept.text, Coding.display, Identifier.type.text, Reference.display. */
bool model_spoken(const struct model_scope *s, const struct kl_fhirpath_item *item, model_see *see, void *arg);
bool model_folds(kiln_slice system);

#endif
