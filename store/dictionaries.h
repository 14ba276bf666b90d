/* dictionaries.h - the compression dictionaries that are built into the library, written by tools/dictionary.c. They are trained on
   made-up records and on the specification's public examples alone, since a dictionary keeps pieces of what it was trained on.
   A number is for ever: a stored body names the number of its dictionary, so bytes under a number never change. 0 means none. */
#ifndef KL_DICTIONARIES_H
#define KL_DICTIONARIES_H
#include "base/slice.h"
#include <stdint.h>

struct kl_dictionary {
	uint16_t number;            /* 1, 2, 3 ... */
	const char *type;           /* "" for the general one */
	const unsigned char *data;  /* with zstd's header and entropy tables */
	size_t size;
};

/* The one to compress bodies of a type with: the general one where the type has none. */
const struct kl_dictionary *kl_dictionary_for(kiln_slice type);
/* The one of a number; NULL if there is none. */
const struct kl_dictionary *kl_dictionary_numbered(unsigned number);

#endif
