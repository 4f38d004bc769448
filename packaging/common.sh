# shellcheck shell=bash
# Shell functions shared by the scripts of this folder. Sourced, never run.

project_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build_folder="$project_folder/build"

say()
{
    printf '%s\n' "$*" >&2
}

fail()
{
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "\"$*\" needs root and sudo is not installed. Run it as root, then start this script again."
    fi
}

is_installed()
{
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# True when this system's package lists offer the package.
is_offered()
{
    [[ "$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)" =~ Candidate:\ [^\(] ]]
}

# Configures the release build; warnings are errors where the environment says that this is CI.
configure_release()
{
    local warnings_as_errors=OFF
    if [ -n "${CI:-}" ]; then
        warnings_as_errors=ON
    fi
    (cd "$project_folder" &&
        cmake --preset release --log-level=WARNING -DBROADSHEET_WARNINGS_AS_ERRORS="$warnings_as_errors" >&2)
}

# Builds the named targets, or everything, on all processors.
build_release()
{
    ninja -C "$build_folder/release" -j "$(nproc)" "$@" >&2
}
