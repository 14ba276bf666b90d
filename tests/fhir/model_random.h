/* model_random.h - chance for the model tests, from a seed that a failure prints (SplitMix64; Steele, Lea and Flood, OOPSLA 2014). */
#ifndef KL_TEST_MODEL_RANDOM_H
#define KL_TEST_MODEL_RANDOM_H
#include <stdbool.h>
#include <stdint.h>

struct model_random {
	uint64_t state;
};
static inline uint64_t model_next(struct model_random *r)
{
	uint64_t z = r->state += UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}
/* A source of its own for part n of what the seed makes, so that one part can be made again without those before it. */
static inline struct model_random model_random_of(uint64_t seed, uint64_t n)
{
	struct model_random r = {seed};
	r.state = model_next(&r) ^ (n * UINT64_C(0xd1342543de82ef95));
	return r;
}
/* 0 to n - 1; n is not 0. */
static inline unsigned model_pick(struct model_random *r, unsigned n) { return (unsigned)(model_next(r) >> 33) % n; }
static inline bool model_chance(struct model_random *r, unsigned percent) { return model_pick(r, 100) < percent; }
#define MODEL_PICK(r, list) ((list)[model_pick(r, sizeof(list) / sizeof *(list))])

#endif
