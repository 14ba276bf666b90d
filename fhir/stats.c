/* stats.c - what a store holds, in numbers. */
#include "base/codec.h"
#include "base/status.h"
#include "base/uuid.h"
#include "fhir/numbers.h"
#include "fhir/read.h"
#include "fhir/store.h"

/* Live records of a type: the exact count of its `all` index. */
static int count_type(struct kiln_view *view, const struct kl_type *type, uint64_t *count, kiln_error *err)
{
	struct kl_numbers numbers = {0};
	struct kl_type_numbers *t;
	struct kl_postings *p;
	char term[2];
	int rc;

	*count = 0;
	rc = kl_view_postings(view, &p, err);
	if (rc == KILN_OK) rc = kl_numbers_type(&numbers, view->store->env, view->txn, type, &t, err);
	if (rc == KILN_OK && t->numbers[t->indexes->all]) {
		kl_put_be16(term, t->numbers[t->indexes->all]);
		rc = kl_postings_count(p, kl_slice(term, sizeof term), count);
		if (rc != KILN_OK) kl_fail(err, rc, "the index of all records of a type cannot be read");
	}
	kl_numbers_clear(&numbers);
	return rc;
}

/* Only types that were ever stored have a record under their symbol; all the same each costs one look-up. */
int kiln_stats_type(kiln_view *view, size_t n, kiln_slice *type, uint64_t *count, kiln_error *err)
{
	if (!view || !type || !count) return kl_fail(err, KILN_MISUSE, "kiln_stats_type needs a view and places for type and count");
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES; t++) {
		int rc = count_type(view, kl_type_at(t), count, err);
		if (rc != KILN_OK) return rc;
		if (*count == 0 || n-- > 0) continue;
		*type = kl_type_name(kl_type_at(t));
		return KILN_OK;
	}
	return KILN_DONE;
}

/* A record that did not show: deleted, if it was there before. */
static int count_deleted(struct kiln_view *view, struct kl_current *current, uint64_t *deleted)
{
	int rc = kl_read_before(view, current, NULL);
	*deleted += rc == KILN_OK;
	return rc == KILN_NOT_FOUND ? KILN_OK : rc;
}

/* As of an earlier moment: each record as it was. */
static int count_records(struct kiln_view *view, kiln_stats *stats, kiln_error *err)
{
	struct kl_cursor *cursor;
	struct kl_current current;
	uint32_t record = 0;
	int rc = kl_cursor_open(view->txn, KL_CURRENT, &cursor);
	while (rc == KILN_OK && (rc = kl_current_next(cursor, &record, &current)) == KILN_OK) {
		rc = kl_view_then(view, record, &current);
		if (rc == KILN_OK && current.flags & KL_CURRENT_DELETED) stats->deleted++;
		else if (rc == KILN_OK) stats->records++;
		else if (rc == KILN_NOT_FOUND) rc = count_deleted(view, &current, &stats->deleted);
	}
	kl_cursor_close(cursor);
	return rc == KILN_DONE ? KILN_OK : kl_fail(err, rc, "the records of that moment cannot be counted");
}

int kiln_stats_get(kiln_view *view, kiln_stats *stats, kiln_error *err)
{
	struct kl_env_stat s;
	uint64_t deleted;
	int rc;

	if (!view || !stats) return kl_fail(err, KILN_MISUSE, "kiln_stats_get needs a view and a place for the answer");
	memset(stats, 0, sizeof *stats);
	rc = kl_env_stat(view->store->env, &s, err);
	if (rc == KILN_OK) rc = kl_meta_get(view->txn, "fhir.deleted", &deleted);
	if (rc != KILN_OK) return kl_fail(err, rc, "the store's counters cannot be read");
	stats->facility = kl_env_facility(view->store->env);
	kl_uuid_text(kl_env_incarnation(view->store->env), stats->incarnation);
	stats->format = KL_FORMAT;
	stats->sequence = view->sequence;
	stats->file_bytes = s.file_bytes;
	stats->used_bytes = s.used_bytes;
	if (view->earlier) return count_records(view, stats, err);
	stats->deleted = deleted;
	stats->records = kl_table_count(view->txn, KL_CURRENT) - deleted;
	return KILN_OK;
}
