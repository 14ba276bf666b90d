/* batch.c - preparing operations, and the public calls on batches. */
#include "fhir/batch.h"
#include "base/status.h"
#include "base/codec.h"
#include "base/uuid.h"
#include "fhir/accept.h"
#include "fhir/write.h"
#include <stdlib.h>

#define OUTDATED_MAX 1000   /* times that a batch is extracted again for one commit */

/* Room for one more item in a growing array. */
static bool grow(void **list, size_t count, size_t *cap, size_t item)
{
	size_t want = *cap ? *cap * 2 : 64;
	void *p;
	if (count < *cap) return true;
	p = realloc(*list, want * item);
	if (!p) return false;
	*list = p;
	*cap = want;
	return true;
}

static bool grow32(void **list, uint32_t count, uint32_t *cap, size_t item)
{
	size_t wide = *cap;
	bool ok = grow(list, count, &wide, item);
	*cap = (uint32_t)wide;
	return ok;
}

int kiln_batch_open(kiln_store *store, kiln_batch **batch, kiln_error *err)
{
	struct kiln_batch *b;
	if (batch) *batch = NULL;
	if (!store || !batch || store->read_only) return kl_fail(err, KILN_MISUSE, "kiln_batch_open needs a store open for writing and a place for the handle");
	b = calloc(1, sizeof *b);
	if (b) {
		b->store = store;
		b->extractor = kl_extractor_new(store->env);
		b->bodies = kl_body_context_new();
		b->old = kl_entries_new(store->env, NULL);
	}
	if (!b || !b->extractor || !b->bodies || !b->old) {
		kiln_batch_close(b);
		return kl_fail_memory(err);
	}
	*batch = b;
	return KILN_OK;
}

void kiln_batch_clear(kiln_batch *b)
{
	if (!b) return;
	if (b->outdated) kl_numbers_clear(&b->numbers);
	kl_numbers_keep(&b->numbers, b->numbers.version);   /* a commit sees whether they are still those of the store */
	b->prepared = b->committed = b->outdated = false;
	b->op_count = b->id_count = b->unknown_count = 0;
	b->plain_count = b->linked_count = 0;
	if (b->id_slots) memset(b->id_slots, 0, b->id_slot_count * sizeof *b->id_slots);
	kl_arena_clear(&b->arena);
	kl_arena_clear(&b->scratch);
}

void kiln_batch_close(kiln_batch *b)
{
	if (!b) return;
	kl_json_free(&b->doc);
	kl_terms_free(&b->terms);
	kl_entries_free(b->old);
	kl_numbers_clear(&b->numbers);
	kl_extractor_free(b->extractor);
	kl_body_context_free(b->bodies);
	kl_buf_free(&b->body);
	kl_buf_free(&b->sealed);
	kl_buf_free(&b->old_body);
	kl_buf_free(&b->bytes);
	kl_arena_free(&b->arena);
	kl_arena_free(&b->scratch);
	free(b->ops);
	free(b->ids);
	free(b->id_slots);
	free(b->plain);
	free(b->linked);
	free(b->unknown);
	free(b);
}

size_t kiln_batch_count(const kiln_batch *batch) { return batch ? batch->op_count : 0; }

/* ---- what the batch knows ---- */

static int type_of(struct kiln_batch *b, const struct kl_type *type, struct kl_type_numbers **out, kiln_error *err)
{
	return kl_numbers_type(&b->numbers, b->store->env, NULL, type, out, err);
}

static uint32_t id_hash(uint32_t type, kiln_slice id) { return (uint32_t)kl_checksum_seed(id, type); }

static bool id_slots_grow(struct kiln_batch *b)
{
	uint32_t n = b->id_slot_count ? b->id_slot_count * 2 : 256, *slots;
	if (b->id_slot_count && b->id_count < b->id_slot_count / 2) return true;
	slots = calloc(n, sizeof *slots);
	if (!slots) return false;
	for (uint32_t i = 0; i < b->id_count; i++) {
		uint32_t at = id_hash(b->ids[i].type, b->ids[i].id) & (n - 1);
		while (slots[at]) at = (at + 1) & (n - 1);
		slots[at] = i + 1;
	}
	free(b->id_slots);
	b->id_slots = slots;
	b->id_slot_count = n;
	return true;
}

