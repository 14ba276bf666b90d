/* fold.h - string folding for search (R4 search, string: case, accents, punctuation and white space do not count), by utf8proc. */
#ifndef KL_FOLD_H
#define KL_FOLD_H
#include "base/buf.h"

#define KL_FOLD_VERSION 2   /* raise it when the result changes: part of every string index's fingerprint */

/* Append the folded form: compatibility decomposition, case folded, marks and punctuation removed, runs of white space one
   space, none at the ends. ASCII takes a fast path. Never fails on valid UTF-8 but for memory (the buf latches).
   Marks are those with a combining class (accents, Hebrew points, Arabic vowels) and enclosing ones; the vowel signs of Indic
   scripts and Thai that have none are letters in all but name and stay. Control and format characters go. */
void kl_fold(kiln_slice text, struct kl_buf *out);
/* Case alone, for token codes. */
void kl_fold_case(kiln_slice text, struct kl_buf *out);

/* Take the next word of a name off the front of *rest: words end at white space and dashes. False when there is none. */
bool kl_fold_word(kiln_slice *rest, kiln_slice *word);

#endif
