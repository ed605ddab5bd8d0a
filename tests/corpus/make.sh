#!/usr/bin/env bash
# Makes the Word and PDF files of the corpus, and the archives of profile exports, from the sources beside them.
# Needs LibreOffice, Chromium, pandoc and zip; typst for one file, which is kept as it is without. The results are committed, so that reading them needs none.
# Usage: tests/corpus/make.sh
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# office SOURCE FORMAT FOLDER [OPTION...]: LibreOffice writes FOLDER/SOURCE.FORMAT.
office() {
    local source=$1 format=$2 folder=$3
    shift 3
    soffice -env:UserInstallation="file://$work/office" --headless "$@" --convert-to "$format" --outdir "$folder" "$source" > /dev/null
}

# chrome NAME: Chromium prints pdf/sources/NAME.html.
chrome() {
    chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --no-pdf-header-footer --print-to-pdf="pdf/$1.pdf" "$2" 2> /dev/null
}

for name in office-manager paramedic-table; do
    office "docx/sources/$name.html" docx docx --infilter="HTML (StarWriter)"
done
for name in auditor-tabs botanist-header; do
    office "docx/sources/$name.fodt" docx docx
    office "docx/sources/$name.fodt" pdf pdf
done
for name in forester cashier-pandoc; do
    pandoc "docx/sources/$name.md" -o "docx/$name.docx"
done

for name in actuary-flex photographer-sidebar economist-justified; do
    chrome "$name" "file://$PWD/pdf/sources/$name.html"
done
pandoc -s pdf/sources/gamedev-pandoc.md -o "$work/gamedev.html"
chrome gamedev-pandoc "file://$work/gamedev.html"
office pdf/sources/beautician.html pdf pdf --infilter="HTML (StarWriter)"
if command -v typst > /dev/null; then
    typst compile pdf/sources/student-jake.typ pdf/student-jake.pdf
fi

for folder in linkedin/sources/*/; do
    name=$(basename "$folder")
    rm -f "linkedin/$name.zip"
    (cd "$folder" && zip -q -X -r "../../$name.zip" . -i '*.csv')
done
