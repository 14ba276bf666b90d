#!/bin/sh
# What `kiln load` takes: forms of input, refusals and where they are, acknowledgements, signals.
. "${0%/*}/harness.inc"
S=$T/store

fresh() {
	rm -rf "$S"
	"$kiln" init "$S" || fail "init"
}
# loads N COMMAND...: the load ends with 0 and the store has N patients.
loads() {
	count=$1
	shift
	fresh
	expect 0 "$@"
	err_has "^$count resources, .*, 0 refused\$"
	what=$*
	true_that "the store has $("$kiln" search "$S" Patient --count) patients, not $count" test "$("$kiln" search "$S" Patient --count)" = "$count"
}
pretty() {
	python3 -c 'import json, sys
for line in sys.stdin: print(json.dumps(json.loads(line), indent=2))'
}

for n in 1 2 3; do patient "a$n" Alpha; done >"$T/a.ndjson"
for n in 1 2; do patient "b$n" Beta; done >"$T/b.ndjson"

# Forms.
loads 3 "$kiln" load "$S" "$T/a.ndjson"
cp "$T/a.ndjson" "$T/in"
loads 3 "$kiln" load "$S"
loads 3 "$kiln" load "$S" -
loads 5 "$kiln" load "$S" "$T/b.ndjson" -
: >"$T/in"
loads 0 "$kiln" load "$S"
printf ' \n\t\r\n' >"$T/in"
loads 0 "$kiln" load "$S"
: >"$T/in"
pretty <"$T/a.ndjson" >"$T/pretty.json"
loads 3 "$kiln" load "$S" "$T/pretty.json"
tr -d '\n' <"$T/a.ndjson" >"$T/stream.json"
loads 3 "$kiln" load "$S" "$T/stream.json"
{ printf '\357\273\277'; sed 's/$/\r/' "$T/a.ndjson"; } >"$T/windows.ndjson"
loads 3 "$kiln" load "$S" "$T/windows.ndjson"
gzip -c "$T/a.ndjson" >"$T/a.bin"
loads 3 "$kiln" load "$S" "$T/a.bin"
{ cat "$T/a.bin"; gzip -c "$T/b.ndjson"; } >"$T/two.gz"
loads 5 "$kiln" load "$S" "$T/two.gz"
cp "$T/two.gz" "$T/in"
loads 5 "$kiln" load "$S" -
: >"$T/in"
{ cat "$T/two.gz"; head -c 700 /dev/zero; } >"$T/padded.gz"
loads 5 "$kiln" load "$S" "$T/padded.gz"
head -c 1 "$T/a.bin" >"$T/byte"
fresh
expect 1 "$kiln" load "$S" "$T/byte"

# Directories: everything visible below, in byte order.
mkdir -p "$T/dir/b/c" "$T/dir/.hidden" "$T/dir/B"
patient d1 Delta >"$T/dir/B/1.json"
patient d2 Delta >"$T/dir/a.json"
patient d3 Delta | gzip >"$T/dir/b/c/x.json.gz"
patient d4 Delta >"$T/dir/b/y.json"
patient d5 Delta >"$T/dir/z"
echo refuse me >"$T/dir/.no.json"
echo refuse me >"$T/dir/.hidden/no.json"
ln -s .. "$T/dir/b/loop"
mkfifo "$T/dir/pipe"
loads 5 "$kiln" load "$S" "$T/dir"
what='order of names'
true_that "records come in byte order" test "$("$kiln" history "$S" | sed 's/.*"id":"Patient\/\([a-z0-9]*\)".*/\1/' | tr '\n' ' ')" = "d5 d4 d3 d2 d1 "

# Bundles.
{
	printf '{"resourceType":"Bundle","type":"collection","entry":['
	printf '{"fullUrl":"urn:uuid:0b95f66d-327e-4d78-8706-1b1b93322ba9","resource":%s},' "$(patient c1 Gamma)"
	printf '{"fullUrl":"urn:uuid:0b95f66d-327e-4d78-8706-1b1b93322ba8","resource":%s}]}' "$(patient c2 Gamma)"
} >"$T/bundle.json"
fresh
expect 0 "$kiln" load "$S" "$T/bundle.json"
expect 0 "$kiln" search "$S" Bundle --count
out_is 1
loads 2 "$kiln" load "$S" --unpack "$T/bundle.json"
if [ -x "$clinic" ]; then
	"$clinic" --patients 2 --format bundles --out "$T/bundles"
	"$clinic" --patients 2 --out "$T/records.ndjson"
	fresh
	expect 0 "$kiln" load "$S" "$T/bundles"
	expect 0 "$kiln" stats --json "$S"
	sed 's/.*"types"//' "$T/out" >"$T/types"
	fresh
	expect 0 "$kiln" load "$S" "$T/records.ndjson"
	expect 0 "$kiln" stats --json "$S"
	what='Bundles against lines'
	true_that "the same numbers of each type" test "$(cat "$T/types")" = "$(sed 's/.*"types"//' "$T/out")"
