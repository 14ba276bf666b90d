/* question.h - what the benchmark asks of every system, and what it takes for an answer.

   A question is one kind with values from the data. Each kind is an exact FHIR R4 search; a system may answer it in any way that its own users
   would choose, as long as the answer is the same. Values are plain text: ids without their type, codes with their system apart. */
#ifndef BENCH_QUESTION_H
#define BENCH_QUESTION_H
#include "kiln.h"
#include <stdbool.h>

enum question_kind {
	/* name, FHIR, what is counted: B rows with bodies, C a count only */
	Q_READ,          /* Type/id                                                                                          B */
	Q_VERSION,       /* Type/id/_history/1st: the version that was loaded, of a record that has been updated since       B */
	Q_CHART,         /* ?_type=TYPES&patient=P: all that refers to the patient (question.types), any order               B */
	Q_LAST,          /* Observation?patient=P&code=S|C&_sort=-date&_count=10                                             B, in order */
	Q_ENCOUNTERS,    /* Encounter?patient=P, any order                                                                   B */
	Q_ENCOUNTER,     /* ?_type=TYPES&encounter=E: all of an encounter (question.types), any order                        B */
	Q_CODE_COUNT,    /* Observation?code=S|C                                                                             C */
	Q_CODE_PAGE,     /* Observation?code=S|C&_count=20: any 20 of the matches                                            B, any of Q_CODE_ALL */
	Q_CODE_ALL,      /* Observation?code=S|C, any order                                                                  B */
	Q_CODE_DATE,     /* Observation?code=S|C&date=geD                                                                    C */
	Q_CODE_QUANTITY, /* Observation?code=S|C&value-quantity=gtN|http://unitsofmeasure.org|U                              C */
	Q_THREE,         /* Observation?status=A&category=G&code=S|C                                                         C */
	Q_CODES,         /* Observation?code=S|C1,S|C2,...: up to 100 of them                                                C */
	Q_CHAIN,         /* Observation?code=S|C&subject:Patient.gender=G                                                    C */
	Q_CHAIN_TWO,     /* Condition?encounter:Encounter.service-provider:Organization.name=N: name begins with N           C */
	Q_HAS,           /* Patient?_has:Condition:patient:code=S|C                                                          C */
	Q_INCLUDES,      /* Encounter?patient=P&_include=Encounter:service-provider&_revinclude=Condition:encounter          B */
	Q_NAME,          /* Patient?name=N: a family or given name (or its prefix, suffix, text) begins with N               B */
	Q_SORTED,        /* Observation?_sort=-date,_id&_count=20, page question.page (from 1)                               B, in order */
	Q_HISTORY,       /* Type/id/_history: every version, newest first                                                    B */
	Q_KINDS
};

struct question {
	enum question_kind kind;
	const char *type, *id;                 /* READ, VERSION, HISTORY */
	const char *patient, *encounter;       /* ids */
	const char *const *types;              /* CHART, ENCOUNTER: names, NULL ends them */
	const char *system;                    /* of code and codes */
	const char *code;
	const char *const *codes;              /* CODES: NULL ends them */
	const char *status, *category;         /* THREE: codes; the category's system is left open, as in FHIR */
	const char *date;                      /* CODE_DATE: a day, 2015-01-01, in UTC */
	const char *number, *unit;             /* CODE_QUANTITY: decimal text; UCUM code */
	const char *gender;
	const char *name;                      /* NAME, CHAIN_TWO: a prefix, lower case ASCII letters */
	size_t count, page;                    /* CODE_PAGE, SORTED, LAST: rows of a page; SORTED: which, from 1 */
	/* SORTED, page > 1: where the page before ended, for systems whose users page by the last row: its date's text as in the record, and its id.
	   A system that pages by an offset uses page. */
	const char *after_date, *after_id;
};

/* What a run gave. Rows are told one by one, with their bodies; a count is set. */
struct answer {
	uint64_t count;
	uint64_t hash;      /* of the ids: their sum, or where order is asked of their sequence */
	uint64_t bytes;     /* of bodies */
	bool ordered;       /* set by who asks */
	const char *mark;   /* set by who asks: a text to look for in each body, NULL for none */
	uint64_t marked;    /* bodies that have it */
	/* Where not NULL, the hash of each id is told to it: who asks wants to know which they are. */
	void (*each)(void *arg, uint64_t hash);
	void *arg;
};
/* A row: body is all of the resource's JSON, in memory, NULL for none. The bytes are read, so that what is only mapped is paid for. */
void answer_row(struct answer *answer, const char *type, size_t type_size, const char *id, size_t id_size, const char *body, size_t body_size);
/* 64 bits of Type/id. */
uint64_t answer_hash(const char *type, size_t type_size, const char *id, size_t id_size);

/* What is known of a kind: its name in tables ("last 10 of patient and code") and in files ("last"), whether it gives a count or rows with bodies. */
struct question_about {
	const char *id, *name;
	bool counts, ordered;
};
const struct question_about *question_about(enum question_kind kind);
/* The question as FHIR has it: "Observation?patient=...", or "Type/id" of a read. False if it does not fit. */
bool question_text(const struct question *question, char *out, size_t size);
#endif
