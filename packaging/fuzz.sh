#!/usr/bin/env bash
# Searches for input that breaks what reads it, ten minutes for each target or as many seconds as are named,
# and keeps what it has learned in tests/fuzz/corpora. Needs clang; ends with an error at the first finding.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

fuzz_folder="$build_folder/fuzz"
corpora="$project_folder/tests/fuzz/corpora"

usage()
{
    echo "Usage: $(basename "$0") [--seconds N] [TARGET...]"
    echo "Without a target, all of them are searched."
}

seconds=600
if [ "${1-}" = --help ]; then
    usage
    exit 0
fi
if [ "${1-}" = --seconds ]; then
    seconds="${2-}"
    shift 2 || { usage >&2; exit 2; }
fi

"$project_folder/packaging/setup.sh" --tests
(cd "$project_folder" && cmake --preset fuzz --log-level=WARNING >&2)
ninja -C "$fuzz_folder" fuzzers >&2

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    mapfile -t targets < <(cd "$fuzz_folder/tests/fuzz" && find . -maxdepth 1 -name 'fuzz_*' -type f -executable -printf '%f\n' | sed 's/^fuzz_//' | sort)
fi

for target in "${targets[@]}"; do
    program="$fuzz_folder/tests/fuzz/fuzz_$target"
    [ -x "$program" ] || fail "There is no target $target."
    work="$fuzz_folder/corpora/$target"
    mkdir -p "$work/known" "$work/found" "$work/kept"
    if [ -e "$corpora/$target.tar.gz" ]; then
        tar -xzf "$corpora/$target.tar.gz" -C "$work/known"
    fi
    say "Searching in $target for $seconds seconds"
    (cd "$work" && "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=65536 -print_final_stats=1 \
        "$work/found" "$work/known" >"$work/log" 2>&1) || { tail -n 40 "$work/log" >&2; fail "A finding in $target: see $work."; }
    rm -rf "$work/kept" && mkdir "$work/kept"
    "$program" -merge=1 -max_len=65536 "$work/kept" "$work/known" "$work/found" >"$work/merge-log" 2>&1
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -cf - -C "$work/kept" . | gzip -9n >"$corpora/$target.tar.gz"
    say "$(grep -o 'stat::number_of_executed_units: *[0-9]*' "$work/log" | grep -o '[0-9]*$') inputs tried in $target, $(find "$work/kept" -type f | wc -l) kept"
done
