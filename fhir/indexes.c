/* indexes.c - made once for each type and environment, from the definitions alone: their order is the definitions', then Kiln's own. */
#include "fhir/indexes.h"
#include "base/hash.h"
#include "base/status.h"
#include "fhir/fold.h"
#include "fhir/indexes_state.h"
#include "fhir/parameters.h"
#include <stdio.h>
#include <stdlib.h>

#define FHIR_SLOT 1
#define OWN_INDEXES 8       /* all, updated, six charts */
#define CUSTOM_URL_KEPT 140 /* bytes of a url in the name of an index */

/* The parameter that says when: by code, the first that the type has. `authoredon` stands before `date`, which MedicationRequest has for
   the times of the doses. */
static const char *const chart_dates[] = {
	"authoredon", "date", "authored-on", "authored", "created", "effective-time", "effective", "whenhandedover", "whenprepared", "onset-date",
	"recorded-date", "start-date", "started", "occurrence", "period", "issued", "sent", "received", "recorded", "identified", "collected",
	"datetime", "datewritten", "target-date"
};

void kl_fhir_type_free(struct kl_fhir_type *t)
{
	if (!t)
		return;
	struct kl_index_numbers *n = atomic_load(&t->numbers), *older;
	for (; n; n = older) {
		older = n->older;
		free(n);
	}
	kl_extract_program_free(atomic_load(&t->program));
	free((void *)(uintptr_t)t->indexes.list);
	free(t);
}

static void release_state(void *state)
{
	struct kl_fhir_state *s = state;
	for (size_t i = 0; i < KL_RESOURCE_TYPES; i++)
		kl_fhir_type_free(atomic_load(&s->types[i]));
	free(s->ends.list);
	kl_parameters_put(s->parameters);
	pthread_mutex_destroy(&s->parameters_lock);
	pthread_mutex_destroy(&s->lock);
	free(s);
}

static struct kl_fhir_state *new_state(void)
{
	struct kl_fhir_state *s = calloc(1, sizeof *s);
	if (s && pthread_mutex_init(&s->lock, NULL) == 0) {
		if (pthread_mutex_init(&s->parameters_lock, NULL) == 0)
			return s;
		pthread_mutex_destroy(&s->lock);
	}
	free(s);
	return NULL;
}

struct kl_fhir_state *kl_fhir_state_of(struct kl_env *env)
{
	kl_env_lock(env);
	struct kl_fhir_state *s = kl_env_slot(env, FHIR_SLOT);
	if (!s) {
		s = new_state();
		if (s && !kl_env_slot_set(env, FHIR_SLOT, s, release_state)) {
			release_state(s);
			s = NULL;
		}
	}
	kl_env_unlock(env);
	return s;
}

static bool targets(const struct kl_param *p, const char *type)
{
	for (unsigned i = 0; i < p->target_count; i++)
		if (kl_slice_is(kl_type_name(kl_type_at(kl_param_target(p, i))), type))
			return true;
	return false;
}

static const struct kl_param *reference_param(const struct kl_type *t, const char *code, const char *target)
{
	const struct kl_param *p = kl_param_named(t, kl_slice_of(code));
	return p && p->type == KL_PARAM_REFERENCE && targets(p, target) ? p : NULL;
}

static const struct kl_param *typed_param(const struct kl_type *t, const char *code, enum kl_param_type type)
{
	const struct kl_param *p = kl_param_named(t, kl_slice_of(code));
	return p && p->type == type ? p : NULL;
}

static void find_charts(struct kl_type_indexes *ti)
{
	const struct kl_type *t = ti->type;
	ti->chart_patient = reference_param(t, "patient", "Patient");
	if (!ti->chart_patient)
		ti->chart_patient = reference_param(t, "subject", "Patient");
	ti->chart_encounter = reference_param(t, "encounter", "Encounter");
	if (!ti->chart_encounter)
		ti->chart_encounter = reference_param(t, "context", "Encounter");
	ti->chart_code = typed_param(t, "code", KL_PARAM_TOKEN);
	ti->chart_quantity = typed_param(t, "value-quantity", KL_PARAM_QUANTITY);
	for (size_t i = 0; !ti->chart_date && i < sizeof chart_dates / sizeof *chart_dates; i++)
		ti->chart_date = typed_param(t, chart_dates[i], KL_PARAM_DATE);
}

