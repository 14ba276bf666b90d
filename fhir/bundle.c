/* bundle.c - the answer of a search as a searchset Bundle (R4 bundle.html, search 3.1.1.4), written while the rows are read. */
#include "base/clock.h"
#include "base/json_indent.h"
#include "base/status.h"
#include "fhir/search.h"
#include "fhir/search_kept.h"
#include <stdio.h>

#define PIECE (1u << 16)     /* bytes that are gathered before they are written */
#define CONFLICT "urn:kiln:conflict"

struct bundle {
	const kiln_search *search;
	struct kiln_store *store;
	kiln_cursor *cursor;
	kiln_slice base, page;
	struct kl_buf out, scratch, lines;
	struct kl_json_writer w;
	struct kl_json_indent indent;
	kiln_write write;
	void *arg;
	kiln_error *err;
	bool keep;               /* long queries */
	bool entries;            /* the array has begun */
	uint64_t damaged;        /* rows */
};

static int flush(struct bundle *b, size_t least)
{
	if (b->w.failed || !kl_buf_ok(&b->out))
		return kl_fail_memory(b->err);
	if (b->out.size < least)
		return KILN_OK;
	kiln_slice piece = kl_buf_slice(&b->out);
	if (b->search->result.pretty) {
		kl_buf_clear(&b->lines);
		kl_json_indent(&b->indent, piece, &b->lines);
		piece = kl_buf_slice(&b->lines);
	}
	int rc = kl_buf_ok(&b->lines) ? b->write(b->arg, piece) : KILN_NO_MEMORY;
	b->out.size = 0;
	return rc == KILN_OK ? rc : kl_fail(b->err, rc, "the answer was not taken");
}

static void put_text(struct bundle *b, const char *key, const char *text)
{
	kl_json_member(&b->w, key, kl_slice_of(text));
}

/* What was gathered there; without all of it there is no answer. */
static kiln_slice take_scratch(struct bundle *b)
{
	if (!kl_buf_ok(&b->scratch))
		b->w.failed = true;
	return kl_buf_slice(&b->scratch);
}

static void put_scratch(struct bundle *b, const char *key)
{
	kl_json_member(&b->w, key, take_scratch(b));
}

/* ---- What the Bundle says of itself ---- */

static int put_meta(struct bundle *b, struct kiln_view *view)
{
	char cursor[KL_MOMENT_TEXT], time[KL_INSTANT_TEXT];
	struct kl_arena arena = {0};
	struct kl_version v;
	uint64_t sequence = kiln_cursor_sequence(b->cursor);
	int rc = sequence ? kl_changes_read(view->txn, sequence, false, &arena, &v, b->err) : KILN_NOT_FOUND;
	kl_moment_text(view->store->env, sequence, cursor);
	kl_json_key(&b->w, "meta");
	kl_json_open(&b->w, '{');
	put_text(b, "versionId", cursor);
	if (rc == KILN_OK) {
		kl_instant_text(v.committed, time);
		kl_json_member(&b->w, "lastUpdated", kl_slice(time, sizeof time));
	}
	kl_json_close(&b->w);
	kl_arena_free(&arena);
	return rc == KILN_NO_MEMORY ? rc : KILN_OK;
}

static int put_total(struct bundle *b)
{
	uint64_t total;
	if (b->search->result.total == KL_TOTAL_NONE && b->search->result.subset.summary != KL_SUMMARY_COUNT)
		return KILN_OK;
	int rc = kiln_cursor_total(b->cursor, &total, b->err);
	kl_json_key(&b->w, "total");
	kl_json_put_int(&b->w, (int64_t)total);
	return rc;
}

static void put_link(struct bundle *b, const char *relation, kiln_slice query, kiln_slice page)
{
	kl_buf_clear(&b->scratch);
	kl_buf_add_slice(&b->scratch, b->base);
	if (b->base.size && query.size && query.data[0] != '?')
		kl_buf_add_byte(&b->scratch, '/');
	kl_buf_add_slice(&b->scratch, query);
	if (page.size) {
		kl_buf_add_text(&b->scratch, memchr(query.data, '?', query.size) ? "&_page=" : "?_page=");
		kl_buf_add_slice(&b->scratch, page);
	}
	kl_json_open(&b->w, '{');
	put_text(b, "relation", relation);
	put_scratch(b, "url");
	kl_json_close(&b->w);
}

