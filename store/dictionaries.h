/* dictionaries.h - the compression dictionaries that are built into the library. A number is for ever. */
#ifndef KL_DICTIONARIES_H
#define KL_DICTIONARIES_H
#include "base/slice.h"
#include <stdint.h>

struct kl_dictionary {
	uint16_t number;   /* 1, 2, 3 ... */
	const char *type;
	const unsigned char *data;
	size_t size;
};

/* The one to compress bodies of a type with, and the one of a number; NULL if there is none. */
const struct kl_dictionary *kl_dictionary_for(kiln_slice type);
const struct kl_dictionary *kl_dictionary_numbered(unsigned number);

#endif
