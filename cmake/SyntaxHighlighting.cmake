# KSyntaxHighlighting is packaged for Qt 6 as KF6 from Debian 13 on. On older systems packaging/setup.sh
# builds the distribution's own source of it into a prefix below the build folder, where it is named KF5.

find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(BROADSHEET_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
else()
    set(BROADSHEET_SYNTAX_HIGHLIGHTING_PREFIX "${PROJECT_SOURCE_DIR}/build/ksyntaxhighlighting"
        CACHE PATH "Where packaging/setup.sh has installed KSyntaxHighlighting for Qt 6")
    find_package(KF5SyntaxHighlighting QUIET PATHS "${BROADSHEET_SYNTAX_HIGHLIGHTING_PREFIX}" NO_DEFAULT_PATH)
    if(NOT KF5SyntaxHighlighting_FOUND)
        message(FATAL_ERROR
            "KSyntaxHighlighting for Qt 6 was not found, neither as a package of this system nor in "
            "${BROADSHEET_SYNTAX_HIGHLIGHTING_PREFIX}. Run packaging/setup.sh, which installs or builds it.")
    endif()
    set(BROADSHEET_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()
message(STATUS "Syntax highlighting: ${BROADSHEET_SYNTAX_HIGHLIGHTING}")
