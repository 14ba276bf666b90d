/* search_canonical.c - canonicals (R4 references.html, canonical URLs): a text "url" or "url|version" names the records that have this url, and this
   version where it gives one; without one, those of every version. The indexes find candidates, the records themselves decide. One with a fragment,
   which names a part of a record, is not followed.

   A damaged record may name anything: as a source it is a row of the answer already, else it becomes one, and the row tells. */
#include "base/codec.h"
#include "base/json.h"
#include "base/status.h"
#include "fhir/expression.h"
#include "fhir/fhirpath.h"
#include "fhir/record.h"
#include "fhir/search_include.h"
#include "store/identity.h"
#include <stdlib.h>

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
	const struct kl_param *owner = kl_def_owner(def);
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
	return kl_expression_of(def, &r->parsed, &r->expression, r->run->err);
}

static int open_record(struct reader *r, uint32_t number)
{
	kiln_record record;
	kl_arena_clear(&r->own);
	int rc = kl_run_charge(r->run);
	if (rc != KILN_OK)
		return rc;
	rc = kl_record_current(r->run->view, number, &r->record, &record, r->run->err);
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
	if (rc != KILN_OK && rc != KILN_NO_MEMORY)
		return KILN_OK;   /* of a record that the expression fails on nothing is indexed */
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
	const struct kl_canonicals *link;
	const struct kl_type *only;
	struct kl_set *found;
	const struct kl_set *absent;       /* target numbers; for each, whether a canonical with just its text was followed */
	bool *followed;
	unsigned char *read;               /* a bit for each source */
	uint32_t wanted;                   /* the target at hand */
	bool versioned;                    /* the source at hand names it with a version */
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
	return rc == KILN_OK ? rc : kl_run_fail(r->run, rc);
}

static int follow_type(struct follow *f, const struct kl_type *type, kiln_slice canonical)
{
	struct kl_set some = {0};
	kiln_slice url, version;
	split(canonical, &url, &version);
	int rc = fetch_url(&f->targets, type, url, &some);
	for (size_t i = 0; i < some.count && rc == KILN_OK; i++) {
		rc = own_names(&f->targets, some.records[i], &url, &version);
		if (rc == KILN_DAMAGED || (rc == KILN_OK && names(canonical, url, version)))
			kl_set_add(&f->found[type->self], some.records[i]);
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
	}
	bool failed = some.failed || f->found[type->self].failed;
	kl_set_free(&some);
	return rc == KILN_OK && failed ? kl_fail_memory(f->targets.run->err) : rc;
}

static int find_target(struct follow *f, kiln_slice text, uint32_t *number)
{
	int rc = kl_identity_find(f->sources.run->txn, KL_SYMBOL_NONE, text, number);
	if (rc == KILN_NOT_FOUND)
		*number = KL_RECORD_NONE;
	return rc == KILN_OK || rc == KILN_NOT_FOUND ? KILN_OK : kl_fail(f->sources.run->err, rc, "the identities cannot be read");
}

/* A canonical of a source, followed once. */
static int follow_one(void *arg, kiln_slice canonical)
{
	struct follow *f = arg;
	kiln_slice url, version;
	uint32_t whole, bare;
	split(canonical, &url, &version);
	int rc = find_target(f, canonical, &whole);
	if (rc == KILN_OK)
		rc = find_target(f, url, &bare);
	if (rc != KILN_OK)
		return rc;
	f->versioned |= whole != bare && bare == f->wanted;
	size_t at = kl_set_position(f->absent, whole);
	if (at == SIZE_MAX || f->followed[at])
		return KILN_OK;
	f->followed[at] = true;
	for (uint16_t t = 0; t < KL_RESOURCE_TYPES && rc == KILN_OK; t++) {
		const struct kl_type *type = kl_type_at(t);
		if ((!f->only || f->only == type) && is_canonical(type))
			rc = follow_type(f, type, canonical);
	}
	return rc;
}

/* A url is also the target of each reference that names it with a version: sources are read until one names it without. One that does not name it by a canonical
   at all tells that none does. */
static int follow_target(struct follow *f, size_t at, const struct kl_set *own)
{
	int rc = KILN_OK;
	f->wanted = f->absent->records[at];
	for (size_t i = 0; i < own->count && !f->followed[at] && rc == KILN_OK; i++) {
		uint32_t record = own->records[i];
		if (f->read[record / 8] & 1u << record % 8)
			continue;
		f->read[record / 8] |= (unsigned char)(1u << record % 8);
		f->versioned = false;
		rc = each_canonical(&f->sources, f->link->type, record, follow_one, f);
		if (rc == KILN_OK && !f->versioned)
			break;
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
	}
	return rc;
}

