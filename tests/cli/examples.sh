#!/bin/sh
# The examples, built as a user would build them: against an installed Kiln, shared and static; and the header by itself.
. "${0%/*}/harness.inc"
cc=${CC:-cc}
flags="-std=c99 -Wall -Wextra -Werror"
sanitize=
[ -z "${SANITIZE:-}" ] || sanitize="-fsanitize=address -fsanitize=undefined"
# The leaks of a program that is not ours to test are its own affair; of these examples they are ours.
prefix=$T/prefix

expect 0 make -s install PREFIX="$prefix" ${SANITIZE:+SANITIZE=$SANITIZE}
for file in bin/kiln include/kiln.h lib/libkiln.a lib/libkiln.so.0.1.0 lib/libkiln.so.0 lib/libkiln.so lib/pkgconfig/kiln.pc; do
	true_that "$file is installed" test -e "$prefix/$file"
done
expect 0 make -s install DESTDIR="$T/staged" PREFIX=/usr ${SANITIZE:+SANITIZE=$SANITIZE}
true_that "DESTDIR is honoured" test -x "$T/staged/usr/bin/kiln"
true_that "DESTDIR stays out of kiln.pc" grep -qx 'prefix=/usr' "$T/staged/usr/lib/pkgconfig/kiln.pc"

PKG_CONFIG_PATH=$prefix/lib/pkgconfig
LD_LIBRARY_PATH=$prefix/lib
export PKG_CONFIG_PATH LD_LIBRARY_PATH
expect 0 "$prefix/bin/kiln" --version
out_is "kiln $(pkg-config --modversion kiln)"

# run NAME: both ways of linking it give the same words.
build() {
	expect 0 $cc $flags $sanitize -o "$T/$1" "$root/examples/$1.c" $(pkg-config --cflags --libs kiln)
	expect 0 $cc $flags $sanitize -o "$T/$1-static" "$root/examples/$1.c" $(pkg-config --cflags kiln) \
		"$prefix/lib/libkiln.a" $(pkg-config --static --libs-only-l kiln | sed 's/-lkiln//') -pthread
}
for name in first history; do
	build $name
	for way in $name $name-static; do
		expect 0 "$T/$way" "$T/store-$way"
		err_is_empty
		cp "$T/out" "$T/$way.out"
	done
done
for way in first first-static; do
	what=$way
	true_that "the patient is printed" grep -q '^{"resourceType":"Patient","id":"ada",.*"family":"Lovelace"' "$T/$way.out"
	expect 0 "$T/$way" "$T/store-$way"
	out_is "$(cat "$T/$way.out")"
	expect 1 "$T/$way" "$T/nowhere/below"
done
for way in history history-static; do
	what=$way
	true_that "three versions, newest first" test "$(cut -d' ' -f2 "$T/$way.out" | tr '\n' ' ')" = "deleted updated created "
done

for standard in "$cc -std=c99 -x c" "$cc -std=c11 -x c" "c++ -std=c++11 -x c++"; do
	command -v "${standard%% *}" >/dev/null 2>&1 || continue
	expect 0 $standard -Wall -Wextra -Werror -pedantic -fsyntax-only "$prefix/include/kiln.h"
done
closing
