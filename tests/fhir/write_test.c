/* write_test.c - the one write path: versions, outcomes, preconditions, and that the indexes follow. */
#include "scratch.h"
#include "fhir/store.h"
#include <criterion/criterion.h>
#include <stdio.h>

#define ANN "{\"resourceType\":\"Patient\",\"id\":\"ann\",\"gender\":\"female\",\"birthDate\":\"1970-01-01\"}"

Test(write, created_then_unchanged_then_updated)
{
	struct scratch s;
	kiln_result r;
	char first[32], again[32], second[32];
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, ANN, &r, first), KILN_OK);
	cr_assert_eq(r.outcome, KILN_CREATED);
	cr_assert(strncmp(first, "1-", 2) == 0 && strlen(first) == 18, "%s", first);
	cr_assert_eq(scratch_put(&s, "{ \"resourceType\" : \"Patient\", \"id\":\"ann\", \"gender\":\"female\",\n\"birthDate\":\"1970-01-01\"}", &r, again), KILN_OK);
	cr_assert_eq(r.outcome, KILN_UNCHANGED);
	cr_assert_str_eq(first, again);
	cr_assert_eq(scratch_sequence(&s), 1);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"ann\",\"gender\":\"male\"}", &r, second), KILN_OK);
	cr_assert_eq(r.outcome, KILN_UPDATED);
	cr_assert(strncmp(second, "2-", 2) == 0);
	cr_assert_eq(scratch_sequence(&s), 2);
	cr_assert_eq(scratch_count(&s, "Patient?gender=female"), 0);
	cr_assert_eq(scratch_count(&s, "Patient?gender=male"), 1);
	cr_assert_eq(scratch_count(&s, "Patient?birthdate=1970"), 0);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

Test(write, deleted_then_created_again)
{
	struct scratch s;
	kiln_result r;
	char v[32];
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, ANN, NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_delete(&s, "Patient", "ann"), KILN_OK);
	cr_assert_str_eq(scratch_get(&s, "Patient", "ann"), "");
	cr_assert_eq(scratch_count(&s, "Patient?gender=female"), 0);
	cr_assert_eq(scratch_count(&s, "Patient"), 0);
	cr_assert_eq(scratch_delete(&s, "Patient", "ann"), KILN_OK);
	cr_assert_eq(scratch_delete(&s, "Patient", "nobody"), KILN_OK);
	cr_assert_eq(scratch_sequence(&s), 2, "a delete of what is not there makes no version");
	cr_assert_eq(scratch_put(&s, ANN, &r, v), KILN_OK);
	cr_assert_eq(r.outcome, KILN_CREATED);
	cr_assert(strncmp(v, "3-", 2) == 0, "the same body after a delete is a version: %s", v);
	cr_assert_eq(scratch_count(&s, "Patient?gender=female"), 1);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

Test(write, body_is_kept_token_by_token)
{
	struct scratch s;
	const char *got;
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Observation\", \"status\":\"final\",\"code\":{\"text\":\"a\\u0062\\/c\"},\"id\":\"o\",\n"
		"\"meta\":{\"versionId\":\"9\",\"lastUpdated\":\"2020-01-01T00:00:00Z\",\"tag\":[{\"code\":\"t\"}]},\"valueQuantity\":{\"value\":1.00}}", NULL, NULL), KILN_OK);
	got = scratch_get(&s, "Observation", "o");
	cr_assert(strstr(got, "{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"a\\u0062\\/c\"},\"meta\":{\"versionId\":\"1-") == got, "%s", got);
	cr_assert(strstr(got, "\",\"lastUpdated\":\"20"), "%s", got);
	cr_assert(strstr(got, "Z\",\"tag\":[{\"code\":\"t\"}]},\"valueQuantity\":{\"value\":1.00}}"), "%s", got);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"meta\":{\"versionId\":\"1\"},\"id\":\"m\"}", NULL, NULL), KILN_OK);
	got = scratch_get(&s, "Patient", "m");
	cr_assert(strstr(got, "{\"resourceType\":\"Patient\",\"id\":\"m\",\"meta\":{\"versionId\":\"1-") == got, "%s", got);
	cr_assert(strstr(got, "Z\"}}"), "an empty meta is gone: %s", got);
	scratch_close(&s);
}

