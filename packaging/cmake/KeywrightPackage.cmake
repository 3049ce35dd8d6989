# SPDX-License-Identifier: GPL-3.0-or-later
# Packages by CPack: .deb on Linux (packaging/deb builds and checks it); installers for Windows and a disk
# image for macOS, which are untested.
set(CPACK_PACKAGE_NAME keywright)
set(CPACK_PACKAGE_VENDOR "Keywright's contributors")
set(CPACK_PACKAGE_CONTACT "Keywright's contributors <keywright@users.noreply.github.com>")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "developer console for API projects and keys")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32) # untested
  set(CPACK_GENERATOR NSIS WIX ZIP)
  set(CPACK_PACKAGE_INSTALL_DIRECTORY Keywright)
  set(CPACK_PACKAGE_EXECUTABLES keywright Keywright)
  set(CPACK_CREATE_DESKTOP_LINKS keywright)
  set(CPACK_NSIS_DISPLAY_NAME Keywright)
  set(CPACK_NSIS_MUI_ICON "${CMAKE_SOURCE_DIR}/packaging/windows/keywright.ico")
  set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\keywright.exe")
  set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_NSIS_MODIFY_PATH ON)
  set(CPACK_WIX_PRODUCT_ICON "${CMAKE_SOURCE_DIR}/packaging/windows/keywright.ico")
  # Stays the same for every version: by it an installer knows what to replace.
  set(CPACK_WIX_UPGRADE_GUID "984FF99D-AD4F-42E6-9F51-C939DAA17F64")
elseif(APPLE) # untested
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Keywright ${PROJECT_VERSION}")
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION devel)
  set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
  set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
  set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
  # What is loaded while it runs, and no program names: the database's driver, SVG, the keychain's library.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, dbus-user-session, gnome-keyring | org.freedesktop.secrets, qt6-wayland")
  set(CPACK_DEBIAN_PACKAGE_SUGGESTS "direnv")
  set(CPACK_PACKAGE_DESCRIPTION "Keywright issues keys for your own APIs and says exactly what each may do:
websites, addresses and apps, APIs and their operations, limits and an end.
A gateway in front of local services enforces it, and every call is seen,
granted or denied, with the reason. Secrets are kept in the keychain of the
system or in a vault, and are given to programs without being written down.
.
The package has the window (keywright), the gateway (keywrightd) with units
for a user's own service manager, and the command line (keywrightctl).")

  configure_file("${CMAKE_SOURCE_DIR}/packaging/debian/changelog.in" "${CMAKE_BINARY_DIR}/debian/changelog" @ONLY)
  if(KEYWRIGHT_GZIP) # without name and time, so that it is the same each time
    execute_process(COMMAND "${KEYWRIGHT_GZIP}" -9nf "${CMAKE_BINARY_DIR}/debian/changelog")
    install(FILES "${CMAKE_BINARY_DIR}/debian/changelog.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
  endif()
  install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()
include(CPack)
