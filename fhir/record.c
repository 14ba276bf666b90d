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
	kl_arena_clear(&b->arena);
	if (b->body.cap + b->stored.cap + b->arena.total + b->doc.cap * sizeof *b->doc.nodes > KL_SCRATCH_KEPT)
		kl_record_buffer_free(b);
}

/* What meta gains at its start (R4 resource, meta.versionId and meta.lastUpdated). */
static const char version_before[] = "\"versionId\":\"", updated_before[] = "\",\"lastUpdated\":\"", meta_before[] = ",\"meta\":{";
#define MEMBERS_MAX (sizeof version_before + sizeof updated_before + KL_VERSION_ID_MAX + KL_INSTANT_TEXT + 1)

static char *put(char *to, const char *text, size_t size) { return (char *)memcpy(to, text, size) + size; }

static char *put_members(struct kl_record_buffer *b, char *to, const kiln_record *r)
{
	if (b->instant != r->updated || !b->instant_text[0])
		kl_instant_text(b->instant = r->updated, b->instant_text);
	to = put(to, version_before, sizeof version_before - 1);
	to = put(to, r->version.data, r->version.size);
	to = put(to, updated_before, sizeof updated_before - 1);
	to = put(to, b->instant_text, KL_INSTANT_TEXT);
	*to++ = '"';
	return to;
}

/* ---- Any stored body ---- */

/* stored[0, at) + members + stored[at, end); whole: at is where a new meta goes, else just behind the bracket of the one that is there. */
static void splice(struct kl_record_buffer *b, kiln_slice stored, size_t at, bool whole, const kiln_record *r)
{
	struct kl_buf *out = &b->body;
	char members[MEMBERS_MAX];
	kl_buf_add(out, stored.data, at);
	if (whole) kl_buf_add(out, meta_before, sizeof meta_before - 1);
	kl_buf_add(out, members, (size_t)(put_members(b, members, r) - members));
	kl_buf_add_byte(out, whole ? '}' : ',');
	kl_buf_add(out, stored.data + at, stored.size - at);
}

static int splice_read(struct kl_record_buffer *b, kiln_slice stored, const kiln_record *r, kiln_error *err)
{
	uint32_t meta, id;
	int rc = kl_json_read(&b->doc, stored, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, NULL);
	if (rc == KILN_NO_MEMORY) return kl_fail_memory(err);
	if (rc != KILN_OK)
		return kl_fail(err, KILN_DAMAGED, "the stored body of version %llu is not JSON", (unsigned long long)r->sequence);
	meta = kl_json_get(&b->doc, KL_JSON_ROOT, "meta");
	id = kl_json_get(&b->doc, KL_JSON_ROOT, "id");
	if (meta != KL_JSON_NONE)
		splice(b, stored, b->doc.nodes[meta].at + 1, false, r);
	else if (id != KL_JSON_NONE)
		splice(b, stored, b->doc.nodes[id].at + b->doc.nodes[id].size + 1, true, r);
	else
		return kl_fail(err, KILN_DAMAGED, "the stored body of version %llu has no id", (unsigned long long)r->sequence);
	return KILN_OK;
}

static int fail_body(const struct kl_version *v, int rc, kiln_error *err)
{
	if (rc != KILN_DAMAGED) return kl_fail_memory(err);
	return kl_fail(err, rc, "the body of version %llu does not decompress", (unsigned long long)v->sequence);
}

int kl_record_stored(struct kiln_view *view, const struct kl_version *v, struct kl_buf *out, kiln_error *err)
{
	struct kl_body_context *bodies;
	int rc = kl_view_bodies(view, &bodies, err);
	if (rc != KILN_OK) return rc;
	rc = kl_body_open(bodies, &v->sealed, out);
	return rc == KILN_OK ? rc : fail_body(v, rc, err);
}

static int show_stored(struct kiln_view *view, const struct kl_version *v, struct kl_record_buffer *b, kiln_record *out, kiln_error *err)
{
	kl_buf_clear(&b->body);
	kl_buf_clear(&b->stored);
	int rc = kl_record_stored(view, v, &b->stored, err);
	if (rc == KILN_OK) rc = splice_read(b, kl_buf_slice(&b->stored), out, err);
	if (rc != KILN_OK) return rc;
	out->body = kl_buf_ok(&b->body) ? kl_arena_copy(&b->arena, kl_buf_slice(&b->body)) : KL_SLICE("");
	return out->body.data && out->body.size ? KILN_OK : kl_fail_memory(err);
}

/* ---- The common shape: the head as the event has it, then meta or no meta at all ---- */

/* Decoded into its place behind what meta gains. */
static int show_behind(struct kiln_view *view, const struct kl_version *v, struct kl_record_buffer *b, kiln_record *out, kiln_error *err)
{
	struct kl_body_context *bodies;
	size_t rest = kl_body_rest(&v->sealed);
	int rc = kl_view_bodies(view, &bodies, err);
	if (rc != KILN_OK) return rc;
	char *body = kl_arena_alloc(&b->arena, KL_BODY_HEAD_MAX + sizeof meta_before + MEMBERS_MAX + 1 + rest + KL_BODY_SLACK);
	if (!body) return kl_fail_memory(err);
	bool meta = v->sealed.codec == KL_BODY_BEHIND_META;
	char *to = body + kl_body_head(&v->sealed, body);
	if (!meta) to = put(to, meta_before, sizeof meta_before - 1);
	to = put_members(b, to, out);
	*to++ = meta ? ',' : '}';
	rc = kl_body_open_rest(bodies, &v->sealed, to);
	if (rc != KILN_OK) return fail_body(v, rc, err);
	out->body = kl_slice(body, (size_t)(to - body) + rest);
	return rc;
}

static int fill(const struct kl_version *v, struct kl_record_buffer *b, kiln_record *out)
{
	char *id = kl_arena_alloc(&b->arena, KL_VERSION_ID_MAX);
	if (!id) return KILN_NO_MEMORY;
	kl_version_id(v->event.generation, v->tag, id);
	out->type = v->event.type;
	out->id = v->event.id;
	out->version = kl_slice_of(id);
	out->updated = kl_hlc_millis(v->event.clock);
	out->sequence = v->sequence;
	out->method = v->event.operation == KL_DELETE ? KILN_DELETE : KILN_PUT;
	out->created = v->event.parent_count == 0;
	return KILN_OK;
}

int kl_record_add(struct kiln_view *view, uint64_t sequence, struct kl_record_buffer *b, kiln_record *out, kiln_error *err)
{
	struct kl_version v;
	memset(out, 0, sizeof *out);
	int rc = kl_changes_read(view->txn, sequence, true, &b->arena, &v, err);
	if (rc == KILN_NOT_FOUND) return kl_fail(err, KILN_DAMAGED, "version %llu is lost: the log does not have it", (unsigned long long)sequence);
	if (rc != KILN_OK) return rc;
	if (fill(&v, b, out) != KILN_OK) return kl_fail_memory(err);
	if (out->method == KILN_DELETE) return KILN_OK;
	return v.sealed.codec >= KL_BODY_BEHIND_ID ? show_behind(view, &v, b, out, err) : show_stored(view, &v, b, out, err);
}

int kl_record_read(struct kiln_view *view, uint64_t sequence, struct kl_record_buffer *b, kiln_record *out, kiln_error *err)
{
	kl_arena_clear(&b->arena);
	return kl_record_add(view, sequence, b, out, err);
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
