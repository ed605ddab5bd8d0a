#!/usr/bin/env bash
# Which code the published command loads: none of a library for cryptography, none that lies beside it, and in a bare
# container only what every Linux has. Takes the binary. As root it also looks into a bare container.
set -euo pipefail
render=$(realpath "$1")
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/robustness/cases.sh

cat > "$work/me.md" << 'TEXT'
# Ada Lovett

ada.lovett@example.com · Leeds

## Experience

### Engineer, Acme Ltd, Leeds
2019 – 2023

- Built a press that prints a page in a second.
TEXT
cp samples/portrait.jpg "$work/ada.jpg"

# every COMMAND...: each command of the program, with a prefix before it, in the folder "$work".
every() {
    local format
    for format in pdf docx html png svg text markdown json yaml; do
        holds "$format: $*" ends 0 "" "$@" "$format" me.md -o "out.$format"
    done
    holds "all: $*" ends 0 "" "$@" all me.md --layout modern --photo ada.jpg -o set
    holds "convert: $*" ends 0 "" "$@" convert me.md --to json
    for format in pdf docx json; do
        holds "pdf of $format: $*" ends 0 "" "$@" pdf "out.$format" -o again.pdf
    done
    holds "layouts: $*" ends 0 "classic" "$@" layouts
    holds "previews: $*" ends 0 "" "$@" layouts --preview looks me.md
    holds "fonts: $*" ends 0 "Source Serif" "$@" fonts
    holds "schema: $*" ends 0 "" "$@" schema
    holds "new: $*" ends 0 "" "$@" new "new-$passed.md"
    holds "new-layout: $*" ends 0 "" "$@" new-layout "look-$passed" -o "look-$passed"
    holds "version: $*" ends 0 "" "$@" --version
}

# A file that is no library hides the real one of its name.
mkdir "$work/hidden"
for library in libssl libcrypto; do
    for version in 3 1.1 1.0.2 1.0.0 10; do echo no > "$work/hidden/$library.so.$version"; done
done
cd "$work"
every env LD_LIBRARY_PATH="$work/hidden" "$render"
if command -v qpdf > /dev/null; then
    qpdf --encrypt "" owner 256 -- out.pdf locked.pdf
    holds "an encrypted PDF without OpenSSL" ends 2 "this system has no OpenSSL to read it with" env LD_LIBRARY_PATH="$work/hidden" "$render" text locked.pdf -o -
fi

compiler=$(command -v cc || command -v gcc || command -v clang || true)
if [ -n "$compiler" ]; then
    mkdir "$work/downloads"
    cp "$render" "$work/downloads/resume-render"
    "$compiler" -shared -fPIC -o planted.so "$root/tests/robustness/planted.c"
    for name in libc liblibc libm libz libdl libpthread librt libgcc_s libstdc++ libHarfBuzzSharp libSkiaSharp libharfbuzz libfreetype libfontconfig \
        libSystem.Native libSystem.IO.Compression.Native libSystem.Globalization.Native libSystem.Net.Security.Native \
        libSystem.Security.Cryptography.Native.OpenSsl libicuuc libicui18n libssl libcrypto libgssapi_krb5 libcoreclr libclrgc; do
        for ending in .so "" .so.1 .so.2 .so.3 .so.6; do cp planted.so "downloads/$name$ending"; done
    done
    export PLANTED_TELLS="$work/told"
    holds "a planted library would be noticed" bash -c "LD_PRELOAD=./planted.so '$render' --version && test -s '$work/told'"
    rm -f "$work/told"
    every "$work/downloads/resume-render"
    holds "nothing beside the executable is loaded" test ! -e "$work/told"
    cp me.md ada.jpg out.* downloads/
    cd downloads
    every "$render"
    holds "nothing in the working folder is loaded" test ! -e "$work/told"
    unset PLANTED_TELLS
    cd "$work"
fi

if [ "$(id -u)" -eq 0 ] && mkdir bare && chroot / true; then
    cp "$render" me.md ada.jpg bare/
    ldd "$render" | grep -o '/[^ ]*' | while read -r library; do
        mkdir -p "bare$(dirname "$library")"
        cp "$library" "bare$library"
    done
    # take LIBRARY...: into the container, too.
    take() {
        local library file
        for library in "$@"; do
            file=$(ldconfig -p | awk -v name="$library" '$1 == name { print $NF; exit }')
            [ -z "$file" ] || { mkdir -p "bare$(dirname "$file")"; cp "$file" "bare$file"; }
        done
    }
    take libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1
    bare() { ends "$1" "$2" chroot bare /resume-render "${@:3}"; }
    for format in text markdown json yaml; do
        holds "bare, without /proc: $format" bare 0 "" "$format" /me.md -o "/out.$format"
    done
    for format in pdf docx html png svg; do
        holds "bare, without /proc: $format" bare 3 "/proc" "$format" /me.md -o "/out.$format"
        holds "bare, without /proc: no $format" test ! -e "bare/out.$format"
    done
    holds "bare, without /proc: a photo" bare 3 "/proc" pdf /me.md --layout modern --photo /ada.jpg -o /out.pdf
    mkdir -p bare/proc
    if mount -t proc proc bare/proc 2> /dev/null; then
        holds "bare, without the library of C++: pdf" bare 3 "libstdc++.so.6" pdf /me.md -o /out.pdf
        take libstdc++.so.6 libgcc_s.so.1
        for format in pdf docx html png svg text markdown json yaml; do
            holds "bare: $format" bare 0 "" "$format" /me.md -o "/out.$format"
            holds "bare: $format is the same" cmp "bare/out.$format" "out.$format"
        done
        holds "bare: all" bare 0 "" all /me.md --layout modern --photo /ada.jpg -o /set
        umount bare/proc
    fi
fi

finish
