/* extract_convert.c - how a value of each datatype becomes terms, by parameter type (R4 search, the tables of 3.1.1.4.6 to 3.1.1.4.17).
   The document was accepted where it was written, but it may have come by replication: every node's kind is looked at. */
#include "fhir/extract_private.h"

static inline bool key_is(const struct kl_json *doc, uint32_t k, const char *name, size_t size)
{
	const struct kl_json_node *n = &doc->nodes[k];
	if (n->flags & KL_JSON_ESCAPED)
		return kl_json_is(doc, k, kl_slice(name, size));
	return n->size == size && memcmp(doc->text.data + n->at, name, size) == 0;
}
#define KEY(k, literal) key_is(x->doc, k, literal, sizeof(literal) - 1)

static inline bool is_kind(const struct kl_extractor *x, uint32_t node, enum kl_json_kind kind)
{
	return node != KL_JSON_NONE && x->doc->nodes[node].kind == kind;
}

/* A string's characters; data NULL when the node is no string. */
static inline kiln_slice string_at(struct kl_extractor *x, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_STRING))
		return (kiln_slice){NULL, 0};
	if (!(x->doc->nodes[node].flags & KL_JSON_ESCAPED))
		return kl_json_text(x->doc, node);
	kiln_slice s = kl_json_string(x->doc, node, &x->out->arena);
	if (!s.data)
		x->out->failed = true;
	return s;
}

/* One token, and a term for `system|` alone. */
static void add_token(struct kl_extractor *x, const struct kl_action *a, kiln_slice system, kiln_slice code)
{
	uint32_t symbol = KL_SYMBOL_NONE;
	bool folds = true;
	if (system.size && !kl_extract_symbol(x, system, &symbol, &folds))
		return;
	size_t at = x->out->bytes.size;
	if (code.size) {
		kl_term_token(&x->out->bytes, symbol, code, folds);
		kl_extract_emit(x, a, at, 0, KL_EMIT_ALL);
	}
	if (symbol == KL_SYMBOL_NONE)
		return;
	at = x->out->bytes.size;
	kl_term_system(&x->out->bytes, symbol);
	kl_extract_emit(x, a, at, 0, KL_EMIT_INDEXES);
}

static void token_coding(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	uint32_t system = KL_JSON_NONE, code = KL_JSON_NONE;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "system"))
			system = k + 1;
		else if (KEY(k, "code"))
			code = k + 1;
	}
	add_token(x, a, string_at(x, system), string_at(x, code));
}

static void token_concept(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (!KEY(k, "coding") || !is_kind(x, k + 1, KL_JSON_ARRAY))
			continue;
		for (uint32_t c = kl_json_first(x->doc, k + 1); c != KL_JSON_NONE; c = kl_json_next(x->doc, k + 1, c))
			token_coding(x, a, c);
	}
}

static void find_identifier(struct kl_extractor *x, uint32_t node, kiln_slice *system, kiln_slice *value)
{
	uint32_t s = KL_JSON_NONE, v = KL_JSON_NONE;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "system"))
			s = k + 1;
		else if (KEY(k, "value"))
			v = k + 1;
	}
	*system = string_at(x, s);
	*value = string_at(x, v);
}

static void token_identifier(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice system, value;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	find_identifier(x, node, &system, &value);
	add_token(x, a, system, value);
}

/* The system of a ContactPoint is no namespace: the value alone counts. */
static void token_contact(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice system, value;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	find_identifier(x, node, &system, &value);
	add_token(x, a, (kiln_slice){NULL, 0}, value);
}

/* A code's system is that of its binding. */
static void token_code(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice code = string_at(x, node), system = a->system;
	if (!code.size)
		return;
	if (!system.size && a->element && a->element->codes) {
		const struct kl_code *row = kl_code_find(a->element->codes, code);
		system = row ? kl_text_slice(row->system) : system;
	}
	add_token(x, a, system, code);
}