/* The position of (type, id) in ids, added if new. UINT32_MAX: no memory. */
static uint32_t id_of(struct kiln_batch *b, uint32_t type, kiln_slice id)
{
	uint32_t at;
	if (!id_slots_grow(b)) return UINT32_MAX;
	at = id_hash(type, id) & (b->id_slot_count - 1);
	for (; b->id_slots[at]; at = (at + 1) & (b->id_slot_count - 1)) {
		const struct kl_identity *i = &b->ids[b->id_slots[at] - 1];
		if (i->type == type && kl_slice_eq(i->id, id)) return b->id_slots[at] - 1;
	}
	if (!grow32((void **)&b->ids, b->id_count, &b->id_cap, sizeof *b->ids)) return UINT32_MAX;
	id = kl_arena_copy(&b->arena, id);
	if (!id.data) return UINT32_MAX;
	b->ids[b->id_count] = (struct kl_identity){.type = type, .id = id};
	b->id_slots[at] = b->id_count + 1;
	return b->id_count++;
}

/* ---- terms ---- */

static int target_of(struct kiln_batch *b, const struct kl_target *t, uint32_t *position, kiln_error *err)
{
	struct kl_type_numbers *type;
	uint32_t symbol = KL_SYMBOL_NONE;
	if (t->type) {
		int rc = type_of(b, t->type, &type, err);
		if (rc != KILN_OK) return rc;
		symbol = type->symbol;
	}
	*position = id_of(b, symbol, t->id);
	return *position == UINT32_MAX ? kl_fail_memory(err) : KILN_OK;
}

static int add_term(struct kiln_batch *b, uint32_t op, uint16_t number, const struct kl_term *t, uint32_t target, kiln_error *err)
{
	size_t hole = t->behind ? 2 + t->size : 2, value = t->target && !t->behind ? 6 : 2, size = 2 + t->size + (t->target ? 4 : 0);
	char *term = kl_arena_alloc(&b->arena, size);
	struct kl_posting p = {.term = kl_slice(term, size), .record = op};

	if (!term) return kl_fail_memory(err);
	kl_put_be16(term, number);
	if (t->size) memcpy(term + value, b->terms.bytes.data + t->at, t->size);
	if (t->target) {
		memset(term + hole, 0, 4);
		if (!grow((void **)&b->linked, b->linked_count, &b->linked_cap, sizeof *b->linked)) return kl_fail_memory(err);
		b->linked[b->linked_count++] = (struct kl_linked){p, target, (uint32_t)hole};
	} else {
		if (!grow((void **)&b->plain, b->plain_count, &b->plain_cap, sizeof *b->plain)) return kl_fail_memory(err);
		b->plain[b->plain_count++] = p;
	}
	return KILN_OK;
}

static int add_terms(struct kiln_batch *b, uint32_t op, const struct kl_type_numbers *type, kiln_error *err)
{
	const struct kl_terms *t = &b->terms;
	uint32_t *targets = kl_arena_alloc(&b->arena, (t->target_count + 1) * sizeof *targets);
	int rc = targets ? KILN_OK : kl_fail_memory(err);

	for (uint32_t i = 0; i < t->target_count && rc == KILN_OK; i++) rc = target_of(b, &t->targets[i], &targets[i], err);
	for (uint32_t i = 0; i < t->count && rc == KILN_OK; i++) {
		const struct kl_term *term = &t->list[i];
		uint16_t number = type->numbers[term->index];
		if (number) rc = add_term(b, op, number, term, term->target ? targets[term->target - 1] : 0, err);
	}
	if (rc != KILN_OK) return rc;
	b->ops[op].patient = t->patient ? targets[t->patient - 1] + 1 : 0;
	b->ops[op].encounter = t->encounter ? targets[t->encounter - 1] + 1 : 0;
	return KILN_OK;
}

