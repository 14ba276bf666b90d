/* unit.c - the syntax of UCUM (The Unified Code for Units of Measure, sections 2 and 4) and the table of its units. */
#include "fhir/unit.h"

#define DEPTH 16          /* of brackets, and of units that others are made of */
#define POWER_MAX 99

struct row {
	const char *name;
	bool metric;             /* takes prefixes */
	const char *number;      /* how many `of`; NULL: a base unit, numbered below; "": arbitrary */
	const char *of;
};

/* Base units first, in the order of the dimensions. */
static const struct row rows[] = {
	{"m", true, NULL, NULL}, {"s", true, NULL, NULL}, {"g", true, NULL, NULL}, {"rad", true, NULL, NULL}, {"K", true, NULL, NULL},
	{"C", true, NULL, NULL}, {"cd", true, NULL, NULL}, {"mol", true, NULL, NULL},
	/* numbers */
	{"10*", false, "10", "1"}, {"10^", false, "10", "1"}, {"%", false, "0.01", "1"}, {"[ppth]", false, "0.001", "1"},
	{"[ppm]", false, "0.000001", "1"}, {"[ppb]", false, "0.000000001", "1"}, {"[pptr]", false, "0.000000000001", "1"},
	{"[pi]", false, "3.1415926535897932384626433832795", "1"}, {"[HPF]", false, "1", "1"}, {"[LPF]", false, "100", "1"},
	/* SI */
	{"sr", true, "1", "rad2"}, {"Hz", true, "1", "s-1"}, {"N", true, "1000", "g.m/s2"}, {"Pa", true, "1", "N/m2"}, {"J", true, "1", "N.m"},
	{"W", true, "1", "J/s"}, {"A", true, "1", "C/s"}, {"V", true, "1", "J/C"}, {"F", true, "1", "C/V"}, {"Ohm", true, "1", "V/A"},
	{"S", true, "1", "Ohm-1"}, {"Wb", true, "1", "V.s"}, {"T", true, "1", "Wb/m2"}, {"H", true, "1", "Wb/A"}, {"lm", true, "1", "cd.sr"},
	{"lx", true, "1", "lm/m2"}, {"Bq", true, "1", "s-1"}, {"Gy", true, "1", "J/kg"}, {"Sv", true, "1", "J/kg"},
	{"kat", true, "1", "mol/s"}, {"U", true, "1", "umol/min"}, {"osm", true, "1", "mol"}, {"eq", true, "1", "mol"}, {"l", true, "1", "dm3"},
	{"L", true, "1", "dm3"}, {"ar", true, "100", "m2"}, {"t", true, "1000", "kg"}, {"bar", true, "100000", "Pa"}, {"atm", false, "101325", "Pa"},
	{"u", true, "0.00000000000000000000000166053906660", "g"}, {"eV", true, "0.0000000000000000001602176634", "J"},
	{"AU", false, "149597870700", "m"}, {"Ao", false, "0.1", "nm"}, {"b", false, "100", "fm2"}, {"[c]", true, "299792458", "m/s"},
	{"[g]", true, "9.80665", "m/s2"},
	/* time */
	{"min", false, "60", "s"}, {"h", false, "60", "min"}, {"d", false, "24", "h"}, {"wk", false, "7", "d"}, {"mo", false, "30.4375", "d"},
	{"a", false, "365.25", "d"}, {"a_j", false, "365.25", "d"}, {"a_t", false, "365.24219", "d"}, {"a_g", false, "365.2425", "d"},
	{"mo_j", false, "30.4375", "d"}, {"mo_g", false, "30.436875", "d"}, {"mo_s", false, "29.53059", "d"},
	/* angles */
	{"deg", false, "2", "[pi].rad/360"}, {"gon", false, "0.9", "deg"}, {"'", false, "1", "deg/60"}, {"''", false, "1", "'/60"},
	{"circ", false, "2", "[pi].rad"},
	/* older units of physics and radiology */
	{"dyn", true, "0.01", "g.m/s2"}, {"erg", true, "0.0000001", "J"}, {"P", true, "1", "dyn.s/cm2"}, {"St", true, "1", "cm2/s"}, {"G", true, "0.0001", "T"},
	{"mho", true, "1", "S"}, {"Ci", true, "37000000000", "Bq"}, {"R", true, "0.000258", "C/kg"}, {"RAD", true, "0.01", "Gy"},
	{"REM", true, "0.01", "Sv"}, {"Gal", true, "0.01", "m/s2"}, {"cal", true, "4.184", "J"}, {"cal_th", true, "4.184", "J"},
	{"cal_IT", true, "4.1868", "J"}, {"[Cal]", false, "4184", "J"}, {"[Btu]", false, "1055.05585262", "J"}, {"[HP]", false, "745.69987158227022", "W"},
	{"m[Hg]", true, "133322", "Pa"}, {"m[H2O]", true, "9806.65", "Pa"}, {"[in_i'Hg]", false, "0.0254", "m[Hg]"}, {"[in_i'H2O]", false, "0.0254", "m[H2O]"},
	{"[diop]", false, "1", "m-1"}, {"[mesh_i]", false, "1", "[in_i]-1"}, {"[Ch]", false, "1", "mm/3"},
	{"[PRU]", false, "1", "mm[Hg].s/ml"}, {"[wood'U]", false, "1", "mm[Hg].min/L"}, {"[MET]", false, "3.5", "mL/min/kg"}, {"[drp]", false, "0.05", "ml"},
	/* customary lengths, areas, volumes */
	{"[in_i]", false, "2.54", "cm"}, {"[ft_i]", false, "12", "[in_i]"}, {"[yd_i]", false, "3", "[ft_i]"}, {"[mi_i]", false, "5280", "[ft_i]"},
	{"[fth_i]", false, "6", "[ft_i]"}, {"[nmi_i]", false, "1852", "m"}, {"[kn_i]", false, "1", "[nmi_i]/h"}, {"[mil_i]", false, "0.001", "[in_i]"},
	{"[sin_i]", false, "1", "[in_i]2"}, {"[sft_i]", false, "1", "[ft_i]2"}, {"[syd_i]", false, "1", "[yd_i]2"}, {"[cin_i]", false, "1", "[in_i]3"},
	{"[cft_i]", false, "1", "[ft_i]3"}, {"[cyd_i]", false, "1", "[yd_i]3"}, {"[hd_i]", false, "4", "[in_i]"}, {"[gal_us]", false, "231", "[in_i]3"},
	{"[qt_us]", false, "0.25", "[gal_us]"}, {"[pt_us]", false, "0.125", "[gal_us]"}, {"[gil_us]", false, "0.03125", "[gal_us]"},
	{"[foz_us]", false, "0.0078125", "[gal_us]"}, {"[fdr_us]", false, "0.125", "[foz_us]"}, {"[cup_us]", false, "8", "[foz_us]"},
	{"[tbs_us]", false, "0.5", "[foz_us]"}, {"[tsp_us]", false, "1", "[tbs_us]/3"},
	{"[cup_m]", false, "240", "ml"}, {"[tbs_m]", false, "15", "ml"}, {"[tsp_m]", false, "5", "ml"}, {"[foz_m]", false, "30", "ml"},
	{"[gal_br]", false, "4.54609", "l"}, {"[qt_br]", false, "0.25", "[gal_br]"}, {"[pt_br]", false, "0.125", "[gal_br]"},
	{"[foz_br]", false, "0.00625", "[gal_br]"},
	/* customary weights and forces */
	{"[gr]", false, "64.79891", "mg"}, {"[lb_av]", false, "7000", "[gr]"}, {"[oz_av]", false, "0.0625", "[lb_av]"}, {"[dr_av]", false, "0.0625", "[oz_av]"},
	{"[ston_av]", false, "2000", "[lb_av]"}, {"[lton_av]", false, "2240", "[lb_av]"}, {"[stone_av]", false, "14", "[lb_av]"},
	{"[oz_tr]", false, "480", "[gr]"}, {"[oz_ap]", false, "480", "[gr]"}, {"[dr_ap]", false, "60", "[gr]"}, {"[sc_ap]", false, "20", "[gr]"},
	{"[oz_m]", false, "28", "g"}, {"[car_m]", false, "0.2", "g"}, {"gf", true, "1", "g.[g]"}, {"[lbf_av]", false, "1", "[lb_av].[g]"},
	{"[psi]", false, "1", "[lbf_av]/[sin_i]"},
	/* arbitrary, or without a true zero */
	{"[iU]", true, "", NULL}, {"[IU]", true, "", "[iU]"}, {"Cel", true, "", NULL}, {"[degF]", false, "", NULL}, {"[degRe]", false, "", NULL},
	{"[pH]", false, "", NULL}, {"Np", true, "", NULL}, {"B", true, "", NULL}, {"[arb'U]", false, "", NULL}, {"[USP'U]", false, "", NULL},
	{"[GPL'U]", false, "", NULL}, {"[MPL'U]", false, "", NULL}, {"[APL'U]", false, "", NULL}, {"[beth'U]", false, "", NULL}, {"[anti'Xa'U]", false, "", NULL},
	{"[todd'U]", false, "", NULL}, {"[dye'U]", false, "", NULL}, {"[smgy'U]", false, "", NULL}, {"[bdsk'U]", false, "", NULL}, {"[ka'U]", false, "", NULL},
	{"[knk'U]", false, "", NULL}, {"[mclg'U]", false, "", NULL}, {"[tb'U]", false, "", NULL}, {"[CCID_50]", false, "", NULL}, {"[TCID_50]", false, "", NULL},
	{"[EID_50]", false, "", NULL}, {"[PFU]", false, "", NULL}, {"[FFU]", false, "", NULL}, {"[CFU]", false, "", NULL}, {"[IR]", false, "", NULL},
	{"[BAU]", false, "", NULL}, {"[AU]", false, "", NULL}, {"[Amb'a'1'U]", false, "", NULL}, {"[PNU]", false, "", NULL}, {"[Lf]", false, "", NULL},
	{"[D'ag'U]", false, "", NULL}, {"[FEU]", false, "", NULL}, {"[ELU]", false, "", NULL}, {"[EU]", false, "", NULL}, {"[S]", false, "", NULL},
	{"[hnsf'U]", false, "", NULL}, {"[p'diop]", false, "", NULL}
};
#define ROWS (sizeof rows / sizeof *rows)

