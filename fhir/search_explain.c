/* search_explain.c - how a search is answered, as one JSON object. */
#include "base/json.h"
#include "base/status.h"
#include "fhir/search_include.h"
#include <stdlib.h>

static const char *how_name(uint8_t how)
{
	switch ((enum kl_how)how) {
	case KL_HOW_FETCH: return "fetch";
	case KL_HOW_SEEK: return "seek";
	case KL_HOW_LOOKUP: return "lookup";
	case KL_HOW_JOIN: return "join";
	case KL_HOW_READ: return "read";
	case KL_HOW_COUNT: return "count";
	case KL_HOW_SKIPPED: return "skipped";
	}
	return "";
}

static void put_indexes(struct kl_json_writer *w, const struct kl_type_indexes *ti, const struct kl_clause *clause)
{
	if (clause->kind == KL_CLAUSE_HAS)
		ti = clause->groups[0].ti;
	kl_json_key(w, "indexes");
	kl_json_open(w, '[');
	for (uint32_t i = 0; i < clause->index_count; i++)
		kl_json_put_string(w, kl_slice_of(ti->list[clause->indexes[i]].name));
	kl_json_close(w);
}

static void put_number(struct kl_json_writer *w, const char *key, uint64_t n)
{
	kl_json_key(w, key);
	if (n == KL_ESTIMATE_NONE)
		kl_json_put_null(w);
	else
		kl_json_put_int(w, (int64_t)n);
}

static void put_step(struct kl_json_writer *w, const struct kl_type_indexes *ti, const struct kl_step *s)
{
	kl_json_open(w, '{');
	kl_json_member(w, "parameter", s->clause->name);
	if (s->clause->negated) {
		kl_json_key(w, "negated");
		kl_json_put_bool(w, true);
	}
	put_indexes(w, ti, s->clause);
	put_number(w, "values", s->clause->group_count ? 1 : s->clause->count);
	put_number(w, "estimated", s->capped ? KL_ESTIMATE_NONE : s->estimated);
	put_number(w, "actual", s->actual);
	kl_json_member(w, "how", kl_slice_of(how_name(s->how)));
	kl_json_close(w);
}

/* The indexes whose order it is. */
static void put_keys(struct kl_json_writer *w, const kiln_search *search)
{
	const struct kl_order *o = &search->order;
	if (o->key_count == 0) {
		kl_json_member(w, "order", KL_SLICE("record"));
		return;
	}
	kl_json_key(w, "order");
	kl_json_open(w, '[');
	for (uint32_t i = 0; i < o->key_count; i++)
		kl_json_put_string(w, o->keys[i].id ? KL_SLICE("id") : kl_slice_of(search->root.ti->list[o->keys[i].of[0].list[0]].name));
	kl_json_close(w);
}

static void put_order(struct kl_json_writer *w, const kiln_search *search)
{
	const struct kl_order *o = &search->order;
	if (o->chart)
		kl_json_member(w, "order", kl_slice_of(search->root.ti->list[o->chart->indexes[0]].name));
	else
		put_keys(w, search);
	if (o->key_count && o->keys[0].descending) {
		kl_json_key(w, "descending");
		kl_json_put_bool(w, true);
	}
}

/* Of several types, the clauses shown are those of the first. */
static void put_types(struct kl_json_writer *w, const kiln_search *search)
{
	kl_json_member(w, "type", kl_type_name(search->root.type));
	if (search->other_count)
		put_number(w, "other_types", search->other_count);
}

static size_t page_size(const kiln_search *search, uint64_t total)
{
	const struct kl_result *r = &search->result;
	return r->subset.summary == KL_SUMMARY_COUNT ? 0 : (size_t)(r->limited && r->limit < total ? r->limit : total);
}

