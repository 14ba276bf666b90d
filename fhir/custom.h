/* custom.h - a search parameter of the store's own, for one resource type, in the form that R4's have (definitions.h). It comes from a SearchParameter
   resource; parameters.h knows those in force. Texts live with the set they belong to. */
#ifndef KL_CUSTOM_H
#define KL_CUSTOM_H
#include "base/json.h"
#include "fhir/definitions.h"
#include "store/txn.h"

struct kl_custom_component {
	const struct kl_param *param;    /* the definition it follows: R4's or another of the store's */
	kiln_slice expression;
};
struct kl_custom {
	struct kl_param param;           /* its `custom`, and that of `index`, is this */
	struct kl_index_def index;       /* the one that it reads */
	kiln_slice code, url, expression;
	kiln_slice id;                   /* of the SearchParameter */
	const uint16_t *targets;
	struct kl_custom_component *components;
};

/* The SearchParameters of the store that count: those with status active whose url is none of R4's. KL_REGISTRY has a row for each, under "custom:" and
   its id; "custom.version" is raised when one changes. */
struct kl_custom_row {
	kiln_slice id;
	kiln_slice url;                  /* at most KL_CUSTOM_URL_MAX bytes of it */
	uint64_t sequence;               /* of the version that is served */
};
#define KL_CUSTOM_URL_MAX 1024
/* In a write transaction: the SearchParameter is now this version, with this body (empty: it is deleted). *changed is set (never cleared) when the
   rows change. doc is scratch. */
int kl_custom_note(struct kl_txn *txn, kiln_slice id, uint64_t sequence, kiln_slice body, struct kl_json *doc, bool *changed);
/* Does a SearchParameter with this body count? */
int kl_custom_counts(kiln_slice body, struct kl_json *doc, bool *counts);
/* Raise "custom.version". */
int kl_custom_raise(struct kl_txn *txn);
int kl_custom_version(struct kl_txn *txn, uint64_t *version);
/* Call use for each row, in order of id; slices live during the call. KILN_DAMAGED rows are passed over and counted in *damaged (NULL allowed). */
int kl_custom_walk(struct kl_txn *txn, int (*use)(void *arg, const struct kl_custom_row *row), void *arg, uint64_t *damaged);
/* In a write transaction: take out the rows that are damaged and those of these ids. */
int kl_custom_drop(struct kl_txn *txn, const kiln_slice *ids, size_t count);
/* In a write transaction: take every row out. */
int kl_custom_clear(struct kl_txn *txn);

#endif
