/* search_scan.c - a pattern becomes terms and ranges of terms in one snapshot. Parts that may be anything (a system, a unit) are found by
   skipping: seek to what is there, take its bytes, go on behind everything that starts with them. */
#include "base/codec.h"
#include "base/status.h"
#include "fhir/search_terminology.h"
#include "store/identity.h"

#define SCAN_MAX 1024  /* bytes of a term in the making; no real one is over KL_KEY_MAX */
#define CUT_MARK 0x1f  /* stands in a text's term only where it was cut (terms.h) */

struct scan {
	struct kl_run *run;
	const struct kl_pattern *pattern;
	kl_leaf_use *use;
	void *arg;
	size_t size;
	unsigned char bytes[SCAN_MAX];
};

static int step(struct scan *s, uint32_t part);

static kiln_slice so_far(const struct scan *s) { return kl_slice(s->bytes, s->size); }

/* Go on with more bytes behind what is there, then take them off again. */
static int step_with(struct scan *s, uint32_t next, const void *more, size_t n)
{
	size_t size = s->size;
	if (n > SCAN_MAX - size)
		return KILN_OK;
	memcpy(s->bytes + size, more, n);
	s->size += n;
	int rc = step(s, next);
	s->size = size;
	return rc;
}

/* The first bytes in order behind all that start with these; data NULL: there are none. */
static kiln_slice step_over(unsigned char *bytes, size_t size)
{
	while (size && bytes[size - 1] == 0xff)
		size--;
	if (size == 0)
		return (kiln_slice){NULL, 0};
	bytes[size - 1]++;
	return kl_slice(bytes, size);
}

static kiln_slice after_prefix(kiln_slice prefix, unsigned char out[SCAN_MAX])
{
	memcpy(out, prefix.data, prefix.size);
	return step_over(out, prefix.size);
}

/* ---- Parts that may be anything ---- */

static size_t symbol_size(kiln_slice rest, uint32_t *symbol)
{
	return rest.size ? kl_symbol_get(rest, symbol) : 0;
}

static size_t unit_size(kiln_slice rest)
{
	const char *zero = rest.size ? memchr(rest.data, 0, rest.size) : NULL;
	size_t n = zero ? (size_t)(zero - rest.data) + 1 : 0;
	uint32_t symbol;
	size_t more = zero ? symbol_size(kl_slice(rest.data + n, rest.size - n), &symbol) : 0;
	return more ? n + more : 0;
}

static int folding_fits(struct scan *s, const struct kl_part *p, uint32_t symbol, bool *fits)
{
	kiln_slice system = KL_SLICE("");
	*fits = true;
	if (p->folding == KL_FOLDING_ANY)
		return KILN_OK;
	int rc = symbol == KL_SYMBOL_NONE ? KILN_OK : kl_symbols_text(s->run->env, s->run->txn, symbol, &system);
	*fits = kl_system_folds(system) == (p->folding == KL_FOLDING_ONLY);
	return rc;
}

/* The bytes of this part in what stands behind the bytes so far: how many, 0 if it is none; *fits: they count. */
static int measure(struct scan *s, const struct kl_part *p, kiln_slice rest, size_t *n, bool *fits)
{
	uint32_t symbol;
	*fits = true;
	switch (p->kind) {
	case KL_PART_ANY_SYSTEM:
		*n = symbol_size(rest, &symbol);
		return *n ? folding_fits(s, p, symbol, fits) : KILN_OK;
	case KL_PART_ANY_UNIT:
		*n = unit_size(rest);
		return KILN_OK;
	default:
		*n = kl_decimal_key_size(rest);
		return KILN_OK;
	}
}

/* Go on with the part's value at the front of rest, if it counts. *n: its bytes, copied. */
static int use_value(struct scan *s, uint32_t part, kiln_slice rest, unsigned char value[KL_KEY_MAX], size_t *n)
{
	bool fits;
	int rc = measure(s, &s->pattern->parts[part], rest, n, &fits);
	if (rc != KILN_OK || *n == 0 || *n > KL_KEY_MAX)
		return kl_fail(s->run->err, rc != KILN_OK ? rc : KILN_DAMAGED, "a term of an index is malformed");
	memcpy(value, rest.data, *n);
	return fits ? step_with(s, part + 1, value, *n) : KILN_OK;
}

