/* search_model_test.c - random records and random searches against a slow evaluator that looks at every record; the same searches with and without
   charts. The seed is printed with a failure. */
#include "search_fixture.h"
#include "base/clock.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#define RECORDS 60
#define ROUNDS 6
#define QUERIES 250

static uint64_t seed;
static unsigned pick(unsigned n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (unsigned)(seed >> 33) % n;
}

static const char *const systems[] = {"http://s.test/a", "http://s.test/b", "http://unitsofmeasure.org", ""};
static const char *const codes[] = {"x", "X", "y", "Zed", "zed", "xy"};
static const char *const targets[] = {"Patient/1", "Patient/2", "Group/1", "http://far.test/Patient/1", "http://far.test/Group/1", "urn:uuid:7", "#x", "shown", "Device/1", ""};
static const char *const dates[] = {"2019", "2020-01", "2020-01-15", "2020-01-15T10:00:00Z", "2020-01-15T10:00:00.5Z", "2020-02", "2020-01-15T23:30:00-02:00", "2021-03-01",
	"2020-01-16", ""};
static const char *const numbers[] = {"5", "5.4", "5.40", "5.45", "-5", "100", "0.05", "99.6"};
static const char *const units[] = {"mg", "MG", "g", ""};
static const char *const words[] = {"Alpha", "alpha beta", "Be-ta", "Gamma", "GAM"};
#define PICK(list) list[pick(sizeof list / sizeof *list)]

struct coding { const char *system, *code; };
struct model {
	bool live;
	unsigned codings;
	struct coding coding[2];
	const char *subject, *encounter;
	int when;                            /* 0 none, 1 text, 2 period */
	const char *start, *end;
	bool measured, worded;
	const char *number, *unit, *system;
	const char *word;
};
static struct model models[RECORDS];

static struct model random_model(void)
{
	struct model m = {.live = true, .codings = 1 + pick(2), .subject = PICK(targets), .encounter = pick(3) ? "Encounter/1" : "Encounter/2", .when = (int)pick(3)};
	for (unsigned i = 0; i < 2; i++)
		m.coding[i] = (struct coding){PICK(systems), PICK(codes)};
	m.start = PICK(dates);
	m.end = PICK(dates);
	if (m.when == 1 && !*m.start)
		m.when = 0;
	m.measured = pick(3) == 0;
	m.worded = !m.measured && pick(2);
	m.number = PICK(numbers);
	m.unit = PICK(units);
	m.system = *m.unit ? PICK(systems) : "";
	m.word = PICK(words);
	return m;
}

/* ---- As JSON ---- */

