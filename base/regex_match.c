/* regex_match.c - running a regular expression: a list of threads, one for each instruction at most, steps over the text together. An earlier
   thread is preferred over a later one, which gives the match that a backtracking matcher would find. */
#include "base/regex.h"
#include "base/regex_private.h"
#include "base/utf8.h"

struct threads {
	uint32_t *at;        /* instructions, in order of preference */
	size_t *where;       /* groups of each, `width` a row */
	uint32_t count;
};

/* Go on with an instruction; or, with a place, put its value back, once what was pushed above is done. */
struct todo { uint32_t at, place; size_t value; };

/* The memory of a run, kept for the next one. */
struct kl_regex_state {
	struct threads now, then;
	uint64_t *seen, round;       /* of each instruction: the round that last listed it */
	struct todo *stack;
};

struct matcher {
	const struct kl_regex *r;
	kiln_slice text;
	size_t pos;
	uint32_t width;
	struct threads now, then;
	uint64_t *seen, round;
	struct todo *stack;
	uint64_t *steps;
};

#define NO_PLACE UINT32_MAX

static bool is_word(const struct matcher *m, size_t pos)
{
	char c = pos < m->text.size ? m->text.data[pos] : ' ';
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

static bool holds(const struct matcher *m, uint8_t op)
{
	bool edge = (m->pos > 0 && is_word(m, m->pos - 1)) != is_word(m, m->pos);
	switch (op) {
	case KL_REGEX_BEGIN: return m->pos == 0;
	case KL_REGEX_END: return m->pos == m->text.size;
	case KL_REGEX_WORD: return edge;
	default: return !edge;
	}
}

/* Follow all that takes no character, from `at` on, and list what does. */
static void add(struct matcher *m, struct threads *to, uint32_t at, size_t *where)
{
	uint32_t depth = 0;
	m->stack[depth++] = (struct todo){at, NO_PLACE, 0};
	while (depth) {
		struct todo t = m->stack[--depth];
		if (t.place != NO_PLACE) {
			where[t.place] = t.value;
			continue;
		}
		const struct kl_regex_instruction *i = &m->r->program[t.at];
		if (m->seen[t.at] == m->round)
			continue;
		m->seen[t.at] = m->round;
		*m->steps -= *m->steps != 0;
		switch (i->op) {
		case KL_REGEX_JUMP:
			m->stack[depth++] = (struct todo){i->next, NO_PLACE, 0};
			break;
		case KL_REGEX_SPLIT:
			m->stack[depth++] = (struct todo){i->other, NO_PLACE, 0};
			m->stack[depth++] = (struct todo){i->next, NO_PLACE, 0};
			break;
		case KL_REGEX_SAVE:
			m->stack[depth++] = (struct todo){0, i->value, where[i->value]};
			where[i->value] = m->pos;
			m->stack[depth++] = (struct todo){t.at + 1, NO_PLACE, 0};
			break;
		case KL_REGEX_BEGIN: case KL_REGEX_END: case KL_REGEX_WORD: case KL_REGEX_NOT_WORD:
			if (holds(m, i->op))
				m->stack[depth++] = (struct todo){t.at + 1, NO_PLACE, 0};
			break;
		default:
			to->at[to->count] = t.at;
			memcpy(to->where + (size_t)to->count++ * m->width, where, m->width * sizeof *where);
		}
	}
}

static bool in_set(const struct kl_regex_set *set, uint32_t c)
{
	for (uint32_t i = 0; i < set->count; i++)
		if (c >= set->ranges[i].low && c <= set->ranges[i].high)
			return !set->negated;
	return set->negated;
}

static bool takes(const struct matcher *m, const struct kl_regex_instruction *i, uint32_t c)
{
	*m->steps -= *m->steps != 0;
	return i->op == KL_REGEX_ANY || (i->op == KL_REGEX_CHAR && i->value == c) || (i->op == KL_REGEX_SET && in_set(i->set, c));
}

/* Run the threads over the character at pos, n bytes long. True when one of them matches: those after it are less preferred. */
static bool step(struct matcher *m, uint32_t c, size_t n, bool end, size_t *where)
{
	size_t pos = m->pos;
	m->then.count = 0;
	m->round++;
	m->pos += n;
	for (uint32_t k = 0; k < m->now.count; k++) {
		const struct kl_regex_instruction *i = &m->r->program[m->now.at[k]];
		size_t *row = m->now.where + (size_t)k * m->width;
		if (i->op == KL_REGEX_MATCH) {
			memcpy(where, row, m->width * sizeof *where);
			m->pos = pos;
			return true;
		}
		if (!end && takes(m, i, c))
			add(m, &m->then, m->now.at[k] + 1, row);
	}
	m->pos = pos;
	return false;
}

static int run(struct matcher *m, size_t where[2 * KL_REGEX_GROUPS])
{
	bool found = false;
	for (;;) {
		size_t n = 0, fresh[2 * KL_REGEX_GROUPS];
		bool end = m->pos >= m->text.size;
		if (!found) {
			memset(fresh, 0xff, sizeof fresh);
			add(m, &m->now, 0, fresh);
		}
		if (m->now.count == 0 && found)
			return KILN_OK;
		if (*m->steps == 0)
			return KILN_LIMIT;
		uint32_t c = end ? 0 : kl_utf8_at(m->text.data + m->pos, m->text.data + m->text.size, &n);
		found |= step(m, c, n, end, where);
		if (end)
			return found ? KILN_OK : KILN_NOT_FOUND;
		struct threads swap = m->now;
		m->now = m->then;
		m->then = swap;
		m->pos += n;
	}
}

static bool make_threads(struct threads *t, uint32_t count, uint32_t width, struct kl_arena *arena)
{
	t->at = kl_arena_alloc(arena, count * sizeof *t->at);
	t->where = kl_arena_alloc(arena, (size_t)count * width * sizeof *t->where);
	return t->at && t->where;
}

static struct kl_regex_state *make_state(const struct kl_regex *r, struct kl_arena *arena)
{
	struct kl_regex_state *s = kl_arena_alloc(arena, sizeof *s);
	if (!s || !make_threads(&s->now, r->count, 2 * r->groups, arena) || !make_threads(&s->then, r->count, 2 * r->groups, arena))
		return NULL;
	s->seen = kl_arena_alloc(arena, r->count * sizeof *s->seen);
	s->stack = kl_arena_alloc(arena, (2 * (size_t)r->count + 4) * sizeof *s->stack);
	if (!s->seen || !s->stack)
		return NULL;
	memset(s->seen, 0, r->count * sizeof *s->seen);
	s->round = 0;
	return s;
}

int kl_regex_find(struct kl_regex *r, kiln_slice text, size_t from, size_t where[2 * KL_REGEX_GROUPS], uint64_t *steps,
	struct kl_arena *arena)
{
	if (!r->state)
		r->state = make_state(r, arena);
	struct kl_regex_state *s = r->state;
	if (!s)
		return KILN_NO_MEMORY;
	struct matcher m = {.r = r, .text = text, .pos = from, .width = 2 * r->groups, .steps = steps, .stack = s->stack, .seen = s->seen,
		.now = s->now, .then = s->then, .round = s->round + 1};
	m.now.count = m.then.count = 0;
	int rc = run(&m, where);
	s->round = m.round;
	return rc;
}