/* Remember the systems that have no symbol yet: kiln_batch_prepare numbers them all in one transaction. */
static int note_unknown(struct kiln_batch *b, kiln_error *err)
{
	for (uint32_t i = 0; i < b->terms.unknown_count; i++) {
		uint32_t k = 0;
		while (k < b->unknown_count && !kl_slice_eq(b->unknown[k], b->terms.unknown[i])) k++;
		if (k < b->unknown_count && k < 64) continue;   /* a repeated one further on is harmless */
		if (!grow32((void **)&b->unknown, b->unknown_count, &b->unknown_cap, sizeof *b->unknown)) return kl_fail_memory(err);
		b->unknown[b->unknown_count] = kl_arena_copy(&b->arena, b->terms.unknown[i]);
		if (!b->unknown[b->unknown_count++].data) return kl_fail_memory(err);
	}
	return KILN_OK;
}

/* Terms of the resource at root, into the batch; *unfinished when a system had no symbol (nothing is added then). */
static int extract(struct kiln_batch *b, uint32_t op, const struct kl_json *doc, uint32_t root, bool *unfinished, kiln_error *err)
{
	struct kl_type_numbers *type;
	int rc = type_of(b, b->ops[op].type, &type, err);
	if (rc != KILN_OK) return rc;
	kl_terms_clear(&b->terms);
	kl_extractor_use(b->extractor, b->numbers.parameters);
	rc = kl_extract(b->extractor, doc, root, b->ops[op].type, &b->terms, err);
	if (rc != KILN_OK) return rc;
	*unfinished = b->terms.unknown_count > 0;
	return *unfinished ? note_unknown(b, err) : add_terms(b, op, type, err);
}

/* ---- bodies ---- */

static bool meta_kept(const struct kl_json *doc, uint32_t key)
{
	return !kl_json_is(doc, key, KL_SLICE("versionId")) && !kl_json_is(doc, key, KL_SLICE("lastUpdated"));
}

static void put_key(const struct kl_json *doc, uint32_t key, bool first, struct kl_buf *out)
{
	if (!first) kl_buf_add_byte(out, ',');
	kl_json_copy(doc, key, out);
	kl_buf_add_byte(out, ':');
}

/* meta without versionId and lastUpdated; nothing at all when nothing is left. */
static void put_meta(const struct kl_json *doc, uint32_t key, struct kl_buf *out)
{
	size_t start = out->size;
	bool first = true;
	put_key(doc, key, false, out);
	kl_buf_add_byte(out, '{');
	for (uint32_t k = kl_json_first(doc, key + 1); k != KL_JSON_NONE; k = kl_json_next(doc, key + 1, k)) {
		if (!meta_kept(doc, k)) continue;
		put_key(doc, k, first, out);
		kl_json_copy(doc, k + 1, out);
		first = false;
	}
	kl_buf_add_byte(out, '}');
	if (first) out->size = start;
}

int kl_batch_body(const struct kl_json *doc, uint32_t root, kiln_slice id, struct kl_buf *out)
{
	bool first = true;
	kl_buf_add_byte(out, '{');
	for (uint32_t k = kl_json_first(doc, root); k != KL_JSON_NONE; k = kl_json_next(doc, root, k)) {
		if (kl_json_is(doc, k, KL_SLICE("id"))) continue;
		if (!first && kl_json_is(doc, k, KL_SLICE("meta")) && doc->nodes[k + 1].kind == KL_JSON_OBJECT) {
			put_meta(doc, k, out);
			continue;
		}
		put_key(doc, k, first, out);
		kl_json_copy(doc, k + 1, out);
		if (kl_json_is(doc, k, KL_SLICE("resourceType")) && id.size) {
			kl_buf_add_text(out, ",\"id\":\"");
			kl_buf_add_slice(out, id);
			kl_buf_add_byte(out, '"');
		}
		first = false;
	}
	kl_buf_add_byte(out, '}');
	return kl_buf_ok(out) ? KILN_OK : KILN_NO_MEMORY;
}

