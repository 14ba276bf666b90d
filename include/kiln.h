/* kiln.h - Kiln, an embedded FHIR R4 record store: the whole public interface.

   A store is one directory. It holds every version of every record (LMDB, one append-only log), indexed for FHIR search
   (https://hl7.org/fhir/R4/search.html). It is opened by this library in as many processes and threads as you like, at once; there is
   one writer at a time, and readers never wait for it.

   HOW THE CALLS FIT TOGETHER

   A kiln_store is an open store. Write through a kiln_batch: add puts and deletes to it, commit it; all of it happens or none.
   Read through a kiln_view: a snapshot of the store at one moment, which later writes do not change. A kiln_search is compiled once
   and run in as many views as you like; a run is walked with a kiln_cursor.

   THREE RULES OF OWNERSHIP

   Inputs are borrowed for the call. A slice you receive lives as long as its description says: mostly until its view is closed or the
   next call on its cursor. A handle you receive through ** is yours and has one close, which takes NULL.

   THREADS

   A kiln_store may be used by any number of threads. A batch, a view, a cursor, a search being compiled and an import are used by one
   thread at a time and may move between threads. A compiled search is immutable: threads may share it. The library starts no
   thread, installs no signal handler, prints nothing and never ends the process. After fork() the child must open the store anew.

   ERRORS

   Every call that can fail returns an int: KILN_OK (0), KILN_DONE (1: an iteration is over), or a negative enum kiln_status. The last
   parameter, kiln_error *, may be NULL; otherwise it is filled when the call fails, with the place of the fault (byte offset,
   FHIRPath) and one sentence. Neither ever holds content, a name or an identifier of a person. A handle is set to NULL when the call that
   makes it fails. Unless a call says otherwise, NULL for a handle or a required pointer gives KILN_MISUSE, and any call may return KILN_IO,
   KILN_NO_MEMORY and KILN_POISONED (see the enum).

   TIMES are milliseconds since 1970-01-01T00:00:00Z. TEXT is UTF-8. */
#ifndef KILN_H
#define KILN_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define KILN_API __attribute__((visibility("default")))
#else
#define KILN_API
#endif

#define KILN_VERSION "0.1.0"

/* A run of bytes: not NUL-terminated, may hold any byte. {NULL, 0} is the empty slice. */
typedef struct kiln_slice {
	const char *data;
	size_t size;
} kiln_slice;

/* ---- Errors ---- */

enum kiln_status {
	KILN_OK = 0,
	KILN_DONE = 1,          /* no further row */
	KILN_NOT_FOUND = -1,    /* no such record or version */
	KILN_GONE = -2,         /* the record is deleted */
	KILN_BAD_JSON = -3,     /* not JSON as RFC 8259 and FHIR have it */
	KILN_BAD_RESOURCE = -4, /* JSON, but not a valid FHIR R4 resource */
	KILN_BAD_QUERY = -5,    /* a search that cannot be compiled */
	KILN_UNSUPPORTED = -6,  /* understood, not offered */
	KILN_CONFLICT = -7,     /* a precondition failed, or the record has several heads */
	KILN_AMBIGUOUS = -8,    /* a condition that should match one record matches several */
	KILN_LIMIT = -9,        /* a named limit was reached */
	KILN_DAMAGED = -10,     /* stored bytes do not match their checksum */
	KILN_NOT_BUILT = -11,   /* an index that the search needs is not complete */
	KILN_NO_STORE = -12,    /* the directory holds no store */
	KILN_EXISTS = -13,      /* the directory holds a store already, or is not empty */
	KILN_FORMAT = -14,      /* a store of a newer format number */
	KILN_FULL = -15,        /* the disk or the map is full */
	KILN_IO = -16,          /* the system refused a read, write, open or sync */
	KILN_POISONED = -17,    /* an earlier commit failed: close the store and open it again */
	KILN_NO_MEMORY = -18,   /* an allocation failed */
	KILN_MISUSE = -19,      /* a NULL where none is allowed, a handle in the wrong state */
	KILN_BUSY = -20,        /* too many readers */
	KILN_TOO_COSTLY = -21   /* a search needs more work than it is allowed */
};

