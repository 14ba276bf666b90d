/* search_list.c - _list (R4 search 3.1.1.4.13): the records that a List in the store refers to by entry.item. What entry.deleted marks is left out; a List
   in a List stands for itself alone. */
#include "base/json.h"
#include "base/status.h"
#include "fhir/extract.h"
#include "fhir/record.h"
#include "fhir/search_compile.h"
#include "fhir/search_run.h"

/* ---- Compiled: id, List/id ---- */

static int compile_id(struct kl_compile *c, kiln_slice value, kiln_slice *id)
{
	static const kiln_slice front = {"List/", 5};
	struct kl_target target;
	if (value.data[0] == '$')
		return kl_compile_fail(c, KILN_UNSUPPORTED, "functional lists ($current-...)");
	size_t skip = kl_slice_starts(value, front) ? front.size : 0;
	*id = kl_slice(value.data + skip, value.size - skip);
	kl_buf_clear(&c->bytes);
	kl_buf_add_slice(&c->bytes, front);
	kl_buf_add_slice(&c->bytes, *id);
	bool good = kl_buf_ok(&c->bytes), parsed = good && kl_reference_parse(kl_buf_slice(&c->bytes), &target) && target.type && target.id.size == id->size;
	kl_buf_clear(&c->bytes);
	return parsed ? KILN_OK : good ? kl_compile_fail(c, KILN_BAD_QUERY, "it is the id of a List") : kl_fail_memory(c->err);
}

int kl_list_compile(struct kl_compile *c, struct kl_query_name name, struct kl_clause *clause)
{
	uint32_t count = c->query->count;
	if (name.modifier.data || name.rest.data)
		return kl_compile_fail(c, KILN_BAD_QUERY, "it has no modifier and cannot be followed by '.'");
	clause->kind = KL_CLAUSE_LIST;
	clause->ids = kl_arena_alloc(c->arena, count * sizeof *clause->ids);
	if (!clause->ids)
		return kl_fail_memory(c->err);
	int rc = KILN_OK;
	for (; clause->count < count && rc == KILN_OK; clause->count++)
		rc = compile_id(c, c->query->values[clause->count], &clause->ids[clause->count]);
	return rc;
}

/* ---- Run ---- */

struct lister {
	struct kl_run *run;
	const struct kl_type *type;        /* of the records wanted */
	uint32_t symbol;
	struct kl_set *out;
	struct kl_record_buffer record;
	struct kl_json doc;
	struct kl_arena arena;
};

static int find_record(struct lister *l, uint32_t type, kiln_slice id, uint32_t *record)
{
	int rc = kl_identity_find(l->run->txn, type, id, record);
	return rc == KILN_OK || rc == KILN_NOT_FOUND ? rc : kl_fail(l->run->err, rc, "the identities cannot be read");
}

static uint32_t member(struct lister *l, uint32_t object, const char *name, enum kl_json_kind kind)
{
	if (object == KL_JSON_NONE || l->doc.nodes[object].kind != KL_JSON_OBJECT)
		return KL_JSON_NONE;
	uint32_t node = kl_json_get(&l->doc, object, name);
	return node != KL_JSON_NONE && l->doc.nodes[node].kind == kind ? node : KL_JSON_NONE;
}

static int add_entry(struct lister *l, uint32_t entry)
{
	uint32_t node = member(l, member(l, entry, "item", KL_JSON_OBJECT), "reference", KL_JSON_STRING), record;
	struct kl_target target;
	if (node == KL_JSON_NONE || member(l, entry, "deleted", KL_JSON_TRUE) != KL_JSON_NONE)
		return KILN_OK;
	kiln_slice text = kl_json_string(&l->doc, node, &l->arena);
	if (!text.data)
		return kl_fail_memory(l->run->err);
	if (!kl_reference_parse(text, &target) || target.type != l->type)
		return KILN_OK;
	int rc = find_record(l, l->symbol, target.id, &record);
	if (rc == KILN_OK)
		kl_set_add(l->out, record);
	return rc == KILN_NOT_FOUND ? KILN_OK : rc;
}

static int add_list(struct lister *l, uint32_t number)
{
	kiln_record record;
	kl_arena_clear(&l->arena);
	int rc = kl_run_charge(l->run);
	if (rc != KILN_OK)
		return rc;
	rc = kl_record_current(l->run->view, number, &l->record, &record, l->run->err);
	if (rc == KILN_NOT_FOUND || rc == KILN_GONE)
		return KILN_OK;
	if (rc == KILN_OK)
		rc = kl_json_read(&l->doc, record.body, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, l->run->err);
	if (rc != KILN_OK)
		return rc == KILN_NO_MEMORY ? rc : kl_fail(l->run->err, KILN_DAMAGED, "a List that the search must look at cannot be read");
	uint32_t entries = member(l, KL_JSON_ROOT, "entry", KL_JSON_ARRAY);
	if (entries == KL_JSON_NONE)
		return KILN_OK;
	for (uint32_t e = kl_json_first(&l->doc, entries); e != KL_JSON_NONE && rc == KILN_OK; e = kl_json_next(&l->doc, entries, e))
		rc = add_entry(l, e);
	return rc;
}

static int add_lists(struct lister *l, const struct kl_clause *clause)
{
	uint32_t symbol, record;
	int rc = kl_symbols_find(l->run->env, l->run->txn, KL_SLICE("List"), &symbol);
	if (rc == KILN_OK)
		rc = kl_symbols_find(l->run->env, l->run->txn, kl_type_name(l->type), &l->symbol);
	if (rc != KILN_OK)
		return rc == KILN_NOT_FOUND ? KILN_OK : kl_fail(l->run->err, rc, "the symbols cannot be read");
	for (uint32_t i = 0; i < clause->count && rc == KILN_OK; i++) {
		rc = find_record(l, symbol, clause->ids[i], &record);
		rc = rc == KILN_OK ? add_list(l, record) : rc == KILN_NOT_FOUND ? KILN_OK : rc;
	}
	return rc;
}

int kl_list_fetch(struct kl_run *run, const struct kl_group *group, const struct kl_clause *clause, struct kl_set *out)
{
	struct lister l = {.run = run, .type = group->type, .out = out};
	uint64_t records;
	int rc = kl_run_records(run, group->ti, &records);
	if (rc != KILN_OK || records == 0)
		return rc;
	rc = add_lists(&l, clause);
	kl_set_sort(out);
	if (rc == KILN_OK)
		rc = out->failed ? kl_fail_memory(run->err) : kl_run_live(run, group->type, out);
	kl_record_buffer_free(&l.record);
	kl_json_free(&l.doc);
	kl_arena_free(&l.arena);
	return rc;
}