struct prefix { const char *name; int8_t power; };
static const struct prefix prefixes[] = {
	{"da", 1}, {"h", 2}, {"k", 3}, {"M", 6}, {"G", 9}, {"T", 12}, {"P", 15}, {"E", 18}, {"Z", 21}, {"Y", 24}, {"d", -1}, {"c", -2}, {"m", -3},
	{"u", -6}, {"n", -9}, {"p", -12}, {"f", -15}, {"a", -18}, {"z", -21}, {"y", -24}
};

static void set_one(struct kl_decimal *d)
{
	*d = (struct kl_decimal){.exponent = 1, .count = 1, .digits = "1"};
}

static void make_one(struct kl_unit *u)
{
	*u = (struct kl_unit){.arbitrary = 0};
	set_one(&u->over);
	set_one(&u->under);
}

/* *u = u * by, or u / by. */
static bool combine(struct kl_unit *u, const struct kl_unit *by, bool divide)
{
	if (by->powers[KL_UNIT_ARBITRARY] && u->arbitrary && u->arbitrary != by->arbitrary)
		return false;
	u->arbitrary = by->arbitrary ? by->arbitrary : u->arbitrary;
	for (int i = 0; i < KL_UNIT_DIMENSIONS; i++) {
		int power = u->powers[i] + (divide ? -by->powers[i] : by->powers[i]);
		if (power > POWER_MAX || power < -POWER_MAX)
			return false;
		u->powers[i] = (int16_t)power;
	}
	return kl_decimal_multiply(&u->over, divide ? &by->under : &by->over, &u->over)
		&& kl_decimal_multiply(&u->under, divide ? &by->over : &by->under, &u->under);
}

