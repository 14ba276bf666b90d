#!/bin/sh
# Install what the build and the tests need and this machine lacks, from Debian's or Ubuntu's packages. Says nothing when nothing is missing.
# usage: deps.sh [--bench] PACKAGE...    names of pkg-config that the library links; --bench: also what the benchmark's other systems and plots need
set -u
compiler=${CC:-cc}
bench=
if [ "${1:-}" = --bench ]; then
	bench=yes
	shift
fi

header() {
	echo "#include <$1>" | $compiler -E -x c - >/dev/null 2>&1
}
module() {
	pkg-config --exists "$1" 2>/dev/null
}
postgres_server() {
	for program in /usr/lib/postgresql/*/bin/initdb "$(pg_config --bindir 2>/dev/null)/initdb"; do
		[ -x "$program" ] && return 0
	done
	return 1
}

# What is there is found by use, not by package name, so that a library installed otherwise counts.
missing=
lacks() {
	missing="$missing $1"
}
if ! { command -v $compiler && command -v make && command -v python3 && command -v pkg-config; } >/dev/null 2>&1 ||
	! pkg-config --exists "$@" libxxhash zlib criterion 2>/dev/null || ! header stdio.h; then
	command -v $compiler >/dev/null 2>&1 || lacks gcc
	command -v make >/dev/null 2>&1 || lacks make
	command -v python3 >/dev/null 2>&1 || lacks python3
	command -v pkg-config >/dev/null 2>&1 || lacks pkg-config
	header stdio.h || lacks libc6-dev
	module lmdb || lacks liblmdb-dev
	module libzstd || lacks libzstd-dev
	module libcrypto || lacks libssl-dev
	module libutf8proc || lacks libutf8proc-dev
	module libcjson || lacks libcjson-dev
	module libxxhash || lacks libxxhash-dev
	module zlib || lacks zlib1g-dev
	module criterion || lacks libcriterion-dev
fi
server=
if [ -n "$bench" ]; then
	module sqlite3 || lacks libsqlite3-dev
	module libpq || lacks libpq-dev
	command -v gnuplot >/dev/null 2>&1 || lacks gnuplot-nox
	postgres_server || { server=yes && lacks postgresql; }
fi
[ -n "$missing" ] || exit 0

echo "To be installed:$missing" >&2
if ! command -v apt-get >/dev/null 2>&1; then
	echo "There is no apt-get here: install these (Debian's names) with this system's own tool, then run make again." >&2
	exit 1
fi
if [ "$(id -u)" = 0 ]; then
	root=
elif command -v sudo >/dev/null 2>&1; then
	root=sudo
else
	echo "This needs root, and there is no sudo. As root: apt-get install$missing" >&2
	exit 1
fi
get() {
	$root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o Dpkg::Use-Pty=0 "$@" >/dev/null
}
# The benchmark starts a PostgreSQL server of its own: none is to be made and started for the system because its package comes. What stands in this file
# already is the machine's owner's will and stays.
clusters=/etc/postgresql-common/createcluster.conf
if [ -n "$server" ] && [ ! -e $clusters ]; then
	$root mkdir -p "${clusters%/*}" && echo 'create_main_cluster = false' | $root tee $clusters >/dev/null || exit 1
	restore() {   # as the package would have left it
		default=/usr/share/postgresql-common/createcluster.conf
		if [ -e $default ]; then $root cp $default $clusters; else $root rm -f $clusters; fi
	}
	trap restore EXIT
	trap 'exit 1' INT TERM
fi
get install --no-install-recommends $missing 2>/dev/null && exit 0
# No package lists yet, or old ones.
get update && get install --no-install-recommends $missing && exit 0
echo "apt-get could not install them; the reason stands above." >&2
exit 1