/* What went wrong and where. */
#define KILN_PATH_SIZE 256
#define KILN_MESSAGE_SIZE 1024
typedef struct kiln_error {
	int status;                       /* an enum kiln_status */
	uint64_t offset;                  /* byte in the input, where the input is at fault */
	char path[KILN_PATH_SIZE];        /* FHIRPath of the element at fault, or "" */
	char message[KILN_MESSAGE_SIZE];  /* one English sentence without a full stop */
} kiln_error;

/* The library's version, "0.1.0". Static. */
KILN_API const char *kiln_version(void);
/* A status in words; never NULL: a number that is no status is taken for KILN_IO. Static. */
KILN_API const char *kiln_strerror(int status);
/* A status by name, "KILN_NOT_FOUND". Static, never NULL. */
KILN_API const char *kiln_status_name(int status);

/* ---- Stores ---- */

typedef struct kiln_store kiln_store;

/* Options carry their own size, so that later versions can add members: set size = sizeof the struct, the rest to zero for
   defaults. A NULL pointer means all defaults. */
typedef struct kiln_options {
	size_t size;
	kiln_slice facility;   /* kiln_init: the facility's name for people, UTF-8, at most 1,000 bytes (KILN_LIMIT); empty allowed */
	int read_only;         /* kiln_open: no write calls on this handle (the process still takes LMDB's reader lock). Where the user may not
	                          write the lock file, or the file system is read-only, it is opened without a lock: then nobody may write it meanwhile. */
	uint64_t map_size;     /* bytes of address space for the data file, 0: 1 TiB. The file grows only as it fills. */
} kiln_options;

/* Make an empty store in dir, which must be absent or an empty directory. It gets a new incarnation (the identity of its
   log). KILN_EXISTS, KILN_FULL. Nothing is left behind on failure. */
KILN_API int kiln_init(const char *dir, const kiln_options *options, kiln_error *err);
/* Open the store in dir. Opening it again in the same process is allowed. KILN_NO_STORE, KILN_FORMAT, KILN_DAMAGED (what opening reads is looked
   at first), KILN_BUSY when a thousand views are open across all processes. */
KILN_API int kiln_open(const char *dir, const kiln_options *options, kiln_store **store, kiln_error *err);
/* Close. Its views, cursors, batches and imports must have been closed before. NULL allowed. */
KILN_API void kiln_close(kiln_store *store);

/* ---- Reading ---- */

/* A snapshot of the store at one moment. Holding one for long keeps old pages from being reused: close it. */
typedef struct kiln_view kiln_view;
/* KILN_BUSY when a thousand views are open across all processes. */
KILN_API int kiln_view_open(kiln_store *store, kiln_view **view, kiln_error *err);
/* The store as it was at an earlier moment: every call on the view, its searches, counts and cursors answer as they did then. The moment is a cursor
   "<incarnation>.<sequence>" as kiln_view_cursor gives it, a sequence of the present incarnation ("0": before the first commit), or an instant with T
   and zone ("2026-01-31T12:00:00Z"; R4 datatypes, instant), which stands for the last commit whose local time is not later. Only the ends of commits are
   moments. KILN_BAD_QUERY: none of these, inside a commit, behind the last, or later than now; KILN_GONE: a cursor of another incarnation; KILN_BUSY.
   The first search, export or count costs what has changed since. A search by an index that does not reach back so far gives KILN_NOT_BUILT. */
KILN_API int kiln_view_open_as_of(kiln_store *store, kiln_slice moment, kiln_view **view, kiln_error *err);
KILN_API void kiln_view_close(kiln_view *view);
/* The commit sequence this view is true of: the number of versions that the store has, or had. 0 for NULL. */
KILN_API uint64_t kiln_view_sequence(const kiln_view *view);
/* The same as text, "<incarnation>.<sequence>": what answers say they are true of. Lives as long as view; empty for NULL. */
KILN_API kiln_slice kiln_view_cursor(const kiln_view *view);

enum kiln_method { KILN_PUT = 1, KILN_DELETE = 2 };

/* Why a search gives a row (R4 value set search-entry-mode). */
enum kiln_mode { KILN_MATCH = 1, KILN_INCLUDE = 2 };

