/* definitions.h - what FHIR R4 (4.0.1) defines, as constant tables: types and their elements, codes of required bindings, search
   parameters, the indexes they read, compartments. definitions_gen.c is compiled from tools/r4/r4.json by
   tools/r4/generate.py. Numbers (of types, elements, parameters, indexes) change with the tables: never store one on disk,
   store a name or URL. Concrete resource types come first: kl_type_at(0) to kl_type_at(KL_RESOURCE_TYPES - 1), by name. */
#ifndef KL_DEFINITIONS_H
#define KL_DEFINITIONS_H
#include "base/slice.h"

/* Text of the tables: offset above 12 bits of length. Every text is followed by a NUL. 0 is the empty text. */
typedef uint32_t kl_text;
extern const char kl_definitions_pool[];
static inline kiln_slice kl_text_slice(kl_text t) { return kl_slice(kl_definitions_pool + (t >> 12), t & 0xfff); }

#define KL_RESOURCE_TYPES 146
#define KL_NO_TYPE UINT16_MAX

enum kl_type_kind { KL_TYPE_RESOURCE, KL_TYPE_COMPLEX, KL_TYPE_BACKBONE, KL_TYPE_PRIMITIVE };
enum kl_primitive {
	KL_PRIM_NONE, KL_PRIM_BOOLEAN, KL_PRIM_INTEGER, KL_PRIM_UNSIGNED, KL_PRIM_POSITIVE, KL_PRIM_DECIMAL, KL_PRIM_STRING,
	KL_PRIM_MARKDOWN, KL_PRIM_CODE, KL_PRIM_ID, KL_PRIM_URI, KL_PRIM_URL, KL_PRIM_CANONICAL, KL_PRIM_OID, KL_PRIM_UUID,
	KL_PRIM_BASE64, KL_PRIM_DATE, KL_PRIM_DATETIME, KL_PRIM_INSTANT, KL_PRIM_TIME, KL_PRIM_XHTML
};
enum { /* DOMAIN: a DomainResource; EXTENSION, REFERENCE: that type itself; INVARIANTS: acceptance has rules for this type alone */
	KL_TYPE_ABSTRACT = 1, KL_TYPE_DOMAIN = 2, KL_TYPE_EXTENSION = 4, KL_TYPE_REFERENCE = 8, KL_TYPE_INVARIANTS = 16
};

struct kl_type {
	uint64_t required;   /* bit slot - 1 of every element (or choice group) with min >= 1 */
	kl_text name;        /* "Observation", "HumanName", "dateTime", "Observation.component" */
	uint16_t self;       /* kl_type_at(self) is this */
	uint16_t base;       /* the type it specialises (code: string, Age: Quantity, Patient: DomainResource) or KL_NO_TYPE */
	uint16_t elements;   /* number of the first element */
	uint16_t count;      /* of elements */
	uint16_t lookup;     /* internal: first slot of the element hash */
	uint16_t multiplier; /* internal */
	uint8_t shift;       /* internal */
	uint8_t kind;        /* enum kl_type_kind */
	uint8_t primitive;   /* enum kl_primitive */
	uint8_t flags;
};

enum {
	KL_EL_MANY = 1,      /* max > 1: a JSON array */
	KL_EL_REQUIRED = 2,  /* min >= 1 (a choice: one of its group) */
	KL_EL_CHOICE = 4,    /* one of value[x]; elements of a group stand together */
	KL_EL_SUMMARY = 8, KL_EL_MODIFIER = 16,
	KL_EL_RESOURCE = 32  /* holds a resource: contained, Bundle.entry.resource, Parameters.parameter.resource */
};

struct kl_element {
	kl_text name;      /* its JSON name: "valueQuantity" */
	uint16_t type;     /* kl_type_at; of a KL_EL_RESOURCE element: Resource */
	uint16_t codes;    /* code, CodeableConcept: list of the allowed codes (required binding), 0 when any */
	uint8_t flags;
	uint8_t base_len;  /* of a choice: bytes of its name before the type ("value"), else 0 */
	uint8_t slot;      /* number from 1 of a required element or a choice group within its type, 0: untracked */
	uint8_t spare;
};

extern const struct kl_type kl_types[];
extern const struct kl_element kl_elements[];
extern const uint16_t kl_type_count;
static inline const struct kl_type *kl_type_at(uint16_t n) { return &kl_types[n]; }
static inline kiln_slice kl_type_name(const struct kl_type *t) { return kl_text_slice(t->name); }
static inline kiln_slice kl_element_name(const struct kl_element *e) { return kl_text_slice(e->name); }
static inline const struct kl_type *kl_element_type(const struct kl_element *e) { return &kl_types[e->type]; }
/* In the order of the definition, t->count of them. Types of kind PRIMITIVE: id and extension. */
static inline const struct kl_element *kl_elements_of(const struct kl_type *t) { return &kl_elements[t->elements]; }

