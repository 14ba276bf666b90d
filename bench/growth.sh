#!/bin/sh
# `make bench-growth`: the cost of each row against the number of records. All systems at SIZES patients (120 and 1,200), Kiln alone at KILN_SIZES (360,
# 3,600 and 12,000: 9 million records), where from STREAM_FROM patients on the JSON, 14 GB, goes from the generator through a pipe into the store
# and is never on disk. Writes growth.csv, growth.md and growth-*.svg to OUT (bench/results). What was measured stays in PARTS (build/growth), and a size
# that is there is not measured again: remove its CSV to repeat it. RUNS=n at each size (1), SYSTEMS=A,B, SEED=n, TMPDIR.
# `growth.sh --tell` measures nothing and tells again what is there.
set -eu
name=growth
. bench/scratch.inc
BUILD=${BUILD:-build}
SIZES=${SIZES-120 1200} KILN_SIZES=${KILN_SIZES-360 3600 12000} STREAM_FROM=${STREAM_FROM:-2000}
RUNS=${RUNS:-1} SEED=${SEED:-1} SYSTEMS=${SYSTEMS:-} OUT=${OUT:-bench/results} PARTS=${PARTS:-$BUILD/growth}
ROWS=${ROWS:-load_best,settle,write,read,search,size}
SAMPLE_LINES=300000
for size in $SIZES $KILN_SIZES; do whole size; done
whole RUNS
whole SEED
whole STREAM_FROM

# A size is told by its file, PARTS/all-120.csv or PARTS/kiln-360.csv, and the seconds it took.
part() {
	echo "$PARTS/$1-$2"
}
# expected KIND SIZE: seconds, by what the two next smaller sizes of this kind took (by one: no more than that); empty at first.
expected() {
	for took in "$PARTS/$1"-*.took; do
		[ -e "$took" ] || continue
		known=${took%.took}
		echo "${known##*-} $(cat "$took")"
	done | sort -n | awk -v size="$2" '
		$1 < size { before = last; last = $1; took_before = took; took = $2 }
		END { if (last) printf "%d", took + (size - last) * (before && took > took_before ? (took - took_before) / (last - before) : took / last) }'
}
minutes() {
	awk -v s="$1" 'BEGIN { if (s < 120) printf "%d s", s; else if (s < 7200) printf "%d min", s / 60; else printf "%.1f h", s / 3600 }'
}

# measure KIND SIZE SYSTEMS
measure() {
	to=$(part "$1" "$2")
	"$BUILD/clinic" --patients "$2" --seed "$SEED" --out "$scratch/records.ndjson"
	attend "$BUILD/kiln-bench" --plain --systems "$3" --rows "$ROWS" --runs "$RUNS" --seed "$SEED" --scratch "$scratch" --command "make bench-growth" \
		--about "the made-up clinic of $2 patients" --csv "$scratch/part.csv" --json "$scratch/part.json" "$scratch/records.ndjson" >"$to.txt" || {
		[ ! -s "$scratch/part.csv" ] || cp "$scratch/part.csv" "$to.failed"
		fail "$2 patients: an answer differs or a system failed, see $to.txt; what was measured is in $to.failed" 1
	}
	rm -f "$scratch/records.ndjson"
}

# stream_load SIZE: all of Kiln's rows that need no peer: load, disk. Sets records and bytes.
stream_load() {
	"$BUILD/kiln" init "$scratch/store" >/dev/null
	mkfifo "$scratch/pipe"
	"$BUILD/clinic" --patients "$1" --seed "$SEED" >"$scratch/pipe" &
	generator=$!
	attend "$BUILD/kiln" load "$scratch/store" "$scratch/pipe" 2>"$scratch/load" || fail "$1 patients: the load failed: $(tail -n 1 "$scratch/load")" 1
	wait "$generator" || fail "$1 patients: the generator failed" 1
	rm -f "$scratch/pipe"
	line=$(tr '\r' '\n' <"$scratch/load" | grep 'resources/s' | tail -n 1)
	records=$(echo "$line" | sed 's/ resources,.*//')
	rate=$(echo "$line" | sed 's/.* seconds, \([0-9]*\) resources\/s.*/\1/')
	size=$(stat -c %s "$scratch/store/data.mdb")
	"$BUILD/kiln" backup "$scratch/store" "$scratch/compact" --compact >/dev/null
	compact=$(stat -c %s "$scratch/compact/data.mdb")
	rm -rf "$scratch/compact"
	bytes=$(($("$BUILD/clinic" --patients "$1" --seed "$SEED" | wc -c) - records))
}

