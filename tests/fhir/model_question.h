/* model_question.h - random searches, written as URLs. */
#ifndef KL_TEST_MODEL_QUESTION_H
#define KL_TEST_MODEL_QUESTION_H
#include "model.h"
#include "model_random.h"

/* Append one; values come from the pools and from the records of the view. */
void model_question(struct model_random *r, struct model_view *v, struct kl_buf *out);

#endif
