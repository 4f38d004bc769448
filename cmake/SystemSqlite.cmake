# Online backup and interruption go through the driver's native handle. That is only sound when Qt's
# SQLite driver and this program use the same SQLite library, so the driver has to use the system's.

find_file(BROADSHEET_QSQLITE_PLUGIN
    NAMES "${CMAKE_SHARED_MODULE_PREFIX}qsqlite${CMAKE_SHARED_MODULE_SUFFIX}"
    PATHS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/sqldrivers"
    NO_DEFAULT_PATH
    DOC "Qt's driver for SQLite")
if(NOT BROADSHEET_QSQLITE_PLUGIN)
    message(FATAL_ERROR "Qt's SQLite driver is missing (libqt6sql6-sqlite on Debian). Run packaging/setup.sh.")
endif()
file(STRINGS "${BROADSHEET_QSQLITE_PLUGIN}" BROADSHEET_QSQLITE_NEEDS REGEX "^libsqlite3\\." LIMIT_COUNT 1)
if(NOT BROADSHEET_QSQLITE_NEEDS)
    message(FATAL_ERROR
        "Qt's SQLite driver (${BROADSHEET_QSQLITE_PLUGIN}) brings its own SQLite. Broadsheet needs a Qt built "
        "with -system-sqlite, as distributions package it.")
endif()
