/* import_condition.c - queries that stand for a record: conditional references, conditional update, ifNoneExist (R4 http, transaction).
   Answers are remembered: one is good until a resource of its type is taken, since that may be another match. */
#include "fhir/import.h"
#include "base/status.h"
#include <stdlib.h>

#define KL_CONDITIONS_MAX 65536   /* answers remembered; then all are forgotten */

struct condition {
	kiln_slice query, id;    /* in the arena below */
	uint64_t puts;           /* of its type when it was answered */
	int status;              /* KILN_OK, KILN_NOT_FOUND or KILN_AMBIGUOUS */
};
struct kl_import_conditions {
	struct kl_import_table table;   /* hash of the query -> 1 + position */
	struct condition *list;
	uint32_t count;
	struct kl_arena arena;
};

void kl_import_conditions_free(struct kiln_import *im)
{
	if (!im->conditions) return;
	free(im->conditions->table.slots);
	free(im->conditions->list);
	kl_arena_free(&im->conditions->arena);
	free(im->conditions);
	im->conditions = NULL;
}

static struct kl_import_conditions *conditions(struct kiln_import *im)
{
	struct kl_import_conditions *c = im->conditions;
	if (!c) c = im->conditions = calloc(1, sizeof *c);
	if (c && !c->list) c->list = calloc(KL_CONDITIONS_MAX, sizeof *c->list);
	if (!c || !c->list) return NULL;
	if (c->count == KL_CONDITIONS_MAX) {
		c->count = 0;
		kl_import_table_clear(&c->table);
		kl_arena_clear(&c->arena);
	}
	return c;
}

/* A query that looks at its own type alone. Through a chain or _has another type's records decide. */
static bool of_one_type(kiln_slice query)
{
	const char *names = query.data;
	for (const char *p = query.data; p < query.data + query.size; p++) {
		if (*p == '?' || *p == '&') names = p + 1;
		if (*p == '=') names = NULL;
		if (names && (*p == '.' || *p == ':')) return false;
		if (names == p && *p == '_' && query.data + query.size - p > 4 && memcmp(p, "_has", 4) == 0) return false;
	}
	return true;
}

/* The one match in the store as it is. Two rows are enough to know. */
static int look_up(struct kiln_import *im, kiln_slice query, kiln_slice *id, kiln_error *why)
{
	kiln_search *search = NULL;
	kiln_view *view = NULL;
	kiln_cursor *cursor = NULL;
	kiln_record first;
	uint64_t total = 0;
	int rc = kiln_search_compile(im->store, query, &search, why);

	/* A condition with a hole in it would match more than it means. */
	if (rc == KILN_OK && kiln_search_ignored(search, 0, &(kiln_slice){0}, NULL) == KILN_OK)
		rc = kl_fail(why, KILN_BAD_QUERY, "a parameter of a condition has no value");
	if (rc == KILN_OK) rc = kiln_view_open(im->store, &view, why);
	if (rc == KILN_OK) rc = kiln_search_run(search, view, &cursor, why);
	if (rc == KILN_OK) rc = kiln_cursor_total(cursor, &total, why);
	if (rc != KILN_OK) goto done;
	if (total == 0) rc = kl_fail(why, KILN_NOT_FOUND, "a condition matches no record");
	else if (total > 1) rc = kl_fail(why, KILN_AMBIGUOUS, "a condition matches several records");
	else rc = kiln_cursor_next(cursor, &first, why);
	if (rc != KILN_OK) goto done;
	*id = kl_arena_copy(&im->arena, first.id);
	if (!id->data) rc = kl_fail_memory(why);
done:
	kiln_cursor_close(cursor);
	kiln_view_close(view);
	kiln_search_free(search);
	return rc;
}

static int settle_and_look_up(struct kiln_import *im, const struct kl_type *type, bool simple, kiln_slice query, kiln_slice *id, kiln_error *why)
{
	int rc = simple && im->puts[type->self] == im->settled[type->self] ? KILN_OK : kl_import_flush(im, why);
	return rc == KILN_OK ? look_up(im, query, id, why) : rc;
}

static int repeat(const struct condition *c, kiln_slice *id, kiln_error *why)
{
	*id = c->id;
	if (c->status == KILN_NOT_FOUND) return kl_fail(why, c->status, "a condition matches no record");
	if (c->status == KILN_AMBIGUOUS) return kl_fail(why, c->status, "a condition matches several records");
	return c->status;
}

int kl_import_condition(struct kiln_import *im, kiln_slice query, kiln_slice *id, kiln_error *why)
{
	const char *mark = memchr(query.data, '?', query.size);
	const struct kl_type *type = mark ? kl_resource_type(kl_slice(query.data, (size_t)(mark - query.data))) : NULL;
	struct kl_import_conditions *c = conditions(im);
	struct kl_import_hash *slot;
	struct condition *known;
	bool fresh, simple;
	int rc;

	if (!type) return kl_fail(why, KILN_BAD_QUERY, "a condition must be Type?query");
	if (!c) return kl_fail_memory(why);
	simple = of_one_type(query);
	if (!simple) return settle_and_look_up(im, type, false, query, id, why);
	slot = kl_import_table_at(&c->table, kl_checksum(query), &fresh);
	if (!slot) return kl_fail_memory(why);
	known = slot->value ? &c->list[slot->value - 1] : NULL;
	if (known && known->puts == im->puts[type->self] && kl_slice_eq(known->query, query)) return repeat(known, id, why);
	rc = settle_and_look_up(im, type, true, query, id, why);
	if (rc != KILN_OK && rc != KILN_NOT_FOUND && rc != KILN_AMBIGUOUS) return rc;
	if (!known) slot->value = ++c->count;
	known = &c->list[slot->value - 1];
	*known = (struct condition){kl_arena_copy(&c->arena, query), KL_SLICE(""), im->puts[type->self], rc};
	if (rc == KILN_OK) known->id = kl_arena_copy(&c->arena, *id);
	return known->query.data && known->id.data ? rc : kl_fail_memory(why);
}
