/* expression.h - the FHIRPath of search parameters. R4's own come in a normal form (definitions.h); what the store's own parameters say is
   brought into it after parsing: `as` keeps what is of the type, also of several values, and a reference's last where(resolve() is Type) is the
   parameter's filter. */
#ifndef KL_EXPRESSION_H
#define KL_EXPRESSION_H
#include "fhir/fhirpath.h"

/* Parse an expression, or a component's. text must outlive *out, which lives in the arena. As kl_fhirpath_parse. */
int kl_expression_parse(kiln_slice text, struct kl_arena *arena, struct kl_fhirpath **out, kiln_error *err);
/* What an index is made from. */
int kl_expression_of(const struct kl_index_def *def, struct kl_arena *arena, struct kl_fhirpath **out, kiln_error *err);

/* Is there a branch that may find something in a resource of the type? Those that begin with another type's name find nothing. */
bool kl_expression_applies(const struct kl_fhirpath *e, const struct kl_type *type);
/* The type that every branch for the resource type ends in, as where(resolve() is Type); NULL if they differ. */
const struct kl_type *kl_expression_filter(const struct kl_fhirpath *e, const struct kl_type *type);
/* Can what the branches for the type find be indexed, and is it anything that becomes a term of such a parameter? KILN_UNSUPPORTED, KILN_BAD_QUERY (a name
   that the definitions do not have there): err->offset is the byte. KILN_NOT_FOUND: it finds nothing of that kind. */
int kl_expression_check(const struct kl_fhirpath *e, const struct kl_type *type, enum kl_param_type kind, kiln_error *err);
/* The first question alone, of a component. KILN_UNSUPPORTED. */
int kl_expression_check_part(const struct kl_fhirpath *e, kiln_error *err);

#endif