/* Everything that decides what an index holds. Texts are set apart by NUL. */
static void add_text(struct kl_buf *b, kiln_slice s)
{
	kl_buf_add_slice(b, s);
	kl_buf_add_byte(b, 0);
}

static void add_def(struct kl_buf *b, const struct kl_index_def *def)
{
	const struct kl_param *owner = kl_def_owner(def);
	add_text(b, kl_def_branches(def));
	kl_buf_add_byte(b, def->type);
	for (unsigned i = 0; def->type == KL_PARAM_COMPOSITE && i < owner->component_count; i++) {
		add_text(b, kl_component_expression(owner, i));
		kl_buf_add_byte(b, kl_component_param(owner, i)->type);
	}
	for (unsigned i = 0; def->custom && i < owner->target_count; i++)
		add_text(b, kl_type_name(kl_type_at(kl_param_target(owner, i))));
}

static void add_chart(struct kl_buf *b, const struct kl_type_indexes *ti, enum kl_index_kind kind)
{
	bool coded = kind == KL_INDEX_PATIENT_CODE || kind == KL_INDEX_CODE_DATE || kind == KL_INDEX_CODE_QUANTITY || kind == KL_INDEX_CODE_PATIENT;
	bool patient = kind == KL_INDEX_PATIENT_DATE || kind == KL_INDEX_PATIENT_CODE || kind == KL_INDEX_CODE_PATIENT;
	const struct kl_param *uses[] = {patient ? ti->chart_patient : kind == KL_INDEX_ENCOUNTER_DATE ? ti->chart_encounter : NULL,
		coded ? ti->chart_code : NULL, kind == KL_INDEX_CODE_QUANTITY ? ti->chart_quantity : kind == KL_INDEX_CODE_PATIENT ? NULL : ti->chart_date};
	for (size_t i = 0; i < sizeof uses / sizeof *uses; i++)
		add_text(b, uses[i] ? kl_text_slice(uses[i]->expression) : (kiln_slice){NULL, 0});
}

static bool fingerprint(const struct kl_type_indexes *ti, struct kl_type_index *x)
{
	struct kl_buf b = {0};
	add_text(&b, kl_slice_of(x->name));
	kl_buf_add_byte(&b, KL_EXTRACTOR_VERSION);
	kl_buf_add_byte(&b, KL_FOLD_VERSION);
	kl_buf_add_byte(&b, (unsigned char)x->kind);
	if (x->kind == KL_INDEX_PARAM)
		add_def(&b, x->def);
	else if (x->kind >= KL_INDEX_PATIENT_DATE)
		add_chart(&b, ti, x->kind);
	x->fingerprint = kl_checksum(kl_buf_slice(&b));
	bool ok = kl_buf_ok(&b);
	kl_buf_free(&b);
	return ok;
}

/* A long url is cut, and its checksums stand behind it. */
static void name_custom(kiln_slice type, struct kl_type_index *x)
{
	kiln_slice url = x->def->custom->url;
	size_t kept = CUSTOM_URL_KEPT - 40;
	while (url.size > kept && ((unsigned char)url.data[kept] & 0xc0) == 0x80)   /* not inside a character */
		kept--;
	if (url.size <= CUSTOM_URL_KEPT)
		snprintf(x->name, sizeof x->name, "%.*s custom:%.*s", (int)type.size, type.data, (int)url.size, url.data);
	else
		snprintf(x->name, sizeof x->name, "%.*s custom:%.*s~%016llx%016llx", (int)type.size, type.data, (int)kept, url.data,
			(unsigned long long)kl_checksum(url), (unsigned long long)kl_checksum_seed(url, 1));
}

