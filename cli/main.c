/* main.c - the command `kiln`: the table of its commands, and the reading of a command line. */
#include "cli/cli.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>

static int command_help(const struct arguments *args);
static int command_version(const struct arguments *args);

static const struct command commands[] = {
	{"init", "STORE [--facility NAME]", "make an empty store in the directory STORE", 1, 1, command_init, {"facility="}},
	{"load", "STORE [FILE|DIR|-]... [--unpack] [--ack]",
		"import resources, Bundles, NDJSON, also .gz (of a directory every file, in byte order of names, hidden ones not); --unpack takes every\n"
		"      Bundle apart, --ack prints after each commit how many resources of the input, refused ones counted, are durable or reported.\n"
		"      Exit 1 if any was refused; entries that are skipped do not count",
		1, 1 << 30, command_load, {"unpack", "ack"}},
	{"get", "STORE Type/id[/_history/VERSION] [--as-of MOMENT]", "print a record, or a version of it", 2, 2, command_get, {"as-of="}},
	{"put", "STORE [FILE|-]", "store one resource, a Bundle too as it is, and print where", 1, 2, command_put, {NULL}},
	{"delete", "STORE Type/id", "delete a record and print the version that says so", 2, 2, command_delete, {NULL}},
	{"history", "STORE [Type[/id]] [--as-of MOMENT]", "print every version, newest first, one JSON object a line", 1, 2, command_history, {"as-of="}},
	{"search", "STORE 'Type?params' [--bundle] [--count] [--explain] [--page TOKEN] [--base URL] [--lenient] [--as-of MOMENT] [--max-cost N]",
		"print the matches of a FHIR search, one a line; --bundle: as a searchset Bundle, with links and full URLs that begin with --base;\n"
		"      --count: their number; --explain: how they are found; --page: go on where a Bundle's next link (its _page), or the page before\n"
		"      says, whose last line on standard error is `next: TOKEN` while there is one; --page '' begins; --lenient: leave out\n"
		"      parameters that are not known, and say so; --max-cost: how much work it may be (16777216 blocks of indexes).\n"
		"      Exit 1 if a limit cut the answer, 3 if a record in it is damaged: said on standard error",
		2, 2, command_search, {"bundle", "count", "explain", "page=", "base=", "lenient", "as-of=", "max-cost="}},
	{"fhirpath", "'EXPRESSION' [FILE|-] [--strict] | --lines",
		"evaluate an expression of FHIRPath over each resource of FILE (JSON, one or several; NDJSON; .gz), or over nothing, and print each item it\n"
		"      yields as JSON, one a line; --strict: refuse a name that the definitions of the resource's type don't have, which finds nothing otherwise.\n"
		"      --lines answers each line {\"expression\": text, \"resource\": object or null, \"id\": any, \"mode\": \"strict\"} of standard input by a line\n"
		"      {\"id\", \"result\": [item, ...], \"types\": [name, ...]}, or {\"id\", \"error\": text, \"offset\": byte}. Exit 1 if a resource could not be evaluated",
		0, 2, command_fhirpath, {"strict", "lines"}},
	{"export", "STORE DIR [--as-of MOMENT]", "write every record into DIR, one Type.ndjson for each type", 2, 2, command_export, {"as-of="}},
	{"stats", "STORE [--json] [--as-of MOMENT]", "print what the store holds", 1, 1, command_stats, {"json", "as-of="}},
	{"check", "STORE", "read the whole store, compare its indexes with a rebuild, print each fault", 1, 1, command_check, {NULL}},
	{"rebuild", "STORE [--all]",
		"index the search parameters that came as SearchParameter resources, step by step while the store is in use, and tell which cannot be: a\n"
		"      stopped one is taken up by the next. When nothing is due, or with --all, make every index anew in one transaction. Exit 1 if a\n"
		"      SearchParameter cannot be indexed",
		1, 1, command_rebuild, {"all"}},
	{"backup", "STORE DIR [--compact]", "copy the store into DIR while it is in use", 2, 2, command_backup, {"compact"}},
	{"restore", "DIR STORE", "make a store from a backup", 2, 2, command_restore, {NULL}},
	{"version", "", "print the version", 0, 0, command_version, {NULL}},
	{"help", "[COMMAND]", "print this, or how to use a command", 0, 1, command_help, {NULL}},
};
#define COMMANDS (sizeof commands / sizeof commands[0])

