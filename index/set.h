/* set.h - sets of record numbers, ascending, without doubles: AND by galloping, OR by merging, AND NOT. */
#ifndef KL_SET_H
#define KL_SET_H
#include "base/slice.h"
#include <stdint.h>

struct kl_set {
	uint32_t *records;   /* owned */
	size_t count, cap;
	bool failed;         /* an allocation failed: later calls do nothing */
};

void kl_set_free(struct kl_set *s);
static inline void kl_set_clear(struct kl_set *s) { s->count = 0; s->failed = false; }
bool kl_set_reserve(struct kl_set *s, size_t more);
static inline void kl_set_add(struct kl_set *s, uint32_t record)   /* unordered: call kl_set_sort after */
{
	if (s->count < s->cap || kl_set_reserve(s, 1)) s->records[s->count++] = record;
}
void kl_set_sort(struct kl_set *s);                                /* ascending, doubles removed; radix for large ones */
size_t kl_set_position(const struct kl_set *s, uint32_t record);   /* where it stands; SIZE_MAX: nowhere */
bool kl_set_has(const struct kl_set *s, uint32_t record);
void kl_set_drop_first(struct kl_set *s, size_t count);            /* of any order; more than there are: all */
void kl_set_and(struct kl_set *s, const struct kl_set *other);     /* s = s and other, in place */
void kl_set_without(struct kl_set *s, const struct kl_set *other); /* s = s and not other, in place */
void kl_set_or(struct kl_set *s, const struct kl_set *other);
void kl_set_or_many(struct kl_set *s, struct kl_set *const *others, size_t count);

#endif
