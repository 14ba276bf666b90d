/* terms.c - encoding of tokens, texts, numbers and quantities; dates are in terms_date.c. */
#include "fhir/terms.h"
#include "base/hash.h"
#include "fhir/fold.h"

#define CUT_MARK 0x1f
#define HASH_BYTES 15  /* of the SHA-256: 24 characters in base32 */
#define HASH_TEXT 24

bool kl_system_folds(kiln_slice system)
{
	/* UCUM section 2.2; HGVS nomenclature distinguishes c. from C, n. from N. */
	return !kl_slice_is(system, "http://unitsofmeasure.org") && !kl_slice_is(system, "http://varnomen.hgvs.org");
}

/* Cut what stands from `start` on to `keep` bytes, or fewer where a character would be split, and put the hash of all of it behind. */
static void cut(struct kl_buf *out, size_t start, size_t keep)
{
	unsigned char digest[KL_SHA256_SIZE];
	char text[HASH_TEXT];
	if (out->failed)
		return;
	if (!kl_sha256(kl_slice(out->data + start, out->size - start), digest)) {
		out->failed = true;
		return;
	}
	kl_base32(digest, HASH_BYTES, text);
	while (keep && ((unsigned char)out->data[start + keep] & 0xc0) == 0x80)
		keep--;
	out->size = start + keep;
	kl_buf_add_byte(out, CUT_MARK);
	kl_buf_add(out, text, HASH_TEXT);
}

static inline void fit_text(struct kl_buf *out, size_t start)
{
	if (out->size - start > KL_TEXT_TERM_MAX)
		cut(out, start, KL_TEXT_TERM_MAX);
}

void kl_term_component(struct kl_buf *out, size_t start)
{
	char rest[KL_KEY_MAX];
	size_t size = out->size - start;
	const char *zero = size > KL_COMPONENT_TEXT_MAX && !out->failed ? memchr(out->data + start, 0, size) : NULL;
	size_t text = zero ? (size_t)(zero - out->data) - start : 0;
	if (text <= KL_COMPONENT_TEXT_MAX || size - text > sizeof rest)
		return;
	memcpy(rest, zero, size - text);
	out->size = start + text;
	cut(out, start, KL_COMPONENT_TEXT_MAX);
	kl_buf_add(out, rest, size - text);
}

kiln_slice kl_term_prefix(kiln_slice text)
{
	if (text.size <= KL_TEXT_TERM_MAX - 3)
		return text;
	size_t n = KL_TEXT_TERM_MAX - 3;
	while (n && ((unsigned char)text.data[n] & 0xc0) == 0x80)
		n--;
	return kl_slice(text.data, n);
}

static void add_symbol(struct kl_buf *out, uint32_t symbol)
{
	unsigned char bytes[5];
	kl_buf_add(out, bytes, kl_symbol_put(bytes, symbol));
}

void kl_term_code(struct kl_buf *out, kiln_slice code, bool folds)
{
	size_t start = out->size;
	if (folds)
		kl_fold_case(code, out);
	else
		kl_buf_add_slice(out, code);
	fit_text(out, start);
	kl_buf_add_byte(out, 0);
}

void kl_term_token(struct kl_buf *out, uint32_t system, kiln_slice code, bool folds)
{
	kl_term_code(out, code, folds);
	add_symbol(out, system);
}

void kl_term_system(struct kl_buf *out, uint32_t system)
{
	kl_buf_add_byte(out, 0xff);
	add_symbol(out, system);
}

void kl_term_string(struct kl_buf *out, kiln_slice folded)
{
	size_t start = out->size;
	kl_buf_add_slice(out, folded);
	fit_text(out, start);
}

void kl_term_uri(struct kl_buf *out, kiln_slice uri)
{
	kl_term_string(out, uri);
}

void kl_term_unit(struct kl_buf *out, uint32_t system, kiln_slice unit)
{
	kl_term_code(out, unit, false);
	add_symbol(out, system);
}

static void add_number(struct kl_buf *out, const struct kl_decimal *d, uint32_t digits)
{
	if (d->count <= digits) {
		kl_decimal_key(d, out);
		return;
	}
	struct kl_decimal few = *d;
	few.count = digits;
	while (few.count && few.digits[few.count - 1] == '0')
		few.count--;
	kl_decimal_key(&few, out);
}

void kl_term_number(struct kl_buf *out, const struct kl_decimal *d)
{
	add_number(out, d, KL_NUMBER_TERM_DIGITS);
}

/* ---- Spans ---- */

