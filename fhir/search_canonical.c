/* search_canonical.c - canonicals (R4 references.html, canonical URLs): a text "url" or "url|version" names the records that have this url, and this
   version where it gives one; without one, those of every version. The indexes find candidates, the records themselves decide. One with a fragment,
   which names a part of a record, is not followed. */
#include "base/codec.h"
#include "base/json.h"
#include "base/status.h"
#include "fhir/fhirpath.h"
#include "fhir/record.h"
#include "fhir/search_include.h"
#include "store/identity.h"

struct reader {
	struct kl_run *run;
	struct kl_fhirpath *expression;    /* of the index whose references are read */
	struct kl_record_buffer record;
	struct kl_json doc;
	struct kl_arena parsed, own;       /* of expression; of the record at hand */
	struct kl_buf term;
};

static void end(struct reader *r)
{
	kl_record_buffer_free(&r->record);
	kl_json_free(&r->doc);
	kl_arena_free(&r->parsed);
	kl_arena_free(&r->own);
	kl_buf_free(&r->term);
}

/* ---- Types that have canonicals ---- */

static bool has_element(const struct kl_type *type, const char *name, enum kl_primitive primitive)
{
	kiln_slice s = kl_slice_of(name);
	const struct kl_element *e = kl_element_named(type, s, kl_json_hash(s));
	return e && kl_element_type(e)->primitive == primitive;
}

/* R4 has no list of them: they are those with a url and a version of their own, so that a Device, whose url is an address, is none. */
static bool is_canonical(const struct kl_type *type)
{
	return has_element(type, "url", KL_PRIM_URI) && has_element(type, "version", KL_PRIM_STRING) && kl_param_named(type, KL_SLICE("url"));
}

static int any_records(struct kl_run *run, const struct kl_type *type, bool *any)
{
	const struct kl_type_indexes *ti = kl_indexes_of(run->env, type);
	uint64_t count = 0;
	int rc = ti ? kl_run_records(run, ti, &count) : kl_fail_memory(run->err);
	*any |= count != 0;
	return rc;
}

int kl_canonical_possible(struct kl_run *run, const struct kl_index_def *def, const struct kl_type *type, bool *possible)
{
	const struct kl_param *owner = kl_param_at(def->owner);
	unsigned count = owner->target_count ? owner->target_count : KL_RESOURCE_TYPES;
	int rc = KILN_OK;
	*possible = false;
	for (unsigned i = 0; i < count && rc == KILN_OK && !*possible; i++) {
		const struct kl_type *t = kl_type_at(owner->target_count ? kl_param_target(owner, i) : (uint16_t)i);
		if ((!type || t == type) && is_canonical(t))
			rc = any_records(run, t, possible);
	}
	return rc;
}

/* ---- Records read ---- */

static int parse(struct reader *r, const struct kl_index_def *def)
{
	kiln_slice text = kl_arena_copy(&r->parsed, kl_text_slice(def->branches));
	return text.data ? kl_fhirpath_parse(text, &r->parsed, &r->expression, r->run->err) : kl_fail_memory(r->run->err);
}

static int open_record(struct reader *r, uint32_t number)
{
	kiln_record record;
	kl_arena_clear(&r->own);
	int rc = kl_record_current(r->run->view, number, &r->record, &record, r->run->err);
	if (rc == KILN_OK)
		rc = kl_json_read(&r->doc, record.body, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, 0, NULL, r->run->err);
	return rc == KILN_OK || rc == KILN_NO_MEMORY ? rc : KILN_DAMAGED;
}

/* A member's text; empty where there is none. */
static kiln_slice text_of(struct reader *r, uint32_t object, const char *member)
{
	uint32_t node = kl_json_get(&r->doc, object, member);
	if (node == KL_JSON_NONE || r->doc.nodes[node].kind != KL_JSON_STRING)
		return KL_SLICE("");
	return kl_json_string(&r->doc, node, &r->own);
}

static int own_names(struct reader *r, uint32_t number, kiln_slice *url, kiln_slice *version)
{
	int rc = open_record(r, number);
	if (rc != KILN_OK)
		return rc;
	*url = text_of(r, KL_JSON_ROOT, "url");
	*version = text_of(r, KL_JSON_ROOT, "version");
	return url->data && version->data ? KILN_OK : kl_fail_memory(r->run->err);
}

