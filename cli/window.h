/* window.h - a window on an input that holds the document being read: 1 MiB, more only while one document needs it.

   data + start .. data + end are the bytes not yet consumed; `offset` says where in the (unpacked) input they begin. */
#ifndef CLI_WINDOW_H
#define CLI_WINDOW_H
#include "cli/input.h"
#include "kiln.h"

#define WINDOW_SIZE ((size_t)1 << 20)
#define WINDOW_KEPT ((size_t)16 << 20)   /* kept while documents of this size keep coming */
#define WINDOW_MAX ((size_t)512 << 20)   /* the largest document */

struct window {
	struct input *input;   /* owned */
	char *data;
	size_t start, end, cap;
	size_t largest;        /* most bytes consumed at once since the last fill */
	uint64_t offset;
	int status;            /* of the input: INPUT_OK until it ended, stopped or failed */
};

/* Begin on another input; the window keeps its memory. All-zero at first. INPUT_OK, INPUT_FAILED. */
int window_open(struct window *w, const char *path);
void window_close(struct window *w);  /* the input, not the memory */
void window_free(struct window *w);
kiln_slice window_text(const struct window *w);
/* The first size bytes are done with. */
void window_consume(struct window *w, size_t size);
/* Consume white space, and at the start of the input a byte order mark. */
void window_skip_space(struct window *w);
/* Read on, as far as there is room; when the window is full it grows. False when there is no more room to have: WINDOW_MAX is
   reached, or memory is short. */
bool window_fill(struct window *w);
/* Consume up to and with the next line end; all that is left if there is none. */
void window_skip_line(struct window *w);
void window_skip_all(struct window *w);

#endif