static int fetch_reference(struct kl_run *run, uint16_t index, uint32_t target, struct kl_set *out)
{
	unsigned char term[6];
	kl_put_be16(term, index);
	kl_put_be32(term + 2, target);
	int rc = kl_postings_fetch(run->postings, kl_slice(term, sizeof term), out);
	return rc == KILN_OK ? rc : kl_run_fail(run, rc);
}

static int follow_targets(struct follow *f, const struct kl_set *sources)
{
	struct kl_set own = {0};
	int rc = KILN_OK;
	for (size_t i = 0; i < f->absent->count && rc == KILN_OK; i++) {
		if (f->followed[i])
			continue;
		kl_set_clear(&own);
		rc = fetch_reference(f->sources.run, f->link->index, f->absent->records[i], &own);
		kl_set_and(&own, sources);
		if (rc == KILN_OK)
			rc = own.failed ? kl_fail_memory(f->sources.run->err) : follow_target(f, i, &own);
	}
	kl_set_free(&own);
	return rc;
}

int kl_canonical_follow(struct kl_run *run, const struct kl_canonicals *c, const struct kl_set *sources, const struct kl_set *targets, const struct kl_type *only,
	struct kl_set found[KL_RESOURCE_TYPES])
{
	struct follow f = {.sources = {.run = run}, .targets = {.run = run}, .link = c, .only = only, .found = found, .absent = targets};
	if (sources->count == 0 || targets->count == 0)
		return KILN_OK;
	f.read = calloc(sources->records[sources->count - 1] / 8u + 1u, 1);
	f.followed = calloc(targets->count, sizeof *f.followed);
	int rc = f.read && f.followed ? parse(&f.sources, c->def) : kl_fail_memory(run->err);
	if (rc == KILN_OK)
		rc = follow_targets(&f, sources);
	free(f.read);
	free(f.followed);
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

struct referrers {
	struct reader target, source;
	const struct kl_canonicals *link;
	const struct kl_set *known;
	size_t most;
	struct kl_set *found;
};

/* Those that refer to the url in any version: such a reference is indexed without it too. */
static int fetch_any_version(struct referrers *r, kiln_slice url, struct kl_set *out)
{
	struct kl_run *run = r->target.run;
	uint32_t number;
	int rc = kl_identity_find(run->txn, KL_SYMBOL_NONE, url, &number);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	return rc == KILN_OK ? fetch_reference(run, r->link->index, number, out) : kl_fail(run->err, rc, "the identities cannot be read");
}

static int referrers_of(struct referrers *r, uint32_t record)
{
	struct kl_set some = {0};
	struct naming n = {.found = false};
	int rc = own_names(&r->target, record, &n.url, &n.version);
	if (rc == KILN_DAMAGED)
		return KILN_OK;
	if (rc == KILN_OK && n.url.size)
		rc = fetch_any_version(r, n.url, &some);
	kl_set_without(&some, r->known);
	for (size_t i = 0; i < some.count && r->found->count < r->most && rc == KILN_OK; i++) {
		n.found = false;
		rc = each_canonical(&r->source, r->link->type, some.records[i], note_naming, &n);
		if (n.found || rc == KILN_DAMAGED)
			kl_set_add(r->found, some.records[i]);
		rc = rc == KILN_DAMAGED ? KILN_OK : rc;
	}
	bool failed = some.failed || r->found->failed;
	kl_set_free(&some);
	return rc == KILN_OK && failed ? kl_fail_memory(r->target.run->err) : rc;
}

int kl_canonical_referrers(struct kl_run *run, const struct kl_canonicals *c, const struct kl_set *targets, const struct kl_set *known, size_t most,
	struct kl_set *found)
{
	struct referrers r = {.target = {.run = run}, .source = {.run = run}, .link = c, .known = known, .most = most, .found = found};
	int rc = parse(&r.source, c->def);
	for (size_t i = 0; i < targets->count && found->count < most && rc == KILN_OK; i++)
		rc = referrers_of(&r, targets->records[i]);
	end(&r.target);
	end(&r.source);
	return rc;
}
