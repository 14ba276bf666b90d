/* say.c - words on stderr, and the exit code of a status. */
#include "cli/cli.h"
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void say(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	flockfile(stderr);
	fputs("kiln: ", stderr);
	vfprintf(stderr, format, list);
	fputc('\n', stderr);
	funlockfile(stderr);
	va_end(list);
}

int say_usage(const struct arguments *args, const char *format, ...)
{
	va_list list;

	va_start(list, format);
	fprintf(stderr, "kiln %s: ", args->command->name);
	vfprintf(stderr, format, list);
	fprintf(stderr, "\nusage: kiln %s %s\n", args->command->name, args->command->synopsis);
	va_end(list);
	return CODE_USAGE;
}

static int code_of(int status)
{
	switch (status) {
	case KILN_OK:
	case KILN_DONE:
		return CODE_DONE;
	case KILN_NOT_FOUND:
	case KILN_GONE:
	case KILN_BAD_JSON:
	case KILN_BAD_RESOURCE:
	case KILN_CONFLICT:
	case KILN_AMBIGUOUS:
	case KILN_LIMIT:
		return CODE_NO;
	case KILN_BAD_QUERY:
	case KILN_UNSUPPORTED:
	case KILN_TOO_COSTLY:
		return CODE_USAGE;
	default:
		return CODE_FAILED;
	}
}

static const char *sentence_of(const kiln_error *err)
{
	return err->message[0] ? err->message : kiln_strerror(err->status);
}

int say_error(const char *where, const kiln_error *err)
{
	const char *colon = err->path[0] ? ": " : "";

	switch (err->status) {
	case KILN_NO_STORE:
		say("%s: %s; make one with 'kiln init %s'", where, sentence_of(err), where);
		break;
	case KILN_NOT_BUILT:
		say("%s: %s; 'kiln rebuild STORE' completes it, with --all for earlier moments too", where, sentence_of(err));
		break;
	default:
		say("%s: %s%s%s", where, err->path, colon, sentence_of(err));
	}
	return code_of(err->status);
}

int say_errno(const char *where)
{
	say("%s: %s", where, strerror(errno));
	return CODE_FAILED;
}

int say_refused(const char *file, uint64_t offset, long entry, const kiln_error *err)
{
	flockfile(stderr);
	fprintf(stderr, "%s:byte %" PRIu64 ": ", file, offset);
	if (entry >= 0)
		fprintf(stderr, "entry %ld: ", entry);
	if (err->path[0])
		fprintf(stderr, "%s: ", err->path);
	fprintf(stderr, "%s\n", sentence_of(err));
	funlockfile(stderr);
	return code_of(err->status) == CODE_FAILED ? CODE_FAILED : CODE_NO;
}
