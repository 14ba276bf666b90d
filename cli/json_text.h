/* json_text.h - JSON as bytes, just enough to take a line or a file apart; the library reads what is inside. */
#ifndef CLI_JSON_TEXT_H
#define CLI_JSON_TEXT_H
#include "kiln.h"
#include <stdbool.h>

/* The bytes of the value that text begins with, white space in front counted; 0: it does not end in text. Not checked: where brackets do not
   match, it ends somewhere. */
size_t json_size(kiln_slice text);
/* The members of an object, one by one: *at is 0 at first. False: there is no other, or it is no object. */
bool json_member(kiln_slice object, size_t *at, kiln_slice *name, kiln_slice *value);
/* The characters of a string with its quotes, which the caller frees; NULL: it is no string, or memory is short. */
char *json_string(kiln_slice text, size_t *size);

#endif
