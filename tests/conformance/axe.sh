#!/usr/bin/env bash
# Checks web pages with axe-core, the reference checker for accessibility (WCAG 2.2 and best practices), in Chromium:
# each on a wide screen, a dark one and a narrow one.
#
#   tests/conformance/axe.sh FILE.html...
#
# Prints PASS or FAIL for each page and screen, and each broken rule with its element. Exit code: 0 all pass, 1 some fail,
# 2 not checked. The first run puts the checker into artifacts/axe (or $AXE_HOME). Needs npm and chromium.
set -euo pipefail

package=axe-core
version=4.14.1

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${AXE_HOME:-$source_dir/../../artifacts/axe}
checker=$home/axe-$version.min.js

fail() { echo "axe.sh: $*" >&2; exit 2; }

(($# > 0)) || fail "usage: axe.sh FILE.html..."
command -v chromium >/dev/null || fail "chromium is missing"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ ! -f $checker ]]; then
  command -v npm >/dev/null || fail "npm is missing"
  mkdir -p "$home"
  (cd "$work" && npm pack --silent "$package@$version" >/dev/null && tar -xzf ./*.tgz) || fail "the checker could not be fetched"
  mv "$work/package/axe.min.js" "$checker"
fi

# What runs the checker in the page and leaves its findings there, a line each.
cat > "$work/run.js" <<'JS'
addEventListener('load', () => document.fonts.ready.then(() => axe.run()).then(result => {
  const lines = result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target.join(' ')}`));
  const element = document.createElement('pre');
  element.id = 'axe-findings';
  element.textContent = '\n' + [...lines, `axe checked ${result.passes.length} rules`].join('\n') + '\n';
  document.body.append(element);
}));
JS

check() {
  local what=$1 page=$2 findings
  shift 2
  findings=$(chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$work/profile" --virtual-time-budget=20000 "$@" --dump-dom "file://$page" 2>/dev/null |
    sed -n '/<pre id="axe-findings">/,/<\/pre>/p' | grep -v '</*pre') || true
  if [[ $findings =~ ^axe\ checked\ [0-9]+\ rules$ ]]; then
    echo "PASS $what"
  else
    failed=1
    echo "FAIL $what"
    echo "${findings:-the checker did not run}" | sed 's/^/     /'
  fi
}

failed=0
for file in "$@"; do
  # The page forbids scripts: the copy that is checked does not.
  page=$work/page.html
  {
    sed '/<meta http-equiv="Content-Security-Policy"/d;/<\/head>/,$d' "$file"
    echo '<script>'
    cat "$checker" "$work/run.js"
    echo '</script>'
    sed -n '/<\/head>/,$p' "$file"
  } > "$page"
  check "$file" "$page" --window-size=1200,1600
  check "$file, dark" "$page" --window-size=1200,1600 --blink-settings=preferredColorScheme=0
  check "$file, narrow" "$page" --window-size=500,1600
done
exit "$failed"
