/* search_charted.c - a code beside patients, by charts: the chart (code, patient) has all that has a code in one range, by patient; the chart
   (patient, code, date) is sought patient by patient, where these are few and the code is much used. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_run.h"
#include <stdlib.h>

#define ENTRIES_OF_A_SEEK 128   /* that are fetched in the time in which a chart is sought */
#define ENTRIES_OF_A_TERM 3      /* in which a term is passed when a chart is walked over; two entries of one are one fetched */

/* The patient at the end of a term of the chart (code, patient). */
static uint32_t patient_of(kiln_slice term) { return term.size < 6 ? 0 : kl_get_be32(term.data + term.size - 4); }

struct charted {
	struct kl_run *run;
	const struct kl_set *among;     /* patients; NULL: any */
	size_t at;                      /* in among: what is before has been passed */
	struct kl_set range, *out;
};

/* Terms come by patient, and begin again with each range and each part of the index. */
static bool keep_patient(void *arg, kiln_slice term)
{
	struct charted *c = arg;
	const struct kl_set *among = c->among;
	uint32_t patient = patient_of(term);
	if (c->at && among->records[c->at - 1] >= patient)
		c->at = 0;
	while (c->at < among->count && among->records[c->at] < patient)
		c->at++;
	return c->at < among->count && among->records[c->at] == patient;
}

static int fetch_leaf(void *arg, const struct kl_leaf *leaf)
{
	struct charted *c = arg;
	kl_set_clear(&c->range);
	int rc = kl_postings_fetch_range(c->run->postings, leaf->low, leaf->high, c->among ? keep_patient : NULL, c, &c->range);
	if (rc != KILN_OK)
		return kl_run_fail(c->run, rc);
	if (c->range.count && kl_set_reserve(c->out, c->range.count)) {
		memcpy(c->out->records + c->out->count, c->range.records, c->range.count * sizeof *c->out->records);
		c->out->count += c->range.count;
	}
	return c->out->failed ? kl_fail_memory(c->run->err) : KILN_OK;
}

/* What of the patients' charts has the code. */
static int seek_each(struct charted *c, uint16_t index, const struct kl_clause *code, const struct kl_set *patients)
{
	struct kl_part parts[KL_PARTS_MAX + 1];
	unsigned char patient[4];
	int rc = KILN_OK;
	parts[0] = (struct kl_part){.kind = KL_PART_BYTES, .text = kl_slice(patient, sizeof patient)};
	for (size_t i = 0; i < patients->count && rc == KILN_OK; i++) {
		kl_put_be32(patient, patients->records[i]);
		for (uint32_t p = 0; p < code->count && rc == KILN_OK; p++) {
			const struct kl_pattern *own = &code->patterns[p];
			const struct kl_pattern whole = {parts, own->count + 1};
			memcpy(parts + 1, own->parts, own->count * sizeof *parts);
			rc = kl_scan_pattern(c->run, index, &whole, fetch_leaf, c);
		}
	}
	return rc;
}

enum way { WAY_PLAIN, WAY_SEEK, WAY_WALK };

/* By exact counts of the code; what refers to a patient is guessed from the number of records. */
static int choose(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *chain, const struct kl_set *targets, enum way *way)
{
	const struct kl_group group = {.ti = ti};
	struct kl_step step = {.clause = chain->code};
	uint64_t records, of = 0, seeks = (uint64_t)targets->count * chain->beside->count * ENTRIES_OF_A_SEEK;
	int rc = kl_run_records(run, ti, &records);
	if (rc == KILN_OK)
		rc = kl_run_records(run, chain->groups[0].ti, &of);
	uint64_t plain = (uint64_t)targets->count * (records / (of + 1)), least = seeks < plain ? seeks : plain;
	*way = seeks <= plain ? WAY_SEEK : WAY_PLAIN;
	if (rc == KILN_OK)
		rc = kl_clause_estimate(run, &group, &step, 2 * least + 1);
	if (rc != KILN_OK || step.capped || step.estimated == KL_ESTIMATE_NONE)
		return rc;
	uint64_t terms = step.estimated < of ? step.estimated : of;
	if (terms * ENTRIES_OF_A_TERM + step.estimated / 2 <= least)
		*way = WAY_WALK;
	return rc;
}

int kl_charted_referrers(struct kl_run *run, const struct kl_type_indexes *ti, const struct kl_clause *chain, const struct kl_set *targets, struct kl_set *out)
{
	struct charted c = {.run = run, .out = out};
	enum way way;
	uint16_t number;
	if (!chain->beside || targets->count == 0)
		return KILN_DONE;
	int rc = choose(run, ti, chain, targets, &way);
	if (rc == KILN_OK)
		rc = way == WAY_PLAIN ? KILN_DONE : kl_run_index(run, ti, (uint32_t)(way == WAY_SEEK ? ti->patient_code : ti->code_patient), &number);
	if (rc != KILN_OK)
		return rc == KILN_NOT_BUILT ? KILN_DONE : rc;
	c.among = way == WAY_WALK ? targets : NULL;
	rc = way == WAY_WALK ? kl_clause_scan(run, ti, chain->beside, fetch_leaf, &c) : seek_each(&c, number, chain->beside, targets);
	kl_set_free(&c.range);
	return rc;
}

/* ---- _has ---- */

static int walk_leaf(void *arg, const struct kl_leaf *leaf)
{
	struct charted *c = arg;
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record, last = 0;
	int rc = kl_walk_open(c->run->postings, leaf->low, leaf->high, false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(c->run, rc);
	while ((rc = kl_walk_next(walk, &term, &record)) == KILN_OK) {
		uint32_t patient = patient_of(term);
		if (patient != last)
			kl_set_add(c->out, patient);
		last = patient;
	}
	kl_walk_close(walk);
	if (rc != KILN_DONE)
		return kl_run_fail(c->run, rc);
	return c->out->failed ? kl_fail_memory(c->run->err) : KILN_OK;
}

int kl_charted_targets(struct kl_run *run, const struct kl_clause *has, struct kl_set *out)
{
	struct charted c = {.run = run, .out = out};
	const struct kl_group *from = has->groups;
	uint16_t number;
	if (!has->beside)
		return KILN_DONE;
	int rc = kl_run_index(run, from->ti, (uint32_t)from->ti->code_patient, &number);
	if (rc == KILN_NOT_BUILT || rc == KILN_DONE)
		return KILN_DONE;
	return rc == KILN_OK ? kl_clause_scan(run, from->ti, has->beside, walk_leaf, &c) : rc;
}