/* Each different value of the part in [low, high); high.data NULL: to the end. */
static int each_in(struct scan *s, uint32_t part, kiln_slice low, kiln_slice high)
{
	unsigned char over[SCAN_MAX], value[KL_KEY_MAX];
	struct kl_walk *walk;
	kiln_slice term;
	uint32_t record;
	size_t n;
	int used = KILN_OK, rc = kl_walk_open(s->run->postings, low, high, false, &walk);
	if (rc != KILN_OK)
		return kl_run_fail(s->run, rc);
	rc = kl_walk_next(walk, &term, &record);
	while (rc == KILN_OK) {
		used = use_value(s, part, kl_slice(term.data + s->size, term.size - s->size), value, &n);
		if (used != KILN_OK)
			break;
		memcpy(over, s->bytes, s->size);
		memcpy(over + s->size, value, n);
		kiln_slice next = step_over(over, s->size + n);
		rc = next.data ? kl_walk_seek(walk, next, 0, &term, &record) : KILN_DONE;
	}
	kl_walk_close(walk);
	return used != KILN_OK ? used : rc == KILN_DONE ? KILN_OK : kl_run_fail(s->run, rc);
}

static int each(struct scan *s, uint32_t part)
{
	unsigned char low[SCAN_MAX], high[SCAN_MAX + sizeof KL_TERM_PRESENT];
	memcpy(low, s->bytes, s->size);
	memcpy(high, s->bytes, s->size);
	memcpy(high + s->size, KL_TERM_PRESENT, sizeof KL_TERM_PRESENT - 1);
	return each_in(s, part, kl_slice(low, s->size), kl_slice(high, s->size + sizeof KL_TERM_PRESENT - 1));
}

/* ---- Parts that are looked up ---- */

static int system_part(struct scan *s, uint32_t part)
{
	unsigned char bytes[5];
	uint32_t symbol;
	int rc = kl_symbols_find(s->run->env, s->run->txn, s->pattern->parts[part].text, &symbol);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	if (rc != KILN_OK)
		return kl_fail(s->run->err, rc, "the symbols cannot be read");
	return step_with(s, part + 1, bytes, kl_symbol_put(bytes, symbol));
}

static int target_of(struct scan *s, uint32_t part, kiln_slice type)
{
	unsigned char bytes[4];
	uint32_t symbol = KL_SYMBOL_NONE, record;
	int rc = type.data ? kl_symbols_find(s->run->env, s->run->txn, type, &symbol) : KILN_OK;
	if (rc == KILN_OK)
		rc = kl_identity_find(s->run->txn, symbol, s->pattern->parts[part].text, &record);
	if (rc == KILN_NOT_FOUND)
		return KILN_OK;
	if (rc != KILN_OK)
		return kl_fail(s->run->err, rc, "the identities cannot be read");
	kl_put_be32(bytes, record);
	return step_with(s, part + 1, bytes, sizeof bytes);
}

static int target_part(struct scan *s, uint32_t part)
{
	const struct kl_part *p = &s->pattern->parts[part];
	int rc = p->count ? KILN_OK : target_of(s, part, (kiln_slice){NULL, 0});
	for (uint16_t i = 0; i < p->count && rc == KILN_OK; i++)
		rc = target_of(s, part, kl_type_name(kl_type_at(p->of.types[i])));
	return rc;
}

/* ---- Tokens of a set: index and list are walked together, each skipping what the other does not have ---- */

struct matcher {
	struct scan *s;
	uint32_t part;
	const struct kl_codes *codes;
	size_t at;             /* in the list: what is before is done with */
	bool every;            /* the list does not tell what comes next */
};

/* The token at the front of a term's rest, and the bytes up to its system; 0: there is none. */
static size_t token_size(kiln_slice rest, size_t *front, uint32_t *system)
{
	const char *zero = rest.size ? memchr(rest.data, 0, rest.size) : NULL;
	*front = zero ? (size_t)(zero - rest.data) + 1 : 0;
	size_t more = zero ? symbol_size(kl_slice(rest.data + *front, rest.size - *front), system) : 0;
	return more ? *front + more : 0;
}