/* One version of a record. */
typedef struct kiln_record {
	kiln_slice type, id;
	kiln_slice version;     /* meta.versionId: "<generation>-<16 characters>", the same at every site */
	int64_t updated;        /* meta.lastUpdated */
	uint64_t sequence;      /* commit sequence in this store */
	int method;             /* enum kiln_method: how this version came to be */
	int created;            /* 1 if it is the first version of its record */
	uint32_t heads;         /* of a row of a search: its versions that none replaces, more than 1 in a conflict; else 0 */
	int mode;               /* enum kiln_mode in a row of a search, else 0 */
	kiln_slice body;        /* the resource as JSON: as received token by token, white space between tokens removed, id behind
	                           resourceType, meta.versionId and meta.lastUpdated set. Empty for a delete. */
} kiln_record;

/* The current version. Slices live until the view is closed. KILN_NOT_FOUND, KILN_GONE (record is filled but for the body),
   KILN_DAMAGED. R4 http: read. */
KILN_API int kiln_get(kiln_view *view, kiln_slice type, kiln_slice id, kiln_record *record, kiln_error *err);
/* A version of it. A deleted version gives KILN_GONE. R4 http: vread. */
KILN_API int kiln_get_version(kiln_view *view, kiln_slice type, kiln_slice id, kiln_slice version, kiln_record *record, kiln_error *err);

/* History, newest first: of one record (type and id), of a type (id empty), of the store (both empty). R4 http: history. A record that is not
   there gives KILN_NOT_FOUND, an id without a type KILN_MISUSE. Close it before its view. */
typedef struct kiln_history kiln_history;
KILN_API int kiln_history_open(kiln_view *view, kiln_slice type, kiln_slice id, kiln_history **history, kiln_error *err);
/* KILN_OK, KILN_DONE, KILN_DAMAGED: a row is lost, damaged or missing from the log; the next call goes on with the next row (one call answers for
   all rows that are missing together), but a record's history ends there, since what came before is not known: KILN_DONE then. Slices live until the next call on history. */
KILN_API int kiln_history_next(kiln_history *history, kiln_record *record, kiln_error *err);
KILN_API void kiln_history_close(kiln_history *history);

/* ---- Writing ---- */

/* Operations to be done together: at most 65,536 (KILN_LIMIT), each resource with at most 65,536 index terms and 64 MiB. */
typedef struct kiln_batch kiln_batch;

/* A precondition, checked inside the transaction against the store as it was before the batch. */
typedef struct kiln_condition {
	size_t size;              /* sizeof(kiln_condition) */
	int if_absent;            /* 1: only if no live record has this type and id (create) */
	kiln_slice if_match;      /* only if this versionId is current; empty: no such condition. RFC 9110, If-Match */
} kiln_condition;

KILN_API int kiln_batch_open(kiln_store *store, kiln_batch **batch, kiln_error *err);
KILN_API void kiln_batch_close(kiln_batch *batch);
/* Empty it for reuse; keeps its memory. */
KILN_API void kiln_batch_clear(kiln_batch *batch);
/* Add a put of a resource (one JSON object; R4 http: create or update by its own id). If it has no id, a random UUID becomes its id. All of the costly
   work (reading, checking, index terms, compression) is done here, without any lock. KILN_BAD_JSON, KILN_BAD_RESOURCE (err names byte and
   FHIRPath), KILN_LIMIT. After a failure the batch is as before the call. condition may be NULL. The same record may be put more than
   once; each is a version. */
KILN_API int kiln_batch_put(kiln_batch *batch, kiln_slice json, const kiln_condition *condition, kiln_error *err);
/* Add a delete. A delete is a version; deleting what is deleted or absent changes nothing (kiln_batch_result tells). KILN_BAD_RESOURCE when type or id
   are not well formed. */
KILN_API int kiln_batch_delete(kiln_batch *batch, kiln_slice type, kiln_slice id, const kiln_condition *condition, kiln_error *err);
/* Operations in it. 0 for NULL. */
KILN_API size_t kiln_batch_count(const kiln_batch *batch);
/* Do now, without any lock, what is left to prepare (sorting). Optional: kiln_batch_commit does it; a pipeline calls it on another thread. */
KILN_API int kiln_batch_prepare(kiln_batch *batch, kiln_error *err);
/* Apply all of it in one durable transaction, or nothing. Threads that commit at the same time share a sync. KILN_CONFLICT (a precondition; err->offset
   is the number of the operation), KILN_FULL (nothing happened, earlier commits are safe), KILN_BUSY (the store's search
   parameters change all the time: the terms are never those of the present ones). An empty batch is KILN_OK. After a failure the
   batch is as it was and may be committed again; after success it must be cleared first. */
