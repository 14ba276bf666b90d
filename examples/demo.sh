#!/bin/sh
# The main job, start to finish, on made-up records: load, find, change, look back, check.
#   PATIENTS=n    how many patients are made up (120)
#   DATA=path     a file or directory of your own records instead (NDJSON, resources, Bundles, .gz)
set -eu
BUILD=${BUILD:-build}
kiln=$BUILD/kiln
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' INT TERM
store=$scratch/clinic

title() {
	printf '\n%s\n' "$*"
}
now() {
	date +%s%N
}
milliseconds() {
	awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f ms", (b - a) / 1e6 }'
}
# A value of a JSON line: pick 'r["id"]'.
pick() {
	python3 -c "import json, sys
r = json.loads(sys.stdin.readline())
print($1)"
}
# find WORDS QUERY: the number of matches, their time, the first lines of them.
find() {
	began=$(now)
	"$kiln" search "$store" "$2" >"$scratch/matches"
	ended=$(now)
	printf '  %s\n    kiln search STORE %s\n' "$1" "'$2'"
	printf '    %s matches in %s, with the start of the process\n' "$(wc -l <"$scratch/matches")" "$(milliseconds "$began" "$ended")"
	[ -s "$scratch/matches" ] || { echo "    (there should be some)" >&2; exit 1; }
	head -n 2 "$scratch/matches" | cut -c 1-150 | sed 's/^/    /; s/$/.../'
}

if [ -n "${DATA:-}" ]; then
	data=$DATA
	title "Records from $data"
else
	data=$scratch/records.ndjson
	title "Making up a clinic of ${PATIENTS:=120} patients"
	"$BUILD/clinic" --patients "$PATIENTS" --format ndjson --out "$data"
	echo "  $(wc -l <"$data") records, $(($(wc -c <"$data") / 1000000)) MB"
fi

title "Loading into an empty store"
"$kiln" init "$store" --facility "Demonstration clinic"
code=0
"$kiln" load "$store" "$data" || code=$?
# Records of your own may hold some that are no valid FHIR R4; they are listed above.
[ $code = 0 ] || { [ $code = 1 ] && [ -n "${DATA:-}" ]; } || exit $code
"$kiln" stats "$store" | sed 's/^/  /'

title "Finding"
# A patient with a story: the one of the first Observation that names its encounter, has a code and a patient that is here. Records of your own may
# have none: then the queries that need it are left out.
"$kiln" search "$store" 'Observation?encounter:missing=false&patient:Patient.gender:missing=false&_count=1' >"$scratch/observation" 2>/dev/null ||
	"$kiln" search "$store" 'Observation?encounter:missing=false&_count=1' >"$scratch/observation"
if [ -s "$scratch/observation" ]; then
	patient=$(pick 'r.get("subject", {}).get("reference", "")' <"$scratch/observation")
	encounter=$(pick 'r["encounter"].get("reference", "")' <"$scratch/observation")
	code=$(pick '"|".join((c.get("system", ""), c.get("code", ""))) if (c := (r["code"].get("coding") or [{}])[0]) else ""' <"$scratch/observation")
	[ -z "$patient" ] || find "The observations of a patient, latest first:" "Observation?patient=$patient&_sort=-date"
	[ -z "$encounter" ] || find "What was recorded at an encounter:" "Observation?encounter=$encounter"
	[ -z "$code" ] || find "One kind of observation, by its code:" "Observation?code=$code"
else
	echo "  No observation names its encounter: nothing to show."
fi
case ${patient:-} in Patient/*) "$kiln" get "$store" "$patient" >/dev/null 2>&1 || patient= ;; *) patient= ;; esac
if [ -z "$patient" ]; then
	"$kiln" search "$store" 'Patient?_count=1' >"$scratch/patient"
	[ ! -s "$scratch/patient" ] || patient=Patient/$(pick 'r["id"]' <"$scratch/patient")
fi

if [ -n "$patient" ]; then
title "Changing a record"
"$kiln" get "$store" "$patient" >"$scratch/before"
python3 -c 'import json, sys
r = json.loads(sys.stdin.readline())
r["active"] = not r.get("active", False)
print(json.dumps(r))' <"$scratch/before" >"$scratch/after"
began=$(now)
version=$("$kiln" put "$store" "$scratch/after")
printf '  %s\n  durable in %s, with the start of the process\n' "$version" "$(milliseconds "$began" "$(now)")"

title "Its history, newest first"
"$kiln" history "$store" "$patient" | cut -c 1-150 | sed 's/^/  /; s/$/.../'
first=$("$kiln" history "$store" "$patient" | tail -n 1 | pick 'r["version"]')
"$kiln" get "$store" "$patient/_history/$first" | cmp -s - "$scratch/before" || { echo "the first version is not what it was" >&2; exit 1; }
echo "  The first version is still there, byte for byte."
fi

title "Checking the store: log, checksums, and the indexes against a rebuild"
"$kiln" check "$store" 2>"$scratch/words"
sed "s|$store|the store|; s/^/  /" "$scratch/words"
