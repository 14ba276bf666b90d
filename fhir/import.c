/* import.c - JSON documents in, full batches out. No transaction: each resource is taken or refused on its own; what is refused leaves
   nothing behind. `through` tells how far the input is covered by the batches handed over so far. */
#include "fhir/import.h"
#include "base/status.h"
#include "base/uuid.h"
#include "fhir/accept.h"
#include <stdlib.h>

/* The name space of ids that are derived from bodies (RFC 9562, version 5). */
static const unsigned char id_space[16] = {0x8c, 0x1d, 0x0e, 0x57, 0x5a, 0x44, 0x4d, 0x1e, 0x9b, 0x6f, 0x2c, 0x61, 0x37, 0xd0, 0x4a, 0x92};

struct kl_import_hash *kl_import_table_at(struct kl_import_table *t, uint64_t key, bool *fresh)
{
	uint32_t at;
	key += key == 0;
	if (t->count * 2 >= t->cap) {
		struct kl_import_table wide = {calloc(t->cap ? t->cap * 2 : 1024, sizeof *t->slots), t->count, t->cap ? t->cap * 2 : 1024};
		if (!wide.slots) return NULL;
		for (uint32_t i = 0; i < t->cap; i++) {
			if (!t->slots[i].key) continue;
			at = (uint32_t)t->slots[i].key & (wide.cap - 1);
			while (wide.slots[at].key) at = (at + 1) & (wide.cap - 1);
			wide.slots[at] = t->slots[i];
		}
		free(t->slots);
		*t = wide;
	}
	at = (uint32_t)key & (t->cap - 1);
	while (t->slots[at].key && t->slots[at].key != key) at = (at + 1) & (t->cap - 1);
	*fresh = !t->slots[at].key;
	if (*fresh) {
		t->slots[at] = (struct kl_import_hash){key, 0};
		t->count++;
	}
	return &t->slots[at];
}

void kl_import_table_clear(struct kl_import_table *t)
{
	if (t->count) memset(t->slots, 0, t->cap * sizeof *t->slots);
	t->count = 0;
}

bool kl_import_fatal(int status)
{
	return status == KILN_IO || status == KILN_FULL || status == KILN_NO_MEMORY || status == KILN_POISONED || status == KILN_MISUSE ||
	       status == KILN_BUSY || status == KILN_DAMAGED || status == KILN_NOT_BUILT;
}

int kiln_import_open(kiln_store *store, const kiln_import_options *options, kiln_import **import, kiln_error *err)
{
	struct kiln_import *im;
	if (import) *import = NULL;
	if (!store || store->read_only || !import || (options && options->size != sizeof *options) || (options && options->commit && !options->settle))
		return kl_fail(err, KILN_MISUSE, "kiln_import_open needs a store open for writing, a place for the handle, and settle with commit");
	im = calloc(1, sizeof *im);
	if (!im) return kl_fail_memory(err);
	im->store = store;
	if (options) im->options = *options;
	if (im->options.batch > KL_BATCH_MAX) im->options.batch = KL_BATCH_MAX;
	*import = im;
	return KILN_OK;
}

void kiln_import_close(kiln_import *im)
{
	if (!im) return;
	kiln_batch_close(im->batch);
	kl_json_free(&im->doc);
	kl_buf_free(&im->text);
	kl_arena_free(&im->arena);
	free(im->bodies.slots);
	free(im->urls.slots);
	free(im->queries.slots);
	kl_import_conditions_free(im);
	free(im);
}

void kiln_import_totals_get(const kiln_import *im, kiln_import_totals *totals)
{
	if (!totals) return;
	memset(totals, 0, sizeof *totals);
	if (im) *totals = im->totals;
}

/* ---- batches ---- */

/* Hand the batch over. A resource that waits holds back what may be called done. */
static int hand_over(struct kiln_import *im, kiln_error *err)
{
	struct kiln_batch *b = im->batch;
	uint64_t through = im->deferred ? im->deferred - 1 : im->totals.resources;
	int rc;

	if (!b || !kiln_batch_count(b)) return KILN_OK;
	im->batch = NULL;
	if (im->options.commit) {
		rc = im->options.commit(im->options.arg, b, through);
		return rc == KILN_OK ? rc : kl_fail(err, rc, "the import was stopped");
	}
	rc = kiln_batch_commit(b, err);
	kiln_batch_close(b);
	return rc;
}

