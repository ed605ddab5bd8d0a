#!/usr/bin/env bash
# Prints how well the résumés of tests/corpus are read: F1 by format and class of fields.
# Usage: tests/score.sh [--verbose PART]     PART is a part of a file's name, such as `json/` or `nurse`: what it misses (-) and has too much (+).
set -euo pipefail
cd "$(dirname "$0")/.."
part=()
if [ "${1:-}" = --verbose ]; then
    part=("${2:-}")
fi
exec dotnet run -c Release --project tests/ResumeRender.Benchmarks -- --score "${part[@]}"
