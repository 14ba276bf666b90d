/* care.c - the store as a whole: init, export, stats, check, backup, restore. */
#include "cli/cli.h"
#include "cli/progress.h"
#include <cJSON.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
	int status, code = session_read(&s, args);

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

static bool add_text(cJSON *object, const char *name, kiln_slice text)
{
	char *copy = strndup(text.data ? text.data : "", text.size);
	bool added = copy && cJSON_AddStringToObject(object, name, copy);

	free(copy);
	return added;
}

static bool add_type(cJSON *types, kiln_slice type, uint64_t count)
{
	char name[64];

	snprintf(name, sizeof name, "%.*s", (int)type.size, type.data);
	return cJSON_AddNumberToObject(types, name, (double)count);
}

/* The answer's members; false when memory is short. */
static bool add_stats(cJSON *all, const kiln_stats *stats)
{
	struct numbers numbers[NUMBERS];
	bool added = add_text(all, "facility", stats->facility) && add_text(all, "incarnation", slice_of(stats->incarnation));

	numbers_of(numbers, stats);
	for (int i = 0; i < NUMBERS; i++)
		added = added && cJSON_AddNumberToObject(all, numbers[i].name, (double)numbers[i].value);
	return added;
}

static int stats_json(kiln_view *view, const kiln_stats *stats, kiln_error *err)
{
	cJSON *all = cJSON_CreateObject(), *types = NULL;
	char *text = NULL;
	kiln_slice type;
	uint64_t count;
	int status = KILN_NO_MEMORY;

	*err = (kiln_error){.status = KILN_NO_MEMORY, .message = "out of memory"};
	if (!add_stats(all, stats) || !(types = cJSON_AddObjectToObject(all, "types")))
		goto done;
	for (size_t n = 0; (status = kiln_stats_type(view, n, &type, &count, err)) == KILN_OK; n++) {
		if (!add_type(types, type, count)) {
			status = KILN_NO_MEMORY;
			goto done;
		}
	}
	if (status == KILN_DONE && !(text = cJSON_PrintUnformatted(all)))
		status = KILN_NO_MEMORY;
	if (text) {
		output_text(text);
		output_text("\n");
	}
done:
	cJSON_free(text);
	cJSON_Delete(all);
	return status;
}

static int stats_words(kiln_view *view, const kiln_stats *stats, kiln_error *err)
{
	struct numbers numbers[NUMBERS];
	kiln_slice type;
	uint64_t count;
	int status;

	numbers_of(numbers, stats);
	if (stats->facility.size)
		printf("facility         %.*s\n", (int)stats->facility.size, stats->facility.data);
	printf("incarnation      %s\n", stats->incarnation);
	for (int i = 0; i < NUMBERS; i++)
		printf("%-16s %" PRIu64 "\n", numbers[i].words, numbers[i].value);
	for (size_t n = 0; (status = kiln_stats_type(view, n, &type, &count, err)) == KILN_OK; n++)
		printf("%s  %-32.*s %12" PRIu64 "\n", n ? "" : "\n", (int)type.size, type.data, count);
	return status;
}

int command_stats(const struct arguments *args)
{
	const char *dir = args->operands[0];
	struct session s;
	kiln_stats stats;
	kiln_error err;
	int status, code = session_read(&s, args);

	if (code != CODE_DONE)
		return code;
	status = kiln_stats_get(s.view, &stats, &err);
	if (status == KILN_OK)
		status = arguments_option(args, "json") ? stats_json(s.view, &stats, &err) : stats_words(s.view, &stats, &err);
	if (status != KILN_OK && status != KILN_DONE)
		code = say_error(dir, &err);
	if (code == CODE_DONE)
		say_due(s.store, dir);
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
