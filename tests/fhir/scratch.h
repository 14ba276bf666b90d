/* scratch.h - a store in a scratch directory for one test, and short ways to use it. */
#ifndef KL_SCRATCH_H
#define KL_SCRATCH_H
#include "base/slice.h"

struct scratch {
	char dir[64], path[96];
	kiln_store *store;
};
void scratch_open(struct scratch *s);
void scratch_close(struct scratch *s);       /* closes, removes */
void scratch_reopen(struct scratch *s);
int scratch_put(struct scratch *s, const char *json, kiln_result *result, char version[32]);
int scratch_delete(struct scratch *s, const char *type, const char *id);
/* The current body, "" if there is none; lives until the next call. */
const char *scratch_get(struct scratch *s, const char *type, const char *id);
uint64_t scratch_count(struct scratch *s, const char *query);   /* UINT64_MAX: it failed */
uint64_t scratch_sequence(struct scratch *s);
uint64_t scratch_faults(struct scratch *s);
#endif
