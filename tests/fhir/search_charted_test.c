/* search_charted_test.c - a code beside patients: what charts give is what the code and the patients give when they are asked for apart. */
#include "search_fixture.h"
#include <stdio.h>

#define PATIENTS 6
#define CODES 5
#define RECORDS 1000
#define MOMENTS 4

struct world { struct shop shop; uint64_t random; char at[MOMENTS][24]; };

static unsigned below(struct world *w, unsigned n)
{
	w->random = w->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned)(w->random >> 33) % n;
}

/* Of two codes the first is in half of all; few have the last. */
static unsigned code(struct world *w)
{
	unsigned c = below(w, 40);
	return c < 20 ? 0 : c < 30 ? 1 : c < 36 ? 2 : c < 39 ? 3 : 4;
}

static void put_patient(struct world *w, kiln_batch *b, unsigned id)
{
	char json[256];
	int n = snprintf(json, sizeof json, "{\"resourceType\":\"Patient\",\"id\":\"p%u\",\"gender\":\"%s\",\"birthDate\":\"19%02u\"}", id, below(w, 2) ? "female" : "male", id + 10);
	cr_assert_eq(kiln_batch_put(b, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
}

static void put_observation(struct world *w, kiln_batch *b, unsigned id)
{
	char json[512], second[64] = "";
	if (below(w, 5) == 0)
		snprintf(second, sizeof second, ",{\"system\":\"http://t\",\"code\":\"c%u\"}", code(w));
	int n = snprintf(json, sizeof json, "{\"resourceType\":\"Observation\",\"id\":\"o%u\",\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://s\",\"code\":\"c%u\"}%s]},"
		"\"subject\":{\"reference\":\"%s/p%u\"}}", id, code(w), second, below(w, 20) ? "Patient" : "Group", below(w, PATIENTS));
	cr_assert_eq(kiln_batch_put(b, kl_slice(json, (size_t)n), NULL, NULL), KILN_OK);
}

static void commit(kiln_batch *b)
{
	kiln_error err = {0};
	cr_assert_eq(kiln_batch_commit(b, &err), KILN_OK, "%s", err.message);
	kiln_batch_close(b);
}

static void change(struct world *w, unsigned changes)
{
	kiln_batch *b;
	cr_assert_eq(kiln_batch_open(w->shop.store, &b, NULL), KILN_OK);
	for (unsigned i = 0; i < changes; i++) {
		char id[16];
		snprintf(id, sizeof id, "o%u", below(w, RECORDS));
		if (below(w, 3) == 0)
			cr_assert_eq(kiln_batch_delete(b, KL_SLICE("Observation"), kl_slice_of(id), NULL, NULL), KILN_OK);
		else
			put_observation(w, b, (unsigned)strtoul(id + 1, NULL, 10));
	}
	put_patient(w, b, below(w, PATIENTS));
	if (below(w, 2))
		cr_assert_eq(kiln_batch_delete(b, KL_SLICE("Patient"), KL_SLICE("p3"), NULL, NULL), KILN_OK);
	commit(b);
}

static void fill(struct world *w)
{
	kiln_batch *b;
	shop_open(&w->shop);
	cr_assert_eq(kiln_batch_open(w->shop.store, &b, NULL), KILN_OK);
	for (unsigned i = 0; i < PATIENTS; i++)
		put_patient(w, b, i);
	for (unsigned i = 0; i < RECORDS; i++)
		put_observation(w, b, i);
	commit(b);
	for (unsigned i = 0; i < MOMENTS; i++) {
		kiln_view *view;
		cr_assert_eq(kiln_view_open(w->shop.store, &view, NULL), KILN_OK);
		snprintf(w->at[i], sizeof w->at[i], "%llu", (unsigned long long)kiln_view_sequence(view));
		kiln_view_close(view);
		change(w, i == 2 ? 400 : 30);
	}
}

static bool among(const char *id, const char *ids)
{
	size_t n = strcspn(id, " ");
	for (; *ids; ids += strcspn(ids, " "), ids += *ids == ' ')
		if (strcspn(ids, " ") == n && memcmp(ids, id, n) == 0)
			return true;
	return false;
}

/* What both have, as shop_ask gives it. */
static void both(const char *a, const char *b, char *out)
{
	*out = 0;
	for (; *a; a += strcspn(a, " "), a += *a == ' ')
		if (among(a, b))
			out += sprintf(out, "%s%.*s", out[-1] == '\n' ? "" : " ", (int)strcspn(a, " "), a);
}

static void compare(struct world *w, const char *chain, const char *codes, const char *asof)
{
	static char buffer[RECORDS * 8];
	char query[200], apart[200], *want = buffer + 1;
	buffer[0] = '\n';
	snprintf(apart, sizeof apart, "Observation?%s%s", chain, asof);
	snprintf(query, sizeof query, "Observation?code=%s%s", codes, asof);
	both(shop_ask(&w->shop, query), shop_ask(&w->shop, apart), want);
	snprintf(query, sizeof query, "Observation?code=%s&%s%s", codes, chain, asof);
	cr_assert_str_eq(shop_ask(&w->shop, query), want, "%s", query);
}

Test(search_charted, chains)
{
	static const char *const chains[] = {"subject:Patient.gender=female", "patient.gender=male", "patient:Patient.birthdate=1913", "subject:Patient.birthdate=1911,1914,1915",
		"subject:Patient.gender=other", "subject:Patient.gender:not=male", "subject:Patient._id=p1,p4"};
	static const char *const codes[] = {"http://s|c0", "http://s|c3", "http://t|c1", "c0", "c4", "|c1", "c1,c3", "http://s|c2,http://t|c2,c4", "none"};
	struct world w = {.random = 7};
	fill(&w);
	for (unsigned m = 0; m <= MOMENTS; m++) {
		char asof[32] = "";
		if (m < MOMENTS)
			snprintf(asof, sizeof asof, "&_asOf=%s", w.at[m]);
		for (size_t i = 0; i < sizeof chains / sizeof *chains; i++)
			for (size_t k = 0; k < sizeof codes / sizeof *codes; k++)
				compare(&w, chains[i], codes[k], asof);
	}
	shop_close(&w.shop);
}

Test(search_charted, beside_other_clauses)
{
	struct world w = {.random = 8};
	fill(&w);
	static const char *const more[] = {"patient.gender=female&patient.birthdate=lt1916", "status=final&subject:Patient.gender=female", "code:not=c3&subject:Patient.gender=female",
		"_id=o1,o2,o3,o4,o5,o6,o7&subject:Patient.gender=female", "date:missing=true&subject:Patient.gender=female"};
	for (size_t i = 0; i < sizeof more / sizeof *more; i++)
		for (unsigned c = 0; c < CODES; c++) {
			char code[8];
			snprintf(code, sizeof code, "c%u", c);
			compare(&w, more[i], code, "");
		}
	shop_close(&w.shop);
}

/* Each patient is asked for apart. */
Test(search_charted, has)
{
	static const char *const codes[] = {"http://s|c0", "http://t|c4", "c4", "c3,http://t|c1", "none"};
	struct world w = {.random = 9};
	fill(&w);
	for (unsigned m = 0; m <= MOMENTS; m++)
		for (size_t k = 0; k < sizeof codes / sizeof *codes; k++) {
			char query[200], asof[32] = "", want[PATIENTS * 5] = "";
			if (m < MOMENTS)
				snprintf(asof, sizeof asof, "&_asOf=%s", w.at[m]);
			for (unsigned p = 0; p < PATIENTS; p++) {
				snprintf(query, sizeof query, "Observation?patient=p%u&code=%s%s", p, codes[k], asof);
				bool any = *shop_ask(&w.shop, query);
				snprintf(query, sizeof query, "Patient?_id=p%u%s", p, asof);
				if (any && *shop_ask(&w.shop, query))
					snprintf(want + strlen(want), sizeof want - strlen(want), "%sp%u", *want ? " " : "", p);
			}
			snprintf(query, sizeof query, "Patient?_has:Observation:subject:code=%s&_sort=birthdate%s", codes[k], asof);
			cr_assert_str_eq(shop_ask(&w.shop, query), want, "%s", query);
			snprintf(query, sizeof query, "Patient?_sort=birthdate&_has:Observation:patient:code=%s%s", codes[k], asof);
			cr_assert_str_eq(shop_ask(&w.shop, query), want, "%s", query);
		}
	shop_close(&w.shop);
}