enum { HAS_LOW = 1, HAS_HIGH = 2, ABOVE_LOW = 4, BELOW_HIGH = 8 };

void kl_term_span(struct kl_buf *out, const struct kl_decimal *low, const struct kl_decimal *high, unsigned flags)
{
	unsigned kinds = (low ? HAS_LOW : 0) | (high ? HAS_HIGH : 0) | (flags & KL_SPAN_ABOVE ? ABOVE_LOW : 0) | (flags & KL_SPAN_BELOW ? BELOW_HIGH : 0);
	kl_buf_add(out, KL_TERM_SPAN, sizeof KL_TERM_SPAN - 1);
	kl_buf_add_byte(out, (unsigned char)kinds);
	if (low)
		add_number(out, low, KL_SPAN_TERM_DIGITS);
	if (high)
		add_number(out, high, KL_SPAN_TERM_DIGITS);
}

/* An end that is missing has no data. */
struct span {
	kiln_slice low, high;
	unsigned flags;
};

static bool take_key(kiln_slice *rest, bool there, kiln_slice *key)
{
	size_t n = there ? kl_decimal_key_size(*rest) : 0;
	*key = there ? kl_slice(rest->data, n) : (kiln_slice){NULL, 0};
	*rest = kl_slice(rest->data + n, rest->size - n);
	return n || !there;
}

static bool read_span(kiln_slice term, struct span *out)
{
	const size_t mark = sizeof KL_TERM_SPAN - 1;
	if (term.size <= mark || memcmp(term.data, KL_TERM_SPAN, mark) != 0)
		return false;
	out->flags = (unsigned char)term.data[mark];
	kiln_slice rest = kl_slice(term.data + mark + 1, term.size - mark - 1);
	return take_key(&rest, out->flags & HAS_LOW, &out->low) && take_key(&rest, out->flags & HAS_HIGH, &out->high);
}

/* Does it begin behind the number, or at it? */
static bool begins_behind(const struct span *s, kiln_slice key, bool at)
{
	int c = s->low.data ? kl_slice_cmp(s->low, key) : -1;
	return c > 0 || (c == 0 && (at || s->flags & ABOVE_LOW));
}

static bool ends_before(const struct span *s, kiln_slice key, bool at)
{
	int c = s->high.data ? kl_slice_cmp(s->high, key) : 1;
	return c < 0 || (c == 0 && (at || s->flags & BELOW_HIGH));
}

bool kl_span_matches(enum kl_prefix prefix, kiln_slice term, const struct kl_asked_number *asked)
{
	struct span s;
	if (!read_span(term, &s))
		return false;
	bool within = s.low.data && s.high.data && kl_slice_cmp(s.low, asked->low) >= 0 && ends_before(&s, asked->high, false);
	switch (prefix) {
	case KL_EQ: return within;
	case KL_NE: return !within;
	case KL_GT: return !ends_before(&s, asked->at, true);
	case KL_LT: return !begins_behind(&s, asked->at, true);
	case KL_GE: return !ends_before(&s, asked->at, false);
	case KL_LE: return !begins_behind(&s, asked->at, false);
	case KL_SA: return begins_behind(&s, asked->at, false);
	case KL_EB: return ends_before(&s, asked->at, false);
	case KL_AP: return !ends_before(&s, asked->low, false) && !begins_behind(&s, asked->high, false);
	}
	return false;
}

/* Replace the bytes from start on by the next in order that does not start with them; false if there is none. */
static bool step_over(struct kl_buf *b, size_t start)
{
	while (b->size > start && (unsigned char)b->data[b->size - 1] == 0xff)
		b->size--;
	if (b->failed || b->size == start)
		return false;
	b->data[b->size - 1]++;
	return true;
}

static size_t until(kiln_slice s, char mark)
{
	const char *at = s.size ? memchr(s.data, mark, s.size) : NULL;
	return at ? (size_t)(at - s.data) : s.size;
}

/* Behind the unit and its symbol; data NULL: nothing. */
static kiln_slice number_of(kiln_slice v)
{
	uint32_t symbol;
	size_t n = until(v, '\0') + 1;
	size_t more = n < v.size ? kl_symbol_get(kl_slice(v.data + n, v.size - n), &symbol) : 0;
	return more && n + more < v.size ? kl_slice(v.data + n + more, v.size - n - more) : (kiln_slice){NULL, 0};
}

/* A span has no place among numbers. */
static kiln_slice no_span(kiln_slice number)
{
	return kl_slice_starts(number, KL_SLICE(KL_TERM_SPAN)) ? (kiln_slice){NULL, 0} : number;
}

