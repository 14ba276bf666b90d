/* query.h - the text of a search taken apart: "Type?name=value,value&name:modifier=value" (R4 search 3.1.1). Percent-encoding as in a URL
   (RFC 3986), '+' is a blank as in HTML forms; plain text is taken as it is. What names and values mean is not looked at here. */
#ifndef KL_QUERY_H
#define KL_QUERY_H
#include "base/arena.h"

struct kl_query_name {
	kiln_slice whole;      /* "subject:Patient.gender" */
	kiln_slice code;       /* "subject": up to the first ':' or '.' */
	kiln_slice modifier;   /* "Patient": behind ':', up to '.'; of `_has` all that follows. data NULL: there is none */
	kiln_slice rest;       /* "gender": behind '.'. data NULL: there is none */
};
struct kl_query_param {
	struct kl_query_name name;
	kiln_slice *values;    /* what stands between unescaped commas, still escaped; none is empty */
	uint32_t count;        /* at least 1, but for one that is ignored */
	uint64_t offset;       /* byte of the parameter in the query */
	kiln_slice text;       /* name=value as it stands there */
	bool ignored;          /* takes no part: it has no value, or is unknown and the search is lenient */
};
struct kl_query {
	kiln_slice type;       /* what stands before the '?' */
	struct kl_query_param *params;
	uint32_t count;
};

/* Take text apart; everything lives in the arena. KILN_BAD_QUERY (err->offset is the byte of the parameter), KILN_LIMIT, KILN_NO_MEMORY. */
int kl_query_parse(struct kl_arena *arena, kiln_slice text, struct kl_query *out, kiln_error *err);

/* "code:modifier.rest" taken apart, nothing checked. */
struct kl_query_name kl_query_name(kiln_slice whole);

/* Split an escaped value at each unescaped separator. Returns how many parts there are; the first `most` are in parts. */
size_t kl_query_split(kiln_slice value, char separator, kiln_slice *parts, size_t most);
/* The value without its escapes (R4 search, "Escaping Search Parameters": \, \| \$ \\); data NULL when memory is short. */
kiln_slice kl_query_plain(struct kl_arena *arena, kiln_slice value);
/* The query without its ignored parameters and `_page`, percent-encoded where a URL must be (RFC 3986); what is encoded stays as it is. data NULL when memory is short. */
kiln_slice kl_query_applied(struct kl_arena *arena, kiln_slice text, const struct kl_query *query);
/* As much of a name as a message shows. */
kiln_slice kl_query_shown(kiln_slice name);

#endif
