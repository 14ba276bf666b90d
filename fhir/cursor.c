/* cursor.c - a search run: counts, rows in their order, and the records they stand for. */
#include "base/status.h"
#include "fhir/record.h"
#include "fhir/search.h"
#include "fhir/search_run.h"
#include <stdlib.h>

struct kiln_cursor {
	kiln_search *search;     /* one of its uses */
	struct kiln_view *view;
	struct kl_set rows;      /* in the order they are given out */
	size_t at, end;
	struct kl_record_buffer buffer;
};

static int begin(struct kl_run *run, const kiln_search *search, kiln_view *view, kiln_error *err)
{
	if (view->store->env != search->env)
		return kl_fail(err, KILN_MISUSE, "the search was compiled for another store");
	return kl_run_begin(run, view, err);
}

int kiln_search_count(const kiln_search *search, kiln_view *view, uint64_t *count, kiln_error *err)
{
	struct kl_run run;
	if (!search || !view || !count)
		return kl_fail(err, KILN_MISUSE, "kiln_search_count needs a search, a view and a place for the count");
	*count = 0;
	int rc = begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	rc = kl_group_count(&run, &search->root, count);
	for (uint32_t i = 0; i < search->other_count && rc == KILN_OK; i++) {
		uint64_t more = 0;
		rc = kl_group_count(&run, &search->others[i], &more);
		*count += more;
	}
	kl_run_end(&run);
	return rc;
}

/* Records of one type after the other's, then in the order of their numbers. */
static int untyped_rows(struct kl_run *run, const kiln_search *search, struct kl_set *rows)
{
	struct kl_set own = {0};
	int rc = kl_group_run(run, &search->root, rows);
	for (uint32_t i = 0; i < search->other_count && rc == KILN_OK; i++) {
		kl_set_clear(&own);
		rc = kl_group_run(run, &search->others[i], &own);
		for (size_t k = 0; k < own.count; k++)
			kl_set_add(rows, own.records[k]);
	}
	kl_set_free(&own);
	kl_set_sort(rows);
	return rc == KILN_OK && rows->failed ? kl_fail_memory(run->err) : rc;
}

int kl_search_rows(struct kl_run *run, const kiln_search *search, struct kl_set *rows)
{
	if (search->other_count)
		return untyped_rows(run, search, rows);
	if (search->order.chart)
		return kl_chart_walk(run, search, rows);
	return search->order.key_count ? kl_sort_rows(run, search, rows) : kl_group_run(run, &search->root, rows);
}

int kiln_search_run(const kiln_search *search, kiln_view *view, kiln_cursor **cursor, kiln_error *err)
{
	struct kl_run run;
	if (cursor)
		*cursor = NULL;
	if (!search || !view || !cursor)
		return kl_fail(err, KILN_MISUSE, "kiln_search_run needs a search, a view and a place for the handle");
	int rc = begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	kiln_cursor *c = calloc(1, sizeof *c);
	rc = c ? kl_search_rows(&run, search, &c->rows) : kl_fail_memory(err);
	kl_run_end(&run);
	if (rc != KILN_OK) {
		kiln_cursor_close(c);
		return rc;
	}
	c->view = view;
	c->search = (kiln_search *)(uintptr_t)search;
	atomic_fetch_add(&c->search->uses, 1);
	c->end = search->result.limited && search->result.limit < c->rows.count ? (size_t)search->result.limit : c->rows.count;
	*cursor = c;
	return KILN_OK;
}

int kiln_cursor_next(kiln_cursor *cursor, kiln_record *record, kiln_error *err)
{
	if (!cursor || !record)
		return kl_fail(err, KILN_MISUSE, "kiln_cursor_next needs a cursor and a place for the record");
	if (cursor->at == cursor->end)
		return KILN_DONE;
	uint32_t number = cursor->rows.records[cursor->at++];
	int rc = kl_record_current(cursor->view, number, &cursor->buffer, record, err);
	if (rc == KILN_NOT_FOUND || rc == KILN_GONE)
		return kl_fail(err, KILN_DAMAGED, "an index holds a record that is not there: rebuild the indexes");
	return rc;
}

uint64_t kiln_cursor_total(const kiln_cursor *cursor)
{
	return cursor ? cursor->rows.count : 0;
}

void kiln_cursor_close(kiln_cursor *cursor)
{
	if (!cursor)
		return;
	kiln_search_free(cursor->search);
	kl_set_free(&cursor->rows);
	kl_record_buffer_free(&cursor->buffer);
	free(cursor);
}
