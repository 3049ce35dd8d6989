# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs, and how it becomes a package. The programs themselves, the
# systemd units and the completions are installed where they are made.
# Linux is built and tested. The paths for Windows and macOS below are untested.
set(KEYWRIGHT_ID "io.github.keywright.Keywright")
set(KEYWRIGHT_REPOSITORY_URL "https://github.com/keywright/keywright")
set(KEYWRIGHT_PICTURES_URL "https://raw.githubusercontent.com/keywright/keywright/main/packaging/pictures")

# The day of the release: of the last commit, so that the same sources always make the same package.
set(source_date "$ENV{SOURCE_DATE_EPOCH}")
if(source_date STREQUAL "")
  execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    OUTPUT_VARIABLE source_date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(source_date_is_ours OFF)
if(source_date MATCHES "^[0-9]+$" AND NOT DEFINED ENV{SOURCE_DATE_EPOCH}) # what string(TIMESTAMP) goes by
  set(ENV{SOURCE_DATE_EPOCH} "${source_date}")
  set(source_date_is_ours ON)
endif()
string(TIMESTAMP KEYWRIGHT_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP KEYWRIGHT_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
if(source_date_is_ours)
  unset(ENV{SOURCE_DATE_EPOCH})
endif()

if(UNIX AND NOT APPLE)
  set(KEYWRIGHT_DESKTOP "${CMAKE_BINARY_DIR}/desktop") # also looked at by the test "packaging"
  foreach(file IN ITEMS desktop mime.xml)
    configure_file("packaging/desktop/${KEYWRIGHT_ID}.${file}" "${KEYWRIGHT_DESKTOP}/${KEYWRIGHT_ID}.${file}" COPYONLY)
  endforeach()
  configure_file("packaging/desktop/${KEYWRIGHT_ID}.metainfo.xml.in" "${KEYWRIGHT_DESKTOP}/${KEYWRIGHT_ID}.metainfo.xml" @ONLY)
  install(DIRECTORY resources/forwardauth/ DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples/forwardauth")
endif()

if(UNIX AND NOT APPLE AND KEYWRIGHT_WINDOW)
  install(FILES "${KEYWRIGHT_DESKTOP}/${KEYWRIGHT_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${KEYWRIGHT_DESKTOP}/${KEYWRIGHT_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${KEYWRIGHT_DESKTOP}/${KEYWRIGHT_ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME "${KEYWRIGHT_ID}.xml")
  set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
  install(FILES resources/icons/keywright.svg DESTINATION "${icons}/scalable/apps" RENAME "${KEYWRIGHT_ID}.svg")
  install(FILES "packaging/desktop/${KEYWRIGHT_ID}-symbolic.svg" DESTINATION "${icons}/symbolic/apps")
  # Pictures in every size for desktops that take no SVG.
  find_program(KEYWRIGHT_RSVG_CONVERT rsvg-convert)
  if(KEYWRIGHT_RSVG_CONVERT)
    set(pictures)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
      set(picture "${KEYWRIGHT_DESKTOP}/icons/${size}.png")
      add_custom_command(OUTPUT "${picture}" VERBATIM DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/keywright.svg"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${KEYWRIGHT_DESKTOP}/icons"
        COMMAND "${KEYWRIGHT_RSVG_CONVERT}" --width ${size} --height ${size} --output "${picture}"
          "${CMAKE_SOURCE_DIR}/resources/icons/keywright.svg")
      list(APPEND pictures "${picture}")
      install(FILES "${picture}" DESTINATION "${icons}/${size}x${size}/apps" RENAME "${KEYWRIGHT_ID}.png")
    endforeach()
    add_custom_target(keywright_icons_drawn ALL DEPENDS ${pictures})
  else()
    message(STATUS "rsvg-convert is missing: icons are installed as SVG alone")
  endif()
endif()

if((WIN32 OR APPLE) AND TARGET keywright) # untested
  # Qt's libraries and plugins go along, by windeployqt or macdeployqt, when it is installed.
  qt_generate_deploy_app_script(TARGET keywright FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy}")
endif()
include(KeywrightPackage)