static int any_system_fits(struct scan *s, uint32_t asked, uint32_t system, bool *fits)
{
	struct kl_part p = {.folding = asked == KL_CODE_ANY_SYSTEM ? KL_FOLDING_ANY : asked == KL_CODE_FOLDING_SYSTEM ? KL_FOLDING_ONLY : KL_FOLDING_NOT};
	return folding_fits(s, &p, system, fits);
}

/* Is the token in the set? What of the list comes before it is passed; *next: what may be looked for next, data NULL: what comes behind the token. */
static int match(struct matcher *m, kiln_slice token, size_t front, uint32_t system, bool *hit, kiln_slice *next)
{
	const struct kl_codes *c = m->codes;
	size_t at = kl_codes_seek(c, m->at, kl_slice(token.data, front)), any = at;
	int rc = KILN_OK;
	*next = (kiln_slice){NULL, 0};
	for (*hit = false; any < c->count && c->list[any].term.size == front && memcmp(c->list[any].term.data, token.data, front) == 0 && rc == KILN_OK && !*hit; any++)
		rc = any_system_fits(m->s, c->list[any].record, system, hit);
	m->at = at;
	if (any > at && *hit)
		return rc;
	size_t own = kl_codes_seek(c, any, token);
	bool listed = own < c->count && kl_slice_eq(c->list[own].term, token);
	*hit |= listed != kl_codes_whole(c, system);
	if (any > at || m->every)
		return rc;
	m->at = own + listed;
	*next = m->at < c->count ? c->list[m->at].term : KL_SLICE("\xff");
	return rc;
}

/* Where the walk goes next: behind all terms with the token, or to `next`. */
static kiln_slice go_on(const struct scan *s, kiln_slice token, kiln_slice next, unsigned char to[SCAN_MAX])
{
	kiln_slice what = next.data ? next : token;
	if (what.size > SCAN_MAX - s->size)
		return (kiln_slice){NULL, 0};
	memcpy(to, s->bytes, s->size);
	memcpy(to + s->size, what.data, what.size);
	return next.data ? kl_slice(to, s->size + what.size) : step_over(to, s->size + what.size);
}

/* The token that a term has behind the bytes so far, copied. */
static int read_token(const struct scan *s, kiln_slice term, unsigned char copy[KL_KEY_MAX], kiln_slice *token, size_t *front, uint32_t *system)
{
	kiln_slice rest = kl_slice(term.data + s->size, term.size - s->size);
	*token = kl_slice(copy, token_size(rest, front, system));
	memcpy(copy, rest.data, token->size);
	return token->size ? KILN_OK : kl_fail(s->run->err, KILN_DAMAGED, "a term of an index is malformed");
}

static int match_all(struct matcher *m, struct kl_walk *walk)
{
	struct scan *s = m->s;
	unsigned char to[SCAN_MAX], copy[KL_KEY_MAX];
	kiln_slice term, token, next = m->every || m->codes->count == 0 ? KL_SLICE("") : m->codes->list[0].term, target = go_on(s, KL_SLICE(""), next, to);
	uint32_t record, system;
	size_t front;
	bool hit;
	while (target.data) {
		int rc = kl_walk_seek(walk, target, 0, &term, &record);
		if (rc != KILN_OK)
			return rc == KILN_DONE ? KILN_OK : kl_run_fail(s->run, rc);
		rc = read_token(s, term, copy, &token, &front, &system);
		if (rc == KILN_OK)
			rc = match(m, token, front, system, &hit, &next);
		if (rc == KILN_OK && hit)
			rc = step_with(s, m->part + 1, copy, token.size);
		if (rc != KILN_OK)
			return rc;
		target = go_on(s, token, next, to);
	}
	return KILN_OK;
}

/* Every code of a system is one term of an index, but for charts and composites. */
static int whole_systems(struct scan *s, uint32_t part, const struct kl_codes *codes)
{
	unsigned char bytes[6] = {0xff};
	int rc = KILN_OK;
	for (size_t i = 0; i < codes->whole_count && rc == KILN_OK; i++)
		rc = step_with(s, part + 1, bytes, 1 + kl_symbol_put(bytes + 1, codes->whole[i]));
	return rc;
}

