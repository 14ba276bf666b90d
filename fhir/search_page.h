/* search_page.h - where a page of a search begins: a token names the moment of the first page, the last row that was given and the search it
   belongs to. It holds no content of a record: the row's place in the order is found again by reading the row. */
#ifndef KL_SEARCH_PAGE_H
#define KL_SEARCH_PAGE_H
#include "fhir/query.h"
#include "store/env.h"

#define KL_PAGE_TOKEN 32   /* characters of a token: 24 bytes in base64url, without padding */

struct kl_page {
	uint64_t sequence;     /* that the first page was true of */
	uint32_t after;        /* record number of the last row before this page; 0: it is the first page */
};

/* What tells one query from another, however they are encoded, whatever of them is ignored and whichever page is asked for. */
uint64_t kl_page_query_check(const struct kl_query *query);
void kl_page_write(const struct kl_env *env, uint64_t query_check, const struct kl_page *page, char out[KL_PAGE_TOKEN]);
/* Has it the form of a token? */
bool kl_page_formed(kiln_slice token);
/* KILN_OK; KILN_BAD_QUERY: it is no token, or one of another search; KILN_GONE: of another incarnation of the store. */
int kl_page_read(const struct kl_env *env, uint64_t query_check, kiln_slice token, struct kl_page *page, kiln_error *err);

#endif