kiln_slice kl_term_compared(enum kl_param_type type, kiln_slice v)
{
	const kiln_slice none = {NULL, 0};
	size_t n;
	if (v.size == 0)
		return type == KL_PARAM_STRING ? KL_SLICE("") : none;
	if (kl_slice_is(v, KL_TERM_PRESENT) || kl_slice_is(v, KL_TERM_SEVERAL))
		return none;
	switch (type) {
	case KL_PARAM_DATE:
		n = kl_term_date_low(v);
		return n ? kl_slice(v.data + 1, n) : none;
	case KL_PARAM_STRING:
		return v.data[v.size - 1] == KL_TERM_WORD ? none : kl_slice(v.data, until(v, CUT_MARK));
	case KL_PARAM_TOKEN:
		v.size = until(v, '\0');
		return (unsigned char)v.data[0] == 0xff ? none : kl_slice(v.data, until(v, CUT_MARK));
	case KL_PARAM_QUANTITY:
		return no_span(number_of(v));
	case KL_PARAM_NUMBER:
		return no_span(v);
	case KL_PARAM_URI:
		return kl_slice(v.data, until(v, CUT_MARK));
	default:
		return v;
	}
}

struct kl_range kl_range_of_prefix(kiln_slice p, struct kl_buf *bytes)
{
	size_t low = bytes->size;
	kl_buf_add_slice(bytes, p);
	size_t high = bytes->size;
	kl_buf_add_slice(bytes, p);
	bool bounded = step_over(bytes, high);
	struct kl_range r = {kl_slice(bytes->data + low, high - low), {NULL, 0}};
	if (bounded)
		r.high = kl_slice(bytes->data + high, bytes->size - high);
	return r;
}

/* One end of a range of numbers: front alone (number NULL) or front and a number's key, `after`: next after all that start so; behind front alone
   that is where spans come, and elements that are no numbers. */
struct end {
	const struct kl_decimal *number;
	bool after;
	size_t at, size;
};

static void write_end(struct end *e, kiln_slice front, struct kl_buf *bytes)
{
	e->at = bytes->size;
	kl_buf_add_slice(bytes, front);
	if (e->number)
		kl_term_number(bytes, e->number);
	if (e->after && !e->number)
		kl_buf_add(bytes, KL_TERM_SPAN, sizeof KL_TERM_SPAN - 1);
	else if (e->after)
		step_over(bytes, e->at);
	e->size = bytes->size - e->at;
}

static kiln_slice end_slice(const struct end *e, const struct kl_buf *bytes)
{
	return kl_slice(bytes->data + e->at, e->size);
}

/* The ends of the ranges in order: low, high, low, high. eq: [low, high) of the implied precision (R4 search, number and prefix); a high end that terms cut
   may be the term of what is asked for. */
static size_t number_ends(enum kl_prefix prefix, const struct kl_decimal *asked, const struct kl_decimal *low, const struct kl_decimal *high,
	struct end ends[4])
{
	const struct end first = {.number = NULL}, last = {.after = true}, at = {.number = asked}, after = {.number = asked, .after = true};
	const struct end from = {.number = low}, to = {.number = high, .after = prefix == KL_AP || high->count > KL_NUMBER_TERM_DIGITS};
	switch (prefix) {
	case KL_GT: case KL_SA:
		ends[0] = after, ends[1] = last;
		return 1;
	case KL_GE:
		ends[0] = at, ends[1] = last;
		return 1;
	case KL_LT: case KL_EB:
		ends[0] = first, ends[1] = at;
		return 1;
	case KL_LE:
		ends[0] = first, ends[1] = after;
		return 1;
	case KL_NE:
		ends[0] = first, ends[1] = from, ends[2] = to, ends[3] = last;
		return 2;
	default:
		ends[0] = from, ends[1] = to;
		return 1;
	}
}

size_t kl_number_ranges(enum kl_prefix prefix, const struct kl_decimal *asked, kiln_slice front, struct kl_buf *bytes, struct kl_range out[2])
{
	struct kl_decimal low, high;
	struct end ends[4];
	if (prefix == KL_AP)
		kl_decimal_about(asked, &low, &high);
	else
		kl_decimal_bounds(asked, &low, &high);
	size_t n = number_ends(prefix, asked, &low, &high, ends);
	for (size_t i = 0; i < 2 * n; i++)
		write_end(&ends[i], front, bytes);
	for (size_t i = 0; i < n; i++)
		out[i] = (struct kl_range){end_slice(&ends[2 * i], bytes), end_slice(&ends[2 * i + 1], bytes)};
	return n;
}
