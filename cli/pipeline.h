/* pipeline.h - a thread that commits batches while the next one is prepared.

   One batch is being committed while the next one is filled, no more, so that memory stays bounded. The first error stops everything: later batches are
   closed uncommitted, and pushing answers with the status. */
#ifndef CLI_PIPELINE_H
#define CLI_PIPELINE_H
#include "kiln.h"

struct pipeline;

struct pipeline_hooks {
	void *arg;
	/* On the committing thread, after a commit: `through` resources are durable. A status but KILN_OK stops. NULL allowed. */
	int (*durable)(void *arg, uint64_t through, kiln_error *err);
	/* On the thread that pushes, a few times a second while it waits. NULL allowed. */
	void (*tick)(void *arg);
};

int pipeline_open(struct pipeline **pipeline, const struct pipeline_hooks *hooks, kiln_error *err);
/* Hand over a batch, which the pipeline closes. Waits while there is no room. Sorting is done by whichever thread has the time: here when the other one is
   behind, else there. */
int pipeline_push(struct pipeline *pipeline, kiln_batch *batch, uint64_t through);
/* Wait until all that was pushed is durable. */
int pipeline_settle(struct pipeline *pipeline);
/* Wait, end the thread. The status of the first error, then in *err; *through is what is durable. NULL allowed. */
int pipeline_close(struct pipeline *pipeline, uint64_t *through, kiln_error *err);

#endif
