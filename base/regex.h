/* regex.h - regular expressions in the syntax that PCRE, Java and JavaScript share, matched in time that grows with the text times the
   expression, never faster: all threads of the automaton move together (Thompson; Pike's captures), so that nothing is tried twice.

   Offered: literals, `.` (any character, a line end too), [classes] with ranges and ^, \d \w \s \D \W \S (of ASCII), \b \B, ^ $ (of the whole text),
   groups: ( ), (?: ), (?<name> ); |, * + ? {n} {n,} {n,m}, each also lazy; \t \n \r \f \v \xHH \uHHHH, and \ before punctuation. Refused by name
   (KILN_UNSUPPORTED): back-references, look-around, flags, possessive repetition, \p{...}. Characters are code points. */
#ifndef KL_REGEX_H
#define KL_REGEX_H
#include "base/arena.h"
#include "base/limits.h"

struct kl_regex {
	const struct kl_regex_instruction *program;
	uint32_t count;              /* instructions */
	uint32_t groups;             /* with the whole match, group 0 */
	kiln_slice names[KL_REGEX_GROUPS];  /* empty: the group has none */
	bool full;
	struct kl_regex_state *state;       /* internal */
};

/* Compile; full: it must match the whole text. What *out points to lives in the arena, pattern (valid UTF-8) must outlive it. KILN_OK,
   KILN_BAD_QUERY (err->offset is the byte in the pattern), KILN_UNSUPPORTED, KILN_LIMIT (KL_REGEX_SIZE, _PROGRAM, _DEPTH, _GROUPS),
   KILN_NO_MEMORY. */
int kl_regex_compile(kiln_slice pattern, bool full, struct kl_arena *arena, struct kl_regex *out, kiln_error *err);

/* Look for the first match that begins at `from` or behind. text is valid UTF-8. where: start and end of each group, SIZE_MAX where it took
   no part. *steps is lowered by the work done. One thread at a time: the first call takes memory from the arena, all use it. KILN_OK,
   KILN_NOT_FOUND, KILN_LIMIT (steps used up), KILN_NO_MEMORY. */
int kl_regex_find(struct kl_regex *r, kiln_slice text, size_t from, size_t where[2 * KL_REGEX_GROUPS], uint64_t *steps,
	struct kl_arena *arena);

#endif