static void name_index(const struct kl_type_indexes *ti, struct kl_type_index *x)
{
	static const char *const own[] = {[KL_INDEX_ALL] = "all", [KL_INDEX_UPDATED] = "updated", [KL_INDEX_PATIENT_DATE] = "chart:patient-date",
		[KL_INDEX_PATIENT_CODE] = "chart:patient-code", [KL_INDEX_ENCOUNTER_DATE] = "chart:encounter-date",
		[KL_INDEX_CODE_DATE] = "chart:code-date", [KL_INDEX_CODE_QUANTITY] = "chart:code-quantity",
		[KL_INDEX_CODE_PATIENT] = "chart:code-patient"};
	kiln_slice type = kl_type_name(ti->type);
	if (x->kind != KL_INDEX_PARAM) {
		snprintf(x->name, sizeof x->name, "%.*s %s", (int)type.size, type.data, own[x->kind]);
		return;
	}
	if (x->def->custom) {
		name_custom(type, x);
		return;
	}
	kiln_slice url = kl_text_slice(kl_param_at(x->def->owner)->url);
	int n = snprintf(x->name, sizeof x->name, "%.*s %.*s", (int)type.size, type.data, (int)url.size, url.data);
	if (x->def->ordinal && n > 0 && (size_t)n < sizeof x->name)
		snprintf(x->name + n, sizeof x->name - (size_t)n, "#%u", x->def->ordinal);
}

/* _id is answered by identity, _lastUpdated by the index of that name below. */
static bool is_kept(const struct kl_index_def *def)
{
	kiln_slice code = kl_text_slice(kl_param_at(def->owner)->code);
	return def->type != KL_PARAM_SPECIAL && !kl_slice_is(code, "_id") && !kl_slice_is(code, "_lastUpdated");
}

static int add_own(struct kl_type_indexes *ti, struct kl_type_index *list, enum kl_index_kind kind, bool has)
{
	if (!has)
		return -1;
	list[ti->count].kind = kind;
	return (int)ti->count++;
}

static bool fill_type(struct kl_fhir_type *ft, const struct kl_type *type, const struct kl_custom *const *own, uint32_t own_count)
{
	struct kl_type_indexes *ti = &ft->indexes;
	unsigned count = 0;
	const uint16_t *defs = kl_index_defs_of(type, &count);
	struct kl_type_index *list = calloc(count + OWN_INDEXES + own_count, sizeof *list);
	ti->type = type;
	ti->list = list;
	if (!list)
		return false;
	find_charts(ti);
	for (unsigned i = 0; i < count; i++)
		if (is_kept(kl_index_at(defs[i])))
			list[ti->count++] = (struct kl_type_index){.kind = KL_INDEX_PARAM, .def = kl_index_at(defs[i])};
	ti->all = add_own(ti, list, KL_INDEX_ALL, true);
	ti->updated = add_own(ti, list, KL_INDEX_UPDATED, true);
	ti->patient_date = add_own(ti, list, KL_INDEX_PATIENT_DATE, ti->chart_patient != NULL);
	ti->patient_code = add_own(ti, list, KL_INDEX_PATIENT_CODE, ti->chart_patient && ti->chart_code);
	ti->encounter_date = add_own(ti, list, KL_INDEX_ENCOUNTER_DATE, ti->chart_encounter != NULL);
	ti->code_date = add_own(ti, list, KL_INDEX_CODE_DATE, ti->chart_code && ti->chart_date);
	ti->code_quantity = add_own(ti, list, KL_INDEX_CODE_QUANTITY, ti->chart_code && ti->chart_quantity);
	ti->code_patient = add_own(ti, list, KL_INDEX_CODE_PATIENT, ti->chart_patient && ti->chart_code);
	for (uint32_t i = 0; i < own_count; i++)
		list[ti->count++] = (struct kl_type_index){.kind = KL_INDEX_PARAM, .def = &own[i]->index};
	for (uint32_t i = 0; i < ti->count; i++) {
		name_index(ti, &list[i]);
		if (!fingerprint(ti, &list[i]))
			return false;
	}
	return true;
}

