/* fhirpath_functions_test.c - functions and operators through the public calls: each with nothing, with one value, with several, and what it refuses. */
#include "base/buf.h"
#include "kiln.h"
#include <criterion/criterion.h>
#include <stdio.h>

static const char patient[] =
	"{\"resourceType\":\"Patient\",\"id\":\"p\",\"active\":true,\"birthDate\":\"1974-12-25\",\"_birthDate\":{\"id\":\"b\"},"
	"\"name\":[{\"use\":\"official\",\"family\":\"Chalmers\",\"given\":[\"Peter\",\"James\"]},{\"use\":\"usual\",\"given\":[\"Jim\"]},"
	"{\"use\":\"maiden\",\"family\":\"Windsor\",\"given\":[\"Peter\",\"James\"]}],\"_gender\":{\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}]},"
	"\"multipleBirthInteger\":2,\"telecom\":[{\"rank\":2,\"value\":\"a\"},{\"rank\":10,\"value\":\"b\"}]}";
static const char bundle[] =
	"{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"http://h/Patient/1\",\"resource\":{\"resourceType\":\"Patient\","
	"\"id\":\"1\",\"managingOrganization\":{\"reference\":\"#o\"},\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"Inside\"}]}},"
	"{\"fullUrl\":\"urn:uuid:5\",\"resource\":{\"resourceType\":\"Observation\",\"id\":\"2\",\"subject\":{\"reference\":\"Patient/1\"},"
	"\"focus\":[{\"reference\":\"urn:uuid:5\"},{\"reference\":\"Patient/9\"},{\"reference\":\"atient/1\"}],\"valueQuantity\":{\"value\":1.50,\"unit\":\"year\","
	"\"system\":\"http://unitsofmeasure.org\",\"code\":\"a\"}}}]}";

/* Items as JSON, strings without quotes, joined by spaces; "!status@byte" for an error. */
static void run(const char *json, const char *expression, int lenient, struct kl_buf *out)
{
	kiln_fhirpath *path;
	kiln_fhirpath_result *result = NULL;
	kiln_fhirpath_item it;
	kiln_error err = {0};
	kiln_fhirpath_options options = {.size = sizeof options, .lenient = lenient, .now = 1700000000123};
	char text[64];
	kl_buf_clear(out);
	int rc = kiln_fhirpath_compile(kl_slice_of(expression), &path, &err);
	if (rc == KILN_OK)
		rc = kiln_fhirpath_evaluate(path, kl_slice_of(json), &options, &result, &err);
	if (rc != KILN_OK) {
		snprintf(text, sizeof text, "!%s@%llu", kiln_status_name(rc) + 5, (unsigned long long)err.offset);
		kl_buf_add_text(out, text);
		cr_expect(err.message[0], "%s: an error without a sentence", expression);
	}
	while (rc == KILN_OK && kiln_fhirpath_result_next(result, &it, &err) == KILN_OK) {
		bool quoted = it.json.size > 1 && *it.json.data == '"';
		if (out->size)
			kl_buf_add_byte(out, ' ');
		kl_buf_add(out, it.json.data + quoted, it.json.size - 2 * (size_t)quoted);
	}
	kiln_fhirpath_result_free(result);
	kiln_fhirpath_free(path);
}

struct row { const char *expression, *result; };

static void all(const char *json, int lenient, const struct row *rows, size_t count)
{
	struct kl_buf b = {0};
	for (size_t i = 0; i < count; i++) {
		run(json, rows[i].expression, lenient, &b);
		cr_expect(kl_slice_is(kl_buf_slice(&b), rows[i].result), "%s gives \"%.*s\", not \"%s\"", rows[i].expression, (int)b.size, b.data ? b.data : "",
			rows[i].result);
	}
	kl_buf_free(&b);
}
#define ALL(json, rows) all(json, 0, rows, sizeof rows / sizeof *rows)

