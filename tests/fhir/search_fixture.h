/* search_fixture.h - a store in a passing directory with a few records, and searches asked of it in one line. */
#ifndef KL_TEST_SEARCH_FIXTURE_H
#define KL_TEST_SEARCH_FIXTURE_H
#include "fhir/search.h"
#include <criterion/criterion.h>

struct shop {
	char root[256], dir[300];
	kiln_store *store;
};
void shop_open(struct shop *s);
void shop_close(struct shop *s);
/* Put one resource, or delete one; a commit each. Fails the test when it is refused. */
void shop_put(struct shop *s, const char *json);
void shop_delete(struct shop *s, const char *type, const char *id);
/* Put every one of a NULL-terminated list in one commit. */
void shop_put_all(struct shop *s, const char *const *list);

/* The ids of the matches with a blank between them, in the order they came, or "!" and the status's name. Total, count and (without _count) rows are
   compared on the way. Lives until the next call but three. */
const char *shop_ask(struct shop *s, const char *query);
/* The same with the ids sorted. */
const char *shop_ids(struct shop *s, const char *query);
/* What compile says: status, and its message in err. */
int shop_compile(struct shop *s, const char *query, kiln_error *err);
/* Fails the test unless the sorted ids are these. */
#define shop_is(s, query, want) cr_assert_str_eq(shop_ids(s, query), want, "%s gives [%s], not [%s]", query, shop_ids(s, query), want)

#endif
