/* search_order.h - a search's matches in the order of its keys, in one snapshot. Private to fhir/search_sort.c, fhir/search_lane.c and
   fhir/search_order*.c.

   The order is by the first key's value, then by the second's and so on, then by record number in the direction of the last key. What has no value
   comes last in either direction. Of several values of a record the one counts that comes first in the order asked for. A page goes on
   behind the last row of the one before, whose values are read anew. */
#ifndef KL_SEARCH_ORDER_H
#define KL_SEARCH_ORDER_H
#include "base/status.h"
#include "fhir/search_run.h"

#define KL_LANES_MAX 512

/* A key of _sort in one snapshot. */
struct kl_key_index {
	uint16_t number;
	uint16_t group;          /* whose index it is: 0 root, else others[group - 1] */
	const struct kl_index_def *def;
};
struct kl_key {
	const struct kl_sort_key *sort;
	struct kl_key_index *indexes;
	uint32_t count;
	uint64_t entries;        /* that walking all of it costs; of references each target counts as many as it takes to look for what refers to it */
	bool several;            /* some records may have several values of it */
	bool known;              /* after is: it is read at first need */
	kiln_slice after;        /* value of the last row before the page; data NULL: it has none */
	kiln_slice here;         /* of what is ordered by the keys behind it */
};
struct kl_ordering {
	struct kl_run *run;
	const kiln_search *search;
	struct kl_key *keys;
	uint32_t key_count;
	bool down;               /* of equal values the last record comes first */
	bool charted;            /* the first key's order is that of the chart search->order names */
	uint32_t after;          /* the last row before the page; 0: none */
	size_t enough;           /* rows that are wanted */
	uint64_t records;        /* live ones of all groups */
	struct kl_set *out;
	struct kl_set matches;   /* all of them, when `fetched` */
	bool fetched;
	uint64_t tested;         /* candidates, while they are not */
	bool read;               /* the row `after` was read for a value */
	uint32_t last;           /* the last row of the page, where there is another page */
	uint32_t last_known;     /* keys that this row's value was looked for */
	kiln_slice *last_values; /* of these */
	struct kl_arena arena;   /* values */
};
static inline const struct kl_group *kl_ordering_group(const struct kl_ordering *o, uint32_t group)
{
	return group ? &o->search->others[group - 1] : &o->search->root;
}

static inline bool kl_order_enough(const struct kl_ordering *o) { return o->out->count >= o->enough; }
static inline bool kl_order_behind(const struct kl_ordering *o, uint32_t record) { return o->down ? record < o->after : record > o->after; }
static inline int kl_order_settle(struct kl_ordering *o, const struct kl_set *set, int rc) { return rc == KILN_OK && set->failed ? kl_fail_memory(o->run->err) : rc; }
/* The clauses that candidates are tested by: those that the chart does not stand for. */
static inline const struct kl_group *kl_order_tested(const struct kl_ordering *o, uint32_t group)
{
	return o->charted && group == 0 ? &o->search->order.rest : kl_ordering_group(o, group);
}

#define KL_READ_COST 250      /* entries that are walked in the time that it takes to read a record for its value */
#define KL_FETCH_FACTOR 6     /* entries that are fetched in the time of one that is walked */

/* Those of `among` into out, by keys `key` and on, until there are enough; resumed: those behind the last row before the page. */
int kl_order_set(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed);
/* The same by the key's lanes; among NULL: all matches, tested until they are fetched, when `worth` tests were made. KILN_UNSUPPORTED: it has none. */
int kl_order_walk(struct kl_ordering *o, uint32_t key, const struct kl_set *among, bool resumed, uint64_t worth);
/* By record number, along a term of each group that all of its matches have; sure: whatever has it matches. */
int kl_order_walk_terms(struct kl_ordering *o, const kiln_slice *terms, bool sure, uint64_t worth);
/* All matches into o->matches. */
int kl_order_fetch(struct kl_ordering *o);
/* A row. The values of the first `known` keys are its own. */
void kl_order_put(struct kl_ordering *o, uint32_t record, uint32_t known);
/* The value of the last row before the page, into after. */
int kl_order_after(struct kl_ordering *o, uint32_t key);

