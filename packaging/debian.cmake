# The package for Debian and its derivatives; packaging/deb.sh makes it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME broadsheet)
set(CPACK_PACKAGE_VENDOR "The Broadsheet developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reader for daily digests of research papers")
set(CPACK_PACKAGE_DESCRIPTION
    "Broadsheet takes in the daily papers of Hugging Face and the lists of\n\
arXiv, keeps them in one file, and helps to triage, search, star,\n\
annotate, read and cite them. It works without a network, and never\n\
loses a note.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Broadsheet developers <broadsheet@localhost>")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# What the program links is found out by itself; these it loads while it runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6 | qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-noto-core, fonts-inter, xdg-utils")

# Where the system has KSyntaxHighlighting for Qt 5 only, the one that was built for Qt 6 goes along.
if(NOT KF6SyntaxHighlighting_FOUND)
    set(private_libraries "${CMAKE_INSTALL_LIBDIR}/broadsheet")
    get_target_property(library KF5::SyntaxHighlighting LOCATION)
    get_filename_component(library_folder "${library}" DIRECTORY)
    install(DIRECTORY "${library_folder}/" DESTINATION "${private_libraries}"
        FILES_MATCHING PATTERN "libKF5SyntaxHighlighting.so.*" PATTERN cmake EXCLUDE PATTERN pkgconfig EXCLUDE
        PATTERN plugins EXCLUDE PATTERN qt6 EXCLUDE PATTERN qml EXCLUDE)
    file(RELATIVE_PATH from_program "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_PREFIX}/${private_libraries}")
    get_filename_component(library_file "${library}" REALPATH)
    get_filename_component(library_name "${library_file}" NAME)
    install(CODE "
        set(installed \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${private_libraries}/${library_name}\")
        file(RPATH_REMOVE FILE \"\${installed}\")
        if(CMAKE_INSTALL_DO_STRIP)
            execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded \"\${installed}\")
        endif()")
    set_target_properties(broadsheet PROPERTIES INSTALL_RPATH "$ORIGIN/${from_program}")
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${library_folder}")
endif()

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/broadsheet" RENAME copyright)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/broadsheet")
include(CPack)