Test(write, one_record_twice_in_a_batch)
{
	struct scratch s;
	kiln_batch *b;
	kiln_result r;
	scratch_open(&s);
	cr_assert_eq(kiln_batch_open(s.store, &b, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, kl_slice_of(ANN), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, KL_SLICE("{\"resourceType\":\"Patient\",\"id\":\"ann\",\"gender\":\"male\"}"), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, KL_SLICE("{\"resourceType\":\"Patient\",\"id\":\"ann\",\"gender\":\"male\"}"), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_delete(b, KL_SLICE("Patient"), KL_SLICE("ann"), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, kl_slice_of(ANN), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_commit(b, NULL), KILN_OK);
	static const int outcomes[] = {KILN_CREATED, KILN_UPDATED, KILN_UNCHANGED, KILN_DELETED, KILN_CREATED};
	for (size_t i = 0; i < 5; i++) {
		cr_assert_eq(kiln_batch_result(b, i, &r, NULL), KILN_OK);
		cr_assert_eq(r.outcome, outcomes[i], "operation %zu: %d", i, r.outcome);
	}
	cr_assert_eq(kiln_batch_result(b, 5, &r, NULL), KILN_NOT_FOUND);
	kiln_batch_close(b);
	cr_assert_eq(scratch_sequence(&s), 4);
	cr_assert_eq(scratch_count(&s, "Patient?gender=female"), 1);
	cr_assert_eq(scratch_count(&s, "Patient?gender=male"), 0);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

static int put_if(struct scratch *s, const char *json, int absent, const char *match)
{
	kiln_batch *b;
	kiln_condition c = {sizeof c, absent, kl_slice_of(match)};
	int rc = kiln_batch_open(s->store, &b, NULL);
	if (rc == KILN_OK) rc = kiln_batch_put(b, KL_SLICE("{\"resourceType\":\"Patient\",\"id\":\"other\"}"), NULL, NULL);
	if (rc == KILN_OK) rc = kiln_batch_put(b, kl_slice_of(json), &c, NULL);
	if (rc == KILN_OK) rc = kiln_batch_commit(b, NULL);
	kiln_batch_close(b);
	return rc;
}

Test(write, preconditions_hold_for_the_whole_batch)
{
	struct scratch s;
	kiln_result r;
	char v[32];
	scratch_open(&s);
	cr_assert_eq(put_if(&s, ANN, 0, "1-aaaaaaaaaaaaaaaa"), KILN_CONFLICT, "no such record");
	cr_assert_eq(scratch_sequence(&s), 0, "nothing of a batch happens when a precondition fails");
	cr_assert_eq(put_if(&s, ANN, 1, ""), KILN_OK);
	cr_assert_eq(put_if(&s, ANN, 1, ""), KILN_CONFLICT, "it exists");
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"ann\",\"active\":true}", &r, v), KILN_OK);
	cr_assert_eq(put_if(&s, ANN, 0, "1-aaaaaaaaaaaaaaaa"), KILN_CONFLICT, "not the current version");
	cr_assert_eq(put_if(&s, ANN, 0, v), KILN_OK);
	cr_assert_eq(put_if(&s, ANN, 0, v), KILN_CONFLICT);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

Test(write, reference_to_nowhere_is_found_and_comes_true)
{
	struct scratch s;
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/ann\"}}", NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_count(&s, "Observation?subject=Patient/ann"), 1);
	cr_assert_eq(scratch_count(&s, "Patient"), 0, "a placeholder is no record");
	cr_assert_str_eq(scratch_get(&s, "Patient", "ann"), "");
	cr_assert_eq(scratch_faults(&s), 0);
	cr_assert_eq(scratch_put(&s, ANN, NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_count(&s, "Observation?patient=ann"), 1);
	cr_assert_eq(scratch_count(&s, "Patient"), 1);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

Test(write, refused_resource_leaves_the_batch_as_it_was)
{
	struct scratch s;
	kiln_batch *b;
	kiln_error err;
	scratch_open(&s);
	cr_assert_eq(kiln_batch_open(s.store, &b, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_put(b, KL_SLICE("{\"resourceType\":\"Patient\",\"id\":\"x\",\"birthDate\":\"1970-13\"}"), NULL, &err), KILN_BAD_RESOURCE);
	cr_assert_str_eq(err.path, "Patient.birthDate");
	cr_assert_eq(kiln_batch_put(b, KL_SLICE("{\"resourceType\":\"Patient\",\"id\":\"x\"} x"), NULL, &err), KILN_BAD_JSON);
	cr_assert_eq(kiln_batch_count(b), 0);
	cr_assert_eq(kiln_batch_put(b, kl_slice_of(ANN), NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_batch_commit(b, NULL), KILN_OK);
	kiln_batch_close(b);
	cr_assert_eq(scratch_sequence(&s), 1);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_close(&s);
}

/* Many updates of few records, small commits and large ones, then everything agrees with a rebuild. */
Test(write, random_updates_keep_the_indexes_exact)
{
	struct scratch s;
	unsigned seed = 12345;
	uint64_t females;
	scratch_open(&s);
	for (int round = 0; round < 12; round++) {
		kiln_batch *b;
		int n = round % 3 == 2 ? 3000 : 1 + round;
		cr_assert_eq(kiln_batch_open(s.store, &b, NULL), KILN_OK);
		for (int i = 0; i < n; i++) {
			char json[256], id[16];
			seed = seed * 1103515245u + 12345u;
			snprintf(id, sizeof id, "p%u", seed >> 8 & 255);
			snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"gender\":\"%s\",\"name\":[{\"family\":\"f%u\"}],\"managingOrganization\":{\"reference\":\"Organization/o%u\"}}",
				id, seed >> 16 & 1 ? "male" : "female", seed >> 20 & 7, seed >> 24 & 3);
			if ((seed >> 28 & 7) == 0) cr_assert_eq(kiln_batch_delete(b, KL_SLICE("Patient"), kl_slice_of(id), NULL, NULL), KILN_OK);
			else cr_assert_eq(kiln_batch_put(b, kl_slice_of(json), NULL, NULL), KILN_OK);
		}
		cr_assert_eq(kiln_batch_commit(b, NULL), KILN_OK);
		kiln_batch_close(b);
		cr_assert_eq(scratch_faults(&s), 0, "round %d", round);
	}
	females = scratch_count(&s, "Patient?gender=female");
	cr_assert_eq(females + scratch_count(&s, "Patient?gender=male"), scratch_count(&s, "Patient"));
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_count(&s, "Patient?gender=female"), females);
	cr_assert_eq(scratch_faults(&s), 0);
	scratch_reopen(&s);
	cr_assert_eq(scratch_count(&s, "Patient?gender=female"), females);
	scratch_close(&s);
}

/* Every commit changes counters: they share one page, however many indexes there are. */
Test(write, what_every_commit_changes_is_on_one_page)
{
	struct scratch s;
	struct kl_env_stat stat;
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Observation\",\"id\":\"o\",\"status\":\"final\",\"code\":{\"text\":\"x\"}}", NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_put(&s, ANN, NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_rebuild(s.store, NULL, NULL, NULL), KILN_OK);
	cr_assert_eq(kl_env_stat(s.store->env, &stat, NULL), KILN_OK);
	cr_expect_eq(stat.tables[KL_META].pages, 1);
	cr_expect_gt(stat.tables[KL_REGISTRY].pages, 1);
	scratch_close(&s);
}