int kl_import_flush(struct kiln_import *im, kiln_error *err)
{
	int rc = hand_over(im, err);
	if (rc == KILN_OK && im->options.settle) {
		rc = im->options.settle(im->options.arg);
		if (rc != KILN_OK) kl_fail(err, rc, "the import was stopped");
	}
	if (rc == KILN_OK) memcpy(im->settled, im->puts, sizeof im->settled);
	return rc;
}

static size_t weight(const struct kiln_batch *b) { return b->arena.total + (b->plain_count + b->linked_count) * sizeof(struct kl_posting); }

static uint64_t batch_size(const struct kiln_import *im)
{
	uint64_t n = im->totals.resources;
	if (im->options.batch) return im->options.batch;
	return n >= KL_IMPORT_LARGE_FROM && n < KL_IMPORT_LARGE_TO ? KL_IMPORT_BATCH_LARGE : KL_IMPORT_BATCH;
}

static int need_batch(struct kiln_import *im, kiln_error *err)
{
	int rc;
	if (im->batch && kiln_batch_count(im->batch) < batch_size(im) && weight(im->batch) < KL_IMPORT_BATCH_BYTES) return KILN_OK;
	rc = hand_over(im, err);
	if (rc == KILN_OK) rc = kiln_batch_open(im->store, &im->batch, err);
	if (rc == KILN_OK) im->batch->import = true;
	return rc;
}

/* ---- resources ---- */

void kl_import_refuse(struct kiln_import *im, uint32_t node, long entry, const kiln_error *why)
{
	kiln_import_event e = {.status = why->status, .offset = why->offset, .entry = entry, .error = why};
	if (!e.offset && node < im->doc.count) e.offset = im->doc.nodes[node].at;
	if (why->status == KILN_UNSUPPORTED && entry >= 0) im->totals.skipped++;
	else im->totals.refused++;
	if (im->options.refused) im->options.refused(im->options.arg, &e);
}

void kl_import_skip(struct kiln_import *im, uint32_t node, long entry, const char *why)
{
	kiln_error e = {0};
	kl_fail(&e, KILN_UNSUPPORTED, "%s", why);
	kl_import_refuse(im, node, entry, &e);
}

int kl_import_id(struct kiln_import *im, uint32_t node, kiln_slice *id, kiln_error *err)
{
	uint32_t own = kl_json_get(&im->doc, node, "id");
	struct kl_import_hash *seen;
	unsigned char uuid[16];
	char text[KL_UUID_TEXT];
	bool fresh;

	*id = own != KL_JSON_NONE ? kl_json_text(&im->doc, own) : KL_SLICE("");
	if (id->size) return KILN_OK;
	kl_buf_clear(&im->text);
	if (kl_batch_body(&im->doc, node, KL_SLICE(""), &im->text) != KILN_OK) return kl_fail_memory(err);
	seen = kl_import_table_at(&im->bodies, kl_checksum(kl_buf_slice(&im->text)), &fresh);
	if (!seen) return kl_fail_memory(err);
	kl_buf_add(&im->text, &seen->value, sizeof seen->value);   /* little-endian on every machine Kiln runs on */
	seen->value++;
	if (!kl_buf_ok(&im->text) || !kl_uuid_by_name(id_space, kl_buf_slice(&im->text), uuid)) return kl_fail_memory(err);
	kl_uuid_text(uuid, text);
	*id = kl_arena_copy(&im->arena, kl_slice(text, sizeof text));
	return id->data ? KILN_OK : kl_fail_memory(err);
}

int kl_import_put(struct kiln_import *im, uint32_t node, kiln_slice id, long entry, kiln_error *err)
{
	kiln_error why = {0};
	int rc = need_batch(im, err);

	if (rc != KILN_OK) return rc;
	if (!id.size && im->doc.nodes[node].kind == KL_JSON_OBJECT) rc = kl_import_id(im, node, &id, err);
	if (rc != KILN_OK) return rc;
	rc = kl_batch_put_node(im->batch, &im->doc, node, id, NULL, &why);
	if (rc == KILN_OK) {
		im->puts[im->batch->ops[im->batch->op_count - 1].type->self]++;
		return KILN_OK;
	}
	if (kl_import_fatal(rc)) {
		if (err) *err = why;
		return rc;
	}
	kl_import_refuse(im, node, entry, &why);
	return KILN_OK;
}