static int codes_part(struct scan *s, uint32_t part)
{
	const struct kl_codes *codes;
	unsigned char low[SCAN_MAX], high[SCAN_MAX + 1];
	struct kl_walk *walk;
	int rc = kl_terminology_codes(s->run, s->pattern->parts[part].of.codes, &codes);
	if (rc != KILN_OK || (codes->count == 0 && codes->whole_count == 0))
		return rc;
	struct matcher m = {.s = s, .part = part, .codes = codes, .every = codes->whole_count && (s->pattern->count > 1 || kl_codes_excludes(codes))};
	memcpy(low, s->bytes, s->size);
	memcpy(high, s->bytes, s->size);
	high[s->size] = 0xff;
	if (codes->whole_count && !m.every)
		rc = whole_systems(s, part, codes);
	if (rc == KILN_OK && (rc = kl_walk_open(s->run->postings, kl_slice(low, s->size), kl_slice(high, s->size + 1), false, &walk)) != KILN_OK)
		return kl_run_fail(s->run, rc);
	if (rc != KILN_OK)
		return rc;
	rc = match_all(&m, walk);
	kl_walk_close(walk);
	return rc;
}

/* ---- Last parts ---- */

/* The forms of terms leave no room for one that is longer than any term: the index is not asked for it. */
static int use_leaf(struct scan *s, const struct kl_leaf *leaf)
{
	if (leaf->low.size > KL_KEY_MAX || (leaf->high.data && leaf->high.size > KL_KEY_MAX))
		return kl_fail(s->run->err, KILN_LIMIT, "a value is longer than any that is indexed");
	return s->use(s->arg, leaf);
}

static int use_range(struct scan *s, kiln_slice low, kiln_slice high, const struct kl_part *check)
{
	struct kl_leaf leaf = {.low = low, .high = high, .check = check, .front = s->size};
	return use_leaf(s, &leaf);
}

static int starts_part(struct scan *s, const struct kl_part *p)
{
	unsigned char low[SCAN_MAX], high[SCAN_MAX];
	size_t n = p->kind == KL_PART_STARTS ? p->text.size : 0;
	if (n > SCAN_MAX - s->size)
		return KILN_OK;
	memcpy(low, s->bytes, s->size);
	if (n)
		memcpy(low + s->size, p->text.data, n);
	kiln_slice from = kl_slice(low, s->size + n);
	return use_range(s, from, after_prefix(from, high), p->kind == KL_PART_HOLDS ? p : NULL);
}

static int date_part(struct scan *s, const struct kl_part *p)
{
	unsigned char low[SCAN_MAX], high[SCAN_MAX];
	int rc = KILN_OK;
	memcpy(low, s->bytes, s->size);
	memcpy(high, s->bytes, s->size);
	for (uint16_t i = 0; i < p->count && rc == KILN_OK; i++) {
		kiln_slice from = p->of.date.ranges[i].low, to = p->of.date.ranges[i].high;
		if (from.size > SCAN_MAX - s->size || to.size > SCAN_MAX - s->size)
			continue;
		memcpy(low + s->size, from.data, from.size);
		memcpy(high + s->size, to.data, to.size);
		rc = use_range(s, kl_slice(low, s->size + from.size), kl_slice(high, s->size + to.size), p);
	}
	return rc;
}

/* An open end of a chart's range stops before what is missing. */
static int chart_date_part(struct scan *s, const struct kl_part *p)
{
	static const char missing[] = "\xff";
	const struct kl_range *r = p->of.date.ranges;
	kiln_slice to = r->high.size ? r->high : kl_slice(missing, 1);
	unsigned char low[SCAN_MAX], high[SCAN_MAX];
	if (r->low.size > SCAN_MAX - s->size || to.size > SCAN_MAX - s->size)
		return KILN_OK;
	memcpy(low, s->bytes, s->size);
	memcpy(high, s->bytes, s->size);
	if (r->low.size)
		memcpy(low + s->size, r->low.data, r->low.size);
	memcpy(high + s->size, to.data, to.size);
	return use_range(s, kl_slice(low, s->size + r->low.size), kl_slice(high, s->size + to.size), p);
}

static kiln_slice copied(kiln_slice s, unsigned char to[SCAN_MAX])
{
	if (!s.data || s.size > SCAN_MAX)
		return (kiln_slice){NULL, 0};
	memcpy(to, s.data, s.size);
	return kl_slice(to, s.size);
}

