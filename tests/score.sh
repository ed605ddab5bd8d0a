#!/usr/bin/env bash
# Prints how well the résumés of tests/corpus are read: F1 by format and class of fields.
# Usage: tests/score.sh [--in FOLDER] [--verbose PART | --write]
#   FOLDER   is built as tests/corpus is: a folder a format, and beside each résumé what a reader understands (.model)
#   PART     is a part of a file's name, such as `json/` or `nurse`: what it misses (-) and has too much (+)
#   --write  puts the table into docs/parsing.md
set -euo pipefail
folder=
if [ "${1:-}" = --in ]; then
    folder=$(realpath "$2")
    shift 2
fi
cd "$(dirname "$0")/.."
score() { dotnet run -c Release --project tests/ResumeRender.Benchmarks -- --score "${folder:-tests/corpus}" "$@"; }
case "${1:-}" in
--verbose) score "${2:-}" ;;
--write)
    table=$(score)
    page=docs/parsing.md
    awk -v table="$table" '
        /^<!-- end -->/ { inside = 0 }
        !inside { print }
        /^<!-- written by/ { print table; inside = 1 }
    ' "$page" > "$page.new"
    mv "$page.new" "$page"
    ;;
*) score ;;
esac
