# Compiles through ccache where it is installed. With precompiled headers it needs to be told that
# definitions made in them and their time of writing do not matter.

find_program(BROADSHEET_CCACHE ccache)
if(BROADSHEET_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${BROADSHEET_CCACHE}")
endif()
