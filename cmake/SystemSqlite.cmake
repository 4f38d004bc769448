# Online backup and interruption go through the driver's native handle. That is only sound when Qt's
# SQLite driver and this program use the same SQLite library, so the driver has to use the system's.

get_target_property(BROADSHEET_QSQLITE_PLUGIN Qt6::QSQLiteDriverPlugin IMPORTED_LOCATION_RELEASE)
if(NOT BROADSHEET_QSQLITE_PLUGIN)
    get_target_property(BROADSHEET_QSQLITE_PLUGIN Qt6::QSQLiteDriverPlugin IMPORTED_LOCATION_NONE)
endif()
if(NOT EXISTS "${BROADSHEET_QSQLITE_PLUGIN}")
    message(FATAL_ERROR "Qt's SQLite driver is missing (libqt6sql6-sqlite on Debian). Run packaging/setup.sh.")
endif()
file(GET_RUNTIME_DEPENDENCIES
    LIBRARIES "${BROADSHEET_QSQLITE_PLUGIN}"
    RESOLVED_DEPENDENCIES_VAR BROADSHEET_QSQLITE_DEPENDENCIES
    UNRESOLVED_DEPENDENCIES_VAR BROADSHEET_QSQLITE_UNRESOLVED)
if(NOT BROADSHEET_QSQLITE_DEPENDENCIES MATCHES "libsqlite3\\.so")
    message(FATAL_ERROR
        "Qt's SQLite driver (${BROADSHEET_QSQLITE_PLUGIN}) brings its own SQLite. Broadsheet needs a Qt built "
        "with -system-sqlite, as distributions package it.")
endif()
