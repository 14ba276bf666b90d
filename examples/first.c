/* first.c - a store, a patient, a search. Build it with: cc first.c $(pkg-config --cflags --libs kiln) */
#include <kiln.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	const char json[] = "{\"resourceType\":\"Patient\",\"id\":\"ada\",\"name\":[{\"family\":\"Lovelace\"}],\"birthDate\":\"1815-12-10\"}";
	const char query[] = "Patient?family=love&birthdate=lt1900";
	const char *dir = argc > 1 ? argv[1] : "clinic.kiln";
	kiln_store *store = NULL;
	kiln_batch *batch = NULL;
	kiln_search *search = NULL;
	kiln_view *view = NULL;
	kiln_cursor *cursor = NULL;
	kiln_record record;
	kiln_error err;
	int status = kiln_init(dir, NULL, &err);

	if ((status == KILN_OK || status == KILN_EXISTS) && (status = kiln_open(dir, NULL, &store, &err)) == KILN_OK &&
	    (status = kiln_batch_open(store, &batch, &err)) == KILN_OK &&
	    (status = kiln_batch_put(batch, (kiln_slice){json, sizeof json - 1}, NULL, &err)) == KILN_OK &&
	    (status = kiln_batch_commit(batch, &err)) == KILN_OK &&
	    (status = kiln_search_compile(store, (kiln_slice){query, sizeof query - 1}, &search, &err)) == KILN_OK &&
	    (status = kiln_view_open(store, &view, &err)) == KILN_OK &&
	    (status = kiln_search_run(search, view, &cursor, &err)) == KILN_OK)
		while ((status = kiln_cursor_next(cursor, &record, &err)) == KILN_OK)
			printf("%.*s\n", (int)record.body.size, record.body.data);
	if (status < 0)
		fprintf(stderr, "%s\n", err.message);
	kiln_cursor_close(cursor);
	kiln_view_close(view);
	kiln_search_free(search);
	kiln_batch_close(batch);
	kiln_close(store);
	return status < 0;
}
