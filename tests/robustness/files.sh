#!/usr/bin/env bash
# How the published command writes files: what is seen meanwhile, and what is left when it is ended. Takes the binary.
set -euo pipefail
render=$(realpath "$1")
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/robustness/cases.sh
cd "$work"
mkdir out
printf '# Ada Lovett\n\n## Skills\n\n- Printing\n' > me.md
printf '# Ada Lovett\n\n## Skills\n\n- Printing\n- Weaving\n' > other.md
"$render" pdf me.md -o one.pdf --quiet
"$render" pdf other.md -o two.pdf --quiet

names() { (cd out && LC_ALL=C ls -A | tr '\n' ' '); }
only_page() { echo "in the folder: $(names)"; [ "$(names)" = "page.pdf " ]; }
whole() { cmp -s out/page.pdf one.pdf || cmp out/page.pdf two.pdf; }
fresh() { rm -rf out; mkdir out; [ "${1:-}" != old ] || cp one.pdf out/page.pdf; }

# Ended at random moments: the old page or the new one, and the next run clears up.
kills=${KILLS:-100}
left=0
fresh old
for i in $(seq "$kills"); do
    source=me.md; [ $((i % 2)) -eq 0 ] || source=other.md
    "$render" pdf "$source" -o out/page.pdf --quiet > /dev/null 2>&1 &
    sleep "0.0$(((i * 37) % 90 + 10))"
    kill -9 $! 2> /dev/null || true
    wait $! 2> /dev/null || true
    whole > /dev/null || failed=$((failed + 1))
    [ "$(names)" = "page.pdf " ] || left=$((left + 1))
done
printf '%d runs killed at random moments, %d of them left a file for the next to remove\n' "$kills" "$left"
"$render" pdf me.md -o out/page.pdf --quiet
holds "the page is whole after $kills kills" cmp out/page.pdf one.pdf
holds "nothing is left after the next run" only_page

# The folder in which the command was typed is gone.
mkdir gone
gone=0
(cd gone && rmdir "$work/gone" && exec "$render" pdf "$work/me.md" -o "$work/out/page.pdf" --force) > said 2>&1 || gone=$?
holds "a folder that is gone is exit 3 with a sentence" test "$gone" -eq 3
holds "the sentence says what to do" grep -q 'RR9216' said

# Eight at once, one output.
for round in 1 2 3; do
    for i in 1 2 3 4 5 6 7 8; do "$render" pdf me.md -o out/page.pdf --quiet > "said-$i" 2>&1 & done
    wait
    holds "eight at once: the page is whole" cmp out/page.pdf one.pdf
    holds "eight at once: nothing is left" only_page
    holds "eight at once: nobody complains" bash -c '! cat said-* | grep .'
done

