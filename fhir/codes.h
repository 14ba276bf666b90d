/* codes.h - sets of coded values, as the index has them: a value is the term of its token (terms.h), so that values that the index cannot tell
   apart are one. A set may also hold every code of a code system but some. The symbols of systems are those of one snapshot: a system that has none
   is in no record, and in no set. */
#ifndef KL_CODES_H
#define KL_CODES_H
#include "index/postings.h"

/* In the place of a symbol, of a value that is `code`, 0x00: in any system, or only in those that fold codes, or only in others. */
enum { KL_CODE_ANY_SYSTEM = UINT32_MAX - 2, KL_CODE_FOLDING_SYSTEM, KL_CODE_EXACT_SYSTEM };

struct kl_codes {
	struct kl_posting *list;   /* by term, without doubles; the terms are in an arena, record is the symbol of the system */
	size_t count, cap;
	uint32_t *whole;       /* symbols of systems, ascending: of these the list has the codes that are *not* in the set */
	size_t whole_count, whole_cap;
	bool failed;           /* an allocation failed: later calls do nothing */
};
void kl_codes_free(struct kl_codes *c);
/* Add the code of a system: front is kl_term_code's, the term goes into the arena. Add a term as it is. Add every code of a system. Unordered: call
   kl_codes_sort after. A system is filled by one or the other. */
void kl_codes_add(struct kl_codes *c, struct kl_arena *arena, uint32_t system, kiln_slice front);
void kl_codes_add_term(struct kl_codes *c, kiln_slice term, uint32_t system);
void kl_codes_add_whole(struct kl_codes *c, uint32_t system);
void kl_codes_sort(struct kl_codes *c);

enum kl_codes_how { KL_CODES_OR, KL_CODES_AND, KL_CODES_WITHOUT };
/* a = a how b. */
void kl_codes_combine(struct kl_codes *a, const struct kl_codes *b, enum kl_codes_how how);

/* The first of the list from `from` on whose term is not below. Cheap when it is near. */
size_t kl_codes_seek(const struct kl_codes *c, size_t from, kiln_slice term);
bool kl_codes_whole(const struct kl_codes *c, uint32_t system);
/* Does the list name codes that are not in the set? */
bool kl_codes_excludes(const struct kl_codes *c);

#endif
