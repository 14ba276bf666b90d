#!/bin/sh
# kill.sh [N]: a load is killed at N random moments (5). After each the store opens, is clean, and holds every resource that was
# acknowledged; loading again then completes it without a second version of anything. Then N updates of all of it are killed with rebuilds beside
# them: the store stays clean, and says as of the moment before what it said then. SEED=n repeats a run.
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

# Run a command that kill_both can end; nothing once it has begun to.
killable() {
	[ -e "$T/stop" ] && return 1
	name=$1
	shift
	"$@" &
	echo $! >"$T/$name.pid"
	wait $!
}
# Every record with another language, in commits of 300.
update() {
	rm -f "$T"/part.*
	sed "s/^{\"resourceType\":\"\([A-Za-z]*\)\",\"id\":\"[^\"]*\",/&\"language\":\"x$1\",/" "$data" | split -l 300 - "$T/part."
	for part in "$T"/part.*; do
		killable load "$kiln" load "$T/store" "$part" || return
	done
}
# A SearchParameter, another one each time, indexed step by step.
index() {
	printf '{"resourceType":"SearchParameter","id":"p","url":"http://example.org/p","name":"N","status":"active","description":"d","code":"p","base":["Patient"],"type":"token","expression":"Patient.language | Patient.name[%s].family"}' \
		"$1" | "$kiln" put "$T/store" && killable rebuild "$kiln" rebuild "$T/store"
}
kill_both() {
	touch "$T/stop"
	kill -9 $(cat "$T/load.pid" "$T/rebuild.pid" 2>/dev/null) 2>/dev/null
	wait
	rm -f "$T/stop" "$T/load.pid" "$T/rebuild.pid"
}
then_was() {
	"$kiln" search "$T/store" 'Observation?_sort=-date&_count=300&_include=*' --as-of "$total" | cksum
	"$kiln" search "$T/store" 'Patient?_has:Observation:patient:status=final' --as-of "$total" --count
}
rm -rf "$T/store"
total=4000
head -n $total "$data" >"$T/some.ndjson"
data=$T/some.ndjson
"$kiln" init "$T/store" && "$kiln" load "$T/store" "$data" 2>/dev/null || fail "load"
then_was >"$T/then"
for round in $(seq 1 "$rounds"); do
	what="updates, round $round"
	index "$round" >/dev/null 2>&1 &
	update "$round" >/dev/null 2>&1 &
	sleep "$(awk -v r="$(chance "$round")" 'BEGIN { printf "%.3f", r * 0.3 }')"
	kill_both
	expect 0 "$kiln" check "$T/store"
	out_is_empty
	then_was >"$T/now"
	what="updates, round $round"
	true_that "it is not what it was" cmp -s "$T/then" "$T/now"
done
expect 0 "$kiln" rebuild "$T/store"
expect 0 "$kiln" check "$T/store"
closing
