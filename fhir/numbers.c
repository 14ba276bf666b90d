/* numbers.c - registration of indexes and the numbers writers use. */
#include "fhir/numbers.h"
#include "base/status.h"
#include "store/symbols.h"
#include <stdlib.h>

static void name_all(const struct kl_type_indexes *ti, struct kl_index *out)
{
	for (uint32_t i = 0; i < ti->count; i++)
		out[i] = (struct kl_index){.name = kl_slice_of(ti->list[i].name), .fingerprint = ti->list[i].fingerprint};
}

int kl_numbers_register_in(struct kl_txn *txn, bool complete, kiln_error *err)
{
	struct kl_index *list = NULL;
	int rc = KILN_OK;

	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++) {
		const struct kl_type_indexes *ti = kl_indexes_of(kl_txn_env(txn), kl_type_at(t));
		struct kl_index *grown = ti ? realloc(list, ti->count * sizeof *list) : NULL;
		if (!grown) {
			rc = KILN_NO_MEMORY;
			break;
		}
		list = grown;
		name_all(ti, list);
		rc = kl_registry_add(txn, list, ti->count, true);
		for (uint32_t i = 0; complete && i < ti->count && rc == KILN_OK; i++)
			rc = kl_registry_set(txn, &list[i], KL_INDEX_BUILT);
	}
	free(list);
	return rc == KILN_OK ? rc : kl_fail(err, rc, "the indexes cannot be registered");
}

static int apply_register(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	*dirty = true;
	return kl_numbers_register_in(txn, false, err);
}

static int intern_types(struct kl_env *env, kiln_error *err)
{
	kiln_slice names[KL_RESOURCE_TYPES];
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) names[t] = kl_type_name(kl_type_at(t));
	return kl_symbols_intern(env, names, KL_RESOURCE_TYPES, NULL, err);
}

int kl_numbers_register(struct kl_env *env, kiln_error *err)
{
	struct kl_job job = {apply_register, NULL, NULL};
	int rc = intern_types(env, err);
	return rc == KILN_OK ? kl_commit(env, &job, err) : rc;
}

static int find_numbers(struct kl_txn *txn, const struct kl_type_indexes *ti, uint16_t *numbers)
{
	struct kl_index *list = calloc(ti->count ? ti->count : 1, sizeof *list);
	int rc;

	if (!list) return KILN_NO_MEMORY;
	name_all(ti, list);
	rc = kl_registry_find(txn, list, ti->count);
	for (uint32_t i = 0; i < ti->count; i++) numbers[i] = rc == KILN_OK ? list[i].number : 0;
	free(list);
	return rc;
}

int kl_numbers_type(struct kl_numbers *n, struct kl_env *env, struct kl_txn *txn, const struct kl_type *type, struct kl_type_numbers **out, kiln_error *err)
{
	struct kl_type_numbers *t = *out = &n->types[type->self];
	struct kl_txn *own = NULL;
	uint16_t *numbers;
	int rc = KILN_OK;

	if (t->numbers) return KILN_OK;
	t->indexes = kl_indexes_of(env, type);
	numbers = t->indexes ? calloc(t->indexes->count, sizeof *numbers) : NULL;
	if (!numbers) return kl_fail_memory(err);
	if (!txn) rc = kl_txn_read(env, &own, err);
	if (rc == KILN_OK) rc = kl_symbols_find(env, txn ? txn : own, kl_type_name(type), &t->symbol);
	if (rc == KILN_OK) rc = find_numbers(txn ? txn : own, t->indexes, numbers);
	kl_txn_end(own);
	if (rc != KILN_OK) {
		free(numbers);
		return kl_fail(err, rc, "the registry of indexes cannot be read");
	}
	t->numbers = numbers;
	return KILN_OK;
}

void kl_numbers_clear(struct kl_numbers *n)
{
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) free(n->types[t].numbers);
	memset(n, 0, sizeof *n);
}
