/* regex.c - from the text of a regular expression to a program: a tree first, since a{2,5} is its part several times over. */
#include "base/regex.h"
#include "base/regex_private.h"
#include "base/status.h"
#include "base/utf8.h"

#define ENDLESS UINT32_MAX
#define LAST_CHARACTER 0x10ffffu

enum node_kind { NODE_EMPTY, NODE_LEAF, NODE_GROUP, NODE_JOIN, NODE_EITHER, NODE_REPEAT };
struct node {
	enum node_kind kind;
	struct kl_regex_instruction leaf;
	struct node *left, *right;    /* of GROUP and REPEAT: left alone */
	uint32_t least, most;
	bool lazy;
	uint32_t group;               /* GROUP: its number */
};

struct parser {
	kiln_slice text;
	size_t at;
	struct kl_arena *arena;
	struct kl_regex *out;
	unsigned depth;
	struct kl_regex_instruction *program;
	int status;
	kiln_error *err;
};

static void *fail(struct parser *p, int status, const char *what)
{
	if (p->status == KILN_OK)
		p->status = kl_fail_at(p->err, status, p->at, "a regular expression: %s", what);
	return NULL;
}

static bool more(const struct parser *p)
{
	return p->status == KILN_OK && p->at < p->text.size;
}

static char peek(const struct parser *p)
{
	return p->at < p->text.size ? p->text.data[p->at] : '\0';
}

static bool take(struct parser *p, const char *text)
{
	kiln_slice s = kl_slice_of(text);
	bool there = kl_slice_starts(kl_slice(p->text.data + p->at, p->text.size - p->at), s);
	p->at += there ? s.size : 0;
	return there;
}

static void *alloc(struct parser *p, size_t n)
{
	void *m = kl_arena_alloc(p->arena, n);
	if (!m && p->status == KILN_OK)
		p->status = kl_fail_memory(p->err);
	return m;
}

static struct node *make(struct parser *p, enum node_kind kind, struct node *left, struct node *right)
{
	struct node *n = p->status == KILN_OK ? alloc(p, sizeof *n) : NULL;
	if (n)
		*n = (struct node){.kind = kind, .left = left, .right = right};
	return n;
}

static struct node *leaf(struct parser *p, enum kl_regex_op op, uint32_t value, const struct kl_regex_set *set)
{
	struct node *n = make(p, NODE_LEAF, NULL, NULL);
	if (n)
		n->leaf = (struct kl_regex_instruction){.op = (uint8_t)op, .value = value, .set = set};
	return n;
}

static uint32_t take_character(struct parser *p)
{
	size_t n;
	uint32_t c = kl_utf8_at(p->text.data + p->at, p->text.data + p->text.size, &n);
	p->at += n;
	return c;
}

/* \d \w \s and their opposites as ranges: *count of them, NULL for another letter. */
static const struct kl_regex_range *class_ranges(char c, uint32_t *count)
{
	static const struct kl_regex_range digit[] = {{'0', '9'}}, no_digit[] = {{0, '0' - 1}, {'9' + 1, LAST_CHARACTER}},
		word[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}},
		no_word[] = {{0, '0' - 1}, {'9' + 1, 'A' - 1}, {'Z' + 1, '_' - 1}, {'_' + 1, 'a' - 1}, {'z' + 1, LAST_CHARACTER}},
		space[] = {{'\t', '\r'}, {' ', ' '}}, no_space[] = {{0, '\t' - 1}, {'\r' + 1, ' ' - 1}, {' ' + 1, LAST_CHARACTER}};
	static const struct { char name; uint32_t count; const struct kl_regex_range *ranges; } classes[] = {
		{'d', 1, digit}, {'D', 2, no_digit}, {'w', 4, word}, {'W', 5, no_word}, {'s', 2, space}, {'S', 3, no_space}
	};
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		if (classes[i].name == c) {
			*count = classes[i].count;
			return classes[i].ranges;
		}
	return NULL;
}

static uint32_t take_hex(struct parser *p, int digits)
{
	uint32_t v = 0;
	for (; digits > 0; digits--, p->at++) {
		char c = peek(p), low = (char)(c | 0x20);
		bool number = c >= '0' && c <= '9';
		if (!number && (low < 'a' || low > 'f')) {
			fail(p, KILN_BAD_QUERY, "digits are missing behind \\x or \\u");
			return 0;
		}
		v = v << 4 | (uint32_t)(number ? c - '0' : low - 'a' + 10);
	}
	return v;
}

