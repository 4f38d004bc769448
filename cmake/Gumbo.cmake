# Gumbo reads HTML as browsers do. Distributions ship it without a CMake package.

find_path(BROADSHEET_GUMBO_INCLUDE_DIR gumbo.h DOC "Where gumbo.h is")
find_library(BROADSHEET_GUMBO_LIBRARY gumbo DOC "The library Gumbo")
if(NOT BROADSHEET_GUMBO_INCLUDE_DIR OR NOT BROADSHEET_GUMBO_LIBRARY)
    message(FATAL_ERROR "Gumbo was not found (libgumbo-dev on Debian). Run packaging/setup.sh.")
endif()
add_library(Gumbo::Gumbo UNKNOWN IMPORTED)
set_target_properties(Gumbo::Gumbo PROPERTIES
    IMPORTED_LOCATION "${BROADSHEET_GUMBO_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${BROADSHEET_GUMBO_INCLUDE_DIR}")
