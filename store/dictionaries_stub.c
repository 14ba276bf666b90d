/* dictionaries_stub.c - no dictionaries. */
#include "store/dictionaries.h"

__attribute__((weak)) const struct kl_dictionary *kl_dictionary_for(kiln_slice type)
{
	(void)type;
	return NULL;
}

__attribute__((weak)) const struct kl_dictionary *kl_dictionary_numbered(unsigned number)
{
	(void)number;
	return NULL;
}
