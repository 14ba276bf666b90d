/* batch.h - operations prepared off the lock: read, accepted, sealed, their index terms made and sorted. What depends on the
   transaction (record numbers, parents, clock, sequences) is filled in by write.c, which may run more than once for one batch and
   changes nothing here but `out` and the buffers marked as its own.

   Record numbers of the batch's own records and of what they refer to are in `ids`, each (type, id) once. A term without a target is
   complete and sorted with the operation's number in place of the record; a term with a target has a hole for its number, in front of the value or behind it. */
#ifndef KL_BATCH_H
#define KL_BATCH_H
#include "fhir/entries.h"
#include "fhir/store.h"

struct kl_op {
	const struct kl_type *type;
	kiln_slice id;
	uint8_t operation;            /* KL_PUT or KL_DELETE */
	bool if_absent;
	bool unfinished;              /* a system had no symbol: its terms are made in kiln_batch_prepare */
	kiln_slice if_match;
	struct kl_sealed sealed;
	uint32_t self;                /* position in ids */
	uint32_t patient, encounter;  /* 1 + position in ids, 0 none */
	struct {                      /* by write.c */
		uint32_t record;
		uint8_t outcome;          /* enum kiln_outcome */
		bool last;                /* the last operation on its record in the batch that wrote */
		long before;              /* earlier operation on the same record, -1: what the store has */
		uint64_t sequence, previous;
		uint64_t replaced;        /* the version in the store that this one supersedes, 0: none that shows a record */
		uint32_t past;            /* its past number */
		size_t old_from, old_to;  /* its entries in `old`, before they are sorted */
		uint32_t generation;      /* before the version is written: the parent's, 0 none */
		unsigned char tag[10];
		unsigned char hash[KL_SHA256_SIZE];
		uint64_t clock;
	} out;
};

/* A posting whose term has a hole for the record number of ids[target] at `hole`. */
struct kl_linked {
	struct kl_posting posting;
	uint32_t target, hole;
};

struct kiln_batch {
	struct kiln_store *store;
	bool prepared, committed;
	bool outdated;                /* by write.c: the registry of indexes is no longer the one that the terms were made for */
	bool import;                  /* each operation is a transaction of its own */
	struct kl_arena arena;        /* everything below that has no owner */
	struct kl_op *ops;            uint32_t op_count, op_cap;
	struct kl_identity *ids;      uint32_t id_count, id_cap;
	uint32_t *id_slots;           uint32_t id_slot_count;   /* hash: 1 + position */
	struct kl_posting *plain;     size_t plain_count, plain_cap;
	struct kl_linked *linked;     size_t linked_count, linked_cap;
	struct kl_numbers numbers;

	struct kl_json doc;
	struct kl_terms terms;
	struct kl_extractor *extractor;
	struct kl_body_context *bodies;
	struct kl_buf body, sealed;
	kiln_slice *unknown;          uint32_t unknown_count, unknown_cap;

	struct kl_arena scratch;      /* of write.c, as what follows: one attempt */
	struct kl_entries *old;       /* terms of versions that are replaced */
	struct kl_buf old_body, bytes;
};

/* Put the resource at `root` of a document that lives until the call returns. id (may be empty) is the id it gets, instead of its own or
   as it has none. Accepts it first. */
int kl_batch_put_node(struct kiln_batch *b, const struct kl_json *doc, uint32_t root, kiln_slice id, const kiln_condition *condition, kiln_error *err);
/* Read, accept nothing, append to out the stored form of the resource (design: bodies are sacred). */
int kl_batch_body(const struct kl_json *doc, uint32_t root, kiln_slice id, struct kl_buf *out);

#endif
