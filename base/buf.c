/* buf.c - growth of a byte buffer: doubling, so that appending costs amortised constant time. */
#include "base/buf.h"
#include <stdlib.h>

#define FIRST_SIZE 256

void kl_buf_free(struct kl_buf *b)
{
	free(b->data);
	*b = (struct kl_buf){0};
}

char *kl_buf_grow(struct kl_buf *b, size_t n)
{
	if (b->failed)
		return NULL;
	size_t cap = b->cap < FIRST_SIZE ? FIRST_SIZE : b->cap;
	if (n > SIZE_MAX / 2 - b->size) {
		b->failed = true;
		return NULL;
	}
	while (cap - b->size < n)
		cap *= 2;
	char *data = cap == b->cap ? b->data : realloc(b->data, cap);
	if (!data) {
		b->failed = true;
		return NULL;
	}
	b->data = data;
	b->cap = cap;
	return data + b->size;
}
