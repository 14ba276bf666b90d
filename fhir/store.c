/* store.c - kiln_store: the handle through which an application sees the environment below. */
#include "fhir/store.h"
#include "base/status.h"
#include "base/utf8.h"
#include "fhir/numbers.h"
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