KILN_API int kiln_batch_commit(kiln_batch *batch, kiln_error *err);

enum kiln_outcome { KILN_CREATED = 1, KILN_UPDATED = 2, KILN_UNCHANGED = 3 /* identical stored body, or nothing to delete */, KILN_DELETED = 4 };
typedef struct kiln_result {
	int outcome;             /* enum kiln_outcome */
	kiln_slice type, id;
	kiln_slice version;      /* current now; empty if there is none (a delete of what never was) */
	uint64_t sequence;
} kiln_result;
/* What became of operation n (from 0) of a committed batch. Slices live until the batch is cleared or closed. KILN_NOT_FOUND beyond the last. */
KILN_API int kiln_batch_result(const kiln_batch *batch, size_t n, kiln_result *result, kiln_error *err);

/* ---- Import ---- */

/* Import takes JSON documents as they come (resources, Bundles) and fills batches. It is no transaction: each resource is taken or refused
   on its own. In transaction and batch Bundles, POST and PUT entries store their resource under its own id, else under the UUID of its fullUrl, else under
   one derived (UUIDv5) from its body and from how many equal bodies came before it; PUT with a query updates its one match, else
   creates; ifNoneExist is honoured; urn:uuid: and conditional references become Type/id; GET, PATCH, DELETE and $operations are reported
   and skipped. Any other Bundle is stored as one resource, or taken apart with `unpack`. A Bundle that is taken apart must be a valid one itself. ifNoneMatch
   and an ifMatch that names a version of Kiln's are honoured; another server's versions mean nothing here. Of each body without an id 16 to 32 bytes are kept
   until the import is closed; all else is bounded by the batch and the largest document. */
typedef struct kiln_import kiln_import;

typedef struct kiln_import_event {
	int status;             /* why it was refused; KILN_UNSUPPORTED: skipped */
	uint64_t offset;        /* byte in the document */
	long entry;             /* number of the Bundle entry from 0, -1 if none */
	const kiln_error *error;
} kiln_import_event;

typedef struct kiln_import_options {
	size_t size;            /* sizeof(kiln_import_options) */
	int unpack;             /* take every Bundle apart */
	size_t batch;           /* resources of one commit, 0: 10,000, in a long import up to 16,000; at most 65,536. A commit of much data comes sooner: memory stays bounded */
	void *arg;
	/* A resource was refused or skipped. NULL allowed. */
	void (*refused)(void *arg, const kiln_import_event *event);
	/* A full batch, which is yours: commit it and close it, now or later, in order; `through` is the number of input resources, refused ones counted, that are done once
	   this and all earlier batches are durable. Return KILN_OK or the status that stops the import. NULL: kiln_import commits it itself. */
	int (*commit)(void *arg, kiln_batch *batch, uint64_t through);
	/* Return when every batch given to commit is durable: a conditional reference is about to be looked up. Required with commit. */
	int (*settle)(void *arg);
} kiln_import_options;

typedef struct kiln_import_totals {
	uint64_t resources;     /* seen: taken or refused */
	uint64_t refused;
	uint64_t skipped;       /* entries that are no resource to store */
	uint64_t documents;
} kiln_import_totals;

KILN_API int kiln_import_open(kiln_store *store, const kiln_import_options *options, kiln_import **import, kiln_error *err);
/* Take the next document of data. *used is what was consumed. KILN_OK; KILN_DONE: only white space was left; KILN_NOT_FOUND: the document
   does not end in data (*used is 0: call again with more; at the end of the input, call with `last` non-zero, which makes it KILN_BAD_JSON). A document
   that is not JSON is reported to `refused` and skipped up to the end of its line, or to the end of data if the line goes on (the caller then goes on
   behind it); that is KILN_OK. Other statuses stop the import. */
