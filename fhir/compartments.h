/* compartments.h - R4's compartments (compartmentdefinition.html): which parameters of which types make a resource belong to one. */
#ifndef KL_COMPARTMENTS_H
#define KL_COMPARTMENTS_H
#include "fhir/definitions.h"

enum kl_compartment {
	KL_COMPARTMENT_DEVICE, KL_COMPARTMENT_ENCOUNTER, KL_COMPARTMENT_PATIENT, KL_COMPARTMENT_PRACTITIONER,
	KL_COMPARTMENT_RELATED_PERSON, KL_COMPARTMENTS
};
/* The compartment named after a resource type ("Patient"), -1 if there is none. */
int kl_compartment_named(kiln_slice type);
/* The parameters (kl_param_at) by which a resource of type t belongs to the compartment, *count of them; 0: never. The resource that
   gives the compartment its name belongs to its own by being it, whatever this answers. */
const uint16_t *kl_compartment_params(enum kl_compartment c, const struct kl_type *t, unsigned *count);

#endif
