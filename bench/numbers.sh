#!/bin/sh
# The numbers of the README, on made-up records (PATIENTS=120) or your own NDJSON (DATA=file): rate of a durable load (median of RUNS=5), disk,
# time of a whole process that opens the store and reads one record, check. Ratios are to the bytes of the minified JSON.
set -eu
BUILD=${BUILD:-build}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
kiln=$BUILD/kiln
store=$scratch/store
data=${DATA:-$scratch/records.ndjson}
[ -n "${DATA:-}" ] || "$BUILD/clinic" --patients "${PATIENTS:-120}" --out "$data"

size() {
	stat -c %s "$1"
}
median() {
	sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}
# Milliseconds of a command, the median of RUNS.
time_of() {
	for _ in $(seq "${RUNS:-5}"); do
		began=$(date +%s%N)
		"$@" >/dev/null
		echo $((($(date +%s%N) - began) / 1000))
	done | median | awk '{ printf "%.1f ms", $1 / 1000 }'
}

for _ in $(seq "${RUNS:-5}"); do
	rm -rf "$store"
	"$kiln" init "$store"
	"$kiln" load "$store" "$data" 2>&1 >/dev/null | sed -n 's/.*seconds, \([0-9]*\) resources\/s.*/\1/p'
done >"$scratch/rates"
rm -rf "$scratch/export"
"$kiln" export "$store" "$scratch/export"
# versionId and lastUpdated are Kiln's own: they are no part of what came in.
json=$(cat "$scratch"/export/*.ndjson | sed -e 's/"versionId":"[^"]*","lastUpdated":"[^"]*",\{0,1\}//' | wc -c)
"$kiln" backup "$store" "$scratch/compact" --compact
one=$(cat "$scratch"/export/Patient.ndjson | sed -n '1s/^{"resourceType":"\([^"]*\)","id":"\([^"]*\)".*/\1\/\2/p')

printf '%s, %s, %s processors, %s\n' "$(date +%Y-%m-%d)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" "$(uname -sr)"
printf 'resources                      %s, %s MB of minified JSON\n' "$("$kiln" stats "$store" --json | sed 's/.*"records":\([0-9]*\).*/\1/')" $((json / 1000000))
printf 'durable load, resources/s      %s (%s to %s)\n' "$(median <"$scratch/rates")" "$(sort -n "$scratch/rates" | head -n 1)" "$(sort -n "$scratch/rates" | tail -n 1)"
printf 'disk / JSON after the load     %s\n' "$(awk -v a="$(size "$store/data.mdb")" -v b="$json" 'BEGIN { printf "%.2f", a / b }')"
printf 'disk / JSON, backup --compact  %s\n' "$(awk -v a="$(size "$scratch/compact/data.mdb")" -v b="$json" 'BEGIN { printf "%.2f", a / b }')"
printf 'open and read one record       %s, the whole process\n' "$(RUNS=51 time_of "$kiln" get "$store" "$one")"
printf 'check                          %s\n' "$(RUNS=3 time_of "$kiln" check "$store" 2>/dev/null)"