/* What the link to the next page says of the query: all of it, or, where it is long and can be kept, what stands before its parameters. */
static int next_query(struct bundle *b, kiln_slice *query)
{
	*query = b->search->applied;
	if (!b->keep || query->size <= KL_LINK_MAX)
		return KILN_OK;
	int rc = kl_kept_put(b->store, b->search->check, *query);
	if (rc == KILN_OK)
		query->size = (size_t)((const char *)memchr(query->data, '?', query->size) - query->data);
	return rc == KILN_NO_MEMORY ? kl_fail_memory(b->err) : KILN_OK;
}

static int put_links(struct bundle *b)
{
	kiln_slice next, query;
	int rc = kiln_cursor_page(b->cursor, &next, b->err);
	if (rc == KILN_OK && next.size)
		rc = next_query(b, &query);
	kl_json_key(&b->w, "link");
	kl_json_open(&b->w, '[');
	put_link(b, "self", b->search->applied, b->page);
	if (rc == KILN_OK && next.size)
		put_link(b, "next", query, next);
	kl_json_close(&b->w);
	return rc;
}

static int put_head(struct bundle *b, struct kiln_view *view)
{
	kl_json_open(&b->w, '{');
	put_text(b, "resourceType", "Bundle");
	int rc = put_meta(b, view);
	put_text(b, "type", "searchset");
	if (rc == KILN_OK)
		rc = put_total(b);
	return rc == KILN_OK ? put_links(b) : rc;
}

/* ---- Entries ---- */

static void begin_entry(struct bundle *b)
{
	if (!b->entries) {
		kl_json_key(&b->w, "entry");
		kl_json_open(&b->w, '[');
	}
	b->entries = true;
	kl_json_open(&b->w, '{');
}

static void end_entry(struct bundle *b, const char *mode)
{
	kl_json_key(&b->w, "search");
	kl_json_open(&b->w, '{');
	put_text(b, "mode", mode);
	kl_json_close(&b->w);
	kl_json_close(&b->w);
}

static void put_conflict(struct bundle *b, uint32_t heads)
{
	kl_json_key(&b->w, "extension");
	kl_json_open(&b->w, '[');
	kl_json_open(&b->w, '{');
	put_text(b, "url", CONFLICT);
	kl_json_key(&b->w, "valueUnsignedInt");
	kl_json_put_int(&b->w, heads);
	kl_json_close(&b->w);
	kl_json_close(&b->w);
}

static void put_url(struct bundle *b, const kiln_record *r)
{
	kl_buf_clear(&b->scratch);
	kl_buf_add_slice(&b->scratch, b->base);
	kl_buf_add_byte(&b->scratch, '/');
	kl_buf_add_slice(&b->scratch, r->type);
	kl_buf_add_byte(&b->scratch, '/');
	kl_buf_add_slice(&b->scratch, r->id);
	put_scratch(b, "fullUrl");
}

static void put_row(struct bundle *b, const kiln_record *r)
{
	begin_entry(b);
	if (r->heads > 1)
		put_conflict(b, r->heads);
	if (b->base.size)
		put_url(b, r);
	kl_json_key(&b->w, "resource");
	kl_json_put_raw(&b->w, r->body);
	end_entry(b, r->mode == KILN_INCLUDE ? "include" : "match");
}

static int put_rows(struct bundle *b)
{
	kiln_record r;
	int rc;
	while ((rc = kiln_cursor_next(b->cursor, &r, b->err)) == KILN_OK || rc == KILN_DAMAGED) {
		b->damaged += rc == KILN_DAMAGED;
		if (rc == KILN_OK)
			put_row(b, &r);
		rc = flush(b, PIECE);
		if (rc != KILN_OK)
			return rc;
	}
	return rc == KILN_DONE ? KILN_OK : rc;
}

