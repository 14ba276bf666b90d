#!/bin/sh
# --as-of: what get, history, search, export and stats say of an earlier moment, and moments that are none.
. "${0%/*}/harness.inc"
S=$T/store

expect 0 "$kiln" init "$S"
patient a Anders >"$T/a1"
patient a Bond >"$T/a2"
patient b Anders >"$T/b"
sequence() { "$kiln" stats "$S" --json | sed 's/.*"sequence":\([0-9]*\).*/\1/'; }
expect 0 "$kiln" put "$S" "$T/a1"
sleep 0.1
instant=$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ)
sleep 0.1
expect 0 "$kiln" put "$S" "$T/a2"
expect 0 "$kiln" put "$S" "$T/b"
expect 0 "$kiln" delete "$S" Patient/a
incarnation=$("$kiln" stats "$S" --json | sed 's/.*"incarnation":"\([^"]*\)".*/\1/')

# One moment written in three ways.
for moment in 1 "$instant" "$incarnation.1"; do
	expect 0 "$kiln" search "$S" 'Patient?family=anders' --count --as-of "$moment"
	out_is 1
	expect 0 "$kiln" search "$S" "Patient?family=anders&_asOf=$moment" --count
	out_is 1
	expect 0 "$kiln" get "$S" Patient/a --as-of "$moment"
	out_has '"family":"Anders"'
	expect 0 "$kiln" history "$S" Patient/a --as-of "$moment"
	out_lines 1
	expect 0 "$kiln" stats "$S" --as-of "$moment"
	out_has '^versions  *1$'
	out_has '^deleted records  *0$'
	err_is_empty
done
expect 0 "$kiln" search "$S" Patient --as-of 2
out_lines 1
out_has '"family":"Bond"'
expect 0 "$kiln" search "$S" Patient --as-of 3 --bundle
out_has "\"versionId\":\"$incarnation.3\""
out_has '"total":2'
expect 0 "$kiln" search "$S" Patient --as-of 3 --explain
out_has '"sequence":3'
expect 0 "$kiln" search "$S" Patient --as-of=4
out_lines 1
expect 0 "$kiln" search "$S" Patient --as-of 0
out_is_empty
err_is_empty
expect 1 "$kiln" get "$S" Patient/a --as-of 0
expect 1 "$kiln" get "$S" Patient/a
err_has 'deleted'
expect 0 "$kiln" stats "$S" --as-of 4
out_has '^deleted records  *1$'
expect 0 "$kiln" history "$S" --as-of 3
out_lines 3
expect 0 "$kiln" export "$S" "$T/export" --as-of 3
true_that "two records" test "$(wc -l <"$T/export/Patient.ndjson")" -eq 2
true_that "as they were" grep -q Bond "$T/export/Patient.ndjson"

# A page goes on as of the first.
expect 0 "$kiln" search "$S" 'Patient?_count=1&_sort=_id' --as-of 3 --bundle
page=$(sed -n 's/.*&_page=\([^"]*\)".*/\1/p' "$T/out")
expect 0 "$kiln" search "$S" 'Patient?_count=1&_sort=_id' --page "$page"
out_lines 1
out_has '"id":"b"'

# After a restore the sequences are the same, the incarnation is not.
expect 0 "$kiln" backup "$S" "$T/backup" --compact
expect 0 "$kiln" restore "$T/backup" "$T/restored"
expect 0 "$kiln" rebuild "$T/restored"
expect 0 "$kiln" check "$T/restored"
expect 0 "$kiln" search "$T/restored" 'Patient?family=anders' --count --as-of 1
out_is 1
expect 1 "$kiln" search "$T/restored" Patient --as-of "$incarnation.1"
err_has 'another incarnation'
out_is_empty

# Moments that are none.
for moment in x -1 01 2020-01-01 2020-01-01T10:00:00 "$incarnation" "$incarnation." '' 5 2999-01-01T00:00:00Z; do
	expect 2 "$kiln" search "$S" Patient --as-of "$moment"
	err_has 'kiln: --as-of: '
	out_is_empty
	expect 2 "$kiln" get "$S" Patient/b --as-of "$moment"
done
expect 2 "$kiln" search "$S" Patient --as-of
expect 2 "$kiln" check "$S" --as-of 1
closing