static void token_text(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice text = string_at(x, node);
	enum kl_json_kind kind = (enum kl_json_kind)x->doc->nodes[node].kind;
	if (kind == KL_JSON_TRUE || kind == KL_JSON_FALSE || kind == KL_JSON_NUMBER)
		text = kl_json_text(x->doc, node);
	add_token(x, a, (kiln_slice){NULL, 0}, text);
}

static void add_string(struct kl_extractor *x, const struct kl_action *a, kiln_slice text)
{
	struct kl_buf *out = &x->out->bytes;
	size_t at = out->size;
	if (!text.data)
		return;
	kl_fold(text, out);
	if (out->size - at > KL_TEXT_TERM_MAX) {
		kl_buf_clear(&x->fold);
		kl_buf_add(&x->fold, out->data + at, out->size - at);
		out->size = at;
		kl_term_string(out, kl_buf_slice(&x->fold));
		x->out->failed |= x->fold.failed;
	}
	kl_extract_emit(x, a, at, 0, KL_EMIT_ALL);
}

/* Every word of a family name but the first, which the whole name starts with. */
static void add_words(struct kl_extractor *x, const struct kl_action *a, kiln_slice name)
{
	struct kl_buf *out = &x->out->bytes;
	kiln_slice word;
	kl_fold_word(&name, &word);
	while (kl_fold_word(&name, &word)) {
		size_t at = out->size;
		kl_fold(word, out);
		if (out->size == at)
			continue;
		if (out->size - at > KL_TEXT_TERM_MAX)
			out->size = at + kl_term_prefix(kl_slice(out->data + at, out->size - at)).size;
		kl_buf_add_byte(out, KL_TERM_WORD);
		kl_extract_emit(x, a, at, 0, KL_EMIT_INDEXES);
	}
}

static void string_text(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	add_string(x, a, string_at(x, node));
}

static void string_family(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice name = string_at(x, node);
	add_string(x, a, name);
	if (name.size)
		add_words(x, a, name);
}

static void string_each(struct kl_extractor *x, const struct kl_action *a, uint32_t array)
{
	if (is_kind(x, array, KL_JSON_ARRAY))
		for (uint32_t c = kl_json_first(x->doc, array); c != KL_JSON_NONE; c = kl_json_next(x->doc, array, c))
			string_text(x, a, c);
}

static void string_name(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "family"))
			string_family(x, a, k + 1);
		else if (KEY(k, "text"))
			string_text(x, a, k + 1);
		else if (KEY(k, "given") || KEY(k, "prefix") || KEY(k, "suffix"))
			string_each(x, a, k + 1);
	}
}

static void string_address(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "line"))
			string_each(x, a, k + 1);
		else if (KEY(k, "city") || KEY(k, "district") || KEY(k, "state") || KEY(k, "postalCode") || KEY(k, "country") || KEY(k, "text"))
			string_text(x, a, k + 1);
	}
}

static bool date_at(struct kl_extractor *x, uint32_t node, struct kl_period *p)
{
	kiln_slice text = string_at(x, node);
	return text.size && kl_date_parse(text, false, p);
}

static void date_text(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct kl_period p;
	if (date_at(x, node, &p))
		kl_extract_emit_date(x, a, p);
}

/* An end that is missing is open (R4 search, date). False when both are. */
static bool period_at(struct kl_extractor *x, uint32_t node, struct kl_period *out)
{
	struct kl_period start, end;
	bool starts = false, ends = false;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return false;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "start"))
			starts = date_at(x, k + 1, &start);
		else if (KEY(k, "end"))
			ends = date_at(x, k + 1, &end);
	}
	*out = kl_period_between(starts ? &start : NULL, ends ? &end : NULL);
	return starts || ends;
}

static void date_period(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct kl_period p;
	if (period_at(x, node, &p))
		kl_extract_emit_date(x, a, p);
}

