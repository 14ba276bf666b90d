/* moment_read.c - lists and counts as of a moment. */
#include "index/moment_private.h"

#define SEEK_FACTOR 128   /* records that are fetched in the time of one look-up */
#define PAST_ENTRIES 4    /* that a version may have in a range, by estimate */

static bool too_long(kiln_slice term) { return term.size > KL_KEY_MAX; }

static void drop_changed(const struct kl_moment *m, struct kl_set *out, size_t start)
{
	size_t to = start;
	for (size_t i = start; i < out->count; i++) {
		out->records[to] = out->records[i];
		to += !kl_moment_has(m, out->records[i]);
	}
	out->count = to;
}

/* Past numbers become the records they held for; the others go. */
static void to_records(const struct kl_moment *m, struct kl_set *past)
{
	size_t to = 0;
	for (size_t i = 0; i < past->count; i++) {
		uint32_t record = kl_moment_record(m, past->records[i]);
		past->records[to] = record;
		to += record != 0;
	}
	past->count = to;
	kl_set_sort(past);
}

/* The records that had the term by a version that has been superseded since. */
static int fetch_past(struct kl_postings *p, kiln_slice term, struct kl_set *out)
{
	unsigned char bytes[KL_KEY_MAX + 1];
	if (p->moment->held == 0)
		return KILN_OK;
	int status = kl_reader_fetch(p, kl_moment_term(term, bytes), p->moment->first, out);
	if (!status)
		to_records(p->moment, out);
	return status ? status : out->failed ? KILN_NO_MEMORY : KILN_OK;
}

int kl_moment_fetch(struct kl_postings *p, kiln_slice term, struct kl_set *out)
{
	struct kl_set past = {0};
	size_t start = out->count;
	if (too_long(term))
		return KILN_OK;
	int status = kl_reader_fetch(p, term, 0, out);
	if (!status && p->moment->changed.count)
		drop_changed(p->moment, out, start);
	if (!status)
		status = fetch_past(p, term, &past);
	if (!status && past.count)
		status = kl_reader_insert(out, start, &past);
	kl_set_free(&past);
	return status;
}

/* --- ranges ----------------------------------------------------------------------------------------------------------- */

/* What the caller keeps it decides by terms of the lower half. */
struct lowered {
	bool (*keep)(void *arg, kiln_slice term);
	void *arg;
};

static bool keep_lowered(void *arg, kiln_slice term)
{
	struct lowered *l = arg;
	unsigned char bytes[KL_KEY_MAX];
	memcpy(bytes, term.data, term.size);
	bytes[0] &= (unsigned char)~KL_POSTINGS_PAST;
	return l->keep(l->arg, kl_slice(bytes, term.size));
}

static const unsigned char halves[] = {KL_POSTINGS_PAST};
static kiln_slice end_of_present(kiln_slice high) { return high.data ? high : kl_slice(halves, sizeof halves); }

int kl_moment_fetch_range(struct kl_postings *p, kiln_slice low, kiln_slice high, bool (*keep)(void *arg, kiln_slice term), void *arg, struct kl_set *out)
{
	unsigned char from[KL_KEY_MAX + 1], to[KL_KEY_MAX + 1];
	struct lowered l = {keep, arg};
	struct kl_set past = {0};
	size_t start = out->count;
	if (too_long(low) || too_long(high))
		return KILN_MISUSE;
	int status = kl_reader_fetch_range(p, low, end_of_present(high), 0, keep, arg, out);
	if (!status)
		drop_changed(p->moment, out, start);
	if (!status && p->moment->held) {
		kiln_slice end = high.data ? kl_moment_term(high, to) : high;
		status = kl_reader_fetch_range(p, kl_moment_term(low, from), end, p->moment->first, keep ? keep_lowered : NULL, &l, &past);
		to_records(p->moment, &past);
		if (!status)
			kl_set_or(out, &past);
	}
	bool failed = past.failed || out->failed;
	kl_set_free(&past);
	return status ? status : failed ? KILN_NO_MEMORY : KILN_OK;
}

/* --- counts ----------------------------------------------------------------------------------------------------------- */

static int has_now(struct kl_postings *p, kiln_slice term, uint32_t record, bool *there)
{
	int recent = kl_overlay_has(p->overlay, term, record);
	*there = recent > 0;
	return recent ? KILN_OK : kl_reader_has(p, term, record, there);
}

/* Changed records that have the term now: few are looked up, many fetched with all the others. */
static int count_changed(struct kl_postings *p, kiln_slice term, uint64_t all, uint64_t *count)
{
	const struct kl_set *changed = &p->moment->changed;
	struct kl_set now = {0};
	int status = KILN_OK;
	bool there;
	*count = 0;
	if (changed->count < all / SEEK_FACTOR) {
		for (size_t i = 0; i < changed->count && !status; i++) {
			status = has_now(p, term, changed->records[i], &there);
			*count += there;
		}
		return status;
	}
	status = kl_reader_fetch(p, term, 0, &now);
	for (size_t i = 0; i < now.count && !status; i++)
		*count += kl_moment_has(p->moment, now.records[i]);
	kl_set_free(&now);
	return status;
}

int kl_moment_count(struct kl_postings *p, kiln_slice term, uint64_t *count)
{
	struct kl_set past = {0};
	uint64_t all, changed = 0;
	*count = 0;
	if (too_long(term))
		return KILN_OK;
	int status = kl_reader_count(p, term, &all);
	if (!status && all && p->moment->changed.count)
		status = count_changed(p, term, all, &changed);
	if (!status)
		status = fetch_past(p, term, &past);
	if (!status)
		*count = all - changed + past.count;
	kl_set_free(&past);
	return status;
}

/* An estimate: changed records count as well, and past entries as many as are there, or as a few for each version that held. */
int kl_moment_count_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint64_t most, uint64_t *count)
{
	unsigned char from[KL_KEY_MAX + 1], to[KL_KEY_MAX + 1];
	uint64_t past = 0, bound = (uint64_t)p->moment->held * PAST_ENTRIES;
	if (too_long(low) || too_long(high))
		return KILN_MISUSE;
	int status = kl_reader_count_range(p, low, end_of_present(high), most, count);
	if (!status && bound)
		status = kl_reader_count_range(p, kl_moment_term(low, from), high.data ? kl_moment_term(high, to) : high, bound, &past);
	*count += past;
	if (most && *count > most)
		*count = most;
	return status;
}
