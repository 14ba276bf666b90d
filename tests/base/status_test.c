/* status_test.c - every status has its row, and errors are filled. */
#include "base/status.h"
#include <criterion/criterion.h>
#include <string.h>

Test(status, every_code_has_one_row)
{
	size_t count;
	const struct kl_status *rows = kl_status_all(&count);
	cr_assert_eq(count, (size_t)(KILN_DONE - KILN_TOO_COSTLY + 1));
	for (int code = KILN_TOO_COSTLY; code <= KILN_DONE; code++) {
		size_t found = 0;
		for (size_t i = 0; i < count; i++)
			found += rows[i].code == code;
		cr_assert_eq(found, 1, "status %d has %zu rows", code, found);
		cr_assert_eq(kl_status_of(code)->code, code);
	}
}

Test(status, rows_are_whole)
{
	static const char *const types[] = {"informational", "not-found", "deleted", "structure", "invalid", "not-supported", "conflict",
		"multiple-matches", "too-long", "exception", "incomplete", "no-store", "duplicate", "throttled", "too-costly"};
	size_t count;
	const struct kl_status *rows = kl_status_all(&count);
	for (size_t i = 0; i < count; i++) {
		bool known = false;
		for (size_t t = 0; t < sizeof types / sizeof *types; t++)
			known |= strcmp(types[t], rows[i].issue) == 0;
		cr_assert(known, "%s: %s is no issue type", rows[i].name, rows[i].issue);
		cr_assert(strncmp(rows[i].name, "KILN_", 5) == 0 && *rows[i].text);
		cr_assert(rows[i].code >= 0 ? rows[i].http == 200 : rows[i].http >= 400 && rows[i].http < 600);
	}
	cr_assert_str_eq(kl_status_of(KILN_NOT_FOUND)->name, "KILN_NOT_FOUND");
	cr_assert_eq(kl_status_of(KILN_NOT_FOUND)->http, 404);
	cr_assert_eq(kl_status_of(KILN_GONE)->http, 410);
	cr_assert_eq(kl_status_of(KILN_CONFLICT)->http, 412);
}

Test(status, unknown_number_is_io)
{
	cr_assert_eq(kl_status_of(-1000)->code, KILN_IO);
	cr_assert_eq(kl_status_of(77)->code, KILN_IO);
}

Test(status, fail_fills)
{
	kiln_error err = {.path = "Patient.name"};
	cr_assert_eq(kl_fail_at(&err, KILN_BAD_JSON, 17, "bad at %d", 3), KILN_BAD_JSON);
	cr_assert_eq(err.status, KILN_BAD_JSON);
	cr_assert_eq(err.offset, 17);
	cr_assert_str_eq(err.message, "bad at 3");
	cr_assert_str_empty(err.path);
	cr_assert_eq(kl_fail(&err, KILN_IO, "x"), KILN_IO);
	cr_assert_eq(err.offset, 0);
	cr_assert_eq(kl_fail_memory(&err), KILN_NO_MEMORY);
	cr_assert_eq(err.status, KILN_NO_MEMORY);
	cr_assert_eq(kl_fail(NULL, KILN_FULL, "x"), KILN_FULL);
}

Test(status, long_message_is_cut)
{
	kiln_error err;
	kl_fail(&err, KILN_LIMIT, "%03000d", 7);
	cr_assert_eq(strlen(err.message), sizeof err.message - 1);
}
