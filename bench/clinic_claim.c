/* clinic_claim.c - what a visit costs: claims of the facility and the pharmacy, and the explanation of benefits. */
#include "bench/clinic_model.h"
#include <string.h>

#define CMS "https://bluebutton.cms.gov/resources/variables/"

void visit_bill(struct visit *v, enum item_kind kind, const struct code *code, const struct uuid *id, int64_t cents)
{
	struct item *item;
	if (v->item_count == (int)COUNT(v->items)) return;
	item = &v->items[v->item_count++];
	item->kind = kind;
	item->code = code;
	item->cents = cents;
	if (id) item->id = *id;
}

static void put_head(struct clinic *c, const struct person *p, const struct visit *v, const char *kind, bool named)
{
	struct text *t = c->line;
	char name[96];
	snprintf(name, sizeof name, "%s %s", p->given, p->family);
	json_string(t, "status", "active");
	element_plain_concept(t, "type", HL7 "claim-type", kind);
	json_string(t, "use", "claim");
	reference_to(c, "patient", "Patient", &p->id, named ? name : NULL);
	element_period(t, "billablePeriod", v->period, v->place->zone);
	element_time(t, "created", v->period.end, v->place->zone);
	reference_organization(c, "provider", v->place);
	element_plain_concept(t, "priority", HL7 "processpriority", "normal");
}

static void put_cover(struct clinic *c, const struct person *p, const struct visit *v)
{
	struct text *t = c->line;
	json_open(t, "insurance", '[');
	json_open(t, NULL, '{');
	json_integer(t, "sequence", 1);
	json_bool(t, "focal", true);
	if (v->place->chart) {
		reference_to(c, "coverage", "Coverage", &p->coverage, p->payer);
	} else {
		json_open(t, "coverage", '{');
		json_string(t, "display", p->payer);
		json_close(t, '}');
	}
	json_close(t, '}');
	json_close(t, ']');
}

static void put_visit_reference(struct clinic *c, const struct visit *v)
{
	json_open(c->line, "encounter", '[');
	reference_to(c, NULL, "Encounter", &v->id, NULL);
	json_close(c->line, ']');
}

void claim_write_pharmacy(struct clinic *c, struct person *p, struct visit *v, const struct uuid *request)
{
	struct text *t = c->line;
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "Claim", &id, NULL);
	put_head(c, p, v, "pharmacy", false);
	reference_to(c, "prescription", "MedicationRequest", request, NULL);
	put_cover(c, p, v);
	json_open(t, "item", '[');
	json_open(t, NULL, '{');
	json_integer(t, "sequence", 1);
	element_concept(t, "productOrService", v->type, true);
	put_visit_reference(c, v);
	json_close(t, '}');
	json_close(t, ']');
	element_money(t, "total", random_between(&p->random, 500, 60000));
	resource_end(c);
}

static int count_of(const struct visit *v, enum item_kind kind)
{
	int n = 0;
	for (int i = 0; i < v->item_count; i++) n += v->items[i].kind == kind;
	return n;
}

/* The list of what the items refer to: supporting information, diagnoses or procedures. */
static void put_links(struct clinic *c, const struct visit *v, enum item_kind kind, const char *list, const char *key, const char *type, bool benefit)
{
	struct text *t = c->line;
	int sequence = 0;
	if (!count_of(v, kind)) return;
	json_open(t, list, '[');
	for (int i = 0; i < v->item_count; i++) {
		if (v->items[i].kind != kind) continue;
		json_open(t, NULL, '{');
		json_integer(t, "sequence", ++sequence);
		if (kind == ITEM_VACCINE) element_plain_concept(t, "category", HL7 "claiminformationcategory", "info");
		reference_to(c, key, type, &v->items[i].id, NULL);
		if (benefit && kind == ITEM_DIAGNOSIS) {
			json_open(t, "type", '[');
			element_plain_concept(t, NULL, HL7 "ex-diagnosistype", "principal");
			json_close(t, ']');
		}
		json_close(t, '}');
	}
	json_close(t, ']');
}

static void put_sequence(struct text *t, const char *key, int n)
{
	json_open(t, key, '[');
	json_integer(t, NULL, n);
	json_close(t, ']');
}

/* Items keep the order in which they were done; `seen` counts each kind, which is the number they are linked by. */
static void put_item_start(struct text *t, const struct item *item, int sequence, int seen[4])
{
	static const char *const keys[4] = {NULL, "diagnosisSequence", "procedureSequence", "informationSequence"};
	json_open(t, NULL, '{');
	json_integer(t, "sequence", sequence);
	if (item->kind != ITEM_SERVICE) put_sequence(t, keys[item->kind], ++seen[item->kind]);
}

