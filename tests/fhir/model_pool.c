/* model_pool.c - see model_pool.h. Texts have case, marks, punctuation, blanks, what must be escaped, and lengths that index terms do not keep. */
#include "model_pool.h"
#include <stddef.h>

#define LONG "a very long text that goes on and on, further than what any term of an index keeps of it, so that records have to be looked at, "

const char *model_pool_text(struct model_random *r)
{
	static const char *const list[] = {"Alpha", "ALPHA", "alpha beta", "Be-ta", "Gamma", "GAM", "\xc3\x89lan vital", "elan", "Stra\xc3\x9f" "e 5", "St. Mary's", "a, b|c$d\\e",
		"  two  blanks ", "van der Berg", "O'Neil", "\xe2\x80\x94", "x", "Zo\xcc\x88" "e", "\xce\xa3\xce\xaf\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf\x82", "100%", "a&b=c+d", LONG "one", LONG "two"};
	return MODEL_PICK(r, list);
}

const char *model_pool_word(struct model_random *r)
{
	static const char *const list[] = {"al", "ALPHA", "alpha b", "be", "ta", "gam", "a", "\xc3\xa9lan", "strasse", "der", "berg", "st mary", "oneil", "zo\xc3\xab", "zz", "x", "two blanks",
		"\xcf\x83\xce\xb9", "a,", "100", LONG, LONG "two"};
	return MODEL_PICK(r, list);
}

const char *model_pool_code(struct model_random *r)
{
	static const char *const list[] = {"x", "X", "y", "Zed", "zed", "xy", "a|b", "c,d", "1", "\xc3\x89t\xc3\xa9", "\xc3\xa9T\xc3\x89",
		"a-code-so-long-that-a-composite-keeps-only-the-front-of-it-and-a-digest-1", "a-code-so-long-that-a-composite-keeps-only-the-front-of-it-and-a-digest-2"};
	return MODEL_PICK(r, list);
}

const char *model_pool_system(struct model_random *r)
{
	static const char *const list[] = {"http://s.test/a", "http://s.test/b", "http://unitsofmeasure.org", "urn:oid:1.2.3", "http://s.test/h"};
	return MODEL_PICK(r, list);
}

const char *model_pool_uri(struct model_random *r)
{
	static const char *const list[] = {"http://s.test/a", "http://s.test/b", "http://s.test/a/b", "http://s.test/ab", "http://s.test/a/b/c", "urn:oid:1.2.3", "http://s.test/",
		"http://s.test/a-path-so-long/that-no-term-of-an-index-keeps-all-of-it/and-so-it-goes-on-and-on-and-on/until-it-is-longer-than-120-bytes/at-last",
		"HTTP://S.test/a", "urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7"};
	return MODEL_PICK(r, list);
}

const char *model_pool_canonical(struct model_random *r)
{
	static const char *const list[] = {"http://s.test/a", "http://s.test/a|1", "http://s.test/a|1.2", "http://s.test/a/b|1", "http://s.test/Questionnaire/a|2", "http://s.test/Questionnaire/a",
		"http://s.test/Library/b", "urn:oid:1.2.3"};
	return MODEL_PICK(r, list);
}

const char *model_pool_number(struct model_random *r)
{
	static const char *const list[] = {"5", "5.4", "5.40", "5.45", "5.5", "-5", "100", "1e2", "0.05", "99.6", "0", "0.0", "4.95", "-5.5", "90", "110", "123456789012345678901234567890.5"};
	return MODEL_PICK(r, list);
}

const char *model_pool_unit(struct model_random *r)
{
	static const char *const list[] = {"mg", "MG", "g", "a", "kg"};
	return MODEL_PICK(r, list);
}

const char *model_pool_id(struct model_random *r)
{
	static const char *const list[] = {"a", "b", "c", "d", "A"};
	return MODEL_PICK(r, list);
}

const char *model_pool_date(struct model_random *r)
{
	static const char *const list[] = {"2019", "2020", "2020-01", "2020-02", "2020-01-15", "2020-01-16", "2020-02-29", "2021-03-01", "1969-12-31", "0001-01-01", "9999-12-31"};
	return MODEL_PICK(r, list);
}

const char *model_pool_instant(struct model_random *r)
{
	static const char *const list[] = {"2020-01-15T10:00:00Z", "2020-01-15T10:00:00.5Z", "2020-01-15T10:00:00.500Z", "2020-01-15T23:30:00-02:00", "2020-01-16T01:30:00Z",
		"2020-01-15T12:00:00+02:00", "2020-02-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2020-01-15T10:00:30Z"};
	return MODEL_PICK(r, list);
}

const char *model_pool_asked_date(struct model_random *r)
{
	static const char *const list[] = {"2020-01-15T10:00", "2020-01-15T10:00:00", "2020-01-15T10:00Z", "2020-01-15T23:30-02:00", "2020-01-15T10:00:00.5", "2020-12", "1900", "2099"};
	switch (model_pick(r, 3)) {
	case 0: return model_pool_date(r);
	case 1: return model_pool_instant(r);
	default: return MODEL_PICK(r, list);
	}
}

static const char *const everyday[] = {"Patient", "Observation", "Encounter", "Condition", "MedicationRequest", "Practitioner", "Organization", "Group", "Device", "Location"};

bool model_pool_everyday(const struct kl_type *type)
{
	for (size_t i = 0; i < sizeof everyday / sizeof *everyday; i++)
		if (kl_slice_is(kl_type_name(type), everyday[i]))
			return true;
	return false;
}

const struct kl_type *model_pool_type(struct model_random *r)
{
	if (model_chance(r, 50))
		return kl_resource_type(kl_slice_of(MODEL_PICK(r, everyday)));
	return kl_type_at((uint16_t)model_pick(r, KL_RESOURCE_TYPES));
}

const struct kl_type *model_pool_target(struct model_random *r, const struct kl_type *type)
{
	unsigned count;
	const uint16_t *params = kl_params_of(type, &count);
	const struct kl_type *found = NULL;
	for (unsigned tries = 0; tries < 20 && !(found && (model_pool_everyday(found) || model_chance(r, 30))); tries++) {
		const struct kl_param *p = kl_param_at(params[model_pick(r, count)]);
		if (p->type == KL_PARAM_REFERENCE && p->target_count != 0 && p->target_count != KL_RESOURCE_TYPES)
			found = kl_type_at(kl_param_target(p, model_pick(r, p->target_count)));
	}
	return found ? found : model_pool_type(r);
}
