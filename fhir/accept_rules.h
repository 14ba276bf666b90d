/* accept_rules.h - private to fhir/accept*.c: the rules for single values and single types. Each answers NULL when the value keeps the rule, else what
   is wrong with it in a sentence without content. */
#ifndef KL_ACCEPT_RULES_H
#define KL_ACCEPT_RULES_H
#include "base/json.h"
#include "fhir/definitions.h"

#define KL_XHTML_DEPTH 128  /* nesting of a narrative */

/* A string of one of the types that JSON writes as strings, unescaped; xhtml and base64Binary included. */
const char *kl_accept_string(unsigned primitive, kiln_slice text);
/* The text of a JSON number for integer, unsignedInt, positiveInt and decimal. */
const char *kl_accept_number(unsigned primitive, kiln_slice text);
/* Reference.reference (R4 references 2.3.0.2): a literal of any shape; one that looks like Type/id must be one. */
const char *kl_accept_reference(kiln_slice text);
const char *kl_accept_xhtml(kiln_slice text);
/* Dates and times (R4 datatypes). */
bool kl_accept_date(kiln_slice text);
bool kl_accept_datetime(kiln_slice text);
bool kl_accept_instant(kiln_slice text);
bool kl_accept_time(kiln_slice text);
bool kl_accept_id(kiln_slice text);

/* A CodeableConcept (accepted already) of an element with a required binding: when it has codes, one is of the value set. A coding
   without a system counts by its code alone. */
bool kl_accept_concept(const struct kl_json *doc, uint32_t node, uint16_t codes);
/* The invariants of one resource type: bdl-7 of Bundle, sdf-4 of StructureDefinition. *memory is set when there was none. */
const char *kl_accept_invariants(const struct kl_json *doc, uint32_t node, bool *memory);

#endif
