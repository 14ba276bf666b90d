/* entries.h - the index entries that a stored version stands for: what the write path takes out when a version is replaced, what a rebuild
   puts in and what a check expects. Made from the body alone. */
#ifndef KL_ENTRIES_H
#define KL_ENTRIES_H
#include "fhir/extract.h"
#include "fhir/numbers.h"
#include "index/postings.h"
#include "store/changes.h"

struct kl_entries {
	struct kl_posting *list;   /* terms in the arena */
	size_t count, cap;
	struct kl_arena arena;
	struct kl_env *env;
	struct kl_extractor *extractor;
	struct kl_body_context *bodies, *own_bodies;
	struct kl_numbers numbers;
	struct kl_terms terms;
	struct kl_json doc;
	struct kl_buf body, bytes;
	bool complete;             /* a target gets a record number where it has none, and systems without a symbol are listed: what a rebuild needs */
	kiln_slice *unknown;       /* these systems, some twice; freed with the rest, and by kl_entries_forget */
	size_t unknown_count, unknown_cap;
};

/* bodies: that it may use, and that outlives it; NULL: it makes its own. */
struct kl_entries *kl_entries_new(struct kl_env *env, struct kl_body_context *bodies);
void kl_entries_free(struct kl_entries *e);     /* NULL allowed */
void kl_entries_clear(struct kl_entries *e);    /* forgets the list, keeps memory */
void kl_entries_clear_for(struct kl_entries *e, uint64_t version);   /* the same; the numbers of that version of the registry are kept too */
void kl_entries_forget(struct kl_entries *e);   /* the systems */

/* Append the entries of version v (with its sealed body) of a record, each marked `removed` as told. Not sorted; the same one may come twice.
   A reference whose target has no record number has none. */
int kl_entries_add(struct kl_entries *e, struct kl_txn *txn, const struct kl_version *v, uint32_t record, bool removed, kiln_error *err);
/* Append the removal of an entry; the term is copied. False: no memory. */
bool kl_entries_remove(struct kl_entries *e, kiln_slice term, uint32_t record);
/* The entry that a superseded version with the past number has for one of its entries, copied into arena. False: no memory. */
bool kl_entries_past(const struct kl_posting *entry, uint32_t past, struct kl_arena *arena, struct kl_posting *out);
/* The terms of v alone, without record numbers, in e->terms. */
int kl_entries_extract(struct kl_entries *e, const struct kl_version *v, kiln_error *err);
/* The term of lastUpdated in the type's index, copied into arena; empty where the store has no such index. */
int kl_entries_updated(const struct kl_type_numbers *type, uint64_t clock, struct kl_buf *bytes, struct kl_arena *arena, kiln_slice *term);

#endif
