/* view_test.c - a view gets its memory from one that was closed before: nothing else of it may be seen. */
#include "scratch.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#define PATIENT(id, gender) "{\"resourceType\":\"Patient\",\"id\":\"" id "\",\"gender\":\"" gender "\"}"

static kiln_view *view_of(struct scratch *s, const char *moment)
{
	kiln_view *view;
	int rc = moment ? kiln_view_open_as_of(s->store, kl_slice_of(moment), &view, NULL) : kiln_view_open(s->store, &view, NULL);
	cr_assert_eq(rc, KILN_OK);
	return view;
}

/* What the view says it is true of, and the gender of the patient "a" by both ways to ask. */
static void expect_view(struct scratch *s, kiln_view *view, uint64_t sequence, const char *gender)
{
	char end[24], query[64];
	kiln_record r;
	kiln_search *search;
	uint64_t count = 0;
	kiln_slice cursor = kiln_view_cursor(view);
	snprintf(end, sizeof end, ".%llu", (unsigned long long)sequence);
	cr_expect_eq(kiln_view_sequence(view), sequence);
	cr_expect(cursor.size > strlen(end) && memcmp(cursor.data + cursor.size - strlen(end), end, strlen(end)) == 0, "%.*s", (int)cursor.size, cursor.data);
	cr_assert_eq(kiln_get(view, KL_SLICE("Patient"), KL_SLICE("a"), &r, NULL), KILN_OK);
	cr_expect(memmem(r.body.data, r.body.size, gender, strlen(gender)), "%.*s", (int)r.body.size, r.body.data);
	snprintf(query, sizeof query, "Patient?_id=a&gender=%s", gender);
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(query), &search, NULL), KILN_OK);
	cr_expect(kiln_search_count(search, view, &count, NULL) == KILN_OK && count == 1);
	kiln_search_free(search);
}

Test(view, nothing_of_the_one_before_is_seen)
{
	struct scratch s;
	scratch_open(&s);
	scratch_put(&s, PATIENT("a", "male"), NULL, NULL);
	scratch_put(&s, PATIENT("a", "female"), NULL, NULL);
	for (int i = 0; i < 2; i++) {
		kiln_view *then = view_of(&s, "1");
		expect_view(&s, then, 1, "male");
		kiln_view_close(then);
		kiln_view *now = view_of(&s, NULL);
		expect_view(&s, now, 2, "female");
		kiln_view_close(now);
	}
	kiln_view *old = view_of(&s, NULL);
	scratch_put(&s, PATIENT("a", "other"), NULL, NULL);
	kiln_view *newest = view_of(&s, NULL);
	expect_view(&s, newest, 3, "other");
	expect_view(&s, old, 2, "female");
	kiln_view_close(newest);
	kiln_view_close(old);
	for (int i = 0; i < 3; i++) {
		kiln_view *view = view_of(&s, NULL);
		expect_view(&s, view, 3, "other");
		kiln_view_close(view);
	}
	scratch_close(&s);
}

/* What a large record needed does not stay; the slices of all reads live until the view is closed. */
Test(view, large_records_and_many_of_them)
{
	enum { LARGE = 400000, READS = 40 };
	struct scratch s;
	kiln_record r[READS];
	char *json = malloc(LARGE + 200);
	cr_assert_not_null(json);
	scratch_open(&s);
	int n = sprintf(json, "{\"resourceType\":\"Patient\",\"id\":\"large\",\"name\":[{\"text\":\"");
	for (int i = 0; i < LARGE; i++)
		json[n++] = (char)('a' + i % 1009 * 31 % 26);
	strcpy(json + n, "\"}]}");
	scratch_put(&s, json, NULL, NULL);
	scratch_put(&s, PATIENT("a", "male"), NULL, NULL);
	for (int round = 0; round < 3; round++) {
		kiln_view *view = view_of(&s, NULL);
		for (int i = 0; i < READS; i++)
			cr_assert_eq(kiln_get(view, KL_SLICE("Patient"), i % 2 ? KL_SLICE("a") : KL_SLICE("large"), &r[i], NULL), KILN_OK);
		for (int i = 0; i < READS; i++) {
			cr_expect(kl_slice_is(r[i].id, i % 2 ? "a" : "large"));
			cr_expect(i % 2 ? r[i].body.size < 300 : r[i].body.size > LARGE);
			cr_expect_eq(r[i].body.data[r[i].body.size - 1], '}');
		}
		kiln_view_close(view);
	}
	free(json);
	scratch_close(&s);
}
