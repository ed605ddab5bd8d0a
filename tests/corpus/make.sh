#!/usr/bin/env bash
# Makes the Word and PDF files of the corpus, and the archives of profile exports, from the sources beside them.
# Needs LibreOffice, Chromium, pandoc, qpdf and zip; typst and pdflatex for one file each, which are kept as they are without. The results are committed, so that reading them needs none.
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

# chrome NAME URL [OPTION]: Chromium prints the page as pdf/NAME.pdf.
chrome() {
    chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" "${@:3}" --print-to-pdf="pdf/$1.pdf" "$2" 2> /dev/null
}

for name in office-manager paramedic-table; do
    office "docx/sources/$name.html" docx docx --infilter="HTML (StarWriter)"
done
for name in baker-numbered midwife-frame; do
    office "docx/sources/$name.fodt" docx docx
done
office docx/sources/welder-sidebar.html docx docx --infilter="HTML (StarWriter)"
for name in auditor-tabs botanist-header; do
    office "docx/sources/$name.fodt" docx docx
    office "docx/sources/$name.fodt" pdf pdf
done
for name in forester cashier-pandoc surveyor-footnote; do
    pandoc "docx/sources/$name.md" -o "docx/$name.docx"
done

rm -f docx/dramaturg-remarks.docx
(cd docx/sources/dramaturg-remarks && zip -q -X -r ../../dramaturg-remarks.docx '[Content_Types].xml' _rels word)

for name in actuary-flex photographer-sidebar economist-justified historian-citations winemaker-turned hydrologist-floats designer-line-ends; do
    chrome "$name" "file://$PWD/pdf/sources/$name.html" --no-pdf-header-footer
done
# With the date, title, address and page number that browsers print around a page; copied so that no folder of this machine is in the address.
for name in nurse-print-header architect-sidebar-print; do
    mkdir -p /tmp/cv
    cp "pdf/sources/$name.html" /tmp/cv/
    chrome "$name" "file:///tmp/cv/$name.html"
done
qpdf --rotate=+90 --replace-input pdf/winemaker-turned.pdf
pandoc -s pdf/sources/gamedev-pandoc.md -o "$work/gamedev.html"
chrome gamedev-pandoc "file://$work/gamedev.html" --no-pdf-header-footer
pandoc pdf/sources/translator-pandoc.md -o "$work/translator-pandoc.odt"
office "$work/translator-pandoc.odt" pdf pdf
for name in electrician-numbered hotelier-frames; do
    office "pdf/sources/$name.fodt" pdf pdf
done
office pdf/sources/beautician.html pdf pdf --infilter="HTML (StarWriter)"
if command -v typst > /dev/null; then
    typst compile pdf/sources/student-jake.typ pdf/student-jake.pdf
fi
if command -v pdflatex > /dev/null; then
    pdflatex -interaction=batchmode -output-directory="$work" pdf/sources/chemist-latex.tex > /dev/null
    cp "$work/chemist-latex.pdf" pdf/
fi

for folder in linkedin/sources/*/; do
    name=$(basename "$folder")
    rm -f "linkedin/$name.zip"
    (cd "$folder" && zip -q -X -r "../../$name.zip" . -i '*.csv')
done
