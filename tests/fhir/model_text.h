/* model_text.h - texts as the model reads them: a search taken apart, strings and codes folded, dates. Written without a look at how the library does it. */
#ifndef KL_TEST_MODEL_TEXT_H
#define KL_TEST_MODEL_TEXT_H
#include "base/arena.h"

/* ---- A search (R4 search 3.1.1; RFC 3986 percent-encoding, '+' is a blank) ---- */

struct model_param {
	kiln_slice name;       /* "subject:Patient.gender" */
	kiln_slice *values;    /* between commas, still escaped */
	unsigned count;
};
struct model_query {
	kiln_slice owner, id;  /* of the compartment; empty: none */
	kiln_slice type;       /* empty: all */
	struct model_param *params;
	unsigned count;
};
/* False: malformed. */
bool model_query_read(struct kl_arena *arena, kiln_slice text, struct model_query *out);

/* The part of text in front of the first unescaped separator, which is taken off with it; false when nothing is left: data NULL. */
bool model_take(kiln_slice *text, char separator, kiln_slice *part);
kiln_slice model_plain(struct kl_arena *arena, kiln_slice escaped);

/* ---- Folding ---- */

/* Case, marks, punctuation and runs of blanks do not count (R4 search, string). */
kiln_slice model_fold(struct kl_arena *arena, kiln_slice text);
/* Case alone. */
kiln_slice model_fold_case(struct kl_arena *arena, kiln_slice text);

/* ---- Dates: half-open, microseconds since 1970 (R4 search, date) ---- */

#define MODEL_FIRST INT64_MIN
#define MODEL_LAST INT64_MAX
struct model_period {
	int64_t low, high;
};
/* asked: a time may come without seconds. False: none. */
bool model_date_read(kiln_slice text, bool asked, struct model_period *out);

/* Take eq ne gt lt ge le sa eb ap off the front; "eq" when there is none. data NULL: letters that are no prefix. */
kiln_slice model_prefix(kiln_slice *text);
bool model_period_holds(kiln_slice prefix, struct model_period stored, struct model_period asked, int64_t now);

#endif
