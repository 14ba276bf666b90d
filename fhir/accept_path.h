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
	bool defined;          /* the name is from the definitions, not from the document */
};

/* Fill *err (may be NULL) with the fault's message, its byte and the FHIRPath from root, return its status. A name from the
   document is shown only if some type has an element of that name: another one may hold anything. */
int kl_accept_fail(const struct kl_json *doc, uint32_t root, const struct kl_accept_fault *fault, kiln_error *err);

#endif