static void put_claim_items(struct clinic *c, const struct visit *v)
{
	struct text *t = c->line;
	int seen[4] = {0};
	json_open(t, "item", '[');
	for (int i = 0; i < v->item_count; i++) {
		const struct item *item = &v->items[i];
		put_item_start(t, item, i + 1, seen);
		element_concept(t, "productOrService", item->code, true);
		if (item->cents && item->kind != ITEM_SERVICE) element_money(t, "net", item->cents);
		if (item->kind == ITEM_SERVICE) put_visit_reference(c, v);
		json_close(t, '}');
	}
	json_close(t, ']');
}

static void write_claim(struct clinic *c, struct person *p, struct visit *v, const struct uuid *id)
{
	struct text *t = c->line;
	resource_begin(c, "Claim", id, NULL);
	put_head(c, p, v, "institutional", true);
	reference_location(c, "facility", v->place);
	put_links(c, v, ITEM_VACCINE, "supportingInfo", "valueReference", "Immunization", false);
	put_links(c, v, ITEM_DIAGNOSIS, "diagnosis", "diagnosisReference", "Condition", false);
	put_links(c, v, ITEM_PROCEDURE, "procedure", "procedureReference", "Procedure", false);
	put_cover(c, p, v);
	put_claim_items(c, v);
	element_money(t, "total", v->items[0].cents);
	resource_end(c);
}

static void put_referral(struct clinic *c, const struct person *p, const struct visit *v)
{
	struct text *t = c->line;
	json_open(t, NULL, '{');
	json_string(t, "resourceType", "ServiceRequest");
	json_string(t, "id", "referral");
	json_string(t, "status", "completed");
	json_string(t, "intent", "order");
	reference_to(c, "subject", "Patient", &p->id, NULL);
	reference_clinician(c, "requester", v->clinician, false);
	json_open(t, "performer", '[');
	reference_clinician(c, NULL, v->clinician, false);
	json_close(t, ']');
	json_close(t, '}');
}

static void put_contained(struct clinic *c, const struct person *p, const struct visit *v)
{
	struct text *t = c->line;
	json_open(t, "contained", '[');
	put_referral(c, p, v);
	json_open(t, NULL, '{');
	json_string(t, "resourceType", "Coverage");
	json_string(t, "id", "coverage");
	json_string(t, "status", "active");
	json_open(t, "type", '{');
	json_string(t, "text", p->payer);
	json_close(t, '}');
	reference_to(c, "beneficiary", "Patient", &p->id, NULL);
	json_open(t, "payor", '[');
	json_open(t, NULL, '{');
	json_string(t, "display", p->payer);
	json_close(t, '}');
	json_close(t, ']');
	json_close(t, '}');
	json_close(t, ']');
}

static void put_local(struct text *t, const char *key, const char *id, const char *display)
{
	json_open(t, key, '{');
	json_string(t, "reference", id);
	if (display) json_string(t, "display", display);
	json_close(t, '}');
}

static void put_adjudication(struct text *t, int64_t cents)
{
	static const struct { const char *code, *display; int share; } lines[] = {
		{CMS "line_coinsrnc_amt", "Line Beneficiary Coinsurance Amount", 20}, {CMS "line_prvdr_pmt_amt", "Line Provider Payment Amount", 80},
		{CMS "line_sbmtd_chrg_amt", "Line Submitted Charge Amount", 100}, {CMS "line_alowd_chrg_amt", "Line Allowed Charge Amount", 100},
		{CMS "line_bene_ptb_ddctbl_amt", "Line Beneficiary Part B Deductible Amount", 0}, {CMS "line_prcsg_ind_cd", "Line Processing Indicator Code", -1}};
	json_open(t, "adjudication", '[');
	for (size_t i = 0; i < COUNT(lines); i++) {
		json_open(t, NULL, '{');
		element_concept(t, "category", &(struct code){"https://bluebutton.cms.gov/resources/codesystem/adjudication", lines[i].code, lines[i].display}, false);
		if (lines[i].share >= 0) element_money(t, "amount", cents * lines[i].share / 100);
		json_close(t, '}');
	}
	json_close(t, ']');
}