static bool raise_to(struct kl_unit *u, int power)
{
	struct kl_unit base = *u;
	make_one(u);
	for (int i = 0; i < (power < 0 ? -power : power); i++)
		if (!combine(u, &base, power < 0))
			return false;
	return true;
}

struct scanner {
	const char *at, *end;
	unsigned depth;
};
static bool scan_term(struct scanner *s, struct kl_unit *out);

static bool scan_whole(kiln_slice text, unsigned depth, struct kl_unit *out)
{
	struct scanner s = {text.data, text.data + text.size, depth};
	return scan_term(&s, out) && s.at == s.end;
}

static bool set_row(size_t n, unsigned depth, struct kl_unit *out)
{
	const struct row *r = &rows[n];
	struct kl_decimal number;
	make_one(out);
	if (!r->number) {
		out->powers[n] = 1;
		return true;
	}
	if (r->number[0])
		return scan_whole(kl_slice_of(r->of), depth + 1, out) && kl_decimal_parse(kl_slice_of(r->number), &number)
			&& kl_decimal_multiply(&out->over, &number, &out->over);
	if (r->of)
		return scan_whole(kl_slice_of(r->of), depth + 1, out);
	out->powers[KL_UNIT_ARBITRARY] = 1;
	out->arbitrary = (uint16_t)(n + 1);
	return true;
}

