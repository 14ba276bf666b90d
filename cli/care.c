/* care.c - the store as a whole: init, export, stats, check, rebuild, backup, restore. */
#include "cli/cli.h"
#include "cli/progress.h"
#include <inttypes.h>
#include <stdio.h>

int command_init(const struct arguments *args)
{
	const char *facility = arguments_option(args, "facility=");
	kiln_options options = {.size = sizeof options, .facility = slice_of(facility ? facility : "")};
	kiln_error err;

	return kiln_init(args->operands[0], &options, &err) == KILN_OK ? CODE_DONE : say_error(args->operands[0], &err);
}

/* The end of long work: the line of progress goes, a failure is said. */
static int finish(struct progress *progress, int status, const char *where, const kiln_error *err)
{
	progress_erase(progress);
	return status == KILN_OK ? CODE_DONE : say_error(where, err);
}

int command_export(const struct arguments *args)
{
	struct progress progress;
	struct session s;
	kiln_error err;
	int status, code = session_open(&s, args->operands[0], SESSION_READ);

	if (code != CODE_DONE)
		return code;
	progress_begin(&progress, "export");
	status = kiln_export(s.view, args->operands[1], progress_call, &progress, &err);
	code = finish(&progress, status, args->operands[1], &err);
	session_close(&s);
	return code;
}

struct numbers {
	const char *name, *words;
	uint64_t value;
};

#define NUMBERS 6
static void numbers_of(struct numbers numbers[NUMBERS], const kiln_stats *stats)
{
	numbers[0] = (struct numbers){"format", "format", stats->format};
	numbers[1] = (struct numbers){"sequence", "versions", stats->sequence};
	numbers[2] = (struct numbers){"records", "records", stats->records};
	numbers[3] = (struct numbers){"deleted", "deleted records", stats->deleted};
	numbers[4] = (struct numbers){"file_bytes", "bytes on disk", stats->file_bytes};
	numbers[5] = (struct numbers){"used_bytes", "bytes in use", stats->used_bytes};
}

static int stats_types(kiln_view *view, void (*print)(size_t n, kiln_slice type, uint64_t count), kiln_error *err)
{
	kiln_slice type;
	uint64_t count;
	size_t n = 0;
	int status;

	while ((status = kiln_stats_type(view, n, &type, &count, err)) == KILN_OK)
		print(n++, type, count);
	return status;
}

static void type_json(size_t n, kiln_slice type, uint64_t count)
{
	char text[24];

	snprintf(text, sizeof text, ":%" PRIu64, count);
	output_text(n ? "," : "");
	output_json_string(type);
	output_text(text);
}

static void type_words(size_t n, kiln_slice type, uint64_t count)
{
	if (n == 0)
		output_text("\n");
	printf("  %-32.*s %12" PRIu64 "\n", (int)type.size, type.data, count);
}

static int stats_json(kiln_view *view, const kiln_stats *stats, kiln_error *err)
{
	struct numbers numbers[NUMBERS];
	char text[64];
	int status;

	numbers_of(numbers, stats);
	output_text("{\"facility\":");
	output_json_string(stats->facility);
	output_text(",\"incarnation\":");
	output_json_string(slice_of(stats->incarnation));
	for (int i = 0; i < NUMBERS; i++) {
		snprintf(text, sizeof text, ",\"%s\":%" PRIu64, numbers[i].name, numbers[i].value);
		output_text(text);
	}
	output_text(",\"types\":{");
	status = stats_types(view, type_json, err);
	output_text("}}\n");
	return status;
}

static int stats_words(kiln_view *view, const kiln_stats *stats, kiln_error *err)
{
	struct numbers numbers[NUMBERS];

	numbers_of(numbers, stats);
	if (stats->facility.size)
		printf("facility         %.*s\n", (int)stats->facility.size, stats->facility.data);
	printf("incarnation      %s\n", stats->incarnation);
	for (int i = 0; i < NUMBERS; i++)
		printf("%-16s %" PRIu64 "\n", numbers[i].words, numbers[i].value);
	return stats_types(view, type_words, err);
}

int command_stats(const struct arguments *args)
{
	const char *dir = args->operands[0];
	struct session s;
	kiln_stats stats;
	kiln_error err;
	int status, code = session_open(&s, dir, SESSION_READ);

	if (code != CODE_DONE)
		return code;
	status = kiln_stats_get(s.view, &stats, &err);
	if (status == KILN_OK)
		status = arguments_option(args, "json") ? stats_json(s.view, &stats, &err) : stats_words(s.view, &stats, &err);
	if (status != KILN_OK && status != KILN_DONE)
		code = say_error(dir, &err);
	session_close(&s);
	return code;
}

static void check_report(void *arg, const char *where, const char *what)
{
	progress_erase(arg);
	output_text(where);
	output_text(": ");
	output_text(what);
	output_text("\n");
}

/* The faults that were found, in words. Damage that ends the check early is one more of them. */
static int check_tell(int status, uint64_t faults, const char *dir, struct progress *progress, const kiln_error *err)
{
	if (status == KILN_DAMAGED) {
		faults++;
		check_report(progress, "store", err->message[0] ? err->message : kiln_strerror(status));
	} else if (status != KILN_OK) {
		return say_error(dir, err);
	}
	if (faults)
		say("%s: %" PRIu64 " faults", dir, faults);
	else
		say("%s: no fault, %.2f seconds", dir, progress_now() - progress->started);
	return faults ? CODE_NO : CODE_DONE;
}

int command_check(const struct arguments *args)
{
	const char *dir = args->operands[0];
	struct progress progress;
	struct session s;
	kiln_error err = {0};
	uint64_t faults = 0;
	int status, code = session_open(&s, dir, SESSION_CARE);

	if (code != CODE_DONE)
		return code;
	progress_begin(&progress, "check");
	status = kiln_check(s.store, check_report, progress_call, &progress, &faults, &err);
	progress_erase(&progress);
	err.status = status;
	code = check_tell(status, faults, dir, &progress, &err);
	session_close(&s);
	return code;
}

int command_rebuild(const struct arguments *args)
{
	const char *dir = args->operands[0];
	struct progress progress;
	struct session s;
	kiln_error err;
	int status, code = session_open(&s, dir, SESSION_WRITE);

	if (code != CODE_DONE)
		return code;
	progress_begin(&progress, "rebuild");
	status = kiln_rebuild(s.store, progress_call, &progress, &err);
	code = finish(&progress, status, dir, &err);
	session_close(&s);
	return code;
}

int command_backup(const struct arguments *args)
{
	struct progress progress;
	struct session s;
	kiln_error err;
	int status, code = session_open(&s, args->operands[0], SESSION_CARE);

	if (code != CODE_DONE)
		return code;
	progress_begin(&progress, "backup");
	status = kiln_backup(s.store, args->operands[1], arguments_option(args, "compact") != NULL, progress_call, &progress, &err);
	code = finish(&progress, status, args->operands[1], &err);
	session_close(&s);
	return code;
}

int command_restore(const struct arguments *args)
{
	const char *backup = args->operands[0], *dir = args->operands[1];
	kiln_error err;
	int status = kiln_restore(backup, dir, &err);

	if (status == KILN_OK)
		return CODE_DONE;
	return say_error(status == KILN_NO_STORE ? backup : dir, &err);
}