/* Of a Timing only the outer limits matter (R4 search, date). */
static void date_timing(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct kl_period whole = {KL_TIME_MAX, KL_TIME_MIN}, p;
	bool any = false;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	uint32_t events = kl_json_get(x->doc, node, "event"), repeat = kl_json_get(x->doc, node, "repeat");
	if (is_kind(x, events, KL_JSON_ARRAY)) {
		for (uint32_t c = kl_json_first(x->doc, events); c != KL_JSON_NONE; c = kl_json_next(x->doc, events, c)) {
			if (!date_at(x, c, &p))
				continue;
			whole.low = p.low < whole.low ? p.low : whole.low;
			whole.high = p.high > whole.high ? p.high : whole.high;
			any = true;
		}
	}
	uint32_t bounds = is_kind(x, repeat, KL_JSON_OBJECT) ? kl_json_get(x->doc, repeat, "boundsPeriod") : KL_JSON_NONE;
	if (bounds != KL_JSON_NONE && period_at(x, bounds, &p)) {
		whole.low = p.low < whole.low ? p.low : whole.low;
		whole.high = p.high > whole.high ? p.high : whole.high;
		any = true;
	}
	if (any)
		kl_extract_emit_date(x, a, whole);
}

static void add_number(struct kl_extractor *x, const struct kl_action *a, kiln_slice text)
{
	struct kl_decimal d;
	size_t at = x->out->bytes.size;
	if (!kl_decimal_parse(text, &d))
		return;
	kl_term_number(&x->out->bytes, &d);
	kl_extract_emit(x, a, at, 0, KL_EMIT_ALL);
}

static void number_text(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (is_kind(x, node, KL_JSON_NUMBER))
		add_number(x, a, kl_json_text(x->doc, node));
}

static void number_quantity(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	uint32_t value = is_kind(x, node, KL_JSON_OBJECT) ? kl_json_get(x->doc, node, "value") : KL_JSON_NONE;
	if (value != KL_JSON_NONE)
		number_text(x, a, value);
}

/* ---- Ranges and measured amounts ---- */

/* What a Quantity says; value: its number, or none. */
struct amount {
	bool valued;
	struct kl_decimal value;
	kiln_slice system, code, unit, comparator;
};

/* The number is left as it is: it is large. */
static void clear(struct amount *m)
{
	m->valued = false;
	m->system = m->code = m->unit = m->comparator = (kiln_slice){NULL, 0};
}

static void read_amount(struct kl_extractor *x, uint32_t node, struct amount *m)
{
	uint32_t value = KL_JSON_NONE;
	clear(m);
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "value"))
			value = k + 1;
		else if (KEY(k, "unit"))
			m->unit = string_at(x, k + 1);
		else if (KEY(k, "system"))
			m->system = string_at(x, k + 1);
		else if (KEY(k, "code"))
			m->code = string_at(x, k + 1);
		else if (KEY(k, "comparator"))
			m->comparator = string_at(x, k + 1);
	}
	m->valued = is_kind(x, value, KL_JSON_NUMBER) && kl_decimal_parse(kl_json_text(x->doc, value), &m->value);
}

static bool same_unit(const struct amount *a, const struct amount *b)
{
	return kl_slice_eq(a->system, b->system) && kl_slice_eq(a->code, b->code) && kl_slice_eq(a->unit, b->unit);
}

/* A number, or what lies between two. */
struct extent {
	const struct kl_decimal *point, *low, *high;
	unsigned flags;
};

static void add_extent(struct kl_extractor *x, const struct kl_action *a, size_t at, const struct extent *e)
{
	if (e->point)
		kl_term_number(&x->out->bytes, e->point);
	else
		kl_term_span(&x->out->bytes, e->low, e->high, e->flags);
	kl_extract_emit(x, a, at, 0, KL_EMIT_ALL);
}

static void add_quantity(struct kl_extractor *x, const struct kl_action *a, uint32_t symbol, kiln_slice unit, const struct extent *e)
{
	size_t at = x->out->bytes.size;
	kl_term_unit(&x->out->bytes, symbol, unit);
	add_extent(x, a, at, e);
}

