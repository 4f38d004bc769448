#!/usr/bin/env bash
# Runs clang-tidy: over all sources, or with "--changed-since COMMIT" over those changed since then.
# All sources take several minutes, so .ci/run looks at the changed ones only.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tidy_folder="$build_folder/tidy"

usage()
{
    echo "Usage: $(basename "$0") [--changed-since COMMIT]"
}

cd "$project_folder"
case "${1-}" in
    '') mapfile -t sources < <(find app tests -name '*.cpp') ;;
    --changed-since) mapfile -t sources < <(git diff --name-only --diff-filter=d "$2" -- 'app/*.cpp' 'tests/*.cpp') ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac
if [ ${#sources[@]} -eq 0 ]; then
    say "No source has changed, so there is nothing for clang-tidy to look at."
    exit 0
fi

packaging/setup.sh --tests
# clang cannot read the precompiled headers of g++; the generated sources are all that has to be built.
# The targets that generate them would build all libraries first, which generating does not need.
cmake --preset tidy --log-level=WARNING -DCMAKE_CXX_CLANG_TIDY=
find "$tidy_folder" -name AutogenInfo.json -print0 |
    xargs --null --max-procs="$(nproc)" -I{} cmake -E cmake_autogen {} Debug >/dev/null
say "Looking at ${#sources[@]} sources with clang-tidy"
printf '%s\0' "${sources[@]}" |
    xargs --null --max-args=1 --max-procs="$(nproc)" clang-tidy --quiet -p "$tidy_folder" 2> >(grep -v 'warnings generated' >&2)
