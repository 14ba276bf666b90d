/* model_bench.h - a store and a model with the same random records, changed round by round. Not for Criterion alone: what cannot be ends the program. */
#ifndef KL_TEST_MODEL_BENCH_H
#define KL_TEST_MODEL_BENCH_H
#include "model.h"
#include "model_random.h"

#define MODEL_ROUNDS 5
struct model_bench {
	char root[256];
	kiln_store *store;
	struct model model;
	uint64_t seed;
	unsigned round;                        /* the next */
	uint64_t sequences[MODEL_ROUNDS + 1];  /* after each round */
};
void model_bench_open(struct model_bench *b, uint64_t seed);
void model_bench_close(struct model_bench *b);
/* Put, change and delete records in one commit: nearly all in the first round, then some. */
void model_bench_change(struct model_bench *b);
/* What the model has at the view's moment, its rows ranked in the order that the store gives them without _sort. */
void model_bench_view(struct model_bench *b, kiln_view *view, struct model_view *out);

/* The row of a record; NULL: none. */
struct model_row *model_row_of(struct model_view *v, kiln_slice type, kiln_slice id);
/* End the program unless it is KILN_OK. */
void model_must(int status, const kiln_error *err);
/* A number from the environment. */
uint64_t model_setting(const char *name, uint64_t other);

#endif
