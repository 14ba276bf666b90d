/* fhirpath_parse.c - recursive descent with precedence climbing (HL7 FHIRPath N1, section 11 and appendix B, the grammar). Trees are no
   deeper than KL_EXPRESSION_DEPTH, so that neither parsing nor evaluation can run out of stack. */
#include "base/status.h"
#include "base/utf8.h"
#include "fhir/fhirpath_date.h"
#include "fhir/fhirpath_private.h"

struct parser {
	struct kl_fhirpath_lexer lexer;
	struct kl_fhirpath_token token;  /* the next one */
	unsigned depth;
	int status;
	kiln_error *err;
};

static int fail_at(struct parser *p, uint32_t at, const char *what)
{
	if (p->status == KILN_OK)
		p->status = p->lexer.memory ? kl_fail_memory(p->err)
			: kl_fail_at(p->err, KILN_BAD_QUERY, at, "not FHIRPath: %s", what);
	return p->status;
}

static int fail(struct parser *p, const char *what)
{
	return fail_at(p, p->token.at, what);
}

static void advance(struct parser *p)
{
	kl_fhirpath_lex(&p->lexer, &p->token);
	if (p->token.kind == KL_TOKEN_BAD)
		fail(p, p->lexer.what ? p->lexer.what : "a character stands where FHIRPath has none");
}

static bool at_symbol(const struct parser *p, const char *symbol)
{
	return p->token.kind == KL_TOKEN_SYMBOL && kl_slice_is(p->token.text, symbol);
}

static bool at_word(const struct parser *p, const char *word)
{
	return p->token.kind == KL_TOKEN_NAME && kl_slice_is(p->token.text, word);
}

static bool take_symbol(struct parser *p, const char *symbol)
{
	bool there = at_symbol(p, symbol);
	if (there)
		advance(p);
	return there;
}

static bool expect_symbol(struct parser *p, const char *symbol)
{
	if (p->status == KILN_OK && !take_symbol(p, symbol))
		fail(p, "a bracket or a comma is missing");
	return p->status == KILN_OK;
}

/* A new node over left and right, for what stands at a byte; NULL once anything failed. */
static expr *make(struct parser *p, uint32_t at, enum kl_fhirpath_op op, expr *left, expr *right)
{
	unsigned depth = 1 + (left ? left->depth : 0u), other = 1 + (right ? right->depth : 0u);
	depth = depth > other ? depth : other;
	if (p->status != KILN_OK)
		return NULL;
	if (depth > KL_EXPRESSION_DEPTH) {
		p->status = kl_fail_at(p->err, KILN_LIMIT, at, "the expression is nested too deep");
		return NULL;
	}
	expr *e = kl_arena_alloc(p->lexer.arena, sizeof *e);
	p->lexer.memory |= !e;
	if (!e) {
		fail(p, "");
		return NULL;
	}
	*e = (expr){.op = (uint8_t)op, .depth = (uint8_t)depth, .offset = at, .left = left, .right = right};
	return e;
}

static expr *parse_binary(struct parser *p, int least);

/* Count one more level of brackets, arguments and signs; what recurses enters through here. */
static expr *parse_nested(struct parser *p, expr *(*parse)(struct parser *, int), int least)
{
	expr *e = NULL;
	if (p->status == KILN_OK && p->depth >= KL_EXPRESSION_DEPTH)
		p->status = kl_fail_at(p->err, KILN_LIMIT, p->token.at, "the expression is nested too deep");
	if (p->status != KILN_OK)
		return NULL;
	p->depth++;
	e = parse(p, least);
	p->depth--;
	return p->status == KILN_OK ? e : NULL;
}

static expr *parse_expression(struct parser *p)
{
	return parse_nested(p, parse_binary, 0);
}

/* Quantity, FHIR.Quantity, System.String. An unknown name is an error, since a slip would otherwise find nothing, silently. */
static bool set_type(struct parser *p, expr *e, kiln_slice space, kiln_slice name)
{
	static const struct { const char *name; uint8_t op; } systems[] = {
		{"Boolean", KL_FP_BOOLEAN}, {"String", KL_FP_STRING}, {"Integer", KL_FP_INTEGER}, {"Decimal", KL_FP_DECIMAL}, {"Date", KL_FP_DATE},
		{"DateTime", KL_FP_DATETIME}, {"Time", KL_FP_TIME}, {"Quantity", KL_FP_QUANTITY}
	};
	bool fhir = space.size == 0 || kl_slice_is(space, "FHIR"), system = space.size == 0 || kl_slice_is(space, "System");
	e->type.fhir = fhir ? kl_type_named(name) : NULL;
	for (size_t i = 0; system && i < sizeof systems / sizeof *systems; i++)
		if (kl_slice_is(name, systems[i].name))
			e->type.system = systems[i].op;
	e->text = name;
	if (!e->type.fhir && !e->type.system)
		fail_at(p, e->offset, "a type is unknown");
	/* What resolve() finds need not be there when nothing but its type is asked. */
	if (e->left && e->left->op == KL_FP_CALL)
		e->left->typed = true;
	return p->status == KILN_OK;
}

