/* sdk_terms.h - the rows that one resource has in the index tables of the Android FHIR SDK's schema.

   Which parameters have rows is said in sdk_parameters.h. */
#ifndef BENCH_SDK_TERMS_H
#define BENCH_SDK_TERMS_H
#include "base/arena.h"
#include "base/json.h"
#include "bench/peers/peer.h"
#include "bench/peers/sdk_parameters.h"

enum sdk_table { SDK_STRING, SDK_REFERENCE, SDK_TOKEN, SDK_QUANTITY, SDK_URI, SDK_DATE, SDK_DATE_TIME, SDK_TABLES };

struct sdk_term {
	enum sdk_table table;
	const char *name, *path;    /* the parameter and where its value stands: "code", "Observation.code" */
	kiln_slice system, value;   /* STRING, REFERENCE, URI: value; TOKEN: both, an absent system is NULL; QUANTITY: the unit's system and code */
	double number;              /* QUANTITY */
	int64_t from, to;           /* DATE, DATE_TIME: days, milliseconds since 1970, both within */
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