KILN_API int kiln_import_next(kiln_import *import, kiln_slice data, int last, size_t *used, kiln_error *err);
/* Commit what is left. The import may go on after it. Closing without it drops what is left. */
KILN_API int kiln_import_finish(kiln_import *import, kiln_error *err);
KILN_API void kiln_import_totals_get(const kiln_import *import, kiln_import_totals *totals);
KILN_API void kiln_import_close(kiln_import *import);

/* ---- Search ---- */

typedef struct kiln_search kiln_search;
typedef struct kiln_cursor kiln_cursor;

/* Compile "Type?name=value&...", "Type/id/Type?..." (a compartment; "*" as the second Type: all of it) or "?..." (several types) (R4 search; percent-encoding as in a URL, or plain). KILN_BAD_QUERY names the parameter and lists what the type
   supports; KILN_UNSUPPORTED names what is not offered; KILN_GONE: the query of a short link (kiln_bundle_options.keep) is not kept any more; KILN_LIMIT: over 1 MiB, 256 parameters or 65,536 values of one. The store must stay open while the
   search is used. Search parameters of the store's own are those of this moment: where one has changed or gone by the time of a run, the run gives KILN_NOT_BUILT. */
KILN_API int kiln_search_compile(kiln_store *store, kiln_slice query, kiln_search **search, kiln_error *err);
typedef struct kiln_search_options {
	size_t size;            /* sizeof(kiln_search_options) */
	int lenient;            /* 1: a parameter that is unknown or not offered takes no part (R4 search 3.1.1.3, Prefer: handling=lenient); a malformed value,
	                           modifier or parameter of the result stays an error */
	uint64_t max_cost;      /* work of one run, one count or one explanation: a block of an index (some 400 bytes) that is read counts 1, 64 entries that it
	                           gives 1, a record that must be looked at 16. Beyond it KILN_TOO_COSTLY. 0: 16,777,216, which is some ten seconds */
} kiln_search_options;
/* The same with options, NULL for defaults. */
KILN_API int kiln_search_compile_with(kiln_store *store, kiln_slice query, const kiln_search_options *options, kiln_search **search, kiln_error *err);
/* The names of the parameters that take no part (those without a value, which R4 search 3.1.1.3 lets a server ignore; under lenient those that are not
   known too), in the order they were given: call with n = 0, 1, ... until KILN_DONE. A long name is cut. name lives as
   long as search. */
KILN_API int kiln_search_ignored(const kiln_search *search, size_t n, kiln_slice *name, kiln_error *err);
/* The query as it is answered, without what is ignored and without `_page`, percent-encoded as in a URL. Lives as long as search; empty for NULL. */
KILN_API kiln_slice kiln_search_query(const kiln_search *search);
KILN_API void kiln_search_free(kiln_search *search);
/* Number of matches, exact (_count is ignored). */
KILN_API int kiln_search_count(const kiln_search *search, kiln_view *view, uint64_t *count, kiln_error *err);
/* Start a run, which is closed before its view; the search may be freed before. With `_count=n` it gives the first n matches, a page, else every match.
   With `_asOf=` and a moment it answers as of it (so do kiln_search_count and kiln_search_explain; forms and statuses as of kiln_view_open_as_of, in a view as of
   an earlier moment none after that). KILN_NOT_BUILT when an index it needs is not complete (kiln_rebuild_step), or does not reach back to the moment.
   KILN_BAD_QUERY, KILN_UNSUPPORTED: a ValueSet or CodeSystem that it names is not in the store, or holds what is not offered; KILN_LIMIT: such come to over 1,000,000
   codes; KILN_TOO_COSTLY; KILN_DAMAGED: an index, or a record that decides, cannot be read; KILN_MISUSE: also a view of another store. Counts, totals, pages, Bundles
   and explanations give the same. */
KILN_API int kiln_search_run(const kiln_search *search, kiln_view *view, kiln_cursor **cursor, kiln_error *err);
/* The same from where an earlier page of this search ended: token is what kiln_cursor_page gave, in this process or another. The pages are all true of the
   sequence of the first one: each match of that moment comes once, whatever is written meanwhile. The search must be the same, compiled
   anew or not; kiln_search_run does the same for a query with `_page=TOKEN`. KILN_BAD_QUERY: the token is malformed, or of another search; KILN_GONE: of another incarnation of the store, or of a moment after the view's. */
