#!/usr/bin/env bash
# Makes the files beside it: of each family four faces and the licence. Needs npm, and pyftsubset of fonttools 4.38.
# usage: make.sh FOLDER   writes FOLDER/FAMILY/*.ttf and FOLDER/FAMILY/OFL.txt
set -euo pipefail
target=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Latin with all its accents, combining marks, Greek, Cyrillic, punctuation, currencies, fractions, arrows, a few signs, ligatures.
characters=U+20-7E,U+A0-24F,U+2B0-2DD,U+300-338,U+370-3E1,U+400-52F,U+1E00-1EFF,U+2000-206F,U+2070-208E,U+20A0-20BF,U+2100-218B,U+2190-21FF
characters+=,U+2202,U+2206,U+220F,U+2211-221A,U+221E,U+222B,U+2248,U+2260-2265,U+25A0-25FF,U+2605-2606,U+2713-2717,U+FB00-FB06
features=ccmp,locl,mark,mkmk,kern,liga,clig,rlig,lnum,onum,pnum,tnum,case,smcp,c2sc,frac,numr,dnom,sups,ordn,zero

# package NAME VERSION FAMILY: unpacks it and copies the licence
package() {
    npm pack --silent "@expo-google-fonts/$1@$2" > name
    mkdir -p "$3" "$target/$3"
    tar xzf "$(cat name)" -C "$3" --strip-components 1
    tr -d '\r' < "$3/LICENSE_FONT" > "$target/$3/OFL.txt"
}

# each FAMILY COMMAND...: runs COMMAND FROM TO for the four faces
each() {
    local family=$1
    shift
    for style in 400Regular:Regular 700Bold:Bold 400Regular_Italic:Italic 700Bold_Italic:BoldItalic; do
        "$@" "$family/${style%:*}/${family}_${style%:*}.ttf" "$target/$family/$family-${style#*:}.ttf"
    done
}

subset() {
    pyftsubset "$1" --output-file="$2" --unicodes="$characters" --layout-features="$features" \
        --no-hinting --drop-tables+=STAT,gasp --name-IDs='*' --notdef-outline
}

package eb-garamond 0.4.3 EBGaramond
package inter 0.4.2 Inter
package bitter 0.4.2 Bitter
package fira-sans 0.4.1 FiraSans
for family in EBGaramond Inter Bitter FiraSans; do each "$family" subset; done

# Their names are reserved: a subset would need another one, so these files stay as they are.
package source-serif-4 0.4.1 SourceSerif4
package source-sans-3 0.4.1 SourceSans3
package source-code-pro 0.4.1 SourceCodePro
package ibm-plex-sans 0.4.1 IBMPlexSans
for family in SourceSerif4 SourceSans3 SourceCodePro IBMPlexSans; do each "$family" cp; done
