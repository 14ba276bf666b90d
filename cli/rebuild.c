/* rebuild.c - `kiln rebuild`: what is due, step by step, or every index anew; and saying that something is due. */
#include "cli/cli.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include <inttypes.h>
#include <stdio.h>

#define STEP_RECORDS 2000

static int look(kiln_store *store, kiln_rebuild_state *state, kiln_error *err)
{
	kiln_view *view;
	int status = kiln_view_open(store, &view, err);

	if (status == KILN_OK)
		status = kiln_rebuild_due(view, state, err);
	kiln_view_close(view);
	return status;
}

void say_due(kiln_store *store, const char *dir)
{
	kiln_rebuild_state state = {.size = sizeof state};

	if (look(store, &state, NULL) != KILN_OK)
		return;
	if (state.parameters)
		say("%" PRIu64 " search parameter%s to be indexed: kiln rebuild %s", state.parameters, state.parameters == 1 ? " is" : "s are", dir);
	if (state.refused)
		say("%" PRIu64 " SearchParameter%s cannot be indexed: kiln rebuild %s tells why", state.refused, state.refused == 1 ? "" : "s", dir);
}

static void tell(void *arg, const char *where, const char *what)
{
	progress_erase(arg);
	say("%s: %s", where, what);
}

/* Step until nothing is due, a signal comes or a step fails. */
static int run_steps(kiln_store *store, kiln_rebuild_state *state, struct progress *progress, kiln_error *err)
{
	int status = KILN_OK;

	interrupt_install();
	while (!interrupt_signal() && (status = kiln_rebuild_step(store, STEP_RECORDS, state, err)) == KILN_OK)
		progress_call(progress, state->done, state->total);
	return status;
}

/* What was due is done: how it came out. */
static int end_steps(int status, kiln_store *store, const char *dir, struct progress *progress, const kiln_error *err)
{
	progress_erase(progress);
	if (status == KILN_OK) {
		say_due(store, dir);
		return 128 + interrupt_signal();
	}
	if (status != KILN_DONE)
		return say_error(dir, err);
	say("%s: nothing is due any more, %.2f seconds", dir, progress_now() - progress->started);
	return CODE_DONE;
}

static int rebuild_all(kiln_store *store, const char *dir, struct progress *progress)
{
	kiln_error err;
	int status = kiln_rebuild(store, progress_call, progress, &err);

	progress_erase(progress);
	return status == KILN_OK ? CODE_DONE : say_error(dir, &err);
}

int command_rebuild(const struct arguments *args)
{
	const char *dir = args->operands[0];
	struct progress progress;
	struct session s;
	kiln_error err;
	kiln_rebuild_state state = {.size = sizeof state, .arg = &progress, .report = tell};
	uint64_t refused;
	int code = session_open(&s, dir, SESSION_WRITE);

	if (code != CODE_DONE)
		return code;
	progress_begin(&progress, "rebuild");
	if (look(s.store, &state, &err) != KILN_OK) {
		code = err.status == KILN_DAMAGED ? rebuild_all(s.store, dir, &progress) : say_error(dir, &err);
	} else {
		refused = state.refused;
		if (arguments_option(args, "all") || (!state.indexes && !state.clearing))
			code = rebuild_all(s.store, dir, &progress);
		else
			code = end_steps(run_steps(s.store, &state, &progress, &err), s.store, dir, &progress, &err);
		if (code == CODE_DONE && refused)
			code = CODE_NO;
	}
	session_close(&s);
	return code;
}