# stream SIZE: what is asked for is taken from the first lines, about 400 patients and the places and people of all.
stream() {
	to=$(part kiln "$1")
	stream_load "$1"
	"$BUILD/clinic" --patients "$1" --seed "$SEED" | head -n "$SAMPLE_LINES" >"$scratch/records.ndjson"
	attend "$BUILD/kiln-bench" --plain --systems kiln --store "$scratch/store" --rows "$ROWS" --runs "$RUNS" --seed "$SEED" --scratch "$scratch" \
		--command "make bench-growth" --about "the made-up clinic of $1 patients" --csv "$scratch/sample.csv" --json "$scratch/part.json" \
		"$scratch/records.ndjson" >"$to.txt" || fail "$1 patients: see $to.txt" 1
	rm -rf "$scratch/store" "$scratch/records.ndjson"
	started=$(date -u +%Y-%m-%dT%H:%M:%SZ)
	{
		awk -F, -v OFS=, -v records="$records" -v bytes="$bytes" 'NR > 1 { $15 = records; $16 = bytes } { print }' "$scratch/sample.csv"
		row() {
			echo "$1,$2,kiln,$3,good,median,$4,,,0,1,,,,$records,$bytes,$SEED,$started,$5,one run"
		}
		row load load_best per_second "$rate" "\"load, at its own best batch\""
		row size disk bytes "$size" disk
		row size disk_compact bytes "$compact" "\"disk, compacted\""
	} >"$scratch/part.csv"
}

# once KIND SIZE SYSTEMS
once() {
	to=$(part "$1" "$2")
	if [ -s "$to.csv" ]; then
		echo "$2 patients, $1: measured before ($to.csv)" >&2
		return
	fi
	guess=$(expected "$1" "$2")
	echo "$2 patients, $1: begun at $(date +%H:%M)${guess:+, about $(minutes "$guess")}" >&2
	began=$(date +%s)
	if [ "$1" = kiln ] && [ "$2" -ge "$STREAM_FROM" ]; then
		stream "$2"
	else
		measure "$1" "$2" "$3"
	fi
	took=$(($(date +%s) - began))
	mv "$scratch/part.json" "$to.json"
	mv "$scratch/part.csv" "$to.csv"
	echo "$took" >"$to.took"
	echo "$2 patients, $1: took $(minutes "$took")" >&2
}

# ---- Telling ----