/* A resource type, datatype or backbone type ("Observation.component") by name, NULL if there is none. */
const struct kl_type *kl_type_named(kiln_slice name);
/* The same for concrete resource types only. */
const struct kl_type *kl_resource_type(kiln_slice name);
/* Is t `base` or a specialisation of it? */
bool kl_type_is(const struct kl_type *t, const struct kl_type *base);
/* The element with this JSON name, NULL if there is none. hash: kl_json_hash(name), which key nodes carry. */
const struct kl_element *kl_element_named(const struct kl_type *t, kiln_slice name, uint16_t hash);
/* The elements of choice `name` ("value" for value[x]), *count of them side by side; NULL if the type has no such choice. */
const struct kl_element *kl_choice_named(const struct kl_type *t, kiln_slice name, unsigned *count);

/* A code of a required binding; system is the code system's URL. */
struct kl_code { kl_text code, system; };
/* The list's codes, sorted by memcmp then length, *count of them. */
const struct kl_code *kl_codes_of(uint16_t codes, unsigned *count);
/* A code's row in a list (its first, if several systems have it), NULL if the list does not allow it. */
const struct kl_code *kl_code_find(uint16_t codes, kiln_slice code);

enum kl_param_type {
	KL_PARAM_NUMBER, KL_PARAM_DATE, KL_PARAM_STRING, KL_PARAM_TOKEN, KL_PARAM_REFERENCE, KL_PARAM_COMPOSITE,
	KL_PARAM_QUANTITY, KL_PARAM_URI, KL_PARAM_SPECIAL
};

/* A search parameter of one base type: R4's, or the store's own (custom.h), which has no number. What both have is asked by functions. */
struct kl_custom;
struct kl_param {
	kl_text code, url;
	kl_text expression;      /* the branches for this base, joined by " | "; empty for _content, _text, _query, _filter */
	uint16_t base;           /* type: a resource type, Resource or DomainResource */
	uint16_t targets;        /* first of target_count resource types a reference may have: kl_param_target */
	uint16_t components;     /* composite: first of component_count: kl_param_component */
	uint16_t indexes;        /* first of index_count indexes it reads: kl_param_index */
	uint16_t filter;         /* reference: only targets of this type count (`patient` over the index of `subject`), or KL_NO_TYPE */
	uint8_t target_count, component_count, index_count;
	uint8_t type;            /* enum kl_param_type */
	const struct kl_custom *custom;  /* NULL: R4's */
};
struct kl_component {
	uint16_t param, spare;   /* kl_param_at: the definition it follows, which gives its type */
	kl_text expression;  /* relative to each item of the composite's expression */
};
/* Stored once for all parameters that read it. Named on disk by the type's name, the owner's url and the ordinal. */
struct kl_index_def {
	kl_text branches;    /* FHIRPath, branches joined by " | ", in a normal form (`as` is ofType, no resolve() filter) */
	uint16_t owner;      /* kl_param_at: the parameter with the fewest branches, then without a filter, then first by code;
	                        a composite's components are the owner's */
	uint8_t ordinal;     /* from 0: among the owner's */
	uint8_t type;        /* enum kl_param_type */
	const struct kl_custom *custom;  /* NULL: R4's */
};

extern const struct kl_param kl_params[];
extern const struct kl_component kl_components[];
extern const struct kl_index_def kl_index_defs[];
extern const uint16_t kl_param_targets[], kl_param_indexes[];
extern const uint16_t kl_param_count, kl_index_count;
extern const uint64_t kl_definitions_digest;   /* of all tables: two libraries with the same make the same indexes */

static inline const struct kl_param *kl_param_at(uint16_t n) { return &kl_params[n]; }
static inline const struct kl_index_def *kl_index_at(uint16_t n) { return &kl_index_defs[n]; }
static inline uint16_t kl_param_index(const struct kl_param *p, unsigned i) { return kl_param_indexes[p->indexes + i]; }
static inline const struct kl_component *kl_param_component(const struct kl_param *p, unsigned i) { return &kl_components[p->components + i]; }
/* Of R4's and the store's own. */
kiln_slice kl_param_code(const struct kl_param *p), kl_param_url(const struct kl_param *p);
uint16_t kl_param_target(const struct kl_param *p, unsigned i);
const struct kl_index_def *kl_param_def(const struct kl_param *p, unsigned i);
const struct kl_param *kl_component_param(const struct kl_param *p, unsigned i);
kiln_slice kl_component_expression(const struct kl_param *p, unsigned i);
const struct kl_param *kl_def_owner(const struct kl_index_def *def);
kiln_slice kl_def_branches(const struct kl_index_def *def);

/* The numbers (kl_param_at) of a resource type's parameters, sorted by code, with those inherited from Resource and DomainResource
   (_id, _lastUpdated ...). For the types Resource and DomainResource: their own and inherited ones. NULL and 0 for a datatype. */
const uint16_t *kl_params_of(const struct kl_type *t, unsigned *count);
/* The parameter of a resource type (inherited ones too) by code, NULL if there is none. */
const struct kl_param *kl_param_named(const struct kl_type *t, kiln_slice code);
/* The numbers (kl_index_at) of all indexes of a resource type, inherited ones too, without doubles, ascending. */
const uint16_t *kl_index_defs_of(const struct kl_type *t, unsigned *count);

#endif
