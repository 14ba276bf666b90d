/* search_ends.c - a table by hash, without chains: a newer row takes the place of an older one. */
#include "fhir/search_ends.h"
#include "fhir/indexes_state.h"
#include <stdlib.h>

static size_t slot_of(uint64_t check, uint64_t sequence, uint32_t record)
{
	return (size_t)((check ^ (sequence * 31 + record) * UINT64_C(0x9e3779b97f4a7c15)) >> 20) % KL_ENDS;
}

void kl_ends_keep(struct kl_env *env, uint64_t check, uint64_t sequence, uint32_t record, const kiln_slice *values, uint32_t count)
{
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	struct kl_end end = {.check = check, .sequence = sequence, .record = record};
	size_t used = 0;
	for (uint32_t i = 0; i < count && i < KL_END_KEYS && values[i].size < sizeof end.bytes - used; i++, end.count++) {
		end.sizes[i] = (uint8_t)(values[i].data ? values[i].size + 1 : 0);
		if (values[i].data)
			memcpy(end.bytes + used, values[i].data, values[i].size);
		used += values[i].data ? values[i].size : 0;
	}
	if (!s || end.count == 0)
		return;
	pthread_mutex_lock(&s->lock);
	if (!s->ends.list)
		s->ends.list = calloc(KL_ENDS, sizeof *s->ends.list);
	if (s->ends.list)
		s->ends.list[slot_of(check, sequence, record)] = end;
	pthread_mutex_unlock(&s->lock);
}

uint32_t kl_ends_find(struct kl_env *env, uint64_t check, uint64_t sequence, uint32_t record, struct kl_arena *arena, kiln_slice *values, uint32_t most)
{
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	struct kl_end end = {.count = 0};
	uint32_t n = 0;
	if (!s)
		return 0;
	pthread_mutex_lock(&s->lock);
	if (s->ends.list)
		end = s->ends.list[slot_of(check, sequence, record)];
	pthread_mutex_unlock(&s->lock);
	if (end.check != check || end.sequence != sequence || end.record != record)
		return 0;
	for (size_t at = 0; n < end.count && n < most; n++) {
		size_t size = end.sizes[n] ? end.sizes[n] - 1u : 0;
		values[n] = end.sizes[n] ? kl_arena_copy(arena, kl_slice(end.bytes + at, size)) : (kiln_slice){NULL, 0};
		if (end.sizes[n] && !values[n].data)
			break;
		at += size;
	}
	return n;
}