/* A quantity is found by its code and by its unit's text (R4 search, quantity: |mg is either). */
static void add_measured(struct kl_extractor *x, const struct kl_action *a, const struct amount *m, const struct extent *e)
{
	uint32_t symbol = KL_SYMBOL_NONE;
	bool folds;
	if (m->code.size && m->system.size && !kl_extract_symbol(x, m->system, &symbol, &folds))
		return;
	add_quantity(x, a, symbol, m->code.size ? m->code : m->unit, e);
	if (m->code.size && m->unit.size && !kl_slice_eq(m->code, m->unit))
		add_quantity(x, a, KL_SYMBOL_NONE, m->unit, e);
}

/* The ends of a Range in their order (rng-2 forbids others, acceptance lets them through). */
static struct extent between(const struct amount *low, const struct amount *high)
{
	bool turned = low->valued && high->valued && kl_decimal_cmp(&low->value, &high->value) > 0;
	const struct amount *from = turned ? high : low, *to = turned ? low : high;
	return (struct extent){.low = from->valued ? &from->value : NULL, .high = to->valued ? &to->value : NULL};
}

static void number_range(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	struct amount low, high;
	read_amount(x, kl_json_get(x->doc, node, "low"), &low);
	read_amount(x, kl_json_get(x->doc, node, "high"), &high);
	struct extent e = between(&low, &high);
	if (e.low || e.high)
		add_extent(x, a, x->out->bytes.size, &e);
}

/* Quantity.comparator opens it to one side; it is found by the number as it is written, too. */
static void quantity(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct amount m;
	struct extent point = {.point = &m.value}, open = {.point = NULL};
	read_amount(x, node, &m);
	if (!m.valued)
		return;
	add_measured(x, a, &m, &point);
	if (!m.comparator.size)
		return;
	bool below = m.comparator.data[0] == '<';
	open.low = below ? NULL : &m.value;
	open.high = below ? &m.value : NULL;
	open.flags = m.comparator.size > 1 ? 0 : below ? KL_SPAN_BELOW : KL_SPAN_ABOVE;
	if (below || m.comparator.data[0] == '>')
		add_measured(x, a, &m, &open);
}

/* Ends in different units are not compared: each counts by itself. */
static void quantity_range(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	uint32_t low_node = kl_json_get(x->doc, node, "low"), high_node = kl_json_get(x->doc, node, "high");
	struct amount low, high;
	read_amount(x, low_node, &low);
	read_amount(x, high_node, &high);
	struct extent e = between(&low, &high);
	if (low.valued && high.valued && !same_unit(&low, &high)) {
		quantity(x, a, low_node);
		quantity(x, a, high_node);
	} else if (e.low || e.high) {
		add_measured(x, a, low.valued ? &low : &high, &e);
	}
}

static void quantity_money(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	uint32_t value = is_kind(x, node, KL_JSON_OBJECT) ? kl_json_get(x->doc, node, "value") : KL_JSON_NONE;
	struct amount m;
	struct extent e = {.point = &m.value};
	clear(&m);
	m.system = KL_SLICE("urn:iso:std:iso:4217");
	if (!is_kind(x, value, KL_JSON_NUMBER) || !kl_decimal_parse(kl_json_text(x->doc, value), &m.value))
		return;
	m.code = string_at(x, kl_json_get(x->doc, node, "currency"));
	add_measured(x, a, &m, &e);
}

/* ---- SampledData: what lies between the least and the greatest of its values, each of which is origin + factor * number (R4 datatypes) ---- */

struct samples {
	struct kl_decimal least, greatest;   /* numbers as they are written */
	bool any, below, above;              /* there are numbers; L: below, U: above what could be measured */
};

