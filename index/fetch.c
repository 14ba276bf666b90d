/* fetch.c - whole lists at once, a block at a time: records of a term, records and counts of a range of terms. */
#include "index/counts.h"
#include "index/moment_private.h"
#include "index/reader.h"
#include "index/set.h"

static int add_group(const struct kl_block_reader *r, struct kl_set *out)
{
	if (!kl_set_reserve(out, r->count))
		return KILN_NO_MEMORY;
	if (!kl_block_records(r->records, r->records_end, r->count, out->records + out->count))
		return KILN_DAMAGED;
	out->count += r->count;
	return KILN_OK;
}

/* --- one term --------------------------------------------------------------------------------------------------------- */

static int find_term(struct kl_block_reader *r, kiln_slice term)
{
	int status;
	while ((status = kl_block_next(r)) == KILN_OK) {
		int order = kl_slice_cmp(kl_block_term(r), term);
		if (order >= 0)
			return order ? KILN_DONE : KILN_OK;
	}
	return status;
}

/* The block the cursor is at: its group of the term, if it has one. */
static int add_block(kiln_slice key, kiln_slice value, kiln_slice term, struct kl_set *out)
{
	struct kl_block_reader r;
	int status = kl_block_open(&r, key, value);
	if (!status)
		status = find_term(&r, term);
	if (!status)
		status = add_group(&r, out);
	return status == KILN_DONE ? KILN_OK : status;
}

static int fetch_blocks(struct kl_postings *p, kiln_slice term, uint32_t from, struct kl_set *out)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX];
	kiln_slice prefix = kl_slice(bytes, kl_block_term_key(term, bytes)), key, value;
	struct kl_cursor *c;
	size_t start = out->count;
	uint64_t count = 0;
	int status = kl_reader_cursor(p, &c);
	if (!status)
		status = kl_reader_charge(p);
	if (!status)
		status = kl_reader_find(c, term, from, &key, &value);
	if (status)
		return status == KILN_DONE ? KILN_OK : status;
	status = add_block(key, value, term, out);
	if (!status)
		status = kl_cursor_move(c, KL_NEXT, &key, &value);
	if (status || !kl_slice_starts(key, prefix))
		return status == KILN_DONE ? KILN_OK : status;
	if (from == 0) {
		status = kl_counts_get(p->txn, term, &count);
		if (!status && !kl_set_reserve(out, count))
			return KILN_NO_MEMORY;
	}
	for (; status == KILN_OK && kl_slice_starts(key, prefix); status = kl_cursor_move(c, KL_NEXT, &key, &value))
		if ((status = kl_reader_charge(p)) || (status = add_block(key, value, term, out)))
			break;
	if (status < 0)
		return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
	return from || out->count - start == count ? KILN_OK : KILN_DAMAGED;
}

/* Of the records from start on, one after the other of a term, take those out that were taken out recently: what w walks, up to the last of them. */
static void take_out(struct kl_overlay_walk *w, kiln_slice term, struct kl_set *out, size_t start)
{
	struct kl_posting e;
	size_t to = start, i = start;
	uint32_t last = out->count > start ? out->records[out->count - 1] : 0;
	for (; kl_overlay_peek(w, &e) && e.record <= last && kl_slice_eq(e.term, term); kl_overlay_pass(w)) {
		if (!e.removed)
			continue;
		while (i < out->count && out->records[i] < e.record)
			out->records[to++] = out->records[i++];
		i += i < out->count && out->records[i] == e.record;
	}
	if (to != i)
		memmove(out->records + to, out->records + i, (out->count - i) * sizeof *out->records);
	out->count = to + (out->count - i);
}

int kl_reader_insert(struct kl_set *out, size_t start, const struct kl_set *more)
{
	size_t i = out->count, j = more->count, to = i + j;
	if (more->failed || !kl_set_reserve(out, more->count))
		return KILN_NO_MEMORY;
	for (out->count = to; j; )
		out->records[--to] = i > start && out->records[i - 1] > more->records[j - 1] ? out->records[--i] : more->records[--j];
	return KILN_OK;
}

/* Records added recently. */
static int put_in(struct kl_overlay_walk w, struct kl_set *out, size_t start)
{
	struct kl_posting e;
	struct kl_set more = {0};
	for (; kl_overlay_peek(&w, &e); kl_overlay_pass(&w))
		if (!e.removed)
			kl_set_add(&more, e.record);
	int status = kl_reader_insert(out, start, &more);
	kl_set_free(&more);
	return status;
}