Test(fhirpath_functions, existence)
{
	const struct row rows[] = {
		{"{}.empty()", "true"}, {"1.empty()", "false"}, {"name.empty()", "false"}, {"{}.exists()", "false"}, {"name.exists()", "true"},
		{"name.exists(use = 'usual')", "true"}, {"name.exists($index = 3)", "false"}, {"{}.all(false)", "true"}, {"name.all(given.exists())", "true"},
		{"name.all(family.exists())", "false"}, {"{}.allTrue()", "true"}, {"(true | false).allTrue()", "false"}, {"{}.anyTrue()", "false"},
		{"(true | false).anyTrue()", "true"}, {"{}.allFalse()", "true"}, {"(true | false).allFalse()", "false"}, {"false.allFalse()", "true"},
		{"{}.anyFalse()", "false"}, {"(true | false).anyFalse()", "true"}, {"true.anyFalse()", "false"}, {"(1 | true).allTrue()", "!BAD_QUERY@11"},
		{"{}.count()", "0"}, {"name.given.count()", "5"}, {"{}.distinct()", ""}, {"name.given.distinct()", "Peter James Jim"},
		{"{}.isDistinct()", "true"}, {"name.given.isDistinct()", "false"}, {"{}.not()", ""}, {"true.not()", "false"}, {"1.not()", "false"},
		{"(true | false).not()", "!BAD_QUERY@15"}, {"{}.subsetOf(1)", "true"}, {"1.subsetOf({})", "false"}, {"(1 | 2).subsetOf(3 | 2 | 1)", "true"},
		{"{}.supersetOf(1)", "false"}, {"1.supersetOf({})", "true"}, {"(1 | 2).supersetOf(2)", "true"}, {"name.first().subsetOf(name)", "true"},
		{"name.exists(1, 2)", "!BAD_QUERY@17"}, {"name.all()", "!BAD_QUERY@10"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, filters)
{
	const struct row rows[] = {
		{"{}.where(true)", ""}, {"name.where(use = 'usual').given", "Jim"}, {"name.where({})", ""}, {"name.where(given)", "!BAD_QUERY@5"},
		{"name.where($this.use = 'usual').use", "usual"}, {"name.where($index > 0).use", "usual maiden"}, {"{}.select(1)", ""},
		{"name.select(given.first())", "Peter Jim Peter"}, {"name.select($index)", "0 1 2"}, {"telecom.select(rank + 1)", "3 11"},
		{"{}.repeat($this)", ""}, {"1.repeat($this)", "1"}, {"1.repeat(iif($this < 4, $this + 1))", "2 3 4"}, {"3.repeat(iif($this < 20, $this * 2))", "6 12 24"},
		{"1.repeatAll(iif($this < 4, $this + 1))", "2 3 4"}, {"{}.repeatAll($this)", ""},
		{"(1 | 'a' | true).ofType(Integer)", "1"}, {"{}.ofType(Integer)", ""}, {"{}.children()", ""}, {"multipleBirth.children()", ""},
		{"telecom.children().count()", "4"}, {"{}.descendants()", ""}, {"name.descendants().count()", "10"},
		{"{}.aggregate($this)", ""}, {"{}.aggregate($this, 5)", "5"}, {"telecom.rank.aggregate($this + $total, 0)", "12"},
		{"(3 | 1 | 2).aggregate(iif($total.empty() or $this < $total, $this, $total))", "1"}, {"$total", "!BAD_QUERY@0"},
		{"(1 | 2).aggregate($total.combine($this * $index), 7)", "7 0 2"},
		{"coalesce({}, 2, 3)", "2"}, {"coalesce({})", ""}, {"{}.trace('x')", ""}, {"name.given.trace('x').count()", "5"}, {"1.trace(2)", "!BAD_QUERY@2"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, subsets)
{
	const struct row rows[] = {
		{"{}.first()", ""}, {"name.given.first()", "Peter"}, {"{}.last()", ""}, {"name.given.last()", "James"}, {"{}.tail()", ""}, {"1.tail()", ""},
		{"(1 | 2 | 3).tail()", "2 3"}, {"{}.skip(1)", ""}, {"(1 | 2 | 3).skip(2)", "3"}, {"(1 | 2).skip(-1)", "1 2"}, {"(1 | 2).skip(9)", ""},
		{"(1 | 2).skip({})", ""}, {"(1 | 2).skip('a')", "!BAD_QUERY@8"}, {"{}.take(1)", ""}, {"(1 | 2 | 3).take(2)", "1 2"}, {"(1 | 2).take(0)", ""},
		{"(1 | 2).take(-5)", ""}, {"(1 | 2).take(4000000000)", "!BAD_QUERY@13"}, {"(1 | 2).take(2147483647)", "1 2"}, {"{}.single()", ""}, {"1.single()", "1"},
		{"(1 | 2).single()", "!BAD_QUERY@8"}, {"(1 | 2)[1]", "2"}, {"(1 | 2)[2]", ""}, {"(1 | 2)[-1]", ""}, {"(1 | 2)[{}]", ""}, {"(1 | 2)['a']", "!BAD_QUERY@7"},
		{"(1 | 2)[2147483648]", ""}, {"{}.intersect(1)", ""}, {"(1 | 2 | 3).intersect(3 | 1)", "1 3"}, {"1.combine(1).intersect(1)", "1"}, {"1.intersect({})", ""},
		{"{}.exclude(1)", ""}, {"1.combine(1).combine(2).exclude(2)", "1 1"}, {"1.exclude({})", "1"},
		{"{}.union({})", ""}, {"1.combine(1).union(2)", "1 2"}, {"{}.combine({})", ""}, {"1.combine(1)", "1 1"}, {"{} | {}", ""}, {"1 | 1.0 | '1'", "1 1"},
		{"4 'g' | 4000 'mg'", "{\"value\":4,\"unit\":\"g\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"g\"}"}, {"@2012 | @2012-01 | @2012", "2012 2012-01"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, sort)
{
	const struct row rows[] = {
		{"{}.sort()", ""}, {"(3 | 1 | 2).sort()", "1 2 3"}, {"(3 | 1 | 2).sort(-$this)", "3 2 1"}, {"(3 | 1 | 2).sort($this desc)", "3 2 1"},
		{"(3 | 1 | 2).sort($this asc)", "1 2 3"}, {"name.given.sort()", "James James Jim Peter Peter"}, {"name.sort(family).use", "usual official maiden"},
		{"name.sort(-family, -given.first()).use", "usual maiden official"}, {"name.sort(given.first(), use desc).use", "usual official maiden"},
		{"(1 | 'a').sort()", "!BAD_QUERY@10"}, {"name.sort(given)", "!BAD_QUERY@5"}, {"name.sort()", "!BAD_QUERY@5"},
		{"(10 'mg' | 1 'g' | 2 'mg').sort().value", ""}, {"name.where(use asc)", "!BAD_QUERY@15"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, conditions_and_variables)
{
	const struct row rows[] = {
		{"iif(true, 1)", "1"}, {"iif(false, 1)", ""}, {"iif({}, 1, 2)", "2"}, {"iif('x', 1, 2)", "1"}, {"iif(true, 1, 1 + 'a')", "1"},
		{"(1 | 2).iif(true, 1)", "!BAD_QUERY@8"}, {"5.iif($this > 4, $this, 0)", "5"}, {"iif(name.given, 1)", "!BAD_QUERY@0"},
		{"defineVariable('a', 5).select(%a + 1)", "6"}, {"name.defineVariable('n', use).where(use = %n.first()).use", "official"}, {"name.defineVariable('n', skip(1).first()).where(use = %n.use).use", "usual"},
		{"name.defineVariable('n', $this.count()).select(%n)", "3 3 3"}, {"name.defineVariable('n', where(use = 'usual').select(given)).first().select(%n)", "Jim"},
		{"name.first().defineVariable('n').select(%n.family)", "Chalmers"}, {"name.select(defineVariable('n', use).select(%n))", "official usual maiden"},
		{"defineVariable('a', 1).defineVariable('a', 2)", "!BAD_QUERY@23"}, {"defineVariable('context')", "!BAD_QUERY@0"},
		{"defineVariable('a', 1).select(%a) | defineVariable('a', 2).select(%a)", "1 2"}, {"name.select(defineVariable('a', 1)).select(%a)", "!BAD_QUERY@43"},
		{"defineVariable({})", "!BAD_QUERY@0"}, {"%a", "!BAD_QUERY@0"}, {"%resource.id", "p"}, {"name.first().select(%context.id)", "p"}, {"%rootResource.id", "p"},
		{"%ucum", "http://unitsofmeasure.org"}, {"%loinc", "http://loinc.org"}, {"%sct", "http://snomed.info/sct"},
		{"%`vs-x`", "http://hl7.org/fhir/ValueSet/x"}, {"%'ext-x'", "http://hl7.org/fhir/StructureDefinition/x"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, strings)
{
	const struct row rows[] = {
		{"{}.indexOf('a')", ""}, {"'abc'.indexOf({})", ""}, {"'abc'.indexOf('c')", "2"}, {"'abc'.indexOf('x')", "-1"}, {"'abc'.indexOf('')", "0"},
		{"'\\u00e9\\u00e9x'.indexOf('x')", "2"}, {"'abcabc'.lastIndexOf('b')", "4"}, {"'abc'.lastIndexOf('')", "3"}, {"'a'.lastIndexOf('ab')", "-1"},
		{"{}.lastIndexOf('')", ""}, {"'aaa'.lastIndexOf('aa')", "1"}, {"{}.substring(0)", ""}, {"'abc'.substring(1)", "bc"}, {"'abc'.substring(1, 1)", "b"}, {"'abc'.substring(3)", ""},
		{"'abc'.substring(-1)", ""}, {"'abc'.substring({})", ""}, {"'abc'.substring(1, {})", "bc"}, {"'abc'.substring(0, -1)", ""}, {"'abc'.substring('a')", "!BAD_QUERY@6"},
		{"'\\ud83d\\ude00b'.substring(1)", "b"}, {"name.given.substring(0)", "!BAD_QUERY@11"}, {"1.substring(0)", "!BAD_QUERY@2"},
		{"{}.startsWith('a')", ""}, {"'abc'.startsWith('ab')", "true"}, {"'abc'.startsWith('')", "true"}, {"'abc'.startsWith({})", ""},
		{"'abc'.endsWith('bc')", "true"}, {"'abc'.endsWith('abcd')", "false"}, {"{}.endsWith('')", ""}, {"'abc'.contains('b')", "true"}, {"'abc'.contains('')", "true"},
		{"{}.contains('a')", ""}, {"active.contains('t')", "!BAD_QUERY@7"}, {"name.first().startsWith('x')", "!BAD_QUERY@13"}, {"gender.startsWith('x')", ""},
		{"{}.upper()", ""}, {"'a\\u00e9'.upper()", "A\xc3\x89"}, {"'A\\u00c9'.lower()", "a\xc3\xa9"}, {"{}.lower()", ""},
		{"{}.replace('a', 'b')", ""}, {"'abcb'.replace('b', 'xx')", "axxcxx"}, {"'ab'.replace('', '-')", "-a-b-"}, {"'ab'.replace('a', {})", ""}, {"'ab'.replace({}, 'a')", ""},
		{"''.replace('', 'x')", "x"}, {"'ab'.replace('ab', '').length()", "0"}, {"{}.length()", ""}, {"'a\\u00e9'.length()", "2"}, {"name.use.length()", "!BAD_QUERY@9"},
		{"{}.toChars()", ""}, {"'ab'.toChars()", "a b"}, {"{}.trim()", ""}, {"' a b\\t'.trim()", "a b"}, {"'  '.trim().length()", "0"},
		{"{}.split(',')", ""}, {"'a,b,,c'.split(',').count()", "4"}, {"'abc'.split('')", "a b c"}, {"'abc'.split(',')", "abc"}, {"'a'.split({})", ""},
		{"{}.join(',')", ""}, {"name.given.join('-')", "Peter-James-Jim-Peter-James"}, {"('a' | 'b').join()", "ab"}, {"(1 | 2).join(',')", "!BAD_QUERY@8"},
		{"'a' & 'b'", "ab"}, {"{} & 'b'", "b"}, {"{} & {}", ""}, {"'a' + 'b'", "ab"}, {"'a' + {}", ""}, {"'a' + 1", "!BAD_QUERY@4"}, {"1 & 'a'", "!BAD_QUERY@2"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, regular_expressions)
{
	const struct row rows[] = {
		{"{}.matches('a')", ""}, {"'abc'.matches({})", ""}, {"'abc'.matches('b')", "true"}, {"'abc'.matches('^b')", "false"}, {"'a\\nb'.matches('a.b')", "true"},
		{"'abc'.matchesFull('b')", "false"}, {"'abc'.matchesFull('a|abc')", "true"}, {"'1974'.matches('^\\\\d{4}$')", "true"}, {"{}.matchesFull('a')", ""},
		{"'abc'.matches('(')", "!BAD_QUERY@6"}, {"'aa'.matches('(a)\\\\1')", "!UNSUPPORTED@5"}, {"1.matches('1')", "!BAD_QUERY@2"},
		{"{}.replaceMatches('a', 'b')", ""}, {"'a1b22'.replaceMatches('[0-9]+', '#')", "a#b#"}, {"'abc'.replaceMatches('', 'x')", "abc"}, {"'abc'.replaceMatches('b', {})", ""},
		{"'11/30/1972'.replaceMatches('\\\\b(?<m>\\\\d{1,2})/(?<d>\\\\d{1,2})/(?<y>\\\\d{2,4})\\\\b', '${d}-${m}-${y}')", "30-11-1972"},
		{"'abc'.replaceMatches('(b)(x)?', '<$1$2$3$>')", "a<b$3$>c"}, {"'ab'.replaceMatches('x*', '-')", "-a-b-"}, {"name.given.where(matches('^J')).count()", "3"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, encodings)
{
	const struct row rows[] = {
		{"{}.encode('hex')", ""}, {"'test'.encode('hex')", "74657374"}, {"'test'.encode('base64')", "dGVzdA=="}, {"'t'.encode('base64')", "dA=="}, {"'te'.encode('base64')", "dGU="},
		{"'\\u00ff\\u00fe'.encode('urlbase64')", "w7_Dvg=="}, {"'x'.encode('rot13')", "!BAD_QUERY@4"}, {"'x'.encode({})", ""}, {"'74657374'.decode('hex')", "test"},
		{"'7'.decode('hex')", ""}, {"'zz'.decode('hex')", ""}, {"'ff'.decode('hex')", ""}, {"'00'.decode('hex')", ""}, {"'dGVzdA=='.decode('base64')", "test"}, {"'dGVzdA'.decode('base64')", "test"},
		{"'w7_Dvg'.decode('urlbase64')", "\xc3\xbf\xc3\xbe"}, {"'*'.decode('base64')", ""}, {"'A'.decode('base64')", ""}, {"{}.decode('hex')", ""},
		{"'a<b&\"'.escape('html')", "a&lt;b&amp;&quot;"}, {"'&lt;&#39;&x'.unescape('html')", "<'&x"}, {"'a\"\\n'.escape('json').length()", "5"},
		{"'a\\\\n\\\\u0041'.unescape('json') = 'a\\nA'", "true"}, {"'\\\\x'.unescape('json')", ""}, {"'\\\\ud800'.unescape('json')", ""}, {"{}.escape('html')", ""}, {"{}.unescape('json')", ""}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, conversions)
{
	const struct row rows[] = {
		{"{}.toBoolean()", ""}, {"'Y'.toBoolean()", "true"}, {"'no'.toBoolean()", "false"}, {"1.0.toBoolean()", "true"}, {"2.toBoolean()", ""}, {"'x'.toBoolean()", ""},
		{"(true | false).toBoolean()", "!BAD_QUERY@15"}, {"0.convertsToBoolean()", "true"}, {"{}.convertsToBoolean()", ""}, {"name.first().toBoolean()", "!BAD_QUERY@13"},
		{"'+12'.toInteger()", "12"}, {"'-12'.toInteger()", "-12"}, {"'1.0'.toInteger()", ""}, {"true.toInteger()", "1"}, {"1.5.toInteger()", ""}, {"'2147483648'.toInteger()", ""},
		{"'2147483647'.toInteger()", "2147483647"}, {"{}.toInteger()", ""}, {"'x'.convertsToInteger()", "false"}, {"{}.convertsToInteger()", ""},
		{"'1.50'.toDecimal()", "1.50"}, {"'1.'.toDecimal()", ""}, {"'.5'.toDecimal()", ""}, {"false.toDecimal()", "0.0"}, {"1.toDecimal()", "1"}, {"{}.toDecimal()", ""},
		{"1.convertsToDecimal()", "true"}, {"@2012.convertsToDecimal()", "false"},
		{"1.toString()", "1"}, {"1.50.toString()", "1.50"}, {"true.toString()", "true"}, {"@2012-01.toString()", "2012-01"}, {"@T10:30.toString()", "10:30"}, {"@2012T.toString()", "2012"},
		{"1 week.toString()", "1 week"}, {"1 'wk'.toString()", "1 'wk'"}, {"{}.toString()", ""}, {"(1 | 2).toString()", "!BAD_QUERY@8"}, {"1.type().toString()", ""}, {"1.convertsToString()", "true"},
		{"{}.convertsToString()", ""}, {"'2012-02-30'.toDate()", ""}, {"'2012-02-29'.toDate()", "2012-02-29"}, {"@2012-02-29T10:00:00Z.toDate()", "2012-02-29"}, {"'2012'.convertsToDate()", "true"},
		{"'2012-02-29T10'.toDate()", ""}, {"{}.toDate()", ""}, {"1.toDate()", ""}, {"'2012-02-29T10:00:00.5+14:00'.toDateTime()", "2012-02-29T10:00:00.5+14:00"}, {"'2012-02-29T10:00+15:00'.toDateTime()", ""},
		{"@2012.toDateTime()", "2012"}, {"'2012-01T10'.toDateTime()", ""}, {"{}.toDateTime()", ""}, {"'24:00'.toTime()", ""}, {"'T23:59:59.999'.toTime()", "23:59:59.999"}, {"'14'.convertsToTime()", "true"}, {"{}.toTime()", ""},
		{"'1 day'.toQuantity()", "{\"value\":1,\"unit\":\"day\"}"}, {"'1 \\'mg\\''.toQuantity().toString()", "1 'mg'"}, {"'1 wk'.toQuantity()", ""}, {"'1.5'.toQuantity().toString()", "1.5 '1'"},
		{"true.toQuantity().toString()", "1.0 '1'"}, {"'1 \\'mg'.toQuantity()", ""}, {"'mg'.convertsToQuantity()", "false"}, {"{}.toQuantity()", ""}, {"2 'g'.toQuantity('mg').toString()", "2000 'mg'"},
		{"2 'g'.toQuantity('m')", ""}, {"2 'g'.convertsToQuantity('m')", "false"}, {"14 days.toQuantity('week').toString()", "2 week"}, {"2 'g'.toQuantity({})", ""}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, arithmetic)
{
	const struct row rows[] = {
		{"1 + 2", "3"}, {"1 + {}", ""}, {"{} - 1", ""}, {"0.1 + 0.2", "0.3"}, {"1.50 - 0.5", "1.00"}, {"2147483647 + 1", ""}, {"-2147483648 - 1", ""}, {"2147483647.0 + 1", "2147483648.0"},
		{"3 * 4", "12"}, {"1.2 * 1.8", "2.16"}, {"7 / 2", "3.5"}, {"1 / 3", "0.3333333333333333333333333333"}, {"2 / 3", "0.6666666666666666666666666667"}, {"1 / 0", ""}, {"1 / 0.0", ""}, {"0 / 5", "0"},
		{"7 div 2", "3"}, {"-7 div 2", "-3"}, {"7.5 div 2", "3"}, {"1 div 0", ""}, {"7 mod 2", "1"}, {"-7 mod 2", "-1"}, {"5.5 mod 0.7", "0.6"}, {"1 mod 0", ""}, {"3 mod -2", "1"},
		{"2.99999999999999999999999999999999 div 1", "2"}, {"(1 | 2) + 1", "!BAD_QUERY@8"}, {"true + 1", "!BAD_QUERY@5"}, {"1 + true", "!BAD_QUERY@2"}, {"-{}", ""}, {"-'a'", "!BAD_QUERY@0"}, {"-(1 | 2)", "!BAD_QUERY@0"},
		{"+5", "5"}, {"-(-5)", "5"}, {"007 + 0", "7"}, {"007", "7"}, {"2147483648", "2147483648"}, {"2147483649", "!BAD_QUERY@0"}, {"multipleBirth + 1", "3"}, {"1 + 2 * 3", "7"}, {"(1 + 2) * 3", "9"},
		{"1 'g' + 1 'mg'", "{\"value\":1001,\"unit\":\"mg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"}"}, {"(3 'm' - 3 'cm').toString()", "297 'cm'"}, {"1 'g' + 1 'm'", ""}, {"(2 'cm' * 2 'm').toString()", "400 'cm.cm'"},
		{"2 'cm' * 2 'm' = 0.04 'm2'", "true"}, {"(4 'g' / 2 'm').toString()", "2 'g/m'"}, {"(4 'g' / 2 'mg').toString()", "2000 '1'"}, {"(2 * 3 'g').toString()", "6 'g'"}, {"(6 'g' / 2).toString()", "3 'g'"},
		{"(6 / 2 'g/m').toString()", "3 '/(g/m)'"}, {"3 days * 2", "{\"value\":6,\"unit\":\"days\"}"}, {"3 days * 2 days", ""}, {"6 'g' / 0 'g'", ""}, {"6 'g' mod 2", "!BAD_QUERY@6"}, {"1 year + 1 month = 13 months", "true"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, numbers)
{
	const struct row rows[] = {
		{"{}.abs()", ""}, {"(-5).abs()", "5"}, {"(-5.50).abs()", "5.50"}, {"(-5 'mg').abs().toString()", "5 'mg'"}, {"'a'.abs()", "!BAD_QUERY@4"}, {"(1 | 2).abs()", "!BAD_QUERY@8"},
		{"{}.ceiling()", ""}, {"1.1.ceiling()", "2"}, {"(-1.1).ceiling()", "-1"}, {"(-0.5).ceiling()", "0"}, {"{}.floor()", ""}, {"2.9.floor()", "2"}, {"(-2.1).floor()", "-3"}, {"{}.truncate()", ""}, {"(-1.56).truncate()", "-1"},
		{"99999999999.5.floor()", ""}, {"{}.round()", ""}, {"2.5.round()", "3"}, {"(-2.5).round()", "-3"}, {"3.14159.round(3)", "3.142"}, {"3.1.round(3)", "3.1"}, {"3.1.round(-1)", "!BAD_QUERY@4"}, {"3.1.round({})", ""}, {"2.449.round(1)", "2.4"},
		{"{}.sqrt()", ""}, {"81.sqrt()", "9"}, {"2.sqrt()", "1.4142135623731"}, {"(-1).sqrt()", ""}, {"{}.exp()", ""}, {"0.exp()", "1"}, {"1.exp()", "2.71828182845905"}, {"100000.exp()", ""},
		{"{}.ln()", ""}, {"1.ln()", "0"}, {"0.ln()", ""}, {"{}.log(2)", ""}, {"16.log(2)", "4"}, {"100.log(10)", "2"}, {"16.log({})", ""}, {"16.log('a')", "!BAD_QUERY@3"},
		{"{}.power(2)", ""}, {"2.power(10)", "1024"}, {"2.5.power(2)", "6.25"}, {"2.power(0)", "1"}, {"2.power(-1)", "0.5"}, {"2.power(31)", ""}, {"2.0.power(31)", "2147483648"}, {"(-1).power(0.5)", ""}, {"2.power(0.5)", "1.4142135623731"}, {"2.power({})", ""},
		{"10.0.power(600)", ""}, {"1.0000000001.power(300) > 1", "true"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, dates)
{
	const struct row rows[] = {
		{"today()", "2023-11-14"}, {"now()", "2023-11-14T22:13:20.123Z"}, {"timeOfDay()", "22:13:20.123"}, {"now() = now()", "true"},
		{"@1973-12-25 + 7 days", "1974-01-01"}, {"@1973-12-25 + 7.9 days", "1974-01-01"}, {"@2012-01-31 + 1 month", "2012-02-29"}, {"@2012-02-29 + 1 year", "2013-02-28"}, {"@2012-02-29 - 1 month", "2012-01-29"},
		{"@2014 + 24 months", "2016"}, {"@2014 + 23 months", "2015"}, {"@2014 + 365 days", "2015"}, {"@2014-01 + 30 days", "2014-02"}, {"@2014-01-01 + 23 hours", "2014-01-01"}, {"@2014-01-01 + 48 hours", "2014-01-03"},
		{"@2014-01-01T10:00:00 + 1.5 seconds", "2014-01-01T10:00:01.500"}, {"@2014-01-01T23:59:59Z + 1 second", "2014-01-02T00:00:00Z"}, {"@2014-01-01T10:00 + 90 seconds", "2014-01-01T10:01"}, {"@2014-01-01T10:00:00.000+10:00 + 10 'ms'", "2014-01-01T10:00:00.010+10:00"},
		{"@T23:30 + 1 hour", "00:30"}, {"@T00:00:00 - 1 second", "23:59:59"}, {"@T10:00 + 1 day", "!BAD_QUERY@8"}, {"@2014-01-01 + 1 'mo'", "!BAD_QUERY@12"}, {"@2014-01-01 + 1 'wk'", "2014-01-08"}, {"@2014-01-01 + 1 'mg'", "!BAD_QUERY@12"},
		{"@9999 + 1 year", ""}, {"@0001-01-01 - 1 day", ""}, {"@2014-01-01 + 99999999999.0 years", ""}, {"birthDate + 1 day", "1974-12-26"}, {"@2014 + {}", ""}, {"@2014 + 1", "!BAD_QUERY@6"}, {"@2014-01-01 - @2013-01-01", "!BAD_QUERY@12"},
		{"@2014-03-05.yearOf()", "2014"}, {"@2014-03-05.monthOf()", "3"}, {"@2014-03-05.dayOf()", "5"}, {"@2014.dayOf()", ""}, {"@T10:30:15.250.hourOf()", "10"}, {"@T10:30:15.250.minuteOf()", "30"}, {"@T10:30:15.250.secondOf()", "15"},
		{"@T10:30:15.250.millisecondOf()", "250"}, {"@T10.yearOf()", ""}, {"1.yearOf()", "!BAD_QUERY@2"}, {"{}.yearOf()", ""}, {"@2014-01-01T10:00:00-05:30.timezoneOffsetOf()", "-5.5"}, {"@2014-01-01T10:00:00.timezoneOffsetOf()", ""},
		{"@2014-01-01T10:00:00Z.dateOf()", "2014-01-01"}, {"@2014-01-01T10:00:00Z.timeOf()", "10:00:00"}, {"{}.dateOf()", ""}, {"{}.timeOf()", ""}, {"{}.timezoneOffsetOf()", ""},
		{"@2014-13", "!BAD_QUERY@0"}, {"@2014-02-29", "!BAD_QUERY@0"}, {"@T25", "!BAD_QUERY@0"}, {"@T10:00+01:00", "!BAD_QUERY@0"}, {"@0000", "!BAD_QUERY@0"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, precision)
{
	const struct row rows[] = {
		{"{}.lowBoundary()", ""}, {"1.587.lowBoundary()", "1.58650000"}, {"1.587.lowBoundary(2)", "1.58"}, {"(-1.587).lowBoundary(0)", "-2"}, {"1.lowBoundary(-1)", ""}, {"1.lowBoundary(40)", ""}, {"{}.highBoundary()", ""},
		{"1.587.highBoundary(2)", "1.59"}, {"(-0.0034).highBoundary(1)", "0.0"}, {"1 'g'.highBoundary(1).toString()", "1.5 'g'"}, {"@2014.lowBoundary()", "2014-01-01"}, {"@2014.highBoundary()", "2014-12-31"}, {"@2012-02.highBoundary(8)", "2012-02-29"},
		{"@2014.lowBoundary(6)", "2014-01"}, {"@2014.lowBoundary(5)", ""}, {"@2014-01-01T08:05.lowBoundary(17)", "2014-01-01T08:05:00.000+14:00"}, {"@2014-01-01T08:05.highBoundary(17)", "2014-01-01T08:05:59.999-12:00"},
		{"@2014-01-01T08:05-05:00.highBoundary()", "2014-01-01T08:05:59.999-05:00"}, {"@2014-01-01T08.lowBoundary(8)", "2014-01-01"}, {"@T10:30.highBoundary()", "10:30:59.999"}, {"@T10:30.lowBoundary(4)", "10:30"}, {"'a'.lowBoundary()", "!BAD_QUERY@4"},
		{"(1 | 2).highBoundary()", "!BAD_QUERY@8"}, {"1.58700.precision()", "5"}, {"1.precision()", "0"}, {"@2014.precision()", "4"}, {"@2014-01-05T10:30:00.000.precision()", "17"}, {"@T10:30.precision()", "4"}, {"{}.precision()", ""}, {"true.precision()", "!BAD_QUERY@5"},
		{"1 'cm'.comparable(1 '[in_i]')", "true"}, {"1 'cm'.comparable(1 's')", "false"}, {"1 '[zz]'.comparable(1 '[zz]')", "true"}, {"{}.comparable(1 'g')", ""}, {"1.comparable(1 'g')", "!BAD_QUERY@2"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, equality)
{
	const struct row rows[] = {
		{"{} = {}", ""}, {"1 = {}", ""}, {"1 = 1.0", "true"}, {"1 != 1.0", "false"}, {"'a' = 'A'", "false"}, {"'a' ~ 'A'", "true"}, {"'a  b' ~ 'a  B'", "true"}, {"'a\\tb' ~ 'a b'", "true"}, {"{} ~ {}", "true"}, {"1 ~ {}", "false"}, {"{} !~ 1", "true"},
		{"(1 | 2) = (1 | 2)", "true"}, {"(1 | 2) = (2 | 1)", "false"}, {"(1 | 2) ~ (2 | 1)", "true"}, {"(1 | 2) ~ (1 | 3)", "false"}, {"1.combine(1) ~ 1.combine(2)", "false"}, {"(1 | 2) = 1", "false"}, {"1 = 'a'", "false"}, {"true = true", "true"}, {"true != false", "true"},
		{"1.2 / 1.8 ~ 0.67", "true"}, {"0.671 ~ 0.67", "true"}, {"0.68 ~ 0.67", "false"}, {"1.449 ~ 1", "true"}, {"1.5 ~ 1", "false"},
		{"@2012 = @2012", "true"}, {"@2012 = @2012-01", ""}, {"@2012 != @2012-01", ""}, {"@2012 ~ @2012-01", "false"}, {"@2012 = @2013-01", "false"}, {"@2012-04-15 = @2012-04-15T10:00:00", ""}, {"@2012-04-15T15:30:31 = @2012-04-15T15:30:31.0", "true"},
		{"@2012-04-15T15:00:00+02:00 = @2012-04-15T16:00:00+03:00", "true"}, {"@T10:30 = @T10:30:00", ""}, {"@T10:30:00 = @T10:30:00.000", "true"}, {"@2012 = @T10", "false"}, {"birthDate = @1974-12-25", "true"}, {"birthDate != @T12:14", "true"},
		{"4 'g' = 4000 'mg'", "true"}, {"4 'g' != 4040 'mg'", "true"}, {"4 'g' ~ 4040 'mg'", "true"}, {"4 'g' = 4 'm'", ""}, {"4 'g' ~ 4 'm'", "false"}, {"7 days = 1 week", "true"}, {"1 'd' = 1 day", "true"}, {"1 'a' = 1 year", ""}, {"1 'a' ~ 1 year", "true"},
		{"1 'mo' ~ 1 month", "true"}, {"12 months = 1 year", "true"}, {"1 month = 30 days", ""}, {"60 'min' = 1 'h'", "true"}, {"1 = 1 '1'", "true"}, {"1 '[iU]' = 1 '[IU]'", "true"}, {"1 'Cel' = 1 'K'", ""}, {"1 '[odd]' = 1 '[odd]'", "true"}, {"1 '[odd]' = 1 '[even]'", ""},
		{"name = name", "true"}, {"name[0] = name[2]", "false"}, {"name[0].given = name[2].given", "true"}, {"name[0] ~ name[0]", "true"}, {"name[0] ~ name[2]", "false"}, {"1 in (1 | 2)", "true"}, {"3 in (1 | 2)", "false"}, {"{} in (1 | 2)", ""}, {"1 in {}", "false"},
		{"(1 | 2) contains 2", "true"}, {"{} contains 1", "false"}, {"(1 | 2) contains {}", ""}, {"(1 | 2) in (1 | 2)", "!BAD_QUERY@8"}, {"'X' in ('x' | 'y')", "false"}, {"1.type() = 2.type()", "true"}, {"1.type() = 'a'.type()", "false"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, order)
{
	const struct row rows[] = {
		{"1 < 2", "true"}, {"1 >= 2", "false"}, {"1 < {}", ""}, {"{} < 1", ""}, {"1 < 'a'", "!BAD_QUERY@2"}, {"(1 | 2) < 3", "!BAD_QUERY@8"}, {"true < false", "!BAD_QUERY@5"}, {"'a' < 'b'", "true"}, {"'A' < 'a'", "true"}, {"2 < 10", "true"}, {"2.0 <= 2", "true"},
		{"@2012 < @2013-01", "true"}, {"@2012 < @2012-01", ""}, {"@2018-03-01T10:30 < @2018-03-01T10:30:00", ""}, {"@2018-03-01T10:30:00 <= @2018-03-01T10:30:00.0", "true"}, {"@T10:30 < @T10:31:00", "true"}, {"@2012-01-01 < now()", "true"}, {"@2012 < @T10", "!BAD_QUERY@6"},
		{"6 days < 1 week", "true"}, {"1 'g' > 999 'mg'", "true"}, {"1 'g' > 1 'm'", ""}, {"1 month < 1 year", "true"}, {"1 month < 40 days", ""}, {"1 '[lb_av]' < 1 'kg'", "true"}, {"1.type() < 2.type()", "!BAD_QUERY@9"}
	};
	ALL(patient, rows);
}

Test(fhirpath_functions, types)
{
	const struct row rows[] = {
		{"1.type()", "{\"namespace\":\"System\",\"name\":\"Integer\"}"}, {"1.type().name", "Integer"}, {"active.type().namespace", "FHIR"}, {"active.type().name", "boolean"}, {"name.type().name", "HumanName HumanName HumanName"}, {"{}.type()", ""},
		{"1 is Integer", "true"}, {"1 is System.Integer", "true"}, {"1 is FHIR.integer", "false"}, {"active is boolean", "true"}, {"active is Boolean", "false"}, {"{} is Integer", ""}, {"(1 | 2) is Integer", "!BAD_QUERY@11"}, {"1.is(Decimal)", "false"}, {"1 'g' is Quantity", "true"},
		{"Patient is DomainResource", "true"}, {"Patient.is(FHIR.`Patient`)", "true"}, {"name.as(HumanName)", "!BAD_QUERY@8"}, {"name.first().as(HumanName).use", "official"}, {"name.first() as Address", ""}, {"gender is code", "true"}, {"1 as Integer", "1"}, {"1 as String", ""},
		{"1 is Nonsense", "!BAD_QUERY@5"}, {"id.hasValue()", "true"}, {"gender.hasValue()", "false"}, {"{}.hasValue()", "false"}, {"name.hasValue()", "false"}, {"birthDate.getValue() is Date", "true"}, {"name.getValue()", ""}, {"gender.getValue()", ""}, {"{}.getValue()", ""},
		{"gender", "null"}, {"gender.extension('u').value", "x"}, {"gender.extension('v')", ""}, {"{}.extension('u')", ""}, {"extension({})", ""}, {"gender.extension(1)", "!BAD_QUERY@7"}, {"conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", "true"},
		{"conformsTo('http://hl7.org/fhir/StructureDefinition/Person')", "false"}, {"conformsTo('http://x')", "!UNSUPPORTED@0"}, {"name.conformsTo('x')", "!BAD_QUERY@5"}, {"{}.conformsTo('x')", ""}, {"memberOf('x')", "!UNSUPPORTED@0"}, {"1.subsumes(2)", "!UNSUPPORTED@2"},
		{"1.nonsense()", "!BAD_QUERY@2"}
	};
	ALL(patient, rows);
}

/* What R4's search parameters write is taken when asked. */
Test(fhirpath_functions, lenient)
{
	const struct row rows[] = {{"name.as(HumanName).use", "official usual maiden"}, {"(name as Address)", ""}};
	all(patient, 1, rows, 2);
}

Test(fhirpath_functions, references)
{
	const struct row rows[] = {
		{"entry[0].resource.managingOrganization.resolve().name", "Inside"}, {"entry[1].resource.subject.resolve().id", "1"}, {"entry[1].resource.focus.resolve().id", "2"}, {"{}.resolve()", ""}, {"entry.fullUrl.resolve().id", "1 2"},
		{"entry[1].resource.focus.where(resolve() is Patient).count()", "1"}, {"'#x'.resolve()", ""}, {"entry.resource.subject.resolve().is(Patient)", "true"}, {"1.resolve()", ""}
	};
	ALL(bundle, rows);
	const struct row alone[] = {{"'_history/1'.resolve()", ""}, {"('_history/1'.resolve() is Patient)", ""}, {"('Patient/1/_history/2'.resolve() is Patient)", "true"}, {"'#'.resolve().id", "p"}};
	ALL(patient, alone);
}

/* A Quantity of FHIR in years is a calendar's and UCUM's. */
Test(fhirpath_functions, quantities_of_fhir)
{
	const struct row rows[] = {
		{"entry[1].resource.value = 1.5 'a'", "true"}, {"entry[1].resource.value = 1.5 years", "true"}, {"entry[1].resource.value > 17 months", "true"}, {"entry[1].resource.value.toString()", "1.50 'a'"}, {"@2014 + entry[1].resource.value", "2015"},
		{"entry[1].resource.value.unit", "year"}, {"entry[1].resource.value", "{\"value\":1.50,\"unit\":\"year\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"a\"}"}
	};
	ALL(bundle, rows);
}

/* Without a resource there is nothing to begin with. */
Test(fhirpath_functions, no_resource)
{
	const struct row rows[] = {{"1 + 1", "2"}, {"name", ""}, {"$this", ""}, {"%resource", ""}, {"children()", ""}, {"today()", "2023-11-14"}, {"Patient", ""}, {"is(Patient)", ""}, {"descendants().count()", "0"}};
	ALL("", rows);
}

Test(fhirpath_functions, items)
{
	kiln_fhirpath *path;
	kiln_fhirpath_result *result;
	kiln_fhirpath_item it;
	kiln_error err;
	cr_assert_eq(kiln_fhirpath_compile(KL_SLICE("birthDate | name.first().use | 'x' | Patient.name.first()"), &path, &err), KILN_OK);
	cr_assert_eq(kiln_fhirpath_evaluate(path, kl_slice_of(patient), NULL, &result, &err), KILN_OK);
	const struct { const char *type, *json, *extra; } rows[] = {
		{"date", "\"1974-12-25\"", "{\"id\":\"b\"}"}, {"code", "\"official\"", ""}, {"System.String", "\"x\"", ""},
		{"HumanName", "{\"use\":\"official\",\"family\":\"Chalmers\",\"given\":[\"Peter\",\"James\"]}", ""}
	};
	cr_expect_eq(kiln_fhirpath_result_count(result), 4);
	for (size_t i = 0; i < 4; i++) {
		cr_assert_eq(kiln_fhirpath_result_next(result, &it, &err), KILN_OK);
		cr_expect(kl_slice_is(it.type, rows[i].type) && kl_slice_is(it.json, rows[i].json) && kl_slice_is(it.extra, rows[i].extra), "item %zu", i);
	}
	cr_expect_eq(kiln_fhirpath_result_next(result, &it, &err), KILN_DONE);
	cr_expect_eq(kiln_fhirpath_result_next(result, &it, &err), KILN_DONE);
	kiln_fhirpath_result_free(result);
	kiln_fhirpath_free(path);
}

Test(fhirpath_functions, misuse)
{
	kiln_fhirpath *path = NULL;
	kiln_fhirpath_result *result = NULL;
	kiln_fhirpath_options small = {.size = 1};
	cr_expect_eq(kiln_fhirpath_compile(KL_SLICE("1"), NULL, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_fhirpath_compile(kl_slice(NULL, 3), &path, NULL), KILN_MISUSE);
	cr_assert_eq(kiln_fhirpath_compile(KL_SLICE("1"), &path, NULL), KILN_OK);
	cr_expect_eq(kiln_fhirpath_evaluate(NULL, KL_SLICE(""), NULL, &result, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_fhirpath_evaluate(path, KL_SLICE(""), &small, &result, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_fhirpath_evaluate(path, KL_SLICE(""), NULL, NULL, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_fhirpath_evaluate(path, KL_SLICE("{"), NULL, &result, NULL), KILN_BAD_JSON);
	cr_expect_eq(kiln_fhirpath_evaluate(path, KL_SLICE("{}"), NULL, &result, NULL), KILN_BAD_RESOURCE);
	cr_expect_eq(kiln_fhirpath_evaluate(path, KL_SLICE("{\"resourceType\":\"Nothing\"}"), NULL, &result, NULL), KILN_BAD_RESOURCE);
	cr_expect_eq(kiln_fhirpath_evaluate(path, KL_SLICE("[1]"), NULL, &result, NULL), KILN_BAD_RESOURCE);
	cr_expect_null(result);
	cr_expect_eq(kiln_fhirpath_result_next(NULL, NULL, NULL), KILN_MISUSE);
	cr_expect_eq(kiln_fhirpath_result_count(NULL), 0);
	kiln_fhirpath_result_free(NULL);
	kiln_fhirpath_free(path);
	kiln_fhirpath_free(NULL);
}

/* What the definitions say of a path: the byte of the slip, or -1. */
Test(fhirpath_functions, check)
{
	static const struct { const char *type, *expression; int at; } rows[] = {
		{"Patient", "Patient.name.given", -1}, {"Patient", "name.nmae", 5}, {"Patient", "Encounter.name", 0}, {"Patient", "Resource.id | DomainResource.text.status", -1}, {"Observation", "Observation.valueQuantity.unit", 12}, {"Observation", "value.unit", -1},
		{"Observation", "(value as Period).unit", 18}, {"Observation", "(value as Period).start", -1}, {"Observation", "value.ofType(Address)", 13}, {"Patient", "birthDate.extension('x').value.code", -1}, {"Patient", "birthDate.start", 10}, {"Patient", "contained.anything", -1},
		{"Patient", "children().skip(1)", 11}, {"Patient", "children()[0]", 10}, {"Patient", "children().where(true).anything", -1}, {"Patient", "name.where(use = 'x').given.first().substring(1)", -1}, {"Patient", "name.where(usage = 'x')", 11}, {"Patient", "name.select(given | famly)", 20},
		{"Patient", "name.exists(use)", -1}, {"Patient", "iif('x', 1)", 4}, {"Patient", "iif(active, name, contact).gender", -1}, {"Patient", "iif(active, name, contact).nothing", 27}, {"Questionnaire", "repeat(item).linkId", -1}, {"Questionnaire", "item.item.item.linkId", -1}, {"Questionnaire", "item.item.link", 10},
		{"Patient", "name.combine(contact).gender", -1}, {"Patient", "name.combine(contact.nmae)", 21}, {"Patient", "%resource.name.given & %context.nmae", 32}, {"Patient", "(1 + 2).nonsense", -1}, {"Patient", "generalPractitioner.where(resolve() is Practitioner)", -1}, {"Patient", "link.other.resolve().name", -1},
		{"Bundle", "entry.resource.name", -1}, {"Bundle", "entry.resorce", 6}, {"Patient", "name is HumanName", -1}, {"Patient", "name[0].given[nmae]", 14}, {"Patient", "-telecom.rnk", 9}, {"Patient", "name.first().tail().last()", -1}, {"Patient", "defineVariable('a', name.given).select(%a.anything)", -1}, {"Patient", "{}", -1}
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		kiln_fhirpath *path;
		kiln_error err = {0};
		cr_assert_eq(kiln_fhirpath_compile(kl_slice_of(rows[i].expression), &path, &err), KILN_OK, "%s: %s", rows[i].expression, err.message);
		int rc = kiln_fhirpath_check(path, kl_slice_of(rows[i].type), &err), at = rc == KILN_OK ? -1 : (int)err.offset;
		cr_expect_eq(at, rows[i].at, "%s on %s: %d, %s", rows[i].expression, rows[i].type, at, err.message);
		cr_expect(rc == KILN_OK || rc == KILN_BAD_QUERY);
		cr_expect_eq(kiln_fhirpath_check(path, KL_SLICE("HumanName"), NULL), KILN_BAD_RESOURCE);
		kiln_fhirpath_free(path);
	}
	cr_expect_eq(kiln_fhirpath_check(NULL, KL_SLICE("Patient"), NULL), KILN_MISUSE);
}
