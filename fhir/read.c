/* read.c - one record by name: the current version, a version of it (R4 http: read, vread). */
#include "base/status.h"
#include "fhir/record.h"
#include "fhir/read.h"
#include <stdlib.h>

int kl_read_before(struct kiln_view *view, struct kl_current *current, kiln_error *err)
{
	struct kl_version v;
	uint64_t at = current->last;
	while (at > view->sequence) {
		kl_arena_clear(&view->scratch);
		int rc = kl_changes_read(view->txn, at, false, &view->scratch, &v, err);
		if (rc == KILN_NOT_FOUND) return kl_fail(err, KILN_DAMAGED, "version %llu is lost: the log does not have it", (unsigned long long)at);
		if (rc != KILN_OK) return rc;
		at = v.previous < at ? v.previous : 0;
	}
	if (!at) return kl_fail(err, KILN_NOT_FOUND, "no such record");
	current->served = current->last = at;
	current->heads = 1;
	return KILN_OK;
}

int kl_read_find(struct kiln_view *view, kiln_slice type, kiln_slice id, uint32_t *record, struct kl_current *current, kiln_error *err)
{
	uint32_t symbol;
	int rc = id.size > KL_ID_MAX ? KILN_NOT_FOUND : kl_symbols_find(view->store->env, view->txn, type, &symbol);
	if (rc == KILN_OK) rc = kl_identity_find(view->txn, symbol, id, record);
	if (rc == KILN_OK) rc = kl_current_get(view->txn, *record, current);
	if (rc == KILN_NOT_FOUND) return kl_fail(err, rc, "no such record");
	if (rc != KILN_OK) return kl_fail(err, rc, "the record's entry cannot be read");
	return current->last > view->sequence ? kl_read_before(view, current, err) : KILN_OK;
}

/* It lives as long as the view. */
static int answer(struct kiln_view *view, uint64_t sequence, kiln_record *record, kiln_error *err)
{
	int rc = kl_record_add(view, sequence, &view->answers, record, err);
	return rc == KILN_OK && record->method == KILN_DELETE ? kl_fail(err, KILN_GONE, "the record is deleted") : rc;
}

int kiln_get(kiln_view *view, kiln_slice type, kiln_slice id, kiln_record *record, kiln_error *err)
{
	struct kl_current current;
	uint32_t number;
	int rc;

	if (!view || !record || kl_slice_broken(type) || kl_slice_broken(id)) return kl_fail(err, KILN_MISUSE, "kiln_get needs a view, a type, an id and a place for the record");
	memset(record, 0, sizeof *record);
	rc = kl_read_find(view, type, id, &number, &current, err);
	return rc == KILN_OK ? answer(view, current.served, record, err) : rc;
}

int kiln_get_version(kiln_view *view, kiln_slice type, kiln_slice id, kiln_slice version, kiln_record *record, kiln_error *err)
{
	unsigned char tag[10];
	struct kl_current current;
	struct kl_version v;
	uint32_t number, generation;
	int rc;

	if (!view || !record || kl_slice_broken(type) || kl_slice_broken(id) || kl_slice_broken(version))
		return kl_fail(err, KILN_MISUSE, "kiln_get_version needs a view, a type, an id, a version and a place for the record");
	memset(record, 0, sizeof *record);
	rc = kl_read_find(view, type, id, &number, &current, err);
	if (rc != KILN_OK) return rc;
	if (!kl_version_id_parse(version, &generation, tag)) return kl_fail(err, KILN_NOT_FOUND, "no such version");
	for (uint64_t at = current.last; at; at = v.previous) {
		kl_arena_clear(&view->scratch);
		rc = kl_changes_read(view->txn, at, false, &view->scratch, &v, err);
		if (rc == KILN_NOT_FOUND) return kl_fail(err, KILN_DAMAGED, "version %llu is lost: the log does not have it", (unsigned long long)at);
		if (rc != KILN_OK) return rc;
		if (v.event.generation == generation && memcmp(v.tag, tag, sizeof tag) == 0) return answer(view, at, record, err);
		if (v.previous >= at) break;
	}
	return kl_fail(err, KILN_NOT_FOUND, "no such version");
}