static void drop_below(struct kl_set *out, size_t start, uint32_t from)
{
	size_t i = start;
	while (i < out->count && out->records[i] < from)
		i++;
	if (i == start)
		return;
	memmove(out->records + start, out->records + i, (out->count - i) * sizeof *out->records);
	out->count -= i - start;
}

int kl_reader_fetch(struct kl_postings *p, kiln_slice term, uint32_t from, struct kl_set *out)
{
	struct kl_overlay_walk w;
	struct kl_posting e;
	size_t start = out->count;
	if (term.size > KL_KEY_MAX)
		return KILN_OK;
	int status = out->failed ? KILN_NO_MEMORY : fetch_blocks(p, term, from, out);
	if (!status && from)
		drop_below(out, start, from);
	p->work += (out->count - start) / KL_WORK_ENTRIES;
	if (status || !p->overlay)
		return status;
	kl_overlay_walk_term(&w, p->overlay, term);
	if (from)
		kl_overlay_seek(&w, term, from);
	if (!kl_overlay_peek(&w, &e))
		return KILN_OK;
	struct kl_overlay_walk removed = w;
	take_out(&removed, term, out, start);
	return put_in(w, out, start);
}

int kl_postings_fetch(struct kl_postings *p, kiln_slice term, struct kl_set *out)
{
	return p->moment ? kl_moment_fetch(p, term, out) : kl_reader_fetch(p, term, 0, out);
}

/* --- ranges ----------------------------------------------------------------------------------------------------------- */

/* Stands on one group after the other of the blocks in [low, high). */
struct groups {
	struct kl_postings *p;
	struct kl_cursor *cursor;
	struct kl_block_reader reader;
	kiln_slice low, high;
	bool inside;   /* nothing that comes is below low */
};

static int open_groups(struct groups *g, struct kl_postings *p, kiln_slice low, kiln_slice high)
{
	kiln_slice key, value;
	g->p = p;
	g->low = low;
	g->high = high;
	g->inside = false;
	int status = low.size > KL_KEY_MAX || high.size > KL_KEY_MAX ? KILN_MISUSE : KILN_OK;
	if (!status)
		status = kl_reader_cursor(p, &g->cursor);
	if (!status)
		status = kl_reader_charge(p);
	if (!status)
		status = kl_reader_find(g->cursor, low, 0, &key, &value);
	return status ? status : kl_block_open(&g->reader, key, value);
}

/* KILN_OK, KILN_DONE at the end of the range. */
static int next_group(struct groups *g)
{
	kiln_slice key, value;
	for (;;) {
		int status = kl_block_next(&g->reader);
		if (status == KILN_OK) {
			if (!g->inside && kl_slice_cmp(kl_block_term(&g->reader), g->low) < 0)
				continue;
			g->inside = true;
			return g->high.data && kl_slice_cmp(kl_block_term(&g->reader), g->high) >= 0 ? KILN_DONE : KILN_OK;
		}
		if (status == KILN_DONE)
			status = kl_cursor_move(g->cursor, KL_NEXT, &key, &value);
		if (!status)
			status = kl_reader_charge(g->p);
		if (!status)
			status = kl_block_open(&g->reader, key, value);
		if (status)
			return status;
	}
}

/* The group ends its block: if the term goes on in the next one, its whole count, and on to its last block. */
static int skip_term(struct groups *g, uint64_t *count, bool *skipped)
{
	unsigned char bytes[KL_BLOCK_TERM_MAX], copy[KL_KEY_MAX];
	kiln_slice term = kl_slice(copy, g->reader.term_size), key, value;
	memcpy(copy, g->reader.term, term.size);
	size_t prefix = kl_block_term_key(term, bytes);
	int status = kl_cursor_move(g->cursor, KL_NEXT, &key, &value);
	*skipped = false;
	if (status)
		return status;
	if (!kl_slice_starts(key, kl_slice(bytes, prefix)))
		return kl_block_open(&g->reader, key, value);
	*skipped = true;
	status = kl_reader_charge(g->p);
	if (!status)
		status = kl_counts_get(g->p->txn, term, count);
	if (!status)
		status = kl_reader_find(g->cursor, term, UINT32_MAX, &key, &value);
	if (!status)
		status = kl_block_open(&g->reader, key, value);
	if (!status && g->reader.at != g->reader.end) {   /* pass the term's last group */
		const unsigned char *start = g->reader.at;
		status = kl_block_next(&g->reader);
		if (!status && !kl_slice_eq(kl_block_term(&g->reader), term))
			g->reader.at = start;
	}
	return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
}

