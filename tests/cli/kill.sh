#!/bin/sh
# kill.sh [N]: a load is killed at N random moments (5). After each the store opens, is clean, and holds every resource that was
# acknowledged; loading again then completes it without a second version of anything. SEED=n repeats a run.
. "${0%/*}/harness.inc"
rounds=${1:-5}
seed=${SEED:-$(date +%s)}
data=$T/records.ndjson
span=${SPAN:-}

keys() {
	sed 's/^{"resourceType":"\([A-Za-z]*\)","id":"\([^"]*\)".*/\1\/\2/' | LC_ALL=C sort
}
# A number below 1, the n-th of the seed.
chance() {
	awk -v seed="$seed" -v n="$1" 'BEGIN { srand(seed); for (i = 0; i <= n; i++) r = rand(); print r }'
}
stat_of() {
	"$kiln" stats "$T/store" --json | sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

echo "seed $seed"
"$clinic" --patients "${PATIENTS:-50}" --seed 7 --out "$data" || exit 1
total=$(wc -l <"$data")
if [ -z "$span" ]; then
	began=$(date +%s%N)
	expect 0 "$kiln" init "$T/store"
	expect 0 "$kiln" load "$T/store" "$data"
	span=$(($(date +%s%N) - began))
fi
acknowledged=0
for round in $(seq 1 "$rounds"); do
	rm -rf "$T/store" "$T/export"
	what="round $round"
	"$kiln" init "$T/store" || fail "init"
	"$kiln" load "$T/store" "$data" --ack >"$T/acks" 2>"$T/err" &
	pid=$!
	sleep "$(awk -v r="$(chance "$round")" -v s="$span" 'BEGIN { printf "%.3f", r * s / 1e9 }')"
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
	acked=$(tail -n 1 "$T/acks")
	acked=${acked:-0}
	acknowledged=$((acknowledged + acked))
	expect 0 "$kiln" check "$T/store"
	out_is_empty
	expect 0 "$kiln" export "$T/store" "$T/export"
	cat "$T"/export/*.ndjson 2>/dev/null | keys >"$T/have"
	head -n "$acked" "$data" | keys >"$T/want"
	lost=$(LC_ALL=C comm -23 "$T/want" "$T/have" | wc -l)
	what="round $round"
	true_that "$lost of $acked acknowledged resources are lost" test "$lost" -eq 0
	[ $((round % 5)) -eq 1 ] || continue
	expect 0 "$kiln" load "$T/store" "$data"
	what="round $round, loaded again"
	true_that "records and versions are not $total" test "$(stat_of records) $(stat_of sequence)" = "$total $total"
done
echo "$rounds kills, $acknowledged acknowledged resources in all"
closing
