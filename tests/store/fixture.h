/* fixture.h - a store in a passing directory, and the one write path that the tests of this step need: identity, log, current and
   counters in one job, as the step above does it. */
#ifndef KL_TEST_STORE_FIXTURE_H
#define KL_TEST_STORE_FIXTURE_H
#include "store/check.h"
#include "store/past.h"
#include <criterion/criterion.h>
#include <stdlib.h>

struct place {
	char root[256];    /* removed by place_free with all below it */
	char dir[300];     /* root/store: absent at first */
};
void place_make(struct place *p);
void place_free(struct place *p);
/* root/name, in a buffer that lives as long as p. */
const char *place_path(struct place *p, const char *name, char out[400]);

/* A new store in p, opened. Fails the test if that fails. */
struct kl_env *store_make(struct place *p, uint64_t map_size);
struct kl_env *store_open(const char *dir);

/* One version: body NULL deletes. Everything is filled in but type, id and body. */
struct write {
	const char *type, *id;
	kiln_slice body;
	uint8_t operation;          /* KL_PUT when 0 */
	bool hidden;                /* not the end of its commit */
	uint64_t sequence;          /* out */
	uint32_t record;            /* out */
	/* own */
	struct kl_sealed sealed;
	struct kl_buf bytes, scratch;
	struct kl_arena arena;
	struct kl_body_context *context;
	uint32_t type_symbol;
};
int write_apply(struct kl_txn *txn, void *write, bool *dirty, kiln_error *err);
/* Seal, commit, release: the whole of it. */
int write_one(struct kl_env *env, struct write *w, kiln_error *err);
int write_text(struct kl_env *env, const char *type, const char *id, const char *body);
void write_prepare(struct kl_env *env, struct write *w);
void write_release(struct write *w);

/* The faults of a full check, the text of the last one in `what` (may be NULL). */
uint64_t check_faults(struct kl_env *env, struct kl_check_totals *totals, char what[200]);

/* The body of a version, as a text that the caller frees; NULL and the status when it cannot be read. */
char *body_of(struct kl_env *env, uint64_t sequence, size_t *size, int *status);

/* n bytes of made-up text, the same for the same seed; compresses about as well as a record. */
char *made_up(size_t n, unsigned seed);
/* The same, without any pattern: does not compress. */
char *made_up_noise(size_t n, unsigned seed);
uint64_t next_random(uint64_t *state);

#endif
