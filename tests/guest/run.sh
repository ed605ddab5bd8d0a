#!/usr/bin/env bash
# Does what docs/writing-a-layout.md tells a guest to do, from packages alone: tests/guest/run.sh [FOLDER]
#
# Packs what was built (Debug), and follows the page block by block in a folder outside of the repository, whose programs can reach the packages
# but no file of the repository. `sh` blocks are run, `xml file F` and `csharp file F` are written, `csharp replace` and `csharp above: LINE`
# change the program that `new-layout` wrote last. Ends at the first block that fails. Needs the packages of the tests in NuGet's folder, or a network.
set -euo pipefail
exec < /dev/null
repository=$(cd "$(dirname "$0")/../.." && pwd)
work=${1:-$(mktemp -d)}
[ $# -gt 0 ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work/packages" "$work/guest" "$work/bin"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

pack() { dotnet pack "$repository/ResumeRender.sln" --no-build -c Debug -o "$1" -v quiet; }
pack "$work/packages"
pack "$work/again"
diff -r "$work/packages" "$work/again" || { echo "the same source made other packages" >&2; exit 1; }

# A cache of their own, so that no package of the same version from elsewhere is taken; what is not ours comes from the usual one.
export NUGET_FALLBACK_PACKAGES=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/cache
cat > "$work/guest/nuget.config" << END
<configuration>
  <packageSources>
    <add key="packed" value="$work/packages" />
  </packageSources>
</configuration>
END

# The command from elsewhere than its clone: it then writes the name of the package into a new look.
cp -r "$repository/src/ResumeRender.Cli/bin/Debug/net10.0" "$work/program"
printf '#!/bin/sh\nexec dotnet "%s/program/resume-render.dll" "$@"\n' "$work" > "$work/bin/resume-render"
chmod +x "$work/bin/resume-render"
export PATH="$work/bin:$PATH"
cd "$work/guest"

play() {
    local info=$1 block=$2
    case $info in
        sh)
            sed 's/^/% /' "$block"
            bash -euo pipefail "$block" < /dev/null
            ;;
        "csharp file "* | "xml file "*)
            cp "$block" "${info#* file }"
            ;;
        "csharp replace" | "csharp above: "*)
            local program how=replace key=""
            program=$(ls -t ./*-layout.cs | head -n 1)
            [ "$info" = "csharp replace" ] || how=above key=${info#csharp above: }
            awk -v how="$how" -v key="$key" -f "$repository/tests/guest/edit.awk" "$block" "$program" > "$work/edited"
            cp "$work/edited" "$program"
            ;;
        *)
            echo "a block of a kind that is not run: $info" >&2
            return 1
            ;;
    esac
}

number=0
info=""
while IFS= read -r line; do
    if [ -n "$info" ] && [ "$line" = '```' ]; then
        play "$info" "$work/block-$number"
        info=""
    elif [ -n "$info" ]; then
        printf '%s\n' "$line" >> "$work/block-$number"
    elif [[ $line = '```'* ]]; then
        info=${line#'```'}
        number=$((number + 1))
        : > "$work/block-$number"
    fi
done < "$repository/docs/writing-a-layout.md"

for page in dawn.pdf plum.pdf harbour.pdf dawn.docx dawn.html; do
    [ -s "$page" ] || { echo "$page is not there" >&2; exit 1; }
done
echo "$number blocks of docs/writing-a-layout.md do what they say"
