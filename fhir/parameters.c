/* parameters.c - sets of search parameters: the latest is kept with the environment, older ones by whoever still uses them. */
#include "fhir/parameters_private.h"
#include <stdlib.h>

static void free_set(struct kl_parameters *p)
{
	for (size_t i = 0; i < KL_RESOURCE_TYPES; i++) {
		kl_fhir_type_free(atomic_load(&p->types[i]));
		free(p->own[i].list);
	}
	free(p->refused);
	free(p->unreadable);
	kl_arena_free(&p->arena);
	free(p);
}

struct kl_parameters *kl_parameters_keep(struct kl_parameters *p)
{
	if (p)
		atomic_fetch_add(&p->uses, 1);
	return p;
}

void kl_parameters_put(struct kl_parameters *p)
{
	if (p && atomic_fetch_sub(&p->uses, 1) == 1)
		free_set(p);
}

static int make(struct kl_txn *txn, uint64_t version, struct kl_parameters **out, kiln_error *err)
{
	struct kl_parameters *p = *out = calloc(1, sizeof *p);
	if (!p)
		return kl_fail_memory(err);
	atomic_init(&p->uses, 1);
	p->version = version;
	int rc = kl_parameters_read(p, txn, err);
	if (rc != KILN_OK) {
		free_set(p);
		*out = NULL;
	}
	return rc;
}

/* The set of a version; the caller holds the lock. What a write transaction sees may never be committed, and an older snapshot will be gone soon: neither
   is kept. */
static int find(struct kl_fhir_state *s, struct kl_txn *txn, uint64_t version, struct kl_parameters **out, kiln_error *err)
{
	*out = s->parameters && s->parameters->version == version ? kl_parameters_keep(s->parameters) : NULL;
	if (*out)
		return KILN_OK;
	int rc = make(txn, version, out, err);
	if (rc == KILN_OK && !kl_txn_writes(txn) && (!s->parameters || s->parameters->version < version)) {
		kl_parameters_put(s->parameters);
		s->parameters = kl_parameters_keep(*out);
	}
	return rc;
}

int kl_parameters_get(struct kl_env *env, struct kl_txn *txn, struct kl_parameters **out, kiln_error *err)
{
	struct kl_txn *own = NULL;
	uint64_t version = 0;
	int rc = txn ? KILN_OK : kl_txn_read(env, &own, err);
	*out = NULL;
	if (rc != KILN_OK)
		return rc;
	rc = kl_custom_version(txn ? txn : own, &version);
	if (rc != KILN_OK)
		kl_fail(err, rc, "meta custom.version: the counter is malformed");
	struct kl_fhir_state *s = rc == KILN_OK && version ? kl_fhir_state_of(env) : NULL;
	if (rc == KILN_OK && version && !s)
		rc = kl_fail_memory(err);
	if (s) {
		pthread_mutex_lock(&s->parameters_lock);
		rc = find(s, txn ? txn : own, version, out, err);
		pthread_mutex_unlock(&s->parameters_lock);
	}
	kl_txn_end(own);
	return rc;
}

/* ---- What is in a set ---- */

struct kl_fhir_type *kl_parameters_type(struct kl_parameters *p, struct kl_env *env, const struct kl_type *type)
{
	if (!p || type->self >= KL_RESOURCE_TYPES || p->own[type->self].count == 0)
		return kl_fhir_type_of(env, type);
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	struct kl_fhir_type *t = atomic_load_explicit(&p->types[type->self], memory_order_acquire);
	if (t || !s)
		return t;
	pthread_mutex_lock(&s->lock);
	t = atomic_load(&p->types[type->self]);
	if (!t) {
		t = kl_fhir_type_new(type, p->own[type->self].list, p->own[type->self].count);
		atomic_store_explicit(&p->types[type->self], t, memory_order_release);
	}
	pthread_mutex_unlock(&s->lock);
	return t;
}

const struct kl_type_indexes *kl_parameters_indexes(struct kl_parameters *p, struct kl_env *env, const struct kl_type *type)
{
	struct kl_fhir_type *t = kl_parameters_type(p, env, type);
	return t ? &t->indexes : NULL;
}

const struct kl_custom *const *kl_parameters_own(const struct kl_parameters *p, const struct kl_type *type, uint32_t *count)
{
	bool any = p && type->self < KL_RESOURCE_TYPES;
	*count = any ? p->own[type->self].count : 0;
	return any ? p->own[type->self].list : NULL;
}

const struct kl_param *kl_parameters_named(const struct kl_parameters *p, const struct kl_type *type, kiln_slice code)
{
	const struct kl_param *found = kl_param_named(type, code);
	uint32_t count;
	const struct kl_custom *const *own = kl_parameters_own(p, type, &count);
	for (uint32_t i = 0; !found && i < count; i++)
		if (kl_slice_eq(own[i]->code, code))
			found = &own[i]->param;
	return found;
}

uint32_t kl_parameters_count(const struct kl_parameters *p) { return p ? p->count : 0; }

bool kl_parameters_damaged(const struct kl_parameters *p) { return p && p->damaged; }

int kl_parameters_drop(const struct kl_parameters *p, struct kl_txn *txn)
{
	int rc = kl_custom_drop(txn, p->unreadable, p->unreadable_count);
	return rc == KILN_OK ? kl_custom_raise(txn) : rc;
}

bool kl_parameters_refused(const struct kl_parameters *p, size_t n, kiln_slice *id, kiln_slice *why)
{
	if (!p || n >= p->refused_count)
		return false;
	*id = p->refused[n].id;
	*why = p->refused[n].why;
	return true;
}
