/* files.h - the files that operands name: themselves, or what is below a directory in byte order of names, hidden files left out. */
#ifndef CLI_FILES_H
#define CLI_FILES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct files {
	char **paths;       /* owned; "-" for standard input */
	size_t count, cap;
	uint64_t bytes;     /* of all of them together */
	bool endless;       /* one is no regular file: bytes is not the whole */
	char *culprit;      /* owned: what could not be read */
};

/* Add an operand. False: errno, and culprit unless memory was short. */
bool files_add(struct files *files, const char *operand);
void files_free(struct files *files);

#endif
