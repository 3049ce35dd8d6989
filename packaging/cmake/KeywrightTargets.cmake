# A layer is a library of every source in one folder; a test is one source with Qt Test.

# Shared layers are for the builds with tests: some eighty executables that each carry a copy of every
# layer and of its debugging information take 17 GB and minutes of linking. What is installed is static.
option(KEYWRIGHT_SHARED_LAYERS "Layers are shared libraries" OFF)
set(keywright_layer_type STATIC)
if(KEYWRIGHT_SHARED_LAYERS)
  set(keywright_layer_type SHARED)
  set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()

# Several sources of a layer are compiled as one: a source of the window is mostly Qt's headers, and a whole build
# takes a fourth of the time. Sources whose unnamed namespaces share a name stay alone, as alone.txt lists; a new
# clash shows as a redefinition: rename one of the two, or list it there.
option(KEYWRIGHT_GROUPED "Compile several sources at once" OFF)
set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/alone.txt")
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/alone.txt" keywright_alone REGEX "^[^#]")
list(TRANSFORM keywright_alone PREPEND "${CMAKE_SOURCE_DIR}/")

# keywright_grouped(TARGET SOURCE...)
function(keywright_grouped target)
  if(NOT KEYWRIGHT_GROUPED)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  foreach(source ${ARGN})
    if(source IN_LIST keywright_alone)
      set_source_files_properties("${source}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()

# keywright_layer(NAME [MOC] [RECURSE] [PRECOMPILED set] LINKS lib...): keywright_NAME from the sources of the current folder.
function(keywright_layer name)
  cmake_parse_arguments(ARG "MOC;RECURSE" "PRECOMPILED" "LINKS" ${ARGN})
  set(glob GLOB)
  if(ARG_RECURSE)
    set(glob GLOB_RECURSE)
  endif()
  file(${glob} sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  if(NOT sources) # nothing there yet
    add_library(keywright_${name} INTERFACE)
    target_link_libraries(keywright_${name} INTERFACE keywright_options ${ARG_LINKS})
    return()
  endif()
  add_library(keywright_${name} ${keywright_layer_type} ${sources})
  # No symbol of its own: a shared precompiled header must fit every layer.
  set_target_properties(keywright_${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ${ARG_MOC} DEFINE_SYMBOL "")
  keywright_grouped(keywright_${name} ${sources})
  target_link_libraries(keywright_${name} PUBLIC keywright_options ${ARG_LINKS})
  if(ARG_PRECOMPILED)
    keywright_precompiled(keywright_${name} ${ARG_PRECOMPILED})
  endif()
endfunction()

# keywright_program(NAME [WINDOW] LINKS lib...): an executable from the sources of the current folder; with
# WINDOW no console on Windows, and a bundle on macOS (untested, both).
function(keywright_program name)
  cmake_parse_arguments(ARG "WINDOW" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  if(NOT sources) # nothing there yet
    return()
  endif()
  add_executable(${name} ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE keywright_options ${ARG_LINKS})
  if(WIN32)
    set(KEYWRIGHT_PROGRAM ${name})
    configure_file("${CMAKE_SOURCE_DIR}/packaging/windows/version.rc.in" ${name}.rc @ONLY)
    target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.rc")
  endif()
  if(ARG_WINDOW AND WIN32)
    set_target_properties(${name} PROPERTIES WIN32_EXECUTABLE ON)
  elseif(ARG_WINDOW AND APPLE)
    set(icon "${CMAKE_SOURCE_DIR}/packaging/macos/keywright.icns")
    target_sources(${name} PRIVATE "${icon}")
    set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(${name} PROPERTIES MACOSX_BUNDLE ON
      MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in")
  endif()
  install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
endfunction()

# keywright_document(PROGRAM FILE FOLDER ARGUMENT...): what the program prints becomes FILE, is made anew with
# every new program, and is installed in the FOLDER of shared data; a manual page compressed.
find_program(KEYWRIGHT_GZIP gzip)
function(keywright_document program file folder)
  if(NOT TARGET ${program} OR NOT UNIX OR CMAKE_CROSSCOMPILING)
    return()
  endif()
  set(documents "${CMAKE_BINARY_DIR}/documents") # also looked at by the test "packaging"
  file(MAKE_DIRECTORY "${documents}")
  set(script "program=$1; file=$2; shift 2; \"$program\" \"$@\" > \"$file\"")
  set(installed "${documents}/${file}")
  if(folder MATCHES "^man/" AND KEYWRIGHT_GZIP)
    string(APPEND script "; gzip -9nkf \"$file\"")
    string(APPEND installed .gz)
  endif()
  add_custom_command(TARGET ${program} POST_BUILD VERBATIM
    COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C.UTF-8 LANGUAGE= QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0
      sh -ec "${script}" sh $<TARGET_FILE:${program}> "${documents}/${file}" ${ARGN})
  install(FILES "${installed}" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/${folder}")
endfunction()

# keywright_test(NAME LINKS lib... [SESSION [KEYRING mode]] [TIMEOUT s] [PROGRAMS target...]): tst_NAME.cpp as ctest NAME.
# SESSION runs it inside a private D-Bus session with an unlocked keyring, or one in another mode of
# tests/support/keyring-session (--locked, --no-keyring).
# PROGRAMS are built first and found by the test in the environment variable KEYWRIGHT_BIN.
function(keywright_test name)
  cmake_parse_arguments(ARG "SESSION" "TIMEOUT;KEYRING" "LINKS;PROGRAMS;LABELS" ${ARGN})
  add_executable(tst_${name} tst_${name}.cpp)
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(tst_${name} PRIVATE keywright_options Qt6::Test ${ARG_LINKS})
  # By what it links, not by where it lies: the models know no widgets, and the header must fit.
  if("${ARG_LINKS}" MATCHES "keywright_(pages|shell|widgets|support|delegates|commands)|Qt6::(Widgets|Gui)")
    keywright_precompiled(tst_${name} window)
  else()
    keywright_precompiled(tst_${name} core)
  endif()
  if(ARG_PROGRAMS)
    foreach(program ${ARG_PROGRAMS})
      if(TARGET ${program})
        add_dependencies(tst_${name} ${program})
      endif()
    endforeach()
  endif()
  set(command $<TARGET_FILE:tst_${name}>)
  if(ARG_SESSION)
    set(command "${CMAKE_SOURCE_DIR}/tests/support/keyring-session" ${ARG_KEYRING} ${command})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;KEYWRIGHT_BIN=${CMAKE_BINARY_DIR}/bin;KEYWRIGHT_SOURCE=${CMAKE_SOURCE_DIR};KEYWRIGHT_SHARED=${CMAKE_SOURCE_DIR}/../shared;UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=detect_leaks=0")
endfunction()