/* Each of them is decided. */
static int spans(struct scan *s, const struct kl_part *p)
{
	static const char mark[] = KL_TERM_SPAN, behind[] = KL_TERM_PRESENT;
	unsigned char low[SCAN_MAX + sizeof mark], high[SCAN_MAX + sizeof behind];
	memcpy(low, s->bytes, s->size);
	memcpy(high, s->bytes, s->size);
	memcpy(low + s->size, mark, sizeof mark - 1);
	memcpy(high + s->size, behind, sizeof behind - 1);
	return use_range(s, kl_slice(low, s->size + sizeof mark - 1), kl_slice(high, s->size + sizeof behind - 1), p);
}

static int number_part(struct scan *s, uint32_t part)
{
	const struct kl_part *p = &s->pattern->parts[part];
	unsigned char low[2][SCAN_MAX], high[2][SCAN_MAX];
	struct kl_range found[2];
	struct kl_buf *bytes = &s->run->bytes;
	int rc = KILN_OK;
	kl_buf_clear(bytes);
	size_t n = kl_number_ranges((enum kl_prefix)p->prefix, &p->of.number->number, so_far(s), bytes, found);
	if (!kl_buf_ok(bytes))
		return kl_fail_memory(s->run->err);
	for (size_t i = 0; i < n; i++)
		found[i] = (struct kl_range){copied(found[i].low, low[i]), copied(found[i].high, high[i])};
	for (size_t i = 0; i < n && rc == KILN_OK; i++)
		rc = part + 1 == s->pattern->count ? use_range(s, found[i].low, found[i].high, NULL) : each_in(s, part, found[i].low, found[i].high);
	return rc == KILN_OK && part + 1 == s->pattern->count ? spans(s, p) : rc;
}

static int step(struct scan *s, uint32_t part)
{
	const struct kl_part *p = &s->pattern->parts[part];
	if (part == s->pattern->count) {
		struct kl_leaf leaf = {.low = so_far(s), .one = true};
		return use_leaf(s, &leaf);
	}
	switch ((enum kl_part_kind)p->kind) {
	case KL_PART_BYTES: return step_with(s, part + 1, p->text.data, p->text.size);
	case KL_PART_SYSTEM: return system_part(s, part);
	case KL_PART_ANY_SYSTEM: case KL_PART_ANY_UNIT: return each(s, part);
	case KL_PART_CODES: return codes_part(s, part);
	case KL_PART_TARGET: return target_part(s, part);
	case KL_PART_STARTS: case KL_PART_HOLDS: return starts_part(s, p);
	case KL_PART_DATE: return date_part(s, p);
	case KL_PART_CHART_DATE: return chart_date_part(s, p);
	case KL_PART_NUMBER: return number_part(s, part);
	}
	return KILN_OK;
}

int kl_scan_pattern(struct kl_run *run, uint16_t index, const struct kl_pattern *pattern, kl_leaf_use *use, void *arg)
{
	struct scan s;
	s.run = run;
	s.pattern = pattern;
	s.use = use;
	s.arg = arg;
	s.size = 2;
	kl_put_be16(s.bytes, index);
	return step(&s, 0);
}

static bool holds(kiln_slice value, kiln_slice text, bool *unsure)
{
	const char *mark = memrchr(value.data, CUT_MARK, value.size);
	if (memmem(value.data, mark ? (size_t)(mark - value.data) : value.size, text.data, text.size))
		return true;
	*unsure |= mark != NULL;
	return mark != NULL;
}

bool kl_leaf_keeps(const struct kl_leaf *leaf, kiln_slice term, bool *unsure)
{
	const struct kl_part *p = leaf->check;
	struct kl_period period;
	if (!p)
		return true;
	kiln_slice value = kl_slice(term.data + leaf->front, term.size - leaf->front);
	if (p->kind == KL_PART_HOLDS)
		return holds(value, p->text, unsure);
	if (p->kind == KL_PART_NUMBER)
		return kl_span_matches((enum kl_prefix)p->prefix, value, p->of.number);
	if (p->kind == KL_PART_CHART_DATE)
		return kl_term_chart_parse(value, &period, NULL) && kl_period_matches((enum kl_prefix)p->prefix, period, p->of.date.period);
	return kl_term_date_parse(value, &period) && kl_period_matches((enum kl_prefix)p->prefix, period, p->of.date.period);
}
