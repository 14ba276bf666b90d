/* session.c - an open store, with a view of it for reading. */
#include "cli/cli.h"
#include <string.h>

kiln_slice slice_of(const char *text)
{
	return slice(text, strlen(text));
}

int session_open(struct session *s, const char *dir, enum session_mode mode)
{
	kiln_options options = {.size = sizeof options, .read_only = mode != SESSION_WRITE};
	kiln_error err;

	*s = (struct session){0};
	if (kiln_open(dir, &options, &s->store, &err) != KILN_OK)
		return say_error(dir, &err);
	if (mode != SESSION_READ || kiln_view_open(s->store, &s->view, &err) == KILN_OK)
		return CODE_DONE;
	session_close(s);
	return say_error(dir, &err);
}

int session_read(struct session *s, const struct arguments *args)
{
	const char *dir = args->operands[0], *moment = arguments_option(args, "as-of=");
	int code = session_open(s, dir, moment ? SESSION_CARE : SESSION_READ);
	kiln_error err;

	if (code != CODE_DONE || !moment || kiln_view_open_as_of(s->store, slice_of(moment), &s->view, &err) == KILN_OK)
		return code;
	session_close(s);
	return say_error(err.status == KILN_BAD_QUERY || err.status == KILN_GONE ? "--as-of" : dir, &err);
}

void session_close(struct session *s)
{
	kiln_view_close(s->view);
	kiln_close(s->store);
	*s = (struct session){0};
}