KILN_API int kiln_search_resume(const kiln_search *search, kiln_view *view, kiln_slice token, kiln_cursor **cursor, kiln_error *err);
/* The matches of the page in their order (mode KILN_MATCH); then, in the order of their record numbers, what these bring along by _include and _revinclude
   (KILN_INCLUDE): each record once, none that is a match of the page, at most 10,000 of them. KILN_OK, KILN_DONE, KILN_DAMAGED (that row is lost;
   go on). Slices live until the next call on cursor. */
KILN_API int kiln_cursor_next(kiln_cursor *cursor, kiln_record *record, kiln_error *err);
/* The commit sequence its rows are true of. 0 for NULL. */
KILN_API uint64_t kiln_cursor_sequence(const kiln_cursor *cursor);
/* 0 when rows are missing: one that should have been given out was damaged, or there was more to include than 10,000 records, or more than 64 steps of
   :iterate away. Says so as soon as it is known; after KILN_DONE it is final. 1 for NULL. */
KILN_API int kiln_cursor_complete(const kiln_cursor *cursor);
/* The token of the page after this one (kiln_search_resume): 32 characters of base64url (RFC 4648) that hold no content of a record. Empty if this run gives
   the last match, or `_count=0` asks for none. May be called before, between and after the rows; lives as long as the cursor. */
KILN_API int kiln_cursor_page(kiln_cursor *cursor, kiln_slice *token, kiln_error *err);
/* Matches in all, exact, also those of other pages: worked out when it is first asked for. */
KILN_API int kiln_cursor_total(kiln_cursor *cursor, uint64_t *total, kiln_error *err);
KILN_API void kiln_cursor_close(kiln_cursor *cursor);
/* Takes the next bytes of a document. Return KILN_OK, else the status that ends the call it was given to. */
typedef int (*kiln_write)(void *arg, kiln_slice bytes);
typedef struct kiln_bundle_options {
	size_t size;            /* sizeof(kiln_bundle_options) */
	kiln_slice base;        /* URL of the server, "https://example.org/fhir", without a slash at its end: links and fullUrl begin with it. Empty: links are
	                           relative, and entries have no fullUrl, which R4 wants absolute */
	kiln_slice page;        /* the token of a page, as kiln_search_resume takes it; empty: the first, or that of `_page` */
	int keep;               /* 1: a query of more than 2,000 bytes (a POST to _search) is kept in the store, where that can be written, and the link to the
	                           next page is short, "Type?_page=TOKEN", which kiln_search_compile understands, in any process. The newest 256 are
	                           kept, at most 64 MiB; later the link gives KILN_GONE. That is one commit for a query; where it fails the link is long, unless for want of
	                           memory: KILN_NO_MEMORY */
} kiln_bundle_options;
/* Run the search and write the answer as a Bundle of type searchset (R4 bundle.html), piece by piece; resources as kiln_cursor_next gives them, byte by byte
   (under `_pretty=true` with white space between tokens).
   meta.versionId is the moment it is true of, as kiln_view_cursor writes it, and meta.lastUpdated the local time of that commit; `total` is left out under
   `_total=none`; `link` has the query as it was answered and, if there is one, the next page. An entry's search.mode is match, include or outcome: an
   OperationOutcome stands last where parameters were ignored or the answer is incomplete. An entry of a record in conflict has the extension
   urn:kiln:conflict with the number of its heads. options may be NULL. Statuses as kiln_search_run and kiln_search_resume, and those of write; after
   a failure what was written is no whole document. *missing (NULL allowed): why rows are missing from a document that is whole all the same: KILN_DAMAGED (those are lost), KILN_LIMIT
   (there would be too many), KILN_OK: none are. */
KILN_API int kiln_search_bundle(const kiln_search *search, kiln_view *view, const kiln_bundle_options *options, kiln_write write, void *arg, int *missing,
	kiln_error *err);
/* How it is answered, as one JSON object: the moment it is true of (`cursor`, `sequence`), whether it is `complete` (0: a limit cut what is included), what was
   `ignored`, `clauses` each with the indexes it reads by name (type and URL of the parameter, or chart), estimated and actual counts and how, the indexes whose
   `order` it has, what `includes` brought, `records_read` (those that decide, then the rows of the page; it reads the former alone) and `cost`. Lives until the
   search is freed or explained again. */