static bool find_row(kiln_slice name, bool metric, size_t *n)
{
	for (*n = 0; *n < ROWS; ++*n)
		if ((!metric || rows[*n].metric) && kl_slice_is(name, rows[*n].name))
			return true;
	return false;
}

/* An atom, or a prefix and a metric atom; the atom alone comes first (cd is no centiday). */
static bool find_atom(kiln_slice name, unsigned depth, struct kl_unit *out)
{
	size_t n;
	if (find_row(name, false, &n))
		return set_row(n, depth, out);
	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		kiln_slice prefix = kl_slice_of(prefixes[i].name);
		if (!kl_slice_starts(name, prefix) || !find_row(kl_slice(name.data + prefix.size, name.size - prefix.size), true, &n))
			continue;
		if (!set_row(n, depth, out))
			return false;
		out->over.exponent += prefixes[i].power;
		return true;
	}
	return false;
}

static bool is_digit(const struct scanner *s)
{
	return s->at < s->end && *s->at >= '0' && *s->at <= '9';
}

/* Up to what cannot stand in an atom; in [] everything can. 10* and 10^ are atoms that begin with digits. */
static kiln_slice scan_atom(struct scanner *s)
{
	const char *from = s->at;
	bool bracket = false;
	if (s->end - s->at >= 3 && memcmp(s->at, "10", 2) == 0 && (s->at[2] == '*' || s->at[2] == '^')) {
		s->at += 3;
		return kl_slice(from, 3);
	}
	for (; s->at < s->end && (bracket || !strchr("0123456789+-./(){}", *s->at)); s->at++)
		bracket = *s->at == '[' ? true : *s->at == ']' ? false : bracket;
	return kl_slice(from, (size_t)(s->at - from));
}

static bool scan_power(struct scanner *s, int *power)
{
	bool minus = s->at < s->end && *s->at == '-', sign = minus || (s->at < s->end && *s->at == '+');
	*power = 1;
	s->at += sign;
	if (!is_digit(s))
		return !sign;
	for (*power = 0; is_digit(s) && *power <= POWER_MAX; s->at++)
		*power = *power * 10 + (*s->at - '0');
	if (*power > POWER_MAX)
		return false;
	*power = minus ? -*power : *power;
	return true;
}

static bool scan_number(struct scanner *s, struct kl_unit *out)
{
	const char *from = s->at;
	while (is_digit(s))
		s->at++;
	return kl_decimal_parse(kl_slice(from, (size_t)(s->at - from)), &out->over) && out->over.count;
}

