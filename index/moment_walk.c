/* moment_walk.c - entries in order as of a moment: a walk of each half of the set, merged. The present half leaves changed records out. In the past half
   the order is that of past numbers, so the entries of one term are gathered there, turned into records and sorted. */
#include "index/moment_private.h"
#include <stdlib.h>

#define WALKED_OVER 32   /* entries that are walked over in the time of one seek */

struct kl_moment_walk {
	const struct kl_moment *m;
	bool backwards;
	struct kl_walk *now, *past;      /* of the two halves; past NULL: nothing of it held */
	kiln_slice now_term;             /* the next entry of the present half, if there is one at hand */
	uint32_t now_record;
	bool now_there, now_done;
	kiln_slice past_term;            /* the entry of the past half that comes behind the group */
	uint32_t past_number;
	bool past_there;
	kiln_slice group;                /* a term, as in the lower half, with the records that had it */
	struct kl_set records;
	size_t at;                       /* next of them; backwards: one beyond it */
	unsigned char group_bytes[KL_KEY_MAX], low[KL_KEY_MAX + 1], high[KL_KEY_MAX + 1];
};

static const unsigned char halves[] = {KL_POSTINGS_PAST};

static bool group_empty(const struct kl_moment_walk *w) { return w->at == (w->backwards ? 0 : w->records.count); }
static uint32_t group_record(const struct kl_moment_walk *w) { return w->records.records[w->at - w->backwards]; }

/* --- the present half ------------------------------------------------------------------------------------------------- */

/* After a step that ended with status: on to an entry of a record that has not changed. */
static int pass_changed(struct kl_moment_walk *w, int status)
{
	while (!status && kl_moment_has(w->m, w->now_record))
		status = kl_walk_next(w->now, &w->now_term, &w->now_record);
	w->now_there = !status;
	w->now_done = status == KILN_DONE;
	return w->now_done ? KILN_OK : status;
}

static int fill_now(struct kl_moment_walk *w)
{
	if (w->now_there || w->now_done)
		return KILN_OK;
	return pass_changed(w, kl_walk_next(w->now, &w->now_term, &w->now_record));
}

/* --- the past half ---------------------------------------------------------------------------------------------------- */

/* The term of the entry at hand against one of the lower half. */
static int past_order(const struct kl_moment_walk *w, kiln_slice term)
{
	kiln_slice past = w->past_term;
	int first = (unsigned char)past.data[0] & (int)~KL_POSTINGS_PAST;
	if (term.size == 0 || first != (unsigned char)term.data[0])
		return term.size && first < (unsigned char)term.data[0] ? -1 : 1;
	return kl_slice_cmp(kl_slice(past.data + 1, past.size - 1), kl_slice(term.data + 1, term.size - 1));
}

static int took(struct kl_moment_walk *w, int status)
{
	w->past_there = !status;
	return status == KILN_DONE ? KILN_OK : status;
}

static int next_past(struct kl_moment_walk *w) { return took(w, kl_walk_next(w->past, &w->past_term, &w->past_number)); }

static int seek_past(struct kl_moment_walk *w, kiln_slice term, uint32_t number)
{
	unsigned char bytes[KL_KEY_MAX + 1];
	return took(w, kl_walk_seek(w->past, kl_moment_term(term, bytes), number, &w->past_term, &w->past_number));
}

/* Gather the term that the past half stands at. Numbers below the first that may have held are walked over, or when they are many, skipped. */
static int gather(struct kl_moment_walk *w)
{
	int status = KILN_OK;
	unsigned over = 0;
	memcpy(w->group_bytes, w->past_term.data, w->past_term.size);
	w->group_bytes[0] &= (unsigned char)~KL_POSTINGS_PAST;
	w->group = kl_slice(w->group_bytes, w->past_term.size);
	kl_set_clear(&w->records);
	while (!status && w->past_there && past_order(w, w->group) == 0) {
		uint32_t record = kl_moment_record(w->m, w->past_number);
		over += w->past_number < w->m->first;
		if (record)
			kl_set_add(&w->records, record);
		status = over < WALKED_OVER ? next_past(w) : seek_past(w, w->group, w->backwards ? 0 : w->m->first);
	}
	kl_set_sort(&w->records);
	w->at = w->backwards ? w->records.count : 0;
	return !status && w->records.failed ? KILN_NO_MEMORY : status;
}

/* Terms that come behind the present half's next entry wait: most of what is past did not hold, and need not be looked at. */
static bool can_wait(const struct kl_moment_walk *w)
{
	int c = w->now_there ? past_order(w, w->now_term) : 0;
	return w->backwards ? c < 0 : c > 0;
}