KILN_API int kiln_search_explain(kiln_search *search, kiln_view *view, kiln_slice *json, kiln_error *err);

/* ---- FHIRPath ---- */

/* An expression of FHIRPath (http://hl7.org/fhirpath, with what https://hl7.org/fhir/R4/fhirpath.html adds), compiled. It is immutable: threads may share
   it. docs/FHIR.md lists what is offered; what is not is refused by name when it is compiled. Nothing outside of the resource is read. */
typedef struct kiln_fhirpath kiln_fhirpath;
/* KILN_BAD_QUERY: not FHIRPath, or an unknown function or type; KILN_UNSUPPORTED: a function that is known and not offered; KILN_LIMIT: over 65,536 bytes, or nested
   over 200 deep. err->offset is the byte in the expression. */
KILN_API int kiln_fhirpath_compile(kiln_slice expression, kiln_fhirpath **path, kiln_error *err);
KILN_API void kiln_fhirpath_free(kiln_fhirpath *path);

/* Can every path of it lead somewhere in a resource of this type, by the definitions? A name that they don't have finds nothing when it is evaluated, silently. KILN_BAD_QUERY:
   an element or type that cannot be there, a condition that is no boolean, first() and its like where there is no order; err->offset is the byte.
   KILN_BAD_RESOURCE: no resource type of R4. What is behind an abstract type or is calculated is not checked. */
KILN_API int kiln_fhirpath_check(const kiln_fhirpath *path, kiln_slice type, kiln_error *err);

typedef struct kiln_fhirpath_options {
	size_t size;            /* sizeof(kiln_fhirpath_options) */
	int lenient;            /* 1: as(T) on several items keeps those of type T, as R4's own search parameters have it; 0: that is an error */
	int64_t now;            /* what now(), today() and timeOfDay() answer, in UTC; 0: the clock's time */
} kiln_fhirpath_options;

/* What an expression yields for one resource: a collection. Used by one thread at a time. */
typedef struct kiln_fhirpath_result kiln_fhirpath_result;
/* Evaluate over a resource (one JSON object with a resourceType of R4; it is not validated), or over nothing where json is empty. options may be NULL. KILN_BAD_JSON and
   KILN_BAD_RESOURCE (err->offset is the byte in json); KILN_BAD_QUERY: a rule of the language is broken by this resource, e.g. several values stand where one may
   stand; KILN_UNSUPPORTED; KILN_LIMIT: over 16,777,216 steps, 128 MiB, or a resource over 64 MiB. For these err->offset is the byte in the expression. */
KILN_API int kiln_fhirpath_evaluate(const kiln_fhirpath *path, kiln_slice json, const kiln_fhirpath_options *options, kiln_fhirpath_result **result,
	kiln_error *err);
KILN_API void kiln_fhirpath_result_free(kiln_fhirpath_result *result);
/* Items in it. 0 for NULL. */
KILN_API size_t kiln_fhirpath_result_count(const kiln_fhirpath_result *result);

typedef struct kiln_fhirpath_item {
	kiln_slice type;        /* of an element of FHIR its type, "HumanName", "code", "Observation.component"; of a value that the expression made
	                           FHIRPath's, "System.Integer" */
	kiln_slice json;        /* the value, as in the resource but for white space; a System.Quantity as a Quantity of FHIR, dates and times as
	                           strings. null: a primitive that has only extensions */
	kiln_slice extra;       /* of a primitive: the object with its id and extensions; empty if it has none */
} kiln_fhirpath_item;
/* The next item, in order: KILN_OK, KILN_DONE. Slices live until the next call on result, type until it is freed. */
KILN_API int kiln_fhirpath_result_next(kiln_fhirpath_result *result, kiln_fhirpath_item *item, kiln_error *err);

/* ---- Care ---- */

/* Called now and then during long work (short work never calls it); total is 0 when unknown. Return 0 to go on, else the work stops with KILN_DONE. */
typedef int (*kiln_progress)(void *arg, uint64_t done, uint64_t total);

