/* asof.c - moments read and looked up. The commit times of the log never go back (write.c), so an instant is found by halving. */
#include "fhir/asof.h"
#include "base/clock.h"
#include "base/status.h"
#include "base/uuid.h"
#include "fhir/store.h"

#define INSTANT_MAX 64   /* bytes of a text that may be an instant */

/* Digits as they are printed: no sign, no zero in front. */
static bool parse_number(kiln_slice text, uint64_t *number)
{
	*number = 0;
	if (text.size == 0 || (text.size > 1 && text.data[0] == '0'))
		return false;
	for (size_t i = 0; i < text.size; i++) {
		uint64_t digit = (uint64_t)(unsigned char)text.data[i] - '0';
		if (digit > 9 || *number > (UINT64_MAX - digit) / 10)
			return false;
		*number = *number * 10 + digit;
	}
	return true;
}

static bool parse_cursor(kiln_slice text, struct kl_asof *out)
{
	return text.size > KL_UUID_TEXT && text.data[KL_UUID_TEXT] == '.' && kl_uuid_parse(kl_slice(text.data, KL_UUID_TEXT), out->incarnation)
		&& parse_number(kl_slice(text.data + KL_UUID_TEXT + 1, text.size - KL_UUID_TEXT - 1), &out->sequence);
}

static bool has_zone(kiln_slice text)
{
	const char *t = memchr(text.data, 'T', text.size);
	size_t left = t ? (size_t)(text.data + text.size - t) : 0;
	return t && (text.data[text.size - 1] == 'Z' || memchr(t, '+', left) || memchr(t, '-', left));
}

/* A '+' that nobody encoded has become a blank. */
static bool parse_instant(kiln_slice text, struct kl_asof *out)
{
	char copy[INSTANT_MAX];
	struct kl_period period;
	if (text.size == 0 || text.size > sizeof copy)
		return false;
	for (size_t i = 0; i < text.size; i++)
		copy[i] = text.data[i] == ' ' ? '+' : text.data[i];
	text = kl_slice(copy, text.size);
	if (!has_zone(text) || !kl_date_parse(text, false, &period))
		return false;
	out->instant = period.low;
	return true;
}

bool kl_asof_parse(kiln_slice text, struct kl_asof *out)
{
	*out = (struct kl_asof){0};
	if (parse_number(text, &out->sequence))
		out->kind = KL_ASOF_SEQUENCE;
	else if (parse_cursor(text, out))
		out->kind = KL_ASOF_CURSOR;
	else if (parse_instant(text, out))
		out->kind = KL_ASOF_INSTANT;
	return out->kind != KL_ASOF_NONE;
}

static int read_version(struct kiln_view *view, uint64_t sequence, struct kl_version *v, kiln_error *err)
{
	kl_arena_clear(&view->scratch);
	int rc = kl_changes_read(view->txn, sequence, false, &view->scratch, v, err);
	if (rc == KILN_NOT_FOUND)
		return kl_fail(err, KILN_DAMAGED, "version %llu is lost: the log does not have it", (unsigned long long)sequence);
	return rc;
}

static int check_sequence(struct kiln_view *view, uint64_t sequence, kiln_error *err)
{
	struct kl_version v;
	if (sequence > view->sequence)
		return kl_fail(err, KILN_BAD_QUERY, "sequence %llu is behind the last, %llu", (unsigned long long)sequence, (unsigned long long)view->sequence);
	if (sequence == 0 || sequence == view->sequence)
		return KILN_OK;
	int rc = read_version(view, sequence, &v, err);
	if (rc == KILN_OK && !v.end_of_commit)
		return kl_fail(err, KILN_BAD_QUERY, "sequence %llu is not the end of a commit: nobody has seen the store like that", (unsigned long long)sequence);
	return rc;
}

static int64_t microseconds(int64_t milliseconds) { return milliseconds * 1000; }

/* The last sequence committed no later. All versions of a commit have one time, so it ends its commit. */
static int find_instant(struct kiln_view *view, int64_t instant, uint64_t *sequence, kiln_error *err)
{
	uint64_t low = 0, high = view->sequence;   /* low: not later; above high: later */
	struct kl_version v;
	while (low < high) {
		uint64_t at = low + (high - low + 1) / 2;
		int rc = read_version(view, at, &v, err);
		if (rc != KILN_OK)
			return rc;
		if (microseconds(v.committed) <= instant)
			low = at;
		else
			high = at - 1;
	}
	*sequence = low;
	if (low == view->sequence && instant > microseconds(kl_clock_wall()) && (low == 0 || instant > microseconds(v.committed)))
		return kl_fail(err, KILN_BAD_QUERY, "the instant is later than now");
	return KILN_OK;
}

int kl_asof_find(struct kiln_view *view, const struct kl_asof *asof, uint64_t *sequence, kiln_error *err)
{
	if (asof->kind == KL_ASOF_INSTANT)
		return find_instant(view, asof->instant, sequence, err);
	if (asof->kind == KL_ASOF_CURSOR && memcmp(asof->incarnation, kl_env_incarnation(view->store->env), sizeof asof->incarnation) != 0)
		return kl_fail(err, KILN_GONE, "the cursor is of another incarnation of the store");
	*sequence = asof->sequence;
	return check_sequence(view, asof->sequence, err);
}
