/* fold.c - two paths: a table for ASCII, utf8proc for the rest. Since every mark with a combining class goes, no canonical
   reordering is left to do and characters fold one by one. */
#include "fhir/fold.h"
#include "base/utf8.h"
#include <utf8proc.h>

#define DECOMPOSED_MAX 32  /* code points of one decomposed character; Unicode's longest has 18 */

/* ASCII to its folded form: 0 goes, ' ' is white space. */
static const unsigned char ascii_fold[128] =
	"\0\0\0\0\0\0\0\0\0     \0\0" "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
	" \0\0\0$\0\0\0\0\0\0+\0\0\0\0" "0123456789\0\0<=>\0"
	"\0abcdefghijklmno" "pqrstuvwxyz\0\0\0^\0"
	"`abcdefghijklmno" "pqrstuvwxyz\0|\0~";

enum fate { KEEP, SPACE, DROP };

static enum fate fate_of(utf8proc_int32_t c)
{
	const utf8proc_property_t *p = utf8proc_get_property(c);
	switch (p->category) {
	case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
		return SPACE;
	case UTF8PROC_CATEGORY_CC:
		return c == 0x85 || (c >= 9 && c <= 13) ? SPACE : DROP;
	case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC:
		return p->combining_class ? DROP : KEEP;
	case UTF8PROC_CATEGORY_ME: case UTF8PROC_CATEGORY_CF:
	case UTF8PROC_CATEGORY_PC: case UTF8PROC_CATEGORY_PD: case UTF8PROC_CATEGORY_PS: case UTF8PROC_CATEGORY_PE:
	case UTF8PROC_CATEGORY_PI: case UTF8PROC_CATEGORY_PF: case UTF8PROC_CATEGORY_PO:
		return DROP;
	default:
		return KEEP;
	}
}

/* What was appended so far: where it began, and whether a space is due before the next character. */
struct folding {
	struct kl_buf *out;
	size_t start;
	bool space;
};

static void add_character(struct folding *f, utf8proc_int32_t c)
{
	enum fate fate = fate_of(c);
	if (fate == SPACE)
		f->space = true;
	if (fate != KEEP)
		return;
	char *to = kl_buf_room(f->out, 5);
	if (!to)
		return;
	size_t gap = f->space && f->out->size > f->start;
	to[0] = ' ';
	f->space = false;
	f->out->size += gap + kl_utf8_put(to + gap, (uint32_t)c);
}

/* Decompose and fold one character; one that Unicode does not know stays as it is. */
static size_t decompose(uint32_t c, int options, utf8proc_int32_t out[DECOMPOSED_MAX])
{
	int bound = 0;
	utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)c, out, DECOMPOSED_MAX, (utf8proc_option_t)options, &bound);
	if (n < 0 || n > DECOMPOSED_MAX) {
		out[0] = (utf8proc_int32_t)c;
		n = 1;
	}
	return (size_t)n;
}

/* The rest from p on, of which any character may be beyond ASCII. */
static void fold_unicode(struct folding *f, const char *p, const char *end)
{
	const int options = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
	utf8proc_int32_t parts[DECOMPOSED_MAX];
	size_t used, n;
	for (; p < end; p += used) {
		uint32_t c = kl_utf8_at(p, end, &used);
		n = decompose(c, options, parts);
		for (size_t i = 0; i < n; i++)
			add_character(f, parts[i]);
	}
}

void kl_fold(kiln_slice text, struct kl_buf *out)
{
	struct folding f = {out, out->size, false};
	char *to = kl_buf_room(out, text.size + 1);
	const char *p = text.data, *end = p + text.size, *begin = to;
	if (!to || text.size == 0)
		return;
	for (; p < end && !(*p & 0x80); p++) {
		unsigned char c = ascii_fold[(unsigned char)*p];
		if (c > ' ') {
			*to = ' ';
			to += f.space && to > begin;
			f.space = false;
			*to++ = (char)c;
		} else {
			f.space |= c != 0;
		}
	}
	out->size += (size_t)(to - begin);
	if (p < end)
		fold_unicode(&f, p, end);
}

void kl_fold_case(kiln_slice text, struct kl_buf *out)
{
	char *to = kl_buf_room(out, text.size + 1);
	const char *p = text.data, *end = p + text.size, *begin = to;
	utf8proc_int32_t parts[DECOMPOSED_MAX];
	size_t used, n;
	if (!to)
		return;
	for (; p < end && !(*p & 0x80); p++)
		*to++ = (char)(*p >= 'A' && *p <= 'Z' ? *p | 0x20 : *p);
	out->size += (size_t)(to - begin);
	for (; p < end; p += used) {
		uint32_t c = kl_utf8_at(p, end, &used);
		n = decompose(c, UTF8PROC_CASEFOLD, parts);
		for (size_t i = 0; i < n && (to = kl_buf_room(out, 4)); i++)
			out->size += kl_utf8_put(to, (uint32_t)parts[i]);
	}
}

static bool ends_word(uint32_t c)
{
	if (c < 0x80)
		return ascii_fold[c] == ' ' || c == '-';
	return fate_of((utf8proc_int32_t)c) == SPACE || utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_PD;
}

bool kl_fold_word(kiln_slice *rest, kiln_slice *word)
{
	const char *p = rest->data, *end = p + rest->size, *from;
	size_t used = 1;
	while (p < end && ends_word(kl_utf8_at(p, end, &used)))
		p += used;
	from = p;
	while (p < end && !ends_word(kl_utf8_at(p, end, &used)))
		p += used;
	*word = kl_slice(from, (size_t)(p - from));
	*rest = kl_slice(p, (size_t)(end - p));
	return word->size != 0;
}
