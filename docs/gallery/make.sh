#!/usr/bin/env bash
# Makes the pictures of the looks from one sample: docs/gallery/make.sh. Needs imagemagick.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/ResumeRender.Cli -c Release -v quiet
program="dotnet src/ResumeRender.Cli/bin/Release/net10.0/resume-render.dll"
$program layouts | awk '/^[a-z-]+  / { print $1 }' | while read -r look; do
    $program png samples/engineer.txt --layout "$look" --paper a4 --dpi 72 --quiet -o "$work/$look.png"
    convert "$work/$look.png" -colors 24 -define png:compression-level=9 -strip "docs/gallery/$look.png"
done
