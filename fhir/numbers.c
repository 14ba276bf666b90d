/* numbers.c - registration of indexes and the numbers writers use.

   In KL_META, "index.made" is a checksum of all that decides what R4's and Kiln's own indexes hold: a library that would make others sees it at its
   first write, and gives those indexes new numbers before it writes. */
#include "fhir/numbers.h"
#include "base/codec.h"
#include "base/hash.h"
#include "base/status.h"
#include "fhir/fold.h"
#include "fhir/indexes_state.h"
#include "store/symbols.h"
#include <stdlib.h>

#define MADE "index.made"

static uint64_t made_by_us(void)
{
	unsigned char bytes[18];
	kl_put_be64(bytes, kl_definitions_digest);
	bytes[8] = KL_EXTRACTOR_VERSION;
	bytes[9] = KL_FOLD_VERSION;
	kl_put_be64(bytes + 10, kl_indexes_digest());
	return kl_checksum(kl_slice(bytes, sizeof bytes));
}

int kl_numbers_foreign(struct kl_txn *txn, bool *foreign)
{
	uint64_t made;
	int rc = kl_meta_get(txn, MADE, &made);
	*foreign = made != made_by_us();
	return rc == KILN_DAMAGED ? KILN_OK : rc;
}

/* ---- Registration ---- */

static void name_all(const struct kl_type_indexes *ti, struct kl_index *out)
{
	for (uint32_t i = 0; i < ti->count; i++)
		out[i] = (struct kl_index){.name = kl_slice_of(ti->list[i].name), .fingerprint = ti->list[i].fingerprint};
}

static int name_every(struct kl_env *env, struct kl_parameters *parameters, struct kl_index **list, size_t *count)
{
	*list = NULL;
	*count = 0;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		const struct kl_type_indexes *ti = kl_parameters_indexes(parameters, env, kl_type_at(t));
		struct kl_index *grown = ti ? realloc(*list, (*count + ti->count) * sizeof *grown) : NULL;
		if (!grown) {
			free(*list);
			*list = NULL;
			return KILN_NO_MEMORY;
		}
		*list = grown;
		name_all(ti, grown + *count);
		*count += ti->count;
	}
	return KILN_OK;
}

int kl_numbers_list(struct kl_txn *txn, struct kl_parameters *parameters, struct kl_index **list, size_t *count, kiln_error *err)
{
	int rc = name_every(kl_txn_env(txn), parameters, list, count);
	if (rc == KILN_OK) rc = kl_registry_find(txn, *list, *count);
	if (rc == KILN_OK) return rc;
	free(*list);
	*list = NULL;
	return kl_fail(err, rc, "the registry of indexes cannot be read");
}

int kl_numbers_register_in(struct kl_txn *txn, struct kl_parameters *parameters, kiln_error *err)
{
	struct kl_index *list;
	size_t count;
	int rc = name_every(kl_txn_env(txn), parameters, &list, &count);
	if (rc == KILN_OK) rc = kl_registry_add(txn, list, count < KL_INDEX_MAX ? count : KL_INDEX_MAX, true);
	if (rc == KILN_OK) rc = kl_meta_put(txn, MADE, made_by_us());
	free(list);
	return rc == KILN_OK ? rc : kl_fail(err, rc, "the indexes cannot be registered");
}

int kl_numbers_renew(struct kl_txn *txn, struct kl_parameters *parameters, bool *changed, kiln_error *err)
{
	struct kl_index *list;
	size_t count;
	int rc = name_every(kl_txn_env(txn), parameters, &list, &count);
	*changed = false;
	if (rc == KILN_OK) rc = kl_registry_renew(txn, list, count, changed);
	if (rc == KILN_OK) rc = kl_meta_put(txn, MADE, made_by_us());
	free(list);
	return rc == KILN_OK ? rc : kl_fail(err, rc, "the indexes cannot be registered anew");
}

