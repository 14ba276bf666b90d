/* store.c - kiln_store and kiln_view: the handles through which an application sees the environment below. */
#include "fhir/store.h"
#include "base/status.h"
#include "base/utf8.h"
#include "base/uuid.h"
#include "fhir/numbers.h"
#include "fhir/record.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

const char *kiln_version(void) { return KILN_VERSION; }
const char *kiln_strerror(int status) { return kl_status_of(status)->text; }
const char *kiln_status_name(int status) { return kl_status_of(status)->name; }

static struct kl_env_options env_options(const kiln_options *o)
{
	struct kl_env_options e = {0};
	if (!o) return e;
	e.facility = o->facility;
	e.read_only = o->read_only != 0;
	e.map_size = o->map_size;
	return e;
}

static bool options_known(const kiln_options *o) { return !o || o->size == sizeof *o; }

int kiln_init(const char *dir, const kiln_options *options, kiln_error *err)
{
	struct kl_env_options e = env_options(options);
	struct kl_env *env;
	int rc;

	if (!dir || !options_known(options) || kl_slice_broken(e.facility)) return kl_fail(err, KILN_MISUSE, "kiln_init needs a directory and options of a known size");
	if (kl_utf8_check(e.facility) != e.facility.size) return kl_fail(err, KILN_MISUSE, "the facility's name is not valid UTF-8");
	rc = kl_env_create(dir, &e, err);
	if (rc != KILN_OK) return rc;
	rc = kl_env_open(dir, &e, &env, err);
	if (rc != KILN_OK) return rc;
	rc = kl_numbers_register(env, err);
	kl_env_close(env);
	return rc;
}

int kiln_open(const char *dir, const kiln_options *options, kiln_store **store, kiln_error *err)
{
	struct kl_env_options e = env_options(options);
	struct kiln_store *s;
	int rc;

	if (store) *store = NULL;
	if (!dir || !store || !options_known(options)) return kl_fail(err, KILN_MISUSE, "kiln_open needs a directory, options of a known size and a place for the handle");
	s = calloc(1, sizeof *s);
	if (!s) return kl_fail_memory(err);
	s->read_only = e.read_only;
	rc = kl_env_open(dir, &e, &s->env, err);
	if (rc != KILN_OK) {
		free(s);
		return rc;
	}
	*store = s;
	return KILN_OK;
}

void kiln_close(kiln_store *store)
{
	if (!store) return;
	kl_env_close(store->env);
	free(store);
}

int kiln_view_open(kiln_store *store, kiln_view **view, kiln_error *err)
{
	struct kiln_view *v;
	int rc;

	if (view) *view = NULL;
	if (!store || !view) return kl_fail(err, KILN_MISUSE, "kiln_view_open needs a store and a place for the handle");
	v = calloc(1, sizeof *v);
	if (!v) return kl_fail_memory(err);
	v->store = store;
	rc = kl_txn_read(store->env, &v->txn, err);
	if (rc == KILN_OK && (rc = kl_changes_last(v->txn, &v->sequence)) != KILN_OK)
		kl_fail(err, rc, "the end of the log cannot be read");
	if (rc != KILN_OK) {
		kiln_view_close(v);
		return rc;
	}
	kl_moment_text(store->env, v->sequence, v->cursor);
	*view = v;
	return KILN_OK;
}

void kiln_view_close(kiln_view *view)
{
	if (!view) return;
	kl_postings_close(view->postings);
	kl_txn_end(view->txn);
	kl_body_context_free(view->bodies);
	kl_arena_free(&view->arena);
	kl_record_buffer_free(&view->buffer);
	free(view);
}

void kl_moment_text(const struct kl_env *env, uint64_t sequence, char out[KL_MOMENT_TEXT])
{
	kl_uuid_text(kl_env_incarnation(env), out);
	snprintf(out + KL_UUID_TEXT, KL_MOMENT_TEXT - KL_UUID_TEXT, ".%" PRIu64, sequence);
}

kiln_slice kiln_view_cursor(const kiln_view *view) { return view ? kl_slice_of(view->cursor) : KL_SLICE(""); }
uint64_t kiln_view_sequence(const kiln_view *view) { return view ? view->sequence : 0; }

int kl_view_postings(struct kiln_view *view, struct kl_postings **p, kiln_error *err)
{
	int rc = view->postings ? KILN_OK : kl_postings_open(view->txn, &view->postings, err);
	*p = view->postings;
	return rc;
}

int kl_view_bodies(struct kiln_view *view, struct kl_body_context **bodies, kiln_error *err)
{
	if (!view->bodies) view->bodies = kl_body_context_new();
	*bodies = view->bodies;
	return *bodies ? KILN_OK : kl_fail_memory(err);
}
