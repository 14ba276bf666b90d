/* sort.h - changes in order, equals kept. Private to index/. */
#ifndef KL_SORT_H
#define KL_SORT_H
#include "index/postings.h"

/* Sort by (term, record); equals stay, in the order given. False if memory is short. */
bool kl_sort_changes(struct kl_posting *p, size_t count, struct kl_arena *scratch);

#endif