/* ---- documents ---- */

/* A Bundle whose entries are taken out: transaction and batch always, others when asked (R4 bundle). */
static bool is_unpacked(const struct kiln_import *im, bool *requests)
{
	uint32_t name = kl_json_get(&im->doc, KL_JSON_ROOT, "resourceType"), type;
	*requests = false;
	if (name == KL_JSON_NONE || !kl_json_is(&im->doc, name, KL_SLICE("Bundle"))) return false;
	type = kl_json_get(&im->doc, KL_JSON_ROOT, "type");
	if (type != KL_JSON_NONE)
		*requests = kl_json_is(&im->doc, type, KL_SLICE("transaction")) || kl_json_is(&im->doc, type, KL_SLICE("batch"));
	return *requests || im->options.unpack;
}

/* The Bundle itself must be one, or none of it is taken: what its entries hold is looked at one by one. */
static int take_bundle(struct kiln_import *im, bool requests, kiln_error *err)
{
	kiln_error why = {0};
	int rc = kl_accept(&im->doc, KL_JSON_ROOT, NULL, &why);
	if (rc == KILN_OK) return kl_import_bundle(im, requests, err);
	if (kl_import_fatal(rc)) {
		if (err) *err = why;
		return rc;
	}
	kl_import_refuse(im, KL_JSON_ROOT, -1, &why);
	im->totals.resources++;
	return KILN_OK;
}

static int take_document(struct kiln_import *im, kiln_error *err)
{
	bool requests;
	int rc;
	im->totals.documents++;
	kl_arena_clear(&im->arena);
	if (is_unpacked(im, &requests)) return take_bundle(im, requests, err);
	rc = kl_import_put(im, KL_JSON_ROOT, KL_SLICE(""), -1, err);
	if (rc == KILN_OK) im->totals.resources++;
	return rc;
}

/* Not JSON: reported once, the rest of its line is skipped. */
static int refuse_document(struct kiln_import *im, kiln_slice data, const kiln_error *why, size_t *used)
{
	size_t at = why->offset < data.size ? why->offset : data.size;
	const char *line = at < data.size ? memchr(data.data + at, '\n', data.size - at) : NULL;
	*used = line ? (size_t)(line - data.data) + 1 : data.size;
	im->totals.documents++;
	im->totals.resources++;
	im->doc.count = 0;
	kl_import_refuse(im, 0, -1, why);
	return KILN_OK;
}

int kiln_import_next(kiln_import *im, kiln_slice data, int last, size_t *used, kiln_error *err)
{
	kiln_error why = {0};
	int rc;

	if (used) *used = 0;
	if (!im || !used || (!data.data && data.size)) return kl_fail(err, KILN_MISUSE, "kiln_import_next needs an import, data and a place for what was used");
	rc = kl_json_read(&im->doc, data, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, KL_JSON_STREAM, used, &why);
	if (rc == KILN_OK) return take_document(im, err);
	if (rc == KILN_DONE) {
		*used = data.size;
		return rc;
	}
	if (rc == KILN_NOT_FOUND && !last && data.size < KL_DOCUMENT_MAX) return kl_fail(err, rc, "the document does not end in these bytes");
	if (rc == KILN_NOT_FOUND) kl_fail_at(&why, KILN_BAD_JSON, data.size, "the text ends inside a document");
	if (kl_import_fatal(rc)) {
		if (err) *err = why;
		return rc;
	}
	return refuse_document(im, data, &why, used);
}

/* ---- the end ---- */

static int settle(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	*dirty = true;
	return kl_postings_settle(txn, arg, err);
}

/* What a load has left beside the index goes into it, before anybody has to read both. */
static int settle_all(struct kiln_import *im, kiln_error *err)
{
	bool more = im->totals.resources >= KL_IMPORT_BATCH;
	struct kl_job job = {.apply = settle, .arg = &more};
	int rc = KILN_OK;
	while (more && rc == KILN_OK) rc = kl_commit(im->store->env, &job, err);
	return rc;
}

int kiln_import_finish(kiln_import *im, kiln_error *err)
{
	int rc = im ? kl_import_flush(im, err) : kl_fail(err, KILN_MISUSE, "kiln_import_finish needs an import");
	return rc == KILN_OK ? settle_all(im, err) : rc;
}
