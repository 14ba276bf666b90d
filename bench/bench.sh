#!/bin/sh
# `make bench`: Kiln beside what its users would build instead, on the same data, in one run. Prints the table; a whole run whose answers agree also
# replaces bench/results/latest.{csv,json,md}. Exit codes: 0; 1 an answer differs or a system failed; 2 usage; 3 the machine can't do it.
#   BENCH=ROWS      rows or sections, apart by commas (all); SYSTEMS=A,B: systems (all). `build/kiln-bench --list` tells which there are
#   SIZE=PATIENTS   of the made-up clinic (120); SEED=n of its records and of the values asked for (1)
#   DATA=PATH       NDJSON, Bundles or a directory of them, instead of the made-up clinic
#   RUNS=n          1 to 16 (3)
#   OUT=DIR         where latest.* are written, whatever was measured
#   TMPDIR          a directory on the disk that is to be measured
set -eu
name=bench
. bench/scratch.inc
BUILD=${BUILD:-build}
SIZE=${SIZE:-120} RUNS=${RUNS:-3} SEED=${SEED:-1} BENCH=${BENCH:-} SYSTEMS=${SYSTEMS:-} DATA=${DATA:-} OUT=${OUT:-}
whole SIZE
whole RUNS
whole SEED
[ "$RUNS" -le 16 ] || fail "RUNS=$RUNS: at most 16" 2
[ -z "$DATA" ] || [ -r "$DATA" ] || fail "DATA=$DATA cannot be read" 2
[ -x "$BUILD/kiln-bench" ] || fail "$BUILD/kiln-bench is not built: run 'make bench'"

# As it can be typed again: what differs from the defaults.
command="make bench"
for variable in BENCH SYSTEMS SEED RUNS; do
	eval "value=\${$variable}"
	case $variable=$value in
	*= | SEED=1 | RUNS=3) ;;
	*) command="$command $variable=$value" ;;
	esac
done
if [ -n "$DATA" ]; then
	command="$command DATA=$(basename "$DATA")"
	about="records of $(basename "$DATA")"
	json=$(du -smL "$DATA" | awk '{ print $1 }')
else
	[ "$SIZE" = 120 ] || command="$command SIZE=$SIZE"
	about="the made-up clinic of $SIZE patients"
	json=$((SIZE * 12 / 10 + 1))
fi

# The largest of the systems takes about four times the JSON, and as much again for a compacted copy; one store exists at a time.
scratch_make $((json * 12 + 500))
began=$(date +%s)
if [ -n "$DATA" ]; then
	set -- "$DATA"
else
	echo "Making the records of $SIZE patients, about $json MB of JSON" >&2
	"$BUILD/clinic" --patients "$SIZE" --seed "$SEED" --out "$scratch/records.ndjson"
	set -- --plain "$scratch/records.ndjson"
fi
[ -n "$BENCH" ] || [ "$SIZE" != 120 ] || [ -n "$DATA" ] || echo "All rows in $RUNS runs: about $((RUNS * 200 / 60)) minutes" >&2

code=0
attend "$BUILD/kiln-bench" --systems "$SYSTEMS" --rows "$BENCH" --runs "$RUNS" --seed "$SEED" --scratch "$scratch" --command "$command" --about "$about" \
	--csv "$scratch/latest.csv" --json "$scratch/latest.json" --markdown "$scratch/latest.md" "$@" || code=$?
echo "Took $((($(date +%s) - began) / 60)) min $((($(date +%s) - began) % 60)) s" >&2
[ -s "$scratch/latest.csv" ] || exit "$code"

# A part of the rows, or a wrong answer, does not take the place of a whole run.
if [ -z "$OUT" ] && [ "$code" = 0 ] && [ -z "$BENCH$SYSTEMS$DATA" ]; then
	OUT=bench/results
fi
if [ -n "$OUT" ]; then
	mkdir -p "$OUT"
	cp "$scratch"/latest.csv "$scratch"/latest.json "$scratch"/latest.md "$OUT"
	echo "Written: $OUT/latest.csv, latest.json, latest.md" >&2
else
	echo "Not written to bench/results: not all was measured, or not all is right. OUT=DIR writes it there." >&2
fi
exit "$code"
