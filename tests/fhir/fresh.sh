#!/bin/sh
# Are the committed tables what tools/r4 makes of r4.json? With R4_PACKAGE (the unpacked npm package hl7.fhir.r4.examples 4.0.1):
# is r4.json what it makes of the package? And is docs/FHIR-parameters.md what the library can do?
set -eu
cd "$(dirname "$0")/../.."
made=$(mktemp)
trap 'rm -f "$made"' EXIT
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE

if [ -n "${R4_PACKAGE:-}" ]; then
	python3 tools/r4/extract.py "$R4_PACKAGE" > "$made"
	cmp "$made" tools/r4/r4.json || { echo "tools/r4/r4.json is stale: run extract.py" >&2; exit 1; }
fi
python3 tools/r4/generate.py tools/r4/r4.json > "$made"
cmp "$made" fhir/definitions_gen.c || { echo "fhir/definitions_gen.c is stale: run tools/r4/generate.py" >&2; exit 1; }
"${BUILD:-build}/parameters" > "$made"
cmp "$made" docs/FHIR-parameters.md || { echo "docs/FHIR-parameters.md is stale: run make docs" >&2; exit 1; }
