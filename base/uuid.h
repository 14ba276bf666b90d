/* uuid.h - UUIDs (RFC 9562): random (4), by name (5), text both ways. */
#ifndef KL_UUID_H
#define KL_UUID_H
#include "base/slice.h"

#define KL_UUID_TEXT 36

bool kl_uuid_random(unsigned char out[16]);
bool kl_uuid_by_name(const unsigned char space[16], kiln_slice name, unsigned char out[16]);  /* version 5, SHA-1 */
void kl_uuid_text(const unsigned char uuid[16], char out[KL_UUID_TEXT]);                      /* lower case, no NUL */
/* True for the 36 characters 8-4-4-4-12 in lower-case hex only (what kl_uuid_text gives back unchanged). Any version. */
bool kl_uuid_parse(kiln_slice text, unsigned char out[16]);
/* The same, upper-case hex allowed as well. */
bool kl_uuid_parse_any(kiln_slice text, unsigned char out[16]);

#endif
