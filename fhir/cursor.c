/* cursor.c - a search run: counts, rows in their order, and the records they stand for. */
#include "base/status.h"
#include "fhir/record.h"
#include "fhir/search_include.h"
#include "fhir/search_page.h"
#include "fhir/search_run.h"
#include <stdlib.h>

struct kiln_cursor {
	kiln_search *search;     /* one of its uses */
	struct kiln_view *view;
	struct kl_set rows;      /* in the order they are given out; one more than that where there is another page */
	size_t at, end;
	struct kl_included included;   /* rows behind them */
	size_t included_at;
	uint64_t total;          /* TOTAL_UNKNOWN: not asked for yet */
	char token[KL_PAGE_TOKEN];
	struct kl_record_buffer buffer;
	struct kl_buf subset;    /* of the row's body */
	bool incomplete;         /* rows are missing */
};
#define TOTAL_UNKNOWN UINT64_MAX

static int begin(struct kl_run *run, const kiln_search *search, kiln_view *view, kiln_error *err)
{
	if (view->store->env != search->env)
		return kl_fail(err, KILN_MISUSE, "the search was compiled for another store");
	int rc = kl_run_begin(run, search, view, err);
	if (rc == KILN_OK)
		kl_postings_bound(run->postings, search->max_cost);
	return rc;
}

static int count(struct kl_run *run, const kiln_search *search, uint64_t *total)
{
	int rc = kl_group_count(run, &search->root, total);
	for (uint32_t i = 0; i < search->other_count && rc == KILN_OK; i++) {
		uint64_t more = 0;
		rc = kl_group_count(run, &search->others[i], &more);
		*total += more;
	}
	return rc;
}

int kiln_search_count(const kiln_search *search, kiln_view *view, uint64_t *total, kiln_error *err)
{
	struct kl_run run;
	if (!search || !view || !total)
		return kl_fail(err, KILN_MISUSE, "kiln_search_count needs a search, a view and a place for the count");
	*total = 0;
	int rc = begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	rc = kl_run_end(&run, count(&run, search, total));
	if (rc != KILN_OK)
		*total = 0;
	return rc;
}

static int fill(kiln_cursor *c, struct kl_run *run, uint32_t after)
{
	const struct kl_result *r = &c->search->result;
	size_t limit = r->limited && r->limit < SIZE_MAX ? (size_t)r->limit : SIZE_MAX;
	if (limit == 0 || r->subset.summary == KL_SUMMARY_COUNT)
		return count(run, c->search, &c->total);
	int rc = kl_order_rows(run, c->search, after, limit < SIZE_MAX ? limit + 1 : limit, &c->rows);
	c->end = limit < c->rows.count ? limit : c->rows.count;
	c->total = !after && c->rows.count <= limit ? c->rows.count : TOTAL_UNKNOWN;
	if (rc == KILN_OK)
		rc = kl_included_run(run, c->search, c->rows.records, c->end, &c->included);
	c->incomplete = c->included.cut;
	return rc;
}

static int open_at(const kiln_search *search, kiln_view *view, uint32_t after, kiln_cursor **cursor, kiln_error *err)
{
	struct kl_run run;
	int rc = begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	kiln_cursor *c = calloc(1, sizeof *c);
	if (c) {
		c->view = run.view;
		c->search = (kiln_search *)(uintptr_t)search;
		atomic_fetch_add(&c->search->uses, 1);
	}
	rc = kl_run_end(&run, c ? fill(c, &run, after) : KILN_NO_MEMORY);
	if (rc == KILN_OK)
		*cursor = c;
	else
		kiln_cursor_close(c);
	return rc;
}

int kiln_search_run(const kiln_search *search, kiln_view *view, kiln_cursor **cursor, kiln_error *err)
{
	if (cursor)
		*cursor = NULL;
	if (!search || !view || !cursor)
		return kl_fail(err, KILN_MISUSE, "kiln_search_run needs a search, a view and a place for the handle");
	kiln_slice token = search->result.page;
	return token.size ? kiln_search_resume(search, view, token, cursor, err) : open_at(search, view, 0, cursor, err);
}

