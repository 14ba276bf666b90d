/* terms.h - how values of search parameters become the bytes of index terms (index/postings.h), for what is stored and for what is asked
   alike. A term is: index number (2 bytes), then for references and charts the target's record number (4 bytes, big-endian), then value
   bytes of this file. Encodings of one kind sort as their values do; each but a final string or URI tells its own length, so that
   composites are concatenations. docs/FORMAT.md has the table.

   token     folded code, 0x00, system symbol (kl_symbol_put; 0 = no system). `system|` alone: 0xFF, symbol. (0xFF starts no UTF-8.)
   string    folded text (fold.h): lower case, no marks, no punctuation, single spaces; a word of a family name beside its whole: the word, 0x01
   number    decimal key (base/decimal.h), of at most KL_NUMBER_TERM_DIGITS digits
   quantity  unit code, 0x00, system symbol, decimal key; a second term with the unit's text and symbol 0 where it differs
   date      point-like (an instant or a date up to one day): 0x01, low, width code; wider: 0x02, low, high, 0x00 and 0x03, high, low, 0x00
   uri       the text, of a canonical with a version also what stands before it; reference: nothing (the target is in front);
             Reference.identifier: no target, 0xFF, then as a token (record numbers stay below 0xFF000000)
   span      of numbers, in the place of one: 0xFF, 0xFD, flags (1: a low end, 2: a high end, 4 and 8: it is not in it), then the decimal keys of its ends
  present   an element that gives no other term: 0xFF, 0xFE, in an index of any kind, behind all its values
   several   0xFF, 0xFF: the record has more than one value in the order of the index (search_order.h)
   stray     0xFF, 0xFC, a type's name (none: external): the record refers to one of a type that the parameter does not name
   A text over KL_TEXT_TERM_MAX bytes is cut (at a character) and 0x1F and 24 characters of its SHA-256 in base32 follow; the code or unit of a
   component of a composite over KL_COMPONENT_TEXT_MAX bytes likewise, so that every composite fits. A string or URI that is not the last
   part of a composite has 0x00 behind it.
   chart     the low end of a date, then its width code, or 0x00 and the high end; a missing date: 0xFF
   low, high: seconds since the day before year 1 (5 bytes), then, where not zero, 0x800000 + microseconds (3 bytes). Open ends: all bits 0, all 1.
   A width code and what else follows an end is below 0x80, so that an end tells its length and instants within a second sort. */
#ifndef KL_TERMS_H
#define KL_TERMS_H
#include "base/buf.h"
#include "base/clock.h"
#include "base/decimal.h"
#include "base/limits.h"
#include "fhir/definitions.h"
#include "store/symbols.h"

#define KL_TEXT_TERM_MAX 120
#define KL_NUMBER_TERM_DIGITS 60   /* digits of a number that its term keeps */
#define KL_SPAN_TERM_DIGITS 32     /* the same of each end of a span */
#define KL_NUMBER_TERM_MAX (3 + 2 * (KL_SPAN_TERM_DIGITS / 2 + 6))   /* bytes of a number or span */
#define KL_VALUE_TERM_MAX (KL_KEY_MAX - 6)   /* value bytes behind index and target */
#define KL_COMPONENT_TEXT_MAX 60   /* of a code or unit inside a composite */
#define KL_TERM_LOGICAL 0xff       /* in front of the token of a Reference.identifier */
#define KL_TERM_PRESENT "\xff\xfe"
#define KL_TERM_SPAN "\xff\xfd"    /* in the place of a number: kl_term_span */
#define KL_TERM_SEVERAL "\xff\xff"
#define KL_TERM_STRAY "\xff\xfc"
#define KL_TERM_WORD 0x01          /* ends the term of a single word of a family name: left out of sorting */

/* R4 search: tokens fold case but for `_id`, UCUM and systems known to be case-sensitive. */
bool kl_system_folds(kiln_slice system);