/* ---- adding operations ---- */

static int add_op(struct kiln_batch *b, const struct kl_type *type, uint8_t operation, kiln_slice id, const kiln_condition *c, kiln_error *err)
{
	struct kl_op *op;
	if (b->committed) return kl_fail(err, KILN_MISUSE, "the batch is committed: clear it first");
	if (c && (c->size != sizeof *c || kl_slice_broken(c->if_match))) return kl_fail(err, KILN_MISUSE, "a condition of an unknown size, or without the bytes it promises");
	if (b->op_count >= KL_BATCH_MAX) return kl_fail(err, KILN_LIMIT, "a batch holds at most %d operations (KL_BATCH_MAX)", KL_BATCH_MAX);
	if (!grow32((void **)&b->ops, b->op_count, &b->op_cap, sizeof *b->ops)) return kl_fail_memory(err);
	op = &b->ops[b->op_count];
	memset(op, 0, sizeof *op);
	op->type = type;
	op->operation = operation;
	op->id = kl_arena_copy(&b->arena, id);
	op->if_absent = c && c->if_absent;
	if (c && c->if_match.size) op->if_match = kl_arena_copy(&b->arena, c->if_match);
	if (!op->id.data || (c && c->if_match.size && !op->if_match.data)) return kl_fail_memory(err);
	b->op_count++;
	b->prepared = false;
	return KILN_OK;
}

static int seal(struct kiln_batch *b, struct kl_op *op, kiln_error *err)
{
	int rc;
	kl_buf_clear(&b->sealed);
	rc = kl_body_seal(b->bodies, kl_type_name(op->type), op->id, kl_buf_slice(&b->body), &b->sealed, &op->sealed);
	if (rc != KILN_OK) return kl_fail(err, rc, "the body cannot be compressed");
	op->sealed.bytes = kl_arena_copy(&b->arena, op->sealed.bytes);
	return op->sealed.bytes.data ? KILN_OK : kl_fail_memory(err);
}

static int put_op(struct kiln_batch *b, const struct kl_json *doc, uint32_t root, struct kl_op *op, kiln_error *err)
{
	struct kl_type_numbers *type;
	int rc = type_of(b, op->type, &type, err);
	if (rc != KILN_OK) return rc;
	kl_buf_clear(&b->body);
	if (kl_batch_body(doc, root, op->id, &b->body) != KILN_OK) return kl_fail_memory(err);
	if (b->body.size > KL_RESOURCE_MAX) return kl_fail(err, KILN_LIMIT, "a resource holds at most %u bytes (KL_RESOURCE_MAX)", KL_RESOURCE_MAX);
	rc = seal(b, op, err);
	if (rc != KILN_OK) return rc;
	op->self = id_of(b, type->symbol, op->id);
	if (op->self == UINT32_MAX) return kl_fail_memory(err);
	return extract(b, b->op_count - 1, doc, root, &op->unfinished, err);
}

/* Terms and targets that a failed put has left are dropped; ids stay: an unused number is harmless, so none is given to them (write.c
   assigns only what operations and terms use). */
int kl_batch_put_node(struct kiln_batch *b, const struct kl_json *doc, uint32_t root, kiln_slice id, const kiln_condition *condition, kiln_error *err)
{
	size_t plain = b->plain_count, linked = b->linked_count;
	uint32_t ops = b->op_count, own;
	unsigned char random[16];
	char text[KL_UUID_TEXT];
	const struct kl_type *type;
	int rc = kl_accept(doc, root, &type, err);

	if (rc != KILN_OK) return rc;
	own = kl_json_get(doc, root, "id");
	if (!id.size && own != KL_JSON_NONE) id = kl_json_text(doc, own);
	if (!id.size) {
		if (!kl_uuid_random(random)) return kl_fail(err, KILN_IO, "no random bytes");
		kl_uuid_text(random, text);
		id = kl_slice(text, sizeof text);
	}
	rc = add_op(b, type, KL_PUT, id, condition, err);
	if (rc == KILN_OK) rc = put_op(b, doc, root, &b->ops[b->op_count - 1], err);
	if (rc != KILN_OK) {
		b->plain_count = plain;
		b->linked_count = linked;
		b->op_count = ops;
	}
	return rc;
}

