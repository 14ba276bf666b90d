#!/bin/sh
# Run test programs and scripts, one after the other, and add up what they say. A Criterion program ends with its synthesis, every other with
# "N passed, N failed". A test with neither counts as one. A sanitizer's report fails the test it comes from.
# usage: BUILD=build run.sh TEST...
BUILD=${BUILD:-build}
export BUILD
logs=$BUILD/test-logs
rm -rf "$logs"
mkdir -p "$logs"
passed=0
failed=0

# Set good and bad from a log and an exit code.
count() {
	set -- "$1" "$2" $(sed -n \
		-e 's/.*Synthesis: Tested: [0-9]* | Passing: \([0-9]*\) | Failing: \([0-9]*\) | Crashing: \([0-9]*\).*/\1 \2 \3/p' \
		-e 's/^\([0-9]*\) passed, \([0-9]*\) failed.*/\1 \2 0/p' "$1" | tail -n 1)
	good=${3:-0}
	bad=$((${4:-0} + ${5:-0}))
	if [ "$2" != 0 ] && [ "$bad" = 0 ]; then
		bad=1
	elif [ "$2" = 0 ] && [ $# -eq 2 ]; then
		good=1
	fi
}

for test in "$@"; do
	name=$(echo "$test" | sed -e "s|^$BUILD/||" -e 's|^tests/||')
	log=$logs/$(echo "$name" | tr / -).log
	ASAN_OPTIONS=log_path=$log.sanitizer:${ASAN_OPTIONS:-}
	UBSAN_OPTIONS=log_path=$log.sanitizer:print_stacktrace=1
	export ASAN_OPTIONS UBSAN_OPTIONS
	began=$(date +%s)
	case $test in
	*.sh) sh "$test" >"$log" 2>&1 ;;
	*.py) python3 "$test" >"$log" 2>&1 ;;
	$BUILD/tests/*-*) "$test" >"$log" 2>&1 ;;
	*) "$test" -j2 >"$log" 2>&1 ;;
	esac
	count "$log" $?
	for report in "$log".sanitizer*; do
		[ -e "$report" ] || continue
		bad=$((bad + 1))
		cat "$report" >>"$log"
	done
	printf '%-24s %s passed, %s failed, %s s\n' "$name" "$good" "$bad" $(($(date +%s) - began))
	[ "$bad" = 0 ] || tail -n 60 "$log"
	passed=$((passed + good))
	failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
