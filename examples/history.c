/* history.c - every version is kept: put a record twice, delete it, read its history and its first version.
   Build it with: cc history.c $(pkg-config --cflags --libs kiln) */
#include <kiln.h>
#include <stdio.h>
#include <string.h>

static kiln_slice text(const char *s)
{
	return (kiln_slice){s, strlen(s)};
}

static int put(kiln_batch *batch, const char *json, kiln_error *err)
{
	int status = kiln_batch_put(batch, text(json), NULL, err);

	if (status == KILN_OK)
		status = kiln_batch_commit(batch, err);
	kiln_batch_clear(batch);
	return status;
}

static int change(kiln_store *store, kiln_error *err)
{
	kiln_batch *batch;
	int status = kiln_batch_open(store, &batch, err);

	if (status == KILN_OK)
		status = put(batch, "{\"resourceType\":\"Patient\",\"id\":\"ada\",\"active\":true}", err);
	if (status == KILN_OK)
		status = put(batch, "{\"resourceType\":\"Patient\",\"id\":\"ada\",\"active\":false}", err);
	if (status == KILN_OK)
		status = kiln_batch_delete(batch, text("Patient"), text("ada"), NULL, err);
	if (status == KILN_OK)
		status = kiln_batch_commit(batch, err);
	kiln_batch_close(batch);
	return status;
}

static int print(kiln_store *store, kiln_error *err)
{
	kiln_view *view;
	kiln_history *history = NULL;
	kiln_record record;
	int status = kiln_view_open(store, &view, err);

	if (status == KILN_OK)
		status = kiln_history_open(view, text("Patient"), text("ada"), &history, err);
	while (status == KILN_OK && (status = kiln_history_next(history, &record, err)) == KILN_OK)
		printf("%.*s %s %.*s\n", (int)record.version.size, record.version.data,
			record.method == KILN_DELETE ? "deleted" : record.created ? "created" : "updated", (int)record.body.size, record.body.data);
	kiln_history_close(history);
	kiln_view_close(view);
	return status;
}

int main(int argc, char **argv)
{
	const char *dir = argc > 1 ? argv[1] : "clinic.kiln";
	kiln_store *store = NULL;
	kiln_error err;
	int status = kiln_init(dir, NULL, &err);

	if (status == KILN_OK || status == KILN_EXISTS)
		status = kiln_open(dir, NULL, &store, &err);
	if (status == KILN_OK)
		status = change(store, &err);
	if (status == KILN_OK)
		status = print(store, &err);
	if (status < 0)
		fprintf(stderr, "%s\n", err.message);
	kiln_close(store);
	return status < 0;
}