static bool at_name(const struct parser *p)
{
	return p->token.kind == KL_TOKEN_NAME || p->token.kind == KL_TOKEN_QUOTED_NAME;
}

/* left is T, left as T */
static expr *parse_type_operator(struct parser *p, expr *left, enum kl_fhirpath_op op)
{
	kiln_slice space = {NULL, 0}, name = p->token.text;
	expr *e = make(p, p->token.at, op, left, NULL);
	if (e && !at_name(p))
		fail(p, "a type is missing");
	advance(p);
	if (take_symbol(p, ".")) {
		space = name;
		name = p->token.text;
		if (!at_name(p))
			fail(p, "a type is missing");
		advance(p);
	}
	return e && set_type(p, e, space, name) ? e : NULL;
}

/* The functions is(T), as(T) and ofType(T) become the operators' nodes. */
static expr *type_call(struct parser *p, uint32_t at, expr *left, enum kl_fhirpath_op op, const expr *args)
{
	expr *e = make(p, args ? args->offset : at, op, left, NULL);
	if (!e)
		return NULL;
	if (!args || args->next || args->op != KL_FP_MEMBER || (args->left && (args->left->op != KL_FP_MEMBER || args->left->left))) {
		fail_at(p, e->offset, "a type is missing");
		return NULL;
	}
	return set_type(p, e, args->left ? args->left->text : (kiln_slice){NULL, 0}, args->text) ? e : NULL;
}

/* Those of sort() may have a direction behind them. */
static expr *parse_args(struct parser *p, bool sort, unsigned *count, unsigned *depth)
{
	expr *first = NULL, **link = &first;
	if (take_symbol(p, ")"))
		return NULL;
	do {
		expr *e = parse_expression(p);
		if (!e)
			return NULL;
		*link = e;
		link = &e->next;
		*depth = e->depth > *depth ? e->depth : *depth;
		++*count;
		if (sort && (at_word(p, "asc") || (e->descending = at_word(p, "desc"))))
			advance(p);
	} while (take_symbol(p, ","));
	expect_symbol(p, ")");
	return first;
}

/* Arguments of sort(): a minus in front turns the direction round. */
static expr *strip_minus(expr *e)
{
	if (e->op != KL_FP_MINUS)
		return e;
	e->left->descending = true;
	e->left->next = e->next;
	return e->left;
}

static expr *strip_all(expr *args)
{
	expr *first = args ? strip_minus(args) : NULL;
	for (expr *e = first; e && e->next; e = e->next)
		e->next = strip_minus(e->next);
	return first;
}

/* A call's function; an error when there is none, it is not offered, or the number of arguments is wrong. */
static bool set_function(struct parser *p, expr *e, unsigned count)
{
	e->function = kl_fhirpath_function_named(e->text);
	if (!e->function)
		fail_at(p, e->offset, "a function is unknown");
	else if (!e->function->call)
		p->status = kl_fail_at(p->err, KILN_UNSUPPORTED, e->offset, "FHIRPath: %s() is not offered", e->function->name);
	else if (count < e->function->least || count > e->function->most)
		fail(p, "a function has too few or too many arguments");
	return p->status == KILN_OK;
}

/* left.name( has been read. */
static expr *parse_call(struct parser *p, uint32_t at, expr *left, kiln_slice name)
{
	unsigned count = 0, depth = 0;
	bool sort = kl_slice_is(name, "sort");
	expr *args = parse_args(p, sort, &count, &depth);
	if (p->status != KILN_OK)
		return NULL;
	if (kl_slice_is(name, "ofType"))
		return type_call(p, at, left, KL_FP_OF_TYPE, args);
	if (kl_slice_is(name, "as") || kl_slice_is(name, "is"))
		return type_call(p, at, left, kl_slice_is(name, "as") ? KL_FP_AS : KL_FP_IS, args);
	expr *e = make(p, at, KL_FP_CALL, left, NULL);
	if (!e)
		return NULL;
	e->text = name;
	e->args = sort ? strip_all(args) : args;
	if (!set_function(p, e, count))
		return NULL;
	if (e->depth <= depth)
		e->depth = (uint8_t)(depth + 1);
	if (e->depth > KL_EXPRESSION_DEPTH)
		p->status = kl_fail_at(p->err, KILN_LIMIT, at, "the expression is nested too deep");
	return p->status == KILN_OK ? e : NULL;
}

