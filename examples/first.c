/* first.c - a store, a patient, a search. Build it with: cc first.c $(pkg-config --cflags --libs kiln) */
#include <kiln.h>
#include <stdio.h>
#include <stdlib.h>

#define TEXT(literal) ((kiln_slice){literal, sizeof literal - 1})
static kiln_error err;
static void must(int status)
{
	if (status < 0 && status != KILN_EXISTS) exit((fprintf(stderr, "%s\n", err.message), 1));
}

int main(int argc, char **argv)
{
	const char *dir = argc > 1 ? argv[1] : "clinic.kiln";
	kiln_store *store;
	kiln_batch *batch;
	kiln_search *search;
	kiln_view *view;
	kiln_cursor *cursor;
	kiln_record record;

	must(kiln_init(dir, NULL, &err));
	must(kiln_open(dir, NULL, &store, &err));
	must(kiln_batch_open(store, &batch, &err));
	must(kiln_batch_put(batch, TEXT("{\"resourceType\":\"Patient\",\"id\":\"ada\",\"name\":[{\"family\":\"Lovelace\"}],\"birthDate\":\"1815-12-10\"}"), NULL, &err));
	must(kiln_batch_commit(batch, &err));
	must(kiln_search_compile(store, TEXT("Patient?family=love&birthdate=lt1900"), &search, &err));
	must(kiln_view_open(store, &view, &err));
	must(kiln_search_run(search, view, &cursor, &err));
	while (kiln_cursor_next(cursor, &record, &err) == KILN_OK) printf("%.*s\n", (int)record.body.size, record.body.data);
	kiln_cursor_close(cursor);
	kiln_view_close(view);
	kiln_search_free(search);
	kiln_batch_close(batch);
	kiln_close(store);
	return 0;
}
