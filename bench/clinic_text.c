/* clinic_text.c - text that grows, and JSON without white space. A comma is due wherever the last byte ends a value. */
#include "bench/clinic.h"
#include <stdlib.h>
#include <string.h>

void die(const char *why)
{
	fprintf(stderr, "clinic: %s\n", why);
	exit(1);
}

void *grow(void *array, size_t count, size_t *cap, size_t size)
{
	if (count < *cap) return array;
	*cap = *cap ? *cap * 2 : 64;
	array = realloc(array, *cap * size);
	if (!array) die("out of memory");
	return array;
}

void text_add(struct text *t, const void *bytes, size_t n)
{
	if (t->size + n + 1 > t->cap) {
		t->cap = (t->size + n + 1) * 2;
		t->data = realloc(t->data, t->cap);
		if (!t->data) die("out of memory");
	}
	if (n) memcpy(t->data + t->size, bytes, n);
	t->size += n;
}

void text_put(struct text *t, const char *s)
{
	text_add(t, s, strlen(s));
}

void text_lower(struct text *t, const char *s)
{
	size_t from = t->size;
	text_put(t, s);
	for (size_t i = from; i < t->size; i++)
		if (t->data[i] >= 'A' && t->data[i] <= 'Z') t->data[i] = (char)(t->data[i] + 32);
}

void text_number(struct text *t, int64_t n)
{
	char buf[24];
	text_add(t, buf, (size_t)snprintf(buf, sizeof buf, "%lld", (long long)n));
}

const char *text_of(struct text *t)
{
	text_add(t, "", 0);
	t->data[t->size] = 0;
	return t->data;
}

void text_free(struct text *t)
{
	free(t->data);
	*t = (struct text){0};
}

static void string_put(struct text *t, const char *s, size_t n)
{
	static const char hex[] = "0123456789abcdef";
	text_add(t, "\"", 1);
	for (size_t i = 0, from = 0; i <= n; i++) {
		unsigned char ch = i < n ? (unsigned char)s[i] : 0;
		if (i < n && ch >= 0x20 && ch != '"' && ch != '\\') continue;
		text_add(t, s + from, i - from);
		from = i + 1;
		if (i == n) break;
		if (ch == '\n') text_add(t, "\\n", 2);
		else if (ch < 0x20) text_add(t, (char[]){'\\', 'u', '0', '0', hex[ch >> 4], hex[ch & 15]}, 6);
		else text_add(t, (char[]){'\\', (char)ch}, 2);
	}
	text_add(t, "\"", 1);
}

static void member(struct text *t, const char *key)
{
	char last = t->size ? t->data[t->size - 1] : '{';
	if (last != '{' && last != '[' && last != ':') text_add(t, ",", 1);
	if (!key) return;
	string_put(t, key, strlen(key));
	text_add(t, ":", 1);
}

void json_open(struct text *t, const char *key, char bracket)
{
	member(t, key);
	text_add(t, &bracket, 1);
}

void json_close(struct text *t, char bracket)
{
	text_add(t, &bracket, 1);
}

void json_bytes(struct text *t, const char *key, const char *value, size_t n)
{
	member(t, key);
	string_put(t, value, n);
}

void json_string(struct text *t, const char *key, const char *value)
{
	json_bytes(t, key, value, strlen(value));
}

void json_integer(struct text *t, const char *key, int64_t value)
{
	member(t, key);
	text_number(t, value);
}

void json_decimal(struct text *t, const char *key, int64_t value, int places)
{
	char buf[24];
	int64_t scale = 1, size = value < 0 ? -value : value;
	for (int i = 0; i < places; i++) scale *= 10;
	member(t, key);
	if (value < 0) text_add(t, "-", 1);
	text_number(t, size / scale);
	if (places) text_add(t, buf, (size_t)snprintf(buf, sizeof buf, ".%0*lld", places, (long long)(size % scale)));
}

void json_bool(struct text *t, const char *key, bool value)
{
	member(t, key);
	text_put(t, value ? "true" : "false");
}

void json_base64(struct text *t, const char *key, const void *bytes, size_t n)
{
	static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *in = bytes;
	member(t, key);
	text_add(t, "\"", 1);
	for (size_t i = 0; i < n; i += 3) {
		uint32_t v = (uint32_t)in[i] << 16 | (i + 1 < n ? (uint32_t)in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
		char out[4] = {set[v >> 18], set[v >> 12 & 63], i + 1 < n ? set[v >> 6 & 63] : '=', i + 2 < n ? set[v & 63] : '='};
		text_add(t, out, 4);
	}
	text_add(t, "\"", 1);
}
