#!/usr/bin/env bash
# Builds KSyntaxHighlighting for Qt 6 below the build folder, from the distribution's own source package,
# for systems that package it only for Qt 5. Does nothing when that has been done already.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

prefix="$build_folder/ksyntaxhighlighting"
stamp="$prefix/installed"

build_source()
{
    # It asks for the build modules of its own release and needs nothing that is new in them.
    sed --in-place 's/find_package(ECM [0-9.]* /find_package(ECM /' "$work_folder/source/CMakeLists.txt"
    cmake -S "$work_folder/source" -B "$work_folder/build" -G Ninja -Wno-dev --log-level=WARNING \
        -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON \
        -DQT_MAJOR_VERSION=6 \
        -DBUILD_TESTING=OFF
    ninja -C "$work_folder/build" --quiet
    rm -rf "$prefix"
    ninja -C "$work_folder/build" --quiet install
}

finish()
{
    local status=$?
    remove_work_folder
    if [ "$status" -ne 0 ]; then
        exec 2>&3
        tail --lines=20 "$log" >&2
        fail "KSyntaxHighlighting could not be built; the whole log is in $log."
    fi
}

if [ -e "$stamp" ]; then
    exit 0
fi
log="$build_folder/ksyntaxhighlighting.log"
mkdir -p "$build_folder"
say "Building KSyntaxHighlighting for Qt 6 from the distribution's source (about half a minute, log in $log)"
exec 3>&2 >"$log" 2>&1
source "$project_folder/packaging/sourcepackage.sh"
trap finish EXIT
# Debian 12's own version does not build with Qt 6, the next release's does; Ubuntu's own is recent enough.
fetch_source ksyntax-highlighting trixie
build_source
touch "$stamp"