int kl_reader_count_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint64_t most, uint64_t *count)
{
	struct groups g;
	int64_t total = kl_overlay_net(p->overlay, low, high);
	int status = open_groups(&g, p, low, high);
	while (status == KILN_OK && (most == 0 || total < 0 || (uint64_t)total < most) && (status = next_group(&g)) == KILN_OK) {
		uint64_t all = 0;
		bool skipped = false;
		uint32_t here = g.reader.count;
		if (g.reader.at == g.reader.end)
			status = skip_term(&g, &all, &skipped);
		total += skipped ? (int64_t)all : (int64_t)here;
	}
	if (status < 0)
		return status;
	if (total < 0)
		return KILN_DAMAGED;
	*count = most && (uint64_t)total > most ? most : (uint64_t)total;
	return KILN_OK;
}

/* The same for a group in a range that w walks. */
static void drop_removed(struct kl_overlay_walk *w, kiln_slice term, struct kl_set *out, size_t start)
{
	struct kl_posting e;
	while (kl_overlay_peek(w, &e) && kl_slice_cmp(e.term, term) < 0)
		kl_overlay_pass(w);
	take_out(w, term, out, start);
}

/* May the group have a record from `from` on? One alone tells. */
static bool reaches(const struct kl_block_reader *r, uint32_t from)
{
	uint32_t record;
	return r->count > 1 || !kl_block_records(r->records, r->records_end, 1, &record) || record >= from;
}

static int add_recent(struct kl_postings *p, kiln_slice low, kiln_slice high, uint32_t from, bool (*keep)(void *arg, kiln_slice term), void *arg, struct kl_set *out)
{
	struct kl_overlay_walk w;
	struct kl_posting e;
	kl_overlay_walk(&w, p->overlay, low, high, false);
	for (; kl_overlay_peek(&w, &e); kl_overlay_pass(&w))
		if (!e.removed && e.record >= from && (!keep || keep(arg, e.term)))
			kl_set_add(out, e.record);
	return out->failed ? KILN_NO_MEMORY : KILN_OK;
}

int kl_reader_fetch_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint32_t from, bool (*keep)(void *arg, kiln_slice term), void *arg,
	struct kl_set *out)
{
	struct groups g;
	struct kl_overlay_walk recent;
	struct kl_posting e;
	int status = open_groups(&g, p, low, high);
	kl_overlay_walk(&recent, p->overlay, low, high, false);
	bool changes = kl_overlay_peek(&recent, &e);
	while (status == KILN_OK && (status = next_group(&g)) == KILN_OK) {
		size_t start = out->count;
		if (from && !reaches(&g.reader, from))
			continue;
		if (keep && !keep(arg, kl_block_term(&g.reader)))
			continue;
		status = add_group(&g.reader, out);
		if (!status && from)
			drop_below(out, start, from);
		if (!status && changes)
			drop_removed(&recent, kl_block_term(&g.reader), out, start);
	}
	if (status == KILN_DONE)
		status = KILN_OK;
	if (!status && changes)
		status = add_recent(p, low, high, from, keep, arg, out);
	p->work += out->count / KL_WORK_ENTRIES;
	if (!status)
		kl_set_sort(out);
	return status ? status : out->failed ? KILN_NO_MEMORY : KILN_OK;
}

int kl_postings_fetch_range(struct kl_postings *p, kiln_slice low, kiln_slice high, bool (*keep)(void *arg, kiln_slice term), void *arg, struct kl_set *out)
{
	return p->moment ? kl_moment_fetch_range(p, low, high, keep, arg, out) : kl_reader_fetch_range(p, low, high, 0, keep, arg, out);
}

int kl_postings_count_range(struct kl_postings *p, kiln_slice low, kiln_slice high, uint64_t most, uint64_t *count)
{
	return p->moment ? kl_moment_count_range(p, low, high, most, count) : kl_reader_count_range(p, low, high, most, count);
}
