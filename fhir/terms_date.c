/* terms_date.c - dates as terms, and the ranges of terms that hold the answers to a date search.

   A point-like period (width at most one day) is one term that sorts by its low end. A wider one is two, one for each end, so that any
   prefix is a scan from one bound on: what starts before t lies below t among the low-first terms, what ends after t lies above t among
   the high-first ones; a point-like one that ends after t starts after t minus one day. */
#include "base/codec.h"
#include "fhir/terms.h"

#define SECOND INT64_C(1000000)
#define DAY (86400 * SECOND)
#define ORIGIN (719163 * INT64_C(86400))  /* seconds from the day before 0001-01-01 to 1970-01-01 */
#define FIRST INT64_C(0)
#define LAST INT64_C(0x7fffffffff)
#define TIME_SIZE 8

enum { POINT = 1, LOW_FIRST = 2, HIGH_FIRST = 3, CHART_NONE = 0xff };

/* Width codes, from 1; ascending, so that of equal lows the narrower sorts first. 0 ends a wide term. */
static const int64_t widths[] = {0, 1, 10, 100, 1000, 10000, 100000, SECOND, 60 * SECOND, DAY};
enum { WIDTHS = sizeof widths / sizeof *widths };

static unsigned width_code(int64_t width)
{
	for (unsigned i = WIDTHS - 1; i > 0; i--)
		if (widths[i] == width)
			return i;
	return 0;
}

static size_t put_time(unsigned char *to, int64_t t)
{
	int64_t micros = t % SECOND, seconds = t / SECOND;
	if (micros < 0) {
		micros += SECOND;
		seconds--;
	}
	seconds += ORIGIN;
	if (t == KL_TIME_MIN || t == KL_TIME_MAX || seconds <= FIRST || seconds >= LAST) {
		seconds = t == KL_TIME_MIN ? FIRST : t == KL_TIME_MAX ? LAST : seconds <= FIRST ? FIRST + 1 : LAST - 1;
		micros = 0;
	}
	to[0] = (unsigned char)(seconds >> 32);
	kl_put_be32(to + 1, (uint32_t)seconds);
	if (!micros)
		return 5;
	to[5] = (unsigned char)(0x80 | micros >> 16);
	kl_put_be16(to + 6, (uint16_t)micros);
	return 8;
}

/* Bytes used, 0 if malformed. */
static size_t get_time(const unsigned char *p, size_t size, int64_t *t)
{
	if (size < 5)
		return 0;
	int64_t seconds = (int64_t)p[0] << 32 | kl_get_be32(p + 1);
	if (seconds == FIRST || seconds >= LAST) {
		*t = seconds == FIRST ? KL_TIME_MIN : KL_TIME_MAX;
		return 5;
	}
	*t = (seconds - ORIGIN) * SECOND;
	if (size == 5 || p[5] < 0x80)
		return 5;
	if (size < 8)
		return 0;
	*t += (int64_t)(p[5] & 0x7f) << 16 | kl_get_be16(p + 6);
	return 8;
}

static size_t put_wide(unsigned char *to, unsigned kind, int64_t first, int64_t second)
{
	size_t n = 1;
	to[0] = (unsigned char)kind;
	n += put_time(to + n, first);
	n += put_time(to + n, second);
	to[n++] = 0;
	return n;
}

struct kl_period kl_period_between(const struct kl_period *start, const struct kl_period *end)
{
	struct kl_period p = {start ? start->low : KL_TIME_MIN, end ? end->high : KL_TIME_MAX};
	if (start && end && p.low >= p.high)
		p = (struct kl_period){end->low, start->high};
	return p;
}

static unsigned width_of(struct kl_period p)
{
	bool bounded = p.low != KL_TIME_MIN && p.high != KL_TIME_MAX;
	return bounded && p.high >= p.low ? width_code(p.high - p.low) : 0;
}

