/* clinic_random.c - the one source of chance: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), integers only. */
#include "bench/clinic.h"
#include <string.h>

uint64_t random_next(struct random *r)
{
	uint64_t z = r->state += UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

struct random random_of(uint64_t seed, uint64_t stream)
{
	struct random r = {seed};
	r.state = random_next(&r) ^ (stream * UINT64_C(0xd1342543de82ef95));
	random_next(&r);
	return r;
}

int64_t random_between(struct random *r, int64_t low, int64_t high)
{
	return low + (int64_t)(random_next(r) % (uint64_t)(high - low + 1));
}

int64_t random_near(struct random *r, int64_t low, int64_t high)
{
	int64_t sum = 0;
	for (int i = 0; i < 3; i++) sum += random_between(r, low, high);
	return sum / 3;
}

bool random_chance(struct random *r, int percent)
{
	return random_next(r) % 100 < (uint64_t)percent;
}

struct uuid random_uuid(struct random *r)
{
	static const char hex[] = "0123456789abcdef";
	uint64_t words[2];
	struct uuid u;
	size_t at = 0;
	words[0] = random_next(r);
	words[1] = random_next(r);
	words[0] = (words[0] & ~UINT64_C(0xf000)) | 0x4000;                       /* version 4 */
	words[1] = (words[1] & ~(UINT64_C(3) << 62)) | (UINT64_C(2) << 62);       /* variant of RFC 9562 */
	for (int digit = 0; digit < 32; digit++) {
		if (digit == 8 || digit == 12 || digit == 16 || digit == 20) u.text[at++] = '-';
		u.text[at++] = hex[words[digit / 16] >> (60 - 4 * (digit % 16)) & 15];
	}
	u.text[at] = 0;
	return u;
}
