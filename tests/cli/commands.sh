#!/bin/sh
# Every command, its exit codes, and what goes to which stream.
. "${0%/*}/harness.inc"
S=$T/store
pattern='[0-9][0-9]*-[a-z2-7]\{16\}'

# Usage.
expect 2 "$kiln"
out_is_empty
err_has '^usage:'
expect 0 "$kiln" help
err_is_empty
for command in init load get put delete history search export stats check rebuild backup restore version help; do
	"$kiln" help | grep -q "^  kiln $command" || fail "help does not name $command"
	expect 0 "$kiln" $command --help
	out_has "^usage: kiln $command"
	err_is_empty
	expect 0 "$kiln" help $command
	out_has "^usage: kiln $command"
done
expect 0 "$kiln" --help
out_has 'kiln search STORE'
expect 0 "$kiln" version
out_is 'kiln 0.1.0'
expect 0 "$kiln" --version
out_is 'kiln 0.1.0'
expect 2 "$kiln" frobnicate
err_has "unknown command 'frobnicate'"
err_has '^usage:'
out_is_empty
expect 2 "$kiln" get --frobnicate "$S" Patient/a
err_has 'unknown option --frobnicate'
err_has '^usage: kiln get'
expect 2 "$kiln" search -x "$S" Patient
expect 2 "$kiln" load "$S" --unpack=yes
err_has 'takes no value'
expect 2 "$kiln" init "$S" --facility
err_has 'needs a value'
expect 2 "$kiln" get "$S"
err_has 'operand is missing'
expect 2 "$kiln" get "$S" Patient/a more
err_has 'too many operands'
for name in Patient Patient/ /a Patient/a/_history Patient/a/history/1 Patient/a/_history/1/2 ''; do
	expect 2 "$kiln" get "$S" "$name"
done
expect 2 "$kiln" delete "$S" Patient/a/_history/1
expect 2 "$kiln" history "$S" Patient/

# init.
for command in "get $S Patient/a" "put $S" "delete $S Patient/a" "history $S" "search $S Patient" "export $S $T/none" "stats $S" "check $S" "rebuild $S" "backup $S $T/none"; do
	expect 3 "$kiln" $command
	err_has "kiln init"
	out_is_empty
done
expect 3 "$kiln" load "$S" "$T/in"
err_has "kiln init"
expect 0 "$kiln" init --facility 'Clinic "North"' "$S"
out_is_empty
err_is_empty
expect 3 "$kiln" init "$S"
err_has "$S"
expect 3 "$kiln" init /dev/null/store
mkdir "$T/full" && touch "$T/full/file"
expect 3 "$kiln" init "$T/full"
expect 0 "$kiln" init "$T/--odd"
expect 0 env -C "$T" "$kiln" stats -- --odd

# put.
patient p1 Garcia >"$T/in"
expect 0 "$kiln" put "$S"
err_is_empty
first=$(cat "$T/out")
out_has "^Patient/p1/_history/$pattern\$"
expect 0 "$kiln" put "$S" -
out_is "$first"
err_has unchanged
patient p1 Lopez >"$T/p1.json"
: >"$T/in"
expect 0 "$kiln" put "$S" "$T/p1.json"
second=$(cat "$T/out")
true_that "a second version" test "$first" != "$second"
echo '{"resourceType":"Patient","active":true}' >"$T/in"
expect 0 "$kiln" put "$S"
out_has "^Patient/[0-9a-f-]\{36\}/_history/$pattern\$"
echo '{"resourceType":"Patient","gender":"' >"$T/bad.json"
expect 1 "$kiln" put "$S" "$T/bad.json"
err_has 'bad.json:byte [0-9]*: '
out_is_empty
echo '{"resourceType":"Patient","birthDate":"yesterday"}' >"$T/in"
expect 1 "$kiln" put "$S"
err_has 'stdin:byte [0-9]*: Patient.birthDate: '
expect 3 "$kiln" put "$S" "$T/absent.json"
err_has 'absent.json: No such file'
: >"$T/in"
expect 1 "$kiln" put "$S"

