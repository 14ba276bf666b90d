#!/bin/sh
# libkiln.so needs the five libraries and libc with its libm, and exports the functions of kiln.h, all of them and nothing else.
. "${0%/*}/harness.inc"
library=$BUILD/libkiln.so

needed() {
	readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sed 's/\.so.*//' | sort | tr '\n' ' '
}
what="what libkiln.so needs"
if [ -z "${SANITIZE:-}" ]; then
	wanted="libc libcjson libcrypto liblmdb libm libutf8proc libzstd "
	found=$(needed "$library")
	# Fewer is as good: what is not called is not linked.
	for name in $found; do
		case " $wanted" in *" $name "*) pass ;; *) fail "it needs $name" ;; esac
	done
	case $found in *liblmdb*) pass ;; *) fail "it does not need liblmdb: $found" ;; esac
	what="what kiln needs"
	for name in $(needed "$kiln"); do
		case " libz $wanted" in *" $name "*) pass ;; *) fail "it needs $name" ;; esac
	done
fi
readelf --dyn-syms -W "$library" | awk '$7 != "UND" && $5 != "LOCAL" && $8 != "" && $4 != "Type" { sub(/@.*/, "", $8); print $8 }' | sort -u >"$T/exported"
what="what libkiln.so exports"
true_that "only kiln_*: $(grep -v '^kiln_' "$T/exported" | head -5 | tr '\n' ' ')" sh -c "! grep -qv '^kiln_' '$T/exported'"
tr '\n' ' ' <include/kiln.h | grep -o 'KILN_API[^;]*;' | sed -n 's/^KILN_API[^(]*[ *]\(kiln_[a-z0-9_]*\)(.*/\1/p' | sort -u >"$T/declared"
true_that "the header declares functions" test "$(wc -l <"$T/declared")" -gt 40
true_that "declared, not exported: $(comm -23 "$T/declared" "$T/exported" | tr '\n' ' ')" test -z "$(comm -23 "$T/declared" "$T/exported")"
true_that "exported, not declared: $(comm -13 "$T/declared" "$T/exported" | tr '\n' ' ')" test -z "$(comm -13 "$T/declared" "$T/exported")"
closing