/* R4 lets the digit before the point go. */
static bool read_sample(kiln_slice text, struct kl_decimal *d)
{
	char whole[KL_NUMBER_MAX + 1];
	size_t sign = text.size && text.data[0] == '-';
	if (text.size > KL_NUMBER_MAX || text.size <= sign || text.data[sign] != '.')
		return kl_decimal_parse(text, d);
	memcpy(whole, text.data, sign);
	whole[sign] = '0';
	memcpy(whole + sign + 1, text.data + sign, text.size - sign);
	return kl_decimal_parse(kl_slice(whole, text.size + 1), d);
}

static void read_samples(struct samples *s, kiln_slice data)
{
	struct kl_decimal d;
	s->any = s->below = s->above = false;
	while (data.size) {
		size_t n = 0;
		while (n < data.size && data.data[n] != ' ')
			n++;
		kiln_slice one = kl_slice(data.data, n);
		s->below |= kl_slice_is(one, "L");
		s->above |= kl_slice_is(one, "U");
		bool number = read_sample(one, &d);
		if (number && (!s->any || kl_decimal_cmp(&d, &s->least) < 0))
			s->least = d;
		if (number && (!s->any || kl_decimal_cmp(&d, &s->greatest) > 0))
			s->greatest = d;
		s->any |= number;
		n += n < data.size;
		data = kl_slice(data.data + n, data.size - n);
	}
}

static bool read_decimal(struct kl_extractor *x, uint32_t object, const char *member, struct kl_decimal *d)
{
	uint32_t node = kl_json_get(x->doc, object, member);
	return is_kind(x, node, KL_JSON_NUMBER) && kl_decimal_parse(kl_json_text(x->doc, node), d);
}

static bool read_bounds(struct kl_extractor *x, uint32_t node, const struct kl_decimal *origin, struct samples *s, struct extent *e)
{
	struct kl_decimal factor;
	read_samples(s, string_at(x, kl_json_get(x->doc, node, "data")));
	if (s->any && read_decimal(x, node, "factor", &factor) && !(kl_decimal_multiply(&s->least, &factor, &s->least) && kl_decimal_multiply(&s->greatest, &factor, &s->greatest)))
		return false;
	if (s->any && !(kl_decimal_add(&s->least, origin, &s->least) && kl_decimal_add(&s->greatest, origin, &s->greatest)))
		return false;
	bool turned = s->any && kl_decimal_cmp(&s->least, &s->greatest) > 0;
	bool low = s->any || read_decimal(x, node, "lowerLimit", &s->least), high = s->any || read_decimal(x, node, "upperLimit", &s->greatest);
	*e = (struct extent){.low = !low || s->below ? NULL : turned ? &s->greatest : &s->least, .high = !high || s->above ? NULL : turned ? &s->least : &s->greatest};
	return e->low || e->high;
}

static void quantity_sampled(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct amount origin;
	struct samples s;
	struct extent e;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	read_amount(x, kl_json_get(x->doc, node, "origin"), &origin);
	if (origin.valued && read_bounds(x, node, &origin.value, &s, &e))
		add_measured(x, a, &origin, &e);
}

static void quantity_number(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct amount m;
	struct extent e = {.point = &m.value};
	clear(&m);
	if (is_kind(x, node, KL_JSON_NUMBER) && kl_decimal_parse(kl_json_text(x->doc, node), &m.value))
		add_measured(x, a, &m, &e);
}

static void uri_text(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice text = string_at(x, node);
	size_t at = x->out->bytes.size;
	if (!text.size)
		return;
	kl_term_uri(&x->out->bytes, text);
	kl_extract_emit(x, a, at, 0, KL_EMIT_ALL);
}

/* A canonical is found with its version and without (R4 references.html, canonical URLs). */
static kiln_slice unversioned(kiln_slice canonical)
{
	const char *bar = canonical.size ? memchr(canonical.data, '|', canonical.size) : NULL;
	return bar ? kl_slice(canonical.data, (size_t)(bar - canonical.data)) : canonical;
}

static void uri_canonical(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice text = string_at(x, node), url = unversioned(text);
	uri_text(x, a, node);
	if (!url.size || url.size == text.size)
		return;
	size_t at = x->out->bytes.size;
	kl_term_uri(&x->out->bytes, url);
	kl_extract_emit(x, a, at, 0, KL_EMIT_ALL);
}

