/* copy.c - backup and restore for the application (store/backup.h does the work). */
#include "base/status.h"
#include "fhir/store.h"
#include "store/backup.h"

int kiln_backup(kiln_store *store, const char *dir, int compact, kiln_progress progress, void *arg, kiln_error *err)
{
	if (!store || !dir) return kl_fail(err, KILN_MISUSE, "kiln_backup needs a store and a directory");
	return kl_backup(store->env, dir, compact != 0, progress, arg, err);
}

int kiln_restore(const char *backup, const char *dir, kiln_error *err)
{
	if (!backup || !dir) return kl_fail(err, KILN_MISUSE, "kiln_restore needs a backup and a directory");
	return kl_restore(backup, dir, err);
}
