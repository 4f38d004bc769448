#!/usr/bin/env bash
# Makes the package for this release of Debian or its derivative, in build/release: installs what building needs,
# builds, and packs. "sudo apt install ./build/release/broadsheet_*.deb" installs it then.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ $# -gt 0 ]; then
    echo "Usage: $(basename "$0")"
    echo "Makes the package in build/release."
    [ "$1" = --help ] && exit 0 || exit 2
fi

"$project_folder/packaging/setup.sh"
for package in dpkg-dev file; do
    is_installed "$package" || as_root apt-get install --yes --quiet=2 --no-install-recommends "$package" >&2
done
configure_release
build_release broadsheet documents
rm -f "$build_folder"/release/broadsheet_*.deb
(cd "$build_folder/release" && cpack --config CPackConfig.cmake >&2)
say "The package is"
echo "$build_folder"/release/broadsheet_*.deb
