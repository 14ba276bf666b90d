/* input.h - the bytes of a file or of standard input, unpacked when they are gzip's (RFC 1952; by the magic bytes, also several members
   one after another). */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum input_status {
	INPUT_OK,
	INPUT_END,
	INPUT_STOPPED,   /* a signal asks to stop */
	INPUT_FAILED,    /* errno tells */
	INPUT_DAMAGED    /* gzip data that cannot be unpacked */
};

struct input;
/* Open the file at path, "-" for standard input. INPUT_OK, INPUT_FAILED. */
int input_open(struct input **input, const char *path);
void input_close(struct input *input);
/* Up to room bytes; *size of them. Any status above. */
int input_read(struct input *input, char *out, size_t room, size_t *size);
/* Bytes read of the file itself, before unpacking. */
uint64_t input_consumed(const struct input *input);
/* Bytes of the file itself that are not read yet; 0 where that is not known. */
uint64_t input_left(const struct input *input);

#endif