# get.
expect 0 "$kiln" get "$S" Patient/p1
err_is_empty
out_lines 1
out_has '"family":"Lopez"'
out_has '^{"resourceType":"Patient","id":"p1",'
out_has "\"meta\":{\"versionId\":\"${second##*/}\",\"lastUpdated\":\"20[0-9T:.-]*Z\""
expect 0 "$kiln" get "$S" "$first"
out_has '"family":"Garcia"'
expect 1 "$kiln" get "$S" Patient/nobody
out_is_empty
err_has 'Patient/nobody: '
expect 1 "$kiln" get "$S" Patient/p1/_history/9-aaaaaaaaaaaaaaaa
expect 1 "$kiln" get "$S" 'Patient/not!an*id'

# delete, history.
expect 0 "$kiln" delete "$S" Patient/p1
out_has "^Patient/p1/_history/$pattern\$"
third=$(cat "$T/out")
expect 1 "$kiln" delete "$S" Patient/p1
out_is_empty
expect 1 "$kiln" delete "$S" Patient/nobody
err_has 'Patient/nobody: '
expect 1 "$kiln" get "$S" Patient/p1
expect 1 "$kiln" get "$S" "$third"
expect 0 "$kiln" get "$S" "$second"
expect 0 "$kiln" history "$S" Patient/p1
err_is_empty
out_lines 3
true_that "newest first" test "$(sed 's/.*"method":"\([A-Z]*\)".*/\1/' "$T/out" | tr '\n' ' ')" = "DELETE PUT POST "
for line in 1 2 3; do
	sed -n ${line}p "$T/out" | grep -q "^{\"method\":\"[A-Z]*\",\"version\":\"$pattern\",\"time\":\"20[0-9-]*T[0-9:]*\.[0-9]*Z\",\"id\":\"Patient/p1\"" && pass || fail "line $line"
done
true_that "no resource of a delete" sh -c "head -n 1 '$T/out' | grep -qv resource"
out_has "\"version\":\"${first##*/}\".*\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p1\".*Garcia.*}}\$"
expect 0 "$kiln" history "$S" Patient
out_lines 4
expect 0 "$kiln" history "$S"
out_lines 4
expect 1 "$kiln" history "$S" Patient/nobody
out_is_empty

# load.
for n in 1 2 3 4 5 6 7 8 9; do patient "n$n" "Family$n"; done >"$T/nine.ndjson"
expect 0 "$kiln" load "$S" "$T/nine.ndjson"
out_is_empty
err_has '^9 resources, [0-9]*\.[0-9][0-9] seconds, [0-9]* resources/s, 0 refused$'
true_that "one closing line" test "$(wc -l <"$T/err")" -eq 1
sequence=$("$kiln" stats "$S" --json | sed 's/.*"sequence":\([0-9]*\).*/\1/')
expect 0 "$kiln" load "$S" "$T/nine.ndjson" --ack
out_is 9
what='loading again'
true_that "no version is added" test "$("$kiln" stats "$S" --json | sed 's/.*"sequence":\([0-9]*\).*/\1/')" = "$sequence"