/* A member or a function, after a dot or at the start. */
static expr *parse_invocation(struct parser *p, expr *left)
{
	kiln_slice name = p->token.text;
	uint32_t at = p->token.at;
	bool quoted = p->token.kind == KL_TOKEN_QUOTED_NAME;
	if (!at_name(p)) {
		fail(p, "a name is missing");
		return NULL;
	}
	advance(p);
	if (!quoted && take_symbol(p, "("))
		return parse_call(p, at, left, name);
	expr *e = make(p, at, KL_FP_MEMBER, left, NULL);
	if (e) {
		e->text = name;
		e->hash = kl_json_hash(name);
	}
	return e;
}

static expr *parse_literal(struct parser *p, enum kl_fhirpath_op op)
{
	kiln_slice text = p->token.text;
	uint32_t at = p->token.at;
	advance(p);
	expr *e = make(p, at, op, NULL, NULL);
	if (e)
		e->text = text;
	return e;
}

/* 1, 1.5, 4 days, 5 'mg' */
static expr *parse_number(struct parser *p)
{
	bool decimal = memchr(p->token.text.data, '.', p->token.text.size) != NULL;
	struct kl_decimal d;
	uint8_t precision;
	int times;
	int64_t n;
	bool definite;
	if (!kl_decimal_parse(p->token.text, &d) || (!decimal && !kl_decimal_integer(&d, 0, 1 + (int64_t)INT32_MAX, &n)))
		fail(p, "a number is too large");
	expr *e = parse_literal(p, decimal ? KL_FP_DECIMAL : KL_FP_INTEGER);
	bool unit = p->token.kind == KL_TOKEN_STRING;
	bool calendar = p->token.kind == KL_TOKEN_NAME && kl_calendar_unit(p->token.text, false, &precision, &times, &definite);
	if (!e || (!unit && !calendar))
		return e;
	e->op = KL_FP_QUANTITY;
	e->unit = p->token.text;
	e->unit_kind = calendar ? KL_UNIT_CALENDAR : KL_UNIT_UCUM;
	advance(p);
	return e;
}

/* What stands behind @: T makes a time when it comes first, a date-time when it comes later. */
static expr *parse_date(struct parser *p)
{
	kiln_slice s = p->token.text;
	struct kl_fhirpath_date d;
	enum kl_fhirpath_op op = s.size && *s.data == 'T' ? KL_FP_TIME : memchr(s.data, 'T', s.size) ? KL_FP_DATETIME : KL_FP_DATE;
	if (!kl_fhirpath_date_parse(s, (uint8_t)op, &d))
		fail(p, "a date is none");
	expr *e = parse_literal(p, op);
	if (e && op == KL_FP_TIME)
		e->text = kl_slice(s.data + 1, s.size - 1);
	else if (e && s.data[s.size - 1] == 'T')
		e->text.size--;
	return e;
}