int kl_numbers_settle(struct kl_txn *txn, kiln_error *err)
{
	struct kl_env *env = kl_txn_env(txn);
	struct kl_parameters *parameters = NULL;
	bool foreign, changed;
	int rc = kl_numbers_foreign(txn, &foreign);
	if (rc != KILN_OK) return kl_fail(err, rc, "the registry of indexes cannot be read");
	rc = kl_parameters_get(env, txn, &parameters, err);
	if (rc == KILN_OK && kl_parameters_damaged(parameters)) {
		foreign = true;
		rc = kl_parameters_drop(parameters, txn);
		if (rc != KILN_OK) kl_fail(err, rc, "a damaged search parameter of the store cannot be left out");
		kl_parameters_put(parameters);
		parameters = NULL;
		if (rc == KILN_OK) rc = kl_parameters_get(env, txn, &parameters, err);
	}
	if (rc == KILN_OK && foreign) rc = kl_numbers_renew(txn, parameters, &changed, err);
	kl_parameters_put(parameters);
	return rc;
}

static int apply_register(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	*dirty = true;
	return kl_numbers_register_in(txn, NULL, err);
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

/* ---- What writers use ---- */

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

/* Is the registry as it was at the first look-up? The first one also asks whose it is, once for each version of it. */
static int begin(struct kl_numbers *n, struct kl_env *env, struct kl_txn *txn, kiln_error *err)
{
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	uint64_t version = 0;
	int rc = s ? kl_registry_version(txn, &version) : KILN_NO_MEMORY;
	if (rc != KILN_OK) return kl_fail(err, rc, "the registry of indexes cannot be read");
	if (n->begun) {
		n->outdated |= n->version != version;
		return KILN_OK;
	}
	if (atomic_load(&s->ours) != version) {
		rc = kl_numbers_foreign(txn, &n->foreign);
		if (rc == KILN_OK && !n->foreign && !kl_txn_writes(txn)) atomic_store(&s->ours, version);
	}
	if (rc == KILN_OK) rc = kl_parameters_get(env, txn, &n->parameters, err);
	n->foreign |= kl_parameters_damaged(n->parameters);
	n->version = version;
	n->begun = rc == KILN_OK;
	return rc;
}

static int look_up(struct kl_numbers *n, struct kl_env *env, struct kl_txn *txn, const struct kl_type *type, struct kl_type_numbers *t, kiln_error *err)
{
	uint16_t *numbers;
	int rc = begin(n, env, txn, err);
	if (rc != KILN_OK) return rc;
	t->indexes = kl_parameters_indexes(n->parameters, env, type);
	numbers = t->indexes ? calloc(t->indexes->count, sizeof *numbers) : NULL;
	if (!numbers) return kl_fail_memory(err);
	rc = kl_symbols_find(env, txn, kl_type_name(type), &t->symbol);
	if (rc == KILN_OK) rc = find_numbers(txn, t->indexes, numbers);
	if (rc != KILN_OK) {
		free(numbers);
		return kl_fail(err, rc, "the registry of indexes cannot be read");
	}
	t->numbers = numbers;
	return KILN_OK;
}

int kl_numbers_type(struct kl_numbers *n, struct kl_env *env, struct kl_txn *txn, const struct kl_type *type, struct kl_type_numbers **out, kiln_error *err)
{
	struct kl_type_numbers *t = *out = &n->types[type->self];
	struct kl_txn *own = NULL;
	int rc = KILN_OK;

	if (t->numbers) return KILN_OK;
	if (!txn) rc = kl_txn_read(env, &own, err);
	if (rc == KILN_OK) rc = look_up(n, env, txn ? txn : own, type, t, err);
	kl_txn_end(own);
	return rc;
}

void kl_numbers_clear(struct kl_numbers *n)
{
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) free(n->types[t].numbers);
	kl_parameters_put(n->parameters);
	memset(n, 0, sizeof *n);
}

void kl_numbers_keep(struct kl_numbers *n, uint64_t version)
{
	if (!n->begun || n->outdated || n->foreign || n->version != version) kl_numbers_clear(n);
}
