/* indexes_test.c - the indexes of each type: names, charts, fingerprints, numbers from the registry. */
#include "fhir/indexes.h"
#include "fhir/store.h"
#include "scratch.h"
#include <criterion/criterion.h>
#include <stdlib.h>

static const struct kl_type_indexes *of(struct kl_env *env, const char *type)
{
	const struct kl_type_indexes *ti = kl_indexes_of(env, kl_resource_type(kl_slice_of(type)));
	cr_assert_not_null(ti);
	return ti;
}

static int cmp_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

Test(indexes, names_and_positions)
{
	struct scratch s;
	const char **names = NULL;
	size_t count = 0;
	scratch_open(&s);
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		const struct kl_type_indexes *ti = kl_indexes_of(s.store->env, kl_type_at(t));
		cr_assert_not_null(ti);
		cr_expect_eq(ti, kl_indexes_of(s.store->env, kl_type_at(t)), "made once");
		cr_expect_eq(ti->list[ti->all].kind, KL_INDEX_ALL);
		cr_expect_eq(ti->list[ti->updated].kind, KL_INDEX_UPDATED);
		cr_expect_eq(ti->patient_date >= 0, ti->chart_patient != NULL);
		cr_expect_eq(ti->patient_code >= 0, ti->chart_patient && ti->chart_code);
		cr_expect_eq(ti->code_patient >= 0, ti->chart_patient && ti->chart_code);
		cr_expect_eq(ti->encounter_date >= 0, ti->chart_encounter != NULL);
		names = realloc(names, (count + ti->count) * sizeof *names);
		for (uint32_t i = 0; i < ti->count; i++) {
			const char *name = ti->list[i].name;
			kiln_slice type = kl_type_name(ti->type);
			cr_expect(strlen(name) + 4 < sizeof ti->list[i].name, "%s may be cut", name);
			cr_expect(kl_slice_starts(kl_slice_of(name), type) && name[type.size] == ' ');
			names[count++] = name;
		}
	}
	qsort(names, count, sizeof *names, cmp_names);
	for (size_t i = 1; i < count; i++)
		cr_expect(strcmp(names[i - 1], names[i]) != 0, "%s twice", names[i]);
	cr_expect_gt(count, 2000);
	free(names);
	cr_expect_null(kl_indexes_of(s.store->env, kl_type_named(KL_SLICE("HumanName"))));
	scratch_close(&s);
}

Test(indexes, charts)
{
	static const struct { const char *type, *patient, *encounter, *date, *code; } rows[] = {
		{"Observation", "patient", "encounter", "date", "code"}, {"MedicationRequest", "patient", "encounter", "authoredon", "code"},
		{"MedicationAdministration", "patient", "context", "effective-time", "code"}, {"Condition", "patient", "encounter", "onset-date", "code"},
		{"Encounter", "patient", NULL, "date", NULL}, {"SupplyRequest", "subject", NULL, "date", NULL}, {"Patient", NULL, NULL, NULL, NULL},
		{"Immunization", "patient", NULL, "date", NULL}, {"Claim", "patient", "encounter", "created", NULL}
	};
	struct scratch s;
	scratch_open(&s);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct kl_type_indexes *ti = of(s.store->env, rows[i].type);
		const struct kl_param *have[] = {ti->chart_patient, ti->chart_encounter, ti->chart_date, ti->chart_code};
		const char *want[] = {rows[i].patient, rows[i].encounter, rows[i].date, rows[i].code};
		for (size_t k = 0; k < 4; k++) {
			if (i == 6 && k == 2)
				continue;  /* Patient has no chart that a date would be for */
			cr_expect_eq(have[k] != NULL, want[k] != NULL, "%s %zu", rows[i].type, k);
			cr_expect(!have[k] || !want[k] || kl_slice_is(kl_text_slice(have[k]->code), want[k]), "%s %zu", rows[i].type, k);
		}
	}
	scratch_close(&s);
}

/* _id is identity's, _lastUpdated is Kiln's own index, special parameters have none. */
Test(indexes, what_is_left_out)
{
	struct scratch s;
	scratch_open(&s);
	const struct kl_type_indexes *ti = of(s.store->env, "Location");
	for (uint32_t i = 0; i < ti->count; i++) {
		cr_expect_null(strstr(ti->list[i].name, "Resource-id"));
		cr_expect_null(strstr(ti->list[i].name, "lastUpdated"));
		cr_expect_null(strstr(ti->list[i].name, "Location-near"));
	}
	scratch_close(&s);
}

/* Two environments agree, whatever their addresses; indexes of different content do not. */
Test(indexes, fingerprints)
{
	struct scratch a, b;
	scratch_open(&a), scratch_open(&b);
	const struct kl_type_indexes *x = of(a.store->env, "Observation"), *y = of(b.store->env, "Observation");
	cr_assert_eq(x->count, y->count);
	for (uint32_t i = 0; i < x->count; i++) {
		cr_expect_eq(x->list[i].fingerprint, y->list[i].fingerprint);
		for (uint32_t j = 0; j < i; j++)
			cr_expect_neq(x->list[i].fingerprint, x->list[j].fingerprint);
	}
	scratch_close(&a), scratch_close(&b);
}

static const uint16_t *numbers_of(struct kl_env *env, const struct kl_type_indexes *ti)
{
	struct kl_txn *txn;
	const uint16_t *numbers = NULL;
	cr_assert_eq(kl_txn_read(env, &txn, NULL), KILN_OK);
	cr_assert_eq(kl_indexes_numbers(env, txn, ti, &numbers, NULL, NULL), KILN_OK);
	kl_txn_end(txn);
	return numbers;
}

struct change { const struct kl_type_indexes *ti; uint32_t at; enum kl_index_state state; };

static int apply_change(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct change *c = arg;
	struct kl_index x = {.name = kl_slice_of(c->ti->list[c->at].name), .fingerprint = c->ti->list[c->at].fingerprint};
	(void)err;
	*dirty = true;
	int rc = kl_registry_find(txn, &x, 1);
	return rc == KILN_OK ? kl_registry_set(txn, &x, c->state) : rc;
}

/* Numbers follow the registry: those of a known version are the same array, an index that is being built has none. */
Test(indexes, numbers)
{
	kiln_error err;
	struct kl_env *env;
	struct scratch s;
	scratch_open(&s);
	env = s.store->env;
	const struct kl_type_indexes *ti = of(env, "Patient");
	cr_assert_eq(kl_indexes_register(env, ti, &err), KILN_OK);
	const uint16_t *first = numbers_of(env, ti);
	for (uint32_t i = 0; i < ti->count; i++)
		cr_assert(first[i] != 0, "%s", ti->list[i].name);
	cr_expect_eq(numbers_of(env, ti), first, "the same version gives the same array");
	struct change c = {ti, 3, KL_INDEX_BUILDING};
	struct kl_job job = {apply_change, NULL, &c};
	cr_assert_eq(kl_commit(env, &job, &err), KILN_OK);
	const uint16_t *second = numbers_of(env, ti);
	cr_expect_eq(second[3], 0);
	cr_expect_eq(second[2], first[2]);
	cr_expect_neq(first[3], 0, "what was handed out stays as it was");
	c.state = KL_INDEX_BUILT;
	cr_assert_eq(kl_commit(env, &job, &err), KILN_OK);
	cr_expect_eq(numbers_of(env, ti), first, "an array that is right again is used again");
	scratch_close(&s);
}