static const struct command *command_find(const char *name)
{
	for (size_t i = 0; i < COMMANDS; i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	return NULL;
}

static void help_all(FILE *to)
{
	fprintf(to, "Kiln %s, an embedded FHIR R4 record store\n\nusage:\n", kiln_version());
	for (size_t i = 0; i < COMMANDS; i++)
		fprintf(to, "  kiln %s%s%s\n      %s\n", commands[i].name, *commands[i].synopsis ? " " : "", commands[i].synopsis, commands[i].help);
	fputs("\nA -- ends the options; - is standard input. Results go to standard output, words to standard error.\n"
	      "--as-of answers as the store did then: MOMENT is a cursor as a Bundle's meta.versionId has it, a number of versions,\n"
	      "or an instant with zone like 2026-01-31T12:00:00Z, which stands for the last commit that is not later.\n"
	      "Exit status: 0 done; 1 a definite no (not there, refused, faults found); 2 wrong usage, also a query\n"
	      "that is none; 3 the store or the disk failed, also an input that cannot be read; 128 and the signal's number: a load or a rebuild was interrupted.\n", to);
}

static int help_of(const struct command *command)
{
	printf("usage: kiln %s %s\n%s\n", command->name, command->synopsis, command->help);
	return CODE_DONE;
}

static int usage_unknown(const char *name)
{
	say("unknown command '%s'", name);
	help_all(stderr);
	return CODE_USAGE;
}

static int command_help(const struct arguments *args)
{
	const struct command *command;

	if (args->count == 0) {
		help_all(stdout);
		return CODE_DONE;
	}
	command = command_find(args->operands[0]);
	return command ? help_of(command) : usage_unknown(args->operands[0]);
}

static int command_version(const struct arguments *args)
{
	(void)args;
	printf("kiln %s\n", kiln_version());
	return CODE_DONE;
}

const char *arguments_option(const struct arguments *args, const char *name)
{
	for (int i = 0; i < OPTIONS_MAX && args->command->options[i]; i++)
		if (!strcmp(args->command->options[i], name))
			return args->values[i];
	return NULL;
}

/* Take the option argv[*at], and its value if it has one. */
static int option_take(struct arguments *args, int argc, char **argv, int *at)
{
	const char *given = argv[*at] + 2;
	size_t size = strcspn(given, "=");

	for (int i = 0; argv[*at][1] == '-' && i < OPTIONS_MAX && args->command->options[i]; i++) {
		const char *name = args->command->options[i];
		bool wants = name[strlen(name) - 1] == '=', has = given[size] == '=';

		if (strlen(name) - wants != size || strncmp(name, given, size))
			continue;
		if (has && !wants)
			return say_usage(args, "--%s takes no value", name);
		if (wants && !has && *at + 1 >= argc)
			return say_usage(args, "--%.*s needs a value", (int)size, given);
		args->values[i] = !wants ? "" : has ? given + size + 1 : argv[++*at];
		return CODE_DONE;
	}
	return say_usage(args, "unknown option %s", argv[*at]);
}

/* Sort argv into options and operands; *help when help is asked for. */
static int arguments_read(struct arguments *args, int argc, char **argv, bool *help)
{
	bool options = true;
	int code;

	args->operands = argv;
	for (int i = 0; i < argc; i++) {
		if (!options || argv[i][0] != '-' || !argv[i][1]) {
			args->operands[args->count++] = argv[i];
		} else if (!strcmp(argv[i], "--")) {
			options = false;
		} else if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) {
			*help = true;
			return CODE_DONE;
		} else if ((code = option_take(args, argc, argv, &i)) != CODE_DONE) {
			return code;
		}
	}
	if (args->count < args->command->least)
		return say_usage(args, "an operand is missing");
	if (args->count > args->command->most)
		return say_usage(args, "too many operands");
	return CODE_DONE;
}

static int run(int argc, char **argv)
{
	struct arguments args = {0};
	const char *name = argc > 1 ? argv[1] : "";
	bool help = false;
	int code;

	if (argc < 2) {
		help_all(stderr);
		return CODE_USAGE;
	}
	if (!strcmp(name, "--help") || !strcmp(name, "-h"))
		name = "help";
	if (!strcmp(name, "--version"))
		name = "version";
	args.command = command_find(name);
	if (!args.command)
		return usage_unknown(name);
	code = arguments_read(&args, argc - 2, argv + 2, &help);
	if (code != CODE_DONE)
		return code;
	return help ? help_of(args.command) : args.command->run(&args);
}

int main(int argc, char **argv)
{
	/* A reader that went away, or a file at its size limit, is a write error to be told, not a silent death. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	output_start();
	return output_finish(run(argc, argv));
}
