/* kiln.h - the public interface of Kiln, an embedded FHIR R4 record store. (being written) */
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

/* A run of bytes: not NUL-terminated, may hold any byte. {NULL, 0} is the empty slice. */
typedef struct kiln_slice {
	const char *data;
	size_t size;
} kiln_slice;

/* Every status a call returns. 0 is good, KILN_DONE (positive) ends an iteration, the rest are errors. */
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
	KILN_EXISTS = -13,      /* the directory holds a store already */
	KILN_FORMAT = -14,      /* a store of a newer format number */
	KILN_FULL = -15,        /* the disk or the map is full */
	KILN_IO = -16,          /* the system refused a read, write, open or sync */
	KILN_POISONED = -17,    /* an earlier commit failed: close the store and open it again */
	KILN_NO_MEMORY = -18,   /* an allocation failed */
	KILN_MISUSE = -19,      /* a NULL where none is allowed, a handle in the wrong state */
	KILN_BUSY = -20         /* too many readers */
};

/* What went wrong and where. Never holds content of a record. */
#define KILN_PATH_SIZE 256
#define KILN_MESSAGE_SIZE 256
typedef struct kiln_error {
	int status;                       /* an enum kiln_status */
	uint64_t offset;                  /* byte in the input, where the input is at fault */
	char path[KILN_PATH_SIZE];        /* FHIRPath of the element at fault, or "" */
	char message[KILN_MESSAGE_SIZE];  /* one English sentence without a full stop */
} kiln_error;

#ifdef __cplusplus
}
#endif
#endif
