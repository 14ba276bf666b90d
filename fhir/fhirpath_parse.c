/* fhirpath_parse.c - recursive descent with precedence climbing (HL7 FHIRPath N1, section 11 and appendix B, the grammar). Trees are no
   deeper than KL_EXPRESSION_DEPTH, so that neither parsing nor evaluation can run out of stack. */
#include "base/status.h"
#include "fhir/fhirpath_private.h"

struct parser {
	struct kl_fhirpath_lexer lexer;
	struct kl_fhirpath_token token;  /* the next one */
	unsigned depth;
	int status;
	kiln_error *err;
};

static int fail(struct parser *p, const char *what)
{
	if (p->status == KILN_OK)
		p->status = p->lexer.memory ? kl_fail_memory(p->err)
			: kl_fail_at(p->err, KILN_BAD_QUERY, p->token.at, "not FHIRPath: %s", what);
	return p->status;
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

/* A new node over left and right; NULL once anything failed. */
static struct kl_fhirpath *make(struct parser *p, enum kl_fhirpath_op op, struct kl_fhirpath *left, struct kl_fhirpath *right)
{
	unsigned depth = 1 + (left ? left->depth : 0u), other = 1 + (right ? right->depth : 0u);
	depth = depth > other ? depth : other;
	if (p->status != KILN_OK)
		return NULL;
	if (depth > KL_EXPRESSION_DEPTH) {
		p->status = kl_fail_at(p->err, KILN_LIMIT, p->token.at, "the expression is nested too deep");
		return NULL;
	}
	struct kl_fhirpath *e = kl_arena_alloc(p->lexer.arena, sizeof *e);
	p->lexer.memory |= !e;
	if (!e) {
		fail(p, "");
		return NULL;
	}
	*e = (struct kl_fhirpath){.op = (uint8_t)op, .depth = (uint8_t)depth, .offset = p->token.at, .left = left, .right = right};
	return e;
}

static struct kl_fhirpath *parse_binary(struct parser *p, int least);

/* Count one more level of brackets, arguments and signs; what recurses enters through here. */
static struct kl_fhirpath *parse_nested(struct parser *p, struct kl_fhirpath *(*parse)(struct parser *, int), int least)
{
	struct kl_fhirpath *e = NULL;
	if (p->status == KILN_OK && p->depth >= KL_EXPRESSION_DEPTH)
		p->status = kl_fail_at(p->err, KILN_LIMIT, p->token.at, "the expression is nested too deep");
	if (p->status != KILN_OK)
		return NULL;
	p->depth++;
	e = parse(p, least);
	p->depth--;
	return p->status == KILN_OK ? e : NULL;
}

static struct kl_fhirpath *parse_expression(struct parser *p)
{
	return parse_nested(p, parse_binary, 0);
}

/* Quantity, FHIR.Quantity, System.String. An unknown name is an error, since a slip would otherwise find nothing, silently. */
static bool set_type(struct parser *p, struct kl_fhirpath *e, kiln_slice space, kiln_slice name)
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
		fail(p, "a type is unknown");
	return p->status == KILN_OK;
}

static bool at_name(const struct parser *p)
{
	return p->token.kind == KL_TOKEN_NAME || p->token.kind == KL_TOKEN_QUOTED_NAME;
}

