# A layer is a library of every source in one folder; a test is one source with Qt Test.

# Shared layers are for the builds with tests: some eighty executables that each carry a copy of every
# layer and of its debugging information take 17 GB and minutes of linking. What is installed is static.
option(KEYWRIGHT_SHARED_LAYERS "Layers are shared libraries" OFF)
set(keywright_layer_type STATIC)
if(KEYWRIGHT_SHARED_LAYERS)
  set(keywright_layer_type SHARED)
  set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()

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
  target_link_libraries(keywright_${name} PUBLIC keywright_options ${ARG_LINKS})
  if(ARG_PRECOMPILED)
    keywright_precompiled(keywright_${name} ${ARG_PRECOMPILED})
  endif()
endfunction()

# keywright_program(NAME LINKS lib...): an executable from the sources of the current folder.
function(keywright_program name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  if(NOT sources) # nothing there yet
    return()
  endif()
  add_executable(${name} ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE keywright_options ${ARG_LINKS})
  install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
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
