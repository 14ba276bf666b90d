/* search_terminology.h - which coded values a search asks for, where that depends on what the store holds: :in and :not-in by a ValueSet, :above and
   :below by a CodeSystem (R4 search, token). They are found and read in the snapshot of the run. What they come to is kept with its view, up to
   KL_VALUESET_CODES codes in all, since a count, a page and a total ask for the same.

   codes.c       sets of coded values                    valueset.c            what a ValueSet comes to
   codesystem.c  the hierarchy of a CodeSystem           search_terminology.c  resources found by URL, version or id
   codesystem_filter.c  filters over its concepts        search_codes.c        values of a parameter that ask for codes */
#ifndef KL_SEARCH_TERMINOLOGY_H
#define KL_SEARCH_TERMINOLOGY_H
#include "fhir/codes.h"
#include "fhir/codesystem.h"
#include "fhir/search_run.h"

/* One value of a parameter. */
struct kl_asked_code {
	kiln_slice url;            /* IN: of the ValueSet, "": by id; BELOW, ABOVE: of the CodeSystem; LIST: the same, "": none, data NULL: any */
	kiln_slice version;        /* IN: "" any */
	kiln_slice id;             /* IN: of the ValueSet */
	kiln_slice code;           /* BELOW, ABOVE: as it is; LIST: kl_term_code */
	uint32_t any;              /* LIST, when the system is any: KL_CODE_ANY_SYSTEM ... */
};
enum kl_asked_kind { KL_ASKED_LIST, KL_ASKED_IN, KL_ASKED_BELOW, KL_ASKED_ABOVE };
struct kl_asked_codes {
	uint8_t kind;              /* enum kl_asked_kind */
	kiln_slice name;           /* of the parameter, for messages */
	struct kl_asked_code *list;
	uint32_t count;
};
/* The codes asked for, which live until the next call. KILN_BAD_QUERY: no such ValueSet, CodeSystem or code in the store; KILN_UNSUPPORTED: it needs
   something that is not offered; KILN_LIMIT, KILN_TOO_COSTLY. The message names the parameter. */
int kl_terminology_codes(struct kl_run *run, const struct kl_asked_codes *asked, const struct kl_codes **codes);
/* At the end of a run: what is not worth keeping goes. */
void kl_terminology_end(struct kl_run *run);

/* ---- For valueset.c ---- */

struct kl_resource {
	struct kl_record_buffer buffer;
	struct kl_json doc;
	struct kl_arena arena;
	uint32_t record;
};
struct kl_kept_system {
	struct kl_resource resource;
	struct kl_codesystem cs;
	kiln_slice version;                /* that was asked for */
	bool complete;                     /* content = complete */
};
#define KL_SYSTEMS_KEPT 4
struct kl_resolved_codes;
/* Of a view. */
struct kl_terminology {
	struct kl_run *run;                /* at work */
	struct kl_resolved_codes *resolved;/* newest first */
	struct kl_arena *arena;            /* terms of those that are being resolved */
	struct kl_kept_system *systems[KL_SYSTEMS_KEPT];
	unsigned turn;                     /* whose place the next one takes */
	uint32_t path[KL_VALUESET_DEPTH];  /* records of the value sets at work, each imported by the one before */
	unsigned depth;
	struct kl_buf bytes;               /* scratch */
};
/* Count codes that are looked at as blocks of an index that are read. KILN_TOO_COSTLY. */
int kl_terminology_spend(struct kl_terminology *t, uint64_t codes);
/* What the ValueSet with this canonical URL ("url" or "url|version") comes to, into *out, which is empty. */
int kl_terminology_import(struct kl_terminology *t, kiln_slice canonical, struct kl_codes *out);
/* The CodeSystem, until the next call but KL_SYSTEMS_KEPT. version "": any. KILN_NOT_FOUND, without a message: none that has codes. */
int kl_terminology_system(struct kl_terminology *t, kiln_slice url, kiln_slice version, const struct kl_kept_system **system);
/* The symbol of a code system; KL_SYMBOL_NONE: no record has it. */
int kl_terminology_symbol(struct kl_terminology *t, kiln_slice system, uint32_t *symbol);
/* What the resource in doc comes to, into *out, which is empty. */
int kl_valueset_codes(struct kl_terminology *t, const struct kl_json *doc, struct kl_arena *arena, struct kl_codes *out);
/* a = a how b, b is freed. */
int kl_terminology_combine(struct kl_terminology *t, struct kl_codes *a, struct kl_codes *b, enum kl_codes_how how);
/* Add the marked concepts. */
int kl_valueset_add_marked(struct kl_terminology *t, const struct kl_codesystem *cs, const unsigned char *marks, struct kl_codes *out);

#endif