/* What stands behind a backslash and is one character. */
static uint32_t take_escape(struct parser *p)
{
	static const char from[] = "tnrfv", to[] = "\t\n\r\f\v";
	const char *known;
	char c = peek(p);
	if (!more(p)) {
		fail(p, KILN_BAD_QUERY, "a backslash ends it");
		return 0;
	}
	if (c == 'x' || c == 'u') {
		p->at++;
		return take_hex(p, c == 'x' ? 2 : 4);
	}
	if ((known = memchr(from, c, sizeof from - 1))) {
		p->at++;
		return (unsigned char)to[known - from];
	}
	if ((c >= '1' && c <= '9') || c == 'k')
		fail(p, KILN_UNSUPPORTED, "back-references are not offered");
	else if (c == 'p' || c == 'P')
		fail(p, KILN_UNSUPPORTED, "\\p{...} is not offered");
	else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '0')
		fail(p, KILN_BAD_QUERY, "an escape is unknown");
	return p->status == KILN_OK ? take_character(p) : 0;
}

static void add_ranges(struct parser *p, struct kl_regex_set *set, const struct kl_regex_range *ranges, uint32_t count)
{
	if (set->cap - set->count < count) {
		uint32_t cap = 2 * set->cap + 8;
		struct kl_regex_range *grown = alloc(p, cap * sizeof *grown);
		if (!grown)
			return;
		if (set->count)
			memcpy(grown, set->ranges, set->count * sizeof *grown);
		set->ranges = grown;
		set->cap = cap;
	}
	memcpy(set->ranges + set->count, ranges, count * sizeof *ranges);
	set->count += count;
}

/* One member of a class: a character, a range, \d. */
static void parse_member(struct parser *p, struct kl_regex_set *set)
{
	uint32_t count;
	const struct kl_regex_range *ranges = NULL;
	bool escaped = take(p, "\\");
	if (escaped && (ranges = class_ranges(peek(p), &count))) {
		p->at++;
		add_ranges(p, set, ranges, count);
		return;
	}
	uint32_t low = escaped ? take_escape(p) : take_character(p), high = low;
	bool range = peek(p) == '-' && p->at + 1 < p->text.size && p->text.data[p->at + 1] != ']';
	if (range) {
		p->at++;
		high = take(p, "\\") ? take_escape(p) : take_character(p);
	}
	if (high < low)
		fail(p, KILN_BAD_QUERY, "a range runs backwards");
	add_ranges(p, set, &(struct kl_regex_range){low, high}, 1);
}

/* [ has been read. */
static struct node *parse_class(struct parser *p)
{
	struct kl_regex_set *set = alloc(p, sizeof *set);
	if (!set)
		return NULL;
	*set = (struct kl_regex_set){.negated = take(p, "^")};
	for (bool first = true; more(p) && (first || peek(p) != ']'); first = false)
		parse_member(p, set);
	if (p->status == KILN_OK && !take(p, "]"))
		return fail(p, KILN_BAD_QUERY, "a [ is not closed");
	return leaf(p, KL_REGEX_SET, 0, set);
}

static struct node *parse_either(struct parser *p);

/* The name of (?<name> has yet to be read. */
static void parse_name(struct parser *p, uint32_t group)
{
	size_t from = p->at;
	while (more(p) && peek(p) != '>')
		p->at++;
	p->out->names[group] = kl_slice(p->text.data + from, p->at - from);
	if (p->out->names[group].size == 0 || !take(p, ">"))
		fail(p, KILN_BAD_QUERY, "the name of a group is missing");
}

/* ( has been read. */
static struct node *parse_group(struct parser *p)
{
	bool plain = take(p, "?:"), look = take(p, "?=") || take(p, "?!") || take(p, "?<=") || take(p, "?<!");
	bool named = !plain && (take(p, "?<") || take(p, "?P<"));
	uint32_t group = 0;
	if (look)
		return fail(p, KILN_UNSUPPORTED, "look-around is not offered");
	if (!plain && !named && peek(p) == '?')
		return fail(p, KILN_UNSUPPORTED, "flags are not offered");
	if (++p->depth > KL_REGEX_DEPTH)
		return fail(p, KILN_LIMIT, "its groups are nested too deep");
	if (!plain && (group = p->out->groups++) >= KL_REGEX_GROUPS)
		return fail(p, KILN_LIMIT, "it has too many groups");
	if (named)
		parse_name(p, group);
	struct node *inner = parse_either(p);
	p->depth--;
	if (p->status == KILN_OK && !take(p, ")"))
		return fail(p, KILN_BAD_QUERY, "a ( is not closed");
	if (plain)
		return inner;
	struct node *n = make(p, NODE_GROUP, inner, NULL);
	if (n)
		n->group = group;
	return n;
}

