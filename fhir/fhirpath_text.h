/* fhirpath_text.h - the encodings of encode(), decode(), escape() and unescape(), as plain functions of bytes. */
#ifndef KL_FHIRPATH_TEXT_H
#define KL_FHIRPATH_TEXT_H
#include "base/slice.h"

struct kl_fhirpath_transform {
	const char *name;
	size_t most;      /* bytes that one byte may become; 4 more are there */
	/* False: the text is not of that form, or what it stands for is no UTF-8. */
	bool (*run)(kiln_slice from, char *to, size_t *size);
};
/* A row without a name ends each. */
extern const struct kl_fhirpath_transform kl_fhirpath_encodings[], kl_fhirpath_decodings[], kl_fhirpath_escapes[], kl_fhirpath_unescapes[];

/* What stands behind a backslash at *p: \uXXXX, or one of the letters. False: another one. */
bool kl_fhirpath_unescape(const char **p, const char *end, const char *letters, char **to);

#endif
