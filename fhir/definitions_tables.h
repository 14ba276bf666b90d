/* definitions_tables.h - the generated tables that only definitions.c reads. */
#ifndef KL_DEFINITIONS_TABLES_H
#define KL_DEFINITIONS_TABLES_H
#include "fhir/definitions.h"

#define KL_TYPE_LOOKUP 2048  /* slots of the hash of type names */

extern const uint8_t kl_element_lookup[];
extern const uint16_t kl_type_lookup[KL_TYPE_LOOKUP];
extern const struct kl_code kl_codes[];
extern const uint16_t kl_code_starts[];                            /* list n: from n - 1 to n */
extern const uint16_t kl_type_lists[], kl_type_params[], kl_type_indexes[], kl_listed_types;
extern const uint16_t kl_compartment_starts[], kl_compartment_members[];  /* compartment * KL_RESOURCE_TYPES + type */

#endif
