#!/bin/sh
# kiln fhirpath: over nothing, over files of several forms, requests a line; what is wrong with the expression or a resource.
. "${0%/*}/harness.inc"

expect 0 "$kiln" fhirpath '0.1 + 0.2'
out_is 0.3
err_is_empty
expect 0 "$kiln" fhirpath '{}'
out_is_empty
expect 0 "$kiln" fhirpath "1 'mg' | @2012 | 'a\"b'"
out_lines 3
out_has '^{"value":1,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}$'
out_has '^"a\\"b"$'

# One document over several lines, NDJSON, gzip, standard input.
printf '{"resourceType": "Patient",\n "name": [{"given": ["A", "B"]}],\n "birthDate": null, "_birthDate": {"id": "x"}}\n' >"$T/one"
expect 0 "$kiln" fhirpath 'name.given | birthDate' "$T/one"
out_is '"A"
"B"
{"id":"x"}'
{ patient a Anders; patient b Bond; } >"$T/many"
expect 0 "$kiln" fhirpath 'Patient.name.family' "$T/many"
out_is '"Anders"
"Bond"'
gzip -c "$T/many" >"$T/many.gz"
expect 0 "$kiln" fhirpath 'id' "$T/many.gz"
out_lines 2
cp "$T/many" "$T/in"
expect 0 "$kiln" fhirpath 'name.count()' -
out_is '1
1'
: >"$T/in"
expect 0 "$kiln" fhirpath 'id' "$T/in"
out_is_empty

# What is wrong: the expression, a resource, the file.
expect 2 "$kiln" fhirpath 'name.'
err_has 'the expression, byte 5:'
expect 2 "$kiln" fhirpath 'name.memberOf(1)' "$T/one"
err_has 'memberOf() is not offered'
expect 2 "$kiln" fhirpath "1 + 'a'"
err_has 'byte 2:'
expect 2 "$kiln" fhirpath
expect 2 "$kiln" fhirpath --lines x
expect 3 "$kiln" fhirpath id "$T/nowhere"
{ patient a Anders; echo '{"resourceType":"Nothing"}'; echo '{"open'; } >"$T/bad"
expect 1 "$kiln" fhirpath id "$T/bad"
out_is '"a"'
err_has 'bad:byte [0-9]*: resourceType is missing'
expect 1 "$kiln" fhirpath 'name.single() | (name | name.given).single()' "$T/one"
err_has 'one:byte 0: the expression, byte 36: '

# What the definitions don't have finds nothing, or is told.
expect 0 "$kiln" fhirpath 'name.nmae' "$T/one"
out_is_empty
expect 1 "$kiln" fhirpath 'name.nmae' "$T/one" --strict
err_has 'one:byte 0: the expression, byte 5: FHIRPath: no such element'
expect 0 "$kiln" fhirpath 'name.given' "$T/one" --strict
out_lines 2

# A request a line.
cat >"$T/in" <<'REQUESTS'
{"id": 1, "expression": "1 + 1", "resource": null}
{"expression": "name.gi\u0076en", "resource": {"resourceType": "Patient", "name": [{"given": ["{\"", "b"]}]}, "id": "two"}
{"id":3,"expression":"("}
{"id":3,"mode":"strict","expression":"nmae","resource":{"resourceType":"Patient"}}
{"id":4,"resource":{"resourceType":"Patient"}}
{"id":5,"expression":"id","resource":{"resourceType":"Nothing"}}
not a request
REQUESTS
expect 0 "$kiln" fhirpath --lines
out_is '{"id":1,"result":[2],"types":["System.Integer"]}
{"id":"two","result":["{\"","b"],"types":["string","string"]}
{"id":3,"error":"not FHIRPath: a term is missing","offset":1}
{"id":3,"error":"FHIRPath: no such element","offset":0}
{"id":4,"error":"the request has no expression","offset":0}
{"id":5,"error":"resourceType is missing or names no resource of R4","offset":0}
{"id":null,"error":"the request has no expression","offset":0}'
closing
