/* indexes.h - the indexes of a resource type in a fixed order: those its search parameters read (definitions.h), and Kiln's own:
   every record of the type, lastUpdated, and the charts. Each has a name and a fingerprint for index/registry.h. */
#ifndef KL_INDEXES_H
#define KL_INDEXES_H
#include "fhir/definitions.h"
#include "index/registry.h"

#define KL_EXTRACTOR_VERSION 6   /* raise it when extraction or the encoding of terms changes */

enum kl_index_kind {
	KL_INDEX_PARAM,           /* def is set */
	KL_INDEX_ALL,             /* term: nothing; every record of the type */
	KL_INDEX_UPDATED,         /* term: lastUpdated as a date; written by the write path, which alone knows the clock */
	KL_INDEX_PATIENT_DATE,    /* chart: patient record, date */
	KL_INDEX_PATIENT_CODE,    /* chart: patient record, code token, date: one entry for each coding */
	KL_INDEX_ENCOUNTER_DATE,  /* chart: encounter record, date */
	KL_INDEX_CODE_DATE,       /* chart: code token, date */
	KL_INDEX_CODE_QUANTITY,   /* chart: code token, quantity */
	KL_INDEX_CODE_PATIENT     /* chart: code token, patient record */
};
struct kl_type_index {
	enum kl_index_kind kind;
	const struct kl_index_def *def;  /* KL_INDEX_PARAM */
	char name[192];                  /* "Observation http://hl7.org/fhir/SearchParameter/clinical-code", "Observation chart:patient-date" */
	uint64_t fingerprint;
};
struct kl_type_indexes {
	const struct kl_type *type;
	uint32_t count;
	const struct kl_type_index *list;
	int all, updated, patient_date, patient_code, encounter_date, code_date, code_quantity, code_patient;  /* positions, -1 if the type has none */
	const struct kl_param *chart_patient, *chart_encounter, *chart_date, *chart_code, *chart_quantity;  /* what fills the charts; NULL if none */
};
/* The indexes of a type; made at first use, kept in env (slot 1 holds fhir's state). NULL: no memory. */
const struct kl_type_indexes *kl_indexes_of(struct kl_env *env, const struct kl_type *type);

/* On-disk numbers and states of a type's indexes in a snapshot, cached by registry version; numbers[i] is 0 where the index is not usable
   (not registered, stale, building). The array lives as long as ti. *latest (NULL allowed): all that are usable are so since this sequence; KL_INDEXES_UNKNOWN: the registry knows none
   of them, so that no record of the type was ever stored. */
#define KL_INDEXES_UNKNOWN UINT64_MAX
int kl_indexes_numbers(struct kl_env *env, struct kl_txn *txn, const struct kl_type_indexes *ti, const uint16_t **numbers, uint64_t *latest,
	kiln_error *err);
/* A checksum of what decides the charts beside the definitions. */
uint64_t kl_indexes_digest(void);
/* Register the indexes of a type that has none yet, in a write transaction of its own (before the first record of a type is written). */
int kl_indexes_register(struct kl_env *env, const struct kl_type_indexes *ti, kiln_error *err);

#endif
