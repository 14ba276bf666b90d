/* search_kept.c - a short list, moved along: a query is kept once a page at most. */
#include "fhir/search_kept.h"
#include "fhir/indexes_state.h"
#include "fhir/search_page.h"
#include <stdlib.h>

void kl_kept_free(struct kl_kept *kept)
{
	for (size_t i = 0; i < kept->count; i++)
		free(kept->list[i].text);
	*kept = (struct kl_kept){.count = 0};
}

static struct kl_kept_query take_out(struct kl_kept *k, size_t at)
{
	struct kl_kept_query q = k->list[at];
	memmove(k->list + at, k->list + at + 1, (--k->count - at) * sizeof *k->list);
	k->bytes -= q.size;
	return q;
}

static void append(struct kl_kept *k, struct kl_kept_query q)
{
	while (k->count && (k->count == KL_KEPT_MAX || k->bytes + q.size > KL_KEPT_BYTES))
		free(take_out(k, 0).text);
	k->list[k->count++] = q;
	k->bytes += q.size;
}

static size_t find_check(const struct kl_kept *k, uint64_t check)
{
	size_t i = 0;
	while (i < k->count && k->list[i].check != check)
		i++;
	return i;
}

int kl_kept_put(struct kl_env *env, uint64_t check, kiln_slice query)
{
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	struct kl_kept_query q = {check, malloc(query.size + 1), query.size};
	if (!s || !q.text) {
		free(q.text);
		return KILN_NO_MEMORY;
	}
	memcpy(q.text, query.data, query.size);
	pthread_mutex_lock(&s->lock);
	size_t at = find_check(&s->kept, check);
	if (at < s->kept.count)
		free(take_out(&s->kept, at).text);
	append(&s->kept, q);
	pthread_mutex_unlock(&s->lock);
	return KILN_OK;
}

int kl_kept_find(struct kl_env *env, kiln_slice token, struct kl_arena *arena, kiln_slice *query)
{
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	struct kl_page page;
	int rc = KILN_NOT_FOUND;
	if (!s)
		return KILN_NO_MEMORY;
	pthread_mutex_lock(&s->lock);
	for (size_t i = s->kept.count; i-- > 0 && rc == KILN_NOT_FOUND;) {
		const struct kl_kept_query *q = &s->kept.list[i];
		if (kl_page_read(env, q->check, token, &page, NULL) != KILN_OK)
			continue;
		*query = kl_arena_copy(arena, kl_slice(q->text, q->size));
		rc = query->data ? KILN_OK : KILN_NO_MEMORY;
	}
	pthread_mutex_unlock(&s->lock);
	return rc;
}
