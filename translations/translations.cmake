# "ninja update_translations" reads all user-visible texts anew; "lrelease" runs with every build. The English
# file holds only the plural forms: all other texts are English in the sources.
set(BROADSHEET_TRANSLATED_SOURCES "")
foreach(room base domain text online formats storage insight library models widgets cli)
    get_target_property(room_sources broadsheet_${room} SOURCES)
    get_target_property(room_folder broadsheet_${room} SOURCE_DIR)
    list(FILTER room_sources INCLUDE REGEX "\\.(cpp|h)$")
    foreach(source IN LISTS room_sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${room_folder}" NORMALIZE)
        list(APPEND BROADSHEET_TRANSLATED_SOURCES "${source}")
    endforeach()
endforeach()
list(FILTER BROADSHEET_TRANSLATED_SOURCES EXCLUDE REGEX "/build/")
foreach(source application windowedapplication windowpicture)
    list(APPEND BROADSHEET_TRANSLATED_SOURCES "${PROJECT_SOURCE_DIR}/app/${source}.cpp" "${PROJECT_SOURCE_DIR}/app/${source}.h")
endforeach()

qt_add_translations(broadsheet
    TS_FILES "${PROJECT_SOURCE_DIR}/translations/broadsheet_de.ts"
             "${PROJECT_SOURCE_DIR}/translations/broadsheet_en.ts"
             "${PROJECT_SOURCE_DIR}/translations/broadsheet_es.ts"
             "${PROJECT_SOURCE_DIR}/translations/broadsheet_fr.ts"
             "${PROJECT_SOURCE_DIR}/translations/broadsheet_ja.ts"
             "${PROJECT_SOURCE_DIR}/translations/broadsheet_zh_CN.ts"
    RESOURCE_PREFIX "/i18n"
    SOURCES ${BROADSHEET_TRANSLATED_SOURCES}
    INCLUDE_DIRECTORIES "${PROJECT_SOURCE_DIR}/app"
    LUPDATE_OPTIONS -no-obsolete -locations none)
