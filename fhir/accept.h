/* accept.h - is this JSON a FHIR R4 resource? The structural rules of R4 (json.html, datatypes.html, the definitions' cardinalities
   and required bindings) in one walk over the tape. Applied to what is written here, never to what arrives by replication.

   Invariants: ele-1, ext-1, dom-2, txt-1, bdl-7, sdf-4; not the others, nor profiles, nor terminology beyond required bindings whose
   value set R4 enumerates. Contained resources and those of Parameters are accepted with it; those in a Bundle's entries are not looked into. */
#ifndef KL_ACCEPT_H
#define KL_ACCEPT_H
#include "base/json.h"
#include "fhir/definitions.h"

/* Accept the resource at node root of doc. KILN_OK and its type in *type (may be NULL), KILN_BAD_RESOURCE, KILN_LIMIT (nested deeper
   than KL_DEPTH_MAX), KILN_NO_MEMORY. err->path is the FHIRPath of the fault, err->offset its byte in the text. */
int kl_accept(const struct kl_json *doc, uint32_t root, const struct kl_type **type, kiln_error *err);

#endif