static void add_target(struct kl_extractor *x, const struct kl_action *a, const struct kl_type *type, kiln_slice id)
{
	const struct kl_target t = {type, id};
	uint32_t target = kl_extract_target(x, &t);
	if (target)
		kl_extract_emit(x, a, x->out->bytes.size, target, KL_EMIT_ALL);
}

/* A logical reference: found by :identifier, with no record to point to. */
static void add_logical(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice system, value;
	uint32_t symbol = KL_SYMBOL_NONE;
	bool folds = true;
	find_identifier(x, node, &system, &value);
	if (system.size && !kl_extract_symbol(x, system, &symbol, &folds))
		return;
	for (int whole = 1; whole >= 0; whole--) {
		size_t at = x->out->bytes.size;
		if (whole ? value.size == 0 : symbol == KL_SYMBOL_NONE)
			continue;
		kl_buf_add_byte(&x->out->bytes, KL_TERM_LOGICAL);
		if (whole)
			kl_term_token(&x->out->bytes, symbol, value, folds);
		else
			kl_term_system(&x->out->bytes, symbol);
		kl_extract_emit(x, a, at, 0, KL_EMIT_INDEXES);
	}
}

static void reference(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	struct kl_target t;
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		if (KEY(k, "reference")) {
			kiln_slice text = string_at(x, k + 1);
			if (text.size && kl_reference_parse(text, &t))
				add_target(x, a, t.type, t.id);
		} else if (KEY(k, "identifier") && is_kind(x, k + 1, KL_JSON_OBJECT)) {
			add_logical(x, a, k + 1);
		}
	}
}

static void reference_canonical(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	kiln_slice text = string_at(x, node), url = unversioned(text);
	struct kl_target t;
	if (kl_reference_parse(text, &t))
		add_target(x, a, t.type, t.id);
	if (url.size < text.size && kl_reference_parse(url, &t))
		add_target(x, a, t.type, t.id);
}

/* A resource inside this one counts as the record it would be (Bundle.entry[0].resource). */
static void reference_resource(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	kiln_slice name = string_at(x, kl_json_get(x->doc, node, "resourceType")), id = string_at(x, kl_json_get(x->doc, node, "id"));
	const struct kl_type *type = name.size ? kl_resource_type(name) : NULL;
	if (type && id.size && id.size <= KL_ID_MAX)
		add_target(x, a, type, id);
}

/* A parameter that selects an extension means its value. */
static void extension(struct kl_extractor *x, const struct kl_action *a, uint32_t node)
{
	const struct kl_type *type = kl_type_named(KL_SLICE("Extension"));
	if (!is_kind(x, node, KL_JSON_OBJECT))
		return;
	for (uint32_t k = kl_json_first(x->doc, node); k != KL_JSON_NONE; k = kl_json_next(x->doc, node, k)) {
		kiln_slice key = kl_json_text(x->doc, k);
		const struct kl_element *e = kl_slice_starts(key, KL_SLICE("value")) ? kl_element_named(type, key, kl_json_hash(key)) : NULL;
		kl_convert *convert = e ? kl_extract_convert(a->type, kl_element_type(e), e) : NULL;
		struct kl_action inner = *a;
		inner.element = e;
		inner.system = (kiln_slice){NULL, 0};
		if (convert && convert != extension)
			convert(x, &inner, k + 1);
	}
}