# All sizes in order, the medians alone.
merge() {
	for file in "$PARTS"/*-*.csv; do
		[ -e "$file" ] || fail "$PARTS has no results" 3
		size=${file%.csv}
		echo "${size##*-} $file"
	done | sort -n | while read -r size file; do
		awk -F, -v size="$size" 'NR == 1 { print "patients," $0 } NR > 1 && $6 == "median" { print size "," $0 }' "$file"
	done | awk 'NR == 1 || !/^patients,/'
}

# A row a line and system, a size a column.
markdown() {
	machine=$(cat "$PARTS"/*.json | sed -n 's/^\t"machine":\t"\(.*\)",$/\1/p' | sort -u | head -n 1)
	echo "\`make bench-growth\`, $(sed -n '$p' "$OUT/growth.csv" | grep -o '20[0-9-]*T' | head -n 1 | tr -d T), $machine. Medians; Kiln alone beyond $(echo "$SIZES" | awk '{ print $NF }') patients."
	echo
	awk -F, -f bench/growth.awk "$OUT/growth.csv"
}

# quoted COLUMN SECTIONS: the ids (3) or names (20) of the rows that are drawn, in quotes.
quoted() {
	awk -F, -v column="$1" -v sections=" $2 " '$5 == "us" && $6 == "good" && index(sections, " " $2 " ") && !seen[$3]++ {
		name = $20
		if (match($0, /"[^"]*"/)) name = substr($0, RSTART + 1, RLENGTH - 2)
		printf "\"%s\" ", column == 3 ? $3 : name
	}' "$OUT/growth.csv"
}

# plot FILE KIND IDS TITLES KINDS
plot() {
	drawn=$(awk -F, '$6 == "good" && !seen[$4]++ { printf "\"%s\" ", $4 }' "$OUT/growth.csv")
	[ -n "$3" ] || return 0
	range=$(awk -F, '$5 == "us" && $6 == "good" && $8 > 0 && $2 ~ /read|search/ {
			x = log($8) / log(10)
			if (!n++ || x < low) low = x
			if (n == 1 || x > high) high = x
			if (n == 1 || $16 < least) least = $16
			if (n == 1 || $16 > most) most = $16
		}
		END { low = low < 0 ? int(low) - 1 : int(low); printf "low=%g; high=%g; least=%g; most=%g", 10 ^ low, 10 ^ (int(high) + 1), least / 1.7, most * 1.7 }' "$OUT/growth.csv")
	gnuplot -e "csv='$OUT/growth.csv'; out='$OUT/$1'; kind='$2'; rows='$3'; titles='$4'; kinds='${5:-}'; drawn='$drawn'; $range; format='${1##*.}'" \
		bench/growth.gp 2>&1 | grep -v -e 'no valid points' -e '^$' >&2 || :
	case $1 in *.svg) squeeze "$OUT/$1" ;; esac
}
# gnuplot writes as many empty groups as lines.
squeeze() {
	awk '/^<g / { if (held) print held; held = $0; next } held { if ($0 == "</g>") { held = ""; next } print held; held = "" } !/^$/ { print }' "$1" >"$1.new"
	mv "$1.new" "$1"
}

# What growth-load shows, as far as it was measured: sets ids, titles, kinds.
panels() {
	ids= titles= kinds=
	while IFS=, read -r id kind title; do
		grep -q ",$id,.*,good,median," "$OUT/growth.csv" || continue
		ids="$ids\"$id\" " titles="$titles\"$title\" " kinds="$kinds$kind "
	done <<-END
		load_best,rate,durable load, resources a second
		disk,apiece,disk, bytes of a resource
		create_time,time,one durable create, µs
	END
}

tell() {
	mkdir -p "$OUT"
	merge >"$OUT/growth.csv"
	markdown >"$OUT/growth.md"
	if ! command -v gnuplot >/dev/null 2>&1; then
		echo "$name: no plots without gnuplot (Debian: gnuplot-nox)" >&2
		return
	fi
	plot growth-read.${FORMAT:-svg} queries "$(quoted 3 read)" "$(quoted 20 read)"
	plot growth-search.${FORMAT:-svg} queries "$(quoted 3 search)" "$(quoted 20 search)"
	panels
	plot growth-load.${FORMAT:-svg} load "$ids" "$titles" "$kinds"
	echo "Written: $OUT/growth.csv, growth.md, growth-*.${FORMAT:-svg}" >&2
}

mkdir -p "$PARTS"
case ${1:-} in
--tell)
	tell
	exit
	;;
'') ;;
*) fail "usage: growth.sh [--tell]" 2 ;;
esac
[ -x "$BUILD/kiln-bench" ] || fail "$BUILD/kiln-bench is not built: run 'make bench-growth'"
most=$(echo "$SIZES" | tr ' ' '\n' | sort -n | tail -n 1)
alone=$(echo "$KILN_SIZES" | tr ' ' '\n' | sort -n | tail -n 1)
# In MB: a patient's JSON is 1.2; beside it the largest peer's store and its copy, or Kiln's own and its copy.
need=$((${most:-0} * 12 > ${alone:-0} * 2 ? ${most:-0} * 12 : ${alone:-0} * 2))
scratch_make $((need + 500))
for size in $(echo "$SIZES $KILN_SIZES" | tr ' ' '\n' | sort -n -u); do
	case " $SIZES " in *" $size "*) once all "$size" "$SYSTEMS" ;; esac
	case " $KILN_SIZES " in *" $size "*) once kiln "$size" kiln ;; esac
done
tell
