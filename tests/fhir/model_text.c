/* model_text.c - see model_text.h. */
#include "model_text.h"
#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

/* ---- A search ---- */

static int hex(char c)
{
	const char *digits = "0123456789abcdef0123456789ABCDEF", *at = c ? strchr(digits, c) : NULL;
	return at ? (int)(at - digits) % 16 : -1;
}

static bool decode(struct kl_arena *arena, kiln_slice text, kiln_slice *out)
{
	char *to = kl_arena_alloc(arena, text.size + 1);
	size_t n = 0;
	for (size_t i = 0; i < text.size; i++) {
		if (text.data[i] != '%') {
			to[n++] = text.data[i] == '+' ? ' ' : text.data[i];
			continue;
		}
		if (text.size - i < 3 || hex(text.data[i + 1]) < 0 || hex(text.data[i + 2]) < 0)
			return false;
		to[n++] = (char)(hex(text.data[i + 1]) * 16 + hex(text.data[i + 2]));
		i += 2;
	}
	*out = kl_slice(to, n);
	return true;
}

bool model_take(kiln_slice *text, char separator, kiln_slice *part)
{
	size_t n = 0;
	if (!text->data)
		return false;
	while (n < text->size && text->data[n] != separator)
		n += text->data[n] == '\\' ? 2 : 1;
	n = n > text->size ? text->size : n;
	*part = kl_slice(text->data, n);
	*text = n < text->size ? kl_slice(text->data + n + 1, text->size - n - 1) : (kiln_slice){NULL, 0};
	return true;
}

kiln_slice model_plain(struct kl_arena *arena, kiln_slice escaped)
{
	char *to = kl_arena_alloc(arena, escaped.size + 1);
	size_t n = 0;
	for (size_t i = 0; i < escaped.size; i++)
		if (escaped.data[i] != '\\' || ++i < escaped.size)
			to[n++] = escaped.data[i];
	return kl_slice(to, n);
}

static bool read_param(struct kl_arena *arena, kiln_slice text, struct model_param *p)
{
	const char *equals = memchr(text.data, '=', text.size);
	kiln_slice value, part;
	if (!equals || !decode(arena, kl_slice(text.data, (size_t)(equals - text.data)), &p->name) ||
	    !decode(arena, kl_slice(equals + 1, (size_t)(text.data + text.size - equals) - 1), &value))
		return false;
	p->values = kl_arena_alloc(arena, (value.size + 1) * sizeof *p->values);
	while (model_take(&value, ',', &part)) {
		if (part.size == 0)
			return false;
		p->values[p->count++] = part;
	}
	return true;
}

bool model_query_read(struct kl_arena *arena, kiln_slice text, struct model_query *out)
{
	kiln_slice path, part, parts[3];
	unsigned n = 0;
	*out = (struct model_query){.count = 0};
	model_take(&text, '?', &path);
	while (n < 3 && model_take(&path, '/', &part))
		parts[n++] = part;
	if (n == 2 || path.data)
		return false;
	out->type = parts[n - 1];
	out->owner = n == 3 ? parts[0] : KL_SLICE("");
	out->id = n == 3 ? parts[1] : KL_SLICE("");
	out->params = kl_arena_alloc(arena, (text.size + 1) * sizeof *out->params);
	while (text.data) {
		const char *end = memchr(text.data, '&', text.size);
		size_t size = end ? (size_t)(end - text.data) : text.size;
		out->params[out->count] = (struct model_param){.count = 0};
		if (size && !read_param(arena, kl_slice(text.data, size), &out->params[out->count++]))
			return false;
		text = end ? kl_slice(end + 1, text.size - size - 1) : (kiln_slice){NULL, 0};
	}
	return true;
}

/* ---- Folding ---- */

static kiln_slice map(struct kl_arena *arena, kiln_slice text, int options)
{
	utf8proc_uint8_t *bytes = NULL;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)text.data, (utf8proc_ssize_t)text.size, &bytes, (utf8proc_option_t)options);
	kiln_slice out = n > 0 ? kl_arena_copy(arena, kl_slice(bytes, (size_t)n)) : KL_SLICE("");
	free(bytes);
	return out;
}

kiln_slice model_fold_case(struct kl_arena *arena, kiln_slice text)
{
	return map(arena, text, UTF8PROC_CASEFOLD);
}

