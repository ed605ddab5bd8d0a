#!/usr/bin/env bash
# Checks PDF files with veraPDF, the reference validator: PDF/UA-1 and PDF/A-2a.
#
#   tests/conformance/verapdf.sh FILE.pdf...
#
# Prints PASS or FAIL for each file and standard, and each broken rule. Exit code: 0 all pass, 1 some fail, 2 not checked.
# The first run puts the validator into artifacts/verapdf (or $VERAPDF_HOME): its engine from the npm package
# @opendataloader/pdf, the XML binding that Java no longer brings from Debian packages, which are unpacked there and not
# installed. Needs npm, apt-get, dpkg and a JDK.
set -euo pipefail

package=@opendataloader/pdf
version=2.5.0
jars=(jaxb-runtime jaxb-core jaxb-api txw2 istack-commons-runtime FastInfoset stax-ex javax.activation)
debs=(libjaxb-java libjaxb-api-java libtxw2-java libistack-commons-java libfastinfoset-java libstax-ex-java libactivation-java)

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${VERAPDF_HOME:-$source_dir/../../artifacts/verapdf}
stamp=$home/.installed-$version

fail() { echo "verapdf.sh: $*" >&2; exit 2; }

install() (
  for tool in npm apt-get dpkg javac; do
    command -v "$tool" >/dev/null || fail "$tool is missing"
  done
  rm -rf "$home"
  mkdir -p "$home/download" "$home/lib"
  # Downloads of apt-get run as another user, who must be able to write here.
  chmod 777 "$home/download"
  cd "$home/download"
  npm pack --silent "$package@$version" >/dev/null
  tar -xzf ./*.tgz
  mv package/lib/opendataloader-pdf-cli.jar "$home/lib/verapdf.jar"
  apt-cache show "${debs[@]}" >/dev/null 2>&1 || apt-get update -qq
  apt-get download -qq "${debs[@]}"
  for deb in ./*.deb; do dpkg -x "$deb" root; done
  for jar in "${jars[@]}"; do cp -L "root/usr/share/java/$jar.jar" "$home/lib/"; done
  cd "$home"
  rm -rf download
  touch "$stamp"
)

(($# > 0)) || fail "usage: verapdf.sh FILE.pdf..."
if [[ ! -f $stamp ]]; then
  install || fail "the validator could not be set up"
fi
if [[ ! $home/Conformance.class -nt $source_dir/Conformance.java ]]; then
  javac -cp "$home/lib/verapdf.jar" -d "$home" "$source_dir/Conformance.java" || fail "the check does not compile"
fi
exec java -Xmx1g -cp "$home:$home/lib/*" Conformance "$@"
