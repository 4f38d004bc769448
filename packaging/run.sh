#!/usr/bin/env bash
# Installs what is missing, builds Broadsheet and opens its window; arguments go to the program.
# Without a display and without arguments it shows the sample digest in the terminal and as a picture.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

program="$build_folder/release/broadsheet"

# The reader's own library stays out of this, unless it is named in the environment.
show_without_display()
{
    local library="${BROADSHEET_LIBRARY:-$build_folder/sample.sqlite}" picture="$build_folder/broadsheet.png"
    say "There is no display here, so the window cannot open. This is the sample digest in the terminal:"
    "$program" --library "$library" import "$project_folder/resources/sample-digest.txt" >&2
    "$program" --library "$library" list
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false "$program" --library "$library" --screenshot "$picture"
    say "A picture of the window is in $picture"
}

"$project_folder/packaging/setup.sh"
configure_release
build_release broadsheet

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    show_without_display
else
    exec "$program" "$@"
fi
