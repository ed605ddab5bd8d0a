#!/usr/bin/env bash
# Prints how well the résumés of tests/corpus are read: F1 by format and class of fields.
# Usage: tests/score.sh [--in FOLDER] [--verbose PART]
#   FOLDER   is built as tests/corpus is: a folder a format, and beside each résumé what a reader understands (.model)
#   PART     is a part of a file's name, such as `json/` or `nurse`: what it misses (-) and has too much (+)
set -euo pipefail
folder=
if [ "${1:-}" = --in ]; then
    folder=$(realpath "$2")
    shift 2
fi
cd "$(dirname "$0")/.."
part=()
if [ "${1:-}" = --verbose ]; then
    part=("${2:-}")
fi
exec dotnet run -c Release --project tests/ResumeRender.Benchmarks -- --score "${folder:-tests/corpus}" "${part[@]}"
