/* accept_path.h - private to fhir/accept*.c: from the node at fault to a kiln_error. */
#ifndef KL_ACCEPT_PATH_H
#define KL_ACCEPT_PATH_H
#include "base/json.h"

#define KL_ELEMENT_NAME_MAX 64  /* bytes of the longest element name of R4; the tables' test checks it */

struct kl_accept_fault {
	int status;
	uint32_t node;         /* where */
	const char *message;
	kiln_slice name;       /* an element's name to put behind the message, or empty */
};

/* Fill *err (may be NULL) with the fault's message, its byte and the FHIRPath from root, return its status. A name that is not
   plain (letters, digits, _) is left out, a long one cut. */
int kl_accept_fail(const struct kl_json *doc, uint32_t root, const struct kl_accept_fault *fault, kiln_error *err);

#endif
