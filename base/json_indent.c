/* json_indent.c - two blanks for each level. */
#include "base/json_indent.h"

static void line(const struct kl_json_indent *s, struct kl_buf *out)
{
	kl_buf_add_byte(out, '\n');
	for (uint32_t i = 0; i < s->depth; i++)
		kl_buf_add(out, "  ", 2);
}

static void open(struct kl_json_indent *s, char bracket, struct kl_buf *out)
{
	kl_buf_add_byte(out, (unsigned char)bracket);
	s->depth++;
	s->opened = true;
}

static void close(struct kl_json_indent *s, char bracket, struct kl_buf *out)
{
	s->depth--;
	if (!s->opened)
		line(s, out);
	s->opened = false;
	kl_buf_add_byte(out, (unsigned char)bracket);
}

/* A byte of a string, its quotes among them. */
static void string_byte(struct kl_json_indent *s, char c, struct kl_buf *out)
{
	kl_buf_add_byte(out, (unsigned char)c);
	if (s->escaped)
		s->escaped = false;
	else if (c == '\\')
		s->escaped = s->quoted;
	else if (c == '"')
		s->quoted = !s->quoted;
}

void kl_json_indent(struct kl_json_indent *s, kiln_slice piece, struct kl_buf *out)
{
	for (size_t i = 0; i < piece.size; i++) {
		char c = piece.data[i];
		if (!s->quoted && (c == '}' || c == ']')) {
			close(s, c, out);
			continue;
		}
		if (s->opened) {
			line(s, out);
			s->opened = false;
		}
		if (s->quoted || c == '"')
			string_byte(s, c, out);
		else if (c == '{' || c == '[')
			open(s, c, out);
		else
			kl_buf_add_byte(out, (unsigned char)c);
		if (!s->quoted && c == ',')
			line(s, out);
		if (!s->quoted && c == ':')
			kl_buf_add_byte(out, ' ');
	}
}