struct kl_fhir_type *kl_fhir_type_new(const struct kl_type *type, const struct kl_custom *const *own, uint32_t count)
{
	struct kl_fhir_type *t = calloc(1, sizeof *t);
	if (t && fill_type(t, type, own, count))
		return t;
	kl_fhir_type_free(t);
	return NULL;
}

struct kl_fhir_type *kl_fhir_type_of(struct kl_env *env, const struct kl_type *type)
{
	struct kl_fhir_state *s = type && type->self < KL_RESOURCE_TYPES ? kl_fhir_state_of(env) : NULL;
	if (!s)
		return NULL;
	struct kl_fhir_type *t = atomic_load_explicit(&s->types[type->self], memory_order_acquire);
	if (t)
		return t;
	pthread_mutex_lock(&s->lock);
	t = atomic_load(&s->types[type->self]);
	if (!t) {
		t = kl_fhir_type_new(type, NULL, 0);
		atomic_store_explicit(&s->types[type->self], t, memory_order_release);
	}
	pthread_mutex_unlock(&s->lock);
	return t;
}

const struct kl_type_indexes *kl_indexes_of(struct kl_env *env, const struct kl_type *type)
{
	struct kl_fhir_type *t = kl_fhir_type_of(env, type);
	return t ? &t->indexes : NULL;
}

uint64_t kl_indexes_digest(void)
{
	uint64_t digest = OWN_INDEXES;
	for (size_t i = 0; i < sizeof chart_dates / sizeof *chart_dates; i++)
		digest = kl_checksum_seed(kl_slice_of(chart_dates[i]), digest);
	return digest;
}

/* What the registry knows of each index; owned by the caller, NULL when memory is short. */
static struct kl_index *registry_rows(const struct kl_type_indexes *ti)
{
	struct kl_index *rows = calloc(ti->count, sizeof *rows);
	for (uint32_t i = 0; rows && i < ti->count; i++)
		rows[i] = (struct kl_index){.name = kl_slice_of(ti->list[i].name), .fingerprint = ti->list[i].fingerprint};
	return rows;
}

/* The numbers of a registry version, read from the snapshot; those of a version seen before where they are the same. */
static int read_numbers(struct kl_txn *txn, struct kl_fhir_type *t, struct kl_index_numbers **out, kiln_error *err)
{
	const struct kl_type_indexes *ti = &t->indexes;
	struct kl_index *rows = registry_rows(ti);
	struct kl_index_numbers *n = malloc(sizeof *n + ti->count * sizeof *n->own);
	int rc = rows && n ? kl_registry_find(txn, rows, ti->count) : KILN_NO_MEMORY;
	if (rc != KILN_OK) {
		free(rows);
		free(n);
		return kl_fail(err, rc, "the registry of indexes cannot be read");
	}
	bool known = false;
	n->latest = 0;
	for (uint32_t i = 0; i < ti->count; i++) {
		known |= rows[i].state != KL_INDEX_UNKNOWN;
		n->own[i] = rows[i].state == KL_INDEX_BUILT ? rows[i].number : 0;
		if (n->own[i] && rows[i].since > n->latest)
			n->latest = rows[i].since;
	}
	if (!known)
		n->latest = KL_INDEXES_UNKNOWN;
	free(rows);
	n->older = atomic_load(&t->numbers);
	n->numbers = n->own;
	for (const struct kl_index_numbers *o = n->older; o; o = o->older) {
		if (memcmp(o->numbers, n->own, ti->count * sizeof *n->own) == 0) {
			n->numbers = o->numbers;
			break;
		}
	}
	if (n->numbers != n->own) {
		struct kl_index_numbers *less = realloc(n, sizeof *n);
		n = less ? less : n;
	}
	*out = n;
	return KILN_OK;
}