static void put_benefit_items(struct clinic *c, const struct visit *v)
{
	static const struct code places[] = {{HL7 "ex-serviceplace", "19", "Off Campus-Outpatient Hospital"},
		{HL7 "ex-serviceplace", "21", "Inpatient Hospital"}, {HL7 "ex-serviceplace", "20", "Urgent Care Facility"}};
	struct text *t = c->line;
	int seen[4] = {0};
	json_open(t, "item", '[');
	for (int i = 0; i < v->item_count; i++) {
		const struct item *item = &v->items[i];
		put_item_start(t, item, i + 1, seen);
		element_concept(t, "category", &(struct code){CMS "line_cms_type_srvc_cd", "1", "Medical care"}, false);
		element_concept(t, "productOrService", item->code, true);
		element_period(t, "servicedPeriod", v->period, v->place->zone);
		element_concept(t, "locationCodeableConcept", &places[v->class_code == 'i' ? 1 : v->class_code == 'e' ? 2 : 0], false);
		if (item->kind == ITEM_SERVICE) put_visit_reference(c, v);
		if (item->cents && item->kind != ITEM_SERVICE) {
			element_money(t, "net", item->cents);
			put_adjudication(t, item->cents);
		}
		json_close(t, '}');
	}
	json_close(t, ']');
}

static void put_team(struct clinic *c, const struct visit *v)
{
	struct text *t = c->line;
	json_open(t, "careTeam", '[');
	json_open(t, NULL, '{');
	json_integer(t, "sequence", 1);
	reference_clinician(c, "provider", v->clinician, false);
	element_concept(t, "role", &(struct code){HL7 "claimcareteamrole", "primary", "Primary Care Practitioner"}, false);
	json_close(t, '}');
	json_close(t, ']');
}

static void put_sums(struct clinic *c, const struct person *p, const struct visit *v)
{
	struct text *t = c->line;
	int64_t paid = 0;
	for (int i = 1; i < v->item_count; i++) paid += v->items[i].cents * 80 / 100;
	json_open(t, "insurance", '[');
	json_open(t, NULL, '{');
	json_bool(t, "focal", true);
	put_local(t, "coverage", "#coverage", p->payer);
	json_close(t, '}');
	json_close(t, ']');
	put_benefit_items(c, v);
	json_open(t, "total", '[');
	json_open(t, NULL, '{');
	element_concept(t, "category", &(struct code){HL7 "adjudication", "submitted", "Submitted Amount"}, true);
	element_money(t, "amount", v->items[0].cents);
	json_close(t, '}');
	json_close(t, ']');
	json_open(t, "payment", '{');
	element_money(t, "amount", paid);
	json_close(t, '}');
}

static void put_benefit_head(struct clinic *c, const struct person *p, const struct visit *v, const struct uuid *claim)
{
	struct text *t = c->line;
	json_open(t, "identifier", '[');
	element_identifier(t, NULL, CMS "clm_id", claim->text);
	element_identifier(t, NULL, "https://bluebutton.cms.gov/resources/identifier/claim-group", "99999999999");
	json_close(t, ']');
	json_string(t, "status", "active");
	element_plain_concept(t, "type", HL7 "claim-type", "institutional");
	json_string(t, "use", "claim");
	reference_to(c, "patient", "Patient", &p->id, NULL);
	element_period(t, "billablePeriod", (struct period){v->period.end, v->period.end + 365 * DAY}, v->place->zone);
	element_time(t, "created", v->period.end, v->place->zone);
	json_open(t, "insurer", '{');
	json_string(t, "display", p->payer);
	json_close(t, '}');
	reference_clinician(c, "provider", v->clinician, false);
	put_local(t, "referral", "#referral", NULL);
	reference_location(c, "facility", v->place);
	reference_to(c, "claim", "Claim", claim, NULL);
	json_string(t, "outcome", "complete");
}

static void write_benefit(struct clinic *c, struct person *p, struct visit *v, const struct uuid *claim)
{
	struct uuid id = random_uuid(&p->random);
	resource_begin(c, "ExplanationOfBenefit", &id, NULL);
	put_contained(c, p, v);
	put_benefit_head(c, p, v, claim);
	put_team(c, v);
	put_links(c, v, ITEM_DIAGNOSIS, "diagnosis", "diagnosisReference", "Condition", true);
	put_sums(c, p, v);
	resource_end(c);
}

void claim_write(struct clinic *c, struct person *p, struct visit *v)
{
	struct uuid id = random_uuid(&p->random);
	write_claim(c, p, v, &id);
	write_benefit(c, p, v, &id);
}
