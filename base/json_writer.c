/* json_writer.c - the writer: each call checks that it may stand where it stands. */
#include "base/json.h"
#include "base/json_scan.h"
#include "base/utf8.h"

static bool fail(struct kl_json_writer *w)
{
	w->failed = true;
	return false;
}

static bool in_object(const struct kl_json_writer *w)
{
	unsigned char top = w->depth ? w->stack[w->depth - 1] : 0;
	return top == '{' || top == '{' + 1;
}

/* A comma before every member but the first. */
static void separate(struct kl_json_writer *w)
{
	unsigned char *top = &w->stack[w->depth - 1];
	if (*top == '{' || *top == '[')
		++*top;
	else
		kl_buf_add_byte(w->out, ',');
}

/* Makes way for a value; false when none may stand here. */
static bool begin_value(struct kl_json_writer *w)
{
	if (w->failed)
		return false;
	if (w->depth == 0) {
		if (w->rooted)
			return fail(w);
		w->rooted = true;
	} else if (in_object(w)) {
		if (!w->keyed)
			return fail(w);
		w->keyed = false;
	} else {
		separate(w);
	}
	return true;
}

/* RFC 8259 section 7: the quote, the backslash and what is below U+0020. */
static void add_escape(struct kl_buf *out, unsigned char c)
{
	static const char hex[] = "0123456789abcdef", from[] = "\b\f\n\r\t\"\\", name[] = "bfnrt\"\\";
	const char *known = memchr(from, c, sizeof from - 1);
	if (known)
		kl_buf_add(out, (char[]){'\\', name[known - from]}, 2);
	else
		kl_buf_add(out, (char[]){'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]}, 6);
}

static void add_string(struct kl_buf *out, kiln_slice s)
{
	const char *p = s.data ? s.data : "", *end = p + s.size;
	bool high = false;
	kl_buf_add_byte(out, '"');
	for (;;) {
		const char *stop = kl_json_scan_plain(p, end, &high);
		kl_buf_add(out, p, (size_t)(stop - p));
		if (stop == end)
			break;
		add_escape(out, (unsigned char)*stop);
		p = stop + 1;
	}
	kl_buf_add_byte(out, '"');
}

/* What the reader would refuse is refused here as well: bad UTF-8 and U+0000. */
static bool writable(kiln_slice s)
{
	return s.size == 0 || (kl_utf8_check(s) == s.size && !memchr(s.data, 0, s.size));
}

void kl_json_begin(struct kl_json_writer *w, struct kl_buf *out)
{
	*w = (struct kl_json_writer){.out = out};
}

void kl_json_open(struct kl_json_writer *w, char bracket)
{
	if ((bracket != '{' && bracket != '[') || w->depth == sizeof w->stack) {
		fail(w);
		return;
	}
	if (!begin_value(w))
		return;
	w->stack[w->depth++] = (unsigned char)bracket;
	kl_buf_add_byte(w->out, (unsigned char)bracket);
}

void kl_json_close(struct kl_json_writer *w)
{
	if (w->failed || w->depth == 0 || w->keyed) {
		fail(w);
		return;
	}
	kl_buf_add_byte(w->out, in_object(w) ? '}' : ']');
	w->depth--;
}

void kl_json_key(struct kl_json_writer *w, const char *key)
{
	kiln_slice text = kl_slice_of(key);
	if (w->failed || !in_object(w) || w->keyed || !writable(text)) {
		fail(w);
		return;
	}
	separate(w);
	add_string(w->out, text);
	kl_buf_add_byte(w->out, ':');
	w->keyed = true;
}

void kl_json_put_string(struct kl_json_writer *w, kiln_slice utf8)
{
	if (!writable(utf8))
		fail(w);
	else if (begin_value(w))
		add_string(w->out, utf8);
}

void kl_json_put_int(struct kl_json_writer *w, int64_t v)
{
	char digits[20];
	size_t at = sizeof digits;
	uint64_t rest = v < 0 ? -(uint64_t)v : (uint64_t)v;
	if (!begin_value(w))
		return;
	do
		digits[--at] = (char)('0' + rest % 10);
	while (rest /= 10);
	if (v < 0)
		digits[--at] = '-';
	kl_buf_add(w->out, digits + at, sizeof digits - at);
}

void kl_json_put_bool(struct kl_json_writer *w, bool v)
{
	if (begin_value(w))
		kl_buf_add_text(w->out, v ? "true" : "false");
}

void kl_json_put_null(struct kl_json_writer *w)
{
	if (begin_value(w))
		kl_buf_add_text(w->out, "null");
}

void kl_json_put_raw(struct kl_json_writer *w, kiln_slice json)
{
	if (json.size == 0)
		fail(w);
	else if (begin_value(w))
		kl_buf_add_slice(w->out, json);
}

bool kl_json_done(const struct kl_json_writer *w)
{
	return !w->failed && w->rooted && w->depth == 0 && kl_buf_ok(w->out);
}