/* A canonical or uri, or an extension that holds one; empty where it is neither. */
static kiln_slice canonical_of(struct reader *r, const struct kl_fhirpath_item *item)
{
	if (item->value != KL_FP_EMPTY || item->node == KL_JSON_NONE)
		return KL_SLICE("");
	if (r->doc.nodes[item->node].kind == KL_JSON_STRING)
		return kl_json_string(&r->doc, item->node, &r->own);
	if (r->doc.nodes[item->node].kind != KL_JSON_OBJECT)
		return KL_SLICE("");
	kiln_slice text = text_of(r, item->node, "valueCanonical");
	return text.size || !text.data ? text : text_of(r, item->node, "valueUri");
}

/* Call use for each canonical of the record at the reader's expression. */
static int each_canonical(struct reader *r, const struct kl_type *type, uint32_t number, int (*use)(void *arg, kiln_slice canonical), void *arg)
{
	struct kl_fhirpath_list found = {0};
	int rc = open_record(r, number);
	if (rc != KILN_OK)
		return rc;
	struct kl_fhirpath_item root = kl_fhirpath_resource(&r->doc, KL_JSON_ROOT, type);
	struct kl_fhirpath_context context = {.doc = &r->doc, .resource = root, .arena = &r->own};
	rc = kl_fhirpath_eval(&context, r->expression, &root, &found, r->run->err);
	for (uint32_t i = 0; i < found.count && rc == KILN_OK; i++) {
		kiln_slice text = canonical_of(r, &found.items[i]);
		rc = !text.data ? kl_fail_memory(r->run->err) : text.size ? use(arg, text) : KILN_OK;
	}
	return rc;
}

static void split(kiln_slice canonical, kiln_slice *url, kiln_slice *version)
{
	const char *bar = memchr(canonical.data, '|', canonical.size);
	size_t size = bar ? (size_t)(bar - canonical.data) : canonical.size;
	*url = kl_slice(canonical.data, size);
	*version = bar ? kl_slice(bar + 1, canonical.size - size - 1) : (kiln_slice){NULL, 0};
}

/* Does it name what has this url and version? */
static bool names(kiln_slice canonical, kiln_slice url, kiln_slice version)
{
	kiln_slice its_url, its_version;
	split(canonical, &its_url, &its_version);
	return kl_slice_eq(its_url, url) && (!its_version.data || kl_slice_eq(its_version, version));
}

/* ---- From a canonical to records ---- */

struct follow {
	struct reader sources, targets;
	const struct kl_type *only;
	struct kl_set *found;
	bool *damaged;
};

/* Records of one type whose url is indexed like this one. */
static int fetch_url(struct reader *r, const struct kl_type *type, kiln_slice url, struct kl_set *out)
{
	const struct kl_type_indexes *ti = kl_indexes_of(r->run->env, type);
	const struct kl_index_def *def = kl_index_at(kl_param_index(kl_param_named(type, KL_SLICE("url")), 0));
	uint32_t at = 0;
	uint16_t number;
	char front[2];
	while (ti && at < ti->count && (ti->list[at].kind != KL_INDEX_PARAM || ti->list[at].def != def))
		at++;
	if (!ti || at == ti->count)
		return ti ? KILN_OK : kl_fail_memory(r->run->err);
	int rc = kl_run_index(r->run, ti, at, &number);
	if (rc != KILN_OK)
		return rc == KILN_DONE ? KILN_OK : rc;
	kl_buf_clear(&r->term);
	kl_put_be16(front, number);
	kl_buf_add(&r->term, front, sizeof front);
	kl_term_uri(&r->term, url);
	if (!kl_buf_ok(&r->term))
		return kl_fail_memory(r->run->err);
	rc = kl_postings_fetch(r->run->postings, kl_buf_slice(&r->term), out);
	return rc == KILN_OK ? rc : kl_fail(r->run->err, rc, "an index cannot be read");
}

