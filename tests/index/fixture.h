/* fixture.h - a store in a passing directory and a model of the set of entries: a sorted array. */
#ifndef KL_TEST_INDEX_FIXTURE_H
#define KL_TEST_INDEX_FIXTURE_H
#include "index/postings.h"
#include "index/set.h"
#include <criterion/criterion.h>

struct place {
	char root[64], dir[80];
	struct kl_env *env;
};
void place_make(struct place *p);    /* a new store, opened */
void place_reopen(struct place *p);
void place_free(struct place *p);

/* xorshift: the same numbers on every machine. */
struct random { uint64_t state; };
uint64_t random_next(struct random *r);
static inline uint64_t random_below(struct random *r, uint64_t n) { return random_next(r) % n; }

struct model {
	struct kl_posting *entries;   /* sorted, without equals; `removed` unused */
	size_t count, cap;
};
void model_apply(struct model *m, const struct kl_posting *changes, size_t count);   /* sorted changes; terms are borrowed for good */
size_t model_from(const struct model *m, kiln_slice term, uint64_t record);          /* first entry not below */
void model_copy(struct model *to, const struct model *from);
void model_free(struct model *m);

int commit_changes(struct kl_env *env, const struct kl_posting *changes, size_t count);
int commit_merge(struct kl_env *env);

/* Every answer of a reader against the model. `seed` is printed on failure. */
void model_compare(struct kl_txn *txn, const struct model *m, struct random *r, uint64_t seed);
void model_compare_as_of(struct kl_txn *txn, const struct kl_moment *moment, const struct model *m, struct random *r, uint64_t seed);
/* kl_postings_check finds nothing and counts as many entries as the model has. */
void model_check(struct kl_txn *txn, const struct model *m, uint64_t seed);
bool report_count(void *arg, const char *where, const char *what);   /* arg: size_t *faults */

#endif
