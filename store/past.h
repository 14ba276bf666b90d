/* past.h - versions that were shown once and no longer are: when each of them was. A version has a row when it was served at the end of a commit and
   superseded by a later one; those that came and went inside one commit nobody has seen. Rows are numbered in the order in which versions were
   superseded, from 1 without gaps (*past numbers*), so `to` ascends with the number. All of it follows from the log and can be made again. */
#ifndef KL_PAST_H
#define KL_PAST_H
#include "store/changes.h"

struct kl_past {
	uint32_t record;
	uint64_t from, to;   /* sequences: of the version, and of the one that superseded it. It was shown as of S when from <= S < to. */
};

/* The last past number, 0 if there is none. */
int kl_past_last(struct kl_txn *txn, uint32_t *p);
/* In a write transaction: the next row. *last is the last number, and then this row's. KILN_LIMIT: KL_PAST_MAX is reached. */
int kl_past_append(struct kl_txn *txn, uint32_t *last, const struct kl_past *row);
int kl_past_get(struct kl_txn *txn, uint32_t p, struct kl_past *out);   /* KILN_OK, KILN_NOT_FOUND, KILN_DAMAGED */
/* The first row that was still shown after a sequence (to > sequence); the last number plus one if there is none. KILN_NOT_BUILT: the table
   does not reach back to it, since the log was damaged when it was made again. */
int kl_past_first(struct kl_txn *txn, uint64_t sequence, uint32_t *p);
/* Walk: *p is where to start (exclusive) and the result. KILN_DONE after the last. KILN_DAMAGED: row *p is damaged or, after a gap, missing; go on
   if *p has changed. */
int kl_past_next(struct kl_cursor *cursor, uint32_t *p, struct kl_past *out);

/* What the rows should be, by the log, in order. A row without a record (KL_RECORD_NONE): what version `to` superseded is not known, since it
   or the version before it is damaged. Ends with what each returns if that is not KILN_OK. */
int kl_past_replay(struct kl_txn *txn, int (*each)(void *arg, const struct kl_past *row), void *arg);
/* In a write transaction: the past is not complete as of sequences below this one, nor below one that was given before. */
int kl_past_begin(struct kl_txn *txn, uint64_t sequence);
/* In a write transaction: make the table anew. */
int kl_past_rebuild(struct kl_txn *txn, kiln_error *err);

#endif
