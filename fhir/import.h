/* import.h - what the files of the import share: import.c (documents, batches), import_bundle.c (entries, references), import_condition.c
   (queries that stand for a record). */
#ifndef KL_IMPORT_H
#define KL_IMPORT_H
#include "fhir/batch.h"

#define KL_IMPORT_BATCH 10000              /* resources of one commit */
#define KL_IMPORT_BATCH_LARGE 16000        /* the same in the middle of a long import: with fewer records larger commits share no pages, */
#define KL_IMPORT_LARGE_FROM 160000        /* with more they share few, and the pages of one commit are held in memory */
#define KL_IMPORT_LARGE_TO 1500000
#define KL_IMPORT_BATCH_BYTES (28u << 20)  /* bytes of sealed bodies and terms of one commit: bounds memory */

struct kl_import_hash { uint64_t key; uint32_t value; };
struct kl_import_table { struct kl_import_hash *slots; uint32_t count, cap; };   /* cap a power of two; key 0 is free */

struct kiln_import {
	struct kiln_store *store;
	kiln_import_options options;
	kiln_import_totals totals;
	struct kiln_batch *batch;
	uint64_t through;             /* resources at or before which all are done or in a batch */
	uint64_t deferred;            /* number (from 1) of the first resource that waits for the end of its Bundle, 0 none */
	struct kl_json doc;
	struct kl_buf text;
	struct kl_arena arena;        /* one document */
	struct kl_import_table bodies;      /* how often a body without an id has been seen */
	struct kl_import_table urls;        /* fullUrl -> entry of the present Bundle */
	struct kl_import_table queries;     /* condition that nothing matched -> its first entry of the present Bundle */
	struct kl_import_conditions *conditions;   /* answered ones */
	uint64_t puts[KL_RESOURCE_TYPES];          /* of each type, so far: an answered condition is good until its type changes */
	uint64_t settled[KL_RESOURCE_TYPES];       /* of them durable */
};

/* Put the resource at node under id (empty: its own, or derived from its body). A refusal is reported and KILN_OK. The caller counts it
   afterwards: totals.resources is what is done or in a batch. */
int kl_import_put(struct kiln_import *im, uint32_t node, kiln_slice id, long entry, kiln_error *err);
/* One resource was refused (or skipped: KILN_UNSUPPORTED), for what *why says. offset 0: that of the node. */
void kl_import_refuse(struct kiln_import *im, uint32_t node, long entry, const kiln_error *why);
void kl_import_skip(struct kiln_import *im, uint32_t node, long entry, const char *why);
/* Make every resource taken so far durable. */
int kl_import_flush(struct kiln_import *im, kiln_error *err);
/* The id of a resource: its own, or by its body and how often that came before. Lives in im->arena. */
int kl_import_id(struct kiln_import *im, uint32_t node, kiln_slice *id, kiln_error *err);

int kl_import_bundle(struct kiln_import *im, bool requests, kiln_error *err);   /* requests: its entries have one */

/* The one record that matches "Type?query": KILN_OK with its id (in im->arena), KILN_NOT_FOUND, KILN_AMBIGUOUS, KILN_BAD_QUERY and so on. All that was
   taken before is made durable first, where it could matter. */
int kl_import_condition(struct kiln_import *im, kiln_slice query, kiln_slice *id, kiln_error *why);
void kl_import_conditions_free(struct kiln_import *im);
/* Does this status stop an import, or only the resource at hand? */
bool kl_import_fatal(int status);

/* A table of 64-bit keys. NULL: no memory. *fresh tells whether the slot is new. */
struct kl_import_hash *kl_import_table_at(struct kl_import_table *t, uint64_t key, bool *fresh);
void kl_import_table_clear(struct kl_import_table *t);

#endif
