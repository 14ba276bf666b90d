/* limits.h - every size a user controls, by name. Reaching one is a named status, never a crash. */
#ifndef KL_LIMITS_H
#define KL_LIMITS_H

#define KL_RESOURCE_MAX (64u << 20)   /* bytes of one resource */
#define KL_DOCUMENT_MAX (512u << 20)  /* bytes of one JSON document that is read: a Bundle to be taken apart */
#define KL_DEPTH_MAX 64               /* nesting of one resource */
#define KL_BUNDLE_DEPTH 8             /* nesting that a Bundle may add around its resources */
#define KL_NUMBER_MAX 512             /* characters of one number */
#define KL_STRING_MAX (1u << 20)      /* characters of a FHIR string (R4 datatypes, string); base64Binary is bounded by the resource */
#define KL_ID_MAX 64                  /* characters of a logical id (R4 datatypes, id) */
#define KL_URI_MAX 4096               /* bytes of a reference or URI that is indexed */
#define KL_KEY_MAX 255                /* bytes of an index term; longer ones are cut and hashed (LMDB allows 511 in a key) */
#define KL_TERMS_MAX 65536            /* index terms of one resource */
#define KL_EXPRESSION_DEPTH 200          /* nesting of a FHIRPath expression */
#define KL_EXPRESSION_SIZE (1u << 16)    /* bytes of a FHIRPath expression */
#define KL_EXPRESSION_STEPS (1u << 24)   /* work of one evaluation: items made, members looked at, 64 bytes of text, comparisons */
#define KL_EXPRESSION_MEMORY (128u << 20) /* bytes that one evaluation may make */
#define KL_QUOTIENT_DIGITS 28            /* significant digits of a division that does not come out even */
#define KL_FUNCTION_DIGITS 15            /* significant digits of exp(), ln(), log(), sqrt() and of power() with a fraction */
#define KL_REGEX_SIZE 4096               /* bytes of a regular expression */
#define KL_REGEX_PROGRAM 4096            /* instructions that it may become; a{1,100} is a hundred times a */
#define KL_REGEX_DEPTH 64                /* nesting of its groups */
#define KL_REGEX_GROUPS 16               /* groups that are kept for a replacement, the whole match among them */
#define KL_CUSTOM_MAX 256                /* search parameters of the store's own (SearchParameter resources) that are in force */
#define KL_CUSTOM_STEPS (1u << 20)       /* of KL_EXPRESSION_STEPS, what one of them may use on one resource */
#define KL_CUSTOM_MEMORY (32u << 20)     /* of KL_EXPRESSION_MEMORY */
#define KL_QUERY_MAX (1u << 20)       /* bytes of a search URL */
#define KL_LINK_MAX 2000              /* bytes of a query that a link to the next page repeats, where it may be kept instead */
#define KL_KEPT_MAX 256               /* queries kept for such links, the newest */
#define KL_KEPT_BYTES (64u << 20)     /* and their bytes */
#define KL_CLAUSES_MAX 256            /* parameters of one search */
#define KL_COST_MAX (1u << 24)        /* blocks of an index that one search may read, unless it is told otherwise; a record read counts as KL_COST_RECORD */
#define KL_COST_RECORD 16
#define KL_VALUES_MAX 65536           /* values of one parameter, joined by commas */
#define KL_INCLUDE_PARAMS_MAX 64      /* of _include and _revinclude in one search */
#define KL_INCLUDES_MAX 10000         /* records that one page brings along by them */
#define KL_INCLUDE_ROUNDS_MAX 64      /* of :iterate: references followed one behind the other */
#define KL_VALUESET_CODES 1000000     /* codes of a CodeSystem, or that a ValueSet comes to */
#define KL_VALUESET_DEPTH 16          /* value sets that import one another */
#define KL_BATCH_MAX 65536            /* operations of one batch */
#define KL_SCRATCH_KEPT (256u << 10)  /* bytes of a reader's buffers that stay for the next one */
#define KL_PAST_MAX 4294967294u       /* versions of one store that others have superseded */

#endif
