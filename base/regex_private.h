/* regex_private.h - the automaton that base/regex.c makes and base/regex_match.c runs. */
#ifndef KL_REGEX_PRIVATE_H
#define KL_REGEX_PRIVATE_H
#include "base/regex.h"

struct kl_regex_range { uint32_t low, high; };
struct kl_regex_set {
	struct kl_regex_range *ranges;
	uint32_t count, cap;
	bool negated;
};
enum kl_regex_op {
	KL_REGEX_CHAR, KL_REGEX_ANY, KL_REGEX_SET,   /* take a character */
	KL_REGEX_SPLIT,                              /* go on at both, `next` first */
	KL_REGEX_JUMP, KL_REGEX_SAVE, KL_REGEX_BEGIN, KL_REGEX_END, KL_REGEX_WORD, KL_REGEX_NOT_WORD,
	KL_REGEX_MATCH
};
struct kl_regex_instruction {
	uint8_t op;
	uint32_t next, other;              /* SPLIT: both; JUMP: next */
	uint32_t value;                    /* CHAR: the code point; SAVE: the place */
	const struct kl_regex_set *set;
};

#endif