kiln_slice model_fold(struct kl_arena *arena, kiln_slice text)
{
	kiln_slice s = map(arena, text, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
	char *to = kl_arena_alloc(arena, s.size + 1);
	size_t n = 0;
	utf8proc_int32_t c;
	for (utf8proc_ssize_t i = 0, used; i < (utf8proc_ssize_t)s.size; i += used) {
		used = utf8proc_iterate((const utf8proc_uint8_t *)s.data + i, (utf8proc_ssize_t)s.size - i, &c);
		const char *category = utf8proc_category_string(c);
		if (*category == 'Z' || c == '\t' || c == '\n' || c == '\r') {
			if (n && to[n - 1] != ' ')
				to[n++] = ' ';
		} else if (*category != 'P' && *category != 'C') {
			memcpy(to + n, s.data + i, (size_t)used);
			n += (size_t)used;
		}
	}
	return kl_slice(to, n && to[n - 1] == ' ' ? n - 1 : n);
}

/* ---- Dates ---- */

/* Days from 1970-01-01, counted year by year. */
static int64_t days(int year, int month, int day)
{
	static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	int64_t y = year - 1;
	return y * 365 + y / 4 - y / 100 + y / 400 - 719162 + before[month - 1] + (leap && month > 2) + day - 1;
}

#define DAY (INT64_C(86400) * 1000000)

/* Digits behind the point as microseconds, the width in *width; the rest of the text. */
static const char *fraction(const char *p, int64_t *micros, int64_t *width)
{
	*micros = 0;
	for (*width = 1000000; *p >= '0' && *p <= '9'; p++) {
		if (*width == 1)
			continue;
		*width /= 10;
		*micros += (*p - '0') * *width;
	}
	return p;
}

static bool read_time(const char *p, bool asked, int64_t day, struct model_period *out)
{
	int hour, minute, second = 0, n = 0, zone_hour, zone_minute;
	int64_t width = 60 * INT64_C(1000000), micros = 0, offset = 0;
	if (sscanf(p, "%2d:%2d%n", &hour, &minute, &n) != 2 || hour > 23 || minute > 59)
		return false;
	p += n;
	if (*p == ':') {
		if (sscanf(p, ":%2d%n", &second, &n) != 1)
			return false;
		p += n;
		width = 1000000;
		if (*p == '.')
			p = fraction(p + 1, &micros, &width);
	} else if (!asked) {
		return false;
	}
	if ((*p == '+' || *p == '-' || *p == ' ') && sscanf(p + 1, "%2d:%2d", &zone_hour, &zone_minute) == 2)
		offset = (*p == '-' ? -1 : 1) * (zone_hour * 60 + zone_minute) * 60 * INT64_C(1000000);
	else if (*p && strcmp(p, "Z") != 0)
		return false;
	second -= second == 60;   /* a leap second is in its day */
	out->low = day * DAY + (hour * 3600 + minute * 60 + second) * INT64_C(1000000) + micros - offset;
	out->high = out->low + width;
	return true;
}

bool model_date_read(kiln_slice slice, bool asked, struct model_period *out)
{
	char text[64];
	int year = 0, month = 1, day = 1, parts;
	if (slice.size < 4 || slice.size >= sizeof text)
		return false;
	memcpy(text, slice.data, slice.size);
	text[slice.size] = '\0';
	parts = sscanf(text, "%4d-%2d-%2d", &year, &month, &day);
	if (parts < 1 || year < 1 || month < 1 || month > 12 || day < 1 || day > 31)
		return false;
	if (slice.size > 10)
		return parts == 3 && text[10] == 'T' && read_time(text + 11, asked, days(year, month, day), out);
	if (slice.size != (size_t)(parts == 1 ? 4 : parts == 2 ? 7 : 10))
		return false;
	out->low = days(year, month, day) * DAY;
	out->high = parts == 3 ? out->low + DAY : parts == 1 || month == 12 ? days(year + 1, 1, 1) * DAY : days(year, month + 1, 1) * DAY;
	return true;
}

kiln_slice model_prefix(kiln_slice *text)
{
	static const char names[] = "eq ne gt lt ge le sa eb ap ";
	kiln_slice none = {NULL, 0}, prefix = kl_slice(text->data, 2);
	if (text->size < 2 || text->data[0] < 'a' || text->data[0] > 'z')
		return KL_SLICE("eq");
	*text = kl_slice(text->data + 2, text->size - 2);
	return memmem(names, sizeof names - 1, prefix.data, 2) && prefix.data[1] != ' ' ? prefix : none;
}

static int64_t wider(int64_t t, int64_t by) { return t == MODEL_FIRST || t == MODEL_LAST ? t : t + by; }

bool model_period_holds(kiln_slice prefix, struct model_period stored, struct model_period asked, int64_t now)
{
	bool within = stored.low >= asked.low && stored.high <= asked.high;
	if (kl_slice_is(prefix, "eq"))
		return within;
	if (kl_slice_is(prefix, "ne"))
		return !within;
	if (kl_slice_is(prefix, "gt"))
		return stored.high > asked.high;
	if (kl_slice_is(prefix, "lt"))
		return stored.low < asked.low;
	if (kl_slice_is(prefix, "ge"))
		return stored.high > asked.high || within;
	if (kl_slice_is(prefix, "le"))
		return stored.low < asked.low || within;
	if (kl_slice_is(prefix, "sa"))
		return stored.low >= asked.high;
	if (kl_slice_is(prefix, "eb"))
		return stored.high <= asked.low;
	int64_t distance = now < asked.low ? asked.low - now : now > asked.high ? now - asked.high : 0;
	return stored.low < wider(asked.high, distance / 10) && stored.high > wider(asked.low, -(distance / 10));
}