# search.
expect 0 "$kiln" search "$S" 'Patient?family=family'
out_lines 9
err_is_empty
expect 0 "$kiln" search "$S" 'Patient?family=family' --count
out_is 9
expect 0 "$kiln" search "$S" 'Patient?family=family&_count=4'
out_lines 4
expect 0 "$kiln" search "$S" 'Patient?family=family&_count=4' --count
out_is 9
expect 0 "$kiln" search "$S" 'Patient?family=Nobody'
out_is_empty
expect 0 "$kiln" search "$S" --count 'Patient?family=Nobody'
out_is 0
expect 0 "$kiln" search "$S" 'Observation'
out_is_empty
expect 0 "$kiln" search "$S" 'Patient?family=family&_count=4' --bundle --base http://h
out_lines 1
err_is_empty
out_has '^{"resourceType":"Bundle","meta":{"versionId":"[0-9a-f-]\{36\}\.[0-9]*","lastUpdated":"'
out_has '"fullUrl":"http://h/Patient/'
page=$(sed -n 's/.*&_page=\([^"]*\)".*/\1/p' "$T/out")
expect 0 "$kiln" search "$S" 'Patient?family=family&_count=4' --page "$page"
err_has '^next: [A-Za-z0-9_-]*$'
expect 0 "$kiln" search "$S" "Patient?family=family&_count=4&_page=$page" --bundle
out_has "\"relation\":\"self\",\"url\":\"Patient?family=family&_count=4&_page=$page\""
expect 2 "$kiln" search "$S" 'Patient?family=family' --page "$page"
err_has 'no page of this search'
# From page to page by the last line of standard error.
token= rows=0
while :; do
	expect 0 "$kiln" search "$S" 'Patient?family=family&_sort=-_id&_count=3' --page "$token"
	rows=$((rows + $(wc -l < "$T/out")))
	token=$(sed -n 's/^next: //p' "$T/err")
	[ -n "$token" ] || break
done
expect 0 "$kiln" search "$S" 'Patient?family=family' --count
out_is "$rows"
expect 2 "$kiln" search "$S" 'Patient?family=family' --page nonsense
err_has 'no page of this search'
out_is_empty
expect 2 "$kiln" search "$S" 'Patient?frob=1'
expect 2 "$kiln" search "$S" 'Patient?' --max-cost 0
err_has "--max-cost is a whole number"
expect 2 "$kiln" search "$S" 'Patient?name:contains=a&birthdate=gt1900' --max-cost 1
err_has "more work than it is allowed"
expect 0 "$kiln" search "$S" 'Patient?name:contains=a&birthdate=gt1900' --max-cost 1000000
expect 0 "$kiln" search "$S" 'Patient?frob=1' --lenient --count
err_has "parameter 'frob' was ignored: it is not supported, or has no value"
expect 0 "$kiln" search "$S" --explain 'Patient?family=family3'
out_lines 1
out_has '^{.*}$'
out_has '"sequence":'
for query in 'Patient?colour=red' 'Nothing?x=1' 'Patient?birthdate=yesterday' '?' ''; do
	expect 2 "$kiln" search "$S" "$query"
	out_is_empty
	err_has 'kiln: search: .'
done

# stats.
expect 0 "$kiln" stats "$S"
out_has '^facility  *Clinic "North"$'
out_has '^  Patient  *10$'
expect 0 "$kiln" stats "$S" --json
out_lines 1
true_that "stats are JSON as promised" python3 - "$T/out" <<'PYTHON'
import json, sys
s = json.load(open(sys.argv[1]))
assert list(s) == ["facility", "incarnation", "format", "sequence", "records", "deleted", "file_bytes", "used_bytes", "types"], list(s)
assert s["facility"] == 'Clinic "North"' and len(s["incarnation"]) == 36
assert (s["sequence"], s["records"], s["deleted"]) == (13, 10, 1), s
assert s["types"] == {"Patient": 10} and s["file_bytes"] >= s["used_bytes"] > 0
PYTHON

