/* store.h - what the public handles hold: kiln_store and kiln_view. */
#ifndef KL_STORE_H
#define KL_STORE_H
#include "base/arena.h"
#include "index/postings.h"
#include "store/changes.h"
#include "store/current.h"

struct kiln_store {
	struct kl_env *env;
	bool read_only;
};

struct kiln_view {
	struct kiln_store *store;
	struct kl_txn *txn;
	struct kl_postings *postings;        /* opened at first need: kl_view_postings */
	struct kl_body_context *bodies;
	struct kl_arena arena;               /* answers of kiln_get */
	uint64_t sequence;
};

int kl_view_postings(struct kiln_view *view, struct kl_postings **p, kiln_error *err);

#endif
