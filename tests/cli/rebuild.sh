#!/bin/sh
# rebuild.sh [N]: search parameters of a store's own from the command line: put says what is due, a rebuild that is killed or interrupted is taken up
# by the next, others write meanwhile, and what cannot be indexed is told. N rebuilds are killed at random moments (4). SEED=n repeats a run.
. "${0%/*}/harness.inc"
rounds=${1:-4}
seed=${SEED:-$(date +%s)}
data=$T/records.ndjson
S=$T/store

# parameter ID CODE TYPE BASE EXPRESSION
parameter() {
	printf '{"resourceType":"SearchParameter","id":"%s","url":"http://example.org/%s","name":"N","status":"active","description":"d","code":"%s","base":["%s"],"type":"%s","expression":"%s"}\n' \
		"$1" "$1" "$2" "$4" "$3" "$5"
}
chance() {
	awk -v seed="$seed" -v n="$1" 'BEGIN { srand(seed); for (i = 0; i <= n; i++) r = rand(); print r }'
}

echo "seed $seed"
"$clinic" --patients 15 --seed 7 --out "$data" || exit 1
: >"$T/in"
expect 0 "$kiln" init "$S"
expect 0 "$kiln" load "$S" "$data"
expect 0 "$kiln" search "$S" 'Observation?code:text=a' --count

parameter bad bad token Patient 'Patient.name[' >"$T/bad.json"
expect 0 "$kiln" put "$S" "$T/bad.json"
err_has '1 SearchParameter cannot be indexed: kiln rebuild'
parameter shown shown string Observation 'Observation.code.coding.display' >"$T/shown.json"
expect 0 "$kiln" put "$S" "$T/shown.json"
err_has '1 search parameter is to be indexed: kiln rebuild'
expect 3 "$kiln" search "$S" 'Observation?shown=b' --count
err_has 'is not complete: 0 of [0-9]* records are done'
expect 0 "$kiln" stats "$S"
err_has '1 search parameter is to be indexed'
out_has 'SearchParameter'

expect 1 "$kiln" rebuild "$S"
err_has 'SearchParameter/bad: expression, byte 13: '
err_has 'nothing is due any more'
expect 0 "$kiln" search "$S" 'Observation?shown:missing=false' --count
out_is "$("$kiln" search "$S" 'Observation?code:missing=false' --count)"
expect 0 "$kiln" check "$S"

for round in $(seq 1 "$rounds"); do
	# another expression each time: the index is made anew, the old one is cleared
	parameter shown shown string Observation "Observation.code.coding[$((round % 2))].display | Observation.code.text" >"$T/shown.json"
	"$kiln" put "$S" "$T/shown.json" >/dev/null 2>&1
	"$kiln" rebuild "$S" >/dev/null 2>&1 &
	pid=$!
	sleep "$(awk -v r="$(chance "$round")" 'BEGIN { printf "%.3f", r * 0.06 }')"
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
	what="round $round"
	expect 0 "$kiln" check "$S"
	out_is_empty
	parameter "more$round" "more$round" string Patient 'Patient.name.given' | "$kiln" put "$S" >/dev/null 2>&1
done
expect 0 "$kiln" delete "$S" SearchParameter/bad
expect 0 "$kiln" rebuild "$S"
expect 0 "$kiln" check "$S"
for round in $(seq 1 "$rounds"); do
	expect 0 "$kiln" search "$S" "Patient?more$round:missing=false" --count
	out_is "$("$kiln" search "$S" 'Patient?given:missing=false' --count)"
done

parameter shown shown string Observation 'Observation.code.coding.display' | "$kiln" put "$S" >/dev/null 2>&1
sh -c 'kill -INT $$ & exec "$0" rebuild "$1"' "$kiln" "$S" >/dev/null 2>&1
expect 0 "$kiln" rebuild "$S"
expect 0 "$kiln" search "$S" 'Observation?shown:missing=false' --count
out_is "$("$kiln" search "$S" 'Observation?code:missing=false' --count)"
expect 0 "$kiln" rebuild "$S" --all
expect 0 "$kiln" search "$S" 'Observation?shown:missing=false' --count
out_is "$("$kiln" search "$S" 'Observation?code:missing=false' --count)"
expect 0 "$kiln" check "$S"
err_has 'no fault'
closing
