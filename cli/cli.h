/* cli.h - what the commands of `kiln` share: their arguments, an open store, their words and their exit codes.

   Results go to stdout, words to stderr. Every command returns an exit code below; the sentence that explains it has been said by then. */
#ifndef CLI_H
#define CLI_H
#include "kiln.h"
#include <stdbool.h>

enum {
	CODE_DONE = 0,
	CODE_NO = 1,      /* a definite no: not there, refused, faults found */
	CODE_USAGE = 2,   /* wrong usage, a query that cannot be compiled */
	CODE_FAILED = 3   /* the store or the disk failed */
};

#define OPTIONS_MAX 8

/* One command. An option's name with '=' behind it takes a value. */
struct arguments;
struct command {
	const char *name, *synopsis, *help;
	int least, most;  /* operands */
	int (*run)(const struct arguments *args);
	const char *options[OPTIONS_MAX];
};
struct arguments {
	const struct command *command;
	int count;
	char **operands;
	const char *values[OPTIONS_MAX];  /* beside command->options; NULL: not given */
};
/* The value of an option, "" for a plain one, NULL when it was not given. The name is as in the table. */
const char *arguments_option(const struct arguments *args, const char *name);

int command_init(const struct arguments *args);
int command_load(const struct arguments *args);
int command_get(const struct arguments *args);
int command_put(const struct arguments *args);
int command_delete(const struct arguments *args);
int command_history(const struct arguments *args);
int command_search(const struct arguments *args);
int command_fhirpath(const struct arguments *args);
int command_export(const struct arguments *args);
int command_stats(const struct arguments *args);
int command_check(const struct arguments *args);
int command_rebuild(const struct arguments *args);
int command_backup(const struct arguments *args);
int command_restore(const struct arguments *args);

/* say.c: words on stderr. Those that return an int return the exit code that belongs to what they say. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
int say_usage(const struct arguments *args, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A call that failed: "kiln: where: sentence", with what to do about it where that is known. */
int say_error(const char *where, const kiln_error *err);
/* The system refused something: errno in words. */
int say_errno(const char *where);
/* A resource of an input was refused: "FILE:byte N: entry E: FHIRPath: sentence". entry -1: none. */
int say_refused(const char *file, uint64_t offset, long entry, const kiln_error *err);

/* rebuild.c: say that indexes of the store are to be made, if any are. */
void say_due(kiln_store *store, const char *dir);

/* output.c: results on stdout. A write error is kept and told by output_finish. */
void output_start(void);
void output_bytes(kiln_slice bytes);
void output_line(kiln_slice line);
void output_text(const char *text);
void output_json_string(kiln_slice text);            /* quoted and escaped */
void output_json_time(int64_t milliseconds);         /* "2026-02-03T04:05:06.789Z", quoted */
/* The reference of a version, "Type/id/_history/version", and a newline. */
void output_version(kiln_slice type, kiln_slice id, kiln_slice version);
bool output_failed(void);                            /* no use in going on */
/* Send what is buffered: someone waits for it. */
void output_flush(void);
/* Flush and close. The command's code, or CODE_FAILED when a result could not be written. */
int output_finish(int code);

/* session.c: an open store, with a view of it for reading. */
enum session_mode { SESSION_WRITE, SESSION_READ, SESSION_CARE /* for reading, without a view */ };
struct session {
	kiln_store *store;
	kiln_view *view;
};
int session_open(struct session *s, const char *dir, enum session_mode mode);
/* For reading what the first operand names, as of the moment that --as-of gives, if it was given. */
int session_read(struct session *s, const struct arguments *args);
void session_close(struct session *s);

kiln_slice slice_of(const char *text);
static inline kiln_slice slice(const char *data, size_t size) { return (kiln_slice){data, size}; }

#endif