static void add(struct kl_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void add(struct kl_buf *b, const char *format, ...)
{
	char text[512];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	kl_buf_add_text(b, text);
}

static void write_model(const struct model *m, unsigned n, struct kl_buf *b)
{
	add(b, "{\"resourceType\":\"Observation\",\"id\":\"o%02u\",\"status\":\"final\",\"code\":{\"coding\":[", n);
	for (unsigned i = 0; i < m->codings; i++) {
		add(b, "%s{", i ? "," : "");
		if (*m->coding[i].system)
			add(b, "\"system\":\"%s\",", m->coding[i].system);
		add(b, "\"code\":\"%s\"}", m->coding[i].code);
	}
	add(b, "]},\"encounter\":{\"reference\":\"%s\"}", m->encounter);
	if (*m->subject)
		add(b, ",\"subject\":{\"%s\":\"%s\"}", strcmp(m->subject, "shown") ? "reference" : "display", m->subject);
	if (m->when == 1)
		add(b, ",\"effectiveDateTime\":\"%s\"", m->start);
	if (m->when == 2 && (*m->start || *m->end)) {
		add(b, ",\"effectivePeriod\":{");
		if (*m->start)
			add(b, "\"start\":\"%s\"", m->start);
		if (*m->end)
			add(b, "%s\"end\":\"%s\"", *m->start ? "," : "", m->end);
		add(b, "}");
	}
	if (m->measured) {
		add(b, ",\"valueQuantity\":{\"value\":%s", m->number);
		if (*m->unit)
			add(b, ",\"code\":\"%s\"", m->unit);
		if (*m->system)
			add(b, ",\"system\":\"%s\"", m->system);
		add(b, "}");
	}
	if (m->worded)
		add(b, ",\"valueString\":\"%s\"", m->word);
	add(b, "}");
}

/* ---- The evaluator ---- */

static bool same_code(const char *system, const char *a, const char *b)
{
	return strcmp(system, "http://unitsofmeasure.org") == 0 ? strcmp(a, b) == 0 : strcasecmp(a, b) == 0;
}

struct ask { int form; const char *a, *b, *c; const char *prefix; };   /* one value of a parameter */

static bool token_holds(const struct model *m, const struct ask *q)
{
	for (unsigned i = 0; i < m->codings; i++) {
		const struct coding *c = &m->coding[i];
		if (q->form == 0 && same_code(c->system, c->code, q->b))
			return true;
		if (q->form == 1 && strcmp(c->system, q->a) == 0 && same_code(c->system, c->code, q->b))
			return true;
		if (q->form == 2 && !*c->system && same_code("", c->code, q->b))
			return true;
		if (q->form == 3 && strcmp(c->system, q->a) == 0)
			return true;
	}
	return false;
}

static void token_text(const struct ask *q, struct kl_buf *b)
{
	add(b, "%s%s%s", q->form == 1 || q->form == 3 ? q->a : "", q->form ? "|" : "", q->form == 3 ? "" : q->b);
}

static struct ask random_token(void)
{
	struct ask q = {.form = (int)pick(4), .a = systems[pick(3)], .b = PICK(codes)};
	return q;
}

static bool period_of(const struct model *m, struct kl_period *p)
{
	struct kl_period end;
	*p = (struct kl_period){KL_TIME_MIN, KL_TIME_MAX};
	if (m->when == 1)
		return kl_date_parse(kl_slice_of(m->start), false, p);
	if (m->when != 2 || (!*m->start && !*m->end))
		return false;
	if (*m->start) {
		kl_date_parse(kl_slice_of(m->start), false, &end);
		p->low = end.low;
	}
	if (!*m->end)
		return true;
	kl_date_parse(kl_slice_of(m->end), false, &end);
	if (p->low >= end.high) {
		kl_date_parse(kl_slice_of(m->start), false, p);
		p->low = end.low;
	} else {
		p->high = end.high;
	}
	return true;
}

static int prefix_of(const char *p) { return *p ? p[0] << 8 | p[1] : 0; }

static bool date_holds(const struct model *m, const struct ask *q)
{
	struct kl_period s, a;
	if (!period_of(m, &s))
		return false;
	cr_assert(kl_date_parse(kl_slice_of(q->b), true, &a));
	bool within = s.low >= a.low && s.high <= a.high;
	switch (prefix_of(q->prefix)) {
	case 'n' << 8 | 'e': return !within;
	case 'g' << 8 | 't': return s.high > a.high;
	case 'l' << 8 | 't': return s.low < a.low;
	case 'g' << 8 | 'e': return s.high > a.high || within;
	case 'l' << 8 | 'e': return s.low < a.low || within;
	case 's' << 8 | 'a': return s.low >= a.high;
	case 'e' << 8 | 'b': return s.high <= a.low;
	default: return within;
	}
}

static const char *const prefixes[] = {"", "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb"};

static struct ask random_date(void)
{
	struct ask q = {.b = dates[pick(9)], .prefix = PICK(prefixes)};
	return q;
}

/* Ten thousandths, and half a unit of the last place in them. */
static long fixed(const char *text, long *half)
{
	const char *point = strchr(text, '.');
	double value = strtod(text, NULL) * 10000;
	*half = 5000;
	for (size_t i = point ? strlen(point + 1) : 0; i > 0; i--)
		*half /= 10;
	return (long)(value + (value < 0 ? -0.5 : 0.5));
}

static bool number_holds(const char *prefix, const char *stored, const char *asked)
{
	long half, unused, a = fixed(asked, &half), s = fixed(stored, &unused);
	bool equal = s >= a - half && s < a + half;
	switch (prefix_of(prefix)) {
	case 'n' << 8 | 'e': return !equal;
	case 'g' << 8 | 't': case 's' << 8 | 'a': return s > a;
	case 'l' << 8 | 't': case 'e' << 8 | 'b': return s < a;
	case 'g' << 8 | 'e': return s >= a;
	case 'l' << 8 | 'e': return s <= a;
	default: return equal;
	}
}

static bool quantity_holds(const struct model *m, const struct ask *q)
{
	if (!m->measured || (q->form && strcmp(m->unit, q->c) != 0) || (q->form == 1 && strcmp(m->system, q->a) != 0))
		return false;
	return number_holds(q->prefix, m->number, q->b);
}

static void quantity_text(const struct ask *q, struct kl_buf *b)
{
	add(b, "%s%s", q->prefix, q->b);
	if (q->form)
		add(b, "|%s|%s", q->form == 1 ? q->a : "", q->c);
}

static struct ask random_quantity(void)
{
	struct ask q = {.form = (int)pick(3), .a = systems[pick(3)], .b = PICK(numbers), .c = units[pick(3)], .prefix = PICK(prefixes)};
	return q;
}

static void simple_fold(const char *text, char out[64])
{
	for (; *text; text++)
		if (*text != '-')
			*out++ = (char)tolower((unsigned char)*text);
	*out = '\0';
}

static bool word_holds(const struct model *m, const struct ask *q, bool inside)
{
	char stored[64], asked[64];
	simple_fold(m->word, stored);
	simple_fold(q->b, asked);
	return m->worded && (inside ? strstr(stored, asked) != NULL : strncmp(stored, asked, strlen(asked)) == 0);
}

/* Has the reference, local or far, the type? */
static bool shows(const char *reference, const char *type)
{
	const char *id = strrchr(reference, '/'), *name = id;
	size_t n = strlen(type);
	while (name && name > reference && name[-1] != '/')
		name--;
	return id && (size_t)(id - name) == n && memcmp(name, type, n) == 0;
}

/* form 0: subject, 1: patient, 2: subject:Group, 3: encounter */
static bool reference_holds(const struct model *m, const struct ask *q)
{
	char whole[64];
	const char *have = q->form == 3 ? m->encounter : m->subject;
	const char *slash = strchr(have, '/');
	if (strpbrk(q->b, "/:")) {
		const char *only = q->form == 1 ? "Patient" : "Group";
		return strcmp(have, q->b) == 0 && (q->form == 0 || q->form == 3 || shows(have, only) || strncmp(have, "urn:", 4) == 0);
	}
	snprintf(whole, sizeof whole, "%s/%s", q->form == 1 ? "Patient" : q->form == 2 ? "Group" : q->form == 3 ? "Encounter" : "", q->b);
	return q->form ? strcmp(have, whole) == 0 : slash && strncmp(have, "http", 4) != 0 && strcmp(slash + 1, q->b) == 0;
}

static const char *const asked_targets[] = {"1", "2", "Patient/1", "Patient/2", "Group/1", "http://far.test/Patient/1", "http://far.test/Group/1", "urn:uuid:7", "Device/1", "9"};

/* ---- Random searches ---- */

enum kind { TOKEN, DATE, QUANTITY, WORD, CONTAINS, REFERENCE, MISSING, KINDS };
struct part {
	enum kind kind;
	bool negated;
	int form;
	unsigned count;
	struct ask asks[3];
};

static struct part random_part(void)
{
	struct part p = {.kind = (enum kind)pick(KINDS), .count = 1 + (pick(2) ? 0 : pick(3))};
	p.form = (int)pick(p.kind == MISSING ? 5 : 4);
	p.negated = p.kind == TOKEN ? pick(4) == 0 : p.kind == MISSING && pick(2);
	for (unsigned i = 0; i < p.count; i++)
		p.asks[i] = p.kind == TOKEN ? random_token() : p.kind == DATE ? random_date() : p.kind == QUANTITY ? random_quantity()
			: p.kind == REFERENCE ? (struct ask){.form = p.form, .b = p.form == 3 ? (pick(2) ? "Encounter/1" : "1") : PICK(asked_targets)}
			: (struct ask){.b = PICK(((const char *const[]){"al", "alpha b", "BETA", "be", "gam", "a", "zz", "ta"}))};
	return p;
}

static bool value_holds(const struct part *p, const struct model *m, const struct ask *q)
{
	struct kl_period unused;
	switch (p->kind) {
	case TOKEN: return token_holds(m, q);
	case DATE: return date_holds(m, q);
	case QUANTITY: return quantity_holds(m, q);
	case WORD: return word_holds(m, q, false);
	case CONTAINS: return word_holds(m, q, true);
	case REFERENCE: return reference_holds(m, q);
	default: break;
	}
	switch (p->form) {
	case 0: return period_of(m, &unused);
	case 1: return m->measured;
	case 2: return *m->subject != '\0';
	case 3: return m->worded;
	default: return *m->subject && !shows(m->subject, "Group") && !shows(m->subject, "Device");
	}
}

static bool part_holds(const struct part *p, const struct model *m)
{
	bool any = false;
	for (unsigned i = 0; i < p->count; i++)
		any |= value_holds(p, m, &p->asks[i]);
	return any != p->negated;
}

static void write_part(const struct part *p, struct kl_buf *b)
{
	static const char *const names[KINDS] = {"code", "date", "value-quantity", "value-string", "value-string:contains"};
	static const char *const references[] = {"subject", "patient", "subject:Group", "encounter"}, *const values[] = {"date", "value-quantity", "subject", "value-string", "patient"};
	if (p->kind == MISSING) {
		add(b, "%s:missing=%s", values[p->form], p->negated ? "true" : "false");
		return;
	}
	add(b, "%s%s=", p->kind == REFERENCE ? references[p->form] : names[p->kind], p->negated ? ":not" : "");
	for (unsigned i = 0; i < p->count; i++) {
		const struct ask *q = &p->asks[i];
		add(b, "%s", i ? "," : "");
		if (p->kind == TOKEN)
			token_text(q, b);
		else if (p->kind == QUANTITY)
			quantity_text(q, b);
		else
			add(b, "%s%s", p->kind == DATE ? q->prefix : "", q->b);
	}
}

/* ---- Comparing ---- */

static size_t run(const kiln_search *search, kiln_view *view, unsigned out[RECORDS], const char *query)
{
	kiln_cursor *cursor;
	kiln_record record;
	kiln_error err = {0};
	uint64_t count;
	size_t n = 0;
	cr_assert_eq(kiln_search_run(search, view, &cursor, &err), KILN_OK, "%s: %s", query, err.message);
	while (kiln_cursor_next(cursor, &record, &err) == KILN_OK && n < RECORDS)
		out[n++] = (unsigned)atoi(record.id.data + 1);
	cr_assert_eq(kiln_search_count(search, view, &count, &err), KILN_OK, "%s: %s", query, err.message);
	cr_assert_eq(count, n, "%s: counts %lu, gives %zu", query, (unsigned long)count, n);
	kiln_cursor_close(cursor);
	return n;
}

static void compare(const unsigned *got, size_t n, const bool want[RECORDS], const char *how, const char *query, uint64_t start)
{
	bool have[RECORDS] = {false};
	for (size_t i = 0; i < n; i++) {
		cr_assert(!have[got[i]], "seed %lu, %s, %s: o%02u twice", (unsigned long)start, query, how, got[i]);
		have[got[i]] = true;
	}
	for (unsigned i = 0; i < RECORDS; i++)
		cr_assert_eq(have[i], want[i], "seed %lu, %s, %s: o%02u is %s (%d %s to %s)", (unsigned long)start, query, how, i, have[i] ? "too much" : "missing",
			models[i].when, models[i].start, models[i].end);
}

static int64_t date_key(unsigned n)
{
	struct kl_period p;
	return period_of(&models[n], &p) ? p.low : KL_TIME_MAX;
}

static void ordered(const unsigned *got, size_t n, bool down, const char *query)
{
	for (size_t i = 1; i < n; i++) {
		int64_t a = date_key(got[i - 1]), b = date_key(got[i]);
		bool good = b == KL_TIME_MAX || (a != KL_TIME_MAX && (down ? a >= b : a <= b));
		good &= a != b || (down ? got[i - 1] > got[i] : got[i - 1] < got[i]);
		cr_assert(good, "%s: o%02u before o%02u", query, got[i - 1], got[i]);
	}
}

/* With `_count` the same rows come, as many of them. */
static void first_rows(kiln_search *search, kiln_view *view, const unsigned *all, size_t n, const char *query)
{
	kiln_cursor *cursor;
	kiln_record record;
	size_t wanted = pick(RECORDS + 5), i = 0;
	uint64_t total;
	search->result.limited = true;
	search->result.limit = wanted;
	cr_assert_eq(kiln_search_run(search, view, &cursor, NULL), KILN_OK);
	cr_assert_eq(kiln_cursor_total(cursor, &total, NULL), KILN_OK);
	cr_assert_eq(total, n);
	while (kiln_cursor_next(cursor, &record, NULL) == KILN_OK) {
		cr_assert(i < n && (unsigned)atoi(record.id.data + 1) == all[i], "%s: row %zu of %zu", query, i, wanted);
		i++;
	}
	cr_assert_eq(i, wanted < n ? wanted : n, "%s: %zu rows of %zu", query, i, wanted);
	kiln_cursor_close(cursor);
}

static void one_query(struct shop *s, kiln_view *view)
{
	struct part parts[3];
	struct kl_buf b = {0};
	unsigned count = 1 + pick(3), got[RECORDS];
	bool want[RECORDS], sorted = pick(4) == 0, down = pick(2);
	kiln_search *search;
	kiln_error err = {0};
	uint64_t start = seed;
	kl_buf_add_text(&b, "Observation?");
	for (unsigned i = 0; i < count; i++) {
		parts[i] = random_part();
		if (i == 0 && sorted && pick(3))
			parts[i] = pick(4) ? (struct part){.kind = REFERENCE, .form = 1, .count = 1 + pick(2), .asks = {{.form = 1, .b = "1"}, {.form = 1, .b = "Patient/2"}}}
				: (struct part){.kind = REFERENCE, .form = 3, .count = 1, .asks = {{.form = 3, .b = "Encounter/1"}}};
		add(&b, "%s", i ? "&" : "");
		write_part(&parts[i], &b);
	}
	add(&b, "%s", !sorted ? "" : down ? "&_sort=-date" : "&_sort=date");
	kl_buf_add_byte(&b, 0);
	for (unsigned r = 0; r < RECORDS; r++) {
		want[r] = models[r].live;
		for (unsigned i = 0; i < count; i++)
			want[r] = want[r] && part_holds(&parts[i], &models[r]);
	}
	cr_assert_eq(kiln_search_compile(s->store, kl_slice_of(b.data), &search, &err), KILN_OK, "%s: %s", b.data, err.message);
	size_t n = run(search, view, got, b.data);
	compare(got, n, want, "as planned", b.data, start);
	if (sorted)
		ordered(got, n, down, b.data);
	search->root.chart_count = 0;
	search->order.chart = NULL;
	n = run(search, view, got, b.data);
	compare(got, n, want, "by postings", b.data, start);
	if (sorted)
		ordered(got, n, down, b.data);
	if (sorted)
		first_rows(search, view, got, n, b.data);
	kiln_search_free(search);
	kl_buf_free(&b);
}

static void change(struct shop *s, unsigned round)
{
	kiln_batch *batch;
	kiln_error err = {0};
	struct kl_buf b = {0};
	cr_assert_eq(kiln_batch_open(s->store, &batch, NULL), KILN_OK);
	for (unsigned i = 0; i < RECORDS; i++) {
		char id[8];
		if (round && pick(4))
			continue;
		snprintf(id, sizeof id, "o%02u", i);
		if (round && pick(4) == 0) {
			models[i].live = false;
			cr_assert_eq(kiln_batch_delete(batch, KL_SLICE("Observation"), kl_slice_of(id), NULL, NULL), KILN_OK);
			continue;
		}
		models[i] = random_model();
		kl_buf_clear(&b);
		write_model(&models[i], i, &b);
		cr_assert_eq(kiln_batch_put(batch, kl_buf_slice(&b), NULL, &err), KILN_OK, "%.*s: %s", (int)b.size, b.data, err.message);
	}
	cr_assert_eq(kiln_batch_commit(batch, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(batch);
	kl_buf_free(&b);
}

Test(search_model, answers_are_those_of_looking_at_every_record)
{
	struct shop s;
	kiln_view *view;
	const char *given = getenv("KILN_SEED");
	seed = given ? strtoull(given, NULL, 10) : UINT64_C(88172645463325252);
	shop_open(&s);
	for (unsigned round = 0; round < ROUNDS; round++) {
		change(&s, round);
		cr_assert_eq(kiln_view_open(s.store, &view, NULL), KILN_OK);
		for (unsigned q = 0; q < QUERIES; q++)
			one_query(&s, view);
		kiln_view_close(view);
	}
	shop_close(&s);
}