int kiln_search_resume(const kiln_search *search, kiln_view *view, kiln_slice token, kiln_cursor **cursor, kiln_error *err)
{
	struct kl_page page;
	if (cursor)
		*cursor = NULL;
	if (!search || !view || !cursor || kl_slice_broken(token))
		return kl_fail(err, KILN_MISUSE, "kiln_search_resume needs a search, a view, a token and a place for the handle");
	int rc = kl_page_read(search->env, search->check, token, &page, err);
	if (rc == KILN_OK && page.sequence > view->sequence)
		rc = kl_fail(err, KILN_GONE, "the page is of a moment after that of the view");
	if (rc == KILN_OK)
		rc = kl_view_at(view, page.sequence, &view, err);
	return rc == KILN_OK ? open_at(search, view, page.after, cursor, err) : rc;
}

int kiln_cursor_page(kiln_cursor *cursor, kiln_slice *token, kiln_error *err)
{
	if (!cursor || !token)
		return kl_fail(err, KILN_MISUSE, "kiln_cursor_page needs a cursor and a place for the token");
	*token = KL_SLICE("");
	if (cursor->end == 0 || cursor->end == cursor->rows.count)
		return KILN_OK;
	struct kl_page page = {cursor->view->sequence, cursor->rows.records[cursor->end - 1]};
	kl_page_write(cursor->search->env, cursor->search->check, &page, cursor->token);
	*token = kl_slice(cursor->token, sizeof cursor->token);
	return KILN_OK;
}

/* What _summary leaves of the row's body, and _elements, whose names are those of the types searched, of a match's. */
static int cut(kiln_cursor *c, kiln_record *record, kiln_error *err)
{
	const struct kl_subset *subset = &c->search->result.subset;
	if (kl_subset_is_whole(subset) || (record->mode == KILN_INCLUDE && subset->count))
		return KILN_OK;
	kl_buf_clear(&c->subset);
	int rc = kl_subset_write(subset, record->body, &c->buffer.doc, &c->subset);
	record->body = kl_buf_slice(&c->subset);
	if (rc == KILN_DAMAGED)
		return kl_fail(err, rc, "the stored body of version %llu is not JSON", (unsigned long long)record->sequence);
	return rc == KILN_OK ? rc : kl_fail_memory(err);
}

int kiln_cursor_next(kiln_cursor *cursor, kiln_record *record, kiln_error *err)
{
	if (!cursor || !record)
		return kl_fail(err, KILN_MISUSE, "kiln_cursor_next needs a cursor and a place for the record");
	bool match = cursor->at < cursor->end;
	if (!match && cursor->included_at == cursor->included.records.count)
		return KILN_DONE;
	uint32_t number = match ? cursor->rows.records[cursor->at++] : cursor->included.records.records[cursor->included_at++];
	int rc = kl_record_current(cursor->view, number, &cursor->buffer, record, err);
	if (rc == KILN_NOT_FOUND || rc == KILN_GONE)
		rc = kl_fail(err, KILN_DAMAGED, "an index holds a record that is not there: rebuild the indexes");
	record->mode = match ? KILN_MATCH : KILN_INCLUDE;
	if (rc == KILN_OK)
		rc = cut(cursor, record, err);
	cursor->incomplete |= rc != KILN_OK;
	return rc;
}

uint64_t kiln_cursor_sequence(const kiln_cursor *cursor)
{
	return cursor ? cursor->view->sequence : 0;
}

int kiln_cursor_complete(const kiln_cursor *cursor)
{
	return !cursor || !cursor->incomplete;
}

int kiln_cursor_total(kiln_cursor *cursor, uint64_t *total, kiln_error *err)
{
	struct kl_run run;
	if (!cursor || !total)
		return kl_fail(err, KILN_MISUSE, "kiln_cursor_total needs a cursor and a place for the number");
	*total = 0;
	if (cursor->total == TOTAL_UNKNOWN) {
		uint64_t found = 0;
		int rc = begin(&run, cursor->search, cursor->view, err);
		if (rc != KILN_OK)
			return rc;
		rc = kl_run_end(&run, count(&run, cursor->search, &found));
		if (rc != KILN_OK)
			return rc;
		cursor->total = found;
	}
	*total = cursor->total;
	return KILN_OK;
}

void kiln_cursor_close(kiln_cursor *cursor)
{
	if (!cursor)
		return;
	kiln_search_free(cursor->search);
	kl_set_free(&cursor->rows);
	kl_included_free(&cursor->included);
	kl_record_buffer_free(&cursor->buffer);
	kl_buf_free(&cursor->subset);
	free(cursor);
}