int kiln_batch_put(kiln_batch *batch, kiln_slice json, const kiln_condition *condition, kiln_error *err)
{
	int rc;
	if (!batch || (!json.data && json.size)) return kl_fail(err, KILN_MISUSE, "kiln_batch_put needs a batch and a resource");
	if (json.size > 4u * KL_RESOURCE_MAX) return kl_fail(err, KILN_LIMIT, "a resource holds at most %u bytes (KL_RESOURCE_MAX)", KL_RESOURCE_MAX);
	rc = kl_json_read(&batch->doc, json, KL_DEPTH_MAX, 0, NULL, err);
	return rc == KILN_OK ? kl_batch_put_node(batch, &batch->doc, KL_JSON_ROOT, KL_SLICE(""), condition, err) : rc;
}

static bool id_well_formed(kiln_slice id)
{
	if (!id.size || id.size > KL_ID_MAX) return false;
	for (size_t i = 0; i < id.size; i++) {   /* R4 datatypes, id: [A-Za-z0-9\-\.]{1,64} */
		char c = id.data[i];
		if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')) return false;
	}
	return true;
}

int kiln_batch_delete(kiln_batch *batch, kiln_slice type, kiln_slice id, const kiln_condition *condition, kiln_error *err)
{
	const struct kl_type *t;
	struct kl_type_numbers *known;
	int rc;
	if (!batch || kl_slice_broken(type) || kl_slice_broken(id)) return kl_fail(err, KILN_MISUSE, "kiln_batch_delete needs a batch, a type and an id");
	t = kl_resource_type(type);
	if (!t) return kl_fail(err, KILN_BAD_RESOURCE, "no such resource type");
	if (!id_well_formed(id)) return kl_fail(err, KILN_BAD_RESOURCE, "the id is not well formed");
	rc = type_of(batch, t, &known, err);
	if (rc == KILN_OK) rc = add_op(batch, t, KL_DELETE, id, condition, err);
	if (rc != KILN_OK) return rc;
	batch->ops[batch->op_count - 1].self = id_of(batch, known->symbol, id);
	if (batch->ops[batch->op_count - 1].self != UINT32_MAX) return KILN_OK;
	batch->op_count--;
	return kl_fail_memory(err);
}

/* ---- preparing and committing ---- */

/* Make the terms of an operation from its stored body. */
static int extract_stored(struct kiln_batch *b, uint32_t n, kiln_error *err)
{
	struct kl_op *op = &b->ops[n];
	int rc;
	kl_buf_clear(&b->body);
	rc = kl_body_open(b->bodies, &op->sealed, &b->body);
	if (rc == KILN_OK) rc = kl_json_read(&b->doc, kl_buf_slice(&b->body), KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, err);
	return rc == KILN_OK ? extract(b, n, &b->doc, KL_JSON_ROOT, &op->unfinished, err) : rc;
}

/* The systems have symbols now: make the terms of operations that had to wait. */
static int finish_op(struct kiln_batch *b, uint32_t n, kiln_error *err)
{
	int rc = extract_stored(b, n, err);
	return rc == KILN_OK && b->ops[n].unfinished ? kl_fail(err, KILN_IO, "a code system has no symbol") : rc;
}

static int finish(struct kiln_batch *b, kiln_error *err)
{
	int rc = b->unknown_count ? kl_symbols_intern(b->store->env, b->unknown, b->unknown_count, NULL, err) : KILN_OK;
	for (uint32_t i = 0; i < b->op_count && rc == KILN_OK; i++)
		if (b->ops[i].unfinished) rc = finish_op(b, i, err);
	if (rc == KILN_OK) b->unknown_count = 0;
	return rc;
}

