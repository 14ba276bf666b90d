/* changes.h - the log of versions: one append-only table that is the storage, the history, the change feed and the source of replication.

   A version is an event header (hashed, the same at every site), a local envelope (never hashed, never sent) and the sealed body.
   On disk the header is kept in a compact form that uses local symbols; kl_event_encode gives the canonical bytes whose SHA-256 is the
   version's hash (docs/FORMAT.md has both tables).  */
#ifndef KL_CHANGES_H
#define KL_CHANGES_H
#include "base/arena.h"
#include "store/body.h"
#include "store/symbols.h"

enum kl_operation { KL_PUT = 1, KL_DELETE = 2, KL_RESOLVE = 3, KL_ERASE = 4 };
#define KL_PARENTS_MAX 64

struct kl_event {
	uint8_t format;                                   /* KL_FORMAT */
	unsigned char incarnation[KL_INCARNATION_SIZE];   /* of the origin */
	uint64_t origin_sequence;                         /* 1, 2, 3 ... of that origin */
	uint64_t clock;                                   /* hybrid logical clock of the origin: lastUpdated */
	uint64_t transaction;                             /* origin sequence of the first event of the same transaction */
	kiln_slice type, id;
	uint8_t operation;                                /* enum kl_operation */
	uint32_t generation;                              /* 1 + the highest of the parents' */
	uint32_t parent_count;
	const unsigned char *parents;                     /* parent_count hashes of KL_SHA256_SIZE */
	unsigned char commitment[KL_SHA256_SIZE];         /* of the body; zeros for a delete */
};

struct kl_version {
	struct kl_event event;
	uint64_t sequence;       /* commit sequence, local */
	int64_t committed;       /* wall clock of the commit, milliseconds, local */
	uint64_t previous;       /* sequence of this record's previous arrival, 0 none */
	uint32_t record;
	bool end_of_commit;
	unsigned char tag[10];   /* first bytes of the event's hash: versionId's second half */
	struct kl_sealed sealed; /* bytes empty for a delete */
};

#define KL_VERSION_ID_MAX 28
/* "<generation>-<16 characters>", NUL-terminated. */
void kl_version_id(uint32_t generation, const unsigned char tag[10], char out[KL_VERSION_ID_MAX]);
bool kl_version_id_parse(kiln_slice text, uint32_t *generation, unsigned char tag[10]);

/* The canonical bytes and their hash. */
void kl_event_encode(const struct kl_event *event, struct kl_buf *out);
bool kl_event_hash(const struct kl_event *event, struct kl_buf *scratch, unsigned char out[KL_SHA256_SIZE]);

/* Append v under v->sequence (which must be the last), in parts where it is longer than KL_VALUE_MAX. The counters of
   KL_META ("sequence", "origin", "clock") are the caller's, once a commit. KILN_MISUSE before any write when a field is out of range. */
#define KL_VALUE_MAX 2000
int kl_changes_append(struct kl_txn *txn, const struct kl_version *v, struct kl_buf *scratch, kiln_error *err);
/* Read one; every slice points into the map or the arena. The checksum is verified: KILN_DAMAGED with the sequence in the message.
   KILN_NOT_FOUND if there is none. with_body false leaves sealed.bytes empty when that saves work (long versions are still verified
   as a whole). */
int kl_changes_read(struct kl_txn *txn, uint64_t sequence, bool with_body, struct kl_arena *arena, struct kl_version *out, kiln_error *err);
/* Walk the records of versions: *sequence is where to start (exclusive) and the result. KILN_DONE after the last; KILN_DAMAGED also for a gap. The further
   parts of a long version are not read. */
int kl_changes_next_record(struct kl_cursor *cursor, uint64_t *sequence, uint32_t *record);
/* The last sequence, 0 when empty. */
int kl_changes_last(struct kl_txn *txn, uint64_t *sequence);

#endif