compiler=$(command -v cc || command -v gcc || command -v clang || true)
if [ -n "$compiler" ]; then
    "$compiler" -shared -fPIC -O1 -o disk.so "$root/tests/robustness/slow-disk.c"

    # start SETTINGS...: begins to write, on a disk where that takes three seconds, and waits until it flushes.
    start() {
        # A shell starts what it does not wait for with Ctrl-C ignored.
        env --default-signal=INT,TERM,HUP "$@" SLOW_DISK=3 LD_PRELOAD="$work/disk.so" "$render" pdf other.md -o out/page.pdf --quiet > said 2>&1 &
        run=$!
        for _ in $(seq 200); do
            # It sleeps in fsync then; the system call is nanosleep or clock_nanosleep, on x64 and ARM.
            grep -qsE '^(35|230|101|115) ' "/proc/$run/syscall" && return 0
            sleep 0.02
        done
    }
    stop() { kill "-$1" "$run" 2> /dev/null || true; wait "$run" 2> /dev/null || true; }
    temporary() { find out -name '.*.resume-render.tmp'; }

    for signal in KILL TERM INT HUP; do
        fresh old
        start
        holds "no other name is there meanwhile ($signal)" only_page
        stop "$signal"
        holds "nothing is left by SIG$signal" only_page
        holds "the old page stays after SIG$signal" cmp out/page.pdf one.pdf
        fresh
        start
        holds "no name at all is there before a new page is whole ($signal)" test -z "$(names)"
        stop "$signal"
        holds "nothing is left of a new page by SIG$signal" test -z "$(names)"
    done

    for signal in TERM INT HUP; do
        fresh old
        start OLD_DISK=1
        holds "an old disk shows a temporary file" test -n "$(temporary)"
        stop "$signal"
        holds "old disk: nothing is left by SIG$signal" only_page
        holds "old disk: the old page stays after SIG$signal" cmp out/page.pdf one.pdf
    done
    fresh old
    chmod 600 out/page.pdf
    start OLD_DISK=1
    holds "old disk: nobody may read what replaces a private page" test "$(stat -c %a $(temporary))" = 600
    OLD_DISK=1 LD_PRELOAD="$work/disk.so" "$render" pdf me.md -o out/second.pdf --quiet
    holds "old disk: another run leaves alone what is in use" test -n "$(temporary)"
    wait "$run"
    holds "old disk: and that is written" cmp out/page.pdf two.pdf
    holds "old disk: the rights stay" test "$(stat -c %a out/page.pdf)" = 600
    rm out/second.pdf
    holds "old disk: nothing is left" only_page
    fresh old
    start OLD_DISK=1
    stop KILL
    holds "old disk: SIGKILL leaves a file" test -n "$(temporary)"
    "$render" pdf me.md -o out/page.pdf --quiet
    holds "old disk: which the next run removes" only_page
    fresh old
    chmod 640 out/page.pdf
    (umask 000; "$render" pdf other.md -o out/page.pdf --quiet)
    holds "the rights stay" test "$(stat -c %a out/page.pdf)" = 640

    fresh old
    for format in pdf docx html png svg json; do
        holds "a full disk: $format" ends 3 "no space is left" env FULL_DISK=1 LD_PRELOAD="$work/disk.so" "$render" "$format" other.md -o "out/page.$format" 
        holds "a full old disk: $format" ends 3 "no space is left" env FULL_DISK=1 OLD_DISK=1 LD_PRELOAD="$work/disk.so" "$render" "$format" other.md -o "out/page.$format" 
    done
    holds "a full disk: the old page stays, nothing else" only_page
    holds "a full disk: the old page is whole" cmp out/page.pdf one.pdf
fi

# Limits of the size of files: of the libraries, which lie in memory, and of the output.
fresh old
limited=(bash -c 'ulimit -f "$1"; shift; exec "$@"' limited 4)
for format in pdf docx html png svg; do
    holds "a limit of 4 KB: $format" ends 3 "than files may have here" "${limited[@]}" "$render" "$format" other.md -o "out/new.$format"
done
seq 1 3000 | sed 's/^/- has done thing /' | cat me.md - > long.md
holds "a limit of 4 KB: json" ends 3 "RR9212" "${limited[@]}" "$render" json long.md -o out/new.json
holds "a limit of 4 KB: json to standard output" ends 3 "RR9212" bash -c "ulimit -f 4; '$render' json long.md -o - > out/new.json 2> told; code=\$?; cat told; exit \$code"
rm -f out/new.json
holds "a limit: nothing is left, the old page stays" only_page
holds "a limit: the old page is whole" cmp out/page.pdf one.pdf

# Pipes, sockets and devices are no photos and no fonts.
mkdir pipes
printf '{"basics": {"name": "Ada Lovett", "image": "p.jpg"}, "skills": [{"name": "Printing"}]}' > pipes/me.json
mkfifo pipes/p.jpg pipes/font.ttf
holds "a photo that is a pipe is left out" ends 0 "RR9214" timeout 20 "$render" pdf pipes/me.json -o pipes/me.pdf --layout modern
holds "--photo of a pipe" ends 3 "RR9213" timeout 20 "$render" pdf me.md --photo pipes/p.jpg -o pipes/me.pdf
holds "--font-file of a pipe" ends 3 "RR9213" timeout 20 "$render" pdf me.md --font-file pipes/font.ttf -o pipes/me.pdf
holds "--font-dir with a pipe" ends 3 "RR9213" timeout 20 "$render" pdf me.md --font-dir pipes -o pipes/me.pdf
holds "--photo of a device" ends 3 "RR9213" timeout 20 "$render" pdf me.md --photo /dev/zero -o pipes/me.pdf
holds "--photo of a folder" ends 3 "RR9204" timeout 20 "$render" pdf me.md --photo pipes -o pipes/me.pdf
holds "the résumé itself may come from a pipe" bash -c "'$render' text <(cat me.md) -o - | grep -q Printing"

finish
