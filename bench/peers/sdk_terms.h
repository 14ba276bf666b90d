/* sdk_terms.h - the rows that one resource has in the index tables of the Android FHIR SDK's schema.

   Only the parameters that the benchmark's questions name are taken: one line each in sdk_terms.c. The SDK indexes every R4 parameter of a type. */
#ifndef BENCH_SDK_TERMS_H
#define BENCH_SDK_TERMS_H
#include "base/arena.h"
#include "base/json.h"
#include "bench/peers/peer.h"

enum sdk_table { SDK_STRING, SDK_REFERENCE, SDK_TOKEN, SDK_QUANTITY, SDK_DATE_TIME, SDK_TABLES };

struct sdk_term {
	enum sdk_table table;
	const char *name, *path;    /* the parameter and where its value stands: "code", "Observation.code" */
	kiln_slice system, value;   /* STRING, REFERENCE: value; TOKEN: both; QUANTITY: the unit's system and code */
	double number;              /* QUANTITY */
	int64_t from, to;           /* DATE_TIME: milliseconds since 1970, both within */
};

struct sdk_terms {
	struct sdk_term *list;
	size_t count;
	/* private */
	size_t cap;
	struct kl_json doc;
	struct kl_arena arena;
};

/* The terms of the record, valid until the next call; all-zero at first. 0, or -1 when it is no JSON or memory is short. */
int sdk_terms_read(struct sdk_terms *terms, const struct record *record);
void sdk_terms_free(struct sdk_terms *terms);
#endif