/* One row a parameter type and datatype; specialisations of the datatype follow it, the first row that fits wins. */
static const struct { uint8_t param; const char *type; kl_convert *convert; } rows[] = {
	{KL_PARAM_TOKEN, "Coding", token_coding}, {KL_PARAM_TOKEN, "CodeableConcept", token_concept}, {KL_PARAM_TOKEN, "Identifier", token_identifier},
	{KL_PARAM_TOKEN, "ContactPoint", token_contact},
	{KL_PARAM_STRING, "HumanName", string_name}, {KL_PARAM_STRING, "Address", string_address},
	{KL_PARAM_DATE, "Period", date_period}, {KL_PARAM_DATE, "Timing", date_timing},
	{KL_PARAM_NUMBER, "Quantity", number_quantity}, {KL_PARAM_NUMBER, "Range", number_range},
	{KL_PARAM_QUANTITY, "Quantity", quantity}, {KL_PARAM_QUANTITY, "Money", quantity_money}, {KL_PARAM_QUANTITY, "Range", quantity_range},
	{KL_PARAM_QUANTITY, "SampledData", quantity_sampled},
	{KL_PARAM_REFERENCE, "Reference", reference}, {KL_PARAM_REFERENCE, "Resource", reference_resource}
};

static kl_convert *convert_primitive(enum kl_param_type param, enum kl_primitive p)
{
	bool date = p == KL_PRIM_DATE || p == KL_PRIM_DATETIME || p == KL_PRIM_INSTANT;
	bool number = p == KL_PRIM_INTEGER || p == KL_PRIM_UNSIGNED || p == KL_PRIM_POSITIVE || p == KL_PRIM_DECIMAL;
	bool uri = p == KL_PRIM_URI || p == KL_PRIM_URL || p == KL_PRIM_CANONICAL || p == KL_PRIM_OID || p == KL_PRIM_UUID;
	switch (param) {
	case KL_PARAM_TOKEN:
		return p == KL_PRIM_CODE ? token_code : token_text;
	case KL_PARAM_STRING:
		return p == KL_PRIM_BOOLEAN || number || p == KL_PRIM_BASE64 || p == KL_PRIM_XHTML ? NULL : string_text;
	case KL_PARAM_DATE:
		return date ? date_text : NULL;
	case KL_PARAM_NUMBER:
		return number ? number_text : NULL;
	case KL_PARAM_QUANTITY:
		return number ? quantity_number : NULL;
	case KL_PARAM_URI:
		return p == KL_PRIM_CANONICAL ? uri_canonical : uri ? uri_text : NULL;
	case KL_PARAM_REFERENCE:
		return uri ? reference_canonical : NULL;
	default:
		return NULL;
	}
}

kl_convert *kl_extract_convert(enum kl_param_type param, const struct kl_type *type, const struct kl_element *element)
{
	if (type->kind == KL_TYPE_PRIMITIVE) {
		bool family = param == KL_PARAM_STRING && element && kl_slice_is(kl_element_name(element), "family");
		return family ? string_family : convert_primitive(param, (enum kl_primitive)type->primitive);
	}
	if (kl_slice_is(kl_type_name(type), "Extension") && param != KL_PARAM_COMPOSITE)
		return extension;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (rows[i].param == param && kl_type_is(type, kl_type_named(kl_slice_of(rows[i].type))))
			return rows[i].convert;
	return NULL;
}

kiln_slice kl_extract_binding(const struct kl_element *element)
{
	unsigned count = 0;
	const struct kl_code *codes = element && element->codes ? kl_codes_of(element->codes, &count) : NULL;
	for (unsigned i = 1; i < count; i++)
		if (codes[i].system != codes[0].system)
			return (kiln_slice){NULL, 0};
	return count ? kl_text_slice(codes[0].system) : (kiln_slice){NULL, 0};
}

void kl_extract_value(struct kl_extractor *x, const struct kl_action *a, const struct kl_fhirpath_item *value)
{
	struct kl_period p;
	switch (a->type) {
	case KL_PARAM_TOKEN:
		add_token(x, a, (kiln_slice){NULL, 0}, value->text);
		break;
	case KL_PARAM_STRING:
		add_string(x, a, value->text);
		break;
	case KL_PARAM_DATE:
		if (kl_date_parse(value->text, false, &p))
			kl_extract_emit_date(x, a, p);
		break;
	case KL_PARAM_NUMBER:
		add_number(x, a, value->text);
		break;
	default:
		break;
	}
}
