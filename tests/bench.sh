#!/usr/bin/env bash
# Measures the native binary against the bars that this project holds itself to, on the seed.
# Usage: tests/bench.sh [path of resume-render]     Without a path the binary is published first.
# BENCH_FACTOR=2 doubles the bars of time, for a machine that is busy or slow.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seed=seeds/000_7eb07dc746662b63.txt
contact=(--name "Alex Tan" --email alex.tan@example.com)
factor=${BENCH_FACTOR:-1}
runs=15
status=0

render=${1:-}
if [ -z "$render" ]; then
    dotnet publish src/ResumeRender.Cli -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')" -o "$work/native" -v quiet
    render="$work/native/resume-render"
fi

# bar WHAT VALUE LIMIT UNIT: prints a line and remembers a broken bar.
bar() {
    local verdict=ok
    if awk "BEGIN { exit !($2 > $3) }"; then
        verdict=TOO\ MUCH
        status=1
    fi
    printf '%-34s %8s %-3s (bar %s %s)  %s\n' "$1" "$2" "$4" "$3" "$4" "$verdict"
}

# Wall time in milliseconds of one whole command, process start included: the median of the runs.
median_of() {
    for _ in $(seq "$runs"); do
        local start=$EPOCHREALTIME
        "$@" > /dev/null 2>&1
        local end=$EPOCHREALTIME
        awk "BEGIN { printf \"%.1f\\n\", (${end/,/.} - ${start/,/.}) * 1000 }"
    done | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# Highest resident memory in MB; needs GNU time.
memory_of() {
    /usr/bin/time -f %M -o "$work/memory" "$@" > /dev/null 2>&1
    awk '{ printf "%.0f", $1 / 1000 }' "$work/memory"
}

scaled() { awk "BEGIN { print $1 * $factor }"; }

"$render" pdf "$seed" "${contact[@]}" -o "$work/warm-up.pdf" --quiet
bar "pdf, cold, median of $runs" "$(median_of "$render" pdf "$seed" "${contact[@]}" -o "$work/a.pdf")" "$(scaled 45)" ms
bar "docx, cold, median of $runs" "$(median_of "$render" docx "$seed" "${contact[@]}" -o "$work/a.docx")" "$(scaled 50)" ms
if [ -x /usr/bin/time ]; then
    bar "pdf, peak memory" "$(memory_of "$render" pdf "$seed" "${contact[@]}" -o "$work/a.pdf")" 80 MB
    bar "docx, peak memory" "$(memory_of "$render" docx "$seed" "${contact[@]}" -o "$work/a.docx")" 80 MB
else
    echo "peak memory: not measured, /usr/bin/time is not installed"
fi
warm=$(dotnet run -c Release --project tests/ResumeRender.Benchmarks -- --warm "$seed")
bar "pdf, in one warm process" "$warm" "$(scaled 6)" ms
exit "$status"
