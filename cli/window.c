/* window.c - a window on an input that holds the document being read. */
#include "cli/window.h"
#include <stdlib.h>
#include <string.h>

int window_open(struct window *w, const char *path)
{
	w->start = w->end = 0;
	w->offset = 0;
	w->status = input_open(&w->input, path);
	return w->status;
}

void window_close(struct window *w)
{
	input_close(w->input);
	w->input = NULL;
}

void window_free(struct window *w)
{
	window_close(w);
	free(w->data);
	*w = (struct window){0};
}

kiln_slice window_text(const struct window *w)
{
	return (kiln_slice){w->data + w->start, w->end - w->start};
}

void window_consume(struct window *w, size_t size)
{
	w->start += size;
	w->offset += size;
	if (size > w->largest)
		w->largest = size;
}

void window_skip_space(struct window *w)
{
	if (w->offset == 0 && w->end - w->start >= 3 && !memcmp(w->data + w->start, "\xef\xbb\xbf", 3))
		window_consume(w, 3);
	while (w->start < w->end && strchr(" \t\r\n", w->data[w->start]) && w->data[w->start])
		window_consume(w, 1);
}

static bool resize(struct window *w, size_t cap)
{
	char *data = realloc(w->data, cap);

	if (!data)
		return false;
	w->data = data;
	w->cap = cap;
	return true;
}

/* A document does not fit: twice the room, or, so that it is not begun again at each doubling, what the file still has, within reason. */
static bool grow(struct window *w)
{
	uint64_t whole = w->cap + input_left(w->input) + 1;
	size_t cap = w->cap ? w->cap * 2 : WINDOW_SIZE;

	if (w->cap && whole > cap && cap < WINDOW_KEPT)
		cap = whole < WINDOW_KEPT ? (size_t)whole : WINDOW_KEPT;
	return resize(w, cap);
}

/* Room to read into. What is left moves to the front; a window that was large for one document becomes small again. */
static bool make_room(struct window *w)
{
	size_t left = w->end - w->start;

	if (left)
		memmove(w->data, w->data + w->start, left);
	w->start = 0;
	w->end = left;
	if (w->cap > WINDOW_SIZE && left < WINDOW_SIZE && (w->largest <= WINDOW_SIZE || w->cap > WINDOW_KEPT))
		resize(w, WINDOW_SIZE);
	w->largest = 0;
	if (left < w->cap)
		return true;
	return left < WINDOW_MAX && grow(w);
}

bool window_fill(struct window *w)
{
	size_t size;

	if (!make_room(w))
		return false;
	while (w->status == INPUT_OK && w->end < w->cap) {
		w->status = input_read(w->input, w->data + w->end, w->cap - w->end, &size);
		w->end += size;
	}
	return true;
}

void window_skip_line(struct window *w)
{
	char *end;

	do {
		end = w->end > w->start ? memchr(w->data + w->start, '\n', w->end - w->start) : NULL;
		window_consume(w, end ? (size_t)(end + 1 - (w->data + w->start)) : w->end - w->start);
	} while (!end && w->status == INPUT_OK && window_fill(w));
}

void window_skip_all(struct window *w)
{
	do
		window_consume(w, w->end - w->start);
	while (w->status == INPUT_OK && window_fill(w));
}