static int fill_past(struct kl_moment_walk *w)
{
	int status = KILN_OK;
	while (!status && w->past_there && group_empty(w) && !can_wait(w))
		status = gather(w);
	return status;
}

/* --- both ------------------------------------------------------------------------------------------------------------- */

static int open_past(struct kl_moment_walk *w, struct kl_postings *p, kiln_slice low, kiln_slice high)
{
	if (w->m->held == 0)
		return KILN_OK;
	int status = kl_walk_open(p, kl_moment_term(low, w->low), high.data ? kl_moment_term(high, w->high) : high, w->backwards, &w->past);
	return status ? status : next_past(w);
}

int kl_moment_walk_open(struct kl_postings *p, kiln_slice low, kiln_slice high, bool backwards, struct kl_moment_walk **out)
{
	struct kl_moment_walk *w = calloc(1, sizeof *w);
	*out = NULL;
	if (!w)
		return KILN_NO_MEMORY;
	w->m = p->moment;
	w->backwards = backwards;
	p->moment = NULL;   /* both halves as they are */
	int status = kl_walk_open(p, low, high.data ? high : kl_slice(halves, sizeof halves), backwards, &w->now);
	if (!status)
		status = open_past(w, p, low, high);
	p->moment = w->m;
	if (!status)
		*out = w;
	else
		kl_moment_walk_close(w);
	return status;
}

void kl_moment_walk_close(struct kl_moment_walk *w)
{
	if (!w)
		return;
	kl_walk_close(w->now);
	kl_walk_close(w->past);
	kl_set_free(&w->records);
	free(w);
}

/* Does the group's next entry come before the present half's? */
static bool past_first(const struct kl_moment_walk *w)
{
	if (group_empty(w) || !w->now_there)
		return !group_empty(w);
	struct kl_posting now = {w->now_term, w->now_record, false}, then = {w->group, group_record(w), false};
	return (kl_posting_cmp(&then, &now) < 0) != w->backwards;
}

int kl_moment_walk_next(struct kl_moment_walk *w, kiln_slice *term, uint32_t *record)
{
	int status = fill_now(w);
	if (!status)
		status = fill_past(w);
	if (status)
		return status;
	if (past_first(w)) {
		*term = w->group;
		*record = group_record(w);
		w->at += w->backwards ? (size_t)-1 : 1;
		return KILN_OK;
	}
	if (!w->now_there)
		return KILN_DONE;
	*term = w->now_term;
	*record = w->now_record;
	w->now_there = false;
	return KILN_OK;
}

/* --- seeking ---------------------------------------------------------------------------------------------------------- */

/* Is (term, record) before the target in the walk's direction? */
static bool before(const struct kl_moment_walk *w, kiln_slice term, uint32_t record, const struct kl_posting *target)
{
	int c = kl_posting_cmp(&(struct kl_posting){term, record, false}, target);
	return w->backwards ? c > 0 : c < 0;
}

static int seek_now(struct kl_moment_walk *w, const struct kl_posting *target)
{
	if (w->now_done || (w->now_there && !before(w, w->now_term, w->now_record, target)))
		return KILN_OK;
	return pass_changed(w, kl_walk_seek(w->now, target->term, target->record, &w->now_term, &w->now_record));
}

/* The group's term is before the target's: what is left of it goes, and terms between are skipped. */
static int skip_terms(struct kl_moment_walk *w, const struct kl_posting *target)
{
	int c = w->group.data ? kl_slice_cmp(w->group, target->term) : w->backwards ? 1 : -1;
	if (w->backwards ? c <= 0 : c >= 0)
		return KILN_OK;
	kl_set_clear(&w->records);
	w->at = 0;
	if (!w->past_there)
		return KILN_OK;
	unsigned char bytes[KL_KEY_MAX + 1];
	struct kl_posting there = {w->past_term, w->past_number, false};
	struct kl_posting wanted = {kl_moment_term(target->term, bytes), w->backwards ? UINT32_MAX : 0, false};
	c = kl_posting_cmp(&there, &wanted);
	return (w->backwards ? c > 0 : c < 0) ? seek_past(w, target->term, wanted.record) : KILN_OK;
}

int kl_moment_walk_seek(struct kl_moment_walk *w, kiln_slice term, uint32_t record, kiln_slice *found, uint32_t *found_record)
{
	struct kl_posting target = {term, record, false};
	int status = seek_now(w, &target);
	if (!status && w->past)
		status = skip_terms(w, &target);
	while (!status && (status = fill_past(w)) == KILN_OK && !group_empty(w) && before(w, w->group, group_record(w), &target))
		w->at += w->backwards ? (size_t)-1 : 1;
	return status ? status : kl_moment_walk_next(w, found, found_record);
}
