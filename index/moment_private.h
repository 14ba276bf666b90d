/* moment_private.h - what a moment knows, and reading as of it: present entries without those of changed records, and past entries that held. Private
   to index/. */
#ifndef KL_MOMENT_PRIVATE_H
#define KL_MOMENT_PRIVATE_H
#include "index/moment.h"
#include "index/reader.h"
#include "index/set.h"

struct kl_moment {
	unsigned refs;              /* under the lock of those that are kept */
	uint64_t snapshot, sequence;
	struct kl_set changed;      /* records */
	uint64_t *served;           /* of changed.records[i]; 0: none */
	unsigned char *bits;        /* the same records, a bit each */
	uint32_t highest;           /* of them */
	uint32_t first, past;       /* past numbers from first on, so many, may have held */
	uint32_t *records;          /* of past number first + i; KL_RECORD_NONE: it did not hold */
	size_t held;                /* that did */
};
static inline bool kl_moment_has(const struct kl_moment *m, uint32_t record)
{
	return record <= m->highest && m->bits[record / 8] & 1u << record % 8;
}
/* The record of a past number, KL_RECORD_NONE (0) if it did not hold. */
static inline uint32_t kl_moment_record(const struct kl_moment *m, uint32_t p)
{
	return p >= m->first && p - m->first < m->past ? m->records[p - m->first] : 0;
}
/* Not from those that are kept. */
int kl_moment_make(struct kl_txn *txn, uint64_t sequence, struct kl_moment **moment, kiln_error *err);
void kl_moment_free(struct kl_moment *moment);   /* NULL allowed */
/* The same term in the upper half; out has room for one more byte than the term. An empty term becomes the bound between the halves. */
kiln_slice kl_moment_term(kiln_slice term, unsigned char *out);

int kl_moment_fetch(struct kl_postings *p, kiln_slice term, struct kl_set *out);
int kl_moment_fetch_range(struct kl_postings *p, kiln_slice low, kiln_slice high, bool (*keep)(void *arg, kiln_slice term), void *arg, struct kl_set *out);
int kl_moment_count(struct kl_postings *p, kiln_slice term, uint64_t *count);
int kl_moment_count_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint64_t most, uint64_t *count);

struct kl_moment_walk;
int kl_moment_walk_open(struct kl_postings *p, kiln_slice low, kiln_slice high, bool backwards, struct kl_moment_walk **walk);
int kl_moment_walk_next(struct kl_moment_walk *walk, kiln_slice *term, uint32_t *record);
int kl_moment_walk_seek(struct kl_moment_walk *walk, kiln_slice term, uint32_t record, kiln_slice *found, uint32_t *found_record);
void kl_moment_walk_close(struct kl_moment_walk *walk);   /* NULL allowed */

#endif