/* {annotation}: says nothing about the unit. */
static bool skip_annotation(struct scanner *s)
{
	if (s->at == s->end || *s->at != '{')
		return true;
	s->at = memchr(s->at, '}', (size_t)(s->end - s->at));
	return s->at && s->at++;
}

static bool scan_component(struct scanner *s, struct kl_unit *out)
{
	int power;
	make_one(out);
	if (s->at < s->end && *s->at == '{')
		return skip_annotation(s);
	if (s->at < s->end && *s->at == '(') {
		s->at++;
		if (++s->depth > DEPTH || !scan_term(s, out) || s->at == s->end || *s->at++ != ')')
			return false;
		s->depth--;
		return true;
	}
	kiln_slice atom = scan_atom(s);
	if (atom.size == 0)
		return is_digit(s) && scan_number(s, out);
	return find_atom(atom, s->depth, out) && scan_power(s, &power) && raise_to(out, power) && skip_annotation(s);
}

/* Components joined by . and /; a / divides by the one that follows (2.2). */
static bool scan_term(struct scanner *s, struct kl_unit *out)
{
	struct kl_unit one;
	bool divide = s->at < s->end && *s->at == '/';
	make_one(out);
	s->at += divide;
	if (s->depth > DEPTH)
		return false;
	for (;;) {
		if (!scan_component(s, &one) || !combine(out, &one, divide))
			return false;
		if (s->at == s->end || (*s->at != '.' && *s->at != '/'))
			return true;
		divide = *s->at++ == '/';
	}
}

bool kl_unit_parse(kiln_slice text, struct kl_unit *out)
{
	return text.size && text.size <= KL_NUMBER_MAX && scan_whole(text, 0, out);
}

bool kl_unit_calendar(kiln_slice word, struct kl_unit *out)
{
	static const struct { const char *word, *unit; } words[] = {
		{"week", "wk"}, {"day", "d"}, {"hour", "h"}, {"minute", "min"}, {"second", "s"}, {"millisecond", "ms"}
	};
	if (word.size && word.data[word.size - 1] == 's')
		word.size--;
	bool year = kl_slice_is(word, "year");
	if (year || kl_slice_is(word, "month")) {
		make_one(out);
		out->powers[KL_UNIT_CALENDAR_MONTH] = 1;
		return !year || kl_decimal_parse(KL_SLICE("12"), &out->over);
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (kl_slice_is(word, words[i].word))
			return kl_unit_parse(kl_slice_of(words[i].unit), out);
	return false;
}

bool kl_unit_like(const struct kl_unit *a, const struct kl_unit *b)
{
	bool arbitrary = a->powers[KL_UNIT_ARBITRARY] != 0;
	return memcmp(a->powers, b->powers, sizeof a->powers) == 0 && (!arbitrary || a->arbitrary == b->arbitrary);
}

bool kl_unit_convert(const struct kl_decimal *v, const struct kl_unit *from, const struct kl_unit *to, struct kl_decimal *out)
{
	struct kl_decimal top, bottom;
	if (!kl_decimal_multiply(v, &from->over, &top) || !kl_decimal_multiply(&top, &to->under, &top)
		|| !kl_decimal_multiply(&from->under, &to->over, &bottom) || !kl_decimal_divide(&top, &bottom, out))
		return false;
	return true;
}

bool kl_unit_compare(const struct kl_decimal *a, const struct kl_unit *ua, const struct kl_decimal *b, const struct kl_unit *ub, int *order)
{
	struct kl_decimal x, y;
	if (!kl_decimal_multiply(a, &ua->over, &x) || !kl_decimal_multiply(&x, &ub->under, &x) || !kl_decimal_multiply(b, &ub->over, &y)
		|| !kl_decimal_multiply(&y, &ua->under, &y))
		return false;
	*order = kl_decimal_cmp(&x, &y);
	return true;
}