/* ---- Values (search_sort.c): bytes whose memcmp order is the order of the key ---- */

/* What is compared of the value bytes of a term; data NULL: it takes no part. Of a composite it is in *bytes. */
kiln_slice kl_key_value(const struct kl_sort_key *sort, kiln_slice bytes, struct kl_buf *scratch);
/* Of a reference to this target (type NULL: external), and of one to a URL that is known by its digest only. In *scratch; data NULL: no memory. */
kiln_slice kl_key_target(const struct kl_type *type, kiln_slice id, struct kl_buf *scratch);
kiln_slice kl_key_digest(kiln_slice digest, struct kl_buf *scratch);
/* The type in such a value, KL_RESOURCE_TYPES: none; and the id, URL or digest. */
int kl_key_target_parse(kiln_slice value, kiln_slice *id, bool *hashed);
/* What may stand behind a value in its terms sorts below this. */
kiln_slice kl_key_tail(const struct kl_sort_key *sort);
/* Does a come before b (below 0)? A missing one (data NULL) comes last. */
int kl_key_cmp(const struct kl_sort_key *sort, kiln_slice a, kiln_slice b);
/* The record's value, by reading it; data NULL: it has none. In the arena. */
int kl_key_read(struct kl_ordering *o, uint32_t key, uint32_t record, kiln_slice *value);

/* ---- Lanes (search_lane.c): what has values, in order of the key, merged from several places of the index ---- */

struct kl_ids;
struct kl_lane {
	kiln_slice value, term;      /* of the entry at hand; both live until the next. term is empty where a value is that of one term */
	uint32_t record;
	uint16_t group, number;      /* number: of the index */
	bool open;                   /* there is an entry at hand */
	struct kl_walk *walk;
	size_t front;                /* bytes of a term before what is compared */
	kiln_slice low, high;        /* of all its entries, from the first value on */
	struct kl_ids *ids;          /* in order of ids: of records, or of targets */
	int targets;                 /* -1: of records; else the type of the targets at hand, KL_RESOURCE_TYPES: external ones */
	bool *types;                 /* those that targets have */
	struct kl_set records;       /* that refer to the target at hand */
	size_t at;                   /* those given out of them */
	struct kl_buf bytes;         /* of value */
};
struct kl_lanes {
	struct kl_ordering *o;
	const struct kl_key *key;    /* NULL: no values, entries of one term for each group, by record number */
	bool down;
	struct kl_lane *list;
	uint32_t count, cap;
	struct kl_arena arena;
};
/* Begin at the value `from` (NULL: at the first). KILN_UNSUPPORTED: the index is not in the order of the key. */
int kl_lanes_open(struct kl_ordering *o, uint32_t key, const kiln_slice *from, struct kl_lanes *out);
/* The same over one term of each group, from behind the record `after` on (0: from the first). */
int kl_lanes_open_terms(struct kl_ordering *o, const kiln_slice *terms, uint32_t count, uint32_t after, struct kl_lanes *out);
/* The same over all records of the groups, from behind the last row before the page, where `resumed`. */
int kl_lanes_open_all(struct kl_ordering *o, bool resumed, struct kl_lanes *out);
void kl_lanes_close(struct kl_lanes *l);
/* The lane whose entry comes first; NULL: all are done. */
struct kl_lane *kl_lanes_first(const struct kl_lanes *l);
int kl_lane_next(struct kl_lanes *l, struct kl_lane *lane);
/* From an entry that is not behind the record on to the first that is, among those of the term at hand and after it. */
int kl_lane_skip(struct kl_lanes *l, struct kl_lane *lane, uint32_t record);
/* Is the value at hand that of one term of the lane? Then its entries come in order of records. */
int kl_lane_single(struct kl_lanes *l, const struct kl_lane *lane, bool *single);
/* Entries that the lanes of a date have. */
int kl_lanes_count(struct kl_ordering *o, uint32_t key, uint64_t *count);
/* All records that have a value, sorted. */
int kl_lanes_valued(struct kl_ordering *o, uint32_t key, struct kl_set *out);
/* Records that the chart has without a date. */
int kl_lanes_undated(struct kl_ordering *o, struct kl_set *out);

#endif
