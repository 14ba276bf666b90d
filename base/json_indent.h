/* json_indent.h - JSON for people: white space between tokens and nothing else. */
#ifndef KL_JSON_INDENT_H
#define KL_JSON_INDENT_H
#include "base/buf.h"
#include <stdint.h>

/* All zero at the beginning of a document, which may come in pieces cut anywhere. */
struct kl_json_indent {
	uint32_t depth;
	bool quoted, escaped;   /* in a string; behind its backslash */
	bool opened;            /* behind a bracket: it may close at once */
};
/* Append the next piece of a valid document that has no white space between tokens. */
void kl_json_indent(struct kl_json_indent *state, kiln_slice piece, struct kl_buf *out);

#endif
