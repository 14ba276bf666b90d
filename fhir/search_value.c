/* search_value.c - one value of a search parameter as patterns of index terms. Each kind of parameter has a function that fills shapes: patterns
   in the making. One value may have several: a token that names no system is folded for some systems and not for others. */
#include "base/status.h"
#include "base/utf8.h"
#include "fhir/extract.h"
#include "fhir/fold.h"
#include "fhir/search_compile.h"
#include <stdarg.h>
#include <stdio.h>

#define DATE_TEXT_MAX 64
#define LOCAL_RANGES 4

struct shape {
	struct kl_part parts[KL_PARTS_MAX];
	uint32_t count;
};

int kl_compile_fail(struct kl_compile *c, int status, const char *format, ...)
{
	char what[KILN_MESSAGE_SIZE];
	kiln_slice shown = kl_query_shown(c->query->name.whole);
	va_list args;
	va_start(args, format);
	vsnprintf(what, sizeof what, format, args);
	va_end(args);
	return kl_fail_at(c->err, status, c->query->offset, "parameter '%.*s': %s", (int)shown.size, shown.data, what);
}

static struct kl_part *add_part(struct shape *s, enum kl_part_kind kind, kiln_slice text)
{
	struct kl_part *p = &s->parts[s->count++];
	*p = (struct kl_part){.kind = (uint8_t)kind, .text = text};
	return p;
}

