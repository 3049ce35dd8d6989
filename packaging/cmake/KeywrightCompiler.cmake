# Language level, warnings, sanitizers: the same for every target.
include(GNUInstallDirs)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# What is released is hardened: position independent, bound at start and read-only from then on, checked
# calls of the C library. The other builds have sanitizers for that.
include(CheckPIESupported)
check_pie_supported(LANGUAGES C CXX)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND UNIX AND NOT APPLE AND NOT KEYWRIGHT_SANITIZE)
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
    -Wformat -Werror=format-security)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_compile_options(-fcf-protection)
  endif()
  add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,--as-needed)
endif()

add_library(keywright_options INTERFACE)
target_include_directories(keywright_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(keywright_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
  KEYWRIGHT_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(keywright_options INTERFACE /W4 /permissive- $<$<BOOL:${KEYWRIGHT_WERROR}>:/WX>)
else()
  target_compile_options(keywright_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wformat=2 -Wimplicit-fallthrough -fno-strict-aliasing -fstack-protector-strong
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=."
    $<$<BOOL:${KEYWRIGHT_WERROR}>:-Werror>)
endif()
if(KEYWRIGHT_SANITIZE)
  target_compile_options(keywright_options INTERFACE "-fsanitize=${KEYWRIGHT_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  # What AddressSanitizer or the processor reports anyway; these checks at each access took a quarter of the
  # time of compiling (6.8 s of 9.1 s for a page of the window).
  if(KEYWRIGHT_SANITIZE MATCHES "address" AND KEYWRIGHT_SANITIZE MATCHES "undefined")
    target_compile_options(keywright_options INTERFACE -fno-sanitize=null,object-size,alignment)
  endif()
  target_link_options(keywright_options INTERFACE "-fsanitize=${KEYWRIGHT_SANITIZE}")
endif()
