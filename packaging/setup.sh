#!/usr/bin/env bash
# Installs what building and running Broadsheet needs; with --tests also what its tests and checks need.
# Works on Debian 12, Debian 13, Ubuntu 24.04 and their derivatives. When nothing is missing it changes nothing.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Names separated by "|" are the same thing in different releases.
build_packages=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-base-dev-tools 'qt6-svg-dev|libqt6svg6-dev' libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6sql6-sqlite libsqlite3-dev libexpected-dev libgumbo-dev libsimdjson-dev zlib1g-dev
    qt6-qpa-plugins qt6-wayland qt6-translations-l10n fonts-noto-core fonts-inter
)
highlighting_package=libkf6syntaxhighlighting-dev
highlighting_build_packages=(extra-cmake-modules perl xz-utils)
test_packages=(
    clang clang-format clang-tidy libclang-rt-dev sqlite3
    desktop-file-utils appstream man-db zsh fish dbus-daemon
    texlive-binaries texlive-latex-base texlive-publishers texlive-bibtex-extra biber lmodern
    python3-pybtex python3-jsonschema bibutils pandoc
)

usage()
{
    echo "Usage: $(basename "$0") [--tests]"
    echo "Installs what is missing to build and run Broadsheet, with --tests also to test it."
}

is_any_installed()
{
    local name
    for name in ${1//|/ }; do
        if is_installed "$name"; then
            return 0
        fi
    done
    return 1
}

missing_of()
{
    local names
    for names in "$@"; do
        is_any_installed "$names" || echo "$names"
    done
}

# The first of the alternative names that this release has.
offered_name()
{
    local name
    for name in ${1//|/ }; do
        if is_offered "$name"; then
            echo "$name"
            return
        fi
    done
    fail "This system offers no package named ${1//|/ or }. Broadsheet builds on Debian 12 and 13 and on Ubuntu 24.04."
}

has_highlighting()
{
    is_installed "$highlighting_package" || [ -e "$build_folder/ksyntaxhighlighting/installed" ]
}

read_package_lists()
{
    say "Reading the package lists"
    as_root apt-get update --quiet=2 || say "Some package lists could not be read; going on with those at hand."
}

install_packages()
{
    local names=() name
    for name in "$@"; do
        names+=("$(offered_name "$name")")
    done
    say "Installing: ${names[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends "${names[@]}" >&2
}

wanted=("${build_packages[@]}")
case "${1-}" in
    '') ;;
    --tests) wanted+=("${test_packages[@]}") ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac

command -v apt-get >/dev/null ||
    fail "This script installs packages with apt, which this system does not have. README.md lists what a build needs."

mapfile -t missing < <(missing_of "${wanted[@]}")
highlighting_missing=()
if ! has_highlighting; then
    mapfile -t highlighting_missing < <(missing_of "${highlighting_build_packages[@]}")
fi
if [ ${#missing[@]} -gt 0 ] || [ ${#highlighting_missing[@]} -gt 0 ]; then
    read_package_lists
fi
if ! has_highlighting; then
    if is_offered "$highlighting_package"; then
        missing+=("$highlighting_package")
    else
        missing+=("${highlighting_missing[@]}")
    fi
fi
if [ ${#missing[@]} -gt 0 ]; then
    install_packages "${missing[@]}"
fi
if ! has_highlighting; then
    "$project_folder/packaging/build-ksyntaxhighlighting.sh"
fi