fi

# A document larger than the first window, between small ones.
python3 - >"$T/large.json" <<'PYTHON'
import json
small = lambda n: json.dumps({"resourceType": "Patient", "id": "s%d" % n})
print(small(1))
print(json.dumps({"resourceType": "Patient", "id": "large", "contact": [{"name": {"family": "x" * 1000}} for i in range(5000)]}, indent=1))
print(small(2), small(3))
PYTHON
loads 4 "$kiln" load "$S" "$T/large.json"

# Refusals: where they are, in the unpacked file; the rest is taken.
{ patient r1 Rho; echo '{"resourceType":"Patient","id":"r2","birthDate":"yesterday"}'; echo '{"resourceType":"Patient",,}'; patient r3 Rho; } >"$T/some.ndjson"
fresh
expect 1 "$kiln" load "$S" "$T/some.ndjson"
err_has '^4 resources, .*, 2 refused$'
size=$(patient r1 Rho | wc -c)
err_has "^$T/some.ndjson:byte $((size + 48)): Patient.birthDate: "
err_has "^$T/some.ndjson:byte $((size + 61 + 26)): "
expect 0 "$kiln" search "$S" Patient --count
out_is 2
gzip -k "$T/some.ndjson"
fresh
expect 1 "$kiln" load "$S" "$T/some.ndjson.gz"
err_has "^$T/some.ndjson.gz:byte $((size + 48)): Patient.birthDate: "
{
	printf '{"resourceType":"Bundle","type":"transaction","entry":['
	printf '{"resource":%s,"request":{"method":"PUT","url":"Patient/e1"}},' "$(patient e1 Eta)"
	printf '{"resource":{"resourceType":"Patient","id":"e2","gender":7},"request":{"method":"PUT","url":"Patient/e2"}},'
	printf '{"request":{"method":"GET","url":"Patient/e1"}}]}'
} >"$T/entries.json"
fresh
expect 1 "$kiln" load "$S" "$T/entries.json"
err_has "^$T/entries.json:byte [0-9]*: entry 1: .*: "
err_has "^$T/entries.json:byte [0-9]*: entry 2: "
err_has '^2 resources, .*, 1 refused, 1 skipped$'
awk 'BEGIN { for (i = 0; i < 1500; i++) print "{\"resourceType\":\"Patient\",\"gender\":7}" }' >"$T/many.ndjson"
fresh
expect 1 "$kiln" load "$S" "$T/many.ndjson" --ack
out_is 1500
what='1500 refusals'
true_that "each is told" test "$(grep -c ':byte ' "$T/err")" -eq 1500
err_has '^1500 resources, .*, 1500 refused$'

# A broken line longer than the window is one refusal, and what follows it is taken.
{ printf '{"resourceType":"Patient",,'; head -c 3000000 /dev/zero | tr '\0' '{'; echo; patient r4 Rho; } >"$T/long.ndjson"
fresh
expect 1 "$kiln" load "$S" "$T/long.ndjson"
err_has "^$T/long.ndjson:byte 26: "
err_has '^2 resources, .*, 1 refused$'
expect 0 "$kiln" search "$S" Patient --count
out_is 1

# Damaged and absent input.
head -c $(($(wc -c <"$T/two.gz") - 20)) "$T/two.gz" >"$T/cut.gz"
fresh
expect 1 "$kiln" load "$S" "$T/cut.gz" "$T/b.ndjson"
err_has "^$T/cut.gz:byte [0-9]*: the gzip data is damaged or cut off"
expect 0 "$kiln" search "$S" 'Patient?family=Beta' --count
out_is 2
{ cat "$T/a.bin"; echo trailing words; } >"$T/trailing.gz"
expect 1 "$kiln" load "$S" "$T/trailing.gz"
fresh
expect 3 "$kiln" load "$S" "$T/a.ndjson" "$T/absent"
err_has 'absent: No such file'
expect 0 "$kiln" search "$S" Patient --count
out_is 0
head -c 100 "$T/a.ndjson" >"$T/in"
expect 1 "$kiln" load "$S"
err_has '^stdin:byte '
: >"$T/in"

