/* record.c - from the log's stored body to the resource that a reader gets. */
#include "fhir/record.h"
#include "base/clock.h"
#include "base/json.h"
#include "base/status.h"

void kl_record_buffer_free(struct kl_record_buffer *b)
{
	kl_buf_free(&b->body);
	kl_buf_free(&b->stored);
	kl_arena_free(&b->arena);
	kl_json_free(&b->doc);
}

void kl_record_buffer_trim(struct kl_record_buffer *b)
{
	if (b->body.cap + b->stored.cap + b->arena.total + b->doc.cap * sizeof *b->doc.nodes > KL_SCRATCH_KEPT)
		kl_record_buffer_free(b);
}

/* What meta gains at its start (R4 resource, meta.versionId and meta.lastUpdated). */
static void add_members(struct kl_buf *out, const kiln_record *r)
{
	char time[KL_INSTANT_TEXT];
	kl_instant_text(r->updated, time);
	kl_buf_add_text(out, "\"versionId\":\"");
	kl_buf_add_slice(out, r->version);
	kl_buf_add_text(out, "\",\"lastUpdated\":\"");
	kl_buf_add(out, time, sizeof time);
	kl_buf_add_text(out, "\"");
}

/* stored[0, at) + members + stored[at, end); whole: at is where a new meta goes, else just behind the bracket of the one that is there. */
static void splice(struct kl_buf *out, kiln_slice stored, size_t at, bool whole, const kiln_record *r)
{
	kl_buf_add(out, stored.data, at);
	if (whole) kl_buf_add_text(out, ",\"meta\":{");
	add_members(out, r);
	kl_buf_add_text(out, whole ? "}" : ",");
	kl_buf_add(out, stored.data + at, stored.size - at);
}

/* The common shape: {"resourceType":"T","id":"I" and then meta or no meta at all. False: look closer. */
static bool splice_fast(struct kl_buf *out, kiln_slice stored, const kiln_record *r)
{
	static const char meta[] = ",\"meta\":{";
	size_t head = sizeof "{\"resourceType\":\"\",\"id\":\"\"" - 1 + r->type.size + r->id.size;
	kiln_slice rest;

	if (stored.size < head || memcmp(stored.data, "{\"resourceType\":\"", 17) != 0 || stored.data[17 + r->type.size] != '"' ||
	    memcmp(stored.data + 17 + r->type.size, "\",\"id\":\"", 8) != 0)
		return false;
	rest = kl_slice(stored.data + head, stored.size - head);
	if (kl_slice_starts(rest, kl_slice(meta, sizeof meta - 1)))
		splice(out, stored, head + sizeof meta - 1, false, r);
	else if (!memmem(rest.data, rest.size, "\"meta\"", 6))
		splice(out, stored, head, true, r);
	else
		return false;
	return true;
}

static int splice_slow(struct kl_record_buffer *b, kiln_slice stored, const kiln_record *r, kiln_error *err)
{
	uint32_t meta, id;
	if (kl_json_read(&b->doc, stored, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL) != KILN_OK)
		return kl_fail(err, KILN_DAMAGED, "the stored body of version %llu is not JSON", (unsigned long long)r->sequence);
	meta = kl_json_get(&b->doc, KL_JSON_ROOT, "meta");
	id = kl_json_get(&b->doc, KL_JSON_ROOT, "id");
	if (meta != KL_JSON_NONE)
		splice(&b->body, stored, b->doc.nodes[meta].at + 1, false, r);
	else if (id != KL_JSON_NONE)
		splice(&b->body, stored, b->doc.nodes[id].at + b->doc.nodes[id].size + 1, true, r);
	else
		return kl_fail(err, KILN_DAMAGED, "the stored body of version %llu has no id", (unsigned long long)r->sequence);
	return KILN_OK;
}

int kl_record_stored(struct kiln_view *view, const struct kl_version *v, struct kl_buf *out, kiln_error *err)
{
	struct kl_body_context *bodies;
	int rc = kl_view_bodies(view, &bodies, err);
	if (rc != KILN_OK) return rc;
	rc = kl_body_open(bodies, &v->sealed, out);
	if (rc == KILN_DAMAGED)
		kl_fail(err, rc, "the body of version %llu does not decompress", (unsigned long long)v->sequence);
	else if (rc != KILN_OK)
		kl_fail_memory(err);
	return rc;
}

static int fill(const struct kl_version *v, struct kl_record_buffer *b, kiln_record *out)
{
	char id[KL_VERSION_ID_MAX];
	memset(out, 0, sizeof *out);
	kl_version_id(v->event.generation, v->tag, id);
	out->type = v->event.type;
	out->id = v->event.id;
	out->version = kl_arena_copy(&b->arena, kl_slice_of(id));
	out->updated = kl_hlc_millis(v->event.clock);
	out->sequence = v->sequence;
	out->method = v->event.operation == KL_DELETE ? KILN_DELETE : KILN_PUT;
	out->created = v->event.parent_count == 0;
	return out->version.data ? KILN_OK : KILN_NO_MEMORY;
}

int kl_record_read(struct kiln_view *view, uint64_t sequence, struct kl_record_buffer *b, kiln_record *out, kiln_error *err)
{
	struct kl_version v;
	int rc;

	memset(out, 0, sizeof *out);
	kl_arena_clear(&b->arena);
	kl_buf_clear(&b->body);
	kl_buf_clear(&b->stored);
	rc = kl_changes_read(view->txn, sequence, true, &b->arena, &v, err);
	if (rc == KILN_NOT_FOUND) return kl_fail(err, KILN_DAMAGED, "version %llu is lost: the log does not have it", (unsigned long long)sequence);
	if (rc != KILN_OK) return rc;
	if (fill(&v, b, out) != KILN_OK) return kl_fail_memory(err);
	if (out->method == KILN_DELETE) return KILN_OK;
	rc = kl_record_stored(view, &v, &b->stored, err);
	if (rc == KILN_OK && !splice_fast(&b->body, kl_buf_slice(&b->stored), out))
		rc = splice_slow(b, kl_buf_slice(&b->stored), out, err);
	if (rc == KILN_OK && !kl_buf_ok(&b->body)) rc = kl_fail_memory(err);
	out->body = rc == KILN_OK ? kl_buf_slice(&b->body) : KL_SLICE("");
	return rc;
}

int kl_record_current(struct kiln_view *view, uint32_t record, struct kl_record_buffer *b, kiln_record *out, kiln_error *err)
{
	struct kl_current c;
	int rc = kl_view_current(view, record, &c);
	if (rc == KILN_OK) rc = kl_record_read(view, c.served, b, out, err);
	else if (rc != KILN_NOT_FOUND) kl_fail(err, rc, "the entry of a record in current cannot be read");
	if (rc == KILN_OK) out->heads = c.heads;
	if (rc == KILN_OK && out->method == KILN_DELETE) rc = KILN_GONE;
	return rc;
}