static int follow_type(struct follow *f, const struct kl_type *type, kiln_slice canonical)
{
	struct kl_set some = {0};
	kiln_slice url, version;
	split(canonical, &url, &version);
	int rc = fetch_url(&f->targets, type, url, &some);
	for (size_t i = 0; i < some.count && rc == KILN_OK; i++) {
		rc = own_names(&f->targets, some.records[i], &url, &version);
		*f->damaged |= rc == KILN_DAMAGED;
		if (rc == KILN_OK && names(canonical, url, version))
			kl_set_add(&f->found[type->self], some.records[i]);
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
	}
	bool failed = some.failed || f->found[type->self].failed;
	kl_set_free(&some);
	return rc == KILN_OK && failed ? kl_fail_memory(f->targets.run->err) : rc;
}

static int follow_one(void *arg, kiln_slice canonical)
{
	struct follow *f = arg;
	int rc = KILN_OK;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++) {
		const struct kl_type *type = kl_type_at(t);
		if ((!f->only || f->only == type) && is_canonical(type))
			rc = follow_type(f, type, canonical);
	}
	return rc;
}

int kl_canonical_follow(struct kl_run *run, const struct kl_type *type, const struct kl_index_def *def, const struct kl_set *sources,
	const struct kl_type *only, struct kl_set found[KL_RESOURCE_TYPES], bool *damaged)
{
	struct follow f = {.sources = {.run = run}, .targets = {.run = run}, .only = only, .found = found, .damaged = damaged};
	int rc = parse(&f.sources, def);
	for (size_t i = 0; i < sources->count && rc == KILN_OK; i++) {
		rc = each_canonical(&f.sources, type, sources->records[i], follow_one, &f);
		*damaged |= rc == KILN_DAMAGED;
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
	}
	end(&f.sources);
	end(&f.targets);
	return rc;
}

/* ---- From a record to those that name it ---- */

struct naming {
	kiln_slice url, version;
	bool found;
};

static int note_naming(void *arg, kiln_slice canonical)
{
	struct naming *n = arg;
	n->found |= names(canonical, n->url, n->version);
	return KILN_OK;
}

/* All that refer to the url in any version; a reference to a canonical is indexed with its version and without. */
static int fetch_referrers(struct kl_run *run, const struct kl_referrers *r, kiln_slice url, struct kl_set *out)
{
	unsigned char term[6];
	uint32_t number;
	int rc = kl_identity_find(run->txn, KL_SYMBOL_NONE, url, &number);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	kl_put_be16(term, r->index);
	kl_put_be32(term + 2, rc == KILN_OK ? number : 0);
	if (rc == KILN_OK)
		rc = kl_postings_fetch(run->postings, kl_slice(term, sizeof term), out);
	return rc == KILN_OK ? rc : kl_fail(run->err, rc, "an index cannot be read");
}

static int referrers_of(struct reader *target, struct reader *source, struct kl_referrers *r, uint32_t record)
{
	struct kl_set some = {0};
	struct naming n = {.found = false};
	int rc = own_names(target, record, &n.url, &n.version);
	if (rc == KILN_OK && n.url.size)
		rc = fetch_referrers(target->run, r, n.url, &some);
	kl_set_without(&some, r->known);
	for (size_t i = 0; i < some.count && r->found->count < r->most && rc == KILN_OK; i++) {
		n.found = false;
		rc = each_canonical(source, r->type, some.records[i], note_naming, &n);
		r->damaged |= rc == KILN_DAMAGED;
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
		if (n.found)
			kl_set_add(r->found, some.records[i]);
	}
	r->damaged |= rc == KILN_DAMAGED;
	bool failed = some.failed || r->found->failed;
	kl_set_free(&some);
	return rc == KILN_OK && failed ? kl_fail_memory(target->run->err) : rc == KILN_DAMAGED ? KILN_OK : rc;
}

int kl_canonical_referrers(struct kl_run *run, struct kl_referrers *r, const struct kl_set *targets)
{
	struct reader target = {.run = run}, source = {.run = run};
	int rc = parse(&source, r->def);
	for (size_t i = 0; i < targets->count && r->found->count < r->most && rc == KILN_OK; i++)
		rc = referrers_of(&target, &source, r, targets->records[i]);
	end(&target);
	end(&source);
	return rc;
}
