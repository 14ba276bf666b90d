/* store.h - what the public handles hold: kiln_store and kiln_view. */
#ifndef KL_STORE_H
#define KL_STORE_H
#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "index/moment.h"
#include "index/postings.h"
#include "store/changes.h"
#include "store/current.h"

struct kiln_store {
	struct kl_env *env;
	bool read_only;
};

/* Scratch of one reader of versions (record.h). */
struct kl_record_buffer {
	struct kl_arena arena;    /* what was read */
	struct kl_buf stored;     /* a stored body that has to be looked into, as the log has it */
	struct kl_buf body;       /* what becomes of it */
	int64_t instant;          /* the last time that was written as text: versions of one commit share theirs */
	char instant_text[KL_INSTANT_TEXT];   /* NUL first: none yet */
	struct kl_json doc;
};

/* "<incarnation>.<sequence>", the moment after a commit, NUL-terminated. */
#define KL_MOMENT_TEXT 58
void kl_moment_text(const struct kl_env *env, uint64_t sequence, char out[KL_MOMENT_TEXT]);

struct kl_terminology;
struct kiln_view {
	struct kiln_store *store;
	struct kl_txn *txn;
	struct kl_postings *postings;        /* opened at first need: kl_view_postings */
	struct kl_body_context *bodies;
	struct kl_record_buffer answers;     /* of kiln_get */
	struct kl_arena scratch;             /* versions on the way to one */
	struct kl_terminology *terminology;  /* search_terminology.h; NULL: not needed yet */
	uint64_t sequence;                   /* what it is true of */
	uint64_t snapshot;                   /* kl_txn_id of the one that sequence and cursor are the end of; 0: of none */
	bool earlier;                        /* than the snapshot */
	struct kl_moment *moment;            /* worked out at first need: kl_view_moment */
	struct kiln_view *owner;             /* of the transaction; NULL: this one */
	struct kiln_view *others;            /* views of the same snapshot as of other moments, a list */
	char cursor[KL_MOMENT_TEXT];
};

/* The view of the same snapshot as of a sequence that is the end of a commit not behind the snapshot. It lives as long as the snapshot. */
int kl_view_at(struct kiln_view *view, uint64_t sequence, struct kiln_view **then, kiln_error *err);
/* Of a view as of an earlier moment; NULL in one as of now. */
int kl_view_moment(struct kiln_view *view, const struct kl_moment **moment, kiln_error *err);
/* What is shown of a record in the view. KILN_NOT_FOUND: nothing, as also of what was deleted then. Patient and encounter are those of now. */
int kl_view_current(struct kiln_view *view, uint32_t record, struct kl_current *current);
/* The same, given what is shown of it in the snapshot. */
int kl_view_then(struct kiln_view *view, uint32_t record, struct kl_current *current);
/* In search_terminology.c; NULL allowed. */
void kl_terminology_free(struct kl_terminology *terminology);

/* Made at first need, freed with the view. */
int kl_view_postings(struct kiln_view *view, struct kl_postings **p, kiln_error *err);
int kl_view_bodies(struct kiln_view *view, struct kl_body_context **bodies, kiln_error *err);

#endif