/* ---- What was not done as asked: R4 operationoutcome.html ---- */

static void put_issue(struct bundle *b, const char *severity, const char *code, kiln_slice diagnostics)
{
	kl_json_open(&b->w, '{');
	put_text(b, "severity", severity);
	put_text(b, "code", code);
	kl_json_member(&b->w, "diagnostics", diagnostics);
	kl_json_close(&b->w);
}

static void put_cut(struct bundle *b)
{
	char text[192];
	snprintf(text, sizeof text, "included records are missing: a page brings along at most %d (KL_INCLUDES_MAX) and follows at most %d steps of :iterate"
		" (KL_INCLUDE_ROUNDS_MAX)", KL_INCLUDES_MAX, KL_INCLUDE_ROUNDS_MAX);
	put_issue(b, "warning", "too-costly", kl_slice_of(text));
}

static void put_ignored(struct bundle *b, kiln_slice name)
{
	kl_buf_clear(&b->scratch);
	kl_buf_add_text(&b->scratch, "parameter '");
	kl_buf_add_slice(&b->scratch, name);
	kl_buf_add_text(&b->scratch, "' was ignored: it is not supported, or has no value");
	put_issue(b, "warning", "not-supported", take_scratch(b));
}

static void put_outcome(struct bundle *b)
{
	kiln_slice name;
	bool complete = kiln_cursor_complete(b->cursor);
	if (complete && kiln_search_ignored(b->search, 0, &name, NULL) != KILN_OK)
		return;
	begin_entry(b);
	kl_json_key(&b->w, "resource");
	kl_json_open(&b->w, '{');
	put_text(b, "resourceType", "OperationOutcome");
	kl_json_key(&b->w, "issue");
	kl_json_open(&b->w, '[');
	for (size_t n = 0; kiln_search_ignored(b->search, n, &name, NULL) == KILN_OK; n++)
		put_ignored(b, name);
	if (b->damaged)
		put_issue(b, "error", "incomplete", KL_SLICE("records are missing here: stored bytes of theirs are damaged"));
	else if (!complete)
		put_cut(b);
	kl_json_close(&b->w);
	kl_json_close(&b->w);
	end_entry(b, "outcome");
}

static int put_all(struct bundle *b, struct kiln_view *view)
{
	int rc = put_head(b, view);
	if (rc == KILN_OK)
		rc = put_rows(b);
	if (rc != KILN_OK)
		return rc;
	put_outcome(b);
	if (b->entries)
		kl_json_close(&b->w);
	kl_json_close(&b->w);
	return kl_json_done(&b->w) ? flush(b, 0) : kl_fail_memory(b->err);
}

int kiln_search_bundle(const kiln_search *search, kiln_view *view, const kiln_bundle_options *options, kiln_write write, void *arg, int *missing,
	kiln_error *err)
{
	if (missing)
		*missing = KILN_OK;
	if (!search || !view || !write || (options && (options->size != sizeof *options || kl_slice_broken(options->base) || kl_slice_broken(options->page))))
		return kl_fail(err, KILN_MISUSE, "kiln_search_bundle needs a search, a view, options of a known size and where to write");
	struct bundle b = {.search = search, .store = view->store, .write = write, .arg = arg, .err = err};
	if (options) {
		b.base = options->base;
		b.keep = options->keep != 0;
	}
	b.page = options && options->page.size ? options->page : search->result.page;
	int rc = b.page.size ? kiln_search_resume(search, view, b.page, &b.cursor, err) : kiln_search_run(search, view, &b.cursor, err);
	kl_json_begin(&b.w, &b.out);
	if (rc == KILN_OK)
		rc = put_all(&b, view);
	if (missing && !kiln_cursor_complete(b.cursor))
		*missing = b.damaged ? KILN_DAMAGED : KILN_LIMIT;
	kiln_cursor_close(b.cursor);
	kl_buf_free(&b.out);
	kl_buf_free(&b.scratch);
	kl_buf_free(&b.lines);
	return rc;
}
