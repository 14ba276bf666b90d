/* asof.h - a moment as people and programs write it: `<incarnation>.<sequence>`, the cursor that answers print; a sequence of the present
   incarnation; an instant with T and zone (R4 datatypes, instant), which stands for the last commit that is not later. */
#ifndef KL_ASOF_H
#define KL_ASOF_H
#include "base/slice.h"
#include "store/env.h"

struct kiln_view;

enum kl_asof_kind { KL_ASOF_NONE, KL_ASOF_SEQUENCE, KL_ASOF_CURSOR, KL_ASOF_INSTANT };
struct kl_asof {
	uint8_t kind;          /* enum kl_asof_kind */
	unsigned char incarnation[KL_INCARNATION_SIZE];   /* CURSOR */
	uint64_t sequence;     /* CURSOR, SEQUENCE */
	int64_t instant;       /* INSTANT: microseconds since 1970 */
};

/* False: it is none of the three. */
bool kl_asof_parse(kiln_slice text, struct kl_asof *out);
#define KL_ASOF_FORMS "a moment is <incarnation>.<sequence>, a sequence, or an instant with T and zone"

/* The sequence that it stands for in a view: 0, or the end of a commit not behind the view's own. KILN_BAD_QUERY: there is none, or it is later
   than now; KILN_GONE: a cursor of another incarnation. */
int kl_asof_find(struct kiln_view *view, const struct kl_asof *asof, uint64_t *sequence, kiln_error *err);

#endif