int kl_term_date(struct kl_buf *out, struct kl_period p, size_t ends[2])
{
	unsigned char *to = (unsigned char *)kl_buf_room(out, 2 * (2 * TIME_SIZE + 2));
	unsigned code = width_of(p);
	if (!to)
		return 0;
	if (code) {
		to[0] = POINT;
		size_t n = 1 + put_time(to + 1, p.low);
		to[n++] = (unsigned char)code;
		ends[0] = out->size += n;
		return 1;
	}
	size_t n = put_wide(to, LOW_FIRST, p.low, p.high);
	ends[0] = out->size += n;
	ends[1] = out->size += put_wide(to + n, HIGH_FIRST, p.high, p.low);
	return 2;
}

void kl_term_chart_date(struct kl_buf *out, const struct kl_period *p)
{
	unsigned char *to = (unsigned char *)kl_buf_room(out, 2 * TIME_SIZE + 1);
	if (!to)
		return;
	if (!p) {
		*to = CHART_NONE;
		out->size++;
		return;
	}
	unsigned code = width_of(*p);
	size_t n = put_time(to, p->low);
	to[n++] = (unsigned char)code;
	if (!code)
		n += put_time(to + n, p->high);
	out->size += n;
}

bool kl_term_chart_parse(kiln_slice value, struct kl_period *p, size_t *low)
{
	const unsigned char *b = (const unsigned char *)value.data;
	size_t n = value.size && b[0] != CHART_NONE ? get_time(b, value.size, &p->low) : 0;
	if (low)
		*low = n;
	if (!n || n == value.size || b[n] >= WIDTHS)
		return false;
	if (b[n]) {
		p->high = p->low + widths[b[n]];
		return n + 1 == value.size;
	}
	size_t m = get_time(b + n + 1, value.size - n - 1, &p->high);
	return m && n + 1 + m == value.size;
}

size_t kl_term_date_low(kiln_slice value)
{
	int64_t low;
	if (value.size == 0 || (value.data[0] != POINT && value.data[0] != LOW_FIRST))
		return 0;
	return get_time((const unsigned char *)value.data + 1, value.size - 1, &low);
}

bool kl_term_date_parse(kiln_slice value, struct kl_period *p)
{
	const unsigned char *b = (const unsigned char *)value.data;
	int64_t first, second;
	size_t n = value.size ? get_time(b + 1, value.size - 1, &first) : 0, m;
	if (!n || b[0] < POINT || b[0] > HIGH_FIRST)
		return false;
	n++;
	if (b[0] == POINT) {
		if (n + 1 != value.size || b[n] == 0 || b[n] >= WIDTHS)
			return false;
		*p = (struct kl_period){first, first + widths[b[n]]};
		return true;
	}
	m = get_time(b + n, value.size - n, &second);
	if (!m || n + m + 1 != value.size || b[n + m] != 0)
		return false;
	*p = b[0] == LOW_FIRST ? (struct kl_period){first, second} : (struct kl_period){second, first};
	return true;
}

static bool within(struct kl_period stored, struct kl_period asked)
{
	return asked.low <= stored.low && stored.high <= asked.high;
}

bool kl_period_matches(enum kl_prefix prefix, struct kl_period stored, struct kl_period asked)
{
	switch (prefix) {
	case KL_EQ: return within(stored, asked);
	case KL_NE: return !within(stored, asked);
	case KL_GT: return stored.high > asked.high;
	case KL_LT: return stored.low < asked.low;
	case KL_GE: return stored.high > asked.high || within(stored, asked);
	case KL_LE: return stored.low < asked.low || within(stored, asked);
	case KL_SA: return stored.low >= asked.high;
	case KL_EB: return stored.high <= asked.low;
	case KL_AP: return stored.low < asked.high && stored.high > asked.low;
	}
	return false;
}

static int64_t plus(int64_t t, int64_t add)
{
	int64_t sum;
	if (t == KL_TIME_MIN || t == KL_TIME_MAX)
		return t;
	if (__builtin_add_overflow(t, add, &sum))
		return add < 0 ? KL_TIME_MIN : KL_TIME_MAX;
	return sum;
}

struct kl_period kl_period_about(struct kl_period asked, int64_t now)
{
	int64_t distance = now < asked.low ? asked.low - now : now > asked.high ? now - asked.high : 0;
	return (struct kl_period){plus(asked.low, -(distance / 10)), plus(asked.high, distance / 10)};
}

