/* load.h - batches of a load, with other bounds than the usual ones (tests). Private to index/. */
#ifndef KL_LOAD_H
#define KL_LOAD_H
#include "index/postings.h"

struct kl_load_bounds {
	size_t count;     /* changes: a batch with fewer goes the way of small commits */
	size_t least;     /* changes that a block takes at once; fewer wait */
	uint64_t parts;   /* of runs that may wait (recent.h), of some 160 changes each; not more than one for so many blocks: */
	uint64_t blocks;
	size_t pages;     /* pages of blocks that one transaction changes for those that have waited */
	size_t others;    /* changes of a batch that are not of new records: each has to be looked up, so more go straight to the blocks */
};
int kl_load_batch(struct kl_txn *txn, const struct kl_load_bounds *bounds, const struct kl_posting *changes, size_t count, kiln_error *err);
int kl_load_settle(struct kl_txn *txn, const struct kl_load_bounds *bounds, bool *more, kiln_error *err);

#endif
