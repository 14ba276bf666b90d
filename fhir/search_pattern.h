/* search_pattern.h - patterns of index terms: what one value of a parameter asks for. */
#ifndef KL_SEARCH_PATTERN_H
#define KL_SEARCH_PATTERN_H
#include "base/decimal.h"
#include "fhir/terms.h"

enum kl_part_kind {
	KL_PART_BYTES,       /* text, as it is */
	KL_PART_SYSTEM,      /* the symbol of the code system text; none yet: no match */
	KL_PART_ANY_SYSTEM,  /* any symbol */
	KL_PART_ANY_UNIT,    /* any unit of a quantity, with its symbol */
	KL_PART_CODES,       /* a token that is one of codes */
	KL_PART_TARGET,      /* the record number of a reference's target, of any of types, or external */
	KL_PART_STARTS,      /* last: whatever starts with text */
	KL_PART_HOLDS,       /* last: whatever holds text anywhere, or is cut, so that only the record can tell */
	KL_PART_DATE,        /* last: ranges, each hit decided by prefix and period */
	KL_PART_CHART_DATE,  /* the same in a chart, with one range */
	KL_PART_NUMBER       /* by prefix and number */
};
/* Of KL_PART_ANY_SYSTEM: only systems whose codes are folded, or only those whose are not. */
enum kl_folding { KL_FOLDING_ANY, KL_FOLDING_ONLY, KL_FOLDING_NOT };

struct kl_part {
	uint8_t kind;              /* enum kl_part_kind */
	uint8_t prefix;            /* enum kl_prefix */
	uint8_t folding;           /* enum kl_folding */
	uint16_t count;            /* of types or ranges */
	kiln_slice text;           /* TARGET: the id, or an absolute URL when there are no types */
	union {
		const uint16_t *types;             /* TARGET: kl_type_at */
		const struct kl_asked_number *number;
		const struct kl_asked_codes *codes;  /* search_terminology.h */
		struct {
			const struct kl_range *ranges;
			struct kl_period period;
		} date;
	} of;
};
#define KL_PARTS_MAX 8
struct kl_pattern {
	const struct kl_part *parts;
	uint32_t count;
};

#endif
