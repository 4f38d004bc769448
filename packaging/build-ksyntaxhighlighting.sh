#!/usr/bin/env bash
# Builds KSyntaxHighlighting for Qt 6 below the build folder, from the distribution's own source package,
# for systems that package it only for Qt 5. Does nothing when that has been done already.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

prefix="$build_folder/ksyntaxhighlighting"
stamp="$prefix/installed"

work_folder=

# Prints "origin codename address" of the distribution's main archive, as this machine's apt knows it.
main_archive()
{
    apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(SUITE) $(REPO_URI)' 'Created-By: Packages' |
        awk '($1 == "Debian" || $1 == "Ubuntu") && $2 $3 !~ /-/ { print $1, $2, $4; exit }'
}

# Writes the temporary list of source packages. Debian 12's own version does not build with Qt 6,
# the next release's does; Ubuntu's own is recent enough.
write_source_list()
{
    local origin codename address
    read -r origin codename address < <(main_archive) ||
        fail "apt knows no Debian or Ubuntu archive on this machine. Add one to its sources and run apt-get update."
    case "$origin" in
        Debian) echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $address trixie main" ;;
        Ubuntu) echo "deb-src [signed-by=/usr/share/keyrings/ubuntu-archive-keyring.gpg] $address $codename universe" ;;
    esac >"$work_folder/source.list"
}

# Runs apt-get on the temporary list alone: the machine's own lists and caches stay as they are.
apt_get()
{
    apt-get --quiet=2 \
        -o Dir::Etc::sourcelist="$work_folder/source.list" \
        -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::State::lists="$work_folder/lists" \
        -o Dir::Cache="$work_folder/cache" \
        -o APT::Sandbox::User="$(id -un)" \
        "$@"
}

download_source()
{
    mkdir -p "$work_folder/lists/partial" "$work_folder/cache/archives/partial" "$work_folder/source"
    write_source_list
    apt_get update
    # The packaging files of the next release may need a newer dpkg than this one: the archive alone is enough.
    (cd "$work_folder" && apt_get source --download-only --tar-only ksyntax-highlighting)
    tar --extract --file "$work_folder"/ksyntax-highlighting_*.orig.tar.* \
        --directory "$work_folder/source" --strip-components=1
}

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
    rm -rf "$work_folder"
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
work_folder="$(mktemp --directory)"
exec 3>&2 >"$log" 2>&1
trap finish EXIT
download_source
build_source
touch "$stamp"