/* left is T, left as T */
static struct kl_fhirpath *parse_type_operator(struct parser *p, struct kl_fhirpath *left, enum kl_fhirpath_op op)
{
	kiln_slice space = {NULL, 0}, name = p->token.text;
	struct kl_fhirpath *e = make(p, op, left, NULL);
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
static struct kl_fhirpath *type_call(struct parser *p, struct kl_fhirpath *left, enum kl_fhirpath_op op, const struct kl_fhirpath *args)
{
	struct kl_fhirpath *e = make(p, op, left, NULL);
	if (!e)
		return NULL;
	if (!args || args->next || args->op != KL_FP_MEMBER || (args->left && (args->left->op != KL_FP_MEMBER || args->left->left))) {
		fail(p, "a type is missing");
		return NULL;
	}
	return set_type(p, e, args->left ? args->left->text : (kiln_slice){NULL, 0}, args->text) ? e : NULL;
}

static struct kl_fhirpath *parse_args(struct parser *p, unsigned *count, unsigned *depth)
{
	struct kl_fhirpath *first = NULL, **link = &first;
	if (take_symbol(p, ")"))
		return NULL;
	do {
		struct kl_fhirpath *e = parse_expression(p);
		if (!e)
			return NULL;
		*link = e;
		link = &e->next;
		*depth = e->depth > *depth ? e->depth : *depth;
		++*count;
	} while (take_symbol(p, ","));
	expect_symbol(p, ")");
	return first;
}

/* left.name( has been read. */
static struct kl_fhirpath *parse_call(struct parser *p, struct kl_fhirpath *left, kiln_slice name)
{
	unsigned count = 0, depth = 0;
	struct kl_fhirpath *args = parse_args(p, &count, &depth);
	if (p->status != KILN_OK)
		return NULL;
	if (kl_slice_is(name, "ofType"))
		return type_call(p, left, KL_FP_OF_TYPE, args);
	if (kl_slice_is(name, "as") || kl_slice_is(name, "is"))
		return type_call(p, left, kl_slice_is(name, "as") ? KL_FP_AS : KL_FP_IS, args);
	struct kl_fhirpath *e = make(p, KL_FP_CALL, left, NULL);
	if (!e)
		return NULL;
	e->text = name;
	e->args = args;
	e->function = kl_fhirpath_function_named(name);
	if (e->function && (count < e->function->least || count > e->function->most))
		fail(p, "a function has too few or too many arguments");
	if (e->depth <= depth)
		e->depth = (uint8_t)(depth + 1);
	if (e->depth > KL_EXPRESSION_DEPTH)
		p->status = kl_fail_at(p->err, KILN_LIMIT, p->token.at, "the expression is nested too deep");
	return e;
}

/* A member or a function, after a dot or at the start. */
static struct kl_fhirpath *parse_invocation(struct parser *p, struct kl_fhirpath *left)
{
	kiln_slice name = p->token.text;
	bool quoted = p->token.kind == KL_TOKEN_QUOTED_NAME;
	if (!at_name(p)) {
		fail(p, "a name is missing");
		return NULL;
	}
	advance(p);
	if (!quoted && take_symbol(p, "("))
		return parse_call(p, left, name);
	struct kl_fhirpath *e = make(p, KL_FP_MEMBER, left, NULL);
	if (e) {
		e->text = name;
		e->hash = kl_json_hash(name);
	}
	return e;
}

static struct kl_fhirpath *parse_literal(struct parser *p, enum kl_fhirpath_op op)
{
	kiln_slice text = p->token.text;
	advance(p);
	struct kl_fhirpath *e = make(p, op, NULL, NULL);
	if (e)
		e->text = text;
	return e;
}

static bool calendar_unit(kiln_slice word)
{
	static const char *const units[] = {"year", "month", "week", "day", "hour", "minute", "second", "millisecond"};
	if (word.size > 1 && word.data[word.size - 1] == 's')
		word.size--;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (kl_slice_is(word, units[i]))
			return true;
	return false;
}

/* 1, 1.5, 4 days, 5 'mg' */
static struct kl_fhirpath *parse_number(struct parser *p)
{
	bool decimal = memchr(p->token.text.data, '.', p->token.text.size) != NULL;
	struct kl_fhirpath *e = parse_literal(p, decimal ? KL_FP_DECIMAL : KL_FP_INTEGER);
	if (!e || !(p->token.kind == KL_TOKEN_STRING || (p->token.kind == KL_TOKEN_NAME && calendar_unit(p->token.text))))
		return e;
	e->op = KL_FP_QUANTITY;
	e->unit = p->token.text;
	advance(p);
	return e;
}

static struct kl_fhirpath *parse_date(struct parser *p)
{
	kiln_slice s = p->token.text;
	enum kl_fhirpath_op op = s.size && *s.data == 'T' ? KL_FP_TIME : memchr(s.data, 'T', s.size) ? KL_FP_DATETIME : KL_FP_DATE;
	if (s.size < (op == KL_FP_TIME ? 3u : 4u))
		fail(p, "a date is none");
	return parse_literal(p, op);
}

static struct kl_fhirpath *parse_variable(struct parser *p)
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

static struct kl_fhirpath *parse_term(struct parser *p)
{
	struct kl_fhirpath *e;
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
		return expect_symbol(p, "}") ? make(p, KL_FP_EMPTY, NULL, NULL) : NULL;
	if (!take_symbol(p, "(")) {
		fail(p, "a term is missing");
		return NULL;
	}
	e = parse_expression(p);
	return expect_symbol(p, ")") ? e : NULL;
}

/* A sign, or a term with what follows it: members, functions, indexers. */
static struct kl_fhirpath *parse_unary(struct parser *p, int least)
{
	bool minus = at_symbol(p, "-");
	(void)least;
	if (minus || at_symbol(p, "+")) {
		advance(p);
		return make(p, minus ? KL_FP_MINUS : KL_FP_PLUS, parse_nested(p, parse_unary, 0), NULL);
	}
	struct kl_fhirpath *e = parse_term(p);
	while (e && p->status == KILN_OK) {
		if (take_symbol(p, ".")) {
			e = parse_invocation(p, e);
		} else if (take_symbol(p, "[")) {
			e = make(p, KL_FP_AT, e, parse_expression(p));
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
static struct kl_fhirpath *parse_binary(struct parser *p, int least)
{
	struct kl_fhirpath *left = parse_unary(p, 0);
	const struct operator *o;
	while (left && p->status == KILN_OK && (o = at_operator(p)) && o->level >= least) {
		advance(p);
		if (o->op == KL_FP_IS || o->op == KL_FP_AS)
			left = parse_type_operator(p, left, o->op);
		else
			left = make(p, o->op, left, parse_nested(p, parse_binary, o->level + 1));
	}
	return p->status == KILN_OK ? left : NULL;
}

int kl_fhirpath_parse(kiln_slice text, struct kl_arena *arena, struct kl_fhirpath **out, kiln_error *err)
{
	struct parser p = {.lexer = {.text = text, .arena = arena}, .err = err};
	advance(&p);
	*out = parse_expression(&p);
	if (p.status == KILN_OK && p.token.kind != KL_TOKEN_END)
		fail(&p, "something stands behind the end");
	return p.status;
}
