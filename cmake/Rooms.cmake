# The options that every target of the house shares, and the two ways to add one.

add_library(broadsheet_options INTERFACE)
target_compile_features(broadsheet_options INTERFACE cxx_std_20)
target_compile_options(broadsheet_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
    # GCC takes members of optional and variant that are not there for uninitialised ones when it optimises.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${BROADSHEET_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(broadsheet_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS)

if(BROADSHEET_SANITIZERS)
    target_compile_options(broadsheet_options INTERFACE -fsanitize=${BROADSHEET_SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(broadsheet_options INTERFACE -fsanitize=${BROADSHEET_SANITIZERS})
endif()

# What most files of the house include, directly or through its own headers. Whole modules would take longer
# to load than they save.
set(BROADSHEET_PRECOMPILED_HEADERS
    <QCoreApplication> <QDateTime> <QFuture> <QHash> <QList> <QMap> <QRegularExpression> <QSet> <QString>
    <algorithm> <functional> <memory> <optional> <variant>
    <tl/expected.hpp>)

# One room: a static library whose LINKS are the only rooms and modules it may use.
function(broadsheet_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRECOMPILED" ${ARGN})
    add_library(broadsheet_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(broadsheet_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(broadsheet_${name} PUBLIC broadsheet_options ${ROOM_LINKS})
    set_target_properties(broadsheet_${name} PROPERTIES AUTOMOC ON)
    if(BROADSHEET_PRECOMPILE_HEADERS)
        if(name STREQUAL "base" OR ROOM_PRECOMPILED)
            target_precompile_headers(broadsheet_${name} PRIVATE ${BROADSHEET_PRECOMPILED_HEADERS} ${ROOM_PRECOMPILED})
        else()
            target_precompile_headers(broadsheet_${name} REUSE_FROM broadsheet_base)
        endif()
    endif()
endfunction()
