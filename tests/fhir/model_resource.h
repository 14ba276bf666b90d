/* model_resource.h - random resources of any type, made from the definitions: every element that a search parameter may read is there often, all others now
   and then. */
#ifndef KL_TEST_MODEL_RESOURCE_H
#define KL_TEST_MODEL_RESOURCE_H
#include "base/buf.h"
#include "model_random.h"
#include "fhir/definitions.h"

/* Append a resource that acceptance lets through. */
void model_resource(struct model_random *r, const struct kl_type *type, const char *id, struct kl_buf *out);

#endif