/* What stands in c->bytes becomes a part. */
static int add_bytes(struct kl_compile *c, struct shape *s, enum kl_part_kind kind)
{
	kiln_slice copy = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && copy.data;
	kl_buf_clear(&c->bytes);
	add_part(s, kind, copy);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

static int plain(struct kl_compile *c, kiln_slice escaped, kiln_slice *out)
{
	*out = kl_query_plain(c->arena, escaped);
	return out->data ? KILN_OK : kl_fail_memory(c->err);
}

/* ---- Tokens: R4 search, token ---- */

static int code_of(struct kl_compile *c, struct shape *s, kiln_slice code, bool folds)
{
	kl_term_code(&c->bytes, code, folds);
	return add_bytes(c, s, KL_PART_BYTES);
}

/* A code in any system: where folding changes it, systems that fold and systems that don't are asked apart. */
static int token_anywhere(struct kl_compile *c, kiln_slice code, struct shape *out, size_t *n)
{
	int rc = code_of(c, &out[0], code, true);
	if (rc == KILN_OK)
		rc = code_of(c, &out[1], code, false);
	if (rc != KILN_OK)
		return rc;
	*n = kl_slice_eq(out[0].parts[0].text, out[1].parts[0].text) ? 1 : 2;
	add_part(&out[0], KL_PART_ANY_SYSTEM, KL_SLICE(""))->folding = *n == 1 ? KL_FOLDING_ANY : KL_FOLDING_ONLY;
	add_part(&out[1], KL_PART_ANY_SYSTEM, KL_SLICE(""))->folding = KL_FOLDING_NOT;
	return rc;
}

static int token_in_system(struct kl_compile *c, kiln_slice system, kiln_slice code, struct shape *s)
{
	if (code.size == 0) {
		kl_buf_add_byte(&c->bytes, 0xff);
		int rc = add_bytes(c, s, KL_PART_BYTES);
		add_part(s, KL_PART_SYSTEM, system);
		return rc;
	}
	if (system.size == 0) {
		kl_term_token(&c->bytes, KL_SYMBOL_NONE, code, kl_system_folds(system));
		return add_bytes(c, s, KL_PART_BYTES);
	}
	int rc = code_of(c, s, code, kl_system_folds(system));
	add_part(s, KL_PART_SYSTEM, system);
	return rc;
}

static int token(struct kl_compile *c, kiln_slice value, struct shape *out, size_t *n)
{
	kiln_slice parts[2], first, second;
	size_t count = kl_query_split(value, '|', parts, 2);
	if (count > 2 || (count == 2 && value.size == 1))
		return kl_compile_fail(c, KILN_BAD_QUERY, "a token is written code, system|code, |code or system|");
	int rc = plain(c, parts[0], &first);
	if (rc != KILN_OK || count == 1)
		return rc != KILN_OK ? rc : token_anywhere(c, first, out, n);
	rc = plain(c, parts[1], &second);
	return rc == KILN_OK ? token_in_system(c, first, second, out) : rc;
}

/* ---- References: R4 search, reference ---- */

static bool is_id(kiln_slice text)
{
	for (size_t i = 0; i < text.size; i++) {
		char ch = text.data[i];
		if (!((ch >= '0' && ch <= '9') || (ch >= 'A' && ch <= 'Z') || (ch >= 'a' && ch <= 'z') || ch == '-' || ch == '.'))
			return false;
	}
	return text.size > 0 && text.size <= KL_ID_MAX;
}

/* The types an id alone may have. */
static int set_types(struct kl_compile *c, struct kl_part *p, const struct kl_param *param, const struct kl_type *only)
{
	uint16_t one = only ? only->self : param->filter;
	uint16_t count = one != KL_NO_TYPE ? 1 : param->target_count;
	uint16_t *types = kl_arena_alloc(c->arena, (count + 1u) * sizeof *types);
	if (!types)
		return kl_fail_memory(c->err);
	for (uint16_t i = 0; i < count; i++)
		types[i] = one != KL_NO_TYPE ? one : kl_param_target(param, i);
	p->of.types = types;
	p->count = count;
	return KILN_OK;
}

/* The type that an absolute URL shows in its last two segments, Type/id; KL_NO_TYPE: none. A canonical's version does not count. */
static uint16_t type_shown(kiln_slice url)
{
	const char *bar = memchr(url.data, '|', url.size);
	size_t size = bar ? (size_t)(bar - url.data) : url.size;
	const char *id = memrchr(url.data, '/', size);
	const char *name = id ? memrchr(url.data, '/', (size_t)(id - url.data)) : NULL;
	if (!name || !is_id(kl_slice(id + 1, size - (size_t)(id + 1 - url.data))))
		return KL_NO_TYPE;
	const struct kl_type *t = kl_resource_type(kl_slice(name + 1, (size_t)(id - name - 1)));
	return t ? t->self : KL_NO_TYPE;
}

static int reference(struct kl_compile *c, const struct kl_param *param, kiln_slice value, const struct kl_type *only, struct shape *out, size_t *n)
{
	static const uint16_t none;
	struct kl_target target;
	kiln_slice text;
	int rc = plain(c, value, &text);
	if (rc != KILN_OK)
		return rc;
	struct kl_part *p = add_part(out, KL_PART_TARGET, text);
	if (is_id(text))
		return set_types(c, p, param, only);
	if (!kl_reference_parse(text, &target))
		return kl_compile_fail(c, KILN_BAD_QUERY, "a reference is written id, Type/id or as an absolute URL");
	p->text = target.id;
	p->of.types = &none;
	uint16_t wanted = only ? only->self : param->filter, shown = target.type ? target.type->self : type_shown(target.id);
	*n = wanted == KL_NO_TYPE || shown == KL_NO_TYPE || wanted == shown;
	return target.type ? set_types(c, p, param, target.type) : rc;
}

/* ---- Strings and URIs: R4 search, string, uri ---- */

static int fold(struct kl_compile *c, kiln_slice value, kiln_slice *text, kiln_slice *out)
{
	int rc = plain(c, value, text);
	if (rc != KILN_OK)
		return rc;
	kl_fold(*text, &c->bytes);
	*out = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && out->data;
	kl_buf_clear(&c->bytes);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

/* The folded text, in the arena; never empty. */
static int folded(struct kl_compile *c, kiln_slice value, kiln_slice *text, kiln_slice *out)
{
	int rc = fold(c, value, text, out);
	if (rc != KILN_OK)
		return rc;
	return out->size ? KILN_OK : kl_compile_fail(c, KILN_BAD_QUERY, "a string needs a letter, a digit or a symbol");
}

static int string(struct kl_compile *c, kiln_slice value, struct shape *out)
{
	kiln_slice text, folds;
	int rc = folded(c, value, &text, &folds);
	if (rc == KILN_OK && kl_term_prefix(folds).size < folds.size)
		return kl_compile_fail(c, KILN_UNSUPPORTED, "a string of more than %d bytes beside other parts", KL_TEXT_TERM_MAX - 3);
	add_part(out, KL_PART_STARTS, folds);
	return rc;
}

static int uri(struct kl_compile *c, kiln_slice value, struct shape *out)
{
	kiln_slice text;
	int rc = plain(c, value, &text);
	if (rc != KILN_OK)
		return rc;
	kl_term_uri(&c->bytes, text);
	return add_bytes(c, out, KL_PART_BYTES);
}

/* ---- Dates, numbers, quantities: R4 search, prefixes ---- */

static bool take_prefix(kiln_slice *text, enum kl_prefix *prefix)
{
	static const char names[][3] = {"eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap"};
	*prefix = KL_EQ;
	if (text->size < 2 || text->data[0] < 'a' || text->data[0] > 'z')
		return true;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (memcmp(text->data, names[i], 2) == 0) {
			*prefix = (enum kl_prefix)i;
			*text = kl_slice(text->data + 2, text->size - 2);
			return true;
		}
	return false;
}

/* A '+' before a zone that nobody encoded has become a blank. */
static bool read_period(kiln_slice text, struct kl_period *period)
{
	char copy[DATE_TEXT_MAX];
	if (text.size == 0 || text.size > sizeof copy)
		return false;
	for (size_t i = 0; i < text.size; i++)
		copy[i] = text.data[i] == ' ' ? '+' : text.data[i];
	return kl_date_parse(kl_slice(copy, text.size), true, period);
}

static int date_ranges(struct kl_compile *c, struct kl_part *p)
{
	struct kl_range found[LOCAL_RANGES], *kept;
	p->count = (uint16_t)kl_date_ranges((enum kl_prefix)p->prefix, p->of.date.period, &c->bytes, found);
	kept = kl_arena_alloc(c->arena, LOCAL_RANGES * sizeof *kept);
	bool good = kept && kl_buf_ok(&c->bytes);
	for (size_t i = 0; good && i < p->count; i++) {
		kept[i].low = kl_arena_copy(c->arena, found[i].low);
		kept[i].high = kl_arena_copy(c->arena, found[i].high);
		good = kept[i].low.data && kept[i].high.data;
	}
	kl_buf_clear(&c->bytes);
	p->of.date.ranges = kept;
	return good ? KILN_OK : kl_fail_memory(c->err);
}

static int date(struct kl_compile *c, kiln_slice text, struct shape *out)
{
	enum kl_prefix prefix;
	struct kl_period period;
	if (!take_prefix(&text, &prefix) || !read_period(text, &period))
		return kl_compile_fail(c, KILN_BAD_QUERY,
			"a date is written YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss[.f]][zone], with eq ne gt lt ge le sa eb ap before it");
	struct kl_part *p = add_part(out, KL_PART_DATE, KL_SLICE(""));
	p->prefix = (uint8_t)prefix;
	p->of.date.period = prefix == KL_AP ? kl_period_about(period, c->now) : period;
	return date_ranges(c, p);
}

static int key_of(struct kl_compile *c, const struct kl_decimal *d, kiln_slice *out)
{
	kl_buf_clear(&c->bytes);
	kl_term_number(&c->bytes, d);
	*out = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && out->data;
	kl_buf_clear(&c->bytes);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

static int number_keys(struct kl_compile *c, enum kl_prefix prefix, struct kl_asked_number *n)
{
	struct kl_decimal low, high;
	if (prefix == KL_AP)
		kl_decimal_about(&n->number, &low, &high);
	else
		kl_decimal_bounds(&n->number, &low, &high);
	int rc = key_of(c, &n->number, &n->at);
	if (rc == KILN_OK)
		rc = key_of(c, &low, &n->low);
	return rc == KILN_OK ? key_of(c, &high, &n->high) : rc;
}

static int number(struct kl_compile *c, kiln_slice text, struct shape *out)
{
	enum kl_prefix prefix;
	struct kl_asked_number *n = kl_arena_alloc(c->arena, sizeof *n);
	if (!n)
		return kl_fail_memory(c->err);
	if (!take_prefix(&text, &prefix) || !kl_decimal_parse(text, &n->number))
		return kl_compile_fail(c, KILN_BAD_QUERY, "a number is written as a decimal with eq ne gt lt ge le sa eb ap before it");
	struct kl_part *p = add_part(out, KL_PART_NUMBER, KL_SLICE(""));
	p->prefix = (uint8_t)prefix;
	p->of.number = n;
	return number_keys(c, prefix, n);
}

/* The unit's own bytes: kl_term_unit without its symbol. */
static int unit(struct kl_compile *c, kiln_slice system, kiln_slice code, struct shape *out)
{
	kl_term_code(&c->bytes, code, false);
	int rc = add_bytes(c, out, KL_PART_BYTES);
	add_part(out, system.size ? KL_PART_SYSTEM : KL_PART_ANY_SYSTEM, system);
	return rc;
}

static int quantity(struct kl_compile *c, kiln_slice value, struct shape *out)
{
	kiln_slice parts[3], system, code;
	size_t count = kl_query_split(value, '|', parts, 3);
	if ((count != 1 && count != 3) || (count == 3 && parts[2].size == 0))
		return kl_compile_fail(c, KILN_BAD_QUERY, "a quantity is written number, number|system|code or number||code");
	if (count == 1) {
		add_part(out, KL_PART_ANY_UNIT, KL_SLICE(""));
		return number(c, value, out);
	}
	int rc = plain(c, parts[1], &system);
	if (rc == KILN_OK)
		rc = plain(c, parts[2], &code);
	if (rc == KILN_OK)
		rc = unit(c, system, code, out);
	return rc == KILN_OK ? number(c, parts[0], out) : rc;
}

/* ---- All of them, and composites ---- */

/* *n shapes, at most 2, which are all zero at first. A reference to a type that the parameter excludes gives 0. */
static int simple(struct kl_compile *c, const struct kl_param *param, kiln_slice value, const struct kl_type *only, struct shape *out, size_t *n)
{
	*n = 1;
	switch ((enum kl_param_type)param->type) {
	case KL_PARAM_TOKEN: return token(c, value, out, n);
	case KL_PARAM_REFERENCE: return reference(c, param, value, only, out, n);
	case KL_PARAM_STRING: return string(c, value, out);
	case KL_PARAM_URI: return uri(c, value, out);
	case KL_PARAM_DATE: return date(c, value, out);
	case KL_PARAM_NUMBER: return number(c, value, out);
	case KL_PARAM_QUANTITY: return quantity(c, value, out);
	default:
		c->unknown = true;
		return kl_compile_fail(c, KILN_UNSUPPORTED, "this kind of parameter");
	}
}

static int keep(struct kl_compile *c, const struct shape *s, struct kl_clause *clause)
{
	struct kl_part *parts = kl_arena_alloc(c->arena, (s->count + 1) * sizeof *parts);
	if (!parts)
		return kl_fail_memory(c->err);
	memcpy(parts, s->parts, s->count * sizeof *parts);
	clause->patterns[clause->count++] = (struct kl_pattern){parts, s->count};
	return KILN_OK;
}

/* A component's code or unit as extraction has it in composites (kl_term_component). */
static int shorten(struct kl_compile *c, struct shape *s)
{
	struct kl_part *p = &s->parts[0];
	if (p->kind != KL_PART_BYTES || p->text.size <= KL_COMPONENT_TEXT_MAX)
		return KILN_OK;
	kl_buf_add_slice(&c->bytes, p->text);
	kl_term_component(&c->bytes, 0);
	p->text = kl_arena_copy(c->arena, kl_buf_slice(&c->bytes));
	bool good = kl_buf_ok(&c->bytes) && p->text.data;
	kl_buf_clear(&c->bytes);
	return good ? KILN_OK : kl_fail_memory(c->err);
}

/* Behind the component's parts, those of the next. The target of a reference stands in front of the whole term. */
static bool join(struct shape *whole, const struct shape *next)
{
	if (whole->count + next->count > KL_PARTS_MAX)
		return false;
	size_t at = next->parts[0].kind == KL_PART_TARGET ? 0 : whole->count;
	memmove(whole->parts + at + next->count, whole->parts + at, (whole->count - at) * sizeof *whole->parts);
	memcpy(whole->parts + at, next->parts, next->count * sizeof *whole->parts);
	whole->count += next->count;
	return true;
}

/* Only the last part of a term may be open at its end. */
static bool closed(const struct shape *s)
{
	for (uint32_t i = 0; i + 1 < s->count; i++)
		if (s->parts[i].kind == KL_PART_STARTS || s->parts[i].kind == KL_PART_DATE)
			return false;
	return true;
}

static int composite(struct kl_compile *c, const struct kl_param *param, kiln_slice value, struct kl_clause *clause)
{
	struct shape found[KL_VALUE_PATTERNS] = {{.count = 0}}, next[2];
	kiln_slice parts[4];
	size_t count = kl_query_split(value, '$', parts, 4), shapes = 1, n;
	if (count != param->component_count || count > 4)
		return kl_compile_fail(c, KILN_BAD_QUERY, "a value has %d parts with $ between them", param->component_count);
	for (unsigned i = 0; i < count; i++) {
		memset(next, 0, sizeof next);
		if (parts[i].size == 0)
			return kl_compile_fail(c, KILN_BAD_QUERY, "a part of a value is empty");
		const struct kl_param *component = kl_component_param(param, i);
		int rc = simple(c, component, parts[i], NULL, next, &n);
		if (rc == KILN_OK && component->type == KL_PARAM_TOKEN && (unsigned char)next[0].parts[0].text.data[0] == 0xff)
			rc = kl_compile_fail(c, KILN_UNSUPPORTED, "a system without a code beside other parts");
		for (size_t k = 0; k < n && rc == KILN_OK; k++)
			rc = shorten(c, &next[k]);
		if (rc != KILN_OK)
			return rc;
		if (shapes * n > KL_VALUE_PATTERNS)
			return kl_compile_fail(c, KILN_UNSUPPORTED, "so many codes without a system in one value");
		for (size_t k = shapes; n == 2 && k-- > 0;)
			found[2 * k + 1] = found[2 * k] = found[k];
		shapes *= n;
		for (size_t k = 0; k < shapes; k++)
			if (!join(&found[k], &next[k % n]))
				return kl_compile_fail(c, KILN_UNSUPPORTED, "so many parts in one value");
	}
	int rc = KILN_OK;
	for (size_t k = 0; k < shapes && rc == KILN_OK; k++)
		rc = closed(&found[k]) ? keep(c, &found[k], clause) : kl_compile_fail(c, KILN_UNSUPPORTED, "this combination of parts");
	return rc;
}

static int keep_uri(struct kl_compile *c, kiln_slice text, struct kl_clause *clause)
{
	struct shape s = {.count = 0};
	kl_term_uri(&c->bytes, text);
	int rc = add_bytes(c, &s, KL_PART_BYTES);
	return rc == KILN_OK ? keep(c, &s, clause) : rc;
}

/* Is a value the URL of resources of this type with a version of theirs (R4 search, uri: |version)? */
static bool names_versions(struct kl_compile *c, const struct kl_param *param)
{
	const struct kl_param *version = kl_slice_is(kl_text_slice(param->code), "url") ? kl_param_named(c->ti->type, KL_SLICE("version")) : NULL;
	for (uint32_t i = 0; version && version->type == KL_PARAM_TOKEN && i < c->query->count; i++)
		if (kl_query_split(c->query->values[i], '|', NULL, 0) > 1)
			return true;
	return false;
}

static int url_with_version(struct kl_compile *c, kiln_slice value, struct kl_clause *clause)
{
	kiln_slice parts[2], url, version = {NULL, 0};
	size_t count = kl_query_split(value, '|', parts, 2);
	if (count > 2 || parts[0].size == 0 || parts[count - 1].size == 0)
		return kl_compile_fail(c, KILN_BAD_QUERY, "a canonical URL is written url or url|version");
	int rc = clause->verify ? KILN_OK : kl_verify_begin(c, c->ti, KL_VERIFY_VERSION, NULL, clause);
	if (rc == KILN_OK)
		rc = plain(c, parts[0], &url);
	if (rc == KILN_OK && count == 2)
		rc = plain(c, parts[1], &version);
	if (rc == KILN_OK)
		rc = keep_uri(c, url, clause);
	if (rc == KILN_OK)
		kl_verify_text(clause, url, (kiln_slice){NULL, 0}, version);
	return rc;
}

int kl_compile_value(struct kl_compile *c, const struct kl_param *param, kiln_slice value, const struct kl_type *only, struct kl_clause *clause)
{
	if (param->type == KL_PARAM_URI && names_versions(c, param))
		return url_with_version(c, value, clause);
	if (param->type == KL_PARAM_COMPOSITE)
		return composite(c, param, value, clause);
	if (param->type == KL_PARAM_STRING)
		return kl_compile_string(c, value, KL_VERIFY_STARTS, clause);
	struct shape found[2] = {{.count = 0}};
	size_t n;
	int rc = simple(c, param, value, only, found, &n);
	for (size_t i = 0; i < n && rc == KILN_OK; i++)
		rc = keep(c, &found[i], clause);
	return rc;
}

/* A URL that does not show a type may be what Reference.type says is of another, which no term tells. */
int kl_compile_literals(struct kl_compile *c, const struct kl_type *type, struct kl_clause *clause)
{
	bool unsure = false;
	for (uint32_t i = 0; i < clause->count && type && !unsure; i++)
		unsure = clause->patterns[i].parts->count == 0 && type_shown(clause->patterns[i].parts->text) == KL_NO_TYPE;
	int rc = unsure ? kl_verify_begin(c, c->ti, KL_VERIFY_LITERAL, type, clause) : KILN_OK;
	for (uint32_t i = 0; i < clause->count && unsure && rc == KILN_OK; i++) {
		const struct kl_part *p = clause->patterns[i].parts;
		kl_verify_text(clause, p->count ? kl_type_name(type) : (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, p->text);
	}
	return rc;
}

/* The terms do not tell the type that the reference is of. */
static int verify_token(struct kl_compile *c, kiln_slice value, const struct kl_type *filter, struct kl_clause *clause)
{
	kiln_slice parts[2], system = {NULL, 0}, text;
	size_t count = kl_query_split(value, '|', parts, 2);
	int rc = clause->verify ? KILN_OK : kl_verify_begin(c, c->ti, KL_VERIFY_IDENTIFIER, filter, clause);
	if (rc == KILN_OK && count == 2)
		rc = plain(c, parts[0], &system);
	if (rc == KILN_OK)
		rc = plain(c, parts[count - 1], &text);
	if (rc == KILN_OK)
		kl_verify_text(clause, system, (kiln_slice){NULL, 0}, text);
	return rc;
}

/* A logical reference has the token of its identifier where others have a target, behind a mark (extract_convert.c). */
int kl_compile_identifier(struct kl_compile *c, kiln_slice value, const struct kl_type *filter, struct kl_clause *clause)
{
	struct shape found[2] = {{.count = 0}}, whole;
	size_t n = 1;
	int rc = token(c, value, found, &n);
	if (rc == KILN_OK && filter)
		rc = verify_token(c, value, filter, clause);
	for (size_t i = 0; i < n && rc == KILN_OK; i++) {
		whole = (struct shape){.count = 0};
		add_part(&whole, KL_PART_BYTES, KL_SLICE("\xff"));
		rc = join(&whole, &found[i]) ? keep(c, &whole, clause) : kl_fail(c->err, KILN_LIMIT, "so many parts in one value");
	}
	return rc;
}

/* The terms know the value alone. */
int kl_compile_of_type(struct kl_compile *c, kiln_slice value, struct kl_clause *clause)
{
	struct shape found[2] = {{.count = 0}};
	kiln_slice parts[3], plains[3];
	size_t n = 0;
	if (kl_query_split(value, '|', parts, 3) != 3 || parts[1].size == 0 || parts[2].size == 0)
		return kl_compile_fail(c, KILN_BAD_QUERY, "it is written system|code|value, system and code of the identifier's type");
	int rc = clause->verify ? KILN_OK : kl_verify_begin(c, c->ti, KL_VERIFY_OF_TYPE, NULL, clause);
	for (size_t i = 0; i < 3 && rc == KILN_OK; i++)
		rc = plain(c, parts[i], &plains[i]);
	if (rc == KILN_OK)
		rc = token_anywhere(c, plains[2], found, &n);
	for (size_t i = 0; i < n && rc == KILN_OK; i++)
		rc = keep(c, &found[i], clause);
	if (rc == KILN_OK)
		kl_verify_text(clause, plains[0], plains[1], plains[2]);
	return rc;
}

/* No term has it: every record that has the element is looked at, once for all values. */
int kl_compile_text(struct kl_compile *c, kiln_slice value, const struct kl_type *filter, struct kl_clause *clause)
{
	struct shape whole = {.count = 0};
	kiln_slice text, folds;
	bool first = clause->count == 0;
	int rc = first ? kl_verify_begin(c, c->ti, KL_VERIFY_TEXT, filter, clause) : KILN_OK;
	if (rc == KILN_OK)
		rc = folded(c, value, &text, &folds);
	if (rc != KILN_OK)
		return rc;
	kl_verify_text(clause, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, folds);
	add_part(&whole, KL_PART_STARTS, KL_SLICE(""));
	return first ? keep(c, &whole, clause) : rc;
}

/* The URI itself, and those that go on with a path segment of their own; behind a canonical's version, with a further part of the version (R4 search,
   References and Versions). */
int kl_compile_below(struct kl_compile *c, kiln_slice value, struct kl_clause *clause)
{
	struct shape self = {.count = 0}, under = {.count = 0};
	kiln_slice text;
	int rc = plain(c, value, &text);
	if (rc == KILN_OK)
		rc = uri(c, value, &self);
	if (rc != KILN_OK)
		return rc;
	kl_buf_add_slice(&c->bytes, text);
	if (memchr(text.data, '|', text.size))
		kl_buf_add_byte(&c->bytes, '.');
	else if (text.data[text.size - 1] != '/')
		kl_buf_add_byte(&c->bytes, '/');
	bool known = kl_term_prefix(kl_buf_slice(&c->bytes)).size == c->bytes.size;
	rc = add_bytes(c, &under, KL_PART_STARTS);
	if (rc == KILN_OK && !known)
		rc = kl_compile_fail(c, KILN_UNSUPPORTED, ":below a URI of more than %d bytes", KL_TEXT_TERM_MAX - 4);
	if (rc == KILN_OK)
		rc = keep(c, &self, clause);
	return rc == KILN_OK ? keep(c, &under, clause) : rc;
}

/* Where the path of a URL begins: behind scheme and authority (RFC 3986). SIZE_MAX: it is none, as an URN. */
static size_t path_of(kiln_slice url)
{
	const char *authority = memmem(url.data, url.size, "://", 3);
	const char *path = authority ? memchr(authority + 3, '/', url.size - (size_t)(authority + 3 - url.data)) : NULL;
	return path ? (size_t)(path - url.data) : SIZE_MAX;
}

/* Of a canonical with a version those whose version it goes on from: url|1.2.3 from url|1.2 and url|1. */
static int above_version(struct kl_compile *c, kiln_slice text, struct kl_clause *clause)
{
	const char *bar = memchr(text.data, '|', text.size);
	int rc = KILN_OK;
	for (size_t i = bar ? (size_t)(bar - text.data) : text.size; i < text.size && rc == KILN_OK; i++)
		if (text.data[i] == '.')
			rc = keep_uri(c, kl_slice(text.data, i), clause);
	return rc;
}

/* The URI itself, and what :below would find it by: each start of it that ends before or behind a '/' of its path, or before a '.' of its version. */
int kl_compile_above(struct kl_compile *c, kiln_slice value, struct kl_clause *clause)
{
	kiln_slice text;
	int rc = plain(c, value, &text);
	if (rc == KILN_OK)
		rc = keep_uri(c, text, clause);
	for (size_t i = rc == KILN_OK ? path_of(text) : SIZE_MAX; i < text.size && rc == KILN_OK; i++) {
		if (text.data[i] != '/')
			continue;
		rc = keep_uri(c, kl_slice(text.data, i), clause);
		if (rc == KILN_OK && i + 1 < text.size)
			rc = keep_uri(c, kl_slice(text.data, i + 1), clause);
	}
	return rc == KILN_OK ? above_version(c, text, clause) : rc;
}

/* Is one of the values of the parameter longer than what terms keep? */
static int any_long(struct kl_compile *c, bool *found)
{
	int rc = KILN_OK;
	*found = false;
	for (uint32_t i = 0; i < c->query->count && rc == KILN_OK && !*found; i++) {
		kiln_slice text, folds;
		rc = fold(c, c->query->values[i], &text, &folds);
		*found = rc == KILN_OK && kl_term_prefix(folds).size < folds.size;
	}
	return rc;
}

/* Terms decide what a string starts with while no value is longer than what they keep: else all values are compared with the record. */
static int begin_strings(struct kl_compile *c, enum kl_verify_kind how, struct kl_clause *clause)
{
	bool verify = how != KL_VERIFY_STARTS;
	int rc = verify ? KILN_OK : any_long(c, &verify);
	return rc == KILN_OK && verify ? kl_verify_begin(c, c->ti, how, NULL, clause) : rc;
}

int kl_compile_string(struct kl_compile *c, kiln_slice value, enum kl_verify_kind how, struct kl_clause *clause)
{
	struct shape s = {.count = 0};
	kiln_slice text, folds;
	int rc = clause->count == 0 ? begin_strings(c, how, clause) : KILN_OK;
	if (rc == KILN_OK)
		rc = folded(c, value, &text, &folds);
	if (rc != KILN_OK)
		return rc;
	if (how == KL_VERIFY_EXACT) {
		kl_term_string(&c->bytes, folds);
		rc = add_bytes(c, &s, KL_PART_BYTES);
	} else {
		add_part(&s, how == KL_VERIFY_HOLDS ? KL_PART_HOLDS : KL_PART_STARTS, how == KL_VERIFY_HOLDS ? folds : kl_term_prefix(folds));
	}
	if (clause->verify)
		kl_verify_text(clause, (kiln_slice){NULL, 0}, (kiln_slice){NULL, 0}, how == KL_VERIFY_EXACT ? text : folds);
	return rc == KILN_OK ? keep(c, &s, clause) : rc;
}