/* \ has been read, outside of a class. */
static struct node *parse_escape(struct parser *p)
{
	uint32_t count;
	const struct kl_regex_range *ranges = class_ranges(peek(p), &count);
	if (take(p, "b"))
		return leaf(p, KL_REGEX_WORD, 0, NULL);
	if (take(p, "B"))
		return leaf(p, KL_REGEX_NOT_WORD, 0, NULL);
	if (!ranges)
		return leaf(p, KL_REGEX_CHAR, take_escape(p), NULL);
	p->at++;
	struct kl_regex_set *set = alloc(p, sizeof *set);
	if (set)
		*set = (struct kl_regex_set){.ranges = (struct kl_regex_range *)ranges, .count = count};
	return leaf(p, KL_REGEX_SET, 0, set);
}

static struct node *parse_atom(struct parser *p)
{
	if (take(p, "("))
		return parse_group(p);
	if (take(p, "["))
		return parse_class(p);
	if (take(p, "\\"))
		return parse_escape(p);
	if (take(p, "."))
		return leaf(p, KL_REGEX_ANY, 0, NULL);
	if (take(p, "^"))
		return leaf(p, KL_REGEX_BEGIN, 0, NULL);
	if (take(p, "$"))
		return leaf(p, KL_REGEX_END, 0, NULL);
	if (peek(p) == '*' || peek(p) == '+' || peek(p) == '?')
		return fail(p, KILN_BAD_QUERY, "a repetition stands behind nothing");
	return leaf(p, KL_REGEX_CHAR, take_character(p), NULL);
}

static bool take_count(struct parser *p, uint32_t *n)
{
	size_t from = p->at;
	for (*n = 0; peek(p) >= '0' && peek(p) <= '9'; p->at++)
		*n = *n > KL_REGEX_PROGRAM ? *n : *n * 10 + (uint32_t)(peek(p) - '0');
	return p->at > from;
}

/* {n}, {n,}, {n,m}: false when { stands for itself. */
static bool take_bounds(struct parser *p, uint32_t *least, uint32_t *most)
{
	size_t from = p->at;
	if (take(p, "{") && take_count(p, least)) {
		*most = *least;
		if (take(p, ",") && !take_count(p, most))
			*most = ENDLESS;
		if (take(p, "}"))
			return true;
	}
	p->at = from;
	return false;
}

static bool take_repetition(struct parser *p, uint32_t *least, uint32_t *most)
{
	*least = 0;
	*most = ENDLESS;
	if (take(p, "*"))
		return true;
	if (take(p, "+"))
		*least = 1;
	else if (take(p, "?"))
		*most = 1;
	else
		return take_bounds(p, least, most);
	return true;
}

static struct node *parse_repeated(struct parser *p)
{
	struct node *n = parse_atom(p);
	uint32_t least, most;
	while (more(p) && take_repetition(p, &least, &most)) {
		if (most < least)
			return fail(p, KILN_BAD_QUERY, "the bounds of a repetition run backwards");
		if (peek(p) == '+')
			return fail(p, KILN_UNSUPPORTED, "possessive repetition is not offered");
		if (++p->depth > KL_REGEX_DEPTH)
			return fail(p, KILN_LIMIT, "its repetitions are nested too deep");
		n = make(p, NODE_REPEAT, n, NULL);
		if (!n)
			return NULL;
		n->least = least;
		n->most = most;
		n->lazy = take(p, "?");
	}
	return n;
}

/* A row of atoms, as a tree that leans to the right only as deep as the program is long: it is walked in a loop. */
static struct node *parse_join(struct parser *p)
{
	struct node *first = NULL, **link = &first;
	while (more(p) && peek(p) != '|' && peek(p) != ')') {
		unsigned depth = p->depth;
		struct node *one = make(p, NODE_JOIN, parse_repeated(p), NULL);
		p->depth = depth;
		*link = one;
		if (!one)
			return NULL;
		link = &one->right;
	}
	return first ? first : make(p, NODE_EMPTY, NULL, NULL);
}

static struct node *parse_either(struct parser *p)
{
	struct node *first = NULL, **link = &first;
	do {
		struct node *one = make(p, NODE_EITHER, parse_join(p), NULL);
		*link = one;
		if (!one)
			return NULL;
		link = &one->right;
	} while (more(p) && take(p, "|"));
	return p->status == KILN_OK ? first : NULL;
}

/* ---- The program ---- */

static uint32_t emit(struct parser *p, struct kl_regex_instruction i)
{
	if (p->out->count >= KL_REGEX_PROGRAM) {
		fail(p, KILN_LIMIT, "it becomes too long");
		return 0;
	}
	p->program[p->out->count] = i;
	return p->out->count++;
}

static uint32_t emit_op(struct parser *p, enum kl_regex_op op, uint32_t value)
{
	return emit(p, (struct kl_regex_instruction){.op = (uint8_t)op, .value = value});
}

