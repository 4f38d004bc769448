#!/usr/bin/env bash
# Runs the tests of all rooms that use threads under the thread sanitizer; arguments go to ctest. It has to see
# the locks of Qt too, so the first run builds Qt's basic libraries for it, from the distribution's own source
# package of the version that is installed: about a quarter of an hour on two processors.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

qt_folder="$build_folder/qt-for-threads"
threads_folder="$build_folder/threads"
rooms=(base storage online insight library models)
qt_libraries=(Concurrent Core Network Sql Test QSQLiteDriverPlugin)

# The parts that the installed Qt has, since all others of its libraries are to work with these.
install_what_qt_needs()
{
    as_root apt-get install --yes --quiet=2 libglib2.0-dev libicu-dev libpcre2-dev libsqlite3-dev libssl-dev zlib1g-dev
}

# As if for another system, so that the installed tools are taken: its own would be slowed down as well.
configure_qt()
{
    local tools
    tools="$(find /usr/lib -name Qt6CoreToolsConfig.cmake -print -quit)"
    cmake -S "$work_folder/source" -B "$work_folder/build" -G Ninja -Wno-dev --log-level=WARNING \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_SYSTEM_NAME=Linux \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$(dirname "$(dirname "$tools")")" \
        -DFEATURE_sanitize_thread=ON -DFEATURE_system_sqlite=ON -DFEATURE_glib=ON \
        -DFEATURE_gui=OFF -DFEATURE_dbus=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
}

build_qt()
{
    install_what_qt_needs
    source "$project_folder/packaging/sourcepackage.sh"
    trap remove_work_folder EXIT
    say "Building Qt for the thread sanitizer in $qt_folder (log in $qt_folder.log)"
    (fetch_source qt6-base && configure_qt && ninja -C "$work_folder/build" "${qt_libraries[@]}") \
        >"$qt_folder.log" 2>&1 || fail "Qt could not be built; the whole log is in $qt_folder.log."
    rm -rf "$qt_folder"
    mkdir "$qt_folder"
    cp -a "$work_folder"/build/lib/lib*.so* "$work_folder/build/plugins/sqldrivers" "$qt_folder"
    remove_work_folder
}

"$project_folder/packaging/setup.sh" --tests
mkdir -p "$build_folder"
if [ ! -e "$qt_folder/sqldrivers" ]; then
    build_qt
fi
(cd "$project_folder" && cmake --preset threads --log-level=WARNING >&2)
ninja -C "$threads_folder" "${rooms[@]/#/tests_of_}" >&2
export LD_LIBRARY_PATH="$qt_folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export QT_PLUGIN_PATH="$qt_folder:$(qtpaths6 --plugin-dir)"
# Tests that kill a program fork themselves first.
export TSAN_OPTIONS="halt_on_error=1 second_deadlock_stack=1 die_after_fork=0 suppressions=$project_folder/tests/threads.suppressions"
exec ctest --test-dir "$threads_folder" --output-on-failure --tests-regex "^($(IFS='|'; echo "${rooms[*]}"))[.]" "$@"