int kiln_batch_prepare(kiln_batch *batch, kiln_error *err)
{
	int rc;
	size_t n;
	if (!batch) return kl_fail(err, KILN_MISUSE, "kiln_batch_prepare needs a batch");
	if (batch->prepared) return KILN_OK;
	rc = finish(batch, err);
	if (rc != KILN_OK) return rc;
	kl_arena_clear(&batch->scratch);
	n = kl_postings_sort(batch->plain, batch->plain_count, &batch->scratch);
	if (n == KL_SORT_FAILED) return kl_fail_memory(err);
	batch->plain_count = n;
	batch->prepared = true;
	return KILN_OK;
}

static int apply_settlement(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	(void)arg;
	*dirty = true;
	return kl_numbers_settle(txn, err);
}

/* The terms were made for indexes that are no longer those of the store: make them again. */
static int extract_again(struct kiln_batch *b, kiln_error *err)
{
	struct kl_type_numbers *type;
	int rc = KILN_OK;
	if (b->numbers.foreign) rc = kl_commit(b->store->env, &(struct kl_job){apply_settlement, NULL, NULL}, err);
	kl_numbers_clear(&b->numbers);
	b->plain_count = b->linked_count = b->unknown_count = 0;
	b->prepared = b->outdated = false;
	for (uint32_t i = 0; i < b->op_count && rc == KILN_OK; i++) {
		rc = type_of(b, b->ops[i].type, &type, err);
		if (rc == KILN_OK && b->ops[i].operation == KL_PUT) rc = extract_stored(b, i, err);
	}
	return rc;
}

/* The definitions may change while a batch is prepared, and once more while that is put right; not for ever. */
static int commit(struct kiln_batch *b, kiln_error *err)
{
	struct kl_job job = {kl_write_apply, kl_write_committed, b};
	int rc = KILN_OK;
	for (int tries = 0; tries < OUTDATED_MAX; tries++) {
		if (b->outdated || b->numbers.foreign || b->numbers.outdated) rc = extract_again(b, err);
		if (rc == KILN_OK) rc = kiln_batch_prepare(b, err);
		if (rc == KILN_OK) rc = kl_commit(b->store->env, &job, err);
		if (!b->outdated) return rc;
		rc = KILN_OK;
	}
	return kl_fail(err, KILN_BUSY, "the search parameters of the store change all the time");
}

int kiln_batch_commit(kiln_batch *batch, kiln_error *err)
{
	int rc;
	if (!batch) return kl_fail(err, KILN_MISUSE, "kiln_batch_commit needs a batch");
	if (batch->committed) return kl_fail(err, KILN_MISUSE, "the batch is committed: clear it first");
	if (batch->op_count == 0) return KILN_OK;
	rc = commit(batch, err);
	if (rc == KILN_OK) batch->committed = true;
	return rc;
}

int kiln_batch_result(const kiln_batch *batch, size_t n, kiln_result *result, kiln_error *err)
{
	const struct kl_op *op;
	char *version;
	if (!batch || !result || !batch->committed) return kl_fail(err, KILN_MISUSE, "kiln_batch_result needs a committed batch and a place for the result");
	memset(result, 0, sizeof *result);
	if (n >= batch->op_count) return kl_fail(err, KILN_NOT_FOUND, "no such operation");
	op = &batch->ops[n];
	result->outcome = op->out.outcome;
	result->type = kl_type_name(op->type);
	result->id = op->id;
	result->sequence = op->out.sequence;
	if (!op->out.generation) return KILN_OK;
	version = kl_arena_alloc((struct kl_arena *)&batch->arena, KL_VERSION_ID_MAX);
	if (!version) return kl_fail_memory(err);
	kl_version_id(op->out.generation, op->out.tag, version);
	result->version = kl_slice_of(version);
	return KILN_OK;
}