void kl_term_token(struct kl_buf *out, uint32_t system, kiln_slice code, bool folds);   /* the whole: system|code or |code */
void kl_term_code(struct kl_buf *out, kiln_slice code, bool folds);                      /* code and 0x00: prefix for any system */
void kl_term_system(struct kl_buf *out, uint32_t system);
void kl_term_string(struct kl_buf *out, kiln_slice folded);
void kl_term_uri(struct kl_buf *out, kiln_slice uri);
void kl_term_number(struct kl_buf *out, const struct kl_decimal *d);
/* What lies between two numbers, NULL for an end that it does not have; flags: an end that is itself not in it. Behind all numbers of its unit. */
enum { KL_SPAN_ABOVE = 1 /* above low */, KL_SPAN_BELOW = 2 /* below high */ };
void kl_term_span(struct kl_buf *out, const struct kl_decimal *low, const struct kl_decimal *high, unsigned flags);
void kl_term_unit(struct kl_buf *out, uint32_t system, kiln_slice unit);                 /* the part before the number */
/* How much of a folded text or URI a search by prefix may compare with terms. Shorter than the text: hits must be verified. */
kiln_slice kl_term_prefix(kiln_slice text);
/* The code or unit (up to its 0x00) of the component that begins at out->size == start, shortened as composites have it. */
void kl_term_component(struct kl_buf *out, size_t start);

/* The period of a Period: NULL for an end that it does not have. One whose start lies after its end (per-1 forbids it, and acceptance lets it
   through) is that from the earlier to the later, both within, so that no search that would match either end can miss it. */
struct kl_period kl_period_between(const struct kl_period *start, const struct kl_period *end);
/* Dates, low not above high. Store: one or two terms. */
int kl_term_date(struct kl_buf *out, struct kl_period p, size_t ends[2]);   /* how many terms; ends[i] = out->size after term i */
/* Chart key: the low end first, so that later sorts later, then the high one; a missing date (NULL) sorts last. */
void kl_term_chart_date(struct kl_buf *out, const struct kl_period *p);
/* The period in a chart key; false: missing. *low (NULL allowed) is the bytes of the low end. */
bool kl_term_chart_parse(kiln_slice value, struct kl_period *p, size_t *low);
/* How many bytes of a date term's value, behind the first, are its low end; 0: they are not in front. */
size_t kl_term_date_low(kiln_slice value);
/* The period of a date term's value bytes; false if malformed. */
bool kl_term_date_parse(kiln_slice value, struct kl_period *p);

enum kl_prefix { KL_EQ, KL_NE, KL_GT, KL_LT, KL_GE, KL_LE, KL_SA, KL_EB, KL_AP };
/* Does a stored period match prefix and asked period? (R4 search 3.1.1.4.5/3.1.1.4.7: eq = within, ne = not within, gt/ge/lt/le by the ends, sa,
   eb; ap = overlaps, where the caller has widened the asked one by kl_period_about) */
bool kl_period_matches(enum kl_prefix prefix, struct kl_period stored, struct kl_period asked);
/* ap on dates: wider by 10 % of the distance to now (microseconds since 1970) at either end. */
struct kl_period kl_period_about(struct kl_period asked, int64_t now);
/* Ranges [low, high) of value bytes that hold every match; each hit is then decided by kl_period_matches on its parsed value.
   A record may be hit twice. Returns how many (at most 4). Slices live in *bytes, until something else is added to it. */
struct kl_range { kiln_slice low, high; };
size_t kl_date_ranges(enum kl_prefix prefix, struct kl_period asked, struct kl_buf *bytes, struct kl_range out[4]);
/* The same for chart keys: one range, whose high end is empty where it is open. */
struct kl_range kl_chart_range(enum kl_prefix prefix, struct kl_period asked, struct kl_buf *bytes);
/* A number that is asked for: its key, and those of the ends of what it may stand for (implied precision; of ap 10 %). */
struct kl_asked_number {
	struct kl_decimal number;
	kiln_slice at, low, high;
};
/* Does the term of a span match? (R4 search 3.1.1.4.5, ranges of the value) False also where it is malformed. */
bool kl_span_matches(enum kl_prefix prefix, kiln_slice term, const struct kl_asked_number *asked);
/* The same for the decimal keys of a number (value bytes after any unit part, which `front` gives): eq/ne/ap by implied
   precision or 10 %, gt/lt/ge/le by the number (sa and eb as gt and lt). ne gives two ranges. Exact: every hit matches; spans are in none. */
size_t kl_number_ranges(enum kl_prefix prefix, const struct kl_decimal *asked, kiln_slice front, struct kl_buf *bytes, struct kl_range out[2]);
/* What of a token, string, date, uri, number or quantity sorting compares, whose memcmp order is that of the values; data NULL: nothing, since another
   term of the same value, or none, counts. */
kiln_slice kl_term_compared(enum kl_param_type type, kiln_slice value);
/* [p, next after everything that starts with p); high.data NULL: to the end. p must not lie in *bytes. */
struct kl_range kl_range_of_prefix(kiln_slice p, struct kl_buf *bytes);

#endif