/* Where a split goes: into the repeated part or past it; the lazy one prefers to pass. */
static void aim(struct parser *p, uint32_t split, uint32_t into, uint32_t past, bool lazy)
{
	p->program[split].next = lazy ? past : into;
	p->program[split].other = lazy ? into : past;
}

static void emit_node(struct parser *p, const struct node *n);

static void emit_repeat(struct parser *p, const struct node *n)
{
	uint32_t last = p->out->count;
	for (uint32_t i = 0; i < n->least && p->status == KILN_OK; i++) {
		last = p->out->count;
		emit_node(p, n->left);
		if (p->out->count == last)
			return;   /* nothing, however often */
	}
	if (n->most == ENDLESS && n->least) {
		uint32_t split = emit_op(p, KL_REGEX_SPLIT, 0);
		aim(p, split, last, p->out->count, n->lazy);
	} else if (n->most == ENDLESS) {
		uint32_t split = emit_op(p, KL_REGEX_SPLIT, 0);
		emit_node(p, n->left);
		uint32_t back = emit_op(p, KL_REGEX_JUMP, 0);
		p->program[back].next = split;
		aim(p, split, split + 1, p->out->count, n->lazy);
	} else {
		/* Each split may pass all that is left; `other` holds the one before it until the end is known. */
		uint32_t chain = ENDLESS;
		for (uint32_t i = n->least; i < n->most && p->status == KILN_OK; i++) {
			uint32_t split = emit_op(p, KL_REGEX_SPLIT, 0);
			p->program[split].other = chain;
			chain = split;
			emit_node(p, n->left);
		}
		for (uint32_t split = chain, before; p->status == KILN_OK && split != ENDLESS; split = before) {
			before = p->program[split].other;
			aim(p, split, split + 1, p->out->count, n->lazy);
		}
	}
}

static void emit_either(struct parser *p, const struct node *n)
{
	uint32_t chain = ENDLESS;
	for (; n->right && p->status == KILN_OK; n = n->right) {
		uint32_t split = emit_op(p, KL_REGEX_SPLIT, 0);
		emit_node(p, n->left);
		uint32_t jump = emit_op(p, KL_REGEX_JUMP, 0);
		p->program[jump].next = chain;
		chain = jump;
		aim(p, split, split + 1, p->out->count, false);
	}
	emit_node(p, n->left);
	for (uint32_t jump = chain, before; p->status == KILN_OK && jump != ENDLESS; jump = before) {
		before = p->program[jump].next;
		p->program[jump].next = p->out->count;
	}
}

/* Recursion follows groups and repetitions, which KL_REGEX_DEPTH bounds. */
static void emit_node(struct parser *p, const struct node *n)
{
	if (p->status != KILN_OK)
		return;
	switch (n->kind) {
	case NODE_EMPTY:
		break;
	case NODE_LEAF:
		emit(p, n->leaf);
		break;
	case NODE_GROUP:
		emit_op(p, KL_REGEX_SAVE, 2 * n->group);
		emit_node(p, n->left);
		emit_op(p, KL_REGEX_SAVE, 2 * n->group + 1);
		break;
	case NODE_JOIN:
		for (; n; n = n->right)
			emit_node(p, n->left);
		break;
	case NODE_EITHER:
		emit_either(p, n);
		break;
	case NODE_REPEAT:
		emit_repeat(p, n);
		break;
	}
}

int kl_regex_compile(kiln_slice pattern, bool full, struct kl_arena *arena, struct kl_regex *out, kiln_error *err)
{
	struct parser p = {.text = pattern, .arena = arena, .out = out, .err = err};
	*out = (struct kl_regex){.groups = 1, .full = full};
	if (pattern.size > KL_REGEX_SIZE)
		fail(&p, KILN_LIMIT, "it is too long");
	struct node *whole = p.status == KILN_OK ? parse_either(&p) : NULL;
	if (p.status == KILN_OK && p.at < pattern.size)
		fail(&p, KILN_BAD_QUERY, "a ) closes nothing");
	p.program = p.status == KILN_OK ? alloc(&p, KL_REGEX_PROGRAM * sizeof *p.program) : NULL;
	if (p.status != KILN_OK)
		return p.status;
	emit_op(&p, KL_REGEX_SAVE, 0);
	if (full)
		emit_op(&p, KL_REGEX_BEGIN, 0);
	emit_node(&p, whole);
	if (full)
		emit_op(&p, KL_REGEX_END, 0);
	emit_op(&p, KL_REGEX_SAVE, 1);
	emit_op(&p, KL_REGEX_MATCH, 0);
	out->program = p.program;
	return p.status;
}