/* What each include brought that was not there before, for the page. */
static void put_included(struct kl_json_writer *w, const struct kl_result *result, const struct kl_included *included)
{
	if (result->include_count == 0)
		return;
	kl_json_key(w, "includes");
	kl_json_open(w, '[');
	for (uint32_t i = 0; i < result->include_count; i++) {
		kl_json_open(w, '{');
		kl_json_member(w, "parameter", result->includes[i].text);
		put_number(w, "brought", included->brought[i]);
		kl_json_close(w);
	}
	kl_json_close(w);
	put_number(w, "included", included->records.count);
}

/* What it is true of, and what it leaves out. */
static void put_answer(struct kl_json_writer *w, const kiln_search *search, const struct kl_run *run, bool complete)
{
	char cursor[KL_MOMENT_TEXT];
	kiln_slice name;
	kl_moment_text(run->env, run->view->sequence, cursor);
	kl_json_member(w, "cursor", kl_slice_of(cursor));
	put_number(w, "sequence", run->view->sequence);
	kl_json_key(w, "complete");
	kl_json_put_bool(w, complete);
	if (kiln_search_ignored(search, 0, &name, NULL) != KILN_OK)
		return;
	kl_json_key(w, "ignored");
	kl_json_open(w, '[');
	for (size_t n = 0; kiln_search_ignored(search, n, &name, NULL) == KILN_OK; n++)
		kl_json_put_string(w, name);
	kl_json_close(w);
}

static void put_all(struct kl_json_writer *w, const kiln_search *search, const struct kl_run *run, uint64_t total, const struct kl_included *included)
{
	kl_json_open(w, '{');
	put_answer(w, search, run, !included->cut);
	put_types(w, search);
	put_number(w, "total", total);
	kl_json_key(w, "clauses");
	kl_json_open(w, '[');
	for (uint32_t i = 0; i < run->step_count; i++)
		put_step(w, search->root.ti, &run->steps[i]);
	kl_json_close(w);
	put_order(w, search);
	put_included(w, &search->result, included);
	put_number(w, "records_read", run->looked_at + page_size(search, total) + included->records.count);
	put_number(w, "cost", kl_postings_work(run->postings));
	kl_json_close(w);
}

static int explain(kiln_search *search, struct kl_run *run, struct kl_set *rows, struct kl_included *included)
{
	struct kl_json_writer w;
	int rc = kl_order_rows(run, search, 0, SIZE_MAX, rows);
	if (rc == KILN_OK)
		rc = kl_included_run(run, search, rows->records, page_size(search, rows->count), included);
	if (rc != KILN_OK)
		return rc;
	if (search->order.chart && search->order.whole) {
		run->steps[0] = (struct kl_step){.clause = search->order.chart, .estimated = KL_ESTIMATE_NONE, .actual = rows->count, .how = KL_HOW_FETCH};
		run->step_count = 1;
	}
	kl_buf_clear(&search->json);
	kl_json_begin(&w, &search->json);
	put_all(&w, search, run, rows->count, included);
	return kl_json_done(&w) && kl_buf_ok(&search->json) ? KILN_OK : kl_fail_memory(run->err);
}

int kiln_search_explain(kiln_search *search, kiln_view *view, kiln_slice *json, kiln_error *err)
{
	struct kl_run run;
	struct kl_set rows = {0};
	struct kl_included included = {0};
	if (!search || !view || !json || view->store->env != search->env)
		return kl_fail(err, KILN_MISUSE, "kiln_search_explain needs a search, a view of its store and a place for the answer");
	*json = KL_SLICE("");
	int rc = kl_run_begin(&run, search, view, err);
	if (rc != KILN_OK)
		return rc;
	kl_postings_bound(run.postings, search->max_cost);
	run.steps = calloc(KL_STEPS_MAX, sizeof *run.steps);
	struct kl_step *steps = run.steps;
	rc = steps ? explain(search, &run, &rows, &included) : kl_fail_memory(err);
	if (rc == KILN_OK)
		*json = kl_buf_slice(&search->json);
	free(steps);
	kl_set_free(&rows);
	kl_included_free(&included);
	return kl_run_end(&run, rc);
}
