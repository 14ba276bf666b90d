/* report_json.c - the results as one JSON document: the run, the systems, every row with all figures of all runs. */
#include "bench/result.h"
#include <cjson/cJSON.h>
#include <inttypes.h>

/* All 64 bits: cJSON's own numbers are doubles. */
static void add_whole(cJSON *to, const char *name, uint64_t value)
{
	char text[32];
	snprintf(text, sizeof text, "%" PRIu64, value);
	cJSON_AddRawToObject(to, name, text);
}

static void add_figure(cJSON *to, const char *name, double value)
{
	if (value > 0)
		cJSON_AddNumberToObject(to, name, value);
}

static void add_text(cJSON *to, const char *name, const char *text)
{
	if (text[0])
		cJSON_AddStringToObject(to, name, text);
}

/* A member that is an object; NULL when memory is short, which every call above takes. */
static cJSON *add_item(cJSON *list)
{
	cJSON *item = cJSON_CreateObject();
	if (cJSON_AddItemToArray(list, item))
		return item;
	cJSON_Delete(item);
	return NULL;
}

static void add_run(cJSON *runs, const struct row *row, const struct result *r)
{
	cJSON *run = add_item(runs);
	char hash[32];
	cJSON_AddStringToObject(run, "state", result_state_name(r->state));
	add_figure(run, "median", r->median);
	add_figure(run, "p99", r->p99);
	add_figure(run, "rate", r->rate);
	add_whole(run, "samples", r->samples);
	if (row->checked && r->state == RESULT_GOOD) {
		snprintf(hash, sizeof hash, "%016" PRIx64, r->hash);
		add_whole(run, "count", r->count);
		cJSON_AddStringToObject(run, "hash", hash);
	}
	add_text(run, "note", r->note);
}

static void add_result(cJSON *results, const struct report *report, const struct row *row, size_t system)
{
	cJSON *result = add_item(results);
	struct summary s = report_summary(row, system, report->runs);
	cJSON_AddStringToObject(result, "system", report->systems[system].name);
	cJSON_AddStringToObject(result, "state", result_state_name(s.state));
	add_figure(result, "median", s.median);
	add_figure(result, "p99", s.p99);
	add_figure(result, "rate", s.rate);
	if (s.state == RESULT_GOOD)
		cJSON_AddNumberToObject(result, "spread", s.spread);
	add_figure(result, "ratio", report_ratio(row, report_reference(report), system, report->runs));
	add_text(result, "note", s.note);
	cJSON *runs = cJSON_AddArrayToObject(result, "runs");
	for (size_t i = 0; i < report->runs && i < RESULT_RUNS; i++)
		add_run(runs, row, &row->results[system][i]);
}

static void add_row(cJSON *rows, const struct report *report, const struct row *row)
{
	cJSON *to = add_item(rows);
	cJSON_AddStringToObject(to, "section", row->section);
	cJSON_AddStringToObject(to, "id", row->id);
	cJSON_AddStringToObject(to, "name", row->name);
	add_text(to, "asked", row->asked);
	cJSON_AddStringToObject(to, "unit", result_unit_name(row->unit));
	cJSON_AddBoolToObject(to, "checked", row->checked);
	cJSON *results = cJSON_AddArrayToObject(to, "results");
	for (size_t system = 0; system < report->system_count; system++)
		add_result(results, report, row, system);
}

static void add_system(cJSON *systems, const struct system_info *info)
{
	cJSON *to = add_item(systems);
	cJSON_AddStringToObject(to, "name", info->name);
	add_text(to, "about", info->about);
	add_text(to, "durable", info->durable);
	add_text(to, "settings", info->settings);
}

static void add_report(cJSON *to, const struct report *report)
{
	cJSON_AddStringToObject(to, "started", report->started);
	cJSON_AddStringToObject(to, "ended", report->ended);
	cJSON_AddStringToObject(to, "machine", report->machine);
	cJSON_AddStringToObject(to, "command", report->command);
	cJSON_AddStringToObject(to, "data", report->data);
	add_whole(to, "resources", report->resources);
	add_whole(to, "json_bytes", report->json_bytes);
	add_whole(to, "seed", report->seed);
	add_whole(to, "runs", report->runs);
	if (report->system_count)
		cJSON_AddStringToObject(to, "reference", report->systems[report_reference(report)].name);
	cJSON *systems = cJSON_AddArrayToObject(to, "systems");
	for (size_t i = 0; i < report->system_count; i++)
		add_system(systems, &report->systems[i]);
	cJSON *rows = cJSON_AddArrayToObject(to, "rows");
	for (size_t i = 0; i < report->row_count; i++)
		if (report_told(report, &report->rows[i]))
			add_row(rows, report, &report->rows[i]);
}

int report_json(const struct report *report, FILE *out)
{
	cJSON *root = cJSON_CreateObject();
	if (root)
		add_report(root, report);
	char *text = root ? cJSON_Print(root) : NULL;
	if (text)
		fprintf(out, "%s\n", text);
	int status = text && !fflush(out) && !ferror(out) ? 0 : -1;
	cJSON_free(text);
	cJSON_Delete(root);
	return status;
}
