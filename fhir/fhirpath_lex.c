/* fhirpath_lex.c - the tokens of FHIRPath (HL7 FHIRPath N1, section 10, lexical elements). */
#include "fhir/fhirpath_private.h"
#include "fhir/fhirpath_text.h"

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char peek(const struct kl_fhirpath_lexer *l, size_t ahead)
{
	return l->at + ahead < l->text.size ? l->text.data[l->at + ahead] : '\0';
}

/* White space and comments. False: a comment without an end. */
static bool skip(struct kl_fhirpath_lexer *l)
{
	for (;;) {
		char c = peek(l, 0);
		if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
			l->at++;
		} else if (c == '/' && peek(l, 1) == '/') {
			while (l->at < l->text.size && peek(l, 0) != '\n' && peek(l, 0) != '\r')
				l->at++;
		} else if (c == '/' && peek(l, 1) == '*') {
			const char *end = memmem(l->text.data + l->at + 2, l->text.size - l->at - 2, "*/", 2);
			if (!end)
				return false;
			l->at = (size_t)(end + 2 - l->text.data);
		} else {
			return true;
		}
	}
}

/* What stands between two quotes, unescaped into the arena when it has to be. */
static bool quoted(struct kl_fhirpath_lexer *l, kiln_slice *out)
{
	const char *end = l->text.data + l->text.size, *from = l->text.data + l->at + 1, *p = from;
	char quote = l->text.data[l->at];
	bool escaped = false;
	for (; p < end && *p != quote; p++) {
		escaped |= *p == '\\';
		p += *p == '\\' && p + 1 < end;
	}
	l->what = "a quote is not closed";
	if (p >= end)
		return false;
	l->at = (size_t)(p + 1 - l->text.data);
	*out = kl_slice(from, (size_t)(p - from));
	if (!escaped)
		return true;
	char *to = kl_arena_alloc(l->arena, out->size);
	l->memory = !to;
	l->what = "an escape in quotes is none of FHIRPath's";
	if (!to)
		return false;
	out->data = to;
	for (end = p, p = from; p < end; )
		if (*p != '\\')
			*to++ = *p++;
		else if (p++, !kl_fhirpath_unescape(&p, end, "'\"`\\/fnrt", &to))
			return false;
	out->size = (size_t)(to - out->data);
	return true;
}

static void lex_name(struct kl_fhirpath_lexer *l)
{
	while (is_letter(peek(l, 0)) || is_digit(peek(l, 0)))
		l->at++;
}

static void lex_number(struct kl_fhirpath_lexer *l)
{
	while (is_digit(peek(l, 0)))
		l->at++;
	if (peek(l, 0) == '.' && is_digit(peek(l, 1)))
		for (l->at++; is_digit(peek(l, 0)); )
			l->at++;
}

/* @2015, @2015-02-04T14:34:28Z, @T14:30: the characters that can stand there; the parser looks closer. */
static void lex_date(struct kl_fhirpath_lexer *l)
{
	bool time = false;
	for (l->at++; ; l->at++) {
		char c = peek(l, 0);
		time |= c == 'T';
		bool offset = time && (c == 'Z' || c == '+');
		if (!is_digit(c) && c != '-' && c != ':' && c != 'T' && !offset && !(c == '.' && time && is_digit(peek(l, 1))))
			return;
	}
}

static bool lex_constant(struct kl_fhirpath_lexer *l, struct kl_fhirpath_token *t)
{
	size_t from = ++l->at;
	t->kind = KL_TOKEN_CONSTANT;
	if (peek(l, 0) == '\'' || peek(l, 0) == '`' || peek(l, 0) == '"')
		return quoted(l, &t->text);
	lex_name(l);
	t->text = kl_slice(l->text.data + from, l->at - from);
	l->what = "% stands without a name";
	return t->text.size != 0;
}

static bool lex_symbol(struct kl_fhirpath_lexer *l)
{
	static const char singles[] = "().,[]{}=~<>+-*/&|";
	char c = peek(l, 0), next = peek(l, 1);
	bool two = ((c == '!' || c == '<' || c == '>') && next == '=') || (c == '!' && next == '~');
	l->what = "a character stands where FHIRPath has none";
	if (!two && (!c || !strchr(singles, c)))
		return false;
	l->at += two ? 2 : 1;
	return true;
}

static bool lex_token(struct kl_fhirpath_lexer *l, struct kl_fhirpath_token *t)
{
	size_t from = l->at;
	char c = peek(l, 0);
	if (c == '\'') {
		t->kind = KL_TOKEN_STRING;
		return quoted(l, &t->text);
	}
	if (c == '`' || c == '"') {
		t->kind = KL_TOKEN_QUOTED_NAME;
		return quoted(l, &t->text);
	}
	if (c == '%')
		return lex_constant(l, t);
	if (is_letter(c)) {
		t->kind = KL_TOKEN_NAME;
		lex_name(l);
	} else if (is_digit(c)) {
		t->kind = KL_TOKEN_NUMBER;
		lex_number(l);
	} else if (c == '@') {
		t->kind = KL_TOKEN_DATE;
		lex_date(l);
		from++;
	} else if (c == '$' && is_letter(peek(l, 1))) {
		t->kind = KL_TOKEN_VARIABLE;
		l->at++;
		lex_name(l);
		from++;
	} else {
		t->kind = KL_TOKEN_SYMBOL;
		if (!lex_symbol(l))
			return false;
	}
	t->text = kl_slice(l->text.data + from, l->at - from);
	return true;
}

void kl_fhirpath_lex(struct kl_fhirpath_lexer *l, struct kl_fhirpath_token *t)
{
	bool ends = skip(l);
	*t = (struct kl_fhirpath_token){.kind = KL_TOKEN_END, .at = (uint32_t)l->at};
	if (!ends) {
		l->what = "a comment is not closed";
		t->kind = KL_TOKEN_BAD;
	} else if (l->at < l->text.size && !lex_token(l, t)) {
		t->kind = KL_TOKEN_BAD;
	}
}