typedef struct kiln_stats {
	kiln_slice facility;          /* lives as long as the store */
	char incarnation[37];         /* UUID text */
	uint32_t format;
	uint64_t sequence;            /* versions */
	uint64_t records, deleted;    /* live and deleted records */
	uint64_t file_bytes, used_bytes;
} kiln_stats;
KILN_API int kiln_stats_get(kiln_view *view, kiln_stats *stats, kiln_error *err);
/* Live records of each type that has any, in order of name: call with n = 0, 1, ... until KILN_DONE. type lives as long as the store. */
KILN_API int kiln_stats_type(kiln_view *view, size_t n, kiln_slice *type, uint64_t *count, kiln_error *err);

/* Is the store whole? Reads only: log, checksums and hashes, current, heads, identity; and the indexes against a rebuild in memory of what they should
   hold. report is called for each fault (`where` names table and key, `what` the fault; no content); NULL allowed. KILN_OK with
   *faults = 0 is a clean store. */
KILN_API int kiln_check(kiln_store *store, void (*report)(void *arg, const char *where, const char *what), kiln_progress progress, void *arg,
	uint64_t *faults, kiln_error *err);
/* Indexes that are due: those of search parameters that came into the store as SearchParameter resources (R4 searchparameter.html; status active, a url
   that is none of R4's; at most 256 of them, the first by url), and those that a library with other definitions has made. Until an index is complete a
   search by it answers KILN_NOT_BUILT; as of a moment before it was complete, too, until kiln_rebuild. */
typedef struct kiln_rebuild_state {
	size_t size;                  /* sizeof(kiln_rebuild_state) */
	void *arg;
	/* NULL allowed. kiln_rebuild_due: a SearchParameter of the store that is not indexed (`where`: SearchParameter/id) and why. kiln_rebuild_step: a
	   record (type and version) on which an expression failed: it is not found by that parameter, and by all others as ever. */
	void (*report)(void *arg, const char *where, const char *what);
	uint64_t parameters;          /* search parameters that are due */
	uint64_t indexes;             /* their indexes: one for each type */
	uint64_t clearing;            /* indexes that are gone and whose entries are still to be cleared */
	uint64_t done, total;         /* records looked at, of all that there are; 0 of 0 when no index is due */
	uint64_t refused;             /* kiln_rebuild_due: SearchParameters that are not indexed */
	uint64_t failed;              /* kiln_rebuild_step: reports it made */
} kiln_rebuild_state;
/* What is due in the view: fills the state but for size, arg and report. KILN_OK also when nothing is. */
KILN_API int kiln_rebuild_due(kiln_view *view, kiln_rebuild_state *state, kiln_error *err);
/* Do a part of it in one short transaction, looking at about so many records (1,000 is a good number), fewer where they are large or take long: call it until it answers KILN_DONE, nothing is due.
   Others read and write meanwhile. How far it is stays in the store: after a crash, in another process, with other definitions it goes on from there.
   state (NULL allowed) tells what is due after it. */
KILN_API int kiln_rebuild_step(kiln_store *store, size_t records, kiln_rebuild_state *state, kiln_error *err);
/* Make every index anew from the log, in one transaction: searches go on with the old ones until it is complete, writers wait, and a stop or a crash
   leaves everything as it was. Nothing is due then, and all indexes reach back to the first version. */
KILN_API int kiln_rebuild(kiln_store *store, kiln_progress progress, void *arg, kiln_error *err);
/* Copy the store as it is now into dir (absent or empty), while it is in use. compact: written anew with full pages. Stopped by
   progress it leaves nothing behind (a copy that is not compact is one step: asked before and after). KILN_EXISTS, KILN_FULL. */
KILN_API int kiln_backup(kiln_store *store, const char *dir, int compact, kiln_progress progress, void *arg, kiln_error *err);
/* Make a store in dir (absent or empty) from a backup. It takes a new incarnation, since the original may live on. The backup
   is opened as with read_only: reading it is all that is needed. */
KILN_API int kiln_restore(const char *backup, const char *dir, kiln_error *err);
/* Write <Type>.ndjson into dir (made if absent; existing files of these names are replaced), every live record, in order of record number.
   KILN_DAMAGED: some are lost and all others have been written; err names the sequence of the first lost one. */
KILN_API int kiln_export(kiln_view *view, const char *dir, kiln_progress progress, void *arg, kiln_error *err);

#ifdef __cplusplus
}
#endif
#endif