# Acknowledgements: rising, the last one is the whole; a reader that is gone stops the load.
awk 'BEGIN { for (i = 0; i < 25000; i++) printf "{\"resourceType\":\"Basic\",\"id\":\"k%d\",\"code\":{\"text\":\"k\"}}\n", i }' >"$T/k.ndjson"
fresh
expect 0 "$kiln" load --ack "$S" "$T/k.ndjson"
what='acknowledgements'
true_that "they rise, several of them" sh -c "sort -n -u -c '$T/out' && test \$(wc -l <'$T/out') -ge 2"
true_that "the last is 25000" test "$(tail -n 1 "$T/out")" = 25000
fresh
what='load --ack to a full device'
"$kiln" load --ack "$S" "$T/k.ndjson" >/dev/full 2>"$T/err"
true_that "exit code 3" test $? -eq 3
err_has 'acknowledgement'
what='a load that failed'
true_that "one closing line" test "$(grep -c '^[0-9]* resources, ' "$T/err")" -eq 1

# A reader that goes away, and a disk that is full, end with 3; what was durable stays whole.
what='search into a pipe whose reader is gone'
fresh
"$kiln" load "$S" "$T/k.ndjson" 2>"$T/err"
{ "$kiln" search "$S" Basic 2>"$T/err"; echo $? >"$T/code"; } | head -n 1 >"$T/out"
true_that "exit code $(cat "$T/code")" grep -qx 3 "$T/code"
err_has 'stdout: Broken pipe'
fresh
size=$(du -k "$S" | cut -f 1)
expect 3 sh -c "ulimit -f $((size * 2 + 1500)); exec '$kiln' load '$S' '$T/k.ndjson'"
true_that "one closing line" test "$(grep -c '^[0-9]* resources, ' "$T/err")" -eq 1
expect 0 "$kiln" check "$S"
expect 0 "$kiln" load "$S" "$T/k.ndjson"
expect 0 "$kiln" search "$S" Basic --count
out_is 25000

# Memory does not grow with the input. (A sanitizer keeps what is freed.)
if [ -x "$clinic" ] && [ -z "${SANITIZE:-}" ]; then
	what='memory of a load'
	"$clinic" --patients 40 --out "$T/c.ndjson"
	fresh
	mkfifo "$T/feed"
	"$kiln" load "$S" <"$T/feed" 2>"$T/err" &
	pid=$!
	for n in 1 2 3 4 5 6; do cat "$T/c.ndjson"; done >"$T/feed" &
	peak=0
	while now=$(sed -n 's/^RssAnon:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status 2>/dev/null) && [ -n "$now" ]; do
		[ "$now" -le $peak ] || peak=$now
		sleep 0.02
	done
	wait $pid
	true_that "exit code $?" test $? -eq 0
	true_that "$peak kB of memory for $(($(wc -c <"$T/c.ndjson") * 6 / 1024)) kB" test $peak -gt 1000 -a $peak -lt 180000
	rm "$T/c.ndjson"
fi

# Signals: what was read is kept, the closing line is said.
for signal in INT:130 TERM:143; do
	fresh
	rm -f "$T/pipe"
	mkfifo "$T/pipe"
	what="load under SIG${signal%:*}"
	# A shell starts what runs behind it with SIGINT ignored; env gives it back.
	env --default-signal=INT "$kiln" load "$S" --ack <"$T/pipe" >"$T/out" 2>"$T/err" &
	pid=$!
	exec 9>"$T/pipe"
	cat "$T/a.ndjson" >&9
	sleep 0.4
	kill -"${signal%:*}" $pid
	wait $pid
	code=$?
	exec 9>&-
	true_that "exit code $code" test $code -eq "${signal#*:}"
	true_that "one closing line: $(cat "$T/err")" test "$(grep -c '^3 resources, .* 0 refused$' "$T/err")" -eq 1
	out_is 3
	expect 0 "$kiln" search "$S" Patient --count
	out_is 3
done
closing
