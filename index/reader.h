/* reader.h - what the files that read postings share. Private to index/. */
#ifndef KL_READER_H
#define KL_READER_H
#include "index/block.h"
#include "index/overlay.h"

struct kl_moment;
struct kl_postings {
	struct kl_txn *txn;
	const struct kl_moment *moment;  /* NULL: now */
	struct kl_overlay *overlay;   /* NULL: nothing recent */
	struct kl_cursor *cursor;     /* for the calls that need none of their own; opened at first use */
	uint64_t work, most;          /* blocks read; how many may be, 0: any number */
};
#define KL_WORK_ENTRIES 64   /* entries that are given count as one block */
static inline int kl_reader_charge(struct kl_postings *p)
{
	return ++p->work > p->most && p->most ? KILN_TOO_COSTLY : KILN_OK;
}

int kl_reader_cursor(struct kl_postings *p, struct kl_cursor **cursor);
/* Move to the block whose share of the key space holds (term, record): the last one whose key is not above, else the first of all.
   KILN_DONE: there is none. */
int kl_reader_find(struct kl_cursor *c, kiln_slice term, uint32_t record, kiln_slice *key, kiln_slice *value);
/* Is the entry in the blocks? */
int kl_reader_has(struct kl_postings *p, kiln_slice term, uint32_t record, bool *there);
/* Is every term short enough? */
int kl_reader_sound(const struct kl_posting *changes, size_t count, kiln_error *err);
/* Of sorted changes those that change something, *kept of them, into out. Those of a record, or a past number, above the highest seen need no look-up: for a new
   record nothing is read, and nobody decodes what is recent. */
struct kl_highest;
int kl_reader_effective(struct kl_txn *txn, const struct kl_highest *highest, const struct kl_posting *changes, size_t count, struct kl_posting *out, size_t *kept);

/* The set as it is, both halves of it, whatever the moment. A fetch gives records (past numbers) from `from` on; keep is not asked about terms that
   have none. */
int kl_reader_fetch(struct kl_postings *p, kiln_slice term, uint32_t from, struct kl_set *out);
int kl_reader_fetch_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint32_t from, bool (*keep)(void *arg, kiln_slice term), void *arg,
	struct kl_set *out);
int kl_reader_count_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint64_t most, uint64_t *count);
int kl_reader_count(struct kl_postings *p, kiln_slice term, uint64_t *count);
/* Put `more`, ascending and with none of the records from start on, in its places there. */
int kl_reader_insert(struct kl_set *out, size_t start, const struct kl_set *more);

#endif
