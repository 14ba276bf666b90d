/* accept_xhtml.c - Narrative.div (R4 narrative.html): well-formed XHTML in one <div>, only the elements and attributes that
   invariant txt-1 lists. No scripts, forms, frames, event attributes, styles from elsewhere, processing instructions or document
   types. An empty <div> is let through, though txt-2 wants something to see: nothing is lost by storing it. */
#include "fhir/accept_rules.h"
#include <strings.h>

struct scan {
	const char *at, *end;
	const char *fault;
	unsigned depth;
	kiln_slice open[KL_XHTML_DEPTH]; /* names of the open elements */
};

static const char elements[][12] = {
	"a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div",
	"dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "q", "samp", "small",
	"span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var"
};
static const char attributes[][12] = {
	"abbr", "accesskey", "align", "alt", "axis", "bgcolor", "border", "cellhalign", "cellpadding", "cellspacing", "cellvalign",
	"char", "charoff", "charset", "cite", "class", "colspan", "compact", "coords", "dir", "frame", "headers", "height", "href",
	"hreflang", "hspace", "id", "lang", "longdesc", "name", "nowrap", "rel", "rev", "rowspan", "rules", "scope", "shape", "span",
	"src", "start", "style", "summary", "tabindex", "title", "type", "valign", "value", "vspace", "width", "xml:lang", "xmlns"
};

static bool listed(const char (*names)[12], size_t count, kiln_slice name)
{
	size_t low = 0;
	while (low < count) {
		size_t middle = (low + count) / 2;
		int c = kl_slice_cmp(kl_slice_of(names[middle]), name);
		if (c == 0)
			return true;
		if (c < 0)
			low = middle + 1;
		else
			count = middle;
	}
	return false;
}

static bool bad(struct scan *s, const char *fault)
{
	s->fault = s->fault ? s->fault : fault;
	return false;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_name(char c)
{
	unsigned char low = (unsigned char)c | 0x20;
	return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

static void skip_space(struct scan *s)
{
	while (s->at < s->end && is_space(*s->at))
		s->at++;
}

static kiln_slice read_name(struct scan *s)
{
	const char *from = s->at;
	while (s->at < s->end && is_name(*s->at))
		s->at++;
	return kl_slice(from, (size_t)(s->at - from));
}

/* Every & starts a character or entity reference. */
static bool check_references(struct scan *s, const char *from, const char *to)
{
	while ((from = memchr(from, '&', (size_t)(to - from)))) {
		const char *name = ++from;
		if (from < to && *from == '#')
			name = ++from;
		while (from < to && is_name(*from))
			from++;
		if (from == name || from == to || *from != ';')
			return bad(s, "a & that starts no entity in the narrative");
	}
	return true;
}

static bool read_text(struct scan *s)
{
	const char *from = s->at;
	while (s->at < s->end && *s->at != '<')
		s->at++;
	return check_references(s, from, s->at);
}

/* Skip to behind the text `stop`. */
static bool skip_past(struct scan *s, const char *stop)
{
	const char *found = memmem(s->at, (size_t)(s->end - s->at), stop, strlen(stop));
	if (!found)
		return bad(s, "the narrative is not well-formed XHTML");
	s->at = found + strlen(stop);
	return true;
}

static bool read_attribute(struct scan *s)
{
	kiln_slice name = read_name(s);
	if (!listed(attributes, sizeof attributes / sizeof *attributes, name) && !kl_slice_starts(name, KL_SLICE("xmlns:")))
		return bad(s, "an attribute that the narrative may not have");
	skip_space(s);
	if (s->at == s->end || *s->at++ != '=')
		return bad(s, "the narrative is not well-formed XHTML");
	skip_space(s);
	if (s->at == s->end || (*s->at != '"' && *s->at != '\''))
		return bad(s, "the narrative is not well-formed XHTML");
	const char *from = s->at + 1, *to = memchr(from, *s->at, (size_t)(s->end - from));
	if (!to || memchr(from, '<', (size_t)(to - from)))
		return bad(s, "the narrative is not well-formed XHTML");
	while (from < to && is_space(*from))
		from++;
	if (to - from >= 11 && strncasecmp(from, "javascript:", 11) == 0)
		return bad(s, "a script in the narrative");
	s->at = to + 1;
	return check_references(s, from, to);
}

static bool read_open(struct scan *s)
{
	kiln_slice name = read_name(s);
	if (!listed(elements, sizeof elements / sizeof *elements, name))
		return bad(s, "an element that the narrative may not have");
	for (;;) {
		const char *before = s->at;
		skip_space(s);
		if (s->at == s->end)
			return bad(s, "the narrative is not well-formed XHTML");
		if (*s->at == '>' || *s->at == '/')
			break;
		if (before == s->at || !read_attribute(s))
			return bad(s, "the narrative is not well-formed XHTML");
	}
	if (*s->at++ == '/') {
		if (s->at == s->end || *s->at++ != '>')
			return bad(s, "the narrative is not well-formed XHTML");
		return true;
	}
	if (s->depth == KL_XHTML_DEPTH)
		return bad(s, "the narrative is nested too deep");
	s->open[s->depth++] = name;
	return true;
}

static bool read_close(struct scan *s)
{
	kiln_slice name = read_name(s);
	skip_space(s);
	if (s->at == s->end || *s->at++ != '>' || s->depth == 0 || !kl_slice_eq(s->open[s->depth - 1], name))
		return bad(s, "the narrative is not well-formed XHTML");
	s->depth--;
	return true;
}

/* What starts with <, s->at behind it. */
static bool read_markup(struct scan *s)
{
	kiln_slice rest = kl_slice(s->at, (size_t)(s->end - s->at));
	if (kl_slice_starts(rest, KL_SLICE("/"))) {
		s->at++;
		return read_close(s);
	}
	if (kl_slice_starts(rest, KL_SLICE("!--")))
		return skip_past(s, "-->");
	if (kl_slice_starts(rest, KL_SLICE("![CDATA[")))
		return skip_past(s, "]]>");
	return read_open(s);
}

/* A tag, a comment or a run of text; s->at < s->end. */
static bool read_piece(struct scan *s)
{
	if (*s->at != '<')
		return read_text(s);
	s->at++;
	return read_markup(s);
}

const char *kl_accept_xhtml(kiln_slice text)
{
	struct scan s;
	s.at = text.data;
	s.end = text.data + text.size;
	s.fault = NULL;
	s.depth = 0;
	skip_space(&s);
	if (s.end - s.at < 5 || memcmp(s.at, "<div", 4) != 0 || is_name(s.at[4]))
		return "a narrative is one <div>";
	do {
		if (!read_piece(&s))
			return s.fault;
	} while (s.depth && s.at < s.end);
	skip_space(&s);
	return s.depth || s.at < s.end ? "the narrative is not well-formed XHTML" : NULL;
}