static expr *parse_variable(struct parser *p)
{
	static const struct { const char *name; enum kl_fhirpath_op op; } names[] = {
		{"this", KL_FP_THIS}, {"index", KL_FP_INDEX}, {"total", KL_FP_TOTAL}
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (kl_slice_is(p->token.text, names[i].name))
			return parse_literal(p, names[i].op);
	fail(p, "a variable is unknown");
	return NULL;
}

static expr *parse_term(struct parser *p)
{
	uint32_t at = p->token.at;
	expr *e;
	switch (p->token.kind) {
	case KL_TOKEN_STRING:
		return parse_literal(p, KL_FP_STRING);
	case KL_TOKEN_NUMBER:
		return parse_number(p);
	case KL_TOKEN_DATE:
		return parse_date(p);
	case KL_TOKEN_CONSTANT:
		return parse_literal(p, KL_FP_CONSTANT);
	case KL_TOKEN_VARIABLE:
		return parse_variable(p);
	case KL_TOKEN_NAME:
		if (at_word(p, "true") || at_word(p, "false"))
			return parse_literal(p, KL_FP_BOOLEAN);
		return parse_invocation(p, NULL);
	case KL_TOKEN_QUOTED_NAME:
		return parse_invocation(p, NULL);
	default:
		break;
	}
	if (take_symbol(p, "{"))
		return expect_symbol(p, "}") ? make(p, at, KL_FP_EMPTY, NULL, NULL) : NULL;
	if (!take_symbol(p, "(")) {
		fail(p, "a term is missing");
		return NULL;
	}
	e = parse_expression(p);
	return expect_symbol(p, ")") ? e : NULL;
}

/* A sign, or a term with what follows it: members, functions, indexers. */
static expr *parse_unary(struct parser *p, int least)
{
	bool minus = at_symbol(p, "-");
	uint32_t at = p->token.at;
	(void)least;
	if (minus || at_symbol(p, "+")) {
		advance(p);
		return make(p, at, minus ? KL_FP_MINUS : KL_FP_PLUS, parse_nested(p, parse_unary, 0), NULL);
	}
	expr *e = parse_term(p);
	while (e && p->status == KILN_OK) {
		at = p->token.at;
		if (take_symbol(p, ".")) {
			e = parse_invocation(p, e);
		} else if (take_symbol(p, "[")) {
			e = make(p, at, KL_FP_AT, e, parse_expression(p));
			expect_symbol(p, "]");
		} else {
			break;
		}
	}
	return p->status == KILN_OK ? e : NULL;
}

struct operator {
	const char *text;
	int level;  /* higher binds closer */
	enum kl_fhirpath_op op;
};
static const struct operator operators[] = {
	{"implies", 1, KL_FP_IMPLIES}, {"or", 2, KL_FP_OR}, {"xor", 2, KL_FP_XOR}, {"and", 3, KL_FP_AND}, {"in", 4, KL_FP_IN},
	{"contains", 4, KL_FP_CONTAINS}, {"=", 5, KL_FP_EQUAL}, {"!=", 5, KL_FP_NOT_EQUAL}, {"~", 5, KL_FP_EQUIVALENT},
	{"!~", 5, KL_FP_NOT_EQUIVALENT}, {"<", 6, KL_FP_LESS}, {"<=", 6, KL_FP_LESS_EQUAL}, {">", 6, KL_FP_GREATER},
	{">=", 6, KL_FP_GREATER_EQUAL}, {"|", 7, KL_FP_UNION}, {"is", 8, KL_FP_IS}, {"as", 8, KL_FP_AS}, {"+", 9, KL_FP_ADD},
	{"-", 9, KL_FP_SUBTRACT}, {"&", 9, KL_FP_CONCAT}, {"*", 10, KL_FP_MULTIPLY}, {"/", 10, KL_FP_DIVIDE}, {"div", 10, KL_FP_DIV},
	{"mod", 10, KL_FP_MOD}
};

static const struct operator *at_operator(const struct parser *p)
{
	if (p->token.kind == KL_TOKEN_SYMBOL || p->token.kind == KL_TOKEN_NAME)
		for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
			if (kl_slice_is(p->token.text, operators[i].text))
				return &operators[i];
	return NULL;
}

/* Operators of at least this level, left-associative. */
static expr *parse_binary(struct parser *p, int least)
{
	expr *left = parse_unary(p, 0);
	const struct operator *o;
	while (left && p->status == KILN_OK && (o = at_operator(p)) && o->level >= least) {
		uint32_t at = p->token.at;
		advance(p);
		if (o->op == KL_FP_IS || o->op == KL_FP_AS)
			left = parse_type_operator(p, left, o->op);
		else
			left = make(p, at, o->op, left, parse_nested(p, parse_binary, o->level + 1));
	}
	return p->status == KILN_OK ? left : NULL;
}

int kl_fhirpath_parse(kiln_slice text, struct kl_arena *arena, expr **out, kiln_error *err)
{
	struct parser p = {.lexer = {.text = text, .arena = arena}, .err = err};
	size_t valid = text.size > KL_EXPRESSION_SIZE ? 0 : kl_utf8_check(text);
	*out = NULL;
	if (text.size > KL_EXPRESSION_SIZE)
		return kl_fail_at(err, KILN_LIMIT, KL_EXPRESSION_SIZE, "the expression is longer than %u bytes", KL_EXPRESSION_SIZE);
	if (valid != text.size)
		return kl_fail_at(err, KILN_BAD_QUERY, valid, "not FHIRPath: a byte is not UTF-8");
	advance(&p);
	*out = parse_expression(&p);
	if (p.status == KILN_OK && p.token.kind != KL_TOKEN_END)
		fail(&p, "something stands behind the end");
	return p.status;
}