/* Where a range ends: a kind of term and a time, or the kind's first term. */
struct bound {
	unsigned kind;
	bool first;
	int64_t time;
};

static size_t put_bound(unsigned char *to, struct bound b)
{
	to[0] = (unsigned char)b.kind;
	return b.first ? 1 : 1 + put_time(to + 1, b.time);
}

static const struct bound points = {POINT, true, 0}, lows = {LOW_FIRST, true, 0}, highs = {HIGH_FIRST, true, 0}, end = {HIGH_FIRST + 1, true, 0};

static struct bound point_at(int64_t t) { return (struct bound){POINT, false, t}; }
static struct bound low_at(int64_t t) { return (struct bound){LOW_FIRST, false, t}; }
static struct bound high_at(int64_t t) { return (struct bound){HIGH_FIRST, false, t}; }

/* Pairs of bounds. An open end sorts below or above every time, as its comparison with one does. */
static size_t date_bounds(enum kl_prefix prefix, struct kl_period a, struct bound b[8])
{
	int64_t before_low = plus(a.low, -DAY), before_high = plus(a.high, -DAY);
	switch (prefix) {
	case KL_EQ:
		b[0] = point_at(a.low), b[1] = point_at(a.high), b[2] = low_at(a.low), b[3] = low_at(a.high);
		return 2;
	case KL_NE:
		b[0] = points, b[1] = highs;
		return 1;
	case KL_GT:
		b[0] = point_at(before_high), b[1] = lows, b[2] = high_at(a.high), b[3] = end;
		return 2;
	case KL_GE:
		b[0] = point_at(before_high < a.low ? before_high : a.low), b[1] = lows, b[2] = high_at(a.low), b[3] = end;
		return 2;
	case KL_LT:
		b[0] = points, b[1] = point_at(a.low), b[2] = lows, b[3] = low_at(a.low);
		return 2;
	case KL_LE:
		b[0] = points, b[1] = point_at(a.high), b[2] = lows, b[3] = low_at(a.high);
		return 2;
	case KL_SA:
		b[0] = point_at(a.high), b[1] = lows, b[2] = low_at(a.high), b[3] = highs;
		return 2;
	case KL_EB:
		b[0] = points, b[1] = point_at(a.low), b[2] = highs, b[3] = high_at(plus(a.low, 1));
		return 2;
	case KL_AP:
		b[0] = point_at(before_low), b[1] = point_at(a.high), b[2] = high_at(a.low), b[3] = end;
		return 2;
	}
	return 0;
}

size_t kl_date_ranges(enum kl_prefix prefix, struct kl_period asked, struct kl_buf *bytes, struct kl_range out[4])
{
	struct bound bounds[8];
	size_t n = date_bounds(prefix, asked, bounds);
	unsigned char *to = (unsigned char *)kl_buf_room(bytes, 2 * n * (TIME_SIZE + 1));
	if (!to)
		return 0;
	for (size_t i = 0; i < n; i++) {
		size_t low = put_bound(to, bounds[2 * i]), high = put_bound(to + low, bounds[2 * i + 1]);
		out[i] = (struct kl_range){kl_slice(to, low), kl_slice(to + low, high)};
		to += low + high;
		bytes->size += low + high;
	}
	return n;
}

/* What starts in [from, to) of the low ends: what starts before the asked period may end anywhere, unless it has to lie within. */
struct kl_range kl_chart_range(enum kl_prefix prefix, struct kl_period asked, struct kl_buf *bytes)
{
	unsigned char *to = (unsigned char *)kl_buf_room(bytes, 2 * TIME_SIZE);
	size_t low = 0, high = 0;
	if (!to)
		return (struct kl_range){{NULL, 0}, {NULL, 0}};
	if (prefix == KL_EQ || prefix == KL_SA)
		low = put_time(to, prefix == KL_EQ ? asked.low : asked.high);
	if (prefix == KL_LT || prefix == KL_EB)
		high = put_time(to + low, asked.low);
	else if (prefix == KL_EQ || prefix == KL_LE || prefix == KL_AP)
		high = put_time(to + low, asked.high);
	bytes->size += low + high;
	return (struct kl_range){kl_slice(to, low), kl_slice(to + low, high)};
}