/* The newest version first; an older snapshot may ask for an older one. */
static const struct kl_index_numbers *known_numbers(struct kl_fhir_type *t, uint64_t version)
{
	const struct kl_index_numbers *n = atomic_load_explicit(&t->numbers, memory_order_acquire);
	while (n && n->version != version)
		n = n->older;
	return n;
}

/* Read and publish the numbers of a version; the caller holds the lock. */
static int publish_numbers(struct kl_txn *txn, struct kl_fhir_type *t, uint64_t version, const struct kl_index_numbers **out, kiln_error *err)
{
	struct kl_index_numbers *made = NULL;
	int rc = KILN_OK;
	*out = known_numbers(t, version);
	if (!*out)
		rc = read_numbers(txn, t, &made, err);
	if (made) {
		made->version = version;
		atomic_store_explicit(&t->numbers, made, memory_order_release);
		*out = made;
	}
	return rc;
}

/* A write transaction may hold a registry that is never committed: what is kept is read from a snapshot, where it is the same. */
static int committed_numbers(struct kl_env *env, struct kl_fhir_type *t, uint64_t version, const struct kl_index_numbers **out, kiln_error *err)
{
	struct kl_txn *own;
	uint64_t committed;
	int rc = kl_txn_read(env, &own, err);
	if (rc != KILN_OK)
		return rc;
	rc = kl_registry_version(own, &committed);
	if (rc == KILN_OK && committed != version)
		rc = kl_fail(err, KILN_MISUSE, "indexes are searched in the transaction that registers them");
	else if (rc == KILN_OK)
		rc = publish_numbers(own, t, version, out, err);
	kl_txn_end(own);
	return rc;
}

int kl_indexes_numbers(struct kl_env *env, struct kl_txn *txn, const struct kl_type_indexes *ti, const uint16_t **numbers, uint64_t *latest,
	kiln_error *err)
{
	struct kl_fhir_type *t = (struct kl_fhir_type *)(uintptr_t)ti;
	struct kl_fhir_state *s = kl_fhir_state_of(env);
	uint64_t version;
	int rc = s ? kl_registry_version(txn, &version) : KILN_NO_MEMORY;
	if (rc != KILN_OK)
		return kl_fail(err, rc, "the registry of indexes cannot be read");
	const struct kl_index_numbers *n = known_numbers(t, version);
	if (!n) {
		pthread_mutex_lock(&s->lock);
		rc = kl_txn_writes(txn) ? committed_numbers(env, t, version, &n, err) : publish_numbers(txn, t, version, &n, err);
		pthread_mutex_unlock(&s->lock);
	}
	*numbers = n ? n->numbers : NULL;
	if (latest)
		*latest = n ? n->latest : 0;
	return rc;
}

struct registration {
	struct kl_index *rows;
	size_t count;
};

/* A type none of whose indexes is known has no record yet, since its indexes are registered before its first: so they are complete. */
static int apply_registration(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct registration *r = arg;
	bool known = false;
	int rc = kl_registry_find(txn, r->rows, r->count);
	for (size_t i = 0; i < r->count; i++)
		known |= r->rows[i].state != KL_INDEX_UNKNOWN;
	if (rc == KILN_OK) {
		*dirty = true;
		rc = kl_registry_add(txn, r->rows, r->count, !known);
	}
	return rc == KILN_OK ? rc : kl_fail(err, rc, "the indexes of a type cannot be registered");
}

int kl_indexes_register(struct kl_env *env, const struct kl_type_indexes *ti, kiln_error *err)
{
	struct registration r = {registry_rows(ti), ti->count};
	struct kl_job job = {apply_registration, NULL, &r};
	int rc = r.rows ? kl_commit(env, &job, err) : kl_fail_memory(err);
	free(r.rows);
	return rc;
}