# export, check, rebuild, backup, restore.
expect 0 "$kiln" export "$S" "$T/export"
out_is_empty
true_that "one file" test "$(ls "$T/export")" = Patient.ndjson
true_that "ten records" test "$(wc -l <"$T/export/Patient.ndjson")" -eq 10
expect 0 "$kiln" init "$T/second"
expect 0 "$kiln" load "$T/second" "$T/export"
expect 0 "$kiln" search "$T/second" Patient --count
out_is 10
expect 3 "$kiln" export "$S" /dev/null/export
expect 0 "$kiln" check "$S"
out_is_empty
err_has 'no fault'
expect 0 "$kiln" rebuild "$S"
expect 0 "$kiln" check "$S"
expect 0 "$kiln" search "$S" 'Patient?family=family' --count
out_is 9
for way in "" --compact; do
	rm -rf "$T/backup" "$T/restored"
	expect 0 "$kiln" backup "$S" "$T/backup" $way
	expect 3 "$kiln" backup "$S" "$T/backup" $way
	expect 0 "$kiln" restore "$T/backup" "$T/restored"
	expect 0 "$kiln" check "$T/restored"
	expect 0 "$kiln" history "$T/restored"
	out_lines 13
	expect 3 "$kiln" restore "$T/backup" "$T/restored"
done
expect 3 "$kiln" restore "$T/full" "$T/elsewhere"
expect 3 "$kiln" restore "$T/absent" "$T/elsewhere"
true_that "nothing is left behind" test ! -e "$T/elsewhere"

# A damaged store, once for each page, in the last bytes of a row: no command crashes, check finds it, and what is printed is what was stored.
expect 0 "$kiln" init "$T/damaged"
patient d1 Damage >"$T/in"
expect 0 "$kiln" put "$T/damaged"
: >"$T/in"
what='damaged pages'
python3 - "$kiln" "$T/damaged" >"$T/out" 2>"$T/err" <<'PYTHON'
import glob, os, subprocess, sys
kiln, store = sys.argv[1:]
path = max(glob.glob(store + "/*"), key=os.path.getsize)
whole = open(path, "rb").read()
def run(*args):
	done = subprocess.run([kiln, *args], capture_output=True)
	return done.returncode, done.stdout
good = run("get", store, "Patient/d1")
found = 0
for page in range(2, len(whole) // 4096):
	with open(path, "r+b") as file:
		file.seek(page * 4096 + 4094)
		file.write(bytes([whole[page * 4096 + 4094] ^ 4]))
	code, faults = run("check", store)
	if code not in (0, 1, 3) or (code != 0) < bool(faults) or (code == 1) > bool(faults):
		print("page", page, "check", code)
	found += code != 0
	got = run("get", store, "Patient/d1")
	if got != good and (got[0] not in (1, 3) or got[1]):
		print("page", page, "get", got[0])
	with open(path, "r+b") as file:
		file.seek(page * 4096 + 4094)
		file.write(whole[page * 4096 + 4094:page * 4096 + 4095])
if not found:
	print("no damage was found")
PYTHON
true_that "no exception: $(cat "$T/err")" test ! -s "$T/err"
out_is_empty
expect 0 "$kiln" check "$T/damaged"

# Streams: a result that cannot be written is a failure, and a closed stream never becomes a file of the store.
what='get to a full device'
"$kiln" get "$S" Patient/n1 >/dev/full 2>"$T/err"
true_that "exit code 3" test $? -eq 3
err_has 'stdout: '
for command in "version" "help" "stats $S --json" "search $S Patient" "history $S" "search $S Patient --count"; do
	what="$command to a full device"
	"$kiln" $command >/dev/full 2>"$T/err"
	true_that "exit code 3" test $? -eq 3
done
what='search into a closed pipe'
{ "$kiln" search "$S" Patient 2>"$T/err"; echo $? >"$T/code"; } | true
sleep 0.1
true_that "exit code 0 or 3" grep -qx '[03]' "$T/code"
for command in "get $S Patient/n1" "load $S $T/nine.ndjson --ack"; do
	what="$command with stdout closed"
	"$kiln" $command >&- 2>"$T/err"
	true_that "exit code 3" test $? -eq 3
	what="$command with everything closed"
	"$kiln" $command <&- >&- 2>&-
	true_that "exit code 3" test $? -eq 3
done
expect 0 "$kiln" check "$S"
closing
