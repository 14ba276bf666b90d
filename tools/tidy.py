#!/usr/bin/env python3
"""The rules that no compiler checks: who may include whom, how long a function or a file may be. Run from the top of the tree.
Prints each breach; ends with `N passed, N failed` (a file counts as one)."""
import glob
import re
import sys

STEPS = ["base", "store", "index", "fhir", "replication", "server"]   # each may include itself and what stands before it
FUNCTION_LINES, FILE_LINES, HEADER_LINES = 70, 900, 150
ONLY = {"lmdb.h": "store", "sqlite3.h": None, "curl/curl.h": "replication", "event2/event.h": "server"}


def allowed(step, header):
    if header in ("kiln.h",) or "/" not in header:
        return True
    top = header.split("/")[0]
    if step == "cli":
        return top == "cli"
    return top not in STEPS + ["cli"] or (top in STEPS and STEPS.index(top) <= STEPS.index(step))


def check_includes(path, step, text):
    for mark, header in re.findall(r'^#include (["<])([^">]+)[">]', text, re.M):
        owner = ONLY.get(header, step)
        if owner != step:
            yield f"includes {header}, which is {owner or 'nobody'}'s"
        if mark == '"' and not allowed(step, header):
            yield f"includes {header}, which is above it"


def check_lengths(path, text):
    lines = text.split("\n")
    most = HEADER_LINES if path.endswith(".h") else FILE_LINES
    if len(lines) - 1 > most and "_gen" not in path:
        yield f"has {len(lines) - 1} lines, at most {most}"
    start = 0
    for n, line in enumerate(lines):
        if line == "{":
            start = n
        if line == "}" and start and n - start + 1 > FUNCTION_LINES:
            yield f"line {start}: a function of {n - start + 1} lines, at most {FUNCTION_LINES}"


def main():
    passed = failed = 0
    for step in STEPS + ["cli"]:
        for path in sorted(glob.glob(f"{step}/*.[ch]")):
            text = open(path, encoding="utf-8").read()
            faults = list(check_includes(path, step, text)) + list(check_lengths(path, text))
            for fault in faults:
                print(f"{path}: {fault}")
            passed, failed = passed + (not faults), failed + bool(faults)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
