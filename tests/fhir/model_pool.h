/* model_pool.h - the few values that random records and random searches share, so that they meet. */
#ifndef KL_TEST_MODEL_POOL_H
#define KL_TEST_MODEL_POOL_H
#include "model_random.h"
#include "fhir/definitions.h"

/* UTF-8, neither escaped nor encoded; static. */
const char *model_pool_text(struct model_random *r);
const char *model_pool_word(struct model_random *r);     /* what a text may be searched by */
const char *model_pool_code(struct model_random *r);
const char *model_pool_system(struct model_random *r);
const char *model_pool_uri(struct model_random *r);
const char *model_pool_canonical(struct model_random *r);
const char *model_pool_number(struct model_random *r);
const char *model_pool_unit(struct model_random *r);
const char *model_pool_id(struct model_random *r);
const char *model_pool_date(struct model_random *r);     /* YYYY-MM-DD or shorter */
const char *model_pool_instant(struct model_random *r);  /* with seconds and a zone */
const char *model_pool_asked_date(struct model_random *r);

/* A type that the reference parameters of `type` lead to. */
const struct kl_type *model_pool_target(struct model_random *r, const struct kl_type *type);
/* Any resource type; those of everyday records often. */
const struct kl_type *model_pool_type(struct model_random *r);
bool model_pool_everyday(const struct kl_type *type);

#endif
