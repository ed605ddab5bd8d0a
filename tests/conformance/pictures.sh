#!/usr/bin/env bash
# Compares pictures with the PDF of the same page: beside each FILE.pdf must lie FILE.svg and FILE.png, the latter with 110 dpi.
#
#   tests/conformance/pictures.sh FILE.pdf...
#
# The measure is pdftoppm's page at four times the resolution, made smaller, so that neither its grid for letters nor that
# for rules is seen. The SVG is drawn by librsvg and by Chromium. Programs differ in the greys along the edges of letters, which makes 0.03 to
# 0.04 (root mean square over all pixels, 1 is white against black); a page that is one pixel off makes 0.12 to 0.15. The
# bar lies between.
# Prints PASS or FAIL for each picture. Exit code: 0 all pass, 1 some fail, 2 not checked.
set -euo pipefail

dpi=110
bar=0.05
fail() { echo "pictures.sh: $*" >&2; exit 2; }

(($# > 0)) || fail "usage: pictures.sh FILE.pdf..."
for program in pdftoppm compare convert; do command -v "$program" > /dev/null || fail "$program is missing"; done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# against WHAT PICTURE: compares a picture with the measure.
against() {
    local off
    convert "$2" -background white -flatten -gravity northwest -extent "$(identify -format '%wx%h' "$work/measure.png")" "$work/picture.png"
    off=$(compare -metric RMSE "$work/picture.png" "$work/measure.png" null: 2>&1 | sed 's/.*(\(.*\))/\1/') || true
    if awk "BEGIN { exit !($off < $bar) }"; then
        echo "PASS $off $1"
    else
        echo "FAIL $off $1"
        status=1
    fi
}

for pdf in "$@"; do
    stem=${pdf%.pdf}
    size=$(identify -format '%w %h' "$stem.png")
    read -r width height <<< "$size"
    pdftoppm -r $((dpi * 4)) -png -singlefile "$pdf" "$work/large"
    convert "$work/large.png" -background white -gravity northwest -extent "$((width * 4))x$((height * 4))" -scale 25% "$work/measure.png"
    against "$stem.png" "$stem.png"
    if command -v rsvg-convert > /dev/null; then
        rsvg-convert -d $dpi -p $dpi "$stem.svg" -o "$work/rsvg.png"
        against "$stem.svg in librsvg" "$work/rsvg.png"
    fi
    if command -v chromium > /dev/null; then
        # Chromium counts 96 pixels an inch, times the scale.
        chromium --headless --no-sandbox --disable-gpu --hide-scrollbars "--user-data-dir=$work/chromium" "--force-device-scale-factor=$(awk "BEGIN { print $dpi / 96 }")" \
            --window-size=850,1200 "--screenshot=$work/chromium.png" "file://$(realpath "$stem.svg")" > "$work/log" 2>&1 || fail "Chromium does not run: $(tail -n 1 "$work/log")"
        convert "$work/chromium.png" -background white -gravity northwest -crop "${width}x${height}+0+0" +repage "$work/chromium-page.png"
        against "$stem.svg in Chromium" "$work/chromium-page.png"
    fi
done
exit $status
