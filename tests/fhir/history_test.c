/* history_test.c - versions read back: of a record, a type, the store; a version by its id. */
#include "scratch.h"
#include <criterion/criterion.h>
#include <stdio.h>

static unsigned walk(struct scratch *s, const char *type, const char *id, char *methods, size_t room)
{
	kiln_view *v;
	kiln_history *h;
	kiln_record r;
	unsigned n = 0;
	uint64_t last = UINT64_MAX;
	cr_assert_eq(kiln_view_open(s->store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_history_open(v, kl_slice_of(type), kl_slice_of(id), &h, NULL), KILN_OK);
	while (kiln_history_next(h, &r, NULL) == KILN_OK) {
		cr_assert(r.sequence < last, "newest first");
		last = r.sequence;
		if (n + 1 < room) methods[n] = r.method == KILN_DELETE ? 'D' : r.created ? 'C' : 'U';
		cr_assert_eq(r.body.size == 0, r.method == KILN_DELETE);
		n++;
	}
	methods[n] = '\0';
	kiln_history_close(h);
	kiln_view_close(v);
	return n;
}

Test(history, record_type_and_store)
{
	struct scratch s;
	char m[16], first[32];
	kiln_result r;
	kiln_view *v;
	kiln_record record;
	kiln_history *h;
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"a\"}", &r, first), KILN_OK);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Device\",\"id\":\"d\"}", NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"a\",\"active\":true}", NULL, NULL), KILN_OK);
	cr_assert_eq(scratch_delete(&s, "Patient", "a"), KILN_OK);
	cr_assert_eq(walk(&s, "Patient", "a", m, sizeof m), 3);
	cr_assert_str_eq(m, "DUC");
	cr_assert_eq(walk(&s, "Device", "", m, sizeof m), 1);
	cr_assert_eq(walk(&s, "", "", m, sizeof m), 4);
	cr_assert_str_eq(m, "DUCC");
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_assert_eq(kiln_get(v, KL_SLICE("Patient"), KL_SLICE("a"), &record, NULL), KILN_GONE);
	cr_assert_eq(kiln_get_version(v, KL_SLICE("Patient"), KL_SLICE("a"), kl_slice_of(first), &record, NULL), KILN_OK);
	cr_assert_eq(record.sequence, 1);
	cr_assert(!memmem(record.body.data, record.body.size, "active", 6));
	cr_assert_eq(kiln_get_version(v, KL_SLICE("Patient"), KL_SLICE("a"), KL_SLICE("1-aaaaaaaaaaaaaaaa"), &record, NULL), KILN_NOT_FOUND);
	cr_assert_eq(kiln_get_version(v, KL_SLICE("Patient"), KL_SLICE("a"), KL_SLICE("x"), &record, NULL), KILN_NOT_FOUND);
	cr_assert_eq(kiln_history_open(v, KL_SLICE("Patient"), KL_SLICE("b"), &h, NULL), KILN_NOT_FOUND);
	kiln_view_close(v);
	scratch_close(&s);
}

Test(history, a_view_does_not_change)
{
	struct scratch s;
	kiln_view *v;
	kiln_record r;
	scratch_open(&s);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"a\"}", NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_view_open(s.store, &v, NULL), KILN_OK);
	cr_assert_eq(scratch_put(&s, "{\"resourceType\":\"Patient\",\"id\":\"a\",\"active\":true}", NULL, NULL), KILN_OK);
	cr_assert_eq(kiln_get(v, KL_SLICE("Patient"), KL_SLICE("a"), &r, NULL), KILN_OK);
	cr_assert_eq(r.sequence, 1);
	kiln_view_close(v);
	scratch_close(&s);
}
